#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <vector>

namespace assay {

/// The words of a text in order, folded; Chinese by dictionary ("渗透测试" → 渗透, 测试). For matching.
[[nodiscard]] QStringList words(QStringView text);

/// The same over text that is folded already, as views into it.
void eachFoldedWord(QStringView folded, const std::function<void(QStringView)> &take);

/// The terms under which a text is indexed and found, in order, folded: Han text as overlapping pairs ("信息安全" →
/// 信息, 息安, 安全; white space between Han characters does not part them; one Han character alone as itself), other
/// text by word, and a word parted by a hyphen at a line's end also as a whole. Terms hold letters and digits only.
[[nodiscard]] QStringList indexTerms(QStringView text);

/// One demand of a search; a page is found when it meets all of them.
struct QueryTerm
{
    enum class Match
    {
        Whole,   ///< The terms stand next to each other in this order
        Prefix,  ///< The same, the last one being only the beginning of a term
    };
    QStringList terms;  ///< As of `indexTerms`; never empty
    Match match = Match::Whole;
    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// What a person typed. Plain text: every word must be there; `"…"`: a phrase; `word*`: the beginning of a word;
/// nothing else is syntax, so any text is a query. A run of Han characters is a phrase; a single one the beginning of a
/// pair. Empty where nothing searchable was typed.
[[nodiscard]] std::vector<QueryTerm> parseQuery(const QString &typed);

}  // namespace assay
