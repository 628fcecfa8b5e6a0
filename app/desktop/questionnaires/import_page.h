#pragma once

#include "app/desktop/desktop_context.h"
#include "app/usecases/import_questionnaire.h"
#include "app/usecases/preview_workbook.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QTabBar;

namespace assay::desktop {

class Banner;
class DetailCard;
class Pane;
class RoleLegend;
class SheetView;
class StateBadge;

/// A received workbook before it is taken in: its sheets with the detected roles, the reasons, and a way to put a wrong
/// role right. Every correction reads the file again; the import does what the preview shows.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(DesktopContext &context, QWidget *parent = nullptr);
    /// Reads the file and shows it.
    void preview(const QString &path);
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    [[nodiscard]] const app::WorkbookPreview &shown() const { return m_preview; }
    [[nodiscard]] const app::RoleCorrections &corrections() const { return m_corrections; }
    void retranslate();
    /// The role may not import, or may again.
    void updateActions();

Q_SIGNALS:
    void imported(qint64 questionnaire);
    /// The person does not want the file, or it could not be read (then with a reason).
    void left();
    void failed(const assay::desktop::Message &message);

private:
    void build();
    QWidget *buildUnderstanding();
    void inspect();
    void show(app::WorkbookPreview preview);
    void fillTabs();
    void showSheet();
    void showWhy(const app::PreviewSheet &sheet);
    void showSummary();
    void import();
    [[nodiscard]] const app::PreviewSheet *current() const;
    /// Gives the current sheet other roles and reads the file again.
    void correct(const app::SheetRoles &roles);

    DesktopContext &m_context;
    QString m_path;
    app::WorkbookPreview m_preview;
    app::RoleCorrections m_corrections;
    bool m_filling = false;
    Pane *m_pane;
    Pane *m_side;
    QTabBar *m_tabs;
    SheetView *m_sheet;
    Banner *m_banner;
    QProgressBar *m_busy;
    QLineEdit *m_customer;
    QLabel *m_customerLabel;
    QAction *m_import;
    QAction *m_cancel;
    QAction *m_reset;
    DetailCard *m_useCard;
    QLabel *m_useLabel;
    QComboBox *m_use;
    StateBadge *m_confidence;
    QLabel *m_count;
    DetailCard *m_rolesCard;
    RoleLegend *m_legend;
    QLabel *m_hint;
    DetailCard *m_whyCard;
    DetailCard *m_problemCard;
    Job<app::WorkbookPreview> m_job;
    Job<app::ImportedQuestionnaire> m_importJob;
};

}  // namespace assay::desktop
