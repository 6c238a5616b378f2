#pragma once

#include "generation.h"

#include <QScrollArea>

class PlainField;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

/// The less frequent part of how questions are made: which kinds, which checks by whom, the user's own prompt.
class GenerationDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit GenerationDetails(QWidget *parent = nullptr);

    void setModels(const QStringList &names);
    void setSpec(const GenerationSpec &spec);
    /// What was not touched is as it was set, also where a field can't say it.
    GenerationSpec spec() const;
    void setEditable(bool editable);
    void focusFirst();
    /// "5 checks, 4 kinds": what is chosen, for the button that leads here.
    static QString summary(const GenerationSpec &spec);

signals:
    void changed(const QString &field);

private:
    void build();
    QWidget *makeKinds();
    QWidget *makeChecks();
    QWidget *makeRest();
    QLabel *addTitle(QVBoxLayout *layout, const QString &text);
    void connectFields();
    void showMix();
    GenerationSpec shownSpec() const;

    GenerationSpec m_spec;
    GenerationSpec m_shown; ///< m_spec as the fields can say it: with whole percents, within their bounds
    QList<QSpinBox *> m_kinds; ///< in percent: factoid, reasoning, two places, unanswerable
    QLabel *m_mix;
    QList<QCheckBox *> m_checks; ///< grounded, stand-alone, relevant, leak, round trip
    QComboBox *m_critic;
    QDoubleSpinBox *m_keepFrom;
    QSpinBox *m_mostAnswer;
    QLineEdit *m_domain;
    QSpinBox *m_windows;
    QCheckBox *m_across;
    PlainField *m_prompt;
    QWidget *m_page;
};
