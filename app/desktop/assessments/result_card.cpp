#include "app/desktop/assessments/result_card.h"

#include "app/desktop/assessments/reason_row.h"
#include "app/desktop/assessments/result_buttons.h"
#include "app/desktop/style.h"

#include <QLabel>

namespace assay::desktop {

ResultCard::ResultCard(QWidget *parent)
    : DetailCard({}, parent)
    , m_buttons(new ResultButtons(QStringLiteral("assessments.result.")))
    , m_reason(new ReasonRow(QStringLiteral("assessments.reason")))
{
    addWidget(m_buttons);
    addWidget(m_reason);
    m_inherited = addSecondary();
    m_inherited->setObjectName(QStringLiteral("assessments.inherited"));
    m_warnings = addText();
    m_locked = addSecondary();
    connect(m_buttons, &ResultButtons::pressed, this, &ResultCard::choose);
    connect(m_reason, &ReasonRow::given, this, &ResultCard::chosenNotApplicable);
    connect(m_reason, &ReasonRow::dismissed, this, &ResultCard::reasonDismissed);
    retranslate();
}

void ResultCard::setView(const RequirementView &view, const AssessmentWords &words)
{
    if (view.requirement.ref != m_view.requirement.ref)
        m_reason->hide();
    m_view = view;
    m_language = words.language();
    m_buttons->setWords(view.framework, view.kind, words);
    m_buttons->setChosen(view.hasAssessment ? std::optional(view.result.value) : std::nullopt);
    m_buttons->setEditing(isComputed(view) ? Editing::Locked : view.editing);
    m_inherited->setVisible(view.result.inherited.has_value());
    if (view.result.inherited)
        m_inherited->setText(tr("Inherited from assessment %1 over %2. It becomes yours when you record a result.")
                                 .arg(view.result.inherited->from.value())
                                 .arg(words.path(view.result.inherited->path, view.names)));
    showWarnings(app::warningsOf(view.result, view.citations));
    const QString why = view.whyLocked.isEmpty() && isComputed(view)
                            ? tr("Computed from the objects below: change their results.")
                            : view.whyLocked;
    m_locked->setText(why);
    m_locked->setVisible(!why.isEmpty());
}

void ResultCard::showWarnings(const std::vector<app::ClaimWarning> &warnings)
{
    QStringList sentences;
    for (const app::ClaimWarning warning : warnings)
        sentences << tr("To check: %1.").arg(AssessmentWords::warning(warning));
    m_warnings->setText(sentences.join(QLatin1Char('\n')));
    m_warnings->setVisible(!sentences.isEmpty());
    QPalette palette = m_warnings->palette();
    palette.setColor(QPalette::WindowText, inkOf(content::Role::PartlyMet, theme().scheme));
    m_warnings->setPalette(palette);
}

void ResultCard::choose(ResultValue value)
{
    if (m_view.editing != Editing::Allowed || !m_view.requirement.assessable || isComputed(m_view))
        return;
    if (value == ResultValue::NotApplicable) {
        m_reason->ask(m_view.result.value == ResultValue::NotApplicable ? m_view.result.rationale.in(m_language)
                                                                        : QString());
        return;
    }
    m_reason->hide();
    Q_EMIT chosen(value);
}

void ResultCard::retranslate()
{
    setTitle(tr("Result"));
    m_reason->retranslate();
}

}  // namespace assay::desktop
