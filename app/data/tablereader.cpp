#include "tablereader.h"

#include "csvtablereader.h"
#include "jsonlinesreader.h"
#include "jsontablereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype sampleText = 64 * 1024; ///< of decoded text, for format and delimiter

struct FileMagic
{
    QByteArrayView start;
    const char *what;
};

/// Files that people take for tables, and what to do with them.
const std::array fileMagics{
    FileMagic{QByteArrayView("PK\x03\x04"), QT_TRANSLATE_NOOP("TableReader", "a spreadsheet or another ZIP archive")},
    FileMagic{QByteArrayView("\xD0\xCF\x11\xE0"),
              QT_TRANSLATE_NOOP("TableReader", "an old spreadsheet or Office document")},
    FileMagic{QByteArrayView("PAR1"), QT_TRANSLATE_NOOP("TableReader", "a Parquet file")},
    FileMagic{QByteArrayView("\x1F\x8B"), QT_TRANSLATE_NOOP("TableReader", "compressed with gzip")},
    FileMagic{QByteArrayView("\x28\xB5\x2F\xFD"), QT_TRANSLATE_NOOP("TableReader", "compressed with zstd")},
    FileMagic{QByteArrayView("%PDF-"), QT_TRANSLATE_NOOP("TableReader", "a PDF document")},
    FileMagic{QByteArrayView("SQLite format 3"), QT_TRANSLATE_NOOP("TableReader", "a database (or a project)")},
};

struct OpenedText
{
    TextWindow window;
    TextEncoding encoding;
};

Error badOption(const QString &message)
{
    return {ErrorKind::BadInput, message};
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{ErrorKind::File,
                     QCoreApplication::translate("TableReader", "There is no file %1. Check the path.").arg(name)};
    if (!info.isFile())
        return Error{
            ErrorKind::File,
            QCoreApplication::translate("TableReader", "%1 is not a file. Name a CSV, TSV, JSON or JSONL file.")
                .arg(name)};
    return {};
}

Result<void> checkMagic(const QString &path, QByteArrayView start)
{
    for (const FileMagic &magic : fileMagics) {
        if (start.startsWith(magic.start))
            return badOption(
                QCoreApplication::translate("TableReader",
                                            "%1 is %2, not a text file. Save it as CSV, TSV, JSON or JSONL.")
                    .arg(QDir::toNativeSeparators(path), QCoreApplication::translate("TableReader", magic.what)));
    }
    return {};
}

Result<OpenedText> openText(const QString &path, const QString &wished)
{
    if (const auto checked = checkFile(path); !checked)
        return checked.error();
    const auto sample = sampleFile(path);
    if (!sample)
        return sample.error();
    if (const auto checked = checkMagic(path, sample->bytes); !checked)
        return checked.error();
    auto encoding = wishedEncoding(wished, sample->bytes);
    if (!encoding)
        return encoding.error();
    if (encoding->name.isEmpty())
        *encoding = detectEncoding(sample->bytes, sample->wholeFile);
    auto source = std::make_unique<Utf8Source>(path, *encoding);
    if (const auto opened = source->open(); !opened)
        return opened.error();
    OpenedText text{TextWindow(std::move(source)), *encoding};
    while (!text.window.isComplete() && text.window.text().size() < sampleText) {
        if (const auto more = text.window.extend(); !more)
            return more.error();
    }
    return text;
}

/// Whether the first line is a whole JSON object, and, if so, whether another object may follow.
bool beginsWithJsonLine(QByteArrayView text, bool complete)
{
    qsizetype at = skipJsonSpace(text, 0);
    if (at >= text.size() || text[at] != '{' || skipJsonValue(text, at, complete))
        return false;
    const qsizetype next = skipJsonSpace(text, at);
    return next < text.size() && text[next] == '{' && text.sliced(at, next - at).contains('\n');
}

QString formatFromText(QByteArrayView text, bool complete)
{
    const qsizetype at = skipJsonSpace(text, 0);
    if (at >= text.size())
        return u"csv"_s;
    const qsizetype inner = skipJsonSpace(text, at + 1);
    const char next = inner < text.size() ? text[inner] : '\0';
    if (text[at] == '[' && (next == '{' || next == ']'))
        return u"json"_s;
    if (text[at] == '{' && (next == '"' || next == '}'))
        return beginsWithJsonLine(text, complete) ? u"jsonl"_s : u"json"_s;
    return u"csv"_s;
}

QString formatFromName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "tsv"_L1 || suffix == "tab"_L1)
        return u"tsv"_s;
    if (suffix == "jsonl"_L1 || suffix == "ndjson"_L1)
        return u"jsonl"_s;
    return suffix == "csv"_L1 || suffix == "json"_L1 ? suffix : QString();
}

