#pragma once

#include "model/base/id.h"
#include "model/base/problem.h"
#include "model/base/sha256.h"

#include <QDate>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// States that people set. Expiring and expired are computed: see `EvidenceState`.
enum class ReviewState
{
    Draft,
    InReview,
    Accepted,
    Rejected
};
enum class EvidenceState
{
    Draft,
    InReview,
    Accepted,
    Rejected,
    Expiring,
    Expired
};
enum class Classification
{
    Public,
    CustomerNda,
    Auditor,
    Internal
};

/// What is known about a piece of evidence besides its files.
struct Evidence
{
    EvidenceId id;
    QString uuid;
    QString title;
    QString kind;  ///< Policy, record, certificate …: kebab-case; free, so that a house may add its own
    QString owner;
    QString source;
    QString covers;  ///< Entities, systems, products, regions in the user's words
    Classification classification = Classification::Internal;
    ReviewState review = ReviewState::Draft;
    std::optional<QDate> effective;
    std::optional<QDate> until;       ///< Valid through that day
    std::optional<QDate> periodFrom;  ///< For logs and reviews
    std::optional<QDate> periodTo;
    QDate collected;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// A file of a version of a piece of evidence; its bytes are stored once, by hash.
struct EvidenceFile
{
    EvidenceId evidence;
    int version = 1;  ///< Counts from 1
    QString name;     ///< As received, without folders
    Sha256 sha256;
    qint64 sizeBytes = 0;
    int pages = 0;      ///< PDF pages, image frames, worksheets, or heading sections
    int textPages = 0;  ///< Pages that hold text
    friend bool operator==(const EvidenceFile &, const EvidenceFile &) = default;
};

/// The days ahead within which evidence counts as expiring.
inline constexpr int kExpiringDays = 60;

/// State shown to people on a day: accepted evidence past `until` is expired, within `expiringDays` of it expiring.
[[nodiscard]] EvidenceState stateOn(const Evidence &evidence, QDate today, int expiringDays = kExpiringDays);

[[nodiscard]] QString toWord(EvidenceState state);
[[nodiscard]] QString toWord(ReviewState state);
[[nodiscard]] QString toWord(Classification classification);
[[nodiscard]] std::optional<ReviewState> reviewStateFromWord(const QString &word);
[[nodiscard]] std::optional<Classification> classificationFromWord(const QString &word);

}  // namespace assay
