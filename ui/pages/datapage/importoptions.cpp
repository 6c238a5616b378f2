#include "importoptions.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct KnownEncoding
{
    const char *name;
    const char *title;
};

constexpr std::array knownEncodings{
    KnownEncoding{"utf-8", "UTF-8"},
    KnownEncoding{"utf-16le", "UTF-16 LE"},
    KnownEncoding{"utf-16be", "UTF-16 BE"},
    KnownEncoding{"windows-1252", QT_TRANSLATE_NOOP("ImportOptions", "Windows-1252 (Western)")},
    KnownEncoding{"windows-1250", QT_TRANSLATE_NOOP("ImportOptions", "Windows-1250 (Central European)")},
    KnownEncoding{"windows-1251", QT_TRANSLATE_NOOP("ImportOptions", "Windows-1251 (Cyrillic)")},
    KnownEncoding{"koi8-r", QT_TRANSLATE_NOOP("ImportOptions", "KOI8-R (Cyrillic)")},
    KnownEncoding{"ibm866", QT_TRANSLATE_NOOP("ImportOptions", "IBM866 (Cyrillic, DOS)")},
    KnownEncoding{"gb18030", QT_TRANSLATE_NOOP("ImportOptions", "GB18030 (Chinese)")},
    KnownEncoding{"big5", QT_TRANSLATE_NOOP("ImportOptions", "Big5 (Chinese)")},
    KnownEncoding{"shift_jis", QT_TRANSLATE_NOOP("ImportOptions", "Shift JIS (Japanese)")},
    KnownEncoding{"euc-kr", QT_TRANSLATE_NOOP("ImportOptions", "EUC-KR (Korean)")},
};

const QString otherMark = u"other"_s;
}

QString encodingTitle(const QString &encoding)
{
    for (const KnownEncoding &known : knownEncodings) {
        if (encoding == QLatin1StringView(known.name))
            return QCoreApplication::translate("ImportOptions", known.title);
    }
    return encoding;
}

QString delimiterTitle(const QString &delimiter)
{
    if (delimiter == u","_s)
        return QCoreApplication::translate("ImportOptions", "comma");
    if (delimiter == u";"_s)
        return QCoreApplication::translate("ImportOptions", "semicolon");
    if (delimiter == u"tab"_s)
        return QCoreApplication::translate("ImportOptions", "tab");
    if (delimiter == u"|"_s)
        return QCoreApplication::translate("ImportOptions", "pipe");
    return u"“%1”"_s.arg(delimiter);
}

ImportOptions::ImportOptions(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_otherDelimiter(new QLineEdit(this))
    , m_separator(new QComboBox(this))
    , m_name(new QLineEdit(this))
{
    build();
    start({});
    for (QComboBox *combo : {m_encoding, m_delimiter, m_separator}) {
        combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 24);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
    }
    connect(m_encoding, &QComboBox::activated, this, &ImportOptions::changed);
    connect(m_delimiter, &QComboBox::activated, this, &ImportOptions::takeDelimiter);
    connect(m_otherDelimiter, &QLineEdit::textEdited, this, &ImportOptions::changed);
    connect(m_separator, &QComboBox::activated, this,
            [this] { emit listSeparatorChanged(m_separator->currentData().toString()); });
    connect(m_name, &QLineEdit::textChanged, this, &ImportOptions::nameChanged);
}

