#pragma once

#include "model/evidence/extract_protocol.h"

#include <QCborMap>

namespace assay::extract {

/// Whether the job may start threads (Qt paints large pictures with several); processes are never allowed.
enum class Threads
{
    Forbidden,
    Allowed
};

/// Which protections took hold.
struct Protections
{
    bool limits = false;        ///< Memory, processor time, no core dump, no written file, few descriptors
    bool addressSpace = false;  ///< The memory limit in `limits`; off under address sanitizer, which reserves terabytes
    bool noNewPrivileges = false;
    bool notDumpable = false;
    bool landlock = false;  ///< Only the system's libraries, fonts and data can be opened, only for reading
    bool seccomp = false;   ///< No sockets, no opening for writing, no processes, no tracing, no renaming
};

/// Gives up whatever reading a file does not need; it cannot be undone. To be called before the file is looked at. What
/// the kernel does not offer is left out and reported.
[[nodiscard]] Protections enterSandbox(const Limits &limits, Threads threads);

[[nodiscard]] QCborMap toCbor(const Protections &protections);

/// Loads the system call filter. @returns whether the kernel took it
[[nodiscard]] bool loadSeccompFilter(Threads threads);

/// Restricts the file system to reading below a few system folders. @returns whether the kernel took it
[[nodiscard]] bool restrictFileSystem();

}  // namespace assay::extract
