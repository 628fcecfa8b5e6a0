#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/place.h"

class QStackedLayout;

namespace assay::desktop {

class AssessmentListPage;
class Banner;
class GapReportPage;
class SheetPage;

/// The place for assessments: the list with scores, one assessment with its requirement tree, and its gap report.
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

protected:
    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool concerns(const Change &change) const override;
    void actorChanged() override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What the sheet page shows or is to show; newest: the newest assessment of a framework.
    struct SheetRequest
    {
        std::optional<AssessmentId> assessment;
        QString framework;
        QString ref;  ///< To be selected; empty: as it was
    };
    void addActions();
    void wire();
    void reloadList();
    void reloadSheet();
    void showSheet(Result<app::AssessmentSheet> sheet);
    void openSheet(const SheetRequest &request);
    void openReport();
    void start(const QString &framework, const QString &scope, AssessmentKind kind);
    void showPage(QWidget *page);
    void updateActions();
    /// The assessment that the header's actions are about; nullptr: none.
    [[nodiscard]] const app::AssessmentOverview *chosen() const;

    std::unique_ptr<AssessmentWords> m_words;
    app::AssessmentList m_list;
    std::optional<SheetRequest> m_request;
    bool m_waitingForSaves = false;
    Banner *m_banner;
    QStackedLayout *m_stack;
    QAction *m_new;
    QAction *m_open;
    QAction *m_back;
    QAction *m_report;
    QAction *m_saveReport;
    AssessmentListPage *m_listPage;
    SheetPage *m_sheetPage;
    GapReportPage *m_reportPage = nullptr;  // made when it is first asked for
    Job<app::AssessmentList> m_listJob;
    Job<app::AssessmentSheet> m_sheetJob;
};

}  // namespace assay::desktop
