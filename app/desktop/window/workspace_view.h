#pragma once

#include "app/desktop/place.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace assay::desktop {

class Banner;
class Navigation;
class SearchField;
class StatusLine;

/// The window's inside while a workspace is open: search and header at the top, places, status line. It wires; what is
/// shown builds itself.
class WorkspaceView : public QWidget
{
    Q_OBJECT
public:
    /// @param menu  shown by the button at the top right
    /// @param commands  of the window, for the search field
    WorkspaceView(DesktopContext &context, QMenu *menu, std::function<QList<QAction *>()> commands,
                  QWidget *parent = nullptr);
    ~WorkspaceView() override;

    void open(const Destination &destination);
    void focusSearch();
    /// Esc.
    void stepBack();
    [[nodiscard]] Place &current() const;
    /// Makes it where it was not shown yet.
    Place &place(PlaceName name);
    /// Whether every place has been made; they are, one after the other, whenever nothing else is to be done.
    [[nodiscard]] bool isComplete() const { return !m_makeNext.isActive(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop(QMenu *menu);
    /// Makes the places that were not shown yet, one after the other, so that none keeps the window waiting.
    void makeNext();
    void showHeader();
    void retranslate();

    DesktopContext &m_context;
    Navigation *m_navigation;
    SearchField *m_search;
    QLabel *m_headline;
    QHBoxLayout *m_buttons;
    QToolButton *m_menuButton;
    Banner *m_banner;
    QStackedWidget *m_stack;
    std::unique_ptr<Place> m_made;  // not yet in the window
    QTimer m_makeNext;              // at once whenever nothing else is to be done
    std::array<Place *, kPlaceCount> m_places{};
};

}  // namespace assay::desktop
