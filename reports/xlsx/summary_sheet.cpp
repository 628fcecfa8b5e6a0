#include "reports/xlsx/summary_sheet.h"

#include "reports/content/words.h"
#include "reports/xlsx/radar_chart.h"
#include "reports/xlsx/table_sheet.h"

#include <algorithm>

namespace assay::xlsx {
namespace {

constexpr lxw_col_t kLastColumn = 7;
constexpr double kFirstWidth = 34;
constexpr double kOtherWidth = 14.5;
constexpr double kRowPixels = 20;  ///< Of a row as it is

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
        m_breaks.push_back(0);  // Ends the list
        if (m_breaks.size() > 1)
            m_book.note(worksheet_set_h_pagebreaks(m_sheet, m_breaks.data()));
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
        int lines = 1;
        for (const content::KeyFigure &figure : row.figures) {
            put(m_row, column, figure.value, Kind::Figure, figure.role);
            const QString label = content::lookOf(figure.role).symbol != 0 ? stateText({figure.role, figure.label})
                                                                           : stacked(figure.label);
            const QString hint = figure.hint.isEmpty() ? QString() : u'\n' + stacked(figure.hint);
            lines = std::max(lines, linesOf(label + hint, column == 0 ? kFirstWidth : kOtherWidth));
            put(m_row + 1, column++, label + hint, Kind::Label, figure.role);
        }
        m_book.note(worksheet_set_row(m_sheet, m_row, 26, nullptr));
        m_book.note(worksheet_set_row(m_sheet, m_row + 1, rowHeight(lines), nullptr));
        m_row += 3;
    }
    void operator()(const content::Table &table)
    {
        if (!table.sheet.isEmpty())
            return;
        headingOnce();
        title(table.title);
        const lxw_row_t top = m_row;
        m_row = writeTable(m_book, m_sheet, m_row, table, columnWidths(table.columns.size())) + 1;
        for (const PlacedChart &placed : m_charts)
            if (placed.chart->table == table.id)
                addChart(placed, top);
    }
    /// Room is kept where the chart stands; it is drawn from its table, which comes later.
    void operator()(const content::StackedBars &chart)
    {
        headingOnce();
        m_breaks.push_back(m_row);
        m_charts.push_back({&chart, m_row});
        m_row += static_cast<lxw_row_t>(chartPixels(chart) / kRowPixels) + 2;
    }
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
    void operator()(const content::Radar &chart)
    {
        m_breaks.push_back(m_heading.isEmpty() ? m_row : m_row + 1);  // a heading leaves a row free
        const bool isHeading = m_heading == chart.title;
        headingOnce();
        if (!isHeading)
            title(chart.title);
        m_row = writeRadar(m_book, m_sheet, m_row, chart) + 1;
    }

private:
    struct PlacedChart
    {
        const content::StackedBars *chart = nullptr;
        lxw_row_t row = 0;
    };

    [[nodiscard]] static double chartPixels(const content::StackedBars &chart)
    {
        constexpr double kBarPixels = 26;
        constexpr double kRest = 110;
        return kBarPixels * static_cast<double>(chart.bars.size()) + kRest;
    }

    [[nodiscard]] static std::vector<double> columnWidths(std::size_t count)
    {
        std::vector<double> widths(std::max<std::size_t>(count, 1), kOtherWidth);
        widths.front() = kFirstWidth;
        return widths;
    }

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
        const int lines = linesOf(text, width / scale);
        m_book.note(worksheet_merge_range(m_sheet, m_row, first, m_row, kLastColumn, cellText(text).constData(),
                                          m_book.format(kind)));
        m_book.note(worksheet_set_row(m_sheet, m_row, rowHeight(lines) * scale, nullptr));
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
            put(m_row, 0, field.label.joined(QStringLiteral("  ")), Kind::Label);
            across(stacked(field.value), Kind::Value, 1);
        }
    }

    void addChart(const PlacedChart &placed, lxw_row_t table)
    {
        const content::StackedBars &bars = *placed.chart;
        lxw_chart *chart = workbook_add_chart(m_book.handle(), LXW_CHART_BAR_STACKED_PERCENT);
        const QByteArray sheet = m_sheet->name;
        const auto first = table + 1;
        const auto last = static_cast<lxw_row_t>(table + bars.bars.size());
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
        dressChart(chart, bars);
        constexpr double kStandardWidth = 480;  ///< Pixels of a chart that is not scaled
        constexpr double kStandardHeight = 288;
        constexpr double kWidth = 960;
        lxw_chart_options options = {};
        options.x_scale = kWidth / kStandardWidth;
        options.y_scale = chartPixels(bars) / kStandardHeight;
        options.y_offset = 4;  // Off the page break above it
        m_book.note(worksheet_insert_chart_opt(m_sheet, placed.row, 0, chart, &options));
    }

    static void dressChart(lxw_chart *chart, const content::StackedBars &bars)
    {
        chart_title_set_name(chart, bars.title.joined(QStringLiteral("  ")).toUtf8().constData());
        lxw_chart_font font = {};
        font.size = 12;
        chart_title_set_name_font(chart, &font);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        chart_axis_set_reverse(chart->y_axis);
        chart_axis_set_interval_unit(chart->y_axis, 1);
        chart_axis_set_num_format(chart->x_axis, "0%");
        lxw_chart_line line = {};
        line.color = content::kLineColour;
        line.width = 0.5F;
        chart_axis_major_gridlines_set_line(chart->x_axis, &line);
        chart_set_series_gap(chart, 45);
        chart_set_series_overlap(chart, 100);
    }

    Book &m_book;
    lxw_worksheet *m_sheet;
    const content::Document &m_document;
    content::Text m_heading;
    std::vector<PlacedChart> m_charts;
    std::vector<lxw_row_t> m_breaks;  ///< Before each chart, which should stand on one page
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
