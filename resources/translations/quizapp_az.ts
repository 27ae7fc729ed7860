<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>AheadCard</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes back in the next {n} days.</source>
        <translation>
            <numerusform>Qarşıdakı {n} gündə heç nə təkrara gəlmir.</numerusform>
            <numerusform>Qarşıdakı {n} gündə heç nə təkrara gəlmir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews ahead</source>
        <translation>Qarşıdakı təkrarlar</translation>
    </message>
    <message numerus="yes">
        <source>{all} come back in the next {n} days, {today} of them today. Each comes when the chance that you still know it has fallen to about {share} (see Settings).</source>
        <translation>
            <numerusform>Qarşıdakı {n} gündə {all} təkrara gəlir, bu gün: {today}. Hər biri onu hələ bilmə ehtimalınız təxminən {share} səviyyəsinə düşəndə gəlir (bax: Ayarlar).</numerusform>
            <numerusform>Qarşıdakı {n} gündə {all} təkrara gəlir, bu gün: {today}. Hər biri onu hələ bilmə ehtimalınız təxminən {share} səviyyəsinə düşəndə gəlir (bax: Ayarlar).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>Hər yerdə</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana səhifə</translation>
    </message>
    <message>
        <source>Sheets of their own</source>
        <translation>Öz vərəqi olanlar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Cədvəllər</translation>
    </message>
    <message>
        <source>Teacher: analysis</source>
        <translation>Müəllim: təhlil</translation>
    </message>
    <message>
        <source>Teacher: classes</source>
        <translation>Müəllim: siniflər</translation>
    </message>
    <message>
        <source>Teacher: files and assignments</source>
        <translation>Müəllim: fayllar və tapşırıqlar</translation>
    </message>
    <message>
        <source>Teacher: sets</source>
        <translation>Müəllim: dəstlər</translation>
    </message>
    <message>
        <source>Timeline of a set</source>
        <translation>Dəstin zaman oxu</translation>
    </message>
    <message>
        <source>add files</source>
        <translation>fayl əlavə et</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>təhlil</translation>
    </message>
    <message>
        <source>as a list, or drawn</source>
        <translation>siyahı kimi və ya çəkilmiş</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>bring files in</source>
        <translation>fayl gətir</translation>
    </message>
    <message>
        <source>close the window; everything is kept</source>
        <translation>pəncərəni bağla; hər şey saxlanılır</translation>
    </message>
    <message>
        <source>earlier or later times</source>
        <translation>daha erkən və ya gec vaxtlar</translation>
    </message>
    <message>
        <source>events outside what is seen</source>
        <translation>görünəndən kənardakı hadisələr</translation>
    </message>
    <message>
        <source>export</source>
        <translation>ixrac et</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>faktlar</translation>
    </message>
    <message>
        <source>help; in a quiz and in the editor, its keys</source>
        <translation>yardım; testdə və redaktorda düymələri</translation>
    </message>
    <message>
        <source>history</source>
        <translation>tarixçə</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ana səhifə</translation>
    </message>
    <message>
        <source>in a quiz, or while one is put together</source>
        <translation>testdə və ya tərtib edilərkən</translation>
    </message>
    <message>
        <source>in the editor, and where letters are typed</source>
        <translation>redaktorda və hərf yazılan yerdə</translation>
    </message>
    <message>
        <source>in the search: next match; back with Shift</source>
        <translation>axtarışda: növbəti uyğunluq; Shift ilə geri</translation>
    </message>
    <message>
        <source>kinds of question</source>
        <translation>sual növləri</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>daha iri yazı</translation>
    </message>
    <message>
        <source>lock the teacher’s area</source>
        <translation>müəllim bölməsini kilidlə</translation>
    </message>
    <message>
        <source>make a copy</source>
        <translation>surətini çıxar</translation>
    </message>
    <message>
        <source>mistakes of the last 7 days</source>
        <translation>son 7 günün səhvləri</translation>
    </message>
    <message>
        <source>new assignment</source>
        <translation>yeni tapşırıq</translation>
    </message>
    <message>
        <source>new class</source>
        <translation>yeni sinif</translation>
    </message>
    <message>
        <source>new learner</source>
        <translation>yeni şagird</translation>
    </message>
    <message>
        <source>new set</source>
        <translation>yeni dəst</translation>
    </message>
    <message>
        <source>next area of the window</source>
        <translation>pəncərənin növbəti sahəsi</translation>
    </message>
    <message>
        <source>next button or field; back with Shift</source>
        <translation>növbəti düymə və ya sahə; Shift ilə geri</translation>
    </message>
    <message>
        <source>open a roster</source>
        <translation>sinif siyahısını aç</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>aç</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>başqa fayllar</translation>
    </message>
    <message>
        <source>print</source>
        <translation>çap et</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>irəliləyiş</translation>
    </message>
    <message>
        <source>put a quiz together</source>
        <translation>test tərtib et</translation>
    </message>
    <message>
        <source>put learners into classes</source>
        <translation>şagirdləri siniflərə yerləşdir</translation>
    </message>
    <message>
        <source>questions of a quiz</source>
        <translation>testin sualları</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>sil</translation>
    </message>
    <message>
        <source>rename or change it</source>
        <translation>adını dəyiş və ya düzəlt</translation>
    </message>
    <message>
        <source>scroll what is said about the event</source>
        <translation>hadisə haqqında deyilənləri vərəqlə</translation>
    </message>
    <message>
        <source>search</source>
        <translation>axtar</translation>
    </message>
    <message>
        <source>see all</source>
        <translation>hamısına bax</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ayarlar</translation>
    </message>
    <message>
        <source>show what is wrong</source>
        <translation>nəyin səhv olduğunu göstər</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>daha kiçik yazı</translation>
    </message>
    <message>
        <source>take in what is shown</source>
        <translation>göstəriləni götür</translation>
    </message>
    <message>
        <source>take it along, or leave it out</source>
        <translation>birlikdə götür və ya kənarda saxla</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>müəllim</translation>
    </message>
    <message>
        <source>text of the usual size</source>
        <translation>adi ölçüdə yazı</translation>
    </message>
    <message>
        <source>the event before, the next one</source>
        <translation>əvvəlki hadisə, sonrakı hadisə</translation>
    </message>
    <message>
        <source>the first event, the last one</source>
        <translation>birinci hadisə, sonuncu hadisə</translation>
    </message>
    <message>
        <source>the row above or below</source>
        <translation>üstdəki və ya altdakı sətir</translation>
    </message>
    <message>
        <source>the same with what was copied</source>
        <translation>kopyalananla eynisi</translation>
    </message>
    <message>
        <source>there: search a name</source>
        <translation>orada: ad axtar</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>bu vərəq</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>zaman oxu</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>geri qaytar</translation>
    </message>
    <message>
        <source>who practises</source>
        <translation>kim məşq edir</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>yaxınlaşdır</translation>
    </message>
</context>
<context>
    <name>AlteredCard</name>
    <message>
        <source>Answers that are missing: {n}</source>
        <translation>Çatışmayan cavablar: {n}</translation>
    </message>
    <message>
        <source>Answers that were put in: {n}</source>
        <translation>Sonradan əlavə edilmiş cavablar: {n}</translation>
    </message>
    <message>
        <source>Answers were put in the place of others.</source>
        <translation>Bəzi cavabların yerinə başqaları qoyulub.</translation>
    </message>
    <message>
        <source>Let them count as they are</source>
        <translation>Olduğu kimi sayılsınlar</translation>
    </message>
    <message>
        <source>Look at the copies</source>
        <translation>Nüsxələrə bax</translation>
    </message>
    <message>
        <source>Results were changed by something else than quizapp</source>
        <translation>Nəticələr quizapp-dan başqa bir vasitə ilə dəyişdirilib</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>və daha {n}</numerusform>
            <numerusform>və daha {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: question {n} of “{set}”, {when}</source>
        <translation>{who}: “{set}”, sual {n}, {when}</translation>
    </message>
    <message>
        <source>{who}: the result of “{set}”, {when}</source>
        <translation>{who}: “{set}” testinin nəticəsi, {when}</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>1 answer</source>
        <translation>1 cavab</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 fakt</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} saat {rest} dəq</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} cavab</numerusform>
            <numerusform>{n} cavab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} gün</numerusform>
            <numerusform>{n} gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} fakt</numerusform>
            <numerusform>{n} fakt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} saat</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} dəq</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} san</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{share} · {right} of {all}</source>
        <translation>{share} · {all} cavabdan {right} düzgün</translation>
    </message>
</context>
<context>
    <name>AnalysisFlow</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel iş kitabları (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Təhlili ixrac et</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Cədvəllər (*.csv)</translation>
    </message>
    <message>
        <source>The analysis is in “{path}” now.</source>
        <translation>Təhlil indi “{path}” faylındadır.</translation>
    </message>
    <message>
        <source>What this is about is not in the set any more.</source>
        <translation>Bunun mövzusu artıq dəstdə yoxdur.</translation>
    </message>
    <message>
        <source>{title}-analysis</source>
        <translation>{title}-tehlil</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Təhlil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Suallar</translation>
    </message>
    <message>
        <source>What answers are counted together</source>
        <translation>Hansı cavablar birlikdə sayılır</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Rəqəmlər nə deməkdir</translation>
    </message>
    <message>
        <source>{share} % of the answers</source>
        <translation>Cavabların {share}%-i</translation>
    </message>
</context>
<context>
    <name>AnalysisStates</name>
    <message>
        <source>Answers are told later</source>
        <translation>Cavablar sonra deyiləcək</translation>
    </message>
    <message>
        <source>Choose a quiz or a shorter time to read less.</source>
        <translation>Daha az oxumaq üçün bir test və ya daha qısa müddət seçin.</translation>
    </message>
    <message>
        <source>Choose another quiz, everyone, or a longer time.</source>
        <translation>Başqa test, hamını və ya daha uzun müddət seçin.</translation>
    </message>
    <message>
        <source>No answers match these choices</source>
        <translation>Bu seçimə uyğun cavab yoxdur</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Hələ cavab yoxdur</translation>
    </message>
    <message>
        <source>Once people have taken quizzes of this set, its questions are judged here.</source>
        <translation>Bu dəstin testləri yerinə yetiriləndən sonra sualları burada qiymətləndirilir.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test tərtib et</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Cavablar oxunur</translation>
    </message>
    <message>
        <source>Reading was ended. Nothing was changed.</source>
        <translation>Oxuma dayandırıldı. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>The answers could not be read.</source>
        <translation>Cavabları oxumaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>There are only answers to an exam whose results are told later. They are counted from then on, and behind a passphrase at once.</source>
        <translation>Yalnız nəticəsi sonra deyiləcək imtahanın cavabları var. Onlar o vaxtdan sonra sayılır, parolun arxasında isə dərhal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
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
        <translation>; 1 dənəsinə baxmaq lazımdır.</translation>
    </message>
    <message>
        <source>; none of them needs a look.</source>
        <translation>; heç birinə baxmağa ehtiyac yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>; {n} need a look.</source>
        <translation>
            <numerusform>; {n} dənəsinə baxmaq lazımdır.</numerusform>
            <numerusform>; {n} dənəsinə baxmaq lazımdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alpha cannot be told, for all scores are the same.</source>
        <translation>Bütün ballar eyni olduğu üçün alfa hesablana bilməz.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}, the standard error {error} points of 100: somebody with 60 points would mostly get {low} to {high} if asked alike again.</source>
        <translation>Alfa {alpha}, standart xəta 100-dən {error} baldır: 60 balı olan şəxs eyni cür yenidən soruşulsaydı, əksər hallarda {low} ilə {high} arası alardı.</translation>
    </message>
    <message>
        <source>Alpha needs {needed} people who finished; has {has}.</source>
        <translation>Alfa üçün testi bitirmiş {needed} nəfər lazımdır; hazırda {has} nəfər var.</translation>
    </message>
    <message>
        <source>Answers to an exam whose results are told later are left out; behind a passphrase they are counted.</source>
        <translation>Nəticəsi sonra deyiləcək imtahanın cavabları sayılmayıb; parolun arxasında sayılır.</translation>
    </message>
    <message>
        <source>{n} of {all} facts have answers enough</source>
        <translation>{all} faktdan {n} dənəsinin kifayət qədər cavabı var</translation>
    </message>
    <message>
        <source>{n} of {all} kinds have answers enough</source>
        <translation>{all} növdən {n} dənəsinin kifayət qədər cavabı var</translation>
    </message>
    <message>
        <source>{n} of {all} questions have answers enough</source>
        <translation>{all} sualdan {n} dənəsinin kifayət qədər cavabı var</translation>
    </message>
    <message>
        <source>{people} gave {answers}; {share} of the marks were earned.</source>
        <translation>{people}: {answers}; balların {share} qədəri qazanılıb.</translation>
    </message>
</context>
<context>
    <name>AnswerFilters</name>
    <message>
        <source>All answers</source>
        <translation>Bütün cavablar</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Bütün testlər</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Sayılan cavablar</translation>
    </message>
    <message>
        <source>Class or learner</source>
        <translation>Sinif və ya şagird</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>İlk cavablar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>{questions} questions · {people} · {day}</source>
        <translation>{questions} sual · {people} · {day}</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Not known</source>
        <translation>Bilinmir</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Qismən</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Səhv</translation>
    </message>
    <message>
        <source>extra, not counted</source>
        <translation>artıq, sayılmadı</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>, then </source>
        <translation>, sonra </translation>
    </message>
    <message>
        <source>after “{earlier}”</source>
        <translation>“{earlier}” hadisəsindən sonra</translation>
    </message>
    <message>
        <source>before “{later}”</source>
        <translation>“{later}” hadisəsindən əvvəl</translation>
    </message>
    <message>
        <source>between “{earlier}” and “{later}”</source>
        <translation>“{earlier}” ilə “{later}” arasında</translation>
    </message>
    <message>
        <source>{lo} to {hi}</source>
        <translation>{lo} – {hi}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Cavablandırılıb</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmir</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Düzgün deyil</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Qismən</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İrəliləyiş</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message numerus="yes">
        <source>The latest {n} answers. Enter opens one with its explanation.</source>
        <translation>
            <numerusform>Son {n} cavab. Enter birini izahı ilə açır.</numerusform>
            <numerusform>Son {n} cavab. Enter birini izahı ilə açır.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no such answers.</source>
        <translation>Belə cavab yoxdur.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Hansı cavablar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Səhv</translation>
    </message>
    <message>
        <source>{n}, the latest first. Enter opens one with its explanation.</source>
        <translation>{n}, ən sonuncusu əvvəldə. Enter birini izahı ilə açır.</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>A passphrase keeps curious classmates at this program away from sets, classes and the results of others. It encrypts nothing: whoever can read the files of this account can read them without it. If it is forgotten, remove this file; nothing else is lost:</source>
        <translation>Parol bu proqramın arxasına keçən maraqlı sinif yoldaşlarını dəstlərdən, siniflərdən və başqalarının nəticələrindən uzaq tutur. Heç nəyi şifrələmir: bu hesabın fayllarını oxuya bilən onları parolsuz da oxuya bilər. Unudularsa, bu faylı silin; başqa heç nə itmir:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Everybody at this computer can open it.</source>
        <translation>Bu kompüterdəki hər kəs aça bilər.</translation>
    </message>
    <message>
        <source>It opens by a passphrase.</source>
        <translation>Parolla açılır.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key</source>
        <translation>Bu qədər dəqiqə heç bir düymə basılmayanda kilidlə</translation>
    </message>
    <message numerus="yes">
        <source>Lock after {n} idle minutes</source>
        <translation>
            <numerusform>{n} dəqiqə boş qalanda kilidlə</numerusform>
            <numerusform>{n} dəqiqə boş qalanda kilidlə</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>İndi kilidlə</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Yeni parol, ən azı 8 simvol</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>İndiyədək olan parol</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Parolu sil</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Parol qoy…</translation>
    </message>
    <message>
        <source>Teacher’s area</source>
        <translation>Müəllim bölməsi</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Yeni parol bir daha</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi eyni deyil.</translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>The teacher’s area has no passphrase any more.</source>
        <translation>Müəllim bölməsinin daha parolu yoxdur.</translation>
    </message>
    <message>
        <source>The teacher’s area has this passphrase from now on.</source>
        <translation>Müəllim bölməsinin parolu bundan sonra budur.</translation>
    </message>
    <message>
        <source>The teacher’s area is locked.</source>
        <translation>Müəllim bölməsi kilidlidir.</translation>
    </message>
</context>
<context>
    <name>AssignmentBar</name>
    <message>
        <source>Change…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Hand out as a file…</source>
        <translation>Fayl kimi payla…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yenidən aç</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>handed in: {n}</source>
        <translation>təhvil verilən: {n}</translation>
    </message>
</context>
<context>
    <name>AssignmentList</name>
    <message>
        <source>1 question</source>
        <translation>1 sual</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bax</translation>
    </message>
    <message>
        <source>Look and start</source>
        <translation>Bax və başla</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Sizə verilənlər</translation>
    </message>
    <message>
        <source>begun {ago}, {n} answered</source>
        <translation>başlanıb: {ago}, {n} cavablandırılıb</translation>
    </message>
    <message>
        <source>begun {ago}, {n} answered, the time is running</source>
        <translation>başlanıb: {ago}, {n} cavablandırılıb, vaxt gedir</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>bağlı</translation>
    </message>
    <message>
        <source>from {moment} on</source>
        <translation>{moment} tarixindən</translation>
    </message>
    <message>
        <source>handed in · {what}</source>
        <translation>təhvil verilib · {what}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açıq</translation>
    </message>
    <message>
        <source>open until {moment}</source>
        <translation>son: {moment}</translation>
    </message>
    <message>
        <source>result to be seen</source>
        <translation>nəticəyə baxmaq olar</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} sual</numerusform>
            <numerusform>{n} sual</numerusform>
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
        <translation>Bağlıdır</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Hələ açıq deyil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açıqdır</translation>
    </message>
</context>
<context>
    <name>AssignmentsFlow</name>
    <message>
        <source>“{title}” is changed.</source>
        <translation>“{title}” dəyişdirildi.</translation>
    </message>
    <message>
        <source>“{title}” is set.</source>
        <translation>“{title}” verildi.</translation>
    </message>
    <message>
        <source>“{title}” is set. Questions of kinds that are for practice, such as true or false, are among it: {n}.</source>
        <translation>“{title}” verildi. İçində doğru-yanlış kimi yalnız məşq üçün olan növlərdən suallar var: {n}.</translation>
    </message>
    <message>
        <source>“{title}” was removed. What was answered is kept.</source>
        <translation>“{title}” silindi. Verilmiş cavablar saxlanılır.</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignment</source>
        <translation>Tapşırıq</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Tapşırıqlar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kimə</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Təhvil verilən</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Yeni tapşırıq</translation>
    </message>
    <message>
        <source>Nothing is set yet</source>
        <translation>Hələ tapşırıq verilməyib</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Qaydalar</translation>
    </message>
    <message>
        <source>Set a quiz to a class or to everybody: as homework, or as an exam with a time limit. It then stands on Home of whoever is to take it.</source>
        <translation>Bir sinfə və ya hamıya test verin: ev tapşırığı kimi və ya vaxtı məhdud imtahan kimi. Onu yerinə yetirəcək şəxsin ana səhifəsində durur.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Müəllim</translation>
    </message>
    <message>
        <source>What is set stands on Home of whoever is to take it. As a file it goes to other computers; the right answers can be read in it.</source>
        <translation>Verilənlər onu yerinə yetirəcək şəxsin ana səhifəsində durur. Fayl kimi başqa kompüterlərə gedir; düzgün cavabları o faylda oxumaq mümkündür.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
</context>
<context>
    <name>AxisSlider</name>
    <message>
        <source>Arrow keys move by one, Page Up and Page Down by more.</source>
        <translation>Ox düymələri bir-bir, Page Up və Page Down daha böyük addımlarla hərəkət etdirir.</translation>
    </message>
    <message>
        <source>Click on the timeline, or press ← or →</source>
        <translation>Zaman oxuna klikləyin və ya ← yaxud → düyməsini basın</translation>
    </message>
    <message>
        <source>Right: {date}</source>
        <translation>Düzgünü: {date}</translation>
    </message>
    <message>
        <source>Timeline, no date chosen</source>
        <translation>Zaman oxu, tarix seçilməyib</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>Zaman oxu, {date}</translation>
    </message>
    <message>
        <source>Timeline. Right: {date}</source>
        <translation>Zaman oxu. Düzgünü: {date}</translation>
    </message>
    <message>
        <source>Your answer: {date}</source>
        <translation>Cavabınız: {date}</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Your results could not be copied. {reason}</source>
        <translation>Nəticələrinizin surəti çıxarıla bilmədi. {reason}</translation>
    </message>
</context>
<context>
    <name>BringFlow</name>
    <message>
        <source>1 other file is of no known sort and was passed over.</source>
        <translation>Növü bilinməyən daha 1 fayl var idi; ötürüldü.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Ləğv edildi. Heç nə dəyişmədi.</translation>
    </message>
    <message numerus="yes">
        <source>Questions of {n} files</source>
        <translation>
            <numerusform>{n} faylın sualları</numerusform>
            <numerusform>{n} faylın sualları</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Mübadilə buferi oxunur</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} oxunur</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files</source>
        <translation>
            <numerusform>{n} fayl oxunur</numerusform>
            <numerusform>{n} fayl oxunur</numerusform>
        </translation>
    </message>
    <message>
        <source>Save error list</source>
        <translation>Səhv siyahısını yadda saxla</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Götürülür</translation>
    </message>
    <message>
        <source>The files are read. “Add a set…” on the home page shows them.</source>
        <translation>Fayllar oxundu. Ana səhifədəki “Dəst əlavə et…” onları göstərir.</translation>
    </message>
    <message>
        <source>The list is in “{path}” now.</source>
        <translation>Siyahı indi “{path}” faylındadır.</translation>
    </message>
    <message numerus="yes">
        <source>There are more files; the first {n} are shown.</source>
        <translation>
            <numerusform>Daha çox fayl var; ilk {n} dənəsi göstərilir.</numerusform>
            <numerusform>Daha çox fayl var; ilk {n} dənəsi göstərilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be read.</source>
        <translation>İçində oxuna bilən heç nə yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other files are of no known sort and were passed over.</source>
        <translation>
            <numerusform>Növü bilinməyən daha {n} fayl var idi; ötürüldü.</numerusform>
            <numerusform>Növü bilinməyən daha {n} fayl var idi; ötürüldü.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringFooter</name>
    <message>
        <source>1 cannot be used.</source>
        <translation>1 dənəsi istifadə oluna bilməz.</translation>
    </message>
    <message>
        <source>1 row stays in its file.</source>
        <translation>1 sətir öz faylında qalır.</translation>
    </message>
    <message>
        <source>1 stays in the file.</source>
        <translation>1 dənəsi faylda qalır.</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Dəstə əlavə et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in as it is. Nothing was changed.</source>
        <translation>Bu fayldan bu halda heç nə götürülə bilməz. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test tərtib et</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Götür</translation>
    </message>
    <message>
        <source>Take in 1 question</source>
        <translation>1 sualı götür</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <translation>1 sətri götür</translation>
    </message>
    <message>
        <source>Take in 1 set</source>
        <translation>1 dəsti götür</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} questions</source>
        <translation>
            <numerusform>{n} sualı götür</numerusform>
            <numerusform>{n} sualı götür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} rows</source>
        <translation>
            <numerusform>{n} sətri götür</numerusform>
            <numerusform>{n} sətri götür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} sets</source>
        <translation>
            <numerusform>{n} dəsti götür</numerusform>
            <numerusform>{n} dəsti götür</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Görüləsi iş yoxdur.</translation>
    </message>
    <message>
        <source>Update the set</source>
        <translation>Dəsti yenilə</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>bütün sətir</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used.</source>
        <translation>
            <numerusform>{n} dənəsi istifadə oluna bilməz.</numerusform>
            <numerusform>{n} dənəsi istifadə oluna bilməz.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} files.</source>
        <translation>{all} fayldan {n}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stay in their files.</source>
        <translation>
            <numerusform>{n} sətir öz fayllarında qalır.</numerusform>
            <numerusform>{n} sətir öz fayllarında qalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay in the file.</source>
        <translation>
            <numerusform>{n} dənəsi faylda qalır.</numerusform>
            <numerusform>{n} dənəsi faylda qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} ready + {warned} with warnings.</source>
        <translation>{ready} hazır + {warned} xəbərdarlıqlı.</translation>
    </message>
    <message>
        <source>{ready} ready.</source>
        <translation>{ready} hazır.</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Bring files in</source>
        <translation>Fayl gətir</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Oxunur</translation>
    </message>
</context>
<context>
    <name>BucketBox</name>
    <message>
        <source>Bucket {title}. {held}</source>
        <translation>Qutu {title}. {held}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boş</translation>
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
        <translation>Yeri: {place}</translation>
    </message>
    <message>
        <source>Each event shows where it belongs.</source>
        <translation>Hər hadisə aid olduğu yeri göstərir.</translation>
    </message>
    <message>
        <source>None is where it belongs. Each event shows its place.</source>
        <translation>Heç biri aid olduğu yerdə deyil. Hər hadisə yerini göstərir.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {fitting} of {count} are where they belong.</source>
        <translation>
            <numerusform>Qismən düzgün. {count} hadisədən {fitting} dənəsi yerindədir.</numerusform>
            <numerusform>Qismən düzgün. {count} hadisədən {fitting} dənəsi yerindədir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put each one where it belongs</source>
        <translation>Hər birini aid olduğu yerə qoyun</translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} are where they belong.</source>
        <translation>
            <numerusform>Düzgündür. {count} hadisənin hamısı yerindədir.</numerusform>
            <numerusform>Düzgündür. {count} hadisənin hamısı yerindədir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer: {place}</source>
        <translation>Cavabınız: {place}</translation>
    </message>
    <message>
        <source>put into</source>
        <translation>qoy</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seç</translation>
    </message>
    <message numerus="yes">
        <source>{item}: {place}. {done} of {count} placed.</source>
        <translation>
            <numerusform>{item}: {place}. {count} hadisədən {done} dənəsi yerləşdirilib.</numerusform>
            <numerusform>{item}: {place}. {count} hadisədən {done} dənəsi yerləşdirilib.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · right</source>
        <translation>{place} · düzgün</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message numerus="yes">
        <source>Show all {count} answers</source>
        <translation>
            <numerusform>{count} cavabın hamısını göstər</numerusform>
            <numerusform>{count} cavabın hamısını göstər</numerusform>
        </translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
</context>
<context>
    <name>CautionFlow</name>
    <message>
        <source>The last starts did not get this far, so this one leaves your settings out. They are as they were, and so is everything else; what you change now counts until you quit.</source>
        <translation>Son açılışlar bura qədər gəlib çatmadı, ona görə bu dəfə ayarlarınız işlədilmir. Onlar da, qalan hər şey də olduğu kimidir; indi dəyişdikləriniz siz çıxanadək qüvvədədir.</translation>
    </message>
    <message>
        <source>There are no results here, but copies of earlier ones. If they should be here, put a copy back in Settings.</source>
        <translation>Burada nəticə yoxdur, amma əvvəlkilərin nüsxələri var. Onlar burada olmalıdırsa, Ayarlarda bir nüsxəni geri qoyun.</translation>
    </message>
    <message>
        <source>Your results are in a folder on a network ({kind}). Open quizapp on one computer at a time; copies are made by themselves.</source>
        <translation>Nəticələriniz şəbəkədəki qovluqdadır ({kind}). quizapp-ı eyni vaxtda bir kompüterdə açın; surətlər özü çıxarılır.</translation>
    </message>
</context>
<context>
    <name>CellField</name>
    <message>
        <source>Cell</source>
        <translation>Xana</translation>
    </message>
</context>
<context>
    <name>ChangeAssignmentPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>“{set}” dəstindən 1 sual</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Tapşırığı dəyiş</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Learners see it. Empty: the name of the set.</source>
        <translation>Şagirdlər görür. Boşdursa: dəstin adı.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Questions and people stay as they are.</source>
        <translation>Suallar və şəxslər olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>Somebody has begun. Questions, time, marking and order stay as they are, so that all have the same; who needs more time is given it under Results.</source>
        <translation>Kimsə başlayıb. Hamı üçün eyni olsun deyə suallar, vaxt, qiymətləndirmə və sıra olduğu kimi qalır; daha çox vaxt lazım olana Nəticələr bölməsindən verilir.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Where it is as a file, changes arrive when it is handed out again.</source>
        <translation>Fayl kimi olduğu yerlərə dəyişikliklər yenidən paylananda çatır.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>“{set}” dəstindən {n} sual</numerusform>
            <numerusform>“{set}” dəstindən {n} sual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Qrafik kimi göstər</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Cədvəl kimi göstər</translation>
    </message>
</context>
<context>
    <name>ChoiceArea</name>
    <message>
        <source>Choose one answer</source>
        <translation>Bir cavab seçin</translation>
    </message>
    <message>
        <source>Not this one. The answer is {letter}: {text}.</source>
        <translation>Bu deyil. Cavab {letter}: {text}.</translation>
    </message>
    <message>
        <source>Right. {text}.</source>
        <translation>Düzgündür. {text}.</translation>
    </message>
    <message>
        <source>The answer is {letter}: {text}.</source>
        <translation>Cavab {letter}: {text}.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>More</source>
        <translation>Daha çox</translation>
    </message>
</context>
<context>
    <name>ClassTools</name>
    <message>
        <source>Add a learner</source>
        <translation>Şagird əlavə et</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Yeni sinif</translation>
    </message>
    <message>
        <source>Read a roster…</source>
        <translation>Sinif siyahısını oxu…</translation>
    </message>
    <message>
        <source>Search learners</source>
        <translation>Şagird axtar</translation>
    </message>
</context>
<context>
    <name>ClassesFlow</name>
    <message>
        <source>A new class</source>
        <translation>Yeni sinif</translation>
    </message>
    <message>
        <source>A new learner</source>
        <translation>Yeni şagird</translation>
    </message>
    <message>
        <source>A new learner in {name}</source>
        <translation>Yeni şagird, sinif: {name}</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>{name} üçün başqa ad</translation>
    </message>
    <message>
        <source>Another name or number for {name}</source>
        <translation>{name} üçün başqa ad və ya nömrə</translation>
    </message>
    <message>
        <source>Export learners</source>
        <translation>Şagirdləri ixrac et</translation>
    </message>
    <message>
        <source>The learners are in “{path}” now.</source>
        <translation>Şagirdlər indi “{path}” faylındadır.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri qaytarılası heç nə yoxdur.</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>sagirdler</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Bring in the list of a school as CSV or Excel, or make a class and add its learners one by one. Whoever gave a name on Home stands here, too.</source>
        <translation>Məktəbin siyahısını CSV və ya Excel kimi gətirin, yaxud sinif yaradıb şagirdləri bir-bir əlavə edin. Ana səhifədə adını yazanlar da burada durur.</translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>Sinifsiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Sinfin adı</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Yeni sinif</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Hələ sinif yoxdur</translation>
    </message>
    <message>
        <source>Nobody here is called like that.</source>
        <translation>Bu adda heç kim yoxdur.</translation>
    </message>
    <message>
        <source>Nobody is in this class yet. Add learners, or read a roster.</source>
        <translation>Bu sinifdə hələ heç kim yoxdur. Şagird əlavə edin və ya siyahı oxuyun.</translation>
    </message>
    <message>
        <source>Number (optional)</source>
        <translation>Nömrə (istəyə görə)</translation>
    </message>
    <message>
        <source>Read a roster…</source>
        <translation>Sinif siyahısını oxu…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Müəllim</translation>
    </message>
