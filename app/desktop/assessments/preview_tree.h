#pragma once

#include "app/desktop/assessments/requirement_tree.h"

namespace assay::desktop {

/// The tree of a framework without results.
class PreviewTree : public RequirementTree
{
    Q_OBJECT
public:
    PreviewTree(const QString &name, Settings &settings, QWidget *parent = nullptr);
    void setFramework(const Framework &framework, const AssessmentWords &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

}  // namespace assay::desktop
