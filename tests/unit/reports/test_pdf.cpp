#include "gap_sample.h"
#include "pdf_tools.h"

#include "reports/pdf/fonts.h"
#include "reports/pdf/pdf_writer.h"

#include <boost/test/unit_test.hpp>

#include <QRegularExpression>

using namespace assay;
using content::Languages;

namespace {

pdf::PdfFile printed(const content::Document &document)
{
    Result<pdf::PdfFile> file = pdf::writePdf(document);
    BOOST_REQUIRE_MESSAGE(file, (file ? QString() : file.error().detail).toStdString());
    return std::move(*file);
}

content::Document documentOf(std::vector<content::Block> blocks)
{
    content::Document document;
    document.languages = Languages::Chinese;
    document.title = {QStringLiteral("样本")};
    document.meta.generatedAt = QDateTime(QDate(2026, 11, 22), QTime(8, 30), Qt::UTC);
    document.sections = {{{QStringLiteral("第一节")}, 1, QStringLiteral("one"), std::move(blocks)}};
    return document;
}

content::Block paragraph(const QString &text)
{
    return content::Paragraph{{text}};
}

content::Table longTable(int rows, const QString &text)
{
    content::Table table;
    table.id = QStringLiteral("long");
    table.columns = {{{QStringLiteral("HeaderRef")}, 1}, {{QStringLiteral("HeaderText")}, 4}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({{content::Text{QStringLiteral("R%1").arg(row)}, content::Text{text}}});
    return table;
}

/// Cells and paragraphs are broken into lines, so texts are looked for without white space.
void requireTexts(const content::Document &document, const QString &dense)
{
    const auto look = [&dense](const content::Text &text) {
        for (const QString &part : {text.main, text.under})
            BOOST_TEST(dense.contains(test::withoutSpace(part)), "not found: " << part.toStdString());
    };
    look(document.title);
    look(document.statement);
    for (const content::Field &field : document.cover)
        look(field.label);
    for (const content::Section &section : document.sections)
        look(section.heading);
}

}  // namespace

BOOST_AUTO_TEST_CASE(what_was_written_is_found_in_the_print)
{
    // Each of these shares its glyph with a radical or a compatibility character.
    const QString risky = QStringLiteral(
        "行一人大小心手文方日月木水火用田立见角言走足车金长门面风食首马高鱼鸟龙龟齿黑黄鼓鼻齐竹米衣西贝辛辰邑里非音页飞"
        "香骨鬼麦麻二十八力又口土士夕女子寸山工己巾干弓支斤无止比毛氏父片牛犬玄玉瓜瓦甘生白皮目矛石示禾穴");
    const QString latin =
        QStringLiteral("office difficult fjord affluent 2026-11-22 08:30 UTC A.5.1 3f3f “quoted” it’s — … · ×");
    const QString dashes = QStringLiteral("破折号——两格，省略号……，引号“甲”与“ISO 27001”。");
    const QString rare = QStringLiteral("𠮷野家，㐂，镕");
    const pdf::PdfFile file =
        printed(documentOf({paragraph(risky), paragraph(latin), paragraph(dashes), paragraph(rare)}));
    const QString text = test::textOf(file.bytes);
    for (const QString &written : {risky, latin, dashes, rare})
        BOOST_TEST(text.contains(test::withoutSpace(written)), "not found: " << written.toStdString());
    for (const QChar character : text)
        BOOST_TEST((character.unicode() < 0x2e80 || character.unicode() > 0x2fdf), "a radical in the text");
    BOOST_TEST(file.problems.empty());
}

BOOST_AUTO_TEST_CASE(the_gap_report_is_found_by_its_words_in_every_language)
{
    for (const Languages languages : {Languages::English, Languages::Chinese, Languages::Both}) {
        const content::Document document = content::gapReport(test::mlpsSnapshot(), languages);
        const pdf::PdfFile file = printed(document);
        requireTexts(document, test::textOf(file.bytes));
        BOOST_TEST(file.problems.empty());
    }
}

BOOST_AUTO_TEST_CASE(every_requirement_and_quote_is_printed)
{
    const content::GapSnapshot snapshot = test::isoSnapshot();
    const QString text = test::textOf(printed(content::gapReport(snapshot, Languages::Chinese)).bytes);
    for (const RequirementResult &result : snapshot.results) {
        BOOST_TEST(text.contains(result.ref));
        const Requirement *requirement = snapshot.framework.find(result.ref);
        BOOST_TEST(text.contains(test::withoutSpace(requirement->title.zh)), result.ref.toStdString());
    }
    BOOST_TEST(text.contains(QStringLiteral("复核账号214个，收回9个。")));
}

BOOST_AUTO_TEST_CASE(pages_are_numbered_and_counted)
{
    const pdf::PdfFile file = printed(content::gapReport(test::isoSnapshot(), Languages::Chinese));
    BOOST_TEST(test::told(QStringLiteral("pdfinfo"), file.bytes)
                   .contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\n").arg(file.pages))));
    const QString text = test::textOf(file.bytes);
    for (int page = 2; page <= file.pages; ++page)
        BOOST_TEST(text.contains(QStringLiteral("第%1页共%2页").arg(page).arg(file.pages)));
}

BOOST_AUTO_TEST_CASE(the_contents_name_the_pages_where_sections_begin)
{
    const content::Document document = content::gapReport(test::isoSnapshot(), Languages::Chinese);
    const pdf::PdfFile file = printed(document);
    const QString contents = test::told(QStringLiteral("pdftotext"), file.bytes,
                                        {QStringLiteral("-layout"), QStringLiteral("-f"), QStringLiteral("2"),
                                         QStringLiteral("-l"), QStringLiteral("2")});
    const QRegularExpression entry(QStringLiteral("全部评估结果\\s+(\\d+)"));
    const QRegularExpressionMatch match = entry.match(contents);
    BOOST_REQUIRE(match.hasMatch());
    const QString page = test::told(QStringLiteral("pdftotext"), file.bytes,
                                    {QStringLiteral("-f"), match.captured(1), QStringLiteral("-l"), match.captured(1)});
    BOOST_TEST(page.contains(QStringLiteral("全部评估结果")));
}

BOOST_AUTO_TEST_CASE(a_table_over_pages_repeats_its_header)
{
    const pdf::PdfFile file = printed(documentOf({longTable(200, QStringLiteral("short text"))}));
    BOOST_TEST(file.pages > 4);
    BOOST_TEST(test::textOf(file.bytes).count(QStringLiteral("HeaderRef")) == file.pages - 1);
}

BOOST_AUTO_TEST_CASE(a_row_higher_than_a_page_is_printed_to_its_end)
{
    QStringList words;
    for (int word = 0; word < 4000; ++word)
        words << QStringLiteral("w%1").arg(word);
    const pdf::PdfFile file = printed(documentOf({longTable(1, words.join(u' '))}));
    const QString text = test::textOf(file.bytes);
    for (int word = 0; word < 4000; ++word)
        BOOST_REQUIRE(text.contains(QStringLiteral("w%1").arg(word)));
    BOOST_TEST(file.pages > 3);
}

BOOST_AUTO_TEST_CASE(a_word_longer_than_its_column_is_broken_not_cut)
{
    const QString word(400, u'x');
    BOOST_TEST(test::textOf(printed(documentOf({longTable(1, word)})).bytes).contains(word));
}

BOOST_AUTO_TEST_CASE(charts_and_watermark_are_printed)
{
    content::Donut donut{
        QStringLiteral("d"),
        {QStringLiteral("环图")},
        {{{content::Role::Met, {QStringLiteral("符合")}}, 3}, {{content::Role::NotMet, {QStringLiteral("不符合")}}, 1}},
        QStringLiteral("75.0%"),
        {QStringLiteral("达成率")}};
    content::Document document = documentOf({donut});
    document.watermark = QStringLiteral("仅供内部使用");
    const QString text = test::textOf(printed(document).bytes);
    BOOST_TEST(text.contains(QStringLiteral("75.0%")));
    BOOST_TEST(text.contains(QStringLiteral("不符合")));
    // Text that runs aslant comes out letter by letter.
    for (const QChar character : document.watermark)
        BOOST_TEST(text.contains(character), QString(character).toStdString());
}

BOOST_AUTO_TEST_CASE(a_character_without_a_glyph_is_told)
{
    const pdf::PdfFile file = printed(documentOf({paragraph(QStringLiteral("cuneiform \U00012000"))}));
    BOOST_REQUIRE(file.problems.size() == 1u);
    BOOST_TEST(file.problems.front().what.contains(QStringLiteral("U+12000")));
}

BOOST_AUTO_TEST_CASE(without_a_chinese_font_nothing_is_printed_and_the_remedy_is_told)
{
    const Result<pdf::Families> none = pdf::chooseFamilies({QStringLiteral("DejaVu Sans")}, {});
    BOOST_REQUIRE(!none);
    BOOST_TEST((none.error().code == ErrorCode::Unsupported));
    BOOST_TEST(none.error().detail.contains(QStringLiteral("fonts-noto-cjk")));
    const Result<pdf::Families> other = pdf::chooseFamilies({QStringLiteral("Some Hei")}, {QStringLiteral("Some Hei")});
    BOOST_REQUIRE(other);
    BOOST_TEST((other->han == QStringLiteral("Some Hei")));
}
