#include "app/desktop/assessments/assessments_place.h"

#include "app/desktop/assessments/assessment_list_page.h"
#include "app/desktop/assessments/extra_page.h"
#include "app/desktop/assessments/report_actions.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/assessments/systems_page.h"
#include "app/desktop/assessments/take_over_page.h"
#include "app/desktop/banner.h"

#include <QAction>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace assay::desktop {

AssessmentsPlace::AssessmentsPlace(DesktopContext &context, QWidget *parent)
    : Place(PlaceName::Assessments, context, parent)
    , m_words(&wordsIn(context.language()))
    , m_banner(new Banner)
    , m_new(new QAction(this))
    , m_open(new QAction(this))
    , m_back(new QAction(this))
    , m_reports(new ReportActions(this))
    , m_steps(new QAction(this))
    , m_checksJob(context.jobs(), this)
    , m_listJob(context.jobs(), this)
    , m_sheetJob(context.jobs(), this)
    , m_scoreJob(context.jobs(), this)
    , m_outlookJob(context.jobs(), this)
    , m_systems(new QAction(this))
    , m_newSystem(new QAction(this))
    , m_registerJob(context.jobs(), this)
{
    addActions();
    addFrameworkActions();
    addChecksAction();
    m_listPage = new AssessmentListPage(context, m_new, m_open);
    m_listPage->addToHeading(m_frameworks.list);
    m_listPage->addToHeading(m_checks.list);
    addSystemActions();
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_listPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(body, 1);
    wire();
    AssessmentsPlace::retranslate();
    updateActions();
}

AssessmentsPlace::~AssessmentsPlace() = default;

void AssessmentsPlace::prepare(QAction *action, const char *name, const QKeySequence &keys)
{
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
}

