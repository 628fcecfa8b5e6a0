#include "app/desktop/assessments/assessment_list_page.h"

#include "app/desktop/assessments/new_assessment_form.h"
#include "app/desktop/assessments/score_card.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/three_panes.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>

namespace assay::desktop {

namespace {

constexpr int kKindWidth = 130;
constexpr int kStateWidth = 110;
constexpr int kShareWidth = 152;

}  // namespace

AssessmentListPage::AssessmentListPage(DesktopContext &context, QAction *start, QAction *open, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(Icon::Assessments))
    , m_blank(new QWidget)
    , m_listPane(new Pane)
    , m_detailPane(new Pane)
    , m_table(new SnapshotTable(QStringLiteral("assessments.list"), context.settings()))
    , m_detail(new QStackedWidget)
    , m_score(new ScoreCards)
    , m_form(new NewAssessmentForm)
{
    m_model = std::make_unique<SnapshotTableModel<app::AssessmentOverview>>(
        [](const app::AssessmentOverview &row) { return QVariant(row.assessment.id.value()); }, columns());
    m_table->setSource(m_model.get());
    m_table->setColumnWidths({0, kKindWidth, kStateWidth, kShareWidth});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listPane->addToBody(m_table, 1);
    auto *formCards = new CardColumn;
    formCards->addCard(m_form);
    m_formPage = formCards;
    m_detail->addWidget(m_score);
    m_detail->addWidget(m_formPage);
    m_detailPane->addToHeading(makeButton(open));
    m_detailPane->addToBody(m_detail, 1);
    m_panes = new ThreePanes(QStringLiteral("assessments.list.panes"), context.settings(), m_listPane, m_detailPane,
                             nullptr, {3, 2});
    m_empty->addAction(start);
    for (QWidget *page : {m_blank, static_cast<QWidget *>(m_empty), m_panes})
        m_stack->addWidget(page);
    m_table->setFocusPolicy(Qt::StrongFocus);
    connect(m_table, &SnapshotTable::currentIdChanged, this, [this] {
        showCurrent();
        Q_EMIT currentChanged();
        if (const std::optional<AssessmentId> id = current())
            Q_EMIT scoreWanted(*id);
    });
    connect(m_table, &SnapshotTable::idActivated, this,
            [this](const QVariant &id) { Q_EMIT opened(AssessmentId(id.toLongLong())); });
    connect(m_score, &ScoreCards::groupOpened, this, [this](const QString &group, ResultValue value) {
        if (const std::optional<AssessmentId> id = current())
            Q_EMIT groupOpened(*id, group, value);
    });
    connect(m_form, &NewAssessmentForm::started, this, &AssessmentListPage::started);
    connect(m_form, &NewAssessmentForm::dismissed, this, &AssessmentListPage::closeForm);
}

std::vector<SnapshotColumn<app::AssessmentOverview>> AssessmentListPage::columns() const
{
    using Row = app::AssessmentOverview;
    SnapshotColumn<Row> framework;
    framework.title = [] { return tr("Framework"); };
    framework.text = [this](const Row &row) { return m_words ? row.name.in(m_words->language()) : QString(); };
    framework.secondLine = [](const Row &row) {
        return row.vendor.isEmpty() ? row.assessment.scope : row.vendor + QStringLiteral(" · ") + row.assessment.scope;
    };
    framework.toolTip = [this](const Row &row) {
        return (m_words ? row.framework.in(m_words->language()) : QString()) + QLatin1Char('\n') + row.assessment.scope;
    };
    SnapshotColumn<Row> kind;
    kind.title = [] { return tr("Kind"); };
    kind.text = [this](const Row &row) { return m_words ? m_words->kind(row.assessment.kind) : QString(); };
    SnapshotColumn<Row> state;
    state.title = [] { return tr("State"); };
    state.state = [this](const Row &row) { return m_words ? m_words->state(row.assessment.state) : StateLabel(); };
    SnapshotColumn<Row> share;
    share.title = [] { return tr("Share met"); };
    share.text = [](const Row &row) { return AssessmentWords::share(row.shareMet); };
    share.sortBy = [](const Row &row) { return QVariant(row.shareMet.value_or(-1)); };
    share.share = [](const Row &row) { return row.shareMet.value_or(0); };
    return {framework, kind, state, share};
}

void AssessmentListPage::setList(const app::AssessmentList &list, const AssessmentWords &words)
{
    m_words = &words;
    m_form->setFrameworks(list.frameworks, words);
    m_model->setRows(list.assessments);
    if (m_wanted)
        setCurrent(*m_wanted);
    const bool formOpen = m_detail->currentWidget() == m_formPage;
    m_stack->setCurrentWidget(list.assessments.empty() && !formOpen ? static_cast<QWidget *>(m_empty) : m_panes);
    if (!m_table->currentId().isValid() && !list.assessments.empty())
        m_table->step(1);
    else if (const std::optional<AssessmentId> id = current())
        Q_EMIT scoreWanted(*id);
    showCurrent();
    updateHeadings();
}

void AssessmentListPage::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    m_empty->setText(
        tr("No assessment yet"),
        tr("An assessment holds one framework against one scope: every requirement gets a result, and every "
           "result its evidence."));
    m_form->retranslate(words);
    m_table->setAccessibleName(tr("Assessments"));
    m_model->retranslate();
    showCurrent();
    updateHeadings();
}

void AssessmentListPage::updateHeadings()
{
    m_listPane->setHeading(tr("Assessments"),
                           tr("%n assessment(s)", nullptr, static_cast<int>(m_model->rows().size())));
    if (m_detail->currentWidget() == m_formPage)
        m_detailPane->setHeading(tr("New assessment"));
    else
        m_detailPane->setHeading(tr("Score"));
}

void AssessmentListPage::showCurrent()
{
    const app::AssessmentOverview *overview = currentOverview();
    const bool isKnown = overview && m_newest && m_newest->assessment == overview->assessment.id;
    m_score->setVisible(isKnown);
    if (isKnown && m_words)
        m_score->setScore(*overview, *m_newest, *m_words);
}

void AssessmentListPage::setScore(app::AssessmentScore score)
{
    m_newest = std::move(score);
    showCurrent();
}

void AssessmentListPage::startForm()
{
    m_stack->setCurrentWidget(m_panes);
    m_detail->setCurrentWidget(m_formPage);
    updateHeadings();
    m_form->begin();
}

bool AssessmentListPage::closeForm()
{
    if (m_detail->currentWidget() != m_formPage)
        return false;
    m_detail->setCurrentWidget(m_score);
    if (m_model->rows().empty())
        m_stack->setCurrentWidget(m_empty);
    showCurrent();
    updateHeadings();
    m_table->setFocus();
    return true;
}

void AssessmentListPage::addToHeading(QAction *action)
{
    m_listPane->addToHeading(makeButton(action, Emphasis::Flat));
}

void AssessmentListPage::takeFocus()
{
    m_table->setFocus();
}

std::optional<AssessmentId> AssessmentListPage::current() const
{
    const QVariant id = m_table->currentId();
    return id.isValid() ? std::optional(AssessmentId(id.toLongLong())) : std::nullopt;
}

void AssessmentListPage::setCurrent(AssessmentId id)
{
    m_wanted = m_table->setCurrentId(id.value()) ? std::nullopt : std::optional(id);
}

const app::AssessmentOverview *AssessmentListPage::currentOverview() const
{
    return m_model->find(m_table->currentId());
}

}  // namespace assay::desktop
