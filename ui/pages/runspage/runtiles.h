#pragma once

#include <QWidget>

class FigureTile;
struct RunProgress;

/// The four figures of a run: how far, how fast, how dear, how well.
class RunTiles : public QWidget
{
    Q_OBJECT

public:
    explicit RunTiles(QWidget *parent = nullptr);

    void showProgress(const RunProgress &progress, double answersPerSecond, bool isOn);

private:
    void showFar(const RunProgress &progress, bool isOn);
    void showSpeed(const RunProgress &progress, double answersPerSecond, bool isOn);
    void showCost(const RunProgress &progress);
    void showFailures(const RunProgress &progress);

    FigureTile *m_far;
    FigureTile *m_speed;
    FigureTile *m_cost;
    FigureTile *m_failures;
};
