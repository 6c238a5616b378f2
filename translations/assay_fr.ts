<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerStore</name>
    <message>
        <source>%1 has no answer %2. Open the project again.</source>
        <translation>%1 n’a pas de réponse %2. Rouvrez le projet.</translation>
    </message>
    <message>
        <source>%1 has no answer %2 any more. Open the project again.</source>
        <translation>%1 n’a plus de réponse %2. Rouvrez le projet.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>There is no built-in baseline &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de baseline intégrée &quot;%1&quot;. Baselines&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no built-in baseline &quot;%1&quot;. Did you mean &quot;%2&quot;? There are: %3.</source>
        <translation>Il n’y a pas de baseline intégrée &quot;%1&quot;. Vouliez-vous dire &quot;%2&quot;&#x202f;? Baselines&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Bleu</name>
    <message>
        <source>Scorer “%1”: bleu has no tokenizer “%2”; it knows %3.</source>
        <translation>Évaluateur «&#xa0;%1&#xa0;»&#xa0;: bleu n’a pas de tokenizer «&#xa0;%2&#xa0;»&#x202f;; il connaît %3.</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>%1 wants max_completion_tokens: max_tokens is sent under that name.</source>
        <translation>%1 exige max_completion_tokens&#xa0;: max_tokens est envoyé sous ce nom.</translation>
    </message>
    <message>
        <source>%1 refuses response_format: its verdicts are read from plain text.</source>
        <translation>%1 refuse response_format&#xa0;: ses verdicts sont lus dans du texte brut.</translation>
    </message>
    <message>
        <source>%1 refuses streaming: time to first token stays unknown.</source>
        <translation>%1 refuse le streaming&#xa0;: le temps jusqu’au premier token reste inconnu.</translation>
    </message>
    <message>
        <source>%1 refuses the parameter %2: it is left out from now on.</source>
        <translation>%1 refuse le paramètre %2&#xa0;: il est omis à partir de maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to wait %n s; resume later. (%2)</source>
        <translation>
            <numerusform>%1 demande d’attendre %n&#xa0;s&#x202f;; reprenez plus tard. (%2)</numerusform>
            <numerusform>%1 demande d’attendre %n&#xa0;s&#x202f;; reprenez plus tard. (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceMatch</name>
    <message>
        <source>The item has no choices.</source>
        <translation>L’élément n’a pas de choix.</translation>
    </message>
    <message>
        <source>The reference is neither a choice&apos;s letter nor its text. Give one of these.</source>
        <translation>La réponse de référence n’est ni la lettre d’un choix ni son texte. Indiquez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>The answer names no one choice.</source>
        <translation>La réponse ne désigne pas un choix unique.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>There is no column %1: the file has no columns.</source>
        <translation>Il n’y a pas de colonne %1&#xa0;: le fichier n’a pas de colonnes.</translation>
    </message>
    <message>
        <source>There is no column %1. The nearest one is %2; all of them: %3.</source>
        <translation>Il n’y a pas de colonne %1. La plus proche est %2&#x202f;; liste complète&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Only one column can be the %1; both %2 and %3 were named. Take one away.</source>
        <translation>Une seule colonne peut avoir le rôle %1&#x202f;; %2 et %3 ont été indiquées. Retirez-en une.</translation>
    </message>
    <message>
        <source>%1 does not say which column has which role. Write ROLE=COLUMN, such as question=Frage; the roles are %2.</source>
        <translation>%1 n’indique pas quelle colonne a quel rôle. Écrivez ROLE=COLUMN, par exemple question=Énoncé&#x202f;; les rôles sont %2.</translation>
    </message>
    <message>
        <source>There is no role %1. The nearest one is %2; the roles are %3.</source>
        <translation>Il n’y a pas de rôle %1. Le plus proche est %2&#x202f;; les rôles sont %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Vouliez-vous dire --%1&#x202f;?</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Il n’y a pas d’option --%1.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>L’option --%1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The option --%1 wants a value: %2.</source>
        <translation>L’option --%1 attend une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--run wants the number of a run, not “%1”.</source>
        <translation>--run attend le numéro d’une exécution, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>write the wide CSV: the data&apos;s own columns, then answers and scores</source>
        <translation>écrire le CSV large&#xa0;: les colonnes d’origine des données, puis les réponses et les scores</translation>
    </message>
    <message>
        <source>write a JUnit report for CI</source>
        <translation>écrire un rapport JUnit pour l’intégration continue</translation>
    </message>
    <message>
        <source>end with status 4 when a mean is lower</source>
        <translation>se terminer avec le code 4 si une moyenne est inférieure</translation>
    </message>
    <message>
        <source>print the comparison as JSON</source>
        <translation>afficher la comparaison en JSON</translation>
    </message>
    <message>
        <source>the number of the run; by default the last one</source>
        <translation>le numéro de l’exécution&#x202f;; par défaut, la dernière</translation>
    </message>
    <message>
        <source>go on with the last run, asking only what the plan has more</source>
        <translation>poursuivre la dernière exécution en ne demandant que ce que le plan a de plus</translation>
    </message>
    <message>
        <source>the project to write to; by default PLAN.assay beside the plan</source>
        <translation>le projet dans lequel écrire&#x202f;; par défaut, PLAN.assay à côté du plan</translation>
    </message>
    <message>
        <source>ask failed answers again</source>
        <translation>redemander les réponses en échec</translation>
    </message>
    <message>
        <source>ask the judges of unscored answers again</source>
        <translation>redemander aux juges les réponses non notées</translation>
    </message>
    <message>
        <source>what a column is for: id, question, reference, accepted, wrong, choices, context, category, given</source>
        <translation>à quoi sert une colonne&#xa0;: id, question, reference, accepted, wrong, choices, context, category, given</translation>
    </message>
    <message>
        <source>such as utf-8, windows-1251, koi8-r, gb18030; found out by default</source>
        <translation>par exemple utf-8, windows-1251, koi8-r, gb18030&#x202f;; détecté par défaut</translation>
    </message>
    <message>
        <source>one character, or tab; found out by default</source>
        <translation>un caractère, ou tab&#x202f;; détecté par défaut</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>la feuille d’un classeur</translation>
    </message>
    <message>
        <source>by default the plan&apos;s first model</source>
        <translation>par défaut, le premier modèle du plan</translation>
    </message>
    <message>
        <source>end with status 4 when the paired test decides that a candidate is worse than the baseline by more than the margin</source>
        <translation>se terminer avec le code 4 si le test apparié établit qu’un candidat est moins bon que le candidat de référence de plus que la marge</translation>
    </message>
    <message>
        <source>csv-wide, csv-long or jsonl</source>
        <translation>csv-wide, csv-long ou jsonl</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>begin with a byte order mark, for old spreadsheets</source>
        <translation>commencer par une marque d’ordre des octets (BOM), pour les anciens tableurs</translation>
    </message>
    <message>
        <source>put &apos; before text that a spreadsheet would run as a formula</source>
        <translation>mettre &apos; devant un texte qu’un tableur exécuterait comme formule</translation>
    </message>
    <message>
        <source>one character, or tab; by default a comma</source>
        <translation>un caractère, ou tab&#x202f;; par défaut, une virgule</translation>
    </message>
    <message>
        <source>exact_match, token_f1, bleu …</source>
        <translation>exact_match, token_f1, bleu …</translation>
    </message>
    <message>
        <source>the column of answers; guessed by default</source>
        <translation>la colonne des réponses&#x202f;; devinée par défaut</translation>
    </message>
    <message>
        <source>the column of references; guessed by default</source>
        <translation>la colonne des réponses de référence&#x202f;; devinée par défaut</translation>
    </message>
    <message>
        <source>print rows and summary as JSON</source>
        <translation>afficher les lignes et le résumé en JSON</translation>
    </message>
    <message>
        <source>print the estimate as JSON</source>
        <translation>afficher l’estimation en JSON</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>celui-ci seulement</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Run a plan, judge, compare.</source>
        <translation>Exécuter un plan, juger, comparer.</translation>
    </message>
    <message>
        <source>Go on with an interrupted or paused run.</source>
        <translation>Poursuivre une exécution interrompue ou en pause.</translation>
    </message>
    <message>
        <source>Ask failed answers and unscored scores again.</source>
        <translation>Redemander les réponses en échec et les scores manquants.</translation>
    </message>
    <message>
        <source>Put the plan&apos;s scorers to stored answers; no target is asked.</source>
        <translation>Appliquer les évaluateurs du plan aux réponses enregistrées&#x202f;; aucun modèle cible n’est interrogé.</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and time, before anything is sent.</source>
        <translation>Requêtes, tokens, coût et durée, avant tout envoi.</translation>
    </message>
    <message>
        <source>Bring benchmarks and documents into a project.</source>
        <translation>Importer des benchmarks et des documents dans un projet.</translation>
    </message>
    <message>
        <source>Compare the candidates of one run, or of several.</source>
        <translation>Comparer les candidats d’une ou de plusieurs exécutions.</translation>
    </message>
    <message>
        <source>Write a run&apos;s answers and scores to a file.</source>
        <translation>Écrire dans un fichier les réponses et les scores d’une exécution.</translation>
    </message>
    <message>
        <source>Score a file of given answers, without a project.</source>
        <translation>Noter un fichier de réponses données, sans projet.</translation>
    </message>
    <message>
        <source>Ask each endpoint one short question.</source>
        <translation>Poser une courte question à chaque point d’accès.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no common items</source>
        <translation>aucun élément commun</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>candidat de référence</translation>
    </message>
    <message>
        <source>; the mean of all lies between %1 and %2</source>
        <translation>. La moyenne de l’ensemble est entre %1 et %2</translation>
    </message>
    <message>
        <source>; the mean of all is %1 at best</source>
        <translation>. La moyenne de l’ensemble est au mieux %1</translation>
    </message>
    <message>
        <source>; the mean of all is %1 at worst</source>
        <translation>. La moyenne de l’ensemble est au pire %1</translation>
    </message>
    <message>
        <source>%1 without a score: %2</source>
        <translation>%1 sans score&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: all scores are equal, so there is no interval</source>
        <translation>%1&#xa0;: tous les scores sont égaux, donc pas d’intervalle</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>juge %1</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>le plus bas est le meilleur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Mean [95 %]</source>
        <translation>Moyenne [95&#x202f;%]</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Notés</translation>
    </message>
    <message>
        <source>Difference [95 %]</source>
        <translation>Différence [95&#x202f;%]</translation>
    </message>
    <message>
        <source>p (Holm, %1)</source>
        <translation>p (Holm, %1)</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1: the cost of %2 answers is known</source>
        <translation>%1&#xa0;: coût connu pour %2 réponses</translation>
    </message>
    <message>
        <source>%1: the tokens of %2 answers are known</source>
        <translation>%1&#xa0;: tokens connus pour %2 réponses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
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
        <translation>1er token</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tok. entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tok. sortie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Speed and cost</source>
        <translation>Vitesse et coût</translation>
    </message>
    <message>
        <source>* built-in baseline, no language model</source>
        <translation>* baseline intégrée, sans modèle de langage</translation>
    </message>
    <message>
        <source>%1 against %2: %3 pairs; %4 items are scored on one side only, or changed</source>
        <translation>%1 contre %2 : %3 paires ; %4 éléments ne sont notés que d’un côté, ou ont changé</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (run %2)</translation>
    </message>
    <message>
        <source>no LLM</source>
        <translation>sans LLM</translation>
    </message>
    <message>
        <source>There is no candidate to compare in this run.</source>
        <translation>Cette exécution n’a aucun candidat à comparer.</translation>
    </message>
    <message>
        <source>There is no candidate “%1” to compare with. There are: %2.</source>
        <translation>Il n’y a pas de candidat «&#xa0;%1&#xa0;» auquel comparer. Candidats&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no scorer “%1”. There are: %2.</source>
        <translation>Il n’y a pas d’évaluateur «&#xa0;%1&#xa0;». Évaluateurs&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message>
        <source>--sheet is for workbooks, which this version does not read; save the sheet as CSV.</source>
        <translation>--sheet concerne les classeurs, que cette version ne lit pas&#x202f;; enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>%1 of %2 rows scored</source>
        <translation>%1 lignes notées sur %2</translation>
    </message>
    <message>
        <source>corpus %1</source>
        <translation>corpus %1</translation>
    </message>
    <message>
        <source>%1: a document.</source>
        <translation>%1&#xa0;: un document.</translation>
    </message>
    <message>
        <source>score wants --metric NAME.</source>
        <translation>score attend --metric NAME.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DataFingerprint</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read to its end: %2.</source>
        <translation>Impossible de lire %1 jusqu’à la fin&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 can&apos;t be written: the disk is full. Free some space, then go on with resume; everything that was shown as saved is in the file.</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque est plein. Libérez de la place, puis continuez avec resume&#x202f;; tout ce qui a été affiché comme enregistré est dans le fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only. Change the permissions, or copy the file to a folder of yours.</source>
        <translation>Impossible d’écrire %1&#xa0;: le fichier ou son dossier est en lecture seule. Modifiez les permissions, ou copiez le fichier dans un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>%1 is kept locked by another program, perhaps a database browser with unsaved changes. Close it there, then try again.</source>
        <translation>%1 est verrouillé par un autre programme, peut-être un navigateur de bases de données avec des modifications non enregistrées. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Go back to a copy of it, or save what is readable with: sqlite3 FILE .recover | sqlite3 NEW.assay</source>
        <translation>%1 est endommagé (%2). Revenez à une copie, ou sauvez ce qui est lisible avec&#xa0;: sqlite3 FILE .recover | sqlite3 NEW.assay</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2). Check that its folder is there and that you may read and write in it.</source>
        <translation>Impossible d’ouvrir %1 (%2). Vérifiez que son dossier existe et que vous avez le droit d’y lire et d’y écrire.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: no permission. Change the permissions of the file and its folder, or copy it to a folder of yours.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: permission refusée. Modifiez les permissions du fichier et de son dossier, ou copiez-le dans un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written (%2). Check the disk, or the connection to it; everything that was shown as saved is in the file.</source>
        <translation>Impossible de lire ou d’écrire %1 (%2). Vérifiez le disque ou la connexion à celui-ci&#x202f;; tout ce qui a été affiché comme enregistré est dans le fichier.</translation>
    </message>
    <message>
        <source>A text is too large for %1: one text may have up to 1 GB. Leave it out or split it.</source>
        <translation>Un texte est trop grand pour %1&#xa0;: un texte peut faire au plus 1&#xa0;Go. Omettez-le ou découpez-le.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with %1. Close other programs, then try again.</source>
        <translation>La mémoire ne suffit pas pour travailler avec %1. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Working with %1 failed: SQLite says &quot;%2&quot;. Nothing of this step was saved; please report it with this message.</source>
        <translation>Échec du travail avec %1&#xa0;: SQLite indique «&#xa0;%2&#xa0;». Rien de cette étape n’a été enregistré&#x202f;; merci de signaler le problème avec ce message.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open. Put it back, then go on with resume; nothing more is saved until then.</source>
        <translation>%1 a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Remettez-le en place, puis continuez avec resume&#x202f;; d’ici là, plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>%1 is not an Assay project; it was left as it is. Choose another name for the project, or a file that Assay made.</source>
        <translation>%1 n’est pas un projet Assay&#x202f;; il a été laissé tel quel. Choisissez un autre nom pour le projet, ou un fichier créé par Assay.</translation>
    </message>
    <message>
        <source>%1 holds something that Assay did not write there: %2. Go back to a copy of the file.</source>
        <translation>%1 contient quelque chose qu’Assay n’y a pas écrit&#xa0;: %2. Revenez à une copie du fichier.</translation>
    </message>
    <message>
        <source>The copy before the migration can&apos;t be named %1. Check the permissions of its folder.</source>
        <translation>La copie faite avant la migration ne peut pas être nommée %1. Vérifiez les permissions de son dossier.</translation>
    </message>
</context>
<context>
    <name>DatasetStore</name>
    <message>
        <source>%1 does not hold an item that was asked for. Open the project again; if that does not help, go back to a copy of it.</source>
        <translation>%1 ne contient pas un élément demandé. Rouvrez le projet&#x202f;; si cela ne suffit pas, revenez à une copie.</translation>
    </message>
    <message>
        <source>%1 has no dataset %2. Look at the list of its datasets.</source>
        <translation>%1 n’a pas de jeu de données %2. Consultez la liste de ses jeux de données.</translation>
    </message>
</context>
<context>
    <name>Dotenv</name>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no .env file.</source>
        <translation>%1 dépasse 1&#xa0;Mio&#xa0;: ce n’est pas un fichier .env.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Model %1 has no endpoint. Give the server&apos;s address, such as https://HOST/v1.</source>
        <translation>Le modèle %1 n’a pas de point d’accès. Indiquez l’adresse du serveur, par exemple https://HOST/v1.</translation>
    </message>
    <message>
        <source>The endpoint “%1” of model %2 is no address of a web server. Write it as https://HOST/v1 or http://HOST:PORT/v1.</source>
        <translation>Le point d’accès «&#xa0;%1&#xa0;» du modèle %2 n’est pas l’adresse d’un serveur web. Écrivez-le sous la forme https://HOST/v1 ou http://HOST:PORT/v1.</translation>
    </message>
    <message>
        <source>The endpoint of model %1 holds a user name or password. Take it out and give a key reference instead.</source>
        <translation>Le point d’accès du modèle %1 contient un nom d’utilisateur ou un mot de passe. Retirez-le et indiquez plutôt une référence de clé.</translation>
    </message>
    <message>
        <source>This kind of endpoint has no list of models.</source>
        <translation>Ce type de point d’accès n’a pas de liste de modèles.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>Give model %1 a key.</source>
        <translation>Donnez une clé au modèle %1.</translation>
    </message>
    <message>
        <source>Check the key that %1 names.</source>
        <translation>Vérifiez la clé que désigne %1.</translation>
    </message>
    <message>
        <source>Check what the key may use.</source>
        <translation>Vérifiez ce que la clé autorise.</translation>
    </message>
    <message>
        <source>Check the account&apos;s credit and limits, then resume.</source>
        <translation>Vérifiez le crédit et les limites du compte, puis reprenez.</translation>
    </message>
    <message>
        <source>Check the endpoint and the model id “%1”.</source>
        <translation>Vérifiez le point d’accès et l’identifiant de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Shorten the prompt or ask for fewer tokens.</source>
        <translation>Raccourcissez le prompt ou demandez moins de tokens.</translation>
    </message>
    <message>
        <source>Leave the parameter out (&quot;omit&quot;).</source>
        <translation>Omettez le paramètre (&quot;omit&quot;).</translation>
    </message>
    <message>
        <source>Check the model&apos;s parameters.</source>
        <translation>Vérifiez les paramètres du modèle.</translation>
    </message>
    <message>
        <source>did not accept the key</source>
        <translation>n’a pas accepté la clé</translation>
    </message>
    <message>
        <source>does not permit this</source>
        <translation>ne le permet pas</translation>
    </message>
    <message>
        <source>says that the quota is used up</source>
        <translation>indique que le quota est épuisé</translation>
    </message>
    <message>
        <source>does not know this address or model</source>
        <translation>ne connaît pas cette adresse ou ce modèle</translation>
    </message>
    <message>
        <source>says that the prompt is too long for the model</source>
        <translation>indique que le prompt est trop long pour le modèle</translation>
    </message>
    <message>
        <source>refused the prompt by its content filter</source>
        <translation>a refusé le prompt par son filtre de contenu</translation>
    </message>
    <message>
        <source>refused a parameter</source>
        <translation>a refusé un paramètre</translation>
    </message>
    <message>
        <source>asks for fewer requests</source>
        <translation>demande moins de requêtes</translation>
    </message>
    <message>
        <source>is overloaded</source>
        <translation>est surchargé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>a rencontré une erreur</translation>
    </message>
    <message>
        <source>refused the request</source>
        <translation>a refusé la requête</translation>
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
        <translation>coût inconnu (pas de prix)</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>no request</source>
        <translation>aucune requête</translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n requests, %2 prompt tokens, %3 answer tokens, %4</source>
        <translation>
            <numerusform>  %1&#xa0;: %n requête, %2 tokens de prompt, %3 tokens de réponse, %4</numerusform>
            <numerusform>  %1&#xa0;: %n requêtes, %2 tokens de prompt, %3 tokens de réponse, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %n requests, %1, %2 to %3</source>
        <translation>
            <numerusform>En tout %n requête, %1, de %2 à %3</numerusform>
            <numerusform>En tout %n requêtes, %1, de %2 à %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>aucun coût</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>There is no format “%1”. Choose csv-wide, csv-long or jsonl.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Choisissez csv-wide, csv-long ou jsonl.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a delimiter. Give one character, such as ; or the word tab.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de délimiteur. Indiquez un caractère, par exemple&#x202f;; ou le mot tab.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit. %2</translation>
    </message>
</context>
<context>
    <name>FileScoring</name>
    <message>
        <source>No column looks like answers. The file has: %1. Say which one it is with --answer COLUMN.</source>
        <translation>Aucune colonne ne ressemble à des réponses. Le fichier contient&#xa0;: %1. Indiquez laquelle avec --answer COLUMN.</translation>
    </message>
    <message>
        <source>There is no metric %1. There are: %2.</source>
        <translation>Il n’y a pas de métrique %1. Métriques : %2.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>%1: %2 has no score, so the threshold %3 is missed</source>
        <translation>%1&#xa0;: %2 n’a aucun score, le seuil %3 est donc manqué</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>%1 notés sur %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which holds the threshold %4 (%5)</source>
        <translation>%1&#xa0;: %2 vaut %3, le seuil %4 est respecté (%5)</translation>
    </message>
    <message>
        <source>%1: %2 is %3, over the threshold %4 (%5)</source>
        <translation>%1&#xa0;: %2 vaut %3, au-dessus du seuil %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2 is %3, under the threshold %4 (%5)</source>
        <translation>%1&#xa0;: %2 vaut %3, en dessous du seuil %4 (%5)</translation>
    </message>
    <message>
        <source>%1 is worse than %2 in %3 by more than %4 (%5)</source>
        <translation>%1 est moins bon que %2 pour %3, de plus de %4 (%5)</translation>
    </message>
    <message>
        <source>%1 is not shown to be worse than %2 in %3 by more than %4 (%5)</source>
        <translation>%1&#xa0;: rien n’établit qu’il soit moins bon que %2 pour %3, de plus de %4 (%5)</translation>
    </message>
    <message>
        <source>--fail-under %1: write [MODEL:]SCORER=VALUE, such as correctness=0.8</source>
        <translation>--fail-under %1&#xa0;: écrivez [MODEL:]SCORER=VALUE, par exemple correctness=0.8</translation>
    </message>
    <message>
        <source>--fail-under %1: there is no model “%2”. There are: %3.</source>
        <translation>--fail-under %1&#xa0;: il n’y a pas de modèle «&#xa0;%2&#xa0;». Modèles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--fail-under %1: there is no scorer “%2”. There are: %3.</source>
        <translation>--fail-under %1&#xa0;: il n’y a pas d’évaluateur «&#xa0;%2&#xa0;». Évaluateurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--fail-if-worse %1: there is no scorer “%2”. There are: %3.</source>
        <translation>--fail-if-worse %1&#xa0;: il n’y a pas d’évaluateur «&#xa0;%2&#xa0;». Évaluateurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--fail-if-worse %1: the margin must be a number of at least 0, such as correctness:0.02</source>
        <translation>--fail-if-worse %1&#xa0;: la marge doit être un nombre supérieur ou égal à 0, par exemple correctness:0.02</translation>
    </message>
    <message>
        <source>%1: no model was scored that the threshold %2 could hold for</source>
        <translation>%1&#xa0;: aucun modèle auquel le seuil %2 pourrait s’appliquer n’a été noté</translation>
    </message>
    <message>
        <source>The baseline “%1” was not scored by “%2”. Choose another baseline, or rescore its run.</source>
        <translation>Le candidat de référence «&#xa0;%1&#xa0;» n’a pas été noté par «&#xa0;%2&#xa0;». Choisissez-en un autre, ou appliquez rescore à son exécution.</translation>
    </message>
    <message>
        <source>There is no model beside the baseline “%1” that could be worse. Compare several runs (--run N --run M) or several models.</source>
        <translation>Hormis le candidat de référence «&#xa0;%1&#xa0;», aucun modèle ne pourrait être moins bon. Comparez plusieurs exécutions (--run N --run M) ou plusieurs modèles.</translation>
    </message>
    <message>
        <source>difference %1, %2 pairs</source>
        <translation>différence %1, %2 paires</translation>
    </message>
    <message>
        <source>difference %1, %2, %3 pairs</source>
        <translation>différence %1, %2, %3 paires</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The CA file %1 can&apos;t be read or holds no certificate in PEM form.</source>
        <translation>Le fichier de CA %1 est illisible ou ne contient pas de certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>The id is there already; this row became %1.</source>
        <translation>L’identifiant existe déjà&#x202f;; cette ligne est devenue %1.</translation>
    </message>
</context>
<context>
    <name>ItemWindow</name>
    <message>
        <source>The project lacks items of this run.</source>
        <translation>Il manque au projet des éléments de cette exécution.</translation>
    </message>
    <message>
        <source>The project has an answer to an item that is not in the run.</source>
        <translation>Le projet a une réponse à un élément qui n’est pas dans l’exécution.</translation>
    </message>
</context>
<context>
    <name>JsonMatch</name>
    <message>
        <source>The answer is a fenced block.</source>
        <translation>La réponse est un bloc de code délimité.</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Caractère %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>JsonSyntax</name>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>Text follows after the JSON value.</source>
        <translation>Du texte suit la valeur JSON.</translation>
    </message>
    <message>
        <source>A comma or ] is expected in an array.</source>
        <translation>Une virgule ou ] est attendue dans un tableau.</translation>
    </message>
    <message>
        <source>A comma or } is expected in an object.</source>
        <translation>Une virgule ou } est attendue dans un objet.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected in an object.</source>
        <translation>Un nom entre guillemets doubles est attendu dans un objet.</translation>
    </message>
    <message>
        <source>A colon is expected after a name.</source>
        <translation>Un deux-points est attendu après un nom.</translation>
    </message>
    <message>
        <source>A JSON value is expected.</source>
        <translation>Une valeur JSON est attendue.</translation>
    </message>
    <message>
        <source>A control character stands in a string.</source>
        <translation>Une chaîne contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A string is not closed.</source>
        <translation>Une chaîne n’est pas fermée.</translation>
    </message>
    <message>
        <source>A backslash is followed by something unknown.</source>
        <translation>Une barre oblique inverse est suivie de quelque chose d’inconnu.</translation>
    </message>
    <message>
        <source>A number is not written as JSON wants it.</source>
        <translation>Un nombre n’est pas écrit comme JSON l’exige.</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The judge&apos;s score %1 is not on the scale from %2 to %3.</source>
        <translation>Le score %1 du juge n’est pas sur l’échelle de %2 à %3.</translation>
    </message>
    <message>
        <source>The judge&apos;s score %1 is not a step of %2 from %3 on.</source>
        <translation>Le score %1 du juge ne correspond pas à un pas de %2 à partir de %3.</translation>
    </message>
    <message>
        <source>The judge&apos;s reply has no verdict that could be read.</source>
        <translation>La réponse du juge ne contient aucun verdict lisible.</translation>
    </message>
    <message>
        <source>The judge says that the answer tries to influence it.</source>
        <translation>Le juge signale que la réponse tente de l’influencer.</translation>
    </message>
    <message>
        <source>The judge prompt of scorer “%1”: %2</source>
        <translation>Le prompt de juge de l’évaluateur «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The judge&apos;s reply has no score that could be read.</source>
        <translation>La réponse du juge ne contient aucun score lisible.</translation>
    </message>
