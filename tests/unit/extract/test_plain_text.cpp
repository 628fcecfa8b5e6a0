#include "app/extract/plain_text.h"
#include "app/extract/text_encoding.h"

#include <boost/test/unit_test.hpp>

#include <numeric>

using namespace assay;
using namespace assay::extract;

namespace {

std::vector<std::string> labels(const std::vector<TextSection> &sections)
{
    std::vector<std::string> all;
    all.reserve(sections.size());
    for (const TextSection &section : sections)
        all.push_back(section.label.toStdString());
    return all;
}

QString decoded(const QByteArray &bytes)
{
    const auto text = decodeText(bytes);
    return text ? text->text : QStringLiteral("(refused)");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_text)

BOOST_AUTO_TEST_CASE(in_markdown_is_parted_at_headings)
{
    const QString text = QStringLiteral("Preface\n\n# Access\nWho may.\n\n```\n# no heading\n```\n## Reviews ##\nEach "
                                        "year.\n\nLogging\n-------\nAll.\n");
    const auto sections = sectionsOf(text, FileKind::Markdown);
    BOOST_TEST(labels(sections) == (std::vector<std::string>{"", "Access", "Reviews", "Logging"}),
               boost::test_tools::per_element());
    BOOST_TEST(sections[1].text.toStdString() == "# Access\nWho may.\n\n```\n# no heading\n```");
    BOOST_TEST(sections[3].text.toStdString() == "Logging\n-------\nAll.");
}

BOOST_AUTO_TEST_CASE(keeps_a_heading_with_what_follows_it)
{
    const auto sections = sectionsOf(QStringLiteral("# Policy\n\n## Scope\nAll staff.\n"), FileKind::Markdown);
    BOOST_REQUIRE(sections.size() == 1U);
    BOOST_TEST(sections[0].label.toStdString() == "Scope");
    BOOST_TEST(sections[0].text.toStdString() == "# Policy\n\n## Scope\nAll staff.");
}

BOOST_AUTO_TEST_CASE(that_is_long_is_parted_between_paragraphs)
{
    const QString paragraph =
        QStringLiteral("A sentence of fifty characters stands here, so.\n").repeated(20) + QStringLiteral("\n");
    const auto sections = sectionsOf(paragraph.repeated(12), FileKind::Text);
    BOOST_TEST(sections.size() >= 3U);
    qsizetype sum = 0;
    for (const TextSection &section : sections) {
        BOOST_TEST(section.text.size() <= 2 * kBlockChars);
        BOOST_TEST(section.text.startsWith(QLatin1String("A sentence")));
        BOOST_TEST(section.text.endsWith(QLatin1String("so.")));
        sum += section.text.count(QLatin1String("sentence"));
    }
    BOOST_TEST(sum == 240);
}

BOOST_AUTO_TEST_CASE(without_any_line_end_is_parted_between_characters)
{
    const QString text = QString::fromUcs4(U"\U0001F512").repeated(8'000);
    qsizetype sum = 0;
    for (const TextSection &section : sectionsOf(text, FileKind::Text)) {
        BOOST_TEST(section.text.isValidUtf16());
        sum += section.text.size();
    }
    BOOST_TEST(sum == text.size());
}

BOOST_AUTO_TEST_CASE(with_form_feeds_has_the_pages_that_they_make)
{
    const auto sections = sectionsOf(QStringLiteral("one\r\n\ftwo\rtwo\n\f\f"), FileKind::Text);
    BOOST_REQUIRE(sections.size() == 2U);
    BOOST_TEST(sections[1].text.toStdString() == "two\ntwo");
}

BOOST_AUTO_TEST_CASE(is_read_in_each_of_its_encodings)
{
    const QString text = QStringLiteral("日志保存不少于六个月，Logs ≥ 180 days");
    BOOST_TEST((decoded(text.toUtf8()) == text));
    BOOST_TEST((decoded("\xef\xbb\xbf" + text.toUtf8()) == text));
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    BOOST_TEST((decoded(QByteArray("\xff\xfe", 2) + little) == text));
    const QString english = QStringLiteral("Plain words, without a mark of order.\n");
    const QByteArray unmarked(reinterpret_cast<const char *>(english.utf16()), english.size() * 2);
    BOOST_TEST((decoded(unmarked) == english));
    // "日志保存六个月" in GB18030
    BOOST_TEST(
        (decoded("\xC8\xD5\xD6\xBE\xB1\xA3\xB4\xE6\xC1\xF9\xB8\xF6\xD4\xC2") == QStringLiteral("日志保存六个月")));
}

BOOST_AUTO_TEST_CASE(in_another_encoding_is_read_with_a_warning)
{
    const auto text = decodeText("Les donn\xE9"
                                 "es personnelles sont prot\xE9g\xE9"
                                 "es \xE0 tout moment par l'\xE9quipe s\xE9"
                                 "curit\xE9.");
    BOOST_REQUIRE(text.has_value());
    BOOST_TEST(text->guessed);
    BOOST_TEST(text->text.contains(QStringLiteral("protégées")));
}

BOOST_AUTO_TEST_CASE(with_a_broken_byte_is_read_all_the_same)
{
    const auto text = decodeText(QStringLiteral("访问控制策略每年复核一次。").repeated(5).toUtf8() + "\xE5 end");
    BOOST_REQUIRE(text.has_value());
    BOOST_TEST(text->guessed);
    BOOST_TEST(text->text.contains(QStringLiteral("复核")));
    BOOST_TEST(text->text.endsWith(QStringLiteral("\uFFFD end")));
}

BOOST_AUTO_TEST_SUITE_END()
