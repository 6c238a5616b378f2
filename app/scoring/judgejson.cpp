#include "judgejson.h"

#include "judgetext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype failedJson = -1;
constexpr std::size_t deepestJson = 500;

bool isJsonSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r'
        || character == QChar::Nbsp;
}

/// Parses from every brace that could begin an object, with a stack of its own. A brace is parsed once: an object
/// open when its parent failed fails at the same place, whoever asks, and one that ended is known.
class JudgeJsonScanner
{
public:
    explicit JudgeJsonScanner(QStringView text)
        : m_text(text)
    {
    }
    QList<JudgeJsonObject> run();

private:
    enum class State { KeyOrEnd, Colon, Value, ValueOrEnd, CommaOrEnd };
    struct Frame
    {
        bool isObject = true;
        State state = State::KeyOrEnd;
        JudgeJsonObject object;
        QString key;
        qsizetype valueBegin = 0;
    };

    qsizetype parse(qsizetype from);
    bool step();
    bool stepKey(Frame &frame);
    bool stepValue(Frame &frame);
    bool stepComma(Frame &frame);
    bool open(bool isObject);
    void close();
    void takeValue();
    qsizetype stringEnd(qsizetype from) const;
    qsizetype wordEnd(qsizetype from) const;

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Frame> m_frames;
    QHash<qsizetype, qsizetype> m_ends; ///< of objects by their begin, or failedJson
    QList<JudgeJsonObject> m_objects;
};

QList<JudgeJsonObject> JudgeJsonScanner::run()
{
    qsizetype at = m_text.indexOf(u'{');
    while (at >= 0) {
        const auto known = m_ends.constFind(at);
        const qsizetype end = known != m_ends.cend() ? *known : parse(at);
        at = m_text.indexOf(u'{', end == failedJson ? at + 1 : end);
    }
    return std::move(m_objects);
}

qsizetype JudgeJsonScanner::parse(qsizetype from)
{
    m_frames.clear();
    m_at = from;
    bool good = open(true);
    while (good && !m_frames.empty()) {
        while (m_at < m_text.size() && isJsonSpace(m_text[m_at]))
            ++m_at;
        good = m_at < m_text.size() && step();
    }
    if (good)
        return m_at;
    for (const Frame &frame : m_frames) {
        if (frame.isObject)
            m_ends.insert(frame.object.begin, failedJson);
    }
    return failedJson;
}

bool JudgeJsonScanner::open(bool isObject)
{
    if (m_frames.size() == deepestJson)
        return false;
    Frame frame;
    frame.isObject = isObject;
    frame.state = isObject ? State::KeyOrEnd : State::ValueOrEnd;
    frame.object.begin = m_at++;
    m_frames.push_back(std::move(frame));
    return true;
}

bool JudgeJsonScanner::step()
{
    Frame &frame = m_frames.back();
    const QChar character = m_text[m_at];
    if (frame.state == State::Colon) {
        frame.state = State::Value;
        ++m_at;
        return character == u':';
    }
    const bool mayEnd = frame.state != State::Value;
    if (mayEnd && character == (frame.isObject ? u'}' : u']')) {
        ++m_at;
        close();
        return true;
    }
    if (frame.state == State::KeyOrEnd)
        return stepKey(frame);
    return frame.state == State::CommaOrEnd ? stepComma(frame) : stepValue(frame);
}

bool JudgeJsonScanner::stepKey(Frame &frame)
{
    const qsizetype end = stringEnd(m_at);
    if (end < 0)
        return false;
    frame.key = jsonStringText(m_text.sliced(m_at, end - m_at)).value_or(QString()).trimmed().toLower();
    frame.state = State::Colon;
    m_at = end;
    return true;
}

bool JudgeJsonScanner::stepComma(Frame &frame)
{
    frame.state = frame.isObject ? State::KeyOrEnd : State::ValueOrEnd;
    return m_text[m_at++] == u',';
}

bool JudgeJsonScanner::stepValue(Frame &frame)
{
    const QChar character = m_text[m_at];
    frame.valueBegin = m_at;
    if (character == u'{') {
        const auto known = m_ends.constFind(m_at);
        if (known == m_ends.cend())
            return open(true);
        if (*known == failedJson)
            return false;
        m_at = *known;
    } else if (character == u'[') {
        return open(false);
    } else {
        const qsizetype end = character == u'"' ? stringEnd(m_at) : wordEnd(m_at);
        if (end < 0)
            return false;
        m_at = end;
    }
    takeValue();
    return true;
}

