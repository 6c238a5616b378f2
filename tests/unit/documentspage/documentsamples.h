#pragma once

#include "generationrequests.h"

#include <QList>
#include <QString>

// Made-up documents, chunks and questions about a shop's returns, for tests of the page.

inline QString sampleChunkText(int number)
{
    static const QStringList texts{
        QStringLiteral("Returns are accepted within 30 days of delivery. The buyer pays the return postage unless the "
                       "article was faulty."),
        QStringLiteral(
            "Refunds are paid to the original payment method within 14 days after the article has arrived at "
            "our warehouse."),
        QStringLiteral("Gift cards can't be returned."),
        QStringLiteral(
            "Orders above 50 euros are sent free of charge within the country. Express delivery costs 9 euros "
            "and arrives the next working day when ordered before noon."),
        QStringLiteral("A faulty article is repaired or replaced for two years. Keep the invoice: it is asked for.")};
    return texts[number % texts.size()] + QStringLiteral(" (§ %1)").arg(number + 1);
}

/// `count` chunks of two documents with windows of `size` at every `step`.
inline ChunkPreview samplePreview(int count = 17, int size = 4, int step = 2)
{
    ChunkPreview preview;
    qsizetype offset = 0;
    for (int i = 0; i < count; ++i) {
        Chunk chunk;
        chunk.document = i < count - 5 ? QStringLiteral("handbook.pdf") : QStringLiteral("faq/returns.html");
        chunk.text = sampleChunkText(i);
        chunk.offset = offset;
        chunk.length = chunk.text.size();
        chunk.heading = QStringLiteral("Returns");
        chunk.firstPage = chunk.lastPage = i < count - 5 ? i / 3 + 1 : 0;
        offset += chunk.length + 2;
        preview.chunks.append(chunk);
    }
    if (count > 8) {
        preview.chunks[5].setAside = SetAside::Duplicate;
        preview.chunks[5].sameAs = 0;
        preview.chunks[7].setAside = SetAside::TooShort;
    }
    for (int first = 0;; first += step) {
        const int end = std::min(first + size, count);
        preview.windows.append({first, end});
        if (end == count)
            break;
    }
    return preview;
}

inline GenerationChunks sampleChunks(const ChunkPreview &preview)
{
    GenerationChunks chunks;
    chunks.chunks = preview.chunks;
    for (const ChunkWindow &window : preview.windows)
        chunks.windows.append({.position = chunks.windows.size(), .span = window});
    return chunks;
}

inline CheckVerdict sampleVerdict(CheckKind kind, bool passed, std::optional<double> score = {},
                                  const QString &reason = {})
{
    return {.kind = kind, .passed = passed, .score = score, .reason = reason};
}

inline GeneratedQuestion sampleQuestion(qint64 item, qint64 window, const QString &question, const QString &answer,
                                        QuestionStatus status = QuestionStatus::Kept)
{
    GeneratedQuestion made;
    made.item = item;
    made.version = item * 10;
    made.window = window;
    made.question = question;
    made.answer = answer;
    made.status = status;
    made.language = QStringLiteral("en");
    made.generator = QStringLiteral("gpt-4.1");
    made.checks = {sampleVerdict(CheckKind::Form, true),
                   sampleVerdict(CheckKind::Quote, true),
                   sampleVerdict(CheckKind::SelfReference, true),
                   sampleVerdict(CheckKind::Duplicate, true),
                   sampleVerdict(CheckKind::Grounded, true, 5, QStringLiteral("The rule is stated in one sentence.")),
                   sampleVerdict(CheckKind::StandAlone, true, 5),
                   sampleVerdict(CheckKind::Relevant, true, 4, QStringLiteral("Customers ask this often."))};
    return made;
}

/// Five questions in every state, about samplePreview().
inline GeneratedQuestions sampleQuestions()
{
    GeneratedQuestions all;
    all.generation.id = 1;
    all.generation.name = QStringLiteral("handbook questions");
    all.generation.generator = QStringLiteral("gpt-4.1");
    all.generation.step = GenerationStep::Done;
    GeneratedQuestion first = sampleQuestion(1, 0, QStringLiteral("Who pays the postage when an article is returned?"),
                                             QStringLiteral("The buyer, unless the article was faulty."));
    const QString quote = QStringLiteral("The buyer pays the return postage unless the article was faulty.");
    first.quotes = {{.quote = quote,
                     .document = QStringLiteral("handbook.pdf"),
                     .page = 1,
                     .offset = sampleChunkText(0).indexOf(quote),
                     .length = quote.size()}};
    GeneratedQuestion second
        = sampleQuestion(2, 0, QStringLiteral("How long does a refund take once the warehouse has the article?"),
                         QStringLiteral("Up to 14 days."), QuestionStatus::Accepted);
    GeneratedQuestion third
        = sampleQuestion(3, 1, QStringLiteral("What does this section say about it?"),
                         QStringLiteral("That gift cards can't be returned."), QuestionStatus::SetAside);
    third.checks[2] = sampleVerdict(CheckKind::SelfReference, false, {}, QStringLiteral("It says “this section”."));
    third.checks[5] = sampleVerdict(CheckKind::StandAlone, false, 1, QStringLiteral("“it” refers to nothing."));
    third.quotes = {{.quote = QStringLiteral("Gift cards never expire.")}};
    GeneratedQuestion fourth = sampleQuestion(4, 2, QStringLiteral("Who pays for return postage?"),
                                              QStringLiteral("The buyer."), QuestionStatus::SetAside);
    fourth.checks = {sampleVerdict(CheckKind::Form, true), sampleVerdict(CheckKind::Quote, true),
                     sampleVerdict(CheckKind::SelfReference, true),
                     sampleVerdict(CheckKind::Duplicate, false, {}, QStringLiteral("duplicate of 1"))};
    GeneratedQuestion fifth = sampleQuestion(
        5, 3, QStringLiteral("By when must an express order be placed to arrive the next working day?"),
        QStringLiteral("Before noon."), QuestionStatus::Rejected);
    all.questions = {first, second, third, fourth, fifth};
    all.funnel = {{QStringLiteral("chunks"), 17, 15},      {QStringLiteral("windows"), 8, 8},
                  {QStringLiteral("questions"), 16, 16},   {QStringLiteral("form"), 16, 16},
                  {QStringLiteral("quote"), 16, 15},       {QStringLiteral("self_reference"), 15, 14},
                  {QStringLiteral("duplicate"), 14, 12},   {QStringLiteral("grounded"), 12, 12},
                  {QStringLiteral("stand_alone"), 12, 11}, {QStringLiteral("reviewed"), 16, 2}};
    return all;
}

inline QList<DocumentInfo> sampleDocuments()
{
    DocumentInfo handbook{.id = 1,
                          .name = QStringLiteral("handbook.pdf"),
                          .path = QStringLiteral("/home/me/handbook.pdf"),
                          .format = QStringLiteral("pdf"),
                          .pages = 12,
                          .characters = 48'120};
    DocumentInfo faq{.id = 2, .name = QStringLiteral("faq/returns.html"), .format = QStringLiteral("html")};
    faq.characters = 9'310;
    faq.notices = {QStringLiteral("A menu of 14 links was left out.")};
    return {handbook, faq};
}
