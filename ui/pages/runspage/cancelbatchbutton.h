#pragma once

#include <QPushButton>

struct RunProgress;

/// Asks the services to stop the batches of the run that is on; there only while some are at their services.
class CancelBatchButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CancelBatchButton(QWidget *parent = nullptr);

    void showProgress(const RunProgress &progress, bool isOn);

private:
    bool m_isAsked = false;
};
