#include "questionnaires/matching/polarity.h"

#include "model/search/text_form.h"
#include "questionnaires/matching/asides.h"
#include "questionnaires/matching/language.h"

#include <QRegularExpression>

namespace assay::matching {

namespace {

/// Wordings that hold a negating word without negating what is asked.
const QRegularExpression &harmless()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(not only|not limited to|whether or not|or not\\b|if not\\b|if no\\b|if none|why not|not applicable|"
        "not later than|not less than|not more than|no later than|no less than|no more than|no longer (required|needed|"
        "in use|used|necessary)|need not|non-?[a-z]+|not yet|not listed|not covered (here|above)|without (undue|"
        "unreasonable) delay)|"
        "不限于|不仅|不但|不只|不间断|不可否认|不可抵赖|不同|不断|不少于|不低于|不超过|不多于|不大于|不小于|不得少于|"
        "不得低于|不得超过|"
        "不晚于|不迟于|不再(使用|需要)|不必要|不需要的|不适用|不符合|不合规|不相容|不相关|不良|不当|不一致|"
        "未来|未成年人?|未知|未经授权|未授权|未经许可|未经|非授权|非法|非对称|非生产|非必要|非涉密|"
        "无线|无人|无关|无论|无效|无害|无纸|无障碍|与否|能不能|有没有|是不是|会不会|可不可以"));
    return pattern;
}

const QRegularExpression &negation()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(not|never|cannot|without|neither|unable to|fails? to|failed to|lacks?|lacking|absence of|no)\\b|n't\\b|"
        "没有|没|未|尚未|不|无法|无(?!\\w*化)|缺乏|缺少|非"));
    return pattern;
}

const QRegularExpression &ban()
{
    static const QRegularExpression pattern(QStringLiteral("\\b(prohibit(s|ed)?|forbid(s|den)?|disallow(s|ed)?|banned|"
                                                           "disabled?|blocked|prevented|excluded)\\b|禁止|严禁|禁用|"
                                                           "杜绝|屏蔽|阻断"));
    return pattern;
}

const QRegularExpression &permission()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(allow(s|ed)?|permit(s|ted)?|enabled?|possible)\\b|允许|准许|启用|可以|能够"));
    return pattern;
}

}  // namespace

Polarity polarityOf(QStringView text)
{
    QString plain = foldedText(simplified(text));
    plain.replace(QChar(0x2019), u'\'');
    for (const auto &[begin, end] : asidesOf(plain))  // "(without storing it)" does not turn the question
        for (qsizetype i = begin; i < end; ++i)
            plain[i] = u' ';
    plain.replace(harmless(), QStringLiteral(" "));
    Polarity polarity;
    for (auto hits = negation().globalMatch(plain); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        polarity.negative = !polarity.negative;
        if (polarity.cue.isEmpty())
            polarity.cue = hit.captured() == QStringLiteral("n't") ? QStringLiteral("not") : hit.captured();
    }
    // "Are default passwords disabled?" asks the opposite of "… allowed?"; beside "not allowed" it asks the same.
    if (const QRegularExpressionMatch hit = ban().match(plain);
        hit.hasMatch() && !permission().match(plain).hasMatch()) {
        polarity.negative = !polarity.negative;
        if (polarity.cue.isEmpty())
            polarity.cue = hit.captured();
    }
    return polarity;
}

}  // namespace assay::matching
