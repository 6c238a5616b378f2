#include "templateplace.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The engine's own sentence with its numbers as groups, so that it is found in every language.
QRegularExpressionMatch placeIn(const QString &error)
{
    //: The same as in the engine
    const QString sentence = QCoreApplication::translate("Template", "Line %1, column %2: %3");
    QString pattern = QRegularExpression::escape(sentence);
    pattern.replace(QRegularExpression::escape(u"%1"_s), u"(?<line>\\d{1,7})"_s);
    pattern.replace(QRegularExpression::escape(u"%2"_s), u"(?<column>\\d{1,7})"_s);
    pattern.replace(QRegularExpression::escape(u"%3"_s), QString());
    return QRegularExpression(pattern).match(error);
}
}

std::optional<TemplatePlace> placeOf(const QString &error)
{
    const QRegularExpressionMatch match = placeIn(error);
    if (!match.hasMatch())
        return std::nullopt;
    return TemplatePlace{match.captured(u"line"_s).toInt(), match.captured(u"column"_s).toInt()};
}

QString fromPlaceOn(const QString &error)
{
    const QRegularExpressionMatch match = placeIn(error);
    return match.hasMatch() ? error.mid(match.capturedStart()) : error;
}
