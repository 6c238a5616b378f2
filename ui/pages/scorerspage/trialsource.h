#pragma once

#include "trialanswers.h"

#include <QWidget>

class DraftItems;
class ItemPicker;
class ProjectSession;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Where the answers come from that a scorer is tried on: a run's, or written by hand for an item.
class TrialSource : public QWidget
{
    Q_OBJECT

public:
    explicit TrialSource(ProjectSession &session, DraftItems &items, QWidget *parent = nullptr);

    /// Runs may have come or gone on.
    void reload();

signals:
    /// Answers without scores.
    void chosen(const QList<TrialRow> &rows);
    void failed(const Error &error);

private:
    QWidget *makePicks();
    QWidget *makeWriting();
    void fillSources();
    void sourceChanged();
    void pick(TrialAnswers::Pick pick);
    void takeWritten();
    void readItem();
    void itemRead(const Item &item);
    bool isWriting() const;

    ProjectSession &m_session;
    DraftItems &m_items;
    TrialAnswers *m_answers;
    QList<AnswerSource> m_sources;
    QComboBox *m_source;
    QWidget *m_picks;
    QLabel *m_of;
    QWidget *m_writing;
    ItemPicker *m_picker;
    QPlainTextEdit *m_answer;
    QPushButton *m_takeReference;
    Item m_item;
};
