#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/three_panes.h"
#include "app/usecases/also_serves.h"

class QAction;

namespace assay::desktop {

class BulkCard;
class CitationCard;
class ClaimCard;
class CrosswalkCard;
class DetailCard;
class ResultCard;
class Settings;
class VerdictCard;
struct BulkChange;
class WordingCard;

/// One requirement: what it asks, its result, what is said about it and what it stands on.
class RequirementDetail : public Pane
{
    Q_OBJECT
public:
    /// @param cite  starts a new citation; stands as a button beside the citations
    RequirementDetail(QAction *cite, Settings &settings, QWidget *parent = nullptr);

    /// @param counts  of what stands below, where it is a heading
    void setView(const RequirementView &view, const GroupScore &counts, const AssessmentWords &words);
    /// What the requirement shown also serves.
    void setServed(std::vector<app::ServedRequirement> served, const AssessmentWords &words);
    void clear();
    /// Room for cards of another subject, below the result.
    void addBelowResult(QWidget *cards);
    void choose(ResultValue value);
    void choose(Verdict verdict);
    /// Saves what was typed in the field that has the focus.
    void leaveFields();
    /// To the first thing that can be done here.
    void takeFocus();
    void retranslate(const AssessmentWords &words);

    /// Emits `citationShown` again.
    void tellShown();

Q_SIGNALS:
    void edited(const assay::RequirementResult &result);
    /// A result was chosen, by button or by its reason; the next requirement may follow.
    void resultEdited(const assay::RequirementResult &result);
    void reasonDismissed();
    /// Another verdict or note.
    void reviewed(const assay::RequirementResult &result);
    /// An edit of several requirements at once.
    void bulkApplied(const QStringList &refs, const assay::desktop::BulkChange &change);
    void servedOpened(const QString &framework, const QString &ref);
    /// None: the requirement cites nothing.
    void citationShown(const std::optional<assay::app::SheetCitation> &citation);
    void removeRequested(const assay::app::SheetCitation &citation);

private:
    void showBulk(const AssessmentWords &words);
    void showVerdict();
    void makeVerdict();
    void showGuidance(const QString &title, const GroupScore &counts);
    /// What has come since is the citation to be shown.
    void showNewest(const std::vector<app::SheetCitation> &citations);
    void showCitations(const AssessmentWords &words);
    void showCitation(const app::SheetCitation &citation);

    RequirementView m_view;
    Language m_language = Language::English;
    const AssessmentWords *m_words = nullptr;
    std::optional<CitationId> m_shown;
    CardColumn *m_cards;
    DetailCard *m_guidance;
    WordingCard *m_wording;
    ResultCard *m_result;
    ClaimCard *m_claim;
    DetailCard *m_evidence;
    // Made when they are first needed.
    BulkCard *m_bulk = nullptr;
    VerdictCard *m_verdict = nullptr;
    CrosswalkCard *m_served = nullptr;
    Settings &m_settings;
    std::vector<CitationCard *> m_citations;
};

}  // namespace assay::desktop
