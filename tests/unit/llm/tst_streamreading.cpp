#include "provider.h"
#include "serversentevents.h"
#include "thinking.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArrayList eventsOf(QByteArrayView body)
{
    QByteArrayList list;
    ServerSentEvents events(body);
    QByteArrayView data;
    while (events.next(&data))
        list.append(data.toByteArray());
    return list;
}
}

class TestStreamReading : public QObject
{
    Q_OBJECT

private slots:
    void events_data();
    void events();
    void firstToken_data();
    void firstToken();
    void theFirstTokenIsFoundHoweverTheBytesAreCut();
    void aPlainReplyIsNotKept();
    void thinking_data();
    void thinking();
};

void TestStreamReading::events_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("data");
    QTest::newRow("LF") << QByteArray("data: a\n\ndata: b\n\n") << QByteArrayList{"a", "b"};
    QTest::newRow("CRLF") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << QByteArrayList{"a", "b"};
    QTest::newRow("CR") << QByteArray("data: a\r\rdata: b\r\r") << QByteArrayList{"a", "b"};
    QTest::newRow("no space after the colon") << QByteArray("data:a\n\n") << QByteArrayList{"a"};
    QTest::newRow("only one space goes") << QByteArray("data:  a\n\n") << QByteArrayList{" a"};
    QTest::newRow("comments and other fields")
        << QByteArray(": hi\n\nevent: x\nid: 1\ndata: a\n\n") << QByteArrayList{"a"};
    QTest::newRow("lines of one event") << QByteArray("data: a\ndata: b\ndata\ndata: c\n\n")
                                        << QByteArrayList{"a\nb\nc"};
    QTest::newRow("blank lines before") << QByteArray("\n\n\ndata: a\n\n") << QByteArrayList{"a"};
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                     "data: a\n\n")
                                       << QByteArrayList{"a"};
    QTest::newRow("the end without its blank line") << QByteArray("data: a\n\ndata: b") << QByteArrayList{"a", "b"};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
}

void TestStreamReading::events()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, data);
    QCOMPARE(eventsOf(body), data);
}

void TestStreamReading::firstToken_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("seen");
    const auto row
        = [](const char *claim, const QByteArray &stream, bool seen) { QTest::newRow(claim) << stream << seen; };
    row("the role is no token", "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\n\n",
        false);
    row("null is no token", "data: {\"choices\":[{\"delta\":{\"content\": null}}]}\n\n", false);
    row("a comment is no token", ": \"content\":\"x\"\n\n", false);
    row("Azure's filter results are no token",
        "data: {\"choices\":[],\"prompt_filter_results\":[{\"content_filter_results\":{}}]}\n\n", false);
    row("text is", "data: {\"choices\":[{\"delta\":{\"content\":\"4\"}}]}\n\n", true);
    row("text after white space is", "data:{\"choices\": [{\"delta\": {\"content\" : \" \"}}]}\r\n\r\n", true);
    row("reasoning is", "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\"}}]}\n\n", true);
    row("a list of parts is", "data: {\"choices\":[{\"delta\":{\"content\":[{\"type\":\"text\"}]}}]}\n\n", true);
    row("a completion's text is", "data: {\"choices\":[{\"text\":\" upon\"}]}\n\n", true);
    row("a line of /generate is", "{\"text\": [\"2+2? 4\"]}\n", true);
    row("and one that ends with NUL", QByteArray("{\"text\": [\"2+2? 4\"]}\0", 22), true);
    row("an unfinished line is not yet", "data: {\"choices\":[{\"delta\":{\"content\":\"4\"}}]}", false);
}

void TestStreamReading::firstToken()
{
    QFETCH(QByteArray, stream);
    QFETCH(bool, seen);
    FirstTokenWatch watch;
    QCOMPARE(watch.feed(stream), seen);
    FirstTokenWatch slow;
    bool last = false;
    for (qsizetype i = 0; i < stream.size(); ++i)
        last = slow.feed(QByteArrayView(stream).sliced(i, 1));
    QCOMPARE(last, seen);
}

void TestStreamReading::theFirstTokenIsFoundHoweverTheBytesAreCut()
{
    const QByteArray head = "data: {\"choices\":[{\"delta\":{\"content\":\"\"}}]}\r\n\r\n";
    const QByteArray token = "data: {\"choices\":[{\"delta\":{\"content\":\"\xd0\xb8\"}}]}\r\n\r\n";
    const QByteArray stream = head + token;
    for (qsizetype cut = 0; cut < stream.size(); ++cut) {
        FirstTokenWatch watch;
        const bool early = watch.feed(QByteArrayView(stream).first(cut));
        QCOMPARE(early, cut > stream.size() - 4);
        QVERIFY(watch.feed(QByteArrayView(stream).sliced(cut)));
    }
}

void TestStreamReading::aPlainReplyIsNotKept()
{
    FirstTokenWatch watch;
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 8; ++i)
        QVERIFY(!watch.feed(block));
    QVERIFY(watch.feed("\ndata: {\"choices\":[{\"delta\":{\"content\":\"4\"}}]}\n"));
}

void TestStreamReading::thinking_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");
    const auto row = [](const char *claim, const QString &content, const QString &text, const QString &reasoning) {
        QTest::newRow(claim) << content << text << reasoning;
    };
    row("no tags: nothing changes", u" 4 \n"_s, u" 4 \n"_s, {});
    row("a leading block", u"<think>\nhm\n</think>\n\n4"_s, u"4"_s, u"hm"_s);
    row("with attributes", u"<think effort=\"low\">hm</think>4"_s, u"4"_s, u"hm"_s);
    row("nested", u"<think>a <think>b</think> c</think>4"_s, u"4"_s, u"a <think>b</think> c"_s);
    row("several blocks", u"<think>a</think>\n<think>b</think>4"_s, u"4"_s, u"a\n\nb"_s);
    row("an empty block", u"<think>\n\n</think>\n\n4"_s, u"4"_s, {});
    row("white space before it", u"\n <think>a</think>4"_s, u"4"_s, u"a"_s);
    row("only a closer: the template opened it", u"hm</think>\n4"_s, u"4"_s, u"hm"_s);
    row("the last of several closers counts", u"a</think>b</think>4"_s, u"4"_s, u"a</think>b"_s);
    row("only an opener: no answer came", u"<think>hm"_s, {}, u"hm"_s);
    row("a nested opener only talked about", u"<think>I use <think> here</think>4"_s, u"4"_s, u"I use <think> here"_s);
    row("tags in the middle are the answer's", u"Use <think>x</think> for it"_s, u"Use <think>x</think> for it"_s, {});
    row("another tag is the answer's", u"<thinking>x</thinking>4"_s, u"<thinking>x</thinking>4"_s, {});
}

void TestStreamReading::thinking()
{
    QFETCH(QString, content);
    QFETCH(QString, text);
    QFETCH(QString, reasoning);
    const Thinking parts = splitThinking(content);
    QCOMPARE(parts.text, text);
    QCOMPARE(parts.reasoning, reasoning);
}

QTEST_GUILESS_MAIN(TestStreamReading)
#include "tst_streamreading.moc"
