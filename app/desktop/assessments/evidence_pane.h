#pragma once

#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/assessment_sheet.h"
#include "model/store/page_repository.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace assay::desktop {

class Banner;
class PageView;
struct MarkedPassage;

/// What a claim stands on: the cited page with its passage lit, and the search for a passage to cite. A passage that is
/// marked on the page can be cited at once.
class EvidencePane : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePane(DesktopContext &context, QWidget *parent = nullptr);

    void showCitation(const std::optional<app::SheetCitation> &citation);
    /// Opens the search for a passage to cite under a requirement.
    void startSearch();
    /// False: it was not open.
    bool closeSearch();
    /// Whether marked passages can be cited under the requirement shown.
    void setCiting(Editing citing);
    void retranslate();

Q_SIGNALS:
    void citeRequested(const assay::desktop::MarkedPassage &passage);
    void searchClosed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Hit
    {
        int number = 0;
        store::PageHit hit;
        friend bool operator==(const Hit &one, const Hit &other)
        {
            return one.number == other.number && one.hit.file == other.hit.file && one.hit.page == other.hit.page &&
                   one.hit.evidence == other.hit.evidence && one.hit.quote == other.hit.quote;
        }
    };
    [[nodiscard]] static std::vector<SnapshotColumn<Hit>> columns();
    void search();
    void showHits(const Result<std::vector<store::PageHit>> &hits);
    void openHit(const QVariant &number);
    void updateCite();

    DesktopContext &m_context;
    Editing m_citing = Editing::Locked;
    QWidget *m_searchBox;
    QLineEdit *m_field;
    QLabel *m_hint;
    QToolButton *m_close;
    Banner *m_banner;
    SnapshotTableModel<Hit> m_model;
    SnapshotTable *m_hits;
    PageView *m_page;
    QAction *m_cite;
    Job<std::vector<store::PageHit>> m_searchJob;
};

}  // namespace assay::desktop
