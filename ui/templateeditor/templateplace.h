#pragma once

#include <QString>

#include <optional>

/// Where a template is wrong, both from 1.
struct TemplatePlace
{
    int line = 1;
    int column = 1;

    bool operator==(const TemplatePlace &) const = default;
};

/// The place that a template's error names ("Line 2, column 5: …"), in the language of the window.
std::optional<TemplatePlace> placeOf(const QString &error);
/// The error from its place on, without which text of which prompt it is in: what stands below that very text.
QString fromPlaceOn(const QString &error);
