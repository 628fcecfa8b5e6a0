#include "gap_sample.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace assay;
using content::Languages;

namespace {

const content::Table &table(const content::Document &document, const char *id)
{
    const content::Table *found = content::findTable(document, QString::fromLatin1(id));
    BOOST_REQUIRE(found != nullptr);
    return *found;
}

QString textAt(const content::Row &row, std::size_t column)
{
    return std::get<content::Text>(row.cells.at(column)).main;
}

QStringList refsOf(const content::Table &table, std::size_t column)
{
    QStringList refs;
    for (const content::Row &row : table.rows)
        refs << textAt(row, column);
    return refs;
}

const content::KeyFigures &figuresOf(const content::Document &document)
{
    for (const content::Block &block : document.sections.front().blocks)
        if (const auto *figures = std::get_if<content::KeyFigures>(&block))
            return *figures;
    BOOST_FAIL("no key figures");
    std::abort();
}

int countOf(const content::GapSnapshot &snapshot, ResultValue value)
{
    return static_cast<int>(std::ranges::count(snapshot.results, value, &RequirementResult::value));
}

content::StateWord stateIn(const content::Row &row)
{
    for (const content::Cell &cell : row.cells)
        if (const auto *state = std::get_if<content::StateWord>(&cell))
            return *state;
    BOOST_FAIL("no state");
    std::abort();
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_self_assessment_says_that_it_is_one)
{
    const content::Document mlps = content::gapReport(test::mlpsSnapshot(), Languages::Chinese);
    BOOST_TEST((mlps.title.main == QStringLiteral("差距分析报告（自评）")));
    BOOST_TEST((mlps.statement.main == QStringLiteral("自评结果，不替代测评机构出具的等级测评结论。")));
    const content::Document iso = content::gapReport(test::isoSnapshot(), Languages::English);
    BOOST_TEST((iso.title.main == QStringLiteral("Gap analysis report (self-assessment)")));
    BOOST_TEST(!iso.statement.isEmpty());
}

BOOST_AUTO_TEST_CASE(only_audits_of_a_standard_speak_of_nonconformities)
{
    content::GapSnapshot snapshot = test::isoSnapshot();
    const auto firstGap = [&snapshot] {
        return stateIn(table(content::gapReport(snapshot, Languages::English), "gaps").rows.front()).word.main;
    };
    BOOST_TEST((firstGap() == QStringLiteral("Not conforming")));
    snapshot.assessment.kind = AssessmentKind::Internal;
    BOOST_TEST((firstGap() == QStringLiteral("Major nonconformity")));
    snapshot.framework.kind = FrameworkKind::Law;
    BOOST_TEST((firstGap() == QStringLiteral("Not compliant")));
    snapshot.framework.kind = FrameworkKind::Checklist;
    BOOST_TEST((firstGap() == QStringLiteral("Not satisfied")));
}

BOOST_AUTO_TEST_CASE(figures_are_those_of_the_results_and_the_score)
{
    const content::GapSnapshot snapshot = test::isoSnapshot();
    const content::Document document = content::gapReport(snapshot, Languages::English);
    const std::vector<content::KeyFigure> &figures = figuresOf(document).figures;
    BOOST_REQUIRE(figures.size() == 6);
    BOOST_TEST(
        (figures[0].value == content::toString(content::Number{*snapshot.score.score, content::NumberForm::Share})));
    BOOST_TEST((figures[1].value == QString::number(countOf(snapshot, ResultValue::Met))));
    BOOST_TEST((figures[2].value == QString::number(countOf(snapshot, ResultValue::PartlyMet))));
    BOOST_TEST((figures[3].value == QString::number(countOf(snapshot, ResultValue::NotMet))));
    BOOST_TEST((figures[4].value == QString::number(countOf(snapshot, ResultValue::NotApplicable))));
    const int open = snapshot.framework.assessableCount() - static_cast<int>(snapshot.results.size());
    BOOST_TEST((figures[5].value == QString::number(open)));
    BOOST_TEST(open > 0);
}

BOOST_AUTO_TEST_CASE(groups_add_up_to_the_total)
{
    const content::Table groups = table(content::gapReport(test::mlpsSnapshot(), Languages::Chinese), "groups");
    std::vector<double> sums(groups.columns.size(), 0);
    for (std::size_t row = 0; row + 1 < groups.rows.size(); ++row)
        for (std::size_t column = 1; column + 1 < groups.columns.size(); ++column)
            sums[column] += std::get<content::Number>(groups.rows[row].cells[column]).value;
    for (std::size_t column = 1; column + 1 < groups.columns.size(); ++column)
        BOOST_TEST(std::get<content::Number>(groups.rows.back().cells[column]).value == sums[column]);
    BOOST_TEST(textAt(groups.rows.front(), 0).startsWith(QStringLiteral("8.1.1 ")));
}

BOOST_AUTO_TEST_CASE(gaps_stand_not_met_first_and_none_is_left_out)
{
    const content::GapSnapshot snapshot = test::isoSnapshot();
    const content::Table gaps = table(content::gapReport(snapshot, Languages::English), "gaps");
    const int notMet = countOf(snapshot, ResultValue::NotMet);
    BOOST_TEST(gaps.rows.size() == static_cast<std::size_t>(notMet + countOf(snapshot, ResultValue::PartlyMet)));
    for (std::size_t row = 0; row < gaps.rows.size(); ++row)
        BOOST_TEST((stateIn(gaps.rows[row]).role ==
                    (row < static_cast<std::size_t>(notMet) ? content::Role::NotMet : content::Role::PartlyMet)));
}

BOOST_AUTO_TEST_CASE(gaps_of_the_scheme_have_the_columns_of_an_issue_list)
{
    content::GapSnapshot snapshot = test::mlpsSnapshot();
    const auto titles = [&snapshot] {
        const content::Document document = content::gapReport(snapshot, Languages::Chinese);
        QStringList shown;
        for (const content::Column &column : table(document, "gaps").columns)
            if (column.shown == content::Shown::Always)
                shown << column.title.main;
        return shown.join(u' ');
    };
    BOOST_TEST(
        (titles() == QStringLiteral("安全类 控制点 要求项 现状 符合情况 差距 风险 整改建议 责任部门 计划完成 证据")));
    const auto gap = std::ranges::find(snapshot.results, ResultValue::NotMet, &RequirementResult::value);
    snapshot.objects[gap->ref].push_back({QStringLiteral("web-02"), ResultValue::NotMet, {}});
    BOOST_TEST((titles() == QStringLiteral("安全类 控制点 要求项 测评对象 现状 符合情况 差距 风险 整改建议 责任部门 "
                                           "计划完成 证据")));
}

BOOST_AUTO_TEST_CASE(claims_without_evidence_that_holds_are_listed)
{
    content::GapSnapshot snapshot = test::isoSnapshot();
    const auto claim = std::ranges::find(snapshot.results, ResultValue::Met, &RequirementResult::value);
    snapshot.citations.erase(claim->ref);
    const auto other = std::ranges::find(snapshot.results, ResultValue::PartlyMet, &RequirementResult::value);
    snapshot.citations[other->ref].front().state = EvidenceState::Rejected;
    const auto excluded = std::ranges::find(snapshot.results, ResultValue::NotApplicable, &RequirementResult::value);
    excluded->rationale = {};
    const QStringList listed = refsOf(table(content::gapReport(snapshot, Languages::English), "weak-claims"), 0);
    BOOST_TEST(listed.contains(claim->ref));
    BOOST_TEST(listed.contains(other->ref));
    BOOST_TEST(listed.contains(excluded->ref));
    for (const auto &[ref, cited] : snapshot.citations)
        if (std::ranges::find(cited, EvidenceState::Expired, &content::CitedEvidence::state) != cited.end())
            BOOST_TEST(listed.contains(ref));
}

BOOST_AUTO_TEST_CASE(a_result_that_the_edition_does_not_know_is_told)
{
    content::GapSnapshot snapshot = test::isoSnapshot();
    snapshot.results.push_back({.ref = QStringLiteral("A.18.2.3"), .value = ResultValue::Met});
    const content::Document document = content::gapReport(snapshot, Languages::English);
    BOOST_TEST(refsOf(table(document, "weak-claims"), 0).contains(QStringLiteral("A.18.2.3")));
    BOOST_TEST((figuresOf(document).figures[1].value ==
                figuresOf(content::gapReport(test::isoSnapshot(), Languages::English)).figures[1].value));
}

BOOST_AUTO_TEST_CASE(nothing_assessed_gives_no_score)
{
    content::GapSnapshot snapshot = test::isoSnapshot();
    snapshot.results.clear();
    snapshot.citations.clear();
    snapshot.score = shareMet(snapshot.framework, snapshot.results);
    const content::Document document = content::gapReport(snapshot, Languages::Chinese);
    BOOST_TEST((figuresOf(document).figures[0].value == QStringLiteral("–")));
    BOOST_TEST(table(document, "gaps").rows.empty());
    BOOST_TEST((table(document, "gaps").whenEmpty.main == QStringLiteral("未记录差距。")));
}

BOOST_AUTO_TEST_CASE(in_both_languages_chinese_stands_above_english)
{
    const content::Document document = content::gapReport(test::isoSnapshot(), Languages::Both);
    BOOST_TEST((document.title == content::Text{QStringLiteral("差距分析报告（自评）"),
                                                QStringLiteral("Gap analysis report (self-assessment)")}));
    const auto state = std::get<content::Text>(table(document, "gaps").rows.front().cells[4]);
    BOOST_TEST(state.main.contains(QStringLiteral("责任人")));
    BOOST_TEST(state.under.contains(QStringLiteral("nobody is named")));
}

BOOST_AUTO_TEST_CASE(every_row_has_a_cell_for_every_column)
{
    for (const Languages languages : {Languages::English, Languages::Chinese, Languages::Both})
        for (const content::GapSnapshot &snapshot : {test::isoSnapshot(), test::mlpsSnapshot()})
            for (const content::Document document = content::gapReport(snapshot, languages);
                 const content::Section &section : document.sections)
                for (const content::Block &block : section.blocks)
                    if (const auto *found = std::get_if<content::Table>(&block))
                        for (const content::Row &row : found->rows)
                            BOOST_REQUIRE(row.cells.size() == found->columns.size());
}

BOOST_AUTO_TEST_CASE(equal_snapshots_give_equal_documents)
{
    BOOST_TEST((content::gapReport(test::isoSnapshot(), Languages::Both) ==
                content::gapReport(test::isoSnapshot(), Languages::Both)));
}

BOOST_AUTO_TEST_CASE(hazards_are_listed_and_counted_as_before_rectification)
{
    content::GapSnapshot snapshot = test::mlpsSnapshot();
    BOOST_TEST(content::findTable(content::gapReport(snapshot, Languages::English), QStringLiteral("hazards")) ==
               nullptr);
    snapshot.hazards = {{{.ref = QStringLiteral("8.1.4.1 a)"), .relevance = QStringLiteral("all users")},
                         {QStringLiteral("passwords are weak"), QStringLiteral("弱口令")}},
                        {{.ref = QStringLiteral("8.1.4.2 b)"), .rectified = true}, {}}};
    const content::Document document = content::gapReport(snapshot, Languages::English);
    const content::Table &hazards = table(document, "hazards");
    BOOST_REQUIRE(hazards.rows.size() == 2U);
    BOOST_TEST(textAt(hazards.rows.front(), 1).toStdString() == "passwords are weak");
    BOOST_TEST((stateIn(hazards.rows.front()).role == content::Role::NotMet));
    BOOST_TEST((stateIn(hazards.rows.back()).role == content::Role::Met));
    QStringList notes;
    for (const content::Block &block : document.sections.front().blocks)
        if (const auto *note = std::get_if<content::Note>(&block))
            notes << note->text.main;
    BOOST_TEST(notes.contains(QStringLiteral("Major risk hazards before rectification: 2, of which 1 put right.")));
}

BOOST_AUTO_TEST_CASE(the_source_of_item_weights_is_printed)
{
    content::GapSnapshot snapshot = test::mlpsSnapshot();
    snapshot.score.weightsSource = QStringLiteral("Publication 7");
    const content::Document document = content::gapReport(snapshot, Languages::English);
    QStringList said;
    for (const content::Block &block : document.sections.front().blocks)
        if (const auto *paragraph = std::get_if<content::Paragraph>(&block))
            said << paragraph->text.main;
    BOOST_TEST(said.contains(QStringLiteral("Item weights: Publication 7")));
}
