#include "app/desktop/window/passphrase_dialog.h"

#include "app/common/error_text.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kDialogWidth = 420;

}  // namespace

Result<std::shared_ptr<const store::Passphrase>> takePassphrase(QLineEdit &field)
{
    QByteArray typed = field.text().toUtf8();
    field.clear();
    Result<store::Passphrase> passphrase = store::Passphrase::takeFrom(typed);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    return std::make_shared<const store::Passphrase>(std::move(*passphrase));
}

PassphraseDialog::PassphraseDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_text(new QLabel)
    , m_field(new QLineEdit)
    , m_failure(new QLabel)
    , m_open(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kDialogWidth);
    m_field->setObjectName(QStringLiteral("passphrase"));
    m_field->setEchoMode(QLineEdit::Password);
    m_text->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_text, m_failure})
        label->setWordWrap(true);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->hide();
    m_open->setProperty("accent", true);
    m_open->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kSpacing, 4 * kSpacing, 4 * kSpacing, 4 * kSpacing);
    column->setSpacing(3 * kSpacing);
    column->addWidget(m_text);
    column->addWidget(m_field);
    column->addWidget(m_failure);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &PassphraseDialog::enter);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    retranslate();
    m_open->setEnabled(false);
}

void PassphraseDialog::enter()
{
    const Result<std::shared_ptr<const store::Passphrase>> passphrase = takePassphrase(*m_field);
    if (!passphrase)
        return;
    m_failure->hide();
    Q_EMIT entered(m_path, *passphrase);
}

void PassphraseDialog::setBusy(bool busy)
{
    m_field->setEnabled(!busy);
    m_open->setEnabled(!busy && !m_field->text().isEmpty());
    m_open->setText(busy ? tr("Opening…") : tr("&Open"));
    if (!busy)
        m_field->setFocus();
}

void PassphraseDialog::showFailure(const Error &error)
{
    QString text;
    if (error.code == ErrorCode::WrongPassphrase)
        text =
            tr("This passphrase does not open the file. Look at Caps Lock and the keyboard's language. If you are sure "
               "of it, the beginning of the file may be damaged: restore a backup into a new file.");
    else if (error.code == ErrorCode::Damaged)
        text = tr("The passphrase fits, but the file is damaged: %1. It is left as it is; restore a backup into a new "
                  "file.")
                   .arg(error.detail);
    else
        text = app::sentence(error);
    QPalette palette = m_failure->palette();
    palette.setColor(QPalette::WindowText, inkOf(content::Role::NotMet, theme().scheme));
    m_failure->setPalette(palette);
    m_failure->setText(text);
    m_failure->show();
}

void PassphraseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PassphraseDialog::retranslate()
{
    setWindowTitle(tr("Passphrase"));
    m_text->setText(tr("%1 is encrypted. Its passphrase:").arg(QFileInfo(m_path).fileName()));
    m_field->setAccessibleName(tr("Passphrase"));
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Opens the workspace (Enter)"));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setToolTip(tr("Leaves the workspace closed (Esc)"));
}

}  // namespace assay::desktop
