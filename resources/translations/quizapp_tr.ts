<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AheadCard</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes back in the next {n} days.</source>
        <translation>
            <numerusform>Önümüzdeki {n} gün içinde hiçbir şey tekrara gelmiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews ahead</source>
        <translation>Gelecek tekrarlar</translation>
    </message>
    <message numerus="yes">
        <source>{all} come back in the next {n} days, {today} of them today. Each comes when the chance that you still know it has fallen to about {share} (see Settings).</source>
        <translation>
            <numerusform>Önümüzdeki {n} gün içinde {all} tekrara geliyor, bugün: {today}. Her biri, hâlâ biliyor olma olasılığınız yaklaşık {share} düzeyine indiğinde gelir (bkz. Ayarlar).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>Sheets of their own</source>
        <translation>Kendi sayfası olanlar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>Teacher: analysis</source>
        <translation>Öğretmen: çözümleme</translation>
    </message>
    <message>
        <source>Teacher: classes</source>
        <translation>Öğretmen: sınıflar</translation>
    </message>
    <message>
        <source>Teacher: files and assignments</source>
        <translation>Öğretmen: dosyalar ve ödevler</translation>
    </message>
    <message>
        <source>Teacher: sets</source>
        <translation>Öğretmen: setler</translation>
    </message>
    <message>
        <source>Timeline of a set</source>
        <translation>Bir setin zaman çizelgesi</translation>
    </message>
    <message>
        <source>add files</source>
        <translation>dosya ekle</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>çözümleme</translation>
    </message>
    <message>
        <source>as a list, or drawn</source>
        <translation>liste olarak veya çizili</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>bring files in</source>
        <translation>dosya getir</translation>
    </message>
    <message>
        <source>close the window; everything is kept</source>
        <translation>pencereyi kapat; her şey saklanır</translation>
    </message>
    <message>
        <source>earlier or later times</source>
        <translation>daha erken veya geç zamanlar</translation>
    </message>
    <message>
        <source>events outside what is seen</source>
        <translation>görünenin dışındaki olaylar</translation>
    </message>
    <message>
        <source>export</source>
        <translation>dışa aktar</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>bilgiler</translation>
    </message>
    <message>
        <source>help; in a quiz and in the editor, its keys</source>
        <translation>yardım; testte ve düzenleyicide tuşları</translation>
    </message>
    <message>
        <source>history</source>
        <translation>geçmiş</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ana sayfa</translation>
    </message>
    <message>
        <source>in a quiz, or while one is put together</source>
        <translation>testte veya hazırlanırken</translation>
    </message>
    <message>
        <source>in the editor, and where letters are typed</source>
        <translation>düzenleyicide ve harf yazılan yerde</translation>
    </message>
    <message>
        <source>in the search: next match; back with Shift</source>
        <translation>aramada: sonraki eşleşme; Shift ile geri</translation>
    </message>
    <message>
        <source>kinds of question</source>
        <translation>soru türleri</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>daha büyük yazı</translation>
    </message>
    <message>
        <source>lock the teacher’s area</source>
        <translation>öğretmen bölümünü kilitle</translation>
    </message>
    <message>
        <source>make a copy</source>
        <translation>kopyasını çıkar</translation>
    </message>
    <message>
        <source>mistakes of the last 7 days</source>
        <translation>son 7 günün yanlışları</translation>
    </message>
    <message>
        <source>new assignment</source>
        <translation>yeni ödev</translation>
    </message>
    <message>
        <source>new class</source>
        <translation>yeni sınıf</translation>
    </message>
    <message>
        <source>new learner</source>
        <translation>yeni öğrenci</translation>
    </message>
    <message>
        <source>new set</source>
        <translation>yeni set</translation>
    </message>
    <message>
        <source>next area of the window</source>
        <translation>pencerenin sonraki bölgesi</translation>
    </message>
    <message>
        <source>next button or field; back with Shift</source>
        <translation>sonraki düğme veya alan; Shift ile geri</translation>
    </message>
    <message>
        <source>open a roster</source>
        <translation>sınıf listesi aç</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>aç</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>başka dosyalar</translation>
    </message>
    <message>
        <source>print</source>
        <translation>yazdır</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>ilerleme</translation>
    </message>
    <message>
        <source>put a quiz together</source>
        <translation>test hazırla</translation>
    </message>
    <message>
        <source>put learners into classes</source>
        <translation>öğrencileri sınıflara koy</translation>
    </message>
    <message>
        <source>questions of a quiz</source>
        <translation>bir testin soruları</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>kaldır</translation>
    </message>
    <message>
        <source>rename or change it</source>
        <translation>adını değiştir veya düzenle</translation>
    </message>
    <message>
        <source>scroll what is said about the event</source>
        <translation>olay için söylenenleri kaydır</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>see all</source>
        <translation>tümünü gör</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ayarlar</translation>
    </message>
    <message>
        <source>show what is wrong</source>
        <translation>neyin yanlış olduğunu göster</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>daha küçük yazı</translation>
    </message>
    <message>
        <source>take in what is shown</source>
        <translation>gösterileni al</translation>
    </message>
    <message>
        <source>take it along, or leave it out</source>
        <translation>birlikte al veya dışarıda bırak</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>öğretmen</translation>
    </message>
    <message>
        <source>text of the usual size</source>
        <translation>olağan boyda yazı</translation>
    </message>
    <message>
        <source>the event before, the next one</source>
        <translation>önceki olay, sonraki olay</translation>
    </message>
    <message>
        <source>the first event, the last one</source>
        <translation>ilk olay, son olay</translation>
    </message>
    <message>
        <source>the row above or below</source>
        <translation>üstteki veya alttaki satır</translation>
    </message>
    <message>
        <source>the same with what was copied</source>
        <translation>kopyalananla aynısı</translation>
    </message>
    <message>
        <source>there: search a name</source>
        <translation>orada: ad ara</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>bu sayfa</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>zaman çizelgesi</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>geri al</translation>
    </message>
    <message>
        <source>who practises</source>
        <translation>kim çalışıyor</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>yakınlaştır</translation>
    </message>
</context>
<context>
    <name>AlteredCard</name>
    <message>
        <source>Answers that are missing: {n}</source>
        <translation>Eksik yanıtlar: {n}</translation>
    </message>
    <message>
        <source>Answers that were put in: {n}</source>
        <translation>Sonradan eklenen yanıtlar: {n}</translation>
    </message>
    <message>
        <source>Answers were put in the place of others.</source>
        <translation>Bazı yanıtların yerine başkaları konmuş.</translation>
    </message>
    <message>
        <source>Let them count as they are</source>
        <translation>Oldukları gibi sayılsınlar</translation>
    </message>
    <message>
        <source>Look at the copies</source>
        <translation>Kopyalara bak</translation>
    </message>
    <message>
        <source>Results were changed by something else than quizapp</source>
        <translation>Sonuçlar quizapp dışında bir şeyle değiştirilmiş</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>ve {n} tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: question {n} of “{set}”, {when}</source>
        <translation>{who}: “{set}”, soru {n}, {when}</translation>
    </message>
    <message>
        <source>{who}: the result of “{set}”, {when}</source>
        <translation>{who}: “{set}” testinin sonucu, {when}</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>1 answer</source>
        <translation>1 yanıt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 bilgi</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} sa {rest} dk</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} bilgi</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} sa</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} dk</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} sn</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>%{n}</translation>
    </message>
    <message>
        <source>{share} · {right} of {all}</source>
        <translation>{share} · {all} içinde {right} doğru</translation>
    </message>
</context>
<context>
    <name>AnalysisFlow</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel çalışma kitapları (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Çözümlemeyi dışa aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>The analysis is in “{path}” now.</source>
        <translation>Çözümleme artık “{path}” dosyasında.</translation>
    </message>
    <message>
        <source>What this is about is not in the set any more.</source>
        <translation>Bunun konusu artık sette yok.</translation>
    </message>
    <message>
        <source>{title}-analysis</source>
        <translation>{title}-cozumleme</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Çözümleme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>What answers are counted together</source>
        <translation>Hangi yanıtlar birlikte sayılır</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Sayılar ne anlama gelir</translation>
    </message>
    <message>
        <source>{share} % of the answers</source>
        <translation>Yanıtların %{share} kadarı</translation>
    </message>
</context>
<context>
    <name>AnalysisStates</name>
    <message>
        <source>Answers are told later</source>
        <translation>Yanıtlar sonra söylenecek</translation>
    </message>
    <message>
        <source>Choose a quiz or a shorter time to read less.</source>
        <translation>Daha az okumak için bir test veya daha kısa bir süre seçin.</translation>
    </message>
    <message>
        <source>Choose another quiz, everyone, or a longer time.</source>
        <translation>Başka bir test, herkesi veya daha uzun bir süre seçin.</translation>
    </message>
    <message>
        <source>No answers match these choices</source>
        <translation>Bu seçimlere uyan yanıt yok</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Henüz yanıt yok</translation>
    </message>
    <message>
        <source>Once people have taken quizzes of this set, its questions are judged here.</source>
        <translation>Bu setin testleri çözülünce soruları burada değerlendirilir.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test hazırla</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Yanıtlar okunuyor</translation>
    </message>
    <message>
        <source>Reading was ended. Nothing was changed.</source>
        <translation>Okuma durduruldu. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>The answers could not be read.</source>
        <translation>Yanıtlar okunamadı.</translation>
    </message>
    <message>
        <source>There are only answers to an exam whose results are told later. They are counted from then on, and behind a passphrase at once.</source>
        <translation>Yalnızca sonucu sonra söylenecek bir sınavın yanıtları var. O zamandan sonra sayılırlar; parolanın arkasında hemen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
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
        <translation>; 1 tanesine bakmak gerek.</translation>
    </message>
    <message>
        <source>; none of them needs a look.</source>
        <translation>; hiçbirine bakmak gerekmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>; {n} need a look.</source>
        <translation>
            <numerusform>; {n} tanesine bakmak gerek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alpha cannot be told, for all scores are the same.</source>
        <translation>Bütün puanlar aynı olduğundan alfa hesaplanamaz.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}, the standard error {error} points of 100: somebody with 60 points would mostly get {low} to {high} if asked alike again.</source>
        <translation>Alfa {alpha}, standart hata 100 üzerinden {error} puan: 60 puanı olan biri aynı biçimde yeniden sorulsa çoğunlukla {low} ile {high} arası alırdı.</translation>
    </message>
    <message>
        <source>Alpha needs {needed} people who finished; has {has}.</source>
        <translation>Alfa için testi bitirmiş {needed} kişi gerekir; şu an {has} kişi var.</translation>
    </message>
    <message>
        <source>Answers to an exam whose results are told later are left out; behind a passphrase they are counted.</source>
        <translation>Sonucu sonra söylenecek bir sınavın yanıtları sayılmadı; parolanın arkasında sayılır.</translation>
    </message>
    <message>
        <source>{n} of {all} facts have answers enough</source>
        <translation>{all} bilgiden {n} tanesinin yeterince yanıtı var</translation>
    </message>
    <message>
        <source>{n} of {all} kinds have answers enough</source>
        <translation>{all} türden {n} tanesinin yeterince yanıtı var</translation>
    </message>
    <message>
        <source>{n} of {all} questions have answers enough</source>
        <translation>{all} sorudan {n} tanesinin yeterince yanıtı var</translation>
    </message>
    <message>
        <source>{people} gave {answers}; {share} of the marks were earned.</source>
        <translation>{people}: {answers}; puanların {share} kadarı kazanıldı.</translation>
    </message>
</context>
<context>
    <name>AnswerFilters</name>
    <message>
        <source>All answers</source>
        <translation>Bütün yanıtlar</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Bütün testler</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Sayılan yanıtlar</translation>
    </message>
    <message>
        <source>Class or learner</source>
        <translation>Sınıf veya öğrenci</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>İlk yanıtlar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>{questions} questions · {people} · {day}</source>
        <translation>{questions} soru · {people} · {day}</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Kısmen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>extra, not counted</source>
        <translation>fazladan, sayılmadı</translation>
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
        <translation>“{earlier}” sonrasında</translation>
    </message>
    <message>
        <source>before “{later}”</source>
        <translation>“{later}” öncesinde</translation>
    </message>
    <message>
        <source>between “{earlier}” and “{later}”</source>
        <translation>“{earlier}” ile “{later}” arasında</translation>
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
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Doğru değil</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Kısmen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message numerus="yes">
        <source>The latest {n} answers. Enter opens one with its explanation.</source>
        <translation>
            <numerusform>En son {n} yanıt. Enter birini açıklamasıyla açar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no such answers.</source>
        <translation>Böyle yanıt yok.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Hangi yanıtlar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>{n}, the latest first. Enter opens one with its explanation.</source>
        <translation>{n}, en sonuncusu başta. Enter birini açıklamasıyla açar.</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>A passphrase keeps curious classmates at this program away from sets, classes and the results of others. It encrypts nothing: whoever can read the files of this account can read them without it. If it is forgotten, remove this file; nothing else is lost:</source>
        <translation>Parola, bu programa oturan meraklı sınıf arkadaşlarını setlerden, sınıflardan ve başkalarının sonuçlarından uzak tutar. Hiçbir şeyi şifrelemez: bu hesabın dosyalarını okuyabilen, parola olmadan da okuyabilir. Unutulursa şu dosyayı silin; başka bir şey kaybolmaz:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Everybody at this computer can open it.</source>
        <translation>Bu bilgisayardaki herkes açabilir.</translation>
    </message>
    <message>
        <source>It opens by a passphrase.</source>
        <translation>Parolayla açılır.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key</source>
        <translation>Hiç tuşa basılmadan bu kadar dakika geçince kilitle</translation>
    </message>
    <message numerus="yes">
        <source>Lock after {n} idle minutes</source>
        <translation>
            <numerusform>{n} dakika boşta kalınca kilitle</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Şimdi kilitle</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Yeni parola, en az 8 karakter</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Şimdiki parola</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Parolayı kaldır</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Parola koy…</translation>
    </message>
    <message>
        <source>Teacher’s area</source>
        <translation>Öğretmen bölümü</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Yeni parola bir kez daha</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi aynı değil.</translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>The teacher’s area has no passphrase any more.</source>
        <translation>Öğretmen bölümünün artık parolası yok.</translation>
    </message>
    <message>
        <source>The teacher’s area has this passphrase from now on.</source>
        <translation>Öğretmen bölümünün parolası bundan sonra budur.</translation>
    </message>
    <message>
        <source>The teacher’s area is locked.</source>
        <translation>Öğretmen bölümü kilitli.</translation>
    </message>
</context>
<context>
    <name>AssignmentBar</name>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Hand out as a file…</source>
        <translation>Dosya olarak dağıt…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>handed in: {n}</source>
        <translation>teslim edilen: {n}</translation>
    </message>
</context>
<context>
    <name>AssignmentList</name>
    <message>
        <source>1 question</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bak</translation>
    </message>
    <message>
        <source>Look and start</source>
        <translation>Bak ve başla</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Size verilenler</translation>
    </message>
    <message>
        <source>begun {ago}, {n} answered</source>
        <translation>başlandı: {ago}, {n} yanıtlandı</translation>
    </message>
    <message>
        <source>begun {ago}, {n} answered, the time is running</source>
        <translation>başlandı: {ago}, {n} yanıtlandı, süre işliyor</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>from {moment} on</source>
        <translation>{moment} itibarıyla</translation>
    </message>
    <message>
        <source>handed in · {what}</source>
        <translation>teslim edildi · {what}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>open until {moment}</source>
        <translation>son: {moment}</translation>
    </message>
    <message>
        <source>result to be seen</source>
        <translation>sonuç görülebilir</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} soru</numerusform>
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
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Henüz açık değil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
</context>
<context>
    <name>AssignmentsFlow</name>
    <message>
        <source>“{title}” is changed.</source>
        <translation>“{title}” değiştirildi.</translation>
    </message>
    <message>
        <source>“{title}” is set.</source>
        <translation>“{title}” verildi.</translation>
    </message>
    <message>
        <source>“{title}” is set. Questions of kinds that are for practice, such as true or false, are among it: {n}.</source>
        <translation>“{title}” verildi. İçinde, doğru-yanlış gibi yalnızca alıştırma için olan türlerden sorular var: {n}.</translation>
    </message>
    <message>
        <source>“{title}” was removed. What was answered is kept.</source>
        <translation>“{title}” kaldırıldı. Verilen yanıtlar duruyor.</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignment</source>
        <translation>Ödev</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Ödevler</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Teslim edilen</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Yeni ödev</translation>
    </message>
    <message>
        <source>Nothing is set yet</source>
        <translation>Henüz ödev verilmedi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Set a quiz to a class or to everybody: as homework, or as an exam with a time limit. It then stands on Home of whoever is to take it.</source>
        <translation>Bir sınıfa veya herkese test verin: ödev olarak ya da süreli bir sınav olarak. Onu yapacak olanın ana sayfasında durur.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>What is set stands on Home of whoever is to take it. As a file it goes to other computers; the right answers can be read in it.</source>
        <translation>Verilenler, yapacak olanın ana sayfasında durur. Dosya olarak başka bilgisayarlara gider; doğru yanıtlar o dosyada okunabilir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
</context>
<context>
    <name>AxisSlider</name>
    <message>
        <source>Arrow keys move by one, Page Up and Page Down by more.</source>
        <translation>Ok tuşları birer, Page Up ve Page Down daha büyük adımlarla ilerletir.</translation>
    </message>
    <message>
        <source>Click on the timeline, or press ← or →</source>
        <translation>Zaman çizelgesine tıklayın veya ← ya da → tuşuna basın</translation>
    </message>
    <message>
        <source>Right: {date}</source>
        <translation>Doğrusu: {date}</translation>
    </message>
    <message>
        <source>Timeline, no date chosen</source>
        <translation>Zaman çizelgesi, tarih seçilmedi</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>Zaman çizelgesi, {date}</translation>
    </message>
    <message>
        <source>Timeline. Right: {date}</source>
        <translation>Zaman çizelgesi. Doğrusu: {date}</translation>
    </message>
    <message>
        <source>Your answer: {date}</source>
        <translation>Yanıtınız: {date}</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Your results could not be copied. {reason}</source>
        <translation>Sonuçlarınız kopyalanamadı. {reason}</translation>
    </message>
</context>
<context>
    <name>BringFlow</name>
    <message>
        <source>1 other file is of no known sort and was passed over.</source>
        <translation>Türü bilinmeyen 1 dosya daha vardı; atlandı.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Vazgeçildi. Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Questions of {n} files</source>
        <translation>
            <numerusform>{n} dosyanın soruları</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Pano okunuyor</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} okunuyor</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files</source>
        <translation>
            <numerusform>{n} dosya okunuyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Save error list</source>
        <translation>Hata listesini kaydet</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Alınıyor</translation>
    </message>
    <message>
        <source>The files are read. “Add a set…” on the home page shows them.</source>
        <translation>Dosyalar okundu. Ana sayfadaki “Set ekle…” onları gösterir.</translation>
    </message>
    <message>
        <source>The list is in “{path}” now.</source>
        <translation>Liste artık “{path}” dosyasında.</translation>
    </message>
    <message numerus="yes">
        <source>There are more files; the first {n} are shown.</source>
        <translation>
            <numerusform>Daha çok dosya var; ilk {n} tanesi gösteriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be read.</source>
        <translation>İçinde okunabilecek bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other files are of no known sort and were passed over.</source>
        <translation>
            <numerusform>Türü bilinmeyen {n} dosya daha vardı; atlandı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringFooter</name>
    <message>
        <source>1 cannot be used.</source>
        <translation>1 tanesi kullanılamaz.</translation>
    </message>
    <message>
        <source>1 row stays in its file.</source>
        <translation>1 satır dosyasında kalır.</translation>
    </message>
    <message>
        <source>1 stays in the file.</source>
        <translation>1 tanesi dosyada kalır.</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Sete ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in as it is. Nothing was changed.</source>
        <translation>Bu dosyadan bu hâliyle hiçbir şey alınamaz. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test hazırla</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Take in 1 question</source>
        <translation>1 soruyu al</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <translation>1 satırı al</translation>
    </message>
    <message>
        <source>Take in 1 set</source>
        <translation>1 seti al</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} questions</source>
        <translation>
            <numerusform>{n} soruyu al</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} rows</source>
        <translation>
            <numerusform>{n} satırı al</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} sets</source>
        <translation>
            <numerusform>{n} seti al</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Update the set</source>
        <translation>Seti güncelle</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>bütün satır</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used.</source>
        <translation>
            <numerusform>{n} tanesi kullanılamaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} files.</source>
        <translation>{all} dosyadan {n}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stay in their files.</source>
        <translation>
            <numerusform>{n} satır dosyalarında kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stay in the file.</source>
        <translation>
            <numerusform>{n} tanesi dosyada kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} ready + {warned} with warnings.</source>
        <translation>{ready} hazır + {warned} uyarılı.</translation>
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
        <translation>Dosya getir</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
</context>
<context>
    <name>BucketBox</name>
    <message>
        <source>Bucket {title}. {held}</source>
        <translation>Kutu {title}. {held}</translation>
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
        <translation>Her olay ait olduğu yeri gösterir.</translation>
    </message>
    <message>
        <source>None is where it belongs. Each event shows its place.</source>
        <translation>Hiçbiri ait olduğu yerde değil. Her olay yerini gösterir.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {fitting} of {count} are where they belong.</source>
        <translation>
            <numerusform>Kısmen doğru. {count} olaydan {fitting} tanesi yerinde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put each one where it belongs</source>
        <translation>Her birini ait olduğu yere koyun</translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} are where they belong.</source>
        <translation>
            <numerusform>Doğru. {count} olayın hepsi yerinde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer: {place}</source>
        <translation>Yanıtınız: {place}</translation>
    </message>
    <message>
        <source>put into</source>
        <translation>koy</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seç</translation>
    </message>
    <message numerus="yes">
        <source>{item}: {place}. {done} of {count} placed.</source>
        <translation>
            <numerusform>{item}: {place}. {count} olaydan {done} tanesi yerleştirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · right</source>
        <translation>{place} · doğru</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message numerus="yes">
        <source>Show all {count} answers</source>
        <translation>
            <numerusform>{count} yanıtın hepsini göster</numerusform>
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
        <translation>Son açılışlar buraya kadar gelemedi; bu yüzden bu kez ayarlarınız kullanılmıyor. Ayarlar da her şey de olduğu gibi duruyor; şimdi değiştirdikleriniz siz çıkana dek geçerli.</translation>
    </message>
    <message>
        <source>There are no results here, but copies of earlier ones. If they should be here, put a copy back in Settings.</source>
        <translation>Burada sonuç yok, ama eskilerinin kopyaları var. Burada olmaları gerekiyorsa Ayarlar’da bir kopyayı geri koyun.</translation>
    </message>
    <message>
        <source>Your results are in a folder on a network ({kind}). Open quizapp on one computer at a time; copies are made by themselves.</source>
        <translation>Sonuçlarınız ağdaki bir klasörde ({kind}). quizapp’i aynı anda tek bilgisayarda açın; kopyalar kendiliğinden alınır.</translation>
    </message>
</context>
<context>
    <name>CellField</name>
    <message>
        <source>Cell</source>
        <translation>Hücre</translation>
    </message>
</context>
<context>
    <name>ChangeAssignmentPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>“{set}” setinden 1 soru</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Ödevi değiştir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Learners see it. Empty: the name of the set.</source>
        <translation>Öğrenciler görür. Boşsa: setin adı.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Questions and people stay as they are.</source>
        <translation>Sorular ve kişiler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Somebody has begun. Questions, time, marking and order stay as they are, so that all have the same; who needs more time is given it under Results.</source>
        <translation>Biri başladı. Herkes için aynı olsun diye sorular, süre, puanlama ve sıra olduğu gibi kalır; daha çok süre gerekene Sonuçlar’dan verilir.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Where it is as a file, changes arrive when it is handed out again.</source>
        <translation>Dosya olarak bulunduğu yerlere değişiklikler, yeniden dağıtılınca ulaşır.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>“{set}” setinden {n} soru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Grafik olarak göster</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Tablo olarak göster</translation>
    </message>
</context>
<context>
    <name>ChoiceArea</name>
    <message>
        <source>Choose one answer</source>
        <translation>Bir yanıt seçin</translation>
    </message>
    <message>
        <source>Not this one. The answer is {letter}: {text}.</source>
        <translation>Bu değil. Yanıt {letter}: {text}.</translation>
    </message>
    <message>
        <source>Right. {text}.</source>
        <translation>Doğru. {text}.</translation>
    </message>
    <message>
        <source>The answer is {letter}: {text}.</source>
        <translation>Yanıt {letter}: {text}.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
</context>
<context>
    <name>ClassTools</name>
    <message>
        <source>Add a learner</source>
        <translation>Öğrenci ekle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Yeni sınıf</translation>
    </message>
    <message>
        <source>Read a roster…</source>
        <translation>Sınıf listesi oku…</translation>
    </message>
    <message>
        <source>Search learners</source>
        <translation>Öğrenci ara</translation>
    </message>
</context>
<context>
    <name>ClassesFlow</name>
    <message>
        <source>A new class</source>
        <translation>Yeni bir sınıf</translation>
    </message>
    <message>
        <source>A new learner</source>
        <translation>Yeni bir öğrenci</translation>
    </message>
    <message>
        <source>A new learner in {name}</source>
        <translation>Yeni öğrenci, sınıf: {name}</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>{name} için başka ad</translation>
    </message>
    <message>
        <source>Another name or number for {name}</source>
        <translation>{name} için başka ad veya numara</translation>
    </message>
    <message>
        <source>Export learners</source>
        <translation>Öğrencileri dışa aktar</translation>
    </message>
    <message>
        <source>The learners are in “{path}” now.</source>
        <translation>Öğrenciler artık “{path}” dosyasında.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>ogrenciler</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Bring in the list of a school as CSV or Excel, or make a class and add its learners one by one. Whoever gave a name on Home stands here, too.</source>
        <translation>Okulun listesini CSV veya Excel olarak getirin ya da bir sınıf açıp öğrencileri tek tek ekleyin. Ana sayfada ad yazanlar da burada durur.</translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>Sınıfsız</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Sınıfın adı</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Yeni sınıf</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Henüz sınıf yok</translation>
    </message>
    <message>
        <source>Nobody here is called like that.</source>
        <translation>Bu adda kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is in this class yet. Add learners, or read a roster.</source>
        <translation>Bu sınıfta henüz kimse yok. Öğrenci ekleyin veya bir liste okuyun.</translation>
    </message>
    <message>
        <source>Number (optional)</source>
        <translation>Numara (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Read a roster…</source>
        <translation>Sınıf listesi oku…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
</context>
<context>
    <name>CollectFlow</name>
    <message>
        <source>1 file was taken in</source>
        <translation>1 dosya alındı</translation>
    </message>
    <message>
        <source>1 new quiz</source>
        <translation>1 yeni test</translation>
    </message>
    <message>
        <source>Cancelled. Nothing more was taken in.</source>
        <translation>Vazgeçildi. Başka bir şey alınmadı.</translation>
    </message>
    <message>
        <source>Copies of what could not be taken in are kept aside ({n}).</source>
        <translation>Alınamayanların kopyaları ayrıca saklandı ({n}).</translation>
    </message>
    <message>
        <source>Not taken in: {names}. {why}</source>
        <translation>Alınmadı: {names}. {why}</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dosyalar okunuyor…</translation>
    </message>
    <message>
        <source>Taking the results in…</source>
        <translation>Sonuçlar alınıyor…</translation>
    </message>
    <message>
        <source>There are no files of results there.</source>
        <translation>Orada sonuç dosyası yok.</translation>
    </message>
    <message>
        <source>{files}, with {new}.</source>
        <translation>{files}, içinde {new}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were taken in</source>
        <translation>
            <numerusform>{n} dosya alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new quizzes</source>
        <translation>
            <numerusform>{n} yeni test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectFoot</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Take in 1 file</source>
        <translation>1 dosyayı al</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} files</source>
        <translation>
            <numerusform>{n} dosyayı al</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>1 cannot be taken in.</source>
        <translation>1 tanesi alınamaz.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 dosya</translation>
    </message>
    <message>
        <source>1 needs a look.</source>
        <translation>1 tanesine bakmak gerek.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Drop the files that learners handed in on this window, or the folder they are in. You see what is in each before anything is kept; taking one in twice does no harm.</source>
        <translation>Öğrencilerin teslim ettiği dosyaları veya bulundukları klasörü bu pencereye bırakın. Hiçbir şey saklanmadan önce her birinde ne olduğunu görürsünüz; birini iki kez almanın zararı yoktur.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Henüz hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>Nothing to take in.</source>
        <translation>Alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Take results in</source>
        <translation>Sonuçları al</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be taken in.</source>
        <translation>
            <numerusform>{n} tanesi alınamaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look.</source>
        <translation>
            <numerusform>{n} tanesine bakmak gerek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectedFiles</name>
    <message>
        <source>1 answer</source>
        <translation>1 yanıt</translation>
    </message>
    <message>
        <source>1 quiz</source>
        <translation>1 test</translation>
    </message>
    <message>
        <source>A quiz of this file is here already with other answers, or is of somebody else. Nothing of the file is taken in; a copy is kept aside.</source>
        <translation>Bu dosyadaki bir test burada başka yanıtlarla zaten var ya da başkasının. Dosyadan hiçbir şey alınmadı; bir kopyası ayrıca saklandı.</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Zaten burada</translation>
    </message>
    <message>
        <source>An exam of this file was not set here. Its answers are taken in, but they are not among the results of an assignment.</source>
        <translation>Bu dosyadaki bir sınav burada verilmemiş. Yanıtları alınır, ama bir ödevin sonuçları arasında yer almaz.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Kullanılamaz</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Bu dosyadaki her şey zaten burada.</translation>
    </message>
    <message>
        <source>It is not certain whose it is: choose a learner.</source>
        <translation>Kimin olduğu kesin değil: bir öğrenci seçin.</translation>
    </message>
    <message>
        <source>It names nobody: choose a learner.</source>
        <translation>Kimseyi adlandırmıyor: bir öğrenci seçin.</translation>
    </message>
    <message>
        <source>Its marks do not follow from its answers.</source>
        <translation>Puanları yanıtlarına uymuyor.</translation>
    </message>
    <message>
        <source>Its right answers are not those of the set here, or another version of quizapp made it.</source>
        <translation>Doğru yanıtları buradaki kümeninkiler değil ya da quizapp’in başka bir sürümü hazırlamış.</translation>
    </message>
    <message>
        <source>Its times are in the future. A clock may have been wrong.</source>
        <translation>Zamanları gelecekte. Bir saat yanlış olmuş olabilir.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>Daha yeni program</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Başkasının</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Bir bakın</translation>
    </message>
    <message>
        <source>Taken all the same</source>
        <translation>Yine de alındı</translation>
    </message>
    <message>
        <source>The file was changed after it was written: its checksum does not fit. That may have happened on its way, or by hand.</source>
        <translation>Dosya yazıldıktan sonra değiştirilmiş: sağlama toplamı uymuyor. Bu yolda veya elle olmuş olabilir.</translation>
    </message>
    <message>
        <source>The set “{title}” is not here. Bring it in first, or take the file all the same.</source>
        <translation>“{title}” seti burada yok. Önce onu getirin ya da dosyayı yine de alın.</translation>
    </message>
    <message>
        <source>Unknown set</source>
        <translation>Bilinmeyen set</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quizzes</source>
        <translation>
            <numerusform>{n} test</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was another version of the set when it was answered.</source>
        <translation>“{title}” yanıtlandığında setin başka bir sürümüydü.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>17 Dec 1903</source>
        <translation>17 Ara 1903</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Hangi tarihe göre</translation>
    </message>
    <message>
        <source>Book, page, address</source>
        <translation>Kitap, sayfa, adres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Bitiş günü</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>First flight of the Wright brothers</source>
        <translation>Wright kardeşlerin ilk uçuşu</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>If it lasted</source>
        <translation>Sürdüyse</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Yürürlük</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Bitiş ayı</translation>
    </message>
    <message>
        <source>One or two sentences, read after the answer</source>
        <translation>Yanıttan sonra okunan bir iki cümle</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Noktalı virgülle ayrılır</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Birlikte gösterilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>(no heading)</source>
        <translation>(başlıksız)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Fold the columns</source>
        <translation>Sütunları katla</translation>
    </message>
    <message>
        <source>Put the columns right</source>
        <translation>Sütunları düzelt</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: okunmadı</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Kaldığınız yerden devam edin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Question {now} of {all} · {right} right so far · saved {ago}</source>
        <translation>Soru {now} / {all} · şimdiye dek {right} doğru · kaydedildi: {ago}</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Copies are made by themselves while questions are answered. When one is put back, what there is now is kept as one more copy.</source>
        <translation>Sorular yanıtlanırken kopyalar kendiliğinden alınır. Biri geri konunca şimdiki durum bir kopya olarak saklanır.</translation>
    </message>
    <message>
        <source>Copies of your results</source>
        <translation>Sonuçlarınızın kopyaları</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Şimdi kopyala</translation>
    </message>
    <message>
        <source>Copy to put back</source>
        <translation>Geri konacak kopya</translation>
    </message>
    <message>
        <source>Nothing is missing in it. Put it back?</source>
        <translation>Onda eksik yok. Geri konsun mu?</translation>
    </message>
    <message>
        <source>One answer of now is missing in it. Put it back?</source>
        <translation>Şimdiki bir yanıt onda eksik. Geri konsun mu?</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Geri koy</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Geri koy…</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Henüz kopya yok.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>istendi</translation>
    </message>
    <message>
        <source>made at a start</source>
        <translation>açılışta alındı</translation>
    </message>
    <message>
        <source>made before an import</source>
        <translation>içe almadan önce alındı</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>güncellemeden önce alındı</translation>
    </message>
    <message>
        <source>made before another was put back</source>
        <translation>başkası geri konmadan önce alındı</translation>
    </message>
    <message>
        <source>made in between</source>
        <translation>arada alındı</translation>
    </message>
    <message>
        <source>saved from a damaged file</source>
        <translation>bozuk dosyadan kurtarıldı</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers of now are missing in it. Put it back?</source>
        <translation>
            <numerusform>Şimdiki {n} yanıt onda eksik. Geri konsun mu?</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, 1 answer, {why}</source>
        <translation>{when}, 1 yanıt, {why}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, {n} answers, {why}</source>
        <translation>
            <numerusform>{when}, {n} yanıt, {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesFlow</name>
    <message>
        <source>Copying the results…</source>
        <translation>Sonuçlar kopyalanıyor…</translation>
    </message>
    <message>
        <source>The results are those of the copy now: 1 answer.</source>
        <translation>Sonuçlar artık kopyadakiler: 1 yanıt.</translation>
    </message>
    <message numerus="yes">
        <source>The results are those of the copy now: {n} answers.</source>
        <translation>
            <numerusform>Sonuçlar artık kopyadakiler: {n} yanıt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Nothing was changed, and your answers are safe.</source>
        <translation>Hiçbir şey değişmedi ve yanıtlarınız güvende.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Bu okunamadı</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>{answer}, chosen</source>
        <translation>{answer}, seçili</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Due on the coming days</source>
        <translation>Önümüzdeki günlerde gelenler</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
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
        <translation>Son gün ilkinden önce.</translation>
    </message>
    <message>
        <source>This is no day; one is written like {pattern}.</source>
        <translation>Bu bir gün değil; gün şöyle yazılır: {pattern}.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>başlangıç</translation>
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
        <translation>Alıştırma günleri</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>The longest run so far: {days} in a row.</source>
        <translation>Şimdiye dek en uzun dizi: art arda {days}.</translation>
    </message>
    <message>
        <source>The numbers count answers.</source>
        <translation>Sayılar yanıtları sayar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Today is one of them.</source>
        <translation>Bugün de bunlardan biri.</translation>
    </message>
    <message>
        <source>You practised on {days}.</source>
        <translation>Alıştırma yaptığınız süre: {days}.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>yanıt yok</translation>
    </message>
</context>
<context>
    <name>DisputesBlock</name>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Nothing of this is asked or scored.</source>
        <translation>Bunların hiçbiri sorulmaz ve puanlanmaz.</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Kaynaklar farklı</translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} soru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftHead</name>
    <message>
        <source>Another question in place of {n}</source>
        <translation>{n}. sorunun yerine başka bir soru</translation>
    </message>
    <message>
        <source>Hide question {n}</source>
        <translation>{n}. soruyu gizle</translation>
    </message>
    <message>
        <source>Leave question {n} out</source>
        <translation>{n}. soruyu çıkar</translation>
    </message>
    <message>
        <source>Lock question {n}</source>
        <translation>{n}. soruyu kilitle</translation>
    </message>
    <message>
        <source>Locked · {about}</source>
        <translation>Kilitli · {about}</translation>
    </message>
    <message>
        <source>Move question {n} down</source>
        <translation>{n}. soruyu aşağı taşı</translation>
    </message>
    <message>
        <source>Move question {n} up</source>
        <translation>{n}. soruyu yukarı taşı</translation>
    </message>
    <message>
        <source>Show question {n}</source>
        <translation>{n}. soruyu göster</translation>
    </message>
    <message>
        <source>Unlock question {n}</source>
        <translation>{n}. sorunun kilidini aç</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Alt and an arrow key move a question.</source>
        <translation>Alt ve bir ok tuşu soruyu taşır.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it to look at what is in it</source>
        <translation>İçine bakmak için bırakın</translation>
    </message>
    <message>
        <source>Drop them to look at what is in them</source>
        <translation>İçlerine bakmak için bırakın</translation>
    </message>
    <message>
        <source>Nothing is kept before you say so.</source>
        <translation>Siz demeden hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} ve {n} tane daha</translation>
    </message>
