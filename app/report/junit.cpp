#include "junit.h"

#include "csvcells.h"
#include "itemwindow.h"
#include "longcsv.h"
#include "projectreader.h"
#include "scorekinds.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestText = 4000;

enum class CaseResult { Passed, Failure, Error, Skipped };

struct TestCase
{
    CaseResult result = CaseResult::Passed;
    QString type;
    QString message;
};

struct Suite
{
    Candidate candidate;
    JunitCounts counts;
    double seconds = 0;
};

QString shortened(const QString &text)
{
    return text.size() <= longestText ? text : text.left(longestText) + u'…';
}

TestCase unscoredCase(const QString &scorer, const Score &score)
{
    const bool judgeFailed = score.unscored == UnscoredReason::JudgeFailed;
    const QString what = score.state == ScoreState::Pending ? scoreStateName(score.state) : reasonCell(score);
    return {judgeFailed ? CaseResult::Error : CaseResult::Skipped, scorer, shortened(scorer + u": "_s + what)};
}

TestCase scoredCase(const ScorerSpec &spec, const Answer &answer, const Score &score)
{
    if (answer.state == AnswerState::Failed)
        return {CaseResult::Error, errorKindName(answer.errorKind), shortened(errorCell(answer))};
    if (score.state != ScoreState::Scored || !score.value)
        return unscoredCase(spec.name, score);
    if (passes(spec, *score.value))
        return {};
    QString message = spec.name + u' ' + QString::fromLatin1(shortestNumber(*score.value));
    for (const QString &detail : {score.verdict, score.reason}) {
        if (!detail.isEmpty())
            message += u": "_s + detail;
    }
    return {CaseResult::Failure, spec.name, shortened(message)};
}

TestCase answerCase(const Answer &answer)
{
    if (answer.state == AnswerState::Failed)
        return {CaseResult::Error, errorKindName(answer.errorKind), shortened(errorCell(answer))};
    return {};
}

void count(JunitCounts *counts, CaseResult result)
{
    ++counts->tests;
    counts->failures += result == CaseResult::Failure;
    counts->errors += result == CaseResult::Error;
    counts->skipped += result == CaseResult::Skipped;
}

/// Every case of an answer: one per scorer, or the answer itself in a run without scorers.
template <typename Visit>
void forEachCase(const Run &run, const AnswerRow &row, Visit visit)
{
    if (run.scorers.isEmpty())
        visit(QString(), answerCase(row.answer));
    for (qsizetype i = 0; i < run.scorers.size(); ++i)
        visit(run.scorers[i].spec.name, scoredCase(run.scorers[i].spec, row.answer, row.scores.value(i)));
}

/// One suite per candidate that has answers, in the order in which they come.
Result<QList<Suite>> countSuites(const ProjectReader &reader, const Run &run)
{
    QList<Suite> suites;
    const auto read = reader.forEachAnswer(run.id, [&](const AnswerRow &row) {
        if (suites.isEmpty() || suites.last().candidate.id != row.answer.key.candidate) {
            const auto found = std::ranges::find(run.candidates, row.answer.key.candidate, &Candidate::id);
            suites.append({found == run.candidates.end() ? Candidate{row.answer.key.candidate} : *found, {}, 0});
        }
        suites.last().seconds += row.answer.latencyMs / 1000;
        forEachCase(run, row,
                    [&](const QString &, const TestCase &test) { count(&suites.last().counts, test.result); });
        return Result<void>();
    });
    if (!read)
        return read.error();
    return suites;
}

JunitCounts total(const QList<Suite> &suites)
{
    JunitCounts sum;
    for (const Suite &suite : suites) {
        sum.tests += suite.counts.tests;
        sum.failures += suite.counts.failures;
        sum.errors += suite.counts.errors;
        sum.skipped += suite.counts.skipped;
    }
    return sum;
}

