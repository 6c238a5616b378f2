#pragma once

#include "generation.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

/// How documents are cut, and what is asked about them: the fields that matter each time. What is beside them (checks,
/// kinds, the prompt) is a button away.
class GenerationForm : public QWidget
{
    Q_OBJECT

public:
    explicit GenerationForm(QWidget *parent = nullptr);

    /// Models that can generate.
    void setModels(const QStringList &names);
    void setSpec(const GenerationSpec &spec);
    /// The fields' part of it changed; the rest is as it was set.
    GenerationSpec spec() const;
    void setEditable(bool editable);
    /// The button's word for what is behind it, such as "3 checks".
    void setDetails(const QString &text);

signals:
    /// `field` is one's name, for undo steps that belong together.
    void changed(const QString &field);
    void detailsWanted();

private:
    void makeFields();
    void addField(QGridLayout *grid, int row, int column, const QString &label, QWidget *field);
    void tell(const QString &field);
    void showLanguage(const QString &code);

    GenerationSpec m_spec;
    QComboBox *m_by;
    QSpinBox *m_most;
    QSpinBox *m_overlap;
    QSpinBox *m_size;
    QSpinBox *m_step;
    QSpinBox *m_questions;
    QComboBox *m_generator;
    QComboBox *m_language;
    QPushButton *m_details;
    QList<QWidget *> m_fields;
};
