#include "app/desktop/assessments/applicability_cards.h"
#include "app/desktop/assessments/applicability_page.h"
#include "app/desktop/empty_state.h"

#include <QComboBox>
#include <QLineEdit>

namespace assay::desktop {

std::vector<SnapshotColumn<app::ApplicabilityRow>> ApplicabilityPage::columns() const
{
    using Row = app::ApplicabilityRow;
    SnapshotColumn<Row> control;
    control.title = [] { return tr("Control"); };
    control.text = [](const Row &row) { return row.now.ref; };
    control.secondLine = [this](const Row &row) { return m_words ? row.now.title.in(m_words->language()) : QString(); };
    control.toolTip = control.secondLine;
    SnapshotColumn<Row> applies;
    applies.title = [] { return tr("Applicability"); };
    applies.state = [this](const Row &row) { return m_words ? m_words->inclusion(row.now) : StateLabel(); };
    SnapshotColumn<Row> implemented;
    implemented.title = [] { return tr("Implementation"); };
    implemented.state = [this](const Row &row) { return m_words ? m_words->implementation(row.now) : StateLabel(); };
    implemented.sortBy = [](const Row &row) { return QVariant(static_cast<int>(row.now.value)); };
    SnapshotColumn<Row> reason;
    reason.title = [] { return tr("Why"); };
    reason.text = [this](const Row &row) {
        if (row.problem == ApplicabilityProblem::NoReason)
            return tr("Excluded without a reason");
        return m_words ? row.now.reason.in(m_words->language()) : QString();
    };
    SnapshotColumn<Row> changed;
    changed.title = [] { return tr("Since approval"); };
    changed.text = [this](const Row &row) { return changeText(row); };
    return {control, applies, implemented, reason, changed};
}

QString ApplicabilityPage::changeText(const app::ApplicabilityRow &row) const
{
    if (!row.changed || !m_words)
        return {};
    if (!row.approved)
        return tr("Not in that version");
    if (row.approved->included != row.now.included)
        return tr("Was: %1").arg(m_words->inclusion(*row.approved).word);
    if (row.approved->value != row.now.value)
        return tr("Was: %1").arg(m_words->implementation(*row.approved).word);
    return tr("Another reason");
}

void ApplicabilityPage::updateHeading()
{
    const QString title = m_words ? m_title.in(m_words->language()) : QString();
    m_listPane->setHeading(tr("Statement of applicability"), title);
    m_detailPane->setHeading(tr("Approval"));
}

void ApplicabilityPage::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    m_filter->setPlaceholderText(tr("Filter controls"));
    m_filter->setAccessibleName(tr("Filter controls"));
    m_which->setAccessibleName(tr("Which controls are shown"));
    m_table->setAccessibleName(tr("Controls"));
    m_openRow->setText(tr("Open req&uirement"));
    m_openRow->setToolTip(tr("Open the requirement in the assessment (Enter in the list)"));
    m_empty->setText(tr("No annex of controls"),
                     tr("A statement of applicability is drawn up for ISO/IEC 27001 and 27701, whose annexes list "
                        "controls. This framework has no such annex."));
    fillFilter();
    m_cards->setOverview(m_overview);
    m_model->retranslate();
    updateHeading();
}

}  // namespace assay::desktop
