#pragma once

#include "reports/content/palette.h"

#include <QMetaType>
#include <QString>
#include <QWidget>

class QPainter;

namespace assay::desktop {

/// The signs before state words; painted, so that they do not hang on fonts.
enum class Sign
{
    None,
    Check,
    Half,
    Cross,
    Dash,
    CheckedBox,
    Circle,
    Pencil
};

/// A state as people see it: a sign and a word on the colours of its role. Made once for each kind of state.
struct StateLabel
{
    content::Role role = content::Role::Neutral;
    QString word;
    std::optional<Sign> sign;  ///< None given: the sign of the role
    friend bool operator==(const StateLabel &, const StateLabel &) = default;
};

/// Height and width that the label takes with a font.
[[nodiscard]] QSize sizeOf(const StateLabel &label, const QFont &font);
/// Paints it at the left of `rect`, in its middle.
void paint(QPainter &painter, const QRect &rect, const StateLabel &label, const QFont &font);

/// The label as a widget, for details and headings.
class StateBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setLabel(const StateLabel &label);
    [[nodiscard]] const StateLabel &label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLabel m_label;
};

}  // namespace assay::desktop

Q_DECLARE_METATYPE(assay::desktop::StateLabel)
