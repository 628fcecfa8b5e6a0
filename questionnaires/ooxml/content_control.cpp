#include "questionnaires/ooxml/content_control.h"

#include "questionnaires/ooxml/document_symbols.h"
#include "questionnaires/ooxml/xml.h"
#include "questionnaires/ooxml/xml_scanner.h"

#include <algorithm>
#include <array>

namespace assay::ooxml {

namespace {

constexpr int kMaxChoices = 500;
constexpr char16_t kTicked = u'\u2612';
constexpr char16_t kUnticked = u'\u2610';

QString valueOf(pugi::xml_node node, std::string_view name)
{
    return xml::value(xml::attribute(node, name));
}

pugi::xml_node properties(pugi::xml_node control)
{
    return xml::child(control, "sdtPr");
}

pugi::xml_node listOf(pugi::xml_node control)
{
    const pugi::xml_node list = xml::child(properties(control), "dropDownList");
    return list ? list : xml::child(properties(control), "comboBox");
}

Splice removed(const FormSource &source, pugi::xml_node element)
{
    const ElementSpan span = source.spans.of(element);
    return {span.begin, span.end, {}};
}

/// The start tag of an element, as the scanner gives it.
XmlTag startTag(const FormSource &source, pugi::xml_node element)
{
    const ElementSpan span = source.spans.of(element);
    XmlTag tag;
    tag.kind = span.isEmptyTag() ? XmlTag::Kind::Empty : XmlTag::Kind::Start;
    tag.begin = span.begin;
    tag.end = span.openEnd;
    tag.name = element.name();
    return tag;
}

std::string_view localPart(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Another value for an attribute; nothing where the element does not have it.
std::vector<Splice> attributeSplice(const FormSource &source, pugi::xml_node element, std::string_view name,
                                    const QByteArray &value)
{
    for (const XmlAttribute &one : attributesOf(source.bytes, startTag(source, element))) {
        if (localPart(one.name) == name)
            return {{one.valueBegin, one.valueEnd, value}};
    }
    return {};
}

/// The first element of this name at any depth that runs may have.
pugi::xml_node descendant(pugi::xml_node parent, std::string_view name)
{
    return parent.find_node([&](pugi::xml_node node) { return xml::localName(node) == name; });
}

std::vector<Splice> checkedState(const FormSource &source, pugi::xml_node check, const char *value)
{
    const pugi::xml_node checked = xml::child(check, "checked");
    if (checked) {
        std::vector<Splice> set = attributeSplice(source, checked, "val", value);
        if (!set.empty())
            return set;
        return {removed(source, checked)};
    }
    const ElementSpan span = source.spans.of(check);
    const QByteArray name(check.name());
    const QByteArray prefix = name.left(name.indexOf(':') + 1);
    const QByteArray element = '<' + prefix + "checked " + prefix + "val=\"" + value + "\"/>";
    if (!span.isEmptyTag())
        return {{span.openEnd, span.openEnd, element}};
    return {{span.begin, span.end, '<' + name + '>' + element + "</" + name + '>'}};
}

}  // namespace

ControlKind controlKind(pugi::xml_node control)
{
    static constexpr std::array<std::string_view, 9> kOthers = {
        "picture",  "docPartObj",       "docPartList",          "group",       "citation",
        "equation", "repeatingSection", "repeatingSectionItem", "bibliography"};
    for (const pugi::xml_node node : properties(control).children()) {
        const std::string_view name = xml::localName(node);
        if (name == "dropDownList" || name == "comboBox")
            return ControlKind::Choice;
        if (name == "checkbox")
            return ControlKind::Check;
        if (name == "date")
            return ControlKind::Date;
        if (std::find(kOthers.begin(), kOthers.end(), name) != kOthers.end())
            return ControlKind::None;
    }
    const pugi::xml_node content = xml::child(control, "sdtContent");
    return descendant(content, "sdt") || descendant(content, "fldChar") ? ControlKind::None : ControlKind::Text;
}

bool showsPrompt(pugi::xml_node control)
{
    const pugi::xml_node prompt = xml::child(properties(control), "showingPlcHdr");
    const QString value = valueOf(prompt, "val");
    return prompt && value != QLatin1String("0") && value != QLatin1String("false");
}

AnswerPlace controlPlace(const FormSource &source, pugi::xml_node control)
{
    AnswerPlace place;
    place.isField = true;
    const pugi::xml_node list = listOf(control);
    for (const pugi::xml_node item : list.children()) {
        const QString word =
            valueOf(item, "displayText").isEmpty() ? valueOf(item, "value") : valueOf(item, "displayText");
        // The first entry is often the prompt: it has no value.
        const bool isPrompt = xml::attribute(item, "value") && valueOf(item, "value").isEmpty();
        if (xml::localName(item) == "listItem" && !word.isEmpty() && !isPrompt && place.choices.size() < kMaxChoices)
            place.choices << word;
    }
    if (list && !place.choices.isEmpty())
        place.kind = PlaceKind::List;
    const QString lock = valueOf(xml::child(properties(control), "lock"), "val");
    if (lock == QLatin1String("contentLocked") || lock == QLatin1String("sdtContentLocked"))
        place.barred = QStringLiteral("the content control is locked");
    else if (xml::child(properties(control), "dataBinding"))
        place.barred = QStringLiteral("the content control takes its text from data kept elsewhere in the file");
    if (const pugi::xml_node prompt = xml::child(properties(control), "showingPlcHdr"))
        place.always.push_back(removed(source, prompt));
    for (const pugi::xml_node dated : {xml::child(properties(control), "date"), list}) {
        // What Word remembers of the last choice no longer holds; it goes by the text then.
        for (const XmlAttribute &one :
             dated ? attributesOf(source.bytes, startTag(source, dated)) : std::vector<XmlAttribute>()) {
            const std::string_view name = localPart(one.name);
            if (name == "fullDate" || name == "lastValue")
                place.always.push_back({one.begin, one.end, {}});
        }
    }
    return place;
}

AnswerPlace inlineControlPlace(const FormSource &source, pugi::xml_node control)
{
    AnswerPlace place = controlPlace(source, control);
    const pugi::xml_node content = xml::child(control, "sdtContent");
    const ElementSpan span = source.spans.of(content);
    if (!content || span.isEmptyTag()) {
        if (place.barred.isEmpty())
            place.barred = QStringLiteral("the content control has no content to replace");
        return place;
    }
    QByteArray look = runProperties(source, xml::child(properties(control), "rPr"));
    if (look.isEmpty())
        look = runProperties(source, xml::child(xml::child(content, "r"), "rPr"));
    place.text = {span.openEnd, span.closeBegin, source.open("r>") + look};
    place.tail = source.close("r");
    settleChoices(source, place);
    return place;
}

void settleChoices(const FormSource &source, AnswerPlace &place)
{
    if (place.kind != PlaceKind::List)
        return;
    for (const QString &choice : std::as_const(place.choices)) {
        std::vector<Splice> splices = place.always;
        splices.push_back({place.text.begin, place.text.end,
                           place.text.bytes + runContent(source, choice, place.insideText) + place.tail});
        place.ofChoice.push_back(std::move(splices));
    }
}

TickBox controlBox(const FormSource &source, pugi::xml_node control, qsizetype at)
{
    const AnswerPlace common = controlPlace(source, control);
    const pugi::xml_node check = xml::child(properties(control), "checkbox");
    const QString checked = valueOf(xml::child(check, "checked"), "val");
    TickBox box{at, checked == QLatin1String("1") || checked == QLatin1String("true"), true, common.barred, {}, {}};
    box.tick = checkedState(source, check, "1");
    box.untick = checkedState(source, check, "0");
    const auto glyph = [&](const char *state, char16_t usual) {
        const int code = valueOf(xml::child(check, state), "val").toInt(nullptr, 16);
        return code > 0x20 && code < 0xD800 ? QString(QChar(static_cast<char16_t>(code))) : QString(QChar(usual));
    };
    const pugi::xml_node content = xml::child(control, "sdtContent");
    pugi::xml_node shown = descendant(content, "t");
    if (!shown)
        shown = descendant(content, "sym");
    if (!shown) {
        box.barred = QStringLiteral("the check box shows nothing that could be changed");
        return box;
    }
    const ElementSpan span = source.spans.of(shown);
    box.tick.push_back({span.begin, span.end, runContent(source, glyph("checkedState", kTicked), false)});
    box.untick.push_back({span.begin, span.end, runContent(source, glyph("uncheckedState", kUnticked), false)});
    return box;
}

}  // namespace assay::ooxml
