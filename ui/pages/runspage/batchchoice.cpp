#include "batchchoice.h"

#include "batchwords.h"
#include "formatting.h"
#include "nextrunplan.h"
#include "projectsession.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int batchNameLength = 40;
}

BatchChoice::BatchChoice(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    hide();
}

void BatchChoice::refresh()
{
    QList<ModelSpec> models;
    const Plan plan = nextRunDraft(m_session).planToRun();
    const QList<ModelSpec> asked = askedModels(plan);
    for (const ModelSpec &model : asked) {
        if (offersBatches(model) && !plan.isOnlyEmbedding(model.name))
            models.append(model);
    }
    QStringList names;
    for (const ModelSpec &model : std::as_const(models))
        names.append(model.name);
    if (names != m_names)
        setNames(names);
    for (qsizetype i = 0; i < models.size(); ++i) {
        const QString text
            = tr("%1 by batch: %2")
                  .arg(oneLine(models[i].name, batchNameLength), batchTerms(models[i], m_session.prices()));
        m_boxes[i]->setText(QString(text).replace(u'&', u"&&"_s));
        m_boxes[i]->setChecked(models[i].batch);
        m_boxes[i]->setEnabled(m_session.canWrite());
    }
    setVisible(!models.isEmpty());
}

void BatchChoice::setNames(const QStringList &names)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_names = names;
    for (const QString &name : names) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"batch/"_s + name);
        box->setToolTip(tr("All its requests are handed to the service at once. It costs less, and the answers come "
                           "within a day; Assay may be closed meanwhile."));
        connect(box, &QCheckBox::clicked, this, [this, name](bool checked) { choose(name, checked); });
        m_layout->addWidget(box);
        m_boxes.append(box);
    }
}

void BatchChoice::choose(const QString &model, bool byBatch)
{
    editNextRun(m_session, byBatch ? tr("Ask %1 by batch").arg(model) : tr("Ask %1 directly").arg(model), {},
                [&](Draft &draft) {
                    for (QList<ModelSpec> *models : {&draft.plan.models, &draft.plan.judges}) {
                        for (ModelSpec &known : *models) {
                            if (known.name == model)
                                known.batch = byBatch;
                        }
                    }
                });
}
