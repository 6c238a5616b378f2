#pragma once

#include "plan.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

// Numbers as people read them, by the window's locale. Files and machine-readable output never use these.

/// Shown where there is no value.
QString noValueText();
/// "12,034"
QString countText(qint64 count);
/// "820 ms", "1.31 s", "12.4 s", "2 min 40 s", "1 h 5 min"
QString durationText(double milliseconds);
QString durationText(const std::optional<double> &milliseconds);
/// "$1.42", "0.0031 EUR", with two digits that say something; no currency: the number alone.
QString moneyText(double amount, const QString &currency);
/// A mean or a score on that scale: three decimals on 0-1, two on others.
QString scoreText(double value, const Scale &scale);
/// One answer's score: as few decimals as it needs, at most three.
QString shortScoreText(double value);
/// "± 0.023"; an interval that is not symmetric is told by its ends: "0.71 – 0.82"
QString intervalText(double mean, double low, double high, const Scale &scale);
/// A difference with its sign and a true minus: "+0.041"; in points ("+4.1 pt") on 0-1.
QString differenceText(double difference, const Scale &scale);
/// "p = 0.003", "p < 0.001"
QString pValueText(double p);
/// "61.4 %"
QString percentText(double share, int decimals = 0);
/// "4.1 MB"
QString bytesText(qint64 bytes);
/// "20 Nov, 14:02" of this year, with the year otherwise; local time.
QString momentText(const QDateTime &moment);
/// One line of at most `length` characters for lists and titles; foreign control characters are taken out.
QString oneLine(const QString &text, int length = 120);
/// Lines of foreign text for a tooltip: shown as they are, whatever tags they look like, and broken where they are
/// long.
QString tipText(const QStringList &lines);
