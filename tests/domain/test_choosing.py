"""Which suggested edits are of a kind."""

import pytest
from msgspec.structs import replace

from casewriter.domain.leaves import Path
from casewriter.domain.reviewing.choosing import EditWish, editors, kind_of, wanted_edits
from casewriter.domain.reviewing.suggesting import suggestions
from tests.domain.test_suggesting import EDITOR, EXPERT, NOW, markdown, proposed


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("It took recieved forms.", "It took received forms.", "small"),
        ("It took four weeks", "It took four weeks.", "small"),
        ("The Service began.", "The service began.", "small"),
        ("It began in 2012 there.", "It began in 2013 there.", "instead"),
        ("Это возможно сразу.", "Это невозможно сразу.", "in"),
        ("Получины все справки.", "Получены все справки.", "small"),
        ("It is now open.", "It is not open.", "instead"),
        ("It took four weeks.", "It took four long weeks.", "in"),
        ("It took four long weeks.", "It took four weeks.", "out"),
        ("It took four weeks.", "It took eleven months.", "instead"),
        ("It took four weeks.", "It took **four** weeks.", "look"),
    ],
)
def test_the_kind_of_a_change_of_words(before, after, kind):
    made = proposed(markdown(before), markdown(after))
    assert {kind_of((one,)) for one in made} == {kind}


def test_values_and_rows_are_kinds_of_their_own():
    cell = Path.parse("results.indicators/r7f3/baseline")
    order = Path.parse("results.indicators/r7f3#order")
    (value,) = suggestions(cell, "", 40, 41, by=EDITOR, at=NOW)
    (row,) = suggestions(order, "", None, "i1", by=EXPERT, at=NOW)
    assert kind_of((value,)) == "value"
    assert kind_of((value, row)) == "row"
    every = [(value,), (replace(row, state="declined"),)]
    assert editors(every) == ("A. Karimova", "N. Beridze")
    assert wanted_edits(every, EditWish()) == every
    assert wanted_edits(every, EditWish(kinds=frozenset({"row"}))) == every[1:]
    assert wanted_edits(every, EditWish(states=frozenset({"open"}))) == every[:1]
    assert wanted_edits(every, EditWish(question="results.indicators")) == every
    assert not wanted_edits(every, EditWish(section="problem"))
    assert wanted_edits(every, EditWish(author="N. Beridze")) == every[1:]
