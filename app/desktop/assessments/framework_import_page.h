#pragma once

#include "app/desktop/assessments/extra_page.h"
#include "app/usecases/own_frameworks.h"

class QLabel;
class QProgressBar;

namespace assay::desktop {

class Banner;
class FrameworkForm;
class Pane;
class PreviewTree;
class ProblemTable;

/// A framework of one's own before it is taken in: what it is called, its tree, and what is wrong with the file. One
/// error keeps the whole out.
class FrameworkImportPage : public ExtraPage
{
    Q_OBJECT
public:
    explicit FrameworkImportPage(DesktopContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QAction *mainAction() const override { return m_take; }
    void retranslate(const AssessmentWords &words) override;
    void refresh() override { updateActions(); }
    void takeFocus() override;

    /// Reads the file and shows it.
    void preview(const QString &path);
    [[nodiscard]] const app::FrameworkImport &shown() const { return m_import; }

Q_SIGNALS:
    void taken(const assay::Framework &framework);

private:
    void build();
    void read();
    void showImport(Result<app::FrameworkImport> import);
    void take();
    void updateActions();
    [[nodiscard]] bool isGood() const;

    QString m_path;
    app::FrameworkImport m_import;
    const AssessmentWords *m_words = nullptr;
    QAction *m_take;
    Banner *m_banner;
    Pane *m_formPane;
    Pane *m_previewPane;
    FrameworkForm *m_form;
    QLabel *m_note;
    QProgressBar *m_busy;
    PreviewTree *m_tree;
    ProblemTable *m_problems;
    Job<app::FrameworkImport> m_readJob;
    Job<app::FrameworkImport> m_takeJob;
};

}  // namespace assay::desktop
