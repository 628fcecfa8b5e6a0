#pragma once

#include "app/desktop/desktop_context.h"
#include "app/desktop/window/new_workspace_dialog.h"
#include "app/desktop/window/passphrase_dialog.h"
#include "app/desktop/window/program_parts.h"
#include "app/desktop/window/workspace_opener.h"
#include "app/desktop/window/workspace_view.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace assay::desktop {

class StartPage;
class WindowCommands;

/// The window: start page or open workspace. It wires these together and nothing more.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(ProgramParts parts);
    ~MainWindow() override;

    void openFile(const QString &path);
    /// nullptr while no workspace is open.
    [[nodiscard]] DesktopContext *context() const { return m_context.get(); }
    [[nodiscard]] WorkspaceView *view() const { return m_view; }

Q_SIGNALS:
    void workspaceOpened();
    void workspaceClosed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectCommands();
    void connectOpener();
    void retranslate();
    void createWorkspace();
    void chooseFile();
    void openExample();
    void takeOver(std::shared_ptr<WorkspaceAccess> access);
    /// @param when  Later where the call may come from the inside of the view
    enum class When
    {
        Now,
        Later
    };
    void closeWorkspace(When when = When::Later);
    void askPassphrase(const QString &path);
    void showFailure(const QString &path, const Error &error, bool withPassphrase);
    void showProgress();

    ProgramParts m_parts;
    Jobs m_jobs;  // what runs without a workspace
    WorkspaceOpener m_opener;
    WindowCommands *m_commands;
    QStackedWidget *m_stack;
    StartPage *m_start;
    QPointer<PassphraseDialog> m_passphrase;
    QPointer<NewWorkspaceDialog> m_new;
    std::unique_ptr<DesktopContext> m_context;
    QPointer<WorkspaceView> m_view;
    QTimer m_timer;
    JobId m_example = 0;
};

}  // namespace assay::desktop
