import time
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.prose.diff import (
    BlockChange,
    Deleted,
    Inserted,
    Kept,
    diff,
    diff_text,
    shown,
)
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Paragraph,
    PathReference,
    Text,
    Value,
    plain,
)
from tests.trees import docs, words


def joined(spans, *kinds) -> str:
    return "".join(span.text for span in spans if isinstance(span, kinds))


def prose() -> st.SearchStrategy[str]:
    return st.lists(words(), max_size=6).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), prose()), st.one_of(st.text(), prose()))
def test_words_of_both_texts_are_all_there(before, after):
    spans = diff_text(before, after)
    assert joined(spans, Kept, Deleted) == before
    assert joined(spans, Kept, Inserted) == after
    assert all(span.text for span in spans)


@settings(max_examples=70, deadline=None)
@given(docs(3), docs(3))
def test_blocks_of_both_texts_are_all_there(before, after):
    changes = diff(before, after)
    assert tuple(c.before for c in changes if c.before is not None) == before.content
    assert tuple(c.after for c in changes if c.after is not None) == after.content
    for change in changes:
        assert joined(change.spans, Kept, Deleted) == shown(change.before)
        assert joined(change.spans, Kept, Inserted) == shown(change.after)


@settings(max_examples=50, deadline=None)
@given(docs())
def test_a_text_does_not_differ_from_itself(doc):
    assert all(change.same for change in diff(doc, doc))
    assert len(diff(doc, doc)) == len(doc.content)


@pytest.mark.parametrize(
    ("before", "after", "spans"),
    [
        ("", "", ()),
        ("a b", "a b", (Kept("a b"),)),
        ("", "a", (Inserted("a"),)),
        ("a b c", "a x c", (Kept("a"), Deleted(" b"), Inserted(" x"), Kept(" c"))),
        ("one two", "one, two", (Kept("one"), Inserted(","), Kept(" two"))),
        ("за год", "за 2 года", (Kept("за"), Deleted(" год"), Inserted(" 2 года"))),
    ],
)
def test_words_change_one_by_one(before, after, spans):
    assert diff_text(before, after) == spans


def test_a_changed_block_is_shown_beside_what_it_became():
    before = plain("First stays.\n\nThe hall opened in May.\n\nThis one goes.")
    after = plain("New at the top.\n\nFirst stays.\n\nThe hall opened in June.")
    kinds = [
        (change.before is not None, change.after is not None, change.same)
        for change in diff(before, after)
    ]
    assert kinds == [
        (False, True, False),
        (True, True, True),
        (True, True, False),
        (True, False, False),
    ]


def test_a_change_of_marks_alone_is_a_change():
    before, after = plain("word"), Doc((Paragraph((Text("word", (Em(),)),)),))
    (change,) = diff(before, after)
    assert change == BlockChange(before.content[0], after.content[0], (Kept("word"),))
    assert not change.same


def test_notes_sources_and_values_take_part():
    cited = Citation(CitedItems((CitedItem("r1", "p. 2"), CitedItem("r2"))))
    value = Value(PathReference("a.b"))
    note = Footnote((Text("note"),))
    block = Paragraph((Text("x"), note, cited, HardBreak(), value))
    assert shown(block) == "x[note][@r1, p. 2; @r2]\n[a.b]"
    assert shown(Exhibit(PathReference("c.d"))) == "[c.d]"
    assert shown(None) == ""


def test_long_answers_are_compared_at_once():
    # A language's words are as frequent as their rank is low.
    chance = Random(1)
    ranks = chance.choices(range(4_000), [1 / (rank + 1) for rank in range(4_000)], k=5_000)
    answer = [f"слово{rank}" for rank in ranks]
    changed = [word if place % 9 else "иначе" for place, word in enumerate(answer)]
    started = time.process_time()
    diff_text(" ".join(answer), " ".join(changed))
    diff_text(" ".join(answer), " ".join(answer[::-1]))
    # A tenth of a second each of computing; a machine that is slow at it is forgiven.
    assert time.process_time() - started < 1


def test_texts_without_anything_in_common_are_compared_too():
    before = Doc(tuple(Paragraph((Text(f"a{n}"),)) for n in range(150)))
    after = Doc(tuple(Paragraph((Text(f"b{n}"),)) for n in range(160)))
    assert len(diff(before, after)) == 160
