#include "textblock.h"

#include "diffview.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

QLabel *makeCaption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"muted"_s);
    label->setContentsMargins(1, 0, 0, 0); // in line with the texts, which have a border for their focus
    return label;
}

TextBlock::TextBlock(const QString &caption, bool strong, QWidget *parent)
    : QWidget(parent)
    , m_text(new DiffView(this))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setAccessibleName(caption);
    if (strong) {
        QFont bold = m_text->font();
        bold.setWeight(QFont::DemiBold);
        m_text->setFont(bold);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(makeCaption(caption, this));
    layout->addWidget(m_text);
    hide();
}

void TextBlock::setText(const QString &text)
{
    m_text->showText(text);
    setVisible(!text.isEmpty());
}

QString TextBlock::text() const
{
    return m_text->toPlainText();
}
