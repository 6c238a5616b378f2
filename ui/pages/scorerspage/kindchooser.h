#pragma once

#include <QFrame>

class EntryList;
class KindListModel;

/// Pops up to choose which kind of scorer to add: metrics and judges, each with a sentence.
class KindChooser : public QFrame
{
    Q_OBJECT

public:
    explicit KindChooser(QWidget *parent);

    /// Below the button, within its window's screen.
    void openBelow(QWidget *button);

signals:
    void chosen(const QString &kind);

private:
    EntryList *m_list;
    KindListModel *m_model;
};
