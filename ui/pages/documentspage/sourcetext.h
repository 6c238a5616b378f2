#pragma once

#include "generation.h"

#include <QTextEdit>

/// A chunk as it was cut, with its number.
struct SourcePiece
{
    qint64 position = 0;
    Chunk chunk;
};

/// The chunks that a question was asked about, with what it quotes marked. Plain text, whatever it holds.
class SourceText : public QTextEdit
{
    Q_OBJECT

public:
    explicit SourceText(QWidget *parent = nullptr);

    void showSource(const QList<SourcePiece> &pieces, const QList<QuotePlace> &quotes);
    /// What is shown marked, in order.
    QStringList marked() const { return m_marked; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writePiece(QTextCursor &cursor, const SourcePiece &piece);

    QList<SourcePiece> m_pieces;
    QList<QuotePlace> m_quotes;
    QStringList m_marked;
    int m_firstMark = -1; ///< position in the document
};
