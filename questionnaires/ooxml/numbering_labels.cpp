#include "questionnaires/ooxml/numbering_labels.h"

#include "questionnaires/ooxml/relationships.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

constexpr int kMaxParents = 30;
constexpr int kLargest = 3999;  // of a Roman number, and more than any questionnaire counts

int valueOf(pugi::xml_node node)
{
    return xml::value(xml::attribute(node, "val")).toInt();
}

QString roman(int number)
{
    static constexpr std::array kDigits = {
        std::pair{1000, "m"}, std::pair{900, "cm"}, std::pair{500, "d"}, std::pair{400, "cd"}, std::pair{100, "c"},
        std::pair{90, "xc"},  std::pair{50, "l"},   std::pair{40, "xl"}, std::pair{10, "x"},   std::pair{9, "ix"},
        std::pair{5, "v"},    std::pair{4, "iv"},   std::pair{1, "i"}};
    QString text;
    for (const auto &[value, digits] : kDigits) {
        for (; number >= value; number -= value)
            text += QLatin1String(digits);
    }
    return text;
}

QString letters(int number)
{
    constexpr int kAlphabet = 26;
    return QString((number - 1) / kAlphabet + 1, QChar(u'a' + (number - 1) % kAlphabet));
}

/// 1–99 as 一, 十二, 二十三.
QString chinese(int number)
{
    static const QString kDigits = QStringLiteral("〇一二三四五六七八九");
    if (number > 99)
        return QString::number(number);
    QString text;
    if (number >= 20)
        text += kDigits[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += kDigits[number % 10];
    return text;
}

QString counted(int number, const QString &format)
{
    number = std::clamp(number, 0, kLargest);
    if (format == QLatin1String("lowerLetter"))
        return letters(number);
    if (format == QLatin1String("upperLetter"))
        return letters(number).toUpper();
    if (format == QLatin1String("lowerRoman"))
        return roman(number);
    if (format == QLatin1String("upperRoman"))
        return roman(number).toUpper();
    if (format.startsWith(QLatin1String("chinese")) || format.startsWith(QLatin1String("ideograph")) ||
        format.startsWith(QLatin1String("japaneseCounting")) || format.startsWith(QLatin1String("taiwanese")))
        return chinese(number);
    return format == QLatin1String("decimalZero") && number < 10 ? QStringLiteral("0%1").arg(number)
                                                                 : QString::number(number);
}

}  // namespace

NumberingLabels NumberingLabels::of(const Package &package, const QString &mainPart)
{
    NumberingLabels labels;
    const std::vector<Relationship> links = relationshipsOf(package, mainPart);
    if (const Relationship *link = relationshipByType(links, QStringLiteral("numbering"))) {
        if (const Result<QByteArray> content = package.read(link->target))
            labels.readNumbering(*content, link->target);
    }
    if (const Relationship *link = relationshipByType(links, QStringLiteral("styles"))) {
        if (const Result<QByteArray> content = package.read(link->target))
            labels.readStyles(*content, link->target);
    }
    return labels;
}

NumberingLabels::Reference NumberingLabels::referenceIn(pugi::xml_node properties)
{
    const pugi::xml_node numbering = xml::child(properties, "numPr");
    return {valueOf(xml::child(numbering, "numId")),
            std::clamp(valueOf(xml::child(numbering, "ilvl")), 0, kLevels - 1)};
}

void NumberingLabels::readNumbering(const QByteArray &content, const QString &part)
{
    pugi::xml_document document;
    if (!xml::parse(document, content, part))
        return;
    for (const pugi::xml_node node : document.document_element().children()) {
        if (xml::localName(node) == "num") {
            m_abstractOf.insert(xml::value(xml::attribute(node, "numId")).toInt(),
                                valueOf(xml::child(node, "abstractNumId")));
        } else if (xml::localName(node) == "abstractNum") {
            Levels levels;
            for (const pugi::xml_node level : node.children()) {
                const int index = xml::value(xml::attribute(level, "ilvl")).toInt();
                if (xml::localName(level) != "lvl" || index < 0 || index >= kLevels)
                    continue;
                const pugi::xml_node start = xml::child(level, "start");
                levels.at(static_cast<std::size_t>(index)) = {
                    start ? valueOf(start) : 0, xml::value(xml::attribute(xml::child(level, "numFmt"), "val")),
                    xml::value(xml::attribute(xml::child(level, "lvlText"), "val"))};
            }
            m_definitions.insert(xml::value(xml::attribute(node, "abstractNumId")).toInt(), levels);
        }
    }
}

void NumberingLabels::readStyles(const QByteArray &content, const QString &part)
{
    pugi::xml_document document;
    if (!xml::parse(document, content, part))
        return;
    QHash<QString, QString> parents;
    for (const pugi::xml_node style : document.document_element().children()) {
        const QString id = xml::value(xml::attribute(style, "styleId"));
        if (id.isEmpty())
            continue;
        parents.insert(id, xml::value(xml::attribute(xml::child(style, "basedOn"), "val")));
        const Reference reference = referenceIn(xml::child(style, "pPr"));
        if (reference.number > 0)
            m_byStyle.insert(id, reference);
    }
    for (auto style = parents.cbegin(); style != parents.cend(); ++style) {
        QString at = style.key();
        for (int steps = 0; steps < kMaxParents && !at.isEmpty() && !m_byStyle.contains(at); ++steps)
            at = parents.value(at);
        if (m_byStyle.contains(at))
            m_byStyle.insert(style.key(), m_byStyle.value(at));
    }
}

QString NumberingLabels::next(pugi::xml_node paragraphProperties)
{
    Reference reference = referenceIn(paragraphProperties);
    if (!xml::child(paragraphProperties, "numPr"))
        reference = m_byStyle.value(xml::value(xml::attribute(xml::child(paragraphProperties, "pStyle"), "val")));
    const auto abstractNumber = m_abstractOf.constFind(reference.number);
    if (reference.number <= 0 || abstractNumber == m_abstractOf.cend() || !m_definitions.contains(*abstractNumber))
        return {};
    const Levels &levels = *m_definitions.constFind(*abstractNumber);
    std::array<int, kLevels> &counts = m_counts[*abstractNumber];
    for (int i = 0; i < kLevels; ++i) {
        int &count = counts.at(static_cast<std::size_t>(i));
        const int start = levels.at(static_cast<std::size_t>(i)).start;
        if (i == reference.level)
            count = count == 0 ? std::max(start, 1) : count + 1;
        else if (i < reference.level && count == 0)
            count = std::max(start, 1);
        else if (i > reference.level)
            count = 0;
    }
    const Level &level = levels.at(static_cast<std::size_t>(reference.level));
    if (level.format == QLatin1String("bullet") || level.format == QLatin1String("none"))
        return {};
    QString label = level.pattern;
    for (int i = kLevels; i >= 1; --i)
        label.replace(QStringLiteral("%%1").arg(i), counted(counts.at(static_cast<std::size_t>(i) - 1),
                                                            levels.at(static_cast<std::size_t>(i) - 1).format));
    return label.trimmed();
}

}  // namespace assay::ooxml
