#pragma once

#include "app/desktop/window/program_parts.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenu;
class QUndoStack;

namespace assay::desktop {

/// The commands of the window and the menu that holds them. Commands that need a workspace are off without one.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    WindowCommands(ProgramParts &parts, QWidget *window);

    /// nullptr: no workspace is open.
    void follow(QUndoStack *stack);
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// All that the search field can run.
    [[nodiscard]] QList<QAction *> all() const;
    void retranslate();

    QAction *create;
    QAction *open;
    QAction *example;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *search;
    QAction *back;

Q_SIGNALS:
    void recentChosen(const QString &path);
    void placeChosen(int place);

private:
    [[nodiscard]] QAction *add(const char *name, const QKeySequence &keys, QWidget *window);
    void fillRecent();
    void addChoices(QWidget *window);
    void showUndo();

    ProgramParts &m_parts;
    QMenu *m_menu;
    QMenu *m_recent;
    QMenu *m_languageMenu;
    QMenu *m_schemeMenu;
    std::array<QAction *, 3> m_languages{};
    std::array<QAction *, 3> m_schemes{};
    QList<QAction *> m_goTo;
    QUndoStack *m_stack = nullptr;
};

}  // namespace assay::desktop
