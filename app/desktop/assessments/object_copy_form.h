#pragma once

#include "app/usecases/mlps_sheet.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace assay::desktop {

/// What copying from one object to others would record, before anything is.
using CopyPlanner = std::function<ObjectCopyPlan(ObjectId from, const std::vector<ObjectId> &to)>;

/// Asks to which like objects the results of an object are copied, and says what that comes to.
class ObjectCopyForm : public QWidget
{
    Q_OBJECT
public:
    explicit ObjectCopyForm(QWidget *parent = nullptr);
    /// @param like  of the same kind, without `from`
    void start(const AssessedObject &from, const std::vector<AssessedObject> &like, const CopyPlanner &planner);
    void retranslate();

Q_SIGNALS:
    void confirmed(assay::ObjectId from, const std::vector<assay::ObjectId> &to);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Target
    {
        ObjectId object;
        QCheckBox *box;
    };
    [[nodiscard]] std::vector<ObjectId> chosen() const;
    void showPlan();

    AssessedObject m_from{ObjectId(0), {}, MlpsSystemId(0), {}, ObjectKind::Server, {}};
    CopyPlanner m_planner;
    std::vector<Target> m_targets;
    QLabel *m_heading;
    QVBoxLayout *m_boxes;
    QLabel *m_plan;
    QPushButton *m_copy;
    QPushButton *m_dismiss;
};

}  // namespace assay::desktop
