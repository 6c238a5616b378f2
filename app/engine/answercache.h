#pragma once

#include "projectreader.h"

#include <QSet>

/// What a run need not ask, because the project has it: answers and scores by the hash of their requests. Knows also
/// what the run is asking just now, so that equal requests of one run are asked once.
class AnswerCache
{
public:
    AnswerCache() = default;
    /// `use` false: everything is asked. `secret`: what the marks in judges' prompts are made of.
    AnswerCache(const ProjectReader &reader, bool use, QByteArray secret);

    /// nullopt: it must be asked.
    Result<std::optional<Answer>> answer(const QByteArray &key) const;
    Result<std::optional<Score>> score(const QByteArray &key) const;

    /// An equal request is on its way: wait for its answer.
    bool isAsked(const QByteArray &key) const { return m_use && m_asked.contains(key); }
    void asked(const QByteArray &key);
    /// Its answer is on disk, or none will come.
    void ended(const QByteArray &key);

    const QByteArray &secret() const { return m_secret; }

private:
    const ProjectReader *m_reader = nullptr;
    bool m_use = false;
    QByteArray m_secret;
    QSet<QByteArray> m_asked;
};
