#pragma once

#include "childof.h"
#include "documentspage.h"
#include "fakellmserver.h"
#include "notice.h"
#include "projectsession.h"
#include "questionspane.h"
#include "tableview.h"
#include "testpaths.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

constexpr int longMs = 60'000;
constexpr const char *obedient
    = R"({"rules": [{"model": "writer", "answer": "generate"}, {"model": "critic", "answer": "score"}]})";

inline QString ownDocument(const QString &name)
{
    return testData(u"documents/"_s + name);
}

inline ModelSpec asking(const QString &name, const FakeLlmServer &server)
{
    ModelSpec model;
    model.name = model.model = name;
    model.provider = u"openai"_s;
    model.api = u"chat"_s;
    model.endpoints = {server.url(u"/v1"_s).toString()};
    model.price = Price{.input = 1, .output = 2, .currency = u"USD"_s};
    return model;
}

/// The page on a project of its own, with a writer and a critic at the fake server.
class DocumentsPlace
{
public:
    explicit DocumentsPlace(const FakeLlmServer *server = nullptr, const QSize &size = {1230, 800})
    {
        QSignalSpy opened(&session, &ProjectSession::opened);
        session.open(folder.filePath(u"p.assay"_s));
        if (!opened.wait(20'000))
            qFatal("the project did not open");
        if (server) {
            Draft draft;
            draft.plan.models = {asking(u"writer"_s, *server), asking(u"critic"_s, *server)};
            GenerationSpec spec;
            spec.chunks = {.maxCharacters = 200, .overlap = 0, .windowSize = 2, .windowStep = 2};
            spec.generator = u"writer"_s;
            spec.checks.critic = u"critic"_s;
            draft.plan.generation = spec;
            session.setDraft(draft, u"begin"_s);
        }
        page = std::make_unique<DocumentsPage>(session);
        page->resize(size);
        page->show();
        page->shown();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page is not active");
    }

    template <typename T>
    T *child(const QString &name) const
    {
        return childOf<T>(*page, name);
    }
    template <typename T>
    T *childNamed(const QString &accessibleName) const
    {
        const auto all = page->findChildren<T *>();
        const auto found = std::ranges::find(all, accessibleName, &QWidget::accessibleName);
        if (found == all.end())
            qFatal("there is no %s", qPrintable(accessibleName));
        return *found;
    }
    TableView *table() const { return child<TableView>(u"generatedQuestions"_s); }
    int questions() const { return table()->model()->rowCount(); }
    int chunks() const { return child<TableView>(u"chunks"_s)->model()->rowCount(); }
    QPushButton *generate() const { return child<QPushButton>(u"generateQuestions"_s); }
    QString said() const { return page->findChild<Notice *>()->text(); }
    bool shows(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        const auto isIt = [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); };
        return std::ranges::any_of(labels, isIt);
    }
    QPushButton *noticeButton(const QString &text) const
    {
        const auto buttons = page->findChild<Notice *>()->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        if (found == buttons.end())
            qFatal("the notice has no button %s", qPrintable(text));
        return *found;
    }
    /// What is said of the checks of the question in that row.
    QString checks(int row) const
    {
        table()->setCurrentIndex(table()->model()->index(row, 1));
        return childNamed<QTextEdit>(QStringLiteral("Checks and their reasons"))->toPlainText();
    }
    QString status(int row) const { return table()->model()->index(row, 0).data().toString(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    void addDocuments() const
    {
        page->takeFiles({ownDocument(u"pump.md"_s), ownDocument(u"beehive.txt"_s)});
        if (!QTest::qWaitFor([this] { return chunks() > 4 && generate()->isEnabled(); }, 20'000))
            qFatal("the documents were not cut: %s", qPrintable(said()));
    }
    void generateAll() const
    {
        QTest::mouseClick(generate(), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return isThrough(); }, longMs))
            qFatal("the generation does not end: %s", qPrintable(said()));
    }
    bool isThrough() const
    {
        return !session.isRunning() && generate()->isVisible() && questions() > 0
            && page->findChild<QuestionsPane *>()->counts().open == 0;
    }

    QTemporaryDir folder;
    mutable ProjectSession session;
    std::unique_ptr<DocumentsPage> page;
};

inline void drop(QWidget &page, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&page, &enter);
    QDropEvent dropped({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&page, &dropped);
}
