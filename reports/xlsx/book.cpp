#include "reports/xlsx/book.h"

#include <algorithm>

namespace assay::xlsx {
namespace {

constexpr qsizetype kLongestName = 31;  ///< Of a sheet

QString sheetName(const content::Text &name)
{
    QString clean = name.joined(QStringLiteral(" "));
    for (QChar &character : clean)
        if (QStringLiteral("[]:*?/\\'").contains(character))
            character = u' ';
    return clean.left(kLongestName).trimmed();
}

/// Numbers keep their distance from the text in the next column.
void setApart(lxw_format *format)
{
    format_set_align(format, LXW_ALIGN_RIGHT);
    format_set_indent(format, 1);
}

}  // namespace

Book::Book(const QByteArray &fileName, QByteArray folder, content::Languages languages)
    : m_folder(std::move(folder)), m_fontName(languages == content::Languages::English ? "Arial" : "Microsoft YaHei")
{
    lxw_workbook_options options = {};
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(fileName.constData(), &options);
    if (m_book == nullptr)
        m_error = LXW_ERROR_CREATING_XLSX_FILE;
}

Book::~Book()
{
    if (m_book != nullptr)
        static_cast<void>(close());
}

lxw_worksheet *Book::addSheet(const content::Text &name)
{
    const QString base = sheetName(name);
    QString unlike = base;
    for (int number = 2; m_names.contains(unlike.toCaseFolded()); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        unlike = base.left(kLongestName - suffix.size()) + suffix;
    }
    m_names.insert(unlike.toCaseFolded());
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, unlike.toUtf8().constData());
    if (sheet == nullptr)
        note(LXW_ERROR_SHEETNAME_ALREADY_USED);
    return sheet;
}

void Book::dress(lxw_format *format, Kind kind, content::Role role) const
{
    format_set_font_name(format, m_fontName.constData());
    format_set_font_size(format, 10);
    format_set_font_color(format, content::kTextColour);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(format);
    const auto size = [format](double points) { format_set_font_size(format, points); };
    switch (kind) {
    case Kind::Title:
        size(18);
        format_set_bold(format);
        break;
    case Kind::Subtitle:
        size(12);
        format_set_font_color(format, content::kAccentColour);
        break;
    case Kind::Statement:
        format_set_font_color(format, content::lookOf(content::Role::PartlyMet).ink);
        format_set_bg_color(format, content::lookOf(content::Role::PartlyMet).ground);
        break;
    case Kind::Heading:
        size(13);
        format_set_bold(format);
        break;
    case Kind::Label:
        format_set_font_color(format, content::kSecondaryColour);
        break;
    case Kind::Header:
        format_set_bold(format);
        format_set_font_color(format, content::kSecondaryColour);
        format_set_bg_color(format, content::kPanelColour);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        break;
    case Kind::Figure:
        size(16);
        format_set_bold(format);
        break;
    case Kind::Count:
        format_set_num_format(format, "0");
        break;
    case Kind::Share:
        format_set_num_format(format, "0.0%");
        break;
    case Kind::Decimal:
        format_set_num_format(format, "0.##");
        break;
    case Kind::Date:
        format_set_num_format(format, "yyyy-mm-dd");
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    case Kind::Text:
    case Kind::Value:
        break;
    }
    if (role != content::Role::Neutral) {
        format_set_font_color(format, content::lookOf(role).ink);
        format_set_bg_color(format, content::lookOf(role).ground);
    }
}

lxw_format *Book::format(Kind kind, content::Role role, content::Emphasis emphasis, content::Alignment alignment)
{
    lxw_format *&known = m_formats[{kind, role, emphasis, alignment}];
    if (known != nullptr)
        return known;
    known = workbook_add_format(m_book);
    dress(known, kind, role);
    if (emphasis == content::Emphasis::Total)
        format_set_bold(known);
    if (alignment == content::Alignment::End)
        setApart(known);
    const bool gridded = kind == Kind::Text || kind == Kind::Header || kind == Kind::Count || kind == Kind::Share ||
                         kind == Kind::Decimal || kind == Kind::Date;
    if (gridded) {
        format_set_bottom(known, LXW_BORDER_THIN);
        format_set_bottom_color(known, content::kLineColour);
    }
    return known;
}

void Book::describe(const content::Document &document)
{
    QByteArray title = document.title.joined(QStringLiteral(" / ")).toUtf8();
    QByteArray subject = document.subtitle.joined(QStringLiteral(" / ")).toUtf8();
    QByteArray company = document.organisation.toUtf8();
    QByteArray author("Assay");
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.company = company.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(document.meta.generatedAt.toSecsSinceEpoch());
    note(workbook_set_properties(m_book, &properties));
    note(workbook_set_custom_property_string(m_book, "Audit trail head", document.meta.trailHead.toUtf8().constData()));
    note(workbook_set_custom_property_integer(m_book, "Audit trail event",
                                              static_cast<int32_t>(document.meta.trailEvent)));
}

void Book::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

lxw_error Book::close()
{
    if (m_book != nullptr)
        note(workbook_close(m_book));
    m_book = nullptr;
    return m_error;
}

}  // namespace assay::xlsx
