#pragma once

#include "plan.h"

#include <QWidget>

class FormRows;
class GuardedLine;
class HeaderFields;
class JsonField;
class QCheckBox;
class QComboBox;

/// What few servers need: which of their calls is used, what else goes into a request, what never does, the way there.
class DetailFields : public QWidget
{
    Q_OBJECT

public:
    explicit DetailFields(QWidget *parent = nullptr);

    void showModel(const ModelSpec &model, bool fresh);
    QString summary() const;
    /// A key of the plan ("headers", "request", "proxy", "ca_file") and what is wrong there; empty: none.
    void setFault(const QString &key, const QString &sentence);

signals:
    /// The model with what was typed; `field` names the field.
    void modelTyped(const ModelSpec &model, const QString &field);
    void keyRefused(const QString &field);

private:
    void build();
    void emitModel(const QString &field);
    void connectFields();
    void showProblems();
    QString faultOf(QLatin1StringView key) const;

    ModelSpec m_model;
    QString m_faultyKey;
    QString m_fault;
    FormRows *m_rows;
    QComboBox *m_api;
    QCheckBox *m_batch;
    JsonField *m_extraBody;
    GuardedLine *m_omit;
    HeaderFields *m_headers;
    JsonField *m_request;
    GuardedLine *m_proxy;
    GuardedLine *m_caFile;
    int m_requestRow = 0;
    int m_proxyRow = 0;
    int m_caRow = 0;
    int m_apiRow = 0;
    int m_batchRow = 0;
    int m_extraRow = 0;
    int m_headerRow = 0;
};
