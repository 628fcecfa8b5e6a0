#pragma once

#include <QString>

namespace assay {

enum class Language
{
    English,
    Chinese
};

/// One text in both languages; either may be empty where only one is known.
struct BilingualText
{
    QString en;
    QString zh;
    [[nodiscard]] const QString &in(Language language) const
    {
        const QString &wanted = language == Language::Chinese ? zh : en;
        const QString &other = language == Language::Chinese ? en : zh;
        return wanted.isEmpty() ? other : wanted;
    }
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

}  // namespace assay
