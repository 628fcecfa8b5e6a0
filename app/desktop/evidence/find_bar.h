#pragma once

#include "app/desktop/evidence/page_flow.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace assay::desktop {

/// Every place where the pages say what is typed, in order; case, width and kinds of white space do not matter.
/// @param most  places at most
[[nodiscard]] std::vector<TextStretch> findText(const std::vector<PageText> &pages, const QString &typed, int most);

/// The line below a document's heading where a search in it is typed.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(const QString &name, QWidget *parent = nullptr);
    /// Shows the bar with its text selected.
    void begin(const QString &text);
    void end();
    /// @param present  index of the place shown, -1: none
    void showCount(int present, int count);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void typed(const QString &text);
    /// 1: the next place, -1: the one before
    void stepped(int step);
    /// Enter with Ctrl, or the button: the present place is to be marked.
    void markRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_before;
    QToolButton *m_next;
    QToolButton *m_mark;
    QToolButton *m_close;
    int m_present = -1;
    int m_found = 0;
};

}  // namespace assay::desktop
