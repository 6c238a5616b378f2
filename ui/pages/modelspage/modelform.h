#pragma once

#include "plan.h"

#include <QWidget>

class DetailFields;
class FormSection;
class IdentityFields;
class KeyFields;
class LimitFields;
class ModelTestLine;
class ParameterFields;
class PriceFields;
class ProjectSession;
class ServerFields;
class QCheckBox;
class QVBoxLayout;

/// One model as a form: what everybody fills in on top, the rest in parts that fold. Every edit goes to the session's
/// draft at once, where it can be undone.
class ModelForm : public QWidget
{
    Q_OBJECT

public:
    explicit ModelForm(ProjectSession &session, QWidget *parent = nullptr);

    /// The draft's model or judge of that name.
    void showModel(const QString &name);
    /// The draft has changed; what is being typed stays.
    void refresh();
    void focusName();
    void saveState() const;

signals:
    void renamed(const QString &from, const QString &to);
    void keyRefused(const QString &field);
    /// The price table is to be shown, at entries for this model's id.
    void pricesWanted(const QString &modelId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FormSection *addSection(const QString &name, const QString &title, QWidget *fields, bool open);
    void build();
    void connectFields();
    void show(bool fresh);
    void showFault(const ModelSpec &model, bool judgeOnly);
    void showSummaries();
    const ModelSpec *model() const;
    /// Fields with the same key are one step of undo.
    void change(const ModelSpec &changed, const QString &field);
    template <typename Edit>
    void edit(const QString &field, Edit edit);
    void rename(const QString &name);
    void listModels();
    void nameAfterId();

    ProjectSession &m_session;
    QString m_name;
    IdentityFields *m_identity;
    KeyFields *m_key;
    ParameterFields *m_parameters;
    PriceFields *m_price;
    LimitFields *m_limits;
    QCheckBox *m_batch;
    DetailFields *m_details;
    ServerFields *m_server;
    ModelTestLine *m_test;
    QWidget *m_testPart = nullptr;
    QVBoxLayout *m_content = nullptr;
    QList<std::pair<QString, FormSection *>> m_sections;
};
