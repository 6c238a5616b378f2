#pragma once

#include <QLineEdit>
#include <QTimer>

/// A field that searches while one types, after a short pause; Escape clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

signals:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
};