</context>
<context>
    <name>Junit</name>
    <message>
        <source>The JUnit report can&apos;t be written: %1.</source>
        <translation>Impossible d’écrire le rapport JUnit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The run changed while it was read.</source>
        <translation>L’exécution a changé pendant sa lecture.</translation>
    </message>
</context>
<context>
    <name>KeyGatherer</name>
    <message>
        <source>The key of model %1: %2</source>
        <translation>La clé du modèle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Modèle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To allow it, run this once in a terminal and answer yes.</source>
        <translation>%1 Rien n’a été envoyé. Pour l’autoriser, lancez ceci une fois dans un terminal et répondez «&#xa0;o&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KeyReference</name>
    <message>
        <source>A key is named by where it is kept: write &quot;env:%1&quot;.</source>
        <translation>Une clé est désignée par l’endroit où elle est conservée&#xa0;: écrivez &quot;env:%1&quot;.</translation>
    </message>
    <message>
        <source>This is no reference to a key. A key itself is never written down (if this is one, take it out of the file and replace it at the service): put it into the environment or a .env file and write &quot;env:NAME&quot;; also possible are &quot;dotenv:FILE#NAME&quot;, &quot;keychain:NAME&quot; and &quot;ask&quot;.</source>
        <translation>Ceci n’est pas une référence de clé. La clé elle-même ne s’écrit jamais (si c’en est une, retirez-la du fichier et remplacez-la auprès du service)&#xa0;: placez-la dans l’environnement ou dans un fichier .env et écrivez &quot;env:NAME&quot;&#x202f;; également possibles&#xa0;: &quot;dotenv:FILE#NAME&quot;, &quot;keychain:NAME&quot; et &quot;ask&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants the name of a variable after it (letters, digits and _), such as OPENAI_API_KEY, never the key itself.</source>
        <translation>&quot;%1&quot; doit être suivi du nom d’une variable (lettres, chiffres et _), par exemple OPENAI_API_KEY, jamais de la clé elle-même.</translation>
    </message>
    <message>
        <source>&quot;dotenv:&quot; wants a file and the name of a variable in it: &quot;dotenv:FILE#NAME&quot;.</source>
        <translation>&quot;dotenv:&quot; attend un fichier et le nom d’une variable de ce fichier&#xa0;: &quot;dotenv:FILE#NAME&quot;.</translation>
    </message>
    <message>
        <source>&quot;keychain:&quot; wants the name of an entry after it, never the key itself.</source>
        <translation>&quot;keychain:&quot; doit être suivi du nom d’une entrée, jamais de la clé elle-même.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The key that %1 names is empty. Set it, or leave &quot;key&quot; out if none is needed.</source>
        <translation>La clé que désigne %1 est vide. Définissez-la, ou omettez &quot;key&quot; si aucune clé n’est nécessaire.</translation>
    </message>
    <message>
        <source>The key that %1 names has blanks, line ends or letters in it that no key has. Copy it again, without quotes around it.</source>
        <translation>La clé que désigne %1 contient des espaces, des fins de ligne ou des lettres qu’aucune clé ne contient. Copiez-la de nouveau, sans guillemets autour.</translation>
    </message>
    <message>
        <source>%1, which does not exist</source>
        <translation>%1, qui n’existe pas</translation>
    </message>
    <message>
        <source>%1, whose line %2 can&apos;t be understood</source>
        <translation>%1, dont la ligne %2 est incompréhensible</translation>
    </message>
    <message>
        <source>The key env:%1 was not found: the variable is neither in the environment nor in %2. Set it (export %1=…) or add a line %1=… to that file.</source>
        <translation>La clé env:%1 est introuvable&#xa0;: la variable n’est ni dans l’environnement ni dans %2. Définissez-la (export %1=…) ou ajoutez une ligne %1=… à ce fichier.</translation>
    </message>
    <message>
        <source>The key %1 was not found in %2. Add a line %1=… to that file.</source>
        <translation>La clé %1 est introuvable dans %2. Ajoutez une ligne %1=… à ce fichier.</translation>
    </message>
    <message>
        <source>The key is to be asked for (&quot;ask&quot;), but there is no terminal to ask on. Put it into the environment and write &quot;env:NAME&quot;.</source>
        <translation>La clé doit être demandée (&quot;ask&quot;), mais il n’y a pas de terminal pour le faire. Placez-la dans l’environnement et écrivez &quot;env:NAME&quot;.</translation>
    </message>
    <message>
        <source>API key (it is not stored):</source>
        <translation>Clé API (elle n’est pas enregistrée)&#xa0;:</translation>
    </message>
    <message>
        <source>API key for %1 (it is not stored):</source>
        <translation>Clé API de %1 (elle n’est pas enregistrée)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The system&apos;s keychain has no entry &quot;%1&quot; of the service &quot;assay&quot;, or it is locked. Unlock it and try again, or name another place for the key (&quot;env:NAME&quot;).</source>
        <translation>Le trousseau du système n’a pas d’entrée «&#xa0;%1&#xa0;» du service «&#xa0;assay&#xa0;», ou il est verrouillé. Déverrouillez-le et réessayez, ou indiquez un autre endroit pour la clé (&quot;env:NAME&quot;).</translation>
    </message>
    <message>
        <source>Access to the keychain&apos;s entry &quot;%1&quot; was denied.</source>
        <translation>L’accès à l’entrée «&#xa0;%1&#xa0;» du trousseau a été refusé.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked and can&apos;t ask for its password, so the entry &quot;%1&quot; can&apos;t be read. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé et ne peut pas demander son mot de passe&#x202f;; l’entrée «&#xa0;%1&#xa0;» est donc illisible. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system has no keychain service that could be asked for &quot;%1&quot; (%2). Use &quot;env:NAME&quot; or &quot;dotenv:FILE#NAME&quot; for the key, or start gnome-keyring or KWallet.</source>
        <translation>Le système n’a pas de service de trousseau à qui demander «&#xa0;%1&#xa0;» (%2). Utilisez &quot;env:NAME&quot; ou &quot;dotenv:FILE#NAME&quot; pour la clé, ou démarrez gnome-keyring ou KWallet.</translation>
    </message>
