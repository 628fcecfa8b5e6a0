#include "temp_workspace.h"

#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "model/store/library_repository.h"
#include "model/store/mlps_repository.h"
#include "model/store/questionnaire_repository.h"
#include "model/store/trail_repository.h"

#include <boost/test/unit_test.hpp>

#include <QBuffer>

using namespace assay;
using namespace assay::test;

namespace {

struct Records : TempWorkspace
{
    template<class Work>
    auto write(Work &&work)
    {
        return workspace->write(engineer, QStringLiteral("test"), std::forward<Work>(work));
    }

    QuestionnaireId importTwoQuestions()
    {
        QByteArray bytes = "workbook";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto ahead = store::writeAhead(*workspace, engineer, buffer, silent);
        BOOST_REQUIRE(ahead);
        store::NewQuestionnaire incoming{
            QStringLiteral("客户甲"), QStringLiteral("q.xlsx"), QStringLiteral("xlsx"), *ahead, {}};
        for (int row : {3, 4}) {
            FoundQuestion question;
            question.sheet = QStringLiteral("问题");
            question.row = row;
            question.text = QStringLiteral("是否加密？%1").arg(row);
            question.choices = {QStringLiteral("是"), QStringLiteral("否")};
            question.cells = {{QStringLiteral("C%1").arg(row), QStringLiteral("C"), CellRole::Answer, CellKind::List,
                               question.choices, QStringLiteral("原值"), true, false}};
            incoming.questions.push_back(question);
        }
        const auto id = write([&](store::UnitOfWork &unit) { return store::addQuestionnaire(unit, incoming); });
        BOOST_REQUIRE(id);
        return *id;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(records, Records)

BOOST_AUTO_TEST_CASE(questions_come_back_as_they_were_found)
{
    const QuestionnaireId id = importTwoQuestions();
    const auto questions = store::questionsOf(*workspace, id);
    BOOST_REQUIRE(questions->size() == 2U);
    const Question &first = questions->front();
    BOOST_TEST(first.found.text.toStdString() == "是否加密？3");
    BOOST_REQUIRE(first.found.cells.size() == 1U);
    BOOST_TEST(first.found.cells.front().locked);
    BOOST_TEST(first.found.cells.front().before.toStdString() == "原值");
    BOOST_TEST((first.state == AnswerState::Blank));
    BOOST_TEST(store::questionnaireById(*workspace, id)->customerName.toStdString() == "客户甲");
}

BOOST_AUTO_TEST_CASE(a_stale_save_changes_nothing)
{
    const QuestionnaireId id = importTwoQuestions();
    Question mine = store::questionsOf(*workspace, id)->front();
    Question theirs = mine;
    mine.answer.text = QStringLiteral("mine");
    theirs.answer.text = QStringLiteral("theirs");
    const auto save = [&](const Question &question) {
        return write([&](store::UnitOfWork &unit) {
            return store::saveQuestion(unit, question, QStringLiteral("question-answered"));
        });
    };
    BOOST_REQUIRE(save(mine));
    BOOST_TEST((save(theirs).error().code == ErrorCode::StaleRevision));
    BOOST_TEST(store::questionsOf(*workspace, id)->front().answer.text.toStdString() == "mine");
    BOOST_TEST(store::verifyTrail(*workspace)->ok());
}

BOOST_AUTO_TEST_CASE(the_same_library_entry_is_stored_once)
{
    LibraryEntry entry{LibraryEntryId(0)};
    entry.question = QStringLiteral("Is data encrypted at rest?");
    entry.answer = QStringLiteral("Yes, AES-256.");
    const auto add = [&] {
        return write([&](store::UnitOfWork &unit) { return store::addLibraryEntry(unit, entry); });
    };
    BOOST_TEST(add()->has_value());
    entry.question = QStringLiteral("is data  encrypted at rest？");
    BOOST_TEST(!add()->has_value());
    entry.answer = QStringLiteral("No.");
    const auto different = add();
    BOOST_REQUIRE(different->has_value());
    BOOST_REQUIRE(write([&](store::UnitOfWork &unit) {
        return store::setEntryState(unit, **different, EntryState::Retired, QStringLiteral("wrong"));
    }));
    BOOST_TEST(store::usableEntries(*workspace)->size() == 1U);
    BOOST_TEST(store::allEntries(*workspace)->size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_result_is_recorded_cited_and_read_back_in_both_languages)
{
    const EvidenceId evidence = add("policy text");
    Assessment assessment{AssessmentId(0)};
    assessment.framework = QStringLiteral("iso27001-2022");
    assessment.scope = QStringLiteral("CRM");
    assessment.method = QStringLiteral("share-met");
    const auto id = write([&](store::UnitOfWork &unit) { return store::addAssessment(unit, assessment); });
    BOOST_REQUIRE(id);

    RequirementResult result;
    result.ref = QStringLiteral("A.5.1");
    result.value = ResultValue::PartlyMet;
    result.gap = {QStringLiteral("no review"), QStringLiteral("未评审")};
    result.due = QDate(2027, 3, 31);
    BOOST_REQUIRE(write([&](store::UnitOfWork &unit) { return store::setResult(unit, *id, result); }));

    const Citation citation{
        CitationId(0), evidence, 1,
        Passage{
            store::filesOf(*workspace, evidence)->front().sha256, 1, {QRectF(1, 2, 3, 4)}, QStringLiteral("policy")},
        ResultTarget{*id, result.ref}};
    BOOST_REQUIRE(write([&](store::UnitOfWork &unit) { return store::addCitation(unit, citation); }));

    const auto results = store::resultsOf(*workspace, *id);
    BOOST_REQUIRE(results->size() == 1U);
    result.assessor = engineer.name;
    BOOST_TEST((results->front() == result));
    const auto citations = store::citationsOfAssessment(*workspace, *id);
    BOOST_REQUIRE(citations->size() == 1U);
    BOOST_TEST((citations->front().passage == citation.passage));
    BOOST_TEST((citations->front().target == citation.target));
    BOOST_TEST(store::citationsOfEvidence(*workspace, evidence)->size() == 1U);
}

BOOST_AUTO_TEST_CASE(not_applicable_needs_a_reason)
{
    Assessment assessment{AssessmentId(0)};
    assessment.framework = QStringLiteral("iso27001-2022");
    const auto id = write([&](store::UnitOfWork &unit) { return store::addAssessment(unit, assessment); });
    RequirementResult result;
    result.ref = QStringLiteral("A.8.30");
    result.value = ResultValue::NotApplicable;
    const auto set = [&] {
        return write([&](store::UnitOfWork &unit) { return store::setResult(unit, *id, result); });
    };
    BOOST_TEST((set().error().code == ErrorCode::Refused));
    result.rationale.zh = QStringLiteral("没有外包开发");
    BOOST_TEST(set().has_value());
}

BOOST_AUTO_TEST_CASE(a_citation_of_something_that_is_not_there_is_refused)
{
    const Citation citation{CitationId(0), EvidenceId(77), 1, std::nullopt, QuestionId(5)};
    const auto added = write([&](store::UnitOfWork &unit) { return store::addCitation(unit, citation); });
    BOOST_TEST((added.error().code == ErrorCode::NotFound));
}

BOOST_AUTO_TEST_CASE(results_are_counted_by_value_and_objects_stand_for_their_requirement)
{
    Assessment about{AssessmentId(0)};
    about.framework = QStringLiteral("gbt22239-2019-l3");
    about.scope = QStringLiteral("CRM");
    const auto id = write([&](store::UnitOfWork &unit) { return store::addAssessment(unit, about); });
    const auto other = write([&](store::UnitOfWork &unit) { return store::addAssessment(unit, about); });
    BOOST_REQUIRE(id && other);
    const auto system = write([&](store::UnitOfWork &unit) {
        MlpsSystem crm{MlpsSystemId(0)};
        crm.name = QStringLiteral("CRM");
        return store::setMlpsSystem(unit, crm);
    });
    BOOST_REQUIRE(system);
    std::vector<ObjectId> objects;
    for (const char *name : {"web-1", "web-2"}) {
        const AssessedObject object{
            .id = ObjectId(0), .uuid = {}, .system = *system, .name = QString::fromLatin1(name), .zone = {}};
        const auto added = write([&](store::UnitOfWork &unit) { return store::addObject(unit, object); });
        BOOST_REQUIRE(added);
        objects.push_back(*added);
    }
    const auto set = [&](const char *ref, ResultValue value) {
        return write([&](store::UnitOfWork &unit) {
            return store::setResult(unit, *id, {.ref = QString::fromLatin1(ref), .value = value});
        });
    };
    BOOST_REQUIRE(set("a", ResultValue::Met) && set("b", ResultValue::NotMet) && set("c", ResultValue::PartlyMet));
    BOOST_REQUIRE(write([&](store::UnitOfWork &unit) {
        return store::setObjectResults(
            unit, *id,
            {{.ref = QStringLiteral("b"), .object = objects[0], .value = ResultValue::Met, .methods = {}},
             {.ref = QStringLiteral("b"), .object = objects[1], .value = ResultValue::NotMet, .methods = {}}});
    }));
    const auto counts = store::resultCounts(*workspace);
    BOOST_REQUIRE(counts);
    BOOST_TEST(!counts->contains(*other));
    BOOST_TEST((counts->at(*id) == store::ResultCounts{.met = 2, .partlyMet = 1, .notMet = 1, .notApplicable = 0}));
}

BOOST_AUTO_TEST_SUITE_END()
