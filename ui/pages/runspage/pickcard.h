#pragma once

#include "card.h"

struct Pick;
class PickList;
class QLabel;
class QPushButton;
class QStackedWidget;

/// Prompts, models or scorers of which the next run takes some, with the way to their page.
class PickCard : public Card
{
    Q_OBJECT

public:
    /// `link`: on the button that leads to the page.
    PickCard(const QString &title, const QString &link, QWidget *parent = nullptr);

    /// `empty`: what is said where there is nothing to pick from.
    void setPicks(const QList<Pick> &picks, const QString &empty, bool editable);

signals:
    void takeRequested(const QString &name, bool taken);
    void pageWanted();

private:
    PickList *m_list;
    QLabel *m_empty;
    QStackedWidget *m_stack;
};
