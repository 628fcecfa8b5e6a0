#include "app/desktop/assessments/system_form.h"

#include "app/desktop/assessments/mlps_words.h"
#include "app/desktop/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kLowestGrade = 1;
constexpr int kHighestGrade = 4;
constexpr int kUsualGrade = 3;

bool isDate(const QString &text)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
}

std::optional<QDate> dateIn(const QLineEdit &line)
{
    const QDate date = QDate::fromString(line.text().trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString textOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

int gradeIn(const QComboBox &box)
{
    return box.currentIndex() + kLowestGrade;
}

}  // namespace

SystemForm::SystemForm(QWidget *parent)
    : DetailCard({}, parent)
    , m_grid(nullptr)
    , m_filing(new StateBadge(this))
    , m_extend(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    auto *fields = new QWidget(this);
    m_grid = new QGridLayout(fields);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(2 * kSpacing);
    m_grid->setVerticalSpacing(2 * kSpacing);
    m_grid->setColumnStretch(1, 1);
    m_name = addLine("name");
    m_level = addGrade("level");
    m_information = addGrade("information");
    m_service = addGrade("service");
    m_gradingReport = addLine("grading_report");
    m_expertReview = addLine("expert_review");
    m_authority = addLine("authority");
    m_number = addLine("number");
    m_until = new QLineEdit(fields);
    addField("until", m_until);
    m_grid->addWidget(m_extend, m_grid->rowCount(), 1, Qt::AlignLeft);
    m_assessor = addLine("assessor");
    m_cloud = addLine("cloud");
    for (QLineEdit *date : {m_expertReview, m_until})
        date->setPlaceholderText(QStringLiteral("2026-12-31"));
    addBesideTitle(m_filing);
    addWidget(fields);
    m_advice = addText();
    m_hint = addSecondary();
    m_extend->setObjectName(QStringLiteral("assessments.system.extend"));
    m_save->setObjectName(QStringLiteral("assessments.system.save"));
    m_save->setProperty("accent", true);
    m_dismiss->setObjectName(QStringLiteral("assessments.system.dismiss"));
    m_dismiss->setProperty("flat", true);
    addRow({m_save, m_dismiss});
    wire();
}

void SystemForm::addField(const char *name, QWidget *field)
{
    field->setObjectName(QLatin1String("assessments.system.") + QLatin1String(name));
    auto *label = new QLabel(field->parentWidget());
    label->setProperty("role", QStringLiteral("secondary"));
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_labels.push_back(label);
    m_fields.push_back(field);
}

QLineEdit *SystemForm::addLine(const char *name)
{
    auto *line = new QLineEdit(m_grid->parentWidget());
    addField(name, line);
    return line;
}

QComboBox *SystemForm::addGrade(const char *name)
{
    auto *box = new QComboBox(m_grid->parentWidget());
    for (int grade = kLowestGrade; grade <= kHighestGrade; ++grade)
        box->addItem(QString::number(grade));
    addField(name, box);
    return box;
}

void SystemForm::wire()
{
    for (QLineEdit *line :
         {m_name, m_gradingReport, m_expertReview, m_authority, m_number, m_until, m_assessor, m_cloud}) {
        connect(line, &QLineEdit::textChanged, this, &SystemForm::showState);
        connect(line, &QLineEdit::returnPressed, this, &SystemForm::save);
    }
    // The level is the higher of both grades.
    connect(m_level, &QComboBox::activated, this, [this](int index) {
        m_information->setCurrentIndex(index);
        m_service->setCurrentIndex(index);
        showState();
    });
    for (QComboBox *box : {m_information, m_service})
        connect(box, &QComboBox::activated, this, [this] {
            m_level->setCurrentIndex(std::max(m_information->currentIndex(), m_service->currentIndex()));
            showState();
        });
    connect(m_extend, &QPushButton::clicked, this, &SystemForm::extend);
    connect(m_save, &QPushButton::clicked, this, &SystemForm::save);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        fill();
        Q_EMIT dismissed();
    });
}

void SystemForm::setSystem(const MlpsSystem &system, const QDate &today)
{
    m_today = today;
    if (m_before && *m_before == system)
        return;
    m_before = system;
    m_shown = system;
    fill();
}

void SystemForm::startNew(const QDate &today)
{
    m_today = today;
    m_before.reset();
    m_shown = MlpsSystem{MlpsSystemId(app::kNewId)};
    m_shown.level = m_shown.informationGrade = m_shown.serviceGrade = kUsualGrade;
    fill();
}