</context>
<context>
    <name>DropPart</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dosya veya klasörleri buraya bırakın</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Spreadsheets and tables of events, questions from Moodle and other programs, timelines, whole question sets. Everything is shown before it is kept.</source>
        <translation>Olay tabloları ve çalışma sayfaları, Moodle’dan ve başka programlardan sorular, zaman çizelgeleri, bütün soru setleri. Saklanmadan önce her şey gösterilir.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>1 fact</source>
        <translation>1 bilgi</translation>
    </message>
    <message>
        <source>1 fact later today</source>
        <translation>1 bilgi bugün, biraz sonra</translation>
    </message>
    <message>
        <source>1 mistake</source>
        <translation>1 yanlış</translation>
    </message>
    <message>
        <source>1 more later today</source>
        <translation>Bugün biraz sonra 1 tane daha</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Tekrar zamanı</translation>
    </message>
    <message>
        <source>Learn new</source>
        <translation>Yenilerini öğren</translation>
    </message>
    <message>
        <source>Learn what is new of {title}</source>
        <translation>{title}: yenilerini öğren</translation>
    </message>
    <message>
        <source>Next: 1 fact on {day}.</source>
        <translation>Sırada: 1 bilgi, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Next: {n} facts on {day}.</source>
        <translation>
            <numerusform>Sırada: {n} bilgi, {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>Bugün tekrar yok</translation>
    </message>
    <message>
        <source>Practise mistakes of {title}</source>
        <translation>{title}: yanlışları çalış</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Şimdi tekrar et</translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} bilgi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts later today</source>
        <translation>
            <numerusform>{n} bilgi bugün, biraz sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mistakes</source>
        <translation>
            <numerusform>{n} yanlış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more later today</source>
        <translation>
            <numerusform>Bugün biraz sonra {n} tane daha</numerusform>
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
        <translation>{title} (kopya)</translation>
    </message>
    <message>
        <source>Everything you typed is kept.
Not in the set yet.</source>
        <translation>Yazdığınız her şey saklandı.
Henüz sette değil.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Keeping what you type…</source>
        <translation>Yazdıklarınız saklanıyor…</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>Öteki sürümü yükle</translation>
    </message>
    <message>
        <source>Make a copy to edit</source>
        <translation>Düzenlemek için kopya al</translation>
    </message>
    <message>
        <source>My set</source>
        <translation>Setim</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>Yalnızca okunur</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Setin adını değiştir</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Yeniden kaydet</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>Benimkini kopya olarak kaydet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Show the set as it was saved</source>
        <translation>Seti kaydedildiği gibi göster</translation>
    </message>
    <message>
        <source>This set came with quizapp.</source>
        <translation>Bu set quizapp ile geldi.</translation>
    </message>
    <message>
        <source>You were editing “{title}” when quizapp closed. Everything you typed is here.</source>
        <translation>quizapp kapandığında “{title}” setini düzenliyordunuz. Yazdığınız her şey burada.</translation>
    </message>
    <message>
        <source>{title}, my version</source>
        <translation>{title}, benim sürümüm</translation>
    </message>
    <message>
        <source>“{title}” was changed by another program meanwhile. What you typed is kept, and not in the set.</source>
        <translation>“{title}” bu arada başka bir program tarafından değiştirildi. Yazdıklarınız saklandı, ama sette değil.</translation>
    </message>
    <message>
        <source>“{title}” was removed meanwhile. What you typed is kept.</source>
        <translation>“{title}” bu arada kaldırıldı. Yazdıklarınız saklandı.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All keys</source>
        <translation>Bütün tuşlar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Events ({n})</source>
        <translation>Olaylar ({n})</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Bul ve değiştir</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Setin adı</translation>
    </message>
    <message>
        <source>Part of the set</source>
        <translation>Setin bölümü</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Questions ({n})</source>
        <translation>Sorular ({n})</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Yinele: {step}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Geri al: {step}</translation>
    </message>
</context>
<context>
    <name>EditorKeys</name>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>As students see it</source>
        <translation>Öğrencinin gördüğü gibi</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Hücreler</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>answer, or question</source>
        <translation>yanıt veya soru</translation>
    </message>
    <message>
        <source>back to the page of the teacher</source>
        <translation>öğretmen sayfasına geri</translation>
    </message>
    <message>
        <source>close the bar and stay at the place</source>
        <translation>çubuğu kapat, yerinde kal</translation>
    </message>
    <message>
        <source>copy, also for a spreadsheet</source>
        <translation>kopyala, hesap tablosu için de</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>kes</translation>
    </message>
    <message>
        <source>empty them</source>
        <translation>içlerini boşalt</translation>
    </message>
    <message>
        <source>find</source>
        <translation>bul</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>bul ve değiştir</translation>
    </message>
    <message>
        <source>give up what is being typed</source>
        <translation>yazmaktan vazgeç</translation>
    </message>
    <message>
        <source>go on in the cell</source>
        <translation>hücrede sürdür</translation>
    </message>
    <message>
        <source>in a form: the one before, the next one</source>
        <translation>formda: önceki, sonraki</translation>
    </message>
    <message>
        <source>in the list: move the question</source>
        <translation>listede: soruyu taşı</translation>
    </message>
    <message>
        <source>in the list: remove the question</source>
        <translation>listede: soruyu kaldır</translation>
    </message>
    <message>
        <source>make it again</source>
        <translation>yeniden yap</translation>
    </message>
    <message>
        <source>move</source>
        <translation>taşı</translation>
    </message>
    <message>
        <source>new question; among events, a new event</source>
        <translation>yeni soru; olaylarda yeni olay</translation>
    </message>
    <message>
        <source>new row below; above with Shift</source>
        <translation>altına yeni satır; Shift ile üstüne</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>sonraki bölge</translation>
    </message>
    <message>
        <source>next column; back with Shift</source>
        <translation>sonraki sütun; Shift ile geri</translation>
    </message>
    <message>
        <source>next place; back with Shift</source>
        <translation>sonraki yer; Shift ile geri</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>sonraki sorun</translation>
    </message>
    <message>
        <source>next row; back with Shift</source>
        <translation>sonraki satır; Shift ile geri</translation>
    </message>
    <message>
        <source>other kinds of question</source>
        <translation>başka soru türleri</translation>
    </message>
    <message>
        <source>paste, also from a spreadsheet</source>
        <translation>yapıştır, hesap tablosundan da</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>kaldır</translation>
    </message>
    <message>
        <source>repeat the first one in those below</source>
        <translation>ilkini altındakilerde yinele</translation>
    </message>
    <message>
        <source>save</source>
        <translation>kaydet</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>hepsini seç</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>birkaçını seç</translation>
    </message>
    <message>
        <source>select the whole row</source>
        <translation>bütün satırı seç</translation>
    </message>
    <message>
        <source>take a step back</source>
        <translation>bir adım geri al</translation>
    </message>
    <message>
        <source>the same in the bar; replaces in its second field</source>
        <translation>çubukta da aynısı; ikinci alanında değiştirir</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>bu sayfa</translation>
    </message>
    <message>
        <source>type over the cell</source>
        <translation>hücrenin üzerine yaz</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>1 place was replaced.</source>
        <translation>1 yerde değiştirildi.</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Setin adını değiştir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>{n} places replaced.</source>
        <translation>
            <numerusform>{n} yerde değiştirildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPart</name>
    <message>
        <source>A partner without a thing is one too many to choose from.</source>
        <translation>Karşılığı olmayan bir eş, seçilecek fazladan bir şıktır.</translation>
    </message>
    <message>
        <source>Accepted answer {n}</source>
        <translation>Kabul edilen yanıt {n}</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>Kabul edilen yanıtlar</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Çift ekle</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>Öğe ekle</translation>
    </message>
    <message>
        <source>Add an accepted answer</source>
        <translation>Kabul edilen yanıt ekle</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Seçenek ekle</translation>
    </message>
    <message>
        <source>Capital letters and marks on letters do not matter.</source>
        <translation>Büyük harfler ve harf işaretleri önemli değil.</translation>
    </message>
    <message>
        <source>Feedback to option {n}</source>
        <translation>Seçenek {n} için geri bildirim</translation>
    </message>
    <message>
        <source>Mark what is right. Feedback is read after the answer.</source>
        <translation>Doğru olanı işaretleyin. Geri bildirim yanıttan sonra okunur.</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Sayı {n}</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Seçenek {n}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Çiftler</translation>
    </message>
    <message>
        <source>Partner of {n}</source>
        <translation>{n} için eş</translation>
    </message>
    <message>
        <source>Thing {n}</source>
        <translation>Öğe {n}</translation>
    </message>
    <message>
        <source>Things to order</source>
        <translation>Sıralanacak öğeler</translation>
    </message>
    <message>
        <source>Write them in the right order; a quiz mixes them.</source>
        <translation>Doğru sırayla yazın; test onları karıştırır.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Add a picture to {n}…</source>
        <translation>{n} için resim ekle…</translation>
    </message>
    <message>
        <source>Move {n} down</source>
        <translation>Aşağı taşı: {n}</translation>
    </message>
    <message>
        <source>Move {n} up</source>
        <translation>Yukarı taşı: {n}</translation>
    </message>
    <message>
        <source>Remove {n}</source>
        <translation>Kaldır: {n}</translation>
    </message>
    <message>
        <source>This is a right answer</source>
        <translation>Bu doğru bir yanıt</translation>
    </message>
    <message>
        <source>option {n}</source>
        <translation>seçenek {n}</translation>
    </message>
    <message>
        <source>{n} is right</source>
        <translation>Doğru: {n}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file</source>
        <translation>Bir dosya</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more; “quizapp check” lists all.</source>
        <translation>
            <numerusform>Ve {n} tane daha; “quizapp check” hepsini listeler.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {message} ({hint}).</source>
        <translation>{file}, satır {line}: {message} ({hint}).</translation>
    </message>
    <message>
        <source>{file}: {message} ({hint}).</source>
        <translation>{file}: {message} ({hint}).</translation>
    </message>
    <message>
        <source>“{path}” is not there. It may have been moved or renamed.</source>
        <translation>“{path}” yerinde yok. Taşınmış veya yeniden adlandırılmış olabilir.</translation>
    </message>
    <message>
        <source>“{path}” may not be read or changed. Choose another place.</source>
        <translation>“{path}” okunamaz veya değiştirilemez. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>“{path}”: the disk is full. Make some room, then try again.</source>
        <translation>“{path}”: disk dolu. Biraz yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{path}”: the disk reports a fault. Try again; if it stays, copy what is there to another disk.</source>
        <translation>“{path}”: disk bir arıza bildiriyor. Yeniden deneyin; arıza sürerse oradakileri başka bir diske kopyalayın.</translation>
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
        <translation>Sorulabilir</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Sonraki olay</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Önceki olay</translation>
    </message>
    <message>
        <source>Event {n} of {count}</source>
        <translation>Olay {n} / {count}</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni olay</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Click an event, or press → for the first one.</source>
        <translation>Bir olaya tıklayın ya da ilki için → tuşuna basın.</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Hiçbir olay seçilmedi</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Düzenleyicide aç</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Kaynak: {name}</translation>
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
        <translation>{date}, gün ve ay bilinmiyor</translation>
    </message>
    <message>
        <source>{date}, day not known</source>
        <translation>{date}, gün bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>{n} more columns</source>
        <translation>
            <numerusform>{n} sütun daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamEndPage</name>
    <message>
        <source>Corrected for guessing; without the correction {raw}.</source>
        <translation>Tahmin düzeltmesi uygulandı; düzeltmesiz {raw}.</translation>
    </message>
    <message>
        <source>Hand in as a file…</source>
        <translation>Dosya olarak teslim et…</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Teslim edilen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Yanıtlara bak</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Süre doldu</translation>
    </message>
    <message>
        <source>Until then neither the history nor your progress tells it.</source>
        <translation>O zamana dek ne geçmiş ne de ilerleme sayfası bunu söyler.</translation>
    </message>
    <message>
        <source>{n} of {all} questions answered</source>
        <translation>{all} sorudan {n} tanesi yanıtlandı</translation>
    </message>
    <message>
        <source>{n} of {most} points</source>
        <translation>{most} puandan {n}</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} kullanıldı</translation>
    </message>
    <message>
        <source>{used} used of {time}</source>
        <translation>{time} sürenin {used} kadarı kullanıldı</translation>
    </message>
    <message>
        <source>“{title}” is handed in as it stood. Everything you answered counts.</source>
        <translation>“{title}” olduğu hâliyle teslim edildi. Yanıtladığınız her şey sayılır.</translation>
    </message>
    <message>
        <source>“{title}” is kept for your teacher. Thank you.</source>
        <translation>“{title}” öğretmeniniz için saklandı. Teşekkürler.</translation>
    </message>
</context>
<context>
    <name>ExamFlow</name>
    <message>
        <source>The time for the question before is over; what was chosen counts.</source>
        <translation>Önceki sorunun süresi doldu; seçilen sayılır.</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Leave for now?</source>
        <translation>Şimdilik ayrılıyor musunuz?</translation>
    </message>
    <message>
        <source>Your answers are saved, but the time goes on. You can come back from Home.</source>
        <translation>Yanıtlarınız kaydedildi, ama süre işlemeye devam eder. Ana sayfadan geri dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Your answers are saved. You can come back from Home.</source>
        <translation>Yanıtlarınız kaydedildi. Ana sayfadan geri dönebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>ExamStartPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>“{set}” setinden 1 soru</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Nasıl işler</translation>
    </message>
    <message>
        <source>It can be begun from {moment} on.</source>
        <translation>{moment} itibarıyla başlanabilir.</translation>
    </message>
    <message>
        <source>It is closed. Please ask your teacher if you still need to take it.</source>
        <translation>Kapalı. Hâlâ yapmanız gerekiyorsa lütfen öğretmeninize sorun.</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Sonuca bak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>You have handed it in. There is no further attempt.</source>
        <translation>Teslim ettiniz. Başka deneme hakkı yok.</translation>
    </message>
    <message>
        <source>Your time is running.</source>
        <translation>Süreniz işliyor.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>“{set}” setinden {n} soru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamTimer</name>
    <message>
        <source>Hide the time that is left</source>
        <translation>Kalan süreyi gizle</translation>
    </message>
    <message>
        <source>Show the time that is left</source>
        <translation>Kalan süreyi göster</translation>
    </message>
    <message>
        <source>The time is hidden. Alt T tells it.</source>
        <translation>Süre gizli. Alt T söyler.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>{time} left for this question.</source>
        <translation>Bu soru için {time} kaldı.</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>{time} kaldı.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>1 question: {what}.</source>
        <translation>1 soru: {what}.</translation>
    </message>
    <message>
        <source>Aiken</source>
        <translation>Aiken</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>Anki destesi</translation>
    </message>
    <message>
        <source>Anki, as cards to learn from.</source>
        <translation>Anki, öğrenme kartları olarak.</translation>
    </message>
    <message>
        <source>Any program: the questions, then their key.</source>
        <translation>Her program: önce sorular, sonra yanıt anahtarı.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV tablosu</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel çalışma kitabı</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, Google Sheets, and quizapp.</source>
        <translation>Excel, LibreOffice, Google Sheets ve quizapp.</translation>
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
        <translation>QTI 3 standardını alan öğrenme ortamları.</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message>
        <source>Moodle and many others; only choices of one right option.</source>
        <translation>Moodle ve birçok başkası; yalnızca tek doğru seçenekli olanlar.</translation>
    </message>
    <message>
        <source>Moodle, and many others that read its text.</source>
        <translation>Moodle ve onun metnini okuyan birçok başkası.</translation>
    </message>
    <message>
        <source>Moodle, with feedback and categories.</source>
        <translation>Moodle, geri bildirim ve kategorilerle.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
    </message>
    <message>
        <source>QTI 3.0 package</source>
        <translation>QTI 3.0 paketi</translation>
    </message>
    <message>
        <source>Set of quizapp</source>
        <translation>quizapp seti</translation>
    </message>
    <message>
        <source>Spreadsheets, scripts, and quizapp.</source>
        <translation>Hesap tabloları, betikler ve quizapp.</translation>
    </message>
    <message>
        <source>This format has no place for: {parts}.</source>
        <translation>Bu biçimde şunlara yer yok: {parts}.</translation>
    </message>
    <message>
        <source>quizapp, to be changed there.</source>
        <translation>quizapp, orada değiştirmek için.</translation>
    </message>
    <message>
        <source>quizapp, with everything, and scripts.</source>
        <translation>quizapp, her şeyiyle; ve betikler.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions: {what}.</source>
        <translation>
            <numerusform>{n} soru: {what}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>1 question was read back and compared.</source>
        <translation>1 soru geri okunup karşılaştırıldı.</translation>
    </message>
    <message>
        <source>Everything went along.</source>
        <translation>Her şey birlikte gitti.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Başka programlar için</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Dosya olarak kaydet…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Klasörü göster</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions were read back and compared.</source>
        <translation>
            <numerusform>{n} soru geri okunup karşılaştırıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Save questions as a file</source>
        <translation>Soruları dosya olarak kaydet</translation>
    </message>
    <message>
        <source>{format} files (*{suffix})</source>
        <translation>{format} dosyaları (*{suffix})</translation>
    </message>
    <message>
        <source>“{title}” is in “{file}” now.</source>
        <translation>“{title}” artık “{file}” dosyasında.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Adopted</source>
        <translation>Kabul</translation>
    </message>
    <message>
        <source>All facts ({n})</source>
        <translation>Bütün bilgiler ({n})</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Due ({n})</source>
        <translation>Zamanı gelen ({n})</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Forgotten again and again ({n})</source>
        <translation>Tekrar tekrar unutulan ({n})</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Yürürlük</translation>
    </message>
    <message>
        <source>Known ({n})</source>
        <translation>Bilinen ({n})</translation>
    </message>
    <message>
        <source>Never asked ({n})</source>
        <translation>Hiç sorulmamış ({n})</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Onay</translation>
    </message>
    <message>
        <source>Set aside ({n})</source>
        <translation>Kenara konan ({n})</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Weak or faded ({n})</source>
        <translation>Zayıf veya silinen ({n})</translation>
    </message>
    <message>
        <source>What it followed</source>
        <translation>Neyin sonucu</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Again and again</source>
        <translation>Tekrar tekrar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Soruldu</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Olasılık</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zamanı</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Facts of “{title}”</source>
        <translation>“{title}” bilgileri</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Unutuldu</translation>
    </message>
    <message>
        <source>Missed last</source>
        <translation>Son kez yanlış</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>See its answers</source>
        <translation>Yanıtlarını gör</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kenara koy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Yeniden ele al</translation>
    </message>
    <message>
        <source>There are no such facts.</source>
        <translation>Böyle bilgi yok.</translation>
    </message>
    <message>
        <source>This fact was never asked.</source>
        <translation>Bu bilgi hiç sorulmadı.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What is set aside is not asked in reviews, nor among mistakes, until you take it up again. What is forgotten again and again wants another way of learning: a link to something you know, a picture, a story.</source>
        <translation>Kenara konan, siz yeniden ele alana dek ne tekrarlarda ne yanlışlar arasında sorulur. Tekrar tekrar unutulan, başka bir öğrenme yolu ister: bildiğiniz bir şeyle bağ, bir resim, bir öykü.</translation>
    </message>
    <message>
        <source>Which facts</source>
        <translation>Hangi bilgiler</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>{n} gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>{fact} is asked again.</source>
        <translation>{fact} yeniden soruluyor.</translation>
    </message>
    <message>
        <source>{fact} is set aside.</source>
        <translation>{fact} kenara kondu.</translation>
    </message>
</context>
<context>
    <name>FeedbackBlock</name>
    <message>
        <source>1 event near this one is not shown, because this quiz asks about it.</source>
        <translation>Bunun yakınındaki 1 olay, bu testte sorulduğu için gösterilmiyor.</translation>
    </message>
    <message>
        <source>Hide source</source>
        <translation>Kaynağı gizle</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Kaynağı göster</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Kaynak: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Sources of {count} events</source>
        <translation>
            <numerusform>{count} olayın kaynakları</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events near this one are not shown, because this quiz asks them.</source>
        <translation>
            <numerusform>Bunun yakınındaki {count} olay, bu testte sorulduğu için gösterilmiyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>All kinds</source>
        <translation>Bütün türler</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Bütün taraflar</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Bütün yerler</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Bütün konular</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Bir görüş</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Kesinleşmiş</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Her kesinlik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Said by one source</source>
        <translation>Tek kaynağa göre</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Kaynaklar farklı</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>A wrong option works if at least 1 in 20 choose it, and rather those who know less. What does no work is not offered again where there are others.</source>
        <translation>Yanlış bir seçenek, en az 20 kişiden 1’i ve daha çok az bilenler seçiyorsa işe yarar. İşe yaramayan, başkası varken yeniden sunulmaz.</translation>
    </message>
    <message>
        <source>Alpha and standard error</source>
        <translation>Alfa ve standart hata</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Verimlilik</translation>
    </message>
    <message>
        <source>How much of the differences between people comes from this question (effective weight). Only for a quiz that everybody took with the same questions.</source>
        <translation>Kişiler arasındaki farkların ne kadarı bu sorudan gelir (etkin ağırlık). Yalnızca herkesin aynı sorularla çözdüğü bir test için.</translation>
    </message>
    <message>
        <source>How well the questions of one quiz agree with each other, at most 1 (Cronbach’s alpha); and by how many points a score would differ by chance alone.</source>
        <translation>Bir testin sorularının birbirine ne kadar uyduğu, en çok 1 (Cronbach alfası); ve bir puanın yalnızca rastlantıyla kaç puan değişeceği.</translation>
    </message>
    <message>
        <source>Link to score</source>
        <translation>Puanla bağı</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>The link to score as a share of the best possible one for so easy or hard a question (discriminative efficiency). Below 0.15 it hardly tells people apart.</source>
        <translation>Puanla bağın, bu kadar kolay ya da zor bir soru için olabilecek en iyisine oranı (ayırt etme verimliliği). 0,15 altında kişileri pek ayırt etmez.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>Whether those who do well in the rest do well here (item–rest correlation), from −1 to 1. From 0.3 on it is good; below 0 something is wrong.</source>
        <translation>Geri kalanını iyi yapanların burada da iyi yapıp yapmadığı (madde-kalan korelasyonu), −1 ile 1 arası. 0,3 ve üstü iyidir; 0 altında bir şey yanlıştır.</translation>
    </message>
    <message>
        <source>Which share of the marks was earned (facility). The line shows where the true share lies with 95 % certainty (Wilson); the more answers, the shorter it is.</source>
        <translation>Puanların hangi payı kazanıldı (kolaylık). Çizgi, gerçek payın %95 kesinlikle nerede olduğunu gösterir (Wilson); yanıt çoğaldıkça kısalır.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>As the file says: {name}</source>
        <translation>Dosyada yazdığı gibi: {name}</translation>
    </message>
    <message>
        <source>Choose a learner</source>
        <translation>Öğrenci seç</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Yine de al</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kimin</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>All files (*)</source>
        <translation>Bütün dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Files that can be read</source>
        <translation>Okunabilen dosyalar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Files of results</source>
        <translation>Sonuç dosyaları</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dosyada</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 match</source>
        <translation>1 eşleşme</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 yer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Eşleşme yok</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Hepsini değiştir</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Yerine gelecek</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Olay ara</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tümünü gör</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Liste olarak göster</translation>
    </message>
    <message>
        <source>Show as timeline</source>
        <translation>Zaman çizelgesi olarak göster</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <translation>
            <numerusform>{n} eşleşme</numerusform>
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
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Explanation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>Seçenek {n}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>{place} · rule {number}, {name}</source>
        <translation>{place} · kural {number}, {name}</translation>
    </message>
</context>
<context>
    <name>FirstFrame</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>GapArea</name>
    <message>
        <source>Close: one place away. It comes {where}.</source>
        <translation>Yakın: bir yer ötede. Yeri: {where}.</translation>
    </message>
    <message>
        <source>It comes {where}.</source>
        <translation>Yeri: {where}.</translation>
    </message>
    <message>
        <source>Not this place. It comes {where}.</source>
        <translation>Burası değil. Yeri: {where}.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Yerine koyun</translation>
    </message>
    <message>
        <source>Right. It comes {where}.</source>
        <translation>Doğru. Yeri: {where}.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>Your answer · close</source>
        <translation>Yanıtınız · yakın</translation>
    </message>
    <message>
        <source>after {title}</source>
        <translation>şunun sonrasında: {title}</translation>
    </message>
    <message>
        <source>before {title}</source>
        <translation>şunun öncesinde: {title}</translation>
    </message>
    <message>
        <source>between {earlier} and {later}</source>
        <translation>şunların arasında: {earlier} ve {later}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>move</source>
        <translation>taşı</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>doğru yer</translation>
    </message>
    <message>
        <source>your answer, right</source>
        <translation>yanıtınız, doğru</translation>
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
        <translation>Buraya koyun</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>Sınıfsız</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Öğrenciler</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Raporu yazdır…</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Sınıfı kaldır</translation>
    </message>
    <message>
        <source>Remove the class {name}</source>
        <translation>Sınıfı kaldır: {name}</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Sınıfın adını değiştir</translation>
    </message>
    <message>
        <source>Rename the class {name}</source>
        <translation>Sınıfın adını değiştir: {name}</translation>
    </message>
    <message>
        <source>Report about the class</source>
        <translation>Sınıf raporu</translation>
    </message>
    <message>
        <source>Report about the class {name}</source>
        <translation>Sınıf raporu: {name}</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF olarak rapor…</translation>
    </message>
