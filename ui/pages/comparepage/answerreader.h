#pragma once

#include "answertable.h"
#include "dataset.h"
#include "error.h"

#include <QObject>

#include <memory>
#include <optional>

class Workbench;

/// Everything the detail pane shows, read together.
struct ReadAnswer
{
    qint64 version = 0; ///< of the item
    qint64 answer = 0; ///< 0: none yet
    Item item;
    std::optional<AnswerDetail> detail; ///< none: there is no answer yet
    QString otherText; ///< of the answer it is measured against; empty: none was asked for
};

/// Reads one answer with its item. Only the last question is answered.
class AnswerReader : public QObject
{
    Q_OBJECT

public:
    explicit AnswerReader(Workbench &workbench, QObject *parent = nullptr);

    /// `answer` and `other` may be 0: nothing to read.
    void read(qint64 version, qint64 answer, qint64 other);
    void forget() { ++m_serial; }

signals:
    void ready(const ReadAnswer &read);
    void failed(const Error &error);

private:
    struct Reading;

    void arrive(const std::shared_ptr<Reading> &reading, const Error *error);

    Workbench &m_workbench;
    int m_serial = 0;
};
