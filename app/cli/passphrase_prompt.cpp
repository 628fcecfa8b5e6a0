#include "app/cli/context.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace assay::cli {

namespace {

struct PassphrasePrompt
{
    Q_DECLARE_TR_FUNCTIONS(PassphrasePrompt)
};

/// Turns the echo of the terminal off while it lives.
class NoEcho
{
public:
    explicit NoEcho(int descriptor) : m_descriptor(descriptor)
    {
        m_ok = tcgetattr(m_descriptor, &m_before) == 0;
        if (!m_ok)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_descriptor, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_ok)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    int m_descriptor;
    termios m_before{};
    bool m_ok = false;
};

QByteArray askOnce(const QString &prompt)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    terminal.write(prompt.toUtf8());
    const NoEcho quiet(terminal.handle());
    QByteArray typed;
    typed.reserve(1024);
    char byte = 0;
    while (terminal.read(&byte, 1) == 1 && byte != '\n' && byte != '\r')
        typed.append(byte);
    terminal.write("\n");
    return typed;
}

Result<std::optional<store::Passphrase>> taken(QByteArray typed)
{
    Result<store::Passphrase> passphrase = store::Passphrase::takeFrom(typed);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    return std::optional(std::move(*passphrase));
}

Result<std::optional<store::Passphrase>> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::BadInput,
                    QStringLiteral("the passphrase file cannot be read: %1").arg(file.errorString()), {path});
    QByteArray typed = file.read(4096);
    while (typed.endsWith('\n') || typed.endsWith('\r'))
        typed.chop(1);
    return taken(std::move(typed));
}

}  // namespace

Result<std::optional<store::Passphrase>> Context::passphrase(Ask ask) const
{
    QString file = QString::fromStdString(m_options.passphraseFile);
    if (file.isEmpty())
        file = qEnvironmentVariable("ASSAY_PASSPHRASE_FILE");
    if (!file.isEmpty())
        return fromFile(file);
    if (ask == Ask::Never || !isatty(STDIN_FILENO))
        return std::optional<store::Passphrase>();
    QByteArray typed = askOnce(PassphrasePrompt::tr("Passphrase: "));
    if (ask == Ask::Twice) {
        QByteArray again = askOnce(PassphrasePrompt::tr("The same once more: "));
        if (typed != again)
            return fail(ErrorCode::BadInput, QStringLiteral("the two passphrases differ; nothing was made"));
        again.fill('\0');
    }
    return taken(std::move(typed));
}

}  // namespace assay::cli
