#pragma once

#include "cellroles.h"
#include "generation.h"

// What documents, chunks and generated questions are called in the window.

/// "grounded", "stand-alone", "self-reference".
QString checkText(CheckKind kind);
/// What the check asks, in one sentence.
QString checkHint(CheckKind kind);
/// "grounded 5", "✗ stand-alone 1", "✗ duplicate", "✓ no duplicate".
Pill checkPill(const CheckVerdict &verdict);
/// What a table says about a question's checks: everything that failed, and what models thought of it.
QList<Pill> checkPills(const QList<CheckVerdict> &checks);
/// "reasoning", "two places".
QString questionKindText(QuestionKind kind);
/// "easy", "medium", "hard" in the user's language; another word of the generator's as it is.
QString difficultyText(const QString &difficulty);
/// "kept", "set aside"; of people: "✓ accepted", "✗ rejected".
QString questionStatusText(QuestionStatus status);
Tone questionStatusTone(QuestionStatus status);
/// Why a chunk asks no questions: "too short", "as chunk 12"; empty: it does.
QString setAsideText(const Chunk &chunk);
/// "PDF", "Word", "web page"
QString documentFormatText(const QString &format);
/// A step of the funnel: "windows", "questions", a check's text, "reviewed".
QString funnelStepText(const QString &name);
/// Chunks from 1, as people count: "17–20"; one alone: "17".
QString chunkSpanText(const ChunkWindow &window);
