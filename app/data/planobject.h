#pragma once

#include "result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

/// What reading a plan needs to know everywhere, and the first thing that is wrong with it.
struct PlanContext
{
    QByteArray source; ///< checked JSON; the values read are views of it
    QString directory;
    QProcessEnvironment environment;
    std::optional<Error> error;
    QString wrongKey; ///< the key the error is about, where it is known
    QString problem; ///< the error's sentence without path and line

    /// Keeps the first error, with the path and the line of what is wrong.
    void fail(const QString &path, QByteArrayView where, const QString &sentence, const QString &key = {});
    /// `path` made absolute against the plan's folder.
    QString absolutePath(const QString &path) const;
};

/// The keys an object may have, and what is meant by wrong ones that people are likely to write.
struct PlanKeys
{
    QStringList known;
    QList<std::pair<QString, QString>> meant;
};

struct PlanRange
{
    double low = -std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::max();
    bool lowExcluded = false;
};

/// One object of the plan. A key that is not known, has the wrong type or is out of range becomes the context's
/// error; the reading goes on with the default.
class PlanObject
{
public:
    PlanObject(PlanContext &context, QByteArrayView value, const QString &path, const PlanKeys &keys);

    PlanContext &context() const { return m_context; }
    QString path() const { return m_path; }
    QString pathOf(const QString &key) const;
    bool has(const QString &key) const;
    /// The key's JSON, or nothing.
    QByteArrayView raw(const QString &key) const;
    void fail(const QString &key, const QString &sentence) const;
    /// The error that a key which must be there is not there; `why` may be empty.
    void require(const QString &key, const QString &why = {}) const;

    QString text(const QString &key, const QString &missing = {}) const;
    /// A text that must not be empty when it is there.
    QString filledText(const QString &key, const QString &missing = {}) const;
    /// One of the names; the error names the nearest one.
    QString oneOf(const QString &key, const QStringList &names, const QString &missing = {}) const;
    bool boolean(const QString &key, bool missing = false) const;
    std::optional<double> number(const QString &key, const PlanRange &range = {}) const;
    int integer(const QString &key, int low, int high, int missing) const;
    quint64 seed(const QString &key) const;
    QStringList texts(const QString &key) const;
    /// Texts or whole numbers, as item ids are written.
    QStringList ids(const QString &key) const;
    /// A text, or a list of texts.
    QStringList textOrTexts(const QString &key) const;
    std::optional<PlanObject> object(const QString &key, const PlanKeys &keys) const;
    std::vector<PlanObject> objects(const QString &key, const PlanKeys &keys) const;
    /// The members of an object with free keys.
    QList<std::pair<QString, QByteArrayView>> members(const QString &key) const;
    /// An object that is kept as JSON, without white space; empty when it is missing or has nothing in it.
    QByteArray json(const QString &key) const;

private:
    void wrongType(const QString &path, QByteArrayView found, const QString &wanted) const;
    bool isObject(const QString &key) const;
    bool isList(const QString &key) const;
    QStringList listOf(const QString &key, bool numbersToo) const;
    void checkKeys(const PlanKeys &keys) const;

    PlanContext &m_context;
    QByteArrayView m_value;
    QString m_path;
    QList<std::pair<QString, QByteArrayView>> m_members;
};
