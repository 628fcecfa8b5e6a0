#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/three_panes.h"

class QAction;

namespace assay::desktop {

class CitationCard;
class ClaimCard;
class DetailCard;
class ResultCard;

/// One requirement: what it asks, its result, what is said about it and what it stands on.
class RequirementDetail : public Pane
{
    Q_OBJECT
public:
    /// @param cite  starts a new citation; stands as a button beside the citations
    explicit RequirementDetail(QAction *cite, QWidget *parent = nullptr);

    /// @param counts  of what stands below, where it is a heading
    void setView(const RequirementView &view, const GroupScore &counts, const AssessmentWords &words);
    void clear();
    void choose(ResultValue value);
    /// Saves what was typed in the field that has the focus.
    void leaveFields();
    /// To the first thing that can be done here.
    void takeFocus();
    void retranslate();

    /// Emits `citationShown` again.
    void tellShown();

Q_SIGNALS:
    void edited(const assay::RequirementResult &result);
    /// A result was chosen, by button or by its reason; the next requirement may follow.
    void resultEdited(const assay::RequirementResult &result);
    void reasonDismissed();
    /// None: the requirement cites nothing.
    void citationShown(const std::optional<assay::app::SheetCitation> &citation);
    void removeRequested(const assay::app::SheetCitation &citation);

private:
    void showGuidance(const QString &title, const GroupScore &counts);
    /// What has come since is the citation to be shown.
    void showNewest(const std::vector<app::SheetCitation> &citations);
    void showCitations(const AssessmentWords &words);
    void showCitation(const app::SheetCitation &citation);

    RequirementView m_view;
    Language m_language = Language::English;
    std::optional<CitationId> m_shown;
    CardColumn *m_cards;
    DetailCard *m_guidance;
    ResultCard *m_result;
    ClaimCard *m_claim;
    DetailCard *m_evidence;
    std::vector<CitationCard *> m_citations;
};

}  // namespace assay::desktop