</context>
<context>
    <name>HandInFlow</name>
    <message>
        <source>1 answer</source>
        <translation>1 yanıt</translation>
    </message>
    <message>
        <source>1 quiz</source>
        <translation>1 test</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Results (*.quizresult)</source>
        <translation>Sonuçlar (*.quizresult)</translation>
    </message>
    <message>
        <source>Say on Home who you are; results without a name could be anybody&apos;s.</source>
        <translation>Ana sayfada kim olduğunuzu söyleyin; adsız sonuçlar herkesin olabilir.</translation>
    </message>
    <message>
        <source>Your results are in “{path}” ({quizzes}, {answers}). Give this file to your teacher.</source>
        <translation>Sonuçlarınız “{path}” dosyasında ({quizzes}, {answers}). Bu dosyayı öğretmeninize verin.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quizzes</source>
        <translation>
            <numerusform>{n} test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutFlow</name>
    <message>
        <source>Exams (*.quizexam)</source>
        <translation>Sınavlar (*.quizexam)</translation>
    </message>
    <message>
        <source>Hand out as a file</source>
        <translation>Dosya olarak dağıt</translation>
    </message>
    <message>
        <source>Its questions are drawn from “{set}”, which is too large to go along, or not here as it was. That set must be on the other computers, too.</source>
        <translation>Soruları “{set}” setinden çekilir; set birlikte gitmek için çok büyük ya da burada eski hâliyle yok. O set öteki bilgisayarlarda da olmalı.</translation>
    </message>
    <message>
        <source>“{title}” is in “{path}” now. The right answers can be read in this file, so hand it out when it is to be taken.</source>
        <translation>“{title}” artık “{path}” dosyasında. Doğru yanıtlar bu dosyada okunabilir; bu yüzden onu sınav zamanı dağıtın.</translation>
    </message>
    <message>
        <source>“{title}” stands on Home now.</source>
        <translation>“{title}” artık ana sayfada.</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>1 question from “{set}”</source>
        <translation>“{set}” setinden 1 soru</translation>
    </message>
    <message>
        <source>A newer file of this exam is here already. Nothing has to be done.</source>
        <translation>Bu sınavın daha yeni bir dosyası zaten burada. Bir şey yapmak gerekmez.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Nasıl işler</translation>
    </message>
    <message>
        <source>It is here already. Nothing has to be done.</source>
        <translation>Zaten burada. Bir şey yapmak gerekmez.</translation>
    </message>
    <message>
        <source>It is here already. This newer file brings its times up to date.</source>
        <translation>Zaten burada. Bu yeni dosya zamanlarını günceller.</translation>
    </message>
    <message>
        <source>Nothing begins by taking it in. It then stands on Home.</source>
        <translation>Almakla bir şey başlamaz. Sonra ana sayfada durur.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>The set here is another version, so the questions may differ.</source>
        <translation>Buradaki set başka bir sürüm; sorular farklı olabilir.</translation>
    </message>
    <message>
        <source>This exam cannot be taken in.</source>
        <translation>Bu sınav alınamaz.</translation>
    </message>
    <message>
        <source>This exam cannot be taken in: one of the same origin is here that asks something else. Ask your teacher for the file again.</source>
        <translation>Bu sınav alınamaz: aynı kaynaktan gelen, başka şey soran biri burada. Dosyayı öğretmeninizden yeniden isteyin.</translation>
    </message>
    <message>
        <source>This exam draws its questions from a set that is not here. Add the set first, then open this file again.</source>
        <translation>Bu sınav sorularını burada olmayan bir setten alıyor. Önce seti ekleyin, sonra bu dosyayı yeniden açın.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions from “{set}”</source>
        <translation>
            <numerusform>“{set}” setinden {n} soru</numerusform>
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
        <translation>Yanlış bir seçenek kesinlikle yanlıştır: tarihi, kaynağın açık bıraktığının dışındadır ya da bir kaynak öyle diyor. Kaynakların anlaşamadığı sözler hiç puanlanmaz. Bir testin hiçbir sorusu başkasını ele vermez.</translation>
    </message>
    <message>
        <source>About quizapp</source>
        <translation>quizapp hakkında</translation>
    </message>
    <message>
        <source>After each answer you see why it is right or not, the source, and what happened just before and after. If something looks wrong, “Report a problem” keeps a note for the teacher.</source>
        <translation>Her yanıttan sonra neden doğru olduğunu ya da olmadığını, kaynağı, hemen önce ve sonra ne olduğunu görürsünüz. Bir şey yanlış görünüyorsa “Sorun bildir” öğretmene not bırakır.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Each question is made from a table of dated events. A date that is known only to the month or year counts as the whole stretch it may mean, and a question is asked only where exactly one answer can be proved.</source>
        <translation>Her soru, tarihli olaylardan oluşan bir tablodan yapılır. Yalnızca ayına veya yılına kadar bilinen bir tarih, anlamına gelebileceği bütün süre sayılır; soru yalnızca tam bir yanıtın kanıtlanabildiği yerde sorulur.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>How questions are made</source>
        <translation>Sorular nasıl yapılır</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Keys of a quiz</source>
        <translation>Test tuşları</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Sürüm {version}</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>İşaretler ne anlama gelir</translation>
    </message>
    <message>
        <source>Your data is in {folder}</source>
        <translation>Verileriniz şurada: {folder}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>help; in a quiz, its keys</source>
        <translation>yardım; testte tuşları</translation>
    </message>
    <message>
        <source>history</source>
        <translation>geçmiş</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ana sayfa</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>daha büyük yazı</translation>
    </message>
    <message>
        <source>lock the teacher’s area</source>
        <translation>öğretmen bölümünü kilitle</translation>
    </message>
    <message>
        <source>next area of the window</source>
        <translation>pencerenin sonraki bölgesi</translation>
    </message>
    <message>
        <source>next button or field</source>
        <translation>sonraki düğme veya alan</translation>
    </message>
    <message>
        <source>on Home: who practises</source>
        <translation>ana sayfada: kim çalışıyor</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>ilerleme</translation>
    </message>
    <message>
        <source>quizapp is free software under the MIT licence. It uses Qt {qt} under the GNU LGPL 3, the fonts Inter and Noto Serif under the SIL Open Font License 1.1, and icons of Lucide under the ISC licence. Python {python}, SQLModel, SQLAlchemy and Alembic come under free licences of their own.</source>
        <translation>quizapp, MIT lisansı altında özgür yazılımdır. GNU LGPL 3 altında Qt {qt}, SIL Open Font License 1.1 altında Inter ve Noto Serif yazı tiplerini, ISC lisansı altında Lucide simgelerini kullanır. Python {python}, SQLModel, SQLAlchemy ve Alembic kendi özgür lisanslarıyla gelir.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ayarlar</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>daha küçük yazı</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>öğretmen</translation>
    </message>
    <message>
        <source>text of the usual size</source>
        <translation>olağan boyda yazı</translation>
    </message>
    <message>
        <source>the keys of all places</source>
        <translation>bütün yerlerin tuşları</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>No remarks. It can be asked as it is.</source>
        <translation>Not yok. Bu hâliyle sorulabilir.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ne yardımcı olur</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>All learners</source>
        <translation>Bütün öğrenciler</translation>
    </message>
    <message>
        <source>All question sets</source>
        <translation>Bütün soru setleri</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Soru seti</translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message>
        <source>Export all answers</source>
        <translation>Bütün yanıtları dışa aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>The answers are in “{path}” now.</source>
        <translation>Yanıtlar artık “{path}” dosyasında.</translation>
    </message>
    <message>
        <source>Writing the answers…</source>
        <translation>Yanıtlar yazılıyor…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All right</source>
        <translation>Hepsi doğru</translation>
    </message>
    <message>
        <source>Choose a set</source>
        <translation>Set seç</translation>
    </message>
    <message>
        <source>Choose another set or other days.</source>
        <translation>Başka bir set veya başka günler seçin.</translation>
    </message>
    <message>
        <source>Every quiz you finish is kept here, with each answer as you gave it.</source>
        <translation>Bitirdiğiniz her test, verdiğiniz her yanıtla birlikte burada saklanır.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Teslim et…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>No finished quizzes yet</source>
        <translation>Henüz biten test yok</translation>
    </message>
    <message>
        <source>No quiz matches these choices</source>
        <translation>Bu seçimlere uyan test yok</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Soru seti</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Testler</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Zaman içinde puan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest {n} quizzes. Export CSV… has every answer.</source>
        <translation>
            <numerusform>Bunlar en son {n} test. “CSV olarak dışa aktar…” her yanıtı içerir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>{n} to review</source>
        <translation>{n} tekrar edilecek</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{all} içinde {right}</translation>
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
        <translation>“{title}” testi silindi. Verilen yanıtlar duruyor.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Opening…</source>
        <translation>Açılıyor…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kimsiniz?</translation>
    </message>
    <message>
        <source>Who practises: {name}. Press to choose somebody else.</source>
        <translation>Çalışan: {name}. Başkasını seçmek için basın.</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>kimse seçilmedi</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>beyond the edge</source>
        <translation>kenarın ötesi</translation>
    </message>
    <message>
        <source>come close</source>
        <translation>yaklaş</translation>
    </message>
    <message>
        <source>from event to event</source>
        <translation>olaydan olaya</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>see all</source>
        <translation>tümünü gör</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>yakınlaştır</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>Nothing is kept: all answers are gone when you quit.</source>
        <translation>Hiçbir şey saklanmıyor: çıktığınızda tüm yanıtlar silinir.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your answers are safe. The details are in “{file}”; please report them.</source>
        <translation>Olmaması gereken bir şey oldu. Yanıtlarınız güvende. Ayrıntılar “{file}” dosyasında; lütfen bildirin.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Open in the editor</source>
        <translation>Düzenleyicide aç</translation>
    </message>
    <message>
        <source>Open in the editor: {item}</source>
        <translation>Düzenleyicide aç: {item}</translation>
    </message>
    <message>
        <source>efficiency {n}</source>
        <translation>verimlilik {n}</translation>
    </message>
    <message>
        <source>guessing earns {share}</source>
        <translation>tahminle kazanılan: {share}</translation>
    </message>
    <message>
        <source>link to score {n}</source>
        <translation>puanla bağı {n}</translation>
    </message>
    <message>
        <source>weight {share}</source>
        <translation>ağırlık {share}</translation>
    </message>
    <message>
        <source>{count} of {offered} · {share}</source>
        <translation>{offered} kişiden {count} · {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more options were chosen less often.</source>
        <translation>
            <numerusform>{n} seçenek daha seyrek seçildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} right, with 95 % certainty {low} to {high}</source>
        <translation>{share} doğru, %95 kesinlikle {low} ile {high} arası</translation>
    </message>
    <message>
        <source>{text} (right answer)</source>
        <translation>{text} (doğru yanıt)</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>1 answer</source>
        <translation>1 yanıt</translation>
    </message>
    <message>
        <source>1 idle option</source>
        <translation>1 işe yaramayan seçenek</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 kişi</translation>
    </message>
    <message>
        <source>Asked in 1 form</source>
        <translation>1 biçimde soruldu</translation>
    </message>
    <message numerus="yes">
        <source>Asked in {n} forms</source>
        <translation>
            <numerusform>{n} biçimde soruldu</numerusform>
        </translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Yanıtı denetleyin</translation>
    </message>
    <message>
        <source>Few answers</source>
        <translation>Az yanıt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Hardly anybody knows this. Was it taught, and is the wording clear?</source>
        <translation>Bunu neredeyse kimse bilmiyor. Öğretildi mi, soru açık mı?</translation>
    </message>
    <message>
        <source>Hardly tells</source>
        <translation>Pek ayırt etmiyor</translation>
    </message>
    <message>
        <source>Nearly everybody knows this; it no longer tells people apart.</source>
        <translation>Bunu neredeyse herkes biliyor; artık kişileri ayırt etmiyor.</translation>
    </message>
    <message>
        <source>Needs {needed} answers to say anything; has {has}.</source>
        <translation>Bir şey söylemek için {needed} yanıt gerekir; {has} var.</translation>
    </message>
    <message>
        <source>Neither too easy nor too hard, and those who know more do better.</source>
        <translation>Ne çok kolay ne çok zor; çok bilenler daha iyi yapıyor.</translation>
    </message>
    <message>
        <source>Neither too easy nor too hard.</source>
        <translation>Ne çok kolay ne çok zor.</translation>
    </message>
    <message>
        <source>No one chose “{text}”; replace it.</source>
        <translation>“{text}” seçeneğini kimse seçmedi; değiştirin.</translation>
    </message>
    <message>
        <source>Only {n} of {all} chose “{text}”; replace it.</source>
        <translation>“{text}” seçeneğini {all} kişiden yalnızca {n} kişi seçti; değiştirin.</translation>
    </message>
    <message>
        <source>People with high scores get this one wrong more often than others. Check the right answer and the wording.</source>
        <translation>Yüksek puanlılar bunu ötekilerden daha sık yanlış yapıyor. Doğru yanıtı ve sorunun sözlerini denetleyin.</translation>
    </message>
    <message>
        <source>Those who know more choose “{text}” just as often; check whether it is really wrong.</source>
        <translation>Çok bilenler “{text}” seçeneğini aynı sıklıkta seçiyor; gerçekten yanlış mı, denetleyin.</translation>
    </message>
    <message>
        <source>Those who know more in the rest hardly do better here. Look at the wording and at the wrong options.</source>
        <translation>Geri kalanını çok bilenler burada pek daha iyi yapmıyor. Sorunun sözlerine ve yanlış seçeneklere bakın.</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Çok kolay</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Çok zor</translation>
    </message>
    <message>
        <source>Wrong options need {needed} answers to be judged; have {has}.</source>
        <translation>Yanlış seçenekleri değerlendirmek için {needed} yanıt gerekir; {has} var.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>taraflar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>kişiler</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>what followed</source>
        <translation>sonucu ne</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} idle options</source>
        <translation>
            <numerusform>{n} işe yaramayan seçenek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} kişi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsTable</name>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Verimlilik</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Madde</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Maddeler</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Link to score</source>
        <translation>Puanla bağı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Sıralama: {column}</translation>
    </message>
    <message>
        <source>Sorted by {column}, the other way round</source>
        <translation>Sıralama: {column}, ters</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
</context>
<context>
    <name>JudgeFlow</name>
    <message>
        <source>A title and a date that can be read are needed to ask about an event.</source>
        <translation>Bir olayı sormak için başlık ve okunabilen bir tarih gerekir.</translation>
    </message>
    <message>
        <source>Begin to write. Remarks about the wording appear here as you type.</source>
        <translation>Yazmaya başlayın. Yazdıkça sorunun sözlerine ilişkin notlar burada belirir.</translation>
    </message>
    <message numerus="yes">
        <source>Looking at {n} rows…</source>
        <translation>
            <numerusform>{n} satıra bakılıyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is not asked. It may be a claim, or there may be too few other events that it could be told from.</source>
        <translation>Bu olay sorulmuyor. Bir iddia olabilir ya da ayırt edilebileceği başka olaylar çok az olabilir.</translation>
    </message>
</context>
<context>
    <name>KeepFlow</name>
    <message>
        <source>There is a quiz of this title already.</source>
        <translation>Bu başlıkta bir test zaten var.</translation>
    </message>
    <message>
        <source>{set} · changed since it was saved</source>
        <translation>{set} · kaydedildikten sonra değişti</translation>
    </message>
    <message>
        <source>{set} · saved</source>
        <translation>{set} · kaydedildi</translation>
    </message>
    <message>
        <source>“{title}” is saved. It is on the home page, too.</source>
        <translation>“{title}” kaydedildi. Ana sayfada da var.</translation>
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
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>menu key</source>
        <translation>menü tuşu</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Bütün tuşlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Faded</source>
        <translation>Silinmiş</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Biliniyor</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Hiç sorulmadı</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zayıf</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Chance</source>
        <translation>Olasılık</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Each mark is an event, shown as its least known fact.</source>
        <translation>Her işaret bir olaydır; en az bilinen bilgisiyle gösterilir.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Forgotten again and again: {n}.</source>
        <translation>Tekrar tekrar unutulan: {n}.</translation>
    </message>
    <message>
        <source>One event in {n} is drawn; the table has all.</source>
        <translation>{n} olayda biri çizildi; tabloda hepsi var.</translation>
    </message>
    <message>
        <source>See all facts</source>
        <translation>Bütün bilgileri gör</translation>
    </message>
    <message>
        <source>Set aside: {n}.</source>
        <translation>Kenara konan: {n}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>What you know of “{title}”</source>
        <translation>“{title}” setinden bildikleriniz</translation>
    </message>
    <message>
        <source>You know {known} of 1 fact now. Weak or faded: {weak}. Due: {due}.</source>
        <translation>Şu an 1 bilgiden {known} tanesini biliyorsunuz. Zayıf veya silinmiş: {weak}. Zamanı gelen: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>You know {known} of {n} facts now. Weak or faded: {weak}. Due: {due}.</source>
        <translation>
            <numerusform>Şu an {n} bilgiden {known} tanesini biliyorsunuz. Zayıf veya silinmiş: {weak}. Zamanı gelen: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events from {first} to {last}. {counts}</source>
        <translation>
            <numerusform>{n} olay, {first} – {last}. {counts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events, {first} to {last}</source>
        <translation>
            <numerusform>{n} olay, {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, chance {share}</source>
        <translation>{state}, olasılık {share}</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>See the result</source>
        <translation>Sonucu gör</translation>
    </message>
    <message>
        <source>Your last quiz</source>
        <translation>Son testiniz</translation>
    </message>
    <message>
        <source>{right} of {all} right · {when}</source>
        <translation>{all} içinde {right} doğru · {when}</translation>
    </message>
</context>
<context>
    <name>LearnerBar</name>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Sınıflar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message numerus="yes">
        <source>{n} learners: {names}</source>
        <translation>
            <numerusform>{n} öğrenci: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnerMenu</name>
    <message>
        <source>Change name or number…</source>
        <translation>Ad veya numarayı değiştir…</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Sınıflar…</translation>
    </message>
    <message>
        <source>Mistakes of the last 7 days</source>
        <translation>Son 7 günün yanlışları</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Raporu yazdır…</translation>
    </message>
    <message>
        <source>Remove from all lists</source>
        <translation>Bütün listelerden kaldır</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF olarak rapor…</translation>
    </message>
    <message>
        <source>Take out of this class</source>
        <translation>Bu sınıftan çıkar</translation>
    </message>
    <message>
        <source>These two are one person…</source>
        <translation>Bu ikisi aynı kişi…</translation>
    </message>
</context>
<context>
    <name>LearnersCard</name>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Son kez</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Öğrenciler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Testler</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Accepted</source>
        <translation>Kabul edilen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Satır {n}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Çift</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Satır {n}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Yanlış</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>1 picture</source>
        <translation>1 resim</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklendi</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Önce → sonra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>Date as read</source>
        <translation>Okunan tarih</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Event or question</source>
        <translation>Olay veya soru</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gitti</translation>
    </message>
    <message>
        <source>Kept, but not asked when it was.</source>
        <translation>Saklanır, ama ne zaman olduğu sorulmaz.</translation>
    </message>
    <message>
        <source>Kept, but not asked.</source>
        <translation>Saklanır, ama sorulmaz.</translation>
    </message>
    <message>
        <source>Kind and right answer</source>
        <translation>Tür ve doğru yanıt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarih yok</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sorulmaz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} resim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Changes {n}</source>
        <translation>Değişiklikler {n}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Dosyanın satırları</translation>
    </message>
    <message>
        <source>Save error list…</source>
        <translation>Hata listesini kaydet…</translation>
    </message>
    <message>
        <source>Take all rows and mend them here</source>
        <translation>Bütün satırları al ve burada düzelt</translation>
    </message>
    <message>
        <source>Which rows to show</source>
        <translation>Gösterilecek satırlar</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Comparing…</source>
        <translation>Karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Forgotten? Nothing is lost. The page “The teacher’s area” of the documentation tells how to go on.</source>
        <translation>Unuttunuz mu? Hiçbir şey kaybolmadı. Belgelerdeki “The teacher’s area” sayfası nasıl süreceğini anlatır.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Sets, classes and the results of others are behind a passphrase on this computer.</source>
        <translation>Setler, sınıflar ve başkalarının sonuçları bu bilgisayarda bir parolanın arkasında.</translation>
    </message>
    <message>
        <source>Teacher’s area</source>
        <translation>Öğretmen bölümü</translation>
    </message>
    <message>
        <source>The next try is in {n} s.</source>
        <translation>{n} saniye sonra yeniden deneyebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Vazgeçildi. Hiçbir dosya yazılmadı.</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>A month, a year or “about”: it lies somewhere in the hatched stretch</source>
        <translation>Bir ay, bir yıl veya “dolayları”: taranmış bölümde bir yerde</translation>
    </message>
    <message>
        <source>Another event, known to the day</source>
        <translation>Günü bilinen başka bir olay</translation>
    </message>
    <message>
        <source>Not known: a thin outline</source>
        <translation>Bilinmiyor: ince çerçeve</translation>
    </message>
    <message>
        <source>Not right: hollow</source>
        <translation>Doğru değil: içi boş</translation>
    </message>
    <message>
        <source>Partly right: half filled</source>
        <translation>Kısmen doğru: yarı dolu</translation>
    </message>
    <message>
        <source>Right: filled</source>
        <translation>Doğru: dolu</translation>
    </message>
    <message>
        <source>Something that lasted</source>
        <translation>Bir süre devam etmiş bir şey</translation>
    </message>
    <message>
        <source>Sources differ about the date</source>
        <translation>Kaynaklar tarih konusunda farklı</translation>
    </message>
    <message>
        <source>The event that was asked</source>
        <translation>Sorulan olay</translation>
    </message>
    <message>
        <source>The question you are at</source>
        <translation>Bulunduğunuz soru</translation>
    </message>
    <message>
        <source>What was chosen, and is not right</source>
        <translation>Seçilmiş ve doğru olmayan</translation>
    </message>
</context>
<context>
    <name>MatchArea</name>
    <message>
        <source>Choose 1 to {last}</source>
        <translation>1 ile {last} arası seçin</translation>
    </message>
    <message>
        <source>Find the partner of each</source>
        <translation>Her birinin eşini bulun</translation>
    </message>
    <message>
        <source>None of these pairs. Each row shows its partner.</source>
        <translation>Bu çiftlerin hiçbiri değil. Her satır eşini gösterir.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {hits} of {count} pairs.</source>
        <translation>
            <numerusform>Kısmen doğru. {count} çiftten {hits} tanesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} pairs.</source>
        <translation>
            <numerusform>Doğru. {count} çiftin hepsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the right pairs.</source>
        <translation>Doğru çiftler bunlar.</translation>
    </message>
    <message>
        <source>give partner</source>
        <translation>eş ver</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>{letter} with {text}.</source>
        <translation>{letter} ile {text}.</translation>
    </message>
</context>
<context>
    <name>MatchPartner</name>
    <message>
        <source>{name}. Partner of {letter}.</source>
        <translation>{name}. {letter} ile eş.</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>No partner yet.</source>
        <translation>Henüz eşi yok.</translation>
    </message>
    <message>
        <source>Partner {id}: {text}.</source>
        <translation>Eş {id}: {text}.</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Doğru yanıt</translation>
    </message>
    <message>
        <source>Right answer: {right}.</source>
        <translation>Doğru yanıt: {right}.</translation>
    </message>
    <message>
        <source>Your answer · right</source>
        <translation>Yanıtınız · doğru</translation>
    </message>
    <message>
        <source>Your answer · wrong</source>
        <translation>Yanıtınız · yanlış</translation>
    </message>
    <message>
        <source>Your answer, right: {text}.</source>
        <translation>Yanıtınız, doğru: {text}.</translation>
    </message>
    <message>
        <source>Your answer, wrong: {text}. Right answer: {right}.</source>
        <translation>Yanıtınız, yanlış: {text}. Doğru yanıt: {right}.</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <source>1 finished quiz goes over to {kept}.</source>
        <translation>Biten 1 test şu kişiye geçer: {kept}.</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>Bu ikisi aynı kişi mi?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Name and number that are kept</source>
        <translation>Kalacak ad ve numara</translation>
    </message>
    <message>
        <source>Results that come later under the other name are those of {kept}, too. Where both practised a fact, the reviews of {kept} stay. This can be undone.</source>
        <translation>Sonradan öteki adla gelen sonuçlar da {kept} adına sayılır. İkisinin de çalıştığı bilgide {kept} adının tekrarları kalır. Bu geri alınabilir.</translation>
    </message>
    <message>
        <source>{kept} joins {classes}.</source>
        <translation>{kept} şuraya girer: {classes}.</translation>
    </message>
    <message>
        <source>{n} finished quizzes go over to {kept}.</source>
        <translation>Biten {n} test şu kişiye geçer: {kept}.</translation>
    </message>
    <message>
        <source>{other} leaves the lists.</source>
        <translation>{other} listelerden çıkar.</translation>
    </message>
</context>
<context>
    <name>MessageShelf</name>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Questions of this kind are kept, and not asked.</source>
        <translation>Bu türden sorular saklanır, sorulmaz.</translation>
    </message>
    <message>
        <source>Write an answer that is accepted.</source>
        <translation>Kabul edilen bir yanıt yazın.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Soruyu yazın.</translation>
    </message>
    <message>
        <source>Write the whole number that is right.</source>
        <translation>Doğru olan tam sayıyı yazın.</translation>
    </message>
    <message>
        <source>Write two options or more, and mark what is right.</source>
        <translation>İki veya daha çok seçenek yazın ve doğruyu işaretleyin.</translation>
    </message>
    <message>
        <source>Write two pairs or more, each thing with a partner of its own.</source>
        <translation>İki veya daha çok çift yazın; her öğenin kendi eşi olsun.</translation>
    </message>
    <message>
        <source>Write two things or more.</source>
        <translation>İki veya daha çok öğe yazın.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>a minute ago</source>
        <translation>bir dakika önce</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>bir saat önce</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} gün önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>{n} saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>{n} dakika önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MultipleArea</name>
    <message>
        <source>Choose one or more</source>
        <translation>Bir veya birkaçını seçin</translation>
    </message>
    <message>
        <source>Not these. {counts}.</source>
        <translation>Bunlar değil. {counts}.</translation>
    </message>
    <message>
        <source>Partly right. {counts}: {n}&#x2009;% of the marks.</source>
        <translation>Kısmen doğru. {counts}: puanın %{n} kadarı.</translation>
    </message>
    <message>
        <source>Right. All {n} found.</source>
        <translation>Doğru. {n} yanıtın hepsi bulundu.</translation>
    </message>
    <message>
        <source>Right. That one and no other.</source>
        <translation>Doğru. Yalnızca o.</translation>
    </message>
    <message>
        <source>The answer is {letter}.</source>
        <translation>Yanıt: {letter}.</translation>
    </message>
    <message>
        <source>The answers are {letters} and {last}.</source>
        <translation>Yanıtlar: {letters} ve {last}.</translation>
    </message>
    <message>
        <source>choose or not</source>
        <translation>seç veya seçme</translation>
    </message>
    <message>
        <source>go</source>
        <translation>git</translation>
    </message>
    <message>
        <source>{hits} of {count} found, none wrongly chosen</source>
        <translation>{count} içinden {hits} bulundu, yanlış seçilen yok</translation>
    </message>
    <message>
        <source>{hits} of {count} found, {wrong} wrongly chosen</source>
        <translation>{count} içinden {hits} bulundu, {wrong} yanlış seçildi</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>If several people use this computer. You can change it in Settings.</source>
        <translation>Bu bilgisayarı birden çok kişi kullanıyorsa. Ayarlar’dan değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>Bu sonuçlar kimin?</translation>
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
        <translation>Kayıtlı bir test</translation>
    </message>
    <message>
        <source>A saved quiz is set as it is now.</source>
        <translation>Kayıtlı bir test şimdiki hâliyle verilir.</translation>
    </message>
    <message>
        <source>A set</source>
        <translation>Bir set</translation>
    </message>
    <message>
        <source>Drawn anew for each, or the same.</source>
        <translation>Her biri için yeniden çekilir ya da aynısı.</translation>
    </message>
    <message>
        <source>Each their own</source>
        <translation>Herkese kendi soruları</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Kinds for practice only are left out.</source>
        <translation>Yalnızca alıştırma için olan türler alınmaz.</translation>
    </message>
    <message>
        <source>Learners see it. Empty: the name of the set.</source>
        <translation>Öğrenciler görür. Boşsa: setin adı.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Neyden yapılır</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Yeni ödev</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Set or quiz</source>
        <translation>Set veya test</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Herkese aynısı</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ne sorulur</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>Kimin soruları</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>No set matches “{text}”.</source>
        <translation>“{text}” ile eşleşen set yok.</translation>
    </message>
    <message>
        <source>Show all sets</source>
        <translation>Tüm setleri göster</translation>
    </message>
</context>
<context>
    <name>NotesFlow</name>
    <message>
        <source>Thank you. The note is kept for the teacher.</source>
        <translation>Teşekkürler. Not öğretmen için saklandı.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
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
        <translation>{least} ile {most} arası bir tam sayı</translation>
    </message>
    <message>
        <source>Close: {n}&#x2009;% of the marks. The answer is {right}.</source>
        <translation>Yakın: puanın %{n} kadarı. Yanıt: {right}.</translation>
    </message>
    <message>
        <source>Every number from {accepted} is right.</source>
        <translation>{accepted} arasındaki her sayı doğru.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Bir sayı verin</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>{least} ile {most} arası bir sayı verin.</translation>
    </message>
    <message>
        <source>Not this one. The answer is {right}.</source>
        <translation>Bu değil. Yanıt: {right}.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Bir eksik</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir fazla</translation>
    </message>
    <message>
        <source>Right. {right}.</source>
        <translation>Doğru. {right}.</translation>
    </message>
    <message>
        <source>The answer is {right}.</source>
        <translation>Yanıt: {right}.</translation>
    </message>
    <message>
        <source>Too high by {amount}.</source>
        <translation>{amount} fazla.</translation>
    </message>
    <message>
        <source>Too low by {amount}.</source>
        <translation>{amount} eksik.</translation>
    </message>
    <message>
        <source>one more or less</source>
        <translation>bir fazla veya eksik</translation>
    </message>
    <message>
        <source>ten more or less</source>
        <translation>on fazla veya eksik</translation>
    </message>
</context>
<context>
    <name>NumberPart</name>
    <message>
        <source>Right from</source>
        <translation>Doğru, en az</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Bu bir tam sayı değil.</translation>
    </message>
    <message>
        <source>Whole numbers. Leave the second empty if only one number is right.</source>
        <translation>Tam sayılar. Yalnızca bir sayı doğruysa ikincisini boş bırakın.</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>en çok</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>A set of its own</source>
        <translation>Ayrı bir set</translation>
    </message>
    <message>
        <source>Add to “{title}”</source>
        <translation>“{title}” setine ekle</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Bu dosyayı dışarıda bırak</translation>
    </message>
    <message>
        <source>Replace “{title}”</source>
        <translation>“{title}” yerine koy</translation>
    </message>
    <message>
        <source>Take it in as</source>
        <translation>Şöyle al</translation>
    </message>
    <message>
        <source>Take this file after all</source>
        <translation>Bu dosyayı yine de al</translation>
    </message>
    <message>
        <source>The folder of a set is taken in as a whole. Put right in its files what is listed below, and read it again.</source>
        <translation>Bir setin klasörü bütün olarak alınır. Aşağıda yazılanları dosyalarında düzeltip yeniden okuyun.</translation>
    </message>
    <message>
        <source>The set “{title}” is there already, just like this.</source>
        <translation>“{title}” seti zaten var, tam böyle.</translation>
    </message>
    <message>
        <source>There is a set “{title}” already, which came from elsewhere.</source>
        <translation>Başka yerden gelen bir “{title}” seti zaten var.</translation>
    </message>
    <message>
        <source>This is another state of the set “{title}”.</source>
        <translation>Bu, “{title}” setinin başka bir hâli.</translation>
    </message>
    <message>
        <source>Title of the set</source>
        <translation>Setin başlığı</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>“{title}” güncellemesi</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>henüz hiçbir şey kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>1 past answer is about these rows; it stays as it was given.</source>
        <translation>1 eski yanıt bu satırlarla ilgili; verildiği gibi kalır.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 satır</translation>
    </message>
    <message>
        <source>A question about dates</source>
        <translation>Tarihlerle ilgili bir soru</translation>
    </message>
    <message>
        <source>A question set of this program</source>
        <translation>Bu programın soru seti</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Hepsi {n}</translation>
    </message>
    <message>
        <source>Answer the question above</source>
        <translation>Yukarıdaki soruyu yanıtlayın</translation>
    </message>
    <message>
        <source>Choose it among the columns</source>
        <translation>Onu sütunlar arasından seçin</translation>
    </message>
    <message>
        <source>Folder of a question set</source>
        <translation>Bir soru setinin klasörü</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışarıda</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Satır {line}, sütun {column}</translation>
    </message>
    <message>
        <source>No column is read as “{name}”</source>
        <translation>Hiçbir sütun “{name}” olarak okunmuyor</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Kullanılamaz</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Row {line}, column {column}</source>
        <translation>Satır {line}, sütun {column}</translation>
    </message>
    <message>
        <source>Rows: {counts}.</source>
        <translation>Satırlar: {counts}.</translation>
    </message>
    <message>
        <source>Save it as a workbook, as CSV UTF-8, or as GIFT</source>
        <translation>Çalışma kitabı, CSV UTF-8 veya GIFT olarak kaydedin</translation>
    </message>
    <message>
        <source>Sheet “{name}” of a workbook</source>
        <translation>Çalışma kitabının “{name}” sayfası</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Virgüllü tablo</translation>
    </message>
    <message>
        <source>Table with semicolons</source>
        <translation>Noktalı virgüllü tablo</translation>
    </message>
    <message>
        <source>Table with tabs</source>
        <translation>Sekmeli tablo</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Zaten var</translation>
    </message>
    <message>
        <source>This could be two days</source>
        <translation>Bu iki ayrı gün olabilir</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} eklendi</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} değişti</translation>
    </message>
    <message>
        <source>{n} gone</source>
        <translation>{n} gitti</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} past answers are about these rows; they stay as they were given.</source>
        <translation>
            <numerusform>{n} eski yanıt bu satırlarla ilgili; verildikleri gibi kalırlar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} satır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersPart</name>
    <message>
        <source>1 row has a date like that.</source>
        <translation>1 satırın tarihi böyle.</translation>
    </message>
    <message>
        <source>Astronomers count a year 0, historians do not.</source>
        <translation>Gökbilimciler 0 yılını sayar, tarihçiler saymaz.</translation>
    </message>
    <message>
        <source>Does {typed} mean the year {first} or {second}?</source>
        <translation>{typed} hangi yıl demek: {first} mi, {second} mi?</translation>
    </message>
    <message>
        <source>Does {typed} mean {first} or {second}?</source>
        <translation>{typed} ne demek: {first} mi, {second} mi?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Make one set of all questions</source>
        <translation>Bütün sorulardan tek set yap</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Alınmayan</translation>
    </message>
    <message>
        <source>Reading the table anew</source>
        <translation>Tablo yeniden okunuyor</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Önce gün gelir</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Önce ay gelir</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows have dates like that.</source>
        <translation>
            <numerusform>{n} satırın tarihi böyle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>A problem</source>
        <translation>Bir sorun</translation>
    </message>
    <message>
        <source>Answers that could be saved from the damaged file itself: {answers}.</source>
        <translation>Bozuk dosyanın kendisinden kurtarılabilen yanıtlar: {answers}.</translation>
    </message>
    <message>
        <source>Answers that could be saved from the damaged file itself: {answers}. Lost: {lost}.</source>
        <translation>Bozuk dosyanın kendisinden kurtarılabilen yanıtlar: {answers}. Kaybolan: {lost}.</translation>
    </message>
    <message>
        <source>One later answer is missing in it.</source>
        <translation>Sonraki bir yanıt onda eksik.</translation>
    </message>
    <message>
        <source>The results are empty now. The damaged file is kept: {file}</source>
        <translation>Sonuçlar artık boş. Bozuk dosya saklandı: {file}</translation>
    </message>
    <message>
        <source>The results are those of the copy. The damaged file is kept: {file}</source>
        <translation>Sonuçlar artık kopyadakiler. Bozuk dosya saklandı: {file}</translation>
    </message>
    <message>
        <source>There is a whole copy of {when}, with one answer.</source>
        <translation>{when} tarihli, içinde bir yanıt olan sağlam bir kopya var.</translation>
    </message>
    <message numerus="yes">
        <source>There is a whole copy of {when}, with {answers} answers.</source>
        <translation>
            <numerusform>{when} tarihli, içinde {answers} yanıt olan sağlam bir kopya var.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no copy, and nothing could be read of the damaged file.</source>
        <translation>Kopya yok ve bozuk dosyadan hiçbir şey okunamadı.</translation>
    </message>
    <message>
        <source>Update of the results</source>
        <translation>Sonuçların güncellenmesi</translation>
    </message>
    <message numerus="yes">
        <source>{n} later answers are missing in it.</source>
        <translation>
            <numerusform>Sonraki {n} yanıt onda eksik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening…</source>
        <translation>Açılıyor…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Right answer</source>
        <translation>Doğru yanıt</translation>
    </message>
    <message>
        <source>Right answer, not chosen.</source>
        <translation>Doğru yanıt, seçilmedi.</translation>
    </message>
    <message>
        <source>Right · missed</source>
        <translation>Doğru · kaçırıldı</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>Your answer · close</source>
        <translation>Yanıtınız · yakın</translation>
    </message>
    <message>
        <source>Your answer · right</source>
        <translation>Yanıtınız · doğru</translation>
    </message>
    <message>
        <source>Your answer · wrong</source>
        <translation>Yanıtınız · yanlış</translation>
    </message>
    <message>
        <source>Your answer, close.</source>
        <translation>Yanıtınız, yakın.</translation>
    </message>
    <message>
        <source>Your answer, right.</source>
        <translation>Yanıtınız, doğru.</translation>
    </message>
    <message>
        <source>Your answer, wrong.</source>
        <translation>Yanıtınız, yanlış.</translation>
    </message>
