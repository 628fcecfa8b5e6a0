#include "app/desktop/window/window_commands.h"

#include "app/desktop/place.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QUndoStack>

namespace assay::desktop {

WindowCommands::WindowCommands(ProgramParts &parts, QWidget *window)
    : QObject(window)
    , create(add("create", QKeySequence::New, window))
    , open(add("open", QKeySequence::Open, window))
    , example(add("example", {}, window))
    , close(add("close", QKeySequence::Close, window))
    , quit(add("quit", Qt::CTRL | Qt::Key_Q, window))
    , undo(add("undo", Qt::CTRL | Qt::Key_Z, window))
    , redo(add("redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z, window))
    , search(add("searchCommand", Qt::CTRL | Qt::Key_K, window))
    , back(add("back", Qt::Key_Escape, window))
    , m_parts(parts)
    , m_menu(new QMenu(window))
    , m_recent(new QMenu(m_menu))
    , m_languageMenu(new QMenu(m_menu))
    , m_schemeMenu(new QMenu(m_menu))
{
    for (int i = 0; i < kPlaceCount; ++i) {
        QAction *goTo = add("place", Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i), window);
        connect(goTo, &QAction::triggered, this, [this, i] { Q_EMIT placeChosen(i); });
        m_goTo << goTo;
    }
    addChoices(window);
    m_menu->addActions({create, open});
    m_menu->addMenu(m_recent);
    m_menu->addActions({example, close});
    m_menu->addSeparator();
    m_menu->addActions({undo, redo});
    m_menu->addSeparator();
    m_menu->addMenu(m_languageMenu);
    m_menu->addMenu(m_schemeMenu);
    m_menu->addSeparator();
    m_menu->addAction(quit);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowCommands::fillRecent);
    follow(nullptr);
    retranslate();
}

QAction *WindowCommands::add(const char *name, const QKeySequence &keys, QWidget *window)
{
    auto *action = new QAction(window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    window->addAction(action);
    return action;
}

void WindowCommands::addChoices(QWidget *window)
{
    const auto fill = [&](QMenu *menu, std::array<QAction *, 3> &actions, const ChoiceSetting &setting,
                          const auto &apply) {
        auto *group = new QActionGroup(window);
        std::size_t i = 0;
        for (const char *choice : setting.choices) {
            QAction *action = menu->addAction(QString());
            action->setObjectName(QLatin1String(setting.key) + QLatin1Char('.') + QLatin1String(choice));
            action->setCheckable(true);
            action->setChecked(m_parts.settings.value(setting) == QLatin1String(choice));
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, &setting, choice, apply] {
                m_parts.settings.set(setting, QString::fromLatin1(choice));
                apply();
            });
            actions.at(i++) = action;
        }
    };
    fill(m_languageMenu, m_languages, kLanguage, [this] { m_parts.languages.apply(); });
    fill(m_schemeMenu, m_schemes, kScheme, [this] { m_parts.style.apply(); });
}

void WindowCommands::follow(QUndoStack *stack)
{
    if (m_stack)
        disconnect(m_stack, nullptr, this, nullptr);
    m_stack = stack;
    for (QAction *action : m_goTo + QList<QAction *>{close, search, back})
        action->setEnabled(stack != nullptr);
    if (stack)
        connect(stack, &QUndoStack::indexChanged, this, &WindowCommands::showUndo);
    showUndo();
}

void WindowCommands::showUndo()
{
    undo->setEnabled(m_stack && m_stack->canUndo());
    redo->setEnabled(m_stack && m_stack->canRedo());
    undo->setText(undo->isEnabled() ? tr("&Undo “%1”").arg(m_stack->undoText()) : tr("&Undo"));
    redo->setText(redo->isEnabled() ? tr("&Redo “%1”").arg(m_stack->redoText()) : tr("&Redo"));
}

void WindowCommands::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_parts.settings.value(kRecentWorkspaces))
        connect(m_recent->addAction(QDir::toNativeSeparators(path).replace(QLatin1Char('&'), QLatin1String("&&"))),
                &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No workspace was opened yet"))->setEnabled(false);
}

QList<QAction *> WindowCommands::all() const
{
    QList<QAction *> commands = {create, open, example, close, undo, redo, quit};
    for (const auto &choices : {m_languages, m_schemes})
        for (QAction *action : choices)
            commands << action;
    return commands + m_goTo;
}

void WindowCommands::retranslate()
{
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    say(create, tr("&New workspace…"), tr("Makes an encrypted file for everything that belongs to your compliance"));
    say(open, tr("&Open…"), tr("Opens a workspace"));
    say(example, tr("Open the &example"), tr("Builds and opens the example of a fictional company"));
    say(close, tr("&Close workspace"), tr("Goes back to the start page"));
    say(quit, tr("&Quit"), tr("Closes the window"));
    say(search, tr("&Search"), tr("Finds anything and opens it"));
    say(back, tr("&Back to the list"), tr("Goes back to the list"));
    m_recent->setTitle(tr("Open &recent"));
    m_languageMenu->setTitle(tr("&Language"));
    m_schemeMenu->setTitle(tr("&Colours"));
    m_languages[0]->setText(tr("Language of the system"));
    m_languages[1]->setText(QStringLiteral("English"));
    m_languages[2]->setText(QStringLiteral("简体中文"));
    m_schemes[0]->setText(tr("Colours of the system"));
    //: Colours of the window.
    m_schemes[1]->setText(tr("Light"));
    //: Colours of the window.
    m_schemes[2]->setText(tr("Dark"));
    for (qsizetype i = 0; i < m_goTo.size(); ++i)
        m_goTo[i]->setText(tr("Go to %1").arg(titleOf(static_cast<PlaceName>(i))));
    showUndo();
}

}  // namespace assay::desktop
