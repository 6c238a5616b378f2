<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnswerCells</name>
    <message>
        <source>not scored yet</source>
        <translation>ещё не оценено</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>получен</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрезан</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пустой</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущен</translation>
    </message>
</context>
<context>
    <name>AnswerFilterBar</name>
    <message>
        <source>Models disagree</source>
        <translation>Модели расходятся</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Минимальная оценка</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Максимальная оценка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Only items that one candidate passes and another does not</source>
        <translation>Только элементы, с которыми один кандидат справился, а другой — нет</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>any</source>
        <translation>все</translation>
    </message>
    <message>
        <source>passed ✓</source>
        <translation>зачтено ✓</translation>
    </message>
    <message>
        <source>failed ✗</source>
        <translation>не зачтено ✗</translation>
    </message>
    <message>
        <source>between …</source>
        <translation>между …</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрезан</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пустой</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>Whose score and state the filters and orders look at</source>
        <translation>Чьи оценки и состояния учитывают фильтры и порядок</translation>
    </message>
    <message>
        <source>flips first</source>
        <translation>сначала спорные</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>сначала длинные</translation>
    </message>
    <message>
        <source>slowest first</source>
        <translation>сначала медленные</translation>
    </message>
    <message>
        <source>lowest score</source>
        <translation>сначала низкие</translation>
    </message>
    <message>
        <source>highest score</source>
        <translation>сначала высокие</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>%1 ↑</source>
        <translation>%1 ↑</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Only the items behind “%1”; press to see all again</source>
        <translation>Только элементы из «%1»; нажмите, чтобы снова видеть все</translation>
    </message>
    <message>
        <source>Only the items behind “%1”</source>
        <translation>Только элементы из «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 из %n элемента</numerusform>
            <numerusform>%1 из %n элементов</numerusform>
            <numerusform>%1 из %n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>In ids, questions, references and answers (Ctrl+F)</source>
        <translation>В id, вопросах, эталонах и ответах (Ctrl+F)</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
</context>
<context>
    <name>AnswerItemsModel</name>
    <message>
        <source>Category: %1</source>
        <translation>Категория: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>%1: built-in baseline, no language model</source>
        <translation>%1: встроенный базовый вариант, не языковая модель</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Choose an item to see its answers.</source>
        <translation>Выберите элемент, чтобы увидеть ответы.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>Hide the details (D)</source>
        <translation>Скрыть подробности (D)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Также верно</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <translation>Запрос и ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>What the answer has more, and what it lacks</source>
        <translation>Что в ответе лишнее и чего не хватает</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>to the reference</source>
        <translation>от эталона</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Что пошло не так</translation>
    </message>
    <message>
        <source>Retry failed and unscored…</source>
        <translation>Повторить ошибки и без оценки…</translation>
    </message>
    <message>
        <source>Leads to Runs, where what failed and what has no score can be asked again</source>
        <translation>Переход к прогонам, где можно заново запросить неудавшееся и неоценённое</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Элемент %1</translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation>категория: %1</translation>
    </message>
    <message>
        <source>repeat %1 of %2</source>
        <translation>повтор %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Request and reply (%n)</source>
        <translation>
            <numerusform>Запрос и ответ (%n)</numerusform>
            <numerusform>Запросы и ответы (%n)</numerusform>
            <numerusform>Запросы и ответы (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Ответа ещё нет.</translation>
    </message>
    <message>
        <source>The model refused to answer.</source>
        <translation>Модель отказалась отвечать.</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>Модель дала пустой ответ.</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit.</source>
        <translation>Ответ обрезан по лимиту токенов.</translation>
    </message>
    <message>
        <source>No differences, letter case and spaces aside.</source>
        <translation>Отличий нет, не считая регистра и пробелов.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Что означают пометки</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>только здесь</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>нет здесь</translation>
    </message>
    <message>
        <source>too different to be compared word by word</source>
        <translation>слишком разные, чтобы сравнивать по словам</translation>
    </message>
    <message numerus="yes">
        <source>Retrieved context (%n passage(s))</source>
        <translation>
            <numerusform>Найденный контекст (%n отрывок)</numerusform>
            <numerusform>Найденный контекст (%n отрывка)</numerusform>
            <numerusform>Найденный контекст (%n отрывков)</numerusform>
        </translation>
    </message>
</context>
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
    <name>AnswersTable</name>
    <message>
        <source>Items and answers</source>
        <translation>Элементы и ответы</translation>
    </message>
</context>
<context>
    <name>ApprovalsDialog</name>
    <message>
        <source>Take the approval back</source>
        <translation>Отозвать одобрение</translation>
    </message>
    <message>
        <source>Approved commands</source>
        <translation>Одобренные команды</translation>
    </message>
    <message>
        <source>Assay starts these commands without asking, each in its folder only. They are your own settings and in no project.</source>
        <translation>Assay запускает эти команды без вопроса, каждую только в её папке. Они относятся к вашим собственным настройкам и не входят ни в один проект.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>You have approved no start command.</source>
        <translation>Вы не одобрили ни одной команды запуска.</translation>
    </message>
</context>
<context>
    <name>AskingDialogs</name>
    <message>
        <source>A key is needed</source>
        <translation>Нужен ключ</translation>
    </message>
    <message>
        <source>No key was given, so nothing was sent.</source>
        <translation>Ключ не указан, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Send the key there?</source>
        <translation>Отправить ключ туда?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Don&apos;t send it</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Load this server?</source>
        <translation>Нагрузить этот сервер?</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Нагрузить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Ещё ничего не оценено.</translation>
    </message>
    <message>
        <source>%1: mean by candidate</source>
        <translation>%1: среднее по кандидатам</translation>
    </message>
    <message>
        <source>%1: no score
0 of %2 items scored</source>
        <translation>%1: нет оценки
Оценено элементов: 0 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 items scored</source>
        <translation>Оценено элементов: %1 из %2</translation>
    </message>
    <message>
        <source>%1: %2, no interval</source>
        <translation>%1: %2, без интервала</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3 to %4</source>
        <translation>%1: %2, 95&#xa0;% интервал от %3 до %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, scored</source>
        <translation>%1, оценено</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Уилсон</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Mean and 95 % interval (%1) of the scored items; lower is better</source>
        <translation>Среднее и 95 % интервал (%1) по оценённым элементам; меньше — лучше</translation>
    </message>
    <message>
        <source>Mean and 95 % interval (%1) of the scored items</source>
        <translation>Среднее и 95 % интервал (%1) по оценённым элементам</translation>
    </message>
    <message>
        <source>clustered t</source>
        <translation>кластерный t</translation>
    </message>
    <message>
        <source>clustered Wilson</source>
        <translation>кластерный Уилсон</translation>
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
    <name>Batch</name>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>почти готов</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>отменяется</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>Model %1 is not asked in OpenAI&apos;s form, so its requests can&apos;t be written in OpenAI&apos;s batch format. Choose the others by --model.</source>
        <translation>Модель %1 опрашивается не в форме OpenAI, поэтому её запросы нельзя записать в формате пакетов OpenAI. Выберите остальные с помощью --model.</translation>
    </message>
    <message>
        <source>The run has no model that is asked over the network.</source>
        <translation>В запуске нет модели, которую опрашивают по сети.</translation>
    </message>
    <message>
        <source>The run has no model %1 that is asked over the network.</source>
        <translation>В запуске нет модели %1, которую опрашивают по сети.</translation>
    </message>
    <message>
        <source>%1 is the project itself. Choose another file.</source>
        <translation>%1 — это сам проект. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Run %1 has no request left: everything is answered, or on its way in a batch.</source>
        <translation>В запуске %1 не осталось запросов: на всё есть ответ или всё уже отправлено пакетом.</translation>
    </message>
    <message>
        <source>batch %1, %2 of %3</source>
        <extracomment>%1: &quot;in progress&quot;, &quot;being checked&quot; …</extracomment>
        <translation>пакет: %1, %2 из %3</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost when the batch was sent.</source>
        <translation>Ответ службы при отправке пакета потерян.</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n request(s) was sent, but the service&apos;s answer was lost: it may be paid twice.</source>
        <translation>
            <numerusform>Пакет из %n запроса отправлен, но ответ службы потерян: возможно, он будет оплачен дважды.</numerusform>
            <numerusform>Пакет из %n запросов отправлен, но ответ службы потерян: возможно, он будет оплачен дважды.</numerusform>
            <numerusform>Пакет из %n запросов отправлен, но ответ службы потерян: возможно, он будет оплачен дважды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a batch&apos;s results are of no request.</source>
        <translation>
            <numerusform>%n строка результатов пакета не относится ни к одному запросу.</numerusform>
            <numerusform>%n строки результатов пакета не относятся ни к одному запросу.</numerusform>
            <numerusform>%n строк результатов пакета не относятся ни к одному запросу.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the batch is %2; %3 of %4 requests were answered. The others are asked when the run goes on.</source>
        <extracomment>%1: a model; %2: &quot;expired&quot;, &quot;cancelled&quot;, &quot;refused&quot; …</extracomment>
        <translation>%1: пакет %2; ответы получены на %3 из %4 запросов. Остальные будут заданы, когда запуск продолжится.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>The batch failed at this request: %1</source>
        <translation>Пакет завершился ошибкой на этом запросе: %1</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n request(s) never began; they are asked when the run goes on.</source>
        <translation>
            <numerusform>Пакет из %n запроса так и не начался; запросы будут заданы, когда прогон продолжится.</numerusform>
            <numerusform>Пакет из %n запросов так и не начался; запросы будут заданы, когда прогон продолжится.</numerusform>
            <numerusform>Пакет из %n запросов так и не начался; запросы будут заданы, когда прогон продолжится.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchChoice</name>
    <message>
        <source>%1 by batch: %2</source>
        <translation>%1 пакетом: %2</translation>
    </message>
    <message>
        <source>All its requests are handed to the service at once. It costs less, and the answers come within a day; Assay may be closed meanwhile.</source>
        <translation>Все запросы передаются службе сразу. Это стоит меньше, а ответы приходят в течение суток; Assay можно тем временем закрыть.</translation>
    </message>
    <message>
        <source>Ask %1 by batch</source>
        <translation>Опрашивать %1 пакетом</translation>
    </message>
    <message>
        <source>Ask %1 directly</source>
        <translation>Опрашивать %1 напрямую</translation>
    </message>
</context>
<context>
    <name>BatchClient</name>
    <message>
        <source>The service refuses the batch&apos;s file: %1</source>
        <translation>Служба не принимает файл пакета: %1</translation>
    </message>
    <message>
        <source>The results can&apos;t be fetched.</source>
        <translation>Не удалось получить результаты.</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message numerus="yes">
        <source>%n request(s) written to %1.</source>
        <translation>
            <numerusform>%n запрос записан в %1.</numerusform>
            <numerusform>%n запроса записаны в %1.</numerusform>
            <numerusform>%n запросов записаны в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>To take the answers in: assay-cli import-batch %1 RESULTS.jsonl</source>
        <translation>Чтобы принять ответы: assay-cli import-batch %1 RESULTS.jsonl</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>half the price, within a day</source>
        <translation>половина цены, в течение суток</translation>
    </message>
    <message>
        <source>%1 of the price, within a day</source>
        <translation>%1 цены, в течение суток</translation>
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
    <name>CachedLines</name>
    <message>
        <source>From the cache: %1 answers, with the times and cost of when they were asked</source>
        <translation>Ответов из кэша: %1; время и стоимость — те, что были при запросе</translation>
    </message>
    <message>
        <source>Of all costs, %1 were paid in earlier runs</source>
        <translation>Из всей стоимости %1 оплачено в прежних прогонах</translation>
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
    <message>
        <source>%1 was not waited for any longer. Resume asks what is missing.</source>
        <translation>%1: ожидание прекращено. При продолжении запрашивается недостающее.</translation>
    </message>
    <message>
        <source>%1 was not waited for any longer (%2). Resume asks what is missing.</source>
        <translation>%1: ожидание прекращено (%2). При продолжении запрашивается недостающее.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 снова отвечает.</translation>
    </message>
    <message>
        <source>%1: its work goes to the other servers of the model. %2</source>
        <translation>%1: работа переходит к другим серверам модели. %2</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ сервера</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Судья</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>possibly paid</source>
        <translation>возможно, оплачено</translation>
    </message>
    <message>
        <source>the service says it cost %1</source>
        <translation>сервис сообщает стоимость %1</translation>
    </message>
</context>
<context>
    <name>CancelBatchButton</name>
    <message>
        <source>The service works off nothing more. What is answered by then is paid and still comes; the rest is asked when the run goes on.</source>
        <translation>Служба больше ничего не обрабатывает. То, на что к тому времени есть ответ, оплачено и ещё придёт; остальное будет запрошено, когда прогон продолжится.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Отменить пакет</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n batches</source>
        <translation>
            <numerusform>Отменить %n пакет</numerusform>
            <numerusform>Отменить %n пакета</numerusform>
            <numerusform>Отменить %n пакетов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateChips</name>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Bars with intervals</source>
        <translation>Столбцы с интервалами</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категориям</translation>
    </message>
    <message>
        <source>Latency and score</source>
        <translation>Задержка и оценка</translation>
    </message>
    <message>
        <source>Cost and score</source>
        <translation>Стоимость и оценка</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Победы</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Какой график</translation>
    </message>
    <message>
        <source>Scorer of the chart</source>
        <translation>Оценщик графика</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Картинка (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Рисунок (SVG)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Data (CSV)…</source>
        <translation>Данные (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Рисунки (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder or name.</source>
        <translation>Не удаётся записать %1: %2. Выберите другую папку или имя.</translation>
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
    <name>ChunksModel</name>
    <message>
        <source>%1, set aside</source>
        <translation>%1, отложен</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>p. %1–%2</source>
        <translation>с. %1–%2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Chars</source>
        <translation>Симв.</translation>
    </message>
</context>
<context>
    <name>ChunksPane</name>
    <message>
        <source>Chunks and windows</source>
        <translation>Фрагменты и окна</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Set aside or take back</source>
        <translation>Отложить или вернуть</translation>
    </message>
    <message>
        <source>‹ Chunks</source>
        <translation>‹ Фрагменты</translation>
    </message>
    <message>
        <source>Back to the chunks</source>
        <translation>Назад к фрагментам</translation>
    </message>
    <message>
        <source>Kinds and checks</source>
        <translation>Виды и проверки</translation>
    </message>
    <message>
        <source>Take the chosen documents out of the project (Del)</source>
        <translation>Убрать выбранные документы из проекта (Del)</translation>
    </message>
    <message>
        <source>No chunk yet: the documents hold no text, or none is chosen.</source>
        <translation>Фрагментов пока нет: в документах нет текста или ни один документ не выбран.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln отложен</numerusform>
            <numerusform>%Ln отложено</numerusform>
            <numerusform>%Ln отложено</numerusform>
        </translation>
    </message>
    <message>
        <source>Window %1: chunks %2, %3 characters of %4</source>
        <translation>Окно %1: фрагменты %2, символов: %3 из %4</translation>
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
    <name>ColumnRoles</name>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>эталон</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>верные ответы</translation>
    </message>
    <message>
        <source>wrong answers</source>
        <translation>неверные ответы</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>варианты ответа</translation>
    </message>
    <message>
        <source>context</source>
        <translation>контекст</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>answers of a model</source>
        <translation>ответы модели</translation>
    </message>
    <message>
        <source>keep as extra field</source>
        <translation>сохранить как доп. поле</translation>
    </message>
    <message>
        <source>Names each item. Without one, items are numbered.</source>
        <translation>Имя каждого элемента. Без него элементы нумеруются.</translation>
    </message>
    <message>
        <source>What the models are asked.</source>
        <translation>О чём спрашивают модели.</translation>
    </message>
    <message>
        <source>The right answer that metrics and judges compare with.</source>
        <translation>Правильный ответ, с которым сравнивают метрики и судьи.</translation>
    </message>
    <message>
        <source>Further answers that are right; one cell may hold several.</source>
        <translation>Другие правильные ответы; в ячейке может быть несколько.</translation>
    </message>
    <message>
        <source>Answers known to be wrong; one cell may hold several.</source>
        <translation>Заведомо неверные ответы; в ячейке может быть несколько.</translation>
    </message>
    <message>
        <source>The options of a multiple-choice question.</source>
        <translation>Варианты ответа для вопроса с выбором.</translation>
    </message>
    <message>
        <source>A text that the question is about.</source>
        <translation>Текст, к которому относится вопрос.</translation>
    </message>
    <message>
        <source>Groups items, for scores by category.</source>
        <translation>Группирует элементы для оценок по категориям.</translation>
    </message>
    <message>
        <source>Answers that were made elsewhere; scored like a model&apos;s.</source>
        <translation>Ответы, полученные в другом месте; оцениваются как ответы модели.</translation>
    </message>
    <message>
        <source>Kept as it is; prompts can use it by its name.</source>
        <translation>Сохраняется как есть; доступно промптам по имени.</translation>
    </message>
    <message>
        <source>! no column is the question</source>
        <translation>! не выбран столбец вопроса</translation>
    </message>
    <message>
        <source>no reference: judges need none, metrics do</source>
        <translation>нет эталона: судьям не нужен, метрикам нужен</translation>
    </message>
    <message>
        <source>✓ mapping looks complete</source>
        <translation>✓ столбцы назначены полностью</translation>
    </message>
    <message>
        <source>Choose above its column which one holds the question. Without one, the prompt has to name the fields it is made of.</source>
        <translation>Выберите над столбцом, в каком из них вопрос. Иначе промпт должен называть поля, из которых он состоит.</translation>
    </message>
    <message>
        <source>No column holds right answers. A judge can do without; metrics such as exact_match leave the items unscored.</source>
        <translation>Ни в одном столбце нет правильных ответов. Судья обойдётся и без них; метрики вроде exact_match оставят элементы без оценки.</translation>
    </message>
    <message>
        <source>There is a question, and something to compare answers with.</source>
        <translation>Есть вопрос и то, с чем сравнивать ответы.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n extra field(s)</source>
        <translation>
            <numerusform>%n доп. поле</numerusform>
            <numerusform>%n доп. поля</numerusform>
            <numerusform>%n доп. полей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandApprovals</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1, which says which commands you have approved, is damaged, so none is started. Delete it; Assay then asks anew.</source>
        <translation>Файл %1, где записано, какие команды вы одобрили, повреждён, поэтому ни одна не запускается. Удалите файл; Assay тогда спросит заново.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>не удаётся создать папку</translation>
    </message>
</context>
<context>
    <name>CommandDialog</name>
    <message>
        <source>Start this command?</source>
        <translation>Запустить эту команду?</translation>
    </message>
    <message>
        <source>The plan or project says so. Approve it only if you know what it does: it runs with all your rights. Your yes is kept in your settings, for exactly this text and this folder.</source>
        <translation>Так сказано в плане или проекте. Одобряйте команду, только если знаете, что она делает: она выполняется со всеми вашими правами. Ваше согласие хранится в ваших настройках — именно для этого текста и этой папки.</translation>
    </message>
    <message>
        <source>Approve and start</source>
        <translation>Одобрить и запустить</translation>
    </message>
    <message>
        <source>Don&apos;t start it</source>
        <translation>Не запускать</translation>
    </message>
    <message>
        <source>For %1, Assay would start this command, without a shell, in the folder %2:</source>
        <translation>Для %1 Assay запустит эту команду, без оболочки, в папке %2:</translation>
    </message>
</context>
<context>
    <name>CommandGate</name>
    <message>
        <source>The model %1 wants this command to be started in %2, and you have not approved it, so nothing was started and nothing was sent:
    %3
If you trust it, approve it in the window, or run assay-cli with --allow-start-commands.</source>
        <translation>Модель %1 требует запустить эту команду в %2, а вы её не одобряли, поэтому ничего не запущено и ничего не отправлено:
    %3
Если вы ей доверяете, одобрите её в окне или запустите assay-cli с --allow-start-commands.</translation>
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
    <message>
        <source>--%1 wants a number above 0, not “%2”.</source>
        <translation>Опции --%1 нужно число больше 0, а не «%2».</translation>
    </message>
    <message>
        <source>go on without a model that has been waiting for its server for so long; resume asks what is missing</source>
        <translation>продолжить без модели, которая ждёт свой сервер столько времени; недостающее запросит resume</translation>
    </message>
    <message>
        <source>start the servers that the plan&apos;s models name, whatever their commands are</source>
        <translation>запускать серверы, указанные у моделей плана, какими бы ни были их команды</translation>
    </message>
    <message>
        <source>ask everything, also what the project has an answer to</source>
        <translation>запросить всё, даже то, на что в проекте есть ответ</translation>
    </message>
    <message>
        <source>really ask N items first, which costs money; run goes on from them and pays nothing twice</source>
        <translation>сначала действительно запросить N элементов, что стоит денег; run продолжит с них и ничего не оплатит дважды</translation>
    </message>
    <message>
        <source>whose earlier runs narrow the ranges; by default PLAN.assay</source>
        <translation>проект, прежние прогоны которого сужают диапазоны; по умолчанию PLAN.assay</translation>
    </message>
    <message>
        <source>only for models of this provider</source>
        <translation>только для моделей этого провайдера</translation>
    </message>
    <message>
        <source>for a million prompt tokens</source>
        <translation>за миллион токенов промпта</translation>
    </message>
    <message>
        <source>for a million answer tokens</source>
        <translation>за миллион токенов ответа</translation>
    </message>
    <message>
        <source>for prompt tokens read from a cache</source>
        <translation>за токены промпта, прочитанные из кэша</translation>
    </message>
    <message>
        <source>for prompt tokens written to a cache</source>
        <translation>за токены промпта, записанные в кэш</translation>
    </message>
    <message>
        <source>the same, kept for an hour</source>
        <translation>то же, с хранением в течение часа</translation>
    </message>
    <message>
        <source>by default USD</source>
        <translation>по умолчанию USD</translation>
    </message>
    <message>
        <source>what batch services take of it, such as 0.5</source>
        <translation>какую долю цены берут пакетные сервисы, например 0.5</translation>
    </message>
    <message>
        <source>from this day on, such as 2027-01-31</source>
        <translation>действует с этого дня, например 2027-01-31</translation>
    </message>
    <message>
        <source>a note of your own</source>
        <translation>собственное примечание</translation>
    </message>
    <message>
        <source>let the import replace prices of your own, too</source>
        <translation>при импорте заменять и ваши собственные цены</translation>
    </message>
    <message>
        <source>import also where most of what was imported before would go</source>
        <translation>импортировать, даже если исчезнет большая часть импортированного раньше</translation>
    </message>
    <message>
        <source>list the table as JSON</source>
        <translation>вывести таблицу в формате JSON</translation>
    </message>
    <message>
        <source>the plan that has the model</source>
        <translation>план, в котором есть модель</translation>
    </message>
    <message>
        <source>the project that has the model</source>
        <translation>проект, в котором есть модель</translation>
    </message>
    <message>
        <source>the server, for a model of no plan; several are one model</source>
        <translation>сервер — для модели вне плана; несколько — это одна модель</translation>
    </message>
    <message>
        <source>how it is asked, such as vllm or ollama; openai by default</source>
        <translation>как к нему обращаться, например vllm или ollama; по умолчанию openai</translation>
    </message>
    <message>
        <source>what the server calls the model; MODEL by default</source>
        <translation>как модель называется на сервере; по умолчанию MODEL</translation>
    </message>
    <message>
        <source>where the key is: env:NAME, dotenv:FILE#NAME, keychain:NAME, ask</source>
        <translation>где находится ключ: env:NAME, dotenv:FILE#NAME, keychain:NAME, ask</translation>
    </message>
    <message>
        <source>length of each prompt, about; by default 256</source>
        <translation>примерная длина каждого промпта; по умолчанию 256</translation>
    </message>
    <message>
        <source>the most that each call may answer; by default 128</source>
        <translation>наибольшая длина ответа на каждый вызов; по умолчанию 128</translation>
    </message>
    <message>
        <source>calls in flight at once; by default 1,2,4,8,16,32,64</source>
        <translation>сколько вызовов в работе сразу; по умолчанию 1,2,4,8,16,32,64</translation>
    </message>
    <message>
        <source>the highest load that keeps it is told</source>
        <translation>сообщается наибольшая нагрузка, при которой цель соблюдена</translation>
    </message>
    <message>
        <source>of the server; gives a cost per million tokens</source>
        <translation>стоимость часа работы сервера; даёт стоимость миллиона токенов</translation>
    </message>
    <message>
        <source>of the cost; by default USD</source>
        <translation>валюта стоимости; по умолчанию USD</translation>
    </message>
    <message>
        <source>no more calls than that; by default 1000</source>
        <translation>не больше стольких вызовов; по умолчанию 1000</translation>
    </message>
    <message>
        <source>no longer than that; by default 600</source>
        <translation>не дольше этого; по умолчанию 600</translation>
    </message>
    <message>
        <source>begin no call after that in a level; by default 60</source>
        <translation>после этого времени не начинать вызовов на ступени; по умолчанию 60</translation>
    </message>
    <message>
        <source>every call sends the same text, which measures the server&apos;s prefix cache</source>
        <translation>каждый вызов отправляет один и тот же текст: так измеряется кэш префиксов сервера</translation>
    </message>
    <message>
        <source>of the texts that are sent; by default 1</source>
        <translation>зерно отправляемых текстов; по умолчанию 1</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>вывести результат в формате JSON</translation>
    </message>
    <message>
        <source>write the levels to a CSV, or all as JSON to a .json</source>
        <translation>записать ступени в CSV или всё в формате JSON в .json</translation>
    </message>
    <message>
        <source>load a server that is not on this computer without asking</source>
        <translation>нагружать без вопроса сервер, который не на этом компьютере</translation>
    </message>
    <message>
        <source>the plan&apos;s model whose server is asked</source>
        <translation>модель плана, сервер которой опрашивается</translation>
    </message>
    <message>
        <source>end with status 3 once only batches are waited for; resume takes in what came back</source>
        <translation>завершиться с кодом 3, когда осталось ждать только пакетов; resume примет то, что вернулось</translation>
    </message>
    <message>
        <source>ask the services to stop their batches; what is answered by then is kept</source>
        <translation>попросить службы остановить пакеты; то, на что к тому времени есть ответ, сохраняется</translation>
    </message>
    <message>
        <source>ask nothing; write the requests to a file in OpenAI&apos;s batch format, for vllm run-batch and the like</source>
        <translation>ничего не спрашивать; записать запросы в файл в формате пакетов OpenAI, для vllm run-batch и подобных</translation>
    </message>
    <message>
        <source>ask by the services&apos; batches where there are some: half the price, up to 24 hours</source>
        <translation>спрашивать пакетами, где службы их принимают: половина цены, до 24 часов</translation>
    </message>
    <message>
        <source>csv-wide, csv-long, jsonl or batch-jsonl</source>
        <translation>csv-wide, csv-long, jsonl или batch-jsonl</translation>
    </message>
    <message>
        <source>batch-jsonl: the requests to this model only</source>
        <translation>batch-jsonl: только запросы к этой модели</translation>
    </message>
    <message>
        <source>as run --batch would ask: by the services&apos; batches where there are some</source>
        <translation>как спрашивал бы run --batch: пакетами, где службы их принимают</translation>
    </message>
    <message>
        <source>only say what it would ask and cost; nothing is sent or stored</source>
        <translation>только сообщить, что будет запрошено и сколько это стоит; ничего не отправляется и не сохраняется</translation>
    </message>
    <message>
        <source>only cut the documents and show the first N windows; nothing is sent or stored</source>
        <translation>только разделить документы и показать первые N окон; ничего не отправляется и не сохраняется</translation>
    </message>
    <message>
        <source>take in a table that was written by --csv and edited since</source>
        <translation>принять таблицу, записанную с помощью --csv и затем исправленную</translation>
    </message>
    <message>
        <source>accept all questions that passed every check, without a look</source>
        <translation>принять без просмотра все вопросы, прошедшие каждую проверку</translation>
    </message>
    <message>
        <source>write the questions as a table with ids, to be edited and merged again</source>
        <translation>записать вопросы таблицей с id, чтобы исправить её и снова объединить</translation>
    </message>
    <message>
        <source>write the questions that were kept or accepted</source>
        <translation>записать отобранные и принятые вопросы</translation>
    </message>
    <message>
        <source>of --out: seed-csv, llamaindex, ragas, deepeval or jsonl (the default)</source>
        <translation>для --out: seed-csv, llamaindex, ragas, deepeval или jsonl (по умолчанию)</translation>
    </message>
    <message>
        <source>make a benchmark of that name of the questions that were accepted, or kept and not looked at</source>
        <translation>создать бенчмарк с этим именем из вопросов, которые приняты или отобраны и не просмотрены</translation>
    </message>
    <message>
        <source>print the list as JSON</source>
        <translation>вывести список в формате JSON</translation>
    </message>
    <message>
        <source>list the start commands that you have approved, numbered, instead</source>
        <translation>вместо этого вывести пронумерованный список команд запуска, которые вы одобрили</translation>
    </message>
    <message>
        <source>take the approval of that number in the list back: it is asked about again</source>
        <translation>отозвать одобрение с этим номером в списке: о команде снова будет задан вопрос</translation>
    </message>
    <message>
        <source>of --freeze: put that share of the documents, such as 0.2, into a second benchmark, NAME dev</source>
        <translation>вместе с --freeze: отложить такую долю документов, например 0.2, во второй бенчмарк, NAME dev</translation>
    </message>
    <message>
        <source>which documents these are; by default 0</source>
        <translation>какие это документы; по умолчанию 0</translation>
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
    <message>
        <source>Your price table, for models whose plan has no price.</source>
        <translation>Ваша таблица цен — для моделей, у которых в плане нет цены.</translation>
    </message>
    <message>
        <source>Which models a server has.</source>
        <translation>Какие модели есть на сервере.</translation>
    </message>
    <message>
        <source>List the model servers that answer on this computer, with their models.</source>
        <translation>Перечислить серверы моделей, отвечающие на этом компьютере, и их модели.</translation>
    </message>
    <message>
        <source>How fast is a model&apos;s server? Calls at several loads.</source>
        <translation>Насколько быстр сервер модели? Вызовы при разных нагрузках.</translation>
    </message>
    <message>
        <source>Take answers from the results of a batch file into its run.</source>
        <translation>Принять ответы из результатов файла пакета в его запуск.</translation>
    </message>
    <message>
        <source>Make a benchmark of documents: questions, answers and quoted sources.</source>
        <translation>Создать бенчмарк из документов: вопросы, ответы и цитаты из источников.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Results stand here, side by side, as soon as a run has its first answers.</source>
        <translation>Результаты появятся здесь рядом друг с другом, как только прогон получит первые ответы.</translation>
    </message>
    <message>
        <source>Go to Runs</source>
        <translation>К прогонам</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Оценщик</translation>
    </message>
    <message>
        <source>Leads: sorts the candidates and decides what is ✓ and what is ✗</source>
        <translation>Главный: упорядочивает кандидатов и решает, что ✓, а что ✗</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базовый</translation>
    </message>
    <message>
        <source>What the others are measured against</source>
        <translation>С чем сравниваются остальные</translation>
    </message>
    <message>
        <source>Up to %1 rows can be copied at once. Export has no such limit.</source>
        <translation>За один раз можно скопировать не более %1 строк. У экспорта такого предела нет.</translation>
    </message>
    <message>
        <source>Between the runs: %1</source>
        <translation>Между прогонами: %1</translation>
    </message>
    <message>
        <source>Between the runs: nothing differs in their plans</source>
        <translation>Между прогонами: планы не различаются</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Запись %1 …</translation>
    </message>
    <message numerus="yes">
        <source>✓ %1 is written: %n row(s).</source>
        <translation>
            <numerusform>✓ %1 записан: %n строка.</numerusform>
            <numerusform>✓ %1 записан: %n строки.</numerusform>
            <numerusform>✓ %1 записан: %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>↑ ↓ ← → move · D details</source>
        <translation>↑ ↓ ← → перемещение · D подробности</translation>
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
    <message>
        <source>%1: %2 answers are from the cache, with the times and cost of when they were asked</source>
        <translation>%1: ответов из кэша: %2; время и стоимость — те, что были при запросе</translation>
    </message>
    <message numerus="yes">
        <source>intervals and tests are clustered by the column %1 (%n cluster(s))</source>
        <translation>
            <numerusform>интервалы и критерии кластеризованы по столбцу %1 (%n кластер)</numerusform>
            <numerusform>интервалы и критерии кластеризованы по столбцу %1 (%n кластера)</numerusform>
            <numerusform>интервалы и критерии кластеризованы по столбцу %1 (%n кластеров)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the clusters do not differ, so there is no interval</source>
        <translation>%1: кластеры не различаются, поэтому интервала нет</translation>
    </message>
    <message>
        <source>vectors of %1</source>
        <translation>векторы %1</translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>exact McNemar test</source>
        <translation>точный критерий Макнемара</translation>
    </message>
    <message>
        <source>sign-flip test</source>
        <translation>критерий перестановки знаков</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>ещё не оценено</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 пункта</translation>
    </message>
    <message>
        <source>%1 on the scale of %2 to %3</source>
        <translation>%1 на шкале от %2 до %3</translation>
    </message>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation> (95&#xa0;%: от %1 до %2)</translation>
    </message>
    <message>
        <source>%1 is better than %2 by %3%4.</source>
        <translation>%1 лучше, чем %2, на %3%4.</translation>
    </message>
    <message>
        <source>%1 is better than every other candidate; the closest, %2, is worse by %3%4.</source>
        <translation>%1 лучше всех остальных кандидатов; ближайший, %2, хуже на %3%4.</translation>
    </message>
    <message>
        <source>Not decided: %1 and %2 score the same on average%3%4.</source>
        <translation>Неясно: %1 и %2 имеют одинаковую среднюю оценку%3%4.</translation>
    </message>
    <message>
        <source>Not decided: %1 differs from %2 by %3%4%5.</source>
        <translation>Неясно: %1 отличается от %2 на %3%4%5.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>items</source>
        <translation>элементы</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>промпт</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>reported model</source>
        <translation>модель сервера</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>оценщик</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторы</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>зерно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>no common items</source>
        <translation>нет общих элементов</translation>
    </message>
    <message>
        <source>%1 ▲ better</source>
        <translation>%1 ▲ лучше</translation>
    </message>
    <message>
        <source>%1 ▼ worse</source>
        <translation>%1 ▼ хуже</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 неясно</translation>
    </message>
    <message>
        <source>Mean %1, over %2 items</source>
        <translation>Среднее %1, элементов: %2</translation>
    </message>
    <message>
        <source>No mean: %1 items have a score</source>
        <translation>Среднего нет: элементов с оценкой — %1</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 (%3)</source>
        <translation>95&#xa0;% интервал от %1 до %2 (%3)</translation>
    </message>
    <message>
        <source>All scores are equal, so there is no interval</source>
        <translation>Все оценки равны, поэтому интервала нет</translation>
    </message>
    <message>
        <source>✓ on %1</source>
        <translation>✓ у %1</translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), averaged per item first</source>
        <translation>
            <numerusform>%n повтор, сначала среднее по элементу</numerusform>
            <numerusform>%n повтора, сначала среднее по элементу</numerusform>
            <numerusform>%n повторов, сначала среднее по элементу</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a score: %1 × %2</source>
        <translation>Без оценки: %1 × %2</translation>
    </message>
    <message>
        <source>At best %1, if those had the best score</source>
        <translation>В лучшем случае %1, если бы у них была лучшая оценка</translation>
    </message>
    <message>
        <source>At worst %1, if those had the worst score</source>
        <translation>В худшем случае %1, если бы у них была худшая оценка</translation>
    </message>
    <message>
        <source>Against %1, over %2 items scored on both sides</source>
        <translation>Против %1; элементов, оценённых с обеих сторон: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) scored on one side only, or changed, are left out</source>
        <translation>
            <numerusform>%n элемент, оценённый лишь с одной стороны или изменённый, не учтён</numerusform>
            <numerusform>%n элемента, оценённых лишь с одной стороны или изменённых, не учтены</numerusform>
            <numerusform>%n элементов, оценённых лишь с одной стороны или изменённых, не учтены</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Разность %1</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95&#xa0;% интервал от %1 до %2</translation>
    </message>
    <message>
        <source>p = %1 (%2)</source>
        <translation>p = %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>p = %1 after Holm over %n comparison(s)</source>
        <translation>
            <numerusform>p = %1 по Холму для %n сравнения</numerusform>
            <numerusform>p = %1 по Холму для %n сравнений</numerusform>
            <numerusform>p = %1 по Холму для %n сравнений</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: p must be below 0.05 and the interval must not hold 0</source>
        <translation>Неясно: нужно p меньше 0,05 и интервал, не содержащий 0</translation>
    </message>
    <message>
        <source>With one candidate there is nothing to compare.</source>
        <translation>С одним кандидатом сравнивать нечего.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: no item is scored on both sides.</source>
        <translation>Пока нечего сравнивать: ни один элемент не оценён с обеих сторон.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are better than it, too.</source>
        <translation>
            <numerusform>Лучше базового и ещё %n кандидат.</numerusform>
            <numerusform>Лучше базового и ещё %n кандидата.</numerusform>
            <numerusform>Лучше базового и ещё %n кандидатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no LLM)</source>
        <translation>%1 (без LLM)</translation>
    </message>
    <message numerus="yes">
        <source>Judge(s): %1</source>
        <translation>
            <numerusform>Судья: %1</numerusform>
            <numerusform>Судьи: %1</numerusform>
            <numerusform>Судьи: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in baselines are no language models</source>
        <translation>Встроенные базовые варианты — не языковые модели</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Прогон %1: %2</translation>
    </message>
    <message>
        <source>clustered Wilson</source>
        <translation>кластерный Уилсон</translation>
    </message>
    <message>
        <source>clustered t</source>
        <translation>кластерный t</translation>
    </message>
    <message>
        <source>sign-flip test of whole clusters</source>
        <translation>критерий перестановки знаков целых кластеров</translation>
    </message>
    <message numerus="yes">
        <source>Clustered by %1: %n cluster(s) count, not single items</source>
        <translation>
            <numerusform>Кластеры по %1: учитывается %n кластер, а не отдельные элементы</numerusform>
            <numerusform>Кластеры по %1: учитываются %n кластера, а не отдельные элементы</numerusform>
            <numerusform>Кластеры по %1: учитывается %n кластеров, а не отдельные элементы</numerusform>
        </translation>
    </message>
    <message>
        <source>The clusters do not differ, so there is no interval</source>
        <translation>Кластеры не различаются, поэтому интервала нет</translation>
    </message>
    <message numerus="yes">
        <source>They come in %n cluster(s)</source>
        <translation>
            <numerusform>Они образуют %n кластер</numerusform>
            <numerusform>Они образуют %n кластера</numerusform>
            <numerusform>Они образуют %n кластеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Error bars clustered by %1 (%n cluster(s))</source>
        <translation>
            <numerusform>Планки погрешностей кластеризованы по %1 (%n кластер)</numerusform>
            <numerusform>Планки погрешностей кластеризованы по %1 (%n кластера)</numerusform>
            <numerusform>Планки погрешностей кластеризованы по %1 (%n кластеров)</numerusform>
        </translation>
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
    <name>ContextChoice</name>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>stored with the item</source>
        <translation>сохранённый с элементом</translation>
    </message>
    <message>
        <source>none: the model alone</source>
        <translation>нет: только модель</translation>
    </message>
    <message>
        <source>retrieved from the documents</source>
        <translation>найденный в документах</translation>
    </message>
    <message>
        <source>What {{ context }} stands for. Retrieved: the passages of the project&apos;s documents that match the question best, by their words (BM25).</source>
        <translation>Что подставляется вместо {{ context }}. Найденный: отрывки документов проекта, слова которых лучше всего подходят к вопросу (BM25).</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source> passages</source>
        <translation> отр.</translation>
    </message>
    <message>
        <source>How many passages are retrieved for each question</source>
        <translation>Сколько отрывков подбирается к каждому вопросу</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>A sample of</source>
        <translation>Выборка из</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Зерно выборки</translation>
    </message>
    <message>
        <source>Take all items</source>
        <translation>Взять все элементы</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Данные…</translation>
    </message>
    <message>
        <source>Number of items in the sample</source>
        <translation>Число элементов в выборке</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Набор данных</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>&amp;seed</source>
        <extracomment>Between the size of a sample and its seed: &quot;A sample of 100, seed 42&quot;.</extracomment>
        <translation>&amp;зерно</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>%1 (of the plan; imported at the start)</source>
        <translation>%1 (из плана; импорт при запуске)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Выберите набор данных</translation>
    </message>
    <message>
        <source>Choose the items</source>
        <translation>Выберите элементы</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln item(s) that the plan lists.</source>
        <translation>
            <numerusform>Только %Ln элемент, указанный в плане.</numerusform>
            <numerusform>Только %Ln элемента, указанных в плане.</numerusform>
            <numerusform>Только %Ln элементов, указанных в плане.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln item(s) that the plan leaves out.</source>
        <translation>
            <numerusform>Без %Ln элемента, исключённого планом.</numerusform>
            <numerusform>Без %Ln элементов, исключённых планом.</numerusform>
            <numerusform>Без %Ln элементов, исключённых планом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln item(s)</source>
        <translation>
            <numerusform>%1 · %Ln элемент</numerusform>
            <numerusform>%1 · %Ln элемента</numerusform>
            <numerusform>%1 · %Ln элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Items with the same cell in this column belong together, such as questions about one document: error bars and tests count with that.</source>
        <translation>Элементы с одинаковой ячейкой в этом столбце связаны между собой, например вопросы по одному документу: доверительные интервалы и тесты это учитывают.</translation>
    </message>
    <message>
        <source>C&amp;luster by</source>
        <translation>&amp;Кластеры по</translation>
    </message>
    <message>
        <source>nothing: every item stands for itself</source>
        <translation>ничему: каждый элемент сам по себе</translation>
    </message>
    <message>
        <source>the column “document”, where there is one</source>
        <translation>столбец «document», если он есть</translation>
    </message>
    <message>
        <source>Choose the clusters</source>
        <translation>Выбрать кластеры</translation>
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
    <message>
        <source>%1 holds no document that can be read.</source>
        <translation>В %1 нет документов, которые можно прочитать.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were there already.</source>
        <translation>
            <numerusform>%n документ уже был в проекте.</numerusform>
            <numerusform>%n документа уже были в проекте.</numerusform>
            <numerusform>%n документов уже были в проекте.</numerusform>
        </translation>
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
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Import a benchmark…</source>
        <translation>Импорт бенчмарка…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>Import a benchmark</source>
        <translation>Импорт бенчмарка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were deleted.</source>
        <translation>
            <numerusform>Удалён %Ln элемент.</numerusform>
            <numerusform>Удалено %Ln элемента.</numerusform>
            <numerusform>Удалено %Ln элементов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n набор данных</numerusform>
            <numerusform>%n набора данных</numerusform>
            <numerusform>%n наборов данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Benchmarks (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.txt)</source>
        <translation>Бенчмарки (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be added.</source>
        <translation>Проект открыт только для чтения: добавить ничего нельзя.</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first.</source>
        <translation>Проект не открыт. Сначала откройте или создайте его.</translation>
    </message>
    <message>
        <source>The project has this data already, as “%1”.</source>
        <translation>Эти данные уже есть в проекте: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were imported as “%1”.</source>
        <translation>
            <numerusform>Импортирован %Ln элемент как «%1».</numerusform>
            <numerusform>Импортировано %Ln элемента как «%1».</numerusform>
            <numerusform>Импортировано %Ln элементов как «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) needed a look.</source>
        <translation>
            <numerusform>%Ln запись требует внимания.</numerusform>
            <numerusform>%Ln записи требуют внимания.</numerusform>
            <numerusform>%Ln записей требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 for the next run</source>
        <translation>Взять %1 для следующего прогона</translation>
    </message>
    <message>
        <source>Look at the prompts</source>
        <translation>Посмотреть промпты</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Выбрать модели</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can&apos;t be removed: %n run(s) stand on it, and their answers would belong to nothing.</source>
        <translation>
            <numerusform>«%1» нельзя удалить: на нём основан %n прогон, и его ответы остались бы без данных.</numerusform>
            <numerusform>«%1» нельзя удалить: на нём основаны %n прогона, и их ответы остались бы без данных.</numerusform>
            <numerusform>«%1» нельзя удалить: на нём основаны %n прогонов, и их ответы остались бы без данных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”? Its %Ln item(s) and every edit of them are lost; this can&apos;t be undone.</source>
        <translation>
            <numerusform>Удалить «%1»? %Ln элемент и все его правки будут потеряны; отменить это нельзя.</numerusform>
            <numerusform>Удалить «%1»? %Ln элемента и все их правки будут потеряны; отменить это нельзя.</numerusform>
            <numerusform>Удалить «%1»? %Ln элементов и все их правки будут потеряны; отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» удалён.</translation>
    </message>
    <message>
        <source>Drop files to import them</source>
        <translation>Перетащите файлы для импорта</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, JSON or JSONL, one row per item, with a question and, better, the right answer. PDF, DOCX, HTML and texts become documents.</source>
        <translation>Перетащите сюда файл CSV, TSV, JSON или JSONL: одна запись — один элемент с вопросом и, лучше, с правильным ответом. Файлы PDF, DOCX, HTML и тексты станут документами.</translation>
    </message>
    <message>
        <source>Make one from documents…</source>
        <translation>Создать из документов…</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.html *.htm *.md *.txt *.epub)</source>
        <translation>Документы (*.pdf *.docx *.html *.htm *.md *.txt *.epub)</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Drop files: CSV, TSV, JSON, JSONL or documents.</source>
        <translation>%1 — не файл на этом компьютере. Перетащите файлы CSV, TSV, JSON, JSONL или документы.</translation>
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
    <name>DatasetItemsTable</name>
    <message>
        <source>Items of the dataset</source>
        <translation>Элементы набора данных</translation>
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
    <message>
        <source>Run %1 (%2) stands on this data, so it can&apos;t be removed: its answers would belong to nothing.</source>
        <translation>На этих данных основан прогон %1 (%2), поэтому удалить их нельзя: его ответы остались бы без данных.</translation>
    </message>
    <message>
        <source>The name is empty. Give the data a name.</source>
        <translation>Имя пустое. Дайте данным имя.</translation>
    </message>
    <message>
        <source>Other data of the project is called %1 already. Take another name.</source>
        <translation>Другие данные проекта уже называются %1. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>DatasetsModel</name>
    <message numerus="yes">
        <source>%n run(s) stand on it</source>
        <translation>
            <numerusform>На нём основан %n прогон</numerusform>
            <numerusform>На нём основаны %n прогона</numerusform>
            <numerusform>На нём основаны %n прогонов</numerusform>
        </translation>
    </message>
    <message>
        <source>No run stands on it</source>
        <translation>Прогонов на нём нет</translation>
    </message>
    <message>
        <source>✓ used</source>
        <translation>✓ выбран</translation>
    </message>
    <message>
        <source>Used by the next run</source>
        <translation>Выбран для следующего прогона</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>След. прогон</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Исходный файл</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импорт</translation>
    </message>
</context>
<context>
    <name>DatasetsPane</name>
    <message>
        <source>Use for the next run</source>
        <translation>Для следующего прогона</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Наборы данных</translation>
    </message>
    <message>
        <source>Datasets of the project</source>
        <translation>Наборы данных проекта</translation>
    </message>
    <message>
        <source>Give the data another name (F2)</source>
        <translation>Дать данным другое имя (F2)</translation>
    </message>
    <message>
        <source>Take the data out of the project (Del)</source>
        <translation>Удалить данные из проекта (Del)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Documents of the project</source>
        <translation>Документы проекта</translation>
    </message>
    <message>
        <source>The next run uses this data already.</source>
        <translation>Эти данные уже выбраны для следующего прогона.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>Add documents to the project</source>
        <translation>Добавить документы в проект</translation>
    </message>
    <message>
        <source>None yet. Benchmarks are made of them, and bm25, a baseline, looks for answers in them.</source>
        <translation>Пока нет. Из них создаются бенчмарки, и в них ищет ответы bm25, базовый вариант.</translation>
    </message>
    <message>
        <source>Make a benchmark…</source>
        <translation>Создать бенчмарк…</translation>
    </message>
    <message>
        <source>Have questions written about the documents, and review them</source>
        <translation>Составить с помощью модели вопросы по документам и просмотреть их</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Never sent</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Chat (chat/completions)</source>
        <translation>Чат (chat/completions)</translation>
    </message>
    <message>
        <source>Text (completions)</source>
        <translation>Текст (completions)</translation>
    </message>
    <message>
        <source>names of parameters</source>
        <translation>имена параметров</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation>Доп. тело</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>JSON that is merged into every request&apos;s body last</source>
        <translation>JSON, который добавляется последним в тело каждого запроса</translation>
    </message>
    <message>
        <source>Parameters that this server refuses, such as stream_options</source>
        <translation>Параметры, которые сервер не принимает, например stream_options</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>completions</translation>
    </message>
    <message>
        <source>extra body</source>
        <translation>доп. тело</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) never sent</source>
        <translation>
            <numerusform>%n имя не отправляется</numerusform>
            <numerusform>%n имени не отправляются</numerusform>
            <numerusform>%n имён не отправляются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовка</numerusform>
            <numerusform>%n заголовков</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>ничего особого</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Файл УЦ</translation>
    </message>
    <message>
        <source>“body” is what is sent, with {{ prompt }}, {{ system }}, {{ user }}, {{ model }}, {{ messages }} and parameters in its texts; “answer” is the JSON pointer of the answer</source>
        <translation>«body» — то, что отправляется, с {{ prompt }}, {{ system }}, {{ user }}, {{ model }}, {{ messages }} и параметрами в текстах; «answer» — указатель JSON на ответ</translation>
    </message>
    <message>
        <source>the system’s</source>
        <translation>системный</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT; “none” asks the server directly</source>
        <translation>http://HOST:PORT или socks5://HOST:PORT; «none» — обращаться к серверу напрямую</translation>
    </message>
    <message>
        <source>the system’s certificates only</source>
        <translation>только системные сертификаты</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that are trusted besides the system’s, for this model only</source>
        <translation>Файл с сертификатами удостоверяющих центров (PEM), которым доверяют помимо системных, только для этой модели</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>прокси</translation>
    </message>
    <message>
        <source>Half the price, up to 24 hours</source>
        <translation>Половина цены, до 24 часов</translation>
    </message>
    <message>
        <source>All requests are handed to the service together. Assay may be closed meanwhile; Resume takes in what came back.</source>
        <translation>Все запросы передаются службе вместе. Assay можно тем временем закрыть; «Продолжить» примет то, что вернулось.</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>Пакетом</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>пакетом</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>… the rest is not shown here; “Request and reply” has all of it.</source>
        <translation>… остальное здесь не показано; всё есть в «Запрос и ответ».</translation>
    </message>
