#pragma once

#include <QPlainTextEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;
class TemplateHighlighter;

/// A text with {{ names }} in it. Names are offered after "{{ " and on Ctrl+Space; what is wrong is underlined.
class TemplateEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateEditor(const QString &accessibleName, QWidget *parent = nullptr);

    /// The names that are offered.
    void setFields(const QStringList &names);
    /// Shows another text; cursor and scrolling stay where they are as far as they can. Not told by edited().
    void showText(const QString &text);
    /// {{ name }} at the cursor, or the bare name within a tag.
    void insertField(const QString &name);
    /// Marks the field as wrong, and the place that the message names; an empty one takes the marks away.
    void showProblem(const QString &message);
    /// As high as its text, from `least` to `most` lines.
    void setLineRange(int least, int most);
    QCompleter *completer() const { return m_completer; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user changed the text.
    void edited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void offerNames(bool always);
    void complete(const QString &name);
    void takeText();
    void applyColors();
    int heightOf(int lines) const;

    TemplateHighlighter *m_highlighter;
    QStringListModel *m_names;
    QCompleter *m_completer;
    QString m_text;
    QString m_problem;
    int m_least = 3;
    int m_most = 14;
};
