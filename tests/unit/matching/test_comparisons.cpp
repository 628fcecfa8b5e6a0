#include "questionnaires/matching/answer_words.h"
#include "questionnaires/matching/contrasts.h"
#include "questionnaires/matching/polarity.h"
#include "questionnaires/matching/quantities.h"

#include <boost/test/unit_test.hpp>

using namespace assay::matching;

namespace {

bool negative(const char16_t *text)
{
    return polarityOf(text).negative;
}

bool differ(const char16_t *asked, const char16_t *entry)
{
    return !differences(quantitiesOf(asked), quantitiesOf(entry)).isEmpty();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(comparisons)

BOOST_AUTO_TEST_CASE(negations_turn_a_question_and_look_alikes_do_not)
{
    BOOST_TEST(negative(u"Do you NOT share data?"));
    BOOST_TEST(negative(u"Don’t you share data?"));
    BOOST_TEST(negative(u"是否未对数据进行加密？"));
    BOOST_TEST(negative(u"系统是否不存在弱口令？"));
    BOOST_TEST(negative(u"是否禁止使用默认口令？"));
    BOOST_TEST(!negative(u"Do you share data, including but not limited to logs?"));
    BOOST_TEST(!negative(u"是否配备不间断电源（UPS）？"));
    BOOST_TEST(!negative(u"是否采用抗抵赖（不可否认性）技术？"));
    BOOST_TEST(!negative(u"无线网络是否加密？"));
    BOOST_TEST(!negative(u"日志留存是否不少于六个月？"));
    BOOST_TEST(!negative(u"Is it not true that data is not encrypted?"));
    BOOST_TEST(!negative(u"Are non-production systems separated?"));
    BOOST_TEST((polarityOf(u"是否未加密").cue == QStringLiteral("未")));
}

BOOST_AUTO_TEST_CASE(quantities_are_compared_with_their_units)
{
    BOOST_TEST(differ(u"kept 180 days", u"kept six months"));
    BOOST_TEST(!differ(u"kept 12 months", u"kept for one year"));
    BOOST_TEST(!differ(u"within 24 hours", u"within 1 day"));
    BOOST_TEST(!differ(u"日志保存6个月", u"logs kept for six months"));
    BOOST_TEST(differ(u"reviewed quarterly", u"reviewed at least annually"));
    BOOST_TEST(!differ(u"每年进行演练", u"exercised once a year"));
    BOOST_TEST(differ(u"AES 128-bit", u"AES 256-bit"));
    BOOST_TEST(differ(u"等级保护三级", u"等级保护二级"));
    BOOST_TEST(differ(u"ISO 27001 certified", u"ISO 27701 certified"));
    BOOST_TEST(!differ(u"ISO 27001:2022 certified", u"ISO 27001 certified"));
    BOOST_TEST(!differ(u"kept six months", u"kept"));
}

BOOST_AUTO_TEST_CASE(matters_that_exclude_one_another_are_told)
{
    BOOST_TEST(contrasts(u"Is data encrypted at rest?", u"Is data encrypted in transit?").size() == 1);
    BOOST_TEST(contrasts(u"What is the RTO?", u"What is the recovery point objective?").size() == 1);
    BOOST_TEST(contrasts(u"Is data encrypted at rest and in transit?", u"Is data encrypted in transit?").isEmpty());
    BOOST_TEST(contrasts(u"Do you encrypt?", u"Do you encrypt at rest?").isEmpty());
    BOOST_TEST(contrasts(u"个人信息处理者", u"受托人").size() == 1);
}

BOOST_AUTO_TEST_CASE(short_words_have_a_meaning_in_both_languages)
{
    BOOST_TEST((classOf(QStringLiteral("Yes — since 2021")) == AnswerClass::Yes));
    BOOST_TEST((classOf(QStringLiteral("符合。")) == AnswerClass::Yes));
    BOOST_TEST((classOf(QStringLiteral("Partially Compliant")) == AnswerClass::Partly));
    BOOST_TEST((classOf(QStringLiteral("Non-compliant")) == AnswerClass::No));
    BOOST_TEST((classOf(QStringLiteral("N/A")) == AnswerClass::NotApplicable));
    BOOST_TEST((classOf(QStringLiteral("In progress, due in May")) == AnswerClass::Planned));
    BOOST_TEST(!classOf(QStringLiteral("Not many of our systems do")).has_value());
    BOOST_TEST(!classOf(QString()).has_value());
}

BOOST_AUTO_TEST_CASE(one_permitted_word_of_the_same_meaning_is_taken_and_never_a_guess)
{
    const QStringList zh{QStringLiteral("是"), QStringLiteral("否"), QStringLiteral("不适用")};
    BOOST_TEST((permittedWord(QStringLiteral("Not applicable"), {}, zh) == QStringLiteral("不适用")));
    BOOST_TEST((permittedWord({}, QStringLiteral("No, but it is planned."), zh) == QStringLiteral("否")));
    const QStringList both = {QStringLiteral("是 Yes"), QStringLiteral("部分 Partly"), QStringLiteral("否 No"),
                              QStringLiteral("不适用 N/A")};
    BOOST_TEST((permittedWord(QStringLiteral("Yes"), {}, both) == both[0]));
    BOOST_TEST((permittedWord(QStringLiteral("部分符合"), {}, both) == both[1]));
    BOOST_TEST((permittedWord(QStringLiteral("No"), {}, both) == both[2]));
    BOOST_TEST((permittedWord(QStringLiteral("n/a"), {}, both) == both[3]));
    const QStringList numbered = {QStringLiteral("1 - Yes（是）"), QStringLiteral("2 - No（否）")};
    BOOST_TEST((permittedWord(QStringLiteral("符合"), {}, numbered) == numbered[0]));
    BOOST_TEST((permittedWord(QStringLiteral("是 Yes"), {}, {QStringLiteral("Y"), QStringLiteral("N")}) ==
                QStringLiteral("Y")));
    BOOST_TEST(permittedWord(QStringLiteral("Yes"), {}, {QStringLiteral("是 No"), QStringLiteral("否 Yes")}).isEmpty());
    BOOST_TEST(permittedWord(QStringLiteral("Partial"), {}, zh).isEmpty());
    const QStringList several{QStringLiteral("Implemented"), QStringLiteral("Fully implemented"), QStringLiteral("No")};
    BOOST_TEST(permittedWord(QStringLiteral("Yes"), {}, several).isEmpty());
    BOOST_TEST(
        (permittedWord(QStringLiteral("fully implemented"), {}, several) == QStringLiteral("Fully implemented")));
}

BOOST_AUTO_TEST_SUITE_END()
