#include "model/assessment/object_result.h"

#include "model/base/word_table.h"

#include <algorithm>

namespace assay {

namespace {

constexpr WordTable<ObjectKind, 10> kKinds = {{{ObjectKind::Room, QLatin1String("room")},
                                               {ObjectKind::NetworkDevice, QLatin1String("network-device")},
                                               {ObjectKind::SecurityDevice, QLatin1String("security-device")},
                                               {ObjectKind::Server, QLatin1String("server")},
                                               {ObjectKind::Database, QLatin1String("database")},
                                               {ObjectKind::Application, QLatin1String("application")},
                                               {ObjectKind::Data, QLatin1String("data")},
                                               {ObjectKind::Terminal, QLatin1String("terminal")},
                                               {ObjectKind::Document, QLatin1String("document")},
                                               {ObjectKind::Person, QLatin1String("person")}}};

/// Worst first.
int rankOf(ResultValue value)
{
    switch (value) {
    case ResultValue::NotMet:
        return 0;
    case ResultValue::PartlyMet:
        return 1;
    case ResultValue::NotAssessed:
        return 2;
    case ResultValue::Met:
        return 3;
    case ResultValue::NotApplicable:
        break;
    }
    return 4;
}

}  // namespace

QString MlpsSystem::grade() const
{
    return QStringLiteral("S%1A%2").arg(informationGrade).arg(serviceGrade);
}

ResultValue worstOf(std::span<const ObjectResult> objects)
{
    if (objects.empty())
        return ResultValue::NotAssessed;
    return std::ranges::min_element(objects, {}, [](const ObjectResult &one) { return rankOf(one.value); })->value;
}

QString toWord(ObjectKind kind)
{
    return wordOf(kKinds, kind);
}

std::optional<ObjectKind> objectKindFromWord(const QString &word)
{
    return valueOf(kKinds, word);
}

QStringList objectKindWords()
{
    QStringList words;
    for (const auto &[kind, word] : kKinds)
        words << word;
    return words;
}

QString toWords(const AssessmentMethods &methods)
{
    QStringList words;
    if (methods.interview)
        words << QStringLiteral("interview");
    if (methods.examine)
        words << QStringLiteral("examine");
    if (methods.test)
        words << QStringLiteral("test");
    return words.join(QLatin1Char(','));
}

std::optional<AssessmentMethods> methodsFromWords(const QString &words)
{
    AssessmentMethods methods;
    for (const QString &part : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (word == QLatin1String("interview"))
            methods.interview = true;
        else if (word == QLatin1String("examine"))
            methods.examine = true;
        else if (word == QLatin1String("test"))
            methods.test = true;
        else
            return std::nullopt;
    }
    return methods;
}

}  // namespace assay
