"""Numbers, dates and cells as people type and paste them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.domain import formats
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.grid.tsv import read_tsv, write_tsv
from casewriter.ui.fields.numbers import copy_number, read_number, show_number

LANGUAGES = ("en", "ru", "kk", "ky", "az", "et", "uz", "hy", "ka")
NUMBERS = st.one_of(
    st.integers(1 - 10**15, 10**15 - 1),
    st.decimals(-(10**9), 10**9, places=3, allow_nan=False).map(float),
)


@settings(deadline=None, max_examples=150)
@given(NUMBERS, st.sampled_from(LANGUAGES))
def test_a_number_reads_back_from_what_is_shown_and_copied(number, language):
    assert read_number(show_number(number, language), language) == number
    assert read_number(copy_number(number, language), language) == number


@settings(deadline=None, max_examples=100)
@given(st.integers(10**4, 10**12), st.sampled_from(LANGUAGES))
def test_english_groups_are_read_in_every_edition(number, language):
    english = formats.number(number, "en")
    if english.count(",") > 1 or language == "en":
        assert read_number(english, language) == number


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("1,234.5", "ru", 1234.5),
        ("1,234", "ru", 1.234),
        ("1,234", "en", 1234),
        ("1 234,5", "en", 1234.5),
        ("4.87", "kk", 4.87),
        ("−5", "en", -5),
        ("12'000", "en", 12000),
        ("about 40", "en", None),
        ("40 50", "en", None),
        ("-", "en", None),
        ("", "en", None),
    ],
)
def test_number_forms(text, language, number):
    assert read_number(text, language) == number


@settings(deadline=None, max_examples=150)
@given(
    st.dates(date(1000, 1, 1), date(2999, 12, 31)),
    st.sampled_from((4, 7, 10)),
    st.sampled_from(LANGUAGES),
)
def test_a_date_reads_back_from_what_is_shown(day, precision, language):
    iso = day.isoformat()[:precision]
    assert read_date(formats.date(iso, language), language).iso == iso


@pytest.mark.parametrize(
    ("text", "iso", "problem"),
    [
        ("2016", "2016", ""),
        ("May 2016", "2016-05", ""),
        ("12.05.2016", "2016-05-12", ""),
        ("12/5/2016", "2016-05-12", ""),
        ("2016-5-12", "2016-05-12", ""),
        ("05.2016", "2016-05", ""),
        ("12 мая 2016 г.", "2016-05-12", ""),
        ("May 12, 2016", "2016-05-12", ""),
        ("the 12th of May 2016", "2016-05-12", ""),
        ("31.02.2016", "", "impossible"),
        ("13.2016", "", "impossible"),
        ("30 May 0016", "", "impossible"),
        ("spring 2016", "", "unreadable"),
        ("2016 2017", "", "unreadable"),
        ("May", "", "unreadable"),
        ("", "", ""),
    ],
)
def test_date_forms(text, iso, problem):
    read = read_date(text, "ru")
    assert (read.iso, read.problem) == (iso, problem)


CELLS = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=12)


@settings(deadline=None, max_examples=200)
@given(
    st.integers(1, 4).flatmap(
        lambda wide: st.lists(st.lists(CELLS, min_size=wide, max_size=wide), min_size=1, max_size=4)
    )
)
def test_cells_come_back_from_the_clipboard(rows):
    text = write_tsv(rows)
    assert read_tsv(f"{text}\n") == rows


def test_cells_of_a_spreadsheet():
    text = 'a\t"two\nlines"\t"she said ""no"""\r\n"half\tb\t5\r\n'
    assert read_tsv(text) == [["a", "two\nlines", 'she said "no"'], ['"half', "b", "5"]]