</context>
<context>
    <name>OrderArea</name>
    <message>
        <source>Not this order. Each event shows its right place.</source>
        <translation>Bu sıra değil. Her olay doğru yerini gösterir.</translation>
    </message>
    <message numerus="yes">
        <source>Partly right. {fitting} of {count} are in order.</source>
        <translation>
            <numerusform>Kısmen doğru. {count} olaydan {fitting} tanesi sırasında.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Sıraya koyun</translation>
    </message>
    <message numerus="yes">
        <source>Right. All {count} are in order.</source>
        <translation>
            <numerusform>Doğru. {count} olayın hepsi sırasında.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the right order</source>
        <translation>Doğru sırayı göster</translation>
    </message>
    <message>
        <source>Show your order</source>
        <translation>Sizin sıranızı göster</translation>
    </message>
    <message>
        <source>This is the right order.</source>
        <translation>Doğru sıra bu.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>taşı</translation>
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
        <translation>En eski</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>En yeni</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Alt and an arrow key move a row.</source>
        <translation>Alt ve bir ok tuşu satırı taşır.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Sırasında</translation>
    </message>
    <message>
        <source>In order · right place: {place}</source>
        <translation>Sırasında · doğru yeri: {place}</translation>
    </message>
    <message>
        <source>Moved to place {place} of {count}</source>
        <translation>Yeni yeri: {place} / {count}</translation>
    </message>
    <message>
        <source>Order, from the earliest to the latest</source>
        <translation>En eskiden en yeniye sıra</translation>
    </message>
    <message>
        <source>Right place</source>
        <translation>Doğru yer</translation>
    </message>
    <message>
        <source>Right place: {place}</source>
        <translation>Doğru yeri: {place}</translation>
    </message>
    <message>
        <source>Your place: {place}</source>
        <translation>Sizdeki yeri: {place}</translation>
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
        <translation>“{one}” ile “{other}” için her iki sıra da kabul edilir: kaynaklar bir tarihte ayrılıyor.</translation>
    </message>
    <message>
        <source>Of “{one}” and “{other}” either order is right.</source>
        <translation>“{one}” ile “{other}” için her iki sıra da doğru.</translation>
    </message>
    <message>
        <source>One more pair is the wrong way round.</source>
        <translation>Bir çift daha ters sırada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more pairs are the wrong way round.</source>
        <translation>
            <numerusform>{count} çift daha ters sırada.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{later}” came after “{earlier}”.</source>
        <translation>Önce “{earlier}”, sonra “{later}” geldi.</translation>
    </message>
    <message>
        <source>“{later}” came {gap} after “{earlier}”.</source>
        <translation>“{later}”, “{earlier}” olayından {gap} sonra geldi.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
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
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>At it, {n} of {all} answered</source>
        <translation>Çözüyor, {all} sorudan {n} tanesi yanıtlandı</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltilmiş</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Ek süre</translation>
    </message>
    <message>
        <source>For what begins, and for what is gone on with, from now on.</source>
        <translation>Bundan sonra başlanan ve sürdürülenler için.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Teslim edilen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation>Henüz kimse çözmedi.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Başlanmadı</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Not edilenler</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Not edilen bir şey yok.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Kim çözdü</translation>
    </message>
    <message>
        <source>handed in: {n}</source>
        <translation>teslim edilen: {n}</translation>
    </message>
    <message>
        <source>{name}, attempt {n}</source>
        <translation>{name}, deneme {n}</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Zaman çizelgesine genel bakış</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>A and B</source>
        <translation>A ve B</translation>
    </message>
    <message>
        <source>A to D</source>
        <translation>A’dan D’ye</translation>
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
        <translation>B, A ile aynısını başka sırada sorar; yan yana oturanlarınki farklı olur.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Ayrı</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>In the key: reasons, sources and timelines, or one page with the answers.</source>
        <translation>Anahtarda: nedenler, kaynaklar ve zaman çizelgeleri ya da yanıtların olduğu tek sayfa.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Yanıt anahtarı</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>On pages of its own, after the questions or in a file or print of its own.</source>
        <translation>Kendi sayfalarında: soruların ardından ya da ayrı bir dosya veya çıktı olarak.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Kâğıtta</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Bir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>The size of the sheets in your printer.</source>
        <translation>Yazıcınızdaki kâğıdın boyu.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Açıklamalı</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Açıklamasız</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>The quiz is in “{path}” now, and its key in “{key}”.</source>
        <translation>Test artık “{path}”, yanıt anahtarı “{key}” dosyasında.</translation>
    </message>
    <message>
        <source>The quiz is in “{path}” now.</source>
        <translation>Test artık “{path}” dosyasında.</translation>
    </message>
    <message>
        <source>The quiz is on its way to the printer.</source>
        <translation>Test yazıcıya gönderildi.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Asked</source>
        <translation>Soruldu</translation>
    </message>
    <message>
        <source>Least was right in “{low}” ({least}), most in “{high}” ({most}).</source>
        <translation>En az doğru: “{low}” ({least}), en çok doğru: “{high}” ({most}).</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>These are too few answers to compare them.</source>
        <translation>Karşılaştırmak için yanıtlar çok az.</translation>
    </message>
    <message>
        <source>{n} of {all} are drawn; the table has all.</source>
        <translation>{all} içinden {n} tanesi çizildi; tabloda hepsi var.</translation>
    </message>
    <message>
        <source>{share} were right everywhere.</source>
        <translation>Her yerde {share} doğru.</translation>
    </message>
    <message>
        <source>{share} were right wherever there were answers enough.</source>
        <translation>Yeterince yanıt olan her yerde {share} doğru.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>All time</source>
        <translation>Bütün zamanlar</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Günden güne…</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Son 3 ay</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Son 4 hafta</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Son bir yıl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Süre</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
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
        <translation>Resim ekle</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Remove the picture of {name}</source>
        <translation>Resmi kaldır: {name}</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Göremeyenler için, ne gösterdiği</translation>
    </message>
    <message>
        <source>What the picture of {name} shows</source>
        <translation>Resmin ne gösterdiği: {name}</translation>
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
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Press to see it at full size.</source>
        <translation>Tam boyda görmek için basın.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Bu resim gösterilemiyor.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: {words}</source>
        <translation>Bu resim gösterilemiyor: {words}</translation>
    </message>
</context>
<context>
    <name>PicturedCard</name>
    <message>
        <source>Show the picture of {letter} at full size</source>
        <translation>{letter} resmini tam boyda göster</translation>
    </message>
</context>
<context>
    <name>PicturesPart</name>
    <message>
        <source>Add a picture…</source>
        <translation>Resim ekle…</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>soru</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>There is no class yet</source>
        <translation>Henüz sınıf yok</translation>
    </message>
</context>
<context>
    <name>PointArea</name>
    <message>
        <source>A little earlier</source>
        <translation>Biraz daha erken</translation>
    </message>
    <message>
        <source>A little later</source>
        <translation>Biraz daha geç</translation>
    </message>
    <message>
        <source>Place it on the timeline</source>
        <translation>Zaman çizelgesine yerleştirin</translation>
    </message>
    <message>
        <source>move</source>
        <translation>taşı</translation>
    </message>
    <message>
        <source>move further</source>
        <translation>daha çok kaydır</translation>
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
        <translation>1 yıl</translation>
    </message>
    <message>
        <source>A little more exactly, please: like “{date}”.</source>
        <translation>Lütfen biraz daha kesin: “{date}” gibi.</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Biraz kaydır</translation>
    </message>
    <message>
        <source>Move by one day</source>
        <translation>Bir gün kaydır</translation>
    </message>
    <message>
        <source>Move by one month</source>
        <translation>Bir ay kaydır</translation>
    </message>
    <message>
        <source>Move by one year</source>
        <translation>Bir yıl kaydır</translation>
    </message>
    <message>
        <source>Near: {off}, {share}&#x2009;% of the marks. {right}</source>
        <translation>Yakın: {off}, puanın %{share} kadarı. {right}</translation>
    </message>
    <message>
        <source>Not this one: {off}. {right}</source>
        <translation>Bu değil: {off}. {right}</translation>
    </message>
    <message>
        <source>Or type the date</source>
        <translation>Ya da tarihi yazın</translation>
    </message>
    <message>
        <source>Or type the day</source>
        <translation>Ya da günü yazın</translation>
    </message>
    <message>
        <source>Or type the month</source>
        <translation>Ya da ayı yazın</translation>
    </message>
    <message>
        <source>Or type the year</source>
        <translation>Ya da yılı yazın</translation>
    </message>
    <message>
        <source>Right. {date}.</source>
        <translation>Doğru. {date}.</translation>
    </message>
    <message>
        <source>The answer is {date}.</source>
        <translation>Yanıt: {date}.</translation>
    </message>
    <message>
        <source>The timeline runs from {first} to {last}.</source>
        <translation>Zaman çizelgesi: {first} – {last}.</translation>
    </message>
    <message>
        <source>Write it like “{date}”.</source>
        <translation>“{date}” gibi yazın.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} yıl</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} too early</source>
        <translation>{time} fazla erken</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation>{time} fazla geç</translation>
    </message>
</context>
<context>
    <name>PrepareFlow</name>
    <message>
        <source>No other question of that kind fits, so this is one of another.</source>
        <translation>O türden başka uygun soru yok; bu başka bir türden.</translation>
    </message>
    <message>
        <source>Question {n} was left out.</source>
        <translation>{n}. soru çıkarıldı.</translation>
    </message>
    <message>
        <source>The set has no other question that fits here.</source>
        <translation>Sette buraya uyan başka soru yok.</translation>
    </message>
</context>
<context>
    <name>PrepareFooter</name>
    <message>
        <source>All keys</source>
        <translation>Bütün tuşlar</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Yazdır veya dışa aktar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as a quiz…</source>
        <translation>Test olarak kaydet…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>another</source>
        <translation>başkası</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>çıkar</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>kilitle</translation>
    </message>
    <message>
        <source>move</source>
        <translation>taşı</translation>
    </message>
    <message>
        <source>show</source>
        <translation>göster</translation>
    </message>
