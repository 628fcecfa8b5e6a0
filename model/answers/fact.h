#pragma once

#include <QString>
#include <QStringList>

namespace assay {

/// A fact or commitment: one value that answers, contracts and reports repeat, such as "logs kept: 180 days".
struct Fact
{
    QString key;    ///< "log-retention"
    QString value;  ///< "180"
    QString unit;   ///< "days"; may be empty
    QString owner;
    QString source;     ///< Where it is laid down
    QStringList words;  ///< What a text names it by, each several words that all stand in it; empty: those of the key
    friend bool operator==(const Fact &, const Fact &) = default;

    [[nodiscard]] QString stated() const
    {
        if (unit == u"%" || unit.isEmpty())
            return value + unit;
        return value + u' ' + unit;
    }
};

}  // namespace assay
