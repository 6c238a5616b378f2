#pragma once

#include "cellroles.h"

#include <QWidget>

class FlowLayout;
class QPushButton;

/// One candidate of an item, to be chosen.
struct CandidateChip
{
    QString name;
    int mark = -1;
    Pill pill; ///< its score
};

/// The candidates of an item with their verdicts, one of them chosen; the arrow keys go through them.
class CandidateChips : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateChips(QWidget *parent = nullptr);

    void show(const QList<CandidateChip> &chips, int chosen);
    int chosen() const;

signals:
    void chosenByUser(int candidate);

protected:
    void changeEvent(QEvent *event) override;
    /// Left and Right go through the chips in their order; Qt would go by where they stand.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(int index);

    QList<QPushButton *> m_buttons;
    QList<CandidateChip> m_chips;
    FlowLayout *m_layout;
};