</context>
<context>
    <name>PrepareKeys</name>
    <message>
        <source>On a question</source>
        <translation>Bir soruda</translation>
    </message>
    <message>
        <source>The whole quiz</source>
        <translation>Bütün test</translation>
    </message>
    <message>
        <source>another one like it</source>
        <translation>onun gibi başka biri</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>export</source>
        <translation>dışa aktar</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>onu çıkar</translation>
    </message>
    <message>
        <source>lock it: it stays when the others are drawn again</source>
        <translation>kilitle: ötekiler yeniden çekilince kalır</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>taşı</translation>
    </message>
    <message>
        <source>move it to the first or last place</source>
        <translation>ilk veya son yere taşı</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>sonraki bölge</translation>
    </message>
    <message>
        <source>print</source>
        <translation>yazdır</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>yinele</translation>
    </message>
    <message>
        <source>save</source>
        <translation>kaydet</translation>
    </message>
    <message>
        <source>save a copy under another title</source>
        <translation>başka bir başlıkla kopyasını kaydet</translation>
    </message>
    <message>
        <source>show all of it, or hide it</source>
        <translation>tamamını göster veya gizle</translation>
    </message>
    <message>
        <source>the first or the last one</source>
        <translation>ilki veya sonuncusu</translation>
    </message>
    <message>
        <source>the one above or below</source>
        <translation>üstteki veya alttaki</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>geri al</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>1 question</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Draw the others again</source>
        <translation>Ötekileri yeniden çek</translation>
    </message>
    <message>
        <source>Fewer than wanted above. Drawing again fills up as far as questions do not give each other away.</source>
        <translation>Yukarıda istenenden az. Yeniden çekmek, sorular birbirini ele vermediği sürece tamamlar.</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test hazırla</translation>
    </message>
    <message>
        <source>This set has no question like that. Choose something else above.</source>
        <translation>Bu sette böyle soru yok. Yukarıdan başka bir şey seçin.</translation>
    </message>
    <message>
        <source>Title of the quiz</source>
        <translation>Testin başlığı</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} soru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>As students see it</source>
        <translation>Öğrencinin gördüğü gibi</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Önceki soru</translation>
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
        <translation>Boş sonuçlarla başla</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Practise without keeping it</source>
        <translation>Saklamadan alıştırma yap</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Dosyayı göster</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Disk hata bildirdi</translation>
    </message>
    <message>
        <source>The quiz was changed in another window</source>
        <translation>Test başka bir pencerede değişti</translation>
    </message>
    <message>
        <source>The results file cannot be written</source>
        <translation>Sonuç dosyasına yazılamıyor</translation>
    </message>
    <message>
        <source>The results file is damaged</source>
        <translation>Sonuç dosyası bozuk</translation>
    </message>
    <message>
        <source>The results file is in use</source>
        <translation>Sonuç dosyası kullanımda</translation>
    </message>
    <message>
        <source>The results file is newer than this quizapp</source>
        <translation>Sonuç dosyası bu quizapp’ten daha yeni</translation>
    </message>
    <message>
        <source>The results file was replaced</source>
        <translation>Sonuç dosyası değiştirilmiş</translation>
    </message>
    <message>
        <source>There is no place for the results</source>
        <translation>Sonuçlar için yer yok</translation>
    </message>
    <message>
        <source>This is not a results file</source>
        <translation>Bu bir sonuç dosyası değil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>Kopyayı kullan</translation>
    </message>
    <message>
        <source>Use what could be saved</source>
        <translation>Kurtarılanı kullan</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Open at this row</source>
        <translation>Bu satırda aç</translation>
    </message>
    <message>
        <source>Open at this row: {reason}</source>
        <translation>Bu satırda aç: {reason}</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Write the year first, or choose in the set what comes first.</source>
        <translation>Önce yılı yazın ya da sette neyin önce geldiğini seçin.</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>satır {line}, {file}</translation>
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
        <translation>Bir sınıfın adı olmalı.</translation>
    </message>
    <message>
        <source>A learner needs a name.</source>
        <translation>Bir öğrencinin adı olmalı.</translation>
    </message>
    <message>
        <source>A quiz needs a question.</source>
        <translation>Bir testte soru olmalı.</translation>
    </message>
    <message>
        <source>Add a wrong answer that somebody might give.</source>
        <translation>Birinin verebileceği yanlış bir yanıt ekleyin.</translation>
    </message>
    <message>
        <source>Add a wrong option.</source>
        <translation>Yanlış bir seçenek ekleyin.</translation>
    </message>
    <message>
        <source>Another program is using the results file {1}. Close the other windows of quizapp, then try again.</source>
        <translation>Sonuç dosyasını ({1}) başka bir program kullanıyor. Öteki quizapp pencerelerini kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Ask a question, or put the gap at the end.</source>
        <translation>Bir soru sorun ya da boşluğu sona koyun.</translation>
    </message>
    <message>
        <source>Ask for what is, or write {1}.</source>
        <translation>Olanı sorun ya da {1} yazın.</translation>
    </message>
    <message>
        <source>Ask which of three is right, or keep it for practice.</source>
        <translation>Üçünden hangisinin doğru olduğunu sorun ya da alıştırma için tutun.</translation>
    </message>
    <message>
        <source>Begin all of them alike.</source>
        <translation>Hepsini aynı biçimde başlatın.</translation>
    </message>
    <message>
        <source>Choose dates that share no day.</source>
        <translation>Ortak günü olmayan tarihler seçin.</translation>
    </message>
    <message>
        <source>End all of them alike.</source>
        <translation>Hepsini aynı biçimde bitirin.</translation>
    </message>
    <message>
        <source>End it with “?”.</source>
        <translation>Sonuna “?” koyun.</translation>
    </message>
    <message>
        <source>Every option is marked as right.</source>
        <translation>Bütün seçenekler doğru olarak işaretli.</translation>
    </message>
    <message>
        <source>Give a number, or leave it out.</source>
        <translation>Bir sayı verin ya da çıkarın.</translation>
    </message>
    <message>
        <source>Give every date equally exactly.</source>
        <translation>Her tarihi aynı kesinlikte verin.</translation>
    </message>
    <message>
        <source>Half of all guesses at a true/false question are right.</source>
        <translation>Doğru-yanlış sorusunda tahminlerin yarısı doğrudur.</translation>
    </message>
    <message>
        <source>JSON of more than 96 MB</source>
        <translation>96 MB’den büyük JSON</translation>
    </message>
    <message>
        <source>JSON that is broken at {1}</source>
        <translation>{1} yerinde bozuk JSON</translation>
    </message>
    <message>
        <source>JSON that is not in UTF-8</source>
        <translation>UTF-8 olmayan JSON</translation>
    </message>
    <message>
        <source>JSON with a number that is far too long</source>
        <translation>Aşırı uzun bir sayı içeren JSON</translation>
    </message>
    <message>
        <source>JSON with too many levels inside each other</source>
        <translation>iç içe çok fazla düzeyi olan JSON</translation>
    </message>
    <message>
        <source>JSON, but neither a question set nor a timeline</source>
        <translation>JSON, ama ne soru seti ne zaman çizelgesi</translation>
    </message>
    <message>
        <source>Keep the three or four most plausible ones.</source>
        <translation>En inandırıcı üç dört tanesini tutun.</translation>
    </message>
    <message>
        <source>Leave it out, or begin with “According to …”.</source>
        <translation>Çıkarın ya da “… göre” diye başlayın.</translation>
    </message>
    <message>
        <source>Leave it out, or say exactly when.</source>
        <translation>Çıkarın ya da tam ne zaman olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>Leave the number of years out.</source>
        <translation>Yıl sayısını çıkarın.</translation>
    </message>
    <message>
        <source>Leave the year out.</source>
        <translation>Yılı çıkarın.</translation>
    </message>
    <message>
        <source>Let people choose several, or name a thing.</source>
        <translation>Birkaçı seçilebilsin ya da bir şeyin adını yazın.</translation>
    </message>
    <message>
        <source>Mark the right one.</source>
        <translation>Doğru olanı işaretleyin.</translation>
    </message>
    <message>
        <source>Mix the parts of the options evenly.</source>
        <translation>Seçeneklerin parçalarını eşit karıştırın.</translation>
    </message>
    <message>
        <source>Move the article into the options.</source>
        <translation>Tanımlığı seçeneklere taşıyın.</translation>
    </message>
    <message>
        <source>No option is marked as right.</source>
        <translation>Hiçbir seçenek doğru olarak işaretli değil.</translation>
    </message>
    <message>
        <source>Nothing is said after the answer.</source>
        <translation>Yanıttan sonra bir şey söylenmiyor.</translation>
    </message>
    <message>
        <source>Offer options of one sort.</source>
        <translation>Tek türden seçenekler sunun.</translation>
    </message>
    <message>
        <source>One file holds {1} answers; hand quizzes in set by set.</source>
        <translation>Bir dosya {1} yanıt alır; testleri set set teslim edin.</translation>
    </message>
    <message>
        <source>Questions are answered in their order.</source>
        <translation>Sorular sırayla yanıtlanır.</translation>
    </message>
    <message>
        <source>Remove or change one of them.</source>
        <translation>Birini kaldırın veya değiştirin.</translation>
    </message>
    <message>
        <source>Results need the name of who hands them in.</source>
        <translation>Sonuçlarda teslim edenin adı olmalı.</translation>
    </message>
    <message>
        <source>Say it in another way.</source>
        <translation>Başka türlü söyleyin.</translation>
    </message>
    <message>
        <source>Say it in thirty words, and move the rest elsewhere.</source>
        <translation>Otuz sözcükle söyleyin, gerisini başka yere taşıyın.</translation>
    </message>
    <message>
        <source>Say why the right answer is right.</source>
        <translation>Doğru yanıtın neden doğru olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>Shorten it, or say more in the others.</source>
        <translation>Kısaltın ya da ötekilerde daha çok söyleyin.</translation>
    </message>
    <message>
        <source>Some options begin with a capital letter and some do not.</source>
        <translation>Bazı seçenekler büyük harfle başlıyor, bazıları başlamıyor.</translation>
    </message>
    <message>
        <source>Some options end with a full stop and some do not.</source>
        <translation>Bazı seçenekler noktayla bitiyor, bazıları bitmiyor.</translation>
    </message>
    <message>
        <source>Somebody has begun. Time, marking and order stay as they are, so that all have the same, and what is shown at once stays so.</source>
        <translation>Biri başladı. Herkes için aynı olsun diye süre, puanlama ve sıra olduğu gibi kalır; hemen gösterilen de öyle kalır.</translation>
    </message>
    <message>
        <source>Sort dates and numbers from small to large.</source>
        <translation>Tarihleri ve sayıları küçükten büyüğe sıralayın.</translation>
    </message>
    <message>
        <source>Stem and right answer share the word “{1}”, and no other option has it.</source>
        <translation>Soru ve doğru yanıt “{1}” sözcüğünü paylaşıyor, başka hiçbir seçenekte yok.</translation>
    </message>
    <message>
        <source>The assignment is too large for one file; take fewer pictures.</source>
        <translation>Ödev tek dosya için çok büyük; daha az resim alın.</translation>
    </message>
    <message>
        <source>The disk of the results file {1} is full. Make some room, then try again; what was saved before is still there.</source>
        <translation>Sonuç dosyasının ({1}) diski dolu. Biraz yer açıp yeniden deneyin; daha önce kaydedilenler duruyor.</translation>
    </message>
    <message>
        <source>The disk of the results file {1} reported an error. See whether it is connected and sound, then try again; what was saved before is still there.</source>
        <translation>Sonuç dosyasının ({1}) diski bir hata bildirdi. Bağlı ve sağlam olup olmadığına bakıp yeniden deneyin; daha önce kaydedilenler duruyor.</translation>
    </message>
    <message>
        <source>The draft of “{1}” has no question.</source>
        <translation>“{1}” taslağında soru yok.</translation>
    </message>
    <message>
        <source>The file {1} is not a results file of quizapp. Nothing in it was changed. Move it away, or choose another folder with --data-dir.</source>
        <translation>{1} dosyası bir quizapp sonuç dosyası değil. İçinde hiçbir şey değiştirilmedi. Başka yere taşıyın ya da --data-dir ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The gap stands in the middle of the stem.</source>
        <translation>Boşluk sorunun ortasında.</translation>
    </message>
    <message>
        <source>The quiz is finished.</source>
        <translation>Test bitti.</translation>
    </message>
    <message>
        <source>The quiz of “{1}” has no question.</source>
        <translation>“{1}” testinde soru yok.</translation>
    </message>
    <message>
        <source>The results are too large for one file; hand quizzes in set by set.</source>
        <translation>Sonuçlar tek dosya için çok büyük; testleri set set teslim edin.</translation>
    </message>
    <message>
        <source>The results file {1} belongs to a newer quizapp. Nothing in it was changed. Install the newer program, or choose another folder with --data-dir.</source>
        <translation>{1} sonuç dosyası daha yeni bir quizapp sürümünün. İçinde hiçbir şey değiştirilmedi. Yeni programı kurun ya da --data-dir ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The results file {1} cannot be written: you may only read there. Ask for the right to write, or choose another folder with --data-dir.</source>
        <translation>{1} sonuç dosyasına yazılamıyor: orada yalnızca okuma izniniz var. Yazma izni isteyin ya da --data-dir ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The results file {1} is damaged. Nothing in it was changed. Put a copy of it back in its place, or move it away to begin with an empty one.</source>
        <translation>{1} sonuç dosyası bozuk. İçinde hiçbir şey değiştirilmedi. Yerine bir kopyasını koyun ya da boş bir dosyayla başlamak için onu başka yere taşıyın.</translation>
    </message>
    <message>
        <source>The results file {1} was moved, deleted or replaced while quizapp was open, so nothing more is written. What was in it is kept as a copy. Close quizapp, open it again, and put that copy back if answers are missing.</source>
        <translation>{1} sonuç dosyası quizapp açıkken taşınmış, silinmiş ya da değiştirilmiş; bu yüzden artık bir şey yazılmıyor. İçindekiler kopya olarak saklandı. quizapp’i kapatıp yeniden açın ve yanıtlar eksikse o kopyayı geri koyun.</translation>
    </message>
    <message>
        <source>The right answer is much longer than the others.</source>
        <translation>Doğru yanıt ötekilerden çok daha uzun.</translation>
    </message>
    <message>
        <source>The right answer shares most words with the others.</source>
        <translation>Doğru yanıt ötekilerle en çok sözcüğü paylaşıyor.</translation>
    </message>
    <message>
        <source>The set “{1}” came with the program.</source>
        <translation>“{1}” seti programla geldi.</translation>
    </message>
    <message>
        <source>The set “{1}” has no question to ask.</source>
        <translation>“{1}” setinde sorulacak soru yok.</translation>
    </message>
    <message>
        <source>The set “{1}” has no question to ask. {2}</source>
        <translation>“{1}” setinde sorulacak soru yok. {2}</translation>
    </message>
    <message>
        <source>The set “{1}” has nothing to ask now.</source>
        <translation>“{1}” setinde şu an sorulacak bir şey yok.</translation>
    </message>
    <message>
        <source>The stem asks nothing by itself.</source>
        <translation>Soru metni tek başına bir şey sormuyor.</translation>
    </message>
    <message>
        <source>The stem does not end as a sentence does.</source>
        <translation>Soru metni bir cümle gibi bitmiyor.</translation>
    </message>
    <message>
        <source>The stem ends with “a” or “an”, which fits some options only.</source>
        <translation>Soru metni yalnız bazı seçeneklere uyan “a” veya “an” ile bitiyor.</translation>
    </message>
    <message>
        <source>The stem has {1} words.</source>
        <translation>Soru metninde {1} sözcük var.</translation>
    </message>
    <message>
        <source>The stem holds the answer, “{1}”.</source>
        <translation>Soru metni yanıtı içeriyor: “{1}”.</translation>
    </message>
    <message>
        <source>The stem is negative: “{1}”.</source>
        <translation>Soru olumsuz: “{1}”.</translation>
    </message>
    <message>
        <source>The stem names the year of “{1}”.</source>
        <translation>Soru metni “{1}” yılını söylüyor.</translation>
    </message>
    <message>
        <source>There are no options yet.</source>
        <translation>Henüz seçenek yok.</translation>
    </message>
    <message>
        <source>There are only {1} options.</source>
        <translation>Yalnızca {1} seçenek var.</translation>
    </message>
    <message>
        <source>There are {1} options; few people weigh so many.</source>
        <translation>{1} seçenek var; bu kadarını az kişi tartar.</translation>
    </message>
    <message>
        <source>There is a class “{1}” already.</source>
        <translation>“{1}” adlı bir sınıf zaten var.</translation>
    </message>
    <message>
        <source>There is no assignment {1}.</source>
        <translation>{1} diye bir ödev yok.</translation>
    </message>
    <message>
        <source>There is no finished quiz to hand in yet.</source>
        <translation>Teslim edilecek biten test henüz yok.</translation>
    </message>
    <message>
        <source>There is no place for the results file {1}: a folder stands in its place, or its own folder cannot be made. Choose another folder with --data-dir.</source>
        <translation>{1} sonuç dosyası için yer yok: yerinde bir klasör duruyor ya da kendi klasörü oluşturulamıyor. --data-dir ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no question set “{1}”.</source>
        <translation>“{1}” diye bir soru seti yok.</translation>
    </message>
    <message>
        <source>There is no question set “{1}”; there are: {2}.</source>
        <translation>“{1}” diye bir soru seti yok; olanlar: {2}.</translation>
    </message>
    <message>
        <source>There is no quiz {1}.</source>
        <translation>{1} diye bir test yok.</translation>
    </message>
    <message>
        <source>There is no saved quiz “{1}”.</source>
        <translation>“{1}” diye kayıtlı bir test yok.</translation>
    </message>
    <message>
        <source>There is only 1 option.</source>
        <translation>Yalnızca 1 seçenek var.</translation>
    </message>
    <message>
        <source>These two are not there any more. Choose two learners.</source>
        <translation>Bu ikisi artık yok. İki öğrenci seçin.</translation>
    </message>
    <message>
        <source>This is not open now, or was taken as often as it may be.</source>
        <translation>Bu şu an açık değil ya da izin verilen sayıda çözüldü.</translation>
    </message>
    <message>
        <source>This question is not part of the quiz.</source>
        <translation>Bu soru testin parçası değil.</translation>
    </message>
    <message>
        <source>This quiz was changed in another window of quizapp. Open it again to go on from there.</source>
        <translation>Bu test başka bir quizapp penceresinde değiştirildi. Oradan sürdürmek için yeniden açın.</translation>
    </message>
    <message>
        <source>Two learners would have the name “{1}” without a number.</source>
        <translation>İki öğrencinin adı, numarasız, “{1}” olurdu.</translation>
    </message>
    <message>
        <source>Type both again, in one alphabet.</source>
        <translation>İkisini de tek bir alfabeyle yeniden yazın.</translation>
    </message>
    <message>
        <source>Use another word, or use it in every option.</source>
        <translation>Başka bir sözcük kullanın ya da her seçenekte kullanın.</translation>
    </message>
    <message>
        <source>Write a whole question.</source>
        <translation>Tam bir soru yazın.</translation>
    </message>
    <message>
        <source>Write it out once: “… ({1})”.</source>
        <translation>Bir kez açık yazın: “… ({1})”.</translation>
    </message>
    <message>
        <source>XML that declares entities is not accepted</source>
        <translation>varlık bildiren XML kabul edilmez</translation>
    </message>
    <message>
        <source>XML with a document type is not accepted</source>
        <translation>belge türü olan XML kabul edilmez</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>bir PDF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>bir PDF belgesi</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>bir veritabanı</translation>
    </message>
    <message>
        <source>a database of SQLite</source>
        <translation>bir SQLite veritabanı</translation>
    </message>
    <message>
        <source>a date needs at least one known end</source>
        <translation>bir tarihin en az bir ucu bilinmeli</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>günün ayı da olmalı</translation>
    </message>
    <message>
        <source>a decade before Christ is not read; write the years, as in 440–431 BC</source>
        <translation>İsa’dan önceki on yıllar okunmaz; yılları yazın, MÖ 440–431 gibi</translation>
    </message>
    <message>
        <source>a decade or century has no month</source>
        <translation>on yılın veya yüzyılın ayı olmaz</translation>
    </message>
    <message>
        <source>a document of an office program</source>
        <translation>bir ofis programının belgesi</translation>
    </message>
    <message>
        <source>a duration must be a number of seconds, 0 or more</source>
        <translation>süre, saniye sayısı olmalı, 0 veya daha çok</translation>
    </message>
    <message>
        <source>a gap has no right answer</source>
        <translation>bir boşluğun doğru yanıtı yok</translation>
    </message>
    <message>
        <source>a limit must be a time longer than none</source>
        <translation>sınır sıfırdan uzun bir süre olmalı</translation>
    </message>
    <message>
        <source>a number has {1} characters; the limit is {2}</source>
        <translation>bir sayı {1} karakter; sınır {2}</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>sıkıştırılmış bir dosya</translation>
    </message>
    <message>
        <source>a period needs one known end</source>
        <translation>bir dönemin bilinen bir ucu olmalı</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>bir resim</translation>
    </message>
    <message>
        <source>a picture cannot be shown: {1}</source>
        <translation>bir resim gösterilemiyor: {1}</translation>
    </message>
    <message>
        <source>a picture is not a text in base64, described by another text</source>
        <translation>bir resim, başka bir metinle anlatılan base64 metni değil</translation>
    </message>
    <message>
        <source>a picture says “{1}” of itself, and is “{2}”</source>
        <translation>bir resim kendine “{1}” diyor, ama “{2}”</translation>
    </message>
    <message>
        <source>a question cannot be asked: {1}</source>
        <translation>bir soru sorulamaz: {1}</translation>
    </message>
    <message>
        <source>a question has no marks</source>
        <translation>bir sorunun puanı yok</translation>
    </message>
    <message>
        <source>a question is in it twice under one id</source>
        <translation>bir soru aynı kimlikle iki kez var</translation>
    </message>
    <message>
        <source>a question is longer than any that can be shown</source>
        <translation>bir soru gösterilebilenden uzun</translation>
    </message>
    <message>
        <source>a quiz is in it twice</source>
        <translation>bir test iki kez var</translation>
    </message>
    <message>
        <source>a quotation mark opens here and never closes</source>
        <translation>burada bir tırnak açılıyor ve hiç kapanmıyor</translation>
    </message>
    <message>
        <source>a response is not a list</source>
        <translation>bir yanıt liste değil</translation>
    </message>
    <message>
        <source>a right answer is empty</source>
        <translation>doğru bir yanıt boş</translation>
    </message>
    <message>
        <source>a role needs either a date or, in “of”, the event that holds its date</source>
        <translation>bir rolün ya tarihi ya da “of” içinde tarihi taşıyan olay olmalı</translation>
    </message>
    <message>
        <source>a row has not as many cells as there are columns</source>
        <translation>bir satırın hücre sayısı sütun sayısına uymuyor</translation>
    </message>
    <message>
        <source>a season has no day</source>
        <translation>mevsimin günü olmaz</translation>
    </message>
    <message>
        <source>a sitting has more notes than can be</source>
        <translation>bir oturumda olabileceğinden çok not var</translation>
    </message>
    <message>
        <source>a text has {1} characters; the limit is {2}</source>
        <translation>bir metin {1} karakter; sınır {2}</translation>
    </message>
    <message>
        <source>a time cannot be</source>
        <translation>bir zaman olamaz</translation>
    </message>
    <message>
        <source>a time needs its zone</source>
        <translation>bir zamanın dilimi olmalı</translation>
    </message>
    <message>
        <source>a web page, no question set</source>
        <translation>bir web sayfası, soru seti değil</translation>
    </message>
    <message>
        <source>add a column “country”, or a table places.csv</source>
        <translation>“country” sütunu ya da places.csv tablosu ekleyin</translation>
    </message>
    <message>
        <source>add a row with what another source says</source>
        <translation>başka bir kaynağın dediğiyle bir satır ekleyin</translation>
    </message>
    <message>
        <source>add a source other than the text the set was read off, or write “attributed”</source>
        <translation>setin okunduğu metinden başka bir kaynak ekleyin ya da “attributed” yazın</translation>
    </message>
    <message>
        <source>add it to the first line, which names the columns</source>
        <translation>sütunları adlandıran ilk satıra ekleyin</translation>
    </message>
    <message>
        <source>add set.toml, or name one table instead of the folder</source>
        <translation>set.toml ekleyin ya da klasör yerine tek bir tablo gösterin</translation>
    </message>
    <message>
        <source>add the source that says it, or empty the cell “scorable”</source>
        <translation>bunu söyleyen kaynağı ekleyin ya da “scorable” hücresini boşaltın</translation>
    </message>
    <message>
        <source>an Anki deck</source>
        <translation>bir Anki destesi</translation>
    </message>
    <message>
        <source>an Excel workbook or another packed file</source>
        <translation>bir Excel çalışma kitabı ya da başka bir sıkıştırılmış dosya</translation>
    </message>
    <message>
        <source>an answer does not fit its question</source>
        <translation>bir yanıt sorusuna uymuyor</translation>
    </message>
    <message>
        <source>an answer has marks or a time that cannot be</source>
        <translation>bir yanıtın olamayacak puanı veya süresi var</translation>
    </message>
    <message>
        <source>an assignment must not close before it opens</source>
        <translation>ödev açılmadan kapanmamalı</translation>
    </message>
    <message>
        <source>an assignment needs a question</source>
        <translation>ödevde soru olmalı</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>boş bir dosya</translation>
    </message>
    <message>
        <source>an end needs one plain date to begin with, and must be one plain date itself</source>
        <translation>bitişin başlangıç için tek düz tarihi olmalı ve kendisi de tek düz tarih olmalı</translation>
    </message>
    <message>
        <source>an interval needs at least one known end</source>
        <translation>aralığın en az bir ucu bilinmeli</translation>
    </message>
    <message>
        <source>an item has one place to answer</source>
        <translation>bir maddenin yanıtlanacak tek yeri olur</translation>
    </message>
    <message>
        <source>an old or protected Excel workbook</source>
        <translation>eski ya da korumalı bir Excel çalışma kitabı</translation>
    </message>
    <message>
        <source>answers such as {=a} and such as {1:SA:=a} are mixed</source>
        <translation>{=a} gibi yanıtlarla {1:SA:=a} gibi yanıtlar karışık</translation>
    </message>
    <message>
        <source>answers were exchanged outside quizapp</source>
        <translation>yanıtlar quizapp dışında birbiriyle değiştirilmiş</translation>
    </message>
    <message>
        <source>answers were put in outside quizapp: {1}</source>
        <translation>quizapp dışında eklenen yanıt sayısı: {1}</translation>
    </message>
    <message>
        <source>answers were taken away outside quizapp: {1}</source>
        <translation>quizapp dışında çıkarılan yanıt sayısı: {1}</translation>
    </message>
    <message>
        <source>ask for the file again; it is made by “Hand in” in quizapp</source>
        <translation>dosyayı yeniden isteyin; quizapp’ta “Teslim et” ile yapılır</translation>
    </message>
    <message>
        <source>ask for the file that it was made from, or copy its table into CSV</source>
        <translation>yapıldığı dosyayı isteyin ya da tablosunu CSV’ye kopyalayın</translation>
    </message>
    <message>
        <source>ask your teacher for the file again</source>
        <translation>dosyayı öğretmeninizden yeniden isteyin</translation>
    </message>
    <message>
        <source>attempts count from 1</source>
        <translation>denemeler 1’den sayılır</translation>
    </message>
    <message>
        <source>call it .csv</source>
        <translation>adını .csv yapın</translation>
    </message>
    <message>
        <source>call it event if it is one</source>
        <translation>bir olaysa olay deyin</translation>
    </message>
    <message>
        <source>check its name and permissions, or copy it to another folder</source>
        <translation>adını ve izinlerini denetleyin ya da başka klasöre kopyalayın</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>adı ve klasörü denetleyin</translation>
    </message>
    <message>
        <source>choose files that learners handed in</source>
        <translation>öğrencilerin teslim ettiği dosyaları seçin</translation>
    </message>
    <message>
        <source>choose the file that your teacher handed out</source>
        <translation>öğretmeninizin dağıttığı dosyayı seçin</translation>
    </message>
    <message>
        <source>close it, and write a quotation mark inside a cell twice</source>
        <translation>kapatın; hücre içindeki tırnağı iki kez yazın</translation>
    </message>
    <message>
        <source>column {1} has no heading and is left out</source>
        <translation>{1}. sütunun başlığı yok, dışarıda kaldı</translation>
    </message>
    <message>
        <source>copy it into the question</source>
        <translation>soruya kopyalayın</translation>
    </message>
    <message>
        <source>copy the table into a file</source>
        <translation>tabloyu bir dosyaya kopyalayın</translation>
    </message>
    <message>
        <source>copy the text into a file</source>
        <translation>metni bir dosyaya kopyalayın</translation>
    </message>
    <message>
        <source>correct one of the dates; until then this date is not asked</source>
        <translation>tarihlerden birini düzeltin; o zamana dek bu tarih sorulmaz</translation>
    </message>
    <message>
        <source>correct the country, or tell the two places apart by name</source>
        <translation>ülkeyi düzeltin ya da iki yeri adla ayırın</translation>
    </message>
    <message>
        <source>correct the relation or one of the dates</source>
        <translation>ilişkiyi veya tarihlerden birini düzeltin</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>silin</translation>
    </message>
    <message>
        <source>delete one of the two, or let the titles tell them apart</source>
        <translation>ikisinden birini silin ya da başlıkları ayırt edilsin</translation>
    </message>
    <message>
        <source>delete the line with &lt;!DOCTYPE</source>
        <translation>&lt;!DOCTYPE olan satırı silin</translation>
    </message>
    <message>
        <source>delete the line, or export the cards again</source>
        <translation>satırı silin ya da kartları yeniden dışa aktarın</translation>
    </message>
    <message>
        <source>delete the part with &lt;!DOCTYPE and &lt;!ENTITY</source>
        <translation>&lt;!DOCTYPE ve &lt;!ENTITY olan bölümü silin</translation>
    </message>
    <message>
        <source>delete those lines, or let them be</source>
        <translation>bu satırları silin ya da olduğu gibi bırakın</translation>
    </message>
    <message>
        <source>divide the question</source>
        <translation>soruyu bölün</translation>
    </message>
    <message>
        <source>do not trust this file</source>
        <translation>bu dosyaya güvenmeyin</translation>
    </message>
    <message>
        <source>download the file itself, not the page that shows it</source>
        <translation>dosyayı gösteren sayfayı değil, dosyanın kendisini indirin</translation>
    </message>
    <message>
        <source>download the raw file</source>
        <translation>ham dosyayı indirin</translation>
    </message>
    <message>
        <source>edited file</source>
        <translation>değiştirilmiş dosya</translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation>hücreyi boşaltın</translation>
    </message>
    <message>
        <source>end each question with a line such as “ANSWER: B”</source>
        <translation>her soruyu “ANSWER: B” gibi bir satırla bitirin</translation>
    </message>
    <message>
        <source>end each row or question with a line break, or name another file</source>
        <translation>her satırı veya soruyu satır sonuyla bitirin ya da başka dosya gösterin</translation>
    </message>
    <message>
        <source>era {1} has no id, title and EDTF date</source>
        <translation>{1}. dönemin kimliği, başlığı ve EDTF tarihi yok</translation>
    </message>
    <message>
        <source>event {1} is not an object</source>
        <translation>{1}. olay bir nesne değil</translation>
    </message>
    <message>
        <source>exchange the two dates, or correct one of them</source>
        <translation>iki tarihi yer değiştirin ya da birini düzeltin</translation>
    </message>
    <message>
        <source>export its table as CSV UTF-8</source>
        <translation>tablosunu CSV UTF-8 olarak dışa aktarın</translation>
    </message>
    <message>
        <source>export the file again</source>
        <translation>dosyayı yeniden dışa aktarın</translation>
    </message>
    <message>
        <source>export the file again, or close every tag and write &amp;amp; for &amp;</source>
        <translation>dosyayı yeniden dışa aktarın ya da her etiketi kapatın, &amp; yerine &amp;amp; yazın</translation>
    </message>
    <message>
        <source>export the notes in Anki as plain text, and save that as a CSV table</source>
        <translation>notları Anki’de düz metin olarak dışa aktarıp CSV tablosu olarak kaydedin</translation>
    </message>
    <message>
        <source>feedback from a date on needs its date, and no other does</source>
        <translation>bir tarihten sonraki gösterimin tarihi olmalı, başkasının olmamalı</translation>
    </message>
    <message>
        <source>files like “{1}” are not in a format known here</source>
        <translation>“{1}” gibi dosyalar burada bilinen bir biçimde değil</translation>
    </message>
    <message>
        <source>fill in empty cells too</source>
        <translation>boş hücreleri de doldurun</translation>
    </message>
    <message>
        <source>fill in one column for each</source>
        <translation>her biri için bir sütun doldurun</translation>
    </message>
    <message>
        <source>fill in one of the two cells</source>
        <translation>iki hücreden birini doldurun</translation>
    </message>
    <message>
        <source>fill in “{1}” too</source>
        <translation>“{1}” hücresini de doldurun</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>doldurun</translation>
    </message>
    <message>
        <source>from {1} to {2} is not one stretch of time</source>
        <translation>{1} ile {2} arası tek bir zaman dilimi değil</translation>
    </message>
    <message>
        <source>give each option a letter of its own</source>
        <translation>her seçeneğe ayrı bir harf verin</translation>
    </message>
    <message>
        <source>give each row its own id</source>
        <translation>her satıra kendi kimliğini verin</translation>
    </message>
    <message>
        <source>give every place names of its own</source>
        <translation>her yere kendi adlarını verin</translation>
    </message>
    <message>
        <source>give it a date if it is one</source>
        <translation>bir tarihse tarih verin</translation>
    </message>
    <message>
        <source>give one column the weight 1 in each row</source>
        <translation>her satırda bir sütuna 1 ağırlığı verin</translation>
    </message>
    <message>
        <source>give one of true and false the fraction 100</source>
        <translation>doğru ve yanlıştan birine 100 payı verin</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) cannot be shown</source>
        <translation>bir karakterin yarısı (tek kalmış eş) gösterilemez</translation>
    </message>
    <message>
        <source>if letters look wrong, save it anew as UTF-8, in a spreadsheet as “CSV UTF-8”</source>
        <translation>harfler yanlış görünüyorsa UTF-8 olarak yeniden kaydedin; hesap tablosunda “CSV UTF-8”</translation>
    </message>
    <message>
        <source>if these are numbers of the school, head the column “student id”</source>
        <translation>bunlar okul numarasıysa sütuna “student id” deyin</translation>
    </message>
    <message>
        <source>install the newer program</source>
        <translation>daha yeni programı kurun</translation>
    </message>
    <message>
        <source>it cannot be marked by a program, and is kept for reading only</source>
        <translation>bir program bunu puanlayamaz; yalnızca okunmak üzere tutulur</translation>
    </message>
    <message>
        <source>it changes with the answers that are given</source>
        <translation>verilen yanıtlarla değişir</translation>
    </message>
    <message>
        <source>it has more than {1} questions</source>
        <translation>{1} sorudan fazlası var</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>metni yok</translation>
    </message>
    <message>
        <source>it has no two lists to match</source>
        <translation>eşleştirilecek iki listesi yok</translation>
    </message>
    <message>
        <source>it has {1} parts to answer; the limit is {2}</source>
        <translation>yanıtlanacak {1} bölümü var; sınır {2}</translation>
    </message>
    <message>
        <source>it has {1} questions</source>
        <translation>{1} sorusu var</translation>
    </message>
    <message>
        <source>it has {1} quizzes</source>
        <translation>{1} testi var</translation>
    </message>
    <message>
        <source>it has {1} × {2} pixels, more than {3} million</source>
        <translation>{1} × {2} piksel, {3} milyondan fazla</translation>
    </message>
    <message>
        <source>it holds the hidden character {1}, so that it may read otherwise than stored</source>
        <translation>gizli {1} karakteri var; saklandığından başka okunabilir</translation>
    </message>
    <message>
        <source>it holds the invisible control character U+{1}</source>
        <translation>görünmez denetim karakteri U+{1} var</translation>
    </message>
    <message>
        <source>it is at “{1}”, and nothing is fetched</source>
        <translation>“{1}” yerinde, ve hiçbir şey indirilmez</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>ne PNG ne JPEG</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>bir nesne değil</translation>
    </message>
    <message>
        <source>it is not of the agreed form</source>
        <translation>kararlaştırılan biçimde değil</translation>
    </message>
    <message>
        <source>it is not said whether the statement is true or false</source>
        <translation>ifadenin doğru mu yanlış mı olduğu söylenmemiş</translation>
    </message>
    <message>
        <source>it is not said which column is right for “{1}”</source>
        <translation>“{1}” için hangi sütunun doğru olduğu söylenmemiş</translation>
    </message>
    <message>
        <source>it is “{1}”, and only PNG and JPEG are shown</source>
        <translation>“{1}”; yalnızca PNG ve JPEG gösterilir</translation>
    </message>
    <message>
        <source>it says that it has no size</source>
        <translation>boyutu olmadığını söylüyor</translation>
    </message>
    <message>
        <source>it says that it is “{1}”, but is “{2}”</source>
        <translation>“{1}” olduğunu söylüyor, ama “{2}”</translation>
    </message>
    <message>
        <source>its answer is a record of several fields</source>
        <translation>yanıtı birkaç alanlı bir kayıt</translation>
    </message>
    <message>
        <source>its data is not base64</source>
        <translation>verisi base64 değil</translation>
    </message>
    <message>
        <source>its file breaks off</source>
        <translation>dosyası yarıda kesiliyor</translation>
    </message>
    <message>
        <source>its file is larger than {1} MiB</source>
        <translation>dosyası {1} MiB’den büyük</translation>
    </message>
    <message>
        <source>its gaps are filled with pictures</source>
        <translation>boşlukları resimlerle dolduruluyor</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>başlığı bozuk</translation>
    </message>
    <message>
        <source>its key does not put every item in order</source>
        <translation>anahtarı her öğeyi sıraya koymuyor</translation>
    </message>
    <message>
        <source>its key is not made of pairs</source>
        <translation>anahtarı çiftlerden oluşmuyor</translation>
    </message>
    <message>
        <source>its key names a choice that is not there</source>
        <translation>anahtarı olmayan bir seçeneği söylüyor</translation>
    </message>
    <message>
        <source>its key names something that is not there</source>
        <translation>anahtarı olmayan bir şeyi söylüyor</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>adı geçerli değil</translation>
    </message>
    <message>
        <source>its numbers are drawn anew each time</source>
        <translation>sayıları her seferinde yeniden çekiliyor</translation>
    </message>
    <message>
        <source>known are: {1}</source>
        <translation>bilinenler: {1}</translation>
    </message>
    <message>
        <source>known keys: {1}</source>
        <translation>bilinen anahtarlar: {1}</translation>
    </message>
    <message>
        <source>known tables: {1}</source>
        <translation>bilinen tablolar: {1}</translation>
    </message>
    <message>
        <source>leave the cell empty where no date is known</source>
        <translation>tarih bilinmiyorsa hücreyi boş bırakın</translation>
    </message>
    <message>
        <source>leave the cell empty, or write the same question</source>
        <translation>hücreyi boş bırakın ya da aynı soruyu yazın</translation>
    </message>
    <message>
        <source>leave the headings out where they come again</source>
        <translation>yinelenen başlıkları çıkarın</translation>
    </message>
    <message>
        <source>leave the year out</source>
        <translation>yılı çıkarın</translation>
    </message>
    <message>
        <source>leave the year out of the title</source>
        <translation>yılı başlıktan çıkarın</translation>
    </message>
    <message>
        <source>let each title name what is special about its event</source>
        <translation>her başlık olayının özelliğini söylesin</translation>
    </message>
    <message>
        <source>line {1} asks “{2}” about the same event</source>
        <translation>{1}. satır aynı olay için “{2}” soruyor</translation>
    </message>
    <message>
        <source>line {1} has the same title</source>
        <translation>{1}. satırda aynı başlık var</translation>
    </message>
    <message>
        <source>line {1} says the same</source>
        <translation>{1}. satır aynısını söylüyor</translation>
    </message>
    <message>
        <source>line {1} says the same; this row is left out</source>
        <translation>{1}. satır aynısını söylüyor; bu satır dışarıda kaldı</translation>
    </message>
    <message>
        <source>look at the titles, and write &lt; and &gt; otherwise if they belong to the text</source>
        <translation>başlıklara bakın; metne aitse &lt; ve &gt; işaretlerini başka yazın</translation>
    </message>
    <message>
        <source>make the file again with `quizapp generate SET --to json`</source>
        <translation>dosyayı `quizapp generate SET --to json` ile yeniden yapın</translation>
    </message>
    <message>
        <source>make the file again with the program that it came from</source>
        <translation>dosyayı geldiği programla yeniden yapın</translation>
    </message>
    <message>
        <source>make the package again, from files that you know</source>
        <translation>paketi bildiğiniz dosyalardan yeniden yapın</translation>
    </message>
    <message>
        <source>mark the right one</source>
        <translation>doğru olanı işaretleyin</translation>
    </message>
    <message>
        <source>month {1} of year {2} has no day {3}</source>
        <translation>{2} yılının {1}. ayında {3}. gün yok</translation>
    </message>
    <message>
        <source>months run from 01 to 12</source>
        <translation>aylar 01’den 12’ye kadardır</translation>
    </message>
    <message>
        <source>more than {1} elements stand inside each other</source>
        <translation>iç içe {1} öğeden fazlası var</translation>
    </message>
    <message>
        <source>more than {1} objects and lists stand inside each other</source>
        <translation>iç içe {1} nesne ve listeden fazlası var</translation>
    </message>
    <message>
        <source>more than {1} options</source>
        <translation>{1} seçenekten fazla</translation>
    </message>
    <message>
        <source>more time is given than can be</source>
        <translation>olabileceğinden çok süre verilmiş</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>başka bir dosya gösterin</translation>
    </message>
    <message>
        <source>name the JSON file inside it</source>
        <translation>içindeki JSON dosyasını seçin</translation>
    </message>
    <message>
        <source>name the event</source>
        <translation>olayı yazın</translation>
    </message>
    <message>
        <source>name the event that holds the date, or write the date here</source>
        <translation>tarihi taşıyan olayı ya da tarihi buraya yazın</translation>
    </message>
    <message>
        <source>name the larger place, or leave the cell empty</source>
        <translation>daha büyük yeri yazın ya da hücreyi boş bırakın</translation>
    </message>
    <message>
        <source>name the table inside it</source>
        <translation>içindeki tabloyu gösterin</translation>
    </message>
    <message>
        <source>name the table or the questions that it belongs to</source>
        <translation>ait olduğu tabloyu ya da soruları seçin</translation>
    </message>
    <message>
        <source>name whole words that stand in it once</source>
        <translation>içinde bir kez geçen tam sözcükler yazın</translation>
    </message>
    <message>
        <source>no answer was changed outside quizapp</source>
        <translation>quizapp dışında hiçbir yanıt değiştirilmedi</translation>
    </message>
    <message>
        <source>no column is headed as that of the names</source>
        <translation>hiçbir sütunun başlığı adların sütunu değil</translation>
    </message>
    <message>
        <source>no column is headed “date”; “{1}” is taken for it</source>
        <translation>başlığı “date” olan sütun yok; onun yerine “{1}” alındı</translation>
    </message>
    <message>
        <source>no column is headed “{1}”; “{2}” is taken for it</source>
        <translation>başlığı “{1}” olan sütun yok; onun yerine “{2}” alındı</translation>
    </message>
    <message>
        <source>no right answer is given</source>
        <translation>doğru yanıt verilmemiş</translation>
    </message>
    <message>
        <source>no sheet of the workbook holds a table</source>
        <translation>çalışma kitabının hiçbir sayfasında tablo yok</translation>
    </message>
    <message>
        <source>none has a date</source>
        <translation>hiçbirinin tarihi yok</translation>
    </message>
    <message>
        <source>none of its options is right, so that every answer would be wrong</source>
        <translation>hiçbir seçeneği doğru değil; her yanıt yanlış olurdu</translation>
    </message>
    <message>
        <source>nothing can be asked of a row whose status is “{1}”</source>
        <translation>durumu “{1}” olan bir satırdan bir şey sorulamaz</translation>
    </message>
    <message>
        <source>nothing is handed in</source>
        <translation>hiçbir şey teslim edilmedi</translation>
    </message>
    <message>
        <source>nothing need be done</source>
        <translation>yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>nothing was kept yet</source>
        <translation>henüz bir şey saklanmadı</translation>
    </message>
    <message>
        <source>of an attributed row only {1} can be</source>
        <translation>kaynağa dayanan bir satırdan yalnızca şunlar sorulabilir: {1}</translation>
    </message>
    <message>
        <source>only finished quizzes are handed in</source>
        <translation>yalnızca biten testler teslim edilir</translation>
    </message>
    <message>
        <source>only one position is told about “{1}”</source>
        <translation>“{1}” için yalnızca bir görüş söylenmiş</translation>
    </message>
    <message>
        <source>only questions and their options have pictures here</source>
        <translation>burada yalnızca soruların ve seçeneklerinin resmi olur</translation>
    </message>
    <message>
        <source>only you can read the results</source>
        <translation>sonuçları yalnızca siz okuyabilirsiniz</translation>
    </message>
    <message>
        <source>others may read the results</source>
        <translation>sonuçları başkaları okuyabilir</translation>
    </message>
    <message>
        <source>pack the file again</source>
        <translation>dosyayı yeniden paketleyin</translation>
    </message>
    <message>
        <source>pack the files with the questions again</source>
        <translation>soruların olduğu dosyaları yeniden paketleyin</translation>
    </message>
    <message>
        <source>parts of it are drawn anew each time</source>
        <translation>bazı bölümleri her seferinde yeniden çekiliyor</translation>
    </message>
    <message>
        <source>perhaps “{1}” is meant</source>
        <translation>belki “{1}” kastediliyor</translation>
    </message>
    <message>
        <source>put a cell that holds a comma between quotation marks</source>
        <translation>virgül içeren hücreyi tırnak içine alın</translation>
    </message>
    <message>
        <source>put a cell that holds a tab between quotation marks</source>
        <translation>sekme içeren hücreyi tırnak içine alın</translation>
    </message>
    <message>
        <source>put a cell that holds a “|” between quotation marks</source>
        <translation>“|” içeren hücreyi tırnak içine alın</translation>
    </message>
    <message>
        <source>put a cell with several values between quotation marks: &quot;Ann; Bob&quot;</source>
        <translation>birden çok değer içeren hücreyi tırnak içine alın: &quot;Ann; Bob&quot;</translation>
    </message>
    <message>
        <source>put all spellings of one name into one row</source>
        <translation>bir adın bütün yazılışlarını tek satıra koyun</translation>
    </message>
    <message>
        <source>put eras in order of time, and let none of them overlap</source>
        <translation>dönemleri zaman sırasına koyun, hiçbiri çakışmasın</translation>
    </message>
    <message>
        <source>question {1} cannot be asked: {2}</source>
        <translation>{1}. soru sorulamaz: {2}</translation>
    </message>
    <message>
        <source>question {1} is not of the agreed form: {2}</source>
        <translation>{1}. soru kararlaştırılan biçimde değil: {2}</translation>
    </message>
    <message>
        <source>questions of its sort are not known here</source>
        <translation>bu çeşit sorular burada bilinmiyor</translation>
    </message>
    <message>
        <source>questions of the kind “{1}” cannot be read here</source>
        <translation>“{1}” türünden sorular burada okunamaz</translation>
    </message>
    <message>
        <source>questions of the sort “{1}” are not known here</source>
        <translation>“{1}” çeşidinden sorular burada bilinmiyor</translation>
    </message>
    <message>
        <source>read the whole package, or that file</source>
        <translation>bütün paketi ya da o dosyayı okuyun</translation>
    </message>
    <message>
        <source>remove one</source>
        <translation>birini kaldırın</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>birini kaldırın</translation>
    </message>
    <message>
        <source>remove or rename one of them</source>
        <translation>birini kaldırın ya da adını değiştirin</translation>
    </message>
    <message>
        <source>remove the row</source>
        <translation>satırı kaldırın</translation>
    </message>
    <message>
        <source>remove the row, or write “disputed” into the status of the event</source>
        <translation>satırı kaldırın ya da olayın durumuna “disputed” yazın</translation>
    </message>
    <message>
        <source>remove the row; what sources say differently belongs in positions.csv</source>
        <translation>satırı kaldırın; kaynakların farklı dedikleri positions.csv içine girer</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>birinin adını değiştirin</translation>
    </message>
    <message>
        <source>rename the column that is meant to “date”</source>
        <translation>kastedilen sütuna “date” adını verin</translation>
    </message>
    <message>
        <source>rename the column that is meant to “{1}”</source>
        <translation>kastedilen sütuna “{1}” adını verin</translation>
    </message>
    <message>
        <source>save it anew as .xlsx or as CSV UTF-8</source>
        <translation>.xlsx veya CSV UTF-8 olarak yeniden kaydedin</translation>
    </message>
    <message>
        <source>save it anew as .xlsx without a password, or as CSV UTF-8</source>
        <translation>parolasız .xlsx olarak ya da CSV UTF-8 olarak yeniden kaydedin</translation>
    </message>
    <message>
        <source>save it anew as UTF-8</source>
        <translation>UTF-8 olarak yeniden kaydedin</translation>
    </message>
    <message>
        <source>save it anew as UTF-8, in a spreadsheet as “CSV UTF-8”; its encoding is not recognised</source>
        <translation>UTF-8 olarak yeniden kaydedin, hesap tablosunda “CSV UTF-8”; kodlaması tanınmadı</translation>
    </message>
    <message>
        <source>save it as JSON or as a CSV table</source>
        <translation>JSON ya da CSV tablosu olarak kaydedin</translation>
    </message>
    <message>
        <source>save it as PNG or JPEG, a little smaller</source>
        <translation>biraz küçülterek PNG veya JPEG olarak kaydedin</translation>
    </message>
    <message>
        <source>save it as a file of its own</source>
        <translation>kendi dosyası olarak kaydedin</translation>
    </message>
    <message>
        <source>save it as plain text, or a table of it as CSV UTF-8</source>
        <translation>düz metin olarak, içindeki tabloyu da CSV UTF-8 olarak kaydedin</translation>
    </message>
    <message>
        <source>save it without a password</source>
        <translation>parolasız kaydedin</translation>
    </message>
    <message>
        <source>save or download the file once more</source>
        <translation>dosyayı bir kez daha kaydedin veya indirin</translation>
    </message>
    <message>
        <source>save the sheet as CSV UTF-8</source>
        <translation>sayfayı CSV UTF-8 olarak kaydedin</translation>
    </message>
    <message>
        <source>save the table as “CSV UTF-8”</source>
        <translation>tabloyu “CSV UTF-8” olarak kaydedin</translation>
    </message>
    <message>
        <source>say in the column “as_of” when it held, as in 2022-01</source>
        <translation>“as_of” sütununda ne zaman geçerli olduğunu söyleyin, 2022-01 gibi</translation>
    </message>
    <message>
        <source>say in words what it shows</source>
        <translation>ne gösterdiğini sözle söyleyin</translation>
    </message>
    <message>
        <source>say what was done without the name</source>
        <translation>ne yapıldığını adsız söyleyin</translation>
    </message>
    <message>
        <source>see docs/command-line.md for the form</source>
        <translation>biçim için docs/command-line.md’ye bakın</translation>
    </message>
    <message>
        <source>see docs/set-format.md for the form</source>
        <translation>biçim için docs/set-format.md sayfasına bakın</translation>
    </message>
    <message>
        <source>several things belong to the same one</source>
        <translation>birkaç şey aynısına ait</translation>
    </message>
    <message>
        <source>shorten it to {1}, and keep the rest in a column “description”</source>
        <translation>{1} karaktere kısaltın, gerisini “description” sütununda tutun</translation>
    </message>
    <message>
        <source>shorten the text</source>
        <translation>metni kısaltın</translation>
    </message>
    <message>
        <source>so small a number of years ago does not settle a year</source>
        <translation>bu kadar az “yıl önce” bir yılı belirlemez</translation>
    </message>
    <message>
        <source>some of its choices are pictures without words</source>
        <translation>seçeneklerinin bazıları sözsüz resim</translation>
    </message>
    <message>
        <source>some of its parts are pictures without words</source>
        <translation>bölümlerinin bazıları sözsüz resim</translation>
    </message>
    <message>
        <source>something on the left belongs to nothing</source>
        <translation>soldaki bir şey hiçbirine ait değil</translation>
    </message>
    <message>
        <source>split it into several files</source>
        <translation>birkaç dosyaya bölün</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>daha küçük dosyalara bölün</translation>
    </message>
    <message>
        <source>sums that are kept beside the answers are not those of the answers</source>
        <translation>yanıtların yanında tutulan toplamlar yanıtlarınkiyle aynı değil</translation>
    </message>
    <message>
        <source>take it apart into several files</source>
        <translation>birkaç dosyaya ayırın</translation>
    </message>
    <message>
        <source>take it out of the list, or add a date or a relation</source>
        <translation>listeden çıkarın ya da bir tarih veya ilişki ekleyin</translation>
    </message>
    <message>
        <source>take it out of the list, or add what is missing</source>
        <translation>listeden çıkarın ya da eksik olanı ekleyin</translation>
    </message>
    <message>
        <source>take one of them out</source>
        <translation>birini çıkarın</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>kapanan tırnaktan sonra metin geliyor</translation>
    </message>
    <message>
        <source>texts with several gaps</source>
        <translation>birkaç boşluklu metinler</translation>
    </message>
    <message>
        <source>the XML is broken in more than {1} places; the rest was not read</source>
        <translation>XML {1} yerden fazla bozuk; gerisi okunmadı</translation>
    </message>
    <message>
        <source>the answer has no options above it</source>
        <translation>yanıtın üstünde seçenek yok</translation>
    </message>
    <message>
        <source>the answer of {1} to question {2} of “{3}” was changed outside quizapp: {4}</source>
        <translation>yanıt quizapp dışında değiştirilmiş: {1}, “{3}”, soru {2}, {4}</translation>
    </message>
    <message>
        <source>the answer “{1}” is not one of the options {2}</source>
        <translation>“{1}” yanıtı {2} seçeneklerinden biri değil</translation>
    </message>
    <message>
        <source>the brace {1}</source>
        <translation>{1} ayracı</translation>
    </message>
    <message>
        <source>the cell begins like a formula</source>
        <translation>hücre formül gibi başlıyor</translation>
    </message>
    <message>
        <source>the cell has {1} characters; the limit is {2}</source>
        <translation>hücrede {1} karakter var; sınır {2}</translation>
    </message>
    <message>
        <source>the cell holds the hidden character U+{1}, so that it may read differently from what is stored</source>
        <translation>hücrede gizli U+{1} karakteri var; saklandığından başka okunabilir</translation>
    </message>
    <message>
        <source>the cell holds the invisible control character U+{1}</source>
        <translation>hücrede görünmez denetim karakteri U+{1} var</translation>
    </message>
    <message>
        <source>the cell “{1}” is empty</source>
        <translation>“{1}” hücresi boş</translation>
    </message>
    <message>
        <source>the column of numbers only counts the rows, and is left out</source>
        <translation>numara sütunu yalnızca satırları sayıyor, dışarıda kaldı</translation>
    </message>
    <message>
        <source>the column “{1}” is missing</source>
        <translation>“{1}” sütunu eksik</translation>
    </message>
    <message>
        <source>the column “{1}” is not known and is left out</source>
        <translation>“{1}” sütunu bilinmiyor, dışarıda kaldı</translation>
    </message>
    <message>
        <source>the date is empty</source>
        <translation>tarih boş</translation>
    </message>
    <message>
        <source>the dates contradict the relation: {1}</source>
        <translation>tarihler ilişkiyle çelişiyor: {1}</translation>
    </message>
    <message>
        <source>the day and the month cannot be told apart</source>
        <translation>gün ile ay birbirinden ayrılamıyor</translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation>bitiş başlangıçtan önce</translation>
    </message>
    <message>
        <source>the end {1} lies before the beginning {2}</source>
        <translation>bitiş ({1}) başlangıçtan ({2}) önce</translation>
    </message>
    <message>
        <source>the file cannot be opened: {1}</source>
        <translation>dosya açılamıyor: {1}</translation>
    </message>
    <message>
        <source>the file has more than {1}</source>
        <translation>dosyada {1} sayısından fazlası var</translation>
    </message>
    <message>
        <source>the file has more than {1} elements</source>
        <translation>dosyada {1} öğeden fazlası var</translation>
    </message>
    <message>
        <source>the file has no questions</source>
        <translation>dosyada soru yok</translation>
    </message>
    <message>
        <source>the file has version {1}, this program knows {2}</source>
        <translation>dosyanın sürümü {1}, bu program {2} sürümünü biliyor</translation>
    </message>
    <message>
        <source>the file holds invisible characters U+0000</source>
        <translation>dosyada görünmez U+0000 karakterleri var</translation>
    </message>
    <message>
        <source>the file holds invisible characters U+0000, as UTF-16 without its mark does</source>
        <translation>dosyada, işaretsiz UTF-16 gibi, görünmez U+0000 karakterleri var</translation>
    </message>
    <message>
        <source>the file holds more than anyone answers</source>
        <translation>dosyada kimsenin yanıtlayamayacağı kadar çok var</translation>
    </message>
    <message>
        <source>the file is called a workbook, but holds text</source>
        <translation>dosyanın adı çalışma kitabı, ama içinde metin var</translation>
    </message>
    <message>
        <source>the file is damaged and cannot be unpacked: {1}</source>
        <translation>dosya bozuk ve açılamıyor: {1}</translation>
    </message>
    <message>
        <source>the file is damaged: {1}</source>
        <translation>dosya bozuk: {1}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>dosya boş</translation>
    </message>
    <message>
        <source>the file is larger than {1} MiB</source>
        <translation>dosya {1} MiB’den büyük</translation>
    </message>
    <message>
        <source>the file is not whole, or something follows it</source>
        <translation>dosya tam değil ya da arkasından bir şey geliyor</translation>
    </message>
    <message>
        <source>the file unpacks to more than {1} MiB</source>
        <translation>dosya {1} MiB’den büyük açılıyor</translation>
    </message>
    <message>
        <source>the file was changed after it was written</source>
        <translation>dosya yazıldıktan sonra değiştirilmiş</translation>
    </message>
    <message>
        <source>the file was made by a newer quizapp ({1})</source>
        <translation>dosya daha yeni bir quizapp ile yapılmış ({1})</translation>
    </message>
    <message>
        <source>the files of a set have other names</source>
        <translation>bir setin dosyalarının başka adları olur</translation>
    </message>
    <message>
        <source>the first line names no columns; {1}</source>
        <translation>ilk satır sütunları adlandırmıyor; {1}</translation>
    </message>
    <message>
        <source>the folder holds no set.toml</source>
        <translation>klasörde set.toml yok</translation>
    </message>
    <message>
        <source>the folder is on a network ({1})</source>
        <translation>klasör ağda ({1})</translation>
    </message>
    <message>
        <source>the id “{1}” is already used on line {2}</source>
        <translation>“{1}” kimliği {2}. satırda zaten kullanılıyor</translation>
    </message>
    <message>
        <source>the key “format” is missing</source>
        <translation>“format” anahtarı eksik</translation>
    </message>
    <message>
        <source>the key “{1}” is not known and is left out</source>
        <translation>“{1}” anahtarı bilinmiyor, dışarıda kaldı</translation>
    </message>
    <message>
        <source>the key “{1}” {2}</source>
        <translation>“{1}” anahtarı {2}</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>son gün ilkinden önce</translation>
    </message>
    <message>
        <source>the line has more than {1} characters</source>
        <translation>satırda {1} karakterden fazlası var</translation>
    </message>
    <message>
        <source>the package cannot be opened: {1}</source>
        <translation>paket açılamıyor: {1}</translation>
    </message>
    <message>
        <source>the package holds more than {1} files</source>
        <translation>pakette {1} dosyadan fazlası var</translation>
    </message>
    <message>
        <source>the package holds no questions</source>
        <translation>pakette soru yok</translation>
    </message>
    <message>
        <source>the package is protected by a password</source>
        <translation>paket parolayla korunuyor</translation>
    </message>
    <message>
        <source>the package unpacks to more than {1} MB</source>
        <translation>paket {1} MB’den büyük açılıyor</translation>
    </message>
    <message>
        <source>the picture cannot be used: {1}</source>
        <translation>resim kullanılamaz: {1}</translation>
    </message>
    <message>
        <source>the pictures are not of the agreed form: {1}</source>
        <translation>resimler kararlaştırılan biçimde değil: {1}</translation>
    </message>
    <message>
        <source>the place “{1}” already stands on line {2}</source>
        <translation>“{1}” yeri {2}. satırda zaten var</translation>
    </message>
    <message>
        <source>the places in the text do not fit the words to put there</source>
        <translation>metindeki yerler oraya konacak sözcüklere uymuyor</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>soru boş</translation>
    </message>
    <message>
        <source>the question {1}</source>
        <translation>{1} sorusu</translation>
    </message>
    <message>
        <source>the question “{1}” stands in another file</source>
        <translation>“{1}” sorusu başka bir dosyada</translation>
    </message>
    <message>
        <source>the quizzes of one learner are handed in</source>
        <translation>tek bir öğrencinin testleri teslim edilir</translation>
    </message>
    <message>
        <source>the relations run in a circle: {1}</source>
        <translation>ilişkiler bir döngü yapıyor: {1}</translation>
    </message>
    <message>
        <source>the result of {1} in “{2}” was changed outside quizapp: {3}</source>
        <translation>sonuç quizapp dışında değiştirilmiş: {1}, “{2}”, {3}</translation>
    </message>
    <message>
        <source>the results are damaged: {1}</source>
        <translation>sonuçlar bozuk: {1}</translation>
    </message>
    <message>
        <source>the results are whole</source>
        <translation>sonuçlar sağlam</translation>
    </message>
    <message>
        <source>the roster has no rows</source>
        <translation>listede satır yok</translation>
    </message>
    <message>
        <source>the roster has {1} rows; the limit is {2}</source>
        <translation>listede {1} satır var; sınır {2}</translation>
    </message>
    <message>
        <source>the row has no date</source>
        <translation>satırda tarih yok</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <translation>satırda ad yok</translation>
    </message>
    <message>
        <source>the row has {1} cells; the first line names {2} columns</source>
        <translation>satırda {1} hücre var; ilk satır {2} sütun adlandırıyor</translation>
    </message>
    <message>
        <source>the row holds HTML, which is taken out{1}</source>
        <translation>satırda HTML var, çıkarıldı{1}</translation>
    </message>
    <message>
        <source>the row is attributed and may be asked, but names nobody to attribute it to</source>
        <translation>satır bir kaynağa dayanıyor ve sorulabilir, ama kaynağı söylemiyor</translation>
    </message>
    <message>
        <source>the row is established but has no independent source</source>
        <translation>satır kesinleşmiş, ama bağımsız kaynağı yok</translation>
    </message>
    <message>
        <source>the row seems to add up others and is left out</source>
        <translation>satır ötekileri topluyor gibi, dışarıda kaldı</translation>
    </message>
    <message>
        <source>the same relation stands on line {1}</source>
        <translation>aynı ilişki {1}. satırda var</translation>
    </message>
    <message>
        <source>the seed of a quiz must fit into 64 bits</source>
        <translation>testin tohumu 64 bite sığmalı</translation>
    </message>
    <message>
        <source>the set has format {1}; this program knows formats up to {2}</source>
        <translation>set {1} biçiminde; bu program {2} biçimine kadar biliyor</translation>
    </message>
    <message>
        <source>the set has the form {1}; this quizapp reads the form {2}</source>
        <translation>set {1} biçiminde; bu quizapp {2} biçimini okuyor</translation>
    </message>
    <message>
        <source>the set that goes along cannot be used</source>
        <translation>birlikte gelen set kullanılamaz</translation>
    </message>
    <message>
        <source>the set that goes along is another one</source>
        <translation>birlikte gelen set başka bir set</translation>
    </message>
    <message>
        <source>the sheet “{1}” is left out: only the first one like it is read</source>
        <translation>“{1}” sayfası dışarıda kaldı: yalnızca buna benzeyen ilki okunur</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>tabloda satır yok</translation>
    </message>
    <message>
        <source>the table is not known and is left out</source>
        <translation>tablo bilinmiyor, dışarıda kaldı</translation>
    </message>
    <message>
        <source>the text is not UTF-8 and is read as {1}</source>
        <translation>metin UTF-8 değil, {1} olarak okundu</translation>
    </message>
    <message>
        <source>the text is not UTF-8, as JSON must be</source>
        <translation>metin UTF-8 değil; JSON öyle olmalıdır</translation>
    </message>
    <message>
        <source>the text is not UTF-8: byte {1} does not belong here</source>
        <translation>metin UTF-8 değil: {1} baytı buraya ait değil</translation>
    </message>
    <message>
        <source>the text is too long for a date</source>
        <translation>metin bir tarih için çok uzun</translation>
    </message>
    <message>
        <source>the title has {1} characters, so that nothing is asked about it</source>
        <translation>başlıkta {1} karakter var, bu yüzden hakkında bir şey sorulmaz</translation>
    </message>
    <message>
        <source>the title is empty</source>
        <translation>başlık boş</translation>
    </message>
    <message>
        <source>the title tells the year {1}, so that no question can ask it</source>
        <translation>başlık {1} yılını söylüyor, bu yüzden hiçbir soru onu soramaz</translation>
    </message>
    <message>
        <source>the version is damaged, too</source>
        <translation>sürüm de bozuk</translation>
    </message>
    <message>
        <source>the version of the file is not a number</source>
        <translation>dosyanın sürümü bir sayı değil</translation>
    </message>
    <message>
        <source>the workbook cannot be read: {1}</source>
        <translation>çalışma kitabı okunamıyor: {1}</translation>
    </message>
    <message>
        <source>the workbook has the old form, or is protected by a password</source>
        <translation>çalışma kitabı eski biçimde ya da parolayla korunuyor</translation>
    </message>
    <message>
        <source>the workbook is protected by a password</source>
        <translation>çalışma kitabı parolayla korunuyor</translation>
    </message>
    <message>
        <source>the workbook is too large to be read</source>
        <translation>çalışma kitabı okunamayacak kadar büyük</translation>
    </message>
    <message>
        <source>the year of “{1}” has two digits, and may belong to any century</source>
        <translation>“{1}” yılı iki basamaklı, herhangi bir yüzyıla ait olabilir</translation>
    </message>
    <message>
        <source>the year {1} may belong to any century; write all its digits</source>
        <translation>{1} yılı herhangi bir yüzyıla ait olabilir; bütün basamaklarını yazın</translation>
    </message>
    <message>
        <source>the “order” of “dates” is not {1}</source>
        <translation>“dates” içindeki “order” {1} değil</translation>
    </message>
    <message>
        <source>there are fewer than two items</source>
        <translation>ikiden az öğe var</translation>
    </message>
    <message>
        <source>there are fewer than two options</source>
        <translation>ikiden az seçenek var</translation>
    </message>
    <message>
        <source>there are fewer than two things to order</source>
        <translation>sıralanacak ikiden az şey var</translation>
    </message>
    <message>
        <source>there are more than {1} lines in one question</source>
        <translation>bir soruda {1} satırdan fazlası var</translation>
    </message>
    <message>
        <source>there are more than {1} marks ~ = # in one question</source>
        <translation>bir soruda {1} ~ = # işaretinden fazlası var</translation>
    </message>
    <message>
        <source>there are more than {1} pictures</source>
        <translation>{1} resimden fazlası var</translation>
    </message>
    <message>
        <source>there are no braces around the answers</source>
        <translation>yanıtlar süslü ayraç içinde değil</translation>
    </message>
    <message>
        <source>there are two columns “{1}”</source>
        <translation>iki tane “{1}” sütunu var</translation>
    </message>
    <message>
        <source>there is a month or a day, but no year</source>
        <translation>ay veya gün var, ama yıl yok</translation>
    </message>
    <message>
        <source>there is already a series “{1}”</source>
        <translation>“{1}” dizisi zaten var</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>there is no copy of the results</source>
        <translation>sonuçların kopyası yok</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>tarih yok</translation>
    </message>
    <message>
        <source>there is no file “{1}” here</source>
        <translation>burada “{1}” dosyası yok</translation>
    </message>
    <message>
        <source>there is no format “{1}”</source>
        <translation>“{1}” biçimi yok</translation>
    </message>
    <message>
        <source>there is no gap in the text</source>
        <translation>metinde boşluk yok</translation>
    </message>
    <message>
        <source>there is no list “events”</source>
        <translation>“events” listesi yok</translation>
    </message>
    <message>
        <source>there is no list “questions”</source>
        <translation>“questions” listesi yok</translation>
    </message>
    <message>
        <source>there is no month {1}</source>
        <translation>{1} diye bir ay yok</translation>
    </message>
    <message>
        <source>there is no number to answer with</source>
        <translation>yanıtlanacak sayı yok</translation>
    </message>
    <message>
        <source>there is no statement</source>
        <translation>ifade yok</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>böyle bir dosya yok</translation>
    </message>
    <message>
        <source>there is no year 0</source>
        <translation>0 yılı yok</translation>
    </message>
    <message>
        <source>there is no {1} {2}</source>
        <translation>{1} {2} yok</translation>
    </message>
    <message>
        <source>there is no {1} “{2}”</source>
        <translation>{1} “{2}” yok</translation>
    </message>
    <message>
        <source>there is no “{1}” that gives the version of the form</source>
        <translation>biçim sürümünü veren “{1}” yok</translation>
    </message>
    <message>
        <source>there may be {1} in one place</source>
        <translation>bir yerde {1} olabilir</translation>
    </message>
    <message>
        <source>there must be an attempt</source>
        <translation>bir deneme olmalı</translation>
    </message>
    <message>
        <source>these are the headings again</source>
        <translation>bunlar yine başlıklar</translation>
    </message>
    <message>
        <source>this is JSON, but not a file of generated questions</source>
        <translation>bu JSON, ama üretilmiş soru dosyası değil</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>bu bir klasör, dosya değil</translation>
    </message>
    <message>
        <source>this is a web page, not JSON</source>
        <translation>bu bir web sayfası, JSON değil</translation>
    </message>
    <message>
        <source>this is a web page, not a table or a file of questions</source>
        <translation>bu bir web sayfası, tablo veya soru dosyası değil</translation>
    </message>
    <message>
        <source>this is not JSON: {1}</source>
        <translation>bu JSON değil: {1}</translation>
    </message>
    <message>
        <source>this is not TOML: {1}</source>
        <translation>bu TOML değil: {1}</translation>
    </message>
    <message>
        <source>this is not a file of results</source>
        <translation>bu bir sonuç dosyası değil</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>bu sıradan bir dosya değil</translation>
    </message>
    <message>
        <source>this is not the file of an exam</source>
        <translation>bu bir sınav dosyası değil</translation>
    </message>
    <message>
        <source>this is not well-formed XML: {1}</source>
        <translation>bu düzgün XML değil: {1}</translation>
    </message>
    <message>
        <source>this is the event itself</source>
        <translation>bu olayın kendisi</translation>
    </message>
    <message>
        <source>this is {1}</source>
        <translation>bu {1}</translation>
    </message>
    <message>
        <source>this lies before the beginning of the universe</source>
        <translation>bu evrenin başlangıcından önce</translation>
    </message>
    <message>
        <source>this line is no card</source>
        <translation>bu satır kart değil</translation>
    </message>
    <message>
        <source>two options have the same letter</source>
        <translation>iki seçeneğin harfi aynı</translation>
    </message>
    <message>
        <source>type the word again, letters that look alike are not equal</source>
        <translation>sözcüğü yeniden yazın; benzer görünen harfler eşit değildir</translation>
    </message>
    <message>
        <source>unpack it, and name the file inside</source>
        <translation>paketi açıp içindeki dosyayı seçin</translation>
    </message>
    <message>
        <source>unpacks to more than it says</source>
        <translation>söylediğinden fazlasına açılıyor</translation>
    </message>
    <message>
        <source>unsafe name in the package: “{1}”</source>
        <translation>pakette güvenli olmayan ad: “{1}”</translation>
    </message>
    <message>
        <source>unusual parameters</source>
        <translation>alışılmadık parametreler</translation>
    </message>
    <message>
        <source>update quizapp, then read the set again</source>
        <translation>quizapp’i güncelleyin, sonra seti yeniden okuyun</translation>
    </message>
    <message>
        <source>use small letters a–z, digits and single hyphens</source>
        <translation>küçük a–z harfleri, rakamlar ve tek tireler kullanın</translation>
    </message>
    <message>
        <source>use the newest quizapp, or ask for the set as a table</source>
        <translation>en yeni quizapp’i kullanın ya da seti tablo olarak isteyin</translation>
    </message>
    <message>
        <source>what cannot be used is not taken in</source>
        <translation>kullanılamayan alınmaz</translation>
    </message>
    <message>
        <source>what is said of the quiz as a whole is damaged: {1}</source>
        <translation>testin bütünü için söylenen bozuk: {1}</translation>
    </message>
    <message>
        <source>what stands above the names of the columns is left out</source>
        <translation>sütun adlarının üstünde duranlar alınmıyor</translation>
    </message>
    <message>
        <source>write -&gt; and the partner after it</source>
        <translation>-&gt; ve ardından eşini yazın</translation>
    </message>
    <message>
        <source>write 72, 72 ± 2 or 70..74</source>
        <translation>72, 72 ± 2 veya 70..74 yazın</translation>
    </message>
    <message>
        <source>write Y{1} for a year of more than four digits</source>
        <translation>dört basamaktan uzun yıl için Y{1} yazın</translation>
    </message>
    <message>
        <source>write [[1]] for the first word, and so on</source>
        <translation>ilk sözcük için [[1]] yazın, böyle sürdürün</translation>
    </message>
    <message>
        <source>write \ before ~ = # { } that belong to a text</source>
        <translation>metne ait ~ = # { } önüne \ yazın</translation>
    </message>
    <message>
        <source>write \= if it belongs to the text</source>
        <translation>metnin parçasıysa \= yazın</translation>
    </message>
    <message>
        <source>write \= in a text, and begin a new line before = if it marks an answer</source>
        <translation>metinde \= yazın; yanıt işaretiyse = önünde yeni satır başlatın</translation>
    </message>
    <message>
        <source>write a blank line between questions</source>
        <translation>soruların arasına boş satır koyun</translation>
    </message>
    <message>
        <source>write a line such as {1} = &quot;…&quot;</source>
        <translation>{1} = &quot;…&quot; gibi bir satır yazın</translation>
    </message>
    <message>
        <source>write a number such as 1822 or 3.14</source>
        <translation>1822 veya 3.14 gibi bir sayı yazın</translation>
    </message>
    <message>
        <source>write a number such as 1822, 3.14:0.01 or 1820..1830</source>
        <translation>1822, 3.14:0.01 veya 1820..1830 gibi bir sayı yazın</translation>
    </message>
    <message>
        <source>write a quotation mark inside a cell twice</source>
        <translation>hücre içindeki tırnağı iki kez yazın</translation>
    </message>
    <message>
        <source>write a table with a heading line, or name another file</source>
        <translation>başlık satırlı bir tablo yazın ya da başka dosya gösterin</translation>
    </message>
    <message>
        <source>write a year with four digits: {1}</source>
        <translation>yılı dört basamakla yazın: {1}</translation>
    </message>
    <message>
        <source>write an &lt;answer&gt; for each</source>
        <translation>her biri için bir &lt;answer&gt; yazın</translation>
    </message>
    <message>
        <source>write an object with a list “events”</source>
        <translation>“events” listesi olan bir nesne yazın</translation>
    </message>
    <message>
        <source>write an object with a list “questions”</source>
        <translation>“questions” listesi olan bir nesne yazın</translation>
    </message>
    <message>
        <source>write digits only, as in 12000</source>
        <translation>yalnızca rakam yazın, 12000 gibi</translation>
    </message>
    <message>
        <source>write each on its own line below {&gt;</source>
        <translation>her birini {&gt; altında kendi satırına yazın</translation>
    </message>
    <message>
        <source>write every line as key = &quot;value&quot;</source>
        <translation>her satırı key = &quot;value&quot; olarak yazın</translation>
    </message>
    <message>
        <source>write format = {1}</source>
        <translation>format = {1} yazın</translation>
    </message>
    <message>
        <source>write gaps such as {1:SHORTANSWER:=Paris}</source>
        <translation>{1:SHORTANSWER:=Paris} gibi boşluklar yazın</translation>
    </message>
    <message>
        <source>write gaps such as {1:SHORTANSWER:=Paris} or {1:MULTICHOICE:=Rome~Oslo}</source>
        <translation>{1:SHORTANSWER:=Paris} veya {1:MULTICHOICE:=Rome~Oslo} gibi boşluklar yazın</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>yazın</translation>
    </message>
    <message>
        <source>write it after =, or delete the mark</source>
        <translation>= işaretinden sonra yazın ya da işareti silin</translation>
    </message>
    <message>
        <source>write it anew in another form, or leave it out</source>
        <translation>başka biçimde yeniden yazın ya da çıkarın</translation>
    </message>
    <message>
        <source>write it as a choice, or leave it out</source>
        <translation>seçmeli soru olarak yazın ya da çıkarın</translation>
    </message>
    <message>
        <source>write it as an essay</source>
        <translation>yazılı yanıt sorusu olarak yazın</translation>
    </message>
    <message>
        <source>write it as told in “The form of a question set”, or as a CSV table</source>
        <translation>“The form of a question set” sayfasındaki gibi ya da CSV tablosu olarak yazın</translation>
    </message>
    <message>
        <source>write it, or delete the row</source>
        <translation>yazın ya da satırı silin</translation>
    </message>
    <message>
        <source>write its partner in &lt;answer&gt;</source>
        <translation>eşini &lt;answer&gt; içine yazın</translation>
    </message>
    <message>
        <source>write left = right into each column</source>
        <translation>her sütuna sol = sağ yazın</translation>
    </message>
    <message>
        <source>write multiple choice, true/false, short answer, numeric, ordering or matching</source>
        <translation>multiple choice, true/false, short answer, numeric, ordering veya matching yazın</translation>
    </message>
    <message>
        <source>write one after the mark</source>
        <translation>işaretten sonra bir tane yazın</translation>
    </message>
    <message>
        <source>write one in &lt;answer&gt;</source>
        <translation>&lt;answer&gt; içine bir tane yazın</translation>
    </message>
    <message>
        <source>write one in &lt;row&gt;</source>
        <translation>&lt;row&gt; içine bir tane yazın</translation>
    </message>
    <message>
        <source>write one plain date into each cell, the earlier one first, or .. for an open end</source>
        <translation>her hücreye bir düz tarih yazın, önce erkenini, açık uç için ..</translation>
    </message>
    <message>
        <source>write one row for each event below the headings</source>
        <translation>başlıkların altına her olay için bir satır yazın</translation>
    </message>
    <message>
        <source>write one row for each learner</source>
        <translation>her öğrenci için bir satır yazın</translation>
    </message>
    <message>
        <source>write one sort</source>
        <translation>tek bir çeşit yazın</translation>
    </message>
    <message>
        <source>write options such as “A. …” above it</source>
        <translation>üstüne “A. …” gibi seçenekler yazın</translation>
    </message>
    <message>
        <source>write some, or name another file</source>
        <translation>birkaç tane yazın ya da başka dosya gösterin</translation>
    </message>
    <message>
        <source>write the date as 1918-05-28, or leave the cell empty</source>
        <translation>tarihi 1918-05-28 gibi yazın ya da hücreyi boş bırakın</translation>
    </message>
    <message>
        <source>write the date, or leave the cell empty</source>
        <translation>tarihi yazın ya da hücreyi boş bırakın</translation>
    </message>
    <message>
        <source>write the letter of the right option</source>
        <translation>doğru seçeneğin harfini yazın</translation>
    </message>
    <message>
        <source>write the letter of the right option: b</source>
        <translation>doğru seçeneğin harfini yazın: b</translation>
    </message>
    <message>
        <source>write the letter of the right option: b, or a, c for several</source>
        <translation>doğru seçeneğin harfini yazın: b, ya da birkaçı için a, c</translation>
    </message>
    <message>
        <source>write the letters in the right order: b, a, c</source>
        <translation>harfleri doğru sırayla yazın: b, a, c</translation>
    </message>
    <message>
        <source>write the name of the learner</source>
        <translation>öğrencinin adını yazın</translation>
    </message>
    <message>
        <source>write the period into the date column: 1918/1920, ../1920 or 1918/..</source>
        <translation>dönemi tarih sütununa yazın: 1918/1920, ../1920 veya 1918/..</translation>
    </message>
    <message>
        <source>write the plain text into the cell</source>
        <translation>hücreye düz metni yazın</translation>
    </message>
    <message>
        <source>write the share in percent, such as 100 or 33.33333</source>
        <translation>payı yüzdeyle yazın, 100 veya 33.33333 gibi</translation>
    </message>
    <message>
        <source>write the smaller number into “lo”</source>
        <translation>küçük sayıyı “lo” içine yazın</translation>
    </message>
    <message>
        <source>write the year with four digits</source>
        <translation>yılı dört basamakla yazın</translation>
    </message>
    <message>
        <source>write the year, or leave month and day empty</source>
        <translation>yılı yazın ya da ay ve günü boş bırakın</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true veya false yazın</translation>
    </message>
    <message>
        <source>write year, month and day: 1993-04-30</source>
        <translation>yıl, ay ve günü yazın: 1993-04-30</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>yes veya no yazın</translation>
    </message>
    <message>
        <source>write { before the first answer and } after the last, as other programs need them</source>
        <translation>ilk yanıttan önce {, son yanıttan sonra } yazın; öteki programlar bunları ister</translation>
    </message>
    <message>
        <source>write {#1822} or {#1822:1} or {#1820..1830}</source>
        <translation>{#1822}, {#1822:1} veya {#1820..1830} yazın</translation>
    </message>
    <message>
        <source>write {1} for {2} BC; the year before 1 is 0000, so that -{3} is {4} BC</source>
        <translation>MÖ {2} için {1} yazın; 1’den önceki yıl 0000’dır, yani -{3} MÖ {4} demektir</translation>
    </message>
    <message>
        <source>write {1} if that is meant, or Y{2} for a year</source>
        <translation>bu kastediliyorsa {1}, yıl için Y{2} yazın</translation>
    </message>
    <message>
        <source>write {1}, with two digits for the month and the day</source>
        <translation>{1} yazın; ay ve gün iki basamaklı olsun</translation>
    </message>
    <message>
        <source>write {1}; 1 BC is 0000</source>
        <translation>{1} yazın; MÖ 1, 0000’dır</translation>
    </message>
    <message>
        <source>write “name” above the names, or “first name” and “last name”</source>
        <translation>adların üstüne “name” ya da “first name” ve “last name” yazın</translation>
    </message>
    <message>
        <source>write “title” and “date” above the columns</source>
        <translation>sütunların üstüne “title” ve “date” yazın</translation>
    </message>
    <message>
        <source>{1} MB are free</source>
        <translation>{1} MB boş</translation>
    </message>
    <message>
        <source>{1} can be written</source>
        <translation>{1} yazılabilir</translation>
    </message>
    <message>
        <source>{1} cannot be asked</source>
        <translation>{1} sorulamaz</translation>
    </message>
    <message>
        <source>{1} cannot be written</source>
        <translation>{1} yazılamaz</translation>
    </message>
    <message>
        <source>{1} does not settle the {2}</source>
        <translation>{1} şunu belirlemiyor: {2}</translation>
    </message>
    <message>
        <source>{1} ends before {2} begins</source>
        <translation>{1}, {2} başlamadan bitiyor</translation>
    </message>
    <message>
        <source>{1} events have this title, so that nothing is asked about them</source>
        <translation>{1} olayın başlığı bu; bu yüzden haklarında bir şey sorulmaz</translation>
    </message>
    <message>
        <source>{1} has {2} days</source>
        <translation>{1} {2} gündür</translation>
    </message>
    <message>
        <source>{1} has {2} days; write {3}-{4}-{5} for the last one</source>
        <translation>{1} {2} gündür; sonuncusu için {3}-{4}-{5} yazın</translation>
    </message>
    <message>
        <source>{1} is another learner already. Give one of them a number to tell them apart.</source>
        <translation>{1} zaten başka bir öğrenci. Ayırt etmek için birine numara verin.</translation>
    </message>
    <message>
        <source>{1} is left out{2}</source>
        <translation>{1} dışarıda kaldı{2}</translation>
    </message>
    <message>
        <source>{1} is made when something is kept</source>
        <translation>{1} bir şey saklanınca oluşur</translation>
    </message>
    <message>
        <source>{1} is more than {2}</source>
        <translation>{1}, {2} sınırından fazla</translation>
    </message>
    <message>
        <source>{1} is not a number</source>
        <translation>{1} bir sayı değil</translation>
    </message>
    <message>
        <source>{1} is not a short text</source>
        <translation>{1} kısa bir metin değil</translation>
    </message>
    <message>
        <source>{1} is not a text</source>
        <translation>{1} bir metin değil</translation>
    </message>
    <message>
        <source>{1} is not a whole number</source>
        <translation>{1} bir tam sayı değil</translation>
    </message>
    <message>
        <source>{1} is not read</source>
        <translation>{1} okunmadı</translation>
    </message>
    <message>
        <source>{1} is not true or false</source>
        <translation>{1} ne true ne false</translation>
    </message>
    <message>
        <source>{1} is too large a number</source>
        <translation>{1} çok büyük bir sayı</translation>
    </message>
    <message>
        <source>{1} lies before {2}, when this happened or was signed</source>
        <translation>{1}, bunun olduğu veya imzalandığı {2} tarihinden önce</translation>
    </message>
    <message>
        <source>{1} more were changed outside quizapp</source>
        <translation>quizapp dışında değiştirilen başka yanıt sayısı: {1}</translation>
    </message>
    <message>
        <source>{1} question sets, all sound</source>
        <translation>{1} soru seti, hepsi sağlam</translation>
    </message>
    <message>
        <source>{1} was before there were such quizzes</source>
        <translation>{1} böyle testlerden önceydi</translation>
    </message>
    <message>
        <source>{1} was removed. Bring that person back, or give this one another number.</source>
        <translation>{1} kaldırılmıştı. O kişiyi geri getirin ya da buna başka numara verin.</translation>
    </message>
    <message>
        <source>{1} whole, the newest of {2}</source>
        <translation>{1} sağlam, en yenisi {2}</translation>
    </message>
    <message>
        <source>{1}, or \{ and \} for braces of a text</source>
        <translation>{1} ya da metnin ayraçları için \{ ve \}</translation>
    </message>
    <message>
        <source>{1}, or choose another name.</source>
        <translation>{1} ya da başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{1}; the last ones are taken to be empty</source>
        <translation>{1}; sonuncular boş sayıldı</translation>
    </message>
    <message>
        <source>“=” begins another right answer, “{1}”</source>
        <translation>“=” başka bir doğru yanıt başlatıyor: “{1}”</translation>
    </message>
    <message>
        <source>“=” is taken as part of “{1}”</source>
        <translation>“=”, “{1}” parçası sayıldı</translation>
    </message>
    <message>
        <source>“dates” is not an object</source>
        <translation>“dates” bir nesne değil</translation>
    </message>
    <message>
        <source>“order” cannot be asked: the row has no date and no relation orders it</source>
        <translation>“order” sorulamaz: satırda tarih yok ve hiçbir ilişki onu sıralamıyor</translation>
    </message>
    <message>
        <source>“place” cannot be asked: nothing says what sort of place “{1}” is</source>
        <translation>“place” sorulamaz: “{1}” nasıl bir yer, hiçbir şey söylemiyor</translation>
    </message>
    <message>
        <source>“{1} – {2}” is not a period</source>
        <translation>“{1} – {2}” bir dönem değil</translation>
    </message>
    <message>
        <source>“{1}” already stands for something on line {2}</source>
        <translation>“{1}” {2}. satırda zaten bir şeyin yerine geçiyor</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” are the same.</source>
        <translation>“{1}” ve “{2}” aynı.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” look the same, but differ in their letters</source>
        <translation>“{1}” ile “{2}” aynı görünüyor, ama harfleri farklı</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” look the same, but differ in their letters.</source>
        <translation>“{1}” ile “{2}” aynı görünüyor, ama harfleri farklı.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” overlap: a day may be in both.</source>
        <translation>“{1}” ve “{2}” çakışıyor: bir gün ikisinde de olabilir.</translation>
    </message>
    <message>
        <source>“{1}” cannot be asked: {2}</source>
        <translation>“{1}” sorulamaz: {2}</translation>
    </message>
    <message>
        <source>“{1}” cannot be unpacked: {2}</source>
        <translation>“{1}” açılamıyor: {2}</translation>
    </message>
    <message>
        <source>“{1}” could be the text of one option and the place of another</source>
        <translation>“{1}” bir seçeneğin metni de olabilir, başkasının yeri de</translation>
    </message>
    <message>
        <source>“{1}” could be two days, and no other cell shows which one is meant</source>
        <translation>“{1}” iki ayrı gün olabilir, hangisi olduğunu başka hücre göstermiyor</translation>
    </message>
    <message>
        <source>“{1}” does not begin after the end of “{2}”</source>
        <translation>“{1}”, “{2}” bittikten sonra başlamıyor</translation>
    </message>
    <message>
        <source>“{1}” does not put every item in order</source>
        <translation>“{1}” her öğeyi sıraya koymuyor</translation>
    </message>
    <message>
        <source>“{1}” gives a time without a day</source>
        <translation>“{1}” günü olmayan bir saat veriyor</translation>
    </message>
    <message>
        <source>“{1}” has no alternatives</source>
        <translation>“{1}” için seçenekli değer olmaz</translation>
    </message>
    <message>
        <source>“{1}” has no date</source>
        <translation>“{1}” tarihsiz</translation>
    </message>
    <message>
        <source>“{1}” has no partner</source>
        <translation>“{1}” eşsiz</translation>
    </message>
    <message>
        <source>“{1}” has the status “{2}”: nothing of it is asked</source>
        <translation>“{1}” durumu “{2}”: hiçbiri sorulmaz</translation>
    </message>
    <message>
        <source>“{1}” has the status “{2}”: only what is disputed has positions</source>
        <translation>“{1}” durumu “{2}”: yalnızca tartışmalı olanın görüşleri olur</translation>
    </message>
    <message>
        <source>“{1}” has three dots, and a range has two</source>
        <translation>“{1}” üç noktalı, aralıkta iki nokta olur</translation>
    </message>
    <message>
        <source>“{1}” in “{2}” makes an option look wrong.</source>
        <translation>“{2}” içindeki “{1}” seçeneği yanlış gösterir.</translation>
    </message>
    <message>
        <source>“{1}” in “{2}” means something else to everybody.</source>
        <translation>“{2}” içindeki “{1}” herkes için başka anlama gelir.</translation>
    </message>
    <message>
        <source>“{1}” is a judgement.</source>
        <translation>“{1}” bir yargıdır.</translation>
    </message>
    <message>
        <source>“{1}” is also a name of “{2}”</source>
        <translation>“{1}”, “{2}” için de bir ad</translation>
    </message>
    <message>
        <source>“{1}” is filled in but “{2}” is not: questions speak of the title</source>
        <translation>“{1}” dolu ama “{2}” değil: sorular başlığı kullanır</translation>
    </message>
    <message>
        <source>“{1}” is given twice, the first time on line {2}</source>
        <translation>“{1}” iki kez verilmiş, ilki {2}. satırda</translation>
    </message>
    <message>
        <source>“{1}” is left out: it is no event</source>
        <translation>“{1}” dışarıda kaldı: olay değil</translation>
    </message>
    <message>
        <source>“{1}” is left out: {2}</source>
        <translation>“{1}” dışarıda kaldı: {2}</translation>
    </message>
    <message>
        <source>“{1}” is missing</source>
        <translation>“{1}” eksik</translation>
    </message>
    <message>
        <source>“{1}” is neither true nor false</source>
        <translation>“{1}” ne doğru ne yanlış</translation>
    </message>
    <message>
        <source>“{1}” is neither yes nor no</source>
        <translation>“{1}” ne evet ne hayır</translation>
    </message>
    <message>
        <source>“{1}” is no date, but the other options are.</source>
        <translation>“{1}” tarih değil, ama öteki seçenekler tarih.</translation>
    </message>
    <message>
        <source>“{1}” is no known type of question</source>
        <translation>“{1}” bilinen bir soru türü değil</translation>
    </message>
    <message>
        <source>“{1}” is no number</source>
        <translation>“{1}” sayı değil</translation>
    </message>
    <message>
        <source>“{1}” is no pair</source>
        <translation>“{1}” çift değil</translation>
    </message>
    <message>
        <source>“{1}” is no year</source>
        <translation>“{1}” yıl değil</translation>
    </message>
    <message>
        <source>“{1}” is none of the options</source>
        <translation>“{1}” seçeneklerden biri değil</translation>
    </message>
    <message>
        <source>“{1}” is not a century that can be read</source>
        <translation>“{1}” okunabilen bir yüzyıl değil</translation>
    </message>
    <message>
        <source>“{1}” is not a date of this format</source>
        <translation>“{1}” bu biçimin tarihi değil</translation>
    </message>
    <message>
        <source>“{1}” is not a date that can be read</source>
        <translation>“{1}” okunabilen bir tarih değil</translation>
    </message>
    <message>
        <source>“{1}” is not a date; the year {2} is taken instead</source>
        <translation>“{1}” tarih değil; yerine {2} yılı alındı</translation>
    </message>
    <message>
        <source>“{1}” is not a known role</source>
        <translation>“{1}” bilinen bir rol değil</translation>
    </message>
    <message>
        <source>“{1}” is not a known {2}</source>
        <translation>“{1}” bilinen bir {2} değil</translation>
    </message>
    <message>
        <source>“{1}” is not a list</source>
        <translation>“{1}” liste değil</translation>
    </message>
    <message>
        <source>“{1}” is not a number</source>
        <translation>“{1}” sayı değil</translation>
    </message>
    <message>
        <source>“{1}” is not a set id</source>
        <translation>“{1}” set kimliği değil</translation>
    </message>
    <message>
        <source>“{1}” is not a text</source>
        <translation>“{1}” metin değil</translation>
    </message>
    <message>
        <source>“{1}” is not a whole number</source>
        <translation>“{1}” tam sayı değil</translation>
    </message>
    <message>
        <source>“{1}” is not an answer</source>
        <translation>“{1}” yanıt değil</translation>
    </message>
    <message>
        <source>“{1}” is not any more what was looked at.</source>
        <translation>“{1}” artık bakılan şey değil.</translation>
    </message>
    <message>
        <source>“{1}” is not as exact a date as the others, or is more exact.</source>
        <translation>“{1}” ötekiler kadar kesin bir tarih değil ya da daha kesin.</translation>
    </message>
    <message>
        <source>“{1}” is not expected here</source>
        <translation>“{1}” burada beklenmiyor</translation>
    </message>
    <message>
        <source>“{1}” is not explained.</source>
        <translation>“{1}” açıklanmamış.</translation>
    </message>
    <message>
        <source>“{1}” is not known and is left out</source>
        <translation>“{1}” bilinmiyor, dışarıda kaldı</translation>
    </message>
    <message>
        <source>“{1}” is not something that can be asked</source>
        <translation>“{1}” sorulabilecek bir şey değil</translation>
    </message>
    <message>
        <source>“{1}” is the recorded value itself, not an alternative</source>
        <translation>“{1}” kayıtlı değerin kendisi, başka bir değer değil</translation>
    </message>
    <message>
        <source>“{1}” is too large</source>
        <translation>“{1}” çok büyük</translation>
    </message>
    <message>
        <source>“{1}” is too large for a year</source>
        <translation>“{1}” bir yıl için çok büyük</translation>
    </message>
    <message>
        <source>“{1}” is what programs write where no date is known</source>
        <translation>“{1}”, tarih bilinmeyince programların yazdığıdır</translation>
    </message>
    <message>
        <source>“{1}” joins a Latin letter with a Cyrillic or Greek one</source>
        <translation>“{1}” bir Latin harfini Kiril veya Yunan harfiyle birleştiriyor</translation>
    </message>
    <message>
        <source>“{1}” lets the date be counted.</source>
        <translation>“{1}” tarihin hesaplanmasını sağlar.</translation>
    </message>
    <message>
        <source>“{1}” lies in “{2}” on line {3}</source>
        <translation>“{1}” {3}. satırda “{2}” içinde</translation>
    </message>
    <message>
        <source>“{1}” lies in “{2}” on line {3}, so that it is not asked</source>
        <translation>“{1}” {3}. satırda “{2}” içinde, bu yüzden sorulmaz</translation>
    </message>
    <message>
        <source>“{1}” lies within itself</source>
        <translation>“{1}” kendi içinde</translation>
    </message>
    <message>
        <source>“{1}” looks like the number that a spreadsheet keeps for {2}</source>
        <translation>“{1}”, hesap tablosunun {2} için tuttuğu sayıya benziyor</translation>
    </message>
    <message>
        <source>“{1}” may cease to be true</source>
        <translation>“{1}” doğru olmaktan çıkabilir</translation>
    </message>
    <message>
        <source>“{1}” names the person, so that “who …?” cannot be asked</source>
        <translation>“{1}” kişiyi adlandırıyor, bu yüzden “kim …?” sorulamaz</translation>
    </message>
    <message>
        <source>“{1}” of event {2} is neither a text nor a list of texts</source>
        <translation>{2}. olayın “{1}” alanı ne metin ne metin listesi</translation>
    </message>
    <message>
        <source>“{1}” speaks of other options.</source>
        <translation>“{1}” başka seçeneklerden söz ediyor.</translation>
    </message>
    <message>
        <source>“{1}” stands in many rows, as where a program knows no date</source>
        <translation>“{1}” birçok satırda var, programın tarih bilmediği yerlerdeki gibi</translation>
    </message>
    <message>
        <source>“{1}” stands out of order.</source>
        <translation>“{1}” sırasında değil.</translation>
    </message>
    <message>
        <source>“{1}” stands {2} in the quotation</source>
        <translation>“{1}” alıntıda {2} geçiyor</translation>
    </message>
    <message>
        <source>“{1}” tells the year {2}</source>
        <translation>“{1}” {2} yılını söylüyor</translation>
    </message>
    <message>
        <source>“{1}” unpacks to more than {2} MB</source>
        <translation>“{1}” {2} MB’den büyük açılıyor</translation>
    </message>
    <message>
        <source>“{1}” unpacks to {2} times its size</source>
        <translation>“{1}” boyutunun {2} katına açılıyor</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>And {n} more, which the copied list holds.</source>
        <translation>
            <numerusform>Ve {n} tane daha; kopyalanan listede var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Bu listeyi kapat</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Listeyi kopyala</translation>
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
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>ProgressFilters</name>
    <message>
        <source>All question sets</source>
        <translation>Bütün soru setleri</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Soru seti</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>After the first questions you see here how they went, what you know of each set, and when it comes back.</source>
        <translation>İlk sorulardan sonra burada nasıl gittiklerini, her setten ne bildiğinizi ve bunun ne zaman geri geleceğini görürsünüz.</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>Soru türüne göre</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Döneme göre</translation>
    </message>
    <message>
        <source>By question set</source>
        <translation>Soru setine göre</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>Choose a set</source>
        <translation>Set seç</translation>
    </message>
    <message>
        <source>Choose another set or other days.</source>
        <translation>Başka bir set veya başka günler seçin.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>No answers match these choices</source>
        <translation>Bu seçimlere uyan yanıt yok</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Henüz yanıt yok</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Soru seti</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>There are no answers to events with this in this time.</source>
        <translation>Bu süre içinde böyle olaylara yanıt yok.</translation>
    </message>
    <message>
        <source>To see what you know of another set, choose it above.</source>
        <translation>Başka bir setten ne bildiğinizi görmek için onu yukarıdan seçin.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Konusuz</translation>
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
        <translation>Soru {now} / {all}</translation>
    </message>
    <message>
        <source>Question {now} of {all}, {right} right</source>
        <translation>Soru {now} / {all}, {right} doğru</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>about 1 minute left</source>
        <translation>yaklaşık 1 dakika kaldı</translation>
    </message>
    <message>
        <source>about 1 second left</source>
        <translation>yaklaşık 1 saniye kaldı</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <translation>
            <numerusform>yaklaşık {n} dakika kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <translation>
            <numerusform>yaklaşık {n} saniye kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>%{n}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>1 remark</source>
        <translation>1 not</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Not yok</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Önceki soru</translation>
    </message>
    <message>
        <source>Question {n} of {count}</source>
        <translation>Soru {n} / {count}</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Bu soruyu kaldır</translation>
    </message>
    <message>
        <source>Repeat this question</source>
        <translation>Bu soruyu çoğalt</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDetails</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>History/Treaties</source>
        <translation>Tarih/Antlaşmalar</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Virgülle ayrılır</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask for one thing, in one sentence.</source>
        <translation>Tek bir şeyi tek cümlede sorun.</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>Yazılı yanıt</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Soru türü</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Eşleştirme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>One right answer</source>
        <translation>Tek doğru yanıt</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Several right answers</source>
        <translation>Birden çok doğru yanıt</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Kısa yanıt</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Yalnızca metin</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Boşluklu metin</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Doğru mu yanlış mı</translation>
    </message>
    <message>
        <source>Why is this the answer? What came before and after?</source>
        <translation>Yanıt neden bu? Öncesinde ve sonrasında ne oldu?</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Move question {n}</source>
        <translation>{n}. soruyu taşı</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Yeni soru</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Remove question {n}</source>
        <translation>{n}. soruyu kaldır</translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation>Soruyu çoğalt</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>(no text yet)</source>
        <translation>(henüz metin yok)</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 not</translation>
    </message>
    <message>
        <source>Cannot be asked yet</source>
        <translation>Henüz sorulamaz</translation>
    </message>
    <message>
        <source>Kept, and not asked</source>
        <translation>Saklanır, sorulmaz</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Not yok</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <translation>
            <numerusform>{n} not</numerusform>
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
        <translation>Kaynak: {name}</translation>
    </message>
    <message>
        <source>To choose from: {targets}</source>
        <translation>Seçilecekler: {targets}</translation>
    </message>
    <message>
        <source>{option} (right)</source>
        <translation>{option} (doğru)</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>{task} · extra, not counted</source>
        <translation>{task} · fazladan, sayılmaz</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Right answer: {key}</source>
        <translation>Doğru yanıt: {key}</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>kolay</translation>
    </message>
    <message>
        <source>for practice only</source>
        <translation>yalnızca alıştırma için</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>zor</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>{events} · right answer: {key}</source>
        <translation>{events} · doğru yanıt: {key}</translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>New question</source>
        <translation>Yeni soru</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Henüz soru yok</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Soru yaz</translation>
    </message>
    <message>
        <source>Write question {n}</source>
        <translation>{n}. soruyu yaz</translation>
    </message>
    <message>
        <source>Write questions of your own. Remarks help with the wording as you type.</source>
        <translation>Kendi sorularınızı yazın. Yazdıkça notlar sorunun sözlerinde yardımcı olur.</translation>
    </message>
</context>
<context>
    <name>QuizChoices</name>
    <message>
        <source>As many as the set can ask without one giving another away.</source>
        <translation>Biri ötekini ele vermeden setin sorabileceği kadar.</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>On yıl</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Zorluk</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Kolay</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Tam tarih</translation>
    </message>
    <message>
        <source>Exact is as exact as the source; a month or year is easier to learn.</source>
        <translation>Tam, kaynak kadar kesindir; ay veya yılı öğrenmek daha kolaydır.</translation>
    </message>
    <message>
        <source>Exactness of dates</source>
        <translation>Tarihlerin kesinliği</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Zor</translation>
    </message>
    <message>
        <source>Hard questions are about events that are close to each other.</source>
        <translation>Zor sorular birbirine yakın olayları sorar.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Karışık</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
</context>
<context>
    <name>QuizFlow</name>
    <message>
        <source>The set has no further question of this kind that fits here.</source>
        <translation>Sette bu türden buraya uyan başka soru yok.</translation>
    </message>
    <message numerus="yes">
        <source>This set has {n} questions that do not give each other away, so the quiz is shorter than {asked}.</source>
        <translation>
            <numerusform>Bu sette birbirini ele vermeyen {n} soru var; test bu yüzden {asked} sorudan kısa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizFooter</name>
    <message>
        <source>Another like this</source>
        <translation>Bunun gibi bir tane daha</translation>
    </message>
    <message>
        <source>Answer after this</source>
        <translation>Bundan sonraki yanıt</translation>
    </message>
    <message>
        <source>Answer before this</source>
        <translation>Bundan önceki yanıt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Bu yanıtı ver</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Sorun bildir</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Sonucu gör</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Liste olarak zaman çizelgesi</translation>
    </message>
    <message>
        <source>Timeline of the set</source>
        <translation>Setin zaman çizelgesi</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>bütün tuşlar</translation>
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
        <translation>Bu soruyu işaretle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>Take the mark off this question</source>
        <translation>Bu sorunun işaretini kaldır</translation>
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
        <translation>Denetledikten sonra</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Bir yanıt seçin</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Bir veya birkaçını seçin</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Her soru</translation>
    </message>
    <message>
        <source>Find the partner of each</source>
        <translation>Her birinin eşini bulun</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Bir sayı verin</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>In an exam</source>
        <translation>Sınavda</translation>
    </message>
    <message>
        <source>Place it on the timeline</source>
        <translation>Zaman çizelgesine yerleştirin</translation>
    </message>
    <message>
        <source>Put each one where it belongs</source>
        <translation>Her birini ait olduğu yere koyun</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Sıraya koyun</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Yerine koyun</translation>
    </message>
    <message>
        <source>a little earlier or later</source>
        <translation>biraz daha erken veya geç</translation>
    </message>
    <message>
        <source>another like this</source>
        <translation>bunun gibi bir tane daha</translation>
    </message>
    <message>
        <source>back to the asked event</source>
        <translation>sorulan olaya geri</translation>
    </message>
    <message>
        <source>begin to type a date</source>
        <translation>tarih yazmaya başla</translation>
    </message>
    <message>
        <source>check</source>
        <translation>denetle</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>choose a place</source>
        <translation>bir yer seç</translation>
    </message>
    <message>
        <source>choose it or not</source>
        <translation>onu seç veya seçme</translation>
    </message>
    <message>
        <source>choose or not</source>
        <translation>seç veya seçme</translation>
    </message>
    <message>
        <source>choose the one above or below</source>
        <translation>üstteki veya alttakini seç</translation>
    </message>
    <message>
        <source>events outside the timeline</source>
        <translation>zaman çizelgesinin dışındaki olaylar</translation>
    </message>
    <message>
        <source>give it a partner</source>
        <translation>ona eş ver</translation>
    </message>
    <message>
        <source>go to the one above or below</source>
        <translation>üstteki veya alttakine git</translation>
    </message>
    <message>
        <source>hide it, or show it</source>
        <translation>gizle veya göster</translation>
    </message>
    <message>
        <source>leave the full screen, or fill it</source>
        <translation>tam ekrandan çık veya tam ekran yap</translation>
    </message>
    <message>
        <source>mark the question</source>
        <translation>soruyu işaretle</translation>
    </message>
    <message>
        <source>move</source>
        <translation>taşı</translation>
    </message>
    <message>
        <source>move to the first or last place</source>
        <translation>ilk veya son yere taşı</translation>
    </message>
    <message>
        <source>much earlier or later</source>
        <translation>çok daha erken veya geç</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>sonraki bölge</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>sonraki soru</translation>
    </message>
    <message>
        <source>one more or less</source>
        <translation>bir fazla veya eksik</translation>
    </message>
    <message>
        <source>other events on the timeline</source>
        <translation>zaman çizelgesindeki öteki olaylar</translation>
    </message>
    <message>
        <source>put it there</source>
        <translation>oraya koy</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>kaydır</translation>
    </message>
    <message>
        <source>scroll, after the check</source>
        <translation>denetledikten sonra kaydır</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>select the one above or below</source>
        <translation>üstteki veya alttakini seç</translation>
    </message>
    <message>
        <source>show all answers</source>
        <translation>bütün yanıtları göster</translation>
    </message>
    <message>
        <source>show the right order</source>
        <translation>doğru sırayı göster</translation>
    </message>
    <message>
        <source>show the source</source>
        <translation>kaynağı göster</translation>
    </message>
    <message>
        <source>stop and keep your place</source>
        <translation>dur, kaldığın yeri sakla</translation>
    </message>
    <message>
        <source>take its partner away</source>
        <translation>eşini geri al</translation>
    </message>
    <message>
        <source>tell the time that is left</source>
        <translation>kalan süreyi söyle</translation>
    </message>
    <message>
        <source>ten more or less</source>
        <translation>on fazla veya eksik</translation>
    </message>
    <message>
        <source>the place above or below</source>
        <translation>üstteki veya alttaki yer</translation>
    </message>
    <message>
        <source>the same where digits are typed</source>
        <translation>rakam yazılan yerde de aynısı</translation>
    </message>
    <message>
        <source>timeline as a list</source>
        <translation>liste olarak zaman çizelgesi</translation>
    </message>
    <message>
        <source>timeline of the whole set, when looking back</source>
        <translation>geriye bakarken bütün setin zaman çizelgesi</translation>
    </message>
    <message>
        <source>to the ends of the timeline</source>
        <translation>zaman çizelgesinin uçlarına</translation>
    </message>
    <message>
        <source>what sources say differently</source>
        <translation>kaynakların farklı dedikleri</translation>
    </message>
    <message>
        <source>zoom the timeline</source>
        <translation>zaman çizelgesini yakınlaştır</translation>
    </message>
</context>
<context>
    <name>QuizList</name>
    <message>
        <source>1 question</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
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
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Kaldır: {title}</translation>
    </message>
    <message>
        <source>Saved quizzes</source>
        <translation>Kayıtlı testler</translation>
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
        <translation>Öteki testler etkilenmedi. Yanıtlarınız güvende.</translation>
    </message>
    <message>
        <source>changed {ago}</source>
        <translation>değişti: {ago}</translation>
    </message>
    <message>
        <source>changes not saved</source>
        <translation>değişiklikler kaydedilmedi</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>saved {ago}</source>
        <translation>kaydedildi: {ago}</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} soru</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” could not be opened</source>
        <translation>“{title}” açılamadı</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Question {place}.</source>
        <translation>Soru {place}.</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>öteki yanıtlar</translation>
    </message>
    <message>
        <source>zoom the timeline</source>
        <translation>zaman çizelgesini yakınlaştır</translation>
    </message>
</context>
<context>
    <name>QuizTitle</name>
    <message>
        <source>Mistakes · {title}</source>
        <translation>Yanlışlar · {title}</translation>
    </message>
    <message>
        <source>Review · {title}</source>
        <translation>Tekrar · {title}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Gezinme</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{place}, current page</source>
        <translation>{place}, şimdiki sayfa</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent files</source>
        <translation>Son dosyalar</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Changed since</source>
        <translation>O zamandan beri değişti</translation>
    </message>
    <message>
        <source>Forget {file}</source>
        <translation>Unut: {file}</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Artık orada değil</translation>
    </message>
    <message>
        <source>Update from {file}</source>
        <translation>{file} dosyasından güncelle</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Güncelle…</translation>
    </message>
    <message>
        <source>set removed</source>
        <translation>set kaldırıldı</translation>
    </message>
    <message>
        <source>{set} · taken in {when} · {folder}</source>
        <translation>{set} · alındı: {when} · {folder}</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Removed sets ({n})</source>
        <translation>Kaldırılan setler ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Removed sets can be had back for {n} days. Answers stay in any case.</source>
        <translation>
            <numerusform>Kaldırılan setler {n} gün boyunca geri alınabilir. Yanıtlar her durumda kalır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedRow</name>
    <message>
        <source>Delete for good</source>
        <translation>Tümüyle sil</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Tümüyle sil…</translation>
    </message>
    <message>
        <source>It cannot be had back then.</source>
        <translation>Sonra geri alınamaz.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>{size} · removed {when} · kept until {day}</source>
        <translation>{size} · kaldırıldı: {when} · saklanacağı gün: {day}</translation>
    </message>
</context>
<context>
    <name>RenameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Yeni başlık</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını değiştir</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Raporu PDF olarak kaydet</translation>
    </message>
    <message>
        <source>The report is in “{path}” now.</source>
        <translation>Rapor artık “{path}” dosyasında.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Rapor yazıcıya gönderildi.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notu sakla</translation>
    </message>
    <message>
        <source>The note is kept for the teacher.</source>
        <translation>Not öğretmen için saklanır.</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>Bu soruda yanlış olan ne?</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Edit: {stem}</source>
        <translation>Düzenle: {stem}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Çözüldü say</translation>
    </message>
    <message>
        <source>Resolve the note about: {stem}</source>
        <translation>Notu çözüldü say: {stem}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>{title} · right answer: {key}</source>
        <translation>{title} · doğru yanıt: {key}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>1 learner</source>
        <translation>1 öğrenci</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Yanıtlayan</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Sorulan</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>Soru türüne göre</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Döneme göre</translation>
    </message>
    <message>
        <source>By question set</source>
        <translation>Soru setine göre</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>Event or question</source>
        <translation>Olay veya soru</translation>
    </message>
    <message>
        <source>Known least</source>
        <translation>En az bilinen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Öğrenciler</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>No answers yet from: {names}.</source>
        <translation>Henüz yanıt vermeyenler: {names}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Doğru değil</translation>
    </message>
    <message>
        <source>Over time, week by week</source>
        <translation>Zaman içinde, hafta hafta</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Kısmen</translation>
    </message>
    <message>
        <source>Practised on {days}, at most {run} in a row, for {time} in all.</source>
        <translation>Alıştırma: {days}, art arda en çok {run}, toplam {time}.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Soru seti</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>The first day was {first}, the last one {last}.</source>
        <translation>İlk gün {first}, son gün {last}.</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Henüz yanıt yok.</translation>
    </message>
    <message>
        <source>This report holds answers to an exam whose results learners have not been told yet. Keep it to yourself until then.</source>
        <translation>Bu raporda, sonucu öğrencilere henüz söylenmemiş bir sınavın yanıtları var. O zamana dek kendinizde tutun.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} haftası</translation>
    </message>
    <message>
        <source>What was answered last</source>
        <translation>En son yanıtlananlar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Ne zamandı</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Konusuz</translation>
    </message>
    <message>
        <source>{answers}, {right} of them right ({share}); marks: {marks}.</source>
        <translation>{answers}, {right} doğru ({share}); puan: {marks}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} learners</source>
        <translation>
            <numerusform>{n} öğrenci</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} learners have answered something.</source>
        <translation>{all} öğrenciden {n} tanesi bir şey yanıtladı.</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{all} içinde {right}</translation>
    </message>
    <message>
        <source>{score} of {all}</source>
        <translation>{score} / {all}</translation>
    </message>
    <message>
        <source>{title}: the {n} of {all} with most answers</source>
        <translation>{title}: {all} içinden en çok yanıtlanan {n}</translation>
    </message>