</context>
<context>
    <name>Levenshtein</name>
    <message>
        <source>Answer and reference are too long and too different to compare letter by letter.</source>
        <translation>La réponse et la réponse de référence sont trop longues et trop différentes pour être comparées lettre à lettre.</translation>
    </message>
</context>
<context>
    <name>LexicalJudge</name>
    <message numerus="yes">
        <source>%1 of %n word(s) of the reference occur in the answer.</source>
        <translation>
            <numerusform>%1 mot sur %n de la réponse de référence figure dans la réponse.</numerusform>
            <numerusform>%1 sur %n mots de la réponse de référence figurent dans la réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Trouvés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manquants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Words were compared; no language model judged this.</source>
        <translation>Des mots ont été comparés&#x202f;; aucun modèle de langage n’a jugé.</translation>
    </message>
    <message>
        <source>The reference has no words to compare.</source>
        <translation>La réponse de référence n’a pas de mots à comparer.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Usage: assay-cli COMMAND …

Commands:
</source>
        <translation>Utilisation&#xa0;: assay-cli COMMAND …

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
assay-cli COMMAND --help tells a command&apos;s options. --version prints the version.</source>
        <translation>
assay-cli COMMAND --help décrit les options d’une commande. --version affiche la version.</translation>
    </message>
    <message>
        <source>Usage: assay-cli %1 %2 [OPTION …]
