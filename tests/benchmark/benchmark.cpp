// Measures assay-cli as a user meets it, against a model server of our own on loopback, and the work on documents.
// Prints one JSON object.
#include "cliprocess.h"
#include "documentbenchmark.h"
#include "measuredprocess.h"
#include "testpaths.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto cli = u"" ASSAY_CLI ""_s;

/// fakellm in a process of its own, so that its work is not ours.
class Server
{
public:
    Server(const CliWorkplace &place, const QByteArray &script)
    {
        place.write(u"script.json"_s, script);
        m_process.start(QStringLiteral(ASSAY_FAKELLM), {u"--script"_s, place.path(u"script.json"_s)});
        m_process.waitForReadyRead();
        const QByteArray line = m_process.readLine().trimmed();
        m_origin = u"http://127.0.0.1:"_s + QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1));
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString origin() const { return m_origin; }

private:
    QProcess m_process;
    QString m_origin;
};

/// nghttpx (Debian: nghttp2-proxy) before a server: it speaks HTTP/2 over TLS, the server behind it HTTP/1.1.
class Http2Front
{
public:
    explicit Http2Front(const QString &origin)
    {
        QTcpServer freePort;
        freePort.listen(QHostAddress::LocalHost);
        m_port = freePort.serverPort();
        freePort.close();
        m_process.start(program(),
                        {u"--conf=/dev/null"_s, u"--frontend=127.0.0.1,%1"_s.arg(m_port),
                         u"--backend=127.0.0.1,"_s + origin.section(u':', -1), u"--no-ocsp"_s,
                         u"--errorlog-file=/dev/null"_s, testData(u"tls/loopback.key"_s),
                         testData(u"tls/loopback.pem"_s)});
        m_process.waitForStarted();
        QTcpSocket knock;
        for (int i = 0; i < 200 && knock.state() != QAbstractSocket::ConnectedState; ++i) {
            knock.connectToHost(QHostAddress::LocalHost, m_port);
            if (!knock.waitForConnected(50))
                QThread::msleep(20);
        }
    }
    ~Http2Front()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    static bool isInstalled() { return !program().isEmpty(); }
    QString origin() const { return u"https://127.0.0.1:%1"_s.arg(m_port); }

private:
    static QString program() { return QStandardPaths::findExecutable(u"nghttpx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}); }

    QProcess m_process;
    quint16 m_port = 0;
};

/// One model on all of these servers; `concurrency` for each of them.
QByteArray modelOn(const QStringList &origins, int concurrency, bool stream)
{
    QJsonArray endpoints;
    for (const QString &origin : origins)
        endpoints.append(origin + u"/v1"_s);
    QJsonObject model{{u"name"_s, u"m"_s},
                      {u"provider"_s, u"openai"_s},
                      {u"endpoint"_s, endpoints},
                      {u"model"_s, u"m"_s},
                      {u"limits"_s, QJsonObject{{u"concurrency"_s, concurrency}}}};
    if (!stream)
        model.insert(u"parameters"_s, QJsonObject{{u"stream"_s, false}});
    if (origins.constFirst().startsWith(u"https:"))
        model.insert(u"ca_file"_s, testData(u"tls/loopback.pem"_s));
    return QJsonDocument(model).toJson();
}

Measured runPlan(const CliWorkplace &place, const QStringList &origins, int rows, int concurrency, bool stream = true)
{
    QFile::remove(place.path(u"plan.assay"_s));
    place.write(u"data.csv"_s, sums(rows));
    const int each = concurrency / int(origins.size());
    place.write(u"plan.json"_s,
                planFor("[" + modelOn(origins, each, stream) + "]", R"([{"kind": "exact_match"}])",
                        R"({"concurrency": )" + QByteArray::number(concurrency) + "}"));
    return measure(cli, {u"run"_s, u"plan.json"_s}, place.path({}));
}

QJsonObject throughput(int concurrency, int rows, bool stream = true)
{
    const CliWorkplace place;
    const Server server(place, R"({"record": "count", "default": {"answer": "fixed", "text": "7", "chunks": 4}})");
    const Measured run = runPlan(place, {server.origin()}, rows, concurrency, stream);
    return {{u"in_flight"_s, concurrency},
            {u"stream"_s, stream},
            {u"answers"_s, rows},
            {u"status"_s, run.status},
            {u"wall_s"_s, run.wallSeconds},
            {u"cpu_s"_s, run.cpuSeconds},
            {u"answers_per_s"_s, rows / run.wallSeconds},
            {u"cpu_ms_per_answer"_s, run.cpuSeconds * 1000 / rows},
            {u"peak_mb"_s, run.peakMegabytes}};
}

/// 500 ms an answer: how near the calls are to the best possible, start-up and the one probe left out.
QJsonObject wallOverIdeal(int concurrency, int rounds, int servers, bool http2)
{
    const CliWorkplace place;
    std::vector<std::unique_ptr<Server>> asked;
    std::vector<std::unique_ptr<Http2Front>> fronts;
    QStringList origins;
    for (int i = 0; i < servers; ++i) {
        asked.push_back(std::make_unique<Server>(
            place, R"({"record": "count", "default": {"answer": "fixed", "text": "7", "latency_ms": 500}})"));
        if (http2)
            fronts.push_back(std::make_unique<Http2Front>(asked.back()->origin()));
        origins.append(http2 ? fronts.back()->origin() : asked.back()->origin());
    }
    const int rows = concurrency * rounds + servers; // one probe each
    const Measured run = runPlan(place, origins, rows, concurrency);
    const double wall = place
                            .query(u"plan.assay"_s,
                                   u"WITH c AS (SELECT julianday(started_at) * 86400.0 AS s, latency_ms / 1000.0 AS l, "
                                   "row_number() OVER (ORDER BY started_at) AS n FROM call) "
                                   "SELECT max(s + l) - min(s) FROM c WHERE n > %1"_s.arg(servers))
                            .constFirst()
                            .toDouble();
    const double ideal = 0.5 * rounds;
    return {{u"in_flight"_s, concurrency},
            {u"servers"_s, servers},
            {u"http"_s, http2 ? u"2, TLS"_s : u"1.1"_s},
            {u"answers"_s, rows},
            {u"status"_s, run.status},
            {u"ideal_s"_s, ideal},
            {u"wall_s"_s, wall},
            {u"wall_over_ideal"_s, wall / ideal},
            {u"cpu_s"_s, run.cpuSeconds},
            {u"peak_mb"_s, run.peakMegabytes}};
}

QJsonArray halfSecondServers(bool http2)
{
    QJsonArray runs;
    for (const int servers : {1, 4}) {
        for (const auto &[concurrency, rounds] : {std::pair(64, 10), std::pair(256, 6), std::pair(1000, 5)})
            runs.append(wallOverIdeal(concurrency, rounds, servers, http2));
    }
    return runs;
}

/// 400 ms an answer from a server that takes 40 at once and later 15: the share of the best possible speed, and of
/// calls that were refused.
QJsonObject movingLimit(const QByteArray &name, const QByteArray &limits)
{
    constexpr int before = 1500;
    constexpr int after = 1500;
    constexpr double latency = 0.4;
    const CliWorkplace place;
    const Server server(place,
                        R"({"record": "count", "limit": [[0, 40], [1500, 15]],
                        "default": {"answer": "fixed", "text": "7", "latency_ms": 400}})");
    place.write(u"data.csv"_s, sums(before + after));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin(), limits) + "]", R"([{"kind": "exact_match"}])"));
    const Measured run = measure(cli, {u"run"_s, u"plan.json"_s}, place.path({}));
    const auto number
        = [&place](const QString &sql) { return place.query(u"plan.assay"_s, sql).constFirst().toDouble(); };
    const double calls = number(u"SELECT count(*) FROM call"_s);
    const double refused = number(u"SELECT count(*) FROM call WHERE status = 429"_s);
    const double wall = number(u"SELECT max(julianday(started_at) * 86400.0 + latency_ms / 1000.0) - "
                               "min(julianday(started_at) * 86400.0) FROM call"_s);
    const double ideal = latency * (before / 40.0 + after / 15.0);
    return {{u"concurrency"_s, QString::fromLatin1(name)},
            {u"answers"_s, before + after},
            {u"status"_s, run.status},
            {u"ideal_s"_s, ideal},
            {u"wall_s"_s, wall},
            {u"share_of_best"_s, ideal / wall},
            {u"refused"_s, refused},
            {u"refused_share"_s, refused / calls}};
}

