<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerCells</name>
    <message>
        <source>not scored yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>tronquée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
</context>
<context>
    <name>AnswerFilterBar</name>
    <message>
        <source>Models disagree</source>
        <translation>Modèles en désaccord</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Score maximal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Only items that one candidate passes and another does not</source>
        <translation>Seulement les éléments qu’un candidat réussit et un autre non</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>passed ✓</source>
        <translation>réussi ✓</translation>
    </message>
    <message>
        <source>failed ✗</source>
        <translation>échoué ✗</translation>
    </message>
    <message>
        <source>between …</source>
        <translation>entre …</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>tronquée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Whose score and state the filters and orders look at</source>
        <translation>Le candidat dont les filtres et l’ordre considèrent le score et l’état</translation>
    </message>
    <message>
        <source>flips first</source>
        <translation>désaccords d’abord</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>plus longs d’abord</translation>
    </message>
    <message>
        <source>slowest first</source>
        <translation>plus lents d’abord</translation>
    </message>
    <message>
        <source>lowest score</source>
        <translation>score le plus bas</translation>
    </message>
    <message>
        <source>highest score</source>
        <translation>score le plus haut</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>Only the items behind “%1”; press to see all again</source>
        <translation>Seulement les éléments derrière «&#xa0;%1&#xa0;»&#xa0;; cliquez pour tout revoir</translation>
    </message>
    <message>
        <source>Only the items behind “%1”</source>
        <translation>Seulement les éléments derrière «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 sur %n élément</numerusform>
            <numerusform>%1 sur %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>In ids, questions, references and answers (Ctrl+F)</source>
        <translation>Dans les identifiants, questions, références et réponses (Ctrl+F)</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
</context>
<context>
    <name>AnswerItemsModel</name>
    <message>
        <source>Category: %1</source>
        <translation>Catégorie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1: built-in baseline, no language model</source>
        <translation>%1&#xa0;: baseline intégrée, sans modèle de langage</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Choose an item to see its answers.</source>
        <translation>Choisissez un élément pour voir ses réponses.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Hide the details (D)</source>
        <translation>Masquer les détails (D)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Aussi acceptées</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What the answer has more, and what it lacks</source>
        <translation>Ce que la réponse a en plus, et ce qui lui manque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>to the reference</source>
        <translation>avec la référence</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Retry failed and unscored…</source>
        <translation>Relancer échecs et non notées…</translation>
    </message>
    <message>
        <source>Leads to Runs, where what failed and what has no score can be asked again</source>
        <translation>Mène à Exécutions, où ce qui a échoué ou n’a pas de score peut être relancé</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation>catégorie&#xa0;: %1</translation>
    </message>
    <message>
        <source>repeat %1 of %2</source>
        <translation>répétition %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Request and reply (%n)</source>
        <translation>
            <numerusform>Requête et réponse (%n)</numerusform>
            <numerusform>Requête et réponse (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Il n’y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>The model refused to answer.</source>
        <translation>Le modèle a refusé de répondre.</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>La réponse du modèle est vide.</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit.</source>
        <translation>La réponse a été tronquée à la limite de tokens.</translation>
    </message>
    <message>
        <source>No differences, letter case and spaces aside.</source>
        <translation>Pas de différences, hors casse et espaces.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que signifient les marques</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>manque ici</translation>
    </message>
    <message>
        <source>too different to be compared word by word</source>
        <translation>trop différents pour être comparés mot à mot</translation>
    </message>
    <message numerus="yes">
        <source>Retrieved context (%n passage(s))</source>
        <translation>
            <numerusform>Contexte récupéré (%n passage)</numerusform>
            <numerusform>Contexte récupéré (%n passages)</numerusform>
        </translation>
    </message>
</context>
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
    <name>AnswersTable</name>
    <message>
        <source>Items and answers</source>
        <translation>Éléments et réponses</translation>
    </message>
</context>
<context>
    <name>ApprovalsDialog</name>
    <message>
        <source>Take the approval back</source>
        <translation>Retirer l’approbation</translation>
    </message>
    <message>
        <source>Approved commands</source>
        <translation>Commandes approuvées</translation>
    </message>
    <message>
        <source>Assay starts these commands without asking, each in its folder only. They are your own settings and in no project.</source>
        <translation>Assay démarre ces commandes sans demander, chacune dans son dossier seulement. Elles font partie de vos propres réglages et ne figurent dans aucun projet.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>You have approved no start command.</source>
        <translation>Vous n’avez approuvé aucune commande de démarrage.</translation>
    </message>
</context>
<context>
    <name>AskingDialogs</name>
    <message>
        <source>A key is needed</source>
        <translation>Une clé est nécessaire</translation>
    </message>
    <message>
        <source>No key was given, so nothing was sent.</source>
        <translation>Aucune clé n’a été donnée&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Send the key there?</source>
        <translation>Y envoyer la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Don&apos;t send it</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Load this server?</source>
        <translation>Tester ce serveur sous charge&#xa0;?</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Lancer le test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>%1: mean by candidate</source>
        <translation>%1&#xa0;: moyenne par candidat</translation>
    </message>
    <message>
        <source>%1: no score
0 of %2 items scored</source>
        <translation>%1&#xa0;: pas de score
0 élément noté sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 items scored</source>
        <translation>%1 éléments notés sur %2</translation>
    </message>
    <message>
        <source>%1: %2, no interval</source>
        <translation>%1&#xa0;: %2, sans intervalle</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3 to %4</source>
        <translation>%1&#xa0;: %2, intervalle à 95&#xa0;% de %3 à %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, scored</source>
        <translation>%1, notés</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Mean and 95 % interval (%1) of the scored items; lower is better</source>
        <translation>Moyenne et intervalle à 95&#xa0;% (%1) des éléments notés&#xa0;; le plus bas est le meilleur</translation>
    </message>
    <message>
        <source>Mean and 95 % interval (%1) of the scored items</source>
        <translation>Moyenne et intervalle à 95&#xa0;% (%1) des éléments notés</translation>
    </message>
    <message>
        <source>clustered t</source>
        <translation>t par grappes</translation>
    </message>
    <message>
        <source>clustered Wilson</source>
        <translation>Wilson par grappes</translation>
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
    <name>Batch</name>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en cours de vérification</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>presque terminé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>en cours d’annulation</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Model %1 is not asked in OpenAI&apos;s form, so its requests can&apos;t be written in OpenAI&apos;s batch format. Choose the others by --model.</source>
        <translation>Le modèle %1 n’est pas interrogé dans la forme d’OpenAI&#xa0;: ses requêtes ne peuvent pas être écrites dans son format de lots. Choisissez les autres avec --model.</translation>
    </message>
    <message>
        <source>The run has no model that is asked over the network.</source>
        <translation>L’exécution n’a aucun modèle interrogé par le réseau.</translation>
    </message>
    <message>
        <source>The run has no model %1 that is asked over the network.</source>
        <translation>L’exécution n’a pas de modèle %1 interrogé par le réseau.</translation>
    </message>
    <message>
        <source>%1 is the project itself. Choose another file.</source>
        <translation>%1 est le projet lui-même. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Run %1 has no request left: everything is answered, or on its way in a batch.</source>
        <translation>L’exécution %1 n’a plus de requête&#xa0;: tout est répondu, ou déjà parti dans un lot.</translation>
    </message>
    <message>
        <source>batch %1, %2 of %3</source>
        <extracomment>%1: &quot;in progress&quot;, &quot;being checked&quot; …</extracomment>
        <translation>lot %1, %2 sur %3</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost when the batch was sent.</source>
        <translation>La réponse du service s’est perdue à l’envoi du lot.</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n request(s) was sent, but the service&apos;s answer was lost: it may be paid twice.</source>
        <translation>
            <numerusform>Un lot de %n requête a été envoyé, mais la réponse du service s’est perdue&#xa0;: il est peut-être payé deux fois.</numerusform>
            <numerusform>Un lot de %n requêtes a été envoyé, mais la réponse du service s’est perdue&#xa0;: il est peut-être payé deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a batch&apos;s results are of no request.</source>
        <translation>
            <numerusform>%n ligne des résultats d’un lot ne répond à aucune requête.</numerusform>
            <numerusform>%n lignes des résultats d’un lot ne répondent à aucune requête.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the batch is %2; %3 of %4 requests were answered. The others are asked when the run goes on.</source>
        <extracomment>%1: a model; %2: &quot;expired&quot;, &quot;cancelled&quot;, &quot;refused&quot; …</extracomment>
        <translation>%1&#xa0;: le lot est %2&#xa0;; %3 requêtes sur %4 ont reçu une réponse. Les autres seront posées à la reprise de l’exécution.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The batch failed at this request: %1</source>
        <translation>Le lot a échoué à cette requête&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n request(s) never began; they are asked when the run goes on.</source>
        <translation>
            <numerusform>Un lot de %n requête n’a jamais commencé&#xa0;; elle sera posée à la reprise de l’exécution.</numerusform>
            <numerusform>Un lot de %n requêtes n’a jamais commencé&#xa0;; elles seront posées à la reprise de l’exécution.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchChoice</name>
    <message>
        <source>%1 by batch: %2</source>
        <translation>%1 par lot&#xa0;: %2</translation>
    </message>
    <message>
        <source>All its requests are handed to the service at once. It costs less, and the answers come within a day; Assay may be closed meanwhile.</source>
        <translation>Toutes ses requêtes sont remises ensemble au service. Cela coûte moins cher, et les réponses arrivent sous 24 heures&#xa0;; Assay peut être fermé entre-temps.</translation>
    </message>
    <message>
        <source>Ask %1 by batch</source>
        <translation>Interroger %1 par lot</translation>
    </message>
    <message>
        <source>Ask %1 directly</source>
        <translation>Interroger %1 directement</translation>
    </message>
</context>
<context>
    <name>BatchClient</name>
    <message>
        <source>The service refuses the batch&apos;s file: %1</source>
        <translation>Le service refuse le fichier du lot&#xa0;: %1</translation>
    </message>
    <message>
        <source>The results can&apos;t be fetched.</source>
        <translation>Impossible de récupérer les résultats.</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message numerus="yes">
        <source>%n request(s) written to %1.</source>
        <translation>
            <numerusform>%n requête écrite dans %1.</numerusform>
            <numerusform>%n requêtes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>To take the answers in: assay-cli import-batch %1 RESULTS.jsonl</source>
        <translation>Pour reprendre les réponses&#xa0;: assay-cli import-batch %1 RESULTS.jsonl</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>half the price, within a day</source>
        <translation>moitié prix, sous 24 heures</translation>
    </message>
    <message>
        <source>%1 of the price, within a day</source>
        <translation>%1 du prix, sous 24 heures</translation>
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
    <name>CachedLines</name>
    <message>
        <source>From the cache: %1 answers, with the times and cost of when they were asked</source>
        <translation>Du cache&#xa0;: %1 réponses, avec leurs durées et leur coût d’origine</translation>
    </message>
    <message>
        <source>Of all costs, %1 were paid in earlier runs</source>
        <translation>De tous les coûts, %1 ont été payés dans des exécutions antérieures</translation>
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
    <message>
        <source>%1 was not waited for any longer. Resume asks what is missing.</source>
        <translation>L’attente de %1 a été abandonnée. La reprise demande ce qui manque.</translation>
    </message>
    <message>
        <source>%1 was not waited for any longer (%2). Resume asks what is missing.</source>
        <translation>L’attente de %1 a été abandonnée (%2). La reprise demande ce qui manque.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 répond de nouveau.</translation>
    </message>
    <message>
        <source>%1: its work goes to the other servers of the model. %2</source>
        <translation>%1&#xa0;: son travail passe aux autres serveurs du modèle. %2</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>possibly paid</source>
        <translation>peut-être facturé</translation>
    </message>
    <message>
        <source>the service says it cost %1</source>
        <translation>le service indique un coût de %1</translation>
    </message>
</context>
<context>
    <name>CancelBatchButton</name>
    <message>
        <source>The service works off nothing more. What is answered by then is paid and still comes; the rest is asked when the run goes on.</source>
        <translation>Le service ne traite plus rien. Ce qui a une réponse d’ici là est payé et arrive encore&#xa0;; le reste sera demandé à la reprise de l’exécution.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Annuler le lot</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n batches</source>
        <translation>
            <numerusform>Annuler %n lot</numerusform>
            <numerusform>Annuler %n lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateChips</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
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
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Bars with intervals</source>
        <translation>Barres avec intervalles</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>Latency and score</source>
        <translation>Latence et score</translation>
    </message>
    <message>
        <source>Cost and score</source>
        <translation>Coût et score</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Victoires</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Choix du graphique</translation>
    </message>
    <message>
        <source>Scorer of the chart</source>
        <translation>Évaluateur du graphique</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Data (CSV)…</source>
        <translation>Données (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder or name.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier ou un autre nom.</translation>
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
    <name>ChunksModel</name>
    <message>
        <source>%1, set aside</source>
        <translation>%1, écarté</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>p. %1–%2</source>
        <translation>p. %1–%2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Chars</source>
        <translation>Car.</translation>
    </message>
</context>
<context>
    <name>ChunksPane</name>
    <message>
        <source>Chunks and windows</source>
        <translation>Fragments et fenêtres</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter dossier…</translation>
    </message>
    <message>
        <source>Set aside or take back</source>
        <translation>Écarter ou reprendre</translation>
    </message>
    <message>
        <source>‹ Chunks</source>
        <translation>‹ Fragments</translation>
    </message>
    <message>
        <source>Back to the chunks</source>
        <translation>Retour aux fragments</translation>
    </message>
    <message>
        <source>Kinds and checks</source>
        <translation>Types et contrôles</translation>
    </message>
    <message>
        <source>Take the chosen documents out of the project (Del)</source>
        <translation>Retirer du projet les documents choisis (Suppr)</translation>
    </message>
    <message>
        <source>No chunk yet: the documents hold no text, or none is chosen.</source>
        <translation>Pas encore de fragment&#xa0;: les documents ne contiennent pas de texte, ou aucun n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Window %1: chunks %2, %3 characters of %4</source>
        <translation>Fenêtre %1&#xa0;: fragments %2, %3 caractères de %4</translation>
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
    <name>ColumnRoles</name>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>réponses acceptées</translation>
    </message>
    <message>
        <source>wrong answers</source>
        <translation>mauvaises réponses</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>answers of a model</source>
        <translation>réponses d’un modèle</translation>
    </message>
    <message>
        <source>keep as extra field</source>
        <translation>garder en champ libre</translation>
    </message>
    <message>
        <source>Names each item. Without one, items are numbered.</source>
        <translation>Nomme chaque élément. À défaut, les éléments sont numérotés.</translation>
    </message>
    <message>
        <source>What the models are asked.</source>
        <translation>Ce qui est demandé aux modèles.</translation>
    </message>
    <message>
        <source>The right answer that metrics and judges compare with.</source>
        <translation>La bonne réponse, à laquelle métriques et juges comparent.</translation>
    </message>
    <message>
        <source>Further answers that are right; one cell may hold several.</source>
        <translation>D’autres bonnes réponses&#xa0;; une cellule peut en contenir plusieurs.</translation>
    </message>
    <message>
        <source>Answers known to be wrong; one cell may hold several.</source>
        <translation>Des réponses connues comme fausses&#xa0;; une cellule peut en contenir plusieurs.</translation>
    </message>
    <message>
        <source>The options of a multiple-choice question.</source>
        <translation>Les options d’une question à choix multiple.</translation>
    </message>
    <message>
        <source>A text that the question is about.</source>
        <translation>Un texte sur lequel porte la question.</translation>
    </message>
    <message>
        <source>Groups items, for scores by category.</source>
        <translation>Regroupe les éléments, pour les scores par catégorie.</translation>
    </message>
    <message>
        <source>Answers that were made elsewhere; scored like a model&apos;s.</source>
        <translation>Des réponses produites ailleurs&#xa0;; notées comme celles d’un modèle.</translation>
    </message>
    <message>
        <source>Kept as it is; prompts can use it by its name.</source>
        <translation>Gardé tel quel&#xa0;; les prompts peuvent l’utiliser par son nom.</translation>
    </message>
    <message>
        <source>! no column is the question</source>
        <translation>! aucune colonne n’est la question</translation>
    </message>
    <message>
        <source>no reference: judges need none, metrics do</source>
        <translation>pas de référence&#xa0;: utile aux métriques, pas aux juges</translation>
    </message>
    <message>
        <source>✓ mapping looks complete</source>
        <translation>✓ correspondance complète</translation>
    </message>
    <message>
        <source>Choose above its column which one holds the question. Without one, the prompt has to name the fields it is made of.</source>
        <translation>Choisissez au-dessus de sa colonne celle qui contient la question. Sans elle, le prompt doit nommer les champs qui le composent.</translation>
    </message>
    <message>
        <source>No column holds right answers. A judge can do without; metrics such as exact_match leave the items unscored.</source>
        <translation>Aucune colonne ne contient de bonnes réponses. Un juge peut s’en passer&#xa0;; des métriques comme exact_match laissent les éléments non notés.</translation>
    </message>
    <message>
        <source>There is a question, and something to compare answers with.</source>
        <translation>Il y a une question, et de quoi comparer les réponses.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n extra field(s)</source>
        <translation>
            <numerusform>%n champ libre</numerusform>
            <numerusform>%n champs libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandApprovals</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, which says which commands you have approved, is damaged, so none is started. Delete it; Assay then asks anew.</source>
        <translation>%1, qui indique quelles commandes vous avez approuvées, est endommagé&#xa0;; aucune n’est donc démarrée. Supprimez ce fichier&#xa0;; Assay redemandera alors.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>CommandDialog</name>
    <message>
        <source>Start this command?</source>
        <translation>Démarrer cette commande&#xa0;?</translation>
    </message>
    <message>
        <source>The plan or project says so. Approve it only if you know what it does: it runs with all your rights. Your yes is kept in your settings, for exactly this text and this folder.</source>
        <translation>Le plan ou le projet l’indique. Ne l’approuvez que si vous savez ce qu’elle fait&#xa0;: elle s’exécute avec tous vos droits. Votre accord est conservé dans vos réglages, pour ce texte exact et ce dossier.</translation>
    </message>
    <message>
        <source>Approve and start</source>
        <translation>Approuver et démarrer</translation>
    </message>
    <message>
        <source>Don&apos;t start it</source>
        <translation>Ne pas démarrer</translation>
    </message>
    <message>
        <source>For %1, Assay would start this command, without a shell, in the folder %2:</source>
        <translation>Pour %1, Assay démarrerait cette commande, sans shell, dans le dossier %2&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CommandGate</name>
    <message>
        <source>The model %1 wants this command to be started in %2, and you have not approved it, so nothing was started and nothing was sent:
    %3
If you trust it, approve it in the window, or run assay-cli with --allow-start-commands.</source>
        <translation>Le modèle %1 demande de démarrer cette commande dans %2, et vous ne l’avez pas approuvée&#xa0;; rien n’a donc été démarré ni envoyé&#xa0;:
    %3
Si vous lui faites confiance, approuvez-la dans la fenêtre, ou lancez assay-cli avec --allow-start-commands.</translation>
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
    <message>
        <source>--%1 wants a number above 0, not “%2”.</source>
        <translation>--%1 attend un nombre supérieur à 0, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>go on without a model that has been waiting for its server for so long; resume asks what is missing</source>
        <translation>continuer sans un modèle qui attend son serveur depuis ce délai&#xa0;; resume demande ce qui manque</translation>
    </message>
    <message>
        <source>start the servers that the plan&apos;s models name, whatever their commands are</source>
        <translation>démarrer les serveurs que désignent les modèles du plan, quelles que soient leurs commandes</translation>
    </message>
    <message>
        <source>ask everything, also what the project has an answer to</source>
        <translation>tout demander, même ce dont le projet a déjà la réponse</translation>
    </message>
    <message>
        <source>really ask N items first, which costs money; run goes on from them and pays nothing twice</source>
        <translation>soumettre d’abord réellement N éléments, ce qui est payant&#xa0;; run continue à partir d’eux et ne paie rien deux fois</translation>
    </message>
    <message>
        <source>whose earlier runs narrow the ranges; by default PLAN.assay</source>
        <translation>celui dont les exécutions antérieures resserrent les fourchettes&#xa0;; par défaut, PLAN.assay</translation>
    </message>
    <message>
        <source>only for models of this provider</source>
        <translation>seulement pour les modèles de ce fournisseur</translation>
    </message>
    <message>
        <source>for a million prompt tokens</source>
        <translation>pour un million de tokens de prompt</translation>
    </message>
    <message>
        <source>for a million answer tokens</source>
        <translation>pour un million de tokens de réponse</translation>
    </message>
    <message>
        <source>for prompt tokens read from a cache</source>
        <translation>pour les tokens de prompt lus dans un cache</translation>
    </message>
    <message>
        <source>for prompt tokens written to a cache</source>
        <translation>pour les tokens de prompt écrits dans un cache</translation>
    </message>
    <message>
        <source>the same, kept for an hour</source>
        <translation>de même, conservés une heure</translation>
    </message>
    <message>
        <source>by default USD</source>
        <translation>par défaut, USD</translation>
    </message>
    <message>
        <source>what batch services take of it, such as 0.5</source>
        <translation>la part qu’en facturent les services par lots, par exemple 0.5</translation>
    </message>
    <message>
        <source>from this day on, such as 2027-01-31</source>
        <translation>à partir de ce jour, par exemple 2027-01-31</translation>
    </message>
    <message>
        <source>a note of your own</source>
        <translation>une note personnelle</translation>
    </message>
    <message>
        <source>let the import replace prices of your own, too</source>
        <translation>laisser l’importation remplacer aussi les prix saisis par vous</translation>
    </message>
    <message>
        <source>import also where most of what was imported before would go</source>
        <translation>importer même si la plupart des prix importés auparavant disparaissaient</translation>
    </message>
    <message>
        <source>list the table as JSON</source>
        <translation>lister la table en JSON</translation>
    </message>
    <message>
        <source>the plan that has the model</source>
        <translation>le plan qui contient le modèle</translation>
    </message>
    <message>
        <source>the project that has the model</source>
        <translation>le projet qui contient le modèle</translation>
    </message>
    <message>
        <source>the server, for a model of no plan; several are one model</source>
        <translation>le serveur, pour un modèle hors plan&#xa0;; plusieurs sont un seul modèle</translation>
    </message>
    <message>
        <source>how it is asked, such as vllm or ollama; openai by default</source>
        <translation>comment l’interroger, par exemple vllm ou ollama&#xa0;; par défaut, openai</translation>
    </message>
    <message>
        <source>what the server calls the model; MODEL by default</source>
        <translation>le nom du modèle sur le serveur&#xa0;; par défaut, MODEL</translation>
    </message>
    <message>
        <source>where the key is: env:NAME, dotenv:FILE#NAME, keychain:NAME, ask</source>
        <translation>où se trouve la clé&#xa0;: env:NAME, dotenv:FILE#NAME, keychain:NAME, ask</translation>
    </message>
    <message>
        <source>length of each prompt, about; by default 256</source>
        <translation>longueur approximative de chaque prompt&#xa0;; par défaut, 256</translation>
    </message>
    <message>
        <source>the most that each call may answer; by default 128</source>
        <translation>longueur maximale de chaque réponse&#xa0;; par défaut, 128</translation>
    </message>
    <message>
        <source>calls in flight at once; by default 1,2,4,8,16,32,64</source>
        <translation>appels simultanés&#xa0;; par défaut, 1,2,4,8,16,32,64</translation>
    </message>
    <message>
        <source>the highest load that keeps it is told</source>
        <translation>la charge la plus haute qui le respecte est indiquée</translation>
    </message>
    <message>
        <source>of the server; gives a cost per million tokens</source>
        <translation>du serveur&#xa0;; donne un coût par million de tokens</translation>
    </message>
    <message>
        <source>of the cost; by default USD</source>
        <translation>du coût&#xa0;; par défaut, USD</translation>
    </message>
    <message>
        <source>no more calls than that; by default 1000</source>
        <translation>pas plus d’appels que ce nombre&#xa0;; par défaut, 1000</translation>
    </message>
    <message>
        <source>no longer than that; by default 600</source>
        <translation>pas plus longtemps&#xa0;; par défaut, 600</translation>
    </message>
    <message>
        <source>begin no call after that in a level; by default 60</source>
        <translation>ne commencer aucun appel au-delà dans un palier&#xa0;; par défaut, 60</translation>
    </message>
    <message>
        <source>every call sends the same text, which measures the server&apos;s prefix cache</source>
        <translation>chaque appel envoie le même texte, ce qui mesure le cache de préfixes du serveur</translation>
    </message>
    <message>
        <source>of the texts that are sent; by default 1</source>
        <translation>des textes envoyés&#xa0;; par défaut, 1</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>afficher le résultat en JSON</translation>
    </message>
    <message>
        <source>write the levels to a CSV, or all as JSON to a .json</source>
        <translation>écrire les paliers dans un CSV, ou tout en JSON dans un .json</translation>
    </message>
    <message>
        <source>load a server that is not on this computer without asking</source>
        <translation>tester sans confirmation un serveur qui n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>the plan&apos;s model whose server is asked</source>
        <translation>le modèle du plan dont le serveur est interrogé</translation>
    </message>
    <message>
        <source>end with status 3 once only batches are waited for; resume takes in what came back</source>
        <translation>s’arrêter avec le code 3 dès que seuls des lots sont attendus&#xa0;; resume reprend ce qui est revenu</translation>
    </message>
    <message>
        <source>ask the services to stop their batches; what is answered by then is kept</source>
        <translation>demander aux services d’arrêter leurs lots&#xa0;; ce qui est répondu d’ici là est conservé</translation>
    </message>
    <message>
        <source>ask nothing; write the requests to a file in OpenAI&apos;s batch format, for vllm run-batch and the like</source>
        <translation>ne rien demander&#xa0;; écrire les requêtes dans un fichier au format de lots d’OpenAI, pour vllm run-batch et semblables</translation>
    </message>
    <message>
        <source>ask by the services&apos; batches where there are some: half the price, up to 24 hours</source>
        <translation>demander par les lots des services qui en ont&#xa0;: moitié prix, jusqu’à 24 heures</translation>
    </message>
    <message>
        <source>csv-wide, csv-long, jsonl or batch-jsonl</source>
        <translation>csv-wide, csv-long, jsonl ou batch-jsonl</translation>
    </message>
    <message>
        <source>batch-jsonl: the requests to this model only</source>
        <translation>batch-jsonl&#xa0;: seulement les requêtes à ce modèle</translation>
    </message>
    <message>
        <source>as run --batch would ask: by the services&apos; batches where there are some</source>
        <translation>comme demanderait run --batch&#xa0;: par les lots des services qui en ont</translation>
    </message>
    <message>
        <source>only say what it would ask and cost; nothing is sent or stored</source>
        <translation>indiquer seulement ce qui serait demandé et le coût&#xa0;; rien n’est envoyé ni enregistré</translation>
    </message>
    <message>
        <source>only cut the documents and show the first N windows; nothing is sent or stored</source>
        <translation>découper seulement les documents et montrer les N premières fenêtres&#xa0;; rien n’est envoyé ni enregistré</translation>
    </message>
    <message>
        <source>take in a table that was written by --csv and edited since</source>
        <translation>reprendre un tableau écrit par --csv et modifié depuis</translation>
    </message>
    <message>
        <source>accept all questions that passed every check, without a look</source>
        <translation>accepter sans les regarder toutes les questions qui ont passé tous les contrôles</translation>
    </message>
    <message>
        <source>write the questions as a table with ids, to be edited and merged again</source>
        <translation>écrire les questions en un tableau avec des identifiants, à modifier puis à fusionner de nouveau</translation>
    </message>
    <message>
        <source>write the questions that were kept or accepted</source>
        <translation>écrire les questions conservées ou acceptées</translation>
    </message>
    <message>
        <source>of --out: seed-csv, llamaindex, ragas, deepeval or jsonl (the default)</source>
        <translation>celui de --out&#xa0;: seed-csv, llamaindex, ragas, deepeval ou jsonl (par défaut)</translation>
    </message>
    <message>
        <source>make a benchmark of that name of the questions that were accepted, or kept and not looked at</source>
        <translation>créer un benchmark de ce nom avec les questions acceptées, ou conservées et non revues</translation>
    </message>
    <message>
        <source>print the list as JSON</source>
        <translation>afficher la liste en JSON</translation>
    </message>
    <message>
        <source>list the start commands that you have approved, numbered, instead</source>
        <translation>énumérer plutôt les commandes de démarrage que vous avez approuvées, numérotées</translation>
    </message>
    <message>
        <source>take the approval of that number in the list back: it is asked about again</source>
        <translation>retirer l’approbation de ce numéro dans la liste&#xa0;: elle sera redemandée</translation>
    </message>
    <message>
        <source>of --freeze: put that share of the documents, such as 0.2, into a second benchmark, NAME dev</source>
        <translation>avec --freeze&#xa0;: mettre cette part des documents, comme 0.2, dans un second benchmark, NAME dev</translation>
    </message>
    <message>
        <source>which documents these are; by default 0</source>
        <translation>le tirage de ces documents&#xa0;; par défaut 0</translation>
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
    <message>
        <source>Your price table, for models whose plan has no price.</source>
        <translation>Votre table de prix, pour les modèles sans prix dans leur plan.</translation>
    </message>
    <message>
        <source>Which models a server has.</source>
        <translation>Quels modèles un serveur propose.</translation>
    </message>
    <message>
        <source>List the model servers that answer on this computer, with their models.</source>
        <translation>Lister les serveurs de modèles qui répondent sur cet ordinateur, avec leurs modèles.</translation>
    </message>
    <message>
        <source>How fast is a model&apos;s server? Calls at several loads.</source>
        <translation>Quelle est la vitesse du serveur d’un modèle&#xa0;? Appels à plusieurs charges.</translation>
    </message>
    <message>
        <source>Take answers from the results of a batch file into its run.</source>
        <translation>Reprendre dans leur exécution les réponses d’un fichier de lot.</translation>
    </message>
    <message>
        <source>Make a benchmark of documents: questions, answers and quoted sources.</source>
        <translation>Créer un benchmark à partir de documents&#xa0;: questions, réponses et sources citées.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Results stand here, side by side, as soon as a run has its first answers.</source>
        <translation>Les résultats s’affichent ici, côte à côte, dès qu’une exécution a ses premières réponses.</translation>
    </message>
    <message>
        <source>Go to Runs</source>
        <translation>Aller à Exécutions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Leads: sorts the candidates and decides what is ✓ and what is ✗</source>
        <translation>Évaluateur principal&#xa0;: trie les candidats et décide de ce qui est ✓ ou ✗</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Candidat de réf.</translation>
    </message>
    <message>
        <source>What the others are measured against</source>
        <translation>Celui auquel les autres sont comparés</translation>
    </message>
    <message>
        <source>Up to %1 rows can be copied at once. Export has no such limit.</source>
        <translation>Au plus %1 lignes peuvent être copiées à la fois. L’export n’a pas cette limite.</translation>
    </message>
    <message>
        <source>Between the runs: %1</source>
        <translation>Entre les exécutions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Between the runs: nothing differs in their plans</source>
        <translation>Entre les exécutions&#xa0;: aucune différence dans les plans</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1 …</translation>
    </message>
    <message numerus="yes">
        <source>✓ %1 is written: %n row(s).</source>
        <translation>
            <numerusform>✓ %1 est écrit&#xa0;: %n ligne.</numerusform>
            <numerusform>✓ %1 est écrit&#xa0;: %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>↑ ↓ ← → move · D details</source>
        <translation>↑ ↓ ← → se déplacer · D détails</translation>
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
        <translation>%1 contre %2&#xa0;: %3 paires&#xa0;; %4 éléments ne sont notés que d’un côté, ou ont changé</translation>
    </message>
    <message>
        <source>%1: %2 answers are from the cache, with the times and cost of when they were asked</source>
        <translation>%1&#xa0;: %2 réponses viennent du cache, avec leurs durées et leur coût d’origine</translation>
    </message>
    <message numerus="yes">
        <source>intervals and tests are clustered by the column %1 (%n cluster(s))</source>
        <translation>
            <numerusform>les intervalles et les tests sont par grappes selon la colonne %1 (%n grappe)</numerusform>
            <numerusform>les intervalles et les tests sont par grappes selon la colonne %1 (%n grappes)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the clusters do not differ, so there is no interval</source>
        <translation>%1&#xa0;: les grappes ne diffèrent pas, donc pas d’intervalle</translation>
    </message>
    <message>
        <source>vectors of %1</source>
        <translation>vecteurs de %1</translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>exact McNemar test</source>
        <translation>test exact de McNemar</translation>
    </message>
    <message>
        <source>sign-flip test</source>
        <translation>test de permutation des signes</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 on the scale of %2 to %3</source>
        <translation>%1 sur l’échelle de %2 à %3</translation>
    </message>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation> (95&#xa0;%&#xa0;: de %1 à %2)</translation>
    </message>
    <message>
        <source>%1 is better than %2 by %3%4.</source>
        <translation>%1 est meilleur que %2 de %3%4.</translation>
    </message>
    <message>
        <source>%1 is better than every other candidate; the closest, %2, is worse by %3%4.</source>
        <translation>%1 est meilleur que tous les autres candidats&#xa0;; le plus proche, %2, est moins bon de %3%4.</translation>
    </message>
    <message>
        <source>Not decided: %1 and %2 score the same on average%3%4.</source>
        <translation>Indécis&#xa0;: %1 et %2 ont le même score moyen%3%4.</translation>
    </message>
    <message>
        <source>Not decided: %1 differs from %2 by %3%4%5.</source>
        <translation>Indécis&#xa0;: %1 diffère de %2 de %3%4%5.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>reported model</source>
        <translation>modèle déclaré</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juge</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>évaluateur</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no common items</source>
        <translation>aucun élément commun</translation>
    </message>
    <message>
        <source>%1 ▲ better</source>
        <translation>%1 ▲ meilleur</translation>
    </message>
    <message>
        <source>%1 ▼ worse</source>
        <translation>%1 ▼ moins bon</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 indécis</translation>
    </message>
    <message>
        <source>Mean %1, over %2 items</source>
        <translation>Moyenne %1, sur %2 éléments</translation>
    </message>
    <message>
        <source>No mean: %1 items have a score</source>
        <translation>Pas de moyenne&#xa0;: %1 éléments ont un score</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 (%3)</source>
        <translation>Intervalle à 95&#xa0;% de %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>All scores are equal, so there is no interval</source>
        <translation>Tous les scores sont égaux, donc pas d’intervalle</translation>
    </message>
    <message>
        <source>✓ on %1</source>
        <translation>✓ pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s), averaged per item first</source>
        <translation>
            <numerusform>%n répétition, moyennée d’abord par élément</numerusform>
            <numerusform>%n répétitions, moyennées d’abord par élément</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a score: %1 × %2</source>
        <translation>Sans score&#xa0;: %1 × %2</translation>
    </message>
    <message>
        <source>At best %1, if those had the best score</source>
        <translation>Au mieux %1, si ceux-ci avaient le meilleur score</translation>
    </message>
    <message>
        <source>At worst %1, if those had the worst score</source>
        <translation>Au pire %1, si ceux-ci avaient le pire score</translation>
    </message>
    <message>
        <source>Against %1, over %2 items scored on both sides</source>
        <translation>Contre %1, sur %2 éléments notés des deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) scored on one side only, or changed, are left out</source>
        <translation>
            <numerusform>%n élément, noté d’un seul côté ou modifié, est exclu</numerusform>
            <numerusform>%n éléments, notés d’un seul côté ou modifiés, sont exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Différence %1</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>Intervalle à 95&#xa0;% de %1 à %2</translation>
    </message>
    <message>
        <source>p = %1 (%2)</source>
        <translation>p = %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>p = %1 after Holm over %n comparison(s)</source>
        <translation>
            <numerusform>p = %1 après Holm sur %n comparaison</numerusform>
            <numerusform>p = %1 après Holm sur %n comparaisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: p must be below 0.05 and the interval must not hold 0</source>
        <translation>Indécis&#xa0;: p doit être inférieur à 0,05 et l’intervalle ne pas contenir 0</translation>
    </message>
    <message>
        <source>With one candidate there is nothing to compare.</source>
        <translation>Avec un seul candidat, il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: no item is scored on both sides.</source>
        <translation>Rien n’est encore comparable&#xa0;: aucun élément n’est noté des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are better than it, too.</source>
        <translation>
            <numerusform>%n autre est aussi meilleur que lui.</numerusform>
            <numerusform>%n autres sont aussi meilleurs que lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no LLM)</source>
        <translation>%1 (sans LLM)</translation>
    </message>
    <message numerus="yes">
        <source>Judge(s): %1</source>
        <translation>
            <numerusform>Juge&#xa0;: %1</numerusform>
            <numerusform>Juges&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in baselines are no language models</source>
        <translation>Les baselines intégrées ne sont pas des modèles de langage</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>clustered Wilson</source>
        <translation>Wilson par grappes</translation>
    </message>
    <message>
        <source>clustered t</source>
        <translation>t par grappes</translation>
    </message>
    <message>
        <source>sign-flip test of whole clusters</source>
        <translation>test de permutation des signes par grappes entières</translation>
    </message>
    <message numerus="yes">
        <source>Clustered by %1: %n cluster(s) count, not single items</source>
        <translation>
            <numerusform>Par grappes selon %1&#xa0;: %n grappe compte, et non chaque élément</numerusform>
            <numerusform>Par grappes selon %1&#xa0;: %n grappes comptent, et non chaque élément</numerusform>
        </translation>
    </message>
    <message>
        <source>The clusters do not differ, so there is no interval</source>
        <translation>Les grappes ne diffèrent pas, donc pas d’intervalle</translation>
    </message>
    <message numerus="yes">
        <source>They come in %n cluster(s)</source>
        <translation>
            <numerusform>Ils forment %n grappe</numerusform>
            <numerusform>Ils forment %n grappes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Error bars clustered by %1 (%n cluster(s))</source>
        <translation>
            <numerusform>Barres d’erreur par grappes selon %1 (%n grappe)</numerusform>
            <numerusform>Barres d’erreur par grappes selon %1 (%n grappes)</numerusform>
        </translation>
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
    <name>ContextChoice</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>stored with the item</source>
        <translation>enregistré avec l’élément</translation>
    </message>
    <message>
        <source>none: the model alone</source>
        <translation>aucun&#xa0;: le modèle seul</translation>
    </message>
    <message>
        <source>retrieved from the documents</source>
        <translation>récupéré dans les documents</translation>
    </message>
    <message>
        <source>What {{ context }} stands for. Retrieved: the passages of the project&apos;s documents that match the question best, by their words (BM25).</source>
        <translation>Ce que {{ context }} représente. Récupéré&#xa0;: les passages des documents du projet qui correspondent le mieux à la question, d’après leurs mots (BM25).</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source> passages</source>
        <translation> passages</translation>
    </message>
    <message>
        <source>How many passages are retrieved for each question</source>
        <translation>Nombre de passages récupérés pour chaque question</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>A sample of</source>
        <translation>Un échantillon de</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Graine de l’échantillon</translation>
    </message>
    <message>
        <source>Take all items</source>
        <translation>Prendre tous les éléments</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Données…</translation>
    </message>
    <message>
        <source>Number of items in the sample</source>
        <translation>Nombre d’éléments de l’échantillon</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>&amp;seed</source>
        <extracomment>Between the size of a sample and its seed: &quot;A sample of 100, seed 42&quot;.</extracomment>
        <translation>&amp;graine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>%1 (of the plan; imported at the start)</source>
        <translation>%1 (du plan&#xa0;; importé au lancement)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Choisir le jeu de données</translation>
    </message>
    <message>
        <source>Choose the items</source>
        <translation>Choisir les éléments</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln item(s) that the plan lists.</source>
        <translation>
            <numerusform>Seulement %Ln élément que le plan indique.</numerusform>
            <numerusform>Seulement %Ln éléments que le plan indique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %Ln item(s) that the plan leaves out.</source>
        <translation>
            <numerusform>Sans %Ln élément que le plan exclut.</numerusform>
            <numerusform>Sans %Ln éléments que le plan exclut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln item(s)</source>
        <translation>
            <numerusform>%1 · %Ln élément</numerusform>
            <numerusform>%1 · %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Items with the same cell in this column belong together, such as questions about one document: error bars and tests count with that.</source>
        <translation>Les éléments dont la cellule est la même dans cette colonne vont ensemble, comme les questions sur un même document&#xa0;: les barres d’erreur et les tests en tiennent compte.</translation>
    </message>
    <message>
        <source>C&amp;luster by</source>
        <translation>&amp;Grappes selon</translation>
    </message>
    <message>
        <source>nothing: every item stands for itself</source>
        <translation>rien&#xa0;: chaque élément compte pour lui-même</translation>
    </message>
    <message>
        <source>the column “document”, where there is one</source>
        <translation>la colonne «&#xa0;document&#xa0;», s’il y en a une</translation>
    </message>
    <message>
        <source>Choose the clusters</source>
        <translation>Choisir les grappes</translation>
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
    <message>
        <source>%1 holds no document that can be read.</source>
        <translation>%1 ne contient aucun document lisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were there already.</source>
        <translation>
            <numerusform>%n document y était déjà.</numerusform>
            <numerusform>%n documents y étaient déjà.</numerusform>
        </translation>
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
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Import a benchmark…</source>
        <translation>Importer un benchmark…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Import a benchmark</source>
        <translation>Importer un benchmark</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were deleted.</source>
        <translation>
            <numerusform>%Ln élément a été supprimé.</numerusform>
            <numerusform>%Ln éléments ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n jeu de données</numerusform>
            <numerusform>%n jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Benchmarks (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.txt)</source>
        <translation>Benchmarks (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be added.</source>
        <translation>Le projet est ouvert en lecture seule&#xa0;: rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first.</source>
        <translation>Aucun projet n’est ouvert. Ouvrez ou créez-en un d’abord.</translation>
    </message>
    <message>
        <source>The project has this data already, as “%1”.</source>
        <translation>Le projet contient déjà ces données, sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were imported as “%1”.</source>
        <translation>
            <numerusform>%Ln élément a été importé sous le nom «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln éléments ont été importés sous le nom «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) needed a look.</source>
        <translation>
            <numerusform>%Ln ligne était à vérifier.</numerusform>
            <numerusform>%Ln lignes étaient à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 for the next run</source>
        <translation>Utiliser %1 pour la prochaine exécution</translation>
    </message>
    <message>
        <source>Look at the prompts</source>
        <translation>Voir les prompts</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Choisir les modèles</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can&apos;t be removed: %n run(s) stand on it, and their answers would belong to nothing.</source>
        <translation>
            <numerusform>Impossible de retirer «&#xa0;%1&#xa0;»&#xa0;: %n exécution repose dessus, et ses réponses ne se rattacheraient plus à rien.</numerusform>
            <numerusform>Impossible de retirer «&#xa0;%1&#xa0;»&#xa0;: %n exécutions reposent dessus, et leurs réponses ne se rattacheraient plus à rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”? Its %Ln item(s) and every edit of them are lost; this can&apos;t be undone.</source>
        <translation>
            <numerusform>Retirer «&#xa0;%1&#xa0;»&#xa0;? Son élément (%Ln) et toutes ses modifications seront perdus&#xa0;; c’est irréversible.</numerusform>
            <numerusform>Retirer «&#xa0;%1&#xa0;»&#xa0;? Ses %Ln éléments et toutes leurs modifications seront perdus&#xa0;; c’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Drop files to import them</source>
        <translation>Déposez des fichiers pour les importer</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, JSON or JSONL, one row per item, with a question and, better, the right answer. PDF, DOCX, HTML and texts become documents.</source>
        <translation>Déposez ici un fichier&#xa0;: CSV, TSV, JSON ou JSONL, une ligne par élément, avec une question et, mieux, la bonne réponse. Les PDF, DOCX, HTML et textes deviennent des documents.</translation>
    </message>
    <message>
        <source>Make one from documents…</source>
        <translation>Créer depuis des documents…</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.html *.htm *.md *.txt *.epub)</source>
        <translation>Documents (*.pdf *.docx *.html *.htm *.md *.txt *.epub)</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Drop files: CSV, TSV, JSON, JSONL or documents.</source>
        <translation>%1 n’est pas un fichier de cet ordinateur. Déposez des fichiers&#xa0;: CSV, TSV, JSON, JSONL ou documents.</translation>
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
    <name>DatasetItemsTable</name>
    <message>
        <source>Items of the dataset</source>
        <translation>Éléments du jeu de données</translation>
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
    <message>
        <source>Run %1 (%2) stands on this data, so it can&apos;t be removed: its answers would belong to nothing.</source>
        <translation>L’exécution %1 (%2) repose sur ces données&#xa0;; elles ne peuvent pas être retirées, car ses réponses ne se rattacheraient plus à rien.</translation>
    </message>
    <message>
        <source>The name is empty. Give the data a name.</source>
        <translation>Le nom est vide. Donnez un nom aux données.</translation>
    </message>
    <message>
        <source>Other data of the project is called %1 already. Take another name.</source>
        <translation>D’autres données du projet s’appellent déjà %1. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>DatasetsModel</name>
    <message numerus="yes">
        <source>%n run(s) stand on it</source>
        <translation>
            <numerusform>%n exécution repose dessus</numerusform>
            <numerusform>%n exécutions reposent dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>No run stands on it</source>
        <translation>Aucune exécution ne repose dessus</translation>
    </message>
    <message>
        <source>✓ used</source>
        <translation>✓ utilisé</translation>
    </message>
    <message>
        <source>Used by the next run</source>
        <translation>Utilisé par la prochaine exécution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>DatasetsPane</name>
    <message>
        <source>Use for the next run</source>
        <translation>Utiliser à la prochaine exécution</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Datasets of the project</source>
        <translation>Jeux de données du projet</translation>
    </message>
    <message>
        <source>Give the data another name (F2)</source>
        <translation>Donner un autre nom aux données (F2)</translation>
    </message>
    <message>
        <source>Take the data out of the project (Del)</source>
        <translation>Retirer les données du projet (Suppr)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents of the project</source>
        <translation>Documents du projet</translation>
    </message>
    <message>
        <source>The next run uses this data already.</source>
        <translation>La prochaine exécution utilise déjà ces données.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Add documents to the project</source>
        <translation>Ajouter des documents au projet</translation>
    </message>
    <message>
        <source>None yet. Benchmarks are made of them, and bm25, a baseline, looks for answers in them.</source>
        <translation>Aucun pour l’instant. Ils servent à créer des benchmarks, et bm25, une baseline, y cherche les réponses.</translation>
    </message>
    <message>
        <source>Make a benchmark…</source>
        <translation>Créer un benchmark…</translation>
    </message>
    <message>
        <source>Have questions written about the documents, and review them</source>
        <translation>Faire écrire des questions sur les documents, et les revoir</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyés</translation>
    </message>
    <message>
        <source>Chat (chat/completions)</source>
        <translation>Chat (chat/completions)</translation>
    </message>
    <message>
        <source>Text (completions)</source>
        <translation>Texte (completions)</translation>
    </message>
    <message>
        <source>names of parameters</source>
        <translation>noms de paramètres</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation>Corps ajouté</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>JSON that is merged into every request&apos;s body last</source>
        <translation>JSON fusionné en dernier dans le corps de chaque requête</translation>
    </message>
    <message>
        <source>Parameters that this server refuses, such as stream_options</source>
        <translation>Paramètres que ce serveur refuse, comme stream_options</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>completions</translation>
    </message>
    <message>
        <source>extra body</source>
        <translation>corps ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) never sent</source>
        <translation>
            <numerusform>%n nom jamais envoyé</numerusform>
            <numerusform>%n noms jamais envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n en-tête</numerusform>
            <numerusform>%n en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier de CA</translation>
    </message>
    <message>
        <source>“body” is what is sent, with {{ prompt }}, {{ system }}, {{ user }}, {{ model }}, {{ messages }} and parameters in its texts; “answer” is the JSON pointer of the answer</source>
        <translation>«&#xa0;body&#xa0;» est ce qui est envoyé, avec {{ prompt }}, {{ system }}, {{ user }}, {{ model }}, {{ messages }} et des paramètres dans ses textes&#xa0;; «&#xa0;answer&#xa0;» est le pointeur JSON de la réponse</translation>
    </message>
    <message>
        <source>the system’s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT; “none” asks the server directly</source>
        <translation>http://HOST:PORT ou socks5://HOST:PORT&#xa0;; «&#xa0;none&#xa0;» interroge le serveur directement</translation>
    </message>
    <message>
        <source>the system’s certificates only</source>
        <translation>les certificats du système seulement</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that are trusted besides the system’s, for this model only</source>
        <translation>Un fichier de certificats (PEM) reconnus en plus de ceux du système, pour ce modèle seulement</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>template</source>
        <translation>gabarit</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>Half the price, up to 24 hours</source>
        <translation>Moitié prix, jusqu’à 24 heures</translation>
    </message>
    <message>
        <source>All requests are handed to the service together. Assay may be closed meanwhile; Resume takes in what came back.</source>
        <translation>Toutes les requêtes sont remises ensemble au service. Assay peut être fermé entre-temps&#xa0;; Reprendre récupère ce qui est revenu.</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>Par lot</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>par lot</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>… the rest is not shown here; “Request and reply” has all of it.</source>
        <translation>… la suite n’est pas affichée ici&#xa0;; «&#xa0;Requête et réponse&#xa0;» contient tout.</translation>
    </message>
