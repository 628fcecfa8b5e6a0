#pragma once

#include "app/desktop/questionnaires/sheet_model.h"

#include <QTableView>

namespace assay::desktop {

/// Paints a sheet of a received workbook as its roles are understood. A click on the head of a column, or Enter in it,
/// offers the other roles; a click on the number of a row, or Ctrl+H in it, makes it the header.
class SheetView : public QTableView
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);
    void setSheet(const app::PreviewSheet &sheet);
    void retranslate();

Q_SIGNALS:
    /// @param column  from 1
    void roleChosen(int column, assay::app::ColumnRole role);
    /// @param row  from 1
    void headerRowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void fitColumns();
    void fitRows();
    void applyMerges();
    void hideHidden();
    void offerRoles(int section);
    void offerHeader(int section);

    SheetModel m_model;
};

}  // namespace assay::desktop
