#include "baseline.h"

#include "bm25baseline.h"
#include "firstsentence.h"
#include "majority.h"
#include "nearestname.h"
#include "randomchoice.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

class Echo final : public Baseline
{
public:
    std::optional<QString> answer(const Item &item, int) const override
    {
        return item.question.isEmpty() ? std::nullopt : std::optional(item.question);
    }
};

using MadeBaseline = std::shared_ptr<const Baseline>;

struct BaselineKind
{
    QLatin1StringView name;
    MadeBaseline (*make)(const QList<Item> &items, const QList<Document> &documents, quint64 seed);
};

constexpr std::array baselineKinds = {
    BaselineKind{"bm25"_L1,
                 [](const QList<Item> &items, const QList<Document> &documents, quint64) -> MadeBaseline {
                     return std::make_shared<Bm25Baseline>(items, documents);
                 }},
    BaselineKind{"first-sentence"_L1,
                 [](const QList<Item> &, const QList<Document> &documents, quint64) -> MadeBaseline {
                     return std::make_shared<FirstSentence>(documents);
                 }},
    BaselineKind{"majority"_L1,
                 [](const QList<Item> &items, const QList<Document> &, quint64) -> MadeBaseline {
                     return std::make_shared<Majority>(items);
                 }},
    BaselineKind{"random-choice"_L1,
                 [](const QList<Item> &items, const QList<Document> &, quint64 seed) -> MadeBaseline {
                     return std::make_shared<RandomChoice>(items, seed);
                 }},
    BaselineKind{
        "echo"_L1,
        [](const QList<Item> &, const QList<Document> &, quint64) -> MadeBaseline { return std::make_shared<Echo>(); }},
};

Error unknownBaseline(const QString &name)
{
    const QString names = baselineNames().join(", "_L1);
    const QString nearest = nearestName(name, baselineNames());
    if (nearest.isEmpty()) {
        return {ErrorKind::BadInput,
                QCoreApplication::translate("Baseline", "There is no built-in baseline \"%1\". There are: %2.")
                    .arg(name.left(80), names)};
    }
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Baseline",
                                        "There is no built-in baseline \"%1\". Did you mean \"%2\"? There are: %3.")
                .arg(name.left(80), nearest, names)};
}

}

QStringList baselineNames()
{
    QStringList names;
    for (const BaselineKind &kind : baselineKinds)
        names += kind.name;
    return names;
}

Result<std::shared_ptr<const Baseline>> makeBaseline(const QString &name, const QList<Item> &items,
                                                     const QList<Document> &documents, quint64 seed)
{
    for (const BaselineKind &kind : baselineKinds) {
        if (name == kind.name)
            return kind.make(items, documents, seed);
    }
    return unknownBaseline(name);
}
