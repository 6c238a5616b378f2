#pragma once

#include <QComboBox>

/// A combo box that says what its choice is about: "Category: warranty". The name is read to the blind, too.
class NamedCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit NamedCombo(const QString &name, QWidget *parent = nullptr);

    /// Fills it anew; what was chosen stays chosen where it is there again (by its text), else the first is.
    void setChoices(const QStringList &texts, const QList<int> &marks = {});
    /// Chooses that text without telling; false: it is not there.
    bool choose(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
    QString labelled(const QString &choice) const;

    QString m_name;
};
