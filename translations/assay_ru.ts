<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnswerStore</name>
    <message>
        <source>%1 has no answer %2. Open the project again.</source>
        <translation>В %1 нет ответа %2. Откройте проект заново.</translation>
    </message>
    <message>
        <source>%1 has no answer %2 any more. Open the project again.</source>
        <translation>В %1 больше нет ответа %2. Откройте проект заново.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>There is no built-in baseline &quot;%1&quot;. There are: %2.</source>
        <translation>Встроенного базового варианта «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>There is no built-in baseline &quot;%1&quot;. Did you mean &quot;%2&quot;? There are: %3.</source>
        <translation>Встроенного базового варианта «%1» нет. Возможно, имелся в виду «%2»? Есть: %3.</translation>
    </message>
</context>
<context>
    <name>Bleu</name>
    <message>
        <source>Scorer “%1”: bleu has no tokenizer “%2”; it knows %3.</source>
        <translation>Оценщик «%1»: у bleu нет токенизатора «%2»; есть %3.</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>%1 wants max_completion_tokens: max_tokens is sent under that name.</source>
        <translation>%1: требуется max_completion_tokens; max_tokens отправляется под этим именем.</translation>
    </message>
    <message>
        <source>%1 refuses response_format: its verdicts are read from plain text.</source>
        <translation>%1 не принимает response_format: вердикты читаются из обычного текста.</translation>
    </message>
    <message>
        <source>%1 refuses streaming: time to first token stays unknown.</source>
        <translation>%1 не поддерживает потоковую передачу: время до первого токена останется неизвестным.</translation>
    </message>
    <message>
        <source>%1 refuses the parameter %2: it is left out from now on.</source>
        <translation>%1 не принимает параметр %2: с этого момента он не отправляется.</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to wait %n s; resume later. (%2)</source>
        <translation>
            <numerusform>%1 просит подождать %n секунду; продолжите позже. (%2)</numerusform>
            <numerusform>%1 просит подождать %n секунды; продолжите позже. (%2)</numerusform>
            <numerusform>%1 просит подождать %n секунд; продолжите позже. (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceMatch</name>
    <message>
        <source>The item has no choices.</source>
        <translation>У элемента нет вариантов ответа.</translation>
    </message>
    <message>
        <source>The reference is neither a choice&apos;s letter nor its text. Give one of these.</source>
        <translation>Эталон — не буква и не текст одного из вариантов. Укажите что-либо из этого.</translation>
    </message>
    <message>
        <source>The answer names no one choice.</source>
        <translation>Ответ не называет ровно один вариант.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 против %2</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>There is no column %1: the file has no columns.</source>
        <translation>Столбца %1 нет: в файле нет столбцов.</translation>
    </message>
    <message>
        <source>There is no column %1. The nearest one is %2; all of them: %3.</source>
        <translation>Столбца %1 нет. Самый похожий — %2; все столбцы: %3.</translation>
    </message>
    <message>
        <source>Only one column can be the %1; both %2 and %3 were named. Take one away.</source>
        <translation>Роль %1 может быть только у одного столбца, а названы и %2, и %3. Уберите один из них.</translation>
    </message>
    <message>
        <source>%1 does not say which column has which role. Write ROLE=COLUMN, such as question=Frage; the roles are %2.</source>
        <translation>Из %1 не видно, какой столбец играет какую роль. Напишите ROLE=COLUMN, например question=Вопрос; роли: %2.</translation>
    </message>
    <message>
        <source>There is no role %1. The nearest one is %2; the roles are %3.</source>
        <translation>Роли %1 нет. Самая похожая — %2; роли: %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Возможно, имелась в виду --%1?</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Опции %1 нет.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Опции --%1 нет.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Опция --%1 не принимает значения.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Опция --%1 указана дважды.</translation>
    </message>
    <message>
        <source>The option --%1 wants a value: %2.</source>
        <translation>Опции --%1 нужно значение: %2.</translation>
    </message>
    <message>
        <source>--run wants the number of a run, not “%1”.</source>
        <translation>Опции --run нужен номер прогона, а не «%1».</translation>
    </message>
    <message>
        <source>write the wide CSV: the data&apos;s own columns, then answers and scores</source>
        <translation>записать широкий CSV: столбцы исходных данных, затем ответы и оценки</translation>
    </message>
    <message>
        <source>write a JUnit report for CI</source>
        <translation>записать отчёт JUnit для CI</translation>
    </message>
    <message>
        <source>end with status 4 when a mean is lower</source>
        <translation>завершить с кодом 4, если среднее ниже</translation>
    </message>
    <message>
        <source>print the comparison as JSON</source>
        <translation>вывести сравнение в формате JSON</translation>
    </message>
    <message>
        <source>the number of the run; by default the last one</source>
        <translation>номер прогона; по умолчанию последний</translation>
    </message>
    <message>
        <source>go on with the last run, asking only what the plan has more</source>
        <translation>продолжить последний прогон, запросив только то, что добавилось в плане</translation>
    </message>
    <message>
        <source>the project to write to; by default PLAN.assay beside the plan</source>
        <translation>проект, в который записывать; по умолчанию PLAN.assay рядом с планом</translation>
    </message>
    <message>
        <source>ask failed answers again</source>
        <translation>запросить заново ответы, завершившиеся ошибкой</translation>
    </message>
    <message>
        <source>ask the judges of unscored answers again</source>
        <translation>заново опросить судей об ответах без оценки</translation>
    </message>
    <message>
        <source>what a column is for: id, question, reference, accepted, wrong, choices, context, category, given</source>
        <translation>назначение столбца: id, question, reference, accepted, wrong, choices, context, category, given</translation>
    </message>
    <message>
        <source>such as utf-8, windows-1251, koi8-r, gb18030; found out by default</source>
        <translation>например utf-8, windows-1251, koi8-r, gb18030; по умолчанию определяется сама</translation>
    </message>
    <message>
        <source>one character, or tab; found out by default</source>
        <translation>один символ или tab; по умолчанию определяется сам</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>лист книги</translation>
    </message>
    <message>
        <source>by default the plan&apos;s first model</source>
        <translation>по умолчанию первая модель плана</translation>
    </message>
    <message>
        <source>end with status 4 when the paired test decides that a candidate is worse than the baseline by more than the margin</source>
        <translation>завершить с кодом 4, если парный критерий решает, что кандидат хуже базового более чем на допуск</translation>
    </message>
    <message>
        <source>csv-wide, csv-long or jsonl</source>
        <translation>csv-wide, csv-long или jsonl</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>файл, в который записывать</translation>
    </message>
    <message>
        <source>begin with a byte order mark, for old spreadsheets</source>
        <translation>начать с метки порядка байтов (BOM), для старых табличных программ</translation>
    </message>
    <message>
        <source>put &apos; before text that a spreadsheet would run as a formula</source>
        <translation>ставить &apos; перед текстом, который табличная программа выполнила бы как формулу</translation>
    </message>
    <message>
        <source>one character, or tab; by default a comma</source>
        <translation>один символ или tab; по умолчанию запятая</translation>
    </message>
    <message>
        <source>exact_match, token_f1, bleu …</source>
        <translation>exact_match, token_f1, bleu …</translation>
    </message>
    <message>
        <source>the column of answers; guessed by default</source>
        <translation>столбец ответов; по умолчанию угадывается</translation>
    </message>
    <message>
        <source>the column of references; guessed by default</source>
        <translation>столбец эталонов; по умолчанию угадывается</translation>
    </message>
    <message>
        <source>print rows and summary as JSON</source>
        <translation>вывести записи и сводку в формате JSON</translation>
    </message>
    <message>
        <source>print the estimate as JSON</source>
        <translation>вывести смету в формате JSON</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>только эта модель</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Run a plan, judge, compare.</source>
        <translation>Выполнить план, оценить судьями, сравнить.</translation>
    </message>
    <message>
        <source>Go on with an interrupted or paused run.</source>
        <translation>Продолжить прерванный или приостановленный прогон.</translation>
    </message>
    <message>
        <source>Ask failed answers and unscored scores again.</source>
        <translation>Заново запросить неудавшиеся ответы и недостающие оценки.</translation>
    </message>
    <message>
        <source>Put the plan&apos;s scorers to stored answers; no target is asked.</source>
        <translation>Применить оценщиков плана к сохранённым ответам; целевые модели не опрашиваются.</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and time, before anything is sent.</source>
        <translation>Запросы, токены, стоимость и время — до отправки чего-либо.</translation>
    </message>
    <message>
        <source>Bring benchmarks and documents into a project.</source>
        <translation>Загрузить бенчмарки и документы в проект.</translation>
    </message>
    <message>
        <source>Compare the candidates of one run, or of several.</source>
        <translation>Сравнить кандидатов одного прогона или нескольких.</translation>
    </message>
    <message>
        <source>Write a run&apos;s answers and scores to a file.</source>
        <translation>Записать ответы и оценки прогона в файл.</translation>
    </message>
    <message>
        <source>Score a file of given answers, without a project.</source>
        <translation>Оценить файл готовых ответов, без проекта.</translation>
    </message>
    <message>
        <source>Ask each endpoint one short question.</source>
        <translation>Задать каждой конечной точке один короткий вопрос.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>no common items</source>
        <translation>нет общих элементов</translation>
    </message>
    <message>
        <source>better</source>
        <translation>лучше</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>хуже</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>; the mean of all lies between %1 and %2</source>
        <translation>; среднее по всем — между %1 и %2</translation>
    </message>
    <message>
        <source>; the mean of all is %1 at best</source>
        <translation>; среднее по всем — в лучшем случае %1</translation>
    </message>
    <message>
        <source>; the mean of all is %1 at worst</source>
        <translation>; среднее по всем — в худшем случае %1</translation>
    </message>
    <message>
        <source>%1 without a score: %2</source>
        <translation>%1, без оценки: %2</translation>
    </message>
    <message>
        <source>%1: all scores are equal, so there is no interval</source>
        <translation>%1: все оценки равны, поэтому интервала нет</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>судья %1</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>меньше — лучше</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Mean [95 %]</source>
        <translation>Среднее [95 %]</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Difference [95 %]</source>
        <translation>Разность [95 %]</translation>
    </message>
    <message>
        <source>p (Holm, %1)</source>
        <translation>p (Холм, %1)</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1: the cost of %2 answers is known</source>
        <translation>%1: стоимость известна для %2 ответов</translation>
    </message>
    <message>
        <source>%1: the tokens of %2 answers are known</source>
        <translation>%1: число токенов известно для %2 ответов</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответов</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>1st token</source>
        <translation>1-й токен</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Токены вх.</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Токены вых.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Судейство</translation>
    </message>
    <message>
        <source>Speed and cost</source>
        <translation>Скорость и стоимость</translation>
    </message>
    <message>
        <source>* built-in baseline, no language model</source>
        <translation>* встроенный базовый вариант, не языковая модель</translation>
    </message>
    <message>
        <source>%1 against %2: %3 pairs; %4 items are scored on one side only, or changed</source>
        <translation>%1 против %2: пар: %3; элементов, оценённых лишь с одной стороны или изменённых: %4</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (прогон %2)</translation>
    </message>
    <message>
        <source>no LLM</source>
        <translation>без LLM</translation>
    </message>
    <message>
        <source>There is no candidate to compare in this run.</source>
        <translation>В этом прогоне нет кандидата для сравнения.</translation>
    </message>
    <message>
        <source>There is no candidate “%1” to compare with. There are: %2.</source>
        <translation>Кандидата «%1» для сравнения нет. Есть: %2.</translation>
    </message>
    <message>
        <source>There is no scorer “%1”. There are: %2.</source>
        <translation>Оценщика «%1» нет. Есть: %2.</translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message>
        <source>--sheet is for workbooks, which this version does not read; save the sheet as CSV.</source>
        <translation>Опция --sheet — для книг, которые эта версия не читает; сохраните лист в формате CSV.</translation>
    </message>
    <message>
        <source>%1 of %2 rows scored</source>
        <translation>оценено записей: %1 из %2</translation>
    </message>
    <message>
        <source>corpus %1</source>
        <translation>корпус %1</translation>
    </message>
    <message>
        <source>%1: a document.</source>
        <translation>%1: документ.</translation>
    </message>
    <message>
        <source>score wants --metric NAME.</source>
        <translation>Команде score нужна опция --metric NAME.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>запись %1: %2</translation>
    </message>
</context>
<context>
    <name>DataFingerprint</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read to its end: %2.</source>
        <translation>Не удаётся прочитать %1 до конца: %2.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 can&apos;t be written: the disk is full. Free some space, then go on with resume; everything that was shown as saved is in the file.</source>
        <translation>Не удаётся записать %1: диск заполнен. Освободите место и продолжите командой resume; всё, что было показано как сохранённое, находится в файле.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only. Change the permissions, or copy the file to a folder of yours.</source>
        <translation>Не удаётся записать %1: файл или его папка доступны только для чтения. Измените права доступа или скопируйте файл в свою папку.</translation>
    </message>
    <message>
        <source>%1 is kept locked by another program, perhaps a database browser with unsaved changes. Close it there, then try again.</source>
        <translation>%1 удерживается другой программой, возможно, обозревателем баз данных с несохранёнными изменениями. Закройте файл там и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Go back to a copy of it, or save what is readable with: sqlite3 FILE .recover | sqlite3 NEW.assay</source>
        <translation>%1: файл повреждён (%2). Вернитесь к его копии или сохраните то, что читается: sqlite3 FILE .recover | sqlite3 NEW.assay</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2). Check that its folder is there and that you may read and write in it.</source>
        <translation>Не удаётся открыть %1 (%2). Проверьте, что папка существует и что у вас есть права на чтение и запись в ней.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: no permission. Change the permissions of the file and its folder, or copy it to a folder of yours.</source>
        <translation>Не удаётся открыть %1: нет прав доступа. Измените права доступа к файлу и его папке или скопируйте файл в свою папку.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written (%2). Check the disk, or the connection to it; everything that was shown as saved is in the file.</source>
        <translation>Не удаётся прочитать или записать %1 (%2). Проверьте диск или соединение с ним; всё, что было показано как сохранённое, находится в файле.</translation>
    </message>
    <message>
        <source>A text is too large for %1: one text may have up to 1 GB. Leave it out or split it.</source>
        <translation>Текст слишком велик для %1: один текст может занимать не более 1 ГБ. Исключите его или разделите.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with %1. Close other programs, then try again.</source>
        <translation>Недостаточно памяти для работы с %1. Закройте другие программы и повторите попытку.</translation>
    </message>
    <message>
        <source>Working with %1 failed: SQLite says &quot;%2&quot;. Nothing of this step was saved; please report it with this message.</source>
        <translation>Работа с %1 не удалась: SQLite сообщает «%2». Ничего из этого шага не сохранено; пожалуйста, сообщите об ошибке, приложив это сообщение.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open. Put it back, then go on with resume; nothing more is saved until then.</source>
        <translation>%1: файл был перемещён, удалён или заменён, пока был открыт. Верните его на место и продолжите командой resume; до этого больше ничего не сохраняется.</translation>
    </message>
    <message>
        <source>%1 is not an Assay project; it was left as it is. Choose another name for the project, or a file that Assay made.</source>
        <translation>%1 — не проект Assay; файл оставлен без изменений. Выберите другое имя для проекта или файл, созданный в Assay.</translation>
    </message>
    <message>
        <source>%1 holds something that Assay did not write there: %2. Go back to a copy of the file.</source>
        <translation>В %1 есть то, чего Assay туда не записывал: %2. Вернитесь к копии файла.</translation>
    </message>
    <message>
        <source>The copy before the migration can&apos;t be named %1. Check the permissions of its folder.</source>
        <translation>Копии перед миграцией нельзя дать имя %1. Проверьте права доступа к папке.</translation>
    </message>
