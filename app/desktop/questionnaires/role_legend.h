#pragma once

#include "app/usecases/preview_workbook.h"

#include <QWidget>

namespace assay::desktop {

/// What the colours of a painted sheet mean, with the columns that have each role.
class RoleLegend : public QWidget
{
    Q_OBJECT
public:
    explicit RoleLegend(QWidget *parent = nullptr);
    void setRoles(const app::SheetRoles &roles);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    app::SheetRoles m_roles;
};

}  // namespace assay::desktop