</context>
<context>
    <name>DistributionChart</name>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>%1: distribution by candidate</source>
        <translation>%1&#xa0;: distribution par candidat</translation>
    </message>
    <message>
        <source>Share of the scored items by score</source>
        <translation>Part des éléments notés selon le score</translation>
    </message>
    <message>
        <source>Share of the scored items by score; box: quartiles and median, whiskers: 5th and 95th percentile</source>
        <translation>Part des éléments notés selon le score&#xa0;; boîte&#xa0;: quartiles et médiane, moustaches&#xa0;: 5e et 95e centiles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, score %2</translation>
    </message>
    <message>
        <source>%1 of %2 scored items (%3)</source>
        <translation>%1 éléments notés sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1&#xa0;: pas de score</translation>
    </message>
    <message>
        <source>%1: median %2, half of the scores from %3 to %4, nine tenths from %5 to %6</source>
        <translation>%1&#xa0;: médiane %2, la moitié des scores de %3 à %4, neuf dixièmes de %5 à %6</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scored</source>
        <translation>%1, notés</translation>
    </message>
</context>
<context>
    <name>DocumentStore</name>
    <message>
        <source>%1 has no document %2. Add it again.</source>
        <translation>%1 n’a pas de document %2. Ajoutez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Row %1 has the id %2 of row %3 and other texts; row %3 was taken.</source>
        <translation>La ligne %1 a l’identifiant %2 de la ligne %3 et d’autres textes&#xa0;; la ligne %3 a été retenue.</translation>
    </message>
    <message>
        <source>Row %1 has an id that no question has, %2, but the text of the question %3.</source>
        <translation>La ligne %1 a un identifiant qu’aucune question n’a, %2, mais le texte de la question %3.</translation>
    </message>
    <message>
        <source>Row %1 has the text of %2 questions.</source>
        <translation>La ligne %1 a le texte de %2 questions.</translation>
    </message>
    <message>
        <source>Row %1 may be one of %2 questions about the same text: its question and its answer are both new. Give it an id.</source>
        <translation>La ligne %1 peut être l’une de %2 questions sur le même texte&#xa0;: sa question et sa réponse sont toutes deux nouvelles. Donnez-lui un identifiant.</translation>
    </message>
    <message>
        <source>Row %1 has no question.</source>
        <translation>La ligne %1 n’a pas de question.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 holds no question. Assay looks for the columns or keys query, question, user_input and input.</source>
        <translation>%1 ne contient aucune question. Assay cherche les colonnes ou clés query, question, user_input et input.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question were left out.</source>
        <translation>
            <numerusform>%n ligne sans question a été omise.</numerusform>
            <numerusform>%n lignes sans question ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a benchmark: line %2: %3.</source>
        <translation>%1 n’est pas lisible comme benchmark&#xa0;: ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>it was written by a newer version of Assay</source>
        <translation>il a été écrit par une version plus récente d’Assay</translation>
    </message>
    <message>
        <source>nothing closes the quotation mark there</source>
        <translation>rien n’y ferme le guillemet</translation>
    </message>
    <message>
        <source>The window step of %1 chunks is greater than the window size of %2: the chunks between two windows are asked about by none.</source>
        <translation>Le pas de fenêtre de %1 fragments est supérieur à la taille de fenêtre de %2&#xa0;: les fragments entre deux fenêtres ne font l’objet d’aucune question.</translation>
    </message>
    <message>
        <source>It asks the same as question %1: “%2”.</source>
        <translation>Elle demande la même chose que la question %1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No earlier question asks the same.</source>
        <translation>Aucune question antérieure ne demande la même chose.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La question est vide.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer has %1 characters; at most %2 are wanted.</source>
        <translation>La réponse a %1 caractères&#xa0;; %2 au plus sont souhaités.</translation>
    </message>
    <message>
        <source>It does not end like a question.</source>
        <translation>Elle ne se termine pas comme une question.</translation>
    </message>
    <message>
        <source>It asks more than one question.</source>
        <translation>Elle pose plus d’une question.</translation>
    </message>
    <message>
        <source>The question contains its answer.</source>
        <translation>La question contient sa réponse.</translation>
    </message>
    <message>
        <source>One question with a short answer.</source>
        <translation>Une seule question, avec une réponse courte.</translation>
    </message>
    <message>
        <source>A model answered it rightly without the text.</source>
        <translation>Un modèle y a répondu correctement sans le texte.</translation>
    </message>
    <message>
        <source>Without the text, the model did not answer it rightly.</source>
        <translation>Sans le texte, le modèle n’y a pas répondu correctement.</translation>
    </message>
    <message>
        <source>With the text, the model gave the same answer.</source>
        <translation>Avec le texte, le modèle a donné la même réponse.</translation>
    </message>
    <message>
        <source>With the text, the model gave another answer.</source>
        <translation>Avec le texte, le modèle a donné une autre réponse.</translation>
    </message>
    <message>
        <source>No score came.</source>
        <translation>Aucun score n’a été reçu.</translation>
    </message>
    <message>
        <source>The reply breaks off. The questions that were complete are kept; a larger max_tokens helps.</source>
        <translation>La réponse du modèle s’interrompt. Les questions complètes sont conservées&#xa0;; un max_tokens plus grand aide.</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>La réponse du modèle est vide.</translation>
    </message>
    <message>
        <source>No question could be read from the reply.</source>
        <translation>Aucune question n’a pu être lue dans la réponse du modèle.</translation>
    </message>
    <message>
        <source>The reply is not JSON; its lines were read.</source>
        <translation>La réponse du modèle n’est pas du JSON&#xa0;; ses lignes ont été lues.</translation>
    </message>
    <message>
        <source>The reply has %1 questions; the first %2 are kept.</source>
        <translation>La réponse du modèle contient %1 questions&#xa0;; les %2 premières sont conservées.</translation>
    </message>
    <message>
        <source>Questions asked for: %1; questions in the reply: %2.</source>
        <translation>Questions demandées&#xa0;: %1&#xa0;; questions dans la réponse du modèle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The reply has %1 characters; only the first %2 were read.</source>
        <translation>La réponse du modèle a %1 caractères&#xa0;; seuls les %2 premiers ont été lus.</translation>
    </message>
    <message>
        <source>Texts were cut after %1 characters.</source>
        <translation>Des textes ont été coupés après %1 caractères.</translation>
    </message>
    <message>
        <source>What the text does not tell needs no quote.</source>
        <translation>Ce que le texte ne dit pas n’a pas besoin de citation.</translation>
    </message>
    <message>
        <source>A question from a row needs no quote.</source>
        <translation>Une question tirée d’une ligne n’a pas besoin de citation.</translation>
    </message>
    <message>
        <source>It came without a quote from the text.</source>
        <translation>Elle est arrivée sans citation du texte.</translation>
    </message>
    <message>
        <source>This quote does not stand in the text: “%1”.</source>
        <translation>Cette citation ne figure pas dans le texte&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Every quote stands in the text.</source>
        <translation>Toutes les citations figurent dans le texte.</translation>
    </message>
    <message>
        <source>The template “%1” of generated questions: %2</source>
        <translation>Le gabarit «&#xa0;%1&#xa0;» des questions générées&#xa0;: %2</translation>
    </message>
    <message>
        <source>It speaks of the text itself: “%1”.</source>
        <translation>Elle parle du texte lui-même&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It does not speak of the text itself.</source>
        <translation>Elle ne parle pas du texte lui-même.</translation>
    </message>
    <message>
        <source>The critic gave this score and no reason.</source>
        <translation>Le critique a donné cette note sans raison.</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents → benchmark</source>
        <translation>Documents → benchmark</translation>
    </message>
    <message>
        <source>‹ Data</source>
        <translation>‹ Données</translation>
    </message>
    <message>
        <source>Preview 5</source>
        <translation>Aperçu de 5</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Chunks and windows</source>
        <translation>Fragments et fenêtres</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Drop documents or folders to add them</source>
        <translation>Déposez des documents ou des dossiers pour les ajouter</translation>
    </message>
    <message>
        <source>Back to Data</source>
        <translation>Retour à Données</translation>
    </message>
    <message>
        <source>The documents of the project: look at them, add and remove</source>
        <translation>Les documents du projet&#xa0;: les voir, en ajouter et en retirer</translation>
    </message>
    <message>
        <source>Ask for a few questions first, from windows drawn by chance. What they cost is not paid again.</source>
        <translation>Demander d’abord quelques questions, sur des fenêtres tirées au hasard. Ce qu’elles coûtent n’est pas payé deux fois.</translation>
    </message>
    <message>
        <source>What is in flight comes back; what is done is kept</source>
        <translation>Ce qui est en cours revient encore&#xa0;; ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Make a benchmark from documents</source>
        <translation>Créer un benchmark à partir de documents</translation>
    </message>
    <message>
        <source>Drop manuals here: PDF, DOCX, HTML, Markdown, EPUB, text in any encoding, JSON or CSV with a text a row, or whole folders. Assay cuts them into chunks, has a model write questions with answers and quotes, checks every one, and you have the last word.</source>
        <translation>Déposez ici des manuels&#xa0;: PDF, DOCX, HTML, Markdown, EPUB, texte dans tout encodage, JSON ou CSV avec un texte par ligne, ou des dossiers entiers. Assay les découpe en fragments, fait écrire par un modèle des questions avec réponses et citations, vérifie chacune d’elles, et vous avez le dernier mot.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Change how questions are made</source>
        <translation>Changer la façon de créer les questions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + %n autre</numerusform>
            <numerusform>%1 + %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s)</source>
        <translation>
            <numerusform>%Ln fragment</numerusform>
            <numerusform>%Ln fragments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln fenêtre</numerusform>
            <numerusform>%Ln fenêtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model that writes questions</source>
        <translation>Ajouter un modèle qui écrit les questions</translation>
    </message>
    <message numerus="yes">
        <source>Generate %Ln question(s)</source>
        <translation>
            <numerusform>Générer %Ln question</numerusform>
            <numerusform>Générer %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>No model of this project can write questions: add one on Models.</source>
        <translation>Aucun modèle de ce projet ne peut écrire de questions&#xa0;: ajoutez-en un à la page Modèles.</translation>
    </message>
    <message>
        <source>A run is on: it ends first.</source>
        <translation>Une exécution est en cours&#xa0;: elle doit d’abord se terminer.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text *.epub *.json *.jsonl *.csv *.tsv)</source>
        <translation>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text *.epub *.json *.jsonl *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be added.</source>
        <translation>Le projet est ouvert en lecture seule&#xa0;: rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first.</source>
        <translation>Aucun projet n’est ouvert. Ouvrez ou créez-en un d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s) …</source>
        <translation>
            <numerusform>Lecture de %Ln fichier …</numerusform>
            <numerusform>Lecture de %Ln fichiers …</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the project? Generated questions keep their texts.</source>
        <translation>Retirer «&#xa0;%1&#xa0;» du projet&#xa0;? Les questions générées gardent leurs textes.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln document(s) from the project? Generated questions keep their texts.</source>
        <translation>
            <numerusform>Retirer %Ln document du projet&#xa0;? Les questions générées gardent leurs textes.</numerusform>
            <numerusform>Retirer %Ln documents du projet&#xa0;? Les questions générées gardent leurs textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer.</source>
        <translation>%1 n’est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>reading the documents</source>
        <translation>lecture des documents</translation>
    </message>
    <message>
        <source>asking for questions</source>
        <translation>demande de questions</translation>
    </message>
    <message>
        <source>sorting the replies</source>
        <translation>tri des réponses</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>contrôles</translation>
    </message>
    <message>
        <source>asking with and without the text</source>
        <translation>questions posées avec et sans le texte</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>Questions sur %1</translation>
    </message>
    <message>
        <source>This generation is not through: it stands at “%1”.</source>
        <translation>Cette génération n’est pas terminée&#xa0;: elle en est à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>The generation is paused: everything so far is kept.</source>
        <translation>La génération est en pause&#xa0;: tout ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>The generation is paused: %1</source>
        <translation>La génération est en pause&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed; the rest is here.</source>
        <translation>
            <numerusform>%Ln requête a échoué&#xa0;; le reste est là.</numerusform>
            <numerusform>%Ln requêtes ont échoué&#xa0;; le reste est là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a benchmark now, with %Ln item(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est maintenant un benchmark, avec %Ln élément.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est maintenant un benchmark, avec %Ln éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are put aside for trying out.</source>
        <translation>
            <numerusform>%Ln autre est réservé pour les essais.</numerusform>
            <numerusform>%Ln autres sont réservés pour les essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 for the next run</source>
        <translation>Utiliser %1 pour la prochaine exécution</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Voir les données</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>Exporter les questions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln question a été écrite dans %1.</numerusform>
            <numerusform>%Ln questions ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited tables (*.csv *.jsonl);;All files (*)</source>
        <translation>Tableaux modifiés (*.csv *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take in an edited table</source>
        <translation>Reprendre un tableau modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by hand</source>
        <translation>
            <numerusform>%Ln à la main</numerusform>
            <numerusform>%Ln à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) gave no question; the rest is here.</source>
        <translation>
            <numerusform>%Ln fenêtre n’a donné aucune question&#xa0;; le reste est là.</numerusform>
            <numerusform>%Ln fenêtres n’ont donné aucune question&#xa0;; le reste est là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set chunks aside</source>
        <translation>Écarter des fragments</translation>
    </message>
    <message>
        <source>Take chunks back</source>
        <translation>Reprendre des fragments</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>jusqu’à %Ln requête</numerusform>
            <numerusform>jusqu’à %Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) gave no score: their questions are set aside.</source>
        <translation>
            <numerusform>%Ln contrôle n’a donné aucun score&#xa0;: sa question est mise de côté.</numerusform>
            <numerusform>%Ln contrôles n’ont donné aucun score&#xa0;: leurs questions sont mises de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsReportText</name>
    <message numerus="yes">
        <source>Already there: %Ln document(s).</source>
        <translation>
            <numerusform>Déjà présent&#xa0;: %Ln document.</numerusform>
            <numerusform>Déjà présents&#xa0;: %Ln documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a document of the project now.</source>
        <translation>«&#xa0;%1&#xa0;» fait maintenant partie des documents du projet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were added.</source>
        <translation>
            <numerusform>%Ln document a été ajouté.</numerusform>
            <numerusform>%Ln documents ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
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
    <name>DropArea</name>
    <message>
        <source>Drop a benchmark or documents here, or press to choose a benchmark</source>
        <translation>Déposez ici un benchmark ou des documents, ou cliquez pour choisir un benchmark</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON and JSONL with a column of questions; PDF, DOCX, HTML, Markdown and text to make questions from; also projects and plans</source>
        <translation>CSV, TSV, JSON et JSONL avec une colonne de questions&#x202f;; PDF, DOCX, HTML, Markdown et texte pour en tirer des questions&#x202f;; aussi des projets et des plans</translation>
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
    <message>
        <source>The endpoint of model %1 holds a key. Take it out and give a key reference instead.</source>
        <translation>Le point d’accès du modèle %1 contient une clé. Retirez-la et indiquez plutôt une référence de clé.</translation>
    </message>
