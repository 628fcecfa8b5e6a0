#include "questionnaires/matching/contrasts.h"

#include "model/search/text_form.h"
#include "questionnaires/matching/language.h"

#include <QRegularExpression>

#include <vector>

namespace assay::matching {

namespace {

struct Contrast
{
    QRegularExpression one;
    QRegularExpression other;
};

const std::vector<Contrast> &table()
{
    static const std::vector<Contrast> contrasts = [] {
        const auto row = [](const char16_t *one, const char16_t *other) {
            return Contrast{QRegularExpression(QString::fromUtf16(one)), QRegularExpression(QString::fromUtf16(other))};
        };
        return std::vector<Contrast>{
            row(u"\\bat[ -]rest\\b|静态|存储加密|存储时|存储保密", u"\\bin[ -](transit|motion)\\b|传输"),
            row(u"\\brto\\b|recovery time|恢复时间", u"\\brpo\\b|recovery point|恢复点"),
            row(u"\\binternal(ly)?\\b|内部", u"\\bexternal(ly)?\\b|外部"),
            row(u"\\binbound\\b|\\bingress\\b|入站|入向", u"\\boutbound\\b|\\begress\\b|出站|出向"),
            row(u"\\bsymmetric\\b|(?<!非)对称", u"\\basymmetric\\b|非对称"),
            row(u"\\bonboarding\\b|\\bhiring\\b|入职|录用", u"\\boffboarding\\b|\\btermination\\b|离职|离岗"),
            row(u"\\bphysical\\b|物理", u"\\blogical\\b|逻辑"),
            row(u"\\bnon-?production\\b|测试环境", u"(?<!non-)(?<!non)\\bproduction\\b|生产环境"),
            row(u"\\b(personal information handler|controller)s?\\b|个人信息处理者", u"\\bprocessors?\\b|受托"),
            row(u"\\bstatic\\b|静态分析|静态测试", u"\\bdynamic\\b|动态分析|动态测试"),
        };
    }();
    return contrasts;
}

}  // namespace

QStringList contrasts(QStringView asked, QStringView entry)
{
    const QString here = foldedText(simplified(asked));
    const QString there = foldedText(simplified(entry));
    QStringList sentences;
    const auto compare = [&](const QRegularExpression &mine, const QRegularExpression &theirs) {
        const QRegularExpressionMatch named = mine.match(here);
        const QRegularExpressionMatch instead = theirs.match(there);
        if (named.hasMatch() && instead.hasMatch() && !theirs.match(here).hasMatch() && !mine.match(there).hasMatch())
            sentences
                << QStringLiteral("“%1” is asked, “%2” was asked then.").arg(named.captured(), instead.captured());
    };
    for (const Contrast &contrast : table()) {
        compare(contrast.one, contrast.other);
        compare(contrast.other, contrast.one);
    }
    return sentences;
}

}  // namespace assay::matching
