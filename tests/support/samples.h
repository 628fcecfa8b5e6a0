#pragma once

#include <QString>
#include <QStringList>

namespace assay::test {

/// The folder of real sample files: ASSAY_SAMPLES, or `../shared/samples` beside the sources. Empty, after a line that
/// says what is passed over, where there is none (as it is for outsiders).
[[nodiscard]] QString samplesFolder(const QString &whatIsPassedOver);

/// Absolute paths of the files in a sub-folder of the samples with one of these endings (without dot), sorted.
[[nodiscard]] QStringList sampleFiles(const QString &subFolder, const QStringList &endings);

/// The top of the project's sources, for the data that the tests ship.
[[nodiscard]] QString sourceFolder();

}  // namespace assay::test
