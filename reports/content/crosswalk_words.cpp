#include "reports/content/crosswalk_words.h"

#include <QtGlobal>

namespace assay::content {

Text relationWord(const Words &words, Relation relation)
{
    switch (relation) {
    case Relation::Equal:
        return words(QT_TRANSLATE_NOOP("Report", "equal"));
    case Relation::Subset:
        return words(QT_TRANSLATE_NOOP("Report", "subset"));
    case Relation::Superset:
        return words(QT_TRANSLATE_NOOP("Report", "superset"));
    case Relation::Intersects:
        return words(QT_TRANSLATE_NOOP("Report", "intersects"));
    case Relation::Related:
        return words(QT_TRANSLATE_NOOP("Report", "related"));
    }
    return {};
}

Text rationaleWord(const Words &words, Rationale rationale)
{
    switch (rationale) {
    case Rationale::Syntactic:
        return words(QT_TRANSLATE_NOOP("Report", "by wording"));
    case Rationale::Semantic:
        return words(QT_TRANSLATE_NOOP("Report", "by meaning"));
    case Rationale::Functional:
        return words(QT_TRANSLATE_NOOP("Report", "by effect"));
    }
    return {};
}

StateWord edgeStateWord(const Words &words, EdgeState state)
{
    switch (state) {
    case EdgeState::Published:
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Published"))};
    case EdgeState::Reviewed:
        return {Role::InReview, words(QT_TRANSLATE_NOOP("Report", "Reviewed"))};
    case EdgeState::Proposed:
        return {Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "Proposed"))};
    }
    return {};
}

StateWord verdictWord(const Words &words, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agreed:
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Agreed"))};
    case Verdict::Disagreed:
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Disagreed"))};
    case Verdict::NeedsMoreEvidence:
        return {Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "More evidence needed"))};
    }
    return {};
}

}  // namespace assay::content
