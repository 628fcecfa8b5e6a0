#pragma once

#include <QAction>

namespace assay::desktop {

/// The actions that lead to the reports of an assessment, to its comparison and to its statement of applicability, and
/// those of these pages. Those that lead there stand in one menu.
class ReportActions : public QObject
{
    Q_OBJECT
public:
    /// @param place  gets the actions, so that their shortcuts work all over it
    explicit ReportActions(QWidget *place);

    void retranslate();
    /// Whether an assessment is there that they can be about.
    void setAvailable(bool available);

    [[nodiscard]] QAction *menu() const { return m_menu; }
    [[nodiscard]] QAction *gap() const { return m_gap; }
    [[nodiscard]] QAction *others() const { return m_others; }
    [[nodiscard]] QAction *compare() const { return m_compare; }
    [[nodiscard]] QAction *statement() const { return m_statement; }
    /// Of the page of reports.
    [[nodiscard]] QAction *save() const { return m_save; }
    /// Of the page of the comparison.
    [[nodiscard]] QAction *comparisonReport() const { return m_comparisonReport; }
    /// Of the page of the statement of applicability.
    [[nodiscard]] QAction *statementReport() const { return m_statementReport; }
    [[nodiscard]] QAction *approve() const { return m_approve; }

private:
    QAction *m_menu;
    QAction *m_gap;
    QAction *m_others;
    QAction *m_compare;
    QAction *m_statement;
    QAction *m_save;
    QAction *m_comparisonReport;
    QAction *m_statementReport;
    QAction *m_approve;
};

}  // namespace assay::desktop
