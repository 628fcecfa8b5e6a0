#include "library.h"

#include "questionnaires/matching/phrases.h"
#include "questionnaires/matching/word_data.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::matching;

namespace {

void copyData(const QString &into)
{
    const QString from = test::sourceFolder() + QStringLiteral("/questionnaires/matching/data/");
    for (const QString &name : {QStringLiteral("words.bin"), QStringLiteral("glosses.bin")})
        BOOST_REQUIRE(QFile::copy(from + name, into + u'/' + name));
}

ErrorCode failureOf(const QString &folder)
{
    const auto loaded = WordData::load(folder);
    return loaded ? ErrorCode::Cancelled : loaded.error().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_data)

BOOST_AUTO_TEST_CASE(the_shipped_data_knows_common_words_of_both_languages)
{
    const auto data = test::wordData();
    BOOST_REQUIRE(data != nullptr);
    BOOST_TEST(data->wordCount() > 30'000);
    const auto encryption = data->find("encryption");
    BOOST_REQUIRE(encryption.has_value());
    BOOST_TEST(data->vector(*encryption).size() == static_cast<std::size_t>(data->dimensions()));
    const std::vector<int> glosses = data->glosses(QStringLiteral("密码"));
    BOOST_REQUIRE(!glosses.empty());
    BOOST_TEST(std::any_of(glosses.begin(), glosses.end(), [&](int row) { return data->word(row) == "password"; }));
    BOOST_TEST(data->glosses(QStringLiteral("不存在的词语啊")).empty());
}

BOOST_AUTO_TEST_CASE(missing_and_damaged_files_are_refused)
{
    const QTemporaryDir folder;
    BOOST_TEST((failureOf(folder.path()) == ErrorCode::NotFound));
    copyData(folder.path());
    BOOST_TEST((failureOf(folder.path()) == ErrorCode::Cancelled));
    for (const QString &name : {QStringLiteral("words.bin"), QStringLiteral("glosses.bin")}) {
        QFile file(folder.path() + u'/' + name);
        const qint64 whole = file.size();
        BOOST_REQUIRE(file.resize(whole - 1));
        BOOST_TEST((failureOf(folder.path()) == ErrorCode::Damaged));
        BOOST_REQUIRE(file.resize(20));
        BOOST_TEST((failureOf(folder.path()) == ErrorCode::Damaged));
        BOOST_REQUIRE(file.remove());
        BOOST_REQUIRE(QFile::copy(test::sourceFolder() + QStringLiteral("/questionnaires/matching/data/") + name,
                                  folder.path() + u'/' + name));
    }
}

BOOST_AUTO_TEST_CASE(the_glossary_wins_where_a_term_must_not_be_mistaken)
{
    const Phrases &phrases = Phrases::builtIn();
    const auto conceptOf = [&](const char16_t *text) { return phrases.concepts.chineseAt(text, 0).value; };
    const auto *family = phrases.concepts.beginningWith(u"processor");
    BOOST_REQUIRE(family != nullptr);
    const auto processor = Wordings::longestAt(*family, {QStringView(u"processor")}, 0);
    BOOST_TEST(processor.value == conceptOf(u"受托人"));
    BOOST_TEST(processor.value != conceptOf(u"个人信息处理者"));
    BOOST_TEST(conceptOf(u"等保测评") != 0U);
    BOOST_TEST(conceptOf(u"堡垒机") == conceptOf(u"运维审计系统"));
}

BOOST_AUTO_TEST_SUITE_END()
