#pragma once

#include "childof.h"
#include "chunkspane.h"
#include "documentsamples.h"
#include "questionspane.h"
#include "tableview.h"

#include <QHBoxLayout>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

/// Both panes side by side, with made-up values.
class Views
{
public:
    explicit Views(const QSize &size = {1230, 780})
    {
        auto *layout = new QHBoxLayout(&window);
        chunks = new ChunksPane(&window);
        questions = new QuestionsPane(&window);
        layout->addWidget(chunks, 10);
        layout->addWidget(questions, 14);
        chunks->setModels({u"gpt-4.1"_s, u"local"_s});
        chunks->setSpec(GenerationSpec{.generator = u"gpt-4.1"_s});
        chunks->setDocuments(sampleDocuments());
        chunks->setPreview(samplePreview());
        QObject::connect(questions, &QuestionsPane::windowShown, chunks,
                         [this](qint64 shown) { chunks->chooseWindow(int(shown)); });
        questions->setQuestions(sampleQuestions(), sampleChunks(samplePreview()));
        window.resize(size);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }

    template <typename T>
    T *child(const QString &name) const
    {
        return childOf<T>(window, name);
    }
    TableView *table() const { return child<TableView>(u"generatedQuestions"_s); }
    TableView *chunkTable() const { return child<TableView>(u"chunks"_s); }
    int shownQuestions() const { return table()->model()->rowCount(); }

    std::unique_ptr<QWidget> owner = std::make_unique<QWidget>();
    QWidget &window = *owner;
    ChunksPane *chunks = nullptr;
    QuestionsPane *questions = nullptr;
};

inline QList<int> selectedRows(const TableView &table)
{
    QList<int> rows;
    const QModelIndexList selected = table.selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}
