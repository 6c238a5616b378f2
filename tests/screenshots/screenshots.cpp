// Shows the sample project on every page and saves what the window looks like. usage: assay-screenshots FOLDER
#include "mainwindow.h"
#include "projectsession.h"
#include "windowplace.h"

#include <QApplication>
#include <QDir>
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
        if (!window.grab().save(u"%1/%2-%3.png"_s.arg(folder, page, picture.name)))
            return false;
    }
    return true;
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
