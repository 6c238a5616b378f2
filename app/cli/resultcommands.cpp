#include "commands.h"
#include "exitstatus.h"
#include "outputs.h"
#include "results.h"
#include "terminal.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

int compareCommand(const Arguments &arguments)
{
    const auto runs = runNumbers(arguments);
    if (!runs)
        return failWith(runs.error());
    const OutputOptions outputs = OutputOptions::parse(arguments);
    if (const auto checked = checkOutputPaths({outputs.junit}, arguments.positional.first(), {}); !checked)
        return failWith(checked.error());
    return writeOutputs(arguments.positional.first(), *runs, outputs);
}

int exportCommand(const Arguments &arguments)
{
    const auto runs = runNumbers(arguments);
    if (!runs)
        return failWith(runs.error());
    if (arguments.value(u"format"_s) == "batch-jsonl"_L1)
        return writeBatchCommand(arguments);
    const auto format = exportFormatFromName(arguments.value(u"format"_s));
    if (!format)
        return failWith(format.error());
    const QString path = arguments.value(u"out"_s);
    if (path.isEmpty())
        return failWith({ErrorKind::Usage, QCoreApplication::translate("ResultCommands", "export wants --out PATH.")});
    ExportOptions options;
    options.bom = arguments.has(u"bom"_s);
    options.formulaSafe = arguments.has(u"formula-safe"_s);
    if (arguments.has(u"delimiter"_s)) {
        const auto delimiter = delimiterFromText(arguments.value(u"delimiter"_s));
        if (!delimiter)
            return failWith(delimiter.error());
        options.delimiter = *delimiter;
    }
    if (const auto checked = checkOutputPaths({path}, arguments.positional.first(), {}); !checked)
        return failWith(checked.error());
    const auto rows = exportRun(arguments.positional.first(), runs->value(0), *format, options, path);
    if (!rows)
        return failWith(rows.error());
    const int count = int(*rows);
    printError(QCoreApplication::translate("ResultCommands", "%n rows written to %1.", nullptr, count).arg(path));
    return ExitDone;
}
