#include "library.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

namespace {

const Matcher &english()
{
    static const Matcher matcher(entriesFor(englishQuestions()), wordData());
    return matcher;
}

std::vector<Proposal> asked(const Matcher &matcher, const char16_t *text, const QStringList &choices = {})
{
    return matcher.propose({QString::fromUtf16(text), {}, choices, Language::English}, 3);
}

/// Number of the first proposal's entry, 0 where there is none.
std::int64_t first(const std::vector<Proposal> &proposals)
{
    return proposals.empty() ? 0 : proposals.front().entry.value();
}

bool says(const Proposal &proposal, const QString &words)
{
    return proposal.why.join(u' ').contains(words);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(matcher)

BOOST_AUTO_TEST_CASE(the_same_question_is_nearly_certain)
{
    const auto proposals = asked(english(), u"  do you ENCRYPT customer\ndata at rest? ");
    BOOST_REQUIRE(first(proposals) == 1);
    BOOST_TEST(proposals.front().confidence >= 0.99);
    BOOST_TEST((proposals.front().answer == QStringLiteral("Yes. See policy 1.")));
    BOOST_TEST(says(proposals.front(), QStringLiteral("The same question was asked")));
}

BOOST_AUTO_TEST_CASE(a_reworded_question_finds_its_answer)
{
    BOOST_TEST(first(asked(english(), u"Is MFA enforced for remote access?")) == 3);
    BOOST_TEST(first(asked(english(), u"Do you carry out penetration testing every year?")) == 2);
    BOOST_TEST(first(asked(english(), u"Is the data of customers stored encrypted, i.e. encrypted at rest?")) == 1);
}

BOOST_AUTO_TEST_CASE(reasons_name_the_earlier_question_and_what_was_shared)
{
    const auto proposals = asked(english(), u"Is MFA required for remote access?");
    BOOST_REQUIRE(first(proposals) == 3);
    BOOST_TEST(says(proposals.front(), QStringLiteral("multi-factor authentication required for remote access")));
    BOOST_TEST(says(proposals.front(), QStringLiteral("Shared terms")));
    BOOST_TEST(says(proposals.front(), QStringLiteral("mfa")));
}

BOOST_AUTO_TEST_CASE(a_question_on_something_else_gets_nothing)
{
    BOOST_TEST(first(asked(english(), u"What is the colour of your company logo?")) == 0);
    BOOST_TEST(first(asked(english(), u"Do you use cookies for advertising?")) == 0);
    BOOST_TEST(first(asked(english(), u"")) == 0);
    BOOST_TEST(first(asked(english(), u"??? 123")) == 0);
    BOOST_TEST(first(asked(Matcher({}, wordData()), u"Do you encrypt?")) == 0);
}

BOOST_AUTO_TEST_CASE(the_languages_find_each_other)
{
    BOOST_TEST(first(asked(english(), u"贵公司是否每年至少进行一次渗透测试？")) == 2);
    BOOST_TEST(first(asked(english(), u"远程访问是否要求采用多因素认证？")) == 3);
    const Matcher chinese(
        entriesFor({QStringLiteral("是否对存储的客户数据进行加密？"), QStringLiteral("新员工入职前是否进行背景调查？"),
                    QStringLiteral("是否定期开展渗透测试？"), QStringLiteral("机房是否设置电子门禁系统？"),
                    QStringLiteral("是否制定数据备份与恢复策略？")}),
        wordData());
    BOOST_TEST(first(asked(chinese, u"Do you perform regular penetration tests?")) == 3);
    BOOST_TEST(first(asked(chinese, u"Are background checks performed on new employees?")) == 2);
    BOOST_TEST(first(asked(chinese, u"新進員工是否接受背景調查？")) == 2);
}

BOOST_AUTO_TEST_CASE(an_opposite_question_is_less_sure_and_brings_no_word)
{
    const Matcher library(entriesFor({QStringLiteral("Is customer data stored outside the European Union?"),
                                      QStringLiteral("Is there a fire alarm in every office?")}),
                          wordData());
    const QStringList yesNo{QStringLiteral("Yes"), QStringLiteral("No")};
    const auto same = asked(library, u"Is customer data ever stored outside the European Union?", yesNo);
    const auto opposite = asked(library, u"Is customer data not stored outside the European Union?", yesNo);
    BOOST_REQUIRE(first(same) == 1);
    BOOST_REQUIRE(first(opposite) == 1);
    BOOST_TEST((same.front().choice == QStringLiteral("Yes")));
    BOOST_TEST(opposite.front().choice.isEmpty());
    BOOST_TEST(opposite.front().confidence < 0.5 * same.front().confidence);
    BOOST_TEST(says(opposite.front(), QStringLiteral("the other way round (“not”)")));
}

BOOST_AUTO_TEST_CASE(a_period_of_another_length_is_flagged)
{
    const Matcher library(entriesFor(QStringList{QStringLiteral("Are audit logs kept for at least six months?")} +
                                     englishQuestions().mid(0, 5)),
                          wordData());
    const auto other = asked(library, u"Are audit logs kept for at least 180 days?");
    const auto same = asked(library, u"Are all audit logs kept for at least 6 months?");
    BOOST_REQUIRE(first(other) == 1);
    BOOST_REQUIRE(first(same) == 1);
    BOOST_TEST(says(other.front(), QStringLiteral("“180 days” is asked, “six months” was asked then")));
    BOOST_TEST(!says(same.front(), QStringLiteral("Quantities differ")));
    BOOST_TEST(other.front().confidence < same.front().confidence);
}

BOOST_AUTO_TEST_CASE(the_choice_is_a_permitted_word_or_none)
{
    const auto choice = [](const QStringList &permitted) {
        const auto proposals = asked(english(), u"Do you encrypt customer data at rest?", permitted);
        return proposals.empty() ? QStringLiteral("none") : proposals.front().choice;
    };
    BOOST_TEST((choice({QStringLiteral("符合"), QStringLiteral("部分符合"), QStringLiteral("不符合")}) ==
                QStringLiteral("符合")));
    BOOST_TEST((choice({QStringLiteral("YES"), QStringLiteral("NO"), QStringLiteral("N/A")}) == QStringLiteral("YES")));
    BOOST_TEST((choice({QStringLiteral("High"), QStringLiteral("Low")}) == QString()));
    BOOST_TEST((choice({}) == QStringLiteral("Yes")));
}

BOOST_AUTO_TEST_CASE(retired_answers_are_not_proposed_and_the_latest_of_equals_comes_first)
{
    std::vector<LibraryEntry> entries =
        entriesFor({QStringLiteral("Do you encrypt backups?"), QStringLiteral("Do you encrypt backups?"),
                    QStringLiteral("Do you encrypt backups?")});
    entries[0].answered = QDate(2024, 1, 1);
    entries[1].answered = QDate(2025, 1, 1);
    entries[2].answered = QDate(2026, 1, 1);
    entries[2].state = EntryState::Retired;
    const auto proposals = asked(Matcher(entries, wordData()), u"Do you encrypt backups?");
    BOOST_TEST(proposals.size() == 2U);
    BOOST_TEST(first(proposals) == 2);
}

BOOST_AUTO_TEST_CASE(confidence_never_rises_down_the_list_and_all_at_once_gives_the_same)
{
    std::vector<MatchQuestion> questions;
    for (const QString &text : englishQuestions())
        questions.push_back({text + QStringLiteral(" Please explain."), {}, {}, Language::English});
    const auto all = english().proposeAll(questions, 3);
    BOOST_REQUIRE(all.size() == questions.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        BOOST_TEST((all[i] == english().propose(questions[i], 3)));
        BOOST_TEST(first(all[i]) == static_cast<std::int64_t>(i) + 1);
        for (std::size_t k = 1; k < all[i].size(); ++k)
            BOOST_TEST(all[i][k].confidence <= all[i][k - 1].confidence);
    }
}

BOOST_AUTO_TEST_CASE(without_word_data_the_same_words_still_match)
{
    const Matcher plain(entriesFor(englishQuestions()), nullptr);
    BOOST_TEST(first(asked(plain, u"Do you encrypt the data of your customers at rest?")) == 1);
}

BOOST_AUTO_TEST_CASE(a_search_of_the_library_has_no_floor)
{
    const std::vector<LibraryHit> hits = english().search(QStringLiteral("backup"), 2);
    BOOST_REQUIRE(!hits.empty());
    BOOST_TEST(hits.front().entry.value() == 4);
    BOOST_TEST(hits.size() <= 2U);
}

BOOST_AUTO_TEST_CASE(huge_and_broken_questions_are_taken)
{
    const QString huge = QStringLiteral("encrypt 加密 ").repeated(20'000);
    BOOST_TEST(english().propose({huge, {}, {}, Language::English}, 1).size() <= 1U);
    BOOST_TEST(english().propose({QString(QChar(0xD800)), {}, {}, Language::English}, 1).empty());
}

BOOST_AUTO_TEST_SUITE_END()
