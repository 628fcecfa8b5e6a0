#pragma once

#include "app/desktop/snapshot_table_model.h"

#include <QTableView>

namespace assay::desktop {

class Settings;

/// The one table of the window: rows of a snapshot with sorting, filter, states, j and k beside the arrows, and column
/// widths that are kept. The current row survives new lists, by its id.
class SnapshotTable : public QTableView
{
    Q_OBJECT
public:
    /// @param name  under which widths are kept and tests find it, such as "evidence.list"
    SnapshotTable(const QString &name, Settings &settings, QWidget *parent = nullptr);
    ~SnapshotTable() override;

    /// @param model  owned by the caller; one row a thing
    void setSource(QAbstractItemModel *model);
    [[nodiscard]] SnapshotProxy &proxy() { return m_proxy; }
    /// Widths used until a person changes them; 0 stretches the column. Call once after setSource.
    void setColumnWidths(const std::vector<int> &widths);

    /// The id of the current row; invalid where there is none.
    [[nodiscard]] QVariant currentId() const;
    [[nodiscard]] std::vector<QVariant> selectedIds() const;
    /// Selects and shows the row; false where it is not there or filtered out.
    bool setCurrentId(const QVariant &id);
    /// One row up or down, as j and k do.
    void step(int rows);

Q_SIGNALS:
    /// The person (or setCurrentId) has gone to another row, or there is none any more.
    void currentIdChanged(const QVariant &id);
    /// Enter or double click.
    void idActivated(const QVariant &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepCurrent();
    void restoreCurrent();
    void tellCurrent();
    void fitRows();
    /// Once, when everything that happens now has happened.
    void fitRowsSoon();

    Settings &m_settings;
    SnapshotProxy m_proxy;
    QVariant m_current;  // told last
    bool m_resetting = false;
    bool m_isFitting = false;  // fitRows is on its way
};

}  // namespace assay::desktop
