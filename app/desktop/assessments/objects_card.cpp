#include "app/desktop/assessments/objects_card.h"

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/object_editor.h"
#include "app/desktop/assessments/object_table.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace assay::desktop {

ObjectsCard::ObjectsCard(Settings &settings, CopyPlanner planner, QWidget *parent)
    : DetailCard({}, parent)
    , m_planner(std::move(planner))
    , m_table(new ObjectTable(settings, this))
    , m_all(new QCheckBox(this))
    , m_editor(new ObjectEditor(this))
    , m_copy(new QPushButton(this))
    , m_copyForm(new ObjectCopyForm(this))
{
    m_summary = addText();
    m_summary->setObjectName(QStringLiteral("assessments.objects.summary"));
    m_all->setObjectName(QStringLiteral("assessments.objects.all"));
    m_copy->setObjectName(QStringLiteral("assessments.object.copy"));
    addWidget(m_table);
    addWidget(m_all);
    addWidget(m_editor);
    addRow({m_copy});
    addWidget(m_copyForm);
    m_copyForm->hide();
    wire();
}

void ObjectsCard::wire()
{
    connect(m_table, &SnapshotTable::currentIdChanged, this, [this] {
        closeCopy();
        showCurrent();
    });
    connect(m_table, &ObjectTable::resultKeyPressed, m_editor, &ObjectEditor::choose);
    connect(m_table, &SnapshotTable::idActivated, m_editor, [this] { m_editor->nextInFocusChain()->setFocus(); });
    connect(m_all, &QCheckBox::toggled, this, &ObjectsCard::showRows);
    connect(m_editor, &ObjectEditor::edited, this, &ObjectsCard::edited);
    connect(m_editor, &ObjectEditor::resultEdited, this, [this](const ObjectResult &result) {
        Q_EMIT edited(result);
        if (result.value != ResultValue::NotAssessed && m_table->hasFocus())
            m_table->moveOn();
    });
    connect(m_copy, &QPushButton::clicked, this, &ObjectsCard::startCopy);
    connect(m_copyForm, &ObjectCopyForm::dismissed, this, &ObjectsCard::closeCopy);
    connect(m_copyForm, &ObjectCopyForm::confirmed, this, [this](ObjectId from, const std::vector<ObjectId> &to) {
        closeCopy();
        Q_EMIT copyConfirmed(from, to);
    });
}

void ObjectsCard::setView(const RequirementView &view, const AssessmentWords &words)
{
    if (view.requirement.ref != m_view.requirement.ref) {
        leaveFields();
        m_copyForm->hide();
        m_all->setChecked(false);
    }
    m_view = view;
    m_words = &words;
    showRows();
}

void ObjectsCard::showRows()
{
    if (!m_view.mlps || !m_words)
        return;
    std::vector<app::ObjectRow> rows = m_view.mlps->objects;
    const auto others = std::ranges::count_if(rows, [](const app::ObjectRow &row) { return !row.bears; });
    if (!m_all->isChecked())
        std::erase_if(rows, [](const app::ObjectRow &row) { return !row.bears; });
    m_all->setText(tr("&Show %n object(s) of other kinds as well", nullptr, static_cast<int>(others)));
    m_all->setVisible(others > 0);
    m_table->setVisible(!rows.empty());
    m_table->setRows(std::move(rows), *m_words, m_view.kind);
    showSummary();
    showCurrent();
}

void ObjectsCard::showSummary()
{
    int bearing = 0;
    int assessed = 0;
    for (const app::ObjectRow &row : m_view.mlps->objects) {
        bearing += row.bears ? 1 : 0;
        assessed += row.result.value != ResultValue::NotAssessed ? 1 : 0;
    }
    setTitle(tr("Objects (%1)").arg(bearing));
    if (m_view.mlps->objects.empty())
        m_summary->setText(tr("No object is recorded yet: graded systems and their objects stand beside the list of "
                              "assessments."));
    else if (bearing == 0)
        m_summary->setText(tr("No object of a kind that this requirement usually bears on is recorded."));
    else if (!m_view.mlps->computed)
        m_summary->setText(tr("As soon as an object has a result, that of the requirement is computed from them."));
    else
        m_summary->setText(tr("%1 of %2 assessed. The worst of them is the result of the requirement: %3.")
                               .arg(assessed)
                               .arg(bearing)
                               .arg(m_words->result(m_view.framework, m_view.kind, *m_view.mlps->computed).word));
}

void ObjectsCard::showCurrent()
{
    const app::ObjectRow *row = m_table->isHidden() ? nullptr : m_table->currentRow();
    m_editor->setVisible(row);
    m_copy->setVisible(row);
    if (!row || !m_words)
        return;
    m_editor->setRow(*row, m_view, *m_words);
    m_copy->setEnabled(m_view.editing == Editing::Allowed && !like(row->object).empty());
}

std::vector<AssessedObject> ObjectsCard::like(const AssessedObject &object) const
{
    std::vector<AssessedObject> all;
    for (const app::ObjectRow &row : m_view.mlps->objects)
        if (row.object.kind == object.kind && row.object.id != object.id)
            all.push_back(row.object);
    return all;
}

void ObjectsCard::startCopy()
{
    leaveFields();
    const app::ObjectRow *row = m_table->currentRow();
    if (!row)
        return;
    m_copyForm->show();
    m_copyForm->start(row->object, like(row->object), m_planner);
}

void ObjectsCard::closeCopy()
{
    if (m_copyForm->isHidden())
        return;
    m_copyForm->hide();
    m_table->setFocus();
}

void ObjectsCard::leaveFields()
{
    m_editor->leaveFields();
}

void ObjectsCard::retranslate()
{
    m_table->retranslate();
    m_editor->retranslate();
    m_copyForm->retranslate();
    m_all->setToolTip(tr("The kinds that a requirement bears on are our reading of GB/T 28448"));
    m_copy->setText(tr("Copy to &like objects…"));
    m_copy->setToolTip(tr("Copy the results of this object to others of its kind; you see first what that comes to"));
    showRows();
}

}  // namespace assay::desktop
