#include "planvariables.h"

#include "dotenv.h"
#include "keylike.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace {
QString undefinedVariable(const PlanContext &context, const QString &name)
{
    const QString file = context.absolutePath(u".env"_s);
    const QString sentence = QFileInfo::exists(file)
        ? QCoreApplication::translate("PlanFile",
                                      "the variable %1 is neither in the environment nor in %2. Set it (export %1=…) "
                                      "or add a line %1=… to that file.")
        : QCoreApplication::translate("PlanFile",
                                      "the variable %1 is not in the environment, and there is no %2. Set it (export "
                                      "%1=…) or write a line %1=… into that file.");
    return sentence.arg(name, file);
}

/// Why the variable can't be put in; empty when it can.
QString variableProblem(const PlanContext &context, const QString &name, bool noCredentials)
{
    if (!isVariableName(name))
        return QCoreApplication::translate(
            "PlanFile", "after \"${\" comes the name of a variable (letters, digits and _) and then \"}\".");
    if (noCredentials && isCredentialName(name))
        return QCoreApplication::translate("PlanFile",
                                           "${%1} is a credential, by its name; here it would be shown, stored and "
                                           "sent unprotected. Keys belong into \"key\": \"env:%1\".")
            .arg(name);
    if (!context.environment.contains(name))
        return undefinedVariable(context, name);
    const QString value = context.environment.value(name);
    if (value.trimmed().isEmpty())
        return QCoreApplication::translate("PlanFile", "the variable %1 is empty.").arg(name);
    if (noCredentials && containsKey(value))
        return QCoreApplication::translate(
                   "PlanFile", "the value of ${%1} looks like an API key. Keys belong into \"key\": \"env:%1\".")
            .arg(name);
    if (hasVariables(value))
        return QCoreApplication::translate("PlanFile", "the value of %1 has ${ } in it, which is not replaced again.")
            .arg(name);
    return {};
}
}

bool hasVariables(QStringView text)
{
    return text.contains("${"_L1);
}

bool hasAllVariables(const PlanContext &context, const QString &text)
{
    static const QRegularExpression variable(u"\\$\\{([^}]*)\\}"_s);
    for (auto match = variable.globalMatch(text); match.hasNext();) {
        if (!context.environment.contains(match.next().captured(1)))
            return false;
    }
    return true;
}

QString expandedText(const PlanObject &object, const QString &key, const QString &text, bool noCredentials)
{
    QString expanded;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf("${"_L1); at >= 0; at = text.indexOf("${"_L1, copied)) {
        const qsizetype end = text.indexOf(u'}', at);
        const QString name = end < 0 ? QString() : text.mid(at + 2, end - at - 2);
        const QString problem = variableProblem(object.context(), name, noCredentials);
        if (!problem.isEmpty()) {
            object.fail(key, problem);
            return text;
        }
        expanded += text.mid(copied, at - copied) + object.context().environment.value(name).trimmed();
        copied = end + 1;
    }
    return expanded + text.mid(copied);
}

QString planTextFile(const PlanObject &object, const QString &key)
{
    constexpr qint64 maximumBytes = 1024 * 1024;
    const QString path = object.context().absolutePath(object.filledText(key));
    if (object.context().error)
        return {};
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists() || !info.isFile() || !file.open(QIODevice::ReadOnly)) {
        const QString reason = !info.exists() ? QCoreApplication::translate("PlanFile", "it does not exist")
            : !info.isFile()                  ? QCoreApplication::translate("PlanFile", "it is no file")
                                              : file.errorString();
        object.fail(key, QCoreApplication::translate("PlanFile", "%1 can't be read: %2.").arg(path, reason));
        return {};
    }
    const QByteArray bytes = file.read(maximumBytes + 1);
    if (bytes.size() > maximumBytes) {
        object.fail(key, QCoreApplication::translate("PlanFile", "%1 is larger than 1 MiB.").arg(path));
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        object.fail(key, QCoreApplication::translate("PlanFile", "%1 is not UTF-8 text. Save it as UTF-8.").arg(path));
    // A plan of somebody else must not be able to have a file of keys sent to a model.
    else if (containsKey(text))
        object.fail(key,
                    QCoreApplication::translate("PlanFile",
                                                "%1 has something in it that looks like an API key; it would be sent "
                                                "to the model.")
                        .arg(path));
    return text;
}
