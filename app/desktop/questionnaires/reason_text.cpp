#include "app/desktop/questionnaires/reason_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace assay::desktop {

namespace {

constexpr const char *kContext = "ReasonText";

/// The sentences as detection, matching and filling say them; %1 and %2 stand for what is named.
constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("ReasonText", "Row %1 is the header."),
    QT_TRANSLATE_NOOP("ReasonText", "Rows %1 to %2 are the header."),
    QT_TRANSLATE_NOOP("ReasonText", "The header comes again in %1 further row(s)."),
    QT_TRANSLATE_NOOP("ReasonText", "A person named %1 as the questions."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 reads like the questions."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 holds a different number in each row."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 groups the questions."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 offers a list to choose from."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 offers a list, but for the asking party."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 offers a list, but is filled in beforehand."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 is headed like an answer."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 is headed like an answer, but holds fixed entries."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 is headed like a remark."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 is headed like a finding."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 is empty and stands beside the answers."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 is one of several answers to mark."),
    QT_TRANSLATE_NOOP("ReasonText", "Nothing else takes the answer."),
    QT_TRANSLATE_NOOP("ReasonText", "It is filled in beforehand, though, while the answers are empty."),
    QT_TRANSLATE_NOOP("ReasonText", "A person said what the sheet is."),
    QT_TRANSLATE_NOOP("ReasonText", "A person said where the questions of this sheet stand."),
    QT_TRANSLATE_NOOP("ReasonText", "The sheet is hidden in the file."),
    QT_TRANSLATE_NOOP("ReasonText",
                      "The sheet lists questions without a place for answers, while other sheets have one."),
    QT_TRANSLATE_NOOP("ReasonText", "Lists of other sheets take their words from this one."),
    QT_TRANSLATE_NOOP("ReasonText", "The sheet is hidden and nothing on it is to be chosen."),
    QT_TRANSLATE_NOOP("ReasonText", "The sheet reads as running text."),
    QT_TRANSLATE_NOOP("ReasonText", "The sheet holds short entries without places for answers."),
    QT_TRANSLATE_NOOP("ReasonText", "No column of questions with a place for answers was found."),
    QT_TRANSLATE_NOOP("ReasonText", "The sheet is empty."),
    QT_TRANSLATE_NOOP("ReasonText", "The answers on this sheet are computed: it shows what others say."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 questions stand beside places for their answers."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 questions were found, but no column for answers."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 row(s) are no questions, %2 (%3)."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 row(s) above the header belong to the table, since their numbers fit."),
    QT_TRANSLATE_NOOP("ReasonText", "they close the sheet"),
    QT_TRANSLATE_NOOP("ReasonText", "they are merged across the answer columns"),
    QT_TRANSLATE_NOOP("ReasonText", "they explain the question above"),
    QT_TRANSLATE_NOOP("ReasonText", "they offer no list to choose from, unlike the others"),
    QT_TRANSLATE_NOOP("ReasonText", "they have no number, unlike the others"),
    QT_TRANSLATE_NOOP("ReasonText", "they are headings: with numbers of another kind and fewer entries"),
    QT_TRANSLATE_NOOP("ReasonText", "they are headings: only they have a number, and fewer entries"),
    QT_TRANSLATE_NOOP("ReasonText", "they are headings: their number opens the numbers below"),
    QT_TRANSLATE_NOOP("ReasonText", "they are headings: numbered as such and with nothing beside"),
    QT_TRANSLATE_NOOP("ReasonText", "they are headings: %1 and with fewer entries"),
    QT_TRANSLATE_NOOP("ReasonText", "they come after the end of the table"),
    QT_TRANSLATE_NOOP("ReasonText", "in larger letters"),
    QT_TRANSLATE_NOOP("ReasonText", "in bold"),
    QT_TRANSLATE_NOOP("ReasonText", "on a coloured ground"),
    QT_TRANSLATE_NOOP("ReasonText", "Column %1 (“%2”)"),
    QT_TRANSLATE_NOOP("ReasonText", "Column %1"),
    QT_TRANSLATE_NOOP("ReasonText", "The same question was asked: “%1”."),
    QT_TRANSLATE_NOOP("ReasonText", "Earlier question: “%1”."),
    QT_TRANSLATE_NOOP("ReasonText", "From %1."),
    QT_TRANSLATE_NOOP("ReasonText", "Shared terms: %1."),
    QT_TRANSLATE_NOOP("ReasonText", "Terms of like meaning: %1."),
    QT_TRANSLATE_NOOP("ReasonText",
                      "Of what is asked, %1 % is found there; of what was asked then, %2 % is asked now."),
    QT_TRANSLATE_NOOP("ReasonText", "Quantities differ: “%1” is asked, “%2” was asked then."),
    QT_TRANSLATE_NOOP("ReasonText", "“%1” is asked, “%2” was asked then."),
    QT_TRANSLATE_NOOP("ReasonText", "One asks the other way round (“%1”): the answer must be turned."),
    QT_TRANSLATE_NOOP("ReasonText", "None of the permitted words says what was answered then."),
    QT_TRANSLATE_NOOP("ReasonText", "the same question stands in sheet \"%1\", row %2, and is answered there"),
    // Why a cell is left as it is.
    QT_TRANSLATE_NOOP("ReasonText", "the file has no readable sheet of this name"),
    QT_TRANSLATE_NOOP("ReasonText", "the sheet has no answer column for \"%1\""),
    QT_TRANSLATE_NOOP("ReasonText", "the column takes free text; the choice \"%1\" has no cell of its own"),
    QT_TRANSLATE_NOOP("ReasonText", "no word of the list was chosen"),
    QT_TRANSLATE_NOOP("ReasonText", "no date was given"),
    QT_TRANSLATE_NOOP("ReasonText", "no number was given"),
    QT_TRANSLATE_NOOP("ReasonText", "no column was chosen for the mark"),
    QT_TRANSLATE_NOOP("ReasonText", "\"%1\" is not one of the columns' headings"),
    QT_TRANSLATE_NOOP("ReasonText", "the sheet has no column for the comment"),
    QT_TRANSLATE_NOOP("ReasonText", "the text has no column of its own and the comment takes this cell"),
    QT_TRANSLATE_NOOP("ReasonText", "the sheet has no column for the text"),
    QT_TRANSLATE_NOOP("ReasonText", "column %1 is no answer or comment column"),
    QT_TRANSLATE_NOOP("ReasonText", "the column takes a mark, not \"%1\""),
    QT_TRANSLATE_NOOP("ReasonText", "the answer names two values for the cell"),
    QT_TRANSLATE_NOOP("ReasonText", "the cell is shared by several rows and has the answer to row %1"),
    QT_TRANSLATE_NOOP("ReasonText", "\"%1\" is not one of the permitted words (%2)"),
    QT_TRANSLATE_NOOP("ReasonText", "the cell holds a formula"),
    QT_TRANSLATE_NOOP("ReasonText", "the sheet is protected and the cell is locked"),
    QT_TRANSLATE_NOOP("ReasonText", "the cell is hidden inside a merged one"),
    QT_TRANSLATE_NOOP("ReasonText", "the text is longer than the %1 characters that a cell holds"),
    QT_TRANSLATE_NOOP("ReasonText", "\"%1\" is not a number"),
    QT_TRANSLATE_NOOP("ReasonText", "\"%1\" is not a date; write it as 2026-03-31"),
    QT_TRANSLATE_NOOP("ReasonText", "%1 row(s) are labelled as answers or remarks to the question above."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 question(s) have an empty row beneath for the answer."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 row(s) pair a label with an empty cell or a choice."),
    QT_TRANSLATE_NOOP("ReasonText", "The table has no header and as many columns as %1, whose roles it takes."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 place(s) are labelled as answers or remarks."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 paragraph(s) hold a blank, a box or a field of their own."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 question(s) stand over an empty frame."),
    QT_TRANSLATE_NOOP("ReasonText",
                      "%1 question(s) are followed by an empty line, and little else stands in the document."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 question(s) are followed by a line, a box or a field."),
    QT_TRANSLATE_NOOP("ReasonText", "%1 paragraph(s) ask, but no place for an answer follows."),
    QT_TRANSLATE_NOOP("ReasonText", "No paragraph asks something with a place for the answer."),
    QT_TRANSLATE_NOOP("ReasonText", "The file is a VSAQ questionnaire, which says itself what it asks."),
    QT_TRANSLATE_NOOP("ReasonText", "The document is protected; only its form fields may be filled in."),
    QT_TRANSLATE_NOOP("ReasonText", "the document is protected; only its form fields may be filled in"),
    QT_TRANSLATE_NOOP("ReasonText", "the content control is locked"),
    QT_TRANSLATE_NOOP("ReasonText", "the content control takes its text from data kept elsewhere in the file"),
    QT_TRANSLATE_NOOP("ReasonText", "the place holds tracked changes"),
    QT_TRANSLATE_NOOP("ReasonText", "the place holds a picture or an object"),
    QT_TRANSLATE_NOOP("ReasonText", "the place holds a field that Word computes"),
    QT_TRANSLATE_NOOP("ReasonText", "the cell holds a table"),
    QT_TRANSLATE_NOOP("ReasonText", "the boxes cannot be told apart by the words beside them"),
    QT_TRANSLATE_NOOP("ReasonText", "the form field takes %1 characters at most"),
    QT_TRANSLATE_NOOP("ReasonText", "no remark is asked for with this answer"),
    QT_TRANSLATE_NOOP("ReasonText", "no box was chosen"),
};

/// Added to another sentence.
constexpr const char *kAfterthoughts[] = {"Nothing else takes the answer.",
                                          "It is filled in beforehand, though, while the answers are empty."};

struct Pattern
{
    const char *english;
    QRegularExpression matches;
};

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char *sentence : kSentences) {
            QString expression = QRegularExpression::escape(QString::fromUtf8(sentence));
            for (int i = 1; i <= 3; ++i)
                expression.replace(QStringLiteral("\\%%1").arg(i), QStringLiteral("(.+)"));
            made.push_back({sentence, QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                         QRegularExpression::DotMatchesEverythingOption)});
        }
        return made;
    }();
    return all;
}

QString translated(const Pattern &pattern, const QRegularExpressionMatch &match)
{
    QString text = QCoreApplication::translate(kContext, pattern.english);
    // All at once, so that a name that holds "%2" stays what it is.
    switch (match.lastCapturedIndex()) {
    case 1:
        return text.arg(reasonText(match.captured(1)));
    case 2:
        return text.arg(reasonText(match.captured(1)), reasonText(match.captured(2)));
    case 3:
        return text.arg(reasonText(match.captured(1)), reasonText(match.captured(2)), reasonText(match.captured(3)));
    default:
        return text;
    }
}

}  // namespace

QString reasonText(const QString &english)
{
    for (const char *afterthought : kAfterthoughts) {
        const QString tail = QLatin1Char(' ') + QString::fromUtf8(afterthought);
        if (english.endsWith(tail))
            return reasonText(english.chopped(tail.size())) + QLatin1Char(' ') +
                   reasonText(QString::fromUtf8(afterthought));
    }
    for (const Pattern &pattern : patterns())
        if (const QRegularExpressionMatch match = pattern.matches.match(english); match.hasMatch())
            return translated(pattern, match);
    return english;
}

}  // namespace assay::desktop