</context>
<context>
    <name>DistributionChart</name>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Ещё ничего не оценено.</translation>
    </message>
    <message>
        <source>%1: distribution by candidate</source>
        <translation>%1: распределение по кандидатам</translation>
    </message>
    <message>
        <source>Share of the scored items by score</source>
        <translation>Доля оценённых элементов по оценкам</translation>
    </message>
    <message>
        <source>Share of the scored items by score; box: quartiles and median, whiskers: 5th and 95th percentile</source>
        <translation>Доля оценённых элементов по оценкам; ящик: квартили и медиана, усы: 5-й и 95-й процентили</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, оценка %2</translation>
    </message>
    <message>
        <source>%1 of %2 scored items (%3)</source>
        <translation>Оценённых элементов: %1 из %2 (%3)</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1: нет оценки</translation>
    </message>
    <message>
        <source>%1: median %2, half of the scores from %3 to %4, nine tenths from %5 to %6</source>
        <translation>%1: медиана %2, половина оценок от %3 до %4, девять десятых от %5 до %6</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scored</source>
        <translation>%1, оценено</translation>
    </message>
</context>
<context>
    <name>DocumentStore</name>
    <message>
        <source>%1 has no document %2. Add it again.</source>
        <translation>В %1 нет документа %2. Добавьте его снова.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Row %1 has the id %2 of row %3 and other texts; row %3 was taken.</source>
        <translation>У записи %1 тот же id %2, что у записи %3, но другие тексты; взята запись %3.</translation>
    </message>
    <message>
        <source>Row %1 has an id that no question has, %2, but the text of the question %3.</source>
        <translation>У записи %1 такой id, какого нет ни у одного вопроса (%2), но текст вопроса %3.</translation>
    </message>
    <message>
        <source>Row %1 has the text of %2 questions.</source>
        <translation>Текст записи %1 есть сразу у нескольких вопросов (%2).</translation>
    </message>
    <message>
        <source>Row %1 may be one of %2 questions about the same text: its question and its answer are both new. Give it an id.</source>
        <translation>Запись %1 может быть любым из нескольких вопросов (%2) об одном и том же тексте: и вопрос, и ответ в ней новые. Укажите её id.</translation>
    </message>
    <message>
        <source>Row %1 has no question.</source>
        <translation>В записи %1 нет вопроса.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Файл %1 пуст.</translation>
    </message>
    <message>
        <source>%1 holds no question. Assay looks for the columns or keys query, question, user_input and input.</source>
        <translation>В %1 нет ни одного вопроса. Assay ищет столбцы или поля query, question, user_input и input.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question were left out.</source>
        <translation>
            <numerusform>%n запись без вопроса пропущена.</numerusform>
            <numerusform>%n записи без вопроса пропущены.</numerusform>
            <numerusform>%n записей без вопроса пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a benchmark: line %2: %3.</source>
        <translation>Не удаётся прочитать %1 как бенчмарк: строка %2: %3.</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>это не UTF-8</translation>
    </message>
    <message>
        <source>it was written by a newer version of Assay</source>
        <translation>файл записан более новой версией Assay</translation>
    </message>
    <message>
        <source>nothing closes the quotation mark there</source>
        <translation>кавычка в этом месте не закрыта</translation>
    </message>
    <message>
        <source>The window step of %1 chunks is greater than the window size of %2: the chunks between two windows are asked about by none.</source>
        <translation>Шаг окна (фрагментов: %1) больше размера окна (%2): о фрагментах между двумя окнами не будет ни одного вопроса.</translation>
    </message>
    <message>
        <source>It asks the same as question %1: “%2”.</source>
        <translation>Спрашивает о том же, что вопрос %1: «%2».</translation>
    </message>
    <message>
        <source>No earlier question asks the same.</source>
        <translation>Ни один прежний вопрос не спрашивает о том же.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>Вопрос пуст.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Ответ пуст.</translation>
    </message>
    <message>
        <source>The answer has %1 characters; at most %2 are wanted.</source>
        <translation>Символов в ответе: %1; нужно не более %2.</translation>
    </message>
    <message>
        <source>It does not end like a question.</source>
        <translation>Текст не оканчивается как вопрос.</translation>
    </message>
    <message>
        <source>It asks more than one question.</source>
        <translation>Задано больше одного вопроса.</translation>
    </message>
    <message>
        <source>The question contains its answer.</source>
        <translation>Вопрос содержит свой ответ.</translation>
    </message>
    <message>
        <source>One question with a short answer.</source>
        <translation>Один вопрос с коротким ответом.</translation>
    </message>
    <message>
        <source>A model answered it rightly without the text.</source>
        <translation>Модель ответила на него правильно и без текста.</translation>
    </message>
    <message>
        <source>Without the text, the model did not answer it rightly.</source>
        <translation>Без текста модель не ответила на него правильно.</translation>
    </message>
    <message>
        <source>With the text, the model gave the same answer.</source>
        <translation>С текстом модель дала тот же ответ.</translation>
    </message>
    <message>
        <source>With the text, the model gave another answer.</source>
        <translation>С текстом модель дала другой ответ.</translation>
    </message>
    <message>
        <source>No score came.</source>
        <translation>Оценка не получена.</translation>
    </message>
    <message>
        <source>The reply breaks off. The questions that were complete are kept; a larger max_tokens helps.</source>
        <translation>Ответ модели обрывается. Законченные вопросы сохранены; поможет больший max_tokens.</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>Ответ модели пуст.</translation>
    </message>
    <message>
        <source>No question could be read from the reply.</source>
        <translation>В ответе модели не удалось прочитать ни одного вопроса.</translation>
    </message>
    <message>
        <source>The reply is not JSON; its lines were read.</source>
        <translation>Ответ модели — не JSON; прочитаны его строки.</translation>
    </message>
    <message>
        <source>The reply has %1 questions; the first %2 are kept.</source>
        <translation>Вопросов в ответе модели: %1; сохраняются первые %2.</translation>
    </message>
    <message>
        <source>Questions asked for: %1; questions in the reply: %2.</source>
        <translation>Запрошено вопросов: %1; вопросов в ответе модели: %2.</translation>
    </message>
    <message>
        <source>The reply has %1 characters; only the first %2 were read.</source>
        <translation>Символов в ответе модели: %1; прочитаны только первые %2.</translation>
    </message>
    <message>
        <source>Texts were cut after %1 characters.</source>
        <translation>Тексты обрезаны; оставлено символов: %1.</translation>
    </message>
    <message>
        <source>What the text does not tell needs no quote.</source>
        <translation>Тому, чего в тексте нет, цитата не нужна.</translation>
    </message>
    <message>
        <source>A question from a row needs no quote.</source>
        <translation>Вопросу из записи таблицы цитата не нужна.</translation>
    </message>
    <message>
        <source>It came without a quote from the text.</source>
        <translation>К нему нет цитаты из текста.</translation>
    </message>
    <message>
        <source>This quote does not stand in the text: “%1”.</source>
        <translation>Этой цитаты нет в тексте: «%1».</translation>
    </message>
    <message>
        <source>Every quote stands in the text.</source>
        <translation>Все цитаты есть в тексте.</translation>
    </message>
    <message>
        <source>The template “%1” of generated questions: %2</source>
        <translation>Шаблон «%1» создаваемых вопросов: %2</translation>
    </message>
    <message>
        <source>It speaks of the text itself: “%1”.</source>
        <translation>Говорит о самом тексте: «%1».</translation>
    </message>
    <message>
        <source>It does not speak of the text itself.</source>
        <translation>Не говорит о самом тексте.</translation>
    </message>
    <message>
        <source>The critic gave this score and no reason.</source>
        <translation>Критик поставил эту оценку без обоснования.</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents → benchmark</source>
        <translation>Документы → бенчмарк</translation>
    </message>
    <message>
        <source>‹ Data</source>
        <translation>‹ Данные</translation>
    </message>
    <message>
        <source>Preview 5</source>
        <translation>Проба: 5</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Chunks and windows</source>
        <translation>Фрагменты и окна</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Drop documents or folders to add them</source>
        <translation>Перетащите документы или папки, чтобы добавить их</translation>
    </message>
    <message>
        <source>Back to Data</source>
        <translation>Назад к данным</translation>
    </message>
    <message>
        <source>The documents of the project: look at them, add and remove</source>
        <translation>Документы проекта: просмотр, добавление и удаление</translation>
    </message>
    <message>
        <source>Ask for a few questions first, from windows drawn by chance. What they cost is not paid again.</source>
        <translation>Сначала запросить несколько вопросов по случайно выбранным окнам. Второй раз за них платить не придётся.</translation>
    </message>
    <message>
        <source>What is in flight comes back; what is done is kept</source>
        <translation>Отправленное ещё вернётся; сделанное сохраняется</translation>
    </message>
    <message>
        <source>Make a benchmark from documents</source>
        <translation>Создание бенчмарка из документов</translation>
    </message>
    <message>
        <source>Drop manuals here: PDF, DOCX, HTML, Markdown, EPUB, text in any encoding, JSON or CSV with a text a row, or whole folders. Assay cuts them into chunks, has a model write questions with answers and quotes, checks every one, and you have the last word.</source>
        <translation>Перетащите сюда руководства: PDF, DOCX, HTML, Markdown, EPUB, тексты в любой кодировке, JSON или CSV с одним текстом на запись либо целые папки. Assay делит их на фрагменты, поручает модели составить вопросы с ответами и цитатами, проверяет каждый вопрос, а последнее слово — за вами.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Change how questions are made</source>
        <translation>Изменение способа составления вопросов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + ещё %n</numerusform>
            <numerusform>%1 + ещё %n</numerusform>
            <numerusform>%1 + ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln окно</numerusform>
            <numerusform>%Ln окна</numerusform>
            <numerusform>%Ln окон</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model that writes questions</source>
        <translation>Добавить модель для вопросов</translation>
    </message>
    <message numerus="yes">
        <source>Generate %Ln question(s)</source>
        <translation>
            <numerusform>Создать %Ln вопрос</numerusform>
            <numerusform>Создать %Ln вопроса</numerusform>
            <numerusform>Создать %Ln вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>No model of this project can write questions: add one on Models.</source>
        <translation>Ни одна модель проекта не может составлять вопросы: добавьте модель на странице «Модели».</translation>
    </message>
    <message>
        <source>A run is on: it ends first.</source>
        <translation>Идёт прогон: сначала он должен закончиться.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text *.epub *.json *.jsonl *.csv *.tsv)</source>
        <translation>Документы (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text *.epub *.json *.jsonl *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be added.</source>
        <translation>Проект открыт только для чтения: добавить ничего нельзя.</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first.</source>
        <translation>Проект не открыт. Сначала откройте или создайте его.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s) …</source>
        <translation>
            <numerusform>Чтение %Ln файла …</numerusform>
            <numerusform>Чтение %Ln файлов …</numerusform>
            <numerusform>Чтение %Ln файлов …</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the project? Generated questions keep their texts.</source>
        <translation>Удалить «%1» из проекта? Тексты созданных вопросов сохранятся.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln document(s) from the project? Generated questions keep their texts.</source>
        <translation>
            <numerusform>Удалить %Ln документ из проекта? Тексты созданных вопросов сохранятся.</numerusform>
            <numerusform>Удалить %Ln документа из проекта? Тексты созданных вопросов сохранятся.</numerusform>
            <numerusform>Удалить %Ln документов из проекта? Тексты созданных вопросов сохранятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <translation>%1 — не файл на этом компьютере.</translation>
    </message>
    <message>
        <source>reading the documents</source>
        <translation>чтение документов</translation>
    </message>
    <message>
        <source>asking for questions</source>
        <translation>запрос вопросов</translation>
    </message>
    <message>
        <source>sorting the replies</source>
        <translation>разбор ответов модели</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>asking with and without the text</source>
        <translation>опрос с текстом и без него</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>судейство</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>Вопросы по %1</translation>
    </message>
    <message>
        <source>This generation is not through: it stands at “%1”.</source>
        <translation>Эта генерация не завершена: она остановилась на шаге «%1».</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 из %3</translation>
    </message>
    <message>
        <source>The generation is paused: everything so far is kept.</source>
        <translation>Генерация приостановлена: всё сделанное сохранено.</translation>
    </message>
    <message>
        <source>The generation is paused: %1</source>
        <translation>Генерация приостановлена: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed; the rest is here.</source>
        <translation>
            <numerusform>%Ln запрос не удался; остальное здесь.</numerusform>
            <numerusform>%Ln запроса не удались; остальное здесь.</numerusform>
            <numerusform>%Ln запросов не удались; остальное здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a benchmark now, with %Ln item(s).</source>
        <translation>
            <numerusform>«%1» теперь — бенчмарк, в нём %Ln элемент.</numerusform>
            <numerusform>«%1» теперь — бенчмарк, в нём %Ln элемента.</numerusform>
            <numerusform>«%1» теперь — бенчмарк, в нём %Ln элементов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are put aside for trying out.</source>
        <translation>
            <numerusform>Ещё %Ln оставлен для отладки.</numerusform>
            <numerusform>Ещё %Ln оставлены для отладки.</numerusform>
            <numerusform>Ещё %Ln оставлены для отладки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 for the next run</source>
        <translation>Взять %1 для следующего прогона</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Посмотреть данные</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>Экспорт вопросов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln вопрос записан в %1.</numerusform>
            <numerusform>%Ln вопроса записаны в %1.</numerusform>
            <numerusform>%Ln вопросов записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited tables (*.csv *.jsonl);;All files (*)</source>
        <translation>Исправленные таблицы (*.csv *.jsonl);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Take in an edited table</source>
        <translation>Принять исправленную таблицу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited</source>
        <translation>
            <numerusform>%Ln изменён</numerusform>
            <numerusform>%Ln изменено</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by hand</source>
        <translation>
            <numerusform>%Ln вручную</numerusform>
            <numerusform>%Ln вручную</numerusform>
            <numerusform>%Ln вручную</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) gave no question; the rest is here.</source>
        <translation>
            <numerusform>%Ln окно не дало ни одного вопроса; остальное здесь.</numerusform>
            <numerusform>%Ln окна не дали ни одного вопроса; остальное здесь.</numerusform>
            <numerusform>%Ln окон не дали ни одного вопроса; остальное здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set chunks aside</source>
        <translation>Отложить фрагменты</translation>
    </message>
    <message>
        <source>Take chunks back</source>
        <translation>Вернуть фрагменты</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>до %Ln запроса</numerusform>
            <numerusform>до %Ln запросов</numerusform>
            <numerusform>до %Ln запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) gave no score: their questions are set aside.</source>
        <translation>
            <numerusform>%Ln проверка не дала оценки: её вопрос отложен.</numerusform>
            <numerusform>%Ln проверки не дали оценки: их вопросы отложены.</numerusform>
            <numerusform>%Ln проверок не дали оценки: их вопросы отложены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsReportText</name>
    <message numerus="yes">
        <source>Already there: %Ln document(s).</source>
        <translation>
            <numerusform>Уже есть: %Ln документ.</numerusform>
            <numerusform>Уже есть: %Ln документа.</numerusform>
            <numerusform>Уже есть: %Ln документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a document of the project now.</source>
        <translation>«%1» теперь среди документов проекта.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were added.</source>
        <translation>
            <numerusform>Добавлен %Ln документ.</numerusform>
            <numerusform>Добавлено %Ln документа.</numerusform>
            <numerusform>Добавлено %Ln документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
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
    <name>DropArea</name>
    <message>
        <source>Drop a benchmark or documents here, or press to choose a benchmark</source>
        <translation>Перетащите сюда бенчмарк или документы либо нажмите, чтобы выбрать бенчмарк</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON and JSONL with a column of questions; PDF, DOCX, HTML, Markdown and text to make questions from; also projects and plans</source>
        <translation>CSV, TSV, JSON и JSONL со столбцом вопросов; PDF, DOCX, HTML, Markdown и текст, чтобы составить по ним вопросы; также проекты и планы</translation>
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
    <message>
        <source>The endpoint of model %1 holds a key. Take it out and give a key reference instead.</source>
        <translation>Конечная точка модели %1 содержит ключ. Уберите его и укажите ссылку на ключ.</translation>
    </message>
