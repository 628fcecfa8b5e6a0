#include "app/desktop/assessments/result_card.h"

#include "app/desktop/assessments/flow_layout.h"
#include "app/desktop/assessments/result_button.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace assay::desktop {

ResultCard::ResultCard(QWidget *parent)
    : DetailCard({}, parent)
    , m_reasonRow(new QWidget)
    , m_reasonLabel(new QLabel)
    , m_reason(new QLineEdit)
    , m_record(new QPushButton)
    , m_dismiss(new QPushButton)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout;
    buttons->setLayout(flow);
    for (const ResultKey &key : kResultKeys) {
        auto *button = new ResultButton(key.key);
        button->setObjectName(QStringLiteral("assessments.result.") + toWord(key.value));
        connect(button, &ResultButton::clicked, this, [this, value = key.value] { choose(value); });
        m_buttons.push_back(button);
        flow->addWidget(button);
    }
    addWidget(buttons);

    m_reason->setObjectName(QStringLiteral("assessments.reason"));
    m_reason->installEventFilter(this);
    m_reasonLabel->setWordWrap(true);
    m_reasonLabel->setBuddy(m_reason);
    m_record->setObjectName(QStringLiteral("assessments.reason.record"));
    m_record->setProperty("accent", true);
    m_dismiss->setProperty("flat", true);
    auto *column = new QVBoxLayout(m_reasonRow);
    column->setContentsMargins({});
    column->setSpacing(kSpacing);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(m_record);
    row->addWidget(m_dismiss);
    row->addStretch(1);
    column->addLayout(row);
    addWidget(m_reasonRow);
    m_reasonRow->hide();
    connect(m_reason, &QLineEdit::returnPressed, this, &ResultCard::recordReason);
    connect(m_reason, &QLineEdit::textChanged, m_record,
            [this](const QString &text) { m_record->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_record, &QPushButton::clicked, this, &ResultCard::recordReason);
    connect(m_dismiss, &QPushButton::clicked, this, &ResultCard::closeReason);

    m_warnings = addText();
    m_locked = addSecondary();
    retranslate();
}

void ResultCard::setView(const RequirementView &view, const AssessmentWords &words)
{
    if (view.requirement.ref != m_view.requirement.ref)
        m_reasonRow->hide();
    m_view = view;
    for (std::size_t i = 0; i < kResultKeys.size(); ++i) {
        const ResultValue value = kResultKeys[i].value;
        m_buttons[i]->setLabel(words.result(view.framework, view.kind, value));
        m_buttons[i]->setChecked(view.hasAssessment && view.result.value == value);
        m_buttons[i]->setEnabled(view.editing == Editing::Allowed);
    }
    m_language = words.language();
    showWarnings(app::warningsOf(view.result, view.citations));
    m_locked->setText(view.whyLocked);
    m_locked->setVisible(!view.whyLocked.isEmpty());
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
    // A click has toggled the button: what is in force is said by the view alone.
    for (std::size_t i = 0; i < kResultKeys.size(); ++i)
        m_buttons[i]->setChecked(m_view.hasAssessment && m_view.result.value == kResultKeys[i].value);
    if (m_view.editing != Editing::Allowed || !m_view.requirement.assessable)
        return;
    if (value == ResultValue::NotApplicable) {
        askReason();
        return;
    }
    m_reasonRow->hide();
    Q_EMIT chosen(value);
}

void ResultCard::askReason()
{
    m_reason->setText(m_view.result.value == ResultValue::NotApplicable ? m_view.result.rationale.in(m_language)
                                                                        : QString());
    m_record->setEnabled(!m_reason->text().isEmpty());
    m_reasonRow->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->selectAll();
}

void ResultCard::closeReason()
{
    m_reasonRow->hide();
    Q_EMIT reasonDismissed();
}

void ResultCard::recordReason()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    m_reasonRow->hide();
    Q_EMIT chosenNotApplicable(reason);
}

bool ResultCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeReason();
        return true;
    }
    // Esc also leads back to the list: here it closes the question only.
    if (watched == m_reason && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return DetailCard::eventFilter(watched, event);
}

void ResultCard::retranslate()
{
    setTitle(tr("Result"));
    m_reasonLabel->setText(tr("Why does it not apply?"));
    m_reason->setAccessibleName(tr("Reason why the requirement does not apply"));
    m_record->setText(tr("Re&cord"));
    m_record->setToolTip(tr("Record as not applicable (Enter)"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Leave the result as it is (Esc)"));
}

}  // namespace assay::desktop