</context>
<context>
    <name>CollectFlow</name>
    <message>
        <source>1 file was taken in</source>
        <translation>1 fayl götürüldü</translation>
    </message>
    <message>
        <source>1 new quiz</source>
        <translation>1 yeni test</translation>
    </message>
    <message>
        <source>Cancelled. Nothing more was taken in.</source>
        <translation>Ləğv edildi. Başqa heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>Copies of what could not be taken in are kept aside ({n}).</source>
        <translation>Götürülə bilməyənlərin surətləri ayrıca saxlanıldı ({n}).</translation>
    </message>
    <message>
        <source>Not taken in: {names}. {why}</source>
        <translation>Götürülmədi: {names}. {why}</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Fayllar oxunur…</translation>
    </message>
    <message>
        <source>Taking the results in…</source>
        <translation>Nəticələr götürülür…</translation>
    </message>
    <message>
        <source>There are no files of results there.</source>
        <translation>Orada nəticə faylı yoxdur.</translation>
    </message>
    <message>
        <source>{files}, with {new}.</source>
        <translation>{files}, içində {new}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were taken in</source>
        <translation>
            <numerusform>{n} fayl götürüldü</numerusform>
            <numerusform>{n} fayl götürüldü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new quizzes</source>
        <translation>
            <numerusform>{n} yeni test</numerusform>
            <numerusform>{n} yeni test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectFoot</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Götür</translation>
    </message>
    <message>
        <source>Take in 1 file</source>
        <translation>1 faylı götür</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} files</source>
        <translation>
            <numerusform>{n} faylı götür</numerusform>
            <numerusform>{n} faylı götür</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>1 cannot be taken in.</source>
        <translation>1 dənəsi götürülə bilməz.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fayl</translation>
    </message>
    <message>
        <source>1 needs a look.</source>
        <translation>1 dənəsinə baxmaq lazımdır.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Qovluq seç…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Drop the files that learners handed in on this window, or the folder they are in. You see what is in each before anything is kept; taking one in twice does no harm.</source>
        <translation>Şagirdlərin təhvil verdiyi faylları və ya onların olduğu qovluğu bu pəncərəyə atın. Heç nə saxlanmazdan əvvəl hər birində nə olduğunu görürsünüz; birini iki dəfə götürməyin ziyanı yoxdur.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Hələ heç nə saxlanmayıb.</translation>
    </message>
    <message>
        <source>Nothing to take in.</source>
        <translation>Götürüləsi heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Take results in</source>
        <translation>Nəticələri götür</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Müəllim</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be taken in.</source>
        <translation>
            <numerusform>{n} dənəsi götürülə bilməz.</numerusform>
            <numerusform>{n} dənəsi götürülə bilməz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fayl</numerusform>
            <numerusform>{n} fayl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look.</source>
        <translation>
            <numerusform>{n} dənəsinə baxmaq lazımdır.</numerusform>
            <numerusform>{n} dənəsinə baxmaq lazımdır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectedFiles</name>
    <message>
        <source>1 answer</source>
        <translation>1 cavab</translation>
    </message>
    <message>
        <source>1 quiz</source>
        <translation>1 test</translation>
    </message>
    <message>
        <source>A quiz of this file is here already with other answers, or is of somebody else. Nothing of the file is taken in; a copy is kept aside.</source>
        <translation>Bu fayldakı bir test burada başqa cavablarla artıq var və ya başqasınındır. Fayldan heç nə götürülmür; surəti ayrıca saxlanılır.</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Artıq buradadır</translation>
    </message>
    <message>
        <source>An exam of this file was not set here. Its answers are taken in, but they are not among the results of an assignment.</source>
        <translation>Bu fayldakı imtahan burada verilməyib. Cavabları götürülür, amma heç bir tapşırığın nəticələri arasında olmur.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>İstifadə oluna bilməz</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Bu fayldakı hər şey artıq buradadır.</translation>
    </message>
    <message>
        <source>It is not certain whose it is: choose a learner.</source>
        <translation>Kimin olduğu dəqiq deyil: bir şagird seçin.</translation>
    </message>
    <message>
        <source>It names nobody: choose a learner.</source>
        <translation>Heç kimin adını çəkmir: bir şagird seçin.</translation>
    </message>
    <message>
        <source>Its marks do not follow from its answers.</source>
        <translation>Balları cavablarına uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Its right answers are not those of the set here, or another version of quizapp made it.</source>
        <translation>Düzgün cavabları buradakı dəstin cavabları deyil, ya da onu quizapp-ın başqa versiyası hazırlayıb.</translation>
    </message>
    <message>
        <source>Its times are in the future. A clock may have been wrong.</source>
        <translation>Vaxtları gələcəkdədir. Saat səhv ola bilərdi.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>Daha yeni proqram</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Başqasının</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Bir baxın</translation>
    </message>
    <message>
        <source>Taken all the same</source>
        <translation>Yenə də götürülüb</translation>
    </message>
    <message>
        <source>The file was changed after it was written: its checksum does not fit. That may have happened on its way, or by hand.</source>
        <translation>Fayl yazıldıqdan sonra dəyişdirilib: yoxlama cəmi uyğun gəlmir. Bu, yolda və ya əl ilə ola bilərdi.</translation>
    </message>
    <message>
        <source>The set “{title}” is not here. Bring it in first, or take the file all the same.</source>
        <translation>“{title}” dəsti burada yoxdur. Əvvəlcə onu gətirin və ya faylı yenə də götürün.</translation>
    </message>
    <message>
        <source>Unknown set</source>
        <translation>Naməlum dəst</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} cavab</numerusform>
            <numerusform>{n} cavab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quizzes</source>
        <translation>
            <numerusform>{n} test</numerusform>
            <numerusform>{n} test</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was another version of the set when it was answered.</source>
        <translation>“{title}” cavablandırılanda dəstin başqa versiyası idi.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>17 Dec 1903</source>
        <translation>17 dek 1903</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Hansı tarixə görə</translation>
    </message>
    <message>
        <source>Book, page, address</source>
        <translation>Kitab, səhifə, ünvan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Bitmə günü</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitmə</translation>
    </message>
    <message>
        <source>First flight of the Wright brothers</source>
        <translation>Rayt qardaşlarının ilk uçuşu</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>İdentifikator</translation>
    </message>
    <message>
        <source>If it lasted</source>
        <translation>Davam edibsə</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Qüvvəyə minmə</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Bitmə ayı</translation>
    </message>
    <message>
        <source>One or two sentences, read after the answer</source>
        <translation>Cavabdan sonra oxunan bir-iki cümlə</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Nöqtəli vergüllə ayrılır</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Birlikdə göstərilən</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nə baş verib</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>(no heading)</source>
        <translation>(başlıqsız)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Fold the columns</source>
        <translation>Sütunları yığ</translation>
    </message>
    <message>
        <source>Put the columns right</source>
        <translation>Sütunları düzəlt</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: oxunmayıb</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Qaldığınız yerdən davam edin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Question {now} of {all} · {right} right so far · saved {ago}</source>
        <translation>Sual {now} / {all} · indiyədək {right} düzgün · yadda saxlanıb: {ago}</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Copies are made by themselves while questions are answered. When one is put back, what there is now is kept as one more copy.</source>
        <translation>Suallar cavablandırıldıqca surətlər özü çıxarılır. Biri geri qoyulanda indiki vəziyyət daha bir surət kimi saxlanılır.</translation>
    </message>
    <message>
        <source>Copies of your results</source>
        <translation>Nəticələrinizin surətləri</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>İndi surət çıxar</translation>
    </message>
    <message>
        <source>Copy to put back</source>
        <translation>Geri qoyulacaq surət</translation>
    </message>
    <message>
        <source>Nothing is missing in it. Put it back?</source>
        <translation>Onda heç nə çatışmır. Geri qoyulsun?</translation>
    </message>
    <message>
        <source>One answer of now is missing in it. Put it back?</source>
        <translation>İndiki bir cavab onda çatışmır. Geri qoyulsun?</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Geri qoy</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Geri qoy…</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Hələ surət yoxdur.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>istənilib</translation>
    </message>
    <message>
        <source>made at a start</source>
        <translation>açılışda çıxarılıb</translation>
    </message>
    <message>
        <source>made before an import</source>
        <translation>idxaldan əvvəl çıxarılıb</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>yeniləmədən əvvəl çıxarılıb</translation>
    </message>
    <message>
        <source>made before another was put back</source>
        <translation>başqası geri qoyulmazdan əvvəl çıxarılıb</translation>
    </message>
    <message>
        <source>made in between</source>
        <translation>arada çıxarılıb</translation>
    </message>
    <message>
        <source>saved from a damaged file</source>
        <translation>zədəli fayldan xilas edilib</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers of now are missing in it. Put it back?</source>
        <translation>
            <numerusform>İndiki {n} cavab onda çatışmır. Geri qoyulsun?</numerusform>
            <numerusform>İndiki {n} cavab onda çatışmır. Geri qoyulsun?</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, 1 answer, {why}</source>
        <translation>{when}, 1 cavab, {why}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, {n} answers, {why}</source>
        <translation>
            <numerusform>{when}, {n} cavab, {why}</numerusform>
            <numerusform>{when}, {n} cavab, {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesFlow</name>
    <message>
        <source>Copying the results…</source>
        <translation>Nəticələr kopyalanır…</translation>
    </message>
    <message>
        <source>The results are those of the copy now: 1 answer.</source>
        <translation>Nəticələr indi surətdəkilərdir: 1 cavab.</translation>
    </message>
    <message numerus="yes">
        <source>The results are those of the copy now: {n} answers.</source>
        <translation>
            <numerusform>Nəticələr indi surətdəkilərdir: {n} cavab.</numerusform>
            <numerusform>Nəticələr indi surətdəkilərdir: {n} cavab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Nothing was changed, and your answers are safe.</source>
        <translation>Heç nə dəyişmədi və cavablarınız təhlükəsizdir.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Bu oxuna bilmədi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>{answer}, chosen</source>
        <translation>{answer}, seçilib</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Due on the coming days</source>
        <translation>Qarşıdakı günlərdə gələnlər</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
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
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Son gün birincidən əvvəldir.</translation>
    </message>
    <message>
        <source>This is no day; one is written like {pattern}.</source>
        <translation>Bu, gün deyil; gün belə yazılır: {pattern}.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>başlanğıc</translation>
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
        <translation>Gün</translation>
    </message>
    <message>
        <source>Days of practice</source>
        <translation>Məşq günləri</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>The longest run so far: {days} in a row.</source>
        <translation>İndiyədək ən uzun sıra: ardıcıl {days}.</translation>
    </message>
    <message>
        <source>The numbers count answers.</source>
        <translation>Rəqəmlər cavabları sayır.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Today is one of them.</source>
        <translation>Bu gün də onlardan biridir.</translation>
    </message>
    <message>
        <source>You practised on {days}.</source>
        <translation>Məşq etdiyiniz müddət: {days}.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>cavab yoxdur</translation>
    </message>
</context>
<context>
    <name>DisputesBlock</name>
    <message>
        <source>Compare</source>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizlət</translation>
    </message>
    <message>
        <source>Nothing of this is asked or scored.</source>
        <translation>Bunların heç biri soruşulmur və qiymətləndirilmir.</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Mənbələr fərqlidir</translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} sual</numerusform>
            <numerusform>{count} sual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftHead</name>
    <message>
        <source>Another question in place of {n}</source>
        <translation>Sual {n} yerinə başqa sual</translation>
    </message>
    <message>
        <source>Hide question {n}</source>
        <translation>Sual {n}: gizlət</translation>
    </message>
    <message>
        <source>Leave question {n} out</source>
        <translation>Sual {n}: çıxar</translation>
    </message>
    <message>
        <source>Lock question {n}</source>
        <translation>Sual {n}: kilidlə</translation>
    </message>
    <message>
        <source>Locked · {about}</source>
        <translation>Kilidli · {about}</translation>
    </message>
    <message>
        <source>Move question {n} down</source>
        <translation>Sual {n}: aşağı apar</translation>
    </message>
    <message>
        <source>Move question {n} up</source>
        <translation>Sual {n}: yuxarı apar</translation>
    </message>
    <message>
        <source>Show question {n}</source>
        <translation>Sual {n}: göstər</translation>
    </message>
    <message>
        <source>Unlock question {n}</source>
        <translation>Sual {n}: kilidini aç</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Alt and an arrow key move a question.</source>
        <translation>Alt və ox düyməsi sualı yerindən tərpədir.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Suallar</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it to look at what is in it</source>
        <translation>İçinə baxmaq üçün atın</translation>
    </message>
    <message>
        <source>Drop them to look at what is in them</source>
        <translation>İçlərinə baxmaq üçün atın</translation>
    </message>
    <message>
        <source>Nothing is kept before you say so.</source>
        <translation>Siz deməyincə heç nə saxlanmır.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} və daha {n}</translation>
    </message>
</context>
<context>
    <name>DropPart</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Qovluq seç…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Faylları və ya qovluqları bura atın</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>Spreadsheets and tables of events, questions from Moodle and other programs, timelines, whole question sets. Everything is shown before it is kept.</source>
        <translation>Hadisə cədvəlləri, Moodle və başqa proqramlardan suallar, zaman oxları, bütöv sual dəstləri. Saxlanmazdan əvvəl hər şey göstərilir.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>1 fact</source>
        <translation>1 fakt</translation>
    </message>
    <message>
        <source>1 fact later today</source>
        <translation>1 fakt bu gün, bir az sonra</translation>
    </message>
    <message>
        <source>1 mistake</source>
        <translation>1 səhv</translation>
    </message>
    <message>
        <source>1 more later today</source>
        <translation>Bu gün bir az sonra daha 1</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Təkrar vaxtı</translation>
    </message>
    <message>
        <source>Learn new</source>
        <translation>Yenilərini öyrən</translation>
    </message>
    <message>
        <source>Learn what is new of {title}</source>
        <translation>{title}: yenilərini öyrən</translation>
    </message>
    <message>
        <source>Next: 1 fact on {day}.</source>
        <translation>Növbəti: 1 fakt, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Next: {n} facts on {day}.</source>
        <translation>
            <numerusform>Növbəti: {n} fakt, {day}.</numerusform>
            <numerusform>Növbəti: {n} fakt, {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>Bu gün təkrar yoxdur</translation>
    </message>
    <message>
        <source>Practise mistakes of {title}</source>
        <translation>{title}: səhvlər üzərində işlə</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>İndi təkrar et</translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} fakt</numerusform>
            <numerusform>{n} fakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts later today</source>
        <translation>
            <numerusform>{n} fakt bu gün, bir az sonra</numerusform>
            <numerusform>{n} fakt bu gün, bir az sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mistakes</source>
        <translation>
            <numerusform>{n} səhv</numerusform>
            <numerusform>{n} səhv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more later today</source>
        <translation>
            <numerusform>Bu gün bir az sonra daha {n}</numerusform>
            <numerusform>Bu gün bir az sonra daha {n}</numerusform>
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
        <translation>{title} (surət)</translation>
    </message>
    <message>
        <source>Everything you typed is kept.
Not in the set yet.</source>
        <translation>Yazdığınız hər şey saxlanılıb.
Hələ dəstdə deyil.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Keeping what you type…</source>
        <translation>Yazdıqlarınız saxlanılır…</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>O biri versiyanı yüklə</translation>
    </message>
    <message>
        <source>Make a copy to edit</source>
        <translation>Redaktə üçün surət çıxar</translation>
    </message>
    <message>
        <source>My set</source>
        <translation>Mənim dəstim</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>Yalnız oxumaq üçün</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Dəstin adını dəyiş</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Yenidən yadda saxla</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>Mənimkini surət kimi yadda saxla</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Yadda saxlanıb</translation>
    </message>
    <message>
        <source>Show the set as it was saved</source>
        <translation>Dəsti yadda saxlandığı kimi göstər</translation>
    </message>
    <message>
        <source>This set came with quizapp.</source>
        <translation>Bu dəst quizapp ilə birlikdə gəlib.</translation>
    </message>
    <message>
        <source>You were editing “{title}” when quizapp closed. Everything you typed is here.</source>
        <translation>quizapp bağlananda “{title}” dəstini redaktə edirdiniz. Yazdığınız hər şey buradadır.</translation>
    </message>
    <message>
        <source>{title}, my version</source>
        <translation>{title}, mənim versiyam</translation>
    </message>
    <message>
        <source>“{title}” was changed by another program meanwhile. What you typed is kept, and not in the set.</source>
        <translation>“{title}” bu arada başqa proqram tərəfindən dəyişdirilib. Yazdıqlarınız saxlanılıb, amma dəstdə deyil.</translation>
    </message>
    <message>
        <source>“{title}” was removed meanwhile. What you typed is kept.</source>
        <translation>“{title}” bu arada silinib. Yazdıqlarınız saxlanılıb.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All keys</source>
        <translation>Bütün düymələr</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
    <message>
        <source>Events ({n})</source>
        <translation>Hadisələr ({n})</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tap və əvəz et</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Dəstin adı</translation>
    </message>
    <message>
        <source>Part of the set</source>
        <translation>Dəstin hissəsi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Suallar</translation>
    </message>
    <message>
        <source>Questions ({n})</source>
        <translation>Suallar ({n})</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Təkrarla: {step}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Geri qaytar: {step}</translation>
    </message>
</context>
<context>
    <name>EditorKeys</name>
    <message>
        <source>Always</source>
        <translation>Həmişə</translation>
    </message>
    <message>
        <source>As students see it</source>
        <translation>Şagirdin gördüyü kimi</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Xanalar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Suallar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətirlər</translation>
    </message>
    <message>
        <source>answer, or question</source>
        <translation>cavab və ya sual</translation>
    </message>
    <message>
        <source>back to the page of the teacher</source>
        <translation>müəllim səhifəsinə geri</translation>
    </message>
    <message>
        <source>close the bar and stay at the place</source>
        <translation>zolağı bağla, yerində qal</translation>
    </message>
    <message>
        <source>copy, also for a spreadsheet</source>
        <translation>kopyala, elektron cədvəl üçün də</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>kəs</translation>
    </message>
    <message>
        <source>empty them</source>
        <translation>boşalt</translation>
    </message>
    <message>
        <source>find</source>
        <translation>tap</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>tap və əvəz et</translation>
    </message>
    <message>
        <source>give up what is being typed</source>
        <translation>yazmaqdan imtina et</translation>
    </message>
    <message>
        <source>go on in the cell</source>
        <translation>xanada davam et</translation>
    </message>
    <message>
        <source>in a form: the one before, the next one</source>
        <translation>formada: əvvəlki, sonrakı</translation>
    </message>
    <message>
        <source>in the list: move the question</source>
        <translation>siyahıda: sualı apar</translation>
    </message>
    <message>
        <source>in the list: remove the question</source>
        <translation>siyahıda: sualı sil</translation>
    </message>
    <message>
        <source>make it again</source>
        <translation>yenidən et</translation>
    </message>
    <message>
        <source>move</source>
        <translation>apar</translation>
    </message>
    <message>
        <source>new question; among events, a new event</source>
        <translation>yeni sual; hadisələrdə yeni hadisə</translation>
    </message>
    <message>
        <source>new row below; above with Shift</source>
        <translation>altına yeni sətir; Shift ilə üstünə</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>növbəti sahə</translation>
    </message>
    <message>
        <source>next column; back with Shift</source>
        <translation>növbəti sütun; Shift ilə geri</translation>
    </message>
    <message>
        <source>next place; back with Shift</source>
        <translation>növbəti yer; Shift ilə geri</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>növbəti problem</translation>
    </message>
    <message>
        <source>next row; back with Shift</source>
        <translation>növbəti sətir; Shift ilə geri</translation>
    </message>
    <message>
        <source>other kinds of question</source>
        <translation>başqa sual növləri</translation>
    </message>
    <message>
        <source>paste, also from a spreadsheet</source>
        <translation>yapışdır, elektron cədvəldən də</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>sil</translation>
    </message>
    <message>
        <source>repeat the first one in those below</source>
        <translation>birincini altdakılarda təkrarla</translation>
    </message>
    <message>
        <source>save</source>
        <translation>yadda saxla</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>hamısını seç</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>bir neçəsini seç</translation>
    </message>
    <message>
        <source>select the whole row</source>
        <translation>bütün sətri seç</translation>
    </message>
    <message>
        <source>take a step back</source>
        <translation>bir addım geri qayıt</translation>
    </message>
    <message>
        <source>the same in the bar; replaces in its second field</source>
        <translation>zolaqda da eynisi; ikinci sahəsində əvəz edir</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>bu vərəq</translation>
    </message>
    <message>
        <source>type over the cell</source>
        <translation>xananın üstündən yaz</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>1 place was replaced.</source>
        <translation>1 yerdə əvəz edildi.</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Dəstin adını dəyiş</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message numerus="yes">
        <source>{n} places replaced.</source>
        <translation>
            <numerusform>{n} yerdə əvəz edildi.</numerusform>
            <numerusform>{n} yerdə əvəz edildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPart</name>
    <message>
        <source>A partner without a thing is one too many to choose from.</source>
        <translation>Qarşılığı olmayan cüt, seçmək üçün artıq bir variantdır.</translation>
    </message>
    <message>
        <source>Accepted answer {n}</source>
        <translation>Qəbul edilən cavab {n}</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>Qəbul edilən cavablar</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Cüt əlavə et</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>Element əlavə et</translation>
    </message>
    <message>
        <source>Add an accepted answer</source>
        <translation>Qəbul edilən cavab əlavə et</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Variant əlavə et</translation>
    </message>
    <message>
        <source>Capital letters and marks on letters do not matter.</source>
        <translation>Böyük hərflər və hərf işarələri əhəmiyyətli deyil.</translation>
    </message>
    <message>
        <source>Feedback to option {n}</source>
        <translation>Variant {n} üçün rəy</translation>
    </message>
    <message>
        <source>Mark what is right. Feedback is read after the answer.</source>
        <translation>Düzgün olanı işarələyin. Rəy cavabdan sonra oxunur.</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Ədəd {n}</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Variant {n}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Cütlər</translation>
    </message>
    <message>
        <source>Partner of {n}</source>
        <translation>{n} üçün cüt</translation>
    </message>
    <message>
        <source>Thing {n}</source>
        <translation>Element {n}</translation>
    </message>
    <message>
        <source>Things to order</source>
        <translation>Sıralanacaq elementlər</translation>
    </message>
    <message>
        <source>Write them in the right order; a quiz mixes them.</source>
        <translation>Düzgün ardıcıllıqla yazın; test onları qarışdırır.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Add a picture to {n}…</source>
        <translation>{n} üçün şəkil əlavə et…</translation>
    </message>
    <message>
        <source>Move {n} down</source>
        <translation>Aşağı apar: {n}</translation>
    </message>
    <message>
        <source>Move {n} up</source>
        <translation>Yuxarı apar: {n}</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>Sil: {n}</translation>
    </message>
    <message>
        <source>This is a right answer</source>
        <translation>Bu düzgün cavabdır</translation>
    </message>
    <message>
        <source>option {n}</source>
        <translation>variant {n}</translation>
    </message>
    <message>
        <source>{n} is right</source>
        <translation>Düzgün: {n}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file</source>
        <translation>Fayl</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more; “quizapp check” lists all.</source>
        <translation>
            <numerusform>Və daha {n}; “quizapp check” hamısını sadalayır.</numerusform>
            <numerusform>Və daha {n}; “quizapp check” hamısını sadalayır.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {message} ({hint}).</source>
        <translation>{file}, sətir {line}: {message} ({hint}).</translation>
    </message>
    <message>
        <source>{file}: {message} ({hint}).</source>
        <translation>{file}: {message} ({hint}).</translation>
    </message>
    <message>
        <source>“{path}” is not there. It may have been moved or renamed.</source>
        <translation>“{path}” yerində yoxdur. Köçürülmüş və ya adı dəyişdirilmiş ola bilər.</translation>
    </message>
    <message>
        <source>“{path}” may not be read or changed. Choose another place.</source>
        <translation>“{path}” oxuna və ya dəyişdirilə bilməz. Başqa yer seçin.</translation>
    </message>
    <message>
        <source>“{path}”: the disk is full. Make some room, then try again.</source>
        <translation>“{path}”: disk doludur. Bir az yer açıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>“{path}”: the disk reports a fault. Try again; if it stays, copy what is there to another disk.</source>
        <translation>“{path}”: disk nasazlıq bildirir. Yenidən cəhd edin; nasazlıq qalarsa, oradakıları başqa diskə köçürün.</translation>
    </message>
    <message>
        <source>“{path}”: {reason}.</source>
        <translation>“{path}”: {reason}.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Can be asked</source>
        <translation>Soruşula bilər</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Sonrakı hadisə</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Əvvəlki hadisə</translation>
    </message>
    <message>
        <source>Event {n} of {count}</source>
        <translation>Hadisə {n} / {count}</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni hadisə</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Click an event, or press → for the first one.</source>
        <translation>Bir hadisəyə klikləyin və ya birincisi üçün → düyməsini basın.</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Heç bir hadisə seçilməyib</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Redaktorda aç</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Mənbə: {name}</translation>
    </message>
    <message>
        <source>You: {state}</source>
        <translation>Siz: {state}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Fewer columns</source>
        <translation>Daha az sütun</translation>
    </message>
    <message>
        <source>Type in “{column}”</source>
        <translation>“{column}” sütununa yaz</translation>
    </message>
    <message>
        <source>{date}, day and month not known</source>
        <translation>{date}, gün və ay bilinmir</translation>
    </message>
    <message>
        <source>{date}, day not known</source>
        <translation>{date}, gün bilinmir</translation>
    </message>
    <message numerus="yes">
        <source>{n} more columns</source>
        <translation>
            <numerusform>Daha {n} sütun</numerusform>
            <numerusform>Daha {n} sütun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamEndPage</name>
    <message>
        <source>Corrected for guessing; without the correction {raw}.</source>
        <translation>Təxminə görə düzəliş edilib; düzəlişsiz {raw}.</translation>
    </message>
    <message>
        <source>Hand in as a file…</source>
        <translation>Fayl kimi təhvil ver…</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Təhvil verilən</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana səhifə</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Cavablara bax</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Vaxt bitdi</translation>
    </message>
    <message>
        <source>Until then neither the history nor your progress tells it.</source>
        <translation>O vaxtadək nə tarixçə, nə də irəliləyiş səhifəsi bunu demir.</translation>
    </message>
    <message>
        <source>{n} of {all} questions answered</source>
        <translation>{all} sualdan {n} dənəsi cavablandırılıb</translation>
    </message>
    <message>
        <source>{n} of {most} points</source>
        <translation>{most} baldan {n}</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} sərf olunub</translation>
    </message>
    <message>
        <source>{used} used of {time}</source>
        <translation>{time} vaxtdan {used} sərf olunub</translation>
    </message>
    <message>
        <source>“{title}” is handed in as it stood. Everything you answered counts.</source>
        <translation>“{title}” olduğu kimi təhvil verildi. Cavablandırdığınız hər şey sayılır.</translation>
    </message>
    <message>
        <source>“{title}” is kept for your teacher. Thank you.</source>
        <translation>“{title}” müəlliminiz üçün saxlanıldı. Təşəkkür edirik.</translation>
    </message>
</context>
<context>
    <name>ExamFlow</name>
    <message>
        <source>The time for the question before is over; what was chosen counts.</source>
        <translation>Əvvəlki sualın vaxtı bitdi; seçilən sayılır.</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Leave for now?</source>
        <translation>Hələlik ayrılırsınız?</translation>
    </message>
    <message>
        <source>Your answers are saved, but the time goes on. You can come back from Home.</source>
        <translation>Cavablarınız yadda saxlanılıb, amma vaxt gedir. Ana səhifədən geri qayıda bilərsiniz.</translation>
    </message>
    <message>
        <source>Your answers are saved. You can come back from Home.</source>
        <translation>Cavablarınız yadda saxlanılıb. Ana səhifədən geri qayıda bilərsiniz.</translation>
    </message>
</context>
<context>
    <name>ExamStartPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>“{set}” dəstindən 1 sual</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Necə keçir</translation>
    </message>
    <message>
        <source>It can be begun from {moment} on.</source>
        <translation>{moment} tarixindən başlamaq olar.</translation>
    </message>
    <message>
        <source>It is closed. Please ask your teacher if you still need to take it.</source>
        <translation>Bağlıdır. Hələ də yerinə yetirməlisinizsə, müəlliminizdən soruşun.</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Nəticəyə bax</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>İndi yox</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>You have handed it in. There is no further attempt.</source>
        <translation>Təhvil vermisiniz. Daha cəhd yoxdur.</translation>
    </message>
    <message>
        <source>Your time is running.</source>
        <translation>Vaxtınız gedir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>“{set}” dəstindən {n} sual</numerusform>
            <numerusform>“{set}” dəstindən {n} sual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamTimer</name>
    <message>
        <source>Hide the time that is left</source>
        <translation>Qalan vaxtı gizlət</translation>
    </message>
    <message>
        <source>Show the time that is left</source>
        <translation>Qalan vaxtı göstər</translation>
    </message>
    <message>
        <source>The time is hidden. Alt T tells it.</source>
        <translation>Vaxt gizlidir. Alt T onu deyir.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>{time} left for this question.</source>
        <translation>Bu sual üçün {time} qalıb.</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>{time} qalıb.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>1 question: {what}.</source>
        <translation>1 sual: {what}.</translation>
    </message>
    <message>
        <source>Aiken</source>
        <translation>Aiken</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>Anki dəsti</translation>
    </message>
    <message>
        <source>Anki, as cards to learn from.</source>
        <translation>Anki, öyrənmə kartları kimi.</translation>
    </message>
    <message>
        <source>Any program: the questions, then their key.</source>
        <translation>Hər proqram: əvvəl suallar, sonra cavablar.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV cədvəli</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel iş kitabı</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, Google Sheets, and quizapp.</source>
        <translation>Excel, LibreOffice, Google Sheets və quizapp.</translation>
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
        <translation>QTI 3 standartını qəbul edən tədris platformaları.</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message>
        <source>Moodle and many others; only choices of one right option.</source>
        <translation>Moodle və bir çox başqası; yalnız bir düzgün variantlı olanlar.</translation>
    </message>
    <message>
        <source>Moodle, and many others that read its text.</source>
        <translation>Moodle və onun mətnini oxuyan bir çox başqası.</translation>
    </message>
    <message>
        <source>Moodle, with feedback and categories.</source>
        <translation>Moodle, rəy və kateqoriyalarla.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Sadə mətn</translation>
    </message>
    <message>
        <source>QTI 3.0 package</source>
        <translation>QTI 3.0 paketi</translation>
    </message>
    <message>
        <source>Set of quizapp</source>
        <translation>quizapp dəsti</translation>
    </message>
    <message>
        <source>Spreadsheets, scripts, and quizapp.</source>
        <translation>Elektron cədvəllər, skriptlər və quizapp.</translation>
    </message>
    <message>
        <source>This format has no place for: {parts}.</source>
        <translation>Bu formatda bunlara yer yoxdur: {parts}.</translation>
    </message>
    <message>
        <source>quizapp, to be changed there.</source>
        <translation>quizapp, orada dəyişmək üçün.</translation>
    </message>
    <message>
        <source>quizapp, with everything, and scripts.</source>
        <translation>quizapp, hər şeyi ilə; və skriptlər.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions: {what}.</source>
        <translation>
            <numerusform>{n} sual: {what}.</numerusform>
            <numerusform>{n} sual: {what}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>1 question was read back and compared.</source>
        <translation>1 sual geri oxunub müqayisə edildi.</translation>
    </message>
    <message>
        <source>Everything went along.</source>
        <translation>Hər şey birlikdə getdi.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Başqa proqramlar üçün</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Fayl kimi yadda saxla…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Qovluğu göstər</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions were read back and compared.</source>
        <translation>
            <numerusform>{n} sual geri oxunub müqayisə edildi.</numerusform>
            <numerusform>{n} sual geri oxunub müqayisə edildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Save questions as a file</source>
        <translation>Sualları fayl kimi yadda saxla</translation>
    </message>
    <message>
        <source>{format} files (*{suffix})</source>
        <translation>{format} faylları (*{suffix})</translation>
    </message>
    <message>
        <source>“{title}” is in “{file}” now.</source>
        <translation>“{title}” indi “{file}” faylındadır.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Adopted</source>
        <translation>Qəbul</translation>
    </message>
    <message>
        <source>All facts ({n})</source>
        <translation>Bütün faktlar ({n})</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Due ({n})</source>
        <translation>Vaxtı çatan ({n})</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sona çatma</translation>
    </message>
    <message>
        <source>Forgotten again and again ({n})</source>
        <translation>Təkrar-təkrar unudulan ({n})</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Qüvvəyə minmə</translation>
    </message>
    <message>
        <source>Known ({n})</source>
        <translation>Bilinən ({n})</translation>
    </message>
    <message>
        <source>Never asked ({n})</source>
        <translation>Heç soruşulmayıb ({n})</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Ratifikasiya</translation>
    </message>
    <message>
        <source>Set aside ({n})</source>
        <translation>Kənara qoyulan ({n})</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalanma</translation>
    </message>
    <message>
        <source>Weak or faded ({n})</source>
        <translation>Zəif və ya solğun ({n})</translation>
    </message>
    <message>
        <source>What it followed</source>
        <translation>Nəyin nəticəsi</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Again and again</source>
        <translation>Təkrar-təkrar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Soruşulub</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Ehtimal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vaxtı</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message>
        <source>Facts of “{title}”</source>
        <translation>“{title}” faktları</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Unudulub</translation>
    </message>
    <message>
        <source>Missed last</source>
        <translation>Axırıncı dəfə səhv</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İrəliləyiş</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>See its answers</source>
        <translation>Cavablarına bax</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kənara qoy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Yenidən götür</translation>
    </message>
    <message>
        <source>There are no such facts.</source>
        <translation>Belə fakt yoxdur.</translation>
    </message>
    <message>
        <source>This fact was never asked.</source>
        <translation>Bu fakt heç soruşulmayıb.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>What is set aside is not asked in reviews, nor among mistakes, until you take it up again. What is forgotten again and again wants another way of learning: a link to something you know, a picture, a story.</source>
        <translation>Kənara qoyulan siz onu yenidən götürənədək nə təkrarlarda, nə də səhvlər arasında soruşulur. Təkrar-təkrar unudulan başqa öyrənmə yolu istəyir: bildiyiniz bir şeylə əlaqə, şəkil, hekayə.</translation>
    </message>
    <message>
        <source>Which facts</source>
        <translation>Hansı faktlar</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>{n} gün sonra</numerusform>
            <numerusform>{n} gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>indi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bu gün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>sabah</translation>
    </message>
    <message>
        <source>{fact} is asked again.</source>
        <translation>{fact} yenidən soruşulur.</translation>
    </message>
    <message>
        <source>{fact} is set aside.</source>
        <translation>{fact} kənara qoyuldu.</translation>
    </message>
</context>
<context>
    <name>FeedbackBlock</name>
    <message>
        <source>1 event near this one is not shown, because this quiz asks about it.</source>
        <translation>Buna yaxın 1 hadisə bu testdə soruşulduğu üçün göstərilmir.</translation>
    </message>
    <message>
        <source>Hide source</source>
        <translation>Mənbəni gizlət</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Mənbəni göstər</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Mənbə: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Sources of {count} events</source>
        <translation>
            <numerusform>{count} hadisənin mənbələri</numerusform>
            <numerusform>{count} hadisənin mənbələri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events near this one are not shown, because this quiz asks them.</source>
        <translation>
            <numerusform>Buna yaxın {count} hadisə bu testdə soruşulduğu üçün göstərilmir.</numerusform>
            <numerusform>Buna yaxın {count} hadisə bu testdə soruşulduğu üçün göstərilmir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>All kinds</source>
        <translation>Bütün növlər</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Bütün tərəflər</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Bütün yerlər</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Bütün mövzular</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Rəy</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Təsdiqlənmiş</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Hər dəqiqlik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tərəf</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Said by one source</source>
        <translation>Bir mənbəyə görə</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Mənbələr fərqlidir</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Dəqiqlik</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>A wrong option works if at least 1 in 20 choose it, and rather those who know less. What does no work is not offered again where there are others.</source>
        <translation>Səhv variant ən azı 20 nəfərdən 1-i və daha çox az bilənlər seçirsə işə yarayır. İşə yaramayan, başqası varkən yenidən təklif olunmur.</translation>
    </message>
    <message>
        <source>Alpha and standard error</source>
        <translation>Alfa və standart xəta</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Səmərəlilik</translation>
    </message>
    <message>
        <source>How much of the differences between people comes from this question (effective weight). Only for a quiz that everybody took with the same questions.</source>
        <translation>Şəxslər arasındakı fərqlərin nə qədəri bu sualdan gəlir (effektiv çəki). Yalnız hamının eyni suallarla yerinə yetirdiyi test üçün.</translation>
    </message>
    <message>
        <source>How well the questions of one quiz agree with each other, at most 1 (Cronbach’s alpha); and by how many points a score would differ by chance alone.</source>
        <translation>Bir testin suallarının bir-birinə nə qədər uyğun gəldiyi, ən çox 1 (Kronbax alfası); və balın yalnız təsadüfən neçə bal dəyişəcəyi.</translation>
    </message>
    <message>
        <source>Link to score</source>
        <translation>Balla əlaqəsi</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>The link to score as a share of the best possible one for so easy or hard a question (discriminative efficiency). Below 0.15 it hardly tells people apart.</source>
        <translation>Balla əlaqənin bu qədər asan və ya çətin sual üçün mümkün ən yaxşısına nisbəti (fərqləndirmə səmərəliliyi). 0,15-dən aşağıda şəxsləri demək olar ki fərqləndirmir.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Çəki</translation>
    </message>
    <message>
        <source>Whether those who do well in the rest do well here (item–rest correlation), from −1 to 1. From 0.3 on it is good; below 0 something is wrong.</source>
        <translation>Qalanını yaxşı bacaranların burada da yaxşı bacarıb-bacarmadığı (tapşırıq–qalan korrelyasiyası), −1 ilə 1 arası. 0,3-dən yuxarı yaxşıdır; 0-dan aşağıda nəsə səhvdir.</translation>
    </message>
    <message>
        <source>Which share of the marks was earned (facility). The line shows where the true share lies with 95 % certainty (Wilson); the more answers, the shorter it is.</source>
        <translation>Balların hansı payı qazanılıb (asanlıq). Xətt həqiqi payın 95% dəqiqliklə harada olduğunu göstərir (Uilson); cavab çoxaldıqca qısalır.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>As the file says: {name}</source>
        <translation>Faylda yazıldığı kimi: {name}</translation>
    </message>
    <message>
        <source>Choose a learner</source>
        <translation>Şagird seç</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Kənarda saxla</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Yenə də götür</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kimindir</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Fayl seç</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Qovluq seç</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Fayl seç</translation>
    </message>
    <message>
        <source>Files that can be read</source>
        <translation>Oxuna bilən fayllar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Cədvəllər (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Files of results</source>
        <translation>Nəticə faylları</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Faylda</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Şagird</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 match</source>
        <translation>1 uyğunluq</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 yer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Növbəti yer</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Uyğunluq yoxdur</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tapılmadı</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Əvvəlki yer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Əvəz et</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Hamısını əvəz et</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Nə ilə əvəz etməli</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Hadisə axtar</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Hamısına bax</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Siyahı kimi göstər</translation>
    </message>
    <message>
        <source>Show as timeline</source>
        <translation>Zaman oxu kimi göstər</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <translation>
            <numerusform>{n} uyğunluq</numerusform>
            <numerusform>{n} uyğunluq</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} yer</numerusform>
            <numerusform>{n} yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Explanation</source>
        <translation>İzah</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Variant {n}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>{place} · rule {number}, {name}</source>
        <translation>{place} · qayda {number}, {name}</translation>
    </message>
</context>
<context>
    <name>FirstFrame</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>closed</source>
        <translation>bağlı</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açıq</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>GapArea</name>
    <message>
        <source>Close: one place away. It comes {where}.</source>
        <translation>Yaxındır: bir yer o yanda. Yeri: {where}.</translation>
    </message>
    <message>
        <source>It comes {where}.</source>
        <translation>Yeri: {where}.</translation>
    </message>
    <message>
        <source>Not this place. It comes {where}.</source>
        <translation>Bura deyil. Yeri: {where}.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Yerinə qoyun</translation>
    </message>
    <message>
        <source>Right. It comes {where}.</source>
        <translation>Düzgündür. Yeri: {where}.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Cavabınız</translation>
    </message>
    <message>
        <source>Your answer · close</source>
        <translation>Cavabınız · yaxın</translation>
    </message>
    <message>
        <source>after {title}</source>
        <translation>bundan sonra: {title}</translation>
    </message>
    <message>
        <source>before {title}</source>
        <translation>bundan əvvəl: {title}</translation>
    </message>
    <message>
        <source>between {earlier} and {later}</source>
        <translation>bunların arasında: {earlier} və {later}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>move</source>
        <translation>apar</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>düzgün yer</translation>
    </message>
    <message>
        <source>your answer, right</source>
        <translation>cavabınız, düzgün</translation>
    </message>
</context>
<context>
    <name>GapSlot</name>
    <message>
        <source>Place {number}: {where}</source>
        <translation>Yer {number}: {where}</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Bura qoyun</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>Sinifsiz</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Siniflər</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Şagirdlər</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Hesabatı çap et…</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Sinfi sil</translation>
    </message>
    <message>
        <source>Remove the class {name}</source>
        <translation>Sinfi sil: {name}</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Sinfin adını dəyiş</translation>
    </message>
    <message>
        <source>Rename the class {name}</source>
        <translation>Sinfin adını dəyiş: {name}</translation>
    </message>
    <message>
        <source>Report about the class</source>
        <translation>Sinif haqqında hesabat</translation>
    </message>
    <message>
        <source>Report about the class {name}</source>
        <translation>Sinif haqqında hesabat: {name}</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF kimi hesabat…</translation>
    </message>
