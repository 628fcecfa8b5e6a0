#pragma once

#include "model/base/problem.h"

#include <QDate>
#include <QFileInfo>
#include <QString>

#include <vector>

namespace assay::app {

enum class DateSource
{
    FileName,
    FolderName,
    FileTime
};

/// A filled questionnaire in a folder of them.
struct LibraryFile
{
    QFileInfo file;
    QString customer;  ///< Empty where neither the folder nor the name tells
    QDate date;
    DateSource dateFrom = DateSource::FileTime;
};

/// The files under a folder, or the one file, newest first. Files of other kinds are left out and told in `problems`;
/// lock files and hidden ones are not.
/// @param customer  of all of them; empty: the first folder below the given one, else what the name begins with
[[nodiscard]] std::vector<LibraryFile> libraryFiles(const QString &fileOrFolder, const QString &customer,
                                                    Problems &problems);

/// The day that a name speaks of: 2025-03-01, 20250301, 2025年3月, 2025_03 (its first day). Invalid: none.
[[nodiscard]] QDate dateInName(const QString &name);

/// What a file name says of the customer, without dates, versions and words such as "questionnaire"; may be empty.
[[nodiscard]] QString customerInName(const QString &baseName);

[[nodiscard]] QString toWord(DateSource source);

}  // namespace assay::app
