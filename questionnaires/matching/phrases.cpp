#include "questionnaires/matching/phrases.h"

#include "model/search/segmentation.h"
#include "model/search/text_form.h"
#include "questionnaires/matching/language.h"

#include <QFile>

#include <algorithm>
#include <numeric>

static void initGlossary()
{
    Q_INIT_RESOURCE(glossary);
}

namespace assay::matching {

namespace {

/// The cells of a CSV line; quotation marks around a cell are doubled inside it.
QStringList cellsOf(const QString &line)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar unit = line[i];
        if (unit == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.back() += line[i++];
        else if (unit == u'"')
            quoted = !quoted;
        else if (unit == u',' && !quoted)
            cells << QString();
        else
            cells.back() += unit;
    }
    return cells;
}

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar unit) { return kindOf(unit.unicode()) == CharacterKind::Han; });
}

/// Joins terms that share a wording: each wording gets the smallest number of its group.
class Groups
{
public:
    int numberOf(const QString &wording)
    {
        const auto found = m_numbers.find(wording);
        if (found != m_numbers.end())
            return *found;
        const int number = static_cast<int>(m_parents.size());
        m_numbers.insert(wording, number);
        m_parents.push_back(number);
        m_wordings << wording;
        return number;
    }

    int top(int number) const
    {
        while (m_parents[static_cast<std::size_t>(number)] != number)
            number = m_parents[static_cast<std::size_t>(number)];
        return number;
    }

    void join(int left, int right)
    {
        const int low = std::min(top(left), top(right));
        const int high = std::max(top(left), top(right));
        m_parents[static_cast<std::size_t>(high)] = low;
    }

    [[nodiscard]] const QStringList &wordings() const { return m_wordings; }

private:
    QHash<QString, int> m_numbers;
    std::vector<int> m_parents;
    QStringList m_wordings;
};

QString builtInGlossary()
{
    initGlossary();
    QFile file(QStringLiteral(":/assay/glossary.csv"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::u16string keyOf(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

}  // namespace

const Phrases &Phrases::builtIn()
{
    static const Phrases phrases(builtInGlossary());
    return phrases;
}

Phrases::Phrases(const QString &csv) : m_chineseStarts(0x10000, false)
{
    Groups groups;
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = cellsOf(lines[i]);
        if (cells.size() < 2 || cells[0].isEmpty() || cells[1].isEmpty())
            continue;
        groups.join(groups.numberOf(foldedText(cells[0])), groups.numberOf(foldedText(cells[1])));
    }
    QHash<int, int> topics;
    for (const QString &wording : groups.wordings()) {
        const int top = groups.top(groups.numberOf(wording));
        if (!topics.contains(top)) {
            topics.insert(top, m_topicCount++);
            m_names << groups.wordings()[top];
        }
        add(wording, topics.value(top));
    }
    for (auto &[first, wordings] : m_english)
        std::stable_sort(wordings.begin(), wordings.end(), [](const Wording &left, const Wording &right) {
            return left.stems.size() > right.stems.size();
        });
}

void Phrases::add(const QString &wording, int topic)
{
    if (hasHan(wording)) {
        m_chinese.emplace(keyOf(wording), topic);
        m_chineseStarts[wording.front().unicode()] = true;
        m_longestChinese = std::max(m_longestChinese, wording.size());
        return;
    }
    QStringList stems;
    for (const QString &word : words(wording))
        stems << stemOf(word);
    if (!stems.isEmpty())
        m_english[keyOf(stems.front())].push_back({stems, topic});
}

Phrases::Hit Phrases::englishAt(const std::vector<QStringView> &stems, std::size_t at) const
{
    const auto found = m_english.find(keyOf(stems[at]));
    if (found == m_english.end())
        return {};
    for (const Wording &wording : found->second) {
        const auto length = static_cast<std::size_t>(wording.stems.size());
        if (at + length > stems.size())
            continue;
        const auto begin = stems.begin() + static_cast<std::ptrdiff_t>(at);
        if (std::equal(wording.stems.begin(), wording.stems.end(), begin))
            return {wording.topic, static_cast<int>(length)};
    }
    return {};
}

Phrases::Hit Phrases::chineseAt(QStringView text, qsizetype at) const
{
    if (!m_chineseStarts[text[at].unicode()])
        return {};
    for (qsizetype length = std::min(m_longestChinese, text.size() - at); length >= 2; --length)
        if (const auto found = m_chinese.find(keyOf(text.mid(at, length))); found != m_chinese.end())
            return {found->second, static_cast<int>(length)};
    return {};
}

}  // namespace assay::matching
