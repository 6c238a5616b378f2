#include "cancelbatchbutton.h"

#include "progress.h"

CancelBatchButton::CancelBatchButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("cancelBatches"));
    setToolTip(tr("The service works off nothing more. What is answered by then is paid and still comes; the rest is "
                  "asked when the run goes on."));
    connect(this, &QPushButton::clicked, this, [this] {
        m_isAsked = true;
        setEnabled(false);
        setText(tr("Cancelling…"));
    });
    hide();
}

void CancelBatchButton::showProgress(const RunProgress &progress, bool isOn)
{
    const int open = isOn ? progress.openBatches() : 0;
    m_isAsked = m_isAsked && open > 0;
    setVisible(open > 0);
    setEnabled(!m_isAsked);
    if (!m_isAsked)
        setText(open == 1 ? tr("Cancel the batch") : tr("Cancel %n batches", nullptr, open));
}