%3
</source>
        <translation>Utilisation&#xa0;: assay-cli %1 %2 [OPTION …]
%3
</translation>
    </message>
    <message>
        <source>There is no command “%1”. assay-cli --help tells what there is.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». assay-cli --help indique celles qui existent.</translation>
    </message>
    <message>
        <source>Usage: assay-cli %1 %2</source>
        <translation>Utilisation&#xa0;: assay-cli %1 %2</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>There is no metric “%1”. The metrics are: %2.</source>
        <translation>Il n’y a pas de métrique «&#xa0;%1&#xa0;». Les métriques sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Scorer “%1”: %2 has no meaning without a pattern. Add one or remove it.</source>
        <translation>Évaluateur «&#xa0;%1&#xa0;»&#xa0;: %2 n’a pas de sens sans motif. Ajoutez un motif ou retirez cette option.</translation>
    </message>
    <message>
        <source>Scorer “%1”: %2 has no effect on the metric %3. Remove it.</source>
        <translation>Évaluateur «&#xa0;%1&#xa0;»&#xa0;: %2 n’a pas d’effet sur la métrique %3. Retirez cette option.</translation>
    </message>
    <message>
        <source>The item has no reference.</source>
        <translation>L’élément n’a pas de réponse de référence.</translation>
    </message>
    <message>
        <source>Scorer “%1”, regexes_to_ignore: %2</source>
        <translation>Évaluateur «&#xa0;%1&#xa0;», regexes_to_ignore&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>NumericMatch</name>
    <message>
        <source>The reference has no number.</source>
        <translation>La réponse de référence ne contient pas de nombre.</translation>
    </message>
    <message>
        <source>The answer has no number.</source>
        <translation>La réponse ne contient pas de nombre.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Scorer “%1”: tolerance is %2; it must be at least 0 and less than 1, a part of the reference (0.01 is one per cent).</source>
        <translation>Évaluateur «&#xa0;%1&#xa0;»&#xa0;: tolerance vaut %2&#x202f;; cette valeur doit être d’au moins 0 et inférieure à 1, une fraction de la réponse de référence (0.01 correspond à un pour cent).</translation>
    </message>
