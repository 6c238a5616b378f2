#pragma once

#include "projectcontents.h"

#include <QColor>
#include <QStringList>

/// A model's colour and the shape of its marker. The first eight differ in colour, the ninth repeats one with another
/// shape.
enum class MarkShape { Circle, Square, Triangle, Diamond };

struct ModelMark
{
    QColor color;
    MarkShape shape = MarkShape::Circle;

    bool operator==(const ModelMark &) const = default;
};

/// The mark of that number (Okabe and Ito's colours, safe for the colour-blind; their black is grey here, and lighter
/// on dark ground).
ModelMark modelMark(int number, bool onDark);

/// The project's models in the order in which their marks are given: as they first occur in its runs, oldest first,
/// then in its draft. A model's number is its index here, so that it never changes while the project grows.
QStringList markedModels(const ProjectContents &contents);
