#include "questionnaires/ooxml/form_body.h"

#include "questionnaires/ooxml/tick_boxes.h"
#include "questionnaires/ooxml/xml.h"

#include <QRegularExpression>

#include <algorithm>

namespace assay::ooxml {

namespace {

constexpr int kMaxDepth = 200;         // elements within elements, as for documents that are only read
constexpr qint64 kMaxCells = 200'000;  // cells and paragraphs; more are no form
constexpr int kPlaceColumn = 2;
constexpr std::size_t kMaxJoined = 100;  // boxes one below the other that are one choice

/// Where the text behind a short label begins: "Answer: …"; 0 where there is no label.
qsizetype behindLabel(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("^\\s*[^:：\\n]{1,40}[:：]\\s*"));
    const QRegularExpressionMatch match = label.match(text);
    return match.hasMatch() && !text.startsWith(QLatin1String("http")) ? match.capturedEnd() : 0;
}

}  // namespace

void FormBody::read(pugi::xml_node body)
{
    readBlocks(body, Where::Body, 0);
    joinBoxes();
    addTextSheet();
}

bool FormBody::tooDeep(int depth)
{
    if (depth > kMaxDepth && !m_toldDepth) {
        m_toldDepth = true;
        m_form.workbook.problems.push_back(
            {Severity::Warning,
             QStringLiteral("too-deep"),
             QStringLiteral("The document nests elements deeper than %1; what lies deeper is left out").arg(kMaxDepth),
             {}});
    }
    return depth > kMaxDepth;
}

bool FormBody::tooMany()
{
    if (++m_cells > kMaxCells && !m_toldMany) {
        m_toldMany = true;
        m_form.workbook.problems.push_back(
            {Severity::Warning,
             QStringLiteral("rows-not-inspected"),
             QStringLiteral("The document is longer than a questionnaire; what follows was not looked at."),
             {}});
    }
    return m_cells > kMaxCells;
}

void FormBody::readParagraph(pugi::xml_node node, pugi::xml_node control, Where where, int depth)
{
    if (tooMany())
        return;
    const CellParagraph content{node, control, scanParagraph(m_source, node)};
    const pugi::xml_node properties = xml::child(node, "pPr");
    const ParagraphStyle style = m_styles.value(xml::value(xml::attribute(xml::child(properties, "pStyle"), "val")));
    FormParagraph paragraph;
    paragraph.number = static_cast<int>(m_form.paragraphs.size()) + 1;
    paragraph.text = content.scan.text;
    paragraph.label = m_labels.next(properties);
    paragraph.headingLevel = outlineLevel(properties).value_or(style.headingLevel);
    paragraph.listItem = numbering(properties).value_or(style.listItem);
    paragraph.bold = content.scan.bold;
    paragraph.inTextBox = where == Where::TextBox;
    m_boxTexts.push_back(content.scan.boxes.size() == 1 && content.scan.fields.empty() &&
                                 content.scan.text.left(content.scan.boxes.front().at).trimmed().isEmpty()
                             ? 1
                             : 0);
    if (where == Where::Body)
        addPlaces(paragraph, content);
    m_form.items.push_back({false, m_form.paragraphs.size()});
    m_form.paragraphs.push_back(std::move(paragraph));
    for (const pugi::xml_node box : content.scan.textBoxes)
        readBlocks(box, Where::TextBox, depth + 1);
}

void FormBody::addPlaces(FormParagraph &paragraph, const CellParagraph &content)
{
    struct Found
    {
        qsizetype at = 0;
        AnswerPlace place;
    };
    std::vector<Found> found;
    const ParagraphScan &scan = content.scan;
    if (content.control) {
        found.push_back({0, wrappedPlace(m_source, content)});
        if (found.front().place.before.isEmpty())
            paragraph.text.clear();
    } else {
        if (!scan.boxes.empty())
            found.push_back({scan.boxes.front().at, boxPlace(scan.text, scan.boxes)});
        for (const ScannedField &field : scan.fields)
            found.push_back({field.at, field.place});
    }
    paragraph.explicitPlace = !found.empty();
    if (found.empty()) {
        const qsizetype from = behindLabel(scan.text);
        found.push_back({from, rewritingPlace(m_source, content.paragraph, scan, from)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &one, const Found &other) { return one.at < other.at; });
    paragraph.placeAt = found.front().at;
    for (Found &one : found) {
        paragraph.places.push_back(m_form.places.size());
        one.place.owners = {m_source.spans.of(content.control ? content.control : content.paragraph).begin};
        one.place.sheet = textSheetName();
        one.place.row = paragraph.number;
        one.place.column = kPlaceColumn + static_cast<int>(paragraph.places.size()) - 1;
        m_form.places.push_back(std::move(one.place));
    }
}

/// Boxes that stand one below the other are one choice.
void FormBody::joinBoxes()
{
    std::vector<FormParagraph> &all = m_form.paragraphs;
    for (std::size_t first = 0; first < all.size(); ++first) {
        std::size_t end = first;
        while (end < all.size() && end - first < kMaxJoined && m_boxTexts[end] == 1 && all[end].places.size() == 1)
            ++end;
        if (end - first < 2)
            continue;
        std::vector<AnswerPlace> single;
        for (std::size_t i = first; i < end; ++i)
            single.push_back(m_form.places[all[i].places.front()]);
        m_form.places[all[first].places.front()] = joinedBoxes(single);
        for (std::size_t i = first + 1; i < end; ++i) {
            all[i].places.clear();
            all[i].explicitPlace = false;
        }
        first = end - 1;
    }
}

void FormBody::addTextSheet()
{
    Sheet sheet;
    sheet.name = textSheetName();
    for (const FormParagraph &paragraph : m_form.paragraphs) {
        Cell text;
        text.row = paragraph.number;
        text.column = 1;
        text.text = paragraph.text;
        text.type = text.text.isEmpty() ? ValueType::Empty : ValueType::Text;
        text.look.bold = paragraph.bold || paragraph.headingLevel > 0;
        sheet.cells.push_back(std::move(text));
        for (const std::size_t index : paragraph.places) {
            const AnswerPlace &place = m_form.places[index];
            Cell cell;
            cell.row = place.row;
            cell.column = place.column;
            // Text that is only taken for an answer where the structure says so is not shown twice.
            cell.text = paragraph.explicitPlace ? place.before : QString();
            cell.type = cell.text.isEmpty() ? ValueType::Empty : ValueType::Text;
            if (place.kind == PlaceKind::List)
                sheet.lists.push_back({{{cell.row, cell.column, cell.row, cell.column}}, place.choices, {}, {}});
            sheet.cells.push_back(std::move(cell));
        }
    }
    sheet.lastRow = static_cast<int>(m_form.paragraphs.size());
    sheet.lastColumn = 1;
    m_form.workbook.sheets.push_back(std::move(sheet));
}

}  // namespace assay::ooxml
