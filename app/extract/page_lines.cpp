#include "app/extract/page_lines.h"

#include "app/extract/character_forms.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace assay::extract {

namespace {

constexpr double kSameLineOverlap = 0.3;  ///< Of the smaller height, so that superscripts stay in their line
constexpr double kTouching = 0.2;         ///< Of the smaller height: words closer than this and without a space touch

enum class Direction
{
    Horizontal,
    Vertical
};

/// How text runs on the page as shown: pages are printed sideways, and Chinese may run downwards.
std::optional<Direction> directionOf(const ShownWord &word)
{
    const QPointF step = word.lastCharacter.center() - word.firstCharacter.center();
    if (std::abs(step.x()) == std::abs(step.y()))
        return std::nullopt;
    return std::abs(step.x()) > std::abs(step.y()) ? Direction::Horizontal : Direction::Vertical;
}

/// A box with the direction of its text along x.
QRectF along(const QRectF &box, Direction direction)
{
    return direction == Direction::Horizontal ? box : QRectF(box.y(), box.x(), box.height(), box.width());
}

bool continuesLine(const ShownWord &before, const ShownWord &after, Direction direction)
{
    if (before.spaceAfter)
        return true;
    const QRectF first = along(before.box, direction);
    const QRectF second = along(after.box, direction);
    const double smaller = std::min(first.height(), second.height());
    const double overlap = std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    const double forwards = std::abs(second.left() - first.right());
    const double backwards = std::abs(first.left() - second.right());  // right to left, or upwards
    return overlap >= kSameLineOverlap * smaller && std::min(forwards, backwards) <= kTouching * smaller;
}

bool isUsable(const QRectF &box)
{
    return std::isfinite(box.x()) && std::isfinite(box.y()) && std::isfinite(box.width()) &&
           std::isfinite(box.height());
}

QRectF cutAt(const QSizeF &size, const QRectF &box)
{
    const QRectF sorted = box.normalized();
    const double left = std::clamp(sorted.left(), 0.0, size.width());
    const double top = std::clamp(sorted.top(), 0.0, size.height());
    return {QPointF(left, top),
            QPointF(std::clamp(sorted.right(), left, size.width()), std::clamp(sorted.bottom(), top, size.height()))};
}

void addBox(PageText &page, qsizetype start, const QRectF &box)
{
    const qsizetype length = page.text.size() - start;
    if (length > 0)
        page.words.push_back({static_cast<int>(start), static_cast<int>(length), cutAt(page.size, box)});
}

void addWord(PageText &page, const ShownWord &word)
{
    qsizetype start = page.text.size();
    const QList<uint> codePoints = word.text.toUcs4();
    if (word.characters.size() != static_cast<std::size_t>(codePoints.size())) {
        for (const char32_t codePoint : codePoints)
            appendOrdinary(codePoint, page.text);
        addBox(page, start, word.box);
        return;
    }
    QRectF run;
    for (qsizetype at = 0; at < codePoints.size(); ++at) {
        const QRectF &box = word.characters[static_cast<std::size_t>(at)];
        const qsizetype before = page.text.size();
        appendOrdinary(codePoints[at], page.text);
        if (!standsAlone(codePoints[at])) {
            run = run.united(box);
            continue;
        }
        const qsizetype length = page.text.size() - before;
        if (before > start)
            page.words.push_back({static_cast<int>(start), static_cast<int>(before - start), cutAt(page.size, run)});
        page.words.push_back({static_cast<int>(before), static_cast<int>(length), cutAt(page.size, box)});
        start = page.text.size();
        run = QRectF();
    }
    addBox(page, start, run);
}

}  // namespace

bool needsCharacterBoxes(const QString &text)
{
    constexpr char16_t kFirst = 0x2E80;
    return std::ranges::any_of(text, [](QChar character) { return character.unicode() >= kFirst; });
}

PageText joinedLines(int page, const QSizeF &size, const std::vector<ShownWord> &words)
{
    PageText joined;
    joined.page = page;
    joined.size = size;
    joined.words.reserve(words.size());
    Direction direction = Direction::Horizontal;
    const ShownWord *before = nullptr;
    for (const ShownWord &word : words) {
        if (!isUsable(word.box))
            continue;
        const std::optional<Direction> own = directionOf(word);
        if (before) {
            const bool sameLine = continuesLine(*before, word, own.value_or(direction));
            if (!sameLine)
                joined.text += u'\n';
            else if (before->spaceAfter)
                joined.text += u' ';
        }
        direction = own.value_or(direction);
        addWord(joined, word);
        before = &word;
    }
    return joined;
}

}  // namespace assay::extract
