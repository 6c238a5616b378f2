#pragma once

#include "card.h"
#include "loadtest.h"
#include "result.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

/// What a load test sends and how far it goes. Remembered from one time to the next, for all projects.
class LoadSettings : public Card
{
    Q_OBJECT

public:
    explicit LoadSettings(QWidget *parent = nullptr);

    /// Names of models that have a server; keeps the chosen one where it is still there.
    void setModels(const QStringList &names);
    void setModel(const QString &name);
    QString model() const;
    /// All but the model itself. BadInput says which field can't be read.
    Result<LoadTestSpec> spec() const;
    void setEditable(bool editable);
    void saveState() const;

signals:
    void changed();

private:
    void makeFields();
    QWidget *goalLine();
    QWidget *costLine();
    void addRow(QGridLayout *grid, const QString &label, QWidget *field, QWidget *buddy = nullptr);
    void restore();
    void connectFields();
    void update();

    QComboBox *m_model;
    QSpinBox *m_input;
    QSpinBox *m_output;
    QLineEdit *m_levels;
    QComboBox *m_measure;
    QSpinBox *m_goal;
    QCheckBox *m_hasCost;
    QDoubleSpinBox *m_cost;
    QComboBox *m_currency;
    QSpinBox *m_calls;
    QSpinBox *m_minutes;
    QCheckBox *m_same;
    QWidget *m_fields;
    QLabel *m_sum;
};
