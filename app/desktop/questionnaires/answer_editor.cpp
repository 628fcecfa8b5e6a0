#include "app/desktop/questionnaires/answer_editor.h"

#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/choice_buttons.h"
#include "app/desktop/style.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kTextHeight = 96;
constexpr int kCommentHeight = 56;

/// The answer columns that neither the permitted words nor the text speak of.
std::vector<AnswerCell> otherCells(const FoundQuestion &found)
{
    std::vector<AnswerCell> others;
    bool isFirst = true;
    bool textTaken = false;
    for (const AnswerCell &cell : found.cells) {
        if (cell.role != CellRole::Answer || cell.kind == CellKind::Mark)
            continue;
        const bool takesText = !textTaken && cell.kind == CellKind::Text;
        textTaken = textTaken || takesText;
        if (!isFirst && !takesText && !cell.formula && !cell.locked)
            others.push_back(cell);
        isFirst = false;
    }
    return others;
}

void setTextQuietly(QPlainTextEdit &edit, const QString &text)
{
    if (edit.toPlainText() != text)
        edit.setPlainText(text);
}

}  // namespace

AnswerEditor::AnswerEditor(QWidget *parent)
    : DetailCard({}, parent)
    , m_state(new StateBadge)
    , m_people(nullptr)
    , m_choices(new ChoiceButtons)
    , m_textLabel(nullptr)
    , m_text(new QPlainTextEdit)
    , m_commentLabel(nullptr)
    , m_comment(new QPlainTextEdit)
    , m_othersBody(new QWidget)
    , m_others(new QFormLayout(m_othersBody))
    , m_noEvidence(new QLineEdit)
{
    build();
    connect(m_choices, &ChoiceButtons::chosenChanged, this, &AnswerEditor::edited);
    connect(m_noEvidence, &QLineEdit::editingFinished, this, &AnswerEditor::edited);
    retranslate();
}

void AnswerEditor::build()
{
    m_text->setObjectName(QStringLiteral("questionnaires.answer"));
    m_comment->setObjectName(QStringLiteral("questionnaires.comment"));
    m_noEvidence->setObjectName(QStringLiteral("questionnaires.noEvidence"));
    for (QPlainTextEdit *edit : {m_text, m_comment}) {
        edit->setTabChangesFocus(true);
        edit->installEventFilter(this);
    }
    m_text->setFixedHeight(kTextHeight);
    m_comment->setFixedHeight(kCommentHeight);
    m_others->setContentsMargins({});
    addBesideTitle(m_state);
    m_people = addSecondary();
    addWidget(m_choices);
    m_textLabel = addSecondary();
    addWidget(m_text);
    m_commentLabel = addSecondary();
    addWidget(m_comment);
    addWidget(m_othersBody);
    addWidget(m_noEvidence);
    for (QLabel *label : {m_textLabel, m_commentLabel})
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_textLabel->setBuddy(m_text);
    m_commentLabel->setBuddy(m_comment);
}

void AnswerEditor::setQuestion(const Question &question, app::Proof proof)
{
    const bool isSame = m_question && m_question->id == question.id;
    const bool typing = isSame && changed().has_value();
    m_question = question;
    m_state->setLabel(labelOf(question.state));
    showPeople();
    m_noEvidence->setVisible(proof == app::Proof::Missing || !question.noEvidenceNeeded.isEmpty());
    if (typing)
        return;
    // A proposal is no answer yet: it stands in its card, not in the fields.
    const bool isAnswered = question.state != AnswerState::Blank && question.state != AnswerState::Proposed;
    m_choices->setChoices(question.found.choices);
    if (!isSame)
        showOthers(question.found);
    fill(isAnswered ? question.answer : AnswerText{});
    m_noEvidence->setText(question.noEvidenceNeeded);
    m_recordedReason = question.noEvidenceNeeded;
    m_recorded = said();
}

void AnswerEditor::showOthers(const FoundQuestion &found)
{
    while (m_others->rowCount() > 0)
        m_others->removeRow(0);
    m_otherFields.clear();
    for (const AnswerCell &cell : otherCells(found)) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("questionnaires.column.%1").arg(cell.column));
        edit->setAccessibleName(tr("Column %1").arg(cell.column));
        edit->setPlaceholderText(cell.choices.join(QStringLiteral(" / ")));
        connect(edit, &QLineEdit::editingFinished, this, &AnswerEditor::edited);
        m_others->addRow(tr("Column %1").arg(cell.column), edit);
        m_otherFields.push_back({cell.column, edit});
    }
    m_othersBody->setVisible(!m_otherFields.empty());
}

void AnswerEditor::showPeople()
{
    QStringList parts;
    if (!m_question->answeredBy.isEmpty())
        parts << tr("answered by %1").arg(m_question->answeredBy);
    if (!m_question->approvedBy.isEmpty())
        parts << tr("approved by %1").arg(m_question->approvedBy);
    m_people->setText(parts.join(QStringLiteral(" · ")));
    m_people->setVisible(!parts.isEmpty());
}

AnswerText AnswerEditor::said() const
{
    AnswerText text{m_choices->chosen(), m_text->toPlainText().trimmed(), m_comment->toPlainText().trimmed(), {}};
    for (const OtherField &field : m_otherFields)
        if (!field.edit->text().trimmed().isEmpty())
            text.cells.emplace_back(field.column, field.edit->text().trimmed());
    return text;
}

void AnswerEditor::fill(const AnswerText &text)
{
    m_choices->setChosen(text.choice);
    setTextQuietly(*m_text, text.text);
    setTextQuietly(*m_comment, text.comment);
    for (const OtherField &field : m_otherFields) {
        const auto cell = std::ranges::find(text.cells, field.column, &std::pair<QString, QString>::first);
        field.edit->setText(cell == text.cells.end() ? QString() : cell->second);
    }
}

std::optional<app::GivenAnswer> AnswerEditor::changed() const
{
    if (!m_question)
        return std::nullopt;
    const AnswerText now = said();
    const QString reason = m_noEvidence->text().trimmed();
    if (now == m_recorded && reason == m_recordedReason)
        return std::nullopt;
    return app::GivenAnswer{m_question->id, now, reason};
}

void AnswerEditor::setSaved()
{
    m_recorded = said();
    m_recordedReason = m_noEvidence->text().trimmed();
}

void AnswerEditor::choose(int number)
{
    if (number < 1 || number > m_choices->choices().size() || !m_choices->isEnabled())
        return;
    m_choices->setChosen(m_choices->choices().at(number - 1));
    Q_EMIT edited();
}

void AnswerEditor::focusText()
{
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void AnswerEditor::setEditable(bool editable)
{
    m_choices->setEnabled(editable);
    m_text->setReadOnly(!editable);
    m_comment->setReadOnly(!editable);
    m_noEvidence->setReadOnly(!editable);
    for (const OtherField &field : m_otherFields)
        field.edit->setReadOnly(!editable);
}

void AnswerEditor::retranslate()
{
    setTitle(tr("Answer"));
    m_textLabel->setText(tr("In words"));
    m_text->setAccessibleName(tr("Answer in words"));
    m_text->setToolTip(tr("Ctrl+E goes here from the list, Esc back"));
    m_commentLabel->setText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_noEvidence->setPlaceholderText(tr("No evidence? Say why none is needed"));
    m_noEvidence->setAccessibleName(tr("Why no evidence is needed"));
    if (m_question) {
        m_state->setLabel(labelOf(m_question->state));
        showPeople();
    }
}

bool AnswerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT edited();
    }
    return DetailCard::eventFilter(watched, event);
}

}  // namespace assay::desktop
