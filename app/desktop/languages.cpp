#include "app/desktop/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

// At file scope, as Qt asks for resources of a static library.
static void makeTranslationsKnown()
{
    Q_INIT_RESOURCE(translations);
}

namespace assay::desktop {

namespace {

Language wanted(const Settings &settings)
{
    const QString choice = settings.value(kLanguage);
    if (choice == QLatin1String("zh"))
        return Language::Chinese;
    if (choice == QLatin1String("en"))
        return Language::English;
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

}  // namespace

Language windowLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

Languages::Languages(const Settings &settings) : m_settings(settings)
{
    makeTranslationsKnown();
    apply();
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::apply()
{
    const Language language = wanted(m_settings);
    const QString name = language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_own.load(QStringLiteral(":/i18n/assay_%1.qm").arg(name)))
        QCoreApplication::installTranslator(&m_own);
}

}  // namespace assay::desktop
