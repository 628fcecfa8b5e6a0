#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/mlps_sheet.h"

namespace assay::desktop {

/// The objects that a requirement bears on, with what was found on each. The result keys act on the current row.
class ObjectTable : public SnapshotTable
{
    Q_OBJECT
public:
    explicit ObjectTable(Settings &settings, QWidget *parent = nullptr);

    void setRows(std::vector<app::ObjectRow> rows, const AssessmentWords &words, AssessmentKind kind);
    void retranslate();
    /// nullptr where none is selected.
    [[nodiscard]] const app::ObjectRow *currentRow() const;
    /// To the next object without a result, after the current one and from the top again.
    void moveOn();

Q_SIGNALS:
    void resultKeyPressed(assay::ResultValue value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::vector<SnapshotColumn<app::ObjectRow>> columns() const;
    /// As high as its rows, up to a limit.
    void fitHeight();

    const AssessmentWords *m_words = nullptr;
    AssessmentKind m_kind = AssessmentKind::Self;
    bool m_manySystems = false;  // the system is named beside each object
    SnapshotTableModel<app::ObjectRow> *m_model;
};

}  // namespace assay::desktop
