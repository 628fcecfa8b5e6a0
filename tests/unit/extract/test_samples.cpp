#include "helper.h"

#include "tests/support/samples.h"

#include <boost/test/unit_test.hpp>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <set>

using namespace assay;

namespace {

const std::set<ErrorCode> kRefusals = {ErrorCode::BadInput, ErrorCode::Unsupported, ErrorCode::LimitExceeded,
                                       ErrorCode::Crashed};

Result<ExtractedText> read(const QString &path)
{
    SilentProgress progress;
    return ExtractClient(test::extractHelper()).extractText(path, QFileInfo(path).fileName(), {}, progress);
}

void checkPages(const ExtractedText &text)
{
    BOOST_TEST(text.pages >= 1);
    BOOST_TEST(static_cast<int>(text.pageTexts.size()) == text.pages);
    for (const PageText &page : text.pageTexts) {
        const QRectF sheet = QRectF(QPointF(0, 0), page.size).adjusted(-0.01, -0.01, 0.01, 0.01);
        const bool inside = std::ranges::all_of(page.words, [&sheet](const WordBox &word) {
            return sheet.contains(word.box) || (word.box.isEmpty() && sheet.contains(word.box.topLeft()));
        });
        BOOST_TEST(inside, "page " << page.page);
    }
}

/// A document that is read or refused with a reason, in time.
void checkAnswered(const QString &path)
{
    BOOST_TEST_CONTEXT(path.toStdString())
    {
        QElapsedTimer timer;
        timer.start();
        const Result<ExtractedText> text = read(path);
        BOOST_TEST(timer.elapsed() < 60'000);
        if (text) {
            checkPages(*text);
            return;
        }
        BOOST_TEST(kRefusals.contains(text.error().code));
        BOOST_TEST(text.error().detail.size() > 10);
        BOOST_TEST((text.error().place.file == QFileInfo(path).fileName()));
    }
}

/// All text of the PDF samples with this beginning of their names.
QString textOf(const QString &beginning)
{
    QString all;
    for (const QString &path : test::sampleFiles(QStringLiteral("evidence"), {QStringLiteral("pdf")})) {
        if (!QFileInfo(path).fileName().startsWith(beginning))
            continue;
        const auto text = read(path);
        BOOST_REQUIRE(text.has_value());
        for (const PageText &page : text->pageTexts)
            all += page.text;
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(real_files)

BOOST_AUTO_TEST_CASE(of_evidence_are_all_read)
{
    for (const QString &path :
         test::sampleFiles(QStringLiteral("evidence"), {QStringLiteral("pdf"), QStringLiteral("docx"),
                                                        QStringLiteral("png"), QStringLiteral("jpg")})) {
        checkAnswered(path);
        const auto text = read(path);
        BOOST_TEST(text.has_value(), path.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(that_are_hostile_cost_nothing_but_themselves)
{
    for (const QString &path : test::sampleFiles(QStringLiteral("hostile"), {QStringLiteral("*")}))
        checkAnswered(path);
}

BOOST_AUTO_TEST_CASE(in_chinese_hold_ordinary_characters)
{
    const QString text = textOf(QStringLiteral("openchain")) + textOf(QStringLiteral("zh-"));
    if (text.isEmpty())
        return;
    BOOST_TEST(text.contains(QChar(0x884C)));
    const bool radicals = std::ranges::any_of(
        text, [](QChar character) { return character.unicode() >= 0x2F00 && character.unicode() <= 0x2FDF; });
    BOOST_TEST(!radicals);
}

BOOST_AUTO_TEST_CASE(that_need_a_password_say_so)
{
    for (const QString &path : test::sampleFiles(QStringLiteral("hostile"), {QStringLiteral("pdf")})) {
        if (!path.contains(QLatin1String("user-password")))
            continue;
        const auto text = read(path);
        BOOST_REQUIRE(!text.has_value());
        BOOST_TEST((text.error().code == ErrorCode::Unsupported));
        BOOST_TEST(text.error().detail.contains(QLatin1String("password")));
    }
}

BOOST_AUTO_TEST_SUITE_END()