</context>
<context>
    <name>DatasetStore</name>
    <message>
        <source>%1 does not hold an item that was asked for. Open the project again; if that does not help, go back to a copy of it.</source>
        <translation>В %1 нет запрошенного элемента. Откройте проект заново; если это не поможет, вернитесь к его копии.</translation>
    </message>
    <message>
        <source>%1 has no dataset %2. Look at the list of its datasets.</source>
        <translation>В %1 нет набора данных %2. Посмотрите список наборов данных проекта.</translation>
    </message>
</context>
<context>
    <name>Dotenv</name>
    <message>
        <source>it is no file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no .env file.</source>
        <translation>%1 больше 1 МиБ: это не файл .env.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Model %1 has no endpoint. Give the server&apos;s address, such as https://HOST/v1.</source>
        <translation>У модели %1 нет конечной точки. Укажите адрес сервера, например https://HOST/v1.</translation>
    </message>
    <message>
        <source>The endpoint “%1” of model %2 is no address of a web server. Write it as https://HOST/v1 or http://HOST:PORT/v1.</source>
        <translation>Конечная точка «%1» модели %2 — не адрес веб-сервера. Напишите её в виде https://HOST/v1 или http://HOST:PORT/v1.</translation>
    </message>
    <message>
        <source>The endpoint of model %1 holds a user name or password. Take it out and give a key reference instead.</source>
        <translation>Конечная точка модели %1 содержит имя пользователя или пароль. Уберите их и укажите ссылку на ключ.</translation>
    </message>
    <message>
        <source>This kind of endpoint has no list of models.</source>
        <translation>У конечной точки такого рода нет списка моделей.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>Give model %1 a key.</source>
        <translation>Дайте модели %1 ключ.</translation>
    </message>
    <message>
        <source>Check the key that %1 names.</source>
        <translation>Проверьте ключ, на который указывает %1.</translation>
    </message>
    <message>
        <source>Check what the key may use.</source>
        <translation>Проверьте, что разрешено этому ключу.</translation>
    </message>
    <message>
        <source>Check the account&apos;s credit and limits, then resume.</source>
        <translation>Проверьте остаток средств и ограничения учётной записи, затем продолжите.</translation>
    </message>
    <message>
        <source>Check the endpoint and the model id “%1”.</source>
        <translation>Проверьте конечную точку и id модели «%1».</translation>
    </message>
    <message>
        <source>Shorten the prompt or ask for fewer tokens.</source>
        <translation>Сократите промпт или запросите меньше токенов.</translation>
    </message>
    <message>
        <source>Leave the parameter out (&quot;omit&quot;).</source>
        <translation>Исключите этот параметр (&quot;omit&quot;).</translation>
    </message>
    <message>
        <source>Check the model&apos;s parameters.</source>
        <translation>Проверьте параметры модели.</translation>
    </message>
    <message>
        <source>did not accept the key</source>
        <translation>не принимает ключ</translation>
    </message>
    <message>
        <source>does not permit this</source>
        <translation>не разрешает этого</translation>
    </message>
    <message>
        <source>says that the quota is used up</source>
        <translation>сообщает, что квота исчерпана</translation>
    </message>
    <message>
        <source>does not know this address or model</source>
        <translation>не знает такого адреса или модели</translation>
    </message>
    <message>
        <source>says that the prompt is too long for the model</source>
        <translation>сообщает, что промпт слишком длинный для модели</translation>
    </message>
    <message>
        <source>refused the prompt by its content filter</source>
        <translation>отклоняет промпт фильтром содержимого</translation>
    </message>
    <message>
        <source>refused a parameter</source>
        <translation>не принимает один из параметров</translation>
    </message>
    <message>
        <source>asks for fewer requests</source>
        <translation>просит слать меньше запросов</translation>
    </message>
    <message>
        <source>is overloaded</source>
        <translation>сообщает о перегрузке</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сообщает о сбое</translation>
    </message>
    <message>
        <source>refused the request</source>
        <translation>отклоняет запрос</translation>
    </message>
    <message>
        <source>%1 %2 (HTTP %3)</source>
        <translation>%1 %2 (HTTP %3)</translation>
    </message>
</context>
<context>
    <name>EstimateText</name>
    <message>
        <source>cost unknown (no price)</source>
        <translation>стоимость неизвестна (нет цены)</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>no request</source>
        <translation>без запросов</translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n requests, %2 prompt tokens, %3 answer tokens, %4</source>
        <translation>
            <numerusform>  %1: %n запрос, токенов промпта %2, токенов ответа %3, %4</numerusform>
            <numerusform>  %1: %n запроса, токенов промпта %2, токенов ответа %3, %4</numerusform>
            <numerusform>  %1: %n запросов, токенов промпта %2, токенов ответа %3, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %n requests, %1, %2 to %3</source>
        <translation>
            <numerusform>Всего %n запрос, %1, от %2 до %3</numerusform>
            <numerusform>Всего %n запроса, %1, от %2 до %3</numerusform>
            <numerusform>Всего %n запросов, %1, от %2 до %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>без затрат</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>There is no format “%1”. Choose csv-wide, csv-long or jsonl.</source>
        <translation>Формата «%1» нет. Выберите csv-wide, csv-long или jsonl.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a delimiter. Give one character, such as ; or the word tab.</source>
        <translation>«%1» не может быть разделителем. Укажите один символ, например ;, или слово tab.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>Не удаётся записать «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>Файл «%1» не записан. %2</translation>
    </message>
