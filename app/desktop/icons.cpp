#include "app/desktop/icons.h"

#include "app/desktop/style.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace assay::desktop {

namespace {

QString fileOf(Icon name)
{
    switch (name) {
    case Icon::Overview:
        return QStringLiteral("overview");
    case Icon::Assessments:
        return QStringLiteral("assessments");
    case Icon::Evidence:
        return QStringLiteral("evidence");
    case Icon::Questionnaires:
        return QStringLiteral("questionnaires");
    case Icon::Answers:
        return QStringLiteral("answers");
    case Icon::Vendors:
        return QStringLiteral("vendors");
    case Icon::Findings:
        return QStringLiteral("findings");
    case Icon::Trail:
        return QStringLiteral("trail");
    case Icon::Search:
        return QStringLiteral("search");
    case Icon::Add:
        return QStringLiteral("add");
    case Icon::Open:
        return QStringLiteral("open");
    case Icon::Save:
        return QStringLiteral("save");
    case Icon::Report:
        return QStringLiteral("report");
    case Icon::Close:
        return QStringLiteral("close");
    case Icon::Copy:
        return QStringLiteral("copy");
    case Icon::Person:
        return QStringLiteral("person");
    case Icon::Settings:
        return QStringLiteral("settings");
    case Icon::Warning:
        return QStringLiteral("warning");
    case Icon::Information:
        return QStringLiteral("information");
    case Icon::Command:
        return QStringLiteral("command");
    }
    return {};
}

QByteArray drawingOf(Icon name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(fileOf(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Paints a drawing anew at each size.
class DrawingEngine final : public QIconEngine
{
public:
    explicit DrawingEngine(const QByteArray &drawing) : m_drawing(drawing) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_drawing);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        renderer.render(painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())  // asked for while a button has no room yet
            return {};
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DrawingEngine(m_drawing); }

private:
    QByteArray m_drawing;
};

/// Paints what another icon paints, in one colour.
class RecolouringEngine final : public QIconEngine
{
public:
    RecolouringEngine(const QIcon &icon, const QColor &colour) : m_icon(icon), m_colour(colour) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture = m_icon.pixmap(size, mode, state);
        if (picture.isNull())
            return picture;
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), m_colour);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new RecolouringEngine(m_icon, m_colour); }

private:
    QIcon m_icon;
    QColor m_colour;
};

}  // namespace

QIcon icon(Icon name, const QColor &colour)
{
    return QIcon(new DrawingEngine(drawingOf(name, colour)));
}

QIcon inColour(const QIcon &icon, const QColor &colour)
{
    return QIcon(new RecolouringEngine(icon, colour));
}

QIcon icon(Icon name)
{
    return icon(name, theme().text);
}

QIcon programIcon()
{
    QFile file(QStringLiteral(":/icons/assay.svg"));
    return QIcon(new DrawingEngine(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()));
}

}  // namespace assay::desktop
