#include "app/desktop/assessments/systems_page.h"

#include "app/commands/register_command.h"
#include "app/desktop/assessments/mlps_words.h"
#include "app/desktop/assessments/object_form.h"
#include "app/desktop/assessments/system_form.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/three_panes.h"

#include <QAction>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kGradeWidth = 72;
constexpr int kFilingWidth = 120;
constexpr int kKindWidth = 120;
constexpr int kZoneWidth = 130;

}  // namespace

SystemsPage::SystemsPage(DesktopContext &context, QAction *add, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(Icon::Assessments, this))
    , m_listPane(new Pane)
    , m_formPane(new Pane)
    , m_objectPane(new Pane)
    , m_table(new SnapshotTable(QStringLiteral("assessments.systems"), context.settings(), this))
    , m_newObject(new QAction(this))
{
    m_systemModel = new SnapshotTableModel<MlpsSystem>([](const MlpsSystem &row) { return QVariant(row.id.value()); },
                                                       systemColumns(), this);
    m_objectModel = new SnapshotTableModel<AssessedObject>(
        [](const AssessedObject &row) { return QVariant(row.id.value()); }, objectColumns(), this);
    m_table->setSource(m_systemModel);
    m_table->setColumnWidths({0, kGradeWidth, kFilingWidth});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listPane->addToHeading(makeButton(add));
    m_listPane->addToBody(m_table, 1);
    m_panes = new ThreePanes(QStringLiteral("assessments.systems.panes"), context.settings(), m_listPane, m_formPane,
                             m_objectPane, {6, 7, 8});
    m_empty->addAction(add);
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_empty);
    m_newObject->setObjectName(QStringLiteral("assessments.object.new"));
    connect(m_table, &SnapshotTable::currentIdChanged, this, [this] {
        m_starting = false;
        showCurrent();
    });
    connect(m_newObject, &QAction::triggered, this, [this] {
        if (const MlpsSystem *system = current(); system && m_objectForm) {
            m_objectForm->startNew(system->id);
            m_objectForm->takeFocus();
        }
    });
    QMetaObject::invokeMethod(this, &SystemsPage::makeForm, Qt::QueuedConnection);
}

void SystemsPage::makeForm()
{
    auto *cards = new CardColumn;
    m_formPane->addToBody(cards, 1);
    m_form = new SystemForm(cards);
    cards->addCard(m_form);
    connect(m_form, &SystemForm::saved, this, &SystemsPage::save);
    connect(m_form, &SystemForm::dismissed, this, &SystemsPage::stepBack);
    m_form->retranslate();
    showCurrent();
    if (m_starting) {
        m_form->startNew(m_context.today());
        m_form->takeFocus();
    }
    QMetaObject::invokeMethod(this, &SystemsPage::makeObjects, Qt::QueuedConnection);
}

void SystemsPage::makeObjects()
{
    m_objects = new SnapshotTable(QStringLiteral("assessments.system.objects"), m_context.settings(), m_objectPane);
    m_objects->setSource(m_objectModel);
    m_objects->setColumnWidths({0, kKindWidth, kZoneWidth});
    m_objects->setSelectionMode(QAbstractItemView::SingleSelection);
    m_objectForm = new ObjectForm(m_objectPane);
    m_objectPane->addToHeading(makeButton(m_newObject));
    m_objectPane->addToBody(m_objects, 1);
    m_objectPane->addToBody(m_objectForm);
    connect(m_objects, &SnapshotTable::currentIdChanged, this, &SystemsPage::showObject);
    connect(m_objectForm, &ObjectForm::saved, this, &SystemsPage::saveObject);
    m_objects->setAccessibleName(tr("Objects of the system"));
    m_objectForm->retranslate();
    showCurrent();
}

std::vector<SystemsPage::SystemColumn> SystemsPage::systemColumns() const
{
    SystemColumn name;
    name.title = [] { return tr("System"); };
    name.text = [](const MlpsSystem &row) { return row.name; };
    name.secondLine = [](const MlpsSystem &row) { return row.filingNumber; };
    SystemColumn grade;
    grade.title = [] { return tr("Grade"); };
    grade.text = [](const MlpsSystem &row) { return row.grade(); };
    //: %1 is the level of a graded system, 1 to 4
    grade.secondLine = [](const MlpsSystem &row) { return tr("level %1").arg(row.level); };
    SystemColumn filing;
    filing.title = [] { return tr("Filing"); };
    filing.state = [this](const MlpsSystem &row) { return MlpsWords::filing(filingStateOn(row, m_context.today())); };
    filing.toolTip = [this](const MlpsSystem &row) {
        const QString advice = MlpsWords::filingAdvice(row, m_context.today());
        return advice.isEmpty() ? tr("Valid until %1").arg(row.filedUntil->toString(Qt::ISODate)) : advice;
    };
    return {name, grade, filing};
}

