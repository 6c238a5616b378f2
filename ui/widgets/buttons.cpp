#include "buttons.h"

#include <QPushButton>
#include <QStyle>

namespace {
void restyle(QPushButton *button)
{
    button->style()->unpolish(button);
    button->style()->polish(button);
}
}

void makePrimary(QPushButton *button, bool primary)
{
    if (button->property("primary").toBool() == primary)
        return;
    button->setProperty("primary", primary);
    restyle(button);
}

void makeLink(QPushButton *button)
{
    button->setProperty("link", true);
    restyle(button);
}