</context>
<context>
    <name>FileScoring</name>
    <message>
        <source>No column looks like answers. The file has: %1. Say which one it is with --answer COLUMN.</source>
        <translation>Ни один столбец не похож на ответы. В файле есть: %1. Укажите нужный опцией --answer COLUMN.</translation>
    </message>
    <message>
        <source>There is no metric %1. There are: %2.</source>
        <translation>Метрики %1 нет. Есть: %2.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>%1: %2 has no score, so the threshold %3 is missed</source>
        <translation>%1: для %2 нет оценки, поэтому порог %3 не выдержан</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>оценено %1 из %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which holds the threshold %4 (%5)</source>
        <translation>%1: %2 = %3, порог %4 выдержан (%5)</translation>
    </message>
    <message>
        <source>%1: %2 is %3, over the threshold %4 (%5)</source>
        <translation>%1: %2 = %3, выше порога %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2 is %3, under the threshold %4 (%5)</source>
        <translation>%1: %2 = %3, ниже порога %4 (%5)</translation>
    </message>
    <message>
        <source>%1 is worse than %2 in %3 by more than %4 (%5)</source>
        <translation>%1 хуже, чем %2, по %3 более чем на %4 (%5)</translation>
    </message>
    <message>
        <source>%1 is not shown to be worse than %2 in %3 by more than %4 (%5)</source>
        <translation>%1: не показано, что результат хуже, чем у %2, по %3 более чем на %4 (%5)</translation>
    </message>
    <message>
        <source>--fail-under %1: write [MODEL:]SCORER=VALUE, such as correctness=0.8</source>
        <translation>--fail-under %1: напишите [MODEL:]SCORER=VALUE, например correctness=0.8</translation>
    </message>
    <message>
        <source>--fail-under %1: there is no model “%2”. There are: %3.</source>
        <translation>--fail-under %1: модели «%2» нет. Есть: %3.</translation>
    </message>
    <message>
        <source>--fail-under %1: there is no scorer “%2”. There are: %3.</source>
        <translation>--fail-under %1: оценщика «%2» нет. Есть: %3.</translation>
    </message>
    <message>
        <source>--fail-if-worse %1: there is no scorer “%2”. There are: %3.</source>
        <translation>--fail-if-worse %1: оценщика «%2» нет. Есть: %3.</translation>
    </message>
    <message>
        <source>--fail-if-worse %1: the margin must be a number of at least 0, such as correctness:0.02</source>
        <translation>--fail-if-worse %1: допуск должен быть числом не меньше 0, например correctness:0.02</translation>
    </message>
    <message>
        <source>%1: no model was scored that the threshold %2 could hold for</source>
        <translation>%1: не оценена ни одна модель, к которой мог бы относиться порог %2</translation>
    </message>
    <message>
        <source>The baseline “%1” was not scored by “%2”. Choose another baseline, or rescore its run.</source>
        <translation>Базовый кандидат «%1» не оценён оценщиком «%2». Выберите другого базового кандидата или оцените его прогон заново (rescore).</translation>
    </message>
    <message>
        <source>There is no model beside the baseline “%1” that could be worse. Compare several runs (--run N --run M) or several models.</source>
        <translation>Кроме базового кандидата «%1», нет ни одной модели, которая могла бы быть хуже. Сравните несколько прогонов (--run N --run M) или несколько моделей.</translation>
    </message>
    <message>
        <source>difference %1, %2 pairs</source>
        <translation>разность %1, пар: %2</translation>
    </message>
    <message>
        <source>difference %1, %2, %3 pairs</source>
        <translation>разность %1, %2, пар: %3</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The CA file %1 can&apos;t be read or holds no certificate in PEM form.</source>
        <translation>Файл удостоверяющего центра %1 не удаётся прочитать, или в нём нет сертификата в формате PEM.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>The id is there already; this row became %1.</source>
        <translation>Такой id уже есть; эта запись получила id %1.</translation>
    </message>
</context>
<context>
    <name>ItemWindow</name>
    <message>
        <source>The project lacks items of this run.</source>
        <translation>В проекте нет элементов этого прогона.</translation>
    </message>
    <message>
        <source>The project has an answer to an item that is not in the run.</source>
        <translation>В проекте есть ответ на элемент, которого нет в прогоне.</translation>
    </message>
</context>
<context>
    <name>JsonMatch</name>
    <message>
        <source>The answer is a fenced block.</source>
        <translation>Ответ — блок кода в ограждении.</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Символ %1: %2</translation>
    </message>
</context>
<context>
    <name>JsonSyntax</name>
    <message>
        <source>The text is empty.</source>
        <translation>Текст пуст.</translation>
    </message>
    <message>
        <source>Text follows after the JSON value.</source>
        <translation>После значения JSON идёт текст.</translation>
    </message>
    <message>
        <source>A comma or ] is expected in an array.</source>
        <translation>В массиве ожидается запятая или ].</translation>
    </message>
    <message>
        <source>A comma or } is expected in an object.</source>
        <translation>В объекте ожидается запятая или }.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected in an object.</source>
        <translation>В объекте ожидается имя в двойных кавычках.</translation>
    </message>
    <message>
        <source>A colon is expected after a name.</source>
        <translation>После имени ожидается двоеточие.</translation>
    </message>
    <message>
        <source>A JSON value is expected.</source>
        <translation>Ожидается значение JSON.</translation>
    </message>
    <message>
        <source>A control character stands in a string.</source>
        <translation>В строке стоит управляющий символ.</translation>
    </message>
    <message>
        <source>A string is not closed.</source>
        <translation>Строка не закрыта.</translation>
    </message>
    <message>
        <source>A backslash is followed by something unknown.</source>
        <translation>После обратной косой черты идёт нечто неизвестное.</translation>
    </message>
    <message>
        <source>A number is not written as JSON wants it.</source>
        <translation>Число записано не так, как требует JSON.</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The judge&apos;s score %1 is not on the scale from %2 to %3.</source>
        <translation>Оценка судьи %1 не лежит на шкале от %2 до %3.</translation>
    </message>
    <message>
        <source>The judge&apos;s score %1 is not a step of %2 from %3 on.</source>
        <translation>Оценка судьи %1 не соответствует шагу %2, считая от %3.</translation>
    </message>
    <message>
        <source>The judge&apos;s reply has no verdict that could be read.</source>
        <translation>В ответе судьи нет вердикта, который можно прочитать.</translation>
    </message>
    <message>
        <source>The judge says that the answer tries to influence it.</source>
        <translation>Судья сообщает, что ответ пытается на него повлиять.</translation>
    </message>
    <message>
        <source>The judge prompt of scorer “%1”: %2</source>
        <translation>Промпт судьи у оценщика «%1»: %2</translation>
    </message>
    <message>
        <source>The judge&apos;s reply has no score that could be read.</source>
        <translation>В ответе судьи нет оценки, которую можно прочитать.</translation>
    </message>
</context>
<context>
    <name>Junit</name>
    <message>
        <source>The JUnit report can&apos;t be written: %1.</source>
        <translation>Не удаётся записать отчёт JUnit: %1.</translation>
    </message>
    <message>
        <source>The run changed while it was read.</source>
        <translation>Прогон изменился во время чтения.</translation>
    </message>
</context>
<context>
    <name>KeyGatherer</name>
    <message>
        <source>The key of model %1: %2</source>
        <translation>Ключ модели %1: %2</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Модель %1: %2</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To allow it, run this once in a terminal and answer yes.</source>
        <translation>%1 Ничего не отправлено. Чтобы разрешить это, выполните команду один раз в терминале и ответьте «д».</translation>
    </message>
</context>
<context>
    <name>KeyReference</name>
    <message>
        <source>A key is named by where it is kept: write &quot;env:%1&quot;.</source>
        <translation>Для ключа указывается место его хранения: напишите &quot;env:%1&quot;.</translation>
    </message>
    <message>
        <source>This is no reference to a key. A key itself is never written down (if this is one, take it out of the file and replace it at the service): put it into the environment or a .env file and write &quot;env:NAME&quot;; also possible are &quot;dotenv:FILE#NAME&quot;, &quot;keychain:NAME&quot; and &quot;ask&quot;.</source>
        <translation>Это не ссылка на ключ. Сам ключ никогда не записывают (если это ключ, уберите его из файла и замените в сервисе): поместите его в окружение или файл .env и напишите &quot;env:NAME&quot;; возможны также &quot;dotenv:FILE#NAME&quot;, &quot;keychain:NAME&quot; и &quot;ask&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants the name of a variable after it (letters, digits and _), such as OPENAI_API_KEY, never the key itself.</source>
        <translation>После &quot;%1&quot; должно идти имя переменной (буквы, цифры и _), например OPENAI_API_KEY, но не сам ключ.</translation>
    </message>
    <message>
        <source>&quot;dotenv:&quot; wants a file and the name of a variable in it: &quot;dotenv:FILE#NAME&quot;.</source>
        <translation>После &quot;dotenv:&quot; должны идти файл и имя переменной в нём: &quot;dotenv:FILE#NAME&quot;.</translation>
    </message>
    <message>
        <source>&quot;keychain:&quot; wants the name of an entry after it, never the key itself.</source>
        <translation>После &quot;keychain:&quot; должно идти имя записи, но не сам ключ.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The key that %1 names is empty. Set it, or leave &quot;key&quot; out if none is needed.</source>
        <translation>Ключ, на который указывает %1, пуст. Задайте его или уберите &quot;key&quot;, если ключ не нужен.</translation>
    </message>
    <message>
        <source>The key that %1 names has blanks, line ends or letters in it that no key has. Copy it again, without quotes around it.</source>
        <translation>В ключе, на который указывает %1, есть пробелы, концы строк или символы, которых в ключах не бывает. Скопируйте его заново, без кавычек.</translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation>%1 (этого файла нет)</translation>
    </message>
    <message>
        <source>%1, whose line %2 can&apos;t be understood</source>
        <translation>%1 (строку %2 этого файла не удаётся разобрать)</translation>
    </message>
    <message>
        <source>The key env:%1 was not found: the variable is neither in the environment nor in %2. Set it (export %1=…) or add a line %1=… to that file.</source>
        <translation>Ключ env:%1 не найден: переменной нет ни в окружении, ни в %2. Задайте её (export %1=…) или добавьте строку %1=… в этот файл.</translation>
    </message>
    <message>
        <source>The key %1 was not found in %2. Add a line %1=… to that file.</source>
        <translation>Ключ %1 не найден в %2. Добавьте строку %1=… в этот файл.</translation>
    </message>
    <message>
        <source>The key is to be asked for (&quot;ask&quot;), but there is no terminal to ask on. Put it into the environment and write &quot;env:NAME&quot;.</source>
        <translation>Ключ нужно запросить (&quot;ask&quot;), но терминала для этого нет. Поместите ключ в окружение и напишите &quot;env:NAME&quot;.</translation>
    </message>
    <message>
        <source>API key (it is not stored):</source>
        <translation>Ключ API (не сохраняется):</translation>
    </message>
    <message>
        <source>API key for %1 (it is not stored):</source>
        <translation>Ключ API для %1 (не сохраняется):</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The system&apos;s keychain has no entry &quot;%1&quot; of the service &quot;assay&quot;, or it is locked. Unlock it and try again, or name another place for the key (&quot;env:NAME&quot;).</source>
        <translation>В системном хранилище ключей нет записи «%1» сервиса &quot;assay&quot;, или оно заблокировано. Разблокируйте его и повторите попытку или укажите для ключа другое место (&quot;env:NAME&quot;).</translation>
    </message>
    <message>
        <source>Access to the keychain&apos;s entry &quot;%1&quot; was denied.</source>
        <translation>В доступе к записи «%1» хранилища ключей отказано.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked and can&apos;t ask for its password, so the entry &quot;%1&quot; can&apos;t be read. Unlock it and try again.</source>
        <translation>Системное хранилище ключей заблокировано и не может запросить пароль, поэтому запись «%1» прочитать нельзя. Разблокируйте его и повторите попытку.</translation>
    </message>
    <message>
        <source>The system has no keychain service that could be asked for &quot;%1&quot; (%2). Use &quot;env:NAME&quot; or &quot;dotenv:FILE#NAME&quot; for the key, or start gnome-keyring or KWallet.</source>
        <translation>В системе нет хранилища ключей, у которого можно запросить «%1» (%2). Используйте для ключа &quot;env:NAME&quot; или &quot;dotenv:FILE#NAME&quot; либо запустите gnome-keyring или KWallet.</translation>
    </message>
</context>
<context>
    <name>Levenshtein</name>
    <message>
        <source>Answer and reference are too long and too different to compare letter by letter.</source>
        <translation>Ответ и эталон слишком длинны и слишком различны для побуквенного сравнения.</translation>
    </message>
