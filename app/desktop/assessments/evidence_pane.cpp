#include "app/desktop/assessments/evidence_pane.h"

#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/evidence/page_view.h"
#include "app/desktop/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace assay::desktop {

namespace {

constexpr int kMostHits = 50;
constexpr int kPageWidth = 64;
constexpr int kHitsHeight = 220;

}  // namespace

EvidencePane::EvidencePane(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_searchBox(new QFrame)
    , m_field(new QLineEdit)
    , m_hint(new QLabel)
    , m_close(new QToolButton)
    , m_banner(new Banner)
    , m_model([](const Hit &hit) { return QVariant(hit.number); }, columns())
    , m_hits(new SnapshotTable(QStringLiteral("assessments.hits"), context.settings()))
    , m_page(new PageView(QStringLiteral("assessments.page"), context))
    , m_cite(new QAction(this))
    , m_searchJob(context.jobs(), this)
{
    m_searchBox->setProperty("panel", true);
    m_field->setObjectName(QStringLiteral("assessments.search"));
    m_field->setProperty("search", true);
    m_field->setClearButtonEnabled(true);
    m_hint->setProperty("role", QStringLiteral("secondary"));
    m_hint->setWordWrap(true);
    m_close->setProperty("flat", true);
    m_hits->setSource(&m_model);
    m_hits->setColumnWidths({0, kPageWidth});
    m_hits->horizontalHeader()->hide();
    m_hits->setSelectionMode(QAbstractItemView::SingleSelection);
    m_hits->setFixedHeight(kHitsHeight);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_close);
    auto *box = new QVBoxLayout(m_searchBox);
    box->setContentsMargins(2 * kSpacing, 2 * kSpacing, 2 * kSpacing, 0);
    box->setSpacing(kSpacing);
    box->addLayout(row);
    box->addWidget(m_hint);
    box->addWidget(m_banner);
    box->addWidget(m_hits);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_searchBox);
    column->addWidget(m_page, 1);
    m_searchBox->hide();
    m_hits->hide();

    m_cite->setObjectName(QStringLiteral("assessments.cite.marked"));
    m_cite->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cite->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_cite);
    m_page->addMarkAction(m_cite);
    connect(m_cite, &QAction::triggered, this, [this] {
        if (const std::optional<MarkedPassage> marked = m_page->marked())
            Q_EMIT citeRequested(*marked);
    });
    connect(m_page, &PageView::markedChanged, this, &EvidencePane::updateCite);
    connect(m_field, &QLineEdit::returnPressed, this, &EvidencePane::search);
    connect(m_close, &QToolButton::clicked, this, &EvidencePane::closeSearch);
    connect(m_hits, &SnapshotTable::currentIdChanged, this, &EvidencePane::openHit);
    connect(m_hits, &SnapshotTable::idActivated, this, [this](const QVariant &number) {
        openHit(number);
        m_page->setFocus();
    });
    retranslate();
}

std::vector<SnapshotColumn<EvidencePane::Hit>> EvidencePane::columns()
{
    SnapshotColumn<Hit> document;
    document.title = [] { return tr("Document"); };
    document.text = [](const Hit &hit) { return hit.hit.title; };
    document.secondLine = [](const Hit &hit) { return hit.hit.quote.simplified(); };
    document.toolTip = [](const Hit &hit) { return hit.hit.quote; };
    SnapshotColumn<Hit> page;
    page.title = [] { return tr("Page"); };
    //: A page of a document in a narrow column.
    page.text = [](const Hit &hit) { return tr("p. %1").arg(hit.hit.page); };
    page.sortBy = [](const Hit &hit) { return QVariant(hit.hit.page); };
    return {document, page};
}

void EvidencePane::showCitation(const std::optional<app::SheetCitation> &citation)
{
    if (m_searchBox->isVisible())
        return;  // the person looks at something else
    if (citation)
        m_page->open(destinationOf(citation->citation));
    else
        m_page->close();
}

void EvidencePane::startSearch()
{
    m_searchBox->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool EvidencePane::closeSearch()
{
    if (!m_searchBox->isVisible())
        return false;
    m_searchBox->hide();
    m_page->clearMark();
    Q_EMIT searchClosed();
    return true;
}

void EvidencePane::setCiting(Editing citing)
{
    m_citing = citing;
    updateCite();
}

void EvidencePane::updateCite()
{
    m_cite->setEnabled(m_citing == Editing::Allowed && m_page->marked().has_value());
}

void EvidencePane::search()
{
    const QString words = m_field->text().trimmed();
    if (words.isEmpty())
        return;
    m_banner->dismiss();
    m_searchJob.start(
        tr("Searching the evidence"),
        [words](const app::Session &session, Progress &) {
            return store::searchPages(session.workspace, words, kMostHits);
        },
        [this](const Result<std::vector<store::PageHit>> &hits) { showHits(hits); });
}

void EvidencePane::showHits(const Result<std::vector<store::PageHit>> &hits)
{
    if (!hits) {
        m_banner->show(messageOf(tr("Searching the evidence"), hits.error()));
        return;
    }
    std::vector<Hit> rows;
    for (const store::PageHit &hit : *hits)
        rows.push_back({static_cast<int>(rows.size()) + 1, hit});
    m_model.setRows({});
    m_model.setRows(std::move(rows));
    m_hits->setVisible(!hits->empty());
    if (hits->empty()) {
        m_hint->setText(tr("No page holds these words. Try fewer of them, or words of the document's language."));
        return;
    }
    m_hint->setText(tr("%n page(s). Choose one, mark the passage on it, then cite it with Ctrl+Enter.", nullptr,
                       static_cast<int>(hits->size())));
    m_hits->setCurrentId(1);
    m_hits->setFocus();
}

void EvidencePane::openHit(const QVariant &number)
{
    if (const Hit *hit = m_model.find(number))
        m_page->open({hit->hit.evidence, hit->hit.version, hit->hit.page, hit->hit.quote, {}});
}

void EvidencePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(icon(Icon::Close));
}

void EvidencePane::retranslate()
{
    m_cite->setText(tr("&Cite marked passage"));
    m_cite->setToolTip(tr("Cite the marked passage under this requirement"));
    m_field->setPlaceholderText(tr("Search the pages of all evidence…"));
    m_field->setAccessibleName(tr("Search the evidence"));
    m_hint->setText(tr("Type words of the passage and press Enter; a phrase stands in quotation marks."));
    m_close->setToolTip(tr("Close the search (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setIcon(icon(Icon::Close));
    m_hits->setAccessibleName(tr("Pages found"));
    m_model.retranslate();
}

}  // namespace assay::desktop
