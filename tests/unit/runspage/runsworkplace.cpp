#include "runsworkplace.h"

#include "fakellmserver.h"
#include "notice.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

RunsWorkplace::RunsWorkplace(int items)
{
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); // settings and key bindings of this test only
    open();
    if (items > 0)
        importSums(items);
}

RunsWorkplace::~RunsWorkplace()
{
    closeAll();
}

void RunsWorkplace::closeAll()
{
    m_page.reset();
    m_session.reset();
}

void RunsWorkplace::open()
{
    m_session = std::make_unique<ProjectSession>();
    QSignalSpy opened(m_session.get(), &ProjectSession::opened);
    QObject::connect(m_session.get(), &ProjectSession::failed, m_session.get(),
                     [](const Error &error) { qFatal("%s", qPrintable(error.message)); });
    m_session->open(path(u"project.assay"_s));
    if (opened.isEmpty() && !opened.wait(20000))
        qFatal("the project does not open");
    m_page = std::make_unique<RunsPage>(*m_session);
    m_page->resize(1245, 840);
    m_page->show();
    if (!QTest::qWaitForWindowExposed(m_page.get()))
        qFatal("no window");
}

void RunsWorkplace::reopen()
{
    closeAll();
    open();
}

void RunsWorkplace::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write(text);
}

QByteArray RunsWorkplace::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString RunsWorkplace::label(const QString &name) const
{
    const auto *found = m_page->findChild<QLabel *>(name);
    return found && found->isVisibleTo(m_page.get()) ? found->text() : QString();
}

QString RunsWorkplace::notices() const
{
    QStringList texts;
    for (const Notice *notice : m_page->findChildren<Notice *>()) {
        if (notice->isVisible())
            texts.append(notice->text());
    }
    return texts.join(u'\n');
}

void RunsWorkplace::setDraft(const Draft &draft)
{
    m_session->setDraft(draft, u"test"_s);
}

Draft RunsWorkplace::baselines() const
{
    Draft draft;
    draft.plan.dataset.name = u"sums"_s;
    draft.plan.prompts = {{u"plain"_s, {}, u"{{ question }}"_s, {}}};
    draft.plan.models = {{.name = u"floor"_s, .provider = u"builtin"_s, .model = u"bm25"_s, .api = u"chat"_s},
                         {.name = u"echo"_s, .provider = u"builtin"_s, .model = u"echo"_s, .api = u"chat"_s}};
    draft.plan.scorers
        = {{.kind = u"exact_match"_s, .name = u"exact_match"_s}, {.kind = u"token_f1"_s, .name = u"token_f1"_s}};
    return draft;
}

Draft RunsWorkplace::served(const FakeLlmServer &server, const QStringList &models) const
{
    Draft draft = baselines();
    draft.plan.models.clear();
    for (const QString &name : models)
        draft.plan.models.append({.name = name,
                                  .provider = u"openai"_s,
                                  .endpoints = {server.origin() + u"/v1"_s},
                                  .model = name,
                                  .api = u"chat"_s,
                                  .price = Price{0.4, 1.6, {}, u"USD"_s}});
    draft.plan.scorers.removeLast();
    draft.plan.run.concurrency = 4;
    return draft;
}

void RunsWorkplace::importSums(int items)
{
    write(u"sums.csv"_s, sumRows(items));
    bool done = false;
    m_session->workbench().importFile({.path = path(u"sums.csv"_s), .name = u"sums"_s},
                                      [&done](const Result<ImportReport> &report) {
                                          if (!report)
                                              qFatal("%s", qPrintable(report.error().message));
                                          done = true;
                                      });
    if (!QTest::qWaitFor([&done] { return done; }, 20000))
        qFatal("not imported");
    QSignalSpy changed(m_session.get(), &ProjectSession::contentsChanged);
    m_session->refresh();
    if (!changed.wait(20000))
        qFatal("not read");
}

QByteArray sumRows(int rows)
{
    QByteArray csv = "id,question,answer\n";
    for (int i = 0; i < rows; ++i)
        csv += "q" + QByteArray::number(i) + ",What is " + QByteArray::number(i) + " plus 4?,"
            + QByteArray::number(i + 4) + "\n";
    return csv;
}

QByteArray sumScript(int rows, const QByteArray &more, const QByteArray &top)
{
    QByteArray answers = "{";
    for (int i = 0; i < rows; ++i)
        answers += (i ? ",\"What is " : "\"What is ") + QByteArray::number(i) + " plus 4?\":\""
            + QByteArray::number(i + 4) + "\"";
    return R"({"answers": )" + answers + "}, " + top + R"("default": {"answer": "table", "text": "?")" + more + "}}";
}
