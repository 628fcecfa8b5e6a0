#include "reports/pdf/front_matter.h"

namespace assay::pdf {
namespace {

constexpr qreal kEntryPadding = 3.5;
constexpr qreal kPageWidth = 40;
constexpr Style kEntry{9.5};

}  // namespace

void ContentsList::place(TextSetter &setter, PageFlow &flow, const content::Document &document,
                         const content::Words &words)
{
    constexpr qreal kNumberWidth = 26;
    Atoms heading;
    append(heading, setter.set(words(QT_TRANSLATE_NOOP("Report", "Contents")).joined(QStringLiteral("  ")),
                               {15, Weight::Bold}, flow.width()));
    flow.place(heading);
    flow.advance(4);
    const std::vector<QString> numbers = content::sectionNumbers(document);
    for (std::size_t index = 0; index < document.sections.size(); ++index) {
        const content::Section &section = document.sections[index];
        const qreal indent = section.level > 1 ? kNumberWidth : 0;
        const TextBlock &title = setter.set(section.heading.joined(QStringLiteral("  ")), kEntry,
                                            flow.width() - indent - kNumberWidth - kPageWidth);
        const qreal height = title.height() + 2 * kEntryPadding;
        flow.need(height);
        const QPointF top(flow.left() + indent, flow.top() + kEntryPadding);
        flow.page().addBlock(setter.line(numbers[index], {kEntry.size, Weight::Regular, content::kSecondaryColour}),
                             top);
        flow.page().addBlock(title, top + QPointF(kNumberWidth, 0));
        m_entries.push_back({flow.pageIndex(), QRectF(flow.left(), flow.top(), flow.width(), height)});
        flow.advance(height);
        flow.page().add(LinePrimitive{QLineF(flow.left(), flow.top(), flow.left() + flow.width(), flow.top()),
                                      content::kLineColour, 0.5});
    }
}

void ContentsList::complete(TextSetter &setter, std::vector<Page> &pages, const std::vector<Bookmark> &targets) const
{
    for (std::size_t index = 0; index < m_entries.size() && index < targets.size(); ++index) {
        const Entry &entry = m_entries[index];
        Page &page = pages[static_cast<std::size_t>(entry.page)];
        const TextBlock &number =
            setter.set(QString::number(targets[index].page + 1), kEntry, kPageWidth, content::Alignment::End);
        page.addBlock(number, {entry.rect.right() - kPageWidth, entry.rect.top() + kEntryPadding});
        page.links.push_back({entry.rect, targets[index].page, targets[index].top});
    }
}

}  // namespace assay::pdf
