#include "keyfields.h"

#include "dotenv.h"
#include "formrows.h"
#include "guardedline.h"
#include "modelpresets.h"
#include "projectsession.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pauseBeforeCheck = 350;

/// As it is written in the project: relative where the file lies beside it.
QString shownFile(const QString &file, const QString &directory)
{
    const QString relative = QDir(directory).relativeFilePath(file);
    return relative.startsWith(".."_L1) ? file : relative;
}
}

KeyFields::KeyFields(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCheck);
    build();
    connect(&m_pause, &QTimer::timeout, this, &KeyFields::checkNow);
    connect(m_kind, &QComboBox::activated, this, &KeyFields::kindChosen);
    connect(m_name, &GuardedLine::typed, this, &KeyFields::referenceEdited);
    connect(m_file, &GuardedLine::typed, this, &KeyFields::referenceEdited);
    connect(m_name, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("Name of the key")); });
    connect(m_file, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("File")); });
    connect(m_save, &QPushButton::clicked, this, &KeyFields::saveKey);
    connect(m_key, &QLineEdit::returnPressed, this, &KeyFields::saveKey);
    connect(m_key, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(!text.isEmpty()); });
}

void KeyFields::build()
{
    m_rows = new FormRows(this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"keyKind"_s);
    m_kind->addItem(tr("System keychain"), int(KeyReference::Kind::Keychain));
    m_kind->addItem(tr("Environment variable"), int(KeyReference::Kind::Environment));
    m_kind->addItem(tr(".env file"), int(KeyReference::Kind::Dotenv));
    m_kind->addItem(tr("Ask each time"), int(KeyReference::Kind::Ask));
    m_kind->addItem(tr("None"), int(KeyReference::Kind::None));
    m_file = new GuardedLine(this);
    m_file->setObjectName(u"keyFile"_s);
    m_name = new GuardedLine(this);
    m_name->setObjectName(u"keyName"_s);
    m_key = new QLineEdit(this);
    m_key->setObjectName(u"key"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Key"));
    m_save = new QPushButton(tr("Save in keychain"), this);
    m_save->setObjectName(u"saveKey"_s);
    m_save->setEnabled(false);
    m_keyLine = new QWidget(this);
    auto *line = new QHBoxLayout(m_keyLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_key, 1);
    line->addWidget(m_save);
    m_keyLine->setFocusProxy(m_key);
    m_kindRow = m_rows->add(tr("Key from"), m_kind);
    m_fileRow = m_rows->add(tr("File"), m_file);
    m_nameRow = m_rows->add(tr("Name of the key"), m_name);
    m_keyRow = m_rows->add(tr("Key"), m_keyLine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

void KeyFields::setEditable(bool editable)
{
    m_rows->setEnabled(editable);
}

void KeyFields::showModel(const ModelSpec &model)
{
    const bool sameModel = m_model.name == model.name;
    m_model = model;
    if (!sameModel)
        m_key->setText({});
    const auto reference = parseKeyReference(model.key, m_session.directory());
    const auto typed = parseKeyReference(currentReference(), m_session.directory());
    offerAws(model.provider == "bedrock"_L1 || model.key == "aws"_L1);
    if (sameModel && reference && typed && *reference == *typed)
        return;
    showReference(reference ? *reference : KeyReference());
    if (!reference)
        showHint(reference.error().message, true);
}

/// Only Bedrock takes them.
void KeyFields::offerAws(bool offered)
{
    const int at = m_kind->findData(int(KeyReference::Kind::Aws));
    if (offered && at < 0)
        m_kind->addItem(tr("AWS variables"), int(KeyReference::Kind::Aws));
    else if (!offered && at >= 0)
        m_kind->removeItem(at);
}

void KeyFields::showReference(const KeyReference &reference)
{
    m_kind->setCurrentIndex(m_kind->findData(int(reference.kind)));
    m_file->showText(shownFile(reference.file, m_session.directory()));
    m_name->showText(reference.name);
    showKind();
    checkLater();
}

KeyReference::Kind KeyFields::kind() const
{
    return KeyReference::Kind(m_kind->currentData().toInt());
}

void KeyFields::showKind()
{
    const bool hasName = kind() == KeyReference::Kind::Environment || kind() == KeyReference::Kind::Dotenv
        || kind() == KeyReference::Kind::Keychain;
    m_rows->setRowShown(m_fileRow, kind() == KeyReference::Kind::Dotenv);
    m_rows->setRowShown(m_nameRow, hasName);
    m_rows->setRowShown(m_keyRow, kind() == KeyReference::Kind::Keychain);
    m_rows->setLabel(m_nameRow, kind() == KeyReference::Kind::Keychain ? tr("Entry") : tr("Variable"));
}

QString KeyFields::currentReference() const
{
    return keyReferenceText({kind(), m_name->text().trimmed(), m_file->text().trimmed()});
}

void KeyFields::kindChosen()
{
    const bool isVariable = kind() == KeyReference::Kind::Environment || kind() == KeyReference::Kind::Dotenv;
    if (isVariable && !isVariableName(m_name->text()))
        m_name->showText(usualKeyVariable(m_model));
    else if (kind() == KeyReference::Kind::Keychain && m_name->text().isEmpty())
        m_name->showText(usualKeyVariable(m_model));
    if (kind() == KeyReference::Kind::Dotenv && m_file->text().isEmpty())
        m_file->showText(u".env"_s);
    m_key->setText({});
    showKind();
    referenceEdited();
}

void KeyFields::referenceEdited()
{
    const auto reference = parseKeyReference(currentReference(), m_session.directory());
    setWrong(m_name, !reference);
    if (!reference) {
        m_pause.stop();
        ++m_checks;
        showHint(m_name->text().trimmed().isEmpty() ? tr("Give the name that the key is kept under.")
                                                    : reference.error().message,
                 true);
        return;
    }
    emit referenceTyped(currentReference());
    checkLater();
}

void KeyFields::checkLater()
{
    setWrong(m_name, false);
    ++m_checks;
    if (kind() == KeyReference::Kind::None) {
        m_pause.stop();
        showHint(tr("No key is sent."), false);
    } else if (kind() == KeyReference::Kind::Ask) {
        m_pause.stop();
        showHint(tr("You are asked for it when it is needed. It is forgotten when the program ends."), false);
    } else {
        showHint({}, false);
        m_pause.start();
    }
}

void KeyFields::checkNow()
{
    const int check = ++m_checks;
    m_session.workbench().checkKey(
        currentReference(), m_session.directory(), [self = QPointer(this), check](const Result<void> &found) {
            if (!self || self->m_checks != check)
                return;
            self->showHint(found ? tr("✓ The key is there.") : found.error().message, !found);
        });
}

void KeyFields::showHint(const QString &text, bool wrong)
{
    const int last = kind() == KeyReference::Kind::Keychain ? m_keyRow
        : m_rows->isRowShown(m_nameRow)                     ? m_nameRow
                                                            : m_kindRow;
    for (const int row : {m_kindRow, m_fileRow, m_nameRow, m_keyRow})
        m_rows->setMessage(row, row == last ? text : QString(), wrong ? Tone::Bad : Tone::Neutral);
}

/// The field is emptied before anything else happens, whatever comes of it.
void KeyFields::saveKey()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    m_key->setText({}); // not clear(): that could be undone
    const auto reference = parseKeyReference(currentReference(), m_session.directory());
    if (key.isEmpty() || !reference || reference->kind != KeyReference::Kind::Keychain)
        return;
    const int check = ++m_checks;
    m_pause.stop();
    m_save->setEnabled(false);
    showHint(tr("It is being saved …"), false);
    m_session.workbench().saveKey(reference->name, key, [self = QPointer(this), check](const Result<void> &saved) {
        if (!self || self->m_checks != check)
            return;
        self->showHint(saved ? tr("✓ The key is in the keychain. It is not in the project.")
                             : tr("%1 Choose “Environment variable” instead, and start Assay with it set.")
                                   .arg(saved.error().message),
                       !saved);
    });
}
