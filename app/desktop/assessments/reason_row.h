#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

/// Asks on the spot why something does not apply: a line, "Record", "Dismiss". Enter records, Esc dismisses.
class ReasonRow : public QWidget
{
    Q_OBJECT
public:
    /// @param name  of the line, such as "assessments.reason"; the button is called NAME.record
    explicit ReasonRow(const QString &name, QWidget *parent = nullptr);
    /// Shows it with a text to start from.
    void ask(const QString &reason);
    void retranslate();

Q_SIGNALS:
    /// Never empty.
    void given(const QString &reason);
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give();
    void dismiss();

    QLabel *m_label;
    QLineEdit *m_reason;
    QPushButton *m_record;
    QPushButton *m_dismiss;
};

}  // namespace assay::desktop
