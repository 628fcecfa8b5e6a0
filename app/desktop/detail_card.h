#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace assay::desktop {

/// A card with a round frame: a title with room at its right, and a body. Cards stand in a CardColumn.
class DetailCard : public QFrame
{
    Q_OBJECT
public:
    explicit DetailCard(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Directly beside the title, such as a StateBadge.
    void addBesideTitle(QWidget *widget);
    /// At the right end of the title's line.
    void addAtRight(QWidget *widget);
    void addWidget(QWidget *widget);
    /// A line of buttons or the like, from the left.
    void addRow(const QList<QWidget *> &widgets);
    /// A text over several lines that can be selected; the label is returned for later changes.
    QLabel *addText(const QString &text = {});
    QLabel *addSecondary(const QString &text = {});
    /// Takes away all but the title.
    void clear();
    [[nodiscard]] QBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QBoxLayout *m_titleRow;
    QBoxLayout *m_body;
};

}  // namespace assay::desktop
