#include "app/desktop/questionnaires/choice_buttons.h"

#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QRadioButton>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kMostButtons = 12;
constexpr int kShortWord = 14;
constexpr int kMostInLine = 5;
constexpr int kMostLettersInLine = 30;

/// A mnemonic sign in a customer's word is a sign.
QString shown(QString word)
{
    return word.replace(QLatin1Char('&'), QLatin1String("&&"));
}

bool fitInLine(const QStringList &words)
{
    qsizetype letters = 0;
    for (const QString &word : words)
        letters += word.size();
    return words.size() <= kMostInLine && letters <= kMostLettersInLine &&
           std::ranges::all_of(words, [](const QString &word) { return word.size() <= kShortWord; });
}

}  // namespace

ChoiceButtons::ChoiceButtons(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void ChoiceButtons::setChoices(const QStringList &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    rebuild();
}

void ChoiceButtons::rebuild()
{
    delete m_body;
    m_group = nullptr;
    m_box = nullptr;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    setVisible(!m_choices.isEmpty());
    auto *line = new QBoxLayout(fitInLine(m_choices) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_body);
    line->setContentsMargins({});
    line->setSpacing(2 * kSpacing);
    if (m_choices.size() > kMostButtons) {
        m_box = new QComboBox;
        m_box->setObjectName(QStringLiteral("questionnaires.choices"));
        m_box->addItem({});
        m_box->addItems(m_choices);
        line->addWidget(m_box);
        connect(m_box, &QComboBox::activated, this, &ChoiceButtons::chosenChanged);
        return;
    }
    m_group = new QButtonGroup(m_body);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        auto *button = new QRadioButton(shown(m_choices.at(i)));
        button->setObjectName(QStringLiteral("questionnaires.choice.%1").arg(i + 1));
        if (i < 9)
            button->setToolTip(tr("In the list of questions: key %1").arg(i + 1));
        m_group->addButton(button, static_cast<int>(i));
        line->addWidget(button);
    }
    if (line->direction() == QBoxLayout::LeftToRight)
        line->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceButtons::chosenChanged);
}

void ChoiceButtons::setChosen(const QString &choice)
{
    const auto index = static_cast<int>(m_choices.indexOf(choice));
    if (m_box)
        m_box->setCurrentIndex(index + 1);
    if (!m_group)
        return;
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

QString ChoiceButtons::chosen() const
{
    if (m_box)
        return m_box->currentText();
    return m_group && m_group->checkedId() >= 0 ? m_choices.value(m_group->checkedId()) : QString();
}

}  // namespace assay::desktop
