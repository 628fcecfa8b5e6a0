#pragma once

#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

/// Name, kind and zone of an object of a system, to be added or changed.
class ObjectForm : public DetailCard
{
    Q_OBJECT
public:
    explicit ObjectForm(QWidget *parent = nullptr);
    void setObject(const AssessedObject &object);
    /// An empty form for a new object of the system; the kind stays, since objects come in rows.
    void startNew(MlpsSystemId system);
    void setEditing(Editing editing);
    [[nodiscard]] bool isNew() const { return !m_before; }
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    /// @param before  none: it is new
    void saved(const std::optional<assay::AssessedObject> &before, const assay::AssessedObject &after);

private:
    [[nodiscard]] AssessedObject typed() const;
    void fillKinds();
    void showState();
    void save();

    std::optional<AssessedObject> m_before;
    AssessedObject m_shown{ObjectId(0), {}, MlpsSystemId(0), {}, ObjectKind::Server, {}};
    Editing m_editing = Editing::Locked;
    std::vector<QLabel *> m_labels;  // of name, kind, zone
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_zone;
    QPushButton *m_save;
};

}  // namespace assay::desktop
