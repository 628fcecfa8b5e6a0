#pragma once

#include "model/base/problem.h"
#include "model/catalogue/framework.h"
#include "questionnaires/ooxml/workbook.h"

namespace assay::exchange {

/// What a person says of a framework that its file does not say.
struct FrameworkAbout
{
    QString id;  ///< Kebab-case; empty: made from the file's name or title
    QString title;
    QString edition;
    QString publisher;
    FrameworkKind kind = FrameworkKind::Standard;
};

/// A framework as far as it could be read, and everything that is wrong with it. It is good for taking in only where no
/// problem is an error.
struct ImportedFramework
{
    Framework framework;
    Problems problems;  ///< With sheet, row and column where there are some

    [[nodiscard]] bool isGood() const;
};

/// Takes a framework from the first sheet that has a column of refs and one of titles. Header words are known in
/// English and Chinese (ref, parent, title, title_en, title_zh, asks, proof, assessable, group, weight, hard, tags); a
/// header that is nearly one of them is named with what was probably meant. Without a column of parents a ref belongs
/// under the longest earlier ref that it continues; without a column that says so what has nothing below it is
/// assessable.
/// Errors: BadInput where no sheet has such columns.
[[nodiscard]] Result<ImportedFramework> frameworkFromTable(const ooxml::Workbook &workbook,
                                                           const FrameworkAbout &about);

/// Takes an OSCAL catalog, JSON or XML: groups become headings, controls and their enhancements requirements, withdrawn
/// ones headings with the tag "withdrawn"; statements become guidance, with parameters shown by their labels.
/// Errors: BadInput with the place (no OSCAL catalog, broken JSON or XML).
[[nodiscard]] Result<ImportedFramework> frameworkFromOscal(const QByteArray &bytes, const FrameworkAbout &about);

/// Whether a text looks like an OSCAL document, JSON or XML.
[[nodiscard]] bool looksLikeOscal(const QByteArray &bytes);

/// A kebab-case id out of words: "NIST CSF 2.0" becomes "nist-csf-2.0".
[[nodiscard]] QString idFromWords(const QString &words);

}  // namespace assay::exchange
