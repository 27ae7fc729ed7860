<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AheadCard</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes back in the next {n} days.</source>
        <translation>
            <numerusform>В ближайший {n} день повторять нечего.</numerusform>
            <numerusform>В ближайшие {n} дня повторять нечего.</numerusform>
            <numerusform>В ближайшие {n} дней повторять нечего.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews ahead</source>
        <translation>Предстоящие повторения</translation>
    </message>
    <message numerus="yes">
        <source>{all} come back in the next {n} days, {today} of them today. Each comes when the chance that you still know it has fallen to about {share} (see Settings).</source>
        <translation>
            <numerusform>За {n} день придёт на повторение: {all}, из них сегодня: {today}. Каждый факт приходит, когда вероятность, что вы его ещё помните, падает примерно до {share} (см. «Настройки»).</numerusform>
            <numerusform>За {n} дня придёт на повторение: {all}, из них сегодня: {today}. Каждый факт приходит, когда вероятность, что вы его ещё помните, падает примерно до {share} (см. «Настройки»).</numerusform>
            <numerusform>За {n} дней придёт на повторение: {all}, из них сегодня: {today}. Каждый факт приходит, когда вероятность, что вы его ещё помните, падает примерно до {share} (см. «Настройки»).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Sheets of their own</source>
        <translation>С отдельным листом</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Teacher: analysis</source>
        <translation>Учитель: анализ</translation>
    </message>
    <message>
        <source>Teacher: classes</source>
        <translation>Учитель: классы</translation>
    </message>
    <message>
        <source>Teacher: files and assignments</source>
        <translation>Учитель: файлы и задания</translation>
    </message>
    <message>
        <source>Teacher: sets</source>
        <translation>Учитель: наборы</translation>
    </message>
    <message>
        <source>Timeline of a set</source>
        <translation>Лента времени набора</translation>
    </message>
    <message>
        <source>add files</source>
        <translation>добавить файлы</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>анализ</translation>
    </message>
    <message>
        <source>as a list, or drawn</source>
        <translation>списком или рисунком</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>bring files in</source>
        <translation>принести файлы</translation>
    </message>
    <message>
        <source>close the window; everything is kept</source>
        <translation>закрыть окно; всё сохраняется</translation>
    </message>
    <message>
        <source>earlier or later times</source>
        <translation>более раннее или позднее время</translation>
    </message>
    <message>
        <source>events outside what is seen</source>
        <translation>события за краем видимого</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>факты</translation>
    </message>
    <message>
        <source>help; in a quiz and in the editor, its keys</source>
        <translation>справка; в тесте и редакторе – их клавиши</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>home</source>
        <translation>главная</translation>
    </message>
    <message>
        <source>in a quiz, or while one is put together</source>
        <translation>в тесте или при его составлении</translation>
    </message>
    <message>
        <source>in the editor, and where letters are typed</source>
        <translation>в редакторе и там, где пишут буквы</translation>
    </message>
    <message>
        <source>in the search: next match; back with Shift</source>
        <translation>в поиске: следующее совпадение; с Shift – назад</translation>
    </message>
    <message>
        <source>kinds of question</source>
        <translation>виды вопросов</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>крупнее текст</translation>
    </message>
    <message>
        <source>lock the teacher’s area</source>
        <translation>запереть раздел учителя</translation>
    </message>
    <message>
        <source>make a copy</source>
        <translation>сделать копию</translation>
    </message>
    <message>
        <source>mistakes of the last 7 days</source>
        <translation>ошибки за последние 7 дней</translation>
    </message>
    <message>
        <source>new assignment</source>
        <translation>новое задание</translation>
    </message>
    <message>
        <source>new class</source>
        <translation>новый класс</translation>
    </message>
    <message>
        <source>new learner</source>
        <translation>новый ученик</translation>
    </message>
    <message>
        <source>new set</source>
        <translation>новый набор</translation>
    </message>
    <message>
        <source>next area of the window</source>
        <translation>следующая область окна</translation>
    </message>
    <message>
        <source>next button or field; back with Shift</source>
        <translation>следующая кнопка или поле; с Shift – назад</translation>
    </message>
    <message>
        <source>open a roster</source>
        <translation>открыть список класса</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>другие файлы</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>успехи</translation>
    </message>
    <message>
        <source>put a quiz together</source>
        <translation>составить тест</translation>
    </message>
    <message>
        <source>put learners into classes</source>
        <translation>распределить учеников по классам</translation>
    </message>
    <message>
        <source>questions of a quiz</source>
        <translation>вопросы теста</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>rename or change it</source>
        <translation>переименовать или изменить</translation>
    </message>
    <message>
        <source>scroll what is said about the event</source>
        <translation>прокрутить сказанное о событии</translation>
    </message>
    <message>
        <source>search</source>
        <translation>искать</translation>
    </message>
    <message>
        <source>see all</source>
        <translation>показать всё</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>show what is wrong</source>
        <translation>показать, что не так</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>мельче текст</translation>
    </message>
    <message>
        <source>take in what is shown</source>
        <translation>взять показанное</translation>
    </message>
    <message>
        <source>take it along, or leave it out</source>
        <translation>взять или не брать</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учитель</translation>
    </message>
    <message>
        <source>text of the usual size</source>
        <translation>текст обычного размера</translation>
    </message>
    <message>
        <source>the event before, the next one</source>
        <translation>предыдущее событие, следующее</translation>
    </message>
    <message>
        <source>the first event, the last one</source>
        <translation>первое событие, последнее</translation>
    </message>
    <message>
        <source>the row above or below</source>
        <translation>строка выше или ниже</translation>
    </message>
    <message>
        <source>the same with what was copied</source>
        <translation>то же со скопированным</translation>
    </message>
    <message>
        <source>there: search a name</source>
        <translation>там: искать имя</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>этот лист</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>лента времени</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>who practises</source>
        <translation>кто занимается</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
</context>
<context>
    <name>AlteredCard</name>
    <message>
        <source>Answers that are missing: {n}</source>
        <translation>Недостающие ответы: {n}</translation>
    </message>
    <message>
        <source>Answers that were put in: {n}</source>
        <translation>Добавленные со стороны ответы: {n}</translation>
    </message>
    <message>
        <source>Answers were put in the place of others.</source>
        <translation>Одни ответы заменены другими.</translation>
    </message>
    <message>
        <source>Let them count as they are</source>
        <translation>Засчитать как есть</translation>
    </message>
    <message>
        <source>Look at the copies</source>
        <translation>Посмотреть копии</translation>
    </message>
    <message>
        <source>Results were changed by something else than quizapp</source>
        <translation>Результаты изменены не программой quizapp</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: question {n} of “{set}”, {when}</source>
        <translation>{who}: «{set}», вопрос {n}, {when}</translation>
    </message>
    <message>
        <source>{who}: the result of “{set}”, {when}</source>
        <translation>{who}: результат теста «{set}», {when}</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>1 answer</source>
        <translation>1 ответ</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 факт</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} ч {rest} мин</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} ответ</numerusform>
            <numerusform>{n} ответа</numerusform>
            <numerusform>{n} ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} факт</numerusform>
            <numerusform>{n} факта</numerusform>
            <numerusform>{n} фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{share} · {right} of {all}</source>
        <translation>{share} · {right} из {all}</translation>
    </message>
</context>
<context>
    <name>AnalysisFlow</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Экспорт анализа</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The analysis is in “{path}” now.</source>
        <translation>Анализ сохранён в файле «{path}».</translation>
    </message>
    <message>
        <source>What this is about is not in the set any more.</source>
        <translation>Того, о чём это, в наборе больше нет.</translation>
    </message>
    <message>
        <source>{title}-analysis</source>
        <translation>{title}-анализ</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>What answers are counted together</source>
        <translation>Какие ответы считаются вместе</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Что значат эти числа</translation>
    </message>
    <message>
        <source>{share} % of the answers</source>
        <translation>{share} % ответов</translation>
    </message>
</context>
<context>
    <name>AnalysisStates</name>
    <message>
        <source>Answers are told later</source>
        <translation>Ответы сообщат позже</translation>
    </message>
    <message>
        <source>Choose a quiz or a shorter time to read less.</source>
        <translation>Чтобы читать меньше, выберите тест или более короткий срок.</translation>
    </message>
    <message>
        <source>Choose another quiz, everyone, or a longer time.</source>
        <translation>Выберите другой тест, всех или более долгий срок.</translation>
    </message>
    <message>
        <source>No answers match these choices</source>
        <translation>Под этот выбор не подходит ни один ответ</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ответов пока нет</translation>
    </message>
    <message>
        <source>Once people have taken quizzes of this set, its questions are judged here.</source>
        <translation>Когда тесты по этому набору будут пройдены, его вопросы будут оценены здесь.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Составить тест</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Чтение ответов</translation>
    </message>
    <message>
        <source>Reading was ended. Nothing was changed.</source>
        <translation>Чтение прервано. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>The answers could not be read.</source>
        <translation>Ответы не удалось прочитать.</translation>
    </message>
    <message>
        <source>There are only answers to an exam whose results are told later. They are counted from then on, and behind a passphrase at once.</source>
        <translation>Есть только ответы на экзамен, результаты которого сообщат позже. Они учитываются с того времени, а за паролем – сразу.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>AnalysisSummary</name>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>; 1 needs a look.</source>
        <translation>; на 1 стоит взглянуть.</translation>
    </message>
    <message>
        <source>; none of them needs a look.</source>
        <translation>; ни на один смотреть не нужно.</translation>
    </message>
    <message numerus="yes">
        <source>; {n} need a look.</source>
        <translation>
            <numerusform>; на {n} стоит взглянуть.</numerusform>
            <numerusform>; на {n} стоит взглянуть.</numerusform>
            <numerusform>; на {n} стоит взглянуть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alpha cannot be told, for all scores are the same.</source>
        <translation>Альфу нельзя вычислить: все баллы одинаковы.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}, the standard error {error} points of 100: somebody with 60 points would mostly get {low} to {high} if asked alike again.</source>
        <translation>Альфа – {alpha}, стандартная ошибка – {error} из 100 баллов: тот, у кого 60 баллов, при таких же новых вопросах чаще всего получил бы от {low} до {high}.</translation>
    </message>
    <message>
        <source>Alpha needs {needed} people who finished; has {has}.</source>
        <translation>Для альфы нужно, чтобы тест закончили {needed}; закончили {has}.</translation>
    </message>
    <message>
        <source>Answers to an exam whose results are told later are left out; behind a passphrase they are counted.</source>
        <translation>Ответы на экзамен, результаты которого сообщат позже, не учтены; за паролем они учитываются.</translation>
    </message>
    <message>
        <source>{n} of {all} facts have answers enough</source>
        <translation>Достаточно ответов у фактов: {n} из {all}</translation>
    </message>
    <message>
        <source>{n} of {all} kinds have answers enough</source>
        <translation>Достаточно ответов у видов: {n} из {all}</translation>
    </message>
    <message>
        <source>{n} of {all} questions have answers enough</source>
        <translation>Достаточно ответов у вопросов: {n} из {all}</translation>
    </message>
    <message>
        <source>{people} gave {answers}; {share} of the marks were earned.</source>
        <translation>{people}: {answers}; набрано {share} баллов.</translation>
    </message>
</context>
<context>
    <name>AnswerFilters</name>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Все тесты</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Ответы, которые учитываются</translation>
    </message>
    <message>
        <source>Class or learner</source>
        <translation>Класс или ученик</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Первые ответы</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>{questions} questions · {people} · {day}</source>
        <translation>Вопросов: {questions} · {people} · {day}</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Not known</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>extra, not counted</source>
        <translation>лишнее, не учтено</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>от {first} до {last}</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>, then </source>
        <translation>, потом </translation>
    </message>
    <message>
        <source>after “{earlier}”</source>
        <translation>после «{earlier}»</translation>
    </message>
    <message>
        <source>before “{later}”</source>
        <translation>до «{later}»</translation>
    </message>
    <message>
        <source>between “{earlier}” and “{later}”</source>
        <translation>между «{earlier}» и «{later}»</translation>
    </message>
    <message>
        <source>{lo} to {hi}</source>
        <translation>от {lo} до {hi}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Не верно</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message numerus="yes">
        <source>The latest {n} answers. Enter opens one with its explanation.</source>
        <translation>
            <numerusform>Последний {n} ответ. Enter открывает ответ с пояснением.</numerusform>
            <numerusform>Последние {n} ответа. Enter открывает ответ с пояснением.</numerusform>
            <numerusform>Последние {n} ответов. Enter открывает ответ с пояснением.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no such answers.</source>
        <translation>Таких ответов нет.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Какие ответы</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>{n}, the latest first. Enter opens one with its explanation.</source>
        <translation>{n}, сначала последние. Enter открывает ответ с пояснением.</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>A passphrase keeps curious classmates at this program away from sets, classes and the results of others. It encrypts nothing: whoever can read the files of this account can read them without it. If it is forgotten, remove this file; nothing else is lost:</source>
        <translation>Пароль не даёт любопытным одноклассникам заглянуть в наборы, классы и чужие результаты в этой программе. Он ничего не шифрует: кто может читать файлы этой учётной записи, прочитает их и без пароля. Если пароль забыт, удалите этот файл; больше ничего не пропадёт:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Everybody at this computer can open it.</source>
        <translation>Открыть его может каждый за этим компьютером.</translation>
    </message>
    <message>
        <source>It opens by a passphrase.</source>
        <translation>Он открывается паролем.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key</source>
        <translation>Запирать, если столько минут не нажата ни одна клавиша</translation>
    </message>
    <message numerus="yes">
        <source>Lock after {n} idle minutes</source>
        <translation>
            <numerusform>Запирать через {n} минуту бездействия</numerusform>
            <numerusform>Запирать через {n} минуты бездействия</numerusform>
            <numerusform>Запирать через {n} минут бездействия</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Запереть сейчас</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Новый пароль, не короче 8 знаков</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Прежний пароль</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Убрать пароль</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Задать пароль…</translation>
    </message>
    <message>
        <source>Teacher’s area</source>
        <translation>Раздел учителя</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>The teacher’s area has no passphrase any more.</source>
        <translation>У раздела учителя больше нет пароля.</translation>
    </message>
    <message>
        <source>The teacher’s area has this passphrase from now on.</source>
        <translation>Отныне у раздела учителя этот пароль.</translation>
    </message>
    <message>
        <source>The teacher’s area is locked.</source>
        <translation>Раздел учителя заперт.</translation>
    </message>
</context>
<context>
    <name>AssignmentBar</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hand out as a file…</source>
        <translation>Раздать файлом…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>handed in: {n}</source>
        <translation>сдано: {n}</translation>
    </message>
</context>
<context>
    <name>AssignmentList</name>
    <message>
        <source>1 question</source>
        <translation>1 вопрос</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look and start</source>
        <translation>Посмотреть и начать</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Задано вам</translation>
    </message>
    <message>
        <source>begun {ago}, {n} answered</source>
        <translation>начато {ago}, отвечено: {n}</translation>
    </message>
    <message>
        <source>begun {ago}, {n} answered, the time is running</source>
        <translation>начато {ago}, отвечено: {n}, время идёт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>from {moment} on</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>handed in · {what}</source>
        <translation>сдано · {what}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>open until {moment}</source>
        <translation>открыто до {moment}</translation>
    </message>
    <message>
        <source>result to be seen</source>
        <translation>результат можно посмотреть</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
</context>
<context>
    <name>AssignmentState</name>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Ещё не открыто</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
</context>
<context>
    <name>AssignmentsFlow</name>
    <message>
        <source>“{title}” is changed.</source>
        <translation>«{title}» изменено.</translation>
    </message>
    <message>
        <source>“{title}” is set.</source>
        <translation>«{title}» задано.</translation>
    </message>
    <message>
        <source>“{title}” is set. Questions of kinds that are for practice, such as true or false, are among it: {n}.</source>
        <translation>«{title}» задано. В нём есть вопросы, которые годятся только для упражнений, например «верно или неверно»: {n}.</translation>
    </message>
    <message>
        <source>“{title}” was removed. What was answered is kept.</source>
        <translation>«{title}» убрано. Ответы сохранены.</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignment</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Новое задание</translation>
    </message>
    <message>
        <source>Nothing is set yet</source>
        <translation>Пока ничего не задано</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Set a quiz to a class or to everybody: as homework, or as an exam with a time limit. It then stands on Home of whoever is to take it.</source>
        <translation>Задайте тест классу или всем: как домашнее задание или как экзамен с ограничением времени. Он появится на главной странице у тех, кому задан.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>What is set stands on Home of whoever is to take it. As a file it goes to other computers; the right answers can be read in it.</source>
        <translation>Заданное стоит на главной странице у тех, кому оно задано. Файлом его можно отдать на другие компьютеры; верные ответы в нём можно прочитать.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>AxisSlider</name>
    <message>
        <source>Arrow keys move by one, Page Up and Page Down by more.</source>
        <translation>Стрелки сдвигают на один шаг, Page Up и Page Down – дальше.</translation>
    </message>
    <message>
        <source>Click on the timeline, or press ← or →</source>
        <translation>Щёлкните по ленте времени или нажмите ← или →</translation>
    </message>
    <message>
        <source>Right: {date}</source>
        <translation>Верно: {date}</translation>
    </message>
    <message>
        <source>Timeline, no date chosen</source>
        <translation>Лента времени, дата не выбрана</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>Лента времени, {date}</translation>
    </message>
    <message>
        <source>Timeline. Right: {date}</source>
        <translation>Лента времени. Верно: {date}</translation>
    </message>
    <message>
        <source>Your answer: {date}</source>
        <translation>Ваш ответ: {date}</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Your results could not be copied. {reason}</source>
        <translation>Не удалось скопировать ваши результаты. {reason}</translation>
    </message>
</context>
<context>
    <name>BringFlow</name>
    <message>
        <source>1 other file is of no known sort and was passed over.</source>
        <translation>Ещё 1 файл неизвестного вида пропущен.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>Questions of {n} files</source>
        <translation>
            <numerusform>Вопросы {n} файла</numerusform>
            <numerusform>Вопросы {n} файлов</numerusform>
            <numerusform>Вопросы {n} файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Чтение буфера обмена</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Чтение: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files</source>
        <translation>
            <numerusform>Чтение {n} файла</numerusform>
            <numerusform>Чтение {n} файлов</numerusform>
            <numerusform>Чтение {n} файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Save error list</source>
        <translation>Сохранить список ошибок</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>The files are read. “Add a set…” on the home page shows them.</source>
        <translation>Файлы прочитаны. Их покажет «Добавить набор…» на главной странице.</translation>
    </message>
    <message>
        <source>The list is in “{path}” now.</source>
        <translation>Список сохранён в файле «{path}».</translation>
    </message>
    <message numerus="yes">
        <source>There are more files; the first {n} are shown.</source>
        <translation>
            <numerusform>Файлов больше; показан первый {n}.</numerusform>
            <numerusform>Файлов больше; показаны первые {n}.</numerusform>
            <numerusform>Файлов больше; показаны первые {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be read.</source>
        <translation>В нём нет ничего, что можно прочитать.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other files are of no known sort and were passed over.</source>
        <translation>
            <numerusform>Ещё {n} файл неизвестного вида пропущен.</numerusform>
            <numerusform>Ещё {n} файла неизвестного вида пропущены.</numerusform>
            <numerusform>Ещё {n} файлов неизвестного вида пропущены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringFooter</name>
    <message>
        <source>1 cannot be used.</source>
        <translation>1 не годится.</translation>
    </message>
    <message>
        <source>1 row stays in its file.</source>
        <translation>1 строка остаётся в своём файле.</translation>
    </message>
    <message>
        <source>1 stays in the file.</source>
        <translation>1 остаётся в файле.</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Добавить в набор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in as it is. Nothing was changed.</source>
        <translation>Из этого файла в таком виде ничего нельзя взять. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Составить тест</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Take in 1 question</source>
        <translation>Взять 1 вопрос</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <translation>Взять 1 строку</translation>
    </message>
    <message>
        <source>Take in 1 set</source>
        <translation>Взять 1 набор</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} questions</source>
        <translation>
            <numerusform>Взять {n} вопрос</numerusform>
            <numerusform>Взять {n} вопроса</numerusform>
            <numerusform>Взять {n} вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} rows</source>
        <translation>
            <numerusform>Взять {n} строку</numerusform>
            <numerusform>Взять {n} строки</numerusform>
            <numerusform>Взять {n} строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} sets</source>
        <translation>
            <numerusform>Взять {n} набор</numerusform>
            <numerusform>Взять {n} набора</numerusform>
            <numerusform>Взять {n} наборов</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Делать нечего.</translation>
    </message>
    <message>
        <source>Update the set</source>
        <translation>Обновить набор</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>вся строка</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used.</source>
        <translation>
            <numerusform>{n} не годится.</numerusform>
            <numerusform>{n} не годятся.</numerusform>
            <numerusform>{n} не годятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} files.</source>
        <translation>Файлов: {n} из {all}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stay in their files.</source>
        <translation>
            <numerusform>{n} строка остаётся в своих файлах.</numerusform>
            <numerusform>{n} строки остаются в своих файлах.</numerusform>
            <numerusform>{n} строк остаются в своих файлах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay in the file.</source>
        <translation>
            <numerusform>{n} остаётся в файле.</numerusform>
            <numerusform>{n} остаются в файле.</numerusform>
            <numerusform>{n} остаются в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} ready + {warned} with warnings.</source>
        <translation>Готово: {ready} + с предупреждениями: {warned}.</translation>
    </message>
    <message>
        <source>{ready} ready.</source>
        <translation>Готово: {ready}.</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Bring files in</source>
        <translation>Принести файлы</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
</context>
<context>
    <name>BucketBox</name>
    <message>
        <source>Bucket {title}. {held}</source>
        <translation>Корзина {title}. {held}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>{number}: {name}</source>
        <translation>{number}: {name}</translation>
    </message>
</context>
<context>
    <name>BucketsArea</name>
    <message>
        <source>Belongs to {place}</source>
        <translation>Место: {place}</translation>
    </message>
    <message>
        <source>Each event shows where it belongs.</source>
        <translation>У каждого события показано его место.</translation>
    </message>
    <message>
        <source>None is where it belongs. Each event shows its place.</source>
        <translation>Ни одно не на своём месте. У каждого события показано его место.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {fitting} of {count} are where they belong.</source>
        <translation>
            <numerusform>Частично верно. На своём месте: {fitting} из {count}.</numerusform>
            <numerusform>Частично верно. На своём месте: {fitting} из {count}.</numerusform>
            <numerusform>Частично верно. На своём месте: {fitting} из {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put each one where it belongs</source>
        <translation>Разложите всё по местам</translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} are where they belong.</source>
        <translation>
            <numerusform>Верно. Все {count} на своих местах.</numerusform>
            <numerusform>Верно. Все {count} на своих местах.</numerusform>
            <numerusform>Верно. Все {count} на своих местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer: {place}</source>
        <translation>Ваш ответ: {place}</translation>
    </message>
    <message>
        <source>put into</source>
        <translation>положить в</translation>
    </message>
    <message>
        <source>select</source>
        <translation>выбрать</translation>
    </message>
    <message numerus="yes">
        <source>{item}: {place}. {done} of {count} placed.</source>
        <translation>
            <numerusform>{item}: {place}. Разложено: {done} из {count}.</numerusform>
            <numerusform>{item}: {place}. Разложено: {done} из {count}.</numerusform>
            <numerusform>{item}: {place}. Разложено: {done} из {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · right</source>
        <translation>{place} · верно</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message numerus="yes">
        <source>Show all {count} answers</source>
        <translation>
            <numerusform>Показать все ответы ({count})</numerusform>
            <numerusform>Показать все ответы ({count})</numerusform>
            <numerusform>Показать все ответы ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
</context>
<context>
    <name>CautionFlow</name>
    <message>
        <source>The last starts did not get this far, so this one leaves your settings out. They are as they were, and so is everything else; what you change now counts until you quit.</source>
        <translation>Последние запуски не дошли до этого места, поэтому сейчас ваши настройки не учитываются. Они остались прежними, как и всё остальное; что вы измените теперь, действует до выхода.</translation>
    </message>
    <message>
        <source>There are no results here, but copies of earlier ones. If they should be here, put a copy back in Settings.</source>
        <translation>Здесь нет результатов, но есть копии прежних. Если они должны быть здесь, верните копию в настройках.</translation>
    </message>
    <message>
        <source>Your results are in a folder on a network ({kind}). Open quizapp on one computer at a time; copies are made by themselves.</source>
        <translation>Ваши результаты – в папке в сети ({kind}). Открывайте quizapp одновременно только на одном компьютере; копии делаются сами.</translation>
    </message>
</context>
<context>
    <name>CellField</name>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
</context>
<context>
    <name>ChangeAssignmentPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>1 вопрос из «{set}»</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Изменить задание</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Learners see it. Empty: the name of the set.</source>
        <translation>Его видят ученики. Пусто: название набора.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Questions and people stay as they are.</source>
        <translation>Вопросы и люди остаются прежними.</translation>
    </message>
    <message>
        <source>Somebody has begun. Questions, time, marking and order stay as they are, so that all have the same; who needs more time is given it under Results.</source>
        <translation>Кто-то уже начал. Вопросы, время, оценивание и порядок остаются прежними, чтобы у всех было одинаково; кому нужно больше времени, тому его дают в «Результатах».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Where it is as a file, changes arrive when it is handed out again.</source>
        <translation>Туда, где оно файлом, изменения попадут, когда его раздадут снова.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>{n} вопрос из «{set}»</numerusform>
            <numerusform>{n} вопроса из «{set}»</numerusform>
            <numerusform>{n} вопросов из «{set}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Показать графиком</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
</context>
<context>
    <name>ChoiceArea</name>
    <message>
        <source>Choose one answer</source>
        <translation>Выберите один ответ</translation>
    </message>
    <message>
        <source>Not this one. The answer is {letter}: {text}.</source>
        <translation>Нет. Верный ответ – {letter}: {text}.</translation>
    </message>
    <message>
        <source>Right. {text}.</source>
        <translation>Верно. {text}.</translation>
    </message>
    <message>
        <source>The answer is {letter}: {text}.</source>
        <translation>Ответ – {letter}: {text}.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>ClassTools</name>
    <message>
        <source>Add a learner</source>
        <translation>Добавить ученика</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Новый класс</translation>
    </message>
    <message>
        <source>Read a roster…</source>
        <translation>Список класса…</translation>
    </message>
    <message>
        <source>Search learners</source>
        <translation>Искать ученика</translation>
    </message>
</context>
<context>
    <name>ClassesFlow</name>
    <message>
        <source>A new class</source>
        <translation>Новый класс</translation>
    </message>
    <message>
        <source>A new learner</source>
        <translation>Новый ученик</translation>
    </message>
    <message>
        <source>A new learner in {name}</source>
        <translation>Новый ученик, класс: {name}</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Другое имя: {name}</translation>
    </message>
    <message>
        <source>Another name or number for {name}</source>
        <translation>Другое имя или номер: {name}</translation>
    </message>
    <message>
        <source>Export learners</source>
        <translation>Экспорт учеников</translation>
    </message>
    <message>
        <source>The learners are in “{path}” now.</source>
        <translation>Ученики сохранены в файле «{path}».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>ученики</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Bring in the list of a school as CSV or Excel, or make a class and add its learners one by one. Whoever gave a name on Home stands here, too.</source>
        <translation>Принесите список школы в CSV или Excel или создайте класс и добавьте учеников по одному. Здесь стоят и те, кто назвал себя на главной странице.</translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>Без класса</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Название класса</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Новый класс</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Nobody here is called like that.</source>
        <translation>Никого с таким именем нет.</translation>
    </message>
    <message>
        <source>Nobody is in this class yet. Add learners, or read a roster.</source>
        <translation>В этом классе пока никого нет. Добавьте учеников или прочитайте список.</translation>
    </message>
    <message>
        <source>Number (optional)</source>
        <translation>Номер (необязательно)</translation>
    </message>
    <message>
        <source>Read a roster…</source>
        <translation>Прочитать список класса…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
</context>
<context>
    <name>CollectFlow</name>
    <message>
        <source>1 file was taken in</source>
        <translation>взят 1 файл</translation>
    </message>
    <message>
        <source>1 new quiz</source>
        <translation>1 новый тест</translation>
    </message>
    <message>
        <source>Cancelled. Nothing more was taken in.</source>
        <translation>Отменено. Больше ничего не взято.</translation>
    </message>
    <message>
        <source>Copies of what could not be taken in are kept aside ({n}).</source>
        <translation>Копии того, что не удалось взять, отложены ({n}).</translation>
    </message>
    <message>
        <source>Not taken in: {names}. {why}</source>
        <translation>Не взято: {names}. {why}</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Чтение файлов…</translation>
    </message>
    <message>
        <source>Taking the results in…</source>
        <translation>Приём результатов…</translation>
    </message>
    <message>
        <source>There are no files of results there.</source>
        <translation>Там нет файлов с результатами.</translation>
    </message>
    <message>
        <source>{files}, with {new}.</source>
        <translation>{files}, в них {new}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were taken in</source>
        <translation>
            <numerusform>взят {n} файл</numerusform>
            <numerusform>взяты {n} файла</numerusform>
            <numerusform>взято {n} файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new quizzes</source>
        <translation>
            <numerusform>{n} новый тест</numerusform>
            <numerusform>{n} новых теста</numerusform>
            <numerusform>{n} новых тестов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectFoot</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Take in 1 file</source>
        <translation>Взять 1 файл</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} files</source>
        <translation>
            <numerusform>Взять {n} файл</numerusform>
            <numerusform>Взять {n} файла</numerusform>
            <numerusform>Взять {n} файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>1 cannot be taken in.</source>
        <translation>1 нельзя взять.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message>
        <source>1 needs a look.</source>
        <translation>На 1 стоит взглянуть.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Drop the files that learners handed in on this window, or the folder they are in. You see what is in each before anything is kept; taking one in twice does no harm.</source>
        <translation>Перетащите в это окно файлы, которые сдали ученики, или папку с ними. Вы увидите, что в каждом, прежде чем что-либо сохранится; взять один файл дважды не вредно.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing to take in.</source>
        <translation>Брать нечего.</translation>
    </message>
    <message>
        <source>Take results in</source>
        <translation>Принять результаты</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be taken in.</source>
        <translation>
            <numerusform>{n} нельзя взять.</numerusform>
            <numerusform>{n} нельзя взять.</numerusform>
            <numerusform>{n} нельзя взять.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} файл</numerusform>
            <numerusform>{n} файла</numerusform>
            <numerusform>{n} файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look.</source>
        <translation>
            <numerusform>На {n} стоит взглянуть.</numerusform>
            <numerusform>На {n} стоит взглянуть.</numerusform>
            <numerusform>На {n} стоит взглянуть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectedFiles</name>
    <message>
        <source>1 answer</source>
        <translation>1 ответ</translation>
    </message>
    <message>
        <source>1 quiz</source>
        <translation>1 тест</translation>
    </message>
    <message>
        <source>A quiz of this file is here already with other answers, or is of somebody else. Nothing of the file is taken in; a copy is kept aside.</source>
        <translation>Тест из этого файла уже есть здесь с другими ответами или принадлежит другому. Из файла ничего не взято; копия отложена.</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>An exam of this file was not set here. Its answers are taken in, but they are not among the results of an assignment.</source>
        <translation>Экзамен из этого файла задан не здесь. Его ответы принимаются, но в результаты задания не входят.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Не годится</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Всё из этого файла уже здесь.</translation>
    </message>
    <message>
        <source>It is not certain whose it is: choose a learner.</source>
        <translation>Неясно, чей он: выберите ученика.</translation>
    </message>
    <message>
        <source>It names nobody: choose a learner.</source>
        <translation>В нём нет имени: выберите ученика.</translation>
    </message>
    <message>
        <source>Its marks do not follow from its answers.</source>
        <translation>Его баллы не следуют из ответов.</translation>
    </message>
    <message>
        <source>Its right answers are not those of the set here, or another version of quizapp made it.</source>
        <translation>Правильные ответы в нём не те, что в здешнем наборе, или файл создан другой версией quizapp.</translation>
    </message>
    <message>
        <source>Its times are in the future. A clock may have been wrong.</source>
        <translation>Его время – в будущем. Возможно, часы шли неверно.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>Более новая программа</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Чужой</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Взгляните</translation>
    </message>
    <message>
        <source>Taken all the same</source>
        <translation>Всё равно взят</translation>
    </message>
    <message>
        <source>The file was changed after it was written: its checksum does not fit. That may have happened on its way, or by hand.</source>
        <translation>Файл изменён после записи: контрольная сумма не сходится. Это могло случиться в пути или вручную.</translation>
    </message>
    <message>
        <source>The set “{title}” is not here. Bring it in first, or take the file all the same.</source>
        <translation>Набора «{title}» здесь нет. Сначала принесите его или всё равно возьмите файл.</translation>
    </message>
    <message>
        <source>Unknown set</source>
        <translation>Неизвестный набор</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} ответ</numerusform>
            <numerusform>{n} ответа</numerusform>
            <numerusform>{n} ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quizzes</source>
        <translation>
            <numerusform>{n} тест</numerusform>
            <numerusform>{n} теста</numerusform>
            <numerusform>{n} тестов</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was another version of the set when it was answered.</source>
        <translation>Когда отвечали, набор «{title}» был другой версии.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>17 Dec 1903</source>
        <translation>17 дек. 1903</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Book, page, address</source>
        <translation>Книга, стр., адрес</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>День окончания</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>First flight of the Wright brothers</source>
        <translation>Первый полёт братьев Райт</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>If it lasted</source>
        <translation>Если длилось</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Вступление в силу</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Месяц окончания</translation>
    </message>
    <message>
        <source>One or two sentences, read after the answer</source>
        <translation>Одно-два предложения, которые читают после ответа</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Через точку с запятой</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Показывать вместе с</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>(no heading)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Fold the columns</source>
        <translation>Свернуть столбцы</translation>
    </message>
    <message>
        <source>Put the columns right</source>
        <translation>Исправить столбцы</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: не прочитан</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Продолжите с того же места</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Question {now} of {all} · {right} right so far · saved {ago}</source>
        <translation>Вопрос {now} из {all} · верно: {right} · сохранено {ago}</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copies are made by themselves while questions are answered. When one is put back, what there is now is kept as one more copy.</source>
        <translation>Копии делаются сами, пока вы отвечаете на вопросы. Когда одна из них возвращается, нынешнее состояние сохраняется ещё одной копией.</translation>
    </message>
    <message>
        <source>Copies of your results</source>
        <translation>Копии ваших результатов</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Copy to put back</source>
        <translation>Какую копию вернуть</translation>
    </message>
    <message>
        <source>Nothing is missing in it. Put it back?</source>
        <translation>В ней всё есть. Вернуть её?</translation>
    </message>
    <message>
        <source>One answer of now is missing in it. Put it back?</source>
        <translation>В ней нет одного нынешнего ответа. Вернуть её?</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>по просьбе</translation>
    </message>
    <message>
        <source>made at a start</source>
        <translation>при запуске</translation>
    </message>
    <message>
        <source>made before an import</source>
        <translation>перед приёмом файлов</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>made before another was put back</source>
        <translation>перед возвратом другой</translation>
    </message>
    <message>
        <source>made in between</source>
        <translation>в промежутке</translation>
    </message>
    <message>
        <source>saved from a damaged file</source>
        <translation>спасена из повреждённого файла</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers of now are missing in it. Put it back?</source>
        <translation>
            <numerusform>Нынешних ответов в ней не хватает: {n}. Вернуть её?</numerusform>
            <numerusform>Нынешних ответов в ней не хватает: {n}. Вернуть её?</numerusform>
            <numerusform>Нынешних ответов в ней не хватает: {n}. Вернуть её?</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, 1 answer, {why}</source>
        <translation>{when}, 1 ответ, {why}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, {n} answers, {why}</source>
        <translation>
            <numerusform>{when}, ответов: {n}, {why}</numerusform>
            <numerusform>{when}, ответов: {n}, {why}</numerusform>
            <numerusform>{when}, ответов: {n}, {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesFlow</name>
    <message>
        <source>Copying the results…</source>
        <translation>Копирование результатов…</translation>
    </message>
    <message>
        <source>The results are those of the copy now: 1 answer.</source>
        <translation>Результаты теперь – из копии: 1 ответ.</translation>
    </message>
    <message numerus="yes">
        <source>The results are those of the copy now: {n} answers.</source>
        <translation>
            <numerusform>Результаты теперь – из копии; ответов: {n}.</numerusform>
            <numerusform>Результаты теперь – из копии; ответов: {n}.</numerusform>
            <numerusform>Результаты теперь – из копии; ответов: {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Nothing was changed, and your answers are safe.</source>
        <translation>Ничего не изменилось, и ваши ответы в безопасности.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Это не удалось прочитать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>{answer}, chosen</source>
        <translation>{answer}, выбрано</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Due on the coming days</source>
        <translation>Предстоит в ближайшие дни</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{day}: {n}</source>
        <translation>{day}: {n}</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>This is no day; one is written like {pattern}.</source>
        <translation>Это не день; день пишется так: {pattern}.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days of practice</source>
        <translation>Дни занятий</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>The longest run so far: {days} in a row.</source>
        <translation>Самая длинная серия: {days} подряд.</translation>
    </message>
    <message>
        <source>The numbers count answers.</source>
        <translation>Числа – это ответы.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Today is one of them.</source>
        <translation>Сегодня – один из них.</translation>
    </message>
    <message>
        <source>You practised on {days}.</source>
        <translation>Вы занимались: {days}.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>нет ответов</translation>
    </message>
</context>
<context>
    <name>DisputesBlock</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Nothing of this is asked or scored.</source>
        <translation>Об этом не спрашивают и баллов за это не ставят.</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Источники расходятся</translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} вопрос</numerusform>
            <numerusform>{count} вопроса</numerusform>
            <numerusform>{count} вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftHead</name>
    <message>
        <source>Another question in place of {n}</source>
        <translation>Другой вопрос вместо {n}</translation>
    </message>
    <message>
        <source>Hide question {n}</source>
        <translation>Скрыть вопрос {n}</translation>
    </message>
    <message>
        <source>Leave question {n} out</source>
        <translation>Убрать вопрос {n}</translation>
    </message>
    <message>
        <source>Lock question {n}</source>
        <translation>Закрепить вопрос {n}</translation>
    </message>
    <message>
        <source>Locked · {about}</source>
        <translation>Закреплён · {about}</translation>
    </message>
    <message>
        <source>Move question {n} down</source>
        <translation>Сдвинуть вопрос {n} вниз</translation>
    </message>
    <message>
        <source>Move question {n} up</source>
        <translation>Сдвинуть вопрос {n} вверх</translation>
    </message>
    <message>
        <source>Show question {n}</source>
        <translation>Показать вопрос {n}</translation>
    </message>
    <message>
        <source>Unlock question {n}</source>
        <translation>Открепить вопрос {n}</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Alt and an arrow key move a question.</source>
        <translation>Alt со стрелкой двигает вопрос.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it to look at what is in it</source>
        <translation>Отпустите, чтобы посмотреть, что внутри</translation>
    </message>
    <message>
        <source>Drop them to look at what is in them</source>
        <translation>Отпустите, чтобы посмотреть, что внутри</translation>
    </message>
    <message>
        <source>Nothing is kept before you say so.</source>
        <translation>Ничего не сохранится, пока вы не скажете.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} и ещё {n}</translation>
    </message>
