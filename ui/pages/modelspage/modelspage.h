#pragma once

#include "page.h"
#include "plan.h"

#include <QStringList>

class Card;
class EmptyState;
class LocalServersPanel;
class ModelForm;
class ModelSpecTable;
class Notice;
class PageHeader;
class PricesDialog;
class TableView;
class QAction;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
struct ModelPreset;

/// Models and judges: the table of all of them, and one as a form.
class ModelsPage : public Page
{
    Q_OBJECT

public:
    explicit ModelsPage(ProjectSession &session, QWidget *parent = nullptr);

    void shown() override;
    void saveState() const override;

private:
    void build();
    QWidget *buildContent();
    void buildEmptyState();
    void connectParts();
    void refresh();
    void showCurrent(const QString &model);
    void select(const QString &model);
    QStringList selectedModels() const;
    void add(const ModelPreset &preset);
    void addBaselines();
    void addLocal(const QList<ModelSpec> &models);
    void duplicate();
    void remove();
    void setCompared(const QString &model, bool compared);
    void tellRemoved(const QStringList &models, const QStringList &scorers);
    void tellKeyRefused(const QString &field);
    void showPrices(const QString &modelId);

    PageHeader *m_header;
    PricesDialog *m_prices = nullptr; ///< once it was asked for
    QPushButton *m_find;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_add;
    QMenu *m_addMenu;
    Notice *m_notice;
    LocalServersPanel *m_local;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter = nullptr;
    Card *m_tableCard = nullptr;
    TableView *m_table = nullptr;
    ModelSpecTable *m_model;
    Card *m_formCard = nullptr;
    ModelForm *m_form;
    QString m_current; ///< name of the model that is shown
    bool m_refreshing = false;
};
