#pragma once

#include "app/desktop/window/workspace_opener.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

/// File, passphrase twice (or none, by choice) and the name of the person: what a new workspace needs.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT
public:
    NewWorkspaceDialog(const QString &folder, const QString &personName, QWidget *parent);
    void setBusy(bool busy);
    void showFailure(const Error &error);

Q_SIGNALS:
    void wanted(const assay::desktop::NewWorkspace &workspace);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void layOut();
    /// Says what is missing; the button is pressable when nothing is.
    void check();
    void choose();
    void make();

    QLineEdit *m_file;
    QPushButton *m_choose;
    QLineEdit *m_name;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QCheckBox *m_plain;
    QLabel *m_labels[4];  // of file, name, first, second
    QLabel *m_hint;
    QPushButton *m_make;
    QPushButton *m_cancel;
};

}  // namespace assay::desktop
