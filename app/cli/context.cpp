#include "app/cli/context.h"

#include "app/usecases/own_frameworks.h"
#include "questionnaires/matching/word_data.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace assay::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
}

QString helperProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/assay-extract");
}

}  // namespace

Language programLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

void watchInterrupts()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

TerminalProgress::TerminalProgress(QString what) : m_what(std::move(what))
{}

TerminalProgress::~TerminalProgress()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

void TerminalProgress::report(std::int64_t done, std::int64_t total)
{
    if (!isatty(STDERR_FILENO))
        return;
    const std::int64_t share = total > 0 ? done * 100 / total : done;
    if (share == m_lastShare)
        return;
    m_lastShare = share;
    m_shown = true;
    const QString text = total > 0 ? QStringLiteral("\r\033[K%1 %2 %").arg(m_what).arg(share)
                                   : QStringLiteral("\r\033[K%1 %2").arg(m_what).arg(done);
    std::fputs(text.toUtf8().constData(), stderr);
}

bool TerminalProgress::cancelled() const
{
    return interrupted != 0;
}

Context::Context(const GlobalOptions &options) : m_options(options), m_extract(helperProgram())
{}

Result<Actor> Context::actor() const
{
    const QString given = QString::fromStdString(m_options.actor);
    const qsizetype colon = given.lastIndexOf(QLatin1Char(':'));
    Actor actor;
    actor.name = (colon < 0 ? given : given.left(colon)).trimmed();
    if (actor.name.isEmpty())
        actor.name = qEnvironmentVariable("USER", QStringLiteral("unnamed"));
    if (colon < 0)
        return actor;
    const std::optional<Role> role = roleFromWord(given.mid(colon + 1));
    if (!role)
        return fail(ErrorCode::Usage,
                    QStringLiteral("\"%1\" is no role; roles: engineer, reviewer, auditor, manager, administrator")
                        .arg(given.mid(colon + 1)));
    actor.role = *role;
    return actor;
}

Result<QString> Context::workspacePath() const
{
    QString path = QString::fromStdString(m_options.workspace);
    if (path.isEmpty())
        path = qEnvironmentVariable("ASSAY_WORKSPACE");
    if (path.isEmpty())
        return fail(ErrorCode::Usage, QStringLiteral("this command needs a workspace: -w FILE, or ASSAY_WORKSPACE"));
    return path;
}

Result<Done> Context::openWorkspace()
{
    if (m_workspace)
        return Done{};
    const Result<QString> path = workspacePath();
    if (!path)
        return std::unexpected(path.error());
    // Asked for at the terminal only where the file turns out to need it.
    const Result<std::optional<store::Passphrase>> given = passphrase(Ask::Never);
    if (!given)
        return std::unexpected(given.error());
    Result<std::unique_ptr<store::Workspace>> workspace =
        store::Workspace::open(*path, *given ? &**given : nullptr, m_clock);
    if (!workspace && !*given && workspace.error().code == ErrorCode::WrongPassphrase) {
        const Result<std::optional<store::Passphrase>> typed = passphrase(Ask::Once);
        if (!typed)
            return std::unexpected(typed.error());
        if (*typed)
            workspace = store::Workspace::open(*path, &**typed, m_clock);
    }
    if (!workspace) {
        m_failedAtOpening = true;
        return std::unexpected(workspace.error());
    }
    m_workspace = std::move(*workspace);
    return app::loadOwnFrameworks(m_catalogue, *m_workspace);
}

Result<QDate> Context::today() const
{
    const QString asOf = QString::fromStdString(m_options.asOf);
    if (!asOf.isEmpty()) {
        const QDate date = QDate::fromString(asOf, Qt::ISODate);
        if (!date.isValid())
            return fail(ErrorCode::Usage, QStringLiteral("--as-of takes a date such as 2026-11-22"));
        return date;
    }
    const QTimeZone zone(m_workspace->policies().timeZone.toUtf8());
    return (zone.isValid() ? m_clock.nowUtc().toTimeZone(zone) : m_clock.nowUtc()).date();
}

Result<app::Session> Context::session()
{
    Result<Actor> who = actor();
    if (!who)
        return std::unexpected(who.error());
    if (const Result<Done> opened = openWorkspace(); !opened)
        return std::unexpected(opened.error());
    const Result<QDate> day = today();
    if (!day)
        return std::unexpected(day.error());
    return app::Session{*m_workspace, std::move(*who), m_catalogue, m_extract, matching::wordDataFolder(), *day};
}

}  // namespace assay::cli
