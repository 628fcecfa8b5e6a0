#pragma once

#include "app/desktop/detail_card.h"
#include "app/usecases/answer_questions.h"

namespace assay::desktop {

/// An answer put forward: what it says, how sure that is, what speaks for it, and a button that takes it.
class OfferCard : public DetailCard
{
    Q_OBJECT
public:
    enum class Accepting
    {
        Allowed,
        Barred  ///< The role may not answer
    };
    /// @param number  from 1; the first is the one that Enter takes
    OfferCard(int number, const app::OfferedAnswer &offer, Accepting accepting, QWidget *parent = nullptr);
    [[nodiscard]] const app::OfferedAnswer &offer() const { return m_offer; }

Q_SIGNALS:
    void accepted(int number);

private:
    app::OfferedAnswer m_offer;
};

}  // namespace assay::desktop
