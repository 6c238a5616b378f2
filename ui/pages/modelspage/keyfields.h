#pragma once

#include "keyreference.h"
#include "plan.h"

#include <QTimer>
#include <QWidget>

class FormRows;
class GuardedLine;
class ProjectSession;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Where a model's key comes from. The key itself passes through one field on its way to the system's keychain, and is
/// kept nowhere else.
class KeyFields : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFields(ProjectSession &session, QWidget *parent = nullptr);

    void showModel(const ModelSpec &model);
    void setEditable(bool editable);

signals:
    void referenceTyped(const QString &reference);
    void keyRefused(const QString &field);

private:
    void build();
    void offerAws(bool offered);
    void kindChosen();
    void referenceEdited();
    void showReference(const KeyReference &reference);
    void showKind();
    QString currentReference() const;
    void saveKey();
    void checkLater();
    void checkNow();
    void showHint(const QString &text, bool wrong);
    KeyReference::Kind kind() const;

    ProjectSession &m_session;
    ModelSpec m_model;
    FormRows *m_rows = nullptr;
    QComboBox *m_kind = nullptr;
    GuardedLine *m_name = nullptr;
    GuardedLine *m_file = nullptr;
    QWidget *m_keyLine = nullptr;
    QLineEdit *m_key = nullptr;
    QPushButton *m_save = nullptr;
    int m_kindRow = 0;
    int m_fileRow = 0;
    int m_nameRow = 0;
    int m_keyRow = 0;
    QTimer m_pause;
    int m_checks = 0; ///< only the last one's result counts
};
