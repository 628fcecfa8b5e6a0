#include "questionnaires/ooxml/validations.h"

#include "questionnaires/ooxml/number_format.h"
#include "questionnaires/ooxml/sheet_reader.h"
#include "questionnaires/ooxml/xml.h"

#include <QRegularExpression>

#include <algorithm>

namespace assay::ooxml {

namespace {

constexpr int kMaxSteps = 8;  // names that refer to names
constexpr qsizetype kMaxWords = 10'000;

/// Where a reference points: a range of one sheet.
struct Target
{
    std::size_t sheet = 0;
    CellRange range;
};

/// Takes the words of a list from wherever its formula says.
class WordFinder
{
public:
    WordFinder(const ListSources &sources, std::size_t sheet, ListValidation &list)
        : m_sources(sources), m_sheet(sheet), m_list(list)
    {}

    /// False where the formula cannot be followed.
    bool find(QString formula, int steps = 0)
    {
        formula = formula.trimmed();
        if (formula.startsWith(u'='))
            formula = formula.mid(1).trimmed();
        if (steps > kMaxSteps || formula.isEmpty())
            return false;
        static const QRegularExpression indirect(QStringLiteral("^INDIRECT\\(\\s*\"([^\"]+)\"\\s*\\)$"),
                                                 QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch match = indirect.match(formula); match.hasMatch())
            return find(match.captured(1), steps + 1);
        if (formula.size() > 1 && formula.startsWith(u'"') && formula.endsWith(u'"'))
            return addInline(formula.mid(1, formula.size() - 2));
        if (formula.startsWith(u'{') && formula.endsWith(u'}'))
            return addConstants(formula.mid(1, formula.size() - 2));
        if (const std::optional<Target> target = reference(formula)) {
            addCells(*target);
            return true;
        }
        const DefinedName *name = definedName(formula);
        return name != nullptr && find(name->formula, steps + 1);
    }

private:
    void add(const QString &word, const QString &number)
    {
        if (word.trimmed().isEmpty() || m_list.choices.size() >= kMaxWords || m_list.choices.contains(word))
            return;
        m_list.choices << word;
        m_list.numbers << number;
    }

    static QString numberIn(const QString &word)
    {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        return isNumber && plainNumber(value) == word ? word : QString();
    }

    bool addInline(QString words)
    {
        words.replace(QLatin1String("\"\""), QLatin1String("\""));
        const QStringList all = words.split(u',');
        for (const QString &word : all)
            add(word.trimmed(), numberIn(word.trimmed()));
        return true;
    }

    bool addConstants(const QString &constants)
    {
        static const QRegularExpression item(QStringLiteral("\"((?:[^\"]|\"\")*)\"|([^,;\"]+)"));
        for (QRegularExpressionMatchIterator i = item.globalMatch(constants); i.hasNext();) {
            const QRegularExpressionMatch match = i.next();
            const QString bare = match.captured(2).trimmed();
            QString quoted = match.captured(1);
            add(bare.isEmpty() ? quoted.replace(QLatin1String("\"\""), QLatin1String("\"")) : bare, numberIn(bare));
        }
        return true;
    }

    void addCells(const Target &target)
    {
        const Sheet &sheet = (*m_sources.sheets)[target.sheet];
        const auto first = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), target.range.firstRow,
                                            [](const Cell &cell, int row) { return cell.row < row; });
        for (auto cell = first; cell != sheet.cells.end() && cell->row <= target.range.lastRow; ++cell) {
            if (target.range.contains(cell->row, cell->column))
                add(cell->text, cell->number);
        }
    }

