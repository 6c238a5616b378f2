#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <Qt>

/// What a colour says; a word, a sign or a number always says it as well.
enum class Tone { Neutral, Accent, Good, Bad, Warn };

/// A short text on a rounded ground inside a cell, such as "✓ 5" or "timeout".
struct Pill
{
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const Pill &) const = default;
};
Q_DECLARE_METATYPE(Pill)
Q_DECLARE_METATYPE(QList<Pill>)

/// Roles beside Qt's that every table model of Assay may answer; CellDelegate draws them.
enum CellRole {
    ValueRole = Qt::UserRole, ///< the plain value: for sorting, charts and the clipboard
    MarkRole, ///< int: number of a model's colour and marker, drawn before the text
    PillsRole, ///< QList<Pill>: drawn on the first line, before the text where PillsBesideRole is true
    PillsBesideRole, ///< bool: pills stand behind the text on its line instead of above it
    SecondaryRole, ///< QString: quieter text behind the first
    StrongRole, ///< bool: bold
    QuietRole, ///< bool: the text itself is muted
    ProgressRole, ///< double 0-1: a bar above the text
    MonospaceRole, ///< bool
};
