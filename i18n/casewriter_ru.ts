<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>About</name>
    <message>
        <source>About casewriter</source>
        <translation>О программе casewriter</translation>
    </message>
    <message>
        <source>casewriter {version}</source>
        <translation>casewriter {version}</translation>
    </message>
    <message>
        <source>For writing, reviewing and publishing structured case studies without a network. Your text stays on this computer until you send it.

Free software under the MIT licence. The fonts are Literata and Noto, under the SIL Open Font License; the icons are Phosphor, under the MIT licence.</source>
        <translation>Помогает писать, рецензировать и публиковать тематические исследования без сети. Ваш текст остаётся на этом компьютере, пока вы сами его не отправите.

Свободная программа под лицензией MIT. Шрифты Literata и Noto&#xa0;— под лицензией SIL Open Font License, значки Phosphor&#xa0;— под лицензией MIT.</translation>
    </message>
</context>
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Say in a few words why it is not available yet.</source>
        <translation>Напишите в нескольких словах, почему ответа пока нет.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 15.09.2025, or leave it empty.</source>
        <translation>Это не дата. Напишите, например, 15.09.2025 или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation>Пока нет данных</translation>
    </message>
    <message>
        <source>Why, and who will know</source>
        <translation>Почему и кто будет это знать</translation>
    </message>
    <message>
        <source>When to ask again</source>
        <translation>Когда спросить снова</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Оставить этот ответ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>AbsenceShown</name>
    <message>
        <source>Not available yet: {because}</source>
        <translation>Пока нет данных: {because}</translation>
    </message>
    <message>
        <source>To be asked again: {date}.</source>
        <translation>Спросить снова: {date}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Убрать пометку</translation>
    </message>
    <message>
        <source>You wanted to be asked again: {date}. Is it known by now?</source>
        <translation>Вы хотели, чтобы вас спросили снова: {date}. Теперь это известно?</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>The text then</source>
        <translation>Текст тогда</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>Текст сейчас</translation>
    </message>
    <message>
        <source>It was not kept here.</source>
        <translation>Здесь он не сохранился.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Этого текста больше нет.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Одна строка</translation>
    </message>
    <message>
        <source>A number, with its unit, date and source</source>
        <translation>Число с единицей измерения, датой и источником</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Один из этих вариантов</translation>
    </message>
    <message>
        <source>Everything of this that applies</source>
        <translation>Всё, что здесь подходит</translation>
    </message>
    <message>
        <source>A table with these columns</source>
        <translation>Таблица с этими столбцами</translation>
    </message>
    <message>
        <source>Indicators: what is measured, unit, before and now, scope and source</source>
        <translation>Показатели: что измеряется, единица, до и сейчас, охват и источник</translation>
    </message>
    <message>
        <source>Steps, each with its date</source>
        <translation>Шаги, у каждого своя дата</translation>
    </message>
    <message>
        <source>Pictures, each with title, description and rights</source>
        <translation>Изображения, у каждого название, описание и права</translation>
    </message>
    <message>
        <source>Quotations, each with its speaker</source>
        <translation>Цитаты, у каждой указано, кто это сказал</translation>
    </message>
    <message>
        <source>People, each with position and body</source>
        <translation>Люди, у каждого должность и организация</translation>
    </message>
    <message>
        <source>Terms, each with its meaning</source>
        <translation>Термины, у каждого своё толкование</translation>
    </message>
    <message>
        <source>Sources, each on its own card</source>
        <translation>Источники, у каждого своя карточка</translation>
    </message>
    <message>
        <source>Sources, chosen from your own list</source>
        <translation>Источники из вашего списка</translation>
    </message>
    <message>
        <source>Entries, as many as you need; each asks</source>
        <translation>Записи, сколько нужно; в каждой спрашивается</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>All: {count}</source>
        <translation>Все: {count}</translation>
    </message>
    <message>
        <source>Answered: {count}</source>
        <translation>С ответом: {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Ждут ответа: {count}</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>Какие комментарии показаны</translation>
    </message>
    <message>
        <source>Comment matrix…</source>
        <translation>Таблица комментариев…</translation>
    </message>
    <message>
        <source>Response letter…</source>
        <translation>Ответное письмо…</translation>
    </message>
    <message>
        <source>Nobody commented on this case study in a way that the expert reads.</source>
        <translation>К этому исследованию нет комментариев, которые видит эксперт.</translation>
    </message>
    <message>
        <source>There are none of these.</source>
        <translation>Таких комментариев нет.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>{file} is a copy of a case study that you have. Nothing of it is taken in yet.</source>
        <translation>{file} — копия исследования, которое у вас уже есть. Из неё пока ничего не взято.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>from {who}, sent {at}</source>
        <translation>отправитель: {who}, {at}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Open the case study</source>
        <translation>Открыть исследование</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Nothing of it is taken in. The file itself stays where it is.</source>
        <translation>Из него ничего не принимается. Сам файл остаётся на своём месте.</translation>
    </message>
    <message>
        <source>Changes a case study that you have</source>
        <translation>Меняет исследование, которое у вас есть</translation>
    </message>
    <message>
        <source>Looked at, not taken in yet</source>
        <translation>Просмотрено, ещё не принято</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>New: it came in</source>
        <translation>Новое: принято</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>Уже было здесь</translation>
    </message>
    <message>
        <source>Put aside, nothing was taken in</source>
        <translation>Отложено, ничего не принято</translation>
    </message>
    <message>
        <source>It is theirs: remember the key</source>
        <translation>Ключ подлинный: запомнить</translation>
    </message>
</context>
<context>
    <name>ArrivedPage</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message numerus="yes">
        <source>%n packages arrived</source>
        <translation>
            <numerusform>Пришёл %n пакет</numerusform>
            <numerusform>Пришло %n пакета</numerusform>
            <numerusform>Пришло %n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n ждёт вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
        </translation>
    </message>
    <message>
        <source>All are settled</source>
        <translation>Все разобраны</translation>
    </message>
    <message>
        <source>Look at one after the other, in any order. Nothing of a package is in your case study before you take it in; what waits is still here when you come back.</source>
        <translation>Просмотрите их один за другим в любом порядке. Пока вы не примете пакет, в вашем исследовании ничего из него нет; то, что ждёт, останется здесь до вашего возвращения.</translation>
    </message>
</context>
<context>
    <name>AsIfPage</name>
    <message>
        <source>Case</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Suggested edits</source>
        <translation>Предложенные правки</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits wait here. This page is only for reading.</source>
        <translation>
            <numerusform>Здесь ждёт решения %n предложенная правка. Эта страница только для чтения.</numerusform>
            <numerusform>Здесь ждут решения %n предложенные правки. Эта страница только для чтения.</numerusform>
            <numerusform>Здесь ждут решения %n предложенных правок. Эта страница только для чтения.</numerusform>
        </translation>
    </message>
    <message>
        <source>As if accepted</source>
        <translation>Как если принять</translation>
    </message>
    <message>
        <source>As if declined</source>
        <translation>Как если отклонить</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>И то и другое</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>Как показан текст</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>Not asked for since another answer was chosen.</source>
        <translation>Не спрашивается: выбран другой ответ.</translation>
    </message>
    <message>
        <source>Its section is set aside.</source>
        <translation>Раздел отложен.</translation>
    </message>
    <message>
        <source>The template does not ask this any more.</source>
        <translation>Шаблон больше этого не спрашивает.</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Прочитать целиком</translation>
    </message>
    <message>
        <source>It depends on: {question}</source>
        <translation>Зависит от ответа: {question}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Everything is in “{file}”, read again and whole.</source>
        <translation>Всё записано в файл «{file}», перечитано и цело.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
</context>
<context>
    <name>BackupFoot</name>
    <message>
        <source>No backup yet.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>Last backup {when}.</source>
        <translation>Последняя копия: {when}.</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Открыть резервные копии</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>made by itself</source>
        <translation>создана автоматически</translation>
    </message>
    <message>
        <source>made because you asked for it</source>
        <translation>создана по вашей просьбе</translation>
    </message>
    <message>
        <source>made before an update of the library</source>
        <translation>создана перед обновлением библиотеки</translation>
    </message>
    <message>
        <source>made before another was brought back</source>
        <translation>создана перед возвратом другой копии</translation>
    </message>
    <message>
        <source>made to be carried</source>
        <translation>создана для переноса</translation>
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
            <numerusform>Хранится %n копия</numerusform>
            <numerusform>Хранятся %n копии</numerusform>
            <numerusform>Хранится %n копий</numerusform>
        </translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Второе место для резервных копий</translation>
    </message>
    <message>
        <source>Save a backup to carry</source>
        <translation>Сохранить копию для переноса</translation>
    </message>
    <message>
        <source>Backups ({suffix})</source>
        <translation>Резервные копии ({suffix})</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>No backup is kept yet.</source>
        <translation>Резервных копий ещё нет.</translation>
    </message>
    <message>
        <source>Last backup {when}. It was read again from the disk and is whole.</source>
        <translation>Последняя копия: {when}. Она перечитана с диска и цела.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>On a memory stick or a network folder your text outlives this computer. Backups go there as well, whenever it is there.</source>
        <translation>На флеш-накопителе или в сетевой папке ваш текст переживёт этот компьютер. Копии записываются и туда, когда это место доступно.</translation>
    </message>
    <message>
        <source>The folder is not there now. It gets the newest backup when it is.</source>
        <translation>Сейчас этой папки нет. Она получит новейшую копию, как только появится.</translation>
    </message>
    <message>
        <source>The next backup goes there as well.</source>
        <translation>Следующая копия будет записана и туда.</translation>
    </message>
    <message>
        <source>Last backup there: {when}.</source>
        <translation>Последняя копия там: {when}.</translation>
    </message>
    <message>
        <source>One is made by itself soon after something was written.</source>
        <translation>Копия создаётся автоматически вскоре после того, как что-либо написано.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Второе место</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Prove my backup</source>
        <translation>Проверить резервную копию</translation>
    </message>
    <message>
        <source>Save a backup to carry…</source>
        <translation>Сохранить копию для переноса…</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>Вернуть из файла…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Use no second place</source>
        <translation>Без второго места</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Kept states</source>
        <translation>Сохранённые состояния</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>What to read beside</source>
        <translation>Что читать рядом</translation>
    </message>
    <message>
        <source>Section to read</source>
        <translation>Раздел для чтения</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>Там пока ничего не написано.</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Список источников</translation>
    </message>
    <message>
        <source>Document to read</source>
        <translation>Документ для чтения</translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message>
        <source>Show the edit</source>
        <translation>Показать правку</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Case studies by stage</source>
        <translation>Исследования по этапам</translation>
    </message>
    <message>
        <source>A case moves on by what is sent and decided in its review, so cards are not dragged: open a case to take the next step.</source>
        <translation>Исследование движется дальше, когда его отправляют или принимают решение, поэтому карточки не перетаскивают: откройте исследование, чтобы сделать следующий шаг.</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>Сейчас ничего не пишут.</translation>
    </message>
    <message>
        <source>What experts send in arrives here.</source>
        <translation>Сюда попадает то, что присылают эксперты.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Сейчас ничего не проверяют.</translation>
    </message>
    <message>
        <source>No expert is revising a case.</source>
        <translation>Никто из экспертов ничего не дорабатывает.</translation>
    </message>
    <message>
        <source>What is approved with or without edits comes here.</source>
        <translation>Сюда попадает то, что принято с правками или без них.</translation>
    </message>
    <message>
        <source>No case waits for a country.</source>
        <translation>Ни одно исследование не ждёт согласия страны.</translation>
    </message>
    <message>
        <source>Nothing waits to be published.</source>
        <translation>Ничто не ждёт публикации.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Пока ничего не опубликовано.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>“{place}” is again as it was: {moment}.</source>
        <translation>«{place}»: снова так, как было: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>Everything goes back to: {moment}. %n answers change. The text of today stays in the history.</source>
        <translation>
            <numerusform>Всё вернётся к состоянию: {moment}. Изменится %n ответ. Сегодняшний текст останется в истории.</numerusform>
            <numerusform>Всё вернётся к состоянию: {moment}. Изменятся %n ответа. Сегодняшний текст останется в истории.</numerusform>
            <numerusform>Всё вернётся к состоянию: {moment}. Изменится %n ответов. Сегодняшний текст останется в истории.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is again as it was: {moment}.</source>
        <translation>Всё снова так, как было: {moment}.</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Вернуть всё</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Everything that is left</source>
        <translation>Всё, что осталось</translation>
    </message>
    <message>
        <source>Passages of texts</source>
        <translation>Отрывки текста</translation>
    </message>
    <message>
        <source>Lines, numbers and choices</source>
        <translation>Строки, числа и варианты</translation>
    </message>
    <message>
        <source>Deleted rows</source>
        <translation>Удалённые строки таблиц</translation>
    </message>
    <message>
        <source>Facts about the case study</source>
        <translation>Сведения об исследовании</translation>
    </message>
    <message>
        <source>Decide all at once:</source>
        <translation>Решить всё сразу:</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Какие вопросы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Decide all at once: {answer}</source>
        <translation>Решить всё сразу: {answer}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Bring back this row</source>
        <translation>Вернуть эту строку</translation>
    </message>
    <message>
        <source>Only this row goes back to: {then}.</source>
        <translation>Только эта строка вернётся к состоянию: {then}.</translation>
    </message>
    <message>
        <source>Bring back this answer</source>
        <translation>Вернуть этот ответ</translation>
    </message>
    <message>
        <source>Only this answer goes back to: {then}.</source>
        <translation>Только этот ответ вернётся к состоянию: {then}.</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Вернуть это</translation>
    </message>
    <message>
        <source>Only this goes back to: {then}.</source>
        <translation>Только это вернётся к состоянию: {then}.</translation>
    </message>
    <message>
        <source>The text of today stays in the history.</source>
        <translation>Сегодняшний текст останется в истории.</translation>
    </message>
    <message>
        <source>{question} This is the same now as then: {then}.</source>
        <translation>{question} Сейчас здесь то же, что было тогда: {then}.</translation>
    </message>
    <message>
        <source>Taken out: {words}.</source>
        <translation>Удалено: {words}.</translation>
    </message>
    <message>
        <source>Put in: {words}.</source>
        <translation>Добавлено: {words}.</translation>
    </message>
</context>
<context>
    <name>CardDesk</name>
    <message>
        <source>Save my contact card</source>
        <translation>Сохранить мою карточку контакта</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Карточки контактов</translation>
    </message>
    <message>
        <source>{file} is written. Send it to the people whom you exchange cases with: they open it in casewriter and know your key.</source>
        <translation>Файл {file} записан. Отправьте его тем, с кем обмениваетесь исследованиями: они откроют его в casewriter и будут знать ваш ключ.</translation>
    </message>
    <message>
        <source>{who} is among your contacts. Compare the digits of the key over the telephone: {digits}.</source>
        <translation>Теперь в контактах: {who}. Сверьте цифры ключа по телефону: {digits}.</translation>
    </message>
    <message>
        <source>{who} was among your contacts already, with this key.</source>
        <translation>Уже в контактах с этим ключом: {who}.</translation>
    </message>
    <message>
        <source>{who} had another key until now. Ask them by telephone whether these digits are theirs before you trust the card: {digits}.</source>
        <translation>До сих пор у этого контакта был другой ключ: {who}. Прежде чем доверять карточке, спросите по телефону, его ли это цифры: {digits}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>It is theirs: remember the key</source>
        <translation>Ключ подлинный: запомнить</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Case files (*.json)</source>
        <translation>Файлы исследований (*.json)</translation>
    </message>
    <message>
        <source>The last changes are not in the library. Save a copy before you close the window.</source>
        <translation>Последние изменения не попали в библиотеку. Сохраните копию, прежде чем закрыть окно.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Close without the last changes</source>
        <translation>Закрыть без последних изменений</translation>
    </message>
</context>
<context>
    <name>CaseMenus</name>
    <message>
        <source>Look into the trash</source>
        <translation>Заглянуть в корзину</translation>
    </message>
    <message>
        <source>Save everything readable…</source>
        <translation>Сохранить всё для чтения…</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n case studies…</source>
        <translation>
            <numerusform>Опубликовать %n исследование…</numerusform>
            <numerusform>Опубликовать %n исследования…</numerusform>
            <numerusform>Опубликовать %n исследований…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Give to an editor</source>
        <translation>Поручить редактору</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (вы)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Другому…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case study without a title</source>
        <translation>Исследование без названия</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Check my case</source>
        <translation>Проверить исследование</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Set aside: {section}</source>
        <translation>Отложено: {section}</translation>
    </message>
    <message>
        <source>What changed since yesterday</source>
        <translation>Что изменилось со вчерашнего дня</translation>
    </message>
    <message>
        <source>Click into a text first, where it is to stand.</source>
        <translation>Сначала щёлкните в тексте там, куда нужно вставить.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Round {number}</source>
        <translation>Раунд {number}</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Чья очередь</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Следующий срок</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Sections ready</source>
        <translation>Готовые разделы</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case study without a title</source>
        <translation>Исследование без названия</translation>
    </message>
    <message>
        <source>{state} · changed {when}</source>
        <translation>{state} · изменено {when}</translation>
    </message>
    <message>
        <source>{section} · you stopped here {when}</source>
        <translation>{section} · вы остановились здесь {when}</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation>Изменено {when}</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Ваша очередь</translation>
    </message>
    <message>
        <source>With the editor</source>
        <translation>У редактора</translation>
    </message>
    <message>
        <source>With the expert</source>
        <translation>У эксперта</translation>
    </message>
</context>
<context>
    <name>CasesAtHand</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>CellDrop</name>
    <message>
        <source>There was nothing to paste.</source>
        <translation>Вставлять было нечего.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The words are the same. Their form differs: bold, italics, a list.</source>
        <translation>Слова те же. Различается оформление: полужирный шрифт, курсив, список.</translation>
    </message>
    <message>
        <source>About the case study</source>
        <translation>Об исследовании</translation>
    </message>
    <message>
        <source>state</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Место {number}</translation>
    </message>
    <message>
        <source>This row was not there yet.</source>
        <translation>Этой строки ещё не было.</translation>
    </message>
    <message>
        <source>This row was taken away.</source>
        <translation>Эта строка была удалена.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ответа ещё нет.</translation>
    </message>
    <message>
        <source>The answer was taken away.</source>
        <translation>Ответ был удалён.</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>пишет</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>никто не назначен</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Case</source>
        <translation>К тексту</translation>
    </message>
    <message>
        <source>Sheet of figures…</source>
        <translation>Лист с цифрами…</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Sheet of figures</source>
        <translation>Лист с цифрами</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Mended in %n places</source>
        <translation>
            <numerusform>Исправлено в %n месте</numerusform>
            <numerusform>Исправлено в %n местах</numerusform>
            <numerusform>Исправлено в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions looked at.</source>
        <translation>
            <numerusform>Просмотрен %n вопрос.</numerusform>
            <numerusform>Просмотрены %n вопроса.</numerusform>
            <numerusform>Просмотрено %n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions need an answer before it can be published.</source>
        <translation>
            <numerusform>До публикации нужно ответить на %n вопрос.</numerusform>
            <numerusform>До публикации нужно ответить на %n вопроса.</numerusform>
            <numerusform>До публикации нужно ответить на %n вопросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft can be made at any time.</source>
        <translation>Черновик можно сделать в любое время.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Finding {place} of {count}</source>
        <translation>Замечание {place} из {count}</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Все разделы</translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop the publication</source>
        <translation>
            <numerusform>%n замечание мешает публикации</numerusform>
            <numerusform>%n замечания мешают публикации</numerusform>
            <numerusform>%n замечаний мешают публикации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer yet</source>
        <translation>
            <numerusform>На %n вопрос ещё нет ответа</numerusform>
            <numerusform>На %n вопроса ещё нет ответа</numerusform>
            <numerusform>На %n вопросов ещё нет ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stops the publication</source>
        <translation>Публикации ничто не мешает</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>A look through the whole library found %n problems.</source>
        <translation>
            <numerusform>При проверке всей библиотеки найдена %n неполадка.</numerusform>
            <numerusform>При проверке всей библиотеки найдены %n неполадки.</numerusform>
            <numerusform>При проверке всей библиотеки найдено %n неполадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>ChipCard</name>
    <message>
        <source>Another source…</source>
        <translation>Ещё источник…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>What stood here is not in the case study any more.</source>
        <translation>Того, что здесь стояло, в исследовании больше нет.</translation>
    </message>
    <message>
        <source>It appears with its number and follows what it names.</source>
        <translation>В публикации стоит его номер; он меняется вместе с тем, что назван.</translation>
    </message>
    <message>
        <source>Take out of the text</source>
        <translation>Убрать из текста</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
    <message>
        <source>All editors</source>
        <translation>Все редакторы</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Показать всё снова</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Сохранить вид…</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <source>This source is no longer among the sources of the case study.</source>
        <translation>Этого источника больше нет среди источников исследования.</translation>
    </message>
    <message>
        <source>Place in the source: p. 12, art. 3</source>
        <translation>Место в источнике: с. 12, ст. 3</translation>
    </message>
    <message>
        <source>Place in {source}</source>
        <translation>Место в источнике {source}</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Открыть источник</translation>
    </message>
    <message>
        <source>Take this source out of the citation</source>
        <translation>Убрать этот источник из ссылки</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>No word is marked in this section.</source>
        <translation>В этом разделе ни одно слово не отмечено.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Start a case study…</source>
        <translation>Начать исследование…</translation>
    </message>
    <message>
        <source>Open a file I received…</source>
        <translation>Открыть полученный файл…</translation>
    </message>
    <message>
        <source>Look at a finished example</source>
        <translation>Посмотреть готовый пример</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Country and editions…</source>
        <translation>Страна и издания…</translation>
    </message>
    <message>
        <source>Trash of this case study</source>
        <translation>Корзина этого исследования</translation>
    </message>
    <message>
        <source>Save everything readable…</source>
        <translation>Сохранить всё для чтения…</translation>
    </message>
    <message>
        <source>Close the case study</source>
        <translation>Закрыть исследование</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Найти исследование</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Focus view</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Earlier versions of this answer</source>
        <translation>Прежние версии этого ответа</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Изображение…</translation>
    </message>
    <message>
        <source>Check my case</source>
        <translation>Проверить исследование</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Следующий пропуск</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Следующее слово с ошибкой</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Prove my backup</source>
        <translation>Проверить резервную копию</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Открыть папку библиотеки</translation>
    </message>
    <message>
        <source>About casewriter</source>
        <translation>О программе casewriter</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Отменить: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Повторить: {step}</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Перейти…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Number of the case study</source>
        <translation>Число из исследования</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Take over from an earlier case…</source>
        <translation>Взять из прежнего исследования…</translation>
    </message>
    <message>
        <source>People you exchange cases with</source>
        <translation>С кем вы обмениваетесь исследованиями</translation>
    </message>
    <message>
        <source>Look through all questions</source>
        <translation>Просмотреть все вопросы</translation>
    </message>
    <message>
        <source>Stages, decision and review form…</source>
        <translation>Этапы, решение и форма рецензии…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Комментировать…</translation>
    </message>
    <message>
        <source>Comments of this section</source>
        <translation>Комментарии к этому разделу</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Все комментарии</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>As if accepted</source>
        <translation>Как если принять</translation>
    </message>
    <message>
        <source>As if declined</source>
        <translation>Как если отклонить</translation>
    </message>
    <message>
        <source>Suggested edits here</source>
        <translation>Предложенные правки этого раздела</translation>
    </message>
    <message>
        <source>Review copy for Word…</source>
        <translation>Копия для рецензии в Word…</translation>
    </message>
    <message>
        <source>Suggest edits</source>
        <translation>Предлагать правки</translation>
    </message>
    <message>
        <source>Next comment or edit</source>
        <translation>Следующий комментарий или правка</translation>
    </message>
    <message>
        <source>Previous comment or edit</source>
        <translation>Предыдущий комментарий или правка</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>Show %n settled</source>
        <translation>
            <numerusform>Показать %n снятый</numerusform>
            <numerusform>Показать %n снятых</numerusform>
            <numerusform>Показать %n снятых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments in other sections</source>
        <translation>
            <numerusform>%n комментарий в других разделах</numerusform>
            <numerusform>%n комментария в других разделах</numerusform>
            <numerusform>%n комментариев в других разделах</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comment on what is selected, or on this question</source>
        <translation>Комментировать выделенное или этот вопрос</translation>
    </message>
    <message>
        <source>On the whole section</source>
        <translation>Ко всему разделу</translation>
    </message>
    <message>
        <source>All comments as a list</source>
        <translation>Все комментарии списком</translation>
    </message>
    <message>
        <source>No comments here yet. Select words in an answer, or stand in a question or a cell, and press {key}.</source>
        <translation>Здесь пока нет комментариев. Выделите слова в ответе или поставьте курсор в вопрос или ячейку и нажмите {key}.</translation>
    </message>
    <message>
        <source>Comments {count}</source>
        <translation>Комментарии {count}</translation>
    </message>
    <message>
        <source>Edits {count}</source>
        <translation>Правки {count}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Case study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Read from the damaged file</source>
        <translation>Прочитано из повреждённого файла</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>В резервной копии</translation>
    </message>
    <message numerus="yes">
        <source>%n more case studies</source>
        <translation>
            <numerusform>Ещё %n исследование</numerusform>
            <numerusform>Ещё %n исследования</numerusform>
            <numerusform>Ещё %n исследований</numerusform>
        </translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Исследование без названия</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>изменено {when}</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>одинаково в обоих</translation>
    </message>
    <message>
        <source>in the backup alone</source>
        <translation>только в копии</translation>
    </message>
    <message>
        <source>newer than the backup</source>
        <translation>новее, чем в копии</translation>
    </message>
    <message>
        <source>changed since the backup</source>
        <translation>изменено после копии</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are lost</source>
        <translation>
            <numerusform>%n ответ потерян</numerusform>
            <numerusform>%n ответа потеряны</numerusform>
            <numerusform>%n ответов потеряно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from an older state</source>
        <translation>
            <numerusform>%n ответ из более старого состояния</numerusform>
            <numerusform>%n ответа из более старого состояния</numerusform>
            <numerusform>%n ответов из более старого состояния</numerusform>
        </translation>
    </message>
    <message>
        <source>its template and country come from a kept state</source>
        <translation>шаблон и страна взяты из сохранённого состояния</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>Показать ещё %n изменение</numerusform>
            <numerusform>Показать ещё %n изменения</numerusform>
            <numerusform>Показать ещё %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>The answers are the same, something else differs</source>
        <translation>Ответы те же, различается другое</translation>
    </message>
    <message numerus="yes">
        <source>%n answers differ</source>
        <translation>
            <numerusform>Различается %n ответ</numerusform>
            <numerusform>Различаются %n ответа</numerusform>
            <numerusform>Различается %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Одним текстом</translation>
    </message>
    <message>
        <source>How both states are shown</source>
        <translation>Как показаны оба состояния</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что различается</translation>
    </message>
    <message>
        <source>Both states say the same. Choose an older one to see what changed since.</source>
        <translation>Оба состояния одинаковы. Выберите более старое, чтобы увидеть, что с тех пор изменилось.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What the comment asks for</source>
        <translation>Чего требует комментарий</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Кто его прочтёт</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Напишите комментарий</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>editor of the Hub</source>
        <translation>редактор Хаба</translation>
    </message>
    <message>
        <source>Key known since {day}. Its digits, to compare over the telephone:</source>
        <translation>Ключ известен с {day}. Его цифры для сверки по телефону:</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Забыть ключ</translation>
    </message>
    <message>
        <source>Forget the key of {name}</source>
        <translation>Забыть ключ: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить: {name}</translation>
    </message>
    <message>
        <source>Digits of the key of {name}: {digits}</source>
        <translation>Цифры ключа ({name}): {digits}</translation>
    </message>
    <message>
        <source>No key yet. It comes with a contact card or a signed package.</source>
        <translation>Ключа пока нет. Он придёт с карточкой контакта или подписанным пакетом.</translation>
    </message>
</context>
<context>
    <name>ContactDesk</name>
    <message>
        <source>{name} is no longer among your contacts.</source>
        <translation>Контакт удалён: {name}.</translation>
    </message>
    <message>
        <source>The key of {name} is forgotten. The next one is asked about.</source>
        <translation>Ключ забыт: {name}. О следующем ключе вас спросят.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Members of the Alliance are in the list. You may also type another name.</source>
        <translation>Участники Альянса есть в списке. Можно ввести и другое название.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Kept with the contact. Nothing is mailed by itself.</source>
        <translation>Хранится вместе с контактом. Само ничего не отправляется.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Изменить контакт</translation>
    </message>
    <message>
        <source>An editor of the Hub, who reads what is for the Hub alone</source>
        <translation>Редактор Хаба: видит то, что предназначено только Хабу</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Выберите страну</translation>
    </message>
    <message>
        <source>Stands on the card; may be left empty.</source>
        <translation>Указывается на карточке; можно не заполнять.</translation>
    </message>
    <message>
        <source>Your contact card</source>
        <translation>Ваша карточка контакта</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>People you exchange cases with</source>
        <translation>С кем вы обмениваетесь исследованиями</translation>
    </message>
    <message>
        <source>Anybody can write a name into a package; only the key proves who sent it. Compare its digits with the person over the telephone once, and casewriter knows their packages from then on.</source>
        <translation>Вписать в пакет можно любое имя; кто его отправил, доказывает только ключ. Сверьте цифры ключа с человеком по телефону один раз, и дальше casewriter будет узнавать его пакеты.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you send a case study to is kept here; you can also add people yourself.</source>
        <translation>Пока никого нет. Здесь сохраняются те, кому вы отправляете исследования; людей можно добавить и самостоятельно.</translation>
    </message>
    <message>
        <source>Open a contact card</source>
        <translation>Открыть карточку контакта</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Карточки контактов</translation>
    </message>
    <message>
        <source>Open a contact card…</source>
        <translation>Открыть карточку…</translation>
    </message>
    <message>
        <source>Save my contact card…</source>
        <translation>Сохранить мою карточку…</translation>
    </message>
</context>
<context>
    <name>CopiesOut</name>
    <message>
        <source>Where should the review copy be written?</source>
        <translation>Куда записать копию для рецензии?</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Записывается {file}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The review copy is in {file}. When it comes back with changes, drop it on this window.</source>
        <translation>Копия для рецензии: {file}. Когда она вернётся с правками, перетащите её на это окно.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n sources added</source>
        <translation>
            <numerusform>добавлен %n источник</numerusform>
            <numerusform>добавлены %n источника</numerusform>
            <numerusform>добавлено %n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>добавлена %n строка</numerusform>
            <numerusform>добавлены %n строки</numerusform>
            <numerusform>добавлено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows taken away</source>
        <translation>
            <numerusform>удалена %n строка</numerusform>
            <numerusform>удалены %n строки</numerusform>
            <numerusform>удалено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers changed</source>
        <translation>
            <numerusform>изменено %n число</numerusform>
            <numerusform>изменены %n числа</numerusform>
            <numerusform>изменено %n чисел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words fewer</source>
        <translation>
            <numerusform>на %n слово меньше</numerusform>
            <numerusform>на %n слова меньше</numerusform>
            <numerusform>на %n слов меньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words more</source>
        <translation>
            <numerusform>на %n слово больше</numerusform>
            <numerusform>на %n слова больше</numerusform>
            <numerusform>на %n слов больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{more}, %n fewer</source>
        <translation>
            <numerusform>{more}, на %n меньше</numerusform>
            <numerusform>{more}, на %n меньше</numerusform>
            <numerusform>{more}, на %n меньше</numerusform>
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
        <translation>Азербайджан</translation>
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
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
</context>
<context>
    <name>CountryTable</name>
    <message>
        <source>no case</source>
        <translation>нет исследований</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Произошёл сбой</translation>
    </message>
    <message>
        <source>Something went wrong in casewriter</source>
        <translation>В casewriter произошёл сбой</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Всё, что вы написали, сохранено.</translation>
    </message>
    <message>
        <source>The last changes could not be saved. Leave this window open and copy your last answer.</source>
        <translation>Последние изменения не удалось сохранить. Оставьте это окно открытым и скопируйте свой последний ответ.</translation>
    </message>
    <message>
        <source>You can go on working. The report below holds no text of your case; send it to whoever looks after casewriter for you.</source>
        <translation>Можно продолжать работу. В отчёте ниже нет текста вашего исследования; отправьте его тому, кто помогает вам с casewriter.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>CriterionField</name>
    <message>
        <source>may be left out</source>
        <translation>можно пропустить</translation>
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
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n день просрочки</numerusform>
            <numerusform>%n дня просрочки</numerusform>
            <numerusform>%n дней просрочки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decide</source>
        <translation>Принять решение</translation>
    </message>
    <message>
        <source>To be back by</source>
        <translation>Вернуть до</translation>
    </message>
    <message>
        <source>A day, or nothing.</source>
        <translation>Укажите день или оставьте пустым.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Letter to the expert</source>
        <translation>Письмо эксперту</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Написать заново</translation>
    </message>
    <message>
        <source>The decision and its letter stay in the log. Nothing is sent yet: that is the next step. A decision can be taken back with a reason.</source>
        <translation>Решение и письмо остаются в журнале. Пока ничего не отправлено: это следующий шаг. Решение можно отменить, указав причину.</translation>
    </message>
</context>
<context>
    <name>DecisionSaid</name>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Решения пока нет</translation>
    </message>
    <message>
        <source>Decided by {name} · {when}</source>
        <translation>Решение: {name} · {when}</translation>
    </message>
    <message>
        <source>Others decided differently about the same round: {others}. Agree, and take back what is not to stand.</source>
        <translation>По этому же раунду есть и другие решения: {others}. Договоритесь и отмените те, которые не должны остаться в силе.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments must be answered first</source>
        <translation>
            <numerusform>Сначала нужно ответить на %n комментарий</numerusform>
            <numerusform>Сначала нужно ответить на %n комментария</numerusform>
            <numerusform>Сначала нужно ответить на %n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Approve</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>It goes to language edit as it stands.</source>
        <translation>Исследование идёт на языковую правку в нынешнем виде.</translation>
    </message>
    <message>
        <source>Approve with edits</source>
        <translation>Принять с правками</translation>
    </message>
    <message>
        <source>The Hub mends what is left in the language edit.</source>
        <translation>Хаб исправит оставшееся при языковой правке.</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Доработать</translation>
    </message>
    <message>
        <source>The expert answers the comments; you read the changes.</source>
        <translation>Эксперт отвечает на комментарии, вы читаете изменения.</translation>
    </message>
    <message>
        <source>Resubmit</source>
        <translation>Представить заново</translation>
    </message>
    <message>
        <source>So much has to change that all of it is read again.</source>
        <translation>Изменить нужно столько, что всё читается заново.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>The Hub does not publish it.</source>
        <translation>Хаб не публикует исследование.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n things for good?</source>
        <translation>
            <numerusform>Удалить навсегда %n объект?</numerusform>
            <numerusform>Удалить навсегда %n объекта?</numerusform>
            <numerusform>Удалить навсегда %n объектов?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. A case study goes with its kept states; backups made before still hold everything.</source>
        <translation>Это нельзя отменить. Вместе с исследованием удаляются его сохранённые состояния; в прежних резервных копиях всё остаётся.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>Dispositions</name>
    <message>
        <source>No answer yet</source>
        <translation>Ответа пока нет</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Сделано частично</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не сделано</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>The document is being opened…</source>
        <translation>Документ открывается…</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>The document is being opened…</source>
        <translation>Документ открывается…</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Answers that are kept but not asked for now. They are not printed, and nothing of them is lost.</source>
        <translation>Ответы, которые сохранены, но сейчас не спрашиваются. Они не печатаются, и ничего из них не потеряно.</translation>
    </message>
    <message>
        <source>No answer lies aside. What a choice or a section puts aside is kept here.</source>
        <translation>Отложенных ответов нет. Здесь хранится то, что отложено из-за выбора или вместе с разделом.</translation>
    </message>
</context>
<context>
    <name>DrawerDoor</name>
    <message numerus="yes">
        <source>%n answer(s) set aside and kept</source>
        <translation>
            <numerusform>%n ответ отложен и сохранён</numerusform>
            <numerusform>%n ответа отложены и сохранены</numerusform>
            <numerusform>%n ответов отложены и сохранены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueDate</name>
    <message>
        <source>This is no day. Write it as 15.09.2026, or leave it empty.</source>
        <translation>Это не дата. Напишите как 15.09.2026 или оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>EditBox</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n decided</source>
        <translation>
            <numerusform>Показать %n решённую</numerusform>
            <numerusform>Показать %n решённые</numerusform>
            <numerusform>Показать %n решённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits in other sections</source>
        <translation>
            <numerusform>%n предложенная правка в других разделах</numerusform>
            <numerusform>%n предложенные правки в других разделах</numerusform>
            <numerusform>%n предложенных правок в других разделах</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all…</source>
        <translation>Принять все…</translation>
    </message>
    <message>
        <source>Decline all…</source>
        <translation>Отклонить все…</translation>
    </message>
    <message>
        <source>No suggested edits wait in this section. They are written while you suggest ({key}), or come from reviewed Word files and from copies of editors.</source>
        <translation>В этом разделе нет правок, ждущих решения. Их пишут в режиме правок ({key}); они приходят и из проверенных файлов Word, и из копий редакторов.</translation>
    </message>
    <message>
        <source>All of this section</source>
        <translation>Все в этом разделе</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>It was changed without being tracked.</source>
        <translation>Изменено без отслеживания правок.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>To have the old words again, undo it or look in History.</source>
        <translation>Прежние слова вернут отмена действия или «История».</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Показать комментарий</translation>
    </message>
    <message>
        <source>Discuss…</source>
        <translation>Обсудить…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Put up again</source>
        <translation>Предложить снова</translation>
    </message>
    <message>
        <source>{name} took the decision back</source>
        <translation>Решение отменено: {name}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить решение…</translation>
    </message>
    <message numerus="yes">
        <source>%n answers cite this source. Their citations lead nowhere then, and “Check my case” lists them.</source>
        <translation>
            <numerusform>На этот источник ссылается %n ответ. Тогда его ссылка никуда не ведёт; её покажет «Проверить исследование».</numerusform>
            <numerusform>На этот источник ссылаются %n ответа. Тогда их ссылки никуда не ведут; их покажет «Проверить исследование».</numerusform>
            <numerusform>На этот источник ссылаются %n ответов. Тогда их ссылки никуда не ведут; их покажет «Проверить исследование».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditKinds</name>
    <message>
        <source>Spelling and punctuation</source>
        <translation>Орфография и пунктуация</translation>
    </message>
    <message>
        <source>Words that come in</source>
        <translation>Новые слова</translation>
    </message>
    <message>
        <source>Words that go</source>
        <translation>Удаляемые слова</translation>
    </message>
    <message>
        <source>Words in place of others</source>
        <translation>Замена слов</translation>
    </message>
    <message>
        <source>Look, sources and notes</source>
        <translation>Оформление, источники и сноски</translation>
    </message>
    <message>
        <source>Values and cells</source>
        <translation>Значения и ячейки</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
</context>
<context>
    <name>EditWork</name>
    <message>
        <source>Waiting</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Все вопросы</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все авторы</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n…</source>
        <translation>
            <numerusform>Принять эту %n…</numerusform>
            <numerusform>Принять эти %n…</numerusform>
            <numerusform>Принять эти %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline these %n…</source>
        <translation>
            <numerusform>Отклонить эту %n…</numerusform>
            <numerusform>Отклонить эти %n…</numerusform>
            <numerusform>Отклонить эти %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n back…</source>
        <translation>
            <numerusform>Отменить это %n решение…</numerusform>
            <numerusform>Отменить эти %n решения…</numerusform>
            <numerusform>Отменить эти %n решений…</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What they change</source>
        <translation>Что меняют</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>Кто предложил</translation>
    </message>
</context>
<context>
    <name>EditionPart</name>
    <message>
        <source>Record this as edition {number}</source>
        <translation>Записать как издание {number}</translation>
    </message>
    <message>
        <source>Kept with the case and printed behind the cover: day, editor, what is new</source>
        <translation>Хранится вместе с исследованием и печатается на обороте обложки: дата, редактор, что нового</translation>
    </message>
    <message>
        <source>What is new in this edition</source>
        <translation>Что нового в этом издании</translation>
    </message>
    <message>
        <source>This text is edition {number}, recorded on {date}.</source>
        <translation>Этот текст — издание {number}, записано {date}</translation>
    </message>
    <message>
        <source>Last recorded: edition {number}, {date}.</source>
        <translation>Последнее записанное издание: {number}, {date}</translation>
    </message>
    <message>
        <source>What changed since edition {number}</source>
        <translation>Что изменилось с издания {number}</translation>
    </message>
</context>
<context>
    <name>EditionSwitch</name>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>{language} (original)</source>
        <translation>{language} (оригинал)</translation>
    </message>
    <message>
        <source>Edition: {language}</source>
        <translation>Издание: {language}</translation>
    </message>
    <message>
        <source>The edition that you are writing</source>
        <translation>Издание, которое вы пишете</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>Edition {number} ({language})</source>
        <translation>Издание {number} ({language})</translation>
    </message>
</context>
<context>
    <name>EditorName</name>
    <message>
        <source>Name of the editor</source>
        <translation>Имя редактора</translation>
    </message>
    <message>
        <source>As they write it in their settings</source>
        <translation>Как в настройках этого редактора</translation>
    </message>
    <message>
        <source>Give the case to them</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>typing</source>
        <translation>ввод текста</translation>
    </message>
    <message>
        <source>adding a row</source>
        <translation>добавление строки</translation>
    </message>
    <message>
        <source>moving a row</source>
        <translation>перемещение строки</translation>
    </message>
    <message>
        <source>removing a row</source>
        <translation>удаление строки</translation>
    </message>
    <message>
        <source>adding a picture</source>
        <translation>добавление изображения</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>вставка</translation>
    </message>
    <message>
        <source>replacing words</source>
        <translation>замена слов</translation>
    </message>
    <message>
        <source>the state of a section</source>
        <translation>состояние раздела</translation>
    </message>
    <message>
        <source>an answer not available yet</source>
        <translation>пометка «пока нет данных»</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>the editions</source>
        <translation>издания</translation>
    </message>
    <message>
        <source>leaving a finding as it is</source>
        <translation>замечание оставлено как есть</translation>
    </message>
    <message>
        <source>mending a finding</source>
        <translation>исправление замечания</translation>
    </message>
    <message>
        <source>bringing back an older state</source>
        <translation>возврат прежнего состояния</translation>
    </message>
    <message>
        <source>adding sources</source>
        <translation>добавление источников</translation>
    </message>
    <message>
        <source>joining sources</source>
        <translation>объединение источников</translation>
    </message>
    <message>
        <source>adding a column</source>
        <translation>добавление столбца</translation>
    </message>
    <message>
        <source>moving a column</source>
        <translation>перемещение столбца</translation>
    </message>
    <message>
        <source>removing a column</source>
        <translation>удаление столбца</translation>
    </message>
    <message>
        <source>what a column holds</source>
        <translation>содержание столбца</translation>
    </message>
    <message>
        <source>taking in a copy</source>
        <translation>принятие копии</translation>
    </message>
    <message>
        <source>giving a section to somebody</source>
        <translation>поручение раздела</translation>
    </message>
    <message>
        <source>a newer version of the template</source>
        <translation>переход на новую версию шаблона</translation>
    </message>
    <message>
        <source>taking over from an earlier case</source>
        <translation>перенос из прежнего исследования</translation>
    </message>
    <message>
        <source>keeping an original</source>
        <translation>сохранение оригинала</translation>
    </message>
    <message>
        <source>no longer keeping an original</source>
        <translation>удаление оригинала</translation>
    </message>
    <message>
        <source>attaching a document</source>
        <translation>прикрепление документа</translation>
    </message>
    <message>
        <source>detaching a document</source>
        <translation>открепление документа</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>ответ на комментарий</translation>
    </message>
    <message>
        <source>answering a comment</source>
        <translation>ответ по комментарию</translation>
    </message>
    <message>
        <source>settling a comment</source>
        <translation>снятие комментария</translation>
    </message>
    <message>
        <source>asking again</source>
        <translation>повторный вопрос</translation>
    </message>
    <message>
        <source>rewording a note</source>
        <translation>изменение записи</translation>
    </message>
    <message>
        <source>taking a note back</source>
        <translation>отзыв записи</translation>
    </message>
    <message>
        <source>what a comment asks for</source>
        <translation>вид комментария</translation>
    </message>
    <message>
        <source>who reads a comment</source>
        <translation>кто читает комментарий</translation>
    </message>
    <message>
        <source>accepting suggested edits</source>
        <translation>принятие правок</translation>
    </message>
    <message>
        <source>declining suggested edits</source>
        <translation>отклонение правок</translation>
    </message>
    <message>
        <source>taking suggested edits back</source>
        <translation>отзыв правок</translation>
    </message>
    <message>
        <source>putting suggested edits up again</source>
        <translation>повторное предложение правок</translation>
    </message>
    <message>
        <source>suggesting edits</source>
        <translation>предложение правок</translation>
    </message>
    <message>
        <source>taking decisions about suggested edits back</source>
        <translation>отмена решений о предложенных правках</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Strong example</source>
        <translation>Сильный пример</translation>
    </message>
    <message>
        <source>Weak example</source>
        <translation>Слабый пример</translation>
    </message>
    <message>
        <source>In the finished example</source>
        <translation>В готовом примере</translation>
    </message>
    <message>
        <source>Close: {name}</source>
        <translation>Закрыть: {name}</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Открыть: {name}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать больше</translation>
    </message>
</context>
<context>
    <name>ExampleDesk</name>
    <message>
        <source>This is a finished example, to be read. A copy of it is yours.</source>
        <translation>Это готовый пример: его можно только читать. Копия будет вашей.</translation>
    </message>
    <message>
        <source>Make a copy to write in</source>
        <translation>Сделать копию для работы</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Case</source>
        <translation>К тексту</translation>
    </message>
    <message>
        <source>Make a draft instead</source>
        <translation>Сделать черновик</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Для чего это нужно?</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Имя файлов</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Final pages, nothing may be missing</source>
        <translation>Окончательные страницы, пропусков быть не должно</translation>
    </message>
    <message>
        <source>Two pages: key messages, facts and results in figures, without notes and sources</source>
        <translation>Две страницы: ключевые выводы, основные сведения и результаты в цифрах, без примечаний и источников</translation>
    </message>
    <message>
        <source>Every page marked, gaps shown as gaps</source>
        <translation>Каждая страница помечена, пропуски видны</translation>
    </message>
    <message>
        <source>For reviewers who should not know who wrote it: no authors, thanks or foreword. Institutions stay: read it once before you pass it on</source>
        <translation>Для рецензентов, которым не следует знать автора: без авторов, благодарностей и предисловия. Учреждения остаются: прочитайте, прежде чем передать</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Выберите формат</translation>
    </message>
    <message numerus="yes">
        <source>Go to the first of %n</source>
        <translation>
            <numerusform>Перейти к первому из %n</numerusform>
            <numerusform>Перейти к первому из %n</numerusform>
            <numerusform>Перейти к первому из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n files</source>
        <translation>
            <numerusform>Записать %n файл</numerusform>
            <numerusform>Записать %n файла</numerusform>
            <numerusform>Записать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Is there already and will be replaced: {names}</source>
        <translation>Уже есть и будет заменено: {names}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Краткая версия</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Экземпляр без имён</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Стиль оформления</translation>
    </message>
    <message>
        <source>Plain summary</source>
        <translation>Изложение простым языком</translation>
    </message>
    <message>
        <source>One page for a web site: key messages, summary and facts, without sources</source>
        <translation>Одна страница для сайта: ключевые выводы, краткое изложение и основные сведения, без источников</translation>
    </message>
</context>
<context>
    <name>FaceChoice</name>
    <message>
        <source>With serifs</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Без засечек</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Первый язык</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Что будет отправлено</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Что останется здесь</translation>
    </message>
    <message>
        <source>Worth settling first</source>
        <translation>Что стоит сначала исправить</translation>
    </message>
    <message>
        <source>All answers, in {languages}</source>
        <translation>Все ответы, языки: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments with their answers</source>
        <translation>
            <numerusform>%n комментарий с ответами</numerusform>
            <numerusform>%n комментария с ответами</numerusform>
            <numerusform>%n комментариев с ответами</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name, organisation and public key</source>
        <translation>Ваше имя, организация и открытый ключ</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>%n личная заметка</numerusform>
            <numerusform>%n личные заметки</numerusform>
            <numerusform>%n личных заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the Hub</source>
        <translation>
            <numerusform>%n заметка Хаба</numerusform>
            <numerusform>%n заметки Хаба</numerusform>
            <numerusform>%n заметок Хаба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures that no answer shows</source>
        <translation>
            <numerusform>%n изображение, которого нет ни в одном ответе</numerusform>
            <numerusform>%n изображения, которых нет ни в одном ответе</numerusform>
            <numerusform>%n изображений, которых нет ни в одном ответе</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash, and earlier versions that nobody was sent</source>
        <translation>Корзина и прежние версии, которые никому не отправлялись</translation>
    </message>
    <message>
        <source>All other case studies</source>
        <translation>Все остальные исследования</translation>
    </message>
    <message numerus="yes">
        <source>%n things stop a publication</source>
        <translation>
            <numerusform>%n замечание мешает публикации</numerusform>
            <numerusform>%n замечания мешают публикации</numerusform>
            <numerusform>%n замечаний мешают публикации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look</source>
        <translation>
            <numerusform>Стоит взглянуть на %n место</numerusform>
            <numerusform>Стоит взглянуть на %n места</numerusform>
            <numerusform>Стоит взглянуть на %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n originals of pictures</source>
        <translation>
            <numerusform>%n оригинал изображения</numerusform>
            <numerusform>%n оригинала изображений</numerusform>
            <numerusform>%n оригиналов изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}”, which a newer casewriter wrote</source>
        <translation>«{part}» — записано более новой версией casewriter</translation>
    </message>
    <message numerus="yes">
        <source>%n documents attached to sources</source>
        <translation>
            <numerusform>%n документ при источниках</numerusform>
            <numerusform>%n документа при источниках</numerusform>
            <numerusform>%n документов при источниках</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Убрать ответ</translation>
    </message>
    <message>
        <source>Kept as it came: {value}. Ticking an option replaces it.</source>
        <translation>Оставлено, как было получено: {value}. Отметка варианта заменит это.</translation>
    </message>
    <message>
        <source>Kept as it came: {value}. Choosing a source replaces it.</source>
        <translation>Оставлено, как было получено: {value}. Выбор источника заменит это.</translation>
    </message>
    <message>
        <source>Choose or add…</source>
        <translation>Выберите или добавьте…</translation>
    </message>
    <message>
        <source>Take {source} away</source>
        <translation>Убрать: {source}</translation>
    </message>
    <message>
        <source>Kept as it came: {value}. Typing here replaces it.</source>
        <translation>Оставлено, как было получено: {value}. Новый текст заменит это.</translation>
    </message>
    <message>
        <source>“{text}” is no date yet, so it is not kept.</source>
        <translation>«{text}»&#xa0;— ещё не дата, поэтому не сохраняется.</translation>
    </message>
    <message>
        <source>No picture yet. Add one, drop a file here or paste with Ctrl+V.</source>
        <translation>Изображения ещё нет. Добавьте его, перетащите сюда файл или вставьте клавишами Ctrl+V.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Вставить из Excel</translation>
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
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>Вставить строку выше</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Вставить строку ниже</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Переместить строку вверх</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Переместить строку вниз</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>Удалить выбранные строки</translation>
    </message>
    <message>
        <source>Sort by “{column}”, smallest first</source>
        <translation>Упорядочить по столбцу «{column}», сначала меньшие</translation>
    </message>
    <message>
        <source>Sort by “{column}”, greatest first</source>
        <translation>Упорядочить по столбцу «{column}», сначала большие</translation>
    </message>
    <message>
        <source>More: sort, insert, copy</source>
        <translation>Ещё: упорядочить, вставить, копировать</translation>
    </message>
    <message>
        <source>Row as a form</source>
        <translation>Строка в виде формы</translation>
    </message>
    <message>
        <source>As a timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>Знаков: {length} из {limit}</translation>
    </message>
    <message>
        <source>This is no number yet, so it is not kept. Type figures alone, such as {example}; words go into the scope or the note.</source>
        <translation>Это ещё не число, поэтому оно не сохраняется. Введите одни цифры, например {example}; слова пишут в поле охвата или в примечании.</translation>
    </message>
    <message>
        <source>A whole number is asked for here.</source>
        <translation>Здесь нужно целое число.</translation>
    </message>
    <message>
        <source>This should lie between {low} and {high}. Look whether the unit fits.</source>
        <translation>Значение должно быть от {low} до {high}. Проверьте, подходит ли единица измерения.</translation>
    </message>
    <message>
        <source>This should be {low} or more.</source>
        <translation>Значение должно быть не меньше {low}.</translation>
    </message>
    <message>
        <source>This should be {high} or less.</source>
        <translation>Значение должно быть не больше {high}.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>например {example}</translation>
    </message>
    <message>
        <source>There is no such day in the calendar, so it is not kept. Look at it once more.</source>
        <translation>Такого дня нет в календаре, поэтому он не сохраняется. Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>This is no date yet, so it is not kept. Type a year, a month or a day: 2016, 05.2016, 12.05.2016.</source>
        <translation>Это ещё не дата, поэтому она не сохраняется. Введите год, месяц или день: 2016, 05.2016, 12.05.2016.</translation>
    </message>
    <message>
        <source>Understood as {date}</source>
        <translation>Понято как {date}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Add “{title}” as a new source</source>
        <translation>Добавить «{title}» как новый источник</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <source>No source is listed yet. Type the title of one to add it.</source>
        <translation>В списке ещё нет источников. Введите название, чтобы добавить.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Выбирать пока не из чего.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>вставленное изображение</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите изображение</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>“{name}” has more than 100 megapixels. Nothing was changed. Save it smaller and add it again.</source>
        <translation>В изображении «{name}» больше 100&#xa0;мегапикселей. Ничего не изменено. Сохраните его в меньшем размере и добавьте снова.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no picture that casewriter can read. Nothing was changed. Save it as JPEG or PNG and add it again.</source>
        <translation>Изображение «{name}» повреждено, или casewriter не может его прочитать. Ничего не изменено. Сохраните его как JPEG или PNG и добавьте снова.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Move {row} up</source>
        <translation>Переместить вверх: {row}</translation>
    </message>
    <message>
        <source>Move {row} down</source>
        <translation>Переместить вниз: {row}</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>Удалить: {row}</translation>
    </message>
    <message>
        <source>Close {row}</source>
        <translation>Закрыть: {row}</translation>
    </message>
    <message>
        <source>Open {row}</source>
        <translation>Открыть: {row}</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Здесь ещё ничего нет.</translation>
    </message>
    <message>
        <source>one on each line, such as {example}</source>
        <translation>по одному на строке, например {example}</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Выберите страну</translation>
    </message>
    <message>
        <source>The case was begun in this language. Add another edition at the top of the page.</source>
        <translation>Исследование начато на этом языке. Другое издание можно добавить вверху страницы.</translation>
    </message>
    <message>
        <source>Choose a row above to see it as a form.</source>
        <translation>Выберите строку выше, чтобы увидеть её в виде формы.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>A chart is drawn as soon as a row has two dated numbers: before and now, or yearly values.</source>
        <translation>Диаграмма появится, как только в строке будут два числа с датами: до и сейчас или значения по годам.</translation>
    </message>
    <message>
        <source>Chart of row {number}</source>
        <translation>Диаграмма строки {number}</translation>
    </message>
    <message>
        <source>Drawn from the numbers of the row. The table itself is the text version for readers who cannot see it.</source>
        <translation>Построена по числам этой строки. Для читателей, которые её не видят, текстом служит сама таблица.</translation>
    </message>
    <message>
        <source>The timeline is drawn as soon as a step has its date.</source>
        <translation>Лента времени появится, как только у шага будет дата.</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} п.&#xa0;п.</translation>
    </message>
    <message>
        <source>Change: {change}</source>
        <translation>Изменение: {change}</translation>
    </message>
    <message>
        <source>an improvement</source>
        <translation>улучшение</translation>
    </message>
    <message>
        <source>a change for the worse</source>
        <translation>ухудшение</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>что в нём</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>In the text: {short}. In the list: {entry}</source>
        <translation>В тексте: {short}. В списке: {entry}</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Tables and pictures of your own</source>
        <translation>Ваши собственные таблицы и изображения</translation>
    </message>
    <message>
        <source>For what no question asks. Place them in your text with the table and picture tools; the others are printed at the end of the chapter.</source>
        <translation>Для того, о чём не спрашивает ни один вопрос. Поместите их в текст кнопками таблицы и изображения; остальные печатаются в конце главы.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Nothing here yet, and nothing is missing. Add a table or a picture that your text needs, or paste one with Ctrl+V.</source>
        <translation>Здесь пока ничего нет, и ничего не требуется. Добавьте таблицу или изображение, нужные вашему тексту, или вставьте их клавишами Ctrl+V.</translation>
    </message>
    <message>
        <source>Heading of the column</source>
        <translation>Заголовок столбца</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>Что в столбце</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Year of the money</source>
        <translation>Год сумм</translation>
    </message>
    <message>
        <source>Name and type of the column</source>
        <translation>Название и вид столбца</translation>
    </message>
    <message>
        <source>Insert a column before</source>
        <translation>Вставить столбец слева</translation>
    </message>
    <message>
        <source>Insert a column behind</source>
        <translation>Вставить столбец справа</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Переместить столбец влево</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Переместить столбец вправо</translation>
    </message>
    <message>
        <source>Remove the chosen columns</source>
        <translation>Удалить выбранные столбцы</translation>
    </message>
    <message>
        <source>The first row became the headings. Undo takes the whole table back.</source>
        <translation>Первая строка стала заголовками. Отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>Drag {row} to another place</source>
        <translation>Перетащить на другое место: {row}</translation>
    </message>
    <message>
        <source>Choose an index</source>
        <translation>Выбрать индекс</translation>
    </message>
    <message>
        <source>{index}: values from {low} to {high}. Which edition is the latest value of?</source>
        <translation>{index}: значения от {low} до {high}. К какому выпуску относится последнее значение?</translation>
    </message>
    <message>
        <source>“{name}” is a drawing (SVG, EMF, WMF, EPS or PDF), which can hold programs. Nothing was changed. Save it as PNG and add that.</source>
        <translation>«{name}»&#xa0;— чертёж (SVG, EMF, WMF, EPS или PDF), а в таком файле могут быть программы. Ничего не изменено. Сохраните его как PNG и добавьте этот файл.</translation>
    </message>
    <message>
        <source>consent asked, no answer yet</source>
        <translation>согласие запрошено, ответа пока нет</translation>
    </message>
    <message>
        <source>consent refused: not printed</source>
        <translation>в согласии отказано: не печатается</translation>
    </message>
    <message>
        <source>consent not asked yet</source>
        <translation>согласие ещё не запрошено</translation>
    </message>
    <message>
        <source>what may be chosen</source>
        <translation>что можно выбрать</translation>
    </message>
    <message>
        <source>What may be chosen, separated by semicolons</source>
        <translation>Что можно выбрать, через точку с запятой</translation>
    </message>
    <message>
        <source>Keep the original too</source>
        <translation>Сохранить и оригинал</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Сохранить оригинал в файл…</translation>
    </message>
    <message>
        <source>No longer keep it</source>
        <translation>Больше не хранить</translation>
    </message>
    <message>
        <source>The original, “{name}”, is kept exactly as it was, with all that the camera wrote into it. It stays in this library: no package and no publication holds it.</source>
        <translation>Оригинал «{name}» хранится таким, каким он был, со всем, что записала в него камера. Он остаётся в этой библиотеке: его нет ни в пакетах, ни в публикациях.</translation>
    </message>
    <message>
        <source>Made fit for print: upright, not too large, without place and camera. The original, “{name}” ({size}), is not kept.</source>
        <translation>Подготовлено к печати: повёрнуто как надо, уменьшено, без сведений о месте и камере. Оригинал «{name}» ({size}) не сохранён.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Сохранить оригинал</translation>
    </message>
    <message>
        <source>The original was saved.</source>
        <translation>Оригинал сохранён в файл.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Прикрепить документ…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT or text, to be read beside your own</source>
        <translation>PDF, DOCX, ODT или текст, чтобы читать рядом со своим</translation>
    </message>
    <message>
        <source>Attached documents stay in this library: no package and no publication holds them.</source>
        <translation>Прикреплённые документы остаются в этой библиотеке: их нет ни в пакетах, ни в публикациях.</translation>
    </message>
    <message>
        <source>Read beside</source>
        <translation>Читать рядом</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Прикрепить документы</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>The document was saved.</source>
        <translation>Документ сохранён.</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Комментировать…</translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message>
        <source>My turn</source>
        <translation>Моя очередь</translation>
    </message>
    <message>
        <source>With experts</source>
        <translation>У экспертов</translation>
    </message>
    <message>
        <source>With the editor</source>
        <translation>У редактора</translation>
    </message>
    <message>
        <source>With other editors</source>
        <translation>У других редакторов</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message numerus="yes">
        <source>Waiting over %n days</source>
        <translation>
            <numerusform>Ждут больше %n дня</numerusform>
            <numerusform>Ждут больше %n дней</numerusform>
            <numerusform>Ждут больше %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Поручено мне</translation>
    </message>
    <message>
        <source>Without an editor</source>
        <translation>Без редактора</translation>
    </message>
    <message>
        <source>Look at first</source>
        <translation>Обратить внимание</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>По этапам</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>С учётом прописных</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Этот ответ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Looks through answers, tables, captions and notes of this edition.</source>
        <translation>Просматриваются ответы, таблицы, подписи и примечания этого издания.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {places}</source>
        <translation>Первые {places}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>Replaced in %n places</source>
        <translation>
            <numerusform>Заменено в %n месте</numerusform>
            <numerusform>Заменено в %n местах</numerusform>
            <numerusform>Заменено в %n местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Choose a finding to see why it matters.</source>
        <translation>Выберите замечание, чтобы узнать, почему оно важно.</translation>
    </message>
    <message numerus="yes">
        <source>Mend in %n places</source>
        <translation>
            <numerusform>Исправить в %n месте</numerusform>
            <numerusform>Исправить в %n местах</numerusform>
            <numerusform>Исправить в %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Why it stays as it is, then Enter</source>
        <translation>Почему оставить как есть, затем Enter</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Почему это остаётся как есть</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Находить снова</translation>
    </message>
    <message>
        <source>Left as it is, because: {why}</source>
        <translation>Оставлено как есть: {why}</translation>
    </message>
    <message>
        <source>Leave as it is…</source>
        <translation>Оставить как есть…</translation>
    </message>
    <message>
        <source>One undo takes it back. “Leave as it is” asks for a reason, which the editor sees.</source>
        <translation>Одна отмена вернёт прежнее. «Оставить как есть» просит назвать причину, её увидит редактор.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more places</source>
        <translation>
            <numerusform>И ещё в %n месте</numerusform>
            <numerusform>И ещё в %n местах</numerusform>
            <numerusform>И ещё в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further places are not listed here</source>
        <translation>
            <numerusform>Ещё %n место здесь не показано</numerusform>
            <numerusform>Ещё %n места здесь не показаны</numerusform>
            <numerusform>Ещё %n мест здесь не показано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>One page, one minute. You can change everything here later in Settings.</source>
        <translation>Одна страница, одна минута. Всё это можно изменить позже в настройках.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Your text stays on this computer until you send it.</source>
        <translation>Ваш текст остаётся на этом компьютере, пока вы сами его не отправите.</translation>
    </message>
    <message>
        <source>Please choose what you will mostly do.</source>
        <translation>Выберите, пожалуйста, чем вы будете заниматься чаще всего.</translation>
    </message>
    <message>
        <source>Which of these do you read best?</source>
        <translation>Что из этого вам легче читать?</translation>
    </message>
    <message>
        <source>The publication looks the same whatever you choose. Settings has more sizes.</source>
        <translation>На вид публикации этот выбор не влияет. Другие размеры есть в настройках.</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Leave focus view</source>
        <translation>Выйти из вида «Только текст»</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message numerus="yes">
        <source>… %n unchanged paragraphs</source>
        <translation>
            <numerusform>… %n абзац без изменений</numerusform>
            <numerusform>… %n абзаца без изменений</numerusform>
            <numerusform>… %n абзацев без изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>в сносках: %n</numerusform>
            <numerusform>в сносках: %n</numerusform>
            <numerusform>в сносках: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDesk</name>
    <message>
        <source>Print the questions</source>
        <translation>Печать вопросов</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;PDF files (*.pdf);;Web pages (*.html)</source>
        <translation>Документы Word (*.docx);;Файлы PDF (*.pdf);;Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Writing the questions…</source>
        <translation>Вопросы записываются…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The questions are in {name}.</source>
        <translation>Вопросы записаны в файл {name}.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Take it back to change it</source>
        <translation>Отозвать, чтобы изменить</translation>
    </message>
    <message>
        <source>Results of all case studies…</source>
        <translation>Итоги по всем исследованиям…</translation>
    </message>
    <message>
        <source>Handed in: {when}</source>
        <translation>Сдано: {when}</translation>
    </message>
    <message>
        <source>Everybody in the Hub who gets this case study reads your form. The expert does not.</source>
        <translation>Вашу форму видят все в Хабе, кто получит исследование. Эксперт её не видит.</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Не сдано</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>What you write is kept as you write it. Nobody else sees it before you hand it in, which you may do after the decision as well.</source>
        <translation>Всё сохраняется по мере написания. Пока вы не сдали форму, её никто не видит; сдать её можно и после решения.</translation>
    </message>
    <message numerus="yes">
        <source>%n required answers are missing</source>
        <translation>
            <numerusform>Не хватает %n обязательного ответа</numerusform>
            <numerusform>Не хватает %n обязательных ответов</numerusform>
            <numerusform>Не хватает %n обязательных ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is required is missing</source>
        <translation>Все обязательные ответы есть</translation>
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
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Case file (JSON)</source>
        <translation>Файл исследования (JSON)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Страницы (PDF)</translation>
    </message>
