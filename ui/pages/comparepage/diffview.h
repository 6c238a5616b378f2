#pragma once

#include "worddiff.h"

#include <QTextEdit>

/// An answer as it is, or with what it has more and what it lacks. As high as its text, up to a bound; always plain
/// text, whatever stands in it.
class DiffView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void showText(const QString &text);
    void showDiff(const WordDiff &diff);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void fitHeight();

    WordDiff m_shown;
    bool m_cut = false;
    bool m_fitting = false;
};
