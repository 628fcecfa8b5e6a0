#include "reports/pdf/table_layout.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace assay::pdf {
namespace {

constexpr qreal kSidePadding = 4;
/// A text of so few characters is a name or number that should stand on one line.
constexpr qsizetype kShortText = 12;
/// No column asks for more than this share of the table.
constexpr qreal kMostShare = 0.3;

/// The longest word of a title: Chinese may break anywhere, and two characters look well together.
QString longestWord(const QString &text)
{
    QString longest;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        if (word.size() > longest.size())
            longest = word;
    const bool chinese =
        std::ranges::any_of(longest, [](QChar character) { return character.script() == QChar::Script_Han; });
    return chinese ? longest.left(4) : longest;
}

/// Keeps the longest word that may not be broken; the very long ones, such as hashes and addresses, may.
void longerWord(const QString &text, QString &longest)
{
    constexpr qsizetype kBreakable = 18;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool within = at < text.size() && text[at].isLetterOrNumber() && text[at].script() != QChar::Script_Han;
        if (within)
            continue;
        if (at - start > longest.size() && at - start <= kBreakable)
            longest = text.mid(start, at - start);
        start = at + 1;
    }
}

}  // namespace

qreal TableLayout::leastWidth(const ColumnPlace &place)
{
    const Style title{m_size, Weight::Bold};
    qreal least = m_setter.line(longestWord(place.column->title.main), title).naturalWidth();
    least = std::max(least, m_setter.line(longestWord(place.column->title.under), underStyle(title)).naturalWidth());
    QString longestMain;
    QString longestUnder;
    QSet<QString> measured;
    for (const content::Row &row : m_table.rows) {
        const content::Cell &cell = row.cells[place.index];
        if (const auto *state = std::get_if<content::StateWord>(&cell)) {
            if (measured.contains(state->word.main))
                continue;
            measured.insert(state->word.main);
            least = std::max(least, naturalWidth(m_setter, *state, m_size));
            continue;
        }
        if (const auto *words = std::get_if<content::Text>(&cell)) {
            longerWord(words->main, longestMain);
            longerWord(words->under, longestUnder);
        }
        QString text;
        if (const auto *number = std::get_if<content::Number>(&cell))
            text = content::toString(*number);
        else if (const auto *date = std::get_if<QDate>(&cell))
            text = content::toString(*date);
        else if (const auto *words = std::get_if<content::Text>(&cell); words != nullptr && words->under.isEmpty())
            text = words->main;
        if (text.isEmpty() || text.size() > kShortText || measured.contains(text))
            continue;
        measured.insert(text);
        least = std::max(least, m_setter.line(text, {m_size}).naturalWidth());
    }
    least = std::max(least, m_setter.line(longestMain, {m_size}).naturalWidth());
    least = std::max(least, m_setter.line(longestUnder, underStyle({m_size})).naturalWidth());
    return std::min(least + 2 * kSidePadding + 0.5, m_flow.width() * kMostShare);
}

void TableLayout::measureColumns()
{
    for (std::size_t index = 0; index < m_table.columns.size(); ++index)
        if (m_table.columns[index].shown == content::Shown::Always)
            m_columns.push_back({&m_table.columns[index], index, 0, 0});
    std::vector<qreal> least;
    for (const ColumnPlace &place : m_columns)
        least.push_back(leastWidth(place));
    // Columns that want more than their share get it; the others part what is left by their weights.
    // States and dates want no more than their words; the others part what is left.
    std::vector<bool> fixed;
    for (const ColumnPlace &place : m_columns)
        fixed.push_back(place.column->kind == content::CellKind::State ||
                        place.column->kind == content::CellKind::Date);
    for (bool changed = true; changed;) {
        changed = false;
        qreal free = m_flow.width();
        qreal weights = 0;
        for (std::size_t index = 0; index < m_columns.size(); ++index) {
            if (fixed[index])
                free -= least[index];
            else
                weights += m_columns[index].column->width;
        }
        for (std::size_t index = 0; index < m_columns.size(); ++index) {
            const qreal share =
                fixed[index] ? least[index] : std::max(free, 0.0) * m_columns[index].column->width / weights;
            m_columns[index].width = share;
            if (!fixed[index] && share < least[index]) {
                fixed[index] = true;
                changed = true;
            }
        }
    }
    // Where all were given what they want, the table is still as wide as the page.
    const qreal total = std::transform_reduce(m_columns.begin(), m_columns.end(), qreal(0), std::plus<>(),
                                              [](const ColumnPlace &place) { return place.width; });
    qreal left = m_flow.left();
    for (ColumnPlace &place : m_columns) {
        place.width *= m_flow.width() / total;
        place.left = left;
        left += place.width;
    }
}

}  // namespace assay::pdf
