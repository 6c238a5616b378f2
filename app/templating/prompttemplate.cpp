#include "prompttemplate.h"

#include "singlebraces.h"
#include "templatelexer.h"
#include "templatenames.h"
#include "templateparser.h"
#include "templaterenderer.h"
#include "templatevalue.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
Error errorAt(const QString &source, const TemplateFault &fault)
{
    const QStringView before = QStringView(source).first(std::min(fault.offset, source.size()));
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = fault.offset - before.lastIndexOf(u'\n');
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Template", "Line %1, column %2: %3")
                .arg(QString::number(line), QString::number(column), fault.message)};
}

QString identifierOf(const QString &name)
{
    QString identifier;
    for (const QChar c : name)
        identifier += continuesTemplateName(c) ? c : QChar(u'_');
    if (identifier.isEmpty() || !startsTemplateName(identifier.front()))
        identifier.prepend(u'_');
    return identifier;
}
}

Result<QString> renderTemplate(const QString &source, const TemplateValues &values)
{
    if (!isJinja(source))
        return replaceSingleBraces(source, values);
    const ParsedTemplate parsed = parseTemplate(source);
    if (parsed.fault)
        return errorAt(source, *parsed.fault);
    QVariantMap normalized;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        normalized.insert(value.key(), normalizedTemplateValue(value.value()));
    TemplateRenderer renderer(std::move(normalized));
    if (auto text = renderer.render(parsed.body))
        return *text;
    return errorAt(source, *renderer.fault());
}

TemplateValues templateValues(const Item &item)
{
    TemplateValues values;
    for (const NamedText &field : item.fields)
        values.insert(field.name, field.text);
    for (const NamedText &field : item.fields) {
        if (const QString name = identifierOf(field.name); !values.contains(name))
            values.insert(name, field.text);
    }
    // What a column is for wins over what it is called.
    values.insert(u"id"_s, item.id);
    const bool named = !item.question.isNull();
    if (named || !values.contains(u"question"_s))
        values.insert(u"question"_s, item.question);
    if (!item.reference.isNull() || !values.contains(u"reference"_s))
        values.insert(u"reference"_s, item.reference);
    if (!item.context.isNull() || !values.contains(u"context"_s))
        values.insert(u"context"_s, item.context);
    if (!item.category.isNull() || !values.contains(u"category"_s))
        values.insert(u"category"_s, item.category);
    values.insert(u"accepted"_s, item.accepted);
    values.insert(u"wrong"_s, item.wrong);
    values.insert(u"choices"_s, item.choices);
    return values;
}

Result<Prompt> renderPrompt(const PromptSpec &prompt, const Item &item)
{
    const TemplateValues values = templateValues(item);
    Prompt rendered;
    QList<Message> sources;
    if (!prompt.system.isEmpty())
        sources.append({u"system"_s, prompt.system});
    for (const Example &example : prompt.examples) {
        sources.append({u"user"_s, example.user});
        sources.append({u"assistant"_s, example.assistant});
    }
    // A prompt that says nothing asks the question.
    sources.append({u"user"_s, prompt.user.isEmpty() ? u"{{ question }}"_s : prompt.user});
    for (const Message &source : std::as_const(sources)) {
        auto text = renderTemplate(source.content, values);
        if (!text)
            return Error{text.error().kind,
                         QCoreApplication::translate("Template", "The %1 text of the prompt “%2”: %3")
                             .arg(source.role, prompt.name, text.error().message)};
        rendered.messages.append({source.role, *std::move(text)});
    }
    return rendered;
}

Result<void> checkTemplate(const QString &source, const QStringList &knownNames)
{
    if (!isJinja(source))
        return {};
    const ParsedTemplate parsed = parseTemplate(source);
    if (parsed.fault)
        return errorAt(source, *parsed.fault);
    if (const auto fault = findUnknownName(parsed.body, QSet<QString>(knownNames.begin(), knownNames.end())))
        return errorAt(source, *fault);
    return {};
}

bool templateUses(const QString &source, const QString &name, const QStringList &knownNames)
{
    if (!isJinja(source))
        return source.contains(u'{' + name + u'}');
    QStringList others = knownNames;
    others.removeAll(name);
    return checkTemplate(source, knownNames) && !checkTemplate(source, others);
}
