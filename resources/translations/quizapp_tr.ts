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
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>No name</source>
        <translation>Ad yok</translation>
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
        <source>Ctrl Shift L</source>
        <translation>Ctrl Shift L</translation>
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
        <source>Del</source>
        <translation>Del</translation>
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
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Space</source>
        <translation>Boşluk</translation>
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
    <message>
        <source>about 1 second left</source>
        <translation>yaklaşık 1 saniye kaldı</translation>
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
    <message>
        <source>{n} questions from “{set}”</source>
        <translation>“{set}” setinden {n} soru</translation>
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
    <message>
        <source>menu key</source>
        <translation>menü tuşu</translation>
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
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Book and page, or the address of a web page</source>
        <translation>Kitap ve sayfa veya bir web adresi</translation>
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
        <translation>Birden çoksa noktalı virgülle ayrılır</translation>
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
        <source>Put right…</source>
        <translation>Düzelt…</translation>
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
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>Ctrl V</source>
        <translation>Ctrl V</translation>
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
        <source>This is not open now, or was taken as often as it may be.</source>
        <translation>Bu şu an açık değil ya da izin verilen sayıda çözüldü.</translation>
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
        <source>Forgotten again and again ({n})</source>
        <translation>Tekrar tekrar unutulan ({n})</translation>
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
        <source>Set aside ({n})</source>
        <translation>Kenara konan ({n})</translation>
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
        <translation>Ne kadar kesin olursa olsun</translation>
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
        <source>Space</source>
        <translation>Boşluk</translation>
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
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
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
    <name>HomePage</name>
    <message>
        <source>Ctrl U</source>
        <translation>Ctrl U</translation>
    </message>
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
    <name>Interior</name>
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
        <source>You know {known} of {all} now. Weak or faded: {weak}. Due: {due}.</source>
        <translation>Şu an {all} bilgiden {known} tanesini biliyorsunuz. Zayıf veya silinmiş: {weak}. Zamanı gelen: {due}.</translation>
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
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
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
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
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
        <translation>En yeni</translation>
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
        <source>No date of it can be asked.</source>
        <translation>Hiçbir tarihi sorulamaz.</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>No name</source>
        <translation>Ad yok</translation>
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
        <source>Apart</source>
        <translation>Ayrı</translation>
    </message>
    <message>
        <source>B asks the same as A in another order, so that neighbours differ.</source>
        <translation>B, A ile aynısını başka sırada sorar; yan yana oturanlarınki farklı olur.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Arkasında</translation>
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
        <source>On pages of its own, behind the sheets or apart from them.</source>
        <translation>Kendi sayfalarında, soruların arkasında veya ayrı.</translation>
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
        <source>print or export</source>
        <translation>yazdır veya dışa aktar</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
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
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>I don&apos;t know</source>
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
        <source>I don&apos;t know</source>
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
        <source>Question {place}. {stem}</source>
        <translation>Soru {place}. {stem}</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>By topic</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
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
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>No set matches “{text}”.</source>
        <translation>“{text}” ile eşleşen set yok.</translation>
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
        <source>Not tried yet</source>
        <translation>Henüz denenmedi</translation>
    </message>
    <message>
        <source>Nothing of it was asked yet</source>
        <translation>Henüz hiçbiri sorulmadı</translation>
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
        <source>{facts} of {of} facts answered right at the latest attempt</source>
        <translation>{of} bilgiden {facts} tanesi son denemede doğru yanıtlandı</translation>
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
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
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
        <source>No set matches “{text}”.</source>
        <translation>“{text}” ile eşleşen set yok.</translation>
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
        <source>Closed</source>
        <translation>Kapalı</translation>
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
        <source>Not open yet</source>
        <translation>Henüz açık değil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Reported questions</source>
        <translation>Bildirilen sorular</translation>
    </message>
    <message>
        <source>Reported questions ({n})</source>
        <translation>Bildirilen sorular ({n})</translation>
    </message>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
</TS>
