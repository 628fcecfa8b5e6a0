#include "reports/pdf/front_matter.h"

#include <algorithm>

namespace assay::pdf {
namespace {

constexpr Style kHeadStyle{7.5, Weight::Regular, content::kSecondaryColour, 1.4};
constexpr qreal kHeadGap = 14;

}  // namespace

qreal Furniture::Head::height() const
{
    return std::max(title->height(), organisation->height()) + heightOf(statement) + 4;
}

Furniture::Furniture(TextSetter &setter, const content::Document &document, const content::Words &words)
    : m_portrait(makeHead(setter, document, kPortrait.width() - 2 * kSideMargin))
    , m_landscape(makeHead(setter, document, kPortrait.height() - 2 * kSideMargin))
    , m_watermark(document.watermark)
{
    constexpr int kShortHash = 16;
    m_trail = QStringLiteral("Assay · ") +
              words(QT_TRANSLATE_NOOP("Report", "audit event %1, head %2"),
                    QStringList{QString::number(document.meta.trailEvent), document.meta.trailHead.left(kShortHash)})
                  .main;
}

Furniture::Head Furniture::makeHead(TextSetter &setter, const content::Document &document, qreal width) const
{
    Head head;
    const qreal half = (width - kHeadGap) / 2;
    head.title = &setter.set(document.title.joined(QStringLiteral("  ")), kHeadStyle, half);
    head.organisation = &setter.set(document.organisation, kHeadStyle, half, content::Alignment::End);
    Style statement = kHeadStyle;
    statement.colour = content::lookOf(content::Role::PartlyMet).ink;
    if (!document.statement.isEmpty())
        append(head.statement, setter.set(document.statement.joined(QStringLiteral("  ")), statement, width));
    return head;
}

PageFlow::Heads Furniture::heads() const
{
    return {m_portrait.height(), m_landscape.height()};
}

void Furniture::drawHead(Page &page) const
{
    const Head &head = page.orientation == Orientation::Portrait ? m_portrait : m_landscape;
    const qreal width = page.size().width() - 2 * kSideMargin;
    page.addBlock(*head.title, {kSideMargin, kHeadTop});
    page.addBlock(*head.organisation, {kSideMargin + (width + kHeadGap) / 2, kHeadTop});
    const qreal statementTop = kHeadTop + std::max(head.title->height(), head.organisation->height());
    pdf::draw(head.statement, 0, head.statement.size(), page, {kSideMargin, statementTop});
    const qreal line = kHeadTop + head.height();
    page.add(LinePrimitive{QLineF(kSideMargin, line, kSideMargin + width, line)});
}

void Furniture::draw(TextSetter &setter, std::vector<Page> &pages, const content::Words &words) const
{
    constexpr qreal kTrailShare = 0.62;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        Page &page = pages[index];
        if (!m_watermark.isEmpty()) {
            const TextBlock &mark = setter.line(m_watermark, {54, Weight::Bold, 0xeef0f3});
            page.primitives.insert(page.primitives.begin(), WatermarkPrimitive{&mark});
        }
        if (index == 0)
            continue;
        drawHead(page);
        const qreal width = page.size().width() - 2 * kSideMargin;
        const qreal line = page.size().height() - kFootLine;
        page.add(LinePrimitive{QLineF(kSideMargin, line, kSideMargin + width, line)});
        const content::Text number = words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"),
                                           QStringList{QString::number(index + 1), QString::number(pages.size())});
        page.addBlock(setter.set(m_trail, kHeadStyle, width * kTrailShare), {kSideMargin, line + 4});
        page.addBlock(setter.set(number.joined(QStringLiteral("  ·  ")), kHeadStyle, width * (1 - kTrailShare),
                                 content::Alignment::End),
                      {kSideMargin + width * kTrailShare, line + 4});
    }
}

}  // namespace assay::pdf