</context>
<context>
    <name>DropPart</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Перетащите сюда файлы или папки</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Spreadsheets and tables of events, questions from Moodle and other programs, timelines, whole question sets. Everything is shown before it is kept.</source>
        <translation>Таблицы событий, вопросы из Moodle и других программ, ленты времени, целые наборы вопросов. Всё показывается до сохранения.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>1 fact</source>
        <translation>1 факт</translation>
    </message>
    <message>
        <source>1 fact later today</source>
        <translation>1 факт сегодня позже</translation>
    </message>
    <message>
        <source>1 mistake</source>
        <translation>1 ошибка</translation>
    </message>
    <message>
        <source>1 more later today</source>
        <translation>Ещё 1 сегодня позже</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Пора повторить</translation>
    </message>
    <message>
        <source>Learn new</source>
        <translation>Учить новое</translation>
    </message>
    <message>
        <source>Learn what is new of {title}</source>
        <translation>{title}: учить новое</translation>
    </message>
    <message>
        <source>Next: 1 fact on {day}.</source>
        <translation>Далее: 1 факт, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Next: {n} facts on {day}.</source>
        <translation>
            <numerusform>Далее: {n} факт, {day}.</numerusform>
            <numerusform>Далее: {n} факта, {day}.</numerusform>
            <numerusform>Далее: {n} фактов, {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>Сегодня повторять нечего</translation>
    </message>
    <message>
        <source>Practise mistakes of {title}</source>
        <translation>{title}: поработать над ошибками</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} факт</numerusform>
            <numerusform>{n} факта</numerusform>
            <numerusform>{n} фактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts later today</source>
        <translation>
            <numerusform>{n} факт сегодня позже</numerusform>
            <numerusform>{n} факта сегодня позже</numerusform>
            <numerusform>{n} фактов сегодня позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mistakes</source>
        <translation>
            <numerusform>{n} ошибка</numerusform>
            <numerusform>{n} ошибки</numerusform>
            <numerusform>{n} ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more later today</source>
        <translation>
            <numerusform>Ещё {n} сегодня позже</numerusform>
            <numerusform>Ещё {n} сегодня позже</numerusform>
            <numerusform>Ещё {n} сегодня позже</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {n}</source>
        <translation>{title}: {n}</translation>
    </message>
</context>
<context>
    <name>EditFlow</name>
    <message>
        <source>Copy of {title}</source>
        <translation>{title} (копия)</translation>
    </message>
    <message>
        <source>Everything you typed is kept.
Not in the set yet.</source>
        <translation>Всё, что вы ввели, сохранено.
В наборе этого пока нет.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Keeping what you type…</source>
        <translation>Введённое сохраняется…</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>Загрузить другую версию</translation>
    </message>
    <message>
        <source>Make a copy to edit</source>
        <translation>Сделать копию для правки</translation>
    </message>
    <message>
        <source>My set</source>
        <translation>Мой набор</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>Только для чтения</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Переименовать набор</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>Сохранить моё как копию</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Show the set as it was saved</source>
        <translation>Показать набор, как он был сохранён</translation>
    </message>
    <message>
        <source>This set came with quizapp.</source>
        <translation>Этот набор пришёл вместе с quizapp.</translation>
    </message>
    <message>
        <source>You were editing “{title}” when quizapp closed. Everything you typed is here.</source>
        <translation>Когда quizapp закрылся, вы правили «{title}». Всё, что вы ввели, здесь.</translation>
    </message>
    <message>
        <source>{title}, my version</source>
        <translation>{title}, моя версия</translation>
    </message>
    <message>
        <source>“{title}” was changed by another program meanwhile. What you typed is kept, and not in the set.</source>
        <translation>«{title}» тем временем изменила другая программа. Введённое вами сохранено, но в наборе его нет.</translation>
    </message>
    <message>
        <source>“{title}” was removed meanwhile. What you typed is kept.</source>
        <translation>«{title}» тем временем убрали. Введённое вами сохранено.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events ({n})</source>
        <translation>События ({n})</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Название набора</translation>
    </message>
    <message>
        <source>Part of the set</source>
        <translation>Часть набора</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Questions ({n})</source>
        <translation>Вопросы ({n})</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Повторить: {step}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Отменить: {step}</translation>
    </message>
</context>
<context>
    <name>EditorKeys</name>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>As students see it</source>
        <translation>Как видят ученики</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>answer, or question</source>
        <translation>ответ или вопрос</translation>
    </message>
    <message>
        <source>back to the page of the teacher</source>
        <translation>назад на страницу учителя</translation>
    </message>
    <message>
        <source>close the bar and stay at the place</source>
        <translation>закрыть панель и остаться на месте</translation>
    </message>
    <message>
        <source>copy, also for a spreadsheet</source>
        <translation>копировать, в том числе для электронной таблицы</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>вырезать</translation>
    </message>
    <message>
        <source>empty them</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>найти и заменить</translation>
    </message>
    <message>
        <source>give up what is being typed</source>
        <translation>отказаться от ввода</translation>
    </message>
    <message>
        <source>go on in the cell</source>
        <translation>продолжить в ячейке</translation>
    </message>
    <message>
        <source>in a form: the one before, the next one</source>
        <translation>в форме: предыдущее, следующее</translation>
    </message>
    <message>
        <source>in the list: move the question</source>
        <translation>в списке: сдвинуть вопрос</translation>
    </message>
    <message>
        <source>in the list: remove the question</source>
        <translation>в списке: убрать вопрос</translation>
    </message>
    <message>
        <source>make it again</source>
        <translation>повторить шаг</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>new question; among events, a new event</source>
        <translation>новый вопрос; среди событий – новое событие</translation>
    </message>
    <message>
        <source>new row below; above with Shift</source>
        <translation>новая строка ниже; с Shift – выше</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>следующая область</translation>
    </message>
    <message>
        <source>next column; back with Shift</source>
        <translation>следующий столбец; с Shift – назад</translation>
    </message>
    <message>
        <source>next place; back with Shift</source>
        <translation>следующее место; с Shift – назад</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>следующая проблема</translation>
    </message>
    <message>
        <source>next row; back with Shift</source>
        <translation>следующая строка; с Shift – назад</translation>
    </message>
    <message>
        <source>other kinds of question</source>
        <translation>другие виды вопросов</translation>
    </message>
    <message>
        <source>paste, also from a spreadsheet</source>
        <translation>вставить, в том числе из электронной таблицы</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>repeat the first one in those below</source>
        <translation>повторить первую в нижних</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>выделить всё</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>выделить несколько</translation>
    </message>
    <message>
        <source>select the whole row</source>
        <translation>выделить всю строку</translation>
    </message>
    <message>
        <source>take a step back</source>
        <translation>шаг назад</translation>
    </message>
    <message>
        <source>the same in the bar; replaces in its second field</source>
        <translation>то же на панели; во втором поле заменяет</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>этот лист</translation>
    </message>
    <message>
        <source>type over the cell</source>
        <translation>писать поверх ячейки</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>1 place was replaced.</source>
        <translation>Заменено в 1 месте.</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Переименовать набор</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>{n} places replaced.</source>
        <translation>
            <numerusform>Заменено в {n} месте.</numerusform>
            <numerusform>Заменено в {n} местах.</numerusform>
            <numerusform>Заменено в {n} местах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPart</name>
    <message>
        <source>A partner without a thing is one too many to choose from.</source>
        <translation>Пара без предмета – это лишний вариант для выбора.</translation>
    </message>
    <message>
        <source>Accepted answer {n}</source>
        <translation>Принимаемый ответ {n}</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>Принимаемые ответы</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Добавить пару</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>Добавить предмет</translation>
    </message>
    <message>
        <source>Add an accepted answer</source>
        <translation>Добавить принимаемый ответ</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Capital letters and marks on letters do not matter.</source>
        <translation>Заглавные буквы и знаки над буквами не важны.</translation>
    </message>
    <message>
        <source>Feedback to option {n}</source>
        <translation>Отзыв к варианту {n}</translation>
    </message>
    <message>
        <source>Mark what is right. Feedback is read after the answer.</source>
        <translation>Отметьте верное. Отзыв читают после ответа.</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Число {n}</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Вариант {n}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Partner of {n}</source>
        <translation>Пара к {n}</translation>
    </message>
    <message>
        <source>Thing {n}</source>
        <translation>Предмет {n}</translation>
    </message>
    <message>
        <source>Things to order</source>
        <translation>Что расставлять по порядку</translation>
    </message>
    <message>
        <source>Write them in the right order; a quiz mixes them.</source>
        <translation>Пишите в верном порядке; тест их перемешает.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Add a picture to {n}…</source>
        <translation>Добавить картинку: {n}…</translation>
    </message>
    <message>
        <source>Move {n} down</source>
        <translation>Сдвинуть вниз: {n}</translation>
    </message>
    <message>
        <source>Move {n} up</source>
        <translation>Сдвинуть вверх: {n}</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>Убрать: {n}</translation>
    </message>
    <message>
        <source>This is a right answer</source>
        <translation>Это верный ответ</translation>
    </message>
    <message>
        <source>option {n}</source>
        <translation>вариант {n}</translation>
    </message>
    <message>
        <source>{n} is right</source>
        <translation>Верно: {n}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more; “quizapp check” lists all.</source>
        <translation>
            <numerusform>И ещё {n}; все перечислит «quizapp check».</numerusform>
            <numerusform>И ещё {n}; все перечислит «quizapp check».</numerusform>
            <numerusform>И ещё {n}; все перечислит «quizapp check».</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {message} ({hint}).</source>
        <translation>{file}, строка {line}: {message} ({hint}).</translation>
    </message>
    <message>
        <source>{file}: {message} ({hint}).</source>
        <translation>{file}: {message} ({hint}).</translation>
    </message>
    <message>
        <source>“{path}” is not there. It may have been moved or renamed.</source>
        <translation>«{path}» нет на месте. Возможно, файл перемещён или переименован.</translation>
    </message>
    <message>
        <source>“{path}” may not be read or changed. Choose another place.</source>
        <translation>«{path}» нельзя прочитать или изменить. Выберите другое место.</translation>
    </message>
    <message>
        <source>“{path}”: the disk is full. Make some room, then try again.</source>
        <translation>«{path}»: диск заполнен. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{path}”: the disk reports a fault. Try again; if it stays, copy what is there to another disk.</source>
        <translation>«{path}»: диск сообщает об ошибке. Попробуйте ещё раз; если не поможет, скопируйте данные на другой диск.</translation>
    </message>
    <message>
        <source>“{path}”: {reason}.</source>
        <translation>«{path}»: {reason}.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Can be asked</source>
        <translation>Можно спросить</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <source>Event {n} of {count}</source>
        <translation>{n} из {count}</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Click an event, or press → for the first one.</source>
        <translation>Щёлкните по событию или нажмите →, чтобы выбрать первое.</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Событие не выбрано</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Открыть в редакторе</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Источник: {name}</translation>
    </message>
    <message>
        <source>You: {state}</source>
        <translation>Вы: {state}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Fewer columns</source>
        <translation>Меньше столбцов</translation>
    </message>
    <message>
        <source>Type in “{column}”</source>
        <translation>Ввод в «{column}»</translation>
    </message>
    <message>
        <source>{date}, day and month not known</source>
        <translation>{date}, день и месяц неизвестны</translation>
    </message>
    <message>
        <source>{date}, day not known</source>
        <translation>{date}, день неизвестен</translation>
    </message>
    <message numerus="yes">
        <source>{n} more columns</source>
        <translation>
            <numerusform>Ещё {n} столбец</numerusform>
            <numerusform>Ещё {n} столбца</numerusform>
            <numerusform>Ещё {n} столбцов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamEndPage</name>
    <message>
        <source>Corrected for guessing; without the correction {raw}.</source>
        <translation>С поправкой на угадывание; без поправки {raw}.</translation>
    </message>
    <message>
        <source>Hand in as a file…</source>
        <translation>Сдать файлом…</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Посмотреть ответы</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Until then neither the history nor your progress tells it.</source>
        <translation>До этого ни история, ни успехи этого не покажут.</translation>
    </message>
    <message>
        <source>{n} of {all} questions answered</source>
        <translation>Отвечено вопросов: {n} из {all}</translation>
    </message>
    <message>
        <source>{n} of {most} points</source>
        <translation>Баллов: {n} из {most}</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>прошло {used}</translation>
    </message>
    <message>
        <source>{used} used of {time}</source>
        <translation>прошло {used} из {time}</translation>
    </message>
    <message>
        <source>“{title}” is handed in as it stood. Everything you answered counts.</source>
        <translation>«{title}» сдано как есть. Всё, на что вы ответили, учитывается.</translation>
    </message>
    <message>
        <source>“{title}” is kept for your teacher. Thank you.</source>
        <translation>«{title}» сохранено для вашего учителя. Спасибо.</translation>
    </message>
</context>
<context>
    <name>ExamFlow</name>
    <message>
        <source>The time for the question before is over; what was chosen counts.</source>
        <translation>Время на предыдущий вопрос вышло; выбранное засчитано.</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Leave for now?</source>
        <translation>Уйти пока?</translation>
    </message>
    <message>
        <source>Your answers are saved, but the time goes on. You can come back from Home.</source>
        <translation>Ваши ответы сохранены, но время идёт. Вернуться можно с главной страницы.</translation>
    </message>
    <message>
        <source>Your answers are saved. You can come back from Home.</source>
        <translation>Ваши ответы сохранены. Вернуться можно с главной страницы.</translation>
    </message>
</context>
<context>
    <name>ExamStartPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>1 вопрос из «{set}»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Как это проходит</translation>
    </message>
    <message>
        <source>It can be begun from {moment} on.</source>
        <translation>Начать можно с {moment}.</translation>
    </message>
    <message>
        <source>It is closed. Please ask your teacher if you still need to take it.</source>
        <translation>Закрыто. Если вам ещё нужно пройти, спросите учителя.</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Посмотреть результат</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>You have handed it in. There is no further attempt.</source>
        <translation>Вы сдали. Больше попыток нет.</translation>
    </message>
    <message>
        <source>Your time is running.</source>
        <translation>Ваше время идёт.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>{n} вопрос из «{set}»</numerusform>
            <numerusform>{n} вопроса из «{set}»</numerusform>
            <numerusform>{n} вопросов из «{set}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamTimer</name>
    <message>
        <source>Hide the time that is left</source>
        <translation>Скрыть оставшееся время</translation>
    </message>
    <message>
        <source>Show the time that is left</source>
        <translation>Показать оставшееся время</translation>
    </message>
    <message>
        <source>The time is hidden. Alt T tells it.</source>
        <translation>Время скрыто. Его скажет Alt T.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>{time} left for this question.</source>
        <translation>На этот вопрос осталось {time}.</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>Осталось {time}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>1 question: {what}.</source>
        <translation>1 вопрос: {what}.</translation>
    </message>
    <message>
        <source>Aiken</source>
        <translation>Aiken</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>Колода Anki</translation>
    </message>
    <message>
        <source>Anki, as cards to learn from.</source>
        <translation>Anki, карточками для заучивания.</translation>
    </message>
    <message>
        <source>Any program: the questions, then their key.</source>
        <translation>Любая программа: вопросы, затем ответы.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, Google Sheets, and quizapp.</source>
        <translation>Excel, LibreOffice, Google Sheets и quizapp.</translation>
    </message>
    <message>
        <source>GIFT</source>
        <translation>GIFT</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Learning platforms that take the QTI 3 standard.</source>
        <translation>Учебные платформы, которые принимают стандарт QTI 3.</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message>
        <source>Moodle and many others; only choices of one right option.</source>
        <translation>Moodle и многие другие; только вопросы с одним верным вариантом.</translation>
    </message>
    <message>
        <source>Moodle, and many others that read its text.</source>
        <translation>Moodle и многие другие, кто читает его текст.</translation>
    </message>
    <message>
        <source>Moodle, with feedback and categories.</source>
        <translation>Moodle, с отзывами и категориями.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>QTI 3.0 package</source>
        <translation>Пакет QTI 3.0</translation>
    </message>
    <message>
        <source>Set of quizapp</source>
        <translation>Набор quizapp</translation>
    </message>
    <message>
        <source>Spreadsheets, scripts, and quizapp.</source>
        <translation>Электронные таблицы, скрипты и quizapp.</translation>
    </message>
    <message>
        <source>This format has no place for: {parts}.</source>
        <translation>В этом формате нет места для: {parts}.</translation>
    </message>
    <message>
        <source>quizapp, to be changed there.</source>
        <translation>quizapp, чтобы изменить там.</translation>
    </message>
    <message>
        <source>quizapp, with everything, and scripts.</source>
        <translation>quizapp, со всем содержимым, и скрипты.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions: {what}.</source>
        <translation>
            <numerusform>{n} вопрос: {what}.</numerusform>
            <numerusform>{n} вопроса: {what}.</numerusform>
            <numerusform>{n} вопросов: {what}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>1 question was read back and compared.</source>
        <translation>1 вопрос прочитан обратно и сверен.</translation>
    </message>
    <message>
        <source>Everything went along.</source>
        <translation>Вошло всё.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Для других программ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить файлом…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions were read back and compared.</source>
        <translation>
            <numerusform>{n} вопрос прочитан обратно и сверен.</numerusform>
            <numerusform>{n} вопроса прочитаны обратно и сверены.</numerusform>
            <numerusform>{n} вопросов прочитаны обратно и сверены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Save questions as a file</source>
        <translation>Сохранить вопросы файлом</translation>
    </message>
    <message>
        <source>{format} files (*{suffix})</source>
        <translation>Файлы {format} (*{suffix})</translation>
    </message>
    <message>
        <source>“{title}” is in “{file}” now.</source>
        <translation>«{title}» сохранено в файле «{file}».</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Adopted</source>
        <translation>Принятие</translation>
    </message>
    <message>
        <source>All facts ({n})</source>
        <translation>Все факты ({n})</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Due ({n})</source>
        <translation>Пора повторить ({n})</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Forgotten again and again ({n})</source>
        <translation>Забываются снова и снова ({n})</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Вступление в силу</translation>
    </message>
    <message>
        <source>Known ({n})</source>
        <translation>Известны ({n})</translation>
    </message>
    <message>
        <source>Never asked ({n})</source>
        <translation>Ещё не спрашивались ({n})</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Ратификация</translation>
    </message>
    <message>
        <source>Set aside ({n})</source>
        <translation>Отложены ({n})</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Weak or faded ({n})</source>
        <translation>Слабые или забытые ({n})</translation>
    </message>
    <message>
        <source>What it followed</source>
        <translation>Из чего следует</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Again and again</source>
        <translation>Снова и снова</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Спрошено</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Пора</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Facts of “{title}”</source>
        <translation>Факты набора «{title}»</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Забыто</translation>
    </message>
    <message>
        <source>Missed last</source>
        <translation>Последняя ошибка</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>See its answers</source>
        <translation>Посмотреть ответы</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>There are no such facts.</source>
        <translation>Таких фактов нет.</translation>
    </message>
    <message>
        <source>This fact was never asked.</source>
        <translation>Об этом факте ещё не спрашивали.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is set aside is not asked in reviews, nor among mistakes, until you take it up again. What is forgotten again and again wants another way of learning: a link to something you know, a picture, a story.</source>
        <translation>Отложенное не спрашивается ни при повторении, ни среди ошибок, пока вы его не вернёте. Что забывается снова и снова, стоит учить иначе: через связь с известным, картинку, рассказ.</translation>
    </message>
    <message>
        <source>Which facts</source>
        <translation>Какие факты</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>через {n} день</numerusform>
            <numerusform>через {n} дня</numerusform>
            <numerusform>через {n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>{fact} is asked again.</source>
        <translation>{fact} – снова спрашивается.</translation>
    </message>
    <message>
        <source>{fact} is set aside.</source>
        <translation>{fact} – отложено.</translation>
    </message>
</context>
<context>
    <name>FeedbackBlock</name>
    <message>
        <source>1 event near this one is not shown, because this quiz asks about it.</source>
        <translation>1 соседнее событие не показано: о нём спрашивает этот тест.</translation>
    </message>
    <message>
        <source>Hide source</source>
        <translation>Скрыть источник</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Показать источник</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Источник: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Sources of {count} events</source>
        <translation>
            <numerusform>Источники {count} события</numerusform>
            <numerusform>Источники {count} событий</numerusform>
            <numerusform>Источники {count} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events near this one are not shown, because this quiz asks them.</source>
        <translation>
            <numerusform>{count} соседнее событие не показано: о нём спрашивает этот тест.</numerusform>
            <numerusform>{count} соседних события не показаны: о них спрашивает этот тест.</numerusform>
            <numerusform>{count} соседних событий не показаны: о них спрашивает этот тест.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Все стороны</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Мнение</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Said by one source</source>
        <translation>По одному источнику</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>A wrong option works if at least 1 in 20 choose it, and rather those who know less. What does no work is not offered again where there are others.</source>
        <translation>Неверный вариант работает, если его выбирает хотя бы 1 из 20, и скорее те, кто знает меньше. Что не работает, больше не предлагается, если есть другие.</translation>
    </message>
    <message>
        <source>Alpha and standard error</source>
        <translation>Альфа и стандартная ошибка</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Эффективность</translation>
    </message>
    <message>
        <source>How much of the differences between people comes from this question (effective weight). Only for a quiz that everybody took with the same questions.</source>
        <translation>Какая часть различий между людьми идёт от этого вопроса (эффективный вес). Только для теста, который все проходили с одними и теми же вопросами.</translation>
    </message>
    <message>
        <source>How well the questions of one quiz agree with each other, at most 1 (Cronbach’s alpha); and by how many points a score would differ by chance alone.</source>
        <translation>Насколько согласуются вопросы одного теста, не больше 1 (альфа Кронбаха); и на сколько баллов результат отличался бы просто случайно.</translation>
    </message>
    <message>
        <source>Link to score</source>
        <translation>Связь с баллом</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>The link to score as a share of the best possible one for so easy or hard a question (discriminative efficiency). Below 0.15 it hardly tells people apart.</source>
        <translation>Связь с баллом как доля наилучшей возможной для столь лёгкого или трудного вопроса (дискриминативная эффективность). Ниже 0,15 он почти не различает людей.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Whether those who do well in the rest do well here (item–rest correlation), from −1 to 1. From 0.3 on it is good; below 0 something is wrong.</source>
        <translation>Справляются ли здесь те, кто справляется с остальным (корреляция вопроса с остальными), от −1 до 1. От 0,3 – хорошо; ниже 0 – что-то не так.</translation>
    </message>
    <message>
        <source>Which share of the marks was earned (facility). The line shows where the true share lies with 95 % certainty (Wilson); the more answers, the shorter it is.</source>
        <translation>Какая доля баллов получена (лёгкость). Линия показывает, где истинная доля лежит с надёжностью 95 % (Уилсон); чем больше ответов, тем она короче.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>As the file says: {name}</source>
        <translation>Как в файле: {name}</translation>
    </message>
    <message>
        <source>Choose a learner</source>
        <translation>Выбрать ученика</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Всё равно взять</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Чей он</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Files that can be read</source>
        <translation>Файлы, которые можно прочитать</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files of results</source>
        <translation>Файлы результатов</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 match</source>
        <translation>1 совпадение</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Искать события</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Show as timeline</source>
        <translation>Показать лентой времени</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <translation>
            <numerusform>{n} совпадение</numerusform>
            <numerusform>{n} совпадения</numerusform>
            <numerusform>{n} совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} место</numerusform>
            <numerusform>{n} места</numerusform>
            <numerusform>{n} мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Вариант {n}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>{place} · rule {number}, {name}</source>
        <translation>{place} · правило {number}, {name}</translation>
    </message>
</context>
<context>
    <name>FirstFrame</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>GapArea</name>
    <message>
        <source>Close: one place away. It comes {where}.</source>
        <translation>Близко: на одно место в стороне. Его место – {where}.</translation>
    </message>
    <message>
        <source>It comes {where}.</source>
        <translation>Его место – {where}.</translation>
    </message>
    <message>
        <source>Not this place. It comes {where}.</source>
        <translation>Не здесь. Его место – {where}.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Поставьте на место</translation>
    </message>
    <message>
        <source>Right. It comes {where}.</source>
        <translation>Верно. Его место – {where}.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Your answer · close</source>
        <translation>Ваш ответ · близко</translation>
    </message>
    <message>
        <source>after {title}</source>
        <translation>после: {title}</translation>
    </message>
    <message>
        <source>before {title}</source>
        <translation>до: {title}</translation>
    </message>
    <message>
        <source>between {earlier} and {later}</source>
        <translation>между: {earlier} и {later}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>верное место</translation>
    </message>
    <message>
        <source>your answer, right</source>
        <translation>ваш ответ, верно</translation>
    </message>
</context>
<context>
    <name>GapSlot</name>
    <message>
        <source>Place {number}: {where}</source>
        <translation>Место {number}: {where}</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Поставьте сюда</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>Без класса</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Печать отчёта…</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Убрать класс</translation>
    </message>
    <message>
        <source>Remove the class {name}</source>
        <translation>Убрать класс {name}</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Переименовать класс</translation>
    </message>
    <message>
        <source>Rename the class {name}</source>
        <translation>Переименовать класс {name}</translation>
    </message>
    <message>
        <source>Report about the class</source>
        <translation>Отчёт о классе</translation>
    </message>
    <message>
        <source>Report about the class {name}</source>
        <translation>Отчёт о классе {name}</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Отчёт в PDF…</translation>
    </message>
