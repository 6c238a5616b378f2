#pragma once

#include <QPlainTextEdit>

/// A field of plain text that gives back what it was given while nobody edits it, and keeps no-break spaces where
/// somebody does: Qt's own plain text makes blanks of them.
class PlainField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainField(QWidget *parent = nullptr);

    /// Also when it says the same already: undo then ends here.
    void setText(const QString &text);
    QString text() const;
    /// Replaces the text as the user would: it counts as modified.
    void typeIn(const QString &text);
    /// What it says is what was set from now on; the cursor stays.
    void markSaved();
    /// The user made it another text than was set.
    bool isModified() const;

private:
    QString typed() const;

    QString m_set; ///< as it was given
    QString m_shown; ///< as the field holds it
};
