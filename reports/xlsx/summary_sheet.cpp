#include "reports/xlsx/summary_sheet.h"

#include "reports/content/words.h"
#include "reports/xlsx/table_sheet.h"

#include <algorithm>
#include <cmath>

namespace assay::xlsx {
namespace {

constexpr lxw_col_t kLastColumn = 7;
constexpr double kFirstWidth = 34;
constexpr double kOtherWidth = 14.5;
constexpr double kLineHeight = 15;

/// Columns that a text takes: Chinese characters count twice.
double measure(const QString &text)
{
    double units = 0;
    for (const QChar character : text)
        units += character.script() == QChar::Script_Han || character.unicode() >= 0x3000 ? 2.1 : 1.1;
    return units;
}

class SummaryWriter
{
public:
    SummaryWriter(Book &book, lxw_worksheet *sheet, const content::Document &document)
        : m_book(book), m_sheet(sheet), m_document(document)
    {}

    void write()
    {
        m_book.note(worksheet_set_column(m_sheet, 0, 0, kFirstWidth, nullptr));
        m_book.note(worksheet_set_column(m_sheet, 1, kLastColumn, kOtherWidth, nullptr));
        writeCover();
        for (const content::Section &section : m_document.sections) {
            m_heading = section.heading;
            for (const content::Block &block : section.blocks)
                std::visit(*this, block);
        }
        setUpPrint(m_sheet, m_document);
    }

    void operator()(const content::Paragraph &paragraph)
    {
        headingOnce();
        across(stacked(paragraph.text), Kind::Value);
    }
    void operator()(const content::Note &note)
    {
        headingOnce();
        across(stacked(note.text), Kind::Statement);
    }
    void operator()(const content::KeyFigures &row)
    {
        headingOnce();
        ++m_row;
        lxw_col_t column = 0;
        for (const content::KeyFigure &figure : row.figures) {
            put(m_row, column, figure.value, Kind::Figure, figure.role);
            const QString label = content::lookOf(figure.role).symbol != 0 ? stateText({figure.role, figure.label})
                                                                           : stacked(figure.label);
            const QString hint = figure.hint.isEmpty() ? QString() : u'\n' + stacked(figure.hint);
            put(m_row + 1, column++, label + hint, Kind::Label, figure.role);
        }
        m_book.note(worksheet_set_row(m_sheet, m_row, 26, nullptr));
        m_row += 3;
    }
    void operator()(const content::Table &table)
    {
        if (!table.sheet.isEmpty())
            return;
        headingOnce();
        title(table.title);
        const lxw_row_t top = m_row;
        m_row = writeTable(m_book, m_sheet, m_row, table);
        for (const content::StackedBars *chart : m_charts)
            if (chart->table == table.id)
                addChart(*chart, top);
        ++m_row;
    }
    void operator()(const content::StackedBars &chart) { m_charts.push_back(&chart); }
    void operator()(const content::Donut &chart)
    {
        headingOnce();
        title(chart.title);
        for (const content::Slice &slice : chart.slices) {
            put(m_row, 0, stateText(slice.name), Kind::Text, slice.name.role);
            m_book.note(worksheet_write_number(m_sheet, m_row++, 1, slice.value, m_book.format(Kind::Count)));
        }
        ++m_row;
    }

private:
    void put(lxw_row_t row, lxw_col_t column, const QString &text, Kind kind,
             content::Role role = content::Role::Neutral)
    {
        m_book.note(
            worksheet_write_string(m_sheet, row, column, cellText(text).constData(), m_book.format(kind, role)));
    }

