#include "headerwords.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
struct HeaderWords
{
    HeaderMeaning meaning;
    QStringView words; ///< separated by commas, the likelier ones first
};

constexpr HeaderWords headerWords[]{
    {HeaderMeaning::Id,
     u"id,item_id,question_id,qid,uid,uuid,sample_id,example_id,row_id,identifier,idx,index,number,no,№,identifiant,"
     u"numéro,numéro de "
     u"question,идентификатор,ид,номер,номер вопроса,№ п/п"},
    {HeaderMeaning::Question,
     u"question,questions,вопрос,вопросы,question_text,текст вопроса,intitulé de la question,texte de la "
     u"question,query,queries,запрос,"
     u"запросы,requête,user_input,user_query,user_message,user_prompt,prompt,prompts,промпт,input,inputs,input_text,"
     u"entrée,entrées,"
     u"входные данные,ввод,вход,problem,problem_statement,énoncé,demande,задача,задание,условие,условие "
     u"задачи,claim,utterance,"
     u"sentence,предложение,phrase,text,текст,texte"},
    {HeaderMeaning::Instruction, u"instruction,instructions,consigne,инструкция"},
    {HeaderMeaning::Expected,
     u"reference,best_answer,reference_answer,expected_answer,expected_response,expected_output,expected_outputs,"
     u"expected_result,"
     u"expected,ground_truth,ground_truths,ground_truth_answer,gold_answer,golden_answer,gold,golden,correct_answer,"
     u"correct_response,"
     u"right_answer,true_answer,ideal,ideal_answer,ideal_response,target,targets,target_answer,reference_output,"
     u"reference_response,"
     u"model_reference,référence,réponse de référence,réponse attendue,réponse correcte,bonne réponse,réponse "
     u"idéale,réponse exacte,"
     u"meilleure réponse,attendu,résultat attendu,sortie attendue,vérité terrain,corrigé,cible,эталон,эталонный ответ,"
     u"эталонные ответы,правильный ответ,верный ответ,ожидаемый ответ,ожидаемый результат,ожидаемый вывод,идеальный "
     u"ответ,лучший "
     u"ответ,образцовый ответ,референс,референсный ответ,цель"},
    {HeaderMeaning::Answer,
     u"answer,réponse,ответ,answer_text,texte de la réponse,текст ответа,final_answer,réponse finale"},
    {HeaderMeaning::Label,
     u"label,labels,solution,solutions,решение,метка,étiquette,answer_key,correct_option,correct_choice"},
    {HeaderMeaning::Accepted,
     u"accepted,accepted_answer,accepted_answers,acceptable_answers,correct_answers,right_answers,valid_answers,"
     u"reference_answers,"
     u"answers,answer_aliases,aliases,réponses,réponses acceptées,réponses correctes,réponses possibles,bonnes "
     u"réponses,réponses "
     u"valides,ответы,правильные ответы,верные ответы,допустимые ответы,принимаемые ответы,варианты правильного "
     u"ответа"},
    {HeaderMeaning::Wrong,
     u"wrong,wrong_answer,wrong_answers,incorrect,incorrect_answer,incorrect_answers,best_incorrect_answer,false_"
     u"answers,bad_answers,"
     u"distractor,distractors,mauvaise réponse,mauvaises réponses,réponse incorrecte,réponses incorrectes,réponses "
     u"fausses,fausses "
     u"réponses,réponse fausse,distracteur,distracteurs,неправильный ответ,неправильные ответы,неверный ответ,неверные "
     u"ответы,"
     u"ошибочные ответы,дистрактор,дистракторы"},
    {HeaderMeaning::Choices,
     u"choices,choice,options,option,answer_choices,answer_options,multiple_choice_options,variants,choix,propositions,"
     u"proposition,"
     u"options de réponse,choix de réponse,choix possibles,варианты,вариант,варианты ответа,варианты ответов,вариант "
     u"ответа,выбор,опции"},
    {HeaderMeaning::Context,
     u"context,contexts,контекст,contexte,контексты,contextes,retrieved_contexts,reference_contexts,reference_context,"
     u"retrieved_context,"
     u"relevant_chunks,passage,passages,paragraph,documents,документы,source_text,source_document,"
     u"chunk,chunks,"
     u"extrait,extraits,отрывок,фрагмент,фрагменты,абзац,background,article,статья"},
    {HeaderMeaning::Category,
     u"category,categories,catégorie,категория,subject,subjects,предмет,matière,sujet,topic,topics,тема,thème,"
     u"thématique,тематика,domain,"
     u"domaine,область,rubrique,рубрика,раздел,section,task,task_name,subcategory,discipline,дисциплина"},
    {HeaderMeaning::Given,
     u"prediction,predictions,predicted,predicted_answer,prediction_text,response,responses,generated,generated_answer,"
     u"generated_text,"
     u"generated_response,generation,completion,completions,model_answer,model_output,model_response,llm_answer,llm_"
     u"output,llm_response,"
     u"actual_output,actual_answer,actual_response,actual,system_answer,student_answer,candidate_answer,assistant,"
     u"assistant_response,"
     u"bot_answer,given,given_answer,hypothesis,prédiction,prédictions,réponse du modèle,réponse générée,réponse "
     u"prédite,réponse "
     u"obtenue,réponse du llm,предсказание,предсказания,ответ модели,ответы модели,сгенерированный ответ,ответ "
     u"llm,полученный ответ,"
     u"ответ системы,ответ нейросети,прогноз"},
    {HeaderMeaning::Output,
     u"output,outputs,output_text,sortie,sorties,вывод,выход,выходные данные,результат,résultat"},
};

