#include "app/desktop/assessments/framework_form.h"

#include "app/desktop/assessments/framework_words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace assay::desktop {

FrameworkForm::FrameworkForm(QWidget *parent)
    : DetailCard({}, parent)
    , m_file(addSecondary())
    , m_id(addField("id"))
    , m_title(addField("title"))
    , m_titleZh(addField("titleZh"))
    , m_edition(addField("edition"))
    , m_publisher(addField("publisher"))
    , m_kindLabel(new QLabel)
    , m_kind(new QComboBox)
{
    m_kindLabel->setProperty("role", QStringLiteral("secondary"));
    m_kindLabel->setBuddy(m_kind);
    m_kind->setObjectName(QStringLiteral("frameworks.import.kind"));
    addWidget(m_kindLabel);
    addWidget(m_kind);
    for (const FrameworkKind kind : kFrameworkKinds)
        m_kind->addItem({}, toWord(kind));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_kindChosen = true;
        Q_EMIT changed();
    });
    for (Field *field : fields())
        connect(field->edit, &QLineEdit::editingFinished, this, [this, field] {
            if (!field->edit->isModified())
                return;
            field->edit->setModified(false);
            field->typed = !field->edit->text().trimmed().isEmpty();
            Q_EMIT changed();
        });
}

FrameworkForm::Field FrameworkForm::addField(const char *name)
{
    Field field{new QLabel, new QLineEdit};
    field.edit->setObjectName(QStringLiteral("frameworks.import.") + QLatin1String(name));
    field.label->setProperty("role", QStringLiteral("secondary"));
    field.label->setBuddy(field.edit);
    addWidget(field.label);
    addWidget(field.edit);
    return field;
}

std::array<FrameworkForm::Field *, 5> FrameworkForm::fields()
{
    return {&m_id, &m_title, &m_titleZh, &m_edition, &m_publisher};
}

void FrameworkForm::reset(const QString &file)
{
    m_file->setText(QFileInfo(file).fileName());
    m_file->setToolTip(file);
    for (Field *field : fields()) {
        field->typed = false;
        field->edit->clear();
        field->edit->setModified(false);
    }
    m_kindChosen = false;
    m_kind->setCurrentIndex(0);
}

void FrameworkForm::setFramework(const Framework &framework)
{
    const auto put = [](Field &field, const QString &text) {
        if (field.typed || field.edit->isModified())
            return;
        field.edit->setText(text);
        field.edit->setCursorPosition(0);
    };
    put(m_id, framework.id);
    put(m_title, framework.title.en);
    put(m_titleZh, framework.title.zh);
    put(m_edition, framework.edition);
    put(m_publisher, framework.publisher);
    if (!m_kindChosen)
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(toWord(framework.kind))));
}

QString FrameworkForm::typedIn(const Field &field)
{
    return field.typed || field.edit->isModified() ? field.edit->text().trimmed() : QString();
}

app::FrameworkAbout FrameworkForm::about() const
{
    app::FrameworkAbout about;
    about.id = typedIn(m_id);
    about.edition = typedIn(m_edition);
    about.publisher = typedIn(m_publisher);
    if (m_kindChosen)
        about.kind = m_kind->currentData().toString();
    // A title that was written in one language goes with what stands in the other.
    if (!typedIn(m_title).isEmpty() || !typedIn(m_titleZh).isEmpty()) {
        about.title = m_title.edit->text().trimmed();
        about.titleZh = m_titleZh.edit->text().trimmed();
    }
    return about;
}

void FrameworkForm::retranslate()
{
    setTitle(tr("What it is called"));
    const auto name = [](const Field &field, const QString &label, const QString &accessible) {
        field.label->setText(label);
        field.edit->setAccessibleName(accessible);
    };
    name(m_id, tr("&Id, never changed later"), tr("Id"));
    name(m_title, tr("&Title"), tr("Title"));
    name(m_titleZh, tr("Title in C&hinese"), tr("Title in Chinese"));
    name(m_edition, tr("&Edition"), tr("Edition"));
    name(m_publisher, tr("Publishe&r"), tr("Publisher"));
    m_kindLabel->setText(tr("&Kind"));
    m_kind->setAccessibleName(tr("Kind of framework"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, FrameworkWords::kind(kFrameworkKinds.at(static_cast<std::size_t>(i))));
}

}  // namespace assay::desktop
