#include "commanddialog.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 20; ///< a longer command is scrolled
constexpr int lineCharacters = 56; ///< of the command, that surely fit
constexpr int widthCharacters = 76;

QString commandText(const char *text)
{
    return QCoreApplication::translate("CommandDialog", text);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}
}

CommandAnswer askForCommand(QWidget *parent, const CommandQuestion &question)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"commandDialog"_s);
    dialog.setWindowTitle(commandText(QT_TRANSLATE_NOOP("CommandDialog", "Start this command?")));
    auto *command = new PlainText(PlainText::Kind::Raw, &dialog);
    command->setObjectName(u"command"_s);
    command->showText(question.command);
    const int lines = std::clamp(int(question.command.size()) / lineCharacters + 2, fewestLines, mostLines);
    command->setFixedHeight((lines + 1) * command->fontMetrics().lineSpacing());
    auto *note = plainLabel(
        commandText(QT_TRANSLATE_NOOP("CommandDialog",
                                      "The plan or project says so. Approve it only if you know what it does: it runs "
                                      "with all your rights. Your yes is kept in your settings, for exactly this text "
                                      "and this folder.")),
        &dialog);
    note->setProperty("role", u"muted"_s);
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *yes = buttons->addButton(commandText(QT_TRANSLATE_NOOP("CommandDialog", "Approve and start")),
                                          QDialogButtonBox::AcceptRole);
    QPushButton *no = buttons->addButton(commandText(QT_TRANSLATE_NOOP("CommandDialog", "Don't start it")),
                                         QDialogButtonBox::RejectRole);
    yes->setObjectName(u"approve"_s);
    yes->setAutoDefault(false);
    no->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(commandText(QT_TRANSLATE_NOOP("CommandDialog",
                                                               "For %1, Assay would start this command, without a "
                                                               "shell, in the folder %2:"))
                                     .arg(question.models.join(u", "_s), QDir::toNativeSeparators(question.folder)),
                                 &dialog));
    layout->addWidget(command);
    layout->addWidget(note);
    layout->addWidget(buttons);
    dialog.resize(widthCharacters * dialog.fontMetrics().averageCharWidth(), dialog.sizeHint().height());
    no->setFocus();
    return dialog.exec() == QDialog::Accepted ? CommandAnswer::Remember : CommandAnswer::Refuse;
}
