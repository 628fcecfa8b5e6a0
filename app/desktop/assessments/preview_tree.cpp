#include "app/desktop/assessments/preview_tree.h"

namespace assay::desktop {

PreviewTree::PreviewTree(const QString &name, Settings &settings, QWidget *parent)
    : RequirementTree(name, settings, parent)
{
    // A catalog may have thousands of rows: none is laid out before it is seen.
    setUniformRowHeights(true);
    setColumnHidden(RequirementTreeModel::ResultColumn, true);
    setColumnHidden(RequirementTreeModel::CitationsColumn, true);
}

void PreviewTree::setFramework(const Framework &framework, const AssessmentWords &words)
{
    source().setSheet({{}, framework, {}, {}, {}, {}, {}}, words);
}

void PreviewTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);  // NOLINT(bugprone-parent-virtual-call): that of the requirement tree shows columns
}

}  // namespace assay::desktop
