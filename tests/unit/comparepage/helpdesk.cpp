#include "helpdesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int modelCount = 4;
constexpr int rounds = 6;

struct Case
{
    QString category;
    QString question;
    QString reference;
    QString answers[modelCount];
    int scores[modelCount];
    QString reasons[modelCount];
};

const QStringList &modelNames()
{
    static const QStringList names{u"gpt-4.1-mini"_s, u"claude-sonnet"_s, u"qwen3-8b"_s, u"gpt-4.1-nano"_s};
    return names;
}

const QList<Case> &cases()
{
    static const QString right = u"Everything in the reference is there, and nothing is wrong."_s;
    static const QList<Case> all{
        {u"delivery"_s,
         u"Can I change the delivery address after ordering?"_s,
         u"Only until it reaches the carrier."_s,
         {u"No, once shipped the address is final."_s,
          u"Yes, as long as it has not reached the carrier; after that, write to us and we ask the carrier to redirect it."_s,
          u"You can, until the parcel reaches the carrier."_s, u"Yes, at any time, in your account."_s},
         {2, 5, 4, 1},
         {u"The answer denies that the address can be changed before the parcel reaches the carrier."_s, right,
          u"Right, but it does not say what happens afterwards."_s, u"The answer promises a change at any time."_s}},
        {u"warranty"_s,
         u"What does the two-year warranty exclude?"_s,
         u"Accidental damage and batteries."_s,
         {u"Batteries and accidental damage are excluded."_s, u"It excludes accidental damage and batteries."_s,
          u"It covers everything except water damage."_s, u"Accidental damage."_s},
         {5, 5, 2, 3},
         {right, right,
          u"The answer names water damage, which the reference does not, and misses both excluded cases."_s,
          u"Batteries are missing."_s}},
        {u"returns"_s,
         u"Сколько времени занимает возврат денег?"_s,
         u"До 14 дней."_s,
         {u"До двух недель."_s, u"Возврат занимает до 14 дней."_s, u"Обычно до 30 дней."_s, u"Около недели."_s},
         {5, 5, 1, 2},
         {right, right, u"Тридцать дней — это неверный срок."_s, u"Срок занижен."_s}},
        {u"plans"_s,
         u"Which plan includes priority support?"_s,
         u"Business and Enterprise."_s,
         {u"Business and Enterprise plans."_s, u"Only Enterprise."_s, u"Business, Enterprise."_s,
          u"Business and Enterprise."_s},
         {5, 3, 5, 5},
         {right, u"Business is missing."_s, right, right}},
        {u"plans"_s,
         u"Is there a student discount?"_s,
         u"Yes, 20 % with a valid card."_s,
         {u""_s, u"Yes: 20 % with a valid student card."_s, u"Students get 20 % off."_s, u"No."_s},
         {1, 5, 4, 1},
         {u""_s, right, u"That a valid card is needed is missing."_s, u"There is one."_s}},
        {u"warranty"_s,
         u"How do I claim the warranty?"_s,
         u"Send the receipt and a photo to service@example.com."_s,
         {u"Send the receipt and a photo to service@example.com."_s,
          u"Send a photo and the receipt to service@example.com; you get an answer within two days."_s,
          u"Send the receipt and a photo to service@example.com."_s, u"Bring it to a shop."_s},
         {5, 5, 5, 1},
         {right, right, right, u"There are no shops; the receipt and the photo are missing."_s}},
        {u"delivery"_s,
         u"How long does standard delivery take?"_s,
         u"Three to five working days."_s,
         {u"3 to 5 working days."_s, u"Three to five working days."_s, u"Three to five days."_s,
          u"Three to five working days."_s},
         {5, 5, 4, 5},
         {right, right, u"Working days are meant."_s, right}},
        {u"returns"_s,
         u"Who pays for sending a return?"_s,
         u"We do, unless the item is used."_s,
         {u"We pay, unless the item was used."_s, u"We do, unless the item is used."_s, u"The customer does."_s,
          u"We do, unless the item is used."_s},
         {5, 5, 1, 4},
         {right, right, u"It is the other way round."_s, u"Right, in a few words."_s}}};
    return all;
}

QJsonObject rule(const QString &model, const QString &contains, const QString &text, double latency)
{
    return {{u"model"_s, model}, {u"contains"_s, contains},  {u"answer"_s, u"fixed"_s},
            {u"text"_s, text},   {u"latency_ms"_s, latency}, {u"latency_max_ms"_s, latency * 1.6}};
}

