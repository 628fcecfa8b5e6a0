#pragma once

#include "model/evidence/evidence.h"

#include <QFrame>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

/// Asks, above the list and without standing in the way, what is known of files that are about to be added. What was
/// said last stays for the next time.
class IntakePanel : public QFrame
{
    Q_OBJECT
public:
    explicit IntakePanel(QWidget *parent = nullptr);

    /// Shows the panel; files given while it is open are added to those that wait.
    void ask(const QStringList &files, QDate today);
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// Kind, classification, owner and day as they are filled in; the rest is empty.
    [[nodiscard]] Evidence about() const;
    void dismiss();

Q_SIGNALS:
    void confirmed(const QStringList &files);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    void confirm();

    QStringList m_files;
    QLabel *m_what;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_classificationLabel;
    QComboBox *m_classification;
    QCheckBox *m_hasUntil;
    QDateEdit *m_until;
    QLabel *m_ownerLabel;
    QLineEdit *m_owner;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

}  // namespace assay::desktop
