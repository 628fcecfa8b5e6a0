#include "app/desktop/assessments/hazard_card.h"

#include "app/desktop/assessments/leaving_edit.h"
#include "app/desktop/state_label.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace assay::desktop {

HazardCard::HazardCard(QWidget *parent)
    : DetailCard({}, parent)
    , m_badge(new StateBadge(this))
    , m_judge(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_rectified(new QCheckBox(m_body))
    , m_record(new QPushButton(m_body))
    , m_remove(new QPushButton(m_body))
    , m_dismiss(new QPushButton(m_body))
{
    addBesideTitle(m_badge);
    m_hint = addSecondary();
    addRow({m_judge});
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(kSpacing);
    const std::pair<QString MajorHazard::*, const char *> members[] = {{&MajorHazard::relevance, "relevance"},
                                                                       {&MajorHazard::severity, "severity"},
                                                                       {&MajorHazard::prevalence, "prevalence"}};
    for (const auto &[member, name] : members) {
        Field field{member, new QLabel(m_body), new LeavingEdit(m_body)};
        field.edit->setObjectName(QLatin1String("assessments.hazard.") + QLatin1String(name));
        field.label->setProperty("role", QStringLiteral("secondary"));
        field.label->setWordWrap(true);
        field.label->setBuddy(field.edit);
        column->addWidget(field.label);
        column->addWidget(field.edit);
        m_fields.push_back(field);
    }
    column->addWidget(m_rectified);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_record, m_remove, m_dismiss})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    addWidget(m_body);
    m_judge->setObjectName(QStringLiteral("assessments.hazard.judge"));
    m_rectified->setObjectName(QStringLiteral("assessments.hazard.rectified"));
    m_record->setObjectName(QStringLiteral("assessments.hazard.record"));
    m_remove->setObjectName(QStringLiteral("assessments.hazard.remove"));
    m_record->setProperty("accent", true);
    m_dismiss->setProperty("flat", true);
    wire();
}

void HazardCard::wire()
{
    for (const Field &field : m_fields)
        connect(field.edit, &QPlainTextEdit::textChanged, this, &HazardCard::showState);
    connect(m_judge, &QPushButton::clicked, this, [this] {
        m_open = true;
        showState();
        m_fields.front().edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_open = false;
        fill();
    });
    connect(m_record, &QPushButton::clicked, this, &HazardCard::record);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT edited(std::nullopt); });
    connect(m_rectified, &QCheckBox::clicked, this, [this] {
        if (recorded() && isComplete())
            record();
    });
}

std::optional<MajorHazard> HazardCard::recorded() const
{
    return m_view.mlps ? m_view.mlps->hazard : std::nullopt;
}

bool HazardCard::isComplete() const
{
    return std::ranges::none_of(m_fields,
                                [](const Field &field) { return field.edit->toPlainText().trimmed().isEmpty(); });
}

void HazardCard::setView(const RequirementView &view)
{
    const std::optional<MajorHazard> before = recorded();
    const bool another = view.requirement.ref != m_view.requirement.ref;
    m_view = view;
    // What is being typed stays until it is recorded or the person goes elsewhere.
    if (another || recorded() != before) {
        m_open = false;
        fill();
    }
    const ResultValue value = view.result.value;
    setVisible(recorded() || value == ResultValue::NotMet || value == ResultValue::PartlyMet);
    showState();
}

void HazardCard::fill()
{
    const std::optional<MajorHazard> hazard = recorded();
    for (const Field &field : m_fields)
        field.edit->setPlainText(hazard ? (*hazard).*field.member : QString());
    m_rectified->setChecked(hazard && hazard->rectified);
    showState();
}

void HazardCard::showState()
{
    const std::optional<MajorHazard> hazard = recorded();
    const bool editable = m_view.editing == Editing::Allowed;
    m_badge->setVisible(hazard.has_value());
    if (hazard)
        m_badge->setLabel(hazard->rectified ? StateLabel{content::Role::PartlyMet, tr("Put right since")}
                                            : StateLabel{content::Role::NotMet, tr("Recorded")});
    m_judge->setVisible(!hazard && !m_open);
    m_judge->setEnabled(editable);
    m_body->setVisible(hazard || m_open);
    for (const Field &field : m_fields)
        field.edit->setReadOnly(!editable);
    m_rectified->setEnabled(editable);
    const bool differs = !hazard || std::ranges::any_of(m_fields, [&](const Field &field) {
        return field.edit->toPlainText().trimmed() != (*hazard).*field.member;
    });
    m_record->setVisible(differs);
    m_record->setEnabled(editable && isComplete());
    m_record->setText(hazard ? tr("&Save changes") : tr("Re&cord hazard"));
    m_remove->setVisible(hazard.has_value());
    m_remove->setEnabled(editable);
    m_dismiss->setVisible(!hazard || differs);
}

void HazardCard::record()
{
    MajorHazard hazard{m_view.requirement.ref, {}, {}, {}, m_rectified->isChecked(), {}};
    for (const Field &field : m_fields)
        hazard.*field.member = field.edit->toPlainText().trimmed();
    Q_EMIT edited(hazard);
}

void HazardCard::retranslate()
{
    setTitle(tr("Major risk hazard"));
    m_hint->setText(tr("A person's judgement, not the same as a high risk. It counts as found, also when it has been "
                       "put right since."));
    m_judge->setText(tr("&Judge as a major risk hazard…"));
    m_judge->setToolTip(tr("Record it with its relevance, severity and prevalence"));
    const QStringList names = {tr("Rele&vance: how it bears on the system"), tr("Se&verity: what it may lead to"),
                               tr("Pre&valence: how widely it is found")};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString name = names.at(static_cast<qsizetype>(i));
        m_fields[i].label->setText(name);
        m_fields[i].edit->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    }
    m_rectified->setText(tr("Put right si&nce"));
    m_rectified->setToolTip(tr("The hazard was put right after it was found"));
    m_rectified->setAccessibleName(tr("Put right since"));
    m_record->setToolTip(tr("Needs a few words on each of the three points"));
    m_remove->setText(tr("Ta&ke back"));
    m_remove->setToolTip(tr("This is no major risk hazard; can be undone"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Leave it as it was"));
    showState();
}

}  // namespace assay::desktop
