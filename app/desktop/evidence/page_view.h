#pragma once

#include "app/desktop/evidence/page_flow.h"
#include "app/desktop/place.h"
#include "app/desktop/three_panes.h"
#include "app/usecases/read_document.h"
#include "model/evidence/citation.h"

class QAction;
class QStackedLayout;
class QToolButton;

namespace assay::desktop {

class Banner;
class EmptyState;
class FindBar;
class MarkBar;
class PageCanvas;

/// What a person has marked in the document shown: always on one page, in whole words.
struct MarkedPassage
{
    EvidenceId evidence;
    int version = 1;
    Sha256 file;
    int page = 1;   ///< From 1
    QString quote;  ///< As printed
    friend bool operator==(const MarkedPassage &, const MarkedPassage &) = default;
};

/// A document as it looks, for every place that shows what something stands on: pages below each other, painted by the
/// extracting process; text, worksheets and sections as text. The passage of a citation is lit, text can be marked with
/// the mouse (or found with Ctrl+F and so marked), and what the owner offers to do with a mark stands below the page.
///
/// Its actions() (zoom, find, copy) have shortcuts that work while it has the focus; a place that adds them to itself
/// makes them work everywhere in the place.
class PageView : public Pane
{
    Q_OBJECT
public:
    /// @param name  for tests, such as "evidence.page"
    PageView(const QString &name, DesktopContext &context, QWidget *parent = nullptr);
    ~PageView() override;

    /// Shows a document at a page with a passage lit. A document that is shown already is not read again.
    void open(const EvidenceDestination &destination);
    /// Shows no document, but what to do to see one.
    void close();

    /// None while nothing is shown or it is still being read.
    [[nodiscard]] std::optional<EvidenceId> evidence() const;
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] int pageCount() const;
    /// 1: as large as on paper.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] std::optional<MarkedPassage> marked() const;
    void clearMark();
    /// A button in the bar that stands below the page while something is marked. The owner enables the action; the view
    /// shows the bar.
    void addMarkAction(QAction *action);
    /// Stands between the page and the bar of the mark, hidden until the owner shows it.
    void addBelow(QWidget *widget);

    [[nodiscard]] PageCanvas &canvas() { return *m_canvas; }
    /// The widget that takes the focus.
    [[nodiscard]] QWidget *canvasWidget() const;

Q_SIGNALS:
    /// A document has been read and is shown, or none any more.
    void documentChanged();
    void markedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addViewActions();
    void retranslate();
    void show(app::DocumentText document);
    void goToDestination();
    void updateHeading();
    void updateMark();
    void startFind();
    void find(const QString &typed);
    void stepFound(int step);
    void markFound();

    DesktopContext &m_context;
    EvidenceDestination m_destination{EvidenceId(0), {}, {}, {}, {}};
    bool m_open = false;
    bool m_reading = false;
    PageCanvas *m_canvas;
    EmptyState *m_empty;
    Banner *m_banner;
    QStackedLayout *m_stack;
    FindBar *m_find;
    MarkBar *m_markBar;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_actualSize;
    QAction *m_fitWidth;
    QAction *m_findAction;
    QAction *m_copy = nullptr;
    QList<QToolButton *> m_tools;
    std::vector<TextStretch> m_found;
    int m_present = -1;  // index of the place of m_found shown, -1: none
    Job<app::DocumentText> m_readJob;
    Job<std::vector<TextStretch>> m_findJob;
};

/// Where a citation points to, for PageView::open and DesktopContext::open.
[[nodiscard]] EvidenceDestination destinationOf(const Citation &citation);

}  // namespace assay::desktop
