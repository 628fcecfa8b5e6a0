#include "app/desktop/assessments/framework_cards.h"

#include "app/desktop/assessments/framework_words.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/empty_state.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

FrameworkCards::FrameworkCards(QAction *yaml, QAction *csv, QAction *wording, QWidget *parent)
    : CardColumn(parent)
    , m_yaml(yaml)
    , m_csv(csv)
    , m_wordingAction(wording)
    , m_about(new DetailCard)
    , m_crosswalks(new DetailCard)
    , m_wording(new DetailCard)
    , m_export(new DetailCard)
{
    m_crosswalks->setObjectName(QStringLiteral("frameworks.crosswalks"));
    m_about->setObjectName(QStringLiteral("frameworks.about"));
    for (DetailCard *card : {m_about, m_crosswalks, m_wording, m_export})
        addCard(card);
}

void FrameworkCards::setFramework(const app::FrameworkFacts &framework, Language language)
{
    if (m_shown == framework && m_language == language)
        return;
    m_shown = framework;
    m_language = language;
    showAbout(framework, language);
    showCrosswalks(framework, language);
    m_wording->clear();
    m_wording->setTitle(tr("Wording of your own"));
    m_wording->addSecondary(framework.texts > 0
                                ? tr("%n text(s) stand beside the guidance.", nullptr, framework.texts)
                                : tr("None yet. Assay ships guidance in its own words, never the text of a standard."));
    m_wording->addRow({makeButton(m_wordingAction)});
    m_export->clear();
    m_export->setTitle(tr("As a file"));
    m_export->addSecondary(tr("Refs, titles and guidance. Wording of your own stays in the workspace."));
    m_export->addRow({makeButton(m_yaml), makeButton(m_csv)});
    scrollToTop();
}

void FrameworkCards::showAbout(const app::FrameworkFacts &framework, Language language)
{
    m_about->clear();
    m_about->setTitle(tr("About"));
    auto *badge = new StateBadge(m_about);
    badge->setLabel(FrameworkWords::status(framework.status));
    m_about->addRow({badge});
    if (const QString successor = FrameworkWords::successor(framework, language); !successor.isEmpty())
        m_about->addText(successor);
    const auto add = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            m_about->addText(tr("%1: %2", "name of a detail and its value").arg(name, value));
    };
    add(tr("Edition"), framework.edition);
    add(tr("Publisher"), framework.publisher);
    add(tr("Kind"), FrameworkWords::kind(framework.kind));
    add(tr("Requirements"), tr("%1 to assess, %2 with headings").arg(framework.assessable).arg(framework.requirements));
    add(tr("Id"), framework.id);
    m_about->addSecondary(FrameworkWords::origin(framework.origin));
    if (framework.origin == app::Origin::Own)
        m_about->addSecondary(tr("An edition never changes: import a corrected one under an id of its own."));
}

void FrameworkCards::showCrosswalks(const app::FrameworkFacts &framework, Language language)
{
    m_crosswalks->clear();
    m_crosswalks->setTitle(tr("Crosswalks (%1)").arg(framework.crosswalks.size()));
    if (framework.crosswalks.empty())
        m_crosswalks->addSecondary(tr("None: results are not carried over to other frameworks."));
    for (const app::CrosswalkFacts &crosswalk : framework.crosswalks) {
        const QString other = crosswalk.otherName.in(language);
        m_crosswalks->addText(crosswalk.from == framework.id ? tr("to %1", "a crosswalk").arg(other)
                                                             : tr("from %1", "a crosswalk").arg(other));
        m_crosswalks->addSecondary(FrameworkWords::edges(crosswalk));
    }
}

}  // namespace assay::desktop
