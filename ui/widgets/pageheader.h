#pragma once

#include <QWidget>

class PillLabel;
class QHBoxLayout;
class QLabel;
struct Pill;

/// The line on top of a page: its title, what stands behind it, and its buttons at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPill(const Pill &pill);
    void setSubtitle(const QString &subtitle);
    /// Behind the title, before the stretch: choices of what the page shows.
    void addChoice(QWidget *widget);
    /// At the right end.
    void addAction(QWidget *widget);

private:
    QLabel *m_title;
    PillLabel *m_pill;
    QLabel *m_subtitle;
    QHBoxLayout *m_choices;
    QHBoxLayout *m_actions;
};
