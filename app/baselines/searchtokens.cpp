#include "searchtokens.h"

#include <utility>

namespace {

bool isPairedScript(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

class TokenCollector
{
public:
    void add(char32_t character)
    {
        if (QChar::isMark(character)) {
            // A mark belongs to the letter before it, and alone it says nothing.
            addMark(character);
        } else if (!QChar::isLetterOrNumber(character)) {
            finish();
        } else if (isPairedScript(character)) {
            addPaired(character);
        } else {
            if (!m_run.isEmpty())
                finish();
            m_word += QChar::fromUcs4(character);
        }
    }

    QStringList take()
    {
        finish();
        return std::move(m_tokens);
    }

private:
    void addMark(char32_t character)
    {
        if (!m_word.isEmpty())
            m_word += QChar::fromUcs4(character);
        else if (!m_run.isEmpty())
            m_run += QChar::fromUcs4(character);
    }

    void addPaired(char32_t character)
    {
        if (!m_word.isEmpty())
            finish();
        const QString next = QString::fromUcs4(&character, 1);
        if (!m_run.isEmpty()) {
            m_tokens += m_run + next;
            m_paired = true;
        }
        m_run = next;
    }

    void finish()
    {
        if (!m_word.isEmpty())
            m_tokens += m_word;
        else if (!m_run.isEmpty() && !m_paired)
            m_tokens += m_run;
        m_word.clear();
        m_run.clear();
        m_paired = false;
    }

    QStringList m_tokens;
    QString m_word; ///< of a script with spaces
    QString m_run; ///< the last character of a run of a script without
    bool m_paired = false; ///< that character is already part of a pair
};

}

QStringList searchTokens(const QString &text)
{
    TokenCollector collector;
    const auto characters = text.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const uint character : characters)
        collector.add(QChar::toCaseFolded(character));
    return collector.take();
}
