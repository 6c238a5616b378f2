#pragma once

#include "loadtest.h"
#include "page.h"
#include "result.h"

class Card;
class LoadChartCard;
class LoadLevelsModel;
class LoadProgress;
class LoadSettings;
class Notice;
class PageHeader;
class TableView;
class QPushButton;

/// How fast is a model's server? Opened from Models; nothing of it goes into the project.
class LoadTestPage : public Page
{
    Q_OBJECT

public:
    explicit LoadTestPage(ProjectSession &session, QWidget *parent = nullptr);

    void shown() override;
    void saveState() const override;
    /// Another one is not chosen while a test goes on.
    void setModel(const QString &name);
    void start();
    void stop();

private:
    void build();
    QWidget *buildContent();
    QWidget *buildResults();
    void connectParts();
    void refresh();
    void updateButton();
    void showProgress(const LoadTestProgress &progress);
    void showResult(const LoadTestResult &result);
    void take(const LoadTestResult &result);
    void tellRefused(const Error &error);
    void save(const QString &path);

    PageHeader *m_header;
    QPushButton *m_back;
    QPushButton *m_start;
    Notice *m_notice;
    LoadSettings *m_settings;
    LoadProgress *m_progress;
    LoadChartCard *m_chart;
    Card *m_tableCard;
    TableView *m_table;
    LoadLevelsModel *m_levels;
    LoadTestResult m_result;
};
