#include "app/desktop/trail/trail_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

namespace assay::desktop {

namespace {

using Word = std::pair<const char *, const char *>;  // stored word, text

constexpr Word kActions[] = {
    {"answer-approved", QT_TRANSLATE_NOOP("TrailWords", "Answer approved")},
    {"answer-proposed", QT_TRANSLATE_NOOP("TrailWords", "Answer proposed")},
    {"answer-restored", QT_TRANSLATE_NOOP("TrailWords", "Answer restored")},
    {"answer-submitted", QT_TRANSLATE_NOOP("TrailWords", "Answer sent for review")},
    {"answer-undone", QT_TRANSLATE_NOOP("TrailWords", "Answer undone")},
    {"assessment-added", QT_TRANSLATE_NOOP("TrailWords", "Assessment opened")},
    {"citation-removed", QT_TRANSLATE_NOOP("TrailWords", "Citation taken back")},
    {"customer-added", QT_TRANSLATE_NOOP("TrailWords", "Customer added")},
    {"evidence-added", QT_TRANSLATE_NOOP("TrailWords", "Evidence added")},
    {"evidence-cited", QT_TRANSLATE_NOOP("TrailWords", "Evidence cited")},
    {"evidence-purged", QT_TRANSLATE_NOOP("TrailWords", "Evidence purged")},
    {"evidence-reviewed", QT_TRANSLATE_NOOP("TrailWords", "Evidence reviewed")},
    {"library-entry-added", QT_TRANSLATE_NOOP("TrailWords", "Library entry added")},
    {"library-entry-reviewed", QT_TRANSLATE_NOOP("TrailWords", "Library entry reviewed")},
    {"proposal-accepted", QT_TRANSLATE_NOOP("TrailWords", "Proposal accepted")},
    {"question-answered", QT_TRANSLATE_NOOP("TrailWords", "Question answered")},
    {"questionnaire-filled", QT_TRANSLATE_NOOP("TrailWords", "Questionnaire written")},
    {"questionnaire-imported", QT_TRANSLATE_NOOP("TrailWords", "Questionnaire imported")},
    {"report-written", QT_TRANSLATE_NOOP("TrailWords", "Report written")},
    {"result-set", QT_TRANSLATE_NOOP("TrailWords", "Requirement assessed")},
    {"assessment-withdrawn", QT_TRANSLATE_NOOP("TrailWords", "Assessment withdrawn")},
    {"result-restored", QT_TRANSLATE_NOOP("TrailWords", "Result put back")},
    {"major-hazard-removed", QT_TRANSLATE_NOOP("TrailWords", "Major risk hazard taken back")},
    {"major-hazard-set", QT_TRANSLATE_NOOP("TrailWords", "Major risk hazard recorded")},
    {"mlps-system-removed", QT_TRANSLATE_NOOP("TrailWords", "Graded system removed")},
    {"mlps-system-set", QT_TRANSLATE_NOOP("TrailWords", "Graded system recorded")},
    {"object-added", QT_TRANSLATE_NOOP("TrailWords", "Object added")},
    {"object-removed", QT_TRANSLATE_NOOP("TrailWords", "Object removed")},
    {"object-result-removed", QT_TRANSLATE_NOOP("TrailWords", "Result on an object taken back")},
    {"object-result-set", QT_TRANSLATE_NOOP("TrailWords", "Object assessed")},
    {"object-set", QT_TRANSLATE_NOOP("TrailWords", "Object changed")},
    {"assessment-signed-off", QT_TRANSLATE_NOOP("TrailWords", "Assessment signed off")},
    {"assessment-state-set", QT_TRANSLATE_NOOP("TrailWords", "Assessment moved in review")},
    {"fact-set", QT_TRANSLATE_NOOP("TrailWords", "Fact recorded")},
    {"framework-imported", QT_TRANSLATE_NOOP("TrailWords", "Framework taken in")},
    {"item-weights-set", QT_TRANSLATE_NOOP("TrailWords", "Item weights taken in")},
    {"library-entry-seen-again", QT_TRANSLATE_NOOP("TrailWords", "Answer seen again")},
    {"requirement-texts-set", QT_TRANSLATE_NOOP("TrailWords", "Wording taken in")},
    {"statement-approved", QT_TRANSLATE_NOOP("TrailWords", "Statement of applicability approved")},
    {"sub-processor-removed", QT_TRANSLATE_NOOP("TrailWords", "Sub-processor removed")},
    {"sub-processor-set", QT_TRANSLATE_NOOP("TrailWords", "Sub-processor recorded")},
    {"vendor-added", QT_TRANSLATE_NOOP("TrailWords", "Vendor added")},
    {"vendor-agreement-set", QT_TRANSLATE_NOOP("TrailWords", "Processing agreement recorded")},
    {"vendor-decided", QT_TRANSLATE_NOOP("TrailWords", "Vendor decided on")},
    {"vendor-risk-set", QT_TRANSLATE_NOOP("TrailWords", "Inherent risk recorded")},
    {"verdict-set", QT_TRANSLATE_NOOP("TrailWords", "Result reviewed")},
    {"workspace-created", QT_TRANSLATE_NOOP("TrailWords", "Workspace created")}};

constexpr Word kThings[] = {
    {"assessment", QT_TRANSLATE_NOOP("TrailWords", "Assessment %1")},
    {"customer", QT_TRANSLATE_NOOP("TrailWords", "Customer %1")},
    {"evidence", QT_TRANSLATE_NOOP("TrailWords", "Evidence %1")},
    {"library-entry", QT_TRANSLATE_NOOP("TrailWords", "Library entry %1")},
    {"mlps-system", QT_TRANSLATE_NOOP("TrailWords", "Graded system %1")},
    {"object", QT_TRANSLATE_NOOP("TrailWords", "Object %1")},
    {"object-result", QT_TRANSLATE_NOOP("TrailWords", "Result on an object %1")},
    {"question", QT_TRANSLATE_NOOP("TrailWords", "Question %1")},
    {"questionnaire", QT_TRANSLATE_NOOP("TrailWords", "Questionnaire %1")},
    {"report", QT_TRANSLATE_NOOP("TrailWords", "Report %1")},
    {"result", QT_TRANSLATE_NOOP("TrailWords", "Result %1")},
    {"vendor", QT_TRANSLATE_NOOP("TrailWords", "Vendor %1")},
    {"framework", QT_TRANSLATE_NOOP("TrailWords", "Framework %1")},
    {"fact", QT_TRANSLATE_NOOP("TrailWords", "Fact %1")},
    {"statement-of-applicability", QT_TRANSLATE_NOOP("TrailWords", "Statement of applicability %1")},
    {"workspace", QT_TRANSLATE_NOOP("TrailWords", "Workspace")}};

constexpr Word kRoles[] = {{"engineer", QT_TRANSLATE_NOOP("TrailWords", "Engineer")},
                           {"reviewer", QT_TRANSLATE_NOOP("TrailWords", "Reviewer")},
                           {"auditor", QT_TRANSLATE_NOOP("TrailWords", "Auditor")},
                           {"manager", QT_TRANSLATE_NOOP("TrailWords", "Management")},
                           {"administrator", QT_TRANSLATE_NOOP("TrailWords", "Administrator")}};

QString textOf(std::span<const Word> words, const QString &stored, const QString &otherwise)
{
    const auto known =
        std::ranges::find_if(words, [&](const Word &word) { return stored == QLatin1String(word.first); });
    return known == words.end() ? otherwise : QCoreApplication::translate("TrailWords", known->second);
}

}  // namespace

QString actionText(const QString &action)
{
    return textOf(kActions, action, action);
}

QString thingText(const QString &kind, const QString &id)
{
    const QString text = textOf(kThings, kind, kind + QStringLiteral(" %1"));
    return text.contains(QLatin1String("%1")) ? text.arg(id) : text;
}

QString roleText(const QString &role)
{
    return textOf(kRoles, role, role);
}

}  // namespace assay::desktop
