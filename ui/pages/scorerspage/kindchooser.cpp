#include "kindchooser.h"

#include "entrylist.h"
#include "scorerkinds.h"
#include "scorerlistmodel.h"
#include "scorerwords.h"

#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

KindChooser::KindChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new EntryList(tr("Kinds of scorers"), 2, this))
    , m_model(new KindListModel(this))
{
    setObjectName(u"card"_s);
    setAccessibleName(tr("Add a scorer"));
    QList<KindRow> metrics{{{}, tr("Metrics: worked out here, cost nothing"), {}}};
    QList<KindRow> rows{{{}, tr("Judges: a model reads every answer"), {}}};
    const QList<ScorerKind> kinds = scorerKinds();
    for (const ScorerKind &kind : kinds)
        (kind.judge ? rows : metrics).append({kind.kind, kindTitle(kind.kind), kindSentence(kind.kind)});
    rows.append(metrics);
    m_model->setRows(rows);
    m_list->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &EntryList::opened, this, [this](int row) {
        const QString kind = m_model->row(row).kind;
        if (kind.isEmpty())
            return;
        hide();
        emit chosen(kind);
    });
}

void KindChooser::openBelow(QWidget *button)
{
    const QRect room = button->screen()->availableGeometry();
    const int wide = std::min(fontMetrics().averageCharWidth() * 64 + 40, room.width());
    const QPoint corner = button->mapToGlobal(QPoint(button->width(), button->height() + 3));
    const int high = std::min(room.bottom() - corner.y() - 8, 640);
    setGeometry(std::max(room.left(), corner.x() - wide), corner.y(), wide, std::max(high, 200));
    show();
    m_list->setFocus();
    m_list->choose(1);
    m_list->scrollToTop();
}
