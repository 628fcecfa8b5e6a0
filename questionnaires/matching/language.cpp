#include "questionnaires/matching/language.h"

#include <QSet>

#include <unicode/translit.h>

#include <libstemmer.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace assay::matching {

namespace {

constexpr char16_t kFirstHan = 0x4E00;
constexpr char16_t kLastHan = 0x9FFF;

struct StemmerDelete
{
    void operator()(sb_stemmer *stemmer) const noexcept { sb_stemmer_delete(stemmer); }
};

QSet<QString> wordSet(const char16_t *words)
{
    const QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

const QSet<QString> &emptyWords()
{
    static const QSet<QString> set = wordSet(
        u"carry carried carries least minimum minimal maximum a about above after again against all also am an and any "
        u"are aren't as at be "
        u"been being between both but by "
        u"can can't could describe did do does doing don't each eg e.g else etc explain following for from further get "
        u"has have having he her hers him his how i if in into is isn't it its itself let like may me might more most "
        u"must my no nor not now of off on once only or other our ours out over own per please provide same shall she "
        u"should so some such than that the their theirs them then there these they this those through to too under "
        u"until up upon us used using use uses very via was we were what when where whether which while who whom whose "
        u"why will with within without would you your yours yourself i.e ie s t "
        u"是否 的 了 在 和 与 及 以及 或 或者 对 对于 所 请 请问 贵司 贵 贵方 公司 贵公司 贵单位 单位 您 你 你们 我们 "
        u"吗 "
        u"呢 哪些 哪 如何 怎样 怎么 什么 何 何种 为 为了 是 有 无 不 未 没有 没 已 已经 将 会 能 能否 能够 可 可以 "
        u"可否 "
        u"应 应当 应该 须 必须 需 需要 其 该 此 这 那 这些 那些 并 并且 而 且 等 之 由 于 以 从 向 到 按 按照 根据 "
        u"通过 进行 如果 如 则 若 若干 若是 均 都 也 还 又 至 至少 每 各 各种 各个 本 上 下 中 内 外 时 后 前 者 被 把 "
        u"使 让 给 当 个 种 项 次 说明 描述 简述 提供 存在");
    return set;
}

const QSet<QString> &plainWords()
{
    static const QSet<QString> set = wordSet(
        u"day days week weeks month months year years hour hours minute minutes zero two three four five six seven "
        u"eight nine ten "
        u"twelve 天 日 周 月 个月 年 小时 分钟 半年 六个月 一次 "
        u"address adequate applicable appropriate area available base based business capability company conduct "
        u"conducted consider consistent control controls cover current define defined describes detail develop "
        u"developed different document documentation documented effective enable ensure ensures ensuring entity "
        u"establish established evaluate evaluated evidence exist existing external formal formally function general "
        u"given governing handle implement implemented implementation include included includes including industry "
        u"information internal issue maintain maintained make making manage managed management measure measures "
        u"mechanism mechanisms meet method necessary need needed occur offering operation operations organisation "
        u"organization organizational org party perform performed place plan plans platform policies policy practice "
        u"practices prior procedure procedures process processes properly prescribed product program relevant require "
        u"required requirement requirements responsible role security service services solution specific specified "
        u"standard standards support supported system systems take technical type types way work regular regularly "
        u"address follow followed fully identify identified determine determined apply applied approve approved "
        u"communicate communicated review reviewed update updated yes "
        u"ability acceptable accordance allow allows associated capable client clients cloud commonly currently "
        u"customer "
        u"customers different documenting employ employed entire etc example following helps "
        u"offer offered "
        u"overall parties permit possible provided provider providers respective security similar solely support "
        u"supports "
        u"tenant tenants timely underlying variety various want "
        u"制度 流程 程序 策略 措施 管理 建立 制定 制订 实施 执行 落实 采取 采用 相关 相应 要求 规定 明确 确定 确保 "
        u"保证 "
        u"具有 具备 支持 方式 情况 方面 工作 内容 机制 体系 系统 信息 安全 组织 企业 机构 服务 产品 使用 包括 涉及 "
        u"处理 "
        u"定期 文件 文档 文档化 记录 标准 规范 技术 方案 计划 业务 过程 活动 有效 合理 必要 适当 特定 指定 设置 设立 "
        u"开展");
    return set;
}

/// Forms of one character that the transliteration does not know, each before the one that is used here.
constexpr QStringView kVariants =
    u"録录査查説说脱脱内内為为爲为裡里裏里鋭锐閲阅産产戸户呉吴歩步毎每歴历暦历徴征徳德郷乡頼赖顔颜"
    u"黄黄黒黑斉齐済济剤剂経经続续証证覧览図图国国関关開开対对応应帯带実实発发変变処处価价権权検检験验";

std::vector<char16_t> simplifiedTable()
{
    icu::UnicodeString all;
    for (char16_t unit = kFirstHan; unit <= kLastHan; ++unit)
        all.append(unit);
    UErrorCode status = U_ZERO_ERROR;
    std::vector<char16_t> table;
    const std::unique_ptr<icu::Transliterator> change(
        icu::Transliterator::createInstance(u"Traditional-Simplified", UTRANS_FORWARD, status));
    for (int32_t i = 0; i < all.length(); ++i) {
        icu::UnicodeString one(all, i, 1);
        if (U_SUCCESS(status))
            change->transliterate(one);
        table.push_back(one.length() == 1 ? one[0] : all[i]);
    }
    for (qsizetype i = 0; i + 1 < kVariants.size(); i += 2)
        table[static_cast<std::size_t>(kVariants[i].unicode() - kFirstHan)] = kVariants[i + 1].unicode();
    return table;
}

}  // namespace

QString stemOf(const QString &foldedWord)
{
    thread_local const std::unique_ptr<sb_stemmer, StemmerDelete> stemmer(sb_stemmer_new("english", nullptr));
    for (const QChar unit : foldedWord)
        if (!((unit >= u'a' && unit <= u'z') || unit == u'\''))
            return foldedWord;
    const QByteArray bytes = foldedWord.toUtf8();
    const auto *stem = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()),
                                       static_cast<int>(bytes.size()));
    const int length = sb_stemmer_length(stemmer.get());
    if (stem == nullptr || length < 3)
        return foldedWord;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), length);
}

Saying sayingOf(const QString &foldedWord)
{
    if (emptyWords().contains(foldedWord))
        return Saying::Nothing;
    // Small numbers are quantities, which are compared by themselves; longer ones are names such as 27001.
    const bool quantity = foldedWord.size() <= 3 &&
                          std::all_of(foldedWord.begin(), foldedWord.end(), [](QChar unit) { return unit.isDigit(); });
    return quantity || plainWords().contains(foldedWord) ? Saying::Little : Saying::Much;
}

QString simplified(QStringView text)
{
    static const std::vector<char16_t> table = simplifiedTable();
    QString result = text.toString();
    for (QChar &unit : result)
        if (unit.unicode() >= kFirstHan && unit.unicode() <= kLastHan)
            unit = QChar(table[static_cast<std::size_t>(unit.unicode() - kFirstHan)]);
    return result;
}

}  // namespace assay::matching
