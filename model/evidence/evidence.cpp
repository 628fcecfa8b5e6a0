#include "model/evidence/evidence.h"

#include <algorithm>
#include <array>
#include <utility>

namespace assay {

namespace {

constexpr std::array kReviewWords = {
    std::pair{ReviewState::Draft, "draft"},
    std::pair{ReviewState::InReview, "in-review"},
    std::pair{ReviewState::Accepted, "accepted"},
    std::pair{ReviewState::Rejected, "rejected"},
};

constexpr std::array kClassificationWords = {
    std::pair{Classification::Public, "public"},
    std::pair{Classification::CustomerNda, "customer-nda"},
    std::pair{Classification::Auditor, "auditor"},
    std::pair{Classification::Internal, "internal"},
};

template<class Table>
auto valueOf(const Table &table, const QString &word)
{
    using Value = typename Table::value_type::first_type;
    const auto found =
        std::ranges::find_if(table, [&](const auto &entry) { return word == QLatin1String(entry.second); });
    return found == table.end() ? std::nullopt : std::optional<Value>(found->first);
}

template<class Table, class Value>
QString wordOf(const Table &table, Value value)
{
    const auto found = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    return found == table.end() ? QString() : QString::fromLatin1(found->second);
}

}  // namespace

EvidenceState stateOn(const Evidence &evidence, QDate today, int expiringDays)
{
    switch (evidence.review) {
    case ReviewState::Draft:
        return EvidenceState::Draft;
    case ReviewState::InReview:
        return EvidenceState::InReview;
    case ReviewState::Rejected:
        return EvidenceState::Rejected;
    case ReviewState::Accepted:
        break;
    }
    if (!evidence.until)
        return EvidenceState::Accepted;
    if (*evidence.until < today)
        return EvidenceState::Expired;
    return today.daysTo(*evidence.until) <= expiringDays ? EvidenceState::Expiring : EvidenceState::Accepted;
}

QString toWord(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Draft:
        return toWord(ReviewState::Draft);
    case EvidenceState::InReview:
        return toWord(ReviewState::InReview);
    case EvidenceState::Accepted:
        return toWord(ReviewState::Accepted);
    case EvidenceState::Rejected:
        return toWord(ReviewState::Rejected);
    case EvidenceState::Expiring:
        return QStringLiteral("expiring");
    case EvidenceState::Expired:
        return QStringLiteral("expired");
    }
    return {};
}

QString toWord(ReviewState state)
{
    return wordOf(kReviewWords, state);
}

QString toWord(Classification classification)
{
    return wordOf(kClassificationWords, classification);
}

std::optional<ReviewState> reviewStateFromWord(const QString &word)
{
    return valueOf(kReviewWords, word);
}

std::optional<Classification> classificationFromWord(const QString &word)
{
    return valueOf(kClassificationWords, word);
}

}  // namespace assay
