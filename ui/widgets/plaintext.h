#pragma once

#include <QPlainTextEdit>

/// Read-only text of models, files and servers: plain, selectable, monospaced where it is a request or a reply.
class PlainText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Kind { Prose, Raw };

    explicit PlainText(Kind kind, QWidget *parent = nullptr);

    /// At most a million characters are shown; what is cut off is said.
    void showText(const QString &text);
};
