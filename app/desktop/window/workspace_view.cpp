#include "app/desktop/window/workspace_view.h"

#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/style.h"
#include "app/desktop/window/navigation.h"
#include "app/desktop/window/places.h"
#include "app/desktop/window/search_field.h"
#include "app/desktop/window/search_sources.h"
#include "app/desktop/window/status_line.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace assay::desktop {

namespace {

constexpr int kTopHeight = 48;
constexpr int kNarrow = 1'180;  // below, the navigation shows its drawings alone
constexpr int kMostSearchWidth = 520;
constexpr int kLeastSearchWidth = 260;

}  // namespace

WorkspaceView::WorkspaceView(DesktopContext &context, QMenu *menu, std::function<QList<QAction *>()> commands,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_navigation(new Navigation)
    , m_search(new SearchField(context))
    , m_headline(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_menuButton(new QToolButton)
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
{
    m_navigation->setCompact(false);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTop(menu));
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addWidget(new StatusLine(context));
    m_search->setSources([this] {
        std::vector<SearchSource> sources = ownSearchSources();
        for (const Place *place : m_places)
            if (place)
                for (SearchSource &more : place->searchSources())
                    sources.push_back(std::move(more));
        return sources;
    });
    m_search->setCommands([this, commands = std::move(commands)] {
        QList<QAction *> all = commands() + current().actions() + current().headerActions();
        all.removeIf([](const QAction *action) { return action->menu() != nullptr; });  // what it holds is there
        return all;
    });
    connect(m_navigation, &Navigation::chosen, this, [this](PlaceName name) { open(name); });
    connect(&context, &DesktopContext::openRequested, this, &WorkspaceView::open);
    connect(&context, &DesktopContext::told, m_banner, &Banner::show);
    retranslate();
    open(static_cast<PlaceName>(context.settings().value(kLastPlace)));
    connect(&m_makeNext, &QTimer::timeout, this, &WorkspaceView::makeNext);
    m_makeNext.start();
}

WorkspaceView::~WorkspaceView() = default;

QWidget *WorkspaceView::makeTop(QMenu *menu)
{
    auto *top = new QFrame;
    top->setProperty("bar", QStringLiteral("top"));
    top->setFixedHeight(kTopHeight);
    m_search->setMaximumWidth(kMostSearchWidth);
    m_search->setMinimumWidth(kLeastSearchWidth);
    m_headline->setProperty("role", QStringLiteral("secondary"));
    m_headline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headline->setTextFormat(Qt::PlainText);
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setProperty("flat", true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(menu);
    m_menuButton->setShortcut(Qt::Key_F10);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_buttons->setSpacing(2 * kSpacing);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(3 * kSpacing, 0, 2 * kSpacing, 0);
    row->setSpacing(3 * kSpacing);
    row->addWidget(m_search, 3);
    row->addWidget(m_headline, 2);
    row->addLayout(m_buttons);
    row->addWidget(m_menuButton);
    return top;
}

Place &WorkspaceView::place(PlaceName name)
{
    Place *&place = m_places.at(static_cast<std::size_t>(name));
    if (place)
        return *place;
    if (!m_made || m_made->name() != name)
        m_made = makePlace(name, m_context);
    place = m_made.release();  // the stack owns it
    m_stack->addWidget(place);
    connect(place, &Place::headerChanged, this, [this, made = place, name] {
        m_navigation->setBadge(name, made->badge());
        if (made == m_stack->currentWidget())
            showHeader();
    });
    m_navigation->setBadge(name, place->badge());
    return *place;
}

void WorkspaceView::makeNext()
{
    // Making a place and taking it into the window are steps of their own, so that neither keeps the interface.
    if (m_made) {
        place(m_made->name());
        return;
    }
    for (int i = 0; i < kPlaceCount; ++i)
        if (!m_places.at(static_cast<std::size_t>(i))) {
            m_made = makePlace(static_cast<PlaceName>(i), m_context);
            return;
        }
    m_makeNext.stop();
}

Place &WorkspaceView::current() const
{
    return *static_cast<Place *>(m_stack->currentWidget());
}

void WorkspaceView::open(const Destination &destination)
{
    const PlaceName name = placeOf(destination);
    m_context.settings().set(kLastPlace, static_cast<int>(name));
    Place &target = place(name);
    m_stack->setCurrentWidget(&target);
    m_navigation->setCurrent(name);
    showHeader();
    target.refresh();
    if (!std::holds_alternative<PlaceName>(destination))
        target.open(destination);
    target.setFocus();
}

void WorkspaceView::showHeader()
{
    m_headline->setText(current().headline());
    m_headline->setToolTip(current().headline());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<QAction *> actions = current().headerActions();
    for (QAction *action : actions)
        m_buttons->addWidget(makeButton(action, action == actions.last() ? Emphasis::Accent : Emphasis::Plain));
}

void WorkspaceView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void WorkspaceView::stepBack()
{
    if (m_banner->isVisible())
        m_banner->dismiss();
    else if (!current().backToList())
        current().setFocus();
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->setCompact(width() < kNarrow);
}

void WorkspaceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void WorkspaceView::retranslate()
{
    m_menuButton->setIcon(icon(Icon::Settings));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setAccessibleName(tr("Menu"));
    for (const Place *place : m_places)
        if (place)
            m_navigation->setBadge(place->name(), place->badge());
}

}  // namespace assay::desktop
