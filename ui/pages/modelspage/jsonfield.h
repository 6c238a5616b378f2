#pragma once

#include <QPlainTextEdit>

/// A JSON object that is sent as written. It is taken once it is right; until then it says where it is wrong.
class JsonField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonField(int lines, QWidget *parent = nullptr);

    /// Leaves what is typed alone while the owner knows nothing else; `fresh` drops it in any case.
    void showObject(const QByteArray &object, bool fresh);
    QString problem() const { return m_problem; }

signals:
    /// The object without white space; empty: none.
    void objectTyped(const QByteArray &object);
    void problemChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void setProblem(const QString &problem);
    void updateHeight();

    int m_lines;
    QByteArray m_taken; ///< what the owner knows
    QString m_problem;
    bool m_showing = false;
};
