#pragma once

#include "app/usecases/preview_workbook.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace assay::desktop {

/// The first rows of a sheet of a received workbook, with the role of each cell. Rows and columns of the model count
/// from 0, those of the sheet from 1.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role
    {
        ColumnRoleRole = Qt::UserRole,  ///< int of app::ColumnRole: of the cell, or of the column in the header
        HeaderRowRole,                  ///< bool: the cell belongs to the header of the table
        BoldRole                        ///< bool
    };

    explicit SheetModel(QObject *parent = nullptr);
    void setSheet(const app::PreviewSheet &sheet);
    [[nodiscard]] const app::PreviewSheet &sheet() const { return m_sheet; }
    /// Asks for every text anew.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &at, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] app::ColumnRole roleAt(int row, int column) const;

    app::PreviewSheet m_sheet;
    QHash<int, std::size_t> m_cells;  // row * most columns + column → index
    QSet<int> m_questionRows;
    int m_rows = 0;
    int m_columns = 0;
};

}  // namespace assay::desktop
