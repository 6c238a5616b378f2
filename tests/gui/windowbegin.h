#pragma once

#include "fakellmserver.h"
#include "mainwindow.h"
#include "notice.h"
#include "projectsession.h"

#include <QSignalSpy>

// What tests of the whole window begin with.

inline constexpr char threeRows[] = "question,answer\nWhat is 1 plus 1?,2\nWhat is 2 plus 2?,4\nWhat is 3 plus 3?,6\n";

inline ModelSpec fakeModel(const FakeLlmServer &server)
{
    ModelSpec model;
    model.name = QStringLiteral("fake");
    model.provider = QStringLiteral("openai");
    model.model = QStringLiteral("fake-1");
    model.api = QStringLiteral("chat");
    model.endpoints = {server.origin() + QStringLiteral("/v1")};
    return model;
}

inline Plan planOn(const QString &data, const ModelSpec &model)
{
    Plan plan;
    plan.name = QStringLiteral("by hand");
    plan.dataset.path = data;
    plan.prompts = {{QStringLiteral("plain"), {}, QStringLiteral("{{ question }}"), {}}};
    plan.models = {model};
    ScorerSpec scorer;
    scorer.kind = scorer.name = QStringLiteral("contains");
    plan.scorers = {scorer};
    return plan;
}

/// Opens a file and waits for its project; false after 20 s.
inline bool openAndWait(MainWindow &window, const QString &path)
{
    QSignalSpy opened(&window.session(), &ProjectSession::opened);
    window.openFile(path);
    return opened.wait(20'000);
}

/// What the visible notice says.
inline QString noticeOf(const MainWindow &window)
{
    const QList<Notice *> notices = window.findChildren<Notice *>();
    for (const Notice *notice : notices) {
        if (notice->isVisible())
            return notice->text();
    }
    return {};
}
