#include "reports/pdf/document_layout.h"

#include "reports/pdf/charts.h"
#include "reports/pdf/front_matter.h"
#include "reports/pdf/table_layout.h"

#include <algorithm>

namespace assay::pdf {
namespace {

constexpr qreal kBlockGap = 10;

/// Sets the blocks of a section one after the other.
class BlockSetter
{
public:
    BlockSetter(TextSetter &setter, PageFlow &flow, std::vector<Bookmark> &bookmarks, int level)
        : m_setter(setter), m_flow(flow), m_bookmarks(bookmarks), m_level(level)
    {}

    void operator()(const content::Paragraph &paragraph)
    {
        const Style style =
            paragraph.tone == content::Tone::Lead
                ? Style{10.5, Weight::Regular, content::kTextColour, 1.5}
                : Style{9, Weight::Regular,
                        paragraph.tone == content::Tone::Secondary ? content::kSecondaryColour : content::kTextColour};
        Atoms atoms;
        append(atoms, m_setter, paragraph.text, style, m_flow.width());
        m_flow.place(atoms);
    }
    void operator()(const content::Note &note) { placeWhole(noteAtom(m_setter, note, m_flow.width())); }
    void operator()(const content::KeyFigures &row) { placeWhole(keyFiguresAtom(m_setter, row, m_flow.width())); }
    void operator()(const content::StackedBars &chart)
    {
        // Parted only where a good part of it fits.
        constexpr qreal kWorthParting = 0.35;
        const Atoms atoms = barsAtoms(m_setter, chart, m_flow.width());
        m_flow.need(std::min(heightOf(atoms) + kTitleRoom, m_flow.capacity() * kWorthParting));
        placeTitle(chart.title);
        m_flow.place(atoms);
    }
    void operator()(const content::Donut &chart)
    {
        placeUnderTitle(chart.title, donutAtom(m_setter, chart, m_flow.width()));
    }
    void operator()(const content::Radar &chart)
    {
        placeUnderTitle(chart.title, radarAtom(m_setter, chart, m_flow.width()));
    }
    void operator()(const content::Table &table)
    {
        TableLayout layout(table, m_setter, m_flow);
        if (!table.title.isEmpty()) {
            m_flow.need(layout.heightToBegin() + kTitleRoom);
            placeTitle(table.title);
        }
        layout.place(m_bookmarks, m_level + 1);
    }

private:
    static constexpr qreal kTitleRoom = 26;

    void placeTitle(const content::Text &title)
    {
        m_flow.space(4);
        Atoms atoms;
        append(atoms, m_setter.set(title.joined(QStringLiteral("  ")), {10, Weight::Bold}, m_flow.width()));
        m_flow.place(atoms);
        m_flow.advance(5);
    }
    void placeWhole(const Atom &atom)
    {
        m_flow.need(atom.height);
        m_flow.place({atom});
    }
    void placeUnderTitle(const content::Text &title, const Atom &atom)
    {
        m_flow.need(atom.height + kTitleRoom);
        placeTitle(title);
        placeWhole(atom);
    }

    TextSetter &m_setter;
    PageFlow &m_flow;
    std::vector<Bookmark> &m_bookmarks;
    int m_level;
};

bool isWide(const content::Section &section)
{
    return std::ranges::any_of(section.blocks, [](const content::Block &block) {
        const auto *table = std::get_if<content::Table>(&block);
        return table != nullptr && table->breadth == content::Breadth::Wide && !table->rows.empty();
    });
}

Bookmark placeHeading(TextSetter &setter, PageFlow &flow, const content::Section &section, const QString &number)
{
    constexpr qreal kRoomForText = 96;
    const bool top = section.level == 1;
    flow.turn(isWide(section) ? Orientation::Landscape : Orientation::Portrait);
    flow.need(kRoomForText);
    flow.space(top ? 20 : 14);
    const Bookmark bookmark{section.level, number + u' ' + section.heading.joined(QStringLiteral(" / ")),
                            flow.pageIndex(), flow.top()};
    const qreal size = top ? 15 : 11.5;
    const qreal numberWidth = setter.line(number, {size, Weight::Bold}).naturalWidth() + size * 0.6;
    flow.page().addBlock(setter.line(number, {size, Weight::Bold, content::kAccentColour}), {flow.left(), flow.top()});
    Atoms heading;
    append(heading, setter.set(section.heading.main, {size, Weight::Bold}, flow.width() - numberWidth));
    if (!section.heading.under.isEmpty())
        append(heading,
               setter.set(section.heading.under, {size * 0.68, Weight::Regular, content::kSecondaryColour, 1.3},
                          flow.width() - numberWidth));
    flow.place(heading, numberWidth);
    flow.advance(top ? 7 : 4);
    return bookmark;
}

}  // namespace

PrintedLayout layOut(const content::Document &document, TextSetter &setter)
{
    const content::Words words(document.languages);
    const Furniture furniture(setter, document, words);
    PageFlow flow(furniture.heads());
    drawCover(flow.addPage(), setter, document, words);
    flow.breakPage();
    ContentsList contents;
    contents.place(setter, flow, document, words);

    PrintedLayout layout;
    std::vector<Bookmark> targets;
    const std::vector<QString> numbers = content::sectionNumbers(document);
    for (std::size_t index = 0; index < document.sections.size(); ++index) {
        const content::Section &section = document.sections[index];
        targets.push_back(placeHeading(setter, flow, section, numbers[index]));
        layout.bookmarks.push_back(targets.back());
        BlockSetter place(setter, flow, layout.bookmarks, section.level);
        for (std::size_t block = 0; block < section.blocks.size(); ++block) {
            if (block > 0)
                flow.space(kBlockGap);
            std::visit(place, section.blocks[block]);
        }
    }
    contents.complete(setter, flow.pages(), targets);
    furniture.draw(setter, flow.pages(), words);
    layout.pages = std::move(flow.pages());
    return layout;
}

}  // namespace assay::pdf
