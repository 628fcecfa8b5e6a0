#pragma once

#include "model/base/language.h"
#include "reports/content/document.h"

#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace assay::content {

/// The fixed words of a report in its language or languages. Texts are written in English in the sources, marked with
/// QT_TRANSLATE_NOOP("Report", …), and looked up in the program's own translation files, without regard to the
/// language of the window.
class Words
{
public:
    explicit Words(Languages languages);
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    [[nodiscard]] Languages languages() const { return m_languages; }
    /// @param source  English text marked with QT_TRANSLATE_NOOP("Report", …)
    [[nodiscard]] Text operator()(const char *source) const;
    /// Puts `arguments` in place of %1, %2 … of each language.
    [[nodiscard]] Text operator()(const char *source, const QStringList &arguments) const;
    /// As above, with arguments that themselves stand in each language.
    [[nodiscard]] Text operator()(const char *source, const std::vector<Text> &arguments) const;
    /// Data that is known in one or two languages; where one lacks, the other is shown once.
    [[nodiscard]] Text operator()(const BilingualText &text) const;
    /// The language of `Text::main`.
    [[nodiscard]] Language mainLanguage() const;

private:
    [[nodiscard]] QString lookUp(Language language, const char *source) const;

    Languages m_languages;
    std::unique_ptr<QTranslator> m_chinese;
    std::unique_ptr<QTranslator> m_english;
};

}  // namespace assay::content
