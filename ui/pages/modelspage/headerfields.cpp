#include "headerfields.h"

#include "buttons.h"
#include "guardedline.h"
#include "keylike.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool hasVariable(const QString &text)
{
    return text.contains("${"_L1);
}

/// The headers as written, not as they are sent.
QList<NamedText> writtenHeaders(const ModelSpec &model)
{
    QList<NamedText> written = model.headers;
    for (NamedText &header : written) {
        const auto source = std::ranges::find(model.headerSources, header.name, &NamedText::name);
        if (source != model.headerSources.end())
            header.text = source->text;
    }
    return written;
}
}

HeaderFields::HeaderFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a header"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_add->setObjectName(u"addHeader"_s);
    makeLink(m_add);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().name->setFocus();
    });
}

void HeaderFields::showHeaders(const ModelSpec &model, bool fresh)
{
    const QList<NamedText> written = writtenHeaders(model);
    if (!fresh && written == m_taken)
        return;
    m_taken = written;
    for (const Line &line : std::as_const(m_lines)) {
        line.widget->hide();
        line.widget->deleteLater();
    }
    m_lines.clear();
    for (const NamedText &header : written)
        addLine(header);
    setProblem({});
}

void HeaderFields::addLine(const NamedText &header)
{
    auto *widget = new QWidget(this);
    const Line line{widget, new GuardedLine(widget), new GuardedLine(widget)};
    line.name->showText(header.name);
    line.name->setPlaceholderText(tr("Name"));
    line.name->setAccessibleName(tr("Name of the header"));
    line.value->showText(header.text);
    line.value->setPlaceholderText(tr("Value or ${NAME}"));
    line.value->setAccessibleName(tr("Value of the header"));
    auto *remove = new QPushButton(u"×"_s, widget);
    makeLink(remove);
    remove->setAccessibleName(tr("Take this header out"));
    remove->setToolTip(tr("Take this header out"));
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(line.name, 2);
    layout->addWidget(line.value, 3);
    layout->addWidget(remove);
    m_layout->insertWidget(m_layout->count() - 1, widget);
    QWidget::setTabOrder(line.name, line.value);
    QWidget::setTabOrder(line.value, remove);
    QWidget::setTabOrder(remove, m_add);
    m_lines.append(line);
    connect(line.name, &GuardedLine::typed, this, &HeaderFields::edited);
    connect(line.value, &GuardedLine::typed, this, &HeaderFields::edited);
    connect(line.name, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("Headers")); });
    connect(line.value, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("Headers")); });
    connect(remove, &QPushButton::clicked, this, [this, widget] { removeLine(widget); });
}

void HeaderFields::removeLine(QWidget *widget)
{
    m_lines.removeIf([widget](const Line &line) { return line.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus();
    edited();
}

/// Lines without a name are still being written.
QList<NamedText> HeaderFields::typedHeaders() const
{
    QList<NamedText> headers;
    for (const Line &line : m_lines) {
        if (!line.name->text().trimmed().isEmpty())
            headers.append({line.name->text().trimmed(), line.value->text()});
    }
    return headers;
}

void HeaderFields::edited()
{
    const QList<NamedText> headers = typedHeaders();
    QList<NamedText> sources;
    QStringList names;
    for (const NamedText &header : headers) {
        if (names.contains(header.name, Qt::CaseInsensitive)) {
            setProblem(tr("The header %1 is there twice.").arg(shownText(header.name)));
            return;
        }
        names.append(header.name);
        if (hasVariable(header.text)) {
            sources.append(header);
        } else if (!header.text.isEmpty() && isCredentialName(header.name)) {
            setProblem(tr("The header %1 is a credential, and the project keeps none. Write ${NAME} and put the "
                          "value into the environment, or use “Key” above.")
                           .arg(shownText(header.name)));
            return;
        }
    }
    setProblem({});
    m_taken = headers;
    emit headersTyped(headers, sources);
}

void HeaderFields::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}
