#pragma once

#include "documentbuilder.h"

/// What of a page becomes text.
enum class HtmlPart { MainText, Everything };

/// Appends the text of a page: headings, paragraphs, entries of lists, rows of tables (cells with tabs between them),
/// preformatted text. `MainText` leaves navigation out; a book's pages (`Everything`) have none.
void addHtml(const QString &html, HtmlPart part, DocumentBuilder &builder);
