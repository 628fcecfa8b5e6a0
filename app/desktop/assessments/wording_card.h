#pragma once

#include "app/desktop/detail_card.h"
#include "model/store/framework_repository.h"

namespace assay::desktop {

/// The user's own wording of a requirement, and on what ground it is kept; hidden where there is none.
class WordingCard : public DetailCard
{
    Q_OBJECT
public:
    explicit WordingCard(QWidget *parent = nullptr);
    void setTexts(const std::vector<store::RequirementText> &texts, Language language);

private:
    std::vector<store::RequirementText> m_texts;
    Language m_language = Language::English;
};

}  // namespace assay::desktop
