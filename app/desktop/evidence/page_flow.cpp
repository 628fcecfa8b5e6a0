#include "app/desktop/evidence/page_flow.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace assay::desktop {

namespace {

constexpr double kGap = 12;         // between pages and around them
constexpr double kTextMargin = 16;  // within a page of flowing text
constexpr double kWidestText = 760;
constexpr int kBlockChars = 3'000;
constexpr double kLabelSpace = 8;

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

}  // namespace

void PageFlow::setPages(const std::vector<PageText> *pages)
{
    m_pages = pages;
    m_sheets.clear();
    m_size = {};
}

const PageText &PageFlow::pageOf(const Sheet &sheet) const
{
    return (*m_pages)[static_cast<std::size_t>(sheet.page - 1)];
}

void PageFlow::layOut(double zoom, double width, const QFont &font, double pixelsPerPoint)
{
    m_sheets.clear();
    m_size = {};
    if (!m_pages)
        return;
    m_font = font;
    m_font.setPixelSize(std::max(4, static_cast<int>(std::lround(QFontMetricsF(font).height() * 0.75 * zoom))));
    if (font.pixelSize() > 0)
        m_font.setPixelSize(std::max(4, static_cast<int>(std::lround(font.pixelSize() * zoom))));
    m_scale = pixelsPerPoint * zoom;
    m_width = width;
    m_textWidth = std::max(80.0, std::min(width - 2 * kGap, kWidestText * std::max(1.0, zoom)) - 2 * kTextMargin);
    m_sheets.reserve(m_pages->size());
    for (const PageText &page : *m_pages)
        addSheet(page);
    place();
}

void PageFlow::addSheet(const PageText &page)
{
    Sheet sheet;
    sheet.page = page.page;
    sheet.picture = !page.size.isEmpty();
    if (sheet.picture)
        sheet.rect.setSize(page.size * m_scale);
    else
        splitIntoBlocks(page, sheet);
    m_sheets.push_back(std::move(sheet));
}

void PageFlow::splitIntoBlocks(const PageText &page, Sheet &sheet) const
{
    const int total = static_cast<int>(page.text.size());
    for (int start = 0; start < total;) {
        int end = std::min(total, start + kBlockChars);
        if (end < total) {
            const auto line = static_cast<int>(page.text.lastIndexOf(QLatin1Char('\n'), end - 1));
            if (line >= start)
                end = line + 1;
            else if (page.text.at(end).isLowSurrogate())
                --end;
        }
        Block block{start, end - start, {}, nullptr};
        block.rect.setSize({m_textWidth, guessedHeight(page, block)});
        sheet.blocks.push_back(std::move(block));
        start = end;
    }
}

double PageFlow::guessedHeight(const PageText &page, const Block &block) const
{
    const QFontMetricsF metrics(m_font);
    const double unit = std::max(1.0, metrics.averageCharWidth());
    const double unitsALine = std::max(1.0, std::floor(m_textWidth / unit));
    double lines = 0;
    double units = 0;
    const QStringView text = QStringView(page.text).mid(block.start, block.length);
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            lines += std::max(1.0, std::ceil(units / unitsALine));
            units = 0;
        } else {
            units += isWide(c) ? 2 : 1;
        }
    }
    lines += std::ceil(units / unitsALine);
    return lines * metrics.lineSpacing();
}