</context>
<context>
    <name>HandInFlow</name>
    <message>
        <source>1 answer</source>
        <translation>1 cavab</translation>
    </message>
    <message>
        <source>1 quiz</source>
        <translation>1 test</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Təhvil ver</translation>
    </message>
    <message>
        <source>Results (*.quizresult)</source>
        <translation>Nəticələr (*.quizresult)</translation>
    </message>
    <message>
        <source>Say on Home who you are; results without a name could be anybody&apos;s.</source>
        <translation>Ana səhifədə kim olduğunuzu deyin; adsız nəticələr hər kəsin ola bilər.</translation>
    </message>
    <message>
        <source>Your results are in “{path}” ({quizzes}, {answers}). Give this file to your teacher.</source>
        <translation>Nəticələriniz “{path}” faylındadır ({quizzes}, {answers}). Bu faylı müəlliminizə verin.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} cavab</numerusform>
            <numerusform>{n} cavab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quizzes</source>
        <translation>
            <numerusform>{n} test</numerusform>
            <numerusform>{n} test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutFlow</name>
    <message>
        <source>Exams (*.quizexam)</source>
        <translation>İmtahanlar (*.quizexam)</translation>
    </message>
    <message>
        <source>Hand out as a file</source>
        <translation>Fayl kimi payla</translation>
    </message>
    <message>
        <source>Its questions are drawn from “{set}”, which is too large to go along, or not here as it was. That set must be on the other computers, too.</source>
        <translation>Sualları “{set}” dəstindən çəkilir; dəst birlikdə getmək üçün çox böyükdür və ya burada əvvəlki halında deyil. O dəst başqa kompüterlərdə də olmalıdır.</translation>
    </message>
    <message>
        <source>“{title}” is in “{path}” now. The right answers can be read in this file, so hand it out when it is to be taken.</source>
        <translation>“{title}” indi “{path}” faylındadır. Düzgün cavabları bu faylda oxumaq mümkündür, ona görə onu imtahan vaxtı paylayın.</translation>
    </message>
    <message>
        <source>“{title}” stands on Home now.</source>
        <translation>“{title}” indi ana səhifədədir.</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>“{set}” dəstindən 1 sual</translation>
    </message>
    <message>
        <source>A newer file of this exam is here already. Nothing has to be done.</source>
        <translation>Bu imtahanın daha yeni faylı artıq buradadır. Heç nə etmək lazım deyil.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana səhifə</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Necə keçir</translation>
    </message>
    <message>
        <source>It is here already. Nothing has to be done.</source>
        <translation>Artıq buradadır. Heç nə etmək lazım deyil.</translation>
    </message>
    <message>
        <source>It is here already. This newer file brings its times up to date.</source>
        <translation>Artıq buradadır. Bu yeni fayl vaxtlarını yeniləyir.</translation>
    </message>
    <message>
        <source>Nothing begins by taking it in. It then stands on Home.</source>
        <translation>Götürməklə heç nə başlamır. Sonra ana səhifədə durur.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Götür</translation>
    </message>
    <message>
        <source>The set here is another version, so the questions may differ.</source>
        <translation>Buradakı dəst başqa versiyadır, ona görə suallar fərqli ola bilər.</translation>
    </message>
    <message>
        <source>This exam cannot be taken in.</source>
        <translation>Bu imtahan götürülə bilməz.</translation>
    </message>
    <message>
        <source>This exam cannot be taken in: one of the same origin is here that asks something else. Ask your teacher for the file again.</source>
        <translation>Bu imtahan götürülə bilməz: eyni mənşəli, amma başqa şey soruşan biri buradadır. Faylı müəlliminizdən yenidən istəyin.</translation>
    </message>
    <message>
        <source>This exam draws its questions from a set that is not here. Add the set first, then open this file again.</source>
        <translation>Bu imtahan suallarını burada olmayan dəstdən götürür. Əvvəlcə dəsti əlavə edin, sonra bu faylı yenidən açın.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>“{set}” dəstindən {n} sual</numerusform>
            <numerusform>“{set}” dəstindən {n} sual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A wrong option is wrong for certain: its date lies outside what the source leaves open, or a source says so. Statements that sources disagree about are never scored. No question of a quiz gives another one away.</source>
        <translation>Səhv variant mütləq səhvdir: tarixi mənbənin açıq qoyduğundan kənardadır və ya mənbə belə deyir. Mənbələrin razılaşmadığı fikirlər heç vaxt qiymətləndirilmir. Testin heç bir sualı başqasını açıb vermir.</translation>
    </message>
    <message>
        <source>About quizapp</source>
        <translation>quizapp haqqında</translation>
    </message>
    <message>
        <source>After each answer you see why it is right or not, the source, and what happened just before and after. If something looks wrong, “Report a problem” keeps a note for the teacher.</source>
        <translation>Hər cavabdan sonra niyə düzgün olub-olmadığını, mənbəni, bir az əvvəl və sonra nə baş verdiyini görürsünüz. Nəsə səhv görünürsə, “Problem bildir” müəllim üçün qeyd saxlayır.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Təfərrüatı kopyala</translation>
    </message>
    <message>
        <source>Each question is made from a table of dated events. A date that is known only to the month or year counts as the whole stretch it may mean, and a question is asked only where exactly one answer can be proved.</source>
        <translation>Hər sual tarixli hadisələr cədvəlindən düzəldilir. Yalnız ayı və ya ili bilinən tarix mümkün olan bütün müddət sayılır; sual yalnız dəqiq bir cavabın sübut oluna bildiyi yerdə verilir.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>How questions are made</source>
        <translation>Suallar necə düzəldilir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>Keys of a quiz</source>
        <translation>Testin düymələri</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versiya {version}</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>İşarələr nə deməkdir</translation>
    </message>
    <message>
        <source>Your data is in {folder}</source>
        <translation>Məlumatlarınız buradadır: {folder}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>help; in a quiz, its keys</source>
        <translation>yardım; testdə düymələri</translation>
    </message>
    <message>
        <source>history</source>
        <translation>tarixçə</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ana səhifə</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>daha iri yazı</translation>
    </message>
    <message>
        <source>lock the teacher’s area</source>
        <translation>müəllim bölməsini kilidlə</translation>
    </message>
    <message>
        <source>next area of the window</source>
        <translation>pəncərənin növbəti sahəsi</translation>
    </message>
    <message>
        <source>next button or field</source>
        <translation>növbəti düymə və ya sahə</translation>
    </message>
    <message>
        <source>on Home: who practises</source>
        <translation>ana səhifədə: kim məşq edir</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>irəliləyiş</translation>
    </message>
    <message>
        <source>quizapp is free software under the MIT licence. It uses Qt {qt} under the GNU LGPL 3, the fonts Inter and Noto Serif under the SIL Open Font License 1.1, and icons of Lucide under the ISC licence. Python {python}, SQLModel, SQLAlchemy and Alembic come under free licences of their own.</source>
        <translation>quizapp MIT lisenziyası ilə azad proqramdır. GNU LGPL 3 ilə Qt {qt}, SIL Open Font License 1.1 ilə Inter və Noto Serif şriftlərini, ISC lisenziyası ilə Lucide nişanlarını işlədir. Python {python}, SQLModel, SQLAlchemy və Alembic öz azad lisenziyaları ilə gəlir.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ayarlar</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>daha kiçik yazı</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>müəllim</translation>
    </message>
    <message>
        <source>text of the usual size</source>
        <translation>adi ölçüdə yazı</translation>
    </message>
    <message>
        <source>the keys of all places</source>
        <translation>bütün yerlərin düymələri</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>No remarks. It can be asked as it is.</source>
        <translation>Qeyd yoxdur. Olduğu kimi soruşula bilər.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Nə kömək edir</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>All learners</source>
        <translation>Bütün şagirdlər</translation>
    </message>
    <message>
        <source>All question sets</source>
        <translation>Bütün sual dəstləri</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Şagird</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Sual dəsti</translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message>
        <source>Export all answers</source>
        <translation>Bütün cavabları ixrac et</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Cədvəllər (*.csv)</translation>
    </message>
    <message>
        <source>The answers are in “{path}” now.</source>
        <translation>Cavablar indi “{path}” faylındadır.</translation>
    </message>
    <message>
        <source>Writing the answers…</source>
        <translation>Cavablar yazılır…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All right</source>
        <translation>Hamısı düzgün</translation>
    </message>
    <message>
        <source>Choose a set</source>
        <translation>Dəst seç</translation>
    </message>
    <message>
        <source>Choose another set or other days.</source>
        <translation>Başqa dəst və ya başqa günlər seçin.</translation>
    </message>
    <message>
        <source>Every quiz you finish is kept here, with each answer as you gave it.</source>
        <translation>Bitirdiyiniz hər test verdiyiniz hər cavabla birlikdə burada saxlanılır.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV kimi ixrac et…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitib</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Təhvil ver…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Növbəti addım</translation>
    </message>
    <message>
        <source>No finished quizzes yet</source>
        <translation>Hələ bitmiş test yoxdur</translation>
    </message>
    <message>
        <source>No quiz matches these choices</source>
        <translation>Bu seçimə uyğun test yoxdur</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Sual dəsti</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Testlər</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bal</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Zaman üzrə bal</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest {n} quizzes. Export CSV… has every answer.</source>
        <translation>
            <numerusform>Bunlar son {n} testdir. “CSV kimi ixrac et…” bütün cavabları əhatə edir.</numerusform>
            <numerusform>Bunlar son {n} testdir. “CSV kimi ixrac et…” bütün cavabları əhatə edir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>{n} to review</source>
        <translation>{n} təkrar olunacaq</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{all} içində {right}</translation>
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
        <translation>“{title}” testi atıldı. Verilmiş cavablar saxlanılır.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Opening…</source>
        <translation>Açılır…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kimsiniz?</translation>
    </message>
    <message>
        <source>Who practises: {name}. Press to choose somebody else.</source>
        <translation>Məşq edən: {name}. Başqasını seçmək üçün basın.</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>heç kim seçilməyib</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>beyond the edge</source>
        <translation>kənardan o yana</translation>
    </message>
    <message>
        <source>come close</source>
        <translation>yaxınlaş</translation>
    </message>
    <message>
        <source>from event to event</source>
        <translation>hadisədən hadisəyə</translation>
    </message>
    <message>
        <source>search</source>
        <translation>axtar</translation>
    </message>
    <message>
        <source>see all</source>
        <translation>hamısını gör</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>miqyas</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>Nothing is kept: all answers are gone when you quit.</source>
        <translation>Heç nə saxlanılmır: çıxanda bütün cavablar itir.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your answers are safe. The details are in “{file}”; please report them.</source>
        <translation>Olmamalı olan bir şey baş verdi. Cavablarınız təhlükəsizdir. Təfərrüat “{file}” faylındadır; xahiş edirik, bildirin.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Open in the editor</source>
        <translation>Redaktorda aç</translation>
    </message>
    <message>
        <source>Open in the editor: {item}</source>
        <translation>Redaktorda aç: {item}</translation>
    </message>
    <message>
        <source>efficiency {n}</source>
        <translation>səmərəlilik {n}</translation>
    </message>
    <message>
        <source>guessing earns {share}</source>
        <translation>təxminlə qazanılan: {share}</translation>
    </message>
    <message>
        <source>link to score {n}</source>
        <translation>balla əlaqəsi {n}</translation>
    </message>
    <message>
        <source>weight {share}</source>
        <translation>çəki {share}</translation>
    </message>
    <message>
        <source>{count} of {offered} · {share}</source>
        <translation>{offered} nəfərdən {count} · {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more options were chosen less often.</source>
        <translation>
            <numerusform>Daha {n} variant daha az seçilib.</numerusform>
            <numerusform>Daha {n} variant daha az seçilib.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} right, with 95 % certainty {low} to {high}</source>
        <translation>{share} düzgün, 95% dəqiqliklə {low} ilə {high} arası</translation>
    </message>
    <message>
        <source>{text} (right answer)</source>
        <translation>{text} (düzgün cavab)</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>1 answer</source>
        <translation>1 cavab</translation>
    </message>
    <message>
        <source>1 idle option</source>
        <translation>1 işə yaramayan variant</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 nəfər</translation>
    </message>
    <message>
        <source>Asked in 1 form</source>
        <translation>1 formada soruşulub</translation>
    </message>
    <message numerus="yes">
        <source>Asked in {n} forms</source>
        <translation>
            <numerusform>{n} formada soruşulub</numerusform>
            <numerusform>{n} formada soruşulub</numerusform>
        </translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Cavabı yoxlayın</translation>
    </message>
    <message>
        <source>Few answers</source>
        <translation>Az cavab</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Yaxşı</translation>
    </message>
    <message>
        <source>Hardly anybody knows this. Was it taught, and is the wording clear?</source>
        <translation>Bunu demək olar ki heç kim bilmir. Öyrədilibmi, sual aydındırmı?</translation>
    </message>
    <message>
        <source>Hardly tells</source>
        <translation>Az fərqləndirir</translation>
    </message>
    <message>
        <source>Nearly everybody knows this; it no longer tells people apart.</source>
        <translation>Bunu demək olar ki hamı bilir; daha şəxsləri fərqləndirmir.</translation>
    </message>
    <message>
        <source>Needs {needed} answers to say anything; has {has}.</source>
        <translation>Nəsə demək üçün {needed} cavab lazımdır; {has} var.</translation>
    </message>
    <message>
        <source>Neither too easy nor too hard, and those who know more do better.</source>
        <translation>Nə çox asan, nə çox çətin; çox bilənlər daha yaxşı bacarır.</translation>
    </message>
    <message>
        <source>Neither too easy nor too hard.</source>
        <translation>Nə çox asan, nə çox çətin.</translation>
    </message>
    <message>
        <source>No one chose “{text}”; replace it.</source>
        <translation>“{text}” variantını heç kim seçməyib; əvəz edin.</translation>
    </message>
    <message>
        <source>Only {n} of {all} chose “{text}”; replace it.</source>
        <translation>“{text}” variantını {all} nəfərdən yalnız {n} nəfər seçib; əvəz edin.</translation>
    </message>
    <message>
        <source>People with high scores get this one wrong more often than others. Check the right answer and the wording.</source>
        <translation>Yüksək ballılar burada o birilərdən daha çox səhv edir. Düzgün cavabı və sualın sözlərini yoxlayın.</translation>
    </message>
    <message>
        <source>Those who know more choose “{text}” just as often; check whether it is really wrong.</source>
        <translation>Çox bilənlər “{text}” variantını eyni qədər seçir; həqiqətən səhv olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>Those who know more in the rest hardly do better here. Look at the wording and at the wrong options.</source>
        <translation>Qalanını çox bilənlər burada elə də yaxşı bacarmır. Sualın sözlərinə və səhv variantlara baxın.</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Çox asan</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Çox çətin</translation>
    </message>
    <message>
        <source>Wrong options need {needed} answers to be judged; have {has}.</source>
        <translation>Səhv variantları qiymətləndirmək üçün {needed} cavab lazımdır; {has} var.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarix</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>tərəflər</translation>
    </message>
    <message>
        <source>people</source>
        <translation>şəxslər</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>what followed</source>
        <translation>nəticəsi nədir</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} cavab</numerusform>
            <numerusform>{n} cavab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} idle options</source>
        <translation>
            <numerusform>{n} işə yaramayan variant</numerusform>
            <numerusform>{n} işə yaramayan variant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} nəfər</numerusform>
            <numerusform>{n} nəfər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsTable</name>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Səmərəlilik</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementlər</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Link to score</source>
        <translation>Balla əlaqəsi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Sıralama: {column}</translation>
    </message>
    <message>
        <source>Sorted by {column}, the other way round</source>
        <translation>Sıralama: {column}, əksinə</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Çəki</translation>
    </message>
</context>
<context>
    <name>JudgeFlow</name>
    <message>
        <source>A title and a date that can be read are needed to ask about an event.</source>
        <translation>Hadisəni soruşmaq üçün başlıq və oxuna bilən tarix lazımdır.</translation>
    </message>
    <message>
        <source>Begin to write. Remarks about the wording appear here as you type.</source>
        <translation>Yazmağa başlayın. Yazdıqca sualın sözləri haqqında qeydlər burada görünür.</translation>
    </message>
    <message numerus="yes">
        <source>Looking at {n} rows…</source>
        <translation>
            <numerusform>{n} sətrə baxılır…</numerusform>
            <numerusform>{n} sətrə baxılır…</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is not asked. It may be a claim, or there may be too few other events that it could be told from.</source>
        <translation>Bu hadisə soruşulmur. İddia ola bilər və ya fərqləndirilə biləcəyi başqa hadisələr çox az ola bilər.</translation>
    </message>
</context>
<context>
    <name>KeepFlow</name>
    <message>
        <source>There is a quiz of this title already.</source>
        <translation>Bu başlıqda test artıq var.</translation>
    </message>
    <message>
        <source>{set} · changed since it was saved</source>
        <translation>{set} · yadda saxlanandan sonra dəyişib</translation>
    </message>
    <message>
        <source>{set} · saved</source>
        <translation>{set} · yadda saxlanıb</translation>
    </message>
    <message>
        <source>“{title}” is saved. It is on the home page, too.</source>
        <translation>“{title}” yadda saxlanıldı. Ana səhifədə də var.</translation>
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
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>menu key</source>
        <translation>menyu düyməsi</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Bütün düymələr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Faded</source>
        <translation>Solğun</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bilinir</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Heç soruşulmayıb</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zəif</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Chance</source>
        <translation>Ehtimal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Each mark is an event, shown as its least known fact.</source>
        <translation>Hər işarə bir hadisədir; ən az bilinən faktı ilə göstərilir.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Forgotten again and again: {n}.</source>
        <translation>Təkrar-təkrar unudulan: {n}.</translation>
    </message>
    <message>
        <source>One event in {n} is drawn; the table has all.</source>
        <translation>{n} hadisədən biri çəkilib; cədvəldə hamısı var.</translation>
    </message>
    <message>
        <source>See all facts</source>
        <translation>Bütün faktlara bax</translation>
    </message>
    <message>
        <source>Set aside: {n}.</source>
        <translation>Kənara qoyulan: {n}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman oxu</translation>
    </message>
    <message>
        <source>What you know of “{title}”</source>
        <translation>“{title}” dəstindən bildikləriniz</translation>
    </message>
    <message>
        <source>You know {known} of 1 fact now. Weak or faded: {weak}. Due: {due}.</source>
        <translation>Hazırda 1 faktdan {known} dənəsini bilirsiniz. Zəif və ya solğun: {weak}. Vaxtı çatan: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>You know {known} of {n} facts now. Weak or faded: {weak}. Due: {due}.</source>
        <translation>
            <numerusform>Hazırda {n} faktdan {known} dənəsini bilirsiniz. Zəif və ya solğun: {weak}. Vaxtı çatan: {due}.</numerusform>
            <numerusform>Hazırda {n} faktdan {known} dənəsini bilirsiniz. Zəif və ya solğun: {weak}. Vaxtı çatan: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events from {first} to {last}. {counts}</source>
        <translation>
            <numerusform>{n} hadisə, {first} – {last}. {counts}</numerusform>
            <numerusform>{n} hadisə, {first} – {last}. {counts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events, {first} to {last}</source>
        <translation>
            <numerusform>{n} hadisə, {first} – {last}</numerusform>
            <numerusform>{n} hadisə, {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, chance {share}</source>
        <translation>{state}, ehtimal {share}</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>See the result</source>
        <translation>Nəticəyə bax</translation>
    </message>
    <message>
        <source>Your last quiz</source>
        <translation>Son testiniz</translation>
    </message>
    <message>
        <source>{right} of {all} right · {when}</source>
        <translation>{all} içində {right} düzgün · {when}</translation>
    </message>
</context>
<context>
    <name>LearnerBar</name>
    <message>
        <source>Change…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Siniflər…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>{n} learners: {names}</source>
        <translation>
            <numerusform>{n} şagird: {names}</numerusform>
            <numerusform>{n} şagird: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnerMenu</name>
    <message>
        <source>Change name or number…</source>
        <translation>Ad və ya nömrəni dəyiş…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Siniflər…</translation>
    </message>
    <message>
        <source>Mistakes of the last 7 days</source>
        <translation>Son 7 günün səhvləri</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Hesabatı çap et…</translation>
    </message>
    <message>
        <source>Remove from all lists</source>
        <translation>Bütün siyahılardan sil</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF kimi hesabat…</translation>
    </message>
    <message>
        <source>Take out of this class</source>
        <translation>Bu sinifdən çıxar</translation>
    </message>
    <message>
        <source>These two are one person…</source>
        <translation>Bu ikisi eyni şəxsdir…</translation>
    </message>
</context>
<context>
    <name>LearnersCard</name>
    <message>
        <source>Classes</source>
        <translation>Siniflər</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Son dəfə</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Şagirdlər</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Testlər</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Accepted</source>
        <translation>Qəbul edilən</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Təfərrüatı bağla</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>İzah</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Sətir {n}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Cüt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Sətir {n}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Səhv</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>1 picture</source>
        <translation>1 şəkil</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Əlavə edilib</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Əvvəl → sonra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişiklik</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişib</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>Oxunan tarix</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Event or question</source>
        <translation>Hadisə və ya sual</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Kept, but not asked when it was.</source>
        <translation>Saxlanılır, amma nə vaxt olduğu soruşulmur.</translation>
    </message>
    <message>
        <source>Kept, but not asked.</source>
        <translation>Saxlanılır, amma soruşulmur.</translation>
    </message>
    <message>
        <source>Kind and right answer</source>
        <translation>Növ və düzgün cavab</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarix yoxdur</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Soruşulmur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nə etməli</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} şəkil</numerusform>
            <numerusform>{n} şəkil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Changes {n}</source>
        <translation>Dəyişikliklər {n}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Faylın sətirləri</translation>
    </message>
    <message>
        <source>Save error list…</source>
        <translation>Səhv siyahısını yadda saxla…</translation>
    </message>
    <message>
        <source>Take all rows and mend them here</source>
        <translation>Bütün sətirləri götür və burada düzəlt</translation>
    </message>
    <message>
        <source>Which rows to show</source>
        <translation>Göstəriləcək sətirlər</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Comparing…</source>
        <translation>Müqayisə edilir…</translation>
    </message>
    <message>
        <source>Forgotten? Nothing is lost. The page “The teacher’s area” of the documentation tells how to go on.</source>
        <translation>Unutmusunuz? Heç nə itməyib. Sənədlərdəki “The teacher’s area” səhifəsi necə davam etməyi deyir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Sets, classes and the results of others are behind a passphrase on this computer.</source>
        <translation>Dəstlər, siniflər və başqalarının nəticələri bu kompüterdə parolun arxasındadır.</translation>
    </message>
    <message>
        <source>Teacher’s area</source>
        <translation>Müəllim bölməsi</translation>
    </message>
    <message>
        <source>The next try is in {n} s.</source>
        <translation>{n} saniyədən sonra yenidən cəhd etmək olar.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Ləğv edildi. Heç bir fayl yazılmadı.</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>A month, a year or “about”: it lies somewhere in the hatched stretch</source>
        <translation>Ay, il və ya “təxminən”: ştrixlənmiş hissədə bir yerdə</translation>
    </message>
    <message>
        <source>Another event, known to the day</source>
        <translation>Günü bilinən başqa hadisə</translation>
    </message>
    <message>
        <source>Not known: a thin outline</source>
        <translation>Bilinmir: nazik çərçivə</translation>
    </message>
    <message>
        <source>Not right: hollow</source>
        <translation>Düzgün deyil: içi boş</translation>
    </message>
    <message>
        <source>Partly right: half filled</source>
        <translation>Qismən düzgün: yarı dolu</translation>
    </message>
    <message>
        <source>Right: filled</source>
        <translation>Düzgün: dolu</translation>
    </message>
    <message>
        <source>Something that lasted</source>
        <translation>Bir müddət davam etmiş bir şey</translation>
    </message>
    <message>
        <source>Sources differ about the date</source>
        <translation>Mənbələr tarixdə fərqlənir</translation>
    </message>
    <message>
        <source>The event that was asked</source>
        <translation>Soruşulan hadisə</translation>
    </message>
    <message>
        <source>The question you are at</source>
        <translation>Olduğunuz sual</translation>
    </message>
    <message>
        <source>What was chosen, and is not right</source>
        <translation>Seçilmiş və düzgün olmayan</translation>
    </message>
</context>
<context>
    <name>MatchArea</name>
    <message>
        <source>Choose 1 to {last}</source>
        <translation>1 ilə {last} arası seçin</translation>
    </message>
    <message>
        <source>Find the partner of each</source>
        <translation>Hər birinin cütünü tapın</translation>
    </message>
    <message>
        <source>None of these pairs. Each row shows its partner.</source>
        <translation>Bu cütlərin heç biri deyil. Hər sətir cütünü göstərir.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {hits} of {count} pairs.</source>
        <translation>
            <numerusform>Qismən düzgün. {count} cütdən {hits} dənəsi.</numerusform>
            <numerusform>Qismən düzgün. {count} cütdən {hits} dənəsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} pairs.</source>
        <translation>
            <numerusform>Düzgündür. {count} cütün hamısı.</numerusform>
            <numerusform>Düzgündür. {count} cütün hamısı.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the right pairs.</source>
        <translation>Düzgün cütlər bunlardır.</translation>
    </message>
    <message>
        <source>give partner</source>
        <translation>cüt ver</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>{letter} with {text}.</source>
        <translation>{letter} ilə {text}.</translation>
    </message>
</context>
<context>
    <name>MatchPartner</name>
    <message>
        <source>{name}. Partner of {letter}.</source>
        <translation>{name}. {letter} ilə cüt.</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>No partner yet.</source>
        <translation>Hələ cütü yoxdur.</translation>
    </message>
    <message>
        <source>Partner {id}: {text}.</source>
        <translation>Cüt {id}: {text}.</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Düzgün cavab</translation>
    </message>
    <message>
        <source>Right answer: {right}.</source>
        <translation>Düzgün cavab: {right}.</translation>
    </message>
    <message>
        <source>Your answer · right</source>
        <translation>Cavabınız · düzgün</translation>
    </message>
    <message>
        <source>Your answer · wrong</source>
        <translation>Cavabınız · səhv</translation>
    </message>
    <message>
        <source>Your answer, right: {text}.</source>
        <translation>Cavabınız, düzgün: {text}.</translation>
    </message>
    <message>
        <source>Your answer, wrong: {text}. Right answer: {right}.</source>
        <translation>Cavabınız, səhv: {text}. Düzgün cavab: {right}.</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <source>1 finished quiz goes over to {kept}.</source>
        <translation>Bitmiş 1 test bu şəxsə keçir: {kept}.</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>Bu ikisi eyni şəxsdirmi?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Name and number that are kept</source>
        <translation>Qalacaq ad və nömrə</translation>
    </message>
    <message>
        <source>Results that come later under the other name are those of {kept}, too. Where both practised a fact, the reviews of {kept} stay. This can be undone.</source>
        <translation>Sonradan o biri adla gələn nəticələr də {kept} adına sayılır. İkisinin də məşq etdiyi faktda {kept} adının təkrarları qalır. Bunu geri qaytarmaq olar.</translation>
    </message>
    <message>
        <source>{kept} joins {classes}.</source>
        <translation>{kept} bura daxil olur: {classes}.</translation>
    </message>
    <message>
        <source>{n} finished quizzes go over to {kept}.</source>
        <translation>Bitmiş {n} test bu şəxsə keçir: {kept}.</translation>
    </message>
    <message>
        <source>{other} leaves the lists.</source>
        <translation>{other} siyahılardan çıxır.</translation>
    </message>
</context>
<context>
    <name>MessageShelf</name>
    <message>
        <source>Retry</source>
        <translation>Yenidən cəhd et</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Questions of this kind are kept, and not asked.</source>
        <translation>Bu növ suallar saxlanılır, soruşulmur.</translation>
    </message>
    <message>
        <source>Write an answer that is accepted.</source>
        <translation>Qəbul edilən cavab yazın.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Sualı yazın.</translation>
    </message>
    <message>
        <source>Write the whole number that is right.</source>
        <translation>Düzgün olan tam ədədi yazın.</translation>
    </message>
    <message>
        <source>Write two options or more, and mark what is right.</source>
        <translation>İki və ya daha çox variant yazın və düzgününü işarələyin.</translation>
    </message>
    <message>
        <source>Write two pairs or more, each thing with a partner of its own.</source>
        <translation>İki və ya daha çox cüt yazın; hər elementin öz cütü olsun.</translation>
    </message>
    <message>
        <source>Write two things or more.</source>
        <translation>İki və ya daha çox element yazın.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>a minute ago</source>
        <translation>bir dəqiqə əvvəl</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>bir saat əvvəl</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>indicə</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dünən</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} gün əvvəl</numerusform>
            <numerusform>{n} gün əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>{n} saat əvvəl</numerusform>
            <numerusform>{n} saat əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>{n} dəqiqə əvvəl</numerusform>
            <numerusform>{n} dəqiqə əvvəl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MultipleArea</name>
    <message>
        <source>Choose one or more</source>
        <translation>Bir və ya bir neçəsini seçin</translation>
    </message>
    <message>
        <source>Not these. {counts}.</source>
        <translation>Bunlar deyil. {counts}.</translation>
    </message>
    <message>
        <source>Partly right. {counts}: {n}&#x2009;% of the marks.</source>
        <translation>Qismən düzgün. {counts}: balın {n}%-i.</translation>
    </message>
    <message>
        <source>Right. All {n} found.</source>
        <translation>Düzgündür. {n} cavabın hamısı tapıldı.</translation>
    </message>
    <message>
        <source>Right. That one and no other.</source>
        <translation>Düzgündür. Yalnız o.</translation>
    </message>
    <message>
        <source>The answer is {letter}.</source>
        <translation>Cavab: {letter}.</translation>
    </message>
    <message>
        <source>The answers are {letters} and {last}.</source>
        <translation>Cavablar: {letters} və {last}.</translation>
    </message>
    <message>
        <source>choose or not</source>
        <translation>seç və ya seçmə</translation>
    </message>
    <message>
        <source>go</source>
        <translation>keç</translation>
    </message>
    <message>
        <source>{hits} of {count} found, none wrongly chosen</source>
        <translation>{count} içindən {hits} tapıldı, səhv seçilən yoxdur</translation>
    </message>
    <message>
        <source>{hits} of {count} found, {wrong} wrongly chosen</source>
        <translation>{count} içindən {hits} tapıldı, {wrong} səhv seçildi</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>If several people use this computer. You can change it in Settings.</source>
        <translation>Bu kompüterdən bir neçə nəfər istifadə edirsə. Ayarlarda dəyişə bilərsiniz.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>Bu nəticələr kimindir?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
</context>
<context>
    <name>NewAssignmentPage</name>
    <message>
        <source>A saved quiz</source>
        <translation>Yadda saxlanmış test</translation>
    </message>
    <message>
        <source>A saved quiz is set as it is now.</source>
        <translation>Yadda saxlanmış test indiki halı ilə verilir.</translation>
    </message>
    <message>
        <source>A set</source>
        <translation>Dəst</translation>
    </message>
    <message>
        <source>Drawn anew for each, or the same.</source>
        <translation>Hər biri üçün yenidən çəkilir və ya eynisi.</translation>
    </message>
    <message>
        <source>Each their own</source>
        <translation>Hər kəsə öz sualları</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kimə</translation>
    </message>
    <message>
        <source>Kinds for practice only are left out.</source>
        <translation>Yalnız məşq üçün olan növlər götürülmür.</translation>
    </message>
    <message>
        <source>Learners see it. Empty: the name of the set.</source>
        <translation>Şagirdlər görür. Boşdursa: dəstin adı.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Nədən düzəldilir</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Yeni tapşırıq</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Suallar</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Set or quiz</source>
        <translation>Dəst və ya test</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Hamıya eynisi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nə soruşulur</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>Kimin sualları</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>No set matches “{text}”.</source>
        <translation>“{text}” ilə uyğun dəst yoxdur.</translation>
    </message>
    <message>
        <source>Show all sets</source>
        <translation>Bütün dəstləri göstər</translation>
    </message>
</context>
<context>
    <name>NotesFlow</name>
    <message>
        <source>Thank you. The note is kept for the teacher.</source>
        <translation>Təşəkkür edirik. Qeyd müəllim üçün saxlanıldı.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Bu bildirişi bağla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>NumberArea</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>{least} ilə {most} arası tam ədəd</translation>
    </message>
    <message>
        <source>Close: {n}&#x2009;% of the marks. The answer is {right}.</source>
        <translation>Yaxındır: balın {n}%-i. Cavab: {right}.</translation>
    </message>
    <message>
        <source>Every number from {accepted} is right.</source>
        <translation>{accepted} arasındakı hər ədəd düzgündür.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Ədəd yazın</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>{least} ilə {most} arası ədəd yazın.</translation>
    </message>
    <message>
        <source>Not this one. The answer is {right}.</source>
        <translation>Bu deyil. Cavab: {right}.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Bir az</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir çox</translation>
    </message>
    <message>
        <source>Right. {right}.</source>
        <translation>Düzgündür. {right}.</translation>
    </message>
    <message>
        <source>The answer is {right}.</source>
        <translation>Cavab: {right}.</translation>
    </message>
    <message>
        <source>Too high by {amount}.</source>
        <translation>{amount} çoxdur.</translation>
    </message>
    <message>
        <source>Too low by {amount}.</source>
        <translation>{amount} azdır.</translation>
    </message>
    <message>
        <source>one more or less</source>
        <translation>bir çox və ya az</translation>
    </message>
    <message>
        <source>ten more or less</source>
        <translation>on çox və ya az</translation>
    </message>
