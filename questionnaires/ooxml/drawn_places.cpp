#include "questionnaires/ooxml/document_symbols.h"
#include "questionnaires/ooxml/paragraph_scan.h"
#include "questionnaires/ooxml/xml.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace assay::ooxml {

namespace {

/// An empty box and the ticked one of the same family.
struct DrawnBox
{
    char16_t open;
    char16_t ticked;
};
constexpr std::array kDrawn = {DrawnBox{u'\u2610', u'\u2612'}, DrawnBox{u'\u25A1', u'\u2611'},
                               DrawnBox{u'\u25CB', u'\u25CF'}, DrawnBox{u'\u25EF', u'\u25CF'},
                               DrawnBox{u'\u25FB', u'\u2611'}, DrawnBox{u'\u2751', u'\u2611'},
                               DrawnBox{u'\u274F', u'\u2611'}, DrawnBox{u'\u25A1', u'\u25A0'}};

/// Codes of symbol fonts, without the private-use offset.
struct SymbolBox
{
    const char *font;
    int open;
    int ticked;
};
constexpr std::array kSymbolBoxes = {SymbolBox{"Wingdings", 0xA8, 0xFE},   SymbolBox{"Wingdings", 0x6F, 0xFE},
                                     SymbolBox{"Wingdings", 0xA8, 0xFD},   SymbolBox{"Wingdings 2", 0x2A, 0x52},
                                     SymbolBox{"Wingdings 2", 0xA3, 0x52}, SymbolBox{"Wingdings 2", 0xA3, 0x51},
                                     SymbolBox{"Wingdings 2", 0xA3, 0x53}};
constexpr int kPrivateUse = 0xF000;
constexpr std::size_t kMaxBoxes = 200;   // of a paragraph; more are no form
constexpr std::size_t kMaxBlanks = 200;  // of a paragraph

std::optional<TickBox> symbolBox(const FormSource &source, const TextPiece &piece)
{
    const QString font = xml::value(xml::attribute(piece.element, "font"));
    const QString code = xml::value(xml::attribute(piece.element, "char"));
    const int stored = code.toInt(nullptr, 16);
    const int offset = stored >= kPrivateUse ? kPrivateUse : 0;
    for (const SymbolBox &box : kSymbolBoxes) {
        if (font.compare(QLatin1String(box.font), Qt::CaseInsensitive) != 0 ||
            (stored - offset != box.open && stored - offset != box.ticked))
            continue;
        const ElementSpan span = source.spans.of(piece.element);
        const auto symbol = [&](int meaning) -> Splice {
            return {span.begin, span.end,
                    source.open("sym ") + source.prefix + "font=\"" + font.toHtmlEscaped().toUtf8() + "\" " +
                        source.prefix + "char=\"" + QByteArray::number(meaning + offset, 16).toUpper() + "\"/>"};
        };
        const bool ticked = stored - offset == box.ticked;
        return TickBox{piece.at,
                       ticked,
                       false,
                       {},
                       {symbol(ticked ? stored - offset : box.ticked)},
                       {symbol(ticked ? box.open : stored - offset)}};
    }
    return std::nullopt;
}

std::optional<TickBox> drawnBox(const FormSource &source, const ParagraphScan &scan, const TextPiece &piece,
                                qsizetype at)
{
    const char16_t c = scan.text[at].unicode();
    for (const DrawnBox &box : kDrawn) {
        if (c != box.open && c != box.ticked)
            continue;
        const qsizetype begin = byteOfCharacter(source, piece.element, at - piece.at);
        const qsizetype end = byteOfCharacter(source, piece.element, at - piece.at + 1);
        if (begin < 0 || end < 0)
            return std::nullopt;
        const bool ticked = c == box.ticked;
        return TickBox{at,
                       ticked,
                       false,
                       {},
                       {{begin, end, QString(QChar(ticked ? c : box.ticked)).toUtf8()}},
                       {{begin, end, QString(QChar(ticked ? box.open : c)).toUtf8()}}};
    }
    return std::nullopt;
}

/// "○○公司" hides a name, "●" alone is a bullet: neither is a box.
bool isRepeated(const QString &text, qsizetype at)
{
    return (at > 0 && text[at - 1] == text[at]) || (at + 1 < text.size() && text[at + 1] == text[at]);
}

struct Stretch
{
    qsizetype at = 0;
    qsizetype length = 0;
};

bool isUnderlined(pugi::xml_node run)
{
    const pugi::xml_node underline = xml::child(xml::child(run, "rPr"), "u");
    return underline && xml::value(xml::attribute(underline, "val")) != QLatin1String("none");
}

bool isBlankText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

std::vector<Stretch> stretchesOf(const ParagraphScan &scan)
{
    static const QRegularExpression drawn(QStringLiteral("[_\\x{FF3F}\\x{2581}]{3,}|\\.{8,}|[\\x{2026}\\x{00B7}]{3,}"));
    std::vector<Stretch> all;
    for (auto found = drawn.globalMatch(scan.text); found.hasNext() && all.size() < kMaxBlanks;) {
        const QRegularExpressionMatch match = found.next();
        all.push_back({match.capturedStart(), match.capturedLength()});
    }
    Stretch open;
    const auto close = [&] {
        if (all.size() < kMaxBlanks && (open.length >= 3 || scan.text.mid(open.at, open.length).contains(u'\t')))
            all.push_back(open);
        open = {};
    };
    for (const TextPiece &piece : scan.pieces) {
        if (piece.length == 0)
            continue;
        const bool blank = isUnderlined(piece.run) && isBlankText(scan.text.mid(piece.at, piece.length)) &&
                           !scan.text.mid(piece.at, piece.length).contains(u'\n');
        if (!blank || (open.length > 0 && open.at + open.length != piece.at))
            close();
        if (blank && open.length == 0)
            open = {piece.at, piece.length};
        else if (blank)
            open.length += piece.length;
    }
    close();
    return all;
}

ScannedField blankAt(const FormSource &source, const ParagraphScan &scan, const Stretch &stretch)
{
    ScannedField field{stretch.at, stretch.length, {}};
    AnswerPlace &place = field.place;
    bool first = true;
    for (const TextPiece &piece : scan.pieces) {
        const qsizetype from = std::max(piece.at, stretch.at);
        const qsizetype to = std::min(piece.at + piece.length, stretch.at + stretch.length);
        if (from >= to)
            continue;
        const ElementSpan span = source.spans.of(piece.element);
        const bool isText = xml::localName(piece.element) == "t";
        Splice splice{span.begin, span.end, {}};
        if (isText)
            splice = {byteOfCharacter(source, piece.element, from - piece.at),
                      byteOfCharacter(source, piece.element, to - piece.at),
                      {}};
        if (splice.begin < 0 || splice.end < 0)
            place.barred = QStringLiteral("the text is not written plainly");
        if (first) {
            place.text = splice;
            place.insideText = isText;
        } else {
            place.always.push_back(splice);
        }
        first = false;
    }
    return field;
}

}  // namespace