</context>
<context>
    <name>HandInFlow</name>
    <message>
        <source>1 answer</source>
        <translation>1 ответ</translation>
    </message>
    <message>
        <source>1 quiz</source>
        <translation>1 тест</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Results (*.quizresult)</source>
        <translation>Результаты (*.quizresult)</translation>
    </message>
    <message>
        <source>Say on Home who you are; results without a name could be anybody&apos;s.</source>
        <translation>Скажите на главной странице, кто вы; результаты без имени могут быть чьими угодно.</translation>
    </message>
    <message>
        <source>Your results are in “{path}” ({quizzes}, {answers}). Give this file to your teacher.</source>
        <translation>Ваши результаты – в файле «{path}» ({quizzes}, {answers}). Отдайте этот файл учителю.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} ответ</numerusform>
            <numerusform>{n} ответа</numerusform>
            <numerusform>{n} ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quizzes</source>
        <translation>
            <numerusform>{n} тест</numerusform>
            <numerusform>{n} теста</numerusform>
            <numerusform>{n} тестов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutFlow</name>
    <message>
        <source>Exams (*.quizexam)</source>
        <translation>Экзамены (*.quizexam)</translation>
    </message>
    <message>
        <source>Hand out as a file</source>
        <translation>Раздать файлом</translation>
    </message>
    <message>
        <source>Its questions are drawn from “{set}”, which is too large to go along, or not here as it was. That set must be on the other computers, too.</source>
        <translation>Его вопросы берутся из «{set}», который слишком велик, чтобы идти вместе с ним, или здесь уже не такой. Этот набор должен быть и на других компьютерах.</translation>
    </message>
    <message>
        <source>“{title}” is in “{path}” now. The right answers can be read in this file, so hand it out when it is to be taken.</source>
        <translation>«{title}» – в файле «{path}». Верные ответы в нём можно прочитать, поэтому раздавайте его, когда пора проходить.</translation>
    </message>
    <message>
        <source>“{title}” stands on Home now.</source>
        <translation>«{title}» теперь на главной странице.</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>1 вопрос из «{set}»</translation>
    </message>
    <message>
        <source>A newer file of this exam is here already. Nothing has to be done.</source>
        <translation>Более новый файл этого экзамена уже здесь. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Как это проходит</translation>
    </message>
    <message>
        <source>It is here already. Nothing has to be done.</source>
        <translation>Он уже здесь. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>It is here already. This newer file brings its times up to date.</source>
        <translation>Он уже здесь. Этот новый файл обновит его сроки.</translation>
    </message>
    <message>
        <source>Nothing begins by taking it in. It then stands on Home.</source>
        <translation>От того, что вы его возьмёте, ничего не начнётся. Он будет на главной странице.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>The set here is another version, so the questions may differ.</source>
        <translation>Здешний набор – другой версии, поэтому вопросы могут отличаться.</translation>
    </message>
    <message>
        <source>This exam cannot be taken in.</source>
        <translation>Этот экзамен нельзя взять.</translation>
    </message>
    <message>
        <source>This exam cannot be taken in: one of the same origin is here that asks something else. Ask your teacher for the file again.</source>
        <translation>Этот экзамен нельзя взять: здесь есть экзамен того же происхождения с другими вопросами. Попросите у учителя файл ещё раз.</translation>
    </message>
    <message>
        <source>This exam draws its questions from a set that is not here. Add the set first, then open this file again.</source>
        <translation>Этот экзамен берёт вопросы из набора, которого здесь нет. Сначала добавьте набор, потом откройте файл снова.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>{n} вопрос из «{set}»</numerusform>
            <numerusform>{n} вопроса из «{set}»</numerusform>
            <numerusform>{n} вопросов из «{set}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A wrong option is wrong for certain: its date lies outside what the source leaves open, or a source says so. Statements that sources disagree about are never scored. No question of a quiz gives another one away.</source>
        <translation>Неверный вариант неверен наверняка: его дата вне того, что допускает источник, или так говорит источник. За утверждения, о которых источники расходятся, баллов не ставят. Ни один вопрос теста не подсказывает другой.</translation>
    </message>
    <message>
        <source>About quizapp</source>
        <translation>О программе quizapp</translation>
    </message>
    <message>
        <source>After each answer you see why it is right or not, the source, and what happened just before and after. If something looks wrong, “Report a problem” keeps a note for the teacher.</source>
        <translation>После каждого ответа видно, почему он верен или нет, источник и что было прямо до и после. Если что-то выглядит неверным, «Сообщить о проблеме» оставит заметку учителю.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Each question is made from a table of dated events. A date that is known only to the month or year counts as the whole stretch it may mean, and a question is asked only where exactly one answer can be proved.</source>
        <translation>Каждый вопрос составлен по таблице событий с датами. Дата, известная только до месяца или года, считается всем промежутком, который она может означать, и вопрос задаётся только там, где можно доказать ровно один ответ.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>How questions are made</source>
        <translation>Как составляются вопросы</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys of a quiz</source>
        <translation>Клавиши теста</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Что значат знаки</translation>
    </message>
    <message>
        <source>Your data is in {folder}</source>
        <translation>Ваши данные – в {folder}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>help; in a quiz, its keys</source>
        <translation>справка; в тесте – его клавиши</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>home</source>
        <translation>главная</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>крупнее текст</translation>
    </message>
    <message>
        <source>lock the teacher’s area</source>
        <translation>запереть раздел учителя</translation>
    </message>
    <message>
        <source>next area of the window</source>
        <translation>следующая область окна</translation>
    </message>
    <message>
        <source>next button or field</source>
        <translation>следующая кнопка или поле</translation>
    </message>
    <message>
        <source>on Home: who practises</source>
        <translation>на главной: кто занимается</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>успехи</translation>
    </message>
    <message>
        <source>quizapp is free software under the MIT licence. It uses Qt {qt} under the GNU LGPL 3, the fonts Inter and Noto Serif under the SIL Open Font License 1.1, and icons of Lucide under the ISC licence. Python {python}, SQLModel, SQLAlchemy and Alembic come under free licences of their own.</source>
        <translation>quizapp – свободная программа под лицензией MIT. Она использует Qt {qt} под GNU LGPL 3, шрифты Inter и Noto Serif под SIL Open Font License 1.1 и значки Lucide под лицензией ISC. Python {python}, SQLModel, SQLAlchemy и Alembic – под собственными свободными лицензиями.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>мельче текст</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учитель</translation>
    </message>
    <message>
        <source>text of the usual size</source>
        <translation>текст обычного размера</translation>
    </message>
    <message>
        <source>the keys of all places</source>
        <translation>клавиши всех мест</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>No remarks. It can be asked as it is.</source>
        <translation>Замечаний нет. Можно спрашивать как есть.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Что поможет</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>All learners</source>
        <translation>Все ученики</translation>
    </message>
    <message>
        <source>All question sets</source>
        <translation>Все наборы вопросов</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Набор вопросов</translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message>
        <source>Export all answers</source>
        <translation>Экспорт всех ответов</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The answers are in “{path}” now.</source>
        <translation>Ответы сохранены в файле «{path}».</translation>
    </message>
    <message>
        <source>Writing the answers…</source>
        <translation>Запись ответов…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All right</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>Choose a set</source>
        <translation>Выбрать набор</translation>
    </message>
    <message>
        <source>Choose another set or other days.</source>
        <translation>Выберите другой набор или другие дни.</translation>
    </message>
    <message>
        <source>Every quiz you finish is kept here, with each answer as you gave it.</source>
        <translation>Каждый законченный тест хранится здесь со всеми ответами, как вы их дали.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Экспорт в CSV…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Закончен</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Сдать…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>No finished quizzes yet</source>
        <translation>Законченных тестов пока нет</translation>
    </message>
    <message>
        <source>No quiz matches these choices</source>
        <translation>Под этот выбор не подходит ни один тест</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Набор вопросов</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Баллы по времени</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest {n} quizzes. Export CSV… has every answer.</source>
        <translation>
            <numerusform>Это последние тесты ({n}). В «Экспорт в CSV…» есть все ответы.</numerusform>
            <numerusform>Это последние тесты ({n}). В «Экспорт в CSV…» есть все ответы.</numerusform>
            <numerusform>Это последние тесты ({n}). В «Экспорт в CSV…» есть все ответы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>{n} to review</source>
        <translation>повторить: {n}</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} из {all}</translation>
    </message>
    <message>
        <source>{title} · {name}</source>
        <translation>{title} · {name}</translation>
    </message>
</context>
<context>
    <name>HomeFlow</name>
    <message>
        <source>The quiz “{title}” was discarded. What was answered is kept.</source>
        <translation>Тест «{title}» отброшен. Ответы сохранены.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Who practises: {name}. Press to choose somebody else.</source>
        <translation>Занимается: {name}. Нажмите, чтобы выбрать другого.</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>никто не выбран</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>beyond the edge</source>
        <translation>за край</translation>
    </message>
    <message>
        <source>come close</source>
        <translation>приблизить</translation>
    </message>
    <message>
        <source>from event to event</source>
        <translation>от события к событию</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>see all</source>
        <translation>показать всё</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>Nothing is kept: all answers are gone when you quit.</source>
        <translation>Ничего не сохраняется: после выхода все ответы пропадут.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your answers are safe. The details are in “{file}”; please report them.</source>
        <translation>Произошло то, чего не должно было быть. Ваши ответы целы. Подробности – в «{file}»; пожалуйста, сообщите о них.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Open in the editor</source>
        <translation>Открыть в редакторе</translation>
    </message>
    <message>
        <source>Open in the editor: {item}</source>
        <translation>Открыть в редакторе: {item}</translation>
    </message>
    <message>
        <source>efficiency {n}</source>
        <translation>эффективность {n}</translation>
    </message>
    <message>
        <source>guessing earns {share}</source>
        <translation>угадыванием: {share}</translation>
    </message>
    <message>
        <source>link to score {n}</source>
        <translation>связь с баллом {n}</translation>
    </message>
    <message>
        <source>weight {share}</source>
        <translation>вес {share}</translation>
    </message>
    <message>
        <source>{count} of {offered} · {share}</source>
        <translation>{count} из {offered} · {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more options were chosen less often.</source>
        <translation>
            <numerusform>Ещё {n} вариант выбирали реже.</numerusform>
            <numerusform>Ещё {n} варианта выбирали реже.</numerusform>
            <numerusform>Ещё {n} вариантов выбирали реже.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} right, with 95 % certainty {low} to {high}</source>
        <translation>верно {share}, с надёжностью 95 % – от {low} до {high}</translation>
    </message>
    <message>
        <source>{text} (right answer)</source>
        <translation>{text} (верный ответ)</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>1 answer</source>
        <translation>1 ответ</translation>
    </message>
    <message>
        <source>1 idle option</source>
        <translation>1 лишний вариант</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 человек</translation>
    </message>
    <message>
        <source>Asked in 1 form</source>
        <translation>Спрошено в 1 виде</translation>
    </message>
    <message numerus="yes">
        <source>Asked in {n} forms</source>
        <translation>
            <numerusform>Спрошено в {n} виде</numerusform>
            <numerusform>Спрошено в {n} видах</numerusform>
            <numerusform>Спрошено в {n} видах</numerusform>
        </translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Проверьте ответ</translation>
    </message>
    <message>
        <source>Few answers</source>
        <translation>Мало ответов</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Hardly anybody knows this. Was it taught, and is the wording clear?</source>
        <translation>Этого почти никто не знает. Проходили ли это, ясен ли вопрос?</translation>
    </message>
    <message>
        <source>Hardly tells</source>
        <translation>Почти не различает</translation>
    </message>
    <message>
        <source>Nearly everybody knows this; it no longer tells people apart.</source>
        <translation>Это знают почти все; людей он больше не различает.</translation>
    </message>
    <message>
        <source>Needs {needed} answers to say anything; has {has}.</source>
        <translation>Чтобы что-то сказать, нужно ответов: {needed}; есть: {has}.</translation>
    </message>
    <message>
        <source>Neither too easy nor too hard, and those who know more do better.</source>
        <translation>Не слишком лёгкий и не слишком трудный; кто знает больше, отвечает лучше.</translation>
    </message>
    <message>
        <source>Neither too easy nor too hard.</source>
        <translation>Не слишком лёгкий и не слишком трудный.</translation>
    </message>
    <message>
        <source>No one chose “{text}”; replace it.</source>
        <translation>«{text}» никто не выбрал; замените.</translation>
    </message>
    <message>
        <source>Only {n} of {all} chose “{text}”; replace it.</source>
        <translation>«{text}» выбрали только {n} из {all}; замените.</translation>
    </message>
    <message>
        <source>People with high scores get this one wrong more often than others. Check the right answer and the wording.</source>
        <translation>Те, у кого баллы высокие, ошибаются здесь чаще других. Проверьте верный ответ и формулировку.</translation>
    </message>
    <message>
        <source>Those who know more choose “{text}” just as often; check whether it is really wrong.</source>
        <translation>Кто знает больше, выбирает «{text}» так же часто; проверьте, вправду ли это неверно.</translation>
    </message>
    <message>
        <source>Those who know more in the rest hardly do better here. Look at the wording and at the wrong options.</source>
        <translation>Кто знает больше в остальном, здесь отвечает почти не лучше. Взгляните на формулировку и неверные варианты.</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Очень лёгкий</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Очень трудный</translation>
    </message>
    <message>
        <source>Wrong options need {needed} answers to be judged; have {has}.</source>
        <translation>Чтобы судить о неверных вариантах, нужно ответов: {needed}; есть: {has}.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>стороны</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>what followed</source>
        <translation>что последовало</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} ответ</numerusform>
            <numerusform>{n} ответа</numerusform>
            <numerusform>{n} ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} idle options</source>
        <translation>
            <numerusform>{n} лишний вариант</numerusform>
            <numerusform>{n} лишних варианта</numerusform>
            <numerusform>{n} лишних вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} человек</numerusform>
            <numerusform>{n} человека</numerusform>
            <numerusform>{n} человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsTable</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Эффективность</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Link to score</source>
        <translation>Связь с баллом</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Сортировка: {column}</translation>
    </message>
    <message>
        <source>Sorted by {column}, the other way round</source>
        <translation>Сортировка: {column}, наоборот</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
</context>
<context>
    <name>JudgeFlow</name>
    <message>
        <source>A title and a date that can be read are needed to ask about an event.</source>
        <translation>Чтобы спросить о событии, нужны название и дата, которую можно прочитать.</translation>
    </message>
    <message>
        <source>Begin to write. Remarks about the wording appear here as you type.</source>
        <translation>Начните писать. Замечания о формулировке появятся здесь по ходу дела.</translation>
    </message>
    <message numerus="yes">
        <source>Looking at {n} rows…</source>
        <translation>
            <numerusform>Просмотр {n} строки…</numerusform>
            <numerusform>Просмотр {n} строк…</numerusform>
            <numerusform>Просмотр {n} строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is not asked. It may be a claim, or there may be too few other events that it could be told from.</source>
        <translation>Об этом событии не спрашивают. Возможно, это утверждение, или слишком мало других событий, от которых его можно отличить.</translation>
    </message>
</context>
<context>
    <name>KeepFlow</name>
    <message>
        <source>There is a quiz of this title already.</source>
        <translation>Тест с таким названием уже есть.</translation>
    </message>
    <message>
        <source>{set} · changed since it was saved</source>
        <translation>{set} · изменён после сохранения</translation>
    </message>
    <message>
        <source>{set} · saved</source>
        <translation>{set} · сохранён</translation>
    </message>
    <message>
        <source>“{title}” is saved. It is on the home page, too.</source>
        <translation>«{title}» сохранён. Он есть и на главной странице.</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>menu key</source>
        <translation>клавиша меню</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Faded</source>
        <translation>Забыто</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известно</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Слабо</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Chance</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Each mark is an event, shown as its least known fact.</source>
        <translation>Каждый знак – событие, показанное по наименее известному факту.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Forgotten again and again: {n}.</source>
        <translation>Забываются снова и снова: {n}.</translation>
    </message>
    <message>
        <source>One event in {n} is drawn; the table has all.</source>
        <translation>Нарисовано одно событие из {n}; в таблице есть все.</translation>
    </message>
    <message>
        <source>See all facts</source>
        <translation>Посмотреть все факты</translation>
    </message>
    <message>
        <source>Set aside: {n}.</source>
        <translation>Отложено: {n}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>What you know of “{title}”</source>
        <translation>Что вы знаете из «{title}»</translation>
    </message>
    <message>
        <source>You know {known} of 1 fact now. Weak or faded: {weak}. Due: {due}.</source>
        <translation>Сейчас вы знаете {known} из 1 факта. Слабо или забыто: {weak}. Пора повторить: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>You know {known} of {n} facts now. Weak or faded: {weak}. Due: {due}.</source>
        <translation>
            <numerusform>Сейчас вы знаете {known} из {n} факта. Слабо или забыто: {weak}. Пора повторить: {due}.</numerusform>
            <numerusform>Сейчас вы знаете {known} из {n} фактов. Слабо или забыто: {weak}. Пора повторить: {due}.</numerusform>
            <numerusform>Сейчас вы знаете {known} из {n} фактов. Слабо или забыто: {weak}. Пора повторить: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events from {first} to {last}. {counts}</source>
        <translation>
            <numerusform>{n} событие, {first} – {last}. {counts}</numerusform>
            <numerusform>{n} события, {first} – {last}. {counts}</numerusform>
            <numerusform>{n} событий, {first} – {last}. {counts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events, {first} to {last}</source>
        <translation>
            <numerusform>{n} событие, {first} – {last}</numerusform>
            <numerusform>{n} события, {first} – {last}</numerusform>
            <numerusform>{n} событий, {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, chance {share}</source>
        <translation>{state}, вероятность {share}</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>See the result</source>
        <translation>Посмотреть результат</translation>
    </message>
    <message>
        <source>Your last quiz</source>
        <translation>Ваш последний тест</translation>
    </message>
    <message>
        <source>{right} of {all} right · {when}</source>
        <translation>верно {right} из {all} · {when}</translation>
    </message>
</context>
<context>
    <name>LearnerBar</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Классы…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message numerus="yes">
        <source>{n} learners: {names}</source>
        <translation>
            <numerusform>{n} ученик: {names}</numerusform>
            <numerusform>{n} ученика: {names}</numerusform>
            <numerusform>{n} учеников: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnerMenu</name>
    <message>
        <source>Change name or number…</source>
        <translation>Изменить имя или номер…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Классы…</translation>
    </message>
    <message>
        <source>Mistakes of the last 7 days</source>
        <translation>Ошибки за последние 7 дней</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Печать отчёта…</translation>
    </message>
    <message>
        <source>Remove from all lists</source>
        <translation>Убрать из всех списков</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Отчёт в PDF…</translation>
    </message>
    <message>
        <source>Take out of this class</source>
        <translation>Убрать из этого класса</translation>
    </message>
    <message>
        <source>These two are one person…</source>
        <translation>Эти двое – один человек…</translation>
    </message>
</context>
<context>
    <name>LearnersCard</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Тесты</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Accepted</source>
        <translation>Принимается</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Закрыть подробности</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Строка {n}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Строка {n}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>1 picture</source>
        <translation>1 картинка</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Было → стало</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>Дата, как прочитана</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Event or question</source>
        <translation>Событие или вопрос</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>Kept, but not asked when it was.</source>
        <translation>Хранится, но вопроса «когда» о нём не будет.</translation>
    </message>
    <message>
        <source>Kept, but not asked.</source>
        <translation>Хранится, но не спрашивается.</translation>
    </message>
    <message>
        <source>Kind and right answer</source>
        <translation>Вид и верный ответ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Нет даты</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивается</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} картинка</numerusform>
            <numerusform>{n} картинки</numerusform>
            <numerusform>{n} картинок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Changes {n}</source>
        <translation>Изменения {n}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Save error list…</source>
        <translation>Сохранить список ошибок…</translation>
    </message>
    <message>
        <source>Take all rows and mend them here</source>
        <translation>Взять все строки и исправить их здесь</translation>
    </message>
    <message>
        <source>Which rows to show</source>
        <translation>Какие строки показать</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Forgotten? Nothing is lost. The page “The teacher’s area” of the documentation tells how to go on.</source>
        <translation>Забыли? Ничего не пропало. Как быть дальше, сказано в документации на странице «The teacher’s area».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sets, classes and the results of others are behind a passphrase on this computer.</source>
        <translation>Наборы, классы и чужие результаты на этом компьютере закрыты паролем.</translation>
    </message>
    <message>
        <source>Teacher’s area</source>
        <translation>Раздел учителя</translation>
    </message>
    <message>
        <source>The next try is in {n} s.</source>
        <translation>Следующая попытка – через {n} с.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Отменено. Файл не записан.</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>A month, a year or “about”: it lies somewhere in the hatched stretch</source>
        <translation>Месяц, год или «примерно»: где-то в заштрихованном промежутке</translation>
    </message>
    <message>
        <source>Another event, known to the day</source>
        <translation>Другое событие, известное до дня</translation>
    </message>
    <message>
        <source>Not known: a thin outline</source>
        <translation>Не знаю: тонкий контур</translation>
    </message>
    <message>
        <source>Not right: hollow</source>
        <translation>Неверно: пустой</translation>
    </message>
    <message>
        <source>Partly right: half filled</source>
        <translation>Частично верно: заполнен наполовину</translation>
    </message>
    <message>
        <source>Right: filled</source>
        <translation>Верно: заполнен</translation>
    </message>
    <message>
        <source>Something that lasted</source>
        <translation>То, что длилось</translation>
    </message>
    <message>
        <source>Sources differ about the date</source>
        <translation>Источники расходятся в дате</translation>
    </message>
    <message>
        <source>The event that was asked</source>
        <translation>Событие, о котором спрашивают</translation>
    </message>
    <message>
        <source>The question you are at</source>
        <translation>Вопрос, на котором вы сейчас</translation>
    </message>
    <message>
        <source>What was chosen, and is not right</source>
        <translation>Выбрано и неверно</translation>
    </message>
</context>
<context>
    <name>MatchArea</name>
    <message>
        <source>Choose 1 to {last}</source>
        <translation>Выберите от 1 до {last}</translation>
    </message>
    <message>
        <source>Find the partner of each</source>
        <translation>Подберите каждому пару</translation>
    </message>
    <message>
        <source>None of these pairs. Each row shows its partner.</source>
        <translation>Ни одной верной пары. В каждой строке показана её пара.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {hits} of {count} pairs.</source>
        <translation>
            <numerusform>Частично верно. Пар: {hits} из {count}.</numerusform>
            <numerusform>Частично верно. Пар: {hits} из {count}.</numerusform>
            <numerusform>Частично верно. Пар: {hits} из {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} pairs.</source>
        <translation>
            <numerusform>Верно. Все пары ({count}).</numerusform>
            <numerusform>Верно. Все пары ({count}).</numerusform>
            <numerusform>Верно. Все пары ({count}).</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the right pairs.</source>
        <translation>Вот верные пары.</translation>
    </message>
    <message>
        <source>give partner</source>
        <translation>дать пару</translation>
    </message>
    <message>
        <source>select</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>{letter} with {text}.</source>
        <translation>{letter} и {text}.</translation>
    </message>
</context>
<context>
    <name>MatchPartner</name>
    <message>
        <source>{name}. Partner of {letter}.</source>
        <translation>{name}. Пара к {letter}.</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>No partner yet.</source>
        <translation>Пары пока нет.</translation>
    </message>
    <message>
        <source>Partner {id}: {text}.</source>
        <translation>Пара {id}: {text}.</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>Right answer: {right}.</source>
        <translation>Верный ответ: {right}.</translation>
    </message>
    <message>
        <source>Your answer · right</source>
        <translation>Ваш ответ · верно</translation>
    </message>
    <message>
        <source>Your answer · wrong</source>
        <translation>Ваш ответ · неверно</translation>
    </message>
    <message>
        <source>Your answer, right: {text}.</source>
        <translation>Ваш ответ, верный: {text}.</translation>
    </message>
    <message>
        <source>Your answer, wrong: {text}. Right answer: {right}.</source>
        <translation>Ваш ответ, неверный: {text}. Верный ответ: {right}.</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <source>1 finished quiz goes over to {kept}.</source>
        <translation>1 законченный тест перейдёт к: {kept}.</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>Эти двое – один человек?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Name and number that are kept</source>
        <translation>Имя и номер, которые останутся</translation>
    </message>
    <message>
        <source>Results that come later under the other name are those of {kept}, too. Where both practised a fact, the reviews of {kept} stay. This can be undone.</source>
        <translation>Результаты, которые позже придут под другим именем, тоже будут считаться за: {kept}. Где факт учили оба, останутся повторения: {kept}. Это можно отменить.</translation>
    </message>
    <message>
        <source>{kept} joins {classes}.</source>
        <translation>{kept} войдёт в: {classes}.</translation>
    </message>
    <message>
        <source>{n} finished quizzes go over to {kept}.</source>
        <translation>Законченные тесты ({n}) перейдут к: {kept}.</translation>
    </message>
    <message>
        <source>{other} leaves the lists.</source>
        <translation>{other} уйдёт из списков.</translation>
    </message>
</context>
<context>
    <name>MessageShelf</name>
    <message>
        <source>Retry</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Questions of this kind are kept, and not asked.</source>
        <translation>Вопросы этого вида хранятся, но не задаются.</translation>
    </message>
    <message>
        <source>Write an answer that is accepted.</source>
        <translation>Напишите ответ, который принимается.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Напишите вопрос.</translation>
    </message>
    <message>
        <source>Write the whole number that is right.</source>
        <translation>Напишите верное целое число.</translation>
    </message>
    <message>
        <source>Write two options or more, and mark what is right.</source>
        <translation>Напишите два варианта или больше и отметьте верное.</translation>
    </message>
    <message>
        <source>Write two pairs or more, each thing with a partner of its own.</source>
        <translation>Напишите две пары или больше, чтобы у каждого предмета была своя.</translation>
    </message>
    <message>
        <source>Write two things or more.</source>
        <translation>Напишите два предмета или больше.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>a minute ago</source>
        <translation>минуту назад</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>час назад</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} день назад</numerusform>
            <numerusform>{n} дня назад</numerusform>
            <numerusform>{n} дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>{n} час назад</numerusform>
            <numerusform>{n} часа назад</numerusform>
            <numerusform>{n} часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>{n} минуту назад</numerusform>
            <numerusform>{n} минуты назад</numerusform>
            <numerusform>{n} минут назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MultipleArea</name>
    <message>
        <source>Choose one or more</source>
        <translation>Выберите один или несколько</translation>
    </message>
    <message>
        <source>Not these. {counts}.</source>
        <translation>Не эти. {counts}.</translation>
    </message>
    <message>
        <source>Partly right. {counts}: {n}&#x2009;% of the marks.</source>
        <translation>Частично верно. {counts}: {n}&#x2009;% баллов.</translation>
    </message>
    <message>
        <source>Right. All {n} found.</source>
        <translation>Верно. Найдены все ({n}).</translation>
    </message>
    <message>
        <source>Right. That one and no other.</source>
        <translation>Верно. Он и никакой другой.</translation>
    </message>
    <message>
        <source>The answer is {letter}.</source>
        <translation>Ответ – {letter}.</translation>
    </message>
    <message>
        <source>The answers are {letters} and {last}.</source>
        <translation>Ответы – {letters} и {last}.</translation>
    </message>
    <message>
        <source>choose or not</source>
        <translation>выбрать или нет</translation>
    </message>
    <message>
        <source>go</source>
        <translation>идти</translation>
    </message>
    <message>
        <source>{hits} of {count} found, none wrongly chosen</source>
        <translation>найдено {hits} из {count}, лишнего не выбрано</translation>
    </message>
    <message>
        <source>{hits} of {count} found, {wrong} wrongly chosen</source>
        <translation>найдено {hits} из {count}, выбрано лишних: {wrong}</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>If several people use this computer. You can change it in Settings.</source>
        <translation>Если этим компьютером пользуются несколько человек. Изменить можно в настройках.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>Чьи это результаты?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
</context>
<context>
    <name>NewAssignmentPage</name>
    <message>
        <source>A saved quiz</source>
        <translation>Сохранённый тест</translation>
    </message>
    <message>
        <source>A saved quiz is set as it is now.</source>
        <translation>Сохранённый тест задаётся таким, какой он сейчас.</translation>
    </message>
    <message>
        <source>A set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Drawn anew for each, or the same.</source>
        <translation>Отбираются заново для каждого или одни и те же.</translation>
    </message>
    <message>
        <source>Each their own</source>
        <translation>Каждому свои</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Kinds for practice only are left out.</source>
        <translation>Виды только для упражнений не берутся.</translation>
    </message>
    <message>
        <source>Learners see it. Empty: the name of the set.</source>
        <translation>Его видят ученики. Пусто: название набора.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Из чего составить</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Новое задание</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Set or quiz</source>
        <translation>Набор или тест</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Всем одинаковые</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём спрашивать</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>Чьи вопросы</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>No set matches “{text}”.</source>
        <translation>Ни один набор не подходит под «{text}».</translation>
    </message>
    <message>
        <source>Show all sets</source>
        <translation>Показать все наборы</translation>
    </message>
</context>
<context>
    <name>NotesFlow</name>
    <message>
        <source>Thank you. The note is kept for the teacher.</source>
        <translation>Спасибо. Заметка сохранена для учителя.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>NumberArea</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>Целое число от {least} до {most}</translation>
    </message>
    <message>
        <source>Close: {n}&#x2009;% of the marks. The answer is {right}.</source>
        <translation>Близко: {n}&#x2009;% баллов. Ответ: {right}.</translation>
    </message>
    <message>
        <source>Every number from {accepted} is right.</source>
        <translation>Верно любое число: {accepted}.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Введите число</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Введите число от {least} до {most}.</translation>
    </message>
    <message>
        <source>Not this one. The answer is {right}.</source>
        <translation>Нет. Ответ: {right}.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
    <message>
        <source>Right. {right}.</source>
        <translation>Верно. {right}.</translation>
    </message>
    <message>
        <source>The answer is {right}.</source>
        <translation>Ответ: {right}.</translation>
    </message>
    <message>
        <source>Too high by {amount}.</source>
        <translation>Больше, чем нужно; разница: {amount}.</translation>
    </message>
    <message>
        <source>Too low by {amount}.</source>
        <translation>Меньше, чем нужно; разница: {amount}.</translation>
    </message>
    <message>
        <source>one more or less</source>
        <translation>на один больше или меньше</translation>
    </message>
    <message>
        <source>ten more or less</source>
        <translation>на десять больше или меньше</translation>
    </message>