</context>
<context>
    <name>NumberPart</name>
    <message>
        <source>Right from</source>
        <translation>Düzgün, ən az</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Bu, tam ədəd deyil.</translation>
    </message>
    <message>
        <source>Whole numbers. Leave the second empty if only one number is right.</source>
        <translation>Tam ədədlər. Yalnız bir ədəd düzgündürsə, ikincini boş saxlayın.</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>ən çox</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>A set of its own</source>
        <translation>Ayrıca dəst</translation>
    </message>
    <message>
        <source>Add to “{title}”</source>
        <translation>“{title}” dəstinə əlavə et</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Bu faylı kənarda saxla</translation>
    </message>
    <message>
        <source>Replace “{title}”</source>
        <translation>“{title}” yerinə qoy</translation>
    </message>
    <message>
        <source>Take it in as</source>
        <translation>Belə götür</translation>
    </message>
    <message>
        <source>Take this file after all</source>
        <translation>Bu faylı yenə də götür</translation>
    </message>
    <message>
        <source>The folder of a set is taken in as a whole. Put right in its files what is listed below, and read it again.</source>
        <translation>Dəstin qovluğu bütöv götürülür. Aşağıda sadalananları fayllarında düzəldib yenidən oxuyun.</translation>
    </message>
    <message>
        <source>The set “{title}” is there already, just like this.</source>
        <translation>“{title}” dəsti artıq var, məhz belə.</translation>
    </message>
    <message>
        <source>There is a set “{title}” already, which came from elsewhere.</source>
        <translation>Başqa yerdən gəlmiş “{title}” dəsti artıq var.</translation>
    </message>
    <message>
        <source>This is another state of the set “{title}”.</source>
        <translation>Bu, “{title}” dəstinin başqa halıdır.</translation>
    </message>
    <message>
        <source>Title of the set</source>
        <translation>Dəstin başlığı</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>“{title}” yeniləməsi</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>hələ heç nə yadda saxlanmayıb</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>1 past answer is about these rows; it stays as it was given.</source>
        <translation>1 keçmiş cavab bu sətirlərə aiddir; verildiyi kimi qalır.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 sual</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 sətir</translation>
    </message>
    <message>
        <source>A question about dates</source>
        <translation>Tarixlərlə bağlı bir sual</translation>
    </message>
    <message>
        <source>A question set of this program</source>
        <translation>Bu proqramın sual dəsti</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Hamısı {n}</translation>
    </message>
    <message>
        <source>Answer the question above</source>
        <translation>Yuxarıdakı suala cavab verin</translation>
    </message>
    <message>
        <source>Choose it among the columns</source>
        <translation>Onu sütunlar arasından seçin</translation>
    </message>
    <message>
        <source>Folder of a question set</source>
        <translation>Sual dəstinin qovluğu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kənarda</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Sətir {line}, sütun {column}</translation>
    </message>
    <message>
        <source>No column is read as “{name}”</source>
        <translation>Heç bir sütun “{name}” kimi oxunmur</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Yararsız</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Row {line}, column {column}</source>
        <translation>Sətir {line}, sütun {column}</translation>
    </message>
    <message>
        <source>Rows: {counts}.</source>
        <translation>Sətirlər: {counts}.</translation>
    </message>
    <message>
        <source>Save it as a workbook, as CSV UTF-8, or as GIFT</source>
        <translation>İş kitabı, CSV UTF-8 və ya GIFT kimi yadda saxlayın</translation>
    </message>
    <message>
        <source>Sheet “{name}” of a workbook</source>
        <translation>İş kitabının “{name}” vərəqi</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Vergüllü cədvəl</translation>
    </message>
    <message>
        <source>Table with semicolons</source>
        <translation>Nöqtəli vergüllü cədvəl</translation>
    </message>
    <message>
        <source>Table with tabs</source>
        <translation>Tabulyasiyalı cədvəl</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Artıq var</translation>
    </message>
    <message>
        <source>This could be two days</source>
        <translation>Bu, iki ayrı gün ola bilər</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Xəbərdarlıq</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} əlavə edilib</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} dəyişib</translation>
    </message>
    <message>
        <source>{n} gone</source>
        <translation>{n} yoxdur</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} past answers are about these rows; they stay as they were given.</source>
        <translation>
            <numerusform>{n} keçmiş cavab bu sətirlərə aiddir; verildikləri kimi qalırlar.</numerusform>
            <numerusform>{n} keçmiş cavab bu sətirlərə aiddir; verildikləri kimi qalırlar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} sual</numerusform>
            <numerusform>{n} sual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} sətir</numerusform>
            <numerusform>{n} sətir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersPart</name>
    <message>
        <source>1 row has a date like that.</source>
        <translation>1 sətrin tarixi belədir.</translation>
    </message>
    <message>
        <source>Astronomers count a year 0, historians do not.</source>
        <translation>Astronomlar 0-cı ili sayır, tarixçilər saymır.</translation>
    </message>
    <message>
        <source>Does {typed} mean the year {first} or {second}?</source>
        <translation>{typed} hansı il deməkdir: {first}, yoxsa {second}?</translation>
    </message>
    <message>
        <source>Does {typed} mean {first} or {second}?</source>
        <translation>{typed} nə deməkdir: {first}, yoxsa {second}?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Make one set of all questions</source>
        <translation>Bütün suallardan bir dəst düzəlt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Götürülməyən</translation>
    </message>
    <message>
        <source>Reading the table anew</source>
        <translation>Cədvəl yenidən oxunur</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətirlər</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Əvvəl gün gəlir</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Əvvəl ay gəlir</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have dates like that.</source>
        <translation>
            <numerusform>{n} sətrin tarixi belədir.</numerusform>
            <numerusform>{n} sətrin tarixi belədir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>A problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Answers that could be saved from the damaged file itself: {answers}.</source>
        <translation>Zədəli faylın özündən xilas edilə bilən cavablar: {answers}.</translation>
    </message>
    <message>
        <source>Answers that could be saved from the damaged file itself: {answers}. Lost: {lost}.</source>
        <translation>Zədəli faylın özündən xilas edilə bilən cavablar: {answers}. İtən: {lost}.</translation>
    </message>
    <message>
        <source>One later answer is missing in it.</source>
        <translation>Onda sonrakı bir cavab çatışmır.</translation>
    </message>
    <message>
        <source>The results are empty now. The damaged file is kept: {file}</source>
        <translation>Nəticələr indi boşdur. Zədəli fayl saxlanılıb: {file}</translation>
    </message>
    <message>
        <source>The results are those of the copy. The damaged file is kept: {file}</source>
        <translation>Nəticələr indi surətdəkilərdir. Zədəli fayl saxlanılıb: {file}</translation>
    </message>
    <message>
        <source>There is a whole copy of {when}, with one answer.</source>
        <translation>{when} tarixli, içində bir cavab olan sağlam surət var.</translation>
    </message>
    <message numerus="yes">
        <source>There is a whole copy of {when}, with {answers} answers.</source>
        <translation>
            <numerusform>{when} tarixli, içində {answers} cavab olan sağlam surət var.</numerusform>
            <numerusform>{when} tarixli, içində {answers} cavab olan sağlam surət var.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no copy, and nothing could be read of the damaged file.</source>
        <translation>Surət yoxdur və zədəli fayldan heç nə oxunmadı.</translation>
    </message>
    <message>
        <source>Update of the results</source>
        <translation>Nəticələrin yenilənməsi</translation>
    </message>
    <message numerus="yes">
        <source>{n} later answers are missing in it.</source>
        <translation>
            <numerusform>Onda sonrakı {n} cavab çatışmır.</numerusform>
            <numerusform>Onda sonrakı {n} cavab çatışmır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening…</source>
        <translation>Açılır…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Right answer</source>
        <translation>Düzgün cavab</translation>
    </message>
    <message>
        <source>Right answer, not chosen.</source>
        <translation>Düzgün cavab, seçilməyib.</translation>
    </message>
    <message>
        <source>Right · missed</source>
        <translation>Düzgün · buraxılıb</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Cavabınız</translation>
    </message>
    <message>
        <source>Your answer · close</source>
        <translation>Cavabınız · yaxın</translation>
    </message>
    <message>
        <source>Your answer · right</source>
        <translation>Cavabınız · düzgün</translation>
    </message>
    <message>
        <source>Your answer · wrong</source>
        <translation>Cavabınız · səhv</translation>
    </message>
    <message>
        <source>Your answer, close.</source>
        <translation>Cavabınız, yaxın.</translation>
    </message>
    <message>
        <source>Your answer, right.</source>
        <translation>Cavabınız, düzgün.</translation>
    </message>
    <message>
        <source>Your answer, wrong.</source>
        <translation>Cavabınız, səhv.</translation>
    </message>
</context>
<context>
    <name>OrderArea</name>
    <message>
        <source>Not this order. Each event shows its right place.</source>
        <translation>Bu sıra deyil. Hər hadisə düzgün yerini göstərir.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {fitting} of {count} are in order.</source>
        <translation>
            <numerusform>Qismən düzgün. {count} hadisədən {fitting} dənəsi öz sırasındadır.</numerusform>
            <numerusform>Qismən düzgün. {count} hadisədən {fitting} dənəsi öz sırasındadır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Sıraya düzün</translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} are in order.</source>
        <translation>
            <numerusform>Düzgündür. {count} hadisənin hamısı öz sırasındadır.</numerusform>
            <numerusform>Düzgündür. {count} hadisənin hamısı öz sırasındadır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the right order</source>
        <translation>Düzgün sıranı göstər</translation>
    </message>
    <message>
        <source>Show your order</source>
        <translation>Sizin sıranızı göstər</translation>
    </message>
    <message>
        <source>This is the right order.</source>
        <translation>Düzgün sıra budur.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>apar</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seç</translation>
    </message>
</context>
<context>
    <name>OrderArrow</name>
    <message>
        <source>Earliest</source>
        <translation>Ən erkən</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ən gec</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Alt and an arrow key move a row.</source>
        <translation>Alt və ox düyməsi sətri yerindən tərpədir.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Öz sırasında</translation>
    </message>
    <message>
        <source>In order · right place: {place}</source>
        <translation>Öz sırasında · düzgün yeri: {place}</translation>
    </message>
    <message>
        <source>Moved to place {place} of {count}</source>
        <translation>Yeni yeri: {place} / {count}</translation>
    </message>
    <message>
        <source>Order, from the earliest to the latest</source>
        <translation>Ən erkəndən ən gecə doğru sıra</translation>
    </message>
    <message>
        <source>Right place</source>
        <translation>Düzgün yer</translation>
    </message>
    <message>
        <source>Right place: {place}</source>
        <translation>Düzgün yeri: {place}</translation>
    </message>
    <message>
        <source>Your place: {place}</source>
        <translation>Sizdəki yeri: {place}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>OrderNotes</name>
    <message>
        <source>Of “{one}” and “{other}” either order is accepted: sources differ on a date.</source>
        <translation>“{one}” və “{other}” üçün hər iki sıra qəbul olunur: mənbələr bir tarixdə fərqlənir.</translation>
    </message>
    <message>
        <source>Of “{one}” and “{other}” either order is right.</source>
        <translation>“{one}” ilə “{other}” üçün hər iki sıra düzgündür.</translation>
    </message>
    <message>
        <source>One more pair is the wrong way round.</source>
        <translation>Daha bir cüt tərs sıradadır.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more pairs are the wrong way round.</source>
        <translation>
            <numerusform>Daha {count} cüt tərs sıradadır.</numerusform>
            <numerusform>Daha {count} cüt tərs sıradadır.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{later}” came after “{earlier}”.</source>
        <translation>Əvvəl “{earlier}”, sonra “{later}” gəlib.</translation>
    </message>
    <message>
        <source>“{later}” came {gap} after “{earlier}”.</source>
        <translation>“{later}” “{earlier}” hadisəsindən {gap} sonra gəlib.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move down</source>
        <translation>Aşağı apar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı apar</translation>
    </message>
    <message>
        <source>Place {place} of {count}: {text}</source>
        <translation>Yer {place} / {count}: {text}</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>At it, {n} of {all} answered</source>
        <translation>Yerinə yetirir, {all} sualdan {n} dənəsi cavablandırılıb</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzəlişli</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Əlavə vaxt</translation>
    </message>
    <message>
        <source>For what begins, and for what is gone on with, from now on.</source>
        <translation>Bundan sonra başlanan və davam etdirilənlər üçün.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Təhvil verilən</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation>Hələ heç kim yerinə yetirməyib.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Başlanmayıb</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Qeyd olunub</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Heç nə qeyd olunmayıb.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Bal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Kim yerinə yetirib</translation>
    </message>
    <message>
        <source>handed in: {n}</source>
        <translation>təhvil verilən: {n}</translation>
    </message>
    <message>
        <source>{name}, attempt {n}</source>
        <translation>{name}, cəhd {n}</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Zaman oxuna ümumi baxış</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>A and B</source>
        <translation>A və B</translation>
    </message>
    <message>
        <source>A to D</source>
        <translation>A-dan D-yə</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>B asks the same as A in another order, so that neighbours differ.</source>
        <translation>B A ilə eynisini başqa sırada soruşur ki, yan-yana oturanlarınkı fərqli olsun.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Ayrı</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>İzahlar</translation>
    </message>
    <message>
        <source>In the key: reasons, sources and timelines, or one page with the answers.</source>
        <translation>Cavablarda: səbəblər, mənbələr və zaman oxları və ya cavabların olduğu bir səhifə.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>On pages of its own, after the questions or in a file or print of its own.</source>
        <translation>Öz səhifələrində: suallardan sonra, yaxud ayrıca fayl və ya çap kimi.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Kağızda</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Bir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF kimi yadda saxla…</translation>
    </message>
    <message>
        <source>The size of the sheets in your printer.</source>
        <translation>Printerinizdəki vərəqlərin ölçüsü.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>With</source>
        <translation>İzahlı</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>İzahsız</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi yadda saxla</translation>
    </message>
    <message>
        <source>The quiz is in “{path}” now, and its key in “{key}”.</source>
        <translation>Test indi “{path}” faylında, cavablar “{key}” faylındadır.</translation>
    </message>
    <message>
        <source>The quiz is in “{path}” now.</source>
        <translation>Test indi “{path}” faylındadır.</translation>
    </message>
    <message>
        <source>The quiz is on its way to the printer.</source>
        <translation>Test printerə göndərildi.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Asked</source>
        <translation>Soruşulub</translation>
    </message>
    <message>
        <source>Least was right in “{low}” ({least}), most in “{high}” ({most}).</source>
        <translation>Ən az düzgün: “{low}” ({least}), ən çox düzgün: “{high}” ({most}).</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>These are too few answers to compare them.</source>
        <translation>Müqayisə üçün cavablar çox azdır.</translation>
    </message>
    <message>
        <source>{n} of {all} are drawn; the table has all.</source>
        <translation>{all} içindən {n} dənəsi çəkilib; cədvəldə hamısı var.</translation>
    </message>
    <message>
        <source>{share} were right everywhere.</source>
        <translation>Hər yerdə {share} düzgündür.</translation>
    </message>
    <message>
        <source>{share} were right wherever there were answers enough.</source>
        <translation>Kifayət qədər cavab olan hər yerdə {share} düzgündür.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>All time</source>
        <translation>Bütün vaxtlar</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Gündən günə…</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Son 3 ay</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Son 4 həftə</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Son bir il</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Müddət</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>No name</source>
        <translation>Ad yoxdur</translation>
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
        <translation>Şəkil əlavə et</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Remove the picture of {name}</source>
        <translation>Şəkli sil: {name}</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Görə bilməyənlər üçün, nə göstərdiyi</translation>
    </message>
    <message>
        <source>What the picture of {name} shows</source>
        <translation>Şəklin nə göstərdiyi: {name}</translation>
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
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>Press to see it at full size.</source>
        <translation>Tam ölçüdə görmək üçün basın.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Bu şəkil göstərilə bilmir.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: {words}</source>
        <translation>Bu şəkil göstərilə bilmir: {words}</translation>
    </message>
</context>
<context>
    <name>PicturedCard</name>
    <message>
        <source>Show the picture of {letter} at full size</source>
        <translation>{letter} şəklini tam ölçüdə göstər</translation>
    </message>
</context>
<context>
    <name>PicturesPart</name>
    <message>
        <source>Add a picture…</source>
        <translation>Şəkil əlavə et…</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>sual</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>There is no class yet</source>
        <translation>Hələ sinif yoxdur</translation>
    </message>
</context>
<context>
    <name>PointArea</name>
    <message>
        <source>A little earlier</source>
        <translation>Bir az daha erkən</translation>
    </message>
    <message>
        <source>A little later</source>
        <translation>Bir az daha gec</translation>
    </message>
    <message>
        <source>Place it on the timeline</source>
        <translation>Zaman oxunda yerləşdirin</translation>
    </message>
    <message>
        <source>move</source>
        <translation>apar</translation>
    </message>
    <message>
        <source>move further</source>
        <translation>daha çox sürüşdür</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 ay</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 il</translation>
    </message>
    <message>
        <source>A little more exactly, please: like “{date}”.</source>
        <translation>Xahiş edirik, bir az daha dəqiq: “{date}” kimi.</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Bir az sürüşdür</translation>
    </message>
    <message>
        <source>Move by one day</source>
        <translation>Bir gün sürüşdür</translation>
    </message>
    <message>
        <source>Move by one month</source>
        <translation>Bir ay sürüşdür</translation>
    </message>
    <message>
        <source>Move by one year</source>
        <translation>Bir il sürüşdür</translation>
    </message>
    <message>
        <source>Near: {off}, {share}&#x2009;% of the marks. {right}</source>
        <translation>Yaxındır: {off}, balın {share}%-i. {right}</translation>
    </message>
    <message>
        <source>Not this one: {off}. {right}</source>
        <translation>Bu deyil: {off}. {right}</translation>
    </message>
    <message>
        <source>Or type the date</source>
        <translation>Və ya tarixi yazın</translation>
    </message>
    <message>
        <source>Or type the day</source>
        <translation>Və ya günü yazın</translation>
    </message>
    <message>
        <source>Or type the month</source>
        <translation>Və ya ayı yazın</translation>
    </message>
    <message>
        <source>Or type the year</source>
        <translation>Və ya ili yazın</translation>
    </message>
    <message>
        <source>Right. {date}.</source>
        <translation>Düzgündür. {date}.</translation>
    </message>
    <message>
        <source>The answer is {date}.</source>
        <translation>Cavab: {date}.</translation>
    </message>
    <message>
        <source>The timeline runs from {first} to {last}.</source>
        <translation>Zaman oxu: {first} – {last}.</translation>
    </message>
    <message>
        <source>Write it like “{date}”.</source>
        <translation>“{date}” kimi yazın.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} gün</numerusform>
            <numerusform>{n} gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} ay</numerusform>
            <numerusform>{n} ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} il</numerusform>
            <numerusform>{n} il</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} too early</source>
        <translation>{time} çox erkən</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation>{time} çox gec</translation>
    </message>
</context>
<context>
    <name>PrepareFlow</name>
    <message>
        <source>No other question of that kind fits, so this is one of another.</source>
        <translation>O növdən başqa uyğun sual yoxdur, ona görə bu, başqa növdəndir.</translation>
    </message>
    <message>
        <source>Question {n} was left out.</source>
        <translation>Sual {n} çıxarıldı.</translation>
    </message>
    <message>
        <source>The set has no other question that fits here.</source>
        <translation>Dəstdə bura uyğun gələn başqa sual yoxdur.</translation>
    </message>
</context>
<context>
    <name>PrepareFooter</name>
    <message>
        <source>All keys</source>
        <translation>Bütün düymələr</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Çap et və ya ixrac et</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Save as a quiz…</source>
        <translation>Test kimi yadda saxla…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>another</source>
        <translation>başqası</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>çıxar</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>kilidlə</translation>
    </message>
    <message>
        <source>move</source>
        <translation>apar</translation>
    </message>
    <message>
        <source>show</source>
        <translation>göstər</translation>
    </message>
