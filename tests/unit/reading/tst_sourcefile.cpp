#include "sourcefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSourceFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filesOfAFolderComeInOrderWithTheirFolders();
    void hiddenAndUnknownFilesAreLeftOut();
    void namesAreUniqueAndFilesComeOnce();
    void contentTellsWhatANameDoesNot_data();
    void contentTellsWhatANameDoesNot();
    void whatIsNotThereIsNamed();

private:
    void write(const QString &name, const QByteArray &content = "text");
    QStringList names(const FoundSources &found) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSourceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSourceFile::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(path.left(path.lastIndexOf(u'/'))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QStringList TestSourceFile::names(const FoundSources &found) const
{
    QStringList names;
    for (const SourceFile &file : found.files)
        names.append(file.name + u':' + file.format);
    return names;
}

void TestSourceFile::filesOfAFolderComeInOrderWithTheirFolders()
{
    write(u"b.md"_s);
    write(u"a.TXT"_s);
    write(u"manuals/z.html"_s);
    write(u"manuals/deep/x.pdf"_s);
    write(u"README"_s);
    const FoundSources found = findSources({m_folder->path()});
    QCOMPARE(names(found),
             (QStringList{u"README:text"_s, u"a.TXT:text"_s, u"b.md:markdown"_s, u"manuals/deep/x.pdf:pdf"_s,
                          u"manuals/z.html:html"_s}));
    QVERIFY(found.notices.isEmpty());
}

void TestSourceFile::hiddenAndUnknownFilesAreLeftOut()
{
    write(u".hidden.txt"_s);
    write(u".git/config.txt"_s);
    write(u"style.css"_s);
    write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11));
    const FoundSources found = findSources({m_folder->path()});
    QVERIFY(found.files.isEmpty());
    QCOMPARE(found.notices.size(), 2);
    QVERIFY2(found.notices.constFirst().contains("picture.png"_L1), qPrintable(found.notices.constFirst()));
    QVERIFY(found.notices.constLast().contains("style.css"_L1));
}

void TestSourceFile::namesAreUniqueAndFilesComeOnce()
{
    write(u"one/x.txt"_s);
    write(u"two/x.txt"_s);
    const QString one = m_folder->filePath(u"one/x.txt"_s);
    const FoundSources found = findSources({one, m_folder->filePath(u"two"_s), one});
    QCOMPARE(names(found), (QStringList{u"x.txt:text"_s, u"x.txt#2:text"_s}));
}

void TestSourceFile::contentTellsWhatANameDoesNot_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << u"pdf"_s;
    QTest::newRow("HTML") << QByteArray("\n<!DOCTYPE html><title>x</title>") << u"html"_s;
    QTest::newRow("text") << QByteArray("plain words") << u"text"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEh\0i\0", 6) << u"text"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11) << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestSourceFile::contentTellsWhatANameDoesNot()
{
    QFETCH(QByteArray, content);
    write(u"file.unknown"_s, content);
    QTEST(sourceFormat(m_folder->filePath(u"file.unknown"_s), true), "format");
}

void TestSourceFile::whatIsNotThereIsNamed()
{
    const FoundSources found = findSources({m_folder->filePath(u"nowhere"_s)});
    QVERIFY(found.files.isEmpty());
    QCOMPARE(found.notices.size(), 1);
    QVERIFY(found.notices.constFirst().contains("nowhere"_L1));
}

QTEST_APPLESS_MAIN(TestSourceFile)
#include "tst_sourcefile.moc"
