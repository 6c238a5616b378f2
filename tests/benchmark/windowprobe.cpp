#include "windowprobe.h"

#include "mainwindow.h"
#include "projectsession.h"
#include "searchfield.h"
#include "tableview.h"
#include "windowplace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
using Clock = std::chrono::steady_clock;

double msSinceStart()
{
    const qint64 started = qEnvironmentVariable("ASSAY_STARTED_NS").toLongLong();
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch()).count();
    return double(now - started) / 1e6;
}

double megabytesOf(const QByteArray &field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(field.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

/// Handles events until the condition holds; true then, false after a minute.
template <typename Condition>
bool waitFor(Condition condition)
{
    QTimer wake;
    wake.setTimerType(Qt::PreciseTimer);
    wake.start(1);
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > 60'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(std::ceil(share * double(values.size()))) - 1)];
}

TableView *itemTable(const MainWindow &window)
{
    return visibleChild<TableView>(window, u"compareItems"_s);
}

bool showsRows(const MainWindow &window)
{
    const TableView *table = itemTable(window);
    return table && table->model() && table->model()->rowCount() > 0;
}

/// Runs `action`, waits until the table's rows are other ones and painted; milliseconds.
template <typename Action>
double timeToRows(TableView &table, Action action)
{
    bool changed = false;
    QObject context;
    const auto note = [&changed] { changed = true; };
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &context, note);
    QObject::connect(table.model(), &QAbstractItemModel::layoutChanged, &context, note);
    QElapsedTimer clock;
    clock.start();
    action();
    if (!waitFor([&changed] { return changed; }))
        return -1;
    table.viewport()->repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

QJsonObject probeEmpty()
{
    MainWindow window;
    window.show();
    window.repaint();
    return {{u"painted_ms"_s, msSinceStart()}, {u"rss_mb"_s, megabytesOf("VmRSS:")}};
}

QJsonObject probeProject(const QString &path)
{
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    window.openFile(path);
    if (!waitFor([&window] { return showsRows(window); }))
        return {};
    window.repaint();
    return {{u"rows_painted_ms"_s, msSinceStart()}, {u"rows"_s, itemTable(window)->model()->rowCount()}};
}

QJsonObject scrolled(TableView &table)
{
    std::vector<double> frames;
    QScrollBar *bar = table.verticalScrollBar();
    const int row = table.rowHeight(0);
    bar->setValue(0);
    for (int i = 0; i < 1500; ++i) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(i % 500 == 499 ? bar->maximum() * (i % 3 + 1) / 4 : bar->value() + 3 * row);
        QCoreApplication::processEvents();
        frames.push_back(double(clock.nsecsElapsed()) / 1e6);
        // A frame's time is 16 ms at the screen; what was asked for arrives meanwhile.
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return {{u"frames"_s, int(frames.size())},
            {u"p50_ms"_s, quantile(frames, 0.5)},
            {u"p99_ms"_s, quantile(frames, 0.99)},
            {u"max_ms"_s, quantile(frames, 1)}};
}

QJsonObject probeTable(const QString &path)
{
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    window.openFile(path);
    if (!waitFor([&window] { return showsRows(window); }))
        return {};
    TableView &table = *itemTable(window);
    QTest::qWait(1500); // figures and charts come behind the rows
    QJsonObject figures;
    figures.insert(u"scroll"_s, scrolled(table));
    figures.insert(u"rss_mb"_s, megabytesOf("VmRSS:"));
    const QHeaderView *header = table.horizontalHeader();
    const int last = header->count() - 1;
    const QPoint title(header->sectionViewportPosition(last) + 30, header->height() / 2);
    figures.insert(u"sort_ms"_s,
                   timeToRows(table, [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title); }));
    auto *disagree = visibleChild<QAbstractButton>(window, u"Models disagree"_s);
    if (disagree) {
        figures.insert(u"filter_ms"_s, timeToRows(table, [&] { disagree->click(); }));
        figures.insert(u"clear_filter_ms"_s, timeToRows(table, [&] { disagree->click(); }));
    }
    const QList<SearchField *> fields = window.findChildren<SearchField *>();
    for (SearchField *field : fields) {
        if (!field->isVisible())
            continue;
        field->setText(u"number is 1234"_s);
        figures.insert(u"search_ms"_s, timeToRows(table, [&] { QTest::keyClick(field, Qt::Key_Return); }));
        figures.insert(u"found"_s, table.model()->rowCount());
    }
    figures.insert(u"peak_mb"_s, megabytesOf("VmHWM:"));
    return figures;
}

/// Posts an event to the window's thread every 5 ms, from another thread, and keeps how long each waited.
class Probe : public QObject
{
public:
    explicit Probe(std::chrono::seconds time)
        : m_thread([this, time] { post(time); })
    {
    }
    ~Probe() override { m_thread.join(); }

    bool isDone() const { return m_done; }
    const std::vector<double> &waits() const { return m_waits; }

private:
    void post(std::chrono::seconds time)
    {
        const auto end = Clock::now() + time;
        for (auto next = Clock::now(); next < end; next += std::chrono::milliseconds(5)) {
            std::this_thread::sleep_until(next);
            QMetaObject::invokeMethod(
                this,
                [this, posted = Clock::now()] {
                    m_waits.push_back(std::chrono::duration<double, std::milli>(Clock::now() - posted).count());
                },
                Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            this, [this] { m_done = true; }, Qt::QueuedConnection);
    }

    std::vector<double> m_waits;
    bool m_done = false;
    std::thread m_thread;
};

Plan livePlan(const MainWindow &window, const QString &origin, const Plan &stored)
{
    Plan plan = stored;
    plan.name = u"live"_s;
    plan.dataset.path.clear();
    plan.dataset.name = const_cast<MainWindow &>(window).session().contents().datasets.constFirst().name;
    ModelSpec model;
    model.name = u"slow"_s;
    model.provider = u"openai"_s;
    model.model = u"slow"_s;
    model.api = u"chat"_s;
    model.endpoints = {origin + u"/v1"_s};
    model.limits.concurrency = 256;
    plan.models = {model};
    plan.prompts = {{u"plain"_s, {}, u"{{ question }}"_s, {}}};
    ScorerSpec metric;
    metric.kind = metric.name = u"contains"_s;
    plan.scorers = {metric};
    plan.run.concurrency = 256;
    return plan;
}

QJsonObject probeLive(const QString &path, int seconds)
{
    const WindowPlace place;
    place.write(u"script.json"_s,
                R"({"record": "count", "default": {"answer": "fixed", "text": "The number is 7", "latency_ms": 500}})");
    QProcess server;
    server.start(QStringLiteral(ASSAY_FAKELLM), {u"--script"_s, place.path(u"script.json"_s)});
    server.waitForReadyRead();
    const QByteArray line = server.readLine().trimmed();
    const QString origin = u"http://127.0.0.1:"_s + QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1));

    MainWindow window;
    window.resize(1440, 900);
    window.show();
    window.openFile(path);
    if (!waitFor([&window] { return showsRows(window); }))
        return {};
    QTest::qWait(1500);
    bool running = false;
    int mostInFlight = 0;
    QObject::connect(&window.session().workbench(), &Workbench::progressed, &window,
                     [&](const RunProgress &progress) { mostInFlight = std::max(mostInFlight, progress.inFlight); });
    window.session().workbench().startRun(livePlan(window, origin, {}), place.path({}), StartMode::New,
                                          [&running](const Result<Run> &run) {
                                              if (!run)
                                                  qWarning("%s", qPrintable(run.error().message));
                                              running = run.has_value();
                                          });
    if (!waitFor([&running] { return running; }))
        return {};
    window.showPage(u"runs"_s);
    QTest::qWait(2000);
    Probe probe{std::chrono::seconds(seconds)};
    int step = 0;
    QTimer uses; // the user looks at both pages and scrolls meanwhile
    QObject::connect(&uses, &QTimer::timeout, &window, [&] {
        if (step % 40 == 0)
            window.showPage(step / 40 % 2 ? u"runs"_s : u"compare"_s);
        if (TableView *table = itemTable(window))
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->value() + 200);
        ++step;
    });
    uses.start(50);
    while (!probe.isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    server.kill();
    server.waitForFinished();
    return {{u"seconds"_s, seconds},
            {u"events"_s, int(probe.waits().size())},
            {u"most_in_flight"_s, mostInFlight},
            {u"p50_ms"_s, quantile(probe.waits(), 0.5)},
            {u"p99_ms"_s, quantile(probe.waits(), 0.99)},
            {u"max_ms"_s, quantile(probe.waits(), 1)},
            {u"rss_mb"_s, megabytesOf("VmRSS:")}};
}
}

QJsonObject runProbe(const QStringList &arguments)
{
    const WindowPlace place;
    setUpApplication(u"en"_s, false);
    const QString what = arguments.value(0);
    if (what == "empty"_L1)
        return probeEmpty();
    if (what == "project"_L1)
        return probeProject(arguments.value(1));
    if (what == "table"_L1)
        return probeTable(arguments.value(1));
    return what == "live"_L1 ? probeLive(arguments.value(1), arguments.value(2).toInt()) : QJsonObject();
}
