#include "app/desktop/assessments/verdict_card.h"

#include "app/desktop/assessments/flow_layout.h"
#include "app/desktop/assessments/leaving_edit.h"
#include "app/desktop/style.h"

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

VerdictCard::VerdictCard(QWidget *parent) : DetailCard({}, parent), m_note(new LeavingLine), m_noteLabel(new QLabel)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout;
    row->setLayout(flow);
    for (const VerdictKey &key : kVerdictKeys) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("assessments.verdict.") + toWord(key.verdict));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, verdict = key.verdict] { choose(verdict); });
        m_buttons.push_back(button);
        flow->addWidget(button);
    }
    addWidget(row);
    m_said = addSecondary();
    m_said->setObjectName(QStringLiteral("assessments.verdict.said"));
    m_noteLabel->setProperty("role", QStringLiteral("secondary"));
    m_noteLabel->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("assessments.verdict.note"));
    addWidget(m_noteLabel);
    addWidget(m_note);
    connect(m_note, &LeavingLine::left, this, &VerdictCard::saveNote);
    retranslate();
}

void VerdictCard::setView(const RequirementView &view, const AssessmentWords &words)
{
    if (view.requirement.ref != m_view.requirement.ref)
        leaveFields();
    m_view = view;
    for (std::size_t i = 0; i < kVerdictKeys.size(); ++i) {
        const QString word = words.verdict(kVerdictKeys[i].verdict).word;
        m_buttons[i]->setText(word);
        m_buttons[i]->setToolTip(
            QStringLiteral("%1 (%2)").arg(word, QKeySequence(kVerdictKeys[i].key).toString(QKeySequence::NativeText)));
        m_buttons[i]->setChecked(view.result.verdict == kVerdictKeys[i].verdict);
        m_buttons[i]->setEnabled(view.reviewing == Editing::Allowed);
    }
    m_note->setRecorded(view.result.verdictNote);
    m_note->setReadOnly(view.reviewing == Editing::Locked || !view.result.verdict);
    if (view.result.verdict)
        m_said->setText(tr("%1 recorded the result; %2 reviewed it.").arg(view.result.assessor, view.result.reviewer));
    else if (view.reviewing == Editing::Allowed)
        m_said->setText(tr("%1 recorded the result; nobody has reviewed it.").arg(view.result.assessor));
    else
        m_said->setText(view.whyNotReviewing);
}

void VerdictCard::choose(Verdict verdict)
{
    // A click has toggled the button: what is in force is said by the view alone.
    for (std::size_t i = 0; i < kVerdictKeys.size(); ++i)
        m_buttons[i]->setChecked(m_view.result.verdict == kVerdictKeys[i].verdict);
    if (m_view.reviewing != Editing::Allowed)
        return;
    leaveFields();
    RequirementResult result = m_view.result;
    if (result.verdict == verdict) {
        result.verdict.reset();  // pressed again: taken back
        result.verdictNote.clear();
    } else {
        result.verdict = verdict;
    }
    Q_EMIT given(result);
}

void VerdictCard::saveNote(const QString &note)
{
    if (m_view.reviewing != Editing::Allowed || !m_view.result.verdict || note == m_view.result.verdictNote)
        return;
    m_view.result.verdictNote = note;
    Q_EMIT given(m_view.result);
}

void VerdictCard::leaveFields()
{
    m_note->leave();
}

void VerdictCard::retranslate()
{
    setTitle(tr("Review"));
    m_noteLabel->setText(tr("Note to the &verdict"));
    m_note->setAccessibleName(tr("Note to the verdict"));
}

}  // namespace assay::desktop
