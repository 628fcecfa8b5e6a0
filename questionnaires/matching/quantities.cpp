#include "questionnaires/matching/quantities.h"

#include "model/search/text_form.h"
#include "questionnaires/matching/language.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace assay::matching {

namespace {

constexpr double kYear = 365.25;
constexpr double kSame = 0.001;  ///< Relative: a year of 365 days is a year

struct Unit
{
    Dimension dimension;
    double factor;
};

const QHash<QString, Unit> &units()
{
    static const QHash<QString, Unit> table = [] {
        QHash<QString, Unit> all;
        const auto add = [&all](const char16_t *names, Dimension dimension, double factor) {
            for (const QString &name : QString::fromUtf16(names).split(u' '))
                all.insert(name, {dimension, factor});
        };
        add(u"second seconds sec s 秒 秒钟", Dimension::Time, 1.0 / 86400);
        add(u"minute minutes min mins 分钟", Dimension::Time, 1.0 / 1440);
        add(u"hour hours hr hrs h 小时 个小时", Dimension::Time, 1.0 / 24);
        add(u"day days 天 日 个工作日 工作日", Dimension::Time, 1);
        add(u"week weeks 周 个星期 星期", Dimension::Time, 7);
        add(u"month months 个月 月", Dimension::Time, kYear / 12);
        add(u"quarter quarters 个季度 季度", Dimension::Time, kYear / 4);
        add(u"year years yr yrs 年", Dimension::Time, kYear);
        add(u"bit bits 位 比特", Dimension::Bits, 1);
        add(u"byte bytes", Dimension::Bytes, 1);
        add(u"kb kib", Dimension::Bytes, 1e3);
        add(u"mb mib", Dimension::Bytes, 1e6);
        add(u"gb gib", Dimension::Bytes, 1e9);
        add(u"tb tib", Dimension::Bytes, 1e12);
        add(u"% percent", Dimension::Share, 1);
        add(u"character characters 个字符 字符", Dimension::Characters, 1);
        add(u"级", Dimension::Grade, 1);
        return all;
    }();
    return table;
}

std::optional<double> valueOf(const QString &word)
{
    static const QStringList english =
        QStringLiteral("zero one two three four five six seven eight nine ten eleven twelve").split(u' ');
    static const QString chinese = QStringLiteral("零一二三四五六七八九十");
    bool number = false;
    const double value = QString(word).remove(u',').toDouble(&number);
    if (number)
        return value;
    if (const qsizetype at = english.indexOf(word); at >= 0)
        return static_cast<double>(at);
    if (word == u"两")
        return 2;
    if (word == u"半")
        return 0.5;
    const qsizetype at = word.size() == 1 ? chinese.indexOf(word) : -1;
    return at < 0 ? std::nullopt : std::optional(static_cast<double>(at));
}

void appendMeasured(const QString &text, std::vector<Quantity> &found, QString &rest)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?<![\\w.])(\\d[\\d,]*(?:\\.\\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
        "[一二三四五六七八九十两半])[ -]?(seconds?|sec|秒钟?|minutes?|mins?|分钟|hours?|hrs?|个?小时|(?:business "
        "|working "
        "|calendar "
        ")?days?|天|日|个?工作日|weeks?|周|个?星期|months?|个?月|quarters?|个?季度|years?|yrs?|年|bits?|位|比特|"
        "bytes?|[kmgt]i?b|%|percent|(?:characters?)|个?字符|级)(?![a-z])"));
    qsizetype last = 0;
    for (auto hits = pattern.globalMatch(text); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        QString unitName = hit.captured(2);
        if (const qsizetype space = unitName.lastIndexOf(u' '); space >= 0)
            unitName = unitName.mid(space + 1);
        const auto unit = units().constFind(unitName);
        const std::optional<double> value = valueOf(hit.captured(1));
        if (unit == units().constEnd() || !value)
            continue;
        found.push_back({unit->dimension, *value * unit->factor, hit.captured()});
        rest += QStringView(text).mid(last, hit.capturedStart() - last);
        last = hit.capturedEnd();
    }
    rest += QStringView(text).mid(last);
}

