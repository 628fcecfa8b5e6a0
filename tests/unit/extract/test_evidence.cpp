#include "model/evidence/evidence.h"

#include <boost/test/unit_test.hpp>

using namespace assay;

namespace {

Evidence acceptedUntil(const QDate &until)
{
    return {.id = EvidenceId(1), .review = ReviewState::Accepted, .until = until};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(evidence)

BOOST_AUTO_TEST_CASE(is_valid_through_its_last_day)
{
    const Evidence policy = acceptedUntil(QDate(2025, 6, 30));
    BOOST_TEST((stateOn(policy, QDate(2025, 6, 30)) == EvidenceState::Expiring));
    BOOST_TEST((stateOn(policy, QDate(2025, 7, 1)) == EvidenceState::Expired));
}

BOOST_AUTO_TEST_CASE(counts_as_expiring_some_days_ahead)
{
    const Evidence policy = acceptedUntil(QDate(2025, 6, 30));
    BOOST_TEST((stateOn(policy, QDate(2025, 5, 1)) == EvidenceState::Expiring));   // 60 days
    BOOST_TEST((stateOn(policy, QDate(2025, 4, 30)) == EvidenceState::Accepted));  // 61 days
    BOOST_TEST((stateOn(policy, QDate(2025, 6, 1), 7) == EvidenceState::Accepted));
}

BOOST_AUTO_TEST_CASE(expires_only_once_accepted)
{
    Evidence policy = acceptedUntil(QDate(2020, 1, 1));
    policy.review = ReviewState::Rejected;
    BOOST_TEST((stateOn(policy, QDate(2025, 1, 1)) == EvidenceState::Rejected));
    policy.review = ReviewState::Accepted;
    policy.until.reset();
    BOOST_TEST((stateOn(policy, QDate(2025, 1, 1)) == EvidenceState::Accepted));
}

BOOST_AUTO_TEST_CASE(has_a_word_for_each_state)
{
    for (const ReviewState state :
         {ReviewState::Draft, ReviewState::InReview, ReviewState::Accepted, ReviewState::Rejected})
        BOOST_TEST((reviewStateFromWord(toWord(state)) == state));
    for (const Classification known :
         {Classification::Public, Classification::CustomerNda, Classification::Auditor, Classification::Internal})
        BOOST_TEST((classificationFromWord(toWord(known)) == known));
    BOOST_TEST(toWord(ReviewState::InReview).toStdString() == "in-review");
    BOOST_TEST(toWord(EvidenceState::Expiring).toStdString() == "expiring");
    BOOST_TEST(!reviewStateFromWord(QStringLiteral("expired")).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
