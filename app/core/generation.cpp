#include "generation.h"

#include "names.h"

namespace {
constexpr std::array questionKinds{
    Name{QuestionKind::Factoid, "factoid"},
    Name{QuestionKind::Reasoning, "reasoning"},
    Name{QuestionKind::TwoPlaces, "two_places"},
    Name{QuestionKind::Unanswerable, "unanswerable"},
    Name{QuestionKind::Row, "row"},
};

constexpr std::array checkKinds{
    Name{CheckKind::Form, "form"},
    Name{CheckKind::Quote, "quote"},
    Name{CheckKind::SelfReference, "self_reference"},
    Name{CheckKind::Duplicate, "duplicate"},
    Name{CheckKind::Grounded, "grounded"},
    Name{CheckKind::StandAlone, "stand_alone"},
    Name{CheckKind::Relevant, "relevant"},
    Name{CheckKind::Leak, "leak"},
    Name{CheckKind::RoundTrip, "round_trip"},
};

constexpr std::array questionStatuses{
    Name{QuestionStatus::Open, "open"},          Name{QuestionStatus::Kept, "kept"},
    Name{QuestionStatus::SetAside, "set_aside"}, Name{QuestionStatus::Accepted, "accepted"},
    Name{QuestionStatus::Rejected, "rejected"},
};

constexpr std::array questionOrigins{
    Name{QuestionOrigin::Synthetic, "synthetic"},
    Name{QuestionOrigin::SyntheticEdited, "synthetic_edited"},
    Name{QuestionOrigin::Manual, "manual"},
};
}

QString questionKindName(QuestionKind kind)
{
    return nameOf(questionKinds, kind);
}

QuestionKind questionKindFromName(QStringView name)
{
    return valueOf(questionKinds, name);
}

QString checkKindName(CheckKind kind)
{
    return nameOf(checkKinds, kind);
}

std::optional<CheckKind> checkKindFromName(QStringView name)
{
    const CheckKind kind = valueOf(checkKinds, name);
    return checkKindName(kind) == name ? std::optional(kind) : std::nullopt;
}

QString questionStatusName(QuestionStatus status)
{
    return nameOf(questionStatuses, status);
}

QuestionStatus questionStatusFromName(QStringView name)
{
    return valueOf(questionStatuses, name);
}

QString questionOriginName(QuestionOrigin origin)
{
    return nameOf(questionOrigins, origin);
}

QuestionOrigin questionOriginFromName(QStringView name)
{
    return valueOf(questionOrigins, name);
}
