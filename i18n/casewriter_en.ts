<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivedPage</name>
    <message numerus="yes">
        <source>%n packages arrived</source>
        <translation>
            <numerusform>%n package arrived</numerusform>
            <numerusform>%n packages arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsIfPage</name>
    <message numerus="yes">
        <source>%n suggested edits wait here. This page is only for reading.</source>
        <translation>
            <numerusform>%n suggested edit waits here. This page is only for reading.</numerusform>
            <numerusform>%n suggested edits wait here. This page is only for reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n backup(s) are kept</source>
        <translation>
            <numerusform>%n backup is kept</numerusform>
            <numerusform>%n backups are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>Everything goes back to: {moment}. %n answers change. The text of today stays in the history.</source>
        <translation>
            <numerusform>Everything goes back to: {moment}. %n answer changes. The text of today stays in the history.</numerusform>
            <numerusform>Everything goes back to: {moment}. %n answers change. The text of today stays in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseMenus</name>
    <message numerus="yes">
        <source>Publish %n case studies…</source>
        <translation>
            <numerusform>Publish %n case study…</numerusform>
            <numerusform>Publish %n case studies…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>Mended in %n places</source>
        <translation>
            <numerusform>Mended in %n place</numerusform>
            <numerusform>Mended in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions looked at.</source>
        <translation>
            <numerusform>%n question looked at.</numerusform>
            <numerusform>%n questions looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions need an answer before it can be published.</source>
        <translation>
            <numerusform>%n question needs an answer before it can be published.</numerusform>
            <numerusform>%n questions need an answer before it can be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop the publication</source>
        <translation>
            <numerusform>%n finding stops the publication</numerusform>
            <numerusform>%n findings stop the publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer yet</source>
        <translation>
            <numerusform>%n question has no answer yet</numerusform>
            <numerusform>%n questions have no answer yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>A look through the whole library found %n problems.</source>
        <translation>
            <numerusform>A look through the whole library found %n problem.</numerusform>
            <numerusform>A look through the whole library found %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>Show %n settled</source>
        <translation>
            <numerusform>Show %n settled</numerusform>
            <numerusform>Show %n settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments in other sections</source>
        <translation>
            <numerusform>%n comment in other sections</numerusform>
            <numerusform>%n comments in other sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message numerus="yes">
        <source>%n more case studies</source>
        <translation>
            <numerusform>%n more case study</numerusform>
            <numerusform>%n more case studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are lost</source>
        <translation>
            <numerusform>%n answer is lost</numerusform>
            <numerusform>%n answers are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from an older state</source>
        <translation>
            <numerusform>%n answer comes from an older state</numerusform>
            <numerusform>%n answers come from an older state</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>Show %n more change</numerusform>
            <numerusform>Show %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers differ</source>
        <translation>
            <numerusform>%n answer differs</numerusform>
            <numerusform>%n answers differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n sources added</source>
        <translation>
            <numerusform>%n source added</numerusform>
            <numerusform>%n sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows taken away</source>
        <translation>
            <numerusform>%n row taken away</numerusform>
            <numerusform>%n rows taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers changed</source>
        <translation>
            <numerusform>%n number changed</numerusform>
            <numerusform>%n numbers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words fewer</source>
        <translation>
            <numerusform>%n word fewer</numerusform>
            <numerusform>%n words fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words more</source>
        <translation>
            <numerusform>%n word more</numerusform>
            <numerusform>%n words more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{more}, %n fewer</source>
        <translation>
            <numerusform>{more}, %n fewer</numerusform>
            <numerusform>{more}, %n fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionSaid</name>
    <message numerus="yes">
        <source>%n comments must be answered first</source>
        <translation>
            <numerusform>%n comment must be answered first</numerusform>
            <numerusform>%n comments must be answered first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n things for good?</source>
        <translation>
            <numerusform>Delete this for good?</numerusform>
            <numerusform>Delete %n things for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerDoor</name>
    <message numerus="yes">
        <source>%n answer(s) set aside and kept</source>
        <translation>
            <numerusform>%n answer set aside and kept</numerusform>
            <numerusform>%n answers set aside and kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBox</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n decided</source>
        <translation>
            <numerusform>Show %n decided</numerusform>
            <numerusform>Show %n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits in other sections</source>
        <translation>
            <numerusform>%n suggested edit in other sections</numerusform>
            <numerusform>%n suggested edits in other sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message numerus="yes">
        <source>%n answers cite this source. Their citations lead nowhere then, and “Check my case” lists them.</source>
        <translation>
            <numerusform>%n answer cites this source. Its citation leads nowhere then, and “Check my case” lists it.</numerusform>
            <numerusform>%n answers cite this source. Their citations lead nowhere then, and “Check my case” lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWork</name>
    <message numerus="yes">
        <source>Accept these %n…</source>
        <translation>
            <numerusform>Accept this %n…</numerusform>
            <numerusform>Accept these %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline these %n…</source>
        <translation>
            <numerusform>Decline this %n…</numerusform>
            <numerusform>Decline these %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n back…</source>
        <translation>
            <numerusform>Take this %n back…</numerusform>
            <numerusform>Take these %n back…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>Go to the first of %n</source>
        <translation>
            <numerusform>Go there</numerusform>
            <numerusform>Go to the first of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n files</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments with their answers</source>
        <translation>
            <numerusform>%n comment with its answers</numerusform>
            <numerusform>%n comments with their answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>%n private note</numerusform>
            <numerusform>%n private notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the Hub</source>
        <translation>
            <numerusform>%n note of the Hub</numerusform>
            <numerusform>%n notes of the Hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures that no answer shows</source>
        <translation>
            <numerusform>%n picture that no answer shows</numerusform>
            <numerusform>%n pictures that no answer shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things stop a publication</source>
        <translation>
            <numerusform>%n thing stops a publication</numerusform>
            <numerusform>%n things stop a publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look</source>
        <translation>
            <numerusform>%n thing wants a look</numerusform>
            <numerusform>%n things want a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals of pictures</source>
        <translation>
            <numerusform>%n original of a picture</numerusform>
            <numerusform>%n originals of pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents attached to sources</source>
        <translation>
            <numerusform>%n document attached to sources</numerusform>
            <numerusform>%n documents attached to sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRail</name>
    <message numerus="yes">
        <source>Waiting over %n days</source>
        <translation>
            <numerusform>Waiting over %n day</numerusform>
            <numerusform>Waiting over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>Replaced in %n places</source>
        <translation>
            <numerusform>Replaced in %n place</numerusform>
            <numerusform>Replaced in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message numerus="yes">
        <source>Mend in %n places</source>
        <translation>
            <numerusform>Mend in %n place</numerusform>
            <numerusform>Mend in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And in %n more places</source>
        <translation>
            <numerusform>And in %n more place</numerusform>
            <numerusform>And in %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further places are not listed here</source>
        <translation>
            <numerusform>%n further place is not listed here</numerusform>
            <numerusform>%n further places are not listed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message numerus="yes">
        <source>… %n unchanged paragraphs</source>
        <translation>
            <numerusform>… %n unchanged paragraph</numerusform>
            <numerusform>… %n unchanged paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>%n in notes</numerusform>
            <numerusform>%n in notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message numerus="yes">
        <source>%n required answers are missing</source>
        <translation>
            <numerusform>%n required answer is missing</numerusform>
            <numerusform>%n required answers are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundBeside</name>
    <message numerus="yes">
        <source>%n things stop the publication</source>
        <translation>
            <numerusform>%n thing stops the publication</numerusform>
            <numerusform>%n things stop the publication</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message numerus="yes">
        <source>%n places in the texts, and more</source>
        <translation>
            <numerusform>%n place in the texts, and more</numerusform>
            <numerusform>%n places in the texts, and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in the texts</source>
        <translation>
            <numerusform>%n place in the texts</numerusform>
            <numerusform>%n places in the texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message numerus="yes">
        <source>%n comments must be answered first</source>
        <translation>
            <numerusform>%n comment must be answered first</numerusform>
            <numerusform>%n comments must be answered first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not suit their column. They are kept as text and marked.</source>
        <translation>
            <numerusform>%n cell does not suit its column. It is kept as text and marked.</numerusform>
            <numerusform>%n cells do not suit their column. They are kept as text and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns had no place here and were left out.</source>
        <translation>
            <numerusform>%n column had no place here and was left out.</numerusform>
            <numerusform>%n columns had no place here and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message numerus="yes">
        <source>Mend %n places</source>
        <translation>
            <numerusform>Mend %n place</numerusform>
            <numerusform>Mend %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not answered yet: {questions} in %n sections</source>
        <translation>
            <numerusform>Not answered yet: {questions} in %n section</numerusform>
            <numerusform>Not answered yet: {questions} in %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them needed for the publication</source>
        <translation>
            <numerusform>%n of them needed for the publication</numerusform>
            <numerusform>%n of them needed for the publication</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message numerus="yes">
        <source>%n cases match “{words}”.</source>
        <translation>
            <numerusform>%n case matches “{words}”.</numerusform>
            <numerusform>%n cases match “{words}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for you.</source>
        <translation>
            <numerusform>%n case waits for you.</numerusform>
            <numerusform>%n cases wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation>
            <numerusform>%n of them is overdue.</numerusform>
            <numerusform>%n of them are overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>Show all %n backup(s)</source>
        <translation>
            <numerusform>Show all %n backup</numerusform>
            <numerusform>Show all %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthWords</name>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineLeaf</name>
    <message numerus="yes">
        <source>%n characters over the length of {limit}</source>
        <translation>
            <numerusform>%n character over the length of {limit}</numerusform>
            <numerusform>%n characters over the length of {limit}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>Publish %n case studies</source>
        <translation>
            <numerusform>Publish %n case study</numerusform>
            <numerusform>Publish %n case studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyNotice</name>
    <message numerus="yes">
        <source>Writing the files of %n case studies…</source>
        <translation>
            <numerusform>Writing the files of %n case study…</numerusform>
            <numerusform>Writing the files of %n case studies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case studies could not be written.</source>
        <translation>
            <numerusform>%n case study could not be written.</numerusform>
            <numerusform>%n case studies could not be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyStrip</name>
    <message numerus="yes">
        <source>%n suggested edits were accepted.</source>
        <translation>
            <numerusform>%n suggested edit was accepted.</numerusform>
            <numerusform>%n suggested edits were accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken back.</source>
        <translation>
            <numerusform>%n decision was taken back.</numerusform>
            <numerusform>%n decisions were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested edits were decided.</source>
        <translation>
            <numerusform>%n suggested edit was decided.</numerusform>
            <numerusform>%n suggested edits were decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back:</source>
        <translation>
            <numerusform>%n could not be taken back:</numerusform>
            <numerusform>%n could not be taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be put in and still wait:</source>
        <translation>
            <numerusform>%n could not be put in and still waits:</numerusform>
            <numerusform>%n could not be put in and still wait:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n edits?</source>
        <translation>
            <numerusform>Accept %n edit?</numerusform>
            <numerusform>Accept %n edits?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n edits…</source>
        <translation>
            <numerusform>Accepting %n edit…</numerusform>
            <numerusform>Accepting %n edits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n edits?</source>
        <translation>
            <numerusform>Decline %n edit?</numerusform>
            <numerusform>Decline %n edits?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declining %n edits…</source>
        <translation>
            <numerusform>Declining %n edit…</numerusform>
            <numerusform>Declining %n edits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n decisions back?</source>
        <translation>
            <numerusform>Take %n decision back?</numerusform>
            <numerusform>Take %n decisions back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n decisions back…</source>
        <translation>
            <numerusform>Taking %n decision back…</numerusform>
            <numerusform>Taking %n decisions back…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers cite sources that go with this. Their citations lead nowhere then, and “Check my case” lists them.</source>
        <translation>
            <numerusform>%n answer cites a source that goes with this. Its citation leads nowhere then, and “Check my case” lists it.</numerusform>
            <numerusform>%n answers cite sources that go with this. Their citations lead nowhere then, and “Check my case” lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message numerus="yes">
        <source>%n new comments.</source>
        <translation>
            <numerusform>%n new comment.</numerusform>
            <numerusform>%n new comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new suggested edits.</source>
        <translation>
            <numerusform>%n new suggested edit.</numerusform>
            <numerusform>%n new suggested edits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n answers come in by themselves</source>
        <translation>
            <numerusform>%n answer comes in by itself</numerusform>
            <numerusform>%n answers come in by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come in by themselves.</source>
        <translation>
            <numerusform>%n answer comes in by itself.</numerusform>
            <numerusform>%n answers come in by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new suggested edits.</source>
        <translation>
            <numerusform>%n new suggested edit.</numerusform>
            <numerusform>%n new suggested edits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed in both copies.</source>
        <translation>
            <numerusform>%n thing was changed in both copies.</numerusform>
            <numerusform>%n things were changed in both copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in sections that others write: {names}.</source>
        <translation>
            <numerusform>%n of them is in a section that somebody else writes: {names}.</numerusform>
            <numerusform>%n of them are in sections that others write: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the copy were made smaller for mail; where you have them in full, yours stay.</source>
        <translation>
            <numerusform>%n picture of the copy was made smaller for mail; where you have it in full, yours stays.</numerusform>
            <numerusform>%n pictures of the copy were made smaller for mail; where you have them in full, yours stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comments.</source>
        <translation>
            <numerusform>%n new comment.</numerusform>
            <numerusform>%n new comments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message numerus="yes">
        <source>%n answers move to another place</source>
        <translation>
            <numerusform>%n answer moves to another place</numerusform>
            <numerusform>%n answers move to another place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are new</source>
        <translation>
            <numerusform>%n question is new</numerusform>
            <numerusform>%n questions are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not asked for any more; they stay in the case study, unpublished</source>
        <translation>
            <numerusform>%n answer is not asked for any more; it stays in the case study, unpublished</numerusform>
            <numerusform>%n answers are not asked for any more; they stay in the case study, unpublished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n earlier messages</source>
        <translation>
            <numerusform>%n earlier message</numerusform>
            <numerusform>%n earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun</source>
        <translation>
            <numerusform>%n begun</numerusform>
            <numerusform>%n begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message numerus="yes">
        <source>%n tables placed in the text.</source>
        <translation>
            <numerusform>%n table placed in the text.</numerusform>
            <numerusform>%n tables placed in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures placed in the text.</source>
        <translation>
            <numerusform>%n picture placed in the text.</numerusform>
            <numerusform>%n pictures placed in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures left out: only the web page has them. Save them there and drop the files here.</source>
        <translation>
            <numerusform>%n picture left out: only the web page has it. Save it there and drop the file here.</numerusform>
            <numerusform>%n pictures left out: only the web page has them. Save them there and drop the files here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures left out: they could not be read. Copy or drop each by itself.</source>
        <translation>
            <numerusform>%n picture left out: it could not be read. Copy or drop it by itself.</numerusform>
            <numerusform>%n pictures left out: they could not be read. Copy or drop each by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables left out: too large for a text. Copy the part that matters.</source>
        <translation>
            <numerusform>%n table left out: too large for a text. Copy the part that matters.</numerusform>
            <numerusform>%n tables left out: too large for a text. Copy the part that matters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cells taken apart.</source>
        <translation>
            <numerusform>%n merged cell taken apart.</numerusform>
            <numerusform>%n merged cells taken apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphens at the end of a line kept: look whether the words need them.</source>
        <translation>
            <numerusform>%n hyphen at the end of a line kept: look whether the word needs it.</numerusform>
            <numerusform>%n hyphens at the ends of lines kept: look whether the words need them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments left out.</source>
        <translation>
            <numerusform>%n comment left out.</numerusform>
            <numerusform>%n comments left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted passages left out.</source>
        <translation>
            <numerusform>%n deleted passage left out.</numerusform>
            <numerusform>%n deleted passages left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages no longer crossed out.</source>
        <translation>
            <numerusform>%n passage no longer crossed out.</numerusform>
            <numerusform>%n passages no longer crossed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings, films or formulas left out.</source>
        <translation>
            <numerusform>%n drawing, film or formula left out.</numerusform>
            <numerusform>%n drawings, films or formulas left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of a form left out.</source>
        <translation>
            <numerusform>%n field of a form left out.</numerusform>
            <numerusform>%n fields of a form left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items brought up to the third level of a list.</source>
        <translation>
            <numerusform>%n item brought up to the third level of a list.</numerusform>
            <numerusform>%n items brought up to the third level of a list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links to files left out; the words stayed.</source>
        <translation>
            <numerusform>%n link to a file left out; the words stayed.</numerusform>
            <numerusform>%n links to files left out; the words stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes left out: only the marks were copied.</source>
        <translation>
            <numerusform>%n note left out: only its mark was copied.</numerusform>
            <numerusform>%n notes left out: only the marks were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas came empty: the file does not hold their results. Open and save it in its program, then drop it again.</source>
        <translation>
            <numerusform>%n formula came empty: the file does not hold its result. Open and save it in its program, then drop it again.</numerusform>
            <numerusform>%n formulas came empty: the file does not hold their results. Open and save it in its program, then drop it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then you changed %n answer(s).</source>
        <translation>
            <numerusform>Since then you changed %n answer.</numerusform>
            <numerusform>Since then you changed %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were damaged when it was made.</source>
        <translation>
            <numerusform>%n picture was damaged when it was made.</numerusform>
            <numerusform>%n pictures were damaged when it was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation>
            <numerusform>%n answer differs</numerusform>
            <numerusform>%n answers differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message numerus="yes">
        <source>And %n more places.</source>
        <translation>
            <numerusform>And %n more place.</numerusform>
            <numerusform>And %n more places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n packages wait to be looked at.</source>
        <translation>
            <numerusform>%n package waits to be looked at.</numerusform>
            <numerusform>%n packages wait to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadableNotice</name>
    <message numerus="yes">
        <source>%n case studies saved. Begin with index.html.</source>
        <translation>
            <numerusform>%n case study saved. Begin with index.html.</numerusform>
            <numerusform>%n case studies saved. Begin with index.html.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be written whole: {names}.</source>
        <translation>
            <numerusform>%n of them could not be written whole: {names}.</numerusform>
            <numerusform>%n of them could not be written whole: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivingDesk</name>
    <message numerus="yes">
        <source>Looking through %n packages…</source>
        <translation>
            <numerusform>Looking through %n package…</numerusform>
            <numerusform>Looking through %n packages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were made smaller for mail; the sender has them in full.</source>
        <translation>
            <numerusform>%n picture was made smaller for mail; the sender has it in full.</numerusform>
            <numerusform>%n pictures were made smaller for mail; the sender has them in full.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>The library was made anew, with %n case studies.</source>
        <translation>
            <numerusform>The library was made anew, with %n case study.</numerusform>
            <numerusform>The library was made anew, with %n case studies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both texts of %n of them are kept: see History.</source>
        <translation>
            <numerusform>Both texts of %n of them are kept: see History.</numerusform>
            <numerusform>Both texts of %n of them are kept: see History.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are missing: add them again.</source>
        <translation>
            <numerusform>%n picture is missing: add it again.</numerusform>
            <numerusform>%n pictures are missing: add them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message numerus="yes">
        <source>%n case studies.</source>
        <translation>
            <numerusform>%n case study.</numerusform>
            <numerusform>%n case studies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case studies have newer text, which would be missing.</source>
        <translation>
            <numerusform>%n case study has newer text, which would be missing.</numerusform>
            <numerusform>%n case studies have newer text, which would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer backups are damaged as well.</source>
        <translation>
            <numerusform>%n newer backup is damaged as well.</numerusform>
            <numerusform>%n newer backups are damaged as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers.</source>
        <translation>
            <numerusform>%n answer.</numerusform>
            <numerusform>%n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are lost.</source>
        <translation>
            <numerusform>%n answer is lost.</numerusform>
            <numerusform>%n answers are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from an older state.</source>
        <translation>
            <numerusform>%n answer comes from an older state.</numerusform>
            <numerusform>%n answers come from an older state.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept states are not whole.</source>
        <translation>
            <numerusform>%n kept state is not whole.</numerusform>
            <numerusform>%n kept states are not whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message numerus="yes">
        <source>%n rows removed. They stay in the trash.</source>
        <translation>
            <numerusform>Row removed. It stays in the trash.</numerusform>
            <numerusform>%n rows removed. They stay in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsFace</name>
    <message numerus="yes">
        <source>%n forms were handed in.</source>
        <translation>
            <numerusform>%n form was handed in.</numerusform>
            <numerusform>%n forms were handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReuseDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources cited there came along.</source>
        <translation>
            <numerusform>%n source cited there came along.</numerusform>
            <numerusform>%n sources cited there came along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message numerus="yes">
        <source>{file}: %n answers were taken over.</source>
        <translation>
            <numerusform>{file}: %n answer was taken over.</numerusform>
            <numerusform>{file}: %n answers were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not:</source>
        <translation>
            <numerusform>%n line was not:</numerusform>
            <numerusform>%n lines were not:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulerWords</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach the range</source>
        <translation>
            <numerusform>%n more to reach the range</numerusform>
            <numerusform>%n more to reach the range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the range</source>
        <translation>
            <numerusform>%n over the range</numerusform>
            <numerusform>%n over the range</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>Writing %n files…</source>
        <translation>
            <numerusform>Writing %n file…</numerusform>
            <numerusform>Writing %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written: {names}</source>
        <translation>
            <numerusform>%n file written: {names}</numerusform>
            <numerusform>%n files written: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be carried over (%n).</source>
        <translation>
            <numerusform>Not everything could be carried over (%n).</numerusform>
            <numerusform>Not everything could be carried over (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers still name an author.</source>
        <translation>
            <numerusform>%n answer still names an author.</numerusform>
            <numerusform>%n answers still name an author.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionFacts</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesLeaf</name>
    <message numerus="yes">
        <source>%n lines cannot be read, so this list is not kept yet. Write a year, a colon and a number.</source>
        <translation>
            <numerusform>%n line cannot be read, so this list is not kept yet. Write a year, a colon and a number.</numerusform>
            <numerusform>%n lines cannot be read, so this list is not kept yet. Write a year, a colon and a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>%n answers changed since yesterday</source>
        <translation>
            <numerusform>%n answer changed since yesterday</numerusform>
            <numerusform>%n answers changed since yesterday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since you opened it</source>
        <translation>
            <numerusform>%n answer changed since you opened it</numerusform>
            <numerusform>%n answers changed since you opened it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since you sent it</source>
        <translation>
            <numerusform>%n answer changed since you sent it</numerusform>
            <numerusform>%n answers changed since you sent it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed between these two states</source>
        <translation>
            <numerusform>%n answer changed between these two states</numerusform>
            <numerusform>%n answers changed between these two states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed since: {words}</source>
        <translation>
            <numerusform>%n answer changed since: {words}</numerusform>
            <numerusform>%n answers changed since: {words}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceTools</name>
    <message numerus="yes">
        <source>%n cards seem to be one source: {source}</source>
        <translation>
            <numerusform>%n card seems to be one source: {source}</numerusform>
            <numerusform>%n cards seem to be one source: {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added.</source>
        <translation>
            <numerusform>%n source added.</numerusform>
            <numerusform>%n sources added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and were left out.</source>
        <translation>
            <numerusform>%n was here already and was left out.</numerusform>
            <numerusform>%n were here already and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and were left out: {names}</source>
        <translation>
            <numerusform>%n entry could not be read and was left out: {names}</numerusform>
            <numerusform>%n entries could not be read and were left out: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>{ready} of %n sections ready</source>
        <translation>
            <numerusform>{ready} of %n section ready</numerusform>
            <numerusform>{ready} of %n sections ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words more</source>
        <translation>
            <numerusform>%n word more</numerusform>
            <numerusform>%n words more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words fewer</source>
        <translation>
            <numerusform>%n word fewer</numerusform>
            <numerusform>%n words fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved states</source>
        <translation>
            <numerusform>%n saved state</numerusform>
            <numerusform>%n saved states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>%n things match “{words}”.</source>
        <translation>
            <numerusform>%n thing matches “{words}”.</numerusform>
            <numerusform>%n things match “{words}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things can be brought back.</source>
        <translation>
            <numerusform>%n thing can be brought back.</numerusform>
            <numerusform>%n things can be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message numerus="yes">
        <source>Bind %n case studies into one volume</source>
        <translation>
            <numerusform>Bind %n case study into one volume</numerusform>
            <numerusform>Bind %n case studies into one volume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordDesk</name>
    <message numerus="yes">
        <source>%n suggestions came in.</source>
        <translation>
            <numerusform>%n suggestion came in.</numerusform>
            <numerusform>%n suggestions came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments came in.</source>
        <translation>
            <numerusform>%n comment came in.</numerusform>
            <numerusform>%n comments came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things found no place.</source>
        <translation>
            <numerusform>%n thing found no place.</numerusform>
            <numerusform>%n things found no place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkListPage</name>
    <message numerus="yes">
        <source>%n suggested edits wait</source>
        <translation>
            <numerusform>%n suggested edit waits</numerusform>
            <numerusform>%n suggested edits wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix comments have no answer</source>
        <translation>
            <numerusform>%n must-fix comment has no answer</numerusform>
            <numerusform>%n must-fix comments have no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind words</source>
        <translation>
            <numerusform>%n kind word</numerusform>
            <numerusform>%n kind words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown here</source>
        <translation>
            <numerusform>%n shown here</numerusform>
            <numerusform>%n shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here and are not sent to the expert</source>
        <translation>
            <numerusform>%n stays here and is not sent to the expert</numerusform>
            <numerusform>%n stay here and are not sent to the expert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
</context>
</TS>
