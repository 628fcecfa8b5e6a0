#pragma once

#include "app/desktop/assessments/extra_page.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/framework_shelf.h"

namespace assay::desktop {

class Banner;
class FrameworkCards;
class Pane;

/// All frameworks, built in and imported, and what is known of the current one; from here they are imported and written
/// as files, and wording is put beside them.
class FrameworksPage : public ExtraPage
{
    Q_OBJECT
public:
    /// @param import  asks for a file of a framework
    FrameworksPage(DesktopContext &context, QAction *import, QWidget *parent = nullptr);

    [[nodiscard]] QAction *mainAction() const override { return m_import; }
    void retranslate(const AssessmentWords &words) override;
    void refresh() override;
    void takeFocus() override;

    /// Selects it as soon as it is there.
    void select(const QString &id);
    void tell(const Message &message);
    /// Asks where to, then writes in a job.
    /// @param ending  "yaml" or "csv"
    void chooseTarget(const QString &ending);
    /// Writes the current framework in a job; the ending picks the form.
    void write(const QString &file);

Q_SIGNALS:
    /// The person wants to put wording beside the requirements of a framework.
    void wordingWanted(const assay::app::FrameworkFacts &framework);
    void written(const QString &file);

private:
    [[nodiscard]] std::vector<SnapshotColumn<app::FrameworkFacts>> columns() const;
    void showShelf(Result<std::vector<app::FrameworkFacts>> shelf);
    void showCurrent();
    [[nodiscard]] const app::FrameworkFacts *current() const;

    Language m_language = Language::English;
    QAction *m_import;
    QAction *m_yaml;
    QAction *m_csv;
    QAction *m_wording;
    Pane *m_listPane;
    Pane *m_detailPane;
    Banner *m_banner;
    SnapshotTableModel<app::FrameworkFacts> m_model;
    SnapshotTable *m_table;
    FrameworkCards *m_cards;
    QString m_wanted;  // to be selected when it is read
    Job<std::vector<app::FrameworkFacts>> m_job;
};

}  // namespace assay::desktop
