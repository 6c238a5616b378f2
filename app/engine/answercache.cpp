#include "answercache.h"

AnswerCache::AnswerCache(const ProjectReader &reader, bool use, QByteArray secret)
    : m_reader(&reader)
    , m_use(use)
    , m_secret(std::move(secret))
{
}

Result<std::optional<Answer>> AnswerCache::answer(const QByteArray &key) const
{
    return m_use ? m_reader->askedAnswer(key) : Result<std::optional<Answer>>(std::optional<Answer>());
}

Result<std::optional<Score>> AnswerCache::score(const QByteArray &key) const
{
    return m_use ? m_reader->askedScore(key) : Result<std::optional<Score>>(std::optional<Score>());
}

void AnswerCache::asked(const QByteArray &key)
{
    if (m_use && !key.isEmpty())
        m_asked.insert(key);
}

void AnswerCache::ended(const QByteArray &key)
{
    m_asked.remove(key);
}
