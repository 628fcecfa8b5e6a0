#include "reports/xlsx/radar_chart.h"

#include <algorithm>

namespace assay::xlsx {
namespace {

constexpr std::size_t kFewestAxes = 3;
constexpr double kLabelWidth = 34;  ///< Characters in the first column of the sheet
constexpr double kPixelsOfPoint = 96.0 / 72;
constexpr double kChartWidth = 520;
constexpr double kChartHeight = 400;
constexpr double kRowPixels = 20;  ///< Of a row as it is

/// Cells of the table: rows `first` to `last`, names of the axes in column 0.
struct Place
{
    lxw_row_t names = 0;  ///< Row with the names of the series
    lxw_row_t first = 0;
    lxw_row_t last = 0;
};

lxw_col_t columnOf(std::size_t series)
{
    return static_cast<lxw_col_t>(series + 1);
}

void putName(Book &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &name)
{
    book.note(worksheet_write_string(
        sheet, row, column, cellText(name).constData(),
        book.format(Kind::Header, content::Role::Neutral, content::Emphasis::None, content::Alignment::End)));
}

/// Several series need their names above them. @returns its height in pixels
double writeNames(Book &book, lxw_worksheet *sheet, lxw_row_t row, const content::Radar &chart)
{
    constexpr double kSeriesWidth = 14.5;
    int lines = 1;
    putName(book, sheet, row, 0, {});
    for (std::size_t index = 0; index < chart.series.size(); ++index) {
        const QString name = stacked(chart.series[index].name);
        lines = std::max(lines, linesOf(name, kSeriesWidth));
        putName(book, sheet, row, columnOf(index), name);
    }
    book.note(worksheet_set_row(sheet, row, rowHeight(lines), nullptr));
    return rowHeight(lines) * kPixelsOfPoint;
}

/// @returns its height in pixels
double writeAxis(Book &book, lxw_worksheet *sheet, lxw_row_t row, const content::Radar &chart, std::size_t axis)
{
    const QString label = stacked(chart.axes[axis]);
    book.note(worksheet_write_string(sheet, row, 0, cellText(label).constData(), book.format(Kind::Text)));
    for (std::size_t index = 0; index < chart.series.size(); ++index) {
        const std::vector<std::optional<double>> &values = chart.series[index].values;
        const std::optional<double> value = axis < values.size() ? values[axis] : std::nullopt;
        if (value)
            book.note(worksheet_write_number(
                sheet, row, columnOf(index), *value,
                book.format(Kind::Share, content::Role::Neutral, content::Emphasis::None, content::Alignment::End)));
        else
            book.note(worksheet_write_blank(sheet, row, columnOf(index), book.format(Kind::Text)));
    }
    const double height = rowHeight(linesOf(label, kLabelWidth));
    book.note(worksheet_set_row(sheet, row, height, nullptr));
    return height * kPixelsOfPoint;
}

void addSeries(lxw_chart *chart, const QByteArray &sheet, const Place &place, std::size_t index, bool isNamed)
{
    const lxw_col_t column = columnOf(index);
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), place.first, 0, place.last, 0);
    chart_series_set_values(series, sheet.constData(), place.first, column, place.last, column);
    if (isNamed)
        chart_series_set_name_range(series, sheet.constData(), place.names, column);
    const quint32 colour = content::kSeriesColours[index % content::kSeriesColours.size()];
    lxw_chart_line line = {};
    line.color = colour;
    line.width = 2;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(series, 5);
    lxw_chart_fill fill = {};
    fill.color = colour;
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &line);
}

/// The scale goes from nothing to all, whatever the values.
void dress(lxw_chart *chart, const content::Radar &radar)
{
    chart_title_set_name(chart, radar.title.joined(QStringLiteral("  ")).toUtf8().constData());
    lxw_chart_font titleFont = {};
    titleFont.size = 12;
    chart_title_set_name_font(chart, &titleFont);
    if (radar.series.size() > 1)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    else
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, 1);
    chart_axis_set_major_unit(chart->y_axis, 0.25);
    chart_axis_set_num_format(chart->y_axis, "0%");
    lxw_chart_font font = {};
    font.size = 8;
    chart_axis_set_num_font(chart->y_axis, &font);
    chart_axis_set_num_font(chart->x_axis, &font);
    lxw_chart_line line = {};
    line.color = content::kLineColour;
    line.width = 0.75F;
    chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_TRUE);
    chart_axis_major_gridlines_set_line(chart->y_axis, &line);
}

void addChart(Book &book, lxw_worksheet *sheet, const content::Radar &radar, const Place &place)
{
    constexpr double kStandardWidth = 480;  ///< Pixels of a chart that is not scaled
    constexpr double kStandardHeight = 288;
    lxw_chart *chart = workbook_add_chart(book.handle(), LXW_CHART_RADAR_WITH_MARKERS);
    const QByteArray name = sheet->name;
    for (std::size_t index = 0; index < radar.series.size(); ++index)
        addSeries(chart, name, place, index, radar.series.size() > 1);
    dress(chart, radar);
    lxw_chart_options options = {};
    options.x_scale = kChartWidth / kStandardWidth;
    options.y_scale = kChartHeight / kStandardHeight;
    options.x_offset = 12;
    options.y_offset = 4;
    book.note(worksheet_insert_chart_opt(sheet, place.names, columnOf(radar.series.size()), chart, &options));
}

}  // namespace

lxw_row_t writeRadar(Book &book, lxw_worksheet *sheet, lxw_row_t top, const content::Radar &chart)
{
    lxw_row_t row = top;
    double used = 0;
    if (chart.series.size() > 1)
        used += writeNames(book, sheet, row++, chart);
    const lxw_row_t first = row;
    for (std::size_t axis = 0; axis < chart.axes.size(); ++axis)
        used += writeAxis(book, sheet, row++, chart, axis);
    if (chart.axes.size() < kFewestAxes)
        return row;
    addChart(book, sheet, chart, {top, first, row - 1});
    return row + static_cast<lxw_row_t>(std::max(0.0, kChartHeight - used) / kRowPixels) + 1;
}

}  // namespace assay::xlsx
