#pragma once

#include "app/desktop/assessments/extra_page.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/framework_shelf.h"
#include "app/usecases/own_frameworks.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace assay::desktop {

class Banner;
class DetailCard;
class Pane;
class ProblemTable;

/// Wording of requirements before it is put beside the guidance: on what ground it may be kept, where it is from, which
/// texts were found, and which rows fit no requirement.
class WordingPage : public ExtraPage
{
    Q_OBJECT
public:
    explicit WordingPage(DesktopContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QAction *mainAction() const override { return m_record; }
    void retranslate(const AssessmentWords &words) override;
    void refresh() override { updateActions(); }
    void takeFocus() override;

    /// Reads the file for a framework and shows what fits.
    void preview(const app::FrameworkFacts &framework, const QString &path);
    [[nodiscard]] const app::TextImport &shown() const { return m_import; }

Q_SIGNALS:
    void recorded(const QString &framework, int texts);

private:
    void build();
    void read();
    void showTexts(Result<app::TextImport> import);
    void record();
    void updateActions();
    [[nodiscard]] app::TextAbout about() const;
    [[nodiscard]] static std::vector<SnapshotColumn<store::RequirementText>> columns();

    Language m_language = Language::English;
    app::FrameworkFacts m_framework;
    QString m_path;
    app::TextImport m_import;
    QAction *m_record;
    Banner *m_banner;
    Pane *m_formPane;
    Pane *m_previewPane;
    DetailCard *m_form;
    QLabel *m_file;
    QLabel *m_termsLabel;
    QComboBox *m_terms;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_note;
    QProgressBar *m_busy;
    SnapshotTableModel<store::RequirementText> m_model;
    SnapshotTable *m_table;
    ProblemTable *m_problems;
    Job<app::TextImport> m_readJob;
    Job<app::TextImport> m_recordJob;
};

}  // namespace assay::desktop