    [[nodiscard]] std::optional<std::size_t> sheetNamed(const QString &name) const
    {
        const std::vector<Sheet> &sheets = *m_sources.sheets;
        const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet &sheet) {
            return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return found == sheets.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - sheets.begin()));
    }

    /// Parts "'My sheet'!A1:B2" into sheet and rest; the list's own sheet where none is named.
    [[nodiscard]] std::pair<std::optional<std::size_t>, QString> parted(const QString &formula) const
    {
        const qsizetype mark = formula.lastIndexOf(u'!');
        if (mark < 0)
            return {m_sheet, formula};
        QString name = formula.left(mark);
        if (name.size() > 1 && name.startsWith(u'\'') && name.endsWith(u'\''))
            name = name.mid(1, name.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
        return {sheetNamed(name), formula.mid(mark + 1)};
    }

    [[nodiscard]] std::optional<Target> reference(const QString &formula) const
    {
        if (const std::optional<Target> column = tableColumn(formula))
            return column;
        const auto [sheet, rest] = parted(formula);
        const std::vector<CellRange> ranges = rangesFromList(rest);
        if (!sheet || ranges.size() != 1 || rest.contains(u' '))
            return std::nullopt;
        return Target{*sheet, ranges.front()};
    }

    [[nodiscard]] std::optional<Target> tableColumn(const QString &formula) const
    {
        static const QRegularExpression shape(QStringLiteral("^([^\\[\\]!]+)\\[([^\\[\\]]*)\\]$"));
        const QRegularExpressionMatch match = shape.match(formula);
        if (!match.hasMatch())
            return std::nullopt;
        for (const TableShape &table : m_sources.tables) {
            const qsizetype column = table.columns.indexOf(match.captured(2));
            const std::optional<std::size_t> sheet = sheetNamed(table.sheet);
            if (table.name.compare(match.captured(1), Qt::CaseInsensitive) != 0 || column < 0 || !sheet)
                continue;
            const int number = table.range.firstColumn + static_cast<int>(column);
            return Target{
                *sheet,
                {table.range.firstRow + table.headerRows, number, table.range.lastRow - table.totalsRows, number}};
        }
        return std::nullopt;
    }

    /// A name limited to the list's sheet (or the sheet that is written before it) comes before one of the workbook.
    [[nodiscard]] const DefinedName *definedName(const QString &formula) const
    {
        const auto [sheet, rest] = parted(formula);
        const int tab = sheet ? m_sources.tabs[*sheet] : -1;
        const DefinedName *best = nullptr;
        for (const DefinedName &name : m_sources.names) {
            if (name.name.compare(rest, Qt::CaseInsensitive) != 0 || (name.sheet >= 0 && name.sheet != tab))
                continue;
            if (best == nullptr || name.sheet >= 0)
                best = &name;
        }
        return best;
    }

    const ListSources &m_sources;
    std::size_t m_sheet;
    ListValidation &m_list;
};

}  // namespace

std::vector<WrittenList> writtenLists(pugi::xml_node worksheet)
{
    std::vector<WrittenList> lists;
    const auto readGroup = [&lists](pugi::xml_node group) {
        for (const pugi::xml_node node : group.children()) {
            if (std::string_view(node.attribute("type").value()) != "list")
                continue;
            const pugi::xml_node formula = xml::child(node, "formula1");
            const pugi::xml_node inside = xml::child(formula, "f");
            const pugi::xml_attribute sqref = node.attribute("sqref");
            const QString ranges = sqref ? xml::value(sqref) : xml::text(xml::child(node, "sqref"));
            lists.push_back({rangesFromList(ranges), xml::text(inside ? inside : formula).trimmed()});
        }
    };
    for (const pugi::xml_node node : worksheet.children()) {
        if (xml::localName(node) == "dataValidations")
            readGroup(node);
        if (xml::localName(node) != "extLst")
            continue;
        for (const pugi::xml_node extension : node.children())
            readGroup(xml::child(extension, "dataValidations"));
    }
    return lists;
}

ListValidation resolveList(const WrittenList &list, std::size_t sheet, const ListSources &sources, Problems &problems)
{
    ListValidation resolved{list.ranges, {}, {}, list.formula};
    if (WordFinder(sources, sheet, resolved).find(list.formula))
        return resolved;
    const int row = list.ranges.empty() ? 0 : list.ranges.front().firstRow;
    const QString column = list.ranges.empty() ? QString() : columnLetters(list.ranges.front().firstColumn);
    problems.push_back(
        {Severity::Warning, QStringLiteral("list-unresolved"),
         QStringLiteral("The words of a drop-down list cannot be worked out from \"%1\"; the cells are read "
                        "without permitted words")
             .arg(list.formula),
         Place{.sheet = (*sources.sheets)[sheet].name, .row = row, .column = column}});
    return resolved;
}

}  // namespace assay::ooxml
