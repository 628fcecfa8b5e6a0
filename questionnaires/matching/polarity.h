#pragma once

#include <QString>
#include <QStringView>

namespace assay::matching {

/// Which way a question asks: whether "yes" says that something is there or that it is missing.
struct Polarity
{
    bool negative = false;
    QString cue;  ///< The word that makes it so, such as "not", 未
    friend bool operator==(const Polarity &, const Polarity &) = default;
};

/// @param text  as received; English and Chinese. "Not limited to", 不间断, "whether or not" and their like are no
///              negations; two negations undo one another.
[[nodiscard]] Polarity polarityOf(QStringView text);

}  // namespace assay::matching
