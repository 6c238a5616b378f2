#pragma once

#include "card.h"
#include "loadtest.h"

class QProgressBar;

/// The answer in words, and while the test goes on where it is.
class LoadProgress : public Card
{
    Q_OBJECT

public:
    explicit LoadProgress(QWidget *parent = nullptr);

    /// Before anything was measured.
    void showHint();
    void showProgress(const LoadTestProgress &progress);
    void showResult(const LoadTestResult &result);
    QString verdict() const;

private:
    QLabel *m_verdict;
    QLabel *m_more;
    QProgressBar *m_bar;
    QLabel *m_state;
};
