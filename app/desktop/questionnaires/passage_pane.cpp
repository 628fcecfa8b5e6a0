#include "app/desktop/questionnaires/passage_pane.h"

#include "app/desktop/empty_state.h"
#include "app/desktop/evidence/page_canvas.h"
#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/style.h"
#include "model/store/page_repository.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace assay::desktop {

namespace {

constexpr int kMostFound = 8;
constexpr int kListHeight = 210;

StateLabel labelOf(PassageRow::Origin origin)
{
    switch (origin) {
    case PassageRow::Origin::Cited:
        return {content::Role::Met, PassagePane::tr("cited", "of a passage")};
    case PassageRow::Origin::Offered:
        return {content::Role::PartlyMet, PassagePane::tr("proposed", "of a passage")};
    case PassageRow::Origin::Found:
        return {content::Role::Neutral, PassagePane::tr("found", "of a passage"), Sign::None};
    }
    return {};
}

QString titleWithPage(const PassageRow &row)
{
    return row.where.page
               ? PassagePane::tr("%1 · p. %2", "title of a document and page").arg(row.title).arg(*row.where.page)
               : row.title;
}

std::vector<SnapshotColumn<PassageRow>> columns()
{
    return {{.title = [] { return PassagePane::tr("Passage"); },
             .text = &titleWithPage,
             .secondLine =
                 [](const PassageRow &row) {
                     return row.standing.isEmpty() ? row.where.quote
                                                   : row.standing + QStringLiteral(" · ") + row.where.quote;
                 },
             .toolTip = [](const PassageRow &row) { return row.where.quote; }},
            {.title = [] { return PassagePane::tr("From", "column: where a passage comes from"); },
             .state = [](const PassageRow &row) { return labelOf(row.origin); }}};
}

PassageRow rowFor(PassageRow::Origin origin, const Citation &citation,
                  const QHash<qint64, app::CitedEvidence> &evidence)
{
    const app::CitedEvidence about = evidence.value(citation.evidence.value());
    return {0,
            origin,
            origin == PassageRow::Origin::Cited ? std::optional(citation.id) : std::nullopt,
            destinationOf(citation),
            about.title,
            standing(about)};
}

}  // namespace

PassagePane::PassagePane(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(std::make_unique<Model>([](const PassageRow &row) { return QVariant(row.key); }, columns()))
    , m_search(new QLineEdit)
    , m_table(new SnapshotTable(QStringLiteral("questionnaires.passages"), context.settings()))
    , m_page(new PageView(QStringLiteral("questionnaires.page"), context))
    , m_cite(new QAction(this))
    , m_remove(new QAction(this))
    , m_list(new Pane)
    , m_searchJob(context.jobs(), this)
{
    m_search->setObjectName(QStringLiteral("questionnaires.findPassage"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("search", true);
    m_cite->setObjectName(QStringLiteral("questionnaires.cite"));
    m_cite->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+E")));
    m_remove->setObjectName(QStringLiteral("questionnaires.uncite"));
    m_table->setSource(m_model.get());
    m_table->setColumnWidths({0, 96});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    m_list->addToHeading(makeButton(m_remove, Emphasis::Flat));
    auto *line = new QWidget;
    auto *row = new QVBoxLayout(line);
    row->setContentsMargins(3 * kSpacing, 2 * kSpacing, 3 * kSpacing, 2 * kSpacing);
    row->addWidget(m_search);
    m_list->addToBody(line);
    m_list->addToBody(m_table, 1);
    m_list->setFixedHeight(kListHeight);
    m_page->addMarkAction(m_cite);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_page, 1);
    connect(m_table, &SnapshotTable::currentIdChanged, this, &PassagePane::showCurrent);
    connect(m_search, &QLineEdit::returnPressed, this, &PassagePane::search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            setRows(m_known);
    });
    connect(m_cite, &QAction::triggered, this, &PassagePane::cite);
    connect(m_page, &PageView::markedChanged, this, &PassagePane::updateActions);
    connect(m_remove, &QAction::triggered, this, [this] {
        const PassageRow *current = m_model->find(m_table->currentId());
        if (current && current->citation)
            Q_EMIT removeRequested(*current->citation);
    });
    retranslate();
}

void PassagePane::showEvidence(const app::QuestionView &view, const std::vector<app::OfferedAnswer> &offers,
                               const QHash<qint64, app::CitedEvidence> &evidence)
{
    std::vector<PassageRow> rows;
    for (const Citation &citation : view.citations)
        rows.push_back(rowFor(PassageRow::Origin::Cited, citation, evidence));
    for (const app::OfferedAnswer &offer : offers)
        for (const Citation &citation : offer.citations) {
            PassageRow row = rowFor(PassageRow::Origin::Offered, citation, evidence);
            const bool known =
                std::ranges::any_of(rows, [&](const PassageRow &other) { return other.where == row.where; });
            if (!known)
                rows.push_back(std::move(row));
        }
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].key = static_cast<qint64>(i) + 1;
    const bool isOther = m_question != view.question.id;
    if (!isOther && rows == m_known)
        return;
    m_question = view.question.id;
    m_known = std::move(rows);
    m_searchJob.drop();
    if (isOther) {
        m_search->clear();
        m_page->clearMark();
    }
    setRows(m_known);
    if (m_known.empty() && isOther)
        m_page->close();
}

