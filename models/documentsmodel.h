#pragma once

#include "generationinfo.h"
#include "tablemodel.h"

/// The documents of a project: name, format, pages, characters, and what was to be said about reading them.
class DocumentsModel : public TableModel<DocumentInfo>
{
    Q_OBJECT

public:
    enum { NameColumn, FormatColumn, PagesColumn, CharactersColumn, NoticesColumn };

    explicit DocumentsModel(QObject *parent = nullptr);
};
