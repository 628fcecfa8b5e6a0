#include "app/desktop/message.h"

#include "app/common/error_text.h"

#include <QCoreApplication>

namespace assay::desktop {

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)

public:
    static QString kept(ErrorCode code);
    static QString next(ErrorCode code);
};

QString MessageText::kept(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::NoEncryption:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::NewerWorkspace:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::Damaged:
    case ErrorCode::DiskFull:
    case ErrorCode::Busy:
        return {};
    case ErrorCode::BadInput:
    case ErrorCode::Unsupported:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Refused:
    case ErrorCode::StaleRevision:
    case ErrorCode::ReadOnly:
    case ErrorCode::Storage:
    case ErrorCode::LimitExceeded:
    case ErrorCode::Crashed:
    case ErrorCode::Cancelled:
        return tr("Nothing was changed.");
    }
    return {};
}

QString MessageText::next(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return tr("Type the passphrase again; look at Caps Lock and the keyboard's language.");
    case ErrorCode::Damaged:
        return tr("Restore from a backup into a new file; this file is left as it is.");
    case ErrorCode::NewerWorkspace:
        return tr("Install a newer Assay.");
    case ErrorCode::StaleRevision:
        return tr("Look at the newer text and do it again if it is still right.");
    case ErrorCode::ReadOnly:
        return tr("Choose another folder, or ask for the right to write there.");
    case ErrorCode::DiskFull:
        return tr("Free some space and try again.");
    case ErrorCode::Busy:
        return tr("Try again in a moment.");
    case ErrorCode::LimitExceeded:
    case ErrorCode::Crashed:
        return tr("Have the file saved anew by the program that made it, then try again.");
    case ErrorCode::AlreadyExists:
        return tr("Choose another name.");
    case ErrorCode::Usage:
    case ErrorCode::BadInput:
    case ErrorCode::Unsupported:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
    case ErrorCode::NoEncryption:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::Storage:
    case ErrorCode::Cancelled:
        return {};
    }
    return {};
}

}  // namespace

Message messageOf(const QString &doing, const Error &error)
{
    const Severity severity = error.code == ErrorCode::Cancelled ? Severity::Note : Severity::Error;
    return {severity, MessageText::tr("%1: %2.", "what was being done, what happened").arg(doing, app::sentence(error)),
            MessageText::kept(error.code), MessageText::next(error.code),
            QStringLiteral("%1\n%2\n%3\n%4")
                .arg(doing, app::codeWord(error.code), error.detail, app::placeText(error.place))};
}

}  // namespace assay::desktop
