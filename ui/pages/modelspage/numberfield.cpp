#include "numberfield.h"

#include "guardedline.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QString plainNumber(double value)
{
    return QString::number(value, 'g', 15);
}
}

NumberField::NumberField(Kind kind, double low, double high, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
    , m_low(low)
    , m_high(high)
{
    connect(this, &QLineEdit::textEdited, this, &NumberField::check);
}

/// Empty text is no number, which is fine; nullopt is text that is none.
std::optional<QByteArray> NumberField::parsed(const QString &text) const
{
    QString number = text.trimmed();
    if (number.isEmpty())
        return QByteArray();
    number.replace(u',', u'.');
    bool ok = false;
    if (m_kind == Kind::Whole) {
        const qint64 whole = QLocale::c().toLongLong(number, &ok);
        return ok ? std::optional(QByteArray::number(whole)) : std::nullopt;
    }
    const double real = QLocale::c().toDouble(number, &ok);
    if (!ok || !std::isfinite(real))
        return std::nullopt;
    return plainNumber(real).toLatin1();
}

void NumberField::showNumber(const QByteArray &number, bool fresh)
{
    if (!fresh && number == m_taken)
        return;
    m_taken = number;
    setText(QString::fromUtf8(number));
    setProblem(parsed(text()) ? QString() : tr("This is no number."));
}

void NumberField::showValue(const std::optional<double> &value, bool fresh)
{
    showNumber(value ? plainNumber(*value).toLatin1() : QByteArray(), fresh);
}

void NumberField::check()
{
    const auto number = parsed(text());
    const double value = number && !number->isEmpty() ? number->toDouble() : m_low;
    if (!number)
        setProblem(m_kind == Kind::Whole ? tr("A whole number is wanted here.") : tr("A number is wanted here."));
    else if (value < m_low || value > m_high)
        setProblem(tr("A number from %1 to %2 is wanted here.").arg(plainNumber(m_low), plainNumber(m_high)));
    else {
        setProblem({});
        m_taken = *number;
        emit numberTyped(*number);
    }
}

void NumberField::setProblem(const QString &problem)
{
    setWrong(this, !problem.isEmpty());
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}
