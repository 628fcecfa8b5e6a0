#pragma once

#include "model/base/problem.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace assay::cli {

/// A table for people: aligned by the width that characters take on a terminal.
class TextTable
{
public:
    explicit TextTable(QStringList headings);
    void addRow(QStringList cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// @param columns  width of the terminal; the widest columns are cut to fit, 0: nothing is cut
    [[nodiscard]] QString toText(int columns) const;

private:
    QStringList m_headings;
    std::vector<QStringList> m_rows;
};

/// Columns that a text takes on a terminal: two for wide East Asian characters, none for combining marks.
[[nodiscard]] int displayWidth(const QString &text);

/// What a command that did its work says. `attention` makes the exit status 1.
struct Reply
{
    QJsonValue json;
    QString text;           ///< For people; ends with a line break unless empty
    QStringList attention;  ///< What needs a look, a line each
    int status = 0;         ///< 3 or 4 where a bulk form could do nothing; else 0, and 1 follows from `attention`
};

/// Where text goes that a person reads: the width of the terminal, 0 where the output is none.
[[nodiscard]] int terminalColumns();

}  // namespace assay::cli
