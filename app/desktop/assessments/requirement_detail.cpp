#include "app/desktop/assessments/requirement_detail.h"

#include "app/desktop/assessments/bulk_card.h"
#include "app/desktop/assessments/citation_card.h"
#include "app/desktop/assessments/claim_card.h"
#include "app/desktop/assessments/crosswalk_card.h"
#include "app/desktop/assessments/result_card.h"
#include "app/desktop/assessments/verdict_card.h"
#include "app/desktop/assessments/wording_card.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/empty_state.h"
#include "app/usecases/record_result.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace assay::desktop {

RequirementDetail::RequirementDetail(QAction *cite, Settings &settings, QWidget *parent)
    : Pane(parent)
    , m_cards(new CardColumn)
    , m_guidance(new DetailCard)
    , m_wording(new WordingCard)
    , m_result(new ResultCard)
    , m_claim(new ClaimCard)
    , m_evidence(new DetailCard)
    , m_settings(settings)
{
    m_evidence->addAtRight(makeButton(cite));
    for (QWidget *card :
         {static_cast<QWidget *>(m_guidance), static_cast<QWidget *>(m_wording), static_cast<QWidget *>(m_result),
          static_cast<QWidget *>(m_claim), static_cast<QWidget *>(m_evidence)})
        m_cards->addCard(card);
    addToBody(m_cards, 1);
    connect(m_result, &ResultCard::chosen, this, [this](ResultValue value) {
        leaveFields();
        RequirementResult result = m_view.result;
        result.value = value;
        Q_EMIT resultEdited(result);
    });
    connect(m_result, &ResultCard::chosenNotApplicable, this, [this](const QString &reason) {
        leaveFields();
        RequirementResult result = m_view.result;
        result.value = ResultValue::NotApplicable;
        result.rationale = app::asTyped(reason);
        Q_EMIT resultEdited(result);
    });
    connect(m_result, &ResultCard::reasonDismissed, this, &RequirementDetail::reasonDismissed);
    connect(m_claim, &ClaimCard::changed, this, [this](const RequirementResult &result) {
        m_view.result = result;
        Q_EMIT edited(result);
    });
    clear();
}

void RequirementDetail::clear()
{
    m_view = {};
    m_shown.reset();
    setHeading({});
    m_cards->hide();
}

void RequirementDetail::setView(const RequirementView &view, const GroupScore &counts, const AssessmentWords &words)
{
    const bool another = view.requirement.ref != m_view.requirement.ref || words.language() != m_language;
    const bool otherCitations = another || view.citations != m_view.citations || view.editing != m_view.editing;
    if (view.requirement.ref != m_view.requirement.ref)
        m_shown.reset();
    else
        showNewest(view.citations);
    // Leaving a field saves what was typed under the requirement shown so far.
    m_claim->setView(view, words.language());
    if (m_verdict && view.requirement.ref != m_view.requirement.ref)
        m_verdict->leaveFields();
    m_view = view;
    m_language = words.language();
    const QString title = view.requirement.title.in(words.language());
    setHeading(view.requirement.ref, title);
    const bool isOne = view.several.empty();
    const bool assessable = view.requirement.assessable && isOne;
    m_result->setVisible(assessable);
    m_claim->setVisible(assessable && view.hasAssessment);
    m_evidence->setVisible(assessable && view.hasAssessment);
    m_result->setView(view, words);
    m_wording->setTexts(view.wordings, words.language());
    if (another || !assessable)
        showGuidance(title, counts);
    showBulk(words);
    m_words = &words;
    showVerdict();
    if (m_served && (another || !assessable))
        m_served->hide();
    if (otherCitations)
        showCitations(words);
    m_cards->show();
    if (another)
        m_cards->scrollToTop();
}

void RequirementDetail::showBulk(const AssessmentWords &words)
{
    const bool shown = !m_view.several.empty() && m_view.hasAssessment;
    if (shown && !m_bulk) {
        m_bulk = new BulkCard(this);
        m_cards->addCardBelow(m_guidance, m_bulk);
        connect(m_bulk, &BulkCard::applied, this, &RequirementDetail::bulkApplied);
    }
    if (shown)
        m_bulk->setView(m_view.several, m_view, words);
    if (m_bulk)
        m_bulk->setVisible(shown);
}

void RequirementDetail::showVerdict()
{
    const bool shown = m_view.several.empty() && m_view.hasAssessment && m_view.requirement.assessable &&
                       m_view.result.value != ResultValue::NotAssessed;
    if (m_verdict) {
        m_verdict->setView(m_view, *m_words);
        m_verdict->setVisible(shown);
    } else if (shown) {
        // Making it is a step of its own, so that showing the requirement does not wait for it.
        QMetaObject::invokeMethod(this, &RequirementDetail::makeVerdict, Qt::QueuedConnection);
    }
}