</context>
<context>
    <name>OriginGuard</name>
    <message>
        <source>%1, which says where each key may be sent, is damaged, so no key is sent. Delete it; Assay then remembers anew from the next use of each key.</source>
        <translation>%1, qui indique où chaque clé peut être envoyée, est endommagé&#x202f;; aucune clé n’est donc envoyée. Supprimez ce fichier&#x202f;; Assay le reconstituera à la prochaine utilisation de chaque clé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The key %1 has only been sent to %2 so far. Send it to %3 as well? Say no if you don&apos;t know that address: whoever runs it can use your key.</source>
        <translation>La clé %1 n’a jusqu’ici été envoyée qu’à %2. L’envoyer aussi à %3&#x202f;? Refusez si vous ne connaissez pas cette adresse&#xa0;: celui qui l’exploite peut utiliser votre clé.</translation>
    </message>
    <message>
        <source>%2 is not encrypted, and its name does not tell whether it is in your own network. Send the key %1 there?</source>
        <translation>%2 n’est pas chiffré, et son nom n’indique pas s’il est dans votre propre réseau. Y envoyer la clé %1&#x202f;?</translation>
    </message>
    <message>
        <source>The key %1 is not sent to %2: that is no http or https address.</source>
        <translation>La clé %1 n’est pas envoyée à %2&#xa0;: ce n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>The key %1 is not sent to %2: plain http is not encrypted, and everybody on the way could read it. Use https://.</source>
        <translation>La clé %1 n’est pas envoyée à %2&#xa0;: http simple n’est pas chiffré, et n’importe qui sur le trajet pourrait la lire. Utilisez https://.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>  columns: %1; encoding %2.</source>
        <translation>  colonnes&#xa0;: %1&#x202f;; encodage %2.</translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>  and %n problems more.</source>
        <translation>
            <numerusform>  et encore %n problème.</numerusform>
            <numerusform>  et encore %n problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items, in the project already.</source>
        <translation>
            <numerusform>%1&#xa0;: %n élément, déjà dans le projet.</numerusform>
            <numerusform>%1&#xa0;: %n éléments, déjà dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items read.</source>
        <translation>
            <numerusform>%1&#xa0;: %n élément lu.</numerusform>
            <numerusform>%1&#xa0;: %n éléments lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a project, the plan, the data or another output of this command; it would be overwritten. Give another file name.</source>
        <translation>%1 est un projet, le plan, les données ou une autre sortie de cette commande ; il serait écrasé. Donnez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Le dossier de %1 n’existe pas.</translation>
    </message>
    <message>
        <source>  No column is taken for the question. The columns are: %1. Say which one it is with --map question=COLUMN.</source>
        <translation>  Aucune colonne n’est prise pour la question. Les colonnes sont : %1. Indiquez laquelle avec --map question=COLUMN.</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>%1 answered in %2 ms as %3: %4</source>
        <translation>%1 a répondu en %2&#xa0;ms en tant que %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>a model is called &quot;%1&quot;, too, but is another one. Give the judge another name, or let the scorer&apos;s &quot;judge&quot; name the model.</source>
        <translation>un modèle s’appelle aussi &quot;%1&quot;, mais ce n’est pas le même. Donnez un autre nom au juge, ou désignez ce modèle dans &quot;judge&quot; de l’évaluateur.</translation>
    </message>
    <message>
        <source>it is in %1, but %2 is in %3. Give all prices and the budget in one currency.</source>
        <translation>la devise est ici %1, mais %2 est en %3. Indiquez tous les prix et le budget dans une seule devise.</translation>
    </message>
    <message>
        <source>it lists what is to be compared.</source>
        <translation>cette clé énumère ce qui est à comparer.</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>la liste est vide.</translation>
    </message>
    <message>
        <source>The plan %1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire le plan %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The header %1 of %2 is to be %3, which is not in the environment. Set it and try again.</source>
        <translation>L’en-tête %1 de %2 doit être %3, qui n’est pas dans l’environnement. Définissez la variable et réessayez.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>il dépasse 16&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A closing } or ] is missing.</source>
        <translation>Il manque un } ou un ] fermant.</translation>
    </message>
    <message>
        <source>JSON wants double quotes (&quot;).</source>
        <translation>JSON exige des guillemets doubles (&quot;).</translation>
    </message>
    <message>
        <source>JSON wants straight double quotes (&quot;).</source>
        <translation>JSON exige des guillemets doubles droits (&quot;).</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON n’admet pas de commentaires.</translation>
    </message>
    <message>
        <source>Take out the comma before it.</source>
        <translation>Retirez la virgule qui précède.</translation>
    </message>
    <message>
        <source>JSON has true, false and null, in lower case.</source>
        <translation>JSON connaît true, false et null, en minuscules.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <translation>Ceci n’est pas du JSON&#xa0;: ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 (line %2): the key is there twice. Take one of them out.</source>
        <translation>%1 (ligne %2)&#xa0;: la clé est présente deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <source>The plan is written in UTF-16. Save it as UTF-8.</source>
        <translation>Le plan est écrit en UTF-16. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Le plan est vide.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text: line %1, column %2. Save it as UTF-8.</source>
        <translation>Le plan n’est pas du texte UTF-8&#xa0;: ligne %1, colonne %2. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>A plan is one JSON object: it begins with { and ends with }.</source>
        <translation>Un plan est un objet JSON unique&#xa0;: il commence par { et se termine par }.</translation>
    </message>
    <message>
        <source>this looks like an API key, and a plan holds no keys. Take it out, and write &quot;key&quot;: &quot;env:NAME&quot; with the name of a variable that has it.</source>
        <translation>ceci ressemble à une clé API, et un plan ne contient pas de clés. Retirez-la et écrivez &quot;key&quot;: &quot;env:NAME&quot; avec le nom d’une variable qui la contient.</translation>
    </message>
    <message>
        <source>a URL with a user&apos;s name or password in it is not taken. Keys belong into &quot;key&quot;.</source>
        <translation>une URL contenant un nom d’utilisateur ou un mot de passe n’est pas acceptée. Les clés vont dans &quot;key&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address. It begins with https:// (or http:// for a server near by), such as https://api.openai.com/v1.</source>
        <translation>&quot;%1&quot; n’est pas une adresse. Une adresse commence par https:// (ou http:// pour un serveur proche), par exemple https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>there is no address in the list.</source>
        <translation>il n’y a pas d’adresse dans la liste.</translation>
    </message>
    <message>
        <source>an address is there twice.</source>
        <translation>une adresse est présente deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a header.</source>
        <translation>&quot;%1&quot; n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>the header %1 has a credential in it, and a plan holds no keys. Use &quot;key&quot; (&quot;env:NAME&quot;), or write &quot;${NAME}&quot; and put the value into the environment.</source>
        <translation>l’en-tête %1 contient un secret, et un plan ne contient pas de clés. Utilisez &quot;key&quot; (&quot;env:NAME&quot;), ou écrivez &quot;${NAME}&quot; et placez la valeur dans l’environnement.</translation>
    </message>
    <message>
        <source>a header&apos;s value is a text in double quotes.</source>
        <translation>la valeur d’un en-tête est un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>the header %1 has a line end or another control character in it.</source>
        <translation>l’en-tête %1 contient une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>a price has &quot;input&quot; and &quot;output&quot;, per million tokens.</source>
        <translation>un prix a &quot;input&quot; et &quot;output&quot;, par million de tokens.</translation>
    </message>
    <message>
        <source>has no meaning for the provider &quot;%1&quot;. Take it out.</source>
        <translation>sans objet pour le fournisseur &quot;%1&quot;. Retirez cette clé.</translation>
    </message>
    <message>
        <source>built in are %1.</source>
        <translation>sont intégrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a baseline and can&apos;t judge: it belongs into &quot;models&quot;. The built-in judge is &quot;lexical&quot;.</source>
        <translation>&quot;%1&quot; est une baseline et ne peut pas juger&#xa0;: sa place est dans &quot;models&quot;. Le juge intégré est &quot;lexical&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a judge: it belongs into &quot;judges&quot;.</source>
        <translation>&quot;%1&quot; est un juge&#xa0;: sa place est dans &quot;judges&quot;.</translation>
    </message>
    <message>
        <source>given answers can&apos;t judge.</source>
        <translation>des réponses données ne peuvent pas juger.</translation>
    </message>
    <message>
        <source>it names the dataset&apos;s column with the given answers.</source>
        <translation>cette clé désigne la colonne du jeu de données qui contient les réponses données.</translation>
    </message>
    <message>
        <source>such as &quot;${AZURE_OPENAI_ENDPOINT}&quot; or https://NAME.openai.azure.com.</source>
        <translation>par exemple &quot;${AZURE_OPENAI_ENDPOINT}&quot; ou https://NAME.openai.azure.com.</translation>
    </message>
    <message>
        <source>it is the name of the deployment.</source>
        <translation>c’est le nom du déploiement.</translation>
    </message>
    <message>
        <source>such as http://127.0.0.1:8000/generate.</source>
        <translation>par exemple http://127.0.0.1:8000/generate.</translation>
    </message>
    <message>
        <source>it is the id the server knows the model by.</source>
        <translation>c’est l’identifiant sous lequel le serveur connaît le modèle.</translation>
    </message>
    <message>
        <source>possible are %1.</source>
        <translation>valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>null (leave the key out instead)</source>
        <translation>null (omettez plutôt la clé)</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>un texte entre guillemets doubles</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>un nombre supérieur à %1</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>un nombre à partir de %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <translation>%1 (ligne %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>there is no such key. Known keys here: %1.</source>
        <translation>cette clé n’existe pas. Clés connues ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>there is no such key; did you mean &quot;%1&quot;?</source>
        <translation>cette clé n’existe pas&#x202f;; vouliez-vous dire &quot;%1&quot;&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>found %1, wanted %2.</source>
        <translation>trouvé&#xa0;: %1&#x202f;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation>le texte est vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Possible are: %2.</source>
        <translation>&quot;%1&quot; n’est pas connu. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; did you mean &quot;%2&quot;? Possible are: %3.</source>
        <translation>&quot;%1&quot; n’est pas connu&#x202f;; vouliez-vous dire &quot;%2&quot;&#x202f;? Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>un nombre entier à partir de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>un nombre entier de 0 à 18446744073709551615</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>une liste entre [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objet entre { }</translation>
    </message>
    <message>
        <source>a text in double quotes, or a list of texts</source>
        <translation>un texte entre guillemets doubles, ou une liste de textes</translation>
    </message>
    <message>
        <source>has no meaning for &quot;%1&quot;, which is scored by a judge.</source>
        <translation>sans objet pour &quot;%1&quot;, qui est noté par un juge.</translation>
    </message>
    <message>
        <source>has no meaning for &quot;%1&quot;, which needs no judge.</source>
        <translation>sans objet pour &quot;%1&quot;, qui n’a pas besoin de juge.</translation>
    </message>
    <message>
        <source>a scale is a list of two numbers, the lower one first, such as [1, 5].</source>
        <translation>une échelle est une liste de deux nombres, le plus petit en premier, par exemple [1, 5].</translation>
    </message>
    <message>
        <source> For the built-in judge add {&quot;name&quot;: &quot;%1&quot;, &quot;provider&quot;: &quot;builtin&quot;, &quot;model&quot;: &quot;lexical&quot;} to &quot;judges&quot;.</source>
        <translation> Pour le juge intégré, ajoutez {&quot;name&quot;: &quot;%1&quot;, &quot;provider&quot;: &quot;builtin&quot;, &quot;model&quot;: &quot;lexical&quot;} à &quot;judges&quot;.</translation>
    </message>
    <message>
        <source>The plan has none: add one to &quot;judges&quot;.</source>
        <translation>Le plan n’en a aucun&#xa0;: ajoutez-en un à &quot;judges&quot;.</translation>
    </message>
    <message>
        <source>Possible are: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is scored by a judge. %2</source>
        <translation>&quot;%1&quot; est noté par un juge. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language model and can&apos;t judge. %2</source>
        <translation>&quot;%1&quot; n’est pas un modèle de langage et ne peut pas juger. %2</translation>
    </message>
    <message>
        <source>no judge or model is called &quot;%1&quot;. %2</source>
        <translation>aucun juge ni modèle ne s’appelle &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> Vouliez-vous dire &quot;%1&quot;&#x202f;?</translation>
    </message>
    <message>
        <source>give &quot;prompt&quot; or &quot;prompt_file&quot;, not both.</source>
        <translation>indiquez &quot;prompt&quot; ou &quot;prompt_file&quot;, pas les deux.</translation>
    </message>
    <message>
        <source>such as &quot;exact_match&quot; or &quot;correctness&quot;.</source>
        <translation>par exemple &quot;exact_match&quot; ou &quot;correctness&quot;.</translation>
    </message>
    <message>
        <source>is for &quot;correctness&quot; only.</source>
        <translation>réservé à &quot;correctness&quot;.</translation>
    </message>
    <message>
        <source>&quot;regex&quot; looks for it in the answer.</source>
        <translation>&quot;regex&quot; cherche ce motif dans la réponse.</translation>
    </message>
    <message>
        <source>this role has one column only.</source>
        <translation>ce rôle n’admet qu’une seule colonne.</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; has a role already.</source>
        <translation>la colonne &quot;%1&quot; a déjà un rôle.</translation>
    </message>
    <message>
        <source>the column&apos;s name is empty.</source>
        <translation>le nom de la colonne est vide.</translation>
    </message>
    <message>
        <source>it says how many items are drawn.</source>
        <translation>cette clé indique combien d’éléments sont tirés.</translation>
    </message>
    <message>
        <source>it is one character, or &quot;tab&quot;.</source>
        <translation>c’est un caractère, ou &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>give &quot;user&quot; or &quot;user_file&quot;, not both.</source>
        <translation>indiquez &quot;user&quot; ou &quot;user_file&quot;, pas les deux.</translation>
    </message>
    <message>
        <source>such as &quot;{{ question }}&quot; (or &quot;user_file&quot;).</source>
        <translation>par exemple &quot;{{ question }}&quot; (ou &quot;user_file&quot;).</translation>
    </message>
    <message>
        <source>a currency is a code of three capital letters, such as USD or EUR.</source>
        <translation>une devise est un code de trois lettres majuscules, par exemple USD ou EUR.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken by %2. Names must differ.</source>
        <translation>le nom &quot;%1&quot; est déjà pris par %2. Les noms doivent être différents.</translation>
    </message>
    <message>
        <source>%2 is called &quot;%1&quot; already. Give this one a &quot;name&quot; of its own.</source>
        <translation>%2&#xa0;s’appelle déjà &quot;%1&quot;. Donnez ici un &quot;name&quot; distinct.</translation>
    </message>
    <message>
        <source>such as &quot;dataset&quot;: {&quot;path&quot;: &quot;benchmark.csv&quot;}.</source>
        <translation>par exemple &quot;dataset&quot;: {&quot;path&quot;: &quot;benchmark.csv&quot;}.</translation>
    </message>
    <message>
        <source>give &quot;path&quot; (a file) or &quot;name&quot; (a dataset of the project), not both.</source>
        <translation>indiquez &quot;path&quot; (un fichier) ou &quot;name&quot; (un jeu de données du projet), pas les deux.</translation>
    </message>
    <message>
        <source>it names the file with the benchmark (or give &quot;name&quot;, of a dataset in the project).</source>
        <translation>cette clé désigne le fichier du benchmark (ou indiquez &quot;name&quot;, celui d’un jeu de données du projet).</translation>
    </message>
    <message>
        <source>the variable %1 is neither in the environment nor in %2. Set it (export %1=…) or add a line %1=… to that file.</source>
        <translation>la variable %1 n’est ni dans l’environnement ni dans %2. Définissez-la (export %1=…) ou ajoutez une ligne %1=… à ce fichier.</translation>
    </message>
    <message>
        <source>the variable %1 is not in the environment, and there is no %2. Set it (export %1=…) or write a line %1=… into that file.</source>
        <translation>la variable %1 n’est pas dans l’environnement, et %2 n’existe pas. Définissez-la (export %1=…) ou écrivez une ligne %1=… dans ce fichier.</translation>
    </message>
    <message>
        <source>after &quot;${&quot; comes the name of a variable (letters, digits and _) and then &quot;}&quot;.</source>
        <translation>après &quot;${&quot; viennent le nom d’une variable (lettres, chiffres et _) puis &quot;}&quot;.</translation>
    </message>
    <message>
        <source>${%1} is a credential, by its name; here it would be shown, stored and sent unprotected. Keys belong into &quot;key&quot;: &quot;env:%1&quot;.</source>
        <translation>d’après son nom, ${%1} est un secret&#x202f;; ici, il serait affiché, enregistré et envoyé sans protection. Les clés vont dans &quot;key&quot;: &quot;env:%1&quot;.</translation>
    </message>
    <message>
        <source>the variable %1 is empty.</source>
        <translation>la variable %1 est vide.</translation>
    </message>
    <message>
        <source>the value of ${%1} looks like an API key. Keys belong into &quot;key&quot;: &quot;env:%1&quot;.</source>
        <translation>la valeur de ${%1} ressemble à une clé API. Les clés vont dans &quot;key&quot;: &quot;env:%1&quot;.</translation>
    </message>
    <message>
        <source>the value of %1 has ${ } in it, which is not replaced again.</source>
        <translation>la valeur de %1 contient ${ }, qui n’est pas remplacé une seconde fois.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 dépasse 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1 n’est pas du texte UTF-8. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1 has something in it that looks like an API key; it would be sent to the model.</source>
        <translation>%1 contient quelque chose qui ressemble à une clé API&#x202f;; cela serait envoyé au modèle.</translation>
    </message>
    <message>
        <source>the address has a credential in its query (&quot;%1&quot;), and an address is stored and shown. Take it out, and write &quot;key&quot;: &quot;env:NAME&quot; or a header with &quot;${NAME}&quot;, with the name of a variable that has it.</source>
        <translation>l’adresse contient un secret dans sa requête (&quot;%1&quot;), et une adresse est enregistrée et affichée. Retirez-le et écrivez &quot;key&quot;: &quot;env:NAME&quot; ou un en-tête avec &quot;${NAME}&quot;, avec le nom d’une variable qui le contient.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 was made by a newer Assay (its schema is version %2, this program knows %3); it was left as it is. Update Assay to open it.</source>
        <translation>%1 a été créé par une version plus récente d’Assay (son schéma est en version %2, ce programme connaît la %3)&#x202f;; il a été laissé tel quel. Mettez Assay à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 was made by an older Assay (its schema is version %2, this program reads %3). Open it for writing once, for example with resume or in the window: a copy is kept and the project is brought up to date.</source>
        <translation>%1 a été créé par une version plus ancienne d’Assay (son schéma est en version %2, ce programme lit la %3). Ouvrez-le une fois en écriture, par exemple avec resume ou dans la fenêtre&#xa0;: une copie est conservée et le projet est mis à jour.</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it, and its folder can&apos;t be written. Copy it, with %1-wal beside it, to a folder of yours and open it there.</source>
        <translation>%1 n’a pas été fermé par le programme qui l’a écrit, et il est impossible d’écrire dans son dossier. Copiez-le, avec %1-wal à côté, dans un dossier qui vous appartient et ouvrez-le là.</translation>
    </message>
    <message>
        <source>There is no project %1. Check the name, or make it with run or import.</source>
        <translation>Il n’y a pas de projet %1. Vérifiez le nom, ou créez le projet avec run ou import.</translation>
    </message>
</context>
<context>
    <name>ProjectLock</name>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 is being written by %2. Wait until it is done or close it there; reading (compare, export) works meanwhile.</source>
        <translation>%1 est en cours d’écriture par %2. Attendez la fin ou fermez-le là-bas&#x202f;; la lecture (compare, export) fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: the folder %2 does not exist. Make it, or choose another one.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: le dossier %2 n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: there is no permission to write in %2. Change it, or copy the project to a folder of yours.</source>
        <translation>Impossible d’écrire %1&#xa0;: il n’est pas permis d’écrire dans %2. Modifiez cette permission, ou copiez le projet dans un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3, since %4</source>
        <translation>%1, processus %2 sur %3, depuis %4</translation>
    </message>
</context>
<context>
    <name>ProjectWriter</name>
    <message>
        <source>%1 is not open for writing. Open the project first.</source>
        <translation>%1 n’est pas ouvert en écriture. Ouvrez d’abord le projet.</translation>
    </message>
    <message>
        <source>No import into dataset %1 of %2 is under way. Import the file again.</source>
        <translation>Aucune importation dans le jeu de données %1 de %2 n’est en cours. Importez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The judge&apos;s response format is no JSON object.</source>
        <translation>Le format de réponse du juge n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Model %1 has no model id. Add &quot;model&quot; to it.</source>
        <translation>Le modèle %1 n’a pas d’identifiant de modèle. Ajoutez-lui &quot;model&quot;.</translation>
    </message>
    <message>
        <source>Model %1 has the api “%2”; it can be &quot;chat&quot; or &quot;completions&quot;.</source>
        <translation>Le modèle %1 a l’api «&#xa0;%2&#xa0;»&#x202f;; les valeurs possibles sont &quot;chat&quot; et &quot;completions&quot;.</translation>
    </message>
    <message>
        <source>Model %1 has the unknown provider “%2”; known are %3.</source>
        <translation>Le modèle %1 a le fournisseur inconnu «&#xa0;%2&#xa0;»&#x202f;; fournisseurs connus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Model %1 has a header “%2” that can&apos;t be set.</source>
        <translation>Le modèle %1 a un en-tête «&#xa0;%2&#xa0;» qui ne peut pas être défini.</translation>
    </message>
    <message>
        <source>Model %1 has both a key and a header “%2”. Remove one of them: only one can be sent.</source>
        <translation>Le modèle %1 a à la fois une clé et un en-tête «&#xa0;%2&#xa0;». Retirez l’un des deux&#xa0;: un seul peut être envoyé.</translation>
    </message>
    <message>
        <source>The value of header “%2” of model %1 holds a line break or another control character.</source>
        <translation>La valeur de l’en-tête «&#xa0;%2&#xa0;» du modèle %1 contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>%2 of model %1 must be a JSON object.</source>
        <translation>%2 du modèle %1 doit être un objet JSON.</translation>
    </message>
    <message>
        <source>The key of model %1 holds a space, a line break or a letter outside ASCII, so it is no key. Check what its reference names.</source>
        <translation>La clé du modèle %1 contient un espace, un saut de ligne ou une lettre hors ASCII&#x202f;; ce n’est donc pas une clé. Vérifiez ce que désigne sa référence.</translation>
    </message>
</context>
<context>
    <name>RegexMatch</name>
    <message>
        <source>The pattern does not occur in the answer.</source>
        <translation>Le motif n’apparaît pas dans la réponse.</translation>
    </message>
    <message>
        <source>The answer has no match number %1 of the pattern.</source>
        <translation>La réponse n’a pas de correspondance numéro %1 du motif.</translation>
    </message>
    <message>
        <source>Scorer “%1”, pattern: %2</source>
        <translation>Évaluateur «&#xa0;%1&#xa0;», motif&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>export wants --out PATH.</source>
        <translation>export attend --out PATH.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rouge</name>
    <message>
        <source>Scorer “%1”: %2 has no tokenizer “%3”; it knows unicode and rouge_score.</source>
        <translation>Évaluateur «&#xa0;%1&#xa0;»&#xa0;: %2 n’a pas de tokenizer «&#xa0;%3&#xa0;»&#x202f;; il connaît unicode et rouge_score.</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Stopping; what is answered is kept.</source>
        <translation>Arrêt en cours&#x202f;; les réponses obtenues sont conservées.</translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation>Il n’y a pas de projet %1.</translation>
    </message>
    <message>
        <source>Run %1 in %2</source>
        <translation>Exécution %1 dans %2</translation>
    </message>
    <message>
        <source>To go on: assay-cli resume %1 --run %2</source>
        <translation>Pour continuer : assay-cli resume %1 --run %2</translation>
    </message>
    <message>
        <source>Run %1 is interrupted.</source>
        <translation>L’exécution %1 est interrompue.</translation>
    </message>
    <message>
        <source>Run %1 is paused. %2</source>
        <translation>L’exécution %1 est en pause. %2</translation>
    </message>
    <message>
        <source>If the plan is what must change: assay-cli run PLAN --continue.</source>
        <translation>Si c’est le plan qui doit changer : assay-cli run PLAN --continue.</translation>
    </message>
</context>
<context>
    <name>RunPlanning</name>
    <message>
        <source>The project has no dataset %1.</source>
        <translation>Le projet n’a pas de jeu de données %1.</translation>
    </message>
    <message>
        <source>The data differs from that of run %1. Start a new run without --continue.</source>
        <translation>Les données diffèrent de celles de l’exécution %1. Lancez une nouvelle exécution sans --continue.</translation>
    </message>
    <message>
        <source>There is no item to run over: the data has no rows, or ids and exclude_ids leave none.</source>
        <translation>Il n’y a aucun élément à traiter&#xa0;: les données n’ont pas de lignes, ou ids et exclude_ids n’en laissent aucune.</translation>
    </message>
    <message>
        <source>The project has no dataset named %1. It has: %2.</source>
        <translation>Le projet n’a pas de jeu de données nommé %1. Il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Run %1 of this plan is not finished. Go on with it: assay-cli resume %2 --run %1 (or give the plan another name for a new run).</source>
        <translation>L’exécution %1 de ce plan n’est pas terminée. Continuez-la : assay-cli resume %2 --run %1 (ou donnez un autre nom au plan pour une nouvelle exécution).</translation>
    </message>
</context>
<context>
    <name>RunSetup</name>
    <message>
        <source>%1 differs from the run&apos;s. What is answered already stands on it, so leave it as it was, or start a new run without --continue.</source>
        <translation>%1 diffère de celui de l’exécution. Les réponses déjà obtenues en dépendent&#xa0;: remettez-le tel qu’il était, ou lancez une nouvelle exécution sans --continue.</translation>
    </message>
    <message>
        <source>The scorer %1</source>
        <translation>L’évaluateur %1</translation>
    </message>
    <message>
        <source>The prompt %1</source>
        <translation>Le prompt %1</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>Prompt %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The prompt of scorer %1: %2</source>
        <translation>Le prompt de l’évaluateur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The benchmark has no item with the id %1.</source>
        <translation>Le benchmark n’a pas d’élément avec l’identifiant %1.</translation>
    </message>
    <message>
        <source>The number of repeats</source>
        <translation>Le nombre de répétitions</translation>
    </message>
    <message>
        <source>The dataset or its sample</source>
        <translation>Le jeu de données ou son échantillon</translation>
    </message>
    <message>
        <source>The model %1</source>
        <translation>Le modèle %1</translation>
    </message>
    <message>
        <source>The judge %1</source>
        <translation>Le juge %1</translation>
    </message>
    <message>
        <source>The model %1 takes its answers from the column %2, which the data does not have. It has: %3.</source>
        <translation>Le modèle %1 tire ses réponses de la colonne %2, absente des données. Celles-ci contiennent&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No column of the data is the question. It has: %1. Say which one it is with dataset.columns, or --map question=COLUMN.</source>
        <translation>Aucune colonne des données n’est la question. Colonnes&#xa0;: %1. Indiquez laquelle avec dataset.columns, ou --map question=COLUMN.</translation>
    </message>
    <message>
        <source>The run has a budget, but the model %1 has no price. Give it one, or set run.budget.unknown_price to &quot;allow&quot;.</source>
        <translation>L’exécution a un budget, mais le modèle %1 n’a pas de prix. Donnez-lui-en un, ou réglez run.budget.unknown_price sur &quot;allow&quot;.</translation>
    </message>
    <message>
        <source>The model %1 has several endpoints. This version asks one address per model; leave one of them.</source>
        <translation>Le modèle %1 a plusieurs points d’accès. Cette version n’interroge qu’une adresse par modèle ; n’en laissez qu’une.</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>%1 has no run %2. Leave out --run to take the last one.</source>
        <translation>%1 n’a pas d’exécution %2. Omettez --run pour prendre la dernière.</translation>
    </message>
    <message>
        <source>Run %1 has a scorer &quot;%2&quot; with other settings; its scores and new ones must not be mixed. Give the changed scorer another name.</source>
        <translation>L’exécution %1 a un évaluateur «&#xa0;%2&#xa0;» avec d’autres réglages&#x202f;; ses scores et les nouveaux ne doivent pas être mélangés. Donnez un autre nom à l’évaluateur modifié.</translation>
    </message>
    <message>
        <source>%1 has no run yet. Start one with run.</source>
        <translation>%1 n’a pas encore d’exécution. Lancez-en une avec run.</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The scorer %1 names the judge %2, which the plan does not have.</source>
        <translation>L’évaluateur %1 désigne le juge %2, absent du plan.</translation>
    </message>
    <message>
        <source>The run&apos;s plan has no model %1 with prompt %2.</source>
        <translation>Le plan de l’exécution n’a pas de modèle %1 avec le prompt %2.</translation>
    </message>
    <message>
        <source>The budget is reached: the next call might exceed it. To go on, raise run.budget.amount in the plan and run it with --continue.</source>
        <translation>Le budget est atteint : le prochain appel pourrait le dépasser. Pour continuer, augmentez run.budget.amount dans le plan et relancez-le avec --continue.</translation>
    </message>
</context>
<context>
    <name>ScoreSource</name>
    <message>
        <source>The item of an answer is not in the project any more.</source>
        <translation>L’élément d’une réponse n’est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>ServerError</name>
    <message>
        <source>%1 redirects to “%2” (HTTP %3). Redirects are not followed, because the key would go along. If that server is yours, make it the endpoint.</source>
        <translation>%1 redirige vers «&#xa0;%2&#xa0;» (HTTP %3). Les redirections ne sont pas suivies, car la clé serait transmise. Si ce serveur est le vôtre, faites-en le point d’accès.</translation>
    </message>
    <message>
        <source>%1 sent an empty answer.</source>
        <translation>%1 a envoyé une réponse vide.</translation>
    </message>
    <message>
        <source>%1 sent a compressed answer that was not asked for.</source>
        <translation>%1 a envoyé une réponse compressée qui n’avait pas été demandée.</translation>
    </message>
    <message>
        <source>%1 sent a web page and no answer of a model: “%2”. Check the endpoint and the proxy.</source>
        <translation>%1 a envoyé une page web et non la réponse d’un modèle&#xa0;: «&#xa0;%2&#xa0;». Vérifiez le point d’accès et le proxy.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not UTF-8: “%2”.</source>
        <translation>%1 a envoyé une réponse qui n’est pas en UTF-8&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 sent no answer that can be read: “%2”. Check the endpoint.</source>
        <translation>%1 a envoyé une réponse illisible&#xa0;: «&#xa0;%2&#xa0;». Vérifiez le point d’accès.</translation>
    </message>
    <message>
        <source>The stream from %1 ended before its answer did; the call may have been paid.</source>
        <translation>Le flux de %1&#xa0;s’est terminé avant sa réponse&#x202f;; l’appel a pu être facturé.</translation>
    </message>
</context>
<context>
    <name>Sink</name>
    <message>
        <source>Writing failed: %1. Is there space left?</source>
        <translation>Échec de l’écriture&#xa0;: %1. Reste-t-il de la place&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file is empty: it has no columns and no rows.</source>
        <translation>Le fichier est vide&#xa0;: il n’a ni colonnes ni lignes.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one?</source>
        <translation>
            <numerusform>La ligne %1 de %2 a %n cellule&#x202f;; Assay accepte au plus %3 colonnes. Le délimiteur est-il un autre&#x202f;?</numerusform>
            <numerusform>La ligne %1 de %2 a %n cellules&#x202f;; Assay accepte au plus %3 colonnes. Le délimiteur est-il un autre&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 has no header; it is called %2.</source>
        <translation>La colonne %1 n’a pas d’en-tête&#x202f;; elle est nommée %2.</translation>
    </message>
    <message>
        <source>There are several columns %1; one of them is called %2.</source>
        <translation>Il y a plusieurs colonnes %1&#x202f;; l’une d’elles est nommée %2.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s)</source>
        <translation>
            <numerusform>La ligne de données a %n cellule</numerusform>
            <numerusform>La ligne de données a %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but there are %n column(s); the missing cells are empty.</source>
        <translation>
            <numerusform>, mais il y a %n colonne&#x202f;; les cellules manquantes sont vides.</numerusform>
            <numerusform>, mais il y a %n colonnes&#x202f;; les cellules manquantes sont vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one, or does a quotation mark end too early?</source>
        <translation>
            <numerusform>La ligne de données à la ligne %1 de %2 a %n cellule&#x202f;; Assay accepte au plus %3 colonnes. Le délimiteur est-il un autre, ou un guillemet se ferme-t-il trop tôt&#x202f;?</numerusform>
            <numerusform>La ligne de données à la ligne %1 de %2 a %n cellules&#x202f;; Assay accepte au plus %3 colonnes. Le délimiteur est-il un autre, ou un guillemet se ferme-t-il trop tôt&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but there are %n column(s); the further cells are kept in the columns from %1 on.</source>
        <translation>
            <numerusform>, mais il y a %n colonne&#x202f;; les cellules en trop sont conservées dans les colonnes à partir de %1.</numerusform>
            <numerusform>, mais il y a %n colonnes&#x202f;; les cellules en trop sont conservées dans les colonnes à partir de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation mark(s) inside a quoted cell are not doubled; they are kept as text.</source>
        <translation>
            <numerusform>%n guillemet dans une cellule entre guillemets n’est pas doublé&#x202f;; il est conservé comme texte.</numerusform>
            <numerusform>%n guillemets dans une cellule entre guillemets ne sont pas doublés&#x202f;; ils sont conservés comme texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation mark in line %1, column %2 is never closed; everything after it is in this cell.</source>
        <translation>Le guillemet à la ligne %1, colonne %2 n’est jamais fermé&#x202f;; tout ce qui suit est dans cette cellule.</translation>
    </message>
    <message>
        <source>Blanks between a closing quotation mark and the end of the cell are left out, here and further on.</source>
        <translation>Les espaces entre un guillemet fermant et la fin de la cellule sont omis, ici et plus loin.</translation>
    </message>
    <message numerus="yes">
        <source>Column %1: %n place(s) are not valid %2 and are kept as U+FFFD. Is the encoding another one?</source>
        <translation>
            <numerusform>Colonne %1&#xa0;: %n endroit n’est pas valide en %2 et est conservé comme U+FFFD. L’encodage est-il un autre&#x202f;?</numerusform>
            <numerusform>Colonne %1&#xa0;: %n endroits ne sont pas valides en %2 et sont conservés comme U+FFFD. L’encodage est-il un autre&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) between the rows are left out.</source>
        <translation>
            <numerusform>%n ligne vide entre les lignes de données est omise.</numerusform>
            <numerusform>%n lignes vides entre les lignes de données sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) are rows with an empty cell.</source>
        <translation>
            <numerusform>%n ligne vide est une ligne de données avec une cellule vide.</numerusform>
            <numerusform>%n lignes vides sont des lignes de données avec une cellule vide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) at the end of the file are no rows.</source>
        <translation>
            <numerusform>%n ligne vide à la fin du fichier n’est pas une ligne de données.</numerusform>
            <numerusform>%n lignes vides à la fin du fichier ne sont pas des lignes de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has headers, but no rows.</source>
        <translation>Le fichier a des en-têtes, mais pas de lignes de données.</translation>
    </message>
    <message>
        <source>None of the lines is a JSON object: the file has no rows.</source>
        <translation>Aucune des lignes n’est un objet JSON&#xa0;: le fichier n’a pas de lignes de données.</translation>
    </message>
    <message>
        <source>nothing may follow the value</source>
        <translation>rien ne peut suivre la valeur</translation>
    </message>
    <message>
        <source>The line is not valid JSON (column %1: %2) and is left out.</source>
        <translation>La ligne n’est pas du JSON valide (colonne %1&#xa0;: %2) et est omise.</translation>
    </message>
    <message>
        <source>The line is not a JSON object and is left out.</source>
        <translation>La ligne n’est pas un objet JSON et est omise.</translation>
    </message>
    <message>
        <source>The rows up to line %1 have more than %2 different keys; Assay takes at most that many columns.</source>
        <translation>Les lignes de données jusqu’à la ligne %1 ont plus de %2 clés différentes&#x202f;; Assay n’accepte pas plus de colonnes.</translation>
    </message>
    <message>
        <source>The key %1 is there several times; a further value is in the column %2.</source>
        <translation>La clé %1 est présente plusieurs fois&#x202f;; une autre valeur est dans la colonne %2.</translation>
    </message>
    <message>
        <source>%1 holds lists of chat messages. They are kept as JSON text; the column %2 was added with the text of the last user message.</source>
        <translation>%1 contient des listes de messages de chat. Elles sont conservées comme texte JSON&#x202f;; la colonne %2 a été ajoutée avec le texte du dernier message de l’utilisateur.</translation>
    </message>
    <message>
        <source>The row holds bytes that are not valid %1; they are kept as U+FFFD.</source>
        <translation>La ligne de données contient des octets non valides en %1&#x202f;; ils sont conservés comme U+FFFD.</translation>
    </message>
    <message>
        <source>The row holds escapes such as \ud800 that are half a character; they are kept as U+FFFD.</source>
        <translation>La ligne de données contient des échappements tels que \ud800 qui sont une moitié de caractère&#x202f;; ils sont conservés comme U+FFFD.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3: %4.</source>
        <translation>%1 n’est pas du JSON valide&#xa0;: ligne %2, colonne %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 est attendu</translation>
    </message>
    <message>
        <source>the file ends where %1 is expected</source>
        <translation>le fichier se termine là où %1 est attendu</translation>
    </message>
    <message>
        <source>%1 holds no rows: %2. Assay reads an array of objects, an object that holds one, or JSONL with one object a line.</source>
        <translation>%1 ne contient pas de lignes de données&#xa0;: %2. Assay lit un tableau d’objets, un objet qui en contient un, ou du JSONL avec un objet par ligne.</translation>
    </message>
    <message>
        <source>it is one single value</source>
        <translation>c’est une valeur unique</translation>
    </message>
    <message>
        <source>The list of rows is empty.</source>
        <translation>La liste des lignes de données est vide.</translation>
    </message>
    <message>
        <source>none of its members is an array of objects</source>
        <translation>aucun de ses membres n’est un tableau d’objets</translation>
    </message>
    <message>
        <source>The rows are those of %1; not read: %2.</source>
        <translation>Les lignes de données sont celles de %1&#x202f;; clés non lues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a key in quotation marks is expected</source>
        <translation>une clé entre guillemets est attendue</translation>
    </message>
    <message>
        <source>it has too many members</source>
        <translation>il a trop de membres</translation>
    </message>
    <message>
        <source>the elements of its array are not objects</source>
        <translation>les éléments de son tableau ne sont pas des objets</translation>
    </message>
    <message>
        <source>The element is not an object and is left out.</source>
        <translation>L’élément du tableau n’est pas un objet et est omis.</translation>
    </message>
    <message>
        <source>values are nested more than 512 deep</source>
        <translation>des valeurs sont imbriquées sur plus de 512 niveaux</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value</source>
        <translation>le texte se termine au milieu d’une valeur</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>un deux-points est attendu après la clé</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>une virgule ou } est attendue</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>une virgule ou ] est attendue</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>un caractère de contrôle dans une chaîne doit être échappé</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>cet échappement n’existe pas</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected after \u</source>
        <translation>quatre chiffres hexadécimaux sont attendus après \u</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>un chiffre est attendu</translation>
    </message>
    <message>
        <source>a spreadsheet or another ZIP archive</source>
        <translation>un classeur ou une autre archive ZIP</translation>
    </message>
    <message>
        <source>an old spreadsheet or Office document</source>
        <translation>un ancien classeur ou document Office</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>compressé avec gzip</translation>
    </message>
    <message>
        <source>compressed with zstd</source>
        <translation>compressé avec zstd</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a database (or a project)</source>
        <translation>une base de données (ou un projet)</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is not a file. Name a CSV, TSV, JSON or JSONL file.</source>
        <translation>%1 n’est pas un fichier. Indiquez un fichier CSV, TSV, JSON ou JSONL.</translation>
    </message>
    <message>
        <source>%1 is %2, not a text file. Save it as CSV, TSV, JSON or JSONL.</source>
        <translation>%1 est %2, et non un fichier texte. Enregistrez-le en CSV, TSV, JSON ou JSONL.</translation>
    </message>
    <message>
        <source>There is no encoding %1. Some that are known: utf-8, utf-16le, windows-1251, koi8-r, windows-1252, gb18030.</source>
        <translation>Il n’y a pas d’encodage %1. Quelques encodages connus&#xa0;: utf-8, utf-16le, windows-1251, koi8-r, windows-1252, gb18030.</translation>
    </message>
    <message>
        <source>There is no format %1. The formats are csv, tsv, json and jsonl.</source>
        <translation>Il n’y a pas de format %1. Les formats sont csv, tsv, json et jsonl.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be a delimiter. Give one ASCII character (not a quotation mark) or the word tab.</source>
        <translation>%1 ne peut pas servir de délimiteur. Indiquez un caractère ASCII (pas un guillemet) ou le mot tab.</translation>
    </message>
    <message>
        <source>The first line names the delimiter and is no row.</source>
        <translation>La première ligne indique le délimiteur et n’est pas une ligne de données.</translation>
    </message>
    <message>
        <source>The file is called .%1, but is read as %2: that is what it holds.</source>
        <translation>Le fichier porte l’extension .%1, mais il est lu comme %2&#xa0;: c’est ce qu’il contient.</translation>
    </message>
    <message>
        <source>The row that begins in line %1 is longer than 16 MiB. A quotation mark may be missing there, or the delimiter or encoding may be another one.</source>
        <translation>La ligne de données qui commence à la ligne %1 dépasse 16&#xa0;Mio. Il y manque peut-être un guillemet, ou le délimiteur ou l’encodage est un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the path and your permissions.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Vérifiez le chemin et vos permissions.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>The template is nested too deeply here.</source>
        <translation>Le gabarit est imbriqué trop profondément ici.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>Only methods and range() can be called.</source>
        <translation>Seules les méthodes et range() peuvent être appelées.</translation>
    </message>
    <message>
        <source>An index is missing between the brackets.</source>
        <translation>Il manque un indice entre les crochets.</translation>
    </message>
    <message>
        <source>Assay&apos;s templates have no “**”.</source>
        <translation>Les gabarits d’Assay n’ont pas de «&#xa0;**&#xa0;».</translation>
    </message>
    <message>
        <source>This comment has no end: “#}” is missing.</source>
        <translation>Ce commentaire n’a pas de fin&#xa0;: «&#xa0;#}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>This “raw” has no end: “{% endraw %}” is missing.</source>
        <translation>Ce «&#xa0;raw&#xa0;» n’a pas de fin&#xa0;: «&#xa0;{% endraw %}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>This “%1” has no end: “%2” is missing.</source>
        <translation>Ce «&#xa0;%1&#xa0;» n’a pas de fin&#xa0;: «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The character “%1” has no meaning here.</source>
        <translation>Le caractère «&#xa0;%1&#xa0;» n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>This text has no end: the closing quote is missing.</source>
        <translation>Ce texte n’a pas de fin&#xa0;: le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be applied to %2 and %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’applique pas à ces types&#xa0;: %2 et %3.</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>Division par zéro.</translation>
    </message>
    <message>
        <source>The text that the template makes grows too long.</source>
        <translation>Le texte produit par le gabarit devient trop long.</translation>
    </message>
    <message>
        <source>“-” can&apos;t be applied to a %1.</source>
        <translation>«&#xa0;-&#xa0;» ne s’applique pas à ce type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the end of the template</source>
        <translation>la fin du gabarit</translation>
    </message>
    <message>
        <source>“%1” is expected here, not “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est attendu ici, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A name is expected here, not “%1”.</source>
        <translation>Un nom est attendu ici, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>“%1” has nothing to end or go on with.</source>
        <translation>«&#xa0;%1&#xa0;» n’a rien à terminer ni à poursuivre.</translation>
    </message>
    <message>
        <source>“{% %1 %}” is not one of the statements that Assay knows: if, for, set, raw.</source>
        <translation>«&#xa0;{% %1 %}&#xa0;» ne fait pas partie des instructions que connaît Assay&#xa0;: if, for, set, raw.</translation>
    </message>
    <message>
        <source>This block has no end: “{% %1 %}” is missing.</source>
        <translation>Ce bloc n’a pas de fin&#xa0;: «&#xa0;{% %1 %}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“in” is expected here, as in “for x in list”.</source>
        <translation>«&#xa0;in&#xa0;» est attendu ici, comme dans «&#xa0;for x in list&#xa0;».</translation>
    </message>
    <message>
        <source>A template may have at most %1 “set”.</source>
        <translation>Un gabarit peut avoir au plus %1 «&#xa0;set&#xa0;».</translation>
    </message>
    <message>
        <source>There is no “%1” in this map.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» dans ce dictionnaire.</translation>
    </message>
    <message>
        <source>A %1 has no element “%2”.</source>
        <translation>Une valeur de type %1 n’a pas d’élément «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>There is no element %1: the %2 has %n.</source>
        <translation>
            <numerusform>Il n’y a pas d’élément %1&#xa0;: la valeur de type %2 en a %n.</numerusform>
            <numerusform>Il n’y a pas d’élément %1&#xa0;: la valeur de type %2 en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>map</source>
        <translation>dictionnaire</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is not defined here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas défini ici.</translation>
    </message>
    <message>
        <source>A %1 has no part “%2”.</source>
        <translation>Une valeur de type %1 n’a pas de partie «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A %1 can&apos;t be sliced like this.</source>
        <translation>Une valeur de type %1 ne se découpe pas ainsi.</translation>
    </message>
    <message>
        <source>The pattern of regex_replace is wrong: %1.</source>
        <translation>Le motif de regex_replace est incorrect&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The template takes too many steps; a loop is too long.</source>
        <translation>Le gabarit demande trop d’étapes&#x202f;; une boucle est trop longue.</translation>
    </message>
    <message>
        <source>A %1 can&apos;t be looped over.</source>
        <translation>Une valeur de type %1 ne peut pas être parcourue par une boucle.</translation>
    </message>
    <message>
        <source>Assay&apos;s templates have no filter “%1”.</source>
        <translation>Les gabarits d’Assay n’ont pas de filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>range() takes one to three whole numbers.</source>
        <translation>range() prend de un à trois nombres entiers.</translation>
    </message>
    <message>
        <source>range() can&apos;t count like this.</source>
        <translation>range() ne peut pas compter ainsi.</translation>
    </message>
    <message>
        <source>range() gives at most 100,000 numbers.</source>
        <translation>range() donne au plus 100&#x202f;000 nombres.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be applied to a %2 like this.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’applique pas ainsi à ce type&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“replace” takes two texts: the old and the new one.</source>
        <translation>«&#xa0;replace&#xa0;» prend deux textes&#xa0;: l’ancien et le nouveau.</translation>
    </message>
    <message>
        <source>A filter of lists</source>
        <translation>Un filtre de listes</translation>
    </message>
    <message>
        <source>There is no element: the %1 is empty.</source>
        <translation>Il n’y a pas d’élément&#xa0;: la valeur de type %1 est vide.</translation>
    </message>
    <message>
        <source>“unique” takes at most 10,000 elements.</source>
        <translation>«&#xa0;unique&#xa0;» prend au plus 10&#x202f;000 éléments.</translation>
    </message>
    <message>
        <source>“map” can&apos;t map itself.</source>
        <translation>«&#xa0;map&#xa0;» ne peut pas s’appliquer à lui-même.</translation>
    </message>
    <message>
        <source>split() needs a separator that is not empty.</source>
        <translation>split() demande un séparateur non vide.</translation>
    </message>
    <message>
        <source>index(): the list has no such element.</source>
        <translation>index()&#xa0;: la liste n’a pas cet élément.</translation>
    </message>
    <message>
        <source>A %1 has no method “%2” like this.</source>
        <translation>Une valeur de type %1 n’a pas de méthode «&#xa0;%2&#xa0;» de cette forme.</translation>
    </message>
    <message numerus="yes">
        <source>%n names are to be set, but the value has another number of parts.</source>
        <translation>
            <numerusform>%n nom doit être défini, mais la valeur a un autre nombre de parties.</numerusform>
            <numerusform>%n noms doivent être définis, mais la valeur a un autre nombre de parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assay&apos;s templates have no test “%1” like this.</source>
        <translation>Les gabarits d’Assay n’ont pas de test «&#xa0;%1&#xa0;» de cette forme.</translation>
    </message>
    <message>
        <source>The %1 text of the prompt “%2”: %3</source>
        <translation>Le texte %1 du prompt «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is a method of maps; the key of that name is written [&apos;%1&apos;].</source>
        <translation>«&#xa0;%1&#xa0;» est une méthode des dictionnaires&#x202f;; la clé de ce nom s’écrit [&apos;%1&apos;].</translation>
    </message>
    <message>
        <source>These lists are too long to be compared.</source>
        <translation>Ces listes sont trop longues pour être comparées.</translation>
    </message>
    <message>
        <source>Names that are: %1.</source>
        <translation>Noms définis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The template does too much work with long texts.</source>
        <translation>Le gabarit demande trop de travail sur de longs textes.</translation>
    </message>
    <message>
        <source>This list is too large or too deep.</source>
        <translation>Cette liste est trop grande ou trop profonde.</translation>
    </message>
