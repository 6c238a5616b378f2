// The part of QuestionsPane that passes on what people do, and holds what they typed until it is on disk.
#include "questionspane.h"

#include "questiondetail.h"
#include "tableview.h"

void QuestionsPane::setStatus(QuestionStatus status)
{
    const QList<qint64> items = selectedItems();
    if (items.isEmpty() || !m_editable)
        return;
    keepEdits(); // first: an edit accepts, and this is the later word
    emit statusWanted(items, status);
    if (items.size() == 1)
        next();
}

void QuestionsPane::edit()
{
    if (m_editable && m_table->currentIndex().isValid())
        m_detail->focusQuestion();
}

void QuestionsPane::addNew()
{
    keepEdits();
    for (auto it = m_unkept.cbegin(); it != m_unkept.cend(); ++it) {
        if (it.key() < 0 && !it->isOnItsWay) { // one that was begun
            m_detail->showNew(it.key(), it->window, sourceOf(it->window));
            m_detail->typeIn(it->question, it->answer);
            return;
        }
    }
    const int row = m_table->currentIndex().row();
    const qint64 window = row < 0 ? -1 : m_model->row(row).question.window;
    m_detail->showNew(--m_lastNew, window, sourceOf(window));
}

void QuestionsPane::showUnkept(qint64 item)
{
    if (const auto found = m_unkept.constFind(item); found != m_unkept.constEnd())
        m_detail->typeIn(found->question, found->answer);
}

void QuestionsPane::setFormer(qint64 version, const QList<FormerQuestion> &former)
{
    if (version == m_formerOf && m_detail->item() == m_open)
        m_detail->setFormer(former);
}

void QuestionsPane::checkAgain()
{
    if (const QList<qint64> items = selectedItems(); !items.isEmpty())
        emit checkAgainWanted(items);
}

void QuestionsPane::save()
{
    const qint64 item = m_detail->item();
    if (!m_detail->isModified() || !m_editable) {
        if (!m_detail->isModified() && !m_unkept.value(item).isOnItsWay)
            m_unkept.remove(item); // taken back
        return;
    }
    const Unkept typed{m_detail->window(), m_detail->question(), m_detail->answer(), m_detail->isComplete()};
    const Unkept before = m_unkept.value(item);
    if (before.isOnItsWay && before.question == typed.question && before.answer == typed.answer)
        return;
    m_unkept.insert(item, typed);
    if (!typed.isOnItsWay)
        return; // it waits here until it has question and answer
    if (m_detail->isNew())
        emit addWanted(item, typed.window, typed.question, typed.answer);
    else
        emit editWanted(item, typed.question, typed.answer);
}

void QuestionsPane::kept(qint64 item, const QString &question, const QString &answer)
{
    const Unkept typed = m_unkept.value(item);
    if (typed.question == question && typed.answer == answer)
        m_unkept.remove(item);
    if (m_detail->item() != item || m_detail->question() != question || m_detail->answer() != answer)
        return; // more was typed since
    if (!m_detail->isNew()) {
        m_detail->markSaved();
        return;
    }
    m_detail->clear();
    openCurrent();
}

void QuestionsPane::notKept(qint64 item)
{
    const auto found = m_unkept.find(item);
    if (found == m_unkept.end())
        return;
    found->isOnItsWay = false;
    if (item == m_detail->item() || m_detail->isModified())
        return;
    if (item < 0)
        addNew();
}

void QuestionsPane::keepEdits()
{
    save();
}
