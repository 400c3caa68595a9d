import re
from collections import Counter
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.prose.diff import shown
from casewriter.prose.merge import Disputed, Settled, both, fuller, merge, settled, taking
from casewriter.prose.nodes import Doc, Paragraph, Strong, Text, plain
from tests.copies import a_doc, changed_doc

THREE = ("The hall opened in May.", "It served all who came that day.", "Waiting fell to seven.")
BASE = plain("\n\n".join(THREE))


def texts(first=THREE[0], second=THREE[1], third=THREE[2], *more):
    return plain("\n\n".join(text for text in (first, second, third, *more) if text))


def swapped(pieces):
    return tuple(
        piece if isinstance(piece, Settled) else Disputed(piece.base, piece.theirs, piece.mine)
        for piece in pieces
    )


def words(blocks):
    return Counter(word for block in blocks for word in re.findall(r"\w+", shown(block)))


def test_changes_of_different_paragraphs_come_together():
    merged = settled(merge(BASE, texts(first="The hall opened in June."), texts(third="")))
    assert merged == texts(first="The hall opened in June.", third="")


def test_changes_of_neighbouring_paragraphs_are_no_dispute():
    mine = texts(first="The first hall opened in May.")
    theirs = texts(second="It served nearly all who came that day.")
    both_changed = texts("The first hall opened in May.", "It served nearly all who came that day.")
    assert settled(merge(BASE, mine, theirs)) == both_changed


def test_words_far_apart_in_one_paragraph_come_together():
    mine = texts(second="They served all who came that day.")
    theirs = texts(second="It served all who came that morning.")
    merged = settled(merge(BASE, mine, theirs))
    assert merged == texts(second="They served all who came that morning.")


def test_the_same_words_changed_differently_are_asked_with_what_is_merged_in_place():
    mine = texts("A hall opened in May.", "It served all who came that day.", "Waiting fell to 7.")
    theirs = texts(third="Waiting fell to eight.")
    pieces = merge(BASE, mine, theirs)
    assert [type(piece) for piece in pieces] == [Settled, Disputed]
    assert taking(pieces, lambda dispute: dispute.mine) == mine
    assert taking(pieces, lambda dispute: dispute.theirs) == texts(
        first="A hall opened in May.", third="Waiting fell to eight."
    )
    kept = taking(pieces, both)
    assert kept == texts(
        "A hall opened in May.", THREE[1], "Waiting fell to 7.", "Waiting fell to eight."
    )


def test_a_paragraph_deleted_here_and_changed_there_is_asked():
    pieces = merge(BASE, texts(second=""), texts(second="It served everybody who came that day."))
    disputes = [piece for piece in pieces if isinstance(piece, Disputed)]
    assert [dispute.mine for dispute in disputes] == [()]
    assert fuller(disputes[0]) == plain("It served everybody who came that day.").content


def test_two_new_paragraphs_at_one_place_are_asked_and_can_both_stay():
    pieces = merge(BASE, texts(*THREE, "Mine."), texts(*THREE, "And theirs."))
    assert taking(pieces, both) == texts(*THREE, "Mine.", "And theirs.")


def test_a_mark_and_a_word_elsewhere_come_together():
    strong = Doc(
        (Paragraph((Text("The hall", (Strong(),)), Text(" opened early in the month of May."))),)
    )
    merged = settled(
        merge(
            plain("The hall opened early in the month of May."),
            strong,
            plain("The hall opened early in the month of June."),
        )
    )
    assert merged == Doc(
        (Paragraph((Text("The hall", (Strong(),)), Text(" opened early in the month of June."))),)
    )


def test_without_an_ancestor_nothing_is_dropped_and_what_differs_is_asked():
    pieces = merge(None, texts(first=""), texts(third="Waiting fell to eight."))
    assert [type(piece) for piece in pieces] == [Settled, Disputed]
    assert pieces[0].blocks == texts(third="").content


@given(st.integers(0, 2**32))
@settings(max_examples=300, deadline=None)
def test_laws_of_three_texts(seed):
    random = Random(seed)
    base = a_doc(random)
    mine, theirs = changed_doc(base, random), changed_doc(base, random)
    pieces = merge(base, mine, theirs)
    assert merge(base, theirs, mine) == swapped(pieces)
    whole = settled(pieces)
    if whole is not None:
        assert {settled(merge(base, whole, copy)) for copy in (mine, theirs)} == {whole}
    found = Counter()
    for piece in pieces:
        sides = piece.blocks if isinstance(piece, Settled) else (*piece.mine, *piece.theirs)
        found += words(sides)
    for copy in (mine, theirs):
        assert not words(copy.content) - words(base.content) - found
    assert merge(base, mine, base) == ((Settled(mine.content),) if mine.content else ())
