#include "temp_workspace.h"

#include "model/store/backup.h"

#include <boost/test/unit_test.hpp>

#include <QDir>

using namespace assay;
using namespace assay::test;

namespace {

const QByteArray kPassphrase = "correct horse battery staple";

Result<store::Summary> restoreWith(const TempWorkspace &at, const QString &from, const QString &to, QByteArray typed)
{
    const auto secret = store::Passphrase::takeFrom(typed);
    return store::restore(at.path(from), at.path(to), secret ? &*secret : nullptr, at.clock);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(backups, TempWorkspace)

BOOST_AUTO_TEST_CASE(a_backup_of_an_encrypted_workspace_is_encrypted_and_restores_whole)
{
    workspace = make(QStringLiteral("e.assay"), kPassphrase);
    const QByteArray document = QByteArray("SECRET-MARKER ").repeated(100'000);
    const EvidenceId id = add(document);
    const auto saved = store::backUp(*workspace, path(QStringLiteral("b.bak")), silent);
    BOOST_REQUIRE_MESSAGE(saved, (saved ? "" : saved.error().detail.toStdString()));
    BOOST_TEST(!bytesOf(path(QStringLiteral("b.bak"))).contains("SECRET-MARKER"));

    const auto restored = restoreWith(*this, QStringLiteral("b.bak"), QStringLiteral("n.assay"), kPassphrase);
    BOOST_REQUIRE_MESSAGE(restored, (restored ? "" : restored.error().detail.toStdString()));
    BOOST_TEST((restored->head == saved->head));
    BOOST_TEST(restored->evidence == 1);
    const auto reopened = open(QStringLiteral("n.assay"), kPassphrase);
    BOOST_REQUIRE(reopened);
    BOOST_TEST((store::readFile(**reopened, store::filesOf(**reopened, id)->front().sha256) == document));
}

BOOST_AUTO_TEST_CASE(a_backup_with_one_flipped_byte_anywhere_is_refused)
{
    add(QByteArray("some text ").repeated(10'000));
    BOOST_REQUIRE(store::backUp(*workspace, path(QStringLiteral("b.bak")), silent));
    const QByteArray good = bytesOf(path(QStringLiteral("b.bak")));
    for (const double where : {0.0, 0.01, 0.3, 0.5, 0.9, 0.9999}) {
        QByteArray bad = good;
        const auto at = static_cast<qsizetype>(where * static_cast<double>(good.size()));
        bad[at] = static_cast<char>(bad[at] ^ 0x20);
        writeBytes(path(QStringLiteral("bad.bak")), bad);
        const auto restored = restoreWith(*this, QStringLiteral("bad.bak"), QStringLiteral("n.assay"), {});
        BOOST_TEST_CONTEXT(where)
        {
            BOOST_TEST(!restored.has_value());
            BOOST_TEST(!QFile::exists(path(QStringLiteral("n.assay"))));
        }
    }
    BOOST_TEST((restoreWith(*this, QStringLiteral("bad.bak"), QStringLiteral("n.assay"), {}).error().code ==
                    ErrorCode::Damaged ||
                restoreWith(*this, QStringLiteral("bad.bak"), QStringLiteral("n.assay"), {}).error().code ==
                    ErrorCode::NotAWorkspace));
    const QStringList left = QDir(folder.path()).entryList({QStringLiteral("*.new-*")}, QDir::Files);
    BOOST_TEST(left.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_backup_holds_the_state_at_its_beginning_while_others_write)
{
    add(QByteArray("before ").repeated(400'000));
    auto other = *workspace->reopen();
    class Writing final : public Progress
    {
    public:
        Writing(TempWorkspace &at, store::Workspace &workspace) : m_at(at), m_workspace(workspace) {}
        void report(std::int64_t, std::int64_t) override
        {
            const auto written = m_workspace.write(m_at.engineer, QStringLiteral("meanwhile"),
                                                   [](store::UnitOfWork &unit) -> Result<Done> {
                                                       unit.record(QStringLiteral("meanwhile"), {}, {});
                                                       return Done{};
                                                   });
            BOOST_TEST(written.has_value());
        }
        [[nodiscard]] bool cancelled() const override { return false; }

    private:
        TempWorkspace &m_at;
        store::Workspace &m_workspace;
    } writing(*this, *other);

    const auto headBefore = *store::trailHead(*workspace);
    const auto saved = store::backUp(*workspace, path(QStringLiteral("b.bak")), writing);
    BOOST_REQUIRE_MESSAGE(saved, (saved ? "" : saved.error().detail.toStdString()));
    BOOST_TEST((saved->head == headBefore));
    BOOST_TEST(store::trailHead(*workspace)->sequence > headBefore.sequence);
    const auto restored = restoreWith(*this, QStringLiteral("b.bak"), QStringLiteral("n.assay"), {});
    BOOST_REQUIRE(restored);
    BOOST_TEST((restored->head == headBefore));
}

BOOST_AUTO_TEST_CASE(a_backup_never_replaces_a_file)
{
    writeBytes(path(QStringLiteral("b.bak")), "precious");
    BOOST_TEST(
        (store::backUp(*workspace, path(QStringLiteral("b.bak")), silent).error().code == ErrorCode::AlreadyExists));
    BOOST_TEST(bytesOf(path(QStringLiteral("b.bak"))).toStdString() == "precious");
}

BOOST_AUTO_TEST_SUITE_END()
