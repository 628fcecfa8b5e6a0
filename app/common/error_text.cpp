#include "app/common/error_text.h"

#include <QCoreApplication>

namespace assay::app {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(ErrorCode code);
    static QString place(const Place &place);
};

QString ErrorText::of(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return tr("The command was not understood");
    case ErrorCode::BadInput:
        return tr("This input cannot be used");
    case ErrorCode::Unsupported:
        return tr("Assay does not handle this");
    case ErrorCode::NotFound:
        return tr("Not found");
    case ErrorCode::AlreadyExists:
        return tr("Exists already");
    case ErrorCode::Refused:
        return tr("Refused by a rule");
    case ErrorCode::StaleRevision:
        return tr("Changed by somebody else meanwhile");
    case ErrorCode::NoEncryption:
        return tr("Encryption is not available");
    case ErrorCode::WrongPassphrase:
        return tr("The workspace was not opened");
    case ErrorCode::Damaged:
        return tr("Damaged");
    case ErrorCode::NewerWorkspace:
        return tr("Made by a newer Assay");
    case ErrorCode::NotAWorkspace:
        return tr("Not an Assay workspace");
    case ErrorCode::ReadOnly:
        return tr("Cannot be written");
    case ErrorCode::DiskFull:
        return tr("No space is left; nothing was changed");
    case ErrorCode::Busy:
        return tr("Another process is writing; nothing was changed, try again");
    case ErrorCode::Storage:
        return tr("Reading or writing failed");
    case ErrorCode::LimitExceeded:
        return tr("Over the limits for files from outside");
    case ErrorCode::Crashed:
        return tr("The file ended the process that read it");
    case ErrorCode::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString ErrorText::place(const Place &place)
{
    QStringList parts;
    if (!place.file.isEmpty())
        parts << place.file;
    if (!place.sheet.isEmpty())
        parts << tr("sheet %1").arg(place.sheet);
    if (place.row > 0)
        parts << tr("row %1").arg(place.row);
    if (!place.column.isEmpty())
        parts << tr("column %1").arg(place.column);
    if (place.page > 0)
        parts << tr("page %1").arg(place.page);
    return parts.join(tr(", ", "between the parts of a place"));
}

}  // namespace

QString placeText(const Place &place)
{
    return ErrorText::place(place);
}

QString sentence(const Error &error)
{
    const QString what = ErrorText::of(error.code);
    const QString where = placeText(error.place);
    QString text = where.isEmpty() ? what : ErrorText::tr("%1 (%2)").arg(what, where);
    if (!error.detail.isEmpty())
        text = ErrorText::tr("%1: %2").arg(text, error.detail);
    return text;
}

QString sentence(const Problem &problem)
{
    const QString where = placeText(problem.place);
    return where.isEmpty() ? problem.what : ErrorText::tr("%1: %2").arg(where, problem.what);
}

QString codeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::BadInput:
        return QStringLiteral("bad-input");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("already-exists");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::StaleRevision:
        return QStringLiteral("stale-revision");
    case ErrorCode::NoEncryption:
        return QStringLiteral("no-encryption");
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("wrong-passphrase");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::NewerWorkspace:
        return QStringLiteral("newer-workspace");
    case ErrorCode::NotAWorkspace:
        return QStringLiteral("not-a-workspace");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Storage:
        return QStringLiteral("storage");
    case ErrorCode::LimitExceeded:
        return QStringLiteral("limit-exceeded");
    case ErrorCode::Crashed:
        return QStringLiteral("crashed");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::BadInput:
    case ErrorCode::Unsupported:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::LimitExceeded:
    case ErrorCode::Crashed:
        return 3;
    case ErrorCode::Refused:
    case ErrorCode::StaleRevision:
        return 4;
    case ErrorCode::NoEncryption:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::Damaged:
    case ErrorCode::NewerWorkspace:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Busy:
    case ErrorCode::Storage:
        return 5;
    case ErrorCode::Cancelled:
        return 6;
    }
    return 5;
}

}  // namespace assay::app