</context>
<context>
    <name>LexicalJudge</name>
    <message numerus="yes">
        <source>%1 of %n word(s) of the reference occur in the answer.</source>
        <translation>
            <numerusform>В ответе встречается %1 из %n слова эталона.</numerusform>
            <numerusform>В ответе встречается %1 из %n слов эталона.</numerusform>
            <numerusform>В ответе встречается %1 из %n слов эталона.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Найдены: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Не хватает: %1.</translation>
    </message>
    <message>
        <source>Words were compared; no language model judged this.</source>
        <translation>Сравнивались слова; языковая модель здесь не судила.</translation>
    </message>
    <message>
        <source>The reference has no words to compare.</source>
        <translation>В эталоне нет слов для сравнения.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Usage: assay-cli COMMAND …

Commands:
</source>
        <translation>Использование: assay-cli COMMAND …

Команды:
</translation>
    </message>
    <message>
        <source>
assay-cli COMMAND --help tells a command&apos;s options. --version prints the version.</source>
        <translation>
assay-cli COMMAND --help описывает опции команды. --version выводит версию.</translation>
    </message>
    <message>
        <source>Usage: assay-cli %1 %2 [OPTION …]
%3
</source>
        <translation>Использование: assay-cli %1 %2 [OPTION …]
%3
</translation>
    </message>
    <message>
        <source>There is no command “%1”. assay-cli --help tells what there is.</source>
        <translation>Команды «%1» нет. Список команд выводит assay-cli --help.</translation>
    </message>
    <message>
        <source>Usage: assay-cli %1 %2</source>
        <translation>Использование: assay-cli %1 %2</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>There is no metric “%1”. The metrics are: %2.</source>
        <translation>Метрики «%1» нет. Метрики: %2.</translation>
    </message>
    <message>
        <source>Scorer “%1”: %2 has no meaning without a pattern. Add one or remove it.</source>
        <translation>Оценщик «%1»: %2 не имеет смысла без регулярного выражения. Добавьте его (pattern) или уберите эту настройку.</translation>
    </message>
    <message>
        <source>Scorer “%1”: %2 has no effect on the metric %3. Remove it.</source>
        <translation>Оценщик «%1»: %2 не влияет на метрику %3. Уберите эту настройку.</translation>
    </message>
    <message>
        <source>The item has no reference.</source>
        <translation>У элемента нет эталона.</translation>
    </message>
    <message>
        <source>Scorer “%1”, regexes_to_ignore: %2</source>
        <translation>Оценщик «%1», regexes_to_ignore: %2</translation>
    </message>
</context>
<context>
    <name>NumericMatch</name>
    <message>
        <source>The reference has no number.</source>
        <translation>В эталоне нет числа.</translation>
    </message>
    <message>
        <source>The answer has no number.</source>
        <translation>В ответе нет числа.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 против %2</translation>
    </message>
    <message>
        <source>Scorer “%1”: tolerance is %2; it must be at least 0 and less than 1, a part of the reference (0.01 is one per cent).</source>
        <translation>Оценщик «%1»: tolerance равно %2; это должна быть доля эталона не меньше 0 и меньше 1 (0.01 — один процент).</translation>
    </message>
