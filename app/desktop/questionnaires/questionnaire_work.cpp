#include "app/desktop/questionnaires/questionnaire_work.h"

#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/problem_table.h"
#include "app/desktop/questionnaires/answer_editor.h"
#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/bulk_bar.h"
#include "app/desktop/questionnaires/passage_pane.h"
#include "app/desktop/questionnaires/question_detail.h"
#include "app/desktop/questionnaires/question_table.h"
#include "app/desktop/questionnaires/state_strip.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kOffers = 3;
constexpr int kProblemsHeight = 200;

app::StateCounts countsOf(const app::QuestionnaireSnapshot &snapshot)
{
    app::StateCounts counts{};
    for (const app::QuestionView &view : snapshot.questions)
        ++counts[static_cast<std::size_t>(view.question.state)];
    return counts;
}

}  // namespace

QuestionnaireWork::QuestionnaireWork(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new Pane)
    , m_strip(new StateStrip)
    , m_words(new QLineEdit)
    , m_states(new QComboBox)
    , m_table(new QuestionTable(context.settings()))
    , m_listBanner(new Banner)
    , m_problems(new ProblemTable(QStringLiteral("questionnaires.problems"), context.settings()))
    , m_bulk(new BulkBar)
    , m_detail(nullptr)
    , m_evidence(new PassagePane(context))
    , m_readJob(context.jobs(), this)
    , m_offersJob(context.jobs(), this)
    , m_proposeJob(context.jobs(), this, Lane::Working)
{
    buildActions();
    m_detail = new QuestionDetail(context, m_sendOn);
    auto *panes = new ThreePanes(QStringLiteral("questionnaires.panes"), context.settings(), buildList(), m_detail,
                                 m_evidence, {5, 4, 4});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
    connect(m_table, &SnapshotTable::currentIdChanged, this, [this] {
        saveEdits();
        m_detail->banner().dismiss();
        showCurrent();
    });
    connect(m_table, &QuestionTable::enterPressed, this, &QuestionnaireWork::enter);
    connect(m_table, &QuestionTable::digitPressed, this, [this](int digit) { m_detail->editor().choose(digit); });
    connect(m_words, &QLineEdit::textChanged, m_table, &QuestionTable::setWords);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_states, &QComboBox::activated, this, [this](int index) {
        m_table->setStateFilter(index == 0 ? std::nullopt : std::optional(static_cast<AnswerState>(index - 1)));
    });
    connect(m_detail, &QuestionDetail::offerAccepted, this, [this](int number) { accept(number, Then::Stay); });
    connect(&m_detail->editor(), &AnswerEditor::edited, this, &QuestionnaireWork::saveEdits);
    connect(m_evidence, &PassagePane::citeRequested, this, &QuestionnaireWork::cite);
    connect(m_evidence, &PassagePane::removeRequested, this, &QuestionnaireWork::uncite);
    connect(m_bulk->acceptAction(), &QAction::triggered, this, &QuestionnaireWork::acceptMany);
    connect(m_bulk->sendAction(), &QAction::triggered, this, &QuestionnaireWork::sendMany);
    connect(m_problems, &ProblemTable::problemChosen, this, [this](const Problem &problem) {
        for (const app::QuestionView &view : m_snapshot->questions)
            if (view.question.found.sheet == problem.place.sheet && view.question.found.row == problem.place.row)
                m_table->setCurrentId(view.question.id.value());
    });
    retranslate();
}

QuestionnaireWork::~QuestionnaireWork()
{
    saveEdits();
}

