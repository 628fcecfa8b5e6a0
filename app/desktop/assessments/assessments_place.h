#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/place.h"
#include "app/usecases/assessment_work.h"
#include "app/usecases/claim_checks.h"
#include "app/usecases/exchange_results.h"
#include "app/usecases/framework_shelf.h"
#include "app/usecases/mlps_register.h"
#include "app/usecases/report_documents.h"

class QStackedLayout;

namespace assay::desktop {

class ApplicabilityPage;
class AssessmentListPage;
class Banner;
class ChecksPage;
class ComparisonPage;
class ExtraPage;
class FrameworkImportPage;
class FrameworksPage;
class ProblemTable;
class ReportActions;
class ReportPage;
class ReviewBar;
class SheetPage;
class SystemsPage;
class TakeOverPage;
enum class TakeOverMode;
class WordingPage;

/// The place for assessments: the list with scores, one assessment with its requirement tree, its reports, its
/// comparison with another one and its statement of applicability.
class AssessmentsPlace : public Place
{
    Q_OBJECT
public:
    explicit AssessmentsPlace(DesktopContext &context, QWidget *parent = nullptr);
    ~AssessmentsPlace() override;

    [[nodiscard]] QString headline() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    void open(const Destination &destination) override;
    bool backToList() override;

    /// Writes the results of the assessment that is shown or selected.
    void exportResults(const QString &file);
    /// Takes results into it; can be undone.
    void importResults(const QString &file);

protected:
    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool concerns(const Change &change) const override;
    void actorChanged() override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What the sheet page shows or is to show; newest: the newest assessment of a framework.
    struct SheetRequest
    {
        std::optional<AssessmentId> assessment;
        QString framework;
        QString ref;                      ///< To be selected; empty: as it was
        std::optional<ResultValue> only;  ///< Results that alone are to be shown
        bool isToBeShown = true;          ///< False: an older request that is read again
    };
    /// Name and keys of an action of this place.
    void prepare(QAction *action, const char *name, const QKeySequence &keys);
    /// Frameworks of one's own; in assessments_frameworks.cpp. Pages are made when they are first asked for.
    struct Frameworks
    {
        QAction *list = nullptr;
        QAction *import = nullptr;
        FrameworksPage *page = nullptr;
        FrameworkImportPage *importPage = nullptr;
        WordingPage *wordingPage = nullptr;
    };
    void addFrameworkActions();
    FrameworksPage &frameworksPage();
    void openFrameworks();
    void chooseFramework();
    void openImport(const QString &file);
    void chooseWording(const app::FrameworkFacts &framework);
    void openWording(const app::FrameworkFacts &framework, const QString &file);
    void retranslateFrameworks();
    /// Claims that need a look; in assessments_checks.cpp.
    struct Checks
    {
        QAction *list = nullptr;
        ChecksPage *page = nullptr;
        std::vector<app::CheckedAssessment> found;
    };
    void addChecksAction();
    void openChecks();
    void reloadChecks();
    void retranslateChecks();
    /// The current page where it is one of those above; see assessments_frameworks.cpp.
    [[nodiscard]] ExtraPage *extraPage() const;
    void addExtraPage(ExtraPage *page);
    void openExtraPage(ExtraPage *page);
    void addActions();
    void wire();
    void reloadList();
    void reloadSheet();
    void readScore(AssessmentId id);
    void showSheet(Result<app::AssessmentSheet> sheet);
    void openSheet(const SheetRequest &request);
    void start(const QString &framework, const QString &scope, AssessmentKind kind);
    /// Makes the sheet page, in steps of its own; the sheet is read again when it is ready.
    void makeSheetPage();
    void showPage(QWidget *page);

    // Review, sign-off and the next assessment: assessments_review.cpp.
    void addReviewActions();
    void updateReviewActions();
    void retranslateReview();
    void moveOnInReview();
    void askSignOff();
    void showReviewBar(const app::AssessmentOverview &about, const app::SignOffOutlook &outlook);
    bool closeReviewBar();
    void signOff();
    void startCopy();

    // Results as tables: assessments_exchange.cpp.
    void addExchangeActions();
    void retranslateExchange();
    void tellImport(const QString &file, const Result<app::ResultImport> &import);
    void showProblems(const Problems &problems);
    bool closeProblems();

    // Results over crosswalks: assessments_taking_over.cpp.
    void openTakeOver(TakeOverMode mode);
    void updateTakingOver();
    void retranslateTakingOver();

    void updateActions();
    // assessments_pages.cpp: the pages of reports, of the comparison and of the statement of applicability.
    void wirePages();
    void openReport(app::ReportKind kind, std::optional<AssessmentId> with);
    void openComparison();
    void openStatement();
    void reloadPages();
    void retranslatePages(const AssessmentWords &words);
    void updatePageActions();
    [[nodiscard]] QList<QAction *> pageActions() const;
    [[nodiscard]] std::optional<AssessmentId> assessmentOfPage() const;
    [[nodiscard]] QWidget *pageBefore() const;
    void addSystemActions();
    void openSystems();
    void reloadSystems();
    void retranslateSystems();
    /// The assessment that the header's actions are about; nullptr: none.
    [[nodiscard]] const app::AssessmentOverview *chosen() const;

    /// Those of a language that was shown before stay, since what is shown may still point at them.
    [[nodiscard]] const AssessmentWords &wordsIn(Language language);

    std::map<Language, std::unique_ptr<AssessmentWords>> m_wordsOf;
    const AssessmentWords *m_words;
    app::AssessmentList m_list;
    std::optional<SheetRequest> m_request;
    bool m_waitingForSaves = false;
    Banner *m_banner;
    QStackedLayout *m_stack;
    QAction *m_new;
    QAction *m_open;
    QAction *m_back;
    ReportActions *m_reports;
    QAction *m_steps;  ///< With a menu of those below
    QAction *m_review;
    QAction *m_signOff;
    QAction *m_copy;
    QAction *m_takeOver;
    QAction *m_newerEdition;
    QAction *m_exportResults;
    QAction *m_importResults;
    ProblemTable *m_problems = nullptr;
    ReviewBar *m_reviewBar = nullptr;  // made when it is first asked for, as the pages below
    std::optional<AssessmentId> m_toSignOff;
    AssessmentListPage *m_listPage;
    SheetPage *m_sheetPage = nullptr;
    TakeOverPage *m_takeOverPage = nullptr;
    ReportPage *m_reportPage = nullptr;
    ComparisonPage *m_comparisonPage = nullptr;
    ApplicabilityPage *m_statementPage = nullptr;
    QWidget *m_reportFrom = nullptr;  // where the page of reports was opened
    Frameworks m_frameworks;
    Checks m_checks;
    Job<std::vector<app::CheckedAssessment>> m_checksJob;
    Job<app::AssessmentList> m_listJob;
    Job<app::AssessmentSheet> m_sheetJob;
    Job<app::AssessmentScore> m_scoreJob;
    Job<app::SignOffOutlook> m_outlookJob;
    QAction *m_systems;
    QAction *m_newSystem;
    SystemsPage *m_systemsPage = nullptr;  // made when it is first asked for
    Job<app::MlpsRegister> m_registerJob;
};

}  // namespace assay::desktop