</context>
<context>
    <name>FoundBeside</name>
    <message numerus="yes">
        <source>%n things stop the publication</source>
        <translation>
            <numerusform>Публикации мешает %n замечание</numerusform>
            <numerusform>Публикации мешают %n замечания</numerusform>
            <numerusform>Публикации мешает %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stops the publication</source>
        <translation>Публикации ничто не мешает</translation>
    </message>
    <message>
        <source>A draft can be made at any time.</source>
        <translation>Черновик можно сделать в любое время.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Left out of every file: names of your computer and its user, place data in pictures.</source>
        <translation>Ни в один файл не попадают имена вашего компьютера и его пользователя, а также сведения о месте съёмки в изображениях.</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>letter of a decision</source>
        <translation>письмо с решением</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>прежняя версия</translation>
    </message>
    <message>
        <source>Places in the texts</source>
        <translation>Места в текстах</translation>
    </message>
    <message>
        <source>Looking through the texts of all case studies…</source>
        <translation>Просматриваются тексты всех исследований…</translation>
    </message>
    <message numerus="yes">
        <source>%n places in the texts, and more</source>
        <translation>
            <numerusform>%n место в текстах, и есть ещё</numerusform>
            <numerusform>%n места в текстах, и есть ещё</numerusform>
            <numerusform>%n мест в текстах, и есть ещё</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in the texts</source>
        <translation>
            <numerusform>%n место в текстах</numerusform>
            <numerusform>%n места в текстах</numerusform>
            <numerusform>%n мест в текстах</numerusform>
        </translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>Ни в одном тексте нет всех этих слов.</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message numerus="yes">
        <source>%n comments must be answered first</source>
        <translation>
            <numerusform>Сначала нужно ответить на %n комментарий</numerusform>
            <numerusform>Сначала нужно ответить на %n комментария</numerusform>
            <numerusform>Сначала нужно ответить на %n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you did about each: done, partly done, or not done and why. Until then the case study does not go back as revised.</source>
        <translation>Напишите по каждому, что сделано: сделано, сделано частично или не сделано и почему. До этого исследование не возвращается как доработанное.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not suit their column. They are kept as text and marked.</source>
        <translation>
            <numerusform>%n ячейка не подходит к своему столбцу. Она оставлена текстом и отмечена.</numerusform>
            <numerusform>%n ячейки не подходят к своему столбцу. Они оставлены текстом и отмечены.</numerusform>
            <numerusform>%n ячеек не подходят к своему столбцу. Они оставлены текстом и отмечены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns had no place here and were left out.</source>
        <translation>
            <numerusform>Для %n столбца здесь нет места, он пропущен.</numerusform>
            <numerusform>Для %n столбцов здесь нет места, они пропущены.</numerusform>
            <numerusform>Для %n столбцов здесь нет места, они пропущены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Left out of the publication</source>
        <translation>Не войдёт в публикацию</translation>
    </message>
    <message>
        <source>Chapter {number}, {title}</source>
        <translation>Глава {number}, {title}</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Почему об этом спрашивают</translation>
    </message>
    <message>
        <source>A good answer holds</source>
        <translation>Что есть в хорошем ответе</translation>
    </message>
    <message>
        <source>Usual mistakes</source>
        <translation>Частые ошибки</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Where it appears</source>
        <translation>Где это появится</translation>
    </message>
    <message>
        <source>What this section is for</source>
        <translation>Зачем нужен этот раздел</translation>
    </message>
    <message>
        <source>Guidance for the whole question</source>
        <translation>Подсказки ко всему вопросу</translation>
    </message>
