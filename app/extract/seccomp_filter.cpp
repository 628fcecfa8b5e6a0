#include "app/extract/sandbox.h"

#include <asm/ioctls.h>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace assay::extract {

namespace {

struct FilterRelease
{
    void operator()(void *filter) const noexcept { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, FilterRelease>;

// clang-format off
/// Calls that change nothing outside the process. Names, because not every architecture has each of them.
constexpr const char *kHarmless[] = {
    "read", "readv", "pread64", "preadv", "write", "writev", "close", "lseek", "dup",
    "fstat", "newfstatat", "stat", "lstat", "statx", "statfs", "fstatfs", "access", "faccessat", "faccessat2",
    "readlink", "readlinkat", "getcwd", "getdents64", "fcntl", "fadvise64", "poll", "ppoll",
    "mmap", "mremap", "munmap", "mprotect", "madvise", "brk", "membarrier", "futex",
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall",
    "exit", "exit_group", "getpid", "gettid", "getuid", "geteuid", "getgid", "getegid",
    "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "times",
    "getrandom", "getrusage", "getrlimit", "sched_yield", "sched_getaffinity", "sched_getparam", "sched_getscheduler",
    "uname", "sysinfo", "set_robust_list", "rseq", "getcpu",
#ifdef ASSAY_SANITIZED
    "pipe", "pipe2",   // how the sanitizer asks whether memory can be read
#endif
};

/// Calls that the C library tries first and knows to do without.
constexpr const char *kNotThere[] = {"clone3", "openat2", "close_range", "preadv2", "pwritev2", "futex_waitv",
                                     "io_uring_setup", "map_shadow_stack"};
// clang-format on

constexpr scmp_datum_t kWritingFlags = O_ACCMODE | O_CREAT | O_TRUNC;

bool allow(const Filter &filter, const char *name, std::initializer_list<scmp_arg_cmp> conditions)
{
    const int call = seccomp_syscall_resolve_name(name);
    if (call == __NR_SCMP_ERROR)
        return true;  // not known to this library, so not allowed either
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, static_cast<unsigned>(conditions.size()),
                                  conditions.begin()) == 0;
}

scmp_arg_cmp isValue(unsigned argument, scmp_datum_t value)
{
    return {.arg = argument, .op = SCMP_CMP_EQ, .datum_a = value, .datum_b = 0};
}

scmp_arg_cmp isMasked(unsigned argument, scmp_datum_t mask, scmp_datum_t value)
{
    return {.arg = argument, .op = SCMP_CMP_MASKED_EQ, .datum_a = mask, .datum_b = value};
}

/// Calls that are harmless with some arguments only.
bool allowConditional(const Filter &filter, Threads threads)
{
    constexpr scmp_datum_t kThread = CLONE_VM | CLONE_THREAD | CLONE_SIGHAND;
    const auto ourselves = static_cast<scmp_datum_t>(::getpid());
    bool all = allow(filter, "open", {isMasked(1, kWritingFlags, O_RDONLY)});
    all = allow(filter, "openat", {isMasked(2, kWritingFlags, O_RDONLY)}) && all;
    all = allow(filter, "ioctl", {isValue(1, TCGETS)}) && all;
    all = allow(filter, "ioctl", {isValue(1, FIONREAD)}) && all;
    all = allow(filter, "prctl", {isValue(0, PR_SET_NAME)}) && all;
    all = allow(filter, "prctl", {isValue(0, PR_GET_DUMPABLE)}) && all;
    all = allow(filter, "prlimit64", {isValue(2, 0)}) && all;
    all = allow(filter, "tgkill", {isValue(0, ourselves)}) && all;
    if (threads == Threads::Allowed)
        all = allow(filter, "clone", {isMasked(0, kThread, kThread)}) && all;
    return all;
}

}  // namespace

bool loadSeccompFilter(Threads threads)
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter)
        return false;
    bool all = true;
    for (const char *name : kHarmless)
        all = allow(filter, name, {}) && all;
    for (const char *name : kNotThere) {
        const int call = seccomp_syscall_resolve_name(name);
        if (call != __NR_SCMP_ERROR)
            all = seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(ENOSYS), call, 0, nullptr) == 0 && all;
    }
    return allowConditional(filter, threads) && all && seccomp_load(filter.get()) == 0;
}

}  // namespace assay::extract
