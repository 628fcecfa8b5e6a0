#include "questionnaires/ooxml/paragraph_scan.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

/// Takes away the text from a character on; the answer goes to the end of the paragraph.
void replaceBehind(const FormSource &source, const ParagraphScan &scan, qsizetype from, AnswerPlace &place)
{
    for (const TextPiece &piece : scan.pieces) {
        if (piece.at + piece.length <= from || xml::localName(piece.element) != "t")
            continue;
        const qsizetype begin = byteOfCharacter(source, piece.element, std::max<qsizetype>(from - piece.at, 0));
        const qsizetype end = source.spans.of(piece.element).closeBegin;
        if (begin < 0)
            place.barred = QStringLiteral("the text is not written plainly");
        else if (begin < end)
            place.always.push_back({begin, end, {}});
    }
    const QChar before = scan.text.at(from - 1);
    if (!before.isSpace() && before.unicode() < 0x2E80)
        place.text.bytes += source.open("t") + " xml:space=\"preserve\"> " + source.close("t");
}

}  // namespace

AnswerPlace rewritingPlace(const FormSource &source, pugi::xml_node paragraph, const ParagraphScan &scan,
                           qsizetype from)
{
    AnswerPlace place;
    place.before = scan.text.mid(from).trimmed();
    place.barred = scan.barred;
    place.tail = source.close("r");
    const pugi::xml_node mark = xml::child(xml::child(paragraph, "pPr"), "rPr");
    const ElementSpan span = source.spans.of(paragraph);
    const auto firstRun = std::find_if(scan.runs.begin(), scan.runs.end(),
                                       [](pugi::xml_node node) { return xml::localName(node) == "r"; });
    QByteArray look = runProperties(source, firstRun == scan.runs.end() ? mark : xml::child(*firstRun, "rPr"));
    if (from > 0) {
        // The label may be set off: the paragraph's own look goes first, else the label's.
        const QByteArray own = runProperties(source, mark);
        place.text = {span.closeBegin, span.closeBegin, source.open("r>") + (own.isEmpty() ? look : own)};
        replaceBehind(source, scan, from, place);
        return place;
    }
    for (const pugi::xml_node run : scan.runs) {
        const ElementSpan old = source.spans.of(run);
        place.always.push_back({old.begin, old.end, {}});
    }
    if (span.isEmptyTag()) {
        QByteArray start = source.bytes.mid(span.begin, span.end - span.begin);
        start.chop(2);
        place.text = {span.begin, span.end, start + '>' + source.open("r>") + look};
        place.tail += source.close("p");
        return place;
    }
    const qsizetype at = scan.runs.empty() ? span.closeBegin : source.spans.of(scan.runs.front()).begin;
    place.text = {at, at, source.open("r>") + look};
    return place;
}

}  // namespace assay::ooxml
