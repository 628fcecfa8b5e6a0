#include "temp_workspace.h"

#include "model/store/backup.h"

#include <boost/test/unit_test.hpp>

#include <QBuffer>

using namespace assay;
using namespace assay::test;

BOOST_FIXTURE_TEST_SUITE(stored_files, TempWorkspace)

BOOST_AUTO_TEST_CASE(a_file_of_several_chunks_comes_back_byte_for_byte)
{
    QByteArray bytes;
    for (int i = 0; i < 700'000; ++i)
        bytes += QByteArray::number(i);
    const EvidenceId id = add(bytes);
    const auto files = store::filesOf(*workspace, id);
    BOOST_REQUIRE(files->size() == 1U);
    BOOST_TEST((files->front().sha256 == Sha256::of(bytes)));
    BOOST_TEST((store::readFile(*workspace, files->front().sha256) == bytes));
}

BOOST_AUTO_TEST_CASE(the_same_bytes_are_stored_once_however_often_they_are_used)
{
    const QByteArray bytes = QByteArray("one and the same ").repeated(300'000);
    add(bytes, QStringLiteral("a.pdf"));
    const qint64 before = store::summaryOf(*workspace)->fileBytes;
    add(bytes, QStringLiteral("b.pdf"));
    BOOST_TEST(store::summaryOf(*workspace)->fileBytes == before);
    BOOST_TEST(store::allEvidence(*workspace)->size() == 2U);
}

BOOST_AUTO_TEST_CASE(chunks_that_never_counted_are_swept_but_not_while_their_writer_may_be_at_work)
{
    QByteArray bytes = QByteArray("left behind ").repeated(1000);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    BOOST_REQUIRE(store::writeAhead(*workspace, engineer, buffer, silent));
    BOOST_TEST(*store::sweepChunks(*workspace, engineer) == 0);

    const FixedClock later(clock.nowUtc().addSecs(2 * 3600));
    const auto other = store::Workspace::open(path(QStringLiteral("w.assay")), nullptr, later);
    BOOST_REQUIRE(other);
    BOOST_TEST(*store::sweepChunks(**other, engineer) == 1);
}

BOOST_AUTO_TEST_CASE(a_check_names_a_stored_file_that_is_not_what_was_added)
{
    const EvidenceId id = add(QByteArray("the true text ").repeated(1000));
    BOOST_TEST(store::checkWorkspace(*workspace, engineer, silent)->empty());
    workspace->connectionForMaintenance().run(QStringLiteral("UPDATE chunk SET bytes = x'00'"));
    const auto problems = store::checkWorkspace(*workspace, engineer, silent);
    BOOST_REQUIRE(problems->size() == 1U);
    BOOST_TEST(problems->front().rule.toStdString() == "file-damaged");
    BOOST_TEST(problems->front().place.file.toStdString() ==
               store::filesOf(*workspace, id)->front().sha256.hex().toStdString());
}

BOOST_AUTO_TEST_CASE(a_purge_takes_the_bytes_and_keeps_hash_and_reason)
{
    const EvidenceId id = add(QByteArray("must be forgotten ").repeated(1000));
    const Sha256 hash = store::filesOf(*workspace, id)->front().sha256;
    const auto purge = [&](const QString &why) {
        return workspace->write(engineer, QStringLiteral("request"),
                                [&](store::UnitOfWork &unit) { return store::purgeEvidence(unit, id, why); });
    };
    BOOST_TEST((purge({}).error().code == ErrorCode::BadInput));
    BOOST_REQUIRE(purge(QStringLiteral("deletion request 17")));
    BOOST_TEST((store::readFile(*workspace, hash).error().code == ErrorCode::NotFound));
    BOOST_TEST((store::filesOf(*workspace, id)->front().sha256 == hash));
    BOOST_TEST(store::checkWorkspace(*workspace, engineer, silent)->empty());

    add(QByteArray("must be forgotten ").repeated(1000));
    BOOST_TEST(store::readFile(*workspace, hash).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
