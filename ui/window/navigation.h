#pragma once

#include "projectcontents.h"

#include <QListWidget>

/// The list at the left, in the order of the work: names of pages with how much there is.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCounts(const ProjectContents &contents);
    void select(const QString &page);
    QString selected() const;
    /// As wide as its longest name with its count.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void pageChosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHeading(const QString &text);
    void addPage(const QString &page, const QString &text);
    void setCount(const QString &page, qint64 count);
    void updateIcons();
};