</context>
<context>
    <name>EndpointState</name>
    <message numerus="yes">
        <source>%1 was stopped: the same error %n times in a row. %2 Mend the cause, then resume; retry asks what failed once more.</source>
        <translation>
            <numerusform>%1 a été arrêté&#xa0;: la même erreur %n fois de suite. %2 Corrigez la cause, puis reprenez&#xa0;; retry redemande ce qui a échoué.</numerusform>
            <numerusform>%1 a été arrêté&#xa0;: la même erreur %n fois de suite. %2 Corrigez la cause, puis reprenez&#xa0;; retry redemande ce qui a échoué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>A name is needed: runs and exports are told by it.</source>
        <translation>Un nom est nécessaire&#xa0;: il identifie exécutions et exports.</translation>
    </message>
    <message>
        <source>Another one has this name already. Names are unique.</source>
        <translation>Un autre porte déjà ce nom. Les noms sont uniques.</translation>
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
    <name>Estimate</name>
    <message>
        <source>No data is chosen yet. Choose the data of the run.</source>
        <translation>Aucune donnée n’est encore choisie. Choisissez les données de l’exécution.</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Estimate by model</source>
        <translation>Estimation par modèle</translation>
    </message>
    <message>
        <source>nothing is sent for it</source>
        <translation>rien n’est envoyé pour cela</translation>
    </message>
    <message>
        <source>Ranges: how long answers get and how fast servers are is known only afterwards.</source>
        <translation>Des fourchettes&#xa0;: la longueur des réponses et la vitesse des serveurs ne sont connues qu’après.</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>Nothing is sent: all answers are made or read on this computer, which costs nothing.</source>
        <translation>Rien n’est envoyé&#xa0;: toutes les réponses sont produites ou lues sur cet ordinateur, sans frais.</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>%1 · %2 tokens · %3 · %4</source>
        <extracomment>Requests · tokens · cost · time of a run, each a range.</extracomment>
        <translation>%1 · %2 tokens · %3 · %4</translation>
    </message>
    <message>
        <source>%1 + models of unknown price</source>
        <translation>%1 + modèles de prix inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>By the model&apos;s own price.</source>
        <translation>Selon le prix propre au modèle.</translation>
    </message>
    <message>
        <source>By your price table: %1 (%2). %3</source>
        <translation>Selon votre table de prix&#xa0;: %1 (%2). %3</translation>
    </message>
    <message numerus="yes">
        <source>Try %n items</source>
        <translation>
            <numerusform>Essayer %n élément</numerusform>
            <numerusform>Essayer %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Really asks these items, which costs money, and estimates from what they took. Run goes on from them: nothing is asked twice.</source>
        <translation>Soumet réellement ces éléments, ce qui est payant, et estime d’après ce qu’ils ont demandé. L’exécution continue à partir d’eux&#xa0;: rien n’est demandé deux fois.</translation>
    </message>
    <message>
        <source>Ranges by what earlier answers of these models took; 19 of 20 such runs stay within.</source>
        <translation>Fourchettes d’après ce qu’ont demandé les réponses antérieures de ces modèles&#xa0;; 19 exécutions de ce type sur 20 y restent.</translation>
    </message>
    <message numerus="yes">
        <source>measured on %n item(s)</source>
        <translation>
            <numerusform>mesuré sur %n élément</numerusform>
            <numerusform>mesuré sur %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent: the project has the answers to all %1 requests.</source>
        <translation>Rien n’est envoyé&#xa0;: le projet a déjà les réponses aux %1 requêtes.</translation>
    </message>
    <message>
        <source>, %1 of them already there</source>
        <translation>, dont %1 déjà dans le projet</translation>
    </message>
    <message>
        <source>%1, and up to a day for batches</source>
        <translation>%1, et jusqu’à 24 heures pour les lots</translation>
    </message>
    <message>
        <source>within a day (by batch)</source>
        <translation>sous 24 heures (par lot)</translation>
    </message>
    <message>
        <source>by batch at %1 of the price</source>
        <translation>par lot à %1 du prix</translation>
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
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>rien n’est envoyé</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juge</translation>
    </message>
    <message>
        <source>%1 to %2 tokens, prompts and answers together</source>
        <translation>de %1 à %2 tokens, prompts et réponses réunis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1 of %2 are already there</source>
        <translation>%1 sur %2 déjà dans le projet</translation>
    </message>
    <message>
        <source>Set the model&apos;s price on the page Models, or in your price table.</source>
        <translation>Indiquez le prix du modèle à la page Modèles, ou dans votre table de prix.</translation>
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
    <message>
        <source>no cost</source>
        <translation>aucun coût</translation>
    </message>
    <message>
        <source>    %1 of %2 requests are answered in the project: not asked again</source>
        <translation>    %1 requêtes sur %2 ont déjà leur réponse dans le projet&#xa0;: non redemandées</translation>
    </message>
    <message numerus="yes">
        <source> + %n of unknown price</source>
        <translation>
            <numerusform> + %n de prix inconnu</numerusform>
            <numerusform> + %n de prix inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source> (price of the plan)</source>
        <translation> (prix du plan)</translation>
    </message>
    <message>
        <source> (price of your table%1)</source>
        <translation> (prix de votre table%1)</translation>
    </message>
    <message numerus="yes">
        <source>, measured on %n item(s)</source>
        <translation>
            <numerusform>, mesuré sur %n élément</numerusform>
            <numerusform>, mesuré sur %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>, by batch at %1 of the price</source>
        <translation>, par lot à %1 du prix</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>, and up to a day for batches</source>
        <translation>, et jusqu’à 24 heures pour les lots</translation>
    </message>
    <message>
        <source>within a day (by batch)</source>
        <translation>sous 24 heures (par lot)</translation>
    </message>
    <message numerus="yes">
        <source>In all %n requests, %1, %2</source>
        <translation>
            <numerusform>En tout %n requête, %1, %2</numerusform>
            <numerusform>En tout %n requêtes, %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Add an example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>A question and the answer that is wanted, sent before the real question</source>
        <translation>Une question et la réponse attendue, envoyées avant la vraie question</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Example %1: user</source>
        <translation>Exemple %1&#xa0;: utilisateur</translation>
    </message>
    <message>
        <source>Example %1: assistant</source>
        <translation>Exemple %1&#xa0;: assistant</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>Monter l’exemple %1</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>Descendre l’exemple %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Retirer l’exemple %1</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Everything (%n item(s))</source>
        <translation>
            <numerusform>Tout (%n élément)</numerusform>
            <numerusform>Tout (%n éléments)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is shown (%n item(s))</source>
        <translation>
            <numerusform>Seulement l’affichage (%n élément)</numerusform>
            <numerusform>Seulement l’affichage (%n éléments)</numerusform>
        </translation>
    </message>
    <message>
        <source>The items that pass the filters, and the candidates whose columns are not hidden</source>
        <translation>Les éléments retenus par les filtres, et les candidats dont la colonne n’est pas masquée</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>For a spreadsheet…</source>
        <translation>Pour un tableur…</translation>
    </message>
    <message>
        <source>A row an item; opens right in Excel and LibreOffice, and no cell runs as a formula</source>
        <translation>Une ligne par élément&#xa0;; s’ouvre bien dans Excel et LibreOffice, et aucune cellule ne s’exécute comme formule</translation>
    </message>
    <message>
        <source>As data…</source>
        <translation>En données…</translation>
    </message>
    <message>
        <source>CSV, a row an item: UTF-8, commas, nothing changed</source>
        <translation>CSV, une ligne par élément&#xa0;: UTF-8, virgules, rien n’est modifié</translation>
    </message>
    <message>
        <source>As data, long form…</source>
        <translation>En données, format long…</translation>
    </message>
    <message>
        <source>CSV, a row an answer and scorer</source>
        <translation>CSV, une ligne par réponse et évaluateur</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>Lignes JSON…</translation>
    </message>
    <message>
        <source>A JSON object an answer, with everything that is known</source>
        <translation>Un objet JSON par réponse, avec tout ce qui est connu</translation>
    </message>
    <message>
        <source>%1 run %2</source>
        <translation>%1 exécution %2</translation>
    </message>
    <message>
        <source>%1, part</source>
        <translation>%1, partie</translation>
    </message>
</context>
<context>
    <name>Exports</name>
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
    <message>
        <source>Run %1 has no candidate “%2” to export. There are: %3.</source>
        <translation>L’exécution %1 n’a pas de candidat «&#xa0;%2&#xa0;» à exporter. Candidats&#xa0;: %3.</translation>
    </message>
    <message>
        <source>None of the chosen items is in run %1: there is nothing to export.</source>
        <translation>Aucun des éléments choisis n’est dans l’exécution %1&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Choose csv-wide, csv-long, jsonl or batch-jsonl.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Choisissez csv-wide, csv-long, jsonl ou batch-jsonl.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>d’elle-même</translation>
    </message>
    <message>
        <source>at the token limit</source>
        <translation>à la limite de tokens</translation>
    </message>
    <message>
        <source>by a content filter</source>
        <translation>par un filtre de contenu</translation>
    </message>
    <message>
        <source>with a refusal</source>
        <translation>par un refus</translation>
    </message>
    <message>
        <source>with a tool call</source>
        <translation>par un appel d’outil</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tok. entrée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
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
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Reported model</source>
        <translation>Modèle déclaré</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>asked in run %1, %2</source>
        <translation>demandée dans l’exécution %1, %2</translation>
    </message>
    <message>
        <source>asked in run %1</source>
        <translation>demandée dans l’exécution %1</translation>
    </message>
    <message>
        <source>The same request was not sent again: times, tokens, cost and attempts are those of then.</source>
        <translation>La même requête n’a pas été renvoyée&#xa0;: durées, tokens, coût et tentatives sont ceux d’alors.</translation>
    </message>
</context>
<context>
    <name>FieldChips</name>
    <message>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Names of an item&apos;s fields. In the text, Ctrl+Space offers them as well.</source>
        <translation>Noms des champs d’un élément. Dans le texte, Ctrl+Espace les propose aussi.</translation>
    </message>
    <message>
        <source>Insert {{ %1 }} at the cursor</source>
        <translation>Insérer {{ %1 }} au curseur</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>extra field</source>
        <translation>champ libre</translation>
    </message>
    <message>
        <source>This text is too long to be edited here; it stays as it is.</source>
        <translation>Ce texte est trop long pour être modifié ici&#xa0;; il reste tel quel.</translation>
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
        <translation>Il n’y a pas de métrique %1. Métriques&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
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
        <source>%1 pt</source>
        <translation>%1&#xa0;pt</translation>
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
        <translation>Réserver des documents pour les essais&#xa0;:</translation>
    </message>
    <message>
        <source>Freeze it</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the benchmark</source>
        <translation>Nom du benchmark</translation>
    </message>
    <message>
        <source>Whole documents go into a second benchmark, so that none of its questions was seen.</source>
        <translation>Des documents entiers vont dans un second benchmark, afin qu’aucune de ses questions n’ait été vue.</translation>
    </message>
    <message>
        <source>Share of the documents that are put aside</source>
        <translation>Part des documents réservés</translation>
    </message>
    <message>
        <source>only accepted (%1)</source>
        <translation>acceptées seulement (%1)</translation>
    </message>
    <message>
        <source>accepted and kept (%1)</source>
        <translation>acceptées et conservées (%1)</translation>
    </message>
    <message>
        <source>There is nothing to freeze yet.</source>
        <translation>Il n’y a encore rien à figer.</translation>
    </message>
    <message>
        <source>The benchmark keeps who generated it, with which prompts and seed; later edits here leave it as it is.</source>
        <translation>Le benchmark retient qui l’a généré, avec quels prompts et quelle graine&#xa0;; les modifications faites ici ensuite ne le changent pas.</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>chunks that are of use</source>
        <translation>fragments utiles</translation>
    </message>
    <message>
        <source>windows asked about</source>
        <translation>fenêtres interrogées</translation>
    </message>
    <message>
        <source>questions written</source>
        <translation>questions écrites</translation>
    </message>
    <message>
        <source>one question, with a bearable answer</source>
        <translation>une seule question, à la réponse de longueur raisonnable</translation>
    </message>
    <message>
        <source>quotes stand in the text</source>
        <translation>les citations figurent dans le texte</translation>
    </message>
    <message>
        <source>does not speak of the text</source>
        <translation>ne parle pas du texte</translation>
    </message>
    <message>
        <source>not asked before</source>
        <translation>pas encore posée</translation>
    </message>
    <message>
        <source>the text answers it</source>
        <translation>le texte y répond</translation>
    </message>
    <message>
        <source>understood without the text</source>
        <translation>compréhensible sans le texte</translation>
    </message>
    <message>
        <source>somebody would ask it</source>
        <translation>quelqu’un la poserait</translation>
    </message>
    <message>
        <source>not known without the text</source>
        <translation>réponse inconnue sans le texte</translation>
    </message>
    <message>
        <source>answered the same with the text</source>
        <translation>même réponse avec le texte</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>acceptées par une personne</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>mostly digits and signs</source>
        <translation>surtout des chiffres et des signes</translation>
    </message>
    <message>
        <source>a table of contents or a list of references</source>
        <translation>table des matières ou liste de références</translation>
    </message>
    <message>
        <source>repeats an earlier one</source>
        <translation>répète un fragment précédent</translation>
    </message>
    <message>
        <source>nearly repeats an earlier one</source>
        <translation>répète presque un fragment précédent</translation>
    </message>
    <message>
        <source>set aside by you</source>
        <translation>écarté par vous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>FunnelStrip</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>What came through: %1</source>
        <translation>Ce qui est passé&#xa0;: %1</translation>
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
    <name>GenerateCommand</name>
    <message>
        <source>There is no format “%1”. Possible are: %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Formats possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 documents, %2 chunks, %3 windows, %4 of them asked about</source>
        <translation>%1 documents, %2 fragments, %3 fenêtres, dont %4 interrogées</translation>
    </message>
    <message>
        <source>%1 chunks set aside: %2</source>
        <translation>%1 fragments écartés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Window %1: chunks %2 to %3</source>
        <translation>Fenêtre %1&#xa0;: fragments %2 à %3</translation>
    </message>
    <message>
        <source>--preview wants a number of windows, not “%1”.</source>
        <translation>--preview attend un nombre de fenêtres, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3)</source>
        <translation>Lecture de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>To go on: assay-cli generate %1</source>
        <translation>Pour continuer&#xa0;: assay-cli generate %1</translation>
    </message>
    <message>
        <source>The generation is interrupted.</source>
        <translation>La génération est interrompue.</translation>
    </message>
    <message>
        <source>The generation is paused. %1</source>
        <translation>La génération est en pause. %1</translation>
    </message>
    <message>
        <source>Merged: %1 edited, %2 written by hand, %3 unchanged.</source>
        <translation>Fusion&#xa0;: %1 modifiées, %2 écrites à la main, %3 inchangées.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written to %1.</source>
        <translation>
            <numerusform>%n question écrite dans %1.</numerusform>
            <numerusform>%n questions écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) frozen as %1.</source>
        <translation>
            <numerusform>%n question figée sous le nom %1.</numerusform>
            <numerusform>%n questions figées sous le nom %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask again what failed: assay-cli generate %1</source>
        <translation>Pour redemander ce qui a échoué&#xa0;: assay-cli generate %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of run %1 failed or could not be read.</source>
        <translation>
            <numerusform>%n réponse de l’exécution %1 a échoué ou n’a pas pu être lue.</numerusform>
            <numerusform>%n réponses de l’exécution %1 ont échoué ou n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>--split wants a share between 0 and 1, such as 0.2, not “%1”.</source>
        <translation>--split attend une part entre 0 et 1, comme 0.2, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--split-seed wants a whole number, not “%1”.</source>
        <translation>--split-seed attend un nombre entier, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--split needs --freeze NAME.</source>
        <translation>--split ne va qu’avec --freeze NAME.</translation>
    </message>
    <message>
        <source>--split-seed needs --split SHARE.</source>
        <translation>--split-seed ne va qu’avec --split SHARE.</translation>
    </message>
    <message>
        <source>No document is put aside: it would take more than the share that was wished for.</source>
        <translation>Aucun document n’est mis de côté&#xa0;: il prendrait plus que la part souhaitée.</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>The questions were written by %1, and %2 is that model or of its family: it may do better on them than on questions of people.</source>
        <translation>Les questions ont été écrites par %1, et %2 est ce modèle ou de sa famille&#xa0;: il peut y réussir mieux qu’à des questions de personnes.</translation>
    </message>
    <message>
        <source>The benchmark has no name. Give it one.</source>
        <translation>Le benchmark n’a pas de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The project has data with the name %1 already. A frozen benchmark is not changed; take another name.</source>
        <translation>Le projet a déjà des données du nom de %1. Un benchmark figé n’est pas modifié&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No question is there to freeze. Accept some, or freeze the ones that were kept.</source>
        <translation>Il n’y a pas de question à figer. Acceptez-en, ou figez celles qui ont été conservées.</translation>
    </message>
    <message>
        <source>%1 is a project and is not overwritten. Choose another name.</source>
        <translation>%1 est un projet et n’est pas écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: questions</source>
        <translation>%1&#xa0;: questions</translation>
    </message>
    <message>
        <source>%1: checks</source>
        <translation>%1&#xa0;: contrôles</translation>
    </message>
    <message>
        <source>%1: probes</source>
        <translation>%1&#xa0;: sondes</translation>
    </message>
    <message>
        <source>The plan has no &quot;generate&quot;: it says which benchmark is made of the documents, and by which model.</source>
        <translation>Le plan n’a pas de &quot;generate&quot;&#xa0;: cette clé indique quel benchmark est créé à partir des documents, et par quel modèle.</translation>
    </message>
    <message>
        <source>%1 is no language model that is set up. Choose another one.</source>
        <translation>%1 n’est pas un modèle de langage configuré. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No model is chosen to write the questions. Choose one.</source>
        <translation>Aucun modèle n’est choisi pour écrire les questions. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The documents hold no text to ask about. Add others.</source>
        <translation>Les documents ne contiennent pas de texte sur lequel poser des questions. Ajoutez-en d’autres.</translation>
    </message>
    <message>
        <source>The question or its answer is empty. Write both.</source>
        <translation>La question ou sa réponse est vide. Écrivez les deux.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB.</source>
        <translation>%1 dépasse 256&#xa0;Mio.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Window %1 gave no question. %2</source>
        <translation>La fenêtre %1 n’a donné aucune question. %2</translation>
    </message>
</context>
<context>
    <name>GenerationDetails</name>
    <message>
        <source>Windows may run from one document into the next</source>
        <translation>Les fenêtres peuvent passer d’un document au suivant</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>Types de questions</translation>
    </message>
    <message>
        <source>Checks by a model</source>
        <translation>Contrôles par un modèle</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Façon de demander</translation>
    </message>
    <message>
        <source>Right is who says that the documents do not tell.</source>
        <translation>La bonne réponse est de dire que les documents ne le disent pas.</translation>
    </message>
    <message>
        <source>The model that checks; better not the one that wrote.</source>
        <translation>Le modèle qui vérifie&#xa0;; de préférence pas celui qui a écrit.</translation>
    </message>
    <message>
        <source>A question is kept when no check that rates it from 1 to 5 is below.</source>
        <translation>Une question est conservée si aucun contrôle qui la note de 1 à 5 n’est en dessous.</translation>
    </message>
    <message>
        <source>such as: agents of a shop&apos;s help desk</source>
        <translation>p. ex.&#xa0;: agents d’assistance d’une boutique</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Gardée dès</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Fewer are drawn by the run&apos;s seed, evenly from every document.</source>
        <translation>Si moins, elles sont tirées selon la graine de l’exécution, également dans chaque document.</translation>
    </message>
    <message>
        <source>Characters; a longer one fails the check of form.</source>
        <translation>Caractères&#xa0;; une réponse plus longue échoue au contrôle de forme.</translation>
    </message>
    <message>
        <source>Empty: Assay&apos;s own. Yours is sent as it is; {{ context }} is where the text goes.</source>
        <translation>Vide&#xa0;: celui d’Assay. Le vôtre est envoyé tel quel&#xa0;; {{ context }} est l’endroit où va le texte.</translation>
    </message>
    <message>
        <source>Your own prompt</source>
        <translation>Votre propre prompt</translation>
    </message>
    <message>
        <source>Windows asked about</source>
        <translation>Fenêtres interrogées</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse max.</translation>
    </message>
    <message>
        <source>the generator itself</source>
        <translation>le générateur lui-même</translation>
    </message>
    <message>
        <source>No kind is chosen: questions will be factoid.</source>
        <translation>Aucun type n’est choisi&#xa0;: les questions seront factuelles.</translation>
    </message>
    <message>
        <source>Together %1 %: shares are taken of the sum.</source>
        <translation>Au total %1&#xa0;%&#xa0;: les parts sont rapportées à la somme.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n contrôle</numerusform>
            <numerusform>%n contrôles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerationForm</name>
    <message>
        <source>Chunk by</source>
        <translation>Découper par</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Caractères max.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Chunks in a window</source>
        <translation>Fragments/fenêtre</translation>
    </message>
    <message>
        <source>Window step</source>
        <translation>Pas de fenêtre</translation>
    </message>
    <message>
        <source>Questions a window</source>
        <translation>Questions/fenêtre</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kinds and checks</source>
        <translation>Types et contrôles</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>paragraphes</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>Paragraphs are put together up to the most characters; what is longer is cut.</source>
        <translation>Les paragraphes sont réunis jusqu’au maximum de caractères&#xa0;; ce qui est plus long est coupé.</translation>
    </message>
    <message>
        <source>Of one chunk</source>
        <translation>D’un fragment</translation>
    </message>
    <message>
        <source>Characters that a chunk repeats of the one before, where a text had to be cut</source>
        <translation>Caractères qu’un fragment répète du précédent, là où un texte a dû être coupé</translation>
    </message>
    <message>
        <source>How many chunks a question may draw on</source>
        <translation>Nombre de fragments sur lesquels une question peut s’appuyer</translation>
    </message>
    <message>
        <source>How many chunks further the next window begins; a step beyond the size leaves chunks out</source>
        <translation>De combien de fragments la fenêtre suivante avance&#xa0;; un pas supérieur à la taille laisse des fragments de côté</translation>
    </message>
    <message>
        <source>The model that writes questions and answers. It should not be one that is compared.</source>
        <translation>Le modèle qui écrit questions et réponses. Ce ne devrait pas être l’un de ceux qui sont comparés.</translation>
    </message>
    <message>
        <source>as the document</source>
        <translation>du document</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>GenerationJob</name>
    <message>
        <source>The budget is spent. Raise the amount and go on; nothing is asked twice.</source>
        <translation>Le budget est épuisé. Augmentez le montant et continuez&#xa0;; rien n’est demandé deux fois.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Mise en pause par vous.</translation>
    </message>
    <message>
        <source>There is no document to ask about: none of the files could be read, or none was named. Add documents.</source>
        <translation>Il n’y a pas de document sur lequel poser des questions&#xa0;: aucun des fichiers n’a pu être lu, ou aucun n’a été indiqué. Ajoutez des documents.</translation>
    </message>
    <message>
        <source>Files were changed since these questions were made, and are not read again. Give the benchmark another name to ask about them.</source>
        <translation>Des fichiers ont changé depuis que ces questions ont été faites et ne sont pas relus. Donnez un autre nom au benchmark pour poser des questions à leur sujet.</translation>
    </message>
</context>
<context>
    <name>GenerationStore</name>
    <message>
        <source>%1 has no generation %2. Look at the list of them.</source>
        <translation>%1 n’a pas de génération %2. Consultez la liste de ses générations.</translation>
    </message>
</context>
<context>
    <name>GenerationWords</name>
    <message>
        <source>no self-reference</source>
        <translation>sans autoréférence</translation>
    </message>
    <message>
        <source>no duplicate</source>
        <translation>sans doublon</translation>
    </message>
    <message>
        <source>no leak</source>
        <translation>sans fuite</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>self-reference</source>
        <translation>autoréférence</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>grounded</source>
        <translation>fondée</translation>
    </message>
    <message>
        <source>stand-alone</source>
        <translation>autonome</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>pertinente</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>fuite</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>aller-retour</translation>
    </message>
    <message>
        <source>It is a question, with an answer of bearable length that the question does not tell.</source>
        <translation>C’est une question, avec une réponse de longueur raisonnable que la question ne révèle pas.</translation>
    </message>
    <message>
        <source>Every evidence quote stands in the text.</source>
        <translation>Chaque citation figure dans le texte.</translation>
    </message>
    <message>
        <source>It does not speak of “the text” or “this passage”.</source>
        <translation>Elle ne parle pas «&#xa0;du texte&#xa0;» ni de «&#xa0;ce passage&#xa0;».</translation>
    </message>
    <message>
        <source>No earlier question asks the same.</source>
        <translation>Aucune question antérieure ne demande la même chose.</translation>
    </message>
    <message>
        <source>The text alone answers it, without a doubt: 1 to 5.</source>
        <translation>Le texte seul y répond, sans aucun doute&#xa0;: de 1 à 5.</translation>
    </message>
    <message>
        <source>It can be understood without seeing the text: 1 to 5.</source>
        <translation>Elle se comprend sans voir le texte&#xa0;: de 1 à 5.</translation>
    </message>
    <message>
        <source>Somebody who works with these documents would ask it: 1 to 5.</source>
        <translation>Quelqu’un qui travaille avec ces documents la poserait&#xa0;: de 1 à 5.</translation>
    </message>
    <message>
        <source>A model that does not see the text fails to answer it: it measures no memory.</source>
        <translation>Un modèle qui ne voit pas le texte n’y répond pas&#xa0;: elle ne mesure pas la mémoire.</translation>
    </message>
    <message>
        <source>A model that sees the text gives the same answer.</source>
        <translation>Un modèle qui voit le texte donne la même réponse.</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ passé</translation>
    </message>
    <message>
        <source>factoid</source>
        <translation>factuelle</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>two places</source>
        <translation>deux endroits</translation>
    </message>
    <message>
        <source>unanswerable</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>from a row</source>
        <translation>d’une ligne</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en contrôle</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ acceptée</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ rejetée</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>mostly digits</source>
        <translation>surtout des chiffres</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>repeats another chunk</source>
        <translation>répète un autre fragment</translation>
    </message>
    <message>
        <source>same as chunk %1</source>
        <translation>identique au fragment %1</translation>
    </message>
    <message>
        <source>much like another chunk</source>
        <translation>proche d’un autre fragment</translation>
    </message>
    <message>
        <source>much like chunk %1</source>
        <translation>proche du fragment %1</translation>
    </message>
    <message>
        <source>set aside by you</source>
        <translation>écarté par vous</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>fragments</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revues</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Value or ${NAME}</source>
        <translation>Valeur ou ${NAME}</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valeur de l’en-tête</translation>
    </message>
    <message>
        <source>Take this header out</source>
        <translation>Retirer cet en-tête</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>The header %1 is there twice.</source>
        <translation>L’en-tête %1 est présent deux fois.</translation>
    </message>
    <message>
        <source>The header %1 is a credential, and the project keeps none. Write ${NAME} and put the value into the environment, or use “Key” above.</source>
        <translation>L’en-tête %1 est un secret, et le projet n’en conserve pas. Écrivez ${NAME} et placez la valeur dans l’environnement, ou utilisez «&#xa0;Clé&#xa0;» ci-dessus.</translation>
    </message>
