#include "questionnaires/ooxml/paragraph_scan.h"

#include "questionnaires/ooxml/content_control.h"
#include "questionnaires/ooxml/document_symbols.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>
#include <array>

namespace assay::ooxml {

namespace {

constexpr int kMaxDepth = 100;
const QString kTracked = QStringLiteral("the place holds tracked changes");
const QString kPicture = QStringLiteral("the place holds a picture or an object");
const QString kField = QStringLiteral("the place holds a field that Word computes");

bool isLineBreak(pugi::xml_node node)
{
    const QString type = xml::value(xml::attribute(node, "type"));
    return type.isEmpty() || type == QLatin1String("textWrapping");
}

class Scanner
{
public:
    explicit Scanner(const FormSource &source) : m_source(source) {}

    ParagraphScan run(pugi::xml_node paragraph)
    {
        readContent(paragraph, 0, Level::Paragraph);
        if (m_fieldDepth > 0 || m_legacy)
            bar(kField);
        return std::move(m_scan);
    }

private:
    enum class Level
    {
        Paragraph,
        Inside
    };

    void bar(const QString &why)
    {
        if (m_scan.barred.isEmpty())
            m_scan.barred = why;
    }

    void readContent(pugi::xml_node parent, int depth, Level level)
    {
        if (depth > kMaxDepth) {
            bar(QStringLiteral("the place nests elements too deep"));
            return;
        }
        for (const pugi::xml_node node : parent.children()) {
            const std::string_view name = xml::localName(node);
            if (name == "r") {
                readRun(node, depth + 1, level);
            } else if (name == "del" || name == "moveFrom") {
                bar(kTracked);
            } else if (name == "sdt") {
                readControl(node, depth + 1, level);
            } else if (wrapsContent(name)) {
                if (name == "ins" || name == "moveTo")
                    bar(kTracked);
                const bool carriesText = level == Level::Paragraph && name != "AlternateContent";
                readContent(chosenAlternative(node), depth + 1, Level::Inside);
                if (carriesText)
                    m_scan.runs.push_back(node);
            }
        }
    }

    void readRun(pugi::xml_node run, int depth, Level level)
    {
        bool keeps = false;
        if (m_legacy && m_phase == Phase::Result)
            m_resultRuns.push_back(run);
        for (const pugi::xml_node node : run.children()) {
            const std::string_view name = xml::localName(node);
            keeps = keeps || name == "commentReference" || name == "footnoteReference" || name == "endnoteReference";
            readRunItem(node, run, name, depth);
        }
        if (level == Level::Paragraph && !keeps)
            m_scan.runs.push_back(run);
        const pugi::xml_node bold = xml::child(xml::child(run, "rPr"), "b");
        if (bold && !m_boldSeen)
            m_scan.bold = xml::value(xml::attribute(bold, "val")) != QLatin1String("0");
        m_boldSeen = m_boldSeen || !m_scan.text.trimmed().isEmpty();
    }

    void readRunItem(pugi::xml_node node, pugi::xml_node run, std::string_view name, int depth)
    {
        if (name == "fldChar")
            readFieldMark(node, run);
        else if (m_fieldDepth > 0 && m_phase == Phase::Instruction)
            return;
        else if (name == "t")
            add(xml::text(node), node, run);
        else if (name == "tab" || name == "ptab")
            add(QStringLiteral("\t"), node, run);
        else if (name == "cr" || (name == "br" && isLineBreak(node)))
            add(QStringLiteral("\n"), node, run);
        else if (name == "sym")
            add(symbolText(xml::value(xml::attribute(node, "font")),
                           xml::value(xml::attribute(node, "char")).toInt(nullptr, 16)),
                node, run);
        else if (name == "noBreakHyphen")
            add(QString(QChar(0x2011)), node, run);
        else if (name == "drawing" || name == "pict" || name == "object")
            readPicture(node, depth + 1);
        else if (name == "AlternateContent")
            readPicture(chosenAlternative(node), depth + 1);
    }

    void add(const QString &text, pugi::xml_node element, pugi::xml_node run)
    {
        m_scan.pieces.push_back({m_scan.text.size(), text.size(), element, run});
        m_scan.text += text;
    }

    void readPicture(pugi::xml_node parent, int depth)
    {
        bar(kPicture);
        if (depth > kMaxDepth)
            return;
        for (const pugi::xml_node node : parent.children()) {
            if (xml::localName(node) == "txbxContent")
                m_scan.textBoxes.push_back(node);
            else
                readPicture(chosenAlternative(node), depth + 1);
        }
    }

    void readControl(pugi::xml_node control, int depth, Level level)
    {
        const ControlKind kind = controlKind(control);
        const pugi::xml_node content = xml::child(control, "sdtContent");
        if (kind == ControlKind::Check) {
            m_scan.boxes.push_back(controlBox(m_source, control, m_scan.text.size()));
            m_scan.text += m_scan.boxes.back().ticked ? u'\u2612' : u'\u2610';
            bar(QStringLiteral("the place holds a check box"));
            return;
        }
        const qsizetype at = m_scan.text.size();
        readContent(content, depth, Level::Inside);
        if (kind == ControlKind::None) {
            if (level == Level::Paragraph)
                m_scan.runs.push_back(control);
            return;
        }
        ScannedField field{at, 0, inlineControlPlace(m_source, control)};
        if (showsPrompt(control))
            dropFrom(at);
        field.length = m_scan.text.size() - at;
        field.place.before = m_scan.text.mid(at);
        m_scan.fields.push_back(std::move(field));
        bar(QStringLiteral("the place holds a content control"));
    }

