#pragma once

#include "card.h"
#include "loadtest.h"
#include "result.h"

#include <functional>

class LoadChart;
class Notice;
class QComboBox;
class QToolButton;

/// The chart of a load test: which figure can be chosen, and it can be saved and copied.
class LoadChartCard : public Card
{
    Q_OBJECT

public:
    enum class File { Png, Svg, Pdf, Csv, Json };

    explicit LoadChartCard(QWidget *parent = nullptr);

    void setResult(const LoadTestResult &result);
    LoadChart *chart() const { return m_chart; }
    void tell(const Error &error);
    void saveState() const;

    /// Asks for the path to save to: a proposal and the dialog's filter; an empty answer saves nothing.
    using AskPath = std::function<QString(const QString &proposal, const QString &filter)>;
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }
    void save(File kind);

signals:
    /// All levels are to be written there; the name says how.
    void resultWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSaveMenu();

    QComboBox *m_figures;
    QToolButton *m_save;
    Notice *m_notice;
    LoadChart *m_chart;
    AskPath m_askPath;
};
