#include "preferences.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto translatorName = "assayTexts"_L1;

void loadTexts(QApplication &application, const QLocale &locale)
{
    for (QTranslator *old : application.findChildren<QTranslator *>(translatorName)) {
        QApplication::removeTranslator(old);
        delete old;
    }
    for (const auto &[file, folder] :
         {std::pair{u"assay"_s, u":/i18n"_s}, std::pair{u"qtbase"_s, u"/usr/share/qt6/translations"_s}}) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(translatorName);
        // English too is a translation: of plural forms.
        const bool loaded = translator->load(locale, file, u"_"_s, folder)
            || (file == "assay"_L1 && translator->load(u":/i18n/assay_en"_s));
        if (loaded)
            QApplication::installTranslator(translator);
        else
            delete translator;
    }
}
}

ThemeMode chosenTheme()
{
    const QString name = QSettings().value(u"theme"_s).toString();
    if (name == "light"_L1)
        return ThemeMode::Light;
    return name == "dark"_L1 ? ThemeMode::Dark : ThemeMode::System;
}

void setChosenTheme(QApplication &application, ThemeMode mode)
{
    const QString name = mode == ThemeMode::Light ? u"light"_s : mode == ThemeMode::Dark ? u"dark"_s : u"system"_s;
    QSettings().setValue(u"theme"_s, name);
    applyTheme(application, mode);
}

QString chosenLanguage()
{
    return QSettings().value(u"language"_s).toString();
}

void applyLanguage(QApplication &application)
{
    const QString language = chosenLanguage();
    const QLocale system = QLocale::system();
    // A chosen language keeps the system's country where that speaks it, for its dates and numbers.
    const QLocale locale
        = language.isEmpty() || QLocale(language).language() == system.language() ? system : QLocale(language);
    QLocale::setDefault(locale);
    loadTexts(application, locale);
}

void setChosenLanguage(QApplication &application, const QString &language)
{
    QSettings().setValue(u"language"_s, language);
    applyLanguage(application);
}
