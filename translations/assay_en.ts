<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerFilterBar</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message numerus="yes">
        <source>Request and reply (%n)</source>
        <translation>
            <numerusform>Request and reply (%n)</numerusform>
            <numerusform>Request and reply (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrieved context (%n passage(s))</source>
        <translation>
            <numerusform>Retrieved context (%n passage)</numerusform>
            <numerusform>Retrieved context (%n passages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>A batch of %n request(s) was sent, but the service&apos;s answer was lost: it may be paid twice.</source>
        <translation>
            <numerusform>A batch of %n request was sent, but the service&apos;s answer was lost: it may be paid twice.</numerusform>
            <numerusform>A batch of %n requests was sent, but the service&apos;s answer was lost: it may be paid twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a batch&apos;s results are of no request.</source>
        <translation>
            <numerusform>%n line of a batch&apos;s results is of no request.</numerusform>
            <numerusform>%n lines of a batch&apos;s results are of no request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n request(s) never began; they are asked when the run goes on.</source>
        <translation>
            <numerusform>A batch of %n request never began; it is asked when the run goes on.</numerusform>
            <numerusform>A batch of %n requests never began; they are asked when the run goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message numerus="yes">
        <source>%n request(s) written to %1.</source>
        <translation>
            <numerusform>%n request written to %1.</numerusform>
            <numerusform>%n requests written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message numerus="yes">
        <source>%1 asks to wait %n s; resume later. (%2)</source>
        <translation>
            <numerusform>%1 asks to wait %n s; resume later. (%2)</numerusform>
            <numerusform>%1 asks to wait %n s; resume later. (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelBatchButton</name>
    <message numerus="yes">
        <source>Cancel %n batches</source>
        <translation>
            <numerusform>Cancel %n batch</numerusform>
            <numerusform>Cancel %n batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChunksPane</name>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRoles</name>
    <message numerus="yes">
        <source>%n extra field(s)</source>
        <translation>
            <numerusform>%n extra field</numerusform>
            <numerusform>%n extra fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>✓ %1 is written: %n row(s).</source>
        <translation>
            <numerusform>✓ %1 is written: %n row.</numerusform>
            <numerusform>✓ %1 is written: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message numerus="yes">
        <source>intervals and tests are clustered by the column %1 (%n cluster(s))</source>
        <translation>
            <numerusform>intervals and tests are clustered by the column %1 (%n cluster)</numerusform>
            <numerusform>intervals and tests are clustered by the column %1 (%n clusters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message numerus="yes">
        <source>%n repeat(s), averaged per item first</source>
        <translation>
            <numerusform>%n repeat, averaged per item first</numerusform>
            <numerusform>%n repeats, averaged per item first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) scored on one side only, or changed, are left out</source>
        <translation>
            <numerusform>%n item scored on one side only, or changed, is left out</numerusform>
            <numerusform>%n items scored on one side only, or changed, are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p = %1 after Holm over %n comparison(s)</source>
        <translation>
            <numerusform>p = %1 after Holm over %n comparison</numerusform>
            <numerusform>p = %1 after Holm over %n comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are better than it, too.</source>
        <translation>
            <numerusform>%n other is better than it, too.</numerusform>
            <numerusform>%n others are better than it, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge(s): %1</source>
        <translation>
            <numerusform>Judge: %1</numerusform>
            <numerusform>Judges: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clustered by %1: %n cluster(s) count, not single items</source>
        <translation>
            <numerusform>Clustered by %1: %n cluster counts, not single items</numerusform>
            <numerusform>Clustered by %1: %n clusters count, not single items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come in %n cluster(s)</source>
        <translation>
            <numerusform>They come in %n cluster</numerusform>
            <numerusform>They come in %n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Error bars clustered by %1 (%n cluster(s))</source>
        <translation>
            <numerusform>Error bars clustered by %1 (%n cluster)</numerusform>
            <numerusform>Error bars clustered by %1 (%n clusters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message numerus="yes">
        <source>Only %Ln item(s) that the plan lists.</source>
        <translation>
            <numerusform>Only %Ln item that the plan lists.</numerusform>
            <numerusform>Only %Ln items that the plan lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln item(s) that the plan leaves out.</source>
        <translation>
            <numerusform>Without %Ln item that the plan leaves out.</numerusform>
            <numerusform>Without %Ln items that the plan leaves out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln item(s)</source>
        <translation>
            <numerusform>%1 · %Ln item</numerusform>
            <numerusform>%1 · %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message numerus="yes">
        <source>%n document(s) were there already.</source>
        <translation>
            <numerusform>%n document was there already.</numerusform>
            <numerusform>%n documents were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message numerus="yes">
        <source>%Ln item(s) were deleted.</source>
        <translation>
            <numerusform>%Ln item was deleted.</numerusform>
            <numerusform>%Ln items were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were imported as “%1”.</source>
        <translation>
            <numerusform>%Ln item was imported as “%1”.</numerusform>
            <numerusform>%Ln items were imported as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) needed a look.</source>
        <translation>
            <numerusform>%Ln row needed a look.</numerusform>
            <numerusform>%Ln rows needed a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” can&apos;t be removed: %n run(s) stand on it, and their answers would belong to nothing.</source>
        <translation>
            <numerusform>“%1” can&apos;t be removed: %n run stands on it, and its answers would belong to nothing.</numerusform>
            <numerusform>“%1” can&apos;t be removed: %n runs stand on it, and their answers would belong to nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”? Its %Ln item(s) and every edit of them are lost; this can&apos;t be undone.</source>
        <translation>
            <numerusform>Remove “%1”? Its %Ln item and every edit of them are lost; this can&apos;t be undone.</numerusform>
            <numerusform>Remove “%1”? Its %Ln items and every edit of them are lost; this can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetsModel</name>
    <message numerus="yes">
        <source>%n run(s) stand on it</source>
        <translation>
            <numerusform>%n run stands on it</numerusform>
            <numerusform>%n runs stand on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message numerus="yes">
        <source>%n name(s) never sent</source>
        <translation>
            <numerusform>%n name never sent</numerusform>
            <numerusform>%n names never sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n header</numerusform>
            <numerusform>%n headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistributionChart</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n row(s) without a question were left out.</source>
        <translation>
            <numerusform>%n row without a question was left out.</numerusform>
            <numerusform>%n rows without a question were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + %n more</numerusform>
            <numerusform>%1 + %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s)</source>
        <translation>
            <numerusform>%Ln chunk</numerusform>
            <numerusform>%Ln chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln window</numerusform>
            <numerusform>%Ln windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %Ln question(s)</source>
        <translation>
            <numerusform>Generate %Ln question</numerusform>
            <numerusform>Generate %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s) …</source>
        <translation>
            <numerusform>Reading %Ln file …</numerusform>
            <numerusform>Reading %Ln files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln document(s) from the project? Generated questions keep their texts.</source>
        <translation>
            <numerusform>Remove %Ln document from the project? Generated questions keep their texts.</numerusform>
            <numerusform>Remove %Ln documents from the project? Generated questions keep their texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed; the rest is here.</source>
        <translation>
            <numerusform>%Ln request failed; the rest is here.</numerusform>
            <numerusform>%Ln requests failed; the rest is here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a benchmark now, with %Ln item(s).</source>
        <translation>
            <numerusform>“%1” is a benchmark now, with %Ln item.</numerusform>
            <numerusform>“%1” is a benchmark now, with %Ln items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are put aside for trying out.</source>
        <translation>
            <numerusform>%Ln more is put aside for trying out.</numerusform>
            <numerusform>%Ln more are put aside for trying out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln question was written to %1.</numerusform>
            <numerusform>%Ln questions were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited</source>
        <translation>
            <numerusform>%Ln edited</numerusform>
            <numerusform>%Ln edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by hand</source>
        <translation>
            <numerusform>%Ln by hand</numerusform>
            <numerusform>%Ln by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln as before</numerusform>
            <numerusform>%Ln as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) gave no question; the rest is here.</source>
        <translation>
            <numerusform>%Ln window gave no question; the rest is here.</numerusform>
            <numerusform>%Ln windows gave no question; the rest is here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>up to %Ln request</numerusform>
            <numerusform>up to %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) gave no score: their questions are set aside.</source>
        <translation>
            <numerusform>%Ln check gave no score: its question is set aside.</numerusform>
            <numerusform>%Ln checks gave no score: their questions are set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsReportText</name>
    <message numerus="yes">
        <source>Already there: %Ln document(s).</source>
        <translation>
            <numerusform>Already there: %Ln document.</numerusform>
            <numerusform>Already there: %Ln documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were added.</source>
        <translation>
            <numerusform>%Ln document was added.</numerusform>
            <numerusform>%Ln documents were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointState</name>
    <message numerus="yes">
        <source>%1 was stopped: the same error %n times in a row. %2 Mend the cause, then resume; retry asks what failed once more.</source>
        <translation>
            <numerusform>%1 was stopped: the same error %n time in a row. %2 Mend the cause, then resume; retry asks what failed once more.</numerusform>
            <numerusform>%1 was stopped: the same error %n times in a row. %2 Mend the cause, then resume; retry asks what failed once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n items</source>
        <translation>
            <numerusform>Try %n item</numerusform>
            <numerusform>Try %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured on %n item(s)</source>
        <translation>
            <numerusform>measured on %n item</numerusform>
            <numerusform>measured on %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstimateText</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n requests, %2 prompt tokens, %3 answer tokens, %4</source>
        <translation>
            <numerusform>  %1: %n request, %2 prompt tokens, %3 answer tokens, %4</numerusform>
            <numerusform>  %1: %n requests, %2 prompt tokens, %3 answer tokens, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> + %n of unknown price</source>
        <translation>
            <numerusform> + %n of unknown price</numerusform>
            <numerusform> + %n of unknown price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, measured on %n item(s)</source>
        <translation>
            <numerusform>, measured on %n item</numerusform>
            <numerusform>, measured on %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %n requests, %1, %2</source>
        <translation>
            <numerusform>In all %n request, %1, %2</numerusform>
            <numerusform>In all %n requests, %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message numerus="yes">
        <source>Everything (%n item(s))</source>
        <translation>
            <numerusform>Everything (%n item)</numerusform>
            <numerusform>Everything (%n items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is shown (%n item(s))</source>
        <translation>
            <numerusform>Only what is shown (%n item)</numerusform>
            <numerusform>Only what is shown (%n items)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerateCommand</name>
    <message numerus="yes">
        <source>%n question(s) written to %1.</source>
        <translation>
            <numerusform>%n question written to %1.</numerusform>
            <numerusform>%n questions written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) frozen as %1.</source>
        <translation>
            <numerusform>%n question frozen as %1.</numerusform>
            <numerusform>%n questions frozen as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of run %1 failed or could not be read.</source>
        <translation>
            <numerusform>%n answer of run %1 failed or could not be read.</numerusform>
            <numerusform>%n answers of run %1 failed or could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerationDetails</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMapChart</name>
    <message numerus="yes">
        <source>%n item(s) scored</source>
        <translation>
            <numerusform>%n item scored</numerusform>
            <numerusform>%n items scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message numerus="yes">
        <source>%n model(s) to choose from.</source>
        <translation>
            <numerusform>%n model to choose from.</numerusform>
            <numerusform>%n models to choose from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message numerus="yes">
        <source>%n answer(s) in this cell:</source>
        <translation>
            <numerusform>%n answer in this cell:</numerusform>
            <numerusform>%n answers in this cell:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n more file(s) come after this one.</source>
        <translation>
            <numerusform>%n more file comes after this one.</numerusform>
            <numerusform>%n more files come after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln row(s)</source>
        <translation>
            <numerusform>more than %Ln row</numerusform>
            <numerusform>more than %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message numerus="yes">
        <source>%n more field(s) stay as they are.</source>
        <translation>
            <numerusform>%n more field stays as it is.</numerusform>
            <numerusform>%n more fields stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 of %Ln item</numerusform>
            <numerusform>%1 of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)</source>
        <translation>
            <numerusform>Delete %Ln item</numerusform>
            <numerusform>Delete %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatestAnswersCard</name>
    <message numerus="yes">
        <source>%Ln newer: follow again</source>
        <translation>
            <numerusform>%Ln newer: follow again</numerusform>
            <numerusform>%Ln newer: follow again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LexicalJudge</name>
    <message numerus="yes">
        <source>%1 of %n word(s) of the reference occur in the answer.</source>
        <translation>
            <numerusform>%1 of %n word of the reference occurs in the answer.</numerusform>
            <numerusform>%1 of %n words of the reference occur in the answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message numerus="yes">
        <source>%n call(s) at a time</source>
        <translation>
            <numerusform>%n call at a time</numerusform>
            <numerusform>%n calls at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) wait: %1</source>
        <translation>
            <numerusform>%Ln call waits: %1</numerusform>
            <numerusform>%Ln calls wait: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message numerus="yes">
        <source>%n call(s) to %1 in %2</source>
        <translation>
            <numerusform>%n call to %1 in %2</numerusform>
            <numerusform>%n calls to %1 in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadSettings</name>
    <message numerus="yes">
        <source>At most %n calls: about %1 tokens in, up to %2 out.</source>
        <translation>
            <numerusform>At most %n call: about %1 tokens in, up to %2 out.</numerusform>
            <numerusform>At most %n calls: about %1 tokens in, up to %2 out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadTestTable</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalServersPanel</name>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Add %n model</numerusform>
            <numerusform>Add %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCheck</name>
    <message numerus="yes">
        <source>a vector of %n number(s)</source>
        <translation>
            <numerusform>a vector of %n number</numerusform>
            <numerusform>a vector of %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelSpecTable</name>
    <message numerus="yes">
        <source>At most %n call(s) at a time</source>
        <translation>
            <numerusform>At most %n call at a time</numerusform>
            <numerusform>At most %n calls at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelTestLine</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>%n model(s) in the next run. Keys are never written to the project.</source>
        <translation>
            <numerusform>%n model in the next run. Keys are never written to the project.</numerusform>
            <numerusform>%n models in the next run. Keys are never written to the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n model(s)</source>
        <translation>
            <numerusform>Delete %n model</numerusform>
            <numerusform>Delete %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %1. %n scorer(s) have no judge now (%2): choose another one there.</source>
        <translation>
            <numerusform>Deleted: %1. %n scorer has no judge now (%2): choose another one there.</numerusform>
            <numerusform>Deleted: %1. %n scorers have no judge now (%2): choose another one there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Add %n model</numerusform>
            <numerusform>Add %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a prompt</source>
        <translation>
            <numerusform>%Ln without a prompt</numerusform>
            <numerusform>%Ln without a prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scorer(s)</source>
        <translation>
            <numerusform>%Ln scorer</numerusform>
            <numerusform>%Ln scorers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln repeat</numerusform>
            <numerusform>%Ln repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message numerus="yes">
        <source>  and %n problems more.</source>
        <translation>
            <numerusform>  and %n problem more.</numerusform>
            <numerusform>  and %n problems more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items, in the project already.</source>
        <translation>
            <numerusform>%1: %n item, in the project already.</numerusform>
            <numerusform>%1: %n items, in the project already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items read.</source>
        <translation>
            <numerusform>%1: %n item read.</numerusform>
            <numerusform>%1: %n items read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>only %Ln listed item(s)</source>
        <translation>
            <numerusform>only %Ln listed item</numerusform>
            <numerusform>only %Ln listed items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln item(s)</source>
        <translation>
            <numerusform>without %Ln item</numerusform>
            <numerusform>without %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln repeat</numerusform>
            <numerusform>%Ln repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message numerus="yes">
        <source>Delete %n price(s)</source>
        <translation>
            <numerusform>Delete %n price</numerusform>
            <numerusform>Delete %n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have higher prices for long prompts, which are not taken.</source>
        <translation>
            <numerusform>%n has a higher price for long prompts, which is not taken.</numerusform>
            <numerusform>%n have higher prices for long prompts, which are not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) of your own differ and stay.</source>
        <translation>
            <numerusform>%n price of your own differs and stays.</numerusform>
            <numerusform>%n prices of your own differ and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>More than %Ln row(s) need a look</source>
        <translation>
            <numerusform>More than %Ln row needs a look</numerusform>
            <numerusform>More than %Ln rows need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need a look</source>
        <translation>
            <numerusform>%Ln row needs a look</numerusform>
            <numerusform>%Ln rows need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptVersions</name>
    <message numerus="yes">
        <source>Now: %n line(s) differ</source>
        <translation>
            <numerusform>Now: %n line differ</numerusform>
            <numerusform>Now: %n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptsPage</name>
    <message numerus="yes">
        <source>%n prompt(s) are ticked: in the next run every model is asked with each of them, and Compare shows them as columns of their own.</source>
        <translation>
            <numerusform>%n prompt is ticked: the next run asks every model with it.</numerusform>
            <numerusform>%n prompts are ticked: in the next run every model is asked with each of them, and Compare shows them as columns of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n page(s) of the book are missing.</source>
        <translation>
            <numerusform>%n page of the book is missing.</numerusform>
            <numerusform>%n pages of the book are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running head(s) and page number(s) were left out.</source>
        <translation>
            <numerusform>%n running head or page number was left out.</numerusform>
            <numerusform>%n running heads and page numbers were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no text.</source>
        <translation>
            <numerusform>%n page has no text.</numerusform>
            <numerusform>%n pages have no text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page could not be read.</numerusform>
            <numerusform>%n pages could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without text were left out.</source>
        <translation>
            <numerusform>%n row without text was left out.</numerusform>
            <numerusform>%n rows without text were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewEdits</name>
    <message numerus="yes">
        <source>Accept %Ln question(s)</source>
        <translation>
            <numerusform>Accept %Ln question</numerusform>
            <numerusform>Accept %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln question(s)</source>
        <translation>
            <numerusform>Reject %Ln question</numerusform>
            <numerusform>Reject %Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores of judges</source>
        <translation>
            <numerusform>%n score of a judge</numerusform>
            <numerusform>%n scores of judges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message numerus="yes">
        <source>%Ln answer(s) left</source>
        <translation>
            <numerusform>%Ln answer left</numerusform>
            <numerusform>%Ln answers left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDifferences</name>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n item changed</numerusform>
            <numerusform>%n items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) at random, seed %1</source>
        <translation>
            <numerusform>%n item at random, seed %1</numerusform>
            <numerusform>%n items at random, seed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen item(s)</source>
        <translation>
            <numerusform>%n chosen item</numerusform>
            <numerusform>%n chosen items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n item(s)</source>
        <translation>
            <numerusform>all %n item</numerusform>
            <numerusform>all %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHistoryView</name>
    <message numerus="yes">
        <source>Compare %Ln run(s)</source>
        <translation>
            <numerusform>Compare %Ln run</numerusform>
            <numerusform>Compare %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1.</source>
        <translation>
            <numerusform>%n request written to %1.</numerusform>
            <numerusform>%n requests written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunModelsModel</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunTiles</name>
    <message numerus="yes">
        <source>%Ln paid call(s) of unknown price</source>
        <translation>
            <numerusform>%Ln paid call of unknown price</numerusform>
            <numerusform>%Ln paid calls of unknown price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) of unknown price not counted</source>
        <translation>
            <numerusform>%Ln call of unknown price not counted</numerusform>
            <numerusform>%Ln calls of unknown price not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried</source>
        <translation>
            <numerusform>%Ln retried</numerusform>
            <numerusform>%Ln retried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message numerus="yes">
        <source>%n batch(es) are at the service. Resume takes in what came back.</source>
        <translation>
            <numerusform>%n batch is at the service. Resume takes in what came back.</numerusform>
            <numerusform>%n batches are at the service. Resume takes in what came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) and scores are still missing.</source>
        <translation>
            <numerusform>%n answer or score is still missing.</numerusform>
            <numerusform>%n answers and scores are still missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message numerus="yes">
        <source>%Ln paid call(s) of unknown cost are not in it</source>
        <translation>
            <numerusform>%Ln paid call of unknown cost are not in it</numerusform>
            <numerusform>%Ln paid calls of unknown cost are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message numerus="yes">
        <source>Run %1 %2, %Ln answer(s) and score(s) left.</source>
        <extracomment>&quot;Run 8 interrupted, 315 answers and scores left.&quot;</extracomment>
        <translation>
            <numerusform>Run %1 %2, %Ln answer and score left.</numerusform>
            <numerusform>Run %1 %2, %Ln answers and scores left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorersPage</name>
    <message numerus="yes">
        <source>%n ticked scorer(s) are used in the next run.</source>
        <translation>
            <numerusform>%n ticked scorer is used in the next run.</numerusform>
            <numerusform>%n ticked scorers are used in the next run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message numerus="yes">
        <source>Line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one?</source>
        <translation>
            <numerusform>Line %1 of %2 has %n cell; Assay takes at most %3 columns. Is the delimiter another one?</numerusform>
            <numerusform>Line %1 of %2 has %n cells; Assay takes at most %3 columns. Is the delimiter another one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s)</source>
        <translation>
            <numerusform>The row has %n cell</numerusform>
            <numerusform>The row has %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but there are %n column(s); the missing cells are empty.</source>
        <translation>
            <numerusform>, but there is %n column; the missing cells are empty.</numerusform>
            <numerusform>, but there are %n columns; the missing cells are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one, or does a quotation mark end too early?</source>
        <translation>
            <numerusform>The row in line %1 of %2 has %n cell; Assay takes at most %3 columns. Is the delimiter another one, or does a quotation mark end too early?</numerusform>
            <numerusform>The row in line %1 of %2 has %n cells; Assay takes at most %3 columns. Is the delimiter another one, or does a quotation mark end too early?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but there are %n column(s); the further cells are kept in the columns from %1 on.</source>
        <translation>
            <numerusform>, but there is %n column; the further cells are kept in the columns from %1 on.</numerusform>
            <numerusform>, but there are %n columns; the further cells are kept in the columns from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation mark(s) inside a quoted cell are not doubled; they are kept as text.</source>
        <translation>
            <numerusform>%n quotation mark inside a quoted cell is not doubled; it is kept as text.</numerusform>
            <numerusform>%n quotation marks inside a quoted cell are not doubled; they are kept as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column %1: %n place(s) are not valid %2 and are kept as U+FFFD. Is the encoding another one?</source>
        <translation>
            <numerusform>Column %1: %n place is not valid %2 and is kept as U+FFFD. Is the encoding another one?</numerusform>
            <numerusform>Column %1: %n places are not valid %2 and are kept as U+FFFD. Is the encoding another one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) between the rows are left out.</source>
        <translation>
            <numerusform>%n blank line between the rows is left out.</numerusform>
            <numerusform>%n blank lines between the rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) are rows with an empty cell.</source>
        <translation>
            <numerusform>%n blank line is a row with an empty cell.</numerusform>
            <numerusform>%n blank lines are rows with an empty cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) at the end of the file are no rows.</source>
        <translation>
            <numerusform>%n blank line at the end of the file is no row.</numerusform>
            <numerusform>%n blank lines at the end of the file are no rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message numerus="yes">
        <source>There is no element %1: the %2 has %n.</source>
        <translation>
            <numerusform>There is no element %1: the %2 has %n.</numerusform>
            <numerusform>There is no element %1: the %2 has %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are to be set, but the value has another number of parts.</source>
        <translation>
            <numerusform>%n name is to be set, but the value has another number of parts.</numerusform>
            <numerusform>%n names are to be set, but the value has another number of parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n in flight</numerusform>
            <numerusform>%n in flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message numerus="yes">
        <source>Asks the judge about %n answer(s), which may cost money.</source>
        <translation>
            <numerusform>Asks the judge about %n answer, which may cost money.</numerusform>
            <numerusform>Asks the judge about %n answers, which may cost money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks for the vectors of %n answer(s), which may cost money.</source>
        <translation>
            <numerusform>Asks for the vectors of %n answer, which may cost money.</numerusform>
            <numerusform>Asks for the vectors of %n answers, which may cost money.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialSource</name>
    <message numerus="yes">
        <source>%n answer(s) of this model</source>
        <translation>
            <numerusform>%n answer of this model</numerusform>
            <numerusform>%n answers of this model</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitNotice</name>
    <message numerus="yes">
        <source>%1 waits: %2. %Ln call(s) held up.</source>
        <translation>
            <numerusform>%1 waits: %2. %Ln call held up.</numerusform>
            <numerusform>%1 waits: %2. %Ln calls held up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WinMatrixChart</name>
    <message numerus="yes">
        <source>%n item(s) scored on both sides</source>
        <translation>
            <numerusform>%n item scored on both sides</numerusform>
            <numerusform>%n items scored on both sides</numerusform>
        </translation>
    </message>
</context>
</TS>
