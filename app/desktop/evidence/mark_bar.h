#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace assay::desktop {

/// Stands below a document while something is marked in it: the quote and what can be done with it.
class MarkBar : public QFrame
{
    Q_OBJECT
public:
    explicit MarkBar(const QString &name, QWidget *parent = nullptr);
    /// Empty: the bar goes away.
    void showQuote(const QString &quote, int page);
    void addAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_quote;
    int m_page = 0;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    int m_count = 0;
};

}  // namespace assay::desktop
