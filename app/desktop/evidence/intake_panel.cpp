#include "app/desktop/evidence/intake_panel.h"

#include "app/desktop/evidence/evidence_words.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kNamesShown = 3;
constexpr int kChoiceWidth = 132;
constexpr std::array kClassifications = {Classification::Internal, Classification::Auditor, Classification::CustomerNda,
                                         Classification::Public};

template<class W>
W *named(const char *name)
{
    auto *widget = new W;
    widget->setObjectName(QStringLiteral("evidence.intake.") + QLatin1String(name));
    return widget;
}

}  // namespace

IntakePanel::IntakePanel(QWidget *parent)
    : QFrame(parent)
    , m_what(named<QLabel>("what"))
    , m_kindLabel(new QLabel)
    , m_kind(named<QComboBox>("kind"))
    , m_classificationLabel(new QLabel)
    , m_classification(named<QComboBox>("classification"))
    , m_hasUntil(named<QCheckBox>("has-until"))
    , m_until(named<QDateEdit>("until"))
    , m_ownerLabel(new QLabel)
    , m_owner(named<QLineEdit>("owner"))
    , m_add(named<QPushButton>("add"))
    , m_cancel(named<QPushButton>("cancel"))
{
    setObjectName(QStringLiteral("evidence.intake"));
    setProperty("bar", QStringLiteral("top"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setProperty("role", QStringLiteral("title"));
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_kind->setEditable(true);
    m_kind->setMinimumWidth(kChoiceWidth);
    m_classification->setMinimumWidth(kChoiceWidth);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setEnabled(false);
    m_add->setProperty("accent", true);
    m_add->setDefault(true);
    m_kindLabel->setBuddy(m_kind);
    m_classificationLabel->setBuddy(m_classification);
    m_ownerLabel->setBuddy(m_owner);
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * kSpacing);
    first->addWidget(m_what, 1);
    first->addWidget(m_add);
    first->addWidget(m_cancel);
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * kSpacing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_classificationLabel,
                                                            m_classification, m_hasUntil, m_until, m_ownerLabel})
        second->addWidget(widget);
    second->addWidget(m_owner, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpacing, 2 * kSpacing, 3 * kSpacing, 2 * kSpacing);
    column->setSpacing(2 * kSpacing);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_hasUntil, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_add, &QPushButton::clicked, this, &IntakePanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &IntakePanel::dismiss);
    QWidget *before = m_kind;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_classification, m_hasUntil, m_until, m_owner, m_add, m_cancel})
        setTabOrder(std::exchange(before, next), next);
    hide();
    retranslate();
}

void IntakePanel::ask(const QStringList &files, QDate today)
{
    for (const QString &file : files)
        if (!m_files.contains(file))
            m_files.append(file);
    if (!m_hasUntil->isChecked())
        m_until->setDate(today.addYears(1));
    retranslate();
    show();
    m_kind->setFocus();
}

Evidence IntakePanel::about() const
{
    Evidence about{EvidenceId(0)};
    about.kind = EvidenceWords::kindFromText(m_kind->currentText());
    if (about.kind.isEmpty())
        about.kind = EvidenceWords::kinds().front();
    about.classification = kClassifications[static_cast<std::size_t>(std::max(0, m_classification->currentIndex()))];
    about.owner = m_owner->text().trimmed();
    if (m_hasUntil->isChecked())
        about.until = m_until->date();
    return about;
}

void IntakePanel::confirm()
{
    const QStringList files = std::exchange(m_files, {});
    hide();
    Q_EMIT confirmed(files);
}

void IntakePanel::dismiss()
{
    if (isHidden())
        return;
    m_files.clear();
    hide();
    Q_EMIT dismissed();
}

void IntakePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        QFrame::keyPressEvent(event);
}

void IntakePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntakePanel::fillChoices()
{
    const QString kind = EvidenceWords::kindFromText(m_kind->currentText());
    const int classification = std::max(0, m_classification->currentIndex());
    m_kind->clear();
    for (const QString &kept : EvidenceWords::kinds())
        m_kind->addItem(EvidenceWords::kind(kept), kept);
    const int known = m_kind->findData(kind);
    if (known >= 0)
        m_kind->setCurrentIndex(known);
    else if (!kind.isEmpty())
        m_kind->setEditText(kind);
    m_classification->clear();
    for (const Classification one : kClassifications)
        m_classification->addItem(EvidenceWords::classification(one));
    m_classification->setCurrentIndex(classification);
}

void IntakePanel::retranslate()
{
    const QVariant chosen = m_kind->currentData();
    if (chosen.isValid() && m_kind->currentText() == m_kind->itemText(m_kind->currentIndex()))
        m_kind->setEditText(EvidenceWords::kind(chosen.toString()));
    fillChoices();
    QStringList names;
    for (const QString &file : m_files.mid(0, kNamesShown))
        names.append(QFileInfo(file).fileName());
    if (m_files.size() > kNamesShown)
        names.append(QStringLiteral("…"));
    const int count = static_cast<int>(m_files.size());
    //: %n counts files; %1 names the first of them.
    m_what->setText(tr("%n file(s) to add: %1", nullptr, count).arg(names.join(QStringLiteral(", "))));
    m_what->setToolTip(m_files.join(QLatin1Char('\n')));
    m_kindLabel->setText(tr("&Kind"));
    m_classificationLabel->setText(tr("For who&m"));
    m_classificationLabel->setToolTip(tr("Who may see it: people of the house only, auditors, customers, everybody"));
    m_hasUntil->setText(tr("Valid &until"));
    m_ownerLabel->setText(tr("O&wner"));
    m_owner->setPlaceholderText(tr("Who keeps it up to date"));
    m_add->setText(tr("Add %n &file(s)", nullptr, count));
    m_add->setToolTip(tr("Add the files (Enter)"));
    m_cancel->setText(tr("Cance&l"));
    m_cancel->setToolTip(tr("Add nothing (Esc)"));
    m_until->setAccessibleName(tr("Valid until"));
    setAccessibleName(tr("Files to add"));
}

}  // namespace assay::desktop
