#pragma once

#include "draft.h"
#include "page.h"

class DraftItems;
class EntryList;
class Notice;
class PageHeader;
class PromptForm;
class PromptListModel;
class PromptPreviewPane;
class PromptVersions;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;
class TwoPanes;

/// The prompts: what the models are asked.
class PromptsPage : public Page
{
    Q_OBJECT

public:
    explicit PromptsPage(ProjectSession &session, QWidget *parent = nullptr);

    void shown() override;
    void saveState() const override;

private:
    QWidget *makeList();
    QWidget *makeSide();
    void makeActions();
    void restoreState();
    void showDraft();
    void showRows();
    void showCurrent(bool atOnce);
    void updateHints();

    void add();
    void duplicate();
    void remove();
    void edit(const PromptSpec &prompt, const QString &part);
    void use(int index, bool used);
    void useBoth(const QStringList &names);
    void keepVersion();
    void useVersion(const PromptSpec &prompt);

    QList<PromptSpec> prompts() const;
    PromptSpec current() const;

    int m_current = 0;
    bool m_showing = false;
    DraftItems *m_items;
    PageHeader *m_header;
    Notice *m_notice;
    PromptListModel *m_model;
    EntryList *m_list;
    QLabel *m_hint;
    PromptForm *m_form;
    QTabWidget *m_tabs;
    PromptPreviewPane *m_preview;
    PromptVersions *m_versions;
    QSplitter *m_columns;
    TwoPanes *m_work;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
};