void ImportOptions::build()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(3);
    m_otherDelimiter->setMaxLength(1);
    m_otherDelimiter->setFixedWidth(fontMetrics().averageCharWidth() * 6);
    m_otherDelimiter->setAccessibleName(tr("Other delimiter"));
    m_otherDelimiter->hide();
    m_name->setAcceptDrops(false);
    auto *delimiters = new QWidget(this);
    auto *row = new QHBoxLayout(delimiters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_delimiter, 1);
    row->addWidget(m_otherDelimiter);
    addField(0, tr("Name of the dataset"), m_name, 1);
    addField(1, tr("Encoding"), m_encoding, 0);
    addField(2, tr("Delimiter"), delimiters, 0);
    addField(3, tr("Several answers in a cell"), m_separator, 0);
    m_delimiter->setAccessibleName(tr("Delimiter"));
    const QList<QWidget *> order{m_name, m_encoding, m_delimiter, m_otherDelimiter, m_separator};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ImportOptions::addField(int column, const QString &label, QWidget *field, int stretch)
{
    auto *title = new QLabel(label, this);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", u"muted"_s);
    title->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_layout->addWidget(title, 0, column);
    m_layout->addWidget(field, 1, column);
    m_layout->setColumnStretch(column, stretch);
}

void ImportOptions::start(const QString &suggestedName)
{
    fillEncodings();
    fillDelimiters();
    fillSeparators();
    m_otherDelimiter->clear();
    m_otherDelimiter->hide();
    m_delimiter->setEnabled(true);
    m_name->setText(suggestedName);
}

void ImportOptions::fillEncodings()
{
    m_encoding->clear();
    m_encoding->addItem(tr("automatic"), QString());
    for (const KnownEncoding &known : knownEncodings)
        m_encoding->addItem(encodingTitle(QLatin1StringView(known.name)), QString::fromLatin1(known.name));
}

void ImportOptions::fillDelimiters()
{
    m_delimiter->clear();
    m_delimiter->addItem(tr("automatic"), QString());
    for (const QString &delimiter : {u","_s, u";"_s, u"tab"_s, u"|"_s})
        m_delimiter->addItem(delimiterTitle(delimiter), delimiter);
    m_delimiter->addItem(tr("other…"), otherMark);
}

void ImportOptions::fillSeparators()
{
    m_separator->clear();
    m_separator->addItem(tr("automatic"), QString());
    m_separator->setItemData(0, tr("Accepted and wrong answers at semicolons; JSON and Python lists by themselves"),
                             Qt::ToolTipRole);
    m_separator->addItem(tr("at semicolons"), u";"_s);
    m_separator->addItem(tr("at commas"), u","_s);
    m_separator->addItem(tr("at pipes"), u"|"_s);
    m_separator->addItem(tr("at line breaks"), u"\n"_s);
}

void ImportOptions::takeDelimiter()
{
    const bool other = m_delimiter->currentData().toString() == otherMark;
    m_otherDelimiter->setVisible(other);
    if (other)
        m_otherDelimiter->setFocus();
    if (!other || !m_otherDelimiter->text().isEmpty())
        emit changed();
}

void ImportOptions::showFound(const ImportPreview &preview)
{
    m_encoding->setItemText(0, tr("automatic: %1").arg(encodingTitle(preview.encoding)));
    const bool hasDelimiter = !preview.delimiter.isEmpty();
    m_delimiter->setEnabled(hasDelimiter);
    m_delimiter->setToolTip(hasDelimiter ? QString() : tr("%1 files have no delimiter.").arg(preview.format.toUpper()));
    m_delimiter->setItemText(0, hasDelimiter ? tr("automatic: %1").arg(delimiterTitle(preview.delimiter)) : tr("none"));
    for (const QComboBox *combo : {m_encoding, m_delimiter})
        combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 24);
}

void ImportOptions::fill(ImportRequest &request) const
{
    request.name = name();
    request.encoding = m_encoding->currentData().toString();
    const QString delimiter = m_delimiter->currentData().toString();
    request.delimiter = delimiter == otherMark ? m_otherDelimiter->text() : delimiter;
    request.listSeparator = m_separator->currentData().toString();
}

QString ImportOptions::name() const
{
    return m_name->text().trimmed();
}

void ImportOptions::setNameWrong(bool wrong)
{
    if (m_name->property("wrong").toBool() == wrong)
        return;
    m_name->setProperty("wrong", wrong);
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
}

QWidget *ImportOptions::firstField() const
{
    return m_name;
}

QWidget *ImportOptions::lastField() const
{
    return m_separator;
}
