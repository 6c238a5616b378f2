#pragma once

#include <QStringList>
#include <QWidget>

class ProjectSession;
class QCheckBox;
class QVBoxLayout;

/// Which models and judges of the next run are asked by batch: those whose service has some.
class BatchChoice : public QWidget
{
    Q_OBJECT

public:
    explicit BatchChoice(ProjectSession &session, QWidget *parent = nullptr);

    /// Shows the draft; it is hidden where nobody can be asked by batch.
    void refresh();

private:
    void setNames(const QStringList &names);
    void choose(const QString &model, bool byBatch);

    ProjectSession &m_session;
    QVBoxLayout *m_layout;
    QStringList m_names;
    QList<QCheckBox *> m_boxes;
};
