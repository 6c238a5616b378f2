#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

/// What a paragraph's style says about it.
struct DocxStyle
{
    int headingLevel = 0; ///< from 1; 0: none
    int listLevel = 0; ///< from 1; 0: none
};

/// The paragraph styles of a DOCX (styles.xml), by their id; what a style does not say comes from the one it is based
/// on. Text that is not XML gives what was read before.
QHash<QString, DocxStyle> docxStyles(const QByteArray &xml);
