#include "askingdialogs.h"

#include "commanddialog.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace {
QString askingText(const char *text)
{
    return QCoreApplication::translate("AskingDialogs", text);
}

Result<QByteArray> askForKey(QWidget *parent, const QString &question)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(askingText(QT_TRANSLATE_NOOP("AskingDialogs", "A key is needed")));
    dialog.setLabelText(question);
    dialog.setTextEchoMode(QLineEdit::Password);
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().isEmpty())
        return Error{ErrorKind::Cancelled,
                     askingText(QT_TRANSLATE_NOOP("AskingDialogs", "No key was given, so nothing was sent."))};
    return dialog.textValue().toUtf8();
}

bool askForOrigin(QWidget *parent, const QString &question)
{
    QMessageBox box(QMessageBox::Question, askingText(QT_TRANSLATE_NOOP("AskingDialogs", "Send the key there?")),
                    question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(askingText(QT_TRANSLATE_NOOP("AskingDialogs", "Send it")), QMessageBox::AcceptRole);
    const auto *no
        = box.addButton(askingText(QT_TRANSLATE_NOOP("AskingDialogs", "Don't send it")), QMessageBox::RejectRole);
    box.setDefaultButton(qobject_cast<QPushButton *>(box.buttons().constLast()));
    box.exec();
    return box.clickedButton() != no && box.clickedButton();
}

bool askForLoad(QWidget *parent, const QString &question)
{
    QMessageBox box(QMessageBox::Question, askingText(QT_TRANSLATE_NOOP("AskingDialogs", "Load this server?")),
                    question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const auto *yes = box.addButton(askingText(QT_TRANSLATE_NOOP("AskingDialogs", "Load it")), QMessageBox::AcceptRole);
    auto *no = box.addButton(askingText(QT_TRANSLATE_NOOP("AskingDialogs", "Cancel")), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}
}

Askers windowAskers(QWidget *parent)
{
    return {[parent](const QString &question) { return askForKey(parent, question); },
            [parent](const QString &question) { return askForOrigin(parent, question); },
            [parent](const CommandQuestion &question) { return askForCommand(parent, question); },
            [parent](const QString &question) { return askForLoad(parent, question); }};
}
