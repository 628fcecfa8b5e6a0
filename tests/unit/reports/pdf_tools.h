#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace assay::test {

/// What a program of poppler-utils prints about a PDF, such as pdftotext or pdffonts.
[[nodiscard]] QString told(const QString &program, const QByteArray &pdf, const QStringList &arguments = {});
/// All text, in reading order, without white space: lines are broken where there was room.
[[nodiscard]] QString textOf(const QByteArray &pdf);
[[nodiscard]] QString withoutSpace(const QString &text);

}  // namespace assay::test
