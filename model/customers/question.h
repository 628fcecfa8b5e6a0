#pragma once

#include "model/base/id.h"
#include "model/base/sha256.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace assay {

enum class CellRole
{
    Answer,
    Comment
};
enum class CellKind
{
    List,
    Text,
    Mark,
    Number,
    Date
};
enum class AnswerState
{
    Blank,
    Proposed,
    Draft,
    InReview,
    Approved,
    Sent
};

/// A cell of the customer's file that takes a part of the answer.
struct AnswerCell
{
    QString cell;    ///< Where it is written, such as "C12"; the first cell of a merged range
    QString column;  ///< Letters
    CellRole role = CellRole::Answer;
    CellKind kind = CellKind::Text;
    QStringList choices;   ///< Permitted words of a list; for marks the sub-heading of this one column
    QString before;        ///< What the received file holds
    bool locked = false;   ///< The sheet is protected and this cell is not released
    bool formula = false;  ///< Holds a formula and is therefore never written
    friend bool operator==(const AnswerCell &, const AnswerCell &) = default;
};

/// A question as found in a file, before it is stored.
struct FoundQuestion
{
    QString sheet;
    int row = 0;  ///< From 1
    QString ref;  ///< The customer's own number; may be empty
    QString section;
    QString text;
    bool hidden = false;  ///< Row, column or sheet is hidden in the file
    QStringList choices;  ///< Of the first answer column; for mark columns the sub-headings in order
    std::vector<AnswerCell> cells;
    friend bool operator==(const FoundQuestion &, const FoundQuestion &) = default;
};

/// What is answered. Empty texts are not written.
struct AnswerText
{
    QString choice;  ///< One of the permitted words of the first answer column
    QString text;
    QString comment;
    std::vector<std::pair<QString, QString>> cells;  ///< Column letters → value, for the other answer columns
    friend bool operator==(const AnswerText &, const AnswerText &) = default;
};

struct Question
{
    QuestionId id;
    FoundQuestion found;
    AnswerState state = AnswerState::Blank;
    AnswerText answer;
    QString noEvidenceNeeded;            ///< The reason in words where an answer cites nothing by intent
    std::optional<LibraryEntryId> from;  ///< The entry that it was taken from
    double confidence = 0;               ///< Of that proposal, 0–1
    QString answeredBy;
    QString approvedBy;
    int revision = 0;
    friend bool operator==(const Question &, const Question &) = default;
};

struct Questionnaire
{
    QuestionnaireId id;
    QString uuid;
    CustomerId customer;
    QString customerName;
    QString fileName;
    QString format;  ///< "xlsx", "xlsm", "csv"
    Sha256 file;     ///< The received file, kept
    QDateTime receivedUtc;
    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

[[nodiscard]] QString toWord(AnswerState state);
[[nodiscard]] std::optional<AnswerState> answerStateFromWord(const QString &word);
[[nodiscard]] QString toWord(CellKind kind);
[[nodiscard]] std::optional<CellKind> cellKindFromWord(const QString &word);
[[nodiscard]] QString toWord(CellRole role);
[[nodiscard]] std::optional<CellRole> cellRoleFromWord(const QString &word);

}  // namespace assay
