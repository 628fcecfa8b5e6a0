#include "questionnaires/ooxml/content_control.h"
#include "questionnaires/ooxml/xml.h"

namespace assay::ooxml {

namespace {

constexpr int kMaxChoices = 500;

QString valueOf(pugi::xml_node node)
{
    return xml::value(xml::attribute(node, "val"));
}

}  // namespace

TickBox formBox(const FormSource &source, pugi::xml_node data, qsizetype at)
{
    const pugi::xml_node check = xml::child(data, "checkBox");
    pugi::xml_node state = xml::child(check, "checked");
    const bool given = static_cast<bool>(state);
    if (!given)
        state = xml::child(check, "default");
    const QString value = valueOf(state);
    const bool ticked = (given && value.isEmpty()) || value == QLatin1String("1") || value == QLatin1String("true") ||
                        value == QLatin1String("on");
    TickBox box{at, ticked, true, {}, {}, {}};
    const auto set = [&](const char *word) -> std::vector<Splice> {
        const QByteArray element = source.open("checked ") + source.prefix + "val=\"" + word + "\"/>";
        const ElementSpan span = source.spans.of(given ? state : check);
        if (given)
            return {{span.begin, span.end, element}};
        if (span.isEmptyTag())
            return {{span.begin, span.end, source.open("checkBox>") + element + source.close("checkBox")}};
        return {{span.closeBegin, span.closeBegin, element}};
    };
    box.tick = set("1");
    box.untick = set("0");
    return box;
}

AnswerPlace formList(const FormSource &source, pugi::xml_node data)
{
    AnswerPlace place;
    place.kind = PlaceKind::List;
    place.isField = true;
    const pugi::xml_node list = xml::child(data, "ddList");
    for (const pugi::xml_node entry : list.children()) {
        if (xml::localName(entry) == "listEntry" && place.choices.size() < kMaxChoices)
            place.choices << valueOf(entry);
    }
    const pugi::xml_node result = xml::child(list, "result");
    if (result)
        place.before = place.choices.value(valueOf(result).toInt());
    const ElementSpan span = source.spans.of(list);
    for (qsizetype i = 0; i < place.choices.size(); ++i) {
        const QByteArray element = source.open("result ") + source.prefix + "val=\"" + QByteArray::number(i) + "\"/>";
        const ElementSpan old = source.spans.of(result);
        place.ofChoice.push_back(
            {result ? Splice{old.begin, old.end, element} : Splice{span.openEnd, span.openEnd, element}});
    }
    return place;
}

}  // namespace assay::ooxml
