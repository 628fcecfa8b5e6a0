#include "app/desktop/assessments/wording_card.h"

#include <QLabel>

#include <algorithm>

namespace assay::desktop {

WordingCard::WordingCard(QWidget *parent) : DetailCard({}, parent)
{
    setObjectName(QStringLiteral("assessments.wording"));
}

void WordingCard::setTexts(const std::vector<store::RequirementText> &texts, Language language)
{
    setVisible(!texts.empty());
    if (m_texts == texts && m_language == language)
        return;
    m_texts = texts;
    m_language = language;
    clear();
    setTitle(tr("Wording"));
    // In the window's language where there is one, else as it is.
    std::vector<store::RequirementText> shown = texts;
    if (std::ranges::any_of(shown, [&](const auto &text) { return text.language == language; }))
        std::erase_if(shown, [&](const auto &text) { return text.language != language; });
    for (const store::RequirementText &text : shown) {
        addText(text.wording);
        addSecondary(text.terms == store::WordingTerms::Free
                         ? tr("Free, from: %1").arg(text.source)
                         : tr("Licensed to you, never exported. From: %1").arg(text.source));
    }
}

}  // namespace assay::desktop
