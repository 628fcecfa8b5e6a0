#include "app/desktop/evidence/page_view.h"

#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/evidence/find_bar.h"
#include "app/desktop/evidence/mark_bar.h"
#include "app/desktop/evidence/page_canvas.h"
#include "app/desktop/style.h"
#include "model/search/quote_finder.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QStackedLayout>
#include <QToolButton>

#include <cmath>

namespace assay::desktop {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kMostFound = 5'000;

/// What is lit: the rectangles of the citation, else its quote where the page says it.
std::optional<TextStretch> stretchOf(const app::DocumentText &document, const EvidenceDestination &destination)
{
    if (destination.quote.isEmpty() || !destination.page)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(*destination.page - 1);
    if (*destination.page < 1 || index >= document.pages.size())
        return std::nullopt;
    const std::optional<QuoteMatch> match = findQuote(document.pages[index].text, destination.quote);
    return match ? std::optional(TextStretch{*destination.page, match->start, match->length}) : std::nullopt;
}

}  // namespace

PageView::PageView(const QString &name, DesktopContext &context, QWidget *parent)
    : Pane(parent)
    , m_context(context)
    , m_canvas(new PageCanvas(name + QStringLiteral(".canvas"), context))
    , m_empty(new EmptyState(Icon::Evidence))
    , m_banner(new Banner)
    , m_find(new FindBar(name + QStringLiteral(".find")))
    , m_markBar(new MarkBar(name + QStringLiteral(".mark")))
    , m_readJob(context.jobs(), this)
    , m_findJob(context.jobs(), this)
{
    setObjectName(name);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_canvas);
    addViewActions();
    addToBody(m_banner);
    addToBody(m_find);
    addToBody(body, 1);
    addToBody(m_markBar);
    connect(m_canvas, &PageCanvas::viewChanged, this, &PageView::updateHeading);
    connect(m_canvas, &PageCanvas::markedChanged, this, &PageView::updateMark);
    connect(m_find, &FindBar::typed, this, &PageView::find);
    connect(m_find, &FindBar::stepped, this, &PageView::stepFound);
    connect(m_find, &FindBar::markRequested, this, &PageView::markFound);
    connect(m_find, &FindBar::closed, this, [this] {
        m_findJob.drop();
        m_found.clear();
        m_canvas->setFound({}, -1);
        m_canvas->setFocus();
    });
    retranslate();
}

PageView::~PageView() = default;

void PageView::addViewActions()
{
    const auto add = [this](const char *name, const QList<QKeySequence> &keys, auto run) {
        auto *action = new QAction(this);
        action->setObjectName(objectName() + QLatin1Char('.') + QLatin1String(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_zoomOut = add("zoom-out", {QKeySequence(QStringLiteral("Ctrl+-"))}, [this] { m_canvas->zoomBy(1 / kZoomStep); });
    m_zoomIn = add("zoom-in", {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))},
                   [this] { m_canvas->zoomBy(kZoomStep); });
    m_actualSize = add("actual-size", {QKeySequence(QStringLiteral("Ctrl+0"))}, [this] { m_canvas->setZoom(1); });
    m_fitWidth =
        add("fit-width", {QKeySequence(QStringLiteral("Ctrl+Shift+0")), QKeySequence(QStringLiteral("Ctrl+)"))},
            [this] { m_canvas->setFitWidth(); });
    m_findAction = add("find-in-document", {QKeySequence(QKeySequence::Find)}, [this] { startFind(); });
    m_copy = add("copy", {QKeySequence(QKeySequence::Copy)},
                 [this] { QApplication::clipboard()->setText(m_canvas->markedText()); });
    m_copy->setIcon(icon(Icon::Copy));
    m_markBar->addAction(m_copy);
    for (QAction *action : {m_findAction, m_zoomOut, m_zoomIn, m_fitWidth}) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral(".button"));
        button->setProperty("flat", true);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        m_tools.append(button);
        addToHeading(button);
    }
}

void PageView::addMarkAction(QAction *action)
{
    m_markBar->addAction(action);
}

void PageView::addBelow(QWidget *widget)
{
    addToBody(widget);
    widget->hide();
}

void PageView::open(const EvidenceDestination &destination)
{
    const std::shared_ptr<const app::DocumentText> &shown = m_canvas->document();
    const bool same = m_open && destination.evidence == m_destination.evidence &&
                      (m_reading ? destination.version == m_destination.version
                                 : shown && destination.version.value_or(shown->newestVersion) == shown->file.version);
    m_destination = destination;
    m_open = true;
    if (same) {
        if (!m_reading)
            goToDestination();
        return;
    }
    m_reading = true;
    m_banner->dismiss();
    m_readJob.start(
        tr("Opening a document"),
        [id = destination.evidence, version = destination.version](const app::Session &session, Progress &) {
            return app::readDocument(session, id, version);
        },
        [this](Result<app::DocumentText> document) {
            m_reading = false;
            if (document) {
                show(std::move(*document));
                return;
            }
            close();
            m_banner->show(messageOf(tr("Opening the document"), document.error()));
        });
}

void PageView::close()
{
    m_readJob.drop();
    m_findJob.drop();
    m_open = false;
    m_reading = false;
    m_find->end();
    m_canvas->clearDocument();
    m_stack->setCurrentWidget(m_empty);
    updateHeading();
    Q_EMIT documentChanged();
}

void PageView::show(app::DocumentText document)
{
    m_found.clear();
    m_canvas->setDocument(std::move(document));
    m_stack->setCurrentWidget(m_canvas);
    goToDestination();
    if (!m_find->isHidden())
        find(m_find->text());
    updateHeading();
    Q_EMIT documentChanged();
}

