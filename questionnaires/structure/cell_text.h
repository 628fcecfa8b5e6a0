#pragma once

#include <QString>
#include <QStringView>

namespace assay::structure {

/// Outer white space removed, inner runs made one space; shares the text where nothing changes.
[[nodiscard]] QString tidied(const QString &text);

/// Width compatible forms made equal, case folded, accents and punctuation gone: for comparing words only.
[[nodiscard]] QString foldedWords(QStringView text);

[[nodiscard]] bool isWideCharacter(QChar character);

/// Length as it looks: Chinese, Japanese and Korean characters count two.
[[nodiscard]] int readingLength(QStringView text);

/// Ends with a question mark of any script (or with one before a closing bracket or asterisk).
[[nodiscard]] bool asksSomething(QStringView text);

[[nodiscard]] bool isNumber(QStringView text);
[[nodiscard]] bool isLink(QStringView text);

/// A sign that marks a choice: x, ✓, ●, ☑ …
[[nodiscard]] bool isMark(QStringView text);

/// The pattern of a number as questionnaires give it to their questions ("AIS-01.1" → "A-9.9"); empty where the text is
/// no such number. Repetition is folded, so that "1.2.10" and "1.3.4" have one shape.
[[nodiscard]] QString idShape(QStringView text);

/// Begins with an enumerator that headings use rather than questions: "一、", "第二章", "IV.", "Section 3".
[[nodiscard]] bool hasHeadingEnumerator(QStringView text);

/// A closing line of a sheet: copyright, end of document, "以下空白".
[[nodiscard]] bool isClosingLine(QStringView text);

}  // namespace assay::structure
