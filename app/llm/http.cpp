#include "http.h"

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const HttpHeader &entry : headers) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return {};
}
