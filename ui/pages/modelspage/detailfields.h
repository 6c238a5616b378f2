#pragma once

#include "plan.h"

#include <QWidget>

class FormRows;
class GuardedLine;
class HeaderFields;
class JsonField;
class QComboBox;

/// What few servers need: which of their calls is used, what else goes into a request, what never does.
class DetailFields : public QWidget
{
    Q_OBJECT

public:
    explicit DetailFields(QWidget *parent = nullptr);

    void showModel(const ModelSpec &model, bool fresh);
    QString summary() const;
    void setHeaderProblem(const QString &problem);

signals:
    /// The model with what was typed; `field` names the field.
    void modelTyped(const ModelSpec &model, const QString &field);
    void keyRefused(const QString &field);

private:
    void build();
    void emitModel(const QString &field);
    void showProblems();

    ModelSpec m_model;
    QString m_headerProblem;
    FormRows *m_rows;
    QComboBox *m_api;
    JsonField *m_extraBody;
    GuardedLine *m_omit;
    HeaderFields *m_headers;
    int m_apiRow = 0;
    int m_extraRow = 0;
    int m_headerRow = 0;
};
