#include "generationinfo.h"

#include "names.h"

namespace {
constexpr std::array generationSteps{
    Name{GenerationStep::Reading, "reading"}, Name{GenerationStep::Asking, "asking"},
    Name{GenerationStep::Sorting, "sorting"}, Name{GenerationStep::Checking, "checking"},
    Name{GenerationStep::Probing, "probing"}, Name{GenerationStep::Judging, "judging"},
    Name{GenerationStep::Done, "done"},
};
}

QString generationStepName(GenerationStep step)
{
    return nameOf(generationSteps, step);
}

GenerationStep generationStepFromName(QStringView name)
{
    return valueOf(generationSteps, name);
}
