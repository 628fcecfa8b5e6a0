#include "app/extract/probe.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace assay::extract {

namespace {

bool socketDenied(int family)
{
    const int descriptor = ::socket(family, SOCK_STREAM, 0);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor < 0;
}

bool openDenied(const char *path, int flags)
{
    const int descriptor = ::open(path, flags | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return true;
    ::close(descriptor);
    if ((flags & O_CREAT) != 0)
        ::unlink(path);
    return false;
}

bool processDenied()
{
    // The bare call: the library's would run handlers in the child.
    const long process = ::syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
    if (process == 0)
        ::_exit(0);
    if (process > 0)
        ::waitpid(static_cast<pid_t>(process), nullptr, 0);
    return process < 0;
}

bool programDenied()
{
    // A program that is not there: where starting one is allowed the failure is "no such file".
    char *const none[] = {nullptr};
    ::execve("/nonexistent/program", none, none);
    return errno == EPERM;
}

bool memoryDenied(qint64 bytes)
{
    void *const memory = ::mmap(nullptr, static_cast<std::size_t>(bytes), PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        return true;
    ::munmap(memory, static_cast<std::size_t>(bytes));
    return false;
}

}  // namespace

QCborMap tryForbidden(const QString &path, qint64 memoryBytes)
{
    const QByteArray file = QFile::encodeName(path);
    const QByteArray renamed = file + ".renamed";
    QCborMap denied{
        {QStringLiteral("socket"), socketDenied(AF_INET) && socketDenied(AF_INET6) && socketDenied(AF_UNIX)},
        {QStringLiteral("create-file"), openDenied(file.constData(), O_WRONLY | O_CREAT)},
        {QStringLiteral("open-for-writing"), openDenied("/dev/null", O_RDWR)},
        {QStringLiteral("read-account-data"), openDenied("/etc/passwd", O_RDONLY)},
        {QStringLiteral("process"), processDenied()},
        {QStringLiteral("program"), programDenied()},
        {QStringLiteral("memory"), memoryDenied(memoryBytes)},
    };
    const auto forbidden = [&denied](const char *name, long result) {
        denied.insert(QLatin1String(name), result < 0 && errno == EPERM);
    };
    forbidden("trace", ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr));
    forbidden("remove", ::unlink(file.constData()));
    forbidden("rename", ::rename(file.constData(), renamed.constData()));
    forbidden("change-mode", ::chmod(file.constData(), 0777));
    forbidden("signal-parent", ::kill(::getppid(), 0));
    return denied;
}

}  // namespace assay::extract