void PageFlow::place()
{
    double widest = m_width;
    for (const Sheet &sheet : m_sheets)
        if (sheet.picture)
            widest = std::max(widest, sheet.rect.width() + 2 * kGap);
    QFont bold = m_font;
    bold.setBold(true);
    const double labelHeight = QFontMetricsF(bold).lineSpacing();
    double y = kGap;
    for (Sheet &sheet : m_sheets) {
        const double width = sheet.picture ? sheet.rect.width() : m_textWidth + 2 * kTextMargin;
        sheet.rect = QRectF(std::floor((widest - width) / 2), std::round(y), width, sheet.rect.height());
        if (!sheet.picture) {
            double inner = sheet.rect.top() + kTextMargin;
            const double left = sheet.rect.left() + kTextMargin;
            if (!pageOf(sheet).label.isEmpty()) {
                sheet.label = QRectF(left, inner, m_textWidth, labelHeight);
                inner += labelHeight + kLabelSpace;
            }
            for (Block &block : sheet.blocks) {
                block.rect.moveTopLeft({left, inner});
                inner += block.rect.height();
            }
            sheet.rect.setBottom(inner + kTextMargin);
        }
        y = sheet.rect.bottom() + kGap;
    }
    m_size = {widest, m_sheets.empty() ? 0 : y};
}

void PageFlow::breakLines(Block &block, const PageText &page) const
{
    QString text = page.text.mid(block.start, block.length);
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    block.layout = std::make_shared<QTextLayout>(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(4 * QFontMetricsF(m_font).averageCharWidth());
    block.layout->setTextOption(option);
    block.layout->setCacheEnabled(true);
    const double lineHeight = QFontMetricsF(m_font).lineSpacing();
    block.layout->beginLayout();
    double y = 0;
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        line.setLineWidth(m_textWidth);
        line.setPosition({0, y});
        y += std::max(lineHeight, line.height());
    }
    block.layout->endLayout();
    block.rect.setHeight(y);
}

std::optional<double> PageFlow::prepare(double top, double bottom)
{
    bool moved = false;
    double above = 0;
    const auto [first, last] = between(top, bottom);
    for (std::size_t i = first; i < last; ++i)
        for (Block &block : m_sheets[i].blocks) {
            if (block.layout || block.rect.bottom() < top || block.rect.top() > bottom)
                continue;
            const double before = block.rect.height();
            breakLines(block, pageOf(m_sheets[i]));
            const double growth = block.rect.height() - before;
            moved |= std::abs(growth) > 0.5;
            above += block.rect.top() < top ? growth : 0;
        }
    if (!moved)
        return std::nullopt;
    place();
    return above;
}

void PageFlow::prepare(const TextStretch &stretch)
{
    for (Sheet &sheet : m_sheets)
        if (sheet.page == stretch.page)
            for (Block &block : sheet.blocks)
                if (!block.layout && block.start <= stretch.end() && block.start + block.length >= stretch.start)
                    breakLines(block, pageOf(sheet));
    place();
}

double PageFlow::zoomThatFits(double width, double pixelsPerPoint) const
{
    double widest = 0;
    if (m_pages)
        for (const PageText &page : *m_pages)
            widest = std::max(widest, page.size.width());
    return widest > 0 ? std::max(0.05, (width - 2 * kGap) / (widest * pixelsPerPoint)) : 1;
}

std::pair<std::size_t, std::size_t> PageFlow::between(double top, double bottom) const
{
    const auto first =
        std::ranges::lower_bound(m_sheets, top, {}, [](const Sheet &sheet) { return sheet.rect.bottom(); });
    const auto last = std::ranges::upper_bound(first, m_sheets.end(), bottom, {},
                                               [](const Sheet &sheet) { return sheet.rect.top(); });
    return {static_cast<std::size_t>(first - m_sheets.begin()), static_cast<std::size_t>(last - m_sheets.begin())};
}

const PageFlow::Sheet *PageFlow::sheetOf(int page) const
{
    const auto index = static_cast<std::size_t>(page - 1);
    return page >= 1 && index < m_sheets.size() ? &m_sheets[index] : nullptr;
}

QRectF PageFlow::rectOn(int page, const QRectF &points) const
{
    const Sheet *sheet = sheetOf(page);
    if (!sheet)
        return {};
    return {sheet->rect.topLeft() + points.topLeft() * m_scale, points.size() * m_scale};
}

}  // namespace assay::desktop
