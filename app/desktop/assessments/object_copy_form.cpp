#include "app/desktop/assessments/object_copy_form.h"

#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

ObjectCopyForm::ObjectCopyForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_boxes(new QVBoxLayout)
    , m_plan(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_plan->setWordWrap(true);
    m_plan->setObjectName(QStringLiteral("assessments.object.copy.plan"));
    m_plan->setProperty("role", QStringLiteral("secondary"));
    m_copy->setObjectName(QStringLiteral("assessments.object.copy.confirm"));
    m_copy->setProperty("accent", true);
    m_dismiss->setProperty("flat", true);
    m_boxes->setSpacing(kSpacing);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_dismiss);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * kSpacing);
    column->addWidget(m_heading);
    column->addLayout(m_boxes);
    column->addWidget(m_plan);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_from.id, chosen()); });
    connect(m_dismiss, &QPushButton::clicked, this, &ObjectCopyForm::dismissed);
}

void ObjectCopyForm::start(const AssessedObject &from, const std::vector<AssessedObject> &like,
                           const CopyPlanner &planner)
{
    m_from = from;
    m_planner = planner;
    for (const Target &target : m_targets)
        target.box->deleteLater();
    m_targets.clear();
    for (const AssessedObject &object : like) {
        auto *box = new QCheckBox(this);
        const ObjectCopyPlan plan = m_planner(m_from.id, {object.id});
        const int copied = static_cast<int>(plan.copies.size());
        //: %1 is an object, such as web-02
        box->setText(tr("%1: %n result(s) to copy", nullptr, copied).arg(object.name));
        box->setAccessibleName(box->text());
        box->setToolTip(tr("%n result(s) that stand there stay as they are", nullptr, plan.kept));
        box->setChecked(copied > 0);
        box->setEnabled(copied > 0);
        connect(box, &QCheckBox::toggled, this, &ObjectCopyForm::showPlan);
        m_boxes->addWidget(box);
        m_targets.push_back({object.id, box});
    }
    retranslate();
    m_copy->setFocus(Qt::OtherFocusReason);
}

std::vector<ObjectId> ObjectCopyForm::chosen() const
{
    std::vector<ObjectId> ids;
    for (const Target &target : m_targets)
        if (target.box->isChecked())
            ids.push_back(target.object);
    return ids;
}

void ObjectCopyForm::showPlan()
{
    const ObjectCopyPlan plan = m_planner ? m_planner(m_from.id, chosen()) : ObjectCopyPlan{};
    const int copied = static_cast<int>(plan.copies.size());
    if (m_targets.empty())
        m_plan->setText(tr("There is no other object of this kind."));
    else if (plan.kept > 0)
        m_plan->setText(
            tr("None is overwritten: %n result(s) that stand already stay as they are.", nullptr, plan.kept));
    else
        m_plan->setText(tr("Nothing is overwritten."));
    m_copy->setText(tr("Copy %n result(s)", nullptr, copied));
    m_copy->setEnabled(copied > 0);
}

void ObjectCopyForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

void ObjectCopyForm::retranslate()
{
    m_heading->setText(tr("Copy everything that was assessed on %1 to:").arg(m_from.name));
    m_copy->setToolTip(tr("Record the results on the objects that are ticked; can be undone"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Copy nothing (Esc)"));
    showPlan();
}

}  // namespace assay::desktop
