#include "helper.h"
#include "small_pdf.h"

#include <boost/test/unit_test.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace assay;

BOOST_AUTO_TEST_SUITE(the_client)

BOOST_AUTO_TEST_CASE(reads_text_files_as_sections)
{
    const auto text =
        test::extracted("# Passwords\nAt least 12 characters.\n# Backups\nDaily.\n", QStringLiteral("policy.md"));
    BOOST_REQUIRE(text.has_value());
    BOOST_TEST((text->kind == QStringLiteral("text")));
    BOOST_REQUIRE(text->pageTexts.size() == 2U);
    BOOST_TEST((text->pageTexts[1].label == QStringLiteral("Backups")));
    BOOST_TEST(text->pageTexts[1].size.isEmpty());
    BOOST_TEST(text->textPages == 2);
}

BOOST_AUTO_TEST_CASE(says_when_an_encoding_was_guessed)
{
    const auto text = test::extracted("D\xE9"
                                      "claration de s\xE9"
                                      "curit\xE9 de l'\xE9quipe informatique, r\xE9vis\xE9"
                                      "e.",
                                      QStringLiteral("a.txt"));
    BOOST_REQUIRE(text.has_value());
    BOOST_TEST(test::problemWith(text->problems, "encoding-guessed"));
}

BOOST_AUTO_TEST_CASE(refuses_images_that_would_fill_the_memory)
{
    // The header of a PNG of 60,000 × 60,000 pixels, with a valid checksum.
    const QByteArray bomb = QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000") +
                            QByteArray::fromHex("0fb0e215");
    const auto text = test::extracted(bomb, QStringLiteral("bomb.png"));
    BOOST_REQUIRE(!text.has_value());
    BOOST_TEST_INFO(text.error().detail.toStdString());
    BOOST_TEST((text.error().code == ErrorCode::LimitExceeded || text.error().code == ErrorCode::BadInput));
}

BOOST_AUTO_TEST_CASE(names_a_file_that_is_not_there)
{
    SilentProgress progress;
    const auto text = ExtractClient(test::extractHelper())
                          .extractText(QStringLiteral("/nonexistent/a.pdf"), QStringLiteral("a.pdf"), {}, progress);
    BOOST_REQUIRE(!text.has_value());
    BOOST_TEST((text.error().code == ErrorCode::NotFound));
    const auto folder =
        ExtractClient(test::extractHelper()).extractText(QDir::tempPath(), QStringLiteral("tmp"), {}, progress);
    BOOST_REQUIRE(!folder.has_value());
    BOOST_TEST((folder.error().code == ErrorCode::BadInput));
}

BOOST_AUTO_TEST_CASE(works_on_any_thread_at_the_same_time)
{
    const QByteArray pdf = test::smallPdf({{test::shown("Parallel", 50, 500), {}}});
    std::vector<std::unique_ptr<QThread>> threads;
    std::vector<QString> texts(4);
    threads.reserve(texts.size());
    for (QString &into : texts)
        threads.emplace_back(QThread::create([&pdf, &into] {
            const auto text = test::extracted(pdf, QStringLiteral("a.pdf"));
            into = text ? text->pageTexts.front().text : text.error().detail;
        }));
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        BOOST_TEST(thread->wait(30'000));
    for (const QString &text : texts)
        BOOST_TEST(text.toStdString() == "Parallel");
}

BOOST_AUTO_TEST_CASE(gives_back_the_error_of_whoever_takes_the_pages)
{
    const auto source = ExtractSource::fromBytes(test::smallPdf({{test::shown("One", 50, 500), {}}}));
    SilentProgress progress;
    const auto text = ExtractClient(test::extractHelper())
                          .extractText(*source, QStringLiteral("a.pdf"), {}, progress, [](PageText &&) -> Result<Done> {
                              return fail(ErrorCode::DiskFull, QStringLiteral("no room"));
                          });
    BOOST_REQUIRE(!text.has_value());
    BOOST_TEST((text.error().code == ErrorCode::DiskFull));
}

BOOST_AUTO_TEST_SUITE_END()
