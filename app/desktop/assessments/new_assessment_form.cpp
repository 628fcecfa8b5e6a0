#include "app/desktop/assessments/new_assessment_form.h"

#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr std::array kKinds = {AssessmentKind::Self, AssessmentKind::Internal, AssessmentKind::SecondParty,
                               AssessmentKind::ThirdParty};

}  // namespace

NewAssessmentForm::NewAssessmentForm(QWidget *parent)
    : DetailCard({}, parent)
    , m_frameworkLabel(new QLabel)
    , m_framework(new QComboBox)
    , m_scopeLabel(new QLabel)
    , m_scope(new QLineEdit)
    , m_kindLabel(new QLabel)
    , m_kind(new QComboBox)
    , m_start(new QPushButton)
    , m_dismiss(new QPushButton)
{
    m_framework->setObjectName(QStringLiteral("assessments.new.framework"));
    m_framework->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setObjectName(QStringLiteral("assessments.new.scope"));
    m_kind->setObjectName(QStringLiteral("assessments.new.kind"));
    m_start->setObjectName(QStringLiteral("assessments.new.start"));
    m_start->setProperty("accent", true);
    m_dismiss->setProperty("flat", true);
    const std::pair<QLabel *, QWidget *> rows[] = {
        {m_frameworkLabel, m_framework}, {m_scopeLabel, m_scope}, {m_kindLabel, m_kind}};
    for (const auto &[label, field] : rows) {
        label->setProperty("role", QStringLiteral("secondary"));
        label->setBuddy(field);
        addWidget(label);
        addWidget(field);
    }
    m_hint = addSecondary();
    addRow({m_start, m_dismiss});
    connect(m_start, &QPushButton::clicked, this, &NewAssessmentForm::submit);
    connect(m_dismiss, &QPushButton::clicked, this, &NewAssessmentForm::dismissed);
    connect(m_scope, &QLineEdit::returnPressed, this, &NewAssessmentForm::submit);
    connect(m_scope, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_start->setEnabled(!text.trimmed().isEmpty()); });
    m_start->setEnabled(false);
}

void NewAssessmentForm::setFrameworks(const std::vector<app::FrameworkChoice> &frameworks, const AssessmentWords &words)
{
    if (m_frameworks == frameworks)
        return;
    m_frameworks = frameworks;
    fillChoices(words);
}

void NewAssessmentForm::fillChoices(const AssessmentWords &words)
{
    const int framework = std::max(0, m_framework->currentIndex());
    const int kind = std::max(0, m_kind->currentIndex());
    m_framework->clear();
    for (const app::FrameworkChoice &choice : m_frameworks)
        m_framework->addItem(choice.title.in(words.language()), choice.id);
    m_framework->setCurrentIndex(std::min(framework, m_framework->count() - 1));
    m_kind->clear();
    for (const AssessmentKind each : kKinds)
        m_kind->addItem(words.kind(each));
    m_kind->setCurrentIndex(kind);
}

void NewAssessmentForm::begin()
{
    m_scope->clear();
    m_framework->setFocus(Qt::ShortcutFocusReason);
}

void NewAssessmentForm::submit()
{
    if (m_scope->text().trimmed().isEmpty() || m_framework->currentIndex() < 0) {
        m_scope->setFocus();
        return;
    }
    Q_EMIT started(m_framework->currentData().toString(), m_scope->text().trimmed(),
                   kKinds[static_cast<std::size_t>(m_kind->currentIndex())]);
}

void NewAssessmentForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        DetailCard::keyPressEvent(event);
}

void NewAssessmentForm::retranslate(const AssessmentWords &words)
{
    setTitle(tr("New assessment"));
    m_frameworkLabel->setText(tr("&Framework"));
    m_framework->setAccessibleName(tr("Framework"));
    m_scopeLabel->setText(tr("S&cope"));
    m_scope->setAccessibleName(tr("Scope"));
    m_scope->setPlaceholderText(tr("Entities, systems, products and sites, such as: SaaS production, Hangzhou"));
    m_kindLabel->setText(tr("&Kind"));
    m_kind->setAccessibleName(tr("Kind of assessment"));
    m_hint->setText(tr("A self-assessment is printed as such, never as somebody else's report."));
    m_start->setText(tr("&Start assessment"));
    m_start->setToolTip(tr("Start the assessment (Enter)"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Close without a new assessment (Esc)"));
    fillChoices(words);
}

}  // namespace assay::desktop
