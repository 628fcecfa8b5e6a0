#include "questionnaires/matching/answer_words.h"

#include "model/search/text_form.h"
#include "questionnaires/matching/language.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace assay::matching {

namespace {

using Table = QHash<QString, AnswerClass>;

/// Short words by class, folded.
const Table &table()
{
    static const Table words = [] {
        Table all;
        const auto add = [&all](AnswerClass meaning, const char16_t *list) {
            for (const QString &word : QString::fromUtf16(list).split(u'|'))
                all.insert(word, meaning);
        };
        add(AnswerClass::Yes,
            u"yes|y|true|t|x|√|✓|✔|☑|ok|compliant|complies|comply|conforms|conformant|conforming|met|"
            u"meets|in place|implemented|fully implemented|fully compliant|fully met|full|fully|pass|"
            u"passed|supported|agree|agreed|accept|accepted|available|satisfied|yes - fully|largely "
            u"implemented|done|complete|completed|是|是的|有|符合|满足|完全符合|完全满足|已实施|已落实|已实现|"
            u"已具备|具备|支持|合规|达标|通过|已完成|同意|已建立|全部符合|基本符合要求|合格|对|正确");
        add(AnswerClass::Partly,
            u"partly|partial|partially|in part|partially implemented|partially compliant|partially "
            u"met|partly met|partly compliant|partial compliance|limited|somewhat|mostly|部分|部分符合|"
            u"部分满足|部分实施|部分支持|基本符合|部分具备|部分合规|部分实现|部分落实");
        add(AnswerClass::No,
            u"no|n|false|f|✗|✘|×|☒|non-compliant|noncompliant|not compliant|does not comply|not met|not "
            u"implemented|not in place|fail|failed|not supported|unsupported|none|disagree|not "
            u"available|unavailable|non-conformant|nonconforming|否|不是|无|没有|不符合|不满足|未实施|未落实|不具备|"
            u"不支持|不合规|不达标|未通过|未实现|未建立|不同意|未完成|不合格|不|错");
        add(AnswerClass::NotApplicable,
            u"n/a|na|n.a.|n.a|not applicable|non applicable|inapplicable|does not apply|not "
            u"relevant|不适用|不涉及|无关|无此项|不相关|未涉及");
        add(AnswerClass::Planned, u"planned|plan|in progress|in process|ongoing|in development|under development|"
                                  u"roadmap|on the roadmap|future|not yet|not yet implemented|to be implemented|"
                                  u"计划中|计划|规划中|已计划|进行中|实施中|建设中|整改中|拟实施|待实施|推进中|未开始");
        return all;
    }();
    return words;
}

QString plain(const QString &answer)
{
    QString text = foldedText(simplified(answer));
    while (!text.isEmpty() &&
           (text.back() == u'.' || text.back() == u'。' || text.back() == u'!' || text.back() == u';'))
        text.chop(1);
    return text.trimmed();
}

/// The class of the longest known word that an answer begins with, ended by punctuation or the text's end.
std::optional<AnswerClass> classOfBeginning(const QString &text)
{
    static const QString ends = QStringLiteral(",.;:!，。；：、！-–—(（\n");
    qsizetype end = 0;
    while (end < text.size() && end < 40) {
        const bool dash = text[end] == u'-' && (end == 0 || text[end - 1] != u' ');
        if (ends.contains(text[end]) && !dash)
            break;
        ++end;
    }
    const auto found = table().constFind(text.left(end).trimmed());
    return found == table().constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<AnswerClass> classOfWord(const QString &word)
{
    const auto found = table().constFind(word);
    return found == table().constEnd() ? std::nullopt : std::optional(*found);
}

/// Without a number or letter before it ("1 - Yes", "A. 是").
QString withoutNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^(?:\\d{1,2}|[a-z])\\s*[.):、：=-]\\s*(?=\\S)"));
    return QString(text).remove(number);
}

/// The class of a short word given in two languages at once ("是 Yes", "N/A（不适用）"): both must say the same.
std::optional<AnswerClass> classOfBoth(const QString &text)
{
    constexpr qsizetype kLongest = 40;
    if (text.size() > kLongest)
        return std::nullopt;
    QString chinese;
    QString other;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const bool isHan = kindOf(takeCodePoint(text, at)) == CharacterKind::Han;
        (isHan ? chinese : other) += text.mid(start, at - start);
    }
    static const QRegularExpression rim(QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$"));
    const std::optional<AnswerClass> first = classOfWord(chinese);
    const std::optional<AnswerClass> second = classOfWord(other.remove(rim).simplified());
    return first && second && *first == *second ? first : std::nullopt;
}

}  // namespace

std::optional<AnswerClass> classOf(const QString &answer)
{
    const QString text = plain(answer);
    for (const QString &form : {text, withoutNumber(text)}) {
        if (const std::optional<AnswerClass> found = classOfWord(form))
            return found;
        if (const std::optional<AnswerClass> found = classOfBoth(form))
            return found;
    }
    return classOfBeginning(text);
}

QString permittedWord(const QString &choice, const QString &answer, const QStringList &permitted)
{
    if (permitted.isEmpty())
        return choice;
    const QString said = plain(choice.isEmpty() ? answer : choice);
    for (const QString &word : permitted)
        if (!said.isEmpty() && plain(word) == said)
            return word;
    const std::optional<AnswerClass> wanted = classOf(choice.isEmpty() ? answer : choice);
    if (!wanted)
        return {};
    QStringList fitting;
    for (const QString &word : permitted)
        if (classOf(word) == wanted)
            fitting << word;
    return fitting.size() == 1 ? fitting.front() : QString();
}

}  // namespace assay::matching
