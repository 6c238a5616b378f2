#pragma once

#include "theme.h"

#include <QString>

class QApplication;

// What the user chose for every project: kept by QSettings.

ThemeMode chosenTheme();
void setChosenTheme(QApplication &application, ThemeMode mode);

/// "en", "fr", "ru", or empty: the system's.
QString chosenLanguage();
/// Installs the texts and the locale of the chosen language; windows that are there must be built again.
void applyLanguage(QApplication &application);
void setChosenLanguage(QApplication &application, const QString &language);
