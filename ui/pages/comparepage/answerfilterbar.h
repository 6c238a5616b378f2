#pragma once

#include "answerfilter.h"

#include <QStringList>
#include <QWidget>

class NamedCombo;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSettings;
class SearchField;

/// The line of filters above the items. It holds what is chosen; what a search found comes from outside.
class AnswerFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerFilterBar(QWidget *parent = nullptr);

    /// Categories and candidates to choose from; what is chosen and still there stays.
    void setTable(const AnswerTable &table, qsizetype scorer, const QStringList &marked);
    AnswerFilter filter() const;
    QString searchText() const;
    /// Rows that a chart named, with a chip that takes them away again.
    void choose(const QList<qint32> &rows, const QString &what);
    /// Sorts by one candidate's score, as its header was pressed; again the other way round.
    void orderBy(qsizetype candidate);
    void orderByFile();
    void setCount(qsizetype shown, qsizetype all);
    void setSearching(bool searching);
    void clear();
    void startSearch();

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

signals:
    void changed();
    void searchWanted(const QString &text);

private:
    void fillStaticChoices();
    void connectChoices();
    void showRange();
    QDoubleSpinBox *makeEnd(const QString &name);
    void fillOrders();
    void tellChange();

    SearchField *m_search;
    QPushButton *m_disagree;
    NamedCombo *m_category;
    NamedCombo *m_score;
    QDoubleSpinBox *m_low;
    QDoubleSpinBox *m_high;
    NamedCombo *m_state;
    NamedCombo *m_candidate;
    NamedCombo *m_order;
    QPushButton *m_chip;
    QLabel *m_count;
    QPushButton *m_clear;
    QStringList m_categories;
    QStringList m_candidates;
    QString m_scorer;
    std::optional<QList<qint32>> m_chosen;
    qsizetype m_orderCandidate = -1;
    bool m_orderDown = false;
};
