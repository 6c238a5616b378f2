#pragma once

#include "answertable.h"
#include "card.h"
#include "chartelement.h"
#include "comparison.h"
#include "result.h"

#include <functional>
#include <map>
#include <memory>

class Chart;
class Notice;
class QComboBox;
class QScrollArea;
class QToolButton;

/// Results as a chart: which one and of which scorer can be chosen, saved and clicked through to its items.
class ChartCard : public Card
{
    Q_OBJECT

public:
    enum class ChartKind { Bars, Distribution, Categories, Latency, Cost, Wins };
    enum class ChartFile { Png, Svg, Pdf, Data };

    explicit ChartCard(QWidget *parent = nullptr);

    /// `table` may come later than the comparison: until then bars and trade-offs are shown, and nothing leads to
    /// items.
    void setResults(const Comparison &comparison, std::shared_ptr<const AnswerTable> table,
                    const QStringList &markedModels);
    void setChartKind(ChartKind kind);
    ChartKind chartKind() const;
    void setScorer(const QString &name);
    QString scorer() const;
    /// The chart that is shown.
    Chart *chart() const { return m_chart; }

    /// Asks for the path to save to: a proposal and the dialog's filter; an empty answer saves nothing.
    using AskPath = std::function<QString(const QString &proposal, const QString &filter)>;
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }
    /// Asks where, and saves; what went wrong is shown in the card.
    void save(ChartFile kind);
    void copyPicture();

signals:
    /// Rows of the table behind what was clicked, and what they are, such as "mini, score 2".
    void itemsRequested(const QList<qint32> &rows, const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeControls();
    void makeSaveMenu();
    void fillScorers();
    void choose();
    void showChosen();
    void place(Chart *chart);
    Chart *chartOf(ChartKind kind);
    void fill(ChartKind kind, Chart *chart);
    void requestItems(const ChartElement &element);
    QList<qint32> rowsOf(const ChartElement &element) const;
    const ScorerComparison *chosenScores() const;
    QString proposedName(const QString &suffix) const;

    QComboBox *m_kinds;
    QComboBox *m_scorers;
    QToolButton *m_save;
    Notice *m_notice;
    QScrollArea *m_area;
    Chart *m_chart = nullptr;
    std::map<ChartKind, Chart *> m_charts; ///< made when they are first shown
    Comparison m_comparison;
    std::shared_ptr<const AnswerTable> m_table;
    QStringList m_markedModels;
    AskPath m_askPath;
};
