#pragma once

#include "windowrequests.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

/// How a file is to be read, and what the dataset will be called. What was found out stands behind "auto".
class ImportOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOptions(QWidget *parent = nullptr);

    /// Back to "auto" for another file.
    void start(const QString &suggestedName);
    void showFound(const ImportPreview &preview);
    /// Path and roles stay as they are.
    void fill(ImportRequest &request) const;
    QString name() const;
    void setNameWrong(bool wrong);
    // Where Tab comes in and leaves.
    QWidget *firstField() const;
    QWidget *lastField() const;

signals:
    /// The file is to be read again.
    void changed();
    /// Cells are to be split otherwise; nothing is read again.
    void listSeparatorChanged(const QString &separator);
    void nameChanged();

private:
    void build();
    void addField(int column, const QString &label, QWidget *field, int stretch);
    void fillEncodings();
    void fillDelimiters();
    void fillSeparators();
    void takeDelimiter();

    QGridLayout *m_layout;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QLineEdit *m_otherDelimiter;
    QComboBox *m_separator;
    QLineEdit *m_name;
};

/// "UTF-8", "Windows-1251 (Cyrillic)"; a name that is not in the list stays as it is.
QString encodingTitle(const QString &encoding);
/// "comma", "tab", "“^”"
QString delimiterTitle(const QString &delimiter);
