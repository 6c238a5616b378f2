#include "loadtestjob.h"

#include "loadlimits.h"
#include "loadprompt.h"
#include "modelcheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int tickMs = 200;
constexpr double usualCallSeconds = 120;
constexpr qsizetype longestErrorText = 500;
}

/// The level that goes on.
struct LoadTestJob::Level
{
    int concurrency = 0;
    qint64 planned = 0;
    qint64 done = 0;
    qint64 failed = 0;
    int inFlight = 0;
    double beginMs = 0; ///< of the job's clock
    QList<LoadCall> calls;
};

LoadTestJob::LoadTestJob(LoadTestStart start)
    : m_start(std::move(start))
    , m_bytesPerToken(usualBytesPerToken)
    , m_deadline(this)
    , m_ticks(this)
{
    m_options.key = m_start.key;
    for (ModelSpec &model : m_start.models)
        model = withOutputLimit(model, m_start.spec.outputTokens);
    m_result.spec = m_start.spec;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(LoadEnd::TimeLimit); });
    connect(&m_ticks, &QTimer::timeout, this, &LoadTestJob::tell);
}

LoadTestJob::~LoadTestJob() = default;

void LoadTestJob::start()
{
    m_client = std::make_unique<HttpClient>();
    m_clock.start();
    m_deadline.start(int(m_start.spec.maximumSeconds * 1000));
    m_ticks.start(tickMs);
    m_result.startedAt = QDateTime::currentDateTimeUtc();
    QStringList origins;
    for (const ModelSpec &model : std::as_const(m_start.models)) {
        if (const auto request = buildRequest(model, {}, {}); request && !origins.contains(originOf(request->url)))
            origins.append(originOf(request->url));
    }
    m_result.origin = origins.join(u' ');
    warmUp();
}

void LoadTestJob::stop()
{
    giveUp(LoadEnd::Stopped);
}

Result<HttpRequest> LoadTestJob::request(const Prompt &prompt, qint64 number) const
{
    return buildRequest(m_start.models[number % m_start.models.size()], prompt, m_options);
}

Timeouts LoadTestJob::timeouts() const
{
    const double wished = m_start.spec.model.limits.timeoutSeconds;
    return {.totalSeconds = wished > 0 ? wished : usualCallSeconds};
}

void LoadTestJob::warmUp()
{
    const Prompt prompt = loadPrompt(m_start.spec.inputTokens, m_bytesPerToken, m_start.spec.seed, 0);
    const auto first = request(prompt, 0);
    if (!first) {
        m_result.error = first.error().message;
        finish(LoadEnd::NoAnswer);
        return;
    }
    ++m_firstTries;
    ++m_result.calls;
    m_client->send(*first, timeouts(), [this, prompt](const HttpReply &reply) { takeFirst(prompt, reply); });
}

/// A server that can't take a parameter says so once; the levels then go without it.
bool LoadTestJob::learnFrom(const CallError &error)
{
    if (m_firstTries >= mostFirstCalls || m_result.calls >= m_start.spec.maximumCalls)
        return false;
    if (error.maxCompletionTokensWanted && !m_options.maxCompletionTokens) {
        m_options.maxCompletionTokens = true;
        return true;
    }
    const bool isNew = error.kind == ErrorKind::UnsupportedParameter && !error.parameter.isEmpty()
        && !m_options.omit.contains(error.parameter);
    if (isNew)
        m_options.omit.append(error.parameter);
    return isNew;
}

void LoadTestJob::takeFirst(const Prompt &prompt, const HttpReply &reply)
{
    if (m_givenUp != LoadEnd::Running) {
        finish(m_givenUp);
        return;
    }
    const CallOutcome outcome = readReply(m_start.models.constFirst(), prompt, reply);
    if (const auto *error = std::get_if<CallError>(&outcome)) {
        if (learnFrom(*error)) {
            warmUp();
            return;
        }
        note(*error);
        m_result.error = withServerAdvice(m_start.spec.model, reply, m_result.error);
        finish(LoadEnd::NoAnswer);
        return;
    }
    const std::optional<qint64> counted = std::get<Completion>(outcome).usage.prompt();
    if (counted && *counted > 0)
        m_bytesPerToken = std::clamp(double(promptBytes(prompt)) / double(*counted), 1.0, 20.0);
    nextLevel();
}

void LoadTestJob::nextLevel()
{
    if (++m_level >= m_start.spec.levels.size()) {
        finish(LoadEnd::AllLevels);
        return;
    }
    const int concurrency = m_start.spec.levels[m_level];
    const qint64 left = m_start.spec.maximumCalls - m_result.calls;
    if (left <= concurrency) { // there would be no time with all of them in flight
        finish(LoadEnd::CallLimit);
        return;
    }
    m_current = std::make_unique<Level>();
    m_current->concurrency = concurrency;
    m_current->planned = std::min<qint64>(callsOfLevel(concurrency), left);
    m_current->beginMs = elapsedSeconds() * 1000;
    fill();
}

