#include "app/desktop/questionnaires/offer_card.h"

#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/reason_text.h"

#include <QFont>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kMostReasons = 5;

}  // namespace

OfferCard::OfferCard(int number, const app::OfferedAnswer &offer, Accepting accepting, QWidget *parent)
    : DetailCard(tr("Proposal %1").arg(number), parent), m_offer(offer)
{
    setObjectName(QStringLiteral("questionnaires.offer.%1").arg(number));
    auto *badge = new StateBadge;
    addBesideTitle(badge);
    badge->setLabel(confidenceLabel(offer.confidence));
    badge->setToolTip(tr("How often a proposal of this kind is the right one, from 0 to 1"));
    auto *accept = new QPushButton(number == 1 ? tr("Accept (Enter)") : tr("Accept (Alt+%1)").arg(number));
    accept->setObjectName(objectName() + QStringLiteral(".accept"));
    accept->setToolTip(number == 1 ? tr("Take this answer as a draft (Enter in the list, or Alt+1)")
                                   : tr("Take this answer as a draft (Alt+%1)").arg(number));
    accept->setAccessibleName(tr("Accept proposal %1").arg(number));
    accept->setEnabled(accepting == Accepting::Allowed);
    connect(accept, &QPushButton::clicked, this, [this, number] { Q_EMIT accepted(number); });
    addAtRight(accept);
    if (!offer.choice.isEmpty()) {
        QLabel *choice = addText(offer.choice);
        QFont bold = choice->font();
        bold.setBold(true);
        choice->setFont(bold);
    }
    if (!offer.answer.isEmpty())
        addText(offer.answer);
    if (!offer.comment.isEmpty())
        addText(tr("Comment: %1").arg(offer.comment));
    QStringList lines;
    for (const QString &why : offer.why.mid(0, kMostReasons))
        lines << reasonText(why);
    if (!offer.citations.empty())
        lines << tr("Brings %n citation(s) along.", nullptr, static_cast<int>(offer.citations.size()));
    if (!lines.isEmpty())
        addSecondary(lines.join(QLatin1Char('\n')));
}

}  // namespace assay::desktop
