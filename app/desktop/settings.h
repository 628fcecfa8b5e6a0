#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace assay::desktop {

/// A setting: its only key, its default, and what it may be.
struct IntSetting
{
    const char *key = nullptr;
    int initially;
    int least;
    int most;
};
struct TextSetting
{
    const char *key = nullptr;
    const char *initially;
};
struct ChoiceSetting
{
    const char *key = nullptr;
    std::initializer_list<const char *> choices;  ///< The first is the default
};
struct ListSetting
{
    const char *key = nullptr;
};

/// Preferences.
inline constexpr ChoiceSetting kLanguage = {"language", {"system", "en", "zh"}};
inline constexpr ChoiceSetting kScheme = {"scheme", {"system", "light", "dark"}};
inline constexpr IntSetting kMostRecent = {"most_recent", 8, 0, 30};
inline constexpr TextSetting kPersonName = {"person_name", ""};  ///< Empty: the name that the computer knows
inline constexpr ChoiceSetting kPersonRole = {"person_role",
                                              {"engineer", "reviewer", "auditor", "manager", "administrator"}};
/// State of the window, kept apart from preferences.
inline constexpr ListSetting kRecentWorkspaces = {"recent_workspaces"};
inline constexpr IntSetting kLastPlace = {"last_place", 0, 0, 7};
inline constexpr TextSetting kLastFolder = {"last_folder", ""};

/// What the program remembers about a person's computer, in two files of one folder: preferences and state of windows.
class Settings
{
public:
    /// @param folder  is made when something is first kept
    explicit Settings(const QString &folder);

    /// $XDG_CONFIG_HOME/assay
    [[nodiscard]] static QString standardFolder();

    [[nodiscard]] int value(const IntSetting &setting) const;
    [[nodiscard]] QString value(const TextSetting &setting) const;
    [[nodiscard]] QString value(const ChoiceSetting &setting) const;
    [[nodiscard]] QStringList value(const ListSetting &setting) const;
    void set(const IntSetting &setting, int value);
    void set(const TextSetting &setting, const QString &value);
    void set(const ChoiceSetting &setting, const QString &value);
    void set(const ListSetting &setting, const QStringList &value);

    /// Sizes, columns and positions of a widget, by a name of its own such as "evidence.panes".
    [[nodiscard]] QByteArray widgetState(const QString &widget) const;
    void setWidgetState(const QString &widget, const QByteArray &state);

private:
    [[nodiscard]] QSettings &fileOf(const char *key);
    [[nodiscard]] const QSettings &fileOf(const char *key) const;

    QSettings m_preferences;
    QSettings m_state;
};

}  // namespace assay::desktop
