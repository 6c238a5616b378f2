// Shows the sample project on every page and saves what the window looks like. usage: assay-screenshots FOLDER
#include "fakellmserver.h"
#include "mainwindow.h"
#include "projectsession.h"
#include "windowplace.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Picture
{
    QString name;
    QString language;
    bool dark = false;
    QSize size;
};

QList<Picture> pictures()
{
    const QSize large(1440, 900);
    return {{u"light"_s, u"en"_s, false, large},
            {u"dark"_s, u"en"_s, true, large},
            {u"small"_s, u"en"_s, false, QSize(1024, 700)},
            {u"fr"_s, u"fr"_s, false, large},
            {u"ru"_s, u"ru"_s, false, large}};
}

bool save(MainWindow &window, const QString &folder, const QString &page, const Picture &picture)
{
    return window.grab().save(u"%1/%2-%3.png"_s.arg(folder, page, picture.name));
}

/// The load test of a server of our own, once it is through; the sample's models have none.
bool measureServer(MainWindow &window)
{
    const FakeLlmServer server(
        R"({"limit": 20, "default": {"latency_ms": 30, "latency_max_ms": 90, "chunks": 8, "chunk_delay_ms": 6}})");
    ModelSpec model;
    model.name = u"local"_s;
    model.provider = u"vllm"_s;
    model.api = u"chat"_s;
    model.endpoints = {server.url(u"/v1"_s).toString()};
    model.model = u"Qwen/Qwen3-8B"_s;
    Draft draft = window.session().draft();
    draft.plan.models.append(model);
    window.session().setDraft(draft, u"Add a server"_s);
    emit window.session().loadTestRequested(model.name);
    auto *levels = window.findChild<QLineEdit *>(u"levels"_s);
    auto *start = window.findChild<QPushButton *>(u"startLoadTest"_s);
    if (!levels || !start)
        return false;
    levels->setText(u"1, 2, 4, 8, 16, 32"_s);
    start->click();
    return QTest::qWaitFor([&window] { return !window.session().workbench().isLoadTesting(); }, 60'000);
}

bool photograph(const Picture &picture, const QString &folder)
{
    setUpApplication(picture.language, picture.dark);
    MainWindow window;
    window.resize(picture.size);
    window.show();
    if (!openSampleAndWait(window))
        return false;
    const QStringList pages{u"start"_s, u"data"_s, u"prompts"_s, u"models"_s, u"scorers"_s, u"runs"_s, u"compare"_s};
    for (const QString &page : pages) {
        window.showPage(page);
        QTest::qWait(400); // what the page reads arrives, charts are drawn
        if (!save(window, folder, page, picture))
            return false;
    }
    if (!measureServer(window))
        return false;
    QTest::qWait(400);
    return save(window, folder, u"loadtest"_s, picture);
}
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const WindowPlace place;
    const QString folder = QApplication::arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "usage: assay-screenshots FOLDER\n");
        return 2;
    }
    const QList<Picture> all = pictures();
    for (const Picture &picture : all) {
        if (!photograph(picture, folder)) {
            std::fprintf(stderr, "assay-screenshots: %s failed\n", qPrintable(picture.name));
            return 1;
        }
    }
    return 0;
}
