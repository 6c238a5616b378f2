#include "datachoice.h"

#include "buttons.h"
#include "elidedcombobox.h"
#include "formatting.h"
#include "nextrunplan.h"
#include "projectsession.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int firstSample = 100;
constexpr int widestDataset = 76; ///< characters
const QString noCluster = u"none"_s; ///< as plans write it

/// The latest dataset of that name; nullptr: the project has none.
const DatasetInfo *datasetNamed(const ProjectSession &session, const QString &name)
{
    const QList<DatasetInfo> &datasets = session.contents().datasets;
    const auto found = std::find_if(datasets.crbegin(), datasets.crend(),
                                    [&name](const DatasetInfo &info) { return info.name == name; });
    return found == datasets.crend() ? nullptr : &*found;
}

/// What an empty setting means for these columns.
QString usualCluster(const QStringList &columns)
{
    const QString column = DatasetSpec().clusterColumn(columns);
    return column.isEmpty() ? noCluster : column;
}
}

QLineEdit *makeSeedField(const QString &accessibleName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    static const QRegularExpression digits(u"[0-9]{1,18}"_s);
    field->setValidator(new QRegularExpressionValidator(digits, field));
    field->setAccessibleName(accessibleName);
    field->setMaximumWidth(12 * field->fontMetrics().averageCharWidth() + 20);
    return field;
}

DataChoice::DataChoice(ProjectSession &session, QWidget *parent)
    : Card(tr("Data"), parent)
    , m_session(session)
    , m_dataset(new ElidedComboBox(this))
    , m_cluster(new ElidedComboBox(this))
    , m_all(new QRadioButton(this))
    , m_sample(new QRadioButton(tr("A sample of"), this))
    , m_count(new QSpinBox(this))
    , m_seed(makeSeedField(tr("Seed of the sample"), this))
    , m_ids(new QLabel(this))
    , m_dropIds(new QPushButton(tr("Take all items"), this))
{
    auto *link = new QPushButton(tr("Data…"), this);
    makeLink(link);
    addAction(link);
    m_dataset->setObjectName(u"dataset"_s);
    m_dataset->setMaximumWidth(widestDataset * fontMetrics().averageCharWidth());
    m_cluster->setObjectName(u"clusterColumn"_s);
    m_cluster->setMaximumWidth(widestDataset * fontMetrics().averageCharWidth());
    m_cluster->setToolTip(tr("Items with the same cell in this column belong together, such as questions about one "
                             "document: error bars and tests count with that."));
    m_count->setObjectName(u"sampleCount"_s);
    m_count->setRange(1, std::numeric_limits<int>::max());
    m_count->setValue(firstSample);
    m_count->setGroupSeparatorShown(true);
    m_count->setAccessibleName(tr("Number of items in the sample"));
    m_seed->setText(u"42"_s);
    m_ids->setTextFormat(Qt::PlainText);
    m_ids->setWordWrap(true);
    m_ids->setProperty("role", u"muted"_s);
    makeLink(m_dropIds);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(14);
    form->addRow(tr("&Dataset"), m_dataset);
    form->addRow(tr("Items"), sampleLine());
    form->addRow(tr("C&luster by"), m_cluster);
    body()->addLayout(form);

    connect(link, &QPushButton::clicked, this, [this] { emit m_session.pageRequested(u"data"_s); });
    connect(m_dataset, &ElidedComboBox::activated, this, &DataChoice::chooseDataset);
    connect(m_cluster, &ElidedComboBox::activated, this, &DataChoice::chooseCluster);
    connect(m_all, &QRadioButton::toggled, this, &DataChoice::setSample);
    connect(m_count, &QSpinBox::valueChanged, this, &DataChoice::setSample);
    connect(m_seed, &QLineEdit::textEdited, this, &DataChoice::setSample);
    connect(m_dropIds, &QPushButton::clicked, this, [this] {
        editNextRun(m_session, tr("Take all items"), {}, [](Draft &draft) {
            draft.plan.dataset.ids.clear();
            draft.plan.dataset.excludeIds.clear();
        });
    });
    refresh();
}

QWidget *DataChoice::sampleLine()
{
    auto *widget = new QWidget(this);
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_all);
    line->addSpacing(12);
    line->addWidget(m_sample);
    line->addWidget(m_count);
    //: Between the size of a sample and its seed: "A sample of 100, seed 42".
    auto *seed = new QLabel(tr("&seed"), this);
    seed->setBuddy(m_seed);
    line->addWidget(seed);
    line->addWidget(m_seed);
    line->addStretch(1);
    auto *ids = new QHBoxLayout;
    ids->addWidget(m_ids, 1);
    ids->addWidget(m_dropIds);
    lines->addLayout(line);
    lines->addLayout(ids);
    return widget;
}

