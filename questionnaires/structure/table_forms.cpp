#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/document_inspection.h"
#include "questionnaires/structure/question_text.h"

#include <algorithm>
#include <map>

namespace assay::structure {

namespace {

/// The cells of one row of a table, with their places.
struct RowCell
{
    QString text;
    const ooxml::AnswerPlace *place = nullptr;
    bool marked = false;  ///< Bold or filled

    [[nodiscard]] bool isOpen() const { return text.isEmpty() || place->kind != ooxml::PlaceKind::Text; }
    [[nodiscard]] bool takesAnswer() const { return isOpen() || text == place->before; }
};
using Rows = std::map<int, std::vector<RowCell>>;

Rows rowsOf(const ooxml::FormDocument &form, const ooxml::Sheet &table)
{
    Rows rows;
    for (const ooxml::Cell &cell : table.cells) {
        const ooxml::AnswerPlace *place = form.placeAt(table.name, cell.row, cell.column);
        if (place != nullptr)
            rows[cell.row].push_back({tidied(cell.text), place, cell.look.bold || cell.look.filled});
    }
    return rows;
}

FoundQuestion questionAt(const ooxml::Sheet &table, int row, const QString &text)
{
    const NumberedText numbered = withoutNumber(text);
    FoundQuestion question;
    question.sheet = table.name;
    question.row = row;
    question.ref = numbered.number;
    question.text = numbered.text;
    return question;
}

void addCell(FoundQuestion &question, const ooxml::AnswerPlace &place, CellRole role)
{
    question.cells.push_back(cellOf(place, role));
}

bool hasAnswer(const FoundQuestion &question)
{
    return std::any_of(question.cells.begin(), question.cells.end(),
                       [](const AnswerCell &cell) { return cell.role == CellRole::Answer; });
}

/// Walks a table whose rows are questions, labelled answers and places that span the table.
class LabelledReader
{
public:
    LabelledReader(const ooxml::FormDocument &form, const ooxml::Sheet &table)
        : m_table(table), m_rows(rowsOf(form, table))
    {}

    TableForm run()
    {
        for (const auto &[row, cells] : m_rows) {
            if (cells.size() == 1)
                readWide(row, cells.front());
            else if (!readLabelled(row, cells))
                ++m_strange;
        }
        close();
        TableForm form;
        const int fitting = static_cast<int>(m_rows.size()) - m_strange;
        if (m_questions.empty() || m_strange > fitting)
            return form;
        form.questions = std::move(m_questions);
        form.confidence = 0.65 + 0.3 * fitting / static_cast<double>(m_rows.size()) - 0.1 * (m_labels == 0 ? 1 : 0);
        if (m_labels > 0)
            form.why
                << QStringLiteral("%1 row(s) are labelled as answers or remarks to the question above.").arg(m_labels);
        if (m_beneath > 0)
            form.why << QStringLiteral("%1 question(s) have an empty row beneath for the answer.").arg(m_beneath);
        return form;
    }

private:
    void readWide(int row, const RowCell &cell)
    {
        const std::optional<CellRole> role = roleOfLabel(cell.text);
        if (!cell.text.isEmpty() && role && m_open && cell.place->kind == ooxml::PlaceKind::Text) {
            addCell(*m_open, *cell.place, *role);
            ++m_labels;
        } else if (cell.isOpen() && m_open && !hasAnswer(*m_open)) {
            addCell(*m_open, *cell.place, CellRole::Answer);
            ++m_beneath;
        } else if (cell.isOpen() && cell.text.isEmpty()) {
            return;
        } else if (readsAsQuestion(cell.text) || (!withoutNumber(cell.text).number.isEmpty() && !isSection(cell))) {
            open(row, cell.text);
        } else {
            close();
            m_section = cell.text;
        }
    }

    bool readLabelled(int row, const std::vector<RowCell> &cells)
    {
        const RowCell &label = cells[0];
        const RowCell &value = cells[1];
        if (isQuestionLabel(label.text) && !value.text.isEmpty() && cells.size() == 2) {
            open(row, value.text);
            QString number = label.text;
            number.remove(QStringLiteral(":")).remove(QStringLiteral("："));
            if (m_open->ref.isEmpty() && std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }))
                m_open->ref = number.trimmed();
            return true;
        }
        if (const std::optional<CellRole> role = roleOfLabel(label.text); role && m_open && value.takesAnswer()) {
            addCell(*m_open, *value.place, *role);
            ++m_labels;
            return true;
        }
        // A number, and the question beside it.
        if (cells.size() == 2 && !idShape(label.text).isEmpty() && readsAsQuestion(value.text)) {
            open(row, value.text);
            m_open->ref = label.text;
            return true;
        }
        return false;
    }

