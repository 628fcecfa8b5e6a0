#include "questionnaires/structure/answer_words.h"

#include "questionnaires/structure/cell_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace assay::structure {
namespace {

/// Words that answer a question or state a result, folded, parted by '|'.
constexpr QStringView kAnswers =
    u"yes|no|n/a|na|not applicable|partial|partially|y|n|y/n|tbd|tbc|pass|fail|passed|failed|compliant|non compliant|"
    u"noncompliant|not compliant|partially compliant|fully compliant|met|not met|partially met|unmet|implemented|"
    u"not implemented|partially implemented|fully implemented|planned|in progress|done|open|closed|fulfilled|not "
    u"fulfilled|"
    u"verified|not verified|valid|non valid|invalid|unknown|not tested|tested|not started|started|true|false|completed|"
    u"complete|not required|applicable|agree|disagree|satisfied|not satisfied|in place|not in place|ok|not "
    u"ok|nok|issues|"
    u"i do not know|other than satisfied|exception|not assessed|not reviewed|none|low|medium|high|ad "
    u"hoc|defined|managed|"
    u"optimized|optimised|initial|repeatable|"
    u"是|否|不适用|不適用|符合|不符合|部分符合|基本符合|未检查|同意|不同意|涉及|豁免|满足|不满足|部分满足|通过|不通过|"
    u"未通过|有|无|已实施|"
    u"未实施|部分实施|已完成|未完成|进行中|合规|不合规|达标|不达标|支持|不支持|部分支持|完全符合|未验证|未驗證|打開|"
    u"實現|不需要|未測試|"
    u"待定|已落实|未落实|计划中|無|部分|已整改|未整改|正常|异常|"
    u"はい|いいえ|該当なし|未確認|適合|不適合|一部適合|実施済み|未実施|対応済み|未対応|一部対応|達成|必要なし|開ける|"
    u"あり|なし|"
    u"対象外|検証されていません|預り|"
    u"예|아니오|아니요|해당없음|해당 "
    u"없음|적합|부적합|양호|취약|미흡|부분이행|이행|미이행|준수|미준수|부분준수|확인되지않음|확인되지 않음|충족|미충족|"
    u"ja|nein|teilweise|entfallt|nicht anwendbar|erfullt|nicht erfullt|teilweise erfullt|umgesetzt|nicht "
    u"umgesetzt|geplant|offen|"
    u"si|parcial|parcialmente|no aplica|cumple|no cumple|no verificado|abierto|cumplido|"
    u"sim|nao|nao se aplica|nao aplicavel|conforme|nao conforme|nao verificado|aberto|"
    u"oui|non|partiel|partiellement|s/o|sans objet|non applicable|non conforme|parziale|parzialmente|non applicabile";

const QSet<QString> &answerWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringView word : QStringView(kAnswers).split(u'|', Qt::SkipEmptyParts))
            set.insert(foldedWords(word));
        return set;
    }();
    return words;
}

}  // namespace

bool isChoiceOfAnswers(const QString &text)
{
    if (text.size() > 60)
        return false;
    static const QRegularExpression joints(QStringLiteral("[/,;|、，；或]| or "));
    const QStringList parts = text.split(joints, Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               return answerWords().contains(foldedWords(part));
           });
}

bool isAnswerWord(const QString &text)
{
    return text.size() <= 60 && (answerWords().contains(foldedWords(text)) || isChoiceOfAnswers(text));
}

}  // namespace assay::structure
