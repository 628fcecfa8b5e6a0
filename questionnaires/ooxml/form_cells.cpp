#include "questionnaires/ooxml/form_cells.h"

#include "questionnaires/ooxml/content_control.h"
#include "questionnaires/ooxml/tick_boxes.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

constexpr int kLongestLabel = 40;

bool isLabelAlone(const QString &text)
{
    return (text.endsWith(u':') || text.endsWith(u'：')) && text.size() <= kLongestLabel && !text.contains(u'\n');
}

/// All paragraphs of a cell as one text, with what was found in it.
struct Gathered
{
    QString text;
    std::vector<TickBox> boxes;
    std::vector<ScannedField> fields;
};

Gathered gather(const CellContent &content)
{
    Gathered all;
    for (const CellParagraph &one : content.paragraphs) {
        if (&one != &content.paragraphs.front())
            all.text += u'\n';
        for (TickBox box : one.scan.boxes) {
            box.at += all.text.size();
            all.boxes.push_back(std::move(box));
        }
        for (ScannedField field : one.scan.fields) {
            field.at += all.text.size();
            all.fields.push_back(std::move(field));
        }
        all.text += one.scan.text;
    }
    return all;
}

/// The text without blanks and with nothing of what boxes and fields hold.
QString outsideOf(const Gathered &all)
{
    if (!all.boxes.empty()) {
        const QString before = all.text.left(all.boxes.front().at).trimmed();
        return before;
    }
    QString outside = all.text;
    for (auto field = all.fields.rbegin(); field != all.fields.rend(); ++field)
        outside.remove(field->at, field->length);
    return outside.trimmed();
}

AnswerPlace rewritten(const FormSource &source, const CellContent &content)
{
    const auto hasText = [](const CellParagraph &one) { return !one.scan.text.trimmed().isEmpty(); };
    auto main = std::find_if(content.paragraphs.begin(), content.paragraphs.end(), hasText);
    if (main == content.paragraphs.end())
        main = content.paragraphs.begin();
    // "Answer:" alone stays, and the answer goes behind it.
    const bool isLabel = isLabelAlone(main->scan.text.trimmed());
    AnswerPlace place = rewritingPlace(source, main->paragraph, main->scan, isLabel ? main->scan.text.size() : 0);
    for (const CellParagraph &other : content.paragraphs) {
        if (&other == &*main || isLabel)
            continue;
        if (place.barred.isEmpty())
            place.barred = other.scan.barred;
        for (const pugi::xml_node run : other.scan.runs) {
            const ElementSpan span = source.spans.of(run);
            place.always.push_back({span.begin, span.end, {}});
        }
    }
    if (place.barred.isEmpty() && content.holdsTable)
        place.barred = QStringLiteral("the cell holds a table");
    return place;
}

}  // namespace

AnswerPlace wrappedPlace(const FormSource &source, const CellParagraph &wrapped)
{
    AnswerPlace place = controlPlace(source, wrapped.control);
    const AnswerPlace inner = rewritingPlace(source, wrapped.paragraph, wrapped.scan, 0);
    if (place.barred.isEmpty())
        place.barred = inner.barred;
    place.text = inner.text;
    place.tail = inner.tail;
    place.always.insert(place.always.end(), inner.always.begin(), inner.always.end());
    place.before = showsPrompt(wrapped.control) ? QString() : inner.before;
    settleChoices(source, place);
    return place;
}

CellReading readCell(const FormSource &source, const CellContent &content)
{
    CellReading cell;
    if (content.paragraphs.empty()) {
        cell.place.barred = QStringLiteral("the cell holds no paragraph");
        return cell;
    }
    cell.bold = std::any_of(content.paragraphs.begin(), content.paragraphs.end(),
                            [](const CellParagraph &one) { return one.scan.bold; });
    const auto wrapped = std::find_if(content.paragraphs.begin(), content.paragraphs.end(),
                                      [](const CellParagraph &one) { return static_cast<bool>(one.control); });
    if (wrapped != content.paragraphs.end() && content.paragraphs.size() == 1) {
        cell.place = wrappedPlace(source, *wrapped);
        cell.text = cell.place.before;
        cell.place.around = wrapped->scan.text;
        return cell;
    }
    const Gathered all = gather(content);
    if (!all.boxes.empty()) {
        cell.place = boxPlace(all.text, all.boxes);
        cell.text = outsideOf(all);
        if (cell.text.isEmpty() || cell.place.choices.value(0) == cell.text ||
            std::any_of(cell.place.choices.begin(), cell.place.choices.end(),
                        [&](const QString &choice) { return !choice.isEmpty() && cell.text.endsWith(choice); }))
            cell.text = cell.place.before;
        cell.place.around = all.text;
        return cell;
    }
    if (!all.fields.empty()) {
        cell.place = all.fields.front().place;
        cell.text = outsideOf(all).isEmpty() ? cell.place.before : all.text.trimmed();
        cell.place.around = all.text;
        return cell;
    }
    cell.place = rewritten(source, content);
    cell.text = all.text.trimmed();
    if (!isLabelAlone(cell.text))
        cell.place.before = cell.text;
    cell.place.around = all.text;
    return cell;
}

}  // namespace assay::ooxml
