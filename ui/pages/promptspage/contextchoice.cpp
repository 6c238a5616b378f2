#include "contextchoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

ContextChoice::ContextChoice(QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox(this))
    , m_count(new QSpinBox(this))
{
    auto *label = new QLabel(tr("Context"), this);
    label->setProperty("role", u"muted"_s);
    label->setBuddy(m_source);
    m_source->setAccessibleName(tr("Context"));
    m_source->addItem(tr("stored with the item"), int(ContextSource::Stored));
    m_source->addItem(tr("none: the model alone"), int(ContextSource::None));
    m_source->addItem(tr("retrieved from the documents"), int(ContextSource::Retrieved));
    m_source->setToolTip(tr("What {{ context }} stands for. Retrieved: the passages of the project's documents that "
                            "match the question best, by their words (BM25)."));
    m_count->setAccessibleName(tr("Passages"));
    m_count->setRange(1, 100);
    m_count->setSuffix(tr(" passages"));
    m_count->setToolTip(tr("How many passages are retrieved for each question"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_source);
    layout->addWidget(m_count);
    layout->addStretch(1);
    connect(m_source, &QComboBox::activated, this, &ContextChoice::tell);
    connect(m_count, &QSpinBox::valueChanged, this, &ContextChoice::tell);
}

void ContextChoice::showChoice(ContextSource source, const RetrieveSpec &retrieve)
{
    const QSignalBlocker blocker(m_count);
    m_retrieve = retrieve;
    m_source->setCurrentIndex(m_source->findData(int(source)));
    m_count->setValue(retrieve.count);
    m_count->setVisible(source == ContextSource::Retrieved);
}

void ContextChoice::setEditable(bool editable)
{
    m_source->setEnabled(editable);
    m_count->setEnabled(editable);
}

void ContextChoice::tell()
{
    m_retrieve.count = m_count->value();
    const RetrieveSpec retrieve = m_retrieve; // showChoice() comes before this is over
    emit edited(ContextSource(m_source->currentData().toInt()), retrieve);
}
