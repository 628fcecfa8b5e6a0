#pragma once

#include "model/base/id.h"
#include "model/base/sha256.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace assay {

/// A place in a file: the quote as printed and the rectangles that it covers.
struct Passage
{
    Sha256 file;
    int page = 1;               ///< Counts from 1
    std::vector<QRectF> rects;  ///< One per line; points of the page as shown; empty for flowing text
    QString quote;
    friend bool operator==(const Passage &, const Passage &) = default;
};

struct ResultTarget
{
    AssessmentId assessment;
    QString ref;
    friend bool operator==(const ResultTarget &, const ResultTarget &) = default;
};

/// What a citation stands under: a result of an assessment, an answer, or an entry of the answer library.
using CitationTarget = std::variant<ResultTarget, QuestionId, LibraryEntryId>;

/// A passage of a version, or the whole version where there is no passage.
struct Citation
{
    CitationId id;
    EvidenceId evidence;
    int version = 1;
    std::optional<Passage> passage;
    CitationTarget target;
    bool disclosed = false;  ///< True: also goes out to the customer; false: supports internally
    friend bool operator==(const Citation &, const Citation &) = default;
};

}  // namespace assay
