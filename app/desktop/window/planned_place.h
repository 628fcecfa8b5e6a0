#pragma once

#include "app/desktop/place.h"

namespace assay::desktop {

class EmptyState;

/// A place that says in one line what will stand there.
class PlannedPlace final : public Place
{
    Q_OBJECT
public:
    PlannedPlace(PlaceName name, DesktopContext &context, QWidget *parent = nullptr);

protected:
    void reload() override {}
    void retranslate() override;
    [[nodiscard]] bool concerns(const Change &) const override { return false; }

private:
    EmptyState *m_state;
};

}  // namespace assay::desktop
