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

void makePrimary(QPushButton *button)
{
    button->setProperty("primary", true);
    restyle(button);
}

void makeLink(QPushButton *button)
{
    button->setProperty("link", true);
    restyle(button);
}
