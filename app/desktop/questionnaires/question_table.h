#pragma once

#include "app/desktop/questionnaires/question_model.h"
#include "app/desktop/snapshot_table.h"

namespace assay::desktop {

/// The list of questions, for the keyboard: j, k and the arrows pass over headings; Enter takes the best proposal, a
/// digit a permitted word.
class QuestionTable : public SnapshotTable
{
    Q_OBJECT
public:
    QuestionTable(Settings &settings, QWidget *parent = nullptr);
    void setSnapshot(const app::QuestionnaireSnapshot &snapshot);
    [[nodiscard]] QuestionModel &questions() { return m_questions; }
    /// Only questions in this state; nullopt: all, under their headings.
    void setStateFilter(std::optional<AnswerState> state);
    void setWords(const QString &words);
    /// One question up or down; false at the end.
    bool stepQuestion(int questions);
    /// Goes on to the next question that is blank or proposed, from the top again where there is none below; false
    /// where there is none at all.
    bool goToNextOpen();
    void retranslate();

Q_SIGNALS:
    void enterPressed();
    /// @param digit  1–9
    void digitPressed(int digit);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyFilter();
    void applySpans();
    [[nodiscard]] bool isHeadingAt(int row) const;

    QuestionModel m_questions;
    std::optional<AnswerState> m_state;
    QString m_words;
};

}  // namespace assay::desktop