std::vector<SystemsPage::ObjectColumn> SystemsPage::objectColumns()
{
    ObjectColumn name;
    name.title = [] { return tr("Object"); };
    name.text = [](const AssessedObject &row) { return row.name; };
    ObjectColumn kind;
    kind.title = [] { return tr("Kind"); };
    kind.text = [](const AssessedObject &row) { return MlpsWords::kind(row.kind); };
    ObjectColumn zone;
    zone.title = [] { return tr("Zone"); };
    zone.text = [](const AssessedObject &row) { return row.zone; };
    return {name, kind, zone};
}

const MlpsSystem *SystemsPage::current() const
{
    return m_systemModel->find(m_table->currentId());
}

void SystemsPage::setRegister(app::MlpsRegister all)
{
    m_register = std::move(all);
    m_isRead = true;
    m_systemModel->setRows(m_register.systems);
    const auto wanted =
        std::ranges::find_if(m_register.systems, [this](const MlpsSystem &one) { return one.name == m_wanted; });
    if (wanted != m_register.systems.end()) {
        m_starting = false;
        m_wanted.clear();
        m_table->setCurrentId(wanted->id.value());
    } else if (!m_table->currentId().isValid() && !m_register.systems.empty()) {
        m_table->step(1);
    }
    showCurrent();
    showPage();
}

void SystemsPage::showPage()
{
    m_stack->setCurrentWidget(m_isRead && m_register.systems.empty() && !m_starting ? static_cast<QWidget *>(m_empty)
                                                                                    : m_panes);
    updateHeadings();
}

void SystemsPage::showCurrent()
{
    const MlpsSystem *system = current();
    if (m_form) {
        m_form->setVisible(m_starting || system);
        if (!m_starting && system)
            m_form->setSystem(*system, m_context.today());
        actorChanged();
    }
    showObjects();
    updateHeadings();
}

void SystemsPage::showObjects()
{
    if (!m_objects)
        return;
    const MlpsSystem *system = m_starting ? nullptr : current();
    std::vector<AssessedObject> rows;
    if (system)
        std::ranges::copy_if(m_register.objects, std::back_inserter(rows),
                             [&](const AssessedObject &one) { return one.system == system->id; });
    m_objectModel->setRows(std::move(rows));
    m_newObject->setEnabled(system && m_context.mayEdit());
    m_objectForm->setVisible(system);
    showObject();
}

void SystemsPage::showObject()
{
    const MlpsSystem *system = current();
    if (!system)
        return;
    if (const AssessedObject *object = m_objectModel->find(m_objects->currentId()))
        m_objectForm->setObject(*object);
    else
        m_objectForm->startNew(system->id);
}

void SystemsPage::updateHeadings()
{
    m_listPane->setHeading(tr("Graded systems"),
                           tr("%n system(s)", nullptr, static_cast<int>(m_register.systems.size())));
    m_formPane->setHeading(tr("Grading and filing"));
    m_objectPane->setHeading(tr("Objects"), tr("%n object(s)", nullptr, m_objectModel->rowCount()));
}

void SystemsPage::startNew()
{
    m_starting = true;
    showPage();
    showCurrent();
    if (!m_form)
        return;
    m_form->startNew(m_context.today());
    m_form->takeFocus();
}

bool SystemsPage::stepBack()
{
    if (!m_starting)
        return false;
    m_starting = false;
    showPage();
    showCurrent();
    m_table->setFocus();
    return true;
}

void SystemsPage::save(const std::optional<MlpsSystem> &before, const MlpsSystem &after)
{
    m_wanted = after.name;
    m_context.undoStack().push(std::make_unique<SystemCommand>(m_context, before, after).release());
}

void SystemsPage::saveObject(const std::optional<AssessedObject> &before, const AssessedObject &after)
{
    m_context.undoStack().push(std::make_unique<ObjectCommand>(m_context, before, after).release());
    if (before)
        return;
    m_objectForm->startNew(after.system);
    m_objectForm->takeFocus();
}

void SystemsPage::actorChanged()
{
    const Editing editing = m_context.mayEdit() ? Editing::Allowed : Editing::Locked;
    if (m_form)
        m_form->setEditing(editing);
    if (m_objectForm)
        m_objectForm->setEditing(editing);
    m_newObject->setEnabled(m_context.mayEdit() && !m_starting && current());
}

void SystemsPage::takeFocus()
{
    m_table->setFocus();
}

void SystemsPage::retranslate()
{
    m_empty->setText(tr("No graded system yet"),
                     tr("A graded system has its level, its filing with the police and its objects; an assessment of "
                        "GB/T 22239 records what was found on each object."));
    m_table->setAccessibleName(tr("Graded systems"));
    m_newObject->setText(tr("New ob&ject"));
    m_newObject->setToolTip(tr("Start a new object of the system"));
    m_systemModel->retranslate();
    m_objectModel->retranslate();
    if (m_form)
        m_form->retranslate();
    if (m_objects) {
        m_objects->setAccessibleName(tr("Objects of the system"));
        m_objectForm->retranslate();
    }
    updateHeadings();
}

}  // namespace assay::desktop