</context>
<context>
    <name>NumberPart</name>
    <message>
        <source>Right from</source>
        <translation>Верно от</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Это не целое число.</translation>
    </message>
    <message>
        <source>Whole numbers. Leave the second empty if only one number is right.</source>
        <translation>Целые числа. Если верно только одно, второе оставьте пустым.</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>A set of its own</source>
        <translation>Отдельный набор</translation>
    </message>
    <message>
        <source>Add to “{title}”</source>
        <translation>Добавить к «{title}»</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Не брать этот файл</translation>
    </message>
    <message>
        <source>Replace “{title}”</source>
        <translation>Заменить «{title}»</translation>
    </message>
    <message>
        <source>Take it in as</source>
        <translation>Взять как</translation>
    </message>
    <message>
        <source>Take this file after all</source>
        <translation>Всё-таки взять этот файл</translation>
    </message>
    <message>
        <source>The folder of a set is taken in as a whole. Put right in its files what is listed below, and read it again.</source>
        <translation>Папка набора берётся целиком. Исправьте в её файлах то, что перечислено ниже, и прочитайте её снова.</translation>
    </message>
    <message>
        <source>The set “{title}” is there already, just like this.</source>
        <translation>Набор «{title}» уже есть, точно такой же.</translation>
    </message>
    <message>
        <source>There is a set “{title}” already, which came from elsewhere.</source>
        <translation>Набор «{title}» уже есть, но пришёл из другого места.</translation>
    </message>
    <message>
        <source>This is another state of the set “{title}”.</source>
        <translation>Это другое состояние набора «{title}».</translation>
    </message>
    <message>
        <source>Title of the set</source>
        <translation>Название набора</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>Обновление «{title}»</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>пока ничего не сохранено</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>1 past answer is about these rows; it stays as it was given.</source>
        <translation>1 прежний ответ – об этих строках; он остаётся, каким был дан.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 вопрос</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>A question about dates</source>
        <translation>Вопрос о датах</translation>
    </message>
    <message>
        <source>A question set of this program</source>
        <translation>Набор вопросов этой программы</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Все {n}</translation>
    </message>
    <message>
        <source>Answer the question above</source>
        <translation>Ответьте на вопрос выше</translation>
    </message>
    <message>
        <source>Choose it among the columns</source>
        <translation>Выберите его среди столбцов</translation>
    </message>
    <message>
        <source>Folder of a question set</source>
        <translation>Папка набора вопросов</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошло</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Строка {line}, столбец {column}</translation>
    </message>
    <message>
        <source>No column is read as “{name}”</source>
        <translation>Ни один столбец не читается как «{name}»</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Не годится</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Row {line}, column {column}</source>
        <translation>Строка {line}, столбец {column}</translation>
    </message>
    <message>
        <source>Rows: {counts}.</source>
        <translation>Строки: {counts}.</translation>
    </message>
    <message>
        <source>Save it as a workbook, as CSV UTF-8, or as GIFT</source>
        <translation>Сохраните как книгу, CSV UTF-8 или GIFT</translation>
    </message>
    <message>
        <source>Sheet “{name}” of a workbook</source>
        <translation>Лист «{name}» книги</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Таблица с запятыми</translation>
    </message>
    <message>
        <source>Table with semicolons</source>
        <translation>Таблица с точками с запятой</translation>
    </message>
    <message>
        <source>Table with tabs</source>
        <translation>Таблица с табуляцией</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>This could be two days</source>
        <translation>Это могут быть два разных дня</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>добавлено: {n}</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>изменено: {n}</translation>
    </message>
    <message>
        <source>{n} gone</source>
        <translation>исчезло: {n}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} past answers are about these rows; they stay as they were given.</source>
        <translation>
            <numerusform>{n} прежний ответ – об этих строках; он остаётся, каким был дан.</numerusform>
            <numerusform>{n} прежних ответа – об этих строках; они остаются, какими были даны.</numerusform>
            <numerusform>{n} прежних ответов – об этих строках; они остаются, какими были даны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} строка</numerusform>
            <numerusform>{n} строки</numerusform>
            <numerusform>{n} строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersPart</name>
    <message>
        <source>1 row has a date like that.</source>
        <translation>Такая дата в 1 строке.</translation>
    </message>
    <message>
        <source>Astronomers count a year 0, historians do not.</source>
        <translation>Астрономы считают нулевой год, историки – нет.</translation>
    </message>
    <message>
        <source>Does {typed} mean the year {first} or {second}?</source>
        <translation>{typed} – это год {first} или {second}?</translation>
    </message>
    <message>
        <source>Does {typed} mean {first} or {second}?</source>
        <translation>{typed} – это {first} или {second}?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Make one set of all questions</source>
        <translation>Сделать из всех вопросов один набор</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не взято</translation>
    </message>
    <message>
        <source>Reading the table anew</source>
        <translation>Таблица читается заново</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Сначала день</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Сначала месяц</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have dates like that.</source>
        <translation>
            <numerusform>Такие даты в {n} строке.</numerusform>
            <numerusform>Такие даты в {n} строках.</numerusform>
            <numerusform>Такие даты в {n} строках.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>A problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Answers that could be saved from the damaged file itself: {answers}.</source>
        <translation>Ответы, которые удалось спасти из самого повреждённого файла: {answers}.</translation>
    </message>
    <message>
        <source>Answers that could be saved from the damaged file itself: {answers}. Lost: {lost}.</source>
        <translation>Ответы, которые удалось спасти из самого повреждённого файла: {answers}. Потеряно: {lost}.</translation>
    </message>
    <message>
        <source>One later answer is missing in it.</source>
        <translation>В ней нет одного более позднего ответа.</translation>
    </message>
    <message>
        <source>The results are empty now. The damaged file is kept: {file}</source>
        <translation>Результаты теперь пусты. Повреждённый файл сохранён: {file}</translation>
    </message>
    <message>
        <source>The results are those of the copy. The damaged file is kept: {file}</source>
        <translation>Результаты теперь – из копии. Повреждённый файл сохранён: {file}</translation>
    </message>
    <message>
        <source>There is a whole copy of {when}, with one answer.</source>
        <translation>Есть целая копия: {when}, в ней один ответ.</translation>
    </message>
    <message numerus="yes">
        <source>There is a whole copy of {when}, with {answers} answers.</source>
        <translation>
            <numerusform>Есть целая копия: {when}, в ней {answers} ответ.</numerusform>
            <numerusform>Есть целая копия: {when}, в ней {answers} ответа.</numerusform>
            <numerusform>Есть целая копия: {when}, в ней {answers} ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no copy, and nothing could be read of the damaged file.</source>
        <translation>Копии нет, и из повреждённого файла ничего не удалось прочитать.</translation>
    </message>
    <message>
        <source>Update of the results</source>
        <translation>Обновление результатов</translation>
    </message>
    <message numerus="yes">
        <source>{n} later answers are missing in it.</source>
        <translation>
            <numerusform>Более поздних ответов в ней не хватает: {n}.</numerusform>
            <numerusform>Более поздних ответов в ней не хватает: {n}.</numerusform>
            <numerusform>Более поздних ответов в ней не хватает: {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>Right answer, not chosen.</source>
        <translation>Верный ответ, не выбран.</translation>
    </message>
    <message>
        <source>Right · missed</source>
        <translation>Верно · пропущено</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Your answer · close</source>
        <translation>Ваш ответ · близко</translation>
    </message>
    <message>
        <source>Your answer · right</source>
        <translation>Ваш ответ · верно</translation>
    </message>
    <message>
        <source>Your answer · wrong</source>
        <translation>Ваш ответ · неверно</translation>
    </message>
    <message>
        <source>Your answer, close.</source>
        <translation>Ваш ответ, близко.</translation>
    </message>
    <message>
        <source>Your answer, right.</source>
        <translation>Ваш ответ, верно.</translation>
    </message>
    <message>
        <source>Your answer, wrong.</source>
        <translation>Ваш ответ, неверно.</translation>
    </message>
</context>
<context>
    <name>OrderArea</name>
    <message>
        <source>Not this order. Each event shows its right place.</source>
        <translation>Порядок не тот. У каждого события показано его место.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {fitting} of {count} are in order.</source>
        <translation>
            <numerusform>Частично верно. По порядку стоят: {fitting} из {count}.</numerusform>
            <numerusform>Частично верно. По порядку стоят: {fitting} из {count}.</numerusform>
            <numerusform>Частично верно. По порядку стоят: {fitting} из {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Расставьте по порядку</translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} are in order.</source>
        <translation>
            <numerusform>Верно. Все {count} стоят по порядку.</numerusform>
            <numerusform>Верно. Все {count} стоят по порядку.</numerusform>
            <numerusform>Верно. Все {count} стоят по порядку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the right order</source>
        <translation>Показать верный порядок</translation>
    </message>
    <message>
        <source>Show your order</source>
        <translation>Показать ваш порядок</translation>
    </message>
    <message>
        <source>This is the right order.</source>
        <translation>Вот верный порядок.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>select</source>
        <translation>выбрать</translation>
    </message>
</context>
<context>
    <name>OrderArrow</name>
    <message>
        <source>Earliest</source>
        <translation>Самое раннее</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Самое позднее</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Alt and an arrow key move a row.</source>
        <translation>Alt со стрелкой двигает строку.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>По порядку</translation>
    </message>
    <message>
        <source>In order · right place: {place}</source>
        <translation>По порядку · верное место: {place}</translation>
    </message>
    <message>
        <source>Moved to place {place} of {count}</source>
        <translation>Теперь на месте {place} из {count}</translation>
    </message>
    <message>
        <source>Order, from the earliest to the latest</source>
        <translation>Порядок от самого раннего до самого позднего</translation>
    </message>
    <message>
        <source>Right place</source>
        <translation>Верное место</translation>
    </message>
    <message>
        <source>Right place: {place}</source>
        <translation>Верное место: {place}</translation>
    </message>
    <message>
        <source>Your place: {place}</source>
        <translation>Ваше место: {place}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>от {first} до {last}</translation>
    </message>
</context>
<context>
    <name>OrderNotes</name>
    <message>
        <source>Of “{one}” and “{other}” either order is accepted: sources differ on a date.</source>
        <translation>Для «{one}» и «{other}» принимается любой порядок: источники расходятся в дате.</translation>
    </message>
    <message>
        <source>Of “{one}” and “{other}” either order is right.</source>
        <translation>Для «{one}» и «{other}» верен любой порядок.</translation>
    </message>
    <message>
        <source>One more pair is the wrong way round.</source>
        <translation>Ещё одна пара стоит наоборот.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more pairs are the wrong way round.</source>
        <translation>
            <numerusform>Ещё {count} пара стоит наоборот.</numerusform>
            <numerusform>Ещё {count} пары стоят наоборот.</numerusform>
            <numerusform>Ещё {count} пар стоят наоборот.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{later}” came after “{earlier}”.</source>
        <translation>«{later}» – после «{earlier}».</translation>
    </message>
    <message>
        <source>“{later}” came {gap} after “{earlier}”.</source>
        <translation>«{later}» – после «{earlier}»; разница: {gap}.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move down</source>
        <translation>Сдвинуть вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Сдвинуть вверх</translation>
    </message>
    <message>
        <source>Place {place} of {count}: {text}</source>
        <translation>Место {place} из {count}: {text}</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>At it, {n} of {all} answered</source>
        <translation>Проходит, отвечено: {n} из {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>С поправкой</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Дополнительное время</translation>
    </message>
    <message>
        <source>For what begins, and for what is gone on with, from now on.</source>
        <translation>Для того, что начнут или продолжат с этого момента.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation>Пока никто не проходил.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Ничего не отмечено.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Кто проходил</translation>
    </message>
    <message>
        <source>handed in: {n}</source>
        <translation>сдано: {n}</translation>
    </message>
    <message>
        <source>{name}, attempt {n}</source>
        <translation>{name}, попытка {n}</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Обзор ленты времени</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>A and B</source>
        <translation>A и B</translation>
    </message>
    <message>
        <source>A to D</source>
        <translation>От A до D</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>B asks the same as A in another order, so that neighbours differ.</source>
        <translation>B спрашивает то же, что A, в другом порядке, чтобы у соседей было разное.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Отдельно</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Пояснения</translation>
    </message>
    <message>
        <source>In the key: reasons, sources and timelines, or one page with the answers.</source>
        <translation>В ответах: причины, источники и ленты времени или одна страница с ответами.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>On pages of its own, after the questions or in a file or print of its own.</source>
        <translation>На отдельных страницах: после вопросов либо отдельным файлом или распечаткой.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Один</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>The size of the sheets in your printer.</source>
        <translation>Размер листов в вашем принтере.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С пояснениями</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Без пояснений</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>The quiz is in “{path}” now, and its key in “{key}”.</source>
        <translation>Тест – в файле «{path}», ответы – в файле «{key}».</translation>
    </message>
    <message>
        <source>The quiz is in “{path}” now.</source>
        <translation>Тест – в файле «{path}».</translation>
    </message>
    <message>
        <source>The quiz is on its way to the printer.</source>
        <translation>Тест отправлен на принтер.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Asked</source>
        <translation>Спрошено</translation>
    </message>
    <message>
        <source>Least was right in “{low}” ({least}), most in “{high}” ({most}).</source>
        <translation>Меньше всего верного – «{low}» ({least}), больше всего – «{high}» ({most}).</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>These are too few answers to compare them.</source>
        <translation>Ответов слишком мало, чтобы сравнивать.</translation>
    </message>
    <message>
        <source>{n} of {all} are drawn; the table has all.</source>
        <translation>Нарисовано {n} из {all}; в таблице есть все.</translation>
    </message>
    <message>
        <source>{share} were right everywhere.</source>
        <translation>Везде верно {share}.</translation>
    </message>
    <message>
        <source>{share} were right wherever there were answers enough.</source>
        <translation>Везде, где ответов достаточно, верно {share}.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>С какого дня по какой…</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Последние 3 месяца</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Последние 4 недели</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>{name} · {number}</source>
        <translation>{name} · {number}</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Add a picture</source>
        <translation>Добавить картинку</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Remove the picture of {name}</source>
        <translation>Убрать картинку: {name}</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Что на ней – для тех, кто её не видит</translation>
    </message>
    <message>
        <source>What the picture of {name} shows</source>
        <translation>Что на картинке: {name}</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Press to see it at full size.</source>
        <translation>Нажмите, чтобы увидеть в полный размер.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Эту картинку нельзя показать.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: {words}</source>
        <translation>Эту картинку нельзя показать: {words}</translation>
    </message>
</context>
<context>
    <name>PicturedCard</name>
    <message>
        <source>Show the picture of {letter} at full size</source>
        <translation>Показать картинку {letter} в полный размер</translation>
    </message>
</context>
<context>
    <name>PicturesPart</name>
    <message>
        <source>Add a picture…</source>
        <translation>Добавить картинку…</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>вопрос</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>There is no class yet</source>
        <translation>Классов пока нет</translation>
    </message>
</context>
<context>
    <name>PointArea</name>
    <message>
        <source>A little earlier</source>
        <translation>Немного раньше</translation>
    </message>
    <message>
        <source>A little later</source>
        <translation>Немного позже</translation>
    </message>
    <message>
        <source>Place it on the timeline</source>
        <translation>Поместите на ленту времени</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>move further</source>
        <translation>сдвинуть дальше</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 месяц</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>A little more exactly, please: like “{date}”.</source>
        <translation>Немного точнее, пожалуйста: например, «{date}».</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Сдвинуть немного</translation>
    </message>
    <message>
        <source>Move by one day</source>
        <translation>Сдвинуть на день</translation>
    </message>
    <message>
        <source>Move by one month</source>
        <translation>Сдвинуть на месяц</translation>
    </message>
    <message>
        <source>Move by one year</source>
        <translation>Сдвинуть на год</translation>
    </message>
    <message>
        <source>Near: {off}, {share}&#x2009;% of the marks. {right}</source>
        <translation>Близко: {off}, {share}&#x2009;% баллов. {right}</translation>
    </message>
    <message>
        <source>Not this one: {off}. {right}</source>
        <translation>Нет: {off}. {right}</translation>
    </message>
    <message>
        <source>Or type the date</source>
        <translation>Или напишите дату</translation>
    </message>
    <message>
        <source>Or type the day</source>
        <translation>Или напишите день</translation>
    </message>
    <message>
        <source>Or type the month</source>
        <translation>Или напишите месяц</translation>
    </message>
    <message>
        <source>Or type the year</source>
        <translation>Или напишите год</translation>
    </message>
    <message>
        <source>Right. {date}.</source>
        <translation>Верно. {date}.</translation>
    </message>
    <message>
        <source>The answer is {date}.</source>
        <translation>Ответ: {date}.</translation>
    </message>
    <message>
        <source>The timeline runs from {first} to {last}.</source>
        <translation>Лента времени: {first} – {last}.</translation>
    </message>
    <message>
        <source>Write it like “{date}”.</source>
        <translation>Пишите так: «{date}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} месяц</numerusform>
            <numerusform>{n} месяца</numerusform>
            <numerusform>{n} месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} год</numerusform>
            <numerusform>{n} года</numerusform>
            <numerusform>{n} лет</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} too early</source>
        <translation>слишком рано; разница: {time}</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation>слишком поздно; разница: {time}</translation>
    </message>
</context>
<context>
    <name>PrepareFlow</name>
    <message>
        <source>No other question of that kind fits, so this is one of another.</source>
        <translation>Другого подходящего вопроса этого вида нет, поэтому этот – другого.</translation>
    </message>
    <message>
        <source>Question {n} was left out.</source>
        <translation>Вопрос {n} убран.</translation>
    </message>
    <message>
        <source>The set has no other question that fits here.</source>
        <translation>В наборе нет другого подходящего сюда вопроса.</translation>
    </message>
</context>
<context>
    <name>PrepareFooter</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Печать или экспорт</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as a quiz…</source>
        <translation>Сохранить как тест…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>another</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>закрепить</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>show</source>
        <translation>показать</translation>
    </message>
