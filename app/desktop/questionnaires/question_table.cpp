#include "app/desktop/questionnaires/question_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace assay::desktop {

QuestionTable::QuestionTable(Settings &settings, QWidget *parent)
    : SnapshotTable(QStringLiteral("questionnaires.questions"), settings, parent)
{
    setSource(&m_questions);
    setColumnWidths({64, 0, 104, 64});
    setSelectionMode(SingleSelection);
    for (const auto &changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&proxy(), changed, this, &QuestionTable::applySpans);
    connect(&proxy(), &QAbstractItemModel::modelReset, this, &QuestionTable::applySpans);
    connect(&proxy(), &QAbstractItemModel::layoutChanged, this, &QuestionTable::applySpans);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &QuestionTable::applyFilter);
    applyFilter();
}

void QuestionTable::setSnapshot(const app::QuestionnaireSnapshot &snapshot)
{
    m_questions.setQuestions(snapshot);
    // With a filter by state, a question that has got another state leaves the list.
    if (m_state)
        applyFilter();
    if (!currentIndex().isValid())
        stepQuestion(1);
}

void QuestionTable::setStateFilter(std::optional<AnswerState> state)
{
    m_state = state;
    applyFilter();
}

void QuestionTable::setWords(const QString &words)
{
    m_words = words;
    applyFilter();
}

void QuestionTable::applyFilter()
{
    // Headings only stand over the questions in the order of the file.
    const bool headings = !m_state && m_words.trimmed().isEmpty() && horizontalHeader()->sortIndicatorSection() < 0;
    proxy().setFilterById([this, headings, state = m_state](const QVariant &id) {
        if (QuestionModel::isHeading(id))
            return headings;
        const QuestionRow *row = state ? m_questions.find(id) : nullptr;
        return !state || (row && row->state == *state);
    });
    proxy().setFilterWords(m_words);
    applySpans();
}

void QuestionTable::applySpans()
{
    clearSpans();
    for (int row = 0; row < proxy().rowCount(); ++row)
        if (isHeadingAt(row))
            setSpan(row, 0, 1, QuestionModel::ColumnCount);
}

bool QuestionTable::isHeadingAt(int row) const
{
    return QuestionModel::isHeading(model()->index(row, 0).data(IdRole));
}

bool QuestionTable::stepQuestion(int questions)
{
    const int step = questions < 0 ? -1 : 1;
    int row = currentIndex().isValid() ? currentIndex().row() : (step > 0 ? -1 : model()->rowCount());
    for (row += step; row >= 0 && row < model()->rowCount(); row += step)
        if (!isHeadingAt(row)) {
            selectRow(row);
            scrollTo(model()->index(row, 0));
            return true;
        }
    return false;
}

bool QuestionTable::goToNextOpen()
{
    const int all = model()->rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : -1;
    for (int i = 1; i <= all; ++i) {
        const int row = (from + i) % all;
        const QuestionRow *question = m_questions.find(model()->index(row, 0).data(IdRole));
        if (row == from || !question || question->heading ||
            (question->state != AnswerState::Blank && question->state != AnswerState::Proposed))
            continue;
        selectRow(row);
        scrollTo(model()->index(row, 0));
        return true;
    }
    return false;
}

void QuestionTable::retranslate()
{
    setAccessibleName(tr("Questions"));
    m_questions.retranslate();
}

void QuestionTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
        SnapshotTable::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_J || key == Qt::Key_Down)
        stepQuestion(1);
    else if (key == Qt::Key_K || key == Qt::Key_Up)
        stepQuestion(-1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT enterPressed();
    else if (key >= Qt::Key_1 && key <= Qt::Key_9 && currentIndex().isValid())
        Q_EMIT digitPressed(key - Qt::Key_0);
    else
        SnapshotTable::keyPressEvent(event);
}

}  // namespace assay::desktop
