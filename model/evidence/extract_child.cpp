#include "model/evidence/extract_child.h"

#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <utility>

namespace assay::extract {

namespace {

constexpr int kWatchMs = 50;   ///< How often limits and cancelling are looked at while nothing comes
constexpr int kEndMs = 2'000;  ///< How long a child may take to end after its last message
constexpr qsizetype kErrorOutputBytes = 4'096;

/// Runs between fork and exec, so it calls nothing but the system.
void handOver(int descriptor)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (descriptor == kFileDescriptor)
        ::fcntl(kFileDescriptor, F_SETFD, 0);
    else if (descriptor >= 0)
        ::dup2(descriptor, kFileDescriptor);
    else
        ::close(kFileDescriptor);
    ::close_range(kFileDescriptor + 1, ~0U, CLOSE_RANGE_CLOEXEC);
}

/// What the child needs of our environment: nothing that a file could use, nothing that is secret.
QProcessEnvironment childEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name :
         {QStringLiteral("PATH"), QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("ASAN_OPTIONS"),
          QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral("TZ")}) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

/// Bytes in use by a process that it shares with no file; 0 where the system does not tell.
qint64 residentBytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    if (pages.size() < 3)
        return 0;
    return (pages[1].toLongLong() - pages[2].toLongLong()) * ::sysconf(_SC_PAGESIZE);
}

}  // namespace

Child::Child(const Limits &limits, QString fileName)
    : m_limits(limits), m_fileName(std::move(fileName)), m_reader(limits.messageBytes)
{}

Child::~Child()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(-1);
}

Result<Done> Child::start(const QString &program, const QCborMap &job, int descriptor)
{
    if (!QFileInfo(program).isExecutable())
        return fail(ErrorCode::Storage, QStringLiteral("The helper program is not there: %1").arg(program));
    m_nextPage = static_cast<int>(job.value(QLatin1String("first")).toInteger(1));
    QCborMap whole = job;
    whole.insert(QLatin1String("limits"), toCbor(m_limits));

    m_process.setProcessEnvironment(childEnvironment());
    m_process.setChildProcessModifier([descriptor] { handOver(descriptor); });
    m_process.setProgram(program);
    m_process.start();
    if (!m_process.waitForStarted(m_limits.openMs))
        return fail(ErrorCode::Storage,
                    QStringLiteral("The helper program could not be started: %1").arg(m_process.errorString()));
    m_process.write(frame(whole));
    m_process.closeWriteChannel();
    m_sinceStart.start();
    m_sinceMessage.start();
    m_sinceWatched.start();
    return Done{};
}

Result<QCborMap> Child::finish(Progress &progress, const OnMessage &onMessage)
{
    while (true) {
        const bool came = m_process.waitForReadyRead(kWatchMs);
        const bool running = m_process.state() != QProcess::NotRunning;
        keepErrorOutput();
        m_reader.append(m_process.readAllStandardOutput());
        const Result<std::optional<QCborMap>> last = takeMessages(progress, onMessage);
        if (!last)
            return std::unexpected(last.error());
        if (last->has_value()) {
            m_process.waitForFinished(kEndMs);
            return **last;
        }
        if (progress.cancelled())
            return std::unexpected(errorAtPage(ErrorCode::Cancelled, QStringLiteral("Stopped while reading")));
        if (!came && !running)
            return std::unexpected(endedEarly());
        if (came && !m_sinceWatched.hasExpired(kWatchMs))
            continue;
        m_sinceWatched.restart();
        if (const std::optional<Error> over = overLimit())
            return std::unexpected(*over);
    }
}

Result<std::optional<QCborMap>> Child::takeMessages(Progress &progress, const OnMessage &onMessage)
{
    while (const std::optional<QCborMap> message = m_reader.next()) {
        m_sinceMessage.restart();
        const QString type = messageType(*message);
        if (type == QLatin1String("done"))
            return *message;
        if (type == QLatin1String("failed"))
            return std::unexpected(errorFromMessage(*message, m_fileName));
        if (type == QLatin1String("progress"))
            progress.report(message->value(QLatin1String("done")).toInteger(),
                            message->value(QLatin1String("total")).toInteger());
        if (type == QLatin1String("opened"))
            m_opened = true;
        if (type == QLatin1String("page"))
            m_nextPage = static_cast<int>(message->value(QLatin1String("page")).toInteger()) + 1;
        if (const Result<Done> taken = onMessage(*message); !taken)
            return std::unexpected(taken.error());
        if (progress.cancelled())
            return std::unexpected(errorAtPage(ErrorCode::Cancelled, QStringLiteral("Stopped while reading")));
        m_sinceMessage.restart();
    }
    if (m_reader.broken())
        return std::unexpected(
            errorAtPage(ErrorCode::Crashed, QStringLiteral("The reading process sent something that is no message")));
    return std::nullopt;
}

std::optional<Error> Child::overLimit() const
{
    const int quietMs = m_opened ? m_limits.pageMs : m_limits.openMs;
    if (m_sinceMessage.hasExpired(quietMs))
        return errorAtPage(ErrorCode::LimitExceeded,
                           QStringLiteral("Took longer than %1 seconds").arg(quietMs / 1000.0));
    if (m_sinceStart.hasExpired(m_limits.jobMs))
        return errorAtPage(ErrorCode::LimitExceeded,
                           QStringLiteral("The whole file took longer than %1 seconds").arg(m_limits.jobMs / 1000.0));
    if (residentBytes(m_process.processId()) > m_limits.residentBytes)
        return errorAtPage(ErrorCode::LimitExceeded,
                           QStringLiteral("Needed more than %1 MiB of memory").arg(m_limits.residentBytes >> 20));
    return std::nullopt;
}

Error Child::endedEarly()
{
    m_process.waitForFinished(kEndMs);
    const bool outOfMemory = m_errorOutput.contains("Out of memory") || m_errorOutput.contains("bad_alloc");
    if (outOfMemory)
        return errorAtPage(ErrorCode::LimitExceeded, QStringLiteral("Needed more memory than the limit allows"));
    if (m_process.exitStatus() == QProcess::NormalExit)
        return errorAtPage(ErrorCode::Crashed,
                           QStringLiteral("The reading process ended early with status %1").arg(m_process.exitCode()));
    const int signal = m_process.exitCode();
    if (signal == SIGXCPU)
        return errorAtPage(ErrorCode::LimitExceeded,
                           QStringLiteral("Took more than %1 seconds of processor time").arg(m_limits.cpuSeconds));
    return errorAtPage(ErrorCode::Crashed, QStringLiteral("The reading process was ended by signal %1").arg(signal));
}

Error Child::errorAtPage(ErrorCode code, QString detail) const
{
    return {
        .code = code, .detail = std::move(detail), .place = {.file = m_fileName, .page = m_opened ? m_nextPage : 0}};
}

void Child::keepErrorOutput()
{
    m_errorOutput += m_process.readAllStandardError();
    if (m_errorOutput.size() > kErrorOutputBytes)
        m_errorOutput = m_errorOutput.last(kErrorOutputBytes);
}

}  // namespace assay::extract