class JunitWriter
{
public:
    JunitWriter(const Run &run, QIODevice &device)
        : m_run(run)
        , m_xml(&device)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void begin(const QList<Suite> &suites)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"testsuites"_s);
        attribute(u"name"_s, runName());
        writeCounts(total(suites));
    }

    void beginSuite(const Suite &suite)
    {
        m_candidate = suite.candidate;
        m_xml.writeStartElement(u"testsuite"_s);
        attribute(u"name"_s, runName() + u' ' + m_candidate.name);
        writeCounts(suite.counts);
        attribute(u"time"_s, seconds(suite.seconds));
        if (m_run.startedAt.isValid())
            attribute(u"timestamp"_s, m_run.startedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        m_xml.writeStartElement(u"properties"_s);
        property(u"model"_s, m_candidate.model);
        property(u"prompt"_s, m_candidate.prompt);
        property(u"run"_s, QString::number(m_run.id));
        m_xml.writeEndElement();
    }

    void endSuite() { m_xml.writeEndElement(); }

    void writeAnswer(const AnswerRow &row, const Item &item)
    {
        forEachCase(m_run, row, [&](const QString &scorer, const TestCase &test) {
            QString name = item.id;
            if (m_run.repeats > 1)
                name += u" repeat "_s + QString::number(row.answer.key.repeat + 1);
            if (!scorer.isEmpty())
                name += u' ' + scorer;
            m_xml.writeStartElement(u"testcase"_s);
            attribute(u"classname"_s, u"assay."_s + dotless(runName()) + u'.' + dotless(m_candidate.name));
            attribute(u"name"_s, name);
            attribute(u"time"_s, seconds(row.answer.latencyMs / 1000));
            writeOutcome(test, row.answer, item);
            m_xml.writeEndElement();
        });
    }

    bool end()
    {
        m_xml.writeEndDocument();
        return !m_xml.hasError();
    }

private:
    QString runName() const { return m_run.name.isEmpty() ? u"run"_s : m_run.name; }

    /// Dots would open a new level in Jenkins' tree.
    static QString dotless(QString name) { return name.replace(u'.', u'_'); }
    static QString seconds(double value) { return QString::number(value, 'f', 3); }

    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, xmlText(value)); }

    void property(const QString &name, const QString &value)
    {
        m_xml.writeStartElement(u"property"_s);
        attribute(u"name"_s, name);
        attribute(u"value"_s, value);
        m_xml.writeEndElement();
    }

    void writeCounts(const JunitCounts &counts)
    {
        attribute(u"tests"_s, QString::number(counts.tests));
        attribute(u"failures"_s, QString::number(counts.failures));
        attribute(u"errors"_s, QString::number(counts.errors));
        attribute(u"skipped"_s, QString::number(counts.skipped));
    }

    void writeOutcome(const TestCase &test, const Answer &answer, const Item &item)
    {
        if (test.result == CaseResult::Passed)
            return;
        const bool skipped = test.result == CaseResult::Skipped;
        m_xml.writeStartElement(skipped ? u"skipped"_s : test.result == CaseResult::Error ? u"error"_s : u"failure"_s);
        attribute(u"message"_s, test.message);
        if (!skipped)
            attribute(u"type"_s, test.type);
        if (test.result == CaseResult::Failure)
            m_xml.writeCharacters(xmlText(test.message + u"\nexpected: "_s + shortened(item.reference) + u"\ngot: "_s
                                          + shortened(answer.text)));
        else if (!skipped)
            m_xml.writeCharacters(xmlText(test.message));
        m_xml.writeEndElement();
    }

    const Run &m_run;
    QXmlStreamWriter m_xml;
    Candidate m_candidate;
};

Error junitWriteError(const QString &reason)
{
    return {ErrorKind::File,
            QCoreApplication::translate("Junit", "The JUnit report can't be written: %1.").arg(reason)};
}
}

QString xmlText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += character;
            clean += text[++i];
            continue;
        }
        const char16_t code = character.unicode();
        const bool control = code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r';
        const bool illegal = control || character.isSurrogate() || code >= 0xfffe;
        clean += illegal ? QChar(QChar::ReplacementCharacter) : character;
    }
    return clean;
}

Result<JunitCounts> writeJunit(const ProjectReader &reader, qint64 run, QIODevice &device)
{
    const auto found = reader.run(run);
    if (!found)
        return found.error();
    const auto suites = countSuites(reader, *found);
    if (!suites)
        return suites.error();
    auto versions = reader.runItems(run);
    if (!versions)
        return versions.error();
    ItemWindow items(reader, *std::move(versions));
    JunitWriter writer(*found, device);
    writer.begin(*suites);
    qsizetype current = -1;
    const auto read = reader.forEachAnswer(run, [&](const AnswerRow &row) -> Result<void> {
        // Answers come candidate by candidate; each opens its suite.
        while (current < 0 || (*suites)[current].candidate.id != row.answer.key.candidate) {
            if (current >= 0)
                writer.endSuite();
            if (++current == suites->size())
                return Error{ErrorKind::Database,
                             QCoreApplication::translate("Junit", "The run changed while it was read.")};
            writer.beginSuite((*suites)[current]);
        }
        const auto item = items.item(row.answer.key.item);
        if (!item)
            return item.error();
        writer.writeAnswer(row, **item);
        return {};
    });
    if (!read)
        return read.error();
    if (!writer.end())
        return junitWriteError(device.errorString());
    return total(*suites);
}

Result<JunitCounts> writeJunitFile(const ProjectReader &reader, qint64 run, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return junitWriteError(path + u": "_s + file.errorString());
    const auto counts = writeJunit(reader, run, file);
    if (!counts)
        return counts.error();
    if (!file.commit())
        return junitWriteError(path + u": "_s + file.errorString());
    return *counts;
}
