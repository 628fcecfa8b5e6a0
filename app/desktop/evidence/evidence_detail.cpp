#include "app/desktop/evidence/evidence_detail.h"

#include "app/commands/citation_command.h"
#include "app/commands/review_evidence.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/evidence/evidence_words.h"
#include "app/desktop/evidence/page_view.h"
#include "app/desktop/style.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace assay::desktop {

namespace {

constexpr int kLeaningShare = 3;
constexpr int kCardsShare = 4;

QString underOf(const app::Leaning &leaning)
{
    if (const auto *result = std::get_if<ResultTarget>(&leaning.citation.target))
        return result->ref;
    if (const auto *answer = std::get_if<app::LeaningAnswer>(&leaning.what))
        return answer->ref.isEmpty() ? answer->question.left(40) : answer->ref;
    return std::get<app::LeaningEntry>(leaning.what).question.left(40);
}

}  // namespace

EvidenceDetail::EvidenceDetail(DesktopContext &context, QWidget *parent)
    : Pane(parent)
    , m_context(context)
    , m_leaningModel([](const app::Leaning &leaning) { return leaning.citation.id.value(); }, columns())
    , m_state(new StateBadge)
    , m_cards(new CardColumn)
    , m_about(new DetailCard)
    , m_files(new DetailCard)
    , m_review(new DetailCard)
    , m_leaning(new Pane)
    , m_leaningTable(new SnapshotTable(QStringLiteral("evidence.leaning"), context.settings()))
    , m_nothingLeans(new QLabel)
    , m_why(new QLineEdit)
    , m_accept(makeAction("accept", QStringLiteral("Ctrl+Return")))
    , m_reject(makeAction("reject", QStringLiteral("Ctrl+Backspace")))
    , m_send(makeAction("send", {}))
    , m_export(makeAction("export", QStringLiteral("Ctrl+E")))
    , m_goTo(makeAction("go-to", QStringLiteral("Ctrl+G")))
    , m_takeBack(makeAction("take-back", QStringLiteral("Ctrl+Delete")))
{
    addToHeading(m_state);
    buildReview();
    buildLeaning();
    for (DetailCard *card : {m_about, m_files, m_review})
        m_cards->addCard(card);
    m_files->addAtRight(makeButton(m_export));
    addToBody(m_cards, kCardsShare);
    addToBody(m_leaning, kLeaningShare);
    connect(m_accept, &QAction::triggered, this, [this] { review(ReviewState::Accepted); });
    connect(m_reject, &QAction::triggered, this, [this] { review(ReviewState::Rejected); });
    connect(m_send, &QAction::triggered, this, [this] { review(ReviewState::InReview); });
    connect(m_export, &QAction::triggered, this, &EvidenceDetail::exportFile);
    connect(m_goTo, &QAction::triggered, this, &EvidenceDetail::goToLeaning);
    connect(m_takeBack, &QAction::triggered, this, &EvidenceDetail::takeBack);
    retranslate();
    show(std::nullopt);
}

QAction *EvidenceDetail::makeAction(const char *name, const QString &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QStringLiteral("evidence.") + QLatin1String(name));
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void EvidenceDetail::buildReview()
{
    m_why->setObjectName(QStringLiteral("evidence.why"));
    m_review->addWidget(m_why);
    m_review->addRow({makeButton(m_accept), makeButton(m_reject), makeButton(m_send)});
    connect(m_why, &QLineEdit::returnPressed, this, [this] {
        if (m_pending)
            review(*m_pending);
        else if (m_context.mayApprove())
            review(ReviewState::Accepted);
    });
}

void EvidenceDetail::buildLeaning()
{
    m_leaningTable->setSource(&m_leaningModel);
    m_leaningTable->setColumnWidths({0, 104});
    m_leaningTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_nothingLeans->setProperty("role", QStringLiteral("secondary"));
    m_nothingLeans->setWordWrap(true);
    m_nothingLeans->setMargin(3 * kSpacing);
    m_nothingLeans->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_leaning->addToHeading(makeButton(m_takeBack, Emphasis::Flat));
    m_leaning->addToHeading(makeButton(m_goTo, Emphasis::Flat));
    m_leaning->addToBody(m_nothingLeans, 1);
    m_leaning->addToBody(m_leaningTable, 1);
    connect(m_leaningTable, &SnapshotTable::currentIdChanged, this, [this] {
        updateActions();
        if (const app::Leaning *leaning = currentLeaning())
            Q_EMIT showRequested(destinationOf(leaning->citation));
    });
    connect(m_leaningTable, &SnapshotTable::idActivated, this, &EvidenceDetail::goToLeaning);
}

