#include "documentbenchmark.h"

#include "chunkfilter.h"
#include "chunks.h"
#include "chunkwindows.h"

#include <QMap>
#include <QRandomGenerator>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Words of that alphabet in sentences; Chinese goes without blanks.
QString sampleSentence(QRandomGenerator &random, const QStringList &words, bool blanks)
{
    QString sentence;
    for (int i = 5 + random.bounded(15); i > 0; --i) {
        sentence += words[random.bounded(int(words.size()))];
        if (blanks && i > 1)
            sentence += u' ';
    }
    return sentence + (blanks ? u". "_s : u"。"_s);
}

QStringList vocabulary(QRandomGenerator &random, char16_t first, int letters, int longest)
{
    QStringList words;
    for (int i = 0; i < 5000; ++i) {
        QString word;
        for (int length = 1 + random.bounded(longest); length > 0; --length)
            word += QChar(char16_t(first + random.bounded(letters)));
        words.append(word);
    }
    return words;
}

/// About 100 KB: sections of some paragraphs.
SourceDocument sampleManual(QRandomGenerator &random, const QStringList &words, bool blanks, int number)
{
    SourceDocument document;
    document.name = u"manual %1"_s.arg(number);
    const auto add = [&document](PassageKind kind, const QString &text) {
        document.passages.append({.kind = kind, .page = 1, .offset = document.text.size(), .length = text.size()});
        document.text += text + u"\n\n"_s;
    };
    while (document.text.size() < 100'000) {
        add(PassageKind::Heading, sampleSentence(random, words, blanks).chopped(2));
        for (int paragraphs = 2 + random.bounded(6); paragraphs > 0; --paragraphs) {
            QString text;
            for (int sentences = 1 + random.bounded(12); sentences > 0; --sentences)
                text += sampleSentence(random, words, blanks);
            add(PassageKind::Paragraph, text.trimmed());
        }
    }
    return document;
}

/// Processor time, for the machine may have more to do.
class SpeedMeter
{
public:
    template <typename Work>
    void measure(const QString &name, Work work)
    {
        const std::clock_t start = std::clock();
        work();
        m_seconds[name] += double(std::clock() - start) / CLOCKS_PER_SEC;
    }
    void report(QJsonObject &figures, double megabytes) const
    {
        for (auto entry = m_seconds.constBegin(); entry != m_seconds.constEnd(); ++entry)
            figures.insert(entry.key(), megabytes / entry.value());
    }

private:
    QMap<QString, double> m_seconds;
};
}

QJsonObject documentSpeed(const QByteArray &language, int megabytes)
{
    QRandomGenerator random(1);
    const bool blanks = language != "zh";
    const QStringList words = language == "en" ? vocabulary(random, u'a', 26, 10)
        : blanks                               ? vocabulary(random, u'а', 32, 10)
                                               : vocabulary(random, u'\u4e00', 5000, 3);
    SpeedMeter meter;
    ChunkSettings settings;
    ChunkFilterSettings exactOnly = filterSettingsFor(settings);
    exactOnly.nearDuplicates = false;
    ChunkFilter filter(exactOnly);
    ChunkFilter fullFilter(filterSettingsFor(settings));
    double bytes = 0;
    qint64 chunkCount = 0;
    qint64 windowCount = 0;
    for (int number = 0; bytes < megabytes * 1e6; ++number) {
        const SourceDocument document = sampleManual(random, words, blanks, number);
        bytes += double(document.text.toUtf8().size());
        QList<Chunk> chunks;
        for (const ChunkBy by : {ChunkBy::Characters, ChunkBy::Headings, ChunkBy::Paragraphs}) {
            settings.by = by;
            meter.measure(chunkByName(by) + u"_mb_per_s"_s, [&] { chunks = chunksOf(document, settings); });
        }
        QList<Chunk> copy = chunks;
        meter.measure(u"set_aside_mb_per_s"_s, [&] {
            for (Chunk &chunk : copy)
                filter.judge(chunk);
        });
        meter.measure(u"set_aside_with_near_duplicates_mb_per_s"_s, [&] {
            for (Chunk &chunk : chunks)
                fullFilter.judge(chunk);
        });
        chunkCount += chunks.size();
        windowCount += windowsOf(chunks, settings).size();
    }
    QJsonObject figures{{u"language"_s, QString::fromLatin1(language)},
                        {u"mb"_s, bytes / 1e6},
                        {u"chunks"_s, chunkCount},
                        {u"windows"_s, windowCount}};
    meter.report(figures, bytes / 1e6);
    return figures;
}
