#include "questionnaires/exchange/csv.h"

#include "questionnaires/exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <map>

namespace assay::exchange {

namespace {

constexpr int kSampledRecords = 100;

/// Cuts text into records, one at a time.
class RecordReader
{
public:
    RecordReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Whether the last quoted cell ran to the end of the text without a closing quote.
    [[nodiscard]] bool quoteLeftOpen() const { return m_quoteLeftOpen; }

    std::vector<QString> next()
    {
        std::vector<QString> cells;
        while (true) {
            cells.push_back(readCell());
            if (atEnd())
                break;
            const QChar stop = m_text[m_at++];
            if (stop == m_separator)
                continue;
            if (stop == u'\r' && !atEnd() && m_text[m_at] == u'\n')
                ++m_at;
            break;
        }
        return cells;
    }

private:
    [[nodiscard]] bool atStop() const
    {
        return atEnd() || m_text[m_at] == m_separator || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    QString readCell()
    {
        QString cell;
        if (!atEnd() && m_text[m_at] == u'"') {
            ++m_at;
            readQuoted(cell);
        }
        const qsizetype begin = m_at;
        while (!atStop())
            ++m_at;
        cell += m_text.sliced(begin, m_at - begin);
        return cell;
    }

    void readQuoted(QString &cell)
    {
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                cell += c;
            } else if (!atEnd() && m_text[m_at] == u'"') {
                cell += c;
                ++m_at;
            } else {
                cell.replace(QLatin1String("\r\n"), QLatin1String("\n"));
                return;
            }
        }
        m_quoteLeftOpen = true;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoteLeftOpen = false;
};

/// How well a separator parts the first records: the share of records with the commonest number of cells, times that
/// number; 0 where it parts nothing.
double fitness(QStringView text, QChar separator)
{
    RecordReader reader(text, separator);
    std::map<std::size_t, int> records;
    int count = 0;
    while (!reader.atEnd() && count < kSampledRecords) {
        const std::size_t cells = reader.next().size();
        if (cells > 1)
            ++records[cells];
        ++count;
    }
    double best = 0;
    for (const auto &[cells, times] : records)
        best = std::max(best, static_cast<double>(times) / count * (1.0 + static_cast<double>(cells) / 100));
    return best;
}

QChar detectSeparator(QStringView text)
{
    constexpr std::array kSeparators = {u',', u';', u'\t'};
    QChar best = u',';
    double bestFitness = 0;
    for (const char16_t separator : kSeparators) {
        const double fit = fitness(text, separator);
        if (fit > bestFitness) {
            best = separator;
            bestFitness = fit;
        }
    }
    return best;
}

/// Obeys and takes away a first line such as "sep=;".
std::optional<QChar> takeDeclaredSeparator(QStringView &text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    const QChar separator = text[4];
    QStringView rest = text.sliced(5);
    if (rest.startsWith(u'\r'))
        rest = rest.sliced(1);
    if (rest.startsWith(u'\n'))
        rest = rest.sliced(1);
    text = rest;
    return separator;
}

Result<Done> addRecord(const std::vector<QString> &record, int row, const ooxml::ReadLimits &limits,
                       ooxml::Sheet &sheet)
{
    if (row > ooxml::kMaxRows || record.size() > static_cast<std::size_t>(ooxml::kMaxColumns)) {
        return fail(ErrorCode::LimitExceeded, QStringLiteral("The table is larger than a sheet can be"),
                    Place{.sheet = sheet.name, .row = row});
    }
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (record[i].isEmpty())
            continue;
        if (static_cast<qint64>(sheet.cells.size()) >= limits.cells)
            return fail(ErrorCode::LimitExceeded, QStringLiteral("The table holds more cells than the limit"));
        ooxml::Cell cell;
        cell.row = row;
        cell.column = static_cast<int>(i) + 1;
        cell.type = ooxml::ValueType::Text;
        cell.text = record[i];
        sheet.lastRow = row;
        sheet.lastColumn = std::max(sheet.lastColumn, cell.column);
        sheet.cells.push_back(std::move(cell));
    }
    return Done{};
}

}  // namespace

Result<ooxml::Workbook> readCsv(const QByteArray &bytes, const QString &sheetName, const ooxml::ReadLimits &limits)
{
    if (bytes.size() > limits.entryBytes)
        return fail(ErrorCode::LimitExceeded, QStringLiteral("The file is larger than the limit"));
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    QStringView text = decoded->text;
    const std::optional<QChar> declared = takeDeclaredSeparator(text);
    RecordReader reader(text, declared ? *declared : detectSeparator(text));
    ooxml::Workbook workbook;
    workbook.format = QStringLiteral("csv");
    workbook.problems = decoded->problems;
    ooxml::Sheet sheet;
    sheet.name = sheetName;
    int row = 0;
    while (!reader.atEnd()) {
        if (const Result<Done> added = addRecord(reader.next(), ++row, limits, sheet); !added)
            return std::unexpected(added.error());
    }
    if (sheet.cells.empty())
        return fail(ErrorCode::BadInput, QStringLiteral("The file holds no text"));
    if (reader.quoteLeftOpen()) {
        workbook.problems.push_back(
            {Severity::Warning, QStringLiteral("quote-left-open"),
             QStringLiteral("A quoted cell does not end; everything to the end of the file was read into it"),
             Place{.sheet = sheetName, .row = row}});
    }
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

}  // namespace assay::exchange
