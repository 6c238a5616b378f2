#pragma once

#include "tablemodel.h"

#include <QDateTime>

/// Something that was told while a run was on.
struct RunMessage
{
    QDateTime time;
    QString text;
};

/// What the engine told of a run, newest on top.
class MessagesModel : public TableModel<RunMessage>
{
    Q_OBJECT

public:
    enum { TimeColumn, TextColumn };
    static constexpr qsizetype mostRows = 500;

    explicit MessagesModel(QObject *parent = nullptr);

    void add(const RunMessage &message);
};
