#include "app/desktop/evidence/evidence_place.h"

#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/evidence/cite_picker.h"
#include "app/desktop/evidence/evidence_detail.h"
#include "app/desktop/evidence/evidence_words.h"
#include "app/desktop/evidence/intake_panel.h"
#include "app/desktop/evidence/page_view.h"
#include "app/desktop/problem_table.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace assay::desktop {

namespace {

constexpr int kOwnerColumn = 4;

constexpr int kReportHeight = 220;
constexpr std::array kStates = {EvidenceState::Draft,    EvidenceState::InReview, EvidenceState::Accepted,
                                EvidenceState::Expiring, EvidenceState::Expired,  EvidenceState::Rejected};

bool isDue(EvidenceState state)
{
    return state == EvidenceState::Expiring || state == EvidenceState::Expired;
}

}  // namespace

std::vector<SnapshotColumn<app::EvidenceLine>> EvidencePlace::columns()
{
    using Line = app::EvidenceLine;
    return {{.title = [] { return tr("Title"); },
             .text = [](const Line &line) { return line.about.title; },
             .secondLine = [](const Line &line) { return line.fileName; }},
            {.title = [] { return tr("Kind"); },
             .text = [](const Line &line) { return EvidenceWords::kind(line.about.kind); }},
            {.title = [] { return tr("State"); },
             .sortBy = [](const Line &line) { return static_cast<int>(line.state); },
             .state = [](const Line &line) { return EvidenceWords::state(line.state); }},
            {.title = [] { return tr("Valid until"); },
             .text = [](const Line &line) { return EvidenceWords::day(line.about.until); }},
            {.title = [] { return tr("Owner"); }, .text = [](const Line &line) { return line.about.owner; }}};
}

EvidencePlace::EvidencePlace(DesktopContext &context, QWidget *parent)
    : Place(PlaceName::Evidence, context, parent)
    , m_model([](const app::EvidenceLine &line) { return line.about.id.value(); }, columns())
    , m_banner(new Banner)
    , m_intake(new IntakePanel)
    , m_list(new Pane)
    , m_filter(new QLineEdit)
    , m_states(new QComboBox)
    , m_table(new SnapshotTable(QStringLiteral("evidence.list"), context.settings()))
    , m_detail(new EvidenceDetail(context))
    , m_page(new PageView(QStringLiteral("evidence.page"), context))
    , m_picker(new CitePicker(context))
    , m_empty(new EmptyState(Icon::Evidence))
    , m_report(new Pane)
    , m_problems(new ProblemTable(QStringLiteral("evidence.problems"), context.settings()))
    , m_add(new QAction(this))
    , m_cite(new QAction(this))
    , m_find(new QAction(this))
    , m_closeReport(new QAction(this))
    , m_listJob(context.jobs(), this)
    , m_folderJob(context.jobs(), this)
{
    setObjectName(QStringLiteral("evidence"));
    setAcceptDrops(true);
    setFocusProxy(m_table);
    addPlaceActions();
    buildList();
    buildReport();
    m_page->addMarkAction(m_cite);
    m_page->addBelow(m_picker);
    m_empty->addAction(m_add);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(
        new ThreePanes(QStringLiteral("evidence.panes"), context.settings(), m_list, m_detail, m_page, {6, 4, 5}));
    m_stack->setCurrentIndex(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_intake);
    column->addWidget(body, 1);
    column->addWidget(m_report);
    connectAll();
    retranslate();
}

EvidencePlace::~EvidencePlace() = default;