void PassagePane::showNothing()
{
    m_question.reset();
    m_known.clear();
    setRows({});
    m_page->close();
}

void PassagePane::setRows(std::vector<PassageRow> rows)
{
    m_model->setRows(std::move(rows));
    if (!m_table->currentIndex().isValid() && !m_model->rows().empty())
        m_table->selectRow(0);
    else
        showCurrent();
    retranslate();
}

void PassagePane::showCurrent()
{
    if (const PassageRow *row = m_model->find(m_table->currentId()))
        m_page->open(row->where);
    updateActions();
}

void PassagePane::search()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return;
    m_searchJob.start(
        tr("Searching the evidence"),
        [words](const app::Session &session, Progress &) -> Result<std::vector<PassageRow>> {
            const Result<std::vector<store::PageHit>> hits = store::searchPages(session.workspace, words, kMostFound);
            if (!hits)
                return std::unexpected(hits.error());
            std::vector<PassageRow> rows;
            for (const store::PageHit &hit : *hits)
                rows.push_back({0,
                                PassageRow::Origin::Found,
                                std::nullopt,
                                EvidenceDestination{hit.evidence, hit.version, hit.page, hit.quote, {}},
                                hit.title,
                                {}});
            return rows;
        },
        [this](Result<std::vector<PassageRow>> found) {
            if (!found) {
                m_context.tell(messageOf(tr("Searching the evidence"), found.error()));
                return;
            }
            std::vector<PassageRow> rows = std::move(*found);
            rows.insert(rows.end(), m_known.begin(), m_known.end());
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i].key = -static_cast<qint64>(i) - 1;
            setRows(std::move(rows));
            m_table->selectRow(0);
            m_table->setFocus();
        });
}

void PassagePane::cite()
{
    if (const std::optional<MarkedPassage> marked = m_page->marked()) {
        Q_EMIT citeRequested(*marked);
        return;
    }
    // Nothing is marked: the lit passage of the list is meant.
    const PassageRow *row = m_model->find(m_table->currentId());
    const auto document = m_page->canvas().document();
    if (!row || row->citation || !row->where.page || row->where.quote.isEmpty() || !document)
        return;
    Q_EMIT citeRequested(
        {row->where.evidence, document->file.version, document->file.sha256, *row->where.page, row->where.quote});
}

void PassagePane::updateActions()
{
    const PassageRow *row = m_model->find(m_table->currentId());
    const bool mayCite = m_question && m_context.mayEdit();
    const bool litIsNew = row && !row->citation && row->where.page && !row->where.quote.isEmpty();
    m_cite->setEnabled(mayCite && (m_page->marked() || litIsNew));
    m_remove->setEnabled(mayCite && row && row->citation);
    m_remove->setVisible(row && row->citation);
}

void PassagePane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PassagePane::retranslate()
{
    const auto cited = std::ranges::count(m_known, PassageRow::Origin::Cited, &PassageRow::origin);
    m_list->setHeading(tr("Evidence"), cited > 0 ? tr("%n cited", nullptr, static_cast<int>(cited)) : QString());
    m_search->setPlaceholderText(tr("Find a passage in all documents…"));
    m_search->setAccessibleName(tr("Find a passage"));
    m_search->setToolTip(tr("Words, then Enter (Ctrl+Shift+F)"));
    m_table->setAccessibleName(tr("Passages"));
    m_cite->setText(tr("&Cite for this answer"));
    m_cite->setIcon(icon(Icon::Add));
    m_remove->setText(tr("&Remove citation"));
    m_remove->setToolTip(tr("Take the chosen citation back (Delete in the list)"));
    m_model->retranslate();
}

bool PassagePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && m_remove->isEnabled()) {
            m_remove->trigger();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_cite->isEnabled()) {
            m_cite->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace assay::desktop
