#include "app/extract/plain_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace assay::extract {

namespace {

/// Sections up to this length stay whole.
constexpr qsizetype kLongestSection = 3 * kBlockChars;

QString withPlainLineEnds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QStringView withoutEmptyEnds(QStringView text)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size() && text[at].isSpace(); ++at) {
        if (text[at] == u'\n')
            from = at + 1;
    }
    qsizetype to = text.size();
    while (to > from && text[to - 1].isSpace())
        --to;
    return text.sliced(from, to - from);
}

/// Where a block that begins at `from` best ends: after an empty line, else after a line, else in between.
qsizetype blockEnd(QStringView text, qsizetype from)
{
    if (text.size() - from <= kBlockChars + kBlockChars / 2)
        return text.size();
    const qsizetype earliest = from + kBlockChars / 2;
    const QStringView window = text.sliced(from, kBlockChars);
    for (const QStringView end : {QStringView(u"\n\n"), QStringView(u"\n")}) {
        const qsizetype at = window.lastIndexOf(end);
        if (at >= 0 && from + at >= earliest)
            return from + at + end.size();
    }
    const bool insidePair = text[from + kBlockChars].isLowSurrogate();
    return from + kBlockChars - (insidePair ? 1 : 0);
}

/// Text without the marks of a Markdown heading; empty where the line is none.
QString headingOf(const QString &line)
{
    static const QRegularExpression kHeading(QStringLiteral("^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*$"));
    return kHeading.match(line).captured(1);
}

bool isUnderline(const QString &line)
{
    static const QRegularExpression kUnderline(QStringLiteral("^ {0,3}(=+|-{3,})[ \\t]*$"));
    return kUnderline.match(line).hasMatch();
}

/// Parts a section that is much longer than a block.
void addInBlocks(std::vector<TextSection> &sections, const TextSection &section)
{
    const QStringView text = withoutEmptyEnds(section.text);
    if (text.isEmpty())
        return;
    if (!section.label.isEmpty() && text.size() <= kLongestSection) {
        sections.push_back({section.label, text.toString()});
        return;
    }
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = blockEnd(text, from);
        const QStringView block = withoutEmptyEnds(text.sliced(from, to - from));
        if (!block.isEmpty())
            sections.push_back({section.label, block.toString()});
        from = to;
    }
}

std::vector<TextSection> headingSections(const QString &text)
{
    SectionBuilder builder;
    bool inCode = false;
    bool underParagraph = false;
    for (const QString &line : text.split(u'\n')) {
        const QString start = line.trimmed();
        if (start.startsWith(QLatin1String("```")) || start.startsWith(QLatin1String("~~~")))
            inCode = !inCode;
        const QString heading = inCode ? QString() : headingOf(line);
        if (!heading.isEmpty())
            builder.addHeading(heading, line);
        else if (underParagraph && isUnderline(line))
            builder.makeLastLineHeading(line);
        else
            builder.addLine(line);
        underParagraph = !inCode && heading.isEmpty() && !start.isEmpty() && !isUnderline(line) && !underParagraph;
    }
    return builder.takeSections();
}

}  // namespace

void SectionBuilder::addHeading(const QString &heading, const QString &line)
{
    if (!m_drafts.back().onlyHeadings)
        m_drafts.emplace_back();
    m_drafts.back().label = heading;
    m_drafts.back().lines << line;
}

void SectionBuilder::addLine(const QString &line)
{
    m_drafts.back().lines << line;
    m_drafts.back().onlyHeadings = m_drafts.back().onlyHeadings && line.trimmed().isEmpty();
}

void SectionBuilder::makeLastLineHeading(const QString &underline)
{
    Draft &draft = m_drafts.back();
    const QString line = draft.lines.takeLast();
    const auto isEmpty = [](const QString &other) { return other.trimmed().isEmpty(); };
    draft.onlyHeadings = std::ranges::all_of(draft.lines, isEmpty);
    addHeading(line.trimmed(), line + u'\n' + underline);
}

std::vector<TextSection> SectionBuilder::takeSections()
{
    std::vector<TextSection> sections;
    for (const Draft &draft : m_drafts)
        addInBlocks(sections, {draft.label, draft.lines.join(u'\n')});
    m_drafts.assign(1, {});
    return sections;
}

std::vector<TextSection> sectionsOf(const QString &received, FileKind kind)
{
    const QString text = withPlainLineEnds(received);
    if (kind == FileKind::Markdown)
        return headingSections(text);
    std::vector<TextSection> sections;
    for (const QString &page : text.split(u'\f'))
        addInBlocks(sections, {.label = {}, .text = page});
    return sections;
}

}  // namespace assay::extract
