#include "questionnaires/structure/question_text.h"

#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/header_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace assay::structure {

namespace {

constexpr int kLongestLabel = 40;

QString bareLabel(const QString &text)
{
    QString label = text.trimmed();
    const qsizetype colon = std::max(label.indexOf(u':'), label.indexOf(u'：'));
    if (colon > 0)
        label.truncate(colon);
    return label.trimmed();
}

}  // namespace

NumberedText withoutNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*((?:[QqＱ]\\s?\\d+(?:\\.\\d+)*[.:：、)]?|(?:问题|問題)\\s?\\d+[.:：、)]?|(?i:question)\\s?"
                       "\\d+(?:\\.\\d+)*[.:：)]?|"
                       "[A-Z]{1,5}[-.]\\d+(?:[.\\-]\\d+)*[.:)]?|"
                       "\\d+(?:\\.\\d+)+\\.?|\\d+[.)、．:：]|[（(]\\d{1,3}[)）]|[（(]?[一二三四五六七八九十]{1,3}[)"
                       "）、．.]|[a-zA-Z][.)]))\\s*(?=\\S)"));
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return {{}, text.trimmed()};
    QString found = match.captured(1).trimmed();
    while (!found.isEmpty() && QStringView(u".:：、．").contains(found.back()))
        found.chop(1);
    return {found, text.mid(match.capturedEnd()).trimmed()};
}

bool readsAsQuestion(const QString &text)
{
    const QString bare = withoutNumber(text).text;
    if (bare.size() < 2)
        return false;
    if (asksSomething(bare))
        return true;
    static const QRegularExpression begins(
        QStringLiteral(
            "^(?:please\\b|describe\\b|provide\\b|explain\\b|list\\b|state\\b|specify\\b|indicate\\b|give\\b|"
            "outline\\b|confirm\\b|name the\\b|attach\\b|detail\\b|summari[sz]e\\b|identify\\b|"
            "how\\b|what\\b|who\\b|when\\b|where\\b|which\\b|why\\b|do you\\b|does\\b|is there\\b|is the\\b|"
            "are\\b|have you\\b|has\\b|can\\b|will\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    if (begins.match(bare).hasMatch())
        return true;
    static constexpr std::array<QStringView, 22> kBeginnings = {
        u"请",   u"請",   u"是否", u"有无", u"有無", u"如何", u"哪些",   u"什么", u"何时", u"简述", u"簡述",
        u"描述", u"说明", u"說明", u"列出", u"提供", u"贵司", u"贵公司", u"贵方", u"能否", u"可否", u"有哪些"};
    if (std::any_of(kBeginnings.begin(), kBeginnings.end(), [&](QStringView word) { return bare.startsWith(word); }))
        return true;
    return bare.size() <= 200 && (bare.contains(QStringLiteral("是否")) || bare.contains(QStringLiteral("有哪些")));
}

std::optional<CellRole> roleOfLabel(const QString &text)
{
    const QString label = bareLabel(withoutNumber(text).text);
    if (label.isEmpty() || readingLength(label) > kLongestLabel)
        return std::nullopt;
    static constexpr std::array<QStringView, 6> kAnswers = {u"答", u"a", u"ans", u"答案", u"答复内容", u"回复内容"};
    const QString folded = foldedWords(label);
    if (std::find(kAnswers.begin(), kAnswers.end(), folded) != kAnswers.end())
        return CellRole::Answer;
    const RoleScores roles = rolesOfHeading(label);
    if (roles.leads(HeaderRole::Answer, 0.6))
        return CellRole::Answer;
    if (roles.leads(HeaderRole::Comment, 0.6) || roles.leads(HeaderRole::Finding, 0.6))
        return CellRole::Comment;
    return std::nullopt;
}

bool isQuestionLabel(const QString &text)
{
    QString label = bareLabel(text);
    while (!label.isEmpty() && (label.back().isDigit() || QStringView(u" .#").contains(label.back())))
        label.chop(1);
    return !label.isEmpty() && readingLength(label) <= kLongestLabel &&
           rolesOfHeading(label).leads(HeaderRole::Question, 0.75);
}

}  // namespace assay::structure
