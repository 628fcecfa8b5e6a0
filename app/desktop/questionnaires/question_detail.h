#pragma once

#include "app/desktop/desktop_context.h"
#include "app/desktop/three_panes.h"
#include "app/usecases/questionnaire_snapshot.h"

class QAction;
class QLabel;
class QVBoxLayout;

namespace assay::desktop {

class AnswerEditor;
class Banner;
class CardColumn;
class DetailCard;
class EmptyState;
class OfferCard;

/// The question whole, what is proposed, and the answer.
class QuestionDetail : public Pane
{
    Q_OBJECT
public:
    /// @param sendOn  sends for review or approves; its button stands below the answer
    QuestionDetail(DesktopContext &context, QAction *sendOn, QWidget *parent = nullptr);
    void showQuestion(const app::QuestionView &view, const std::vector<app::OfferedAnswer> &offers);
    void showNothing();
    [[nodiscard]] AnswerEditor &editor() { return *m_editor; }
    [[nodiscard]] Banner &banner() { return *m_banner; }
    [[nodiscard]] const std::vector<app::OfferedAnswer> &offers() const { return m_offers; }
    void retranslate();

Q_SIGNALS:
    /// @param number  of a proposal, from 1
    void offerAccepted(int number);

private:
    void showOffers();

    DesktopContext &m_context;
    std::optional<app::QuestionView> m_view;
    std::vector<app::OfferedAnswer> m_offers;
    Banner *m_banner;
    EmptyState *m_empty;
    CardColumn *m_cards;
    DetailCard *m_questionCard;
    QLabel *m_text = nullptr;
    QLabel *m_where = nullptr;
    QWidget *m_offerBody;
    QVBoxLayout *m_offerColumn;
    AnswerEditor *m_editor;
};

}  // namespace assay::desktop
