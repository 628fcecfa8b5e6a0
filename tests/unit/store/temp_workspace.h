#pragma once

#include "model/store/evidence_repository.h"
#include "model/store/workspace.h"

#include <QTemporaryDir>

namespace assay::test {

/// A temporary folder with a fresh workspace in the clear, a fixed clock and an engineer.
struct TempWorkspace
{
    TempWorkspace();

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<store::Workspace> make(const QString &name, const QByteArray &passphrase);
    [[nodiscard]] Result<std::unique_ptr<store::Workspace>> open(const QString &name, const QByteArray &passphrase);
    /// Adds a piece of evidence made of these bytes.
    EvidenceId add(const QByteArray &bytes, const QString &name = QStringLiteral("policy.pdf"));

    QTemporaryDir folder;
    FixedClock clock{QDateTime::fromString(QStringLiteral("2026-11-22T08:00:00Z"), Qt::ISODate)};
    Actor engineer{QStringLiteral("Li Wei"), Role::Engineer};
    SilentProgress silent;
    std::unique_ptr<store::Workspace> workspace;
};

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

}  // namespace assay::test
