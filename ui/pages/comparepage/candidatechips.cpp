#include "candidatechips.h"

#include "flowlayout.h"
#include "formatting.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

CandidateChips::CandidateChips(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(6, 6, this))
{
    setAccessibleName(tr("Candidates"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QPushButton *CandidateChips::button(int index)
{
    while (m_buttons.size() <= index) {
        const int number = int(m_buttons.size());
        auto *made = new QPushButton(this);
        made->setCheckable(true);
        made->setAutoExclusive(true);
        made->setIconSize({12, 12});
        made->setStyleSheet(u"QPushButton { padding: 2px 8px; }"_s);
        made->installEventFilter(this);
        m_layout->addWidget(made);
        m_buttons.append(made);
        // The arrow keys check without a click.
        connect(made, &QPushButton::toggled, this, [this, number](bool on) {
            if (on)
                emit chosenByUser(number);
        });
    }
    return m_buttons[index];
}

void CandidateChips::show(const QList<CandidateChip> &chips, int chosen)
{
    m_chips = chips;
    for (int i = 0; i < std::max(m_buttons.size(), chips.size()); ++i) {
        QPushButton *shown = button(i);
        shown->setVisible(i < chips.size());
        if (i >= chips.size())
            continue;
        const CandidateChip &chip = chips[i];
        QString name = oneLine(chip.name, 32);
        shown->setText(name.replace(u'&', u"&&"_s) + u"  "_s + chip.pill.text);
        shown->setIcon(chip.mark < 0 ? QIcon() : markIcon(chip.mark, palette()));
        shown->setToolTip(i < 9 ? tr("%1 (Alt+%2)").arg(oneLine(chip.name, 80)).arg(i + 1) : oneLine(chip.name, 80));
        const bool was = shown->blockSignals(true);
        shown->setChecked(i == chosen);
        shown->blockSignals(was);
    }
    updateGeometry();
}

int CandidateChips::chosen() const
{
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return i;
    }
    return -1;
}

bool CandidateChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const bool forward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const int next = std::clamp(chosen() + (forward ? 1 : -1), 0, std::max(0, int(m_chips.size()) - 1));
    m_buttons[next]->setFocus();
    m_buttons[next]->setChecked(true);
    return true;
}

void CandidateChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_chips.isEmpty())
        show(QList<CandidateChip>(m_chips), chosen());
}
