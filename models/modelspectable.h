#pragma once

#include "plan.h"
#include "tablemodel.h"

/// One model or judge as it is set up.
struct ModelRow
{
    ModelSpec model;
    int mark = 0;
    bool isJudgeOnly = false; ///< stands in the plan's judges
    bool isCompared = false; ///< a target of the next run
    QStringList judgeOf; ///< scorers that ask it
    QString problem; ///< what has to be done before it can be asked; empty: nothing
    QStringList vectorsFor = {}; ///< scorers that compare by its vectors
};

/// The kind of server in words, such as "Azure OpenAI".
QString modelProviderText(const ModelSpec &model);
/// A provider's name for people: its own, or in words.
QString providerTitle(QStringView provider);
/// host:port of the first endpoint (the usual one where none was typed), and how many there are more; empty where
/// nothing is asked over the network.
QString modelHostText(const ModelSpec &model);
/// Where the key comes from, in a word or two: "keychain", "$OPENAI_API_KEY" …; empty where none is ever sent.
QString modelKeyText(const ModelSpec &model);

/// The models and judges of a project, to be looked at and to be chosen for the next run. The check box of a row is
/// only a wish: who owns the draft changes it and sets the rows again.
class ModelSpecTable : public TableModel<ModelRow>
{
    Q_OBJECT

public:
    enum { CompareColumn, NameColumn, ModelColumn, UseColumn, ServerColumn, KeyColumn, LimitColumn };

    explicit ModelSpecTable(QObject *parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void compareWished(const QString &model, bool compared);
};
