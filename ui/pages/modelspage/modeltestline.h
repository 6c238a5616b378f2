#pragma once

#include "plan.h"
#include "workbench.h"

#include <QHash>
#include <QWidget>

class PillLabel;
class ProjectSession;
class QLabel;
class QPushButton;

/// One button that asks the model a single short prompt, and what came of it; another that leads to the load test.
class ModelTestLine : public QWidget
{
    Q_OBJECT

public:
    explicit ModelTestLine(ProjectSession &session, QWidget *parent = nullptr);

    /// Shows what the last test of exactly this model came to. With a problem it can't be tested yet.
    void showModel(const ModelSpec &model, const QString &problem);
    void test();

private:
    struct Outcome
    {
        ModelSpec model; ///< what was tested: an edit makes it old
        bool pending = false;
        CheckResult result;
    };

    void take(const ModelSpec &tested, const Result<QList<CheckResult>> &results);
    void showOutcome();

    ProjectSession &m_session;
    ModelSpec m_model;
    QHash<QString, Outcome> m_outcomes; ///< by name
    QPushButton *m_button;
    QPushButton *m_howFast;
    PillLabel *m_pill;
    QLabel *m_text;
};
