#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// A framed part of a page, with a title line when it has a title.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Quieter, behind the title.
    void setSubtitle(const QString &subtitle);
    /// At the right end of the title line.
    void addAction(QWidget *widget);
    /// Below the title line, with margins; for forms and texts.
    QVBoxLayout *body();
    /// Below the title line, from edge to edge; for tables and charts.
    void setContent(QWidget *widget);
    /// Below everything, in small muted text; empty hides it.
    void setFooter(const QString &text);

private:
    void makeTitleLine();

    QVBoxLayout *m_layout;
    QHBoxLayout *m_titleLine = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QVBoxLayout *m_body = nullptr;
    QLabel *m_footer = nullptr;
};
