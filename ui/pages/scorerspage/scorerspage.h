#pragma once

#include "draft.h"
#include "page.h"

class DraftItems;
class EmptyState;
class EntryList;
class KindChooser;
class Notice;
class PageHeader;
class QLabel;
class QPushButton;
class QSplitter;
class ScorerForm;
class ScorerListModel;
class TrialPane;
class TwoPanes;

/// The scorers: what turns an answer into a score.
class ScorersPage : public Page
{
    Q_OBJECT

public:
    explicit ScorersPage(ProjectSession &session, QWidget *parent = nullptr);

    void shown() override;
    void saveState() const override;

private:
    QWidget *makeList();
    void makeActions();
    void connectForm();
    void restoreState();
    void showDraft();
    void showRows();
    void showCurrent();
    void updateActions();

    void add(const QString &kind);
    void duplicate();
    void remove();
    void edit(const ScorerSpec &scorer, const QString &key);
    void use(int index, bool used);

    const QList<ScorerSpec> &scorers() const;

    int m_current = 0;
    bool m_showing = false;
    DraftItems *m_items;
    PageHeader *m_header;
    Notice *m_notice;
    EmptyState *m_empty;
    ScorerListModel *m_model;
    EntryList *m_list;
    QLabel *m_hint;
    ScorerForm *m_form;
    TrialPane *m_trial;
    KindChooser *m_kinds;
    QSplitter *m_columns;
    TwoPanes *m_work;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
};
