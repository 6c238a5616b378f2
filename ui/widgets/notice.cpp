#include "notice.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
    , m_close(new QPushButton(u"×"_s, this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("link", true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_layout->setContentsMargins(12, 6, 6, 6);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &Notice::clear);
    hide();
}

void Notice::show(Tone tone, const QString &text)
{
    dropButtons();
    m_tone = tone;
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, themeColors(palette()).ink(tone));
    m_text->setPalette(colored);
    setText(text);
    setVisible(!text.isEmpty());
    update();
}

void Notice::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QPushButton *Notice::addButton(const QString &text, QObject *context, std::function<void()> onClick)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, context, std::move(onClick));
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons.append(button);
    return button;
}

void Notice::clear()
{
    dropButtons();
    m_text->clear();
    hide();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::dropButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one that was just pressed
    }
    m_buttons.clear();
}

void Notice::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.ground(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