QAction *QuestionnaireWork::addWorkAction(const char *name, const char *keys, const std::function<void()> &run)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String("questionnaires.") + QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(keys)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void QuestionnaireWork::buildActions()
{
    m_sendOn = addWorkAction("sendOn", "Ctrl+Return", [this] { sendOn(); });
    m_edit = addWorkAction("edit", "Ctrl+E", [this] { m_detail->editor().focusText(); });
    m_search = addWorkAction("search", "Ctrl+Shift+F", [this] { m_evidence->focusSearch(); });
    m_filterAction = addWorkAction("filter", "Ctrl+L", [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    m_down = addWorkAction("down", "Ctrl+Down", [this] { m_table->stepQuestion(1); });
    m_up = addWorkAction("up", "Ctrl+Up", [this] { m_table->stepQuestion(-1); });
    m_nextOpen = addWorkAction("nextOpen", "Ctrl+J", [this] { m_table->goToNextOpen(); });
    for (int number = 1; number <= kOffers; ++number)
        m_accepts << addWorkAction(qPrintable(QStringLiteral("accept%1").arg(number)),
                                   qPrintable(QStringLiteral("Alt+%1").arg(number)),
                                   [this, number] { accept(number, Then::GoOn); });
    m_actions << m_bulk->acceptAction() << m_bulk->sendAction();
    addActions(m_actions);
}

QWidget *QuestionnaireWork::buildList()
{
    m_words->setObjectName(QStringLiteral("questionnaires.filterWords"));
    m_words->setProperty("search", true);
    m_words->setClearButtonEnabled(true);
    m_states->setObjectName(QStringLiteral("questionnaires.filterState"));
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(3 * kSpacing, 0, 3 * kSpacing, 2 * kSpacing);
    row->setSpacing(2 * kSpacing);
    row->addWidget(m_words, 1);
    row->addWidget(m_states);
    m_problems->setObjectName(QStringLiteral("questionnaires.refusals"));
    m_problems->setMaximumHeight(kProblemsHeight);
    m_problems->hide();
    m_list->addToBody(m_listBanner);
    m_list->addToBody(m_strip);
    m_list->addToBody(filters);
    m_list->addToBody(m_table, 1);
    m_list->addToBody(m_problems);
    m_list->addToBody(m_bulk);
    return m_list;
}

void QuestionnaireWork::open(QuestionnaireId id, std::optional<QuestionId> question)
{
    saveEdits();
    m_wanted = question;
    m_detail->banner().dismiss();
    m_listBanner->dismiss();
    if (m_id != id) {
        m_id = id;
        m_snapshot.reset();
        m_offers.clear();
        m_offersJob.drop();
        m_detail->showNothing();
        m_evidence->showNothing();
        showProblems({});
        findOffers();
    }
    reload();
}

void QuestionnaireWork::reload()
{
    if (!m_id)
        return;
    m_readJob.start(
        tr("Reading the questionnaire"),
        [id = *m_id](const app::Session &session, Progress &) { return app::questionnaireSnapshot(session, id); },
        [this](Result<app::QuestionnaireSnapshot> snapshot) {
            if (snapshot)
                show(std::move(*snapshot));
            else
                m_listBanner->show(messageOf(tr("Reading the questionnaire"), snapshot.error()));
        });
}

void QuestionnaireWork::show(app::QuestionnaireSnapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    m_table->setSnapshot(*m_snapshot);
    if (m_wanted)
        m_table->setCurrentId(m_wanted->value());
    m_wanted.reset();
    m_strip->setStates(countsOf(*m_snapshot));
    m_bulk->setQuestions(m_snapshot->questions);
    m_list->setHeading(tr("Questions"), stateWords(countsOf(*m_snapshot)));
    showCurrent();
    updateActions();
    Q_EMIT snapshotChanged();
}

void QuestionnaireWork::showCurrent()
{
    const app::QuestionView *view = current();
    if (!view) {
        m_detail->showNothing();
        m_evidence->showNothing();
    } else {
        const Offers offers = offersFor(*view);
        m_detail->showQuestion(*view, offers);
        m_evidence->showEvidence(*view, offers, m_snapshot->evidence);
    }
    updateActions();
}

const app::QuestionView *QuestionnaireWork::find(QuestionId id) const
{
    if (!m_snapshot)
        return nullptr;
    const auto found = std::ranges::find_if(m_snapshot->questions,
                                            [&](const app::QuestionView &view) { return view.question.id == id; });
    return found == m_snapshot->questions.end() ? nullptr : &*found;
}

const app::QuestionView *QuestionnaireWork::current() const
{
    const QVariant id = m_table->currentId();
    return id.isValid() ? find(QuestionId(id.toLongLong())) : nullptr;
}

QuestionnaireWork::Offers QuestionnaireWork::offersFor(const app::QuestionView &view) const
{
    Offers offers;
    if (view.equal)
        offers.push_back(*view.equal);
    for (const app::OfferedAnswer &offer : m_offers.value(view.question.id.value()))
        offers.push_back(offer);
    if (offers.size() > kOffers)
        offers.resize(kOffers);
    return offers;
}

void QuestionnaireWork::findOffers()
{
    if (!m_id)
        return;
    m_offersJob.start(
        tr("Looking for earlier answers"),
        [id = *m_id](const app::Session &session, Progress &progress) {
            return app::findOffers(session, id, kOffers, progress);
        },
        [this](const Result<app::Offers> &offers) {
            if (!offers) {
                m_listBanner->show(messageOf(tr("Looking for earlier answers"), offers.error()));
                return;
            }
            takeOffers(*offers);
        });
}

void QuestionnaireWork::takeOffers(const app::Offers &offers)
{
    m_offers.clear();
    for (const app::QuestionOffers &of : offers.questions)
        m_offers.insert(of.question.value(), of.offers);
    if (m_snapshot)
        showCurrent();
}

void QuestionnaireWork::forgetOffers()
{
    findOffers();
}

bool QuestionnaireWork::backToQuestions()
{
    if (m_table->hasFocus())
        return false;
    saveEdits();
    m_table->setFocus();
    return true;
}

bool QuestionnaireWork::approves() const
{
    return app::mayApproveAnswers(m_context.actor(), m_context.workspace().policies());
}

void QuestionnaireWork::updateActions()
{
    const app::QuestionView *view = current();
    const bool editable = view && m_context.mayEdit() && view->question.state != AnswerState::Sent;
    m_sendOn->setEnabled(editable);
    m_edit->setEnabled(editable);
    for (qsizetype i = 0; i < m_accepts.size(); ++i)
        m_accepts.at(i)->setEnabled(editable && static_cast<std::size_t>(i) < m_detail->offers().size());
    m_sendOn->setText(approves() ? tr("&Approve") : tr("&Send for review"));
    m_bulk->setRole(approves() ? BulkBar::Sending::Approving : BulkBar::Sending::ForReview,
                    m_context.mayEdit() ? BulkBar::Editing::Allowed : BulkBar::Editing::Barred);
    m_evidence->updateActions();
}

QString QuestionnaireWork::headline() const
{
    if (!m_snapshot)
        return {};
    return tr("%1 · received %2")
        .arg(m_snapshot->about.customerName,
             QLocale().toString(m_snapshot->about.receivedUtc.toLocalTime().date(), QLocale::ShortFormat));
}

void QuestionnaireWork::showProblems(const Problems &problems)
{
    m_problems->setProblems(problems);
    m_problems->setVisible(!problems.empty());
}

void QuestionnaireWork::retranslate()
{
    m_edit->setText(tr("&Edit the answer"));
    m_search->setText(tr("&Find a passage"));
    m_filterAction->setText(tr("Fi&lter the questions"));
    m_down->setText(tr("&Next question"));
    m_up->setText(tr("&Previous question"));
    m_nextOpen->setText(tr("Next &open question"));
    for (qsizetype i = 0; i < m_accepts.size(); ++i)
        m_accepts.at(i)->setText(tr("Accept proposal &%1").arg(i + 1));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the questions"));
    m_words->setToolTip(tr("Only questions with these words (Ctrl+L)"));
    const int index = std::max(0, m_states->currentIndex());
    m_states->clear();
    m_states->addItem(tr("All states"));
    for (int state = 0; state < static_cast<int>(app::kAnswerStates); ++state)
        m_states->addItem(labelOf(static_cast<AnswerState>(state)).word);
    m_states->setCurrentIndex(index);
    m_states->setAccessibleName(tr("State of the questions shown"));
    m_list->setHeading(tr("Questions"), m_snapshot ? stateWords(countsOf(*m_snapshot)) : QString());
    m_bulk->retranslate();
    m_table->retranslate();
    m_detail->retranslate();
    m_evidence->retranslate();
    if (m_snapshot)
        m_table->setSnapshot(*m_snapshot);  // headings and notes are made here
    updateActions();
}

}  // namespace assay::desktop
