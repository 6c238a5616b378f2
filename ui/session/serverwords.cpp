#include "serverwords.h"

#include <QCoreApplication>

namespace {
QString serverWord(const char *text)
{
    return QCoreApplication::translate("ServerWords", text);
}
}

Pill serverPill(ServerState state)
{
    switch (state) {
    case ServerState::Off:
        return {serverWord(QT_TRANSLATE_NOOP("ServerWords", "stopped")), Tone::Neutral};
    case ServerState::Looking:
    case ServerState::Starting:
        return {serverWord(QT_TRANSLATE_NOOP("ServerWords", "starting…")), Tone::Accent};
    case ServerState::Ready:
        return {serverWord(QT_TRANSLATE_NOOP("ServerWords", "✓ ready")), Tone::Good};
    case ServerState::Stopping:
        return {serverWord(QT_TRANSLATE_NOOP("ServerWords", "stopping…")), Tone::Warn};
    case ServerState::Failed:
        return {serverWord(QT_TRANSLATE_NOOP("ServerWords", "✗ failed")), Tone::Bad};
    }
    return {};
}
