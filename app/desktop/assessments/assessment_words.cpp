#include "app/desktop/assessments/assessment_words.h"

#include "reports/content/comparison_report.h"
#include "reports/content/crosswalk_words.h"
#include "reports/content/gap/gap_words.h"
#include "reports/content/soa_report.h"

namespace assay::desktop {

AssessmentWords::AssessmentWords(Language language)
    : m_language(language)
    , m_words(language == Language::Chinese ? content::Languages::Chinese : content::Languages::English)
{}

StateLabel AssessmentWords::result(FrameworkKind framework, AssessmentKind assessment, ResultValue value) const
{
    const content::StateWord word = content::resultWord(m_words, framework, assessment, value);
    return {word.role, word.word.main};
}

StateLabel AssessmentWords::evidence(EvidenceState state) const
{
    const content::StateWord word = content::evidenceWord(m_words, state);
    return {word.role, word.word.main, state == EvidenceState::Draft ? std::optional(Sign::Pencil) : std::nullopt};
}

StateLabel AssessmentWords::state(AssessmentState state) const
{
    const QString word = content::stateWord(m_words, state).main;
    switch (state) {
    case AssessmentState::Draft:
        return {content::Role::NotAssessed, word, Sign::Pencil};
    case AssessmentState::InReview:
        return {content::Role::InReview, word};
    case AssessmentState::SignedOff:
        break;
    }
    return {content::Role::Met, word};
}

QString AssessmentWords::kind(AssessmentKind kind) const
{
    return content::kindWord(m_words, kind).main;
}

StateLabel AssessmentWords::change(Change change) const
{
    const content::StateWord word = content::changeWord(m_words, change);
    return {word.role, word.word.main};
}

StateLabel AssessmentWords::inclusion(const ApplicabilityEntry &entry) const
{
    const content::StateWord word = content::includedWord(m_words, entry);
    return {word.role, word.word.main};
}

StateLabel AssessmentWords::implementation(const ApplicabilityEntry &entry) const
{
    const content::StateWord word = content::implementedWord(m_words, entry);
    return {word.role, word.word.main};
}

QString AssessmentWords::term(FrameworkKind framework, AssessmentKind assessment, const QString &name) const
{
    return content::termWord(m_words, framework, assessment, name).main;
}

QString AssessmentWords::method(const QString &method) const
{
    return content::methodWord(m_words, method).main;
}

StateLabel AssessmentWords::conclusion(const QString &conclusion) const
{
    const content::StateWord word = content::conclusionWord(m_words, conclusion);
    return {word.role, word.word.main, {}};
}

QString AssessmentWords::path(const CrosswalkPath &path, const std::map<QString, BilingualText> &names) const
{
    const auto called = [&](const RequirementRef &requirement) {
        const auto name = names.find(requirement.framework);
        return QStringLiteral("%1 %2").arg(name == names.end() ? requirement.framework : name->second.in(m_language),
                                           requirement.ref);
    };
    QString text = called(path.from());
    for (const PathStep &step : path.steps)
        text += QStringLiteral(" —%1→ %2").arg(relation(step.relation), called(step.to));
    return path.strength ? tr("%1 (strength %2 of 10)").arg(text).arg(*path.strength) : text;
}

QString AssessmentWords::relation(Relation relation) const
{
    return content::relationWord(m_words, relation).main;
}

StateLabel AssessmentWords::edgeState(EdgeState state) const
{
    const content::StateWord word = content::edgeStateWord(m_words, state);
    return {word.role, word.word.main, {}};
}

StateLabel AssessmentWords::verdict(Verdict verdict) const
{
    const content::StateWord word = content::verdictWord(m_words, verdict);
    return {word.role, word.word.main, {}};
}

QString AssessmentWords::note(const QString &note) const
{
    return content::noteWord(m_words, note).main;
}

QString AssessmentWords::score(const Score &score)
{
    return content::scoreText(score.score, score.top);
}

QString AssessmentWords::number(double value)
{
    return content::toString(content::Number{value, content::NumberForm::Decimal});
}

QString AssessmentWords::warning(app::ClaimWarning warning)
{
    switch (warning) {
    case app::ClaimWarning::NoCitation:
        return tr("Cites no evidence");
    case app::ClaimWarning::NoReason:
        return tr("No reason is given");
    case app::ClaimWarning::EvidenceExpired:
        return tr("Cites expired evidence");
    case app::ClaimWarning::EvidenceNotAccepted:
        return tr("Cites evidence that is not accepted");
    case app::ClaimWarning::EvidenceExpiring:
        return tr("Cites evidence that expires soon");
    }
    return {};
}

QString AssessmentWords::share(const std::optional<double> &share)
{
    return share ? content::toString(content::Number{*share, content::NumberForm::Share}) : QStringLiteral("–");
}

int countOf(const GroupScore &group, ResultValue value)
{
    switch (value) {
    case ResultValue::Met:
        return group.met;
    case ResultValue::PartlyMet:
        return group.partlyMet;
    case ResultValue::NotMet:
        return group.notMet;
    case ResultValue::NotApplicable:
        return group.notApplicable;
    case ResultValue::NotAssessed:
        break;
    }
    return group.notAssessed;
}

int totalOf(const GroupScore &group)
{
    return group.assessed() + group.notApplicable + group.notAssessed;
}

content::Role roleOf(ResultValue value)
{
    switch (value) {
    case ResultValue::Met:
        return content::Role::Met;
    case ResultValue::PartlyMet:
        return content::Role::PartlyMet;
    case ResultValue::NotMet:
        return content::Role::NotMet;
    case ResultValue::NotApplicable:
        return content::Role::NotApplicable;
    case ResultValue::NotAssessed:
        break;
    }
    return content::Role::NotAssessed;
}

RequirementResult resultIn(const app::AssessmentSheet &sheet, const QString &ref)
{
    const auto result = sheet.results.find(ref);
    if (result != sheet.results.end())
        return result->second;
    RequirementResult none;
    none.ref = ref;
    return none;
}

std::vector<app::SheetCitation> citationsIn(const app::AssessmentSheet &sheet, const QString &ref)
{
    const auto citations = sheet.citations.find(ref);
    return citations == sheet.citations.end() ? std::vector<app::SheetCitation>() : citations->second;
}

}  // namespace assay::desktop