void AssessmentsPlace::addActions()
{
    prepare(m_new, "assessments.new", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    prepare(m_open, "assessments.open", QKeySequence(Qt::CTRL | Qt::Key_Right));
    prepare(m_back, "assessments.back", QKeySequence(Qt::ALT | Qt::Key_Left));
    addReviewActions();
    m_steps->setObjectName(QStringLiteral("assessments.steps"));
    auto *steps = new QMenu(this);
    steps->addActions({m_review, m_signOff, m_copy});
    steps->addSeparator();
    steps->addActions({m_takeOver, m_newerEdition});
    steps->addSeparator();
    steps->addActions({m_exportResults, m_importResults});
    m_steps->setMenu(steps);
    connect(m_new, &QAction::triggered, this, [this] {
        showPage(m_listPage);
        m_listPage->startForm();
    });
    connect(m_open, &QAction::triggered, this, [this] {
        if (const std::optional<AssessmentId> id = m_listPage->current())
            openSheet({id, {}, {}, {}});
    });
    connect(m_back, &QAction::triggered, this, [this] { showPage(m_listPage); });
    wirePages();
}

void AssessmentsPlace::wire()
{
    connect(m_listPage, &AssessmentListPage::currentChanged, this, &AssessmentsPlace::updateActions);
    connect(m_listPage, &AssessmentListPage::opened, this, [this](AssessmentId id) { openSheet({id, {}, {}, {}}); });
    connect(m_listPage, &AssessmentListPage::scoreWanted, this, &AssessmentsPlace::readScore);
    connect(m_listPage, &AssessmentListPage::groupOpened, this,
            [this](AssessmentId id, const QString &group, ResultValue value) { openSheet({id, {}, group, value}); });
    connect(m_listPage, &AssessmentListPage::started, this, &AssessmentsPlace::start);
    // A snapshot that was put off while edits were being saved is read when the last one is.
    connect(&context().jobs(), &Jobs::listChanged, this, [this] {
        if (m_waitingForSaves && !context().jobs().isSaving()) {
            m_waitingForSaves = false;
            markStale();
        }
    });
}

const app::AssessmentOverview *AssessmentsPlace::chosen() const
{
    if (m_stack->currentWidget() == m_listPage)
        return m_listPage->currentOverview();
    if (extraPage() || (m_systemsPage && m_stack->currentWidget() == m_systemsPage))
        return nullptr;
    std::optional<AssessmentId> id = assessmentOfPage();
    if (!id && m_sheetPage && m_sheetPage->sheet() && m_sheetPage->sheet()->assessment)
        id = m_sheetPage->sheet()->assessment->id;
    if (!id)
        return nullptr;
    const auto found = std::ranges::find_if(
        m_list.assessments, [&](const app::AssessmentOverview &one) { return one.assessment.id == *id; });
    return found == m_list.assessments.end() ? nullptr : &*found;
}

QString AssessmentsPlace::headline() const
{
    const app::AssessmentOverview *overview = chosen();
    if (m_stack->currentWidget() == m_listPage || !overview)
        return {};
    return QStringLiteral("%1 · %2 · %3")
        .arg(overview->name.in(m_words->language()), m_words->state(overview->assessment.state).word,
             tr("share met %1").arg(AssessmentWords::share(overview->shareMet)));
}

QList<QAction *> AssessmentsPlace::headerActions() const
{
    if (m_stack->currentWidget() == m_listPage)
        return {m_steps, m_reports->menu(), m_new};
    if (m_systemsPage && m_stack->currentWidget() == m_systemsPage)
        return {m_back, m_newSystem};
    if (m_stack->currentWidget() == m_sheetPage)
        return {m_back, m_steps, m_reports->menu()};
    if (const ExtraPage *page = extraPage())
        return {m_back, page->mainAction()};
    return pageActions();
}

void AssessmentsPlace::updateActions()
{
    m_new->setEnabled(context().mayEdit());
    m_newSystem->setEnabled(context().mayEdit());
    m_open->setEnabled(m_listPage->current().has_value());
    m_back->setEnabled(m_stack->currentWidget() != m_listPage);
    updatePageActions();
    m_frameworks.import->setEnabled(context().mayEdit());
    updateReviewActions();
    m_steps->setEnabled(chosen() != nullptr);
    Q_EMIT headerChanged();
}

void AssessmentsPlace::makeSheetPage()
{
    m_sheetPage = new SheetPage(context());
    m_stack->addWidget(m_sheetPage);
    connect(m_sheetPage, &SheetPage::ready, this, [this] {
        m_sheetPage->retranslate(*m_words);
        if (m_request)
            reloadSheet();
    });
}

void AssessmentsPlace::showPage(QWidget *page)
{
    closeReviewBar();
    if (m_sheetPage && m_stack->currentWidget() == m_sheetPage)
        m_sheetPage->leaveFields();
    m_stack->setCurrentWidget(page);
    if (page == m_listPage) {
        m_request.reset();
        m_listPage->takeFocus();
    } else if (m_sheetPage && page == m_sheetPage) {
        m_sheetPage->takeFocus();
    } else if (ExtraPage *extra = extraPage()) {
        extra->takeFocus();
    }
    updateActions();
}

void AssessmentsPlace::openSheet(const SheetRequest &request)
{
    m_request = request;
    if (request.assessment)
        m_listPage->setCurrent(*request.assessment);
    if (!m_sheetPage)
        makeSheetPage();
    if (m_sheetPage->isReady())
        reloadSheet();
}

void AssessmentsPlace::open(const Destination &destination)
{
    if (const auto *requirement = std::get_if<RequirementDestination>(&destination))
        openSheet({requirement->assessment, requirement->framework, requirement->ref, {}});
}

bool AssessmentsPlace::backToList()
{
    if (closeReviewBar() || closeProblems())
        return true;
    if (m_stack->currentWidget() == m_listPage)
        return m_listPage->closeForm();
    if (m_stack->currentWidget() == m_sheetPage && m_sheetPage->stepBack())
        return true;
    if (m_systemsPage && m_stack->currentWidget() == m_systemsPage && m_systemsPage->stepBack())
        return true;
    if (const ExtraPage *page = extraPage()) {
        showPage(page->cameFrom() ? page->cameFrom() : m_listPage);
        return true;
    }
    showPage(pageBefore());
    return true;
}

void AssessmentsPlace::actorChanged()
{
    if (m_sheetPage && m_sheetPage->isReady())
        m_sheetPage->actorChanged();
    reloadPages();
    for (ExtraPage *page : findChildren<ExtraPage *>())
        page->refresh();
    if (m_systemsPage)
        m_systemsPage->actorChanged();
    updateActions();
}

void AssessmentsPlace::hideEvent(QHideEvent *event)
{
    Place::hideEvent(event);
    if (m_sheetPage)
        m_sheetPage->leaveFields();
}

const AssessmentWords &AssessmentsPlace::wordsIn(Language language)
{
    std::unique_ptr<AssessmentWords> &words = m_wordsOf[language];
    if (!words)
        words = std::make_unique<AssessmentWords>(language);
    return *words;
}

void AssessmentsPlace::retranslate()
{
    m_words = &wordsIn(context().language());
    m_new->setText(tr("&New assessment…"));
    m_new->setToolTip(tr("Start an assessment of a framework"));
    m_new->setIcon(icon(Icon::Add));
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Open the assessment (Enter in the list)"));
    m_back->setText(tr("All a&ssessments"));
    m_back->setToolTip(tr("Back to the list of assessments"));
    m_steps->setText(tr("Re&view"));
    m_steps->setToolTip(tr("Review, sign-off and the next assessment"));
    m_steps->setIcon(icon(Icon::Person));
    retranslateReview();
    retranslateSystems();
    m_listPage->retranslate(*m_words);
    if (m_sheetPage && m_sheetPage->isReady())
        m_sheetPage->retranslate(*m_words);
    retranslateFrameworks();
    retranslateChecks();
    for (ExtraPage *page : findChildren<ExtraPage *>())
        page->retranslate(*m_words);
    retranslatePages(*m_words);
}

}  // namespace assay::desktop
