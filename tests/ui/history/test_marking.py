"""Laws of two texts side by side: neither loses a letter, and every mark is true."""

from hypothesis import given
from hypothesis import strategies as st

from casewriter.prose.nodes import (
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Footnote,
    ListItem,
    Paragraph,
    Strong,
    Text,
    plain,
)
from casewriter.ui.history.marking import Run, exchanged, led, marked
from casewriter.ui.history.sheet import FOLDED, parts
from tests.trees import docs

THIN = "\u2009"


def words(lines, *, without=""):
    """What lines say, things included, without the letters of one fate."""
    return [
        "".join(
            run.what if isinstance(run.what, str) else repr(run.what)
            for run in line.runs
            if run.fate != without
        )
        for line in lines
    ]


def alone(doc):
    """The lines of a text that is compared with itself."""
    return [line for stretch in marked(doc, doc) for line in stretch.now]


def paragraph(*content):
    return Paragraph(tuple(Text(part) if isinstance(part, str) else part for part in content))


@given(docs(), docs())
def test_each_side_says_its_text_and_nothing_else(before, after):
    stretches = list(marked(before, after))
    then = [line for stretch in stretches for line in stretch.then]
    now = [line for stretch in stretches for line in stretch.now]
    assert words(then) == words(alone(before))
    assert words(now) == words(alone(after))
    assert {run.fate for line in then for run in line.runs} <= {"kept", "out"}
    assert {run.fate for line in now for run in line.runs} <= {"kept", "in"}


@given(docs(), docs())
def test_one_text_holds_both(before, after):
    for stretch in marked(before, after):
        both = "".join(words(stretch.both, without="out")).replace(THIN, "")
        assert both == "".join(words(stretch.now)).replace(THIN, "")
        both = "".join(words(stretch.both, without="in")).replace(THIN, "")
        assert both == "".join(words(stretch.then)).replace(THIN, "")


@given(docs())
def test_a_text_beside_itself_has_no_marks(doc):
    stretches = list(marked(doc, doc))
    assert all(stretch.same for stretch in stretches)
    fates = {run.fate for part in stretches for line in part.both for run in line.runs}
    assert fates <= {"kept"}


def test_words_between_two_changes_are_read_with_both():
    (stretch,) = marked(plain("He saw a dog in Baku."), plain("She met a cat in Baku."))
    assert stretch.then[0].runs == (Run("He saw a dog", "out"), Run(" in Baku."))
    assert stretch.now[0].runs == (Run("She met a cat", "in"), Run(" in Baku."))


def test_a_source_is_wholly_kept_or_exchanged():
    old, new = (Citation(CitedItems((CitedItem(name),))) for name in ("undp2020", "undp2021"))
    before, after = (Doc((paragraph("Many came", cite, "."),)) for cite in (old, new))
    (stretch,) = marked(before, after)
    assert stretch.both[0].runs == (
        Run("Many came"),
        Run(old, "out"),
        Run(THIN),
        Run(new, "in"),
        Run("."),
    )


def test_the_words_of_a_note_are_compared():
    before = Doc((paragraph("It rose.", Footnote((Text("By a tenth."),))),))
    after = Doc((paragraph("It rose.", Footnote((Text("By a third."),))),))
    (stretch,) = marked(before, after)
    assert Run("third", "in", quiet=True) in stretch.now[0].runs


def test_an_entry_of_a_list_comes_without_touching_its_neighbours():
    def listed(*entries):
        return Doc((BulletList(tuple(ListItem((paragraph(entry),)) for entry in entries)),))

    (stretch,) = marked(listed("one", "three"), listed("one", "two", "three"))
    assert words(stretch.then) == ["one", "three"]
    assert [[run.fate for run in line.runs] for line in stretch.now] == [["kept"], ["in"], ["kept"]]
    assert stretch.now == stretch.both


def test_other_marks_on_the_same_words_are_told():
    before, after = Doc((paragraph("word"),)), Doc((paragraph(Text("word", (Strong(),))),))
    (stretch,) = marked(before, after)
    assert stretch.reformed
    assert not stretch.same


def test_a_name_leads_both_states():
    (stretch,) = led("Unit", [exchanged("percent", "offices")])
    assert words(stretch.then) == ["Unit: percent"]
    assert words(stretch.now) == ["Unit: offices"]
    assert words(stretch.both) == ["Unit: percent offices"]


@given(st.lists(st.booleans(), max_size=40))
def test_portions_hold_every_stretch_in_order(changes):
    stretches = [exchanged("a", "b" if changed else "a") for changed in changes]
    portions = list(parts(stretches))
    assert [part for _, portion in portions for part in portion] == stretches
    for folded, portion in portions:
        assert portion
        if folded:
            assert len(portion) >= FOLDED
            assert all(part.same for part in portion)
        else:
            assert sum(part.same for part in portion) < len(portion) or len(portion) < FOLDED
