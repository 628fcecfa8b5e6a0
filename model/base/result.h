#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace assay {

/// What went wrong, for programs and tests. `app/error_text.cpp` turns a code into a sentence and an exit status.
enum class ErrorCode
{
    Usage,            ///< The call itself makes no sense (unknown id form, missing option).
    BadInput,         ///< A file or value from outside cannot be used as it is.
    Unsupported,      ///< The file is sound, but of a kind or with a feature that we do not handle.
    NotFound,         ///< The named thing does not exist.
    AlreadyExists,    ///< The name or file is taken.
    Refused,          ///< A rule of the domain forbids it (gate, frozen, role, four eyes).
    StaleRevision,    ///< Somebody else saved in between.
    NoEncryption,     ///< The cipher library is not the one in use.
    WrongPassphrase,  ///< Page 1 cannot be read: wrong passphrase, or its beginning is damaged.
    Damaged,          ///< The workspace or a stored file is not what was written.
    NewerWorkspace,   ///< Written by a newer Assay.
    NotAWorkspace,    ///< The file is no Assay workspace.
    ReadOnly,         ///< File or folder cannot be written.
    DiskFull,         ///< No space left.
    Busy,             ///< Another process is writing and did not finish in time.
    Storage,          ///< Any other failure of the database or the file system.
    LimitExceeded,    ///< A limit of time, memory or size was reached while reading a file from outside.
    Crashed,          ///< The extracting process ended by itself.
    Cancelled,        ///< Stopped by the person; nothing was changed.
};

/// Where in a file from outside something is; every part may be absent. Rows and pages count from 1.
struct Place
{
    QString file;
    QString sheet;
    int row = 0;     ///< 0: none
    QString column;  ///< Letters, as a spreadsheet names it
    int page = 0;    ///< 0: none
    friend bool operator==(const Place &, const Place &) = default;
};

/// A failure: code for programs, English detail for the log and the person, and the place where there is one.
struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QString detail;
    Place place;
    friend bool operator==(const Error &, const Error &) = default;
};

template<class T>
using Result = std::expected<T, Error>;

/// The value of an operation that yields nothing.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString detail, Place place = {})
{
    return std::unexpected(Error{code, std::move(detail), std::move(place)});
}

}  // namespace assay
