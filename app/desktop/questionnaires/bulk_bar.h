#pragma once

#include "app/usecases/questionnaire_snapshot.h"

#include <QFrame>

class QAction;
class QDoubleSpinBox;
class QLabel;

namespace assay::desktop {

/// What can be done to many answers at once: take proposals from a confidence on, send or approve what is answered. The
/// buttons say how many answers they would change.
class BulkBar : public QFrame
{
    Q_OBJECT
public:
    enum class Sending
    {
        ForReview,
        Approving
    };
    enum class Editing
    {
        Allowed,
        Barred  ///< The role may change no answer
    };

    explicit BulkBar(QWidget *parent = nullptr);
    void setQuestions(const std::vector<app::QuestionView> &questions);
    void setRole(Sending sending, Editing editing);
    [[nodiscard]] double leastConfidence() const;
    [[nodiscard]] QAction *acceptAction() const { return m_accept; }
    [[nodiscard]] QAction *sendAction() const { return m_send; }
    void retranslate();

private:
    void count();

    std::vector<double> m_proposed;  // confidences
    int m_drafts = 0;
    int m_answered = 0;  // drafts and in review
    Sending m_sending = Sending::ForReview;
    Editing m_editing = Editing::Allowed;
    QLabel *m_from;
    QDoubleSpinBox *m_least;
    QAction *m_accept;
    QAction *m_send;
};

}  // namespace assay::desktop