    /// Takes a prompt out of the text.
    void dropFrom(qsizetype at)
    {
        m_scan.text.truncate(at);
        std::erase_if(m_scan.pieces, [at](const TextPiece &piece) { return piece.at >= at; });
    }

    void readFieldMark(pugi::xml_node mark, pugi::xml_node run)
    {
        const QString type = xml::value(xml::attribute(mark, "fldCharType"));
        if (type == QLatin1String("begin")) {
            ++m_fieldDepth;
            m_phase = Phase::Instruction;
            if (const pugi::xml_node data = xml::child(mark, "ffData"))
                beginLegacy(data);
            else if (!m_legacy)
                bar(kField);
        } else if (type == QLatin1String("separate")) {
            m_phase = Phase::Result;
            m_resultAt = m_scan.text.size();
            m_separator = run;
            m_resultRuns.clear();
        } else if (type == QLatin1String("end") && m_fieldDepth > 0) {
            --m_fieldDepth;
            m_phase = Phase::Result;
            if (m_legacy)
                endLegacy(run);
        }
    }

    void beginLegacy(pugi::xml_node data)
    {
        bar(QStringLiteral("the place holds a form field"));
        if (xml::child(data, "checkBox")) {
            m_scan.boxes.push_back(formBox(m_source, data, m_scan.text.size()));
            m_scan.text += m_scan.boxes.back().ticked ? u'\u2612' : u'\u2610';
        } else if (xml::child(data, "ddList")) {
            const AnswerPlace place = formList(m_source, data);
            m_scan.fields.push_back({m_scan.text.size(), place.before.size(), place});
            m_scan.text += place.before;
        } else {
            m_legacy = data;
            m_separator = {};
        }
    }

    /// A text field: its result stands in the runs between separator and end.
    void endLegacy(pugi::xml_node endRun)
    {
        const pugi::xml_node data = m_legacy;
        m_legacy = {};
        AnswerPlace place;
        place.isField = true;
        const qsizetype at = m_separator ? m_resultAt : m_scan.text.size();
        if (m_scan.text.mid(at).trimmed().isEmpty())
            dropFrom(at);
        place.before = m_scan.text.mid(at);
        place.longest = xml::number(xml::child(xml::child(data, "textInput"), "maxLength"), "w:val").value_or(0);
        if (!m_separator || m_separator == endRun) {
            place.barred = QStringLiteral("the form field is not built as Word builds one");
        } else {
            const qsizetype from = m_source.spans.of(m_separator).end;
            const qsizetype to = m_source.spans.of(endRun).begin;
            const pugi::xml_node first =
                m_resultRuns.empty() || m_resultRuns.front() == endRun ? m_separator : m_resultRuns.front();
            place.text = {from, to, m_source.open("r>") + runProperties(m_source, xml::child(first, "rPr"))};
            place.tail = m_source.close("r");
        }
        m_scan.fields.push_back({at, m_scan.text.size() - at, place});
    }

    enum class Phase
    {
        Instruction,
        Result
    };
    const FormSource &m_source;
    ParagraphScan m_scan;
    int m_fieldDepth = 0;
    Phase m_phase = Phase::Result;
    pugi::xml_node m_legacy;
    pugi::xml_node m_separator;
    qsizetype m_resultAt = 0;
    std::vector<pugi::xml_node> m_resultRuns;
    bool m_boldSeen = false;
};

}  // namespace

pugi::xml_node chosenAlternative(pugi::xml_node node)
{
    if (xml::localName(node) != "AlternateContent")
        return node;
    const pugi::xml_node choice = xml::child(node, "Choice");
    return choice ? choice : xml::child(node, "Fallback");
}

bool wrapsContent(std::string_view name)
{
    static constexpr std::array<std::string_view, 11> kWrappers = {
        "sdt",       "sdtContent", "ins", "moveTo", "smartTag", "customXml", "AlternateContent",
        "hyperlink", "fldSimple",  "dir", "bdo"};
    return std::find(kWrappers.begin(), kWrappers.end(), name) != kWrappers.end();
}

ParagraphScan scanParagraph(const FormSource &source, pugi::xml_node paragraph)
{
    ParagraphScan scan = Scanner(source).run(paragraph);
    findDrawnBoxes(source, scan);
    for (ScannedField &blank : blanksOf(source, scan))
        scan.fields.push_back(std::move(blank));
    std::stable_sort(scan.fields.begin(), scan.fields.end(),
                     [](const ScannedField &one, const ScannedField &other) { return one.at < other.at; });
    return scan;
}

}  // namespace assay::ooxml
