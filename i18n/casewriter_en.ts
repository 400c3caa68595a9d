<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckPage</name>
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
    <message numerus="yes">
        <source>%n things stop the publication</source>
        <translation>
            <numerusform>%n thing stops the publication</numerusform>
            <numerusform>%n things stop the publication</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
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
</context>
<context>
    <name>SectionPage</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
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
</TS>