void JudgeJsonScanner::close()
{
    Frame done = std::move(m_frames.back());
    m_frames.pop_back();
    if (done.isObject) {
        done.object.end = m_at;
        QSet<QString> keys;
        for (const JudgeJsonMember &member : std::as_const(done.object.members)) {
            done.object.duplicateKeys = done.object.duplicateKeys || keys.contains(member.key);
            keys.insert(member.key);
        }
        m_ends.insert(done.object.begin, m_at);
        m_objects.append(std::move(done.object));
    }
    if (!m_frames.empty())
        takeValue();
}

void JudgeJsonScanner::takeValue()
{
    Frame &frame = m_frames.back();
    frame.state = State::CommaOrEnd;
    if (frame.isObject)
        frame.object.members.append({frame.key, m_text.sliced(frame.valueBegin, m_at - frame.valueBegin)});
}

qsizetype JudgeJsonScanner::stringEnd(qsizetype from) const
{
    if (m_text[from] != u'"')
        return failedJson;
    for (qsizetype i = from + 1; i < m_text.size(); ++i) {
        if (m_text[i] == u'\\')
            ++i;
        else if (m_text[i] == u'"')
            return i + 1;
    }
    return failedJson;
}

qsizetype JudgeJsonScanner::wordEnd(qsizetype from) const
{
    qsizetype end = from;
    while (end < m_text.size() && (m_text[end].isLetterOrNumber() || QStringView(u"+-.").contains(m_text[end])))
        ++end;
    const QStringView word = m_text.sliced(from, end - from);
    static const QStringList names{u"true"_s, u"false"_s, u"null"_s, u"True"_s, u"False"_s, u"None"_s};
    bool isNumber = !word.isEmpty() && !word.front().isLetter();
    if (isNumber)
        std::ignore = word.toDouble(&isNumber);
    return isNumber || names.contains(word) ? end : failedJson;
}

/// Whether the judge's sentence goes on behind the passage, which did not begin its line.
bool isWithinSentence(QStringView text, qsizetype begin, qsizetype end)
{
    if (beginsJudgeLine(text, begin))
        return false;
    const qsizetype next = skipJudgeFillers(text, end, false);
    return next < text.size() && (text[next].isLetterOrNumber() || text[next] == u',' || text[next] == u';');
}

/// The character that \x stands for, by its letter.
QChar unescapedSign(QChar letter)
{
    switch (letter.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    case u'r':
        return u'\r';
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    default:
        return letter;
    }
}
}

std::optional<QStringView> JudgeJsonObject::value(const QStringList &keys) const
{
    for (const QString &key : keys) {
        const auto found = std::ranges::find(members, key, &JudgeJsonMember::key);
        if (found != members.end())
            return found->value;
    }
    return std::nullopt;
}

QList<JudgeJsonObject> jsonObjectsIn(QStringView text)
{
    return JudgeJsonScanner(text).run();
}

bool isOneOfSeveral(const QList<JudgeJsonObject> &objects, const JudgeJsonObject &object, const QStringList &keys)
{
    const auto holds = [](const JudgeJsonObject &outer, const JudgeJsonObject &inner) {
        return outer.begin < inner.begin && outer.end > inner.end;
    };
    const auto outermost = std::find_if(objects.rbegin(), objects.rend(),
                                        [&](const JudgeJsonObject &outer) { return holds(outer, object); });
    return outermost != objects.rend() && std::ranges::any_of(objects, [&](const JudgeJsonObject &other) {
               const bool same = other.begin == object.begin || holds(object, other);
               return !same && holds(*outermost, other) && other.value(keys);
           });
}

std::optional<QString> jsonStringText(QStringView written)
{
    if (written.size() < 2 || written.front() != u'"' || written.back() != u'"')
        return std::nullopt;
    written = written.sliced(1).chopped(1);
    QString text;
    text.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != u'\\' || i + 1 == written.size()) {
            text.append(written[i]);
            continue;
        }
        ++i;
        bool isCode = false;
        const ushort code = written[i] == u'u' ? written.mid(i + 1, 4).toUShort(&isCode, 16) : ushort(0);
        text.append(isCode ? QChar(code) : unescapedSign(written[i]));
        i += isCode ? 4 : 0;
    }
    return text;
}

const JudgeJsonObject *lastOwnObject(QStringView text, const QList<JudgeJsonObject> &objects, const QStringList &keys)
{
    // In the order of their ends, so that what holds an object comes before it when one goes backwards.
    qsizetype outerBegin = text.size();
    bool outerIsQuoted = false;
    for (auto object = objects.crbegin(); object != objects.crend(); ++object) {
        if (object->begin < outerBegin) {
            outerBegin = object->begin;
            outerIsQuoted = isWithinSentence(text, object->begin, object->end);
        }
        if (!outerIsQuoted && object->value(keys))
            return &*object;
    }
    return nullptr;
}
