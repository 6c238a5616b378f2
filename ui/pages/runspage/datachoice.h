#pragma once

#include "card.h"

class ProjectSession;
class ElidedComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

/// Which items the next run asks about: a dataset, all of it or a sample that anyone can repeat.
class DataChoice : public Card
{
    Q_OBJECT

public:
    explicit DataChoice(ProjectSession &session, QWidget *parent = nullptr);

    /// Shows the draft.
    void refresh();

private:
    QWidget *sampleLine();
    void fillDatasets();
    void fillClusters();
    void chooseDataset(int index);
    void chooseCluster(int index);
    void setSample();
    void showListOfIds();

    ProjectSession &m_session;
    ElidedComboBox *m_dataset;
    ElidedComboBox *m_cluster;
    QRadioButton *m_all;
    QRadioButton *m_sample;
    QSpinBox *m_count;
    QLineEdit *m_seed;
    QLabel *m_ids;
    QPushButton *m_dropIds;
    bool m_isRefreshing = false;
};

/// A field for a seed: a whole number from 0.
QLineEdit *makeSeedField(const QString &accessibleName, QWidget *parent);
