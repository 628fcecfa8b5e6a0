#include "model/search/snippet.h"

#include <boost/test/unit_test.hpp>

using namespace assay;

BOOST_AUTO_TEST_SUITE(snippets)

BOOST_AUTO_TEST_CASE(a_passage_on_one_line_parts_words_but_not_han)
{
    BOOST_TEST(onOneLine(u"测试在隔离环境中进\n行，核对\n 记录。Backups are\nkept  for 180\ndays").toStdString() ==
               "测试在隔离环境中进行，核对记录。Backups are kept for 180 days");
    BOOST_TEST(onOneLine(u"").isEmpty());
}

BOOST_AUTO_TEST_CASE(a_snippet_holds_what_was_asked_for_and_begins_where_a_sentence_does)
{
    const QString page =
        QStringLiteral("Purpose of this document is unimportant here. Restore tests are run every quarter. ") +
        QStringLiteral("More text follows that nobody asked for. ").repeated(20);
    const QString found = snippet(page, QStringLiteral("every quarter"));
    BOOST_TEST(found.contains(QStringLiteral("Restore tests are run every quarter")));
    BOOST_TEST(found.startsWith(QStringLiteral("Restore")));
    BOOST_TEST(found.size() < 250);
    BOOST_TEST(!snippet(page, QStringLiteral("nowhere to be found")).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