</context>
<context>
    <name>HeatMapChart</name>
    <message>
        <source>The items have no categories. Give a column the role “category” when you import.</source>
        <translation>Les éléments n’ont pas de catégories. À l’importation, donnez à une colonne le rôle «&#xa0;catégorie&#xa0;».</translation>
    </message>
    <message>
        <source>%1 by category</source>
        <translation>%1 par catégorie</translation>
    </message>
    <message>
        <source>Mean of the scored items; lower is better, the strongest colour is best</source>
        <translation>Moyenne des éléments notés&#xa0;; le plus bas est le meilleur, la couleur la plus forte aussi</translation>
    </message>
    <message>
        <source>Mean of the scored items; the strongest colour is best</source>
        <translation>Moyenne des éléments notés&#xa0;; la couleur la plus forte est la meilleure</translation>
    </message>
    <message>
        <source>without category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) scored</source>
        <translation>
            <numerusform>%n élément noté</numerusform>
            <numerusform>%n éléments notés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les éléments</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>tous les éléments</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The CA file %1 can&apos;t be read or holds no certificate in PEM form.</source>
        <translation>Le fichier de CA %1 est illisible ou ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>The sentence of the context, or the choice, that matches the question best.</source>
        <translation>La phrase du contexte, ou le choix, qui correspond le mieux à la question.</translation>
    </message>
    <message>
        <source>The first sentence of the context.</source>
        <translation>La première phrase du contexte.</translation>
    </message>
    <message>
        <source>The most frequent reference of the other items.</source>
        <translation>La réponse de référence la plus fréquente des autres éléments.</translation>
    </message>
    <message>
        <source>One of the choices, by chance; the same in every run of the same seed.</source>
        <translation>Un des choix, au hasard&#xa0;; le même à chaque exécution de même graine.</translation>
    </message>
    <message>
        <source>The question itself: what a score is worth that asks for overlap only.</source>
        <translation>La question elle-même&#xa0;: ce que vaut un score qui ne demande que du recoupement.</translation>
    </message>
    <message>
        <source>1 to 5 by the words shared with the reference. No language model is asked.</source>
        <translation>De 1 à 5 selon les mots communs avec la réponse de référence. Aucun modèle de langage n’est interrogé.</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI ou compatible</translation>
    </message>
    <message>
        <source>The server&apos;s address. Several addresses, with blanks between them, are one model on several servers. ${NAME} comes from the environment or .env.</source>
        <translation>L’adresse du serveur. Plusieurs adresses, séparées par des espaces, sont un seul modèle sur plusieurs serveurs. ${NAME} vient de l’environnement ou de .env.</translation>
    </message>
    <message>
        <source>empty: the v1 API</source>
        <translation>vide&#xa0;: l’API v1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version d’API</translation>
    </message>
    <message>
        <source>It judges only.</source>
        <translation>Il juge seulement.</translation>
    </message>
    <message>
        <source>It is compared only: it can&apos;t judge.</source>
        <translation>Il est seulement comparé&#xa0;: il ne peut pas juger.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>name of the deployment</source>
        <translation>nom du déploiement</translation>
    </message>
    <message>
        <source>such as gpt-4.1-mini or Qwen/Qwen3-8B</source>
        <translation>par exemple gpt-4.1-mini ou Qwen/Qwen3-8B</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>Target to compare</source>
        <translation>Cible à comparer</translation>
    </message>
    <message>
        <source>the id that the server knows it by</source>
        <translation>l’identifiant sous lequel le serveur le connaît</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Asks the server which models it has</source>
        <translation>Demande au serveur quels modèles il propose</translation>
    </message>
    <message>
        <source>The server is being asked …</source>
        <translation>Le serveur est interrogé …</translation>
    </message>
    <message>
        <source>The server has no models.</source>
        <translation>Le serveur n’a pas de modèles.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) to choose from.</source>
        <translation>
            <numerusform>%n modèle au choix.</numerusform>
            <numerusform>%n modèles au choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge or generator</source>
        <translation>Juge ou générateur</translation>
    </message>
    <message>
        <source>A judge, a writer of questions or an embedding model: it is asked, and not compared.</source>
        <translation>Un juge, un rédacteur de questions ou un modèle d’embeddings&#xa0;: il est interrogé, mais pas comparé.</translation>
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
    <name>ImportOptions</name>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (occidental)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Europe centrale)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cyrillique)</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R (cyrillique)</translation>
    </message>
    <message>
        <source>IBM866 (Cyrillic, DOS)</source>
        <translation>IBM866 (cyrillique, DOS)</translation>
    </message>
    <message>
        <source>GB18030 (Chinese)</source>
        <translation>GB18030 (chinois)</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (chinois)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (japonais)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (coréen)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Other delimiter</source>
        <translation>Autre délimiteur</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Nom du jeu de données</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>Several answers in a cell</source>
        <translation>Plusieurs réponses par cellule</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>autre…</translation>
    </message>
    <message>
        <source>Accepted and wrong answers at semicolons; JSON and Python lists by themselves</source>
        <translation>Réponses acceptées et mauvaises aux points-virgules&#xa0;; listes JSON et Python d’elles-mêmes</translation>
    </message>
    <message>
        <source>at semicolons</source>
        <translation>aux points-virgules</translation>
    </message>
    <message>
        <source>at commas</source>
        <translation>aux virgules</translation>
    </message>
    <message>
        <source>at pipes</source>
        <translation>aux barres verticales</translation>
    </message>
    <message>
        <source>at line breaks</source>
        <translation>aux sauts de ligne</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 files have no delimiter.</source>
        <translation>Les fichiers %1 n’ont pas de délimiteur.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message numerus="yes">
        <source>%n answer(s) in this cell:</source>
        <translation>
            <numerusform>%n réponse dans cette cellule&#xa0;:</numerusform>
            <numerusform>%n réponses dans cette cellule&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>ImportProblemsModel</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>l. %1 du fichier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import benchmark</source>
        <translation>Importer un benchmark</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Rien n’est écrit avant que vous cliquiez sur Importer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Rôle des colonnes</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Stop leaves nothing of it in the project.</source>
        <translation>Arrêter n’en laisse rien dans le projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) come after this one.</source>
        <translation>
            <numerusform>%n autre fichier suit celui-ci.</numerusform>
            <numerusform>%n autres fichiers suivent celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · lecture…</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>Les %1 premières lignes sont affichées.</translation>
    </message>
    <message>
        <source>The file has no rows: there is nothing to import.</source>
        <translation>Le fichier n’a pas de lignes&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln row(s)</source>
        <translation>
            <numerusform>plus de %Ln ligne</numerusform>
            <numerusform>plus de %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Other data of the project has this name already.</source>
        <translation>D’autres données du projet portent déjà ce nom.</translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it was kept.</source>
        <translation>L’importation a été arrêtée. Rien n’en a été conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows to show</source>
        <translation>Aucune ligne à afficher</translation>
    </message>
    <message>
        <source>Choose another encoding or delimiter above, if the file is a table after all; or another file.</source>
        <translation>Choisissez ci-dessus un autre encodage ou délimiteur, si le fichier est bien un tableau&#xa0;; sinon, un autre fichier.</translation>
    </message>
    <message>
        <source>Write the rows into the project (Ctrl+Return)</source>
        <translation>Écrire les lignes dans le projet (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>ItemEdit</name>
    <message>
        <source>%1 has no item %2 to change. Open the project again.</source>
        <translation>%1 n’a pas d’élément %2 à modifier. Rouvrez le projet.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the data has %2 columns: %3.</source>
        <translation>La ligne a %1 cellules, mais les données ont %2 colonnes&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation>Fermer l’élément</translation>
    </message>
    <message>
        <source>Close the item (Esc)</source>
        <translation>Fermer l’élément (Échap)</translation>
    </message>
    <message>
        <source>Keep this as the item&apos;s next version (Ctrl+Return)</source>
        <translation>Enregistrer comme nouvelle version de l’élément (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Back to what was saved (Esc)</source>
        <translation>Revenir à ce qui est enregistré (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) stay as they are.</source>
        <translation>
            <numerusform>%n autre champ reste inchangé.</numerusform>
            <numerusform>%n autres champs restent inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>empty: the next number</source>
        <translation>vide&#xa0;: le numéro suivant</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>ItemEdits</name>
    <message>
        <source>Edit item %1</source>
        <translation>Modifier l’élément %1</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Rename data</source>
        <translation>Renommer les données</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>Previous item</source>
        <translation>Élément précédent</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>An item by chance</source>
        <translation>Un élément au hasard</translation>
    </message>
    <message>
        <source>Number of the item</source>
        <translation>Numéro de l’élément</translation>
    </message>
    <message>
        <source>Number of the item in the benchmark</source>
        <translation>Numéro de l’élément dans le benchmark</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
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
    <name>ItemsModel</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>extra field</source>
        <translation>champ libre</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>numéro de ligne</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Search in all fields</source>
        <translation>Rechercher dans tous les champs</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add an item at the end (Ins)</source>
        <translation>Ajouter un élément à la fin (Inser)</translation>
    </message>
    <message>
        <source>Delete the chosen items (Del); this can be undone</source>
        <translation>Supprimer les éléments choisis (Suppr)&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>Éléments de %1</translation>
    </message>
    <message>
        <source>Runs keep the versions they asked; edits count from the next run.</source>
        <translation>Les exécutions gardent les versions qu’elles ont utilisées&#xa0;; les modifications comptent dès la prochaine exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 sur %Ln élément</numerusform>
            <numerusform>%1 sur %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Aucun élément</translation>
    </message>
    <message>
        <source>Add an item, or undo what deleted them.</source>
        <translation>Ajoutez un élément, ou annulez la suppression.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No field of any item holds this text. Escape clears the search.</source>
        <translation>Aucun champ d’aucun élément ne contient ce texte. Échap efface la recherche.</translation>
    </message>
    <message>
        <source>Delete item %1</source>
        <translation>Supprimer l’élément %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)</source>
        <translation>
            <numerusform>Supprimer %Ln élément</numerusform>
            <numerusform>Supprimer %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonField</name>
    <message>
        <source>This looks like an API key. It is not kept: keys belong into the field “Key” above.</source>
        <translation>Ceci ressemble à une clé API. Elle n’est pas conservée&#xa0;: la place des clés est dans le champ «&#xa0;Clé&#xa0;» ci-dessus.</translation>
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
    <message>
        <source>The item has no question.</source>
        <translation>L’élément n’a pas de question.</translation>
    </message>
    <message>
        <source>There was no context.</source>
        <translation>Il n’y avait pas de contexte.</translation>
    </message>
    <message>
        <source>The judge&apos;s reply has no list of verdicts that could be read.</source>
        <translation>La réponse du juge ne contient aucune liste de verdicts lisible.</translation>
    </message>
    <message>
        <source>The answer makes no claim.</source>
        <translation>La réponse n’affirme rien.</translation>
    </message>
    <message>
        <source>The reference makes no claim.</source>
        <translation>La réponse de référence n’affirme rien.</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>The answer is noncommittal.</source>
        <translation>La réponse est évasive.</translation>
    </message>
    <message>
        <source>The answer is noncommittal: %1</source>
        <translation>La réponse est évasive&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>There is not one vector for each text.</source>
        <translation>Il n’y a pas un vecteur pour chaque texte.</translation>
    </message>
    <message>
        <source>Cosine %1 with the reference.</source>
        <translation>Cosinus %1 avec la référence.</translation>
    </message>
    <message>
        <source>Cosine %1 with the nearest of %2 references: %3</source>
        <translation>Cosinus %1 avec la plus proche de %2 références&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>JudgePart</name>
    <message>
        <source>Use the built-in word-overlap judge (no LLM)</source>
        <translation>Utiliser le juge intégré par mots communs (sans LLM)</translation>
    </message>
    <message>
        <source>Add a model on the page Models</source>
        <translation>Ajouter un modèle à la page Modèles</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Charger un fichier…</translation>
    </message>
    <message>
        <source>The judge&apos;s prompt</source>
        <translation>Prompt du juge</translation>
    </message>
    <message>
        <source>Empty: Assay&apos;s own prompt is sent; what it says for an item is shown under “Sent”.</source>
        <translation>Vide&#xa0;: le prompt d’Assay est envoyé&#xa0;; son texte pour un élément s’affiche sous «&#xa0;Envoyé&#xa0;».</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>The model that reads the answers and judges them</source>
        <translation>Le modèle qui lit les réponses et les juge</translation>
    </message>
    <message>
        <source>Reads the prompt from a text file</source>
        <translation>Lit le prompt dans un fichier texte</translation>
    </message>
    <message>
        <source>Assay&apos;s own</source>
        <translation>celui d’Assay</translation>
    </message>
    <message>
        <source>Sent as it is: nothing is added. It should ask for a score or a verdict.</source>
        <translation>Envoyé tel quel&#xa0;: rien n’est ajouté. Il doit demander un score ou un verdict.</translation>
    </message>
    <message>
        <source>%1 (word overlap, no LLM)</source>
        <translation>%1 (mots communs, sans LLM)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>Choose who judges.</source>
        <translation>Choisissez qui juge.</translation>
    </message>
    <message>
        <source>There is no model “%1” that can judge. Choose another one.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;» qui puisse juger. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Load the judge&apos;s prompt</source>
        <translation>Charger le prompt du juge</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.jinja *.j2);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.md *.jinja *.j2);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no prompt.</source>
        <translation>%1 dépasse 1&#xa0;Mio&#xa0;: ce n’est pas un prompt.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and load it again.</source>
        <translation>%1 n’est pas du texte UTF-8. Enregistrez-le en UTF-8 et rechargez-le.</translation>
    </message>
    <message>
        <source>Choose an embedding model.</source>
        <translation>Choisissez un modèle d’embedding.</translation>
    </message>
    <message>
        <source>There is no model “%1” that has embeddings. Choose another one.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;» qui ait des embeddings. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modèle d’embedding</translation>
    </message>
    <message>
        <source>The model whose vectors of answer and reference are compared</source>
        <translation>Le modèle dont on compare les vecteurs de la réponse et de la référence</translation>
    </message>
    <message>
        <source>Questions compared by</source>
        <translation>Questions comparées par</translation>
    </message>
    <message>
        <source>With an embedding model the score is Ragas&apos; own: the mean cosine of the task with the questions that the judge wrote from the answer</source>
        <translation>Avec un modèle d’embedding, le score est celui de Ragas&#xa0;: le cosinus moyen de la tâche avec les questions que le juge a écrites à partir de la réponse</translation>
    </message>
    <message>
        <source>the judge itself</source>
        <translation>le juge lui-même</translation>
    </message>
    <message>
        <source>vectors of %1</source>
        <translation>vecteurs de %1</translation>
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
    <name>KeyFields</name>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Fichier .env</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>Mettre au trousseau</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Source de clé</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Give the name that the key is kept under.</source>
        <translation>Indiquez le nom sous lequel la clé est conservée.</translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation>Aucune clé n’est envoyée.</translation>
    </message>
    <message>
        <source>You are asked for it when it is needed. It is forgotten when the program ends.</source>
        <translation>Elle vous est demandée quand il le faut, puis oubliée à la fermeture du programme.</translation>
    </message>
    <message>
        <source>✓ The key is there.</source>
        <translation>✓ La clé est présente.</translation>
    </message>
    <message>
        <source>It is being saved …</source>
        <translation>Enregistrement en cours …</translation>
    </message>
    <message>
        <source>✓ The key is in the keychain. It is not in the project.</source>
        <translation>✓ La clé est dans le trousseau. Elle n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>%1 Choose “Environment variable” instead, and start Assay with it set.</source>
        <translation>%1 Choisissez plutôt «&#xa0;Variable d’environnement&#xa0;», et démarrez Assay avec cette variable définie.</translation>
    </message>
    <message>
        <source>AWS variables</source>
        <translation>Variables AWS</translation>
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
    <message>
        <source>Model %1: %2 Nothing was sent.</source>
        <translation>Modèle %1&#xa0;: %2 Rien n’a été envoyé.</translation>
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
    <message>
        <source>%1 is no part of AWS credentials: it holds a colon.</source>
        <translation>%1 ne peut pas faire partie d’identifiants AWS&#xa0;: il contient un deux-points.</translation>
    </message>
</context>
<context>
    <name>KeyRoute</name>
    <message>
        <source>The CA file %1 can&apos;t be read: %2. Nothing was sent.</source>
        <translation>Impossible de lire le fichier de CA %1&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>never without the proxy %1</source>
        <translation>jamais sans le proxy %1</translation>
    </message>
    <message>
        <source>never past the system&apos;s proxy</source>
        <translation>jamais en contournant le proxy du système</translation>
    </message>
    <message>
        <source>never through the proxy %1</source>
        <translation>jamais par le proxy %1</translation>
    </message>
    <message>
        <source>never without a CA file of its own</source>
        <translation>jamais sans fichier de CA propre</translation>
    </message>
    <message>
        <source>never trusting the certificates that %1 now holds</source>
        <translation>jamais en se fiant aux certificats que %1 contient maintenant</translation>
    </message>
    <message>
        <source>never trusting the certificates in %1</source>
        <translation>jamais en se fiant aux certificats de %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>%1 past the system&apos;s proxy</source>
        <translation>%1 en contournant le proxy du système</translation>
    </message>
    <message>
        <source>%1 through the proxy %2</source>
        <translation>%1 par le proxy %2</translation>
    </message>
    <message>
        <source>%1 trusting the certificates in %2</source>
        <translation>%1 en se fiant aux certificats de %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>never with this proxy and these certificates together</source>
        <translation>jamais avec ce proxy et ces certificats ensemble</translation>
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
        <source>The system has no keychain service that could be asked for &quot;%1&quot; (%2). Use &quot;env:NAME&quot; or &quot;dotenv:FILE#NAME&quot; for the key, or start gnome-keyring or KWallet.</source>
        <translation>Le système n’a pas de service de trousseau à qui demander «&#xa0;%1&#xa0;» (%2). Utilisez &quot;env:NAME&quot; ou &quot;dotenv:FILE#NAME&quot; pour la clé, ou démarrez gnome-keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked and can&apos;t ask for its password, so the entry &quot;%1&quot; can&apos;t be used. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé et ne peut pas demander son mot de passe&#xa0;; l’entrée «&#xa0;%1&#xa0;» est donc inutilisable. Déverrouillez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Kinds of scorers</source>
        <translation>Types d’évaluateurs</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>Ajouter un évaluateur</translation>
    </message>
    <message>
        <source>Metrics: worked out here, cost nothing</source>
        <translation>Métriques&#xa0;: calculées ici, sans frais</translation>
    </message>
    <message>
        <source>Judges: a model reads every answer</source>
        <translation>Juges&#xa0;: un modèle lit chaque réponse</translation>
    </message>
</context>
<context>
    <name>LatestAnswersCard</name>
    <message>
        <source>Latest answers</source>
        <translation>Dernières réponses</translation>
    </message>
    <message>
        <source>following</source>
        <translation>suivi actif</translation>
    </message>
    <message>
        <source>New answers come on top. Choose one or scroll, and they wait.</source>
        <translation>Les nouvelles réponses arrivent en haut. Choisissez-en une ou faites défiler, et elles attendent.</translation>
    </message>
    <message>
        <source>Show the newest answers again</source>
        <translation>Afficher de nouveau les dernières réponses</translation>
    </message>
    <message>
        <source>follow again</source>
        <translation>reprendre le suivi</translation>
    </message>
    <message>
        <source>unscored: %1</source>
        <translation>non noté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer: follow again</source>
        <translation>
            <numerusform>%Ln nouvelle&#xa0;: reprendre le suivi</numerusform>
            <numerusform>%Ln nouvelles&#xa0;: reprendre le suivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatestAnswersModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Retry failed and unscored…</source>
        <translation>Relancer échecs et non notées…</translation>
    </message>
    <message>
        <source>Leads to Runs, where what failed and what has no score can be asked again</source>
        <translation>Mène à Exécutions, où ce qui a échoué ou n’a pas de score peut être relancé</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Prendre comme candidat de réf.</translation>
    </message>
    <message>
        <source>mean, 95 % interval, paired test</source>
        <translation>moyenne, intervalle à 95&#xa0;%, test apparié</translation>
    </message>
</context>
<context>
    <name>LeaderboardModel</name>
    <message>
        <source>baseline</source>
        <translation>candidat de réf.</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Built-in baseline, no language model</source>
        <translation>Baseline intégrée, sans modèle de langage</translation>
    </message>
    <message>
        <source>The baseline: the others are measured against it</source>
        <translation>Le candidat de référence&#xa0;: les autres lui sont comparés</translation>
    </message>
    <message>
        <source>Half of the answers came within %1</source>
        <translation>La moitié des réponses en %1 au plus</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95&#xa0;% en %1 au plus</translation>
    </message>
    <message>
        <source>First token: half within %1</source>
        <translation>Premier token&#xa0;: la moitié en %1 au plus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 tokens of answers in all</source>
        <translation>%1 tokens de réponses au total</translation>
    </message>
    <message>
        <source>%1 tokens of prompts</source>
        <translation>%1 tokens de prompts</translation>
    </message>
    <message>
        <source>Known for %1 answers</source>
        <translation>Connu pour %1 réponses</translation>
    </message>
    <message>
        <source>A built-in baseline is not paid for</source>
        <translation>Une baseline intégrée ne coûte rien</translation>
    </message>
    <message>
        <source>No price is known: give the model one on the Models page</source>
        <translation>Aucun prix n’est connu&#xa0;: indiquez celui du modèle à la page Modèles</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Judging it cost %1 more</source>
        <translation>Le juger a coûté %1 de plus</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>vs. baseline</source>
        <translation>vs cand. de réf.</translation>
    </message>
    <message>
        <source>p50 latency</source>
        <translation>Latence p50</translation>
    </message>
    <message>
        <source>What is compared: a prompt and a model, in a run</source>
        <translation>Ce qui est comparé&#xa0;: un prompt et un modèle, dans une exécution</translation>
    </message>
    <message>
        <source>Mean of %1 with its 95 % interval</source>
        <translation>Moyenne de %1 avec son intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Juge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Le plus bas est le meilleur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Paired difference to the baseline, with p adjusted after Holm</source>
        <translation>Différence appariée au candidat de référence, avec p ajusté selon Holm</translation>
    </message>
    <message>
        <source>Half of the answers came at least as fast</source>
        <translation>La moitié des réponses a été au moins aussi rapide</translation>
    </message>
    <message>
        <source>Tokens of an answer, on average</source>
        <translation>Tokens d’une réponse, en moyenne</translation>
    </message>
    <message>
        <source>Cost of 1,000 answers</source>
        <translation>Coût de 1&#xa0;000 réponses</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost/1k</source>
        <translation>Coût/1000</translation>
    </message>
    <message>
        <source>Vectors of: %1</source>
        <translation>Vecteurs de&#xa0;: %1</translation>
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
    <message>
        <source>The built-in judge compares words with the reference: it can&apos;t judge this.</source>
        <translation>Le juge intégré compare des mots avec la réponse de référence&#xa0;: il ne peut pas juger ceci.</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Calls at a time</source>
        <translation>Appels simultanés</translation>
    </message>
    <message>
        <source>Requests/min</source>
        <translation>Requêtes/min</translation>
    </message>
    <message>
        <source>Tokens/min</source>
        <translation>Tokens/min</translation>
    </message>
    <message>
        <source>Timeout, s</source>
        <translation>Délai max., s</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>as many calls as the server bears</source>
        <translation>autant d’appels que le serveur en supporte</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) at a time</source>
        <translation>
            <numerusform>%n appel simultané</numerusform>
            <numerusform>%n appels simultanés</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold for each address, key and model id. Where no number of calls is given, it is found out while asking.</source>
        <translation>Elles valent pour chaque adresse, clé et id de modèle. Si aucun nombre d’appels n’est indiqué, il est déterminé en cours d’exécution.</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 × %2 × %3</source>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>juge %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>lancée %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
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
            <numerusform>%Ln appel attend&#xa0;: %1</numerusform>
            <numerusform>%Ln appels attendent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>judging: %1</source>
        <translation>jugement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LiveRunView</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What was sent still comes back; nothing more is sent.</source>
        <translation>Les requêtes envoyées aboutissent encore&#xa0;; rien de plus n’est envoyé.</translation>
    </message>
    <message>
        <source>What is answered is kept; what is on its way is asked again on resume.</source>
        <translation>Les réponses reçues sont gardées&#xa0;; celles en cours sont redemandées à la reprise.</translation>
    </message>
    <message>
        <source>No run is on</source>
        <translation>Aucune exécution en cours</translation>
    </message>
    <message>
        <source>Once you press Run, its progress, speed, cost and latest answers are shown here.</source>
        <translation>Une fois «&#xa0;Exécuter&#xa0;» pressé, la progression, la vitesse, le coût et les dernières réponses s’affichent ici.</translation>
    </message>
    <message>
        <source>Set up the next run</source>
        <translation>Préparer la prochaine exécution</translation>
    </message>
    <message>
        <source>What is answered is kept. Resuming asks only what is missing.</source>
        <translation>Les réponses reçues sont gardées. La reprise ne demande que ce qui manque.</translation>
    </message>
    <message>
        <source>429: slowed down</source>
        <translation>429&#xa0;: ralenti</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>ending…</source>
        <translation>fin en cours…</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Relancer les échecs (%1)</translation>
    </message>
    <message>
        <source>Score the unscored again (%1)</source>
        <translation>Renoter les non notées (%1)</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Changer le budget</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <source>What a level came to is drawn once it is complete.</source>
        <translation>Le résultat d’un palier est tracé une fois celui-ci terminé.</translation>
    </message>
    <message>
        <source>Time to first token by calls at once</source>
        <translation>Temps jusqu’au premier token selon les appels simultanés</translation>
    </message>
    <message>
        <source>Latency by calls at once</source>
        <translation>Latence selon les appels simultanés</translation>
    </message>
    <message>
        <source>Output tokens a second by calls at once</source>
        <translation>Tokens de sortie par seconde selon les appels simultanés</translation>
    </message>
    <message>
        <source>%1; about %2 tokens in, at most %3 out</source>
        <translation>%1&#xa0;; environ %2 tokens en entrée, au plus %3 en sortie</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 at once: %2</source>
        <translation>%1 à la fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 at once: %2 %3</source>
        <translation>%1 à la fois&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered</source>
        <translation>%1 appels aboutis sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>calls at once</source>
        <translation>appels simultanés</translation>
    </message>
    <message>
        <source>goal for p95: %1</source>
        <translation>objectif p95&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LoadChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Save the load test</source>
        <translation>Enregistrer le test de charge</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Temps jusqu’au premier token</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>All levels (CSV)…</source>
        <translation>Tous les paliers (CSV)…</translation>
    </message>
    <message>
        <source>Settings, levels and verdict (JSON)…</source>
        <translation>Réglages, paliers et verdict (JSON)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
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
        <translation>%1&#xa0;ms, sur %2 appels</translation>
    </message>
    <message>
        <source>This needs at least %1 calls with such a time; there are %2.</source>
        <translation>Il faut au moins %1 appels avec une telle durée&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>✓ goal</source>
        <translation>✓ objectif</translation>
    </message>
    <message>
        <source>✗ goal</source>
        <translation>✗ objectif</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>le plus rapide</translation>
    </message>
    <message>
        <source>%1 of %2 calls kept the goal</source>
        <translation>%1 appels sur %2 ont respecté l’objectif</translation>
    </message>
    <message>
        <source>In %1, of these %2 with all calls in flight</source>
        <translation>En %1, dont %2 avec tous les appels en cours</translation>
    </message>
    <message>
        <source>Unknown: the server does not report usage, or too few calls ended while all were in flight.</source>
        <translation>Inconnu&#xa0;: le serveur n’indique pas la consommation, ou trop peu d’appels se sont terminés pendant que tous étaient en cours.</translation>
    </message>
    <message>
        <source>Output of all calls; a call took %1 tokens in and gave %2</source>
        <translation>Sortie de tous les appels&#xa0;; un appel a pris %1 tokens en entrée et en a donné %2</translation>
    </message>
    <message>
        <source>Median over calls, the wait for the first token included</source>
        <translation>Médiane sur les appels, attente du premier token comprise</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultanés</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
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
        <translation>Latence p50</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latence p99</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Tokens/s of a call</source>
        <translation>Tokens/s d’un appel</translation>
    </message>
    <message>
        <source>Calls/s</source>
        <translation>Appels/s</translation>
    </message>
</context>
<context>
    <name>LoadLimits</name>
    <message>
        <source>A load test&apos;s %1 must be from %2 to %3.</source>
        <translation>Test de charge, %1&#xa0;: la valeur doit être entre %2 et %3.</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers of calls in flight. Write it like 1,2,4,8, each from 1 to %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de nombres d’appels simultanés. Écrivez-la comme 1,2,4,8, chacun entre 1 et %2.</translation>
    </message>
    <message>
        <source>number of input tokens</source>
        <translation>nombre de tokens en entrée</translation>
    </message>
    <message>
        <source>number of output tokens</source>
        <translation>nombre de tokens en sortie</translation>
    </message>
    <message>
        <source>number of calls in flight</source>
        <translation>nombre d’appels simultanés</translation>
    </message>
    <message>
        <source>most calls</source>
        <translation>nombre maximal d’appels</translation>
    </message>
    <message>
        <source>most seconds</source>
        <translation>nombre maximal de secondes</translation>
    </message>
    <message>
        <source>seconds for each level</source>
        <translation>secondes par palier</translation>
    </message>
    <message>
        <source>goal in milliseconds</source>
        <translation>objectif en millisecondes</translation>
    </message>
    <message>
        <source>cost per hour</source>
        <translation>coût par heure</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>Progress of the load test</source>
        <translation>Progression du test de charge</translation>
    </message>
    <message>
        <source>How many calls at once can this server take?</source>
        <translation>Combien d’appels simultanés ce serveur peut-il traiter&#xa0;?</translation>
    </message>
    <message>
        <source>Level by level, more calls are kept in flight at once. What comes back is measured and thrown away: nothing of it goes into the project.</source>
        <translation>Palier après palier, davantage d’appels sont maintenus en cours en même temps. Ce qui revient est mesuré puis jeté&#xa0;: rien n’en entre dans le projet.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Mesure en cours …</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the first answer · %1</source>
        <translation>Attente de la première réponse · %1</translation>
    </message>
    <message>
        <source>%1 at once · %2 of %3 calls · %4 in flight · %5</source>
        <translation>%1 à la fois · %2 appels sur %3 · %4 en cours · %5</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to %1 in %2</source>
        <translation>
            <numerusform>%n appel à %1 en %2</numerusform>
            <numerusform>%n appels à %1 en %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadSettings</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The same &amp;prompt every time</source>
        <translation>Toujours le même &amp;prompt</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Input tokens</source>
        <translation>Tokens en &amp;entrée</translation>
    </message>
    <message>
        <source>&amp;Output tokens</source>
        <translation>Tokens en &amp;sortie</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>Simul&amp;tanés</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objectif</translation>
    </message>
    <message>
        <source>&amp;Costs an hour</source>
        <translation>&amp;Coût par heure</translation>
    </message>
    <message>
        <source>Most ca&amp;lls</source>
        <translation>Appe&amp;ls au plus</translation>
    </message>
    <message>
        <source>Most mi&amp;nutes</source>
        <translation>Mi&amp;nutes au plus</translation>
    </message>
    <message>
        <source>Length of each prompt, about: the first answer tells how many bytes a token has.</source>
        <translation>Longueur approximative de chaque prompt&#xa0;: la première réponse indique combien d’octets fait un token.</translation>
    </message>
    <message>
        <source>The most that each call may answer. vLLM is told to answer exactly as much; other models are asked to count on and on.</source>
        <translation>Longueur maximale de chaque réponse. vLLM reçoit la consigne de répondre exactement autant&#xa0;; les autres modèles sont priés de compter sans fin.</translation>
    </message>
    <message>
        <source>Calls in flight at once, one level after the other.</source>
        <translation>Nombres d’appels simultanés, un palier après l’autre.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>TTFT p95</source>
        <translation>TTFT p95</translation>
    </message>
    <message>
        <source>latency p95</source>
        <translation>latence p95</translation>
    </message>
    <message>
        <source>What 95 % of the calls must keep to: the time to the first token (TTFT), or to the end.</source>
        <translation>Ce que 95&#xa0;% des appels doivent respecter&#xa0;: le temps jusqu’au premier token (TTFT), ou jusqu’à la fin.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Goal in milliseconds</source>
        <translation>Objectif en millisecondes</translation>
    </message>
    <message>
        <source>The server costs something an hour</source>
        <translation>Le serveur a un coût horaire</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Coût par heure</translation>
    </message>
    <message>
        <source>Currency of the cost</source>
        <translation>Devise du coût</translation>
    </message>
    <message>
        <source>The test ends then, whatever the server does.</source>
        <translation>Le test s’arrête alors, quoi que fasse le serveur.</translation>
    </message>
    <message>
        <source>Servers keep what they worked out of a prompt: this measures that cache. Otherwise every call sends another text.</source>
        <translation>Les serveurs gardent ce qu’ils ont calculé d’un prompt&#xa0;: ceci mesure ce cache. Sinon, chaque appel envoie un autre texte.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls: about %1 tokens in, up to %2 out.</source>
        <translation>
            <numerusform>Au plus %n appel&#xa0;: environ %1 tokens en entrée, jusqu’à %2 en sortie.</numerusform>
            <numerusform>Au plus %n appels&#xa0;: environ %1 tokens en entrée, jusqu’à %2 en sortie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadTestCommand</name>
    <message>
        <source>Yes, by --yes.</source>
        <translation>Oui, par --yes.</translation>
    </message>
