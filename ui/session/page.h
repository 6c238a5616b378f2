#pragma once

#include <QWidget>

class ProjectSession;

/// One page of the window. It shows the session's project and asks the session's workbench.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(ProjectSession &session, QWidget *parent = nullptr);

    /// It is shown now.
    virtual void shown() { }
    /// Ctrl+F.
    virtual void startSearch() { }
    /// What is chosen on the page (filters, splitters), to be found again next time.
    virtual void saveState() const { }

protected:
    ProjectSession &session() const { return m_session; }

private:
    ProjectSession &m_session;
};
