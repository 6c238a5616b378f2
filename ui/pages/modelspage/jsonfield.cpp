#include "jsonfield.h"

#include "guardedline.h"
#include "keylike.h"
#include "modelediting.h"

#include <QEvent>
#include <QFontDatabase>

#include <utility>

JsonField::JsonField(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    setFont(mono);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &JsonField::check);
    updateHeight();
}

void JsonField::updateHeight()
{
    setFixedHeight(int(QFontMetricsF(font()).lineSpacing() * m_lines) + 2 * frameWidth()
                   + 2 * int(document()->documentMargin()) + 8);
}

void JsonField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

void JsonField::showObject(const QByteArray &object, bool fresh)
{
    if (!fresh && object == m_taken)
        return;
    m_taken = object;
    m_showing = true;
    setPlainText(readableJson(object));
    m_showing = false;
    const auto read = jsonObjectFromText(toPlainText());
    setProblem(read ? QString() : read.error().message);
}

void JsonField::check()
{
    if (m_showing)
        return;
    const QString text = toPlainText();
    if (containsKey(text)) {
        setProblem(tr("This looks like an API key. It is not kept: keys belong into the field “Key” above."));
        return;
    }
    const auto object = jsonObjectFromText(text);
    setProblem(object ? QString() : object.error().message);
    if (object && std::exchange(m_taken, *object) != *object)
        emit objectTyped(*object);
}

void JsonField::setProblem(const QString &problem)
{
    setWrong(this, !problem.isEmpty());
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}
