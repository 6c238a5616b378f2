#pragma once

#include <QWidget>

class QSplitter;
class QTabBar;

/// Two parts of a page: beside each other where there is room, else one at a time below tabs.
class TwoPanes : public QWidget
{
    Q_OBJECT

public:
    TwoPanes(QWidget *first, const QString &firstTitle, QWidget *second, const QString &secondTitle,
             QWidget *parent = nullptr);

    /// The width from which on both are shown.
    void setWideFrom(int width) { m_wideFrom = width; }
    bool isWide() const { return m_wide; }
    /// While there is room for one: 0 or 1.
    void showPane(int index);
    QSplitter *splitter() const { return m_splitter; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int m_wideFrom = 780;
    bool m_wide = true;
    QTabBar *m_tabs;
    QSplitter *m_splitter;
};
