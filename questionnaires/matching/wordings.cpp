#include "questionnaires/matching/wordings.h"

#include "model/search/segmentation.h"
#include "model/search/text_form.h"
#include "questionnaires/matching/language.h"

#include <algorithm>

namespace assay::matching {

namespace {

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar unit) { return kindOf(unit.unicode()) == CharacterKind::Han; });
}

std::u16string keyOf(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

}  // namespace

Wordings::Wordings() : m_chineseStarts(0x10000, false)
{}

void Wordings::add(const QString &wording, std::uint64_t value)
{
    const QString folded = foldedText(simplified(wording));
    if (hasHan(folded)) {
        m_chinese[keyOf(folded)] |= value;
        m_chineseStarts[folded.front().unicode()] = true;
        m_longestChinese = std::max(m_longestChinese, folded.size());
        return;
    }
    QStringList stems;
    for (const QString &word : words(folded))
        stems << stemOf(word);
    if (stems.isEmpty())
        return;
    Family &same = m_english[keyOf(stems.front())];
    const auto known = std::find_if(same.begin(), same.end(), [&](const English &one) { return one.stems == stems; });
    if (known != same.end()) {
        known->value |= value;
        return;
    }
    const auto place =
        std::find_if(same.begin(), same.end(), [&](const English &one) { return one.stems.size() < stems.size(); });
    same.insert(place, {stems, value});
}

const Wordings::Family *Wordings::beginningWith(QStringView stem) const
{
    const auto found = m_english.find(keyOf(stem));
    return found == m_english.end() ? nullptr : &found->second;
}

Wordings::Hit Wordings::longestAt(const Family &family, const std::vector<QStringView> &stems, std::size_t at)
{
    for (const English &one : family) {
        const auto length = static_cast<std::size_t>(one.stems.size());
        const auto begin = stems.begin() + static_cast<std::ptrdiff_t>(at);
        if (at + length <= stems.size() && std::equal(one.stems.begin(), one.stems.end(), begin))
            return {one.value, static_cast<int>(length)};
    }
    return {};
}

Wordings::Hit Wordings::chineseAt(QStringView text, qsizetype at) const
{
    if (!m_chineseStarts[text[at].unicode()])
        return {};
    for (qsizetype length = std::min(m_longestChinese, text.size() - at); length >= 1; --length)
        if (const auto found = m_chinese.find(keyOf(text.mid(at, length))); found != m_chinese.end())
            return {found->second, static_cast<int>(length)};
    return {};
}

}  // namespace assay::matching
