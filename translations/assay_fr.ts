<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerStore</name>
    <message>
        <source>%1 has no answer %2. Open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no answer %2 any more. Open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bleu</name>
    <message>
        <source>Scorer “%1”: bleu has no tokenizer “%2”; it knows %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>%1 wants max_completion_tokens: max_tokens is sent under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses response_format: its verdicts are read from plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses streaming: time to first token stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the parameter %2: it is left out from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceMatch</name>
    <message>
        <source>The item has no choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is neither a choice&apos;s letter nor its text. Give one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names no one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>There is no column %1: the file has no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1. The nearest one is %2; all of them: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one column can be the %1; both %2 and %3 were named. Take one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say which column has which role. Write ROLE=COLUMN, such as question=Frage; the roles are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role %1. The nearest one is %2; the roles are %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Did you mean --%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 wants a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--run wants the number of a run, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the wide CSV: the data&apos;s own columns, then answers and scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a JUnit report for CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end with status 4 when a mean is lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the comparison as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the run; by default the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the last run, asking only what the plan has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project to write to; by default PLAN.assay beside the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask failed answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the judges of unscored answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a column is for: id, question, reference, accepted, wrong, choices, context, category, given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as utf-8, windows-1251, koi8-r, gb18030; found out by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one character, or tab; found out by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default the plan&apos;s first model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end with status 4 when the paired test decides that a candidate is worse than the baseline by more than the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv-wide, csv-long or jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with a byte order mark, for old spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put &apos; before text that a spreadsheet would run as a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one character, or tab; by default a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact_match, token_f1, bleu …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column of answers; guessed by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column of references; guessed by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print rows and summary as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the estimate as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Run a plan, judge, compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with an interrupted or paused run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask failed answers and unscored scores again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the plan&apos;s scorers to stored answers; no target is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, tokens, cost and time, before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring benchmarks and documents into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the candidates of one run, or of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a run&apos;s answers and scores to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score a file of given answers, without a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each endpoint one short question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>baseline, no LLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no common items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the mean of all lies between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the mean of all is %1 at best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the mean of all is %1 at worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a score: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all scores are equal, so there is no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: %3 pairs; %4 items are not scored on both sides and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean [95 %]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference [95 %]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p (Holm, %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cost of %2 answers is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the tokens of %2 answers are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>%1 (run %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no LLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate to compare in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate “%1” to compare with. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scorer “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message>
        <source>--sheet is for workbooks, which this version does not read; save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corpus %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score wants --metric NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 can&apos;t be written: the disk is full. Free some space, then go on with resume; everything that was shown as saved is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only. Change the permissions, or copy the file to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept locked by another program, perhaps a database browser with unsaved changes. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Go back to a copy of it, or save what is readable with: sqlite3 FILE .recover | sqlite3 NEW.assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2). Check that its folder is there and that you may read and write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: no permission. Change the permissions of the file and its folder, or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written (%2). Check the disk, or the connection to it; everything that was shown as saved is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too large for %1: one text may have up to 1 GB. Leave it out or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to work with %1. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with %1 failed: SQLite says &quot;%2&quot;. Nothing of this step was saved; please report it with this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open. Put it back, then go on with resume; nothing more is saved until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an Assay project; it was left as it is. Choose another name for the project, or a file that Assay made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that Assay did not write there: %2. Go back to a copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy before the migration can&apos;t be named %1. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetStore</name>
    <message>
        <source>%1 does not hold an item that was asked for. Open the project again; if that does not help, go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no dataset %2. Look at the list of its datasets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dotenv</name>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no .env file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Model %1 has no endpoint. Give the server&apos;s address, such as https://HOST/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint “%1” of model %2 is no address of a web server. Write it as https://HOST/v1 or http://HOST:PORT/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint of model %1 holds a user name or password. Take it out and give a key reference instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of endpoint has no list of models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>Give model %1 a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key that %1 names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the key may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s credit and limits, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint and the model id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the prompt or ask for fewer tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the parameter out (&quot;omit&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model&apos;s parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not accept the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not permit this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that the quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know this address or model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that the prompt is too long for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the prompt by its content filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for fewer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (HTTP %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EstimateText</name>
    <message>
        <source>cost unknown (no price)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no request</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n requests, %2 prompt tokens, %3 answer tokens, %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %n requests, %1, %2 to %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>There is no format “%1”. Choose csv-wide, csv-long or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a delimiter. Give one character, such as ; or the word tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileScoring</name>
    <message>
        <source>No column looks like answers. The file has: %1. Say which one it is with --answer COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>%1: %2 has no score, so the threshold %3 is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3, which holds the threshold %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3, over the threshold %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3, under the threshold %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference %1 [%2, %3], p %4, %5 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference %1, p %2, %3 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is worse than %2 in %3 by more than %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not shown to be worse than %2 in %3 by more than %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-under %1: write [MODEL:]SCORER=VALUE, such as correctness=0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-under %1: there is no model “%2”. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-under %1: there is no scorer “%2”. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-if-worse %1: there is no scorer “%2”. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-if-worse %1: the margin must be a number of at least 0, such as correctness:0.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no model was scored that the threshold %2 could hold for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline “%1” was not scored by “%2”. Choose another baseline, or rescore its run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model beside the baseline “%1” that could be worse. Compare several runs (--run N --run M) or several models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The CA file %1 can&apos;t be read or holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>The id is there already; this row became %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemWindow</name>
    <message>
        <source>The project lacks items of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has an answer to an item that is not in the run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonMatch</name>
    <message>
        <source>The answer is a fenced block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonSyntax</name>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows after the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or ] is expected in an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or } is expected in an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in double quotes is expected in an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is expected after a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON value is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands in a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash is followed by something unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not written as JSON wants it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The judge&apos;s score %1 is not on the scale from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s score %1 is not a step of %2 from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s reply has no verdict that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge says that the answer tries to influence it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Junit</name>
    <message>
        <source>The JUnit report can&apos;t be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyGatherer</name>
    <message>
        <source>The key of model %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To allow it, run this once in a terminal and answer yes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyReference</name>
    <message>
        <source>A key is named by where it is kept: write &quot;env:%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no reference to a key. A key itself is never written down (if this is one, take it out of the file and replace it at the service): put it into the environment or a .env file and write &quot;env:NAME&quot;; also possible are &quot;dotenv:FILE#NAME&quot;, &quot;keychain:NAME&quot; and &quot;ask&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants the name of a variable after it (letters, digits and _), such as OPENAI_API_KEY, never the key itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;dotenv:&quot; wants a file and the name of a variable in it: &quot;dotenv:FILE#NAME&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keychain:&quot; wants the name of an entry after it, never the key itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The key that %1 names is empty. Set it, or leave &quot;key&quot; out if none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that %1 names has blanks, line ends or letters in it that no key has. Copy it again, without quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whose line %2 can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key env:%1 was not found: the variable is neither in the environment nor in %2. Set it (export %1=…) or add a line %1=… to that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was not found in %2. Add a line %1=… to that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is to be asked for (&quot;ask&quot;), but there is no terminal to ask on. Put it into the environment and write &quot;env:NAME&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (it is not stored):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key for %1 (it is not stored):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The system&apos;s keychain has no entry &quot;%1&quot; of the service &quot;assay&quot;, or it is locked. Unlock it and try again, or name another place for the key (&quot;env:NAME&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keychain&apos;s entry &quot;%1&quot; was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked and can&apos;t ask for its password, so the entry &quot;%1&quot; can&apos;t be read. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no keychain service that could be asked for &quot;%1&quot; (%2). Use &quot;env:NAME&quot; or &quot;dotenv:FILE#NAME&quot; for the key, or start gnome-keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Levenshtein</name>
    <message>
        <source>Answer and reference are too long and too different to compare letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Usage: assay-cli COMMAND …

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
assay-cli COMMAND --help tells a command&apos;s options. --version prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: assay-cli %1 %2 [OPTION …]
%3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. assay-cli --help tells what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: assay-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>There is no metric “%1”. The metrics are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorer “%1”: %2 has no meaning without a pattern. Add one or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorer “%1”: %2 has no effect on the metric %3. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorer “%1”, regexes_to_ignore: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumericMatch</name>
    <message>
        <source>The reference has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorer “%1”: tolerance is %2; it must be at least 0 and less than 1, a part of the reference (0.01 is one per cent).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginGuard</name>
    <message>
        <source>%1, which says where each key may be sent, is damaged, so no key is sent. Delete it; Assay then remembers anew from the next use of each key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 has only been sent to %2 so far. Send it to %3 as well? Say no if you don&apos;t know that address: whoever runs it can use your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not encrypted, and its name does not tell whether it is in your own network. Send the key %1 there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is not sent to %2: that is no http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is not sent to %2: plain http is not encrypted, and everybody on the way could read it. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>  columns: %1; encoding %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  and %n problems more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>%1 answered in %2 ms as %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>a model is called &quot;%1&quot;, too, but is another one. Give the judge another name, or let the scorer&apos;s &quot;judge&quot; name the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in %1, but %2 is in %3. Give all prices and the budget in one currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists what is to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 of %2 is to be %3, which is not in the environment. Set it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing } or ] is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON wants double quotes (&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON wants straight double quotes (&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the comma before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has true, false and null, in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2): the key is there twice. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is written in UTF-16. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text: line %1, column %2. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is one JSON object: it begins with { and ends with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like an API key, and a plan holds no keys. Take it out, and write &quot;key&quot;: &quot;env:NAME&quot; with the name of a variable that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a URL with a user&apos;s name or password in it is not taken. Keys belong into &quot;key&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address. It begins with https:// (or http:// for a server near by), such as https://api.openai.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no address in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header %1 has a credential in it, and a plan holds no keys. Use &quot;key&quot; (&quot;env:NAME&quot;), or write &quot;${NAME}&quot; and put the value into the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header&apos;s value is a text in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header %1 has a line end or another control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price has &quot;input&quot; and &quot;output&quot;, per million tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no meaning for the provider &quot;%1&quot;. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a baseline and can&apos;t judge: it belongs into &quot;models&quot;. The built-in judge is &quot;lexical&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a judge: it belongs into &quot;judges&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given answers can&apos;t judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names the dataset&apos;s column with the given answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as &quot;${AZURE_OPENAI_ENDPOINT}&quot; or https://NAME.openai.azure.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the name of the deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as http://127.0.0.1:8000/generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the id the server knows the model by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null (leave the key out instead)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key. Known keys here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key; did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1, wanted %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; did you mean &quot;%2&quot;? Possible are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in double quotes, or a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no meaning for &quot;%1&quot;, which is scored by a judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no meaning for &quot;%1&quot;, which needs no judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale is a list of two numbers, the lower one first, such as [1, 5].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> For the built-in judge add {&quot;name&quot;: &quot;%1&quot;, &quot;provider&quot;: &quot;builtin&quot;, &quot;model&quot;: &quot;lexical&quot;} to &quot;judges&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has none: add one to &quot;judges&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is scored by a judge. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language model and can&apos;t judge. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no judge or model is called &quot;%1&quot;. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give &quot;prompt&quot; or &quot;prompt_file&quot;, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as &quot;exact_match&quot; or &quot;correctness&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for &quot;correctness&quot; only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;regex&quot; looks for it in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this role has one column only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; has a role already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column&apos;s name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says how many items are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one character, or &quot;tab&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give &quot;user&quot; or &quot;user_file&quot;, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as &quot;{{ question }}&quot; (or &quot;user_file&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency is a code of three capital letters, such as USD or EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken by %2. Names must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is called &quot;%1&quot; already. Give this one a &quot;name&quot; of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as &quot;dataset&quot;: {&quot;path&quot;: &quot;benchmark.csv&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give &quot;path&quot; (a file) or &quot;name&quot; (a dataset of the project), not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names the file with the benchmark (or give &quot;name&quot;, of a dataset in the project).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable %1 is neither in the environment nor in %2. Set it (export %1=…) or add a line %1=… to that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable %1 is not in the environment, and there is no %2. Set it (export %1=…) or write a line %1=… into that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after &quot;${&quot; comes the name of a variable (letters, digits and _) and then &quot;}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is a credential, by its name; here it would be shown, stored and sent unprotected. Keys belong into &quot;key&quot;: &quot;env:%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of ${%1} looks like an API key. Keys belong into &quot;key&quot;: &quot;env:%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of %1 has ${ } in it, which is not replaced again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has something in it that looks like an API key; it would be sent to the model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 was made by a newer Assay (its schema is version %2, this program knows %3); it was left as it is. Update Assay to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older Assay (its schema is version %2, this program reads %3). Open it for writing once, for example with resume or in the window: a copy is kept and the project is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it, and its folder can&apos;t be written. Copy it, with %1-wal beside it, to a folder of yours and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project %1. Check the name, or make it with run or import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectLock</name>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by %2. Wait until it is done or close it there; reading (compare, export) works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: the folder %2 does not exist. Make it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: there is no permission to write in %2. Change it, or copy the project to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2 on %3, since %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectWriter</name>
    <message>
        <source>%1 is not open for writing. Open the project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import into dataset %1 of %2 is under way. Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The judge&apos;s response format is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 has no model id. Add &quot;model&quot; to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 has the api “%2”; it can be &quot;chat&quot; or &quot;completions&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 has the unknown provider “%2”; known are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 has a header “%2” that can&apos;t be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 has both a key and a header “%2”. Remove one of them: only one can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of header “%2” of model %1 holds a line break or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of model %1 must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of model %1 holds a space, a line break or a letter outside ASCII, so it is no key. Check what its reference names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegexMatch</name>
    <message>
        <source>The pattern does not occur in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no match number %1 of the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorer “%1”, pattern: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>export wants --out PATH.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rouge</name>
    <message>
        <source>Scorer “%1”: %2 has no tokenizer “%3”; it knows unicode and rouge_score.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Stopping; what is answered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is interrupted; assay-cli resume goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is paused; assay-cli resume goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPlanning</name>
    <message>
        <source>The project has no dataset %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data differs from that of run %1. Start a new run without --continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of this plan is not finished. Go on with it: assay-cli resume (or give the plan another name for a new run).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item to run over: the data has no rows, or ids and exclude_ids leave none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no dataset named %1. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSetup</name>
    <message>
        <source>%1 differs from the run&apos;s. What is answered already stands on it, so leave it as it was, or start a new run without --continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scorer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt of scorer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benchmark has no item with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset or its sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 takes its answers from the column %2, which the data does not have. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the data is the question. It has: %1. Say which one it is with dataset.columns, or --map question=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>%1 has no run %2. Leave out --run to take the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has a scorer &quot;%2&quot; with other settings; its scores and new ones must not be mixed. Give the changed scorer another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no run yet. Start one with run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The budget is reached: the next call might exceed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scorer %1 names the judge %2, which the plan does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s plan has no model %1 with prompt %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerError</name>
    <message>
        <source>%1 redirects to “%2” (HTTP %3). Redirects are not followed, because the key would go along. If that server is yours, make it the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a compressed answer that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a web page and no answer of a model: “%2”. Check the endpoint and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that is not UTF-8: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent no answer that can be read: “%2”. Check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream from %1 ended before its answer did; the call may have been paid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sink</name>
    <message>
        <source>Writing failed: %1. Is there space left?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file is empty: it has no columns and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 has no header; it is called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several columns %1; one of them is called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but there are %n column(s); the missing cells are empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one, or does a quotation mark end too early?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but there are %n column(s); the further cells are kept in the columns from %1 on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation mark(s) inside a quoted cell are not doubled; they are kept as text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation mark in line %1, column %2 is never closed; everything after it is in this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks between a closing quotation mark and the end of the cell are left out, here and further on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Column %1: %n place(s) are not valid %2 and are kept as U+FFFD. Is the encoding another one?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) between the rows are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) are rows with an empty cell.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) at the end of the file are no rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has headers, but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the lines is a JSON object: the file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may follow the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not valid JSON (column %1: %2) and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a JSON object and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows up to line %1 have more than %2 different keys; Assay takes at most that many columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is there several times; a further value is in the column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds lists of chat messages. They are kept as JSON text; the column %2 was added with the text of the last user message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds bytes that are not valid %1; they are kept as U+FFFD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds escapes such as \ud800 that are half a character; they are kept as U+FFFD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends where %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no rows: %2. Assay reads an array of objects, an object that holds one, or JSONL with one object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of rows is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its members is an array of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are those of %1; not read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in quotation marks is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the elements of its array are not objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element is not an object and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are nested more than 512 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends in the middle of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected after \u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet or another ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old spreadsheet or Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed with zstd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database (or a project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Name a CSV, TSV, JSON or JSONL file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not a text file. Save it as CSV, TSV, JSON or JSONL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding %1. Some that are known: utf-8, utf-16le, windows-1251, koi8-r, windows-1252, gb18030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. The formats are csv, tsv, json and jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be a delimiter. Give one ASCII character (not a quotation mark) or the word tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the delimiter and is no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is called .%1, but is read as %2: that is what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins in line %1 is longer than 16 MiB. A quotation mark may be missing there, or the delimiter or encoding may be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the path and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>The template is nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only methods and range() can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index is missing between the brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay&apos;s templates have no “**”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment has no end: “#}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This “raw” has no end: “{% endraw %}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This “%1” has no end: “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “%1” has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no end: the closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be applied to %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that the template makes grows too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-” can&apos;t be applied to a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is expected here, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is expected here, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing to end or go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{% %1 %}” is not one of the statements that Assay knows: if, for, set, raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block has no end: “{% %1 %}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“in” is expected here, as in “for x in list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template may have at most %1 “set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no element “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no element %1: the %2 has %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ter</name>
    <message>
        <source>Answer and reference are too long for the search for shifted words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>A key must be asked for, but there is no terminal. Put it into the environment and refer to it as env:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes in the question before it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPattern</name>
    <message>
        <source>The pattern “%1” was given up on this text: it would take too many steps. Simplify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters; patterns are searched in at most %2. Shorten the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern “%1” can&apos;t be read: %2, at character %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>Nothing answers at %1: the connection was refused. Is the server running, and is the port right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of %1 was not found. Check the endpoint&apos;s spelling and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete; the call may have been paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: %2. Check the endpoint; a server with a certificate of its own needs a CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s. Check the endpoint, the network and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s; the call was given up and may have been paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s; the call may have been paid. limits.timeout_s allows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than %2 MiB, which is no answer of a model; the rest was refused. Check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is on already; stop it or wait until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no model that is asked over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no model %1 that is asked over the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
