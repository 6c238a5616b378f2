#pragma once

#include "itempicker.h"
#include "messagesview.h"
#include "promptform.h"
#include "promptspage.h"
#include "samplesession.h"
#include "templateeditor.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// The page with the sample's data, and how a user gets hold of what is on it.
class PromptsPageFixture
{
protected:
    bool open()
    {
        applyTheme(*qApp, ThemeMode::Light);
        m_sample = std::make_unique<SampleSession>();
        if (!m_sample->open() || !m_sample->importSample())
            return false;
        m_page = std::make_unique<PromptsPage>(m_sample->session);
        m_page->resize(1245, 840);
        m_page->show();
        m_page->shown();
        return QTest::qWaitForWindowActive(m_page.get())
            && QTest::qWaitFor([this] { return m_page->findChild<ItemPicker *>()->count() == 42; });
    }
    void close()
    {
        m_page.reset();
        m_sample.reset();
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
    QPushButton *button(const QString &text) const
    {
        const auto all = m_page->findChildren<QPushButton *>();
        for (QPushButton *candidate : all) {
            if (candidate->text() == text && !candidate->isHidden())
                return candidate;
        }
        return nullptr;
    }
    void press(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    TemplateEditor *user() const { return find<TemplateEditor>(u"User"_s); }
    TemplateEditor *system() const { return find<TemplateEditor>(u"System (optional)"_s); }
    MessagesView *preview() const { return find<MessagesView>(u"What is sent for this item"_s); }
    QLineEdit *name() const { return m_page->findChild<PromptForm *>()->findChild<QLineEdit *>(); }
    const QList<PromptSpec> &prompts() const { return m_sample->session.draft().plan.prompts; }
    void write(TemplateEditor *editor, const QString &text) const
    {
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        for (const QChar character : text) {
            if (character == u'\n')
                QTest::keyClick(editor, Qt::Key_Return);
            else
                QTest::keyClick(editor, character.toLatin1());
            editor->completer()->popup()->hide();
        }
    }

    std::unique_ptr<SampleSession> m_sample;
    std::unique_ptr<PromptsPage> m_page;
};