</context>
<context>
    <name>Ter</name>
    <message>
        <source>Answer and reference are too long for the search for shifted words.</source>
        <translation>La réponse et la réponse de référence sont trop longues pour la recherche de mots déplacés.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>A key must be asked for, but there is no terminal. Put it into the environment and refer to it as env:NAME.</source>
        <translation>Une clé doit être demandée, mais il n’y a pas de terminal. Placez-la dans l’environnement et désignez-la par env:NAME.</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes in the question before it.</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>cost ≥ %1</source>
        <translation>coût ≥ %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>coût %1</translation>
    </message>
</context>
<context>
    <name>TextPattern</name>
    <message>
        <source>The pattern “%1” was given up on this text: it would take too many steps. Simplify it.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» a été abandonné sur ce texte&#xa0;: il demanderait trop d’étapes. Simplifiez-le.</translation>
    </message>
    <message>
        <source>The text has %1 characters; patterns are searched in at most %2. Shorten the answers.</source>
        <translation>Le texte a %1 caractères&#x202f;; les motifs sont cherchés dans au plus %2. Raccourcissez les réponses.</translation>
    </message>
    <message>
        <source>The pattern “%1” can&apos;t be read: %2, at character %3.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» est illisible&#xa0;: %2, au caractère %3.</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>Nothing answers at %1: the connection was refused. Is the server running, and is the port right?</source>
        <translation>Rien ne répond à %1&#xa0;: la connexion a été refusée. Le serveur fonctionne-t-il, et le port est-il le bon&#x202f;?</translation>
    </message>
    <message>
        <source>The host of %1 was not found. Check the endpoint&apos;s spelling and the network.</source>
        <translation>L’hôte de %1 est introuvable. Vérifiez l’orthographe du point d’accès et le réseau.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete; the call may have been paid.</source>
        <translation>%1 a fermé la connexion avant la fin de sa réponse&#x202f;; l’appel a pu être facturé.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2. Check the endpoint; a server with a certificate of its own needs a CA file.</source>
        <translation>Pas de connexion sécurisée à %1&#xa0;: %2. Vérifiez le point d’accès&#x202f;; un serveur avec son propre certificat a besoin d’un fichier de CA.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>La connexion à %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s. Check the endpoint, the network and the proxy.</source>
        <translation>Pas de connexion à %1 en %2&#xa0;s. Vérifiez le point d’accès, le réseau et le proxy.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s; the call was given up and may have been paid.</source>
        <translation>%1 n’a rien envoyé pendant %2&#xa0;s&#x202f;; l’appel a été abandonné et a pu être facturé.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s; the call may have been paid. limits.timeout_s allows more.</source>
        <translation>%1 n’a pas terminé sa réponse en %2&#xa0;s&#x202f;; l’appel a pu être facturé. limits.timeout_s permet d’allonger ce délai.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 MiB, which is no answer of a model; the rest was refused. Check the endpoint.</source>
        <translation>%1 a envoyé plus de %2&#xa0;Mio, ce qui n’est pas la réponse d’un modèle&#x202f;; le reste a été refusé. Vérifiez le point d’accès.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>L’appel a été annulé.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 dépasse 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>A run is on already; stop it or wait until it ends.</source>
        <translation>Une exécution est déjà en cours&#x202f;; arrêtez-la ou attendez sa fin.</translation>
    </message>
    <message>
        <source>The plan has no model that is asked over the network.</source>
        <translation>Le plan n’a aucun modèle interrogé par le réseau.</translation>
    </message>
    <message>
        <source>The plan has no model %1 that is asked over the network.</source>
        <translation>Le plan n’a pas de modèle %1 interrogé par le réseau.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Arrêté avant tout envoi.</translation>
    </message>
</context>
</TS>
