#pragma once

#include "app/desktop/settings.h"
#include "model/base/language.h"

#include <QTranslator>

namespace assay::desktop {

/// The language that the window speaks now.
[[nodiscard]] Language windowLanguage();

/// Puts the program's texts in force, and Qt's own where they are installed. Switching sends QEvent::LanguageChange to
/// every widget. Any thread may translate; only the interface thread may switch.
class Languages
{
public:
    explicit Languages(const Settings &settings);
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// Puts in force what the settings say now.
    void apply();

private:
    const Settings &m_settings;
    QTranslator m_own;
    QTranslator m_qt;
};

}  // namespace assay::desktop
