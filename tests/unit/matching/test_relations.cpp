#include "library.h"

#include "questionnaires/matching/relations.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace assay;
using namespace assay::test;

namespace {

LibraryEntry answered(const char16_t *question, const char16_t *answer)
{
    LibraryEntry entry{LibraryEntryId(1)};
    entry.question = QString::fromUtf16(question);
    entry.answer = QString::fromUtf16(answer);
    return entry;
}

bool contradict(const LibraryEntry &one, const LibraryEntry &other)
{
    return !matching::contradictions(one, other).isEmpty();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(relations)

BOOST_AUTO_TEST_CASE(opposite_words_contradict_unless_the_questions_ask_opposite_ways)
{
    const LibraryEntry yes = answered(u"Do you share personal data?", u"Yes");
    BOOST_TEST(contradict(yes, answered(u"Do you share personal data?", u"No, never.")));
    BOOST_TEST(!contradict(yes, answered(u"Do you share personal data?", u"Yes, with consent.")));
    BOOST_TEST(!contradict(yes, answered(u"Do you share personal data?", u"N/A")));
    BOOST_TEST(!contradict(yes, answered(u"Do you not share personal data?", u"No")));
    BOOST_TEST(contradict(yes, answered(u"Do you not share personal data?", u"Yes")));
    BOOST_TEST(contradict(answered(u"日志是否备份？", u"是"), answered(u"日志是否备份？", u"否")));
}

BOOST_AUTO_TEST_CASE(amounts_contradict_as_quantities)
{
    const LibraryEntry days = answered(u"How long are logs kept?", u"They are kept for 180 days.");
    BOOST_TEST(contradict(days, answered(u"How long are logs kept?", u"Six months")));
    BOOST_TEST(!contradict(days, answered(u"日志保存多久？", u"日志保存180天")));
    BOOST_TEST(!contradict(answered(u"How long?", u"1 year"), answered(u"How long?", u"12 months")));
    BOOST_TEST(!contradict(answered(u"Kept for six months?", u"Yes"), answered(u"Kept for 12 months?", u"No")));
}

BOOST_AUTO_TEST_CASE(close_questions_are_found_contradictions_first_and_retired_ones_left_out)
{
    QStringList questions = englishQuestions();
    questions << QStringLiteral("Is customer data encrypted at rest?") << questions[3];
    std::vector<LibraryEntry> entries = entriesFor(questions);
    entries[11].choice = QStringLiteral("No");
    const auto related = matching::relationsAmong(entries, wordData(), {});
    BOOST_REQUIRE(!related.empty());
    BOOST_TEST(related[0].one == 3U);
    BOOST_TEST(related[0].other == 11U);
    BOOST_TEST(related[0].similarity == 1.0);
    BOOST_TEST(!related[0].why.isEmpty());
    const auto reworded = [](const matching::EntryRelation &pair) { return pair.one == 0 && pair.other == 10; };
    BOOST_TEST(std::ranges::any_of(related, reworded));
    BOOST_TEST(related.size() <= 3U);
    entries[11].state = EntryState::Retired;
    BOOST_TEST(matching::relationsAmong(entries, wordData(), {entries[3].id}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
