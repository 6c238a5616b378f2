#pragma once

#include "card.h"
#include "plan.h"
#include "workbench.h"

class ProjectSession;
class QLabel;
class QListWidget;
class QPushButton;

/// Model servers that answer on this computer, and which of their models are to be added. It looks only when asked to.
class LocalServersPanel : public Card
{
    Q_OBJECT

public:
    explicit LocalServersPanel(ProjectSession &session, QWidget *parent = nullptr);

    /// Shows itself and looks.
    void look();

signals:
    void modelsChosen(const QList<ModelSpec> &models);

private:
    void build();
    void take(const Result<QList<LocalServer>> &servers);
    void list(const QList<LocalServer> &servers);
    QList<ModelSpec> chosen() const;
    void showCount();

    ProjectSession &m_session;
    QLabel *m_text;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_again;
    QPushButton *m_close;
    bool m_isLooking = false;
};
