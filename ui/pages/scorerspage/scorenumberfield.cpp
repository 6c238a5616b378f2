#include "scorenumberfield.h"

#include "windowundo.h"

#include <QLocale>
#include <QStyle>

#include <limits>

ScoreNumberField::ScoreNumberField(const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
    , m_least(std::numeric_limits<double>::lowest())
    , m_most(std::numeric_limits<double>::max())
{
    setAccessibleName(accessibleName);
    WindowUndo::applyTo(this);
    connect(this, &QLineEdit::textEdited, this, &ScoreNumberField::take);
}

void ScoreNumberField::setRange(double least, double most)
{
    m_least = least;
    m_most = most;
}

std::optional<double> ScoreNumberField::read(const QString &text)
{
    bool good = false;
    double number = QLocale().toDouble(text, &good);
    if (!good)
        number = QLocale::c().toDouble(text, &good);
    return good ? std::optional(number) : std::nullopt;
}

void ScoreNumberField::showNumber(const std::optional<double> &number)
{
    const auto shown = read(text().trimmed());
    const bool same = number ? shown == number : text().trimmed().isEmpty();
    if (same || (m_wrong && hasFocus()))
        return;
    setText(number ? QLocale().toString(*number, 'g', QLocale::FloatingPointShortest) : QString());
    setProblem({});
}

void ScoreNumberField::take(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        setProblem({});
        emit numberEdited(std::nullopt);
        return;
    }
    const auto number = read(text.trimmed());
    if (!number) {
        setProblem(tr("This is no number."));
    } else if (*number < m_least || *number > m_most) {
        setProblem(tr("This must be between %1 and %2.").arg(QLocale().toString(m_least), QLocale().toString(m_most)));
    } else {
        setProblem({});
        emit numberEdited(number);
    }
}

void ScoreNumberField::setProblem(const QString &problem)
{
    m_wrong = !problem.isEmpty();
    setProperty("wrong", m_wrong);
    setAccessibleDescription(problem);
    style()->unpolish(this);
    style()->polish(this);
    emit problemChanged(problem);
}
