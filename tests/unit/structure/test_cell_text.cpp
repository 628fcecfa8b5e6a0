#include "questionnaires/structure/cell_text.h"

#include <boost/test/unit_test.hpp>

using namespace assay::structure;

BOOST_AUTO_TEST_CASE(numbers_of_questions_have_a_shape)
{
    const auto shape = [](const char16_t *text) { return idShape(QStringView(text)).toStdString(); };
    BOOST_TEST(shape(u"A-01") == "A-9");
    BOOST_TEST(shape(u"CO-01.1") == "A-9.9");
    BOOST_TEST(shape(u"V1.2.3") == shape(u"V14.5.10"));
    BOOST_TEST(shape(u"1.2") != shape(u"1"));
    BOOST_TEST(shape(u"1.2.3") == shape(u"10.20.30.4"));
    BOOST_TEST(shape(u"MSTG-ARCH-1") == "A-A-9");
    BOOST_TEST(shape(u"MSTG-STORAGE\u20111") == "A-A-9");
    BOOST_TEST(shape(u"AIS- 02.2") == "A-9.9");
    BOOST_TEST(shape(u"785c2fa5-5b56-4ad4-a408-fe72734c476b") == "guid");
    BOOST_TEST(shape(u"7.") == "9");
    BOOST_TEST(shape(u"AC-2(1)") == "A-9(9)");
    BOOST_TEST(shape(u"Yes. See record 100.").empty());
    BOOST_TEST(shape(u"Access control").empty());
    BOOST_TEST(shape(u"ISO27001:2022 4.1").empty());
    BOOST_TEST(shape(u"1) Is there a policy?").empty());
}

BOOST_AUTO_TEST_CASE(a_question_mark_of_any_script_asks)
{
    BOOST_TEST(asksSomething(u"Is there a policy?"));
    BOOST_TEST(asksSomething(u"Are you compliant?*"));
    BOOST_TEST(asksSomething(u"是否有安全策略？"));
    BOOST_TEST(asksSomething(u"制定了吗"));
    BOOST_TEST(asksSomething(u"実施していますか"));
    BOOST_TEST(!asksSomething(u"There is a policy."));
}

BOOST_AUTO_TEST_CASE(closing_lines_are_known)
{
    BOOST_TEST(isClosingLine(u"© Copyright 2024 Somebody"));
    BOOST_TEST(isClosingLine(u"End of questionnaire"));
    BOOST_TEST(isClosingLine(u"以下空白"));
    BOOST_TEST(!isClosingLine(u"Is copyright respected?"));
}

BOOST_AUTO_TEST_CASE(heading_enumerators_differ_from_question_numbers)
{
    BOOST_TEST(hasHeadingEnumerator(u"一、身份鉴别"));
    BOOST_TEST(hasHeadingEnumerator(u"（二）访问控制"));
    BOOST_TEST(hasHeadingEnumerator(u"Section 3: Access"));
    BOOST_TEST(hasHeadingEnumerator(u"IV. Incident response"));
    BOOST_TEST(!hasHeadingEnumerator(u"1. Is there a policy?"));
    BOOST_TEST(!hasHeadingEnumerator(u"Is there a policy?"));
}

BOOST_AUTO_TEST_CASE(reading_length_counts_wide_characters_twice)
{
    BOOST_TEST(readingLength(u"abc") == 3);
    BOOST_TEST(readingLength(u"检查项") == 6);
}
