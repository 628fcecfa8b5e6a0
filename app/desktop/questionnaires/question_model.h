#pragma once

#include "app/desktop/snapshot_table_model.h"
#include "app/usecases/questionnaire_snapshot.h"

namespace assay::desktop {

/// A line of the question list: a question, or the heading of the section that follows.
struct QuestionRow
{
    qint64 id = 0;  ///< Of the question; a heading has a negative number of its own
    bool heading = false;
    QString number;
    QString text;
    QString note;  ///< Second line; may be empty
    AnswerState state = AnswerState::Blank;
    double confidence = 0;
    friend bool operator==(const QuestionRow &, const QuestionRow &) = default;
};

/// Questions of a questionnaire under the headings of their sections. Headings cannot be selected.
class QuestionModel : public SnapshotTableModel<QuestionRow>
{
public:
    enum Column
    {
        NumberColumn,
        TextColumn,
        StateColumn,
        ConfidenceColumn,
        ColumnCount
    };

    explicit QuestionModel(QObject *parent = nullptr);
    void setQuestions(const app::QuestionnaireSnapshot &snapshot);
    [[nodiscard]] static bool isHeading(const QVariant &id) { return id.toLongLong() < 0; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &at) const override;
    [[nodiscard]] QVariant data(const QModelIndex &at, int role = Qt::DisplayRole) const override;
};

}  // namespace assay::desktop
