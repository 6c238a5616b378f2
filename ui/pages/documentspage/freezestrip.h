#pragma once

#include "generationrequests.h"
#include "questionsmodel.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

/// What becomes a benchmark, and under which name; stands above the table while it is wanted.
class FreezeStrip : public QFrame
{
    Q_OBJECT

public:
    explicit FreezeStrip(QWidget *parent = nullptr);

    void open(qint64 generation, const QString &name, const QuestionCounts &counts);
    void setCounts(const QuestionCounts &counts);
    FreezeRequest request() const;

signals:
    void freezeWanted(const FreezeRequest &request);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showState();
    qint64 taken() const;

    qint64 m_generation = 0;
    QuestionCounts m_counts;
    QLineEdit *m_name;
    QRadioButton *m_accepted;
    QRadioButton *m_kept;
    QCheckBox *m_split;
    QSpinBox *m_share;
    QLabel *m_hint;
    QPushButton *m_freeze;
    QPushButton *m_cancel;
};
