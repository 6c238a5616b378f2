#include "waitnotice.h"

#include "formatting.h"

#include <QPushButton>

#include <algorithm>

namespace {
constexpr double tellAfterSeconds = 3; ///< shorter waits come and go
constexpr int nameLength = 40;
}

void WaitNotice::showProgress(const RunProgress &progress, double now)
{
    m_waits.update(progress, now);
    const QList<HeldUpModel> &held = m_waits.models();
    if (!m_model.isEmpty() && isHidden())
        m_closedFor = m_model;
    if (std::ranges::find(held, m_closedFor, &HeldUpModel::model) == held.end())
        m_closedFor.clear();
    const auto told = std::ranges::find_if(held, [this](const HeldUpModel &model) {
        return model.heldUpSeconds >= tellAfterSeconds && model.model != m_closedFor;
    });
    if (told == held.end()) {
        m_model.clear();
        clear();
        return;
    }
    const int calls = told->waiting;
    const QString text = tr("%1 waits: %2. %Ln call(s) held up.", nullptr, calls)
                             .arg(oneLine(told->model, nameLength), waitText(told->reason, told->secondsLeft));
    if (told->model == m_model) {
        setText(text);
        return;
    }
    m_model = told->model;
    show(Tone::Warn, text);
    QPushButton *button = addButton(tr("Give up waiting"), this, [this, model = m_model] { emit giveUpWanted(model); });
    button->setObjectName(QStringLiteral("giveUpWaiting"));
    button->setToolTip(tr("What waits stays unanswered; the run goes on with the other models. Resume asks it later."));
}

void WaitNotice::reset()
{
    m_waits.clear();
    m_model.clear();
    m_closedFor.clear();
    clear();
}
