#pragma once

#include "app/desktop/place.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

namespace assay::desktop {

/// The field at the top that finds anything and opens it. What it finds stands in a list below it while it is typed in;
/// arrows choose, Enter opens, Esc closes.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(DesktopContext &context, QWidget *parent = nullptr);
    ~SearchField() override;

    /// Asked anew at each search, so that headings follow the language and commands what is possible now.
    void setSources(std::function<std::vector<SearchSource>()> sources);
    void setCommands(std::function<QList<QAction *>()> commands);
    [[nodiscard]] const QListWidget &list() const { return *m_list; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Group
    {
        QString heading;
        Icon icon = Icon::Search;
        std::vector<SearchHit> hits;
    };
    using Groups = std::vector<Group>;

    void retranslate();
    void search();
    [[nodiscard]] static Result<Groups> findAll(const app::Session &session, Progress &progress, const QString &text,
                                                Language language, const std::vector<SearchSource> &sources);
    void show(const QString &text, const Groups &groups);
    void addHeading(const QString &heading);
    void addCommands(const QString &text);
    void place();
    void step(int rows);
    void choose(QListWidgetItem *item);

    DesktopContext &m_context;
    std::function<std::vector<SearchSource>()> m_sources;
    std::function<QList<QAction *>()> m_commands;
    QTimer m_pause;
    Job<Groups> m_job;
    QPointer<QListWidget> m_list;  // a child of the window, above everything else
    std::vector<SearchHit> m_hits;
    QList<QPointer<QAction>> m_found;
};

}  // namespace assay::desktop
