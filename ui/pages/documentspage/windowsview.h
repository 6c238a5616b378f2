#pragma once

#include "document.h"

#include <QAbstractScrollArea>

#include <functional>

/// Where a document begins among the chunks.
struct DocumentStart
{
    qint64 chunk = 0;
    QString name;
};

/// What WindowsView draws.
struct WindowsDrawing
{
    qint64 chunks = 0;
    QList<qint64> aside; ///< positions of chunks that ask no questions, ascending
    QList<ChunkWindow> windows;
    QList<DocumentStart> documents; ///< ascending

    bool operator==(const WindowsDrawing &other) const;
};

/// The rolling windows above the axis of the chunks that they are made of. One is current: arrow keys and clicks move
/// it.
class WindowsView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// What is said about a window while the mouse is over it.
    using Hint = std::function<QString(int window)>;

    explicit WindowsView(QWidget *parent = nullptr);

    void setDrawing(const WindowsDrawing &drawing);
    void setHint(Hint hint) { m_hint = std::move(hint); }
    /// -1: none.
    int current() const { return m_current; }
    /// Makes it current without telling, and scrolls to it; -1 for none.
    void choose(int window);
    /// Where the window is drawn, in the viewport's coordinates.
    QRect windowRect(int window) const;

signals:
    /// By mouse or keys.
    void windowChosen(int window);
    void chunkChosen(qint64 chunk);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    int windowAt(const QPoint &place) const;
    qint64 chunkAt(const QPoint &place) const;
    double leftOf(qint64 chunk) const;
    int axisTop() const;
    void pick(int window);
    void say();
    void paintAside(QPainter &painter) const;
    void paintDocuments(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintWindow(QPainter &painter, int window) const;
    std::pair<qint64, qint64> shownChunks() const;

    WindowsDrawing m_drawing;
    Hint m_hint;
    int m_current = -1;
    int m_hovered = -1;
    int m_lanes = 3;
    double m_unit = 24; ///< width of a chunk
};