void findDrawnBoxes(const FormSource &source, ParagraphScan &scan)
{
    std::vector<TickBox> found;
    bool anyOpen = !scan.boxes.empty();
    const bool severalCircles =
        scan.text.count(u'\u25CB') + scan.text.count(u'\u25EF') + scan.text.count(u'\u25CF') > 1;
    for (const TextPiece &piece : scan.pieces) {
        const std::string_view name = xml::localName(piece.element);
        for (qsizetype at = piece.at; at < piece.at + piece.length && found.size() < kMaxBoxes; ++at) {
            if ((name != "t" && name != "sym") || isRepeated(scan.text, at))
                continue;
            std::optional<TickBox> box = name == "sym" ? symbolBox(source, piece) : drawnBox(source, scan, piece, at);
            if (!box)
                continue;
            const QChar c = scan.text[at];
            // A circle alone may be a bullet or a zero.
            if (!severalCircles && (c == QChar(u'\u25CB') || c == QChar(u'\u25EF') || c == QChar(u'\u25CF')))
                continue;
            anyOpen = anyOpen || !box->ticked || c == QChar(u'\u2611') || c == QChar(u'\u2612');
            found.push_back(std::move(*box));
        }
    }
    if (!anyOpen)
        return;
    for (TickBox &box : found)
        scan.boxes.push_back(std::move(box));
    std::stable_sort(scan.boxes.begin(), scan.boxes.end(),
                     [](const TickBox &one, const TickBox &other) { return one.at < other.at; });
}

std::vector<ScannedField> blanksOf(const FormSource &source, const ParagraphScan &scan)
{
    std::vector<ScannedField> blanks;
    for (const Stretch &stretch : stretchesOf(scan)) {
        const bool inField = std::any_of(scan.fields.begin(), scan.fields.end(), [&](const ScannedField &field) {
            return stretch.at < field.at + field.length && field.at < stretch.at + stretch.length;
        });
        if (!inField)
            blanks.push_back(blankAt(source, scan, stretch));
    }
    return blanks;
}

}  // namespace assay::ooxml
