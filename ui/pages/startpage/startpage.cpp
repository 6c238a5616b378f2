#include "startpage.h"

#include "buttons.h"
#include "card.h"
#include "droparea.h"
#include "formatting.h"
#include "projectsession.h"
#include "recentprojects.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int widestColumn = 760;

/// The folder as people write it: the home folder is ~.
QString shownFolder(const QString &path)
{
    const QString home = QDir::homePath();
    const QString shown = path == home || path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
    return oneLine(QDir::toNativeSeparators(shown), 70);
}

QLabel *plainLabel(const QString &text, double scale, bool strong, bool muted)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    if (strong)
        font.setWeight(QFont::DemiBold);
    label->setFont(font);
    if (muted)
        label->setProperty("role", u"muted"_s);
    return label;
}
}

StartPage::StartPage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in focus inside
    auto *scrolled = new QWidget(scroll);
    scrolled->setObjectName(u"scrolled"_s);
    auto *column = new QWidget(scrolled);
    column->setMaximumWidth(widestColumn);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeBeginning());
    layout->addWidget(makeRecent());
    layout->addStretch(1);
    auto *middle = new QHBoxLayout(scrolled);
    middle->setContentsMargins(24, 36, 24, 20);
    middle->addStretch(1);
    middle->addWidget(column, 100);
    middle->addStretch(1);
    scroll->setWidget(scrolled);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    showRecent();
}

QWidget *StartPage::makeBeginning()
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(u":/icons/assay.svg"_s).pixmap(52, 52));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(plainLabel(u"Assay"_s, 1.9, true, false));
    titles->addWidget(
        plainLabel(tr("Which model is better on your data, by how much, and can you believe it?"), 1.05, false, true));
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(sign);
    top->addLayout(titles, 1);
    layout->addLayout(top);

    auto *drop = new DropArea(widget);
    connect(drop, &DropArea::dropped, this, [this](const QString &path) { emit chosen(StartAction::OpenFile, path); });
    connect(drop, &DropArea::pressed, this, [this] { emit chosen(StartAction::ImportData, {}); });
    layout->addSpacing(6);
    layout->addWidget(drop);

    const std::pair<StartAction, QString> actions[] = {{StartAction::OpenSample, tr("Open the sample")},
                                                       {StartAction::MakeFromDocuments, tr("Make one from documents…")},
                                                       {StartAction::NewProject, tr("New project…")},
                                                       {StartAction::OpenProject, tr("Open project…")}};
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const auto &[action, text] : actions) {
        auto *button = new QPushButton(text, widget);
        connect(button, &QPushButton::clicked, this, [this, action = action] { emit chosen(action, {}); });
        buttons->addWidget(button);
        if (action == StartAction::OpenSample)
            m_sample = button;
    }
    makePrimary(m_sample);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(
        plainLabel(tr("The sample is a finished comparison that needs no key and no network. It takes a few seconds."),
                   1, false, true));
    return widget;
}

QWidget *StartPage::makeRecent()
{
    auto *card = new Card(tr("Recent projects"));
    m_recentCard = card;
    auto *list = new QWidget;
    m_recent = new QVBoxLayout(list);
    m_recent->setContentsMargins(6, 6, 6, 6);
    m_recent->setSpacing(0);
    card->setContent(list);
    return card;
}

void StartPage::shown()
{
    showRecent();
}

void StartPage::showRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<RecentProject> projects = recentProjects();
    for (const RecentProject &project : projects) {
        const QFileInfo info(project.path);
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(2, 1, 8, 1);
        auto *name = new QPushButton(info.completeBaseName().replace(u'&', u"&&"_s), line);
        makeLink(name);
        name->setToolTip(QDir::toNativeSeparators(project.path));
        connect(name, &QPushButton::clicked, this,
                [this, path = project.path] { emit chosen(StartAction::OpenFile, path); });
        auto *folder = plainLabel(shownFolder(info.absolutePath()), 1, false, true);
        folder->setWordWrap(false);
        folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *when = plainLabel(momentText(project.openedAt), 1, false, true);
        when->setWordWrap(false);
        layout->addWidget(name);
        layout->addWidget(folder, 1);
        layout->addWidget(when);
        m_recent->addWidget(line);
    }
    m_recentCard->setVisible(!projects.isEmpty());
}
