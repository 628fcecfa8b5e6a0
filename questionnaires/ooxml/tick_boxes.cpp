#include "questionnaires/ooxml/tick_boxes.h"

#include <QSet>

#include <algorithm>

namespace assay::ooxml {

namespace {

constexpr std::size_t kMaxBoxes = 200;  // of one place

bool isEdge(QChar c)
{
    return c.isSpace() || QStringView(u":：;；,，、/|／()（）[]【】。").contains(c);
}

QString word(QString text)
{
    text = text.left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isEdge(text[first]))
        ++first;
    while (last > first && isEdge(text[last - 1]))
        --last;
    text = text.mid(first, last - first);
    // "Other: ____" is the word "Other".
    const qsizetype blank = text.indexOf(QLatin1String("___"));
    if (blank > 0)
        text = word(text.left(blank));
    // A word that holds an opening bracket keeps its closing one.
    if (text.count(u'(') > text.count(u')'))
        text += u')';
    if (text.count(u'（') > text.count(u'）'))
        text += u'）';
    return text;
}

QString lastLine(const QString &text)
{
    return text.mid(text.trimmed().lastIndexOf(u'\n') + 1);
}

/// The word before a box, up to the last gap.
QString wordBefore(const QString &text)
{
    const QString line = word(lastLine(text));
    const qsizetype gap = std::max(line.lastIndexOf(u' '), line.lastIndexOf(u'\t'));
    return word(line.mid(gap + 1));
}

QStringList wordsOf(const QString &text, const std::vector<TickBox> &boxes)
{
    QStringList after;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const qsizetype end = i + 1 < boxes.size() ? boxes[i + 1].at : text.size();
        after << word(text.mid(boxes[i].at + 1, end - boxes[i].at - 1));
    }
    if (!after.last().isEmpty() || boxes.size() < 2 || word(lastLine(text.left(boxes.front().at))).isEmpty())
        return after;
    QStringList before;  // "Yes □  No □"
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const qsizetype begin = i == 0 ? 0 : boxes[i - 1].at + 1;
        before << wordBefore(text.mid(begin, boxes[i].at - begin));
    }
    return before;
}

void append(std::vector<Splice> &to, const std::vector<Splice> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

AnswerPlace boxPlace(const QString &text, const std::vector<TickBox> &boxes)
{
    AnswerPlace place;
    if (boxes.size() > kMaxBoxes) {
        place.barred = QStringLiteral("the boxes cannot be told apart by the words beside them");
        return place;
    }
    place.choices = wordsOf(text, boxes);
    place.isField = std::all_of(boxes.begin(), boxes.end(), [](const TickBox &box) { return box.isField; });
    place.kind = boxes.size() == 1 && place.choices.front().isEmpty() ? PlaceKind::Mark : PlaceKind::List;
    const QSet<QString> different(place.choices.begin(), place.choices.end());
    if (different.size() != place.choices.size() ||
        (place.kind == PlaceKind::List && place.choices.contains(QString())))
        place.barred = QStringLiteral("the boxes cannot be told apart by the words beside them");
    QStringList ticked;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].ticked)
            ticked << (place.kind == PlaceKind::Mark ? QStringLiteral("X") : place.choices[static_cast<qsizetype>(i)]);
        if (place.barred.isEmpty())
            place.barred = boxes[i].barred;
        std::vector<Splice> chosen;
        for (std::size_t other = 0; other < boxes.size(); ++other) {
            if (other == i && !boxes[other].ticked)
                append(chosen, boxes[other].tick);
            else if (other != i && boxes[other].ticked)
                append(chosen, boxes[other].untick);
        }
        place.ofChoice.push_back(std::move(chosen));
        if (boxes[i].ticked)
            append(place.cleared, boxes[i].untick);
    }
    place.before = ticked.join(QStringLiteral(", "));
    if (place.kind == PlaceKind::Mark)
        place.choices.clear();
    return place;
}

AnswerPlace joinedBoxes(const std::vector<AnswerPlace> &single)
{
    AnswerPlace joined = single.front();
    joined.choices.clear();
    joined.ofChoice.clear();
    joined.cleared.clear();
    joined.owners.clear();
    QStringList before;
    for (std::size_t i = 0; i < single.size(); ++i) {
        joined.choices << single[i].choices.value(0);
        joined.isField = joined.isField && single[i].isField;
        if (joined.barred.isEmpty())
            joined.barred = single[i].barred;
        if (!single[i].before.isEmpty())
            before << single[i].before;
        std::vector<Splice> chosen = single[i].ofChoice.front();
        for (std::size_t other = 0; other < single.size(); ++other) {
            if (other != i)
                append(chosen, single[other].cleared);
        }
        joined.ofChoice.push_back(std::move(chosen));
        append(joined.cleared, single[i].cleared);
        joined.owners.insert(joined.owners.end(), single[i].owners.begin(), single[i].owners.end());
    }
    joined.before = before.join(QStringLiteral(", "));
    return joined;
}

}  // namespace assay::ooxml
