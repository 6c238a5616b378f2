#include "generationform.h"

#include "elidedcombobox.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int columns = 3;

QStringList offeredLanguages()
{
    return {u"en"_s, u"fr"_s, u"ru"_s, u"de"_s, u"es"_s, u"it"_s, u"pt"_s, u"pl"_s, u"uk"_s, u"zh"_s, u"ja"_s, u"ar"_s};
}

QString languageName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() || QLocale(code).language() == QLocale::C ? code : name;
}

void setRange(QSpinBox *field, const QString &name, int low, int high)
{
    field->setObjectName(name);
    field->setRange(low, high);
    field->setKeyboardTracking(false);
    field->setGroupSeparatorShown(true);
}
}

GenerationForm::GenerationForm(QWidget *parent)
    : QWidget(parent)
    , m_by(new ElidedComboBox(this))
    , m_most(new QSpinBox(this))
    , m_overlap(new QSpinBox(this))
    , m_size(new QSpinBox(this))
    , m_step(new QSpinBox(this))
    , m_questions(new QSpinBox(this))
    , m_generator(new ElidedComboBox(this))
    , m_language(new ElidedComboBox(this))
    , m_details(new QPushButton(this))
{
    makeFields();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    addField(grid, 0, 0, tr("Chunk by"), m_by);
    addField(grid, 0, 1, tr("Most characters"), m_most);
    addField(grid, 0, 2, tr("Overlap"), m_overlap);
    addField(grid, 1, 0, tr("Chunks in a window"), m_size);
    addField(grid, 1, 1, tr("Window step"), m_step);
    addField(grid, 1, 2, tr("Questions a window"), m_questions);
    addField(grid, 2, 0, tr("Generator"), m_generator);
    addField(grid, 2, 1, tr("Language"), m_language);
    addField(grid, 2, 2, tr("Kinds and checks"), m_details);
    setSpec({});
    connect(m_by, &QComboBox::activated, this, [this] { tell(u"by"_s); });
    connect(m_generator, &QComboBox::activated, this, [this] { tell(u"generator"_s); });
    connect(m_language, &QComboBox::activated, this, [this] { tell(u"language"_s); });
    for (QSpinBox *field : {m_most, m_overlap, m_size, m_step, m_questions})
        connect(field, &QSpinBox::valueChanged, this, [this, field] { tell(field->objectName()); });
    connect(m_details, &QPushButton::clicked, this, &GenerationForm::detailsWanted);
}

void GenerationForm::makeFields()
{
    m_by->setObjectName(u"chunkBy"_s);
    const std::pair<ChunkBy, QString> ways[] = {{ChunkBy::Paragraphs, tr("paragraphs")},
                                                {ChunkBy::Headings, tr("headings")},
                                                {ChunkBy::Rows, tr("rows")},
                                                {ChunkBy::Characters, tr("characters")}};
    for (const auto &[way, text] : ways)
        m_by->addItem(text, int(way));
    m_by->setToolTip(tr("Paragraphs are put together up to the most characters; what is longer is cut."));
    setRange(m_most, u"maxCharacters"_s, 50, 100'000);
    m_most->setSingleStep(100);
    m_most->setToolTip(tr("Of one chunk"));
    setRange(m_overlap, u"overlap"_s, 0, 50'000);
    m_overlap->setSingleStep(10);
    m_overlap->setToolTip(tr("Characters that a chunk repeats of the one before, where a text had to be cut"));
    setRange(m_size, u"windowSize"_s, 1, 1000);
    m_size->setToolTip(tr("How many chunks a question may draw on"));
    setRange(m_step, u"windowStep"_s, 1, 1000);
    m_step->setToolTip(tr("How many chunks further the next window begins; a step beyond the size leaves chunks out"));
    setRange(m_questions, u"questionsPerWindow"_s, 1, 100);
    m_generator->setObjectName(u"generator"_s);
    m_generator->setToolTip(tr("The model that writes questions and answers. It should not be one that is compared."));
    m_language->setObjectName(u"questionLanguage"_s);
    m_language->addItem(tr("as the document"), QString());
    const QStringList codes = offeredLanguages();
    for (const QString &code : codes)
        m_language->addItem(languageName(code), code);
    m_details->setObjectName(u"generationDetails"_s);
    m_details->setAccessibleName(tr("Kinds and checks"));
    m_details->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GenerationForm::addField(QGridLayout *grid, int row, int column, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("role", u"muted"_s);
    name->setBuddy(field);
    grid->addWidget(name, row * 3, column);
    grid->addWidget(field, row * 3 + 1, column);
    if (row > 0)
        grid->setRowMinimumHeight(row * 3 - 1, 3);
    m_fields.append(field);
}

void GenerationForm::setModels(const QStringList &names)
{
    const QSignalBlocker quiet(m_generator);
    m_generator->clear();
    if (names.isEmpty())
        m_generator->addItem(tr("none yet"), QString());
    for (const QString &name : names)
        m_generator->addItem(name, name);
    m_generator->setCurrentIndex(std::max(0, m_generator->findData(m_spec.generator)));
}

void GenerationForm::setSpec(const GenerationSpec &spec)
{
    m_spec = spec;
    const std::pair<QSpinBox *, int> numbers[] = {{m_most, spec.chunks.maxCharacters},
                                                  {m_overlap, spec.chunks.overlap},
                                                  {m_size, spec.chunks.windowSize},
                                                  {m_step, spec.chunks.windowStep},
                                                  {m_questions, spec.questionsPerWindow}};
    for (const auto &[field, value] : numbers) {
        const QSignalBlocker quiet(field);
        if (field->value() != value)
            field->setValue(value);
    }
    m_by->setCurrentIndex(m_by->findData(int(spec.chunks.by)));
    m_generator->setCurrentIndex(std::max(0, m_generator->findData(spec.generator)));
    showLanguage(spec.language);
    m_overlap->setEnabled(m_by->isEnabled() && spec.chunks.by != ChunkBy::Rows);
}

/// One that a plan names, and that is not in the list, joins it.
void GenerationForm::showLanguage(const QString &code)
{
    if (m_language->findData(code) < 0)
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(m_language->findData(code));
}

GenerationSpec GenerationForm::spec() const
{
    GenerationSpec spec = m_spec;
    spec.chunks.by = ChunkBy(m_by->currentData().toInt());
    spec.chunks.maxCharacters = m_most->value();
    spec.chunks.overlap = std::min(m_overlap->value(), m_most->value() / 2); // as a plan may have it
    spec.chunks.windowSize = m_size->value();
    spec.chunks.windowStep = m_step->value();
    spec.questionsPerWindow = m_questions->value();
    spec.generator = m_generator->currentData().toString();
    spec.language = m_language->currentData().toString();
    return spec;
}

void GenerationForm::tell(const QString &field)
{
    m_overlap->setEnabled(m_by->isEnabled() && spec().chunks.by != ChunkBy::Rows);
    emit changed(field);
}

void GenerationForm::setEditable(bool editable)
{
    for (QWidget *field : std::as_const(m_fields))
        field->setEnabled(editable || field == m_details);
}

void GenerationForm::setDetails(const QString &text)
{
    m_details->setText(text + u" ›"_s);
}