    /// Over the whole breadth; merged cells do not grow by themselves.
    void across(const QString &text, Kind kind, lxw_col_t first = 0)
    {
        const double width = (first == 0 ? kFirstWidth : 0) + kOtherWidth * (kLastColumn - std::max<int>(first, 1) + 1);
        const double scale = kind == Kind::Title ? 1.8 : kind == Kind::Subtitle ? 1.2 : 1.0;
        double lines = 0;
        for (const QString &line : text.split(u'\n'))
            lines += std::max(1.0, std::ceil(measure(line) * scale / width));
        m_book.note(worksheet_merge_range(m_sheet, m_row, first, m_row, kLastColumn, cellText(text).constData(),
                                          m_book.format(kind)));
        m_book.note(worksheet_set_row(m_sheet, m_row, lines * kLineHeight * scale + 3, nullptr));
        ++m_row;
    }

    void title(const content::Text &text)
    {
        if (text.isEmpty())
            return;
        m_book.note(worksheet_merge_range(m_sheet, m_row, 0, m_row, kLastColumn,
                                          cellText(text.joined(QStringLiteral("  "))).constData(),
                                          m_book.format(Kind::Heading)));
        ++m_row;
    }

    /// Of the present section, before its first block that is written here.
    void headingOnce()
    {
        if (m_heading.isEmpty())
            return;
        ++m_row;
        title(m_heading);
        m_heading = {};
    }

    void writeCover()
    {
        across(stacked(m_document.title), Kind::Title);
        across(stacked(m_document.subtitle), Kind::Subtitle);
        if (!m_document.watermark.isEmpty())
            across(m_document.watermark, Kind::Statement);
        if (!m_document.statement.isEmpty())
            across(stacked(m_document.statement), Kind::Statement);
        ++m_row;
        for (const content::Field &field : m_document.cover) {
            put(m_row, 0, stacked(field.label), Kind::Label);
            across(stacked(field.value), Kind::Value, 1);
        }
    }

    void addChart(const content::StackedBars &bars, lxw_row_t top)
    {
        constexpr int kBarPixels = 26;
        constexpr int kRest = 110;
        lxw_chart *chart = workbook_add_chart(m_book.handle(), LXW_CHART_BAR_STACKED_PERCENT);
        const QByteArray sheet = m_sheet->name;
        const auto first = top + 1;
        const auto last = static_cast<lxw_row_t>(top + bars.bars.size());
        for (const content::Series &series : bars.series) {
            const auto column = static_cast<lxw_col_t>(series.column);
            lxw_chart_series *added = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(added, sheet.constData(), first, 0, last, 0);
            chart_series_set_values(added, sheet.constData(), first, column, last, column);
            chart_series_set_name(added, stateText(series.name).replace(u'\n', u' ').toUtf8().constData());
            lxw_chart_fill fill = {};
            fill.color = content::lookOf(series.name.role).solid;
            chart_series_set_fill(added, &fill);
        }
        chart_title_set_name(chart, bars.title.joined(QStringLiteral("  ")).toUtf8().constData());
        lxw_chart_font titleFont = {};
        titleFont.size = 12;
        chart_title_set_name_font(chart, &titleFont);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        chart_axis_set_reverse(chart->y_axis);
        chart_axis_set_num_format(chart->x_axis, "0%");
        lxw_chart_options options = {};
        options.x_scale = 1.35;
        options.y_scale = (kBarPixels * static_cast<double>(bars.bars.size()) + kRest) / 288.0;
        m_book.note(worksheet_insert_chart_opt(m_sheet, top - 1, kLastColumn + 2, chart, &options));
    }

    Book &m_book;
    lxw_worksheet *m_sheet;
    const content::Document &m_document;
    content::Text m_heading;
    std::vector<const content::StackedBars *> m_charts;
    lxw_row_t m_row = 0;
};

}  // namespace

void addSummarySheet(Book &book, const content::Document &document)
{
    const content::Words words(document.languages);
    lxw_worksheet *sheet = book.addSheet(words(QT_TRANSLATE_NOOP("Report", "Summary")));
    if (sheet != nullptr)
        SummaryWriter(book, sheet, document).write();
}

}  // namespace assay::xlsx
