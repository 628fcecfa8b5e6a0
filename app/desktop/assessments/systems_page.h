#pragma once

#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/mlps_register.h"

class QStackedLayout;

namespace assay::desktop {

class EmptyState;
class ObjectForm;
class Pane;
class SystemForm;

/// The register of graded systems: all of them, what is known of the one selected, and its objects. Built in steps.
class SystemsPage : public QWidget
{
    Q_OBJECT
public:
    /// @param add  starts the form for a new system
    SystemsPage(DesktopContext &context, QAction *add, QWidget *parent = nullptr);

    void setRegister(app::MlpsRegister all);
    void retranslate();
    void actorChanged();
    void startNew();
    /// Puts the form for a new system or object back; false: there was none.
    bool stepBack();
    void takeFocus();

private:
    using SystemColumn = SnapshotColumn<MlpsSystem>;
    using ObjectColumn = SnapshotColumn<AssessedObject>;
    [[nodiscard]] std::vector<SystemColumn> systemColumns() const;
    [[nodiscard]] static std::vector<ObjectColumn> objectColumns();
    void makeForm();
    void makeObjects();
    void showCurrent();
    void showObjects();
    void showObject();
    void showPage();
    void updateHeadings();
    void save(const std::optional<MlpsSystem> &before, const MlpsSystem &after);
    void saveObject(const std::optional<AssessedObject> &before, const AssessedObject &after);
    [[nodiscard]] const MlpsSystem *current() const;

    DesktopContext &m_context;
    app::MlpsRegister m_register;
    bool m_isRead = false;
    bool m_starting = false;  // the form is for a new system
    QString m_wanted;         // system to be selected when it has been recorded
    SnapshotTableModel<MlpsSystem> *m_systemModel;
    SnapshotTableModel<AssessedObject> *m_objectModel;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_panes;
    Pane *m_listPane;
    Pane *m_formPane;
    Pane *m_objectPane;
    SnapshotTable *m_table;
    SystemForm *m_form = nullptr;
    SnapshotTable *m_objects = nullptr;
    QAction *m_newObject;
    ObjectForm *m_objectForm = nullptr;
};

}  // namespace assay::desktop
