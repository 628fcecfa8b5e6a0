#include "questionnaires/matching/analyzer.h"

#include "model/search/segmentation.h"
#include "model/search/text_form.h"
#include "questionnaires/matching/asides.h"
#include "questionnaires/matching/language.h"

namespace assay::matching {

namespace {

constexpr float kLittle = 0.35F;
constexpr float kAside = 0.3F;  ///< What examples and grounds count beside what is asked

std::u16string keyOf(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

bool isHan(QChar unit)
{
    return (unit.unicode() >= 0x4E00 && unit.unicode() <= 0x9FFF) || kindOf(unit.unicode()) == CharacterKind::Han;
}

float weightOf(Saying saying)
{
    return saying == Saying::Much ? 1.0F : (saying == Saying::Little ? kLittle : 0.0F);
}

}  // namespace

Analyzer::Analyzer(const WordData *data, const Phrases &phrases) : m_data(data), m_phrases(phrases)
{}

std::uint32_t Analyzer::keyFor(const QString &text, KeyKind kind, float saying)
{
    std::u16string number = keyOf(text);
    number.push_back(static_cast<char16_t>(kind));
    const auto [found, fresh] = m_numbers.emplace(std::move(number), static_cast<std::uint32_t>(m_keys.size()));
    if (fresh)
        m_keys.push_back({text, kind, saying});
    return found->second;
}

QStringList Analyzer::piecesOf(const QString &chinese) const
{
    if (m_data == nullptr || chinese.size() < 3 || !m_data->glosses(chinese).empty())
        return {chinese};
    QStringList pieces;
    for (qsizetype at = 0; at < chinese.size();) {
        qsizetype length = chinese.size() - at;
        while (length > 1 && m_data->glosses(chinese.mid(at, length)).empty())
            --length;
        pieces << chinese.mid(at, length);
        at += length;
    }
    return pieces;
}

const Analyzer::Seen &Analyzer::seen(QStringView word)
{
    const std::u16string_view wanted(word.utf16(), static_cast<std::size_t>(word.size()));
    if (const auto found = m_bySurface.find(wanted); found != m_bySurface.end())
        return *found->second;
    Seen &fresh = m_seen.emplace_back();
    fresh.surface = word.toString();
    fresh.han = isHan(word.front());
    QString plain = fresh.surface;
    if (plain.endsWith(QStringLiteral("'s")) || plain.endsWith(QStringLiteral("\u2019s")))
        plain.chop(2);
    fresh.stem = fresh.han ? fresh.surface : stemOf(plain);
    const QStringList pieces = fresh.han ? piecesOf(fresh.surface) : QStringList(fresh.stem);
    for (const QString &piece : pieces) {
        const Saying saying = sayingOf(fresh.han ? piece : plain);
        if (saying != Saying::Nothing)
            fresh.keys.push_back(keyFor(piece, fresh.han ? KeyKind::Chinese : KeyKind::English, weightOf(saying)));
    }
    if (!fresh.han) {
        fresh.concepts = m_phrases.concepts.beginningWith(fresh.stem);
        fresh.fields = m_phrases.fields.beginningWith(fresh.stem);
    }
    const QString &kept = fresh.surface;
    m_bySurface.emplace(std::u16string_view(QStringView(kept).utf16(), static_cast<std::size_t>(kept.size())), &fresh);
    return fresh;
}

void Analyzer::markEnglish(FamilyOf family, std::vector<Use> &uses,
                           const std::function<void(Use &, std::uint64_t)> &set)
{
    std::vector<QStringView> stems;
    stems.reserve(uses.size());
    for (const Use &use : uses)
        stems.push_back(use.seen->stem);
    for (std::size_t i = 0; i < uses.size();) {
        const Wordings::Family *wordings = uses[i].seen->*family;
        const Wordings::Hit hit = wordings == nullptr ? Wordings::Hit{} : Wordings::longestAt(*wordings, stems, i);
        for (int k = 0; k < hit.length; ++k)
            set(uses[i + static_cast<std::size_t>(k)], hit.value);
        i += static_cast<std::size_t>(std::max(hit.length, 1));
    }
}

void Analyzer::markChinese(const Wordings &wordings, QStringView folded, std::vector<Use> &uses,
                           const std::function<void(Use &, std::uint64_t)> &set)
{
    std::size_t first = 0;
    for (qsizetype at = 0; at < folded.size();) {
        const Wordings::Hit hit = wordings.chineseAt(folded, at);
        if (hit.length == 0) {
            ++at;
            continue;
        }
        const qsizetype end = at + hit.length;
        while (first < uses.size() && uses[first].start + uses[first].length <= at)
            ++first;
        for (std::size_t i = first; i < uses.size() && uses[i].start < end; ++i)
            set(uses[i], hit.value);
        at = end;
    }
}

void Analyzer::appendPairs(QStringView folded, std::vector<Token> &tokens)
{
    for (qsizetype at = 0; at + 1 < folded.size(); ++at)
        if (isHan(folded[at]) && isHan(folded[at + 1]))
            tokens.push_back({keyFor(folded.mid(at, 2).toString(), KeyKind::Pair, 1), 0, 0, 1});
}

Analyzer::Analysis Analyzer::analyze(QStringView text)
{
    Analysis result;
    result.folded = foldedText(simplified(text));
    const QString &folded = result.folded;
    std::vector<Use> uses;
    bool chinese = false;
    eachFoldedWord(folded, [&](QStringView word) {
        const Seen &found = seen(word);
        chinese = chinese || found.han;
        uses.push_back({&found, word.utf16() - QStringView(folded).utf16(), word.size(), 0, 0, 1});
    });
    const auto setTopic = [](Use &use, std::uint64_t value) { use.topic = static_cast<int>(value); };
    const auto addFields = [](Use &use, std::uint64_t value) { use.fields |= value; };
    markEnglish(&Seen::concepts, uses, setTopic);
    markEnglish(&Seen::fields, uses, addFields);
    if (chinese) {
        markChinese(m_phrases.concepts, folded, uses, setTopic);
        markChinese(m_phrases.fields, folded, uses, addFields);
    }
    for (const auto &[begin, end] : asidesOf(folded))
        for (Use &use : uses)
            if (use.start >= begin && use.start < end)
                use.part = kAside;
    std::vector<Token> &tokens = result.tokens;
    for (std::size_t i = 0; i < uses.size();) {
        const int topic = uses[i].topic;
        float saying = 0;
        const float part = uses[i].part;
        do {
            for (const std::uint32_t key : uses[i].seen->keys) {
                tokens.push_back({key, topic, uses[i].fields, uses[i].part});
                saying = std::max(saying, m_keys[key].saying);
            }
            ++i;
        } while (topic > 0 && i < uses.size() && uses[i].topic == topic);
        if (topic > 0 && saying > 0)
            tokens.push_back({keyFor(QString::number(topic), KeyKind::Topic, saying), topic, 0, part});
    }
    if (chinese)
        appendPairs(folded, tokens);
    return result;
}

}  // namespace assay::matching
