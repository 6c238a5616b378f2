#include "growth.h"
#include "pagedrawer.h"
#include "pdfcolumns.h"
#include "readall.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Pages with two columns, and tables, which look like them.
class TestPdfColumns : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreReadOneBehindTheOther_data();
    void columnsAreReadOneBehindTheOther();
    void rowsOfTablesStayTogether_data();
    void rowsOfTablesStayTogether();
    void hebrewBeginsOnTheRight();
    void linesThatAreNoTextStayAsTheyCome();
    void manyLinesTakeNoTime();
};

namespace {
QString sentence(int words, int number)
{
    const QStringList some{u"pump"_s, u"valve"_s,   u"the"_s, u"of"_s,    u"pressure"_s, u"and"_s,   u"filter"_s,
                           u"is"_s,   u"checked"_s, u"in"_s,  u"every"_s, u"station"_s,  u"before"_s};
    QString text = u"Paragraph %1"_s.arg(number);
    for (int i = 0; i < words; ++i)
        text += u' ' + some.at((i * 7 + number * 5 + i * i) % some.size());
    return text + u'.';
}

/// Lines of a page of two columns with three blocks each, as they come when they are taken for the rows of a table.
QList<PdfLine> linesInTurns(const QString &text)
{
    QList<PdfLine> lines;
    for (int block = 0; block < 3; ++block) {
        for (const double left : {50.0, 310.0}) {
            for (int line = 0; line < 3; ++line)
                lines.append({.text = text,
                              .left = left,
                              .right = left + 220,
                              .bottom = 100.0 + 50 * block + 12 * line,
                              .size = 10});
        }
    }
    return lines;
}

QList<double> leftEdges(const QList<PdfLine> &lines)
{
    QList<double> edges;
    for (const PdfLine &line : lines)
        edges.append(line.left);
    return edges;
}
}

void TestPdfColumns::columnsAreReadOneBehindTheOther_data()
{
    QTest::addColumn<double>("gap");
    QTest::addColumn<double>("indentation");
    QTest::addColumn<QList<int>>("words"); // of three paragraphs on the left, three on the right
    QTest::newRow("paragraphs apart") << 8.0 << 0.0 << QList<int>{30, 20, 45, 16, 50, 24};
    QTest::newRow("paragraphs far apart") << 20.0 << 0.0 << QList<int>{30, 20, 45, 16, 50, 24};
    QTest::newRow("two begin at one height") << 8.0 << 0.0 << QList<int>{30, 20, 45, 30, 50, 24};
    QTest::newRow("all begin at one height") << 8.0 << 0.0 << QList<int>{30, 45, 30, 30, 45, 16};
    QTest::newRow("all are equally long") << 12.0 << 0.0 << QList<int>{30, 30, 30, 30, 30, 30};
    QTest::newRow("first lines indented") << 0.0 << 12.0 << QList<int>{30, 20, 45, 16, 50, 24};
}

void TestPdfColumns::columnsAreReadOneBehindTheOther()
{
    QFETCH(double, gap);
    QFETCH(double, indentation);
    QFETCH(QList<int>, words);
    QStringList expected{u"heading1 How to care for a pump"_s};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"columns.pdf"_s);
    {
        PageDrawer drawer(path);
        drawer.line(50, 60, u"How to care for a pump"_s, 18);
        double top = 0;
        for (int i = 0; i < 6; ++i) {
            top = i % 3 == 0 ? 100 : top + gap;
            const QString text = sentence(words.at(i), i + 1);
            top = drawer.paragraph(i < 3 ? 50 : 310, top, 230, indentation, text);
            expected.append(u"paragraph "_s + text);
        }
    }
    QCOMPARE(outline(readAll(path).document()), expected);
}

void TestPdfColumns::rowsOfTablesStayTogether_data()
{
    QTest::addColumn<double>("gap");
    QTest::addColumn<QList<int>>("words"); // of the cells
    const QList<int> rightLonger{14, 40, 15, 35, 16, 30, 17, 25};
    QTest::newRow("cells of a few lines") << 7.0 << QList<int>(8, 14);
    QTest::newRow("near each other") << 7.0 << rightLonger;
    QTest::newRow("apart") << 14.0 << rightLonger;
    QTest::newRow("far apart") << 24.0 << rightLonger;
    QTest::newRow("the longer ones left") << 7.0 << QList<int>{40, 14, 35, 15, 30, 16, 25, 17};
    QTest::newRow("only one row with a longer cell") << 7.0 << QList<int>{25, 25, 26, 26, 14, 40, 27, 27};
    QTest::newRow("only one row with a longer cell, apart") << 14.0 << QList<int>{25, 25, 26, 26, 40, 14, 27, 27};
}

void TestPdfColumns::rowsOfTablesStayTogether()
{
    QFETCH(double, gap);
    QFETCH(QList<int>, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.pdf"_s);
    QStringList expected;
    {
        PageDrawer drawer(path);
        double top = 100;
        for (int row = 0; row < 4; ++row) {
            const QString left = sentence(words.at(2 * row), 2 * row);
            const QString right = sentence(words.at(2 * row + 1), 2 * row + 1);
            const double end = drawer.paragraph(50, top, 230, 0, left);
            top = std::max(end, drawer.paragraph(310, top, 230, 0, right)) + gap;
            expected += {u"paragraph "_s + left, u"paragraph "_s + right};
        }
    }
    QCOMPARE(outline(readAll(path).document()).join(u'\n'), expected.join(u'\n'));
}

void TestPdfColumns::hebrewBeginsOnTheRight()
{
    const QList<double> latin = QList<double>(9, 50) + QList<double>(9, 310);
    QCOMPARE(leftEdges(linesByColumn(linesInTurns(u"All the words of a line"_s))), latin);
    const QList<double> hebrew = QList<double>(9, 310) + QList<double>(9, 50);
    QCOMPARE(leftEdges(linesByColumn(linesInTurns(u"כל המילים של שורה אחת"_s))), hebrew);
}

void TestPdfColumns::linesThatAreNoTextStayAsTheyCome()
{
    QList<PdfLine> lines = linesInTurns(u"8 bar"_s);
    for (PdfLine &line : lines)
        line.right = line.left + 30;
    QCOMPARE(leftEdges(linesByColumn(lines)), leftEdges(lines));
    lines.clear();
    QVERIFY(linesByColumn(lines).isEmpty());
}

void TestPdfColumns::manyLinesTakeNoTime()
{
    const auto order = [](qsizetype count) {
        QList<PdfLine> lines;
        for (int i = 0; i < count; ++i)
            lines.append({.text = u"words"_s,
                          .left = double(i % 997),
                          .right = i % 997 + 200.0,
                          .bottom = 12.0 * i,
                          .size = 10});
        QCOMPARE(linesByColumn(lines).size(), count);
    };
    QVERIFY(growth(order, 1000) < mostGrowth);
}

QTEST_MAIN(TestPdfColumns)
#include "tst_pdfcolumns.moc"