</context>
<context>
    <name>LoadTestFile</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LoadTestOptions</name>
    <message>
        <source>--%1 wants a number from %2 on, not “%3”.</source>
        <translation>--%1 attend un nombre à partir de %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, not “%2”.</source>
        <translation>--%1 attend un nombre entier, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation>Il n’y a pas de projet %1.</translation>
    </message>
    <message>
        <source>“%1” is no goal. Write it like ttft-p95=500ms or latency-p95=5s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objectif. Écrivez-le comme ttft-p95=500ms ou latency-p95=5s.</translation>
    </message>
    <message>
        <source>Say where the model is: --plan PLAN.json, or --project FILE.assay, or --provider P and --endpoint URL.</source>
        <translation>Indiquez où est le modèle&#xa0;: --plan PLAN.json, ou --project FILE.assay, ou --provider P et --endpoint URL.</translation>
    </message>
    <message>
        <source>There is no provider “%1” with a server.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;» avec un serveur.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Those with a server are: %3.</source>
        <translation>%1 n’a pas de modèle «&#xa0;%2&#xa0;». Modèles avec un serveur&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>LoadTestPage</name>
    <message>
        <source>How fast is this server?</source>
        <translation>Quelle est la vitesse de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>‹ Models</source>
        <translation>‹ Modèles</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Levels of the load test</source>
        <translation>Paliers du test de charge</translation>
    </message>
    <message>
        <source>Back to Models</source>
        <translation>Retour à Modèles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No model of this project has a server.</source>
        <translation>Aucun modèle de ce projet n’a de serveur.</translation>
    </message>
</context>
<context>
    <name>LoadTestTable</name>
    <message>
        <source>There is no first token where answers come in one piece.</source>
        <translation>Il n’y a pas de premier token quand les réponses arrivent d’un seul bloc.</translation>
    </message>
    <message>
        <source>A p95 needs 20 answered calls, a p99 needs 100.</source>
        <translation>Un p95 demande 20 appels aboutis, un p99 en demande 100.</translation>
    </message>
    <message>
        <source>Tokens a second are unknown where the server does not report usage, or where too few calls ended while all were in flight.</source>
        <translation>Les tokens par seconde sont inconnus si le serveur n’indique pas la consommation, ou si trop peu d’appels se sont terminés pendant que tous étaient en cours.</translation>
    </message>
    <message>
        <source>%1 at once: %2</source>
        <translation>%1 à la fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultanés</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>First token p50, ms</source>
        <translation>Premier token p50, ms</translation>
    </message>
    <message>
        <source>Latency p50, ms</source>
        <translation>Latence p50, ms</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>of a call</source>
        <translation>d’un appel</translation>
    </message>
    <message>
        <source>Calls/s</source>
        <translation>Appels/s</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>first token p95 %1 ms</source>
        <translation>premier token p95 %1&#xa0;ms</translation>
    </message>
    <message>
        <source>latency p95 %1 ms</source>
        <translation>latence p95 %1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>attente de la première réponse</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 requêtes/s</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 par million de tokens</translation>
    </message>
    <message>
        <source>At no load do 95 % of the first tokens come within %1.</source>
        <translation>À aucune charge 95&#xa0;% des premiers tokens n’arrivent en %1 au plus.</translation>
    </message>
    <message>
        <source>At no load do 95 % of the answers come within %1.</source>
        <translation>À aucune charge 95&#xa0;% des réponses n’arrivent en %1 au plus.</translation>
    </message>
    <message>
        <source>Up to %1 at once, 95 % of the first tokens come within %2 (p95 %3; %4 of %5 calls)</source>
        <translation>Jusqu’à %1 à la fois, 95&#xa0;% des premiers tokens arrivent en %2 au plus (p95 %3&#xa0;; %4 appels sur %5)</translation>
    </message>
    <message>
        <source>Up to %1 at once, 95 % of the answers come within %2 (p95 %3; %4 of %5 calls)</source>
        <translation>Jusqu’à %1 à la fois, 95&#xa0;% des réponses arrivent en %2 au plus (p95 %3&#xa0;; %4 appels sur %5)</translation>
    </message>
    <message>
        <source>Fastest with %1 at once</source>
        <translation>Le plus rapide avec %1 à la fois</translation>
    </message>
    <message>
        <source>%1 is not on this computer. The load test sends it up to %2 calls, %3 of them at once: about %4 tokens in and at most %5 out.</source>
        <translation>%1 n’est pas sur cet ordinateur. Le test de charge y envoie jusqu’à %2 appels, dont %3 à la fois&#xa0;: environ %4 tokens en entrée et au plus %5 en sortie.</translation>
    </message>
    <message>
        <source>By the model&apos;s price that is up to about %1.</source>
        <translation>Selon le prix du modèle, cela fait jusqu’à environ %1.</translation>
    </message>
    <message>
        <source>What it costs is unknown: the model has no price.</source>
        <translation>Le coût est inconnu&#xa0;: le modèle n’a pas de prix.</translation>
    </message>
    <message>
        <source>Not one call came back.</source>
        <translation>Pas un seul appel n’a abouti.</translation>
    </message>
    <message>
        <source>More than %1 at once bring hardly more.</source>
        <translation>Au-delà de %1 à la fois, le gain est presque nul.</translation>
    </message>
    <message>
        <source>It ended because the goal was missed twice in a row.</source>
        <translation>Le test s’est terminé parce que l’objectif a été manqué deux fois de suite.</translation>
    </message>
    <message>
        <source>It ended because more than 5 % of the calls failed. The first said: %1</source>
        <translation>Le test s’est terminé parce que plus de 5&#xa0;% des appels ont échoué. Premier message&#xa0;: %1</translation>
    </message>
    <message>
        <source>It ended at its limit of %1 calls.</source>
        <translation>Le test s’est terminé à sa limite de %1 appels.</translation>
    </message>
    <message>
        <source>It ended at its limit of %1 seconds; the calls in flight were given up.</source>
        <translation>Le test s’est terminé à sa limite de %1 secondes&#xa0;; les appels en cours ont été abandonnés.</translation>
    </message>
    <message>
        <source>It was stopped; the calls in flight were given up.</source>
        <translation>Le test a été arrêté&#xa0;; les appels en cours ont été abandonnés.</translation>
    </message>
    <message>
        <source>The first call failed: %1</source>
        <translation>Le premier appel a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each level keeps exactly so many calls in flight: when one ends, the next is sent. Times are of all calls that were answered. Tokens and requests a second are taken over the time in which all were in flight; the ramp-up until the first answer and the tail without new calls are left out. Nothing is asked again: an error is a result. Tokens are those that the server reports.</source>
        <translation>Chaque palier maintient exactement ce nombre d’appels en cours&#xa0;: quand l’un se termine, le suivant est envoyé. Les durées portent sur tous les appels qui ont reçu une réponse. Tokens et requêtes par seconde portent sur le temps où tous étaient en cours&#xa0;; la montée en charge jusqu’à la première réponse et la fin sans nouveaux appels sont exclues. Rien n’est redemandé&#xa0;: une erreur est un résultat. Les tokens sont ceux qu’indique le serveur.</translation>
    </message>
    <message>
        <source>No answer came as a stream, so the time to the first token is unknown.</source>
        <translation>Aucune réponse n’est arrivée en flux&#xa0;: le délai du premier token est inconnu.</translation>
    </message>
    <message>
        <source>Too few calls to tell whether 95 % of the first tokens come within %1.</source>
        <translation>Trop peu d’appels pour dire si 95&#xa0;% des premiers tokens arrivent en %1 au plus.</translation>
    </message>
    <message>
        <source>Too few calls to tell whether 95 % of the answers come within %1.</source>
        <translation>Trop peu d’appels pour dire si 95&#xa0;% des réponses arrivent en %1 au plus.</translation>
    </message>
</context>
<context>
    <name>LocalServersPanel</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Serveur compatible OpenAI</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Serveurs sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher encore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking at the usual ports of this computer …</source>
        <translation>Recherche sur les ports habituels de cet ordinateur …</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Assay looked for Ollama (11434), LM Studio (1234), llama.cpp (8080, 9931), vLLM (8000), Jan (1337) and TGI (3000), and for what OLLAMA_HOST and VLLM_BASE_URL name.</source>
        <translation>Aucun serveur de modèles ne répond sur cet ordinateur. Assay a cherché Ollama (11434), LM Studio (1234), llama.cpp (8080, 9931), vLLM (8000), Jan (1337) et TGI (3000), ainsi que ce que désignent OLLAMA_HOST et VLLM_BASE_URL.</translation>
    </message>
    <message>
        <source>It tells of no chat model.</source>
        <translation>Il n’annonce aucun modèle de chat.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Ajouter %n modèle</numerusform>
            <numerusform>Ajouter %n modèles</numerusform>
        </translation>
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
    <message>
        <source>Which model is better on your data, by how much, and can you believe it?</source>
        <translation>Quel modèle est le meilleur sur vos données, de combien, et peut-on s’y fier&#xa0;?</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Ouvrir le projet d’exemple.</translation>
    </message>
    <message>
        <source>Paint the window once and end, to see that it starts.</source>
        <translation>Dessiner la fenêtre une fois puis quitter, pour vérifier qu’elle démarre.</translation>
    </message>
    <message>
        <source>A project (.assay), a benchmark (.csv, .tsv, .json, .jsonl) or a plan.</source>
        <translation>Un projet (.assay), un benchmark (.csv, .tsv, .json, .jsonl) ou un plan.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Import a benchmark…</source>
        <translation>&amp;Importer un benchmark…</translation>
    </message>
    <message>
        <source>Open &amp;plan…</source>
        <translation>Ouvrir un &amp;plan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>Enre&amp;gistrer le plan…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Read the project &amp;again</source>
        <translation>Re&amp;lire le projet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>Go to the &amp;next run</source>
        <translation>Aller à la &amp;prochaine exécution</translation>
    </message>
    <message>
        <source>&amp;Pause the run</source>
        <translation>&amp;Mettre l’exécution en pause</translation>
    </message>
    <message>
        <source>S&amp;top the run</source>
        <translation>&amp;Arrêter l’exécution</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7: pages · Ctrl+F: search · Enter: open the row · F4: whole text of the row · Ctrl+C: copy rows for a spreadsheet · Ctrl+Z: undo · Ctrl+R: next run · F5: read again · F6: next part of the page</source>
        <translation>Ctrl+1 à Ctrl+7&#xa0;: pages · Ctrl+F&#xa0;: rechercher · Entrée&#xa0;: ouvrir la ligne · F4&#xa0;: texte complet de la ligne · Ctrl+C&#xa0;: copier des lignes pour un tableur · Ctrl+Z&#xa0;: annuler · Ctrl+R&#xa0;: prochaine exécution · F5&#xa0;: relire · F6&#xa0;: partie suivante de la page</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>À &amp;propos d’Assay</translation>
    </message>
    <message>
        <source>About Assay</source>
        <translation>À propos d’Assay</translation>
    </message>
    <message>
        <source>Assay %1

Which model is better on your data, by how much, and can you believe it?

Free software under the GNU General Public License, version 3 or later. It sends nothing but the questions of your runs to the models that you name.</source>
        <translation>Assay %1

