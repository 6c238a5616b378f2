#pragma once

#include "plan.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

/// What {{ context }} is in a prompt, in one line: the item's own, nothing, or so many passages of the documents.
class ContextChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ContextChoice(QWidget *parent = nullptr);

    void showChoice(ContextSource source, const RetrieveSpec &retrieve);
    void setEditable(bool editable);

signals:
    void edited(ContextSource source, const RetrieveSpec &retrieve);

private:
    void tell();

    QComboBox *m_source;
    QSpinBox *m_count;
    RetrieveSpec m_retrieve;
};
