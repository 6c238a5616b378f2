#pragma once

#include <QWidget>

class DiffView;
class QLabel;

/// A caption and a text below it: plain, selectable, as high as it needs. Hidden while it has no text.
class TextBlock : public QWidget
{
    Q_OBJECT

public:
    explicit TextBlock(const QString &caption, bool strong = false, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

private:
    DiffView *m_text;
};

/// A quiet caption above something.
QLabel *makeCaption(const QString &text, QWidget *parent);
