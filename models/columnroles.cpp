#include "columnroles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array choices{Role::Question, Role::Reference, Role::Accepted, Role::Wrong, Role::Choices,
                             Role::Context,  Role::Category,  Role::Id,       Role::Given, Role::None};
/// In which order columns are shown.
constexpr std::array shownOrder{Role::Id,      Role::Question, Role::Reference, Role::Accepted, Role::Wrong,
                                Role::Choices, Role::Context,  Role::Category,  Role::Given};

QString translated(const char *text)
{
    return QCoreApplication::translate("ColumnRoles", text);
}

bool hasRole(const DatasetShape &shape, Role role)
{
    return std::ranges::any_of(shape.roles, [role](const ColumnRole &entry) { return entry.role == role; });
}
}

std::span<const Role> choosableRoles()
{
    return choices;
}

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Id:
        return QCoreApplication::translate("ColumnRoles", "id");
    case Role::Question:
        return QCoreApplication::translate("ColumnRoles", "question");
    case Role::Reference:
        return QCoreApplication::translate("ColumnRoles", "reference");
    case Role::Accepted:
        return QCoreApplication::translate("ColumnRoles", "accepted answers");
    case Role::Wrong:
        return QCoreApplication::translate("ColumnRoles", "wrong answers");
    case Role::Choices:
        return QCoreApplication::translate("ColumnRoles", "choices");
    case Role::Context:
        return QCoreApplication::translate("ColumnRoles", "context");
    case Role::Category:
        return QCoreApplication::translate("ColumnRoles", "category");
    case Role::Given:
        return QCoreApplication::translate("ColumnRoles", "answers of a model");
    case Role::None:
        return QCoreApplication::translate("ColumnRoles", "keep as extra field");
    }
    return {};
}

QString roleSentence(Role role)
{
    switch (role) {
    case Role::Id:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "Names each item. Without one, items are numbered."));
    case Role::Question:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "What the models are asked."));
    case Role::Reference:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "The right answer that metrics and judges compare with."));
    case Role::Accepted:
        return translated(
            QT_TRANSLATE_NOOP("ColumnRoles", "Further answers that are right; one cell may hold several."));
    case Role::Wrong:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "Answers known to be wrong; one cell may hold several."));
    case Role::Choices:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "The options of a multiple-choice question."));
    case Role::Context:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "A text that the question is about."));
    case Role::Category:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "Groups items, for scores by category."));
    case Role::Given:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "Answers that were made elsewhere; scored like a model's."));
    case Role::None:
        return translated(QT_TRANSLATE_NOOP("ColumnRoles", "Kept as it is; prompts can use it by its name."));
    }
    return {};
}

bool takesOneColumn(Role role)
{
    return role == Role::Id || role == Role::Question || role == Role::Reference || role == Role::Context
        || role == Role::Category;
}

Role roleOfColumn(const DatasetShape &shape, const QString &column)
{
    const auto found = std::ranges::find(shape.roles, column, &ColumnRole::column);
    return found == shape.roles.end() ? Role::None : found->role;
}

QList<ColumnRole> withRole(const DatasetShape &shape, const QString &column, Role role, QString *moved)
{
    QList<ColumnRole> roles = shape.roles;
    roles.removeIf([&](const ColumnRole &entry) {
        const bool loses = entry.column != column && entry.role == role && takesOneColumn(role);
        if (loses && moved)
            *moved = entry.column;
        return loses || entry.column == column;
    });
    if (role != Role::None)
        roles.append({role, column});
    std::ranges::stable_sort(roles, {}, [&](const ColumnRole &entry) { return shape.columns.indexOf(entry.column); });
    return roles;
}

QList<int> columnsByRole(const DatasetShape &shape)
{
    QList<int> order;
    for (const Role role : shownOrder) {
        for (int i = 0; i < shape.columns.size(); ++i) {
            if (roleOfColumn(shape, shape.columns[i]) == role)
                order.append(i);
        }
    }
    for (int i = 0; i < shape.columns.size(); ++i) {
        if (roleOfColumn(shape, shape.columns[i]) == Role::None)
            order.append(i);
    }
    return order;
}

Pill mappingPill(const DatasetShape &shape)
{
    if (!hasRole(shape, Role::Question))
        return {QCoreApplication::translate("ColumnRoles", "! no column is the question"), Tone::Warn};
    if (!hasRole(shape, Role::Reference) && !hasRole(shape, Role::Accepted))
        return {QCoreApplication::translate("ColumnRoles", "no reference: judges need none, metrics do"),
                Tone::Neutral};
    return {QCoreApplication::translate("ColumnRoles", "✓ mapping looks complete"), Tone::Good};
}

QString mappingSentence(const DatasetShape &shape)
{
    if (!hasRole(shape, Role::Question))
        return QCoreApplication::translate("ColumnRoles",
                                           "Choose above its column which one holds the question. Without one, "
                                           "the prompt has to name the fields it is made of.");
    if (!hasRole(shape, Role::Reference) && !hasRole(shape, Role::Accepted))
        return QCoreApplication::translate("ColumnRoles",
                                           "No column holds right answers. A judge can do without; metrics such as "
                                           "exact_match leave the items unscored.");
    return QCoreApplication::translate("ColumnRoles", "There is a question, and something to compare answers with.");
}

QList<Pill> rolePills(const DatasetShape &shape)
{
    QList<Pill> pills;
    for (const Role role : shownOrder) {
        const int columns = int(std::ranges::count(shape.roles, role, &ColumnRole::role));
        if (columns == 1)
            pills.append({roleTitle(role), Tone::Neutral});
        else if (columns > 1)
            pills.append({QCoreApplication::translate("ColumnRoles", "%1 × %2").arg(columns).arg(roleTitle(role)),
                          Tone::Neutral});
    }
    const int extra = int(shape.columns.size() - std::ranges::count_if(shape.columns, [&](const QString &column) {
                              return roleOfColumn(shape, column) != Role::None;
                          }));
    if (extra > 0)
        pills.append({QCoreApplication::translate("ColumnRoles", "%n extra field(s)", nullptr, extra), Tone::Neutral});
    return pills;
}
