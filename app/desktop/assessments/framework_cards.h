#pragma once

#include "app/desktop/three_panes.h"
#include "app/usecases/framework_shelf.h"

class QAction;

namespace assay::desktop {

class DetailCard;

/// What is known of one framework: its edition, its crosswalks, the user's own wording, and its files.
class FrameworkCards : public CardColumn
{
    Q_OBJECT
public:
    /// @param yaml,csv,wording  stand as buttons
    FrameworkCards(QAction *yaml, QAction *csv, QAction *wording, QWidget *parent = nullptr);
    void setFramework(const app::FrameworkFacts &framework, Language language);

private:
    void showAbout(const app::FrameworkFacts &framework, Language language);
    void showCrosswalks(const app::FrameworkFacts &framework, Language language);

    std::optional<app::FrameworkFacts> m_shown;
    Language m_language = Language::English;
    QAction *m_yaml;
    QAction *m_csv;
    QAction *m_wordingAction;
    DetailCard *m_about;
    DetailCard *m_crosswalks;
    DetailCard *m_wording;
    DetailCard *m_export;
};

}  // namespace assay::desktop