</context>
<context>
    <name>GuidanceChoice</name>
    <message>
        <source>As the program</source>
        <translation>Как в программе</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Найти исследование</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Открыть файлы…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Исправить</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n places</source>
        <translation>
            <numerusform>Исправить в %n месте</numerusform>
            <numerusform>Исправить в %n местах</numerusform>
            <numerusform>Исправить в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>и ещё в %n месте</numerusform>
            <numerusform>и ещё в %n местах</numerusform>
            <numerusform>и ещё в %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops the publication · {count}</source>
        <translation>Мешает публикации · {count}</translation>
    </message>
    <message>
        <source>Please look at these · {count}</source>
        <translation>Просим взглянуть · {count}</translation>
    </message>
    <message>
        <source>Left as it is · {count}</source>
        <translation>Оставлено как есть · {count}</translation>
    </message>
    <message>
        <source>Good to know · {count}</source>
        <translation>Полезно знать · {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not answered yet: {questions} in %n sections</source>
        <translation>
            <numerusform>Ещё без ответа: {questions} в %n разделе</numerusform>
            <numerusform>Ещё без ответа: {questions} в %n разделах</numerusform>
            <numerusform>Ещё без ответа: {questions} в %n разделах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them needed for the publication</source>
        <translation>
            <numerusform>%n из них нужен для публикации</numerusform>
            <numerusform>%n из них нужны для публикации</numerusform>
            <numerusform>%n из них нужны для публикации</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>К первому</translation>
    </message>
    <message>
        <source>Not written · {count}</source>
        <translation>Не записано · {count}</translation>
    </message>
    <message>
        <source>Written · {count}</source>
        <translation>Записано · {count}</translation>
    </message>
    <message>
        <source>Worth a look · {count}</source>
        <translation>Стоит посмотреть · {count}</translation>
    </message>
    <message>
        <source>Not carried over · {count}</source>
        <translation>Не перенесено · {count}</translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>No case study has “{words}” in its name.</source>
        <translation>Ни в одном названии нет слов «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>%n cases match “{words}”.</source>
        <translation>
            <numerusform>По словам «{words}» найдено %n исследование.</numerusform>
            <numerusform>По словам «{words}» найдены %n исследования.</numerusform>
            <numerusform>По словам «{words}» найдено %n исследований.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is in this view.</source>
        <translation>В этом списке исследований нет.</translation>
    </message>
    <message>
        <source>No case study yet.</source>
        <translation>Исследований ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for you.</source>
        <translation>
            <numerusform>Вас ждёт %n исследование.</numerusform>
            <numerusform>Вас ждут %n исследования.</numerusform>
            <numerusform>Вас ждут %n исследований.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for you.</source>
        <translation>Ни одно исследование не ждёт вас.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation>
            <numerusform>%n из них просрочено.</numerusform>
            <numerusform>%n из них просрочены.</numerusform>
            <numerusform>%n из них просрочены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Name this state…</source>
        <translation>Назвать это состояние…</translation>
    </message>
    <message>
        <source>Bring back everything…</source>
        <translation>Вернуть всё…</translation>
    </message>
    <message>
        <source>Nothing is kept yet. A state is kept when you begin to write, after every quarter of an hour of work, and whenever you name one. Then you see here what changed.</source>
        <translation>Пока ничего не сохранено. Состояние сохраняется, когда вы начинаете писать, через каждые четверть часа работы и всякий раз, когда вы даёте ему название. Тогда здесь видно, что изменилось.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>This library lies on a network share ({name}). casewriter works there in safe mode, which is a little slower, and waits when the network does. Better keep the library on this computer, and its backups on the share.</source>
        <translation>Библиотека лежит в сетевой папке ({name}). casewriter работает там в безопасном режиме: немного медленнее и с задержками, если сеть не отвечает. Лучше держать библиотеку на этом компьютере, а её резервные копии&#xa0;— в сетевой папке.</translation>
    </message>
    <message>
        <source>This library lies in a folder that {name} carries to other computers. casewriter works there in safe mode; never write in it on two computers at once. Better keep the library on this computer, and its backups in that folder.</source>
        <translation>Библиотека лежит в папке, которую {name} переносит на другие компьютеры. casewriter работает там в безопасном режиме; никогда не пишите в ней сразу на двух компьютерах. Лучше держать библиотеку на этом компьютере, а её резервные копии&#xa0;— в той папке.</translation>
    </message>
    <message>
        <source>Your own folders, and this library with them, lie on a server ({name}). casewriter works there in safe mode, which is a little slower, and waits when the network does. Better keep the library on a disk of this computer, and its backups on the server.</source>
        <translation>Ваши папки, а с ними и библиотека, лежат на сервере ({name}). casewriter работает там в безопасном режиме: немного медленнее и с задержками, если сеть не отвечает. Лучше держать библиотеку на диске этого компьютера, а её резервные копии&#xa0;— на сервере.</translation>
    </message>
    <message>
        <source>casewriter may not write in the folder of this library. You can read, copy and publish everything. To write, copy the folder to a place of your own and open it there.</source>
        <translation>У casewriter нет права записи в папку этой библиотеки. Всё можно читать, копировать и публиковать. Чтобы писать, скопируйте папку к себе и откройте её там.</translation>
    </message>
    <message>
        <source>{who} has taken this library over on {machine} ({since}). You can read, copy and publish everything; nothing can be changed here.</source>
        <translation>В этой библиотеке теперь пишет {who} на компьютере {machine} ({since}). Всё можно читать, копировать и публиковать; изменить здесь ничего нельзя.</translation>
    </message>
    <message>
        <source>{who} on {machine} does not write in this library any more. Look again to write here.</source>
        <translation>{who} на компьютере {machine} больше не пишет в этой библиотеке. Проверьте ещё раз, чтобы писать здесь.</translation>
    </message>
    <message>
        <source>{who} is writing in this library on {machine} (since {since}). You can read, copy and publish everything; nothing can be changed here meanwhile.</source>
        <translation>{who} пишет в этой библиотеке на компьютере {machine} (начало: {since}). Всё можно читать, копировать и публиковать; изменить здесь пока ничего нельзя.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
</context>
<context>
    <name>HoldingNotices</name>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Начать писать здесь…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>What you wrote last is still on the screen: save a copy.</source>
        <translation>Написанное последним остаётся на экране: сохраните копию.</translation>
    </message>
    <message>
        <source>Looked again {time}: no change.</source>
        <translation>Проверено снова в {time}: без изменений.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Beside this library lies a copy from another computer: {names}. It may hold words that are not here. Leave it there until somebody has looked into it.</source>
        <translation>Рядом с этой библиотекой лежит копия с другого компьютера: {names}. В ней может быть текст, которого здесь нет. Оставьте её там, пока кто-либо её не просмотрит.</translation>
    </message>
</context>
<context>
    <name>InText</name>
    <message>
        <source>Picture without a caption</source>
        <translation>Изображение без подписи</translation>
    </message>
    <message>
        <source>Table without a title</source>
        <translation>Таблица без названия</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Guidance</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Nothing was found in this section. “Check my case” looks at all of them.</source>
        <translation>В этом разделе замечаний нет. «Проверить исследование» просматривает все разделы.</translation>
    </message>
    <message>
        <source>Keep this panel open</source>
        <translation>Не закрывать эту панель</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Закрыть эту панель</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложенное</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Read beside</source>
        <translation>Читать рядом</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
</context>
<context>
    <name>JumpDesk</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Исследование без названия</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Исследование</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>Show all %n backup(s)</source>
        <translation>
            <numerusform>Показать %n копию</numerusform>
            <numerusform>Показать все %n копии</numerusform>
            <numerusform>Показать все %n копий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>All case studies go back to what they were {when}. The library as it is now is set aside whole and joins this list: choose it there to undo this.</source>
        <translation>Все исследования станут такими, какими были {when}. Нынешняя библиотека целиком сохранится в этом же списке: чтобы отменить возврат, выберите её там.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n исследование</numerusform>
            <numerusform>%n исследования</numerusform>
            <numerusform>%n исследований</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Вернуть…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Writing</source>
        <translation>Набор текста</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>To the next field, and back</source>
        <translation>К следующему полю и обратно</translation>
    </message>
    <message>
        <source>Through a list, a table or choices</source>
        <translation>По списку, таблице или вариантам</translation>
    </message>
    <message>
        <source>Open or choose</source>
        <translation>Открыть или выбрать</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Поставить или снять отметку</translation>
    </message>
    <message>
        <source>Close what has opened; leave the focus view</source>
        <translation>Закрыть то, что открылось; выйти из вида «Только текст»</translation>
    </message>
    <message>
        <source>Throw away what is chosen in a list</source>
        <translation>Удалить выбранное в списке</translation>
    </message>
    <message>
        <source>Next and previous change, while looking back</source>
        <translation>Следующее и предыдущее изменение в истории</translation>
    </message>
    <message>
        <source>Deeper and higher in a list of a text</source>
        <translation>Глубже и выше в списке текста</translation>
    </message>
    <message>
        <source>The menu of what has the keyboard</source>
        <translation>Меню того, где стоит курсор</translation>
    </message>
    <message>
        <source>The menus of the window</source>
        <translation>Меню окна</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. “Go to…” finds any section, question or command by a part of its name, in every language of the program.</source>
        <translation>Всё можно делать без мыши. «Перейти…» находит любой раздел, вопрос или команду по части названия, на любом языке программы.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армянский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Азербайджанский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Эстонский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузинский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Узбекский</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>taken out</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>добавлено</translation>
    </message>
</context>
<context>
    <name>LengthWords</name>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Не больше %n знака.</numerusform>
            <numerusform>Не больше %n знаков.</numerusform>
            <numerusform>Не больше %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {high} words.</source>
        <translation>До {high} слов.</translation>
    </message>
    <message>
        <source>{low} to {high} words.</source>
        <translation>От {low} до {high} слов.</translation>
    </message>
    <message>
        <source>That is one paragraph.</source>
        <translation>Это один абзац.</translation>
    </message>
    <message>
        <source>That is about {few} to {many} paragraphs.</source>
        <translation>Это примерно {few}–{many} абзаца.</translation>
    </message>
    <message>
        <source>Up to {most}, or none.</source>
        <translation>Самое большее: {most}; можно и ничего.</translation>
    </message>
    <message>
        <source>{low} to {most}.</source>
        <translation>{low}–{most}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Исследования</translation>
    </message>
    <message>
        <source>Start a case study</source>
        <translation>Начать исследование</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Every case study you begin or receive is listed here, with whose turn it is.</source>
        <translation>Здесь перечислены все исследования, которые вы начали или получили, и чья сейчас очередь.</translation>
    </message>
    <message>
        <source>Countries and templates</source>
        <translation>Страны и шаблоны</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>How the cases are shown</source>
        <translation>Как показаны исследования</translation>
    </message>
    <message>
        <source>Review forms</source>
        <translation>Формы рецензий</translation>
    </message>
</context>
<context>
    <name>LineLeaf</name>
    <message numerus="yes">
        <source>%n characters over the length of {limit}</source>
        <translation>
            <numerusform>На %n знак больше предела в {limit}</numerusform>
            <numerusform>На %n знака больше предела в {limit}</numerusform>
            <numerusform>На %n знаков больше предела в {limit}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Link to</source>
        <translation>Ссылка на</translation>
    </message>
    <message>
        <source>https://… or name@example.org</source>
        <translation>https://… или name@example.org</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Адрес ссылки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Убрать ссылку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A link leads to a web page or to a mail address: this is neither.</source>
        <translation>Ссылка ведёт на веб-страницу или почтовый адрес: это ни то, ни другое.</translation>
    </message>
</context>
<context>
    <name>LockFields</name>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>Защитить файл парольной фразой</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, not even you, and nobody can find it out. Tell it to the receiver another way than the file goes: by telephone, perhaps.</source>
        <translation>Без неё файл не откроет никто, даже вы, и восстановить её нельзя. Сообщите её получателю не тем же путём, каким идёт файл: например, по телефону.</translation>
    </message>
    <message>
        <source>Lock it with the key of {who}</source>
        <translation>Защитить файл ключом получателя: {who}</translation>
    </message>
    <message>
        <source>Only they and you can open it, without a passphrase.</source>
        <translation>Открыть файл сможете только вы и получатель, без парольной фразы.</translation>
    </message>
    <message>
        <source>The Hub&apos;s key came with the template. Compare its digits with the Hub over the telephone: {digits}.</source>
        <translation>Ключ Хаба пришёл вместе с шаблоном. Сверьте его цифры с Хабом по телефону: {digits}.</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>Taken back by {name}: {reason}</source>
        <translation>Отменено ({name}): {reason}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log; the other side reads it.</source>
        <translation>Почему? Причина остаётся в журнале, её прочтёт другая сторона.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Напишите в нескольких словах, почему.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Whatever moved the case study stays here for good, with what was taken back.</source>
        <translation>Здесь навсегда остаётся каждый шаг рецензирования, в том числе отменённые.</translation>
    </message>
    <message>
        <source>Nothing moved the case study yet. Sending it in is the first step.</source>
        <translation>Пока ничего не произошло. Первый шаг — отправить исследование.</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Сохранить журнал…</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Chapter {number} of {count}</source>
        <translation>Глава {number} из {count}</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Вернуться к работе</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>It came with casewriter; no network is needed.</source>
        <translation>Пришло вместе с casewriter, сеть не нужна.</translation>
    </message>
    <message>
        <source>Language of the manual</source>
        <translation>Язык руководства</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n case studies</source>
        <translation>
            <numerusform>Публикация %n исследования</numerusform>
            <numerusform>Публикация %n исследований</numerusform>
            <numerusform>Публикация %n исследований</numerusform>
        </translation>
    </message>
    <message>
        <source>Each in the language it was written in, named after its title. A case with errors gets no publication; the report says why, and the others are written.</source>
        <translation>Каждое&#xa0;— на том языке, на котором написано; файлы названы по исследованиям. Исследование с ошибками не публикуется: причина будет в отчёте, а остальные будут записаны.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Записать файлы</translation>
    </message>
    <message>
        <source>Bind them into one volume…</source>
        <translation>Объединить в один сборник…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Для чего это нужно?</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>ManyNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Writing the files of %n case studies…</source>
        <translation>
            <numerusform>Записываются файлы %n исследования…</numerusform>
            <numerusform>Записываются файлы %n исследований…</numerusform>
            <numerusform>Записываются файлы %n исследований…</numerusform>
        </translation>
    </message>
    <message>
        <source>Binding the volume…</source>
        <translation>Готовится сборник…</translation>
    </message>
    <message numerus="yes">
        <source>%n files written.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записаны %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume was not written: its case studies have errors.</source>
        <translation>Сборник не записан: в его исследованиях есть ошибки.</translation>
    </message>
    <message numerus="yes">
        <source>%n case studies could not be written.</source>
        <translation>
            <numerusform>Не удалось записать %n исследование.</numerusform>
            <numerusform>Не удалось записать %n исследования.</numerusform>
            <numerusform>Не удалось записать %n исследований.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be carried over.</source>
        <translation>Перенести удалось не всё.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>ManyStrip</name>
    <message numerus="yes">
        <source>%n suggested edits were accepted.</source>
        <translation>
            <numerusform>Принята %n предложенная правка.</numerusform>
            <numerusform>Приняты %n предложенные правки.</numerusform>
            <numerusform>Принято %n предложенных правок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken back.</source>
        <translation>
            <numerusform>%n решение отменено.</numerusform>
            <numerusform>%n решения отменены.</numerusform>
            <numerusform>%n решений отменено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits were decided.</source>
        <translation>
            <numerusform>Решено: %n предложенная правка.</numerusform>
            <numerusform>Решено: %n предложенные правки.</numerusform>
            <numerusform>Решено: %n предложенных правок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back:</source>
        <translation>
            <numerusform>%n решение отменить нельзя:</numerusform>
            <numerusform>%n решения отменить нельзя:</numerusform>
            <numerusform>%n решений отменить нельзя:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be put in and still wait:</source>
        <translation>
            <numerusform>%n правку внести нельзя, она ждёт решения:</numerusform>
            <numerusform>%n правки внести нельзя, они ждут решения:</numerusform>
            <numerusform>%n правок внести нельзя, они ждут решения:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n edits?</source>
        <translation>
            <numerusform>Принять %n правку?</numerusform>
            <numerusform>Принять %n правки?</numerusform>
            <numerusform>Принять %n правок?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n edits…</source>
        <translation>
            <numerusform>Принимается %n правка…</numerusform>
            <numerusform>Принимаются %n правки…</numerusform>
            <numerusform>Принимается %n правок…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n edits?</source>
        <translation>
            <numerusform>Отклонить %n правку?</numerusform>
            <numerusform>Отклонить %n правки?</numerusform>
            <numerusform>Отклонить %n правок?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declining %n edits…</source>
        <translation>
            <numerusform>Отклоняется %n правка…</numerusform>
            <numerusform>Отклоняются %n правки…</numerusform>
            <numerusform>Отклоняется %n правок…</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message numerus="yes">
        <source>Take %n decisions back?</source>
        <translation>
            <numerusform>Отменить %n решение?</numerusform>
            <numerusform>Отменить %n решения?</numerusform>
            <numerusform>Отменить %n решений?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n decisions back…</source>
        <translation>
            <numerusform>Отменяется %n решение…</numerusform>
            <numerusform>Отменяются %n решения…</numerusform>
            <numerusform>Отменяется %n решений…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Undo takes all of it back at once.</source>
        <translation>Всё вместе&#xa0;— один шаг: его можно отменить (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{done} of {count} decided</source>
        <translation>решено {done} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers cite sources that go with this. Their citations lead nowhere then, and “Check my case” lists them.</source>
        <translation>
            <numerusform>На источники, которые уйдут вместе с этим, ссылается %n ответ. Тогда его ссылка никуда не ведёт; её покажет «Проверить исследование».</numerusform>
            <numerusform>На источники, которые уйдут вместе с этим, ссылаются %n ответа. Тогда их ссылки никуда не ведут; их покажет «Проверить исследование».</numerusform>
            <numerusform>На источники, которые уйдут вместе с этим, ссылаются %n ответов. Тогда их ссылки никуда не ведут; их покажет «Проверить исследование».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Case study</source>
        <translation>&amp;Исследование</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Вст&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Сервис</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Справ&amp;ка</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Рецензирование</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>This passage was deleted.</source>
        <translation>Этот отрывок удалён.</translation>
    </message>
    <message>
        <source>This row was deleted.</source>
        <translation>Эта строка удалена.</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>Everything in this copy is in your case study already.</source>
        <translation>Всё из этой копии уже есть в вашем исследовании.</translation>
    </message>
    <message>
        <source>The copy is taken in. The history has the state before.</source>
        <translation>Копия принята. Прежнее состояние осталось в истории.</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggested edits.</source>
        <translation>
            <numerusform>%n новая предложенная правка.</numerusform>
            <numerusform>%n новые предложенные правки.</numerusform>
            <numerusform>%n новых предложенных правок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the suggested edits</source>
        <translation>Показать предложенные правки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>Показать комментарии</translation>
    </message>
    <message numerus="yes">
        <source>%n new comments.</source>
        <translation>
            <numerusform>%n новый комментарий.</numerusform>
            <numerusform>%n новых комментария.</numerusform>
            <numerusform>%n новых комментариев.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>{done} of {count} decided</source>
        <translation>решено {done} из {count}</translation>
    </message>
    <message>
        <source>as your case study is</source>
        <translation>как в вашем исследовании</translation>
    </message>
    <message>
        <source>as it will be</source>
        <translation>как будет</translation>
    </message>
    <message numerus="yes">
        <source>%n answers come in by themselves</source>
        <translation>
            <numerusform>%n ответ войдёт без вопросов</numerusform>
            <numerusform>%n ответа войдут без вопросов</numerusform>
            <numerusform>%n ответов войдут без вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes in by itself</source>
        <translation>Без вопросов ничего не войдёт</translation>
    </message>
    <message>
        <source>A copy came in</source>
        <translation>Пришла копия</translation>
    </message>
    <message numerus="yes">
        <source>%n answers come in by themselves.</source>
        <translation>
            <numerusform>%n ответ войдёт без вопросов.</numerusform>
            <numerusform>%n ответа войдут без вопросов.</numerusform>
            <numerusform>%n ответов войдут без вопросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only facts and states come in by themselves.</source>
        <translation>Без вопросов войдут только сведения и состояния.</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggested edits.</source>
        <translation>
            <numerusform>%n новая предложенная правка.</numerusform>
            <numerusform>%n новые предложенные правки.</numerusform>
            <numerusform>%n новых предложенных правок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed in both copies.</source>
        <translation>
            <numerusform>%n место изменено в обеих копиях.</numerusform>
            <numerusform>%n места изменены в обеих копиях.</numerusform>
            <numerusform>%n мест изменены в обеих копиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is to stand: nothing is taken in before.</source>
        <translation>Выберите, что останется: до этого ничего не принимается.</translation>
    </message>
    <message>
        <source>Nothing has to be asked.</source>
        <translation>Решать ничего не нужно.</translation>
    </message>
    <message>
        <source>Nobody knows what both copies come from: so nothing is dropped, and everything is asked in which they differ.</source>
        <translation>Неизвестно, от чего произошли обе копии: поэтому ничего не пропадёт, и вопрос задаётся обо всём, чем они различаются.</translation>
    </message>
    <message>
        <source>To be decided: {count}</source>
        <translation>Решить: {count}</translation>
    </message>
    <message>
        <source>Comes in by itself: {count}</source>
        <translation>Войдёт без вопросов: {count}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>as the library has it</source>
        <translation>как в библиотеке</translation>
    </message>
    <message>
        <source>Nobody else changed what you changed. There is nothing to decide.</source>
        <translation>Никто другой не менял того, что изменили вы. Решать нечего.</translation>
    </message>
    <message>
        <source>{name} sent a copy of this case study</source>
        <translation>Копия этого исследования, отправитель: {name}</translation>
    </message>
    <message>
        <source>A copy of this case study: {file}</source>
        <translation>Копия этого исследования: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in sections that others write: {names}.</source>
        <translation>
            <numerusform>%n из них — в разделах, которые пишут другие: {names}.</numerusform>
            <numerusform>%n из них — в разделах, которые пишут другие: {names}.</numerusform>
            <numerusform>%n из них — в разделах, которые пишут другие: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the copy were made smaller for mail; where you have them in full, yours stay.</source>
        <translation>
            <numerusform>%n изображение копии уменьшено для почты; если у вас есть полное, останется ваше.</numerusform>
            <numerusform>%n изображения копии уменьшены для почты; если у вас есть полные, останутся ваши.</numerusform>
            <numerusform>%n изображений копии уменьшены для почты; если у вас есть полные, останутся ваши.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comments.</source>
        <translation>
            <numerusform>%n новый комментарий.</numerusform>
            <numerusform>%n новых комментария.</numerusform>
            <numerusform>%n новых комментариев.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>MigrationDesk</name>
    <message>
        <source>The case study follows version {number} of its template now.</source>
        <translation>Исследование теперь следует версии {number} своего шаблона.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>There is a newer version of the template of this case study. You can go on with the old one.</source>
        <translation>Есть новая версия шаблона этого исследования. Можно продолжать и по прежней.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Take the newer version</source>
        <translation>Перейти на новую версию</translation>
    </message>
    <message>
        <source>A newer version of the template</source>
        <translation>Новая версия шаблона</translation>
    </message>
    <message>
        <source>No answer is lost, and the history keeps the case study as it is now. Copies that others have of it come to the same version when you merge them.</source>
        <translation>Ни один ответ не пропадёт, а история сохранит исследование таким, какое оно сейчас. Копии, которые есть у других, перейдут на ту же версию, когда вы их объедините.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers move to another place</source>
        <translation>
            <numerusform>%n ответ переходит на другое место</numerusform>
            <numerusform>%n ответа переходят на другое место</numerusform>
            <numerusform>%n ответов переходят на другое место</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are new</source>
        <translation>
            <numerusform>%n новый вопрос</numerusform>
            <numerusform>%n новых вопроса</numerusform>
            <numerusform>%n новых вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not asked for any more; they stay in the case study, unpublished</source>
        <translation>
            <numerusform>%n ответ больше не требуется; он остаётся в исследовании, но не публикуется</numerusform>
            <numerusform>%n ответа больше не требуются; они остаются в исследовании, но не публикуются</numerusform>
            <numerusform>%n ответов больше не требуются; они остаются в исследовании, но не публикуются</numerusform>
        </translation>
    </message>
    <message>
        <source>{template}: version {new} instead of {old}</source>
        <translation>{template}: версия {new} вместо {old}</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Write</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What you do with the case study</source>
        <translation>Что вы делаете с исследованием</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рецензирование</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today, {time}</source>
        <translation>Сегодня, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Вчера, {time}</translation>
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
        <translation>d MMMM yyyy&apos;&#xa0;года&apos;</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Неделя с {date}</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name of this state</source>
        <translation>Название этого состояния</translation>
    </message>
    <message>
        <source>Before the ministry meeting</source>
        <translation>До встречи в министерстве</translation>
    </message>
    <message>
        <source>Keep under this name</source>
        <translation>Сохранить под этим названием</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>Start a case study</source>
        <translation>Начать исследование</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чём это исследование?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>You can write or change it later.</source>
        <translation>Его можно написать или изменить позже.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language you write in</source>
        <translation>Язык, на котором вы пишете</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Выберите страну</translation>
    </message>
    <message>
        <source>Please choose the country that the case study is about.</source>
        <translation>Выберите, пожалуйста, страну, о которой исследование.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Начать писать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Print all questions with their guidance…</source>
        <translation>Напечатать все вопросы с подсказками…</translation>
    </message>
    <message>
        <source>Look through all questions</source>
        <translation>Просмотреть все вопросы</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing was sent yet. When the sections are ready, send the case study to the Hub.</source>
        <translation>Пока ничего не отправлено. Когда разделы будут готовы, отправьте исследование в Хаб.</translation>
    </message>
    <message>
        <source>The case study is with the Hub. You will hear from it; until then you may go on writing.</source>
        <translation>Исследование находится в Хабе. Вам ответят; до этого можно продолжать писать.</translation>
    </message>
    <message>
        <source>The Hub reads the case study. You will hear from it.</source>
        <translation>Хаб читает исследование. Вам ответят.</translation>
    </message>
    <message>
        <source>Answer the comments, change what has to be changed, and send the case study back.</source>
        <translation>Ответьте на комментарии, исправьте что нужно и верните исследование.</translation>
    </message>
    <message>
        <source>The Hub looks after the language. You approve the text before it is published.</source>
        <translation>Хаб правит язык. Перед публикацией вы согласуете текст.</translation>
    </message>
    <message>
        <source>Read the text once more. Approve it for your country, or send it back with what has to change.</source>
        <translation>Прочтите текст ещё раз. Согласуйте его от имени своей страны или верните, указав, что изменить.</translation>
    </message>
    <message>
        <source>The expert has not sent this case study in yet.</source>
        <translation>Эксперт ещё не отправил это исследование.</translation>
    </message>
    <message>
        <source>Begin the check, or decide at once.</source>
        <translation>Начните проверку или сразу примите решение.</translation>
    </message>
    <message>
        <source>Comment where something has to change, fill in the review form, and decide.</source>
        <translation>Напишите комментарии там, где нужно что-то изменить, заполните форму рецензии и примите решение.</translation>
    </message>
    <message>
        <source>Send the case study back: only then does the expert know of the decision.</source>
        <translation>Верните исследование: только тогда эксперт узнает о решении.</translation>
    </message>
    <message>
        <source>Mend the language; then ask the country to approve the text, or approve it yourself.</source>
        <translation>Поправьте язык, затем запросите согласование страны или согласуйте сами.</translation>
    </message>
    <message>
        <source>Send the case study to the country, to be approved. When you have its word, note it here.</source>
        <translation>Отправьте исследование стране на согласование. Когда получите ответ, отметьте это здесь.</translation>
    </message>
    <message>
        <source>Publish it, and note it here.</source>
        <translation>Опубликуйте и отметьте это здесь.</translation>
    </message>
    <message>
        <source>Send the case study, so that the expert reads the letter.</source>
        <translation>Отправьте исследование, чтобы эксперт прочёл письмо.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Note {number}</source>
        <translation>Сноска {number}</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Напишите сноску</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier messages</source>
        <translation>
            <numerusform>%n прежнее сообщение</numerusform>
            <numerusform>%n прежних сообщения</numerusform>
            <numerusform>%n прежних сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Закрыть все</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun</source>
        <translation>
            <numerusform>начато: %n</numerusform>
            <numerusform>начато: %n</numerusform>
            <numerusform>начато: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>не&#xa0;начато: %n</numerusform>
            <numerusform>не&#xa0;начато: %n</numerusform>
            <numerusform>не&#xa0;начато: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Check my case</source>
        <translation>Проверить исследование</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Следующий пропуск</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n раздел</numerusform>
            <numerusform>%n раздела</numerusform>
            <numerusform>%n разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>if you need it</source>
        <translation>при необходимости</translation>
    </message>
    <message>
        <source>{words}, if you need it</source>
        <translation>{words}, при необходимости</translation>
    </message>
    <message>
        <source>about {words} in all</source>
        <translation>всего около {words}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>{ready} of {count}</source>
        <translation>{ready} из {count}</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>готово {ready} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {asked}</source>
        <translation>{done} из {asked}</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>пишет {name}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Here is every question as a writer will see it, with what makes a good answer. Nothing is created. The arrow keys lead from question to question; the list leads to any section.</source>
        <translation>Здесь показан каждый вопрос так, как его увидит автор, и сказано, каким бывает хороший ответ. При этом ничего не создаётся. Клавиши со стрелками ведут от вопроса к вопросу, список ведёт к любому разделу.</translation>
    </message>
</context>
<context>
    <name>OwnKey</name>
    <message>
        <source>Your key</source>
        <translation>Ваш ключ</translation>
    </message>
    <message>
        <source>What you send is signed with it. Read these digits out over the telephone to whoever wants to be sure that a package is yours.</source>
        <translation>Им подписано всё, что вы отправляете. Продиктуйте эти цифры по телефону тому, кто хочет убедиться, что пакет от вас.</translation>
    </message>
    <message>
        <source>Show the digits of my key</source>
        <translation>Показать цифры моего ключа</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the digits of my key</source>
        <translation>Копировать цифры моего ключа</translation>
    </message>
    <message>
        <source>Digits of your key: {digits}</source>
        <translation>Цифры вашего ключа: {digits}</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>What is to stand there instead</source>
        <translation>Что должно стоять вместо этого</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>PageNumbers</name>
    <message>
        <source>Page numbers in the contents</source>
        <translation>Номера страниц в содержании</translation>
    </message>
    <message>
        <source>LibreOffice lays the pages out for that, which takes some seconds</source>
        <translation>Для этого LibreOffice верстает страницы, на это уходит несколько секунд</translation>
    </message>
    <message>
        <source>This needs LibreOffice on this computer. Without it Word fills them in: click into the contents, then press F9</source>
        <translation>Для этого на компьютере нужен LibreOffice. Без него номера подставит Word: щёлкните по содержанию и нажмите F9</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a section, question, source or case, or do…</source>
        <translation>Раздел, вопрос, источник, исследование или команда…</translation>
    </message>
    <message>
        <source>Go to, or do</source>
        <translation>Перейти или выполнить</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>PapersDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Where should the file be written?</source>
        <translation>Куда записать файл?</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Записывается {file}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>Файл {file} записан.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ед. изм.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Date before</source>
        <translation>Дата «было»</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Date now</source>
        <translation>Дата «сейчас»</translation>
    </message>
    <message>
        <source>Yearly values</source>
        <translation>Значения по годам</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>Какое значение лучше</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Consent to publish</source>
        <translation>Согласие на публикацию</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Short biography</source>
        <translation>Краткая биография</translation>
    </message>
    <message>
        <source>Abbreviation or term</source>
        <translation>Сокращение или термин</translation>
    </message>
    <message>
        <source>Full form</source>
        <translation>Полная форма</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Что показано на изображении, для тех, кто его не видит</translation>
    </message>
    <message>
        <source>Only decoration, shows nothing to describe</source>
        <translation>Только украшение, описывать нечего</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Permission to print</source>
        <translation>Разрешение на печать</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Сведения об источнике</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Название таблицы</translation>
    </message>
    <message>
        <source>Unit of all figures</source>
        <translation>Ед. изм. всех чисел</translation>
    </message>
    <message>
        <source>Source of the table</source>
        <translation>Источник таблицы</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Примечание под таблицей</translation>
    </message>
    <message>
        <source>a higher value</source>
        <translation>большее значение</translation>
    </message>
    <message>
        <source>a lower value</source>
        <translation>меньшее значение</translation>
    </message>
    <message>
        <source>given</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>запрошено, ответа ещё нет</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>our own picture</source>
        <translation>наше изображение</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Все права защищены</translation>
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
        <translation>Общественное достояние</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Decree or regulation</source>
        <translation>Указ или постановление</translation>
    </message>
    <message>
        <source>Official web page</source>
        <translation>Официальная веб-страница</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Illustration</source>
        <translation>Иллюстрация</translation>
    </message>
    <message>
        <source>Authors, one on each line: Family name, Given name</source>
        <translation>Авторы, по одному на строке: фамилия, имя</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Год или дата</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубликовано в</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Add a quotation</source>
        <translation>Добавить цитату</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Добавить термин</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Добавить изображение…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Проценты</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Unpublished document</source>
        <translation>Неопубликованный документ</translation>
    </message>
    <message>
        <source>Editors, one on each line: Family name, Given name</source>
        <translation>Редакторы, каждый с новой строки: фамилия, имя</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Место издания</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Номер выпуска</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Число страниц</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>Код DOI</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем принят</translation>
    </message>
    <message>
        <source>Kind of act, such as law or code</source>
        <translation>Вид акта, например закон или кодекс</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Official gazette or collection</source>
        <translation>Официальное издание или сборник</translation>
    </message>
    <message>
        <source>Kind of act, such as decree or order</source>
        <translation>Вид акта, например указ или приказ</translation>
    </message>
    <message>
        <source>Name of the website</source>
        <translation>Название сайта</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Newspaper, magazine or agency</source>
        <translation>Газета, журнал или агентство</translation>
    </message>
    <message>
        <source>Who was interviewed: Family name, Given name</source>
        <translation>Кто дал интервью: фамилия, имя</translation>
    </message>
    <message>
        <source>What the conversation was about</source>
        <translation>О чём была беседа</translation>
    </message>
    <message>
        <source>Date of the conversation</source>
        <translation>Дата беседы</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Добавить таблицу</translation>
    </message>
    <message>
        <source>Table or picture</source>
        <translation>Таблица или изображение</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>law or rule</source>
        <translation>закон или правило</translation>
    </message>
    <message>
        <source>start</source>
        <translation>запуск</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>веха</translation>
    </message>
    <message>
        <source>setback</source>
        <translation>неудача</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Вид шага</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>E-mail address, printed only with consent</source>
        <translation>Электронная почта (печатается только с согласия)</translation>
    </message>
    <message>
        <source>Words from a list</source>
        <translation>Слова из списка</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Добавить запись</translation>
    </message>
</context>
<context>
    <name>PassageMarks</name>
    <message>
        <source>Comment…</source>
        <translation>Комментировать…</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>A locked package</source>
        <translation>Закрытый пакет</translation>
    </message>
    <message>
        <source>{file} opens with the passphrase that its sender told you.</source>
        <translation>Файл {file} открывается парольной фразой, которую вам сообщил отправитель.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing of it is taken in before it is open.</source>
        <translation>Пока он закрыт, из него ничего не принимается.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Открываем…</translation>
    </message>
    <message>
        <source>That was another passphrase: capitals and spaces count. This is attempt {number} of {all}.</source>
        <translation>Это другая парольная фраза: важны и прописные буквы, и пробелы. Попытка {number} из {all}.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a list of references</source>
        <translation>Вставить список источников</translation>
    </message>
    <message>
        <source>One reference to a line, or parted by blank lines. Years, addresses and DOIs are filled in; the text stays as a note until you have completed the card. RIS, BibTeX and CSL-JSON are read whole.</source>
        <translation>По одному источнику в строке или с пустой строкой между ними. Годы, адреса и коды DOI заполняются сами; текст остаётся примечанием, пока вы не дополните карточку. RIS, BibTeX и CSL-JSON читаются целиком.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Make cards</source>
        <translation>Создать карточки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>Pasted as text only.</source>
        <translation>Вставлен только текст.</translation>
    </message>
    <message>
        <source>The first row was taken as headings.</source>
        <translation>Первая строка принята за заголовки.</translation>
    </message>
    <message>
        <source>It was too long to read whole: only the beginning came, as text.</source>
        <translation>Фрагмент слишком велик, чтобы прочитать его целиком: вставлено только начало, как текст.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF. Nothing was changed. Open it, select the text you need and paste that; save its pictures as PNG.</source>
        <translation>«{name}» — файл PDF. Ничего не изменено. Откройте его, выделите нужный текст и вставьте его; изображения сохраните как PNG.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read here. Nothing was changed. Open it in its program, copy what you need and paste it, or save it as DOCX.</source>
        <translation>Файл «{name}» здесь прочитать нельзя. Ничего не изменено. Откройте его в его программе, скопируйте нужное и вставьте сюда или сохраните файл как DOCX.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any text or picture. Nothing was changed. Copy the part that you need and paste it.</source>
        <translation>Файл «{name}» больше любого текста или изображения. Ничего не изменено. Скопируйте нужную часть и вставьте её.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it may be open elsewhere or gone. Nothing was changed. Close it there and drop it again.</source>
        <translation>Файл «{name}» не удалось прочитать: возможно, он открыт в другой программе или его уже нет. Ничего не изменено. Закройте его там и перетащите снова.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is not what its name says. Nothing was changed. Save it anew in its program and drop it again.</source>
        <translation>Файл «{name}» повреждён или не соответствует своему имени. Ничего не изменено. Сохраните его заново в его программе и перетащите снова.</translation>
    </message>
    <message>
        <source>“{name}” is no text, table or picture that casewriter can read. Nothing was changed.</source>
        <translation>В файле «{name}» нет текста, таблицы или изображения, которые casewriter может прочитать. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables placed in the text.</source>
        <translation>
            <numerusform>В текст помещена %n таблица.</numerusform>
            <numerusform>В текст помещены %n таблицы.</numerusform>
            <numerusform>В текст помещено %n таблиц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures placed in the text.</source>
        <translation>
            <numerusform>В текст помещено %n изображение.</numerusform>
            <numerusform>В текст помещены %n изображения.</numerusform>
            <numerusform>В текст помещено %n изображений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures left out: only the web page has them. Save them there and drop the files here.</source>
        <translation>
            <numerusform>%n изображение не вставлено: оно есть только на веб-странице. Сохраните его там и перетащите файл сюда.</numerusform>
            <numerusform>%n изображения не вставлены: они есть только на веб-странице. Сохраните их там и перетащите файлы сюда.</numerusform>
            <numerusform>%n изображений не вставлено: они есть только на веб-странице. Сохраните их там и перетащите файлы сюда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures left out: they could not be read. Copy or drop each by itself.</source>
        <translation>
            <numerusform>%n изображение не вставлено: его не удалось прочитать. Скопируйте или перетащите его отдельно.</numerusform>
            <numerusform>%n изображения не вставлены: их не удалось прочитать. Скопируйте или перетащите каждое отдельно.</numerusform>
            <numerusform>%n изображений не вставлено: их не удалось прочитать. Скопируйте или перетащите каждое отдельно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables left out: too large for a text. Copy the part that matters.</source>
        <translation>
            <numerusform>%n таблица не вставлена: она слишком велика для текста. Скопируйте нужную часть.</numerusform>
            <numerusform>%n таблицы не вставлены: они слишком велики для текста. Скопируйте нужную часть.</numerusform>
            <numerusform>%n таблиц не вставлено: они слишком велики для текста. Скопируйте нужную часть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cells taken apart.</source>
        <translation>
            <numerusform>%n объединённая ячейка разделена.</numerusform>
            <numerusform>%n объединённые ячейки разделены.</numerusform>
            <numerusform>%n объединённых ячеек разделено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphens at the end of a line kept: look whether the words need them.</source>
        <translation>
            <numerusform>%n дефис в конце строки сохранён: проверьте, нужен ли он в слове.</numerusform>
            <numerusform>%n дефиса в конце строк сохранены: проверьте, нужны ли они в словах.</numerusform>
            <numerusform>%n дефисов в конце строк сохранено: проверьте, нужны ли они в словах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments left out.</source>
        <translation>
            <numerusform>%n комментарий не вставлен.</numerusform>
            <numerusform>%n комментария не вставлены.</numerusform>
            <numerusform>%n комментариев не вставлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted passages left out.</source>
        <translation>
            <numerusform>%n удалённый отрывок не вставлен.</numerusform>
            <numerusform>%n удалённых отрывка не вставлены.</numerusform>
            <numerusform>%n удалённых отрывков не вставлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages no longer crossed out.</source>
        <translation>
            <numerusform>%n отрывок больше не зачёркнут.</numerusform>
            <numerusform>%n отрывка больше не зачёркнуты.</numerusform>
            <numerusform>%n отрывков больше не зачёркнуто.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings, films or formulas left out.</source>
        <translation>
            <numerusform>%n чертёж, фильм или формула не вставлены.</numerusform>
            <numerusform>%n чертежа, фильма или формулы не вставлены.</numerusform>
            <numerusform>%n чертежей, фильмов или формул не вставлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of a form left out.</source>
        <translation>
            <numerusform>%n поле формы не вставлено.</numerusform>
            <numerusform>%n поля формы не вставлены.</numerusform>
            <numerusform>%n полей формы не вставлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links to files left out; the words stayed.</source>
        <translation>
            <numerusform>%n ссылка на файл убрана, слова остались.</numerusform>
            <numerusform>%n ссылки на файлы убраны, слова остались.</numerusform>
            <numerusform>%n ссылок на файлы убрано, слова остались.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes left out: only the marks were copied.</source>
        <translation>
            <numerusform>%n сноска не вставлена: скопирован только её знак.</numerusform>
            <numerusform>%n сноски не вставлены: скопированы только их знаки.</numerusform>
            <numerusform>%n сносок не вставлено: скопированы только их знаки.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” may be a case study. Nothing was changed. Choose “Open a file I received” on the start page.</source>
        <translation>Файл «{name}» может быть исследованием. Ничего не изменено. Выберите «Открыть полученный файл» на начальной странице.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or of an older kind than its name says. Nothing was changed. Open it in its program and save it without a password.</source>
        <translation>Файл «{name}» защищён паролем или старее, чем следует из его имени. Ничего не изменено. Откройте его в его программе и сохраните без пароля.</translation>
    </message>
    <message numerus="yes">
        <source>%n formulas came empty: the file does not hold their results. Open and save it in its program, then drop it again.</source>
        <translation>
            <numerusform>%n формула осталась пустой: в файле нет её результата. Откройте и сохраните файл в его программе и перетащите снова.</numerusform>
            <numerusform>%n формулы остались пустыми: в файле нет их результатов. Откройте и сохраните файл в его программе и перетащите снова.</numerusform>
            <numerusform>%n формул остались пустыми: в файле нет их результатов. Откройте и сохраните файл в его программе и перетащите снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a workbook of an older kind. Nothing was changed. Save it as XLSX or ODS and drop that, or copy the cells you need and paste them here.</source>
        <translation>«{name}» — электронная таблица старого образца. Ничего не изменено. Сохраните её как XLSX или ODS и перетащите сюда или скопируйте нужные ячейки и вставьте их.</translation>
    </message>
    <message numerus="yes">
        <source>%n items brought up to the third level of a list.</source>
        <translation>
            <numerusform>%n пункт поднят на третий уровень списка.</numerusform>
            <numerusform>%n пункта подняты на третий уровень списка.</numerusform>
            <numerusform>%n пунктов поднято на третий уровень списка.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paster</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Чтение вставленного…</translation>
    </message>
    <message>
        <source>There was nothing to paste.</source>
        <translation>Вставлять было нечего.</translation>
    </message>
    <message>
        <source>Keep text only</source>
        <translation>Оставить только текст</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Вставлено.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Something went wrong that casewriter did not expect ({kind}).</source>
        <translation>Произошёл сбой, которого casewriter не ожидал ({kind}).</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>вчера в {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy&apos;&#xa0;года&apos;</translation>
    </message>
</context>
<context>
    <name>PictureSizes</name>
    <message>
        <source>As they are: the file is about {size}</source>
        <translation>Как есть: файл примерно {size}</translation>
    </message>
    <message>
        <source>At most {dots} dots long: about {size}</source>
        <translation>Не длиннее {dots} точек: примерно {size}</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>Изображения в файле</translation>
    </message>
    <message>
        <source>Only the copy in the file becomes smaller; your case study keeps the full pictures, also when it comes back. The receiver is told.</source>
        <translation>Уменьшается только копия в файле; в вашем исследовании остаются полные изображения, в том числе когда оно вернётся. Получатель об этом узнает.</translation>
    </message>
</context>
<context>
    <name>PlaceChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>On the cover.</source>
        <translation>На обложке.</translation>
    </message>
    <message>
        <source>On the page behind the cover.</source>
        <translation>На обороте титула.</translation>
    </message>
    <message>
        <source>In the line behind the cover that tells how to cite the publication.</source>
        <translation>На обороте титула, в строке о том, как ссылаться на публикацию.</translation>
    </message>
    <message>
        <source>Behind the cover of every translation, which names its original language.</source>
        <translation>На обороте титула каждого перевода, где назван язык оригинала.</translation>
    </message>
    <message>
        <source>It is not printed. It stays with the case, for sorting and comparing.</source>
        <translation>Не печатается. Остаётся в исследовании для отбора и сравнения.</translation>
    </message>
    <message>
        <source>As the text that opens the chapter.</source>
        <translation>Как текст, который открывает главу.</translation>
    </message>
    <message>
        <source>As text, in the order in which the questions stand here.</source>
        <translation>Как текст, в том порядке, в каком здесь стоят вопросы.</translation>
    </message>
    <message>
        <source>As a row of the table of key figures.</source>
        <translation>Как строка таблицы ключевых показателей.</translation>
    </message>
    <message>
        <source>As a line of its own, after its name in bold.</source>
        <translation>Отдельной строкой после своего названия полужирным шрифтом.</translation>
    </message>
    <message>
        <source>As a numbered table, or where a text of yours places it.</source>
        <translation>Как пронумерованная таблица или там, куда её помещает ваш текст.</translation>
    </message>
    <message>
        <source>As a numbered table with the first and the latest value. Yearly values make a second table.</source>
        <translation>Как пронумерованная таблица с первым и последним значением. Значения по годам составят вторую таблицу.</translation>
    </message>
    <message>
        <source>As a numbered table of dates, events and deciding bodies.</source>
        <translation>Как пронумерованная таблица дат, событий и органов, принимавших решения.</translation>
    </message>
    <message>
        <source>As numbered figures with title and credit, or where a text of yours places them.</source>
        <translation>Как пронумерованные рисунки с названием и автором или там, куда их помещает ваш текст.</translation>
    </message>
    <message>
        <source>As quotations set apart from the text, with the speaker below each.</source>
        <translation>Как цитаты, отделённые от текста; под каждой указано, чьи это слова.</translation>
    </message>
    <message>
        <source>As a list of people. Whoever refused consent is left out of it.</source>
        <translation>Как список людей. Те, кто отказался, в него не входят.</translation>
    </message>
    <message>
        <source>As a list in alphabetical order, before the first chapter.</source>
        <translation>Как список по алфавиту перед первой главой.</translation>
    </message>
    <message>
        <source>As the list of references, sorted by author. In the text each source is named by author and year.</source>
        <translation>Как список источников по авторам. В тексте каждый источник назван по автору и году.</translation>
    </message>
    <message>
        <source>As a numbered list in a box.</source>
        <translation>Как пронумерованный список в рамке.</translation>
    </message>
    <message>
        <source>As parts of the chapter, each under its own heading.</source>
        <translation>Как части главы, каждая под своим заголовком.</translation>
    </message>
    <message>
        <source>As one point of the list in the box.</source>
        <translation>Как один пункт списка в рамке.</translation>
    </message>
    <message>
        <source>As the heading above this part of the chapter.</source>
        <translation>Как заголовок над этой частью главы.</translation>
    </message>
    <message>
        <source>As the text below that heading.</source>
        <translation>Как текст под этим заголовком.</translation>
    </message>
    <message>
        <source>As text below that heading, after its name in bold.</source>
        <translation>Как текст под этим заголовком после своего названия полужирным шрифтом.</translation>
    </message>
    <message>
        <source>As a line below that heading, after its name in bold.</source>
        <translation>Как строка под этим заголовком после своего названия полужирным шрифтом.</translation>
    </message>
    <message>
        <source>As a small line of sources below the text.</source>
        <translation>Как мелкая строка источников под текстом.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Numbered among the tables and figures: where a text of yours places it, else at the end of the chapter.</source>
        <translation>С номером среди таблиц и рисунков: там, где его помещает ваш текст, иначе в конце главы.</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>изображение {number}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>таблица {number}</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>sent {at}, no receipt yet</source>
        <translation>отправлено {at}, подтверждения ещё нет</translation>
    </message>
    <message>
        <source>sent {at} to {who}, no receipt yet</source>
        <translation>отправлено {at} ({who}), подтверждения ещё нет</translation>
    </message>
    <message>
        <source>sent {at}, received by {who}, {day}</source>
        <translation>отправлено {at}, получено {day} ({who})</translation>
    </message>
    <message>
        <source>Signed by {who} (known since {day}).</source>
        <translation>Подписано: {who} (ключ известен с {day}).</translation>
    </message>
    <message>
        <source>{who} had another key until now. Ask them by telephone whether this package is theirs before you trust it.</source>
        <translation>До сих пор у этого отправителя был другой ключ: {who}. Прежде чем доверять пакету, спросите по телефону, его ли он.</translation>
    </message>
    <message>
        <source>The signature holds, but nobody you know has this key. It says: {who}.</source>
        <translation>Подпись верна, но такого ключа нет ни у кого из ваших контактов. В пакете указано: {who}.</translation>
    </message>
    <message>
        <source>Not signed: anybody may have written it. It says: {who}.</source>
        <translation>Подписи нет: пакет мог записать кто угодно. В нём указано: {who}.</translation>
    </message>
</context>
<context>
    <name>PresetChoice</name>
    <message>
        <source>In the new centre a family sees one official: the papers travel.</source>
        <translation>В новом центре семья видит одного служащего: ходят документы.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Like a printed page</source>
        <translation>Как печатная страница</translation>
    </message>
    <message>
        <source>Large, plain letters</source>
        <translation>Крупные простые буквы</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Сильный контраст</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Стр. {page} из {pages}</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Страницы верстаются…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
</context>
<context>
    <name>PrintedPages</name>
    <message>
        <source>Pages before</source>
        <translation>Предыдущие страницы</translation>
    </message>
    <message>
        <source>Pages after</source>
        <translation>Следующие страницы</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Pages with findings only</source>
        <translation>Только страницы с замечаниями</translation>
    </message>
    <message>
        <source>Pages {first} and {second} of {pages}</source>
        <translation>Стр. {first} и {second} из {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Стр. {page} из {pages}</translation>
    </message>
    <message>
        <source>Nothing was found on any page</source>
        <translation>Ни на одной странице замечаний нет</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Страницы верстаются…</translation>
    </message>
    <message>
        <source>Drawn from the text as it is now. Click a line to go to its question.</source>
        <translation>Так выглядит текст сейчас. Щёлкните строку, чтобы перейти к её вопросу.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems of the library</source>
        <translation>Неполадки библиотеки</translation>
    </message>
    <message>
        <source>Nothing was changed. Older states in History and your backups may still have what cannot be read here.</source>
        <translation>Ничего не изменено. То, что здесь не читается, возможно, есть в прежних состояниях в истории и в резервных копиях.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Appears on your comments and receipts.</source>
        <translation>Указывается в ваших комментариях и подтверждениях о получении.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Members of the Alliance are in the list. You may also type another name.</source>
        <translation>Участники Альянса есть в списке. Можно ввести и другое название.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Выберите страну</translation>
    </message>
    <message>
        <source>What will you mostly do?</source>
        <translation>Чем вы будете заниматься чаще всего?</translation>
    </message>
    <message>
        <source>Write a case study</source>
        <translation>Писать исследование</translation>
    </message>
    <message>
        <source>Country expert</source>
        <translation>Эксперт страны</translation>
    </message>
    <message>
        <source>Edit and publish cases</source>
        <translation>Редактировать и публиковать</translation>
    </message>
    <message>
        <source>Hub editor</source>
        <translation>Редактор Хаба</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Choose another backup</source>
        <translation>Выбрать другую копию</translation>
    </message>
    <message>
        <source>This backup opens and is whole: {cases}, {answers}, {pictures}, checked {when}.</source>
        <translation>Эта копия открывается и цела: {cases}, {answers}, {pictures}; проверена {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n исследование</numerusform>
            <numerusform>%n исследования</numerusform>
            <numerusform>%n исследований</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then you changed %n answer(s).</source>
        <translation>
            <numerusform>С тех пор вы изменили %n ответ.</numerusform>
            <numerusform>С тех пор вы изменили %n ответа.</numerusform>
            <numerusform>С тех пор вы изменили %n ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then nothing was changed.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were damaged when it was made.</source>
        <translation>
            <numerusform>Когда она создавалась, было повреждено %n изображение.</numerusform>
            <numerusform>Когда она создавалась, были повреждены %n изображения.</numerusform>
            <numerusform>Когда она создавалась, было повреждено %n изображений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prove my backup</source>
        <translation>Проверить резервную копию</translation>
    </message>
    <message>
        <source>The backup made {when}</source>
        <translation>Резервная копия: {when}</translation>
    </message>
    <message>
        <source>It is being opened and looked through…</source>
        <translation>Копия открывается и просматривается…</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Все копии</translation>
    </message>
    <message>
        <source>All case studies of the backup</source>
        <translation>Все исследования копии</translation>
    </message>
    <message>
        <source>Bring this case back as it was then</source>
        <translation>Вернуть это исследование таким, каким оно было</translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Исследование без названия</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Case study without a title</source>
        <translation>Исследование без названия</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Посмотреть различия</translation>
    </message>
    <message>
        <source>Bring back as it was then</source>
        <translation>Вернуть, как было</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation>
            <numerusform>Различается %n ответ</numerusform>
            <numerusform>Различаются %n ответа</numerusform>
            <numerusform>Различается %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>It differs, but no answer does</source>
        <translation>Различия есть, но не в ответах</translation>
    </message>
    <message>
        <source>The same in the backup and here</source>
        <translation>В копии и здесь одинаково</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Только в копии</translation>
    </message>
    <message>
        <source>In the backup; here it lies in the trash</source>
        <translation>Есть в копии; здесь лежит в корзине</translation>
    </message>
    <message>
        <source>Only here: it was begun later</source>
        <translation>Только здесь: начато позже</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>No spelling dictionary for {language}</source>
        <translation>Нет словаря правописания: {language}</translation>
    </message>
    <message>
        <source>Looking for proposals…</source>
        <translation>Поиск вариантов…</translation>
    </message>
    <message>
        <source>Add “{word}” to my dictionary</source>
        <translation>Добавить «{word}» в мой словарь</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Вариантов нет</translation>
    </message>
</context>
<context>
    <name>ProseActions</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Small sub-heading</source>
        <translation>Малый подзаголовок</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Надстрочный</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Подстрочный</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Cite a source…</source>
        <translation>Сослаться на источник…</translation>
    </message>
    <message>
        <source>Refer to a section, table or figure…</source>
        <translation>Сослаться на раздел, таблицу или рисунок…</translation>
    </message>
    <message>
        <source>Place a table…</source>
        <translation>Поместить таблицу…</translation>
    </message>
    <message>
        <source>Place a picture…</source>
        <translation>Поместить изображение…</translation>
    </message>
    <message>
        <source>Focus view</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Стиль абзаца</translation>
    </message>
    <message>
        <source>More emphasis</source>
        <translation>Другое выделение</translation>
    </message>
    <message>
        <source>Mention a number of the case…</source>
        <translation>Упомянуть число из исследования…</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Обычные буквы</translation>
    </message>
    <message>
        <source>Paste as text only</source>
        <translation>Вставить только текст</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Язык отрывка</translation>
    </message>
</context>
<context>
    <name>ProseEditor</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>source: {name}</source>
        <translation>источник: {name}</translation>
    </message>
    <message>
        <source>placed here: {name}</source>
        <translation>здесь стоит: {name}</translation>
    </message>
    <message>
        <source>reference: {name}</source>
        <translation>ссылка: {name}</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>уровень {number}</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>The case is again what it was in the backup.</source>
        <translation>Исследование снова такое, каким было в резервной копии.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Why it is asked</source>
        <translation>Почему об этом спрашивают</translation>
    </message>
    <message>
        <source>A good answer holds</source>
        <translation>Что есть в хорошем ответе</translation>
    </message>
    <message>
        <source>Usual mistakes</source>
        <translation>Частые ошибки</translation>
    </message>
    <message>
        <source>Where it appears</source>
        <translation>Где это появится</translation>
    </message>
    <message>
        <source>What this section is for</source>
        <translation>Зачем нужен этот раздел</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Вопрос {place} из {count}</translation>
    </message>
    <message>
        <source>needed for the publication</source>
        <translation>нужно для публикации</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Earlier versions of this answer</source>
        <translation>Прежние версии этого ответа</translation>
    </message>
    <message>
        <source>Not available yet…</source>
        <translation>Пока нет данных…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more places.</source>
        <translation>
            <numerusform>И ещё в %n месте.</numerusform>
            <numerusform>И ещё в %n местах.</numerusform>
            <numerusform>И ещё в %n местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a question: only where your text needs it</source>
        <translation>Это не вопрос: только если нужно вашему тексту</translation>
    </message>
    <message>
        <source>Keep the row</source>
        <translation>Оставить строку</translation>
    </message>
    <message>
        <source>Let the row go</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>What is to stand</source>
        <translation>Что останется</translation>
    </message>
    <message>
        <source>What is to stand?</source>
        <translation>Что останется?</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Было: {words}</translation>
    </message>
    <message>
        <source>Decided: {answer}.</source>
        <translation>Решено: {answer}.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Ещё не решено.</translation>
    </message>
    <message>
        <source>Mine: {mine} Theirs: {theirs}</source>
        <translation>Моё: {mine} Их: {theirs}</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Комментировать…</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n packages wait to be looked at.</source>
        <translation>
            <numerusform>%n пакет ждёт просмотра.</numerusform>
            <numerusform>%n пакета ждут просмотра.</numerusform>
            <numerusform>%n пакетов ждут просмотра.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Only this answer: {name}</source>
        <translation>Только этот ответ: {name}</translation>
    </message>
    <message>
        <source>Choose two states to compare</source>
        <translation>Выберите два состояния для сравнения</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>Kept states, the newest first</source>
        <translation>Сохранённые состояния, сначала новые</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Quick choices</source>
        <translation>Быстрый выбор</translation>
    </message>
    <message>
        <source>Shift and a click choose the second state.</source>
        <translation>Второе состояние выбирают щелчком при нажатой клавише Shift.</translation>
    </message>
</context>
<context>
    <name>ReadableDesk</name>
    <message>
        <source>Where should everything be saved?</source>
        <translation>Где всё сохранить?</translation>
    </message>
</context>
<context>
    <name>ReadableNotice</name>
    <message>
        <source>Saving everything so that it can be read without casewriter…</source>
        <translation>Сохраняется всё, чтобы это можно было прочитать без casewriter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n case studies saved. Begin with index.html.</source>
        <translation>
            <numerusform>Сохранено %n исследование. Начните с файла index.html.</numerusform>
            <numerusform>Сохранены %n исследования. Начните с файла index.html.</numerusform>
            <numerusform>Сохранено %n исследований. Начните с файла index.html.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be written whole: {names}.</source>
        <translation>
            <numerusform>%n из них не удалось записать целиком: {names}.</numerusform>
            <numerusform>%n из них не удалось записать целиком: {names}.</numerusform>
            <numerusform>%n из них не удалось записать целиком: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index says what is missing.</source>
        <translation>В перечне указано, чего не хватает.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>ReceiverFields</name>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Your contacts and the member bodies of the Alliance.</source>
        <translation>Ваши контакты и организации&#xa0;— участницы Альянса.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Stands in the message; may be left empty.</source>
        <translation>Указывается в письме; можно не заполнять.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Kept with the contact. Nothing is mailed by itself.</source>
        <translation>Хранится вместе с контактом. Само ничего не отправляется.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
</context>
<context>
    <name>ReceivingDesk</name>
    <message>
        <source>It arrived: {fate}.</source>
        <translation>Исследование дошло: {fate}.</translation>
    </message>
    <message>
        <source>{file} is a package that you sent. Nothing was changed.</source>
        <translation>{file}&#xa0;— пакет, который отправили вы. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} came in.</source>
        <translation>Файл {file} принят.</translation>
    </message>
    <message>
        <source>{file} was here already; nothing was changed.</source>
        <translation>Файл {file} уже был принят; ничего не изменено.</translation>
    </message>
    <message>
        <source>A receipt for the sender lies beside it.</source>
        <translation>Рядом лежит подтверждение для отправителя.</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Показать подтверждение</translation>
    </message>
    <message>
        <source>It is theirs: remember the key</source>
        <translation>Ключ подлинный: запомнить</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n packages…</source>
        <translation>
            <numerusform>Проверяется %n пакет…</numerusform>
            <numerusform>Проверяются %n пакета…</numerusform>
            <numerusform>Проверяются %n пакетов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were made smaller for mail; the sender has them in full.</source>
        <translation>
            <numerusform>%n изображение уменьшено для почты; полное есть у отправителя.</numerusform>
            <numerusform>%n изображения уменьшены для почты; полные есть у отправителя.</numerusform>
            <numerusform>%n изображений уменьшены для почты; полные есть у отправителя.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is about a case study that you have.</source>
        <translation>Файл {file} относится к исследованию, которое у вас есть.</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>See what can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>The library was made anew, with %n case studies.</source>
        <translation>
            <numerusform>Библиотека создана заново, в ней %n исследование.</numerusform>
            <numerusform>Библиотека создана заново, в ней %n исследования.</numerusform>
            <numerusform>Библиотека создана заново, в ней %n исследований.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both texts of %n of them are kept: see History.</source>
        <translation>
            <numerusform>Для %n из них сохранены оба текста: см. историю.</numerusform>
            <numerusform>Для %n из них сохранены оба текста: см. историю.</numerusform>
            <numerusform>Для %n из них сохранены оба текста: см. историю.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are missing: add them again.</source>
        <translation>
            <numerusform>Не хватает %n изображения: добавьте его снова.</numerusform>
            <numerusform>Не хватает %n изображений: добавьте их снова.</numerusform>
            <numerusform>Не хватает %n изображений: добавьте их снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as it was.</source>
        <translation>Повреждённый файл сохранён как есть.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Открыть его папку</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Damaged library</source>
        <translation>Библиотека повреждена</translation>
    </message>
    <message>
        <source>Your library is damaged</source>
        <translation>Ваша библиотека повреждена</translation>
    </message>
    <message>
        <source>The file that holds your case studies cannot be read as it should be. That happens when a disk fails, a computer is switched off while it writes, or another program changes the file. casewriter has changed nothing in it.</source>
        <translation>Файл с вашими исследованиями читается не так, как должен. Так бывает, когда отказывает диск, когда компьютер выключают во время записи или когда файл меняет другая программа. casewriter ничего в нём не изменил.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>What should the library be made of?</source>
        <translation>Из чего создать библиотеку?</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>По исследованиям</translation>
    </message>
    <message>
        <source>More answers may be missing than can be named: their list is damaged as well.</source>
        <translation>Не хватать может больше ответов, чем можно назвать: их список тоже повреждён.</translation>
    </message>
    <message>
        <source>Make the library anew</source>
        <translation>Создать библиотеку заново</translation>
    </message>
    <message>
        <source>Close, and decide later</source>
        <translation>Закрыть и решить позже</translation>
    </message>
    <message>
        <source>The damaged file is kept in the folder as it is. Nothing is deleted.</source>
        <translation>Повреждённый файл остаётся в папке как есть. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>Nothing could be read, and no good backup was found. If you keep a copy of the library elsewhere, put it into the folder and look again.</source>
        <translation>Ничего не удалось прочитать, и целой резервной копии не найдено. Если у вас где-либо есть копия библиотеки, положите её в папку и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Making the library anew, and checking it…</source>
        <translation>Библиотека создаётся заново и проверяется…</translation>
    </message>
    <message>
        <source>Looking at what can be read, and at your backups…</source>
        <translation>Просматривается то, что можно прочитать, и ваши резервные копии…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The backup, and what is newer</source>
        <translation>Резервная копия и всё более новое</translation>
    </message>
    <message>
        <source>The backup of {when}, with everything newer that could be read. Where a case study differs, both texts are kept, to be compared in History.</source>
        <translation>Резервная копия ({when}) и всё более новое, что удалось прочитать. Где исследование различается, сохраняются оба текста: их можно сравнить в истории.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Что удалось прочитать</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>Новейшая целая копия</translation>
    </message>
    <message>
        <source>An empty library</source>
        <translation>Пустая библиотека</translation>
    </message>
    <message>
        <source>No case study is in it. The damaged file is set aside all the same.</source>
        <translation>Исследований в ней не будет. Повреждённый файл всё равно сохраняется отдельно.</translation>
    </message>
    <message>
        <source>From {when}.</source>
        <translation>Состояние: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n case studies.</source>
        <translation>
            <numerusform>%n исследование.</numerusform>
            <numerusform>%n исследования.</numerusform>
            <numerusform>%n исследований.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case studies have newer text, which would be missing.</source>
        <translation>
            <numerusform>В %n исследовании текст новее, он пропадёт.</numerusform>
            <numerusform>В %n исследованиях текст новее, он пропадёт.</numerusform>
            <numerusform>В %n исследованиях текст новее, он пропадёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that could be read is newer.</source>
        <translation>Более нового прочитать не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer backups are damaged as well.</source>
        <translation>
            <numerusform>Повреждена также %n более новая копия.</numerusform>
            <numerusform>Повреждены также %n более новые копии.</numerusform>
            <numerusform>Повреждено также %n более новых копий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers.</source>
        <translation>
            <numerusform>%n ответ.</numerusform>
            <numerusform>%n ответа.</numerusform>
            <numerusform>%n ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are lost.</source>
        <translation>
            <numerusform>%n ответ потерян.</numerusform>
            <numerusform>%n ответа потеряны.</numerusform>
            <numerusform>%n ответов потеряно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from an older state.</source>
        <translation>
            <numerusform>%n ответ из более старого состояния.</numerusform>
            <numerusform>%n ответа из более старого состояния.</numerusform>
            <numerusform>%n ответов из более старого состояния.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept states are not whole.</source>
        <translation>
            <numerusform>%n сохранённое состояние неполно.</numerusform>
            <numerusform>%n сохранённых состояния неполны.</numerusform>
            <numerusform>%n сохранённых состояний неполны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message numerus="yes">
        <source>%n rows removed. They stay in the trash.</source>
        <translation>
            <numerusform>Удалена %n строка. Она остаётся в корзине.</numerusform>
            <numerusform>Удалены %n строки. Они остаются в корзине.</numerusform>
            <numerusform>Удалено %n строк. Они остаются в корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture replaced. The old one stays in the trash.</source>
        <translation>Изображение заменено. Прежнее остаётся в корзине.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What was written</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A click or Enter on a line leads to its place in the case.</source>
        <translation>Щелчок по строке или Enter ведёт к её месту в ответах.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>All case studies become those of “{file}”. The library as it is now is set aside whole and joins the list of backups: choose it there to undo this.</source>
        <translation>Все исследования станут такими, как в файле «{file}». Нынешняя библиотека целиком сохранится в списке резервных копий: чтобы отменить возврат, выберите её там.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>The backup is looked through and brought back…</source>
        <translation>Копия просматривается и возвращается…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Open what was set aside</source>
        <translation>Открыть прежнюю библиотеку</translation>
    </message>
    <message>
        <source>All case studies are again what they were {when}.</source>
        <translation>Все исследования снова такие, какими были {when}.</translation>
    </message>
</context>
<context>
    <name>ResultsFace</name>
    <message numerus="yes">
        <source>%n forms were handed in.</source>
        <translation>
            <numerusform>Сдана %n форма.</numerusform>
            <numerusform>Сданы %n формы.</numerusform>
            <numerusform>Сдано %n форм.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Review forms</source>
        <translation>Формы рецензий</translation>
    </message>
    <message>
        <source>Table for Excel…</source>
        <translation>Таблица для Excel…</translation>
    </message>
    <message>
        <source>Results of review forms</source>
        <translation>Итоги форм рецензии</translation>
    </message>
    <message>
        <source>The review forms that were handed in for these case studies stand here side by side. None was yet: a form is filled in on the page Review of a case.</source>
        <translation>Здесь рядом стоят сданные формы рецензий на эти исследования. Пока не сдано ни одной: форму заполняют на странице «Рецензирование» исследования.</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Case study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдана</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
</context>
<context>
    <name>ReuseDesk</name>
    <message>
        <source>The library holds no other case study of {country}.</source>
        <translation>Других исследований по этой стране ({country}) в библиотеке нет.</translation>
    </message>
    <message>
        <source>Earlier case studies of this country hold nothing that is not here already.</source>
        <translation>В прежних исследованиях по этой стране нет ничего, чего ещё не было бы здесь.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: {names}.</source>
        <translation>Перенесено: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources cited there came along.</source>
        <translation>
            <numerusform>Вместе с этим добавлен %n цитируемый источник.</numerusform>
            <numerusform>Вместе с этим добавлены %n цитируемых источника.</numerusform>
            <numerusform>Вместе с этим добавлено %n цитируемых источников.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Some of what was taken over has been changed since, so it stays. Undo in the Edit menu goes back step by step.</source>
        <translation>Часть перенесённого с тех пор изменена, поэтому оно остаётся. «Отменить» в меню «Правка» возвращает шаг за шагом.</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Take over from an earlier case</source>
        <translation>Взять из прежнего исследования</translation>
    </message>
    <message>
        <source>The library holds this in other case studies of {country}. Tick what still holds. Your own answers stay as they are, and one step of Undo takes everything back.</source>
        <translation>Вот что есть в других исследованиях по этой стране ({country}). Отметьте то, что верно и сейчас. Ваши ответы останутся как есть, а одна отмена уберёт всё перенесённое.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Holds as of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>From the case</source>
        <translation>Из исследования</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Terms and abbreviations</source>
        <translation>Термины и сокращения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Исследование без названия</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>place gone</source>
        <translation>места больше нет</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>спрошено снова</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>снят</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Сделано частично</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Hub only</source>
        <translation>Только Хаб</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Только я</translation>
    </message>
    <message>
        <source>Everybody who gets the case study reads it: the expert and the Hub.</source>
        <translation>Его прочтут все, кто получит исследование: эксперт и Хаб.</translation>
    </message>
    <message>
        <source>Only editors of the Hub read it. It never goes to the expert.</source>
        <translation>Его читают только редакторы Хаба. Эксперту он никогда не отправляется.</translation>
    </message>
    <message>
        <source>Only you read it. It never leaves this computer.</source>
        <translation>Его читаете только вы. Он не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>ответ не нужен</translation>
    </message>
    <message>
        <source>The whole case study</source>
        <translation>Всё исследование</translation>
    </message>
    <message>
        <source>The section as a whole</source>
        <translation>Раздел в целом</translation>
    </message>
    <message>
        <source>Suggested edit</source>
        <translation>Предложенная правка</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>The words that it was made for are no longer there, so it cannot be put in. Decline it, or discuss it.</source>
        <translation>Слов, к которым она относилась, больше нет, поэтому внести её нельзя. Отклоните её или обсудите.</translation>
    </message>
    <message>
        <source>It changes the same words as another suggested edit that was put in.</source>
        <translation>Она меняет те же слова, что и другая внесённая правка.</translation>
    </message>
    <message>
        <source>This answer cannot take such a change. Decline it, or discuss it.</source>
        <translation>Этот ответ не может принять такое изменение. Отклоните правку или обсудите её.</translation>
    </message>
    <message>
        <source>It was decided already.</source>
        <translation>По ней уже есть решение.</translation>
    </message>
    <message>
        <source>“{gone}” becomes “{come}”</source>
        <translation>«{gone}» меняется на «{come}»</translation>
    </message>
    <message>
        <source>“{gone}” goes</source>
        <translation>«{gone}» уходит</translation>
    </message>
    <message>
        <source>“{come}” comes in</source>
        <translation>«{come}» добавляется</translation>
    </message>
    <message>
        <source>Only the look of these words changes.</source>
        <translation>Меняется только оформление этих слов.</translation>
    </message>
    <message>
        <source>Only sources, notes or the like change.</source>
        <translation>Меняются только источники, сноски и подобное.</translation>
    </message>
    <message>
        <source>You suggest: {change}</source>
        <translation>Вы предлагаете: {change}</translation>
    </message>
    <message>
        <source>{name} suggests: {change}</source>
        <translation>{name} предлагает: {change}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Row put in</source>
        <translation>Добавлена строка</translation>
    </message>
    <message>
        <source>Row taken out</source>
        <translation>Удалена строка</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>Перемещена строка</translation>
    </message>
    <message>
        <source>Column put in</source>
        <translation>Добавлен столбец</translation>
    </message>
    <message>
        <source>Column taken out</source>
        <translation>Удалён столбец</translation>
    </message>
    <message>
        <source>Column moved</source>
        <translation>Перемещён столбец</translation>
    </message>
    <message>
        <source>Source put in</source>
        <translation>Добавлен источник</translation>
    </message>
    <message>
        <source>Source taken out</source>
        <translation>Удалён источник</translation>
    </message>
    <message>
        <source>Source moved</source>
        <translation>Перемещён источник</translation>
    </message>
    <message>
        <source>Picture put in</source>
        <translation>Добавлено изображение</translation>
    </message>
    <message>
        <source>Picture taken out</source>
        <translation>Удалено изображение</translation>
    </message>
    <message>
        <source>Picture moved</source>
        <translation>Перемещено изображение</translation>
    </message>
    <message>
        <source>Table put in</source>
        <translation>Добавлена таблица</translation>
    </message>
    <message>
        <source>Table taken out</source>
        <translation>Удалена таблица</translation>
    </message>
    <message>
        <source>Table moved</source>
        <translation>Перемещена таблица</translation>
    </message>
    <message>
        <source>An answer is available again</source>
        <translation>Данные снова есть</translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation>Пока нет данных</translation>
    </message>
    <message>
        <source>Rows put in another order</source>
        <translation>Изменён порядок строк</translation>
    </message>
    <message>
        <source>to be asked again: {date}</source>
        <translation>спросить снова: {date}</translation>
    </message>
    <message>
        <source>Something else stands there by now, so what stood there before cannot come back by itself. Nothing was changed.</source>
        <translation>Теперь там стоит другое, и прежнее нельзя вернуть само по себе. Ничего не изменено.</translation>
    </message>
    <message>
        <source>What stood there before was not kept with it. Nothing was changed: bring the old words back from History.</source>
        <translation>То, что стояло там прежде, не было сохранено вместе с правкой. Ничего не изменено: верните прежние слова через «Историю».</translation>
    </message>
    <message>
        <source>There stands now: “{words}”</source>
        <translation>Сейчас там стоит: «{words}»</translation>
    </message>
    <message>
        <source>A finding is left as it is</source>
        <translation>Замечание оставлено как есть</translation>
    </message>
</context>
<context>
    <name>ReviewActs</name>
    <message>
        <source>Begin the consistency check</source>
        <translation>Начать проверку согласованности</translation>
    </message>
    <message>
        <source>Hand back to language edit</source>
        <translation>Вернуть на языковую правку</translation>
    </message>
    <message>
        <source>Ask the country for approval</source>
        <translation>Запросить согласование страны</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Note that it is published</source>
        <translation>Отметить публикацию</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message numerus="yes">
        <source>{file}: %n answers were taken over.</source>
        <translation>
            <numerusform>{file}: принят %n ответ.</numerusform>
            <numerusform>{file}: приняты %n ответа.</numerusform>
            <numerusform>{file}: принято %n ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not:</source>
        <translation>
            <numerusform>%n строка не принята:</numerusform>
            <numerusform>%n строки не приняты:</numerusform>
            <numerusform>%n строк не принято:</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Показать рецензирование</translation>
    </message>
</context>
<context>
    <name>ReviewKinds</name>
    <message>
        <source>Must fix</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
</context>
<context>
    <name>ReviewLog</name>
    <message>
        <source>Sent in</source>
        <translation>Представлено</translation>
    </message>
    <message>
        <source>Consistency check begun</source>
        <translation>Начата проверка согласованности</translation>
    </message>
    <message>
        <source>Sent back with comments</source>
        <translation>Возвращено с комментариями</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Принято решение</translation>
    </message>
    <message>
        <source>Handed to language edit</source>
        <translation>Передано на языковую правку</translation>
    </message>
    <message>
        <source>Country asked for approval</source>
        <translation>Запрошено согласование страны</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Date set</source>
        <translation>Назначен срок</translation>
    </message>
    <message>
        <source>Editor in charge</source>
        <translation>Ответственный редактор</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Case</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рецензирование</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Comments and answers</source>
        <translation>Комментарии и ответы</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>Форма рецензии</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What is shown of the review</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Следующий срок</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Назначить срок</translation>
    </message>
    <message>
        <source>Here you will see only what changed since the case study was last in other hands. It has not been yet, or nothing changed since.</source>
        <translation>Здесь видно только то, что изменилось с тех пор, как исследование побывало у другой стороны. Оно у неё ещё не было, или с тех пор ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>RulerWords</name>
    <message>
        <source>{low}–{high} words</source>
        <translation>{low}–{high} слов</translation>
    </message>
    <message>
        <source>{low}–{high} asked</source>
        <translation>нужно {low}–{high}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach the range</source>
        <translation>
            <numerusform>ещё %n до нужного объёма</numerusform>
            <numerusform>ещё %n до нужного объёма</numerusform>
            <numerusform>ещё %n до нужного объёма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the range</source>
        <translation>
            <numerusform>на %n больше нужного</numerusform>
            <numerusform>на %n больше нужного</numerusform>
            <numerusform>на %n больше нужного</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>Writing %n files…</source>
        <translation>
            <numerusform>Записывается %n файл…</numerusform>
            <numerusform>Записываются %n файла…</numerusform>
            <numerusform>Записывается %n файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message numerus="yes">
        <source>%n files written: {names}</source>
        <translation>
            <numerusform>Записан %n файл: {names}</numerusform>
            <numerusform>Записаны %n файла: {names}</numerusform>
            <numerusform>Записано %n файлов: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be carried over (%n).</source>
        <translation>
            <numerusform>Не всё удалось перенести (%n).</numerusform>
            <numerusform>Не всё удалось перенести (%n).</numerusform>
            <numerusform>Не всё удалось перенести (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers still name an author.</source>
        <translation>
            <numerusform>В %n ответе ещё названо имя автора.</numerusform>
            <numerusform>В %n ответах ещё названо имя автора.</numerusform>
            <numerusform>В %n ответах ещё названо имя автора.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>In the new centre a family sees one official. The papers travel, not the people: the form is filled in once, and the four agencies answer within the day.</source>
        <translation>В новом центре семья видит одного служащего. Ходят документы, а не люди: бланк заполняют один раз, и четыре ведомства отвечают в тот же день.</translation>
    </message>
    <message>
        <source>How your text will look</source>
        <translation>Как будет выглядеть ваш текст</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>Nothing on the screen is lost; saving is tried again by itself.</source>
        <translation>С экрана ничего не пропадёт; сохранение повторится само.</translation>
    </message>
    <message>
        <source>Your last changes are not saved yet.</source>
        <translation>Последние изменения ещё не сохранены.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Delete this view</source>
        <translation>Удалить этот вид</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
</context>
<context>
    <name>SectionFacts</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {low}–{high} words</source>
        <translation>слов: {count}, нужно {low}–{high}</translation>
    </message>
    <message>
        <source>{low}–{high} words</source>
        <translation>{low}–{high} слов</translation>
    </message>
    <message>
        <source>chapter {number} of the publication</source>
        <translation>глава {number} публикации</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно пропустить</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>This section is set aside. It is left out of the publication; what you have written here is kept.</source>
        <translation>Этот раздел отложен. Он не войдёт в публикацию; написанное здесь сохраняется.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>{name} writes this section. Where both of you change the same, it is asked when your copies are merged.</source>
        <translation>Этот раздел пишет {name}. Если вы оба измените одно и то же, при объединении копий вас спросят, что оставить.</translation>
    </message>
</context>
<context>
    <name>SectionStates</name>
    <message>
        <source>not started</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>stops the publication</source>
        <translation>мешает публикации</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>полезно знать</translation>
    </message>
</context>
<context>
    <name>SendingDesk</name>
    <message>
        <source>{file} is written. Attach it to a message to {who}, or hand it over: only then has it been sent.</source>
        <translation>Файл {file} записан. Приложите его к письму ({who}) или передайте сами: только тогда исследование будет отправлено.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Записывается {file}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Case</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Check my case</source>
        <translation>Проверить исследование</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Name it .zip, where the receiver&apos;s mail does not let .casepack through</source>
        <translation>Добавить окончание .zip, если почта получателя не пропускает .casepack</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>С тех пор оно изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>С тех пор ничего не изменено.</translation>
    </message>
    <message>
        <source>This case study was {fate}. {changed}</source>
        <translation>Исследование {fate}. {changed}</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Примерно {size}.</translation>
    </message>
    <message>
        <source>Small enough for electronic mail.</source>
        <translation>Для электронной почты размер подходит.</translation>
    </message>
    <message>
        <source>Where should the file be written?</source>
        <translation>Куда записать файл?</translation>
    </message>
    <message>
        <source>Many mail programs take no more than {limit}: hand it over on a USB stick, or make the pictures in the file smaller.</source>
        <translation>Многие почтовые программы принимают не больше {limit}: передайте файл на флешке или уменьшите изображения в файле.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“{file}” is no backup of casewriter. Nothing was changed. Choose a file that ends in .casebackup.</source>
        <translation>«{file}»&#xa0;— не резервная копия casewriter. Ничего не изменено. Выберите файл с окончанием .casebackup.</translation>
    </message>
    <message>
        <source>The backup “{file}” is not whole: {problem}. Nothing was changed. Choose another backup.</source>
        <translation>Резервная копия «{file}» повреждена: {problem}. Ничего не изменено. Выберите другую копию.</translation>
    </message>
    <message>
        <source>The backup “{file}” was made by a newer casewriter. Nothing was changed. Install the newest casewriter and choose it again.</source>
        <translation>Резервную копию «{file}» создала более новая программа casewriter. Ничего не изменено. Установите новейшую версию casewriter и выберите копию снова.</translation>
    </message>
    <message>
        <source>Pictures of the backup “{file}” are missing. Nothing was changed. They are in the folder “attachments” beside the backup: keep both together, or choose another backup.</source>
        <translation>Не хватает изображений резервной копии «{file}». Ничего не изменено. Они лежат в папке «attachments» рядом с копией: держите их вместе или выберите другую копию.</translation>
    </message>
    <message>
        <source>The backup “{file}” cannot be read: {problem}. Nothing was changed. Look whether its disk is plugged in, and try again.</source>
        <translation>Резервную копию «{file}» не удаётся прочитать: {problem}. Ничего не изменено. Проверьте, подключён ли её диск, и повторите попытку.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to unpack the backup “{file}”. Nothing was changed. Make some room and try again.</source>
        <translation>На диске мало места, чтобы распаковать резервную копию «{file}». Ничего не изменено. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: the folder is not there. Your text is safe. Plug in the disk it is on, or choose another folder.</source>
        <translation>Резервную копию не удалось создать в папке {place}: этой папки нет. Ваш текст в безопасности. Подключите диск, на котором она лежит, или выберите другую папку.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: casewriter may not write there. Your text is safe. Choose another folder.</source>
        <translation>Резервную копию не удалось создать в папке {place}: у casewriter нет права записи. Ваш текст в безопасности. Выберите другую папку.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: the disk is full. Your text and earlier backups are safe. Make some room, or choose another folder.</source>
        <translation>Резервную копию не удалось создать в папке {place}: диск заполнен. Ваш текст и прежние копии в безопасности. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The backup written to {place} could not be read back: {problem}. It was thrown away; your text and earlier backups are safe. Try again, or choose another folder.</source>
        <translation>Резервную копию, записанную в папку {place}, не удалось прочитать: {problem}. Она удалена; ваш текст и прежние копии в безопасности. Повторите попытку или выберите другую папку.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}: {problem}. Your text and earlier backups are safe. Try again, or choose another folder.</source>
        <translation>Резервную копию не удалось создать в папке {place}: {problem}. Ваш текст и прежние копии в безопасности. Повторите попытку или выберите другую папку.</translation>
    </message>
    <message>
        <source>“{path}” is no place in a case. Write section.question, as front.title.</source>
        <translation>«{path}»&#xa0;— не место в исследовании. Напишите раздел.вопрос, например front.title.</translation>
    </message>
    <message>
        <source>The order of these rows cannot be read. Nothing was moved.</source>
        <translation>Порядок этих строк не удаётся прочитать. Ничего не перемещено.</translation>
    </message>
    <message>
        <source>The file is larger than a case can be. Nothing was read. Ask the sender for it again.</source>
        <translation>Файл больше, чем может быть исследование. Ничего не прочитано. Попросите отправителя прислать его ещё раз.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any case. Nothing was read. It may be no case at all.</source>
        <translation>Вложенность файла глубже, чем у любого исследования. Ничего не прочитано. Возможно, это вовсе не исследование.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short: {problem}. Nothing was changed. Ask the sender for it again.</source>
        <translation>Файл повреждён или обрезан: {problem}. Ничего не изменено. Попросите отправителя прислать его ещё раз.</translation>
    </message>
    <message>
        <source>This file is not a case study of casewriter. Nothing was changed. What can be taken in are packages (.casepack), case files (.json), review copies from Word (.docx) and filled comment matrices (.xlsx).</source>
        <translation>Этот файл&#xa0;— не исследование casewriter. Ничего не изменено. Принять можно пакеты (.casepack), файлы исследований (.json), копии для рецензии из Word (.docx) и заполненные таблицы комментариев (.xlsx).</translation>
    </message>
    <message>
        <source>“{file}” is a picture. Nothing was changed. Open a case study and drop it on the text in which it is to stand, or on a question that asks for pictures.</source>
        <translation>«{file}» — это изображение. Ничего не изменено. Откройте исследование и перетащите его в текст, где оно должно стоять, или на вопрос, где нужны изображения.</translation>
    </message>
    <message>
        <source>“{file}” holds sources. Nothing was changed. Open a case study and drop it on the question about its sources, or choose “Import references…” there.</source>
        <translation>В файле «{file}» — список источников. Ничего не изменено. Откройте исследование и перетащите файл на вопрос об источниках или выберите там «Загрузить источники…».</translation>
    </message>
    <message>
        <source>The file was written by a newer casewriter ({format}). Nothing was changed. Install the newest casewriter and open it again.</source>
        <translation>Файл записала более новая программа casewriter ({format}). Ничего не изменено. Установите новейшую версию casewriter и откройте его снова.</translation>
    </message>
    <message>
        <source>The file is not a whole case: {problem}. Nothing was changed. Ask the sender for it again.</source>
        <translation>Исследование в файле неполное: {problem}. Ничего не изменено. Попросите отправителя прислать его ещё раз.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as en or ru. Nothing was changed. Ask the sender for the file again.</source>
        <translation>«{language}»&#xa0;— не код языка: он выглядит, например, как en или ru. Ничего не изменено. Попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>“{status}” is not a state of a case. Nothing was changed. Ask the sender for the file again.</source>
        <translation>«{status}» — не статус исследования. Ничего не изменено. Попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>This case is in your library already, with other text. Nothing was changed. Open the file in the window to see what differs and to join the two.</source>
        <translation>Это исследование уже есть в вашей библиотеке, но с другим текстом. Ничего не изменено. Откройте файл в окне, чтобы увидеть различия и объединить тексты.</translation>
    </message>
    <message>
        <source>The text at {path} cannot be read: {problem}. Nothing was changed. Ask the sender for the file again.</source>
        <translation>Текст в {path} не удаётся прочитать: {problem}. Ничего не изменено. Попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>The answer at {path} is there but empty, which casewriter never writes. Nothing was changed. Ask the sender for the file again.</source>
        <translation>Ответ в {path} есть, но он пуст: casewriter так не записывает. Ничего не изменено. Попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>The answer at {path} stands in the file twice. Nothing was changed. Ask the sender for the file again.</source>
        <translation>Ответ в {path} встречается в файле дважды. Ничего не изменено. Попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>“{language}” at {path} is not a language code such as en or ru. Nothing was changed. Ask the sender for the file again.</source>
        <translation>«{language}» в {path}&#xa0;— не код языка: он выглядит, например, как en или ru. Ничего не изменено. Попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>The picture “{name}” in the file is damaged. Nothing was changed. Ask the sender for the file again.</source>
        <translation>Изображение «{name}» в файле повреждено. Ничего не изменено. Попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>There is no case “{case}” in this library. The list of cases shows what there is.</source>
        <translation>В этой библиотеке нет исследования «{case}». Все имеющиеся видны в списке исследований.</translation>
    </message>
    <message>
        <source>The template of this case has no question at {path}. Nothing was changed. Names that are like it: {near}.</source>
        <translation>В шаблоне этого исследования нет вопроса {path}. Ничего не изменено. Похожие имена: {near}.</translation>
    </message>
    <message>
        <source>There is no edition in “{language}”. Choose one of these: {languages}.</source>
        <translation>Издания на языке «{language}» нет. Выберите один из этих языков: {languages}.</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language. Write it in small letters, such as en, ru or kk.</source>
        <translation>«{language}» — не код языка. Напишите его строчными буквами, например en, ru или kk.</translation>
    </message>
    <message>
        <source>“{value}” is no number. Nothing was changed. Write digits alone, such as 1250 or 12.5.</source>
        <translation>«{value}» — не число. Ничего не изменено. Напишите только цифры, например 1250 или 12,5.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Nothing was changed. Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation>«{value}» — не дата. Ничего не изменено. Укажите год, месяц или день: 2024, 2024-05 или 2024-05-17.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Nothing was changed. Write yes or no.</source>
        <translation>«{value}» — ни да, ни нет. Ничего не изменено. Напишите yes (да) или no (нет).</translation>
    </message>
    <message>
        <source>“{value}” is not offered here. Nothing was changed. Choose from: {options}.</source>
        <translation>«{value}» здесь выбрать нельзя. Ничего не изменено. Выберите из этого: {options}.</translation>
    </message>
    <message>
        <source>This is not written as a “{format}” file. Choose one of these: {formats}.</source>
        <translation>В формате «{format}» это не записывается. Выберите один из этих: {formats}.</translation>
    </message>
    <message>
        <source>casewriter does not make a “{kind}” of a case. Choose one of these: {kinds}.</source>
        <translation>casewriter не делает из исследования «{kind}». Выберите одно из этого: {kinds}.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe, and casewriter will try again to save the text on the screen. Make some room.</source>
        <translation>Диск заполнен. Сохранённое в безопасности, а текст на экране casewriter попробует сохранить ещё раз. Освободите место.</translation>
    </message>
    <message>
        <source>This case has no kept state number {number}. Its history shows those that it has.</source>
        <translation>У этого исследования нет сохранённого состояния с номером {number}. Имеющиеся видны в его истории.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Nothing was changed. See whether the file is where it was and may be read, and try again.</source>
        <translation>«{file}» не удаётся прочитать: {problem}. Ничего не изменено. Проверьте, на месте ли файл и разрешено ли его читать, и повторите попытку.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly. The case is unharmed. Try it again.</source>
        <translation>Работа неожиданно прервалась. Исследование не пострадало. Повторите попытку.</translation>
    </message>
    <message>
        <source>This case is in the trash of your library. Nothing was changed. Bring it back from the trash, and open the file again.</source>
        <translation>Это исследование лежит в корзине вашей библиотеки. Ничего не изменено. Верните его из корзины и откройте файл снова.</translation>
    </message>
    <message>
        <source>This case is no longer in the trash. Nothing was deleted. Look at the trash again.</source>
        <translation>Этого исследования уже нет в корзине. Ничего не удалено. Откройте корзину ещё раз.</translation>
    </message>
    <message>
        <source>The picture “{name}” is not the one that was sent. Nothing was changed. Ask the sender for the file again.</source>
        <translation>Изображение «{name}»&#xa0;— не то, которое было отправлено. Ничего не изменено. Попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>A picture of this case was damaged on this computer. Add the picture again.</source>
        <translation>Изображение этого исследования повреждено на этом компьютере. Добавьте его снова.</translation>
    </message>
    <message>
        <source>A picture of this case is not on this computer. Add the picture again.</source>
        <translation>Изображения этого исследования нет на этом компьютере. Добавьте его снова.</translation>
    </message>
    <message>
        <source>More than one case begins with “{case}”. Give more of its id.</source>
        <translation>С «{case}» начинается больше одного исследования. Укажите больше знаков идентификатора.</translation>
    </message>
    <message>
        <source>There is no template “{id}” in version {version} here. The case itself is unharmed. Ask the Hub for the template.</source>
        <translation>Здесь нет шаблона «{id}» версии {version}. Само исследование не пострадало. Попросите шаблон у Хаба.</translation>
    </message>
    <message>
        <source>The template of this case has no question at {path}.</source>
        <translation>В шаблоне этого исследования нет вопроса {path}.</translation>
    </message>
    <message>
        <source>“{value}” does not fit here. Nothing was changed.</source>
        <translation>«{value}» сюда не подходит. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no house style “{style}” here. Choose one of these: {styles}.</source>
        <translation>Здесь нет стиля оформления «{style}». Выберите один из этих: {styles}.</translation>
    </message>
    <message>
        <source>{file}: the house style cannot be used: {problem}. Mend that line.</source>
        <translation>{file}: стиль оформления нельзя применить: {problem}. Исправьте эту строку.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code of two capitals such as GE.</source>
        <translation>«{country}»&#xa0;— не код страны из двух прописных букв, такой как GE.</translation>
    </message>
    <message>
        <source>{file}: the file is missing. Put it back.</source>
        <translation>{file}: файла нет. Верните его на место.</translation>
    </message>
    <message>
        <source>{file}, {section} {field}: {problem}. Mend that line.</source>
        <translation>{file}, {section} {field}: {problem}. Исправьте эту строку.</translation>
    </message>
    <message>
        <source>{file}: the format is “{problem}”. Use casewriter-template/1 for structure and casewriter-wording/1 for words.</source>
        <translation>{file}: указан формат «{problem}». Для структуры нужен casewriter-template/1, для слов&#xa0;— casewriter-wording/1.</translation>
    </message>
    <message>
        <source>{file}: the house style cannot be read: {problem}. Mend that line.</source>
        <translation>{file}: стиль оформления не удаётся прочитать: {problem}. Исправьте эту строку.</translation>
    </message>
    <message>
        <source>{file}: the format is “{problem}”. Write casewriter-house/1.</source>
        <translation>{file}: указан формат «{problem}». Нужен casewriter-house/1.</translation>
    </message>
    <message>
        <source>{file}: the id “{problem}” is not the folder’s name. Make them the same.</source>
        <translation>{file}: идентификатор «{problem}» не совпадает с названием папки. Сделайте их одинаковыми.</translation>
    </message>
    <message>
        <source>{file}: the section “{problem}” is in the order but nowhere described. Describe it or take it out.</source>
        <translation>{file}: раздел «{problem}» указан в порядке, но нигде не описан. Опишите его или уберите.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: there is no kind “{problem}”. Use one of the kinds of the template guide.</source>
        <translation>{file}, раздел {section}, поле {field}: вида «{problem}» нет. Возьмите один из видов из руководства по шаблонам.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: a {problem} needs its options, columns or fields. Add them.</source>
        <translation>{file}, раздел {section}, поле {field}: для {problem} нужны варианты, столбцы или поля. Добавьте их.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: the condition “{problem}” cannot be read. Write it as section.question = &apos;option&apos;.</source>
        <translation>{file}, раздел {section}, поле {field}: условие «{problem}» не удаётся прочитать. Напишите его как section.question = &apos;option&apos;.</translation>
    </message>
    <message>
        <source>The condition “{when}” cannot be read. Write it as section.question = &apos;option&apos;.</source>
        <translation>Условие «{when}» не удаётся прочитать. Напишите его как section.question = &apos;option&apos;.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: the condition depends on itself. Take one of the conditions away.</source>
        <translation>{file}, раздел {section}, поле {field}: условие зависит от самого себя. Уберите одно из условий.</translation>
    </message>
    <message>
        <source>{file}, section {section}: the key “{problem}” is used twice. Rename one of them.</source>
        <translation>{file}, раздел {section}: ключ «{problem}» использован дважды. Переименуйте один из них.</translation>
    </message>
    <message>
        <source>{file}: the template has no words. Add a wording file such as en.toml.</source>
        <translation>{file}: у шаблона нет слов. Добавьте файл слов, например en.toml.</translation>
    </message>
    <message>
        <source>{file}, section {section}, field {field}: words are missing at {problem}. Add them.</source>
        <translation>{file}, раздел {section}, поле {field}: не хватает слов в {problem}. Добавьте их.</translation>
    </message>
    <message>
        <source>{file}: {problem} does not belong to the section {section}. Move it to its own section’s file, or correct its name.</source>
        <translation>{file}: {problem} не относится к разделу {section}. Перенесите в файл своего раздела или исправьте название.</translation>
    </message>
    <message>
        <source>A state needs a name to be found by. Nothing was kept: give it one.</source>
        <translation>Состоянию нужно название, чтобы его можно было найти. Ничего не сохранено: дайте ему название.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {problem}. The case is unharmed. Choose another folder.</source>
        <translation>«{file}» не удаётся записать: {problem}. Исследование не пострадало. Выберите другую папку.</translation>
    </message>
    <message>
        <source>This file could not be made ({problem}). The case itself is in the case file beside it.</source>
        <translation>Этот файл не удалось создать ({problem}). Само исследование&#xa0;— в файле исследования рядом.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation>На этот вопрос ещё нет ответа.</translation>
    </message>
    <message>
        <source>This answer is not translated into this edition yet.</source>
        <translation>Этот ответ ещё не переведён для этого издания.</translation>
    </message>
    <message>
        <source>Not available yet, but no date to look again. Add a date.</source>
        <translation>Данных пока нет, но не указано, когда проверить снова. Добавьте дату.</translation>
    </message>
    <message>
        <source>Words: {words}. Asked for: {low} to {high}.</source>
        <translation>Слов: {words}. Нужно от {low} до {high}.</translation>
    </message>
    <message>
        <source>Entries: {count}. Asked for: {low} to {high}.</source>
        <translation>Записей: {count}. Нужно от {low} до {high}.</translation>
    </message>
    <message>
        <source>Too long for its place: {length} characters, {limit} at most.</source>
        <translation>Слишком длинно для этого места: {length} знаков, допустимо {limit}.</translation>
    </message>
    <message>
        <source>{value} is not possible here.</source>
        <translation>{value}&#xa0;— такого значения здесь не бывает.</translation>
    </message>
    <message>
        <source>{value} should be a whole number.</source>
        <translation>{value} должно быть целым числом.</translation>
    </message>
    <message>
        <source>The number has no date. Add one.</source>
        <translation>У числа нет даты. Добавьте её.</translation>
    </message>
    <message>
        <source>The number has no source. Choose or add one.</source>
        <translation>У числа нет источника. Выберите или добавьте его.</translation>
    </message>
    <message>
        <source>The number has no unit or scale. Choose one.</source>
        <translation>У числа нет единицы измерения или шкалы. Выберите её.</translation>
    </message>
    <message>
        <source>The indicator has no unit. Choose one.</source>
        <translation>У показателя нет единицы измерения. Выберите её.</translation>
    </message>
    <message>
        <source>The latest value has no date. Add one.</source>
        <translation>У последнего значения нет даты. Добавьте её.</translation>
    </message>
    <message>
        <source>The indicator has no source. Choose or add one.</source>
        <translation>У показателя нет источника. Выберите или добавьте его.</translation>
    </message>
    <message>
        <source>There is no day {date} in the calendar.</source>
        <translation>В календаре нет дня {date}.</translation>
    </message>
    <message>
        <source>The picture has no description for readers who cannot see it.</source>
        <translation>У изображения нет описания для читателей, которые его не видят.</translation>
    </message>
    <message>
        <source>The permission to print this picture is not recorded.</source>
        <translation>Разрешение на печать этого изображения не указано.</translation>
    </message>
    <message>
        <source>The person quoted has not agreed yet, as far as we know.</source>
        <translation>Насколько известно, человек, чьи слова приведены, ещё не дал согласия.</translation>
    </message>
    <message>
        <source>The table has no title. Say what it shows.</source>
        <translation>У таблицы нет названия. Напишите, что она показывает.</translation>
    </message>
    <message>
        <source>The table has no source. Choose or add one.</source>
        <translation>У таблицы нет источника. Выберите или добавьте его.</translation>
    </message>
    <message>
        <source>A column of the table has no heading. Name it.</source>
        <translation>У столбца таблицы нет заголовка. Назовите его.</translation>
    </message>
    <message>
        <source>A column of money does not say in which currency.</source>
        <translation>У столбца с деньгами не указана валюта.</translation>
    </message>
    <message>
        <source>A column of money does not say of which year.</source>
        <translation>У столбца с деньгами не указан год.</translation>
    </message>
    <message>
        <source>The answer came in from elsewhere in a form that cannot be shown. Write it again.</source>
        <translation>Ответ получен извне в таком виде, который нельзя показать. Напишите его снова.</translation>
    </message>
    <message>
        <source>{path} is not asked in this template. It is kept, but not published.</source>
        <translation>В этом шаблоне не спрашивают: {path}. Ответ сохраняется, но не публикуется.</translation>
    </message>
    <message>
        <source>Characters that no text can hold were taken out: {removed}. Look the passage over.</source>
        <translation>Удалены знаки, которых в тексте быть не может: {removed}. Просмотрите это место.</translation>
    </message>
    <message>
        <source>casewriter may not write to the library folder. Your text is still on screen. Ask for the right to write there, or choose another folder.</source>
        <translation>У casewriter нет права записи в папку библиотеки. Ваш текст остаётся на экране. Попросите право записи в неё или выберите другую папку.</translation>
    </message>
    <message>
        <source>Another program is using the library. Your text is still on screen, and casewriter will try again to save it.</source>
        <translation>Библиотеку сейчас использует другая программа. Ваш текст остаётся на экране, и casewriter попробует сохранить его ещё раз.</translation>
    </message>
    <message>
        <source>{who} on {machine} has been writing in this library since {since}. Nothing was changed; everything can be read. Close casewriter there and try again.</source>
        <translation>В этой библиотеке уже пишут: {who}, компьютер {machine}, начало: {since}. Ничего не изменено; всё можно читать. Закройте casewriter на том компьютере и повторите попытку.</translation>
    </message>
    <message>
        <source>{who} on {machine} took this library over at {since}. What is not saved yet is still on screen. Save a copy of it.</source>
        <translation>В этой библиотеке теперь пишут на другом компьютере: {who}, компьютер {machine}, начало: {since}. Несохранённое остаётся на экране. Сохраните его копию.</translation>
    </message>
    <message>
        <source>The library at {path} has to be brought up to date, and somebody else is writing in it. It was left untouched. Close casewriter there and open it again.</source>
        <translation>Библиотеку в {path} нужно обновить, а в ней пишет кто-то другой. Она не тронута. Закройте casewriter там и откройте её снова.</translation>
    </message>
    <message>
        <source>The library at {path} has to be brought up to date, and nothing may be written there. It was left untouched. Copy its folder to this computer and open the copy.</source>
        <translation>Библиотеку в {path} нужно обновить, а запись туда запрещена. Она не тронута. Скопируйте её папку на этот компьютер и откройте копию.</translation>
    </message>
    <message>
        <source>The library at {path} is damaged. It was left untouched. Bring back a backup of it.</source>
        <translation>Библиотека в {path} повреждена. Она не тронута. Верните её из резервной копии.</translation>
    </message>
    <message>
        <source>The library was written by a newer casewriter. It was left untouched. Install the newest casewriter.</source>
        <translation>Библиотеку записала более новая программа casewriter. Она не тронута. Установите новейшую версию casewriter.</translation>
    </message>
    <message>
        <source>The library at {path} could not be used: {problem}. Nothing in it was changed. Try again, or start the computer anew.</source>
        <translation>Библиотеку в {path} не удалось использовать: {problem}. В ней ничего не изменено. Повторите попытку или перезапустите компьютер.</translation>
    </message>
    <message>
        <source>{path} is not a folder. A library is a folder: choose another place.</source>
        <translation>{path}&#xa0;— не папка. Библиотека&#xa0;— это папка: выберите другое место.</translation>
    </message>
    <message>
        <source>There is no library in {path}. Nothing was made.</source>
        <translation>В {path} нет библиотеки. Ничего не создано.</translation>
    </message>
    <message>
        <source>A library cannot be made of “{choice}” here. The damaged one was left untouched.</source>
        <translation>Создать здесь библиотеку из «{choice}» нельзя. Повреждённая не тронута.</translation>
    </message>
    <message>
        <source>The new library did not stand its check ({problem}). The damaged one was left untouched. Bring back a backup of it.</source>
        <translation>Новая библиотека не прошла проверку ({problem}). Повреждённая не тронута. Верните её из резервной копии.</translation>
    </message>
    <message>
        <source>The library comes from an older casewriter. Before it is brought up to date a copy is kept, and the disk has too little room for that. Nothing was changed. Make some room and open it again.</source>
        <translation>Библиотека&#xa0;— от более старой версии casewriter. Перед обновлением сохраняется копия, а на диске для неё мало места. Ничего не изменено. Освободите место и откройте библиотеку снова.</translation>
    </message>
    <message>
        <source>The library could not be brought up to date: {problem}. It is as it was, and the casewriter that wrote it still opens it. Ask for help before you try again.</source>
        <translation>Библиотеку не удалось обновить: {problem}. Она осталась прежней, и та версия casewriter, которая её записала, по-прежнему её открывает. Попросите о помощи, прежде чем повторять.</translation>
    </message>
    <message>
        <source>The database file is damaged ({problem}). What can be read can be brought back.</source>
        <translation>Файл базы данных повреждён ({problem}). То, что читается, можно вернуть.</translation>
    </message>
    <message>
        <source>{count} entries of “{table}” belong to something that is gone.</source>
        <translation>Записи таблицы «{table}» относятся к тому, чего уже нет: {count}.</translation>
    </message>
    <message>
        <source>The facts of case {case} cannot be read.</source>
        <translation>Сведения об исследовании {case} не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The answer at {path} ({language}) of case {case} cannot be read.</source>
        <translation>Ответ в {path} ({language}) исследования {case} не удаётся прочитать.</translation>
    </message>
    <message>
        <source>An older text of the answer at {path} ({language}) of case {case} cannot be read.</source>
        <translation>Прежний текст ответа в {path} ({language}) исследования {case} не удаётся прочитать.</translation>
    </message>
    <message>
        <source>{count} older texts that no kept state shows cannot be read.</source>
        <translation>Не удаётся прочитать прежние тексты, которых нет ни в одном сохранённом состоянии: {count}.</translation>
    </message>
    <message>
        <source>The kept state {number} of case {case} cannot be read.</source>
        <translation>Сохранённое состояние {number} исследования {case} не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The kept state {number} of case {case} is not what it was when it was kept.</source>
        <translation>Сохранённое состояние {number} исследования {case}&#xa0;— не то, каким оно было при сохранении.</translation>
    </message>
    <message>
        <source>What was taken out of case {case} at {path} cannot be read.</source>
        <translation>То, что удалено из исследования {case} в {path}, не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The picture “{name}” was damaged on this computer. Add it again.</source>
        <translation>Изображение «{name}» повреждено на этом компьютере. Добавьте его снова.</translation>
    </message>
    <message>
        <source>The picture “{name}” of case {case} is not on this computer. Add it again.</source>
        <translation>Изображения «{name}» исследования {case} нет на этом компьютере. Добавьте его снова.</translation>
    </message>
    <message>
        <source>Its card was removed or never came along. The publication would show an empty place.</source>
        <translation>Карточка источника удалена или не была получена. В публикации здесь осталось бы пустое место.</translation>
    </message>
    <message>
        <source>What it led to was removed. The publication would show an empty place.</source>
        <translation>То, на что она указывала, удалено. В публикации здесь осталось бы пустое место.</translation>
    </message>
    <message>
        <source>The case must be understood without the internet, and addresses die. Say in a few sentences what is found there.</source>
        <translation>Исследование должно быть понятно без интернета, а адреса исчезают. Скажите в нескольких предложениях, что там можно найти.</translation>
    </message>
    <message>
        <source>References list what the text uses. Cite it where it belongs, or take it out.</source>
        <translation>В списке источников стоит то, на что опирается текст. Сошлитесь на источник там, где нужно, или уберите его из списка.</translation>
    </message>
    <message>
        <source>A reader wonders why it is there. One sentence that mentions it tells what to see in it.</source>
        <translation>Читатель не поймёт, зачем это здесь. Одно предложение подскажет, что в этом увидеть.</translation>
    </message>
    <message>
        <source>Tables are listed by their titles, and read apart from the text.</source>
        <translation>Таблицы перечисляют по названиям и читают отдельно от текста.</translation>
    </message>
    <message>
        <source>A reader who wants to check it must know where to look.</source>
        <translation>Читатель, который захочет проверить, должен знать, где искать.</translation>
    </message>
    <message>
        <source>Readers who hear the table have nothing but the headings to tell its cells apart.</source>
        <translation>Кто слушает таблицу, различает её ячейки только по заголовкам.</translation>
    </message>
    <message>
        <source>The case is read in seven countries, and each has its own.</source>
        <translation>Исследование читают в семи странах, и валюта в каждой своя.</translation>
    </message>
    <message>
        <source>An amount of ten years ago buys less today. The year makes it comparable.</source>
        <translation>Сумма десятилетней давности сегодня стоит меньше. Год позволяет сравнивать.</translation>
    </message>
    <message>
        <source>An editor checks every figure. Cite where it comes from, in this sentence or paragraph.</source>
        <translation>Редактор проверяет каждое число. Сошлитесь на его источник в этом же предложении или абзаце.</translation>
    </message>
    <message>
        <source>Money loses its value over the years. Without the year nobody can compare.</source>
        <translation>Стоимость денег с годами меняется. Без указания года суммы нельзя сравнить.</translation>
    </message>
    <message>
        <source>Surveys of one country use per cent, five points and ten points. Say which, and who asked.</source>
        <translation>В опросах одной страны бывают и проценты, и пять баллов, и десять. Укажите, какая шкала и кто спрашивал.</translation>
    </message>
    <message>
        <source>Visitors a day times about 250 working days should come near the requests of a year. One of the figures is wrong, or they count different things.</source>
        <translation>Посетители за день, умноженные примерно на 250 рабочих дней, должны быть близки к числу заявлений за год. Либо одно из чисел неверно, либо посчитано разное.</translation>
    </message>
    <message>
        <source>The figure or its unit is wrong.</source>
        <translation>Неверно число или его единица измерения.</translation>
    </message>
    <message>
        <source>The figure from before should have the earlier date. Perhaps the two dates changed places.</source>
        <translation>Прежнее значение должно относиться к более ранней дате. Возможно, даты перепутаны.</translation>
    </message>
    <message>
        <source>Readers add the rows up. Say in a note if something is left out or rounded.</source>
        <translation>Читатели складывают строки сами. Если что-либо пропущено или округлено, скажите об этом в примечании.</translation>
    </message>
    <message>
        <source>The same name is probably spelled in two ways. People look for their own names.</source>
        <translation>Вероятно, одно имя написано двумя способами. Люди ищут в публикации своё имя.</translation>
    </message>
    <message>
        <source>Readers of other countries do not know it. Write the full form with the abbreviation in brackets, or add it to the abbreviations.</source>
        <translation>Читатели из других стран этого не знают. Напишите полную форму с сокращением в скобках или добавьте его в список сокращений.</translation>
    </message>
    <message>
        <source>Libraries and shops would refuse it. Copy it anew from the agency’s letter.</source>
        <translation>Библиотеки и магазины не примут такой номер. Перепишите его заново из письма агентства.</translation>
    </message>
    <message>
        <source>People are printed by name only if they agree.</source>
        <translation>Имена людей печатают только с их согласия.</translation>
    </message>
    <message>
        <source>People who listen move through a text by its headings and think that one was lost.</source>
        <translation>Те, кто слушает текст, переходят от заголовка к заголовку и решат, что один пропущен.</translation>
    </message>
    <message>
        <source>People who listen hear the links alone, one after the other, and on paper only the words remain.</source>
        <translation>Те, кто слушает текст, слышат одни ссылки подряд, а на бумаге остаются одни слова.</translation>
    </message>
    <message>
        <source>Screen readers would pronounce it wrongly, and hyphenation would fail. Mark its language in the tools.</source>
        <translation>Программы чтения с экрана произнесут это неправильно, и переносы будут неверны. Отметьте язык в инструментах.</translation>
    </message>
    <message>
        <source>The publication shows this answer. A draft can be made without it.</source>
        <translation>Этот ответ показывают в публикации. Черновик можно сделать и без него.</translation>
    </message>
    <message>
        <source>The edition would leave out what the original says here.</source>
        <translation>В издании не будет того, что говорит здесь оригинал.</translation>
    </message>
    <message>
        <source>Without a date nobody comes back to it, and the gap stays until the publication is late.</source>
        <translation>Без даты никто к этому не вернётся, и пропуск останется до самой публикации.</translation>
    </message>
    <message>
        <source>The range keeps the cases of a series alike. It only advises.</source>
        <translation>Такой объём делает исследования серии похожими. Это только совет.</translation>
    </message>
    <message>
        <source>Fewer say too little, more are not read.</source>
        <translation>Меньше&#xa0;— слишком мало, больше&#xa0;— не прочитают.</translation>
    </message>
    <message>
        <source>It would not fit its place in the publication.</source>
        <translation>Это не поместится на своём месте в публикации.</translation>
    </message>
    <message>
        <source>A value that is not possible is a slip, in the number or in its unit.</source>
        <translation>Невозможное значение&#xa0;— это описка: в самом числе или в единице измерения.</translation>
    </message>
    <message>
        <source>What is counted here comes in whole numbers.</source>
        <translation>То, что здесь считают, бывает только целым числом.</translation>
    </message>
    <message>
        <source>Figures change every year. Without its date the number cannot be compared.</source>
        <translation>Цифры меняются каждый год. Без даты число нельзя сравнить.</translation>
    </message>
    <message>
        <source>An editor checks every figure and must know where it comes from.</source>
        <translation>Редактор проверяет каждое число и должен знать, откуда оно.</translation>
    </message>
    <message>
        <source>The same number means something else in another unit or on another scale.</source>
        <translation>То же число в других единицах или по другой шкале означает другое.</translation>
    </message>
    <message>
        <source>The same number means something else in another unit.</source>
        <translation>То же число в других единицах означает другое.</translation>
    </message>
    <message>
        <source>Figures change every year. Without its date the value cannot be compared.</source>
        <translation>Цифры меняются каждый год. Без даты значение нельзя сравнить.</translation>
    </message>
    <message>
        <source>The date is a slip of the pen.</source>
        <translation>Дата&#xa0;— описка.</translation>
    </message>
    <message>
        <source>People who listen to the publication learn from these words what the picture shows.</source>
        <translation>Те, кто слушает публикацию, узнают из этих слов, что показано на изображении.</translation>
    </message>
    <message>
        <source>A picture may be printed only if its owner agrees.</source>
        <translation>Изображение можно печатать, только если согласен его владелец.</translation>
    </message>
    <message>
        <source>People are quoted by name only if they agree.</source>
        <translation>Слова людей приводят с именем, только если они согласны.</translation>
    </message>
    <message>
        <source>It was perhaps written by another program.</source>
        <translation>Возможно, это записала другая программа.</translation>
    </message>
    <message>
        <source>It belongs to another template or to a newer version of this one.</source>
        <translation>Это относится к другому шаблону или к более новой его версии.</translation>
    </message>
    <message>
        <source>They came from another program. The passage reads as before, except where they stood.</source>
        <translation>Они попали сюда из другой программы. Текст читается как прежде, кроме мест, где они стояли.</translation>
    </message>
    <message>
        <source>Straight quotation marks: {found}.</source>
        <translation>Прямые кавычки: {found}.</translation>
    </message>
    <message>
        <source>Quotation marks of another language: {found}.</source>
        <translation>Кавычки другого языка: {found}.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: “{before}{found}{after}”</source>
        <translation>У кавычки нет пары: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>A bracket has no partner: “{before}{found}{after}”</source>
        <translation>У скобки нет пары: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>Two spaces where one is enough: “{before}·{after}”</source>
        <translation>Два пробела там, где достаточно одного: «{before}·{after}»</translation>
    </message>
    <message>
        <source>A space too many before or behind a sign: “{before}·{after}”</source>
        <translation>Лишний пробел перед знаком или после него: «{before}·{after}»</translation>
    </message>
    <message>
        <source>A space is missing: “{before}{found}{after}”</source>
        <translation>Не хватает пробела: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>A hyphen stands where a dash belongs: “{before} - {after}”</source>
        <translation>Дефис стоит там, где нужно тире: «{before} - {after}»</translation>
    </message>
    <message>
        <source>A range is written with a hyphen: {found}.</source>
        <translation>Диапазон записан через дефис: {found}.</translation>
    </message>
    <message>
        <source>A hyphen of an unusual kind in “{before}{found}{after}”</source>
        <translation>Необычный дефис в «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>Three full stops stand for an ellipsis: “{before}{found}{after}”</source>
        <translation>Три точки стоят вместо многоточия: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>A word stands twice: {found}.</source>
        <translation>Слово повторяется: {found}.</translation>
    </message>
    <message>
        <source>An invisible character stands here: “{before}{after}”</source>
        <translation>Здесь стоит невидимый знак: «{before}{after}»</translation>
    </message>
    <message>
        <source>The word {found} mixes Latin and Cyrillic letters.</source>
        <translation>В слове {found} смешаны латинские и кириллические буквы.</translation>
    </message>
    <message>
        <source>A letter from an old font: {found} should be {instead}.</source>
        <translation>Буква из старого шрифта: {found}, нужно {instead}.</translation>
    </message>
    <message>
        <source>Letters were lost in {found}.</source>
        <translation>В {found} потеряны буквы.</translation>
    </message>
    <message>
        <source>The apostrophe of an Uzbek letter is another sign: “{before}{found}{after}”</source>
        <translation>Апостроф узбекской буквы&#xa0;— другой знак: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>An Armenian sentence ends with a colon: “{before}{found}{after}”</source>
        <translation>Армянское предложение заканчивается двоеточием: «{before}{found}{after}»</translation>
    </message>
    <message>
        <source>Georgian is written in capitals: {found}.</source>
        <translation>Грузинский текст написан прописными буквами: {found}.</translation>
    </message>
    <message>
        <source>The decimals of {found} are written as in another language.</source>
        <translation>Дробная часть в {found} отделена так, как принято в другом языке.</translation>
    </message>
    <message>
        <source>The thousands of {found} are grouped as in another language.</source>
        <translation>Разряды в {found} отделены так, как принято в другом языке.</translation>
    </message>
    <message>
        <source>The number {found} is easier to read with its thousands grouped.</source>
        <translation>Число {found} легче прочитать, если отделить разряды.</translation>
    </message>
    <message>
        <source>The space before the sign in “{before}{found}{after}” is not that of the language.</source>
        <translation>Пробел перед знаком в «{before}{found}{after}»&#xa0;— не такой, как принято в этом языке.</translation>
    </message>
    <message>
        <source>The line may break between “{before}” and “{after}”.</source>
        <translation>Строка может прерваться между «{before}» и «{after}».</translation>
    </message>
    <message>
        <source>The year of {found} has two digits only.</source>
        <translation>В дате {found} год записан двумя цифрами.</translation>
    </message>
    <message>
        <source>{found} is misspelt.</source>
        <translation>В слове {found} ошибка.</translation>
    </message>
    <message>
        <source>The series has another word for “{found}”.</source>
        <translation>В серии вместо «{found}» принято другое слово.</translation>
    </message>
    <message>
        <source>“{found}” has another official name.</source>
        <translation>У «{found}» другое официальное название.</translation>
    </message>
    <message>
        <source>“{found}” can be said more plainly.</source>
        <translation>«{found}» можно сказать проще.</translation>
    </message>
    <message>
        <source>A line of a web page was left here: “{found}”.</source>
        <translation>Здесь осталась строка с веб-страницы: «{found}».</translation>
    </message>
    <message>
        <source>“{found}” claims much. Say how it is known, or leave it out.</source>
        <translation>«{found}»&#xa0;— сильное утверждение. Скажите, откуда это известно, или уберите.</translation>
    </message>
    <message>
        <source>A sentence of {words} words begins “{before}…”.</source>
        <translation>Длинное предложение (слов: {words}) начинается так: «{before}…».</translation>
    </message>
    <message>
        <source>A citation names a source that is not in the references.</source>
        <translation>Ссылка указывает на источник, которого нет в списке источников.</translation>
    </message>
    <message>
        <source>A reference leads to nothing: {place}.</source>
        <translation>Ссылка никуда не ведёт: {place}.</translation>
    </message>
    <message>
        <source>The answer is only a link.</source>
        <translation>Ответ состоит из одной ссылки.</translation>
    </message>
    <message>
        <source>No answer cites this source: {source}.</source>
        <translation>Ни один ответ не ссылается на этот источник: {source}.</translation>
    </message>
    <message>
        <source>No text leads to this table, timeline or picture.</source>
        <translation>Ни один текст не ведёт к этой таблице, хронологии или изображению.</translation>
    </message>
    <message>
        <source>The figure {found} has no source.</source>
        <translation>У числа {found} нет источника.</translation>
    </message>
    <message>
        <source>The amount {found} has no year.</source>
        <translation>У суммы {found} не указан год.</translation>
    </message>
    <message>
        <source>A satisfaction of {found} has no scale.</source>
        <translation>У оценки удовлетворённости {found} нет шкалы.</translation>
    </message>
    <message>
        <source>{yearly} a year and {daily} a day do not fit together.</source>
        <translation>{yearly} в год и {daily} в день не сходятся.</translation>
    </message>
    <message>
        <source>{value} is outside of what this unit allows: {low} to {high}.</source>
        <translation>{value}&#xa0;— за пределами допустимого для этой единицы: от {low} до {high}.</translation>
    </message>
    <message>
        <source>The figure before is of {before}, the one now of {now}.</source>
        <translation>Дата прежнего значения: {before}, нынешнего: {now}.</translation>
    </message>
    <message>
        <source>The total says {total}, the rows above come to {sum}.</source>
        <translation>В итоге указано {total}, строки выше дают {sum}.</translation>
    </message>
    <message>
        <source>{one} and {other}: one of them is probably a slip.</source>
        <translation>{one} и {other}: в одном из двух, вероятно, описка.</translation>
    </message>
    <message>
        <source>{found} is not explained where it stands first.</source>
        <translation>{found} не объяснено там, где встречается впервые.</translation>
    </message>
    <message>
        <source>{isbn} is no valid ISBN: its check digit does not fit.</source>
        <translation>{isbn}&#xa0;— неверный ISBN: контрольная цифра не сходится.</translation>
    </message>
    <message>
        <source>It is not recorded that {name} agrees to be named.</source>
        <translation>Нет отметки о согласии назвать имя: {name}.</translation>
    </message>
    <message>
        <source>The sub-heading “{found}” is of the second level, with none of the first above it.</source>
        <translation>Подзаголовок «{found}»&#xa0;— второго уровня, а над ним нет ни одного первого.</translation>
    </message>
    <message>
        <source>The words of the link, “{found}”, do not say where it leads.</source>
        <translation>Слова ссылки, «{found}», не говорят, куда она ведёт.</translation>
    </message>
    <message>
        <source>A passage in another language is not marked as such: “{found}”.</source>
        <translation>Место на другом языке не отмечено: «{found}».</translation>
    </message>
    <message>
        <source>Straight marks do not show where a quotation begins and ends. The publication uses the marks of its language.</source>
        <translation>Прямые кавычки не показывают, где начинается и кончается цитата. В публикации стоят кавычки её языка.</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own. Mixed ones look like a text that was pasted together.</source>
        <translation>У каждого языка свои кавычки. Если они перемешаны, текст кажется склеенным из кусков.</translation>
    </message>
    <message>
        <source>A reader cannot tell where the other person’s words end and yours begin.</source>
        <translation>Читатель не поймёт, где кончаются чужие слова и начинаются ваши.</translation>
    </message>
    <message>
        <source>What is in brackets can be left out when reading. Without the second bracket nobody knows how much that is.</source>
        <translation>То, что стоит в скобках, при чтении можно пропустить. Без второй скобки непонятно, докуда пропускать.</translation>
    </message>
    <message>
        <source>Wider gaps in a line look like faults in print.</source>
        <translation>Широкие промежутки в строке выглядят как ошибка печати.</translation>
    </message>
    <message>
        <source>The sign may move to the next line alone.</source>
        <translation>Знак может оказаться один в начале следующей строки.</translation>
    </message>
    <message>
        <source>Two words that run together are hard to read, to find and to hyphenate.</source>
        <translation>Слитные слова трудно прочитать, найти и перенести.</translation>
    </message>
    <message>
        <source>A hyphen joins parts of a word. A dash separates thoughts, and readers see the difference.</source>
        <translation>Дефис соединяет части слова. Тире разделяет мысли, и читатели видят разницу.</translation>
    </message>
    <message>
        <source>A range of numbers takes an en dash; with a hyphen it reads like one number in two parts.</source>
        <translation>В диапазоне чисел ставят короткое тире; с дефисом это читается как один номер из двух частей.</translation>
    </message>
    <message>
        <source>It looks right, but search and spelling do not find the word. It often comes from another program.</source>
        <translation>Выглядит верно, но при поиске и проверке правописания слово не находится. Такой знак часто попадает из другой программы.</translation>
    </message>
    <message>
        <source>Three stops may be split at the end of a line; the sign … cannot.</source>
        <translation>Три точки могут разделиться в конце строки; знак …&#xa0;не может.</translation>
    </message>
    <message>
        <source>This happens when a sentence is rewritten, and spelling checks pass over it.</source>
        <translation>Так бывает, когда предложение переписывают, и проверка правописания этого не замечает.</translation>
    </message>
    <message>
        <source>It comes from a web page or a PDF. It breaks search, and screen readers may stumble over it.</source>
        <translation>Он попал сюда с веб-страницы или из PDF. Он мешает поиску, и программы чтения с экрана могут на нём сбиться.</translation>
    </message>
    <message>
        <source>The letters look alike, but they are others. Search, spelling and screen readers do not find the word.</source>
        <translation>Буквы похожи, но это другие буквы. Ни поиск, ни проверка правописания, ни программы чтения с экрана слово не найдут.</translation>
    </message>
    <message>
        <source>It looks like the right letter but is another character. Search, spelling and screen readers do not find words written with it.</source>
        <translation>Похоже на нужную букву, но это другой знак. Ни поиск, ни проверка правописания, ни программы чтения с экрана не найдут слова с ним.</translation>
    </message>
    <message>
        <source>An old Kazakh font put its letters at other places. Without that font they show as something else. Write the word anew.</source>
        <translation>В старом казахском шрифте буквы стояли на других местах. Без этого шрифта они выглядят иначе. Напишите слово заново.</translation>
    </message>
    <message>
        <source>oʻ and gʻ have a sign of their own, and so has the pause within a word. With others the word is not found.</source>
        <translation>У oʻ и gʻ свой знак, как и у паузы внутри слова. С другими знаками слово не находят.</translation>
    </message>
    <message>
        <source>The Armenian full stop ։ looks like a colon but is another sign, and screen readers pause only there.</source>
        <translation>Армянская точка ։ похожа на двоеточие, но это другой знак, и программы чтения с экрана делают паузу только на нём.</translation>
    </message>
    <message>
        <source>Georgian has no capitals in running text, and many fonts cannot show them.</source>
        <translation>В грузинском тексте нет прописных букв, и многие шрифты не могут их показать.</translation>
    </message>
    <message>
        <source>A reader may take the number for another one.</source>
        <translation>Читатель может принять это число за другое.</translation>
    </message>
    <message>
        <source>A reader may take it for a decimal fraction.</source>
        <translation>Читатель может принять это за десятичную дробь.</translation>
    </message>
    <message>
        <source>Long numbers are misread when their digits run on.</source>
        <translation>В длинных числах легко ошибиться, если цифры идут подряд.</translation>
    </message>
    <message>
        <source>English writes 5%, Russian 5 % with a space at which the line does not break.</source>
        <translation>По-английски пишут 5%, по-русски&#xa0;— 5&#xa0;% с пробелом, на котором строка не прерывается.</translation>
    </message>
    <message>
        <source>A number should stay beside what it counts, an initial beside its name.</source>
        <translation>Число должно стоять рядом с тем, что оно обозначает, инициал&#xa0;— рядом с фамилией.</translation>
    </message>
    <message>
        <source>In ten years nobody knows the century, and readers of other countries may take the day for the month. Write the date in words.</source>
        <translation>Через десять лет будет неясно, какой это век, а читатели из других стран могут принять день за месяц. Напишите дату словами.</translation>
    </message>
    <message>
        <source>It is in the list of words that are often misspelt.</source>
        <translation>Это слово есть в списке тех, в которых часто ошибаются.</translation>
    </message>
    <message>
        <source>One thing has one name throughout the series. The editor would change it anyway.</source>
        <translation>Одно и то же называют одинаково во всей серии. Редактор всё равно это исправит.</translation>
    </message>
    <message>
        <source>Bodies and countries are named as they name themselves, and alike in every case of the series.</source>
        <translation>Органы и страны называют так, как они называют себя, и одинаково в каждом исследовании серии.</translation>
    </message>
    <message>
        <source>Most readers have this language as their second, and the text may be translated.</source>
        <translation>Для большинства читателей этот язык&#xa0;— второй, а текст могут переводить.</translation>
    </message>
    <message>
        <source>It came along when the text was pasted and means nothing to your readers.</source>
        <translation>Это попало сюда при вставке текста и ничего не значит для ваших читателей.</translation>
    </message>
    <message>
        <source>Readers from other countries believe what they can check. A source, a figure or an example makes the point.</source>
        <translation>Читатели из других стран верят тому, что могут проверить. Убедит источник, цифра или пример.</translation>
    </message>
    <message>
        <source>Readers lose the thread. Two sentences could say the same.</source>
        <translation>Читатель теряет нить. Два предложения скажут то же самое.</translation>
    </message>
    <message>
        <source>“{file}” is no package of casewriter. Nothing was changed. Choose a file that ends in .casepack, or ask the sender what it is.</source>
        <translation>«{file}»&#xa0;— не пакет casewriter. Ничего не изменено. Выберите файл с окончанием .casepack или спросите отправителя, что это за файл.</translation>
    </message>
    <message>
        <source>“{file}” is cut short: a part of it did not arrive. Nothing was changed. Ask the sender to send it again.</source>
        <translation>Файл «{file}» обрывается: часть его не дошла. Ничего не изменено. Попросите отправителя прислать его ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” was altered or damaged on its way: {part}. Nothing was changed. Ask the sender to send it again.</source>
        <translation>Файл «{file}» изменён или повреждён в пути: {part}. Ничего не изменено. Попросите отправителя прислать его ещё раз.</translation>
    </message>
    <message>
        <source>The signature in “{file}” does not fit: somebody changed the package after it was signed. Nothing was changed. Ask the sender in another way, as by telephone, to send it again.</source>
        <translation>Подпись в файле «{file}» не сходится: пакет изменили после того, как он был подписан. Ничего не изменено. Свяжитесь с отправителем другим путём, например по телефону, и попросите прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” holds a part that it does not name among its own: {part}. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>В файле «{file}» есть часть, которой нет в его описи: {part}. Ничего не изменено. Попросите отправителя прислать файл ещё раз таким, каким его записал casewriter.</translation>
    </message>
    <message>
        <source>A part of “{file}” is missing: {part}. Nothing was changed. Ask the sender to send it again.</source>
        <translation>В файле «{file}» не хватает части: {part}. Ничего не изменено. Попросите отправителя прислать его ещё раз.</translation>
    </message>
    <message>
        <source>A part of “{file}” is there twice: {part}. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>Одна из частей файла «{file}» повторяется: {part}. Ничего не изменено. Попросите отправителя прислать файл ещё раз таким, каким его записал casewriter.</translation>
    </message>
    <message>
        <source>A part of “{file}” has a name that leads out of the package: {part}. Casewriter writes no such files; it may be meant to do harm. Nothing was changed. Ask the sender whether the file is theirs.</source>
        <translation>Имя одной из частей файла «{file}» выводит за пределы пакета: {part}. Программа casewriter таких файлов не пишет; возможно, файл сделан, чтобы навредить. Ничего не изменено. Спросите отправителя, его ли это файл.</translation>
    </message>
    <message>
        <source>A part of “{file}” is a link or a folder instead of a file: {part}. Casewriter writes no such files. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>Одна из частей файла «{file}»&#xa0;— ссылка или папка, а не файл: {part}. Программа casewriter таких файлов не пишет. Ничего не изменено. Попросите отправителя прислать файл ещё раз таким, каким его записал casewriter.</translation>
    </message>
    <message>
        <source>A part of “{file}” is locked with a password of another program: {part}. Nothing was changed. Ask the sender to send it as casewriter wrote it.</source>
        <translation>Одна из частей файла «{file}» закрыта паролем другой программы: {part}. Ничего не изменено. Попросите отправителя прислать файл таким, каким его записал casewriter.</translation>
    </message>
    <message>
        <source>“{file}” holds bytes that belong to none of its parts. Casewriter writes no such files. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>В файле «{file}» есть данные, которые не относятся ни к одной из его частей. Программа casewriter таких файлов не пишет. Ничего не изменено. Попросите отправителя прислать файл ещё раз таким, каким его записал casewriter.</translation>
    </message>
    <message>
        <source>“{file}” holds more than 2,000 parts, more than any case. Nothing was changed. Ask the sender whether the file is theirs.</source>
        <translation>В файле «{file}» больше 2000 частей&#xa0;— больше, чем бывает у исследования. Ничего не изменено. Спросите отправителя, его ли это файл.</translation>
    </message>
    <message>
        <source>“{file}” would take more than 512 MB unpacked. Nothing was changed. Ask the sender to make its pictures smaller and to send it again.</source>
        <translation>Файл «{file}» в распакованном виде занял бы больше 512 МБ. Ничего не изменено. Попросите отправителя уменьшить изображения и прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>A part of “{file}” would swell more than a hundred times when it is unpacked: {part}. It may be meant to do harm. Nothing was changed. Ask the sender whether the file is theirs.</source>
        <translation>Одна из частей файла «{file}» при распаковке выросла бы более чем в сто раз: {part}. Возможно, файл сделан, чтобы навредить. Ничего не изменено. Спросите отправителя, его ли это файл.</translation>
    </message>
    <message>
        <source>A text in “{file}” is larger than the text of any case: {part}. Nothing was changed. Ask the sender whether the file is theirs.</source>
        <translation>Текст в файле «{file}» больше, чем бывает у исследования: {part}. Ничего не изменено. Спросите отправителя, его ли это файл.</translation>
    </message>
    <message>
        <source>A picture in “{file}” is no picture that casewriter takes: {part}. Nothing was changed. Ask the sender to replace it by a photograph or a PNG and to send the case again.</source>
        <translation>Изображение в файле «{file}» не того вида, какой принимает casewriter: {part}. Ничего не изменено. Попросите отправителя заменить его фотографией или файлом PNG и прислать исследование ещё раз.</translation>
    </message>
    <message>
        <source>A picture in “{file}” has more than 100 million dots: {part}. Nothing was changed. Ask the sender to make it smaller and to send the case again.</source>
        <translation>В изображении из файла «{file}» больше 100 миллионов точек: {part}. Ничего не изменено. Попросите отправителя уменьшить изображение и прислать исследование ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” contradicts itself: {part}. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.</source>
        <translation>Файл «{file}» противоречит сам себе: {part}. Ничего не изменено. Попросите отправителя прислать файл ещё раз таким, каким его записал casewriter.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer casewriter. Nothing was changed. Install the newest casewriter and open the file again.</source>
        <translation>Файл «{file}» записан более новой версией casewriter. Ничего не изменено. Установите новейшую версию casewriter и откройте файл ещё раз.</translation>
    </message>
    <message>
        <source>The case is too large to be sent: {bytes} bytes with {pictures} pictures. Nothing was written. Make its pictures smaller and send it again.</source>
        <translation>Исследование слишком велико, чтобы его отправить (байтов: {bytes}, изображений: {pictures}). Ничего не записано. Уменьшите изображения и отправьте исследование ещё раз.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be sent: it is too large or not of a kind that the receiver&apos;s casewriter takes. Nothing was written. Replace it by a photograph or a PNG.</source>
        <translation>Изображение «{name}» нельзя отправить: оно слишком велико или не того вида, какой примет casewriter получателя. Ничего не записано. Замените его фотографией или файлом PNG.</translation>
    </message>
    <message>
        <source>These are not copies of one case study, but two different ones. Nothing was changed. Choose two copies of the same case study.</source>
        <translation>Это не копии одного исследования, а два разных. Ничего не изменено. Выберите две копии одного и того же исследования.</translation>
    </message>
    <message>
        <source>These copies follow different versions of the template “{template}”. Nothing was changed. Bring both to the newer version first.</source>
        <translation>Эти копии следуют разным версиям шаблона «{template}». Ничего не изменено. Сначала переведите обе на более новую версию.</translation>
    </message>
    <message>
        <source>“{found}”: elsewhere the act is of {one}, here of {other}.</source>
        <translation>«{found}»: в другом месте акт датирован так: {one}, а здесь так: {other}.</translation>
    </message>
    <message>
        <source>“{found}” is nearly the title of another entry in this case: “{other}”.</source>
        <translation>«{found}» почти совпадает с названием, которое уже есть в исследовании: «{other}».</translation>
    </message>
    <message>
        <source>The value does not belong to this group of the index: {found}.</source>
        <translation>Значение не относится к этой группе индекса: {found}.</translation>
    </message>
    <message>
        <source>The text says {found} {unit}, the key facts say {known}.</source>
        <translation>В тексте: {found} ({unit}), в основных сведениях: {known}.</translation>
    </message>
    <message>
        <source>This answer is hard to read: its ease is {ease}, where administrative texts should reach 20.</source>
        <translation>Этот ответ трудно читать: показатель удобочитаемости {ease}, а у хороших служебных текстов он не ниже 20.</translation>
    </message>
    <message>
        <source>A reader who looks the act up finds one date. The other is a slip, or another act is meant.</source>
        <translation>Читатель, который станет искать акт, найдёт одну дату. Вторая — описка, или речь идёт о другом акте.</translation>
    </message>
    <message>
        <source>One of the two is a slip. A title is given as it stands on the document.</source>
        <translation>В одном из двух случаев — описка. Название приводят так, как оно стоит на документе.</translation>
    </message>
    <message>
        <source>The United Nations survey calls values above 0.75 very high, from 0.50 high, from 0.25 middle, and those below low.</source>
        <translation>В исследовании ООН значения выше 0,75 названы очень высокими, от 0,50 — высокими, от 0,25 — средними, ниже — низкими.</translation>
    </message>
    <message>
        <source>Where two figures for one thing are right, say what makes them differ: the date, the place, or what is counted.</source>
        <translation>Если верны оба числа, скажите, чем они различаются: датой, местом или тем, что посчитано.</translation>
    </message>
    <message>
        <source>The measure looks at the length of sentences and words alone. Shorter sentences help most, then everyday words.</source>
        <translation>Показатель учитывает только длину предложений и слов. Больше всего помогают короткие предложения, затем обычные слова.</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be set: {problem}. The case is safe, and the other formats can be made. Please tell us what this sentence says.</source>
        <translation>Страницы PDF не удалось сверстать: {problem}. Исследование в сохранности, остальные форматы создать можно. Пожалуйста, сообщите нам текст этого предложения.</translation>
    </message>
    <message>
        <source>The file is far larger than a list of references. Nothing was added. Export only the sources of this case and try again.</source>
        <translation>Файл намного больше, чем бывает список источников. Ничего не добавлено. Выгрузите только источники этого исследования и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file holds {count} sources, more than the {most} that can be taken at once. Nothing was added. Export only the sources of this case and try again.</source>
        <translation>Источников в файле: {count}, а за один раз можно взять не больше {most}. Ничего не добавлено. Выгрузите только источники этого исследования и попробуйте снова.</translation>
    </message>
    <message>
        <source>The list of references is damaged or cut short. Nothing was added. Export it again, as RIS, BibTeX or CSL-JSON.</source>
        <translation>Список источников повреждён или обрывается. Ничего не добавлено. Выгрузите его заново в формате RIS, BibTeX или CSL-JSON.</translation>
    </message>
    <message>
        <source>No references were found there. Nothing was added. RIS, BibTeX, CSL-JSON and plain text can be read.</source>
        <translation>Источников там не нашлось. Ничего не добавлено. Читаются RIS, BibTeX, CSL-JSON и обычный текст.</translation>
    </message>
    <message>
        <source>“{file}” is a receipt for a package that did not go from this library. Nothing was changed. Open it on the computer that the case was sent from.</source>
        <translation>«{file}»&#xa0;— подтверждение о получении пакета, который отправлен не из этой библиотеки. Ничего не изменено. Откройте его на том компьютере, с которого отправлено исследование.</translation>
    </message>
    <message>
        <source>“{file}” is locked for somebody else, or with another passphrase. Nothing was changed. Ask the sender for the passphrase, or to lock it with your key.</source>
        <translation>Файл «{file}» закрыт для другого получателя или другой парольной фразой. Ничего не изменено. Узнайте у отправителя парольную фразу или попросите закрыть файл вашим ключом.</translation>
    </message>
    <message>
        <source>“{file}” is a receipt and holds no case. Nothing was changed. Take it in with “receive”.</source>
        <translation>Файл «{file}»&#xa0;— подтверждение, исследования в нём нет. Ничего не изменено. Примите его командой «receive».</translation>
    </message>
    <message>
        <source>“{file}” is a package and stays as it was sent. Nothing was changed. Take it into a library with “receive” and change it there.</source>
        <translation>Файл «{file}»&#xa0;— пакет, он остаётся таким, каким был отправлен. Ничего не изменено. Примите его в библиотеку командой «receive» и меняйте там.</translation>
    </message>
    <message>
        <source>That is no key that a package can be locked for. Nothing was written. Ask the receiver for their key, which begins with age1.</source>
        <translation>Этим ключом нельзя закрыть пакет. Ничего не записано. Попросите у получателя ключ, который начинается с age1.</translation>
    </message>
    <message>
        <source>Your keys cannot be read: {place}. Nothing was changed. Bring the file back from a backup, or put it aside: new keys are made then, and people are warned that yours changed.</source>
        <translation>Ваши ключи не читаются: {place}. Ничего не изменено. Верните файл из резервной копии или уберите его: тогда будут созданы новые ключи, а другие увидят предупреждение, что ваш ключ сменился.</translation>
    </message>
    <message>
        <source>No contact is called “{name}”. Nothing was written. Add the person to your contacts, or give a key that begins with age1.</source>
        <translation>Контакта с именем «{name}» нет. Ничего не записано. Добавьте этого человека в контакты или укажите ключ, который начинается с age1.</translation>
    </message>
    <message>
        <source>The first line of “{file}” is empty. Nothing was written. Write the passphrase there.</source>
        <translation>Первая строка файла «{file}» пуста. Ничего не записано. Запишите в ней парольную фразу.</translation>
    </message>
    <message>
        <source>Both copies were changed in the same places ({count}). Nothing was changed here. Open the file in the window, where each is asked about.</source>
        <translation>Обе копии изменены в одних и тех же местах (мест: {count}). Здесь ничего не изменено. Откройте файл в окне программы: там можно решить о каждом месте.</translation>
    </message>
    <message>
        <source>{file}: the move “{problem}” leads nowhere. Both sides must be of one sort, the second one must be in the template, and the version at least 2.</source>
        <translation>{file}: перенос «{problem}» никуда не ведёт. Обе стороны должны быть одного рода, вторая должна быть в шаблоне, а версия — не меньше 2.</translation>
    </message>
    <message>
        <source>In the list of references a note stands as it was pasted, whatever its form.</source>
        <translation>В списке источников примечание стоит так, как его вставили, каким бы ни было его оформление.</translation>
    </message>
    <message>
        <source>Acts are found by their number and date; titles repeat and are amended.</source>
        <translation>Акты находят по номеру и дате; названия повторяются и меняются.</translation>
    </message>
    <message>
        <source>This source is only a note yet: “{note}” Give it a title and its details.</source>
        <translation>Этот источник пока лишь примечание: «{note}» Укажите название и сведения о нём.</translation>
    </message>
    <message>
        <source>The act “{source}” lacks its number or its date.</source>
        <translation>У акта «{source}» нет номера или даты.</translation>
    </message>
    <message>
        <source>The list of references could not be made: {problem}. The case is unharmed and nothing was written. Look at the source cards that were changed last.</source>
        <translation>Не удалось составить список источников: {problem}. Исследование цело, ничего не записано. Проверьте карточки источников, изменённые последними.</translation>
    </message>
    <message>
        <source>“{found}” is not what its column holds. It is printed as it stands.</source>
        <translation>«{found}» не подходит к этому столбцу. Печатается как есть.</translation>
    </message>
    <message>
        <source>Figures of a column are compared. Leave the cell empty and say in the note what is not known.</source>
        <translation>Числа столбца сравнивают. Оставьте ячейку пустой и скажите в примечании, что неизвестно.</translation>
    </message>
    <message>
        <source>Errors stop this publication ({count}), and nothing was written. Settle each, or give the reason why it stays as it is. A draft can be made at any time.</source>
        <translation>Публикацию останавливают ошибки ({count}), и ничего не записано. Исправьте каждую или укажите причину, по которой она остаётся. Черновик можно сделать в любое время.</translation>
    </message>
    <message>
        <source>A picture is not there any more; its description stands in its place. Put the picture in again.</source>
        <translation>Изображения больше нет; на его месте стоит его описание. Вставьте изображение снова.</translation>
    </message>
    <message>
        <source>A picture is damaged or too large to be read; its description stands in its place. Put the picture in again.</source>
        <translation>Изображение повреждено или слишком велико, чтобы его прочитать; на его месте стоит его описание. Вставьте изображение снова.</translation>
    </message>
    <message>
        <source>Markdown holds no pictures: each picture’s description stands in its place.</source>
        <translation>В Markdown нет изображений: на месте изображения стоит его описание.</translation>
    </message>
    <message>
        <source>“{place}” is no address that a reader can be led to: its words stand without a link.</source>
        <translation>«{place}» — не адрес, по которому можно перейти: слова стоят без ссылки.</translation>
    </message>
    <message>
        <source>A reference leads to something that this file does not hold: its words stand alone.</source>
        <translation>Ссылка ведёт к тому, чего в этом файле нет: остались только её слова.</translation>
    </message>
    <message>
        <source>A table holds more than Markdown can show in a cell: lists became plain lines.</source>
        <translation>В таблице больше, чем Markdown может показать в ячейке: списки стали простыми строками.</translation>
    </message>
    <message>
        <source>This answer still names an author.</source>
        <translation>В этом ответе всё ещё назван автор.</translation>
    </message>
    <message>
        <source>The letters “{place}” are in no typeface of casewriter and may be blank.</source>
        <translation>Знаков «{place}» нет ни в одном шрифте casewriter; на их месте может оказаться пустота.</translation>
    </message>
    <message>
        <source>The pages could not be tagged for screen readers: {place}.</source>
        <translation>Страницы не удалось разметить для программ чтения с экрана: {place}.</translation>
    </message>
    <message>
        <source>“{file}” is no contact card of casewriter. Nothing was changed. Ask the sender what it is.</source>
        <translation>Файл «{file}»&#xa0;— не карточка контакта casewriter. Ничего не изменено. Спросите у отправителя, что это за файл.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer casewriter. Nothing was changed. Install the newer one, then open the card again.</source>
        <translation>Файл «{file}» записан более новой версией casewriter. Ничего не изменено. Установите новую версию и откройте карточку ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” is a contact card that was damaged on its way. Nothing was changed. Ask the sender to send it again.</source>
        <translation>Карточка контакта «{file}» повреждена при пересылке. Ничего не изменено. Попросите отправителя прислать её ещё раз.</translation>
    </message>
    <message>
        <source>The signature on the contact card “{file}” does not fit: somebody changed it after it was signed. Nothing was changed. Ask the person in another way, as by telephone, to send it again.</source>
        <translation>Подпись на карточке контакта «{file}» не сходится: карточку изменили после того, как она была подписана. Ничего не изменено. Свяжитесь с этим человеком другим путём, например по телефону, и попросите прислать карточку ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” is your own contact card. Nothing was changed. Send it to the people whom you exchange cases with.</source>
        <translation>«{file}»&#xa0;— ваша собственная карточка контакта. Ничего не изменено. Отправьте её тем, с кем обмениваетесь исследованиями.</translation>
    </message>
    <message>
        <source>A contact card needs a name or an organisation. Nothing was written. Fill in one of them, then save the card again.</source>
        <translation>На карточке контакта нужно имя или организация. Ничего не записано. Заполните одно из них и сохраните карточку ещё раз.</translation>
    </message>
    <message>
        <source>The files of this case could not be made ({problem}). The case itself is as it was.</source>
        <translation>Файлы этого исследования создать не удалось ({problem}). Само исследование осталось прежним.</translation>
    </message>
    <message>
        <source>The case study has moved on meanwhile, and this step is not possible where it stands now. Nothing was changed. Look at its review again.</source>
        <translation>Исследование за это время перешло на другой этап, и сделать этот шаг уже нельзя. Ничего не изменено. Посмотрите рецензирование ещё раз.</translation>
    </message>
    <message>
        <source>This step is not in the log of the review, or was taken back before. Nothing was changed.</source>
        <translation>Этого шага нет в журнале рецензирования, или он уже отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was taken back yet: say in a few words why. The reason stays in the log.</source>
        <translation>Пока ничего не отменено: напишите в нескольких словах, почему. Причина останется в журнале.</translation>
    </message>
    <message>
        <source>There are no words in this comment. Nothing was changed. Write some first.</source>
        <translation>Комментарий пуст. Ничего не изменено. Сначала напишите текст.</translation>
    </message>
    <message>
        <source>Say in a few words what is left and why. Nothing was changed. Then answer again.</source>
        <translation>Скажите в нескольких словах, что осталось и почему. Ничего не изменено. Затем ответьте ещё раз.</translation>
    </message>
    <message>
        <source>This comment is not in the case. Nothing was changed. Open the case again.</source>
        <translation>Этого комментария нет в исследовании. Ничего не изменено. Откройте исследование снова.</translation>
    </message>
    <message>
        <source>This note is not in the case. Nothing was changed. Open the case again.</source>
        <translation>Этой записи нет в исследовании. Ничего не изменено. Откройте исследование снова.</translation>
    </message>
    <message>
        <source>{name} wrote this note, so only they can change it. Nothing was changed. Write a reply instead.</source>
        <translation>Эту запись изменяет только её автор: {name}. Ничего не изменено. Напишите ответ.</translation>
    </message>
    <message>
        <source>{name} began this comment, so only they can make it private. Nothing was changed.</source>
        <translation>Сделать этот комментарий личным может только его автор: {name}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was, or was changed since. The picture is unharmed. Add the picture again, and keep its original then.</source>
        <translation>Файла «{file}» нет на прежнем месте, или он с тех пор изменён. Само изображение не пострадало. Добавьте его ещё раз и сразу сохраните оригинал.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a passphrase. Nothing was changed. Ask the sender for it, and name a file whose first line it is.</source>
        <translation>Файл «{file}» закрыт парольной фразой. Ничего не изменено. Спросите её у отправителя и укажите файл, в первой строке которого она записана.</translation>
    </message>
    <message>
        <source>A newer casewriter wrote parts that this one does not know: {parts}. They are kept and travel along. Install the newest casewriter to see them.</source>
        <translation>Более новая версия casewriter записала части, которых эта версия не знает: {parts}. Они сохранены и передаются дальше. Чтобы их увидеть, установите новейшую версию casewriter.</translation>
    </message>
    <message>
        <source>The contents name no pages: LibreOffice, which counts them, is not installed or gave no answer. Word fills them in: click into the contents, then press F9.</source>
        <translation>В содержании нет номеров страниц: LibreOffice, который их считает, не установлен или не ответил. Их подставит Word: щёлкните по содержанию и нажмите F9.</translation>
    </message>
    <message>
        <source>A compendium needs two cases at least. Choose more; one alone is a publication.</source>
        <translation>Для сборника нужны хотя бы два исследования. Выберите ещё: одно исследование&#xa0;— это просто публикация.</translation>
    </message>
    <message>
        <source>The compendium has no title yet. Give it one; nothing was written.</source>
        <translation>У сборника пока нет названия. Дайте ему название; ничего не записано.</translation>
    </message>
    <message>
        <source>Something in the cases stops this compendium ({count}), and nothing was written. Settle each in its case, or leave the case out.</source>
        <translation>Сборник не выпустить из-за ошибок в исследованиях ({count}); ничего не записано. Исправьте каждую в её исследовании или не включайте это исследование в сборник.</translation>
    </message>
    <message>
        <source>A case file holds the whole case, its names, too. Nothing was written. Choose a document, pages, a web page or Markdown for a copy without names.</source>
        <translation>В файле исследования есть всё, в том числе имена. Ничего не записано. Для экземпляра без имён выберите документ, страницы, веб-страницу или Markdown.</translation>
    </message>
    <message>
        <source>{file} does not describe a compendium: {problem}. Nothing was written; the form of such a file stands in the guide to the command line.</source>
        <translation>{file} не описывает сборник: {problem}. Ничего не записано; вид такого файла показан в руководстве по командной строке.</translation>
    </message>
    <message>
        <source>Comments that must be dealt with and have no answer: {count}. The case study does not go back as revised before each is answered: done, partly done, or not done and why.</source>
        <translation>Обязательных комментариев без ответа: {count}. Исследование не возвращается как доработанное, пока на каждый не дан ответ: сделано, сделано частично или не сделано и почему.</translation>
    </message>
    <message>
        <source>This is no answer to that question of the review form. Nothing was kept.</source>
        <translation>Это не ответ на этот вопрос формы рецензии. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The review form was handed in. Take it back before you change it; nothing is lost.</source>
        <translation>Форма рецензии сдана. Прежде чем менять, отзовите её; ничего не пропадёт.</translation>
    </message>
    <message>
        <source>The review form is kept, but not handed in: {count} required answers are missing.</source>
        <translation>Форма рецензии сохранена, но не сдана: не хватает обязательных ответов ({count}).</translation>
    </message>
    <message>
        <source>{file} is no comment matrix of casewriter. Nothing was changed. Ask for the file that was filled in, saved as .xlsx.</source>
        <translation>{file} — не таблица комментариев casewriter. Ничего не изменено. Попросите прислать заполненный файл, сохранённый как .xlsx.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short. Nothing was changed. Ask the sender for it again.</source>
        <translation>Файл {file} повреждён или обрезан. Ничего не изменено. Попросите отправителя прислать его ещё раз.</translation>
    </message>
    <message>
        <source>{file} is larger than any comment matrix. Nothing was changed.</source>
        <translation>Файл {file} больше любой таблицы комментариев. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} answers comments on a case study that is not in this library. Nothing was changed. Open that case study first.</source>
        <translation>В файле {file} ответы на комментарии к исследованию, которого нет в этой библиотеке. Ничего не изменено. Сначала откройте это исследование.</translation>
    </message>
    <message>
        <source>“{case}” follows another template, with another review form. Nothing was written. Write the results of each template by themselves.</source>
        <translation>«{case}» написано по другому шаблону, с другой формой рецензии. Ничего не записано. Сохраняйте итоги каждого шаблона отдельно.</translation>
    </message>
    <message>
        <source>Line {line}: no comment of the case study belongs to it.</source>
        <translation>Строка {line}: ей не соответствует ни один комментарий к исследованию.</translation>
    </message>
    <message>
        <source>Line {line}: a line before it answers the same comment.</source>
        <translation>Строка {line}: на тот же комментарий отвечает строка выше.</translation>
    </message>
    <message>
        <source>Line {line}: “{disposition}” is none of the words for what was done.</source>
        <translation>Строка {line}: «{disposition}» нет среди ответов на вопрос, что сделано.</translation>
    </message>
    <message>
        <source>Line {line}: what was done in part or not at all needs a word about why.</source>
        <translation>Строка {line}: если сделано частично или не сделано, напишите почему.</translation>
    </message>
    <message>
        <source>Line {line}: the answer is longer than a cell can be.</source>
        <translation>Строка {line}: ответ длиннее, чем вмещает ячейка.</translation>
    </message>
    <message>
        <source>Only a publication is recorded as an edition: ask for one as a document, as pages, a web page or Markdown. Nothing was written.</source>
        <translation>Изданием считается только публикация: запросите документ, страницы, веб-страницу или Markdown. Ничего не записано.</translation>
    </message>
    <message>
        <source>“{file}” cannot be shown beside your text. Nothing was changed. PDF, DOCX, ODT and plain text can: save it as one of them and attach that.</source>
        <translation>Файл «{file}» нельзя показать рядом с вашим текстом. Ничего не изменено. Подходят PDF, DOCX, ODT и простой текст: сохраните его в одном из этих форматов и прикрепите.</translation>
    </message>
    <message>
        <source>“{file}” is larger than 100 MB. Nothing was changed. Attach the part that you need.</source>
        <translation>Файл «{file}» больше 100 МБ. Ничего не изменено. Прикрепите ту часть, которая нужна.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, cannot be opened, or is not what its name says. The case study is unharmed. Open the file in its own program and save it anew.</source>
        <translation>Файл «{file}» повреждён, не открывается или не соответствует своему названию. Исследование не пострадало. Откройте файл в его программе и сохраните заново.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. The case study is unharmed. Save a copy without the password and attach that.</source>
        <translation>Файл «{file}» защищён паролем. Исследование не пострадало. Сохраните копию без пароля и прикрепите её.</translation>
    </message>
    <message>
        <source>The list of words that searching needs could not be used: {problem}. Your cases are not touched. Search again: the list is made anew.</source>
        <translation>Не удалось воспользоваться списком слов, который нужен для поиска: {problem}. Ваши исследования не затронуты. Повторите поиск: список будет составлен заново.</translation>
    </message>
    <message>
        <source>Nothing to look for was typed. Type at least one word.</source>
        <translation>Не указано, что искать. Введите хотя бы одно слово.</translation>
    </message>
    <message>
        <source>This is no Word file that can be read. Nothing was changed. Open it in Word, save it as a .docx file without a password, and try again.</source>
        <translation>Это не файл Word, который можно прочитать. Ничего не изменено. Откройте его в Word, сохраните как файл .docx без пароля и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This Word file is damaged or holds what no review copy holds ({problem}). Nothing was changed. Ask the reviewer to save it again and to send it once more.</source>
        <translation>Этот файл Word повреждён или содержит то, чего в копии для рецензии не бывает ({problem}). Ничего не изменено. Попросите рецензента сохранить его заново и прислать ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” is a Word file, but no review copy that casewriter wrote. Nothing was changed. Write a review copy of the case study and have the changes made in that one.</source>
        <translation>«{file}» — файл Word, но не копия для рецензии, созданная в casewriter. Ничего не изменено. Создайте копию исследования для рецензии и попросите внести правки в неё.</translation>
    </message>
    <message>
        <source>“{file}” is a review copy of a case study that is not in this library. Nothing was changed. Open the library from which the copy was handed out.</source>
        <translation>«{file}» — копия для рецензии исследования, которого нет в этой библиотеке. Ничего не изменено. Откройте библиотеку, из которой копия была выдана.</translation>
    </message>
    <message>
        <source>“{file}” is a review copy, but this library does not know the state of the case study that it was made of. Nothing was changed. Take the copy in where it was handed out.</source>
        <translation>«{file}» — копия для рецензии, но эта библиотека не знает состояния исследования, с которого она сделана. Ничего не изменено. Примите копию там, где она была выдана.</translation>
    </message>
    <message>
        <source>A review copy is a Word file. Nothing was written. Choose docx as its format.</source>
        <translation>Копия для рецензии — это файл Word. Ничего не записано. Выберите формат docx.</translation>
    </message>
    <message>
        <source>It changes words that belong to the template.</source>
        <translation>Изменены слова, которые принадлежат шаблону.</translation>
    </message>
    <message>
        <source>It joins the end of an answer to the next question.</source>
        <translation>Конец ответа соединён со следующим вопросом.</translation>
    </message>
    <message>
        <source>Somebody put it in, and somebody took it out again.</source>
        <translation>Кто-то это вставил, а кто-то снова убрал.</translation>
    </message>
    <message>
        <source>It stands where no answer is.</source>
        <translation>Стоит там, где нет ответа.</translation>
    </message>
    <message>
        <source>The answer cannot be what was written here.</source>
        <translation>Ответ не может быть таким, как здесь написано.</translation>
    </message>
    <message>
        <source>A row was added or removed where the question has none.</source>
        <translation>Добавлена или удалена строка, которой в этом вопросе не бывает.</translation>
    </message>
    <message>
        <source>A comment that says nothing.</source>
        <translation>Комментарий пуст.</translation>
    </message>
    <message>
        <source>The case study was changed after the copy was handed out. Changes to words that have been rewritten since are marked.</source>
        <translation>Исследование изменено после того, как копия была выдана. Правки тех слов, которые с тех пор переписаны, отмечены.</translation>
    </message>
    <message>
        <source>The file was damaged and was read as far as possible. Compare it with what came in.</source>
        <translation>Файл был повреждён и прочитан, насколько это возможно. Сравните его с тем, что пришло.</translation>
    </message>
    <message>
        <source>Left out of pictures: place, time, device and owner, which cameras and programs note in them (pictures: {count}).</source>
        <translation>Из изображений убраны место, время, устройство и владелец, которые записывают камеры и программы (изображений: {count}).</translation>
    </message>
    <message>
        <source>The country&apos;s expert decides about suggested edits; the Hub does so only during the language edit. Nothing was changed. Discuss the suggestion instead.</source>
        <translation>О предложенных правках решает эксперт страны, а Хаб&#xa0;— только при языковой правке. Ничего не изменено. Вместо решения обсудите правку.</translation>
    </message>
    <message>
        <source>No review copy was written: what is handed out is kept in the history of the case study, and this library is only read here at the moment. Write the copy where the library can be changed.</source>
        <translation>Копия для рецензии не создана: то, что выдано, сохраняется в истории исследования, а эту библиотеку здесь сейчас можно только читать. Создайте копию там, где библиотеку можно изменять.</translation>
    </message>
    <message>
        <source>No review copy was written: a finished example is only read, and takes no suggestions in. Make a copy to write in, and hand out the review copy of that one.</source>
        <translation>Копия для рецензии не создана: готовый пример можно только читать, и правок он не принимает. Сделайте копию для работы и выдайте копию для рецензии уже с неё.</translation>
    </message>
    <message>
        <source>What stops it is listed by: {command}</source>
        <translation>Что этому мешает, перечислит команда: {command}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>this account has no permission</source>
        <translation>у этой учётной записи нет разрешения</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>ваша часть диска заполнена</translation>
    </message>
    <message>
        <source>the file is too large for this disk</source>
        <translation>файл слишком велик для этого диска</translation>
    </message>
    <message>
        <source>nothing can be written on this disk</source>
        <translation>на этот диск нельзя записывать</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>так называется папка</translation>
    </message>
    <message>
        <source>what should be its folder is a file</source>
        <translation>на месте его папки — файл</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>диск не отвечает</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>он открыт в другой программе</translation>
    </message>
</context>
<context>
    <name>SeriesLeaf</name>
    <message numerus="yes">
        <source>%n lines cannot be read, so this list is not kept yet. Write a year, a colon and a number.</source>
        <translation>
            <numerusform>Не удаётся прочитать %n строку, поэтому список ещё не сохранён. Напишите год, двоеточие и число.</numerusform>
            <numerusform>Не удаётся прочитать %n строки, поэтому список ещё не сохранён. Напишите год, двоеточие и число.</numerusform>
            <numerusform>Не удаётся прочитать %n строк, поэтому список ещё не сохранён. Напишите год, двоеточие и число.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Удобство</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>О вас</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>A case study has languages of its own, chosen for each case.</source>
        <translation>У исследования свои языки, их выбирают для каждого исследования.</translation>
    </message>
    <message>
        <source>Language of the questions and guidance</source>
        <translation>Язык вопросов и подсказок</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of the text you read and write</source>
        <translation>Размер текста, который вы читаете и пишете</translation>
    </message>
    <message>
        <source>Choose what your eyes like. The publication looks the same.</source>
        <translation>Выберите, что приятно вашим глазам. Публикация выглядит одинаково.</translation>
    </message>
    <message>
        <source>Mind the typography while I type</source>
        <translation>Следить за типографикой, пока я пишу</translation>
    </message>
    <message>
        <source>Quotation marks, dashes and spaces become those of the language of the text, and a hyphen or “1.” at the start of a line begins a list. Undo takes each of it back.</source>
        <translation>Кавычки, тире и пробелы ставятся по правилам языка текста, а дефис или «1.» в начале строки начинает список. Каждую замену можно отменить отдельно.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Save everything readable…</source>
        <translation>Сохранить всё для чтения…</translation>
    </message>
    <message>
        <source>Writes every case study as documents, web pages and pictures into a folder of your choice. They open without casewriter.</source>
        <translation>Записывает каждое исследование как документы, веб-страницы и изображения в выбранную вами папку. Они открываются без casewriter.</translation>
    </message>
    <message>
        <source>All case studies are kept here, on this computer. Nothing is sent by itself.</source>
        <translation>Все исследования хранятся здесь, на этом компьютере. Само ничего не отправляется.</translation>
    </message>
    <message>
        <source>Letters of the text you read and write</source>
        <translation>Шрифт текста, который вы читаете и пишете</translation>
    </message>
    <message>
        <source>Width of the column you write in</source>
        <translation>Ширина колонки, в которой вы пишете</translation>
    </message>
    <message>
        <source>Keep the originals of pictures I add</source>
        <translation>Хранить оригиналы добавляемых изображений</translation>
    </message>
    <message>
        <source>A picture in a case study is made fit for print, without place and camera. Its original holds both and is often ten times as large: it stays in this library, in no package and no publication.</source>
        <translation>Изображение в исследовании подготовлено к печати, без сведений о месте и камере. В оригинале они есть, и он часто в десять раз больше: он остаётся в этой библиотеке и не попадает ни в пакеты, ни в публикации.</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>Sheets of the workbook</source>
        <translation>Листы электронной таблицы</translation>
    </message>
    <message>
        <source>“{name}” has several sheets. Each one that you choose becomes a table.</source>
        <translation>В файле «{name}» несколько листов. Каждый выбранный лист станет таблицей.</translation>
    </message>
    <message>
        <source>“{name}” has several sheets. Choose the one whose cells you want here.</source>
        <translation>В файле «{name}» несколько листов. Выберите тот, ячейки которого нужны здесь.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%n answers changed since yesterday</source>
        <translation>
            <numerusform>Со вчерашнего дня изменился %n ответ</numerusform>
            <numerusform>Со вчерашнего дня изменились %n ответа</numerusform>
            <numerusform>Со вчерашнего дня изменилось %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since you opened it</source>
        <translation>
            <numerusform>С открытия изменился %n ответ</numerusform>
            <numerusform>С открытия изменились %n ответа</numerusform>
            <numerusform>С открытия изменилось %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since you sent it</source>
        <translation>
            <numerusform>С отправки изменился %n ответ</numerusform>
            <numerusform>С отправки изменились %n ответа</numerusform>
            <numerusform>С отправки изменилось %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed between these two states</source>
        <translation>
            <numerusform>Между этими состояниями изменился %n ответ</numerusform>
            <numerusform>Между этими состояниями изменились %n ответа</numerusform>
            <numerusform>Между этими состояниями изменилось %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since: {words}</source>
        <translation>
            <numerusform>Изменился %n ответ после состояния: {words}</numerusform>
            <numerusform>Изменились %n ответа после состояния: {words}</numerusform>
            <numerusform>Изменилось %n ответов после состояния: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since yesterday</source>
        <translation>Со вчерашнего дня ничего не изменилось</translation>
    </message>
    <message>
        <source>Nothing changed since you opened it</source>
        <translation>С открытия ничего не изменилось</translation>
    </message>
    <message>
        <source>Nothing changed since you sent it</source>
        <translation>С отправки ничего не изменилось</translation>
    </message>
    <message>
        <source>Nothing differs between these two states</source>
        <translation>Между этими состояниями различий нет</translation>
    </message>
    <message>
        <source>Nothing changed since: {words}</source>
        <translation>Ничего не изменилось после состояния: {words}</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Со вчерашнего дня</translation>
    </message>
    <message>
        <source>Since you opened it</source>
        <translation>С открытия</translation>
    </message>
    <message>
        <source>Since it was sent</source>
        <translation>С отправки</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Original: {language}</source>
        <translation>Оригинал: {language}</translation>
    </message>
</context>
<context>
    <name>SourceTools</name>
    <message>
        <source>Import references…</source>
        <translation>Загрузить источники…</translation>
    </message>
    <message>
        <source>From Zotero, Mendeley, EndNote: RIS, BibTeX or CSL-JSON</source>
        <translation>Из Zotero, Mendeley, EndNote: RIS, BibTeX или CSL-JSON</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Вставить список…</translation>
    </message>
    <message>
        <source>Save for other programs…</source>
        <translation>Сохранить для других программ…</translation>
    </message>
    <message>
        <source>Make one card of them</source>
        <translation>Сделать одну карточку</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Это разные источники</translation>
    </message>
    <message numerus="yes">
        <source>%n cards seem to be one source: {source}</source>
        <translation>
            <numerusform>%n карточка похожа на один источник: {source}</numerusform>
            <numerusform>%n карточки похожи на один источник: {source}</numerusform>
            <numerusform>%n карточек похожи на один источник: {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added.</source>
        <translation>
            <numerusform>Добавлен %n источник.</numerusform>
            <numerusform>Добавлено %n источника.</numerusform>
            <numerusform>Добавлено %n источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and were left out.</source>
        <translation>
            <numerusform>%n уже был здесь и пропущен.</numerusform>
            <numerusform>%n уже были здесь и пропущены.</numerusform>
            <numerusform>%n уже были здесь и пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and were left out: {names}</source>
        <translation>
            <numerusform>%n запись не удалось прочитать, она пропущена: {names}</numerusform>
            <numerusform>%n записи не удалось прочитать, они пропущены: {names}</numerusform>
            <numerusform>%n записей не удалось прочитать, они пропущены: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation>Списки источников</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Загрузить источники</translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation>Сохранить источники</translation>
    </message>
    <message>
        <source>The sources were saved.</source>
        <translation>Источники сохранены.</translation>
    </message>
</context>
<context>
    <name>SpellingSection</name>
    <message>
        <source>Come with casewriter: {languages}</source>
        <translation>Входят в casewriter: {languages}</translation>
    </message>
    <message>
        <source>Found on this computer: {languages}</source>
        <translation>Найдены на этом компьютере: {languages}</translation>
    </message>
    <message>
        <source>From your folder: {languages}</source>
        <translation>Из вашей папки: {languages}</translation>
    </message>
    <message>
        <source>No dictionary yet: {languages}. Words of these languages are not marked. A dictionary in the form of Hunspell, two files that end in .aff and .dic, can be put into the folder.</source>
        <translation>Пока нет словаря: {languages}. Слова этих языков не отмечаются. В папку можно положить словарь в формате Hunspell: два файла с окончаниями .aff и .dic.</translation>
    </message>
    <message>
        <source>Mark words that no dictionary knows</source>
        <translation>Отмечать слова, которых нет ни в одном словаре</translation>
    </message>
    <message>
        <source>A right click on such a word, or Alt+F7, shows proposals. Names and terms of a case study are right in it, and so are the words of your own dictionary.</source>
        <translation>Щелчок правой кнопкой по такому слову или Alt+F7 показывает варианты. Имена и термины исследования считаются в нём правильными, как и слова вашего собственного словаря.</translation>
    </message>
    <message>
        <source>Words that are right in every text</source>
        <translation>Слова, правильные в любом тексте</translation>
    </message>
    <message>
        <source>Each text is looked through in its own language, and a passage that is marked as another language in that one. Choose here what you often mix in.</source>
        <translation>Каждый текст проверяется на своём языке, а отрывок, отмеченный другим языком, — на том языке. Выберите здесь языки, слова которых вы часто вставляете.</translation>
    </message>
    <message>
        <source>Your own dictionary</source>
        <translation>Ваш собственный словарь</translation>
    </message>
    <message>
        <source>One word on each line.</source>
        <translation>По одному слову в строке.</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Открыть папку для словарей</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{stage}: it is here</source>
        <translation>{stage}: сейчас здесь</translation>
    </message>
    <message>
        <source>{stage}: it was here</source>
        <translation>{stage}: уже было</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <translation>{stage}: ещё нет</translation>
    </message>
    <message>
        <source>Stages of the review</source>
        <translation>Этапы рецензирования</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>Представлено</translation>
    </message>
    <message>
        <source>Consistency check</source>
        <translation>Проверка согласованности</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Доработка</translation>
    </message>
    <message>
        <source>Language edit</source>
        <translation>Языковая правка</translation>
    </message>
    <message>
        <source>Country approval</source>
        <translation>Согласование страны</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Round {number}</source>
        <translation>Раунд {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>overdue: it was due on {day}</source>
        <translation>просрочено: срок был {day}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>nobody&apos;s turn</source>
        <translation>ничья очередь</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>ваша очередь</translation>
    </message>
    <message>
        <source>with the Hub</source>
        <translation>в Хабе</translation>
    </message>
    <message>
        <source>with the country</source>
        <translation>у страны</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file I received</source>
        <translation>Открыть полученный файл</translation>
    </message>
    <message>
        <source>Case studies ({names});;All files (*)</source>
        <translation>Исследования ({names});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Start a case study</source>
        <translation>Начать исследование</translation>
    </message>
    <message>
        <source>Choose a template, see all its sections, and write the first answer.</source>
        <translation>Выберите шаблон, посмотрите все его разделы и напишите первый ответ.</translation>
    </message>
    <message>
        <source>A case study from somebody else. You may also drop it on this window.</source>
        <translation>Исследование от кого-либо другого. Файл можно и перетащить в это окно.</translation>
    </message>
    <message>
        <source>Look at a finished example</source>
        <translation>Посмотреть готовый пример</translation>
    </message>
    <message>
        <source>A whole case study, with the guidance beside every answer.</source>
        <translation>Целое исследование с подсказками рядом с каждым ответом.</translation>
    </message>
    <message>
        <source>Your case studies</source>
        <translation>Ваши исследования</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>Your case studies will be listed here, each with what is still to be written.</source>
        <translation>Здесь появятся ваши исследования, и у каждого будет видно, что ещё осталось написать.</translation>
    </message>
    <message>
        <source>All case studies</source>
        <translation>Все исследования</translation>
    </message>
    <message>
        <source>Your text is on this computer.</source>
        <translation>Ваш текст&#xa0;— на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Всё же не готов</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Отметить как готовый</translation>
    </message>
    <message>
        <source>Set aside: leave this section out</source>
        <translation>Отложить: не включать этот раздел</translation>
    </message>
    <message>
        <source>State of the section: {state}</source>
        <translation>Состояние раздела: {state}</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Draft, not sent</source>
        <translation>Черновик, не отправлен</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рецензии</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
</context>
<context>
    <name>SuggestBar</name>
    <message>
        <source>What you write goes into the text again.</source>
        <translation>Вы снова пишете в самом тексте.</translation>
    </message>
    <message>
        <source>You are suggesting. What you write stands beside the text; its author accepts or declines it.</source>
        <translation>Вы предлагаете правки. Написанное стоит рядом с текстом; автор примет его или отклонит.</translation>
    </message>
    <message>
        <source>You are suggesting. What you write stands beside the text until somebody accepts it.</source>
        <translation>Вы предлагаете правки. Написанное стоит рядом с текстом, пока его не примут.</translation>
    </message>
    <message>
        <source>Write in the text</source>
        <translation>Писать в тексте</translation>
    </message>
    <message>
        <source>Suggest edits</source>
        <translation>Предлагать правки</translation>
    </message>
</context>
<context>
    <name>SuggestDesk</name>
    <message>
        <source>What belongs to the case study as a whole cannot be suggested. Write in the text ({key}) to change it.</source>
        <translation>То, что относится ко всему исследованию, предложить правкой нельзя. Чтобы это изменить, пишите в тексте ({key}).</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Take over the library</source>
        <translation>Писать в этой библиотеке</translation>
    </message>
    <message>
        <source>Write here instead of {who}?</source>
        <translation>Здесь пишет {who}. Начать писать вместо этого пользователя?</translation>
    </message>
    <message>
        <source>What is saved in the library stays, and the state of every case is kept in its history first. The other window can save nothing more from then on: whoever sits there is told so, keeps the last words on the screen and can save a copy.

If you can, ask first, and let the other window be closed.</source>
        <translation>Сохранённое в библиотеке остаётся, а состояние каждого исследования сначала сохраняется в его истории. Другое окно с этого времени ничего не сможет сохранить: тот, кто за ним работает, узнает об этом; последние слова останутся у него на экране, и он сможет сохранить копию.

Если можно, сначала спросите и попросите закрыть то окно.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Начать писать</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Только читать</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>{ready} of %n sections ready</source>
        <translation>
            <numerusform>готово {ready} из %n раздела</numerusform>
            <numerusform>готово {ready} из %n разделов</numerusform>
            <numerusform>готово {ready} из %n разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {count} set aside</source>
        <translation>{words}, отложено: {count}</translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>small</source>
        <translation>мелкий</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>large</source>
        <translation>крупный</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>очень крупный</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>As the computer</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастные</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>It said: {words}</source>
        <translation>Там было: {words}</translation>
    </message>
    <message>
        <source>What this was about is no longer there.</source>
        <translation>Того, о чём это было, больше нет.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Чего он требует</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Кто его прочтёт</translation>
    </message>
    <message>
        <source>Reword my note</source>
        <translation>Изменить мою запись</translation>
    </message>
    <message>
        <source>Take my note back</source>
        <translation>Отозвать мою запись</translation>
    </message>
    <message>
        <source>What was done, if that needs words</source>
        <translation>Что сделано, если нужны слова</translation>
    </message>
    <message>
        <source>What is left, and why</source>
        <translation>Что осталось и почему</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Напишите ответ</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Что сделано…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Sent to the Hub</source>
        <translation>Отправлено в Хаб</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Receipt from the Hub</source>
        <translation>Подтверждение от Хаба</translation>
    </message>
    <message>
        <source>Merged with another copy</source>
        <translation>Объединено с другой копией</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Принято из файла</translation>
    </message>
    <message>
        <source>Before something was brought back</source>
        <translation>Перед возвратом прежнего</translation>
    </message>
    <message>
        <source>Before a file was taken in</source>
        <translation>Перед приёмом файла</translation>
    </message>
    <message>
        <source>Before two copies were merged</source>
        <translation>Перед объединением двух копий</translation>
    </message>
    <message>
        <source>Before a newer casewriter</source>
        <translation>Перед новой версией casewriter</translation>
    </message>
    <message>
        <source>As the backup had it</source>
        <translation>Как было в резервной копии</translation>
    </message>
    <message>
        <source>Recovered from a damaged library</source>
        <translation>Восстановлено из повреждённой библиотеки</translation>
    </message>
    <message>
        <source>Taken over on this computer</source>
        <translation>Запись перешла на этот компьютер</translation>
    </message>
    <message>
        <source>Words that could not be saved</source>
        <translation>Текст, который не удалось сохранить</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
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
        <source>%n words more</source>
        <translation>
            <numerusform>на %n слово больше</numerusform>
            <numerusform>на %n слова больше</numerusform>
            <numerusform>на %n слов больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words fewer</source>
        <translation>
            <numerusform>на %n слово меньше</numerusform>
            <numerusform>на %n слова меньше</numerusform>
            <numerusform>на %n слов меньше</numerusform>
        </translation>
    </message>
    <message>
        <source>The state of a section</source>
        <translation>Состояние раздела</translation>
    </message>
    <message>
        <source>Facts about the case study</source>
        <translation>Сведения об исследовании</translation>
    </message>
    <message>
        <source>The case study as it is</source>
        <translation>Исследование в нынешнем виде</translation>
    </message>
    <message>
        <source>{date} · named by you</source>
        <translation>{date} · названо вами</translation>
    </message>
    <message>
        <source>As it was opened for work</source>
        <translation>Как было открыто для работы</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n saved states</source>
        <translation>
            <numerusform>%n сохранённое состояние</numerusform>
            <numerusform>%n сохранённых состояния</numerusform>
            <numerusform>%n сохранённых состояний</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Before a newer version of the template</source>
        <translation>Перед переходом на новую версию шаблона</translation>
    </message>
    <message>
        <source>Handed out as a review copy for Word</source>
        <translation>Выдана копия для рецензии в Word</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TooNewPage</name>
    <message>
        <source>A newer casewriter is needed</source>
        <translation>Нужна более новая версия casewriter</translation>
    </message>
    <message>
        <source>Your case studies are safe. The library was last used with a newer casewriter than this one, so it was left untouched. Install the newest casewriter on this computer, and open it again.</source>
        <translation>Ваши исследования в безопасности. Библиотекой последней пользовалась более новая программа casewriter, поэтому библиотека не тронута. Установите на этом компьютере новейшую версию casewriter и откройте её снова.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Close casewriter</source>
        <translation>Закрыть casewriter</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Guidance</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложенное</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Whole case studies</source>
        <translation>Исследования целиком</translation>
    </message>
    <message>
        <source>Section “{section}”</source>
        <translation>Раздел «{section}»</translation>
    </message>
    <message>
        <source>Set aside: left out of the publication, with everything in it</source>
        <translation>Отложен: не войдёт в публикацию вместе со всем, что в нём</translation>
    </message>
    <message>
        <source>Picture “{name}”</source>
        <translation>Изображение «{name}»</translation>
    </message>
    <message>
        <source>{row} “{title}”</source>
        <translation>{row} «{title}»</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>удалено {when}</translation>
    </message>
</context>
<context>
    <name>TrashDesk</name>
    <message>
        <source>“{title}” is in the trash. It stays there until you empty it yourself.</source>
        <translation>«{title}»&#xa0;— в корзине. Исследование останется там, пока вы сами её не очистите.</translation>
    </message>
    <message>
        <source>“{title}” is in the library again.</source>
        <translation>«{title}» снова в библиотеке.</translation>
    </message>
    <message>
        <source>Brought back into “{title}”.</source>
        <translation>Возвращено в исследование «{title}».</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>Delete these for good…</source>
        <translation>Удалить это навсегда…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message numerus="yes">
        <source>%n things match “{words}”.</source>
        <translation>
            <numerusform>По словам «{words}» найден %n объект.</numerusform>
            <numerusform>По словам «{words}» найдены %n объекта.</numerusform>
            <numerusform>По словам «{words}» найдено %n объектов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things can be brought back.</source>
        <translation>
            <numerusform>Можно вернуть %n объект.</numerusform>
            <numerusform>Можно вернуть %n объекта.</numerusform>
            <numerusform>Можно вернуть %n объектов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this case study is in the trash.</source>
        <translation>В корзине нет ничего из этого исследования.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Nothing here is deleted by itself. It stays until you empty the trash.</source>
        <translation>Само здесь ничего не удаляется. Всё остаётся, пока вы не очистите корзину.</translation>
    </message>
    <message>
        <source>Back to the case study</source>
        <translation>Назад к исследованию</translation>
    </message>
    <message>
        <source>Trash of all case studies</source>
        <translation>Корзина всех исследований</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Найти в корзине</translation>
    </message>
    <message>
        <source>What you delete comes here: rows, pictures, sections set aside and whole case studies. It stays until you empty the trash yourself, and comes back with one click.</source>
        <translation>Удалённое попадает сюда: строки, изображения, отложенные разделы и исследования целиком. Всё остаётся, пока вы сами не очистите корзину, и возвращается одним щелчком.</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Taken back: {step} · {place}</source>
        <translation>Отменено: {step} · {place}</translation>
    </message>
    <message>
        <source>Done again: {step} · {place}</source>
        <translation>Повторено: {step} · {place}</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Эксперт</translation>
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
        <translation>Название вида</translation>
    </message>
    <message>
        <source>South Caucasus, overdue</source>
        <translation>Южный Кавказ, просрочено</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Compendium</source>
        <translation>Сборник</translation>
    </message>
    <message numerus="yes">
        <source>Bind %n case studies into one volume</source>
        <translation>
            <numerusform>Объединить %n исследование в один сборник</numerusform>
            <numerusform>Объединить %n исследования в один сборник</numerusform>
            <numerusform>Объединить %n исследований в один сборник</numerusform>
        </translation>
    </message>
    <message>
        <source>What you settle here is kept with the library: the next edition begins with it.</source>
        <translation>Всё, что вы здесь указываете, хранится вместе с библиотекой: следующее издание начнётся с этого.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Edited by (names with semicolons between them)</source>
        <translation>Под редакцией (имена через точку с запятой)</translation>
    </message>
    <message>
        <source>Date of publication, such as 2026-11</source>
        <translation>Дата издания, например 2026-11</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Foreword, where there is one</source>
        <translation>Предисловие, если оно есть</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Order of the case studies</source>
        <translation>Порядок исследований</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Chapters, tables and figures</source>
        <translation>Главы, таблицы и рисунки</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Список источников</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Case study without a title</source>
        <translation>Исследование без названия</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Counted on through the volume</source>
        <translation>Сквозная нумерация по сборнику</translation>
    </message>
    <message>
        <source>Counted anew in each case study</source>
        <translation>Нумерация заново в каждом исследовании</translation>
    </message>
    <message>
        <source>One list at the end of the volume</source>
        <translation>Один список в конце сборника</translation>
    </message>
    <message>
        <source>A list at the end of each case study</source>
        <translation>Список в конце каждого исследования</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation>Записать сборник</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>These case studies share no language. Choose others.</source>
        <translation>У этих исследований нет общего языка. Выберите другие.</translation>
    </message>
    <message>
        <source>Give the volume a title</source>
        <translation>Дайте сборнику название</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Выберите формат</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print as a blank form…</source>
        <translation>Напечатать как пустой бланк…</translation>
    </message>
    <message>
        <source>Start a case with this template</source>
        <translation>Начать исследование по этому шаблону</translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Вопрос {place} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Первый вопрос</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Look through all questions</source>
        <translation>Просмотреть все вопросы</translation>
    </message>
    <message>
        <source>Nothing is created by looking.</source>
        <translation>При просмотре ничего не создаётся.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>The whole template</source>
        <translation>Весь шаблон</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>Why? The reason stays in the log. The line may stay empty.</source>
        <translation>Почему? Причина останется в журнале. Строку можно не заполнять.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>WidthChoice</name>
    <message>
        <source>narrow</source>
        <translation>узкая</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>широкая</translation>
    </message>
</context>
<context>
    <name>WordDesk</name>
    <message>
        <source>Show what found no place</source>
        <translation>Показать, чему не нашлось места</translation>
    </message>
    <message>
        <source>Everything in this file was here already; nothing was changed.</source>
        <translation>Всё из этого файла здесь уже было; ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions came in.</source>
        <translation>
            <numerusform>Пришла %n правка.</numerusform>
            <numerusform>Пришло %n правки.</numerusform>
            <numerusform>Пришло %n правок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments came in.</source>
        <translation>
            <numerusform>Пришёл %n комментарий.</numerusform>
            <numerusform>Пришло %n комментария.</numerusform>
            <numerusform>Пришло %n комментариев.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things found no place.</source>
        <translation>
            <numerusform>%n записи не нашлось места.</numerusform>
            <numerusform>%n записям не нашлось места.</numerusform>
            <numerusform>%n записям не нашлось места.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was changed: you decide on each suggestion.</source>
        <translation>Текст не изменён: решение по каждой правке за вами.</translation>
    </message>
    <message>
        <source>Show the suggestions</source>
        <translation>Показать правки</translation>
    </message>
    <message>
        <source>No text was changed: the country&apos;s expert decides on each suggestion.</source>
        <translation>Текст не изменён: о каждой правке решает эксперт страны.</translation>
    </message>
</context>
<context>
    <name>WordHome</name>
    <message>
        <source>Case</source>
        <translation>К тексту</translation>
    </message>
    <message>
        <source>What found no place is kept in the log of the review as well.</source>
        <translation>То, чему не нашлось места, записано и в журнале рецензирования.</translation>
    </message>
    <message>
        <source>It stands at: {context}</source>
        <translation>Место: {context}</translation>
    </message>
    <message>
        <source>What found no place</source>
        <translation>Чему не нашлось места</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Показать вопрос</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Case studies</source>
        <translation>Исследования</translation>
    </message>
    <message>
        <source>Everything that was in casewriter on the day in the folder’s name. All of it can be opened without casewriter.</source>
        <translation>Всё, что было в casewriter в день, указанный в названии папки. Всё это открывается без casewriter.</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Файл исследования</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Named states</source>
        <translation>Названные состояния</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>What could not be written</source>
        <translation>Что не удалось записать</translation>
    </message>
    <message>
        <source>There was no case study in the library.</source>
        <translation>В библиотеке не было исследований.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>This folder holds everything that was in casewriter on the day in its name.</source>
        <translation>В этой папке&#xa0;— всё, что было в casewriter в день, указанный в её названии.</translation>
    </message>
    <message>
        <source>You do not need casewriter to read it. Begin with index.html: it opens in any web browser and leads to every case study.</source>
        <translation>Чтобы это прочитать, casewriter не нужен. Начните с файла index.html: он открывается в любом браузере и ведёт к каждому исследованию.</translation>
    </message>
    <message>
        <source>Each case study has a folder of its own:</source>
        <translation>У каждого исследования своя папка:</translation>
    </message>
    <message>
        <source>documents for Word and LibreOffice, and web pages, in every language;</source>
        <translation>документы для Word и LibreOffice и веб-страницы на каждом языке;</translation>
    </message>
    <message>
        <source>case.json: the whole case with its pictures. casewriter can open it again, and other programs can read it as plain text (JSON);</source>
        <translation>case.json: всё исследование с изображениями. casewriter может открыть его снова, а другие программы&#xa0;— прочитать как простой текст (JSON);</translation>
    </message>
    <message>
        <source>pictures: its pictures as ordinary files;</source>
        <translation>pictures: его изображения обычными файлами;</translation>
    </message>
    <message>
        <source>states: earlier states of the case that somebody has named.</source>
        <translation>states: прежние состояния исследования, которым кто-либо дал название.</translation>
    </message>
    <message>
        <source>The folder “trash” holds case studies that had been thrown away.</source>
        <translation>В папке «trash» лежат исследования, которые были выброшены.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n раздел</numerusform>
            <numerusform>%n раздела</numerusform>
            <numerusform>%n разделов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Вопрос {place} из {count}</translation>
    </message>
    <message>
        <source>this section may be left out</source>
        <translation>раздел можно пропустить</translation>
    </message>
    <message>
        <source>needed for the publication</source>
        <translation>нужно для публикации</translation>
    </message>
</context>
<context>
    <name>WorkListPage</name>
    <message>
        <source>Case</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>To print…</source>
        <translation>Для печати…</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Предыдущий комментарий</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Следующий комментарий</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Comments {count}</source>
        <translation>Комментарии {count}</translation>
    </message>
    <message>
        <source>Edits {count}</source>
        <translation>Правки {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits wait</source>
        <translation>
            <numerusform>%n предложенная правка ждёт решения</numerusform>
            <numerusform>%n предложенные правки ждут решения</numerusform>
            <numerusform>%n предложенных правок ждут решения</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has suggested an edit that is still to be decided.</source>
        <translation>Предложенных правок, по которым ещё нет решения, нет.</translation>
    </message>
    <message>
        <source>No comments yet. Open the case study, select words in an answer and press {key}: comments of everybody who reads it gather here.</source>
        <translation>Комментариев пока нет. Откройте исследование, выделите слова в ответе и нажмите {key}: здесь собираются комментарии всех, кто его читает.</translation>
    </message>
    <message>
        <source>No comment is like that. Choose other filters.</source>
        <translation>Таких комментариев нет. Выберите другие фильтры.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рецензирование</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix comments have no answer</source>
        <translation>
            <numerusform>%n обязательный комментарий без ответа</numerusform>
            <numerusform>%n обязательных комментария без ответа</numerusform>
            <numerusform>%n обязательных комментариев без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind words</source>
        <translation>
            <numerusform>%n похвала</numerusform>
            <numerusform>%n похвалы</numerusform>
            <numerusform>%n похвал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown here</source>
        <translation>
            <numerusform>показано: %n</numerusform>
            <numerusform>показано: %n</numerusform>
            <numerusform>показано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggested edit is like that. Choose other filters.</source>
        <translation>Таких предложенных правок нет. Выберите другие фильтры.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here and are not sent to the expert</source>
        <translation>
            <numerusform>%n остаётся здесь и не отправляется эксперту</numerusform>
            <numerusform>%n остаются здесь и не отправляются эксперту</numerusform>
            <numerusform>%n остаются здесь и не отправляются эксперту</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Отвечать не на что</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>открытых: %n</numerusform>
            <numerusform>открытых: %n</numerusform>
            <numerusform>открытых: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>с ответом: %n</numerusform>
            <numerusform>с ответом: %n</numerusform>
            <numerusform>с ответом: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>снятых: %n</numerusform>
            <numerusform>снятых: %n</numerusform>
            <numerusform>снятых: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Не снятые</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все авторы</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Comments to print</source>
        <translation>Комментарии для печати</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Кто начал</translation>
    </message>
    <message>
        <source>Only what the expert gets</source>
        <translation>Только то, что получит эксперт</translation>
    </message>
    <message>
        <source>Show in the case study</source>
        <translation>Показать в исследовании</translation>
    </message>
</context>
<context>
    <name>WriterButton</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Ни за кем не закреплён</translation>
    </message>
    <message>
        <source>Add an author…</source>
        <translation>Добавить автора…</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Поручить кому-нибудь</translation>
    </message>
    <message>
        <source>Who writes this section: {name}</source>
        <translation>Кто пишет этот раздел: {name}</translation>
    </message>
    <message>
        <source>Who writes this section</source>
        <translation>Кто пишет этот раздел</translation>
    </message>
</context>
</TS>