</context>
<context>
    <name>ReportsPart</name>
    <message>
        <source>No question was reported</source>
        <translation>Hiçbir soru bildirilmedi</translation>
    </message>
    <message>
        <source>What learners note with “Report a problem” is kept here.</source>
        <translation>Öğrencilerin “Sorun bildir” ile not ettikleri burada durur.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Results of {name}</source>
        <translation>Sonuçlar: {name}</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Konusuz</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Yanıtlarınız</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{all} içinde {right}</translation>
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
        <translation>Bütün sınıflar</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Bütün türler</translation>
    </message>
    <message>
        <source>All learners</source>
        <translation>Bütün öğrenciler</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Bütün testler</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Bütün setler</translation>
    </message>
    <message>
        <source>By learner</source>
        <translation>Öğrenciye göre</translation>
    </message>
    <message>
        <source>By set</source>
        <translation>Sete göre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Önce en eskiler</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Daha az süzgeç</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Sözcük bul</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Hangi sırada</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Soru türü</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Önce en yeniler</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Daha çok süzgeç</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Doğru değil</translation>
    </message>
    <message>
        <source>Only this quiz</source>
        <translation>Yalnızca bu test</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Soru seti</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Right or not</source>
        <translation>Doğru olup olmadığı</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Kimin yanıtları</translation>
    </message>
    <message>
        <source>Words in the question</source>
        <translation>Sorudaki sözcükler</translation>
    </message>
    <message>
        <source>all-sets</source>
        <translation>butun-setler</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>herkes</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>Export these answers</source>
        <translation>Bu yanıtları dışa aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>The answers are in “{path}” now.</source>
        <translation>Yanıtlar artık “{path}” dosyasında.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Çalışma kitapları (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the answers…</source>
        <translation>Yanıtlar yazılıyor…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source> · Choose a learner or a class to have a report.</source>
        <translation> · Rapor için bir öğrenci veya sınıf seçin.</translation>
    </message>
    <message>
        <source> · {n} are left out: the results of these exams are told later, and this area has no passphrase.</source>
        <translation> · {n} tanesi gösterilmiyor: bu sınavların sonuçları sonra söylenecek ve bu bölümün parolası yok.</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 yanıt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Answers of learners</source>
        <translation>Öğrencilerin yanıtları</translation>
    </message>
    <message>
        <source>Answers that are given on this computer stand here, and those that learners hand in as files. Drop such files on the window, or choose them.</source>
        <translation>Bu bilgisayarda verilen ve öğrencilerin dosya olarak teslim ettiği yanıtlar burada durur. Böyle dosyaları pencereye bırakın veya seçin.</translation>
    </message>
    <message>
        <source>Edited file</source>
        <translation>Değiştirilmiş dosya</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>No such answers yet</source>
        <translation>Henüz böyle yanıt yok</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Doğru değil</translation>
    </message>
    <message>
        <source>Partly, {share} %</source>
        <translation>Kısmen, %{share}</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Raporu yazdır…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Soru seti</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>PDF olarak rapor…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Take results in…</source>
        <translation>Sonuçları al…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} yanıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>of {total} right</source>
        <translation>/ {total} doğru</translation>
    </message>
    <message>
        <source>{value} of {total} right</source>
        <translation>{total} içinde {value} doğru</translation>
    </message>
