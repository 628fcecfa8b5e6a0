#pragma once

#include "model/base/result.h"
#include "reports/pdf/page.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace assay::pdf {

struct FileInfo
{
    QString title;
    QString subject;
    QString author;
    QString language;   ///< Such as "zh-CN"
    QDateTime created;  ///< UTC
};

struct FinishedFile
{
    QByteArray bytes;
    bool searchable =
        true;  ///< False: the fonts of the file are not those noted, and their text maps stayed as painted
};

/// Puts a painted file right: text maps, bookmarks, links, document information and XMP in agreement, PDF/A-2b
/// identification, an id made of the content alone.
/// @param textMaps  one per font in the order of first use (`toUnicodeMap`)
/// Errors: Storage where the painted file cannot be read back.
[[nodiscard]] Result<FinishedFile> finish(const QByteArray &painted, const std::vector<Page> &pages,
                                          const std::vector<Bookmark> &bookmarks, const FileInfo &info,
                                          const std::vector<QByteArray> &textMaps);

/// The metadata packet of `finish`.
[[nodiscard]] QByteArray xmpPacket(const FileInfo &info);

}  // namespace assay::pdf
