#include "planserver.h"

#include "jsontext.h"
#include "keylike.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestCommand = 8192;
constexpr double longestWait = 86400;

bool isHealthUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

/// One line that a person can read before approving it, without a key in it.
QString commandProblem(const QString &command)
{
    if (command.size() > longestCommand)
        return QCoreApplication::translate("PlanFile", "it is longer than %1 characters.").arg(longestCommand);
    const auto isHidden
        = [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; };
    if (std::ranges::any_of(command, isHidden))
        return QCoreApplication::translate("PlanFile", "a command is one line without invisible characters.");
    if (containsKey(command))
        return QCoreApplication::translate("PlanFile",
                                           "this looks like an API key, and a plan holds no keys. Put it into the "
                                           "environment, which the command gets.");
    return {};
}
}

QString planProxy(const PlanObject &model)
{
    const QString proxy = model.filledText(u"proxy"_s).trimmed();
    if (proxy.isEmpty() || proxy == "none"_L1)
        return proxy;
    const QUrl url(proxy);
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.userInfo().isEmpty())
        model.fail(u"proxy"_s,
                   QCoreApplication::translate("PlanFile",
                                               "a proxy with a user's name or password in it is not taken: a plan "
                                               "holds no keys. Use the system's proxy settings."));
    else if (!url.isValid() || !known || url.host().isEmpty() || url.port() <= 0)
        model.fail(u"proxy"_s,
                   QCoreApplication::translate("PlanFile",
                                               "\"%1\" is no proxy. Write http://HOST:PORT, socks5://HOST:PORT, or "
                                               "\"none\" for none; without it the system's is used.")
                       .arg(shownText(proxy)));
    return proxy;
}

QString planCaFile(const PlanObject &model)
{
    const QString path = model.filledText(u"ca_file"_s);
    return path.isEmpty() ? QString() : model.context().absolutePath(path);
}

ServerSpec planServer(const PlanObject &model)
{
    const auto object = model.object(u"server"_s,
                                     {{u"start"_s, u"health"_s, u"keep_running"_s, u"ready_within_s"_s},
                                      {{u"command"_s, u"start"_s},
                                       {u"health_url"_s, u"health"_s},
                                       {u"timeout_s"_s, u"ready_within_s"_s},
                                       {u"keep"_s, u"keep_running"_s}}});
    if (!object)
        return {};
    ServerSpec server;
    object->require(u"start"_s,
                    QCoreApplication::translate("PlanFile", "it is the command, such as \"vllm serve MODEL\"."));
    server.start = object->filledText(u"start"_s).trimmed();
    if (const QString problem = commandProblem(server.start); !problem.isEmpty())
        object->fail(u"start"_s, problem);
    server.health = object->filledText(u"health"_s).trimmed();
    if (!server.health.isEmpty() && !isHealthUrl(QUrl(server.health)))
        object->fail(u"health"_s,
                     QCoreApplication::translate("PlanFile", "\"%1\" is no address, such as %2.")
                         .arg(shownText(server.health), u"http://127.0.0.1:8000/health"_s));
    server.keepRunning = object->boolean(u"keep_running"_s);
    server.readyWithinSeconds = object->number(u"ready_within_s"_s, {0, longestWait, true}).value_or(0);
    return server;
}