</context>
<context>
    <name>RollChange</name>
    <message>
        <source>Added: {name}.</source>
        <translation>Eklendi: {name}.</translation>
    </message>
    <message>
        <source>Changed: {name}. The history stays.</source>
        <translation>Değişti: {name}. Geçmiş kalır.</translation>
    </message>
    <message>
        <source>More learners are in “{name}” now.</source>
        <translation>“{name}” sınıfında artık daha çok öğrenci var.</translation>
    </message>
    <message>
        <source>Removed from the lists: {name}. The history is kept.</source>
        <translation>Listelerden kaldırıldı: {name}. Geçmiş saklandı.</translation>
    </message>
    <message>
        <source>Taken out of the class: {name}.</source>
        <translation>Sınıftan çıkarıldı: {name}.</translation>
    </message>
    <message>
        <source>The class is called “{name}” now.</source>
        <translation>Sınıfın adı artık “{name}”.</translation>
    </message>
    <message>
        <source>The class “{name}” is there.</source>
        <translation>“{name}” sınıfı hazır.</translation>
    </message>
    <message>
        <source>The class “{name}” was removed. Its learners are still there.</source>
        <translation>“{name}” sınıfı kaldırıldı. Öğrencileri duruyor.</translation>
    </message>
    <message>
        <source>The roster “{name}” was taken in.</source>
        <translation>“{name}” listesi alındı.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Geri alındı: {change}</translation>
    </message>
    <message>
        <source>{name} is one learner now, with everything of both.</source>
        <translation>{name} artık tek öğrenci, ikisinin her şeyiyle.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Add a new learner</source>
        <translation>Yeni öğrenci ekle</translation>
    </message>
    <message>
        <source>Another learner has this name already.</source>
        <translation>Bu adda başka bir öğrenci zaten var.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Kuşkulu</translation>
    </message>
    <message>
        <source>Gets the new name.</source>
        <translation>Yeni adı alır.</translation>
    </message>
    <message>
        <source>Gets the number.</source>
        <translation>Numarayı alır.</translation>
    </message>
    <message>
        <source>It is the same person as in row {n}</source>
        <translation>{n}. satırdaki kişiyle aynı</translation>
    </message>
    <message>
        <source>It is {who}</source>
        <translation>Bu kişi: {who}</translation>
    </message>
    <message>
        <source>Joins the class.</source>
        <translation>Sınıfa girer.</translation>
    </message>
    <message>
        <source>Known already, just as the row says.</source>
        <translation>Zaten biliniyor, tam satırdaki gibi.</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Satırı dışarıda bırak</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Nobody here has this name or number yet.</source>
        <translation>Bu adda veya numarada kimse yok henüz.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Kullanılamaz</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Bir şey değişmez</translation>
    </message>
    <message>
        <source>Row {n} has the same name, and no number tells the two apart.</source>
        <translation>{n}. satırda aynı ad var ve ikisini ayıran numara yok.</translation>
    </message>
    <message>
        <source>Row {n} has the same number and another name.</source>
        <translation>{n}. satırda aynı numara ve başka bir ad var.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>Says the same as row {n}.</source>
        <translation>{n}. satırla aynısını söylüyor.</translation>
    </message>
    <message>
        <source>Several learners could be meant.</source>
        <translation>Birkaç öğrenci kastedilmiş olabilir.</translation>
    </message>
    <message>
        <source>Somebody else is called like that: {who}.</source>
        <translation>Başka birinin adı böyle: {who}.</translation>
    </message>
    <message>
        <source>The number is that of {who}.</source>
        <translation>Numara şu kişinin: {who}.</translation>
    </message>
    <message>
        <source>Was removed, and comes back with the history.</source>
        <translation>Kaldırılmıştı, geçmişiyle geri gelir.</translation>
    </message>
    <message>
        <source>{message}: {hint}.</source>
        <translation>{message}: {hint}.</translation>
    </message>
    <message>
        <source>{name} (number {number})</source>
        <translation>{name} (numara {number})</translation>
    </message>