QHash<QString, HeaderGuess> wordTable()
{
    QHash<QString, HeaderGuess> table;
    for (const HeaderWords &entry : headerWords) {
        int rank = 0;
        for (const QString &word : entry.words.toString().split(u',')) {
            const QString key = word == u"№" ? word : normalizedHeader(word);
            table.insert(key, {entry.meaning, ++rank});
        }
    }
    return table;
}

/// Several columns of these make sense, so they are numbered or lettered.
bool mayBeNumbered(HeaderMeaning meaning)
{
    return meaning == HeaderMeaning::Accepted || meaning == HeaderMeaning::Wrong || meaning == HeaderMeaning::Choices
        || meaning == HeaderMeaning::Given || meaning == HeaderMeaning::Output;
}

/// The header without the number or the single letter that stands behind its word; empty when there is none.
QString withoutNumber(const QString &header)
{
    qsizetype end = header.size();
    while (end > 0 && header[end - 1].isDigit())
        --end;
    if (end == header.size() && end > 1 && header[end - 1].isLetter() && !header[end - 2].isLetterOrNumber())
        --end;
    return end == header.size() ? QString() : header.first(end);
}
}

QString normalizedHeader(const QString &header)
{
    QString plain;
    const QString folded = header.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

HeaderGuess guessHeader(const QString &header)
{
    static const QHash<QString, HeaderGuess> table = wordTable();
    const QString name = header.trimmed();
    if (name == u"№"_s || name == u"#"_s)
        return {HeaderMeaning::Id, 100};
    // Lists of chat messages: their last user message is the question, see JsonRows.
    if (name.endsWith(".last_user"_L1))
        return {HeaderMeaning::Question, 0};
    const QString key = normalizedHeader(name);
    if (const auto found = table.constFind(key); found != table.constEnd())
        return *found;
    if (const QString stem = withoutNumber(name); !stem.isEmpty()) {
        const HeaderGuess guess = table.value(normalizedHeader(stem));
        if (mayBeNumbered(guess.meaning))
            return guess;
    }
    // expected_discount, "Attendu : montant"
    for (const QStringView start : {QStringView(u"expected"), QStringView(u"groundtruth")}) {
        if (key.startsWith(start))
            return {HeaderMeaning::Expected, 1000};
    }
    return {};
}