void appendFrequencies(const QString &text, std::vector<Quantity> &found)
{
    struct Often
    {
        QRegularExpression pattern;
        double days;
    };
    static const std::vector<Often> table = [] {
        const auto row = [](const char16_t *pattern, double days) {
            return Often{QRegularExpression(QString::fromUtf16(pattern)), days};
        };
        return std::vector<Often>{
            row(u"\\bdaily\\b|每[天日]|once a day|every day", 1),
            row(u"\\bweekly\\b|每周|每星期|once a week|every week\\b", 7),
            row(u"\\bmonthly\\b|每月|每个月|once a month|every month\\b", kYear / 12),
            row(u"\\bquarterly\\b|每季度|每个季度|once a quarter|every quarter\\b", kYear / 4),
            row(u"\\b(semi-?annual(ly)?|half-?yearly|biannual(ly)?|twice a year)\\b|每半年", kYear / 2),
            row(u"(?<!semi-)\\b(annual(ly)?|yearly)\\b|每年|once a year|once per year|every year\\b|per annum", kYear),
        };
    }();
    for (const Often &often : table)
        if (const QRegularExpressionMatch hit = often.pattern.match(text); hit.hasMatch())
            found.push_back({Dimension::Frequency, often.days, hit.captured()});
}

/// Numbers that name something: 27001, 800-53, version 1.2.
void appendNumbers(const QString &rest, std::vector<Quantity> &found)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\d.])\\d+(?:\\.\\d+)*"));
    for (auto hits = pattern.globalMatch(rest); hits.hasNext();) {
        const QString text = hits.next().captured();
        bool plain = false;
        const double value = text.toDouble(&plain);
        if (plain)
            found.push_back({Dimension::Number, value, text});
    }
}

bool same(const Quantity &left, const Quantity &right)
{
    return std::abs(left.value - right.value) <= kSame * std::max(std::abs(left.value), std::abs(right.value));
}

}  // namespace

std::vector<Quantity> quantitiesOf(QStringView text)
{
    const QString folded = foldedText(simplified(text));
    std::vector<Quantity> found;
    QString rest;
    appendMeasured(folded, found, rest);
    appendFrequencies(folded, found);
    appendNumbers(rest, found);
    return found;
}

std::vector<std::pair<Quantity, Quantity>> differing(const std::vector<Quantity> &one,
                                                     const std::vector<Quantity> &other)
{
    std::vector<std::pair<Quantity, Quantity>> pairs;
    for (const Dimension dimension : {Dimension::Time, Dimension::Frequency, Dimension::Bits, Dimension::Bytes,
                                      Dimension::Share, Dimension::Characters, Dimension::Grade, Dimension::Number}) {
        const auto of = [dimension](const Quantity &quantity) { return quantity.dimension == dimension; };
        const auto here = std::find_if(one.begin(), one.end(), of);
        const auto there = std::find_if(other.begin(), other.end(), of);
        if (here == one.end() || there == other.end())
            continue;
        const bool agree = std::any_of(one.begin(), one.end(), [&](const Quantity &mine) {
            return of(mine) && std::any_of(other.begin(), other.end(),
                                           [&](const Quantity &theirs) { return of(theirs) && same(mine, theirs); });
        });
        if (!agree)
            pairs.emplace_back(*here, *there);
    }
    return pairs;
}

QStringList differences(const std::vector<Quantity> &asked, const std::vector<Quantity> &entry)
{
    QStringList sentences;
    for (const auto &[here, there] : differing(asked, entry))
        sentences
            << QStringLiteral("Quantities differ: “%1” is asked, “%2” was asked then.").arg(here.text, there.text);
    return sentences;
}

}  // namespace assay::matching