</context>
<context>
    <name>RosterFoot</name>
    <message>
        <source>1 row is left out.</source>
        <translation>1 satır dışarıda kaldı.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Henüz hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Başka dosya…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <translation>1 satırı al</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} rows</source>
        <translation>
            <numerusform>{n} satırı al</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Alınacak bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out.</source>
        <translation>
            <numerusform>{n} satır dışarıda kaldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>1 row</source>
        <translation>1 satır</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Hepsi {n}</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Ve {n} tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class of the rows that name none</source>
        <translation>Sınıf yazmayan satırların sınıfı</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} okunuyor…</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Gösterilecek satırlar</translation>
    </message>
    <message>
        <source>This file cannot be used as a roster. Nothing was changed.</source>
        <translation>Bu dosya sınıf listesi olarak kullanılamaz. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bakmaya değer</translation>
    </message>
    <message>
        <source>class</source>
        <translation>sınıf</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>soyadı</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>adı</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numara</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>{encoding} olarak okundu</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} satır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>Listenin satırları</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olur</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>1 error</source>
        <translation>1 hata</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 uyarı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarih yok</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Write it as 1918, May 1918, 28 May 1918, 1918-05-28 or about 1918</source>
        <translation>1918, Mayıs 1918, 28 Mayıs 1918, 1918-05-28 veya 1918 dolayları gibi yazın</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <translation>
            <numerusform>{n} hata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <translation>
            <numerusform>{n} uyarı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>An answer stays as it was given</source>
        <translation>Bir yanıt verildiği gibi kalır</translation>
    </message>
    <message>
        <source>As many attempts as you like</source>
        <translation>İstediğiniz kadar deneme</translation>
    </message>
    <message>
        <source>Each answer is saved at once. If the program or the computer stops, come back here and go on at the same question.</source>
        <translation>Her yanıt hemen kaydedilir. Program veya bilgisayar durursa buraya dönün ve aynı sorudan sürdürün.</translation>
    </message>
    <message>
        <source>Everybody has other questions, of the same kinds</source>
        <translation>Herkesin soruları başka, türleri aynı</translation>
    </message>
    <message>
        <source>Everybody has the same questions in another order</source>
        <translation>Herkesin soruları aynı, sırası başka</translation>
    </message>
    <message>
        <source>It fills the screen; F11 leaves the full screen, which is noted</source>
        <translation>Ekranı kaplar; F11 tam ekrandan çıkar ve bu not edilir</translation>
    </message>
    <message>
        <source>Leaving the window is noted</source>
        <translation>Pencereden çıkılması not edilir</translation>
    </message>
    <message>
        <source>One attempt</source>
        <translation>Bir deneme</translation>
    </message>
    <message>
        <source>Take the time you need</source>
        <translation>Size gereken süreyi kullanın</translation>
    </message>
    <message>
        <source>The time runs from the start to the end, also while the program is closed or the computer sleeps. When it is over, what you have answered is handed in for you.</source>
        <translation>Süre baştan sona işler; program kapalıyken veya bilgisayar uyurken de. Dolduğunda yanıtladıklarınız sizin için teslim edilir.</translation>
    </message>
    <message>
        <source>Then the next question comes. What you have chosen until then counts.</source>
        <translation>Sonra sıradaki soru gelir. O zamana dek seçtiğiniz sayılır.</translation>
    </message>
    <message>
        <source>To be begun until {moment}</source>
        <translation>En geç başlama: {moment}</translation>
    </message>
    <message>
        <source>Until then neither the history nor your progress tells it.</source>
        <translation>O zamana dek ne geçmiş ne de ilerleme sayfası bunu söyler.</translation>
    </message>
    <message>
        <source>What has begun may be finished.</source>
        <translation>Başlanan bitirilebilir.</translation>
    </message>
    <message>
        <source>With k options, the right one counts 1 point, a wrong one takes 1 ÷ (k − 1) of a point away: a third with 4 options. “I don&apos;t know” counts 0. Where an answer can be partly right, what guessing earns on average is taken off: (points − E) ÷ (1 − E), never below 0. The score as a whole is never below 0, and you see it without the correction, too.</source>
        <translation>k seçenekte doğrusu 1 puan sayılır, yanlışı puandan 1 ÷ (k − 1) eksiltir: 4 seçenekte üçte bir. “Bilmiyorum” 0 sayılır. Bir yanıt kısmen doğru olabiliyorsa, tahminin ortalama kazandırdığı düşülür: (puan − E) ÷ (1 − E), en az 0. Toplam puan hiçbir zaman 0’ın altına inmez; düzeltmesiz hâlini de görürsünüz.</translation>
    </message>
    <message>
        <source>Wrong answers cost something</source>
        <translation>Yanlış yanıtlar puan kaybettirir</translation>
    </message>
    <message>
        <source>You have taken {n} of them.</source>
        <translation>Bunlardan {n} tanesini kullandınız.</translation>
    </message>
    <message>
        <source>You see what is right after each answer</source>
        <translation>Doğrusunu her yanıttan sonra görürsünüz</translation>
    </message>
    <message>
        <source>You see what was right at the end</source>
        <translation>Doğrusunu sonunda görürsünüz</translation>
    </message>
    <message>
        <source>You see what was right from {moment} on</source>
        <translation>Doğrusunu şu zamandan sonra görürsünüz: {moment}</translation>
    </message>
    <message>
        <source>Your teacher sees when you were in another window or on another page and for how long, and if the computer slept or was started anew. Nothing is taken off for it.</source>
        <translation>Öğretmeniniz, ne zaman ve ne kadar süreyle başka bir pencerede veya sayfada olduğunuzu, bilgisayarın uyuyup uyumadığını veya yeniden açılıp açılmadığını görür. Bunun için puan düşülmez.</translation>
    </message>
    <message>
        <source>{extra} of it are yours beyond the time of the others.</source>
        <translation>Bunun {extra} kadarı, ötekilerin süresine ek olarak sizindir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation>
            <numerusform>{n} deneme</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for each question</source>
        <translation>Her soru için {time}</translation>
    </message>
    <message>
        <source>{time} for everything</source>
        <translation>Hepsi için {time}</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Any number</source>
        <translation>İstenen sayıda</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Hemen</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Sonunda</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Deneme sayısı</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Correction for guessing</source>
        <translation>Tahmin düzeltmesi</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>Boşsa: hemen.</translation>
    </message>
    <message>
        <source>Empty: no limit. Extra time of single learners is given later.</source>
        <translation>Boşsa: süre sınırı yok. Tek tek öğrencilere ek süre sonradan verilir.</translation>
    </message>
    <message>
        <source>Empty: not by itself. What has begun may be finished.</source>
        <translation>Boşsa: kendiliğinden kapanmaz. Başlanan bitirilebilir.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Ekranı kapla</translation>
    </message>
    <message>
        <source>From when on are they shown?</source>
        <translation>Ne zamandan beri gösterilsin?</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>Açılmadan kapanırdı.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Leaving it is noted, not punished.</source>
        <translation>Çıkılması not edilir, cezası yoktur.</translation>
    </message>
    <message>
        <source>Never dates, numbers, or what is to be put in order.</source>
        <translation>Tarihler, sayılar veya sıralanacaklar asla.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Options in another order for each</source>
        <translation>Seçenekler her birinde başka sırada</translation>
    </message>
    <message>
        <source>Questions in another order for each</source>
        <translation>Sorular her birinde başka sırada</translation>
    </message>
    <message>
        <source>Right answers are shown</source>
        <translation>Doğru yanıtlar gösterilir</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Gösterilme zamanı</translation>
    </message>
    <message>
        <source>Then the next one comes.</source>
        <translation>Sonra sıradaki gelir.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>Her soru için süre</translation>
    </message>
    <message>
        <source>Time for everything</source>
        <translation>Hepsi için süre</translation>
    </message>
    <message>
        <source>Until then no page of the learner tells it.</source>
        <translation>O zamana dek öğrencinin hiçbir sayfası söylemez.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>İkisini de tut</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Yerine koy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as a quiz</source>
        <translation>Test olarak kaydet</translation>
    </message>
    <message>
        <source>There is a quiz of this title already. “Keep both” saves this one as “{title}”.</source>
        <translation>Bu başlıkta bir test zaten var. “İkisini de tut” bunu “{title}” olarak kaydeder.</translation>
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
        <translation>“{title}” kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>A solid round</source>
        <translation>Sağlam bir tur</translation>
    </message>
    <message>
        <source>All right this time</source>
        <translation>Bu kez hepsi doğru</translation>
    </message>
    <message>
        <source>Almost all right</source>
        <translation>Neredeyse hepsi doğru</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Each point is a day.</source>
        <translation>Her nokta bir gün.</translation>
    </message>
    <message>
        <source>Each point is a month.</source>
        <translation>Her nokta bir ay.</translation>
    </message>
    <message>
        <source>Each point is a week.</source>
        <translation>Her nokta bir hafta.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Teslim et…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>In the first half of this time it was {early}, in the second {late}.</source>
        <translation>Bu sürenin ilk yarısında {early}, ikinci yarısında {late} idi.</translation>
    </message>
    <message>
        <source>Last time you had {right} of {all} right.</source>
        <translation>Geçen kez {all} içinde {right} doğruydu.</translation>
    </message>
    <message>
        <source>New ground. A shorter round may help.</source>
        <translation>Yeni bir alan. Daha kısa bir tur yardımcı olabilir.</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>Yeni test</translation>
    </message>
    <message>
        <source>Nothing to look at again.</source>
        <translation>Yeniden bakılacak bir şey yok.</translation>
    </message>
    <message>
        <source>One question to look at again.</source>
        <translation>Yeniden bakılacak bir soru.</translation>
    </message>
    <message>
        <source>Review 1 mistake</source>
        <translation>1 yanlışı tekrar et</translation>
    </message>
    <message numerus="yes">
        <source>Review {count} mistakes</source>
        <translation>
            <numerusform>{count} yanlışı tekrar et</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Geçen kezle aynı</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Zaman içinde puan</translation>
    </message>
    <message>
        <source>Some of it is new</source>
        <translation>Bir kısmı yeni</translation>
    </message>
    <message>
        <source>Stopped after {answered} of {all} questions; the rest counts as open.</source>
        <translation>{all} sorudan {answered} tanesinden sonra duruldu; geri kalanı açık sayılır.</translation>
    </message>
    <message>
        <source>There are no answers in this time.</source>
        <translation>Bu süre içinde yanıt yok.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} haftası</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>{change} points of 100 since last time</source>
        <translation>Geçen kezden beri 100 üzerinden {change} puan</translation>
    </message>
    <message>
        <source>{change} since last time</source>
        <translation>Geçen kezden beri {change}</translation>
    </message>
    <message numerus="yes">
        <source>{count} questions to look at again.</source>
        <translation>
            <numerusform>Yeniden bakılacak {count} soru.</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} dk {seconds} sn</translation>
    </message>
    <message>
        <source>{right} of {all} right</source>
        <translation>{all} sorudan {right} doğru</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>{share} of {answers} were right. {compared} {unit}</source>
        <translation>{answers}, {share} doğru. {compared} {unit}</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>{name}: 1 quiz, {last} %</source>
        <translation>{name}: 1 test, %{last}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} quizzes, first {first} %, latest {last} %</source>
        <translation>
            <numerusform>{name}: {n} test, ilki %{first}, sonuncusu %{last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealsFlow</name>
    <message>
        <source>Results were changed by something else than quizapp.</source>
        <translation>Sonuçlar quizapp dışında bir şeyle değiştirilmiş.</translation>
    </message>
    <message>
        <source>Teacher tells what.</source>
        <translation>Neyin değiştiği “Öğretmen” bölümünde yazıyor.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
</context>
<context>
    <name>SearchFlow</name>
    <message>
        <source>Replace all</source>
        <translation>Hepsini değiştir</translation>
    </message>
</context>
<context>
    <name>SetActions</name>
    <message>
        <source>Analysis</source>
        <translation>Çözümleme</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopyasını çıkar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test hazırla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını değiştir</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Neyin yanlış olduğunu göster</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>SetExportPage</name>
    <message>
        <source>1 question cannot be printed with a key, and is left out.</source>
        <translation>1 soru anahtarıyla basılamaz ve dışarıda kaldı.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Its written questions, for other programs</source>
        <translation>Yazılmış soruları, başka programlar için</translation>
    </message>
    <message>
        <source>Its written questions, on paper</source>
        <translation>Yazılmış soruları, kâğıtta</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test hazırla</translation>
    </message>
    <message>
        <source>Put a quiz together first; it is exported and printed from there.</source>
        <translation>Önce bir test hazırlayın; oradan dışa aktarılır ve yazdırılır.</translation>
    </message>
    <message>
        <source>Questions made of its events</source>
        <translation>Olaylarından yapılan sorular</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>Bütün set</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions cannot be printed with a key, and are left out.</source>
        <translation>
            <numerusform>{n} soru anahtarıyla basılamaz ve dışarıda kaldı.</numerusform>
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
        <translation>Set ekle…</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Soru setleri</translation>
    </message>
    <message>
        <source>Questions in a quiz</source>
        <translation>Bir testteki sorular</translation>
    </message>
    <message>
        <source>Search sets</source>
        <translation>Set ara</translation>
    </message>
    <message>
        <source>The other sets are not affected. Your answers are safe.</source>
        <translation>Öteki setler etkilenmedi. Yanıtlarınız güvende.</translation>
    </message>
    <message>
        <source>“{title}” could not be opened</source>
        <translation>“{title}” açılamadı</translation>
    </message>
</context>
<context>
    <name>SetMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Şuna göre sırala</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>1 event</source>
        <translation>1 olay</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>No dated events</source>
        <translation>Tarihli olay yok</translation>
    </message>
    <message>
        <source>Not practised yet</source>
        <translation>Henüz çalışılmadı</translation>
    </message>
    <message>
        <source>Nothing of it was practised yet</source>
        <translation>Henüz hiçbir şeyi çalışılmadı</translation>
    </message>
    <message>
        <source>Put a quiz of {title} together</source>
        <translation>Test hazırla: {title}</translation>
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
        <translation>Zaman çizelgesi: {title}</translation>
    </message>
    <message>
        <source>based on one text</source>
        <translation>tek metne dayanır</translation>
    </message>
    <message>
        <source>{facts} of {of} facts are known now</source>
        <translation>Şu an {of} bilgiden {facts} tanesi biliniyor</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{n} BC</source>
        <translation>MÖ {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} can be asked</source>
        <translation>
            <numerusform>{n} tanesi sorulabilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events from {first} to {last}</source>
        <translation>
            <numerusform>{n} olay, {first} – {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} soru</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}&#x2009;% known</source>
        <translation>%{n} biliniyor</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>1 error</source>
        <translation>1 hata</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 olay</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 uyarı</translation>
    </message>
    <message>
        <source>Came with quizapp</source>
        <translation>quizapp ile geldi</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>Tablo klasörü</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Burada yazıldı</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <translation>
            <numerusform>{n} hata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <translation>
            <numerusform>{n} uyarı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetsFlow</name>
    <message>
        <source>Copy of {title}</source>
        <translation>{title} (kopya)</translation>
    </message>
    <message>
        <source>The list is in the clipboard.</source>
        <translation>Liste panoda.</translation>
    </message>
    <message>
        <source>The set is back.</source>
        <translation>Set geri geldi.</translation>
    </message>
    <message>
        <source>“{title}” is a copy of your own.</source>
        <translation>“{title}” artık size ait bir kopya.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>“{title}” kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>SetsPart</name>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Yeni set</translation>
    </message>
    <message>
        <source>Search sets</source>
        <translation>Set ara</translation>
    </message>
</context>
<context>
    <name>SetsTable</name>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kaynağı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Soru setleri</translation>
    </message>
    <message>
        <source>Sets of your own stand here, too. Write one, or add files: tables, workbooks, and questions from Moodle and many other programs.</source>
        <translation>Kendi setleriniz de burada durur. Yazın ya da dosya ekleyin: tablolar, çalışma kitapları, Moodle’dan ve daha birçok programdan sorular.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Sıralama: {column}</translation>
    </message>
    <message>
        <source>Sorted by {column}, the other way round</source>
        <translation>Sıralama: {column}, ters</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>, {n} at it</source>
        <translation>, {n} çözüyor</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 deneme</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <source>At {at}: {what}.</source>
        <translation>{at}: {what}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>another page of quizapp was seen for {time}</source>
        <translation>quizapp’in başka bir sayfası {time} görüldü</translation>
    </message>
    <message>
        <source>another window was used for {time}</source>
        <translation>başka bir pencere {time} kullanıldı</translation>
    </message>
    <message>
        <source>answers at once</source>
        <translation>yanıtlar hemen</translation>
    </message>
    <message>
        <source>answers at the end</source>
        <translation>yanıtlar sonunda</translation>
    </message>
    <message>
        <source>answers later</source>
        <translation>yanıtlar sonra</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>saat değiştirildi</translation>
    </message>
    <message>
        <source>computer slept</source>
        <translation>bilgisayar uyudu</translation>
    </message>
    <message>
        <source>computer started anew</source>
        <translation>bilgisayar yeniden açıldı</translation>
    </message>
    <message>
        <source>date and time were changed by {time}</source>
        <translation>tarih ve saat {time} değiştirildi</translation>
    </message>
    <message>
        <source>from {moment}</source>
        <translation>başlangıç {moment}</translation>
    </message>
    <message>
        <source>left the full screen</source>
        <translation>tam ekrandan çıktı</translation>
    </message>
    <message>
        <source>left the window</source>
        <translation>pencereden çıktı</translation>
    </message>
    <message>
        <source>program closed</source>
        <translation>program kapandı</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment} tarihinden beri</translation>
    </message>
    <message>
        <source>the computer slept or stood still for {time}</source>
        <translation>bilgisayar {time} uyudu veya durdu</translation>
    </message>
    <message>
        <source>the computer was started anew; {time} passed by its date and time, which may be wrong</source>
        <translation>bilgisayar yeniden açıldı; tarih ve saatine göre {time} geçti, bu yanlış olabilir</translation>
    </message>
    <message>
        <source>the full screen was left for {time}</source>
        <translation>{time} tam ekranın dışında kalındı</translation>
    </message>
    <message>
        <source>the program was not running for {time}</source>
        <translation>program {time} çalışmadı</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>son {moment}</translation>
    </message>
    <message>
        <source>went to another page</source>
        <translation>başka sayfaya gitti</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} % more</source>
        <translation>%{n} fazla</translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation>
            <numerusform>{n} deneme</numerusform>
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
            <numerusform>{n} soru</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>her biri {time}</translation>
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
        <translation>Ayarlar saklanamadı; siz çıkana dek geçerli. {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>14 January 1992</source>
        <translation>14 Ocak 1992</translation>
    </message>
    <message>
        <source>1992-01-14</source>
        <translation>1992-01-14</translation>
    </message>
    <message>
        <source>After 2 s</source>
        <translation>2 sn sonra</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Tarih yazımı</translation>
    </message>
    <message>
        <source>Follow the computer, or choose one.</source>
        <translation>Bilgisayara uyun veya birini seçin.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>How dates are written in questions and lists.</source>
        <translation>Sorularda ve listelerde tarihlerin yazılışı.</translation>
    </message>
    <message>
        <source>How likely you are still to know a fact when it comes back. A higher number means knowing more and reviewing more: at 95 facts come back more than twice as often as at 90. It counts from the next answer on.</source>
        <translation>Bir bilgi geri geldiğinde onu hâlâ bilme olasılığınız. Daha yüksek sayı, daha çok bilmek ve daha çok tekrar etmek demektir: 95’te bilgiler 90’dakinin iki katından sık gelir. Bir sonraki yanıttan itibaren geçerlidir.</translation>
    </message>
    <message>
        <source>In percent. Everything grows with it; Ctrl + and Ctrl − change it, too.</source>
        <translation>Yüzde olarak. Her şey onunla büyür; Ctrl + ve Ctrl − de değiştirir.</translation>
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
        <translation>Açık</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>Of the window, and of questions where their set has it.</source>
        <translation>Pencerenin dili; set o dilde varsa soruların da.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Off shows every change at once.</source>
        <translation>Kapalı, her değişikliği bir anda gösterir.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Results are kept by name. Another name has its own.</source>
        <translation>Sonuçlar ada göre saklanır. Başka bir adın kendi sonuçları olur.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Dosyayı göster</translation>
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
        <translation>Yazı boyu</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Bekle</translation>
    </message>
    <message>
        <source>Wait for you, or go on after a right answer.</source>
        <translation>Sizi bekler ya da doğru yanıttan sonra sürdürür.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Ne kadarı akılda kalsın</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in one file. For a backup, copy its folder while the program is closed.</source>
        <translation>Yanıtlarınız bu bilgisayarda, tek dosyada kalır. Yedek için program kapalıyken klasörünü kopyalayın.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Verileriniz</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>%{n}</translation>
    </message>
</context>
<context>
    <name>ShareAxes</name>
    <message>
        <source>{n}&#x2009;%</source>
        <translation>%{n}</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Add a column</source>
        <translation>Sütun ekle</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Sütun ekle…</translation>
    </message>
    <message>
        <source>By “{column}”</source>
        <translation>“{column}” sütununa göre</translation>
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
        <translation>Kes</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Aşağı doldur</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Sütunun adı</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Yeni satır</translation>
    </message>
    <message>
        <source>New row above</source>
        <translation>Üstüne yeni satır</translation>
    </message>
    <message>
        <source>New row below</source>
        <translation>Altına yeni satır</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Satırları kaldır</translation>
    </message>
    <message>
        <source>Repeat rows</source>
        <translation>Satırları çoğalt</translation>
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
        <translation>Yapıştırılanın 1 sütununa sağda yer kalmadı.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Sütun ekle</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Hücreleri boşalt</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Aşağı doldur</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Satırları taşı</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Yeni satır</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Satırları kaldır</translation>
    </message>
    <message>
        <source>Repeat rows</source>
        <translation>Satırları çoğalt</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>“{column}” sütununa göre sırala</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns of what was pasted had no room at the right.</source>
        <translation>
            <numerusform>Yapıştırılanın {n} sütununa sağda yer kalmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>State</source>
        <translation>Durum</translation>
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
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Type here, or paste rows from a spreadsheet with Ctrl+V.</source>
        <translation>Buraya yazın ya da bir hesap tablosundan satırları Ctrl+V ile yapıştırın.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Analysis</source>
        <translation>Çözümleme</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Answers of learners</source>
        <translation>Öğrencilerin yanıtları</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Ödevler</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Başlamadan önce</translation>
    </message>
    <message>
        <source>Bring files in</source>
        <translation>Dosya getir</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Ödevi değiştir</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Edit a set</source>
        <translation>Set düzenle</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Sınav</translation>
    </message>
    <message>
        <source>Exam as a file</source>
        <translation>Dosya olarak sınav</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Teslim edilen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>My set</source>
        <translation>Setim</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Yeni ödev</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test hazırla</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Results of an assignment</source>
        <translation>Bir ödevin sonuçları</translation>
    </message>
    <message>
        <source>Results of learners</source>
        <translation>Öğrencilerin sonuçları</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Sınıf listesi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Who practises</source>
        <translation>Kim çalışıyor</translation>
    </message>
</context>
<context>
    <name>SourceBlock</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>Every checked answer is saved.</source>
        <translation>Denetlenen her yanıt kaydedildi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>Stop and keep your place?</source>
        <translation>Durup yerinizi saklayalım mı?</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>answer</source>
        <translation>yanıt</translation>
    </message>
    <message numerus="yes">
        <source>answers</source>
        <translation>
            <numerusform>yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>day of practice</source>
        <translation>alıştırma günü</translation>
    </message>
    <message numerus="yes">
        <source>days of practice</source>
        <translation>
            <numerusform>alıştırma günü</numerusform>
        </translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>spent on questions</source>
        <translation>sorulara harcandı</translation>
    </message>
</context>
<context>
    <name>TakenPart</name>
    <message>
        <source>1 event</source>
        <translation>1 olay</translation>
    </message>
    <message>
        <source>1 of {all} files came in</source>
        <translation>{all} dosyadan 1 tanesi geldi</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 soru</translation>
    </message>
    <message>
        <source>1 row stayed in {file}.</source>
        <translation>{file} dosyasında 1 satır kaldı.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Next: 20 questions to look through, swap, put in order, print or take.</source>
        <translation>Sırada: göz atılacak, değiştirilecek, sıralanacak, yazdırılacak veya çözülecek 20 soru.</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Hiçbir şey alınmadı</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Düzenleyicide aç</translation>
    </message>
    <message>
        <source>Put a quiz of “{t}” together</source>
        <translation>“{t}” setinden test hazırla</translation>
    </message>
    <message>
        <source>Put a quiz together</source>
        <translation>Test hazırla</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} olay</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} files came in</source>
        <translation>{all} dosyadan {n} tanesi geldi</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stayed in {file}.</source>
        <translation>
            <numerusform>{file} dosyasında {n} satır kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} came in.</source>
        <translation>Gelen: {what}.</translation>
    </message>
    <message>
        <source>“{title}” is among your sets</source>
        <translation>“{title}” artık setleriniz arasında</translation>
    </message>
    <message>
        <source>“{title}” is up to date</source>
        <translation>“{title}” güncel</translation>
    </message>
</context>
<context>
    <name>TeacherFlow</name>
    <message>
        <source>What this question asks about is not in the set any more.</source>
        <translation>Bu sorunun konusu artık sette yok.</translation>
    </message>
</context>
<context>
    <name>TeacherPage</name>
    <message>
        <source>Teacher</source>
        <translation>Öğretmen</translation>
    </message>
</context>
<context>
    <name>TeacherTabs</name>
    <message>
        <source>Assignments</source>
        <translation>Ödevler</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Reported questions</source>
        <translation>Bildirilen sorular</translation>
    </message>
    <message>
        <source>Reported questions ({n})</source>
        <translation>Bildirilen sorular ({n})</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setler</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>Nelerle ilgilenmeli</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>Accepted with one letter different. It is written “{text}”.</source>
        <translation>Bir harf farklı olsa da kabul edildi. Yazılışı: “{text}”.</translation>
    </message>
    <message>
        <source>Also accepted: {others}.</source>
        <translation>Kabul edilen başkaları: {others}.</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter</source>
        <translation>Büyük harf ve vurgu işaretleri önemli değil</translation>
    </message>
    <message>
        <source>Not this one. The answer is {text}.</source>
        <translation>Bu değil. Yanıt: {text}.</translation>
    </message>
    <message>
        <source>Right. {text}.</source>
        <translation>Doğru. {text}.</translation>
    </message>
    <message>
        <source>The answer is {text}.</source>
        <translation>Yanıt: {text}.</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Yanıtı yazın</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A whole number, or nothing for no limit.</source>
        <translation>Bir tam sayı; sınır yoksa boş.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>1 minute</source>
        <translation>1 dakika</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 saniye</translation>
    </message>
    <message>
        <source>{base} + {extra}</source>
        <translation>{base} + {extra}</translation>
    </message>
    <message>
        <source>{base} + {extra} minutes</source>
        <translation>{base} + {extra} dakika</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} saniye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message numerus="yes">
        <source>{n} events. Left and Right go from one to the next.</source>
        <translation>
            <numerusform>{n} olay. Sol ve sağ ok birinden ötekine gider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Events appear here as soon as they have a date.</source>
        <translation>Olaylar, tarihleri olur olmaz burada belirir.</translation>
    </message>
    <message>
        <source>This row has no date that can be read yet.</source>
        <translation>Bu satırda henüz okunabilen bir tarih yok.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Timeline as a list</source>
        <translation>Liste olarak zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>1 event with a date</source>
        <translation>1 tarihli olay</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Events appear here once the set says when they happened.</source>
        <translation>Set ne zaman olduklarını söyleyince olaylar burada belirir.</translation>
    </message>
    <message>
        <source>No event has a date</source>
        <translation>Hiçbir olayın tarihi yok</translation>
    </message>
    <message>
        <source>No event is like that.</source>
        <translation>Böyle olay yok.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>What else is said</source>
        <translation>Başka ne deniyor</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message numerus="yes">
        <source>{n} events with a date</source>
        <translation>
            <numerusform>{n} tarihli olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without</source>
        <translation>
            <numerusform>{n} tarihsiz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>TranslatedWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n yıl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 olay</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 ay</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 yıl</translation>
    </message>
    <message>
        <source>No date is known</source>
        <translation>Tarihi bilinmiyor</translation>
    </message>
    <message>
        <source>about {gap}</source>
        <translation>yaklaşık {gap}</translation>
    </message>
    <message>
        <source>amends</source>
        <translation>şunu değiştirir:</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sorulan</translation>
    </message>
    <message>
        <source>brings into force</source>
        <translation>şunu yürürlüğe koyar:</translation>
    </message>
    <message>
        <source>clarifies</source>
        <translation>şunu açıklığa kavuşturur:</translation>
    </message>
    <message>
        <source>commemorates</source>
        <translation>şunu anar:</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>şununla çelişir:</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>şunu sona erdirir:</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>şunun sonucudur:</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>şunu uygular:</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>konusu:</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>bir aydan az</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>bir yıldan az</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>şunun parçasıdır:</translation>
    </message>
    <message>
        <source>precedes</source>
        <translation>şundan önce gelir:</translation>
    </message>
    <message>
        <source>ratifies</source>
        <translation>şunu onaylar:</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>şunu yeniden kurar:</translation>
    </message>
    <message>
        <source>said by one source</source>
        <translation>tek kaynağa göre</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>kaynaklar farklı</translation>
    </message>
    <message>
        <source>takes part in</source>
        <translation>şuna katılır:</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>aynı gün</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>yanıtınız</translation>
    </message>
    <message>
        <source>{date} · your answer</source>
        <translation>{date} · yanıtınız</translation>
    </message>
    <message>
        <source>{date} · {gap} earlier</source>
        <translation>{date} · {gap} önce</translation>
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
        <translation>{gap} önce</translation>
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
            <numerusform>Görünürde {n} olay var. Ayırt etmek için yakınlaştırın.</numerusform>
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
        <translation>Bu ifade</translation>
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
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Bring them up to date</source>
        <translation>Güncelle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>This is done once, because quizapp is newer than they are. A copy of them as they were is kept.</source>
        <translation>quizapp sonuçlarınızdan daha yeni olduğu için bu bir kez yapılır. Eski hâllerinin bir kopyası saklanır.</translation>
    </message>
    <message>
        <source>This version of quizapp can use them once they are brought up to date.</source>
        <translation>quizapp’ın bu sürümü onları güncellendikten sonra kullanabilir.</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Sonuçlarınız</translation>
    </message>
    <message>
        <source>Your results are as they were</source>
        <translation>Sonuçlarınız olduğu gibi duruyor</translation>
    </message>
    <message>
        <source>Your results are brought up to date</source>
        <translation>Sonuçlarınız güncelleniyor</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Row {n}: {name}</source>
        <translation>Satır {n}: {name}</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>Bu satırla ne yapmalı</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ad yok</translation>
    </message>
</context>
<context>
    <name>WaysInFlow</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Panoda metin yok.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>1 day of practice</source>
        <translation>1 gün alıştırma</translation>
    </message>
    <message numerus="yes">
        <source>Best run so far: {n} days in a row.</source>
        <translation>
            <numerusform>Şimdiye dek en uzun dizi: art arda {n} gün.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message numerus="yes">
        <source>{n} days of practice</source>
        <translation>
            <numerusform>{n} gün alıştırma</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>No day yet</source>
        <translation>Henüz gün yok</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>A date is written like 2026-03-01 08:00.</source>
        <translation>Tarih 2026-03-01 08:00 gibi yazılır.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Each person has a history of their own.</source>
        <translation>Herkesin kendi geçmişi vardır.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Ad bul</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
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
        <translation>Bu adda kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is in the list yet.</source>
        <translation>Listede henüz kimse yok.</translation>
    </message>
    <message>
        <source>Not in the list? Your name</source>
        <translation>Listede yok musunuz? Adınız</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Bu benim</translation>
    </message>
    <message>
        <source>Who practises?</source>
        <translation>Kim çalışıyor?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>Ask about everything, or one.</source>
        <translation>Her şeyi ya da birini sorun.</translation>
    </message>
    <message>
        <source>Ask in every way, or in one only.</source>
        <translation>Her biçimde ya da yalnızca birinde sorun.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Her tür</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Her konu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>WrittenWords</name>
    <message>
        <source>Essay</source>
        <translation>Yazılı yanıt</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Eşleştirme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Birkaçından biri</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Birkaçından birkaçı</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Kısa yanıt</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Okunacak metin</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Doğru mu yanlış mı</translation>
    </message>
</context>
<context>
    <name>_MeaningBox</name>
    <message>
        <source>(no heading)</source>
        <translation>(başlıksız)</translation>
    </message>
    <message>
        <source>Meaning of “{name}”</source>
        <translation>“{name}” anlamı</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Okunmaz</translation>
    </message>
    <message>
        <source>{name} (now another one)</source>
        <translation>{name} (şimdi başkası)</translation>
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
        <translation>Önce · {gap}</translation>
    </message>
</context>
<context>
    <name>_shell</name>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
</context>
</TS>
