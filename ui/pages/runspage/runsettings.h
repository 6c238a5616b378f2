#pragma once

#include "card.h"

class BatchChoice;
class ProjectSession;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

/// How the next run goes: its name, repeats, concurrency, budget, seed, cache, batches.
class RunSettings : public Card
{
    Q_OBJECT

public:
    explicit RunSettings(ProjectSession &session, QWidget *parent = nullptr);

    /// Shows the draft.
    void refresh();

private:
    QWidget *budgetLine();
    void layOut();
    void connectFields();
    void refreshBudget();
    void setBudget();

    ProjectSession &m_session;
    QLineEdit *m_name;
    QSpinBox *m_repeats;
    QSpinBox *m_concurrency;
    QCheckBox *m_hasBudget;
    QDoubleSpinBox *m_amount;
    QComboBox *m_currency;
    QCheckBox *m_unknownPrice;
    QLineEdit *m_seed;
    QCheckBox *m_cache;
    BatchChoice *m_batches;
    bool m_isRefreshing = false;
};
