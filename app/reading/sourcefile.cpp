#include "sourcefile.h"

#include "textencoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Ending
{
    const char *suffix;
    const char *format;
};

constexpr std::array endings{
    Ending{"pdf", "pdf"},       Ending{"docx", "docx"},         Ending{"docm", "docx"},    Ending{"dotx", "docx"},
    Ending{"html", "html"},     Ending{"htm", "html"},          Ending{"xhtml", "html"},   Ending{"xht", "html"},
    Ending{"md", "markdown"},   Ending{"markdown", "markdown"}, Ending{"mkd", "markdown"}, Ending{"txt", "text"},
    Ending{"text", "text"},     Ending{"log", "text"},          Ending{"rst", "text"},     Ending{"adoc", "text"},
    Ending{"asciidoc", "text"}, Ending{"org", "text"},          Ending{"tex", "text"},     Ending{"epub", "epub"},
    Ending{"json", "json"},     Ending{"jsonl", "json"},        Ending{"ndjson", "json"},  Ending{"csv", "csv"},
    Ending{"tsv", "csv"},       Ending{"tab", "csv"},
};

QString formatByEnding(const QString &suffix)
{
    for (const Ending &ending : endings) {
        if (suffix == QLatin1StringView(ending.suffix))
            return QString::fromLatin1(ending.format);
    }
    return {};
}

QString formatByContent(const QByteArray &start)
{
    if (QByteArrayView(start).first(std::min<qsizetype>(start.size(), 1024)).contains("%PDF-"))
        return u"pdf"_s;
    if (start.startsWith("PK\x03\x04"))
        return start.contains("application/epub+zip")                          ? u"epub"_s
            : start.contains("word/") || start.contains("[Content_Types].xml") ? u"docx"_s
                                                                               : QString();
    const QByteArray text = start.trimmed().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html"))
        return u"html"_s;
    return {};
}

/// Text has no NULs, unless they are those of UTF-16 or UTF-32, and hardly any control characters.
bool looksLikeText(const QByteArray &start, bool wholeFile)
{
    const TextEncoding encoding = detectEncoding(start, wholeFile);
    if (encoding.name.startsWith("utf-16"_L1) || encoding.name.startsWith("utf-32"_L1))
        return true;
    const auto isControl = [](char c) { return quint8(c) < 0x20 && !QByteArrayView("\t\n\r\f\x1B").contains(c); };
    return !start.isEmpty() && !start.contains('\0') && std::ranges::count_if(start, isControl) * 50 < start.size();
}

/// Gathers files, each once, under names of their own.
class SourceCollector
{
public:
    void add(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            notice(QCoreApplication::translate("Reading", "There is no file or folder %1. Check the path.")
                       .arg(QDir::toNativeSeparators(path)));
        else if (info.isDir())
            addFolder(QDir(path), {});
        else
            addFile(info, info.fileName(), true);
    }
    FoundSources take() { return std::move(m_found); }

private:
    void notice(const QString &text) { m_found.notices.append(text); }
    void addFolder(const QDir &folder, const QString &prefix);
    void addFile(const QFileInfo &file, const QString &name, bool wasNamed);
    QString uniqueName(const QString &name);

    FoundSources m_found;
    QSet<QString> m_paths;
    QSet<QString> m_names;
};

void SourceCollector::addFolder(const QDir &folder, const QString &prefix)
{
    if (!folder.isReadable()) {
        notice(QCoreApplication::translate("Reading", "The folder %1 cannot be read. Check your permissions.")
                   .arg(QDir::toNativeSeparators(folder.path())));
        return;
    }
    QFileInfoList entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(entries, {}, &QFileInfo::fileName);
    for (const QFileInfo &entry : std::as_const(entries)) {
        const QString name = prefix + entry.fileName();
        if (!entry.isDir())
            addFile(entry, name, false);
        else if (!entry.isSymLink())
            addFolder(QDir(entry.filePath()), name + u'/');
    }
}

void SourceCollector::addFile(const QFileInfo &file, const QString &name, bool wasNamed)
{
    const QString canonical = file.canonicalFilePath();
    if (m_paths.contains(canonical))
        return;
    m_paths.insert(canonical);
    if (!file.isFile() || !file.isReadable()) {
        notice(QCoreApplication::translate("Reading", "%1 cannot be read. Check your permissions.")
                   .arg(QDir::toNativeSeparators(file.filePath())));
        return;
    }
    const QString format = sourceFormat(file.filePath(), wasNamed);
    if (format.isEmpty()) {
        notice(QCoreApplication::translate("Reading", "%1 is of a kind that is not read. What is read: %2.")
                   .arg(QDir::toNativeSeparators(file.filePath()), readableKinds()));
        return;
    }
    m_found.files.append({file.filePath(), uniqueName(name), format});
}

QString SourceCollector::uniqueName(const QString &name)
{
    QString unique = name;
    for (int i = 2; m_names.contains(unique); ++i)
        unique = name + u'#' + QString::number(i);
    m_names.insert(unique);
    return unique;
}
}

FoundSources findSources(const QStringList &paths)
{
    SourceCollector collector;
    for (const QString &path : paths)
        collector.add(path);
    return collector.take();
}

QString sourceFormat(const QString &path, bool anyText)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (const QString format = formatByEnding(suffix); !format.isEmpty())
        return format;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 startSize = 8192;
    const QByteArray start = file.read(startSize);
    if (const QString format = formatByContent(start); !format.isEmpty())
        return format;
    return (anyText || suffix.isEmpty()) && looksLikeText(start, start.size() < startSize) ? u"text"_s : QString();
}

QString readableKinds()
{
    return u"PDF, DOCX, HTML, Markdown, EPUB, JSON, JSONL, CSV, TSV, TXT"_s;
}
