"""Pictures that went smaller: the full ones win, whichever way and in whichever order."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Attachment
from casewriter.domain.leaves import Path
from casewriter.domain.merge import merge
from casewriter.domain.package import Reduced
from casewriter.domain.reduced import as_sent, fuller, known_of, with_pictures
from tests.builders import a_case

PLACES = tuple(Path("context.exhibits", f"/r{number}/file") for number in range(5))


def digest(number, step=0):
    return f"{number:02x}{step:02x}" * 16


def showing(numbers):
    """A case that shows pictures, the full ones."""
    used = sorted({number for number in numbers if number is not None})
    pictures = tuple(Attachment(digest(number), "image/png", f"{number}.png") for number in used)
    case = a_case({}, attachments=pictures)
    for path, number in zip(PLACES, numbers, strict=True):
        if number is not None:
            case = case.with_leaf(path, "", digest(number))
    return case


def made(number, step=1, of=0):
    return Reduced(digest(number, step), 10 - step, "image/jpeg", digest(number, of), "image/png")


def everything(_sha256):
    return True


places = st.lists(st.none() | st.integers(0, 4), min_size=5, max_size=5)


@settings(max_examples=100)
@given(places, places, places, st.sets(st.integers(0, 4)), st.booleans())
def test_what_comes_home_smaller_merges_as_if_it_had_been_full(base, mine, theirs, which, known):
    """Merging what came back smaller gives the very case that merging the full pictures gives."""
    reduced = tuple(made(number) for number in sorted(which))
    base, mine, theirs = map(showing, (base, mine, theirs))
    base, old = (base, as_sent(base, reduced)) if known else (None, None)
    came = as_sent(theirs, reduced)
    better = fuller((mine, came, *((old,) if old else ())), reduced, everything)
    merged = merge(old and with_pictures(old, better), mine, with_pictures(came, better))
    assert to_json(merged.case) == to_json(merge(base, mine, theirs).case)
    assert not {one.sha256 for one in reduced} & {one.sha256 for one in merged.case.attachments}


@given(places, st.sets(st.integers(0, 4)), st.permutations([made(n) for n in range(5)]))
def test_what_was_sent_is_the_same_case_with_other_files(numbers, which, order):
    reduced = [made(number) for number in which]
    case = showing(numbers)
    sent = as_sent(case, reduced)
    back = with_pictures(sent, fuller((sent,), order, everything))
    assert to_json(as_sent(back, reduced)) == to_json(sent)
    assert {path: value for path, _, value in back.leaves()} == {
        path: value for path, _, value in case.leaves()
    }


def test_where_the_full_one_is_not_here_the_least_reduced_one_is_taken():
    once, twice, sibling = made(1, 1), made(1, 2, of=1), made(1, 3)
    case = replace(
        a_case({}), attachments=(Attachment(digest(1, 2), "image/jpeg", "hall.png"),)
    ).with_leaf(PLACES[0], "", digest(1, 2))
    here = {digest(1, 1), digest(1, 2), digest(1, 3)}
    reduced = (once, twice, sibling)
    assert fuller((case,), reduced, here.__contains__)[digest(1, 2)].sha256 == digest(1, 1)
    assert fuller((case,), reduced, {digest(1, 2)}.__contains__) == {}
    full = fuller((case,), reduced, {digest(1), *here}.__contains__)[digest(1, 2)]
    assert (full.sha256, full.media_type) == (digest(1), "image/png")
    assert known_of(case, reduced) == (once, twice)


def test_a_circle_of_pictures_ends():
    reduced = (made(1, 1, of=2), made(1, 2, of=1))
    case = a_case({}, attachments=(Attachment(digest(1, 1), "image/png", "a"),))
    fuller((case,), reduced, everything)
    assert set(known_of(case, reduced)) == set(reduced)
