#pragma once

#include "app/desktop/detail_card.h"
#include "app/desktop/state_label.h"
#include "app/usecases/answer_questions.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace assay::desktop {

class ChoiceButtons;

/// The answer to one question: permitted words, text, comment, the other answer columns, and why no evidence is needed.
/// What the person changes is told when they leave a field or choose a word.
class AnswerEditor : public DetailCard
{
    Q_OBJECT
public:
    explicit AnswerEditor(QWidget *parent = nullptr);
    /// Shows what is recorded. While the person is typing into the same question, what they typed stays.
    void setQuestion(const Question &question, app::Proof proof);
    void setEditable(bool editable);
    /// What the editor says now; nullopt where it says what is recorded already.
    [[nodiscard]] std::optional<app::GivenAnswer> changed() const;
    /// What was taken over is being saved: it is no change any more.
    void setSaved();
    void choose(int number);
    void focusText();
    void retranslate();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct OtherField
    {
        QString column;
        QLineEdit *edit;
    };
    void build();
    void showOthers(const FoundQuestion &found);
    void showPeople();
    [[nodiscard]] AnswerText said() const;
    void fill(const AnswerText &text);

    std::optional<Question> m_question;
    AnswerText m_recorded;
    QString m_recordedReason;
    StateBadge *m_state;
    QLabel *m_people;
    ChoiceButtons *m_choices;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
    QWidget *m_othersBody;
    QFormLayout *m_others;
    std::vector<OtherField> m_otherFields;
    QLineEdit *m_noEvidence;
};

}  // namespace assay::desktop
