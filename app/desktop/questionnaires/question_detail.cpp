#include "app/desktop/questionnaires/question_detail.h"

#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/questionnaires/answer_editor.h"
#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/offer_card.h"
#include "app/desktop/style.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace assay::desktop {

namespace {

bool sayTheSame(const std::vector<app::OfferedAnswer> &some, const std::vector<app::OfferedAnswer> &others)
{
    return std::ranges::equal(some, others, [](const app::OfferedAnswer &one, const app::OfferedAnswer &other) {
        return one.entry == other.entry && one.answer == other.answer && one.choice == other.choice &&
               one.comment == other.comment && one.why == other.why;
    });
}

}  // namespace

QuestionDetail::QuestionDetail(DesktopContext &context, QAction *sendOn, QWidget *parent)
    : Pane(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_empty(new EmptyState(Icon::Questionnaires))
    , m_cards(new CardColumn)
    , m_questionCard(new DetailCard)
    , m_offerBody(new QWidget)
    , m_offerColumn(new QVBoxLayout(m_offerBody))
    , m_editor(new AnswerEditor)
{
    setObjectName(QStringLiteral("questionnaires.detail"));
    m_text = m_questionCard->addText();
    m_text->setProperty("role", QStringLiteral("title"));
    m_where = m_questionCard->addSecondary();
    m_offerColumn->setContentsMargins({});
    m_offerColumn->setSpacing(3 * kSpacing);
    m_editor->addRow({makeButton(sendOn, Emphasis::Accent)});
    m_cards->addCard(m_questionCard);
    m_cards->addCard(m_offerBody);
    m_cards->addCard(m_editor);
    addToBody(m_banner);
    addToBody(m_empty, 1);
    addToBody(m_cards, 1);
    showNothing();
    retranslate();
}

void QuestionDetail::showNothing()
{
    m_view.reset();
    m_offers.clear();
    m_cards->hide();
    m_empty->show();
    setHeading({});
}

void QuestionDetail::showQuestion(const app::QuestionView &view, const std::vector<app::OfferedAnswer> &offers)
{
    const bool isOther = !m_view || m_view->question.id != view.question.id;
    const bool sameOffers = !isOther && sayTheSame(m_offers, offers);
    const Question &question = view.question;
    m_view = view;
    m_empty->hide();
    m_cards->show();
    setHeading(numberOf(question.found),
               question.found.choices.isEmpty()
                   ? tr("any text will do")
                   : tr("allowed: %1").arg(question.found.choices.join(QStringLiteral(" / "))));
    m_text->setText(question.found.text);
    m_where->setText(placeText(question.found));
    const bool proven = !view.citations.empty() || !question.noEvidenceNeeded.isEmpty();
    m_editor->setQuestion(question, proven ? app::Proof::Given : app::Proof::Missing);
    m_editor->setEditable(m_context.mayEdit() && question.state != AnswerState::Sent);
    if (!sameOffers) {
        m_offers = offers;
        showOffers();
    }
    if (isOther)
        m_cards->scrollToTop();
}

void QuestionDetail::showOffers()
{
    while (QLayoutItem *item = m_offerColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // its button may be what asked for this
        delete item;
    }
    const auto accepting = m_context.mayEdit() ? OfferCard::Accepting::Allowed : OfferCard::Accepting::Barred;
    int number = 0;
    for (const app::OfferedAnswer &offer : m_offers) {
        auto *card = new OfferCard(++number, offer, accepting);
        connect(card, &OfferCard::accepted, this, &QuestionDetail::offerAccepted);
        m_offerColumn->addWidget(card);
    }
    m_offerBody->setVisible(!m_offers.empty());
}

void QuestionDetail::retranslate()
{
    m_empty->setText(tr("No question chosen"), tr("Choose one in the list: j and k go down and up."));
    m_editor->retranslate();
    if (m_view) {
        showOffers();
        showQuestion(app::QuestionView(*m_view), std::vector<app::OfferedAnswer>(m_offers));
    }
}

}  // namespace assay::desktop
