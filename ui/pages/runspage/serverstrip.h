#pragma once

#include "serverstatus.h"

#include <QFrame>

class PillLabel;
class PlainText;
class QLabel;
class QToolButton;

/// Which server of one's own the run starts, uses or stops now, with what it writes. Hidden while there is none.
class ServerStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ServerStrip(QWidget *parent = nullptr);

    /// Another run begins.
    void clear();
    void showStatus(const ServerStatus &status);
    void addLines(const QString &server, const QStringList &lines);

private:
    void showLog(bool shown);

    PillLabel *m_pill;
    QLabel *m_text;
    QToolButton *m_toggle;
    PlainText *m_log;
    QString m_server; ///< whose lines came last
};
