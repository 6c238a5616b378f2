<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>In all %n requests, %1, %2 to %3</source>
        <translation>
            <numerusform>In all %n request, %1, %2 to %3</numerusform>
            <numerusform>In all %n requests, %1, %2 to %3</numerusform>
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
</TS>