QJsonObject modelEntry(const QString &name, const QString &origin, double price)
{
    return {{u"name"_s, name},
            {u"provider"_s, u"openai"_s},
            {u"endpoint"_s, origin + u"/v1"_s},
            {u"model"_s, name},
            {u"parameters"_s, QJsonObject{{u"temperature"_s, 0}}},
            {u"price"_s, QJsonObject{{u"input"_s, price}, {u"output"_s, price * 4}, {u"currency"_s, u"USD"_s}}}};
}
}

Helpdesk::Helpdesk()
    : m_server(script())
{
}

QByteArray Helpdesk::script() const
{
    QJsonArray rules;
    for (const Case &one : cases()) {
        for (int model = 0; model < modelCount; ++model) {
            if (one.answers[model].isEmpty()) {
                QJsonObject failing = rule(modelNames()[model], one.question, {}, 5);
                failing[u"status"_s] = 400;
                failing[u"body"_s] = u"{\"error\": {\"message\": \"The prompt is not allowed here.\"}}"_s;
                rules.append(failing);
                continue;
            }
            const QString verdict = QString::fromUtf8(
                QJsonDocument(QJsonObject{{u"justification"_s, one.reasons[model]}, {u"score"_s, one.scores[model]}})
                    .toJson(QJsonDocument::Compact));
            rules.append(rule(u"judge"_s, one.answers[model], verdict, 2));
            rules.append(rule(modelNames()[model], one.question, one.answers[model], 4 + 5 * model));
        }
    }
    const QJsonObject otherwise{{u"answer"_s, u"fixed"_s},
                                {u"text"_s, u"{\"justification\": \"Off the point.\", \"score\": 1}"_s}};
    return QJsonDocument(QJsonObject{{u"rules"_s, rules}, {u"default"_s, otherwise}}).toJson();
}

QByteArray Helpdesk::planText() const
{
    QJsonArray models;
    for (int i = 0; i < modelCount; ++i)
        models.append(modelEntry(modelNames()[i], m_server.origin(), i == 2 ? 0.05 : 0.4 + i));
    models.append(QJsonObject{{u"name"_s, u"BM25 extract"_s}, {u"provider"_s, u"builtin"_s}, {u"model"_s, u"bm25"_s}});
    const QJsonObject scorers[] = {{{u"kind"_s, u"rubric"_s}, {u"name"_s, u"quality"_s}, {u"judge"_s, u"judge"_s}},
                                   {{u"kind"_s, u"rouge_l"_s}}};
    const QJsonObject plan{{u"name"_s, u"Helpdesk"_s},
                           {u"dataset"_s, QJsonObject{{u"path"_s, u"helpdesk.csv"_s}}},
                           {u"models"_s, models},
                           {u"judges"_s, QJsonArray{modelEntry(u"judge"_s, m_server.origin(), 2)}},
                           {u"scorers"_s, QJsonArray{scorers[0], scorers[1]}},
                           {u"run"_s, QJsonObject{{u"concurrency"_s, 32}}}};
    return QJsonDocument(plan).toJson();
}

void Helpdesk::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_sample.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
}

bool Helpdesk::run()
{
    QByteArray csv = "id,category,question,answer\n";
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < cases().size(); ++i) {
            const Case &one = cases()[i];
            csv += QByteArray::number(round * 17 + i * 2 + 1) + ',' + one.category.toUtf8() + ",\""
                + one.question.toUtf8() + "\",\"" + one.reference.toUtf8() + "\"\n";
        }
    }
    write(u"helpdesk.csv"_s, csv);
    write(u"plan.json"_s, planText());
    if (!m_sample.open())
        return false;
    const QString folder = m_sample.folder.path();
    QSignalSpy ended(&session(), &ProjectSession::runEnded);
    QSignalSpy read(&session(), &ProjectSession::contentsChanged);
    QString problem;
    session().workbench().openPlan(folder + u"/plan.json"_s, [&](const Result<Plan> &plan) {
        if (!plan) {
            problem = plan.error().message;
            return;
        }
        session().workbench().startRun(*plan, folder, StartMode::New, [&](const Result<Run> &run) {
            problem = run ? QString() : run.error().message;
        });
    });
    const bool done = ended.wait(60'000) && (!read.isEmpty() || read.wait(20'000));
    if (!problem.isEmpty())
        qWarning("%s", qPrintable(problem));
    return done && !session().contents().runs.isEmpty();
}