void PageView::goToDestination()
{
    const std::shared_ptr<const app::DocumentText> document = m_canvas->document();
    if (!document)
        return;
    const std::optional<TextStretch> stretch = stretchOf(*document, m_destination);
    m_canvas->light(stretch, m_destination.page.value_or(0), m_destination.rects);
    if (m_destination.page)
        m_canvas->goToLit();
}

std::optional<EvidenceId> PageView::evidence() const
{
    return m_canvas->document() ? std::optional(m_canvas->document()->about.id) : std::nullopt;
}

int PageView::currentPage() const
{
    return m_canvas->currentPage();
}

int PageView::pageCount() const
{
    return m_canvas->document() ? static_cast<int>(m_canvas->document()->pages.size()) : 0;
}

double PageView::zoom() const
{
    return m_canvas->zoom();
}

std::optional<MarkedPassage> PageView::marked() const
{
    const std::shared_ptr<const app::DocumentText> document = m_canvas->document();
    if (!document || !m_canvas->marked())
        return std::nullopt;
    return MarkedPassage{document->about.id, document->file.version, document->file.sha256, m_canvas->marked()->page,
                         m_canvas->markedText()};
}

QWidget *PageView::canvasWidget() const
{
    return m_canvas;
}

void PageView::clearMark()
{
    m_canvas->mark(std::nullopt);
}

void PageView::updateMark()
{
    const std::optional<MarkedPassage> now = marked();
    m_copy->setEnabled(now.has_value());
    m_markBar->showQuote(now ? now->quote : QString(), now ? now->page : 0);
    Q_EMIT markedChanged();
}

void PageView::startFind()
{
    if (m_canvas->document())
        m_find->begin(m_canvas->markedText().simplified());
}

void PageView::find(const QString &typed)
{
    const std::shared_ptr<const app::DocumentText> document = m_canvas->document();
    if (!document)
        return;
    m_findJob.start(
        tr("Searching the document"),
        [document, typed](const app::Session &, Progress &) -> Result<std::vector<TextStretch>> {
            return findText(document->pages, typed, kMostFound);
        },
        [this](Result<std::vector<TextStretch>> found) {
            m_found = std::move(found).value_or(std::vector<TextStretch>{});
            m_present = -1;
            stepFound(1);
        });
}

void PageView::stepFound(int step)
{
    const int count = static_cast<int>(m_found.size());
    if (count > 0 && m_present < 0) {
        // The first place at or behind the page in view.
        const int page = currentPage();
        const auto from = std::ranges::find_if(m_found, [&](const TextStretch &found) { return found.page >= page; });
        m_present = from == m_found.end() ? 0 : static_cast<int>(from - m_found.begin());
    } else if (count > 0) {
        m_present = (m_present + step + count) % count;
    }
    m_canvas->setFound(m_found, m_present);
    m_find->showCount(m_present, count);
}

void PageView::markFound()
{
    if (m_present < 0 || m_present >= static_cast<int>(m_found.size()))
        return;
    const TextStretch found = m_found[static_cast<std::size_t>(m_present)];
    const PageText &page = m_canvas->document()->pages[static_cast<std::size_t>(found.page - 1)];
    m_canvas->mark(wholeWords(page, found.start, found.end()));
    m_canvas->setFocus();
}

void PageView::updateHeading()
{
    const std::shared_ptr<const app::DocumentText> document = m_canvas->document();
    for (QAction *action : {m_zoomIn, m_zoomOut, m_actualSize, m_fitWidth, m_findAction})
        action->setEnabled(document != nullptr);
    for (QToolButton *button : m_tools)
        button->setVisible(document != nullptr);
    if (!document) {
        //: Heading of the pane that shows pages of a document.
        setHeading(tr("Document"));
        return;
    }
    QString where = tr("%1 / %2 · %3 %")
                        .arg(QString::number(currentPage()), QString::number(pageCount()),
                             QString::number(std::lround(zoom() * 100)));
    if (document->file.version != document->newestVersion)
        where = tr("version %1 of %2 · %3")
                    .arg(QString::number(document->file.version), QString::number(document->newestVersion), where);
    setHeading(document->about.title, where);
}

void PageView::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_copy) {
        m_copy->setIcon(icon(Icon::Copy));
        m_findAction->setIcon(icon(Icon::Search));
    }
}

void PageView::retranslate()
{
    m_empty->setText(tr("No document"), tr("What is chosen beside this is shown here, with the cited passage lit."));
    const auto name = [](QAction *action, const QString &text, const QString &sign, const QString &tip) {
        action->setText(text);
        action->setIconText(sign);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(tip, keys));
    };
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("+"), tr("Zoom in"));
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("−"), tr("Zoom out"));
    name(m_actualSize, tr("Actual size"), QStringLiteral("1:1"), tr("As large as on paper"));
    name(m_fitWidth, tr("Fit width"), QStringLiteral("↔"), tr("As wide as the pane"));
    name(m_findAction, tr("Find in doc&ument"), QString(), tr("Find in this document"));
    m_findAction->setIcon(icon(Icon::Search));
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolTip(tr("Copy the selected text"));
    m_canvas->setAccessibleName(tr("Pages of the document"));
    updateHeading();
    updateMark();
}

EvidenceDestination destinationOf(const Citation &citation)
{
    EvidenceDestination destination{citation.evidence, citation.version, {}, {}, {}};
    if (citation.passage) {
        destination.page = citation.passage->page;
        destination.quote = citation.passage->quote;
        destination.rects = citation.passage->rects;
    }
    return destination;
}

}  // namespace assay::desktop
