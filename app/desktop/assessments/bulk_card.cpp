#include "app/desktop/assessments/bulk_card.h"

#include "app/desktop/assessments/reason_row.h"
#include "app/desktop/assessments/result_buttons.h"
#include "app/desktop/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace assay::desktop {

BulkCard::BulkCard(QWidget *parent)
    : DetailCard({}, parent)
    , m_buttons(new ResultButtons(QStringLiteral("assessments.bulk.")))
    , m_reason(new ReasonRow(QStringLiteral("assessments.bulk.reason")))
    , m_onlyOpen(new QCheckBox)
    , m_departmentLabel(new QLabel)
    , m_department(new QLineEdit)
    , m_dueLabel(new QLabel)
    , m_due(new QLineEdit)
    , m_apply(new QPushButton)
{
    m_onlyOpen->setObjectName(QStringLiteral("assessments.bulk.only_open"));
    m_onlyOpen->setChecked(true);
    m_department->setObjectName(QStringLiteral("assessments.bulk.department"));
    m_due->setObjectName(QStringLiteral("assessments.bulk.due"));
    m_due->setPlaceholderText(QStringLiteral("2026-12-31"));
    m_apply->setObjectName(QStringLiteral("assessments.bulk.apply"));
    m_departmentLabel->setBuddy(m_department);
    m_dueLabel->setBuddy(m_due);
    addWidget(m_onlyOpen);
    addWidget(m_buttons);
    addWidget(m_reason);
    auto *line = new QWidget;
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * kSpacing);
    grid->addWidget(m_departmentLabel, 0, 0);
    grid->addWidget(m_dueLabel, 0, 1);
    grid->addWidget(m_department, 1, 0);
    grid->addWidget(m_due, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    addWidget(line);
    addRow({m_apply});
    m_problem = addSecondary();
    m_problem->hide();
    connect(m_buttons, &ResultButtons::pressed, this, &BulkCard::choose);
    connect(m_reason, &ReasonRow::given, this, [this](const QString &reason) {
        apply({.value = ResultValue::NotApplicable, .reason = reason}, !m_onlyOpen->isChecked());
    });
    connect(m_onlyOpen, &QCheckBox::toggled, this, &BulkCard::updateCounts);
    connect(m_apply, &QPushButton::clicked, this, &BulkCard::applyFields);
    for (QLineEdit *field : {m_department, m_due})
        connect(field, &QLineEdit::textChanged, this, &BulkCard::updateCounts);
    retranslate();
}

void BulkCard::setView(const std::vector<RequirementResult> &requirements, const RequirementView &about,
                       const AssessmentWords &words)
{
    m_requirements = requirements;
    m_editing = about.editing;
    m_reason->hide();
    m_buttons->setWords(about.framework, about.kind, words);
    m_buttons->setChosen({});
    m_buttons->setEditing(about.editing);
    updateCounts();
}

QStringList BulkCard::concerned(bool withResults) const
{
    QStringList refs;
    for (const RequirementResult &requirement : m_requirements)
        if (withResults || requirement.value == ResultValue::NotAssessed)
            refs << requirement.ref;
    return refs;
}

void BulkCard::updateCounts()
{
    const auto open = std::ranges::count(m_requirements, ResultValue::NotAssessed, &RequirementResult::value);
    setTitle(tr("%n requirement(s) at once", nullptr, static_cast<int>(m_requirements.size())));
    m_onlyOpen->setText(tr("&Only those without a result (%1)").arg(open));
    const bool hasFields = !m_department->text().trimmed().isEmpty() || !m_due->text().trimmed().isEmpty();
    m_apply->setEnabled(m_editing == Editing::Allowed && hasFields && !m_requirements.empty());
    m_problem->hide();
}

void BulkCard::choose(ResultValue value)
{
    if (m_editing != Editing::Allowed)
        return;
    if (value == ResultValue::NotApplicable)
        m_reason->ask({});
    else
        apply({.value = value}, !m_onlyOpen->isChecked());
}

void BulkCard::applyFields()
{
    BulkChange change{.department = m_department->text().trimmed()};
    if (const QString due = m_due->text().trimmed(); !due.isEmpty()) {
        change.due = QDate::fromString(due, Qt::ISODate);
        if (!change.due->isValid()) {
            m_problem->setText(tr("\"%1\" is no date; write it as 2026-12-31.").arg(due));
            m_problem->show();
            return;
        }
    }
    apply(change, true);
    m_department->clear();
    m_due->clear();
}

void BulkCard::apply(const BulkChange &change, bool withResults)
{
    const QStringList refs = concerned(withResults);
    if (!refs.isEmpty()) {
        Q_EMIT applied(refs, change);
        return;
    }
    m_problem->setText(tr("All of them have a result."));
    m_problem->show();
}

void BulkCard::retranslate()
{
    m_departmentLabel->setText(tr("Responsible department for all"));
    m_dueLabel->setText(tr("Planned date for all"));
    m_department->setAccessibleName(tr("Responsible department for all"));
    m_due->setAccessibleName(tr("Planned date for all"));
    m_apply->setText(tr("&Set for all"));
    m_apply->setToolTip(tr("Set department and date of all of them; empty fields stay as they are"));
    m_reason->retranslate();
    updateCounts();
}

}  // namespace assay::desktop
