#pragma once

#include <QByteArray>
#include <QWidget>

class JsonField;
class NumberField;
class QLabel;

/// What is sent along with every prompt. The usual numbers have fields of their own; they and the JSON below them are
/// two views of one object, which is sent as written.
class ParameterFields : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterFields(QWidget *parent = nullptr);

    void showParameters(const QByteArray &parameters, bool fresh);
    /// "temperature 0, max_tokens 512"
    QString summary() const;

signals:
    void parametersTyped(const QByteArray &parameters);

private:
    void numberTyped(const QString &name, const QByteArray &number);
    void jsonTyped(const QByteArray &parameters);
    void showNumbers(bool fresh);
    void showProblems();

    QByteArray m_parameters;
    QList<std::pair<QString, NumberField *>> m_numbers;
    QLabel *m_numberProblem;
    JsonField *m_json;
    QLabel *m_jsonProblem;
};