QList<QAction *> EvidenceDetail::detailActions() const
{
    return {m_accept, m_reject, m_send, m_export, m_goTo, m_takeBack};
}

void EvidenceDetail::show(std::optional<app::EvidenceFolder> folder)
{
    const bool other = !folder || !m_folder || folder->about.id != m_folder->about.id;
    m_folder = std::move(folder);
    if (other) {
        m_why->clear();
        m_pending.reset();
        m_cards->scrollToTop();
    }
    fill();
}

const app::Leaning *EvidenceDetail::currentLeaning() const
{
    return m_leaningModel.find(m_leaningTable->currentId());
}

void EvidenceDetail::updateActions()
{
    const bool shown = m_folder.has_value();
    const ReviewState state = shown ? m_folder->about.review : ReviewState::Draft;
    m_accept->setEnabled(shown && m_context.mayApprove() && state != ReviewState::Accepted);
    m_reject->setEnabled(shown && m_context.mayApprove() && state != ReviewState::Rejected);
    m_send->setEnabled(shown && m_context.mayEdit() && state == ReviewState::Draft);
    m_send->setVisible(!shown || state == ReviewState::Draft);
    m_export->setEnabled(shown && !m_folder->files.empty());
    m_why->setEnabled(shown && m_context.mayEdit());
    m_goTo->setEnabled(currentLeaning() != nullptr);
    m_takeBack->setEnabled(currentLeaning() != nullptr && m_context.mayEdit());
}

void EvidenceDetail::review(ReviewState state)
{
    if (!m_folder)
        return;
    QString why = m_why->text().trimmed();
    if (why.isEmpty() && state == ReviewState::InReview)
        why = tr("Ready for review");
    if (why.isEmpty()) {
        m_pending = state;
        m_why->setPlaceholderText(state == ReviewState::Accepted ? tr("Why is it accepted? Then press Enter")
                                                                 : tr("Why is it rejected? Then press Enter"));
        m_why->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_context.undoStack().push(new ReviewEvidence(m_context, m_folder->about, state, why));
    m_why->clear();
    m_pending.reset();
    retranslate();
}

void EvidenceDetail::exportFile()
{
    if (!m_folder || m_folder->files.empty())
        return;
    const EvidenceFile file = m_folder->files.front();
    const QString folder = m_context.settings().value(kLastFolder);
    auto *dialog = new QFileDialog(this, tr("Export “%1”").arg(m_folder->about.title));
    dialog->setObjectName(QStringLiteral("evidence.export.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(folder.isEmpty() ? QDir::homePath() : folder);
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &target) {
        m_context.jobs().start<Done>(
            Lane::Working, tr("Exporting %1").arg(file.name), &m_context,
            [file, target](const app::Session &session, Progress &) {
                return app::exportEvidence(session, file.evidence, file.sha256, target);
            },
            [&context = m_context, target, doing = tr("Exporting the file"),
             done = tr("The file was exported.")](const Result<Done> &outcome) {
                context.tell(outcome ? Message{Severity::Note, done, {}, {}, target}
                                     : messageOf(doing, outcome.error()));
            });
    });
    dialog->open();
}

void EvidenceDetail::goToLeaning()
{
    if (const app::Leaning *leaning = currentLeaning())
        m_context.open(destinationOf(*leaning));
}

void EvidenceDetail::takeBack()
{
    const app::Leaning *leaning = currentLeaning();
    if (!leaning)
        return;
    m_context.undoStack().push(CitationCommand::takeBack(m_context, leaning->citation, underOf(*leaning),
                                                         {Changed::Citations, leaning->citation.evidence.value()})
                                   .release());
}

Destination destinationOf(const app::Leaning &leaning)
{
    if (const auto *result = std::get_if<app::LeaningResult>(&leaning.what)) {
        const auto &target = std::get<ResultTarget>(leaning.citation.target);
        return RequirementDestination{result->assessment.framework, target.ref, target.assessment};
    }
    if (const auto *answer = std::get_if<app::LeaningAnswer>(&leaning.what))
        return QuestionDestination{answer->questionnaire, std::get<QuestionId>(leaning.citation.target)};
    return AnswerDestination{std::get<LibraryEntryId>(leaning.citation.target)};
}

void EvidenceDetail::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

}  // namespace assay::desktop
