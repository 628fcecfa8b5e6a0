#pragma once

#include "reports/content/languages.h"
#include "reports/content/palette.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

/// A report as data: what it says, in which order and with which emphasis. It knows nothing of the files that it is
/// written to; every renderer shows the same tree, so that two formats of one report cannot disagree.
namespace assay::content {

/// A text as shown: in one language, or in two, of which the second stands under the first.
struct Text
{
    QString main;
    QString under;  ///< The same in the second language; empty unless the report is in both
    [[nodiscard]] bool isEmpty() const { return main.isEmpty() && under.isEmpty(); }
    /// Both languages on one line, parted by `between`.
    [[nodiscard]] QString joined(const QString &between) const;
    friend bool operator==(const Text &, const Text &) = default;
};

/// A state: always a word, with the symbol and the colours of its role (`lookOf`).
struct StateWord
{
    Role role = Role::Neutral;
    Text word;
    friend bool operator==(const StateWord &, const StateWord &) = default;
};

enum class NumberForm
{
    Count,   ///< An integer
    Share,   ///< A fraction 0–1, shown in per cent with one digit
    Decimal  ///< At most two digits behind the point
};

struct Number
{
    double value = 0;
    NumberForm form = NumberForm::Count;
    friend bool operator==(const Number &, const Number &) = default;
};

/// As shown to people: "12", "81.3 %", "4.5". The same in every format and language.
[[nodiscard]] QString toString(const Number &number);
/// ISO form, such as 2026-11-22; empty for an invalid date.
[[nodiscard]] QString toString(const QDate &date);

/// A passage that a claim stands on.
struct CitedPassage
{
    QString title;  ///< Of the document
    QString file;
    Text place;       ///< Version and page in words
    QString quote;    ///< As printed; empty where the whole document is cited
    StateWord state;  ///< Of the evidence on the day of the report
    friend bool operator==(const CitedPassage &, const CitedPassage &) = default;
};

/// Nothing at all, or one of the kinds that a column holds.
using Cell = std::variant<std::monostate, Text, StateWord, Number, QDate, std::vector<CitedPassage>>;

enum class CellKind
{
    Text,
    State,
    Number,
    Date,
    Passages
};
enum class Alignment
{
    Start,
    Centre,
    End
};
enum class Shown
{
    Always,
    WhereWide  ///< Left out where the medium is as narrow as paper; its content then stands elsewhere as well
};

struct Column
{
    Text title;
    double width = 1;  ///< Relative to the other columns
    CellKind kind = CellKind::Text;
    Alignment alignment = Alignment::Start;
    Shown shown = Shown::Always;
    friend bool operator==(const Column &, const Column &) = default;
};

enum class Emphasis
{
    None,
    Total
};

/// One cell per column, in the order of the columns.
struct Row
{
    std::vector<Cell> cells;
    Emphasis emphasis = Emphasis::None;
    friend bool operator==(const Row &, const Row &) = default;
};

/// A heading within a table: it stands before row `firstRow` and holds until the next group.
struct RowGroup
{
    Text title;
    std::size_t firstRow = 0;
    friend bool operator==(const RowGroup &, const RowGroup &) = default;
};

enum class Breadth
{
    Normal,
    Wide  ///< Needs the long side of a page
};
enum class Filtering
{
    None,
    ByColumn
};

struct Table
{
    QString id;  ///< Kebab-case, unique in the document, the same in every language
    Text title;
    Text sheet;      ///< Name of a sheet of its own in a workbook; empty: part of the first sheet
    Text whenEmpty;  ///< Said in place of rows where there are none
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<RowGroup> groups;
    Breadth breadth = Breadth::Normal;
    Filtering filtering = Filtering::None;
    friend bool operator==(const Table &, const Table &) = default;
};

enum class Tone
{
    Body,
    Lead,
    Secondary
};

struct Paragraph
{
    Text text;
    Tone tone = Tone::Body;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// Something that the reader must not miss, set apart from the text.
struct Note
{
    Role role = Role::Neutral;
    Text text;
    friend bool operator==(const Note &, const Note &) = default;
};

struct KeyFigure
{
    Text label;
    QString value;  ///< As shown
    Text hint;      ///< How it comes about
    Role role = Role::Neutral;
    friend bool operator==(const KeyFigure &, const KeyFigure &) = default;
};

/// Stand side by side.
struct KeyFigures
{
    std::vector<KeyFigure> figures;
    friend bool operator==(const KeyFigures &, const KeyFigures &) = default;
};

struct Series
{
    StateWord name;
    std::size_t column = 0;  ///< Of the chart's table
    friend bool operator==(const Series &, const Series &) = default;
};

/// One horizontal bar; `values` are counts in the order of the series.
struct Bar
{
    Text label;
    std::vector<double> values;
    QString remark;  ///< Stands behind the bar, such as the share met
    friend bool operator==(const Bar &, const Bar &) = default;
};

struct StackedBars
{
    QString id;
    Text title;
    QString table;  ///< Id of the table that shows the same figures: its first rows are the bars
    std::vector<Series> series;
    std::vector<Bar> bars;
    friend bool operator==(const StackedBars &, const StackedBars &) = default;
};

struct Slice
{
    StateWord name;
    double value = 0;
    friend bool operator==(const Slice &, const Slice &) = default;
};

struct Donut
{
    QString id;
    Text title;
    std::vector<Slice> slices;
    QString centre;  ///< Such as "81.3 %"
    Text centreLabel;
    friend bool operator==(const Donut &, const Donut &) = default;
};

/// One shape in a radar; `values` are fractions 0–1 in the order of the axes, none where there is nothing to show.
struct RadarSeries
{
    Text name;  ///< Empty where there is one alone
    std::vector<std::optional<double>> values;
    friend bool operator==(const RadarSeries &, const RadarSeries &) = default;
};

/// Shares along axes that stand around a centre; at least three axes, else it is written as a list.
struct Radar
{
    QString id;
    Text title;
    std::vector<Text> axes;
    std::vector<RadarSeries> series;  ///< At most three
    friend bool operator==(const Radar &, const Radar &) = default;
};

using Block = std::variant<Paragraph, Note, KeyFigures, Table, StackedBars, Donut, Radar>;

enum class SectionKind
{
    Body,  ///< Numbered 1, 2, 2.1 …
    Annex  ///< Lettered A, B, …
};

struct Section
{
    Text heading;
    int level = 1;   ///< 1 or 2
    QString anchor;  ///< Kebab-case, unique in the document
    std::vector<Block> blocks;
    SectionKind kind = SectionKind::Body;
    friend bool operator==(const Section &, const Section &) = default;
};

struct Field
{
    Text label;
    Text value;
    friend bool operator==(const Field &, const Field &) = default;
};

/// By whom, on what basis and as of when: printed on every report.
struct Meta
{
    Text method;  ///< Scoring method in words; empty where nothing is scored
    QString methodVersion;
    QString trailHead;      ///< Hash of the newest audit event, hexadecimal
    qint64 trailEvent = 0;  ///< Its number
    QDate asOf;
    QDateTime generatedAt;  ///< UTC
    QString timeZone;       ///< IANA name; calendar dates are days of it
    friend bool operator==(const Meta &, const Meta &) = default;
};

struct Document
{
    Languages languages = Languages::English;
    Text title;
    Text subtitle;
    Text statement;        ///< What the report is not; stands on the cover and on top of every page where set
    QString organisation;  ///< For file properties
    QString watermark;     ///< Empty: none
    std::vector<Field> cover;
    std::vector<Section> sections;
    Meta meta;
    friend bool operator==(const Document &, const Document &) = default;
};

/// "1", "2.1", "A" …, one per section in order.
[[nodiscard]] std::vector<QString> sectionNumbers(const Document &document);
/// The table of that id anywhere in the document, or nullptr.
[[nodiscard]] const Table *findTable(const Document &document, const QString &id);

}  // namespace assay::content
