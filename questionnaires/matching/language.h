#pragma once

#include <QString>
#include <QStringView>

namespace assay::matching {

/// The stem of a folded English word (Snowball, "english"); other words come back as they are. A stem of under three
/// letters is refused: "ids" is no "id".
[[nodiscard]] QString stemOf(const QString &foldedWord);

/// How much a word says about what a question is about.
enum class Saying
{
    Nothing,  ///< Function words and phrases of asking: "do", "please", 是否, 贵公司
    Little,   ///< Words of nearly every questionnaire: "policy", "implemented", 制度, 进行
    Much,
};

[[nodiscard]] Saying sayingOf(const QString &foldedWord);

/// Traditional Chinese characters in their simplified form, unit for unit.
[[nodiscard]] QString simplified(QStringView text);

}  // namespace assay::matching
