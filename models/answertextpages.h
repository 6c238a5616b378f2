#pragma once

#include "answertable.h"
#include "dataset.h"

#include <QCache>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// Where texts come from. Each call answers later, on the same thread; with an empty list where it failed.
struct AnswerTextSource
{
    using Items = std::function<void(const QList<Item> &)>;
    using Texts = std::function<void(const QStringList &)>;

    std::function<void(const QList<qint64> &versions, Items done)> items;
    std::function<void(const QList<qint64> &answers, int length, Texts done)> answers;
};

/// The beginnings of the texts of one row, on one line each.
struct RowTexts
{
    QString question;
    QString reference;
    QStringList answers; ///< by candidate
    QList<qint64> answerIds; ///< they are of these answers …
    QList<AnswerState> states; ///< … in these states
};

/// Texts of the rows that are being looked at: fetched by pages around them, the latest asked for first, and the
/// thousands last seen are kept. Nobody waits for them.
class AnswerTextPages : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageRows = 64;
    static constexpr int textLength = 300; ///< characters of a text that a table needs

    explicit AnswerTextPages(AnswerTextSource source, QObject *parent = nullptr);

    /// The rows of the table that are shown, in their order. Texts that are still right stay.
    void setRows(std::shared_ptr<const AnswerTable> table, const QList<qint32> &rows);
    /// nullptr: not there yet; it is being fetched then. Old texts are better than none while newer ones are fetched.
    const RowTexts *at(int shownRow);
    /// Calls `done` when the texts of these shown rows are there; at most as many as are kept.
    void fetch(const QList<int> &shownRows, std::function<void()> done);
    qsizetype mostKept() const { return m_texts.maxCost(); }

signals:
    void arrived(int firstShownRow, int lastShownRow);

private:
    struct Request;

    bool isFresh(qint32 row, const RowTexts &texts) const;
    void want(int page);
    void next();
    QList<qint32> lacking(int page) const;
    void ask(const QList<qint32> &rows, std::function<void()> done);
    void take(const Request &request);

    AnswerTextSource m_source;
    std::shared_ptr<const AnswerTable> m_table;
    QList<qint32> m_rows;
    QCache<qint64, RowTexts> m_texts; ///< by item version
    QList<int> m_wanted; ///< pages, the latest last
    QTimer m_pause; ///< until all cells of a paint have asked
    int m_serial = 0; ///< of setRows
    bool m_busy = false;
};