</context>
<context>
    <name>EndpointState</name>
    <message numerus="yes">
        <source>%1 was stopped: the same error %n times in a row. %2 Mend the cause, then resume; retry asks what failed once more.</source>
        <translation>
            <numerusform>Работа с %1 остановлена: одна и та же ошибка %n раз подряд. %2 Устраните причину и продолжите; чтобы запросить неудавшееся ещё раз, повторите ошибки.</numerusform>
            <numerusform>Работа с %1 остановлена: одна и та же ошибка %n раза подряд. %2 Устраните причину и продолжите; чтобы запросить неудавшееся ещё раз, повторите ошибки.</numerusform>
            <numerusform>Работа с %1 остановлена: одна и та же ошибка %n раз подряд. %2 Устраните причину и продолжите; чтобы запросить неудавшееся ещё раз, повторите ошибки.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>A name is needed: runs and exports are told by it.</source>
        <translation>Нужно имя: по нему различают прогоны и экспорт.</translation>
    </message>
    <message>
        <source>Another one has this name already. Names are unique.</source>
        <translation>Такое имя уже есть. Имена не повторяются.</translation>
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
    <name>Estimate</name>
    <message>
        <source>No data is chosen yet. Choose the data of the run.</source>
        <translation>Данные ещё не выбраны. Выберите данные прогона.</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>Estimate</source>
        <translation>Смета</translation>
    </message>
    <message>
        <source>Estimate by model</source>
        <translation>Смета по моделям</translation>
    </message>
    <message>
        <source>nothing is sent for it</source>
        <translation>для неё ничего не отправляется</translation>
    </message>
    <message>
        <source>Ranges: how long answers get and how fast servers are is known only afterwards.</source>
        <translation>Диапазоны: длина ответов и скорость серверов станут известны лишь потом.</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>вычисляется…</translation>
    </message>
    <message>
        <source>Nothing is sent: all answers are made or read on this computer, which costs nothing.</source>
        <translation>Ничего не отправляется: все ответы создаются или читаются на этом компьютере — бесплатно.</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>стоимость неизвестна</translation>
    </message>
    <message>
        <source>%1 · %2 tokens · %3 · %4</source>
        <extracomment>Requests · tokens · cost · time of a run, each a range.</extracomment>
        <translation>%1 · токенов: %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 + models of unknown price</source>
        <translation>%1 + модели с неизвестной ценой</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>By the model&apos;s own price.</source>
        <translation>По собственной цене модели.</translation>
    </message>
    <message>
        <source>By your price table: %1 (%2). %3</source>
        <translation>По вашей таблице цен: %1 (%2). %3</translation>
    </message>
    <message numerus="yes">
        <source>Try %n items</source>
        <translation>
            <numerusform>Опробовать %n элемент</numerusform>
            <numerusform>Опробовать %n элемента</numerusform>
            <numerusform>Опробовать %n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Really asks these items, which costs money, and estimates from what they took. Run goes on from them: nothing is asked twice.</source>
        <translation>Действительно запрашивает эти элементы, что стоит денег, и составляет смету по фактическому расходу. Прогон продолжит с них: ничего не запрашивается дважды.</translation>
    </message>
    <message>
        <source>Ranges by what earlier answers of these models took; 19 of 20 such runs stay within.</source>
        <translation>Диапазоны — по расходу прежних ответов этих моделей; 19 из 20 таких прогонов в них укладываются.</translation>
    </message>
    <message numerus="yes">
        <source>measured on %n item(s)</source>
        <translation>
            <numerusform>измерено на %n элементе</numerusform>
            <numerusform>измерено на %n элементах</numerusform>
            <numerusform>измерено на %n элементах</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent: the project has the answers to all %1 requests.</source>
        <translation>Ничего не отправляется: в проекте есть ответы на все запросы (%1).</translation>
    </message>
    <message>
        <source>, %1 of them already there</source>
        <translation>, из них уже есть %1</translation>
    </message>
    <message>
        <source>%1, and up to a day for batches</source>
        <translation>%1, а для пакетов — до суток</translation>
    </message>
    <message>
        <source>within a day (by batch)</source>
        <translation>в течение суток (пакетом)</translation>
    </message>
    <message>
        <source>by batch at %1 of the price</source>
        <translation>пакетом за %1 цены</translation>
    </message>
</context>
<context>
    <name>EstimateModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>менее 1 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>не отправляется</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <source>%1 to %2 tokens, prompts and answers together</source>
        <translation>Токенов: от %1 до %2, промпты и ответы вместе</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>%1 of %2 are already there</source>
        <translation>уже есть %1 из %2</translation>
    </message>
    <message>
        <source>Set the model&apos;s price on the page Models, or in your price table.</source>
        <translation>Укажите цену модели на странице «Модели» или в вашей таблице цен.</translation>
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
    <message>
        <source>no cost</source>
        <translation>без затрат</translation>
    </message>
    <message>
        <source>    %1 of %2 requests are answered in the project: not asked again</source>
        <translation>    запросов, на которые в проекте есть ответ: %1 из %2; заново не запрашиваются</translation>
    </message>
    <message numerus="yes">
        <source> + %n of unknown price</source>
        <translation>
            <numerusform> + %n модель с неизвестной ценой</numerusform>
            <numerusform> + %n модели с неизвестной ценой</numerusform>
            <numerusform> + %n моделей с неизвестной ценой</numerusform>
        </translation>
    </message>
    <message>
        <source> (price of the plan)</source>
        <translation> (цена из плана)</translation>
    </message>
    <message>
        <source> (price of your table%1)</source>
        <translation> (цена из вашей таблицы%1)</translation>
    </message>
    <message numerus="yes">
        <source>, measured on %n item(s)</source>
        <translation>
            <numerusform>, измерено на %n элементе</numerusform>
            <numerusform>, измерено на %n элементах</numerusform>
            <numerusform>, измерено на %n элементах</numerusform>
        </translation>
    </message>
    <message>
        <source>, by batch at %1 of the price</source>
        <translation>, пакетом за %1 цены</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>, and up to a day for batches</source>
        <translation>, а для пакетов — до суток</translation>
    </message>
    <message>
        <source>within a day (by batch)</source>
        <translation>в течение суток (пакетом)</translation>
    </message>
    <message numerus="yes">
        <source>In all %n requests, %1, %2</source>
        <translation>
            <numerusform>Всего %n запрос, %1, %2</numerusform>
            <numerusform>Всего %n запроса, %1, %2</numerusform>
            <numerusform>Всего %n запросов, %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Add an example</source>
        <translation>Добавить пример</translation>
    </message>
    <message>
        <source>A question and the answer that is wanted, sent before the real question</source>
        <translation>Вопрос и нужный ответ, отправляемые перед настоящим вопросом</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>Example %1: user</source>
        <translation>Пример %1: пользователь</translation>
    </message>
    <message>
        <source>Example %1: assistant</source>
        <translation>Пример %1: ассистент</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Пример %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>Поднять пример %1</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>Опустить пример %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Удалить пример %1</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>Everything (%n item(s))</source>
        <translation>
            <numerusform>Всё (%n элемент)</numerusform>
            <numerusform>Всё (%n элемента)</numerusform>
            <numerusform>Всё (%n элементов)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is shown (%n item(s))</source>
        <translation>
            <numerusform>Только показанное (%n элемент)</numerusform>
            <numerusform>Только показанное (%n элемента)</numerusform>
            <numerusform>Только показанное (%n элементов)</numerusform>
        </translation>
    </message>
    <message>
        <source>The items that pass the filters, and the candidates whose columns are not hidden</source>
        <translation>Элементы, прошедшие фильтры, и кандидаты, чьи столбцы не скрыты</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Прогон %1</translation>
    </message>
    <message>
        <source>For a spreadsheet…</source>
        <translation>Для таблиц…</translation>
    </message>
    <message>
        <source>A row an item; opens right in Excel and LibreOffice, and no cell runs as a formula</source>
        <translation>Строка на элемент; открывается в Excel и LibreOffice, ни одна ячейка не выполняется как формула</translation>
    </message>
    <message>
        <source>As data…</source>
        <translation>Как данные…</translation>
    </message>
    <message>
        <source>CSV, a row an item: UTF-8, commas, nothing changed</source>
        <translation>CSV, строка на элемент: UTF-8, запятые, без изменений</translation>
    </message>
    <message>
        <source>As data, long form…</source>
        <translation>Как данные, длинная форма…</translation>
    </message>
    <message>
        <source>CSV, a row an answer and scorer</source>
        <translation>CSV, строка на ответ и оценщика</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>Строки JSON…</translation>
    </message>
    <message>
        <source>A JSON object an answer, with everything that is known</source>
        <translation>Объект JSON на ответ, со всем, что известно</translation>
    </message>
    <message>
        <source>%1 run %2</source>
        <translation>%1 прогон %2</translation>
    </message>
    <message>
        <source>%1, part</source>
        <translation>%1, часть</translation>
    </message>
</context>
<context>
    <name>Exports</name>
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
    <message>
        <source>Run %1 has no candidate “%2” to export. There are: %3.</source>
        <translation>В прогоне %1 нет кандидата «%2» для экспорта. Есть: %3.</translation>
    </message>
    <message>
        <source>None of the chosen items is in run %1: there is nothing to export.</source>
        <translation>Ни одного из выбранных элементов нет в прогоне %1: экспортировать нечего.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Choose csv-wide, csv-long, jsonl or batch-jsonl.</source>
        <translation>Формата «%1» нет. Выберите csv-wide, csv-long, jsonl или batch-jsonl.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>сам</translation>
    </message>
    <message>
        <source>at the token limit</source>
        <translation>по лимиту токенов</translation>
    </message>
    <message>
        <source>by a content filter</source>
        <translation>фильтром содержимого</translation>
    </message>
    <message>
        <source>with a refusal</source>
        <translation>отказом</translation>
    </message>
    <message>
        <source>with a tool call</source>
        <translation>вызовом инструмента</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>1-й токен</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Токены вх.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
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
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Reported model</source>
        <translation>Модель сервера</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошен</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Из кэша</translation>
    </message>
    <message>
        <source>asked in run %1, %2</source>
        <translation>запрошен в прогоне %1, %2</translation>
    </message>
    <message>
        <source>asked in run %1</source>
        <translation>запрошен в прогоне %1</translation>
    </message>
    <message>
        <source>The same request was not sent again: times, tokens, cost and attempts are those of then.</source>
        <translation>Тот же запрос заново не отправлялся: время, токены, стоимость и попытки — те, что были тогда.</translation>
    </message>
</context>
<context>
    <name>FieldChips</name>
    <message>
        <source>Insert field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Names of an item&apos;s fields. In the text, Ctrl+Space offers them as well.</source>
        <translation>Имена полей элемента. В тексте их предлагает и Ctrl+Space.</translation>
    </message>
    <message>
        <source>Insert {{ %1 }} at the cursor</source>
        <translation>Вставить {{ %1 }} в место курсора</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>extra field</source>
        <translation>доп. поле</translation>
    </message>
    <message>
        <source>This text is too long to be edited here; it stays as it is.</source>
        <translation>Этот текст слишком длинный для правки здесь; он останется как есть.</translation>
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
    <name>Formatting</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
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
        <source>%1 pt</source>
        <translation>%1 пт</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year, in Qt&apos;s format; the time comes behind it.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date with its year, in Qt&apos;s format.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FreezeStrip</name>
    <message>
        <source>Put some documents aside for trying out:</source>
        <translation>Оставить часть документов для отладки:</translation>
    </message>
    <message>
        <source>Freeze it</source>
        <translation>Заморозить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name of the benchmark</source>
        <translation>Имя бенчмарка</translation>
    </message>
    <message>
        <source>Whole documents go into a second benchmark, so that none of its questions was seen.</source>
        <translation>Во второй бенчмарк уходят документы целиком, чтобы ни один его вопрос не был увиден заранее.</translation>
    </message>
    <message>
        <source>Share of the documents that are put aside</source>
        <translation>Доля документов, оставляемых для отладки</translation>
    </message>
    <message>
        <source>only accepted (%1)</source>
        <translation>только принятые (%1)</translation>
    </message>
    <message>
        <source>accepted and kept (%1)</source>
        <translation>принятые и отобранные (%1)</translation>
    </message>
    <message>
        <source>There is nothing to freeze yet.</source>
        <translation>Замораживать пока нечего.</translation>
    </message>
    <message>
        <source>The benchmark keeps who generated it, with which prompts and seed; later edits here leave it as it is.</source>
        <translation>Бенчмарк хранит, кто его создал, с какими промптами и каким зерном; дальнейшие правки здесь его не меняют.</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>chunks that are of use</source>
        <translation>пригодные фрагменты</translation>
    </message>
    <message>
        <source>windows asked about</source>
        <translation>опрошенные окна</translation>
    </message>
    <message>
        <source>questions written</source>
        <translation>составленные вопросы</translation>
    </message>
    <message>
        <source>one question, with a bearable answer</source>
        <translation>один вопрос с приемлемым ответом</translation>
    </message>
    <message>
        <source>quotes stand in the text</source>
        <translation>цитаты есть в тексте</translation>
    </message>
    <message>
        <source>does not speak of the text</source>
        <translation>не говорит о самом тексте</translation>
    </message>
    <message>
        <source>not asked before</source>
        <translation>ещё не задан</translation>
    </message>
    <message>
        <source>the text answers it</source>
        <translation>текст отвечает на него</translation>
    </message>
    <message>
        <source>understood without the text</source>
        <translation>понятен без текста</translation>
    </message>
    <message>
        <source>somebody would ask it</source>
        <translation>его кто-нибудь задал бы</translation>
    </message>
    <message>
        <source>not known without the text</source>
        <translation>ответ без текста неизвестен</translation>
    </message>
    <message>
        <source>answered the same with the text</source>
        <translation>с текстом ответ тот же</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>принят человеком</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>слишком короткий</translation>
    </message>
    <message>
        <source>mostly digits and signs</source>
        <translation>в основном цифры и знаки</translation>
    </message>
    <message>
        <source>a table of contents or a list of references</source>
        <translation>оглавление или список литературы</translation>
    </message>
    <message>
        <source>repeats an earlier one</source>
        <translation>повторяет прежний</translation>
    </message>
    <message>
        <source>nearly repeats an earlier one</source>
        <translation>почти повторяет прежний</translation>
    </message>
    <message>
        <source>set aside by you</source>
        <translation>отложен вами</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>FunnelStrip</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>What came through: %1</source>
        <translation>Что прошло отбор: %1</translation>
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
    <name>GenerateCommand</name>
    <message>
        <source>There is no format “%1”. Possible are: %2.</source>
        <translation>Формата «%1» нет. Возможны: %2.</translation>
    </message>
    <message>
        <source>%1 documents, %2 chunks, %3 windows, %4 of them asked about</source>
        <translation>Документов: %1, фрагментов: %2, окон: %3, из них опрашивается: %4</translation>
    </message>
    <message>
        <source>%1 chunks set aside: %2</source>
        <translation>Отложено фрагментов: %1 (%2)</translation>
    </message>
    <message>
        <source>Window %1: chunks %2 to %3</source>
        <translation>Окно %1: фрагменты с %2 по %3</translation>
    </message>
    <message>
        <source>--preview wants a number of windows, not “%1”.</source>
        <translation>Для --preview нужно число окон, а не «%1».</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3)</source>
        <translation>Чтение %1 (%2 из %3)</translation>
    </message>
    <message>
        <source>To go on: assay-cli generate %1</source>
        <translation>Чтобы продолжить: assay-cli generate %1</translation>
    </message>
    <message>
        <source>The generation is interrupted.</source>
        <translation>Генерация прервана.</translation>
    </message>
    <message>
        <source>The generation is paused. %1</source>
        <translation>Генерация приостановлена. %1</translation>
    </message>
    <message>
        <source>Merged: %1 edited, %2 written by hand, %3 unchanged.</source>
        <translation>Объединено. Изменено: %1, написано вручную: %2, без изменений: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written to %1.</source>
        <translation>
            <numerusform>%n вопрос записан в %1.</numerusform>
            <numerusform>%n вопроса записаны в %1.</numerusform>
            <numerusform>%n вопросов записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) frozen as %1.</source>
        <translation>
            <numerusform>%n вопрос заморожен как %1.</numerusform>
            <numerusform>%n вопроса заморожены как %1.</numerusform>
            <numerusform>%n вопросов заморожено как %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask again what failed: assay-cli generate %1</source>
        <translation>Спросить ещё раз то, что не удалось: assay-cli generate %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of run %1 failed or could not be read.</source>
        <translation>
            <numerusform>%n ответ прогона %1 не удался или не прочитан.</numerusform>
            <numerusform>%n ответа прогона %1 не удались или не прочитаны.</numerusform>
            <numerusform>%n ответов прогона %1 не удались или не прочитаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>--split wants a share between 0 and 1, such as 0.2, not “%1”.</source>
        <translation>Для --split нужна доля от 0 до 1, например 0.2, а не «%1».</translation>
    </message>
    <message>
        <source>--split-seed wants a whole number, not “%1”.</source>
        <translation>Для --split-seed нужно целое число, а не «%1».</translation>
    </message>
    <message>
        <source>--split needs --freeze NAME.</source>
        <translation>--split действует только вместе с --freeze NAME.</translation>
    </message>
    <message>
        <source>--split-seed needs --split SHARE.</source>
        <translation>--split-seed действует только вместе с --split SHARE.</translation>
    </message>
    <message>
        <source>No document is put aside: it would take more than the share that was wished for.</source>
        <translation>Ни один документ не отложен: он занял бы больше желаемой доли.</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>The questions were written by %1, and %2 is that model or of its family: it may do better on them than on questions of people.</source>
        <translation>Вопросы составила модель %1, а %2 — та же модель или модель того же семейства: с ними она может справиться лучше, чем с вопросами людей.</translation>
    </message>
    <message>
        <source>The benchmark has no name. Give it one.</source>
        <translation>У бенчмарка нет имени. Дайте ему имя.</translation>
    </message>
    <message>
        <source>The project has data with the name %1 already. A frozen benchmark is not changed; take another name.</source>
        <translation>Данные с именем %1 в проекте уже есть. Замороженный бенчмарк не меняется; возьмите другое имя.</translation>
    </message>
    <message>
        <source>No question is there to freeze. Accept some, or freeze the ones that were kept.</source>
        <translation>Замораживать нечего: вопросов нет. Примите несколько или заморозьте отобранные.</translation>
    </message>
    <message>
        <source>%1 is a project and is not overwritten. Choose another name.</source>
        <translation>%1 — это проект, и он не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>%1: questions</source>
        <translation>%1: вопросы</translation>
    </message>
    <message>
        <source>%1: checks</source>
        <translation>%1: проверки</translation>
    </message>
    <message>
        <source>%1: probes</source>
        <translation>%1: пробы</translation>
    </message>
    <message>
        <source>The plan has no &quot;generate&quot;: it says which benchmark is made of the documents, and by which model.</source>
        <translation>В плане нет &quot;generate&quot;: там указано, какой бенчмарк создаётся из документов и какой моделью.</translation>
    </message>
    <message>
        <source>%1 is no language model that is set up. Choose another one.</source>
        <translation>%1 — не настроенная языковая модель. Выберите другую.</translation>
    </message>
    <message>
        <source>No model is chosen to write the questions. Choose one.</source>
        <translation>Не выбрана модель, которая составит вопросы. Выберите её.</translation>
    </message>
    <message>
        <source>The documents hold no text to ask about. Add others.</source>
        <translation>В документах нет текста, о котором можно спросить. Добавьте другие.</translation>
    </message>
    <message>
        <source>The question or its answer is empty. Write both.</source>
        <translation>Вопрос или ответ на него пуст. Напишите и то и другое.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB.</source>
        <translation>%1 больше 256 МиБ.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>Window %1 gave no question. %2</source>
        <translation>Окно %1 не дало ни одного вопроса. %2</translation>
    </message>
</context>
<context>
    <name>GenerationDetails</name>
    <message>
        <source>Windows may run from one document into the next</source>
        <translation>Окна могут переходить из одного документа в следующий</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>Виды вопросов</translation>
    </message>
    <message>
        <source>Checks by a model</source>
        <translation>Проверки моделью</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Как спрашивать</translation>
    </message>
    <message>
        <source>Right is who says that the documents do not tell.</source>
        <translation>Прав тот, кто говорит, что в документах этого нет.</translation>
    </message>
    <message>
        <source>The model that checks; better not the one that wrote.</source>
        <translation>Модель, которая проверяет; лучше не та, что составляла вопросы.</translation>
    </message>
    <message>
        <source>A question is kept when no check that rates it from 1 to 5 is below.</source>
        <translation>Вопрос отбирается, если ни одна проверка с оценкой от 1 до 5 не дала меньше.</translation>
    </message>
    <message>
        <source>such as: agents of a shop&apos;s help desk</source>
        <translation>например: сотрудники службы поддержки магазина</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Критик</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Отбор от</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто спрашивает</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Fewer are drawn by the run&apos;s seed, evenly from every document.</source>
        <translation>Если меньше, они выбираются зерном прогона, поровну из каждого документа.</translation>
    </message>
    <message>
        <source>Characters; a longer one fails the check of form.</source>
        <translation>Символов; более длинный не проходит проверку формы.</translation>
    </message>
    <message>
        <source>Empty: Assay&apos;s own. Yours is sent as it is; {{ context }} is where the text goes.</source>
        <translation>Пусто: промпт самой Assay. Ваш отправляется как есть; текст подставляется на место {{ context }}.</translation>
    </message>
    <message>
        <source>Your own prompt</source>
        <translation>Свой промпт</translation>
    </message>
    <message>
        <source>Windows asked about</source>
        <translation>Опрашиваемые окна</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Предел ответа</translation>
    </message>
    <message>
        <source>the generator itself</source>
        <translation>сам генератор</translation>
    </message>
    <message>
        <source>No kind is chosen: questions will be factoid.</source>
        <translation>Ни один вид не выбран: вопросы будут о фактах.</translation>
    </message>
    <message>
        <source>Together %1 %: shares are taken of the sum.</source>
        <translation>Вместе %1 %: доли берутся от суммы.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n вид</numerusform>
            <numerusform>%n вида</numerusform>
            <numerusform>%n видов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerationForm</name>
    <message>
        <source>Chunk by</source>
        <translation>Делить по</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Макс. символов</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Перекрытие</translation>
    </message>
    <message>
        <source>Chunks in a window</source>
        <translation>Фрагментов в окне</translation>
    </message>
    <message>
        <source>Window step</source>
        <translation>Шаг окна</translation>
    </message>
    <message>
        <source>Questions a window</source>
        <translation>Вопросов на окно</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Генератор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kinds and checks</source>
        <translation>Виды и проверки</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>абзацам</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>заголовкам</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>записям</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>символам</translation>
    </message>
    <message>
        <source>Paragraphs are put together up to the most characters; what is longer is cut.</source>
        <translation>Абзацы объединяются, пока не достигнут максимум символов; что длиннее, разрезается.</translation>
    </message>
    <message>
        <source>Of one chunk</source>
        <translation>В одном фрагменте</translation>
    </message>
    <message>
        <source>Characters that a chunk repeats of the one before, where a text had to be cut</source>
        <translation>Сколько символов предыдущего фрагмента повторяет следующий там, где текст пришлось разрезать</translation>
    </message>
    <message>
        <source>How many chunks a question may draw on</source>
        <translation>На скольких фрагментах может основываться вопрос</translation>
    </message>
    <message>
        <source>How many chunks further the next window begins; a step beyond the size leaves chunks out</source>
        <translation>На сколько фрагментов дальше начинается следующее окно; при шаге больше размера окна часть фрагментов пропускается</translation>
    </message>
    <message>
        <source>The model that writes questions and answers. It should not be one that is compared.</source>
        <translation>Модель, которая составляет вопросы и ответы. Лучше, чтобы её не было среди сравниваемых.</translation>
    </message>
    <message>
        <source>as the document</source>
        <translation>как в документе</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
</context>
<context>
    <name>GenerationJob</name>
    <message>
        <source>The budget is spent. Raise the amount and go on; nothing is asked twice.</source>
        <translation>Бюджет исчерпан. Увеличьте сумму и продолжите; дважды ничего не запрашивается.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Приостановлено вами.</translation>
    </message>
    <message>
        <source>There is no document to ask about: none of the files could be read, or none was named. Add documents.</source>
        <translation>Нет документа, о котором можно спросить: ни один файл не удалось прочитать или ни один не указан. Добавьте документы.</translation>
    </message>
    <message>
        <source>Files were changed since these questions were made, and are not read again. Give the benchmark another name to ask about them.</source>
        <translation>Файлы изменились с тех пор, как были составлены эти вопросы, и заново не читаются. Чтобы спросить о них, дайте бенчмарку другое имя.</translation>
    </message>
</context>
<context>
    <name>GenerationStore</name>
    <message>
        <source>%1 has no generation %2. Look at the list of them.</source>
        <translation>В %1 нет генерации %2. Посмотрите их список.</translation>
    </message>
</context>
<context>
    <name>GenerationWords</name>
    <message>
        <source>no self-reference</source>
        <translation>не о самом тексте</translation>
    </message>
    <message>
        <source>no duplicate</source>
        <translation>без повтора</translation>
    </message>
    <message>
        <source>no leak</source>
        <translation>без утечки</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>self-reference</source>
        <translation>о самом тексте</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>grounded</source>
        <translation>обоснован</translation>
    </message>
    <message>
        <source>stand-alone</source>
        <translation>автономен</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>уместен</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>утечка</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>сверка ответа</translation>
    </message>
    <message>
        <source>It is a question, with an answer of bearable length that the question does not tell.</source>
        <translation>Это вопрос, ответ на него приемлемой длины, и сам вопрос его не выдаёт.</translation>
    </message>
    <message>
        <source>Every evidence quote stands in the text.</source>
        <translation>Каждая подтверждающая цитата есть в тексте.</translation>
    </message>
    <message>
        <source>It does not speak of “the text” or “this passage”.</source>
        <translation>Не говорит о «тексте» или «этом отрывке».</translation>
    </message>
    <message>
        <source>No earlier question asks the same.</source>
        <translation>Ни один прежний вопрос не спрашивает о том же.</translation>
    </message>
    <message>
        <source>The text alone answers it, without a doubt: 1 to 5.</source>
        <translation>Один лишь текст однозначно отвечает на него: от 1 до 5.</translation>
    </message>
    <message>
        <source>It can be understood without seeing the text: 1 to 5.</source>
        <translation>Его можно понять, не видя текста: от 1 до 5.</translation>
    </message>
    <message>
        <source>Somebody who works with these documents would ask it: 1 to 5.</source>
        <translation>Его задал бы тот, кто работает с этими документами: от 1 до 5.</translation>
    </message>
    <message>
        <source>A model that does not see the text fails to answer it: it measures no memory.</source>
        <translation>Модель, которая не видит текста, не может на него ответить: вопрос проверяет не память.</translation>
    </message>
    <message>
        <source>A model that sees the text gives the same answer.</source>
        <translation>Модель, которая видит текст, даёт тот же ответ.</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ пройдено</translation>
    </message>
    <message>
        <source>factoid</source>
        <translation>о факте</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>рассуждение</translation>
    </message>
    <message>
        <source>two places</source>
        <translation>два места</translation>
    </message>
    <message>
        <source>unanswerable</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>from a row</source>
        <translation>из записи</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>отобран</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ принят</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ отклонён</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>слишком короткий</translation>
    </message>
    <message>
        <source>mostly digits</source>
        <translation>в основном цифры</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>оглавление</translation>
    </message>
    <message>
        <source>repeats another chunk</source>
        <translation>повторяет другой фрагмент</translation>
    </message>
    <message>
        <source>same as chunk %1</source>
        <translation>то же, что фрагмент %1</translation>
    </message>
    <message>
        <source>much like another chunk</source>
        <translation>очень похож на другой фрагмент</translation>
    </message>
    <message>
        <source>much like chunk %1</source>
        <translation>очень похож на фрагмент %1</translation>
    </message>
    <message>
        <source>set aside by you</source>
        <translation>отложен вами</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>фрагменты</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>окна</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>лёгкий</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>трудный</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation>Добавить заголовок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Имя заголовка</translation>
    </message>
    <message>
        <source>Value or ${NAME}</source>
        <translation>Значение или ${NAME}</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Значение заголовка</translation>
    </message>
    <message>
        <source>Take this header out</source>
        <translation>Убрать этот заголовок</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>The header %1 is there twice.</source>
        <translation>Заголовок %1 указан дважды.</translation>
    </message>
    <message>
        <source>The header %1 is a credential, and the project keeps none. Write ${NAME} and put the value into the environment, or use “Key” above.</source>
        <translation>Заголовок %1 — секрет, а проект секретов не хранит. Напишите ${NAME} и поместите значение в окружение или используйте «Ключ» выше.</translation>
    </message>
