#pragma once

#include <QColor>
#include <QSyntaxHighlighter>

/// Colours a template: {{ values }}, {% statements %}, {# comments #}; in a text without any of them the names in
/// single braces that are replaced.
class TemplateHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateHighlighter(QTextDocument *document);

    void setColors(const QColor &value, const QColor &statement, const QColor &comment);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightSingleBraces(const QString &text);
    bool isJinja() const;

    QTextCharFormat m_value;
    QTextCharFormat m_statement;
    QTextCharFormat m_comment;
};
