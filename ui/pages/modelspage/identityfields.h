#pragma once

#include "plan.h"
#include "result.h"

#include <QStringList>
#include <QWidget>

class FormRows;
class GuardedLine;
class QComboBox;
class QPushButton;

/// Who a model is and where it is asked: its name, its use, the server, the id it is known by there.
class IdentityFields : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityFields(QWidget *parent = nullptr);

    void showModel(const ModelSpec &model, bool judgeOnly, bool fresh);
    /// Columns that answers may be taken from, those meant for it first.
    void setColumns(const QStringList &columns);
    void setNameProblem(const QString &problem);
    /// A key of the plan ("endpoint", "model", "api_version", "column", "key" …) and what is wrong there; empty: none.
    void setFault(const QString &key, const QString &sentence);
    void focusName();
    /// The ids that the server has, to choose from; or why there are none.
    void offerModels(const Result<QStringList> &names);

signals:
    /// The server is to be asked which models it has.
    void modelsWanted();
    /// The model with what was typed; `field` names the field.
    void modelTyped(const ModelSpec &model, const QString &field);
    /// Typing of the id came to an end.
    void modelIdFinished();
    void nameTyped(const QString &name);
    /// Enter, or the field was left.
    void nameFinished(const QString &name);
    void useChosen(bool judgeOnly);
    void keyRefused(const QString &field);

private:
    void build();
    void connectFields();
    void providerChosen();
    void showRows();
    void showBuiltin(bool judgeOnly);
    void showUse(bool judgeOnly);
    void takeChosenModel(const QString &id);
    void guard(GuardedLine *line, const QString &label);

    ModelSpec m_model;
    ModelSpec m_asked; ///< whose server's models are offered
    FormRows *m_rows;
    GuardedLine *m_name;
    QComboBox *m_use;
    QComboBox *m_provider;
    GuardedLine *m_endpoint;
    GuardedLine *m_id;
    QPushButton *m_list;
    QWidget *m_idLine;
    QComboBox *m_builtin;
    QComboBox *m_column;
    GuardedLine *m_version;
    int m_nameRow = 0;
    int m_useRow = 0;
    int m_endpointRow = 0;
    int m_idRow = 0;
    int m_builtinRow = 0;
    int m_columnRow = 0;
    int m_versionRow = 0;
};
