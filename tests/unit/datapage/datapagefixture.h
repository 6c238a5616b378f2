#pragma once

#include "childof.h"
#include "datapage.h"
#include "datasetitemstable.h"
#include "picture.h"
#include "projectsession.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

/// A real project, the page on it, and files to import.
class DataPageFixture
{
public:
    explicit DataPageFixture(const QSize &size = pageSize())
    {
        QSignalSpy opened(&session, &ProjectSession::opened);
        session.open(path(QStringLiteral("p.assay")));
        if (!opened.wait(20'000))
            qFatal("the project did not open");
        page = std::make_unique<DataPage>(session);
        page->resize(size);
        page->show();
        page->shown();
    }

    /// The page of a window of 1440 x 900, or of 1024 x 700.
    static QSize pageSize()
    {
        return qEnvironmentVariable("ASSAY_WINDOW") == QStringLiteral("small") ? QSize(830, 640) : QSize(1245, 840);
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile written(path(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(name));
        return written.fileName();
    }

    template <typename T = QWidget>
    T *child(const QString &name) const
    {
        return childOf<T>(*page, name);
    }
    /// The visible button with that text, or with one that begins so.
    QPushButton *button(const QString &text) const
    {
        QPushButton *begins = nullptr;
        const auto buttons = page->findChildren<QPushButton *>();
        for (QPushButton *found : buttons) {
            if (found->text() == text && found->isVisible())
                return found;
            if (!begins && found->text().startsWith(text) && found->isVisible())
                begins = found;
        }
        return begins;
    }
    template <typename T>
    T *named(const QString &accessibleName) const
    {
        const auto all = page->findChildren<T *>();
        for (T *found : all) {
            if (found->accessibleName() == accessibleName && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void click(QWidget *widget) const { QTest::mouseClick(widget, Qt::LeftButton); }
    /// Whether a visible notice says the words.
    bool says(const QString &words) const
    {
        const auto all = page->findChildren<QWidget *>();
        return std::any_of(all.cbegin(), all.cend(), [&words](const QWidget *widget) {
            return widget->inherits("Notice") && widget->isVisible() && widget->accessibleName().contains(words);
        });
    }
    DatasetItemsTable *items() const { return child<DatasetItemsTable>(QStringLiteral("items")); }
    QString cell(int row, int column) const { return items()->model()->index(row, column).data().toString(); }
    void shoot(const QString &name) const
    {
        QTest::qWait(30); // layouts that were asked for
        keepPicture(*page, name);
    }
    /// Imports the file without looking at anything.
    void import(const QString &file)
    {
        emit session.importRequested(file);
        QTRY_VERIFY(button(QStringLiteral("Import")) && button(QStringLiteral("Import"))->isEnabled());
        click(button(QStringLiteral("Import")));
        QTRY_VERIFY(items()->isVisible() && items()->model()->rowCount() > 0);
    }

    QTemporaryDir folder;
    ProjectSession session;
    std::unique_ptr<DataPage> page;
};

/// Settings of their own, and the look of the program.
inline void prepareWindowTest(const QTemporaryDir &settings)
{
    QCoreApplication::setOrganizationName(QStringLiteral("assay-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const bool dark = qEnvironmentVariable("ASSAY_THEME") == QStringLiteral("dark");
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
}
