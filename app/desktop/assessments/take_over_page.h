#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/take_over.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace assay::desktop {

class Banner;
class DetailCard;
class Pane;

/// Where the results go that are taken over.
enum class TakeOverMode
{
    IntoThis,     ///< From another assessment into the one shown
    NewerEdition  ///< From the one shown into a new assessment of the newer edition
};

/// What would be taken over along crosswalks, requirement by requirement with its way, before anything is recorded.
class TakeOverPage : public QWidget
{
    Q_OBJECT
public:
    explicit TakeOverPage(DesktopContext &context, QWidget *parent = nullptr);
    void open(const app::AssessmentOverview &about, TakeOverMode mode, const AssessmentWords &words);
    void retranslate(const AssessmentWords &words);
    [[nodiscard]] std::optional<AssessmentId> assessment() const;

Q_SIGNALS:
    void takeOverWanted(assay::AssessmentId to, assay::AssessmentId from);
    void moveWanted(assay::AssessmentId from, const QString &framework);

private:
    struct Row
    {
        int number = 0;
        app::TakeOverRow row;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] std::vector<SnapshotColumn<Row>> columns() const;
    [[nodiscard]] StateLabel fateOf(const app::TakeOverRow &row) const;
    void readChoices();
    void showChoices(const app::TakeOverChoices &choices);
    void preview();
    void showPreview(app::TakeOverPreview preview);
    void showCounts();
    void apply();

    DesktopContext &m_context;
    const AssessmentWords *m_words = nullptr;
    std::optional<app::AssessmentOverview> m_about;
    TakeOverMode m_mode = TakeOverMode::IntoThis;
    app::TakeOverChoices m_choices;
    std::optional<app::TakeOverPreview> m_preview;
    Pane *m_optionsPane;
    Pane *m_listPane;
    DetailCard *m_options;
    QLabel *m_sourceLabel;
    QComboBox *m_source;
    QLabel *m_counts;
    QPushButton *m_apply;
    QLabel *m_hint;
    Banner *m_banner;
    SnapshotTableModel<Row> m_model;
    SnapshotTable *m_table;
    Job<app::TakeOverChoices> m_choicesJob;
    Job<app::TakeOverPreview> m_previewJob;
};

}  // namespace assay::desktop
