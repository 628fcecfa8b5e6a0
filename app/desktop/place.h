#pragma once

#include "app/desktop/desktop_context.h"
#include "app/desktop/icons.h"

#include <QAction>
#include <QWidget>

namespace assay::desktop {

/// Something that the search field found.
struct SearchHit
{
    QString title;   ///< One line, such as "A.5.15 Access control"
    QString detail;  ///< Where it stands, or the passage; may be empty
    Destination destination = PlaceName::Overview;
};

/// One kind of thing that can be found. `find` runs in a job, so it must hold copies only.
struct SearchSource
{
    QString heading;  ///< In the window's language, such as "Questions"
    Icon icon = Icon::Search;
    std::function<Result<std::vector<SearchHit>>(const app::Session &session, const QString &text, Language language,
                                                 int most)>
        find;
};

/// One of the eight places. A place reads snapshots in jobs and shows them; it reads nothing while it is hidden, only
/// notes that its snapshot is old (see `markStale`).
///
/// Its QWidget::actions() are also commands of the search field and of the menu: give them names with a mnemonic, icons
/// and shortcuts (Qt::WidgetWithChildrenShortcut).
class Place : public QWidget
{
    Q_OBJECT
public:
    Place(PlaceName name, DesktopContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PlaceName name() const { return m_name; }
    /// What stands beside the search field, such as "Beichen Trucks · round 2 · due 30 Nov"; may be empty.
    [[nodiscard]] virtual QString headline() const { return {}; }
    /// Beside the name in the navigation, such as "3 due"; empty: nothing.
    [[nodiscard]] virtual QString badge() const { return {}; }
    /// At most three for the top right; the last is the one accented button of the view.
    [[nodiscard]] virtual QList<QAction *> headerActions() const { return {}; }
    /// What the search field can find here beside what the window finds itself.
    [[nodiscard]] virtual std::vector<SearchSource> searchSources() const { return {}; }

    /// Shows a thing. Called after the place has become the current one.
    virtual void open(const Destination &destination);
    /// Esc: back to the list. False: it stands there already.
    virtual bool backToList() { return false; }
    /// Reads the snapshot again where it is old. Called when the place becomes current.
    void refresh();

Q_SIGNALS:
    /// Headline, badge or header actions are to be asked for again.
    void headerChanged();

protected:
    /// Starts the job that reads the snapshot.
    virtual void reload() = 0;
    /// Sets every text anew; called when the language changes (call it at the end of the constructor, too).
    virtual void retranslate() = 0;
    /// Whether a change makes the snapshot old. By default every change does.
    [[nodiscard]] virtual bool concerns(const Change &change) const;
    /// The role or person changed: enable and disable actions.
    virtual void actorChanged() {}

    [[nodiscard]] DesktopContext &context() const { return m_context; }
    /// The snapshot is old: read again now where the place is shown, else when it is next shown.
    void markStale();

    void changeEvent(QEvent *event) override;

private:
    PlaceName m_name;
    DesktopContext &m_context;
    bool m_stale = true;
};

/// Name and icon of a place in the navigation, with its mnemonic where wanted.
enum class Mnemonic
{
    Without,
    With
};
[[nodiscard]] QString titleOf(PlaceName place, Mnemonic mnemonic = Mnemonic::Without);
[[nodiscard]] Icon iconOf(PlaceName place);

}  // namespace assay::desktop
