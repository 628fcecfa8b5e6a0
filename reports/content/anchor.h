#pragma once

#include "model/base/language.h"
#include "reports/content/document.h"
#include "reports/content/words.h"

namespace assay::content {

/// What anchors a report: whose it is, and the state of the record that it was made from.
struct Anchor
{
    BilingualText organisation;
    QString trailHead;      ///< Hash of the newest audit event, hexadecimal
    qint64 trailEvent = 0;  ///< Its number
    QDate asOf;
    QDateTime generatedAt;  ///< UTC
    QString timeZone;       ///< IANA name
    QString watermark;      ///< Empty: none
};

/// Adds a field to a cover unless its value is empty.
void addField(std::vector<Field> &fields, Text label, Text value);

/// The fields that every cover ends with: day, time and audit trail.
void addAnchorFields(const Words &words, const Anchor &anchor, std::vector<Field> &fields);

/// A document with languages, watermark, organisation and meta of an anchor; title, cover and sections are the
/// caller's.
[[nodiscard]] Document anchoredDocument(const Words &words, const Anchor &anchor);

}  // namespace assay::content
