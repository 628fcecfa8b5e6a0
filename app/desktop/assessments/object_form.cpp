#include "app/desktop/assessments/object_form.h"

#include "app/desktop/assessments/mlps_words.h"
#include "app/desktop/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace assay::desktop {

ObjectForm::ObjectForm(QWidget *parent)
    : DetailCard({}, parent)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_zone(new QLineEdit(this))
    , m_save(new QPushButton(this))
{
    m_name->setObjectName(QStringLiteral("assessments.object_form.name"));
    m_kind->setObjectName(QStringLiteral("assessments.object_form.kind"));
    m_zone->setObjectName(QStringLiteral("assessments.object_form.zone"));
    m_save->setObjectName(QStringLiteral("assessments.object_form.save"));
    m_save->setProperty("accent", true);
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * kSpacing);
    grid->setVerticalSpacing(2 * kSpacing);
    grid->setColumnStretch(1, 1);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_zone)}) {
        auto *label = new QLabel(fields);
        label->setProperty("role", QStringLiteral("secondary"));
        label->setBuddy(field);
        grid->addWidget(label, static_cast<int>(m_labels.size()), 0);
        grid->addWidget(field, static_cast<int>(m_labels.size()), 1);
        m_labels.push_back(label);
    }
    addWidget(fields);
    addRow({m_save});
    fillKinds();
    for (QLineEdit *line : {m_name, m_zone}) {
        connect(line, &QLineEdit::textChanged, this, &ObjectForm::showState);
        connect(line, &QLineEdit::returnPressed, this, &ObjectForm::save);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ObjectForm::showState);
    connect(m_save, &QPushButton::clicked, this, &ObjectForm::save);
}

void ObjectForm::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int index = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (const ObjectKind kind : kObjectKinds)
        m_kind->addItem(MlpsWords::kind(kind));
    m_kind->setCurrentIndex(index);
}

void ObjectForm::setObject(const AssessedObject &object)
{
    if (m_before && *m_before == object)
        return;
    m_before = object;
    m_shown = object;
    m_name->setText(object.name);
    m_kind->setCurrentIndex(static_cast<int>(std::ranges::find(kObjectKinds, object.kind) - kObjectKinds.begin()));
    m_zone->setText(object.zone);
    retranslate();
}

void ObjectForm::startNew(MlpsSystemId system)
{
    m_before.reset();
    m_shown.id = ObjectId(app::kNewId);
    m_shown.system = system;
    m_name->clear();
    retranslate();
}

AssessedObject ObjectForm::typed() const
{
    AssessedObject object = m_shown;
    object.name = m_name->text().trimmed();
    object.kind = kObjectKinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    object.zone = m_zone->text().trimmed();
    return object;
}

void ObjectForm::showState()
{
    const AssessedObject object = typed();
    m_save->setEnabled(m_editing == Editing::Allowed && !object.name.isEmpty() && (isNew() || !(object == m_shown)));
}

void ObjectForm::save()
{
    if (m_save->isEnabled())
        Q_EMIT saved(m_before, typed());
}

void ObjectForm::setEditing(Editing editing)
{
    m_editing = editing;
    m_name->setEnabled(editing == Editing::Allowed);
    m_kind->setEnabled(editing == Editing::Allowed);
    m_zone->setEnabled(editing == Editing::Allowed);
    showState();
}

void ObjectForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ObjectForm::retranslate()
{
    fillKinds();
    setTitle(isNew() ? tr("New object") : m_shown.name);
    const QStringList names = {tr("&Name"), tr("&Kind"), tr("&Zone or place")};
    const std::array<QWidget *, 3> fields = {m_name, m_kind, m_zone};
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const QString name = names.at(static_cast<qsizetype>(i));
        m_labels[i]->setText(name);
        fields[i]->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    }
    m_save->setText(isNew() ? tr("Add o&bject") : tr("Sa&ve object"));
    m_save->setToolTip(tr("Record the object (Enter); can be undone"));
    showState();
}

}  // namespace assay::desktop