</context>
<context>
    <name>PrepareKeys</name>
    <message>
        <source>On a question</source>
        <translation>Sualda</translation>
    </message>
    <message>
        <source>The whole quiz</source>
        <translation>Bütün test</translation>
    </message>
    <message>
        <source>another one like it</source>
        <translation>onun kimi başqası</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>export</source>
        <translation>ixrac et</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>onu çıxar</translation>
    </message>
    <message>
        <source>lock it: it stays when the others are drawn again</source>
        <translation>kilidlə: o birilər yenidən çəkiləndə qalır</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>apar</translation>
    </message>
    <message>
        <source>move it to the first or last place</source>
        <translation>ilk və ya son yerə apar</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>növbəti sahə</translation>
    </message>
    <message>
        <source>print</source>
        <translation>çap et</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>təkrarla</translation>
    </message>
    <message>
        <source>save</source>
        <translation>yadda saxla</translation>
    </message>
    <message>
        <source>save a copy under another title</source>
        <translation>başqa başlıqla surətini yadda saxla</translation>
    </message>
    <message>
        <source>show all of it, or hide it</source>
        <translation>hamısını göstər və ya gizlət</translation>
    </message>
    <message>
        <source>the first or the last one</source>
        <translation>birincisi və ya sonuncusu</translation>
    </message>
    <message>
        <source>the one above or below</source>
        <translation>üstdəki və ya altdakı</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>geri qaytar</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>1 question</source>
        <translation>1 sual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Draw the others again</source>
        <translation>O biriləri yenidən çək</translation>
    </message>
    <message>
        <source>Fewer than wanted above. Drawing again fills up as far as questions do not give each other away.</source>
        <translation>Yuxarıda istəniləndən azdır. Yenidən çəkmək suallar bir-birini açıb vermədikcə tamamlayır.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test tərtib et</translation>
    </message>
    <message>
        <source>This set has no question like that. Choose something else above.</source>
        <translation>Bu dəstdə belə sual yoxdur. Yuxarıdan başqa şey seçin.</translation>
    </message>
    <message>
        <source>Title of the quiz</source>
        <translation>Testin başlığı</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} sual</numerusform>
            <numerusform>{n} sual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>As students see it</source>
        <translation>Şagirdin gördüyü kimi</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Növbəti sual</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Əvvəlki sual</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Begin with empty results</source>
        <translation>Boş nəticələrlə başla</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Təfərrüatı kopyala</translation>
    </message>
    <message>
        <source>Practise without keeping it</source>
        <translation>Saxlamadan məşq et</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıx</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Faylı göstər</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk doludur</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Disk xəta bildirdi</translation>
    </message>
    <message>
        <source>The quiz was changed in another window</source>
        <translation>Test başqa pəncərədə dəyişib</translation>
    </message>
    <message>
        <source>The results file cannot be written</source>
        <translation>Nəticə faylına yazmaq olmur</translation>
    </message>
    <message>
        <source>The results file is damaged</source>
        <translation>Nəticə faylı zədələnib</translation>
    </message>
    <message>
        <source>The results file is in use</source>
        <translation>Nəticə faylı istifadədədir</translation>
    </message>
    <message>
        <source>The results file is newer than this quizapp</source>
        <translation>Nəticə faylı bu quizapp-dan daha yenidir</translation>
    </message>
    <message>
        <source>The results file was replaced</source>
        <translation>Nəticə faylı əvəz olunub</translation>
    </message>
    <message>
        <source>There is no place for the results</source>
        <translation>Nəticələr üçün yer yoxdur</translation>
    </message>
    <message>
        <source>This is not a results file</source>
        <translation>Bu, nəticə faylı deyil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>Surəti işlət</translation>
    </message>
    <message>
        <source>Use what could be saved</source>
        <translation>Xilas olunanı işlət</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Open at this row</source>
        <translation>Bu sətirdə aç</translation>
    </message>
    <message>
        <source>Open at this row: {reason}</source>
        <translation>Bu sətirdə aç: {reason}</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Write the year first, or choose in the set what comes first.</source>
        <translation>Əvvəl ili yazın və ya dəstdə nəyin əvvəl gəldiyini seçin.</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>sətir {line}, {file}</translation>
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
        <translation>Sinfin adı olmalıdır.</translation>
    </message>
    <message>
        <source>A learner needs a name.</source>
        <translation>Şagirdin adı olmalıdır.</translation>
    </message>
    <message>
        <source>A quiz needs a question.</source>
        <translation>Testdə sual olmalıdır.</translation>
    </message>
    <message>
        <source>Add a wrong answer that somebody might give.</source>
        <translation>Kiminsə verə biləcəyi səhv cavab əlavə edin.</translation>
    </message>
    <message>
        <source>Add a wrong option.</source>
        <translation>Səhv variant əlavə edin.</translation>
    </message>
    <message>
        <source>Another program is using the results file {1}. Close the other windows of quizapp, then try again.</source>
        <translation>Nəticələr faylından ({1}) başqa proqram istifadə edir. quizapp-ın o biri pəncərələrini bağlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Ask a question, or put the gap at the end.</source>
        <translation>Sual verin və ya boşluğu sona qoyun.</translation>
    </message>
    <message>
        <source>Ask for what is, or write {1}.</source>
        <translation>Olanı soruşun və ya {1} yazın.</translation>
    </message>
    <message>
        <source>Ask which of three is right, or keep it for practice.</source>
        <translation>Üçündən hansının düzgün olduğunu soruşun və ya məşq üçün saxlayın.</translation>
    </message>
    <message>
        <source>Begin all of them alike.</source>
        <translation>Hamısını eyni cür başlayın.</translation>
    </message>
    <message>
        <source>Choose dates that share no day.</source>
        <translation>Ortaq günü olmayan tarixlər seçin.</translation>
    </message>
    <message>
        <source>End all of them alike.</source>
        <translation>Hamısını eyni cür bitirin.</translation>
    </message>
    <message>
        <source>End it with “?”.</source>
        <translation>Sonuna “?” qoyun.</translation>
    </message>
    <message>
        <source>Every option is marked as right.</source>
        <translation>Bütün variantlar düzgün kimi işarələnib.</translation>
    </message>
    <message>
        <source>Give a number, or leave it out.</source>
        <translation>Rəqəm verin və ya çıxarın.</translation>
    </message>
    <message>
        <source>Give every date equally exactly.</source>
        <translation>Hər tarixi eyni dəqiqliklə verin.</translation>
    </message>
    <message>
        <source>Half of all guesses at a true/false question are right.</source>
        <translation>Doğru-yanlış sualında təxminlərin yarısı düzgün olur.</translation>
    </message>
    <message>
        <source>JSON of more than 96 MB</source>
        <translation>96 MB-dan böyük JSON</translation>
    </message>
    <message>
        <source>JSON that is broken at {1}</source>
        <translation>{1} yerində pozulmuş JSON</translation>
    </message>
    <message>
        <source>JSON that is not in UTF-8</source>
        <translation>UTF-8 olmayan JSON</translation>
    </message>
    <message>
        <source>JSON with a number that is far too long</source>
        <translation>Həddindən artıq uzun ədədi olan JSON</translation>
    </message>
    <message>
        <source>JSON with too many levels inside each other</source>
        <translation>iç-içə həddən çox səviyyəli JSON</translation>
    </message>
    <message>
        <source>JSON, but neither a question set nor a timeline</source>
        <translation>JSON, amma nə sual dəsti, nə də zaman oxu</translation>
    </message>
    <message>
        <source>Keep the three or four most plausible ones.</source>
        <translation>Ən inandırıcı üç-dördünü saxlayın.</translation>
    </message>
    <message>
        <source>Leave it out, or begin with “According to …”.</source>
        <translation>Çıxarın və ya “… görə” ilə başlayın.</translation>
    </message>
    <message>
        <source>Leave it out, or say exactly when.</source>
        <translation>Çıxarın və ya dəqiq nə vaxt olduğunu deyin.</translation>
    </message>
    <message>
        <source>Leave the number of years out.</source>
        <translation>İllərin sayını çıxarın.</translation>
    </message>
    <message>
        <source>Leave the year out.</source>
        <translation>İli çıxarın.</translation>
    </message>
    <message>
        <source>Let people choose several, or name a thing.</source>
        <translation>Bir neçəsini seçmək mümkün olsun və ya bir şeyin adını yazın.</translation>
    </message>
    <message>
        <source>Mark the right one.</source>
        <translation>Düzgün olanı işarələyin.</translation>
    </message>
    <message>
        <source>Mix the parts of the options evenly.</source>
        <translation>Variantların hissələrini bərabər qarışdırın.</translation>
    </message>
    <message>
        <source>Move the article into the options.</source>
        <translation>Artiklı variantlara keçirin.</translation>
    </message>
    <message>
        <source>No option is marked as right.</source>
        <translation>Heç bir variant düzgün kimi işarələnməyib.</translation>
    </message>
    <message>
        <source>Nothing is said after the answer.</source>
        <translation>Cavabdan sonra heç nə deyilmir.</translation>
    </message>
    <message>
        <source>Offer options of one sort.</source>
        <translation>Bir növdən variantlar təklif edin.</translation>
    </message>
    <message>
        <source>One file holds {1} answers; hand quizzes in set by set.</source>
        <translation>Bir fayl {1} cavab tutur; testləri dəst-dəst təhvil verin.</translation>
    </message>
    <message>
        <source>Questions are answered in their order.</source>
        <translation>Suallar sıra ilə cavablandırılır.</translation>
    </message>
    <message>
        <source>Remove or change one of them.</source>
        <translation>Birini silin və ya dəyişin.</translation>
    </message>
    <message>
        <source>Results need the name of who hands them in.</source>
        <translation>Nəticələrdə təhvil verənin adı olmalıdır.</translation>
    </message>
    <message>
        <source>Say it in another way.</source>
        <translation>Başqa cür deyin.</translation>
    </message>
    <message>
        <source>Say it in thirty words, and move the rest elsewhere.</source>
        <translation>Otuz sözlə deyin, qalanını başqa yerə keçirin.</translation>
    </message>
    <message>
        <source>Say why the right answer is right.</source>
        <translation>Düzgün cavabın niyə düzgün olduğunu deyin.</translation>
    </message>
    <message>
        <source>Shorten it, or say more in the others.</source>
        <translation>Qısaldın və ya o birilərdə daha çox deyin.</translation>
    </message>
    <message>
        <source>Some options begin with a capital letter and some do not.</source>
        <translation>Bəzi variantlar böyük hərflə başlayır, bəziləri yox.</translation>
    </message>
    <message>
        <source>Some options end with a full stop and some do not.</source>
        <translation>Bəzi variantlar nöqtə ilə bitir, bəziləri yox.</translation>
    </message>
    <message>
        <source>Somebody has begun. Time, marking and order stay as they are, so that all have the same, and what is shown at once stays so.</source>
        <translation>Kimsə başlayıb. Hamı üçün eyni olsun deyə vaxt, qiymətləndirmə və sıra olduğu kimi qalır; dərhal göstərilən də belə qalır.</translation>
    </message>
    <message>
        <source>Sort dates and numbers from small to large.</source>
        <translation>Tarixləri və ədədləri kiçikdən böyüyə sıralayın.</translation>
    </message>
    <message>
        <source>Stem and right answer share the word “{1}”, and no other option has it.</source>
        <translation>Sual və düzgün cavabda “{1}” sözü var, başqa heç bir variantda yoxdur.</translation>
    </message>
    <message>
        <source>The assignment is too large for one file; take fewer pictures.</source>
        <translation>Tapşırıq bir fayl üçün çox böyükdür; daha az şəkil götürün.</translation>
    </message>
    <message>
        <source>The disk of the results file {1} is full. Make some room, then try again; what was saved before is still there.</source>
        <translation>Nəticələr faylının ({1}) diski doludur. Bir az yer açıb yenidən cəhd edin; əvvəl yadda saxlananlar yerindədir.</translation>
    </message>
    <message>
        <source>The disk of the results file {1} reported an error. See whether it is connected and sound, then try again; what was saved before is still there.</source>
        <translation>Nəticələr faylının ({1}) diski xəta bildirdi. Qoşulu və sağlam olduğunu yoxlayıb yenidən cəhd edin; əvvəl yadda saxlananlar yerindədir.</translation>
    </message>
    <message>
        <source>The draft of “{1}” has no question.</source>
        <translation>“{1}” qaralamasında sual yoxdur.</translation>
    </message>
    <message>
        <source>The file {1} is not a results file of quizapp. Nothing in it was changed. Move it away, or choose another folder with --data-dir.</source>
        <translation>{1} faylı quizapp-ın nəticələr faylı deyil. İçində heç nə dəyişdirilməyib. Onu başqa yerə köçürün və ya --data-dir ilə başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>The gap stands in the middle of the stem.</source>
        <translation>Boşluq sualın ortasındadır.</translation>
    </message>
    <message>
        <source>The quiz is finished.</source>
        <translation>Test bitib.</translation>
    </message>
    <message>
        <source>The quiz of “{1}” has no question.</source>
        <translation>“{1}” testində sual yoxdur.</translation>
    </message>
    <message>
        <source>The results are too large for one file; hand quizzes in set by set.</source>
        <translation>Nəticələr bir fayl üçün çox böyükdür; testləri dəst-dəst təhvil verin.</translation>
    </message>
    <message>
        <source>The results file {1} belongs to a newer quizapp. Nothing in it was changed. Install the newer program, or choose another folder with --data-dir.</source>
        <translation>{1} nəticələr faylı quizapp-ın daha yeni versiyasınındır. İçində heç nə dəyişdirilməyib. Yeni proqramı quraşdırın və ya --data-dir ilə başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>The results file {1} cannot be written: you may only read there. Ask for the right to write, or choose another folder with --data-dir.</source>
        <translation>{1} nəticələr faylına yazmaq olmur: orada yalnız oxumaq icazəniz var. Yazmaq icazəsi istəyin və ya --data-dir ilə başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>The results file {1} is damaged. Nothing in it was changed. Put a copy of it back in its place, or move it away to begin with an empty one.</source>
        <translation>{1} nəticələr faylı zədələnib. İçində heç nə dəyişdirilməyib. Yerinə nüsxəsini qoyun və ya boş fayldan başlamaq üçün onu başqa yerə köçürün.</translation>
    </message>
    <message>
        <source>The results file {1} was moved, deleted or replaced while quizapp was open, so nothing more is written. What was in it is kept as a copy. Close quizapp, open it again, and put that copy back if answers are missing.</source>
        <translation>{1} nəticə faylı quizapp açıq ikən köçürülüb, silinib və ya əvəz olunub, ona görə daha heç nə yazılmır. İçindəkilər nüsxə kimi saxlanılıb. quizapp-ı bağlayıb yenidən açın və cavablar çatışmırsa, həmin nüsxəni geri qoyun.</translation>
    </message>
    <message>
        <source>The right answer is much longer than the others.</source>
        <translation>Düzgün cavab o birilərdən xeyli uzundur.</translation>
    </message>
    <message>
        <source>The right answer shares most words with the others.</source>
        <translation>Düzgün cavabın o birilərlə ortaq sözü ən çoxdur.</translation>
    </message>
    <message>
        <source>The set “{1}” came with the program.</source>
        <translation>“{1}” dəsti proqramla gəlib.</translation>
    </message>
    <message>
        <source>The set “{1}” has no question to ask.</source>
        <translation>“{1}” dəstində soruşulası sual yoxdur.</translation>
    </message>
    <message>
        <source>The set “{1}” has no question to ask. {2}</source>
        <translation>“{1}” dəstində soruşulası sual yoxdur. {2}</translation>
    </message>
    <message>
        <source>The set “{1}” has nothing to ask now.</source>
        <translation>“{1}” dəstində hazırda soruşulası heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The stem asks nothing by itself.</source>
        <translation>Sual mətni özlüyündə heç nə soruşmur.</translation>
    </message>
    <message>
        <source>The stem does not end as a sentence does.</source>
        <translation>Sual mətni cümlə kimi bitmir.</translation>
    </message>
    <message>
        <source>The stem ends with “a” or “an”, which fits some options only.</source>
        <translation>Sual mətni yalnız bəzi variantlara uyğun gələn “a” və ya “an” ilə bitir.</translation>
    </message>
    <message>
        <source>The stem has {1} words.</source>
        <translation>Sual mətnində {1} söz var.</translation>
    </message>
    <message>
        <source>The stem holds the answer, “{1}”.</source>
        <translation>Sual mətnində cavab var: “{1}”.</translation>
    </message>
    <message>
        <source>The stem is negative: “{1}”.</source>
        <translation>Sual inkardadır: “{1}”.</translation>
    </message>
    <message>
        <source>The stem names the year of “{1}”.</source>
        <translation>Sual mətni “{1}” ilini deyir.</translation>
    </message>
    <message>
        <source>There are no options yet.</source>
        <translation>Hələ variant yoxdur.</translation>
    </message>
    <message>
        <source>There are only {1} options.</source>
        <translation>Yalnız {1} variant var.</translation>
    </message>
    <message>
        <source>There are {1} options; few people weigh so many.</source>
        <translation>{1} variant var; bu qədərini az adam ölçüb-biçir.</translation>
    </message>
    <message>
        <source>There is a class “{1}” already.</source>
        <translation>“{1}” adlı sinif artıq var.</translation>
    </message>
    <message>
        <source>There is no assignment {1}.</source>
        <translation>{1} adlı tapşırıq yoxdur.</translation>
    </message>
    <message>
        <source>There is no finished quiz to hand in yet.</source>
        <translation>Təhvil veriləsi bitmiş test hələ yoxdur.</translation>
    </message>
    <message>
        <source>There is no place for the results file {1}: a folder stands in its place, or its own folder cannot be made. Choose another folder with --data-dir.</source>
        <translation>{1} nəticələr faylı üçün yer yoxdur: yerində qovluq durur və ya öz qovluğunu yaratmaq olmur. --data-dir ilə başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>There is no question set “{1}”.</source>
        <translation>“{1}” adlı sual dəsti yoxdur.</translation>
    </message>
    <message>
        <source>There is no question set “{1}”; there are: {2}.</source>
        <translation>“{1}” adlı sual dəsti yoxdur; olanlar: {2}.</translation>
    </message>
    <message>
        <source>There is no quiz {1}.</source>
        <translation>{1} adlı test yoxdur.</translation>
    </message>
    <message>
        <source>There is no saved quiz “{1}”.</source>
        <translation>“{1}” adlı yadda saxlanmış test yoxdur.</translation>
    </message>
    <message>
        <source>There is only 1 option.</source>
        <translation>Yalnız 1 variant var.</translation>
    </message>
    <message>
        <source>These two are not there any more. Choose two learners.</source>
        <translation>Bu ikisi artıq yoxdur. İki şagird seçin.</translation>
    </message>
    <message>
        <source>This is not open now, or was taken as often as it may be.</source>
        <translation>Bu hazırda açıq deyil və ya icazə verilən sayda yerinə yetirilib.</translation>
    </message>
    <message>
        <source>This question is not part of the quiz.</source>
        <translation>Bu sual testin hissəsi deyil.</translation>
    </message>
    <message>
        <source>This quiz was changed in another window of quizapp. Open it again to go on from there.</source>
        <translation>Bu test quizapp-ın başqa pəncərəsində dəyişdirilib. Oradan davam etmək üçün onu yenidən açın.</translation>
    </message>
    <message>
        <source>Two learners would have the name “{1}” without a number.</source>
        <translation>İki şagirdin adı, nömrəsiz, “{1}” olardı.</translation>
    </message>
    <message>
        <source>Type both again, in one alphabet.</source>
        <translation>Hər ikisini bir əlifba ilə yenidən yazın.</translation>
    </message>
    <message>
        <source>Use another word, or use it in every option.</source>
        <translation>Başqa söz işlədin və ya hər variantda işlədin.</translation>
    </message>
    <message>
        <source>Write a whole question.</source>
        <translation>Tam sual yazın.</translation>
    </message>
    <message>
        <source>Write it out once: “… ({1})”.</source>
        <translation>Bir dəfə tam yazın: “… ({1})”.</translation>
    </message>
    <message>
        <source>XML that declares entities is not accepted</source>
        <translation>varlıq elan edən XML qəbul olunmur</translation>
    </message>
    <message>
        <source>XML with a document type is not accepted</source>
        <translation>sənəd növü olan XML qəbul olunmur</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF faylı</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF sənədi</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>verilənlər bazası</translation>
    </message>
    <message>
        <source>a database of SQLite</source>
        <translation>SQLite verilənlər bazası</translation>
    </message>
    <message>
        <source>a date needs at least one known end</source>
        <translation>tarixin ən azı bir ucu bilinməlidir</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>günün ayı da olmalıdır</translation>
    </message>
    <message>
        <source>a decade before Christ is not read; write the years, as in 440–431 BC</source>
        <translation>eradan əvvəlki onilliklər oxunmur; illəri yazın, e.ə. 440–431 kimi</translation>
    </message>
    <message>
        <source>a decade or century has no month</source>
        <translation>onilliyin və ya əsrin ayı olmur</translation>
    </message>
    <message>
        <source>a document of an office program</source>
        <translation>ofis proqramının sənədi</translation>
    </message>
    <message>
        <source>a duration must be a number of seconds, 0 or more</source>
        <translation>müddət saniyələrin sayı olmalıdır, 0 və ya daha çox</translation>
    </message>
    <message>
        <source>a gap has no right answer</source>
        <translation>boşluğun düzgün cavabı yoxdur</translation>
    </message>
    <message>
        <source>a limit must be a time longer than none</source>
        <translation>məhdudiyyət sıfırdan böyük vaxt olmalıdır</translation>
    </message>
    <message>
        <source>a number has {1} characters; the limit is {2}</source>
        <translation>ədəd {1} simvoldur; hədd {2}</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>sıxılmış fayl</translation>
    </message>
    <message>
        <source>a period needs one known end</source>
        <translation>dövrün bilinən bir ucu olmalıdır</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>şəkil</translation>
    </message>
    <message>
        <source>a picture cannot be shown: {1}</source>
        <translation>şəkil göstərilə bilmir: {1}</translation>
    </message>
    <message>
        <source>a picture is not a text in base64, described by another text</source>
        <translation>şəkil başqa mətnlə təsvir olunan base64 mətni deyil</translation>
    </message>
    <message>
        <source>a picture says “{1}” of itself, and is “{2}”</source>
        <translation>şəkil özünə “{1}” deyir, amma “{2}”-dir</translation>
    </message>
    <message>
        <source>a question cannot be asked: {1}</source>
        <translation>sual soruşula bilməz: {1}</translation>
    </message>
    <message>
        <source>a question has no marks</source>
        <translation>sualın balı yoxdur</translation>
    </message>
    <message>
        <source>a question is in it twice under one id</source>
        <translation>sual eyni identifikatorla iki dəfə var</translation>
    </message>
    <message>
        <source>a question is longer than any that can be shown</source>
        <translation>sual göstərilə biləndən uzundur</translation>
    </message>
    <message>
        <source>a quiz is in it twice</source>
        <translation>test iki dəfə var</translation>
    </message>
    <message>
        <source>a quotation mark opens here and never closes</source>
        <translation>burada dırnaq açılır və heç bağlanmır</translation>
    </message>
    <message>
        <source>a response is not a list</source>
        <translation>cavab siyahı deyil</translation>
    </message>
    <message>
        <source>a right answer is empty</source>
        <translation>düzgün cavab boşdur</translation>
    </message>
    <message>
        <source>a role needs either a date or, in “of”, the event that holds its date</source>
        <translation>rolun ya tarixi, ya da “of” sütununda tarixi daşıyan hadisə olmalıdır</translation>
    </message>
    <message>
        <source>a row has not as many cells as there are columns</source>
        <translation>sətirdə sütunlar qədər xana yoxdur</translation>
    </message>
    <message>
        <source>a season has no day</source>
        <translation>fəslin günü olmur</translation>
    </message>
    <message>
        <source>a sitting has more notes than can be</source>
        <translation>oturumda mümkün olandan çox qeyd var</translation>
    </message>
    <message>
        <source>a text has {1} characters; the limit is {2}</source>
        <translation>mətn {1} simvoldur; hədd {2}</translation>
    </message>
    <message>
        <source>a time cannot be</source>
        <translation>belə vaxt ola bilməz</translation>
    </message>
    <message>
        <source>a time needs its zone</source>
        <translation>vaxtın saat qurşağı olmalıdır</translation>
    </message>
    <message>
        <source>a web page, no question set</source>
        <translation>veb səhifə, sual dəsti deyil</translation>
    </message>
    <message>
        <source>add a column “country”, or a table places.csv</source>
        <translation>“country” sütunu və ya places.csv cədvəli əlavə edin</translation>
    </message>
    <message>
        <source>add a row with what another source says</source>
        <translation>başqa mənbənin dediyi ilə sətir əlavə edin</translation>
    </message>
    <message>
        <source>add a source other than the text the set was read off, or write “attributed”</source>
        <translation>dəstin oxunduğu mətndən başqa mənbə əlavə edin və ya “attributed” yazın</translation>
    </message>
    <message>
        <source>add it to the first line, which names the columns</source>
        <translation>sütunları adlandıran birinci sətrə əlavə edin</translation>
    </message>
    <message>
        <source>add set.toml, or name one table instead of the folder</source>
        <translation>set.toml əlavə edin və ya qovluq əvəzinə bir cədvəl göstərin</translation>
    </message>
    <message>
        <source>add the source that says it, or empty the cell “scorable”</source>
        <translation>bunu deyən mənbəni əlavə edin və ya “scorable” xanasını boşaldın</translation>
    </message>
    <message>
        <source>an Anki deck</source>
        <translation>Anki kart dəsti</translation>
    </message>
    <message>
        <source>an Excel workbook or another packed file</source>
        <translation>Excel iş kitabı və ya başqa sıxılmış fayl</translation>
    </message>
    <message>
        <source>an answer does not fit its question</source>
        <translation>cavab sualına uyğun gəlmir</translation>
    </message>
    <message>
        <source>an answer has marks or a time that cannot be</source>
        <translation>cavabın mümkün olmayan balı və ya vaxtı var</translation>
    </message>
    <message>
        <source>an assignment must not close before it opens</source>
        <translation>tapşırıq açılmamış bağlanmamalıdır</translation>
    </message>
    <message>
        <source>an assignment needs a question</source>
        <translation>tapşırıqda sual olmalıdır</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>boş fayl</translation>
    </message>
    <message>
        <source>an end needs one plain date to begin with, and must be one plain date itself</source>
        <translation>bitmə üçün başlanğıcda bir sadə tarix olmalı, özü də bir sadə tarix olmalıdır</translation>
    </message>
    <message>
        <source>an interval needs at least one known end</source>
        <translation>aralığın ən azı bir ucu bilinməlidir</translation>
    </message>
    <message>
        <source>an item has one place to answer</source>
        <translation>elementin cavab üçün bir yeri olur</translation>
    </message>
    <message>
        <source>an old or protected Excel workbook</source>
        <translation>köhnə və ya qorunan Excel iş kitabı</translation>
    </message>
    <message>
        <source>answers such as {=a} and such as {1:SA:=a} are mixed</source>
        <translation>{=a} kimi cavablarla {1:SA:=a} kimi cavablar qarışıqdır</translation>
    </message>
    <message>
        <source>answers were exchanged outside quizapp</source>
        <translation>cavablar quizapp-dan kənarda bir-biri ilə dəyişdirilib</translation>
    </message>
    <message>
        <source>answers were put in outside quizapp: {1}</source>
        <translation>quizapp-dan kənarda əlavə edilən cavabların sayı: {1}</translation>
    </message>
    <message>
        <source>answers were taken away outside quizapp: {1}</source>
        <translation>quizapp-dan kənarda silinən cavabların sayı: {1}</translation>
    </message>
    <message>
        <source>ask for the file again; it is made by “Hand in” in quizapp</source>
        <translation>faylı yenidən istəyin; o, quizapp-da “Təhvil ver” ilə yaradılır</translation>
    </message>
    <message>
        <source>ask for the file that it was made from, or copy its table into CSV</source>
        <translation>onun hazırlandığı faylı istəyin və ya cədvəlini CSV-yə köçürün</translation>
    </message>
    <message>
        <source>ask your teacher for the file again</source>
        <translation>faylı müəllimdən yenidən istəyin</translation>
    </message>
    <message>
        <source>attempts count from 1</source>
        <translation>cəhdlər 1-dən sayılır</translation>
    </message>
    <message>
        <source>call it .csv</source>
        <translation>adını .csv edin</translation>
    </message>
    <message>
        <source>call it event if it is one</source>
        <translation>hadisədirsə, hadisə deyin</translation>
    </message>
    <message>
        <source>check its name and permissions, or copy it to another folder</source>
        <translation>adını və icazələrini yoxlayın və ya başqa qovluğa kopyalayın</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>adı və qovluğu yoxlayın</translation>
    </message>
    <message>
        <source>choose files that learners handed in</source>
        <translation>şagirdlərin təhvil verdiyi faylları seçin</translation>
    </message>
    <message>
        <source>choose the file that your teacher handed out</source>
        <translation>müəllimin payladığı faylı seçin</translation>
    </message>
    <message>
        <source>close it, and write a quotation mark inside a cell twice</source>
        <translation>bağlayın; xananın içindəki dırnağı iki dəfə yazın</translation>
    </message>
    <message>
        <source>column {1} has no heading and is left out</source>
        <translation>sütun {1} başlıqsızdır və kənarda qalıb</translation>
    </message>
    <message>
        <source>copy it into the question</source>
        <translation>sualın içinə kopyalayın</translation>
    </message>
    <message>
        <source>copy the table into a file</source>
        <translation>cədvəli fayla kopyalayın</translation>
    </message>
    <message>
        <source>copy the text into a file</source>
        <translation>mətni fayla köçürün</translation>
    </message>
    <message>
        <source>correct one of the dates; until then this date is not asked</source>
        <translation>tarixlərdən birini düzəldin; o vaxtadək bu tarix soruşulmur</translation>
    </message>
    <message>
        <source>correct the country, or tell the two places apart by name</source>
        <translation>ölkəni düzəldin və ya iki yeri adla ayırın</translation>
    </message>
    <message>
        <source>correct the relation or one of the dates</source>
        <translation>əlaqəni və ya tarixlərdən birini düzəldin</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>silin</translation>
    </message>
    <message>
        <source>delete one of the two, or let the titles tell them apart</source>
        <translation>ikisindən birini silin və ya başlıqları fərqlənsin</translation>
    </message>
    <message>
        <source>delete the line with &lt;!DOCTYPE</source>
        <translation>&lt;!DOCTYPE olan sətri silin</translation>
    </message>
    <message>
        <source>delete the line, or export the cards again</source>
        <translation>sətri silin və ya kartları yenidən ixrac edin</translation>
    </message>
    <message>
        <source>delete the part with &lt;!DOCTYPE and &lt;!ENTITY</source>
        <translation>&lt;!DOCTYPE və &lt;!ENTITY olan hissəni silin</translation>
    </message>
    <message>
        <source>delete those lines, or let them be</source>
        <translation>bu sətirləri silin və ya olduğu kimi saxlayın</translation>
    </message>
    <message>
        <source>divide the question</source>
        <translation>sualı bölün</translation>
    </message>
    <message>
        <source>do not trust this file</source>
        <translation>bu fayla etibar etməyin</translation>
    </message>
    <message>
        <source>download the file itself, not the page that shows it</source>
        <translation>onu göstərən səhifəni yox, faylın özünü endirin</translation>
    </message>
    <message>
        <source>download the raw file</source>
        <translation>xam faylı endirin</translation>
    </message>
    <message>
        <source>edited file</source>
        <translation>dəyişdirilmiş fayl</translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation>xananı boşaldın</translation>
    </message>
    <message>
        <source>end each question with a line such as “ANSWER: B”</source>
        <translation>hər sualı “ANSWER: B” kimi sətirlə bitirin</translation>
    </message>
    <message>
        <source>end each row or question with a line break, or name another file</source>
        <translation>hər sətri və ya sualı sətir sonu ilə bitirin və ya başqa fayl göstərin</translation>
    </message>
    <message>
        <source>era {1} has no id, title and EDTF date</source>
        <translation>dövr {1}: identifikatoru, başlığı və EDTF tarixi yoxdur</translation>
    </message>
    <message>
        <source>event {1} is not an object</source>
        <translation>hadisə {1} obyekt deyil</translation>
    </message>
    <message>
        <source>exchange the two dates, or correct one of them</source>
        <translation>iki tarixin yerini dəyişin və ya birini düzəldin</translation>
    </message>
    <message>
        <source>export its table as CSV UTF-8</source>
        <translation>cədvəlini CSV UTF-8 kimi ixrac edin</translation>
    </message>
    <message>
        <source>export the file again</source>
        <translation>faylı yenidən ixrac edin</translation>
    </message>
    <message>
        <source>export the file again, or close every tag and write &amp;amp; for &amp;</source>
        <translation>faylı yenidən ixrac edin və ya hər teqi bağlayın, &amp; əvəzinə &amp;amp; yazın</translation>
    </message>
    <message>
        <source>export the notes in Anki as plain text, and save that as a CSV table</source>
        <translation>qeydləri Anki-də düz mətn kimi ixrac edib CSV cədvəli kimi yadda saxlayın</translation>
    </message>
    <message>
        <source>feedback from a date on needs its date, and no other does</source>
        <translation>bir tarixdən sonrakı göstərişin tarixi olmalıdır, başqasının olmamalıdır</translation>
    </message>
    <message>
        <source>files like “{1}” are not in a format known here</source>
        <translation>“{1}” kimi fayllar burada tanınan formatda deyil</translation>
    </message>
    <message>
        <source>fill in empty cells too</source>
        <translation>boş xanaları da doldurun</translation>
    </message>
    <message>
        <source>fill in one column for each</source>
        <translation>hər biri üçün bir sütun doldurun</translation>
    </message>
    <message>
        <source>fill in one of the two cells</source>
        <translation>iki xanadan birini doldurun</translation>
    </message>
    <message>
        <source>fill in “{1}” too</source>
        <translation>“{1}” xanasını da doldurun</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>doldurun</translation>
    </message>
    <message>
        <source>from {1} to {2} is not one stretch of time</source>
        <translation>{1} ilə {2} arası bir zaman kəsimi deyil</translation>
    </message>
    <message>
        <source>give each option a letter of its own</source>
        <translation>hər varianta ayrı hərf verin</translation>
    </message>
    <message>
        <source>give each row its own id</source>
        <translation>hər sətrə öz identifikatorunu verin</translation>
    </message>
    <message>
        <source>give every place names of its own</source>
        <translation>hər yerə öz adlarını verin</translation>
    </message>
    <message>
        <source>give it a date if it is one</source>
        <translation>tarixdirsə, tarix verin</translation>
    </message>
    <message>
        <source>give one column the weight 1 in each row</source>
        <translation>hər sətirdə bir sütuna 1 çəkisi verin</translation>
    </message>
    <message>
        <source>give one of true and false the fraction 100</source>
        <translation>doğru və yanlışdan birinə 100 payı verin</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) cannot be shown</source>
        <translation>simvolun yarısı (tək surroqat) göstərilə bilməz</translation>
    </message>
    <message>
        <source>if letters look wrong, save it anew as UTF-8, in a spreadsheet as “CSV UTF-8”</source>
        <translation>hərflər səhv görünürsə, UTF-8 kimi yenidən yadda saxlayın; elektron cədvəldə “CSV UTF-8”</translation>
    </message>
    <message>
        <source>if these are numbers of the school, head the column “student id”</source>
        <translation>bunlar məktəb nömrəsidirsə, sütunu “student id” adlandırın</translation>
    </message>
    <message>
        <source>install the newer program</source>
        <translation>daha yeni proqramı qurun</translation>
    </message>
    <message>
        <source>it cannot be marked by a program, and is kept for reading only</source>
        <translation>proqram onu qiymətləndirə bilmir; yalnız oxumaq üçün saxlanılır</translation>
    </message>
    <message>
        <source>it changes with the answers that are given</source>
        <translation>verilən cavablarla dəyişir</translation>
    </message>
    <message>
        <source>it has more than {1} questions</source>
        <translation>{1} sualdan çoxdur</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>mətni yoxdur</translation>
    </message>
    <message>
        <source>it has no two lists to match</source>
        <translation>uyğunlaşdırılacaq iki siyahısı yoxdur</translation>
    </message>
    <message>
        <source>it has {1} parts to answer; the limit is {2}</source>
        <translation>cavab üçün {1} hissəsi var; hədd {2}</translation>
    </message>
    <message>
        <source>it has {1} questions</source>
        <translation>{1} sualı var</translation>
    </message>
    <message>
        <source>it has {1} quizzes</source>
        <translation>{1} testi var</translation>
    </message>
    <message>
        <source>it has {1} × {2} pixels, more than {3} million</source>
        <translation>{1} × {2} piksel, {3} milyondan çox</translation>
    </message>
    <message>
        <source>it holds the hidden character {1}, so that it may read otherwise than stored</source>
        <translation>gizli {1} simvolu var; saxlandığından başqa cür oxuna bilər</translation>
    </message>
    <message>
        <source>it holds the invisible control character U+{1}</source>
        <translation>görünməz idarəetmə simvolu U+{1} var</translation>
    </message>
    <message>
        <source>it is at “{1}”, and nothing is fetched</source>
        <translation>“{1}” ünvanındadır, heç nə endirilmir</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>nə PNG, nə də JPEG</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>obyekt deyil</translation>
    </message>
    <message>
        <source>it is not of the agreed form</source>
        <translation>razılaşdırılmış formada deyil</translation>
    </message>
    <message>
        <source>it is not said whether the statement is true or false</source>
        <translation>ifadənin doğru və ya yanlış olduğu deyilməyib</translation>
    </message>
    <message>
        <source>it is not said which column is right for “{1}”</source>
        <translation>“{1}” üçün hansı sütunun düzgün olduğu deyilməyib</translation>
    </message>
    <message>
        <source>it is “{1}”, and only PNG and JPEG are shown</source>
        <translation>“{1}”; yalnız PNG və JPEG göstərilir</translation>
    </message>
    <message>
        <source>it says that it has no size</source>
        <translation>ölçüsü olmadığını deyir</translation>
    </message>
    <message>
        <source>it says that it is “{1}”, but is “{2}”</source>
        <translation>“{1}” olduğunu deyir, amma “{2}”-dir</translation>
    </message>
    <message>
        <source>its answer is a record of several fields</source>
        <translation>cavabı bir neçə sahəli yazıdır</translation>
    </message>
    <message>
        <source>its data is not base64</source>
        <translation>məlumatı base64 deyil</translation>
    </message>
    <message>
        <source>its file breaks off</source>
        <translation>faylı yarıda kəsilir</translation>
    </message>
    <message>
        <source>its file is larger than {1} MiB</source>
        <translation>faylı {1} MiB-dan böyükdür</translation>
    </message>
    <message>
        <source>its gaps are filled with pictures</source>
        <translation>boşluqları şəkillərlə doldurulur</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>başlığı zədəlidir</translation>
    </message>
    <message>
        <source>its key does not put every item in order</source>
        <translation>açarı hər elementi sıraya qoymur</translation>
    </message>
    <message>
        <source>its key is not made of pairs</source>
        <translation>açarı cütlərdən ibarət deyil</translation>
    </message>
    <message>
        <source>its key names a choice that is not there</source>
        <translation>açarı olmayan variantı göstərir</translation>
    </message>
    <message>
        <source>its key names something that is not there</source>
        <translation>açarı olmayan bir şeyi göstərir</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>adı keçərli deyil</translation>
    </message>
    <message>
        <source>its numbers are drawn anew each time</source>
        <translation>ədədləri hər dəfə yenidən çəkilir</translation>
    </message>
    <message>
        <source>known are: {1}</source>
        <translation>tanınanlar: {1}</translation>
    </message>
    <message>
        <source>known keys: {1}</source>
        <translation>tanınan açarlar: {1}</translation>
    </message>
    <message>
        <source>known tables: {1}</source>
        <translation>tanınan cədvəllər: {1}</translation>
    </message>
    <message>
        <source>leave the cell empty where no date is known</source>
        <translation>tarix bilinmirsə, xananı boş saxlayın</translation>
    </message>
    <message>
        <source>leave the cell empty, or write the same question</source>
        <translation>xananı boş saxlayın və ya eyni sualı yazın</translation>
    </message>
    <message>
        <source>leave the headings out where they come again</source>
        <translation>təkrarlanan başlıqları çıxarın</translation>
    </message>
    <message>
        <source>leave the year out</source>
        <translation>ili çıxarın</translation>
    </message>
    <message>
        <source>leave the year out of the title</source>
        <translation>ili başlıqdan çıxarın</translation>
    </message>
    <message>
        <source>let each title name what is special about its event</source>
        <translation>hər başlıq hadisəsinin xüsusiyyətini desin</translation>
    </message>
    <message>
        <source>line {1} asks “{2}” about the same event</source>
        <translation>sətir {1} eyni hadisə haqqında “{2}” soruşur</translation>
    </message>
    <message>
        <source>line {1} has the same title</source>
        <translation>sətir {1}-də eyni başlıq var</translation>
    </message>
    <message>
        <source>line {1} says the same</source>
        <translation>sətir {1} eynisini deyir</translation>
    </message>
    <message>
        <source>line {1} says the same; this row is left out</source>
        <translation>sətir {1} eynisini deyir; bu sətir kənarda qalıb</translation>
    </message>
    <message>
        <source>look at the titles, and write &lt; and &gt; otherwise if they belong to the text</source>
        <translation>başlıqlara baxın; mətnə aiddirsə, &lt; və &gt; işarələrini başqa cür yazın</translation>
    </message>
    <message>
        <source>make the file again with `quizapp generate SET --to json`</source>
        <translation>faylı `quizapp generate SET --to json` ilə yenidən düzəldin</translation>
    </message>
    <message>
        <source>make the file again with the program that it came from</source>
        <translation>faylı gəldiyi proqramla yenidən yaradın</translation>
    </message>
    <message>
        <source>make the package again, from files that you know</source>
        <translation>paketi tanıdığınız fayllardan yenidən düzəldin</translation>
    </message>
    <message>
        <source>mark the right one</source>
        <translation>düzgün olanı işarələyin</translation>
    </message>
    <message>
        <source>month {1} of year {2} has no day {3}</source>
        <translation>{2} ilinin {1} ayında {3} günü yoxdur</translation>
    </message>
    <message>
        <source>months run from 01 to 12</source>
        <translation>aylar 01-dən 12-yədəkdir</translation>
    </message>
    <message>
        <source>more than {1} elements stand inside each other</source>
        <translation>iç-içə {1} elementdən çoxdur</translation>
    </message>
    <message>
        <source>more than {1} objects and lists stand inside each other</source>
        <translation>iç-içə {1} obyekt və siyahıdan çoxdur</translation>
    </message>
    <message>
        <source>more than {1} options</source>
        <translation>{1} variantdan çox</translation>
    </message>
    <message>
        <source>more time is given than can be</source>
        <translation>mümkün olandan çox vaxt verilib</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>başqa fayl göstərin</translation>
    </message>
    <message>
        <source>name the JSON file inside it</source>
        <translation>içindəki JSON faylını seçin</translation>
    </message>
    <message>
        <source>name the event</source>
        <translation>hadisəni yazın</translation>
    </message>
    <message>
        <source>name the event that holds the date, or write the date here</source>
        <translation>tarixi daşıyan hadisəni və ya tarixi bura yazın</translation>
    </message>
    <message>
        <source>name the larger place, or leave the cell empty</source>
        <translation>daha böyük yeri yazın və ya xananı boş saxlayın</translation>
    </message>
    <message>
        <source>name the table inside it</source>
        <translation>içindəki cədvəli göstərin</translation>
    </message>
    <message>
        <source>name the table or the questions that it belongs to</source>
        <translation>aid olduğu cədvəli və ya sualları seçin</translation>
    </message>
    <message>
        <source>name whole words that stand in it once</source>
        <translation>içində bir dəfə olan tam sözlər yazın</translation>
    </message>
    <message>
        <source>no answer was changed outside quizapp</source>
        <translation>heç bir cavab quizapp-dan kənarda dəyişdirilməyib</translation>
    </message>
    <message>
        <source>no column is headed as that of the names</source>
        <translation>heç bir sütunun başlığı adlar sütunu deyil</translation>
    </message>
    <message>
        <source>no column is headed “date”; “{1}” is taken for it</source>
        <translation>başlığı “date” olan sütun yoxdur; onun yerinə “{1}” götürülüb</translation>
    </message>
    <message>
        <source>no column is headed “{1}”; “{2}” is taken for it</source>
        <translation>başlığı “{1}” olan sütun yoxdur; onun yerinə “{2}” götürülüb</translation>
    </message>
    <message>
        <source>no right answer is given</source>
        <translation>düzgün cavab verilməyib</translation>
    </message>
    <message>
        <source>no sheet of the workbook holds a table</source>
        <translation>iş kitabının heç bir vərəqində cədvəl yoxdur</translation>
    </message>
    <message>
        <source>none has a date</source>
        <translation>heç birinin tarixi yoxdur</translation>
    </message>
    <message>
        <source>none of its options is right, so that every answer would be wrong</source>
        <translation>heç bir variantı düzgün deyil, hər cavab səhv olardı</translation>
    </message>
    <message>
        <source>nothing can be asked of a row whose status is “{1}”</source>
        <translation>statusu “{1}” olan sətirdən heç nə soruşula bilməz</translation>
    </message>
    <message>
        <source>nothing is handed in</source>
        <translation>heç nə təhvil verilməyib</translation>
    </message>
    <message>
        <source>nothing need be done</source>
        <translation>heç nə etmək lazım deyil</translation>
    </message>
    <message>
        <source>nothing was kept yet</source>
        <translation>hələ heç nə saxlanmayıb</translation>
    </message>
    <message>
        <source>of an attributed row only {1} can be</source>
        <translation>mənbəyə istinad edən sətirdən yalnız bunlar soruşula bilər: {1}</translation>
    </message>
    <message>
        <source>only finished quizzes are handed in</source>
        <translation>yalnız bitmiş testlər təhvil verilir</translation>
    </message>
    <message>
        <source>only one position is told about “{1}”</source>
        <translation>“{1}” haqqında yalnız bir mövqe deyilib</translation>
    </message>
    <message>
        <source>only questions and their options have pictures here</source>
        <translation>burada yalnız sualların və onların variantlarının şəkli olur</translation>
    </message>
    <message>
        <source>only you can read the results</source>
        <translation>nəticələri yalnız siz oxuya bilərsiniz</translation>
    </message>
    <message>
        <source>others may read the results</source>
        <translation>nəticələri başqaları oxuya bilər</translation>
    </message>
    <message>
        <source>pack the file again</source>
        <translation>faylı yenidən qablaşdırın</translation>
    </message>
    <message>
        <source>pack the files with the questions again</source>
        <translation>sualların olduğu faylları yenidən qablaşdırın</translation>
    </message>
    <message>
        <source>parts of it are drawn anew each time</source>
        <translation>bəzi hissələri hər dəfə yenidən çəkilir</translation>
    </message>
    <message>
        <source>perhaps “{1}” is meant</source>
        <translation>bəlkə “{1}” nəzərdə tutulur</translation>
    </message>
    <message>
        <source>put a cell that holds a comma between quotation marks</source>
        <translation>vergül olan xananı dırnaq içinə alın</translation>
    </message>
    <message>
        <source>put a cell that holds a tab between quotation marks</source>
        <translation>tabulyasiya olan xananı dırnaq içinə alın</translation>
    </message>
    <message>
        <source>put a cell that holds a “|” between quotation marks</source>
        <translation>“|” olan xananı dırnaq içinə alın</translation>
    </message>
    <message>
        <source>put a cell with several values between quotation marks: &quot;Ann; Bob&quot;</source>
        <translation>bir neçə qiyməti olan xananı dırnaq içinə alın: &quot;Ann; Bob&quot;</translation>
    </message>
    <message>
        <source>put all spellings of one name into one row</source>
        <translation>bir adın bütün yazılışlarını bir sətrə qoyun</translation>
    </message>
    <message>
        <source>put eras in order of time, and let none of them overlap</source>
        <translation>dövrləri zaman sırası ilə düzün, heç biri üst-üstə düşməsin</translation>
    </message>
    <message>
        <source>question {1} cannot be asked: {2}</source>
        <translation>sual {1} soruşula bilməz: {2}</translation>
    </message>
    <message>
        <source>question {1} is not of the agreed form: {2}</source>
        <translation>sual {1} razılaşdırılmış formada deyil: {2}</translation>
    </message>
    <message>
        <source>questions of its sort are not known here</source>
        <translation>bu cür suallar burada tanınmır</translation>
    </message>
    <message>
        <source>questions of the kind “{1}” cannot be read here</source>
        <translation>“{1}” növündən suallar burada oxuna bilməz</translation>
    </message>
    <message>
        <source>questions of the sort “{1}” are not known here</source>
        <translation>“{1}” cürə suallar burada tanınmır</translation>
    </message>
    <message>
        <source>read the whole package, or that file</source>
        <translation>bütün paketi və ya o faylı oxuyun</translation>
    </message>
    <message>
        <source>remove one</source>
        <translation>birini silin</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>birini silin</translation>
    </message>
    <message>
        <source>remove or rename one of them</source>
        <translation>birini silin və ya adını dəyişin</translation>
    </message>
    <message>
        <source>remove the row</source>
        <translation>sətri silin</translation>
    </message>
    <message>
        <source>remove the row, or write “disputed” into the status of the event</source>
        <translation>sətri silin və ya hadisənin statusuna “disputed” yazın</translation>
    </message>
    <message>
        <source>remove the row; what sources say differently belongs in positions.csv</source>
        <translation>sətri silin; mənbələrin fərqli dedikləri positions.csv cədvəlinə aiddir</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>birinin adını dəyişin</translation>
    </message>
    <message>
        <source>rename the column that is meant to “date”</source>
        <translation>nəzərdə tutulan sütunu “date” adlandırın</translation>
    </message>
    <message>
        <source>rename the column that is meant to “{1}”</source>
        <translation>nəzərdə tutulan sütunu “{1}” adlandırın</translation>
    </message>
    <message>
        <source>save it anew as .xlsx or as CSV UTF-8</source>
        <translation>.xlsx və ya CSV UTF-8 kimi yenidən yadda saxlayın</translation>
    </message>
    <message>
        <source>save it anew as .xlsx without a password, or as CSV UTF-8</source>
        <translation>parolsuz .xlsx kimi və ya CSV UTF-8 kimi yenidən saxlayın</translation>
    </message>
    <message>
        <source>save it anew as UTF-8</source>
        <translation>UTF-8 kimi yenidən yadda saxlayın</translation>
    </message>
    <message>
        <source>save it anew as UTF-8, in a spreadsheet as “CSV UTF-8”; its encoding is not recognised</source>
        <translation>UTF-8 kimi yenidən yadda saxlayın, elektron cədvəldə “CSV UTF-8”; kodlaşdırması tanınmayıb</translation>
    </message>
    <message>
        <source>save it as JSON or as a CSV table</source>
        <translation>onu JSON və ya CSV cədvəli kimi yadda saxlayın</translation>
    </message>
    <message>
        <source>save it as PNG or JPEG, a little smaller</source>
        <translation>bir az kiçildərək PNG və ya JPEG kimi yadda saxlayın</translation>
    </message>
    <message>
        <source>save it as a file of its own</source>
        <translation>öz faylı kimi yadda saxlayın</translation>
    </message>
    <message>
        <source>save it as plain text, or a table of it as CSV UTF-8</source>
        <translation>onu düz mətn kimi, içindəki cədvəli isə CSV UTF-8 kimi yadda saxlayın</translation>
    </message>
    <message>
        <source>save it without a password</source>
        <translation>parolsuz yadda saxlayın</translation>
    </message>
    <message>
        <source>save or download the file once more</source>
        <translation>faylı bir daha yadda saxlayın və ya endirin</translation>
    </message>
    <message>
        <source>save the sheet as CSV UTF-8</source>
        <translation>vərəqi CSV UTF-8 kimi yadda saxlayın</translation>
    </message>
    <message>
        <source>save the table as “CSV UTF-8”</source>
        <translation>cədvəli “CSV UTF-8” kimi yadda saxlayın</translation>
    </message>
    <message>
        <source>say in the column “as_of” when it held, as in 2022-01</source>
        <translation>“as_of” sütununda nə vaxt doğru olduğunu deyin, 2022-01 kimi</translation>
    </message>
    <message>
        <source>say in words what it shows</source>
        <translation>nə göstərdiyini sözlə deyin</translation>
    </message>
    <message>
        <source>say what was done without the name</source>
        <translation>nə edildiyini adsız deyin</translation>
    </message>
    <message>
        <source>see docs/command-line.md for the form</source>
        <translation>forma üçün docs/command-line.md faylına baxın</translation>
    </message>
    <message>
        <source>see docs/set-format.md for the form</source>
        <translation>forması üçün docs/set-format.md səhifəsinə baxın</translation>
    </message>
    <message>
        <source>several things belong to the same one</source>
        <translation>bir neçə şey eynisinə aiddir</translation>
    </message>
    <message>
        <source>shorten it to {1}, and keep the rest in a column “description”</source>
        <translation>{1} simvola qısaldın, qalanını “description” sütununda saxlayın</translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation>mətni qısaldın</translation>
    </message>
    <message>
        <source>so small a number of years ago does not settle a year</source>
        <translation>bu qədər az “il əvvəl” ili müəyyən etmir</translation>
    </message>
    <message>
        <source>some of its choices are pictures without words</source>
        <translation>variantlarından bəziləri sözsüz şəkillərdir</translation>
    </message>
    <message>
        <source>some of its parts are pictures without words</source>
        <translation>hissələrindən bəziləri sözsüz şəkillərdir</translation>
    </message>
    <message>
        <source>something on the left belongs to nothing</source>
        <translation>soldakı bir şey heç nəyə aid deyil</translation>
    </message>
    <message>
        <source>split it into several files</source>
        <translation>bir neçə fayla bölün</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>daha kiçik fayllara bölün</translation>
    </message>
    <message>
        <source>sums that are kept beside the answers are not those of the answers</source>
        <translation>cavabların yanında saxlanan cəmlər cavabların cəmi ilə eyni deyil</translation>
    </message>
    <message>
        <source>take it apart into several files</source>
        <translation>bir neçə fayla ayırın</translation>
    </message>
    <message>
        <source>take it out of the list, or add a date or a relation</source>
        <translation>siyahıdan çıxarın və ya tarix, yaxud əlaqə əlavə edin</translation>
    </message>
    <message>
        <source>take it out of the list, or add what is missing</source>
        <translation>siyahıdan çıxarın və ya çatışmayanı əlavə edin</translation>
    </message>
    <message>
        <source>take one of them out</source>
        <translation>birini çıxarın</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>bağlanan dırnaqdan sonra mətn gəlir</translation>
    </message>
    <message>
        <source>texts with several gaps</source>
        <translation>bir neçə boşluqlu mətnlər</translation>
    </message>
    <message>
        <source>the XML is broken in more than {1} places; the rest was not read</source>
        <translation>XML {1} yerdən çox pozulub; qalanı oxunmayıb</translation>
    </message>
    <message>
        <source>the answer has no options above it</source>
        <translation>cavabın üstündə variant yoxdur</translation>
    </message>
    <message>
        <source>the answer of {1} to question {2} of “{3}” was changed outside quizapp: {4}</source>
        <translation>cavab quizapp-dan kənarda dəyişdirilib: {1}, “{3}”, sual {2}, {4}</translation>
    </message>
    <message>
        <source>the answer “{1}” is not one of the options {2}</source>
        <translation>“{1}” cavabı {2} variantlarından biri deyil</translation>
    </message>
    <message>
        <source>the brace {1}</source>
        <translation>{1} mötərizəsi</translation>
    </message>
    <message>
        <source>the cell begins like a formula</source>
        <translation>xana düstur kimi başlayır</translation>
    </message>
    <message>
        <source>the cell has {1} characters; the limit is {2}</source>
        <translation>xanada {1} simvol var; hədd {2}</translation>
    </message>
    <message>
        <source>the cell holds the hidden character U+{1}, so that it may read differently from what is stored</source>
        <translation>xanada gizli U+{1} simvolu var; saxlandığından başqa cür oxuna bilər</translation>
    </message>
    <message>
        <source>the cell holds the invisible control character U+{1}</source>
        <translation>xanada görünməz idarəetmə simvolu U+{1} var</translation>
    </message>
    <message>
        <source>the cell “{1}” is empty</source>
        <translation>“{1}” xanası boşdur</translation>
    </message>
    <message>
        <source>the column of numbers only counts the rows, and is left out</source>
        <translation>nömrə sütunu yalnız sətirləri sayır və kənarda qalıb</translation>
    </message>
    <message>
        <source>the column “{1}” is missing</source>
        <translation>“{1}” sütunu çatışmır</translation>
    </message>
    <message>
        <source>the column “{1}” is not known and is left out</source>
        <translation>“{1}” sütunu tanınmır və kənarda qalıb</translation>
    </message>
    <message>
        <source>the date is empty</source>
        <translation>tarix boşdur</translation>
    </message>
    <message>
        <source>the dates contradict the relation: {1}</source>
        <translation>tarixlər əlaqə ilə ziddiyyət təşkil edir: {1}</translation>
    </message>
    <message>
        <source>the day and the month cannot be told apart</source>
        <translation>gün və ay fərqləndirilə bilmir</translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation>bitmə başlanğıcdan əvvəldir</translation>
    </message>
    <message>
        <source>the end {1} lies before the beginning {2}</source>
        <translation>bitmə ({1}) başlanğıcdan ({2}) əvvəldir</translation>
    </message>
    <message>
        <source>the file cannot be opened: {1}</source>
        <translation>fayl açıla bilmir: {1}</translation>
    </message>
    <message>
        <source>the file has more than {1}</source>
        <translation>faylda {1} həddindən çoxdur</translation>
    </message>
    <message>
        <source>the file has more than {1} elements</source>
        <translation>faylda {1} elementdən çoxdur</translation>
    </message>
    <message>
        <source>the file has no questions</source>
        <translation>faylda sual yoxdur</translation>
    </message>
    <message>
        <source>the file has version {1}, this program knows {2}</source>
        <translation>faylın versiyası {1}, bu proqram {2} versiyasını tanıyır</translation>
    </message>
    <message>
        <source>the file holds invisible characters U+0000</source>
        <translation>faylda görünməz U+0000 simvolları var</translation>
    </message>
    <message>
        <source>the file holds invisible characters U+0000, as UTF-16 without its mark does</source>
        <translation>faylda, işarəsiz UTF-16 kimi, görünməz U+0000 simvolları var</translation>
    </message>
    <message>
        <source>the file holds more than anyone answers</source>
        <translation>faylda heç kimin cavab verə bilməyəcəyi qədər çoxdur</translation>
    </message>
    <message>
        <source>the file is called a workbook, but holds text</source>
        <translation>faylın adı iş kitabıdır, amma içində mətn var</translation>
    </message>
    <message>
        <source>the file is damaged and cannot be unpacked: {1}</source>
        <translation>fayl zədələnib və açıla bilmir: {1}</translation>
    </message>
    <message>
        <source>the file is damaged: {1}</source>
        <translation>fayl zədələnib: {1}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fayl boşdur</translation>
    </message>
    <message>
        <source>the file is larger than {1} MiB</source>
        <translation>fayl {1} MiB-dan böyükdür</translation>
    </message>
    <message>
        <source>the file is not whole, or something follows it</source>
        <translation>fayl tam deyil və ya ardınca bir şey gəlir</translation>
    </message>
    <message>
        <source>the file unpacks to more than {1} MiB</source>
        <translation>fayl açılanda {1} MiB-dan böyük olur</translation>
    </message>
    <message>
        <source>the file was changed after it was written</source>
        <translation>fayl yazıldıqdan sonra dəyişdirilib</translation>
    </message>
    <message>
        <source>the file was made by a newer quizapp ({1})</source>
        <translation>fayl daha yeni quizapp ilə düzəldilib ({1})</translation>
    </message>
    <message>
        <source>the files of a set have other names</source>
        <translation>dəstin fayllarının başqa adları olur</translation>
    </message>
    <message>
        <source>the first line names no columns; {1}</source>
        <translation>birinci sətir sütunları adlandırmır; {1}</translation>
    </message>
    <message>
        <source>the folder holds no set.toml</source>
        <translation>qovluqda set.toml yoxdur</translation>
    </message>
    <message>
        <source>the folder is on a network ({1})</source>
        <translation>qovluq şəbəkədədir ({1})</translation>
    </message>
    <message>
        <source>the id “{1}” is already used on line {2}</source>
        <translation>“{1}” identifikatoru sətir {2}-də artıq işlədilib</translation>
    </message>
    <message>
        <source>the key “format” is missing</source>
        <translation>“format” açarı çatışmır</translation>
    </message>
    <message>
        <source>the key “{1}” is not known and is left out</source>
        <translation>“{1}” açarı tanınmır və kənarda qalıb</translation>
    </message>
    <message>
        <source>the key “{1}” {2}</source>
        <translation>“{1}” açarı {2}</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>son gün birincidən əvvəldir</translation>
    </message>
    <message>
        <source>the line has more than {1} characters</source>
        <translation>sətirdə {1} simvoldan çoxdur</translation>
    </message>
    <message>
        <source>the package cannot be opened: {1}</source>
        <translation>paket açıla bilmir: {1}</translation>
    </message>
    <message>
        <source>the package holds more than {1} files</source>
        <translation>paketdə {1} fayldan çoxdur</translation>
    </message>
    <message>
        <source>the package holds no questions</source>
        <translation>paketdə sual yoxdur</translation>
    </message>
    <message>
        <source>the package is protected by a password</source>
        <translation>paket parolla qorunur</translation>
    </message>
    <message>
        <source>the package unpacks to more than {1} MB</source>
        <translation>paket açılanda {1} MB-dan böyük olur</translation>
    </message>
    <message>
        <source>the picture cannot be used: {1}</source>
        <translation>şəkil istifadə oluna bilməz: {1}</translation>
    </message>
    <message>
        <source>the pictures are not of the agreed form: {1}</source>
        <translation>şəkillər razılaşdırılmış formada deyil: {1}</translation>
    </message>
    <message>
        <source>the place “{1}” already stands on line {2}</source>
        <translation>“{1}” yeri sətir {2}-də artıq var</translation>
    </message>
    <message>
        <source>the places in the text do not fit the words to put there</source>
        <translation>mətndəki yerlər ora qoyulacaq sözlərə uyğun gəlmir</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>sual boşdur</translation>
    </message>
    <message>
        <source>the question {1}</source>
        <translation>{1} sualı</translation>
    </message>
    <message>
        <source>the question “{1}” stands in another file</source>
        <translation>“{1}” sualı başqa fayldadır</translation>
    </message>
    <message>
        <source>the quizzes of one learner are handed in</source>
        <translation>bir şagirdin testləri təhvil verilir</translation>
    </message>
    <message>
        <source>the relations run in a circle: {1}</source>
        <translation>əlaqələr dairə təşkil edir: {1}</translation>
    </message>
    <message>
        <source>the result of {1} in “{2}” was changed outside quizapp: {3}</source>
        <translation>nəticə quizapp-dan kənarda dəyişdirilib: {1}, “{2}”, {3}</translation>
    </message>
    <message>
        <source>the results are damaged: {1}</source>
        <translation>nəticələr zədələnib: {1}</translation>
    </message>
    <message>
        <source>the results are whole</source>
        <translation>nəticələr sağlamdır</translation>
    </message>
    <message>
        <source>the roster has no rows</source>
        <translation>siyahıda sətir yoxdur</translation>
    </message>
    <message>
        <source>the roster has {1} rows; the limit is {2}</source>
        <translation>siyahıda {1} sətir var; hədd {2}</translation>
    </message>
    <message>
        <source>the row has no date</source>
        <translation>sətirdə tarix yoxdur</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <translation>sətirdə ad yoxdur</translation>
    </message>
    <message>
        <source>the row has {1} cells; the first line names {2} columns</source>
        <translation>sətirdə {1} xana var; birinci sətir {2} sütun adlandırır</translation>
    </message>
    <message>
        <source>the row holds HTML, which is taken out{1}</source>
        <translation>sətirdə HTML var, çıxarılıb{1}</translation>
    </message>
    <message>
        <source>the row is attributed and may be asked, but names nobody to attribute it to</source>
        <translation>sətir mənbəyə istinad edir və soruşula bilər, amma mənbəni demir</translation>
    </message>
    <message>
        <source>the row is established but has no independent source</source>
        <translation>sətir təsdiqlənib, amma müstəqil mənbəyi yoxdur</translation>
    </message>
    <message>
        <source>the row seems to add up others and is left out</source>
        <translation>sətir o biriləri toplayır kimi görünür və kənarda qalıb</translation>
    </message>
    <message>
        <source>the same relation stands on line {1}</source>
        <translation>eyni əlaqə sətir {1}-də var</translation>
    </message>
    <message>
        <source>the seed of a quiz must fit into 64 bits</source>
        <translation>testin toxumu 64 bitə sığmalıdır</translation>
    </message>
    <message>
        <source>the set has format {1}; this program knows formats up to {2}</source>
        <translation>dəst {1} formatındadır; bu proqram {2} formatınadək tanıyır</translation>
    </message>
    <message>
        <source>the set has the form {1}; this quizapp reads the form {2}</source>
        <translation>dəst {1} formasındadır; bu quizapp {2} formasını oxuyur</translation>
    </message>
    <message>
        <source>the set that goes along cannot be used</source>
        <translation>birlikdə gələn dəst istifadə oluna bilməz</translation>
    </message>
    <message>
        <source>the set that goes along is another one</source>
        <translation>birlikdə gələn dəst başqadır</translation>
    </message>
    <message>
        <source>the sheet “{1}” is left out: only the first one like it is read</source>
        <translation>“{1}” vərəqi kənarda qalıb: yalnız buna bənzəyən birincisi oxunur</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>cədvəldə sətir yoxdur</translation>
    </message>
    <message>
        <source>the table is not known and is left out</source>
        <translation>cədvəl tanınmır və kənarda qalıb</translation>
    </message>
    <message>
        <source>the text is not UTF-8 and is read as {1}</source>
        <translation>mətn UTF-8 deyil, {1} kimi oxunub</translation>
    </message>
    <message>
        <source>the text is not UTF-8, as JSON must be</source>
        <translation>mətn UTF-8 deyil; JSON belə olmalıdır</translation>
    </message>
    <message>
        <source>the text is not UTF-8: byte {1} does not belong here</source>
        <translation>mətn UTF-8 deyil: {1} baytı bura aid deyil</translation>
    </message>
    <message>
        <source>the text is too long for a date</source>
        <translation>mətn tarix üçün çox uzundur</translation>
    </message>
    <message>
        <source>the title has {1} characters, so that nothing is asked about it</source>
        <translation>başlıqda {1} simvol var, ona görə haqqında heç nə soruşulmur</translation>
    </message>
    <message>
        <source>the title is empty</source>
        <translation>başlıq boşdur</translation>
    </message>
    <message>
        <source>the title tells the year {1}, so that no question can ask it</source>
        <translation>başlıq {1} ilini deyir, ona görə heç bir sual onu soruşa bilməz</translation>
    </message>
    <message>
        <source>the version is damaged, too</source>
        <translation>versiya da zədələnib</translation>
    </message>
    <message>
        <source>the version of the file is not a number</source>
        <translation>faylın versiyası ədəd deyil</translation>
    </message>
    <message>
        <source>the workbook cannot be read: {1}</source>
        <translation>iş kitabı oxuna bilmir: {1}</translation>
    </message>
    <message>
        <source>the workbook has the old form, or is protected by a password</source>
        <translation>iş kitabı köhnə formatdadır və ya parolla qorunur</translation>
    </message>
    <message>
        <source>the workbook is protected by a password</source>
        <translation>iş kitabı parolla qorunur</translation>
    </message>
    <message>
        <source>the workbook is too large to be read</source>
        <translation>iş kitabı oxunmaq üçün çox böyükdür</translation>
    </message>
    <message>
        <source>the year of “{1}” has two digits, and may belong to any century</source>
        <translation>“{1}” ili iki rəqəmlidir, istənilən əsrə aid ola bilər</translation>
    </message>
    <message>
        <source>the year {1} may belong to any century; write all its digits</source>
        <translation>{1} ili istənilən əsrə aid ola bilər; bütün rəqəmlərini yazın</translation>
    </message>
    <message>
        <source>the “order” of “dates” is not {1}</source>
        <translation>“dates” içindəki “order” {1} deyil</translation>
    </message>
    <message>
        <source>there are fewer than two items</source>
        <translation>ikidən az element var</translation>
    </message>
    <message>
        <source>there are fewer than two options</source>
        <translation>ikidən az variant var</translation>
    </message>
    <message>
        <source>there are fewer than two things to order</source>
        <translation>sıralanacaq ikidən az şey var</translation>
    </message>
    <message>
        <source>there are more than {1} lines in one question</source>
        <translation>bir sualda {1} sətirdən çoxdur</translation>
    </message>
    <message>
        <source>there are more than {1} marks ~ = # in one question</source>
        <translation>bir sualda {1} ~ = # işarəsindən çoxdur</translation>
    </message>
    <message>
        <source>there are more than {1} pictures</source>
        <translation>{1} şəkildən çoxdur</translation>
    </message>
    <message>
        <source>there are no braces around the answers</source>
        <translation>cavablar fiqurlu mötərizədə deyil</translation>
    </message>
    <message>
        <source>there are two columns “{1}”</source>
        <translation>iki “{1}” sütunu var</translation>
    </message>
    <message>
        <source>there is a month or a day, but no year</source>
        <translation>ay və ya gün var, amma il yoxdur</translation>
    </message>
    <message>
        <source>there is already a series “{1}”</source>
        <translation>“{1}” seriyası artıq var</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>cavab yoxdur</translation>
    </message>
    <message>
        <source>there is no copy of the results</source>
        <translation>nəticələrin surəti yoxdur</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>tarix yoxdur</translation>
    </message>
    <message>
        <source>there is no file “{1}” here</source>
        <translation>burada “{1}” faylı yoxdur</translation>
    </message>
    <message>
        <source>there is no format “{1}”</source>
        <translation>“{1}” formatı yoxdur</translation>
    </message>
    <message>
        <source>there is no gap in the text</source>
        <translation>mətndə boşluq yoxdur</translation>
    </message>
    <message>
        <source>there is no list “events”</source>
        <translation>“events” siyahısı yoxdur</translation>
    </message>
    <message>
        <source>there is no list “questions”</source>
        <translation>“questions” siyahısı yoxdur</translation>
    </message>
    <message>
        <source>there is no month {1}</source>
        <translation>{1} adlı ay yoxdur</translation>
    </message>
    <message>
        <source>there is no number to answer with</source>
        <translation>cavab üçün ədəd yoxdur</translation>
    </message>
    <message>
        <source>there is no statement</source>
        <translation>ifadə yoxdur</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>belə fayl yoxdur</translation>
    </message>
    <message>
        <source>there is no year 0</source>
        <translation>0-cı il yoxdur</translation>
    </message>
    <message>
        <source>there is no {1} {2}</source>
        <translation>{1} {2} yoxdur</translation>
    </message>
    <message>
        <source>there is no {1} “{2}”</source>
        <translation>{1} “{2}” yoxdur</translation>
    </message>
    <message>
        <source>there is no “{1}” that gives the version of the form</source>
        <translation>formanın versiyasını verən “{1}” yoxdur</translation>
    </message>
    <message>
        <source>there may be {1} in one place</source>
        <translation>bir yerdə {1} ola bilər</translation>
    </message>
    <message>
        <source>there must be an attempt</source>
        <translation>cəhd olmalıdır</translation>
    </message>
    <message>
        <source>these are the headings again</source>
        <translation>bunlar yenə başlıqlardır</translation>
    </message>
    <message>
        <source>this is JSON, but not a file of generated questions</source>
        <translation>bu JSON-dur, amma düzəldilmiş suallar faylı deyil</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>bu, qovluqdur, fayl deyil</translation>
    </message>
    <message>
        <source>this is a web page, not JSON</source>
        <translation>bu, veb səhifədir, JSON deyil</translation>
    </message>
    <message>
        <source>this is a web page, not a table or a file of questions</source>
        <translation>bu, veb səhifədir, cədvəl və ya sual faylı deyil</translation>
    </message>
    <message>
        <source>this is not JSON: {1}</source>
        <translation>bu, JSON deyil: {1}</translation>
    </message>
    <message>
        <source>this is not TOML: {1}</source>
        <translation>bu, TOML deyil: {1}</translation>
    </message>
    <message>
        <source>this is not a file of results</source>
        <translation>bu, nəticələr faylı deyil</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>bu, adi fayl deyil</translation>
    </message>
    <message>
        <source>this is not the file of an exam</source>
        <translation>bu, imtahan faylı deyil</translation>
    </message>
    <message>
        <source>this is not well-formed XML: {1}</source>
        <translation>bu, düzgün XML deyil: {1}</translation>
    </message>
    <message>
        <source>this is the event itself</source>
        <translation>bu, hadisənin özüdür</translation>
    </message>
    <message>
        <source>this is {1}</source>
        <translation>bu, {1}</translation>
    </message>
    <message>
        <source>this lies before the beginning of the universe</source>
        <translation>bu, kainatın başlanğıcından əvvəldir</translation>
    </message>
    <message>
        <source>this line is no card</source>
        <translation>bu sətir kart deyil</translation>
    </message>
    <message>
        <source>two options have the same letter</source>
        <translation>iki variantın hərfi eynidir</translation>
    </message>
    <message>
        <source>type the word again, letters that look alike are not equal</source>
        <translation>sözü yenidən yazın; oxşar görünən hərflər eyni deyil</translation>
    </message>
    <message>
        <source>unpack it, and name the file inside</source>
        <translation>onu açıb içindəki faylı seçin</translation>
    </message>
    <message>
        <source>unpacks to more than it says</source>
        <translation>dediyindən çoxuna açılır</translation>
    </message>
    <message>
        <source>unsafe name in the package: “{1}”</source>
        <translation>paketdə təhlükəli ad: “{1}”</translation>
    </message>
    <message>
        <source>unusual parameters</source>
        <translation>qeyri-adi parametrlər</translation>
    </message>
    <message>
        <source>update quizapp, then read the set again</source>
        <translation>quizapp-ı yeniləyin, sonra dəsti yenidən oxuyun</translation>
    </message>
    <message>
        <source>use small letters a–z, digits and single hyphens</source>
        <translation>kiçik a–z hərfləri, rəqəmlər və tək defislər işlədin</translation>
    </message>
    <message>
        <source>use the newest quizapp, or ask for the set as a table</source>
        <translation>ən yeni quizapp-ı işlədin və ya dəsti cədvəl kimi istəyin</translation>
    </message>
    <message>
        <source>what cannot be used is not taken in</source>
        <translation>yararsız olan götürülmür</translation>
    </message>
    <message>
        <source>what is said of the quiz as a whole is damaged: {1}</source>
        <translation>testin bütövü haqqında deyilən zədələnib: {1}</translation>
    </message>
    <message>
        <source>what stands above the names of the columns is left out</source>
        <translation>sütun adlarının üstündə olanlar götürülmür</translation>
    </message>
    <message>
        <source>write -&gt; and the partner after it</source>
        <translation>-&gt; və ardınca cütünü yazın</translation>
    </message>
    <message>
        <source>write 72, 72 ± 2 or 70..74</source>
        <translation>72, 72 ± 2 və ya 70..74 yazın</translation>
    </message>
    <message>
        <source>write Y{1} for a year of more than four digits</source>
        <translation>dörd rəqəmdən uzun il üçün Y{1} yazın</translation>
    </message>
    <message>
        <source>write [[1]] for the first word, and so on</source>
        <translation>birinci söz üçün [[1]] yazın, belə davam edin</translation>
    </message>
    <message>
        <source>write \ before ~ = # { } that belong to a text</source>
        <translation>mətnə aid ~ = # { } önünə \ yazın</translation>
    </message>
    <message>
        <source>write \= if it belongs to the text</source>
        <translation>mətnə aiddirsə, \= yazın</translation>
    </message>
    <message>
        <source>write \= in a text, and begin a new line before = if it marks an answer</source>
        <translation>mətndə \= yazın; cavab işarəsidirsə, = önündə yeni sətir başlayın</translation>
    </message>
    <message>
        <source>write a blank line between questions</source>
        <translation>sualların arasına boş sətir qoyun</translation>
    </message>
    <message>
        <source>write a line such as {1} = &quot;…&quot;</source>
        <translation>{1} = &quot;…&quot; kimi sətir yazın</translation>
    </message>
    <message>
        <source>write a number such as 1822 or 3.14</source>
        <translation>1822 və ya 3.14 kimi ədəd yazın</translation>
    </message>
    <message>
        <source>write a number such as 1822, 3.14:0.01 or 1820..1830</source>
        <translation>1822, 3.14:0.01 və ya 1820..1830 kimi ədəd yazın</translation>
    </message>
    <message>
        <source>write a quotation mark inside a cell twice</source>
        <translation>xananın içindəki dırnağı iki dəfə yazın</translation>
    </message>
    <message>
        <source>write a table with a heading line, or name another file</source>
        <translation>başlıq sətirli cədvəl yazın və ya başqa fayl göstərin</translation>
    </message>
    <message>
        <source>write a year with four digits: {1}</source>
        <translation>ili dörd rəqəmlə yazın: {1}</translation>
    </message>
    <message>
        <source>write an &lt;answer&gt; for each</source>
        <translation>hər biri üçün &lt;answer&gt; yazın</translation>
    </message>
    <message>
        <source>write an object with a list “events”</source>
        <translation>“events” siyahısı olan obyekt yazın</translation>
    </message>
    <message>
        <source>write an object with a list “questions”</source>
        <translation>“questions” siyahısı olan obyekt yazın</translation>
    </message>
    <message>
        <source>write digits only, as in 12000</source>
        <translation>yalnız rəqəm yazın, 12000 kimi</translation>
    </message>
    <message>
        <source>write each on its own line below {&gt;</source>
        <translation>hər birini {&gt; altında öz sətrinə yazın</translation>
    </message>
    <message>
        <source>write every line as key = &quot;value&quot;</source>
        <translation>hər sətri key = &quot;value&quot; kimi yazın</translation>
    </message>
    <message>
        <source>write format = {1}</source>
        <translation>format = {1} yazın</translation>
    </message>
    <message>
        <source>write gaps such as {1:SHORTANSWER:=Paris}</source>
        <translation>{1:SHORTANSWER:=Paris} kimi boşluqlar yazın</translation>
    </message>
    <message>
        <source>write gaps such as {1:SHORTANSWER:=Paris} or {1:MULTICHOICE:=Rome~Oslo}</source>
        <translation>{1:SHORTANSWER:=Paris} və ya {1:MULTICHOICE:=Rome~Oslo} kimi boşluqlar yazın</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>yazın</translation>
    </message>
    <message>
        <source>write it after =, or delete the mark</source>
        <translation>= işarəsindən sonra yazın və ya işarəni silin</translation>
    </message>
    <message>
        <source>write it anew in another form, or leave it out</source>
        <translation>başqa formada yenidən yazın və ya çıxarın</translation>
    </message>
    <message>
        <source>write it as a choice, or leave it out</source>
        <translation>seçmə sual kimi yazın və ya çıxarın</translation>
    </message>
    <message>
        <source>write it as an essay</source>
        <translation>esse kimi yazın</translation>
    </message>
    <message>
        <source>write it as told in “The form of a question set”, or as a CSV table</source>
        <translation>“The form of a question set” səhifəsindəki kimi və ya CSV cədvəli kimi yazın</translation>
    </message>
    <message>
        <source>write it, or delete the row</source>
        <translation>yazın və ya sətri silin</translation>
    </message>
    <message>
        <source>write its partner in &lt;answer&gt;</source>
        <translation>cütünü &lt;answer&gt; içinə yazın</translation>
    </message>
    <message>
        <source>write left = right into each column</source>
        <translation>hər sütuna sol = sağ yazın</translation>
    </message>
    <message>
        <source>write multiple choice, true/false, short answer, numeric, ordering or matching</source>
        <translation>multiple choice, true/false, short answer, numeric, ordering və ya matching yazın</translation>
    </message>
    <message>
        <source>write one after the mark</source>
        <translation>işarədən sonra birini yazın</translation>
    </message>
    <message>
        <source>write one in &lt;answer&gt;</source>
        <translation>&lt;answer&gt; içinə birini yazın</translation>
    </message>
    <message>
        <source>write one in &lt;row&gt;</source>
        <translation>&lt;row&gt; içinə birini yazın</translation>
    </message>
    <message>
        <source>write one plain date into each cell, the earlier one first, or .. for an open end</source>
        <translation>hər xanaya bir sadə tarix yazın, əvvəl erkənini, açıq uc üçün ..</translation>
    </message>
    <message>
        <source>write one row for each event below the headings</source>
        <translation>başlıqların altında hər hadisə üçün bir sətir yazın</translation>
    </message>
    <message>
        <source>write one row for each learner</source>
        <translation>hər şagird üçün bir sətir yazın</translation>
    </message>
    <message>
        <source>write one sort</source>
        <translation>bir növ yazın</translation>
    </message>
    <message>
        <source>write options such as “A. …” above it</source>
        <translation>üstünə “A. …” kimi variantlar yazın</translation>
    </message>
    <message>
        <source>write some, or name another file</source>
        <translation>bir neçəsini yazın və ya başqa fayl göstərin</translation>
    </message>
    <message>
        <source>write the date as 1918-05-28, or leave the cell empty</source>
        <translation>tarixi 1918-05-28 kimi yazın və ya xananı boş saxlayın</translation>
    </message>
    <message>
        <source>write the date, or leave the cell empty</source>
        <translation>tarixi yazın və ya xananı boş saxlayın</translation>
    </message>
    <message>
        <source>write the letter of the right option</source>
        <translation>düzgün variantın hərfini yazın</translation>
    </message>
    <message>
        <source>write the letter of the right option: b</source>
        <translation>düzgün variantın hərfini yazın: b</translation>
    </message>
    <message>
        <source>write the letter of the right option: b, or a, c for several</source>
        <translation>düzgün variantın hərfini yazın: b, bir neçəsi üçün a, c</translation>
    </message>
    <message>
        <source>write the letters in the right order: b, a, c</source>
        <translation>hərfləri düzgün ardıcıllıqla yazın: b, a, c</translation>
    </message>
    <message>
        <source>write the name of the learner</source>
        <translation>şagirdin adını yazın</translation>
    </message>
    <message>
        <source>write the period into the date column: 1918/1920, ../1920 or 1918/..</source>
        <translation>dövrü tarix sütununa yazın: 1918/1920, ../1920 və ya 1918/..</translation>
    </message>
    <message>
        <source>write the plain text into the cell</source>
        <translation>xanaya sadə mətni yazın</translation>
    </message>
    <message>
        <source>write the share in percent, such as 100 or 33.33333</source>
        <translation>payı faizlə yazın, 100 və ya 33.33333 kimi</translation>
    </message>
    <message>
        <source>write the smaller number into “lo”</source>
        <translation>kiçik ədədi “lo” sütununa yazın</translation>
    </message>
    <message>
        <source>write the year with four digits</source>
        <translation>ili dörd rəqəmlə yazın</translation>
    </message>
    <message>
        <source>write the year, or leave month and day empty</source>
        <translation>ili yazın və ya ay və günü boş saxlayın</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true və ya false yazın</translation>
    </message>
    <message>
        <source>write year, month and day: 1993-04-30</source>
        <translation>ili, ayı və günü yazın: 1993-04-30</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>yes və ya no yazın</translation>
    </message>
    <message>
        <source>write { before the first answer and } after the last, as other programs need them</source>
        <translation>ilk cavabdan əvvəl {, sonuncudan sonra } yazın; başqa proqramlara bunlar lazımdır</translation>
    </message>
    <message>
        <source>write {#1822} or {#1822:1} or {#1820..1830}</source>
        <translation>{#1822}, {#1822:1} və ya {#1820..1830} yazın</translation>
    </message>
    <message>
        <source>write {1} for {2} BC; the year before 1 is 0000, so that -{3} is {4} BC</source>
        <translation>e.ə. {2} üçün {1} yazın; 1-dən əvvəlki il 0000-dır, yəni -{3} e.ə. {4} deməkdir</translation>
    </message>
    <message>
        <source>write {1} if that is meant, or Y{2} for a year</source>
        <translation>bu nəzərdə tutulursa {1}, il üçün Y{2} yazın</translation>
    </message>
    <message>
        <source>write {1}, with two digits for the month and the day</source>
        <translation>{1} yazın; ay və gün iki rəqəmli olsun</translation>
    </message>
    <message>
        <source>write {1}; 1 BC is 0000</source>
        <translation>{1} yazın; e.ə. 1 – 0000-dır</translation>
    </message>
    <message>
        <source>write “name” above the names, or “first name” and “last name”</source>
        <translation>adların üstünə “name” və ya “first name” və “last name” yazın</translation>
    </message>
    <message>
        <source>write “title” and “date” above the columns</source>
        <translation>sütunların üstünə “title” və “date” yazın</translation>
    </message>
    <message>
        <source>{1} MB are free</source>
        <translation>{1} MB boşdur</translation>
    </message>
    <message>
        <source>{1} can be written</source>
        <translation>{1} yazıla bilər</translation>
    </message>
    <message>
        <source>{1} cannot be asked</source>
        <translation>{1} soruşula bilməz</translation>
    </message>
    <message>
        <source>{1} cannot be written</source>
        <translation>{1} yazıla bilməz</translation>
    </message>
    <message>
        <source>{1} does not settle the {2}</source>
        <translation>{1} bunu müəyyən etmir: {2}</translation>
    </message>
    <message>
        <source>{1} ends before {2} begins</source>
        <translation>{1} {2} başlamazdan əvvəl bitir</translation>
    </message>
    <message>
        <source>{1} events have this title, so that nothing is asked about them</source>
        <translation>{1} hadisənin başlığı budur, ona görə haqlarında heç nə soruşulmur</translation>
    </message>
    <message>
        <source>{1} has {2} days</source>
        <translation>{1} {2} gündür</translation>
    </message>
    <message>
        <source>{1} has {2} days; write {3}-{4}-{5} for the last one</source>
        <translation>{1} {2} gündür; sonuncusu üçün {3}-{4}-{5} yazın</translation>
    </message>
    <message>
        <source>{1} is another learner already. Give one of them a number to tell them apart.</source>
        <translation>{1} artıq başqa şagirddir. Fərqləndirmək üçün birinə nömrə verin.</translation>
    </message>
    <message>
        <source>{1} is left out{2}</source>
        <translation>{1} kənarda qalıb{2}</translation>
    </message>
    <message>
        <source>{1} is made when something is kept</source>
        <translation>{1} nəsə saxlananda yaranır</translation>
    </message>
    <message>
        <source>{1} is more than {2}</source>
        <translation>{1}, {2} həddindən çoxdur</translation>
    </message>
    <message>
        <source>{1} is not a number</source>
        <translation>{1} ədəd deyil</translation>
    </message>
    <message>
        <source>{1} is not a short text</source>
        <translation>{1} qısa mətn deyil</translation>
    </message>
    <message>
        <source>{1} is not a text</source>
        <translation>{1} mətn deyil</translation>
    </message>
    <message>
        <source>{1} is not a whole number</source>
        <translation>{1} tam ədəd deyil</translation>
    </message>
    <message>
        <source>{1} is not read</source>
        <translation>{1} oxunmayıb</translation>
    </message>
    <message>
        <source>{1} is not true or false</source>
        <translation>{1} nə true, nə də false</translation>
    </message>
    <message>
        <source>{1} is too large a number</source>
        <translation>{1} çox böyük ədəddir</translation>
    </message>
    <message>
        <source>{1} lies before {2}, when this happened or was signed</source>
        <translation>{1}, bunun baş verdiyi və ya imzalandığı {2} tarixindən əvvəldir</translation>
    </message>
    <message>
        <source>{1} more were changed outside quizapp</source>
        <translation>quizapp-dan kənarda dəyişdirilən digər cavabların sayı: {1}</translation>
    </message>
    <message>
        <source>{1} question sets, all sound</source>
        <translation>{1} sual dəsti, hamısı sağlamdır</translation>
    </message>
    <message>
        <source>{1} was before there were such quizzes</source>
        <translation>{1} belə testlərdən əvvəl idi</translation>
    </message>
    <message>
        <source>{1} was removed. Bring that person back, or give this one another number.</source>
        <translation>{1} silinib. Həmin şəxsi qaytarın və ya buna başqa nömrə verin.</translation>
    </message>
    <message>
        <source>{1} whole, the newest of {2}</source>
        <translation>{1} sağlam, ən yenisi {2}</translation>
    </message>
    <message>
        <source>{1}, or \{ and \} for braces of a text</source>
        <translation>{1} və ya mətnin mötərizələri üçün \{ və \}</translation>
    </message>
    <message>
        <source>{1}, or choose another name.</source>
        <translation>{1} və ya başqa ad seçin.</translation>
    </message>
    <message>
        <source>{1}; the last ones are taken to be empty</source>
        <translation>{1}; sonuncular boş sayılıb</translation>
    </message>
    <message>
        <source>“=” begins another right answer, “{1}”</source>
        <translation>“=” başqa düzgün cavab başlayır: “{1}”</translation>
    </message>
    <message>
        <source>“=” is taken as part of “{1}”</source>
        <translation>“=” “{1}” hissəsi sayılıb</translation>
    </message>
    <message>
        <source>“dates” is not an object</source>
        <translation>“dates” obyekt deyil</translation>
    </message>
    <message>
        <source>“order” cannot be asked: the row has no date and no relation orders it</source>
        <translation>“order” soruşula bilməz: sətirdə tarix yoxdur və heç bir əlaqə onu sıralamır</translation>
    </message>
    <message>
        <source>“place” cannot be asked: nothing says what sort of place “{1}” is</source>
        <translation>“place” soruşula bilməz: “{1}” necə yerdir, heç nə demir</translation>
    </message>
    <message>
        <source>“{1} – {2}” is not a period</source>
        <translation>“{1} – {2}” dövr deyil</translation>
    </message>
    <message>
        <source>“{1}” already stands for something on line {2}</source>
        <translation>“{1}” sətir {2}-də artıq bir şeyi bildirir</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” are the same.</source>
        <translation>“{1}” və “{2}” eynidir.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” look the same, but differ in their letters</source>
        <translation>“{1}” və “{2}” eyni görünür, amma hərfləri fərqlidir</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” look the same, but differ in their letters.</source>
        <translation>“{1}” və “{2}” eyni görünür, amma hərfləri fərqlidir.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” overlap: a day may be in both.</source>
        <translation>“{1}” və “{2}” üst-üstə düşür: bir gün hər ikisində ola bilər.</translation>
    </message>
    <message>
        <source>“{1}” cannot be asked: {2}</source>
        <translation>“{1}” soruşula bilməz: {2}</translation>
    </message>
    <message>
        <source>“{1}” cannot be unpacked: {2}</source>
        <translation>“{1}” açıla bilmir: {2}</translation>
    </message>
    <message>
        <source>“{1}” could be the text of one option and the place of another</source>
        <translation>“{1}” bir variantın mətni də, başqasının yeri də ola bilər</translation>
    </message>
    <message>
        <source>“{1}” could be two days, and no other cell shows which one is meant</source>
        <translation>“{1}” iki ayrı gün ola bilər və başqa heç bir xana hansının olduğunu göstərmir</translation>
    </message>
    <message>
        <source>“{1}” does not begin after the end of “{2}”</source>
        <translation>“{1}” “{2}” bitdikdən sonra başlamır</translation>
    </message>
    <message>
        <source>“{1}” does not put every item in order</source>
        <translation>“{1}” hər elementi sıraya qoymur</translation>
    </message>
    <message>
        <source>“{1}” gives a time without a day</source>
        <translation>“{1}” günü olmayan saat verir</translation>
    </message>
    <message>
        <source>“{1}” has no alternatives</source>
        <translation>“{1}” üçün alternativ olmur</translation>
    </message>
    <message>
        <source>“{1}” has no date</source>
        <translation>“{1}” tarixsizdir</translation>
    </message>
    <message>
        <source>“{1}” has no partner</source>
        <translation>“{1}” cütsüzdür</translation>
    </message>
    <message>
        <source>“{1}” has the status “{2}”: nothing of it is asked</source>
        <translation>“{1}” statusu “{2}”: heç nəyi soruşulmur</translation>
    </message>
    <message>
        <source>“{1}” has the status “{2}”: only what is disputed has positions</source>
        <translation>“{1}” statusu “{2}”: yalnız mübahisəlinin mövqeləri olur</translation>
    </message>
    <message>
        <source>“{1}” has three dots, and a range has two</source>
        <translation>“{1}” üç nöqtəlidir, aralıqda iki nöqtə olur</translation>
    </message>
    <message>
        <source>“{1}” in “{2}” makes an option look wrong.</source>
        <translation>“{2}” içindəki “{1}” variantı səhv göstərir.</translation>
    </message>
    <message>
        <source>“{1}” in “{2}” means something else to everybody.</source>
        <translation>“{2}” içindəki “{1}” hər kəs üçün başqa məna verir.</translation>
    </message>
    <message>
        <source>“{1}” is a judgement.</source>
        <translation>“{1}” mühakimədir.</translation>
    </message>
    <message>
        <source>“{1}” is also a name of “{2}”</source>
        <translation>“{1}” həm də “{2}” üçün addır</translation>
    </message>
    <message>
        <source>“{1}” is filled in but “{2}” is not: questions speak of the title</source>
        <translation>“{1}” doludur, amma “{2}” yox: suallar başlığı işlədir</translation>
    </message>
    <message>
        <source>“{1}” is given twice, the first time on line {2}</source>
        <translation>“{1}” iki dəfə verilib, birincisi sətir {2}-də</translation>
    </message>
    <message>
        <source>“{1}” is left out: it is no event</source>
        <translation>“{1}” kənarda qalıb: hadisə deyil</translation>
    </message>
    <message>
        <source>“{1}” is left out: {2}</source>
        <translation>“{1}” kənarda qalıb: {2}</translation>
    </message>
    <message>
        <source>“{1}” is missing</source>
        <translation>“{1}” çatışmır</translation>
    </message>
    <message>
        <source>“{1}” is neither true nor false</source>
        <translation>“{1}” nə doğru, nə də yanlışdır</translation>
    </message>
    <message>
        <source>“{1}” is neither yes nor no</source>
        <translation>“{1}” nə bəli, nə də xeyrdir</translation>
    </message>
    <message>
        <source>“{1}” is no date, but the other options are.</source>
        <translation>“{1}” tarix deyil, amma o biri variantlar tarixdir.</translation>
    </message>
    <message>
        <source>“{1}” is no known type of question</source>
        <translation>“{1}” tanınan sual növü deyil</translation>
    </message>
    <message>
        <source>“{1}” is no number</source>
        <translation>“{1}” ədəd deyil</translation>
    </message>
    <message>
        <source>“{1}” is no pair</source>
        <translation>“{1}” cüt deyil</translation>
    </message>
    <message>
        <source>“{1}” is no year</source>
        <translation>“{1}” il deyil</translation>
    </message>
    <message>
        <source>“{1}” is none of the options</source>
        <translation>“{1}” variantlardan biri deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a century that can be read</source>
        <translation>“{1}” oxuna bilən əsr deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a date of this format</source>
        <translation>“{1}” bu formatın tarixi deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a date that can be read</source>
        <translation>“{1}” oxuna bilən tarix deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a date; the year {2} is taken instead</source>
        <translation>“{1}” tarix deyil; əvəzinə {2} ili götürülüb</translation>
    </message>
    <message>
        <source>“{1}” is not a known role</source>
        <translation>“{1}” tanınan rol deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a known {2}</source>
        <translation>“{1}” tanınan {2} deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a list</source>
        <translation>“{1}” siyahı deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a number</source>
        <translation>“{1}” ədəd deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a set id</source>
        <translation>“{1}” dəst identifikatoru deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a text</source>
        <translation>“{1}” mətn deyil</translation>
    </message>
    <message>
        <source>“{1}” is not a whole number</source>
        <translation>“{1}” tam ədəd deyil</translation>
    </message>
    <message>
        <source>“{1}” is not an answer</source>
        <translation>“{1}” cavab deyil</translation>
    </message>
    <message>
        <source>“{1}” is not any more what was looked at.</source>
        <translation>“{1}” artıq baxılan deyil.</translation>
    </message>
    <message>
        <source>“{1}” is not as exact a date as the others, or is more exact.</source>
        <translation>“{1}” o birilər qədər dəqiq tarix deyil və ya daha dəqiqdir.</translation>
    </message>
    <message>
        <source>“{1}” is not expected here</source>
        <translation>“{1}” burada gözlənilmir</translation>
    </message>
    <message>
        <source>“{1}” is not explained.</source>
        <translation>“{1}” izah olunmayıb.</translation>
    </message>
    <message>
        <source>“{1}” is not known and is left out</source>
        <translation>“{1}” tanınmır və kənarda qalıb</translation>
    </message>
    <message>
        <source>“{1}” is not something that can be asked</source>
        <translation>“{1}” soruşula biləcək bir şey deyil</translation>
    </message>
    <message>
        <source>“{1}” is the recorded value itself, not an alternative</source>
        <translation>“{1}” qeyd olunmuş dəyərin özüdür, alternativ deyil</translation>
    </message>
    <message>
        <source>“{1}” is too large</source>
        <translation>“{1}” çox böyükdür</translation>
    </message>
    <message>
        <source>“{1}” is too large for a year</source>
        <translation>“{1}” il üçün çox böyükdür</translation>
    </message>
    <message>
        <source>“{1}” is what programs write where no date is known</source>
        <translation>“{1}” tarix bilinməyəndə proqramların yazdığıdır</translation>
    </message>
    <message>
        <source>“{1}” joins a Latin letter with a Cyrillic or Greek one</source>
        <translation>“{1}” latın hərfini kiril və ya yunan hərfi ilə birləşdirir</translation>
    </message>
    <message>
        <source>“{1}” lets the date be counted.</source>
        <translation>“{1}” tarixi hesablamağa imkan verir.</translation>
    </message>
    <message>
        <source>“{1}” lies in “{2}” on line {3}</source>
        <translation>“{1}” sətir {3}-də “{2}” içindədir</translation>
    </message>
    <message>
        <source>“{1}” lies in “{2}” on line {3}, so that it is not asked</source>
        <translation>“{1}” sətir {3}-də “{2}” içindədir, ona görə soruşulmur</translation>
    </message>
    <message>
        <source>“{1}” lies within itself</source>
        <translation>“{1}” öz içindədir</translation>
    </message>
    <message>
        <source>“{1}” looks like the number that a spreadsheet keeps for {2}</source>
        <translation>“{1}” elektron cədvəlin {2} üçün saxladığı ədədə oxşayır</translation>
    </message>
    <message>
        <source>“{1}” may cease to be true</source>
        <translation>“{1}” doğru olmaqdan çıxa bilər</translation>
    </message>
    <message>
        <source>“{1}” names the person, so that “who …?” cannot be asked</source>
        <translation>“{1}” şəxsin adını çəkir, ona görə “kim …?” soruşula bilməz</translation>
    </message>
    <message>
        <source>“{1}” of event {2} is neither a text nor a list of texts</source>
        <translation>hadisə {2}: “{1}” nə mətn, nə də mətnlər siyahısıdır</translation>
    </message>
    <message>
        <source>“{1}” speaks of other options.</source>
        <translation>“{1}” başqa variantlardan danışır.</translation>
    </message>
    <message>
        <source>“{1}” stands in many rows, as where a program knows no date</source>
        <translation>“{1}” çox sətirdə var, proqramın tarix bilmədiyi yerlərdəki kimi</translation>
    </message>
    <message>
        <source>“{1}” stands out of order.</source>
        <translation>“{1}” öz sırasında deyil.</translation>
    </message>
    <message>
        <source>“{1}” stands {2} in the quotation</source>
        <translation>“{1}” sitatda {2} var</translation>
    </message>
    <message>
        <source>“{1}” tells the year {2}</source>
        <translation>“{1}” {2} ilini deyir</translation>
    </message>
    <message>
        <source>“{1}” unpacks to more than {2} MB</source>
        <translation>“{1}” açılanda {2} MB-dan böyük olur</translation>
    </message>
    <message>
        <source>“{1}” unpacks to {2} times its size</source>
        <translation>“{1}” öz ölçüsündən {2} dəfə böyük açılır</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>And {n} more, which the copied list holds.</source>
        <translation>
            <numerusform>Və daha {n}; kopyalanan siyahıda var.</numerusform>
            <numerusform>Və daha {n}; kopyalanan siyahıda var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Bu siyahını bağla</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Siyahını kopyala</translation>
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
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>ProgressFilters</name>
    <message>
        <source>All question sets</source>
        <translation>Bütün sual dəstləri</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Sual dəsti</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>After the first questions you see here how they went, what you know of each set, and when it comes back.</source>
        <translation>İlk suallardan sonra burada onların necə getdiyini, hər dəstdən nə bildiyinizi və onun nə vaxt qayıdacağını görürsünüz.</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>Sual növünə görə</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Dövrə görə</translation>
    </message>
    <message>
        <source>By question set</source>
        <translation>Sual dəstinə görə</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Mövzuya görə</translation>
    </message>
    <message>
        <source>Choose a set</source>
        <translation>Dəst seç</translation>
    </message>
    <message>
        <source>Choose another set or other days.</source>
        <translation>Başqa dəst və ya başqa günlər seçin.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>No answers match these choices</source>
        <translation>Bu seçimə uyğun cavab yoxdur</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Hələ cavab yoxdur</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İrəliləyiş</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Sual dəsti</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>There are no answers to events with this in this time.</source>
        <translation>Bu müddətdə belə hadisələrə cavab yoxdur.</translation>
    </message>
    <message>
        <source>To see what you know of another set, choose it above.</source>
        <translation>Başqa dəstdən nə bildiyinizi görmək üçün onu yuxarıdan seçin.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Mövzusuz</translation>
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
        <translation>Sual {now} / {all}</translation>
    </message>
    <message>
        <source>Question {now} of {all}, {right} right</source>
        <translation>Sual {now} / {all}, {right} düzgün</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>about 1 minute left</source>
        <translation>təxminən 1 dəqiqə qalıb</translation>
    </message>
    <message>
        <source>about 1 second left</source>
        <translation>təxminən 1 saniyə qalıb</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <translation>
            <numerusform>təxminən {n} dəqiqə qalıb</numerusform>
            <numerusform>təxminən {n} dəqiqə qalıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <translation>
            <numerusform>təxminən {n} saniyə qalıb</numerusform>
            <numerusform>təxminən {n} saniyə qalıb</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>1 remark</source>
        <translation>1 qeyd</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Növbəti sual</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Qeyd yoxdur</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Əvvəlki sual</translation>
    </message>
    <message>
        <source>Question {n} of {count}</source>
        <translation>Sual {n} / {count}</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Bu sualı sil</translation>
    </message>
    <message>
        <source>Repeat this question</source>
        <translation>Bu sualı təkrarla</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} qeyd</numerusform>
            <numerusform>{n} qeyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDetails</name>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>History/Treaties</source>
        <translation>Tarix/Müqavilələr</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Vergüllə ayrılır</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask for one thing, in one sentence.</source>
        <translation>Bir şeyi bir cümlədə soruşun.</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>Esse</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>İzah</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Sual növü</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Uyğunlaşdırma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>One right answer</source>
        <translation>Bir düzgün cavab</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Several right answers</source>
        <translation>Bir neçə düzgün cavab</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Qısa cavab</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Yalnız mətn</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Boşluqlu mətn</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Doğru, yoxsa yanlış</translation>
    </message>
    <message>
        <source>Why is this the answer? What came before and after?</source>
        <translation>Cavab niyə budur? Əvvəl və sonra nə baş verib?</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Move question {n}</source>
        <translation>Sual {n}: apar</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Yeni sual</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Suallar</translation>
    </message>
    <message>
        <source>Remove question {n}</source>
        <translation>Sual {n}: sil</translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation>Sualı təkrarla</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>(no text yet)</source>
        <translation>(hələ mətn yoxdur)</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 qeyd</translation>
    </message>
    <message>
        <source>Cannot be asked yet</source>
        <translation>Hələ soruşula bilməz</translation>
    </message>
    <message>
        <source>Kept, and not asked</source>
        <translation>Saxlanılır, soruşulmur</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Qeyd yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} qeyd</numerusform>
            <numerusform>{n} qeyd</numerusform>
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
        <translation>Mənbə: {name}</translation>
    </message>
    <message>
        <source>To choose from: {targets}</source>
        <translation>Seçmək üçün: {targets}</translation>
    </message>
    <message>
        <source>{option} (right)</source>
        <translation>{option} (düzgün)</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>{task} · extra, not counted</source>
        <translation>{task} · artıq, sayılmır</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Right answer: {key}</source>
        <translation>Düzgün cavab: {key}</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>asan</translation>
    </message>
    <message>
        <source>for practice only</source>
        <translation>yalnız məşq üçün</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>çətin</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>{events} · right answer: {key}</source>
        <translation>{events} · düzgün cavab: {key}</translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>New question</source>
        <translation>Yeni sual</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Hələ sual yoxdur</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Sual yaz</translation>
    </message>
    <message>
        <source>Write question {n}</source>
        <translation>Sual {n}: yaz</translation>
    </message>
    <message>
        <source>Write questions of your own. Remarks help with the wording as you type.</source>
        <translation>Öz suallarınızı yazın. Yazdıqca qeydlər sualın sözlərində kömək edir.</translation>
    </message>
</context>
<context>
    <name>QuizChoices</name>
    <message>
        <source>As many as the set can ask without one giving another away.</source>
        <translation>Biri o birini açıb vermədən dəstin soruşa biləcəyi qədər.</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Onillik</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Çətinlik</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Asan</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Dəqiq tarix</translation>
    </message>
    <message>
        <source>Exact is as exact as the source; a month or year is easier to learn.</source>
        <translation>Dəqiq – mənbə qədər dəqiqdir; ay və ya ili öyrənmək daha asandır.</translation>
    </message>
    <message>
        <source>Exactness of dates</source>
        <translation>Tarixlərin dəqiqliyi</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Çətin</translation>
    </message>
    <message>
        <source>Hard questions are about events that are close to each other.</source>
        <translation>Çətin suallar bir-birinə yaxın hadisələr haqqındadır.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Qarışıq</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Suallar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
</context>
<context>
    <name>QuizFlow</name>
    <message>
        <source>The set has no further question of this kind that fits here.</source>
        <translation>Dəstdə bu növdən bura uyğun gələn başqa sual yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>This set has {n} questions that do not give each other away, so the quiz is shorter than {asked}.</source>
        <translation>
            <numerusform>Bu dəstdə bir-birini açıb verməyən {n} sual var, ona görə test {asked} sualdan qısadır.</numerusform>
            <numerusform>Bu dəstdə bir-birini açıb verməyən {n} sual var, ona görə test {asked} sualdan qısadır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizFooter</name>
    <message>
        <source>Another like this</source>
        <translation>Bunun kimi daha birini</translation>
    </message>
    <message>
        <source>Answer after this</source>
        <translation>Bundan sonrakı cavab</translation>
    </message>
    <message>
        <source>Answer before this</source>
        <translation>Bundan əvvəlki cavab</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Yoxla</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Bu cavabı ver</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Bilmirəm</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çox</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Növbəti sual</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem bildir</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yadda saxlanılır…</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Nəticəyə bax</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Siyahı kimi zaman oxu</translation>
    </message>
    <message>
        <source>Timeline of the set</source>
        <translation>Dəstin zaman oxu</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>bütün düymələr</translation>
    </message>
</context>
<context>
    <name>QuizHeader</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Mark this question</source>
        <translation>Bu sualı işarələ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayan</translation>
    </message>
    <message>
        <source>Take the mark off this question</source>
        <translation>Bu sualın işarəsini götür</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <translation>{now} / {all}</translation>
    </message>
</context>
<context>
    <name>QuizKeys</name>
    <message>
        <source>After the check</source>
        <translation>Yoxlamadan sonra</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Həmişə</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Bir cavab seçin</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Bir və ya bir neçəsini seçin</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Hər sual</translation>
    </message>
    <message>
        <source>Find the partner of each</source>
        <translation>Hər birinin cütünü tapın</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Ədəd yazın</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Bilmirəm</translation>
    </message>
    <message>
        <source>In an exam</source>
        <translation>İmtahanda</translation>
    </message>
    <message>
        <source>Place it on the timeline</source>
        <translation>Zaman oxunda yerləşdirin</translation>
    </message>
    <message>
        <source>Put each one where it belongs</source>
        <translation>Hər birini aid olduğu yerə qoyun</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Sıraya düzün</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Yerinə qoyun</translation>
    </message>
    <message>
        <source>a little earlier or later</source>
        <translation>bir az daha erkən və ya gec</translation>
    </message>
    <message>
        <source>another like this</source>
        <translation>bunun kimi daha birini</translation>
    </message>
    <message>
        <source>back to the asked event</source>
        <translation>soruşulan hadisəyə geri</translation>
    </message>
    <message>
        <source>begin to type a date</source>
        <translation>tarix yazmağa başla</translation>
    </message>
    <message>
        <source>check</source>
        <translation>yoxla</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>choose a place</source>
        <translation>yer seç</translation>
    </message>
    <message>
        <source>choose it or not</source>
        <translation>onu seç və ya seçmə</translation>
    </message>
    <message>
        <source>choose or not</source>
        <translation>seç və ya seçmə</translation>
    </message>
    <message>
        <source>choose the one above or below</source>
        <translation>üstdəkini və ya altdakını seç</translation>
    </message>
    <message>
        <source>events outside the timeline</source>
        <translation>zaman oxundan kənardakı hadisələr</translation>
    </message>
    <message>
        <source>give it a partner</source>
        <translation>ona cüt ver</translation>
    </message>
    <message>
        <source>go to the one above or below</source>
        <translation>üstdəkinə və ya altdakına keç</translation>
    </message>
    <message>
        <source>hide it, or show it</source>
        <translation>gizlət və ya göstər</translation>
    </message>
    <message>
        <source>leave the full screen, or fill it</source>
        <translation>tam ekrandan çıx və ya tam ekran et</translation>
    </message>
    <message>
        <source>mark the question</source>
        <translation>sualı işarələ</translation>
    </message>
    <message>
        <source>move</source>
        <translation>apar</translation>
    </message>
    <message>
        <source>move to the first or last place</source>
        <translation>ilk və ya son yerə apar</translation>
    </message>
    <message>
        <source>much earlier or later</source>
        <translation>çox daha erkən və ya gec</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>növbəti sahə</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>növbəti sual</translation>
    </message>
    <message>
        <source>one more or less</source>
        <translation>bir çox və ya az</translation>
    </message>
    <message>
        <source>other events on the timeline</source>
        <translation>zaman oxundakı o biri hadisələr</translation>
    </message>
    <message>
        <source>put it there</source>
        <translation>ora qoy</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>vərəqlə</translation>
    </message>
    <message>
        <source>scroll, after the check</source>
        <translation>yoxlamadan sonra vərəqlə</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>select the one above or below</source>
        <translation>üstdəkini və ya altdakını seç</translation>
    </message>
    <message>
        <source>show all answers</source>
        <translation>bütün cavabları göstər</translation>
    </message>
    <message>
        <source>show the right order</source>
        <translation>düzgün sıranı göstər</translation>
    </message>
    <message>
        <source>show the source</source>
        <translation>mənbəni göstər</translation>
    </message>
    <message>
        <source>stop and keep your place</source>
        <translation>dayan, yerini saxla</translation>
    </message>
    <message>
        <source>take its partner away</source>
        <translation>cütünü götür</translation>
    </message>
    <message>
        <source>tell the time that is left</source>
        <translation>qalan vaxtı de</translation>
    </message>
    <message>
        <source>ten more or less</source>
        <translation>on çox və ya az</translation>
    </message>
    <message>
        <source>the place above or below</source>
        <translation>üstdəki və ya altdakı yer</translation>
    </message>
    <message>
        <source>the same where digits are typed</source>
        <translation>rəqəm yazılan yerdə də eynisi</translation>
    </message>
    <message>
        <source>timeline as a list</source>
        <translation>siyahı kimi zaman oxu</translation>
    </message>
    <message>
        <source>timeline of the whole set, when looking back</source>
        <translation>geriyə baxanda bütün dəstin zaman oxu</translation>
    </message>
    <message>
        <source>to the ends of the timeline</source>
        <translation>zaman oxunun uclarına</translation>
    </message>
    <message>
        <source>what sources say differently</source>
        <translation>mənbələrin fərqli dedikləri</translation>
    </message>
    <message>
        <source>zoom the timeline</source>
        <translation>zaman oxunu yaxınlaşdır</translation>
    </message>
</context>
<context>
    <name>QuizList</name>
    <message>
        <source>1 question</source>
        <translation>1 sual</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Aç: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Sil: {title}</translation>
    </message>
    <message>
        <source>Saved quizzes</source>
        <translation>Yadda saxlanmış testlər</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Başla: {title}</translation>
    </message>
    <message>
        <source>The other quizzes are not affected. Your answers are safe.</source>
        <translation>O biri testlərə təsir etməyib. Cavablarınız təhlükəsizdir.</translation>
    </message>
    <message>
        <source>changed {ago}</source>
        <translation>dəyişib: {ago}</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>dəyişikliklər yadda saxlanmayıb</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>hələ yadda saxlanmayıb</translation>
    </message>
    <message>
        <source>saved {ago}</source>
        <translation>yadda saxlanıb: {ago}</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} sual</numerusform>
            <numerusform>{n} sual</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” could not be opened</source>
        <translation>“{title}” açıla bilmədi</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Not saved</source>
        <translation>Yadda saxlanmayıb</translation>
    </message>
    <message>
        <source>Question {place}.</source>
        <translation>Sual {place}.</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>o biri cavablar</translation>
    </message>
    <message>
        <source>zoom the timeline</source>
        <translation>zaman oxunu yaxınlaşdır</translation>
    </message>
</context>
<context>
    <name>QuizTitle</name>
    <message>
        <source>Mistakes · {title}</source>
        <translation>Səhvlər · {title}</translation>
    </message>
    <message>
        <source>Review · {title}</source>
        <translation>Təkrar · {title}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Naviqasiya</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{place}, current page</source>
        <translation>{place}, cari səhifə</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent files</source>
        <translation>Son fayllar</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Changed since</source>
        <translation>O vaxtdan bəri dəyişib</translation>
    </message>
    <message>
        <source>Forget {file}</source>
        <translation>Unut: {file}</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Artıq orada deyil</translation>
    </message>
    <message>
        <source>Update from {file}</source>
        <translation>{file} faylından yenilə</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Yenilə…</translation>
    </message>
    <message>
        <source>set removed</source>
        <translation>dəst silinib</translation>
    </message>
    <message>
        <source>{set} · taken in {when} · {folder}</source>
        <translation>{set} · götürülüb: {when} · {folder}</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed sets ({n})</source>
        <translation>Silinmiş dəstlər ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Removed sets can be had back for {n} days. Answers stay in any case.</source>
        <translation>
            <numerusform>Silinmiş dəstləri {n} gün ərzində geri qaytarmaq olar. Cavablar hər halda qalır.</numerusform>
            <numerusform>Silinmiş dəstləri {n} gün ərzində geri qaytarmaq olar. Cavablar hər halda qalır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedRow</name>
    <message>
        <source>Delete for good</source>
        <translation>Həmişəlik sil</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Həmişəlik sil…</translation>
    </message>
    <message>
        <source>It cannot be had back then.</source>
        <translation>Sonra geri qaytarmaq olmaz.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>{size} · removed {when} · kept until {day}</source>
        <translation>{size} · silinib: {when} · saxlanılacaq: {day}</translation>
    </message>
</context>
<context>
    <name>RenameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Yeni başlıq</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Hesabatı PDF kimi yadda saxla</translation>
    </message>
    <message>
        <source>The report is in “{path}” now.</source>
        <translation>Hesabat indi “{path}” faylındadır.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Hesabat printerə göndərildi.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Qeydi saxla</translation>
    </message>
    <message>
        <source>The note is kept for the teacher.</source>
        <translation>Qeyd müəllim üçün saxlanılır.</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>Bu sualda səhv olan nədir?</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Edit</source>
        <translation>Redaktə et</translation>
    </message>
    <message>
        <source>Edit: {stem}</source>
        <translation>Redaktə et: {stem}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Həll olundu say</translation>
    </message>
    <message>
        <source>Resolve the note about: {stem}</source>
        <translation>Qeydi həll olundu say: {stem}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Həll olunub</translation>
    </message>
    <message>
        <source>{title} · right answer: {key}</source>
        <translation>{title} · düzgün cavab: {key}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>1 learner</source>
        <translation>1 şagird</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Cavab verən</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Soruşulan</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>Sual növünə görə</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Dövrə görə</translation>
    </message>
    <message>
        <source>By question set</source>
        <translation>Sual dəstinə görə</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Mövzuya görə</translation>
    </message>
    <message>
        <source>Event or question</source>
        <translation>Hadisə və ya sual</translation>
    </message>
    <message>
        <source>Known least</source>
        <translation>Ən az bilinən</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Şagird</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Şagirdlər</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Bal</translation>
    </message>
    <message>
        <source>No answers yet from: {names}.</source>
        <translation>Hələ cavab verməyənlər: {names}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmir</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Düzgün deyil</translation>
    </message>
    <message>
        <source>Over time, week by week</source>
        <translation>Zaman üzrə, həftə-həftə</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Qismən</translation>
    </message>
    <message>
        <source>Practised on {days}, at most {run} in a row, for {time} in all.</source>
        <translation>Məşq: {days}, ardıcıl ən çox {run}, cəmi {time}.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Sual dəsti</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>The first day was {first}, the last one {last}.</source>
        <translation>İlk gün {first}, son gün {last}.</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Hələ cavab yoxdur.</translation>
    </message>
    <message>
        <source>This report holds answers to an exam whose results learners have not been told yet. Keep it to yourself until then.</source>
        <translation>Bu hesabatda nəticəsi şagirdlərə hələ deyilməmiş imtahanın cavabları var. O vaxtadək özünüzdə saxlayın.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} həftəsi</translation>
    </message>
    <message>
        <source>What was answered last</source>
        <translation>Ən son cavablandırılanlar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Nə vaxt idi</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Mövzusuz</translation>
    </message>
    <message>
        <source>{answers}, {right} of them right ({share}); marks: {marks}.</source>
        <translation>{answers}, {right} düzgün ({share}); bal: {marks}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} learners</source>
        <translation>
            <numerusform>{n} şagird</numerusform>
            <numerusform>{n} şagird</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} learners have answered something.</source>
        <translation>{all} şagirddən {n} nəfəri nəyəsə cavab verib.</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{all} içində {right}</translation>
    </message>
    <message>
        <source>{score} of {all}</source>
        <translation>{score} / {all}</translation>
    </message>
    <message>
        <source>{title}: the {n} of {all} with most answers</source>
        <translation>{title}: {all} içindən ən çox cavablandırılan {n}</translation>
    </message>
