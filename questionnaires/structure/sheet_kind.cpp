#include "questionnaires/structure/sheet_kind.h"

#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/column_facts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace assay::structure {
namespace {

constexpr int kFewQuestions = 5;

bool isHidden(const ooxml::Sheet &sheet)
{
    return sheet.visibility != ooxml::Visibility::Visible;
}

bool isNamedAsInstructions(const QString &name)
{
    static constexpr std::array<QStringView, 30> kWords = {
        u"instruction", u"introduction", u"read me",  u"readme",     u"guide",         u"guidance",
        u"about",       u"how to",       u"overview", u"cover",      u"说明",          u"說明",
        u"指南",        u"须知",         u"简介",     u"はじめに",   u"使い方",        u"説明",
        u"概要",        u"안내",         u"설명",     u"anleitung",  u"hinweise",      u"einleitung",
        u"instruccion", u"introduccion", u"instruc",  u"istruzioni", u"mode d emploi", u"principles"};
    const QString folded = foldedWords(name);
    return std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) { return folded.contains(word); });
}

/// The sheet is read line by line: texts in one or two columns, most of them long.
bool readsAsProse(const Grid &grid)
{
    int texts = 0;
    int sentences = 0;
    int rowsWithMore = 0;
    for (const int row : grid.rows()) {
        const std::vector<int> columns = grid.filled(row);
        texts += static_cast<int>(columns.size());
        rowsWithMore += columns.size() > 2 ? 1 : 0;
        sentences += static_cast<int>(std::count_if(
            columns.begin(), columns.end(), [&](int column) { return readingLength(grid.own(row, column)) >= 50; }));
    }
    return texts > 0 && sentences * 4 >= texts && rowsWithMore * 4 <= static_cast<int>(grid.rows().size());
}

/// Short words in columns of different lengths, without lists to choose from and formulas.
bool readsAsWordLists(const Grid &grid)
{
    int texts = 0;
    int shortTexts = 0;
    int widest = 0;
    for (const int row : grid.rows()) {
        const std::vector<int> columns = grid.filled(row);
        widest = std::max(widest, static_cast<int>(columns.size()));
        for (const int column : columns) {
            ++texts;
            shortTexts += readingLength(grid.own(row, column)) <= 40 && !grid.hasFormula(row, column) ? 1 : 0;
        }
    }
    const int area = static_cast<int>(grid.rows().size()) * widest;
    const bool ragged = widest <= 2 || texts * 10 <= area * 8;
    return grid.sheet().lists.empty() && texts >= 3 && shortTexts * 10 >= texts * 8 && ragged &&
           grid.rows().size() <= 60;
}

KindChoice withoutQuestions(const Grid &grid, const QSet<QString> &behindLists, double confidence)
{
    if (behindLists.contains(grid.sheet().name))
        return {SheetKind::Lookup, 0.95, QStringLiteral("Lists of other sheets take their words from this one.")};
    if (isHidden(grid.sheet()))
        return {SheetKind::Lookup, confidence,
                QStringLiteral("The sheet is hidden and nothing on it is to be chosen.")};
    if (readsAsProse(grid) || (isNamedAsInstructions(grid.sheet().name) && grid.sheet().lists.empty()))
        return {SheetKind::Instructions, confidence, QStringLiteral("The sheet reads as running text.")};
    if (readsAsWordLists(grid))
        return {SheetKind::Lookup, confidence - 0.1,
                QStringLiteral("The sheet holds short entries without places for answers.")};
    return {SheetKind::Other, confidence, QStringLiteral("No column of questions with a place for answers was found.")};
}

double questionConfidence(const Table &table)
{
    return std::clamp(0.12 + 0.3 * table.questionStrength + 0.3 * table.answerStrength + 0.16 * table.rowStrength +
                          0.12 * std::clamp(table.header.score / 5, 0.0, 1.0),
                      0.0, 1.0);
}

/// What is asked is told by its heading, its wording, its length or its numbers.
bool soundsAsked(const Table &table, const ColumnFacts &questions)
{
    // A row or two may stand together by chance.
    if (table.rows.size() < 3 &&
        (table.answerStrength < 0.75 || table.header.roles(table.questionColumn).of(HeaderRole::Question) < 0.4))
        return false;
    return table.header.roles(table.questionColumn).of(HeaderRole::Question) >= 0.4 || questions.asking >= 0.2 ||
           (questions.meanLength >= 18 && table.answerStrength >= 0.7) || table.idColumn > 0;
}

