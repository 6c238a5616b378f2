#include "columnmapping.h"

#include "headerwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array knownRoles{Role::Id,      Role::Question, Role::Reference, Role::Accepted, Role::Wrong,
                                Role::Choices, Role::Context,  Role::Category,  Role::Given};

bool isSingleRole(Role role)
{
    return role == Role::Id || role == Role::Question || role == Role::Reference || role == Role::Context
        || role == Role::Category;
}

/// The headers of one table and what they mean together.
class HeaderReader
{
public:
    explicit HeaderReader(const QStringList &columns)
        : m_columns(columns)
        , m_roles(columns.size(), Role::None)
    {
        for (const QString &column : columns)
            m_guesses.append(guessHeader(column));
    }

    QList<ColumnRole> read()
    {
        guessLetters();
        guessQuestion();
        guessReference();
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            guessPlural(i);
        takeBest(HeaderMeaning::Id, Role::Id);
        takeBest(HeaderMeaning::Context, Role::Context);
        takeBest(HeaderMeaning::Category, Role::Category);
        QList<ColumnRole> roles;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_roles[i] != Role::None)
                roles.append({m_roles[i], m_columns[i]});
        }
        return roles;
    }

private:
    /// The likeliest column of that meaning that has no role yet, or -1.
    qsizetype best(HeaderMeaning meaning) const
    {
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_guesses[i].meaning == meaning && m_roles[i] == Role::None
                && (found < 0 || m_guesses[i].rank < m_guesses[found].rank))
                found = i;
        }
        return found;
    }

    bool takeBest(HeaderMeaning meaning, Role role)
    {
        const qsizetype column = best(meaning);
        if (column >= 0)
            m_roles[column] = role;
        return column >= 0;
    }

    /// Columns A, B … (or А, Б …) are choices when there are at least two, from the first letter on.
    void guessLetters()
    {
        for (const QStringView alphabet : {QStringView(u"ABCDEFGHIJ"), QStringView(u"АБВГДЕЖЗИК")}) {
            QList<qsizetype> places;
            for (const QChar letter : alphabet) {
                const auto isLetter
                    = [letter](const QString &c) { return c.trimmed().compare(letter, Qt::CaseInsensitive) == 0; };
                const auto found = std::ranges::find_if(m_columns, isLetter);
                if (found == m_columns.end())
                    break;
                places.append(found - m_columns.begin());
            }
            if (places.size() < 2)
                continue;
            for (const qsizetype place : places)
                m_roles[place] = Role::Choices;
        }
    }

    /// A question wins over an instruction; beside an instruction `input` is what it is about.
    void guessQuestion()
    {
        const qsizetype question = best(HeaderMeaning::Question);
        const qsizetype instruction = best(HeaderMeaning::Instruction);
        const bool isInput = question >= 0 && normalizedHeader(m_columns[question]).startsWith("input"_L1);
        if (instruction >= 0 && (question < 0 || isInput)) {
            m_roles[instruction] = Role::Question;
            m_isInstruction = true;
            if (isInput && best(HeaderMeaning::Context) < 0)
                m_roles[question] = Role::Context;
        } else if (question >= 0) {
            m_roles[question] = Role::Question;
        }
    }

    void guessReference()
    {
        if (takeBest(HeaderMeaning::Expected, Role::Reference)) {
            m_answersAreGiven = true;
            return;
        }
        if (takeBest(HeaderMeaning::Answer, Role::Reference) || takeBest(HeaderMeaning::Label, Role::Reference))
            return;
        if (takeSeedResponse())
            return;
        if (m_isInstruction)
            takeBest(HeaderMeaning::Output, Role::Reference);
    }

    /// In query, relevant_chunks, response, which generators of benchmarks write, the response is the right answer.
    bool takeSeedResponse()
    {
        QStringList headers;
        for (const QString &column : m_columns)
            headers.append(normalizedHeader(column));
        const qsizetype response = headers.indexOf("response"_L1);
        if (response < 0 || !headers.contains("relevantchunks"_L1))
            return false;
        m_roles[response] = Role::Reference;
        return true;
    }

    /// Roles that several columns may have.
    void guessPlural(qsizetype column)
    {
        if (m_roles[column] != Role::None)
            return;
        switch (m_guesses[column].meaning) {
        case HeaderMeaning::Accepted:
            m_roles[column] = Role::Accepted;
            break;
        case HeaderMeaning::Wrong:
            m_roles[column] = Role::Wrong;
            break;
        case HeaderMeaning::Choices:
            m_roles[column] = Role::Choices;
            break;
        case HeaderMeaning::Given:
        case HeaderMeaning::Output:
            m_roles[column] = Role::Given;
            break;
        case HeaderMeaning::Answer:
            m_roles[column] = m_answersAreGiven ? Role::Given : Role::None;
            break;
        default:
            break;
        }
    }

    const QStringList &m_columns;
    QList<HeaderGuess> m_guesses;
    QList<Role> m_roles;
    bool m_isInstruction = false;
    bool m_answersAreGiven = false;
};

