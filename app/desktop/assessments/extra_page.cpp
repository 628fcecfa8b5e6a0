#include "app/desktop/assessments/extra_page.h"

#include <QAction>

namespace assay::desktop {

ExtraPage::ExtraPage(DesktopContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{}

QAction *ExtraPage::makeAction(const char *name, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

}  // namespace assay::desktop