    [[nodiscard]] static bool isSection(const RowCell &cell) { return cell.marked && readingLength(cell.text) <= 60; }

    void open(int row, const QString &text)
    {
        close();
        m_open = questionAt(m_table, row, text);
        m_open->section = m_section;
    }

    void close()
    {
        if (m_open && hasAnswer(*m_open)) {
            std::stable_sort(m_open->cells.begin(), m_open->cells.end(),
                             [](const AnswerCell &one, const AnswerCell &other) {
                                 return one.role == CellRole::Answer && other.role == CellRole::Comment;
                             });
            m_open->choices = m_open->cells.front().choices;
            m_questions.push_back(std::move(*m_open));
        } else if (m_open) {
            m_section = m_open->text;
        }
        m_open.reset();
    }

    const ooxml::Sheet &m_table;
    Rows m_rows;
    std::optional<FoundQuestion> m_open;
    QString m_section;
    std::vector<FoundQuestion> m_questions;
    int m_labels = 0;
    int m_beneath = 0;
    int m_strange = 0;
};

/// Label and open cell, once or twice in a row.
std::vector<FoundQuestion> pairsIn(const ooxml::Sheet &table, int row, const std::vector<RowCell> &cells)
{
    std::vector<FoundQuestion> found;
    std::size_t first = 0;
    QString number;
    if (cells.size() % 2 == 1 && cells.size() > 2 && !idShape(cells[0].text).isEmpty()) {
        number = cells[0].text;
        first = 1;
    }
    if ((cells.size() - first) % 2 != 0 || cells.size() - first > 6)
        return {};
    for (; first + 1 < cells.size(); first += 2) {
        if (cells[first].text.isEmpty() || !cells[first + 1].isOpen())
            return {};
        FoundQuestion question = questionAt(table, row, cells[first].text);
        if (!number.isEmpty())
            question.ref = number;
        addCell(question, *cells[first + 1].place, CellRole::Answer);
        question.choices = question.cells.front().choices;
        found.push_back(std::move(question));
    }
    return found;
}

}  // namespace

AnswerCell cellOf(const ooxml::AnswerPlace &place, CellRole role)
{
    AnswerCell cell;
    cell.cell = ooxml::cellName(place.row, place.column);
    cell.column = ooxml::columnLetters(place.column);
    cell.role = role;
    cell.kind = place.kind == ooxml::PlaceKind::List   ? CellKind::List
                : place.kind == ooxml::PlaceKind::Mark ? CellKind::Mark
                                                       : CellKind::Text;
    cell.choices = place.choices;
    cell.before = place.before;
    cell.locked = !place.barred.isEmpty();
    return cell;
}

TableForm labelledForm(const ooxml::FormDocument &form, const ooxml::Sheet &table)
{
    return LabelledReader(form, table).run();
}

TableForm pairedForm(const ooxml::FormDocument &form, const ooxml::Sheet &table)
{
    const Rows rows = rowsOf(form, table);
    TableForm found;
    int fitting = 0;
    int counted = 0;
    for (const auto &[row, cells] : rows) {
        std::vector<FoundQuestion> pairs = pairsIn(table, row, cells);
        counted += cells.size() > 1 ? 1 : 0;
        fitting += pairs.empty() ? 0 : 1;
        for (FoundQuestion &pair : pairs)
            found.questions.push_back(std::move(pair));
    }
    if (fitting < 2 && !(fitting == 1 && counted == 1 && readsAsQuestion(found.questions.front().text)))
        return {};
    if (fitting * 10 < counted * 6)
        return {};
    found.confidence = 0.5 + 0.25 * fitting / std::max(counted, 1);
    found.why << QStringLiteral("%1 row(s) pair a label with an empty cell or a choice.").arg(fitting);
    return found;
}

}  // namespace assay::structure