</context>
<context>
    <name>PrepareKeys</name>
    <message>
        <source>On a question</source>
        <translation>На вопросе</translation>
    </message>
    <message>
        <source>The whole quiz</source>
        <translation>Весь тест</translation>
    </message>
    <message>
        <source>another one like it</source>
        <translation>другой похожий</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>убрать его</translation>
    </message>
    <message>
        <source>lock it: it stays when the others are drawn again</source>
        <translation>закрепить: останется, когда другие отбираются заново</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>сдвинуть</translation>
    </message>
    <message>
        <source>move it to the first or last place</source>
        <translation>сдвинуть на первое или последнее место</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>следующая область</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>повторить</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>save a copy under another title</source>
        <translation>сохранить копию под другим названием</translation>
    </message>
    <message>
        <source>show all of it, or hide it</source>
        <translation>показать целиком или скрыть</translation>
    </message>
    <message>
        <source>the first or the last one</source>
        <translation>первый или последний</translation>
    </message>
    <message>
        <source>the one above or below</source>
        <translation>тот, что выше или ниже</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>1 question</source>
        <translation>1 вопрос</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Draw the others again</source>
        <translation>Отобрать остальные заново</translation>
    </message>
    <message>
        <source>Fewer than wanted above. Drawing again fills up as far as questions do not give each other away.</source>
        <translation>Меньше, чем нужно выше. Новый отбор дополнит тест, пока вопросы не подсказывают друг друга.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Составить тест</translation>
    </message>
    <message>
        <source>This set has no question like that. Choose something else above.</source>
        <translation>В этом наборе таких вопросов нет. Выберите выше что-нибудь другое.</translation>
    </message>
    <message>
        <source>Title of the quiz</source>
        <translation>Название теста</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>As students see it</source>
        <translation>Как видят ученики</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} из {count}</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Begin with empty results</source>
        <translation>Начать с пустыми результатами</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Practise without keeping it</source>
        <translation>Заниматься без сохранения</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Диск сообщил об ошибке</translation>
    </message>
    <message>
        <source>The quiz was changed in another window</source>
        <translation>Тест изменён в другом окне</translation>
    </message>
    <message>
        <source>The results file cannot be written</source>
        <translation>В файл результатов нельзя записать</translation>
    </message>
    <message>
        <source>The results file is damaged</source>
        <translation>Файл результатов повреждён</translation>
    </message>
    <message>
        <source>The results file is in use</source>
        <translation>Файл результатов занят</translation>
    </message>
    <message>
        <source>The results file is newer than this quizapp</source>
        <translation>Файл результатов новее этой quizapp</translation>
    </message>
    <message>
        <source>The results file was replaced</source>
        <translation>Файл результатов подменён</translation>
    </message>
    <message>
        <source>There is no place for the results</source>
        <translation>Для результатов нет места</translation>
    </message>
    <message>
        <source>This is not a results file</source>
        <translation>Это не файл результатов</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>Взять копию</translation>
    </message>
    <message>
        <source>Use what could be saved</source>
        <translation>Взять то, что удалось спасти</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Open at this row</source>
        <translation>Открыть на этой строке</translation>
    </message>
    <message>
        <source>Open at this row: {reason}</source>
        <translation>Открыть на этой строке: {reason}</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Write the year first, or choose in the set what comes first.</source>
        <translation>Пишите сначала год или выберите в наборе, что идёт первым.</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>строка {line}, {file}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>&lt;img src=&quot;{1}&quot; alt=&quot;{2}&quot;&gt;</source>
        <translation>&lt;img src=&quot;{1}&quot; alt=&quot;{2}&quot;&gt;</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>У класса должно быть название.</translation>
    </message>
    <message>
        <source>A learner needs a name.</source>
        <translation>У ученика должно быть имя.</translation>
    </message>
    <message>
        <source>A quiz needs a question.</source>
        <translation>В тесте должен быть вопрос.</translation>
    </message>
    <message>
        <source>Add a wrong answer that somebody might give.</source>
        <translation>Добавьте неверный ответ, который кто-нибудь мог бы дать.</translation>
    </message>
    <message>
        <source>Add a wrong option.</source>
        <translation>Добавьте неверный вариант.</translation>
    </message>
    <message>
        <source>Another program is using the results file {1}. Close the other windows of quizapp, then try again.</source>
        <translation>Файл результатов {1} занят другой программой. Закройте другие окна quizapp и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Ask a question, or put the gap at the end.</source>
        <translation>Задайте вопрос или поставьте пропуск в конец.</translation>
    </message>
    <message>
        <source>Ask for what is, or write {1}.</source>
        <translation>Спрашивайте о том, что есть, или напишите {1}.</translation>
    </message>
    <message>
        <source>Ask which of three is right, or keep it for practice.</source>
        <translation>Спросите, что из трёх верно, или оставьте для упражнений.</translation>
    </message>
    <message>
        <source>Begin all of them alike.</source>
        <translation>Начните все одинаково.</translation>
    </message>
    <message>
        <source>Choose dates that share no day.</source>
        <translation>Выберите даты без общего дня.</translation>
    </message>
    <message>
        <source>End all of them alike.</source>
        <translation>Закончите все одинаково.</translation>
    </message>
    <message>
        <source>End it with “?”.</source>
        <translation>Закончите знаком «?».</translation>
    </message>
    <message>
        <source>Every option is marked as right.</source>
        <translation>Все варианты отмечены как верные.</translation>
    </message>
    <message>
        <source>Give a number, or leave it out.</source>
        <translation>Назовите число или уберите это.</translation>
    </message>
    <message>
        <source>Give every date equally exactly.</source>
        <translation>Дайте все даты с одинаковой точностью.</translation>
    </message>
    <message>
        <source>Half of all guesses at a true/false question are right.</source>
        <translation>В вопросе «верно – неверно» половина догадок верна.</translation>
    </message>
    <message>
        <source>JSON of more than 96 MB</source>
        <translation>JSON больше 96 МБ</translation>
    </message>
    <message>
        <source>JSON that is broken at {1}</source>
        <translation>JSON, повреждённый в {1}</translation>
    </message>
    <message>
        <source>JSON that is not in UTF-8</source>
        <translation>JSON не в UTF-8</translation>
    </message>
    <message>
        <source>JSON with a number that is far too long</source>
        <translation>JSON со слишком длинным числом</translation>
    </message>
    <message>
        <source>JSON with too many levels inside each other</source>
        <translation>JSON со слишком большой вложенностью</translation>
    </message>
    <message>
        <source>JSON, but neither a question set nor a timeline</source>
        <translation>JSON, но не набор вопросов и не лента времени</translation>
    </message>
    <message>
        <source>Keep the three or four most plausible ones.</source>
        <translation>Оставьте три-четыре самых правдоподобных.</translation>
    </message>
    <message>
        <source>Leave it out, or begin with “According to …”.</source>
        <translation>Уберите или начните с «По словам …».</translation>
    </message>
    <message>
        <source>Leave it out, or say exactly when.</source>
        <translation>Уберите или скажите точно, когда.</translation>
    </message>
    <message>
        <source>Leave the number of years out.</source>
        <translation>Уберите число лет.</translation>
    </message>
    <message>
        <source>Leave the year out.</source>
        <translation>Уберите год.</translation>
    </message>
    <message>
        <source>Let people choose several, or name a thing.</source>
        <translation>Разрешите выбрать несколько или назовите что-то одно.</translation>
    </message>
    <message>
        <source>Mark the right one.</source>
        <translation>Отметьте верный.</translation>
    </message>
    <message>
        <source>Mix the parts of the options evenly.</source>
        <translation>Перемешайте части вариантов поровну.</translation>
    </message>
    <message>
        <source>Move the article into the options.</source>
        <translation>Перенесите артикль в варианты.</translation>
    </message>
    <message>
        <source>No option is marked as right.</source>
        <translation>Ни один вариант не отмечен как верный.</translation>
    </message>
    <message>
        <source>Nothing is said after the answer.</source>
        <translation>После ответа ничего не сказано.</translation>
    </message>
    <message>
        <source>Offer options of one sort.</source>
        <translation>Предложите варианты одного рода.</translation>
    </message>
    <message>
        <source>One file holds {1} answers; hand quizzes in set by set.</source>
        <translation>В один файл помещается ответов: {1}; сдавайте тесты по наборам.</translation>
    </message>
    <message>
        <source>Questions are answered in their order.</source>
        <translation>На вопросы отвечают по порядку.</translation>
    </message>
    <message>
        <source>Remove or change one of them.</source>
        <translation>Уберите или измените один из них.</translation>
    </message>
    <message>
        <source>Results need the name of who hands them in.</source>
        <translation>В результатах нужно имя того, кто их сдаёт.</translation>
    </message>
    <message>
        <source>Say it in another way.</source>
        <translation>Скажите иначе.</translation>
    </message>
    <message>
        <source>Say it in thirty words, and move the rest elsewhere.</source>
        <translation>Скажите это тридцатью словами, а остальное перенесите.</translation>
    </message>
    <message>
        <source>Say why the right answer is right.</source>
        <translation>Скажите, почему верный ответ верен.</translation>
    </message>
    <message>
        <source>Shorten it, or say more in the others.</source>
        <translation>Сократите или скажите больше в остальных.</translation>
    </message>
    <message>
        <source>Some options begin with a capital letter and some do not.</source>
        <translation>Одни варианты начинаются с заглавной буквы, другие нет.</translation>
    </message>
    <message>
        <source>Some options end with a full stop and some do not.</source>
        <translation>Одни варианты кончаются точкой, другие нет.</translation>
    </message>
    <message>
        <source>Somebody has begun. Time, marking and order stay as they are, so that all have the same, and what is shown at once stays so.</source>
        <translation>Кто-то уже начал. Время, оценивание и порядок остаются прежними, чтобы у всех было одинаково; что показывается сразу, так и остаётся.</translation>
    </message>
    <message>
        <source>Sort dates and numbers from small to large.</source>
        <translation>Расположите даты и числа по возрастанию.</translation>
    </message>
    <message>
        <source>Stem and right answer share the word “{1}”, and no other option has it.</source>
        <translation>В вопросе и верном ответе есть слово «{1}», а в других вариантах его нет.</translation>
    </message>
    <message>
        <source>The assignment is too large for one file; take fewer pictures.</source>
        <translation>Задание слишком велико для одного файла; возьмите меньше картинок.</translation>
    </message>
    <message>
        <source>The disk of the results file {1} is full. Make some room, then try again; what was saved before is still there.</source>
        <translation>На диске с файлом результатов {1} нет места. Освободите место и попробуйте ещё раз; сохранённое раньше на месте.</translation>
    </message>
    <message>
        <source>The disk of the results file {1} reported an error. See whether it is connected and sound, then try again; what was saved before is still there.</source>
        <translation>Диск с файлом результатов {1} сообщил об ошибке. Проверьте, подключён ли он и исправен ли, и попробуйте ещё раз; сохранённое раньше на месте.</translation>
    </message>
    <message>
        <source>The draft of “{1}” has no question.</source>
        <translation>В черновике «{1}» нет вопросов.</translation>
    </message>
    <message>
        <source>The file {1} is not a results file of quizapp. Nothing in it was changed. Move it away, or choose another folder with --data-dir.</source>
        <translation>Файл {1} – не файл результатов quizapp. В нём ничего не изменено. Переместите его или выберите другую папку через --data-dir.</translation>
    </message>
    <message>
        <source>The gap stands in the middle of the stem.</source>
        <translation>Пропуск стоит в середине вопроса.</translation>
    </message>
    <message>
        <source>The quiz is finished.</source>
        <translation>Тест закончен.</translation>
    </message>
    <message>
        <source>The quiz of “{1}” has no question.</source>
        <translation>В тесте «{1}» нет вопросов.</translation>
    </message>
    <message>
        <source>The results are too large for one file; hand quizzes in set by set.</source>
        <translation>Результаты слишком велики для одного файла; сдавайте тесты по наборам.</translation>
    </message>
    <message>
        <source>The results file {1} belongs to a newer quizapp. Nothing in it was changed. Install the newer program, or choose another folder with --data-dir.</source>
        <translation>Файл результатов {1} создан более новой версией quizapp. В нём ничего не изменено. Установите новую версию или выберите другую папку через --data-dir.</translation>
    </message>
    <message>
        <source>The results file {1} cannot be written: you may only read there. Ask for the right to write, or choose another folder with --data-dir.</source>
        <translation>В файл результатов {1} нельзя писать: вам разрешено только чтение. Попросите право записи или выберите другую папку через --data-dir.</translation>
    </message>
    <message>
        <source>The results file {1} is damaged. Nothing in it was changed. Put a copy of it back in its place, or move it away to begin with an empty one.</source>
        <translation>Файл результатов {1} повреждён. В нём ничего не изменено. Верните на его место копию или переместите его, чтобы начать с пустого.</translation>
    </message>
    <message>
        <source>The results file {1} was moved, deleted or replaced while quizapp was open, so nothing more is written. What was in it is kept as a copy. Close quizapp, open it again, and put that copy back if answers are missing.</source>
        <translation>Файл результатов {1} был перемещён, удалён или подменён, пока quizapp был открыт, поэтому больше ничего не записывается. То, что в нём было, сохранено как копия. Закройте quizapp, откройте снова и верните эту копию, если ответов не хватает.</translation>
    </message>
    <message>
        <source>The right answer is much longer than the others.</source>
        <translation>Верный ответ намного длиннее других.</translation>
    </message>
    <message>
        <source>The right answer shares most words with the others.</source>
        <translation>У верного ответа больше всего общих слов с другими.</translation>
    </message>
    <message>
        <source>The set “{1}” came with the program.</source>
        <translation>Набор «{1}» пришёл с программой.</translation>
    </message>
    <message>
        <source>The set “{1}” has no question to ask.</source>
        <translation>В наборе «{1}» нечего спросить.</translation>
    </message>
    <message>
        <source>The set “{1}” has no question to ask. {2}</source>
        <translation>В наборе «{1}» нечего спросить. {2}</translation>
    </message>
    <message>
        <source>The set “{1}” has nothing to ask now.</source>
        <translation>В наборе «{1}» сейчас нечего спросить.</translation>
    </message>
    <message>
        <source>The stem asks nothing by itself.</source>
        <translation>Сам текст вопроса ничего не спрашивает.</translation>
    </message>
    <message>
        <source>The stem does not end as a sentence does.</source>
        <translation>Текст вопроса кончается не как предложение.</translation>
    </message>
    <message>
        <source>The stem ends with “a” or “an”, which fits some options only.</source>
        <translation>Вопрос кончается на «a» или «an», что подходит лишь к некоторым вариантам.</translation>
    </message>
    <message>
        <source>The stem has {1} words.</source>
        <translation>Слов в вопросе: {1}.</translation>
    </message>
    <message>
        <source>The stem holds the answer, “{1}”.</source>
        <translation>В вопросе содержится ответ: «{1}».</translation>
    </message>
    <message>
        <source>The stem is negative: “{1}”.</source>
        <translation>Вопрос отрицательный: «{1}».</translation>
    </message>
    <message>
        <source>The stem names the year of “{1}”.</source>
        <translation>В вопросе назван год: «{1}».</translation>
    </message>
    <message>
        <source>There are no options yet.</source>
        <translation>Вариантов пока нет.</translation>
    </message>
    <message>
        <source>There are only {1} options.</source>
        <translation>Вариантов только {1}.</translation>
    </message>
    <message>
        <source>There are {1} options; few people weigh so many.</source>
        <translation>Вариантов: {1}; столько мало кто взвесит.</translation>
    </message>
    <message>
        <source>There is a class “{1}” already.</source>
        <translation>Класс «{1}» уже есть.</translation>
    </message>
    <message>
        <source>There is no assignment {1}.</source>
        <translation>Нет задания {1}.</translation>
    </message>
    <message>
        <source>There is no finished quiz to hand in yet.</source>
        <translation>Законченного теста, чтобы сдать, пока нет.</translation>
    </message>
    <message>
        <source>There is no place for the results file {1}: a folder stands in its place, or its own folder cannot be made. Choose another folder with --data-dir.</source>
        <translation>Для файла результатов {1} нет места: на его месте стоит папка, или его собственную папку нельзя создать. Выберите другую папку через --data-dir.</translation>
    </message>
    <message>
        <source>There is no question set “{1}”.</source>
        <translation>Набора вопросов «{1}» нет.</translation>
    </message>
    <message>
        <source>There is no question set “{1}”; there are: {2}.</source>
        <translation>Набора вопросов «{1}» нет; есть: {2}.</translation>
    </message>
    <message>
        <source>There is no quiz {1}.</source>
        <translation>Теста {1} нет.</translation>
    </message>
    <message>
        <source>There is no saved quiz “{1}”.</source>
        <translation>Сохранённого теста «{1}» нет.</translation>
    </message>
    <message>
        <source>There is only 1 option.</source>
        <translation>Есть только 1 вариант.</translation>
    </message>
    <message>
        <source>These two are not there any more. Choose two learners.</source>
        <translation>Этих двоих больше нет. Выберите двух учеников.</translation>
    </message>
    <message>
        <source>This is not open now, or was taken as often as it may be.</source>
        <translation>Сейчас это закрыто или все попытки использованы.</translation>
    </message>
    <message>
        <source>This question is not part of the quiz.</source>
        <translation>Этот вопрос не входит в тест.</translation>
    </message>
    <message>
        <source>This quiz was changed in another window of quizapp. Open it again to go on from there.</source>
        <translation>Этот тест изменён в другом окне quizapp. Откройте его снова, чтобы продолжить оттуда.</translation>
    </message>
    <message>
        <source>Two learners would have the name “{1}” without a number.</source>
        <translation>Двух учеников без номера звали бы «{1}».</translation>
    </message>
    <message>
        <source>Type both again, in one alphabet.</source>
        <translation>Наберите оба текста заново, одним алфавитом.</translation>
    </message>
    <message>
        <source>Use another word, or use it in every option.</source>
        <translation>Возьмите другое слово или используйте его во всех вариантах.</translation>
    </message>
    <message>
        <source>Write a whole question.</source>
        <translation>Напишите полный вопрос.</translation>
    </message>
    <message>
        <source>Write it out once: “… ({1})”.</source>
        <translation>Напишите один раз полностью: «… ({1})».</translation>
    </message>
    <message>
        <source>XML that declares entities is not accepted</source>
        <translation>XML с объявлением сущностей не принимается</translation>
    </message>
    <message>
        <source>XML with a document type is not accepted</source>
        <translation>XML с типом документа не принимается</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>файл PDF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a database of SQLite</source>
        <translation>база данных SQLite</translation>
    </message>
    <message>
        <source>a date needs at least one known end</source>
        <translation>у даты должен быть известен хотя бы один конец</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>дню нужен месяц</translation>
    </message>
    <message>
        <source>a decade before Christ is not read; write the years, as in 440–431 BC</source>
        <translation>десятилетие до нашей эры не читается; напишите годы, например 440–431 до н. э.</translation>
    </message>
    <message>
        <source>a decade or century has no month</source>
        <translation>у десятилетия или века нет месяца</translation>
    </message>
    <message>
        <source>a document of an office program</source>
        <translation>документ офисной программы</translation>
    </message>
    <message>
        <source>a duration must be a number of seconds, 0 or more</source>
        <translation>длительность – число секунд, 0 или больше</translation>
    </message>
    <message>
        <source>a gap has no right answer</source>
        <translation>у пропуска нет верного ответа</translation>
    </message>
    <message>
        <source>a limit must be a time longer than none</source>
        <translation>ограничение должно быть больше нуля</translation>
    </message>
    <message>
        <source>a number has {1} characters; the limit is {2}</source>
        <translation>в числе знаков: {1}; предел – {2}</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>сжатый файл</translation>
    </message>
    <message>
        <source>a period needs one known end</source>
        <translation>у периода должен быть известен один конец</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>a picture cannot be shown: {1}</source>
        <translation>картинку нельзя показать: {1}</translation>
    </message>
    <message>
        <source>a picture is not a text in base64, described by another text</source>
        <translation>картинка – не текст base64 с описанием</translation>
    </message>
    <message>
        <source>a picture says “{1}” of itself, and is “{2}”</source>
        <translation>картинка называет себя «{1}», а на деле «{2}»</translation>
    </message>
    <message>
        <source>a question cannot be asked: {1}</source>
        <translation>вопрос нельзя задать: {1}</translation>
    </message>
    <message>
        <source>a question has no marks</source>
        <translation>у вопроса нет баллов</translation>
    </message>
    <message>
        <source>a question is in it twice under one id</source>
        <translation>вопрос есть дважды под одним кодом</translation>
    </message>
    <message>
        <source>a question is longer than any that can be shown</source>
        <translation>вопрос длиннее, чем можно показать</translation>
    </message>
    <message>
        <source>a quiz is in it twice</source>
        <translation>тест есть дважды</translation>
    </message>
    <message>
        <source>a quotation mark opens here and never closes</source>
        <translation>здесь открывается кавычка и не закрывается</translation>
    </message>
    <message>
        <source>a response is not a list</source>
        <translation>ответ – не список</translation>
    </message>
    <message>
        <source>a right answer is empty</source>
        <translation>верный ответ пуст</translation>
    </message>
    <message>
        <source>a role needs either a date or, in “of”, the event that holds its date</source>
        <translation>роли нужна дата или, в «of», событие с этой датой</translation>
    </message>
    <message>
        <source>a row has not as many cells as there are columns</source>
        <translation>в строке ячеек не столько, сколько столбцов</translation>
    </message>
    <message>
        <source>a season has no day</source>
        <translation>у времени года нет дня</translation>
    </message>
    <message>
        <source>a sitting has more notes than can be</source>
        <translation>в прохождении больше отметок, чем может быть</translation>
    </message>
    <message>
        <source>a text has {1} characters; the limit is {2}</source>
        <translation>в тексте знаков: {1}; предел – {2}</translation>
    </message>
    <message>
        <source>a time cannot be</source>
        <translation>такого времени быть не может</translation>
    </message>
    <message>
        <source>a time needs its zone</source>
        <translation>времени нужен часовой пояс</translation>
    </message>
    <message>
        <source>a web page, no question set</source>
        <translation>веб-страница, а не набор вопросов</translation>
    </message>
    <message>
        <source>add a column “country”, or a table places.csv</source>
        <translation>добавьте столбец «country» или таблицу places.csv</translation>
    </message>
    <message>
        <source>add a row with what another source says</source>
        <translation>добавьте строку с тем, что говорит другой источник</translation>
    </message>
    <message>
        <source>add a source other than the text the set was read off, or write “attributed”</source>
        <translation>добавьте источник кроме текста, по которому составлен набор, или напишите «attributed»</translation>
    </message>
    <message>
        <source>add it to the first line, which names the columns</source>
        <translation>добавьте его в первую строку, где названы столбцы</translation>
    </message>
    <message>
        <source>add set.toml, or name one table instead of the folder</source>
        <translation>добавьте set.toml или укажите вместо папки одну таблицу</translation>
    </message>
    <message>
        <source>add the source that says it, or empty the cell “scorable”</source>
        <translation>добавьте источник, который это говорит, или очистите ячейку «scorable»</translation>
    </message>
    <message>
        <source>an Anki deck</source>
        <translation>колода Anki</translation>
    </message>
    <message>
        <source>an Excel workbook or another packed file</source>
        <translation>книга Excel или другой сжатый файл</translation>
    </message>
    <message>
        <source>an answer does not fit its question</source>
        <translation>ответ не подходит к вопросу</translation>
    </message>
    <message>
        <source>an answer has marks or a time that cannot be</source>
        <translation>у ответа невозможные баллы или время</translation>
    </message>
    <message>
        <source>an assignment must not close before it opens</source>
        <translation>задание не должно закрываться раньше, чем откроется</translation>
    </message>
    <message>
        <source>an assignment needs a question</source>
        <translation>в задании должен быть вопрос</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>пустой файл</translation>
    </message>
    <message>
        <source>an end needs one plain date to begin with, and must be one plain date itself</source>
        <translation>концу нужна одна простая дата начала, и сам он должен быть одной простой датой</translation>
    </message>
    <message>
        <source>an interval needs at least one known end</source>
        <translation>у промежутка должен быть известен хотя бы один конец</translation>
    </message>
    <message>
        <source>an item has one place to answer</source>
        <translation>у пункта одно место для ответа</translation>
    </message>
    <message>
        <source>an old or protected Excel workbook</source>
        <translation>старая или защищённая книга Excel</translation>
    </message>
    <message>
        <source>answers such as {=a} and such as {1:SA:=a} are mixed</source>
        <translation>смешаны ответы вида {=a} и вида {1:SA:=a}</translation>
    </message>
    <message>
        <source>answers were exchanged outside quizapp</source>
        <translation>ответы переставлены вне quizapp</translation>
    </message>
    <message>
        <source>answers were put in outside quizapp: {1}</source>
        <translation>ответов добавлено вне quizapp: {1}</translation>
    </message>
    <message>
        <source>answers were taken away outside quizapp: {1}</source>
        <translation>ответов удалено вне quizapp: {1}</translation>
    </message>
    <message>
        <source>ask for the file again; it is made by “Hand in” in quizapp</source>
        <translation>попросите файл ещё раз; его создаёт «Сдать» в quizapp</translation>
    </message>
    <message>
        <source>ask for the file that it was made from, or copy its table into CSV</source>
        <translation>попросите файл, из которого он сделан, или скопируйте таблицу из него в CSV</translation>
    </message>
    <message>
        <source>ask your teacher for the file again</source>
        <translation>попросите у учителя файл ещё раз</translation>
    </message>
    <message>
        <source>attempts count from 1</source>
        <translation>попытки считают с 1</translation>
    </message>
    <message>
        <source>call it .csv</source>
        <translation>назовите его .csv</translation>
    </message>
    <message>
        <source>call it event if it is one</source>
        <translation>назовите это событием, если это событие</translation>
    </message>
    <message>
        <source>check its name and permissions, or copy it to another folder</source>
        <translation>проверьте имя и права или скопируйте в другую папку</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>проверьте имя и папку</translation>
    </message>
    <message>
        <source>choose files that learners handed in</source>
        <translation>выберите файлы, которые сдали ученики</translation>
    </message>
    <message>
        <source>choose the file that your teacher handed out</source>
        <translation>выберите файл, который раздал учитель</translation>
    </message>
    <message>
        <source>close it, and write a quotation mark inside a cell twice</source>
        <translation>закройте её, а кавычку внутри ячейки пишите дважды</translation>
    </message>
    <message>
        <source>column {1} has no heading and is left out</source>
        <translation>у столбца {1} нет заголовка, он не вошёл</translation>
    </message>
    <message>
        <source>copy it into the question</source>
        <translation>скопируйте её в вопрос</translation>
    </message>
    <message>
        <source>copy the table into a file</source>
        <translation>скопируйте таблицу в файл</translation>
    </message>
    <message>
        <source>copy the text into a file</source>
        <translation>скопируйте текст в файл</translation>
    </message>
    <message>
        <source>correct one of the dates; until then this date is not asked</source>
        <translation>исправьте одну из дат; до тех пор эту дату не спросят</translation>
    </message>
    <message>
        <source>correct the country, or tell the two places apart by name</source>
        <translation>исправьте страну или различите места по названию</translation>
    </message>
    <message>
        <source>correct the relation or one of the dates</source>
        <translation>исправьте связь или одну из дат</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>удалите</translation>
    </message>
    <message>
        <source>delete one of the two, or let the titles tell them apart</source>
        <translation>удалите одну из двух или различите их названиями</translation>
    </message>
    <message>
        <source>delete the line with &lt;!DOCTYPE</source>
        <translation>удалите строку с &lt;!DOCTYPE</translation>
    </message>
    <message>
        <source>delete the line, or export the cards again</source>
        <translation>удалите строку или экспортируйте карточки снова</translation>
    </message>
    <message>
        <source>delete the part with &lt;!DOCTYPE and &lt;!ENTITY</source>
        <translation>удалите часть с &lt;!DOCTYPE и &lt;!ENTITY</translation>
    </message>
    <message>
        <source>delete those lines, or let them be</source>
        <translation>удалите эти строки или оставьте их как есть</translation>
    </message>
    <message>
        <source>divide the question</source>
        <translation>разделите вопрос</translation>
    </message>
    <message>
        <source>do not trust this file</source>
        <translation>не доверяйте этому файлу</translation>
    </message>
    <message>
        <source>download the file itself, not the page that shows it</source>
        <translation>скачайте сам файл, а не страницу, на которой он показан</translation>
    </message>
    <message>
        <source>download the raw file</source>
        <translation>скачайте исходный файл</translation>
    </message>
    <message>
        <source>edited file</source>
        <translation>изменённый файл</translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation>очистите ячейку</translation>
    </message>
    <message>
        <source>end each question with a line such as “ANSWER: B”</source>
        <translation>заканчивайте каждый вопрос строкой вида «ANSWER: B»</translation>
    </message>
    <message>
        <source>end each row or question with a line break, or name another file</source>
        <translation>заканчивайте каждую строку или вопрос переводом строки или укажите другой файл</translation>
    </message>
    <message>
        <source>era {1} has no id, title and EDTF date</source>
        <translation>у периода {1} нет кода, названия и даты EDTF</translation>
    </message>
    <message>
        <source>event {1} is not an object</source>
        <translation>событие {1} – не объект</translation>
    </message>
    <message>
        <source>exchange the two dates, or correct one of them</source>
        <translation>поменяйте даты местами или исправьте одну</translation>
    </message>
    <message>
        <source>export its table as CSV UTF-8</source>
        <translation>экспортируйте таблицу из неё как CSV UTF-8</translation>
    </message>
    <message>
        <source>export the file again</source>
        <translation>экспортируйте файл снова</translation>
    </message>
    <message>
        <source>export the file again, or close every tag and write &amp;amp; for &amp;</source>
        <translation>экспортируйте файл снова или закройте все теги и пишите &amp;amp; вместо &amp;</translation>
    </message>
    <message>
        <source>export the notes in Anki as plain text, and save that as a CSV table</source>
        <translation>экспортируйте записи в Anki как простой текст и сохраните его таблицей CSV</translation>
    </message>
    <message>
        <source>feedback from a date on needs its date, and no other does</source>
        <translation>показу «с даты» нужна дата, остальным нет</translation>
    </message>
    <message>
        <source>files like “{1}” are not in a format known here</source>
        <translation>файлы вроде «{1}» здесь не в известном формате</translation>
    </message>
    <message>
        <source>fill in empty cells too</source>
        <translation>заполните и пустые ячейки</translation>
    </message>
    <message>
        <source>fill in one column for each</source>
        <translation>заполните по столбцу для каждого</translation>
    </message>
    <message>
        <source>fill in one of the two cells</source>
        <translation>заполните одну из двух ячеек</translation>
    </message>
    <message>
        <source>fill in “{1}” too</source>
        <translation>заполните и «{1}»</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>заполните</translation>
    </message>
    <message>
        <source>from {1} to {2} is not one stretch of time</source>
        <translation>от {1} до {2} – не один промежуток времени</translation>
    </message>
    <message>
        <source>give each option a letter of its own</source>
        <translation>дайте каждому варианту свою букву</translation>
    </message>
    <message>
        <source>give each row its own id</source>
        <translation>дайте каждой строке свой код</translation>
    </message>
    <message>
        <source>give every place names of its own</source>
        <translation>дайте каждому месту свои названия</translation>
    </message>
    <message>
        <source>give it a date if it is one</source>
        <translation>дайте ему дату, если это дата</translation>
    </message>
    <message>
        <source>give one column the weight 1 in each row</source>
        <translation>дайте в каждой строке одному столбцу вес 1</translation>
    </message>
    <message>
        <source>give one of true and false the fraction 100</source>
        <translation>дайте «верно» или «неверно» долю 100</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) cannot be shown</source>
        <translation>половину символа (одиночный суррогат) нельзя показать</translation>
    </message>
    <message>
        <source>if letters look wrong, save it anew as UTF-8, in a spreadsheet as “CSV UTF-8”</source>
        <translation>если буквы выглядят неверно, сохраните заново в UTF-8, в таблице – «CSV UTF-8»</translation>
    </message>
    <message>
        <source>if these are numbers of the school, head the column “student id”</source>
        <translation>если это школьные номера, озаглавьте столбец «student id»</translation>
    </message>
    <message>
        <source>install the newer program</source>
        <translation>установите более новую программу</translation>
    </message>
    <message>
        <source>it cannot be marked by a program, and is kept for reading only</source>
        <translation>программа не может его оценить; он хранится только для чтения</translation>
    </message>
    <message>
        <source>it changes with the answers that are given</source>
        <translation>меняется вместе с ответами</translation>
    </message>
    <message>
        <source>it has more than {1} questions</source>
        <translation>в нём больше вопросов, чем {1}</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>в нём нет текста</translation>
    </message>
    <message>
        <source>it has no two lists to match</source>
        <translation>в нём нет двух списков для пар</translation>
    </message>
    <message>
        <source>it has {1} parts to answer; the limit is {2}</source>
        <translation>частей для ответа: {1}; предел – {2}</translation>
    </message>
    <message>
        <source>it has {1} questions</source>
        <translation>вопросов: {1}</translation>
    </message>
    <message>
        <source>it has {1} quizzes</source>
        <translation>тестов: {1}</translation>
    </message>
    <message>
        <source>it has {1} × {2} pixels, more than {3} million</source>
        <translation>{1} × {2} точек, больше {3} млн</translation>
    </message>
    <message>
        <source>it holds the hidden character {1}, so that it may read otherwise than stored</source>
        <translation>содержит скрытый знак {1} и может читаться не так, как сохранено</translation>
    </message>
    <message>
        <source>it holds the invisible control character U+{1}</source>
        <translation>содержит невидимый управляющий знак U+{1}</translation>
    </message>
    <message>
        <source>it is at “{1}”, and nothing is fetched</source>
        <translation>она по адресу «{1}», а из сети ничего не берётся</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>это не PNG и не JPEG</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>это не объект</translation>
    </message>
    <message>
        <source>it is not of the agreed form</source>
        <translation>оно не в условленной форме</translation>
    </message>
    <message>
        <source>it is not said whether the statement is true or false</source>
        <translation>не сказано, верно ли утверждение</translation>
    </message>
    <message>
        <source>it is not said which column is right for “{1}”</source>
        <translation>не сказано, какой столбец верен для «{1}»</translation>
    </message>
    <message>
        <source>it is “{1}”, and only PNG and JPEG are shown</source>
        <translation>это «{1}», а показываются только PNG и JPEG</translation>
    </message>
    <message>
        <source>it says that it has no size</source>
        <translation>говорит, что у неё нет размера</translation>
    </message>
    <message>
        <source>it says that it is “{1}”, but is “{2}”</source>
        <translation>говорит, что это «{1}», а это «{2}»</translation>
    </message>
    <message>
        <source>its answer is a record of several fields</source>
        <translation>его ответ – запись из нескольких полей</translation>
    </message>
    <message>
        <source>its data is not base64</source>
        <translation>её данные – не base64</translation>
    </message>
    <message>
        <source>its file breaks off</source>
        <translation>её файл обрывается</translation>
    </message>
    <message>
        <source>its file is larger than {1} MiB</source>
        <translation>её файл больше {1} МиБ</translation>
    </message>
    <message>
        <source>its gaps are filled with pictures</source>
        <translation>его пропуски заполняются картинками</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>её заголовок повреждён</translation>
    </message>
    <message>
        <source>its key does not put every item in order</source>
        <translation>его ключ расставляет не все пункты</translation>
    </message>
    <message>
        <source>its key is not made of pairs</source>
        <translation>его ключ – не из пар</translation>
    </message>
    <message>
        <source>its key names a choice that is not there</source>
        <translation>его ключ называет вариант, которого нет</translation>
    </message>
    <message>
        <source>its key names something that is not there</source>
        <translation>его ключ называет то, чего нет</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>его имя недопустимо</translation>
    </message>
    <message>
        <source>its numbers are drawn anew each time</source>
        <translation>его числа каждый раз другие</translation>
    </message>
    <message>
        <source>known are: {1}</source>
        <translation>известны: {1}</translation>
    </message>
    <message>
        <source>known keys: {1}</source>
        <translation>известные ключи: {1}</translation>
    </message>
    <message>
        <source>known tables: {1}</source>
        <translation>известные таблицы: {1}</translation>
    </message>
    <message>
        <source>leave the cell empty where no date is known</source>
        <translation>оставьте ячейку пустой, если дата неизвестна</translation>
    </message>
    <message>
        <source>leave the cell empty, or write the same question</source>
        <translation>оставьте ячейку пустой или напишите тот же вопрос</translation>
    </message>
    <message>
        <source>leave the headings out where they come again</source>
        <translation>уберите повторные заголовки</translation>
    </message>
    <message>
        <source>leave the year out</source>
        <translation>уберите год</translation>
    </message>
    <message>
        <source>leave the year out of the title</source>
        <translation>уберите год из названия</translation>
    </message>
    <message>
        <source>let each title name what is special about its event</source>
        <translation>пусть каждое название скажет, чем событие особенно</translation>
    </message>
    <message>
        <source>line {1} asks “{2}” about the same event</source>
        <translation>строка {1} спрашивает «{2}» о том же событии</translation>
    </message>
    <message>
        <source>line {1} has the same title</source>
        <translation>в строке {1} то же название</translation>
    </message>
    <message>
        <source>line {1} says the same</source>
        <translation>в строке {1} то же самое</translation>
    </message>
    <message>
        <source>line {1} says the same; this row is left out</source>
        <translation>в строке {1} то же самое; эта строка не вошла</translation>
    </message>
    <message>
        <source>look at the titles, and write &lt; and &gt; otherwise if they belong to the text</source>
        <translation>взгляните на названия и запишите &lt; и &gt; иначе, если они часть текста</translation>
    </message>
    <message>
        <source>make the file again with `quizapp generate SET --to json`</source>
        <translation>сделайте файл заново: `quizapp generate SET --to json`</translation>
    </message>
    <message>
        <source>make the file again with the program that it came from</source>
        <translation>создайте файл заново в той программе, из которой он пришёл</translation>
    </message>
    <message>
        <source>make the package again, from files that you know</source>
        <translation>сделайте пакет заново из файлов, которые знаете</translation>
    </message>
    <message>
        <source>mark the right one</source>
        <translation>отметьте верный</translation>
    </message>
    <message>
        <source>month {1} of year {2} has no day {3}</source>
        <translation>в месяце {1} года {2} нет дня {3}</translation>
    </message>
    <message>
        <source>months run from 01 to 12</source>
        <translation>месяцы – от 01 до 12</translation>
    </message>
    <message>
        <source>more than {1} elements stand inside each other</source>
        <translation>вложено больше {1} элементов</translation>
    </message>
    <message>
        <source>more than {1} objects and lists stand inside each other</source>
        <translation>вложено больше {1} объектов и списков</translation>
    </message>
    <message>
        <source>more than {1} options</source>
        <translation>больше {1} вариантов</translation>
    </message>
    <message>
        <source>more time is given than can be</source>
        <translation>времени дано больше, чем может быть</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>укажите другой файл</translation>
    </message>
    <message>
        <source>name the JSON file inside it</source>
        <translation>укажите файл JSON внутри неё</translation>
    </message>
    <message>
        <source>name the event</source>
        <translation>назовите событие</translation>
    </message>
    <message>
        <source>name the event that holds the date, or write the date here</source>
        <translation>назовите событие с этой датой или напишите дату здесь</translation>
    </message>
    <message>
        <source>name the larger place, or leave the cell empty</source>
        <translation>назовите место побольше или оставьте ячейку пустой</translation>
    </message>
    <message>
        <source>name the table inside it</source>
        <translation>укажите таблицу внутри</translation>
    </message>
    <message>
        <source>name the table or the questions that it belongs to</source>
        <translation>укажите таблицу или вопросы, к которым она относится</translation>
    </message>
    <message>
        <source>name whole words that stand in it once</source>
        <translation>назовите целые слова, которые стоят там один раз</translation>
    </message>
    <message>
        <source>no answer was changed outside quizapp</source>
        <translation>вне quizapp ни один ответ не изменён</translation>
    </message>
    <message>
        <source>no column is headed as that of the names</source>
        <translation>ни один столбец не озаглавлен как столбец имён</translation>
    </message>
    <message>
        <source>no column is headed “date”; “{1}” is taken for it</source>
        <translation>нет столбца «date»; за него взят «{1}»</translation>
    </message>
    <message>
        <source>no column is headed “{1}”; “{2}” is taken for it</source>
        <translation>нет столбца «{1}»; за него взят «{2}»</translation>
    </message>
    <message>
        <source>no right answer is given</source>
        <translation>верный ответ не дан</translation>
    </message>
    <message>
        <source>no sheet of the workbook holds a table</source>
        <translation>ни на одном листе книги нет таблицы</translation>
    </message>
    <message>
        <source>none has a date</source>
        <translation>ни у одного нет даты</translation>
    </message>
    <message>
        <source>none of its options is right, so that every answer would be wrong</source>
        <translation>ни один вариант не верен, любой ответ был бы неверным</translation>
    </message>
    <message>
        <source>nothing can be asked of a row whose status is “{1}”</source>
        <translation>из строки со статусом «{1}» ничего нельзя спросить</translation>
    </message>
    <message>
        <source>nothing is handed in</source>
        <translation>ничего не сдано</translation>
    </message>
    <message>
        <source>nothing need be done</source>
        <translation>делать ничего не нужно</translation>
    </message>
    <message>
        <source>nothing was kept yet</source>
        <translation>пока ничего не сохранено</translation>
    </message>
    <message>
        <source>of an attributed row only {1} can be</source>
        <translation>из строки, приписанной источнику, можно только: {1}</translation>
    </message>
    <message>
        <source>only finished quizzes are handed in</source>
        <translation>сдаются только законченные тесты</translation>
    </message>
    <message>
        <source>only one position is told about “{1}”</source>
        <translation>о «{1}» сказана только одна позиция</translation>
    </message>
    <message>
        <source>only questions and their options have pictures here</source>
        <translation>картинки здесь бывают только у вопросов и вариантов</translation>
    </message>
    <message>
        <source>only you can read the results</source>
        <translation>результаты можете читать только вы</translation>
    </message>
    <message>
        <source>others may read the results</source>
        <translation>результаты могут читать и другие</translation>
    </message>
    <message>
        <source>pack the file again</source>
        <translation>упакуйте файл снова</translation>
    </message>
    <message>
        <source>pack the files with the questions again</source>
        <translation>упакуйте файлы с вопросами снова</translation>
    </message>
    <message>
        <source>parts of it are drawn anew each time</source>
        <translation>части его каждый раз другие</translation>
    </message>
    <message>
        <source>perhaps “{1}” is meant</source>
        <translation>возможно, имеется в виду «{1}»</translation>
    </message>
    <message>
        <source>put a cell that holds a comma between quotation marks</source>
        <translation>возьмите ячейку, в которой есть запятая, в кавычки</translation>
    </message>
    <message>
        <source>put a cell that holds a tab between quotation marks</source>
        <translation>возьмите ячейку, в которой есть табуляция, в кавычки</translation>
    </message>
    <message>
        <source>put a cell that holds a “|” between quotation marks</source>
        <translation>возьмите ячейку, в которой есть «|», в кавычки</translation>
    </message>
    <message>
        <source>put a cell with several values between quotation marks: &quot;Ann; Bob&quot;</source>
        <translation>возьмите ячейку с несколькими значениями в кавычки: &quot;Ann; Bob&quot;</translation>
    </message>
    <message>
        <source>put all spellings of one name into one row</source>
        <translation>поместите все написания одного имени в одну строку</translation>
    </message>
    <message>
        <source>put eras in order of time, and let none of them overlap</source>
        <translation>расположите периоды по времени без пересечений</translation>
    </message>
    <message>
        <source>question {1} cannot be asked: {2}</source>
        <translation>вопрос {1} нельзя задать: {2}</translation>
    </message>
    <message>
        <source>question {1} is not of the agreed form: {2}</source>
        <translation>вопрос {1} не в условленной форме: {2}</translation>
    </message>
    <message>
        <source>questions of its sort are not known here</source>
        <translation>вопросы такого рода здесь неизвестны</translation>
    </message>
    <message>
        <source>questions of the kind “{1}” cannot be read here</source>
        <translation>вопросы вида «{1}» здесь не читаются</translation>
    </message>
    <message>
        <source>questions of the sort “{1}” are not known here</source>
        <translation>вопросы рода «{1}» здесь неизвестны</translation>
    </message>
    <message>
        <source>read the whole package, or that file</source>
        <translation>прочитайте весь пакет или тот файл</translation>
    </message>
    <message>
        <source>remove one</source>
        <translation>уберите один</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>уберите один из них</translation>
    </message>
    <message>
        <source>remove or rename one of them</source>
        <translation>уберите или переименуйте один из них</translation>
    </message>
    <message>
        <source>remove the row</source>
        <translation>уберите строку</translation>
    </message>
    <message>
        <source>remove the row, or write “disputed” into the status of the event</source>
        <translation>уберите строку или напишите в статусе события «disputed»</translation>
    </message>
    <message>
        <source>remove the row; what sources say differently belongs in positions.csv</source>
        <translation>уберите строку; в чём источники расходятся, место в positions.csv</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>переименуйте один из них</translation>
    </message>
    <message>
        <source>rename the column that is meant to “date”</source>
        <translation>назовите нужный столбец «date»</translation>
    </message>
    <message>
        <source>rename the column that is meant to “{1}”</source>
        <translation>назовите нужный столбец «{1}»</translation>
    </message>
    <message>
        <source>save it anew as .xlsx or as CSV UTF-8</source>
        <translation>сохраните заново как .xlsx или CSV UTF-8</translation>
    </message>
    <message>
        <source>save it anew as .xlsx without a password, or as CSV UTF-8</source>
        <translation>сохраните её заново как .xlsx без пароля или как CSV UTF-8</translation>
    </message>
    <message>
        <source>save it anew as UTF-8</source>
        <translation>сохраните заново в UTF-8</translation>
    </message>
    <message>
        <source>save it anew as UTF-8, in a spreadsheet as “CSV UTF-8”; its encoding is not recognised</source>
        <translation>сохраните заново в UTF-8, в таблице – «CSV UTF-8»; кодировка не распознана</translation>
    </message>
    <message>
        <source>save it as JSON or as a CSV table</source>
        <translation>сохраните его как JSON или как таблицу CSV</translation>
    </message>
    <message>
        <source>save it as PNG or JPEG, a little smaller</source>
        <translation>сохраните её в PNG или JPEG, чуть меньше</translation>
    </message>
    <message>
        <source>save it as a file of its own</source>
        <translation>сохраните отдельным файлом</translation>
    </message>
    <message>
        <source>save it as plain text, or a table of it as CSV UTF-8</source>
        <translation>сохраните его как простой текст, а таблицу из него – как CSV UTF-8</translation>
    </message>
    <message>
        <source>save it without a password</source>
        <translation>сохраните без пароля</translation>
    </message>
    <message>
        <source>save or download the file once more</source>
        <translation>сохраните или скачайте файл ещё раз</translation>
    </message>
    <message>
        <source>save the sheet as CSV UTF-8</source>
        <translation>сохраните лист как CSV UTF-8</translation>
    </message>
    <message>
        <source>save the table as “CSV UTF-8”</source>
        <translation>сохраните таблицу как «CSV UTF-8»</translation>
    </message>
    <message>
        <source>say in the column “as_of” when it held, as in 2022-01</source>
        <translation>скажите в столбце «as_of», когда это было верно, например 2022-01</translation>
    </message>
    <message>
        <source>say in words what it shows</source>
        <translation>скажите словами, что на ней</translation>
    </message>
    <message>
        <source>say what was done without the name</source>
        <translation>скажите, что сделано, без имени</translation>
    </message>
    <message>
        <source>see docs/command-line.md for the form</source>
        <translation>форму смотрите в docs/command-line.md</translation>
    </message>
    <message>
        <source>see docs/set-format.md for the form</source>
        <translation>форма описана в docs/set-format.md</translation>
    </message>
    <message>
        <source>several things belong to the same one</source>
        <translation>несколько предметов относятся к одному</translation>
    </message>
    <message>
        <source>shorten it to {1}, and keep the rest in a column “description”</source>
        <translation>сократите до {1}, а остальное поместите в столбец «description»</translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation>сократите текст</translation>
    </message>
    <message>
        <source>so small a number of years ago does not settle a year</source>
        <translation>столь малое число «лет назад» не определяет год</translation>
    </message>
    <message>
        <source>some of its choices are pictures without words</source>
        <translation>некоторые его варианты – картинки без слов</translation>
    </message>
    <message>
        <source>some of its parts are pictures without words</source>
        <translation>некоторые его части – картинки без слов</translation>
    </message>
    <message>
        <source>something on the left belongs to nothing</source>
        <translation>что-то слева ни к чему не относится</translation>
    </message>
    <message>
        <source>split it into several files</source>
        <translation>разделите на несколько файлов</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>разделите на файлы поменьше</translation>
    </message>
    <message>
        <source>sums that are kept beside the answers are not those of the answers</source>
        <translation>суммы, что хранятся рядом с ответами, не совпадают с ответами</translation>
    </message>
    <message>
        <source>take it apart into several files</source>
        <translation>разберите на несколько файлов</translation>
    </message>
    <message>
        <source>take it out of the list, or add a date or a relation</source>
        <translation>уберите из списка или добавьте дату либо связь</translation>
    </message>
    <message>
        <source>take it out of the list, or add what is missing</source>
        <translation>уберите из списка или добавьте недостающее</translation>
    </message>
    <message>
        <source>take one of them out</source>
        <translation>уберите один из них</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>после закрывающей кавычки идёт текст</translation>
    </message>
    <message>
        <source>texts with several gaps</source>
        <translation>тексты с несколькими пропусками</translation>
    </message>
    <message>
        <source>the XML is broken in more than {1} places; the rest was not read</source>
        <translation>XML повреждён более чем в {1} местах; остальное не прочитано</translation>
    </message>
    <message>
        <source>the answer has no options above it</source>
        <translation>над ответом нет вариантов</translation>
    </message>
    <message>
        <source>the answer of {1} to question {2} of “{3}” was changed outside quizapp: {4}</source>
        <translation>ответ изменён не программой quizapp: {1}, «{3}», вопрос {2}, {4}</translation>
    </message>
    <message>
        <source>the answer “{1}” is not one of the options {2}</source>
        <translation>ответ «{1}» – не из вариантов {2}</translation>
    </message>
    <message>
        <source>the brace {1}</source>
        <translation>скобка {1}</translation>
    </message>
    <message>
        <source>the cell begins like a formula</source>
        <translation>ячейка начинается как формула</translation>
    </message>
    <message>
        <source>the cell has {1} characters; the limit is {2}</source>
        <translation>в ячейке знаков: {1}; предел – {2}</translation>
    </message>
    <message>
        <source>the cell holds the hidden character U+{1}, so that it may read differently from what is stored</source>
        <translation>в ячейке скрытый знак U+{1}, она может читаться не так, как сохранена</translation>
    </message>
    <message>
        <source>the cell holds the invisible control character U+{1}</source>
        <translation>в ячейке невидимый управляющий знак U+{1}</translation>
    </message>
    <message>
        <source>the cell “{1}” is empty</source>
        <translation>ячейка «{1}» пуста</translation>
    </message>
    <message>
        <source>the column of numbers only counts the rows, and is left out</source>
        <translation>столбец номеров лишь считает строки и не вошёл</translation>
    </message>
    <message>
        <source>the column “{1}” is missing</source>
        <translation>нет столбца «{1}»</translation>
    </message>
    <message>
        <source>the column “{1}” is not known and is left out</source>
        <translation>столбец «{1}» неизвестен и не вошёл</translation>
    </message>
    <message>
        <source>the date is empty</source>
        <translation>дата пуста</translation>
    </message>
    <message>
        <source>the dates contradict the relation: {1}</source>
        <translation>даты противоречат связи: {1}</translation>
    </message>
    <message>
        <source>the day and the month cannot be told apart</source>
        <translation>день и месяц не различить</translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation>конец раньше начала</translation>
    </message>
    <message>
        <source>the end {1} lies before the beginning {2}</source>
        <translation>конец {1} раньше начала {2}</translation>
    </message>
    <message>
        <source>the file cannot be opened: {1}</source>
        <translation>файл не открывается: {1}</translation>
    </message>
    <message>
        <source>the file has more than {1}</source>
        <translation>в файле больше, чем {1}</translation>
    </message>
    <message>
        <source>the file has more than {1} elements</source>
        <translation>в файле больше {1} элементов</translation>
    </message>
    <message>
        <source>the file has no questions</source>
        <translation>в файле нет вопросов</translation>
    </message>
    <message>
        <source>the file has version {1}, this program knows {2}</source>
        <translation>версия файла – {1}, эта программа знает {2}</translation>
    </message>
    <message>
        <source>the file holds invisible characters U+0000</source>
        <translation>в файле невидимые знаки U+0000</translation>
    </message>
    <message>
        <source>the file holds invisible characters U+0000, as UTF-16 without its mark does</source>
        <translation>в файле невидимые знаки U+0000, как в UTF-16 без метки</translation>
    </message>
    <message>
        <source>the file holds more than anyone answers</source>
        <translation>в файле больше, чем кто-либо ответит</translation>
    </message>
    <message>
        <source>the file is called a workbook, but holds text</source>
        <translation>файл назван книгой, но в нём текст</translation>
    </message>
    <message>
        <source>the file is damaged and cannot be unpacked: {1}</source>
        <translation>файл повреждён и не распаковывается: {1}</translation>
    </message>
    <message>
        <source>the file is damaged: {1}</source>
        <translation>файл повреждён: {1}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file is larger than {1} MiB</source>
        <translation>файл больше {1} МиБ</translation>
    </message>
    <message>
        <source>the file is not whole, or something follows it</source>
        <translation>файл не цел или за ним что-то следует</translation>
    </message>
    <message>
        <source>the file unpacks to more than {1} MiB</source>
        <translation>файл распаковывается более чем в {1} МиБ</translation>
    </message>
    <message>
        <source>the file was changed after it was written</source>
        <translation>файл изменён после записи</translation>
    </message>
    <message>
        <source>the file was made by a newer quizapp ({1})</source>
        <translation>файл сделан более новой quizapp ({1})</translation>
    </message>
    <message>
        <source>the files of a set have other names</source>
        <translation>файлы набора называются иначе</translation>
    </message>
    <message>
        <source>the first line names no columns; {1}</source>
        <translation>первая строка не называет столбцы; {1}</translation>
    </message>
    <message>
        <source>the folder holds no set.toml</source>
        <translation>в папке нет set.toml</translation>
    </message>
    <message>
        <source>the folder is on a network ({1})</source>
        <translation>папка в сети ({1})</translation>
    </message>
    <message>
        <source>the id “{1}” is already used on line {2}</source>
        <translation>код «{1}» уже занят в строке {2}</translation>
    </message>
    <message>
        <source>the key “format” is missing</source>
        <translation>нет ключа «format»</translation>
    </message>
    <message>
        <source>the key “{1}” is not known and is left out</source>
        <translation>ключ «{1}» неизвестен и не вошёл</translation>
    </message>
    <message>
        <source>the key “{1}” {2}</source>
        <translation>ключ «{1}» {2}</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>последний день раньше первого</translation>
    </message>
    <message>
        <source>the line has more than {1} characters</source>
        <translation>в строке больше {1} знаков</translation>
    </message>
    <message>
        <source>the package cannot be opened: {1}</source>
        <translation>пакет не открывается: {1}</translation>
    </message>
    <message>
        <source>the package holds more than {1} files</source>
        <translation>в пакете больше {1} файлов</translation>
    </message>
    <message>
        <source>the package holds no questions</source>
        <translation>в пакете нет вопросов</translation>
    </message>
    <message>
        <source>the package is protected by a password</source>
        <translation>пакет защищён паролем</translation>
    </message>
    <message>
        <source>the package unpacks to more than {1} MB</source>
        <translation>пакет распаковывается более чем в {1} МБ</translation>
    </message>
    <message>
        <source>the picture cannot be used: {1}</source>
        <translation>картинка не годится: {1}</translation>
    </message>
    <message>
        <source>the pictures are not of the agreed form: {1}</source>
        <translation>картинки не в условленной форме: {1}</translation>
    </message>
    <message>
        <source>the place “{1}” already stands on line {2}</source>
        <translation>место «{1}» уже есть в строке {2}</translation>
    </message>
    <message>
        <source>the places in the text do not fit the words to put there</source>
        <translation>места в тексте не подходят к словам для них</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>вопрос пуст</translation>
    </message>
    <message>
        <source>the question {1}</source>
        <translation>вопрос {1}</translation>
    </message>
    <message>
        <source>the question “{1}” stands in another file</source>
        <translation>вопрос «{1}» стоит в другом файле</translation>
    </message>
    <message>
        <source>the quizzes of one learner are handed in</source>
        <translation>сдаются тесты одного ученика</translation>
    </message>
    <message>
        <source>the relations run in a circle: {1}</source>
        <translation>связи идут по кругу: {1}</translation>
    </message>
    <message>
        <source>the result of {1} in “{2}” was changed outside quizapp: {3}</source>
        <translation>результат изменён не программой quizapp: {1}, «{2}», {3}</translation>
    </message>
    <message>
        <source>the results are damaged: {1}</source>
        <translation>результаты повреждены: {1}</translation>
    </message>
    <message>
        <source>the results are whole</source>
        <translation>результаты целы</translation>
    </message>
    <message>
        <source>the roster has no rows</source>
        <translation>в списке нет строк</translation>
    </message>
    <message>
        <source>the roster has {1} rows; the limit is {2}</source>
        <translation>в списке строк: {1}; предел – {2}</translation>
    </message>
    <message>
        <source>the row has no date</source>
        <translation>в строке нет даты</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <translation>в строке нет имени</translation>
    </message>
    <message>
        <source>the row has {1} cells; the first line names {2} columns</source>
        <translation>в строке ячеек: {1}; в первой строке столбцов: {2}</translation>
    </message>
    <message>
        <source>the row holds HTML, which is taken out{1}</source>
        <translation>в строке есть HTML, он убран{1}</translation>
    </message>
    <message>
        <source>the row is attributed and may be asked, but names nobody to attribute it to</source>
        <translation>строка приписана источнику и может спрашиваться, но источник не назван</translation>
    </message>
    <message>
        <source>the row is established but has no independent source</source>
        <translation>строка установлена, но независимого источника у неё нет</translation>
    </message>
    <message>
        <source>the row seems to add up others and is left out</source>
        <translation>строка, видимо, подводит итог другим и не вошла</translation>
    </message>
    <message>
        <source>the same relation stands on line {1}</source>
        <translation>та же связь стоит в строке {1}</translation>
    </message>
    <message>
        <source>the seed of a quiz must fit into 64 bits</source>
        <translation>число-зерно теста должно умещаться в 64 бита</translation>
    </message>
    <message>
        <source>the set has format {1}; this program knows formats up to {2}</source>
        <translation>у набора формат {1}; эта программа знает форматы до {2}</translation>
    </message>
    <message>
        <source>the set has the form {1}; this quizapp reads the form {2}</source>
        <translation>у набора форма {1}; эта quizapp читает форму {2}</translation>
    </message>
    <message>
        <source>the set that goes along cannot be used</source>
        <translation>набор, идущий вместе, не годится</translation>
    </message>
    <message>
        <source>the set that goes along is another one</source>
        <translation>набор, идущий вместе, – другой</translation>
    </message>
    <message>
        <source>the sheet “{1}” is left out: only the first one like it is read</source>
        <translation>лист «{1}» не вошёл: читается только первый такой</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>в таблице нет строк</translation>
    </message>
    <message>
        <source>the table is not known and is left out</source>
        <translation>таблица неизвестна и не вошла</translation>
    </message>
    <message>
        <source>the text is not UTF-8 and is read as {1}</source>
        <translation>текст не в UTF-8 и прочитан как {1}</translation>
    </message>
    <message>
        <source>the text is not UTF-8, as JSON must be</source>
        <translation>текст не в UTF-8, а JSON должен быть в нём</translation>
    </message>
    <message>
        <source>the text is not UTF-8: byte {1} does not belong here</source>
        <translation>текст не в UTF-8: байту {1} здесь не место</translation>
    </message>
    <message>
        <source>the text is too long for a date</source>
        <translation>текст слишком длинен для даты</translation>
    </message>
    <message>
        <source>the title has {1} characters, so that nothing is asked about it</source>
        <translation>в названии знаков: {1}, поэтому о нём ничего не спрашивают</translation>
    </message>
    <message>
        <source>the title is empty</source>
        <translation>название пусто</translation>
    </message>
    <message>
        <source>the title tells the year {1}, so that no question can ask it</source>
        <translation>в названии есть год {1}, поэтому спросить его нельзя</translation>
    </message>
    <message>
        <source>the version is damaged, too</source>
        <translation>версия тоже повреждена</translation>
    </message>
    <message>
        <source>the version of the file is not a number</source>
        <translation>версия файла – не число</translation>
    </message>
    <message>
        <source>the workbook cannot be read: {1}</source>
        <translation>книга не читается: {1}</translation>
    </message>
    <message>
        <source>the workbook has the old form, or is protected by a password</source>
        <translation>книга старого формата или защищена паролем</translation>
    </message>
    <message>
        <source>the workbook is protected by a password</source>
        <translation>книга защищена паролем</translation>
    </message>
    <message>
        <source>the workbook is too large to be read</source>
        <translation>книга слишком велика, чтобы её читать</translation>
    </message>
    <message>
        <source>the year of “{1}” has two digits, and may belong to any century</source>
        <translation>год «{1}» из двух цифр и может быть любого века</translation>
    </message>
    <message>
        <source>the year {1} may belong to any century; write all its digits</source>
        <translation>год {1} может быть любого века; напишите все его цифры</translation>
    </message>
    <message>
        <source>the “order” of “dates” is not {1}</source>
        <translation>«order» в «dates» – не {1}</translation>
    </message>
    <message>
        <source>there are fewer than two items</source>
        <translation>пунктов меньше двух</translation>
    </message>
    <message>
        <source>there are fewer than two options</source>
        <translation>вариантов меньше двух</translation>
    </message>
    <message>
        <source>there are fewer than two things to order</source>
        <translation>расставлять меньше двух предметов</translation>
    </message>
    <message>
        <source>there are more than {1} lines in one question</source>
        <translation>в одном вопросе больше {1} строк</translation>
    </message>
    <message>
        <source>there are more than {1} marks ~ = # in one question</source>
        <translation>в одном вопросе больше {1} знаков ~ = #</translation>
    </message>
    <message>
        <source>there are more than {1} pictures</source>
        <translation>картинок больше {1}</translation>
    </message>
    <message>
        <source>there are no braces around the answers</source>
        <translation>ответы не взяты в фигурные скобки</translation>
    </message>
    <message>
        <source>there are two columns “{1}”</source>
        <translation>столбцов «{1}» два</translation>
    </message>
    <message>
        <source>there is a month or a day, but no year</source>
        <translation>есть месяц или день, но нет года</translation>
    </message>
    <message>
        <source>there is already a series “{1}”</source>
        <translation>ряд «{1}» уже есть</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>there is no copy of the results</source>
        <translation>копии результатов нет</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>there is no file “{1}” here</source>
        <translation>файла «{1}» здесь нет</translation>
    </message>
    <message>
        <source>there is no format “{1}”</source>
        <translation>формата «{1}» нет</translation>
    </message>
    <message>
        <source>there is no gap in the text</source>
        <translation>в тексте нет пропуска</translation>
    </message>
    <message>
        <source>there is no list “events”</source>
        <translation>нет списка «events»</translation>
    </message>
    <message>
        <source>there is no list “questions”</source>
        <translation>нет списка «questions»</translation>
    </message>
    <message>
        <source>there is no month {1}</source>
        <translation>месяца {1} нет</translation>
    </message>
    <message>
        <source>there is no number to answer with</source>
        <translation>нет числа для ответа</translation>
    </message>
    <message>
        <source>there is no statement</source>
        <translation>нет утверждения</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>there is no year 0</source>
        <translation>нулевого года нет</translation>
    </message>
    <message>
        <source>there is no {1} {2}</source>
        <translation>нет: {1} {2}</translation>
    </message>
    <message>
        <source>there is no {1} “{2}”</source>
        <translation>нет: {1} «{2}»</translation>
    </message>
    <message>
        <source>there is no “{1}” that gives the version of the form</source>
        <translation>нет «{1}» с версией формы</translation>
    </message>
    <message>
        <source>there may be {1} in one place</source>
        <translation>в одном месте может быть {1}</translation>
    </message>
    <message>
        <source>there must be an attempt</source>
        <translation>нужна хотя бы одна попытка</translation>
    </message>
    <message>
        <source>these are the headings again</source>
        <translation>это снова заголовки</translation>
    </message>
    <message>
        <source>this is JSON, but not a file of generated questions</source>
        <translation>это JSON, но не файл составленных вопросов</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>это папка, а не файл</translation>
    </message>
    <message>
        <source>this is a web page, not JSON</source>
        <translation>это веб-страница, а не JSON</translation>
    </message>
    <message>
        <source>this is a web page, not a table or a file of questions</source>
        <translation>это веб-страница, а не таблица или файл вопросов</translation>
    </message>
    <message>
        <source>this is not JSON: {1}</source>
        <translation>это не JSON: {1}</translation>
    </message>
    <message>
        <source>this is not TOML: {1}</source>
        <translation>это не TOML: {1}</translation>
    </message>
    <message>
        <source>this is not a file of results</source>
        <translation>это не файл результатов</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>this is not the file of an exam</source>
        <translation>это не файл экзамена</translation>
    </message>
    <message>
        <source>this is not well-formed XML: {1}</source>
        <translation>это неправильный XML: {1}</translation>
    </message>
    <message>
        <source>this is the event itself</source>
        <translation>это само событие</translation>
    </message>
    <message>
        <source>this is {1}</source>
        <translation>это {1}</translation>
    </message>
    <message>
        <source>this lies before the beginning of the universe</source>
        <translation>это раньше начала Вселенной</translation>
    </message>
    <message>
        <source>this line is no card</source>
        <translation>эта строка – не карточка</translation>
    </message>
    <message>
        <source>two options have the same letter</source>
        <translation>у двух вариантов одна буква</translation>
    </message>
    <message>
        <source>type the word again, letters that look alike are not equal</source>
        <translation>наберите слово снова: похожие буквы не равны</translation>
    </message>
    <message>
        <source>unpack it, and name the file inside</source>
        <translation>распакуйте его и укажите файл внутри</translation>
    </message>
    <message>
        <source>unpacks to more than it says</source>
        <translation>распаковывается в большее, чем заявлено</translation>
    </message>
    <message>
        <source>unsafe name in the package: “{1}”</source>
        <translation>небезопасное имя в пакете: «{1}»</translation>
    </message>
    <message>
        <source>unusual parameters</source>
        <translation>необычные параметры</translation>
    </message>
    <message>
        <source>update quizapp, then read the set again</source>
        <translation>обновите quizapp и прочитайте набор снова</translation>
    </message>
    <message>
        <source>use small letters a–z, digits and single hyphens</source>
        <translation>используйте строчные буквы a–z, цифры и одиночные дефисы</translation>
    </message>
    <message>
        <source>use the newest quizapp, or ask for the set as a table</source>
        <translation>возьмите новейшую quizapp или попросите набор таблицей</translation>
    </message>
    <message>
        <source>what cannot be used is not taken in</source>
        <translation>негодное не берётся</translation>
    </message>
    <message>
        <source>what is said of the quiz as a whole is damaged: {1}</source>
        <translation>сказанное о тесте в целом повреждено: {1}</translation>
    </message>
    <message>
        <source>what stands above the names of the columns is left out</source>
        <translation>то, что стоит над названиями столбцов, пропущено</translation>
    </message>
    <message>
        <source>write -&gt; and the partner after it</source>
        <translation>напишите -&gt; и за ним пару</translation>
    </message>
    <message>
        <source>write 72, 72 ± 2 or 70..74</source>
        <translation>пишите 72, 72 ± 2 или 70..74</translation>
    </message>
    <message>
        <source>write Y{1} for a year of more than four digits</source>
        <translation>пишите Y{1} для года длиннее четырёх цифр</translation>
    </message>
    <message>
        <source>write [[1]] for the first word, and so on</source>
        <translation>пишите [[1]] для первого слова и так далее</translation>
    </message>
    <message>
        <source>write \ before ~ = # { } that belong to a text</source>
        <translation>пишите \ перед ~ = # { }, которые относятся к тексту</translation>
    </message>
    <message>
        <source>write \= if it belongs to the text</source>
        <translation>если он относится к тексту, пишите \=</translation>
    </message>
    <message>
        <source>write \= in a text, and begin a new line before = if it marks an answer</source>
        <translation>пишите \= в тексте, а перед =, если он отмечает ответ, начните новую строку</translation>
    </message>
    <message>
        <source>write a blank line between questions</source>
        <translation>оставляйте пустую строку между вопросами</translation>
    </message>
    <message>
        <source>write a line such as {1} = &quot;…&quot;</source>
        <translation>напишите строку вида {1} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>write a number such as 1822 or 3.14</source>
        <translation>напишите число вида 1822 или 3.14</translation>
    </message>
    <message>
        <source>write a number such as 1822, 3.14:0.01 or 1820..1830</source>
        <translation>напишите число вида 1822, 3.14:0.01 или 1820..1830</translation>
    </message>
    <message>
        <source>write a quotation mark inside a cell twice</source>
        <translation>пишите кавычку внутри ячейки дважды</translation>
    </message>
    <message>
        <source>write a table with a heading line, or name another file</source>
        <translation>напишите таблицу со строкой заголовков или укажите другой файл</translation>
    </message>
    <message>
        <source>write a year with four digits: {1}</source>
        <translation>пишите год четырьмя цифрами: {1}</translation>
    </message>
    <message>
        <source>write an &lt;answer&gt; for each</source>
        <translation>напишите &lt;answer&gt; для каждого</translation>
    </message>
    <message>
        <source>write an object with a list “events”</source>
        <translation>напишите объект со списком «events»</translation>
    </message>
    <message>
        <source>write an object with a list “questions”</source>
        <translation>напишите объект со списком «questions»</translation>
    </message>
    <message>
        <source>write digits only, as in 12000</source>
        <translation>пишите только цифры, например 12000</translation>
    </message>
    <message>
        <source>write each on its own line below {&gt;</source>
        <translation>пишите каждый в своей строке под {&gt;</translation>
    </message>
    <message>
        <source>write every line as key = &quot;value&quot;</source>
        <translation>пишите каждую строку как key = &quot;value&quot;</translation>
    </message>
    <message>
        <source>write format = {1}</source>
        <translation>напишите format = {1}</translation>
    </message>
    <message>
        <source>write gaps such as {1:SHORTANSWER:=Paris}</source>
        <translation>пишите пропуски вида {1:SHORTANSWER:=Paris}</translation>
    </message>
    <message>
        <source>write gaps such as {1:SHORTANSWER:=Paris} or {1:MULTICHOICE:=Rome~Oslo}</source>
        <translation>пишите пропуски вида {1:SHORTANSWER:=Paris} или {1:MULTICHOICE:=Rome~Oslo}</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>напишите</translation>
    </message>
    <message>
        <source>write it after =, or delete the mark</source>
        <translation>напишите после = или удалите знак</translation>
    </message>
    <message>
        <source>write it anew in another form, or leave it out</source>
        <translation>напишите заново в другом виде или уберите</translation>
    </message>
    <message>
        <source>write it as a choice, or leave it out</source>
        <translation>напишите как вопрос с выбором или уберите</translation>
    </message>
    <message>
        <source>write it as an essay</source>
        <translation>напишите как эссе</translation>
    </message>
    <message>
        <source>write it as told in “The form of a question set”, or as a CSV table</source>
        <translation>напишите, как сказано в «The form of a question set», или таблицей CSV</translation>
    </message>
    <message>
        <source>write it, or delete the row</source>
        <translation>напишите или удалите строку</translation>
    </message>
    <message>
        <source>write its partner in &lt;answer&gt;</source>
        <translation>напишите его пару в &lt;answer&gt;</translation>
    </message>
    <message>
        <source>write left = right into each column</source>
        <translation>пишите в каждый столбец левое = правое</translation>
    </message>
    <message>
        <source>write multiple choice, true/false, short answer, numeric, ordering or matching</source>
        <translation>напишите multiple choice, true/false, short answer, numeric, ordering или matching</translation>
    </message>
    <message>
        <source>write one after the mark</source>
        <translation>напишите его после знака</translation>
    </message>
    <message>
        <source>write one in &lt;answer&gt;</source>
        <translation>напишите его в &lt;answer&gt;</translation>
    </message>
    <message>
        <source>write one in &lt;row&gt;</source>
        <translation>напишите его в &lt;row&gt;</translation>
    </message>
    <message>
        <source>write one plain date into each cell, the earlier one first, or .. for an open end</source>
        <translation>пишите в каждую ячейку одну простую дату, сначала раннюю, а для открытого конца – ..</translation>
    </message>
    <message>
        <source>write one row for each event below the headings</source>
        <translation>пишите под заголовками по строке на событие</translation>
    </message>
    <message>
        <source>write one row for each learner</source>
        <translation>пишите по строке на ученика</translation>
    </message>
    <message>
        <source>write one sort</source>
        <translation>напишите один род</translation>
    </message>
    <message>
        <source>write options such as “A. …” above it</source>
        <translation>напишите над ним варианты вида «A. …»</translation>
    </message>
    <message>
        <source>write some, or name another file</source>
        <translation>напишите их или укажите другой файл</translation>
    </message>
    <message>
        <source>write the date as 1918-05-28, or leave the cell empty</source>
        <translation>пишите дату как 1918-05-28 или оставьте ячейку пустой</translation>
    </message>
    <message>
        <source>write the date, or leave the cell empty</source>
        <translation>напишите дату или оставьте ячейку пустой</translation>
    </message>
    <message>
        <source>write the letter of the right option</source>
        <translation>напишите букву верного варианта</translation>
    </message>
    <message>
        <source>write the letter of the right option: b</source>
        <translation>напишите букву верного варианта: b</translation>
    </message>
    <message>
        <source>write the letter of the right option: b, or a, c for several</source>
        <translation>напишите букву верного варианта: b, или a, c для нескольких</translation>
    </message>
    <message>
        <source>write the letters in the right order: b, a, c</source>
        <translation>напишите буквы в верном порядке: b, a, c</translation>
    </message>
    <message>
        <source>write the name of the learner</source>
        <translation>напишите имя ученика</translation>
    </message>
    <message>
        <source>write the period into the date column: 1918/1920, ../1920 or 1918/..</source>
        <translation>напишите период в столбец даты: 1918/1920, ../1920 или 1918/..</translation>
    </message>
    <message>
        <source>write the plain text into the cell</source>
        <translation>напишите в ячейку простой текст</translation>
    </message>
    <message>
        <source>write the share in percent, such as 100 or 33.33333</source>
        <translation>пишите долю в процентах, например 100 или 33.33333</translation>
    </message>
    <message>
        <source>write the smaller number into “lo”</source>
        <translation>напишите меньшее число в «lo»</translation>
    </message>
    <message>
        <source>write the year with four digits</source>
        <translation>пишите год четырьмя цифрами</translation>
    </message>
    <message>
        <source>write the year, or leave month and day empty</source>
        <translation>напишите год или оставьте месяц и день пустыми</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>напишите true или false</translation>
    </message>
    <message>
        <source>write year, month and day: 1993-04-30</source>
        <translation>пишите год, месяц и день: 1993-04-30</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>напишите yes или no</translation>
    </message>
    <message>
        <source>write { before the first answer and } after the last, as other programs need them</source>
        <translation>поставьте { перед первым ответом и } после последнего: другим программам они нужны</translation>
    </message>
    <message>
        <source>write {#1822} or {#1822:1} or {#1820..1830}</source>
        <translation>напишите {#1822}, {#1822:1} или {#1820..1830}</translation>
    </message>
    <message>
        <source>write {1} for {2} BC; the year before 1 is 0000, so that -{3} is {4} BC</source>
        <translation>пишите {1} для {2} до н. э.; год перед 1 – это 0000, поэтому -{3} – это {4} до н. э.</translation>
    </message>
    <message>
        <source>write {1} if that is meant, or Y{2} for a year</source>
        <translation>пишите {1}, если имеется в виду это, или Y{2} для года</translation>
    </message>
    <message>
        <source>write {1}, with two digits for the month and the day</source>
        <translation>пишите {1}, месяц и день двумя цифрами</translation>
    </message>
    <message>
        <source>write {1}; 1 BC is 0000</source>
        <translation>пишите {1}; 1 до н. э. – это 0000</translation>
    </message>
    <message>
        <source>write “name” above the names, or “first name” and “last name”</source>
        <translation>напишите над именами «name» или «first name» и «last name»</translation>
    </message>
    <message>
        <source>write “title” and “date” above the columns</source>
        <translation>напишите над столбцами «title» и «date»</translation>
    </message>
    <message>
        <source>{1} MB are free</source>
        <translation>свободно {1} МБ</translation>
    </message>
    <message>
        <source>{1} can be written</source>
        <translation>можно писать: {1}</translation>
    </message>
    <message>
        <source>{1} cannot be asked</source>
        <translation>{1} нельзя спросить</translation>
    </message>
    <message>
        <source>{1} cannot be written</source>
        <translation>нельзя писать: {1}</translation>
    </message>
    <message>
        <source>{1} does not settle the {2}</source>
        <translation>{1} не определяет: {2}</translation>
    </message>
    <message>
        <source>{1} ends before {2} begins</source>
        <translation>{1} кончается раньше, чем начинается {2}</translation>
    </message>
    <message>
        <source>{1} events have this title, so that nothing is asked about them</source>
        <translation>событий с таким названием: {1}, поэтому о них ничего не спрашивают</translation>
    </message>
    <message>
        <source>{1} has {2} days</source>
        <translation>{1}: дней – {2}</translation>
    </message>
    <message>
        <source>{1} has {2} days; write {3}-{4}-{5} for the last one</source>
        <translation>{1}: дней – {2}; для последнего пишите {3}-{4}-{5}</translation>
    </message>
    <message>
        <source>{1} is another learner already. Give one of them a number to tell them apart.</source>
        <translation>{1} – уже другой ученик. Дайте одному из них номер, чтобы различить.</translation>
    </message>
    <message>
        <source>{1} is left out{2}</source>
        <translation>{1} – не вошло{2}</translation>
    </message>
    <message>
        <source>{1} is made when something is kept</source>
        <translation>{1} появится, когда что-нибудь сохранится</translation>
    </message>
    <message>
        <source>{1} is more than {2}</source>
        <translation>{1} – больше, чем {2}</translation>
    </message>
    <message>
        <source>{1} is not a number</source>
        <translation>{1} – не число</translation>
    </message>
    <message>
        <source>{1} is not a short text</source>
        <translation>{1} – не короткий текст</translation>
    </message>
    <message>
        <source>{1} is not a text</source>
        <translation>{1} – не текст</translation>
    </message>
    <message>
        <source>{1} is not a whole number</source>
        <translation>{1} – не целое число</translation>
    </message>
    <message>
        <source>{1} is not read</source>
        <translation>{1} не читается</translation>
    </message>
    <message>
        <source>{1} is not true or false</source>
        <translation>{1} – не true и не false</translation>
    </message>
    <message>
        <source>{1} is too large a number</source>
        <translation>{1} – слишком большое число</translation>
    </message>
    <message>
        <source>{1} lies before {2}, when this happened or was signed</source>
        <translation>{1} – раньше, чем {2}, когда это было или подписано</translation>
    </message>
    <message>
        <source>{1} more were changed outside quizapp</source>
        <translation>вне quizapp изменено ещё: {1}</translation>
    </message>
    <message>
        <source>{1} question sets, all sound</source>
        <translation>наборов вопросов: {1}, все исправны</translation>
    </message>
    <message>
        <source>{1} was before there were such quizzes</source>
        <translation>{1} – до того, как появились такие тесты</translation>
    </message>
    <message>
        <source>{1} was removed. Bring that person back, or give this one another number.</source>
        <translation>{1} – убран из списков. Верните этого человека или дайте другой номер.</translation>
    </message>
    <message>
        <source>{1} whole, the newest of {2}</source>
        <translation>целых: {1}, новейшая – {2}</translation>
    </message>
    <message>
        <source>{1}, or \{ and \} for braces of a text</source>
        <translation>{1} или \{ и \} для скобок текста</translation>
    </message>
    <message>
        <source>{1}, or choose another name.</source>
        <translation>{1} или выберите другое имя.</translation>
    </message>
    <message>
        <source>{1}; the last ones are taken to be empty</source>
        <translation>{1}; последние считаются пустыми</translation>
    </message>
    <message>
        <source>“=” begins another right answer, “{1}”</source>
        <translation>«=» начинает ещё один верный ответ: «{1}»</translation>
    </message>
    <message>
        <source>“=” is taken as part of “{1}”</source>
        <translation>«=» принят за часть «{1}»</translation>
    </message>
    <message>
        <source>“dates” is not an object</source>
        <translation>«dates» – не объект</translation>
    </message>
    <message>
        <source>“order” cannot be asked: the row has no date and no relation orders it</source>
        <translation>«order» нельзя спросить: в строке нет даты, и ни одна связь её не упорядочивает</translation>
    </message>
    <message>
        <source>“place” cannot be asked: nothing says what sort of place “{1}” is</source>
        <translation>«place» нельзя спросить: нигде не сказано, что за место «{1}»</translation>
    </message>
    <message>
        <source>“{1} – {2}” is not a period</source>
        <translation>«{1} – {2}» – не период</translation>
    </message>
    <message>
        <source>“{1}” already stands for something on line {2}</source>
        <translation>«{1}» уже что-то обозначает в строке {2}</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” are the same.</source>
        <translation>«{1}» и «{2}» – одно и то же.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” look the same, but differ in their letters</source>
        <translation>«{1}» и «{2}» выглядят одинаково, но буквы в них разные</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” look the same, but differ in their letters.</source>
        <translation>«{1}» и «{2}» выглядят одинаково, но буквы в них разные.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” overlap: a day may be in both.</source>
        <translation>«{1}» и «{2}» пересекаются: день может быть в обоих.</translation>
    </message>
    <message>
        <source>“{1}” cannot be asked: {2}</source>
        <translation>«{1}» нельзя спросить: {2}</translation>
    </message>
    <message>
        <source>“{1}” cannot be unpacked: {2}</source>
        <translation>«{1}» не распаковывается: {2}</translation>
    </message>
    <message>
        <source>“{1}” could be the text of one option and the place of another</source>
        <translation>«{1}» может быть текстом одного варианта и местом другого</translation>
    </message>
    <message>
        <source>“{1}” could be two days, and no other cell shows which one is meant</source>
        <translation>«{1}» может быть двумя разными днями, и по другим ячейкам не видно, каким</translation>
    </message>
    <message>
        <source>“{1}” does not begin after the end of “{2}”</source>
        <translation>«{1}» начинается не после конца «{2}»</translation>
    </message>
    <message>
        <source>“{1}” does not put every item in order</source>
        <translation>«{1}» расставляет не все пункты</translation>
    </message>
    <message>
        <source>“{1}” gives a time without a day</source>
        <translation>«{1}» даёт время без дня</translation>
    </message>
    <message>
        <source>“{1}” has no alternatives</source>
        <translation>у «{1}» не бывает других значений</translation>
    </message>
    <message>
        <source>“{1}” has no date</source>
        <translation>у «{1}» нет даты</translation>
    </message>
    <message>
        <source>“{1}” has no partner</source>
        <translation>у «{1}» нет пары</translation>
    </message>
    <message>
        <source>“{1}” has the status “{2}”: nothing of it is asked</source>
        <translation>у «{1}» статус «{2}»: ничего не спрашивается</translation>
    </message>
    <message>
        <source>“{1}” has the status “{2}”: only what is disputed has positions</source>
        <translation>у «{1}» статус «{2}»: позиции бывают только у спорного</translation>
    </message>
    <message>
        <source>“{1}” has three dots, and a range has two</source>
        <translation>в «{1}» три точки, а в промежутке – две</translation>
    </message>
    <message>
        <source>“{1}” in “{2}” makes an option look wrong.</source>
        <translation>«{1}» в «{2}» выдаёт неверный вариант.</translation>
    </message>
    <message>
        <source>“{1}” in “{2}” means something else to everybody.</source>
        <translation>«{1}» в «{2}» каждый понимает по-своему.</translation>
    </message>
    <message>
        <source>“{1}” is a judgement.</source>
        <translation>«{1}» – это оценка.</translation>
    </message>
    <message>
        <source>“{1}” is also a name of “{2}”</source>
        <translation>«{1}» – это и имя «{2}»</translation>
    </message>
    <message>
        <source>“{1}” is filled in but “{2}” is not: questions speak of the title</source>
        <translation>«{1}» заполнено, а «{2}» нет: вопросы говорят названием</translation>
    </message>
    <message>
        <source>“{1}” is given twice, the first time on line {2}</source>
        <translation>«{1}» дано дважды, впервые в строке {2}</translation>
    </message>
    <message>
        <source>“{1}” is left out: it is no event</source>
        <translation>«{1}» не вошло: это не событие</translation>
    </message>
    <message>
        <source>“{1}” is left out: {2}</source>
        <translation>«{1}» не вошло: {2}</translation>
    </message>
    <message>
        <source>“{1}” is missing</source>
        <translation>«{1}» отсутствует</translation>
    </message>
    <message>
        <source>“{1}” is neither true nor false</source>
        <translation>«{1}» – не верно и не неверно</translation>
    </message>
    <message>
        <source>“{1}” is neither yes nor no</source>
        <translation>«{1}» – не да и не нет</translation>
    </message>
    <message>
        <source>“{1}” is no date, but the other options are.</source>
        <translation>«{1}» – не дата, а другие варианты – даты.</translation>
    </message>
    <message>
        <source>“{1}” is no known type of question</source>
        <translation>«{1}» – неизвестный вид вопроса</translation>
    </message>
    <message>
        <source>“{1}” is no number</source>
        <translation>«{1}» – не число</translation>
    </message>
    <message>
        <source>“{1}” is no pair</source>
        <translation>«{1}» – не пара</translation>
    </message>
    <message>
        <source>“{1}” is no year</source>
        <translation>«{1}» – не год</translation>
    </message>
    <message>
        <source>“{1}” is none of the options</source>
        <translation>«{1}» – не из вариантов</translation>
    </message>
    <message>
        <source>“{1}” is not a century that can be read</source>
        <translation>«{1}» – не век, который можно прочитать</translation>
    </message>
    <message>
        <source>“{1}” is not a date of this format</source>
        <translation>«{1}» – не дата этого формата</translation>
    </message>
    <message>
        <source>“{1}” is not a date that can be read</source>
        <translation>«{1}» – не дата, которую можно прочитать</translation>
    </message>
    <message>
        <source>“{1}” is not a date; the year {2} is taken instead</source>
        <translation>«{1}» – не дата; вместо неё взят год {2}</translation>
    </message>
    <message>
        <source>“{1}” is not a known role</source>
        <translation>«{1}» – неизвестная роль</translation>
    </message>
    <message>
        <source>“{1}” is not a known {2}</source>
        <translation>«{1}» – неизвестно ({2})</translation>
    </message>
    <message>
        <source>“{1}” is not a list</source>
        <translation>«{1}» – не список</translation>
    </message>
    <message>
        <source>“{1}” is not a number</source>
        <translation>«{1}» – не число</translation>
    </message>
    <message>
        <source>“{1}” is not a set id</source>
        <translation>«{1}» – не код набора</translation>
    </message>
    <message>
        <source>“{1}” is not a text</source>
        <translation>«{1}» – не текст</translation>
    </message>
    <message>
        <source>“{1}” is not a whole number</source>
        <translation>«{1}» – не целое число</translation>
    </message>
    <message>
        <source>“{1}” is not an answer</source>
        <translation>«{1}» – не ответ</translation>
    </message>
    <message>
        <source>“{1}” is not any more what was looked at.</source>
        <translation>«{1}» – уже не то, что просматривали.</translation>
    </message>
    <message>
        <source>“{1}” is not as exact a date as the others, or is more exact.</source>
        <translation>«{1}» – дата менее или более точная, чем другие.</translation>
    </message>
    <message>
        <source>“{1}” is not expected here</source>
        <translation>«{1}» здесь не ожидается</translation>
    </message>
    <message>
        <source>“{1}” is not explained.</source>
        <translation>«{1}» не пояснено.</translation>
    </message>
    <message>
        <source>“{1}” is not known and is left out</source>
        <translation>«{1}» неизвестно и не вошло</translation>
    </message>
    <message>
        <source>“{1}” is not something that can be asked</source>
        <translation>«{1}» – не то, о чём можно спросить</translation>
    </message>
    <message>
        <source>“{1}” is the recorded value itself, not an alternative</source>
        <translation>«{1}» – само записанное значение, а не другое</translation>
    </message>
    <message>
        <source>“{1}” is too large</source>
        <translation>«{1}» слишком велико</translation>
    </message>
    <message>
        <source>“{1}” is too large for a year</source>
        <translation>«{1}» слишком велико для года</translation>
    </message>
    <message>
        <source>“{1}” is what programs write where no date is known</source>
        <translation>«{1}» пишут программы, когда дата неизвестна</translation>
    </message>
    <message>
        <source>“{1}” joins a Latin letter with a Cyrillic or Greek one</source>
        <translation>в «{1}» латинская буква соседствует с кириллической или греческой</translation>
    </message>
    <message>
        <source>“{1}” lets the date be counted.</source>
        <translation>По «{1}» дату можно вычислить.</translation>
    </message>
    <message>
        <source>“{1}” lies in “{2}” on line {3}</source>
        <translation>«{1}» лежит в «{2}» в строке {3}</translation>
    </message>
    <message>
        <source>“{1}” lies in “{2}” on line {3}, so that it is not asked</source>
        <translation>«{1}» лежит в «{2}» в строке {3}, поэтому не спрашивается</translation>
    </message>
    <message>
        <source>“{1}” lies within itself</source>
        <translation>«{1}» лежит в самом себе</translation>
    </message>
    <message>
        <source>“{1}” looks like the number that a spreadsheet keeps for {2}</source>
        <translation>«{1}» похоже на число, которым таблица хранит {2}</translation>
    </message>
    <message>
        <source>“{1}” may cease to be true</source>
        <translation>«{1}» может перестать быть верным</translation>
    </message>
    <message>
        <source>“{1}” names the person, so that “who …?” cannot be asked</source>
        <translation>«{1}» называет человека, поэтому нельзя спросить «кто …?»</translation>
    </message>
    <message>
        <source>“{1}” of event {2} is neither a text nor a list of texts</source>
        <translation>«{1}» события {2} – не текст и не список текстов</translation>
    </message>
    <message>
        <source>“{1}” speaks of other options.</source>
        <translation>«{1}» говорит о других вариантах.</translation>
    </message>
    <message>
        <source>“{1}” stands in many rows, as where a program knows no date</source>
        <translation>«{1}» стоит во многих строках, как там, где программа не знает даты</translation>
    </message>
    <message>
        <source>“{1}” stands out of order.</source>
        <translation>«{1}» стоит не по порядку.</translation>
    </message>
    <message>
        <source>“{1}” stands {2} in the quotation</source>
        <translation>«{1}» стоит в цитате {2}</translation>
    </message>
    <message>
        <source>“{1}” tells the year {2}</source>
        <translation>«{1}» называет год {2}</translation>
    </message>
    <message>
        <source>“{1}” unpacks to more than {2} MB</source>
        <translation>«{1}» распаковывается более чем в {2} МБ</translation>
    </message>
    <message>
        <source>“{1}” unpacks to {2} times its size</source>
        <translation>«{1}» распаковывается в {2} раз больше</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>And {n} more, which the copied list holds.</source>
        <translation>
            <numerusform>И ещё {n}; они есть в скопированном списке.</numerusform>
            <numerusform>И ещё {n}; они есть в скопированном списке.</numerusform>
            <numerusform>И ещё {n}; они есть в скопированном списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Закрыть этот список</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать список</translation>
    </message>
    <message>
        <source>{title}: {faults}</source>
        <translation>{title}: {faults}</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ProgressFilters</name>
    <message>
        <source>All question sets</source>
        <translation>Все наборы вопросов</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Набор вопросов</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>After the first questions you see here how they went, what you know of each set, and when it comes back.</source>
        <translation>После первых вопросов здесь видно, как они прошли, что вы знаете из каждого набора и когда это вернётся.</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>По видам вопросов</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>По периодам</translation>
    </message>
    <message>
        <source>By question set</source>
        <translation>По наборам</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>Choose a set</source>
        <translation>Выбрать набор</translation>
    </message>
    <message>
        <source>Choose another set or other days.</source>
        <translation>Выберите другой набор или другие дни.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>No answers match these choices</source>
        <translation>Под этот выбор не подходит ни один ответ</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ответов пока нет</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Набор вопросов</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>There are no answers to events with this in this time.</source>
        <translation>За это время нет ответов о таких событиях.</translation>
    </message>
    <message>
        <source>To see what you know of another set, choose it above.</source>
        <translation>Чтобы увидеть, что вы знаете из другого набора, выберите его выше.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>{topic} · {title}</source>
        <translation>{topic} · {title}</translation>
    </message>
</context>
<context>
    <name>ProgressSegments</name>
    <message>
        <source>Question {now} of {all}</source>
        <translation>Вопрос {now} из {all}</translation>
    </message>
    <message>
        <source>Question {now} of {all}, {right} right</source>
        <translation>Вопрос {now} из {all}, верно: {right}</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>about 1 minute left</source>
        <translation>осталась примерно 1 минута</translation>
    </message>
    <message>
        <source>about 1 second left</source>
        <translation>осталась примерно 1 секунда</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <translation>
            <numerusform>осталась примерно {n} минута</numerusform>
            <numerusform>осталось примерно {n} минуты</numerusform>
            <numerusform>осталось примерно {n} минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <translation>
            <numerusform>осталась примерно {n} секунда</numerusform>
            <numerusform>осталось примерно {n} секунды</numerusform>
            <numerusform>осталось примерно {n} секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>1 remark</source>
        <translation>1 замечание</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Question {n} of {count}</source>
        <translation>{n} из {count}</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Убрать этот вопрос</translation>
    </message>
    <message>
        <source>Repeat this question</source>
        <translation>Повторить этот вопрос</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} замечание</numerusform>
            <numerusform>{n} замечания</numerusform>
            <numerusform>{n} замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDetails</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>History/Treaties</source>
        <translation>История/Договоры</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask for one thing, in one sentence.</source>
        <translation>Спрашивайте об одном, одним предложением.</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>Эссе</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Вид вопроса</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>One right answer</source>
        <translation>Один верный ответ</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Several right answers</source>
        <translation>Несколько верных ответов</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Короткий ответ</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Текст с пропусками</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Верно или неверно</translation>
    </message>
    <message>
        <source>Why is this the answer? What came before and after?</source>
        <translation>Почему ответ такой? Что было до и после?</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Move question {n}</source>
        <translation>Сдвинуть вопрос {n}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Remove question {n}</source>
        <translation>Убрать вопрос {n}</translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation>Повторить вопрос</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>(no text yet)</source>
        <translation>(текста пока нет)</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 замечание</translation>
    </message>
    <message>
        <source>Cannot be asked yet</source>
        <translation>Пока нельзя спросить</translation>
    </message>
    <message>
        <source>Kept, and not asked</source>
        <translation>Хранится, не спрашивается</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Замечаний нет</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} замечание</numerusform>
            <numerusform>{n} замечания</numerusform>
            <numerusform>{n} замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {stem}</source>
        <translation>{n}. {stem}</translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>Source: {name}</source>
        <translation>Источник: {name}</translation>
    </message>
    <message>
        <source>To choose from: {targets}</source>
        <translation>На выбор: {targets}</translation>
    </message>
    <message>
        <source>{option} (right)</source>
        <translation>{option} (верно)</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>{task} · extra, not counted</source>
        <translation>{task} · дополнительно, не учитывается</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Right answer: {key}</source>
        <translation>Верный ответ: {key}</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>лёгкий</translation>
    </message>
    <message>
        <source>for practice only</source>
        <translation>только для упражнений</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>трудный</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>{events} · right answer: {key}</source>
        <translation>{events} · верный ответ: {key}</translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Вопросов пока нет</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Написать вопрос</translation>
    </message>
    <message>
        <source>Write question {n}</source>
        <translation>Написать вопрос {n}</translation>
    </message>
    <message>
        <source>Write questions of your own. Remarks help with the wording as you type.</source>
        <translation>Пишите свои вопросы. Замечания по ходу дела помогут с формулировкой.</translation>
    </message>
</context>
<context>
    <name>QuizChoices</name>
    <message>
        <source>As many as the set can ask without one giving another away.</source>
        <translation>Столько, сколько набор может спросить, чтобы один вопрос не подсказывал другой.</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Десятилетие</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Трудность</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Лёгкие</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Точная дата</translation>
    </message>
    <message>
        <source>Exact is as exact as the source; a month or year is easier to learn.</source>
        <translation>Точная – насколько точен источник; месяц или год выучить легче.</translation>
    </message>
    <message>
        <source>Exactness of dates</source>
        <translation>Точность дат</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудные</translation>
    </message>
    <message>
        <source>Hard questions are about events that are close to each other.</source>
        <translation>Трудные вопросы – о событиях, близких друг к другу.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>QuizFlow</name>
    <message>
        <source>The set has no further question of this kind that fits here.</source>
        <translation>В наборе больше нет подходящего сюда вопроса этого вида.</translation>
    </message>
    <message numerus="yes">
        <source>This set has {n} questions that do not give each other away, so the quiz is shorter than {asked}.</source>
        <translation>
            <numerusform>В этом наборе {n} вопрос, который не подсказывает другие, поэтому тест короче, чем {asked}.</numerusform>
            <numerusform>В этом наборе {n} вопроса, которые не подсказывают друг друга, поэтому тест короче, чем {asked}.</numerusform>
            <numerusform>В этом наборе {n} вопросов, которые не подсказывают друг друга, поэтому тест короче, чем {asked}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizFooter</name>
    <message>
        <source>Another like this</source>
        <translation>Ещё один похожий</translation>
    </message>
    <message>
        <source>Answer after this</source>
        <translation>Следующий ответ</translation>
    </message>
    <message>
        <source>Answer before this</source>
        <translation>Предыдущий ответ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Дать этот ответ</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Посмотреть результат</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Лента времени списком</translation>
    </message>
    <message>
        <source>Timeline of the set</source>
        <translation>Лента времени набора</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
</context>
<context>
    <name>QuizHeader</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Mark this question</source>
        <translation>Пометить этот вопрос</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановиться</translation>
    </message>
    <message>
        <source>Take the mark off this question</source>
        <translation>Снять пометку с этого вопроса</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <translation>{now} из {all}</translation>
    </message>
</context>
<context>
    <name>QuizKeys</name>
    <message>
        <source>After the check</source>
        <translation>После проверки</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Выберите один ответ</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Выберите один или несколько</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Каждый вопрос</translation>
    </message>
    <message>
        <source>Find the partner of each</source>
        <translation>Подберите каждому пару</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Введите число</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>In an exam</source>
        <translation>На экзамене</translation>
    </message>
    <message>
        <source>Place it on the timeline</source>
        <translation>Поместите на ленту времени</translation>
    </message>
    <message>
        <source>Put each one where it belongs</source>
        <translation>Разложите всё по местам</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Расставьте по порядку</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Поставьте на место</translation>
    </message>
    <message>
        <source>a little earlier or later</source>
        <translation>немного раньше или позже</translation>
    </message>
    <message>
        <source>another like this</source>
        <translation>ещё один похожий</translation>
    </message>
    <message>
        <source>back to the asked event</source>
        <translation>назад к тому событию, о котором спрашивали</translation>
    </message>
    <message>
        <source>begin to type a date</source>
        <translation>начать писать дату</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>choose a place</source>
        <translation>выбрать место</translation>
    </message>
    <message>
        <source>choose it or not</source>
        <translation>выбрать или нет</translation>
    </message>
    <message>
        <source>choose or not</source>
        <translation>выбрать или нет</translation>
    </message>
    <message>
        <source>choose the one above or below</source>
        <translation>выбрать тот, что выше или ниже</translation>
    </message>
    <message>
        <source>events outside the timeline</source>
        <translation>события за краем ленты времени</translation>
    </message>
    <message>
        <source>give it a partner</source>
        <translation>дать ему пару</translation>
    </message>
    <message>
        <source>go to the one above or below</source>
        <translation>перейти к тому, что выше или ниже</translation>
    </message>
    <message>
        <source>hide it, or show it</source>
        <translation>скрыть или показать</translation>
    </message>
    <message>
        <source>leave the full screen, or fill it</source>
        <translation>выйти из полного экрана или вернуться</translation>
    </message>
    <message>
        <source>mark the question</source>
        <translation>пометить вопрос</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>move to the first or last place</source>
        <translation>сдвинуть на первое или последнее место</translation>
    </message>
    <message>
        <source>much earlier or later</source>
        <translation>намного раньше или позже</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>следующая область</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>следующий вопрос</translation>
    </message>
    <message>
        <source>one more or less</source>
        <translation>на один больше или меньше</translation>
    </message>
    <message>
        <source>other events on the timeline</source>
        <translation>другие события на ленте времени</translation>
    </message>
    <message>
        <source>put it there</source>
        <translation>поставить туда</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>прокрутить</translation>
    </message>
    <message>
        <source>scroll, after the check</source>
        <translation>прокрутить после проверки</translation>
    </message>
    <message>
        <source>select</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>select the one above or below</source>
        <translation>выбрать тот, что выше или ниже</translation>
    </message>
    <message>
        <source>show all answers</source>
        <translation>показать все ответы</translation>
    </message>
    <message>
        <source>show the right order</source>
        <translation>показать верный порядок</translation>
    </message>
    <message>
        <source>show the source</source>
        <translation>показать источник</translation>
    </message>
    <message>
        <source>stop and keep your place</source>
        <translation>остановиться и запомнить место</translation>
    </message>
    <message>
        <source>take its partner away</source>
        <translation>убрать его пару</translation>
    </message>
    <message>
        <source>tell the time that is left</source>
        <translation>сказать, сколько времени осталось</translation>
    </message>
    <message>
        <source>ten more or less</source>
        <translation>на десять больше или меньше</translation>
    </message>
    <message>
        <source>the place above or below</source>
        <translation>место выше или ниже</translation>
    </message>
    <message>
        <source>the same where digits are typed</source>
        <translation>то же там, где пишут цифры</translation>
    </message>
    <message>
        <source>timeline as a list</source>
        <translation>лента времени списком</translation>
    </message>
    <message>
        <source>timeline of the whole set, when looking back</source>
        <translation>лента времени всего набора при просмотре</translation>
    </message>
    <message>
        <source>to the ends of the timeline</source>
        <translation>к краям ленты времени</translation>
    </message>
    <message>
        <source>what sources say differently</source>
        <translation>в чём расходятся источники</translation>
    </message>
    <message>
        <source>zoom the timeline</source>
        <translation>менять масштаб ленты времени</translation>
    </message>
</context>
<context>
    <name>QuizList</name>
    <message>
        <source>1 question</source>
        <translation>1 вопрос</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Убрать: {title}</translation>
    </message>
    <message>
        <source>Saved quizzes</source>
        <translation>Сохранённые тесты</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Начать: {title}</translation>
    </message>
    <message>
        <source>The other quizzes are not affected. Your answers are safe.</source>
        <translation>Другие тесты не затронуты. Ваши ответы целы.</translation>
    </message>
    <message>
        <source>changed {ago}</source>
        <translation>изменён {ago}</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>изменения не сохранены</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранён</translation>
    </message>
    <message>
        <source>saved {ago}</source>
        <translation>сохранён {ago}</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” could not be opened</source>
        <translation>«{title}» не удалось открыть</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Question {place}.</source>
        <translation>Вопрос {place}.</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>другие ответы</translation>
    </message>
    <message>
        <source>zoom the timeline</source>
        <translation>менять масштаб ленты времени</translation>
    </message>
</context>
<context>
    <name>QuizTitle</name>
    <message>
        <source>Mistakes · {title}</source>
        <translation>Ошибки · {title}</translation>
    </message>
    <message>
        <source>Review · {title}</source>
        <translation>Повторение · {title}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{place}, current page</source>
        <translation>{place}, текущая страница</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Changed since</source>
        <translation>С тех пор изменился</translation>
    </message>
    <message>
        <source>Forget {file}</source>
        <translation>Забыть {file}</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Больше не там</translation>
    </message>
    <message>
        <source>Update from {file}</source>
        <translation>Обновить из {file}</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Обновить…</translation>
    </message>
    <message>
        <source>set removed</source>
        <translation>набор убран</translation>
    </message>
    <message>
        <source>{set} · taken in {when} · {folder}</source>
        <translation>{set} · взят {when} · {folder}</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed sets ({n})</source>
        <translation>Убранные наборы ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Removed sets can be had back for {n} days. Answers stay in any case.</source>
        <translation>
            <numerusform>Убранные наборы можно вернуть в течение {n} дня. Ответы остаются в любом случае.</numerusform>
            <numerusform>Убранные наборы можно вернуть в течение {n} дней. Ответы остаются в любом случае.</numerusform>
            <numerusform>Убранные наборы можно вернуть в течение {n} дней. Ответы остаются в любом случае.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedRow</name>
    <message>
        <source>Delete for good</source>
        <translation>Удалить насовсем</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Удалить насовсем…</translation>
    </message>
    <message>
        <source>It cannot be had back then.</source>
        <translation>Тогда его не вернуть.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>{size} · removed {when} · kept until {day}</source>
        <translation>{size} · убран {when} · хранится до {day}</translation>
    </message>
</context>
<context>
    <name>RenameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Новое название</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Сохранить отчёт как PDF</translation>
    </message>
    <message>
        <source>The report is in “{path}” now.</source>
        <translation>Отчёт – в файле «{path}».</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Отчёт отправлен на принтер.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>The note is kept for the teacher.</source>
        <translation>Заметка сохраняется для учителя.</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>Что не так с этим вопросом?</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Edit: {stem}</source>
        <translation>Править: {stem}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Resolve the note about: {stem}</source>
        <translation>Решить заметку о: {stem}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>{title} · right answer: {key}</source>
        <translation>{title} · верный ответ: {key}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>1 learner</source>
        <translation>1 ученик</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто отвечал</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>О чём спрошено</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>По видам вопросов</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>По периодам</translation>
    </message>
    <message>
        <source>By question set</source>
        <translation>По наборам</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>Event or question</source>
        <translation>Событие или вопрос</translation>
    </message>
    <message>
        <source>Known least</source>
        <translation>Хуже всего известно</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>No answers yet from: {names}.</source>
        <translation>Пока не отвечали: {names}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Не верно</translation>
    </message>
    <message>
        <source>Over time, week by week</source>
        <translation>Со временем, по неделям</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Practised on {days}, at most {run} in a row, for {time} in all.</source>
        <translation>Занятия: {days}, подряд самое большее {run}, всего {time}.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Набор вопросов</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>The first day was {first}, the last one {last}.</source>
        <translation>Первый день – {first}, последний – {last}.</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Ответов пока нет.</translation>
    </message>
    <message>
        <source>This report holds answers to an exam whose results learners have not been told yet. Keep it to yourself until then.</source>
        <translation>В этом отчёте есть ответы на экзамен, результаты которого ученикам ещё не сообщены. До тех пор не показывайте его.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Неделя с {day}</translation>
    </message>
    <message>
        <source>What was answered last</source>
        <translation>На что отвечали в последний раз</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Когда это было</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>{answers}, {right} of them right ({share}); marks: {marks}.</source>
        <translation>{answers}, из них верно {right} ({share}); баллы: {marks}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} learners</source>
        <translation>
            <numerusform>{n} ученик</numerusform>
            <numerusform>{n} ученика</numerusform>
            <numerusform>{n} учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} learners have answered something.</source>
        <translation>Отвечали ученики: {n} из {all}.</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} из {all}</translation>
    </message>
    <message>
        <source>{score} of {all}</source>
        <translation>{score} из {all}</translation>
    </message>
    <message>
        <source>{title}: the {n} of {all} with most answers</source>
        <translation>{title}: {n} из {all}, где ответов больше всего</translation>
    </message>
