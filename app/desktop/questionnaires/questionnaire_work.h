#pragma once

#include "app/commands/question_command.h"
#include "app/desktop/desktop_context.h"
#include "app/usecases/questionnaire_snapshot.h"

#include <QHash>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace assay::desktop {

class Banner;
class BulkBar;
class PassagePane;
class Pane;
class ProblemTable;
class QuestionDetail;
class QuestionTable;
class StateStrip;
struct MarkedPassage;

/// One questionnaire being answered: its questions, the question with what is proposed, and the evidence. Everything is
/// done from the keyboard: j and k go, Enter takes the first proposal and goes on, digits choose a permitted word,
/// Ctrl+Enter sends for review or approves.
class QuestionnaireWork : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionnaireWork(DesktopContext &context, QWidget *parent = nullptr);
    ~QuestionnaireWork() override;

    /// Shows another questionnaire, or a question of the one that is shown.
    void open(QuestionnaireId id, std::optional<QuestionId> question);
    [[nodiscard]] std::optional<QuestionnaireId> questionnaire() const { return m_id; }
    [[nodiscard]] const std::optional<app::QuestionnaireSnapshot> &snapshot() const { return m_snapshot; }
    /// Reads the snapshot again.
    void reload();
    /// The library has changed: proposals are looked for again.
    void forgetOffers();
    /// Saves what was typed and not yet saved.
    void saveEdits();
    /// From the fields back to the list; false where the list has the focus already.
    bool backToQuestions();
    void proposeAll();
    [[nodiscard]] bool isProposing() const { return m_proposeJob.isRunning(); }
    void updateActions();
    void retranslate();
    [[nodiscard]] QString headline() const;
    /// Of this questionnaire, for the place: sending on, going, accepting.
    [[nodiscard]] QList<QAction *> keyboardActions() const { return m_actions; }

Q_SIGNALS:
    void snapshotChanged();

private:
    using Offers = std::vector<app::OfferedAnswer>;
    enum class Then
    {
        Stay,
        GoOn
    };

    void buildActions();
    QAction *addWorkAction(const char *name, const char *keys, const std::function<void()> &run);
    QWidget *buildList();
    void show(app::QuestionnaireSnapshot snapshot);
    void showCurrent();
    void findOffers();
    void takeOffers(const app::Offers &offers);
    [[nodiscard]] const app::QuestionView *current() const;
    [[nodiscard]] const app::QuestionView *find(QuestionId id) const;
    [[nodiscard]] Offers offersFor(const app::QuestionView &view) const;

    void run(const QString &name, const std::vector<QuestionId> &only, QuestionCommand::Step step,
             QuestionCommand::Report report);
    void enter();
    void accept(int number, Then then);
    void sendOn();
    void acceptMany();
    void sendMany();
    void cite(const MarkedPassage &passage);
    void uncite(CitationId citation);
    void reportOne(const QString &doing, const Result<app::BulkOutcome> &outcome);
    void reportMany(const QString &doing, const QString &done, const Result<app::BulkOutcome> &outcome);
    [[nodiscard]] bool approves() const;
    [[nodiscard]] Message refusal(const QString &doing, const app::BulkOutcome::Refusal &refusal) const;
    void showProblems(const Problems &problems);

    DesktopContext &m_context;
    std::optional<QuestionnaireId> m_id;
    std::optional<QuestionId> m_wanted;  // to be shown when the snapshot is there
    std::optional<app::QuestionnaireSnapshot> m_snapshot;
    QHash<qint64, Offers> m_offers;  // of the library, by question
    QList<QAction *> m_actions;
    QAction *m_sendOn = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_search = nullptr;
    QAction *m_down = nullptr;
    QAction *m_up = nullptr;
    QAction *m_nextOpen = nullptr;
    QAction *m_filterAction = nullptr;
    QList<QAction *> m_accepts;
    Pane *m_list;
    StateStrip *m_strip;
    QLineEdit *m_words;
    QComboBox *m_states;
    QuestionTable *m_table;
    Banner *m_listBanner;
    ProblemTable *m_problems;
    BulkBar *m_bulk;
    QuestionDetail *m_detail;
    PassagePane *m_evidence;
    Job<app::QuestionnaireSnapshot> m_readJob;
    Job<app::Offers> m_offersJob;
    Job<app::Offers> m_proposeJob;
};

}  // namespace assay::desktop
