#pragma once

#include "app/desktop/desktop_context.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace assay::desktop {

/// The line at the bottom: what runs, with progress and cancel, the workspace, who works in which role, and whether
/// everything is saved.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(DesktopContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// Follows the jobs. Short ones are not worth a word.
    void refresh();
    void fillRoles();
    void fillMore();
    void askName();
    [[nodiscard]] std::vector<JobView> shown() const;

    DesktopContext &m_context;
    QTimer m_timer;
    QLabel *m_job;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QLabel *m_workspace;
    QToolButton *m_person;
    QMenu *m_roles;
    QLabel *m_saved;
    JobId m_shownJob = 0;
};

[[nodiscard]] QString titleOf(Role role);

}  // namespace assay::desktop
