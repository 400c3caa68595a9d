"""What checks read of a text leads back into it, and only what is replaced changes."""

from unicodedata import normalize

from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Footnote,
    Lang,
    LanguageTag,
    Paragraph,
    Strong,
    Text,
    plain,
)
from casewriter.prose.spoken import (
    CITATION,
    NOTE,
    SIGNS,
    Replacement,
    Stretch,
    replaced,
    replaced_text,
    spoken,
)
from tests.trees import docs

SOURCE = Citation(CitedItems((CitedItem("s1"),)))


@settings(max_examples=60)
@given(docs(), st.data())
def test_replacing_letters_changes_those_letters_only(doc, data):
    lines = spoken(doc)
    assert replaced(doc, []) == canonical(doc)
    changes = []
    for number, line in enumerate(lines):
        if not data.draw(st.booleans()):
            continue
        start = data.draw(st.integers(0, len(line.text)))
        end = data.draw(st.integers(start, len(line.text)))
        if any(sign in SIGNS + "\n" for sign in line.text[start:end]):
            end = start
        changes.append(Replacement(number, start, end, data.draw(st.sampled_from("xyz "))))
    expected = [
        normalize(
            "NFC", replaced_text(line.text, [change for change in changes if change.line == number])
        )
        for number, line in enumerate(lines)
    ]
    now = [normalize("NFC", line.text) for line in spoken(replaced(doc, changes))]
    assert now == expected


def test_notes_and_sources_are_signs_and_notes_follow_their_line():
    note = Footnote((Text("See the register."),))
    doc = Doc(
        (Paragraph((Text("It fell"), SOURCE, Text(" to six"), note)), Paragraph((Text("B"),)))
    )
    first, inner, last = spoken(doc)
    assert first.text == f"It fell{CITATION} to six{NOTE}"
    assert (inner.text, inner.note) == ("See the register.", True)
    assert last.text == "B"


def test_passages_in_another_language_are_known_by_their_letters():
    marked = Text("бір терезе", (Lang(LanguageTag("kk")),))
    (line,) = spoken(Doc((Paragraph((Text("called "), marked)),)))
    assert line.stretches == (Stretch(7, 17, "kk"),)


def test_new_letters_look_like_those_they_replace():
    doc = Doc((Paragraph((Text("a "), Text("bad", (Strong(),)), Text(" word"))),))
    changed = replaced(doc, [Replacement(0, 2, 5, "good")])
    assert changed.content[0].content[1] == Text("good", (Strong(),))


def test_several_letters_of_one_line_are_replaced_at_once():
    changed = replaced(plain("теӊ теӊімен"), [Replacement(0, 2, 3, "ң"), Replacement(0, 6, 7, "ң")])
    assert changed == plain("тең теңімен")
