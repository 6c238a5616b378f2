#include "page.h"

Page::Page(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
}