</context>
<context>
    <name>ReportsPart</name>
    <message>
        <source>No question was reported</source>
        <translation>Ни о каком вопросе не сообщали</translation>
    </message>
    <message>
        <source>What learners note with “Report a problem” is kept here.</source>
        <translation>Здесь хранится то, что ученики отметили через «Сообщить о проблеме».</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Results of {name}</source>
        <translation>Результаты: {name}</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваши ответы</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} из {all}</translation>
    </message>
    <message>
        <source>{title}, {when}</source>
        <translation>{title}, {when}</translation>
    </message>
</context>
<context>
    <name>ReviewFilters</name>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All learners</source>
        <translation>Все ученики</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Все тесты</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Все наборы</translation>
    </message>
    <message>
        <source>By learner</source>
        <translation>По ученикам</translation>
    </message>
    <message>
        <source>By set</source>
        <translation>По наборам</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Сначала ранние</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Меньше фильтров</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Найти слова</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>В каком порядке</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Вид вопроса</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Сначала последние</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Больше фильтров</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Не верно</translation>
    </message>
    <message>
        <source>Only this quiz</source>
        <translation>Только этот тест</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Набор вопросов</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Right or not</source>
        <translation>Верно или нет</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Чьи ответы</translation>
    </message>
    <message>
        <source>Words in the question</source>
        <translation>Слова в вопросе</translation>
    </message>
    <message>
        <source>all-sets</source>
        <translation>все-наборы</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>Export these answers</source>
        <translation>Экспорт этих ответов</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The answers are in “{path}” now.</source>
        <translation>Ответы сохранены в файле «{path}».</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the answers…</source>
        <translation>Запись ответов…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source> · Choose a learner or a class to have a report.</source>
        <translation> · Для отчёта выберите ученика или класс.</translation>
    </message>
    <message>
        <source> · {n} are left out: the results of these exams are told later, and this area has no passphrase.</source>
        <translation> · не показано: {n}; результаты этих экзаменов сообщат позже, а пароля у этого раздела нет.</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answers of learners</source>
        <translation>Ответы учеников</translation>
    </message>
    <message>
        <source>Answers that are given on this computer stand here, and those that learners hand in as files. Drop such files on the window, or choose them.</source>
        <translation>Здесь стоят ответы, данные на этом компьютере, и те, что ученики сдают файлами. Перетащите такие файлы в окно или выберите их.</translation>
    </message>
    <message>
        <source>Edited file</source>
        <translation>Изменённый файл</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>No such answers yet</source>
        <translation>Таких ответов пока нет</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Не верно</translation>
    </message>
    <message>
        <source>Partly, {share} %</source>
        <translation>Частично, {share} %</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Печать отчёта…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Набор вопросов</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Отчёт в PDF…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Take results in…</source>
        <translation>Принять результаты…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} ответ</numerusform>
            <numerusform>{n} ответа</numerusform>
            <numerusform>{n} ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>of {total} right</source>
        <translation>из {total} верно</translation>
    </message>
    <message>
        <source>{value} of {total} right</source>
        <translation>верно {value} из {total}</translation>
    </message>
