#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

/// The names of fields that a template may use, on one line: as many as there is room for, all of them in the menu
/// before them. Pressing one asks for it to be inserted.
class FieldChips : public QWidget
{
    Q_OBJECT

public:
    explicit FieldChips(QWidget *parent = nullptr);

    void setFields(const QStringList &names);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QPushButton *m_menu;
    QStringList m_names;
    QList<QPushButton *> m_chips;
};
