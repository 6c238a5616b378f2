#include "purpose.h"

#include "names.h"

namespace {
constexpr std::array purposes{
    Name{Purpose::Evaluation, ""},           Name{Purpose::Windows, "windows"}, Name{Purpose::Questions, "questions"},
    Name{Purpose::Generation, "generation"}, Name{Purpose::Check, "check"},     Name{Purpose::Probe, "probe"},
};
}

QString purposeName(Purpose purpose)
{
    return nameOf(purposes, purpose);
}

Purpose purposeFromName(QStringView name)
{
    return valueOf(purposes, name);
}
