#pragma once

#include "app/desktop/place.h"
#include "app/usecases/questionnaire_snapshot.h"

class QStackedWidget;

namespace assay::desktop {

class FillPage;
class ImportPage;
class QuestionnaireList;
class QuestionnaireWork;

/// Customers' questionnaires: the list, a received file before it is taken in, the questions being answered, and the
/// cells that will change in the customer's file.
class QuestionnairesPlace : public Place
{
    Q_OBJECT
public:
    explicit QuestionnairesPlace(DesktopContext &context, QWidget *parent = nullptr);
    ~QuestionnairesPlace() override;

    [[nodiscard]] QString headline() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    void open(const Destination &destination) override;
    bool backToList() override;

    /// Shows a received file before it is taken in.
    void previewWorkbook(const QString &path);
    /// Whether a file that was dropped is one that this place reads, by its ending.
    [[nodiscard]] static bool isWorkbook(const QString &path);

protected:
    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool concerns(const Change &change) const override;
    void actorChanged() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void connectPages();
    void chooseWorkbook();
    void show(QWidget *page);
    void showQuestionnaire(QuestionnaireId id, std::optional<QuestionId> question);
    void showFill();
    void updateActions();

    QAction *m_openFile;
    QAction *m_propose;
    QAction *m_fill;
    QAction *m_back;
    QAction *m_write;
    QStackedWidget *m_pages;
    QuestionnaireList *m_list;
    ImportPage *m_import;
    QuestionnaireWork *m_work;
    FillPage *m_fillPage;
    mutable bool m_offersOld = false;
    Job<std::vector<app::QuestionnaireOverview>> m_listJob;
};

}  // namespace assay::desktop