</context>
<context>
    <name>OriginGuard</name>
    <message>
        <source>%1, which says where each key may be sent, is damaged, so no key is sent. Delete it; Assay then remembers anew from the next use of each key.</source>
        <translation>Файл %1, где записано, куда можно отправлять каждый ключ, повреждён, поэтому ни один ключ не отправляется. Удалите файл; Assay запомнит адреса заново при следующем использовании каждого ключа.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>не удаётся создать папку</translation>
    </message>
    <message>
        <source>The key %1 has only been sent to %2 so far. Send it to %3 as well? Say no if you don&apos;t know that address: whoever runs it can use your key.</source>
        <translation>До сих пор ключ %1 отправлялся только на %2. Отправить его и на %3? Ответьте «нет», если этот адрес вам незнаком: его владелец сможет пользоваться вашим ключом.</translation>
    </message>
    <message>
        <source>%2 is not encrypted, and its name does not tell whether it is in your own network. Send the key %1 there?</source>
        <translation>%2: соединение не шифруется, а по имени не видно, находится ли адрес в вашей собственной сети. Отправить туда ключ %1?</translation>
    </message>
    <message>
        <source>The key %1 is not sent to %2: that is no http or https address.</source>
        <translation>Ключ %1 не отправляется на %2: это не адрес http или https.</translation>
    </message>
    <message>
        <source>The key %1 is not sent to %2: plain http is not encrypted, and everybody on the way could read it. Use https://.</source>
        <translation>Ключ %1 не отправляется на %2: простой http не шифруется, и ключ мог бы прочитать каждый на этом пути. Используйте https://.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>  columns: %1; encoding %2.</source>
        <translation>  столбцы: %1; кодировка %2.</translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  запись %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>  and %n problems more.</source>
        <translation>
            <numerusform>  и ещё %n проблема.</numerusform>
            <numerusform>  и ещё %n проблемы.</numerusform>
            <numerusform>  и ещё %n проблем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>В %1 записана %n запись.</numerusform>
            <numerusform>В %1 записаны %n записи.</numerusform>
            <numerusform>В %1 записано %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items, in the project already.</source>
        <translation>
            <numerusform>%1: %n элемент, уже в проекте.</numerusform>
            <numerusform>%1: %n элемента, уже в проекте.</numerusform>
            <numerusform>%1: %n элементов, уже в проекте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items read.</source>
        <translation>
            <numerusform>%1: прочитан %n элемент.</numerusform>
            <numerusform>%1: прочитано %n элемента.</numerusform>
            <numerusform>%1: прочитано %n элементов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a project, the plan, the data or another output of this command; it would be overwritten. Give another file name.</source>
        <translation>%1 — это проект, план, данные или другой результат этой команды; файл был бы перезаписан. Укажите другое имя файла.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Папки для %1 не существует.</translation>
    </message>
    <message>
        <source>  No column is taken for the question. The columns are: %1. Say which one it is with --map question=COLUMN.</source>
        <translation>  Ни один столбец не принят за вопрос. Столбцы: %1. Укажите нужный: --map question=COLUMN.</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>%1 answered in %2 ms as %3: %4</source>
        <translation>%1: ответ за %2 мс (модель %3): %4</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>a model is called &quot;%1&quot;, too, but is another one. Give the judge another name, or let the scorer&apos;s &quot;judge&quot; name the model.</source>
        <translation>модель с именем «%1» тоже есть, но она другая. Дайте судье другое имя или укажите в &quot;judge&quot; оценщика эту модель.</translation>
    </message>
    <message>
        <source>it is in %1, but %2 is in %3. Give all prices and the budget in one currency.</source>
        <translation>здесь %1, а в %2 — %3. Укажите все цены и бюджет в одной валюте.</translation>
    </message>
    <message>
        <source>it lists what is to be compared.</source>
        <translation>в нём перечислено, что сравнивается.</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>список пуст.</translation>
    </message>
    <message>
        <source>The plan %1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать план %1: %2.</translation>
    </message>
    <message>
        <source>The header %1 of %2 is to be %3, which is not in the environment. Set it and try again.</source>
        <translation>Заголовок %1 модели %2 должен иметь значение %3, которого нет в окружении. Задайте его и повторите попытку.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>файл не существует</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>файл больше 16 МиБ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A closing } or ] is missing.</source>
        <translation>Не хватает закрывающей скобки } или ].</translation>
    </message>
    <message>
        <source>JSON wants double quotes (&quot;).</source>
        <translation>В JSON нужны двойные кавычки (&quot;).</translation>
    </message>
    <message>
        <source>JSON wants straight double quotes (&quot;).</source>
        <translation>В JSON нужны прямые двойные кавычки (&quot;).</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>В JSON нет комментариев.</translation>
    </message>
    <message>
        <source>Take out the comma before it.</source>
        <translation>Уберите запятую перед этим местом.</translation>
    </message>
    <message>
        <source>JSON has true, false and null, in lower case.</source>
        <translation>В JSON пишут true, false и null строчными буквами.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <translation>Это не JSON: строка %1, позиция %2: %3.</translation>
    </message>
    <message>
        <source>%1 (line %2): the key is there twice. Take one of them out.</source>
        <translation>%1 (строка %2): поле указано дважды. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>The plan is written in UTF-16. Save it as UTF-8.</source>
        <translation>План записан в кодировке UTF-16. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>План пуст.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text: line %1, column %2. Save it as UTF-8.</source>
        <translation>План — не текст в кодировке UTF-8: строка %1, позиция %2. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>A plan is one JSON object: it begins with { and ends with }.</source>
        <translation>План — один объект JSON: начинается с { и заканчивается }.</translation>
    </message>
    <message>
        <source>this looks like an API key, and a plan holds no keys. Take it out, and write &quot;key&quot;: &quot;env:NAME&quot; with the name of a variable that has it.</source>
        <translation>это похоже на ключ API, а план ключей не содержит. Уберите его и напишите &quot;key&quot;: &quot;env:NAME&quot; с именем переменной, в которой он хранится.</translation>
    </message>
    <message>
        <source>a URL with a user&apos;s name or password in it is not taken. Keys belong into &quot;key&quot;.</source>
        <translation>URL с именем пользователя или паролем не принимается. Место ключей — в &quot;key&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address. It begins with https:// (or http:// for a server near by), such as https://api.openai.com/v1.</source>
        <translation>&quot;%1&quot; — не адрес. Адрес начинается с https:// (или с http://, если сервер рядом), например https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>there is no address in the list.</source>
        <translation>в списке нет ни одного адреса.</translation>
    </message>
    <message>
        <source>an address is there twice.</source>
        <translation>один из адресов указан дважды.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a header.</source>
        <translation>&quot;%1&quot; — не имя заголовка.</translation>
    </message>
    <message>
        <source>the header %1 has a credential in it, and a plan holds no keys. Use &quot;key&quot; (&quot;env:NAME&quot;), or write &quot;${NAME}&quot; and put the value into the environment.</source>
        <translation>заголовок %1 содержит секрет, а план ключей не содержит. Используйте &quot;key&quot; (&quot;env:NAME&quot;) или напишите &quot;${NAME}&quot; и поместите значение в окружение.</translation>
    </message>
    <message>
        <source>a header&apos;s value is a text in double quotes.</source>
        <translation>значение заголовка — текст в двойных кавычках.</translation>
    </message>
    <message>
        <source>the header %1 has a line end or another control character in it.</source>
        <translation>в заголовке %1 есть конец строки или другой управляющий символ.</translation>
    </message>
    <message>
        <source>a price has &quot;input&quot; and &quot;output&quot;, per million tokens.</source>
        <translation>в цене есть &quot;input&quot; и &quot;output&quot;, за миллион токенов.</translation>
    </message>
    <message>
        <source>has no meaning for the provider &quot;%1&quot;. Take it out.</source>
        <translation>не имеет смысла для провайдера &quot;%1&quot;. Уберите это.</translation>
    </message>
    <message>
        <source>built in are %1.</source>
        <translation>встроены %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a baseline and can&apos;t judge: it belongs into &quot;models&quot;. The built-in judge is &quot;lexical&quot;.</source>
        <translation>&quot;%1&quot; — базовый вариант и не может судить: его место в &quot;models&quot;. Встроенный судья — &quot;lexical&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a judge: it belongs into &quot;judges&quot;.</source>
        <translation>&quot;%1&quot; — судья: его место в &quot;judges&quot;.</translation>
    </message>
    <message>
        <source>given answers can&apos;t judge.</source>
        <translation>готовые ответы не могут судить.</translation>
    </message>
    <message>
        <source>it names the dataset&apos;s column with the given answers.</source>
        <translation>оно называет столбец набора данных с готовыми ответами.</translation>
    </message>
    <message>
        <source>such as &quot;${AZURE_OPENAI_ENDPOINT}&quot; or https://NAME.openai.azure.com.</source>
        <translation>например &quot;${AZURE_OPENAI_ENDPOINT}&quot; или https://NAME.openai.azure.com.</translation>
    </message>
    <message>
        <source>it is the name of the deployment.</source>
        <translation>это имя развёртывания.</translation>
    </message>
    <message>
        <source>such as http://127.0.0.1:8000/generate.</source>
        <translation>например http://127.0.0.1:8000/generate.</translation>
    </message>
    <message>
        <source>it is the id the server knows the model by.</source>
        <translation>это id, под которым сервер знает модель.</translation>
    </message>
    <message>
        <source>possible are %1.</source>
        <translation>возможны %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>null (leave the key out instead)</source>
        <translation>null (лучше убрать это поле)</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>число %1</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>текст в двойных кавычках</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>число от %1 до %2</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>число больше %1</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>число не меньше %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <translation>%1 (строка %2): %3</translation>
    </message>
    <message>
        <source>there is no such key. Known keys here: %1.</source>
        <translation>такого поля нет. Известные здесь поля: %1.</translation>
    </message>
    <message>
        <source>there is no such key; did you mean &quot;%1&quot;?</source>
        <translation>такого поля нет; возможно, имелось в виду &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>нет поля &quot;%1&quot;</translation>
    </message>
    <message>
        <source>found %1, wanted %2.</source>
        <translation>найдено: %1, ожидается: %2.</translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation>текст пуст.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Possible are: %2.</source>
        <translation>значение &quot;%1&quot; неизвестно. Возможны: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; did you mean &quot;%2&quot;? Possible are: %3.</source>
        <translation>значение &quot;%1&quot; неизвестно; возможно, имелось в виду &quot;%2&quot;? Возможны: %3.</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true или false, без кавычек</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>целое число не меньше %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>целое число от 0 до 18446744073709551615</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>список в [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>объект в { }</translation>
    </message>
    <message>
        <source>a text in double quotes, or a list of texts</source>
        <translation>текст в двойных кавычках или список текстов</translation>
    </message>
    <message>
        <source>has no meaning for &quot;%1&quot;, which is scored by a judge.</source>
        <translation>не имеет смысла для &quot;%1&quot;: здесь оценивает судья.</translation>
    </message>
    <message>
        <source>has no meaning for &quot;%1&quot;, which needs no judge.</source>
        <translation>не имеет смысла для &quot;%1&quot;: судья здесь не нужен.</translation>
    </message>
    <message>
        <source>a scale is a list of two numbers, the lower one first, such as [1, 5].</source>
        <translation>шкала — список из двух чисел, меньшее первым, например [1, 5].</translation>
    </message>
    <message>
        <source> For the built-in judge add {&quot;name&quot;: &quot;%1&quot;, &quot;provider&quot;: &quot;builtin&quot;, &quot;model&quot;: &quot;lexical&quot;} to &quot;judges&quot;.</source>
        <translation> Для встроенного судьи добавьте {&quot;name&quot;: &quot;%1&quot;, &quot;provider&quot;: &quot;builtin&quot;, &quot;model&quot;: &quot;lexical&quot;} в &quot;judges&quot;.</translation>
    </message>
    <message>
        <source>The plan has none: add one to &quot;judges&quot;.</source>
        <translation>В плане их нет: добавьте судью в &quot;judges&quot;.</translation>
    </message>
    <message>
        <source>Possible are: %1.</source>
        <translation>Возможны: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is scored by a judge. %2</source>
        <translation>для &quot;%1&quot; оценивает судья. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language model and can&apos;t judge. %2</source>
        <translation>&quot;%1&quot; — не языковая модель и не может судить. %2</translation>
    </message>
    <message>
        <source>no judge or model is called &quot;%1&quot;. %2</source>
        <translation>нет ни судьи, ни модели с именем «%1». %2</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> Возможно, имелось в виду «%1»?</translation>
    </message>
    <message>
        <source>give &quot;prompt&quot; or &quot;prompt_file&quot;, not both.</source>
        <translation>укажите &quot;prompt&quot; или &quot;prompt_file&quot;, но не оба.</translation>
    </message>
    <message>
        <source>such as &quot;exact_match&quot; or &quot;correctness&quot;.</source>
        <translation>например &quot;exact_match&quot; или &quot;correctness&quot;.</translation>
    </message>
    <message>
        <source>is for &quot;correctness&quot; only.</source>
        <translation>только для &quot;correctness&quot;.</translation>
    </message>
    <message>
        <source>&quot;regex&quot; looks for it in the answer.</source>
        <translation>&quot;regex&quot; ищет его в ответе.</translation>
    </message>
    <message>
        <source>this role has one column only.</source>
        <translation>у этой роли может быть только один столбец.</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; has a role already.</source>
        <translation>у столбца «%1» уже есть роль.</translation>
    </message>
    <message>
        <source>the column&apos;s name is empty.</source>
        <translation>имя столбца пусто.</translation>
    </message>
    <message>
        <source>it says how many items are drawn.</source>
        <translation>оно указывает, сколько элементов отбирается.</translation>
    </message>
    <message>
        <source>it is one character, or &quot;tab&quot;.</source>
        <translation>это один символ или &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>give &quot;user&quot; or &quot;user_file&quot;, not both.</source>
        <translation>укажите &quot;user&quot; или &quot;user_file&quot;, но не оба.</translation>
    </message>
    <message>
        <source>such as &quot;{{ question }}&quot; (or &quot;user_file&quot;).</source>
        <translation>например &quot;{{ question }}&quot; (или &quot;user_file&quot;).</translation>
    </message>
    <message>
        <source>a currency is a code of three capital letters, such as USD or EUR.</source>
        <translation>валюта — код из трёх заглавных букв, например USD или EUR.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken by %2. Names must differ.</source>
        <translation>имя «%1» уже занято: %2. Имена должны различаться.</translation>
    </message>
    <message>
        <source>%2 is called &quot;%1&quot; already. Give this one a &quot;name&quot; of its own.</source>
        <translation>%2 уже носит имя «%1». Дайте здесь собственное &quot;name&quot;.</translation>
    </message>
    <message>
        <source>such as &quot;dataset&quot;: {&quot;path&quot;: &quot;benchmark.csv&quot;}.</source>
        <translation>например &quot;dataset&quot;: {&quot;path&quot;: &quot;benchmark.csv&quot;}.</translation>
    </message>
    <message>
        <source>give &quot;path&quot; (a file) or &quot;name&quot; (a dataset of the project), not both.</source>
        <translation>укажите &quot;path&quot; (файл) или &quot;name&quot; (набор данных проекта), но не оба.</translation>
    </message>
    <message>
        <source>it names the file with the benchmark (or give &quot;name&quot;, of a dataset in the project).</source>
        <translation>оно называет файл с бенчмарком (или укажите &quot;name&quot; — имя набора данных проекта).</translation>
    </message>
    <message>
        <source>the variable %1 is neither in the environment nor in %2. Set it (export %1=…) or add a line %1=… to that file.</source>
        <translation>переменной %1 нет ни в окружении, ни в %2. Задайте её (export %1=…) или добавьте строку %1=… в этот файл.</translation>
    </message>
    <message>
        <source>the variable %1 is not in the environment, and there is no %2. Set it (export %1=…) or write a line %1=… into that file.</source>
        <translation>переменной %1 нет в окружении, а файла %2 не существует. Задайте её (export %1=…) или запишите строку %1=… в этот файл.</translation>
    </message>
    <message>
        <source>after &quot;${&quot; comes the name of a variable (letters, digits and _) and then &quot;}&quot;.</source>
        <translation>после &quot;${&quot; идёт имя переменной (буквы, цифры и _), а затем &quot;}&quot;.</translation>
    </message>
    <message>
        <source>${%1} is a credential, by its name; here it would be shown, stored and sent unprotected. Keys belong into &quot;key&quot;: &quot;env:%1&quot;.</source>
        <translation>${%1}, судя по имени, — секрет; здесь он показывался бы, хранился и отправлялся без защиты. Место ключей — в &quot;key&quot;: &quot;env:%1&quot;.</translation>
    </message>
    <message>
        <source>the variable %1 is empty.</source>
        <translation>переменная %1 пуста.</translation>
    </message>
    <message>
        <source>the value of ${%1} looks like an API key. Keys belong into &quot;key&quot;: &quot;env:%1&quot;.</source>
        <translation>значение ${%1} похоже на ключ API. Место ключей — в &quot;key&quot;: &quot;env:%1&quot;.</translation>
    </message>
    <message>
        <source>the value of %1 has ${ } in it, which is not replaced again.</source>
        <translation>в значении %1 есть ${ }, а повторной подстановки не бывает.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 больше 1 МиБ.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1 — не текст в кодировке UTF-8. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>%1 has something in it that looks like an API key; it would be sent to the model.</source>
        <translation>в %1 есть что-то похожее на ключ API; это было бы отправлено модели.</translation>
    </message>
    <message>
        <source>the address has a credential in its query (&quot;%1&quot;), and an address is stored and shown. Take it out, and write &quot;key&quot;: &quot;env:NAME&quot; or a header with &quot;${NAME}&quot;, with the name of a variable that has it.</source>
        <translation>в запросе адреса есть секрет (&quot;%1&quot;), а адрес сохраняется и показывается. Уберите его и напишите &quot;key&quot;: &quot;env:NAME&quot; или заголовок с &quot;${NAME}&quot;, где NAME — имя переменной, в которой он хранится.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 was made by a newer Assay (its schema is version %2, this program knows %3); it was left as it is. Update Assay to open it.</source>
        <translation>%1 создан более новой версией Assay (версия схемы %2, эта программа знает %3); файл оставлен без изменений. Обновите Assay, чтобы открыть его.</translation>
    </message>
    <message>
        <source>%1 was made by an older Assay (its schema is version %2, this program reads %3). Open it for writing once, for example with resume or in the window: a copy is kept and the project is brought up to date.</source>
        <translation>%1 создан более старой версией Assay (версия схемы %2, эта программа читает %3). Откройте его один раз для записи, например командой resume или в окне: копия сохранится, а проект будет обновлён.</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it, and its folder can&apos;t be written. Copy it, with %1-wal beside it, to a folder of yours and open it there.</source>
        <translation>%1 не был закрыт программой, которая его записывала, а его папка недоступна для записи. Скопируйте его вместе с %1-wal в свою папку и откройте там.</translation>
    </message>
    <message>
        <source>There is no project %1. Check the name, or make it with run or import.</source>
        <translation>Проекта %1 нет. Проверьте имя или создайте проект командой run или import.</translation>
    </message>
</context>
<context>
    <name>ProjectLock</name>
    <message>
        <source>another program</source>
        <translation>другая программа</translation>
    </message>
    <message>
        <source>%1 is being written by %2. Wait until it is done or close it there; reading (compare, export) works meanwhile.</source>
        <translation>В %1 сейчас пишет %2. Дождитесь завершения или закройте проект там; чтение (compare, export) тем временем возможно.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: the folder %2 does not exist. Make it, or choose another one.</source>
        <translation>Не удаётся открыть %1: папка %2 не существует. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: there is no permission to write in %2. Change it, or copy the project to a folder of yours.</source>
        <translation>Не удаётся записать %1: нет прав на запись в %2. Измените права доступа или скопируйте проект в свою папку.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3, since %4</source>
        <translation>%1, процесс %2 на %3, с %4</translation>
    </message>
</context>
<context>
    <name>ProjectWriter</name>
    <message>
        <source>%1 is not open for writing. Open the project first.</source>
        <translation>%1 не открыт для записи. Сначала откройте проект.</translation>
    </message>
    <message>
        <source>No import into dataset %1 of %2 is under way. Import the file again.</source>
        <translation>Импорт в набор данных %1 проекта %2 не выполняется. Импортируйте файл заново.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The judge&apos;s response format is no JSON object.</source>
        <translation>Формат ответа судьи — не объект JSON.</translation>
    </message>
    <message>
        <source>Model %1 has no model id. Add &quot;model&quot; to it.</source>
        <translation>У модели %1 нет id модели. Добавьте &quot;model&quot;.</translation>
    </message>
    <message>
        <source>Model %1 has the api “%2”; it can be &quot;chat&quot; or &quot;completions&quot;.</source>
        <translation>У модели %1 указан api «%2»; возможны &quot;chat&quot; и &quot;completions&quot;.</translation>
    </message>
    <message>
        <source>Model %1 has the unknown provider “%2”; known are %3.</source>
        <translation>У модели %1 неизвестный провайдер «%2»; известны %3.</translation>
    </message>
    <message>
        <source>Model %1 has a header “%2” that can&apos;t be set.</source>
        <translation>У модели %1 есть заголовок «%2», который нельзя задать.</translation>
    </message>
    <message>
        <source>Model %1 has both a key and a header “%2”. Remove one of them: only one can be sent.</source>
        <translation>У модели %1 есть и ключ, и заголовок «%2». Уберите одно из двух: отправить можно только что-то одно.</translation>
    </message>
    <message>
        <source>The value of header “%2” of model %1 holds a line break or another control character.</source>
        <translation>В значении заголовка «%2» модели %1 есть перевод строки или другой управляющий символ.</translation>
    </message>
    <message>
        <source>%2 of model %1 must be a JSON object.</source>
        <translation>Поле %2 модели %1 должно быть объектом JSON.</translation>
    </message>
    <message>
        <source>The key of model %1 holds a space, a line break or a letter outside ASCII, so it is no key. Check what its reference names.</source>
        <translation>В ключе модели %1 есть пробел, перевод строки или символ вне ASCII, так что это не ключ. Проверьте, на что указывает его ссылка.</translation>
    </message>
</context>
<context>
    <name>RegexMatch</name>
    <message>
        <source>The pattern does not occur in the answer.</source>
        <translation>Регулярное выражение в ответе не находится.</translation>
    </message>
    <message>
        <source>The answer has no match number %1 of the pattern.</source>
        <translation>В ответе нет совпадения номер %1 с регулярным выражением.</translation>
    </message>
    <message>
        <source>Scorer “%1”, pattern: %2</source>
        <translation>Оценщик «%1», pattern: %2</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>export wants --out PATH.</source>
        <translation>Команде export нужна опция --out PATH.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>В %1 записана %n запись.</numerusform>
            <numerusform>В %1 записаны %n записи.</numerusform>
            <numerusform>В %1 записано %n записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rouge</name>
    <message>
        <source>Scorer “%1”: %2 has no tokenizer “%3”; it knows unicode and rouge_score.</source>
        <translation>Оценщик «%1»: у %2 нет токенизатора «%3»; есть unicode и rouge_score.</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Stopping; what is answered is kept.</source>
        <translation>Остановка; полученные ответы сохраняются.</translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation>Проекта %1 нет.</translation>
    </message>
    <message>
        <source>Run %1 in %2</source>
        <translation>Прогон %1 в %2</translation>
    </message>
    <message>
        <source>To go on: assay-cli resume %1 --run %2</source>
        <translation>Чтобы продолжить: assay-cli resume %1 --run %2</translation>
    </message>
    <message>
        <source>Run %1 is interrupted.</source>
        <translation>Прогон %1 прерван.</translation>
    </message>
    <message>
        <source>Run %1 is paused. %2</source>
        <translation>Прогон %1 приостановлен. %2</translation>
    </message>
    <message>
        <source>If the plan is what must change: assay-cli run PLAN --continue.</source>
        <translation>Если менять нужно план: assay-cli run PLAN --continue.</translation>
    </message>
</context>
<context>
    <name>RunPlanning</name>
    <message>
        <source>The project has no dataset %1.</source>
        <translation>В проекте нет набора данных %1.</translation>
    </message>
    <message>
        <source>The data differs from that of run %1. Start a new run without --continue.</source>
        <translation>Данные отличаются от данных прогона %1. Начните новый прогон без --continue.</translation>
    </message>
    <message>
        <source>There is no item to run over: the data has no rows, or ids and exclude_ids leave none.</source>
        <translation>Нет элементов для прогона: в данных нет записей, или ids и exclude_ids не оставляют ни одного.</translation>
    </message>
    <message>
        <source>The project has no dataset named %1. It has: %2.</source>
        <translation>В проекте нет набора данных с именем %1. Есть: %2.</translation>
    </message>
    <message>
        <source>Run %1 of this plan is not finished. Go on with it: assay-cli resume %2 --run %1 (or give the plan another name for a new run).</source>
        <translation>Прогон %1 этого плана не завершён. Продолжите его: assay-cli resume %2 --run %1 (или дайте плану другое имя для нового прогона).</translation>
    </message>
</context>
<context>
    <name>RunSetup</name>
    <message>
        <source>%1 differs from the run&apos;s. What is answered already stands on it, so leave it as it was, or start a new run without --continue.</source>
        <translation>%1: не так, как в прогоне. На этом уже основаны полученные ответы, поэтому верните как было или начните новый прогон без --continue.</translation>
    </message>
    <message>
        <source>The scorer %1</source>
        <translation>Оценщик %1</translation>
    </message>
    <message>
        <source>The prompt %1</source>
        <translation>Промпт %1</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>Промпт %1: %2</translation>
    </message>
    <message>
        <source>The prompt of scorer %1: %2</source>
        <translation>Промпт оценщика %1: %2</translation>
    </message>
    <message>
        <source>The benchmark has no item with the id %1.</source>
        <translation>В бенчмарке нет элемента с id %1.</translation>
    </message>
    <message>
        <source>The number of repeats</source>
        <translation>Число повторов</translation>
    </message>
    <message>
        <source>The dataset or its sample</source>
        <translation>Набор данных или его выборка</translation>
    </message>
    <message>
        <source>The model %1</source>
        <translation>Модель %1</translation>
    </message>
    <message>
        <source>The judge %1</source>
        <translation>Судья %1</translation>
    </message>
    <message>
        <source>The model %1 takes its answers from the column %2, which the data does not have. It has: %3.</source>
        <translation>Модель %1 берёт ответы из столбца %2, которого нет в данных. Есть: %3.</translation>
    </message>
    <message>
        <source>No column of the data is the question. It has: %1. Say which one it is with dataset.columns, or --map question=COLUMN.</source>
        <translation>Ни один столбец данных не является вопросом. Есть: %1. Укажите нужный через dataset.columns или --map question=COLUMN.</translation>
    </message>
    <message>
        <source>The run has a budget, but the model %1 has no price. Give it one, or set run.budget.unknown_price to &quot;allow&quot;.</source>
        <translation>У прогона есть бюджет, а у модели %1 нет цены. Укажите цену или задайте run.budget.unknown_price значение &quot;allow&quot;.</translation>
    </message>
    <message>
        <source>The model %1 has several endpoints. This version asks one address per model; leave one of them.</source>
        <translation>У модели %1 несколько адресов. Эта версия обращается к одному адресу на модель; оставьте один из них.</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>%1 has no run %2. Leave out --run to take the last one.</source>
        <translation>В %1 нет прогона %2. Уберите --run, чтобы взять последний.</translation>
    </message>
    <message>
        <source>Run %1 has a scorer &quot;%2&quot; with other settings; its scores and new ones must not be mixed. Give the changed scorer another name.</source>
        <translation>В прогоне %1 есть оценщик «%2» с другими настройками; его оценки и новые нельзя смешивать. Дайте изменённому оценщику другое имя.</translation>
    </message>
    <message>
        <source>%1 has no run yet. Start one with run.</source>
        <translation>В %1 ещё нет прогонов. Начните первый командой run.</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The scorer %1 names the judge %2, which the plan does not have.</source>
        <translation>Оценщик %1 называет судью %2, которого нет в плане.</translation>
    </message>
    <message>
        <source>The run&apos;s plan has no model %1 with prompt %2.</source>
        <translation>В плане прогона нет модели %1 с промптом %2.</translation>
    </message>
    <message>
        <source>The budget is reached: the next call might exceed it. To go on, raise run.budget.amount in the plan and run it with --continue.</source>
        <translation>Бюджет исчерпан: следующий вызов может его превысить. Чтобы продолжить, увеличьте run.budget.amount в плане и запустите его с --continue.</translation>
    </message>
</context>
<context>
    <name>ScoreSource</name>
    <message>
        <source>The item of an answer is not in the project any more.</source>
        <translation>Элемента, к которому относится ответ, больше нет в проекте.</translation>
    </message>
</context>
<context>
    <name>ServerError</name>
    <message>
        <source>%1 redirects to “%2” (HTTP %3). Redirects are not followed, because the key would go along. If that server is yours, make it the endpoint.</source>
        <translation>%1 перенаправляет на «%2» (HTTP %3). Перенаправления не выполняются, потому что вместе с ними ушёл бы и ключ. Если этот сервер ваш, укажите его как конечную точку.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer.</source>
        <translation>%1: получен пустой ответ.</translation>
    </message>
    <message>
        <source>%1 sent a compressed answer that was not asked for.</source>
        <translation>%1: получен сжатый ответ, хотя сжатие не запрашивалось.</translation>
    </message>
    <message>
        <source>%1 sent a web page and no answer of a model: “%2”. Check the endpoint and the proxy.</source>
        <translation>%1: получена веб-страница, а не ответ модели: «%2». Проверьте конечную точку и прокси.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not UTF-8: “%2”.</source>
        <translation>%1: получен ответ не в кодировке UTF-8: «%2».</translation>
    </message>
    <message>
        <source>%1 sent no answer that can be read: “%2”. Check the endpoint.</source>
        <translation>%1: получен ответ, который нельзя прочитать: «%2». Проверьте конечную точку.</translation>
    </message>
    <message>
        <source>The stream from %1 ended before its answer did; the call may have been paid.</source>
        <translation>%1: поток закончился раньше ответа; вызов мог быть оплачен.</translation>
    </message>
</context>
<context>
    <name>Sink</name>
    <message>
        <source>Writing failed: %1. Is there space left?</source>
        <translation>Не удалось записать: %1. Есть ли свободное место?</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file is empty: it has no columns and no rows.</source>
        <translation>Файл пуст: в нём нет ни столбцов, ни записей.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one?</source>
        <translation>
            <numerusform>В строке %1 файла %2 — %n ячейка; Assay принимает не более %3 столбцов. Может быть, разделитель другой?</numerusform>
            <numerusform>В строке %1 файла %2 — %n ячейки; Assay принимает не более %3 столбцов. Может быть, разделитель другой?</numerusform>
            <numerusform>В строке %1 файла %2 — %n ячеек; Assay принимает не более %3 столбцов. Может быть, разделитель другой?</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 has no header; it is called %2.</source>
        <translation>У столбца %1 нет заголовка; он назван %2.</translation>
    </message>
    <message>
        <source>There are several columns %1; one of them is called %2.</source>
        <translation>Столбцов %1 несколько; один из них назван %2.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s)</source>
        <translation>
            <numerusform>В записи %n ячейка</numerusform>
            <numerusform>В записи %n ячейки</numerusform>
            <numerusform>В записи %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but there are %n column(s); the missing cells are empty.</source>
        <translation>
            <numerusform>, а столбцов %n; недостающие ячейки пусты.</numerusform>
            <numerusform>, а столбцов %n; недостающие ячейки пусты.</numerusform>
            <numerusform>, а столбцов %n; недостающие ячейки пусты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one, or does a quotation mark end too early?</source>
        <translation>
            <numerusform>В записи в строке %1 файла %2 — %n ячейка; Assay принимает не более %3 столбцов. Может быть, разделитель другой или кавычка закрывается слишком рано?</numerusform>
            <numerusform>В записи в строке %1 файла %2 — %n ячейки; Assay принимает не более %3 столбцов. Может быть, разделитель другой или кавычка закрывается слишком рано?</numerusform>
            <numerusform>В записи в строке %1 файла %2 — %n ячеек; Assay принимает не более %3 столбцов. Может быть, разделитель другой или кавычка закрывается слишком рано?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but there are %n column(s); the further cells are kept in the columns from %1 on.</source>
        <translation>
            <numerusform>, а столбцов %n; лишние ячейки сохранены в столбцах начиная с %1.</numerusform>
            <numerusform>, а столбцов %n; лишние ячейки сохранены в столбцах начиная с %1.</numerusform>
            <numerusform>, а столбцов %n; лишние ячейки сохранены в столбцах начиная с %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation mark(s) inside a quoted cell are not doubled; they are kept as text.</source>
        <translation>
            <numerusform>%n кавычка внутри ячейки в кавычках не удвоена; она сохранена как текст.</numerusform>
            <numerusform>%n кавычки внутри ячейки в кавычках не удвоены; они сохранены как текст.</numerusform>
            <numerusform>%n кавычек внутри ячейки в кавычках не удвоены; они сохранены как текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation mark in line %1, column %2 is never closed; everything after it is in this cell.</source>
        <translation>Кавычка (строка %1, позиция %2) нигде не закрыта; всё после неё попало в эту ячейку.</translation>
    </message>
    <message>
        <source>Blanks between a closing quotation mark and the end of the cell are left out, here and further on.</source>
        <translation>Пробелы между закрывающей кавычкой и концом ячейки отбрасываются, здесь и далее.</translation>
    </message>
    <message numerus="yes">
        <source>Column %1: %n place(s) are not valid %2 and are kept as U+FFFD. Is the encoding another one?</source>
        <translation>
            <numerusform>Столбец %1: %n место не соответствует кодировке %2 и сохранено как U+FFFD. Может быть, кодировка другая?</numerusform>
            <numerusform>Столбец %1: %n места не соответствуют кодировке %2 и сохранены как U+FFFD. Может быть, кодировка другая?</numerusform>
            <numerusform>Столбец %1: %n мест не соответствуют кодировке %2 и сохранены как U+FFFD. Может быть, кодировка другая?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) between the rows are left out.</source>
        <translation>
            <numerusform>%n пустая строка между записями пропущена.</numerusform>
            <numerusform>%n пустые строки между записями пропущены.</numerusform>
            <numerusform>%n пустых строк между записями пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) are rows with an empty cell.</source>
        <translation>
            <numerusform>%n пустая строка — запись с пустой ячейкой.</numerusform>
            <numerusform>%n пустые строки — записи с пустой ячейкой.</numerusform>
            <numerusform>%n пустых строк — записи с пустой ячейкой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) at the end of the file are no rows.</source>
        <translation>
            <numerusform>%n пустая строка в конце файла — не запись.</numerusform>
            <numerusform>%n пустые строки в конце файла — не записи.</numerusform>
            <numerusform>%n пустых строк в конце файла — не записи.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has headers, but no rows.</source>
        <translation>В файле есть заголовки, но нет записей.</translation>
    </message>
    <message>
        <source>None of the lines is a JSON object: the file has no rows.</source>
        <translation>Ни одна из строк не является объектом JSON: в файле нет записей.</translation>
    </message>
    <message>
        <source>nothing may follow the value</source>
        <translation>после значения ничего не должно быть</translation>
    </message>
    <message>
        <source>The line is not valid JSON (column %1: %2) and is left out.</source>
        <translation>Строка — неправильный JSON (позиция %1: %2) и пропущена.</translation>
    </message>
    <message>
        <source>The line is not a JSON object and is left out.</source>
        <translation>Строка — не объект JSON и пропущена.</translation>
    </message>
    <message>
        <source>The rows up to line %1 have more than %2 different keys; Assay takes at most that many columns.</source>
        <translation>В записях до строки %1 больше %2 разных полей; Assay принимает не больше стольких столбцов.</translation>
    </message>
    <message>
        <source>The key %1 is there several times; a further value is in the column %2.</source>
        <translation>Поле %1 встречается несколько раз; ещё одно значение — в столбце %2.</translation>
    </message>
    <message>
        <source>%1 holds lists of chat messages. They are kept as JSON text; the column %2 was added with the text of the last user message.</source>
        <translation>%1 содержит списки сообщений чата. Они сохранены как текст JSON; добавлен столбец %2 с текстом последнего сообщения пользователя.</translation>
    </message>
    <message>
        <source>The row holds bytes that are not valid %1; they are kept as U+FFFD.</source>
        <translation>В записи есть байты, не соответствующие кодировке %1; они сохранены как U+FFFD.</translation>
    </message>
    <message>
        <source>The row holds escapes such as \ud800 that are half a character; they are kept as U+FFFD.</source>
        <translation>В записи есть последовательности вида \ud800 — половины символов; они сохранены как U+FFFD.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3: %4.</source>
        <translation>%1 — неправильный JSON: строка %2, позиция %3: %4.</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>ожидается %1</translation>
    </message>
    <message>
        <source>the file ends where %1 is expected</source>
        <translation>файл заканчивается там, где ожидается %1</translation>
    </message>
    <message>
        <source>%1 holds no rows: %2. Assay reads an array of objects, an object that holds one, or JSONL with one object a line.</source>
        <translation>В %1 нет записей: %2. Assay читает массив объектов, объект с таким массивом или JSONL — по одному объекту на строку.</translation>
    </message>
    <message>
        <source>it is one single value</source>
        <translation>это одно-единственное значение</translation>
    </message>
    <message>
        <source>The list of rows is empty.</source>
        <translation>Список записей пуст.</translation>
    </message>
    <message>
        <source>none of its members is an array of objects</source>
        <translation>ни одно из полей не является массивом объектов</translation>
    </message>
    <message>
        <source>The rows are those of %1; not read: %2.</source>
        <translation>Записи взяты из %1; не прочитано: %2.</translation>
    </message>
    <message>
        <source>a key in quotation marks is expected</source>
        <translation>ожидается имя поля в кавычках</translation>
    </message>
    <message>
        <source>it has too many members</source>
        <translation>полей слишком много</translation>
    </message>
    <message>
        <source>the elements of its array are not objects</source>
        <translation>элементы массива — не объекты</translation>
    </message>
    <message>
        <source>The element is not an object and is left out.</source>
        <translation>Элемент — не объект и пропущен.</translation>
    </message>
    <message>
        <source>values are nested more than 512 deep</source>
        <translation>вложенность значений больше 512</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value</source>
        <translation>текст заканчивается посреди значения</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>после имени поля ожидается двоеточие</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>ожидается запятая или }</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>ожидается запятая или ]</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>управляющий символ в строке должен быть экранирован</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>такой экранированной последовательности нет</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected after \u</source>
        <translation>после \u ожидаются четыре шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>ожидается значение</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>ожидается цифра</translation>
    </message>
    <message>
        <source>a spreadsheet or another ZIP archive</source>
        <translation>электронная таблица или другой архив ZIP</translation>
    </message>
    <message>
        <source>an old spreadsheet or Office document</source>
        <translation>старая электронная таблица или документ Office</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>файл Parquet</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>файл, сжатый gzip</translation>
    </message>
    <message>
        <source>compressed with zstd</source>
        <translation>файл, сжатый zstd</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a database (or a project)</source>
        <translation>база данных (или проект)</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>Файла %1 нет. Проверьте путь.</translation>
    </message>
    <message>
        <source>%1 is not a file. Name a CSV, TSV, JSON or JSONL file.</source>
        <translation>%1 — не файл. Укажите файл CSV, TSV, JSON или JSONL.</translation>
    </message>
    <message>
        <source>%1 is %2, not a text file. Save it as CSV, TSV, JSON or JSONL.</source>
        <translation>%1 — %2, а не текстовый файл. Сохраните его в формате CSV, TSV, JSON или JSONL.</translation>
    </message>
    <message>
        <source>There is no encoding %1. Some that are known: utf-8, utf-16le, windows-1251, koi8-r, windows-1252, gb18030.</source>
        <translation>Кодировки %1 нет. Некоторые из известных: utf-8, utf-16le, windows-1251, koi8-r, windows-1252, gb18030.</translation>
    </message>
    <message>
        <source>There is no format %1. The formats are csv, tsv, json and jsonl.</source>
        <translation>Формата %1 нет. Форматы: csv, tsv, json и jsonl.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be a delimiter. Give one ASCII character (not a quotation mark) or the word tab.</source>
        <translation>%1 не может быть разделителем. Укажите один символ ASCII (не кавычку) или слово tab.</translation>
    </message>
    <message>
        <source>The first line names the delimiter and is no row.</source>
        <translation>Первая строка называет разделитель и не является записью.</translation>
    </message>
    <message>
        <source>The file is called .%1, but is read as %2: that is what it holds.</source>
        <translation>У файла расширение .%1, но читается он как %2: таково его содержимое.</translation>
    </message>
    <message>
        <source>The row that begins in line %1 is longer than 16 MiB. A quotation mark may be missing there, or the delimiter or encoding may be another one.</source>
        <translation>Запись, которая начинается в строке %1, длиннее 16 МиБ. Возможно, там не хватает кавычки или другими должны быть разделитель или кодировка.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the path and your permissions.</source>
        <translation>Не удаётся прочитать %1: %2. Проверьте путь и свои права доступа.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>The template is nested too deeply here.</source>
        <translation>Слишком глубокая вложенность шаблона в этом месте.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Это число слишком велико.</translation>
    </message>
    <message>
        <source>Only methods and range() can be called.</source>
        <translation>Вызывать можно только методы и range().</translation>
    </message>
    <message>
        <source>An index is missing between the brackets.</source>
        <translation>В скобках не хватает индекса.</translation>
    </message>
    <message>
        <source>Assay&apos;s templates have no “**”.</source>
        <translation>В шаблонах Assay нет оператора «**».</translation>
    </message>
    <message>
        <source>This comment has no end: “#}” is missing.</source>
        <translation>Этот комментарий не закрыт: нет «#}».</translation>
    </message>
    <message>
        <source>This “raw” has no end: “{% endraw %}” is missing.</source>
        <translation>Этот «raw» не закрыт: нет «{% endraw %}».</translation>
    </message>
    <message>
        <source>This “%1” has no end: “%2” is missing.</source>
        <translation>«%1» здесь не закрыто: нет «%2».</translation>
    </message>
    <message>
        <source>The character “%1” has no meaning here.</source>
        <translation>Символ «%1» здесь не имеет смысла.</translation>
    </message>
    <message>
        <source>This text has no end: the closing quote is missing.</source>
        <translation>Этот текст не закрыт: нет закрывающей кавычки.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be applied to %2 and %3.</source>
        <translation>Оператор «%1» неприменим к типам «%2» и «%3».</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>Деление на ноль.</translation>
    </message>
    <message>
        <source>The text that the template makes grows too long.</source>
        <translation>Текст, который создаёт шаблон, становится слишком длинным.</translation>
    </message>
    <message>
        <source>“-” can&apos;t be applied to a %1.</source>
        <translation>Оператор «-» неприменим к типу «%1».</translation>
    </message>
    <message>
        <source>the end of the template</source>
        <translation>конец шаблона</translation>
    </message>
    <message>
        <source>“%1” is expected here, not “%2”.</source>
        <translation>Здесь ожидается «%1», а не «%2».</translation>
    </message>
    <message>
        <source>A name is expected here, not “%1”.</source>
        <translation>Здесь ожидается имя, а не «%1».</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» здесь не ожидается.</translation>
    </message>
    <message>
        <source>“%1” has nothing to end or go on with.</source>
        <translation>Для «%1» нет открытого блока.</translation>
    </message>
    <message>
        <source>“{% %1 %}” is not one of the statements that Assay knows: if, for, set, raw.</source>
        <translation>«{% %1 %}» не входит в число операторов, известных Assay: if, for, set, raw.</translation>
    </message>
    <message>
        <source>This block has no end: “{% %1 %}” is missing.</source>
        <translation>Этот блок не закрыт: нет «{% %1 %}».</translation>
    </message>
    <message>
        <source>“in” is expected here, as in “for x in list”.</source>
        <translation>Здесь ожидается «in», как в «for x in list».</translation>
    </message>
    <message>
        <source>A template may have at most %1 “set”.</source>
        <translation>В шаблоне допускается не более %1 операторов «set».</translation>
    </message>
    <message>
        <source>There is no “%1” in this map.</source>
        <translation>В этом словаре нет «%1».</translation>
    </message>
    <message>
        <source>A %1 has no element “%2”.</source>
        <translation>У типа «%1» нет элемента «%2».</translation>
    </message>
    <message numerus="yes">
        <source>There is no element %1: the %2 has %n.</source>
        <translation>
            <numerusform>Элемента %1 нет: %2 содержит %n элемент.</numerusform>
            <numerusform>Элемента %1 нет: %2 содержит %n элемента.</numerusform>
            <numerusform>Элемента %1 нет: %2 содержит %n элементов.</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>map</source>
        <translation>словарь</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, позиция %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not defined here.</source>
        <translation>«%1» здесь не определено.</translation>
    </message>
    <message>
        <source>A %1 has no part “%2”.</source>
        <translation>У типа «%1» нет части «%2».</translation>
    </message>
    <message>
        <source>A %1 can&apos;t be sliced like this.</source>
        <translation>Тип «%1» не допускает такого среза.</translation>
    </message>
    <message>
        <source>The pattern of regex_replace is wrong: %1.</source>
        <translation>Регулярное выражение в regex_replace неверно: %1.</translation>
    </message>
    <message>
        <source>The template takes too many steps; a loop is too long.</source>
        <translation>Шаблон выполняет слишком много шагов; цикл слишком длинный.</translation>
    </message>
    <message>
        <source>A %1 can&apos;t be looped over.</source>
        <translation>Тип «%1» нельзя перебирать в цикле.</translation>
    </message>
    <message>
        <source>Assay&apos;s templates have no filter “%1”.</source>
        <translation>В шаблонах Assay нет фильтра «%1».</translation>
    </message>
    <message>
        <source>range() takes one to three whole numbers.</source>
        <translation>range() принимает от одного до трёх целых чисел.</translation>
    </message>
    <message>
        <source>range() can&apos;t count like this.</source>
        <translation>range() не может так считать.</translation>
    </message>
    <message>
        <source>range() gives at most 100,000 numbers.</source>
        <translation>range() даёт не более 100 000 чисел.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be applied to a %2 like this.</source>
        <translation>«%1» нельзя так применить к типу «%2».</translation>
    </message>
    <message>
        <source>“replace” takes two texts: the old and the new one.</source>
        <translation>«replace» принимает два текста: старый и новый.</translation>
    </message>
    <message>
        <source>A filter of lists</source>
        <translation>Фильтр списков</translation>
    </message>
    <message>
        <source>There is no element: the %1 is empty.</source>
        <translation>Элемента нет: значение типа «%1» пусто.</translation>
    </message>
    <message>
        <source>“unique” takes at most 10,000 elements.</source>
        <translation>«unique» принимает не более 10 000 элементов.</translation>
    </message>
    <message>
        <source>“map” can&apos;t map itself.</source>
        <translation>«map» нельзя применить к самому себе.</translation>
    </message>
    <message>
        <source>split() needs a separator that is not empty.</source>
        <translation>split() нужен непустой разделитель.</translation>
    </message>
    <message>
        <source>index(): the list has no such element.</source>
        <translation>index(): в списке нет такого элемента.</translation>
    </message>
    <message>
        <source>A %1 has no method “%2” like this.</source>
        <translation>У типа «%1» нет такого метода «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n names are to be set, but the value has another number of parts.</source>
        <translation>
            <numerusform>Задаётся %n имя, а частей в значении другое число.</numerusform>
            <numerusform>Задаётся %n имени, а частей в значении другое число.</numerusform>
            <numerusform>Задаётся %n имён, а частей в значении другое число.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assay&apos;s templates have no test “%1” like this.</source>
        <translation>В шаблонах Assay нет такой проверки «%1».</translation>
    </message>
    <message>
        <source>The %1 text of the prompt “%2”: %3</source>
        <translation>Текст %1 промпта «%2»: %3</translation>
    </message>
    <message>
        <source>“%1” is a method of maps; the key of that name is written [&apos;%1&apos;].</source>
        <translation>«%1» — метод словарей; поле с таким именем записывается как [&apos;%1&apos;].</translation>
    </message>
    <message>
        <source>These lists are too long to be compared.</source>
        <translation>Эти списки слишком длинны для сравнения.</translation>
    </message>
    <message>
        <source>Names that are: %1.</source>
        <translation>Определены имена: %1.</translation>
    </message>
    <message>
        <source>The template does too much work with long texts.</source>
        <translation>Шаблон выполняет слишком много работы с длинными текстами.</translation>
    </message>
    <message>
        <source>This list is too large or too deep.</source>
        <translation>Этот список слишком велик или слишком глубок.</translation>
    </message>
