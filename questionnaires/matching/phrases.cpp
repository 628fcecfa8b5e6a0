#include "questionnaires/matching/phrases.h"

#include "model/search/text_form.h"

#include <QFile>
#include <QHash>

#include <algorithm>

static void initWordLists()
{
    Q_INIT_RESOURCE(word_lists);
}

namespace assay::matching {

namespace {

/// The cells of a CSV line; quotation marks around a cell are doubled inside it.
QStringList cellsOf(const QString &line)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar unit = line[i];
        if (unit == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.back() += line[i++];
        else if (unit == u'"')
            quoted = !quoted;
        else if (unit == u',' && !quoted)
            cells << QString();
        else
            cells.back() += unit;
    }
    return cells;
}

/// Joins terms that share a wording: each wording gets the smallest number of its group.
class Groups
{
public:
    int numberOf(const QString &wording)
    {
        const auto found = m_numbers.find(wording);
        if (found != m_numbers.end())
            return *found;
        const int number = static_cast<int>(m_parents.size());
        m_numbers.insert(wording, number);
        m_parents.push_back(number);
        m_wordings << wording;
        return number;
    }

    int top(int number) const
    {
        while (m_parents[static_cast<std::size_t>(number)] != number)
            number = m_parents[static_cast<std::size_t>(number)];
        return number;
    }

    void join(int left, int right)
    {
        const int low = std::min(top(left), top(right));
        const int high = std::max(top(left), top(right));
        m_parents[static_cast<std::size_t>(high)] = low;
    }

    [[nodiscard]] const QStringList &wordings() const { return m_wordings; }

private:
    QHash<QString, int> m_numbers;
    std::vector<int> m_parents;
    QStringList m_wordings;
};

QString readResource(const QString &name)
{
    initWordLists();
    QFile file(QStringLiteral(":/assay/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void addConcepts(const QString &csv, Wordings &concepts)
{
    Groups groups;
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = cellsOf(lines[i]);
        if (cells.size() >= 2 && !cells[0].isEmpty() && !cells[1].isEmpty())
            groups.join(groups.numberOf(foldedText(cells[0])), groups.numberOf(foldedText(cells[1])));
    }
    for (const QString &wording : groups.wordings())
        concepts.add(wording, static_cast<std::uint64_t>(groups.top(groups.numberOf(wording))) + 1);
}

void addFields(const QString &list, Wordings &fields)
{
    constexpr int kMostFields = 64;
    int field = 0;
    for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'#') || colon < 0 || field >= kMostFields)
            continue;
        QStringList wordings = line.mid(colon + 1).split(u',', Qt::SkipEmptyParts);
        for (QString &wording : wordings)
            wording = wording.trimmed();
        wordings.removeDuplicates();
        for (const QString &wording : std::as_const(wordings))
            fields.add(wording, std::uint64_t{1} << field);
        ++field;
    }
}

}  // namespace

const Phrases &Phrases::builtIn()
{
    static const Phrases phrases(readResource(QStringLiteral("glossary.csv")),
                                 readResource(QStringLiteral("fields.txt")));
    return phrases;
}

Phrases::Phrases(const QString &glossary, const QString &fieldList)
{
    addConcepts(glossary, concepts);
    addFields(fieldList, fields);
}

}  // namespace assay::matching
