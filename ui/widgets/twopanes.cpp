#include "twopanes.h"

#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

TwoPanes::TwoPanes(QWidget *first, const QString &firstTitle, QWidget *second, const QString &secondTitle,
                   QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_tabs->addTab(firstTitle);
    m_tabs->addTab(secondTitle);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    m_splitter->addWidget(first);
    m_splitter->addWidget(second);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TwoPanes::arrange);
}

void TwoPanes::showPane(int index)
{
    m_tabs->setCurrentIndex(index);
}

QSize TwoPanes::minimumSizeHint() const
{
    QSize least;
    for (int i = 0; i < m_splitter->count(); ++i)
        least = least.expandedTo(m_splitter->widget(i)->minimumSizeHint());
    return least + QSize(0, m_tabs->sizeHint().height());
}

void TwoPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_wideFrom;
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}

void TwoPanes::arrange()
{
    m_tabs->setVisible(!m_wide);
    for (int i = 0; i < m_splitter->count(); ++i)
        m_splitter->widget(i)->setVisible(m_wide || m_tabs->currentIndex() == i);
}
