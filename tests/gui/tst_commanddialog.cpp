#include "commanddialog.h"

#include "picture.h"
#include "plaintext.h"
#include "theme.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// The question before a command is started.
class TestCommandDialog : public QObject
{
    Q_OBJECT

private slots:
    void theWholeCommandIsShownAsPlainText_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theWholeCommandIsShownAsPlainText()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        const QString command = u"vllm serve Qwen/Qwen3-8B --port 8000 --max-model-len 32768 <b>bold</b> "_s
            + QString(400, u'x') + u" --end"_s;
        const CommandAnswer answer
            = asked({command, u"/home/eve/<i>plans</i>"_s, {u"<u>m</u>"_s}}, [&](QDialog *dialog) {
                  QCOMPARE(dialog->findChild<PlainText *>(u"command"_s)->toPlainText(), command);
                  const auto *shown = dialog->findChild<PlainText *>(u"command"_s);
                  QCOMPARE(shown->verticalScrollBar()->maximum(), 0); // all of it at once: nothing hides below
                  bool folderShown = false;
                  for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                      QCOMPARE(label->textFormat(), Qt::PlainText);
                      folderShown = folderShown || label->text().contains(u"/home/eve/<i>plans</i>"_s);
                  }
                  QVERIFY(folderShown);
                  keepPicture(*dialog, u"command-"_s + QString::fromLatin1(QTest::currentDataTag()));
                  QTest::mouseClick(dialog->findChild<QPushButton *>(u"approve"_s), Qt::LeftButton);
              });
        QCOMPARE(answer, CommandAnswer::Remember);
        applyTheme(*qApp, ThemeMode::Light);
    }

    void enterAndEscapeMeanNo_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }
    void enterAndEscapeMeanNo()
    {
        QFETCH(int, key);
        const CommandAnswer answer = asked({u"ollama serve"_s, u"/srv"_s, {u"m"_s}}, [&](QDialog *dialog) {
            QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key(key));
        });
        QCOMPARE(answer, CommandAnswer::Refuse);
    }

private:
    template <typename Act>
    static CommandAnswer asked(const CommandQuestion &question, Act act)
    {
        QTimer::singleShot(50, qApp, [act] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible()) {
                    act(dialog);
                    if (dialog->isVisible())
                        dialog->reject(); // the act did not end it
                }
            }
        });
        return askForCommand(nullptr, question);
    }
};

QTEST_MAIN(TestCommandDialog)
#include "tst_commanddialog.moc"
