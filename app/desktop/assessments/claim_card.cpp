#include "app/desktop/assessments/claim_card.h"

#include "app/desktop/assessments/leaving_edit.h"
#include "app/desktop/style.h"
#include "app/usecases/record_result.h"

#include <QGridLayout>
#include <QLabel>

namespace assay::desktop {

namespace {

QLabel *fieldLabel(QWidget *buddy)
{
    auto *label = new QLabel;
    label->setProperty("role", QStringLiteral("secondary"));
    label->setBuddy(buddy);
    return label;
}

}  // namespace

ClaimCard::ClaimCard(QWidget *parent)
    : DetailCard({}, parent), m_department(new LeavingLine), m_due(new LeavingLine), m_dueProblem(new QLabel)
{
    addField(&RequirementResult::rationale, QStringLiteral("assessments.rationale"));
    addField(&RequirementResult::gap, QStringLiteral("assessments.gap"));
    addField(&RequirementResult::recommendation, QStringLiteral("assessments.recommendation"));
    m_department->setObjectName(QStringLiteral("assessments.department"));
    m_due->setObjectName(QStringLiteral("assessments.due"));
    m_due->setPlaceholderText(QStringLiteral("2026-12-31"));
    m_departmentLabel = fieldLabel(m_department);
    m_dueLabel = fieldLabel(m_due);
    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * kSpacing);
    grid->setVerticalSpacing(kSpacing);
    grid->addWidget(m_departmentLabel, 0, 0);
    grid->addWidget(m_dueLabel, 0, 1);
    grid->addWidget(m_department, 1, 0);
    grid->addWidget(m_due, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    addWidget(line);
    m_dueProblem->setWordWrap(true);
    m_dueProblem->hide();
    addWidget(m_dueProblem);
    connect(m_department, &LeavingLine::left, this,
            [this](const QString &text) { saveText(&RequirementResult::department, text); });
    connect(m_due, &LeavingLine::left, this, &ClaimCard::saveDue);
    retranslate();
}

void ClaimCard::addField(BilingualText RequirementResult::*member, const QString &name)
{
    TextField field{member, nullptr, new LeavingEdit, nullptr};
    field.edit->setObjectName(name);
    field.label = fieldLabel(field.edit);
    addWidget(field.label);
    addWidget(field.edit);
    field.other = addSecondary();
    field.other->hide();
    connect(field.edit, &LeavingEdit::left, this, [this, member](const QString &text) { saveText(member, text); });
    m_fields.push_back(field);
}

void ClaimCard::setView(const RequirementView &view, Language language)
{
    if (view.requirement.ref != m_view.requirement.ref)
        leaveFields();
    m_view = view;
    m_language = language;
    const bool locked = view.editing == Editing::Locked;
    for (const TextField &field : m_fields) {
        field.edit->setRecorded((view.result.*field.member).in(language));
        field.edit->setReadOnly(locked);
        showOther(field, view.result.*field.member);
    }
    m_department->setRecorded(view.result.department.in(language));
    m_department->setReadOnly(locked);
    m_due->setRecorded(view.result.due ? view.result.due->toString(Qt::ISODate) : QString());
    m_due->setReadOnly(locked);
    m_dueProblem->hide();
}

void ClaimCard::showOther(const TextField &field, const BilingualText &text) const
{
    const bool both = !text.en.isEmpty() && !text.zh.isEmpty();
    field.other->setVisible(both);
    if (both)
        field.other->setText(m_language == Language::Chinese ? tr("In English: %1").arg(text.en)
                                                             : tr("In Chinese: %1").arg(text.zh));
}

void ClaimCard::leaveFields()
{
    for (const TextField &field : m_fields)
        field.edit->leave();
    m_department->leave();
    m_due->leave();
}

void ClaimCard::saveText(BilingualText RequirementResult::*member, const QString &text)
{
    if (m_view.editing == Editing::Locked)
        return;
    RequirementResult result = m_view.result;
    result.*member = app::changedIn(m_language, result.*member, text);
    m_view.result = result;
    Q_EMIT changed(result);
}

void ClaimCard::saveDue(const QString &text)
{
    if (m_view.editing == Editing::Locked)
        return;
    std::optional<QDate> due;
    if (!text.isEmpty()) {
        due = QDate::fromString(text, Qt::ISODate);
        if (!due->isValid()) {
            m_dueProblem->setText(tr("\"%1\" is no date; write it as 2026-12-31. The date on record stays.").arg(text));
            QPalette palette = m_dueProblem->palette();
            palette.setColor(QPalette::WindowText, inkOf(content::Role::NotMet, theme().scheme));
            m_dueProblem->setPalette(palette);
            m_dueProblem->show();
            return;
        }
    }
    m_dueProblem->hide();
    m_view.result.due = due;
    Q_EMIT changed(m_view.result);
}

void ClaimCard::retranslate()
{
    setTitle(tr("Assessment"));
    const QStringList names = {tr("Present state and &why"), tr("&Gap"), tr("&Recommendation")};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString name = names.at(static_cast<qsizetype>(i));
        m_fields[i].label->setText(name);
        m_fields[i].edit->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    }
    m_departmentLabel->setText(tr("Responsible de&partment"));
    m_department->setAccessibleName(tr("Responsible department"));
    m_dueLabel->setText(tr("D&ue"));
    m_due->setAccessibleName(tr("Due date"));
}

}  // namespace assay::desktop
