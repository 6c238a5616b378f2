#pragma once

#include "childof.h"
#include "modelspage.h"
#include "modelspectable.h"
#include "notice.h"
#include "pagesettings.h"
#include "picture.h"
#include "pilllabel.h"
#include "projectsession.h"
#include "tableview.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>

/// A real project with models in it, and the page on it.
class ModelsPageFixture
{
public:
    explicit ModelsPageFixture(const Draft &draft, const QSize &size = {1245, 840})
    {
        QSignalSpy opened(&session, &ProjectSession::opened);
        session.open(folder.filePath(QStringLiteral("p.assay")));
        if (!opened.wait(20'000))
            qFatal("the project did not open");
        session.setDraft(draft, QStringLiteral("begin"));
        session.undoStack()->clear();
        page = std::make_unique<ModelsPage>(session);
        page->resize(size);
        page->show();
        page->shown();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page is not active");
    }

    template <typename T = QWidget>
    T *child(const QString &name) const
    {
        return childOf<T>(*page, name);
    }
    QLineEdit *line(const QString &name) const { return child<QLineEdit>(name); }
    TableView *table() const { return child<TableView>(QStringLiteral("models")); }
    const Draft &draft() const { return session.draft(); }
    const ModelSpec &model(const QString &name) const
    {
        const ModelSpec *found = draft().plan.judge(name);
        if (!found)
            qFatal("there is no model %s", qPrintable(name));
        return *found;
    }
    QString notice() const { return page->findChild<Notice *>()->text(); }

    void click(QWidget *widget) const { QTest::mouseClick(widget, Qt::LeftButton); }
    void select(int row) const { table()->setCurrentIndex(table()->model()->index(row, ModelSpecTable::NameColumn)); }
    /// Types into a field as a person does: at its place, letter by letter.
    void type(QWidget *field, const QString &text) const
    {
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    void retype(QLineEdit *field, const QString &text) const
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }
    /// A choice as the keyboard makes it.
    void choose(QComboBox *choice, int index) const
    {
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
    }
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void shoot(const QString &name) const
    {
        QTest::qWait(30); // layouts that were asked for
        keepPicture(*page, name);
    }

    QTemporaryDir folder;
    ProjectSession session;
    std::unique_ptr<ModelsPage> page;
};

inline ModelSpec modelFor(const QString &name, const QString &endpoint, const QString &id)
{
    ModelSpec model;
    model.name = name;
    model.provider = QStringLiteral("openai");
    model.api = QStringLiteral("chat");
    if (!endpoint.isEmpty())
        model.endpoints = {endpoint};
    model.model = id;
    return model;
}

/// Two hosted models, one next door, a baseline and two judges; two scorers ask.
inline Draft manyModels()
{
    using namespace Qt::Literals::StringLiterals;
    ModelSpec mini = modelFor(u"gpt-4.1-mini"_s, u"https://contoso.openai.azure.com"_s, u"gpt-4.1-mini"_s);
    mini.provider = u"azure-openai"_s;
    mini.apiVersion = u"2024-02-15-preview"_s;
    mini.key = u"keychain:contoso"_s;
    mini.parameters = R"({"temperature":0,"max_tokens":1024})";
    mini.limits.concurrency = 64;
    mini.price = Price{0.4, 1.6, {}, u"USD"_s};
    ModelSpec local = modelFor(u"qwen3-8b"_s, u"http://127.0.0.1:8000/v1"_s, u"Qwen/Qwen3-8B"_s);
    ModelSpec floor;
    floor.name = u"BM25 extract"_s;
    floor.provider = u"builtin"_s;
    floor.model = u"bm25"_s;
    floor.api = u"chat"_s;
    ModelSpec judge = modelFor(u"judge"_s, {}, u"gpt-4.1"_s);
    judge.key = u"env:PATH"_s;
    ModelSpec lexical = floor;
    lexical.name = lexical.model = u"lexical"_s;
    Draft draft;
    draft.plan.models = {mini, local, floor};
    draft.plan.judges = {judge, lexical};
    ScorerSpec correctness;
    correctness.kind = correctness.name = u"correctness"_s;
    correctness.judge = u"judge"_s;
    draft.plan.scorers = {correctness};
    draft.unusedModels = {u"qwen3-8b"_s};
    return draft;
}

inline Draft oneModel(const QString &endpoint = QStringLiteral("http://127.0.0.1:9/v1"))
{
    Draft draft;
    draft.plan.models = {modelFor(QStringLiteral("local"), endpoint, QStringLiteral("tiny"))};
    return draft;
}
