#include "growth.h"
#include "readall.h"
#include "shareddata.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Web pages, and Markdown, which may hold pieces of them.
class TestHtmlDocument : public QObject
{
    Q_OBJECT

private slots:
    void realPagesHaveTheirTextWithoutNavigation_data();
    void realPagesHaveTheirTextWithoutNavigation();
    void piecesHaveTheirKinds();
    void navigationIsLeftOut();
    void mainWinsOverTheRest();
    void encodingIsDeclared();
    void deepNestingIsRead_data();
    void deepNestingIsRead();
    void hostileNestingIsCutAndSaid();
    void markdownHasItsKinds();
    void blocksInTightEntriesAreTheirOwn_data();
    void blocksInTightEntriesAreTheirOwn();
    void breaksWithinALineAreBreaks();
    void linesOfAParagraphAreJoined();
    void frontMatterIsLeftOut();
};

void TestHtmlDocument::realPagesHaveTheirTextWithoutNavigation_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("navigation");
    const QStringList french{u"Précédent"_s, u"Suivant"_s, u"Sommaire"_s, u"Niveau supérieur"_s,
                             u"Download the ebook"_s};
    const QStringList russian{u"Пред."_s, u"След."_s, u"Уровень выше"_s, u"Download the ebook"_s};
    QTest::newRow("fr accounts") << u"fr-FR/sect.creating-accounts.html"_s << u"8.5. Création de compte"_s << french;
    QTest::newRow("fr hotplug") << u"fr-FR/sect.hotplug.html"_s << u"9.11."_s << french;
    QTest::newRow("fr user space") << u"fr-FR/sect.user-space.html"_s << u"B.5."_s << french;
    QTest::newRow("fr security") << u"fr-FR/security.html"_s << u"Chapitre 14. Sécurité"_s << french;
    QTest::newRow("ru case study") << u"ru-RU/case-study.html"_s << u"Глава 2."_s << russian;
    QTest::newRow("ru preface") << u"ru-RU/preface.html"_s << u"Предисловие"_s << russian;
    QTest::newRow("ru accounts") << u"ru-RU/sect.creating-accounts.html"_s << u"8.5."_s << russian;
    QTest::newRow("ru user space") << u"ru-RU/sect.user-space.html"_s << u"B.5."_s << russian;
}

void TestHtmlDocument::realPagesHaveTheirTextWithoutNavigation()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, page);
    QFETCH(QString, heading);
    QFETCH(QStringList, navigation);
    const ReadAll read = readAll(sharedDirectory() + u"/data/documents/html/"_s + page);
    QCOMPARE(read.error, QString());
    const SourceDocument document = read.document();
    const QStringList lines = outline(document);
    const auto isHeading = [&heading](const QString &line) {
        return line.startsWith("heading"_L1) && line.mid(9).simplified().startsWith(heading);
    };
    QVERIFY2(std::ranges::any_of(lines, isHeading), qPrintable(lines.mid(0, 5).join(u'\n')));
    QVERIFY(document.text.size() > 2000);
    for (const QString &word : navigation)
        QVERIFY2(!document.text.contains(word), qPrintable(word));
    QVERIFY(!document.title.isEmpty());
}

void TestHtmlDocument::piecesHaveTheirKinds()
{
    const QByteArray html
        = "<title>Pump &amp; valve</title><h1>Pump<br>P-204</h1><p>One  <b>two</b>\n&eacute;&nbsp;!</p>"
          "<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li></ul>"
          "<pre>x\n  y</pre><table><tr><th>k<td>v</tr><tr><td><p>1</p><p>2</p><td></tr></table>tail";
    const SourceDocument document = readBytes(u"a.html"_s, html).document();
    QCOMPARE(document.title, u"Pump & valve"_s);
    QCOMPARE(outline(document),
             (QStringList{u"heading1 Pump\nP-204"_s, u"paragraph One two é\u00a0!"_s, u"list_entry1 a"_s,
                          u"list_entry2 b"_s, u"paragraph c"_s, u"code x\n  y"_s, u"table_row k\tv"_s,
                          u"table_row 1 2"_s, u"paragraph tail"_s}));
}

