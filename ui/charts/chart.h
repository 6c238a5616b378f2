#pragma once

#include "chartelement.h"
#include "chartexport.h"
#include "chartlook.h"

#include <QWidget>

/// The base of every chart. What is drawn consists of elements: they are pointed at with the mouse, gone through with
/// the arrow keys, told exactly in a tooltip and clicked with Enter. Names in it come from users and are only ever
/// drawn as plain text.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    /// Models in the order of their marks, so that each has its colour everywhere.
    void setMarkedModels(const QStringList &models);
    /// What is said in the middle while there is nothing to draw.
    void setEmptyText(const QString &sentence);

    /// Nothing to draw.
    virtual bool isEmpty() const = 0;
    /// What it shows, such as "correctness by model".
    virtual QString title() const = 0;
    /// Under the title of saved pictures: what the figures are.
    virtual QString subtitle() const = 0;
    /// What the user must know beside it, such as what is left out; may be empty.
    virtual QString note() const { return {}; }
    /// Its figures in words, for those who can't see it: a line a candidate.
    virtual QStringList summary() const = 0;
    /// Its data, line by line, the header first; for files, not for people.
    virtual QList<QStringList> dataRows() const = 0;
    /// The data as separated text, C locale.
    QString data(QChar separator = u'\t') const;

    const QList<ChartElement> &elements();
    /// Index of the element that the keyboard is at; -1: none.
    int currentElement() const { return m_current; }
    void setCurrentElement(int index);

    /// Pictures have the title above the chart, and are dark on white in any theme.
    Result<void> savePng(const QString &path, double scale = 2);
    Result<void> saveSvg(const QString &path);
    Result<void> savePdf(const QString &path);
    Result<void> saveData(const QString &path) const;
    void copyToClipboard();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked(const ChartElement &element);
    /// The keyboard is at an element there: it should be in sight.
    void currentMoved(const QRect &rect);

protected:
    /// Places everything for that size and returns the elements.
    virtual QList<ChartElement> arrange(const QSizeF &size, const ChartLook &look) = 0;
    /// Draws what was arranged last, at least what lies in `exposed`.
    virtual void draw(QPainter &painter, const QRectF &exposed, const ChartLook &look) = 0;
    /// Drawn over the exposed part of the widget, not in pictures: headers that stay while the chart is scrolled.
    virtual void drawFixed(QPainter &, const QRectF &, const ChartLook &) { }
    /// The least room that its data can be read in, when it is about that wide.
    virtual QSizeF neededSize(const ChartLook &look, double width) const = 0;
    /// What of that room a saved picture fills.
    virtual QSizeF pictureSize(const ChartLook &, const QSizeF &room) const { return room; }
    /// Other data: what the keyboard was at is gone.
    void dataChanged();
    /// More of the same data: the keyboard stays where it is.
    void dataGrew();
    int markNumber(const QString &model) const { return std::max(0, int(m_markedModels.indexOf(model))); }
    ChartLook look() const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrangeNow();
    void rearrange();
    int elementAt(const QPointF &position);
    int neighbour(int key) const;
    void setHovered(int index);
    void showTip(int index, const QPoint &globalPosition);
    void paintEmpty(QPainter &painter, const ChartLook &look);
    void paintElementFrame(QPainter &painter, int index, const QColor &color, double width);
    void describe();
    ChartPicture picture();

    QStringList m_markedModels;
    QString m_emptyText;
    QList<ChartElement> m_elements;
    bool m_arranged = false;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};
