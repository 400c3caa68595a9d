<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About casewriter</source>
        <translation>casewriter туралы</translation>
    </message>
    <message>
        <source>casewriter {version}</source>
        <translation>casewriter {version}</translation>
    </message>
    <message>
        <source>For writing, reviewing and publishing structured case studies without a network. Your text stays on this computer until you send it.

Free software under the MIT licence. The fonts are Literata and Noto, under the SIL Open Font License; the icons are Phosphor, under the MIT licence.</source>
        <translation>Құрылымды тақырыптық зерттеулерді желісіз жазуға, қарауға және жариялауға арналған. Мәтініңіз өзіңіз жібергенше осы компьютерде қалады.

MIT лицензиясымен таратылатын еркін бағдарлама. Қаріптері&#xa0;— Literata мен Noto, SIL Open Font License лицензиясымен; белгішелері&#xa0;— Phosphor, MIT лицензиясымен.</translation>
    </message>
</context>
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Say in a few words why it is not available yet.</source>
        <translation>Неге әзірге жоқ екенін бірнеше сөзбен айтыңыз.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 15.09.2025, or leave it empty.</source>
        <translation>Бұл күн емес. 15.09.2025 түрінде жазыңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>Why, and who will know</source>
        <translation>Себебі және кім біледі</translation>
    </message>
    <message>
        <source>When to ask again</source>
        <translation>Қайта сұрау күні</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Осы жауапты сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>AbsenceShown</name>
    <message>
        <source>Not available yet: {because}</source>
        <translation>Әзірге жоқ: {because}</translation>
    </message>
    <message>
        <source>To be asked again: {date}.</source>
        <translation>Қайта сұралатын күні: {date}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>You wanted to be asked again: {date}. Is it known by now?</source>
        <translation>Қайта сұралуын қаладыңыз: {date}. Енді белгілі ме?</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>The text then</source>
        <translation>Сол кездегі мәтін</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>Қазіргі мәтін</translation>
    </message>
    <message>
        <source>It was not kept here.</source>
        <translation>Ол мұнда сақталмаған.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Бұл мәтін енді жоқ.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Бір жол</translation>
    </message>
    <message>
        <source>A number, with its unit, date and source</source>
        <translation>Өлшем бірлігі, күні және дереккөзі бар сан</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Осылардың бірі</translation>
    </message>
    <message>
        <source>Everything of this that applies</source>
        <translation>Осылардың сәйкес келетінінің бәрі</translation>
    </message>
    <message>
        <source>A table with these columns</source>
        <translation>Мынадай бағандары бар кесте</translation>
    </message>
    <message>
        <source>Indicators: what is measured, unit, before and now, scope and source</source>
        <translation>Көрсеткіштер: не өлшенеді, өлшем бірлігі, бұрын және қазір, қамтуы мен дереккөзі</translation>
    </message>
    <message>
        <source>Steps, each with its date</source>
        <translation>Қадамдар, әрқайсысының күні бар</translation>
    </message>
    <message>
        <source>Pictures, each with title, description and rights</source>
        <translation>Суреттер, әрқайсысының атауы, сипаттамасы және құқықтары бар</translation>
    </message>
    <message>
        <source>Quotations, each with its speaker</source>
        <translation>Дәйексөздер, әрқайсысын кім айтқаны көрсетіледі</translation>
    </message>
    <message>
        <source>People, each with position and body</source>
        <translation>Адамдар, әрқайсысының лауазымы мен ұйымы бар</translation>
    </message>
    <message>
        <source>Terms, each with its meaning</source>
        <translation>Терминдер, әрқайсысының мағынасы бар</translation>
    </message>
    <message>
        <source>Sources, each on its own card</source>
        <translation>Дереккөздер, әрқайсысының өз карточкасы бар</translation>
    </message>
    <message>
        <source>Sources, chosen from your own list</source>
        <translation>Өз тізіміңізден таңдалған дереккөздер</translation>
    </message>
    <message>
        <source>Entries, as many as you need; each asks</source>
        <translation>Қанша керек болса, сонша жазба; әрқайсысында мынадай сұрақтар бар</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>All: {count}</source>
        <translation>Барлығы: {count}</translation>
    </message>
    <message>
        <source>Answered: {count}</source>
        <translation>Жауабы бар: {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Жауап күтуде: {count}</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>Қай пікірлер көрсетілген</translation>
    </message>
    <message>
        <source>Comment matrix…</source>
        <translation>Пікірлер кестесі…</translation>
    </message>
    <message>
        <source>Response letter…</source>
        <translation>Жауап хат…</translation>
    </message>
    <message>
        <source>Nobody commented on this case study in a way that the expert reads.</source>
        <translation>Бұл зерттеуге сарапшы көретін пікір жазылмаған.</translation>
    </message>
    <message>
        <source>There are none of these.</source>
        <translation>Мұндай пікір жоқ.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>{file} is a copy of a case study that you have. Nothing of it is taken in yet.</source>
        <translation>{file} — сізде бар зерттеудің көшірмесі. Одан әзірге ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарап шығу</translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>from {who}, sent {at}</source>
        <translation>жіберуші: {who}, {at}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Open the case study</source>
        <translation>Зерттеуді ашу</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Nothing of it is taken in. The file itself stays where it is.</source>
        <translation>Одан ештеңе қабылданбайды. Файлдың өзі орнында қалады.</translation>
    </message>
    <message>
        <source>Changes a case study that you have</source>
        <translation>Сізде бар зерттеуді өзгертеді</translation>
    </message>
    <message>
        <source>Looked at, not taken in yet</source>
        <translation>Қаралды, әлі қабылданбады</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>New: it came in</source>
        <translation>Жаңа: қабылданды</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>Бұрыннан бар</translation>
    </message>
    <message>
        <source>Put aside, nothing was taken in</source>
        <translation>Кейінге қалдырылды, ештеңе қабылданбады</translation>
    </message>
    <message>
        <source>It is theirs: remember the key</source>
        <translation>Бұл соныкі: кілтті есте сақтау</translation>
    </message>
</context>
<context>
    <name>ArrivedPage</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message numerus="yes">
        <source>%n packages arrived</source>
        <translation>
            <numerusform>%n пакет келді</numerusform>
            <numerusform>%n пакет келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n сізді күтіп тұр</numerusform>
            <numerusform>%n сізді күтіп тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>All are settled</source>
        <translation>Бәрі қаралды</translation>
    </message>
    <message>
        <source>Look at one after the other, in any order. Nothing of a package is in your case study before you take it in; what waits is still here when you come back.</source>
        <translation>Оларды кез келген ретпен бірінен соң бірін қарап шығыңыз. Пакетті қабылдағанға дейін одан зерттеуіңізге ештеңе қосылмайды; күтіп тұрғандар сіз оралғанша осында қалады.</translation>
    </message>
</context>
<context>
    <name>AsIfPage</name>
    <message>
        <source>Case</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Suggested edits</source>
        <translation>Ұсынылған түзетулер</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits wait here. This page is only for reading.</source>
        <translation>
            <numerusform>Мұнда ұсынылған %n түзету шешім күтуде. Бұл бет тек оқуға арналған.</numerusform>
            <numerusform>Мұнда ұсынылған %n түзету шешім күтуде. Бұл бет тек оқуға арналған.</numerusform>
        </translation>
    </message>
    <message>
        <source>As if accepted</source>
        <translation>Қабылданғандай</translation>
    </message>
    <message>
        <source>As if declined</source>
        <translation>Қабылданбағандай</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>Мәтін қалай оқылады</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>Not asked for since another answer was chosen.</source>
        <translation>Басқа жауап таңдалғандықтан сұралмайды.</translation>
    </message>
    <message>
        <source>Its section is set aside.</source>
        <translation>Бөлім алып қойылған.</translation>
    </message>
    <message>
        <source>The template does not ask this any more.</source>
        <translation>Үлгі мұны енді сұрамайды.</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Толық оқу</translation>
    </message>
    <message>
        <source>It depends on: {question}</source>
        <translation>Мына жауапқа байланысты: {question}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Бәрібір жабу</translation>
    </message>
    <message>
        <source>Everything is in “{file}”, read again and whole.</source>
        <translation>Бәрі «{file}» файлында; ол қайта оқылды, бүтін.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Әзірге қалдыру</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Басқа қалта таңдау</translation>
    </message>
</context>
<context>
    <name>BackupFoot</name>
    <message>
        <source>No backup yet.</source>
        <translation>Сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Last backup {when}.</source>
        <translation>Соңғы сақтық көшірме: {when}.</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Сақтық көшірмелерді ашу</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>made by itself</source>
        <translation>өздігінен жасалды</translation>
    </message>
    <message>
        <source>made because you asked for it</source>
        <translation>сіздің сұрауыңызбен жасалды</translation>
    </message>
    <message>
        <source>made before an update of the library</source>
        <translation>кітапхананы жаңартар алдында жасалды</translation>
    </message>
    <message>
        <source>made before another was brought back</source>
        <translation>басқасын қайтарар алдында жасалды</translation>
    </message>
    <message>
        <source>made to be carried</source>
        <translation>алып жүру үшін жасалды</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n backup(s) are kept</source>
        <translation>
            <numerusform>%n сақтық көшірме сақтаулы</numerusform>
            <numerusform>%n сақтық көшірме сақтаулы</numerusform>
        </translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Сақтық көшірмелердің екінші орны</translation>
    </message>
    <message>
        <source>Save a backup to carry</source>
        <translation>Алып жүретін көшірмені сақтау</translation>
    </message>
    <message>
        <source>Backups ({suffix})</source>
        <translation>Сақтық көшірмелер ({suffix})</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Сақтық көшірмені таңдаңыз</translation>
    </message>
    <message>
        <source>No backup is kept yet.</source>
        <translation>Сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Last backup {when}. It was read again from the disk and is whole.</source>
        <translation>Соңғы сақтық көшірме: {when}. Ол дискіден қайта оқылды, бүтін.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Басқа қалта таңдау…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалта таңдау…</translation>
    </message>
    <message>
        <source>On a memory stick or a network folder your text outlives this computer. Backups go there as well, whenever it is there.</source>
        <translation>Флешкадағы немесе желілік қалтадағы мәтініңіз осы компьютер істен шықса да сақталады. Сақтық көшірмелер қолжетімді кезде сонда да жазылады.</translation>
    </message>
    <message>
        <source>The folder is not there now. It gets the newest backup when it is.</source>
        <translation>Қалта қазір қолжетімсіз. Қосылған кезде ең жаңа көшірме сонда жазылады.</translation>
    </message>
    <message>
        <source>The next backup goes there as well.</source>
        <translation>Келесі сақтық көшірме сонда да жазылады.</translation>
    </message>
    <message>
        <source>Last backup there: {when}.</source>
        <translation>Ондағы соңғы сақтық көшірме: {when}.</translation>
    </message>
    <message>
        <source>One is made by itself soon after something was written.</source>
        <translation>Бірдеңе жазылғаннан кейін көшірме көп ұзамай өздігінен жасалады.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Екінші орын</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Prove my backup</source>
        <translation>Сақтық көшірмені тексеру</translation>
    </message>
    <message>
        <source>Save a backup to carry…</source>
        <translation>Алып жүретін көшірмені сақтау…</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>Файлдан қалпына келтіру…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Use no second place</source>
        <translation>Екінші орынсыз</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Kept states</source>
        <translation>Сақталған күйлер</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>What to read beside</source>
        <translation>Қатар не оқу</translation>
    </message>
    <message>
        <source>Section to read</source>
        <translation>Оқылатын бөлім</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>Онда әзірге ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Дереккөздер тізімі</translation>
    </message>
    <message>
        <source>Document to read</source>
        <translation>Оқылатын құжат</translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message>
        <source>Show the edit</source>
        <translation>Түзетуді көрсету</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Және тағы %n.</numerusform>
            <numerusform>Және тағы %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Case studies by stage</source>
        <translation>Зерттеулер кезеңдер бойынша</translation>
    </message>
    <message>
        <source>A case moves on by what is sent and decided in its review, so cards are not dragged: open a case to take the next step.</source>
        <translation>Зерттеу жіберілгенде немесе шешім қабылданғанда келесі кезеңге өтеді, сондықтан карточкалар сүйретілмейді: келесі қадам үшін зерттеуді ашыңыз.</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>Қазір ештеңе жазылып жатқан жоқ.</translation>
    </message>
    <message>
        <source>What experts send in arrives here.</source>
        <translation>Сарапшылар жібергендер осында келеді.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Қазір ештеңе тексеріліп жатқан жоқ.</translation>
    </message>
    <message>
        <source>No expert is revising a case.</source>
        <translation>Ешбір сарапшы ештеңе пысықтап жатқан жоқ.</translation>
    </message>
    <message>
        <source>What is approved with or without edits comes here.</source>
        <translation>Түзетумен немесе түзетусіз қабылданғандар осында келеді.</translation>
    </message>
    <message>
        <source>No case waits for a country.</source>
        <translation>Ешбір зерттеу елдің келісімін күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>Nothing waits to be published.</source>
        <translation>Жариялауды күткен ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Әзірге ештеңе жарияланған жоқ.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>“{place}” is again as it was: {moment}.</source>
        <translation>«{place}» бұрынғы қалпына келді: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>Everything goes back to: {moment}. %n answers change. The text of today stays in the history.</source>
        <translation>
            <numerusform>Бәрі мына күйге қайтады: {moment}. %n жауап өзгереді. Бүгінгі мәтін тарихта қалады.</numerusform>
            <numerusform>Бәрі мына күйге қайтады: {moment}. %n жауап өзгереді. Бүгінгі мәтін тарихта қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is again as it was: {moment}.</source>
        <translation>Бәрі бұрынғы қалпына келді: {moment}.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Бәрін қайтару</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Everything that is left</source>
        <translation>Қалғанының бәрі</translation>
    </message>
    <message>
        <source>Passages of texts</source>
        <translation>Мәтін үзінділері</translation>
    </message>
    <message>
        <source>Lines, numbers and choices</source>
        <translation>Жолдар, сандар мен нұсқалар</translation>
    </message>
    <message>
        <source>Deleted rows</source>
        <translation>Жойылған кесте жолдары</translation>
    </message>
    <message>
        <source>Facts about the case study</source>
        <translation>Зерттеу туралы мәліметтер</translation>
    </message>
    <message>
        <source>Decide all at once:</source>
        <translation>Бәрін бірден шешу:</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Қай сұрақтар</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Олардікі</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>Decide all at once: {answer}</source>
        <translation>Бәрін бірден шешу: {answer}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Bring back this row</source>
        <translation>Осы жолды қайтару</translation>
    </message>
    <message>
        <source>Only this row goes back to: {then}.</source>
        <translation>Тек осы жол мына күйге қайтады: {then}.</translation>
    </message>
    <message>
        <source>Bring back this answer</source>
        <translation>Осы жауапты қайтару</translation>
    </message>
    <message>
        <source>Only this answer goes back to: {then}.</source>
        <translation>Тек осы жауап мына күйге қайтады: {then}.</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Осыны қайтару</translation>
    </message>
    <message>
        <source>Only this goes back to: {then}.</source>
        <translation>Тек осы ғана мына күйге қайтады: {then}.</translation>
    </message>
    <message>
        <source>The text of today stays in the history.</source>
        <translation>Бүгінгі мәтін тарихта қалады.</translation>
    </message>
    <message>
        <source>{question} This is the same now as then: {then}.</source>
        <translation>{question} Бұл қазір де, сол кезде де бірдей: {then}.</translation>
    </message>
    <message>
        <source>Taken out: {words}.</source>
        <translation>Алынды: {words}.</translation>
    </message>
    <message>
        <source>Put in: {words}.</source>
        <translation>Қосылды: {words}.</translation>
    </message>
</context>
<context>
    <name>CardDesk</name>
    <message>
        <source>Save my contact card</source>
        <translation>Контакт карточкамды сақтау</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Контакт карточкалары</translation>
    </message>
    <message>
        <source>{file} is written. Send it to the people whom you exchange cases with: they open it in casewriter and know your key.</source>
        <translation>{file} файлы жазылды. Оны зерттеу алмасатын адамдарға жіберіңіз: олар файлды casewriter бағдарламасында ашып, кілтіңізді білетін болады.</translation>
    </message>
    <message>
        <source>{who} is among your contacts. Compare the digits of the key over the telephone: {digits}.</source>
        <translation>Енді контактілеріңізде: {who}. Кілт цифрларын телефонмен салыстырыңыз: {digits}.</translation>
    </message>
    <message>
        <source>{who} was among your contacts already, with this key.</source>
        <translation>Осы кілтпен контактілеріңізде бұрыннан бар: {who}.</translation>
    </message>
    <message>
        <source>{who} had another key until now. Ask them by telephone whether these digits are theirs before you trust the card: {digits}.</source>
        <translation>Бұл контактінің осыған дейінгі кілті басқа еді: {who}. Карточкаға сенбес бұрын мына цифрлар өзінікі ме екенін телефонмен сұраңыз: {digits}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>It is theirs: remember the key</source>
        <translation>Бұл соныкі: кілтті есте сақтау</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Case files (*.json)</source>
        <translation>Зерттеу файлдары (*.json)</translation>
    </message>
    <message>
        <source>The last changes are not in the library. Save a copy before you close the window.</source>
        <translation>Соңғы өзгерістер кітапханада жоқ. Терезені жаппас бұрын көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Close without the last changes</source>
        <translation>Соңғы өзгерістерсіз жабу</translation>
    </message>
</context>
<context>
    <name>CaseMenus</name>
    <message>
        <source>Look into the trash</source>
        <translation>Себетті қарау</translation>
    </message>
    <message>
        <source>Save everything readable…</source>
        <translation>Бәрін оқылатын түрде сақтау…</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n case studies…</source>
        <translation>
            <numerusform>%n зерттеуді жариялау…</numerusform>
            <numerusform>%n зерттеуді жариялау…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Жариялау…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Себетке салу</translation>
    </message>
    <message>
        <source>Give to an editor</source>
        <translation>Редакторға тапсыру</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (сіз)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Басқа біреуге…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ешкімге</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case study without a title</source>
        <translation>Атауы жоқ зерттеу</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Check my case</source>
        <translation>Зерттеуді тексеру</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Set aside: {section}</source>
        <translation>Алып қойылды: {section}</translation>
    </message>
    <message>
        <source>What changed since yesterday</source>
        <translation>Кешеден бері не өзгерді</translation>
    </message>
    <message>
        <source>Click into a text first, where it is to stand.</source>
        <translation>Алдымен мәтінде қажетті орынды басыңыз.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Жіберу…</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Round {number}</source>
        <translation>{number}-айналым</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Кімнің кезегі</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күту</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Келесі мерзім</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Sections ready</source>
        <translation>Дайын бөлімдер</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case study without a title</source>
        <translation>Атауы жоқ зерттеу</translation>
    </message>
    <message>
        <source>{state} · changed {when}</source>
        <translation>{state} · өзгертілді: {when}</translation>
    </message>
    <message>
        <source>{section} · you stopped here {when}</source>
        <translation>{section} · осы жерде тоқтадыңыз: {when}</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>Өзгертілді: {when}</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Сіздің кезегіңіз</translation>
    </message>
    <message>
        <source>With the editor</source>
        <translation>Редакторда</translation>
    </message>
    <message>
        <source>With the expert</source>
        <translation>Сарапшыда</translation>
    </message>
</context>
<context>
    <name>CasesAtHand</name>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
</context>
<context>
    <name>CellDrop</name>
    <message>
        <source>There was nothing to paste.</source>
        <translation>Қоятын ештеңе болмады.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The words are the same. Their form differs: bold, italics, a list.</source>
        <translation>Сөздері бірдей. Пішімі бөлек: қалың, көлбеу қаріп немесе тізім.</translation>
    </message>
    <message>
        <source>About the case study</source>
        <translation>Зерттеу туралы</translation>
    </message>
    <message>
        <source>state</source>
        <translation>күйі</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>{number}-орын</translation>
    </message>
    <message>
        <source>This row was not there yet.</source>
        <translation>Бұл жол әлі жоқ еді.</translation>
    </message>
    <message>
        <source>This row was taken away.</source>
        <translation>Бұл жол алып тасталды.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Жауап әлі жоқ.</translation>
    </message>
    <message>
        <source>The answer was taken away.</source>
        <translation>Жауап алып тасталды.</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>жазатын</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ешкім белгіленбеген</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Case</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Sheet of figures…</source>
        <translation>Цифрлар парағы…</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Алдыңғы ескерту</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Келесі ескерту</translation>
    </message>
    <message>
        <source>Sheet of figures</source>
        <translation>Цифрлар парағы</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Жұмыс кітаптары (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Mended in %n places</source>
        <translation>
            <numerusform>%n жерде түзетілді</numerusform>
            <numerusform>%n жерде түзетілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions looked at.</source>
        <translation>
            <numerusform>%n сұрақ қаралды.</numerusform>
            <numerusform>%n сұрақ қаралды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions need an answer before it can be published.</source>
        <translation>
            <numerusform>Жариялау үшін %n сұраққа жауап керек.</numerusform>
            <numerusform>Жариялау үшін %n сұраққа жауап керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft can be made at any time.</source>
        <translation>Жобаны кез келген уақытта жасауға болады.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Finding {place} of {count}</source>
        <translation>{place}-ескерту, барлығы {count}</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Барлық бөлімдер</translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop the publication</source>
        <translation>
            <numerusform>%n ескерту жариялауға кедергі</numerusform>
            <numerusform>%n ескерту жариялауға кедергі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n ескертуді қарап шығу керек</numerusform>
            <numerusform>%n ескертуді қарап шығу керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer yet</source>
        <translation>
            <numerusform>%n сұрақтың жауабы әлі жоқ</numerusform>
            <numerusform>%n сұрақтың жауабы әлі жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stops the publication</source>
        <translation>Жариялауға кедергі жоқ</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>A look through the whole library found %n problems.</source>
        <translation>
            <numerusform>Бүкіл кітапхананы тексеру %n ақау тапты.</numerusform>
            <numerusform>Бүкіл кітапхананы тексеру %n ақау тапты.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Не істеуге болатынын көру</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
</context>
<context>
    <name>ChipCard</name>
    <message>
        <source>Another source…</source>
        <translation>Тағы бір дереккөз…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Сол жерге өту</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Басқасы…</translation>
    </message>
    <message>
        <source>What stood here is not in the case study any more.</source>
        <translation>Мұнда тұрған нәрсе зерттеуде енді жоқ.</translation>
    </message>
    <message>
        <source>It appears with its number and follows what it names.</source>
        <translation>Жарияланымда нөмірімен тұрады және аталған нәрсемен бірге өзгереді.</translation>
    </message>
    <message>
        <source>Take out of the text</source>
        <translation>Мәтіннен алып тастау</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Барлық ел</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Барлық үлгі</translation>
    </message>
    <message>
        <source>All editors</source>
        <translation>Барлық редактор</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Барлығын қайта көрсету</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Көріністі сақтау…</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation</source>
        <translation>Дереккөзге сілтеме</translation>
    </message>
    <message>
        <source>This source is no longer among the sources of the case study.</source>
        <translation>Бұл дереккөз зерттеудің дереккөздері арасында енді жоқ.</translation>
    </message>
    <message>
        <source>Place in the source: p. 12, art. 3</source>
        <translation>Дереккөздегі орны: 12-б., 3-бап</translation>
    </message>
    <message>
        <source>Place in {source}</source>
        <translation>{source} дереккөзіндегі орны</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Дереккөзді ашу</translation>
    </message>
    <message>
        <source>Take this source out of the citation</source>
        <translation>Бұл дереккөзді сілтемеден алып тастау</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>No word is marked in this section.</source>
        <translation>Бұл бөлімде белгіленген сөз жоқ.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Start a case study…</source>
        <translation>Зерттеуді бастау…</translation>
    </message>
    <message>
        <source>Open a file I received…</source>
        <translation>Келген файлды ашу…</translation>
    </message>
    <message>
        <source>Look at a finished example</source>
        <translation>Дайын мысалды қарау</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Жариялау…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Country and editions…</source>
        <translation>Ел және басылымдар…</translation>
    </message>
    <message>
        <source>Trash of this case study</source>
        <translation>Осы зерттеудің себеті</translation>
    </message>
    <message>
        <source>Save everything readable…</source>
        <translation>Бәрін оқылатын түрде сақтау…</translation>
    </message>
    <message>
        <source>Close the case study</source>
        <translation>Зерттеуді жабу</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Табу…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Зерттеуді іздеу</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Focus view</source>
        <translation>Оңаша көрініс</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Нұсқау</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Терезенің келесі бөлігі</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Earlier versions of this answer</source>
        <translation>Осы жауаптың бұрынғы нұсқалары</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Сурет…</translation>
    </message>
    <message>
        <source>Check my case</source>
        <translation>Зерттеуді тексеру</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Келесі толмаған орын</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Келесі сұрақ</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Алдыңғы сұрақ</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Қатесі бар келесі сөз</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Prove my backup</source>
        <translation>Сақтық көшірмені тексеру</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Хабарлар</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Кітапхана қалтасын ашу</translation>
    </message>
    <message>
        <source>About casewriter</source>
        <translation>casewriter туралы</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Болдырмау: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Қайталау: {step}</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Өту…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Пернетақта</translation>
    </message>
    <message>
        <source>Number of the case study</source>
        <translation>Зерттеудегі сан</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Жіберу…</translation>
    </message>
    <message>
        <source>Take over from an earlier case…</source>
        <translation>Бұрынғы зерттеуден алу…</translation>
    </message>
    <message>
        <source>People you exchange cases with</source>
        <translation>Зерттеу алмасатын адамдарыңыз</translation>
    </message>
    <message>
        <source>Look through all questions</source>
        <translation>Барлық сұрақты қарап шығу</translation>
    </message>
    <message>
        <source>Stages, decision and review form…</source>
        <translation>Кезеңдер, шешім және рецензия нысаны…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Пікір жазу…</translation>
    </message>
    <message>
        <source>Comments of this section</source>
        <translation>Осы бөлімнің пікірлері</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Барлық пікірлер</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>As if accepted</source>
        <translation>Қабылданғандай</translation>
    </message>
    <message>
        <source>As if declined</source>
        <translation>Қабылданбағандай</translation>
    </message>
    <message>
        <source>Suggested edits here</source>
        <translation>Осы бөлімге ұсынылған түзетулер</translation>
    </message>
    <message>
        <source>Review copy for Word…</source>
        <translation>Word-қа арналған рецензия көшірмесі…</translation>
    </message>
    <message>
        <source>Suggest edits</source>
        <translation>Түзету ұсыну</translation>
    </message>
    <message>
        <source>Next comment or edit</source>
        <translation>Келесі пікір немесе түзету</translation>
    </message>
    <message>
        <source>Previous comment or edit</source>
        <translation>Алдыңғы пікір немесе түзету</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>Show %n settled</source>
        <translation>
            <numerusform>Шешілген %n пікірді көрсету</numerusform>
            <numerusform>Шешілген %n пікірді көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments in other sections</source>
        <translation>
            <numerusform>Басқа бөлімдерде %n пікір бар</numerusform>
            <numerusform>Басқа бөлімдерде %n пікір бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір</translation>
    </message>
    <message>
        <source>Comment on what is selected, or on this question</source>
        <translation>Таңдалған сөздерге немесе осы сұраққа пікір жазу</translation>
    </message>
    <message>
        <source>On the whole section</source>
        <translation>Бүкіл бөлімге</translation>
    </message>
    <message>
        <source>All comments as a list</source>
        <translation>Барлық пікірлер тізім түрінде</translation>
    </message>
    <message>
        <source>No comments here yet. Select words in an answer, or stand in a question or a cell, and press {key}.</source>
        <translation>Мұнда әзірге пікір жоқ. Жауаптағы сөздерді таңдаңыз немесе меңзерді сұраққа не ұяшыққа қойып, {key} басыңыз.</translation>
    </message>
    <message>
        <source>Comments {count}</source>
        <translation>Пікірлер {count}</translation>
    </message>
    <message>
        <source>Edits {count}</source>
        <translation>Түзетулер {count}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Case study</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Read from the damaged file</source>
        <translation>Бүлінген файлдан оқылғаны</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Сақтық көшірмеде</translation>
    </message>
    <message numerus="yes">
        <source>%n more case studies</source>
        <translation>
            <numerusform>тағы %n зерттеу</numerusform>
            <numerusform>тағы %n зерттеу</numerusform>
        </translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Атауы жоқ зерттеу</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>онда жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n жауап</numerusform>
            <numerusform>%n жауап</numerusform>
        </translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>өзгертілді: {when}</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>екеуінде бірдей</translation>
    </message>
    <message>
        <source>in the backup alone</source>
        <translation>тек сақтық көшірмеде</translation>
    </message>
    <message>
        <source>newer than the backup</source>
        <translation>сақтық көшірмеден жаңа</translation>
    </message>
    <message>
        <source>changed since the backup</source>
        <translation>сақтық көшірмеден кейін өзгерген</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are lost</source>
        <translation>
            <numerusform>%n жауап жоғалды</numerusform>
            <numerusform>%n жауап жоғалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from an older state</source>
        <translation>
            <numerusform>%n жауап бұрынғы күйден алынды</numerusform>
            <numerusform>%n жауап бұрынғы күйден алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>its template and country come from a kept state</source>
        <translation>үлгісі мен елі сақталған күйден алынды</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>Тағы %n өзгерісті көрсету</numerusform>
            <numerusform>Тағы %n өзгерісті көрсету</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Айырмашылық жоқ</translation>
    </message>
    <message>
        <source>The answers are the same, something else differs</source>
        <translation>Жауаптары бірдей, басқа бірдеңе бөлек</translation>
    </message>
    <message numerus="yes">
        <source>%n answers differ</source>
        <translation>
            <numerusform>%n жауап бөлек</numerusform>
            <numerusform>%n жауап бөлек</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Бір мәтін</translation>
    </message>
    <message>
        <source>How both states are shown</source>
        <translation>Екі күй қалай көрсетіледі</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Алдыңғы өзгеріс</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Келесі өзгеріс</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Айырмашылығы</translation>
    </message>
    <message>
        <source>Both states say the same. Choose an older one to see what changed since.</source>
        <translation>Екі күй де бірдей. Одан бері не өзгергенін көру үшін ескірегін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What the comment asks for</source>
        <translation>Пікір нені талап етеді</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Оны кім оқиды</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Пікір жазыңыз</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>editor of the Hub</source>
        <translation>Хаб редакторы</translation>
    </message>
    <message>
        <source>Key known since {day}. Its digits, to compare over the telephone:</source>
        <translation>Кілт белгілі болған күн: {day}. Телефонмен салыстыратын цифрлары:</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Өзгерту: {name}</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Кілтті ұмыту</translation>
    </message>
    <message>
        <source>Forget the key of {name}</source>
        <translation>Кілтті ұмыту: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Жою: {name}</translation>
    </message>
    <message>
        <source>Digits of the key of {name}: {digits}</source>
        <translation>Кілт цифрлары ({name}): {digits}</translation>
    </message>
    <message>
        <source>No key yet. It comes with a contact card or a signed package.</source>
        <translation>Әзірге кілті жоқ. Кілт контакт карточкасымен немесе қол қойылған пакетпен келеді.</translation>
    </message>
</context>
<context>
    <name>ContactDesk</name>
    <message>
        <source>{name} is no longer among your contacts.</source>
        <translation>Контакт жойылды: {name}.</translation>
    </message>
    <message>
        <source>The key of {name} is forgotten. The next one is asked about.</source>
        <translation>Кілт ұмытылды: {name}. Келесі кілт туралы сұралады.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Members of the Alliance are in the list. You may also type another name.</source>
        <translation>Альянс мүшелері тізімде бар. Басқа атау да жаза аласыз.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Электрондық пошта мекенжайы</translation>
    </message>
    <message>
        <source>Kept with the contact. Nothing is mailed by itself.</source>
        <translation>Контактімен бірге сақталады. Ештеңе өздігінен жіберілмейді.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Контактіні өзгерту</translation>
    </message>
    <message>
        <source>An editor of the Hub, who reads what is for the Hub alone</source>
        <translation>Хаб редакторы: тек Хабқа арналғанды оқиды</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Елді таңдаңыз</translation>
    </message>
    <message>
        <source>Stands on the card; may be left empty.</source>
        <translation>Карточкада көрсетіледі; бос қалдыруға болады.</translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation>Сіздің контакт карточкаңыз</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>People you exchange cases with</source>
        <translation>Зерттеу алмасатын адамдарыңыз</translation>
    </message>
    <message>
        <source>Anybody can write a name into a package; only the key proves who sent it. Compare its digits with the person over the telephone once, and casewriter knows their packages from then on.</source>
        <translation>Пакетке кез келген атты жазуға болады, ал кім жібергенін тек кілт дәлелдейді. Кілт цифрларын сол адаммен телефон арқылы бір рет салыстырыңыз, содан кейін casewriter оның пакеттерін танитын болады.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Адам қосу…</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you send a case study to is kept here; you can also add people yourself.</source>
        <translation>Әзірге ешкім жоқ. Зерттеу жіберген адамдарыңыз осында сақталады; адамдарды өзіңіз де қоса аласыз.</translation>
    </message>
    <message>
        <source>Open a contact card</source>
        <translation>Контакт карточкасын ашу</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Контакт карточкалары</translation>
    </message>
    <message>
        <source>Open a contact card…</source>
        <translation>Контакт карточкасын ашу…</translation>
    </message>
    <message>
        <source>Save my contact card…</source>
        <translation>Карточкамды сақтау…</translation>
    </message>
</context>
<context>
    <name>CopiesOut</name>
    <message>
        <source>Where should the review copy be written?</source>
        <translation>Рецензияға арналған көшірме қайда жазылсын?</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word құжаттары (*.docx)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылып жатыр…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The review copy is in {file}. When it comes back with changes, drop it on this window.</source>
        <translation>Рецензияға арналған көшірме: {file}. Ол түзетулермен қайтқанда, осы терезеге сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n sources added</source>
        <translation>
            <numerusform>%n дереккөз қосылды</numerusform>
            <numerusform>%n дереккөз қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n жол қосылды</numerusform>
            <numerusform>%n жол қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows taken away</source>
        <translation>
            <numerusform>%n жол алып тасталды</numerusform>
            <numerusform>%n жол алып тасталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers changed</source>
        <translation>
            <numerusform>%n сан өзгерді</numerusform>
            <numerusform>%n сан өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words fewer</source>
        <translation>
            <numerusform>%n сөз кеміді</numerusform>
            <numerusform>%n сөз кеміді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words more</source>
        <translation>
            <numerusform>%n сөз артты</numerusform>
            <numerusform>%n сөз артты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{more}, %n fewer</source>
        <translation>
            <numerusform>{more}, %n сөз кеміді</numerusform>
            <numerusform>{more}, %n сөз кеміді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Әзербайжан</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Қырғызстан</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
</context>
<context>
    <name>CountryTable</name>
    <message>
        <source>no case</source>
        <translation>зерттеу жоқ</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Барлық ел</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Барлық үлгі</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Қате орын алды</translation>
    </message>
    <message>
        <source>Something went wrong in casewriter</source>
        <translation>casewriter жұмысында қате орын алды</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Жазғаныңыздың бәрі сақталды.</translation>
    </message>
    <message>
        <source>The last changes could not be saved. Leave this window open and copy your last answer.</source>
        <translation>Соңғы өзгерістерді сақтау мүмкін болмады. Бұл терезені ашық қалдырып, соңғы жауабыңызды көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>You can go on working. The report below holds no text of your case; send it to whoever looks after casewriter for you.</source>
        <translation>Жұмысты жалғастыра аласыз. Төмендегі есепте зерттеуіңіздің мәтіні жоқ; оны casewriter бағдарламасына жауапты адамға жіберіңіз.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>CriterionField</name>
    <message>
        <source>may be left out</source>
        <translation>бос қалдыруға болады</translation>
    </message>
    <message>
        <source>1: {low} · 5: {high}</source>
        <translation>1: {low} · 5: {high}</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n күн өтті</numerusform>
            <numerusform>%n күн өтті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decide</source>
        <translation>Шешім қабылдау</translation>
    </message>
    <message>
        <source>To be back by</source>
        <translation>Қайтару мерзімі</translation>
    </message>
    <message>
        <source>A day, or nothing.</source>
        <translation>Күнді жазыңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Хаттың тілі</translation>
    </message>
    <message>
        <source>Letter to the expert</source>
        <translation>Сарапшыға хат</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Қайта жазу</translation>
    </message>
    <message>
        <source>The decision and its letter stay in the log. Nothing is sent yet: that is the next step. A decision can be taken back with a reason.</source>
        <translation>Шешім мен хат журналда қалады. Әзірге ештеңе жіберілген жоқ: бұл — келесі қадам. Шешімді себебін көрсетіп кері қайтаруға болады.</translation>
    </message>
</context>
<context>
    <name>DecisionSaid</name>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Әзірге шешім жоқ</translation>
    </message>
    <message>
        <source>Decided by {name} · {when}</source>
        <translation>Шешім: {name} · {when}</translation>
    </message>
    <message>
        <source>Others decided differently about the same round: {others}. Agree, and take back what is not to stand.</source>
        <translation>Осы айналым бойынша басқа шешімдер де бар: {others}. Келісіп, қалмауы тиісін кері қайтарыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments must be answered first</source>
        <translation>
            <numerusform>Алдымен %n пікірге жауап беру керек</numerusform>
            <numerusform>Алдымен %n пікірге жауап беру керек</numerusform>
        </translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Жіберу…</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Approve</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>It goes to language edit as it stands.</source>
        <translation>Зерттеу осы күйінде тілдік өңдеуге барады.</translation>
    </message>
    <message>
        <source>Approve with edits</source>
        <translation>Түзетумен қабылдау</translation>
    </message>
    <message>
        <source>The Hub mends what is left in the language edit.</source>
        <translation>Қалғанын Хаб тілдік өңдеуде түзетеді.</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Пысықтау</translation>
    </message>
    <message>
        <source>The expert answers the comments; you read the changes.</source>
        <translation>Сарапшы пікірлерге жауап береді, сіз өзгерістерді оқисыз.</translation>
    </message>
    <message>
        <source>Resubmit</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message>
        <source>So much has to change that all of it is read again.</source>
        <translation>Өзгертетіні көп, сондықтан бәрі қайта оқылады.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>The Hub does not publish it.</source>
        <translation>Хаб зерттеуді жарияламайды.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Біржола жою</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n things for good?</source>
        <translation>
            <numerusform>%n элементті біржола жоясыз ба?</numerusform>
            <numerusform>%n элементті біржола жоясыз ба?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. A case study goes with its kept states; backups made before still hold everything.</source>
        <translation>Мұны кері қайтару мүмкін емес. Зерттеу сақталған күйлерімен бірге жойылады; бұрын жасалған сақтық көшірмелерде бәрі қалады.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>Dispositions</name>
    <message>
        <source>No answer yet</source>
        <translation>Әзірге жауап жоқ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Ішінара орындалды</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Орындалмады</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>The document is being opened…</source>
        <translation>Құжат ашылуда…</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The document is being opened…</source>
        <translation>Құжат ашылуда…</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Answers that are kept but not asked for now. They are not printed, and nothing of them is lost.</source>
        <translation>Сақталған, бірақ қазір сұралмайтын жауаптар. Олар басылмайды, бірақ ештеңесі жоғалмаған.</translation>
    </message>
    <message>
        <source>No answer lies aside. What a choice or a section puts aside is kept here.</source>
        <translation>Алып қойылған жауап жоқ. Таңдауға байланысты немесе бөліммен бірге алып қойылғандар осында сақталады.</translation>
    </message>
</context>
<context>
    <name>DrawerDoor</name>
    <message numerus="yes">
        <source>%n answer(s) set aside and kept</source>
        <translation>
            <numerusform>%n жауап алып қойылды, бірақ сақталды</numerusform>
            <numerusform>%n жауап алып қойылды, бірақ сақталды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueDate</name>
    <message>
        <source>This is no day. Write it as 15.09.2026, or leave it empty.</source>
        <translation>Бұл күн емес. 15.09.2026 түрінде жазыңыз немесе бос қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>EditBox</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Тағы %n көрсету</numerusform>
            <numerusform>Тағы %n көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n decided</source>
        <translation>
            <numerusform>Шешілген %n түзетуді көрсету</numerusform>
            <numerusform>Шешілген %n түзетуді көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits in other sections</source>
        <translation>
            <numerusform>Басқа бөлімдерде ұсынылған %n түзету</numerusform>
            <numerusform>Басқа бөлімдерде ұсынылған %n түзету</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all…</source>
        <translation>Бәрін қабылдау…</translation>
    </message>
    <message>
        <source>Decline all…</source>
        <translation>Бәрін қабылдамау…</translation>
    </message>
    <message>
        <source>No suggested edits wait in this section. They are written while you suggest ({key}), or come from reviewed Word files and from copies of editors.</source>
        <translation>Бұл бөлімде шешім күткен түзету жоқ. Олар түзету ұсыну кезінде жазылады ({key}) немесе тексерілген Word файлдарынан және редакторлардың көшірмелерінен келеді.</translation>
    </message>
    <message>
        <source>All of this section</source>
        <translation>Осы бөлімдегінің бәрі</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>You</source>
        <translation>Сіз</translation>
    </message>
    <message>
        <source>It was changed without being tracked.</source>
        <translation>Түзету қадағаланбай өзгертілген.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Біреу</translation>
    </message>
    <message>
        <source>To have the old words again, undo it or look in History.</source>
        <translation>Бұрынғы сөздерді қайтару үшін әрекетті болдырмаңыз немесе «Тарихты» қараңыз.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Пікірді көрсету</translation>
    </message>
    <message>
        <source>Discuss…</source>
        <translation>Талқылау…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Put up again</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message>
        <source>{name} took the decision back</source>
        <translation>Шешім кері қайтарылды: {name}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Кері қайтару…</translation>
    </message>
    <message numerus="yes">
        <source>%n answers cite this source. Their citations lead nowhere then, and “Check my case” lists them.</source>
        <translation>
            <numerusform>Бұл дереккөзге %n жауап сілтеме жасайды. Сонда сілтемелері ешқайда апармайды; оларды «Зерттеуді тексеру» көрсетеді.</numerusform>
            <numerusform>Бұл дереккөзге %n жауап сілтеме жасайды. Сонда сілтемелері ешқайда апармайды; оларды «Зерттеуді тексеру» көрсетеді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditKinds</name>
    <message>
        <source>Spelling and punctuation</source>
        <translation>Емле және тыныс белгілері</translation>
    </message>
    <message>
        <source>Words that come in</source>
        <translation>Қосылатын сөздер</translation>
    </message>
    <message>
        <source>Words that go</source>
        <translation>Алынатын сөздер</translation>
    </message>
    <message>
        <source>Words in place of others</source>
        <translation>Ауыстырылатын сөздер</translation>
    </message>
    <message>
        <source>Look, sources and notes</source>
        <translation>Безендіру, дереккөздер, ескертпелер</translation>
    </message>
    <message>
        <source>Values and cells</source>
        <translation>Мәндер мен ұяшықтар</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
</context>
<context>
    <name>EditWork</name>
    <message>
        <source>Waiting</source>
        <translation>Күту</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешім қабылданды</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Кез келген күй</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Кез келген түр</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Барлық бөлімдер</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Барлық сұрақ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлық авторлар</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n…</source>
        <translation>
            <numerusform>Осы %n түзетуді қабылдау…</numerusform>
            <numerusform>Осы %n түзетуді қабылдау…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline these %n…</source>
        <translation>
            <numerusform>Осы %n түзетуді қабылдамау…</numerusform>
            <numerusform>Осы %n түзетуді қабылдамау…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n back…</source>
        <translation>
            <numerusform>Осы %n шешімді кері қайтару…</numerusform>
            <numerusform>Осы %n шешімді кері қайтару…</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>What they change</source>
        <translation>Нені өзгертеді</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>Кім ұсынды</translation>
    </message>
</context>
<context>
    <name>EditionPart</name>
    <message>
        <source>Record this as edition {number}</source>
        <translation>{number}-басылым ретінде тіркеу</translation>
    </message>
    <message>
        <source>Kept with the case and printed behind the cover: day, editor, what is new</source>
        <translation>Зерттеумен бірге сақталып, мұқабаның артында басылады: күні, редакторы, жаңалығы</translation>
    </message>
    <message>
        <source>What is new in this edition</source>
        <translation>Осы басылымда не жаңа</translation>
    </message>
    <message>
        <source>This text is edition {number}, recorded on {date}.</source>
        <translation>Бұл мәтін — {number}-басылым, тіркелген күні: {date}.</translation>
    </message>
    <message>
        <source>Last recorded: edition {number}, {date}.</source>
        <translation>Соңғы тіркелгені: {number}-басылым, {date}.</translation>
    </message>
    <message>
        <source>What changed since edition {number}</source>
        <translation>{number}-басылымнан бері не өзгерді</translation>
    </message>
</context>
<context>
    <name>EditionSwitch</name>
    <message>
        <source>Add a language</source>
        <translation>Тіл қосу</translation>
    </message>
    <message>
        <source>{language} (original)</source>
        <translation>{language} (түпнұсқа)</translation>
    </message>
    <message>
        <source>Edition: {language}</source>
        <translation>Басылым: {language}</translation>
    </message>
    <message>
        <source>The edition that you are writing</source>
        <translation>Сіз жазып отырған басылым</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>Edition {number} ({language})</source>
        <translation>{number}-басылым ({language})</translation>
    </message>
</context>
<context>
    <name>EditorName</name>
    <message>
        <source>Name of the editor</source>
        <translation>Редактордың аты-жөні</translation>
    </message>
    <message>
        <source>As they write it in their settings</source>
        <translation>Сол редактордың баптауындағыдай</translation>
    </message>
    <message>
        <source>Give the case to them</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>typing</source>
        <translation>теру</translation>
    </message>
    <message>
        <source>adding a row</source>
        <translation>жол қосу</translation>
    </message>
    <message>
        <source>moving a row</source>
        <translation>жолды жылжыту</translation>
    </message>
    <message>
        <source>removing a row</source>
        <translation>жолды алып тастау</translation>
    </message>
    <message>
        <source>adding a picture</source>
        <translation>сурет қосу</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>қою</translation>
    </message>
    <message>
        <source>replacing words</source>
        <translation>сөздерді ауыстыру</translation>
    </message>
    <message>
        <source>the state of a section</source>
        <translation>бөлімнің күйі</translation>
    </message>
    <message>
        <source>an answer not available yet</source>
        <translation>әзірге жоқ жауап</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>ел</translation>
    </message>
    <message>
        <source>the editions</source>
        <translation>басылымдар</translation>
    </message>
    <message>
        <source>leaving a finding as it is</source>
        <translation>ескертуді сол күйі қалдыру</translation>
    </message>
    <message>
        <source>mending a finding</source>
        <translation>ескертуді түзету</translation>
    </message>
    <message>
        <source>bringing back an older state</source>
        <translation>бұрынғы күйді қайтару</translation>
    </message>
    <message>
        <source>adding sources</source>
        <translation>дереккөздерді қосу</translation>
    </message>
    <message>
        <source>joining sources</source>
        <translation>дереккөздерді біріктіру</translation>
    </message>
    <message>
        <source>adding a column</source>
        <translation>баған қосу</translation>
    </message>
    <message>
        <source>moving a column</source>
        <translation>бағанды жылжыту</translation>
    </message>
    <message>
        <source>removing a column</source>
        <translation>бағанды өшіру</translation>
    </message>
    <message>
        <source>what a column holds</source>
        <translation>бағанның мазмұны</translation>
    </message>
    <message>
        <source>taking in a copy</source>
        <translation>көшірмені қабылдау</translation>
    </message>
    <message>
        <source>giving a section to somebody</source>
        <translation>бөлімді тапсыру</translation>
    </message>
    <message>
        <source>a newer version of the template</source>
        <translation>үлгінің жаңа нұсқасына көшу</translation>
    </message>
    <message>
        <source>taking over from an earlier case</source>
        <translation>бұрынғы зерттеуден алу</translation>
    </message>
    <message>
        <source>keeping an original</source>
        <translation>түпнұсқаны сақтау</translation>
    </message>
    <message>
        <source>no longer keeping an original</source>
        <translation>түпнұсқаны сақтамау</translation>
    </message>
    <message>
        <source>attaching a document</source>
        <translation>құжатты тіркеу</translation>
    </message>
    <message>
        <source>detaching a document</source>
        <translation>құжатты ажырату</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>пікір</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>пікірге жауап</translation>
    </message>
    <message>
        <source>answering a comment</source>
        <translation>пікір бойынша жауап</translation>
    </message>
    <message>
        <source>settling a comment</source>
        <translation>пікірді шешу</translation>
    </message>
    <message>
        <source>asking again</source>
        <translation>қайта сұрау</translation>
    </message>
    <message>
        <source>rewording a note</source>
        <translation>жазбаны өзгерту</translation>
    </message>
    <message>
        <source>taking a note back</source>
        <translation>жазбаны қайтарып алу</translation>
    </message>
    <message>
        <source>what a comment asks for</source>
        <translation>пікірдің түрі</translation>
    </message>
    <message>
        <source>who reads a comment</source>
        <translation>пікірді кім оқиды</translation>
    </message>
    <message>
        <source>accepting suggested edits</source>
        <translation>түзетулерді қабылдау</translation>
    </message>
    <message>
        <source>declining suggested edits</source>
        <translation>түзетулерді қабылдамау</translation>
    </message>
    <message>
        <source>taking suggested edits back</source>
        <translation>түзетулерді қайтарып алу</translation>
    </message>
    <message>
        <source>putting suggested edits up again</source>
        <translation>түзетулерді қайта ұсыну</translation>
    </message>
    <message>
        <source>suggesting edits</source>
        <translation>түзету ұсыну</translation>
    </message>
    <message>
        <source>taking decisions about suggested edits back</source>
        <translation>ұсынылған түзетулер туралы шешімдерді кері қайтару</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Strong example</source>
        <translation>Жақсы мысал</translation>
    </message>
    <message>
        <source>Weak example</source>
        <translation>Нашар мысал</translation>
    </message>
    <message>
        <source>In the finished example</source>
        <translation>Дайын мысалда</translation>
    </message>
    <message>
        <source>Close: {name}</source>
        <translation>Жабу: {name}</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Ашу: {name}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Азырақ көрсету</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Көбірек көрсету</translation>
    </message>
</context>
<context>
    <name>ExampleDesk</name>
    <message>
        <source>This is a finished example, to be read. A copy of it is yours.</source>
        <translation>Бұл&#xa0;— дайын мысал, оны тек оқуға болады. Көшірмесі сіздікі болады.</translation>
    </message>
    <message>
        <source>Make a copy to write in</source>
        <translation>Жазатын көшірме жасау</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Case</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Make a draft instead</source>
        <translation>Орнына жоба жасау</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Не үшін керек?</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Файлдардың атауы</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Жарияланым</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Final pages, nothing may be missing</source>
        <translation>Соңғы беттер, бәрі толық болуға тиіс</translation>
    </message>
    <message>
        <source>Two pages: key messages, facts and results in figures, without notes and sources</source>
        <translation>Екі бет: негізгі тұжырымдар, негізгі деректер және цифрлармен нәтижелер, ескертпелер мен дереккөздерсіз</translation>
    </message>
    <message>
        <source>Every page marked, gaps shown as gaps</source>
        <translation>Әр беті белгіленеді, толмаған орындары көрсетіледі</translation>
    </message>
    <message>
        <source>For reviewers who should not know who wrote it: no authors, thanks or foreword. Institutions stay: read it once before you pass it on</source>
        <translation>Авторын білмеуі тиіс рецензенттерге: авторлар, алғыс пен алғысөз жоқ. Мекемелер қалады: бермес бұрын бір рет оқып шығыңыз</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Пішімді таңдаңыз</translation>
    </message>
    <message numerus="yes">
        <source>Go to the first of %n</source>
        <translation>
            <numerusform>Алғашқысына өту, барлығы %n</numerusform>
            <numerusform>Алғашқысына өту, барлығы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n files</source>
        <translation>
            <numerusform>%n файл жазу</numerusform>
            <numerusform>%n файл жазу</numerusform>
        </translation>
    </message>
    <message>
        <source>Is there already and will be replaced: {names}</source>
        <translation>Бұл файлдар бар, олар ауыстырылады: {names}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Қысқа нұсқа</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Аты-жөнсіз дана</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Безендіру стилі</translation>
    </message>
    <message>
        <source>Plain summary</source>
        <translation>Қарапайым тілде баяндау</translation>
    </message>
    <message>
        <source>One page for a web site: key messages, summary and facts, without sources</source>
        <translation>Сайтқа арналған бір бет: негізгі тұжырымдар, қысқаша мазмұндама және негізгі деректер, дереккөздерсіз</translation>
    </message>
</context>
<context>
    <name>FaceChoice</name>
    <message>
        <source>With serifs</source>
        <translation>Кертікті</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Кертіксіз</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Бірінші тілі</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Басылымдар</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Не жіберіледі</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Не осында қалады</translation>
    </message>
    <message>
        <source>Worth settling first</source>
        <translation>Алдымен нені түзеткен жөн</translation>
    </message>
    <message>
        <source>All answers, in {languages}</source>
        <translation>Барлық жауаптар, тілдері: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments with their answers</source>
        <translation>
            <numerusform>Жауаптарымен %n пікір</numerusform>
            <numerusform>Жауаптарымен %n пікір</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name, organisation and public key</source>
        <translation>Атыңыз, ұйымыңыз және ашық кілтіңіз</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>%n жеке жазба</numerusform>
            <numerusform>%n жеке жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the Hub</source>
        <translation>
            <numerusform>Хабтың %n жазбасы</numerusform>
            <numerusform>Хабтың %n жазбасы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures that no answer shows</source>
        <translation>
            <numerusform>Ешбір жауапта көрсетілмеген %n сурет</numerusform>
            <numerusform>Ешбір жауапта көрсетілмеген %n сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash, and earlier versions that nobody was sent</source>
        <translation>Себет және ешкімге жіберілмеген бұрынғы нұсқалар</translation>
    </message>
    <message>
        <source>All other case studies</source>
        <translation>Қалған барлық зерттеулер</translation>
    </message>
    <message numerus="yes">
        <source>%n things stop a publication</source>
        <translation>
            <numerusform>Жариялауға %n нәрсе кедергі</numerusform>
            <numerusform>Жариялауға %n нәрсе кедергі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look</source>
        <translation>
            <numerusform>%n жерді қарап шыққан жөн</numerusform>
            <numerusform>%n жерді қарап шыққан жөн</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ештеңе табылған жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n originals of pictures</source>
        <translation>
            <numerusform>%n сурет түпнұсқасы</numerusform>
            <numerusform>%n сурет түпнұсқасы</numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}”, which a newer casewriter wrote</source>
        <translation>«{part}» — жаңарақ casewriter жазған</translation>
    </message>
    <message numerus="yes">
        <source>%n documents attached to sources</source>
        <translation>
            <numerusform>дереккөздерге тіркелген %n құжат</numerusform>
            <numerusform>дереккөздерге тіркелген %n құжат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>choose</source>
        <translation>таңдаңыз</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Жауапты қайтарып алу</translation>
    </message>
    <message>
        <source>Kept as it came: {value}. Ticking an option replaces it.</source>
        <translation>Келген күйінде сақталды: {value}. Нұсқаны белгілесеңіз, ол ауыстырылады.</translation>
    </message>
    <message>
        <source>Kept as it came: {value}. Choosing a source replaces it.</source>
        <translation>Келген күйінде сақталды: {value}. Дереккөзді таңдасаңыз, ол ауыстырылады.</translation>
    </message>
    <message>
        <source>Choose or add…</source>
        <translation>Таңдау немесе қосу…</translation>
    </message>
    <message>
        <source>Take {source} away</source>
        <translation>Дереккөзді алып тастау: {source}</translation>
    </message>
    <message>
        <source>Kept as it came: {value}. Typing here replaces it.</source>
        <translation>Келген күйінде сақталды: {value}. Осында жазсаңыз, ол ауыстырылады.</translation>
    </message>
    <message>
        <source>“{text}” is no date yet, so it is not kept.</source>
        <translation>«{text}» әлі күн емес, сондықтан сақталмады.</translation>
    </message>
    <message>
        <source>No picture yet. Add one, drop a file here or paste with Ctrl+V.</source>
        <translation>Сурет әлі жоқ. Қосыңыз, файлды осында сүйреп әкеліңіз немесе Ctrl+V арқылы қойыңыз.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Excel кестесінен қою</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>Жоғарыдан жол қосу</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Төменнен жол қосу</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Жолды жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Жолды төмен жылжыту</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>Таңдалған жолдарды алып тастау</translation>
    </message>
    <message>
        <source>Sort by “{column}”, smallest first</source>
        <translation>«{column}» бағаны бойынша реттеу, алдымен кішісі</translation>
    </message>
    <message>
        <source>Sort by “{column}”, greatest first</source>
        <translation>«{column}» бағаны бойынша реттеу, алдымен үлкені</translation>
    </message>
    <message>
        <source>More: sort, insert, copy</source>
        <translation>Тағы: реттеу, қосу, көшіру</translation>
    </message>
    <message>
        <source>Row as a form</source>
        <translation>Жол нысан түрінде</translation>
    </message>
    <message>
        <source>As a timeline</source>
        <translation>Уақыт желісі</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} таңба, шегі {limit}</translation>
    </message>
    <message>
        <source>This is no number yet, so it is not kept. Type figures alone, such as {example}; words go into the scope or the note.</source>
        <translation>Бұл әлі сан емес, сондықтан сақталмады. Тек цифр жазыңыз, мысалы {example}; сөздер қамту туралы түсіндірмеге немесе ескертпеге жазылады.</translation>
    </message>
    <message>
        <source>A whole number is asked for here.</source>
        <translation>Мұнда бүтін сан сұралады.</translation>
    </message>
    <message>
        <source>This should lie between {low} and {high}. Look whether the unit fits.</source>
        <translation>Бұл мән {low} мен {high} аралығында болуға тиіс. Өлшем бірлігі сай ма, қараңыз.</translation>
    </message>
    <message>
        <source>This should be {low} or more.</source>
        <translation>Бұл мән {low} немесе одан көп болуға тиіс.</translation>
    </message>
    <message>
        <source>This should be {high} or less.</source>
        <translation>Бұл мән {high} немесе одан аз болуға тиіс.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>мысалы {example}</translation>
    </message>
    <message>
        <source>There is no such day in the calendar, so it is not kept. Look at it once more.</source>
        <translation>Күнтізбеде мұндай күн жоқ, сондықтан сақталмады. Қайта қарап шығыңыз.</translation>
    </message>
    <message>
        <source>This is no date yet, so it is not kept. Type a year, a month or a day: 2016, 05.2016, 12.05.2016.</source>
        <translation>Бұл әлі күн емес, сондықтан сақталмады. Жылды, айды немесе күнді жазыңыз: 2016, 05.2016, 12.05.2016.</translation>
    </message>
    <message>
        <source>Understood as {date}</source>
        <translation>Былай түсінілді: {date}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Add “{title}” as a new source</source>
        <translation>Жаңа дереккөз ретінде қосу: «{title}»</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Мұндай атаулы ештеңе жоқ.</translation>
    </message>
    <message>
        <source>No source is listed yet. Type the title of one to add it.</source>
        <translation>Тізімде дереккөз әлі жоқ. Қосу үшін тақырыбын жазыңыз.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Таңдайтын ештеңе әлі жоқ.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>қойылған сурет</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Суретті таңдаңыз</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>“{name}” has more than 100 megapixels. Nothing was changed. Save it smaller and add it again.</source>
        <translation>«{name}» суреті 100 мегапиксельден үлкен. Ештеңе өзгерген жоқ. Кішірейтіп сақтап, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no picture that casewriter can read. Nothing was changed. Save it as JPEG or PNG and add it again.</source>
        <translation>«{name}» бүлінген немесе casewriter оқи алатын сурет емес. Ештеңе өзгерген жоқ. JPEG не PNG түрінде сақтап, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Сурет таңдау…</translation>
    </message>
    <message>
        <source>Move {row} up</source>
        <translation>Жоғары жылжыту: {row}</translation>
    </message>
    <message>
        <source>Move {row} down</source>
        <translation>Төмен жылжыту: {row}</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>Алып тастау: {row}</translation>
    </message>
    <message>
        <source>Close {row}</source>
        <translation>Жабу: {row}</translation>
    </message>
    <message>
        <source>Open {row}</source>
        <translation>Ашу: {row}</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Мұнда әлі ештеңе жоқ.</translation>
    </message>
    <message>
        <source>one on each line, such as {example}</source>
        <translation>әр жолда біреуден, мысалы {example}</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Елді таңдаңыз</translation>
    </message>
    <message>
        <source>The case was begun in this language. Add another edition at the top of the page.</source>
        <translation>Зерттеу осы тілде басталған. Басқа басылымды беттің жоғарғы жағында қосыңыз.</translation>
    </message>
    <message>
        <source>Choose a row above to see it as a form.</source>
        <translation>Нысан түрінде көру үшін жоғарыдан жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>A chart is drawn as soon as a row has two dated numbers: before and now, or yearly values.</source>
        <translation>Жолда күні көрсетілген екі сан болғанда диаграмма сызылады: бұрынғы және қазіргі мән немесе жылдар бойынша мәндер.</translation>
    </message>
    <message>
        <source>Chart of row {number}</source>
        <translation>{number}-жолдың диаграммасы</translation>
    </message>
    <message>
        <source>Drawn from the numbers of the row. The table itself is the text version for readers who cannot see it.</source>
        <translation>Осы жолдың сандары бойынша сызылды. Оны көре алмайтын оқырмандар үшін кестенің өзі мәтін болып табылады.</translation>
    </message>
    <message>
        <source>The timeline is drawn as soon as a step has its date.</source>
        <translation>Қадамның күні көрсетілгенде уақыт желісі сызылады.</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} пайыздық тармақ</translation>
    </message>
    <message>
        <source>Change: {change}</source>
        <translation>Өзгеріс: {change}</translation>
    </message>
    <message>
        <source>an improvement</source>
        <translation>жақсарды</translation>
    </message>
    <message>
        <source>a change for the worse</source>
        <translation>нашарлады</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>өзгеріс жоқ</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>{number}-баған</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>не бар</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>In the text: {short}. In the list: {entry}</source>
        <translation>Мәтінде: {short}. Тізімде: {entry}</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Баған қосу</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Tables and pictures of your own</source>
        <translation>Өз кестелеріңіз бен суреттеріңіз</translation>
    </message>
    <message>
        <source>For what no question asks. Place them in your text with the table and picture tools; the others are printed at the end of the chapter.</source>
        <translation>Бірде-бір сұрақта сұралмайтын мәлімет үшін. Оларды кесте мен сурет құралдары арқылы мәтінге орналастырыңыз; қалғандары тараудың соңында басылады.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is missing. Add a table or a picture that your text needs, or paste one with Ctrl+V.</source>
        <translation>Мұнда әзірге ештеңе жоқ және ештеңе талап етілмейді. Мәтініңізге қажет кесте немесе сурет қосыңыз немесе Ctrl+V арқылы қойыңыз.</translation>
    </message>
    <message>
        <source>Heading of the column</source>
        <translation>Бағанның тақырыбы</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>Бағанда не бар</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Year of the money</source>
        <translation>Соманың жылы</translation>
    </message>
    <message>
        <source>Name and type of the column</source>
        <translation>Бағанның атауы мен түрі</translation>
    </message>
    <message>
        <source>Insert a column before</source>
        <translation>Сол жағынан баған қосу</translation>
    </message>
    <message>
        <source>Insert a column behind</source>
        <translation>Оң жағынан баған қосу</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Бағанды солға жылжыту</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Бағанды оңға жылжыту</translation>
    </message>
    <message>
        <source>Remove the chosen columns</source>
        <translation>Таңдалған бағандарды өшіру</translation>
    </message>
    <message>
        <source>The first row became the headings. Undo takes the whole table back.</source>
        <translation>Бірінші жол тақырыптарға айналды. Болдырмау бәрін қайтарады.</translation>
    </message>
    <message>
        <source>Drag {row} to another place</source>
        <translation>Басқа орынға сүйреу: {row}</translation>
    </message>
    <message>
        <source>Choose an index</source>
        <translation>Индексті таңдау</translation>
    </message>
    <message>
        <source>{index}: values from {low} to {high}. Which edition is the latest value of?</source>
        <translation>{index}: мәндері {low}–{high} аралығында. Соңғы мән қай басылымнан?</translation>
    </message>
    <message>
        <source>“{name}” is a drawing (SVG, EMF, WMF, EPS or PDF), which can hold programs. Nothing was changed. Save it as PNG and add that.</source>
        <translation>«{name}» — сызба (SVG, EMF, WMF, EPS немесе PDF), оның ішінде бағдарлама болуы мүмкін. Ештеңе өзгерген жоқ. Оны PNG түрінде сақтап, сол файлды қосыңыз.</translation>
    </message>
    <message>
        <source>consent asked, no answer yet</source>
        <translation>келісім сұралды, әзірге жауап жоқ</translation>
    </message>
    <message>
        <source>consent refused: not printed</source>
        <translation>келісім берілмеді: басылмайды</translation>
    </message>
    <message>
        <source>consent not asked yet</source>
        <translation>келісім әлі сұралған жоқ</translation>
    </message>
    <message>
        <source>what may be chosen</source>
        <translation>нені таңдауға болады</translation>
    </message>
    <message>
        <source>What may be chosen, separated by semicolons</source>
        <translation>Нені таңдауға болады, нүктелі үтір арқылы</translation>
    </message>
    <message>
        <source>Keep the original too</source>
        <translation>Түпнұсқасын да сақтау</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Түпнұсқаны файлға сақтау…</translation>
    </message>
    <message>
        <source>No longer keep it</source>
        <translation>Енді сақтамау</translation>
    </message>
    <message>
        <source>The original, “{name}”, is kept exactly as it was, with all that the camera wrote into it. It stays in this library: no package and no publication holds it.</source>
        <translation>«{name}» түпнұсқасы камера жазған барлық мәліметімен сол күйінде сақтаулы. Ол осы кітапханада қалады: ешбір пакет пен жарияланымға кірмейді.</translation>
    </message>
    <message>
        <source>Made fit for print: upright, not too large, without place and camera. The original, “{name}” ({size}), is not kept.</source>
        <translation>Баспаға дайындалды: дұрыс бұрылды, кішірейтілді, орны мен камерасы көрсетілмейді. «{name}» түпнұсқасы ({size}) сақталмады.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Түпнұсқаны сақтау</translation>
    </message>
    <message>
        <source>The original was saved.</source>
        <translation>Түпнұсқа файлға сақталды.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Құжат тіркеу…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT or text, to be read beside your own</source>
        <translation>Өз мәтініңіздің қасында оқу үшін: PDF, DOCX, ODT не мәтін</translation>
    </message>
    <message>
        <source>Attached documents stay in this library: no package and no publication holds them.</source>
        <translation>Тіркелген құжаттар осы кітапханада қалады: ешбір пакет пен жарияланымға кірмейді.</translation>
    </message>
    <message>
        <source>Read beside</source>
        <translation>Қатар оқу</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Ажырату</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Құжаттарды тіркеу</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Құжатты сақтау</translation>
    </message>
    <message>
        <source>The document was saved.</source>
        <translation>Құжат сақталды.</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Пікір жазу…</translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message>
        <source>My turn</source>
        <translation>Менің кезегім</translation>
    </message>
    <message>
        <source>With experts</source>
        <translation>Сарапшыларда</translation>
    </message>
    <message>
        <source>With the editor</source>
        <translation>Редакторда</translation>
    </message>
    <message>
        <source>With other editors</source>
        <translation>Басқа редакторларда</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Аяқталмаған</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message numerus="yes">
        <source>Waiting over %n days</source>
        <translation>
            <numerusform>%n күннен көп күткендер</numerusform>
            <numerusform>%n күннен көп күткендер</numerusform>
        </translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Маған берілгендер</translation>
    </message>
    <message>
        <source>Without an editor</source>
        <translation>Редакторы жоқтар</translation>
    </message>
    <message>
        <source>Look at first</source>
        <translation>Алдымен қараңыз</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Кезеңдер бойынша</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Себет</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Мынаған ауыстыру</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Бас әріптерді ескеру</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Тек тұтас сөздер</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Осы жауап</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Бәрін ауыстыру</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Табылған орындар</translation>
    </message>
    <message>
        <source>Looks through answers, tables, captions and notes of this edition.</source>
        <translation>Осы басылымдағы жауаптар, кестелер, жазулар мен ескертпелер қаралады.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Табылмады.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n орын</numerusform>
            <numerusform>%n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {places}</source>
        <translation>Алғашқы {places}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>Replaced in %n places</source>
        <translation>
            <numerusform>%n орында ауыстырылды</numerusform>
            <numerusform>%n орында ауыстырылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Choose a finding to see why it matters.</source>
        <translation>Неге маңызды екенін көру үшін ескертуді таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Mend in %n places</source>
        <translation>
            <numerusform>%n жерде түзету</numerusform>
            <numerusform>%n жерде түзету</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Тек осында</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Сол жерге өту</translation>
    </message>
    <message>
        <source>Why it stays as it is, then Enter</source>
        <translation>Неге сол күйі қалады; соңында Enter</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Неге сол күйі қалады</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Қайта табу</translation>
    </message>
    <message>
        <source>Left as it is, because: {why}</source>
        <translation>Сол күйі қалдырылды, себебі: {why}</translation>
    </message>
    <message>
        <source>Leave as it is…</source>
        <translation>Сол күйі қалдыру…</translation>
    </message>
    <message>
        <source>One undo takes it back. “Leave as it is” asks for a reason, which the editor sees.</source>
        <translation>Бір рет болдырмау оны кері қайтарады. «Сол күйі қалдыру» себебін сұрайды, оны редактор көреді.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more places</source>
        <translation>
            <numerusform>Және тағы %n жерде</numerusform>
            <numerusform>Және тағы %n жерде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further places are not listed here</source>
        <translation>
            <numerusform>Тағы %n орын мұнда көрсетілмеген</numerusform>
            <numerusform>Тағы %n орын мұнда көрсетілмеген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Бастамас бұрын</translation>
    </message>
    <message>
        <source>One page, one minute. You can change everything here later in Settings.</source>
        <translation>Бір бет, бір минут. Мұның бәрін кейін баптауларда өзгерте аласыз.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Your text stays on this computer until you send it.</source>
        <translation>Мәтініңіз өзіңіз жібергенше осы компьютерде қалады.</translation>
    </message>
    <message>
        <source>Please choose what you will mostly do.</source>
        <translation>Негізінен не істейтініңізді таңдаңыз.</translation>
    </message>
    <message>
        <source>Which of these do you read best?</source>
        <translation>Осылардың қайсысын оқу оңай?</translation>
    </message>
    <message>
        <source>The publication looks the same whatever you choose. Settings has more sizes.</source>
        <translation>Таңдау жарияланымның көрінісіне әсер етпейді. Басқа өлшемдер баптауларда бар.</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Leave focus view</source>
        <translation>Оңаша көріністен шығу</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message numerus="yes">
        <source>… %n unchanged paragraphs</source>
        <translation>
            <numerusform>… %n абзац өзгермеген</numerusform>
            <numerusform>… %n абзац өзгермеген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Folder for the files</source>
        <translation>Файлдарға арналған қалта</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>ескертпелерде %n</numerusform>
            <numerusform>ескертпелерде %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDesk</name>
    <message>
        <source>Print the questions</source>
        <translation>Сұрақтарды басып шығару</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;PDF files (*.pdf);;Web pages (*.html)</source>
        <translation>Word құжаттары (*.docx);;PDF файлдары (*.pdf);;Веб-беттер (*.html)</translation>
    </message>
    <message>
        <source>Writing the questions…</source>
        <translation>Сұрақтар жазылуда…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The questions are in {name}.</source>
        <translation>Сұрақтар {name} файлына жазылды.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ашу</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Hand in</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Take it back to change it</source>
        <translation>Өзгерту үшін қайтарып алу</translation>
    </message>
    <message>
        <source>Results of all case studies…</source>
        <translation>Барлық зерттеулердің қорытындысы…</translation>
    </message>
    <message>
        <source>Handed in: {when}</source>
        <translation>Тапсырылды: {when}</translation>
    </message>
    <message>
        <source>Everybody in the Hub who gets this case study reads your form. The expert does not.</source>
        <translation>Нысаныңызды Хабта осы зерттеуді алғандардың бәрі көреді. Сарапшы көрмейді.</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Тапсырылмаған</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Басталмаған</translation>
    </message>
    <message>
        <source>What you write is kept as you write it. Nobody else sees it before you hand it in, which you may do after the decision as well.</source>
        <translation>Жазғаныңыз бірден сақталады. Тапсырғанға дейін оны ешкім көрмейді; шешімнен кейін де тапсыруға болады.</translation>
    </message>
    <message numerus="yes">
        <source>%n required answers are missing</source>
        <translation>
            <numerusform>%n міндетті жауап жетіспейді</numerusform>
            <numerusform>%n міндетті жауап жетіспейді</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is required is missing</source>
        <translation>Міндетті жауаптардың бәрі бар</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-бет (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Case file (JSON)</source>
        <translation>Зерттеу файлы (JSON)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Беттер (PDF)</translation>
    </message>
</context>
<context>
    <name>FoundBeside</name>
    <message numerus="yes">
        <source>%n things stop the publication</source>
        <translation>
            <numerusform>%n жайт жариялауға кедергі</numerusform>
            <numerusform>%n жайт жариялауға кедергі</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stops the publication</source>
        <translation>Жариялауға кедергі жоқ</translation>
    </message>
    <message>
        <source>A draft can be made at any time.</source>
        <translation>Жобаны кез келген уақытта жасауға болады.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Left out of every file: names of your computer and its user, place data in pictures.</source>
        <translation>Бірде-бір файлға енбейді: компьютер мен пайдаланушы аттары, суреттердегі орын деректері.</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>comment</source>
        <translation>пікір</translation>
    </message>
    <message>
        <source>letter of a decision</source>
        <translation>шешім туралы хат</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>бұрынғы нұсқа</translation>
    </message>
    <message>
        <source>Places in the texts</source>
        <translation>Мәтіндердегі орындар</translation>
    </message>
    <message>
        <source>Looking through the texts of all case studies…</source>
        <translation>Барлық зерттеулердің мәтіндері қаралып жатыр…</translation>
    </message>
    <message numerus="yes">
        <source>%n places in the texts, and more</source>
        <translation>
            <numerusform>Мәтіндерде %n орын, тағы да бар</numerusform>
            <numerusform>Мәтіндерде %n орын, тағы да бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in the texts</source>
        <translation>
            <numerusform>Мәтіндерде %n орын</numerusform>
            <numerusform>Мәтіндерде %n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>Бұл сөздердің бәрі бар мәтін жоқ.</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message numerus="yes">
        <source>%n comments must be answered first</source>
        <translation>
            <numerusform>Алдымен %n пікірге жауап беру керек</numerusform>
            <numerusform>Алдымен %n пікірге жауап беру керек</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you did about each: done, partly done, or not done and why. Until then the case study does not go back as revised.</source>
        <translation>Әрқайсысы бойынша не істелгенін жазыңыз: орындалды, ішінара орындалды немесе орындалмады және неге. Оған дейін зерттеу пысықталған ретінде қайтарылмайды.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… және тағы %n</numerusform>
            <numerusform>… және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not suit their column. They are kept as text and marked.</source>
        <translation>
            <numerusform>%n ұяшық бағанына сай емес. Олар мәтін ретінде сақталып, белгіленді.</numerusform>
            <numerusform>%n ұяшық бағанына сай емес. Олар мәтін ретінде сақталып, белгіленді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns had no place here and were left out.</source>
        <translation>
            <numerusform>%n бағанға мұнда орын жоқ, олар енгізілмеді.</numerusform>
            <numerusform>%n бағанға мұнда орын жоқ, олар енгізілмеді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Left out of the publication</source>
        <translation>Жарияланымға енгізілмейді</translation>
    </message>
    <message>
        <source>Chapter {number}, {title}</source>
        <translation>{number}-тарау, {title}</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Неге сұралады</translation>
    </message>
    <message>
        <source>A good answer holds</source>
        <translation>Жақсы жауапта не болады</translation>
    </message>
    <message>
        <source>Usual mistakes</source>
        <translation>Жиі кездесетін қателер</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Where it appears</source>
        <translation>Қайда шығады</translation>
    </message>
    <message>
        <source>What this section is for</source>
        <translation>Бұл бөлім не үшін керек</translation>
    </message>
    <message>
        <source>Guidance for the whole question</source>
        <translation>Бүкіл сұраққа арналған нұсқау</translation>
    </message>
</context>
<context>
    <name>GuidanceChoice</name>
    <message>
        <source>As the program</source>
        <translation>Бағдарламадағыдай</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Start</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Зерттеуді іздеу</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Файлдарды ашу…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Go there</source>
        <translation>Сол жерге өту</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Түзету</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n places</source>
        <translation>
            <numerusform>%n жерді түзету</numerusform>
            <numerusform>%n жерді түзету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>және тағы %n жер</numerusform>
            <numerusform>және тағы %n жер</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops the publication · {count}</source>
        <translation>Жариялауға кедергі · {count}</translation>
    </message>
    <message>
        <source>Please look at these · {count}</source>
        <translation>Қарап шығыңыз · {count}</translation>
    </message>
    <message>
        <source>Left as it is · {count}</source>
        <translation>Сол күйі қалдырылған · {count}</translation>
    </message>
    <message>
        <source>Good to know · {count}</source>
        <translation>Біле жүріңіз · {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not answered yet: {questions} in %n sections</source>
        <translation>
            <numerusform>Жауапсыз: {questions}, %n бөлімде</numerusform>
            <numerusform>Жауапсыз: {questions}, %n бөлімде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them needed for the publication</source>
        <translation>
            <numerusform>оның %n сұрағы жариялау үшін қажет</numerusform>
            <numerusform>оның %n сұрағы жариялау үшін қажет</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Алғашқысына өту</translation>
    </message>
    <message>
        <source>Not written · {count}</source>
        <translation>Жазылмады · {count}</translation>
    </message>
    <message>
        <source>Written · {count}</source>
        <translation>Жазылды · {count}</translation>
    </message>
    <message>
        <source>Worth a look · {count}</source>
        <translation>Қарап шыққан жөн · {count}</translation>
    </message>
    <message>
        <source>Not carried over · {count}</source>
        <translation>Көшірілмеді · {count}</translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>No case study has “{words}” in its name.</source>
        <translation>Ешбір зерттеудің атауында «{words}» жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases match “{words}”.</source>
        <translation>
            <numerusform>«{words}» бойынша %n зерттеу табылды.</numerusform>
            <numerusform>«{words}» бойынша %n зерттеу табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is in this view.</source>
        <translation>Бұл көріністе зерттеу жоқ.</translation>
    </message>
    <message>
        <source>No case study yet.</source>
        <translation>Зерттеу әлі жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for you.</source>
        <translation>
            <numerusform>%n зерттеу сізді күтіп тұр.</numerusform>
            <numerusform>%n зерттеу сізді күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for you.</source>
        <translation>Сізді күтіп тұрған зерттеу жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation>
            <numerusform>Мерзімі өткені — %n.</numerusform>
            <numerusform>Мерзімі өткені — %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Name this state…</source>
        <translation>Күйге ат беру…</translation>
    </message>
    <message>
        <source>Bring back everything…</source>
        <translation>Бәрін қайтару…</translation>
    </message>
    <message>
        <source>Nothing is kept yet. A state is kept when you begin to write, after every quarter of an hour of work, and whenever you name one. Then you see here what changed.</source>
        <translation>Әзірге ештеңе сақталмаған. Күй жазуды бастағанда, әр ширек сағаттық жұмыстан кейін және сіз оған ат бергенде сақталады. Содан кейін не өзгергенін осы жерден көресіз.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>This library lies on a network share ({name}). casewriter works there in safe mode, which is a little slower, and waits when the network does. Better keep the library on this computer, and its backups on the share.</source>
        <translation>Бұл кітапхана желілік ресурста орналасқан ({name}). Онда casewriter қауіпсіз режимде сәл баяу жұмыс істейді және желі кідіргенде күтеді. Кітапхананы осы компьютерде, ал сақтық көшірмелерін желілік ресурста сақтаған жөн.</translation>
    </message>
    <message>
        <source>This library lies in a folder that {name} carries to other computers. casewriter works there in safe mode; never write in it on two computers at once. Better keep the library on this computer, and its backups in that folder.</source>
        <translation>Бұл кітапхана басқа компьютерлерге көшірілетін қалтада орналасқан ({name}). Онда casewriter қауіпсіз режимде жұмыс істейді; кітапханаға екі компьютерде қатар жазбаңыз. Кітапхананы осы компьютерде, ал сақтық көшірмелерін сол қалтада сақтаған жөн.</translation>
    </message>
    <message>
        <source>Your own folders, and this library with them, lie on a server ({name}). casewriter works there in safe mode, which is a little slower, and waits when the network does. Better keep the library on a disk of this computer, and its backups on the server.</source>
        <translation>Жеке қалталарыңыз, олармен бірге осы кітапхана да серверде орналасқан ({name}). Онда casewriter қауіпсіз режимде сәл баяу жұмыс істейді және желі кідіргенде күтеді. Кітапхананы осы компьютердің дискісінде, ал сақтық көшірмелерін серверде сақтаған жөн.</translation>
    </message>
    <message>
        <source>casewriter may not write in the folder of this library. You can read, copy and publish everything. To write, copy the folder to a place of your own and open it there.</source>
        <translation>Бұл кітапхананың қалтасына casewriter жаза алмайды. Бәрін оқуға, көшіруге және жариялауға болады. Жазу үшін қалтаны өз орныңызға көшіріп, сол жерден ашыңыз.</translation>
    </message>
    <message>
        <source>{who} has taken this library over on {machine} ({since}). You can read, copy and publish everything; nothing can be changed here.</source>
        <translation>Бұл кітапхананы өзіне алған: {who}, {machine} ({since}). Бәрін оқуға, көшіруге және жариялауға болады; мұнда ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>{who} on {machine} does not write in this library any more. Look again to write here.</source>
        <translation>Бұл кітапханаға енді жазбайды: {who}, {machine}. Осында жазу үшін қайта қараңыз.</translation>
    </message>
    <message>
        <source>{who} is writing in this library on {machine} (since {since}). You can read, copy and publish everything; nothing can be changed here meanwhile.</source>
        <translation>Бұл кітапханаға қазір жазып отыр: {who}, {machine} (басталуы: {since}). Бәрін оқуға, көшіруге және жариялауға болады; әзірге мұнда ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Біреу</translation>
    </message>
</context>
<context>
    <name>HoldingNotices</name>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Өзіме алу…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>What you wrote last is still on the screen: save a copy.</source>
        <translation>Соңғы жазғаныңыз әлі экранда: көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>Looked again {time}: no change.</source>
        <translation>Қайта қаралды, {time}: өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Beside this library lies a copy from another computer: {names}. It may hold words that are not here. Leave it there until somebody has looked into it.</source>
        <translation>Бұл кітапхананың жанында басқа компьютерден келген көшірме бар: {names}. Онда мұнда жоқ сөздер болуы мүмкін. Біреу қарап шыққанша сол жерде қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>InText</name>
    <message>
        <source>Picture without a caption</source>
        <translation>Жазуы жоқ сурет</translation>
    </message>
    <message>
        <source>Table without a title</source>
        <translation>Атауы жоқ кесте</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Guidance</source>
        <translation>Нұсқау</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Nothing was found in this section. “Check my case” looks at all of them.</source>
        <translation>Бұл бөлімде ештеңе табылмады. «Зерттеуді тексеру» барлық бөлімді қарайды.</translation>
    </message>
    <message>
        <source>Keep this panel open</source>
        <translation>Панельді ашық қалдыру</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Панельді жабу</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Алып қойылған</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Read beside</source>
        <translation>Қатар оқу</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
</context>
<context>
    <name>JumpDesk</name>
    <message>
        <source>Command</source>
        <translation>Пәрмен</translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Атауы жоқ зерттеу</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Зерттеу</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>Show all %n backup(s)</source>
        <translation>
            <numerusform>Барлық %n көшірмені көрсету</numerusform>
            <numerusform>Барлық %n көшірмені көрсету</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>All case studies go back to what they were {when}. The library as it is now is set aside whole and joins this list: choose it there to undo this.</source>
        <translation>Барлық зерттеу мына кездегі қалпына қайтады: {when}. Қазіргі кітапхана түгел сақталып, осы тізімге қосылады: болдырмау үшін оны осы жерден таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n зерттеу</numerusform>
            <numerusform>%n зерттеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Қайтару…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Writing</source>
        <translation>Мәтін жазу</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>To the next field, and back</source>
        <translation>Келесі өріске және кері</translation>
    </message>
    <message>
        <source>Through a list, a table or choices</source>
        <translation>Тізім, кесте немесе нұсқалар бойымен</translation>
    </message>
    <message>
        <source>Open or choose</source>
        <translation>Ашу немесе таңдау</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Белгі қою немесе алып тастау</translation>
    </message>
    <message>
        <source>Close what has opened; leave the focus view</source>
        <translation>Ашылғанды жабу; оңаша көріністен шығу</translation>
    </message>
    <message>
        <source>Throw away what is chosen in a list</source>
        <translation>Тізімде таңдалғанды жою</translation>
    </message>
    <message>
        <source>Next and previous change, while looking back</source>
        <translation>Тарихтағы келесі және алдыңғы өзгеріс</translation>
    </message>
    <message>
        <source>Deeper and higher in a list of a text</source>
        <translation>Мәтін тізімінде тереңірек және жоғары</translation>
    </message>
    <message>
        <source>The menu of what has the keyboard</source>
        <translation>Меңзер тұрған жердің мәзірі</translation>
    </message>
    <message>
        <source>The menus of the window</source>
        <translation>Терезе мәзірлері</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Пернетақта</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. “Go to…” finds any section, question or command by a part of its name, in every language of the program.</source>
        <translation>Барлығын тінтуірсіз орындауға болады. «Өту…» кез келген бөлімді, сұрақты немесе пәрменді атауының бір бөлігі бойынша бағдарламаның кез келген тілінде табады.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Ағылшын тілі</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орыс тілі</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армян тілі</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Әзербайжан тілі</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Эстон тілі</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузин тілі</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақ тілі</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Қырғыз тілі</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Өзбек тілі</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>taken out</source>
        <translation>алынды</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>қосылды</translation>
    </message>
</context>
<context>
    <name>LengthWords</name>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Ең көбі %n таңба.</numerusform>
            <numerusform>Ең көбі %n таңба.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {high} words.</source>
        <translation>{high} сөзге дейін.</translation>
    </message>
    <message>
        <source>{low} to {high} words.</source>
        <translation>{low} сөзден {high} сөзге дейін.</translation>
    </message>
    <message>
        <source>That is one paragraph.</source>
        <translation>Бұл бір абзац.</translation>
    </message>
    <message>
        <source>That is about {few} to {many} paragraphs.</source>
        <translation>Бұл шамамен {few}–{many} абзац.</translation>
    </message>
    <message>
        <source>Up to {most}, or none.</source>
        <translation>Ең көбі {most} немесе мүлде жоқ.</translation>
    </message>
    <message>
        <source>{low} to {most}.</source>
        <translation>{low}–{most}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n дереккөз</numerusform>
            <numerusform>%n дереккөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Зерттеулер</translation>
    </message>
    <message>
        <source>Start a case study</source>
        <translation>Зерттеуді бастау</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Every case study you begin or receive is listed here, with whose turn it is.</source>
        <translation>Сіз бастаған немесе сізге келген әр зерттеу кімнің кезегі екені көрсетіліп осында тұрады.</translation>
    </message>
    <message>
        <source>Countries and templates</source>
        <translation>Елдер мен үлгілер</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>How the cases are shown</source>
        <translation>Зерттеулер қалай көрсетілген</translation>
    </message>
    <message>
        <source>Review forms</source>
        <translation>Рецензия нысандары</translation>
    </message>
</context>
<context>
    <name>LineLeaf</name>
    <message numerus="yes">
        <source>%n characters over the length of {limit}</source>
        <translation>
            <numerusform>{limit} шегінен %n таңба артық</numerusform>
            <numerusform>{limit} шегінен %n таңба артық</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Link to</source>
        <translation>Сілтеме мекенжайы</translation>
    </message>
    <message>
        <source>https://… or name@example.org</source>
        <translation>https://… немесе name@example.org</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Сілтеменің мекенжайы</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеу</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Сілтемені алу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>A link leads to a web page or to a mail address: this is neither.</source>
        <translation>Сілтеме веб-бетке не электрондық поштаға апарады: бұл екеуі де емес.</translation>
    </message>
</context>
<context>
    <name>LockFields</name>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>Файлды құпия сөйлеммен қорғау</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, not even you, and nobody can find it out. Tell it to the receiver another way than the file goes: by telephone, perhaps.</source>
        <translation>Онсыз файлды ешкім, тіпті сіз де аша алмайсыз, оны қалпына келтіру мүмкін емес. Құпия сөйлемді алушыға файлды жіберген жолмен емес, басқаша айтыңыз: мысалы, телефонмен.</translation>
    </message>
    <message>
        <source>Lock it with the key of {who}</source>
        <translation>Файлды алушының кілтімен қорғау: {who}</translation>
    </message>
    <message>
        <source>Only they and you can open it, without a passphrase.</source>
        <translation>Файлды тек сіз бен алушы аша аласыздар, құпия сөйлем керек емес.</translation>
    </message>
    <message>
        <source>The Hub&apos;s key came with the template. Compare its digits with the Hub over the telephone: {digits}.</source>
        <translation>Хабтың кілті үлгімен бірге келді. Цифрларын Хабпен телефон арқылы салыстырыңыз: {digits}.</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>Taken back by {name}: {reason}</source>
        <translation>Кері қайтарылды ({name}): {reason}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Кері қайтару…</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Кері қайтару: {what}</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log; the other side reads it.</source>
        <translation>Неге? Себебі журналда қалады, оны екінші тарап оқиды.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Себебін бірнеше сөзбен жазыңыз.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Whatever moved the case study stays here for good, with what was taken back.</source>
        <translation>Зерттеуді жылжытқан әр қадам, кері қайтарылғандарымен бірге, осында мәңгі қалады.</translation>
    </message>
    <message>
        <source>Nothing moved the case study yet. Sending it in is the first step.</source>
        <translation>Әзірге ештеңе болған жоқ. Алғашқы қадам — зерттеуді жіберу.</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Журналды сақтау…</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Chapter {number} of {count}</source>
        <translation>{number}-тарау, барлығы {count}</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Жұмысқа оралу</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>It came with casewriter; no network is needed.</source>
        <translation>Ол casewriter бағдарламасымен бірге келген, желі қажет емес.</translation>
    </message>
    <message>
        <source>Language of the manual</source>
        <translation>Нұсқаулық тілі</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Нұсқаулықтан табу</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Табылмады.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Тараулар</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Пернелер</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n case studies</source>
        <translation>
            <numerusform>%n зерттеуді жариялау</numerusform>
            <numerusform>%n зерттеуді жариялау</numerusform>
        </translation>
    </message>
    <message>
        <source>Each in the language it was written in, named after its title. A case with errors gets no publication; the report says why, and the others are written.</source>
        <translation>Әрқайсысы өзі жазылған тілде, атауы бойынша аталады. Қателері бар зерттеу жарияланбайды; есеп себебін айтады, қалғандары жазылады.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Файлдарды жазу</translation>
    </message>
    <message>
        <source>Bind them into one volume…</source>
        <translation>Бір жинаққа біріктіру…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Не үшін керек?</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
</context>
<context>
    <name>ManyNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message numerus="yes">
        <source>Writing the files of %n case studies…</source>
        <translation>
            <numerusform>%n зерттеудің файлдары жазылуда…</numerusform>
            <numerusform>%n зерттеудің файлдары жазылуда…</numerusform>
        </translation>
    </message>
    <message>
        <source>Binding the volume…</source>
        <translation>Жинақ дайындалуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n files written.</source>
        <translation>
            <numerusform>%n файл жазылды.</numerusform>
            <numerusform>%n файл жазылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume was not written: its case studies have errors.</source>
        <translation>Жинақ жазылмады: оның зерттеулерінде қателер бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n case studies could not be written.</source>
        <translation>
            <numerusform>%n зерттеуді жазу мүмкін болмады.</numerusform>
            <numerusform>%n зерттеуді жазу мүмкін болмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be carried over.</source>
        <translation>Барлығын көшіру мүмкін болмады.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Есепті көрсету</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
</context>
<context>
    <name>ManyStrip</name>
    <message numerus="yes">
        <source>%n suggested edits were accepted.</source>
        <translation>
            <numerusform>Ұсынылған %n түзету қабылданды.</numerusform>
            <numerusform>Ұсынылған %n түзету қабылданды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken back.</source>
        <translation>
            <numerusform>%n шешім кері қайтарылды.</numerusform>
            <numerusform>%n шешім кері қайтарылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits were decided.</source>
        <translation>
            <numerusform>Ұсынылған %n түзету бойынша шешім қабылданды.</numerusform>
            <numerusform>Ұсынылған %n түзету бойынша шешім қабылданды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back:</source>
        <translation>
            <numerusform>%n шешімді кері қайтару мүмкін болмады:</numerusform>
            <numerusform>%n шешімді кері қайтару мүмкін болмады:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be put in and still wait:</source>
        <translation>
            <numerusform>%n түзетуді енгізу мүмкін болмады, ол шешім күтуде:</numerusform>
            <numerusform>%n түзетуді енгізу мүмкін болмады, олар шешім күтуде:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n edits?</source>
        <translation>
            <numerusform>%n түзету қабылдансын ба?</numerusform>
            <numerusform>%n түзету қабылдансын ба?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n edits…</source>
        <translation>
            <numerusform>%n түзету қабылдануда…</numerusform>
            <numerusform>%n түзету қабылдануда…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n edits?</source>
        <translation>
            <numerusform>%n түзету қабылданбасын ба?</numerusform>
            <numerusform>%n түзету қабылданбасын ба?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declining %n edits…</source>
        <translation>
            <numerusform>%n түзету қабылданбауда…</numerusform>
            <numerusform>%n түзету қабылданбауда…</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Қабылдамау</translation>
    </message>
    <message numerus="yes">
        <source>Take %n decisions back?</source>
        <translation>
            <numerusform>%n шешім кері қайтарылсын ба?</numerusform>
            <numerusform>%n шешім кері қайтарылсын ба?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n decisions back…</source>
        <translation>
            <numerusform>%n шешім кері қайтарылуда…</numerusform>
            <numerusform>%n шешім кері қайтарылуда…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Undo takes all of it back at once.</source>
        <translation>«Болдырмау» бәрін бірден кері қайтарады.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>{done} of {count} decided</source>
        <translation>{count} түзетуден {done} шешілді</translation>
    </message>
    <message numerus="yes">
        <source>%n answers cite sources that go with this. Their citations lead nowhere then, and “Check my case” lists them.</source>
        <translation>
            <numerusform>Осымен бірге кететін дереккөздерге %n жауап сілтеме жасайды. Сонда сілтемелері ешқайда апармайды; оларды «Зерттеуді тексеру» көрсетеді.</numerusform>
            <numerusform>Осымен бірге кететін дереккөздерге %n жауап сілтеме жасайды. Сонда сілтемелері ешқайда апармайды; оларды «Зерттеуді тексеру» көрсетеді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Case study</source>
        <translation>&amp;Зерттеу</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Қ&amp;ою</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Құ&amp;ралдар</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Р&amp;ецензиялау</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Nothing.</source>
        <translation>Ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This passage was deleted.</source>
        <translation>Бұл үзінді жойылған.</translation>
    </message>
    <message>
        <source>This row was deleted.</source>
        <translation>Бұл жол жойылған.</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>Everything in this copy is in your case study already.</source>
        <translation>Бұл көшірмедегінің бәрі зерттеуіңізде бар.</translation>
    </message>
    <message>
        <source>The copy is taken in. The history has the state before.</source>
        <translation>Көшірме қабылданды. Бұрынғы күй тарихта сақталды.</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggested edits.</source>
        <translation>
            <numerusform>Ұсынылған %n жаңа түзету.</numerusform>
            <numerusform>Ұсынылған %n жаңа түзету.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the suggested edits</source>
        <translation>Ұсынылған түзетулерді көрсету</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>Пікірлерді көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n new comments.</source>
        <translation>
            <numerusform>%n жаңа пікір.</numerusform>
            <numerusform>%n жаңа пікір.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>{done} of {count} decided</source>
        <translation>{count} сұрақтан {done} шешілді</translation>
    </message>
    <message>
        <source>as your case study is</source>
        <translation>зерттеуіңіздегідей</translation>
    </message>
    <message>
        <source>as it will be</source>
        <translation>қандай болатыны</translation>
    </message>
    <message numerus="yes">
        <source>%n answers come in by themselves</source>
        <translation>
            <numerusform>%n жауап сұрақсыз енеді</numerusform>
            <numerusform>%n жауап сұрақсыз енеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes in by itself</source>
        <translation>Сұрақсыз ештеңе енбейді</translation>
    </message>
    <message>
        <source>A copy came in</source>
        <translation>Көшірме келді</translation>
    </message>
    <message numerus="yes">
        <source>%n answers come in by themselves.</source>
        <translation>
            <numerusform>%n жауап сұрақсыз енеді.</numerusform>
            <numerusform>%n жауап сұрақсыз енеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only facts and states come in by themselves.</source>
        <translation>Сұрақсыз тек мәліметтер мен күйлер енеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggested edits.</source>
        <translation>
            <numerusform>Ұсынылған %n жаңа түзету.</numerusform>
            <numerusform>Ұсынылған %n жаңа түзету.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed in both copies.</source>
        <translation>
            <numerusform>%n орын екі көшірмеде де өзгертілген.</numerusform>
            <numerusform>%n орын екі көшірмеде де өзгертілген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is to stand: nothing is taken in before.</source>
        <translation>Не қалатынын таңдаңыз: оған дейін ештеңе қабылданбайды.</translation>
    </message>
    <message>
        <source>Nothing has to be asked.</source>
        <translation>Ештеңе шешудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>Nobody knows what both copies come from: so nothing is dropped, and everything is asked in which they differ.</source>
        <translation>Екі көшірменің неден шыққаны белгісіз: сондықтан ештеңе жоғалмайды, айырмашылығы бар нәрсенің бәрі сұралады.</translation>
    </message>
    <message>
        <source>To be decided: {count}</source>
        <translation>Шешілуге тиіс: {count}</translation>
    </message>
    <message>
        <source>Comes in by itself: {count}</source>
        <translation>Сұрақсыз енеді: {count}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Олардікі</translation>
    </message>
    <message>
        <source>as the library has it</source>
        <translation>кітапханадағыдай</translation>
    </message>
    <message>
        <source>Nobody else changed what you changed. There is nothing to decide.</source>
        <translation>Сіз өзгерткенді басқа ешкім өзгертпеген. Шешетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{name} sent a copy of this case study</source>
        <translation>Осы зерттеудің көшірмесін жіберген: {name}</translation>
    </message>
    <message>
        <source>A copy of this case study: {file}</source>
        <translation>Осы зерттеудің көшірмесі: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in sections that others write: {names}.</source>
        <translation>
            <numerusform>Оның ішінде %n — басқалар жазатын бөлімдерде: {names}.</numerusform>
            <numerusform>Оның ішінде %n — басқалар жазатын бөлімдерде: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the copy were made smaller for mail; where you have them in full, yours stay.</source>
        <translation>
            <numerusform>Көшірменің %n суреті пошта үшін кішірейтілген; толығы сізде болса, сіздікі қалады.</numerusform>
            <numerusform>Көшірменің %n суреті пошта үшін кішірейтілген; толығы сізде болса, сіздікі қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comments.</source>
        <translation>
            <numerusform>%n жаңа пікір.</numerusform>
            <numerusform>%n жаңа пікір.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабарлама</translation>
    </message>
</context>
<context>
    <name>MigrationDesk</name>
    <message>
        <source>The case study follows version {number} of its template now.</source>
        <translation>Зерттеу енді өз үлгісінің {number}-нұсқасына сүйенеді.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>There is a newer version of the template of this case study. You can go on with the old one.</source>
        <translation>Осы зерттеу үлгісінің жаңа нұсқасы бар. Бұрынғысымен де жалғастыра бересіз.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарап шығу</translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Take the newer version</source>
        <translation>Жаңа нұсқаға көшу</translation>
    </message>
    <message>
        <source>A newer version of the template</source>
        <translation>Үлгінің жаңа нұсқасы</translation>
    </message>
    <message>
        <source>No answer is lost, and the history keeps the case study as it is now. Copies that others have of it come to the same version when you merge them.</source>
        <translation>Бірде-бір жауап жоғалмайды, ал тарих зерттеудің қазіргі күйін сақтайды. Басқалардағы көшірмелер біріктірген кезде осы нұсқаға көшеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers move to another place</source>
        <translation>
            <numerusform>%n жауап басқа орынға көшеді</numerusform>
            <numerusform>%n жауап басқа орынға көшеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are new</source>
        <translation>
            <numerusform>%n жаңа сұрақ</numerusform>
            <numerusform>%n жаңа сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not asked for any more; they stay in the case study, unpublished</source>
        <translation>
            <numerusform>%n жауап енді сұралмайды; ол зерттеуде қалады, бірақ жарияланбайды</numerusform>
            <numerusform>%n жауап енді сұралмайды; олар зерттеуде қалады, бірақ жарияланбайды</numerusform>
        </translation>
    </message>
    <message>
        <source>{template}: version {new} instead of {old}</source>
        <translation>{template}: {old}-нұсқаның орнына {new}-нұсқа</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Write</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>What you do with the case study</source>
        <translation>Зерттеумен не істейсіз</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рецензиялау</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today, {time}</source>
        <translation>Бүгін, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Кеше, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy&#xa0;&apos;ж&apos;. d MMMM</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Апта басы: {date}</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name of this state</source>
        <translation>Осы күйдің аты</translation>
    </message>
    <message>
        <source>Before the ministry meeting</source>
        <translation>Министрліктегі кеңес алдында</translation>
    </message>
    <message>
        <source>Keep under this name</source>
        <translation>Осы атпен сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>Start a case study</source>
        <translation>Зерттеуді бастау</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Не туралы?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>You can write or change it later.</source>
        <translation>Оны кейін жазуға немесе өзгертуге болады.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Language you write in</source>
        <translation>Жазатын тіліңіз</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Елді таңдаңыз</translation>
    </message>
    <message>
        <source>Please choose the country that the case study is about.</source>
        <translation>Зерттеу қай ел туралы екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Жаза бастау</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Print all questions with their guidance…</source>
        <translation>Барлық сұрақты нұсқауымен басып шығару…</translation>
    </message>
    <message>
        <source>Look through all questions</source>
        <translation>Барлық сұрақты қарап шығу</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing was sent yet. When the sections are ready, send the case study to the Hub.</source>
        <translation>Әзірге ештеңе жіберілген жоқ. Бөлімдер дайын болғанда зерттеуді Хабқа жіберіңіз.</translation>
    </message>
    <message>
        <source>The case study is with the Hub. You will hear from it; until then you may go on writing.</source>
        <translation>Зерттеу Хабта. Сізге жауап береді; оған дейін жаза беруіңізге болады.</translation>
    </message>
    <message>
        <source>The Hub reads the case study. You will hear from it.</source>
        <translation>Хаб зерттеуді оқып жатыр. Сізге жауап береді.</translation>
    </message>
    <message>
        <source>Answer the comments, change what has to be changed, and send the case study back.</source>
        <translation>Пікірлерге жауап беріп, керегін түзетіп, зерттеуді қайтарыңыз.</translation>
    </message>
    <message>
        <source>The Hub looks after the language. You approve the text before it is published.</source>
        <translation>Хаб тілін өңдейді. Жарияланар алдында мәтінді сіз келісесіз.</translation>
    </message>
    <message>
        <source>Read the text once more. Approve it for your country, or send it back with what has to change.</source>
        <translation>Мәтінді тағы бір рет оқыңыз. Еліңіз атынан келісіңіз немесе нені өзгерту керегін жазып қайтарыңыз.</translation>
    </message>
    <message>
        <source>The expert has not sent this case study in yet.</source>
        <translation>Сарапшы бұл зерттеуді әлі жіберген жоқ.</translation>
    </message>
    <message>
        <source>Begin the check, or decide at once.</source>
        <translation>Тексеруді бастаңыз немесе бірден шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>Comment where something has to change, fill in the review form, and decide.</source>
        <translation>Өзгерту керек жерге пікір жазып, рецензия нысанын толтырып, шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>Send the case study back: only then does the expert know of the decision.</source>
        <translation>Зерттеуді қайтарыңыз: сарапшы шешімді сонда ғана біледі.</translation>
    </message>
    <message>
        <source>Mend the language; then ask the country to approve the text, or approve it yourself.</source>
        <translation>Тілін түзетіңіз, содан кейін елдің келісімін сұраңыз немесе өзіңіз келісіңіз.</translation>
    </message>
    <message>
        <source>Send the case study to the country, to be approved. When you have its word, note it here.</source>
        <translation>Зерттеуді келісу үшін елге жіберіңіз. Жауап алғанда осында белгілеңіз.</translation>
    </message>
    <message>
        <source>Publish it, and note it here.</source>
        <translation>Жариялап, осында белгілеңіз.</translation>
    </message>
    <message>
        <source>Send the case study, so that the expert reads the letter.</source>
        <translation>Сарапшы хатты оқуы үшін зерттеуді жіберіңіз.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Note {number}</source>
        <translation>{number}-ескертпе</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Ескертпені жазыңыз</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге оралу</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier messages</source>
        <translation>
            <numerusform>%n бұрынғы хабарлама</numerusform>
            <numerusform>%n бұрынғы хабарлама</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Барлығын жабу</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n қарау керек</numerusform>
            <numerusform>%n қарау керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun</source>
        <translation>
            <numerusform>%n басталған</numerusform>
            <numerusform>%n басталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n басталмаған</numerusform>
            <numerusform>%n басталмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Check my case</source>
        <translation>Зерттеуді тексеру</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Келесі толмаған орын</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n бөлім</numerusform>
            <numerusform>%n бөлім</numerusform>
        </translation>
    </message>
    <message>
        <source>if you need it</source>
        <translation>қажет болса</translation>
    </message>
    <message>
        <source>{words}, if you need it</source>
        <translation>{words}, қажет болса</translation>
    </message>
    <message>
        <source>about {words} in all</source>
        <translation>барлығы шамамен {words}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>{ready} of {count}</source>
        <translation>{ready}/{count}</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>{ready}/{count} дайын</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n түзету керек</numerusform>
            <numerusform>%n түзету керек</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {asked}</source>
        <translation>{done}/{asked}</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>жазатын: {name}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Here is every question as a writer will see it, with what makes a good answer. Nothing is created. The arrow keys lead from question to question; the list leads to any section.</source>
        <translation>Мұнда әр сұрақ автор көретіндей көрсетілген және жақсы жауап қандай болатыны айтылған. Бұл кезде ештеңе жасалмайды. Көрсеткі пернелер сұрақтан сұраққа апарады, тізім кез келген бөлімге жеткізеді.</translation>
    </message>
</context>
<context>
    <name>OwnKey</name>
    <message>
        <source>Your key</source>
        <translation>Сіздің кілтіңіз</translation>
    </message>
    <message>
        <source>What you send is signed with it. Read these digits out over the telephone to whoever wants to be sure that a package is yours.</source>
        <translation>Жібергеніңіздің бәріне осы кілтпен қол қойылады. Пакеттің сізден екеніне көз жеткізгісі келген адамға осы цифрларды телефонмен айтып беріңіз.</translation>
    </message>
    <message>
        <source>Show the digits of my key</source>
        <translation>Кілтімнің цифрларын көрсету</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the digits of my key</source>
        <translation>Кілтімнің цифрларын көшіру</translation>
    </message>
    <message>
        <source>Digits of your key: {digits}</source>
        <translation>Кілтіңіздің цифрлары: {digits}</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>What is to stand there instead</source>
        <translation>Оның орнында не тұруы керек</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>PageNumbers</name>
    <message>
        <source>Page numbers in the contents</source>
        <translation>Мазмұндағы бет нөмірлері</translation>
    </message>
    <message>
        <source>LibreOffice lays the pages out for that, which takes some seconds</source>
        <translation>Ол үшін LibreOffice беттерді қалыптайды, бұған бірнеше секунд кетеді</translation>
    </message>
    <message>
        <source>This needs LibreOffice on this computer. Without it Word fills them in: click into the contents, then press F9</source>
        <translation>Ол үшін компьютерде LibreOffice болуы керек. Онсыз нөмірлерді Word қояды: мазмұнды басып, F9 пернесін басыңыз</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a section, question, source or case, or do…</source>
        <translation>Бөлім, сұрақ, дереккөз, зерттеу немесе пәрмен…</translation>
    </message>
    <message>
        <source>Go to, or do</source>
        <translation>Өту немесе орындау</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Сәйкес келетіндер</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Мұндай атаулы ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>PapersDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel кітаптары (*.xlsx)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word құжаттары (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлдары (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-беттер (*.html)</translation>
    </message>
    <message>
        <source>Where should the file be written?</source>
        <translation>Файл қайда жазылсын?</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылып жатыр…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} жазылды.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ашу</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Қамту</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Date before</source>
        <translation>Бұрынғы күні</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Date now</source>
        <translation>Қазіргі күні</translation>
    </message>
    <message>
        <source>Yearly values</source>
        <translation>Жылдық мәндер</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>Қайсысы жақсы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөзі</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Consent to publish</source>
        <translation>Жариялауға келісім</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Short biography</source>
        <translation>Қысқаша өмірбаян</translation>
    </message>
    <message>
        <source>Abbreviation or term</source>
        <translation>Қысқарған түрі немесе термин</translation>
    </message>
    <message>
        <source>Full form</source>
        <translation>Толық түрі</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Суретте не бар: оны көре алмайтындар үшін</translation>
    </message>
    <message>
        <source>Only decoration, shows nothing to describe</source>
        <translation>Тек безендіру, сипаттайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Суреттің авторы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Permission to print</source>
        <translation>Басуға рұқсат</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Дереккөз түрі</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Дереккөз туралы толығырақ</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Кестенің атауы</translation>
    </message>
    <message>
        <source>Unit of all figures</source>
        <translation>Барлық сандардың өлшем бірлігі</translation>
    </message>
    <message>
        <source>Source of the table</source>
        <translation>Кестенің дереккөзі</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Кесте астындағы ескертпе</translation>
    </message>
    <message>
        <source>a higher value</source>
        <translation>үлкен мән</translation>
    </message>
    <message>
        <source>a lower value</source>
        <translation>кіші мән</translation>
    </message>
    <message>
        <source>given</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>сұралды, жауап әлі жоқ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>our own picture</source>
        <translation>өз суретіміз</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Барлық құқықтары қорғалған</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>CC BY-SA 4.0</source>
        <translation>CC BY-SA 4.0</translation>
    </message>
    <message>
        <source>CC BY-NC-ND 4.0</source>
        <translation>CC BY-NC-ND 4.0</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Қоғамдық игілік</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Заң</translation>
    </message>
    <message>
        <source>Decree or regulation</source>
        <translation>Қаулы немесе қағида</translation>
    </message>
    <message>
        <source>Official web page</source>
        <translation>Ресми веб-бет</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Деректер жиыны</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Кітап</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Баспасөз</translation>
    </message>
    <message>
        <source>Illustration</source>
        <translation>Иллюстрация</translation>
    </message>
    <message>
        <source>Authors, one on each line: Family name, Given name</source>
        <translation>Авторлар, әр жолда біреуден: тегі, аты</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Жылы немесе күні</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Қайда жарияланған</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Баспагер</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-мекенжай</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Add a quotation</source>
        <translation>Дәйексөз қосу</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Термин қосу</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Дереккөз қосу</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Пайыз</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Ақша</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Unpublished document</source>
        <translation>Жарияланбаған құжат</translation>
    </message>
    <message>
        <source>Editors, one on each line: Family name, Given name</source>
        <translation>Редакторлар, әрқайсысы жаңа жолдан: тегі, аты</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Құжат түрі</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Басылған жері</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Шығарылым нөмірі</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Бет саны</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI коды</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Қабылдаған орган</translation>
    </message>
    <message>
        <source>Kind of act, such as law or code</source>
        <translation>Акт түрі, мысалы заң немесе кодекс</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Акт күні</translation>
    </message>
    <message>
        <source>Official gazette or collection</source>
        <translation>Ресми басылым немесе жинақ</translation>
    </message>
    <message>
        <source>Kind of act, such as decree or order</source>
        <translation>Акт түрі, мысалы жарлық немесе бұйрық</translation>
    </message>
    <message>
        <source>Name of the website</source>
        <translation>Сайт атауы</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Newspaper, magazine or agency</source>
        <translation>Газет, журнал немесе агенттік</translation>
    </message>
    <message>
        <source>Who was interviewed: Family name, Given name</source>
        <translation>Сұхбат берген адам: тегі, аты</translation>
    </message>
    <message>
        <source>What the conversation was about</source>
        <translation>Әңгіме тақырыбы</translation>
    </message>
    <message>
        <source>Date of the conversation</source>
        <translation>Әңгіме күні</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Сақталған жері</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Кесте қосу</translation>
    </message>
    <message>
        <source>Table or picture</source>
        <translation>Кесте немесе сурет</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Не білдіреді</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>law or rule</source>
        <translation>заң немесе ереже</translation>
    </message>
    <message>
        <source>start</source>
        <translation>іске қосу</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>маңызды кезең</translation>
    </message>
    <message>
        <source>setback</source>
        <translation>сәтсіздік</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Қадамның түрі</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>E-mail address, printed only with consent</source>
        <translation>Электрондық пошта (тек келісіммен басылады)</translation>
    </message>
    <message>
        <source>Words from a list</source>
        <translation>Тізімдегі сөздер</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Жазба қосу</translation>
    </message>
</context>
<context>
    <name>PassageMarks</name>
    <message>
        <source>Comment…</source>
        <translation>Пікір жазу…</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>A locked package</source>
        <translation>Жабық пакет</translation>
    </message>
    <message>
        <source>{file} opens with the passphrase that its sender told you.</source>
        <translation>{file} файлы жіберуші сізге айтқан құпия сөйлеммен ашылады.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Nothing of it is taken in before it is open.</source>
        <translation>Ол ашылмайынша, ішінен ештеңе қабылданбайды.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ашылып жатыр…</translation>
    </message>
    <message>
        <source>That was another passphrase: capitals and spaces count. This is attempt {number} of {all}.</source>
        <translation>Бұл басқа құпия сөйлем: бас әріптер мен бос орындар да ескеріледі. {all} әрекеттің {number}-сі.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a list of references</source>
        <translation>Дереккөздер тізімін қою</translation>
    </message>
    <message>
        <source>One reference to a line, or parted by blank lines. Years, addresses and DOIs are filled in; the text stays as a note until you have completed the card. RIS, BibTeX and CSL-JSON are read whole.</source>
        <translation>Әр дереккөз бір жолда немесе бос жолмен бөлінген. Жылдар, мекенжайлар мен DOI кодтары өздігінен толады; мәтін карточканы толықтырғанша ескертпе болып қалады. RIS, BibTeX және CSL-JSON түгел оқылады.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Карточкалар жасау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>Pasted as text only.</source>
        <translation>Тек мәтін қойылды.</translation>
    </message>
    <message>
        <source>The first row was taken as headings.</source>
        <translation>Бірінші жол тақырыптар деп алынды.</translation>
    </message>
    <message>
        <source>It was too long to read whole: only the beginning came, as text.</source>
        <translation>Оны толық оқу үшін тым ұзақ болды: тек басы мәтін ретінде қойылды.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF. Nothing was changed. Open it, select the text you need and paste that; save its pictures as PNG.</source>
        <translation>«{name}» — PDF файлы. Ештеңе өзгерген жоқ. Оны ашып, керек мәтінді белгілеп, соны қойыңыз; суреттерін PNG түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read here. Nothing was changed. Open it in its program, copy what you need and paste it, or save it as DOCX.</source>
        <translation>«{name}» файлын мұнда оқу мүмкін емес. Ештеңе өзгерген жоқ. Оны өз бағдарламасында ашып, керегін көшіріп қойыңыз немесе DOCX түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any text or picture. Nothing was changed. Copy the part that you need and paste it.</source>
        <translation>«{name}» кез келген мәтіннен не суреттен үлкен. Ештеңе өзгерген жоқ. Керек бөлігін көшіріп қойыңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it may be open elsewhere or gone. Nothing was changed. Close it there and drop it again.</source>
        <translation>«{name}» файлын оқу мүмкін болмады: ол басқа жерде ашық тұрған немесе жоқ болуы мүмкін. Ештеңе өзгерген жоқ. Оны сол жерде жауып, қайта сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is not what its name says. Nothing was changed. Save it anew in its program and drop it again.</source>
        <translation>«{name}» бүлінген немесе атына сай емес. Ештеңе өзгерген жоқ. Оны өз бағдарламасында қайта сақтап, қайта сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>“{name}” is no text, table or picture that casewriter can read. Nothing was changed.</source>
        <translation>«{name}» файлында casewriter оқи алатын мәтін, кесте немесе сурет жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables placed in the text.</source>
        <translation>
            <numerusform>Мәтінге %n кесте қойылды.</numerusform>
            <numerusform>Мәтінге %n кесте қойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures placed in the text.</source>
        <translation>
            <numerusform>Мәтінге %n сурет қойылды.</numerusform>
            <numerusform>Мәтінге %n сурет қойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures left out: only the web page has them. Save them there and drop the files here.</source>
        <translation>
            <numerusform>%n сурет қойылмады: ол тек веб-бетте бар. Оны сол жерде сақтап, файлын осында сүйреп әкеліңіз.</numerusform>
            <numerusform>%n сурет қойылмады: олар тек веб-бетте бар. Оларды сол жерде сақтап, файлдарын осында сүйреп әкеліңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures left out: they could not be read. Copy or drop each by itself.</source>
        <translation>
            <numerusform>%n сурет қойылмады: оны оқу мүмкін болмады. Оны бөлек көшіріңіз немесе сүйреп әкеліңіз.</numerusform>
            <numerusform>%n сурет қойылмады: оларды оқу мүмкін болмады. Әрқайсысын бөлек көшіріңіз немесе сүйреп әкеліңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables left out: too large for a text. Copy the part that matters.</source>
        <translation>
            <numerusform>%n кесте қойылмады: ол мәтін үшін тым үлкен. Керек бөлігін көшіріңіз.</numerusform>
            <numerusform>%n кесте қойылмады: олар мәтін үшін тым үлкен. Керек бөлігін көшіріңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cells taken apart.</source>
        <translation>
            <numerusform>%n біріктірілген ұяшық бөлінді.</numerusform>
            <numerusform>%n біріктірілген ұяшық бөлінді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphens at the end of a line kept: look whether the words need them.</source>
        <translation>
            <numerusform>Жол соңындағы %n дефис қалдырылды: ол сөзге керек пе, қарап шығыңыз.</numerusform>
            <numerusform>Жол соңындағы %n дефис қалдырылды: олар сөздерге керек пе, қарап шығыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments left out.</source>
        <translation>
            <numerusform>%n пікір қойылмады.</numerusform>
            <numerusform>%n пікір қойылмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted passages left out.</source>
        <translation>
            <numerusform>%n жойылған үзінді қойылмады.</numerusform>
            <numerusform>%n жойылған үзінді қойылмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages no longer crossed out.</source>
        <translation>
            <numerusform>%n үзінді енді сызылып тасталмаған.</numerusform>
            <numerusform>%n үзінді енді сызылып тасталмаған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings, films or formulas left out.</source>
        <translation>
            <numerusform>%n сызба, фильм немесе формула қойылмады.</numerusform>
            <numerusform>%n сызба, фильм немесе формула қойылмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of a form left out.</source>
        <translation>
            <numerusform>%n нысан өрісі қойылмады.</numerusform>
            <numerusform>%n нысан өрісі қойылмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links to files left out; the words stayed.</source>
        <translation>
            <numerusform>Файлға апаратын %n сілтеме алынды, сөздері қалды.</numerusform>
            <numerusform>Файлға апаратын %n сілтеме алынды, сөздері қалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes left out: only the marks were copied.</source>
        <translation>
            <numerusform>%n ескертпе қойылмады: тек белгісі көшірілген.</numerusform>
            <numerusform>%n ескертпе қойылмады: тек белгілері көшірілген.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” may be a case study. Nothing was changed. Choose “Open a file I received” on the start page.</source>
        <translation>«{name}» зерттеу болуы мүмкін. Ештеңе өзгерген жоқ. Бастапқы бетте «Келген файлды ашу» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or of an older kind than its name says. Nothing was changed. Open it in its program and save it without a password.</source>
        <translation>«{name}» файлы құпиясөзбен қорғалған немесе атында көрсетілгеннен ескі. Ештеңе өзгерген жоқ. Оны өз бағдарламасында ашып, құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n formulas came empty: the file does not hold their results. Open and save it in its program, then drop it again.</source>
        <translation>
            <numerusform>%n формула бос қалды: файлда нәтижесі жоқ. Файлды өз бағдарламасында ашып, сақтап, қайта сүйреп әкеліңіз.</numerusform>
            <numerusform>%n формула бос қалды: файлда нәтижелері жоқ. Файлды өз бағдарламасында ашып, сақтап, қайта сүйреп әкеліңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a workbook of an older kind. Nothing was changed. Save it as XLSX or ODS and drop that, or copy the cells you need and paste them here.</source>
        <translation>«{name}» — ескі үлгідегі электрондық кесте. Ештеңе өзгерген жоқ. Оны XLSX не ODS түрінде сақтап, осында сүйреп әкеліңіз немесе керек ұяшықтарды көшіріп қойыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n items brought up to the third level of a list.</source>
        <translation>
            <numerusform>Тізімнің %n тармағы үшінші деңгейге көтерілді.</numerusform>
            <numerusform>Тізімнің %n тармағы үшінші деңгейге көтерілді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paster</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Қойылған оқылуда…</translation>
    </message>
    <message>
        <source>There was nothing to paste.</source>
        <translation>Қоятын ештеңе болмады.</translation>
    </message>
    <message>
        <source>Keep text only</source>
        <translation>Тек мәтінді қалдыру</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Қойылды.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Something went wrong that casewriter did not expect ({kind}).</source>
        <translation>casewriter күтпеген қате орын алды ({kind}).</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>бүгін {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>кеше {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy&#xa0;&apos;ж&apos;. d MMMM</translation>
    </message>
</context>
<context>
    <name>PictureSizes</name>
    <message>
        <source>As they are: the file is about {size}</source>
        <translation>Сол қалпында: файл шамамен {size}</translation>
    </message>
    <message>
        <source>At most {dots} dots long: about {size}</source>
        <translation>Ұзындығы ең көбі {dots} нүкте: шамамен {size}</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>Файлдағы суреттер</translation>
    </message>
    <message>
        <source>Only the copy in the file becomes smaller; your case study keeps the full pictures, also when it comes back. The receiver is told.</source>
        <translation>Тек файлдағы көшірмесі кішірейеді; зерттеуіңізде суреттер толық күйінде қалады, ол қайтып келгенде де. Алушыға бұл айтылады.</translation>
    </message>
</context>
<context>
    <name>PlaceChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>On the cover.</source>
        <translation>Мұқабада.</translation>
    </message>
    <message>
        <source>On the page behind the cover.</source>
        <translation>Мұқабадан кейінгі бетте.</translation>
    </message>
    <message>
        <source>In the line behind the cover that tells how to cite the publication.</source>
        <translation>Мұқабадан кейінгі жарияланымға сілтеме үлгісі жолында.</translation>
    </message>
    <message>
        <source>Behind the cover of every translation, which names its original language.</source>
        <translation>Әр аударманың мұқабасынан кейін; онда түпнұсқа тілі көрсетіледі.</translation>
    </message>
    <message>
        <source>It is not printed. It stays with the case, for sorting and comparing.</source>
        <translation>Басылмайды. Сұрыптау мен салыстыру үшін зерттеуде қалады.</translation>
    </message>
    <message>
        <source>As the text that opens the chapter.</source>
        <translation>Тарауды ашатын мәтін ретінде.</translation>
    </message>
    <message>
        <source>As text, in the order in which the questions stand here.</source>
        <translation>Мәтін ретінде, мұндағы сұрақтардың ретімен.</translation>
    </message>
    <message>
        <source>As a row of the table of key figures.</source>
        <translation>Негізгі деректер кестесінің жолы ретінде.</translation>
    </message>
    <message>
        <source>As a line of its own, after its name in bold.</source>
        <translation>Жеке жол ретінде, қалың қаріппен жазылған атауынан кейін.</translation>
    </message>
    <message>
        <source>As a numbered table, or where a text of yours places it.</source>
        <translation>Нөмірленген кесте ретінде немесе мәтініңіз көрсеткен жерде.</translation>
    </message>
    <message>
        <source>As a numbered table with the first and the latest value. Yearly values make a second table.</source>
        <translation>Алғашқы және соңғы мәні бар нөмірленген кесте ретінде. Жылдық мәндер екінші кестені құрайды.</translation>
    </message>
    <message>
        <source>As a numbered table of dates, events and deciding bodies.</source>
        <translation>Күндер, оқиғалар және шешім қабылдаған органдар келтірілген нөмірленген кесте ретінде.</translation>
    </message>
    <message>
        <source>As numbered figures with title and credit, or where a text of yours places them.</source>
        <translation>Атауы мен авторы көрсетілген нөмірленген суреттер ретінде немесе мәтініңіз көрсеткен жерде.</translation>
    </message>
    <message>
        <source>As quotations set apart from the text, with the speaker below each.</source>
        <translation>Мәтіннен бөлек дәйексөздер ретінде, әрқайсысының астында айтқан адам көрсетіледі.</translation>
    </message>
    <message>
        <source>As a list of people. Whoever refused consent is left out of it.</source>
        <translation>Адамдар тізімі ретінде. Келісім бермегендер оған енбейді.</translation>
    </message>
    <message>
        <source>As a list in alphabetical order, before the first chapter.</source>
        <translation>Бірінші тараудың алдында, әліпби ретімен берілген тізім ретінде.</translation>
    </message>
    <message>
        <source>As the list of references, sorted by author. In the text each source is named by author and year.</source>
        <translation>Автор бойынша сұрыпталған дереккөздер тізімі ретінде. Мәтінде әр дереккөз авторымен және жылымен аталады.</translation>
    </message>
    <message>
        <source>As a numbered list in a box.</source>
        <translation>Жақтау ішіндегі нөмірленген тізім ретінде.</translation>
    </message>
    <message>
        <source>As parts of the chapter, each under its own heading.</source>
        <translation>Тараудың бөліктері ретінде, әрқайсысы өз тақырыпшасымен.</translation>
    </message>
    <message>
        <source>As one point of the list in the box.</source>
        <translation>Жақтау ішіндегі тізімнің бір тармағы ретінде.</translation>
    </message>
    <message>
        <source>As the heading above this part of the chapter.</source>
        <translation>Тараудың осы бөлігінің тақырыпшасы ретінде.</translation>
    </message>
    <message>
        <source>As the text below that heading.</source>
        <translation>Сол тақырыпшаның астындағы мәтін ретінде.</translation>
    </message>
    <message>
        <source>As text below that heading, after its name in bold.</source>
        <translation>Сол тақырыпшаның астындағы мәтін ретінде, қалың қаріппен жазылған атауынан кейін.</translation>
    </message>
    <message>
        <source>As a line below that heading, after its name in bold.</source>
        <translation>Сол тақырыпшаның астындағы жол ретінде, қалың қаріппен жазылған атауынан кейін.</translation>
    </message>
    <message>
        <source>As a small line of sources below the text.</source>
        <translation>Мәтіннің астындағы дереккөздердің шағын жолы ретінде.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Numbered among the tables and figures: where a text of yours places it, else at the end of the chapter.</source>
        <translation>Кестелер мен суреттердің қатарында нөмірленеді: мәтініңіз орналастырған жерде, әйтпесе тараудың соңында.</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>{number}-сурет</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>{number}-кесте</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
    <message>
        <source>sent {at}, no receipt yet</source>
        <translation>жіберілді: {at}, растама әлі жоқ</translation>
    </message>
    <message>
        <source>sent {at} to {who}, no receipt yet</source>
        <translation>жіберілді: {at} ({who}), растама әлі жоқ</translation>
    </message>
    <message>
        <source>sent {at}, received by {who}, {day}</source>
        <translation>жіберілді: {at}, алынды: {day} ({who})</translation>
    </message>
    <message>
        <source>Signed by {who} (known since {day}).</source>
        <translation>Қол қойған: {who} (кілті мына күннен белгілі: {day}).</translation>
    </message>
    <message>
        <source>{who} had another key until now. Ask them by telephone whether this package is theirs before you trust it.</source>
        <translation>Бұл жіберушінің осыған дейінгі кілті басқа еді: {who}. Пакетке сенбес бұрын оның өзінікі ме екенін телефонмен сұраңыз.</translation>
    </message>
    <message>
        <source>The signature holds, but nobody you know has this key. It says: {who}.</source>
        <translation>Қолтаңба дұрыс, бірақ контактілеріңіздің ешқайсысында мұндай кілт жоқ. Пакетте көрсетілгені: {who}.</translation>
    </message>
    <message>
        <source>Not signed: anybody may have written it. It says: {who}.</source>
        <translation>Қолтаңба жоқ: пакетті кез келген адам жазуы мүмкін. Онда көрсетілгені: {who}.</translation>
    </message>
</context>
<context>
    <name>PresetChoice</name>
    <message>
        <source>In the new centre a family sees one official: the papers travel.</source>
        <translation>Жаңа орталықта отбасы бір қызметкермен ғана кездеседі: құжаттар жүреді.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Like a printed page</source>
        <translation>Баспа беті сияқты</translation>
    </message>
    <message>
        <source>Large, plain letters</source>
        <translation>Ірі, қарапайым әріптер</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, барлығы {pages}</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Беттер дайындалуда…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірек</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкенірек</translation>
    </message>
</context>
<context>
    <name>PrintedPages</name>
    <message>
        <source>Pages before</source>
        <translation>Алдыңғы беттер</translation>
    </message>
    <message>
        <source>Pages after</source>
        <translation>Келесі беттер</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірек</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкенірек</translation>
    </message>
    <message>
        <source>Pages with findings only</source>
        <translation>Тек ескертулері бар беттер</translation>
    </message>
    <message>
        <source>Pages {first} and {second} of {pages}</source>
        <translation>{first}- және {second}-беттер, барлығы {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, барлығы {pages}</translation>
    </message>
    <message>
        <source>Nothing was found on any page</source>
        <translation>Бірде-бір бетте ескерту жоқ</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Беттер дайындалуда…</translation>
    </message>
    <message>
        <source>Drawn from the text as it is now. Click a line to go to its question.</source>
        <translation>Мәтіннің қазіргі көрінісі. Сұраққа өту үшін оның жолын басыңыз.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems of the library</source>
        <translation>Кітапхананың ақаулары</translation>
    </message>
    <message>
        <source>Nothing was changed. Older states in History and your backups may still have what cannot be read here.</source>
        <translation>Ештеңе өзгерген жоқ. Мұнда оқылмайтын нәрсе тарихтағы бұрынғы күйлерде және сақтық көшірмелерде қалуы мүмкін.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Және тағы %n.</numerusform>
            <numerusform>Және тағы %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Your name</source>
        <translation>Аты-жөніңіз</translation>
    </message>
    <message>
        <source>Appears on your comments and receipts.</source>
        <translation>Пікірлеріңізде және алынғаны туралы растамаларда көрсетіледі.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Members of the Alliance are in the list. You may also type another name.</source>
        <translation>Альянс мүшелері тізімде бар. Басқа атау да жаза аласыз.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Елді таңдаңыз</translation>
    </message>
    <message>
        <source>What will you mostly do?</source>
        <translation>Негізінен не істейсіз?</translation>
    </message>
    <message>
        <source>Write a case study</source>
        <translation>Зерттеу жазамын</translation>
    </message>
    <message>
        <source>Country expert</source>
        <translation>Елдің сарапшысы</translation>
    </message>
    <message>
        <source>Edit and publish cases</source>
        <translation>Зерттеулерді өңдеп, жариялаймын</translation>
    </message>
    <message>
        <source>Hub editor</source>
        <translation>Хаб редакторы</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Choose another backup</source>
        <translation>Басқа көшірмені таңдау</translation>
    </message>
    <message>
        <source>This backup opens and is whole: {cases}, {answers}, {pictures}, checked {when}.</source>
        <translation>Бұл көшірме ашылады, бүтін: {cases}, {answers}, {pictures}, тексерілді: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n зерттеу</numerusform>
            <numerusform>%n зерттеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n жауап</numerusform>
            <numerusform>%n жауап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then you changed %n answer(s).</source>
        <translation>
            <numerusform>Содан бері %n жауапты өзгерттіңіз.</numerusform>
            <numerusform>Содан бері %n жауапты өзгерттіңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then nothing was changed.</source>
        <translation>Содан бері ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were damaged when it was made.</source>
        <translation>
            <numerusform>Ол жасалғанда %n сурет бүлінген еді.</numerusform>
            <numerusform>Ол жасалғанда %n сурет бүлінген еді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prove my backup</source>
        <translation>Сақтық көшірмені тексеру</translation>
    </message>
    <message>
        <source>The backup made {when}</source>
        <translation>Сақтық көшірме, жасалған уақыты: {when}</translation>
    </message>
    <message>
        <source>It is being opened and looked through…</source>
        <translation>Ашылып, қаралып жатыр…</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Барлық көшірмелер</translation>
    </message>
    <message>
        <source>All case studies of the backup</source>
        <translation>Көшірмедегі барлық зерттеулер</translation>
    </message>
    <message>
        <source>Bring this case back as it was then</source>
        <translation>Осы зерттеуді сол қалпына қайтару</translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Атауы жоқ зерттеу</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Case study without a title</source>
        <translation>Атауы жоқ зерттеу</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Айырмашылығын көру</translation>
    </message>
    <message>
        <source>Bring back as it was then</source>
        <translation>Сол қалпына қайтару</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation>
            <numerusform>%n жауап бөлек</numerusform>
            <numerusform>%n жауап бөлек</numerusform>
        </translation>
    </message>
    <message>
        <source>It differs, but no answer does</source>
        <translation>Айырмашылығы бар, бірақ жауаптары бірдей</translation>
    </message>
    <message>
        <source>The same in the backup and here</source>
        <translation>Көшірмеде де, мұнда да бірдей</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Тек сақтық көшірмеде</translation>
    </message>
    <message>
        <source>In the backup; here it lies in the trash</source>
        <translation>Көшірмеде бар; мұнда себетте жатыр</translation>
    </message>
    <message>
        <source>Only here: it was begun later</source>
        <translation>Тек мұнда: кейін басталған</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>No spelling dictionary for {language}</source>
        <translation>Емле сөздігі жоқ: {language}</translation>
    </message>
    <message>
        <source>Looking for proposals…</source>
        <translation>Нұсқалар ізделуде…</translation>
    </message>
    <message>
        <source>Add “{word}” to my dictionary</source>
        <translation>«{word}» сөзін менің сөздігіме қосу</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Нұсқа жоқ</translation>
    </message>
</context>
<context>
    <name>ProseActions</name>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Тақырыпша</translation>
    </message>
    <message>
        <source>Small sub-heading</source>
        <translation>Кіші тақырыпша</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Асты сызылған</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Жоғарғы индекс</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Төменгі индекс</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Таңбаланған тізім</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Гиперсілтеме…</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Бет астындағы ескертпе</translation>
    </message>
    <message>
        <source>Cite a source…</source>
        <translation>Дереккөзге сілтеме…</translation>
    </message>
    <message>
        <source>Refer to a section, table or figure…</source>
        <translation>Бөлімге, кестеге немесе суретке сілтеме…</translation>
    </message>
    <message>
        <source>Place a table…</source>
        <translation>Кестені орналастыру…</translation>
    </message>
    <message>
        <source>Place a picture…</source>
        <translation>Суретті орналастыру…</translation>
    </message>
    <message>
        <source>Focus view</source>
        <translation>Оңаша көрініс</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Абзац стилі</translation>
    </message>
    <message>
        <source>More emphasis</source>
        <translation>Басқа ерекшелеулер</translation>
    </message>
    <message>
        <source>Mention a number of the case…</source>
        <translation>Зерттеудегі санды атау…</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Қарапайым әріптер</translation>
    </message>
    <message>
        <source>Paste as text only</source>
        <translation>Тек мәтін ретінде қою</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Мәтін тілі</translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Үзінді тілі</translation>
    </message>
</context>
<context>
    <name>ProseEditor</name>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>енді жоқ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>source: {name}</source>
        <translation>дереккөз: {name}</translation>
    </message>
    <message>
        <source>placed here: {name}</source>
        <translation>мұнда тұр: {name}</translation>
    </message>
    <message>
        <source>reference: {name}</source>
        <translation>сілтеме: {name}</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>{number}-деңгей</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>The case is again what it was in the backup.</source>
        <translation>Зерттеу сақтық көшірмедегі қалпына келді.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Why it is asked</source>
        <translation>Неге сұралады</translation>
    </message>
    <message>
        <source>A good answer holds</source>
        <translation>Жақсы жауапта не болады</translation>
    </message>
    <message>
        <source>Usual mistakes</source>
        <translation>Жиі кездесетін қателер</translation>
    </message>
    <message>
        <source>Where it appears</source>
        <translation>Қайда шығады</translation>
    </message>
    <message>
        <source>What this section is for</source>
        <translation>Бұл бөлім не үшін керек</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question {place} of {count}</source>
        <translation>{place}-сұрақ, барлығы {count}</translation>
    </message>
    <message>
        <source>needed for the publication</source>
        <translation>жариялау үшін қажет</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Бұрынғы нұсқалар</translation>
    </message>
    <message>
        <source>Earlier versions of this answer</source>
        <translation>Осы жауаптың бұрынғы нұсқалары</translation>
    </message>
    <message>
        <source>Not available yet…</source>
        <translation>Әзірге жоқ…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more places.</source>
        <translation>
            <numerusform>Және тағы %n жер.</numerusform>
            <numerusform>Және тағы %n жер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a question: only where your text needs it</source>
        <translation>Бұл сұрақ емес: тек мәтініңізге қажет болса</translation>
    </message>
    <message>
        <source>Keep the row</source>
        <translation>Жолды қалдыру</translation>
    </message>
    <message>
        <source>Let the row go</source>
        <translation>Жолды жою</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Олардікі</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Басқа…</translation>
    </message>
    <message>
        <source>What is to stand</source>
        <translation>Не қалады</translation>
    </message>
    <message>
        <source>What is to stand?</source>
        <translation>Не қалады?</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Бұрын: {words}</translation>
    </message>
    <message>
        <source>Decided: {answer}.</source>
        <translation>Шешілді: {answer}.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Әлі шешілген жоқ.</translation>
    </message>
    <message>
        <source>Mine: {mine} Theirs: {theirs}</source>
        <translation>Менікі: {mine} Олардікі: {theirs}</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n пікір</numerusform>
            <numerusform>%n пікір</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Пікір жазу…</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n packages wait to be looked at.</source>
        <translation>
            <numerusform>%n пакет қаралуын күтіп тұр.</numerusform>
            <numerusform>%n пакет қаралуын күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Қарап шығу</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Only this answer: {name}</source>
        <translation>Тек осы жауап: {name}</translation>
    </message>
    <message>
        <source>Choose two states to compare</source>
        <translation>Салыстыратын екі күйді таңдаңыз</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Барлық жауаптар</translation>
    </message>
    <message>
        <source>Kept states, the newest first</source>
        <translation>Сақталған күйлер, жаңасынан бастап</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Сол кезде</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>Жылдам таңдау</translation>
    </message>
    <message>
        <source>Shift and a click choose the second state.</source>
        <translation>Екінші күйді Shift пернесін басып тұрып шертіп таңдайды.</translation>
    </message>
</context>
<context>
    <name>ReadableDesk</name>
    <message>
        <source>Where should everything be saved?</source>
        <translation>Бәрі қайда сақталсын?</translation>
    </message>
</context>
<context>
    <name>ReadableNotice</name>
    <message>
        <source>Saving everything so that it can be read without casewriter…</source>
        <translation>Бәрі casewriter бағдарламасынсыз оқылатын түрде сақталып жатыр…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message numerus="yes">
        <source>%n case studies saved. Begin with index.html.</source>
        <translation>
            <numerusform>%n зерттеу сақталды. index.html файлынан бастаңыз.</numerusform>
            <numerusform>%n зерттеу сақталды. index.html файлынан бастаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be written whole: {names}.</source>
        <translation>
            <numerusform>Оның %n зерттеуін түгел жазу мүмкін болмады: {names}.</numerusform>
            <numerusform>Оның %n зерттеуін түгел жазу мүмкін болмады: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index says what is missing.</source>
        <translation>Не жетіспейтіні мазмұнында жазылған.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
</context>
<context>
    <name>ReceiverFields</name>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Your contacts and the member bodies of the Alliance.</source>
        <translation>Контактілеріңіз және Альянсқа мүше ұйымдар.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Stands in the message; may be left empty.</source>
        <translation>Хатта көрсетіледі; бос қалдыруға болады.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Электрондық пошта мекенжайы</translation>
    </message>
    <message>
        <source>Kept with the contact. Nothing is mailed by itself.</source>
        <translation>Контактімен бірге сақталады. Ештеңе өздігінен жіберілмейді.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Басқа біреу</translation>
    </message>
</context>
<context>
    <name>ReceivingDesk</name>
    <message>
        <source>It arrived: {fate}.</source>
        <translation>Зерттеу жетті: {fate}.</translation>
    </message>
    <message>
        <source>{file} is a package that you sent. Nothing was changed.</source>
        <translation>{file}&#xa0;— өзіңіз жіберген пакет. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{file} came in.</source>
        <translation>{file} файлы қабылданды.</translation>
    </message>
    <message>
        <source>{file} was here already; nothing was changed.</source>
        <translation>{file} файлы бұрын қабылданған; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>A receipt for the sender lies beside it.</source>
        <translation>Жанында жіберушіге арналған растама жатыр.</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Растаманы көрсету</translation>
    </message>
    <message>
        <source>It is theirs: remember the key</source>
        <translation>Бұл соныкі: кілтті есте сақтау</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n packages…</source>
        <translation>
            <numerusform>%n пакет тексерілуде…</numerusform>
            <numerusform>%n пакет тексерілуде…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were made smaller for mail; the sender has them in full.</source>
        <translation>
            <numerusform>%n сурет пошта үшін кішірейтілді; толығы жіберушіде.</numerusform>
            <numerusform>%n сурет пошта үшін кішірейтілді; толығы жіберушіде.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is about a case study that you have.</source>
        <translation>{file} файлы сізде бар зерттеуге қатысты.</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>See what can be done</source>
        <translation>Не істеуге болатынын көру</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The library was made anew, with %n case studies.</source>
        <translation>
            <numerusform>Кітапхана жаңадан құрылды, онда %n зерттеу бар.</numerusform>
            <numerusform>Кітапхана жаңадан құрылды, онда %n зерттеу бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both texts of %n of them are kept: see History.</source>
        <translation>
            <numerusform>Оның %n зерттеуінде екі мәтін де сақталды: тарихты қараңыз.</numerusform>
            <numerusform>Оның %n зерттеуінде екі мәтін де сақталды: тарихты қараңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are missing: add them again.</source>
        <translation>
            <numerusform>%n сурет жоқ: оларды қайта қосыңыз.</numerusform>
            <numerusform>%n сурет жоқ: оларды қайта қосыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as it was.</source>
        <translation>Бүлінген файл сол күйі сақталды.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Қалтасын ашу</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Damaged library</source>
        <translation>Бүлінген кітапхана</translation>
    </message>
    <message>
        <source>Your library is damaged</source>
        <translation>Кітапханаңыз бүлінген</translation>
    </message>
    <message>
        <source>The file that holds your case studies cannot be read as it should be. That happens when a disk fails, a computer is switched off while it writes, or another program changes the file. casewriter has changed nothing in it.</source>
        <translation>Зерттеулеріңіз сақталған файл дұрыс оқылмайды. Бұл диск бұзылғанда, компьютер жазып жатқан кезде өшкенде немесе файлды басқа бағдарлама өзгерткенде болады. casewriter онда ештеңе өзгертпеді.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>What should the library be made of?</source>
        <translation>Кітапхана неден құрылсын?</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>Зерттеулер бойынша</translation>
    </message>
    <message>
        <source>More answers may be missing than can be named: their list is damaged as well.</source>
        <translation>Жоғалған жауаптар аталғаннан көп болуы мүмкін: олардың тізімі де бүлінген.</translation>
    </message>
    <message>
        <source>Make the library anew</source>
        <translation>Кітапхананы жаңадан құру</translation>
    </message>
    <message>
        <source>Close, and decide later</source>
        <translation>Жауып, кейін шешу</translation>
    </message>
    <message>
        <source>The damaged file is kept in the folder as it is. Nothing is deleted.</source>
        <translation>Бүлінген файл қалтада сол күйі сақталады. Ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Nothing could be read, and no good backup was found. If you keep a copy of the library elsewhere, put it into the folder and look again.</source>
        <translation>Ештеңе оқылмады, жарамды сақтық көшірме де табылмады. Кітапхананың басқа жерде көшірмесі болса, оны қалтаға салып, қайта қараңыз.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Making the library anew, and checking it…</source>
        <translation>Кітапхана жаңадан құрылып, тексеріліп жатыр…</translation>
    </message>
    <message>
        <source>Looking at what can be read, and at your backups…</source>
        <translation>Не оқуға болатыны және сақтық көшірмелеріңіз қаралып жатыр…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The backup, and what is newer</source>
        <translation>Сақтық көшірме және одан жаңасы</translation>
    </message>
    <message>
        <source>The backup of {when}, with everything newer that could be read. Where a case study differs, both texts are kept, to be compared in History.</source>
        <translation>Сақтық көшірме ({when}) және одан кейінгі оқылғанның бәрі. Зерттеу екі түрлі болса, екі мәтін де тарихта салыстыру үшін сақталады.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Оқылғаны</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>Ең жаңа жарамды көшірме</translation>
    </message>
    <message>
        <source>An empty library</source>
        <translation>Бос кітапхана</translation>
    </message>
    <message>
        <source>No case study is in it. The damaged file is set aside all the same.</source>
        <translation>Онда зерттеу жоқ. Бүлінген файл бәрібір бөлек сақталады.</translation>
    </message>
    <message>
        <source>From {when}.</source>
        <translation>Уақыты: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n case studies.</source>
        <translation>
            <numerusform>%n зерттеу.</numerusform>
            <numerusform>%n зерттеу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case studies have newer text, which would be missing.</source>
        <translation>
            <numerusform>%n зерттеудің жаңарақ мәтіні бар, ол жоғалады.</numerusform>
            <numerusform>%n зерттеудің жаңарақ мәтіні бар, ол жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that could be read is newer.</source>
        <translation>Оқылғанның ішінде одан жаңасы жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer backups are damaged as well.</source>
        <translation>
            <numerusform>Жаңарақ %n сақтық көшірме де бүлінген.</numerusform>
            <numerusform>Жаңарақ %n сақтық көшірме де бүлінген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers.</source>
        <translation>
            <numerusform>%n жауап.</numerusform>
            <numerusform>%n жауап.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are lost.</source>
        <translation>
            <numerusform>%n жауап жоғалды.</numerusform>
            <numerusform>%n жауап жоғалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from an older state.</source>
        <translation>
            <numerusform>%n жауап бұрынғы күйден алынды.</numerusform>
            <numerusform>%n жауап бұрынғы күйден алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept states are not whole.</source>
        <translation>
            <numerusform>%n сақталған күй толық емес.</numerusform>
            <numerusform>%n сақталған күй толық емес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Жоғалған ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message numerus="yes">
        <source>%n rows removed. They stay in the trash.</source>
        <translation>
            <numerusform>%n жол алынды. Олар себетте қалады.</numerusform>
            <numerusform>%n жол алынды. Олар себетте қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture replaced. The old one stays in the trash.</source>
        <translation>Сурет ауыстырылды. Бұрынғысы себетте қалады.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What was written</source>
        <translation>Не жазылды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>A click or Enter on a line leads to its place in the case.</source>
        <translation>Жолды шерту немесе Enter оның жауаптардағы орнына апарады.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>All case studies become those of “{file}”. The library as it is now is set aside whole and joins the list of backups: choose it there to undo this.</source>
        <translation>Барлық зерттеу «{file}» файлындағыларға ауысады. Қазіргі кітапхана түгел сақталып, сақтық көшірмелер тізіміне қосылады: болдырмау үшін оны сол жерден таңдаңыз.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>The backup is looked through and brought back…</source>
        <translation>Сақтық көшірме қаралып, қайтарылып жатыр…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Open what was set aside</source>
        <translation>Бөлек сақталғанды ашу</translation>
    </message>
    <message>
        <source>All case studies are again what they were {when}.</source>
        <translation>Барлық зерттеу мына кездегі қалпына келді: {when}.</translation>
    </message>
</context>
<context>
    <name>ResultsFace</name>
    <message numerus="yes">
        <source>%n forms were handed in.</source>
        <translation>
            <numerusform>%n нысан тапсырылды.</numerusform>
            <numerusform>%n нысан тапсырылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Review forms</source>
        <translation>Рецензия нысандары</translation>
    </message>
    <message>
        <source>Table for Excel…</source>
        <translation>Excel кестесі…</translation>
    </message>
    <message>
        <source>Results of review forms</source>
        <translation>Рецензия нысандарының қорытындысы</translation>
    </message>
    <message>
        <source>The review forms that were handed in for these case studies stand here side by side. None was yet: a form is filled in on the page Review of a case.</source>
        <translation>Осы зерттеулер бойынша тапсырылған рецензия нысандары мұнда қатар тұрады. Әзірге бірде-бірі тапсырылмаған: нысан зерттеудің «Рецензиялау» бетінде толтырылады.</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Case study</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Орташа</translation>
    </message>
</context>
<context>
    <name>ReuseDesk</name>
    <message>
        <source>The library holds no other case study of {country}.</source>
        <translation>Кітапханада осы ел ({country}) бойынша басқа зерттеу жоқ.</translation>
    </message>
    <message>
        <source>Earlier case studies of this country hold nothing that is not here already.</source>
        <translation>Осы ел бойынша бұрынғы зерттеулерде мұнда жоқ ештеңе қалмады.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: {names}.</source>
        <translation>Алынды: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources cited there came along.</source>
        <translation>
            <numerusform>Бірге %n сілтеме жасалған дереккөз қосылды.</numerusform>
            <numerusform>Бірге %n сілтеме жасалған дереккөз қосылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Some of what was taken over has been changed since, so it stays. Undo in the Edit menu goes back step by step.</source>
        <translation>Алынғанның бір бөлігі содан бері өзгертілді, сондықтан ол сол күйінде қалады. «Түзету» мәзіріндегі «Болдырмау» қадам-қадаммен кері қайтарады.</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Take over from an earlier case</source>
        <translation>Бұрынғы зерттеуден алу</translation>
    </message>
    <message>
        <source>The library holds this in other case studies of {country}. Tick what still holds. Your own answers stay as they are, and one step of Undo takes everything back.</source>
        <translation>Осы ел ({country}) бойынша басқа зерттеулерде мыналар бар. Қазір де дұрыс болып қалғанын белгілеңіз. Өз жауаптарыңыз сол күйінде қалады, ал бір рет болдырмасаңыз, алынғанның бәрі кетеді.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Holds as of</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>From the case</source>
        <translation>Қай зерттеуден</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Өзгертілген</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Terms and abbreviations</source>
        <translation>Терминдер мен қысқартулар</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Атауы жоқ зерттеу</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>place gone</source>
        <translation>орны жоқ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Мақтау</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жауап берілген</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>қайта сұралған</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>шешілген</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Ішінара орындалды</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Hub only</source>
        <translation>Тек Хаб</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Тек мен</translation>
    </message>
    <message>
        <source>Everybody who gets the case study reads it: the expert and the Hub.</source>
        <translation>Оны зерттеуді алғандардың бәрі оқиды: сарапшы да, Хаб та.</translation>
    </message>
    <message>
        <source>Only editors of the Hub read it. It never goes to the expert.</source>
        <translation>Оны тек Хаб редакторлары оқиды. Ол сарапшыға ешқашан жіберілмейді.</translation>
    </message>
    <message>
        <source>Only you read it. It never leaves this computer.</source>
        <translation>Оны тек сіз оқисыз. Ол бұл компьютерден ешқашан шықпайды.</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>жауап қажет емес</translation>
    </message>
    <message>
        <source>The whole case study</source>
        <translation>Бүкіл зерттеу</translation>
    </message>
    <message>
        <source>The section as a whole</source>
        <translation>Бөлім тұтас</translation>
    </message>
    <message>
        <source>Suggested edit</source>
        <translation>Ұсынылған түзету</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>The words that it was made for are no longer there, so it cannot be put in. Decline it, or discuss it.</source>
        <translation>Ол арналған сөздер енді жоқ, сондықтан оны енгізу мүмкін емес. Қабылдамаңыз немесе талқылаңыз.</translation>
    </message>
    <message>
        <source>It changes the same words as another suggested edit that was put in.</source>
        <translation>Ол енгізілген басқа түзету өзгерткен сөздерді өзгертеді.</translation>
    </message>
    <message>
        <source>This answer cannot take such a change. Decline it, or discuss it.</source>
        <translation>Бұл жауапқа мұндай өзгеріс енгізілмейді. Қабылдамаңыз немесе талқылаңыз.</translation>
    </message>
    <message>
        <source>It was decided already.</source>
        <translation>Ол бойынша шешім бар.</translation>
    </message>
    <message>
        <source>“{gone}” becomes “{come}”</source>
        <translation>«{gone}» орнына «{come}»</translation>
    </message>
    <message>
        <source>“{gone}” goes</source>
        <translation>«{gone}» алынады</translation>
    </message>
    <message>
        <source>“{come}” comes in</source>
        <translation>«{come}» қосылады</translation>
    </message>
    <message>
        <source>Only the look of these words changes.</source>
        <translation>Бұл сөздердің тек безендірілуі өзгереді.</translation>
    </message>
    <message>
        <source>Only sources, notes or the like change.</source>
        <translation>Тек дереккөздер, ескертпелер немесе соған ұқсастар өзгереді.</translation>
    </message>
    <message>
        <source>You suggest: {change}</source>
        <translation>Сіз ұсынасыз: {change}</translation>
    </message>
    <message>
        <source>{name} suggests: {change}</source>
        <translation>{name} ұсынады: {change}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Біреу</translation>
    </message>
    <message>
        <source>Row put in</source>
        <translation>Жол қосылды</translation>
    </message>
    <message>
        <source>Row taken out</source>
        <translation>Жол алынды</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>Жол жылжытылды</translation>
    </message>
    <message>
        <source>Column put in</source>
        <translation>Баған қосылды</translation>
    </message>
    <message>
        <source>Column taken out</source>
        <translation>Баған алынды</translation>
    </message>
    <message>
        <source>Column moved</source>
        <translation>Баған жылжытылды</translation>
    </message>
    <message>
        <source>Source put in</source>
        <translation>Дереккөз қосылды</translation>
    </message>
    <message>
        <source>Source taken out</source>
        <translation>Дереккөз алынды</translation>
    </message>
    <message>
        <source>Source moved</source>
        <translation>Дереккөз жылжытылды</translation>
    </message>
    <message>
        <source>Picture put in</source>
        <translation>Сурет қосылды</translation>
    </message>
    <message>
        <source>Picture taken out</source>
        <translation>Сурет алынды</translation>
    </message>
    <message>
        <source>Picture moved</source>
        <translation>Сурет жылжытылды</translation>
    </message>
    <message>
        <source>Table put in</source>
        <translation>Кесте қосылды</translation>
    </message>
    <message>
        <source>Table taken out</source>
        <translation>Кесте алынды</translation>
    </message>
    <message>
        <source>Table moved</source>
        <translation>Кесте жылжытылды</translation>
    </message>
    <message>
        <source>An answer is available again</source>
        <translation>Жауап енді бар</translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>Rows put in another order</source>
        <translation>Жолдардың реті өзгертілді</translation>
    </message>
    <message>
        <source>to be asked again: {date}</source>
        <translation>қайта сұралатын күні: {date}</translation>
    </message>
    <message>
        <source>Something else stands there by now, so what stood there before cannot come back by itself. Nothing was changed.</source>
        <translation>Қазір онда басқа нәрсе тұр, сондықтан бұрынғысы өздігінен қайта алмайды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>What stood there before was not kept with it. Nothing was changed: bring the old words back from History.</source>
        <translation>Онда бұрын не тұрғаны түзетумен бірге сақталмаған. Ештеңе өзгерген жоқ: бұрынғы сөздерді «Тарих» арқылы қайтарыңыз.</translation>
    </message>
    <message>
        <source>There stands now: “{words}”</source>
        <translation>Қазір онда тұрғаны: «{words}»</translation>
    </message>
    <message>
        <source>A finding is left as it is</source>
        <translation>Ескерту сол күйі қалдырылды</translation>
    </message>
</context>
<context>
    <name>ReviewActs</name>
    <message>
        <source>Begin the consistency check</source>
        <translation>Сәйкестікті тексеруді бастау</translation>
    </message>
    <message>
        <source>Hand back to language edit</source>
        <translation>Тілдік өңдеуге қайтару</translation>
    </message>
    <message>
        <source>Ask the country for approval</source>
        <translation>Елдің келісімін сұрау</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Келісу</translation>
    </message>
    <message>
        <source>Note that it is published</source>
        <translation>Жарияланғанын белгілеу</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message numerus="yes">
        <source>{file}: %n answers were taken over.</source>
        <translation>
            <numerusform>{file}: %n жауап алынды.</numerusform>
            <numerusform>{file}: %n жауап алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not:</source>
        <translation>
            <numerusform>%n жол алынбады:</numerusform>
            <numerusform>%n жол алынбады:</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Рецензиялауды көрсету</translation>
    </message>
</context>
<context>
    <name>ReviewKinds</name>
    <message>
        <source>Must fix</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Мақтау</translation>
    </message>
</context>
<context>
    <name>ReviewLog</name>
    <message>
        <source>Sent in</source>
        <translation>Ұсынылды</translation>
    </message>
    <message>
        <source>Consistency check begun</source>
        <translation>Сәйкестікті тексеру басталды</translation>
    </message>
    <message>
        <source>Sent back with comments</source>
        <translation>Пікірлермен қайтарылды</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешім қабылданды</translation>
    </message>
    <message>
        <source>Handed to language edit</source>
        <translation>Тілдік өңдеуге берілді</translation>
    </message>
    <message>
        <source>Country asked for approval</source>
        <translation>Елдің келісімі сұралды</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Date set</source>
        <translation>Мерзім белгіленді</translation>
    </message>
    <message>
        <source>Editor in charge</source>
        <translation>Жауапты редактор</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Кері қайтарылды</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Case</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Жіберу…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рецензиялау</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Comments and answers</source>
        <translation>Пікірлер мен жауаптар</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>Рецензия нысаны</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What is shown of the review</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Келесі мерзім</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Мерзім белгілеу</translation>
    </message>
    <message>
        <source>Here you will see only what changed since the case study was last in other hands. It has not been yet, or nothing changed since.</source>
        <translation>Мұнда зерттеу соңғы рет басқалардың қолында болғаннан бері не өзгергені ғана көрінеді. Ол басқаларға әлі берілмеген немесе содан бері ештеңе өзгермеген.</translation>
    </message>
</context>
<context>
    <name>RulerWords</name>
    <message>
        <source>{low}–{high} words</source>
        <translation>{low}–{high} сөз</translation>
    </message>
    <message>
        <source>{low}–{high} asked</source>
        <translation>{low}–{high} керек</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach the range</source>
        <translation>
            <numerusform>аралыққа тағы %n керек</numerusform>
            <numerusform>аралыққа тағы %n керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the range</source>
        <translation>
            <numerusform>аралықтан %n артық</numerusform>
            <numerusform>аралықтан %n артық</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>Writing %n files…</source>
        <translation>
            <numerusform>%n файл жазылып жатыр…</numerusform>
            <numerusform>%n файл жазылып жатыр…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ашу</translation>
    </message>
    <message numerus="yes">
        <source>%n files written: {names}</source>
        <translation>
            <numerusform>%n файл жазылды: {names}</numerusform>
            <numerusform>%n файл жазылды: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be carried over (%n).</source>
        <translation>
            <numerusform>Барлығын көшіру мүмкін болмады (%n).</numerusform>
            <numerusform>Барлығын көшіру мүмкін болмады (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers still name an author.</source>
        <translation>
            <numerusform>%n жауапта автордың есімі әлі бар.</numerusform>
            <numerusform>%n жауапта автордың есімі әлі бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Есепті көрсету</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>In the new centre a family sees one official. The papers travel, not the people: the form is filled in once, and the four agencies answer within the day.</source>
        <translation>Жаңа орталықта отбасына бір қызметкер қызмет көрсетеді. Адамдар емес, құжаттар қозғалады: нысан бір рет толтырылады, төрт ведомство сол күні жауап береді.</translation>
    </message>
    <message>
        <source>How your text will look</source>
        <translation>Мәтініңіз қалай көрінеді</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>Nothing on the screen is lost; saving is tried again by itself.</source>
        <translation>Экрандағы ештеңе жоғалмайды; сақтау өздігінен қайталанады.</translation>
    </message>
    <message>
        <source>Your last changes are not saved yet.</source>
        <translation>Соңғы өзгерістеріңіз әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Delete this view</source>
        <translation>Бұл көріністі жою</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Read only</source>
        <translation>Тек оқу</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталмады</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталып жатыр…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақталды: {time}</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Сақталған көріністер</translation>
    </message>
</context>
<context>
    <name>SectionFacts</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {low}–{high} words</source>
        <translation>{count} сөз, керегі {low}–{high}</translation>
    </message>
    <message>
        <source>{low}–{high} words</source>
        <translation>{low}–{high} сөз</translation>
    </message>
    <message>
        <source>chapter {number} of the publication</source>
        <translation>жарияланымның {number}-тарауы</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>енгізбеуге болады</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>This section is set aside. It is left out of the publication; what you have written here is kept.</source>
        <translation>Бұл бөлім алып қойылды. Ол жарияланымға енбейді; осында жазғаныңыз сақталады.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>{name} writes this section. Where both of you change the same, it is asked when your copies are merged.</source>
        <translation>Бұл бөлімді {name} жазады. Екеуіңіз де бір жерді өзгертсеңіз, көшірмелер біріктірілгенде не қалатыны сұралады.</translation>
    </message>
</context>
<context>
    <name>SectionStates</name>
    <message>
        <source>not started</source>
        <translation>басталмаған</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>жазылуда</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>назар керек</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>алып қойылған</translation>
    </message>
    <message>
        <source>stops the publication</source>
        <translation>жариялауға кедергі</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>біле жүріңіз</translation>
    </message>
</context>
<context>
    <name>SendingDesk</name>
    <message>
        <source>{file} is written. Attach it to a message to {who}, or hand it over: only then has it been sent.</source>
        <translation>{file} файлы жазылды. Оны хатқа тіркеңіз ({who}) немесе өзіңіз беріңіз: зерттеу сонда ғана жіберілген болады.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылып жатыр…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Case</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Check my case</source>
        <translation>Зерттеуді тексеру</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Файлды жазу</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Хат тілі</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Файл аты</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Name it .zip, where the receiver&apos;s mail does not let .casepack through</source>
        <translation>Алушының поштасы .casepack файлын өткізбесе, соңына .zip қосу</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>Содан бері ол өзгертілген.</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Содан бері ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This case study was {fate}. {changed}</source>
        <translation>Зерттеу {fate}. {changed}</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Шамамен {size}.</translation>
    </message>
    <message>
        <source>Small enough for electronic mail.</source>
        <translation>Көлемі электрондық поштаға жарайды.</translation>
    </message>
    <message>
        <source>Where should the file be written?</source>
        <translation>Файл қайда жазылсын?</translation>
    </message>
    <message>
        <source>Many mail programs take no more than {limit}: hand it over on a USB stick, or make the pictures in the file smaller.</source>
        <translation>Көп пошта бағдарламалары {limit} шамасынан артық қабылдамайды: файлды флешкамен беріңіз немесе файлдағы суреттерді кішірейтіңіз.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“{file}” is no backup of casewriter. Nothing was changed. Choose a file that ends in .casebackup.</source>
        <translation>«{file}»&#xa0;— casewriter сақтық көшірмесі емес. Ештеңе өзгерген жоқ. .casebackup деп аяқталатын файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The backup “{file}” is not whole: {problem}. Nothing was changed. Choose another backup.</source>
        <translation>«{file}» сақтық көшірмесі толық емес: {problem}. Ештеңе өзгерген жоқ. Басқа көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>The backup “{file}” was made by a newer casewriter. Nothing was changed. Install the newest casewriter and choose it again.</source>
        <translation>«{file}» сақтық көшірмесін casewriter бағдарламасының жаңарақ нұсқасы жасаған. Ештеңе өзгерген жоқ. Ең жаңа casewriter орнатып, көшірмені қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>Pictures of the backup “{file}” are missing. Nothing was changed. They are in the folder “attachments” beside the backup: keep both together, or choose another backup.</source>
        <translation>«{file}» сақтық көшірмесінің суреттері жоқ. Ештеңе өзгерген жоқ. Олар көшірменің жанындағы «attachments» қалтасында: екеуін бірге сақтаңыз немесе басқа көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>The backup “{file}” cannot be read: {problem}. Nothing was changed. Look whether its disk is plugged in, and try again.</source>
        <translation>«{file}» сақтық көшірмесі оқылмайды: {problem}. Ештеңе өзгерген жоқ. Дискі қосулы ма, қарап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to unpack the backup “{file}”. Nothing was changed. Make some room and try again.</source>
        <translation>«{file}» сақтық көшірмесін ашу үшін дискіде орын жетпейді. Ештеңе өзгерген жоқ. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: the folder is not there. Your text is safe. Plug in the disk it is on, or choose another folder.</source>
        <translation>Сақтық көшірме жасалмады ({place}): қалта жоқ. Мәтініңіз сақталған. Қалта орналасқан дискіні қосыңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: casewriter may not write there. Your text is safe. Choose another folder.</source>
        <translation>Сақтық көшірме жасалмады ({place}): casewriter онда жаза алмайды. Мәтініңіз сақталған. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: the disk is full. Your text and earlier backups are safe. Make some room, or choose another folder.</source>
        <translation>Сақтық көшірме жасалмады ({place}): диск толған. Мәтініңіз бен бұрынғы көшірмелер сақталған. Орын босатыңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The backup written to {place} could not be read back: {problem}. It was thrown away; your text and earlier backups are safe. Try again, or choose another folder.</source>
        <translation>Жазылған сақтық көшірме ({place}) қайта оқылмады: {problem}. Ол жойылды; мәтініңіз бен бұрынғы көшірмелер сақталған. Қайталап көріңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: {problem}. Your text and earlier backups are safe. Try again, or choose another folder.</source>
        <translation>Сақтық көшірме жасалмады ({place}): {problem}. Мәтініңіз бен бұрынғы көшірмелер сақталған. Қайталап көріңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>“{path}” is no place in a case. Write section.question, as front.title.</source>
        <translation>«{path}»&#xa0;— зерттеудегі орын емес. section.question түрінде жазыңыз, мысалы front.title.</translation>
    </message>
    <message>
        <source>The order of these rows cannot be read. Nothing was moved.</source>
        <translation>Бұл жолдардың реті оқылмайды. Ештеңе жылжытылған жоқ.</translation>
    </message>
    <message>
        <source>The file is larger than a case can be. Nothing was read. Ask the sender for it again.</source>
        <translation>Файл зерттеу үшін тым үлкен. Ештеңе оқылған жоқ. Жіберушіден оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any case. Nothing was read. It may be no case at all.</source>
        <translation>Файлдың құрылымы кез келген зерттеуден күрделі. Ештеңе оқылған жоқ. Бұл зерттеу болмауы мүмкін.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short: {problem}. Nothing was changed. Ask the sender for it again.</source>
        <translation>Файл бүлінген немесе үзілген: {problem}. Ештеңе өзгерген жоқ. Жіберушіден оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>This file is not a case study of casewriter. Nothing was changed. What can be taken in are packages (.casepack), case files (.json), review copies from Word (.docx) and filled comment matrices (.xlsx).</source>
        <translation>Бұл файл casewriter зерттеуі емес. Ештеңе өзгерген жоқ. Пакеттерді (.casepack), зерттеу файлдарын (.json), Word-тан қайтқан рецензия көшірмелерін (.docx) және толтырылған пікірлер кестелерін (.xlsx) қабылдауға болады.</translation>
    </message>
    <message>
        <source>“{file}” is a picture. Nothing was changed. Open a case study and drop it on the text in which it is to stand, or on a question that asks for pictures.</source>
        <translation>«{file}» — сурет. Ештеңе өзгерген жоқ. Зерттеуді ашып, суретті ол тұруы керек мәтінге немесе суреттер сұралатын сұраққа сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>“{file}” holds sources. Nothing was changed. Open a case study and drop it on the question about its sources, or choose “Import references…” there.</source>
        <translation>«{file}» файлында дереккөздер тізімі бар. Ештеңе өзгерген жоқ. Зерттеуді ашып, файлды дереккөздер туралы сұраққа сүйреп апарыңыз немесе сол жерде «Дереккөздерді жүктеу…» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>The file was written by a newer casewriter ({format}). Nothing was changed. Install the newest casewriter and open it again.</source>
        <translation>Файлды casewriter бағдарламасының жаңарақ нұсқасы жазған ({format}). Ештеңе өзгерген жоқ. Ең жаңа casewriter орнатып, файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The file is not a whole case: {problem}. Nothing was changed. Ask the sender for it again.</source>
        <translation>Файлда зерттеу толық емес: {problem}. Ештеңе өзгерген жоқ. Жіберушіден оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as en or ru. Nothing was changed. Ask the sender for the file again.</source>
        <translation>«{language}» — тіл коды емес; тіл коды en немесе ru түрінде болады. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>“{status}” is not a state of a case. Nothing was changed. Ask the sender for the file again.</source>
        <translation>«{status}» — зерттеудің мәртебесі емес. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>This case is in your library already, with other text. Nothing was changed. Open the file in the window to see what differs and to join the two.</source>
        <translation>Бұл зерттеу кітапханаңызда бар, бірақ мәтіні басқа. Ештеңе өзгерген жоқ. Айырмасын көріп, екеуін біріктіру үшін файлды терезеде ашыңыз.</translation>
    </message>
    <message>
        <source>The text at {path} cannot be read: {problem}. Nothing was changed. Ask the sender for the file again.</source>
        <translation>{path} орнындағы мәтін оқылмайды: {problem}. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The answer at {path} is there but empty, which casewriter never writes. Nothing was changed. Ask the sender for the file again.</source>
        <translation>{path} орнындағы жауап бар, бірақ бос: casewriter бұлай жазбайды. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The answer at {path} stands in the file twice. Nothing was changed. Ask the sender for the file again.</source>
        <translation>{path} орнындағы жауап файлда екі рет кездеседі. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>“{language}” at {path} is not a language code such as en or ru. Nothing was changed. Ask the sender for the file again.</source>
        <translation>{path} орнындағы «{language}» — тіл коды емес; тіл коды en немесе ru түрінде болады. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The picture “{name}” in the file is damaged. Nothing was changed. Ask the sender for the file again.</source>
        <translation>Файлдағы «{name}» суреті бүлінген. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>There is no case “{case}” in this library. The list of cases shows what there is.</source>
        <translation>Бұл кітапханада «{case}» зерттеуі жоқ. Барлары зерттеулер тізімінде көрсетілген.</translation>
    </message>
    <message>
        <source>The template of this case has no question at {path}. Nothing was changed. Names that are like it: {near}.</source>
        <translation>Осы зерттеудің үлгісінде {path} орнында сұрақ жоқ. Ештеңе өзгерген жоқ. Ұқсас атаулар: {near}.</translation>
    </message>
    <message>
        <source>There is no edition in “{language}”. Choose one of these: {languages}.</source>
        <translation>«{language}» тіліндегі басылым жоқ. Мыналардың бірін таңдаңыз: {languages}.</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language. Write it in small letters, such as en, ru or kk.</source>
        <translation>«{language}» — тіл коды емес. Оны кіші әріптермен жазыңыз, мысалы en, ru немесе kk.</translation>
    </message>
    <message>
        <source>“{value}” is no number. Nothing was changed. Write digits alone, such as 1250 or 12.5.</source>
        <translation>«{value}» — сан емес. Ештеңе өзгерген жоқ. Тек цифрларды жазыңыз, мысалы 1250 немесе 12,5.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Nothing was changed. Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation>«{value}» — күн емес. Ештеңе өзгерген жоқ. Жылды, айды немесе күнді жазыңыз: 2024, 2024-05 немесе 2024-05-17.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Nothing was changed. Write yes or no.</source>
        <translation>«{value}» — иә де, жоқ та емес. Ештеңе өзгерген жоқ. yes (иә) немесе no (жоқ) деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not offered here. Nothing was changed. Choose from: {options}.</source>
        <translation>«{value}» бұл жерде таңдалмайды. Ештеңе өзгерген жоқ. Мыналардан таңдаңыз: {options}.</translation>
    </message>
    <message>
        <source>This is not written as a “{format}” file. Choose one of these: {formats}.</source>
        <translation>Бұл «{format}» файлы түрінде жазылмайды. Мыналардың бірін таңдаңыз: {formats}.</translation>
    </message>
    <message>
        <source>casewriter does not make a “{kind}” of a case. Choose one of these: {kinds}.</source>
        <translation>casewriter зерттеуден «{kind}» жасамайды. Мыналардың бірін таңдаңыз: {kinds}.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe, and casewriter will try again to save the text on the screen. Make some room.</source>
        <translation>Диск толған. Сақталғаны аман, ал экрандағы мәтінді casewriter қайта сақтап көреді. Орын босатыңыз.</translation>
    </message>
    <message>
        <source>This case has no kept state number {number}. Its history shows those that it has.</source>
        <translation>Бұл зерттеуде {number} нөмірлі сақталған күй жоқ. Барлары оның тарихында көрсетілген.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Nothing was changed. See whether the file is where it was and may be read, and try again.</source>
        <translation>«{file}» оқылмайды: {problem}. Ештеңе өзгерген жоқ. Файл орнында ма, оны оқуға рұқсат бар ма, қарап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly. The case is unharmed. Try it again.</source>
        <translation>Жұмыс кенет тоқтады. Зерттеу бүтін. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This case is in the trash of your library. Nothing was changed. Bring it back from the trash, and open the file again.</source>
        <translation>Бұл зерттеу кітапханаңыздың себетінде жатыр. Ештеңе өзгерген жоқ. Оны себеттен қайтарып, файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>This case is no longer in the trash. Nothing was deleted. Look at the trash again.</source>
        <translation>Бұл зерттеу себетте енді жоқ. Ештеңе жойылған жоқ. Себетті қайта қараңыз.</translation>
    </message>
    <message>
        <source>The picture “{name}” is not the one that was sent. Nothing was changed. Ask the sender for the file again.</source>
        <translation>«{name}» суреті жіберілген сурет емес. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>A picture of this case was damaged on this computer. Add the picture again.</source>
        <translation>Осы зерттеудің бір суреті осы компьютерде бүлінген. Суретті қайта қосыңыз.</translation>
    </message>
    <message>
        <source>A picture of this case is not on this computer. Add the picture again.</source>
        <translation>Осы зерттеудің бір суреті осы компьютерде жоқ. Суретті қайта қосыңыз.</translation>
    </message>
    <message>
        <source>More than one case begins with “{case}”. Give more of its id.</source>
        <translation>«{case}» деп басталатын зерттеу біреу емес. Идентификаторын толығырақ жазыңыз.</translation>
    </message>
    <message>
        <source>There is no template “{id}” in version {version} here. The case itself is unharmed. Ask the Hub for the template.</source>
        <translation>Мұнда «{id}» үлгісінің {version}-нұсқасы жоқ. Зерттеудің өзі бүтін. Үлгіні Хабтан сұраңыз.</translation>
    </message>
    <message>
        <source>The template of this case has no question at {path}.</source>
        <translation>Осы зерттеудің үлгісінде {path} орнында сұрақ жоқ.</translation>
    </message>
    <message>
        <source>“{value}” does not fit here. Nothing was changed.</source>
        <translation>«{value}» бұл жерге сай келмейді. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>There is no house style “{style}” here. Choose one of these: {styles}.</source>
        <translation>Мұнда «{style}» безендіру стилі жоқ. Мыналардың бірін таңдаңыз: {styles}.</translation>
    </message>
    <message>
        <source>{file}: the house style cannot be used: {problem}. Mend that line.</source>
        <translation>{file}: безендіру стилін қолдануға болмайды: {problem}. Осы жолды түзетіңіз.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code of two capitals such as GE.</source>
        <translation>«{country}»&#xa0;— ел коды емес; ел коды GE сияқты екі бас әріптен тұрады.</translation>
    </message>
    <message>
        <source>{file}: the file is missing. Put it back.</source>
        <translation>{file}: файл жоқ. Оны орнына қойыңыз.</translation>
    </message>
    <message>
        <source>{file}, {section} {field}: {problem}. Mend that line.</source>
        <translation>{file}, {section} {field}: {problem}. Сол жолды түзетіңіз.</translation>
    </message>
    <message>
        <source>{file}: the format is “{problem}”. Use casewriter-template/1 for structure and casewriter-wording/1 for words.</source>
        <translation>{file}: пішімі «{problem}». Құрылым үшін casewriter-template/1, сөздер үшін casewriter-wording/1 қолданыңыз.</translation>
    </message>
    <message>
        <source>{file}: the house style cannot be read: {problem}. Mend that line.</source>
        <translation>{file}: безендіру стилі оқылмайды: {problem}. Осы жолды түзетіңіз.</translation>
    </message>
    <message>
        <source>{file}: the format is “{problem}”. Write casewriter-house/1.</source>
        <translation>{file}: пішімі «{problem}». casewriter-house/1 деп жазыңыз.</translation>
    </message>
    <message>
        <source>{file}: the id “{problem}” is not the folder’s name. Make them the same.</source>
        <translation>{file}: «{problem}» идентификаторы қалта атауымен сәйкес емес. Оларды бірдей етіңіз.</translation>
    </message>
    <message>
        <source>{file}: the section “{problem}” is in the order but nowhere described. Describe it or take it out.</source>
        <translation>{file}: «{problem}» бөлімі ретте бар, бірақ еш жерде сипатталмаған. Оны сипаттаңыз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: there is no kind “{problem}”. Use one of the kinds of the template guide.</source>
        <translation>{file}, {section} бөлімі, {field} өрісі: «{problem}» деген түр жоқ. Үлгі нұсқаулығындағы түрлердің бірін қолданыңыз.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: a {problem} needs its options, columns or fields. Add them.</source>
        <translation>{file}, {section} бөлімі, {field} өрісі: {problem} үшін нұсқалары, бағандары немесе өрістері керек. Оларды қосыңыз.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: the condition “{problem}” cannot be read. Write it as section.question = &apos;option&apos;.</source>
        <translation>{file}, {section} бөлімі, {field} өрісі: «{problem}» шарты оқылмайды. Оны section.question = &apos;option&apos; түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>The condition “{when}” cannot be read. Write it as section.question = &apos;option&apos;.</source>
        <translation>«{when}» шарты оқылмайды. Оны section.question = &apos;option&apos; түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: the condition depends on itself. Take one of the conditions away.</source>
        <translation>{file}, {section} бөлімі, {field} өрісі: шарт өзіне тәуелді. Шарттардың бірін алып тастаңыз.</translation>
    </message>
    <message>
        <source>{file}, section {section}: the key “{problem}” is used twice. Rename one of them.</source>
        <translation>{file}, {section} бөлімі: «{problem}» кілті екі рет қолданылған. Біреуінің атын өзгертіңіз.</translation>
    </message>
    <message>
        <source>{file}: the template has no words. Add a wording file such as en.toml.</source>
        <translation>{file}: үлгінің сөздері жоқ. en.toml сияқты сөздер файлын қосыңыз.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: words are missing at {problem}. Add them.</source>
        <translation>{file}, {section} бөлімі, {field} өрісі: {problem} орнында сөздер жоқ. Оларды қосыңыз.</translation>
    </message>
    <message>
        <source>{file}: {problem} does not belong to the section {section}. Move it to its own section’s file, or correct its name.</source>
        <translation>{file}: {problem} мына бөлімге жатпайды: {section}. Оны өз бөлімінің файлына көшіріңіз немесе атауын түзетіңіз.</translation>
    </message>
    <message>
        <source>A state needs a name to be found by. Nothing was kept: give it one.</source>
        <translation>Күйді табу үшін оған ат керек. Ештеңе сақталған жоқ: ат беріңіз.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {problem}. The case is unharmed. Choose another folder.</source>
        <translation>«{file}» жазылмайды: {problem}. Зерттеу бүтін. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>This file could not be made ({problem}). The case itself is in the case file beside it.</source>
        <translation>Бұл файл жасалмады ({problem}). Зерттеудің өзі жанындағы зерттеу файлында.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation>Бұл сұрақтың жауабы әлі жоқ.</translation>
    </message>
    <message>
        <source>This answer is not translated into this edition yet.</source>
        <translation>Бұл жауап осы басылымға әлі аударылмаған.</translation>
    </message>
    <message>
        <source>Not available yet, but no date to look again. Add a date.</source>
        <translation>Әзірге жоқ, бірақ қайта қарау күні көрсетілмеген. Күнін қосыңыз.</translation>
    </message>
    <message>
        <source>Words: {words}. Asked for: {low} to {high}.</source>
        <translation>Сөз саны: {words}. Керегі: {low}–{high}.</translation>
    </message>
    <message>
        <source>Entries: {count}. Asked for: {low} to {high}.</source>
        <translation>Жазба саны: {count}. Керегі: {low}–{high}.</translation>
    </message>
    <message>
        <source>Too long for its place: {length} characters, {limit} at most.</source>
        <translation>Орнына сыймайды: {length} таңба, шегі {limit}.</translation>
    </message>
    <message>
        <source>{value} is not possible here.</source>
        <translation>{value}&#xa0;— мұнда мүмкін емес мән.</translation>
    </message>
    <message>
        <source>{value} should be a whole number.</source>
        <translation>{value} бүтін сан болуға тиіс.</translation>
    </message>
    <message>
        <source>The number has no date. Add one.</source>
        <translation>Санның күні жоқ. Күнін қосыңыз.</translation>
    </message>
    <message>
        <source>The number has no source. Choose or add one.</source>
        <translation>Санның дереккөзі жоқ. Таңдаңыз немесе қосыңыз.</translation>
    </message>
    <message>
        <source>The number has no unit or scale. Choose one.</source>
        <translation>Санның өлшем бірлігі немесе шкаласы жоқ. Таңдаңыз.</translation>
    </message>
    <message>
        <source>The indicator has no unit. Choose one.</source>
        <translation>Көрсеткіштің өлшем бірлігі жоқ. Таңдаңыз.</translation>
    </message>
    <message>
        <source>The latest value has no date. Add one.</source>
        <translation>Соңғы мәннің күні жоқ. Күнін қосыңыз.</translation>
    </message>
    <message>
        <source>The indicator has no source. Choose or add one.</source>
        <translation>Көрсеткіштің дереккөзі жоқ. Таңдаңыз немесе қосыңыз.</translation>
    </message>
    <message>
        <source>There is no day {date} in the calendar.</source>
        <translation>Күнтізбеде мұндай күн жоқ: {date}.</translation>
    </message>
    <message>
        <source>The picture has no description for readers who cannot see it.</source>
        <translation>Суретті көре алмайтын оқырмандар үшін сипаттама жоқ.</translation>
    </message>
    <message>
        <source>The permission to print this picture is not recorded.</source>
        <translation>Осы суретті басуға рұқсат тіркелмеген.</translation>
    </message>
    <message>
        <source>The person quoted has not agreed yet, as far as we know.</source>
        <translation>Біздің білуімізше, сөзі келтірілген адам әлі келісім берген жоқ.</translation>
    </message>
    <message>
        <source>The table has no title. Say what it shows.</source>
        <translation>Кестенің атауы жоқ. Не көрсететінін жазыңыз.</translation>
    </message>
    <message>
        <source>The table has no source. Choose or add one.</source>
        <translation>Кестенің дереккөзі жоқ. Таңдаңыз немесе қосыңыз.</translation>
    </message>
    <message>
        <source>A column of the table has no heading. Name it.</source>
        <translation>Кесте бағанының тақырыбы жоқ. Атау беріңіз.</translation>
    </message>
    <message>
        <source>A column of money does not say in which currency.</source>
        <translation>Ақша бағанында валютасы көрсетілмеген.</translation>
    </message>
    <message>
        <source>A column of money does not say of which year.</source>
        <translation>Ақша бағанында жылы көрсетілмеген.</translation>
    </message>
    <message>
        <source>The answer came in from elsewhere in a form that cannot be shown. Write it again.</source>
        <translation>Жауап сырттан көрсету мүмкін емес түрде келді. Оны қайта жазыңыз.</translation>
    </message>
    <message>
        <source>{path} is not asked in this template. It is kept, but not published.</source>
        <translation>{path} бұл үлгіде сұралмайды. Ол сақталады, бірақ жарияланбайды.</translation>
    </message>
    <message>
        <source>Characters that no text can hold were taken out: {removed}. Look the passage over.</source>
        <translation>Мәтінде болуы мүмкін емес таңбалар алынды: {removed}. Сол жерді қарап шығыңыз.</translation>
    </message>
    <message>
        <source>casewriter may not write to the library folder. Your text is still on screen. Ask for the right to write there, or choose another folder.</source>
        <translation>casewriter кітапхана қалтасына жаза алмайды. Мәтініңіз әлі экранда. Онда жазу құқығын сұраңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Another program is using the library. Your text is still on screen, and casewriter will try again to save it.</source>
        <translation>Кітапхананы басқа бағдарлама пайдаланып отыр. Мәтініңіз әлі экранда, casewriter оны қайта сақтап көреді.</translation>
    </message>
    <message>
        <source>{who} on {machine} has been writing in this library since {since}. Nothing was changed; everything can be read. Close casewriter there and try again.</source>
        <translation>Бұл кітапханаға жазып отыр: {who}, {machine}, басталуы: {since}. Ештеңе өзгерген жоқ; бәрін оқуға болады. Сол компьютерде casewriter терезесін жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{who} on {machine} took this library over at {since}. What is not saved yet is still on screen. Save a copy of it.</source>
        <translation>Бұл кітапханаға енді басқа компьютерде жазылады: {who}, {machine}, басталуы: {since}. Сақталмағаны әлі экранда. Көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>The library at {path} has to be brought up to date, and somebody else is writing in it. It was left untouched. Close casewriter there and open it again.</source>
        <translation>{path} кітапханасын жаңарту керек, бірақ оған басқа біреу жазып отыр. Ол сол күйі қалды. Сол жерде casewriter терезесін жауып, кітапхананы қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The library at {path} has to be brought up to date, and nothing may be written there. It was left untouched. Copy its folder to this computer and open the copy.</source>
        <translation>{path} кітапханасын жаңарту керек, бірақ онда жазуға болмайды. Ол сол күйі қалды. Қалтасын осы компьютерге көшіріп, көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>The library at {path} is damaged. It was left untouched. Bring back a backup of it.</source>
        <translation>{path} кітапханасы бүлінген. Ол сол күйі қалды. Сақтық көшірмесін қайтарыңыз.</translation>
    </message>
    <message>
        <source>The library was written by a newer casewriter. It was left untouched. Install the newest casewriter.</source>
        <translation>Кітапхананы casewriter бағдарламасының жаңарақ нұсқасы жазған. Ол сол күйі қалды. Ең жаңа casewriter орнатыңыз.</translation>
    </message>
    <message>
        <source>The library at {path} could not be used: {problem}. Nothing in it was changed. Try again, or start the computer anew.</source>
        <translation>{path} кітапханасын пайдалану мүмкін болмады: {problem}. Онда ештеңе өзгерген жоқ. Қайталап көріңіз немесе компьютерді қайта қосыңыз.</translation>
    </message>
    <message>
        <source>{path} is not a folder. A library is a folder: choose another place.</source>
        <translation>{path}&#xa0;— қалта емес. Кітапхана қалта болуға тиіс: басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no library in {path}. Nothing was made.</source>
        <translation>{path} ішінде кітапхана жоқ. Ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <source>A library cannot be made of “{choice}” here. The damaged one was left untouched.</source>
        <translation>Мұнда «{choice}» негізінде кітапхана құру мүмкін емес. Бүлінгені сол күйі қалды.</translation>
    </message>
    <message>
        <source>The new library did not stand its check ({problem}). The damaged one was left untouched. Bring back a backup of it.</source>
        <translation>Жаңа кітапхана тексеруден өтпеді ({problem}). Бүлінгені сол күйі қалды. Сақтық көшірмесін қайтарыңыз.</translation>
    </message>
    <message>
        <source>The library comes from an older casewriter. Before it is brought up to date a copy is kept, and the disk has too little room for that. Nothing was changed. Make some room and open it again.</source>
        <translation>Кітапхананы casewriter бағдарламасының ескі нұсқасы жасаған. Жаңартар алдында көшірмесі сақталады, ал дискіде орын жетпейді. Ештеңе өзгерген жоқ. Орын босатып, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The library could not be brought up to date: {problem}. It is as it was, and the casewriter that wrote it still opens it. Ask for help before you try again.</source>
        <translation>Кітапхананы жаңарту мүмкін болмады: {problem}. Ол бұрынғы күйінде, оны жазған casewriter нұсқасы әлі де ашады. Қайталамас бұрын көмек сұраңыз.</translation>
    </message>
    <message>
        <source>The database file is damaged ({problem}). What can be read can be brought back.</source>
        <translation>Дерекқор файлы бүлінген ({problem}). Оқылғанын қалпына келтіруге болады.</translation>
    </message>
    <message>
        <source>{count} entries of “{table}” belong to something that is gone.</source>
        <translation>«{table}» кестесіндегі {count} жазба енді жоқ нәрсеге тиесілі.</translation>
    </message>
    <message>
        <source>The facts of case {case} cannot be read.</source>
        <translation>{case} зерттеуінің мәліметтері оқылмайды.</translation>
    </message>
    <message>
        <source>The answer at {path} ({language}) of case {case} cannot be read.</source>
        <translation>{case} зерттеуінің {path} орнындағы жауабы ({language}) оқылмайды.</translation>
    </message>
    <message>
        <source>An older text of the answer at {path} ({language}) of case {case} cannot be read.</source>
        <translation>{case} зерттеуінің {path} орнындағы жауабының бұрынғы мәтіні ({language}) оқылмайды.</translation>
    </message>
    <message>
        <source>{count} older texts that no kept state shows cannot be read.</source>
        <translation>Сақталған күйлерде көрсетілмейтін {count} бұрынғы мәтін оқылмайды.</translation>
    </message>
    <message>
        <source>The kept state {number} of case {case} cannot be read.</source>
        <translation>{case} зерттеуінің {number} нөмірлі сақталған күйі оқылмайды.</translation>
    </message>
    <message>
        <source>The kept state {number} of case {case} is not what it was when it was kept.</source>
        <translation>{case} зерттеуінің {number} нөмірлі сақталған күйі сақталған кездегідей емес.</translation>
    </message>
    <message>
        <source>What was taken out of case {case} at {path} cannot be read.</source>
        <translation>{case} зерттеуінің {path} орнынан алынғаны оқылмайды.</translation>
    </message>
    <message>
        <source>The picture “{name}” was damaged on this computer. Add it again.</source>
        <translation>«{name}» суреті осы компьютерде бүлінген. Оны қайта қосыңыз.</translation>
    </message>
    <message>
        <source>The picture “{name}” of case {case} is not on this computer. Add it again.</source>
        <translation>{case} зерттеуінің «{name}» суреті осы компьютерде жоқ. Оны қайта қосыңыз.</translation>
    </message>
    <message>
        <source>Its card was removed or never came along. The publication would show an empty place.</source>
        <translation>Оның карточкасы жойылған немесе бірге келмеген. Жарияланымда бұл жер бос қалар еді.</translation>
    </message>
    <message>
        <source>What it led to was removed. The publication would show an empty place.</source>
        <translation>Ол нұсқаған нәрсе жойылған. Жарияланымда бұл жер бос қалар еді.</translation>
    </message>
    <message>
        <source>The case must be understood without the internet, and addresses die. Say in a few sentences what is found there.</source>
        <translation>Зерттеу интернетсіз де түсінікті болуға тиіс, ал мекенжайлар ескіреді. Онда не бар екенін бірнеше сөйлеммен айтыңыз.</translation>
    </message>
    <message>
        <source>References list what the text uses. Cite it where it belongs, or take it out.</source>
        <translation>Дереккөздер тізімінде мәтінде пайдаланылғандар тұрады. Тиісті жерде сілтеме жасаңыз немесе тізімнен алыңыз.</translation>
    </message>
    <message>
        <source>A reader wonders why it is there. One sentence that mentions it tells what to see in it.</source>
        <translation>Оқырманға оның не үшін тұрғаны түсініксіз. Ол туралы бір сөйлем неге назар аудару керегін айтады.</translation>
    </message>
    <message>
        <source>Tables are listed by their titles, and read apart from the text.</source>
        <translation>Кестелер атаулары бойынша тізіледі және мәтіннен бөлек оқылады.</translation>
    </message>
    <message>
        <source>A reader who wants to check it must know where to look.</source>
        <translation>Тексергісі келген оқырман қайдан іздеу керегін білуі тиіс.</translation>
    </message>
    <message>
        <source>Readers who hear the table have nothing but the headings to tell its cells apart.</source>
        <translation>Кестені тыңдайтын оқырман ұяшықтарын тек тақырыптарынан ажыратады.</translation>
    </message>
    <message>
        <source>The case is read in seven countries, and each has its own.</source>
        <translation>Зерттеуді жеті елде оқиды, әрқайсысының өз валютасы бар.</translation>
    </message>
    <message>
        <source>An amount of ten years ago buys less today. The year makes it comparable.</source>
        <translation>Он жыл бұрынғы соманың құны бүгін төмен. Жылы көрсетілсе, салыстыруға болады.</translation>
    </message>
    <message>
        <source>An editor checks every figure. Cite where it comes from, in this sentence or paragraph.</source>
        <translation>Редактор әр санды тексереді. Қайдан алынғанын осы сөйлемде немесе абзацта көрсетіңіз.</translation>
    </message>
    <message>
        <source>Money loses its value over the years. Without the year nobody can compare.</source>
        <translation>Ақшаның құны өзгереді. Жылы көрсетілмесе, ешкім салыстыра алмайды.</translation>
    </message>
    <message>
        <source>Surveys of one country use per cent, five points and ten points. Say which, and who asked.</source>
        <translation>Бір елдің сауалнамаларында пайыз, бес балл және он балл қолданылады. Қайсысы екенін және кім сұрағанын айтыңыз.</translation>
    </message>
    <message>
        <source>Visitors a day times about 250 working days should come near the requests of a year. One of the figures is wrong, or they count different things.</source>
        <translation>Бір күнгі келушілер саны шамамен 250 жұмыс күніне көбейтілгенде жылдық өтініштер санына жақын болуға тиіс. Не сандардың бірі қате, не олар әртүрлі нәрсені санайды.</translation>
    </message>
    <message>
        <source>The figure or its unit is wrong.</source>
        <translation>Сан немесе оның өлшем бірлігі қате.</translation>
    </message>
    <message>
        <source>The figure from before should have the earlier date. Perhaps the two dates changed places.</source>
        <translation>Бұрынғы мәннің күні ертерек болуға тиіс. Күндер орын алмастырған болуы мүмкін.</translation>
    </message>
    <message>
        <source>Readers add the rows up. Say in a note if something is left out or rounded.</source>
        <translation>Оқырмандар жолдарды өздері қосып шығады. Бірдеңе енгізілмесе немесе дөңгелектелсе, ескертпеде айтыңыз.</translation>
    </message>
    <message>
        <source>The same name is probably spelled in two ways. People look for their own names.</source>
        <translation>Бір есім екі түрлі жазылған болуы мүмкін. Адамдар өз есімін іздейді.</translation>
    </message>
    <message>
        <source>Readers of other countries do not know it. Write the full form with the abbreviation in brackets, or add it to the abbreviations.</source>
        <translation>Басқа елдердің оқырмандары оны білмейді. Толық түрін жазып, қысқартуын жақшада беріңіз немесе қысқартулар тізіміне қосыңыз.</translation>
    </message>
    <message>
        <source>Libraries and shops would refuse it. Copy it anew from the agency’s letter.</source>
        <translation>Кітапханалар мен дүкендер оны қабылдамайды. Агенттіктің хатынан қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>People are printed by name only if they agree.</source>
        <translation>Адамдардың есімі келісімімен ғана басылады.</translation>
    </message>
    <message>
        <source>People who listen move through a text by its headings and think that one was lost.</source>
        <translation>Тыңдайтын адамдар мәтінде тақырыпшалар бойынша жүреді, ал мұнда біреуі түсіп қалған деп ойлайды.</translation>
    </message>
    <message>
        <source>People who listen hear the links alone, one after the other, and on paper only the words remain.</source>
        <translation>Тыңдайтын адамдар сілтемелерді бірінен соң бірін ғана естиді, ал қағазда тек сөздер қалады.</translation>
    </message>
    <message>
        <source>Screen readers would pronounce it wrongly, and hyphenation would fail. Mark its language in the tools.</source>
        <translation>Экраннан оқитын бағдарламалар оны қате оқиды, тасымал да бұзылады. Құралдардан тілін белгілеңіз.</translation>
    </message>
    <message>
        <source>The publication shows this answer. A draft can be made without it.</source>
        <translation>Жарияланымда бұл жауап көрсетіледі. Жобаны онсыз да жасауға болады.</translation>
    </message>
    <message>
        <source>The edition would leave out what the original says here.</source>
        <translation>Түпнұсқада айтылған нәрсе бұл басылымда болмай қалады.</translation>
    </message>
    <message>
        <source>Without a date nobody comes back to it, and the gap stays until the publication is late.</source>
        <translation>Күні болмаса, оған ешкім оралмайды да, жарияланым кешіккенше орны бос қалады.</translation>
    </message>
    <message>
        <source>The range keeps the cases of a series alike. It only advises.</source>
        <translation>Бұл аралық серия зерттеулерінің көлемін біркелкі ұстайды. Ол тек кеңес береді.</translation>
    </message>
    <message>
        <source>Fewer say too little, more are not read.</source>
        <translation>Азы жеткіліксіз, артығы оқылмайды.</translation>
    </message>
    <message>
        <source>It would not fit its place in the publication.</source>
        <translation>Ол жарияланымдағы орнына сыймайды.</translation>
    </message>
    <message>
        <source>A value that is not possible is a slip, in the number or in its unit.</source>
        <translation>Мүмкін емес мән&#xa0;— қате: не санның өзінде, не өлшем бірлігінде.</translation>
    </message>
    <message>
        <source>What is counted here comes in whole numbers.</source>
        <translation>Мұнда саналатын нәрсе бүтін санмен беріледі.</translation>
    </message>
    <message>
        <source>Figures change every year. Without its date the number cannot be compared.</source>
        <translation>Сандар жыл сайын өзгереді. Күні болмаса, санды салыстыру мүмкін емес.</translation>
    </message>
    <message>
        <source>An editor checks every figure and must know where it comes from.</source>
        <translation>Редактор әр санды тексереді, оның қайдан алынғанын білуге тиіс.</translation>
    </message>
    <message>
        <source>The same number means something else in another unit or on another scale.</source>
        <translation>Бір сан басқа өлшем бірлігінде немесе шкалада басқа мағына береді.</translation>
    </message>
    <message>
        <source>The same number means something else in another unit.</source>
        <translation>Бір сан басқа өлшем бірлігінде басқа мағына береді.</translation>
    </message>
    <message>
        <source>Figures change every year. Without its date the value cannot be compared.</source>
        <translation>Сандар жыл сайын өзгереді. Күні болмаса, мәнді салыстыру мүмкін емес.</translation>
    </message>
    <message>
        <source>The date is a slip of the pen.</source>
        <translation>Күн қате жазылған.</translation>
    </message>
    <message>
        <source>People who listen to the publication learn from these words what the picture shows.</source>
        <translation>Жарияланымды тыңдайтын адамдар суретте не бар екенін осы сөздерден біледі.</translation>
    </message>
    <message>
        <source>A picture may be printed only if its owner agrees.</source>
        <translation>Суретті иесі келіскен жағдайда ғана басуға болады.</translation>
    </message>
    <message>
        <source>People are quoted by name only if they agree.</source>
        <translation>Адамдардың сөзі аты-жөнімен тек келісімі болса келтіріледі.</translation>
    </message>
    <message>
        <source>It was perhaps written by another program.</source>
        <translation>Оны басқа бағдарлама жазған болуы мүмкін.</translation>
    </message>
    <message>
        <source>It belongs to another template or to a newer version of this one.</source>
        <translation>Ол басқа үлгіге немесе осы үлгінің жаңарақ нұсқасына жатады.</translation>
    </message>
    <message>
        <source>They came from another program. The passage reads as before, except where they stood.</source>
        <translation>Олар басқа бағдарламадан келген. Мәтін сол таңбалардан басқа жерде бұрынғыдай оқылады.</translation>
    </message>
    <message>
        <source>Straight quotation marks: {found}.</source>
        <translation>Тік тырнақшалар: {found}.</translation>
    </message>
    <message>
        <source>Quotation marks of another language: {found}.</source>
        <translation>Басқа тілдің тырнақшалары: {found}.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: “{before}{found}{after}”</source>
        <translation>Тырнақшаның жұбы жоқ: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>A bracket has no partner: “{before}{found}{after}”</source>
        <translation>Жақшаның жұбы жоқ: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>Two spaces where one is enough: “{before}·{after}”</source>
        <translation>Бір бос орын жеткілікті жерде екеу тұр: «{before}·{after}»</translation>
    </message>
    <message>
        <source>A space too many before or behind a sign: “{before}·{after}”</source>
        <translation>Белгінің алдында немесе артында артық бос орын: «{before}·{after}»</translation>
    </message>
    <message>
        <source>A space is missing: “{before}{found}{after}”</source>
        <translation>Бос орын жетіспейді: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>A hyphen stands where a dash belongs: “{before} - {after}”</source>
        <translation>Сызықша орнына дефис тұр: «{before} - {after}»</translation>
    </message>
    <message>
        <source>A range is written with a hyphen: {found}.</source>
        <translation>Аралық дефиспен жазылған: {found}.</translation>
    </message>
    <message>
        <source>A hyphen of an unusual kind in “{before}{found}{after}”</source>
        <translation>«{before}{found}{after}» ішінде ерекше дефис тұр</translation>
    </message>
    <message>
        <source>Three full stops stand for an ellipsis: “{before}{found}{after}”</source>
        <translation>Көп нүкте орнына үш нүкте тұр: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>A word stands twice: {found}.</source>
        <translation>Сөз екі рет жазылған: {found}.</translation>
    </message>
    <message>
        <source>An invisible character stands here: “{before}{after}”</source>
        <translation>Мұнда көрінбейтін таңба бар: «{before}{after}»</translation>
    </message>
    <message>
        <source>The word {found} mixes Latin and Cyrillic letters.</source>
        <translation>{found} сөзінде латын мен кирилл әріптері араласқан.</translation>
    </message>
    <message>
        <source>A letter from an old font: {found} should be {instead}.</source>
        <translation>Ескі қаріптен қалған әріп: {found} орнына {instead} болуға тиіс.</translation>
    </message>
    <message>
        <source>Letters were lost in {found}.</source>
        <translation>{found} ішінде әріптер жоғалған.</translation>
    </message>
    <message>
        <source>The apostrophe of an Uzbek letter is another sign: “{before}{found}{after}”</source>
        <translation>Өзбек әрпінің апострофы басқа белгімен жазылған: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>An Armenian sentence ends with a colon: “{before}{found}{after}”</source>
        <translation>Армян тіліндегі сөйлем қос нүктемен аяқталған: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>Georgian is written in capitals: {found}.</source>
        <translation>Грузин мәтіні бас әріптермен жазылған: {found}.</translation>
    </message>
    <message>
        <source>The decimals of {found} are written as in another language.</source>
        <translation>{found} санының ондық бөлігі басқа тілдегідей жазылған.</translation>
    </message>
    <message>
        <source>The thousands of {found} are grouped as in another language.</source>
        <translation>{found} санының мыңдықтары басқа тілдегідей бөлінген.</translation>
    </message>
    <message>
        <source>The number {found} is easier to read with its thousands grouped.</source>
        <translation>{found} санының мыңдықтары бөлінсе, оқуға оңай болады.</translation>
    </message>
    <message>
        <source>The space before the sign in “{before}{found}{after}” is not that of the language.</source>
        <translation>«{before}{found}{after}» ішіндегі белгі алдындағы бос орын осы тілге сай емес.</translation>
    </message>
    <message>
        <source>The line may break between “{before}” and “{after}”.</source>
        <translation>«{before}» мен «{after}» арасында жол үзілуі мүмкін.</translation>
    </message>
    <message>
        <source>The year of {found} has two digits only.</source>
        <translation>{found} күнінде жыл екі цифрмен ғана жазылған.</translation>
    </message>
    <message>
        <source>{found} is misspelt.</source>
        <translation>{found} қате жазылған.</translation>
    </message>
    <message>
        <source>The series has another word for “{found}”.</source>
        <translation>Серияда «{found}» орнына басқа сөз қолданылады.</translation>
    </message>
    <message>
        <source>“{found}” has another official name.</source>
        <translation>«{found}»&#xa0;— ресми атауы басқаша.</translation>
    </message>
    <message>
        <source>“{found}” can be said more plainly.</source>
        <translation>«{found}» дегенді қарапайым айтуға болады.</translation>
    </message>
    <message>
        <source>A line of a web page was left here: “{found}”.</source>
        <translation>Мұнда веб-беттің жолы қалып қойған: «{found}».</translation>
    </message>
    <message>
        <source>“{found}” claims much. Say how it is known, or leave it out.</source>
        <translation>«{found}»&#xa0;— үлкен мәлімдеме. Оның қайдан белгілі екенін айтыңыз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>A sentence of {words} words begins “{before}…”.</source>
        <translation>{words} сөзден тұратын сөйлем былай басталады: «{before}…».</translation>
    </message>
    <message>
        <source>A citation names a source that is not in the references.</source>
        <translation>Сілтемедегі дереккөз дереккөздер тізімінде жоқ.</translation>
    </message>
    <message>
        <source>A reference leads to nothing: {place}.</source>
        <translation>Сілтеме ешқайда апармайды: {place}.</translation>
    </message>
    <message>
        <source>The answer is only a link.</source>
        <translation>Жауапта сілтемеден басқа ештеңе жоқ.</translation>
    </message>
    <message>
        <source>No answer cites this source: {source}.</source>
        <translation>Бірде-бір жауапта бұл дереккөзге сілтеме жоқ: {source}.</translation>
    </message>
    <message>
        <source>No text leads to this table, timeline or picture.</source>
        <translation>Ешбір мәтін бұл кестеге, хронологияға немесе суретке сілтемейді.</translation>
    </message>
    <message>
        <source>The figure {found} has no source.</source>
        <translation>{found} деген санның дереккөзі жоқ.</translation>
    </message>
    <message>
        <source>The amount {found} has no year.</source>
        <translation>{found} сомасының жылы көрсетілмеген.</translation>
    </message>
    <message>
        <source>A satisfaction of {found} has no scale.</source>
        <translation>{found} қанағаттану деңгейінің шкаласы жоқ.</translation>
    </message>
    <message>
        <source>{yearly} a year and {daily} a day do not fit together.</source>
        <translation>Жылына {yearly} және күніне {daily} бір-біріне сай емес.</translation>
    </message>
    <message>
        <source>{value} is outside of what this unit allows: {low} to {high}.</source>
        <translation>{value}&#xa0;— бұл өлшем бірлігі үшін мүмкін емес мән: {low}–{high}.</translation>
    </message>
    <message>
        <source>The figure before is of {before}, the one now of {now}.</source>
        <translation>Бұрынғы мәннің күні {before}, қазіргісінің күні {now}.</translation>
    </message>
    <message>
        <source>The total says {total}, the rows above come to {sum}.</source>
        <translation>Жиыны {total}, ал жоғарыдағы жолдардың қосындысы {sum}.</translation>
    </message>
    <message>
        <source>{one} and {other}: one of them is probably a slip.</source>
        <translation>{one} және {other}: біреуі қате жазылған болуы мүмкін.</translation>
    </message>
    <message>
        <source>{found} is not explained where it stands first.</source>
        <translation>{found} алғаш кездескен жерінде түсіндірілмеген.</translation>
    </message>
    <message>
        <source>{isbn} is no valid ISBN: its check digit does not fit.</source>
        <translation>{isbn}&#xa0;— жарамсыз ISBN: бақылау цифры сай емес.</translation>
    </message>
    <message>
        <source>It is not recorded that {name} agrees to be named.</source>
        <translation>{name} аты-жөнін көрсетуге келісім бергені тіркелмеген.</translation>
    </message>
    <message>
        <source>The sub-heading “{found}” is of the second level, with none of the first above it.</source>
        <translation>«{found}»&#xa0;— екінші деңгейлі тақырыпша, бірақ алдында бірінші деңгейлісі жоқ.</translation>
    </message>
    <message>
        <source>The words of the link, “{found}”, do not say where it leads.</source>
        <translation>«{found}» деген сілтеме сөздері оның қайда апаратынын айтпайды.</translation>
    </message>
    <message>
        <source>A passage in another language is not marked as such: “{found}”.</source>
        <translation>Басқа тілдегі үзіндінің тілі белгіленбеген: «{found}».</translation>
    </message>
    <message>
        <source>Straight marks do not show where a quotation begins and ends. The publication uses the marks of its language.</source>
        <translation>Тік тырнақшалар дәйексөздің қай жерде басталып, аяқталатынын көрсетпейді. Жарияланымда өз тілінің тырнақшалары қолданылады.</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own. Mixed ones look like a text that was pasted together.</source>
        <translation>Әр тілдің өз тырнақшалары бар. Араласса, мәтін үзінділерден құрастырылғандай көрінеді.</translation>
    </message>
    <message>
        <source>A reader cannot tell where the other person’s words end and yours begin.</source>
        <translation>Оқырман басқа адамның сөзі қай жерде бітіп, сіздікі басталатынын ажырата алмайды.</translation>
    </message>
    <message>
        <source>What is in brackets can be left out when reading. Without the second bracket nobody knows how much that is.</source>
        <translation>Жақшадағыны оқымай кетуге болады. Екінші жақшасыз оның қаншаға созылатынын ешкім білмейді.</translation>
    </message>
    <message>
        <source>Wider gaps in a line look like faults in print.</source>
        <translation>Жолдағы кең аралық баспада ақау сияқты көрінеді.</translation>
    </message>
    <message>
        <source>The sign may move to the next line alone.</source>
        <translation>Белгі келесі жолға жалғыз көшіп кетуі мүмкін.</translation>
    </message>
    <message>
        <source>Two words that run together are hard to read, to find and to hyphenate.</source>
        <translation>Қосылып кеткен екі сөзді оқу, табу және тасымалдау қиын.</translation>
    </message>
    <message>
        <source>A hyphen joins parts of a word. A dash separates thoughts, and readers see the difference.</source>
        <translation>Дефис сөз бөліктерін қосады. Сызықша ойларды бөледі, оқырмандар айырмасын көреді.</translation>
    </message>
    <message>
        <source>A range of numbers takes an en dash; with a hyphen it reads like one number in two parts.</source>
        <translation>Сандар аралығында қысқа сызықша қойылады; дефиспен бұл екі бөлікті бір нөмір сияқты оқылады.</translation>
    </message>
    <message>
        <source>It looks right, but search and spelling do not find the word. It often comes from another program.</source>
        <translation>Дұрыс көрінеді, бірақ іздеу мен емле тексеру сөзді таппайды. Көбіне басқа бағдарламадан келеді.</translation>
    </message>
    <message>
        <source>Three stops may be split at the end of a line; the sign … cannot.</source>
        <translation>Үш нүкте жол соңында бөлініп кетуі мүмкін; … белгісі бөлінбейді.</translation>
    </message>
    <message>
        <source>This happens when a sentence is rewritten, and spelling checks pass over it.</source>
        <translation>Бұл сөйлем қайта жазылғанда болады, емле тексеру мұны байқамайды.</translation>
    </message>
    <message>
        <source>It comes from a web page or a PDF. It breaks search, and screen readers may stumble over it.</source>
        <translation>Ол веб-беттен немесе PDF файлынан келеді. Іздеуге кедергі жасайды, экраннан оқитын бағдарламалар да жаңылуы мүмкін.</translation>
    </message>
    <message>
        <source>The letters look alike, but they are others. Search, spelling and screen readers do not find the word.</source>
        <translation>Әріптер ұқсас, бірақ басқа. Іздеу, емле тексеру және экраннан оқитын бағдарламалар бұл сөзді таппайды.</translation>
    </message>
    <message>
        <source>It looks like the right letter but is another character. Search, spelling and screen readers do not find words written with it.</source>
        <translation>Дұрыс әріп сияқты, бірақ басқа таңба. Онымен жазылған сөздерді іздеу, емле тексеру және экраннан оқитын бағдарламалар таппайды.</translation>
    </message>
    <message>
        <source>An old Kazakh font put its letters at other places. Without that font they show as something else. Write the word anew.</source>
        <translation>Ескі қазақ қарпінде әріптер басқа орындарда тұрған. Ол қаріпсіз басқа таңбалар көрінеді. Сөзді қайта жазыңыз.</translation>
    </message>
    <message>
        <source>oʻ and gʻ have a sign of their own, and so has the pause within a word. With others the word is not found.</source>
        <translation>oʻ мен gʻ әріптерінің өз белгісі бар, сөз ішіндегі кідірістің де. Басқа белгімен сөз табылмайды.</translation>
    </message>
    <message>
        <source>The Armenian full stop ։ looks like a colon but is another sign, and screen readers pause only there.</source>
        <translation>Армян тілінің нүктесі ։ қос нүктеге ұқсайды, бірақ басқа белгі; экраннан оқитын бағдарламалар тек сонда кідіреді.</translation>
    </message>
    <message>
        <source>Georgian has no capitals in running text, and many fonts cannot show them.</source>
        <translation>Грузин тілінде кәдімгі мәтінде бас әріп болмайды, көп қаріп оларды көрсете алмайды.</translation>
    </message>
    <message>
        <source>A reader may take the number for another one.</source>
        <translation>Оқырман оны басқа сан деп түсінуі мүмкін.</translation>
    </message>
    <message>
        <source>A reader may take it for a decimal fraction.</source>
        <translation>Оқырман оны ондық бөлшек деп түсінуі мүмкін.</translation>
    </message>
    <message>
        <source>Long numbers are misread when their digits run on.</source>
        <translation>Цифрлары бөлінбесе, ұзын сандар қате оқылады.</translation>
    </message>
    <message>
        <source>English writes 5%, Russian 5 % with a space at which the line does not break.</source>
        <translation>Ағылшынша 5%, орысша 5 % деп, жол үзілмейтін бос орынмен жазылады.</translation>
    </message>
    <message>
        <source>A number should stay beside what it counts, an initial beside its name.</source>
        <translation>Сан өзі санайтын нәрсенің, инициал тегінің жанында тұруға тиіс.</translation>
    </message>
    <message>
        <source>In ten years nobody knows the century, and readers of other countries may take the day for the month. Write the date in words.</source>
        <translation>Он жылдан кейін ғасыры белгісіз болады, ал басқа елдердің оқырмандары күнді ай деп түсінуі мүмкін. Күнді сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>It is in the list of words that are often misspelt.</source>
        <translation>Ол жиі қате жазылатын сөздер тізімінде бар.</translation>
    </message>
    <message>
        <source>One thing has one name throughout the series. The editor would change it anyway.</source>
        <translation>Серияда бір нәрсенің бір атауы болады. Редактор бәрібір өзгертеді.</translation>
    </message>
    <message>
        <source>Bodies and countries are named as they name themselves, and alike in every case of the series.</source>
        <translation>Органдар мен елдер өздерін қалай атаса, барлық зерттеуде солай аталады.</translation>
    </message>
    <message>
        <source>Most readers have this language as their second, and the text may be translated.</source>
        <translation>Көп оқырманға бұл тіл&#xa0;— екінші тіл, мәтін аударылуы да мүмкін.</translation>
    </message>
    <message>
        <source>It came along when the text was pasted and means nothing to your readers.</source>
        <translation>Ол мәтін қойылғанда бірге келген, оқырмандарыңызға ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>Readers from other countries believe what they can check. A source, a figure or an example makes the point.</source>
        <translation>Басқа елдердің оқырмандары тексере алатын нәрсеге сенеді. Дереккөз, сан немесе мысал ойды дәлелдейді.</translation>
    </message>
    <message>
        <source>Readers lose the thread. Two sentences could say the same.</source>
        <translation>Оқырман ойдың желісін жоғалтады. Мұны екі сөйлеммен де айтуға болады.</translation>
    </message>
    <message>
        <source>“{file}” is no package of casewriter. Nothing was changed. Choose a file that ends in .casepack, or ask the sender what it is.</source>
        <translation>«{file}»&#xa0;— casewriter пакеті емес. Ештеңе өзгерген жоқ. Соңы .casepack болатын файлды таңдаңыз немесе жіберушіден бұл қандай файл екенін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” is cut short: a part of it did not arrive. Nothing was changed. Ask the sender to send it again.</source>
        <translation>«{file}» файлы үзіліп қалған: бір бөлігі жетпеген. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” was altered or damaged on its way: {part}. Nothing was changed. Ask the sender to send it again.</source>
        <translation>«{file}» файлы жолда өзгертілген немесе бүлінген: {part}. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>The signature in “{file}” does not fit: somebody changed the package after it was signed. Nothing was changed. Ask the sender in another way, as by telephone, to send it again.</source>
        <translation>«{file}» файлындағы қолтаңба сәйкес келмейді: пакет қол қойылғаннан кейін өзгертілген. Ештеңе өзгерген жоқ. Жіберушімен басқа жолмен, мысалы телефон арқылы хабарласып, файлды қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” holds a part that it does not name among its own: {part}. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>«{file}» файлында оның тізімдемесінде жоқ бөлік бар: {part}. Ештеңе өзгерген жоқ. Жіберушіден файлды casewriter жазған күйінде қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>A part of “{file}” is missing: {part}. Nothing was changed. Ask the sender to send it again.</source>
        <translation>«{file}» файлының бір бөлігі жоқ: {part}. Ештеңе өзгерген жоқ. Жіберушіден файлды қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>A part of “{file}” is there twice: {part}. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>«{file}» файлының бір бөлігі екі рет кездеседі: {part}. Ештеңе өзгерген жоқ. Жіберушіден файлды casewriter жазған күйінде қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>A part of “{file}” has a name that leads out of the package: {part}. Casewriter writes no such files; it may be meant to do harm. Nothing was changed. Ask the sender whether the file is theirs.</source>
        <translation>«{file}» файлының бір бөлігінің аты пакеттен тыс жерге апарады: {part}. casewriter бағдарламасы мұндай файл жазбайды; ол зиян келтіру үшін жасалуы мүмкін. Ештеңе өзгерген жоқ. Жіберушіден бұл файл оныкі ме екенін сұраңыз.</translation>
    </message>
    <message>
        <source>A part of “{file}” is a link or a folder instead of a file: {part}. Casewriter writes no such files. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>«{file}» файлының бір бөлігі файл емес, сілтеме немесе қалта: {part}. casewriter бағдарламасы мұндай файл жазбайды. Ештеңе өзгерген жоқ. Жіберушіден файлды casewriter жазған күйінде қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>A part of “{file}” is locked with a password of another program: {part}. Nothing was changed. Ask the sender to send it as casewriter wrote it.</source>
        <translation>«{file}» файлының бір бөлігі басқа бағдарламаның құпиясөзімен жабылған: {part}. Ештеңе өзгерген жоқ. Жіберушіден файлды casewriter жазған күйінде жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” holds bytes that belong to none of its parts. Casewriter writes no such files. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>«{file}» файлында ешбір бөлігіне жатпайтын деректер бар. casewriter бағдарламасы мұндай файл жазбайды. Ештеңе өзгерген жоқ. Жіберушіден файлды casewriter жазған күйінде қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” holds more than 2,000 parts, more than any case. Nothing was changed. Ask the sender whether the file is theirs.</source>
        <translation>«{file}» файлында 2000-нан астам бөлік бар, зерттеуде мұнша болмайды. Ештеңе өзгерген жоқ. Жіберушіден бұл файл оныкі ме екенін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” would take more than 512 MB unpacked. Nothing was changed. Ask the sender to make its pictures smaller and to send it again.</source>
        <translation>«{file}» файлы ашылғанда 512 МБ-тан көп орын алады. Ештеңе өзгерген жоқ. Жіберушіден суреттерді кішірейтіп, файлды қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>A part of “{file}” would swell more than a hundred times when it is unpacked: {part}. It may be meant to do harm. Nothing was changed. Ask the sender whether the file is theirs.</source>
        <translation>«{file}» файлының бір бөлігі ашылғанда жүз еседен астам үлкейер еді: {part}. Ол зиян келтіру үшін жасалуы мүмкін. Ештеңе өзгерген жоқ. Жіберушіден бұл файл оныкі ме екенін сұраңыз.</translation>
    </message>
    <message>
        <source>A text in “{file}” is larger than the text of any case: {part}. Nothing was changed. Ask the sender whether the file is theirs.</source>
        <translation>«{file}» файлындағы мәтін зерттеу мәтінінен әлдеқайда үлкен: {part}. Ештеңе өзгерген жоқ. Жіберушіден бұл файл оныкі ме екенін сұраңыз.</translation>
    </message>
    <message>
        <source>A picture in “{file}” is no picture that casewriter takes: {part}. Nothing was changed. Ask the sender to replace it by a photograph or a PNG and to send the case again.</source>
        <translation>«{file}» файлындағы сурет casewriter қабылдайтын түрде емес: {part}. Ештеңе өзгерген жоқ. Жіберушіден оны фотосуретпен немесе PNG файлымен ауыстырып, зерттеуді қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>A picture in “{file}” has more than 100 million dots: {part}. Nothing was changed. Ask the sender to make it smaller and to send the case again.</source>
        <translation>«{file}» файлындағы суретте 100 миллионнан астам нүкте бар: {part}. Ештеңе өзгерген жоқ. Жіберушіден суретті кішірейтіп, зерттеуді қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” contradicts itself: {part}. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>«{file}» файлы өзіне өзі қайшы келеді: {part}. Ештеңе өзгерген жоқ. Жіберушіден файлды casewriter жазған күйінде қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer casewriter. Nothing was changed. Install the newest casewriter and open the file again.</source>
        <translation>«{file}» файлын casewriter бағдарламасының жаңарақ нұсқасы жазған. Ештеңе өзгерген жоқ. casewriter бағдарламасының ең жаңа нұсқасын орнатып, файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The case is too large to be sent: {bytes} bytes with {pictures} pictures. Nothing was written. Make its pictures smaller and send it again.</source>
        <translation>Зерттеу жіберу үшін тым үлкен (байт саны: {bytes}, сурет саны: {pictures}). Ештеңе жазылған жоқ. Суреттерді кішірейтіп, зерттеуді қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be sent: it is too large or not of a kind that the receiver&apos;s casewriter takes. Nothing was written. Replace it by a photograph or a PNG.</source>
        <translation>«{name}» суретін жіберуге болмайды: ол тым үлкен немесе алушының casewriter бағдарламасы қабылдайтын түрде емес. Ештеңе жазылған жоқ. Оны фотосуретпен немесе PNG файлымен ауыстырыңыз.</translation>
    </message>
    <message>
        <source>These are not copies of one case study, but two different ones. Nothing was changed. Choose two copies of the same case study.</source>
        <translation>Бұл бір зерттеудің көшірмелері емес, екі бөлек зерттеу. Ештеңе өзгерген жоқ. Бір зерттеудің екі көшірмесін таңдаңыз.</translation>
    </message>
    <message>
        <source>These copies follow different versions of the template “{template}”. Nothing was changed. Bring both to the newer version first.</source>
        <translation>Бұл көшірмелер «{template}» үлгісінің әртүрлі нұсқаларына сүйенеді. Ештеңе өзгерген жоқ. Алдымен екеуін де жаңарақ нұсқаға көшіріңіз.</translation>
    </message>
    <message>
        <source>“{found}”: elsewhere the act is of {one}, here of {other}.</source>
        <translation>«{found}»: басқа жерде актінің күні — {one}, мұнда — {other}.</translation>
    </message>
    <message>
        <source>“{found}” is nearly the title of another entry in this case: “{other}”.</source>
        <translation>«{found}» зерттеуде бар атаумен дерлік бірдей: «{other}».</translation>
    </message>
    <message>
        <source>The value does not belong to this group of the index: {found}.</source>
        <translation>Мән индекстің бұл тобына жатпайды: {found}.</translation>
    </message>
    <message>
        <source>The text says {found} {unit}, the key facts say {known}.</source>
        <translation>Мәтінде: {found} ({unit}), негізгі мәліметтерде: {known}.</translation>
    </message>
    <message>
        <source>This answer is hard to read: its ease is {ease}, where administrative texts should reach 20.</source>
        <translation>Бұл жауапты оқу қиын: оқылу көрсеткіші {ease}, ал жақсы қызметтік мәтіндерде ол 20-дан кем емес.</translation>
    </message>
    <message>
        <source>A reader who looks the act up finds one date. The other is a slip, or another act is meant.</source>
        <translation>Актіні іздеген оқырман бір ғана күнді табады. Екіншісі — қате жазылған немесе басқа акт туралы айтылып тұр.</translation>
    </message>
    <message>
        <source>One of the two is a slip. A title is given as it stands on the document.</source>
        <translation>Екеуінің бірінде қате бар. Атау құжатта қалай тұрса, солай келтіріледі.</translation>
    </message>
    <message>
        <source>The United Nations survey calls values above 0.75 very high, from 0.50 high, from 0.25 middle, and those below low.</source>
        <translation>БҰҰ зерттеуінде 0,75-тен жоғары мәндер өте жоғары, 0,50-ден бастап — жоғары, 0,25-тен бастап — орта, одан төмендері төмен деп аталады.</translation>
    </message>
    <message>
        <source>Where two figures for one thing are right, say what makes them differ: the date, the place, or what is counted.</source>
        <translation>Екі сан да дұрыс болса, олардың неге әртүрлі екенін айтыңыз: күні, орны немесе не саналғаны.</translation>
    </message>
    <message>
        <source>The measure looks at the length of sentences and words alone. Shorter sentences help most, then everyday words.</source>
        <translation>Көрсеткіш тек сөйлемдер мен сөздердің ұзындығын ескереді. Ең көп көмектесетіні — қысқа сөйлемдер, одан кейін — қарапайым сөздер.</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be set: {problem}. The case is safe, and the other formats can be made. Please tell us what this sentence says.</source>
        <translation>PDF беттерін жасау мүмкін болмады: {problem}. Зерттеу сақтаулы, басқа пішімдерді жасауға болады. Осы сөйлемді бізге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The file is far larger than a list of references. Nothing was added. Export only the sources of this case and try again.</source>
        <translation>Файл дереккөздер тізімінен әлдеқайда үлкен. Ештеңе қосылған жоқ. Тек осы зерттеудің дереккөздерін шығарып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>The file holds {count} sources, more than the {most} that can be taken at once. Nothing was added. Export only the sources of this case and try again.</source>
        <translation>Файлда {count} дереккөз бар, ал бірден {most} ғана алуға болады. Ештеңе қосылған жоқ. Тек осы зерттеудің дереккөздерін шығарып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>The list of references is damaged or cut short. Nothing was added. Export it again, as RIS, BibTeX or CSL-JSON.</source>
        <translation>Дереккөздер тізімі бүлінген немесе үзілген. Ештеңе қосылған жоқ. Оны RIS, BibTeX немесе CSL-JSON түрінде қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>No references were found there. Nothing was added. RIS, BibTeX, CSL-JSON and plain text can be read.</source>
        <translation>Онда дереккөз табылған жоқ. Ештеңе қосылған жоқ. RIS, BibTeX, CSL-JSON және жай мәтін оқылады.</translation>
    </message>
    <message>
        <source>“{file}” is a receipt for a package that did not go from this library. Nothing was changed. Open it on the computer that the case was sent from.</source>
        <translation>«{file}»&#xa0;— осы кітапханадан жіберілмеген пакеттің алынғаны туралы растама. Ештеңе өзгерген жоқ. Оны зерттеу жіберілген компьютерде ашыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is locked for somebody else, or with another passphrase. Nothing was changed. Ask the sender for the passphrase, or to lock it with your key.</source>
        <translation>«{file}» файлы басқа алушыға арналып немесе басқа құпия сөйлеммен жабылған. Ештеңе өзгерген жоқ. Жіберушіден құпия сөйлемді біліңіз немесе файлды сіздің кілтіңізбен жабуын сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” is a receipt and holds no case. Nothing was changed. Take it in with “receive”.</source>
        <translation>«{file}»&#xa0;— растама, онда зерттеу жоқ. Ештеңе өзгерген жоқ. Оны «receive» командасымен қабылдаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is a package and stays as it was sent. Nothing was changed. Take it into a library with “receive” and change it there.</source>
        <translation>«{file}»&#xa0;— пакет, ол жіберілген күйінде қалады. Ештеңе өзгерген жоқ. Оны «receive» командасымен кітапханаға қабылдап, сонда өзгертіңіз.</translation>
    </message>
    <message>
        <source>That is no key that a package can be locked for. Nothing was written. Ask the receiver for their key, which begins with age1.</source>
        <translation>Бұл кілтпен пакетті жабуға болмайды. Ештеңе жазылған жоқ. Алушыдан age1 деп басталатын кілтін сұраңыз.</translation>
    </message>
    <message>
        <source>Your keys cannot be read: {place}. Nothing was changed. Bring the file back from a backup, or put it aside: new keys are made then, and people are warned that yours changed.</source>
        <translation>Кілттеріңіз оқылмайды: {place}. Ештеңе өзгерген жоқ. Файлды сақтық көшірмеден қайтарыңыз немесе алып қойыңыз: сонда жаңа кілттер жасалады, ал басқалар кілтіңіз өзгергені туралы ескерту көреді.</translation>
    </message>
    <message>
        <source>No contact is called “{name}”. Nothing was written. Add the person to your contacts, or give a key that begins with age1.</source>
        <translation>«{name}» деген контакт жоқ. Ештеңе жазылған жоқ. Адамды контактілерге қосыңыз немесе age1 деп басталатын кілтті көрсетіңіз.</translation>
    </message>
    <message>
        <source>The first line of “{file}” is empty. Nothing was written. Write the passphrase there.</source>
        <translation>«{file}» файлының бірінші жолы бос. Ештеңе жазылған жоқ. Оған құпия сөйлемді жазыңыз.</translation>
    </message>
    <message>
        <source>Both copies were changed in the same places ({count}). Nothing was changed here. Open the file in the window, where each is asked about.</source>
        <translation>Екі көшірме де бір жерлерде өзгертілген (саны: {count}). Мұнда ештеңе өзгерген жоқ. Файлды бағдарлама терезесінде ашыңыз: әр жер туралы сонда шешесіз.</translation>
    </message>
    <message>
        <source>{file}: the move “{problem}” leads nowhere. Both sides must be of one sort, the second one must be in the template, and the version at least 2.</source>
        <translation>{file}: «{problem}» көшіруі ешқайда апармайды. Екі жағы бір түрден болуы, екіншісі үлгіде болуы, ал нұсқа кемінде 2 болуы керек.</translation>
    </message>
    <message>
        <source>In the list of references a note stands as it was pasted, whatever its form.</source>
        <translation>Дереккөздер тізімінде ескертпе қалай қойылса, ресімделуіне қарамай, солай тұрады.</translation>
    </message>
    <message>
        <source>Acts are found by their number and date; titles repeat and are amended.</source>
        <translation>Актілер нөмірі мен күні бойынша табылады; атаулары қайталанады және өзгереді.</translation>
    </message>
    <message>
        <source>This source is only a note yet: “{note}” Give it a title and its details.</source>
        <translation>Бұл дереккөз әзірге тек ескертпе: «{note}» Атауы мен мәліметтерін толтырыңыз.</translation>
    </message>
    <message>
        <source>The act “{source}” lacks its number or its date.</source>
        <translation>«{source}» актісінің нөмірі немесе күні жоқ.</translation>
    </message>
    <message>
        <source>The list of references could not be made: {problem}. The case is unharmed and nothing was written. Look at the source cards that were changed last.</source>
        <translation>Дереккөздер тізімін жасау мүмкін болмады: {problem}. Зерттеу бүтін, ештеңе жазылған жоқ. Соңғы өзгертілген дереккөз карточкаларын қараңыз.</translation>
    </message>
    <message>
        <source>“{found}” is not what its column holds. It is printed as it stands.</source>
        <translation>«{found}» осы бағанға сай келмейді. Сол күйінде басылады.</translation>
    </message>
    <message>
        <source>Figures of a column are compared. Leave the cell empty and say in the note what is not known.</source>
        <translation>Бағандағы сандар салыстырылады. Ұяшықты бос қалдырып, не белгісіз екенін ескертпеде жазыңыз.</translation>
    </message>
    <message>
        <source>Errors stop this publication ({count}), and nothing was written. Settle each, or give the reason why it stays as it is. A draft can be made at any time.</source>
        <translation>Жарияланымды қателер тоқтатып тұр ({count}), ештеңе жазылған жоқ. Әрқайсысын түзетіңіз немесе оның неге сол күйінде қалатынын көрсетіңіз. Жобаны кез келген уақытта жасауға болады.</translation>
    </message>
    <message>
        <source>A picture is not there any more; its description stands in its place. Put the picture in again.</source>
        <translation>Сурет енді жоқ; оның орнында сипаттамасы тұр. Суретті қайта қойыңыз.</translation>
    </message>
    <message>
        <source>A picture is damaged or too large to be read; its description stands in its place. Put the picture in again.</source>
        <translation>Сурет бүлінген немесе оқуға тым үлкен; оның орнында сипаттамасы тұр. Суретті қайта қойыңыз.</translation>
    </message>
    <message>
        <source>Markdown holds no pictures: each picture’s description stands in its place.</source>
        <translation>Markdown ішінде сурет болмайды: суреттің орнында сипаттамасы тұр.</translation>
    </message>
    <message>
        <source>“{place}” is no address that a reader can be led to: its words stand without a link.</source>
        <translation>«{place}» — өтуге болатын мекенжай емес: сөздері сілтемесіз тұр.</translation>
    </message>
    <message>
        <source>A reference leads to something that this file does not hold: its words stand alone.</source>
        <translation>Сілтеме осы файлда жоқ нәрсеге апарады: тек сөздері қалды.</translation>
    </message>
    <message>
        <source>A table holds more than Markdown can show in a cell: lists became plain lines.</source>
        <translation>Кестеде Markdown ұяшықта көрсете алатыннан көп нәрсе бар: тізімдер жай жолдарға айналды.</translation>
    </message>
    <message>
        <source>This answer still names an author.</source>
        <translation>Бұл жауапта автордың аты әлі бар.</translation>
    </message>
    <message>
        <source>The letters “{place}” are in no typeface of casewriter and may be blank.</source>
        <translation>«{place}» таңбалары casewriter қаріптерінің ешқайсысында жоқ, олардың орны бос болуы мүмкін.</translation>
    </message>
    <message>
        <source>The pages could not be tagged for screen readers: {place}.</source>
        <translation>Беттерді экраннан оқитын бағдарламалар үшін белгілеу мүмкін болмады: {place}.</translation>
    </message>
    <message>
        <source>“{file}” is no contact card of casewriter. Nothing was changed. Ask the sender what it is.</source>
        <translation>«{file}» файлы casewriter контакт карточкасы емес. Ештеңе өзгерген жоқ. Бұл не файл екенін жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer casewriter. Nothing was changed. Install the newer one, then open the card again.</source>
        <translation>«{file}» файлын casewriter бағдарламасының жаңарақ нұсқасы жазған. Ештеңе өзгерген жоқ. Жаңа нұсқаны орнатып, карточканы қайта ашыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is a contact card that was damaged on its way. Nothing was changed. Ask the sender to send it again.</source>
        <translation>«{file}» контакт карточкасы жолда бүлінген. Ештеңе өзгерген жоқ. Жіберушіден оны қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>The signature on the contact card “{file}” does not fit: somebody changed it after it was signed. Nothing was changed. Ask the person in another way, as by telephone, to send it again.</source>
        <translation>«{file}» контакт карточкасының қолтаңбасы сәйкес келмейді: қол қойылғаннан кейін карточканы біреу өзгерткен. Ештеңе өзгерген жоқ. Ол адамға басқа жолмен, мысалы телефонмен хабарласып, карточканы қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” is your own contact card. Nothing was changed. Send it to the people whom you exchange cases with.</source>
        <translation>«{file}»&#xa0;— өзіңіздің контакт карточкаңыз. Ештеңе өзгерген жоқ. Оны зерттеу алмасатын адамдарға жіберіңіз.</translation>
    </message>
    <message>
        <source>A contact card needs a name or an organisation. Nothing was written. Fill in one of them, then save the card again.</source>
        <translation>Контакт карточкасына аты-жөні немесе ұйым керек. Ештеңе жазылған жоқ. Біреуін толтырып, карточканы қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The files of this case could not be made ({problem}). The case itself is as it was.</source>
        <translation>Бұл зерттеудің файлдарын жасау мүмкін болмады ({problem}). Зерттеудің өзі бұрынғыдай қалды.</translation>
    </message>
    <message>
        <source>The case study has moved on meanwhile, and this step is not possible where it stands now. Nothing was changed. Look at its review again.</source>
        <translation>Зерттеу осы арада басқа кезеңге өтті, енді бұл қадамды жасауға болмайды. Ештеңе өзгерген жоқ. Рецензиялауды қайта қараңыз.</translation>
    </message>
    <message>
        <source>This step is not in the log of the review, or was taken back before. Nothing was changed.</source>
        <translation>Бұл қадам рецензиялау журналында жоқ немесе бұрын кері қайтарылған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was taken back yet: say in a few words why. The reason stays in the log.</source>
        <translation>Әзірге ештеңе кері қайтарылған жоқ: себебін бірнеше сөзбен жазыңыз. Себеп журналда қалады.</translation>
    </message>
    <message>
        <source>There are no words in this comment. Nothing was changed. Write some first.</source>
        <translation>Бұл пікір бос. Ештеңе өзгерген жоқ. Алдымен мәтінін жазыңыз.</translation>
    </message>
    <message>
        <source>Say in a few words what is left and why. Nothing was changed. Then answer again.</source>
        <translation>Не қалғанын және неге қалғанын бірнеше сөзбен айтыңыз. Ештеңе өзгерген жоқ. Содан кейін қайта жауап беріңіз.</translation>
    </message>
    <message>
        <source>This comment is not in the case. Nothing was changed. Open the case again.</source>
        <translation>Бұл пікір зерттеуде жоқ. Ештеңе өзгерген жоқ. Зерттеуді қайта ашыңыз.</translation>
    </message>
    <message>
        <source>This note is not in the case. Nothing was changed. Open the case again.</source>
        <translation>Бұл жазба зерттеуде жоқ. Ештеңе өзгерген жоқ. Зерттеуді қайта ашыңыз.</translation>
    </message>
    <message>
        <source>{name} wrote this note, so only they can change it. Nothing was changed. Write a reply instead.</source>
        <translation>Бұл жазбаны тек авторы өзгерте алады: {name}. Ештеңе өзгерген жоқ. Оның орнына жауап жазыңыз.</translation>
    </message>
    <message>
        <source>{name} began this comment, so only they can make it private. Nothing was changed.</source>
        <translation>Бұл пікірді жеке ете алатын тек оның авторы: {name}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was, or was changed since. The picture is unharmed. Add the picture again, and keep its original then.</source>
        <translation>«{file}» файлы бұрынғы орнында жоқ немесе содан бері өзгертілген. Суреттің өзіне зақым келген жоқ. Суретті қайта қосып, түпнұсқасын бірден сақтаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a passphrase. Nothing was changed. Ask the sender for it, and name a file whose first line it is.</source>
        <translation>«{file}» файлы құпия сөйлеммен жабылған. Ештеңе өзгерген жоқ. Оны жіберушіден біліп, бірінші жолында ол жазылған файлды көрсетіңіз.</translation>
    </message>
    <message>
        <source>A newer casewriter wrote parts that this one does not know: {parts}. They are kept and travel along. Install the newest casewriter to see them.</source>
        <translation>Жаңарақ casewriter осы нұсқа білмейтін бөліктерді жазған: {parts}. Олар сақталды және бірге жіберіледі. Оларды көру үшін ең жаңа casewriter орнатыңыз.</translation>
    </message>
    <message>
        <source>The contents name no pages: LibreOffice, which counts them, is not installed or gave no answer. Word fills them in: click into the contents, then press F9.</source>
        <translation>Мазмұнда бет нөмірлері жоқ: оларды санайтын LibreOffice орнатылмаған немесе жауап бермеді. Нөмірлерді Word қояды: мазмұнды басып, F9 пернесін басыңыз.</translation>
    </message>
    <message>
        <source>A compendium needs two cases at least. Choose more; one alone is a publication.</source>
        <translation>Жинаққа кемінде екі зерттеу керек. Тағы таңдаңыз: бір зерттеу&#xa0;— жай ғана жарияланым.</translation>
    </message>
    <message>
        <source>The compendium has no title yet. Give it one; nothing was written.</source>
        <translation>Жинақтың атауы әлі жоқ. Атау беріңіз; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Something in the cases stops this compendium ({count}), and nothing was written. Settle each in its case, or leave the case out.</source>
        <translation>Зерттеулердегі кейбір мәселелер жинақты шығаруға мүмкіндік бермейді ({count}); ештеңе жазылған жоқ. Әрқайсысын өз зерттеуінде шешіңіз немесе сол зерттеуді қоспаңыз.</translation>
    </message>
    <message>
        <source>A case file holds the whole case, its names, too. Nothing was written. Choose a document, pages, a web page or Markdown for a copy without names.</source>
        <translation>Зерттеу файлында бәрі, аты-жөн де бар. Ештеңе жазылған жоқ. Аты-жөнсіз дана үшін құжатты, беттерді, веб-бетті немесе Markdown таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} does not describe a compendium: {problem}. Nothing was written; the form of such a file stands in the guide to the command line.</source>
        <translation>{file} жинақты сипаттамайды: {problem}. Ештеңе жазылған жоқ; мұндай файлдың үлгісі командалық жол нұсқаулығында берілген.</translation>
    </message>
    <message>
        <source>Comments that must be dealt with and have no answer: {count}. The case study does not go back as revised before each is answered: done, partly done, or not done and why.</source>
        <translation>Жауапсыз міндетті пікірлер: {count}. Әрқайсысына жауап берілмейінше зерттеу пысықталған ретінде қайтарылмайды: орындалды, ішінара орындалды немесе орындалмады және неге.</translation>
    </message>
    <message>
        <source>This is no answer to that question of the review form. Nothing was kept.</source>
        <translation>Бұл рецензия нысанының сол сұрағына жауап емес. Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>The review form was handed in. Take it back before you change it; nothing is lost.</source>
        <translation>Рецензия нысаны тапсырылған. Өзгертпес бұрын оны қайтарып алыңыз; ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>The review form is kept, but not handed in: {count} required answers are missing.</source>
        <translation>Рецензия нысаны сақталды, бірақ тапсырылмады: міндетті жауаптар жетіспейді ({count}).</translation>
    </message>
    <message>
        <source>{file} is no comment matrix of casewriter. Nothing was changed. Ask for the file that was filled in, saved as .xlsx.</source>
        <translation>{file} — casewriter пікірлер кестесі емес. Ештеңе өзгерген жоқ. Толтырылып, .xlsx түрінде сақталған файлды сұраңыз.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short. Nothing was changed. Ask the sender for it again.</source>
        <translation>{file} файлы бүлінген немесе қиылған. Ештеңе өзгерген жоқ. Жіберушіден оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>{file} is larger than any comment matrix. Nothing was changed.</source>
        <translation>{file} файлы кез келген пікірлер кестесінен үлкен. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{file} answers comments on a case study that is not in this library. Nothing was changed. Open that case study first.</source>
        <translation>{file} файлында осы кітапханада жоқ зерттеудің пікірлеріне жауаптар бар. Ештеңе өзгерген жоқ. Алдымен сол зерттеуді ашыңыз.</translation>
    </message>
    <message>
        <source>“{case}” follows another template, with another review form. Nothing was written. Write the results of each template by themselves.</source>
        <translation>«{case}» басқа үлгімен, басқа рецензия нысанымен жазылған. Ештеңе жазылған жоқ. Әр үлгінің қорытындысын бөлек сақтаңыз.</translation>
    </message>
    <message>
        <source>Line {line}: no comment of the case study belongs to it.</source>
        <translation>{line}-жол: оған зерттеудің бірде-бір пікірі сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Line {line}: a line before it answers the same comment.</source>
        <translation>{line}-жол: сол пікірге жоғарыдағы жол жауап береді.</translation>
    </message>
    <message>
        <source>Line {line}: “{disposition}” is none of the words for what was done.</source>
        <translation>{line}-жол: «{disposition}»&#xa0;— не істелгені туралы жауаптардың арасында жоқ.</translation>
    </message>
    <message>
        <source>Line {line}: what was done in part or not at all needs a word about why.</source>
        <translation>{line}-жол: ішінара орындалса немесе орындалмаса, себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Line {line}: the answer is longer than a cell can be.</source>
        <translation>{line}-жол: жауап ұяшыққа сыймайды.</translation>
    </message>
    <message>
        <source>Only a publication is recorded as an edition: ask for one as a document, as pages, a web page or Markdown. Nothing was written.</source>
        <translation>Тек жарияланым ғана басылым ретінде тіркеледі: құжат, беттер, веб-бет немесе Markdown сұраңыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>“{file}” cannot be shown beside your text. Nothing was changed. PDF, DOCX, ODT and plain text can: save it as one of them and attach that.</source>
        <translation>«{file}» файлын мәтініңіздің қасында көрсету мүмкін емес. Ештеңе өзгерген жоқ. PDF, DOCX, ODT және қарапайым мәтін жарайды: соның бірінде сақтап, тіркеңіз.</translation>
    </message>
    <message>
        <source>“{file}” is larger than 100 MB. Nothing was changed. Attach the part that you need.</source>
        <translation>«{file}» файлы 100 МБ-тан үлкен. Ештеңе өзгерген жоқ. Керек бөлігін тіркеңіз.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, cannot be opened, or is not what its name says. The case study is unharmed. Open the file in its own program and save it anew.</source>
        <translation>«{file}» файлы бүлінген, ашылмайды немесе атына сай емес. Зерттеуге зақым келген жоқ. Файлды өз бағдарламасында ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. The case study is unharmed. Save a copy without the password and attach that.</source>
        <translation>«{file}» файлы құпиясөзбен қорғалған. Зерттеуге зақым келген жоқ. Құпиясөзсіз көшірмесін сақтап, соны тіркеңіз.</translation>
    </message>
    <message>
        <source>The list of words that searching needs could not be used: {problem}. Your cases are not touched. Search again: the list is made anew.</source>
        <translation>Іздеуге қажет сөздер тізімін пайдалану мүмкін болмады: {problem}. Зерттеулеріңіз өзгеріссіз қалды. Қайта іздеңіз: тізім жаңадан жасалады.</translation>
    </message>
    <message>
        <source>Nothing to look for was typed. Type at least one word.</source>
        <translation>Не іздеу керегі жазылмаған. Кемінде бір сөз жазыңыз.</translation>
    </message>
    <message>
        <source>This is no Word file that can be read. Nothing was changed. Open it in Word, save it as a .docx file without a password, and try again.</source>
        <translation>Бұл оқуға болатын Word файлы емес. Ештеңе өзгерген жоқ. Оны Word-та ашып, құпиясөзсіз .docx файлы етіп сақтаңыз да, қайта көріңіз.</translation>
    </message>
    <message>
        <source>This Word file is damaged or holds what no review copy holds ({problem}). Nothing was changed. Ask the reviewer to save it again and to send it once more.</source>
        <translation>Бұл Word файлы бүлінген немесе онда рецензияға арналған көшірмеде болмайтын нәрсе бар ({problem}). Ештеңе өзгерген жоқ. Рецензенттен оны қайта сақтап, тағы бір рет жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” is a Word file, but no review copy that casewriter wrote. Nothing was changed. Write a review copy of the case study and have the changes made in that one.</source>
        <translation>«{file}» — Word файлы, бірақ casewriter жасаған рецензияға арналған көшірме емес. Ештеңе өзгерген жоқ. Зерттеудің рецензияға арналған көшірмесін жасап, түзетулерді сонда енгізуді сұраңыз.</translation>
    </message>
    <message>
        <source>“{file}” is a review copy of a case study that is not in this library. Nothing was changed. Open the library from which the copy was handed out.</source>
        <translation>«{file}» — бұл кітапханада жоқ зерттеудің рецензияға арналған көшірмесі. Ештеңе өзгерген жоқ. Көшірме берілген кітапхананы ашыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is a review copy, but this library does not know the state of the case study that it was made of. Nothing was changed. Take the copy in where it was handed out.</source>
        <translation>«{file}» — рецензияға арналған көшірме, бірақ бұл кітапхана ол жасалған зерттеудің күйін білмейді. Ештеңе өзгерген жоқ. Көшірмені ол берілген жерде қабылдаңыз.</translation>
    </message>
    <message>
        <source>A review copy is a Word file. Nothing was written. Choose docx as its format.</source>
        <translation>Рецензияға арналған көшірме — Word файлы. Ештеңе жазылған жоқ. Пішімі ретінде docx таңдаңыз.</translation>
    </message>
    <message>
        <source>It changes words that belong to the template.</source>
        <translation>Үлгіге тиесілі сөздер өзгертілген.</translation>
    </message>
    <message>
        <source>It joins the end of an answer to the next question.</source>
        <translation>Жауаптың соңы келесі сұраққа қосылып кеткен.</translation>
    </message>
    <message>
        <source>Somebody put it in, and somebody took it out again.</source>
        <translation>Біреу қосқан, ал біреу қайта алып тастаған.</translation>
    </message>
    <message>
        <source>It stands where no answer is.</source>
        <translation>Жауап жоқ жерде тұр.</translation>
    </message>
    <message>
        <source>The answer cannot be what was written here.</source>
        <translation>Жауап мұнда жазылғандай бола алмайды.</translation>
    </message>
    <message>
        <source>A row was added or removed where the question has none.</source>
        <translation>Бұл сұрақта болмайтын жол қосылған немесе алынған.</translation>
    </message>
    <message>
        <source>A comment that says nothing.</source>
        <translation>Мәтіні жоқ пікір.</translation>
    </message>
    <message>
        <source>The case study was changed after the copy was handed out. Changes to words that have been rewritten since are marked.</source>
        <translation>Көшірме берілгеннен кейін зерттеу өзгертілген. Содан бері қайта жазылған сөздерге қатысты түзетулер белгіленген.</translation>
    </message>
    <message>
        <source>The file was damaged and was read as far as possible. Compare it with what came in.</source>
        <translation>Файл бүлінген, мүмкіндігінше оқылды. Оны келген өзгерістермен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Left out of pictures: place, time, device and owner, which cameras and programs note in them (pictures: {count}).</source>
        <translation>Камералар мен бағдарламалар жазып қоятын орын, уақыт, құрылғы және иесі суреттерден алып тасталды (суреттер: {count}).</translation>
    </message>
    <message>
        <source>The country&apos;s expert decides about suggested edits; the Hub does so only during the language edit. Nothing was changed. Discuss the suggestion instead.</source>
        <translation>Ұсынылған түзетулер туралы елдің сарапшысы шешеді, Хаб тек тілдік өңдеу кезінде шешеді. Ештеңе өзгерген жоқ. Шешудің орнына түзетуді талқылаңыз.</translation>
    </message>
    <message>
        <source>No review copy was written: what is handed out is kept in the history of the case study, and this library is only read here at the moment. Write the copy where the library can be changed.</source>
        <translation>Рецензияға арналған көшірме жазылған жоқ: берілген мәтін зерттеудің тарихында сақталады, ал бұл кітапхананы қазір мұнда тек оқуға болады. Көшірмені кітапхананы өзгертуге болатын жерде жазыңыз.</translation>
    </message>
    <message>
        <source>No review copy was written: a finished example is only read, and takes no suggestions in. Make a copy to write in, and hand out the review copy of that one.</source>
        <translation>Рецензияға арналған көшірме жазылған жоқ: дайын мысалды тек оқуға болады, ол түзетулерді қабылдамайды. Жазатын көшірме жасап, рецензияға соның көшірмесін беріңіз.</translation>
    </message>
    <message>
        <source>What stops it is listed by: {command}</source>
        <translation>Оған не кедергі екенін мына команда көрсетеді: {command}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>мұндай файл не қалта жоқ</translation>
    </message>
    <message>
        <source>this account has no permission</source>
        <translation>бұл тіркелгінің рұқсаты жоқ</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>дискіде орын жоқ</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>дискідегі үлесіңіз толды</translation>
    </message>
    <message>
        <source>the file is too large for this disk</source>
        <translation>файл бұл диск үшін тым үлкен</translation>
    </message>
    <message>
        <source>nothing can be written on this disk</source>
        <translation>бұл дискіге жазуға болмайды</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>бұл атпен қалта бар</translation>
    </message>
    <message>
        <source>what should be its folder is a file</source>
        <translation>қалтасының орнында файл тұр</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>аты тым ұзын</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>диск жауап бермейді</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>ол басқа бағдарламада ашық тұр</translation>
    </message>
</context>
<context>
    <name>SeriesLeaf</name>
    <message numerus="yes">
        <source>%n lines cannot be read, so this list is not kept yet. Write a year, a colon and a number.</source>
        <translation>
            <numerusform>%n жол оқылмайды, сондықтан тізім әлі сақталмады. Жылды, қос нүктені және санды жазыңыз.</numerusform>
            <numerusform>%n жол оқылмайды, сондықтан тізім әлі сақталмады. Жылды, қос нүктені және санды жазыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Қолайлылық</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Сіз туралы</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>A case study has languages of its own, chosen for each case.</source>
        <translation>Зерттеудің өз тілдері бар, олар әр зерттеу үшін бөлек таңдалады.</translation>
    </message>
    <message>
        <source>Language of the questions and guidance</source>
        <translation>Сұрақтар мен нұсқаудың тілі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Size of the text you read and write</source>
        <translation>Оқитын және жазатын мәтіннің көлемі</translation>
    </message>
    <message>
        <source>Choose what your eyes like. The publication looks the same.</source>
        <translation>Көзіңізге жайлысын таңдаңыз. Жарияланымның түрі өзгермейді.</translation>
    </message>
    <message>
        <source>Mind the typography while I type</source>
        <translation>Жазған кезде типографиканы қадағалау</translation>
    </message>
    <message>
        <source>Quotation marks, dashes and spaces become those of the language of the text, and a hyphen or “1.” at the start of a line begins a list. Undo takes each of it back.</source>
        <translation>Тырнақшалар, сызықшалар мен бос орындар мәтін тілінің ережесімен қойылады, ал жол басындағы дефис немесе «1.» тізімді бастайды. Әр ауыстыруды бөлек болдырмауға болады.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Save everything readable…</source>
        <translation>Бәрін оқылатын түрде сақтау…</translation>
    </message>
    <message>
        <source>Writes every case study as documents, web pages and pictures into a folder of your choice. They open without casewriter.</source>
        <translation>Әр зерттеуді құжат, веб-бет және сурет түрінде таңдаған қалтаңызға жазады. Олар casewriter бағдарламасынсыз ашылады.</translation>
    </message>
    <message>
        <source>All case studies are kept here, on this computer. Nothing is sent by itself.</source>
        <translation>Барлық зерттеу осында, осы компьютерде сақталады. Ештеңе өздігінен жіберілмейді.</translation>
    </message>
    <message>
        <source>Letters of the text you read and write</source>
        <translation>Оқитын және жазатын мәтіннің қарпі</translation>
    </message>
    <message>
        <source>Width of the column you write in</source>
        <translation>Жазатын бағанның ені</translation>
    </message>
    <message>
        <source>Keep the originals of pictures I add</source>
        <translation>Қосылған суреттердің түпнұсқасын сақтау</translation>
    </message>
    <message>
        <source>A picture in a case study is made fit for print, without place and camera. Its original holds both and is often ten times as large: it stays in this library, in no package and no publication.</source>
        <translation>Зерттеудегі сурет баспаға дайындалған, орны мен камерасы көрсетілмейді. Түпнұсқада олар бар, көлемі де көбіне он есе үлкен: ол осы кітапханада қалады, пакеттер мен жарияланымдарға кірмейді.</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>Sheets of the workbook</source>
        <translation>Электрондық кестенің парақтары</translation>
    </message>
    <message>
        <source>“{name}” has several sheets. Each one that you choose becomes a table.</source>
        <translation>«{name}» файлында бірнеше парақ бар. Таңдалған әр парақ кестеге айналады.</translation>
    </message>
    <message>
        <source>“{name}” has several sheets. Choose the one whose cells you want here.</source>
        <translation>«{name}» файлында бірнеше парақ бар. Ұяшықтары осында керегін таңдаңыз.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n баған</numerusform>
            <numerusform>%n баған</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%n answers changed since yesterday</source>
        <translation>
            <numerusform>Кешеден бері %n жауап өзгерді</numerusform>
            <numerusform>Кешеден бері %n жауап өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since you opened it</source>
        <translation>
            <numerusform>Сіз ашқаннан бері %n жауап өзгерді</numerusform>
            <numerusform>Сіз ашқаннан бері %n жауап өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since you sent it</source>
        <translation>
            <numerusform>Сіз жібергеннен бері %n жауап өзгерді</numerusform>
            <numerusform>Сіз жібергеннен бері %n жауап өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed between these two states</source>
        <translation>
            <numerusform>Осы екі күй арасында %n жауап өзгерді</numerusform>
            <numerusform>Осы екі күй арасында %n жауап өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since: {words}</source>
        <translation>
            <numerusform>Мына кезден бері %n жауап өзгерді: {words}</numerusform>
            <numerusform>Мына кезден бері %n жауап өзгерді: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since yesterday</source>
        <translation>Кешеден бері ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>Nothing changed since you opened it</source>
        <translation>Сіз ашқаннан бері ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>Nothing changed since you sent it</source>
        <translation>Сіз жібергеннен бері ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>Nothing differs between these two states</source>
        <translation>Осы екі күйдің айырмасы жоқ</translation>
    </message>
    <message>
        <source>Nothing changed since: {words}</source>
        <translation>Мына кезден бері ештеңе өзгерген жоқ: {words}</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Кешеден бері</translation>
    </message>
    <message>
        <source>Since you opened it</source>
        <translation>Ашқаннан бері</translation>
    </message>
    <message>
        <source>Since it was sent</source>
        <translation>Жібергеннен бері</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Original: {language}</source>
        <translation>Түпнұсқа: {language}</translation>
    </message>
</context>
<context>
    <name>SourceTools</name>
    <message>
        <source>Import references…</source>
        <translation>Дереккөздерді жүктеу…</translation>
    </message>
    <message>
        <source>From Zotero, Mendeley, EndNote: RIS, BibTeX or CSL-JSON</source>
        <translation>Zotero, Mendeley, EndNote бағдарламаларынан: RIS, BibTeX немесе CSL-JSON</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Тізімді қою…</translation>
    </message>
    <message>
        <source>Save for other programs…</source>
        <translation>Басқа бағдарламаларға сақтау…</translation>
    </message>
    <message>
        <source>Make one card of them</source>
        <translation>Бір карточка жасау</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Бұлар әртүрлі</translation>
    </message>
    <message numerus="yes">
        <source>%n cards seem to be one source: {source}</source>
        <translation>
            <numerusform>%n карточка бір дереккөзге ұқсайды: {source}</numerusform>
            <numerusform>%n карточка бір дереккөзге ұқсайды: {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added.</source>
        <translation>
            <numerusform>%n дереккөз қосылды.</numerusform>
            <numerusform>%n дереккөз қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and were left out.</source>
        <translation>
            <numerusform>%n дереккөз бұрыннан бар, сондықтан қосылмады.</numerusform>
            <numerusform>%n дереккөз бұрыннан бар, сондықтан қосылмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and were left out: {names}</source>
        <translation>
            <numerusform>%n жазбаны оқу мүмкін болмады, ол алынбады: {names}</numerusform>
            <numerusform>%n жазбаны оқу мүмкін болмады, олар алынбады: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation>Дереккөз тізімдері</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Дереккөздерді жүктеу</translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation>Дереккөздерді сақтау</translation>
    </message>
    <message>
        <source>The sources were saved.</source>
        <translation>Дереккөздер сақталды.</translation>
    </message>
</context>
<context>
    <name>SpellingSection</name>
    <message>
        <source>Come with casewriter: {languages}</source>
        <translation>casewriter құрамында бар: {languages}</translation>
    </message>
    <message>
        <source>Found on this computer: {languages}</source>
        <translation>Осы компьютерден табылды: {languages}</translation>
    </message>
    <message>
        <source>From your folder: {languages}</source>
        <translation>Сіздің қалтаңыздан: {languages}</translation>
    </message>
    <message>
        <source>No dictionary yet: {languages}. Words of these languages are not marked. A dictionary in the form of Hunspell, two files that end in .aff and .dic, can be put into the folder.</source>
        <translation>Әзірге сөздігі жоқ: {languages}. Бұл тілдердің сөздері белгіленбейді. Қалтаға Hunspell пішіміндегі сөздікті салуға болады: .aff және .dic деп аяқталатын екі файл.</translation>
    </message>
    <message>
        <source>Mark words that no dictionary knows</source>
        <translation>Ешбір сөздікте жоқ сөздерді белгілеу</translation>
    </message>
    <message>
        <source>A right click on such a word, or Alt+F7, shows proposals. Names and terms of a case study are right in it, and so are the words of your own dictionary.</source>
        <translation>Мұндай сөзді тінтуірдің оң жақ түймесімен шерткенде немесе Alt+F7 басқанда нұсқалар көрсетіледі. Зерттеудегі есімдер мен терминдер, сондай-ақ өз сөздігіңіздің сөздері дұрыс деп саналады.</translation>
    </message>
    <message>
        <source>Words that are right in every text</source>
        <translation>Кез келген мәтінде дұрыс сөздер</translation>
    </message>
    <message>
        <source>Each text is looked through in its own language, and a passage that is marked as another language in that one. Choose here what you often mix in.</source>
        <translation>Әр мәтін өз тілінде, ал басқа тілде деп белгіленген үзінді сол тілде тексеріледі. Сөздерін жиі қосатын тілдерді осы жерден таңдаңыз.</translation>
    </message>
    <message>
        <source>Your own dictionary</source>
        <translation>Өз сөздігіңіз</translation>
    </message>
    <message>
        <source>One word on each line.</source>
        <translation>Әр жолға бір сөз.</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Сөздіктер қалтасын ашу</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{stage}: it is here</source>
        <translation>{stage}: қазір осында</translation>
    </message>
    <message>
        <source>{stage}: it was here</source>
        <translation>{stage}: болған</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <translation>{stage}: әлі жоқ</translation>
    </message>
    <message>
        <source>Stages of the review</source>
        <translation>Рецензиялау кезеңдері</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>Ұсынылды</translation>
    </message>
    <message>
        <source>Consistency check</source>
        <translation>Сәйкестікті тексеру</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Пысықтау</translation>
    </message>
    <message>
        <source>Language edit</source>
        <translation>Тілдік өңдеу</translation>
    </message>
    <message>
        <source>Country approval</source>
        <translation>Елдің келісімі</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Қабылданбады</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Round {number}</source>
        <translation>{number}-айналым</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} күнінен бастап</translation>
    </message>
    <message>
        <source>overdue: it was due on {day}</source>
        <translation>мерзімі өтті: {day} болатын</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
    <message>
        <source>nobody&apos;s turn</source>
        <translation>ешкімнің кезегі емес</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>сіздің кезегіңіз</translation>
    </message>
    <message>
        <source>with the Hub</source>
        <translation>Хабта</translation>
    </message>
    <message>
        <source>with the country</source>
        <translation>елде</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file I received</source>
        <translation>Келген файлды ашу</translation>
    </message>
    <message>
        <source>Case studies ({names});;All files (*)</source>
        <translation>Зерттеулер ({names});;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>Start a case study</source>
        <translation>Зерттеуді бастау</translation>
    </message>
    <message>
        <source>Choose a template, see all its sections, and write the first answer.</source>
        <translation>Үлгіні таңдап, барлық бөлімін қарап, алғашқы жауапты жазыңыз.</translation>
    </message>
    <message>
        <source>A case study from somebody else. You may also drop it on this window.</source>
        <translation>Басқа біреудің зерттеуі. Оны осы терезеге сүйреп әкелуге де болады.</translation>
    </message>
    <message>
        <source>Look at a finished example</source>
        <translation>Дайын мысалды қарау</translation>
    </message>
    <message>
        <source>A whole case study, with the guidance beside every answer.</source>
        <translation>Әр жауаптың жанында нұсқауы бар толық зерттеу.</translation>
    </message>
    <message>
        <source>Your case studies</source>
        <translation>Сіздің зерттеулеріңіз</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>жаңасынан бастап</translation>
    </message>
    <message>
        <source>Your case studies will be listed here, each with what is still to be written.</source>
        <translation>Зерттеулеріңіз осында тұрады, әрқайсысында әлі не жазу керегі көрсетіледі.</translation>
    </message>
    <message>
        <source>All case studies</source>
        <translation>Барлық зерттеулер</translation>
    </message>
    <message>
        <source>Your text is on this computer.</source>
        <translation>Мәтініңіз осы компьютерде.</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Дайын емес екен</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Дайын деп белгілеу</translation>
    </message>
    <message>
        <source>Set aside: leave this section out</source>
        <translation>Алып қою: бөлімді енгізбеу</translation>
    </message>
    <message>
        <source>State of the section: {state}</source>
        <translation>Бөлімнің күйі: {state}</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Draft, not sent</source>
        <translation>Жоба, жіберілмеген</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
</context>
<context>
    <name>SuggestBar</name>
    <message>
        <source>What you write goes into the text again.</source>
        <translation>Енді жазғаныңыз қайтадан мәтіннің өзіне түседі.</translation>
    </message>
    <message>
        <source>You are suggesting. What you write stands beside the text; its author accepts or declines it.</source>
        <translation>Сіз түзету ұсынып отырсыз. Жазғаныңыз мәтіннің қасында тұрады; авторы оны қабылдайды не қабылдамайды.</translation>
    </message>
    <message>
        <source>You are suggesting. What you write stands beside the text until somebody accepts it.</source>
        <translation>Сіз түзету ұсынып отырсыз. Жазғаныңыз қабылданғанша мәтіннің қасында тұрады.</translation>
    </message>
    <message>
        <source>Write in the text</source>
        <translation>Мәтіннің өзіне жазу</translation>
    </message>
    <message>
        <source>Suggest edits</source>
        <translation>Түзету ұсыну</translation>
    </message>
</context>
<context>
    <name>SuggestDesk</name>
    <message>
        <source>What belongs to the case study as a whole cannot be suggested. Write in the text ({key}) to change it.</source>
        <translation>Зерттеудің тұтас өзіне қатысты нәрсені түзету ретінде ұсынуға болмайды. Оны өзгерту үшін мәтіннің өзіне жазыңыз ({key}).</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Take over the library</source>
        <translation>Кітапхананы өзіңізге алу</translation>
    </message>
    <message>
        <source>Write here instead of {who}?</source>
        <translation>Мына адамның орнына осында жазасыз ба: {who}?</translation>
    </message>
    <message>
        <source>What is saved in the library stays, and the state of every case is kept in its history first. The other window can save nothing more from then on: whoever sits there is told so, keeps the last words on the screen and can save a copy.

If you can, ask first, and let the other window be closed.</source>
        <translation>Кітапханада сақталған нәрсе қалады, алдымен әр зерттеудің күйі тарихында сақталады. Содан кейін екінші терезе ештеңе сақтай алмайды: онда отырған адамға бұл айтылады, соңғы сөздері экранда қалады және ол көшірмесін сақтай алады.

Мүмкін болса, алдымен сұрап, екінші терезені жаптырыңыз.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Өзіме алу</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Тек оқу</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>{ready} of %n sections ready</source>
        <translation>
            <numerusform>%n бөлімнің {ready} бөлімі дайын</numerusform>
            <numerusform>%n бөлімнің {ready} бөлімі дайын</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {count} set aside</source>
        <translation>{words}, {count} алып қойылған</translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>small</source>
        <translation>шағын</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>қалыпты</translation>
    </message>
    <message>
        <source>large</source>
        <translation>үлкен</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>өте үлкен</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>As the computer</source>
        <translation>Компьютердегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>It said: {words}</source>
        <translation>Онда мынау жазылған еді: {words}</translation>
    </message>
    <message>
        <source>What this was about is no longer there.</source>
        <translation>Сөз болған орын енді жоқ.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Біреу</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Сіз</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ол нені талап етеді</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Оны кім оқиды</translation>
    </message>
    <message>
        <source>Reword my note</source>
        <translation>Жазбамды өзгерту</translation>
    </message>
    <message>
        <source>Take my note back</source>
        <translation>Жазбамды қайтарып алу</translation>
    </message>
    <message>
        <source>What was done, if that needs words</source>
        <translation>Не істелді, егер сөз қажет болса</translation>
    </message>
    <message>
        <source>What is left, and why</source>
        <translation>Не қалды және неге</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Жауап жазыңыз</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Не істелді…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Шешілді деу</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Қайта сұрау</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Sent to the Hub</source>
        <translation>Хабқа жіберілді</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келіп түсті</translation>
    </message>
    <message>
        <source>Receipt from the Hub</source>
        <translation>Хабтың растамасы</translation>
    </message>
    <message>
        <source>Merged with another copy</source>
        <translation>Басқа көшірмемен біріктірілді</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Файлдан алынды</translation>
    </message>
    <message>
        <source>Before something was brought back</source>
        <translation>Қайтару алдында</translation>
    </message>
    <message>
        <source>Before a file was taken in</source>
        <translation>Файлды алу алдында</translation>
    </message>
    <message>
        <source>Before two copies were merged</source>
        <translation>Екі көшірмені біріктіру алдында</translation>
    </message>
    <message>
        <source>Before a newer casewriter</source>
        <translation>Бағдарламаны жаңарту алдында</translation>
    </message>
    <message>
        <source>As the backup had it</source>
        <translation>Сақтық көшірмедегідей</translation>
    </message>
    <message>
        <source>Recovered from a damaged library</source>
        <translation>Бүлінген кітапханадан қалпына келтірілді</translation>
    </message>
    <message>
        <source>Taken over on this computer</source>
        <translation>Осы компьютерде өзіңізге алынды</translation>
    </message>
    <message>
        <source>Words that could not be saved</source>
        <translation>Сақталмаған сөздер</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Басталды</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n жауап</numerusform>
            <numerusform>%n жауап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words more</source>
        <translation>
            <numerusform>%n сөз артты</numerusform>
            <numerusform>%n сөз артты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words fewer</source>
        <translation>
            <numerusform>%n сөз кеміді</numerusform>
            <numerusform>%n сөз кеміді</numerusform>
        </translation>
    </message>
    <message>
        <source>The state of a section</source>
        <translation>Бөлімнің күйі</translation>
    </message>
    <message>
        <source>Facts about the case study</source>
        <translation>Зерттеу туралы мәліметтер</translation>
    </message>
    <message>
        <source>The case study as it is</source>
        <translation>Зерттеудің қазіргі күйі</translation>
    </message>
    <message>
        <source>{date} · named by you</source>
        <translation>{date} · атын сіз бердіңіз</translation>
    </message>
    <message>
        <source>As it was opened for work</source>
        <translation>Жұмысқа ашылған кездегі</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message numerus="yes">
        <source>%n saved states</source>
        <translation>
            <numerusform>%n сақталған күй</numerusform>
            <numerusform>%n сақталған күй</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Before a newer version of the template</source>
        <translation>Үлгінің жаңа нұсқасына көшер алдында</translation>
    </message>
    <message>
        <source>Handed out as a review copy for Word</source>
        <translation>Word-қа арналған рецензия көшірмесі берілді</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Then</source>
        <translation>Сол кезде</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>TooNewPage</name>
    <message>
        <source>A newer casewriter is needed</source>
        <translation>Жаңарақ casewriter керек</translation>
    </message>
    <message>
        <source>Your case studies are safe. The library was last used with a newer casewriter than this one, so it was left untouched. Install the newest casewriter on this computer, and open it again.</source>
        <translation>Зерттеулеріңіз сақталған. Кітапхана соңғы рет осыдан жаңарақ casewriter нұсқасымен пайдаланылған, сондықтан сол күйі қалды. Осы компьютерге ең жаңа casewriter орнатып, кітапхананы қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Close casewriter</source>
        <translation>casewriter терезесін жабу</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Guidance</source>
        <translation>Нұсқау</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Алып қойылған</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Whole case studies</source>
        <translation>Тұтас зерттеулер</translation>
    </message>
    <message>
        <source>Section “{section}”</source>
        <translation>«{section}» бөлімі</translation>
    </message>
    <message>
        <source>Set aside: left out of the publication, with everything in it</source>
        <translation>Алып қойылған: ішіндегі бәрімен бірге жарияланымға енбейді</translation>
    </message>
    <message>
        <source>Picture “{name}”</source>
        <translation>«{name}» суреті</translation>
    </message>
    <message>
        <source>{row} “{title}”</source>
        <translation>{row} «{title}»</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>жойылды: {when}</translation>
    </message>
</context>
<context>
    <name>TrashDesk</name>
    <message>
        <source>“{title}” is in the trash. It stays there until you empty it yourself.</source>
        <translation>«{title}» себетте. Өзіңіз босатқанша сонда қалады.</translation>
    </message>
    <message>
        <source>“{title}” is in the library again.</source>
        <translation>«{title}» кітапханаға қайтарылды.</translation>
    </message>
    <message>
        <source>Brought back into “{title}”.</source>
        <translation>Мына зерттеуге қайтарылды: «{title}».</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Біржола жою…</translation>
    </message>
    <message>
        <source>Delete these for good…</source>
        <translation>Осыларды біржола жою…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Себетті босату…</translation>
    </message>
    <message numerus="yes">
        <source>%n things match “{words}”.</source>
        <translation>
            <numerusform>«{words}» бойынша %n элемент табылды.</numerusform>
            <numerusform>«{words}» бойынша %n элемент табылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things can be brought back.</source>
        <translation>
            <numerusform>%n элементті қайтаруға болады.</numerusform>
            <numerusform>%n элементті қайтаруға болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this case study is in the trash.</source>
        <translation>Бұл зерттеуден себетте ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Себет бос.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Nothing here is deleted by itself. It stays until you empty the trash.</source>
        <translation>Мұнда ештеңе өздігінен жойылмайды. Себетті өзіңіз босатқанша қалады.</translation>
    </message>
    <message>
        <source>Back to the case study</source>
        <translation>Зерттеуге оралу</translation>
    </message>
    <message>
        <source>Trash of all case studies</source>
        <translation>Барлық зерттеулердің себеті</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Себеттен іздеу</translation>
    </message>
    <message>
        <source>What you delete comes here: rows, pictures, sections set aside and whole case studies. It stays until you empty the trash yourself, and comes back with one click.</source>
        <translation>Жойғаныңыз осында түседі: жолдар, суреттер, алып қойылған бөлімдер және тұтас зерттеулер. Олар себетті өзіңіз босатқанша қалады және бір рет шертумен қайтарылады.</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Taken back: {step} · {place}</source>
        <translation>Болдырылмады: {step} · {place}</translation>
    </message>
    <message>
        <source>Done again: {step} · {place}</source>
        <translation>Қайталанды: {step} · {place}</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Nobody</source>
        <translation>Ешкім</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Сіз</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Сарапшы</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name of this view</source>
        <translation>Көріністің атауы</translation>
    </message>
    <message>
        <source>South Caucasus, overdue</source>
        <translation>Оңтүстік Кавказ, мерзімі өткен</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Көріністі сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Compendium</source>
        <translation>Жинақ</translation>
    </message>
    <message numerus="yes">
        <source>Bind %n case studies into one volume</source>
        <translation>
            <numerusform>%n зерттеуді бір жинаққа біріктіру</numerusform>
            <numerusform>%n зерттеуді бір жинаққа біріктіру</numerusform>
        </translation>
    </message>
    <message>
        <source>What you settle here is kept with the library: the next edition begins with it.</source>
        <translation>Мұнда көрсеткеніңіз кітапханамен бірге сақталады: келесі басылым содан басталады.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Қосымша атауы</translation>
    </message>
    <message>
        <source>Edited by (names with semicolons between them)</source>
        <translation>Редакциясын басқарған (аттардың арасына нүктелі үтір қойыңыз)</translation>
    </message>
    <message>
        <source>Date of publication, such as 2026-11</source>
        <translation>Жарияланған күні, мысалы 2026-11</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Foreword, where there is one</source>
        <translation>Алғысөз, егер болса</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кім қол қояды</translation>
    </message>
    <message>
        <source>Order of the case studies</source>
        <translation>Зерттеулердің реті</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Chapters, tables and figures</source>
        <translation>Тараулар, кестелер мен суреттер</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Дереккөздер тізімі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Атауы жоқ зерттеу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Counted on through the volume</source>
        <translation>Бүкіл жинақ бойынша бірыңғай нөмірлеу</translation>
    </message>
    <message>
        <source>Counted anew in each case study</source>
        <translation>Әр зерттеуде қайтадан нөмірлеу</translation>
    </message>
    <message>
        <source>One list at the end of the volume</source>
        <translation>Жинақ соңында бір тізім</translation>
    </message>
    <message>
        <source>A list at the end of each case study</source>
        <translation>Әр зерттеу соңында тізім</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation>Жинақты жазу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>These case studies share no language. Choose others.</source>
        <translation>Бұл зерттеулердің ортақ тілі жоқ. Басқаларын таңдаңыз.</translation>
    </message>
    <message>
        <source>Give the volume a title</source>
        <translation>Жинаққа атау беріңіз</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Пішімді таңдаңыз</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print as a blank form…</source>
        <translation>Бос нысан ретінде басып шығару…</translation>
    </message>
    <message>
        <source>Start a case with this template</source>
        <translation>Осы үлгімен зерттеу бастау</translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>{place}-сұрақ, барлығы {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Бірінші сұрақ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Келесі сұрақ</translation>
    </message>
    <message>
        <source>Look through all questions</source>
        <translation>Барлық сұрақты қарап шығу</translation>
    </message>
    <message>
        <source>Nothing is created by looking.</source>
        <translation>Қарау кезінде ештеңе жасалмайды.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Сұрақтардың тілі</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>The whole template</source>
        <translation>Бүкіл үлгі</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why? The reason stays in the log. The line may stay empty.</source>
        <translation>Неге? Себебі журналда қалады. Жолды бос қалдыруға болады.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>WidthChoice</name>
    <message>
        <source>narrow</source>
        <translation>тар</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>қалыпты</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>кең</translation>
    </message>
</context>
<context>
    <name>WordDesk</name>
    <message>
        <source>Show what found no place</source>
        <translation>Орын табылмағанын көрсету</translation>
    </message>
    <message>
        <source>Everything in this file was here already; nothing was changed.</source>
        <translation>Бұл файлдағының бәрі мұнда бар еді; ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions came in.</source>
        <translation>
            <numerusform>%n түзету келді.</numerusform>
            <numerusform>%n түзету келді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments came in.</source>
        <translation>
            <numerusform>%n пікір келді.</numerusform>
            <numerusform>%n пікір келді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things found no place.</source>
        <translation>
            <numerusform>%n жазбаға орын табылмады.</numerusform>
            <numerusform>%n жазбаға орын табылмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was changed: you decide on each suggestion.</source>
        <translation>Мәтін өзгерген жоқ: әр түзету бойынша шешімді өзіңіз қабылдайсыз.</translation>
    </message>
    <message>
        <source>Show the suggestions</source>
        <translation>Түзетулерді көрсету</translation>
    </message>
    <message>
        <source>No text was changed: the country&apos;s expert decides on each suggestion.</source>
        <translation>Мәтін өзгерген жоқ: әр түзету туралы елдің сарапшысы шешеді.</translation>
    </message>
</context>
<context>
    <name>WordHome</name>
    <message>
        <source>Case</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>What found no place is kept in the log of the review as well.</source>
        <translation>Орын табылмағаны рецензия журналында да сақталды.</translation>
    </message>
    <message>
        <source>It stands at: {context}</source>
        <translation>Орны: {context}</translation>
    </message>
    <message>
        <source>What found no place</source>
        <translation>Орын табылмағаны</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Сұрақты көрсету</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Case studies</source>
        <translation>Зерттеулер</translation>
    </message>
    <message>
        <source>Everything that was in casewriter on the day in the folder’s name. All of it can be opened without casewriter.</source>
        <translation>Қалта атауындағы күні casewriter ішінде болғанның бәрі. Мұның барлығын casewriter бағдарламасынсыз ашуға болады.</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Зерттеу файлы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Named states</source>
        <translation>Ат берілген күйлер</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Себетте</translation>
    </message>
    <message>
        <source>What could not be written</source>
        <translation>Жазылмай қалғаны</translation>
    </message>
    <message>
        <source>There was no case study in the library.</source>
        <translation>Кітапханада зерттеу болған жоқ.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>This folder holds everything that was in casewriter on the day in its name.</source>
        <translation>Бұл қалтада атауындағы күні casewriter ішінде болғанның бәрі бар.</translation>
    </message>
    <message>
        <source>You do not need casewriter to read it. Begin with index.html: it opens in any web browser and leads to every case study.</source>
        <translation>Оны оқу үшін casewriter керек емес. index.html файлынан бастаңыз: ол кез келген веб-шолғышта ашылады және әр зерттеуге апарады.</translation>
    </message>
    <message>
        <source>Each case study has a folder of its own:</source>
        <translation>Әр зерттеудің өз қалтасы бар:</translation>
    </message>
    <message>
        <source>documents for Word and LibreOffice, and web pages, in every language;</source>
        <translation>Word пен LibreOffice үшін құжаттар және веб-беттер, барлық тілде;</translation>
    </message>
    <message>
        <source>case.json: the whole case with its pictures. casewriter can open it again, and other programs can read it as plain text (JSON);</source>
        <translation>case.json: суреттері бар тұтас зерттеу. Оны casewriter қайта аша алады, басқа бағдарламалар кәдімгі мәтін (JSON) ретінде оқи алады;</translation>
    </message>
    <message>
        <source>pictures: its pictures as ordinary files;</source>
        <translation>pictures: оның суреттері кәдімгі файлдар түрінде;</translation>
    </message>
    <message>
        <source>states: earlier states of the case that somebody has named.</source>
        <translation>states: зерттеудің біреу ат берген бұрынғы күйлері.</translation>
    </message>
    <message>
        <source>The folder “trash” holds case studies that had been thrown away.</source>
        <translation>«trash» қалтасында себетке салынған зерттеулер бар.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n бөлім</numerusform>
            <numerusform>%n бөлім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>{place}-сұрақ, барлығы {count}</translation>
    </message>
    <message>
        <source>this section may be left out</source>
        <translation>бұл бөлімді өткізіп жіберуге болады</translation>
    </message>
    <message>
        <source>needed for the publication</source>
        <translation>жариялау үшін қажет</translation>
    </message>
</context>
<context>
    <name>WorkListPage</name>
    <message>
        <source>Case</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>To print…</source>
        <translation>Басып шығару үшін…</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Алдыңғы пікір</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Келесі пікір</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Жазылды: {file}</translation>
    </message>
    <message>
        <source>Comments {count}</source>
        <translation>Пікірлер {count}</translation>
    </message>
    <message>
        <source>Edits {count}</source>
        <translation>Түзетулер {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits wait</source>
        <translation>
            <numerusform>Ұсынылған %n түзету шешім күтуде</numerusform>
            <numerusform>Ұсынылған %n түзету шешім күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has suggested an edit that is still to be decided.</source>
        <translation>Әлі шешілмеген ұсынылған түзету жоқ.</translation>
    </message>
    <message>
        <source>No comments yet. Open the case study, select words in an answer and press {key}: comments of everybody who reads it gather here.</source>
        <translation>Әзірге пікір жоқ. Зерттеуді ашып, жауаптағы сөздерді таңдап, {key} басыңыз: оны оқитындардың пікірлері осында жиналады.</translation>
    </message>
    <message>
        <source>No comment is like that. Choose other filters.</source>
        <translation>Мұндай пікір жоқ. Басқа сүзгілерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рецензиялау</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix comments have no answer</source>
        <translation>
            <numerusform>Міндетті %n пікірге жауап жоқ</numerusform>
            <numerusform>Міндетті %n пікірге жауап жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind words</source>
        <translation>
            <numerusform>%n мақтау</numerusform>
            <numerusform>%n мақтау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown here</source>
        <translation>
            <numerusform>мұнда %n көрсетілген</numerusform>
            <numerusform>мұнда %n көрсетілген</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggested edit is like that. Choose other filters.</source>
        <translation>Мұндай ұсынылған түзету жоқ. Басқа сүзгілерді таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here and are not sent to the expert</source>
        <translation>
            <numerusform>%n осында қалады және сарапшыға жіберілмейді</numerusform>
            <numerusform>%n осында қалады және сарапшыға жіберілмейді</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Жауап беретін ештеңе жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ашық</numerusform>
            <numerusform>%n ашық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n жауап берілген</numerusform>
            <numerusform>%n жауап берілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n шешілген</numerusform>
            <numerusform>%n шешілген</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Шешілмегендер</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Кез келген түр</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Кез келген күй</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Барлық бөлімдер</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлық авторлар</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Comments to print</source>
        <translation>Басып шығаруға арналған пікірлер</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-беттер (*.html)</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Тізімде не бар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Кім бастады</translation>
    </message>
    <message>
        <source>Only what the expert gets</source>
        <translation>Тек сарапшы алатыны</translation>
    </message>
    <message>
        <source>Show in the case study</source>
        <translation>Зерттеуде көрсету</translation>
    </message>
</context>
<context>
    <name>WriterButton</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Ешкімге бекітілмеген</translation>
    </message>
    <message>
        <source>Add an author…</source>
        <translation>Автор қосу…</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Біреуге тапсыру</translation>
    </message>
    <message>
        <source>Who writes this section: {name}</source>
        <translation>Бұл бөлімді кім жазады: {name}</translation>
    </message>
    <message>
        <source>Who writes this section</source>
        <translation>Бұл бөлімді кім жазады</translation>
    </message>
</context>
</TS>
