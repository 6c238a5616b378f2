#include "commands.h"

#include "exitstatus.h"
#include "terminal.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
QList<OptionSpec> outputOptions()
{
    return {
        {"csv", "OUT.csv",
         QT_TRANSLATE_NOOP("CommandLine", "write the wide CSV: the data's own columns, then answers and scores")},
        {"junit", "OUT.xml", QT_TRANSLATE_NOOP("CommandLine", "write a JUnit report for CI")},
        {"fail-under", "[MODEL:]SCORER=VALUE",
         QT_TRANSLATE_NOOP("CommandLine", "end with status 4 when a mean is lower"), true},
        {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print the comparison as JSON")},
        {"give-up-after", "SECONDS",
         QT_TRANSLATE_NOOP("CommandLine",
                           "go on without a model that has been waiting for its server for so long; resume asks "
                           "what is missing")},
    };
}

OptionSpec startOption()
{
    return {
        "allow-start-commands", nullptr,
        QT_TRANSLATE_NOOP("CommandLine", "start the servers that the plan's models name, whatever their commands are")};
}

/// Options of commands that may start servers.
QList<OptionSpec> runningOptions()
{
    QList<OptionSpec> options = outputOptions();
    options.append(startOption());
    return options;
}

QList<OptionSpec> withRun(QList<OptionSpec> options, bool several = false)
{
    options.prepend(
        {"run", "N", QT_TRANSLATE_NOOP("CommandLine", "the number of the run; by default the last one"), several});
    return options;
}

OptionSpec detachOption()
{
    return {"detach", nullptr,
            QT_TRANSLATE_NOOP("CommandLine",
                              "end with status 3 once only batches are waited for; resume takes in what came back")};
}

QList<OptionSpec> resumeOptions()
{
    QList<OptionSpec> options = withRun(runningOptions());
    options.append(detachOption());
    options.append(
        {"cancel-batches", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "ask the services to stop their batches; what is answered by then is kept")});
    return options;
}

QList<OptionSpec> runOptions()
{
    QList<OptionSpec> options = runningOptions();
    options.prepend({"export-batch", "PATH",
                     QT_TRANSLATE_NOOP("CommandLine",
                                       "ask nothing; write the requests to a file in OpenAI's batch format, for "
                                       "vllm run-batch and the like")});
    options.prepend(detachOption());
    options.prepend(
        {"batch", nullptr,
         QT_TRANSLATE_NOOP("CommandLine",
                           "ask by the services' batches where there are some: half the price, up to 24 hours")});
    options.prepend({"continue", nullptr,
                     QT_TRANSLATE_NOOP("CommandLine", "go on with the last run, asking only what the plan has more")});
    options.prepend({"no-cache", nullptr,
                     QT_TRANSLATE_NOOP("CommandLine", "ask everything, also what the project has an answer to")});
    options.prepend(
        {"project", "FILE.assay",
         QT_TRANSLATE_NOOP("CommandLine", "the project to write to; by default PLAN.assay beside the plan")});
    return options;
}