double LoadTestJob::levelMs() const
{
    return elapsedSeconds() * 1000 - m_current->beginMs;
}

bool LoadTestJob::maySend() const
{
    // Once more than 5 % of what was planned has failed, nothing that follows can mend it.
    return m_givenUp == LoadEnd::Running && m_current->calls.size() < m_current->planned
        && levelMs() < m_start.spec.secondsPerLevel * 1000 && m_current->failed * 20 <= m_current->planned;
}

void LoadTestJob::fill()
{
    while (m_current->inFlight < m_current->concurrency && maySend())
        send();
    if (m_current->inFlight == 0)
        finishLevel();
}

void LoadTestJob::send()
{
    const qint64 number = m_result.calls;
    const Prompt prompt = loadPrompt(m_start.spec.inputTokens, m_bytesPerToken, m_start.spec.seed,
                                     m_start.spec.samePrompt ? 0 : quint64(number));
    const qsizetype index = m_current->calls.size();
    ++m_result.calls;
    ++m_current->inFlight;
    const auto built = request(prompt, number);
    LoadCall call;
    call.startMs = levelMs();
    m_current->calls.append(call);
    if (!built) { // the first call could be built, so this one can
        take(index, CallError{.kind = built.error().kind, .message = built.error().message}, {});
        return;
    }
    m_client->send(*built, timeouts(),
                   [this, index, prompt, model = number % m_start.models.size()](const HttpReply &reply) {
                       take(index, readReply(m_start.models[model], prompt, reply), reply);
                       fill();
                   });
}

void LoadTestJob::take(qsizetype index, const CallOutcome &outcome, const HttpReply &reply)
{
    LoadCall &call = m_current->calls[index];
    call.endMs = call.startMs + reply.latencyMs;
    --m_current->inFlight;
    ++m_current->done;
    if (const auto *completion = std::get_if<Completion>(&outcome)) {
        call.firstTokenMs = reply.ttftMs;
        call.input = completion->usage.prompt();
        call.output = completion->usage.output;
        return;
    }
    const auto &error = std::get<CallError>(outcome);
    call.error = error.kind == ErrorKind::None ? ErrorKind::MalformedAnswer : error.kind;
    if (call.error != ErrorKind::Cancelled) {
        ++m_current->failed;
        note(error);
    }
}

void LoadTestJob::note(const CallError &error)
{
    if (m_result.error.isEmpty())
        m_result.error = m_start.redaction.redact(error.message).left(longestErrorText);
}

void LoadTestJob::finishLevel()
{
    const LoadTestLevel level = loadLevel(m_current->concurrency, m_current->calls, m_start.spec.goal);
    const bool cutByCalls = m_current->planned < callsOfLevel(m_current->concurrency);
    m_current.reset();
    if (level.calls > 0) {
        m_result.levels.append(level);
        m_result.verdict = loadVerdict(m_result.levels, m_start.spec);
    }
    LoadEnd end = m_givenUp;
    if (end == LoadEnd::Running)
        end = endAfter(level);
    if (end == LoadEnd::Running && cutByCalls)
        end = LoadEnd::CallLimit;
    if (end == LoadEnd::Running) {
        nextLevel();
        if (!m_ended)
            tell();
    } else {
        finish(end);
    }
}

LoadEnd LoadTestJob::endAfter(const LoadTestLevel &level) const
{
    if (level.ok == 0 || failsTooOften(level))
        return LoadEnd::Errors;
    const qsizetype count = m_result.levels.size();
    if (!m_start.spec.goal || count < 2)
        return LoadEnd::Running;
    const auto missed = [this](const LoadTestLevel &one) { return !keepsGoal(one, *m_start.spec.goal).value_or(true); };
    return missed(m_result.levels[count - 1]) && missed(m_result.levels[count - 2]) ? LoadEnd::GoalMissed
                                                                                    : LoadEnd::Running;
}

void LoadTestJob::giveUp(LoadEnd end)
{
    if (m_ended || m_givenUp != LoadEnd::Running)
        return;
    m_givenUp = end;
    if (m_client)
        m_client->cancelAll(); // each tells its end from the event loop, the last one ends the level
    else
        finish(end);
}

void LoadTestJob::finish(LoadEnd end)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_ticks.stop();
    m_result.end = end;
    if (m_clock.isValid())
        m_result.seconds = elapsedSeconds();
    emit ended(m_result);
}

void LoadTestJob::tell()
{
    LoadTestProgress progress;
    progress.result = m_result;
    progress.result.seconds = elapsedSeconds();
    if (m_current) {
        progress.concurrency = m_current->concurrency;
        progress.done = m_current->done;
        progress.planned = m_current->planned;
        progress.failed = m_current->failed;
        progress.inFlight = m_current->inFlight;
    }
    emit progressed(progress);
}
