#pragma once

#include "app/desktop/desktop_context.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/questionnaire_snapshot.h"

class QAction;
class QStackedLayout;

namespace assay::desktop {

class Banner;
class EmptyState;
class Pane;

/// The received questionnaires: customer, file, when, and how far each of them is.
class QuestionnaireList : public QWidget
{
    Q_OBJECT
public:
    /// @param open  the action that asks for a workbook, for the empty list
    QuestionnaireList(Settings &settings, QAction *open, QWidget *parent = nullptr);
    void setQuestionnaires(std::vector<app::QuestionnaireOverview> questionnaires);
    [[nodiscard]] const std::vector<app::QuestionnaireOverview> &questionnaires() const { return m_model->rows(); }
    /// Questionnaires that still have answers to be given or approved.
    [[nodiscard]] int unfinished() const;
    [[nodiscard]] Banner &banner() { return *m_banner; }
    void focusList();
    void retranslate();

Q_SIGNALS:
    void opened(qint64 questionnaire);

private:
    using Model = SnapshotTableModel<app::QuestionnaireOverview>;

    std::unique_ptr<Model> m_model;
    SnapshotTable *m_table;
    EmptyState *m_empty;
    Banner *m_banner;
    Pane *m_pane;
    QStackedLayout *m_stack;
};

}  // namespace assay::desktop
