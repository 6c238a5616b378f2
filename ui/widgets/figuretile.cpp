#include "figuretile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int barSteps = 1000;
}

FigureTile::FigureTile(const QString &name, QWidget *parent)
    : Card(parent)
    , m_name(new QLabel(name, this))
    , m_figure(new QLabel(this))
    , m_behind(new QLabel(this))
    , m_note(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    for (QLabel *label : {m_name, m_figure, m_behind, m_note})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_name, m_behind, m_note})
        label->setProperty("role", u"muted"_s);
    m_note->setWordWrap(true);
    m_behind->setWordWrap(true);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.6);
    larger.setWeight(QFont::DemiBold);
    m_figure->setFont(larger);
    // Both stand on one line of writing.
    m_behind->setContentsMargins(0, 0, 0, QFontMetrics(larger).descent() - fontMetrics().descent());
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    m_bar->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(7);
    line->addWidget(m_figure);
    line->addWidget(m_behind, 1, Qt::AlignBottom);
    body()->addWidget(m_name);
    body()->addLayout(line);
    body()->addWidget(m_bar);
    body()->addWidget(m_note);
    body()->addStretch(1);
    body()->setSpacing(5);
}

void FigureTile::setFigure(const QString &figure, const QString &behind)
{
    m_figure->setText(figure);
    m_behind->setText(behind);
}

void FigureTile::setNote(const QString &note)
{
    m_note->setText(note);
}

void FigureTile::setProgress(double share)
{
    m_bar->setVisible(share >= 0);
    m_bar->setValue(int(std::clamp(share, 0.0, 1.0) * barSteps));
}
