#pragma once

#include "app/desktop/evidence/page_view.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/questionnaire_snapshot.h"

class QAction;
class QLineEdit;

namespace assay::desktop {

/// A passage that an answer stands on, might stand on, or that a person has searched for.
struct PassageRow
{
    enum class Origin
    {
        Cited,
        Offered,  ///< Comes with a proposal
        Found
    };
    qint64 key = 0;  ///< Position in the list
    Origin origin = Origin::Cited;
    std::optional<CitationId> citation;  ///< Where it is cited
    EvidenceDestination where{EvidenceId(0), {}, {}, {}, {}};
    QString title;
    QString standing;
    friend bool operator==(const PassageRow &, const PassageRow &) = default;
};

/// What an answer stands on: the passages above, the page of the chosen one below, and a field that searches all pages.
class PassagePane : public QWidget
{
    Q_OBJECT
public:
    explicit PassagePane(DesktopContext &context, QWidget *parent = nullptr);
    void showEvidence(const app::QuestionView &view, const std::vector<app::OfferedAnswer> &offers,
                      const QHash<qint64, app::CitedEvidence> &evidence);
    void showNothing();
    [[nodiscard]] PageView &page() { return *m_page; }
    void focusSearch();
    void retranslate();
    /// The role may cite, or may not.
    void updateActions();

Q_SIGNALS:
    void citeRequested(const assay::desktop::MarkedPassage &passage);
    void removeRequested(assay::CitationId citation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Model = SnapshotTableModel<PassageRow>;

    void search();
    void setRows(std::vector<PassageRow> rows);
    void showCurrent();
    void cite();

    DesktopContext &m_context;
    std::vector<PassageRow> m_known;  // cited and offered, without what was found
    std::optional<QuestionId> m_question;
    std::unique_ptr<Model> m_model;
    QLineEdit *m_search;
    SnapshotTable *m_table;
    PageView *m_page;
    QAction *m_cite;
    QAction *m_remove;
    Pane *m_list;
    Job<std::vector<PassageRow>> m_searchJob;
};

}  // namespace assay::desktop