</context>
<context>
    <name>HeatMapChart</name>
    <message>
        <source>The items have no categories. Give a column the role “category” when you import.</source>
        <translation>У элементов нет категорий. При импорте назначьте столбцу роль «категория».</translation>
    </message>
    <message>
        <source>%1 by category</source>
        <translation>%1 по категориям</translation>
    </message>
    <message>
        <source>Mean of the scored items; lower is better, the strongest colour is best</source>
        <translation>Среднее оценённых элементов; меньше — лучше, самый насыщенный цвет — лучший</translation>
    </message>
    <message>
        <source>Mean of the scored items; the strongest colour is best</source>
        <translation>Среднее оценённых элементов; самый насыщенный цвет — лучший</translation>
    </message>
    <message>
        <source>without category</source>
        <translation>без категории</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) scored</source>
        <translation>
            <numerusform>Оценён %n элемент</numerusform>
            <numerusform>Оценено %n элемента</numerusform>
            <numerusform>Оценено %n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Все элементы</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>все элементы</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The CA file %1 can&apos;t be read or holds no certificate in PEM form.</source>
        <translation>Файл удостоверяющего центра %1 не удаётся прочитать, или в нём нет сертификата в формате PEM.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>The sentence of the context, or the choice, that matches the question best.</source>
        <translation>Предложение контекста или вариант ответа, лучше всего подходящие к вопросу.</translation>
    </message>
    <message>
        <source>The first sentence of the context.</source>
        <translation>Первое предложение контекста.</translation>
    </message>
    <message>
        <source>The most frequent reference of the other items.</source>
        <translation>Самый частый эталон остальных элементов.</translation>
    </message>
    <message>
        <source>One of the choices, by chance; the same in every run of the same seed.</source>
        <translation>Случайный вариант ответа; при том же зерне одинаков в каждом прогоне.</translation>
    </message>
    <message>
        <source>The question itself: what a score is worth that asks for overlap only.</source>
        <translation>Сам вопрос: чего стоит оценка, требующая лишь совпадения слов.</translation>
    </message>
    <message>
        <source>1 to 5 by the words shared with the reference. No language model is asked.</source>
        <translation>От 1 до 5 по словам, общим с эталоном. Языковая модель не опрашивается.</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI или совместимый</translation>
    </message>
    <message>
        <source>The server&apos;s address. Several addresses, with blanks between them, are one model on several servers. ${NAME} comes from the environment or .env.</source>
        <translation>Адрес сервера. Несколько адресов через пробел — одна модель на нескольких серверах. ${NAME} берётся из окружения или .env.</translation>
    </message>
    <message>
        <source>empty: the v1 API</source>
        <translation>пусто: API v1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Конечная точка</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Версия API</translation>
    </message>
    <message>
        <source>It judges only.</source>
        <translation>Только судит.</translation>
    </message>
    <message>
        <source>It is compared only: it can&apos;t judge.</source>
        <translation>Только сравнивается: судить не может.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Развёртывание</translation>
    </message>
    <message>
        <source>name of the deployment</source>
        <translation>имя развёртывания</translation>
    </message>
    <message>
        <source>such as gpt-4.1-mini or Qwen/Qwen3-8B</source>
        <translation>например, gpt-4.1-mini или Qwen/Qwen3-8B</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>Target to compare</source>
        <translation>Целевая для сравнения</translation>
    </message>
    <message>
        <source>the id that the server knows it by</source>
        <translation>id, под которым её знает сервер</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Asks the server which models it has</source>
        <translation>Спрашивает у сервера, какие модели на нём есть</translation>
    </message>
    <message>
        <source>The server is being asked …</source>
        <translation>Сервер опрашивается …</translation>
    </message>
    <message>
        <source>The server has no models.</source>
        <translation>На сервере нет моделей.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) to choose from.</source>
        <translation>
            <numerusform>На выбор %n модель.</numerusform>
            <numerusform>На выбор %n модели.</numerusform>
            <numerusform>На выбор %n моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge or generator</source>
        <translation>Судья или генератор</translation>
    </message>
    <message>
        <source>A judge, a writer of questions or an embedding model: it is asked, and not compared.</source>
        <translation>Судья, автор вопросов или модель эмбеддингов: к ней обращаются, но её не сравнивают.</translation>
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
    <name>ImportOptions</name>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (западноевропейская)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (центральноевропейская)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (кириллица)</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R (кириллица)</translation>
    </message>
    <message>
        <source>IBM866 (Cyrillic, DOS)</source>
        <translation>IBM866 (кириллица, DOS)</translation>
    </message>
    <message>
        <source>GB18030 (Chinese)</source>
        <translation>GB18030 (китайская)</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (китайская)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (японская)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (корейская)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>Other delimiter</source>
        <translation>Другой разделитель</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Имя набора данных</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Several answers in a cell</source>
        <translation>Несколько ответов в ячейке</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>другой…</translation>
    </message>
    <message>
        <source>Accepted and wrong answers at semicolons; JSON and Python lists by themselves</source>
        <translation>Верные и неверные ответы — по точке с запятой; списки JSON и Python — сами по себе</translation>
    </message>
    <message>
        <source>at semicolons</source>
        <translation>по точке с запятой</translation>
    </message>
    <message>
        <source>at commas</source>
        <translation>по запятой</translation>
    </message>
    <message>
        <source>at pipes</source>
        <translation>по вертикальной черте</translation>
    </message>
    <message>
        <source>at line breaks</source>
        <translation>по переводу строки</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>авто: %1</translation>
    </message>
    <message>
        <source>%1 files have no delimiter.</source>
        <translation>У файлов %1 нет разделителя.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message numerus="yes">
        <source>%n answer(s) in this cell:</source>
        <translation>
            <numerusform>%n ответ в этой ячейке:</numerusform>
            <numerusform>%n ответа в этой ячейке:</numerusform>
            <numerusform>%n ответов в этой ячейке:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>ImportProblemsModel</name>
    <message>
        <source>row %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Строка %1 файла</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import benchmark</source>
        <translation>Импорт бенчмарка</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>До нажатия «Импорт» ничего не записывается.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Назначение столбцов</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые записи файла</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Stop leaves nothing of it in the project.</source>
        <translation>После остановки в проекте ничего от него не останется.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) come after this one.</source>
        <translation>
            <numerusform>Затем ещё %n файл.</numerusform>
            <numerusform>Затем ещё %n файла.</numerusform>
            <numerusform>Затем ещё %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · чтение…</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>Показаны первые записи: %1.</translation>
    </message>
    <message>
        <source>The file has no rows: there is nothing to import.</source>
        <translation>В файле нет записей: импортировать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln row(s)</source>
        <translation>
            <numerusform>более %Ln записи</numerusform>
            <numerusform>более %Ln записей</numerusform>
            <numerusform>более %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Импортировать %Ln запись</numerusform>
            <numerusform>Импортировать %Ln записи</numerusform>
            <numerusform>Импортировать %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Other data of the project has this name already.</source>
        <translation>Другие данные проекта уже имеют это имя.</translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it was kept.</source>
        <translation>Импорт остановлен. Ничего не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>Прочитана %Ln запись</numerusform>
            <numerusform>Прочитано %Ln записи</numerusform>
            <numerusform>Прочитано %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows to show</source>
        <translation>Нет записей для показа</translation>
    </message>
    <message>
        <source>Choose another encoding or delimiter above, if the file is a table after all; or another file.</source>
        <translation>Если это всё же таблица, выберите выше другую кодировку или разделитель; либо другой файл.</translation>
    </message>
    <message>
        <source>Write the rows into the project (Ctrl+Return)</source>
        <translation>Записать данные в проект (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>ItemEdit</name>
    <message>
        <source>%1 has no item %2 to change. Open the project again.</source>
        <translation>В %1 нет элемента %2 для изменения. Откройте проект заново.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the data has %2 columns: %3.</source>
        <translation>В записи ячеек: %1, а в данных столбцов: %2 — %3.</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation>Закрыть элемент</translation>
    </message>
    <message>
        <source>Close the item (Esc)</source>
        <translation>Закрыть элемент (Esc)</translation>
    </message>
    <message>
        <source>Keep this as the item&apos;s next version (Ctrl+Return)</source>
        <translation>Сохранить как следующую версию элемента (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Back to what was saved (Esc)</source>
        <translation>Вернуть сохранённое (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) stay as they are.</source>
        <translation>
            <numerusform>Ещё %n поле останется как есть.</numerusform>
            <numerusform>Ещё %n поля останутся как есть.</numerusform>
            <numerusform>Ещё %n полей останутся как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Элемент %1</translation>
    </message>
    <message>
        <source>empty: the next number</source>
        <translation>пусто: следующий номер</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый элемент</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
</context>
<context>
    <name>ItemEdits</name>
    <message>
        <source>Edit item %1</source>
        <translation>Правка элемента %1</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Добавление элемента</translation>
    </message>
    <message>
        <source>Rename data</source>
        <translation>Переименование данных</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>Previous item</source>
        <translation>Предыдущий элемент</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий элемент</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайный</translation>
    </message>
    <message>
        <source>An item by chance</source>
        <translation>Случайный элемент</translation>
    </message>
    <message>
        <source>Number of the item</source>
        <translation>Номер элемента</translation>
    </message>
    <message>
        <source>Number of the item in the benchmark</source>
        <translation>Номер элемента в бенчмарке</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
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
    <name>ItemsModel</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>extra field</source>
        <translation>доп. поле</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>номер записи</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Search in all fields</source>
        <translation>Поиск во всех полях</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Добавить элемент</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add an item at the end (Ins)</source>
        <translation>Добавить элемент в конец (Ins)</translation>
    </message>
    <message>
        <source>Delete the chosen items (Del); this can be undone</source>
        <translation>Удалить выбранные элементы (Del); это можно отменить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>Элементы %1</translation>
    </message>
    <message>
        <source>Runs keep the versions they asked; edits count from the next run.</source>
        <translation>Прогоны хранят запрошенные версии; правки действуют со следующего прогона.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln элемент</numerusform>
            <numerusform>%Ln элемента</numerusform>
            <numerusform>%Ln элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 из %Ln элемента</numerusform>
            <numerusform>%1 из %Ln элементов</numerusform>
            <numerusform>%1 из %Ln элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Нет элементов</translation>
    </message>
    <message>
        <source>Add an item, or undo what deleted them.</source>
        <translation>Добавьте элемент или отмените удаление.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No field of any item holds this text. Escape clears the search.</source>
        <translation>Этого текста нет ни в одном поле. Escape сбрасывает поиск.</translation>
    </message>
    <message>
        <source>Delete item %1</source>
        <translation>Удаление элемента %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)</source>
        <translation>
            <numerusform>Удаление %Ln элемента</numerusform>
            <numerusform>Удаление %Ln элементов</numerusform>
            <numerusform>Удаление %Ln элементов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonField</name>
    <message>
        <source>This looks like an API key. It is not kept: keys belong into the field “Key” above.</source>
        <translation>Похоже на ключ API. Он не сохраняется: место ключей — в поле «Ключ» выше.</translation>
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
    <message>
        <source>The item has no question.</source>
        <translation>У элемента нет вопроса.</translation>
    </message>
    <message>
        <source>There was no context.</source>
        <translation>Контекста не было.</translation>
    </message>
    <message>
        <source>The judge&apos;s reply has no list of verdicts that could be read.</source>
        <translation>В ответе судьи нет списка вердиктов, который можно прочитать.</translation>
    </message>
    <message>
        <source>The answer makes no claim.</source>
        <translation>В ответе нет ни одного утверждения.</translation>
    </message>
    <message>
        <source>The reference makes no claim.</source>
        <translation>В эталоне нет ни одного утверждения.</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Отрывок %1</translation>
    </message>
    <message>
        <source>The answer is noncommittal.</source>
        <translation>Ответ уклончив.</translation>
    </message>
    <message>
        <source>The answer is noncommittal: %1</source>
        <translation>Ответ уклончив: %1</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Ответ пуст.</translation>
    </message>
    <message>
        <source>There is not one vector for each text.</source>
        <translation>Не для каждого текста есть вектор.</translation>
    </message>
    <message>
        <source>Cosine %1 with the reference.</source>
        <translation>Косинус %1 с эталоном.</translation>
    </message>
    <message>
        <source>Cosine %1 with the nearest of %2 references: %3</source>
        <translation>Косинус %1 с ближайшим из эталонов (всего %2): %3</translation>
    </message>
</context>
<context>
    <name>JudgePart</name>
    <message>
        <source>Use the built-in word-overlap judge (no LLM)</source>
        <translation>Взять встроенного судью по общим словам (без LLM)</translation>
    </message>
    <message>
        <source>Add a model on the page Models</source>
        <translation>Добавить модель на странице «Модели»</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>The judge&apos;s prompt</source>
        <translation>Промпт судьи</translation>
    </message>
    <message>
        <source>Empty: Assay&apos;s own prompt is sent; what it says for an item is shown under “Sent”.</source>
        <translation>Пусто: отправляется собственный промпт Assay; его текст для элемента виден в «Отправлено».</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Судья</translation>
    </message>
    <message>
        <source>The model that reads the answers and judges them</source>
        <translation>Модель, которая читает ответы и судит их</translation>
    </message>
    <message>
        <source>Reads the prompt from a text file</source>
        <translation>Читает промпт из текстового файла</translation>
    </message>
    <message>
        <source>Assay&apos;s own</source>
        <translation>Промпт Assay</translation>
    </message>
    <message>
        <source>Sent as it is: nothing is added. It should ask for a score or a verdict.</source>
        <translation>Отправляется как есть, без добавлений. Должен запрашивать оценку или вердикт.</translation>
    </message>
    <message>
        <source>%1 (word overlap, no LLM)</source>
        <translation>%1 (общие слова, без LLM)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выберите …</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (отсутствует)</translation>
    </message>
    <message>
        <source>Choose who judges.</source>
        <translation>Выберите судью.</translation>
    </message>
    <message>
        <source>There is no model “%1” that can judge. Choose another one.</source>
        <translation>Нет модели «%1», способной судить. Выберите другую.</translation>
    </message>
    <message>
        <source>Load the judge&apos;s prompt</source>
        <translation>Загрузка промпта судьи</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.jinja *.j2);;All files (*)</source>
        <translation>Текстовые файлы (*.txt *.md *.jinja *.j2);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no prompt.</source>
        <translation>%1 больше 1 МиБ: это не промпт.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and load it again.</source>
        <translation>%1 — не текст UTF-8. Сохраните его в UTF-8 и загрузите снова.</translation>
    </message>
    <message>
        <source>Choose an embedding model.</source>
        <translation>Выберите модель эмбеддингов.</translation>
    </message>
    <message>
        <source>There is no model “%1” that has embeddings. Choose another one.</source>
        <translation>Модели «%1» с эмбеддингами нет. Выберите другую.</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Модель эмбеддингов</translation>
    </message>
    <message>
        <source>The model whose vectors of answer and reference are compared</source>
        <translation>Модель, векторы которой для ответа и эталона сравниваются</translation>
    </message>
    <message>
        <source>Questions compared by</source>
        <translation>Вопросы сравнивает</translation>
    </message>
    <message>
        <source>With an embedding model the score is Ragas&apos; own: the mean cosine of the task with the questions that the judge wrote from the answer</source>
        <translation>С моделью эмбеддингов оценка — как в Ragas: средний косинус задания с вопросами, которые судья написал по ответу</translation>
    </message>
    <message>
        <source>the judge itself</source>
        <translation>сам судья</translation>
    </message>
    <message>
        <source>vectors of %1</source>
        <translation>векторы %1</translation>
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
    <name>KeyFields</name>
    <message>
        <source>Name of the key</source>
        <translation>Имя ключа</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Системное хранилище ключей</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Переменная окружения</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Файл .env</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>Сохранить в хранилище</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Ключ из</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Переменная</translation>
    </message>
    <message>
        <source>Give the name that the key is kept under.</source>
        <translation>Укажите имя, под которым хранится ключ.</translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation>Ключ не отправляется.</translation>
    </message>
    <message>
        <source>You are asked for it when it is needed. It is forgotten when the program ends.</source>
        <translation>Ключ спрашивают, когда он нужен, и забывают при выходе из программы.</translation>
    </message>
    <message>
        <source>✓ The key is there.</source>
        <translation>✓ Ключ есть.</translation>
    </message>
    <message>
        <source>It is being saved …</source>
        <translation>Сохраняется …</translation>
    </message>
    <message>
        <source>✓ The key is in the keychain. It is not in the project.</source>
        <translation>✓ Ключ в хранилище ключей. В проекте его нет.</translation>
    </message>
    <message>
        <source>%1 Choose “Environment variable” instead, and start Assay with it set.</source>
        <translation>%1 Выберите вместо этого «Переменная окружения» и запустите Assay с заданной переменной.</translation>
    </message>
    <message>
        <source>AWS variables</source>
        <translation>Переменные AWS</translation>
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
    <message>
        <source>Model %1: %2 Nothing was sent.</source>
        <translation>Модель %1: %2 Ничего не отправлено.</translation>
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
    <message>
        <source>%1 is no part of AWS credentials: it holds a colon.</source>
        <translation>%1 — не часть учётных данных AWS: в значении есть двоеточие.</translation>
    </message>
</context>
<context>
    <name>KeyRoute</name>
    <message>
        <source>The CA file %1 can&apos;t be read: %2. Nothing was sent.</source>
        <translation>Не удаётся прочитать файл удостоверяющего центра %1: %2. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>never without the proxy %1</source>
        <translation>ни разу без прокси %1</translation>
    </message>
    <message>
        <source>never past the system&apos;s proxy</source>
        <translation>ни разу в обход системного прокси</translation>
    </message>
    <message>
        <source>never through the proxy %1</source>
        <translation>ни разу через прокси %1</translation>
    </message>
    <message>
        <source>never without a CA file of its own</source>
        <translation>ни разу без собственного файла удостоверяющего центра</translation>
    </message>
    <message>
        <source>never trusting the certificates that %1 now holds</source>
        <translation>ни разу с доверием к сертификатам, которые теперь в %1</translation>
    </message>
    <message>
        <source>never trusting the certificates in %1</source>
        <translation>ни разу с доверием к сертификатам из %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком велик</translation>
    </message>
    <message>
        <source>%1 past the system&apos;s proxy</source>
        <translation>%1 в обход системного прокси</translation>
    </message>
    <message>
        <source>%1 through the proxy %2</source>
        <translation>%1 через прокси %2</translation>
    </message>
    <message>
        <source>%1 trusting the certificates in %2</source>
        <translation>%1 с доверием к сертификатам из %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>never with this proxy and these certificates together</source>
        <translation>ни разу с этим прокси и этими сертификатами вместе</translation>
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
        <source>The system has no keychain service that could be asked for &quot;%1&quot; (%2). Use &quot;env:NAME&quot; or &quot;dotenv:FILE#NAME&quot; for the key, or start gnome-keyring or KWallet.</source>
        <translation>В системе нет хранилища ключей, у которого можно запросить «%1» (%2). Используйте для ключа &quot;env:NAME&quot; или &quot;dotenv:FILE#NAME&quot; либо запустите gnome-keyring или KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked and can&apos;t ask for its password, so the entry &quot;%1&quot; can&apos;t be used. Unlock it and try again.</source>
        <translation>Системное хранилище ключей заблокировано и не может запросить пароль, поэтому запись «%1» использовать нельзя. Разблокируйте его и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Kinds of scorers</source>
        <translation>Виды оценщиков</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>Добавить оценщика</translation>
    </message>
    <message>
        <source>Metrics: worked out here, cost nothing</source>
        <translation>Метрики: считаются здесь, бесплатно</translation>
    </message>
    <message>
        <source>Judges: a model reads every answer</source>
        <translation>Судьи: модель читает каждый ответ</translation>
    </message>
</context>
<context>
    <name>LatestAnswersCard</name>
    <message>
        <source>Latest answers</source>
        <translation>Последние ответы</translation>
    </message>
    <message>
        <source>following</source>
        <translation>слежение</translation>
    </message>
    <message>
        <source>New answers come on top. Choose one or scroll, and they wait.</source>
        <translation>Новые ответы появляются сверху. Если выбрать ответ или прокрутить, они ждут.</translation>
    </message>
    <message>
        <source>Show the newest answers again</source>
        <translation>Снова показать новейшие ответы</translation>
    </message>
    <message>
        <source>follow again</source>
        <translation>следить</translation>
    </message>
    <message>
        <source>unscored: %1</source>
        <translation>без оценки: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer: follow again</source>
        <translation>
            <numerusform>%Ln новый: следить</numerusform>
            <numerusform>%Ln новых: следить</numerusform>
            <numerusform>%Ln новых: следить</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatestAnswersModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Retry failed and unscored…</source>
        <translation>Повторить ошибки и без оценки…</translation>
    </message>
    <message>
        <source>Leads to Runs, where what failed and what has no score can be asked again</source>
        <translation>Переход к прогонам, где можно заново запросить неудавшееся и неоценённое</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Сделать базовым</translation>
    </message>
    <message>
        <source>mean, 95 % interval, paired test</source>
        <translation>среднее, 95 % интервал, парный критерий</translation>
    </message>
</context>
<context>
    <name>LeaderboardModel</name>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>встроенный</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>прогон %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Модель: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Промпт: %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Прогон %1</translation>
    </message>
    <message>
        <source>Built-in baseline, no language model</source>
        <translation>Встроенный базовый вариант, не языковая модель</translation>
    </message>
    <message>
        <source>The baseline: the others are measured against it</source>
        <translation>Базовый: с ним сравниваются остальные</translation>
    </message>
    <message>
        <source>Half of the answers came within %1</source>
        <translation>Половина ответов получена за %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95&#xa0;% за %1</translation>
    </message>
    <message>
        <source>First token: half within %1</source>
        <translation>Первый токен: половина за %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 tokens of answers in all</source>
        <translation>Токенов в ответах всего: %1</translation>
    </message>
    <message>
        <source>%1 tokens of prompts</source>
        <translation>Токенов в промптах: %1</translation>
    </message>
    <message>
        <source>Known for %1 answers</source>
        <translation>Известно для ответов: %1</translation>
    </message>
    <message>
        <source>A built-in baseline is not paid for</source>
        <translation>Встроенный базовый вариант бесплатен</translation>
    </message>
    <message>
        <source>No price is known: give the model one on the Models page</source>
        <translation>Цена неизвестна: укажите её для модели на странице «Модели»</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>Всего %1</translation>
    </message>
    <message>
        <source>Judging it cost %1 more</source>
        <translation>Судейство стоило ещё %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>vs. baseline</source>
        <translation>к базовому</translation>
    </message>
    <message>
        <source>p50 latency</source>
        <translation>Задержка p50</translation>
    </message>
    <message>
        <source>What is compared: a prompt and a model, in a run</source>
        <translation>Что сравнивается: промпт и модель в прогоне</translation>
    </message>
    <message>
        <source>Mean of %1 with its 95 % interval</source>
        <translation>Среднее %1 с 95&#xa0;% интервалом</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Судья: %1</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Меньше — лучше</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Paired difference to the baseline, with p adjusted after Holm</source>
        <translation>Парная разность с базовым, p с поправкой Холма</translation>
    </message>
    <message>
        <source>Half of the answers came at least as fast</source>
        <translation>Половина ответов получена не медленнее</translation>
    </message>
    <message>
        <source>Tokens of an answer, on average</source>
        <translation>Токенов в ответе, в среднем</translation>
    </message>
    <message>
        <source>Cost of 1,000 answers</source>
        <translation>Стоимость 1000 ответов</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Cost/1k</source>
        <translation>Цена/1000</translation>
    </message>
    <message>
        <source>Vectors of: %1</source>
        <translation>Векторы: %1</translation>
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
    <message>
        <source>The built-in judge compares words with the reference: it can&apos;t judge this.</source>
        <translation>Встроенный судья сравнивает слова с эталоном: об этом он судить не может.</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Calls at a time</source>
        <translation>Вызовов сразу</translation>
    </message>
    <message>
        <source>Requests/min</source>
        <translation>Запросов/мин</translation>
    </message>
    <message>
        <source>Tokens/min</source>
        <translation>Токенов/мин</translation>
    </message>
    <message>
        <source>Timeout, s</source>
        <translation>Тайм-аут, с</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>as many calls as the server bears</source>
        <translation>столько вызовов, сколько выдержит сервер</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) at a time</source>
        <translation>
            <numerusform>%n вызов сразу</numerusform>
            <numerusform>%n вызова сразу</numerusform>
            <numerusform>%n вызовов сразу</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold for each address, key and model id. Where no number of calls is given, it is found out while asking.</source>
        <translation>Действуют для каждого сочетания адреса, ключа и id модели. Если число вызовов не указано, оно подбирается по ходу опроса.</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>done</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>остановлен: %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>судейство</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>%1 × %2 × %3</source>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>судья %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>начат %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln элемент</numerusform>
            <numerusform>%Ln элемента</numerusform>
            <numerusform>%Ln элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln модель</numerusform>
            <numerusform>%Ln модели</numerusform>
            <numerusform>%Ln моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln промпт</numerusform>
            <numerusform>%Ln промпта</numerusform>
            <numerusform>%Ln промптов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) wait: %1</source>
        <translation>
            <numerusform>%Ln вызов ждёт: %1</numerusform>
            <numerusform>%Ln вызова ждут: %1</numerusform>
            <numerusform>%Ln вызовов ждут: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>judging: %1</source>
        <translation>судейство: %1</translation>
    </message>
</context>
<context>
    <name>LiveRunView</name>
    <message>
        <source>Live</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>По моделям</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>What was sent still comes back; nothing more is sent.</source>
        <translation>Отправленное ещё вернётся; больше ничего не отправляется.</translation>
    </message>
    <message>
        <source>What is answered is kept; what is on its way is asked again on resume.</source>
        <translation>Полученные ответы сохраняются; то, что в пути, при продолжении запрашивается заново.</translation>
    </message>
    <message>
        <source>No run is on</source>
        <translation>Прогон не идёт</translation>
    </message>
    <message>
        <source>Once you press Run, its progress, speed, cost and latest answers are shown here.</source>
        <translation>После нажатия «Запустить» здесь видны ход, скорость, стоимость и последние ответы.</translation>
    </message>
    <message>
        <source>Set up the next run</source>
        <translation>Подготовить следующий прогон</translation>
    </message>
    <message>
        <source>What is answered is kept. Resuming asks only what is missing.</source>
        <translation>Полученные ответы сохраняются. При продолжении запрашивается лишь недостающее.</translation>
    </message>
    <message>
        <source>429: slowed down</source>
        <translation>429: замедлено</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Прогон %1</translation>
    </message>
    <message>
        <source>ending…</source>
        <translation>завершение…</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Повторить ошибки (%1)</translation>
    </message>
    <message>
        <source>Score the unscored again (%1)</source>
        <translation>Оценить неоценённые (%1)</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Изменить бюджет</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <source>What a level came to is drawn once it is complete.</source>
        <translation>Результат ступени появляется на графике, когда она завершена.</translation>
    </message>
    <message>
        <source>Time to first token by calls at once</source>
        <translation>Время до первого токена по числу вызовов сразу</translation>
    </message>
    <message>
        <source>Latency by calls at once</source>
        <translation>Задержка по числу вызовов сразу</translation>
    </message>
    <message>
        <source>Output tokens a second by calls at once</source>
        <translation>Выходных токенов в секунду по числу вызовов сразу</translation>
    </message>
    <message>
        <source>%1; about %2 tokens in, at most %3 out</source>
        <translation>%1; токенов на вход — около %2, на выход — не более %3</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>токены/с</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токенов/с</translation>
    </message>
    <message>
        <source>%1 at once: %2</source>
        <translation>%1 сразу: %2</translation>
    </message>
    <message>
        <source>%1 at once: %2 %3</source>
        <translation>%1 сразу: %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered</source>
        <translation>вызовов с ответом: %1 из %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>calls at once</source>
        <translation>вызовов сразу</translation>
    </message>
    <message>
        <source>goal for p95: %1</source>
        <translation>цель для p95: %1</translation>
    </message>
