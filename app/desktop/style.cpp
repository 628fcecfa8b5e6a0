#include "app/desktop/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontInfo>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

// At file scope, as Qt asks for resources of a static library.
static void makeDrawingsKnown()
{
    Q_INIT_RESOURCE(desktop);
}

namespace assay::desktop {

namespace {

constexpr int kLeastBasePixels = 13;
constexpr int kLightnessBetween = 128;

const Theme kLight = {Scheme::Light,    QColor(0xf5f6f8), QColor(0xffffff), QColor(0xdfe3e8), QColor(0x1d2430),
                      QColor(0x5b6675), QColor(0x2f5fd0), QColor(0xe8eefb), QColor(0xffffff), QColor(0xffe98a)};
const Theme kDark = {Scheme::Dark,     QColor(0x1b1e24), QColor(0x23272f), QColor(0x363c47), QColor(0xe6e9ee),
                     QColor(0xa3adbb), QColor(0x8fb0ff), QColor(0x2b3650), QColor(0x10151f), QColor(0x5a4d10)};

struct DarkLook
{
    quint32 ink;
    quint32 ground;
};

DarkLook darkLookOf(content::Role role)
{
    switch (role) {
    case content::Role::Met:
        return {0x6fd0a5, 0x1f3b30};
    case content::Role::PartlyMet:
        return {0xf0be62, 0x3f331b};
    case content::Role::NotMet:
        return {0xff9a90, 0x45262a};
    case content::Role::NotApplicable:
    case content::Role::InReview:
        return {0xb4bece, 0x2e333d};
    case content::Role::NotAssessed:
        return {0xa3adbb, 0x23272f};
    case content::Role::Neutral:
        break;
    }
    return {0xe6e9ee, 0x23272f};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < kLightnessBetween;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.panel, theme.background);
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, theme.background);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.panel);
    set(QPalette::AlternateBase, theme.background);
    set(QPalette::Text, theme.text);
    set(QPalette::Button, theme.panel);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.onAccent);
    set(QPalette::ToolTipBase, theme.panel);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::PlaceholderText, theme.secondary);
    set(QPalette::Highlight, theme.accentTint);
    set(QPalette::HighlightedText, theme.text);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::Mid, theme.line);
    set(QPalette::Midlight, theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.secondary);
    return palette;
}

QString sheetOf(const Theme &theme)
{
    QFile file(QStringLiteral(":/style/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const TypeSizes sizes = typeSizes();
    const std::pair<const char *, QString> words[] = {{"@background@", theme.background.name()},
                                                      {"@panel@", theme.panel.name()},
                                                      {"@line@", theme.line.name()},
                                                      {"@text@", theme.text.name()},
                                                      {"@secondary@", theme.secondary.name()},
                                                      {"@accent@", theme.accent.name()},
                                                      {"@accent-tint@", theme.accentTint.name()},
                                                      {"@on-accent@", theme.onAccent.name()},
                                                      {"@base-size@", QString::number(sizes.base)},
                                                      {"@small-size@", QString::number(sizes.secondary)},
                                                      {"@heading-size@", QString::number(sizes.heading)}};
    for (const auto &[word, value] : words)
        sheet.replace(QLatin1String(word), value);
    return sheet;
}

/// The system's interface font at our base size, with a font behind it that holds Chinese.
QFont interfaceFont()
{
    QFont font = QApplication::font();
    font.setFamilies({QFontInfo(font).family(), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(typeSizes().base);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

}  // namespace

const Theme &themeOf(Scheme scheme)
{
    return scheme == Scheme::Dark ? kDark : kLight;
}

const Theme &theme()
{
    return themeOf(isDark(QGuiApplication::palette()) ? Scheme::Dark : Scheme::Light);
}

QColor inkOf(content::Role role, Scheme scheme)
{
    return scheme == Scheme::Light ? QColor(content::lookOf(role).ink) : QColor(darkLookOf(role).ink);
}

QColor groundOf(content::Role role, Scheme scheme)
{
    return scheme == Scheme::Light ? QColor(content::lookOf(role).ground) : QColor(darkLookOf(role).ground);
}

QColor solidOf(content::Role role, Scheme scheme)
{
    if (scheme == Scheme::Light)
        return QColor(content::lookOf(role).solid);
    switch (role) {
    case content::Role::Met:
    case content::Role::PartlyMet:
    case content::Role::NotMet:
        return QColor(darkLookOf(role).ink);
    case content::Role::NotApplicable:
    case content::Role::InReview:
        return QColor(0x69748a);
    case content::Role::NotAssessed:
        return QColor(0x363c47);
    case content::Role::Neutral:
        break;
    }
    return kDark.accent;
}

TypeSizes typeSizes()
{
    const int base = std::max(kLeastBasePixels, QFontInfo(QFont()).pixelSize());
    return {base, base - 1, base + 2};
}

Style::Style(QApplication &application, const Settings &settings) : m_application(application), m_settings(settings)
{
    makeDrawingsKnown();
    m_application.setFont(interfaceFont());
    apply();
    m_application.installEventFilter(this);
}

Style::~Style() = default;

Scheme Style::wantedScheme() const
{
    const QString choice = m_settings.value(kScheme);
    if (choice == QLatin1String("light"))
        return Scheme::Light;
    if (choice == QLatin1String("dark"))
        return Scheme::Dark;
    // Qt 6.4 does not tell the system's scheme: a palette of ours that is taken back leaves the system's.
    QApplication::setPalette(QPalette());
    return isDark(QGuiApplication::palette()) ? Scheme::Dark : Scheme::Light;
}

void Style::dress(QWidget &window)
{
    m_windows.emplace_back(&window);
    window.setStyleSheet(m_sheet);
}

void Style::apply()
{
    m_applying = true;
    const Theme &wanted = themeOf(wantedScheme());
    QApplication::setPalette(paletteOf(wanted));
    m_sheet = sheetOf(wanted);
    std::erase_if(m_windows, [](const QPointer<QWidget> &window) { return !window; });
    for (const QPointer<QWidget> &window : m_windows)
        window->setStyleSheet(m_sheet);
    m_applying = false;
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ThemeChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace assay::desktop
