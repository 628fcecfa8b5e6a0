#include "app/extract/sandbox.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace assay::extract {

namespace {

constexpr rlim_t kOpenFiles = 64;

#ifdef ASSAY_SANITIZED
constexpr bool kAddressSpaceCanBeLimited = false;
#else
constexpr bool kAddressSpaceCanBeLimited = true;
#endif

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both = {value, value};
    return ::setrlimit(resource, &both) == 0;
}

bool setLimits(const Limits &limits)
{
    // RLIMIT_CPU: the soft limit ends with SIGXCPU, which tells the parent why; the hard one with SIGKILL.
    const auto cpuSeconds = static_cast<rlim_t>(limits.cpuSeconds);
    const rlimit cpu = {cpuSeconds, cpuSeconds + 2};
    bool all = ::setrlimit(RLIMIT_CPU, &cpu) == 0;
    all = limit(RLIMIT_CORE, 0) && all;
    all = limit(RLIMIT_FSIZE, 0) && all;
    all = limit(RLIMIT_NOFILE, kOpenFiles) && all;
    all = limit(RLIMIT_MSGQUEUE, 0) && all;
    return all;
}

struct Ruleset
{
    int descriptor;
    ~Ruleset()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
};

}  // namespace

Protections enterSandbox(const Limits &limits, Threads threads)
{
    Protections on;
    on.limits = setLimits(limits);
    if constexpr (kAddressSpaceCanBeLimited)
        on.addressSpace = limit(RLIMIT_AS, static_cast<rlim_t>(limits.addressSpaceBytes));
    on.noNewPrivileges = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    on.notDumpable = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    on.landlock = restrictFileSystem();
    on.seccomp = loadSeccompFilter(threads);
    // The number of processes counts all of a person's, threads too, so the only limit that means something is none.
    if (!on.seccomp && threads == Threads::Forbidden)
        on.limits = limit(RLIMIT_NPROC, 0) && on.limits;
    return on;
}

bool restrictFileSystem()
{
    constexpr quint64 kReading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    // The accesses of the first version of the interface: every later kernel knows them.
    constexpr quint64 kFirstVersion = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const landlock_ruleset_attr handled = {.handled_access_fs = kFirstVersion};
    const Ruleset rules{
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled.handled_access_fs, 0))};
    if (rules.descriptor < 0)
        return false;
    for (const char *folder : {"/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime", "/opt",
                               "/nix/store", "/var/cache/fontconfig", "/dev/null", "/dev/urandom"}) {
        const int descriptor = ::open(folder, O_PATH | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        landlock_path_beneath_attr beneath = {.allowed_access = kReading, .parent_fd = descriptor};
        if (::syscall(SYS_landlock_add_rule, rules.descriptor, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) != 0) {
            beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;  // a file takes no right of folders
            ::syscall(SYS_landlock_add_rule, rules.descriptor, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
        }
        ::close(descriptor);
    }
    return ::syscall(SYS_landlock_restrict_self, rules.descriptor, 0) == 0;
}

QCborMap toCbor(const Protections &protections)
{
    return {{QStringLiteral("limits"), protections.limits},
            {QStringLiteral("address-space"), protections.addressSpace},
            {QStringLiteral("no-new-privileges"), protections.noNewPrivileges},
            {QStringLiteral("not-dumpable"), protections.notDumpable},
            {QStringLiteral("landlock"), protections.landlock},
            {QStringLiteral("seccomp"), protections.seccomp}};
}

}  // namespace assay::extract