/// How many letters must be inserted, deleted or replaced to get from one text to the other.
qsizetype letterDistance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t k = 1; k < row.size(); ++k) {
            const qsizetype replaced = diagonal + (from[i] != to[qsizetype(k) - 1]);
            diagonal = std::exchange(row[k], std::min({replaced, row[k] + 1, row[k - 1] + 1}));
        }
    }
    return row.back();
}

QString nearestText(const QString &wished, const QStringList &texts)
{
    const QString folded = wished.left(200).toCaseFolded();
    const auto distance
        = [&folded](const QString &text) { return letterDistance(folded, text.left(200).toCaseFolded()); };
    const auto nearest = std::ranges::min_element(texts, {}, distance);
    return nearest == texts.end() ? QString() : *nearest;
}

Error missingColumn(const QString &wished, const QStringList &columns)
{
    if (columns.isEmpty())
        return {ErrorKind::BadInput,
                QCoreApplication::translate("ColumnMapping", "There is no column %1: the file has no columns.")
                    .arg(wished)};
    return {
        ErrorKind::BadInput,
        QCoreApplication::translate("ColumnMapping", "There is no column %1. The nearest one is %2; all of them: %3.")
            .arg(wished, nearestText(wished, columns), columns.mid(0, 30).join(u", ").left(1000))};
}

QStringList roleNames()
{
    QStringList names;
    for (const Role role : knownRoles)
        names.append(roleName(role));
    return names;
}
}

QList<ColumnRole> guessRoles(const QStringList &columns)
{
    return HeaderReader(columns).read();
}

Result<QList<ColumnRole>> applyRoles(const QStringList &columns, const QList<ColumnRole> &wished)
{
    QList<ColumnRole> roles = guessRoles(columns);
    std::map<Role, QString> singles;
    for (const ColumnRole &wish : wished) {
        if (!columns.contains(wish.column))
            return missingColumn(wish.column, columns);
        if (isSingleRole(wish.role)) {
            const auto [first, isNew] = singles.emplace(wish.role, wish.column);
            if (!isNew && first->second != wish.column)
                return Error{
                    ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "ColumnMapping", "Only one column can be the %1; both %2 and %3 were named. Take one away.")
                        .arg(roleName(wish.role), first->second, wish.column)};
        }
        roles.removeIf([&wish](const ColumnRole &guess) {
            return guess.column == wish.column || (guess.role == wish.role && isSingleRole(wish.role));
        });
    }
    for (const ColumnRole &wish : wished) {
        if (wish.role != Role::None && !roles.contains(wish))
            roles.append(wish);
    }
    const auto place = [&columns](const ColumnRole &role) { return columns.indexOf(role.column); };
    std::ranges::stable_sort(roles, {}, place);
    return roles;
}

Result<ColumnRole> parseRoleOption(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.left(std::max<qsizetype>(equals, 0)).trimmed().toLower();
    const QString column = text.sliced(equals + 1);
    if (equals <= 0 || column.isEmpty())
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("ColumnMapping",
                                        "%1 does not say which column has which role. Write ROLE=COLUMN, such as "
                                        "question=Frage; the roles are %2.")
                .arg(text, roleNames().join(u", "))};
    if (name == "none"_L1)
        return ColumnRole{Role::None, column};
    const Role role = roleFromName(name);
    if (role == Role::None)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("ColumnMapping",
                                                 "There is no role %1. The nearest one is %2; the roles are %3.")
                         .arg(name, nearestText(name, roleNames()), roleNames().join(u", "))};
    return ColumnRole{role, column};
}