/// The name says what a file is, but .json and .jsonl are often confused.
QString formatOf(const QString &path, QByteArrayView text, bool complete)
{
    const QString named = formatFromName(path);
    if (named == "json"_L1 && beginsWithJsonLine(text, complete))
        return u"jsonl"_s;
    const qsizetype at = skipJsonSpace(text, 0);
    if (named == "jsonl"_L1 && at < text.size() && text[at] == '[') {
        const qsizetype inner = skipJsonSpace(text, at + 1);
        if (inner < text.size() && text[inner] == '{')
            return u"json"_s;
    }
    return named.isEmpty() ? formatFromText(text, complete) : named;
}

Result<QString> wishedFormat(const QString &wished)
{
    const QString format = wished.trimmed().toLower();
    if (format == "ndjson"_L1)
        return u"jsonl"_s;
    if (QStringList{QString(), u"csv"_s, u"tsv"_s, u"json"_s, u"jsonl"_s}.contains(format))
        return format;
    return badOption(
        QCoreApplication::translate("TableReader", "There is no format %1. The formats are csv, tsv, json and jsonl.")
            .arg(wished));
}

/// 0 when the user wished none.
Result<char> wishedDelimiter(const QString &wished)
{
    if (wished.isEmpty())
        return '\0';
    if (wished == "tab"_L1 || wished == "\\t"_L1)
        return '\t';
    const char16_t c = wished.front().unicode();
    if (wished.size() == 1 && c > 0 && c < 0x80 && c != u'"' && c != u'\r' && c != u'\n')
        return char(c);
    return badOption(
        QCoreApplication::translate(
            "TableReader", "%1 can't be a delimiter. Give one ASCII character (not a quotation mark) or the word tab.")
            .arg(wished));
}

/// The delimiter of a first line "sep=;", as spreadsheets write it; 0 when there is none. `length` is the line's.
char delimiterLine(QByteArrayView text, qsizetype &length)
{
    if (text.size() < 6 || text.first(4).compare("sep=", Qt::CaseInsensitive) != 0
        || (text[5] != '\r' && text[5] != '\n'))
        return '\0';
    length = text.sliced(5).startsWith("\r\n") ? 7 : 6;
    return quint8(text[4]) < 0x80 && text[4] != '"' ? text[4] : '\0';
}

Result<std::unique_ptr<TableReader>> openCsv(OpenedText text, TableOptions options)
{
    const auto wished = wishedDelimiter(options.delimiter);
    if (!wished)
        return wished.error();
    qsizetype lineLength = 0;
    const char written = delimiterLine(text.window.text(), lineLength);
    if (written != '\0')
        text.window.consume(lineLength);
    const QByteArrayView sample = text.window.text().first(std::min(text.window.text().size(), 4 * sampleText));
    const bool complete = text.window.isComplete() && sample.size() == text.window.text().size();
    CsvForm form;
    form.delimiter = *wished != '\0' ? *wished
        : written != '\0'            ? written
                                     : guessDelimiter(sample, complete, options.format == "tsv"_L1 ? '\t' : '\0');
    form.lineEndsWithCr = endsLinesWithCr(sample, form.delimiter);
    options.delimiter = form.delimiter == '\t' ? u"tab"_s : QString(QLatin1Char(form.delimiter));
    auto reader = std::make_unique<CsvTableReader>(std::move(text.window), form, options);
    if (const auto started = reader->start(); !started)
        return started.error();
    if (written != '\0')
        reader->report(0, 1,
                       QCoreApplication::translate("TableReader", "The first line names the delimiter and is no row."));
    return std::unique_ptr<TableReader>(std::move(reader));
}

template <typename Reader>
Result<std::unique_ptr<TableReader>> started(std::unique_ptr<Reader> reader, const QString &notice)
{
    if (!notice.isEmpty())
        reader->report(0, 0, notice);
    if (const auto result = reader->start(); !result)
        return result.error();
    return std::unique_ptr<TableReader>(std::move(reader));
}
}

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, const TableOptions &options)
{
    const auto wished = wishedFormat(options.format);
    if (!wished)
        return wished.error();
    auto text = openText(path, options.encoding);
    if (!text)
        return text.error();
    TableOptions effective{*wished, text->encoding.name, options.delimiter};
    const QByteArrayView sample = text->window.text();
    if (effective.format.isEmpty())
        effective.format = formatOf(path, sample, text->window.isComplete());
    const bool nothing = text->window.isComplete() && skipJsonSpace(sample, 0) == sample.size();
    if (nothing)
        text->window.consume(sample.size());
    if (effective.format == "csv"_L1 || effective.format == "tsv"_L1 || nothing)
        return openCsv(std::move(*text), effective);

    effective.delimiter.clear();
    const QString named = formatFromName(path);
    const QString notice = wished->isEmpty() && !named.isEmpty() && named != effective.format
        ? QCoreApplication::translate("TableReader",
                                      "The file is called .%1, but is read as %2: that is what it holds.")
              .arg(QFileInfo(path).suffix(), effective.format)
        : QString();
    if (effective.format == "json"_L1)
        return started(std::make_unique<JsonTableReader>(std::move(text->window), effective, text->encoding.markLength),
                       notice);
    return started(std::make_unique<JsonLinesReader>(std::move(text->window), effective), notice);
}
