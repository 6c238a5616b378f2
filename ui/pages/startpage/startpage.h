#pragma once

#include "page.h"

class DropArea;
class QPushButton;
class QVBoxLayout;

/// What the start page asks the window for.
enum class StartAction { OpenSample, NewProject, OpenProject, ImportData, MakeFromDocuments, OpenFile };

/// The first page: how to begin, and the projects of the last days.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(ProjectSession &session, QWidget *parent = nullptr);

    void shown() override;

signals:
    /// `path` with OpenFile only.
    void chosen(StartAction action, const QString &path);

private:
    QWidget *makeBeginning();
    QWidget *makeRecent();
    void showRecent();

    QPushButton *m_sample = nullptr;
    QWidget *m_recentCard = nullptr;
    QVBoxLayout *m_recent = nullptr;
};
