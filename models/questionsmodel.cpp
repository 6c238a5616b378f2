#include "questionsmodel.h"

#include "formatting.h"
#include "generationwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {
bool isKept(QuestionStatus status)
{
    return status == QuestionStatus::Kept || status == QuestionStatus::Accepted;
}

bool isReviewed(QuestionStatus status)
{
    return status == QuestionStatus::Accepted || status == QuestionStatus::Rejected;
}

QVariant keepOther(const QuestionRow &row, int role)
{
    const QuestionStatus status = row.question.status;
    if (role == Qt::CheckStateRole)
        return isKept(status) ? Qt::Checked : Qt::Unchecked;
    if (role == QuietRole)
        return !isReviewed(status);
    return {};
}

QVariant askedOther(const QuestionRow &row, int role)
{
    if (role == QuietRole)
        return !isKept(row.question.status) && row.question.status != QuestionStatus::Open;
    if (role == SecondaryRole && row.question.origin != QuestionOrigin::Synthetic)
        return row.question.origin == QuestionOrigin::Manual ? QCoreApplication::translate("QuestionsModel", "by hand")
                                                             : QCoreApplication::translate("QuestionsModel", "edited");
    return {};
}

QString referenceText(const QuestionRow &row)
{
    if (row.question.answer.isEmpty() && row.question.kind == QuestionKind::Unanswerable)
        return QCoreApplication::translate("QuestionsModel", "(the documents do not tell)");
    return row.question.answer;
}

QVariant fromOther(const QuestionRow &row, int role)
{
    if (role == QuietRole)
        return true;
    if (role == Qt::ToolTipRole && row.question.window >= 0)
        return QCoreApplication::translate("QuestionsModel", "Window %1").arg(countText(row.question.window + 1));
    return {};
}

QVariant checksOther(const QuestionRow &row, int role)
{
    if (role == PillsRole)
        return QVariant::fromValue(checkPills(row.question.checks));
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList lines;
    for (const CheckVerdict &verdict : row.question.checks) {
        const QString reason = oneLine(verdict.reason, 200);
        lines.append(checkPill(verdict).text + (reason.isEmpty() ? QString() : u": "_s + reason));
    }
    if (role == Qt::AccessibleTextRole)
        return lines.join(u"; "_s);
    return lines.isEmpty() ? QVariant() : QVariant(tipText(lines));
}

/// Failed ones first, by what they failed.
QVariant checksValue(const QuestionRow &row)
{
    QStringList texts;
    for (const Pill &pill : checkPills(row.question.checks))
        texts.append(pill.text);
    return texts.join(u' ');
}

constexpr Column<QuestionRow> questionColumns[] = {
    {QT_TRANSLATE_NOOP("QuestionsModel", "Keep"),
     [](const QuestionRow &row) { return QVariant(int(row.question.status)); },
     [](const QuestionRow &row) { return questionStatusText(row.question.status); }, keepOther},
    {QT_TRANSLATE_NOOP("QuestionsModel", "Question"),
     [](const QuestionRow &row) { return QVariant(row.question.question); }, nullptr, askedOther},
    {QT_TRANSLATE_NOOP("QuestionsModel", "Reference answer"),
     [](const QuestionRow &row) { return QVariant(row.question.answer); }, referenceText, askedOther},
    {QT_TRANSLATE_NOOP("QuestionsModel", "From"), [](const QuestionRow &row) { return QVariant(row.from.first); },
     [](const QuestionRow &row) { return chunkSpanText(row.from); }, fromOther},
    {QT_TRANSLATE_NOOP("QuestionsModel", "Checks"), checksValue, [](const QuestionRow &) { return QString(); },
     checksOther},
};

bool passesShow(QuestionShow show, QuestionStatus status)
{
    switch (show) {
    case QuestionShow::All:
        return true;
    case QuestionShow::ToReview:
        return !isReviewed(status);
    case QuestionShow::Kept:
        return status == QuestionStatus::Kept;
    case QuestionShow::SetAside:
        return status == QuestionStatus::SetAside;
    case QuestionShow::Accepted:
        return status == QuestionStatus::Accepted;
    case QuestionShow::Rejected:
        break;
    }
    return status == QuestionStatus::Rejected;
}
}

QuestionCounts countQuestions(const QList<QuestionRow> &rows)
{
    QuestionCounts counts;
    counts.all = rows.size();
    for (const QuestionRow &row : rows) {
        switch (row.question.status) {
        case QuestionStatus::Open:
            ++counts.open;
            break;
        case QuestionStatus::Kept:
            ++counts.kept;
            break;
        case QuestionStatus::SetAside:
            ++counts.setAside;
            break;
        case QuestionStatus::Accepted:
            ++counts.accepted;
            break;
        case QuestionStatus::Rejected:
            ++counts.rejected;
            break;
        }
    }
    return counts;
}

QuestionsModel::QuestionsModel(QObject *parent)
    : TableModel(questionColumns, "QuestionsModel", parent)
{
}

bool QuestionsModel::setQuestions(const QList<QuestionRow> &questions)
{
    const auto itemOf = [](const QuestionRow &row) { return row.question.item; };
    const qsizetype known = rows().size();
    if (known == 0 || known > questions.size()
        || !std::ranges::equal(questions.first(known), rows(), {}, itemOf, itemOf)) {
        setRows(questions);
        return true;
    }
    updateRows(questions.first(known));
    return !appendRows(questions.sliced(known));
}

void QuestionsModel::setShow(QuestionShow show, const QString &text)
{
    if (show == QuestionShow::All && text.isEmpty()) {
        setFilter({});
        return;
    }
    setFilter([show, text](const QuestionRow &row) {
        return passesShow(show, row.question.status)
            && (text.isEmpty() || row.question.question.contains(text, Qt::CaseInsensitive)
                || row.question.answer.contains(text, Qt::CaseInsensitive));
    });
}

int QuestionsModel::rowOf(qint64 item) const
{
    for (int shown = 0; shown < rowCount(); ++shown) {
        if (row(shown).question.item == item)
            return shown;
    }
    return -1;
}

Qt::ItemFlags QuestionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = TableModel::flags(index);
    return m_isEditable && index.column() == KeepColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

bool QuestionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    emit keepRequested(row(index.row()).question.item, value.toInt() == Qt::Checked);
    return true;
}