void TestHtmlDocument::navigationIsLeftOut()
{
    const QByteArray links
        = "<li><a href=a>Home</a><li><a href=b>Products</a><li><a href=c>Prices</a><li><a href=d>Contact</a>";
    const QByteArray text = "<p>" + QByteArray("The text that people come for. ").repeated(20) + "</p>";
    const QByteArray html = "<body><header>Brand</header><nav>Menu</nav><div class='side-bar sidebar'><a "
                            "href=x>Aside</a> or <a href=y>words</a></div><ul>"
        + links + "</ul><script>var x = 1;</script><style>p {}</style>" + text
        + "<p style='display: none'>hidden</p><div role=search>Find</div><footer>Imprint</footer>";
    const SourceDocument document = readBytes(u"a.html"_s, html).document();
    QCOMPARE(document.passages.size(), 1);
    QVERIFY(document.text.startsWith("The text that"_L1));
}

void TestHtmlDocument::mainWinsOverTheRest()
{
    const QByteArray html = "<div>Teaser</div><main><header><h1>Title</h1></header><p>Body</p></main><div>More</div>";
    QCOMPARE(outline(readBytes(u"a.html"_s, html).document()), (QStringList{u"heading1 Title"_s, u"paragraph Body"_s}));
}

void TestHtmlDocument::encodingIsDeclared()
{
    const QByteArray html = "<meta charset='windows-1251'><p>\xC4\xE0</p>";
    QCOMPARE(readBytes(u"a.html"_s, html).document().text, u"Да"_s);
    QCOMPARE(readBytes(u"a.html"_s, "<meta charset=utf-8><p>\xD0\x94\xD0\xB0</p>").document().text, u"Да"_s);
}

void TestHtmlDocument::deepNestingIsRead_data()
{
    QTest::addColumn<int>("levels");
    QTest::newRow("a few") << 10;
    QTest::newRow("what libxml2 reads of itself") << 300;
    QTest::newRow("many") << 100'000;
}

void TestHtmlDocument::deepNestingIsRead()
{
    QFETCH(int, levels);
    const QByteArray html = QByteArray("<div>").repeated(levels) + "deep"
        + QByteArray("<table><tr><td>").repeated(levels / 40) + "deeper" + "</div><p>behind";
    const ReadAll read = readBytes(u"a.html"_s, html);
    QCOMPARE(read.error, QString());
    for (const QString &word : {u"deep"_s, u"deeper"_s, u"behind"_s})
        QVERIFY2(read.document().text.contains(word), qPrintable(word));
    QVERIFY(read.document().notices.isEmpty());
}

/// Each closing tag would be looked for among all open elements.
void TestHtmlDocument::hostileNestingIsCutAndSaid()
{
    const QByteArray html = "first" + QByteArray("<i>").repeated(100'000) + QByteArray("</b>x").repeated(100'000);
    const ReadAll read = readBytes(u"a.html"_s, html);
    QCOMPARE(read.document().text, u"first"_s);
    QVERIFY2(read.document().notices.value(0).contains("too deep"_L1), qPrintable(read.document().notices.value(0)));
    const auto readNested = [](qsizetype size) {
        readBytes(u"a.html"_s, "<section>" + QByteArray("<div><header>").repeated(size) + "x");
    };
    QVERIFY(growth(readNested, 5000) < mostGrowth);
}

