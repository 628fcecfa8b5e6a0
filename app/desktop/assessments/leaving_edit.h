#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace assay::desktop {

/// A text over several lines that grows with it and says when the person has left it with another text than it was
/// given.
class LeavingEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LeavingEdit(QWidget *parent = nullptr);
    /// The text as it is recorded; no signal.
    void setRecorded(const QString &text);
    /// Says now what was changed, as when the field is left.
    void leave();

Q_SIGNALS:
    void left(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    QString m_recorded;
};

/// The same for one line; Enter also counts as leaving.
class LeavingLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit LeavingLine(QWidget *parent = nullptr);
    void setRecorded(const QString &text);
    void leave();

Q_SIGNALS:
    void left(const QString &text);

private:
    QString m_recorded;
};

}  // namespace assay::desktop
