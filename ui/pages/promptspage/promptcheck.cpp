#include "promptcheck.h"

#include "projectsession.h"
#include "templateplace.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pauseMs = 200;

/// Each text of the prompt alone, so that it is known which one is wrong.
QList<QPair<QString, PromptSpec>> partsOf(const PromptSpec &prompt)
{
    QList<QPair<QString, PromptSpec>> parts;
    const QString harmless = u"-"_s;
    if (!prompt.system.isEmpty())
        parts.append({u"system"_s, {.name = prompt.name, .system = prompt.system, .user = harmless}});
    parts.append({u"user"_s, {.name = prompt.name, .user = prompt.user}});
    for (qsizetype i = 0; i < prompt.examples.size(); ++i) {
        const Example &example = prompt.examples[i];
        const auto alone = [&](const Example &text) {
            return PromptSpec{.name = prompt.name, .user = harmless, .examples = {text}};
        };
        parts.append({u"%1/user"_s.arg(i), alone({example.user, harmless})});
        parts.append({u"%1/assistant"_s.arg(i), alone({harmless, example.assistant})});
    }
    return parts;
}
}

PromptCheck::PromptCheck(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PromptCheck::ask);
}

void PromptCheck::check(const PromptSpec &prompt, qint64 version)
{
    m_prompt = prompt;
    m_version = version;
    m_pause.start();
}

void PromptCheck::checkNow(const PromptSpec &prompt, qint64 version)
{
    m_prompt = prompt;
    m_version = version;
    m_pause.stop();
    ask();
}

QList<qint64> PromptCheck::versions() const
{
    return m_version ? QList<qint64>{m_version} : QList<qint64>();
}

void PromptCheck::ask()
{
    const int asked = ++m_asked;
    const QPointer<PromptCheck> self(this);
    m_session.workbench().previewPrompt(m_prompt, versions(),
                                        [self, asked](const Result<QList<PromptPreview>> &previews) {
                                            if (!self || self->m_asked != asked)
                                                return;
                                            if (!previews)
                                                self->take({.error = previews.error().message});
                                            else
                                                self->take(previews->isEmpty() ? PromptPreview() : previews->first());
                                        });
}

void PromptCheck::take(const PromptPreview &preview)
{
    emit rendered(preview);
    if (preview.error.isEmpty())
        emit checked({});
    else
        askPart(m_asked, partsOf(m_prompt), {});
}

void PromptCheck::askPart(int asked, QList<QPair<QString, PromptSpec>> parts, QList<PartProblem> problems)
{
    if (parts.isEmpty()) {
        emit checked(problems);
        return;
    }
    const auto [part, alone] = parts.takeFirst();
    const QPointer<PromptCheck> self(this);
    m_session.workbench().previewPrompt(
        alone, versions(),
        [self, asked, parts, problems, part = part](const Result<QList<PromptPreview>> &previews) mutable {
            if (!self || self->m_asked != asked)
                return;
            const QString error
                = !previews ? previews.error().message : (previews->isEmpty() ? QString() : previews->first().error);
            if (!error.isEmpty())
                problems.append({part, fromPlaceOn(error)});
            self->askPart(asked, parts, problems);
        });
}
