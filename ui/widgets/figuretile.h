#pragma once

#include "card.h"

class QProgressBar;

/// A card with one big figure: its name, the figure, what stands behind it, a bar or a line below.
class FigureTile : public Card
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &name, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &behind = {});
    void setNote(const QString &note);
    /// 0 to 1; a negative one hides the bar.
    void setProgress(double share);

private:
    QLabel *m_name;
    QLabel *m_figure;
    QLabel *m_behind;
    QLabel *m_note;
    QProgressBar *m_bar;
};
