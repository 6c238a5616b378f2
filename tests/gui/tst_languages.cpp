#include "mainwindow.h"
#include "picture.h"
#include "projectsession.h"
#include "providers.h"
#include "textchecks.h"
#include "windowplace.h"

#include <QApplication>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int restMs = 4000;

QStringList allPages()
{
    return {u"start"_s,    u"data"_s,    u"documents"_s, u"prompts"_s, u"models"_s,
            u"loadtest"_s, u"scorers"_s, u"runs"_s,      u"compare"_s};
}

/// Words that are no English: names of the sample, of formats, protocols and units, and what is typed as it is.
QSet<QString> knownWords(const ProjectContents &contents)
{
    QString known
        = uR"(Assay CSV TSV JSON JSONL JSON Lines lines UTF UTF-8 utf-8 Ctrl Alt Shift Enter Esc Del Ins F1 F2 F4 F5 F6 F11
        USD EUR RUB Français English TTFT tok RPM TPM SVG PNG PDF ROUGE BLEU chrF chrf TER ter Wilson Holm McNemar LLM API HTTP http https
        OpenAI Azure Anthropic Ollama vLLM LM Studio llama.cpp OpenRouter Groq Mistral Together DeepSeek Hugging Face bm25
        temperature max_tokens max tokens seed top_p URL env dotenv keychain md txt csv tsv json jsonl assay cli run cpp llama
        exact_match contains starts_with regex numeric choice is_json token_f1 bleu rouge_1 rouge_2 rouge_l levenshtein correctness rubric
        plain question reference answer context choices accepted wrong id category given row system user assistant
        PCRE NFC Unicode ISO Windows KOI8 GB18030 latin windows utf Latin Unix UNIX OPENAI_API_KEY KEY NAME Porter sacrebleu rouge_score
        DOCX HTML EPUB Markdown LlamaIndex Ragas DeepEval query relevant_chunks response
        Deutsch español français italiano português polski
        inst generate baseline overlap lexical Okabe Ito p50 p95 p99 pt GPT GBP)"_s;
    for (const ProviderInfo &provider : providers())
        known += u' ' + provider.title;
    for (const DatasetInfo &dataset : contents.datasets)
        known += u' ' + dataset.name + u' ' + dataset.shape.columns.join(u' ') + u' ' + dataset.sourcePath;
    known += u' ' + contents.documents.join(u' ');
    const Plan &plan = contents.draft.plan;
    known += u' ' + plan.name + u' ' + plan.dataset.name + u' ' + contents.path;
    for (const ModelSpec &model : plan.models + plan.judges)
        known += u' ' + model.name + u' ' + model.model + u' ' + model.provider;
    for (const ScorerSpec &scorer : plan.scorers)
        known += u' ' + scorer.name + u' ' + scorer.kind;
    for (const PromptSpec &prompt : plan.prompts)
        known += u' ' + prompt.name + u' ' + prompt.user;
    for (const RunSummary &summary : contents.runs)
        known += u' ' + summary.run.name;
    QSet<QString> words;
    static const QRegularExpression word(u"[A-Za-z][A-Za-z0-9_]*"_s);
    for (auto match = word.globalMatch(known); match.hasNext();)
        words.insert(match.next().captured().toLower());
    return words;
}

/// Texts of at least one long Latin word that is not known, and without a Cyrillic letter: in the Russian window,
/// English.
QStringList englishOf(const QStringList &texts, const QSet<QString> &known)
{
    static const QRegularExpression cyrillic(u"[А-Яа-яЁё]"_s);
    static const QRegularExpression word(u"[A-Za-z][A-Za-z0-9_]*"_s);
    QStringList english;
    for (const QString &text : texts) {
        if (text.contains(cyrillic))
            continue;
        for (auto match = word.globalMatch(text); match.hasNext();) {
            const QString found = match.next().captured();
            if (found.size() >= 3 && !known.contains(found.toLower())) {
                english.append(text.left(100));
                break;
            }
        }
    }
    return english;
}
}

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsWholeInEveryLanguage_data();
    void everyPageIsWholeInEveryLanguage();
    void theRussianWindowHasNoEnglish();
    void everyControlHasANameForTheBlind();
    void theLanguageCanBeChangedWhileTheWindowIsOpen();

private:
    WindowPlace m_place;
};

void TestLanguages::everyPageIsWholeInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const auto *language : {"en", "fr", "ru"}) {
        QTest::addRow("%s, 1440 x 900", language) << QString::fromLatin1(language) << QSize(1440, 900);
        QTest::addRow("%s, 1024 x 700", language) << QString::fromLatin1(language) << QSize(1024, 700);
    }
}

void TestLanguages::everyPageIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    setUpApplication(language, false);
    MainWindow window;
    window.resize(size);
    window.show();
    QVERIFY(openSampleAndWait(window));
    QStringList cut;
    const QStringList pages = allPages();
    for (const QString &page : pages) {
        window.showPage(page);
        QCOMPARE(window.shownPage(), page);
        // What is read for the page may change what it shows: it has a while to come to rest.
        QStringList found;
        const auto isWhole = [&] {
            found = cutTexts(window);
            return found.isEmpty();
        };
        if (!QTest::qWaitFor(isWhole, restMs))
            cut.append(page + u": "_s + found.join(u"\n    "_s));
        keepPicture(window, u"%1-%2-%3"_s.arg(page, language).arg(size.width()));
    }
    QVERIFY2(window.size() == size, qPrintable(u"the window is %1 x %2"_s.arg(window.width()).arg(window.height())));
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestLanguages::theRussianWindowHasNoEnglish()
{
    setUpApplication(u"ru"_s, false);
    MainWindow window;
    window.show();
    QVERIFY(openSampleAndWait(window));
    const QSet<QString> known = knownWords(window.session().contents());
    QStringList english;
    const QStringList pages = allPages();
    for (const QString &page : pages) {
        window.showPage(page);
        QStringList found;
        const auto isRussian = [&] {
            found = englishOf(shownTexts(window), known);
            return found.isEmpty();
        };
        if (!QTest::qWaitFor(isRussian, restMs))
            english.append(page + u": "_s + found.join(u"\n    "_s));
    }
    QVERIFY2(english.isEmpty(), qPrintable(u'\n' + english.join(u'\n')));
}

void TestLanguages::everyControlHasANameForTheBlind()
{
    setUpApplication(u"en"_s, false);
    MainWindow window;
    window.show();
    QVERIFY(openSampleAndWait(window));
    QStringList nameless;
    const QStringList pages = allPages();
    for (const QString &page : pages) {
        window.showPage(page);
        const QStringList found = namelessControls(window);
        for (const QString &control : found)
            nameless.append(page + u": "_s + control);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void TestLanguages::theLanguageCanBeChangedWhileTheWindowIsOpen()
{
    setUpApplication(u"en"_s, false);
    MainWindow window;
    window.show();
    QVERIFY(openSampleAndWait(window));
    QCOMPARE(window.menuBar()->actions().constFirst()->text(), u"&File"_s);
    setUpApplication(u"fr"_s, false);
    QTRY_COMPARE(window.menuBar()->actions().constFirst()->text(), u"&Fichier"_s);
    QCOMPARE(window.shownPage(), u"compare"_s);
    QVERIFY(window.session().isOpen());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
