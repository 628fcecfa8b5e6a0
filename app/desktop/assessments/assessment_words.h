#pragma once

#include "app/desktop/state_label.h"
#include "app/usecases/assessment_sheet.h"
#include "model/assessment/applicability.h"
#include "model/assessment/comparison.h"
#include "reports/content/words.h"

#include <QCoreApplication>

namespace assay::desktop {

/// The words of assessments in the window's language: the very ones that reports print.
class AssessmentWords
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentWords)

public:
    explicit AssessmentWords(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    /// As the kind of framework and assessment calls it, such as 符合, 合规 or 满足.
    [[nodiscard]] StateLabel result(FrameworkKind framework, AssessmentKind assessment, ResultValue value) const;
    [[nodiscard]] StateLabel evidence(EvidenceState state) const;
    [[nodiscard]] StateLabel state(AssessmentState state) const;
    [[nodiscard]] QString kind(AssessmentKind kind) const;
    /// What became of a result.
    [[nodiscard]] StateLabel change(Change change) const;
    /// Whether a control applies, and how far it is implemented.
    [[nodiscard]] StateLabel inclusion(const ApplicabilityEntry &entry) const;
    [[nodiscard]] StateLabel implementation(const ApplicabilityEntry &entry) const;
    /// Name of a term of a score.
    [[nodiscard]] QString term(FrameworkKind framework, AssessmentKind assessment, const QString &name) const;
    /// Whole sentence of a few words, such as "cites no evidence".
    [[nodiscard]] static QString warning(app::ClaimWarning warning);
    [[nodiscard]] QString method(const QString &method) const;
    [[nodiscard]] StateLabel conclusion(const QString &conclusion) const;
    /// A way over crosswalks: "ISO/IEC 27001:2013 A.9.2.1 —equal→ ISO/IEC 27001:2022 A.5.16 (strength 8 of 10)".
    /// @param names  short names of frameworks by id; one that is not there is called by its id
    [[nodiscard]] QString path(const CrosswalkPath &path, const std::map<QString, BilingualText> &names) const;
    [[nodiscard]] StateLabel edgeState(EdgeState state) const;
    [[nodiscard]] QString relation(Relation relation) const;
    [[nodiscard]] StateLabel verdict(Verdict verdict) const;
    /// What a reader must know of a score, see score_note.
    [[nodiscard]] QString note(const QString &note) const;
    /// By the method's own scale, such as "71.3 %" or "3.2 / 5".
    [[nodiscard]] static QString score(const Score &score);
    /// As in reports: up to two decimals.
    [[nodiscard]] static QString number(double value);
    /// "71.3 %", or a dash where there is none.
    [[nodiscard]] static QString share(const std::optional<double> &share);

private:
    Language m_language;
    content::Words m_words;
};

/// The results in the order in which they are shown, with the key that records each.
struct ResultKey
{
    ResultValue value;
    Qt::Key key;
};
inline constexpr std::array kResultKeys = {
    ResultKey{ResultValue::Met, Qt::Key_M}, ResultKey{ResultValue::PartlyMet, Qt::Key_P},
    ResultKey{ResultValue::NotMet, Qt::Key_N}, ResultKey{ResultValue::NotApplicable, Qt::Key_A},
    ResultKey{ResultValue::NotAssessed, Qt::Key_U}};

/// How many of a group have a result.
struct VerdictKey
{
    Verdict verdict;
    Qt::Key key;
};
inline constexpr std::array kVerdictKeys = {VerdictKey{Verdict::Agreed, Qt::Key_1},
                                            VerdictKey{Verdict::Disagreed, Qt::Key_2},
                                            VerdictKey{Verdict::NeedsMoreEvidence, Qt::Key_3}};

[[nodiscard]] int countOf(const GroupScore &group, ResultValue value);
[[nodiscard]] int totalOf(const GroupScore &group);
[[nodiscard]] content::Role roleOf(ResultValue value);

/// What a sheet records about a requirement; not assessed where it records nothing.
[[nodiscard]] RequirementResult resultIn(const app::AssessmentSheet &sheet, const QString &ref);
[[nodiscard]] std::vector<app::SheetCitation> citationsIn(const app::AssessmentSheet &sheet, const QString &ref);

}  // namespace assay::desktop
