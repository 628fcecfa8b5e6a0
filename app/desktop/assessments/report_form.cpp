#include "app/desktop/assessments/report_form.h"

#include "app/desktop/assessments/counterpart_box.h"
#include "app/desktop/empty_state.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr std::array kLanguages = {content::Languages::Chinese, content::Languages::English, content::Languages::Both};

}  // namespace

ReportForm::ReportForm(Language language, QAction *save, QWidget *parent)
    : DetailCard({}, parent)
    , m_kindLabel(new QLabel)
    , m_kinds(new QComboBox)
    , m_withLabel(new QLabel)
    , m_with(new CounterpartBox)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_formLabel(new QLabel)
    , m_form(new QComboBox)
    , m_watermarkLabel(new QLabel)
    , m_watermark(new QLineEdit)
{
    addFields(save);
    m_withLabel->setVisible(false);
    m_with->setVisible(false);
    fillChoices();
    m_language->setCurrentIndex(language == Language::Chinese ? 0 : 1);
    wire();
}

void ReportForm::addFields(QAction *save)
{
    const std::tuple<QLabel *, QWidget *, const char *> rows[] = {
        {m_kindLabel, m_kinds, "assessments.report.kind"},
        {m_withLabel, m_with, "assessments.report.with"},
        {m_languageLabel, m_language, "assessments.report.language"},
        {m_formLabel, m_form, "assessments.report.form"},
        {m_watermarkLabel, m_watermark, "assessments.report.watermark"}};
    for (const auto &[label, field, name] : rows) {
        field->setObjectName(QString::fromLatin1(name));
        label->setProperty("role", QStringLiteral("secondary"));
        label->setBuddy(field);
        addWidget(label);
        addWidget(field);
    }
    for (QComboBox *box : {m_kinds, m_language, m_form})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note = addSecondary();
    addRow({makeButton(save)});
}

void ReportForm::wire()
{
    connect(m_kinds, &QComboBox::activated, this, [this] {
        const auto kind = static_cast<app::ReportKind>(m_kinds->currentData().toInt());
        if (kind == m_kind)
            return;
        m_kind = kind;
        showCounterparts();
        Q_EMIT wishChanged();
    });
    connect(m_with, &QComboBox::activated, this, &ReportForm::wishChanged);
    connect(m_language, &QComboBox::activated, this, &ReportForm::wishChanged);
    connect(m_form, &QComboBox::activated, this, &ReportForm::updateNote);
    connect(m_watermark, &QLineEdit::editingFinished, this, [this] {
        const bool changed = m_watermark->isModified();
        m_watermark->setModified(false);
        if (changed)
            Q_EMIT wishChanged();
    });
}

void ReportForm::begin(AssessmentId id, app::ReportKind kind, std::optional<AssessmentId> with)
{
    m_assessment = id;
    m_kind = kind;
    m_choices = {{kind, {}}};
    if (with)
        m_choices.front().counterparts = {{*with, {}, AssessmentKind::Self, app::Comparing::OverTime, std::nullopt}};
    fillKinds();
    m_with->setCounterparts(m_choices.front().counterparts);
    m_sheets.clear();
    updateNote();
}

void ReportForm::setChoices(const std::vector<app::ReportChoice> &choices)
{
    m_choices = choices;
    if (std::ranges::find(m_choices, m_kind, &app::ReportChoice::kind) == m_choices.end() && !m_choices.empty())
        m_kind = m_choices.front().kind;
    fillKinds();
    showCounterparts();
}

void ReportForm::showCounterparts()
{
    const auto choice = std::ranges::find(m_choices, m_kind, &app::ReportChoice::kind);
    const bool wanted = choice != m_choices.end() && m_kind == app::ReportKind::Comparison;
    if (wanted)
        m_with->setCounterparts(choice->counterparts);
    m_withLabel->setVisible(wanted);
    m_with->setVisible(wanted);
}

void ReportForm::setSheets(const QStringList &sheets)
{
    m_sheets = sheets;
    updateNote();
}

app::ReportSubject ReportForm::subject() const
{
    return app::subjectOf(m_kind, m_assessment.value_or(AssessmentId(0)), m_with->picked());
}

content::Languages ReportForm::languages() const
{
    return kLanguages[static_cast<std::size_t>(std::max(0, m_language->currentIndex()))];
}

QString ReportForm::watermark() const
{
    return m_watermark->text().trimmed();
}

QString ReportForm::ending() const
{
    return m_form->currentData().toString();
}

void ReportForm::takeFocus()
{
    m_kinds->setFocus(Qt::ShortcutFocusReason);
}

QString ReportForm::nameOf(app::ReportKind kind)
{
    switch (kind) {
    case app::ReportKind::Gap:
        return tr("Gap report");
    case app::ReportKind::Soa:
        return tr("Statement of applicability");
    case app::ReportKind::Comparison:
        return tr("Comparison");
    case app::ReportKind::Management:
        return tr("Management report");
    case app::ReportKind::Vendor:
        break;
    }
    return tr("Vendor report");
}

void ReportForm::fillKinds()
{
    m_kinds->clear();
    for (const app::ReportChoice &choice : m_choices)
        m_kinds->addItem(nameOf(choice.kind), static_cast<int>(choice.kind));
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(m_kind)));
}

void ReportForm::fillChoices()
{
    const int language = m_language->currentIndex();
    const int form = std::max(0, m_form->currentIndex());
    m_language->clear();
    m_language->addItems({tr("Chinese"), tr("English"), tr("Both, Chinese first")});
    m_language->setCurrentIndex(language);
    m_form->clear();
    m_form->addItem(tr("PDF, to print and to hand over"), QStringLiteral("pdf"));
    m_form->addItem(tr("XLSX, a workbook to go on with"), QStringLiteral("xlsx"));
    m_form->setCurrentIndex(form);
    fillKinds();
}

void ReportForm::updateNote()
{
    if (ending() == QLatin1String("pdf"))
        m_note->setText(tr("The file is PDF/A; it prints the head of the audit trail, so that it can be checked later "
                           "against this workspace."));
    else if (m_sheets.isEmpty())
        m_note->setText(tr("The workbook says the same as the pages shown, as tables that can be filtered."));
    else
        m_note->setText(tr("The workbook says the same as the pages shown, as tables that can be filtered: %1.")
                            .arg(m_sheets.join(QStringLiteral(", "))));
}

void ReportForm::retranslate()
{
    setTitle(tr("Form"));
    m_kindLabel->setText(tr("&Kind of report"));
    m_withLabel->setText(tr("&Compared with"));
    m_languageLabel->setText(tr("&Language of the report"));
    m_formLabel->setText(tr("&File"));
    m_watermarkLabel->setText(tr("&Watermark"));
    m_kinds->setAccessibleName(tr("Kind of report"));
    m_with->setAccessibleName(tr("Compared with"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_form->setAccessibleName(tr("Form of the file"));
    m_watermark->setAccessibleName(tr("Watermark"));
    m_watermark->setPlaceholderText(tr("None"));
    fillChoices();
    updateNote();
}

}  // namespace assay::desktop