/// "Answer type", "Response options": somebody is to answer, though not in this file.
bool namesAnswers(const QString &heading)
{
    static constexpr std::array<QStringView, 12> kWords = {u"answer",  u"response", u"respuesta", u"reponse",
                                                           u"antwort", u"resposta", u"risposta",  u"答",
                                                           u"选项",    u"選項",     u"응답",      u"답변"};
    const QString folded = foldedWords(heading);
    return std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) { return folded.contains(word); });
}

/// Without a place for answers only what is plainly called a question counts.
bool asksWithoutPlace(const Grid &grid, const Table &table, const ColumnFacts &questions)
{
    if (static_cast<int>(table.rows.size()) < kFewQuestions || questions.formulaShare() >= 0.5)
        return false;
    const bool speaksOfAnswers = std::any_of(table.header.headings.begin(), table.header.headings.end(),
                                             [](const auto &entry) { return namesAnswers(entry.second.text); });
    const double heading = table.header.roles(table.questionColumn).of(HeaderRole::Question);
    const bool worded = questions.asking >= 0.3 || questions.meanLength >= 30;
    const bool roomForRemarks = std::any_of(table.commentColumns.begin(), table.commentColumns.end(), [&](int column) {
        return columnFacts(grid, column, table.rows).fill() < 0.3;
    });
    return worded && ((speaksOfAnswers && heading >= 0.8) || (roomForRemarks && heading >= 0.55));
}

}  // namespace

QSet<QString> sheetsBehindLists(const ooxml::Workbook &workbook)
{
    static const QRegularExpression reference(QStringLiteral("^=?(?:'((?:[^']|'')+)'|([^'!]+))!"));
    QSet<QString> names;
    for (const ooxml::Sheet &sheet : workbook.sheets) {
        for (const ooxml::ListValidation &list : sheet.lists) {
            const QRegularExpressionMatch match = reference.match(list.source);
            if (!match.hasMatch())
                continue;
            QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
            name.replace(QLatin1String("''"), QLatin1String("'"));
            if (name != sheet.name)
                names.insert(name);
        }
    }
    return names;
}

KindChoice chooseKind(const Grid &grid, const Table &table, const QSet<QString> &behindLists)
{
    if (grid.rows().empty())
        return {SheetKind::Other, 0.95, QStringLiteral("The sheet is empty.")};
    if (table.questionColumn == 0 || table.rows.empty())
        return withoutQuestions(grid, behindLists, 0.85);
    const ColumnFacts questions = columnFacts(grid, table.questionColumn, table.rows);
    if (behindLists.contains(grid.sheet().name) && grid.sheet().lists.empty())
        return withoutQuestions(grid, behindLists, 0.95);
    if (table.answersAreFormulas) {
        KindChoice choice = withoutQuestions(grid, behindLists, 0.8);
        if (choice.kind == SheetKind::Other)
            choice.why = QStringLiteral("The answers on this sheet are computed: it shows what others say.");
        return choice;
    }
    if (isHidden(grid.sheet())) {
        const bool chooses = std::any_of(table.answerColumns.begin(), table.answerColumns.end(), [&](int column) {
            return columnFacts(grid, column, table.rows).listShare() >= 0.35;
        });
        if (!chooses || questions.formulaShare() >= 0.5)
            return withoutQuestions(grid, behindLists, 0.75);
    }
    if (!table.answerColumns.empty() && soundsAsked(table, questions))
        return {SheetKind::Questions, questionConfidence(table),
                QStringLiteral("%1 questions stand beside places for their answers.").arg(table.rows.size())};
    if (table.answerColumns.empty() && asksWithoutPlace(grid, table, questions))
        return {SheetKind::Questions, 0.7 * questionConfidence(table),
                QStringLiteral("%1 questions were found, but no column for answers.").arg(table.rows.size())};
    return withoutQuestions(grid, behindLists, 0.65);
}

}  // namespace assay::structure
