#pragma once

#include <QList>
#include <QString>

/// Which hyphens count when texts are compared.
enum class Hyphens {
    Kept,
    Dropped, ///< those within words, also at a line's end: "exam-\nple" equals "example"
};

/// A text as quotes are compared, with where each unit of it comes from.
struct FoldedText
{
    QString text;
    QList<qsizetype> begins; ///< of each unit, in the source
    QList<qsizetype> ends;
};

/// White space is one blank, quotation marks and apostrophes are one sign, dashes are hyphens; ligatures, full-width
/// forms and "…" are spelled out, and what shows nothing is dropped. Case stays. What judgeSafeText adds to a text is
/// taken out again, so that a quote of the safe text is found in the original.
FoldedText foldedText(QStringView source, Hyphens hyphens = Hyphens::Kept);
