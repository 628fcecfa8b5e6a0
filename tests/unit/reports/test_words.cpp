#include "reports/content/words.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace assay;
using content::Languages;

namespace {

struct Message
{
    QString source;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString &fileName, const QString &context)
{
    QFile file(fileName);
    BOOST_REQUIRE_MESSAGE(file.open(QIODevice::ReadOnly), fileName.toStdString());
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString name;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            name = xml.readElementText();
        else if (xml.name() == u"source")
            messages.push_back({xml.readElementText()});
        else if (xml.name() == u"translation") {
            messages.back().finished = xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.back().finished = messages.back().finished && !text.trimmed().isEmpty();
            if (!context.isEmpty() && name != context)
                messages.pop_back();
        }
    }
    BOOST_TEST(!xml.hasError(), xml.errorString().toStdString());
    return messages;
}

QString translationFile()
{
    return QStringLiteral(ASSAY_SOURCES "/translations/assay_zh_CN.ts");
}

}  // namespace

BOOST_AUTO_TEST_CASE(words_come_in_the_languages_asked_for)
{
    const char *source = QT_TRANSLATE_NOOP("Report", "Page %1 of %2");
    const QStringList numbers{QStringLiteral("3"), QStringLiteral("12")};
    BOOST_TEST((content::Words(Languages::English)(source, numbers) == content::Text{QStringLiteral("Page 3 of 12")}));
    BOOST_TEST(
        (content::Words(Languages::Chinese)(source, numbers) == content::Text{QStringLiteral("第 3 页 共 12 页")}));
    BOOST_TEST((content::Words(Languages::Both)(source, numbers) ==
                content::Text{QStringLiteral("第 3 页 共 12 页"), QStringLiteral("Page 3 of 12")}));
}

BOOST_AUTO_TEST_CASE(a_place_marker_within_an_argument_stays_as_it_is)
{
    const content::Words words(Languages::English);
    const QStringList arguments{QStringLiteral("100%2"), QStringLiteral("B")};
    BOOST_TEST((words("Page %1 of %2", arguments).main == QStringLiteral("Page 100%2 of B")));
}

BOOST_AUTO_TEST_CASE(data_in_one_language_is_shown_once)
{
    const content::Words words(Languages::Both);
    BOOST_TEST(
        (words(BilingualText{QStringLiteral("Only English"), {}}) == content::Text{QStringLiteral("Only English")}));
    BOOST_TEST((words(BilingualText{QStringLiteral("en"), QStringLiteral("中")}) ==
                content::Text{QStringLiteral("中"), QStringLiteral("en")}));
}

BOOST_AUTO_TEST_CASE(every_text_has_its_chinese)
{
    for (const Message &message : messagesOf(translationFile(), {}))
        BOOST_TEST(message.finished, "unfinished: " << message.source.toStdString());
}

BOOST_AUTO_TEST_CASE(every_text_of_the_reports_is_in_the_translation_file)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(ASSAY_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral(ASSAY_SOURCES "/reports"), QStringLiteral("-ts"), fresh});
    BOOST_REQUIRE(lupdate.waitForFinished(60'000));
    BOOST_REQUIRE(lupdate.exitCode() == 0);
    QSet<QString> known;
    for (const Message &message : messagesOf(translationFile(), QStringLiteral("Report")))
        known.insert(message.source);
    const std::vector<Message> used = messagesOf(fresh, QStringLiteral("Report"));
    BOOST_TEST(used.size() > 100u);
    for (const Message &message : used)
        BOOST_TEST(known.contains(message.source), "run update_translations for: " << message.source.toStdString());
}