void TestHtmlDocument::markdownHasItsKinds()
{
    const QByteArray markdown
        = "# Pump\n\nOne *two*\nthree &eacute;\n\n- a\n  - b\n- c\n\n  more\n\n```sh\nls -l\n```\n\n"
          "| k | v |\n|---|---|\n| 1 | 2 |\n\n<p>raw <b>html</b></p>\n\nlast <b>line</b>\n";
    QCOMPARE(outline(readBytes(u"a.md"_s, markdown).document()),
             (QStringList{u"heading1 Pump"_s, u"paragraph One two three é"_s, u"list_entry1 a"_s, u"list_entry2 b"_s,
                          u"list_entry1 c"_s, u"paragraph more"_s, u"code ls -l"_s, u"table_row k\tv"_s,
                          u"table_row 1\t2"_s, u"paragraph raw html"_s, u"paragraph last line"_s}));
}

void TestHtmlDocument::blocksInTightEntriesAreTheirOwn_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QStringList>("passages");
    QTest::newRow("code") << QByteArray("- Run:\n  ```\n  ls\n  ```\n  Wait.\n- c\n")
                          << QStringList{u"list_entry1 Run:"_s, u"code ls"_s, u"paragraph Wait."_s, u"list_entry1 c"_s};
    QTest::newRow("quotation") << QByteArray("- a\n  > b\n") << QStringList{u"list_entry1 a"_s, u"paragraph b"_s};
    QTest::newRow("heading") << QByteArray("- a\n  # H\n  b\n")
                             << QStringList{u"list_entry1 a"_s, u"heading1 H"_s, u"paragraph b"_s};
    QTest::newRow("page") << QByteArray("- a\n  <div>b</div>\n") << QStringList{u"list_entry1 a"_s, u"paragraph b"_s};
    QTest::newRow("table") << QByteArray("- a\n\n  | k |\n  |---|\n  | v |\n")
                           << QStringList{u"list_entry1 a"_s, u"table_row k"_s, u"table_row v"_s};
    QTest::newRow("rule") << QByteArray("- a\n  ***\n  b\n") << QStringList{u"list_entry1 a"_s, u"paragraph b"_s};
    QTest::newRow("a list behind text behind code")
        << QByteArray("- a\n  ```\n  x\n  ```\n  b\n  - c\n")
        << QStringList{u"list_entry1 a"_s, u"code x"_s, u"paragraph b"_s, u"list_entry2 c"_s};
    QTest::newRow("an entry that is a heading") << QByteArray("- # H\n") << QStringList{u"heading1 H"_s};
}

void TestHtmlDocument::blocksInTightEntriesAreTheirOwn()
{
    QFETCH(QByteArray, markdown);
    const SourceDocument document = readBytes(u"a.md"_s, markdown).document();
    QTEST(outline(document), "passages");
}

void TestHtmlDocument::breaksWithinALineAreBreaks()
{
    const SourceDocument document
        = readBytes(u"a.md"_s, "One<br>two<BR/>three<br class=x>four<b>five</b><bra>six\n\n| a |\n|---|\n| b<br>c |\n")
              .document();
    QCOMPARE(outline(document),
             (QStringList{u"paragraph One\ntwo\nthree\nfourfivesix"_s, u"table_row a"_s, u"table_row b c"_s}));
}

void TestHtmlDocument::linesOfAParagraphAreJoined()
{
    const QString markdown = u"One line\nand *another*\n`code`.\n\n我们的商店\n九点开门。\n\n> quoted\n> twice\n\n"
                             "```\na\nb\n```\n"_s;
    QCOMPARE(readBytes(u"a.md"_s, markdown.toUtf8()).document().text,
             u"One line and another code.\n\n我们的商店九点开门。\n\nquoted twice\n\na\nb"_s);
}

void TestHtmlDocument::frontMatterIsLeftOut()
{
    const SourceDocument document = readBytes(u"a.md"_s, "---\ntitle: \"Manual\"\ntags: [a]\n---\nText\n").document();
    QCOMPARE(document.text, u"Text"_s);
    QCOMPARE(document.title, u"Manual"_s);
}

QTEST_APPLESS_MAIN(TestHtmlDocument)
#include "tst_htmldocument.moc"
