import io

import pytest
from msgspec.structs import replace

from casewriter.publish.pdf import write
from casewriter.services.watching import unwatched
from tests.pages.fingerprint import Look, changes, looks
from tests.publish import publications


def pages(publication):
    out = io.BytesIO()
    write(publication, out, publications.PICTURES, unwatched)
    return looks(out.getvalue())


@pytest.fixture(scope="module")
def kept():
    return pages(publications.typical())


def test_pages_that_are_kept_come_back_as_they_were(kept):
    assert tuple(Look.read(look.line()) for look in kept) == kept
    assert not list(changes(kept, pages(publications.typical())))


def test_another_colour_or_a_larger_heading_is_noticed(kept):
    style = publications.STYLE
    bold = replace(style, rules=replace(style.rules, heading=9.0))
    large = replace(style, sizes=replace(style.sizes, heading1=style.sizes.heading1 + 8))
    for other in (bold, large):
        assert list(changes(kept, pages(replace(publications.typical(), style=other))))


def test_a_page_more_is_told_first(kept):
    assert next(changes(kept[1:], kept)) == (0, f"{len(kept) - 1} pages became {len(kept)}")


def test_a_word_more_on_a_page_is_no_change(kept):
    more = tuple(Look(look.size, look.words + 1, look.box, look.dark) for look in kept)
    assert not list(changes(kept, more))
