#include "terminal.h"

#include "texttable.h"
#include "waitwatch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 plainLineEveryMs = 5000;

QString terminalText(const char *text, int n = -1)
{
    return QCoreApplication::translate("Terminal", text, nullptr, n);
}

int terminalColumns()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

QByteArray readLine()
{
    std::string line;
    std::getline(std::cin, line);
    return QByteArray::fromStdString(line).trimmed();
}
}

void printOut(const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    std::fflush(stdout);
}

void printOut(const QString &text)
{
    printOut(text.toUtf8() + '\n');
}

void printError(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

bool isTerminal(int fileDescriptor)
{
    return isatty(fileDescriptor) == 1;
}

Result<QByteArray> askSecret(const QString &question)
{
    if (!isTerminal(STDIN_FILENO))
        return Error{ErrorKind::Auth,
                     terminalText(QT_TRANSLATE_NOOP("Terminal",
                                                    "A key must be asked for, but there is no terminal. "
                                                    "Put it into the environment and refer to it as "
                                                    "env:NAME."))};
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::fprintf(stderr, "%s ", qUtf8Printable(question));
    const QByteArray secret = readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    return secret;
}

bool askYesNo(const QString &question)
{
    if (!isTerminal(STDIN_FILENO))
        return false;
    //: The letter that means yes in the question before it.
    const QString yes = terminalText(QT_TRANSLATE_NOOP("Terminal", "y"));
    std::fprintf(stderr, "%s %s ", qUtf8Printable(question),
                 qUtf8Printable(terminalText(QT_TRANSLATE_NOOP("Terminal", "[y/N]"))));
    const QString answer = QString::fromUtf8(readLine()).toLower();
    return answer.startsWith(yes) || answer == u"y"_s || answer == u"yes"_s;
}

QString durationText(double seconds)
{
    const qint64 whole = std::llround(seconds);
    if (whole < 60)
        return terminalText(QT_TRANSLATE_NOOP("Terminal", "%1 s")).arg(whole);
    if (whole < 3600)
        return terminalText(QT_TRANSLATE_NOOP("Terminal", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    return terminalText(QT_TRANSLATE_NOOP("Terminal", "%1 h %2 min")).arg(whole / 3600).arg(whole % 3600 / 60);
}

QString terminalProgress(const RunProgress &progress, int columns)
{
    constexpr int cells = 20;
    const double share = progress.planned > 0 ? double(progress.done) / double(progress.planned) : 1;
    // Full only when all is done.
    const int full = std::clamp(int(std::floor(share * cells)), 0, cells);
    const QString bar = QString(full, u'█') + QString(cells - full, u'░');
    // The last column stays free: a full line would move the cursor to the next one.
    return oneLine(bar + u' ' + progressText(progress), std::max(1, columns - 1));
}

QString progressText(const RunProgress &progress)
{
    const QLocale locale;
    const double share = progress.planned > 0 ? double(progress.done) / double(progress.planned) : 1;
    QStringList parts{terminalText(QT_TRANSLATE_NOOP("Terminal", "%1 %")).arg(std::floor(share * 100), 0, 'f', 0),
                      terminalText(QT_TRANSLATE_NOOP("Terminal", "%1 of %2"))
                          .arg(locale.toString(progress.done), locale.toString(progress.planned))};
    if (progress.perSecond > 0)
        parts.append(terminalText(QT_TRANSLATE_NOOP("Terminal", "%1/s"))
                         .arg(locale.toString(progress.perSecond, 'f', progress.perSecond < 10 ? 1 : 0)));
    if (progress.secondsLeft && progress.done < progress.planned)
        parts.append(terminalText(QT_TRANSLATE_NOOP("Terminal", "%1 left")).arg(durationText(*progress.secondsLeft)));
    if (progress.inFlight > 0)
        parts.append(terminalText(QT_TRANSLATE_N_NOOP("Terminal", "%n in flight"), progress.inFlight));
    if (progress.waiting > 0)
        parts.append(terminalText(QT_TRANSLATE_N_NOOP("Terminal", "%n waiting"), progress.waiting));
    WaitWatch waits;
    waits.update(progress, 0);
    for (const HeldUpModel &held : waits.models())
        parts.append(u"%1: %2"_s.arg(oneLine(held.model, 30), waitText(held.reason, held.secondsLeft)));
    for (const CandidateProgress &entry : progress.candidates) {
        if (const QString text = batchProgressText(entry.batches); !text.isEmpty())
            parts.append(entry.name + u": "_s + text);
    }
    for (const ScorerProgress &entry : progress.scorers) {
        if (const QString text = batchProgressText(entry.batches); !text.isEmpty())
            parts.append(entry.name + u": "_s + text);
    }
    if (const qint64 tokens = progress.promptTokens + progress.completionTokens; tokens > 0)
        parts.append(terminalText(QT_TRANSLATE_NOOP("Terminal", "%1 tokens")).arg(locale.toString(tokens)));
    if (const double cost = progress.targetCost + progress.judgeCost; cost > 0) {
        const QString text = locale.toString(cost, 'f', 4);
        parts.append(progress.unknownCosts > 0 ? terminalText(QT_TRANSLATE_NOOP("Terminal", "cost ≥ %1")).arg(text)
                                               : terminalText(QT_TRANSLATE_NOOP("Terminal", "cost %1")).arg(text));
    }
    for (auto error = progress.errors.constBegin(); error != progress.errors.constEnd(); ++error)
        parts.append(u"%1 %2"_s.arg(locale.toString(error.value()), error.key()));
    return parts.join(u" · "_s);
}

void ProgressLine::show(const RunProgress &progress)
{
    draw(terminalProgress(progress, terminalColumns()), progressText(progress));
}

void ProgressLine::showText(const QString &text)
{
    draw(oneLine(text, std::max(1, terminalColumns() - 1)), text);
}

void ProgressLine::draw(const QString &terminalLine, const QString &plainLine)
{
    m_text = plainLine;
    if (isTerminal(STDERR_FILENO)) {
        std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(terminalLine));
        m_drawn = true;
        return;
    }
    if (m_sinceLine.isValid() && m_sinceLine.elapsed() < plainLineEveryMs)
        return;
    m_sinceLine.start();
    printError(m_text);
    m_drawn = false;
    m_text.clear();
}

void ProgressLine::say(const QString &text)
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
    m_drawn = false;
    printError(text);
}

void ProgressLine::finish()
{
    if (m_drawn)
        std::fputc('\n', stderr);
    else if (!m_text.isEmpty())
        printError(m_text);
    m_drawn = false;
    m_text.clear();
}
