#include "helper.h"

#include <boost/test/unit_test.hpp>

#include <QCborMap>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace assay;

namespace {

QCborMap probe(const QString &path)
{
    SilentProgress progress;
    const auto done = ExtractClient(test::extractHelper())
                          .run({{QStringLiteral("job"), QStringLiteral("probe")}, {QStringLiteral("path"), path}}, -1,
                               {}, progress, [](const QCborMap &) -> Result<Done> { return Done{}; });
    BOOST_REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().detail.toStdString()));
    return *done;
}

bool isOn(const QCborMap &map, const char *name)
{
    return map.value(QLatin1String(name)).toBool();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(the_sandbox)

BOOST_AUTO_TEST_CASE(denies_what_reading_does_not_need)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("written"));
    const QCborMap done = probe(path);
    const QCborMap on = done.value(QLatin1String("protections")).toMap();
    const QCborMap denied = done.value(QLatin1String("denied")).toMap();
    for (const auto &[name, value] : on)
        QTextStream(stdout) << "protection " << name.toString() << (value.toBool() ? ": on" : ": off") << Qt::endl;

    BOOST_TEST(isOn(on, "limits"));
    BOOST_TEST(isOn(on, "no-new-privileges"));
    BOOST_TEST(isOn(on, "not-dumpable"));
    BOOST_TEST(!QFileInfo::exists(path));
    if (isOn(on, "address-space"))
        BOOST_TEST(isOn(denied, "memory"));
    if (isOn(on, "landlock"))
        BOOST_TEST(isOn(denied, "read-account-data"));
    if (!isOn(on, "seccomp"))
        return;
    for (const char *attempt : {"socket", "create-file", "open-for-writing", "process", "program", "trace", "remove",
                                "rename", "change-mode", "signal-parent"})
        BOOST_TEST(isOn(denied, attempt), attempt << " is denied");
}

BOOST_AUTO_TEST_SUITE_END()
