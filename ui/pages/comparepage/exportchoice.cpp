#include "exportchoice.h"

#include "buttons.h"
#include "formatting.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto folderKey = "pages/compare/exportFolder";

QString suffixOf(ExportForm form)
{
    return form == ExportForm::Jsonl ? u"jsonl"_s : u"csv"_s;
}
}

ExportChoice::ExportChoice(QWidget *parent)
    : QPushButton(tr("Export"), parent)
    , m_menu(new QMenu(this))
{
    makePrimary(this);
    setProperty("hasMenu", true);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ExportChoice::fill);
}

QString ExportChoice::spreadsheetDelimiter()
{
    return QLocale().decimalPoint() == "."_L1 ? u","_s : u";"_s;
}

void ExportChoice::setOffer(const ExportOffer &offer)
{
    m_offer = offer;
    setEnabled(!offer.runs.isEmpty());
}

void ExportChoice::fill()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const int shown = static_cast<int>(m_offer.shownItems.size());
    const int all = static_cast<int>(m_offer.items);
    QAction *everything = m_menu->addAction(tr("Everything (%n item(s))", nullptr, all));
    QAction *part = m_menu->addAction(tr("Only what is shown (%n item(s))", nullptr, shown));
    part->setToolTip(tr("The items that pass the filters, and the candidates whose columns are not hidden"));
    part->setEnabled(shown > 0); // nothing would mean everything
    m_onlyShown = m_onlyShown && shown > 0;
    auto *group = new QActionGroup(everything);
    for (QAction *action : {everything, part}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    (m_onlyShown ? part : everything)->setChecked(true);
    connect(part, &QAction::toggled, this, [this](bool on) {
        m_onlyShown = on;
        QTimer::singleShot(0, this, [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); }); // choosing goes on
    });
    m_menu->addSeparator();
    if (m_offer.runs.size() == 1) {
        addForms(m_menu, m_offer.runs.first());
        return;
    }
    for (const ExportOffer::OfRun &run : std::as_const(m_offer.runs))
        addForms(m_menu->addMenu(tr("Run %1").arg(run.run)), run);
}

void ExportChoice::addForms(QMenu *menu, const ExportOffer::OfRun &run)
{
    menu->setToolTipsVisible(true);
    const std::tuple<ExportForm, QString, QString> forms[]
        = {{ExportForm::Spreadsheet, tr("For a spreadsheet…"),
            tr("A row an item; opens right in Excel and LibreOffice, and no cell runs as a formula")},
           {ExportForm::Data, tr("As data…"), tr("CSV, a row an item: UTF-8, commas, nothing changed")},
           {ExportForm::DataLong, tr("As data, long form…"), tr("CSV, a row an answer and scorer")},
           {ExportForm::Jsonl, tr("JSON lines…"), tr("A JSON object an answer, with everything that is known")}};
    for (const auto &[form, text, tip] : forms) {
        QAction *action = menu->addAction(text, this, [this, run, form = form] { choosePath(run, form); });
        action->setToolTip(tip);
    }
}

QString ExportChoice::suggestedPath(qint64 run, ExportForm form) const
{
    const QFileInfo project(m_project);
    QString folder = QSettings().value(QLatin1StringView(folderKey)).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = project.absolutePath();
    QString name = tr("%1 run %2").arg(project.completeBaseName(), QString::number(run));
    if (m_onlyShown)
        name = tr("%1, part").arg(name);
    return folder + u'/' + name + u'.' + suffixOf(form);
}

void ExportChoice::choosePath(const ExportOffer::OfRun &run, ExportForm form)
{
    const auto chosen = [this, run, form, onlyShown = m_onlyShown](const QString &path) {
        QSettings().setValue(QLatin1StringView(folderKey), QFileInfo(path).absolutePath());
        ExportRequest request;
        request.run = run.run;
        request.form = form;
        request.path = path;
        if (form == ExportForm::Spreadsheet)
            request.delimiter = spreadsheetDelimiter();
        if (onlyShown) {
            request.items = m_offer.shownItems.size() < m_offer.items ? m_offer.shownItems : QList<qint64>();
            request.candidates = run.shownCandidates.size() < run.candidates ? run.shownCandidates : QStringList();
        }
        emit wanted(request);
    };
    const QString suggested = suggestedPath(run.run, form);
    if (m_chooser)
        m_chooser(suggested, chosen);
    else
        askForPath(suggested, chosen);
}

void ExportChoice::askForPath(const QString &suggested, const std::function<void(const QString &)> &chosen)
{
    const QString suffix = QFileInfo(suggested).suffix();
    auto *dialog = new QFileDialog(this, tr("Export"), suggested, u"*."_s + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}