void RequirementDetail::makeVerdict()
{
    if (m_verdict)
        return;
    m_verdict = new VerdictCard(this);
    connect(m_verdict, &VerdictCard::given, this, &RequirementDetail::reviewed);
    m_cards->addCardBelow(m_claim, m_verdict);
    showVerdict();
}

void RequirementDetail::setServed(std::vector<app::ServedRequirement> served, const AssessmentWords &words)
{
    if (served.empty() || !m_view.several.empty()) {
        if (m_served)
            m_served->hide();
        return;
    }
    if (!m_served) {
        m_served = new CrosswalkCard(m_settings, this);
        m_cards->addCardBelow(m_evidence, m_served);
        connect(m_served, &CrosswalkCard::opened, this, &RequirementDetail::servedOpened);
    }
    m_served->setServed(std::move(served), words);
    m_served->show();
}

void RequirementDetail::showNewest(const std::vector<app::SheetCitation> &citations)
{
    for (const app::SheetCitation &citation : citations) {
        const bool known = std::ranges::any_of(
            m_view.citations, [&](const app::SheetCitation &one) { return one.citation.id == citation.citation.id; });
        if (!known)
            m_shown = citation.citation.id;
    }
}

void RequirementDetail::showGuidance(const QString &title, const GroupScore &counts)
{
    m_guidance->clear();
    m_guidance->setTitle(title);
    if (!m_view.requirement.assessable)
        m_guidance->addText(tr("%1 of %2 requirements below have a result.")
                                .arg(totalOf(counts) - counts.notAssessed)
                                .arg(totalOf(counts)));
    const auto add = [this](const QString &heading, const BilingualText &text) {
        if (text.isEmpty())
            return;
        m_guidance->addSecondary(heading);
        m_guidance->addText(text.in(m_language));
    };
    add(tr("What it asks"), m_view.requirement.asks);
    add(tr("What usually proves it"), m_view.requirement.proof);
}

void RequirementDetail::showCitations(const AssessmentWords &words)
{
    m_evidence->clear();
    m_citations.clear();
    m_evidence->setTitle(tr("Evidence (%1)").arg(m_view.citations.size()));
    if (m_view.citations.empty())
        m_evidence->addSecondary(tr("Nothing is cited yet."));
    for (const app::SheetCitation &citation : m_view.citations) {
        auto *card = new CitationCard(citation, words, m_view.editing);
        connect(card, &CitationCard::chosen, this, [this, citation] { showCitation(citation); });
        connect(card, &CitationCard::removeRequested, this, [this, citation] { Q_EMIT removeRequested(citation); });
        m_citations.push_back(card);
        m_evidence->addWidget(card);
    }
    tellShown();
}

void RequirementDetail::tellShown()
{
    const auto shown = std::ranges::find_if(
        m_view.citations, [this](const app::SheetCitation &one) { return m_shown && one.citation.id == *m_shown; });
    if (shown != m_view.citations.end())
        showCitation(*shown);
    else if (!m_view.citations.empty())
        showCitation(m_view.citations.front());
    else
        Q_EMIT citationShown(std::nullopt);
}

void RequirementDetail::showCitation(const app::SheetCitation &citation)
{
    m_shown = citation.citation.id;
    for (CitationCard *card : m_citations)
        card->setShown(card->citation().citation.id == citation.citation.id);
    Q_EMIT citationShown(citation);
}

void RequirementDetail::addBelowResult(QWidget *cards)
{
    m_cards->addCardBelow(m_result, cards);
}

void RequirementDetail::choose(ResultValue value)
{
    if (m_view.several.empty())
        m_result->choose(value);
    else if (m_bulk && m_view.requirement.assessable)  // a key alone does not change a whole group
        m_bulk->choose(value);
}

void RequirementDetail::choose(Verdict verdict)
{
    if (m_verdict && m_verdict->isVisibleTo(this))
        m_verdict->choose(verdict);
}

void RequirementDetail::leaveFields()
{
    m_claim->leaveFields();
    if (m_verdict)
        m_verdict->leaveFields();
}

void RequirementDetail::takeFocus()
{
    m_claim->setFocus();
    m_claim->nextInFocusChain()->setFocus(Qt::TabFocusReason);
}

void RequirementDetail::retranslate(const AssessmentWords &words)
{
    m_result->retranslate();
    m_claim->retranslate();
    if (m_bulk)
        m_bulk->retranslate();
    if (m_verdict)
        m_verdict->retranslate();
    if (m_served)
        m_served->retranslate(words);
}

}  // namespace assay::desktop
