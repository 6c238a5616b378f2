#pragma once

#include "plan.h"

#include <QWidget>

class NumberField;
class QLabel;

/// How hard an endpoint may be worked.
class LimitFields : public QWidget
{
    Q_OBJECT

public:
    explicit LimitFields(QWidget *parent = nullptr);

    void showLimits(const Limits &limits, bool fresh);
    QString summary() const;

signals:
    void limitsTyped(const Limits &limits);

private:
    void add(NumberField *field, const QString &placeholder, void (*set)(Limits &, double));
    void showProblem();

    Limits m_limits;
    NumberField *m_concurrency;
    NumberField *m_requests;
    NumberField *m_tokens;
    NumberField *m_timeout;
    QLabel *m_message;
};
