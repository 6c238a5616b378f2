#include "askedworkbench.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A project with three questions, open for writing.
struct OpenQuestions
{
    QTemporaryDir dir;
    Workbench workbench;
    qint64 dataset = 0;

    OpenQuestions()
    {
        open(dir.filePath(u"p.assay"_s), Access::Write);
        QFile file(dir.filePath(u"q.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("id,question,answer\na,One?,1\nb,Two?,10\nc,Three?,9\n") < 0)
            qFatal("no data");
        file.close();
        dataset = valueAsked<ImportReport>([&](auto done) {
                      workbench.importFile({.path = file.fileName()}, done);
                  }).dataset;
    }
    void open(const QString &path, Access access)
    {
        valueAsked<void>([&](auto done) { workbench.open(path, access, done); });
    }
    QList<ItemRef> query(const QString &search = {}, int column = -1, bool descending = false)
    {
        return valueAsked<QList<ItemRef>>([&](auto done) {
            workbench.queryItems({dataset, search, column, descending}, done);
        });
    }
    QList<Item> read(const QList<qint64> &versions)
    {
        return valueAsked<QList<Item>>([&](auto done) { workbench.readItems(versions, done); });
    }
    QString ids(const QList<ItemRef> &refs)
    {
        QList<qint64> versions;
        for (const ItemRef &ref : refs)
            versions.append(ref.version);
        QStringList found;
        for (const Item &item : read(versions))
            found.append(item.id);
        return found.join(u' ');
    }
    ItemChange edit(qint64 item, const QStringList &cells)
    {
        return valueAsked<ItemChange>([&](auto done) { workbench.editItem(item, cells, done); });
    }
    QList<PromptPreview> preview(const PromptSpec &prompt, const QList<qint64> &versions)
    {
        return valueAsked<QList<PromptPreview>>([&](auto done) { workbench.previewPrompt(prompt, versions, done); });
    }
};
}

/// Items as the window finds and changes them, and prompts filled in with them.
class TestWorkbenchItems : public QObject
{
    Q_OBJECT

private slots:
    void itemsAreFoundAndSorted();
    void aPreviewShowsWhatIsRetrieved();
    void itemsComeInTheOrderAskedFor();
    void anEditIsUndoneAndRedone();
    void addedAndHiddenItemsShow();
    void nothingIsChangedInAProjectOpenForReading();
    void whatIsAskedBeforeAnotherProjectIsOpenedIsOfTheFirst();
    void promptsAreFilledIn();
    void aBrokenPromptSaysWhere();
    void fieldsOfTemplatesHaveRolesFirst_data();
    void fieldsOfTemplatesHaveRolesFirst();
};

void TestWorkbenchItems::itemsAreFoundAndSorted()
{
    OpenQuestions data;
    QCOMPARE(data.ids(data.query()), u"a b c"_s);
    QCOMPARE(data.ids(data.query(u"ONE"_s)), u"a"_s);
    QCOMPARE(data.ids(data.query({}, 2)), u"a c b"_s);
    QCOMPARE(data.ids(data.query({}, 2, true)), u"b c a"_s);
    QCOMPARE(errorAsked<QList<ItemRef>>([&](auto done) { data.workbench.queryItems({.dataset = 99}, done); }).kind,
             ErrorKind::NotFound);
}

void TestWorkbenchItems::aPreviewShowsWhatIsRetrieved()
{
    OpenQuestions data;
    const qint64 version = data.query().at(1).version;
    PromptSpec prompt{.name = u"p"_s, .user = u"{{ context }}|{{ question }}"_s, .context = ContextSource::Retrieved};
    const auto preview = [&] {
        return valueAsked<QList<PromptPreview>>(
                   [&](auto done) { data.workbench.previewPrompt(prompt, {version}, done); })
            .at(0);
    };
    QVERIFY(errorAsked<QList<PromptPreview>>([&](auto done) {
                data.workbench.previewPrompt(prompt, {version}, done);
            }).message.contains(u"the project has none"_s));
    QFile file(data.dir.filePath(u"manual.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("One is first.\n\n# Two\n\nTwo is second.\n") > 0);
    file.close();
    valueAsked<DocumentsReport>([&](auto done) { data.workbench.addDocuments({file.fileName()}, {}, done); });
    QCOMPARE(preview().prompt.messages.at(0).content, u"Two\nTwo is second.|Two?"_s);
    prompt.context = ContextSource::None;
    QVERIFY(preview().error.contains(u"without context"_s));
    prompt.user = u"{{ question }}"_s;
    QVERIFY(preview().error.isEmpty());
    prompt.context = ContextSource::Retrieved;
    QVERIFY(preview().error.contains(u"does not use it"_s));
}

void TestWorkbenchItems::itemsComeInTheOrderAskedFor()
{
    OpenQuestions data;
    const QList<ItemRef> refs = data.query();
    const QList<Item> items = data.read({refs[2].version, refs[0].version});
    QCOMPARE(items.at(0).question, u"Three?"_s);
    QCOMPARE(items.at(1).question, u"One?"_s);
    QCOMPARE(errorAsked<QList<Item>>([&](auto done) { data.workbench.readItems({999}, done); }).kind,
             ErrorKind::NotFound);
}

void TestWorkbenchItems::anEditIsUndoneAndRedone()
{
    OpenQuestions data;
    const ItemChange change = data.edit(data.query().at(1).item, {u"b"_s, u"Changed?"_s, u"10"_s});
    QCOMPARE(data.query().at(1).version, change.after);
    QCOMPARE(data.read({change.after}).at(0).question, u"Changed?"_s);
    valueAsked<void>([&](auto done) { data.workbench.setItemVersion(change.item, change.before, done); });
    QCOMPARE(data.query().at(1).version, change.before);
    valueAsked<void>([&](auto done) { data.workbench.setItemVersion(change.item, change.after, done); });
    QCOMPARE(data.query().at(1).version, change.after);
    QCOMPARE(errorAsked<void>([&](auto done) { data.workbench.setItemVersion(change.item, 1, done); }).kind,
             ErrorKind::NotFound);
}

void TestWorkbenchItems::addedAndHiddenItemsShow()
{
    OpenQuestions data;
    const auto change = valueAsked<ItemChange>([&](auto done) {
        data.workbench.addItem(data.dataset, {u"a"_s, u"Again?"_s}, done);
    });
    QCOMPARE(data.ids(data.query()), u"a b c a#2"_s);
    const auto hide = [&](bool hidden) {
        valueAsked<void>([&](auto done) { data.workbench.hideItems({change.item}, hidden, done); });
    };
    hide(true);
    QCOMPARE(data.ids(data.query()), u"a b c"_s);
    hide(false);
    QCOMPARE(data.ids(data.query()), u"a b c a#2"_s);
}

void TestWorkbenchItems::nothingIsChangedInAProjectOpenForReading()
{
    OpenQuestions data;
    const ItemRef ref = data.query().at(0);
    data.open(data.workbench.path(), Access::ReadOnly);
    QCOMPARE(errorAsked<ItemChange>([&](auto done) { data.workbench.editItem(ref.item, {}, done); }).kind,
             ErrorKind::Locked);
    QCOMPARE(errorAsked<ItemChange>([&](auto done) { data.workbench.addItem(data.dataset, {}, done); }).kind,
             ErrorKind::Locked);
    QCOMPARE(errorAsked<void>([&](auto done) { data.workbench.hideItems({ref.item}, true, done); }).kind,
             ErrorKind::Locked);
    QCOMPARE(errorAsked<void>([&](auto done) { data.workbench.setItemVersion(ref.item, ref.version, done); }).kind,
             ErrorKind::Locked);
    QCOMPARE(data.ids(data.query()), u"a b c"_s);
}

void TestWorkbenchItems::whatIsAskedBeforeAnotherProjectIsOpenedIsOfTheFirst()
{
    OpenQuestions data;
    std::optional<qsizetype> found;
    std::optional<bool> edited;
    const ItemRef ref = data.query().at(0);
    data.workbench.queryItems({.dataset = data.dataset},
                              [&](const Result<QList<ItemRef>> &refs) { found = refs ? refs->size() : -1; });
    data.workbench.editItem(ref.item, {u"a"_s, u"late"_s},
                            [&](const Result<ItemChange> &change) { edited = change.has_value(); });
    const QString first = data.workbench.path();
    data.open(data.dir.filePath(u"other.assay"_s), Access::Write);
    QTRY_VERIFY(found && edited);
    QCOMPARE(*found, 3);
    QCOMPARE(*edited, true);
    QCOMPARE(
        errorAsked<QList<ItemRef>>([&](auto done) { data.workbench.queryItems({.dataset = data.dataset}, done); }).kind,
        ErrorKind::NotFound);
    data.open(first, Access::ReadOnly);
    QCOMPARE(data.ids(data.query(u"late"_s)), u"a"_s);
}

void TestWorkbenchItems::promptsAreFilledIn()
{
    OpenQuestions data;
    const QList<ItemRef> refs = data.query();
    const auto previews = data.preview({u"p"_s, u"Be short."_s, u"{{ question }} ({{ id }})"_s, {}},
                                       {refs[1].version, refs[0].version});
    QCOMPARE(previews.size(), 2);
    QCOMPARE(previews[0].itemId, u"b"_s);
    QCOMPARE(previews[0].error, QString());
    QCOMPARE(previews[0].prompt.messages, (QList<Message>{{u"system"_s, u"Be short."_s}, {u"user"_s, u"Two? (b)"_s}}));
    QCOMPARE(previews[1].prompt.messages.last().content, u"One? (a)"_s);
}

void TestWorkbenchItems::aBrokenPromptSaysWhere()
{
    OpenQuestions data;
    const auto previews = data.preview({u"p"_s, {}, u"x\n {{ nowhere }}"_s, {}}, {data.query().at(0).version});
    QCOMPARE(previews.at(0).itemId, u"a"_s);
    QVERIFY(previews[0].prompt.messages.isEmpty());
    QVERIFY2(previews[0].error.contains(u"Line 2, column 5"_s), qPrintable(previews[0].error));
}

void TestWorkbenchItems::fieldsOfTemplatesHaveRolesFirst_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("more");
    QTest::newRow("none") << QStringList() << u""_s;
    QTest::newRow("plain names, in their order") << QStringList{u"zeta"_s, u"alpha"_s} << u" zeta alpha"_s;
    QTest::newRow("a name that is a role's") << QStringList{u"question"_s, u"note"_s} << u" note"_s;
    QTest::newRow("a name that is none in a template") << QStringList{u"My col"_s} << u" My_col"_s;
}

void TestWorkbenchItems::fieldsOfTemplatesHaveRolesFirst()
{
    QFETCH(QStringList, columns);
    QFETCH(QString, more);
    DatasetShape shape;
    shape.columns = columns;
    QCOMPARE(Workbench::templateFields(shape).join(u' '),
             u"id question reference accepted wrong choices context category"_s + more);
}

QTEST_GUILESS_MAIN(TestWorkbenchItems)
#include "tst_workbenchitems.moc"
