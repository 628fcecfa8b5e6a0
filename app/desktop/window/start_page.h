#pragma once

#include "app/desktop/window/program_parts.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace assay::desktop {

class Banner;

/// What stands in the window while no workspace is open.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    /// @param create, open, example  commands of the window, shown as buttons
    StartPage(const Settings &settings, QAction *create, QAction *open, QAction *example, QWidget *parent = nullptr);

    void refreshRecent();
    /// A line with a bar below the buttons, while something is made or opened; empty: nothing. @param total 0: not
    /// known
    void showProgress(const QString &what, qint64 done = 0, qint64 total = 0);
    [[nodiscard]] Banner &banner() { return *m_banner; }

Q_SIGNALS:
    void recentChosen(const QString &path);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QWidget *makeMiddle(QAction *create, QAction *open, QAction *example);
    [[nodiscard]] QWidget *makeProgress();

    const Settings &m_settings;
    Banner *m_banner;
    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    QWidget *m_progress;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

}  // namespace assay::desktop