</context>
<context>
    <name>LoadChartCard</name>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Save the load test</source>
        <translation>Сохранить нагрузочный тест</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Что показывает график</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Время до первого токена</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Токены в секунду</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Картинка (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Рисунок (SVG)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>All levels (CSV)…</source>
        <translation>Все ступени (CSV)…</translation>
    </message>
    <message>
        <source>Settings, levels and verdict (JSON)…</source>
        <translation>Настройки, ступени и вердикт (JSON)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Рисунки (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>LoadLevelsModel</name>
    <message>
        <source>%1 ms, of %2 calls</source>
        <translation>%1 мс, вызовов: %2</translation>
    </message>
    <message>
        <source>This needs at least %1 calls with such a time; there are %2.</source>
        <translation>Вызовов с таким временем нужно не менее %1; есть %2.</translation>
    </message>
    <message>
        <source>✓ goal</source>
        <translation>✓ цель</translation>
    </message>
    <message>
        <source>✗ goal</source>
        <translation>✗ цель</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>быстрее всего</translation>
    </message>
    <message>
        <source>%1 of %2 calls kept the goal</source>
        <translation>вызовов, уложившихся в цель: %1 из %2</translation>
    </message>
    <message>
        <source>In %1, of these %2 with all calls in flight</source>
        <translation>За %1, из них %2 со всеми вызовами в работе</translation>
    </message>
    <message>
        <source>Unknown: the server does not report usage, or too few calls ended while all were in flight.</source>
        <translation>Неизвестно: сервер не сообщает расход токенов, или слишком мало вызовов завершилось, пока в работе были все.</translation>
    </message>
    <message>
        <source>Output of all calls; a call took %1 tokens in and gave %2</source>
        <translation>Выход всех вызовов; на один вызов токенов на вход %1, на выход %2</translation>
    </message>
    <message>
        <source>Median over calls, the wait for the first token included</source>
        <translation>Медиана по вызовам, включая ожидание первого токена</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Токены/с</translation>
    </message>
    <message>
        <source>TTFT p50</source>
        <translation>TTFT p50</translation>
    </message>
    <message>
        <source>TTFT p95</source>
        <translation>TTFT p95</translation>
    </message>
    <message>
        <source>TTFT p99</source>
        <translation>TTFT p99</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Задержка p50</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Задержка p95</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Задержка p99</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Tokens/s of a call</source>
        <translation>Токены/с вызова</translation>
    </message>
    <message>
        <source>Calls/s</source>
        <translation>Вызовы/с</translation>
    </message>
</context>
<context>
    <name>LoadLimits</name>
    <message>
        <source>A load test&apos;s %1 must be from %2 to %3.</source>
        <translation>Нагрузочный тест, %1: нужно значение от %2 до %3.</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers of calls in flight. Write it like 1,2,4,8, each from 1 to %2.</source>
        <translation>«%1» — не список чисел вызовов в работе. Напишите его в виде 1,2,4,8, каждое число от 1 до %2.</translation>
    </message>
    <message>
        <source>number of input tokens</source>
        <translation>число входных токенов</translation>
    </message>
    <message>
        <source>number of output tokens</source>
        <translation>число выходных токенов</translation>
    </message>
    <message>
        <source>number of calls in flight</source>
        <translation>число вызовов в работе</translation>
    </message>
    <message>
        <source>most calls</source>
        <translation>наибольшее число вызовов</translation>
    </message>
    <message>
        <source>most seconds</source>
        <translation>наибольшее число секунд</translation>
    </message>
    <message>
        <source>seconds for each level</source>
        <translation>секунды на ступень</translation>
    </message>
    <message>
        <source>goal in milliseconds</source>
        <translation>цель в миллисекундах</translation>
    </message>
    <message>
        <source>cost per hour</source>
        <translation>стоимость часа</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>Progress of the load test</source>
        <translation>Ход нагрузочного теста</translation>
    </message>
    <message>
        <source>How many calls at once can this server take?</source>
        <translation>Сколько вызовов сразу выдержит этот сервер?</translation>
    </message>
    <message>
        <source>Level by level, more calls are kept in flight at once. What comes back is measured and thrown away: nothing of it goes into the project.</source>
        <translation>Ступень за ступенью в работе держится всё больше вызовов сразу. Полученное измеряется и отбрасывается: в проект ничего не попадает.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Измерение …</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Пока что: %1</translation>
    </message>
    <message>
        <source>Waiting for the first answer · %1</source>
        <translation>Ожидание первого ответа · %1</translation>
    </message>
    <message>
        <source>%1 at once · %2 of %3 calls · %4 in flight · %5</source>
        <translation>%1 сразу · вызовов: %2 из %3 · в работе %4 · %5</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>ошибок: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to %1 in %2</source>
        <translation>
            <numerusform>%n вызов к %1 за %2</numerusform>
            <numerusform>%n вызова к %1 за %2</numerusform>
            <numerusform>%n вызовов к %1 за %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadSettings</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The same &amp;prompt every time</source>
        <translation>Каждый раз тот же &amp;промпт</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>&amp;Input tokens</source>
        <translation>Токены в&amp;х.</translation>
    </message>
    <message>
        <source>&amp;Output tokens</source>
        <translation>Токены в&amp;ых.</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>Вызовов &amp;сразу</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>&amp;Costs an hour</source>
        <translation>С&amp;тоимость часа</translation>
    </message>
    <message>
        <source>Most ca&amp;lls</source>
        <translation>Макс. вы&amp;зовов</translation>
    </message>
    <message>
        <source>Most mi&amp;nutes</source>
        <translation>Макс. ми&amp;нут</translation>
    </message>
    <message>
        <source>Length of each prompt, about: the first answer tells how many bytes a token has.</source>
        <translation>Примерная длина каждого промпта: сколько байтов в токене, показывает первый ответ.</translation>
    </message>
    <message>
        <source>The most that each call may answer. vLLM is told to answer exactly as much; other models are asked to count on and on.</source>
        <translation>Наибольшая длина ответа на каждый вызов. vLLM велят ответить ровно столько; другие модели просят считать дальше и дальше.</translation>
    </message>
    <message>
        <source>Calls in flight at once, one level after the other.</source>
        <translation>Вызовов в работе сразу, ступень за ступенью.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>TTFT p95</source>
        <translation>TTFT p95</translation>
    </message>
    <message>
        <source>latency p95</source>
        <translation>задержка p95</translation>
    </message>
    <message>
        <source>What 95 % of the calls must keep to: the time to the first token (TTFT), or to the end.</source>
        <translation>Во что должны уложиться 95&#xa0;% вызовов: время до первого токена (TTFT) или до конца.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Goal in milliseconds</source>
        <translation>Цель в миллисекундах</translation>
    </message>
    <message>
        <source>The server costs something an hour</source>
        <translation>Час работы сервера стоит денег</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Стоимость часа</translation>
    </message>
    <message>
        <source>Currency of the cost</source>
        <translation>Валюта стоимости</translation>
    </message>
    <message>
        <source>The test ends then, whatever the server does.</source>
        <translation>Тогда тест заканчивается, что бы ни делал сервер.</translation>
    </message>
    <message>
        <source>Servers keep what they worked out of a prompt: this measures that cache. Otherwise every call sends another text.</source>
        <translation>Серверы хранят вычисленное по промпту: так измеряется этот кэш. Иначе каждый вызов отправляет другой текст.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls: about %1 tokens in, up to %2 out.</source>
        <translation>
            <numerusform>Не более %n вызова: токенов на вход около %1, на выход до %2.</numerusform>
            <numerusform>Не более %n вызовов: токенов на вход около %1, на выход до %2.</numerusform>
            <numerusform>Не более %n вызовов: токенов на вход около %1, на выход до %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadTestCommand</name>
    <message>
        <source>Yes, by --yes.</source>
        <translation>Да, по опции --yes.</translation>
    </message>
</context>
<context>
    <name>LoadTestFile</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
</context>
<context>
    <name>LoadTestOptions</name>
    <message>
        <source>--%1 wants a number from %2 on, not “%3”.</source>
        <translation>Опции --%1 нужно число не меньше %2, а не «%3».</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, not “%2”.</source>
        <translation>Опции --%1 нужно целое число, а не «%2».</translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation>Проекта %1 нет.</translation>
    </message>
    <message>
        <source>“%1” is no goal. Write it like ttft-p95=500ms or latency-p95=5s.</source>
        <translation>«%1» — не цель. Напишите её в виде ttft-p95=500ms или latency-p95=5s.</translation>
    </message>
    <message>
        <source>Say where the model is: --plan PLAN.json, or --project FILE.assay, or --provider P and --endpoint URL.</source>
        <translation>Укажите, где находится модель: --plan PLAN.json, или --project FILE.assay, или --provider P и --endpoint URL.</translation>
    </message>
    <message>
        <source>There is no provider “%1” with a server.</source>
        <translation>Провайдера «%1» с сервером нет.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Those with a server are: %3.</source>
        <translation>В %1 нет модели «%2». С сервером есть: %3.</translation>
    </message>
</context>
<context>
    <name>LoadTestPage</name>
    <message>
        <source>How fast is this server?</source>
        <translation>Насколько быстр этот сервер?</translation>
    </message>
    <message>
        <source>‹ Models</source>
        <translation>‹ Модели</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Levels of the load test</source>
        <translation>Ступени нагрузочного теста</translation>
    </message>
    <message>
        <source>Back to Models</source>
        <translation>Назад к моделям</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>No model of this project has a server.</source>
        <translation>Ни у одной модели этого проекта нет сервера.</translation>
    </message>
</context>
<context>
    <name>LoadTestTable</name>
    <message>
        <source>There is no first token where answers come in one piece.</source>
        <translation>Первого токена нет там, где ответы приходят целиком.</translation>
    </message>
    <message>
        <source>A p95 needs 20 answered calls, a p99 needs 100.</source>
        <translation>Для p95 нужно 20 вызовов с ответом, для p99 — 100.</translation>
    </message>
    <message>
        <source>Tokens a second are unknown where the server does not report usage, or where too few calls ended while all were in flight.</source>
        <translation>Число токенов в секунду неизвестно там, где сервер не сообщает расход токенов или где слишком мало вызовов завершилось, пока в работе были все.</translation>
    </message>
    <message>
        <source>%1 at once: %2</source>
        <translation>%1 сразу: %2</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>First token p50, ms</source>
        <translation>1-й токен p50, мс</translation>
    </message>
    <message>
        <source>Latency p50, ms</source>
        <translation>Задержка p50, мс</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Токены/с</translation>
    </message>
    <message>
        <source>of a call</source>
        <translation>на вызов</translation>
    </message>
    <message>
        <source>Calls/s</source>
        <translation>Вызовы/с</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n вызов</numerusform>
            <numerusform>%n вызова</numerusform>
            <numerusform>%n вызовов</numerusform>
        </translation>
    </message>
    <message>
        <source>first token p95 %1 ms</source>
        <translation>1-й токен p95 %1 мс</translation>
    </message>
    <message>
        <source>latency p95 %1 ms</source>
        <translation>задержка p95 %1 мс</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токенов/с</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>ожидание первого ответа</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 сразу</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>в работе %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>ошибок: %1</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токенов/с</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 запросов/с</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 за миллион токенов</translation>
    </message>
    <message>
        <source>At no load do 95 % of the first tokens come within %1.</source>
        <translation>Ни при какой нагрузке 95&#xa0;% первых токенов не приходят за %1.</translation>
    </message>
    <message>
        <source>At no load do 95 % of the answers come within %1.</source>
        <translation>Ни при какой нагрузке 95&#xa0;% ответов не приходят за %1.</translation>
    </message>
    <message>
        <source>Up to %1 at once, 95 % of the first tokens come within %2 (p95 %3; %4 of %5 calls)</source>
        <translation>Пока в работе не более %1, 95&#xa0;% первых токенов приходят за %2 (p95 %3; вызовов: %4 из %5)</translation>
    </message>
    <message>
        <source>Up to %1 at once, 95 % of the answers come within %2 (p95 %3; %4 of %5 calls)</source>
        <translation>Пока в работе не более %1, 95&#xa0;% ответов приходят за %2 (p95 %3; вызовов: %4 из %5)</translation>
    </message>
    <message>
        <source>Fastest with %1 at once</source>
        <translation>Быстрее всего, когда в работе %1</translation>
    </message>
    <message>
        <source>%1 is not on this computer. The load test sends it up to %2 calls, %3 of them at once: about %4 tokens in and at most %5 out.</source>
        <translation>%1 — не на этом компьютере. Нагрузочный тест отправит туда вызовов: до %2, из них сразу %3; токенов на вход около %4, на выход не более %5.</translation>
    </message>
    <message>
        <source>By the model&apos;s price that is up to about %1.</source>
        <translation>По цене модели это не больше примерно %1.</translation>
    </message>
    <message>
        <source>What it costs is unknown: the model has no price.</source>
        <translation>Стоимость неизвестна: у модели нет цены.</translation>
    </message>
    <message>
        <source>Not one call came back.</source>
        <translation>Ни один вызов не вернулся с ответом.</translation>
    </message>
    <message>
        <source>More than %1 at once bring hardly more.</source>
        <translation>Когда в работе больше %1, прироста почти нет.</translation>
    </message>
    <message>
        <source>It ended because the goal was missed twice in a row.</source>
        <translation>Тест закончен: цель не достигнута два раза подряд.</translation>
    </message>
    <message>
        <source>It ended because more than 5 % of the calls failed. The first said: %1</source>
        <translation>Тест закончен: ошибкой завершились более 5&#xa0;% вызовов. Первая ошибка: %1</translation>
    </message>
    <message>
        <source>It ended at its limit of %1 calls.</source>
        <translation>Тест закончен: достигнут предел числа вызовов (%1).</translation>
    </message>
    <message>
        <source>It ended at its limit of %1 seconds; the calls in flight were given up.</source>
        <translation>Тест закончен: достигнут предел времени (%1 с); вызовы в работе прекращены.</translation>
    </message>
    <message>
        <source>It was stopped; the calls in flight were given up.</source>
        <translation>Тест остановлен; вызовы в работе прекращены.</translation>
    </message>
    <message>
        <source>The first call failed: %1</source>
        <translation>Первый вызов не удался: %1</translation>
    </message>
    <message>
        <source>Each level keeps exactly so many calls in flight: when one ends, the next is sent. Times are of all calls that were answered. Tokens and requests a second are taken over the time in which all were in flight; the ramp-up until the first answer and the tail without new calls are left out. Nothing is asked again: an error is a result. Tokens are those that the server reports.</source>
        <translation>На каждой ступени в работе держится ровно столько вызовов: когда один заканчивается, отправляется следующий. Времена — по всем вызовам, на которые получен ответ. Токены и запросы в секунду считаются за время, когда в работе были все; разгон до первого ответа и хвост без новых вызовов не учитываются. Заново ничего не запрашивается: ошибка — тоже результат. Токены — те, о которых сообщает сервер.</translation>
    </message>
    <message>
        <source>No answer came as a stream, so the time to the first token is unknown.</source>
        <translation>Ни один ответ не пришёл потоком, поэтому время до первого токена неизвестно.</translation>
    </message>
    <message>
        <source>Too few calls to tell whether 95 % of the first tokens come within %1.</source>
        <translation>Слишком мало вызовов, чтобы сказать, приходят ли 95&#xa0;% первых токенов за %1.</translation>
    </message>
    <message>
        <source>Too few calls to tell whether 95 % of the answers come within %1.</source>
        <translation>Слишком мало вызовов, чтобы сказать, приходят ли 95&#xa0;% ответов за %1.</translation>
    </message>
</context>
<context>
    <name>LocalServersPanel</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Сервер, совместимый с OpenAI</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Серверы на этом компьютере</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Looking at the usual ports of this computer …</source>
        <translation>Проверяются обычные порты этого компьютера …</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Assay looked for Ollama (11434), LM Studio (1234), llama.cpp (8080, 9931), vLLM (8000), Jan (1337) and TGI (3000), and for what OLLAMA_HOST and VLLM_BASE_URL name.</source>
        <translation>На этом компьютере не отвечает ни один сервер моделей. Assay искал Ollama (11434), LM Studio (1234), llama.cpp (8080, 9931), vLLM (8000), Jan (1337) и TGI (3000), а также то, на что указывают OLLAMA_HOST и VLLM_BASE_URL.</translation>
    </message>
    <message>
        <source>It tells of no chat model.</source>
        <translation>О чат-моделях он не сообщает.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Добавить %n модель</numerusform>
            <numerusform>Добавить %n модели</numerusform>
            <numerusform>Добавить %n моделей</numerusform>
        </translation>
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
    <message>
        <source>Which model is better on your data, by how much, and can you believe it?</source>
        <translation>Какая модель лучше на ваших данных, насколько и можно ли этому верить?</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Открыть проект-пример.</translation>
    </message>
    <message>
        <source>Paint the window once and end, to see that it starts.</source>
        <translation>Один раз отрисовать окно и завершиться, чтобы проверить запуск.</translation>
    </message>
    <message>
        <source>A project (.assay), a benchmark (.csv, .tsv, .json, .jsonl) or a plan.</source>
        <translation>Проект (.assay), бенчмарк (.csv, .tsv, .json, .jsonl) или план.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Н&amp;едавние</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Import a benchmark…</source>
        <translation>&amp;Импорт бенчмарка…</translation>
    </message>
    <message>
        <source>Open &amp;plan…</source>
        <translation>Открыть п&amp;лан…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>&amp;Сохранить план…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Но&amp;вое окно</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Read the project &amp;again</source>
        <translation>&amp;Перечитать проект</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Оценщики</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Прогоны</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <translation>О&amp;ценка</translation>
    </message>
    <message>
        <source>Go to the &amp;next run</source>
        <translation>&amp;К следующему прогону</translation>
    </message>
    <message>
        <source>&amp;Pause the run</source>
        <translation>&amp;Приостановить прогон</translation>
    </message>
    <message>
        <source>S&amp;top the run</source>
        <translation>&amp;Остановить прогон</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7: pages · Ctrl+F: search · Enter: open the row · F4: whole text of the row · Ctrl+C: copy rows for a spreadsheet · Ctrl+Z: undo · Ctrl+R: next run · F5: read again · F6: next part of the page</source>
        <translation>Ctrl+1 – Ctrl+7: страницы · Ctrl+F: поиск · Enter: открыть строку · F4: полный текст строки · Ctrl+C: копировать строки для таблицы · Ctrl+Z: отменить · Ctrl+R: следующий прогон · F5: перечитать · F6: следующая часть страницы</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>&amp;О программе Assay</translation>
    </message>
    <message>
        <source>About Assay</source>
        <translation>О программе Assay</translation>
    </message>
    <message>
        <source>Assay %1

Which model is better on your data, by how much, and can you believe it?

Free software under the GNU General Public License, version 3 or later. It sends nothing but the questions of your runs to the models that you name.</source>
        <translation>Assay %1

Какая модель лучше на ваших данных, насколько и можно ли этому верить?

Свободная программа под лицензией GNU General Public License версии 3 или новее. Она отправляет только вопросы ваших прогонов и только тем моделям, которые вы укажете.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Assay projects (*.assay)</source>
        <translation>Проекты Assay (*.assay)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Assay projects (*.assay);;All files (*)</source>
        <translation>Проекты Assay (*.assay);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a benchmark</source>
        <translation>Импорт бенчмарка</translation>
    </message>
    <message>
        <source>Benchmarks (*.csv *.tsv *.json *.jsonl);;All files (*)</source>
        <translation>Бенчмарки (*.csv *.tsv *.json *.jsonl);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Планы (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>The plan is in %1. It can be run again with: assay-cli run %1</source>
        <translation>План записан в %1. Его можно повторить: assay-cli run %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>The sample was not installed with this program: there is no share/assay/samples beside it.</source>
        <translation>Пример не был установлен с этой программой: рядом с ней нет share/assay/samples.</translation>
    </message>
    <message>
        <source>The sample is being evaluated with the built-in baselines. No model is asked, and nothing leaves this computer.</source>
        <translation>Пример оценивается встроенными базовыми вариантами. Модели не опрашиваются, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Open the plan %1</source>
        <translation>Открытие плана %1</translation>
    </message>
    <message>
        <source>%1 — Assay</source>
        <translation>%1 — Assay</translation>
    </message>
    <message>
        <source>project saved</source>
        <translation>проект сохранён</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>P&amp;rice table…</source>
        <translation>Таблица &amp;цен…</translation>
    </message>
    <message>
        <source>Make a benchmark from &amp;documents…</source>
        <translation>Создать бенчмарк из &amp;документов…</translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>… the rest is not shown here.</source>
        <translation>… остальное здесь не показано.</translation>
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
    <name>ModelCheck</name>
    <message>
        <source>Its server is not running; a run starts it: %1</source>
        <translation>Её сервер не запущен; его запускает прогон: %1</translation>
    </message>
    <message numerus="yes">
        <source>a vector of %n number(s)</source>
        <translation>
            <numerusform>вектор из %n числа</numerusform>
            <numerusform>вектор из %n чисел</numerusform>
            <numerusform>вектор из %n чисел</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelEditing</name>
    <message>
        <source>This is no JSON object: it begins with { and ends with }, such as {&quot;temperature&quot;: 0}.</source>
        <translation>Это не объект JSON: он начинается с { и кончается }, например {&quot;temperature&quot;: 0}.</translation>
    </message>
</context>
<context>
    <name>ModelEdits</name>
    <message>
        <source>A model needs a name.</source>
        <translation>Модели нужно имя.</translation>
    </message>
    <message>
        <source>This looks like an API key, not like a name.</source>
        <translation>Похоже на ключ API, а не на имя.</translation>
    </message>
    <message>
        <source>Another model or judge has this name.</source>
        <translation>Это имя уже есть у другой модели или судьи.</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Change the use of %1</source>
        <translation>Смена роли %1</translation>
    </message>
    <message>
        <source>Edit model %1</source>
        <translation>Правка модели %1</translation>
    </message>
    <message>
        <source>Rename model %1</source>
        <translation>Переименование модели %1</translation>
    </message>
    <message>
        <source>Own server</source>
        <translation>Свой сервер</translation>
    </message>
    <message>
        <source>All its requests are handed to the service at once; the answers come within a day. Assay may be closed meanwhile.</source>
        <translation>Все запросы передаются службе сразу; ответы приходят в течение суток. Assay можно тем временем закрыть.</translation>
    </message>
    <message>
        <source>Ask by batch: %1</source>
        <translation>Опрашивать пакетом: %1</translation>
    </message>
</context>
<context>
    <name>ModelListing</name>
    <message>
        <source>This kind of server has no list of models. Write the id.</source>
        <translation>У сервера такого рода нет списка моделей. Впишите id.</translation>
    </message>
</context>
<context>
    <name>ModelPresets</name>
    <message>
        <source>Answers from a column of the data</source>
        <translation>Ответы из столбца данных</translation>
    </message>
    <message>
        <source>Judge “lexical” (no LLM)</source>
        <translation>Судья «lexical» (без LLM)</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server</source>
        <translation>Любой сервер, совместимый с OpenAI</translation>
    </message>
    <message>
        <source>Any other HTTP server</source>
        <translation>Любой другой HTTP-сервер</translation>
    </message>
</context>
<context>
    <name>ModelSpecTable</name>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Совместимый с OpenAI</translation>
    </message>
    <message>
        <source>Asked by the scorers: %1</source>
        <translation>Опрашивается оценщиками: %1</translation>
    </message>
    <message>
        <source>Built in; no language model.</source>
        <translation>Встроенный; не языковая модель.</translation>
    </message>
    <message>
        <source>! incomplete</source>
        <translation>! не заполнено</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <source>no LLM</source>
        <translation>без LLM</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>Only a judge: it is not compared.</source>
        <translation>Только судья: не сравнивается.</translation>
    </message>
    <message>
        <source>Whether the next run compares it (Space)</source>
        <translation>Сравнивать ли в следующем прогоне (пробел)</translation>
    </message>
    <message>
        <source>is compared</source>
        <translation>сравнивается</translation>
    </message>
    <message>
        <source>is not compared</source>
        <translation>не сравнивается</translation>
    </message>
    <message>
        <source>Answers of the column “%1”</source>
        <translation>Ответы столбца «%1»</translation>
    </message>
    <message numerus="yes">
        <source>At most %n call(s) at a time</source>
        <translation>
            <numerusform>Не более %n вызова сразу</numerusform>
            <numerusform>Не более %n вызовов сразу</numerusform>
            <numerusform>Не более %n вызовов сразу</numerusform>
        </translation>
    </message>
    <message>
        <source>As many calls at a time as the server bears</source>
        <translation>Столько вызовов сразу, сколько выдержит сервер</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Model id</source>
        <translation>Id модели</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Встроенный</translation>
    </message>
    <message>
        <source>Answers in the data</source>
        <translation>Ответы в данных</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>хранилище</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>for the key, each time</comment>
        <translation>спрашивать</translation>
    </message>
    <message>
        <source>A judge that no scorer asks.</source>
        <translation>Судья, к которому не обращается ни один оценщик.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не занят</translation>
    </message>
    <message>
        <source>Any HTTP server</source>
        <translation>Любой HTTP-сервер</translation>
    </message>
    <message>
        <source>Its vectors are compared by the scorers: %1</source>
        <translation>Её векторы сравнивают оценщики: %1</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>векторы</translation>
    </message>
</context>
<context>
    <name>ModelTestLine</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Sends one short prompt; hosted models bill a few tokens for it</source>
        <translation>Отправляет один короткий промпт; платные модели спишут за него несколько токенов</translation>
    </message>
    <message>
        <source>waiting for an answer …</source>
        <translation>ожидание ответа …</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ ошибка</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>The server calls it %1.</source>
        <translation>Сервер называет её %1.</translation>
    </message>
    <message>
        <source>How fast is it?</source>
        <translation>Какова скорость?</translation>
    </message>
    <message>
        <source>Loads the model&apos;s server with more and more calls at once and measures them</source>
        <translation>Нагружает сервер модели всё большим числом вызовов сразу и измеряет их</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Servers on this machine or next door</source>
        <translation>Серверы на этом компьютере или рядом</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Добавить модель</translation>
    </message>
    <message>
        <source>targets and judges</source>
        <translation>целевые и судьи</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Моделей пока нет</translation>
    </message>
    <message>
        <source>Add the models that are to be compared, and one that judges their answers. The built-in baselines need no key and no network: they show what a score is worth.</source>
        <translation>Добавьте модели для сравнения и ту, что судит их ответы. Встроенным базовым вариантам не нужны ни ключ, ни сеть: они показывают, чего стоит оценка.</translation>
    </message>
    <message>
        <source>Add the built-in baselines</source>
        <translation>Добавить базовые варианты</translation>
    </message>
    <message>
        <source>Models and judges</source>
        <translation>Модели и судьи</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) in the next run. Keys are never written to the project.</source>
        <translation>
            <numerusform>В следующем прогоне %n модель. Ключи никогда не пишутся в проект.</numerusform>
            <numerusform>В следующем прогоне %n модели. Ключи никогда не пишутся в проект.</numerusform>
            <numerusform>В следующем прогоне %n моделей. Ключи никогда не пишутся в проект.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model %1</source>
        <translation>Добавление модели %1</translation>
    </message>
    <message>
        <source>Duplicate model</source>
        <translation>Дублирование модели</translation>
    </message>
    <message>
        <source>Delete model %1</source>
        <translation>Удаление модели %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n model(s)</source>
        <translation>
            <numerusform>Удаление %n модели</numerusform>
            <numerusform>Удаление %n моделей</numerusform>
            <numerusform>Удаление %n моделей</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %1. %n scorer(s) have no judge now (%2): choose another one there.</source>
        <translation>
            <numerusform>Удалено: %1. Без судьи остался %n оценщик (%2): выберите там другого.</numerusform>
            <numerusform>Удалено: %1. Без судьи остались %n оценщика (%2): выберите там другого.</numerusform>
            <numerusform>Удалено: %1. Без судьи остались %n оценщиков (%2): выберите там другого.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Оценщики</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Включение %1 в сравнение</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Исключение %1</translation>
    </message>
    <message>
        <source>What came into “%1” looks like an API key. It was taken out again and is kept nowhere: the project holds no keys. Choose above where the key comes from; “System keychain” has a field for it.</source>
        <translation>Попавшее в «%1» похоже на ключ API. Оно удалено оттуда и нигде не хранится: в проекте ключей нет. Выберите выше, откуда берётся ключ; у варианта «Системное хранилище ключей» есть для него поле.</translation>
    </message>
    <message>
        <source>Built in, no language model</source>
        <translation>Встроенные, не языковые модели</translation>
    </message>
    <message>
        <source>Find local servers</source>
        <translation>Найти локальные серверы</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, vLLM, Jan and TGI, on this computer only</source>
        <translation>Ollama, LM Studio, llama.cpp, vLLM, Jan и TGI, только на этом компьютере</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Добавление %n модели</numerusform>
            <numerusform>Добавление %n моделей</numerusform>
            <numerusform>Добавление %n моделей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedCombo</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a choice, and what is chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>SET UP</source>
        <translation>ПОДГОТОВКА</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Оценщики</translation>
    </message>
    <message>
        <source>EVALUATE</source>
        <translation>ОЦЕНКА</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Прогоны</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>Models × prompts, in &quot;42 items × 2 models × 1 prompt&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>(%1 × %2 + %3)</source>
        <extracomment>Some models see every prompt, baselines and given answers see none.</extracomment>
        <translation>(%1 × %2 + %3)</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>Every item × %1, %2</source>
        <translation>Каждый элемент × %1, %2</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, %4</source>
        <translation>%1 × %2 = %3, %4</translation>
    </message>
    <message>
        <source>There is no data yet to ask about.</source>
        <translation>Данных для вопросов пока нет.</translation>
    </message>
    <message>
        <source>Import a benchmark</source>
        <translation>Импорт бенчмарка</translation>
    </message>
    <message>
        <source>There is no model yet to ask.</source>
        <translation>Модели для опроса пока нет.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Добавить модель</translation>
    </message>
    <message>
        <source>No model is ticked, so there is nobody to ask.</source>
        <translation>Ни одна модель не отмечена: спрашивать некого.</translation>
    </message>
    <message>
        <source>There is no scorer: answers come without scores. They can be scored later.</source>
        <translation>Оценщика нет: ответы будут без оценок. Оценить их можно позже.</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>Добавить оценщика</translation>
    </message>
    <message>
        <source>No scorer is ticked: answers come without scores. They can be scored later.</source>
        <translation>Ни один оценщик не отмечен: ответы будут без оценок. Оценить их можно позже.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln промпт</numerusform>
            <numerusform>%Ln промпта</numerusform>
            <numerusform>%Ln промптов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln модель</numerusform>
            <numerusform>%Ln модели</numerusform>
            <numerusform>%Ln моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a prompt</source>
        <translation>
            <numerusform>%Ln без промпта</numerusform>
            <numerusform>%Ln без промпта</numerusform>
            <numerusform>%Ln без промпта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scorer(s)</source>
        <translation>
            <numerusform>%Ln оценщик</numerusform>
            <numerusform>%Ln оценщика</numerusform>
            <numerusform>%Ln оценщиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln повтор</numerusform>
            <numerusform>%Ln повтора</numerusform>
            <numerusform>%Ln повторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln элемент</numerusform>
            <numerusform>%Ln элемента</numerusform>
            <numerusform>%Ln элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextRunView</name>
    <message>
        <source>Run %1 of this plan is not finished. Resuming it asks only what is missing; a new run asks everything again.</source>
        <translation>Прогон %1 этого плана не завершён. При продолжении запрашивается лишь недостающее; новый прогон запросит всё заново.</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Продолжить прогон %1</translation>
    </message>
    <message>
        <source>Start a new run anyway</source>
        <translation>Всё равно начать новый</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>прогон %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name the run</source>
        <translation>Имя прогона</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранение плана</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Открытие плана</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Планы (*.json)</translation>
    </message>
    <message>
        <source>The next run is set up as %1 says. Undo brings back what was there.</source>
        <translation>Следующий прогон настроен по %1. «Отменить» вернёт прежнее.</translation>
    </message>
    <message>
        <source>Saved as %1. assay-cli run repeats it without a window.</source>
        <translation>Сохранено как %1. assay-cli run повторит его без окна.</translation>
    </message>
    <message>
        <source>Set up like run %1</source>
        <translation>Настройка как в прогоне %1</translation>
    </message>
    <message>
        <source>The next run is set up like run %1. Undo brings back what was there.</source>
        <translation>Следующий прогон настроен как прогон %1. «Отменить» вернёт прежнее.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>given answers</source>
        <translation>готовые ответы</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Промпты…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Оценщики</translation>
    </message>
    <message>
        <source>Scorers…</source>
        <translation>Оценщики…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Открыть план…</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Сохранить план…</translation>
    </message>
    <message>
        <source>Asks the models (Ctrl+Return)</source>
        <translation>Опрашивает модели (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Choose the prompts</source>
        <translation>Выбор промптов</translation>
    </message>
    <message>
        <source>Choose the models</source>
        <translation>Выбор моделей</translation>
    </message>
    <message>
        <source>Choose the scorers</source>
        <translation>Выбор оценщиков</translation>
    </message>
    <message>
        <source>None yet: the question itself is asked.</source>
        <translation>Пока нет: задаётся сам вопрос.</translation>
    </message>
    <message>
        <source>None yet. A run needs one at least.</source>
        <translation>Пока нет. Прогону нужна хотя бы одна.</translation>
    </message>
    <message>
        <source>judge: %1</source>
        <translation>судья: %1</translation>
    </message>
    <message>
        <source>None yet: answers come without scores.</source>
        <translation>Пока нет: ответы будут без оценок.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Continue run %1</source>
        <translation>Дополнить прогон %1</translation>
    </message>
    <message>
        <source>Adds to run %1 what it does not have yet: %2. What is answered is not asked again.</source>
        <translation>Добавляет в прогон %1 то, чего в нём ещё нет: %2. Полученные ответы заново не запрашиваются.</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing can be run in it.</source>
        <translation>Проект открыт только для чтения, поэтому запустить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>A run is on. The next one can be set up meanwhile.</source>
        <translation>Прогон идёт. Тем временем можно подготовить следующий.</translation>
    </message>
    <message>
        <source>Asks what is missing in run %1, with the settings that are chosen here.</source>
        <translation>Запрашивает недостающее в прогоне %1 с настройками, выбранными здесь.</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>пакетом</translation>
    </message>
    <message>
        <source>%1, by batch</source>
        <translation>%1, пакетом</translation>
    </message>
    <message>
        <source>vectors: %1</source>
        <translation>векторы: %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is no number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>Здесь нужно целое число.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted here.</source>
        <translation>Здесь нужно число от %1 до %2.</translation>
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
    <name>OpeningNotice</name>
    <message>
        <source>Run %1 is paused, %2 answers and scores are left.</source>
        <translation>Прогон %1 приостановлен, осталось ответов и оценок: %2.</translation>
    </message>
    <message>
        <source>Run %1 was interrupted, %2 answers and scores are left.</source>
        <translation>Прогон %1 прерван, осталось ответов и оценок: %2.</translation>
    </message>
    <message>
        <source>They may cost about %1.</source>
        <translation>Они могут стоить около %1.</translation>
    </message>
    <message>
        <source>This project is open for reading only. %1</source>
        <translation>Проект открыт только для чтения. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
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
    <message>
        <source>The key %1 has been sent to %2 before, but %3. Send it that way? Say no if you did not set this up: whoever runs the proxy or made the certificates can read your key.</source>
        <translation>Ключ %1 уже отправлялся на %2, но %3. Отправить его так? Ответьте «нет», если это настроили не вы: тот, кто держит прокси или выпустил сертификаты, сможет прочитать ваш ключ.</translation>
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
    <name>OwnServer</name>
    <message>
        <source>There is no address to ask whether the server of model %1 is ready. Give it one: server.health, such as %2.</source>
        <translation>Нет адреса, по которому можно узнать, готов ли сервер модели %1. Укажите его: server.health, например %2.</translation>
    </message>
</context>
<context>
    <name>PageSet</name>
    <message>
        <source>No project is open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>A project is one file that keeps your data, models, runs and results. Drop a benchmark or a project here, or begin with one of these.</source>
        <translation>Проект — это один файл с вашими данными, моделями, прогонами и результатами. Перетащите сюда бенчмарк или проект либо начните с одного из этих действий.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Import a benchmark…</source>
        <translation>Импорт бенчмарка…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Make one from documents…</source>
        <translation>Создать из документов…</translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <source>not sent</source>
        <translation>не отправляется</translation>
    </message>
    <message>
        <source>Sent as “%1”; empty: not sent, the server decides.</source>
        <translation>Отправляется как «%1»; пусто: не отправляется, решает сервер.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>Макс. токенов</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>All of them, and others, as JSON</source>
        <translation>Все они и другие, в виде JSON</translation>
    </message>
    <message>
        <source>Parameters as JSON</source>
        <translation>Параметры в JSON</translation>
    </message>
    <message>
        <source>Sent as written. What is not here is not sent.</source>
        <translation>Отправляется как написано. Чего здесь нет, то не отправляется.</translation>
    </message>
    <message>
        <source>none are sent</source>
        <translation>не отправляются</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>PicksModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… the rest is not shown here; an export has all of it.</source>
        <translation>… остальное здесь не показано; в экспорте есть всё.</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>%1 answered in %2 ms as %3: %4</source>
        <translation>%1: ответ за %2 мс (модель %3): %4</translation>
    </message>
    <message>
        <source>%1: say with --model whose server is to be asked. Asked over the network are: %2.</source>
        <translation>%1: укажите опцией --model, чей сервер опросить. По сети опрашиваются: %2.</translation>
    </message>
    <message>
        <source>--pilot wants a number of items from 2 to %1, not “%2”.</source>
        <translation>Опции --pilot нужно число элементов от 2 до %1, а не «%2».</translation>
    </message>
    <message>
        <source>It cost %1 %2.</source>
        <translation>Это стоило %1 %2.</translation>
    </message>
    <message>
        <source>Earlier answers of %1 have measured it: nothing is asked.</source>
        <translation>Уже измерено по прежним ответам из %1: ничего не запрашивается.</translation>
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
    <message>
        <source>What is stored there is no JSON object.</source>
        <translation>То, что там сохранено, — не объект JSON.</translation>
    </message>
    <message>
        <source>this is no JSON object.</source>
        <translation>это не объект JSON.</translation>
    </message>
    <message>
        <source>Model %1, %2: %3</source>
        <translation>Модель %1, %2: %3</translation>
    </message>
    <message>
        <source>such as %1.</source>
        <translation>например %1.</translation>
    </message>
    <message>
        <source>it says what is sent and where the answer stands, such as {&quot;body&quot;: {&quot;text&quot;: &quot;{{ prompt }}&quot;}, &quot;answer&quot;: &quot;/text&quot;}.</source>
        <translation>оно указывает, что отправляется и где находится ответ, например {&quot;body&quot;: {&quot;text&quot;: &quot;{{ prompt }}&quot;}, &quot;answer&quot;: &quot;/text&quot;}.</translation>
    </message>
    <message>
        <source>&quot;aws&quot; signs requests to Amazon Bedrock only. Write &quot;env:NAME&quot;.</source>
        <translation>&quot;aws&quot; подписывает только запросы к Amazon Bedrock. Напишите &quot;env:NAME&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON pointer. It names the way to a value, such as /choices/0/text.</source>
        <translation>&quot;%1&quot; — не указатель JSON. Он задаёт путь к значению, например /choices/0/text.</translation>
    </message>
    <message>
        <source>there is no JSON pointer in the list.</source>
        <translation>в списке нет ни одного указателя JSON.</translation>
    </message>
    <message>
        <source>nothing fills {{ %1 }}: write it into &quot;parameters&quot;, or use one of %2.</source>
        <translation>для {{ %1 }} нет значения: впишите его в &quot;parameters&quot; или используйте одно из имён: %2.</translation>
    </message>
    <message>
        <source>{{ messages }} becomes a list, so nothing else can stand in its text.</source>
        <translation>{{ messages }} становится списком, поэтому ничего другого в его тексте быть не может.</translation>
    </message>
    <message>
        <source>the prompt is nowhere in it. Write {{ prompt }}, {{ messages }} or {{ user }} where it belongs.</source>
        <translation>промпта в нём нигде нет. Напишите {{ prompt }}, {{ messages }} или {{ user }} там, где ему место.</translation>
    </message>
    <message>
        <source>the parameter %1 is sent nowhere: write &quot;{{ %1 }}&quot; where it belongs.</source>
        <translation>параметр %1 никуда не отправляется: напишите &quot;{{ %1 }}&quot; там, где ему место.</translation>
    </message>
    <message>
        <source>a path begins with &quot;/&quot;.</source>
        <translation>путь начинается с &quot;/&quot;.</translation>
    </message>
    <message>
        <source>a header has printable ASCII characters only.</source>
        <translation>в заголовке могут быть только печатные символы ASCII.</translation>
    </message>
    <message>
        <source>it is what is sent, with {{ prompt }} where the prompt belongs.</source>
        <translation>это то, что отправляется, с {{ prompt }} на месте промпта.</translation>
    </message>
    <message>
        <source>it is the JSON pointer of the answer, such as /text.</source>
        <translation>это указатель JSON на ответ, например /text.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>длина больше предела, символов: %1.</translation>
    </message>
    <message>
        <source>a command is one line without invisible characters.</source>
        <translation>команда — одна строка без невидимых символов.</translation>
    </message>
    <message>
        <source>this looks like an API key, and a plan holds no keys. Put it into the environment, which the command gets.</source>
        <translation>это похоже на ключ API, а план ключей не содержит. Поместите ключ в окружение: команда его получит.</translation>
    </message>
    <message>
        <source>a proxy with a user&apos;s name or password in it is not taken: a plan holds no keys. Use the system&apos;s proxy settings.</source>
        <translation>прокси с именем пользователя или паролем не принимается: план ключей не содержит. Используйте системные настройки прокси.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no proxy. Write http://HOST:PORT, socks5://HOST:PORT, or &quot;none&quot; for none; without it the system&apos;s is used.</source>
        <translation>&quot;%1&quot; — не прокси. Напишите http://HOST:PORT, socks5://HOST:PORT или &quot;none&quot;, если прокси не нужен; без этого поля используется системный.</translation>
    </message>
    <message>
        <source>it is the command, such as &quot;vllm serve MODEL&quot;.</source>
        <translation>это команда, например &quot;vllm serve MODEL&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address, such as %2.</source>
        <translation>&quot;%1&quot; — не адрес; нужен адрес вида %2.</translation>
    </message>
    <message>
        <source>the provider &quot;%1&quot; takes no batches. Take it out, or write the requests to a file with assay-cli run --export-batch.</source>
        <translation>поставщик &quot;%1&quot; не принимает пакетов. Уберите этот ключ или запишите запросы в файл: assay-cli run --export-batch.</translation>
    </message>
    <message>
        <source>a path is empty.</source>
        <translation>один из путей пуст.</translation>
    </message>
    <message>
        <source>at least one kind needs a share above 0.</source>
        <translation>хотя бы одному виду нужна доля больше 0.</translation>
    </message>
    <message>
        <source>it makes the question of the row&apos;s answer.</source>
        <translation>по нему составляется вопрос к ответу из записи.</translation>
    </message>
    <message>
        <source>it makes the answer of the row&apos;s question.</source>
        <translation>по нему составляется ответ на вопрос из записи.</translation>
    </message>
    <message>
        <source>a question for each row needs &quot;rows&quot;.</source>
        <translation>для вопроса к каждой записи нужно &quot;rows&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language model.</source>
        <translation>&quot;%1&quot; — не языковая модель.</translation>
    </message>
    <message>
        <source>no model is called &quot;%1&quot;.</source>
        <translation>нет модели с именем &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>it says what is made of the &quot;documents&quot;.</source>
        <translation>оно указывает, что создаётся из &quot;documents&quot;.</translation>
    </message>
    <message>
        <source>it names the benchmark that is made.</source>
        <translation>оно называет создаваемый бенчмарк.</translation>
    </message>
    <message>
        <source>it names the model that writes the questions.</source>
        <translation>оно называет модель, которая составляет вопросы.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always from 0 to 1.</source>
        <translation>&quot;%1&quot; всегда от 0 до 1.</translation>
    </message>
    <message>
        <source>it is for &quot;context&quot;: &quot;retrieved&quot; only.</source>
        <translation>это только для &quot;context&quot;: &quot;retrieved&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t turn texts into vectors: its provider %2 has no embeddings here. %3</source>
        <translation>«%1» не умеет превращать тексты в векторы: у его провайдера %2 здесь нет эмбеддингов. %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares vectors of an embedding model, which &quot;judge&quot; names. %2</source>
        <translation>«%1» сравнивает векторы модели эмбеддингов, которую называет «judge». %2</translation>
    </message>
    <message>
        <source>has no meaning for &quot;%1&quot;, which compares vectors.</source>
        <translation>не имеет смысла для «%1»: он сравнивает векторы.</translation>
    </message>
    <message>
        <source>&quot;similarity&quot; names its embedding model by &quot;judge&quot;: write it there.</source>
        <translation>«similarity» называет свою модель эмбеддингов в «judge»: укажите её там.</translation>
    </message>
    <message>
        <source>is for &quot;answer_relevance&quot; only.</source>
        <translation>только для «answer_relevance».</translation>
    </message>
</context>
<context>
    <name>PlanSaving</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>it belongs to a project. Give the plan a name of its own, such as plan.json</source>
        <translation>он принадлежит проекту. Дайте плану собственное имя, например plan.json</translation>
    </message>
    <message>
        <source>The plan is not complete yet. %1</source>
        <translation>План ещё не полон. %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>a sample of %1, seed %2</source>
        <translation>выборка из %1, зерно %2</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>все элементы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answers of the column %1</source>
        <translation>ответы столбца %1</translation>
    </message>
    <message>
        <source>judged by %1 from %2 to %3</source>
        <translation>судит %1 от %2 до %3</translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>свой промпт</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>concurrency %1</source>
        <translation>параллельность %1</translation>
    </message>
    <message>
        <source>concurrency automatic</source>
        <translation>параллельность авто</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>бюджет %1</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>без бюджета</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>зерно %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Судьи</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Оценщики</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln listed item(s)</source>
        <translation>
            <numerusform>только %Ln указанный элемент</numerusform>
            <numerusform>только %Ln указанных элемента</numerusform>
            <numerusform>только %Ln указанных элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln item(s)</source>
        <translation>
            <numerusform>без %Ln элемента</numerusform>
            <numerusform>без %Ln элементов</numerusform>
            <numerusform>без %Ln элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln пример</numerusform>
            <numerusform>%Ln примера</numerusform>
            <numerusform>%Ln примеров</numerusform>
        </translation>
    </message>
    <message>
        <source>built in (%1), no language model</source>
        <translation>встроенная (%1), не языковая модель</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln повтор</numerusform>
            <numerusform>%Ln повтора</numerusform>
            <numerusform>%Ln повторов</numerusform>
        </translation>
    </message>
    <message>
        <source>without the cache</source>
        <translation>без кэша</translation>
    </message>
    <message>
        <source>without context</source>
        <translation>без контекста</translation>
    </message>
    <message>
        <source>by vectors of %1</source>
        <translation>по векторам %1</translation>
    </message>
</context>
<context>
    <name>PriceCommands</name>
    <message>
        <source>Your price table was damaged. It is kept as %1; a new one begins.</source>
        <translation>Ваша таблица цен была повреждена. Она сохранена как %1; начинается новая.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Из кэша</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>There is no such price in your table.</source>
        <translation>Такой цены в вашей таблице нет.</translation>
    </message>
    <message>
        <source>%1 entries read: %2 prices new, %3 changed, %4 as before, %5 gone.</source>
        <translation>Прочитано записей: %1; цен новых: %2, изменённых: %3, прежних: %4, исчезнувших: %5.</translation>
    </message>
    <message>
        <source>Skipped: %1 of other providers, %2 that are no text models, %3 without a price per token.</source>
        <translation>Пропущено: других провайдеров — %1, не текстовых моделей — %2, без цены за токен — %3.</translation>
    </message>
    <message>
        <source>%1 have higher prices for long prompts, which are not taken.</source>
        <translation>Записей с более высокими ценами для длинных промптов: %1; эти цены не взяты.</translation>
    </message>
    <message>
        <source>%1 prices of your own differ and stay; --overwrite takes the file&apos;s.</source>
        <translation>Ваших собственных цен, которые отличаются и остаются: %1; --overwrite берёт цены из файла.</translation>
    </message>
    <message>
        <source>More than half of the prices that were imported before are not in %1, so nothing was taken. Is it the whole file? --shrink imports it nevertheless.</source>
        <translation>Больше половины импортированных раньше цен нет в %1, поэтому ничего не взято. Это весь файл? С --shrink он всё равно импортируется.</translation>
    </message>
    <message>
        <source>--%1 wants a number from 0 on, not “%2”.</source>
        <translation>Опции --%1 нужно число не меньше 0, а не «%2».</translation>
    </message>
    <message>
        <source>A price has --input and --output; 0 is a price, too.</source>
        <translation>В цене есть --input и --output; 0 — тоже цена.</translation>
    </message>
    <message>
        <source>--valid-from wants a day such as 2027-01-31.</source>
        <translation>Опции --valid-from нужен день, например 2027-01-31.</translation>
    </message>
    <message>
        <source>Your table has no price of %1. assay-cli prices list shows what it has.</source>
        <translation>В вашей таблице нет цены для %1. Что в ней есть, показывает assay-cli prices list.</translation>
    </message>
    <message>
        <source>Usage: assay-cli prices list [TEXT] | import FILE | set MODEL … | remove MODEL</source>
        <translation>Использование: assay-cli prices list [TEXT] | import FILE | set MODEL … | remove MODEL</translation>
    </message>
</context>
<context>
    <name>PriceFields</name>
    <message>
        <source>as input</source>
        <translation>как вход</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Вход из кэша</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>A price has input and output; 0 is a price, too.</source>
        <translation>В цене есть вход и выход; 0 — тоже цена.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as USD or EUR.</source>
        <translation>Валюта — это три буквы, например USD или EUR.</translation>
    </message>
    <message>
        <source>Per million tokens. It gives costs and the budget of a run.</source>
        <translation>За миллион токенов. По ней считаются стоимость и бюджет прогона.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>%1 in, %2 out per 1M tokens</source>
        <translation>%1 вход, %2 выход за 1 млн токенов</translation>
    </message>
    <message>
        <source>Prompt tokens that are put into the server&apos;s cache</source>
        <translation>Токены промпта, которые записываются в кэш сервера</translation>
    </message>
    <message>
        <source>Prompt tokens that the server&apos;s cache keeps for an hour</source>
        <translation>Токены промпта, которые кэш сервера хранит час</translation>
    </message>
    <message>
        <source>Price table…</source>
        <translation>Таблица цен…</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Запись в кэш</translation>
    </message>
    <message>
        <source>Cache write, 1 h</source>
        <translation>Запись в кэш, 1 ч</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>From your price table: %1 in, %2 out per 1M tokens (%3). What is typed here holds instead.</source>
        <translation>Из вашей таблицы цен: %1 вход, %2 выход за 1 млн токенов (%3). Введённое здесь действует вместо неё.</translation>
    </message>
    <message>
        <source>%1 in, %2 out, from your price table</source>
        <translation>%1 вход, %2 выход, из вашей таблицы цен</translation>
    </message>
    <message>
        <source>What is paid of the price when the model is asked by batch; usually half</source>
        <translation>Какая доля цены оплачивается при опросе модели пакетом; обычно половина</translation>
    </message>
    <message>
        <source>By batch, ×</source>
        <translation>Пакетом, ×</translation>
    </message>
</context>
<context>
    <name>PriceFile</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of prices.</source>
        <translation>%1 слишком велик для списка цен.</translation>
    </message>
    <message>
        <source>Your price table %1 is damaged, so no price is taken from it. %2 Mend the file, or start a new table in Prices or with assay-cli prices: the damaged one is kept.</source>
        <translation>Ваша таблица цен %1 повреждена, поэтому цены из неё не берутся. %2 Исправьте файл или начните новую таблицу в окне «Цены» или командой assay-cli prices: повреждённая сохранится.</translation>
    </message>
    <message>
        <source>Your price table %1 can&apos;t be written: %2.</source>
        <translation>Не удаётся записать вашу таблицу цен %1: %2.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>не удаётся создать папку</translation>
    </message>
    <message>
        <source>The damaged %1 can&apos;t be renamed to %2.</source>
        <translation>Повреждённый файл %1 не удаётся переименовать в %2.</translation>
    </message>
</context>
<context>
    <name>PriceImport</name>
    <message>
        <source>Long prompts cost more than this.</source>
        <translation>Длинные промпты стоят дороже.</translation>
    </message>
    <message>
        <source>It is no JSON: %1 (at byte %2). Choose LiteLLM&apos;s model_prices_and_context_window.json.</source>
        <translation>Это не JSON: %1 (байт %2). Выберите файл LiteLLM model_prices_and_context_window.json.</translation>
    </message>
    <message>
        <source>It has %1 entries; LiteLLM&apos;s list of prices has hundreds. Choose its model_prices_and_context_window.json, whole.</source>
        <translation>Записей в нём: %1, а в списке цен LiteLLM их сотни. Выберите его model_prices_and_context_window.json целиком.</translation>
    </message>
    <message>
        <source>None of its entries is a price that Assay can use. Choose LiteLLM&apos;s model_prices_and_context_window.json.</source>
        <translation>Ни одна из его записей — не цена, пригодная для Assay. Выберите файл LiteLLM model_prices_and_context_window.json.</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>A price is of a model: its id, or a pattern with *.</source>
        <translation>Цена относится к модели: нужен её id или шаблон с *.</translation>
    </message>
    <message>
        <source>There is no provider “%1” whose models are paid for.</source>
        <translation>Провайдера «%1» с платными моделями нет.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as USD or EUR.</source>
        <translation>Валюта — это три буквы, например USD или EUR.</translation>
    </message>
    <message>
        <source>A price has input and output; 0 is a price, too.</source>
        <translation>В цене есть вход и выход; 0 — тоже цена.</translation>
    </message>
    <message>
        <source>A price is a number from 0 on.</source>
        <translation>Цена — это число не меньше 0.</translation>
    </message>
    <message>
        <source>The batch factor is above 0 and at most 1, such as 0.5.</source>
        <translation>Пакетный множитель больше 0 и не больше 1, например 0.5.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Примечание слишком длинное.</translation>
    </message>
    <message>
        <source>It is no price table: %1</source>
        <translation>Это не таблица цен: %1</translation>
    </message>
    <message>
        <source>there is no object in it.</source>
        <translation>в файле нет объекта.</translation>
    </message>
    <message>
        <source>its version or its list of prices is missing.</source>
        <translation>не хватает версии или списка цен.</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>запись %1: %2</translation>
    </message>
</context>
<context>
    <name>PriceTableModel</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Из кэша</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Write 1 h</source>
        <translation>Запись 1 ч</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>A day is written like 2027-01-31.</source>
        <translation>День записывается как 2027-01-31.</translation>
    </message>
    <message>
        <source>There is a price for this provider, model and day already; edit that one.</source>
        <translation>Цена для этого провайдера, этой модели и этого дня уже есть; измените её.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Price table</source>
        <translation>Таблица цен</translation>
    </message>
    <message>
        <source>Search models and providers</source>
        <translation>Поиск по моделям и провайдерам</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Импорт файла…</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>For a million tokens. A model whose own price is empty gets the most exact entry here; * stands for any text. What is in no entry stays unknown. Runs keep the prices that they began with.</source>
        <translation>За миллион токенов. Модель без собственной цены получает самую точную подходящую запись; * означает любой текст. Чего нет ни в одной записи, остаётся неизвестным. Прогоны сохраняют цены, с которыми начались.</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s model_prices_and_context_window.json, from this computer</source>
        <translation>model_prices_and_context_window.json от LiteLLM, с этого компьютера</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>Правка цены %1</translation>
    </message>
    <message>
        <source>model-id</source>
        <translation>id-модели</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Добавление цены</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n price(s)</source>
        <translation>
            <numerusform>Удаление %n цены</numerusform>
            <numerusform>Удаление %n цен</numerusform>
            <numerusform>Удаление %n цен</numerusform>
        </translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Импорт цен</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s prices (*.json)</source>
        <translation>Цены LiteLLM (*.json)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>More than half of the prices that were imported before are not in %1, so nothing was taken. Is it the whole file?</source>
        <translation>Больше половины импортированных раньше цен нет в %1, поэтому ничего не взято. Это весь файл?</translation>
    </message>
    <message>
        <source>Import it nevertheless</source>
        <translation>Всё равно импортировать</translation>
    </message>
    <message>
        <source>%1 entries read: %2 prices new, %3 changed, %4 as before, %5 gone. Skipped: %6 of other providers, %7 that are no text models, %8 without a price per token.</source>
        <translation>Прочитано записей: %1; цен новых: %2, изменённых: %3, прежних: %4, исчезнувших: %5. Пропущено: других провайдеров — %6, не текстовых моделей — %7, без цены за токен — %8.</translation>
    </message>
    <message numerus="yes">
        <source>%n have higher prices for long prompts, which are not taken.</source>
        <translation>
            <numerusform>У %n записи более высокие цены для длинных промптов; они не взяты.</numerusform>
            <numerusform>У %n записей более высокие цены для длинных промптов; они не взяты.</numerusform>
            <numerusform>У %n записей более высокие цены для длинных промптов; они не взяты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) of your own differ and stay.</source>
        <translation>
            <numerusform>%n ваша собственная цена отличается и остаётся.</numerusform>
            <numerusform>%n ваши собственные цены отличаются и остаются.</numerusform>
            <numerusform>%n ваших собственных цен отличаются и остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s prices</source>
        <translation>Взять цены из файла</translation>
    </message>
    <message>
        <source>Start a new table</source>
        <translation>Начать новую таблицу</translation>
    </message>
    <message>
        <source>The damaged table is kept as %1.</source>
        <translation>Повреждённая таблица сохранена как %1.</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>What to look at before importing</source>
        <translation>Что проверить перед импортом</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln row(s) need a look</source>
        <translation>
            <numerusform>Более %Ln записи требует внимания</numerusform>
            <numerusform>Более %Ln записей требуют внимания</numerusform>
            <numerusform>Более %Ln записей требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need a look</source>
        <translation>
            <numerusform>%Ln запись требует внимания</numerusform>
            <numerusform>%Ln записи требуют внимания</numerusform>
            <numerusform>%Ln записей требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 findings are listed.</source>
        <translation>Показаны первые замечания: %1.</translation>
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
    <name>ProjectOverview</name>
    <message>
        <source>Version %1 of the prompt %2 in %3 can&apos;t be read: %4</source>
        <translation>Версию %1 промпта %2 в %3 не удаётся прочитать: %4</translation>
    </message>
    <message>
        <source>What was set up in %1 can&apos;t be read, so the set-up begins empty: %2</source>
        <translation>Не удаётся прочитать настройку из %1, поэтому она начинается пустой: %2</translation>
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
    <name>PromptContexts</name>
    <message>
        <source>Prompt %1 retrieves its context from the project&apos;s documents, but the project has none. Add documents, or let its context be &quot;stored&quot; or &quot;none&quot;.</source>
        <translation>Промпт %1 берёт контекст из документов проекта, но в проекте их нет. Добавьте документы или задайте для его контекста &quot;stored&quot; или &quot;none&quot;.</translation>
    </message>
    <message>
        <source>Prompt %1 is to be sent without context, but its text uses {{ context }}. Take that out, or let its context be &quot;stored&quot; or &quot;retrieved&quot;.</source>
        <translation>Промпт %1 должен отправляться без контекста, но в его тексте есть {{ context }}. Уберите это или задайте для его контекста &quot;stored&quot; или &quot;retrieved&quot;.</translation>
    </message>
    <message>
        <source>Prompt %1 retrieves its context, but its text does not use it. Write {{ context }} where it belongs, or let its context be &quot;none&quot;.</source>
        <translation>Промпт %1 подбирает контекст, но в его тексте контекст не используется. Напишите {{ context }} там, где ему место, или задайте для его контекста &quot;none&quot;.</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>System (optional)</source>
        <translation>Система (необязательно)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Who the model is and how it answers</source>
        <translation>Кто такая модель и как она отвечает</translation>
    </message>
    <message>
        <source>Empty: the question itself, {{ question }}</source>
        <translation>Пусто: сам вопрос, {{ question }}</translation>
    </message>
    <message>
        <source>Examples (optional): questions with the answers you want, sent before the real question</source>
        <translation>Примеры (необязательно): вопросы с нужными ответами, отправляемые перед настоящим вопросом</translation>
    </message>
</context>
<context>
    <name>PromptListModel</name>
    <message>
        <source>Used in the next run</source>
        <translation>Участвует в следующем прогоне</translation>
    </message>
    <message>
        <source>Not used in the next run</source>
        <translation>Не участвует в следующем прогоне</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
</context>
<context>
    <name>PromptPreviewPane</name>
    <message>
        <source>What is sent for this item</source>
        <translation>Что отправляется для этого элемента</translation>
    </message>
    <message>
        <source>What the other prompt sends for this item</source>
        <translation>Что для этого элемента отправляет другой промпт</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>К данным</translation>
    </message>
    <message>
        <source>Compare with another prompt</source>
        <translation>Сравнить с другим промптом</translation>
    </message>
    <message>
        <source>Shows what another prompt makes of the same item beside it</source>
        <translation>Показывает рядом, что делает из того же элемента другой промпт</translation>
    </message>
    <message>
        <source>Use both in the next run</source>
        <translation>Взять оба в следующий прогон</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Сравнить с …</translation>
    </message>
    <message>
        <source>Compare with “%1”</source>
        <translation>Сравнить с «%1»</translation>
    </message>
    <message>
        <source>Both are used in the next run: every model is asked with each of them, and Compare shows them as columns of their own, “model · prompt”.</source>
        <translation>В следующем прогоне участвуют оба: каждая модель опрашивается с каждым из них, а «Сравнение» показывает их отдельными столбцами «модель · промпт».</translation>
    </message>
    <message>
        <source>To find out which one is better, use both in the next run: every model is asked with each of them, and Compare shows them as columns of their own.</source>
        <translation>Чтобы узнать, какой лучше, возьмите оба в следующий прогон: каждая модель опрашивается с каждым из них, а «Сравнение» показывает их отдельными столбцами.</translation>
    </message>
    <message>
        <source>There is no benchmark yet. Once one is imported, this shows what is sent for its items.</source>
        <translation>Бенчмарка пока нет. После импорта здесь видно, что отправляется для его элементов.</translation>
    </message>
    <message>
        <source>The benchmark has no items.</source>
        <translation>В бенчмарке нет элементов.</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. %1</source>
        <translation>Пока ничего нельзя отправить. %1</translation>
    </message>
</context>
<context>
    <name>PromptVersions</name>
    <message>
        <source>Keep this version</source>
        <translation>Сохранить эту версию</translation>
    </message>
    <message>
        <source>Use this version again</source>
        <translation>Вернуть эту версию</translation>
    </message>
    <message>
        <source>The text of the kept version</source>
        <translation>Текст сохранённой версии</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>Нынешний текст</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Сохранённые версии</translation>
    </message>
    <message>
        <source>Keeps the text as it is now, so that you can come back to it</source>
        <translation>Сохраняет нынешний текст, чтобы к нему можно было вернуться</translation>
    </message>
    <message>
        <source>Version %1, kept %2</source>
        <translation>Версия %1, сохранена %2</translation>
    </message>
    <message>
        <source>What is written now is version %1.</source>
        <translation>Нынешний текст — версия %1.</translation>
    </message>
    <message>
        <source>What is written now is not kept yet.</source>
        <translation>Нынешний текст ещё не сохранён.</translation>
    </message>
    <message>
        <source>No version of this prompt is kept yet. A run keeps what it asked by itself; keep a version to come back to it here.</source>
        <translation>Сохранённых версий этого промпта ещё нет. Прогон сам хранит то, что запросил; сохраните версию, чтобы вернуться к ней здесь.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Now: the same</source>
        <translation>Сейчас: без отличий</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n line(s) differ</source>
        <translation>
            <numerusform>Сейчас: отличается %n строка</numerusform>
            <numerusform>Сейчас: отличаются %n строки</numerusform>
            <numerusform>Сейчас: отличаются %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptsPage</name>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1, changed</source>
        <translation>v%1, изменён</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>О чём спрашивают модели</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Preview and versions</source>
        <translation>Просмотр и версии</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Добавить промпт</translation>
    </message>
    <message>
        <source>Prompts of this project</source>
        <translation>Промпты этого проекта</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>This prompt is ready to use: it asks the question as it stands. Write over it or add others.</source>
        <translation>Этот промпт готов к работе: он задаёт вопрос как есть. Измените его или добавьте другие.</translation>
    </message>
    <message>
        <source>No prompt is ticked: the next run would ask the bare question.</source>
        <translation>Ни один промпт не отмечен: следующий прогон задаст вопрос без промпта.</translation>
    </message>
    <message>
        <source>The ticked prompt is used in the next run.</source>
        <translation>Отмеченный промпт участвует в следующем прогоне.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) are ticked: in the next run every model is asked with each of them, and Compare shows them as columns of their own.</source>
        <translation>
            <numerusform>Отмечен %n промпт: в следующем прогоне каждая модель опрашивается с каждым из отмеченных, а «Сравнение» показывает их отдельными столбцами.</numerusform>
            <numerusform>Отмечены %n промпта: в следующем прогоне каждая модель опрашивается с каждым из них, а «Сравнение» показывает их отдельными столбцами.</numerusform>
            <numerusform>Отмечено %n промптов: в следующем прогоне каждая модель опрашивается с каждым из них, а «Сравнение» показывает их отдельными столбцами.</numerusform>
        </translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>промпт</translation>
    </message>
    <message>
        <source>Add prompt %1</source>
        <translation>Добавление промпта %1</translation>
    </message>
    <message>
        <source>Duplicate prompt %1</source>
        <translation>Дублирование промпта %1</translation>
    </message>
    <message>
        <source>Delete prompt %1</source>
        <translation>Удаление промпта %1</translation>
    </message>
    <message>
        <source>The prompt “%1” was deleted.</source>
        <translation>Промпт «%1» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Edit prompt %1</source>
        <translation>Правка промпта %1</translation>
    </message>
    <message>
        <source>Use prompt %1</source>
        <translation>Использование промпта %1</translation>
    </message>
    <message>
        <source>Do not use prompt %1</source>
        <translation>Отказ от промпта %1</translation>
    </message>
    <message>
        <source>Use both prompts</source>
        <translation>Использование обоих промптов</translation>
    </message>
    <message>
        <source>Use an earlier version of prompt %1</source>
        <translation>Возврат версии промпта %1</translation>
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
    <message>
        <source>Model %1 has a reasoning_effort, but its max_tokens leave no room to think. Give it more than %2.</source>
        <translation>У модели %1 есть reasoning_effort, но её max_tokens не оставляет места для рассуждений. Задайте больше %2.</translation>
    </message>
    <message>
        <source>The endpoint of model %1 names no region, without which nothing can be signed. Write it as https://bedrock-runtime.REGION.amazonaws.com.</source>
        <translation>Конечная точка модели %1 не называет региона, без которого ничего нельзя подписать. Напишите её в виде https://bedrock-runtime.REGION.amazonaws.com.</translation>
    </message>
    <message>
        <source>Model %1 has the api “%2”, but its provider %3 has only &quot;chat&quot;.</source>
        <translation>У модели %1 указан api «%2», но у её провайдера %3 есть только &quot;chat&quot;.</translation>
    </message>
    <message>
        <source>Model %1 has no request that says what is sent and where the answer stands. Add &quot;request&quot; to it.</source>
        <translation>У модели %1 нет запроса, который указывает, что отправляется и где находится ответ. Добавьте &quot;request&quot;.</translation>
    </message>
    <message>
        <source>Model %1 can&apos;t be asked by batch: its provider %2 takes none.</source>
        <translation>Модель %1 нельзя опросить пакетом: её поставщик %2 их не принимает.</translation>
    </message>
    <message>
        <source>The prompt for model %1 is too long and was not sent: it has %2 tokens at least, and the context holds %3. Ollama would cut it without a word. Shorten the prompt, raise num_ctx where the parameters set it, or choose a model with a longer context.</source>
        <translation>Промпт для модели %1 слишком длинный и не отправлен: токенов в нём не менее %2, а контекст вмещает %3. Ollama молча обрезала бы его. Сократите промпт, увеличьте num_ctx там, где его задают параметры, или выберите модель с более длинным контекстом.</translation>
    </message>
    <message>
        <source>Model %1 can&apos;t turn texts into vectors: its provider %2 has no embeddings here. Choose an embedding model of another provider.</source>
        <translation>Модель %1 не может превращать тексты в векторы: у её провайдера %2 здесь нет эмбеддингов. Выберите модель эмбеддингов другого провайдера.</translation>
    </message>
    <message>
        <source>Model %1 was asked for the vector of an empty text.</source>
        <translation>У модели %1 запрошен вектор пустого текста.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Set up the sample</source>
        <translation>Настройка примера</translation>
    </message>
</context>
<context>
    <name>QuestionDetail</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reference answer</source>
        <translation>Эталонный ответ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept it and go to the next (A)</source>
        <translation>Принять и перейти к следующему (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reject it and go to the next (R)</source>
        <translation>Отклонить и перейти к следующему (R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take the last step back (U)</source>
        <translation>Отменить последний шаг (U)</translation>
    </message>
    <message>
        <source>Keep the edit</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep what was typed, and accept it (Ctrl+Return)</source>
        <translation>Сохранить введённое и принять (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Checks and their reasons</source>
        <translation>Проверки и их причины</translation>
    </message>
    <message>
        <source>Stands nowhere in the text: %1</source>
        <translation>Нигде в тексте нет: %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Свой вопрос</translation>
    </message>
    <message>
        <source>A question of your own about window %1</source>
        <translation>Свой вопрос об окне %1</translation>
    </message>
    <message>
        <source>No question is chosen.</source>
        <translation>Вопрос не выбран.</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>написан вручную</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>edited by %1, %2</source>
        <translation>правка: %1, %2</translation>
    </message>
    <message>
        <source>A person wrote this one: no check was made.</source>
        <translation>Этот вопрос написал человек: проверок не было.</translation>
    </message>
    <message>
        <source>No check was made yet.</source>
        <translation>Проверок ещё не было.</translation>
    </message>
    <message>
        <source>quoted on p. %1</source>
        <translation>цитата на с. %1</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Before %1 edited it, %2:</source>
        <translation>До правки (%1, %2):</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Ещё раньше:</translation>
    </message>
    <message>
        <source>A question needs an answer: write both.</source>
        <translation>Вопросу нужен ответ: напишите оба.</translation>
    </message>
</context>
<context>
    <name>QuestionStore</name>
    <message>
        <source>%1 has no generated question %2. Open the project again.</source>
        <translation>В %1 нет созданного вопроса %2. Откройте проект снова.</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>(the documents do not tell)</source>
        <translation>(в документах этого нет)</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reference answer</source>
        <translation>Эталонный ответ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>Generated questions</source>
        <translation>Созданные вопросы</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Заморозить…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Генерация</translation>
    </message>
    <message>
        <source>Make a benchmark of what was accepted</source>
        <translation>Создать бенчмарк из принятых вопросов</translation>
    </message>
    <message>
        <source>Write the questions to a file, or take in an edited table</source>
        <translation>Записать вопросы в файл или принять исправленную таблицу</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Вопросов пока нет</translation>
    </message>
    <message>
        <source>Look at the chunks first. “Preview 5” asks the generator for a few questions, so that you see what it makes of your documents before you pay for all.</source>
        <translation>Сначала посмотрите на фрагменты. «Проба: 5» запрашивает у генератора несколько вопросов: вы увидите, что он делает из ваших документов, прежде чем платить за все.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>от %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln вопрос</numerusform>
            <numerusform>%Ln вопроса</numerusform>
            <numerusform>%Ln вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln отобран</numerusform>
            <numerusform>%Ln отобрано</numerusform>
            <numerusform>%Ln отобрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln отложен</numerusform>
            <numerusform>%Ln отложено</numerusform>
            <numerusform>%Ln отложено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln принят</numerusform>
            <numerusform>%Ln принято</numerusform>
            <numerusform>%Ln принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln отклонён</numerusform>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Какие вопросы показаны</translation>
    </message>
    <message>
        <source>show: all</source>
        <translation>показ: все</translation>
    </message>
    <message>
        <source>show: to review</source>
        <translation>показ: на просмотр</translation>
    </message>
    <message>
        <source>show: kept</source>
        <translation>показ: отобранные</translation>
    </message>
    <message>
        <source>show: set aside</source>
        <translation>показ: отложенные</translation>
    </message>
    <message>
        <source>show: accepted</source>
        <translation>показ: принятые</translation>
    </message>
    <message>
        <source>show: rejected</source>
        <translation>показ: отклонённые</translation>
    </message>
    <message>
        <source>For editing in a spreadsheet…</source>
        <translation>Для правки в электронной таблице…</translation>
    </message>
    <message>
        <source>A CSV with ids; taken in again, it is merged by them</source>
        <translation>CSV с id; при обратном приёме объединяется по ним</translation>
    </message>
    <message>
        <source>CSV: query, relevant_chunks, response…</source>
        <translation>CSV: query, relevant_chunks, response…</translation>
    </message>
    <message>
        <source>With the chunks as a JSON array in one column</source>
        <translation>С фрагментами в виде массива JSON в одном столбце</translation>
    </message>
    <message>
        <source>LlamaIndex (JSON)…</source>
        <translation>LlamaIndex (JSON)…</translation>
    </message>
    <message>
        <source>Ragas (JSONL)…</source>
        <translation>Ragas (JSONL)…</translation>
    </message>
    <message>
        <source>DeepEval (JSON)…</source>
        <translation>DeepEval (JSON)…</translation>
    </message>
    <message>
        <source>Assay (JSONL)…</source>
        <translation>Assay (JSONL)…</translation>
    </message>
    <message>
        <source>With quotes, checks and where everything comes from</source>
        <translation>С цитатами, проверками и происхождением всего</translation>
    </message>
    <message>
        <source>Take in an edited table…</source>
        <translation>Принять исправленную таблицу…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Отменить последний шаг</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>Добавить свой вопрос</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>A accept · R reject · E or double click edit · U undo · J, K next and previous · Ins one of your own</source>
        <translation>A — принять · R — отклонить · E или двойной щелчок — изменить · U — отменить · J, K — следующий и предыдущий · Ins — свой вопрос</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is of a kind that is not read. What is read: %2.</source>
        <translation>%1: файлы этого вида не читаются. Читаются: %2.</translation>
    </message>
    <message>
        <source>there is no document in it</source>
        <translation>в нём нет документа</translation>
    </message>
    <message>
        <source>it lists no pages</source>
        <translation>в нём не перечислены страницы</translation>
    </message>
    <message>
        <source>%1 is protected against copying and can&apos;t be read.</source>
        <translation>%1 защищён от копирования, и прочитать его нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the book are missing.</source>
        <translation>
            <numerusform>Не хватает %n страницы книги.</numerusform>
            <numerusform>Не хватает %n страниц книги.</numerusform>
            <numerusform>Не хватает %n страниц книги.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no text on its pages; they are probably scanned pictures. Run it through text recognition (OCR) first.</source>
        <translation>На страницах %1 нет текста; вероятно, это отсканированные изображения. Сначала обработайте файл программой распознавания текста (OCR).</translation>
    </message>
    <message numerus="yes">
        <source>%n running head(s) and page number(s) were left out.</source>
        <translation>
            <numerusform>%n колонтитул или номер страницы пропущен.</numerusform>
            <numerusform>%n колонтитула и номера страниц пропущены.</numerusform>
            <numerusform>%n колонтитулов и номеров страниц пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no text.</source>
        <translation>
            <numerusform>На %n странице нет текста.</numerusform>
            <numerusform>На %n страницах нет текста.</numerusform>
            <numerusform>На %n страницах нет текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n страницу.</numerusform>
            <numerusform>Не удалось прочитать %n страницы.</numerusform>
            <numerusform>Не удалось прочитать %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its pages can be read</source>
        <translation>ни одну его страницу нельзя прочитать</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one, and read that.</source>
        <translation>%1 защищён паролем. Сохраните копию без пароля и прочитайте её.</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>его начало не такое, как у файлов этого вида</translation>
    </message>
    <message>
        <source>its structure is broken</source>
        <translation>его структура нарушена</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>в нём нет страниц</translation>
    </message>
    <message>
        <source>%1 has %2 pages; at most %3 are read. Split it.</source>
        <translation>Страниц в %1: %2; читается не более %3. Разделите файл.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the path and your permissions.</source>
        <translation>Не удаётся прочитать %1: %2. Проверьте путь и свои права доступа.</translation>
    </message>
    <message>
        <source>%1 holds more than the %2 MB that are read of one document. Split it.</source>
        <translation>Размер %1 больше %2 МБ, читаемых из одного документа. Разделите файл.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>В %1 нет текста.</translation>
    </message>
    <message>
        <source>%1 does not look like text. If it is, name its encoding; else convert it.</source>
        <translation>%1 не похож на текст. Если это текст, укажите его кодировку; если нет, преобразуйте файл.</translation>
    </message>
    <message>
        <source>%1 is no %2 file that can be read: %3. It may be damaged or incomplete; fetch it again.</source>
        <translation>%1 не читается как файл %2: %3. Возможно, файл повреждён или неполон; получите его заново.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the path.</source>
        <translation>Файла или папки %1 нет. Проверьте путь.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check your permissions.</source>
        <translation>Не удаётся прочитать папку %1. Проверьте свои права доступа.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check your permissions.</source>
        <translation>Не удаётся прочитать %1. Проверьте свои права доступа.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without text were left out.</source>
        <translation>
            <numerusform>%n запись без текста пропущена.</numerusform>
            <numerusform>%n записи без текста пропущены.</numerusform>
            <numerusform>%n записей без текста пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no table of documents: it needs the columns filename and text (and page, if there are pages). It has: %2.</source>
        <translation>%1 — не таблица документов: нужны столбцы filename и text (и page, если есть страницы). Есть: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Запись %1: %2</translation>
    </message>
    <message>
        <source>%1 is protected by a password, or in the old format of Word. Save a copy as DOCX without a password, and read that.</source>
        <translation>%1 защищён паролем или сохранён в старом формате Word. Сохраните копию в DOCX без пароля и прочитайте её.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 million characters of documents. Split it into several files.</source>
        <translation>%1 содержит больше %2 млн символов документов. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>Another file holds a document %1; this one is called %2.</source>
        <translation>Документ %1 есть и в другом файле; этот назван %2.</translation>
    </message>
    <message>
        <source>A page&apos;s elements stand too deep in each other; what follows them was not read.</source>
        <translation>Элементы страницы вложены слишком глубоко; то, что идёт за ними, не прочитано.</translation>
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
    <name>RequestNotices</name>
    <message>
        <source>%1: %2 does not take %3, so it is left out.</source>
        <translation>%1: %2 не принимает %3; этот параметр не отправляется.</translation>
    </message>
    <message>
        <source>%1: %2 calls %3 %4, so it is sent under that name.</source>
        <translation>%1: в %2 параметр %3 называется %4; он отправляется под этим именем.</translation>
    </message>
    <message>
        <source>%1: this server refuses a temperature of 0, so do_sample false is sent.</source>
        <translation>%1: этот сервер не принимает температуру 0, поэтому отправляется do_sample false.</translation>
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
    <name>Results</name>
    <message>
        <source>%1 is the project itself and is not overwritten by an export. Choose another name.</source>
        <translation>%1 — сам проект, экспорт его не перезаписывает. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>ReviewEdits</name>
    <message numerus="yes">
        <source>Accept %Ln question(s)</source>
        <translation>
            <numerusform>Принять %Ln вопрос</numerusform>
            <numerusform>Принять %Ln вопроса</numerusform>
            <numerusform>Принять %Ln вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln question(s)</source>
        <translation>
            <numerusform>Отклонить %Ln вопрос</numerusform>
            <numerusform>Отклонить %Ln вопроса</numerusform>
            <numerusform>Отклонить %Ln вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
</context>
<context>
    <name>RoleCombo</name>
    <message>
        <source>Role of column %1</source>
        <translation>Роль столбца %1</translation>
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
    <name>RunChoice</name>
    <message>
        <source>Runs that are shown</source>
        <translation>Показанные прогоны</translation>
    </message>
    <message>
        <source>Run %1 — %2</source>
        <translation>Прогон %1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n прогон</numerusform>
            <numerusform>%n прогона</numerusform>
            <numerusform>%n прогонов</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
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
    <message>
        <source>From the cache, not asked again: %1, %2.</source>
        <extracomment>%1 and %2 are the two texts after this one.</extracomment>
        <translation>Из кэша, заново не запрошено: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores of judges</source>
        <translation>
            <numerusform>%n оценка судей</numerusform>
            <numerusform>%n оценки судей</numerusform>
            <numerusform>%n оценок судей</numerusform>
        </translation>
    </message>
    <message>
        <source>They had cost %1 %2, which is not in this run&apos;s cost.</source>
        <translation>Они стоили %1 %2, что не входит в стоимость этого прогона.</translation>
    </message>
    <message>
        <source>No model of the plan has a provider that takes batches. Leave out --batch, or write a file with --export-batch.</source>
        <translation>Ни у одной модели плана нет поставщика, который принимает пакеты. Уберите --batch или запишите файл с помощью --export-batch.</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>No run chosen</source>
        <translation>Прогон не выбран</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Rescore</source>
        <translation>Переоценить</translation>
    </message>
    <message>
        <source>Set up like this run</source>
        <translation>Настроить как этот</translation>
    </message>
    <message>
        <source>Save its plan…</source>
        <translation>Сохранить план…</translation>
    </message>
    <message>
        <source>The run&apos;s plan in words</source>
        <translation>План прогона словами</translation>
    </message>
    <message>
        <source>Puts the scorers of the next run to the stored answers; no model is asked again.</source>
        <translation>Применяет оценщиков следующего прогона к сохранённым ответам; модели заново не опрашиваются.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Прогон %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Повторить ошибки (%1)</translation>
    </message>
    <message>
        <source>Retry unscored (%1)</source>
        <translation>Повторить без оценки (%1)</translation>
    </message>
    <message>
        <source>Save the plan of run %1</source>
        <translation>Сохранение плана прогона %1</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Планы (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left</source>
        <translation>
            <numerusform>остался %Ln ответ</numerusform>
            <numerusform>осталось %Ln ответа</numerusform>
            <numerusform>осталось %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Файлом</translation>
    </message>
    <message>
        <source>The requests that are left, as a file in OpenAI&apos;s batch format: for vllm run-batch and the like.</source>
        <translation>Оставшиеся запросы файлом в формате пакетов OpenAI: для vllm run-batch и подобных.</translation>
    </message>
    <message>
        <source>Write a batch file…</source>
        <translation>Записать файл пакета…</translation>
    </message>
    <message>
        <source>Read batch results…</source>
        <translation>Прочитать результаты пакета…</translation>
    </message>
    <message>
        <source>Write the requests of run %1</source>
        <translation>Записать запросы запуска %1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Строки JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Read batch results into run %1</source>
        <translation>Прочитать результаты пакета в запуск %1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Строки JSON (*.jsonl);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>RunDifferences</name>
    <message>
        <source>%1 (another version)</source>
        <translation>%1 (другая версия)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>изменён %n элемент</numerusform>
            <numerusform>изменены %n элемента</numerusform>
            <numerusform>изменено %n элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) at random, seed %1</source>
        <translation>
            <numerusform>%n случайный элемент, зерно %1</numerusform>
            <numerusform>%n случайных элемента, зерно %1</numerusform>
            <numerusform>%n случайных элементов, зерно %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen item(s)</source>
        <translation>
            <numerusform>%n выбранный элемент</numerusform>
            <numerusform>%n выбранных элемента</numerusform>
            <numerusform>%n выбранных элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n item(s)</source>
        <translation>
            <numerusform>все элементы (%n)</numerusform>
            <numerusform>все элементы (%n)</numerusform>
            <numerusform>все элементы (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>answers of column %1</source>
        <translation>ответы столбца %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>без %1</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>как у сервера</translation>
    </message>
</context>
<context>
    <name>RunHistoryView</name>
    <message>
        <source>Runs</source>
        <translation>Прогоны</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Saved as %1. assay-cli run repeats it without a window.</source>
        <translation>Сохранено как %1. assay-cli run повторит его без окна.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Прогонов пока нет</translation>
    </message>
    <message>
        <source>Each run stays here with all of its answers, and can be compared, resumed, retried, rescored and repeated.</source>
        <translation>Каждый прогон остаётся здесь со всеми ответами; его можно сравнить, продолжить, повторить, переоценить и запустить снова.</translation>
    </message>
    <message>
        <source>Set up the next run</source>
        <translation>Подготовить следующий прогон</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln run(s)</source>
        <translation>
            <numerusform>Сравнить %Ln прогон</numerusform>
            <numerusform>Сравнить %Ln прогона</numerusform>
            <numerusform>Сравнить %Ln прогонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1.</source>
        <translation>
            <numerusform>%n запрос записан в %1.</numerusform>
            <numerusform>%n запроса записаны в %1.</numerusform>
            <numerusform>%n запросов записаны в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunModelsModel</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>Nothing is paid, or the price is unknown</source>
        <translation>Бесплатно, или цена неизвестна</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Судейство</translation>
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
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Токены/с</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>429s</source>
        <translation>429</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Answers on disk of those planned, failed ones included</source>
        <translation>Сохранённые ответы из запланированных, включая ошибки</translation>
    </message>
    <message>
        <source>Verdicts of judges on disk, of those planned</source>
        <translation>Сохранённые вердикты судей из запланированных</translation>
    </message>
    <message>
        <source>Half of the answers came within this time</source>
        <translation>Половина ответов получена за это время</translation>
    </message>
    <message>
        <source>95 % of the answers came within this time</source>
        <translation>95&#xa0;% ответов получены за это время</translation>
    </message>
    <message>
        <source>Time to the first token, median; known where answers are streamed</source>
        <translation>Время до первого токена, медиана; известно при потоковой передаче ответов</translation>
    </message>
    <message>
        <source>Tokens that were generated in a second, by all requests together</source>
        <translation>Токенов создано за секунду, во всех запросах вместе</translation>
    </message>
    <message>
        <source>How often the server said: too many requests (HTTP 429)</source>
        <translation>Сколько раз сервер сообщил: слишком много запросов (HTTP 429)</translation>
    </message>
    <message>
        <source>Paid for answers so far</source>
        <translation>Уже заплачено за ответы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in flight; its servers take %2 at once now, %3 at most are sent</source>
        <translation>в работе %1; серверы модели сейчас принимают сразу %2, отправляется не более %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the requests since the run last began</source>
        <translation>%1 запросов с последнего запуска прогона</translation>
    </message>
    <message>
        <source>Requests that wait for their reply now, of those that may: adapted to what the server takes</source>
        <translation>Запросы, которые сейчас ждут ответа, из допустимых: их число подстраивается под возможности сервера</translation>
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
    <name>RunServers</name>
    <message>
        <source>The server of model %1 is not started: you have not approved its command, %2</source>
        <translation>Сервер модели %1 не запускается: вы не одобрили его команду, %2</translation>
    </message>
    <message>
        <source>%1 was not started: %2 is taken by the server of another model, which Assay does not stop. Stop it, or give this one another port.</source>
        <translation>Сервер %1 не запущен: %2 занят сервером другой модели, который Assay не останавливает. Остановите тот сервер или дайте этому другой порт.</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>also ask models of unknown price</source>
        <translation>опрашивать и модели с неизвестной ценой</translation>
    </message>
    <message>
        <source>Seed of the run</source>
        <translation>Зерно прогона</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>How often each item is asked. Repeats show how much a model&apos;s answers vary.</source>
        <translation>Сколько раз запрашивается каждый элемент. Повторы показывают, насколько меняются ответы модели.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>Requests in flight at once, in all. A number is used at once; only a 429 of the server lowers it.</source>
        <translation>Сколько всего запросов в работе сразу. Число действует сразу; снижает его только 429 от сервера.</translation>
    </message>
    <message>
        <source>The run pauses before it would spend more than this, judges and retries included.</source>
        <translation>Прогон приостанавливается, прежде чем потратит больше этого, включая судей и повторы.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Currency of the budget</source>
        <translation>Валюта бюджета</translation>
    </message>
    <message>
        <source>What they cost is not counted against the budget.</source>
        <translation>Их стоимость в бюджете не учитывается.</translation>
    </message>
    <message>
        <source>Of the order of items and of resampling. A model&apos;s own seed is one of its parameters.</source>
        <translation>Для порядка элементов и повторных выборок. Зерно самой модели — один из её параметров.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Повторы</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>П&amp;араллельность</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Бюджет</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>З&amp;ерно</translation>
    </message>
    <message>
        <source>Name the run</source>
        <translation>Имя прогона</translation>
    </message>
    <message>
        <source>Change the repeats</source>
        <translation>Изменение повторов</translation>
    </message>
    <message>
        <source>Change the concurrency</source>
        <translation>Изменение параллельности</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Изменение зерна</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Изменение бюджета</translation>
    </message>
    <message>
        <source>Use answers that this project already has</source>
        <translation>Использовать ответы, которые уже есть в проекте</translation>
    </message>
    <message>
        <source>The same request is not paid twice: its answer keeps the time and cost of when it was asked. Models with a temperature give the same answer again; repeats are asked apart.</source>
        <translation>Один и тот же запрос не оплачивается дважды: ответ сохраняет время и стоимость того запроса. Модели с температурой снова дают тот же ответ; повторы запрашиваются отдельно.</translation>
    </message>
    <message>
        <source>Change the use of the cache</source>
        <translation>Изменение использования кэша</translation>
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
        <source>The run has a budget, but the model %1 has no price. Give it one (in the plan or in your price table), or set run.budget.unknown_price to &quot;allow&quot;.</source>
        <translation>У прогона есть бюджет, но у модели %1 нет цены. Укажите её (в плане или в вашей таблице цен) или задайте для run.budget.unknown_price значение &quot;allow&quot;.</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>The price of %1 is in %2, but that of %3 is in %4, and they can&apos;t be added up. Give all prices and the budget in one currency, in the plan or in your price table.</source>
        <translation>Суммы нельзя сложить: %1 — цена в %2, а %3 — в %4. Укажите все цены и бюджет в одной валюте, в плане или в вашей таблице цен.</translation>
    </message>
    <message>
        <source>dataset.cluster names the column %1, which the data does not have. It has: %2. Name one of them, or &quot;none&quot;.</source>
        <translation>dataset.cluster называет столбец %1, которого нет в данных. Есть: %2. Укажите один из них или &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The scorer %1 needs a language model as its judge: the built-in one, %2, only compares words.</source>
        <translation>Оценщику %1 нужна языковая модель в роли судьи: встроенный судья %2 лишь сравнивает слова.</translation>
    </message>
    <message>
        <source>The scorer %1 compares vectors, but %2 can&apos;t turn texts into vectors: its provider %3 has no embeddings here. Choose an embedding model of another provider.</source>
        <translation>Оценщик %1 сравнивает векторы, но %2 не умеет превращать тексты в векторы: у его провайдера %3 здесь нет эмбеддингов. Выберите модель эмбеддингов другого провайдера.</translation>
    </message>
    <message>
        <source>The scorer %1 asks %2 and %3 in turn, but Assay runs one server at a time. Start one of them yourself and leave out its server.start.</source>
        <translation>Оценщик %1 поочерёдно спрашивает %2 и %3, но Assay держит запущенным один сервер за раз. Запустите один из них сами и уберите его server.start.</translation>
    </message>
</context>
<context>
    <name>RunSideCard</name>
    <message>
        <source>Errors by kind</source>
        <translation>Ошибки по видам</translation>
    </message>
    <message>
        <source>Retry these</source>
        <translation>Повторить их</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Speed, errors and messages of the run</source>
        <translation>Скорость, ошибки и сообщения прогона</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Ошибки (%1)</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Сообщения (%1)</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <translation>Ответов/с</translation>
    </message>
    <message>
        <source>Answers per second, the last 5 minutes</source>
        <translation>Ответов в секунду, последние 5 минут</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>Ход прогона</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Прогон %1 · %2</translation>
    </message>
    <message>
        <source>safe to close, resumes where it stopped</source>
        <translation>можно закрыть: продолжится с того же места</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <translation>осталось %1 · %2</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Прогонов пока нет</translation>
    </message>
    <message>
        <source>Run %1 finished</source>
        <translation>Прогон %1 завершён</translation>
    </message>
    <message>
        <source>Run %1 paused</source>
        <translation>Прогон %1 приостановлен</translation>
    </message>
    <message>
        <source>Run %1 interrupted</source>
        <translation>Прогон %1 прерван</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions are here</source>
        <translation>Вопросы готовы</translation>
    </message>
    <message>
        <source>Generating paused</source>
        <translation>Генерация на паузе</translation>
    </message>
    <message>
        <source>Generating · %1 of %2</source>
        <translation>Генерация · %1 из %2</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Генерация</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Чтение документов</translation>
    </message>
    <message>
        <source>Reading documents · %1 of %2</source>
        <translation>Чтение документов · %1 из %2</translation>
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
    <name>RunTiles</name>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers and scores</source>
        <translation>ответов и оценок: %1 из %2</translation>
    </message>
    <message>
        <source>answers/s</source>
        <translation>ответов/с</translation>
    </message>
    <message>
        <source>scores/s</source>
        <translation>оценок/с</translation>
    </message>
    <message>
        <source>%1 of %2 in flight (adaptive)</source>
        <translation>в работе %1 из %2 (адаптивно)</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>в работе %1</translation>
    </message>
    <message>
        <source>nothing was paid</source>
        <translation>ничего не оплачено</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>about %1 for the whole run</source>
        <translation>около %1 за весь прогон</translation>
    </message>
    <message>
        <source>answers %1, judges %2</source>
        <translation>ответы %1, судьи %2</translation>
    </message>
    <message>
        <source>429 received: %1</source>
        <translation>получено 429: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>on average, since it last began</source>
        <translation>в среднем с последнего запуска</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid call(s) of unknown price</source>
        <translation>
            <numerusform>%Ln платный вызов с неизвестной ценой</numerusform>
            <numerusform>%Ln платных вызова с неизвестной ценой</numerusform>
            <numerusform>%Ln платных вызовов с неизвестной ценой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) of unknown price not counted</source>
        <translation>
            <numerusform>не учтён %Ln вызов с неизвестной ценой</numerusform>
            <numerusform>не учтены %Ln вызова с неизвестной ценой</numerusform>
            <numerusform>не учтено %Ln вызовов с неизвестной ценой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried</source>
        <translation>
            <numerusform>повторено: %Ln</numerusform>
            <numerusform>повторено: %Ln</numerusform>
            <numerusform>повторено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the cache</source>
        <translation>из кэша: %1</translation>
    </message>
    <message>
        <source>From the cache, not asked again: %1 answers, %2 scores of judges</source>
        <translation>Из кэша, заново не запрошено: ответов — %1, оценок судей — %2</translation>
    </message>
    <message>
        <source>What came from the cache had cost %1, which is not in it.</source>
        <translation>Взятое из кэша стоило %1, что сюда не входит.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>wrong key</source>
        <translation>неверный ключ</translation>
    </message>
    <message>
        <source>Check the model&apos;s key on the page Models, then retry.</source>
        <translation>Проверьте ключ модели на странице «Модели» и повторите.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>The key may not use this model. Choose another key or model.</source>
        <translation>Ключу эта модель недоступна. Выберите другой ключ или модель.</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>квота исчерпана</translation>
    </message>
    <message>
        <source>The account has no credit left at the provider. Top it up, then resume.</source>
        <translation>На счёте у провайдера нет средств. Пополните его и продолжите.</translation>
    </message>
    <message>
        <source>request rejected</source>
        <translation>запрос отклонён</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the model&apos;s parameters.</source>
        <translation>Сервер не принял запрос. Проверьте параметры модели.</translation>
    </message>
    <message>
        <source>unsupported parameter</source>
        <translation>параметр не принят</translation>
    </message>
    <message>
        <source>Take the parameter out of the model&apos;s parameters, then retry.</source>
        <translation>Уберите параметр из параметров модели и повторите.</translation>
    </message>
    <message>
        <source>prompt too long</source>
        <translation>промпт слишком длинный</translation>
    </message>
    <message>
        <source>The prompt is longer than the model can read. Shorten the context.</source>
        <translation>Промпт длиннее, чем модель может прочесть. Сократите контекст.</translation>
    </message>
    <message>
        <source>content filter</source>
        <translation>фильтр содержимого</translation>
    </message>
    <message>
        <source>The provider&apos;s filter stopped it. Asking again rarely helps.</source>
        <translation>Остановлено фильтром провайдера. Повторный запрос редко помогает.</translation>
    </message>
    <message>
        <source>model not found</source>
        <translation>модель не найдена</translation>
    </message>
    <message>
        <source>Check the endpoint and the model&apos;s id on the page Models.</source>
        <translation>Проверьте конечную точку и id модели на странице «Модели».</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>лимит запросов</translation>
    </message>
    <message>
        <source>Too many requests at once. Lower the concurrency, or retry later.</source>
        <translation>Слишком много запросов сразу. Уменьшите параллельность или повторите позже.</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>сервер перегружен</translation>
    </message>
    <message>
        <source>The server had too much to do. Retry later.</source>
        <translation>У сервера слишком много работы. Повторите позже.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>ошибка сервера</translation>
    </message>
    <message>
        <source>The server failed for a moment. Retry.</source>
        <translation>Кратковременный сбой сервера. Повторите.</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>тайм-аут</translation>
    </message>
    <message>
        <source>No answer in time. Retry, or give the model a longer timeout.</source>
        <translation>Ответ не пришёл вовремя. Повторите или увеличьте тайм-аут модели.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>нет соединения</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network and the endpoint.</source>
        <translation>Сервер недоступен. Проверьте сеть и конечную точку.</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>соединение не защищено</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Check the endpoint.</source>
        <translation>Сертификат сервера не является доверенным. Проверьте конечную точку.</translation>
    </message>
    <message>
        <source>unreadable reply</source>
        <translation>нечитаемый ответ</translation>
    </message>
    <message>
        <source>The reply is not what this kind of server sends. Check the provider.</source>
        <translation>Ответ не похож на ответ сервера этого вида. Проверьте провайдера.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>no answer to score</source>
        <translation>нет ответа для оценки</translation>
    </message>
    <message>
        <source>verdict not readable</source>
        <translation>нечитаемый вердикт</translation>
    </message>
    <message>
        <source>The judge&apos;s reply holds no verdict. Look at its prompt, then score again.</source>
        <translation>В ответе судьи нет вердикта. Проверьте его промпт и оцените заново.</translation>
    </message>
    <message>
        <source>score off the scale</source>
        <translation>оценка вне шкалы</translation>
    </message>
    <message>
        <source>The judge gave a number beyond the scale. Name the scale in its prompt.</source>
        <translation>Судья назвал число вне шкалы. Укажите шкалу в его промпте.</translation>
    </message>
    <message>
        <source>judge undecided</source>
        <translation>судья не решил</translation>
    </message>
    <message>
        <source>The judge said that it can&apos;t judge: often the reference is missing.</source>
        <translation>Судья сообщил, что не может судить: часто не хватает эталона.</translation>
    </message>
    <message>
        <source>judge failed</source>
        <translation>ошибка судьи</translation>
    </message>
    <message>
        <source>The judge gave no reply. Score the unscored again.</source>
        <translation>Судья не ответил. Оцените неоценённые заново.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>paused: budget</source>
        <translation>приостановлен: бюджет</translation>
    </message>
    <message>
        <source>paused: endpoint</source>
        <translation>приостановлен: сервер</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрезан</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пустой</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ошибка: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>paused: pilot</source>
        <translation>приостановлен: проба</translation>
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
    <message numerus="yes">
        <source>%n batch(es) are at the service. Resume takes in what came back.</source>
        <translation>
            <numerusform>%n пакет находится у службы. «Продолжить» примет то, что вернулось.</numerusform>
            <numerusform>%n пакета находятся у службы. «Продолжить» примет то, что вернулось.</numerusform>
            <numerusform>%n пакетов находятся у службы. «Продолжить» примет то, что вернулось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) and scores are still missing.</source>
        <translation>
            <numerusform>Ещё не хватает %n ответа или оценки.</numerusform>
            <numerusform>Ещё не хватает %n ответов и оценок.</numerusform>
            <numerusform>Ещё не хватает %n ответов и оценок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget is reached: the next call might exceed it. To go on, raise the budget and start the generation again.</source>
        <translation>Бюджет исчерпан: следующий вызов может его превысить. Чтобы продолжить, увеличьте бюджет и запустите генерацию снова.</translation>
    </message>
    <message>
        <source>The scorer %1 compares vectors, which batches do not bring: %2 is asked directly.</source>
        <translation>Оценщик %1 сравнивает векторы, которых пакеты не дают: %2 спрашивается напрямую.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>Models × prompts of a run.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Прогон</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Прогон %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Время</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid call(s) of unknown cost are not in it</source>
        <translation>
            <numerusform>сюда не входит %Ln платный вызов с неизвестной стоимостью</numerusform>
            <numerusform>сюда не входят %Ln платных вызова с неизвестной стоимостью</numerusform>
            <numerusform>сюда не входят %Ln платных вызовов с неизвестной стоимостью</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Models, by prompts where there are several</source>
        <translation>Модели × промпты, если промптов несколько</translation>
    </message>
    <message>
        <source>From the cache: %1 answers and scores that had cost %2, not in it</source>
        <translation>Ответов и оценок из кэша: %1; они стоили %2, что сюда не входит</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>What is shown of the runs</source>
        <translation>Что показано о прогонах</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Следующий прогон</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Importing the data: %1, %2 rows</source>
        <translation>Импорт данных: %1, записей: %2</translation>
    </message>
    <message>
        <source>Live: run %1</source>
        <translation>Ход: прогон %1</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Продолжить прогон %1</translation>
    </message>
    <message>
        <source>They will cost about %1.</source>
        <translation>Они будут стоить около %1.</translation>
    </message>
    <message>
        <source>They will cost %1 at least.</source>
        <translation>Они будут стоить не менее %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 %2, %Ln answer(s) and score(s) left.</source>
        <extracomment>&quot;Run 8 interrupted, 315 answers and scores left.&quot;</extracomment>
        <translation>
            <numerusform>Прогон %1 %2, осталось ответов и оценок: %Ln.</numerusform>
            <numerusform>Прогон %1 %2, осталось ответов и оценок: %Ln.</numerusform>
            <numerusform>Прогон %1 %2, осталось ответов и оценок: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its batches are still at the service: answers are taken in as they come, nothing new is asked.</source>
        <translation>Его пакеты ещё у службы: ответы принимаются по мере поступления, ничего нового не запрашивается.</translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message>
        <source>No candidate has both a score and a latency or cost.</source>
        <translation>Нет кандидата с оценкой и задержкой или стоимостью.</translation>
    </message>
    <message>
        <source>No candidate has both a score and a known latency.</source>
        <translation>Нет кандидата с оценкой и известной задержкой.</translation>
    </message>
    <message>
        <source>No candidate has both a score and a known cost.</source>
        <translation>Нет кандидата с оценкой и известной стоимостью.</translation>
    </message>
    <message>
        <source>%1 and latency</source>
        <translation>%1 и задержка</translation>
    </message>
    <message>
        <source>%1 and cost</source>
        <translation>%1 и стоимость</translation>
    </message>
    <message>
        <source>Median latency (→), mean and 95 % interval (↑); the line joins what nothing beats in both</source>
        <translation>Медианная задержка (→), среднее и 95&#xa0;% интервал (↑); линия соединяет тех, кого никто не превосходит в обоих</translation>
    </message>
    <message>
        <source>Cost of 1,000 items (→), mean and 95 % interval (↑); the line joins what nothing beats in both</source>
        <translation>Стоимость 1000 элементов (→), среднее и 95&#xa0;% интервал (↑); линия соединяет тех, кого никто не превосходит в обоих</translation>
    </message>
    <message>
        <source>Latency unknown: %1.</source>
        <translation>Задержка неизвестна: %1.</translation>
    </message>
    <message>
        <source>Cost unknown: %1.</source>
        <translation>Стоимость неизвестна: %1.</translation>
    </message>
    <message>
        <source>No score: %1.</source>
        <translation>Нет оценки: %1.</translation>
    </message>
    <message>
        <source>%1: %2, median latency %3</source>
        <translation>%1: %2, медианная задержка %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 for 1,000 items</source>
        <translation>%1: %2, %3 за 1000 элементов</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95&#xa0;% интервал от %1 до %2</translation>
    </message>
    <message>
        <source>%1 of %2 items scored</source>
        <translation>Оценено элементов: %1 из %2</translation>
    </message>
    <message>
        <source>Nothing beats it in both</source>
        <translation>Никто не превосходит его в обоих</translation>
    </message>
    <message>
        <source>%1, scored</source>
        <translation>%1, оценено</translation>
    </message>
    <message>
        <source>median latency</source>
        <translation>медианная задержка</translation>
    </message>
    <message>
        <source>cost of 1,000 items</source>
        <translation>стоимость 1000 элементов</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>ScoreNumberField</name>
    <message>
        <source>This is no number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation>Нужно число от %1 до %2.</translation>
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
    <name>ScorerForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ScorerListModel</name>
    <message>
        <source>Used in the next run</source>
        <translation>Участвует в следующем прогоне</translation>
    </message>
    <message>
        <source>Not used in the next run</source>
        <translation>Не участвует в следующем прогоне</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Оценщик</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>ScorerOptions</name>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Минимальная оценка</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Максимальная оценка</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Right from</source>
        <translation>Верно от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>The lowest and the highest score</source>
        <translation>Минимальная и максимальная оценка</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Only scores in these steps count; empty: any number on the scale</source>
        <translation>Учитываются только оценки с этим шагом; пусто: любое число на шкале</translation>
    </message>
    <message>
        <source>A score from here on counts as right (✓)</source>
        <translation>Оценка не ниже этой считается верной (✓)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>любое число</translation>
    </message>
    <message>
        <source>Half a point for partly right answers</source>
        <translation>Полбалла за частично верные ответы</translation>
    </message>
    <message>
        <source>The judge may also say PARTIAL, which counts 0.5</source>
        <translation>Судья может также ответить PARTIAL — это 0,5</translation>
    </message>
    <message>
        <source>Ignore upper and lower case</source>
        <translation>Не учитывать регистр</translation>
    </message>
    <message>
        <source>“Paris” and “paris” are the same</source>
        <translation>«Paris» и «paris» — одно и то же</translation>
    </message>
    <message>
        <source>Ignore punctuation</source>
        <translation>Не учитывать пунктуацию</translation>
    </message>
    <message>
        <source>“Paris.” and “Paris” are the same</source>
        <translation>«Paris.» и «Paris» — одно и то же</translation>
    </message>
    <message>
        <source>Ignore digits</source>
        <translation>Не учитывать цифры</translation>
    </message>
    <message>
        <source>Digits are taken out before answers are compared</source>
        <translation>Цифры удаляются перед сравнением ответов</translation>
    </message>
    <message>
        <source>Compare word stems (English)</source>
        <translation>Сравнивать основы слов (англ.)</translation>
    </message>
    <message>
        <source>“lamps” and “lamp” are the same, by Porter&apos;s rules</source>
        <translation>«lamps» и «lamp» — одно и то же, по правилам Портера</translation>
    </message>
    <message>
        <source>none: the whole answer</source>
        <translation>нет: весь ответ</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>первое</translation>
    </message>
    <message>
        <source>none to speak of (0.000001)</source>
        <translation>почти нулевой (0,000001)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Рег. выражение</translation>
    </message>
    <message>
        <source>A regular expression: only what it finds in the answer is compared</source>
        <translation>Регулярное выражение: сравнивается только то, что оно находит в ответе</translation>
    </message>
    <message>
        <source>Which match</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>Which match of the pattern is taken, counted from 0</source>
        <translation>Какое по счёту совпадение берётся, начиная с 0</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Regular expressions, one a line: what they find is taken out before answers are compared</source>
        <translation>Регулярные выражения, по одному в строке: найденное удаляется перед сравнением ответов</translation>
    </message>
    <message>
        <source>How far off the number may be, as a share of the reference: 0.01 is one per cent</source>
        <translation>Насколько число может отличаться, в долях эталона: 0,01 — один процент</translation>
    </message>
    <message>
        <source>Words split by</source>
        <translation>Токенизатор</translation>
    </message>
    <message>
        <source>The tokenizer, by its name in sacrebleu or rouge</source>
        <translation>Чем текст делится на слова; имя из sacrebleu или rouge</translation>
    </message>
    <message>
        <source>The lowest score must be below the highest one.</source>
        <translation>Минимальная оценка должна быть меньше максимальной.</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1, по умолчанию</translation>
    </message>
</context>
<context>
    <name>ScorerTrial</name>
    <message>
        <source>There is no answer to try the scorer on. Choose one.</source>
        <translation>Нет ответа для пробы оценщика. Выберите его.</translation>
    </message>
    <message>
        <source>The scorer %1 has no judge yet. Choose one.</source>
        <translation>У оценщика %1 ещё нет судьи. Выберите его.</translation>
    </message>
    <message>
        <source>The scorer %1 names the judge %2, which is not among the models. Choose another one.</source>
        <translation>Оценщик %1 называет судью %2, которого нет среди моделей. Выберите другого.</translation>
    </message>
    <message>
        <source>This item has no reference: the judge is not asked about it.</source>
        <translation>У этого элемента нет эталона: судья о нём не опрашивается.</translation>
    </message>
    <message>
        <source>The scorer %1 asks no language model: nothing is sent.</source>
        <translation>Оценщик %1 не обращается к языковой модели: ничего не отправляется.</translation>
    </message>
    <message>
        <source>The judge took too long.</source>
        <translation>Судья отвечал слишком долго.</translation>
    </message>
    <message>
        <source>The judge is not asked about this item: %1</source>
        <translation>Судья об этом элементе не опрашивается: %1</translation>
    </message>
    <message>
        <source>Nothing is sent for this item: %1</source>
        <translation>Для этого элемента ничего не отправляется: %1</translation>
    </message>
</context>
<context>
    <name>ScorerWords</name>
    <message>
        <source>Exact match</source>
        <translation>Точное совпадение</translation>
    </message>
    <message>
        <source>1 when the answer is the reference, letter by letter. Needs a reference.</source>
        <translation>1, если ответ буквально совпадает с эталоном. Нужен эталон.</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>1 when the reference occurs anywhere in the answer. Needs a reference.</source>
        <translation>1, если эталон встречается в ответе. Нужен эталон.</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>1 when the answer begins with the reference. Needs a reference.</source>
        <translation>1, если ответ начинается с эталона. Нужен эталон.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Рег. выражение</translation>
    </message>
    <message>
        <source>1 when what a regular expression finds in the answer is the reference; without a reference, when it finds anything. Needs a pattern.</source>
        <translation>1, если найденное регулярным выражением в ответе совпадает с эталоном; без эталона — если найдено хоть что-то. Нужно регулярное выражение.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>1 when the answer&apos;s number is the reference&apos;s, within a tolerance. Needs a reference that is a number.</source>
        <translation>1, если число в ответе равно эталону в пределах допуска. Нужен эталон-число.</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Выбор варианта</translation>
    </message>
    <message>
        <source>1 when the answer picks the right option, by its letter or its text. Needs choices and a reference.</source>
        <translation>1, если ответ называет верный вариант, буквой или текстом. Нужны варианты ответа и эталон.</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>Корректный JSON</translation>
    </message>
    <message>
        <source>1 when the answer is JSON that can be read. Needs no reference.</source>
        <translation>1, если ответ — читаемый JSON. Эталон не нужен.</translation>
    </message>
    <message>
        <source>Word overlap (F1)</source>
        <translation>Общие слова (F1)</translation>
    </message>
    <message>
        <source>How many words answer and reference share, from 0 to 1, as SQuAD counts them. Needs a reference.</source>
        <translation>Доля слов, общих у ответа и эталона, от 0 до 1, по правилам SQuAD. Нужен эталон.</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Runs of up to four words shared with the reference; for translations. Needs a reference.</source>
        <translation>Общие с эталоном цепочки до четырёх слов; для переводов. Нужен эталон.</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>Runs of letters shared with the reference; for translations into languages with many word forms. Needs a reference.</source>
        <translation>Общие с эталоном цепочки букв; для переводов на языки с богатым словоизменением. Нужен эталон.</translation>
    </message>
    <message>
        <source>TER</source>
        <translation>TER</translation>
    </message>
    <message>
        <source>Edits a word that turn the answer into the reference: less is better. Needs a reference.</source>
        <translation>Число правок на слово, превращающих ответ в эталон: меньше — лучше. Нужен эталон.</translation>
    </message>
    <message>
        <source>ROUGE-1</source>
        <translation>ROUGE-1</translation>
    </message>
    <message>
        <source>Single words shared with the reference; for summaries. Needs a reference.</source>
        <translation>Отдельные слова, общие с эталоном; для резюме. Нужен эталон.</translation>
    </message>
    <message>
        <source>ROUGE-2</source>
        <translation>ROUGE-2</translation>
    </message>
    <message>
        <source>Pairs of words shared with the reference; for summaries. Needs a reference.</source>
        <translation>Пары слов, общие с эталоном; для резюме. Нужен эталон.</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>The longest sequence of words shared with the reference; for summaries. Needs a reference.</source>
        <translation>Самая длинная последовательность слов, общая с эталоном; для резюме. Нужен эталон.</translation>
    </message>
    <message>
        <source>Edit distance</source>
        <translation>Расстояние правок</translation>
    </message>
    <message>
        <source>How alike answer and reference are letter by letter, from 0 to 1. Needs a reference.</source>
        <translation>Посимвольное сходство ответа и эталона, от 0 до 1. Нужен эталон.</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>Правильность</translation>
    </message>
    <message>
        <source>A judge model decides whether the answer says the same as the reference. Needs a judge and a reference.</source>
        <translation>Модель-судья решает, говорит ли ответ то же, что эталон. Нужны судья и эталон.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>По критериям</translation>
    </message>
    <message>
        <source>A judge model gives a score on a scale, by criteria that you can write. Needs a judge.</source>
        <translation>Модель-судья ставит оценку по шкале; критерии можно задать самому. Нужен судья.</translation>
    </message>
    <message>
        <source>%1
In a plan: %2</source>
        <translation>%1
В плане: %2</translation>
    </message>
    <message>
        <source>Faithfulness</source>
        <translation>Верность контексту</translation>
    </message>
    <message>
        <source>The share of the answer&apos;s claims that its context supports. Needs a judge and a context.</source>
        <translation>Доля утверждений ответа, которые подтверждает его контекст. Нужны судья и контекст.</translation>
    </message>
    <message>
        <source>Answer relevance</source>
        <translation>Релевантность ответа</translation>
    </message>
    <message>
        <source>Whether questions that the answer would answer ask what was asked; 0 when it evades. Needs a judge.</source>
        <translation>Спрашивают ли вопросы, на которые отвечал бы этот ответ, о том же, о чём спрошено; 0, если ответ уклончив. Нужен судья.</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>Точность контекста</translation>
    </message>
    <message>
        <source>Whether the useful passages of the context come first. Needs a judge and a context.</source>
        <translation>Стоят ли полезные отрывки контекста первыми. Нужны судья и контекст.</translation>
    </message>
    <message>
        <source>Context recall</source>
        <translation>Полнота контекста</translation>
    </message>
    <message>
        <source>The share of the reference&apos;s claims that the context holds. Needs a judge, a context and a reference.</source>
        <translation>Доля утверждений эталона, которые есть в контексте. Нужны судья, контекст и эталон.</translation>
    </message>
    <message>
        <source>Similarity of meaning</source>
        <translation>Близость по смыслу</translation>
    </message>
    <message>
        <source>How near answer and reference are in meaning, from 0 to 1: the cosine of their vectors. Needs an embedding model and a reference.</source>
        <translation>Насколько ответ и эталон близки по смыслу, от 0 до 1: косинус их векторов. Нужны модель эмбеддингов и эталон.</translation>
    </message>
</context>
<context>
    <name>ScorersPage</name>
    <message>
        <source>%1, judged by nobody yet</source>
        <translation>%1, судьи пока нет</translation>
    </message>
    <message>
        <source>%1, judged by %2</source>
        <translation>%1, судья %2</translation>
    </message>
    <message>
        <source>no judge</source>
        <translation>нет судьи</translation>
    </message>
    <message>
        <source>no LLM</source>
        <translation>без LLM</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Оценщики</translation>
    </message>
    <message>
        <source>What turns an answer into a score</source>
        <translation>Что превращает ответ в оценку</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>No scorers yet</source>
        <translation>Оценщиков пока нет</translation>
    </message>
    <message>
        <source>A scorer compares each answer with the reference, or has a judge read it. Without one, a run gathers answers only.</source>
        <translation>Оценщик сравнивает каждый ответ с эталоном или даёт прочесть его судье. Без оценщика прогон лишь собирает ответы.</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>Добавить оценщика</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Add scorer</source>
        <translation>Добавить оценщика</translation>
    </message>
    <message>
        <source>Use the built-in judge</source>
        <translation>Выбор встроенного судьи</translation>
    </message>
    <message>
        <source>Scorers of this project</source>
        <translation>Оценщики этого проекта</translation>
    </message>
    <message>
        <source>No scorer is ticked: the next run would gather answers without scores.</source>
        <translation>Ни один оценщик не отмечен: следующий прогон соберёт ответы без оценок.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked scorer(s) are used in the next run.</source>
        <translation>
            <numerusform>В следующем прогоне участвует %n отмеченный оценщик.</numerusform>
            <numerusform>В следующем прогоне участвуют %n отмеченных оценщика.</numerusform>
            <numerusform>В следующем прогоне участвуют %n отмеченных оценщиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add scorer %1</source>
        <translation>Добавление оценщика %1</translation>
    </message>
    <message>
        <source>Duplicate scorer %1</source>
        <translation>Дублирование оценщика %1</translation>
    </message>
    <message>
        <source>Delete scorer %1</source>
        <translation>Удаление оценщика %1</translation>
    </message>
    <message>
        <source>The scorer “%1” was deleted.</source>
        <translation>Оценщик «%1» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Edit scorer %1</source>
        <translation>Правка оценщика %1</translation>
    </message>
    <message>
        <source>Use scorer %1</source>
        <translation>Использование оценщика %1</translation>
    </message>
    <message>
        <source>Do not use scorer %1</source>
        <translation>Отказ от оценщика %1</translation>
    </message>
    <message>
        <source>%1, by vectors of %2</source>
        <translation>%1, по векторам %2</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>векторы</translation>
    </message>
    <message>
        <source>no embedding model</source>
        <translation>нет модели эмбеддингов</translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>%1 · judge %2</source>
        <translation>%1 · судья %2</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Вердикт: %1</translation>
    </message>
    <message>
        <source>The judge&apos;s reason</source>
        <translation>Обоснование судьи</translation>
    </message>
    <message>
        <source>from the cache: asked in run %1</source>
        <translation>из кэша: запрошено в прогоне %1</translation>
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
    <message>
        <source>Ollama cut the prompt for model %1: its context holds %2 tokens, and they were all that was read. Set num_ctx in the model&apos;s parameters to more, if the model has more, or shorten the prompt.</source>
        <translation>Ollama обрезала промпт для модели %1: её контекст вмещает токенов: %2, и прочитаны только они. Задайте в параметрах модели num_ctx побольше, если модель это допускает, или сократите промпт.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Leave it running after the run</source>
        <translation>Не останавливать после прогона</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Опробовать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>A run starts it, waits until it answers, and stops it before the next model&apos;s. It is run without a shell, in the project&apos;s folder; write sh -c &quot;…&quot; where you need one.</source>
        <translation>Прогон запускает её, ждёт, пока сервер ответит, и останавливает его перед сервером следующей модели. Команда выполняется без оболочки, в папке проекта; где оболочка нужна, напишите sh -c &quot;…&quot;.</translation>
    </message>
    <message>
        <source>empty: the endpoint&apos;s list of models</source>
        <translation>пусто: список моделей конечной точки</translation>
    </message>
    <message>
        <source>An address that answers 200 once the server is ready</source>
        <translation>Адрес, который отвечает 200, когда сервер готов</translation>
    </message>
    <message>
        <source>Start command</source>
        <translation>Команда запуска</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>Готов, когда</translation>
    </message>
    <message>
        <source>Ready within, s</source>
        <translation>Готов за, с</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>Журнал сервера</translation>
    </message>
    <message>
        <source>Without a command there is nothing to wait for.</source>
        <translation>Без команды ждать нечего.</translation>
    </message>
    <message>
        <source>not started by Assay</source>
        <translation>Assay его не запускает</translation>
    </message>
    <message>
        <source>started by a run: %1</source>
        <translation>запускается прогоном: %1</translation>
    </message>
    <message>
        <source>Approved commands…</source>
        <translation>Одобренные команды…</translation>
    </message>
    <message>
        <source>What Assay may start without asking, on your say</source>
        <translation>Что Assay может запускать без вопроса, с вашего согласия</translation>
    </message>
</context>
<context>
    <name>ServerKeeper</name>
    <message>
        <source>Looking whether %1 is there already</source>
        <translation>Проверка, запущен ли уже сервер %1</translation>
    </message>
    <message>
        <source>%1 ended on its own; starting it once more</source>
        <translation>Сервер %1 завершился сам; он запускается ещё раз</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Запуск сервера %1</translation>
    </message>
    <message>
        <source>%1 was not ready within %2 s: %3 gave: %4. Look at its log; if it only needs longer, raise ready_within_s.</source>
        <translation>Сервер %1 не был готов за %2 с: от %3 получено: %4. Посмотрите его журнал; если ему просто нужно больше времени, увеличьте ready_within_s.</translation>
    </message>
    <message>
        <source>%1 was not started: something else answers at %2 (%3). Stop that, or give the server another port.</source>
        <translation>Сервер %1 не запущен: по адресу %2 отвечает что-то другое (%3). Остановите это или дайте серверу другой порт.</translation>
    </message>
    <message>
        <source>%1 is there already: it is used, and not stopped later</source>
        <translation>Сервер %1 уже запущен: он используется, и потом его не останавливают</translation>
    </message>
    <message>
        <source>%1 is ready after %2 s</source>
        <translation>Сервер %1 готов через %2 с</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>Сервер %1 остановлен</translation>
    </message>
    <message>
        <source>%1 ended a second time (it %2).</source>
        <translation>Сервер %1 завершился во второй раз (%2).</translation>
    </message>
    <message>
        <source>%1 ended before it was ready (it %2).</source>
        <translation>Сервер %1 завершился, не успев стать готовым (%2).</translation>
    </message>
    <message>
        <source>The end of its log:</source>
        <translation>Конец его журнала:</translation>
    </message>
    <message>
        <source>%1 keeps running</source>
        <translation>Сервер %1 продолжает работать</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Остановка сервера %1</translation>
    </message>
</context>
<context>
    <name>ServerProcess</name>
    <message>
        <source>names no program</source>
        <translation>не указана программа</translation>
    </message>
    <message>
        <source>could not be started: there is no folder %1</source>
        <translation>не удалось запустить: нет папки %1</translation>
    </message>
    <message>
        <source>could not be started: %1</source>
        <translation>не удалось запустить: %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершился</translation>
    </message>
    <message>
        <source>was ended by a signal</source>
        <translation>завершён сигналом</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>завершился с кодом %1</translation>
    </message>
</context>
<context>
    <name>ServerStrip</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>Журнал сервера</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>запускается…</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ готов</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>останавливается…</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ ошибка</translation>
    </message>
</context>
<context>
    <name>ServersCommand</name>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Совместимый с OpenAI</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Looked for Ollama, LM Studio, llama.cpp, vLLM, TGI and Jan at their usual ports.</source>
        <translation>На этом компьютере не отвечает ни один сервер моделей. Проверены обычные порты Ollama, LM Studio, llama.cpp, vLLM, TGI и Jan.</translation>
    </message>
    <message>
        <source>You have approved no start command.</source>
        <translation>Вы не одобрили ни одной команды запуска.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>There is no approved start command of number %1. See assay-cli servers --approved.</source>
        <translation>Одобренной команды запуска с номером %1 нет. См. assay-cli servers --approved.</translation>
    </message>
    <message>
        <source>No longer approved: %1</source>
        <translation>Больше не одобрена: %1</translation>
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
    <name>SourceText</name>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which model is better on your data, by how much, and can you believe it?</source>
        <translation>Какая модель лучше на ваших данных, насколько и можно ли этому верить?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>The sample is a finished comparison that needs no key and no network. It takes a few seconds.</source>
        <translation>Пример — готовое сравнение без ключа и сети. Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Make one from documents…</source>
        <translation>Создать из документов…</translation>
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
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Whole text of the row</source>
        <translation>Полный текст строки</translation>
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
        <extracomment>The same as in the engine</extracomment>
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
    <name>TemplateEditor</name>
    <message>
        <source>Names of fields</source>
        <translation>Имена полей</translation>
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
    <name>TextEmbedding</name>
    <message>
        <source>The model&apos;s vectors have different lengths, so they can&apos;t be compared. Check that all of its servers have the same model.</source>
        <translation>Векторы модели имеют разную длину, поэтому сравнить их нельзя. Проверьте, что на всех её серверах одна и та же модель.</translation>
    </message>
    <message>
        <source>Text %1 is empty: it has no meaning to compare.</source>
        <translation>Текст %1 пуст: в нём нет смысла, который можно сравнить.</translation>
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
    <name>ThroughputChart</name>
    <message>
        <source>The speed is shown once answers come in.</source>
        <translation>Скорость появится с первыми ответами.</translation>
    </message>
    <message>
        <source>Answers per second</source>
        <translation>Ответов в секунду</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Последние 5 минут</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>Now %1 a second, %2 on average</source>
        <translation>Сейчас %1 в секунду, в среднем %2</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 мин</translation>
    </message>
    <message>
        <source>%1 a second, %2</source>
        <translation>%1 в секунду, %2</translation>
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
    <name>TrialDetail</name>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Попытка %1, %2</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Запрос:</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>Ответ сервера:</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>The item and its answer</source>
        <translation>Элемент и ответ на него</translation>
    </message>
    <message>
        <source>What the judge is sent</source>
        <translation>Что отправляется судье</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Exact request and reply</source>
        <translation>Точный запрос и ответ</translation>
    </message>
    <message>
        <source>Copies the text shown here</source>
        <translation>Копирует показанный здесь текст</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <translation>Запрос и ответ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Также верно</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>The judge was not asked yet. Press Try.</source>
        <translation>Судья ещё не опрошен. Нажмите «Опробовать».</translation>
    </message>
    <message>
        <source>Nothing was sent for this answer.</source>
        <translation>Для этого ответа ничего не отправлялось.</translation>
    </message>
</context>
<context>
    <name>TrialModel</name>
    <message>
        <source>(no text)</source>
        <translation>(нет текста)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Verdict and reason</source>
        <translation>Вердикт и обоснование</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>запрос …</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>не опробовано</translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <source>Try it on real answers</source>
        <translation>Проба на настоящих ответах</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Опробовать</translation>
    </message>
    <message>
        <source>Answers and their scores</source>
        <translation>Ответы и их оценки</translation>
    </message>
    <message>
        <source>There is no benchmark yet. Once one is imported, scorers can be tried on it.</source>
        <translation>Бенчмарка пока нет. После импорта на нём можно опробовать оценщиков.</translation>
    </message>
    <message>
        <source>There is no answer to try the scorer on.</source>
        <translation>Нет ответа для пробы оценщика.</translation>
    </message>
    <message>
        <source>The judge is being asked …</source>
        <translation>Судья опрашивается …</translation>
    </message>
    <message numerus="yes">
        <source>Asks the judge about %n answer(s), which may cost money.</source>
        <translation>
            <numerusform>Судья опрашивается о %n ответе; это может стоить денег.</numerusform>
            <numerusform>Судья опрашивается о %n ответах; это может стоить денег.</numerusform>
            <numerusform>Судья опрашивается о %n ответах; это может стоить денег.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out at once, while you write. It costs nothing.</source>
        <translation>Вычисляется сразу, по мере ввода. Бесплатно.</translation>
    </message>
    <message>
        <source>The model is being asked …</source>
        <translation>Модель спрашивается…</translation>
    </message>
    <message numerus="yes">
        <source>Asks for the vectors of %n answer(s), which may cost money.</source>
        <translation>
            <numerusform>Запрашивает векторы %n ответа, это может стоить денег.</numerusform>
            <numerusform>Запрашивает векторы %n ответов, это может стоить денег.</numerusform>
            <numerusform>Запрашивает векторы %n ответов, это может стоить денег.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialSource</name>
    <message>
        <source>Take the reference</source>
        <translation>Взять эталон</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>Источник ответов</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of this model</source>
        <translation>
            <numerusform>%n ответ этой модели</numerusform>
            <numerusform>%n ответа этой модели</numerusform>
            <numerusform>%n ответов этой модели</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первые</translation>
    </message>
    <message>
        <source>The first answers</source>
        <translation>Первые ответы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>The answers after these</source>
        <translation>Ответы после этих</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайные</translation>
    </message>
    <message>
        <source>Some answers by chance</source>
        <translation>Несколько случайных ответов</translation>
    </message>
    <message>
        <source>The answer to try</source>
        <translation>Ответ для пробы</translation>
    </message>
    <message>
        <source>Write an answer to this item</source>
        <translation>Напишите ответ на этот элемент</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Прогон %1: %2</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Свой ответ</translation>
    </message>
</context>
<context>
    <name>TroublesModel</name>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>WaitNotice</name>
    <message numerus="yes">
        <source>%1 waits: %2. %Ln call(s) held up.</source>
        <translation>
            <numerusform>%1 ждёт: %2. Задержан %Ln вызов.</numerusform>
            <numerusform>%1 ждёт: %2. Задержано %Ln вызова.</numerusform>
            <numerusform>%1 ждёт: %2. Задержано %Ln вызовов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up waiting</source>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>What waits stays unanswered; the run goes on with the other models. Resume asks it later.</source>
        <translation>Ожидающее останется без ответа; прогон продолжится с другими моделями. При продолжении оно будет запрошено позже.</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>rate limit</source>
        <translation>лимит запросов</translation>
    </message>
    <message>
        <source>the server&apos;s limit is used up</source>
        <translation>лимит сервера исчерпан</translation>
    </message>
    <message>
        <source>server overloaded or failing</source>
        <translation>сервер перегружен или сбоит</translation>
    </message>
    <message>
        <source>pause after many errors</source>
        <translation>пауза после многих ошибок</translation>
    </message>
    <message>
        <source>first answer of the server</source>
        <translation>первый ответ сервера</translation>
    </message>
    <message>
        <source>requests a minute</source>
        <translation>предел запросов в минуту</translation>
    </message>
    <message>
        <source>tokens a minute</source>
        <translation>предел токенов в минуту</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>осталось %1 с</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>осталось %1 мин</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waits for its server to be ready</source>
        <translation>ждёт готовности своего сервера</translation>
    </message>
</context>
<context>
    <name>WinMatrixChart</name>
    <message>
        <source>Wins need two candidates with a score.</source>
        <translation>Для побед нужны два кандидата с оценкой.</translation>
    </message>
    <message>
        <source>%1: wins, item by item</source>
        <translation>%1: победы по элементам</translation>
    </message>
    <message>
        <source>Share of the items scored on both sides where the row&apos;s candidate scores better than the column&apos;s</source>
        <translation>Доля оценённых с обеих сторон элементов, где оценка кандидата строки лучше, чем кандидата столбца</translation>
    </message>
    <message>
        <source>%1 against %2: %3 won, %4 lost, %5 tied</source>
        <translation>%1 против %2: побед %3, поражений %4, ничьих %5</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) scored on both sides</source>
        <translation>
            <numerusform>%n элемент оценён с обеих сторон</numerusform>
            <numerusform>%n элемента оценены с обеих сторон</numerusform>
            <numerusform>%n элементов оценены с обеих сторон</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 better than %2</source>
        <translation>%1 лучше, чем %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>row beats column</source>
        <translation>строка лучше столбца</translation>
    </message>
</context>
<context>
    <name>WindowsView</name>
    <message>
        <source>Windows over the chunks</source>
        <translation>Окна над фрагментами</translation>
    </message>
    <message>
        <source>window %1: %2</source>
        <translation>окно %1: %2</translation>
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
    <message>
        <source>The system&apos;s keychain gives another key for &quot;%1&quot; than the one that was saved. Look at that entry in the keychain&apos;s own program.</source>
        <translation>Системное хранилище ключей выдаёт для «%1» не тот ключ, что был сохранён. Проверьте эту запись в программе самого хранилища.</translation>
    </message>
    <message>
        <source>A run is going on: its calls and the load test&apos;s would slow each other down. Wait for its end or pause it.</source>
        <translation>Прогон идёт: его вызовы и вызовы нагрузочного теста замедляли бы друг друга. Дождитесь его конца или приостановите его.</translation>
    </message>
    <message>
        <source>A load test is going on. Wait for its end or stop it.</source>
        <translation>Идёт нагрузочный тест. Дождитесь его конца или остановите его.</translation>
    </message>
    <message>
        <source>%1 is not asked over the network, so there is no server to load.</source>
        <translation>К %1 не обращаются по сети, поэтому нет сервера, который можно нагрузить.</translation>
    </message>
    <message>
        <source>Nothing was sent. To allow it, run this in a terminal, or say yes with --yes.</source>
        <translation>Ничего не отправлено. Чтобы разрешить это, выполните команду в терминале или согласитесь опцией --yes.</translation>
    </message>
    <message>
        <source>Load it?</source>
        <translation>Нагрузить?</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>На %1 ничего не отправлено.</translation>
    </message>
    <message>
        <source>A server is being tried. Stop it on the Models page before a run.</source>
        <translation>Опробуется сервер. Остановите его на странице «Модели» перед прогоном.</translation>
    </message>
    <message>
        <source>A run is on, and starts the servers it needs.</source>
        <translation>Прогон идёт и сам запускает нужные ему серверы.</translation>
    </message>
    <message>
        <source>The model has no start command.</source>
        <translation>У модели нет команды запуска.</translation>
    </message>
    <message>
        <source>A server is being tried already; stop it first.</source>
        <translation>Уже опробуется другой сервер; сначала остановите его.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Пока ничего не спрошено.</translation>
    </message>
    <message>
        <source>What came of its batches is fetched when it is resumed.</source>
        <translation>Результаты его пакетов будут получены, когда прогон продолжится.</translation>
    </message>
    <message>
        <source>What came of its batches is fetched when it is resumed: %1</source>
        <translation>Результаты его пакетов будут получены, когда прогон продолжится: %1</translation>
    </message>
    <message>
        <source>A benchmark is being generated. Stop it, or wait until it is done, before a run.</source>
        <translation>Создаётся бенчмарк. Прежде чем начать прогон, остановите это или дождитесь окончания.</translation>
    </message>
    <message>
        <source>The plan makes a benchmark of documents and has no data to run over. Make the benchmark first: assay-cli generate PLAN.json.</source>
        <translation>План создаёт бенчмарк из документов, и данных для прогона в нём нет. Сначала создайте бенчмарк: assay-cli generate PLAN.json.</translation>
    </message>
</context>
</TS>