void EvidencePlace::addPlaceActions()
{
    const auto prepare = [this](QAction *action, const char *name, const QString &keys) {
        action->setObjectName(QStringLiteral("evidence.") + QLatin1String(name));
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    prepare(m_add, "add", QStringLiteral("Ctrl+Shift+A"));
    prepare(m_cite, "cite", QStringLiteral("Ctrl+Shift+C"));
    prepare(m_find, "filter", QStringLiteral("Ctrl+Shift+F"));
    m_closeReport->setObjectName(QStringLiteral("evidence.report.close"));
    for (QAction *action : m_detail->detailActions())
        addAction(action);
    for (QAction *action : m_page->actions())
        if (action->objectName() != QLatin1String("evidence.page.copy"))  // Ctrl+C belongs to what has the focus
            addAction(action);
}

void EvidencePlace::buildList()
{
    m_filter->setObjectName(QStringLiteral("evidence.filter"));
    m_filter->setProperty("search", true);
    m_filter->setClearButtonEnabled(true);
    m_states->setObjectName(QStringLiteral("evidence.states"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *line = new QFrame;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(3 * kSpacing, 2 * kSpacing, 3 * kSpacing, 2 * kSpacing);
    row->setSpacing(2 * kSpacing);
    row->addWidget(m_filter, 1);
    row->addWidget(m_states);
    m_table->setSource(&m_model);
    m_table->setColumnWidths({0, 94, 96, 92});
    m_table->setColumnHidden(kOwnerColumn, true);  // searched by the filter, read in the detail
    m_list->addToBody(line);
    m_list->addToBody(m_table, 1);
}

void EvidencePlace::buildReport()
{
    m_report->setObjectName(QStringLiteral("evidence.report"));
    m_report->setProperty("bar", QStringLiteral("bottom"));
    m_report->setFixedHeight(kReportHeight);
    m_problems->setObjectName(QStringLiteral("evidence.report.problems"));
    m_report->addToHeading(makeButton(m_closeReport, Emphasis::Flat));
    m_report->addToBody(m_problems, 1);
    m_report->hide();
}

void EvidencePlace::connectAll()
{
    connect(m_add, &QAction::triggered, this, &EvidencePlace::chooseFiles);
    connect(m_cite, &QAction::triggered, this, &EvidencePlace::beginCite);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_closeReport, &QAction::triggered, this, [this] {
        m_lastReport.reset();
        m_report->hide();
    });
    connect(m_intake, &IntakePanel::confirmed, this, &EvidencePlace::addFilesNow);
    connect(m_intake, &IntakePanel::dismissed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &QLineEdit::textChanged, this, &EvidencePlace::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_states, &QComboBox::currentIndexChanged, this, &EvidencePlace::applyFilter);
    connect(m_table, &SnapshotTable::currentIdChanged, this, &EvidencePlace::showCurrent);
    connect(m_table, &SnapshotTable::idActivated, m_page, [this] { m_page->canvasWidget()->setFocus(); });
    connect(m_detail, &EvidenceDetail::showRequested, m_page, &PageView::open);
    connect(m_page, &PageView::markedChanged, this, [this] {
        updateActions();
        const std::optional<MarkedPassage> marked = m_page->marked();
        if (!marked)
            m_picker->dismiss();
        else if (!m_picker->isHidden())
            m_picker->begin(*marked);
    });
    connect(m_picker, &CitePicker::cited, m_page, &PageView::clearMark);
    connect(m_picker, &CitePicker::closed, this, [this] { m_page->canvasWidget()->setFocus(); });
}

void EvidencePlace::reload()
{
    m_listJob.start(
        tr("Reading the evidence"), [](const app::Session &session, Progress &) { return app::evidenceLines(session); },
        [this](Result<std::vector<app::EvidenceLine>> lines) {
            if (!lines) {
                m_banner->show(messageOf(tr("Reading the evidence"), lines.error()));
                return;
            }
            showLines(std::move(*lines));
        });
    if (const std::optional<app::EvidenceFolder> &folder = m_detail->folder())
        readFolder(folder->about.id);
}

void EvidencePlace::showLines(std::vector<app::EvidenceLine> lines)
{
    m_read = true;
    m_model.setRows(std::move(lines));
    m_stack->setCurrentIndex(m_model.rows().empty() ? 0 : 1);
    applyFilter();
    if (m_wanted)
        open(*std::exchange(m_wanted, std::nullopt));
    else if (!m_table->currentId().isValid())
        m_table->step(1);
    Q_EMIT headerChanged();
}

void EvidencePlace::showCurrent(const QVariant &id)
{
    if (!id.isValid()) {
        m_folderJob.drop();
        m_detail->show(std::nullopt);
        m_page->close();
        updateActions();
        return;
    }
    const EvidenceId evidence(id.toLongLong());
    readFolder(evidence);
    if (!m_wanted)
        m_page->open({evidence, {}, {}, {}, {}});
}

void EvidencePlace::readFolder(EvidenceId id)
{
    m_folderJob.start(
        tr("Reading a piece of evidence"),
        [id](const app::Session &session, Progress &) { return app::evidenceFolder(session, id); },
        [this](Result<app::EvidenceFolder> folder) {
            if (folder)
                m_detail->show(std::move(*folder));
            else
                m_banner->show(messageOf(tr("Reading a piece of evidence"), folder.error()));
            updateActions();
        });
}

void EvidencePlace::open(const Destination &destination)
{
    const auto *wanted = std::get_if<EvidenceDestination>(&destination);
    if (!wanted)
        return;
    m_wanted = *wanted;
    if (!m_read)
        return;
    const qint64 id = wanted->evidence.value();
    if (!m_table->setCurrentId(id)) {
        m_filter->clear();
        m_states->setCurrentIndex(0);
        if (!m_table->setCurrentId(id) && m_listJob.isRunning())
            return;  // it is new, and comes with the list
    }
    m_page->open(*std::exchange(m_wanted, std::nullopt));
}

bool EvidencePlace::backToList()
{
    if (!m_intake->isHidden()) {
        m_intake->dismiss();
        return true;
    }
    if (!m_picker->isHidden()) {
        m_picker->dismiss();
        return true;
    }
    if (m_table->hasFocus())
        return false;
    m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void EvidencePlace::applyFilter()
{
    const int chosen = m_states->currentIndex();
    m_table->proxy().setFilterWords(m_filter->text());
    if (chosen <= 0) {
        m_table->proxy().setFilterById({});
    } else {
        const EvidenceState state = kStates[static_cast<std::size_t>(chosen - 1)];
        m_table->proxy().setFilterById([this, state](const QVariant &id) {
            const app::EvidenceLine *line = m_model.find(id);
            return line && line->state == state;
        });
    }
    if (!m_table->currentId().isValid())
        m_table->step(1);
    updateHeading();
}

int EvidencePlace::dueCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_model.rows(), [](const app::EvidenceLine &line) { return isDue(line.state); }));
}

bool EvidencePlace::concerns(const Change &change) const
{
    return change.what != Changed::Library;
}

void EvidencePlace::actorChanged()
{
    updateActions();
}

}  // namespace assay::desktop
