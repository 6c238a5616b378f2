#include "funneltext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

QString funnelStepText(const QString &name)
{
    struct StepText
    {
        const char *name;
        const char *text;
    };
    static constexpr StepText texts[]{
        {"chunks", QT_TRANSLATE_NOOP("Funnel", "chunks that are of use")},
        {"windows", QT_TRANSLATE_NOOP("Funnel", "windows asked about")},
        {"questions", QT_TRANSLATE_NOOP("Funnel", "questions written")},
        {"form", QT_TRANSLATE_NOOP("Funnel", "one question, with a bearable answer")},
        {"quote", QT_TRANSLATE_NOOP("Funnel", "quotes stand in the text")},
        {"self_reference", QT_TRANSLATE_NOOP("Funnel", "does not speak of the text")},
        {"duplicate", QT_TRANSLATE_NOOP("Funnel", "not asked before")},
        {"grounded", QT_TRANSLATE_NOOP("Funnel", "the text answers it")},
        {"stand_alone", QT_TRANSLATE_NOOP("Funnel", "understood without the text")},
        {"relevant", QT_TRANSLATE_NOOP("Funnel", "somebody would ask it")},
        {"leak", QT_TRANSLATE_NOOP("Funnel", "not known without the text")},
        {"round_trip", QT_TRANSLATE_NOOP("Funnel", "answered the same with the text")},
        {"reviewed", QT_TRANSLATE_NOOP("Funnel", "accepted by a person")},
    };
    for (const StepText &entry : texts) {
        if (name == QLatin1StringView(entry.name))
            return QCoreApplication::translate("Funnel", entry.text);
    }
    return name;
}

QString setAsideText(SetAside reason)
{
    switch (reason) {
    case SetAside::None:
        return {};
    case SetAside::TooShort:
        return QCoreApplication::translate("Funnel", "too short");
    case SetAside::MostlyDigits:
        return QCoreApplication::translate("Funnel", "mostly digits and signs");
    case SetAside::Contents:
        return QCoreApplication::translate("Funnel", "a table of contents or a list of references");
    case SetAside::Duplicate:
        return QCoreApplication::translate("Funnel", "repeats an earlier one");
    case SetAside::NearDuplicate:
        return QCoreApplication::translate("Funnel", "nearly repeats an earlier one");
    case SetAside::ByUser:
        return QCoreApplication::translate("Funnel", "set aside by you");
    }
    return {};
}

QString funnelText(const QList<FunnelStep> &funnel)
{
    const QLocale locale;
    QString text;
    for (const FunnelStep &step : funnel) {
        const QString numbers = QCoreApplication::translate("Funnel", "%1 of %2")
                                    .arg(locale.toString(step.out), locale.toString(step.in));
        if (!text.isEmpty())
            text += u'\n';
        text += numbers.rightJustified(16) + u"  "_s + funnelStepText(step.name);
    }
    return text;
}
