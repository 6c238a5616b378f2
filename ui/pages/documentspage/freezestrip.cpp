#include "freezestrip.h"

#include "buttons.h"
#include "flowlayout.h"
#include "formatting.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FreezeStrip::FreezeStrip(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLineEdit(this))
    , m_accepted(new QRadioButton(this))
    , m_kept(new QRadioButton(this))
    , m_split(new QCheckBox(tr("Put some documents aside for trying out:"), this))
    , m_share(new QSpinBox(this))
    , m_hint(new QLabel(this))
    , m_freeze(new QPushButton(tr("Freeze it"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"inset"_s);
    build();
    for (const QRadioButton *button : {m_accepted, m_kept})
        connect(button, &QRadioButton::toggled, this, &FreezeStrip::showState);
    connect(m_split, &QCheckBox::toggled, this, &FreezeStrip::showState);
    connect(m_name, &QLineEdit::textChanged, this, &FreezeStrip::showState);
    connect(m_name, &QLineEdit::returnPressed, m_freeze, [this] { m_freeze->click(); });
    connect(m_freeze, &QPushButton::clicked, this, [this] { emit freezeWanted(request()); });
    connect(m_cancel, &QPushButton::clicked, this, &FreezeStrip::closed);
    hide();
}

void FreezeStrip::build()
{
    m_name->setObjectName(u"benchmarkName"_s);
    m_name->setAccessibleName(tr("Name of the benchmark"));
    m_name->setPlaceholderText(tr("Name of the benchmark"));
    m_name->setMaxLength(200);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_accepted->setObjectName(u"freezeAccepted"_s);
    m_kept->setObjectName(u"freezeKept"_s);
    m_split->setObjectName(u"freezeSplit"_s);
    m_split->setToolTip(tr("Whole documents go into a second benchmark, so that none of its questions was seen."));
    m_share->setObjectName(u"freezeShare"_s);
    m_share->setRange(5, 95);
    m_share->setSingleStep(5);
    m_share->setValue(20);
    m_share->setSuffix(u" %"_s);
    m_share->setAccessibleName(tr("Share of the documents that are put aside"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    m_freeze->setObjectName(u"freezeNow"_s);
    auto *fields = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    fields->setSizePolicy(policy);
    auto *flow = new FlowLayout(12, 6, fields);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_accepted, m_kept, m_split, m_share})
        flow->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_freeze);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(fields);
    layout->addLayout(buttons);
}

void FreezeStrip::open(qint64 generation, const QString &name, const QuestionCounts &counts)
{
    m_generation = generation;
    m_name->setText(name);
    (counts.accepted > 0 ? m_accepted : m_kept)->setChecked(true);
    setCounts(counts);
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void FreezeStrip::setCounts(const QuestionCounts &counts)
{
    m_counts = counts;
    m_accepted->setText(tr("only accepted (%1)").arg(countText(counts.accepted)));
    m_kept->setText(tr("accepted and kept (%1)").arg(countText(counts.accepted + counts.kept)));
    showState();
}

qint64 FreezeStrip::taken() const
{
    return m_counts.accepted + (m_kept->isChecked() ? m_counts.kept : 0);
}

void FreezeStrip::showState()
{
    m_share->setEnabled(m_split->isChecked());
    m_freeze->setEnabled(taken() > 0 && !m_name->text().trimmed().isEmpty());
    m_hint->setText(taken() == 0 ? tr("There is nothing to freeze yet.")
                                 : tr("The benchmark keeps who generated it, with which prompts and seed; later edits "
                                      "here leave it as it is."));
}

FreezeRequest FreezeStrip::request() const
{
    FreezeRequest request;
    request.generation = m_generation;
    request.name = m_name->text().trimmed();
    request.statuses = {QuestionStatus::Accepted};
    if (m_kept->isChecked())
        request.statuses.append(QuestionStatus::Kept);
    request.devShare = m_split->isChecked() ? m_share->value() / 100.0 : 0;
    return request;
}

void FreezeStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}
