#include "reference_table.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QTextStream>

namespace assay::test {

namespace {

/// One line of a reference table, split at commas outside of quotation marks.
QStringList fieldsOf(const QString &line)
{
    QStringList fields = {QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        else if (character == QLatin1Char(',') && !quoted)
            fields << QString();
        else
            fields.back() += character;
    }
    return fields;
}

}  // namespace

std::vector<QHash<QString, QString>> tableRows(const QString &path)
{
    QFile file(path);
    std::vector<QHash<QString, QString>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QTextStream stream(&file);
    const QStringList heads = fieldsOf(stream.readLine());
    while (!stream.atEnd()) {
        const QStringList fields = fieldsOf(stream.readLine());
        BOOST_REQUIRE_EQUAL(fields.size(), heads.size());
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < heads.size(); ++i)
            row.insert(heads[i], fields[i]);
        rows.push_back(row);
    }
    return rows;
}

}  // namespace assay::test
