#pragma once

#include <QLineEdit>

/// A field of what is kept in the project. What looks like an API key is taken out of it at once and told, so that it
/// gets nowhere.
class GuardedLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit GuardedLine(QWidget *parent = nullptr);

    /// Shows the text unless it is there already: the cursor stays while one types.
    void showText(const QString &text);

signals:
    void typed(const QString &text);
    void keyRefused();

private:
    void check(const QString &text);

    QString m_last; ///< what it goes back to
};

/// Marks a field as wrong, or as right again.
void setWrong(QWidget *field, bool wrong);
