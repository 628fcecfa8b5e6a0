#pragma once

#include "app/desktop/desktop_context.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/fill_questionnaire.h"

class QAction;
class QProgressBar;

namespace assay::desktop {

class Banner;
class Pane;

/// A cell of the customer's file that will be written, or that will not and why.
struct FillRow
{
    int number = 0;
    bool written = true;
    QString sheet;
    QString cell;
    QString before;
    QString after;  ///< The reason where it is not written
    friend bool operator==(const FillRow &, const FillRow &) = default;
};

/// The list of cells that will change, before anything is written; then writes them into a copy.
class FillPage : public QWidget
{
    Q_OBJECT
public:
    explicit FillPage(DesktopContext &context, QWidget *parent = nullptr);
    /// Makes the list anew. @param fileName  of the file as received
    void plan(QuestionnaireId id, const QString &fileName);
    /// Asks for a file and writes it.
    void write();
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] const std::vector<FillRow> &rows() const { return m_model->rows(); }
    [[nodiscard]] Banner &banner() { return *m_banner; }
    void focusList() { m_table->setFocus(); }
    void retranslate();

Q_SIGNALS:
    /// Whether it can be written has changed.
    void stateChanged();

private:
    using Model = SnapshotTableModel<FillRow>;

    void show(const app::FillReport &report);
    void writeTo(const QString &target);

    DesktopContext &m_context;
    std::optional<QuestionnaireId> m_id;
    QString m_fileName;
    std::optional<app::FillReport> m_plan;
    std::unique_ptr<Model> m_model;
    Pane *m_pane;
    Banner *m_banner;
    QProgressBar *m_busy;
    SnapshotTable *m_table;
    Job<app::FillReport> m_planJob;
    Job<app::FillReport> m_writeJob;
};

}  // namespace assay::desktop