</context>
<context>
    <name>RollChange</name>
    <message>
        <source>Added: {name}.</source>
        <translation>Добавлено: {name}.</translation>
    </message>
    <message>
        <source>Changed: {name}. The history stays.</source>
        <translation>Изменено: {name}. История остаётся.</translation>
    </message>
    <message>
        <source>More learners are in “{name}” now.</source>
        <translation>В классе «{name}» теперь больше учеников.</translation>
    </message>
    <message>
        <source>Removed from the lists: {name}. The history is kept.</source>
        <translation>Убрано из списков: {name}. История сохранена.</translation>
    </message>
    <message>
        <source>Taken out of the class: {name}.</source>
        <translation>Убрано из класса: {name}.</translation>
    </message>
    <message>
        <source>The class is called “{name}” now.</source>
        <translation>Класс теперь называется «{name}».</translation>
    </message>
    <message>
        <source>The class “{name}” is there.</source>
        <translation>Класс «{name}» создан.</translation>
    </message>
    <message>
        <source>The class “{name}” was removed. Its learners are still there.</source>
        <translation>Класс «{name}» убран. Его ученики остались.</translation>
    </message>
    <message>
        <source>The roster “{name}” was taken in.</source>
        <translation>Список «{name}» взят.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Отменено: {change}</translation>
    </message>
    <message>
        <source>{name} is one learner now, with everything of both.</source>
        <translation>{name} – теперь один ученик со всем, что было у обоих.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Add a new learner</source>
        <translation>Добавить нового ученика</translation>
    </message>
    <message>
        <source>Another learner has this name already.</source>
        <translation>Ученик с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Gets the new name.</source>
        <translation>Получит новое имя.</translation>
    </message>
    <message>
        <source>Gets the number.</source>
        <translation>Получит номер.</translation>
    </message>
    <message>
        <source>It is the same person as in row {n}</source>
        <translation>Это тот же человек, что в строке {n}</translation>
    </message>
    <message>
        <source>It is {who}</source>
        <translation>Это {who}</translation>
    </message>
    <message>
        <source>Joins the class.</source>
        <translation>Войдёт в класс.</translation>
    </message>
    <message>
        <source>Known already, just as the row says.</source>
        <translation>Уже известен, точно как в строке.</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Не брать строку</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Nobody here has this name or number yet.</source>
        <translation>С таким именем или номером пока никого нет.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Не годится</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ничего не изменится</translation>
    </message>
    <message>
        <source>Row {n} has the same name, and no number tells the two apart.</source>
        <translation>В строке {n} то же имя, и нет номера, чтобы различить двоих.</translation>
    </message>
    <message>
        <source>Row {n} has the same number and another name.</source>
        <translation>В строке {n} тот же номер и другое имя.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Says the same as row {n}.</source>
        <translation>То же, что в строке {n}.</translation>
    </message>
    <message>
        <source>Several learners could be meant.</source>
        <translation>Подходят несколько учеников.</translation>
    </message>
    <message>
        <source>Somebody else is called like that: {who}.</source>
        <translation>Так зовут другого: {who}.</translation>
    </message>
    <message>
        <source>The number is that of {who}.</source>
        <translation>Номер принадлежит: {who}.</translation>
    </message>
    <message>
        <source>Was removed, and comes back with the history.</source>
        <translation>Был убран и вернётся вместе с историей.</translation>
    </message>
    <message>
        <source>{message}: {hint}.</source>
        <translation>{message}: {hint}.</translation>
    </message>
    <message>
        <source>{name} (number {number})</source>
        <translation>{name} (номер {number})</translation>
    </message>