void DataChoice::refresh()
{
    const QScopedValueRollback<bool> guard(m_isRefreshing, true);
    fillDatasets();
    fillClusters();
    const Draft draft = nextRunDraft(m_session);
    const DatasetSpec &data = draft.plan.dataset;
    const bool hasData = !data.name.isEmpty() || !data.path.isEmpty();
    const bool canEdit = hasData && m_session.canWrite();
    DatasetSpec whole = data;
    whole.sample.reset();
    Plan plan;
    plan.dataset = whole;
    const qint64 items = expectedItems(m_session, plan);
    m_all->setText(items < 0 ? tr("All") : tr("All %1").arg(countText(items)));
    m_all->setChecked(!data.sample);
    m_sample->setChecked(data.sample.has_value());
    if (data.sample) {
        if (m_count->value() != data.sample->count)
            m_count->setValue(int(std::min<qint64>(data.sample->count, std::numeric_limits<int>::max())));
        if (m_seed->text() != QString::number(data.sample->seed) && !m_seed->text().isEmpty())
            m_seed->setText(QString::number(data.sample->seed));
    }
    m_dataset->setEnabled(canEdit);
    m_cluster->setEnabled(canEdit);
    for (QWidget *widget : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_sample)})
        widget->setEnabled(canEdit);
    m_count->setEnabled(canEdit && data.sample);
    m_seed->setEnabled(canEdit && data.sample);
    showListOfIds();
}

void DataChoice::showListOfIds()
{
    const DatasetSpec data = nextRunDraft(m_session).plan.dataset;
    const int chosen = int(data.ids.size());
    const int left = int(data.excludeIds.size());
    QString text;
    if (chosen > 0)
        text = tr("Only %Ln item(s) that the plan lists.", nullptr, chosen);
    else if (left > 0)
        text = tr("Without %Ln item(s) that the plan leaves out.", nullptr, left);
    m_ids->setText(text);
    m_ids->setVisible(!text.isEmpty());
    m_dropIds->setVisible(!text.isEmpty());
    m_dropIds->setEnabled(m_session.canWrite());
}

void DataChoice::fillDatasets()
{
    const DatasetSpec data = nextRunDraft(m_session).plan.dataset;
    m_dataset->clear();
    if (!data.path.isEmpty())
        m_dataset->addItem(tr("%1 (of the plan; imported at the start)").arg(QFileInfo(data.path).fileName()));
    QStringList known;
    const QList<DatasetInfo> &datasets = m_session.contents().datasets;
    for (auto info = datasets.crbegin(); info != datasets.crend(); ++info) {
        if (known.contains(info->name))
            continue; // a plan that names it means the latest one
        known.append(info->name);
        const int items = int(info->itemCount);
        m_dataset->addItem(tr("%1 · %Ln item(s)", nullptr, items).arg(oneLine(info->name, 60)), info->name);
    }
    if (m_dataset->count() == 0) {
        m_dataset->addItem(tr("none yet"));
        return;
    }
    m_dataset->setCurrentIndex(data.path.isEmpty() ? m_dataset->findData(data.name) : 0);
}

void DataChoice::chooseDataset(int index)
{
    const QString name = m_dataset->itemData(index).toString();
    if (name.isEmpty())
        return; // the plan's file, which is chosen already
    editNextRun(m_session, tr("Choose the dataset"), {}, [name](Draft &draft) {
        const auto sample = draft.plan.dataset.sample;
        draft.plan.dataset = {};
        draft.plan.dataset.name = name;
        draft.plan.dataset.sample = sample;
    });
}

void DataChoice::fillClusters()
{
    const DatasetSpec data = nextRunDraft(m_session).plan.dataset;
    m_cluster->clear();
    m_cluster->addItem(tr("nothing: every item stands for itself"), noCluster);
    QString chosen = data.cluster;
    if (const DatasetInfo *info = data.path.isEmpty() ? datasetNamed(m_session, data.name) : nullptr) {
        for (const QString &column : info->shape.columns)
            m_cluster->addItem(oneLine(column, 60), column);
        chosen = data.clusterColumn(info->shape.columns);
        if (chosen.isEmpty())
            chosen = noCluster;
    } else {
        // The columns are known once the plan's file is imported.
        m_cluster->addItem(tr("the column “document”, where there is one"), QString());
        if (!chosen.isEmpty() && chosen != noCluster)
            m_cluster->addItem(oneLine(chosen, 60), chosen);
    }
    m_cluster->setCurrentIndex(m_cluster->findData(chosen));
}

void DataChoice::chooseCluster(int index)
{
    QString column = m_cluster->itemData(index).toString();
    const DatasetSpec data = nextRunDraft(m_session).plan.dataset;
    const DatasetInfo *info = data.path.isEmpty() ? datasetNamed(m_session, data.name) : nullptr;
    if (info && column == usualCluster(info->shape.columns))
        column.clear();
    editNextRun(m_session, tr("Choose the clusters"), {},
                [column](Draft &draft) { draft.plan.dataset.cluster = column; });
}

void DataChoice::setSample()
{
    if (m_isRefreshing)
        return;
    std::optional<SampleSpec> sample;
    if (!m_all->isChecked())
        sample = SampleSpec{m_count->value(), m_seed->text().toULongLong()};
    editNextRun(m_session, tr("Choose the items"), u"run.sample"_s,
                [sample](Draft &draft) { draft.plan.dataset.sample = sample; });
}