Quel modèle est le meilleur sur vos données, de combien, et peut-on s’y fier&#xa0;?

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il n’envoie rien d’autre que les questions de vos exécutions aux modèles que vous désignez.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Assay projects (*.assay)</source>
        <translation>Projets Assay (*.assay)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Assay projects (*.assay);;All files (*)</source>
        <translation>Projets Assay (*.assay);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a benchmark</source>
        <translation>Importer un benchmark</translation>
    </message>
    <message>
        <source>Benchmarks (*.csv *.tsv *.json *.jsonl);;All files (*)</source>
        <translation>Benchmarks (*.csv *.tsv *.json *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Plans (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>The plan is in %1. It can be run again with: assay-cli run %1</source>
        <translation>Le plan est dans %1. Pour le relancer&#xa0;: assay-cli run %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The sample was not installed with this program: there is no share/assay/samples beside it.</source>
        <translation>L’exemple n’a pas été installé avec ce programme&#xa0;: il n’y a pas de share/assay/samples à côté de lui.</translation>
    </message>
    <message>
        <source>The sample is being evaluated with the built-in baselines. No model is asked, and nothing leaves this computer.</source>
        <translation>L’exemple est évalué avec les baselines intégrées. Aucun modèle n’est interrogé, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the plan %1</source>
        <translation>Ouvrir le plan %1</translation>
    </message>
    <message>
        <source>%1 — Assay</source>
        <translation>%1 — Assay</translation>
    </message>
    <message>
        <source>project saved</source>
        <translation>projet enregistré</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>P&amp;rice table…</source>
        <translation>Table des p&amp;rix…</translation>
    </message>
    <message>
        <source>Make a benchmark from &amp;documents…</source>
        <translation>Créer un benchmark à partir de &amp;documents…</translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>… the rest is not shown here.</source>
        <translation>… la suite n’est pas affichée ici.</translation>
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
    <name>ModelCheck</name>
    <message>
        <source>Its server is not running; a run starts it: %1</source>
        <translation>Son serveur n’est pas démarré&#xa0;; une exécution le démarre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>a vector of %n number(s)</source>
        <translation>
            <numerusform>un vecteur de %n nombre</numerusform>
            <numerusform>un vecteur de %n nombres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelEditing</name>
    <message>
        <source>This is no JSON object: it begins with { and ends with }, such as {&quot;temperature&quot;: 0}.</source>
        <translation>Ce n’est pas un objet JSON&#xa0;: il commence par { et se termine par }, comme {&quot;temperature&quot;: 0}.</translation>
    </message>
</context>
<context>
    <name>ModelEdits</name>
    <message>
        <source>A model needs a name.</source>
        <translation>Un modèle doit avoir un nom.</translation>
    </message>
    <message>
        <source>This looks like an API key, not like a name.</source>
        <translation>Ceci ressemble à une clé API, pas à un nom.</translation>
    </message>
    <message>
        <source>Another model or judge has this name.</source>
        <translation>Un autre modèle ou juge porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Change the use of %1</source>
        <translation>Changer l’usage de %1</translation>
    </message>
    <message>
        <source>Edit model %1</source>
        <translation>Modifier le modèle %1</translation>
    </message>
    <message>
        <source>Rename model %1</source>
        <translation>Renommer le modèle %1</translation>
    </message>
    <message>
        <source>Own server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>All its requests are handed to the service at once; the answers come within a day. Assay may be closed meanwhile.</source>
        <translation>Toutes ses requêtes sont remises ensemble au service&#xa0;; les réponses arrivent sous 24 heures. Assay peut être fermé entre-temps.</translation>
    </message>
    <message>
        <source>Ask by batch: %1</source>
        <translation>Interroger par lot&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ModelListing</name>
    <message>
        <source>This kind of server has no list of models. Write the id.</source>
        <translation>Ce type de serveur n’a pas de liste de modèles. Écrivez l’identifiant.</translation>
    </message>
</context>
<context>
    <name>ModelPresets</name>
    <message>
        <source>Answers from a column of the data</source>
        <translation>Réponses d’une colonne des données</translation>
    </message>
    <message>
        <source>Judge “lexical” (no LLM)</source>
        <translation>Juge «&#xa0;lexical&#xa0;» (sans LLM)</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server</source>
        <translation>Tout serveur compatible OpenAI</translation>
    </message>
    <message>
        <source>Any other HTTP server</source>
        <translation>Tout autre serveur HTTP</translation>
    </message>
</context>
<context>
    <name>ModelSpecTable</name>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Compatible OpenAI</translation>
    </message>
    <message>
        <source>Asked by the scorers: %1</source>
        <translation>Interrogé par les évaluateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Built in; no language model.</source>
        <translation>Intégré&#xa0;; sans modèle de langage.</translation>
    </message>
    <message>
        <source>! incomplete</source>
        <translation>! incomplet</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juge</translation>
    </message>
    <message>
        <source>no LLM</source>
        <translation>sans LLM</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>Only a judge: it is not compared.</source>
        <translation>Juge seulement&#xa0;: il n’est pas comparé.</translation>
    </message>
    <message>
        <source>Whether the next run compares it (Space)</source>
        <translation>La prochaine exécution le compare ou non (Espace)</translation>
    </message>
    <message>
        <source>is compared</source>
        <translation>est comparé</translation>
    </message>
    <message>
        <source>is not compared</source>
        <translation>n’est pas comparé</translation>
    </message>
    <message>
        <source>Answers of the column “%1”</source>
        <translation>Réponses de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>At most %n call(s) at a time</source>
        <translation>
            <numerusform>Au plus %n appel à la fois</numerusform>
            <numerusform>Au plus %n appels à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>As many calls at a time as the server bears</source>
        <translation>Autant d’appels à la fois que le serveur en supporte</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model id</source>
        <translation>Id du modèle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Answers in the data</source>
        <translation>Réponses dans les données</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>for the key, each time</comment>
        <translation>demandée</translation>
    </message>
    <message>
        <source>A judge that no scorer asks.</source>
        <translation>Un juge qu’aucun évaluateur n’interroge.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>Any HTTP server</source>
        <translation>Tout serveur HTTP</translation>
    </message>
    <message>
        <source>Its vectors are compared by the scorers: %1</source>
        <translation>Ses vecteurs sont comparés par les évaluateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>vecteurs</translation>
    </message>
</context>
<context>
    <name>ModelTestLine</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Sends one short prompt; hosted models bill a few tokens for it</source>
        <translation>Envoie un court prompt&#xa0;; les modèles hébergés facturent quelques tokens</translation>
    </message>
    <message>
        <source>waiting for an answer …</source>
        <translation>attente d’une réponse …</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ échec</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The server calls it %1.</source>
        <translation>Le serveur l’appelle %1.</translation>
    </message>
    <message>
        <source>How fast is it?</source>
        <translation>Quelle vitesse&#xa0;?</translation>
    </message>
    <message>
        <source>Loads the model&apos;s server with more and more calls at once and measures them</source>
        <translation>Charge le serveur du modèle avec de plus en plus d’appels simultanés et les mesure</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Servers on this machine or next door</source>
        <translation>Serveurs sur cette machine ou à proximité</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>targets and judges</source>
        <translation>cibles et juges</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Add the models that are to be compared, and one that judges their answers. The built-in baselines need no key and no network: they show what a score is worth.</source>
        <translation>Ajoutez les modèles à comparer, et un qui juge leurs réponses. Les baselines intégrées ne demandent ni clé ni réseau&#xa0;: elles montrent ce que vaut un score.</translation>
    </message>
    <message>
        <source>Add the built-in baselines</source>
        <translation>Ajouter les baselines intégrées</translation>
    </message>
    <message>
        <source>Models and judges</source>
        <translation>Modèles et juges</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) in the next run. Keys are never written to the project.</source>
        <translation>
            <numerusform>%n modèle dans la prochaine exécution. Les clés ne sont jamais écrites dans le projet.</numerusform>
            <numerusform>%n modèles dans la prochaine exécution. Les clés ne sont jamais écrites dans le projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add model %1</source>
        <translation>Ajouter le modèle %1</translation>
    </message>
    <message>
        <source>Duplicate model</source>
        <translation>Dupliquer le modèle</translation>
    </message>
    <message>
        <source>Delete model %1</source>
        <translation>Supprimer le modèle %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n model(s)</source>
        <translation>
            <numerusform>Supprimer %n modèle</numerusform>
            <numerusform>Supprimer %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %1. %n scorer(s) have no judge now (%2): choose another one there.</source>
        <translation>
            <numerusform>Supprimé&#xa0;: %1. %n évaluateur n’a plus de juge (%2)&#xa0;: choisissez-en un autre.</numerusform>
            <numerusform>Supprimé&#xa0;: %1. %n évaluateurs n’ont plus de juge (%2)&#xa0;: choisissez-en un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>What came into “%1” looks like an API key. It was taken out again and is kept nowhere: the project holds no keys. Choose above where the key comes from; “System keychain” has a field for it.</source>
        <translation>Ce qui a été saisi dans «&#xa0;%1&#xa0;» ressemble à une clé API. Le texte a été retiré et n’est gardé nulle part&#xa0;: le projet ne contient pas de clés. Choisissez ci-dessus d’où vient la clé&#xa0;; «&#xa0;Trousseau du système&#xa0;» a un champ pour elle.</translation>
    </message>
    <message>
        <source>Built in, no language model</source>
        <translation>Intégrés, sans modèle de langage</translation>
    </message>
    <message>
        <source>Find local servers</source>
        <translation>Chercher en local</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, vLLM, Jan and TGI, on this computer only</source>
        <translation>Ollama, LM Studio, llama.cpp, vLLM, Jan et TGI, sur cet ordinateur seulement</translation>
    </message>
    <message numerus="yes">
        <source>Add %n model(s)</source>
        <translation>
            <numerusform>Ajouter %n modèle</numerusform>
            <numerusform>Ajouter %n modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedCombo</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a choice, and what is chosen.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>SET UP</source>
        <translation>PRÉPARER</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>EVALUATE</source>
        <translation>ÉVALUER</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
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
        <translation>non noté</translation>
    </message>
    <message>
        <source>Every item × %1, %2</source>
        <translation>Chaque élément × %1, %2</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, %4</source>
        <translation>%1 × %2 = %3, %4</translation>
    </message>
    <message>
        <source>There is no data yet to ask about.</source>
        <translation>Il n’y a pas encore de données à évaluer.</translation>
    </message>
    <message>
        <source>Import a benchmark</source>
        <translation>Importer un benchmark</translation>
    </message>
    <message>
        <source>There is no model yet to ask.</source>
        <translation>Il n’y a pas encore de modèle à interroger.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>No model is ticked, so there is nobody to ask.</source>
        <translation>Aucun modèle n’est coché&#xa0;: il n’y a personne à interroger.</translation>
    </message>
    <message>
        <source>There is no scorer: answers come without scores. They can be scored later.</source>
        <translation>Il n’y a pas d’évaluateur&#xa0;: les réponses arrivent sans score. Elles pourront être notées plus tard.</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>Ajouter un évaluateur</translation>
    </message>
    <message>
        <source>No scorer is ticked: answers come without scores. They can be scored later.</source>
        <translation>Aucun évaluateur n’est coché&#xa0;: les réponses arrivent sans score. Elles pourront être notées plus tard.</translation>
    </message>
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
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a prompt</source>
        <translation>
            <numerusform>%Ln sans prompt</numerusform>
            <numerusform>%Ln sans prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scorer(s)</source>
        <translation>
            <numerusform>%Ln évaluateur</numerusform>
            <numerusform>%Ln évaluateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln répétition</numerusform>
            <numerusform>%Ln répétitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextRunView</name>
    <message>
        <source>Run %1 of this plan is not finished. Resuming it asks only what is missing; a new run asks everything again.</source>
        <translation>L’exécution %1 de ce plan n’est pas terminée. La reprendre ne demande que ce qui manque&#xa0;; une nouvelle exécution redemande tout.</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Reprendre l’exécution %1</translation>
    </message>
    <message>
        <source>Start a new run anyway</source>
        <translation>Lancer quand même une nouvelle exécution</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name the run</source>
        <translation>Nommer l’exécution</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message>
        <source>The next run is set up as %1 says. Undo brings back what was there.</source>
        <translation>La prochaine exécution est préparée selon %1. Annuler rétablit l’état précédent.</translation>
    </message>
    <message>
        <source>Saved as %1. assay-cli run repeats it without a window.</source>
        <translation>Enregistré sous %1. assay-cli run le relance sans fenêtre.</translation>
    </message>
    <message>
        <source>Set up like run %1</source>
        <translation>Préparer comme l’exécution %1</translation>
    </message>
    <message>
        <source>The next run is set up like run %1. Undo brings back what was there.</source>
        <translation>La prochaine exécution est préparée comme l’exécution %1. Annuler rétablit l’état précédent.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>given answers</source>
        <translation>réponses fournies</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Scorers…</source>
        <translation>Évaluateurs…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Enregistrer le plan…</translation>
    </message>
    <message>
        <source>Asks the models (Ctrl+Return)</source>
        <translation>Interroge les modèles (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Choose the prompts</source>
        <translation>Choisir les prompts</translation>
    </message>
    <message>
        <source>Choose the models</source>
        <translation>Choisir les modèles</translation>
    </message>
    <message>
        <source>Choose the scorers</source>
        <translation>Choisir les évaluateurs</translation>
    </message>
    <message>
        <source>None yet: the question itself is asked.</source>
        <translation>Aucun&#xa0;: la question elle-même est posée.</translation>
    </message>
    <message>
        <source>None yet. A run needs one at least.</source>
        <translation>Aucun. Une exécution en demande au moins un.</translation>
    </message>
    <message>
        <source>judge: %1</source>
        <translation>juge&#xa0;: %1</translation>
    </message>
    <message>
        <source>None yet: answers come without scores.</source>
        <translation>Aucun&#xa0;: les réponses arrivent sans score.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Continue run %1</source>
        <translation>Continuer l’exécution %1</translation>
    </message>
    <message>
        <source>Adds to run %1 what it does not have yet: %2. What is answered is not asked again.</source>
        <translation>Ajoute à l’exécution %1 ce qui lui manque encore&#xa0;: %2. Ce qui a une réponse n’est pas redemandé.</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing can be run in it.</source>
        <translation>Ce projet n’est ouvert qu’en lecture&#xa0;: rien ne peut y être exécuté.</translation>
    </message>
    <message>
        <source>A run is on. The next one can be set up meanwhile.</source>
        <translation>Une exécution est en cours. La prochaine peut être préparée entre-temps.</translation>
    </message>
    <message>
        <source>Asks what is missing in run %1, with the settings that are chosen here.</source>
        <translation>Demande ce qui manque à l’exécution %1, avec les réglages choisis ici.</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>par lot</translation>
    </message>
    <message>
        <source>%1, by batch</source>
        <translation>%1, par lot</translation>
    </message>
    <message>
        <source>vectors: %1</source>
        <translation>vecteurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is wanted here.</source>
        <translation>Un nombre de %1 à %2 est attendu ici.</translation>
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
    <name>OpeningNotice</name>
    <message>
        <source>Run %1 is paused, %2 answers and scores are left.</source>
        <translation>L’exécution %1 est en pause, il reste %2 réponses et scores.</translation>
    </message>
    <message>
        <source>Run %1 was interrupted, %2 answers and scores are left.</source>
        <translation>L’exécution %1 a été interrompue, il reste %2 réponses et scores.</translation>
    </message>
    <message>
        <source>They may cost about %1.</source>
        <translation>Coût possible&#xa0;: environ %1.</translation>
    </message>
    <message>
        <source>This project is open for reading only. %1</source>
        <translation>Ce projet n’est ouvert qu’en lecture. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
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
    <message>
        <source>The key %1 has been sent to %2 before, but %3. Send it that way? Say no if you did not set this up: whoever runs the proxy or made the certificates can read your key.</source>
        <translation>La clé %1 a déjà été envoyée à %2, mais %3. L’envoyer ainsi&#xa0;? Refusez si ce réglage ne vient pas de vous&#xa0;: celui qui exploite le proxy ou a créé les certificats peut lire votre clé.</translation>
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
        <translation>%1 est un projet, le plan, les données ou une autre sortie de cette commande&#xa0;; il serait écrasé. Donnez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Le dossier de %1 n’existe pas.</translation>
    </message>
    <message>
        <source>  No column is taken for the question. The columns are: %1. Say which one it is with --map question=COLUMN.</source>
        <translation>  Aucune colonne n’est prise pour la question. Les colonnes sont&#xa0;: %1. Indiquez laquelle avec --map question=COLUMN.</translation>
    </message>
</context>
<context>
    <name>OwnServer</name>
    <message>
        <source>There is no address to ask whether the server of model %1 is ready. Give it one: server.health, such as %2.</source>
        <translation>Il n’y a pas d’adresse à laquelle demander si le serveur du modèle %1 est prêt. Indiquez-en une&#xa0;: server.health, par exemple %2.</translation>
    </message>
</context>
<context>
    <name>PageSet</name>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>A project is one file that keeps your data, models, runs and results. Drop a benchmark or a project here, or begin with one of these.</source>
        <translation>Un projet est un fichier unique qui garde vos données, modèles, exécutions et résultats. Déposez ici un benchmark ou un projet, ou commencez par l’une de ces actions.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Import a benchmark…</source>
        <translation>Importer un benchmark…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Make one from documents…</source>
        <translation>Créer depuis des documents…</translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Sent as “%1”; empty: not sent, the server decides.</source>
        <translation>Envoyé comme «&#xa0;%1&#xa0;»&#xa0;; vide&#xa0;: non envoyé, le serveur décide.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>Tokens max</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>All of them, and others, as JSON</source>
        <translation>Tous, et d’autres, en JSON</translation>
    </message>
    <message>
        <source>Parameters as JSON</source>
        <translation>Paramètres en JSON</translation>
    </message>
    <message>
        <source>Sent as written. What is not here is not sent.</source>
        <translation>Envoyés tels quels. Ce qui n’est pas ici n’est pas envoyé.</translation>
    </message>
    <message>
        <source>none are sent</source>
        <translation>aucun n’est envoyé</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PicksModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… the rest is not shown here; an export has all of it.</source>
        <translation>… la suite n’est pas affichée ici&#xa0;; un export contient tout.</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>%1 answered in %2 ms as %3: %4</source>
        <translation>%1 a répondu en %2&#xa0;ms en tant que %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: say with --model whose server is to be asked. Asked over the network are: %2.</source>
        <translation>%1&#xa0;: indiquez avec --model le modèle dont le serveur est à interroger. Interrogés par le réseau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--pilot wants a number of items from 2 to %1, not “%2”.</source>
        <translation>--pilot attend un nombre d’éléments de 2 à %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It cost %1 %2.</source>
        <translation>Coût&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Earlier answers of %1 have measured it: nothing is asked.</source>
        <translation>Les réponses antérieures de %1 l’ont déjà mesuré&#xa0;: rien n’est demandé.</translation>
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
    <message>
        <source>What is stored there is no JSON object.</source>
        <translation>Ce qui y est stocké n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>this is no JSON object.</source>
        <translation>ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Model %1, %2: %3</source>
        <translation>Modèle %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>such as %1.</source>
        <translation>par exemple %1.</translation>
    </message>
    <message>
        <source>it says what is sent and where the answer stands, such as {&quot;body&quot;: {&quot;text&quot;: &quot;{{ prompt }}&quot;}, &quot;answer&quot;: &quot;/text&quot;}.</source>
        <translation>cette clé indique ce qui est envoyé et où se trouve la réponse, par exemple {&quot;body&quot;: {&quot;text&quot;: &quot;{{ prompt }}&quot;}, &quot;answer&quot;: &quot;/text&quot;}.</translation>
    </message>
    <message>
        <source>&quot;aws&quot; signs requests to Amazon Bedrock only. Write &quot;env:NAME&quot;.</source>
        <translation>&quot;aws&quot; ne signe que les requêtes à Amazon Bedrock. Écrivez &quot;env:NAME&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON pointer. It names the way to a value, such as /choices/0/text.</source>
        <translation>&quot;%1&quot; n’est pas un pointeur JSON. Un tel pointeur indique le chemin vers une valeur, par exemple /choices/0/text.</translation>
    </message>
    <message>
        <source>there is no JSON pointer in the list.</source>
        <translation>il n’y a pas de pointeur JSON dans la liste.</translation>
    </message>
    <message>
        <source>nothing fills {{ %1 }}: write it into &quot;parameters&quot;, or use one of %2.</source>
        <translation>rien ne remplit {{ %1 }}&#xa0;: écrivez-le dans &quot;parameters&quot;, ou utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>{{ messages }} becomes a list, so nothing else can stand in its text.</source>
        <translation>{{ messages }} devient une liste&#xa0;; rien d’autre ne peut donc figurer dans son texte.</translation>
    </message>
    <message>
        <source>the prompt is nowhere in it. Write {{ prompt }}, {{ messages }} or {{ user }} where it belongs.</source>
        <translation>le prompt n’y figure nulle part. Écrivez {{ prompt }}, {{ messages }} ou {{ user }} à sa place.</translation>
    </message>
    <message>
        <source>the parameter %1 is sent nowhere: write &quot;{{ %1 }}&quot; where it belongs.</source>
        <translation>le paramètre %1 n’est envoyé nulle part&#xa0;: écrivez &quot;{{ %1 }}&quot; à sa place.</translation>
    </message>
    <message>
        <source>a path begins with &quot;/&quot;.</source>
        <translation>un chemin commence par &quot;/&quot;.</translation>
    </message>
    <message>
        <source>a header has printable ASCII characters only.</source>
        <translation>un en-tête ne contient que des caractères ASCII imprimables.</translation>
    </message>
    <message>
        <source>it is what is sent, with {{ prompt }} where the prompt belongs.</source>
        <translation>c’est ce qui est envoyé, avec {{ prompt }} à la place du prompt.</translation>
    </message>
    <message>
        <source>it is the JSON pointer of the answer, such as /text.</source>
        <translation>c’est le pointeur JSON de la réponse, par exemple /text.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>la valeur dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>a command is one line without invisible characters.</source>
        <translation>une commande est une seule ligne sans caractères invisibles.</translation>
    </message>
    <message>
        <source>this looks like an API key, and a plan holds no keys. Put it into the environment, which the command gets.</source>
        <translation>ceci ressemble à une clé API, et un plan ne contient pas de clés. Placez-la dans l’environnement, que la commande reçoit.</translation>
    </message>
    <message>
        <source>a proxy with a user&apos;s name or password in it is not taken: a plan holds no keys. Use the system&apos;s proxy settings.</source>
        <translation>un proxy contenant un nom d’utilisateur ou un mot de passe n’est pas accepté&#xa0;: un plan ne contient pas de clés. Utilisez les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no proxy. Write http://HOST:PORT, socks5://HOST:PORT, or &quot;none&quot; for none; without it the system&apos;s is used.</source>
        <translation>&quot;%1&quot; n’est pas un proxy. Écrivez http://HOST:PORT, socks5://HOST:PORT, ou &quot;none&quot; pour aucun&#xa0;; sans cette clé, celui du système est utilisé.</translation>
    </message>
    <message>
        <source>it is the command, such as &quot;vllm serve MODEL&quot;.</source>
        <translation>c’est la commande, par exemple &quot;vllm serve MODEL&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address, such as %2.</source>
        <translation>&quot;%1&quot; n’est pas une adresse comme %2.</translation>
    </message>
    <message>
        <source>the provider &quot;%1&quot; takes no batches. Take it out, or write the requests to a file with assay-cli run --export-batch.</source>
        <translation>le fournisseur &quot;%1&quot; ne prend pas de lots. Retirez cette clé, ou écrivez les requêtes dans un fichier avec assay-cli run --export-batch.</translation>
    </message>
    <message>
        <source>a path is empty.</source>
        <translation>un chemin est vide.</translation>
    </message>
    <message>
        <source>at least one kind needs a share above 0.</source>
        <translation>au moins un type doit avoir une part supérieure à 0.</translation>
    </message>
    <message>
        <source>it makes the question of the row&apos;s answer.</source>
        <translation>cette clé fait la question qui a pour réponse celle de la ligne.</translation>
    </message>
    <message>
        <source>it makes the answer of the row&apos;s question.</source>
        <translation>cette clé fait la réponse à la question de la ligne.</translation>
    </message>
    <message>
        <source>a question for each row needs &quot;rows&quot;.</source>
        <translation>une question pour chaque ligne exige &quot;rows&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language model.</source>
        <translation>&quot;%1&quot; n’est pas un modèle de langage.</translation>
    </message>
    <message>
        <source>no model is called &quot;%1&quot;.</source>
        <translation>aucun modèle ne s’appelle &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>it says what is made of the &quot;documents&quot;.</source>
        <translation>cette clé indique ce qui est créé à partir de &quot;documents&quot;.</translation>
    </message>
    <message>
        <source>it names the benchmark that is made.</source>
        <translation>cette clé nomme le benchmark qui est créé.</translation>
    </message>
    <message>
        <source>it names the model that writes the questions.</source>
        <translation>cette clé nomme le modèle qui écrit les questions.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is always from 0 to 1.</source>
        <translation>&quot;%1&quot; va toujours de 0 à 1.</translation>
    </message>
    <message>
        <source>it is for &quot;context&quot;: &quot;retrieved&quot; only.</source>
        <translation>cette clé est réservée à &quot;context&quot;: &quot;retrieved&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t turn texts into vectors: its provider %2 has no embeddings here. %3</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas transformer des textes en vecteurs&#xa0;: son fournisseur %2 n’a pas d’embeddings ici. %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares vectors of an embedding model, which &quot;judge&quot; names. %2</source>
        <translation>«&#xa0;%1&#xa0;» compare des vecteurs d’un modèle d’embedding, que nomme «&#xa0;judge&#xa0;». %2</translation>
    </message>
    <message>
        <source>has no meaning for &quot;%1&quot;, which compares vectors.</source>
        <translation>n’a pas de sens pour «&#xa0;%1&#xa0;», qui compare des vecteurs.</translation>
    </message>
    <message>
        <source>&quot;similarity&quot; names its embedding model by &quot;judge&quot;: write it there.</source>
        <translation>«&#xa0;similarity&#xa0;» nomme son modèle d’embedding par «&#xa0;judge&#xa0;»&#xa0;: écrivez-le là.</translation>
    </message>
    <message>
        <source>is for &quot;answer_relevance&quot; only.</source>
        <translation>n’est prévu que pour «&#xa0;answer_relevance&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PlanSaving</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it belongs to a project. Give the plan a name of its own, such as plan.json</source>
        <translation>ce fichier appartient à un projet. Donnez au plan son propre nom, par exemple plan.json</translation>
    </message>
    <message>
        <source>The plan is not complete yet. %1</source>
        <translation>Le plan n’est pas encore complet. %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>a sample of %1, seed %2</source>
        <translation>un échantillon de %1, graine %2</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>tous les éléments</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>answers of the column %1</source>
        <translation>réponses de la colonne %1</translation>
    </message>
    <message>
        <source>judged by %1 from %2 to %3</source>
        <translation>jugé par %1 de %2 à %3</translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>prompt propre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>concurrency %1</source>
        <translation>parallélisme %1</translation>
    </message>
    <message>
        <source>concurrency automatic</source>
        <translation>parallélisme automatique</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sans budget</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Juges</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln listed item(s)</source>
        <translation>
            <numerusform>seulement %Ln élément listé</numerusform>
            <numerusform>seulement %Ln éléments listés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln item(s)</source>
        <translation>
            <numerusform>sans %Ln élément</numerusform>
            <numerusform>sans %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>built in (%1), no language model</source>
        <translation>intégré (%1), sans modèle de langage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln répétition</numerusform>
            <numerusform>%Ln répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>without the cache</source>
        <translation>sans le cache</translation>
    </message>
    <message>
        <source>without context</source>
        <translation>sans contexte</translation>
    </message>
    <message>
        <source>by vectors of %1</source>
        <translation>par les vecteurs de %1</translation>
    </message>
</context>
<context>
    <name>PriceCommands</name>
    <message>
        <source>Your price table was damaged. It is kept as %1; a new one begins.</source>
        <translation>Votre table de prix était endommagée. Elle est conservée sous %1&#xa0;; une nouvelle commence.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>There is no such price in your table.</source>
        <translation>Ce prix n’est pas dans votre table.</translation>
    </message>
    <message>
        <source>%1 entries read: %2 prices new, %3 changed, %4 as before, %5 gone.</source>
        <translation>%1 entrées lues&#xa0;; prix&#xa0;: %2 nouveaux, %3 modifiés, %4 inchangés, %5 disparus.</translation>
    </message>
    <message>
        <source>Skipped: %1 of other providers, %2 that are no text models, %3 without a price per token.</source>
        <translation>Ignorées&#xa0;: %1 d’autres fournisseurs, %2 hors modèles de texte, %3 sans prix par token.</translation>
    </message>
    <message>
        <source>%1 have higher prices for long prompts, which are not taken.</source>
        <translation>%1 ont des prix plus élevés pour les longs prompts, qui ne sont pas repris.</translation>
    </message>
    <message>
        <source>%1 prices of your own differ and stay; --overwrite takes the file&apos;s.</source>
        <translation>%1 prix saisis par vous diffèrent et restent&#xa0;; --overwrite prend ceux du fichier.</translation>
    </message>
    <message>
        <source>More than half of the prices that were imported before are not in %1, so nothing was taken. Is it the whole file? --shrink imports it nevertheless.</source>
        <translation>Plus de la moitié des prix importés auparavant ne sont pas dans %1&#xa0;; rien n’a donc été repris. Est-ce bien le fichier entier&#xa0;? --shrink l’importe quand même.</translation>
    </message>
    <message>
        <source>--%1 wants a number from 0 on, not “%2”.</source>
        <translation>--%1 attend un nombre à partir de 0, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A price has --input and --output; 0 is a price, too.</source>
        <translation>Un prix a --input et --output&#xa0;; 0 est aussi un prix.</translation>
    </message>
    <message>
        <source>--valid-from wants a day such as 2027-01-31.</source>
        <translation>--valid-from attend une date, par exemple 2027-01-31.</translation>
    </message>
    <message>
        <source>Your table has no price of %1. assay-cli prices list shows what it has.</source>
        <translation>Votre table n’a pas de prix pour %1. assay-cli prices list affiche ceux qu’elle contient.</translation>
    </message>
    <message>
        <source>Usage: assay-cli prices list [TEXT] | import FILE | set MODEL … | remove MODEL</source>
        <translation>Utilisation&#xa0;: assay-cli prices list [TEXT] | import FILE | set MODEL … | remove MODEL</translation>
    </message>
</context>
<context>
    <name>PriceFields</name>
    <message>
        <source>as input</source>
        <translation>comme l’entrée</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>A price has input and output; 0 is a price, too.</source>
        <translation>Un prix a une entrée et une sortie&#xa0;; 0 est aussi un prix.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as USD or EUR.</source>
        <translation>Une devise a trois lettres, comme USD ou EUR.</translation>
    </message>
    <message>
        <source>Per million tokens. It gives costs and the budget of a run.</source>
        <translation>Par million de tokens. Sert aux coûts et au budget d’une exécution.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 in, %2 out per 1M tokens</source>
        <translation>entrée %1, sortie %2 par 1&#xa0;M de tokens</translation>
    </message>
    <message>
        <source>Prompt tokens that are put into the server&apos;s cache</source>
        <translation>Tokens de prompt placés dans le cache du serveur</translation>
    </message>
    <message>
        <source>Prompt tokens that the server&apos;s cache keeps for an hour</source>
        <translation>Tokens de prompt que le cache du serveur garde une heure</translation>
    </message>
    <message>
        <source>Price table…</source>
        <translation>Table de prix…</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture cache</translation>
    </message>
    <message>
        <source>Cache write, 1 h</source>
        <translation>Écr. cache, 1&#xa0;h</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>From your price table: %1 in, %2 out per 1M tokens (%3). What is typed here holds instead.</source>
        <translation>De votre table de prix&#xa0;: entrée %1, sortie %2 par 1&#xa0;M de tokens (%3). Ce qui est saisi ici prévaut.</translation>
    </message>
    <message>
        <source>%1 in, %2 out, from your price table</source>
        <translation>entrée %1, sortie %2, de votre table de prix</translation>
    </message>
    <message>
        <source>What is paid of the price when the model is asked by batch; usually half</source>
        <translation>Part du prix payée quand le modèle est interrogé par lot&#xa0;; en général la moitié</translation>
    </message>
    <message>
        <source>By batch, ×</source>
        <translation>Par lot, ×</translation>
    </message>
</context>
<context>
    <name>PriceFile</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of prices.</source>
        <translation>%1 est trop grand pour être une liste de prix.</translation>
    </message>
    <message>
        <source>Your price table %1 is damaged, so no price is taken from it. %2 Mend the file, or start a new table in Prices or with assay-cli prices: the damaged one is kept.</source>
        <translation>Votre table de prix %1 est endommagée&#xa0;; aucun prix n’en est donc tiré. %2 Corrigez le fichier, ou commencez une nouvelle table dans Prix ou avec assay-cli prices&#xa0;: celle qui est endommagée est conservée.</translation>
    </message>
    <message>
        <source>Your price table %1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire votre table de prix %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The damaged %1 can&apos;t be renamed to %2.</source>
        <translation>Le fichier endommagé %1 ne peut pas être renommé en %2.</translation>
    </message>
</context>
<context>
    <name>PriceImport</name>
    <message>
        <source>Long prompts cost more than this.</source>
        <translation>Les longs prompts coûtent davantage.</translation>
    </message>
    <message>
        <source>It is no JSON: %1 (at byte %2). Choose LiteLLM&apos;s model_prices_and_context_window.json.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 (à l’octet %2). Choisissez le fichier model_prices_and_context_window.json de LiteLLM.</translation>
    </message>
    <message>
        <source>It has %1 entries; LiteLLM&apos;s list of prices has hundreds. Choose its model_prices_and_context_window.json, whole.</source>
        <translation>Le fichier a %1 entrées&#xa0;; la liste de prix de LiteLLM en a des centaines. Choisissez son model_prices_and_context_window.json, en entier.</translation>
    </message>
    <message>
        <source>None of its entries is a price that Assay can use. Choose LiteLLM&apos;s model_prices_and_context_window.json.</source>
        <translation>Aucune de ses entrées n’est un prix utilisable par Assay. Choisissez le fichier model_prices_and_context_window.json de LiteLLM.</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>A price is of a model: its id, or a pattern with *.</source>
        <translation>Un prix vaut pour un modèle&#xa0;: son identifiant, ou un motif avec *.</translation>
    </message>
    <message>
        <source>There is no provider “%1” whose models are paid for.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;» aux modèles payants.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as USD or EUR.</source>
        <translation>Une devise a trois lettres, comme USD ou EUR.</translation>
    </message>
    <message>
        <source>A price has input and output; 0 is a price, too.</source>
        <translation>Un prix a une entrée et une sortie&#xa0;; 0 est aussi un prix.</translation>
    </message>
    <message>
        <source>A price is a number from 0 on.</source>
        <translation>Un prix est un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>The batch factor is above 0 and at most 1, such as 0.5.</source>
        <translation>Le facteur de lot est supérieur à 0 et vaut au plus 1, par exemple 0.5.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La note est trop longue.</translation>
    </message>
    <message>
        <source>It is no price table: %1</source>
        <translation>Ce n’est pas une table de prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no object in it.</source>
        <translation>elle ne contient pas d’objet.</translation>
    </message>
    <message>
        <source>its version or its list of prices is missing.</source>
        <translation>sa version ou sa liste de prix manque.</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>entrée %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PriceTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Write 1 h</source>
        <translation>Écriture 1&#xa0;h</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>A day is written like 2027-01-31.</source>
        <translation>Une date s’écrit comme 2027-01-31.</translation>
    </message>
    <message>
        <source>There is a price for this provider, model and day already; edit that one.</source>
        <translation>Il y a déjà un prix pour ce fournisseur, ce modèle et ce jour&#xa0;; modifiez celui-là.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Price table</source>
        <translation>Table de prix</translation>
    </message>
    <message>
        <source>Search models and providers</source>
        <translation>Rechercher des modèles et des fournisseurs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>For a million tokens. A model whose own price is empty gets the most exact entry here; * stands for any text. What is in no entry stays unknown. Runs keep the prices that they began with.</source>
        <translation>Par million de tokens. Un modèle sans prix propre reçoit ici l’entrée la plus précise&#xa0;; * vaut pour n’importe quel texte. Ce qui n’est dans aucune entrée reste inconnu. Les exécutions gardent les prix avec lesquels elles ont commencé.</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s model_prices_and_context_window.json, from this computer</source>
        <translation>Le fichier model_prices_and_context_window.json de LiteLLM, depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Edit the price of %1</source>
        <translation>Modifier le prix de %1</translation>
    </message>
    <message>
        <source>model-id</source>
        <translation>id-du-modele</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n price(s)</source>
        <translation>
            <numerusform>Supprimer %n prix</numerusform>
            <numerusform>Supprimer %n prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>LiteLLM&apos;s prices (*.json)</source>
        <translation>Prix de LiteLLM (*.json)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>More than half of the prices that were imported before are not in %1, so nothing was taken. Is it the whole file?</source>
        <translation>Plus de la moitié des prix importés auparavant ne sont pas dans %1&#xa0;; rien n’a donc été repris. Est-ce bien le fichier entier&#xa0;?</translation>
    </message>
    <message>
        <source>Import it nevertheless</source>
        <translation>L’importer quand même</translation>
    </message>
    <message>
        <source>%1 entries read: %2 prices new, %3 changed, %4 as before, %5 gone. Skipped: %6 of other providers, %7 that are no text models, %8 without a price per token.</source>
        <translation>%1 entrées lues&#xa0;; prix&#xa0;: %2 nouveaux, %3 modifiés, %4 inchangés, %5 disparus. Ignorées&#xa0;: %6 d’autres fournisseurs, %7 hors modèles de texte, %8 sans prix par token.</translation>
    </message>
    <message numerus="yes">
        <source>%n have higher prices for long prompts, which are not taken.</source>
        <translation>
            <numerusform>%n a des prix plus élevés pour les longs prompts, qui ne sont pas repris.</numerusform>
            <numerusform>%n ont des prix plus élevés pour les longs prompts, qui ne sont pas repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) of your own differ and stay.</source>
        <translation>
            <numerusform>%n prix saisi par vous diffère et reste.</numerusform>
            <numerusform>%n prix saisis par vous diffèrent et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s prices</source>
        <translation>Prendre les prix du fichier</translation>
    </message>
    <message>
        <source>Start a new table</source>
        <translation>Nouvelle table</translation>
    </message>
    <message>
        <source>The damaged table is kept as %1.</source>
        <translation>La table endommagée est conservée sous %1.</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>What to look at before importing</source>
        <translation>À vérifier avant l’import</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln row(s) need a look</source>
        <translation>
            <numerusform>Plus de %Ln ligne à vérifier</numerusform>
            <numerusform>Plus de %Ln lignes à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need a look</source>
        <translation>
            <numerusform>%Ln ligne à vérifier</numerusform>
            <numerusform>%Ln lignes à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 findings are listed.</source>
        <translation>Les %1 premiers constats sont listés.</translation>
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
    <name>ProjectOverview</name>
    <message>
        <source>Version %1 of the prompt %2 in %3 can&apos;t be read: %4</source>
        <translation>La version %1 du prompt %2 dans %3 est illisible&#xa0;: %4</translation>
    </message>
    <message>
        <source>What was set up in %1 can&apos;t be read, so the set-up begins empty: %2</source>
        <translation>La préparation enregistrée dans %1 est illisible&#xa0;; elle repart donc de zéro&#xa0;: %2</translation>
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
    <name>PromptContexts</name>
    <message>
        <source>Prompt %1 retrieves its context from the project&apos;s documents, but the project has none. Add documents, or let its context be &quot;stored&quot; or &quot;none&quot;.</source>
        <translation>Le prompt %1 récupère son contexte dans les documents du projet, mais le projet n’en a pas. Ajoutez des documents, ou donnez à son contexte la valeur &quot;stored&quot; ou &quot;none&quot;.</translation>
    </message>
    <message>
        <source>Prompt %1 is to be sent without context, but its text uses {{ context }}. Take that out, or let its context be &quot;stored&quot; or &quot;retrieved&quot;.</source>
        <translation>Le prompt %1 doit être envoyé sans contexte, mais son texte utilise {{ context }}. Retirez-le, ou donnez à son contexte la valeur &quot;stored&quot; ou &quot;retrieved&quot;.</translation>
    </message>
    <message>
        <source>Prompt %1 retrieves its context, but its text does not use it. Write {{ context }} where it belongs, or let its context be &quot;none&quot;.</source>
        <translation>Le prompt %1 récupère son contexte, mais son texte ne l’utilise pas. Écrivez {{ context }} à l’endroit voulu, ou donnez à son contexte la valeur &quot;none&quot;.</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>System (optional)</source>
        <translation>Système (facultatif)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who the model is and how it answers</source>
        <translation>Qui est le modèle et comment il répond</translation>
    </message>
    <message>
        <source>Empty: the question itself, {{ question }}</source>
        <translation>Vide&#xa0;: la question elle-même, {{ question }}</translation>
    </message>
    <message>
        <source>Examples (optional): questions with the answers you want, sent before the real question</source>
        <translation>Exemples (facultatif)&#xa0;: questions et réponses attendues, envoyées avant la vraie question</translation>
    </message>
</context>
<context>
    <name>PromptListModel</name>
    <message>
        <source>Used in the next run</source>
        <translation>Utilisé dans la prochaine exécution</translation>
    </message>
    <message>
        <source>Not used in the next run</source>
        <translation>Non utilisé dans la prochaine exécution</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>PromptPreviewPane</name>
    <message>
        <source>What is sent for this item</source>
        <translation>Ce qui est envoyé pour cet élément</translation>
    </message>
    <message>
        <source>What the other prompt sends for this item</source>
        <translation>Ce que l’autre prompt envoie pour cet élément</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Aller à Données</translation>
    </message>
    <message>
        <source>Compare with another prompt</source>
        <translation>Comparer à un autre prompt</translation>
    </message>
    <message>
        <source>Shows what another prompt makes of the same item beside it</source>
        <translation>Montre à côté ce qu’un autre prompt fait du même élément</translation>
    </message>
    <message>
        <source>Use both in the next run</source>
        <translation>Utiliser les deux à la prochaine exécution</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Comparer à …</translation>
    </message>
    <message>
        <source>Compare with “%1”</source>
        <translation>Comparer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Both are used in the next run: every model is asked with each of them, and Compare shows them as columns of their own, “model · prompt”.</source>
        <translation>Les deux sont utilisés à la prochaine exécution&#xa0;: chaque modèle est interrogé avec chacun d’eux, et Comparaison les montre en colonnes distinctes, «&#xa0;modèle · prompt&#xa0;».</translation>
    </message>
    <message>
        <source>To find out which one is better, use both in the next run: every model is asked with each of them, and Compare shows them as columns of their own.</source>
        <translation>Pour savoir lequel est le meilleur, utilisez les deux à la prochaine exécution&#xa0;: chaque modèle est interrogé avec chacun d’eux, et Comparaison les montre en colonnes distinctes.</translation>
    </message>
    <message>
        <source>There is no benchmark yet. Once one is imported, this shows what is sent for its items.</source>
        <translation>Il n’y a pas encore de benchmark. Une fois importé, ce qui est envoyé pour ses éléments s’affiche ici.</translation>
    </message>
    <message>
        <source>The benchmark has no items.</source>
        <translation>Le benchmark n’a pas d’éléments.</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. %1</source>
        <translation>Rien ne peut encore être envoyé. %1</translation>
    </message>
</context>
<context>
    <name>PromptVersions</name>
    <message>
        <source>Keep this version</source>
        <translation>Garder cette version</translation>
    </message>
    <message>
        <source>Use this version again</source>
        <translation>Réutiliser cette version</translation>
    </message>
    <message>
        <source>The text of the kept version</source>
        <translation>Le texte de la version gardée</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>Le texte actuel</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Versions gardées</translation>
    </message>
    <message>
        <source>Keeps the text as it is now, so that you can come back to it</source>
        <translation>Garde le texte actuel, pour pouvoir y revenir</translation>
    </message>
    <message>
        <source>Version %1, kept %2</source>
        <translation>Version %1, gardée %2</translation>
    </message>
    <message>
        <source>What is written now is version %1.</source>
        <translation>Le texte actuel est la version %1.</translation>
    </message>
    <message>
        <source>What is written now is not kept yet.</source>
        <translation>Le texte actuel n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>No version of this prompt is kept yet. A run keeps what it asked by itself; keep a version to come back to it here.</source>
        <translation>Aucune version de ce prompt n’est encore gardée. Une exécution garde d’elle-même ce qu’elle a demandé&#xa0;; gardez une version pour y revenir ici.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Now: the same</source>
        <translation>Actuelle&#xa0;: identique</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n line(s) differ</source>
        <translation>
            <numerusform>Actuelle&#xa0;: %n ligne diffère</numerusform>
            <numerusform>Actuelle&#xa0;: %n lignes diffèrent</numerusform>
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
        <translation>v%1, modifiée</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>Ce qui est demandé aux modèles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Preview and versions</source>
        <translation>Aperçu et versions</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Ajouter un prompt</translation>
    </message>
    <message>
        <source>Prompts of this project</source>
        <translation>Prompts de ce projet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>This prompt is ready to use: it asks the question as it stands. Write over it or add others.</source>
        <translation>Ce prompt est prêt à l’emploi&#xa0;: il pose la question telle quelle. Remplacez son texte ou ajoutez-en d’autres.</translation>
    </message>
    <message>
        <source>No prompt is ticked: the next run would ask the bare question.</source>
        <translation>Aucun prompt n’est coché&#xa0;: la prochaine exécution poserait la question seule.</translation>
    </message>
    <message>
        <source>The ticked prompt is used in the next run.</source>
        <translation>Le prompt coché est utilisé à la prochaine exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) are ticked: in the next run every model is asked with each of them, and Compare shows them as columns of their own.</source>
        <translation>
            <numerusform>%n prompt est coché&#xa0;: à la prochaine exécution, chaque modèle est interrogé avec lui, et Comparaison le montre en colonne distincte.</numerusform>
            <numerusform>%n prompts sont cochés&#xa0;: à la prochaine exécution, chaque modèle est interrogé avec chacun d’eux, et Comparaison les montre en colonnes distinctes.</numerusform>
        </translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>Add prompt %1</source>
        <translation>Ajouter le prompt %1</translation>
    </message>
    <message>
        <source>Duplicate prompt %1</source>
        <translation>Dupliquer le prompt %1</translation>
    </message>
    <message>
        <source>Delete prompt %1</source>
        <translation>Supprimer le prompt %1</translation>
    </message>
    <message>
        <source>The prompt “%1” was deleted.</source>
        <translation>Le prompt «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit prompt %1</source>
        <translation>Modifier le prompt %1</translation>
    </message>
    <message>
        <source>Use prompt %1</source>
        <translation>Utiliser le prompt %1</translation>
    </message>
    <message>
        <source>Do not use prompt %1</source>
        <translation>Ne pas utiliser le prompt %1</translation>
    </message>
    <message>
        <source>Use both prompts</source>
        <translation>Utiliser les deux prompts</translation>
    </message>
    <message>
        <source>Use an earlier version of prompt %1</source>
        <translation>Utiliser une version antérieure du prompt %1</translation>
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
    <message>
        <source>Model %1 has a reasoning_effort, but its max_tokens leave no room to think. Give it more than %2.</source>
        <translation>Le modèle %1 a un reasoning_effort, mais son max_tokens ne laisse pas de place au raisonnement. Donnez-lui plus de %2.</translation>
    </message>
    <message>
        <source>The endpoint of model %1 names no region, without which nothing can be signed. Write it as https://bedrock-runtime.REGION.amazonaws.com.</source>
        <translation>Le point d’accès du modèle %1 n’indique pas de région, sans laquelle rien ne peut être signé. Écrivez-le sous la forme https://bedrock-runtime.REGION.amazonaws.com.</translation>
    </message>
    <message>
        <source>Model %1 has the api “%2”, but its provider %3 has only &quot;chat&quot;.</source>
        <translation>Le modèle %1 a l’api «&#xa0;%2&#xa0;», mais son fournisseur %3 n’a que &quot;chat&quot;.</translation>
    </message>
    <message>
        <source>Model %1 has no request that says what is sent and where the answer stands. Add &quot;request&quot; to it.</source>
        <translation>Le modèle %1 n’a pas de requête qui indique ce qui est envoyé et où se trouve la réponse. Ajoutez-lui &quot;request&quot;.</translation>
    </message>
    <message>
        <source>Model %1 can&apos;t be asked by batch: its provider %2 takes none.</source>
        <translation>Le modèle %1 ne peut pas être interrogé par lot&#xa0;: son fournisseur %2 n’en prend pas.</translation>
    </message>
    <message>
        <source>The prompt for model %1 is too long and was not sent: it has %2 tokens at least, and the context holds %3. Ollama would cut it without a word. Shorten the prompt, raise num_ctx where the parameters set it, or choose a model with a longer context.</source>
        <translation>Le prompt pour le modèle %1 est trop long et n’a pas été envoyé&#xa0;: il a au moins %2 tokens, et le contexte en contient %3. Ollama le tronquerait sans rien dire. Raccourcissez le prompt, augmentez num_ctx si les paramètres le fixent, ou choisissez un modèle au contexte plus long.</translation>
    </message>
    <message>
        <source>Model %1 can&apos;t turn texts into vectors: its provider %2 has no embeddings here. Choose an embedding model of another provider.</source>
        <translation>Le modèle %1 ne peut pas transformer des textes en vecteurs&#xa0;: son fournisseur %2 n’a pas d’embeddings ici. Choisissez un modèle d’embedding d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>Model %1 was asked for the vector of an empty text.</source>
        <translation>Le vecteur d’un texte vide a été demandé au modèle %1.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Set up the sample</source>
        <translation>Préparer l’exemple</translation>
    </message>
