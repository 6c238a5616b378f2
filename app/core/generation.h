#pragma once

#include "document.h"

#include <QDateTime>

/// What a generated question is like. Unanswerable ones are right when the model says that the documents do not tell.
enum class QuestionKind { Factoid, Reasoning, TwoPlaces, Unanswerable, Row };

/// Checks of generated questions, in the order of the funnel. The first four need no model.
enum class CheckKind {
    Form, ///< it is a question, with an answer of bearable length that the question does not contain
    Quote, ///< every evidence quote stands in the text
    SelfReference, ///< it does not speak of "the text", "this passage"
    Duplicate, ///< no earlier question asks the same
    Grounded, ///< 1 to 5: the text answers it, unambiguously
    StandAlone, ///< 1 to 5: it can be understood without the text
    Relevant, ///< 1 to 5: somebody who works with these documents would ask it
    Leak, ///< a model without the text does not answer it rightly
    RoundTrip ///< a model with the text gives the same answer
};

/// Where a generated question stands. Nothing is deleted.
enum class QuestionStatus {
    Open, ///< its checks are not all there yet
    Kept, ///< passed every check; a person has not looked
    SetAside, ///< failed a check
    Accepted, ///< by a person
    Rejected ///< by a person
};

enum class QuestionOrigin { Synthetic, SyntheticEdited, Manual };

/// The share of each kind among the questions asked for; they need not add up to 1.
struct QuestionMix
{
    double factoid = 0.5;
    double reasoning = 0.2;
    double twoPlaces = 0.2;
    double unanswerable = 0.1;

    bool operator==(const QuestionMix &) const = default;
};

/// Which checks are made by models, and what passes.
struct CheckSettings
{
    QString critic; ///< a model of the plan; empty: the generator, which is said
    bool grounded = true;
    bool standAlone = true;
    bool relevant = true;
    bool leak = false; ///< asks the critic every question without the text
    bool roundTrip = false; ///< asks the critic every question with the text
    double keepFrom = 4; ///< of 5
    int maxAnswerCharacters = 300;
    QString domain; ///< who works with these documents, for the check of relevance; may be empty

    bool operator==(const CheckSettings &) const = default;
};

/// Documents to a benchmark: a plan's "documents" and "generate".
struct GenerationSpec
{
    QStringList paths; ///< files and folders, absolute once the plan is loaded; empty: the project's documents
    QString encoding; ///< of plain text; empty: guessed
    ChunkSettings chunks;
    QString dataset; ///< name of the benchmark that is made
    QString generator; ///< a model of the plan
    int questionsPerWindow = 2;
    qint64 windows = 0; ///< how many are asked about, drawn by the seed; 0: all
    QuestionMix kinds;
    QString language; ///< "fr"; empty: the document's own
    QString prompt; ///< the user's own; empty: Assay's
    QString questionTemplate; ///< from a table: a question for each row, without a model; empty: windows are asked
    QString answerTemplate; ///< of the row's answer
    CheckSettings checks;
    quint64 seed = 0;

    bool operator==(const GenerationSpec &) const = default;
};

/// What a check found.
struct CheckVerdict
{
    CheckKind kind = CheckKind::Form;
    bool passed = false;
    std::optional<double> score; ///< 1 to 5 of critics, 0 or 1 of probes; nullopt: none came
    QString reason; ///< in words; names what was found ("duplicate of 33")

    bool operator==(const CheckVerdict &) const = default;
};

/// Where an evidence quote stands in its document.
struct QuotePlace
{
    QString quote; ///< as the model gave it
    QString document; ///< empty: it was not found
    int page = 0;
    qsizetype offset = 0; ///< in the document's text, in UTF-16 units
    qsizetype length = 0;

    bool operator==(const QuotePlace &) const = default;
};

struct GeneratedQuestion
{
    qint64 item = 0; ///< the item that holds it; 0: not stored yet
    qint64 version = 0; ///< its current version
    qint64 window = 0; ///< position of its window in the generation, from 0
    QString question;
    QString answer;
    QList<QuotePlace> quotes;
    QuestionKind kind = QuestionKind::Factoid;
    QString language;
    QString difficulty; ///< as the model says; may be empty
    QuestionStatus status = QuestionStatus::Open;
    QuestionOrigin origin = QuestionOrigin::Synthetic;
    QList<CheckVerdict> checks; ///< in the order of the funnel
    QString generator; ///< who wrote it
    QString editedBy; ///< empty: nobody
    QDateTime editedAt;

    bool operator==(const GeneratedQuestion &) const = default;
};

/// What a question said before it was edited.
struct FormerQuestion
{
    QString question;
    QString answer;

    bool operator==(const FormerQuestion &) const = default;
};

/// One step of the funnel: how many came in, and how many went on.
struct FunnelStep
{
    QString name; ///< a check's name, or "chunks", "windows", "questions", "reviewed"
    qint64 in = 0;
    qint64 out = 0;
};

/// Names in plans and files, such as "two_places", "stand_alone", "set_aside", "synthetic_edited".
QString questionKindName(QuestionKind kind);
QuestionKind questionKindFromName(QStringView name);
QString checkKindName(CheckKind kind);
std::optional<CheckKind> checkKindFromName(QStringView name);
QString questionStatusName(QuestionStatus status);
QuestionStatus questionStatusFromName(QStringView name);
QString questionOriginName(QuestionOrigin origin);
QuestionOrigin questionOriginFromName(QStringView name);
