#pragma once

#include <QSplitter>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace assay::desktop {

class Settings;

/// List → detail → evidence beside each other; widths are kept under a name.
class ThreePanes : public QSplitter
{
    Q_OBJECT
public:
    /// @param name  such as "evidence.panes"
    /// @param shares  of the width, until a person changes them; a pane may be nullptr where a place has two
    ThreePanes(const QString &name, Settings &settings, QWidget *list, QWidget *detail, QWidget *evidence,
               const QList<int> &shares = {5, 3, 3}, QWidget *parent = nullptr);
    ~ThreePanes() override;

private:
    Settings &m_settings;
};

/// A pane: a heading line with room for widgets at its right, and the body below.
class Pane : public QFrame
{
    Q_OBJECT
public:
    explicit Pane(QWidget *parent = nullptr);
    void setHeading(const QString &title, const QString &secondary = {});
    /// At the right of the heading.
    void addToHeading(QWidget *widget);
    /// Below what is there; the last one added with a stretch above 0 takes the room.
    void addToBody(QWidget *widget, int stretch = 0);
    void hideHeading();

private:
    QLabel *m_title;
    QLabel *m_secondary;
    QWidget *m_heading;
    QHBoxLayout *m_headingRow;
    QVBoxLayout *m_column;
};

/// A column of cards that scrolls, for details.
class CardColumn : public QFrame
{
    Q_OBJECT
public:
    explicit CardColumn(QWidget *parent = nullptr);
    void addCard(QWidget *card);
    /// Below another card of the column.
    void addCardBelow(QWidget *other, QWidget *card);
    void scrollToTop();

private:
    QScrollArea *m_area;
    QVBoxLayout *m_cards;
};

}  // namespace assay::desktop
