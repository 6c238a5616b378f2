#include "readall.h"
#include "shareddata.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

/// The same book as PDF and as text must come out as the same words and paragraphs.
class TestSameText : public QObject
{
    Q_OBJECT

private slots:
    void pdfAndTextAgree_data();
    void pdfAndTextAgree();
};

/// The words of a document, and which of them begin a passage.
struct Words
{
    QStringList words;
    std::vector<bool> begins;
};

/// Words are runs of letters and digits, in lower case. A grave accent that stands for a quotation mark is none.
static void appendWords(Words &words, const QString &text)
{
    bool begins = true;
    QString word;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isLetterOrNumber() && text.at(i) != u'\u02cb') {
            word += text.at(i).toLower();
        } else if (!word.isEmpty()) {
            words.words.append(std::exchange(word, {}));
            words.begins.push_back(std::exchange(begins, false));
        }
    }
}

/// The Russian PDF prints some tags of its source, broken, around each letter: "b’’иb’’b’’мb’’b’’яb’’" for "имя".
static QString withoutTags(QString text)
{
    return text.remove(u"b’’"_s).remove(u"i’’"_s);
}

/// The text's footnotes stand elsewhere than the PDF's, and are not compared. From the first heading of the first
/// chapter (its second coming: the first is in the table of contents) to the index, which only the PDF has.
static Words wordsOf(const SourceDocument &document, const QString &first, const QString &index)
{
    QStringList texts;
    for (const Passage &passage : document.passages)
        texts.append(passage.kind == PassageKind::Note ? QString() : withoutTags(passageText(document, passage)));
    qsizetype begin = 0;
    qsizetype end = texts.size();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        begin = texts.at(i).startsWith("1.1"_L1) && texts.at(i).contains(first) && !texts.at(i).contains("1.2"_L1)
            ? i
            : begin;
        end = texts.at(i) == index ? i : end;
    }
    Words words;
    for (qsizetype i = begin; i < std::max(begin, end > begin ? end : texts.size()); ++i)
        appendWords(words, texts.at(i));
    return words;
}

/// For each word of `a` the position of the word of `b` that it is, or -1: the longest common subsequence (E. Myers,
/// "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986).
static std::vector<qsizetype> aligned(const QStringList &a, const QStringList &b)
{
    QHash<QString, int> numbers;
    const auto numbered = [&numbers](const QStringList &words) {
        std::vector<int> list;
        for (const QString &word : words) {
            const auto known = numbers.constFind(word);
            const int number = known == numbers.cend() ? int(numbers.size()) : *known;
            numbers.insert(word, number);
            list.push_back(number);
        }
        return list;
    };
    const std::vector<int> x = numbered(a);
    const std::vector<int> y = numbered(b);
    const auto n = qsizetype(x.size());
    const auto m = qsizetype(y.size());
    std::vector<std::vector<qsizetype>> history;
    std::vector<qsizetype> reach(size_t(2 * (n + m) + 3), 0);
    const auto at = [&](qsizetype k) -> qsizetype & { return reach[size_t(k + n + m + 1)]; };
    qsizetype distance = 0;
    for (bool done = false; !done; ++distance) {
        std::vector<qsizetype> kept;
        for (qsizetype k = -distance - 1; k <= distance + 1; ++k)
            kept.push_back(at(std::clamp(k, -n - m - 1, n + m + 1)));
        history.push_back(std::move(kept));
        for (qsizetype k = -distance; k <= distance && !done; k += 2) {
            const bool down = k == -distance || (k != distance && at(k - 1) < at(k + 1));
            qsizetype i = down ? at(k + 1) : at(k - 1) + 1;
            qsizetype j = i - k;
            while (i < n && j < m && x[size_t(i)] == y[size_t(j)]) {
                ++i;
                ++j;
            }
            at(k) = i;
            done = i >= n && j >= m;
        }
    }
    std::vector<qsizetype> match(size_t(n), -1);
    qsizetype i = n;
    qsizetype j = m;
    for (qsizetype d = distance - 1; d >= 0; --d) {
        const std::vector<qsizetype> &before = history[size_t(d)];
        const auto old = [&](qsizetype k) { return before[size_t(k + d + 1)]; };
        const qsizetype k = i - j;
        const bool down = k == -d || (k != d && old(k - 1) < old(k + 1));
        const qsizetype fromK = down ? k + 1 : k - 1;
        const qsizetype fromI = d == 0 ? 0 : old(fromK);
        const qsizetype startI = d == 0 ? 0 : down ? fromI : fromI + 1;
        while (i > startI) {
            --i;
            --j;
            match[size_t(i)] = j;
        }
        i = fromI;
        j = d == 0 ? 0 : fromI - fromK;
    }
    return match;
}

void TestSameText::pdfAndTextAgree_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("index");
    QTest::newRow("English") << u"en"_s << u"What is this FAQ?"_s << u"Index"_s;
    QTest::newRow("Russian") << u"ru"_s << u"О чём данные ЧаВо?"_s << u"Предметный указатель"_s;
}

void TestSameText::pdfAndTextAgree()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, language);
    QFETCH(QString, first);
    QFETCH(QString, index);
    const QString folder = sharedDirectory() + u"/data/documents/"_s;
    const ReadAll pdfFile = readAll(folder + u"pdf/debian-faq."_s + language + u".pdf"_s);
    const ReadAll textFile = readAll(folder + u"txt/debian-faq."_s + language + u".txt"_s);
    QCOMPARE(pdfFile.error, QString());
    const Words pdf = wordsOf(pdfFile.document(), first, index);
    const Words text = wordsOf(textFile.document(), first, index);
    QVERIFY(pdf.words.size() > 20'000 && text.words.size() > 20'000);
    const std::vector<qsizetype> match = aligned(pdf.words, text.words);
    const auto common = double(std::ranges::count_if(match, [](qsizetype j) { return j >= 0; }));
    int pdfBreaks = 0;
    int textBreaks = 0;
    int bothBreak = 0;
    for (size_t i = 0; i < match.size(); ++i) {
        if (match[i] < 0)
            continue;
        const bool inText = text.begins[size_t(match[i])];
        pdfBreaks += pdf.begins[i] ? 1 : 0;
        textBreaks += inText ? 1 : 0;
        bothBreak += pdf.begins[i] && inText ? 1 : 0;
        if (qEnvironmentVariableIsSet("ASSAY_SHOW") && pdf.begins[i] != inText)
            qInfo("%s: %s | %s", inText ? "missing" : "more", qPrintable(pdf.words.mid(qsizetype(i) - 5, 5).join(u' ')),
                  qPrintable(pdf.words.mid(qsizetype(i), 5).join(u' ')));
    }
    const double ofPdf = common / double(pdf.words.size());
    const double ofText = common / double(text.words.size());
    const double breaks = 2.0 * bothBreak / (pdfBreaks + textBreaks);
    qInfo("%s: %.2f %% of the PDF's %lld words are in the text, %.2f %% of the text's %lld in the PDF; paragraphs "
          "begin at the same "
          "words in %.2f %% (%d in both, %d in the PDF, %d in the text)",
          qPrintable(language), 100 * ofPdf, qint64(pdf.words.size()), 100 * ofText, qint64(text.words.size()),
          100 * breaks, bothBreak, pdfBreaks, textBreaks);
    QVERIFY(ofPdf >= 0.98);
    QVERIFY(ofText >= 0.95);
    QVERIFY(breaks >= 0.95);
}

QTEST_APPLESS_MAIN(TestSameText)
#include "tst_sametext.moc"
