#include "app/desktop/window/new_workspace_dialog.h"

#include "app/common/error_text.h"
#include "app/desktop/style.h"
#include "app/desktop/window/passphrase_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace assay::desktop {

namespace {

constexpr int kDialogWidth = 520;

}  // namespace

NewWorkspaceDialog::NewWorkspaceDialog(const QString &folder, const QString &personName, QWidget *parent)
    : QDialog(parent)
    , m_file(new QLineEdit(QDir(folder).filePath(tr("compliance") + QStringLiteral(".assay"))))
    , m_choose(new QPushButton)
    , m_name(new QLineEdit(personName))
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_plain(new QCheckBox)
    , m_labels{new QLabel, new QLabel, new QLabel, new QLabel}
    , m_hint(new QLabel)
    , m_make(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("newWorkspaceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kDialogWidth);
    m_file->setObjectName(QStringLiteral("file"));
    m_name->setObjectName(QStringLiteral("person"));
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    m_plain->setObjectName(QStringLiteral("plain"));
    m_make->setObjectName(QStringLiteral("make"));
    for (QLineEdit *field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    m_make->setProperty("accent", true);
    m_make->setDefault(true);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("secondary"));
    layOut();
    for (QLineEdit *field : {m_file, m_name, m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &NewWorkspaceDialog::check);
    connect(m_plain, &QCheckBox::toggled, this, &NewWorkspaceDialog::check);
    connect(m_choose, &QPushButton::clicked, this, &NewWorkspaceDialog::choose);
    connect(m_make, &QPushButton::clicked, this, &NewWorkspaceDialog::make);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_first->setFocus();
}

void NewWorkspaceDialog::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * kSpacing);
    grid->setVerticalSpacing(2 * kSpacing);
    const std::array<QLineEdit *, 4> fields = {m_file, m_name, m_first, m_second};
    for (int row = 0; row < 4; ++row) {
        QLineEdit *field = fields.at(static_cast<std::size_t>(row));
        m_labels[row]->setBuddy(field);
        grid->addWidget(m_labels[row], row, 0);
        grid->addWidget(field, row, 1);
    }
    grid->addWidget(m_choose, 0, 2);
    grid->addWidget(m_plain, 4, 1, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kSpacing, 4 * kSpacing, 4 * kSpacing, 4 * kSpacing);
    column->setSpacing(3 * kSpacing);
    column->addLayout(grid);
    column->addWidget(m_hint);
    column->addLayout(buttons);
}

void NewWorkspaceDialog::check()
{
    const bool plain = m_plain->isChecked();
    m_first->setEnabled(!plain);
    m_second->setEnabled(!plain);
    QString hint;
    if (m_file->text().trimmed().isEmpty())
        hint = tr("Name the file of the workspace.");
    else if (plain)
        hint = tr("Anybody who gets the file can read it. Choose this only where the disk itself is encrypted.");
    else if (m_first->text().isEmpty())
        hint = tr("The file is encrypted with the passphrase. Nobody can restore it: keep it where your company keeps "
                  "such things.");
    else if (m_first->text() != m_second->text())
        hint = tr("Type the same passphrase once more.");
    m_hint->setText(hint);
    m_make->setEnabled(hint.isEmpty() || (plain && !m_file->text().trimmed().isEmpty()));
}

void NewWorkspaceDialog::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("File of the new workspace"), m_file->text(), tr("Assay workspaces (*.assay)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("assay"));
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void NewWorkspaceDialog::make()
{
    QString path = m_file->text().trimmed();
    if (!path.endsWith(QLatin1String(".assay")))
        path += QLatin1String(".assay");
    NewWorkspace workspace{path, {}, {m_name->text().trimmed(), Role::Engineer}};
    if (!m_plain->isChecked()) {
        const Result<std::shared_ptr<const store::Passphrase>> passphrase = takePassphrase(*m_first);
        m_second->clear();
        if (!passphrase)
            return;
        workspace.passphrase = *passphrase;
    }
    Q_EMIT wanted(workspace);
}

void NewWorkspaceDialog::setBusy(bool busy)
{
    setEnabled(!busy);
    if (!busy)
        check();
}

void NewWorkspaceDialog::showFailure(const Error &error)
{
    m_hint->setText(app::sentence(error));
}

void NewWorkspaceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewWorkspaceDialog::retranslate()
{
    setWindowTitle(tr("New workspace"));
    m_labels[0]->setText(tr("&File:"));
    m_labels[1]->setText(tr("Your &name:"));
    m_labels[2]->setText(tr("&Passphrase:"));
    m_labels[3]->setText(tr("Once &more:"));
    m_plain->setText(tr("Do not &encrypt the file"));
    m_plain->setToolTip(tr("Keeps the workspace in the clear"));
    m_choose->setText(tr("C&hoose…"));
    m_choose->setToolTip(tr("Picks folder and name of the file"));
    m_make->setText(tr("&Create"));
    m_make->setToolTip(tr("Makes the workspace and opens it (Enter)"));
    m_cancel->setText(tr("Cance&l"));
    m_cancel->setToolTip(tr("Makes nothing (Esc)"));
    check();
}

}  // namespace assay::desktop
