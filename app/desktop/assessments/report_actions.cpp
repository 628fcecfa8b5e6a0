#include "app/desktop/assessments/report_actions.h"

#include "app/desktop/icons.h"

#include <QMenu>

namespace assay::desktop {

ReportActions::ReportActions(QWidget *place) : QObject(place), m_menu(new QAction(this))
{
    const auto make = [this, place](const char *name, const QKeySequence &keys) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        place->addAction(action);
        return action;
    };
    m_gap = make("assessments.report", QKeySequence(Qt::CTRL | Qt::Key_R));
    m_others = make("assessments.reports", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_compare = make("assessments.compare", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_statement = make("assessments.statement", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_save = make("assessments.report.save", QKeySequence(Qt::CTRL | Qt::Key_S));
    m_comparisonReport = make("assessments.comparison.report", QKeySequence(Qt::CTRL | Qt::Key_P));
    m_statementReport = make("assessments.statement.report", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    m_approve = make("assessments.statement.approve", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A));
    m_menu->setObjectName(QStringLiteral("assessments.reports.menu"));
    auto *menu = new QMenu(place);
    menu->setToolTipsVisible(true);
    menu->addActions({m_gap, m_others});
    menu->addSeparator();
    menu->addActions({m_compare, m_statement});
    m_menu->setMenu(menu);
    for (QAction *action : {m_comparisonReport, m_statementReport, m_approve})
        action->setEnabled(false);
}

void ReportActions::setAvailable(bool available)
{
    for (QAction *action : {m_menu, m_gap, m_others, m_compare, m_statement})
        action->setEnabled(available);
}

void ReportActions::retranslate()
{
    m_menu->setText(tr("Re&ports"));
    m_menu->setToolTip(tr("Reports, comparison and statement of applicability"));
    m_menu->setIcon(icon(Icon::Report));
    m_gap->setText(tr("&Gap report…"));
    m_gap->setToolTip(tr("Preview and save the gap report"));
    m_others->setText(tr("&Management and other reports…"));
    m_others->setToolTip(tr("Preview and save a management, comparison, vendor or applicability report"));
    m_compare->setText(tr("&Compare…"));
    m_compare->setToolTip(tr("Compare with an earlier assessment, or with another vendor's"));
    m_statement->setText(tr("S&tatement of applicability…"));
    m_statement->setToolTip(tr("See the controls of the annex, and approve the next version"));
    m_save->setText(tr("&Save report…"));
    m_save->setToolTip(tr("Write the report as a file"));
    m_comparisonReport->setText(tr("Comparison re&port…"));
    m_comparisonReport->setToolTip(tr("Preview and save the comparison as a report"));
    m_statementReport->setText(tr("Statement re&port…"));
    m_statementReport->setToolTip(tr("Preview and save the statement of applicability"));
    m_approve->setText(tr("App&rove this version"));
    m_approve->setToolTip(tr("Record what stands now as the next version, under your name"));
}

}  // namespace assay::desktop