</context>
<context>
    <name>ReportsPart</name>
    <message>
        <source>No question was reported</source>
        <translation>Heç bir sual bildirilməyib</translation>
    </message>
    <message>
        <source>What learners note with “Report a problem” is kept here.</source>
        <translation>Şagirdlərin “Problem bildir” ilə qeyd etdikləri burada saxlanılır.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Mövzuya görə</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yoxdur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Results of {name}</source>
        <translation>Nəticələr: {name}</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Mövzusuz</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Cavablarınız</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{all} içində {right}</translation>
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
        <translation>Bütün siniflər</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Bütün növlər</translation>
    </message>
    <message>
        <source>All learners</source>
        <translation>Bütün şagirdlər</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Bütün testlər</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Bütün dəstlər</translation>
    </message>
    <message>
        <source>By learner</source>
        <translation>Şagirdə görə</translation>
    </message>
    <message>
        <source>By set</source>
        <translation>Dəstə görə</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Əvvəl ən köhnələr</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Daha az süzgəc</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Söz tap</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Hansı sırada</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Sual növü</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Əvvəl ən yenilər</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Daha çox süzgəc</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Düzgün deyil</translation>
    </message>
    <message>
        <source>Only this quiz</source>
        <translation>Yalnız bu test</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Sual dəsti</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>Right or not</source>
        <translation>Düzgün olub-olmadığı</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Kimin cavabları</translation>
    </message>
    <message>
        <source>Words in the question</source>
        <translation>Sualdakı sözlər</translation>
    </message>
    <message>
        <source>all-sets</source>
        <translation>butun-destler</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>hami</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>Export these answers</source>
        <translation>Bu cavabları ixrac et</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Cədvəllər (*.csv)</translation>
    </message>
    <message>
        <source>The answers are in “{path}” now.</source>
        <translation>Cavablar indi “{path}” faylındadır.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>İş kitabları (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the answers…</source>
        <translation>Cavablar yazılır…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source> · Choose a learner or a class to have a report.</source>
        <translation> · Hesabat üçün şagird və ya sinif seçin.</translation>
    </message>
    <message>
        <source> · {n} are left out: the results of these exams are told later, and this area has no passphrase.</source>
        <translation> · {n} dənəsi göstərilmir: bu imtahanların nəticələri sonra deyiləcək və bu bölmənin parolu yoxdur.</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 cavab</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Answers of learners</source>
        <translation>Şagirdlərin cavabları</translation>
    </message>
    <message>
        <source>Answers that are given on this computer stand here, and those that learners hand in as files. Drop such files on the window, or choose them.</source>
        <translation>Bu kompüterdə verilən və şagirdlərin fayl kimi təhvil verdiyi cavablar burada durur. Belə faylları pəncərəyə atın və ya seçin.</translation>
    </message>
    <message>
        <source>Edited file</source>
        <translation>Dəyişdirilmiş fayl</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Şagird</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yoxdur</translation>
    </message>
    <message>
        <source>No such answers yet</source>
        <translation>Hələ belə cavab yoxdur</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmir</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Düzgün deyil</translation>
    </message>
    <message>
        <source>Partly, {share} %</source>
        <translation>Qismən, {share}%</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Hesabatı çap et…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Sual dəsti</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF kimi hesabat…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Take results in…</source>
        <translation>Nəticələri götür…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Müəllim</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} cavab</numerusform>
            <numerusform>{n} cavab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>of {total} right</source>
        <translation>/ {total} düzgün</translation>
    </message>
    <message>
        <source>{value} of {total} right</source>
        <translation>{total} içində {value} düzgün</translation>
    </message>
