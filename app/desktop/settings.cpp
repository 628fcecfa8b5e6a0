#include "app/desktop/settings.h"

#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <string_view>

namespace assay::desktop {

namespace {

constexpr std::array<std::string_view, 3> kStateKeys = {kRecentWorkspaces.key, kLastPlace.key, kLastFolder.key};

bool isState(const char *key)
{
    return std::ranges::find(kStateKeys, std::string_view(key)) != kStateKeys.end();
}

QString nameOf(const char *key)
{
    return QString::fromLatin1(key);
}

}  // namespace

Settings::Settings(const QString &folder)
    : m_preferences(folder + QStringLiteral("/preferences.ini"), QSettings::IniFormat)
    , m_state(folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
{}

QString Settings::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/assay");
}

QSettings &Settings::fileOf(const char *key)
{
    return isState(key) ? m_state : m_preferences;
}

const QSettings &Settings::fileOf(const char *key) const
{
    return isState(key) ? m_state : m_preferences;
}

int Settings::value(const IntSetting &setting) const
{
    bool isNumber = false;
    const int kept = fileOf(setting.key).value(nameOf(setting.key)).toInt(&isNumber);
    return isNumber ? std::clamp(kept, setting.least, setting.most) : setting.initially;
}

QString Settings::value(const TextSetting &setting) const
{
    return fileOf(setting.key).value(nameOf(setting.key), QString::fromLatin1(setting.initially)).toString();
}

QString Settings::value(const ChoiceSetting &setting) const
{
    const QString kept = fileOf(setting.key).value(nameOf(setting.key)).toString();
    for (const char *choice : setting.choices)
        if (kept == QLatin1String(choice))
            return kept;
    return QString::fromLatin1(*setting.choices.begin());
}

QStringList Settings::value(const ListSetting &setting) const
{
    return fileOf(setting.key).value(nameOf(setting.key)).toStringList();
}

void Settings::set(const IntSetting &setting, int value)
{
    fileOf(setting.key).setValue(nameOf(setting.key), std::clamp(value, setting.least, setting.most));
}

void Settings::set(const TextSetting &setting, const QString &value)
{
    fileOf(setting.key).setValue(nameOf(setting.key), value);
}

void Settings::set(const ChoiceSetting &setting, const QString &value)
{
    fileOf(setting.key).setValue(nameOf(setting.key), value);
}

void Settings::set(const ListSetting &setting, const QStringList &value)
{
    fileOf(setting.key).setValue(nameOf(setting.key), value);
}

QByteArray Settings::widgetState(const QString &widget) const
{
    return m_state.value(QStringLiteral("widgets/") + widget).toByteArray();
}

void Settings::setWidgetState(const QString &widget, const QByteArray &state)
{
    m_state.setValue(QStringLiteral("widgets/") + widget, state);
}

}  // namespace assay::desktop
