#include "reports/content/words.h"

#include <QTranslator>

static void useTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace assay::content {
namespace {

constexpr const char *kContext = "Report";

std::unique_ptr<QTranslator> translator(const QString &name)
{
    auto loaded = std::make_unique<QTranslator>();
    // Where the file is missing the English of the sources is shown.
    static_cast<void>(loaded->load(QStringLiteral(":/i18n/") + name));
    return loaded;
}

/// Puts arguments in place of %1 … %9 in one pass, so that a "%2" within an argument stays as it is.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    result.reserve(text.size() + 32);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool marked = text[at] == u'%' && at + 1 < text.size() && text[at + 1].isDigit();
        const int number = marked ? text[at + 1].digitValue() : 0;
        if (number < 1 || number > arguments.size()) {
            result += text[at];
            continue;
        }
        result += arguments[number - 1];
        ++at;
    }
    return result;
}

}  // namespace

Words::Words(Languages languages) : m_languages(languages)
{
    useTranslations();
    m_chinese = translator(QStringLiteral("assay_zh_CN.qm"));
    m_english = translator(QStringLiteral("assay_en.qm"));
}

Words::~Words() = default;

Language Words::mainLanguage() const
{
    return m_languages == Languages::English ? Language::English : Language::Chinese;
}

QString Words::lookUp(Language language, const char *source) const
{
    const QTranslator &words = language == Language::Chinese ? *m_chinese : *m_english;
    const QString found = words.translate(kContext, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

Text Words::operator()(const char *source) const
{
    return (*this)(source, QStringList());
}

Text Words::operator()(const char *source, const QStringList &arguments) const
{
    std::vector<Text> same;
    for (const QString &argument : arguments)
        same.push_back({argument});
    return (*this)(source, same);
}

Text Words::operator()(const char *source, const std::vector<Text> &arguments) const
{
    QStringList main;
    QStringList under;
    for (const Text &argument : arguments) {
        main << argument.main;
        under << (argument.under.isEmpty() ? argument.main : argument.under);
    }
    Text text{filled(lookUp(mainLanguage(), source), main)};
    if (m_languages == Languages::Both)
        text.under = filled(lookUp(Language::English, source), under);
    if (text.under == text.main)
        text.under.clear();
    return text;
}

Text Words::operator()(const BilingualText &text) const
{
    if (m_languages != Languages::Both)
        return {text.in(mainLanguage())};
    if (text.zh.isEmpty() || text.en.isEmpty() || text.zh == text.en)
        return {text.in(Language::Chinese)};
    return {text.zh, text.en};
}

}  // namespace assay::content
