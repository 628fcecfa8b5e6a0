#pragma once

#include <QByteArray>

namespace assay::pdf {

/// A TrueType font program without the times of its making, which would make every print another: "created" and
/// "modified" of table "head" (OpenType specification, head) become 0 and the checksums fit again.
/// Anything else is returned as it is.
[[nodiscard]] QByteArray withoutTimes(const QByteArray &program);

}  // namespace assay::pdf
