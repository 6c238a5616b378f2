#pragma once

#include "entrylist.h"
#include "fakellmserver.h"
#include "kindchooser.h"
#include "samplesession.h"
#include "scorerform.h"
#include "scorerlistmodel.h"
#include "scorerspage.h"
#include "templateeditor.h"
#include "theme.h"
#include "trialmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// The page with the sample's finished run, and how a user gets hold of what is on it.
class ScorersPageFixture
{
protected:
    bool open()
    {
        applyTheme(*qApp, ThemeMode::Light);
        m_sample = std::make_unique<SampleSession>();
        qputenv("XDG_CONFIG_HOME", m_sample->folder.path().toUtf8()); // key bindings of this test only
        if (!m_sample->open() || !m_sample->runSample())
            return false;
        m_draft = m_sample->session.draft();
        m_page = std::make_unique<ScorersPage>(m_sample->session);
        m_page->resize(1245, 840);
        m_page->show();
        m_page->shown();
        return QTest::qWaitForWindowActive(m_page.get());
    }
    void close()
    {
        m_page.reset();
        m_sample.reset();
    }
    /// The sample's scorers, tried on a run's first answers.
    bool beginAnew()
    {
        m_sample->session.setDraft(m_draft, u"Begin"_s);
        m_sample->session.undoStack()->clear();
        find<QComboBox>(u"Answers from"_s)->setCurrentIndex(0);
        choose(0);
        return QTest::qWaitFor([this] { return trials().rowCount() == 5; });
    }
    void chooseNextJudge() const
    {
        find<QComboBox>(u"Judge"_s)->setFocus();
        QTest::keyClick(find<QComboBox>(u"Judge"_s), Qt::Key_Down);
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        const auto all = m_page->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    template <typename Button = QPushButton>
    Button *button(const QString &text) const
    {
        const auto all = m_page->findChildren<Button *>();
        for (Button *candidate : all) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void press(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    QLineEdit *name() const
    {
        const auto labels = m_page->findChild<ScorerForm *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text() == u"Name"_s)
                return qobject_cast<QLineEdit *>(label->buddy());
        }
        return nullptr;
    }
    template <typename Field>
    Field *fieldOf(const QString &label) const
    {
        const auto labels = m_page->findChild<ScorerForm *>()->findChildren<QLabel *>();
        for (const QLabel *candidate : labels) {
            if (candidate->text() == label)
                return qobject_cast<Field *>(candidate->buddy());
        }
        return nullptr;
    }
    const QList<ScorerSpec> &scorers() const { return m_sample->session.draft().plan.scorers; }
    const TrialModel &trials() const { return *m_page->findChild<TrialModel *>(); }
    bool problemShown(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->property("role") == u"bad"_s && label->text().contains(text);
        });
    }
    void choose(int row) const
    {
        auto *list = find<EntryList>(u"Scorers"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    void write(TemplateEditor *editor, const QString &text) const
    {
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        editor->completer()->popup()->hide();
    }
    void addKind(const QString &kind) const
    {
        press(u"Add scorer"_s);
        auto *chooser = m_page->findChild<KindChooser *>();
        QVERIFY(chooser->isVisible());
        auto *list = chooser->findChild<EntryList *>();
        const auto *model = qobject_cast<KindListModel *>(list->model());
        for (int guard = 0; guard < 30 && model->row(list->chosen()).kind != kind; ++guard)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!chooser->isVisible());
        QCOMPARE(scorers().last().kind, kind);
    }
    void useServer(const FakeLlmServer &server)
    {
        Draft draft = m_sample->session.draft();
        draft.plan.judges.append({.name = u"judge"_s,
                                  .provider = u"openai"_s,
                                  .endpoints = {server.origin() + u"/v1"_s},
                                  .model = u"fake-judge"_s,
                                  .api = u"chat"_s});
        m_sample->session.setDraft(draft, u"Add a judge"_s);
    }

    std::unique_ptr<SampleSession> m_sample;
    std::unique_ptr<ScorersPage> m_page;
    Draft m_draft;
};