</context>
<context>
    <name>RollChange</name>
    <message>
        <source>Added: {name}.</source>
        <translation>Əlavə edildi: {name}.</translation>
    </message>
    <message>
        <source>Changed: {name}. The history stays.</source>
        <translation>Dəyişdi: {name}. Tarixçə qalır.</translation>
    </message>
    <message>
        <source>More learners are in “{name}” now.</source>
        <translation>İndi “{name}” sinfində daha çox şagird var.</translation>
    </message>
    <message>
        <source>Removed from the lists: {name}. The history is kept.</source>
        <translation>Siyahılardan silindi: {name}. Tarixçə saxlanılır.</translation>
    </message>
    <message>
        <source>Taken out of the class: {name}.</source>
        <translation>Sinifdən çıxarıldı: {name}.</translation>
    </message>
    <message>
        <source>The class is called “{name}” now.</source>
        <translation>Sinfin adı indi “{name}”.</translation>
    </message>
    <message>
        <source>The class “{name}” is there.</source>
        <translation>“{name}” sinfi hazırdır.</translation>
    </message>
    <message>
        <source>The class “{name}” was removed. Its learners are still there.</source>
        <translation>“{name}” sinfi silindi. Şagirdləri qalır.</translation>
    </message>
    <message>
        <source>The roster “{name}” was taken in.</source>
        <translation>“{name}” siyahısı götürüldü.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Geri qaytarıldı: {change}</translation>
    </message>
    <message>
        <source>{name} is one learner now, with everything of both.</source>
        <translation>{name} indi bir şagirddir, ikisinin hər şeyi ilə.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Add a new learner</source>
        <translation>Yeni şagird əlavə et</translation>
    </message>
    <message>
        <source>Another learner has this name already.</source>
        <translation>Bu adda başqa şagird artıq var.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişib</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Şübhəli</translation>
    </message>
    <message>
        <source>Gets the new name.</source>
        <translation>Yeni ad alır.</translation>
    </message>
    <message>
        <source>Gets the number.</source>
        <translation>Nömrə alır.</translation>
    </message>
    <message>
        <source>It is the same person as in row {n}</source>
        <translation>Sətir {n}-dəki şəxslə eynidir</translation>
    </message>
    <message>
        <source>It is {who}</source>
        <translation>Bu şəxs: {who}</translation>
    </message>
    <message>
        <source>Joins the class.</source>
        <translation>Sinfə daxil olur.</translation>
    </message>
    <message>
        <source>Known already, just as the row says.</source>
        <translation>Artıq məlumdur, məhz sətirdəki kimi.</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Sətri kənarda saxla</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Nobody here has this name or number yet.</source>
        <translation>Hələ bu adda və ya nömrədə heç kim yoxdur.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Yararsız</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Heç nə dəyişmir</translation>
    </message>
    <message>
        <source>Row {n} has the same name, and no number tells the two apart.</source>
        <translation>Sətir {n}-də eyni ad var və ikisini ayıran nömrə yoxdur.</translation>
    </message>
    <message>
        <source>Row {n} has the same number and another name.</source>
        <translation>Sətir {n}-də eyni nömrə və başqa ad var.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Eyni</translation>
    </message>
    <message>
        <source>Says the same as row {n}.</source>
        <translation>Sətir {n} ilə eynisini deyir.</translation>
    </message>
    <message>
        <source>Several learners could be meant.</source>
        <translation>Bir neçə şagird nəzərdə tutula bilər.</translation>
    </message>
    <message>
        <source>Somebody else is called like that: {who}.</source>
        <translation>Başqasının adı belədir: {who}.</translation>
    </message>
    <message>
        <source>The number is that of {who}.</source>
        <translation>Nömrə bu şəxsindir: {who}.</translation>
    </message>
    <message>
        <source>Was removed, and comes back with the history.</source>
        <translation>Silinmişdi, tarixçəsi ilə qayıdır.</translation>
    </message>
    <message>
        <source>{message}: {hint}.</source>
        <translation>{message}: {hint}.</translation>
    </message>
    <message>
        <source>{name} (number {number})</source>
        <translation>{name} (nömrə {number})</translation>
    </message>
