#include "model/evidence/extract_protocol.h"

#include <boost/test/unit_test.hpp>

#include <QtEndian>

#include <limits>

using namespace assay;
using namespace assay::extract;

namespace {

PageText somePage()
{
    PageText page;
    page.page = 7;
    page.size = QSizeF(595.25, 842);
    page.label = QStringLiteral("表 1");
    page.text = QStringLiteral("two 行");
    page.words = {{0, 3, QRectF(1.5, 2, 30, 12)}, {4, 1, QRectF(35, 2, 12, 12)}};
    return page;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(the_protocol)

BOOST_AUTO_TEST_CASE(carries_a_page_over_unchanged)
{
    FrameReader reader(1 << 20);
    reader.append(frame(pageMessage(somePage())));
    const auto message = reader.next();
    BOOST_REQUIRE(message.has_value());
    BOOST_TEST((messageType(*message) == QStringLiteral("page")));
    const auto page = pageFromMessage(*message);
    BOOST_REQUIRE(page.has_value());
    BOOST_TEST((*page == somePage()));
}

BOOST_AUTO_TEST_CASE(refuses_words_outside_the_text)
{
    PageText page = somePage();
    page.words.back().length = 2;
    BOOST_TEST(!pageFromMessage(pageMessage(page)).has_value());
    page = somePage();
    page.words.back().start = 2;  // overlaps the word before
    BOOST_TEST(!pageFromMessage(pageMessage(page)).has_value());
}

BOOST_AUTO_TEST_CASE(refuses_boxes_that_are_no_numbers)
{
    PageText page = somePage();
    page.words.front().box.setX(std::numeric_limits<double>::quiet_NaN());
    BOOST_TEST(!pageFromMessage(pageMessage(page)).has_value());
    page = somePage();
    page.size.setWidth(std::numeric_limits<double>::infinity());
    BOOST_TEST(!pageFromMessage(pageMessage(page)).has_value());
}

BOOST_AUTO_TEST_CASE(puts_messages_together_from_pieces)
{
    const QByteArray bytes = frame(pageMessage(somePage())) + frame({{QStringLiteral("type"), QStringLiteral("done")}});
    FrameReader reader(1 << 20);
    int messages = 0;
    for (const char byte : bytes) {
        reader.append(QByteArray(1, byte));
        while (reader.next())
            ++messages;
    }
    BOOST_TEST(messages == 2);
    BOOST_TEST(!reader.pending());
    BOOST_TEST(!reader.broken());
}

BOOST_AUTO_TEST_CASE(stops_at_a_frame_that_is_too_long)
{
    FrameReader reader(100);
    QByteArray length(4, '\0');
    qToLittleEndian<quint32>(101, length.data());
    reader.append(length);
    BOOST_TEST(!reader.next().has_value());
    BOOST_TEST(reader.broken());
}

BOOST_AUTO_TEST_CASE(carries_limits_problems_and_errors)
{
    Limits limits;
    limits.pages = 12;
    limits.fileBytes = 5LL << 32;
    BOOST_TEST((limitsFromCbor(toCbor(limits)) == limits));

    const Problem problem{Severity::Note,
                          QStringLiteral("row-skipped"),
                          QStringLiteral("why"),
                          {.file = QStringLiteral("f"),
                           .sheet = QStringLiteral("s"),
                           .row = 3,
                           .column = QStringLiteral("C"),
                           .page = 4}};
    BOOST_TEST((problemFromMessage(problemMessage(problem), QStringLiteral("f")) == problem));

    const Error error{ErrorCode::Unsupported, QStringLiteral("what"), {.file = QStringLiteral("f"), .page = 9}};
    BOOST_TEST((errorFromMessage(failedMessage(error), QStringLiteral("f")) == error));
}

BOOST_AUTO_TEST_SUITE_END()
