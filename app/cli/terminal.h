#pragma once

#include "progress.h"
#include "result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

/// Results go to standard output, everything else to standard error.
void printOut(const QString &text);
void printOut(const QByteArray &utf8);
void printError(const QString &text);

bool isTerminal(int fileDescriptor);
/// Asks on the terminal, without echo for secrets; an error where there is none.
Result<QByteArray> askSecret(const QString &question);
/// Asks a yes-or-no question on the terminal; no where there is none.
bool askYesNo(const QString &question);

/// A run's progress: one line that is drawn over on a terminal, plain lines every few seconds otherwise.
class ProgressLine
{
public:
    void show(const RunProgress &progress);
    /// The same for something that is no run.
    void showText(const QString &text);
    /// A line of its own, such as a notice; the progress goes on below it.
    void say(const QString &text);
    /// Leaves the last state standing.
    void finish();

private:
    void draw(const QString &terminalLine, const QString &plainLine);

    bool m_drawn = false;
    QString m_text;
    QElapsedTimer m_sinceLine;
};

/// "48 % · 12,034 of 25,000 · 310/s · 42 s left · 64 in flight · 1.2 M tokens · 0.41 · 3 timeout"
QString progressText(const RunProgress &progress);
/// The same for a terminal of so many columns: after a bar of 20 cells, and cut where the line would be full.
QString terminalProgress(const RunProgress &progress, int columns);
/// "42 s", "3 min 5 s", "2 h 10 min".
QString durationText(double seconds);
