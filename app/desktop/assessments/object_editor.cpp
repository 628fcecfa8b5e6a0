#include "app/desktop/assessments/object_editor.h"

#include "app/desktop/assessments/leaving_edit.h"
#include "app/desktop/assessments/result_buttons.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

#include <utility>

namespace assay::desktop {

ObjectEditor::ObjectEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_buttons(new ResultButtons(QStringLiteral("assessments.object."), this))
    , m_interview(new QCheckBox(this))
    , m_examine(new QCheckBox(this))
    , m_test(new QCheckBox(this))
    , m_recordLabel(new QLabel(this))
    , m_record(new LeavingEdit(this))
    , m_reason(new QLabel(this))
{
    connect(m_buttons, &ResultButtons::pressed, this, &ObjectEditor::choose);
    m_name->setProperty("role", QStringLiteral("title"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_record->setObjectName(QStringLiteral("assessments.object.record"));
    m_recordLabel->setProperty("role", QStringLiteral("secondary"));
    m_recordLabel->setBuddy(m_record);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *methods = new QHBoxLayout;
    methods->setSpacing(3 * kSpacing);
    const std::pair<QCheckBox *, const char *> boxes[] = {
        {m_interview, "interview"}, {m_examine, "examine"}, {m_test, "test"}};
    for (const auto &[box, name] : boxes) {
        box->setObjectName(QLatin1String("assessments.object.") + QLatin1String(name));
        connect(box, &QCheckBox::clicked, this, &ObjectEditor::saveMethods);
        methods->addWidget(box);
    }
    methods->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * kSpacing);
    column->addWidget(m_name);
    column->addWidget(m_buttons);
    column->addLayout(methods);
    column->addWidget(m_recordLabel);
    column->addWidget(m_record);
    column->addWidget(m_reason);
    connect(m_record, &LeavingEdit::left, this, &ObjectEditor::saveRecord);
}

void ObjectEditor::setRow(const app::ObjectRow &row, const RequirementView &view, const AssessmentWords &words)
{
    if (row.object.id != m_row.object.id || row.result.ref != m_row.result.ref) {
        leaveFields();
        m_reasonAsked = false;
    }
    m_row = row;
    m_editing = view.editing;
    const bool editable = m_editing == Editing::Allowed;
    m_name->setText(row.object.name);
    m_buttons->setWords(view.framework, view.kind, words);
    m_buttons->setChosen(row.result.value);
    m_buttons->setEditing(m_editing);
    m_interview->setChecked(row.result.methods.interview);
    m_examine->setChecked(row.result.methods.examine);
    m_test->setChecked(row.result.methods.test);
    for (QCheckBox *box : {m_interview, m_examine, m_test})
        box->setEnabled(editable);
    m_record->setRecorded(row.result.record);
    m_record->setReadOnly(!editable);
    m_reason->setVisible(m_reasonAsked);
    QPalette palette = m_reason->palette();
    palette.setColor(QPalette::WindowText, inkOf(content::Role::PartlyMet, theme().scheme));
    m_reason->setPalette(palette);
}

void ObjectEditor::choose(ResultValue value)
{
    if (m_editing != Editing::Allowed)
        return;
    leaveFields();
    if (value == ResultValue::NotApplicable && m_row.result.record.isEmpty()) {
        m_reasonAsked = true;
        m_reason->show();
        m_record->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_reasonAsked = false;
    m_reason->hide();
    m_row.result.value = value;
    m_buttons->setChosen(value);
    Q_EMIT resultEdited(m_row.result);
}

void ObjectEditor::saveMethods()
{
    m_row.result.methods = {m_interview->isChecked(), m_examine->isChecked(), m_test->isChecked()};
    Q_EMIT edited(m_row.result);
}

void ObjectEditor::saveRecord(const QString &text)
{
    if (m_editing != Editing::Allowed)
        return;
    m_row.result.record = text;
    if (std::exchange(m_reasonAsked, false) && !text.isEmpty())
        m_row.result.value = ResultValue::NotApplicable;
    m_reason->hide();
    Q_EMIT edited(m_row.result);
}

void ObjectEditor::leaveFields()
{
    m_record->leave();
}

void ObjectEditor::retranslate()
{
    //: Method of an MLPS assessment (访谈)
    m_interview->setText(tr("&Interview"));
    m_interview->setToolTip(tr("Somebody was asked"));
    //: Method of an MLPS assessment (核查)
    m_examine->setText(tr("E&xamine"));
    m_examine->setToolTip(tr("Documents, settings or records were looked at"));
    //: Method of an MLPS assessment (测试)
    m_test->setText(tr("&Test"));
    m_test->setToolTip(tr("It was tried out"));
    for (QCheckBox *box : {m_interview, m_examine, m_test})
        box->setAccessibleName(QString(box->text()).remove(QLatin1Char('&')));
    //: Record of an assessment: what was seen, asked or measured on the object
    m_recordLabel->setText(tr("Rec&ord: what was seen, asked or measured"));
    m_record->setAccessibleName(tr("Record of the object"));
    m_reason->setText(tr("Say in the record why it does not apply: then it is recorded as such."));
}

}  // namespace assay::desktop