</context>
<context>
    <name>QuestionDetail</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reference answer</source>
        <translation>Réponse de référence</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept it and go to the next (A)</source>
        <translation>L’accepter et passer à la suivante (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject it and go to the next (R)</source>
        <translation>La rejeter et passer à la suivante (R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last step back (U)</source>
        <translation>Revenir sur la dernière action (U)</translation>
    </message>
    <message>
        <source>Keep the edit</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep what was typed, and accept it (Ctrl+Return)</source>
        <translation>Enregistrer ce qui a été saisi, et l’accepter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Checks and their reasons</source>
        <translation>Contrôles et leurs raisons</translation>
    </message>
    <message>
        <source>Stands nowhere in the text: %1</source>
        <translation>Ne figure nulle part dans le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Une question de vous</translation>
    </message>
    <message>
        <source>A question of your own about window %1</source>
        <translation>Une question de vous sur la fenêtre %1</translation>
    </message>
    <message>
        <source>No question is chosen.</source>
        <translation>Aucune question n’est choisie.</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>écrite à la main</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>edited by %1, %2</source>
        <translation>modifiée par %1, %2</translation>
    </message>
    <message>
        <source>A person wrote this one: no check was made.</source>
        <translation>Une personne l’a écrite&#xa0;: aucun contrôle n’a été fait.</translation>
    </message>
    <message>
        <source>No check was made yet.</source>
        <translation>Aucun contrôle n’a encore été fait.</translation>
    </message>
    <message>
        <source>quoted on p. %1</source>
        <translation>citée p. %1</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Before %1 edited it, %2:</source>
        <translation>Avant la modification par %1, %2&#xa0;:</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Auparavant&#xa0;:</translation>
    </message>
    <message>
        <source>A question needs an answer: write both.</source>
        <translation>Une question demande une réponse&#xa0;: écrivez les deux.</translation>
    </message>
</context>
<context>
    <name>QuestionStore</name>
    <message>
        <source>%1 has no generated question %2. Open the project again.</source>
        <translation>%1 n’a pas de question générée %2. Rouvrez le projet.</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>(the documents do not tell)</source>
        <translation>(les documents ne le disent pas)</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Fenêtre %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reference answer</source>
        <translation>Réponse de réf.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>Generated questions</source>
        <translation>Questions générées</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Figer…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Make a benchmark of what was accepted</source>
        <translation>Créer un benchmark de ce qui a été accepté</translation>
    </message>
    <message>
        <source>Write the questions to a file, or take in an edited table</source>
        <translation>Écrire les questions dans un fichier, ou reprendre un tableau modifié</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Pas encore de questions</translation>
    </message>
    <message>
        <source>Look at the chunks first. “Preview 5” asks the generator for a few questions, so that you see what it makes of your documents before you pay for all.</source>
        <translation>Voyez d’abord les fragments. «&#xa0;Aperçu de 5&#xa0;» demande quelques questions au générateur, pour que vous voyiez ce qu’il fait de vos documents avant de payer le tout.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
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
            <numerusform>%Ln conservée</numerusform>
            <numerusform>%Ln conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln acceptée</numerusform>
            <numerusform>%Ln acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Questions affichées</translation>
    </message>
    <message>
        <source>show: all</source>
        <translation>voir&#xa0;: toutes</translation>
    </message>
    <message>
        <source>show: to review</source>
        <translation>voir&#xa0;: à revoir</translation>
    </message>
    <message>
        <source>show: kept</source>
        <translation>voir&#xa0;: conservées</translation>
    </message>
    <message>
        <source>show: set aside</source>
        <translation>voir&#xa0;: écartées</translation>
    </message>
    <message>
        <source>show: accepted</source>
        <translation>voir&#xa0;: acceptées</translation>
    </message>
    <message>
        <source>show: rejected</source>
        <translation>voir&#xa0;: rejetées</translation>
    </message>
    <message>
        <source>For editing in a spreadsheet…</source>
        <translation>Pour modifier dans un tableur…</translation>
    </message>
    <message>
        <source>A CSV with ids; taken in again, it is merged by them</source>
        <translation>Un CSV avec des identifiants&#xa0;; repris, il est fusionné d’après eux</translation>
    </message>
    <message>
        <source>CSV: query, relevant_chunks, response…</source>
        <translation>CSV&#xa0;: query, relevant_chunks, response…</translation>
    </message>
    <message>
        <source>With the chunks as a JSON array in one column</source>
        <translation>Avec les fragments en tableau JSON dans une colonne</translation>
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
        <translation>Avec les citations, les contrôles et la provenance de tout</translation>
    </message>
    <message>
        <source>Take in an edited table…</source>
        <translation>Reprendre un tableau modifié…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>Ajouter une question de vous</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>A accept · R reject · E or double click edit · U undo · J, K next and previous · Ins one of your own</source>
        <translation>A accepter · R rejeter · E ou double-clic modifier · U annuler · J, K suivante et précédente · Inser en ajouter une</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 is of a kind that is not read. What is read: %2.</source>
        <translation>%1 est d’un type qui n’est pas lu. Types lus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no document in it</source>
        <translation>il ne contient pas de document</translation>
    </message>
    <message>
        <source>it lists no pages</source>
        <translation>il n’énumère aucune page</translation>
    </message>
    <message>
        <source>%1 is protected against copying and can&apos;t be read.</source>
        <translation>%1 est protégé contre la copie et ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the book are missing.</source>
        <translation>
            <numerusform>%n page du livre manque.</numerusform>
            <numerusform>%n pages du livre manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no text on its pages; they are probably scanned pictures. Run it through text recognition (OCR) first.</source>
        <translation>%1 n’a pas de texte sur ses pages&#xa0;; ce sont sans doute des images numérisées. Passez-le d’abord par une reconnaissance de texte (OCR).</translation>
    </message>
    <message numerus="yes">
        <source>%n running head(s) and page number(s) were left out.</source>
        <translation>
            <numerusform>%n titre courant ou numéro de page a été omis.</numerusform>
            <numerusform>%n titres courants et numéros de page ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no text.</source>
        <translation>
            <numerusform>%n page n’a pas de texte.</numerusform>
            <numerusform>%n pages n’ont pas de texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue.</numerusform>
            <numerusform>%n pages n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its pages can be read</source>
        <translation>aucune de ses pages n’est lisible</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one, and read that.</source>
        <translation>%1 est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, et faites lire celle-ci.</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>il ne commence pas comme un tel fichier</translation>
    </message>
    <message>
        <source>its structure is broken</source>
        <translation>sa structure est endommagée</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>il n’a pas de pages</translation>
    </message>
    <message>
        <source>%1 has %2 pages; at most %3 are read. Split it.</source>
        <translation>%1 a %2 pages&#xa0;; %3 au plus sont lues. Découpez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the path and your permissions.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Vérifiez le chemin et vos permissions.</translation>
    </message>
    <message>
        <source>%1 holds more than the %2 MB that are read of one document. Split it.</source>
        <translation>%1 dépasse les %2&#xa0;Mo qui sont lus d’un document. Découpez-le.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 ne contient pas de texte.</translation>
    </message>
    <message>
        <source>%1 does not look like text. If it is, name its encoding; else convert it.</source>
        <translation>%1 ne ressemble pas à du texte. Si c’en est, indiquez son encodage&#xa0;; sinon, convertissez-le.</translation>
    </message>
    <message>
        <source>%1 is no %2 file that can be read: %3. It may be damaged or incomplete; fetch it again.</source>
        <translation>%1 n’est pas un fichier %2 lisible&#xa0;: %3. Il est peut-être endommagé ou incomplet&#xa0;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the path.</source>
        <translation>Il n’y a pas de fichier ni de dossier %1. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check your permissions.</source>
        <translation>Impossible de lire le dossier %1. Vérifiez vos permissions.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check your permissions.</source>
        <translation>Impossible de lire %1. Vérifiez vos permissions.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without text were left out.</source>
        <translation>
            <numerusform>%n ligne sans texte a été omise.</numerusform>
            <numerusform>%n lignes sans texte ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no table of documents: it needs the columns filename and text (and page, if there are pages). It has: %2.</source>
        <translation>%1 n’est pas un tableau de documents&#xa0;: il lui faut les colonnes filename et text (et page, s’il y a des pages). Il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is protected by a password, or in the old format of Word. Save a copy as DOCX without a password, and read that.</source>
        <translation>%1 est protégé par un mot de passe, ou dans l’ancien format de Word. Enregistrez-en une copie en DOCX sans mot de passe, et faites lire celle-ci.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 million characters of documents. Split it into several files.</source>
        <translation>%1 contient plus de %2 millions de caractères de documents. Répartissez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Another file holds a document %1; this one is called %2.</source>
        <translation>Un autre fichier contient un document %1&#xa0;; celui-ci est nommé %2.</translation>
    </message>
    <message>
        <source>A page&apos;s elements stand too deep in each other; what follows them was not read.</source>
        <translation>Les éléments d’une page sont imbriqués trop profondément&#xa0;; ce qui les suit n’a pas été lu.</translation>
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
    <name>RequestNotices</name>
    <message>
        <source>%1: %2 does not take %3, so it is left out.</source>
        <translation>%1&#xa0;: %2 n’accepte pas %3, qui est donc omis.</translation>
    </message>
    <message>
        <source>%1: %2 calls %3 %4, so it is sent under that name.</source>
        <translation>%1&#xa0;: chez %2, %3 s’appelle %4 et est donc envoyé sous ce nom.</translation>
    </message>
    <message>
        <source>%1: this server refuses a temperature of 0, so do_sample false is sent.</source>
        <translation>%1&#xa0;: ce serveur refuse une temperature de 0&#xa0;; do_sample false est donc envoyé.</translation>
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
    <name>Results</name>
    <message>
        <source>%1 is the project itself and is not overwritten by an export. Choose another name.</source>
        <translation>%1 est le projet lui-même&#xa0;; un export ne l’écrase pas. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ReviewEdits</name>
    <message numerus="yes">
        <source>Accept %Ln question(s)</source>
        <translation>
            <numerusform>Accepter %Ln question</numerusform>
            <numerusform>Accepter %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln question(s)</source>
        <translation>
            <numerusform>Rejeter %Ln question</numerusform>
            <numerusform>Rejeter %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
</context>
<context>
    <name>RoleCombo</name>
    <message>
        <source>Role of column %1</source>
        <translation>Rôle de la colonne %1</translation>
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
    <name>RunChoice</name>
    <message>
        <source>Runs that are shown</source>
        <translation>Exécutions affichées</translation>
    </message>
    <message>
        <source>Run %1 — %2</source>
        <translation>Exécution %1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
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
        <translation>Pour continuer&#xa0;: assay-cli resume %1 --run %2</translation>
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
        <translation>Si c’est le plan qui doit changer&#xa0;: assay-cli run PLAN --continue.</translation>
    </message>
    <message>
        <source>From the cache, not asked again: %1, %2.</source>
        <extracomment>%1 and %2 are the two texts after this one.</extracomment>
        <translation>Du cache, sans redemander&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores of judges</source>
        <translation>
            <numerusform>%n score de juges</numerusform>
            <numerusform>%n scores de juges</numerusform>
        </translation>
    </message>
    <message>
        <source>They had cost %1 %2, which is not in this run&apos;s cost.</source>
        <translation>Ils avaient coûté %1 %2, ce qui n’est pas compté dans le coût de cette exécution.</translation>
    </message>
    <message>
        <source>No model of the plan has a provider that takes batches. Leave out --batch, or write a file with --export-batch.</source>
        <translation>Aucun modèle du plan n’a de fournisseur qui prend des lots. Omettez --batch, ou écrivez un fichier avec --export-batch.</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>No run chosen</source>
        <translation>Aucune exécution choisie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Rescore</source>
        <translation>Renoter</translation>
    </message>
    <message>
        <source>Set up like this run</source>
        <translation>Préparer à l’identique</translation>
    </message>
    <message>
        <source>Save its plan…</source>
        <translation>Enregistrer son plan…</translation>
    </message>
    <message>
        <source>The run&apos;s plan in words</source>
        <translation>Le plan de l’exécution en clair</translation>
    </message>
    <message>
        <source>Puts the scorers of the next run to the stored answers; no model is asked again.</source>
        <translation>Applique les évaluateurs de la prochaine exécution aux réponses enregistrées&#xa0;; aucun modèle n’est réinterrogé.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Relancer les échecs (%1)</translation>
    </message>
    <message>
        <source>Retry unscored (%1)</source>
        <translation>Renoter les non notées (%1)</translation>
    </message>
    <message>
        <source>Save the plan of run %1</source>
        <translation>Enregistrer le plan de l’exécution %1</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left</source>
        <translation>
            <numerusform>reste %Ln réponse</numerusform>
            <numerusform>reste %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>The requests that are left, as a file in OpenAI&apos;s batch format: for vllm run-batch and the like.</source>
        <translation>Les requêtes qui restent, dans un fichier au format de lots d’OpenAI&#xa0;: pour vllm run-batch et semblables.</translation>
    </message>
    <message>
        <source>Write a batch file…</source>
        <translation>Écrire un fichier de lot…</translation>
    </message>
    <message>
        <source>Read batch results…</source>
        <translation>Lire les résultats d’un lot…</translation>
    </message>
    <message>
        <source>Write the requests of run %1</source>
        <translation>Écrire les requêtes de l’exécution %1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Read batch results into run %1</source>
        <translation>Lire des résultats de lot dans l’exécution %1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Lignes JSON (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>RunDifferences</name>
    <message>
        <source>%1 (another version)</source>
        <translation>%1 (autre version)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n élément modifié</numerusform>
            <numerusform>%n éléments modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) at random, seed %1</source>
        <translation>
            <numerusform>%n élément au hasard, graine %1</numerusform>
            <numerusform>%n éléments au hasard, graine %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen item(s)</source>
        <translation>
            <numerusform>%n élément choisi</numerusform>
            <numerusform>%n éléments choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n item(s)</source>
        <translation>
            <numerusform>tous les éléments (%n)</numerusform>
            <numerusform>tous les éléments (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>answers of column %1</source>
        <translation>réponses de la colonne %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>celui du serveur</translation>
    </message>
</context>
<context>
    <name>RunHistoryView</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Saved as %1. assay-cli run repeats it without a window.</source>
        <translation>Enregistré sous %1. assay-cli run le relance sans fenêtre.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Each run stays here with all of its answers, and can be compared, resumed, retried, rescored and repeated.</source>
        <translation>Chaque exécution reste ici avec toutes ses réponses&#xa0;; elle peut être comparée, reprise, relancée, renotée et répétée.</translation>
    </message>
    <message>
        <source>Set up the next run</source>
        <translation>Préparer la prochaine exécution</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln run(s)</source>
        <translation>
            <numerusform>Comparer %Ln exécution</numerusform>
            <numerusform>Comparer %Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1.</source>
        <translation>
            <numerusform>%n requête écrite dans %1.</numerusform>
            <numerusform>%n requêtes écrites dans %1.</numerusform>
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
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>Nothing is paid, or the price is unknown</source>
        <translation>Rien n’est payé, ou le prix est inconnu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugées</translation>
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
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>429s</source>
        <translation>429</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answers on disk of those planned, failed ones included</source>
        <translation>Réponses sur disque parmi celles prévues, échecs compris</translation>
    </message>
    <message>
        <source>Verdicts of judges on disk, of those planned</source>
        <translation>Verdicts des juges sur disque, parmi ceux prévus</translation>
    </message>
    <message>
        <source>Half of the answers came within this time</source>
        <translation>La moitié des réponses est arrivée dans ce délai</translation>
    </message>
    <message>
        <source>95 % of the answers came within this time</source>
        <translation>95&#xa0;% des réponses sont arrivées dans ce délai</translation>
    </message>
    <message>
        <source>Time to the first token, median; known where answers are streamed</source>
        <translation>Temps jusqu’au premier token, médiane&#xa0;; connu si les réponses arrivent en streaming</translation>
    </message>
    <message>
        <source>Tokens that were generated in a second, by all requests together</source>
        <translation>Tokens générés par seconde, toutes requêtes confondues</translation>
    </message>
    <message>
        <source>How often the server said: too many requests (HTTP 429)</source>
        <translation>Combien de fois le serveur a dit&#xa0;: trop de requêtes (HTTP 429)</translation>
    </message>
    <message>
        <source>Paid for answers so far</source>
        <translation>Payé jusqu’ici pour les réponses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in flight; its servers take %2 at once now, %3 at most are sent</source>
        <translation>%1 en cours&#xa0;; ses serveurs en acceptent %2 à la fois pour l’instant, %3 au plus sont envoyées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the requests since the run last began</source>
        <translation>%1 des requêtes depuis le dernier démarrage de l’exécution</translation>
    </message>
    <message>
        <source>Requests that wait for their reply now, of those that may: adapted to what the server takes</source>
        <translation>Requêtes qui attendent leur réponse en ce moment, sur celles qui le peuvent&#xa0;: adapté à ce que le serveur accepte</translation>
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
        <translation>L’exécution %1 de ce plan n’est pas terminée. Continuez-la&#xa0;: assay-cli resume %2 --run %1 (ou donnez un autre nom au plan pour une nouvelle exécution).</translation>
    </message>
</context>
<context>
    <name>RunServers</name>
    <message>
        <source>The server of model %1 is not started: you have not approved its command, %2</source>
        <translation>Le serveur du modèle %1 n’est pas démarré&#xa0;: vous n’avez pas approuvé sa commande, %2</translation>
    </message>
    <message>
        <source>%1 was not started: %2 is taken by the server of another model, which Assay does not stop. Stop it, or give this one another port.</source>
        <translation>%1 n’a pas été démarré&#xa0;: %2 est occupé par le serveur d’un autre modèle, qu’Assay n’arrête pas. Arrêtez-le, ou donnez un autre port à celui-ci.</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Arrêter à</translation>
    </message>
    <message>
        <source>also ask models of unknown price</source>
        <translation>interroger aussi les modèles de prix inconnu</translation>
    </message>
    <message>
        <source>Seed of the run</source>
        <translation>Graine de l’exécution</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>How often each item is asked. Repeats show how much a model&apos;s answers vary.</source>
        <translation>Combien de fois chaque élément est soumis. Les répétitions montrent à quel point les réponses d’un modèle varient.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Requests in flight at once, in all. A number is used at once; only a 429 of the server lowers it.</source>
        <translation>Requêtes simultanées, en tout. Un nombre s’applique aussitôt&#xa0;; seul un 429 du serveur l’abaisse.</translation>
    </message>
    <message>
        <source>The run pauses before it would spend more than this, judges and retries included.</source>
        <translation>L’exécution se met en pause avant de dépenser plus, juges et relances compris.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Currency of the budget</source>
        <translation>Devise du budget</translation>
    </message>
    <message>
        <source>What they cost is not counted against the budget.</source>
        <translation>Leur coût n’est pas compté dans le budget.</translation>
    </message>
    <message>
        <source>Of the order of items and of resampling. A model&apos;s own seed is one of its parameters.</source>
        <translation>De l’ordre des éléments et du rééchantillonnage. La graine propre à un modèle est l’un de ses paramètres.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Répétitions</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>&amp;Parallélisme</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Grain&amp;e</translation>
    </message>
    <message>
        <source>Name the run</source>
        <translation>Nommer l’exécution</translation>
    </message>
    <message>
        <source>Change the repeats</source>
        <translation>Changer les répétitions</translation>
    </message>
    <message>
        <source>Change the concurrency</source>
        <translation>Changer le parallélisme</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Changer la graine</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Changer le budget</translation>
    </message>
    <message>
        <source>Use answers that this project already has</source>
        <translation>Utiliser les réponses que ce projet a déjà</translation>
    </message>
    <message>
        <source>The same request is not paid twice: its answer keeps the time and cost of when it was asked. Models with a temperature give the same answer again; repeats are asked apart.</source>
        <translation>La même requête n’est pas payée deux fois&#xa0;: sa réponse garde sa durée et son coût d’origine. Les modèles avec température redonnent la même réponse&#xa0;; les répétitions sont demandées séparément.</translation>
    </message>
    <message>
        <source>Change the use of the cache</source>
        <translation>Changer l’usage du cache</translation>
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
        <source>The run has a budget, but the model %1 has no price. Give it one (in the plan or in your price table), or set run.budget.unknown_price to &quot;allow&quot;.</source>
        <translation>L’exécution a un budget, mais le modèle %1 n’a pas de prix. Donnez-lui-en un (dans le plan ou dans votre table de prix), ou mettez run.budget.unknown_price à &quot;allow&quot;.</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>le budget</translation>
    </message>
    <message>
        <source>The price of %1 is in %2, but that of %3 is in %4, and they can&apos;t be added up. Give all prices and the budget in one currency, in the plan or in your price table.</source>
        <translation>Le prix de %1 est en %2, mais %3 est en %4, et ils ne peuvent pas être additionnés. Indiquez tous les prix et le budget dans une seule devise, dans le plan ou dans votre table de prix.</translation>
    </message>
    <message>
        <source>dataset.cluster names the column %1, which the data does not have. It has: %2. Name one of them, or &quot;none&quot;.</source>
        <translation>dataset.cluster désigne la colonne %1, absente des données. Celles-ci contiennent&#xa0;: %2. Indiquez l’une d’elles, ou &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The scorer %1 needs a language model as its judge: the built-in one, %2, only compares words.</source>
        <translation>L’évaluateur %1 exige un modèle de langage comme juge&#xa0;: le juge intégré, %2, ne fait que comparer des mots.</translation>
    </message>
    <message>
        <source>The scorer %1 compares vectors, but %2 can&apos;t turn texts into vectors: its provider %3 has no embeddings here. Choose an embedding model of another provider.</source>
        <translation>L’évaluateur %1 compare des vecteurs, mais %2 ne peut pas transformer des textes en vecteurs&#xa0;: son fournisseur %3 n’a pas d’embeddings ici. Choisissez un modèle d’embedding d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>The scorer %1 asks %2 and %3 in turn, but Assay runs one server at a time. Start one of them yourself and leave out its server.start.</source>
        <translation>L’évaluateur %1 interroge %2 et %3 tour à tour, mais Assay ne fait tourner qu’un serveur à la fois. Démarrez l’un des deux vous-même et retirez son server.start.</translation>
    </message>
</context>
<context>
    <name>RunSideCard</name>
    <message>
        <source>Errors by kind</source>
        <translation>Erreurs par type</translation>
    </message>
    <message>
        <source>Retry these</source>
        <translation>Relancer celles-ci</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Speed, errors and messages of the run</source>
        <translation>Vitesse, erreurs et messages de l’exécution</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Erreurs (%1)</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Messages (%1)</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <translation>Réponses/s</translation>
    </message>
    <message>
        <source>Answers per second, the last 5 minutes</source>
        <translation>Réponses par seconde, les 5 dernières minutes</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Exécution %1 · %2</translation>
    </message>
    <message>
        <source>safe to close, resumes where it stopped</source>
        <translation>fermeture sans risque, reprise là où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <translation>reste %1 · %2</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Run %1 finished</source>
        <translation>Exécution %1 terminée</translation>
    </message>
    <message>
        <source>Run %1 paused</source>
        <translation>Exécution %1 en pause</translation>
    </message>
    <message>
        <source>Run %1 interrupted</source>
        <translation>Exécution %1 interrompue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions are here</source>
        <translation>Les questions sont là</translation>
    </message>
    <message>
        <source>Generating paused</source>
        <translation>Génération en pause</translation>
    </message>
    <message>
        <source>Generating · %1 of %2</source>
        <translation>Génération · %1 sur %2</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Lecture des documents</translation>
    </message>
    <message>
        <source>Reading documents · %1 of %2</source>
        <translation>Lecture des documents · %1 sur %2</translation>
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
    <name>RunTiles</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût jusqu’ici</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers and scores</source>
        <translation>%1 sur %2 réponses et scores</translation>
    </message>
    <message>
        <source>answers/s</source>
        <translation>réponses/s</translation>
    </message>
    <message>
        <source>scores/s</source>
        <translation>scores/s</translation>
    </message>
    <message>
        <source>%1 of %2 in flight (adaptive)</source>
        <translation>%1 sur %2 en cours (adaptatif)</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>nothing was paid</source>
        <translation>rien n’a été payé</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>about %1 for the whole run</source>
        <translation>environ %1 pour toute l’exécution</translation>
    </message>
    <message>
        <source>answers %1, judges %2</source>
        <translation>réponses %1, juges %2</translation>
    </message>
    <message>
        <source>429 received: %1</source>
        <translation>429 reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucun jusqu’ici</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>on average, since it last began</source>
        <translation>en moyenne, depuis le dernier démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid call(s) of unknown price</source>
        <translation>
            <numerusform>%Ln appel payant de prix inconnu</numerusform>
            <numerusform>%Ln appels payants de prix inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) of unknown price not counted</source>
        <translation>
            <numerusform>%Ln appel de prix inconnu non compté</numerusform>
            <numerusform>%Ln appels de prix inconnu non comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried</source>
        <translation>
            <numerusform>%Ln relance</numerusform>
            <numerusform>%Ln relances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the cache</source>
        <translation>%1 du cache</translation>
    </message>
    <message>
        <source>From the cache, not asked again: %1 answers, %2 scores of judges</source>
        <translation>Du cache, sans redemander&#xa0;: %1 réponses, %2 scores de juges</translation>
    </message>
    <message>
        <source>What came from the cache had cost %1, which is not in it.</source>
        <translation>Ce qui vient du cache avait coûté %1, non compté ici.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>wrong key</source>
        <translation>mauvaise clé</translation>
    </message>
    <message>
        <source>Check the model&apos;s key on the page Models, then retry.</source>
        <translation>Vérifiez la clé du modèle à la page Modèles, puis relancez.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>The key may not use this model. Choose another key or model.</source>
        <translation>La clé ne donne pas accès à ce modèle. Choisissez une autre clé ou un autre modèle.</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>The account has no credit left at the provider. Top it up, then resume.</source>
        <translation>Le compte n’a plus de crédit chez le fournisseur. Rechargez-le, puis reprenez.</translation>
    </message>
    <message>
        <source>request rejected</source>
        <translation>requête rejetée</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the model&apos;s parameters.</source>
        <translation>Le serveur n’a pas accepté la requête. Vérifiez les paramètres du modèle.</translation>
    </message>
    <message>
        <source>unsupported parameter</source>
        <translation>paramètre non pris en charge</translation>
    </message>
    <message>
        <source>Take the parameter out of the model&apos;s parameters, then retry.</source>
        <translation>Retirez ce paramètre de ceux du modèle, puis relancez.</translation>
    </message>
    <message>
        <source>prompt too long</source>
        <translation>prompt trop long</translation>
    </message>
    <message>
        <source>The prompt is longer than the model can read. Shorten the context.</source>
        <translation>Le prompt dépasse ce que le modèle peut lire. Raccourcissez le contexte.</translation>
    </message>
    <message>
        <source>content filter</source>
        <translation>filtre de contenu</translation>
    </message>
    <message>
        <source>The provider&apos;s filter stopped it. Asking again rarely helps.</source>
        <translation>Le filtre du fournisseur l’a bloqué. Redemander aide rarement.</translation>
    </message>
    <message>
        <source>model not found</source>
        <translation>modèle introuvable</translation>
    </message>
    <message>
        <source>Check the endpoint and the model&apos;s id on the page Models.</source>
        <translation>Vérifiez le point d’accès et l’id du modèle à la page Modèles.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>débit limité</translation>
    </message>
    <message>
        <source>Too many requests at once. Lower the concurrency, or retry later.</source>
        <translation>Trop de requêtes à la fois. Réduisez le parallélisme, ou relancez plus tard.</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>serveur surchargé</translation>
    </message>
    <message>
        <source>The server had too much to do. Retry later.</source>
        <translation>Le serveur avait trop à faire. Relancez plus tard.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>The server failed for a moment. Retry.</source>
        <translation>Le serveur a eu une défaillance passagère. Relancez.</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>No answer in time. Retry, or give the model a longer timeout.</source>
        <translation>Pas de réponse à temps. Relancez, ou allongez le délai du modèle.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network and the endpoint.</source>
        <translation>Le serveur est injoignable. Vérifiez le réseau et le point d’accès.</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Check the endpoint.</source>
        <translation>Le certificat du serveur n’est pas fiable. Vérifiez le point d’accès.</translation>
    </message>
    <message>
        <source>unreadable reply</source>
        <translation>réponse illisible</translation>
    </message>
    <message>
        <source>The reply is not what this kind of server sends. Check the provider.</source>
        <translation>La réponse n’est pas celle de ce type de serveur. Vérifiez le fournisseur.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no answer to score</source>
        <translation>aucune réponse à noter</translation>
    </message>
    <message>
        <source>verdict not readable</source>
        <translation>verdict illisible</translation>
    </message>
    <message>
        <source>The judge&apos;s reply holds no verdict. Look at its prompt, then score again.</source>
        <translation>La réponse du juge ne contient pas de verdict. Vérifiez son prompt, puis renotez.</translation>
    </message>
    <message>
        <source>score off the scale</source>
        <translation>score hors échelle</translation>
    </message>
    <message>
        <source>The judge gave a number beyond the scale. Name the scale in its prompt.</source>
        <translation>Le juge a donné un nombre hors de l’échelle. Indiquez l’échelle dans son prompt.</translation>
    </message>
    <message>
        <source>judge undecided</source>
        <translation>juge indécis</translation>
    </message>
    <message>
        <source>The judge said that it can&apos;t judge: often the reference is missing.</source>
        <translation>Le juge dit ne pas pouvoir juger&#xa0;: souvent, la réponse de référence manque.</translation>
    </message>
    <message>
        <source>judge failed</source>
        <translation>échec du juge</translation>
    </message>
    <message>
        <source>The judge gave no reply. Score the unscored again.</source>
        <translation>Le juge n’a pas répondu. Renotez les réponses non notées.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>paused: budget</source>
        <translation>en pause&#xa0;: budget</translation>
    </message>
    <message>
        <source>paused: endpoint</source>
        <translation>en pause&#xa0;: point d’accès</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>tronquée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>paused: pilot</source>
        <translation>en pause&#xa0;: essai</translation>
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
        <translation>Le budget est atteint&#xa0;: le prochain appel pourrait le dépasser. Pour continuer, augmentez run.budget.amount dans le plan et relancez-le avec --continue.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) are at the service. Resume takes in what came back.</source>
        <translation>
            <numerusform>%n lot est chez le service. Reprendre récupère ce qui est revenu.</numerusform>
            <numerusform>%n lots sont chez le service. Reprendre récupère ce qui est revenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) and scores are still missing.</source>
        <translation>
            <numerusform>%n réponse ou score manque encore.</numerusform>
            <numerusform>%n réponses et scores manquent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget is reached: the next call might exceed it. To go on, raise the budget and start the generation again.</source>
        <translation>Le budget est atteint&#xa0;: le prochain appel pourrait le dépasser. Pour continuer, augmentez le budget et relancez la génération.</translation>
    </message>
    <message>
        <source>The scorer %1 compares vectors, which batches do not bring: %2 is asked directly.</source>
        <translation>L’évaluateur %1 compare des vecteurs, que les lots ne fournissent pas&#xa0;: %2 est interrogé directement.</translation>
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
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Non notées</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid call(s) of unknown cost are not in it</source>
        <translation>
            <numerusform>%Ln appel payant de coût inconnu n’y est pas compté</numerusform>
            <numerusform>%Ln appels payants de coût inconnu n’y sont pas comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models, by prompts where there are several</source>
        <translation>Modèles, fois les prompts s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>From the cache: %1 answers and scores that had cost %2, not in it</source>
        <translation>Du cache&#xa0;: %1 réponses et scores, qui avaient coûté %2, non comptés ici</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>What is shown of the runs</source>
        <translation>Ce qui est affiché des exécutions</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Importing the data: %1, %2 rows</source>
        <translation>Import des données&#xa0;: %1, %2 lignes</translation>
    </message>
    <message>
        <source>Live: run %1</source>
        <translation>En direct&#xa0;: exécution %1</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Reprendre l’exécution %1</translation>
    </message>
    <message>
        <source>They will cost about %1.</source>
        <translation>Coût prévu&#xa0;: environ %1.</translation>
    </message>
    <message>
        <source>They will cost %1 at least.</source>
        <translation>Coût prévu&#xa0;: au moins %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 %2, %Ln answer(s) and score(s) left.</source>
        <extracomment>&quot;Run 8 interrupted, 315 answers and scores left.&quot;</extracomment>
        <translation>
            <numerusform>Exécution %1 %2, reste %Ln réponse ou score.</numerusform>
            <numerusform>Exécution %1 %2, reste %Ln réponses et scores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its batches are still at the service: answers are taken in as they come, nothing new is asked.</source>
        <translation>Ses lots sont encore chez le service&#xa0;: les réponses sont récupérées à mesure qu’elles arrivent, rien de nouveau n’est demandé.</translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message>
        <source>No candidate has both a score and a latency or cost.</source>
        <translation>Aucun candidat n’a à la fois un score et une latence ou un coût.</translation>
    </message>
    <message>
        <source>No candidate has both a score and a known latency.</source>
        <translation>Aucun candidat n’a à la fois un score et une latence connue.</translation>
    </message>
    <message>
        <source>No candidate has both a score and a known cost.</source>
        <translation>Aucun candidat n’a à la fois un score et un coût connu.</translation>
    </message>
    <message>
        <source>%1 and latency</source>
        <translation>%1 et latence</translation>
    </message>
    <message>
        <source>%1 and cost</source>
        <translation>%1 et coût</translation>
    </message>
    <message>
        <source>Median latency (→), mean and 95 % interval (↑); the line joins what nothing beats in both</source>
        <translation>Latence médiane (→), moyenne et intervalle à 95&#xa0;% (↑)&#xa0;; la ligne relie ce que rien ne dépasse sur les deux</translation>
    </message>
    <message>
        <source>Cost of 1,000 items (→), mean and 95 % interval (↑); the line joins what nothing beats in both</source>
        <translation>Coût de 1&#xa0;000 éléments (→), moyenne et intervalle à 95&#xa0;% (↑)&#xa0;; la ligne relie ce que rien ne dépasse sur les deux</translation>
    </message>
    <message>
        <source>Latency unknown: %1.</source>
        <translation>Latence inconnue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cost unknown: %1.</source>
        <translation>Coût inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No score: %1.</source>
        <translation>Sans score&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2, median latency %3</source>
        <translation>%1&#xa0;: %2, latence médiane %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 for 1,000 items</source>
        <translation>%1&#xa0;: %2, %3 pour 1&#xa0;000 éléments</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>intervalle à 95&#xa0;% de %1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2 items scored</source>
        <translation>%1 éléments notés sur %2</translation>
    </message>
    <message>
        <source>Nothing beats it in both</source>
        <translation>Rien ne le dépasse sur les deux</translation>
    </message>
    <message>
        <source>%1, scored</source>
        <translation>%1, notés</translation>
    </message>
    <message>
        <source>median latency</source>
        <translation>latence médiane</translation>
    </message>
    <message>
        <source>cost of 1,000 items</source>
        <translation>coût de 1&#xa0;000 éléments</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ScoreNumberField</name>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation>Doit être entre %1 et %2.</translation>
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
    <name>ScorerForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ScorerListModel</name>
    <message>
        <source>Used in the next run</source>
        <translation>Utilisé dans la prochaine exécution</translation>
    </message>
    <message>
        <source>Not used in the next run</source>
        <translation>Non utilisé dans la prochaine exécution</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ScorerOptions</name>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Score maximal</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Right from</source>
        <translation>Réussi dès</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>The lowest and the highest score</source>
        <translation>Le score minimal et le score maximal</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>Pas de</translation>
    </message>
    <message>
        <source>Only scores in these steps count; empty: any number on the scale</source>
        <translation>Seuls les scores à ce pas comptent&#xa0;; vide&#xa0;: tout nombre de l’échelle</translation>
    </message>
    <message>
        <source>A score from here on counts as right (✓)</source>
        <translation>Un score à partir de cette valeur compte comme réussi (✓)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>tout nombre</translation>
    </message>
    <message>
        <source>Half a point for partly right answers</source>
        <translation>Demi-point aux réponses partiellement justes</translation>
    </message>
    <message>
        <source>The judge may also say PARTIAL, which counts 0.5</source>
        <translation>Le juge peut aussi dire PARTIAL, qui compte 0,5</translation>
    </message>
    <message>
        <source>Ignore upper and lower case</source>
        <translation>Ignorer la casse</translation>
    </message>
    <message>
        <source>“Paris” and “paris” are the same</source>
        <translation>«&#xa0;Paris&#xa0;» et «&#xa0;paris&#xa0;» sont identiques</translation>
    </message>
    <message>
        <source>Ignore punctuation</source>
        <translation>Ignorer la ponctuation</translation>
    </message>
    <message>
        <source>“Paris.” and “Paris” are the same</source>
        <translation>«&#xa0;Paris.&#xa0;» et «&#xa0;Paris&#xa0;» sont identiques</translation>
    </message>
    <message>
        <source>Ignore digits</source>
        <translation>Ignorer les chiffres</translation>
    </message>
    <message>
        <source>Digits are taken out before answers are compared</source>
        <translation>Les chiffres sont retirés avant la comparaison des réponses</translation>
    </message>
    <message>
        <source>Compare word stems (English)</source>
        <translation>Comparer les racines des mots (anglais)</translation>
    </message>
    <message>
        <source>“lamps” and “lamp” are the same, by Porter&apos;s rules</source>
        <translation>«&#xa0;lamps&#xa0;» et «&#xa0;lamp&#xa0;» sont identiques, selon les règles de Porter</translation>
    </message>
    <message>
        <source>none: the whole answer</source>
        <translation>aucun&#xa0;: la réponse entière</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>none to speak of (0.000001)</source>
        <translation>presque nulle (0,000001)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A regular expression: only what it finds in the answer is compared</source>
        <translation>Une expression régulière&#xa0;: seul ce qu’elle trouve dans la réponse est comparé</translation>
    </message>
    <message>
        <source>Which match</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>Which match of the pattern is taken, counted from 0</source>
        <translation>L’occurrence du motif à prendre, comptée à partir de 0</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Regular expressions, one a line: what they find is taken out before answers are compared</source>
        <translation>Expressions régulières, une par ligne&#xa0;: ce qu’elles trouvent est retiré avant la comparaison des réponses</translation>
    </message>
    <message>
        <source>How far off the number may be, as a share of the reference: 0.01 is one per cent</source>
        <translation>L’écart permis, en proportion de la réponse de référence&#xa0;: 0,01 vaut un pour cent</translation>
    </message>
    <message>
        <source>Words split by</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>The tokenizer, by its name in sacrebleu or rouge</source>
        <translation>Le tokenizer, par son nom dans sacrebleu ou rouge</translation>
    </message>
    <message>
        <source>The lowest score must be below the highest one.</source>
        <translation>Le score minimal doit être inférieur au score maximal.</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1, par défaut</translation>
    </message>
</context>
<context>
    <name>ScorerTrial</name>
    <message>
        <source>There is no answer to try the scorer on. Choose one.</source>
        <translation>Il n’y a pas de réponse sur laquelle essayer l’évaluateur. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The scorer %1 has no judge yet. Choose one.</source>
        <translation>L’évaluateur %1 n’a pas encore de juge. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The scorer %1 names the judge %2, which is not among the models. Choose another one.</source>
        <translation>L’évaluateur %1 désigne le juge %2, absent des modèles. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This item has no reference: the judge is not asked about it.</source>
        <translation>Cet élément n’a pas de réponse de référence&#xa0;: le juge n’est pas interrogé à son sujet.</translation>
    </message>
    <message>
        <source>The scorer %1 asks no language model: nothing is sent.</source>
        <translation>L’évaluateur %1 n’interroge aucun modèle de langage&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The judge took too long.</source>
        <translation>Le juge a mis trop de temps.</translation>
    </message>
    <message>
        <source>The judge is not asked about this item: %1</source>
        <translation>Le juge n’est pas interrogé au sujet de cet élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is sent for this item: %1</source>
        <translation>Rien n’est envoyé pour cet élément&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ScorerWords</name>
    <message>
        <source>Exact match</source>
        <translation>Égalité exacte</translation>
    </message>
    <message>
        <source>1 when the answer is the reference, letter by letter. Needs a reference.</source>
        <translation>1 si la réponse est celle de référence, à la lettre près. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>1 when the reference occurs anywhere in the answer. Needs a reference.</source>
        <translation>1 si la réponse de référence figure quelque part dans la réponse. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>1 when the answer begins with the reference. Needs a reference.</source>
        <translation>1 si la réponse commence par celle de référence. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>1 when what a regular expression finds in the answer is the reference; without a reference, when it finds anything. Needs a pattern.</source>
        <translation>1 si ce qu’une expression régulière trouve dans la réponse est la réponse de référence&#xa0;; à défaut de celle-ci, si elle trouve quelque chose. Exige un motif.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>1 when the answer&apos;s number is the reference&apos;s, within a tolerance. Needs a reference that is a number.</source>
        <translation>1 si le nombre de la réponse est celui de la réponse de référence, à une tolérance près. Exige une réponse de référence numérique.</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Choix multiple</translation>
    </message>
    <message>
        <source>1 when the answer picks the right option, by its letter or its text. Needs choices and a reference.</source>
        <translation>1 si la réponse désigne la bonne option, par sa lettre ou son texte. Exige des choix et une réponse de référence.</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>JSON valide</translation>
    </message>
    <message>
        <source>1 when the answer is JSON that can be read. Needs no reference.</source>
        <translation>1 si la réponse est du JSON lisible. N’exige pas de réponse de référence.</translation>
    </message>
    <message>
        <source>Word overlap (F1)</source>
        <translation>Mots communs (F1)</translation>
    </message>
    <message>
        <source>How many words answer and reference share, from 0 to 1, as SQuAD counts them. Needs a reference.</source>
        <translation>Part de mots communs à la réponse et à celle de référence, de 0 à 1, comptée comme SQuAD. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Runs of up to four words shared with the reference; for translations. Needs a reference.</source>
        <translation>Suites de un à quatre mots communes avec la réponse de référence&#xa0;; pour les traductions. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>Runs of letters shared with the reference; for translations into languages with many word forms. Needs a reference.</source>
        <translation>Suites de lettres communes avec la réponse de référence&#xa0;; pour les traductions vers des langues riches en formes. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>TER</source>
        <translation>TER</translation>
    </message>
    <message>
        <source>Edits a word that turn the answer into the reference: less is better. Needs a reference.</source>
        <translation>Modifications par mot pour passer de la réponse à celle de référence&#xa0;: le plus bas est le meilleur. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>ROUGE-1</source>
        <translation>ROUGE-1</translation>
    </message>
    <message>
        <source>Single words shared with the reference; for summaries. Needs a reference.</source>
        <translation>Mots isolés communs avec la réponse de référence&#xa0;; pour les résumés. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>ROUGE-2</source>
        <translation>ROUGE-2</translation>
    </message>
    <message>
        <source>Pairs of words shared with the reference; for summaries. Needs a reference.</source>
        <translation>Paires de mots communes avec la réponse de référence&#xa0;; pour les résumés. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>The longest sequence of words shared with the reference; for summaries. Needs a reference.</source>
        <translation>La plus longue suite de mots commune avec la réponse de référence&#xa0;; pour les résumés. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>Edit distance</source>
        <translation>Distance d’édition</translation>
    </message>
    <message>
        <source>How alike answer and reference are letter by letter, from 0 to 1. Needs a reference.</source>
        <translation>Ressemblance lettre à lettre de la réponse et de celle de référence, de 0 à 1. Exige une réponse de référence.</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>A judge model decides whether the answer says the same as the reference. Needs a judge and a reference.</source>
        <translation>Un modèle juge décide si la réponse dit la même chose que celle de référence. Exige un juge et une réponse de référence.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille de notation</translation>
    </message>
    <message>
        <source>A judge model gives a score on a scale, by criteria that you can write. Needs a judge.</source>
        <translation>Un modèle juge donne un score sur une échelle, selon des critères que vous pouvez rédiger. Exige un juge.</translation>
    </message>
    <message>
        <source>%1
In a plan: %2</source>
        <translation>%1
Dans un plan&#xa0;: %2</translation>
    </message>
    <message>
        <source>Faithfulness</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>The share of the answer&apos;s claims that its context supports. Needs a judge and a context.</source>
        <translation>La part des affirmations de la réponse que son contexte appuie. Exige un juge et un contexte.</translation>
    </message>
    <message>
        <source>Answer relevance</source>
        <translation>Pertinence de la réponse</translation>
    </message>
    <message>
        <source>Whether questions that the answer would answer ask what was asked; 0 when it evades. Needs a judge.</source>
        <translation>Indique si les questions auxquelles la réponse répondrait demandent ce qui a été demandé&#xa0;; 0 si elle est évasive. Exige un juge.</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>Précision du contexte</translation>
    </message>
    <message>
        <source>Whether the useful passages of the context come first. Needs a judge and a context.</source>
        <translation>Indique si les passages utiles du contexte viennent en premier. Exige un juge et un contexte.</translation>
    </message>
    <message>
        <source>Context recall</source>
        <translation>Rappel du contexte</translation>
    </message>
    <message>
        <source>The share of the reference&apos;s claims that the context holds. Needs a judge, a context and a reference.</source>
        <translation>La part des affirmations de la réponse de référence que le contexte contient. Exige un juge, un contexte et une réponse de référence.</translation>
    </message>
    <message>
        <source>Similarity of meaning</source>
        <translation>Similarité de sens</translation>
    </message>
    <message>
        <source>How near answer and reference are in meaning, from 0 to 1: the cosine of their vectors. Needs an embedding model and a reference.</source>
        <translation>À quel point réponse et référence sont proches par le sens, de 0 à 1&#xa0;: le cosinus de leurs vecteurs. Demande un modèle d’embedding et une référence.</translation>
    </message>
</context>
<context>
    <name>ScorersPage</name>
    <message>
        <source>%1, judged by nobody yet</source>
        <translation>%1, sans juge pour l’instant</translation>
    </message>
    <message>
        <source>%1, judged by %2</source>
        <translation>%1, juge %2</translation>
    </message>
    <message>
        <source>no judge</source>
        <translation>sans juge</translation>
    </message>
    <message>
        <source>no LLM</source>
        <translation>sans LLM</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juge</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>What turns an answer into a score</source>
        <translation>Ce qui change une réponse en score</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>No scorers yet</source>
        <translation>Aucun évaluateur</translation>
    </message>
    <message>
        <source>A scorer compares each answer with the reference, or has a judge read it. Without one, a run gathers answers only.</source>
        <translation>Un évaluateur compare chaque réponse à celle de référence, ou la fait lire par un juge. Sans évaluateur, une exécution ne recueille que des réponses.</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>Ajouter un évaluateur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add scorer</source>
        <translation>Ajouter un évaluateur</translation>
    </message>
    <message>
        <source>Use the built-in judge</source>
        <translation>Utiliser le juge intégré</translation>
    </message>
    <message>
        <source>Scorers of this project</source>
        <translation>Évaluateurs de ce projet</translation>
    </message>
    <message>
        <source>No scorer is ticked: the next run would gather answers without scores.</source>
        <translation>Aucun évaluateur n’est coché&#xa0;: la prochaine exécution recueillerait des réponses sans score.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked scorer(s) are used in the next run.</source>
        <translation>
            <numerusform>%n évaluateur coché est utilisé à la prochaine exécution.</numerusform>
            <numerusform>%n évaluateurs cochés sont utilisés à la prochaine exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add scorer %1</source>
        <translation>Ajouter l’évaluateur %1</translation>
    </message>
    <message>
        <source>Duplicate scorer %1</source>
        <translation>Dupliquer l’évaluateur %1</translation>
    </message>
    <message>
        <source>Delete scorer %1</source>
        <translation>Supprimer l’évaluateur %1</translation>
    </message>
    <message>
        <source>The scorer “%1” was deleted.</source>
        <translation>L’évaluateur «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit scorer %1</source>
        <translation>Modifier l’évaluateur %1</translation>
    </message>
    <message>
        <source>Use scorer %1</source>
        <translation>Utiliser l’évaluateur %1</translation>
    </message>
    <message>
        <source>Do not use scorer %1</source>
        <translation>Ne pas utiliser l’évaluateur %1</translation>
    </message>
    <message>
        <source>%1, by vectors of %2</source>
        <translation>%1, par les vecteurs de %2</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>vecteurs</translation>
    </message>
    <message>
        <source>no embedding model</source>
        <translation>pas de modèle d’embedding</translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>%1 · judge %2</source>
        <translation>%1 · juge %2</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>The judge&apos;s reason</source>
        <translation>La raison du juge</translation>
    </message>
    <message>
        <source>from the cache: asked in run %1</source>
        <translation>du cache&#xa0;: demandé dans l’exécution %1</translation>
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
    <message>
        <source>Ollama cut the prompt for model %1: its context holds %2 tokens, and they were all that was read. Set num_ctx in the model&apos;s parameters to more, if the model has more, or shorten the prompt.</source>
        <translation>Ollama a tronqué le prompt pour le modèle %1&#xa0;: son contexte contient %2 tokens, et rien de plus n’a été lu. Donnez à num_ctx une valeur supérieure dans les paramètres du modèle, si celui-ci le permet, ou raccourcissez le prompt.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Leave it running after the run</source>
        <translation>Le laisser en marche après l’exécution</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A run starts it, waits until it answers, and stops it before the next model&apos;s. It is run without a shell, in the project&apos;s folder; write sh -c &quot;…&quot; where you need one.</source>
        <translation>Une exécution le démarre, attend qu’il réponde, et l’arrête avant celui du modèle suivant. La commande est lancée sans shell, dans le dossier du projet&#xa0;; écrivez sh -c &quot;…&quot; s’il en faut un.</translation>
    </message>
    <message>
        <source>empty: the endpoint&apos;s list of models</source>
        <translation>vide&#xa0;: la liste de modèles du point d’accès</translation>
    </message>
    <message>
        <source>An address that answers 200 once the server is ready</source>
        <translation>Une adresse qui répond 200 dès que le serveur est prêt</translation>
    </message>
    <message>
        <source>Start command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>Prêt quand</translation>
    </message>
    <message>
        <source>Ready within, s</source>
        <translation>Prêt sous, s</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>Journal du serveur</translation>
    </message>
    <message>
        <source>Without a command there is nothing to wait for.</source>
        <translation>Sans commande, il n’y a rien à attendre.</translation>
    </message>
    <message>
        <source>not started by Assay</source>
        <translation>non démarré par Assay</translation>
    </message>
    <message>
        <source>started by a run: %1</source>
        <translation>démarré par une exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approved commands…</source>
        <translation>Commandes approuvées…</translation>
    </message>
    <message>
        <source>What Assay may start without asking, on your say</source>
        <translation>Ce qu’Assay peut démarrer sans demander, avec votre accord</translation>
    </message>
</context>
<context>
    <name>ServerKeeper</name>
    <message>
        <source>Looking whether %1 is there already</source>
        <translation>Vérification de la présence de %1</translation>
    </message>
    <message>
        <source>%1 ended on its own; starting it once more</source>
        <translation>%1 s’est arrêté de lui-même&#xa0;; nouveau démarrage</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <source>%1 was not ready within %2 s: %3 gave: %4. Look at its log; if it only needs longer, raise ready_within_s.</source>
        <translation>%1 n’était pas prêt en %2&#xa0;s&#xa0;: %3 a donné&#xa0;: %4. Consultez son journal&#xa0;; s’il lui faut seulement plus de temps, augmentez ready_within_s.</translation>
    </message>
    <message>
        <source>%1 was not started: something else answers at %2 (%3). Stop that, or give the server another port.</source>
        <translation>%1 n’a pas été démarré&#xa0;: autre chose répond à %2 (%3). Arrêtez cela, ou donnez un autre port au serveur.</translation>
    </message>
    <message>
        <source>%1 is there already: it is used, and not stopped later</source>
        <translation>%1 est déjà là&#xa0;: il est utilisé, et ne sera pas arrêté ensuite</translation>
    </message>
    <message>
        <source>%1 is ready after %2 s</source>
        <translation>%1 est prêt après %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêté</translation>
    </message>
    <message>
        <source>%1 ended a second time (it %2).</source>
        <translation>%1 s’est terminé une deuxième fois (il %2).</translation>
    </message>
    <message>
        <source>%1 ended before it was ready (it %2).</source>
        <translation>%1 s’est terminé avant d’être prêt (il %2).</translation>
    </message>
    <message>
        <source>The end of its log:</source>
        <translation>La fin de son journal&#xa0;:</translation>
    </message>
    <message>
        <source>%1 keeps running</source>
        <translation>%1 reste en marche</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Arrêt de %1</translation>
    </message>
</context>
<context>
    <name>ServerProcess</name>
    <message>
        <source>names no program</source>
        <translation>ne désigne aucun programme</translation>
    </message>
    <message>
        <source>could not be started: there is no folder %1</source>
        <translation>n’a pas pu être démarré&#xa0;: il n’y a pas de dossier %1</translation>
    </message>
    <message>
        <source>could not be started: %1</source>
        <translation>n’a pas pu être démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>s’est arrêté</translation>
    </message>
    <message>
        <source>was ended by a signal</source>
        <translation>a été arrêté par un signal</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>s’est arrêté avec le code %1</translation>
    </message>
</context>
<context>
    <name>ServerStrip</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>Journal du serveur</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ prêt</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ échec</translation>
    </message>
</context>
<context>
    <name>ServersCommand</name>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Compatible OpenAI</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Looked for Ollama, LM Studio, llama.cpp, vLLM, TGI and Jan at their usual ports.</source>
        <translation>Aucun serveur de modèles ne répond sur cet ordinateur. Recherchés sur leurs ports habituels&#xa0;: Ollama, LM Studio, llama.cpp, vLLM, TGI et Jan.</translation>
    </message>
    <message>
        <source>You have approved no start command.</source>
        <translation>Vous n’avez approuvé aucune commande de démarrage.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>There is no approved start command of number %1. See assay-cli servers --approved.</source>
        <translation>Il n’y a pas de commande de démarrage approuvée de numéro %1. Voyez assay-cli servers --approved.</translation>
    </message>
    <message>
        <source>No longer approved: %1</source>
        <translation>N’est plus approuvée&#xa0;: %1</translation>
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
    <name>SourceText</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which model is better on your data, by how much, and can you believe it?</source>
        <translation>Quel modèle est le meilleur sur vos données, de combien, et peut-on s’y fier&#xa0;?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>The sample is a finished comparison that needs no key and no network. It takes a few seconds.</source>
        <translation>L’exemple est une comparaison terminée qui ne demande ni clé ni réseau. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Make one from documents…</source>
        <translation>Créer depuis des documents…</translation>
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
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Whole text of the row</source>
        <translation>Texte complet de la ligne</translation>
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
        <extracomment>The same as in the engine</extracomment>
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
    <name>TemplateEditor</name>
    <message>
        <source>Names of fields</source>
        <translation>Noms de champs</translation>
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
    <name>TextEmbedding</name>
    <message>
        <source>The model&apos;s vectors have different lengths, so they can&apos;t be compared. Check that all of its servers have the same model.</source>
        <translation>Les vecteurs du modèle ont des longueurs différentes et ne peuvent donc pas être comparés. Vérifiez que tous ses serveurs ont le même modèle.</translation>
    </message>
    <message>
        <source>Text %1 is empty: it has no meaning to compare.</source>
        <translation>Le texte %1 est vide&#xa0;: il n’a pas de sens à comparer.</translation>
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
    <name>ThroughputChart</name>
    <message>
        <source>The speed is shown once answers come in.</source>
        <translation>La vitesse s’affiche dès que des réponses arrivent.</translation>
    </message>
    <message>
        <source>Answers per second</source>
        <translation>Réponses par seconde</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Les 5 dernières minutes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Now %1 a second, %2 on average</source>
        <translation>Actuellement %1 par seconde, %2 en moyenne</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 a second, %2</source>
        <translation>%1 par seconde, %2</translation>
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
    <name>TrialDetail</name>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Tentative %1, %2</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Requête&#xa0;:</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>Réponse brute&#xa0;:</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>The item and its answer</source>
        <translation>L’élément et sa réponse</translation>
    </message>
    <message>
        <source>What the judge is sent</source>
        <translation>Ce qui est envoyé au juge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Exact request and reply</source>
        <translation>Requête et réponse exactes</translation>
    </message>
    <message>
        <source>Copies the text shown here</source>
        <translation>Copie le texte affiché ici</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Aussi acceptées</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The judge was not asked yet. Press Try.</source>
        <translation>Le juge n’a pas encore été interrogé. Cliquez sur Essayer.</translation>
    </message>
    <message>
        <source>Nothing was sent for this answer.</source>
        <translation>Rien n’a été envoyé pour cette réponse.</translation>
    </message>
</context>
<context>
    <name>TrialModel</name>
    <message>
        <source>(no text)</source>
        <translation>(pas de texte)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Verdict and reason</source>
        <translation>Verdict et raison</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>interrogation …</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <source>Try it on real answers</source>
        <translation>Essai sur de vraies réponses</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Answers and their scores</source>
        <translation>Réponses et leurs scores</translation>
    </message>
    <message>
        <source>There is no benchmark yet. Once one is imported, scorers can be tried on it.</source>
        <translation>Il n’y a pas encore de benchmark. Une fois qu’il y en aura un, les évaluateurs pourront y être essayés.</translation>
    </message>
    <message>
        <source>There is no answer to try the scorer on.</source>
        <translation>Il n’y a pas de réponse sur laquelle essayer l’évaluateur.</translation>
    </message>
    <message>
        <source>The judge is being asked …</source>
        <translation>Le juge est interrogé …</translation>
    </message>
    <message numerus="yes">
        <source>Asks the judge about %n answer(s), which may cost money.</source>
        <translation>
            <numerusform>Interroge le juge sur %n réponse, ce qui peut être payant.</numerusform>
            <numerusform>Interroge le juge sur %n réponses, ce qui peut être payant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out at once, while you write. It costs nothing.</source>
        <translation>Calculé aussitôt, pendant la saisie. Sans frais.</translation>
    </message>
    <message>
        <source>The model is being asked …</source>
        <translation>Le modèle est interrogé…</translation>
    </message>
    <message numerus="yes">
        <source>Asks for the vectors of %n answer(s), which may cost money.</source>
        <translation>
            <numerusform>Demande les vecteurs de %n réponse, ce qui peut coûter de l’argent.</numerusform>
            <numerusform>Demande les vecteurs de %n réponses, ce qui peut coûter de l’argent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialSource</name>
    <message>
        <source>Take the reference</source>
        <translation>Prendre la référence</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>Réponses de</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of this model</source>
        <translation>
            <numerusform>%n réponse de ce modèle</numerusform>
            <numerusform>%n réponses de ce modèle</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premières</translation>
    </message>
    <message>
        <source>The first answers</source>
        <translation>Les premières réponses</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivantes</translation>
    </message>
    <message>
        <source>The answers after these</source>
        <translation>Les réponses après celles-ci</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Some answers by chance</source>
        <translation>Des réponses au hasard</translation>
    </message>
    <message>
        <source>The answer to try</source>
        <translation>La réponse à essayer</translation>
    </message>
    <message>
        <source>Write an answer to this item</source>
        <translation>Écrivez une réponse à cet élément</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrite à la main</translation>
    </message>
</context>
<context>
    <name>TroublesModel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>WaitNotice</name>
    <message numerus="yes">
        <source>%1 waits: %2. %Ln call(s) held up.</source>
        <translation>
            <numerusform>%1 attend&#xa0;: %2. %Ln appel retenu.</numerusform>
            <numerusform>%1 attend&#xa0;: %2. %Ln appels retenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>What waits stays unanswered; the run goes on with the other models. Resume asks it later.</source>
        <translation>Ce qui attend reste sans réponse&#xa0;; l’exécution continue avec les autres modèles. La reprise le demandera plus tard.</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>rate limit</source>
        <translation>limite de débit</translation>
    </message>
    <message>
        <source>the server&apos;s limit is used up</source>
        <translation>limite du serveur épuisée</translation>
    </message>
    <message>
        <source>server overloaded or failing</source>
        <translation>serveur surchargé ou en panne</translation>
    </message>
    <message>
        <source>pause after many errors</source>
        <translation>pause après de nombreuses erreurs</translation>
    </message>
    <message>
        <source>first answer of the server</source>
        <translation>première réponse du serveur</translation>
    </message>
    <message>
        <source>requests a minute</source>
        <translation>requêtes par minute</translation>
    </message>
    <message>
        <source>tokens a minute</source>
        <translation>tokens par minute</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>reste %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waits for its server to be ready</source>
        <translation>attend que son serveur soit prêt</translation>
    </message>
</context>
<context>
    <name>WinMatrixChart</name>
    <message>
        <source>Wins need two candidates with a score.</source>
        <translation>Les victoires demandent deux candidats avec un score.</translation>
    </message>
    <message>
        <source>%1: wins, item by item</source>
        <translation>%1&#xa0;: victoires, élément par élément</translation>
    </message>
    <message>
        <source>Share of the items scored on both sides where the row&apos;s candidate scores better than the column&apos;s</source>
        <translation>Part des éléments notés des deux côtés où le candidat de la ligne a un meilleur score que celui de la colonne</translation>
    </message>
    <message>
        <source>%1 against %2: %3 won, %4 lost, %5 tied</source>
        <translation>%1 contre %2&#xa0;: %3 gagnés, %4 perdus, %5 à égalité</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) scored on both sides</source>
        <translation>
            <numerusform>%n élément noté des deux côtés</numerusform>
            <numerusform>%n éléments notés des deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 better than %2</source>
        <translation>%1 meilleur que %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>row beats column</source>
        <translation>la ligne bat la colonne</translation>
    </message>
</context>
<context>
    <name>WindowsView</name>
    <message>
        <source>Windows over the chunks</source>
        <translation>Fenêtres sur les fragments</translation>
    </message>
    <message>
        <source>window %1: %2</source>
        <translation>fenêtre %1&#xa0;: %2</translation>
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
    <message>
        <source>The system&apos;s keychain gives another key for &quot;%1&quot; than the one that was saved. Look at that entry in the keychain&apos;s own program.</source>
        <translation>Le trousseau du système donne pour «&#xa0;%1&#xa0;» une autre clé que celle qui a été enregistrée. Vérifiez cette entrée dans le programme du trousseau.</translation>
    </message>
    <message>
        <source>A run is going on: its calls and the load test&apos;s would slow each other down. Wait for its end or pause it.</source>
        <translation>Une exécution est en cours&#xa0;: ses appels et ceux du test de charge se ralentiraient mutuellement. Attendez sa fin ou mettez-la en pause.</translation>
    </message>
    <message>
        <source>A load test is going on. Wait for its end or stop it.</source>
        <translation>Un test de charge est en cours. Attendez sa fin ou arrêtez-le.</translation>
    </message>
    <message>
        <source>%1 is not asked over the network, so there is no server to load.</source>
        <translation>%1 n’est pas interrogé par le réseau&#xa0;; il n’y a donc pas de serveur à tester.</translation>
    </message>
    <message>
        <source>Nothing was sent. To allow it, run this in a terminal, or say yes with --yes.</source>
        <translation>Rien n’a été envoyé. Pour l’autoriser, lancez ceci dans un terminal, ou acceptez avec --yes.</translation>
    </message>
    <message>
        <source>Load it?</source>
        <translation>Lancer le test&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>Rien n’a été envoyé à %1.</translation>
    </message>
    <message>
        <source>A server is being tried. Stop it on the Models page before a run.</source>
        <translation>Un serveur est à l’essai. Arrêtez-le à la page Modèles avant une exécution.</translation>
    </message>
    <message>
        <source>A run is on, and starts the servers it needs.</source>
        <translation>Une exécution est en cours, et démarre les serveurs dont elle a besoin.</translation>
    </message>
    <message>
        <source>The model has no start command.</source>
        <translation>Le modèle n’a pas de commande de démarrage.</translation>
    </message>
    <message>
        <source>A server is being tried already; stop it first.</source>
        <translation>Un serveur est déjà à l’essai&#xa0;; arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>What came of its batches is fetched when it is resumed.</source>
        <translation>Ce qu’ont donné ses lots est récupéré à la reprise.</translation>
    </message>
    <message>
        <source>What came of its batches is fetched when it is resumed: %1</source>
        <translation>Ce qu’ont donné ses lots est récupéré à la reprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>A benchmark is being generated. Stop it, or wait until it is done, before a run.</source>
        <translation>Un benchmark est en cours de génération. Arrêtez-la, ou attendez qu’elle soit finie, avant une exécution.</translation>
    </message>
    <message>
        <source>The plan makes a benchmark of documents and has no data to run over. Make the benchmark first: assay-cli generate PLAN.json.</source>
        <translation>Le plan crée un benchmark à partir de documents et n’a pas de données sur lesquelles s’exécuter. Créez d’abord le benchmark&#xa0;: assay-cli generate PLAN.json.</translation>
    </message>
</context>
</TS>
