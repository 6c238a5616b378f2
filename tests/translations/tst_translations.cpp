#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several where the text has plural forms
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                if (xml.atEnd())
                    return message;
                if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                    message.translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS_DIR "/assay_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName() + u": "_s + file.errorString()));
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(file.fileName() + u": "_s + xml.errorString()));
    return messages;
}

/// %1, %L2 and so on, sorted. %n is left out: "one row" may do without it.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[1-9][0-9]?"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersSurvive_data();
    void placeholdersSurvive();
    void theFilesAreUpToDateWithTheSources();
    void programsCarryTheirTranslations_data();
    void programsCarryTheirTranslations();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("plural forms of English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Russian") << u"ru"_s;
}

void TestTranslations::everyTextIsTranslated_data()
{
    languages();
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QStringList missing;
    const QList<Message> messages = readMessages(language);
    for (const Message &message : messages) {
        if (!message.finished || message.translations.contains(QString()))
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 texts, among them\n"_s.arg(missing.size()) + missing.mid(0, 10).join(u'\n')));
}

void TestTranslations::placeholdersSurvive_data()
{
    languages();
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(QString, language);
    QStringList wrong;
    const QList<Message> messages = readMessages(language);
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            if (!translation.isEmpty() && placeholders(translation) != placeholders(message.source))
                wrong.append(message.source + u" -> "_s + translation);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::theFilesAreUpToDateWithTheSources()
{
    const QTemporaryDir copy;
    QVERIFY(copy.isValid());
    const QStringList names = QDir(QStringLiteral(TRANSLATIONS_DIR)).entryList({u"*.ts"_s});
    QCOMPARE(names.size(), 3);
    for (const QString &name : names)
        QVERIFY(QFile::copy(QStringLiteral(TRANSLATIONS_DIR "/") + name, copy.filePath(name)));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral(TRANSLATIONS_DIR "/update"), {QStringLiteral(LUPDATE), copy.path()});
    QVERIFY2(update.waitForFinished(240'000), qPrintable(update.errorString()));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    for (const QString &name : names) {
        QVERIFY2(contents(copy.filePath(name)) == contents(QStringLiteral(TRANSLATIONS_DIR "/") + name),
                 qPrintable(name + u" is out of date: build the target update_translations, then translate"_s));
    }
}

void TestTranslations::programsCarryTheirTranslations_data()
{
    languages();
}

void TestTranslations::programsCarryTheirTranslations()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/assay_"_s + language) || messages.isEmpty());
    for (const Message &message : messages) {
        if (message.finished && message.translations.size() == 1) {
            QCOMPARE(translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData()),
                     message.translations.constFirst());
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