QList<OptionSpec> retryOptions()
{
    QList<OptionSpec> options = withRun(runningOptions());
    options.append({"failed", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask failed answers again")});
    options.append({"unscored", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask the judges of unscored answers again")});
    return options;
}

QList<OptionSpec> estimateOptions()
{
    return {
        {"batch", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "as run --batch would ask: by the services' batches where there are some")},
        {"pilot", "N",
         QT_TRANSLATE_NOOP("CommandLine",
                           "really ask N items first, which costs money; run goes on from them and pays nothing "
                           "twice")},
        {"project", "FILE.assay",
         QT_TRANSLATE_NOOP("CommandLine", "whose earlier runs narrow the ranges; by default PLAN.assay")},
        {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print the estimate as JSON")},
        startOption()};
}

QList<OptionSpec> generateOptions()
{
    return {
        {"project", "FILE.assay",
         QT_TRANSLATE_NOOP("CommandLine", "the project to write to; by default PLAN.assay beside the plan")},
        {"estimate", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "only say what it would ask and cost; nothing is sent or stored")},
        {"preview", "N",
         QT_TRANSLATE_NOOP("CommandLine",
                           "only cut the documents and show the first N windows; nothing is sent or stored")},
        {"merge", "TABLE",
         QT_TRANSLATE_NOOP("CommandLine", "take in a table that was written by --csv and edited since")},
        {"accept-kept", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "accept all questions that passed every check, without a look")},
        {"csv", "OUT.csv",
         QT_TRANSLATE_NOOP("CommandLine", "write the questions as a table with ids, to be edited and merged again")},
        {"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "write the questions that were kept or accepted")},
        {"format", "NAME",
         QT_TRANSLATE_NOOP("CommandLine", "of --out: seed-csv, llamaindex, ragas, deepeval or jsonl (the default)")},
        {"freeze", "NAME",
         QT_TRANSLATE_NOOP("CommandLine",
                           "make a benchmark of that name of the questions that were accepted, or kept and not looked "
                           "at")},
        {"split", "SHARE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "of --freeze: put that share of the documents, such as 0.2, into a second benchmark, NAME "
                           "dev")},
        {"split-seed", "N", QT_TRANSLATE_NOOP("CommandLine", "which documents these are; by default 0")},
        {"give-up-after", "SECONDS",
         QT_TRANSLATE_NOOP("CommandLine",
                           "go on without a model that has been waiting for its server for so long; resume asks "
                           "what is missing")},
        startOption()};
}

QList<OptionSpec> priceOptions()
{
    return {{"provider", "NAME", QT_TRANSLATE_NOOP("CommandLine", "only for models of this provider")},
            {"input", "X", QT_TRANSLATE_NOOP("CommandLine", "for a million prompt tokens")},
            {"output", "Y", QT_TRANSLATE_NOOP("CommandLine", "for a million answer tokens")},
            {"cached-input", "X", QT_TRANSLATE_NOOP("CommandLine", "for prompt tokens read from a cache")},
            {"cache-write", "X", QT_TRANSLATE_NOOP("CommandLine", "for prompt tokens written to a cache")},
            {"cache-write-1h", "X", QT_TRANSLATE_NOOP("CommandLine", "the same, kept for an hour")},
            {"currency", "CODE", QT_TRANSLATE_NOOP("CommandLine", "by default USD")},
            {"batch-factor", "F", QT_TRANSLATE_NOOP("CommandLine", "what batch services take of it, such as 0.5")},
            {"valid-from", "DATE", QT_TRANSLATE_NOOP("CommandLine", "from this day on, such as 2027-01-31")},
            {"note", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "a note of your own")},
            {"overwrite", nullptr, QT_TRANSLATE_NOOP("CommandLine", "let the import replace prices of your own, too")},
            {"shrink", nullptr,
             QT_TRANSLATE_NOOP("CommandLine", "import also where most of what was imported before would go")},
            {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list the table as JSON")}};
}

QList<OptionSpec> importOptions()
{
    return {
        {"map", "ROLE=COLUMN",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "what a column is for: id, question, reference, accepted, wrong, choices, context, category, given"),
         true},
        {"encoding", "E",
         QT_TRANSLATE_NOOP("CommandLine", "such as utf-8, windows-1251, koi8-r, gb18030; found out by default")},
        {"delimiter", "D", QT_TRANSLATE_NOOP("CommandLine", "one character, or tab; found out by default")},
        {"sheet", "S", QT_TRANSLATE_NOOP("CommandLine", "the sheet of a workbook")},
    };
}

QList<OptionSpec> compareOptions()
{
    return withRun({{"baseline", "CANDIDATE", QT_TRANSLATE_NOOP("CommandLine", "by default the plan's first model")},
                    {"fail-if-worse", "SCORER[:MARGIN]",
                     QT_TRANSLATE_NOOP("CommandLine",
                                       "end with status 4 when the paired test decides that a candidate is "
                                       "worse than the baseline by more than the margin"),
                     true},
                    {"fail-under", "[MODEL:]SCORER=VALUE",
                     QT_TRANSLATE_NOOP("CommandLine", "end with status 4 when a mean is lower"), true},
                    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print the comparison as JSON")},
                    {"junit", "OUT.xml", QT_TRANSLATE_NOOP("CommandLine", "write a JUnit report for CI")}},
                   true);
}

QList<OptionSpec> exportOptions()
{
    return withRun(
        {{"format", "FORMAT", QT_TRANSLATE_NOOP("CommandLine", "csv-wide, csv-long, jsonl or batch-jsonl")},
         {"out", "PATH", QT_TRANSLATE_NOOP("CommandLine", "the file to write")},
         {"model", "NAME", QT_TRANSLATE_NOOP("CommandLine", "batch-jsonl: the requests to this model only")},
         {"bom", nullptr, QT_TRANSLATE_NOOP("CommandLine", "begin with a byte order mark, for old spreadsheets")},
         {"formula-safe", nullptr,
          QT_TRANSLATE_NOOP("CommandLine", "put ' before text that a spreadsheet would run as a formula")},
         {"delimiter", "D", QT_TRANSLATE_NOOP("CommandLine", "one character, or tab; by default a comma")}});
}

QList<OptionSpec> loadTestOptionSpecs()
{
    return {
        {"plan", "PLAN.json", QT_TRANSLATE_NOOP("CommandLine", "the plan that has the model")},
        {"project", "FILE.assay", QT_TRANSLATE_NOOP("CommandLine", "the project that has the model")},
        {"endpoint", "URL",
         QT_TRANSLATE_NOOP("CommandLine", "the server, for a model of no plan; several are one model"), true},
        {"provider", "P",
         QT_TRANSLATE_NOOP("CommandLine", "how it is asked, such as vllm or ollama; openai by default")},
        {"id", "MODEL_ID", QT_TRANSLATE_NOOP("CommandLine", "what the server calls the model; MODEL by default")},
        {"key", "REF",
         QT_TRANSLATE_NOOP("CommandLine", "where the key is: env:NAME, dotenv:FILE#NAME, keychain:NAME, ask")},
        {"input-tokens", "N", QT_TRANSLATE_NOOP("CommandLine", "length of each prompt, about; by default 256")},
        {"output-tokens", "N", QT_TRANSLATE_NOOP("CommandLine", "the most that each call may answer; by default 128")},
        {"levels", "1,2,4", QT_TRANSLATE_NOOP("CommandLine", "calls in flight at once; by default 1,2,4,8,16,32,64")},
        {"goal", "ttft-p95=500ms|latency-p95=5s",
         QT_TRANSLATE_NOOP("CommandLine", "the highest load that keeps it is told")},
        {"cost-per-hour", "AMOUNT", QT_TRANSLATE_NOOP("CommandLine", "of the server; gives a cost per million tokens")},
        {"currency", "C", QT_TRANSLATE_NOOP("CommandLine", "of the cost; by default USD")},
        {"max-calls", "N", QT_TRANSLATE_NOOP("CommandLine", "no more calls than that; by default 1000")},
        {"max-seconds", "N", QT_TRANSLATE_NOOP("CommandLine", "no longer than that; by default 600")},
        {"level-seconds", "N", QT_TRANSLATE_NOOP("CommandLine", "begin no call after that in a level; by default 60")},
        {"same-prompt", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "every call sends the same text, which measures the server's prefix cache")},
        {"seed", "N", QT_TRANSLATE_NOOP("CommandLine", "of the texts that are sent; by default 1")},
        {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print the result as JSON")},
        {"csv", "OUT", QT_TRANSLATE_NOOP("CommandLine", "write the levels to a CSV, or all as JSON to a .json")},
        {"yes", nullptr, QT_TRANSLATE_NOOP("CommandLine", "load a server that is not on this computer without asking")},
    };
}

QList<OptionSpec> scoreOptions()
{
    return {{"metric", "NAME", QT_TRANSLATE_NOOP("CommandLine", "exact_match, token_f1, bleu …")},
            {"answer", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "the column of answers; guessed by default")},
            {"reference", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "the column of references; guessed by default")},
            {"encoding", "E",
             QT_TRANSLATE_NOOP("CommandLine", "such as utf-8, windows-1251, koi8-r, gb18030; found out by default")},
            {"delimiter", "D", QT_TRANSLATE_NOOP("CommandLine", "one character, or tab; found out by default")},
            {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print rows and summary as JSON")}};
}
}

const QList<Command> &commands()
{
    static const QList<Command> table{
        {"run", "PLAN.json", QT_TRANSLATE_NOOP("Commands", "Run a plan, judge, compare."), runOptions(), 1, 1,
         runCommand},
        {"resume", "FILE.assay", QT_TRANSLATE_NOOP("Commands", "Go on with an interrupted or paused run."),
         resumeOptions(), 1, 1, resumeCommand},
        {"retry", "FILE.assay", QT_TRANSLATE_NOOP("Commands", "Ask failed answers and unscored scores again."),
         retryOptions(), 1, 1, retryCommand},
        {"rescore", "FILE.assay PLAN.json",
         QT_TRANSLATE_NOOP("Commands", "Put the plan's scorers to stored answers; no target is asked."),
         withRun(runningOptions()), 2, 2, rescoreCommand},
        {"estimate", "PLAN.json",
         QT_TRANSLATE_NOOP("Commands", "Requests, tokens, cost and time, before anything is sent."), estimateOptions(),
         1, 1, estimateCommand},
        {"generate", "PLAN.json",
         QT_TRANSLATE_NOOP("Commands", "Make a benchmark of documents: questions, answers and quoted sources."),
         generateOptions(), 1, 1, generateCommand},
        {"import", "FILE.assay DATA...",
         QT_TRANSLATE_NOOP("Commands", "Bring benchmarks and documents into a project."), importOptions(), 2, -1,
         importCommand},
        {"compare", "FILE.assay", QT_TRANSLATE_NOOP("Commands", "Compare the candidates of one run, or of several."),
         compareOptions(), 1, 1, compareCommand},
        {"export", "FILE.assay", QT_TRANSLATE_NOOP("Commands", "Write a run's answers and scores to a file."),
         exportOptions(), 1, 1, exportCommand},
        {"import-batch", "FILE.assay RESULTS.jsonl",
         QT_TRANSLATE_NOOP("Commands", "Take answers from the results of a batch file into its run."), withRun({}), 2,
         2, importBatchCommand},
        {"score", "DATA.csv", QT_TRANSLATE_NOOP("Commands", "Score a file of given answers, without a project."),
         scoreOptions(), 1, 1, scoreCommand},
        {"check",
         "PLAN.json|FILE.assay",
         QT_TRANSLATE_NOOP("Commands", "Ask each endpoint one short question."),
         {{"model", "NAME", QT_TRANSLATE_NOOP("CommandLine", "only this one")}},
         1,
         1,
         checkCommand},
        {"prices", "list [TEXT] | import FILE | set MODEL | remove MODEL",
         QT_TRANSLATE_NOOP("Commands", "Your price table, for models whose plan has no price."), priceOptions(), 1, 2,
         pricesCommand},
        {"models",
         "PROVIDER|PLAN.json|FILE.assay",
         QT_TRANSLATE_NOOP("Commands", "Which models a server has."),
         {{"model", "NAME", QT_TRANSLATE_NOOP("CommandLine", "the plan's model whose server is asked")}},
         1,
         1,
         modelsCommand},
        {"servers",
         "",
         QT_TRANSLATE_NOOP("Commands", "List the model servers that answer on this computer, with their models."),
         {{"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print the list as JSON")},
          {"approved", nullptr,
           QT_TRANSLATE_NOOP("CommandLine", "list the start commands that you have approved, numbered, instead")},
          {"revoke", "N",
           QT_TRANSLATE_NOOP("CommandLine",
                             "take the approval of that number in the list back: it is asked about again")}},
         0,
         0,
         serversCommand},
        {"loadtest", "MODEL", QT_TRANSLATE_NOOP("Commands", "How fast is a model's server? Calls at several loads."),
         loadTestOptionSpecs(), 1, 1, loadTestCommand},
    };
    return table;
}

QString projectOf(const Arguments &arguments)
{
    if (arguments.has(u"project"_s))
        return arguments.value(u"project"_s);
    const QFileInfo plan(arguments.positional.first());
    return plan.absolutePath() + u'/' + plan.completeBaseName() + u".assay"_s;
}

int failWith(const Error &error)
{
    printError(error.message);
    if (error.kind == ErrorKind::Cancelled)
        return ExitInterrupted;
    return error.kind == ErrorKind::Usage ? ExitUsage : ExitFailed;
}
