#include "jsonsyntax.h"
#include "metricsupport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Strict: a fenced block is no JSON, but the reason says that one stands around it.
class JsonMatch : public Metric
{
public:
    Reading score(const QString &answer, const Item &) const override
    {
        const std::optional<JsonSyntaxFault> fault = jsonFault(answer);
        if (!fault)
            return binaryReading(true);
        if (QStringView(answer).trimmed().startsWith(u"```"))
            return binaryReading(false, QCoreApplication::translate("JsonMatch", "The answer is a fenced block."));
        return binaryReading(false,
                             QCoreApplication::translate("JsonMatch", "Character %1: %2")
                                 .arg(QString::number(fault->offset + 1), fault->reason));
    }
    bool isBinary() const override { return true; }
};
}

Result<MetricPointer> makeJsonMatch(const ScorerSpec &)
{
    return MetricPointer(std::make_shared<JsonMatch>());
}
