#pragma once

#include "app/desktop/icons.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace assay::desktop {

/// What stands where a list would be: an icon, a heading, one line, and what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(Icon icon, QWidget *parent = nullptr);
    void setText(const QString &heading, const QString &line);
    /// As a button; the first one has the accent.
    void addAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void paintIcon();
    /// A label that wraps does not ask for the height that it needs.
    void fitLine();

    Icon m_icon;
    QLabel *m_picture;
    QLabel *m_heading;
    QLabel *m_line;
    QHBoxLayout *m_buttons;
};

/// A button for an action: its text, tooltip with the shortcut, and whether it can be pressed follow the action. One
/// whose action has a menu opens it.
enum class Emphasis
{
    Plain,
    Accent,
    Flat
};
[[nodiscard]] QPushButton *makeButton(QAction *action, Emphasis emphasis = Emphasis::Plain);

}  // namespace assay::desktop
