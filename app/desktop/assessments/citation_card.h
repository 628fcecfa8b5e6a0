#pragma once

#include "app/desktop/assessments/assessment_words.h"

#include "app/desktop/assessments/requirement_view.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace assay::desktop {

/// A cited passage: document, page, quote and the state of the evidence. Space, Enter or a click shows its page, Del
/// takes the citation back.
class CitationCard : public QFrame
{
    Q_OBJECT
public:
    CitationCard(const app::SheetCitation &citation, const AssessmentWords &words, Editing editing,
                 QWidget *parent = nullptr);
    [[nodiscard]] const app::SheetCitation &citation() const { return m_citation; }
    /// Whether its page is shown beside.
    void setShown(bool shown);

Q_SIGNALS:
    void chosen();
    void removeRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] StateLabel stateLabel(const AssessmentWords &words) const;

    app::SheetCitation m_citation;
    Editing m_editing;
    bool m_shown = false;
};

}  // namespace assay::desktop