void SystemForm::fill()
{
    m_name->setText(m_shown.name);
    m_level->setCurrentIndex(m_shown.level - kLowestGrade);
    m_information->setCurrentIndex(m_shown.informationGrade - kLowestGrade);
    m_service->setCurrentIndex(m_shown.serviceGrade - kLowestGrade);
    m_gradingReport->setText(m_shown.gradingReport);
    m_expertReview->setText(textOf(m_shown.expertReview));
    m_authority->setText(m_shown.filingAuthority);
    m_number->setText(m_shown.filingNumber);
    m_until->setText(textOf(m_shown.filedUntil));
    m_assessor->setText(m_shown.assessor);
    m_cloud->setText(m_shown.cloudFiling);
    retranslate();
}

std::optional<MlpsSystem> SystemForm::typed() const
{
    if (!isDate(m_expertReview->text().trimmed()) || !isDate(m_until->text().trimmed()))
        return std::nullopt;
    MlpsSystem system = m_shown;
    system.name = m_name->text().trimmed();
    system.level = gradeIn(*m_level);
    system.informationGrade = gradeIn(*m_information);
    system.serviceGrade = gradeIn(*m_service);
    system.gradingReport = m_gradingReport->text().trimmed();
    system.expertReview = dateIn(*m_expertReview);
    system.filingAuthority = m_authority->text().trimmed();
    system.filingNumber = m_number->text().trimmed();
    system.filedUntil = dateIn(*m_until);
    system.assessor = m_assessor->text().trimmed();
    system.cloudFiling = m_cloud->text().trimmed();
    return system;
}

void SystemForm::showState()
{
    const std::optional<MlpsSystem> system = typed();
    const bool editable = m_editing == Editing::Allowed;
    const bool differs = !system || !(*system == m_shown);
    m_save->setEnabled(editable && system && !system->name.isEmpty() && (differs || isNew()));
    m_dismiss->setVisible(differs || isNew());
    m_extend->setEnabled(editable && dateIn(*m_until));
    QStringList advice;
    if (!system)
        advice << tr("A date is written as 2026-12-31.");
    if (system && !isNew())
        advice << MlpsWords::filingAdvice(*system, m_today);
    if (system && hasLowerSide(*system))
        advice << tr("%1 asks for requirements of a lower level on one side; those of level 2 are not shipped, so the "
                     "level 3 items are assessed instead.")
                      .arg(system->grade());
    advice.removeAll(QString());
    m_advice->setText(advice.join(QLatin1Char('\n')));
    m_advice->setVisible(!advice.isEmpty());
    QPalette palette = m_advice->palette();
    palette.setColor(QPalette::WindowText, inkOf(content::Role::PartlyMet, theme().scheme));
    m_advice->setPalette(palette);
    m_filing->setVisible(system && !isNew());
    if (system)
        m_filing->setLabel(MlpsWords::filing(filingStateOn(*system, m_today)));
}

void SystemForm::extend()
{
    if (const std::optional<QDate> until = dateIn(*m_until))
        m_until->setText(textOf(until->addYears(kFilingExtensionYears)));
}

void SystemForm::save()
{
    const std::optional<MlpsSystem> system = typed();
    if (!system || !m_save->isEnabled())
        return;
    Q_EMIT saved(m_before, *system);
}

void SystemForm::setEditing(Editing editing)
{
    m_editing = editing;
    for (QWidget *field : m_fields)
        field->setEnabled(editing == Editing::Allowed);
    showState();
}

void SystemForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void SystemForm::retranslate()
{
    setTitle(isNew() ? tr("New system") : QStringLiteral("%1 · %2").arg(m_shown.name, m_shown.grade()));
    const QStringList names = {tr("Na&me"), tr("&Level"),
                               //: Grade S of an MLPS system: business information security
                               tr("&S: information"),
                               //: Grade A of an MLPS system: system service security
                               tr("&A: service"), tr("Grading &report"), tr("E&xpert review"), tr("Filing au&thority"),
                               tr("Filing nu&mber"),
                               //: Last day of the filing certificate
                               tr("&Valid until"), tr("Ass&essor"), tr("Filing of the &cloud")};
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const QString name = names.at(static_cast<qsizetype>(i));
        m_labels[i]->setText(name);
        m_fields[i]->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    }
    m_extend->setText(tr("Exten&d by a year"));
    m_extend->setToolTip(tr("An MLPS assessment was done: the certificate holds one year longer"));
    m_hint->setText(tr("A filing certificate holds for three years; each MLPS assessment extends it by one. It is "
                       "renewed within its last three months."));
    m_save->setText(isNew() ? tr("A&dd system") : tr("&Save changes"));
    m_save->setToolTip(tr("Record the system (Enter); can be undone"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Leave the register as it is"));
    showState();
}

}  // namespace assay::desktop
