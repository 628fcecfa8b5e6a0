#pragma once

#include "model/base/result.h"
#include "model/store/passphrase.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

/// Asks for the passphrase of a workspace, and stays with what went wrong until it opens or is given up.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(const QString &path, QWidget *parent);
    /// While the file is tried.
    void setBusy(bool busy);
    /// Names what stands in the way: a passphrase that does not fit, or a damaged file.
    void showFailure(const Error &error);

Q_SIGNALS:
    void entered(const QString &path, std::shared_ptr<const assay::store::Passphrase> passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void enter();

    QString m_path;
    QLabel *m_text;
    QLineEdit *m_field;
    QLabel *m_failure;
    QPushButton *m_open;
    QPushButton *m_cancel;
};

/// What is typed in a field as a passphrase; the field is emptied and the copies are wiped as far as they are ours.
[[nodiscard]] Result<std::shared_ptr<const store::Passphrase>> takePassphrase(QLineEdit &field);

}  // namespace assay::desktop