</context>
<context>
    <name>RosterFoot</name>
    <message>
        <source>1 row is left out.</source>
        <translation>1 sətir kənarda qalıb.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Hələ heç nə saxlanmayıb.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Başqa fayl…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Götür</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <translation>1 sətri götür</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} rows</source>
        <translation>
            <numerusform>{n} sətri götür</numerusform>
            <numerusform>{n} sətri götür</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Götürüləsi heç nə yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <translation>
            <numerusform>{n} sətir kənarda qalıb.</numerusform>
            <numerusform>{n} sətir kənarda qalıb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>1 row</source>
        <translation>1 sətir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Hamısı {n}</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Və daha {n}.</numerusform>
            <numerusform>Və daha {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class of the rows that name none</source>
        <translation>Sinfi göstərilməyən sətirlərin sinfi</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} oxunur…</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Göstəriləcək sətirlər</translation>
    </message>
    <message>
        <source>This file cannot be used as a roster. Nothing was changed.</source>
        <translation>Bu fayl sinif siyahısı kimi istifadə oluna bilməz. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Baxmağa dəyər</translation>
    </message>
    <message>
        <source>class</source>
        <translation>sinif</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>soyad</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nömrə</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>{encoding} kimi oxunub</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} sətir</numerusform>
            <numerusform>{n} sətir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>Siyahının sətirləri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Nə baş verir</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>1 error</source>
        <translation>1 səhv</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 xəbərdarlıq</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Səhv</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarix yoxdur</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Xəbərdarlıq</translation>
    </message>
    <message>
        <source>Write it as 1918, May 1918, 28 May 1918, 1918-05-28 or about 1918</source>
        <translation>1918, may 1918, 28 may 1918, 1918-05-28 və ya təxminən 1918 kimi yazın</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <translation>
            <numerusform>{n} səhv</numerusform>
            <numerusform>{n} səhv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <translation>
            <numerusform>{n} xəbərdarlıq</numerusform>
            <numerusform>{n} xəbərdarlıq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>An answer stays as it was given</source>
        <translation>Cavab verildiyi kimi qalır</translation>
    </message>
    <message>
        <source>As many attempts as you like</source>
        <translation>İstədiyiniz qədər cəhd</translation>
    </message>
    <message>
        <source>Each answer is saved at once. If the program or the computer stops, come back here and go on at the same question.</source>
        <translation>Hər cavab dərhal yadda saxlanılır. Proqram və ya kompüter dayanarsa, bura qayıdın və eyni sualdan davam edin.</translation>
    </message>
    <message>
        <source>Everybody has other questions, of the same kinds</source>
        <translation>Hər kəsin sualları başqadır, növləri eynidir</translation>
    </message>
    <message>
        <source>Everybody has the same questions in another order</source>
        <translation>Hər kəsin sualları eynidir, sırası başqadır</translation>
    </message>
    <message>
        <source>It fills the screen; F11 leaves the full screen, which is noted</source>
        <translation>Ekranı tutur; F11 tam ekrandan çıxır və bu qeyd olunur</translation>
    </message>
    <message>
        <source>Leaving the window is noted</source>
        <translation>Pəncərədən çıxılması qeyd olunur</translation>
    </message>
    <message>
        <source>One attempt</source>
        <translation>Bir cəhd</translation>
    </message>
    <message>
        <source>Take the time you need</source>
        <translation>Sizə lazım olan qədər vaxt sərf edin</translation>
    </message>
    <message>
        <source>The time runs from the start to the end, also while the program is closed or the computer sleeps. When it is over, what you have answered is handed in for you.</source>
        <translation>Vaxt başdan sona gedir, proqram bağlı olanda və ya kompüter yatanda da. Bitəndə cavablandırdıqlarınız sizin üçün təhvil verilir.</translation>
    </message>
    <message>
        <source>Then the next question comes. What you have chosen until then counts.</source>
        <translation>Sonra növbəti sual gəlir. O vaxtadək seçdiyiniz sayılır.</translation>
    </message>
    <message>
        <source>To be begun until {moment}</source>
        <translation>Ən gec başlanğıc: {moment}</translation>
    </message>
    <message>
        <source>Until then neither the history nor your progress tells it.</source>
        <translation>O vaxtadək nə tarixçə, nə də irəliləyiş səhifəsi bunu demir.</translation>
    </message>
    <message>
        <source>What has begun may be finished.</source>
        <translation>Başlanılanı bitirmək olar.</translation>
    </message>
    <message>
        <source>With k options, the right one counts 1 point, a wrong one takes 1 ÷ (k − 1) of a point away: a third with 4 options. “I don&apos;t know” counts 0. Where an answer can be partly right, what guessing earns on average is taken off: (points − E) ÷ (1 − E), never below 0. The score as a whole is never below 0, and you see it without the correction, too.</source>
        <translation>k variantda düzgünü 1 bal sayılır, səhvi baldan 1 ÷ (k − 1) çıxır: 4 variantda üçdə bir. “Bilmirəm” 0 sayılır. Cavab qismən düzgün ola bilirsə, təxminin orta hesabla qazandırdığı çıxılır: (bal − E) ÷ (1 − E), ən az 0. Ümumi bal heç vaxt 0-dan aşağı düşmür; onun düzəlişsiz halını da görürsünüz.</translation>
    </message>
    <message>
        <source>Wrong answers cost something</source>
        <translation>Səhv cavablar bal itirdir</translation>
    </message>
    <message>
        <source>You have taken {n} of them.</source>
        <translation>Onlardan {n} dənəsindən istifadə etmisiniz.</translation>
    </message>
    <message>
        <source>You see what is right after each answer</source>
        <translation>Düzgününü hər cavabdan sonra görürsünüz</translation>
    </message>
    <message>
        <source>You see what was right at the end</source>
        <translation>Düzgününü sonda görürsünüz</translation>
    </message>
    <message>
        <source>You see what was right from {moment} on</source>
        <translation>Düzgününü bu vaxtdan sonra görürsünüz: {moment}</translation>
    </message>
    <message>
        <source>Your teacher sees when you were in another window or on another page and for how long, and if the computer slept or was started anew. Nothing is taken off for it.</source>
        <translation>Müəlliminiz nə vaxt və nə qədər başqa pəncərədə və ya səhifədə olduğunuzu, kompüterin yatıb-yatmadığını və ya yenidən açılıb-açılmadığını görür. Bunun üçün bal çıxılmır.</translation>
    </message>
    <message>
        <source>{extra} of it are yours beyond the time of the others.</source>
        <translation>Bunun {extra} qədəri o birilərin vaxtından əlavə sizindir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation>
            <numerusform>{n} cəhd</numerusform>
            <numerusform>{n} cəhd</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for each question</source>
        <translation>Hər sual üçün {time}</translation>
    </message>
    <message>
        <source>{time} for everything</source>
        <translation>Hamısı üçün {time}</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Any number</source>
        <translation>İstənilən sayda</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Dərhal</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Cəhdlərin sayı</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Bağlanır</translation>
    </message>
    <message>
        <source>Correction for guessing</source>
        <translation>Təxminə görə düzəliş</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>Boşdursa: dərhal.</translation>
    </message>
    <message>
        <source>Empty: no limit. Extra time of single learners is given later.</source>
        <translation>Boşdursa: məhdudiyyət yoxdur. Ayrı-ayrı şagirdlərə əlavə vaxt sonra verilir.</translation>
    </message>
    <message>
        <source>Empty: not by itself. What has begun may be finished.</source>
        <translation>Boşdursa: öz-özünə bağlanmır. Başlanılanı bitirmək olar.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Ekranı tut</translation>
    </message>
    <message>
        <source>From when on are they shown?</source>
        <translation>Nə vaxtdan göstərilsin?</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>Açılmamış bağlanardı.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Leaving it is noted, not punished.</source>
        <translation>Çıxılması qeyd olunur, cəzası yoxdur.</translation>
    </message>
    <message>
        <source>Never dates, numbers, or what is to be put in order.</source>
        <translation>Tarixlər, ədədlər və ya sıralanacaqlar heç vaxt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Söndürülüb</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Yandırılıb</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Açılır</translation>
    </message>
    <message>
        <source>Options in another order for each</source>
        <translation>Variantlar hər birində başqa sırada</translation>
    </message>
    <message>
        <source>Questions in another order for each</source>
        <translation>Suallar hər birində başqa sırada</translation>
    </message>
    <message>
        <source>Right answers are shown</source>
        <translation>Düzgün cavablar göstərilir</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Qaydalar</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Göstərilmə vaxtı</translation>
    </message>
    <message>
        <source>Then the next one comes.</source>
        <translation>Sonra növbəti gəlir.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>Hər sual üçün vaxt</translation>
    </message>
    <message>
        <source>Time for everything</source>
        <translation>Hamısı üçün vaxt</translation>
    </message>
    <message>
        <source>Until then no page of the learner tells it.</source>
        <translation>O vaxtadək şagirdin heç bir səhifəsi demir.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dəqiqə</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniyə</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>İkisini də saxla</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Onu əvəz et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Save as a quiz</source>
        <translation>Test kimi yadda saxla</translation>
    </message>
    <message>
        <source>There is a quiz of this title already. “Keep both” saves this one as “{title}”.</source>
        <translation>Bu başlıqda test artıq var. “İkisini də saxla” bunu “{title}” kimi yadda saxlayır.</translation>
    </message>
    <message>
        <source>Title of the quiz</source>
        <translation>Testin başlığı</translation>
    </message>
</context>
<context>
    <name>SavedFlow</name>
    <message>
        <source>“{title}” was removed.</source>
        <translation>“{title}” silindi.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>A solid round</source>
        <translation>Möhkəm bir tur</translation>
    </message>
    <message>
        <source>All right this time</source>
        <translation>Bu dəfə hamısı düzgün</translation>
    </message>
    <message>
        <source>Almost all right</source>
        <translation>Demək olar ki hamısı düzgün</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Each point is a day.</source>
        <translation>Hər nöqtə bir gündür.</translation>
    </message>
    <message>
        <source>Each point is a month.</source>
        <translation>Hər nöqtə bir aydır.</translation>
    </message>
    <message>
        <source>Each point is a week.</source>
        <translation>Hər nöqtə bir həftədir.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Təhvil ver…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana səhifə</translation>
    </message>
    <message>
        <source>In the first half of this time it was {early}, in the second {late}.</source>
        <translation>Bu müddətin birinci yarısında {early}, ikinci yarısında {late} idi.</translation>
    </message>
    <message>
        <source>Last time you had {right} of {all} right.</source>
        <translation>Keçən dəfə {all} içində {right} düzgün idi.</translation>
    </message>
    <message>
        <source>New ground. A shorter round may help.</source>
        <translation>Yeni sahədir. Daha qısa tur kömək edə bilər.</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>Yeni test</translation>
    </message>
    <message>
        <source>Nothing to look at again.</source>
        <translation>Yenidən baxmalı heç nə yoxdur.</translation>
    </message>
    <message>
        <source>One question to look at again.</source>
        <translation>Yenidən baxmalı bir sual.</translation>
    </message>
    <message>
        <source>Review 1 mistake</source>
        <translation>1 səhvi təkrarla</translation>
    </message>
    <message numerus="yes">
        <source>Review {count} mistakes</source>
        <translation>
            <numerusform>{count} səhvi təkrarla</numerusform>
            <numerusform>{count} səhvi təkrarla</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Düzgün</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Keçən dəfəki kimi</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Zaman üzrə bal</translation>
    </message>
    <message>
        <source>Some of it is new</source>
        <translation>Bir qismi yenidir</translation>
    </message>
    <message>
        <source>Stopped after {answered} of {all} questions; the rest counts as open.</source>
        <translation>{all} sualdan {answered} dənəsindən sonra dayanıb; qalanı açıq sayılır.</translation>
    </message>
    <message>
        <source>There are no answers in this time.</source>
        <translation>Bu müddətdə cavab yoxdur.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} həftəsi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>{change} points of 100 since last time</source>
        <translation>Keçən dəfədən bəri 100-dən {change} bal</translation>
    </message>
    <message>
        <source>{change} since last time</source>
        <translation>Keçən dəfədən bəri {change}</translation>
    </message>
    <message numerus="yes">
        <source>{count} questions to look at again.</source>
        <translation>
            <numerusform>Yenidən baxmalı {count} sual.</numerusform>
            <numerusform>Yenidən baxmalı {count} sual.</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} dəq {seconds} san</translation>
    </message>
    <message>
        <source>{right} of {all} right</source>
        <translation>{all} sualdan {right} düzgün</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} san</translation>
    </message>
    <message>
        <source>{share} of {answers} were right. {compared} {unit}</source>
        <translation>{answers}, {share} düzgün. {compared} {unit}</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>{name}: 1 quiz, {last} %</source>
        <translation>{name}: 1 test, {last}%</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} quizzes, first {first} %, latest {last} %</source>
        <translation>
            <numerusform>{name}: {n} test, birincisi {first}%, sonuncusu {last}%</numerusform>
            <numerusform>{name}: {n} test, birincisi {first}%, sonuncusu {last}%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealsFlow</name>
    <message>
        <source>Results were changed by something else than quizapp.</source>
        <translation>Nəticələr quizapp-dan başqa bir vasitə ilə dəyişdirilib.</translation>
    </message>
    <message>
        <source>Teacher tells what.</source>
        <translation>Nəyin dəyişdiyi “Müəllim” bölməsində yazılıb.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Replace</source>
        <translation>Əvəz et</translation>
    </message>
</context>
<context>
    <name>SearchFlow</name>
    <message>
        <source>Replace all</source>
        <translation>Hamısını əvəz et</translation>
    </message>
</context>
<context>
    <name>SetActions</name>
    <message>
        <source>Analysis</source>
        <translation>Təhlil</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Surətini çıxar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test tərtib et</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Nəyin səhv olduğunu göstər</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman oxu</translation>
    </message>
</context>
<context>
    <name>SetExportPage</name>
    <message>
        <source>1 question cannot be printed with a key, and is left out.</source>
        <translation>1 sual cavabı ilə çap edilə bilməz və kənarda qalıb.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Its written questions, for other programs</source>
        <translation>Yazılmış sualları, başqa proqramlar üçün</translation>
    </message>
    <message>
        <source>Its written questions, on paper</source>
        <translation>Yazılmış sualları, kağızda</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test tərtib et</translation>
    </message>
    <message>
        <source>Put a quiz together first; it is exported and printed from there.</source>
        <translation>Əvvəlcə test tərtib edin; oradan ixrac və çap edilir.</translation>
    </message>
    <message>
        <source>Questions made of its events</source>
        <translation>Hadisələrindən düzəldilən suallar</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>Bütün dəst</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions cannot be printed with a key, and are left out.</source>
        <translation>
            <numerusform>{n} sual cavabı ilə çap edilə bilməz və kənarda qalıb.</numerusform>
            <numerusform>{n} sual cavabı ilə çap edilə bilməz və kənarda qalıb.</numerusform>
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
        <translation>Dəst əlavə et…</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Sual dəstləri</translation>
    </message>
    <message>
        <source>Questions in a quiz</source>
        <translation>Testdəki suallar</translation>
    </message>
    <message>
        <source>Search sets</source>
        <translation>Dəst axtar</translation>
    </message>
    <message>
        <source>The other sets are not affected. Your answers are safe.</source>
        <translation>O biri dəstlərə təsir etməyib. Cavablarınız təhlükəsizdir.</translation>
    </message>
    <message>
        <source>“{title}” could not be opened</source>
        <translation>“{title}” açıla bilmədi</translation>
    </message>
</context>
<context>
    <name>SetMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Nəyə görə sırala</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>1 event</source>
        <translation>1 hadisə</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 sual</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>No dated events</source>
        <translation>Tarixli hadisə yoxdur</translation>
    </message>
    <message>
        <source>Not practised yet</source>
        <translation>Hələ məşq edilməyib</translation>
    </message>
    <message>
        <source>Nothing of it was practised yet</source>
        <translation>Hələ heç nəyi məşq edilməyib</translation>
    </message>
    <message>
        <source>Put a quiz of {title} together</source>
        <translation>Test tərtib et: {title}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Başla: {title}</translation>
    </message>
    <message>
        <source>Timeline of {title}</source>
        <translation>Zaman oxu: {title}</translation>
    </message>
    <message>
        <source>based on one text</source>
        <translation>bir mətnə əsaslanır</translation>
    </message>
    <message>
        <source>{facts} of {of} facts are known now</source>
        <translation>Hazırda {of} faktdan {facts} dənəsi bilinir</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{n} BC</source>
        <translation>e.ə. {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} can be asked</source>
        <translation>
            <numerusform>{n} dənəsi soruşula bilər</numerusform>
            <numerusform>{n} dənəsi soruşula bilər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} hadisə</numerusform>
            <numerusform>{n} hadisə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events from {first} to {last}</source>
        <translation>
            <numerusform>{n} hadisə, {first} – {last}</numerusform>
            <numerusform>{n} hadisə, {first} – {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} sual</numerusform>
            <numerusform>{n} sual</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}&#x2009;% known</source>
        <translation>{n}% bilinir</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>1 error</source>
        <translation>1 səhv</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 hadisə</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 sual</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 xəbərdarlıq</translation>
    </message>
    <message>
        <source>Came with quizapp</source>
        <translation>quizapp ilə gəlib</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qaralama</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>Cədvəl qovluğu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Burada yazılıb</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <translation>
            <numerusform>{n} səhv</numerusform>
            <numerusform>{n} səhv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} hadisə</numerusform>
            <numerusform>{n} hadisə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} sual</numerusform>
            <numerusform>{n} sual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <translation>
            <numerusform>{n} xəbərdarlıq</numerusform>
            <numerusform>{n} xəbərdarlıq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetsFlow</name>
    <message>
        <source>Copy of {title}</source>
        <translation>{title} (surət)</translation>
    </message>
    <message>
        <source>The list is in the clipboard.</source>
        <translation>Siyahı mübadilə buferindədir.</translation>
    </message>
    <message>
        <source>The set is back.</source>
        <translation>Dəst qayıtdı.</translation>
    </message>
    <message>
        <source>“{title}” is a copy of your own.</source>
        <translation>“{title}” indi sizin öz surətinizdir.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>“{title}” silindi.</translation>
    </message>
</context>
<context>
    <name>SetsPart</name>
    <message>
        <source>Add files…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Yeni dəst</translation>
    </message>
    <message>
        <source>Search sets</source>
        <translation>Dəst axtar</translation>
    </message>
</context>
<context>
    <name>SetsTable</name>
    <message>
        <source>Changed</source>
        <translation>Dəyişib</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Haradan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Sual dəstləri</translation>
    </message>
    <message>
        <source>Sets of your own stand here, too. Write one, or add files: tables, workbooks, and questions from Moodle and many other programs.</source>
        <translation>Öz dəstləriniz də burada durur. Yazın və ya fayl əlavə edin: cədvəllər, iş kitabları, Moodle və bir çox başqa proqramdan suallar.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Həcm</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Sıralama: {column}</translation>
    </message>
    <message>
        <source>Sorted by {column}, the other way round</source>
        <translation>Sıralama: {column}, əksinə</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>, {n} at it</source>
        <translation>, {n} yerinə yetirir</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 cəhd</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 sual</translation>
    </message>
    <message>
        <source>At {at}: {what}.</source>
        <translation>{at}: {what}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>another page of quizapp was seen for {time}</source>
        <translation>quizapp-ın başqa səhifəsinə {time} baxılıb</translation>
    </message>
    <message>
        <source>another window was used for {time}</source>
        <translation>başqa pəncərə {time} işlədilib</translation>
    </message>
    <message>
        <source>answers at once</source>
        <translation>cavablar dərhal</translation>
    </message>
    <message>
        <source>answers at the end</source>
        <translation>cavablar sonda</translation>
    </message>
    <message>
        <source>answers later</source>
        <translation>cavablar sonra</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>saat dəyişdirilib</translation>
    </message>
    <message>
        <source>computer slept</source>
        <translation>kompüter yatıb</translation>
    </message>
    <message>
        <source>computer started anew</source>
        <translation>kompüter yenidən açılıb</translation>
    </message>
    <message>
        <source>date and time were changed by {time}</source>
        <translation>tarix və saat {time} dəyişdirilib</translation>
    </message>
    <message>
        <source>from {moment}</source>
        <translation>başlanğıc {moment}</translation>
    </message>
    <message>
        <source>left the full screen</source>
        <translation>tam ekrandan çıxıb</translation>
    </message>
    <message>
        <source>left the window</source>
        <translation>pəncərədən çıxıb</translation>
    </message>
    <message>
        <source>program closed</source>
        <translation>proqram bağlanıb</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment} tarixindən</translation>
    </message>
    <message>
        <source>the computer slept or stood still for {time}</source>
        <translation>kompüter {time} yatıb və ya dayanıb</translation>
    </message>
    <message>
        <source>the computer was started anew; {time} passed by its date and time, which may be wrong</source>
        <translation>kompüter yenidən açılıb; tarix və saatına görə {time} keçib, bu səhv ola bilər</translation>
    </message>
    <message>
        <source>the full screen was left for {time}</source>
        <translation>{time} tam ekrandan kənarda olub</translation>
    </message>
    <message>
        <source>the program was not running for {time}</source>
        <translation>proqram {time} işləməyib</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>son {moment}</translation>
    </message>
    <message>
        <source>went to another page</source>
        <translation>başqa səhifəyə keçib</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} % more</source>
        <translation>{n}% çox</translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation>
            <numerusform>{n} cəhd</numerusform>
            <numerusform>{n} cəhd</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} / {most}</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} sual</numerusform>
            <numerusform>{n} sual</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>hər biri {time}</translation>
    </message>
    <message>
        <source>{used} of {time}</source>
        <translation>{used} / {time}</translation>
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
        <translation>Ayarlar saxlanıla bilmədi; siz çıxanadək qüvvədədir. {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>14 January 1992</source>
        <translation>14 yanvar 1992</translation>
    </message>
    <message>
        <source>1992-01-14</source>
        <translation>1992-01-14</translation>
    </message>
    <message>
        <source>After 2 s</source>
        <translation>2 san sonra</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Tarixin yazılışı</translation>
    </message>
    <message>
        <source>Follow the computer, or choose one.</source>
        <translation>Kompüterə uyğunlaşın və ya birini seçin.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>How dates are written in questions and lists.</source>
        <translation>Suallarda və siyahılarda tarixlərin yazılışı.</translation>
    </message>
    <message>
        <source>How likely you are still to know a fact when it comes back. A higher number means knowing more and reviewing more: at 95 facts come back more than twice as often as at 90. It counts from the next answer on.</source>
        <translation>Fakt qayıdanda onu hələ bilmə ehtimalınız. Daha böyük rəqəm daha çox bilmək və daha çox təkrarlamaq deməkdir: 95-də faktlar 90-dakından iki dəfədən də tez-tez gəlir. Növbəti cavabdan qüvvədədir.</translation>
    </message>
    <message>
        <source>In percent. Everything grows with it; Ctrl + and Ctrl − change it, too.</source>
        <translation>Faizlə. Hər şey onunla böyüyür; Ctrl + və Ctrl − də dəyişir.</translation>
    </message>
    <message>
        <source>January 14, 1992</source>
        <translation>January 14, 1992</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Hərəkət</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Növbəti sual</translation>
    </message>
    <message>
        <source>Of the window, and of questions where their set has it.</source>
        <translation>Pəncərənin dili; dəst o dildə varsa, sualların da.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Söndürülüb</translation>
    </message>
    <message>
        <source>Off shows every change at once.</source>
        <translation>Söndürülüb – hər dəyişiklik dərhal göstərilir.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Yandırılıb</translation>
    </message>
    <message>
        <source>Results are kept by name. Another name has its own.</source>
        <translation>Nəticələr ada görə saxlanılır. Başqa adın öz nəticələri olur.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Faylı göstər</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sistem dili</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı ölçüsü</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Gözlə</translation>
    </message>
    <message>
        <source>Wait for you, or go on after a right answer.</source>
        <translation>Sizi gözləyir və ya düzgün cavabdan sonra davam edir.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Nə qədəri yadda qalsın</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in one file. For a backup, copy its folder while the program is closed.</source>
        <translation>Cavablarınız bu kompüterdə, bir faylda qalır. Ehtiyat surəti üçün proqram bağlı olanda qovluğunu kopyalayın.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Məlumatlarınız</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>ShareAxes</name>
    <message>
        <source>{n}&#x2009;%</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Add a column</source>
        <translation>Sütun əlavə et</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Sütun əlavə et…</translation>
    </message>
    <message>
        <source>By “{column}”</source>
        <translation>“{column}” sütununa görə</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kəs</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Aşağı doldur</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı apar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı apar</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Sütunun adı</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Yeni sətir</translation>
    </message>
    <message>
        <source>New row above</source>
        <translation>Üstünə yeni sətir</translation>
    </message>
    <message>
        <source>New row below</source>
        <translation>Altına yeni sətir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Sətirləri sil</translation>
    </message>
    <message>
        <source>Repeat rows</source>
        <translation>Sətirləri təkrarla</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sırala</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>1 column of what was pasted had no room at the right.</source>
        <translation>Yapışdırılanın 1 sütununa sağda yer qalmadı.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Sütun əlavə et</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kəs</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Xanaları boşalt</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Aşağı doldur</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Sətirləri apar</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Yeni sətir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Sətirləri sil</translation>
    </message>
    <message>
        <source>Repeat rows</source>
        <translation>Sətirləri təkrarla</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>“{column}” sütununa görə sırala</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns of what was pasted had no room at the right.</source>
        <translation>
            <numerusform>Yapışdırılanın {n} sütununa sağda yer qalmadı.</numerusform>
            <numerusform>Yapışdırılanın {n} sütununa sağda yer qalmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Type in “{column}”</source>
        <translation>“{column}” sütununa yaz</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
    <message>
        <source>Type here, or paste rows from a spreadsheet with Ctrl+V.</source>
        <translation>Bura yazın və ya elektron cədvəldən sətirləri Ctrl+V ilə yapışdırın.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Analysis</source>
        <translation>Təhlil</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>Answers of learners</source>
        <translation>Şagirdlərin cavabları</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Tapşırıqlar</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Başlamazdan əvvəl</translation>
    </message>
    <message>
        <source>Bring files in</source>
        <translation>Fayl gətir</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Tapşırığı dəyiş</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Siniflər</translation>
    </message>
    <message>
        <source>Edit a set</source>
        <translation>Dəsti redaktə et</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>İmtahan</translation>
    </message>
    <message>
        <source>Exam as a file</source>
        <translation>Fayl kimi imtahan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Təhvil verilən</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana səhifə</translation>
    </message>
    <message>
        <source>My set</source>
        <translation>Mənim dəstim</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Yeni tapşırıq</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İrəliləyiş</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test tərtib et</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Results of an assignment</source>
        <translation>Tapşırığın nəticələri</translation>
    </message>
    <message>
        <source>Results of learners</source>
        <translation>Şagirdlərin nəticələri</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Sinif siyahısı</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Müəllim</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman oxu</translation>
    </message>
    <message>
        <source>Who practises</source>
        <translation>Kim məşq edir</translation>
    </message>
</context>
<context>
    <name>SourceBlock</name>
    <message>
        <source>Copy the address</source>
        <translation>Ünvanı kopyala</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>Every checked answer is saved.</source>
        <translation>Yoxlanılan hər cavab yadda saxlanılıb.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayan</translation>
    </message>
    <message>
        <source>Stop and keep your place?</source>
        <translation>Dayanıb yerinizi saxlayaq?</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>answer</source>
        <translation>cavab</translation>
    </message>
    <message numerus="yes">
        <source>answers</source>
        <translation>
            <numerusform>cavab</numerusform>
            <numerusform>cavab</numerusform>
        </translation>
    </message>
    <message>
        <source>day of practice</source>
        <translation>məşq günü</translation>
    </message>
    <message numerus="yes">
        <source>days of practice</source>
        <translation>
            <numerusform>məşq günü</numerusform>
            <numerusform>məşq günü</numerusform>
        </translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>düzgün</translation>
    </message>
    <message>
        <source>spent on questions</source>
        <translation>suallara sərf olunub</translation>
    </message>
</context>
<context>
    <name>TakenPart</name>
    <message>
        <source>1 event</source>
        <translation>1 hadisə</translation>
    </message>
    <message>
        <source>1 of {all} files came in</source>
        <translation>{all} fayldan 1 dənəsi gəldi</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 sual</translation>
    </message>
    <message>
        <source>1 row stayed in {file}.</source>
        <translation>{file} faylında 1 sətir qaldı.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Next: 20 questions to look through, swap, put in order, print or take.</source>
        <translation>Növbəti: baxmaq, dəyişmək, sıralamaq, çap etmək və ya yerinə yetirmək üçün 20 sual.</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Heç nə götürülmədi</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Redaktorda aç</translation>
    </message>
    <message>
        <source>Put a quiz of “{t}” together</source>
        <translation>“{t}” dəstindən test tərtib et</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test tərtib et</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} hadisə</numerusform>
            <numerusform>{n} hadisə</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} files came in</source>
        <translation>{all} fayldan {n} dənəsi gəldi</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} sual</numerusform>
            <numerusform>{n} sual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stayed in {file}.</source>
        <translation>
            <numerusform>{file} faylında {n} sətir qaldı.</numerusform>
            <numerusform>{file} faylında {n} sətir qaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} came in.</source>
        <translation>Gələn: {what}.</translation>
    </message>
    <message>
        <source>“{title}” is among your sets</source>
        <translation>“{title}” indi dəstləriniz arasındadır</translation>
    </message>
    <message>
        <source>“{title}” is up to date</source>
        <translation>“{title}” yenilənib</translation>
    </message>
</context>
<context>
    <name>TeacherFlow</name>
    <message>
        <source>What this question asks about is not in the set any more.</source>
        <translation>Bu sualın mövzusu artıq dəstdə yoxdur.</translation>
    </message>
</context>
<context>
    <name>TeacherPage</name>
    <message>
        <source>Teacher</source>
        <translation>Müəllim</translation>
    </message>
</context>
<context>
    <name>TeacherTabs</name>
    <message>
        <source>Assignments</source>
        <translation>Tapşırıqlar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Siniflər</translation>
    </message>
    <message>
        <source>Reported questions</source>
        <translation>Bildirilmiş suallar</translation>
    </message>
    <message>
        <source>Reported questions ({n})</source>
        <translation>Bildirilmiş suallar ({n})</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Dəstlər</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>Nələrlə məşğul olmalı</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>Accepted with one letter different. It is written “{text}”.</source>
        <translation>Bir hərf fərqli olsa da qəbul edildi. Yazılışı: “{text}”.</translation>
    </message>
    <message>
        <source>Also accepted: {others}.</source>
        <translation>Qəbul edilən başqaları: {others}.</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter</source>
        <translation>Böyük hərflər və vurğu işarələri əhəmiyyətli deyil</translation>
    </message>
    <message>
        <source>Not this one. The answer is {text}.</source>
        <translation>Bu deyil. Cavab: {text}.</translation>
    </message>
    <message>
        <source>Right. {text}.</source>
        <translation>Düzgündür. {text}.</translation>
    </message>
    <message>
        <source>The answer is {text}.</source>
        <translation>Cavab: {text}.</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Cavabı yazın</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A whole number, or nothing for no limit.</source>
        <translation>Tam ədəd; məhdudiyyət yoxdursa, boş.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>1 minute</source>
        <translation>1 dəqiqə</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 saniyə</translation>
    </message>
    <message>
        <source>{base} + {extra}</source>
        <translation>{base} + {extra}</translation>
    </message>
    <message>
        <source>{base} + {extra} minutes</source>
        <translation>{base} + {extra} dəqiqə</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} dəqiqə</numerusform>
            <numerusform>{n} dəqiqə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} saniyə</numerusform>
            <numerusform>{n} saniyə</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message numerus="yes">
        <source>{n} events. Left and Right go from one to the next.</source>
        <translation>
            <numerusform>{n} hadisə. Sol və sağ ox birindən o birinə keçir.</numerusform>
            <numerusform>{n} hadisə. Sol və sağ ox birindən o birinə keçir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Events appear here as soon as they have a date.</source>
        <translation>Hadisələr tarixi olan kimi burada görünür.</translation>
    </message>
    <message>
        <source>This row has no date that can be read yet.</source>
        <translation>Bu sətirdə hələ oxuna bilən tarix yoxdur.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman oxu</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Timeline as a list</source>
        <translation>Siyahı kimi zaman oxu</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>1 event with a date</source>
        <translation>1 tarixli hadisə</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
    <message>
        <source>Events appear here once the set says when they happened.</source>
        <translation>Dəst nə vaxt baş verdiklərini deyəndə hadisələr burada görünür.</translation>
    </message>
    <message>
        <source>No event has a date</source>
        <translation>Heç bir hadisənin tarixi yoxdur</translation>
    </message>
    <message>
        <source>No event is like that.</source>
        <translation>Belə hadisə yoxdur.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman oxu</translation>
    </message>
    <message>
        <source>What else is said</source>
        <translation>Başqa nə deyilir</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message numerus="yes">
        <source>{n} events with a date</source>
        <translation>
            <numerusform>{n} tarixli hadisə</numerusform>
            <numerusform>{n} tarixli hadisə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without</source>
        <translation>
            <numerusform>{n} tarixsiz</numerusform>
            <numerusform>{n} tarixsiz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman oxu</translation>
    </message>
</context>
<context>
    <name>TranslatedWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n gün</numerusform>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n hadisə</numerusform>
            <numerusform>%n hadisə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n ay</numerusform>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n il</numerusform>
            <numerusform>%n il</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n daha</numerusform>
            <numerusform>+%n daha</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 hadisə</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 ay</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 il</translation>
    </message>
    <message>
        <source>No date is known</source>
        <translation>Tarixi bilinmir</translation>
    </message>
    <message>
        <source>about {gap}</source>
        <translation>təxminən {gap}</translation>
    </message>
    <message>
        <source>amends</source>
        <translation>bunu dəyişir:</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>soruşulan</translation>
    </message>
    <message>
        <source>brings into force</source>
        <translation>bunu qüvvəyə mindirir:</translation>
    </message>
    <message>
        <source>clarifies</source>
        <translation>bunu aydınlaşdırır:</translation>
    </message>
    <message>
        <source>commemorates</source>
        <translation>bunu anır:</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>bununla ziddiyyət təşkil edir:</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>buna son qoyur:</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>bunun nəticəsidir:</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>bunu həyata keçirir:</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>mövzusu:</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>bir aydan az</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>bir ildən az</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>bunun hissəsidir:</translation>
    </message>
    <message>
        <source>precedes</source>
        <translation>bundan əvvəl gəlir:</translation>
    </message>
    <message>
        <source>ratifies</source>
        <translation>bunu ratifikasiya edir:</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>bunu bərpa edir:</translation>
    </message>
    <message>
        <source>said by one source</source>
        <translation>bir mənbəyə görə</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>mənbələr fərqlidir</translation>
    </message>
    <message>
        <source>takes part in</source>
        <translation>bunda iştirak edir:</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>eyni gün</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>cavabınız</translation>
    </message>
    <message>
        <source>{date} · your answer</source>
        <translation>{date} · cavabınız</translation>
    </message>
    <message>
        <source>{date} · {gap} earlier</source>
        <translation>{date} · {gap} əvvəl</translation>
    </message>
    <message>
        <source>{date} · {gap} later</source>
        <translation>{date} · {gap} sonra</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gap} earlier</source>
        <translation>{gap} əvvəl</translation>
    </message>
    <message>
        <source>{gap} later</source>
        <translation>{gap} sonra</translation>
    </message>
    <message>
        <source>{link} “{title}”</source>
        <translation>{link} “{title}”</translation>
    </message>
    <message>
        <source>{number} · {date}</source>
        <translation>{number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} events in sight. Zoom in to tell them apart.</source>
        <translation>
            <numerusform>Görünüşdə {n} hadisə var. Ayırd etmək üçün yaxınlaşdırın.</numerusform>
            <numerusform>Görünüşdə {n} hadisə var. Ayırd etmək üçün yaxınlaşdırın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthPart</name>
    <message>
        <source>False</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>The statement is</source>
        <translation>Bu ifadə</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Doğru</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bu bildirişi bağla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Bring them up to date</source>
        <translation>Yenilə</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıx</translation>
    </message>
    <message>
        <source>This is done once, because quizapp is newer than they are. A copy of them as they were is kept.</source>
        <translation>quizapp nəticələrinizdən daha yeni olduğu üçün bu, bir dəfə edilir. Onların əvvəlki halının nüsxəsi saxlanılır.</translation>
    </message>
    <message>
        <source>This version of quizapp can use them once they are brought up to date.</source>
        <translation>quizapp-ın bu versiyası onlardan yeniləndikdən sonra istifadə edə bilər.</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Nəticələriniz</translation>
    </message>
    <message>
        <source>Your results are as they were</source>
        <translation>Nəticələriniz əvvəlki kimidir</translation>
    </message>
    <message>
        <source>Your results are brought up to date</source>
        <translation>Nəticələriniz yenilənir</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Row {n}: {name}</source>
        <translation>Sətir {n}: {name}</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>Bu sətirlə nə etməli</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ad yoxdur</translation>
    </message>
</context>
<context>
    <name>WaysInFlow</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Mübadilə buferində mətn yoxdur.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>1 day of practice</source>
        <translation>1 gün məşq</translation>
    </message>
    <message numerus="yes">
        <source>Best run so far: {n} days in a row.</source>
        <translation>
            <numerusform>İndiyədək ən uzun sıra: ardıcıl {n} gün.</numerusform>
            <numerusform>İndiyədək ən uzun sıra: ardıcıl {n} gün.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu həftə</translation>
    </message>
    <message numerus="yes">
        <source>{n} days of practice</source>
        <translation>
            <numerusform>{n} gün məşq</numerusform>
            <numerusform>{n} gün məşq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>No day yet</source>
        <translation>Hələ gün yoxdur</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>A date is written like 2026-03-01 08:00.</source>
        <translation>Tarix 2026-03-01 08:00 kimi yazılır.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>Each person has a history of their own.</source>
        <translation>Hər kəsin öz tarixçəsi var.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Ad tap</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Nobody here is called like that.</source>
        <translation>Bu adda heç kim yoxdur.</translation>
    </message>
    <message>
        <source>Nobody is in the list yet.</source>
        <translation>Siyahıda hələ heç kim yoxdur.</translation>
    </message>
    <message>
        <source>Not in the list? Your name</source>
        <translation>Siyahıda yoxsunuz? Adınız</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Bu mənəm</translation>
    </message>
    <message>
        <source>Who practises?</source>
        <translation>Kim məşq edir?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>Ask about everything, or one.</source>
        <translation>Hər şeyi və ya birini soruşun.</translation>
    </message>
    <message>
        <source>Ask in every way, or in one only.</source>
        <translation>Hər cür və ya yalnız bir cür soruşun.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Hər növ</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Hər mövzu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>WrittenWords</name>
    <message>
        <source>Essay</source>
        <translation>Esse</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Boşluqlar</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Uyğunlaşdırma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Bir neçəsindən biri</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Bir neçəsindən bir neçəsi</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Qısa cavab</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Oxunacaq mətn</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Doğru, yoxsa yanlış</translation>
    </message>
</context>
<context>
    <name>_MeaningBox</name>
    <message>
        <source>(no heading)</source>
        <translation>(başlıqsız)</translation>
    </message>
    <message>
        <source>Meaning of “{name}”</source>
        <translation>“{name}” mənası</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Oxunmur</translation>
    </message>
    <message>
        <source>{name} (now another one)</source>
        <translation>{name} (indi başqası)</translation>
    </message>
</context>
<context>
    <name>_Neighbours</name>
    <message>
        <source>After · {gap}</source>
        <translation>Sonra · {gap}</translation>
    </message>
    <message>
        <source>Before · {gap}</source>
        <translation>Əvvəl · {gap}</translation>
    </message>
</context>
<context>
    <name>_shell</name>
    <message>
        <source>Home</source>
        <translation>Ana səhifə</translation>
    </message>
</context>
</TS>