</context>
<context>
    <name>Ter</name>
    <message>
        <source>Answer and reference are too long for the search for shifted words.</source>
        <translation>Ответ и эталон слишком длинны для поиска переставленных слов.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>A key must be asked for, but there is no terminal. Put it into the environment and refer to it as env:NAME.</source>
        <translation>Нужно запросить ключ, но терминала нет. Поместите ключ в окружение и сошлитесь на него как env:NAME.</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes in the question before it.</extracomment>
        <translation>д</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[д/Н]</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n в очереди</numerusform>
            <numerusform>%n в очереди</numerusform>
            <numerusform>%n в очереди</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>токенов: %1</translation>
    </message>
    <message>
        <source>cost ≥ %1</source>
        <translation>стоимость ≥ %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>стоимость %1</translation>
    </message>
</context>
<context>
    <name>TextPattern</name>
    <message>
        <source>The pattern “%1” was given up on this text: it would take too many steps. Simplify it.</source>
        <translation>Поиск по регулярному выражению «%1» в этом тексте прекращён: потребовалось бы слишком много шагов. Упростите его.</translation>
    </message>
    <message>
        <source>The text has %1 characters; patterns are searched in at most %2. Shorten the answers.</source>
        <translation>Символов в тексте: %1; поиск по регулярным выражениям — не более чем в %2. Сократите ответы.</translation>
    </message>
    <message>
        <source>The pattern “%1” can&apos;t be read: %2, at character %3.</source>
        <translation>Регулярное выражение «%1» не удаётся прочитать: %2, символ %3.</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>Nothing answers at %1: the connection was refused. Is the server running, and is the port right?</source>
        <translation>По адресу %1 никто не отвечает: в соединении отказано. Запущен ли сервер и верен ли порт?</translation>
    </message>
    <message>
        <source>The host of %1 was not found. Check the endpoint&apos;s spelling and the network.</source>
        <translation>Узел %1 не найден. Проверьте написание конечной точки и сеть.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete; the call may have been paid.</source>
        <translation>%1: соединение закрыто до конца ответа; вызов мог быть оплачен.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2. Check the endpoint; a server with a certificate of its own needs a CA file.</source>
        <translation>Нет защищённого соединения с %1: %2. Проверьте конечную точку; серверу с собственным сертификатом нужен файл удостоверяющего центра.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Соединение с %1 не удалось: %2.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s. Check the endpoint, the network and the proxy.</source>
        <translation>Нет соединения с %1 за %2 с. Проверьте конечную точку, сеть и прокси.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s; the call was given up and may have been paid.</source>
        <translation>%1: ничего не получено за %2 с; вызов прекращён и мог быть оплачен.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s; the call may have been paid. limits.timeout_s allows more.</source>
        <translation>%1: ответ не закончен за %2 с; вызов мог быть оплачен. Больше времени даёт limits.timeout_s.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 MiB, which is no answer of a model; the rest was refused. Check the endpoint.</source>
        <translation>%1: получено больше %2 МиБ, а это не ответ модели; остальное отклонено. Проверьте конечную точку.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Вызов отменён.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>No project is open.</source>
        <translation>Ни один проект не открыт.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 открыт только для чтения.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 больше 64 МиБ.</translation>
    </message>
    <message>
        <source>A run is on already; stop it or wait until it ends.</source>
        <translation>Прогон уже идёт; остановите его или дождитесь конца.</translation>
    </message>
    <message>
        <source>The plan has no model that is asked over the network.</source>
        <translation>В плане нет модели, к которой обращаются по сети.</translation>
    </message>
    <message>
        <source>The plan has no model %1 that is asked over the network.</source>
        <translation>В плане нет модели %1, к которой обращаются по сети.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Остановлено до отправки запросов.</translation>
    </message>
</context>
</TS>