QJsonObject importSpeed(const QByteArray &name, int rowBytes, int rows)
{
    const CliWorkplace place;
    {
        QFile file(place.path(u"data.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("id,question,reference,category\n");
        const QByteArray filler = QByteArray("lorem ipsum dolor sit amet ").repeated(rowBytes / 27 + 1);
        for (int i = 0; i < rows; ++i) {
            const QByteArray id = QByteArray::number(i);
            file.write(id + ",\"" + filler.left(std::max(8, rowBytes * 3 / 4)) + "\"\"" + id + "\"\"\","
                       + filler.left(rowBytes / 5) + ",general\n");
        }
    }
    const double megabytes = double(QFileInfo(place.path(u"data.csv"_s)).size()) / 1e6;
    const Measured run = measure(cli, {u"import"_s, u"p.assay"_s, u"data.csv"_s}, place.path({}));
    return {{u"rows"_s, QString::fromLatin1(name)},
            {u"status"_s, run.status},
            {u"count"_s, rows},
            {u"mb"_s, megabytes},
            {u"mb_per_s"_s, megabytes / run.wallSeconds},
            {u"rows_per_s"_s, rows / run.wallSeconds},
            {u"peak_mb"_s, run.peakMegabytes}};
}

QJsonObject memory()
{
    QJsonArray points;
    double first = 0;
    double last = 0;
    for (const int rows : {1000, 10'000, 100'000}) {
        const QJsonObject run = throughput(64, rows);
        points.append(QJsonObject{{u"items"_s, rows},
                                  {u"status"_s, run.value(u"status"_s)},
                                  {u"peak_mb"_s, run.value(u"peak_mb"_s)},
                                  {u"wall_s"_s, run.value(u"wall_s"_s)}});
        (rows == 10'000 ? first : last) = run.value(u"peak_mb"_s).toDouble();
    }
    return {{u"runs"_s, points}, {u"bytes_per_item_from_10000_to_100000"_s, (last - first) * 1024 * 1024 / 90'000}};
}

double versionMs()
{
    const CliWorkplace place;
    double best = 1e9;
    for (int i = 0; i < 10; ++i)
        best = std::min(best, measure(cli, {u"--version"_s}, place.path({})).wallSeconds * 1000);
    return best;
}
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1); // none: all
    const auto wants = [&](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    QJsonObject report;
    if (wants(u"version"_s))
        report.insert(u"version_ms"_s, versionMs());
    if (wants(u"throughput"_s))
        report.insert(u"instant_server"_s,
                      QJsonArray{throughput(1, 2000), throughput(16, 10'000), throughput(64, 10'000),
                                 throughput(64, 10'000, false), throughput(256, 10'000),
                                 throughput(256, 10'000, false)});
    if (wants(u"ideal"_s))
        report.insert(u"half_second_server"_s, halfSecondServers(false));
    if (wants(u"http2"_s))
        report.insert(u"half_second_server_http2"_s,
                      Http2Front::isInstalled()
                          ? QJsonValue(halfSecondServers(true))
                          : QJsonValue(u"not measured: nghttpx (nghttp2-proxy) is not installed"_s));
    if (wants(u"moving"_s))
        report.insert(u"moving_limit"_s,
                      QJsonArray{movingLimit("64, by the user", R"("limits": {"concurrency": 64})"),
                                 movingLimit("none written", {})});
    if (wants(u"import"_s))
        report.insert(u"import"_s, QJsonArray{importSpeed("2 KB", 2000, 100'000), importSpeed("120 B", 120, 500'000)});
    if (wants(u"memory"_s))
        report.insert(u"memory"_s, memory());
    if (wants(u"documents"_s))
        report.insert(u"documents"_s,
                      QJsonArray{documentSpeed("en", 100), documentSpeed("ru", 100), documentSpeed("zh", 100)});
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return 0;
}