</context>
<context>
    <name>RosterFoot</name>
    <message>
        <source>1 row is left out.</source>
        <translation>1 строка не вошла.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <translation>Взять 1 строку</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} rows</source>
        <translation>
            <numerusform>Взять {n} строку</numerusform>
            <numerusform>Взять {n} строки</numerusform>
            <numerusform>Взять {n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Брать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <translation>
            <numerusform>{n} строка не вошла.</numerusform>
            <numerusform>{n} строки не вошли.</numerusform>
            <numerusform>{n} строк не вошли.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>1 row</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Все {n}</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>И ещё {n}.</numerusform>
            <numerusform>И ещё {n}.</numerusform>
            <numerusform>И ещё {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class of the rows that name none</source>
        <translation>Класс для строк, где он не назван</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Чтение: {name}…</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Какие строки показать</translation>
    </message>
    <message>
        <source>This file cannot be used as a roster. Nothing was changed.</source>
        <translation>Этот файл не годится как список класса. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит взглянуть</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>прочитан как {encoding}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} строка</numerusform>
            <numerusform>{n} строки</numerusform>
            <numerusform>{n} строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>1 error</source>
        <translation>1 ошибка</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Нет даты</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Write it as 1918, May 1918, 28 May 1918, 1918-05-28 or about 1918</source>
        <translation>Пишите так: 1918, май 1918, 28 мая 1918, 1918-05-28 или около 1918</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <translation>
            <numerusform>{n} ошибка</numerusform>
            <numerusform>{n} ошибки</numerusform>
            <numerusform>{n} ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <translation>
            <numerusform>{n} предупреждение</numerusform>
            <numerusform>{n} предупреждения</numerusform>
            <numerusform>{n} предупреждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>An answer stays as it was given</source>
        <translation>Ответ остаётся, каким был дан</translation>
    </message>
    <message>
        <source>As many attempts as you like</source>
        <translation>Попыток сколько угодно</translation>
    </message>
    <message>
        <source>Each answer is saved at once. If the program or the computer stops, come back here and go on at the same question.</source>
        <translation>Каждый ответ сохраняется сразу. Если программа или компьютер остановится, вернитесь сюда и продолжите с того же вопроса.</translation>
    </message>
    <message>
        <source>Everybody has other questions, of the same kinds</source>
        <translation>У всех разные вопросы одних и тех же видов</translation>
    </message>
    <message>
        <source>Everybody has the same questions in another order</source>
        <translation>У всех одни и те же вопросы в разном порядке</translation>
    </message>
    <message>
        <source>It fills the screen; F11 leaves the full screen, which is noted</source>
        <translation>Занимает весь экран; F11 выводит из полного экрана, и это отмечается</translation>
    </message>
    <message>
        <source>Leaving the window is noted</source>
        <translation>Уход из окна отмечается</translation>
    </message>
    <message>
        <source>One attempt</source>
        <translation>Одна попытка</translation>
    </message>
    <message>
        <source>Take the time you need</source>
        <translation>Времени – сколько вам нужно</translation>
    </message>
    <message>
        <source>The time runs from the start to the end, also while the program is closed or the computer sleeps. When it is over, what you have answered is handed in for you.</source>
        <translation>Время идёт от начала до конца, даже когда программа закрыта или компьютер спит. Когда оно выйдет, то, на что вы ответили, сдаётся за вас.</translation>
    </message>
    <message>
        <source>Then the next question comes. What you have chosen until then counts.</source>
        <translation>Затем идёт следующий вопрос. Засчитывается то, что вы успели выбрать.</translation>
    </message>
    <message>
        <source>To be begun until {moment}</source>
        <translation>Начать до: {moment}</translation>
    </message>
    <message>
        <source>Until then neither the history nor your progress tells it.</source>
        <translation>До этого ни история, ни успехи этого не покажут.</translation>
    </message>
    <message>
        <source>What has begun may be finished.</source>
        <translation>Начатое можно закончить.</translation>
    </message>
    <message>
        <source>With k options, the right one counts 1 point, a wrong one takes 1 ÷ (k − 1) of a point away: a third with 4 options. “I don&apos;t know” counts 0. Where an answer can be partly right, what guessing earns on average is taken off: (points − E) ÷ (1 − E), never below 0. The score as a whole is never below 0, and you see it without the correction, too.</source>
        <translation>При k вариантах верный даёт 1 балл, неверный отнимает 1 ÷ (k − 1) балла: треть при 4 вариантах. «Не знаю» – 0. Где ответ может быть верен частично, вычитается то, что в среднем даёт угадывание: (баллы − E) ÷ (1 − E), не ниже 0. Общий результат не бывает ниже 0, и вы видите его и без поправки.</translation>
    </message>
    <message>
        <source>Wrong answers cost something</source>
        <translation>Неверные ответы отнимают баллы</translation>
    </message>
    <message>
        <source>You have taken {n} of them.</source>
        <translation>Использовано из них: {n}.</translation>
    </message>
    <message>
        <source>You see what is right after each answer</source>
        <translation>Что верно, вы видите после каждого ответа</translation>
    </message>
    <message>
        <source>You see what was right at the end</source>
        <translation>Что было верно, вы увидите в конце</translation>
    </message>
    <message>
        <source>You see what was right from {moment} on</source>
        <translation>Что было верно, вы увидите с {moment}</translation>
    </message>
    <message>
        <source>Your teacher sees when you were in another window or on another page and for how long, and if the computer slept or was started anew. Nothing is taken off for it.</source>
        <translation>Учитель видит, когда и как долго вы были в другом окне или на другой странице, спал ли компьютер и был ли запущен заново. Баллов за это не снимают.</translation>
    </message>
    <message>
        <source>{extra} of it are yours beyond the time of the others.</source>
        <translation>Из них {extra} – ваши сверх времени остальных.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation>
            <numerusform>{n} попытка</numerusform>
            <numerusform>{n} попытки</numerusform>
            <numerusform>{n} попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for each question</source>
        <translation>{time} на каждый вопрос</translation>
    </message>
    <message>
        <source>{time} for everything</source>
        <translation>{time} на всё</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Any number</source>
        <translation>Сколько угодно</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрывается</translation>
    </message>
    <message>
        <source>Correction for guessing</source>
        <translation>Поправка на угадывание</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>Пусто: сразу.</translation>
    </message>
    <message>
        <source>Empty: no limit. Extra time of single learners is given later.</source>
        <translation>Пусто: без ограничения. Отдельным ученикам время добавляют позже.</translation>
    </message>
    <message>
        <source>Empty: not by itself. What has begun may be finished.</source>
        <translation>Пусто: само не закроется. Начатое можно закончить.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>На весь экран</translation>
    </message>
    <message>
        <source>From when on are they shown?</source>
        <translation>С какого времени их показывать?</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>Закроется раньше, чем откроется.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Leaving it is noted, not punished.</source>
        <translation>Выход отмечается, но не наказывается.</translation>
    </message>
    <message>
        <source>Never dates, numbers, or what is to be put in order.</source>
        <translation>Но не даты, числа и то, что надо расставить.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Options in another order for each</source>
        <translation>У каждого свой порядок вариантов</translation>
    </message>
    <message>
        <source>Questions in another order for each</source>
        <translation>У каждого свой порядок вопросов</translation>
    </message>
    <message>
        <source>Right answers are shown</source>
        <translation>Верные ответы показываются</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Показывать с</translation>
    </message>
    <message>
        <source>Then the next one comes.</source>
        <translation>Потом идёт следующий.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>Время на каждый вопрос</translation>
    </message>
    <message>
        <source>Time for everything</source>
        <translation>Время на всё</translation>
    </message>
    <message>
        <source>Until then no page of the learner tells it.</source>
        <translation>До этого ни одна страница ученика этого не скажет.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить его</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as a quiz</source>
        <translation>Сохранить как тест</translation>
    </message>
    <message>
        <source>There is a quiz of this title already. “Keep both” saves this one as “{title}”.</source>
        <translation>Тест с таким названием уже есть. «Оставить оба» сохранит этот как «{title}».</translation>
    </message>
    <message>
        <source>Title of the quiz</source>
        <translation>Название теста</translation>
    </message>
</context>
<context>
    <name>SavedFlow</name>
    <message>
        <source>“{title}” was removed.</source>
        <translation>«{title}» убрано.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>A solid round</source>
        <translation>Уверенный раунд</translation>
    </message>
    <message>
        <source>All right this time</source>
        <translation>На этот раз всё верно</translation>
    </message>
    <message>
        <source>Almost all right</source>
        <translation>Почти всё верно</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Each point is a day.</source>
        <translation>Каждая точка – день.</translation>
    </message>
    <message>
        <source>Each point is a month.</source>
        <translation>Каждая точка – месяц.</translation>
    </message>
    <message>
        <source>Each point is a week.</source>
        <translation>Каждая точка – неделя.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Сдать…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>In the first half of this time it was {early}, in the second {late}.</source>
        <translation>В первой половине этого срока было {early}, во второй – {late}.</translation>
    </message>
    <message>
        <source>Last time you had {right} of {all} right.</source>
        <translation>В прошлый раз верно было {right} из {all}.</translation>
    </message>
    <message>
        <source>New ground. A shorter round may help.</source>
        <translation>Новая область. Может помочь раунд покороче.</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>Новый тест</translation>
    </message>
    <message>
        <source>Nothing to look at again.</source>
        <translation>Пересматривать нечего.</translation>
    </message>
    <message>
        <source>One question to look at again.</source>
        <translation>Один вопрос стоит пересмотреть.</translation>
    </message>
    <message>
        <source>Review 1 mistake</source>
        <translation>Повторить 1 ошибку</translation>
    </message>
    <message numerus="yes">
        <source>Review {count} mistakes</source>
        <translation>
            <numerusform>Повторить {count} ошибку</numerusform>
            <numerusform>Повторить {count} ошибки</numerusform>
            <numerusform>Повторить {count} ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Как в прошлый раз</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Баллы по времени</translation>
    </message>
    <message>
        <source>Some of it is new</source>
        <translation>Кое-что здесь новое</translation>
    </message>
    <message>
        <source>Stopped after {answered} of {all} questions; the rest counts as open.</source>
        <translation>Остановлено после {answered} из {all} вопросов; остальное считается открытым.</translation>
    </message>
    <message>
        <source>There are no answers in this time.</source>
        <translation>За это время ответов нет.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Неделя с {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>{change} points of 100 since last time</source>
        <translation>{change} из 100 баллов с прошлого раза</translation>
    </message>
    <message>
        <source>{change} since last time</source>
        <translation>{change} с прошлого раза</translation>
    </message>
    <message numerus="yes">
        <source>{count} questions to look at again.</source>
        <translation>
            <numerusform>{count} вопрос стоит пересмотреть.</numerusform>
            <numerusform>{count} вопроса стоит пересмотреть.</numerusform>
            <numerusform>{count} вопросов стоит пересмотреть.</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{right} of {all} right</source>
        <translation>верно {right} из {all}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{share} of {answers} were right. {compared} {unit}</source>
        <translation>{answers}, верно {share}. {compared} {unit}</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>{name}: 1 quiz, {last} %</source>
        <translation>{name}: 1 тест, {last} %</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} quizzes, first {first} %, latest {last} %</source>
        <translation>
            <numerusform>{name}: {n} тест, первый {first} %, последний {last} %</numerusform>
            <numerusform>{name}: {n} теста, первый {first} %, последний {last} %</numerusform>
            <numerusform>{name}: {n} тестов, первый {first} %, последний {last} %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealsFlow</name>
    <message>
        <source>Results were changed by something else than quizapp.</source>
        <translation>Результаты изменены не программой quizapp.</translation>
    </message>
    <message>
        <source>Teacher tells what.</source>
        <translation>Что именно, сказано в разделе «Учитель».</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>SearchFlow</name>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
</context>
<context>
    <name>SetActions</name>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Составить тест</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Показать, что не так</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
</context>
<context>
    <name>SetExportPage</name>
    <message>
        <source>1 question cannot be printed with a key, and is left out.</source>
        <translation>1 вопрос нельзя напечатать с ответом, он не вошёл.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Its written questions, for other programs</source>
        <translation>Его написанные вопросы – для других программ</translation>
    </message>
    <message>
        <source>Its written questions, on paper</source>
        <translation>Его написанные вопросы – на бумаге</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Составить тест</translation>
    </message>
    <message>
        <source>Put a quiz together first; it is exported and printed from there.</source>
        <translation>Сначала составьте тест; экспорт и печать – оттуда.</translation>
    </message>
    <message>
        <source>Questions made of its events</source>
        <translation>Вопросы по его событиям</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>Весь набор</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions cannot be printed with a key, and are left out.</source>
        <translation>
            <numerusform>{n} вопрос нельзя напечатать с ответом, он не вошёл.</numerusform>
            <numerusform>{n} вопроса нельзя напечатать с ответом, они не вошли.</numerusform>
            <numerusform>{n} вопросов нельзя напечатать с ответом, они не вошли.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} · {size}</source>
        <translation>{title} · {size}</translation>
    </message>
</context>
<context>
    <name>SetList</name>
    <message>
        <source>Add a set…</source>
        <translation>Добавить набор…</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Наборы вопросов</translation>
    </message>
    <message>
        <source>Questions in a quiz</source>
        <translation>Вопросов в тесте</translation>
    </message>
    <message>
        <source>Search sets</source>
        <translation>Искать наборы</translation>
    </message>
    <message>
        <source>The other sets are not affected. Your answers are safe.</source>
        <translation>Другие наборы не затронуты. Ваши ответы целы.</translation>
    </message>
    <message>
        <source>“{title}” could not be opened</source>
        <translation>«{title}» не удалось открыть</translation>
    </message>
</context>
<context>
    <name>SetMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>1 event</source>
        <translation>1 событие</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 вопрос</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>No dated events</source>
        <translation>Нет событий с датами</translation>
    </message>
    <message>
        <source>Not practised yet</source>
        <translation>Ещё не занимались</translation>
    </message>
    <message>
        <source>Nothing of it was practised yet</source>
        <translation>Из него ещё ничего не учили</translation>
    </message>
    <message>
        <source>Put a quiz of {title} together</source>
        <translation>Составить тест: {title}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Начать: {title}</translation>
    </message>
    <message>
        <source>Timeline of {title}</source>
        <translation>Лента времени: {title}</translation>
    </message>
    <message>
        <source>based on one text</source>
        <translation>по одному тексту</translation>
    </message>
    <message>
        <source>{facts} of {of} facts are known now</source>
        <translation>сейчас известно фактов: {facts} из {of}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{n} BC</source>
        <translation>{n} до н. э.</translation>
    </message>
    <message numerus="yes">
        <source>{n} can be asked</source>
        <translation>
            <numerusform>можно спросить: {n}</numerusform>
            <numerusform>можно спросить: {n}</numerusform>
            <numerusform>можно спросить: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} событие</numerusform>
            <numerusform>{n} события</numerusform>
            <numerusform>{n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events from {first} to {last}</source>
        <translation>
            <numerusform>{n} событие, {first} – {last}</numerusform>
            <numerusform>{n} события, {first} – {last}</numerusform>
            <numerusform>{n} событий, {first} – {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}&#x2009;% known</source>
        <translation>известно {n}&#x2009;%</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>1 error</source>
        <translation>1 ошибка</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 событие</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 вопрос</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 предупреждение</translation>
    </message>
    <message>
        <source>Came with quizapp</source>
        <translation>Пришёл с quizapp</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>Папка таблиц</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Написан здесь</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <translation>
            <numerusform>{n} ошибка</numerusform>
            <numerusform>{n} ошибки</numerusform>
            <numerusform>{n} ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} событие</numerusform>
            <numerusform>{n} события</numerusform>
            <numerusform>{n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <translation>
            <numerusform>{n} предупреждение</numerusform>
            <numerusform>{n} предупреждения</numerusform>
            <numerusform>{n} предупреждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetsFlow</name>
    <message>
        <source>Copy of {title}</source>
        <translation>{title} (копия)</translation>
    </message>
    <message>
        <source>The list is in the clipboard.</source>
        <translation>Список – в буфере обмена.</translation>
    </message>
    <message>
        <source>The set is back.</source>
        <translation>Набор возвращён.</translation>
    </message>
    <message>
        <source>“{title}” is a copy of your own.</source>
        <translation>«{title}» – теперь ваша копия.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>«{title}» убрано.</translation>
    </message>
</context>
<context>
    <name>SetsPart</name>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Search sets</source>
        <translation>Искать наборы</translation>
    </message>
</context>
<context>
    <name>SetsTable</name>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Наборы вопросов</translation>
    </message>
    <message>
        <source>Sets of your own stand here, too. Write one, or add files: tables, workbooks, and questions from Moodle and many other programs.</source>
        <translation>Здесь стоят и ваши собственные наборы. Напишите свой или добавьте файлы: таблицы, книги, вопросы из Moodle и многих других программ.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Сортировка: {column}</translation>
    </message>
    <message>
        <source>Sorted by {column}, the other way round</source>
        <translation>Сортировка: {column}, наоборот</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>, {n} at it</source>
        <translation>, проходят: {n}</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 попытка</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 вопрос</translation>
    </message>
    <message>
        <source>At {at}: {what}.</source>
        <translation>{at}: {what}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>another page of quizapp was seen for {time}</source>
        <translation>другая страница quizapp была видна {time}</translation>
    </message>
    <message>
        <source>another window was used for {time}</source>
        <translation>другое окно было в работе {time}</translation>
    </message>
    <message>
        <source>answers at once</source>
        <translation>ответы сразу</translation>
    </message>
    <message>
        <source>answers at the end</source>
        <translation>ответы в конце</translation>
    </message>
    <message>
        <source>answers later</source>
        <translation>ответы позже</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>часы переведены</translation>
    </message>
    <message>
        <source>computer slept</source>
        <translation>компьютер спал</translation>
    </message>
    <message>
        <source>computer started anew</source>
        <translation>компьютер запущен заново</translation>
    </message>
    <message>
        <source>date and time were changed by {time}</source>
        <translation>дата и время изменены на {time}</translation>
    </message>
    <message>
        <source>from {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>left the full screen</source>
        <translation>выход из полного экрана</translation>
    </message>
    <message>
        <source>left the window</source>
        <translation>выход из окна</translation>
    </message>
    <message>
        <source>program closed</source>
        <translation>программа закрыта</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>the computer slept or stood still for {time}</source>
        <translation>компьютер спал или стоял {time}</translation>
    </message>
    <message>
        <source>the computer was started anew; {time} passed by its date and time, which may be wrong</source>
        <translation>компьютер был запущен заново; по его дате и времени прошло {time}, но это может быть неверно</translation>
    </message>
    <message>
        <source>the full screen was left for {time}</source>
        <translation>вне полного экрана {time}</translation>
    </message>
    <message>
        <source>the program was not running for {time}</source>
        <translation>программа не работала {time}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>до {moment}</translation>
    </message>
    <message>
        <source>went to another page</source>
        <translation>переход на другую страницу</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} % more</source>
        <translation>на {n} % больше</translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation>
            <numerusform>{n} попытка</numerusform>
            <numerusform>{n} попытки</numerusform>
            <numerusform>{n} попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} из {most}</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>по {time}</translation>
    </message>
    <message>
        <source>{used} of {time}</source>
        <translation>{used} из {time}</translation>
    </message>
    <message>
        <source>{what} ({n}×)</source>
        <translation>{what} ({n}×)</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>The settings could not be kept; they count until you quit. {reason}</source>
        <translation>Настройки не удалось сохранить; они действуют, пока вы не выйдете. {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>14 January 1992</source>
        <translation>14 января 1992</translation>
    </message>
    <message>
        <source>1992-01-14</source>
        <translation>1992-01-14</translation>
    </message>
    <message>
        <source>After 2 s</source>
        <translation>Через 2 с</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Запись дат</translation>
    </message>
    <message>
        <source>Follow the computer, or choose one.</source>
        <translation>Как на компьютере или на выбор.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>How dates are written in questions and lists.</source>
        <translation>Как пишутся даты в вопросах и списках.</translation>
    </message>
    <message>
        <source>How likely you are still to know a fact when it comes back. A higher number means knowing more and reviewing more: at 95 facts come back more than twice as often as at 90. It counts from the next answer on.</source>
        <translation>Вероятность, что вы ещё помните факт, когда он возвращается. Число выше – больше знать и больше повторять: при 95 факты приходят более чем вдвое чаще, чем при 90. Действует со следующего ответа.</translation>
    </message>
    <message>
        <source>In percent. Everything grows with it; Ctrl + and Ctrl − change it, too.</source>
        <translation>В процентах. С ним растёт всё; меняют его и Ctrl +, Ctrl −.</translation>
    </message>
    <message>
        <source>January 14, 1992</source>
        <translation>January 14, 1992</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Of the window, and of questions where their set has it.</source>
        <translation>Язык окна; и вопросов, если набор есть на этом языке.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Off shows every change at once.</source>
        <translation>Без движения всё меняется сразу.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Results are kept by name. Another name has its own.</source>
        <translation>Результаты хранятся по имени. У другого имени – свои.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ждать</translation>
    </message>
    <message>
        <source>Wait for you, or go on after a right answer.</source>
        <translation>Ждать вас или идти дальше после верного ответа.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Что помнить</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in one file. For a backup, copy its folder while the program is closed.</source>
        <translation>Ваши ответы остаются на этом компьютере, в одном файле. Для резервной копии скопируйте его папку, пока программа закрыта.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>ShareAxes</name>
    <message>
        <source>{n}&#x2009;%</source>
        <translation>{n}&#x2009;%</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Add a column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Добавить столбец…</translation>
    </message>
    <message>
        <source>By “{column}”</source>
        <translation>По «{column}»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Сдвинуть вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Сдвинуть вверх</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Название столбца</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>New row above</source>
        <translation>Новая строка выше</translation>
    </message>
    <message>
        <source>New row below</source>
        <translation>Новая строка ниже</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Убрать строки</translation>
    </message>
    <message>
        <source>Repeat rows</source>
        <translation>Повторить строки</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>1 column of what was pasted had no room at the right.</source>
        <translation>1 столбцу вставленного не хватило места справа.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Очистить ячейки</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Сдвинуть строки</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Убрать строки</translation>
    </message>
    <message>
        <source>Repeat rows</source>
        <translation>Повторить строки</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Сортировать по «{column}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns of what was pasted had no room at the right.</source>
        <translation>
            <numerusform>{n} столбцу вставленного не хватило места справа.</numerusform>
            <numerusform>{n} столбцам вставленного не хватило места справа.</numerusform>
            <numerusform>{n} столбцам вставленного не хватило места справа.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Type in “{column}”</source>
        <translation>Ввод в «{column}»</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Type here, or paste rows from a spreadsheet with Ctrl+V.</source>
        <translation>Пишите здесь или вставьте строки из электронной таблицы: Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Answers of learners</source>
        <translation>Ответы учеников</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <source>Bring files in</source>
        <translation>Принести файлы</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Изменить задание</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Edit a set</source>
        <translation>Правка набора</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Exam as a file</source>
        <translation>Экзамен файлом</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>My set</source>
        <translation>Мой набор</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Новое задание</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Составить тест</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Results of an assignment</source>
        <translation>Результаты задания</translation>
    </message>
    <message>
        <source>Results of learners</source>
        <translation>Результаты учеников</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Список класса</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Who practises</source>
        <translation>Кто занимается</translation>
    </message>
</context>
<context>
    <name>SourceBlock</name>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>Every checked answer is saved.</source>
        <translation>Каждый проверенный ответ сохранён.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановиться</translation>
    </message>
    <message>
        <source>Stop and keep your place?</source>
        <translation>Остановиться и запомнить место?</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message numerus="yes">
        <source>answers</source>
        <translation>
            <numerusform>ответ</numerusform>
            <numerusform>ответа</numerusform>
            <numerusform>ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>day of practice</source>
        <translation>день занятий</translation>
    </message>
    <message numerus="yes">
        <source>days of practice</source>
        <translation>
            <numerusform>день занятий</numerusform>
            <numerusform>дня занятий</numerusform>
            <numerusform>дней занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>из них верно</translation>
    </message>
    <message>
        <source>spent on questions</source>
        <translation>потрачено на вопросы</translation>
    </message>
</context>
<context>
    <name>TakenPart</name>
    <message>
        <source>1 event</source>
        <translation>1 событие</translation>
    </message>
    <message>
        <source>1 of {all} files came in</source>
        <translation>Взят 1 файл из {all}</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 вопрос</translation>
    </message>
    <message>
        <source>1 row stayed in {file}.</source>
        <translation>В {file} осталась 1 строка.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next: 20 questions to look through, swap, put in order, print or take.</source>
        <translation>Далее: 20 вопросов, чтобы просмотреть, заменить, расставить, напечатать или пройти.</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Ничего не взято</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Открыть в редакторе</translation>
    </message>
    <message>
        <source>Put a quiz of “{t}” together</source>
        <translation>Составить тест из «{t}»</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Составить тест</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} событие</numerusform>
            <numerusform>{n} события</numerusform>
            <numerusform>{n} событий</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} files came in</source>
        <translation>Взято файлов: {n} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stayed in {file}.</source>
        <translation>
            <numerusform>В {file} осталась {n} строка.</numerusform>
            <numerusform>В {file} остались {n} строки.</numerusform>
            <numerusform>В {file} осталось {n} строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} came in.</source>
        <translation>Взято: {what}.</translation>
    </message>
    <message>
        <source>“{title}” is among your sets</source>
        <translation>«{title}» – среди ваших наборов</translation>
    </message>
    <message>
        <source>“{title}” is up to date</source>
        <translation>«{title}» обновлён</translation>
    </message>
</context>
<context>
    <name>TeacherFlow</name>
    <message>
        <source>What this question asks about is not in the set any more.</source>
        <translation>Того, о чём этот вопрос, в наборе больше нет.</translation>
    </message>
</context>
<context>
    <name>TeacherPage</name>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
</context>
<context>
    <name>TeacherTabs</name>
    <message>
        <source>Assignments</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Reported questions</source>
        <translation>Вопросы с замечаниями</translation>
    </message>
    <message>
        <source>Reported questions ({n})</source>
        <translation>Вопросы с замечаниями ({n})</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>Чем заняться</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>Accepted with one letter different. It is written “{text}”.</source>
        <translation>Принято, хотя одна буква другая. Пишется «{text}».</translation>
    </message>
    <message>
        <source>Also accepted: {others}.</source>
        <translation>Принимается также: {others}.</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter</source>
        <translation>Заглавные буквы и диакритика не важны</translation>
    </message>
    <message>
        <source>Not this one. The answer is {text}.</source>
        <translation>Нет. Ответ: {text}.</translation>
    </message>
    <message>
        <source>Right. {text}.</source>
        <translation>Верно. {text}.</translation>
    </message>
    <message>
        <source>The answer is {text}.</source>
        <translation>Ответ: {text}.</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Напишите ответ</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A whole number, or nothing for no limit.</source>
        <translation>Целое число или пусто, если без ограничения.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>1 minute</source>
        <translation>1 минута</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 секунда</translation>
    </message>
    <message>
        <source>{base} + {extra}</source>
        <translation>{base} + {extra}</translation>
    </message>
    <message>
        <source>{base} + {extra} minutes</source>
        <translation>{base} + {extra} мин</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} минута</numerusform>
            <numerusform>{n} минуты</numerusform>
            <numerusform>{n} минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} секунда</numerusform>
            <numerusform>{n} секунды</numerusform>
            <numerusform>{n} секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message numerus="yes">
        <source>{n} events. Left and Right go from one to the next.</source>
        <translation>
            <numerusform>{n} событие. Стрелки влево и вправо ведут от одного к другому.</numerusform>
            <numerusform>{n} события. Стрелки влево и вправо ведут от одного к другому.</numerusform>
            <numerusform>{n} событий. Стрелки влево и вправо ведут от одного к другому.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Events appear here as soon as they have a date.</source>
        <translation>События появятся здесь, как только у них будет дата.</translation>
    </message>
    <message>
        <source>This row has no date that can be read yet.</source>
        <translation>В этой строке пока нет даты, которую можно прочитать.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Timeline as a list</source>
        <translation>Лента времени списком</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>1 event with a date</source>
        <translation>1 событие с датой</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events appear here once the set says when they happened.</source>
        <translation>События появятся здесь, когда в наборе будет сказано, когда они были.</translation>
    </message>
    <message>
        <source>No event has a date</source>
        <translation>Ни у одного события нет даты</translation>
    </message>
    <message>
        <source>No event is like that.</source>
        <translation>Такого события нет.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>What else is said</source>
        <translation>Что ещё говорят</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message numerus="yes">
        <source>{n} events with a date</source>
        <translation>
            <numerusform>{n} событие с датой</numerusform>
            <numerusform>{n} события с датой</numerusform>
            <numerusform>{n} событий с датой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without</source>
        <translation>
            <numerusform>без даты: {n}</numerusform>
            <numerusform>без даты: {n}</numerusform>
            <numerusform>без даты: {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
</context>
<context>
    <name>TranslatedWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 событие</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 месяц</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>No date is known</source>
        <translation>Дата неизвестна</translation>
    </message>
    <message>
        <source>about {gap}</source>
        <translation>примерно {gap}</translation>
    </message>
    <message>
        <source>amends</source>
        <translation>изменяет:</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>спрошено</translation>
    </message>
    <message>
        <source>brings into force</source>
        <translation>вводит в силу:</translation>
    </message>
    <message>
        <source>clarifies</source>
        <translation>уточняет:</translation>
    </message>
    <message>
        <source>commemorates</source>
        <translation>в память:</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит:</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>завершает:</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>следует из:</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>осуществляет:</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>касается:</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>меньше месяца</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>меньше года</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>часть:</translation>
    </message>
    <message>
        <source>precedes</source>
        <translation>предшествует:</translation>
    </message>
    <message>
        <source>ratifies</source>
        <translation>ратифицирует:</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>восстанавливает:</translation>
    </message>
    <message>
        <source>said by one source</source>
        <translation>по одному источнику</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>takes part in</source>
        <translation>участвует в:</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>ваш ответ</translation>
    </message>
    <message>
        <source>{date} · your answer</source>
        <translation>{date} · ваш ответ</translation>
    </message>
    <message>
        <source>{date} · {gap} earlier</source>
        <translation>{date} · раньше: {gap}</translation>
    </message>
    <message>
        <source>{date} · {gap} later</source>
        <translation>{date} · позже: {gap}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gap} earlier</source>
        <translation>раньше: {gap}</translation>
    </message>
    <message>
        <source>{gap} later</source>
        <translation>позже: {gap}</translation>
    </message>
    <message>
        <source>{link} “{title}”</source>
        <translation>{link} «{title}»</translation>
    </message>
    <message>
        <source>{number} · {date}</source>
        <translation>{number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} events in sight. Zoom in to tell them apart.</source>
        <translation>
            <numerusform>В поле зрения {n} событие. Увеличьте масштаб, чтобы их различить.</numerusform>
            <numerusform>В поле зрения {n} события. Увеличьте масштаб, чтобы их различить.</numerusform>
            <numerusform>В поле зрения {n} событий. Увеличьте масштаб, чтобы их различить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthPart</name>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>The statement is</source>
        <translation>Это утверждение</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Bring them up to date</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>This is done once, because quizapp is newer than they are. A copy of them as they were is kept.</source>
        <translation>Это делается один раз: quizapp новее ваших результатов. Копия их прежнего состояния сохраняется.</translation>
    </message>
    <message>
        <source>This version of quizapp can use them once they are brought up to date.</source>
        <translation>Эта версия quizapp сможет использовать их после обновления.</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Ваши результаты</translation>
    </message>
    <message>
        <source>Your results are as they were</source>
        <translation>Ваши результаты не изменились</translation>
    </message>
    <message>
        <source>Your results are brought up to date</source>
        <translation>Ваши результаты обновляются</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Row {n}: {name}</source>
        <translation>Строка {n}: {name}</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>Что делать с этой строкой</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
</context>
<context>
    <name>WaysInFlow</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>1 day of practice</source>
        <translation>1 день занятий</translation>
    </message>
    <message numerus="yes">
        <source>Best run so far: {n} days in a row.</source>
        <translation>
            <numerusform>Самая длинная серия: {n} день подряд.</numerusform>
            <numerusform>Самая длинная серия: {n} дня подряд.</numerusform>
            <numerusform>Самая длинная серия: {n} дней подряд.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message numerus="yes">
        <source>{n} days of practice</source>
        <translation>
            <numerusform>{n} день занятий</numerusform>
            <numerusform>{n} дня занятий</numerusform>
            <numerusform>{n} дней занятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>No day yet</source>
        <translation>Пока ни дня</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>A date is written like 2026-03-01 08:00.</source>
        <translation>Дата пишется так: 2026-03-01 08:00.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Each person has a history of their own.</source>
        <translation>У каждого своя история.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Nobody here is called like that.</source>
        <translation>Никого с таким именем нет.</translation>
    </message>
    <message>
        <source>Nobody is in the list yet.</source>
        <translation>В списке пока никого нет.</translation>
    </message>
    <message>
        <source>Not in the list? Your name</source>
        <translation>Нет в списке? Ваше имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>Who practises?</source>
        <translation>Кто занимается?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>Ask about everything, or one.</source>
        <translation>Спрашивать обо всём или об одном.</translation>
    </message>
    <message>
        <source>Ask in every way, or in one only.</source>
        <translation>Спрашивать по-всякому или только одним способом.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Любая тема</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>WrittenWords</name>
    <message>
        <source>Essay</source>
        <translation>Эссе</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Один из нескольких</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Несколько из нескольких</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Короткий ответ</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Текст для чтения</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Верно или неверно</translation>
    </message>
</context>
<context>
    <name>_MeaningBox</name>
    <message>
        <source>(no heading)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>Meaning of “{name}”</source>
        <translation>Значение «{name}»</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>{name} (now another one)</source>
        <translation>{name} (сейчас другой)</translation>
    </message>
</context>
<context>
    <name>_Neighbours</name>
    <message>
        <source>After · {gap}</source>
        <translation>После · {gap}</translation>
    </message>
    <message>
        <source>Before · {gap}</source>
        <translation>До · {gap}</translation>
    </message>
</context>
<context>
    <name>_shell</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
</context>
</TS>
