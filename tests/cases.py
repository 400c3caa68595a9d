"""Strategies of hypothesis for whole cases: what fits the template, and what does not."""

from functools import cache

from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.prose.clean import clean
from tests import builders
from tests.trees import docs, words


def lines():
    """Texts as a case holds them."""
    return words().map(lambda text: clean(text)[0]).filter(bool)


def dates():
    return st.sampled_from(("2016", "2016-05", "2016-05-17", "2016-02-30", "1999-12"))


def numbers():
    return st.one_of(
        st.integers(-(2**53), 2**53), st.floats(allow_nan=False, allow_infinity=False, width=32)
    )


def json_values():
    """Any JSON that a leaf may hold, prose aside."""
    leaves = st.one_of(lines(), numbers(), st.booleans())
    inner = st.one_of(leaves, st.none())
    nested = st.recursive(
        inner,
        lambda part: st.one_of(
            st.lists(part, max_size=3), st.dictionaries(lines(), part, max_size=3)
        ),
        max_leaves=6,
    )
    return st.one_of(
        leaves,
        st.lists(nested, max_size=3),
        st.dictionaries(lines(), nested, max_size=3).filter(lambda value: not _is_prose(value)),
    )


def _is_prose(value):
    return value.get("type") == "doc" or value.keys() == {"markdown"}


JSON_VALUES = json_values()
PROSE = docs(1)
ANYTHING = st.one_of(JSON_VALUES, PROSE, st.just(""))


@st.composite
def values_for(draw, part):
    """Values that fit a part; now and then one that does not."""
    return draw(st.one_of(_fitting(part), _fitting(part), _fitting(part), JSON_VALUES))


@st.composite
def anything(draw):
    """Whatever a leaf may hold."""
    return draw(ANYTHING)


@cache
def _fitting(part):
    keys = st.sampled_from(part.options or ("row0", "row1"))
    return {
        "prose": PROSE,
        "number": numbers(),
        "date": dates(),
        "choice": keys,
        "choices": st.lists(keys, min_size=1, max_size=3),
        "unit": keys,
        "cites": st.lists(st.sampled_from(("row0", "row1", "gone")), min_size=1, max_size=3),
        "file": st.just(builders.PICTURE.sha256),
        "flag": st.booleans(),
        "series": st.lists(
            st.fixed_dictionaries({"date": dates(), "value": numbers()}), min_size=1, max_size=3
        ),
        "csl": st.fixed_dictionaries(
            {"title": lines()}, optional={"author": st.just([{"literal": "Hub"}])}
        ),
        "line": lines(),
    }[part.type]


@cache
def _places(name):
    # Parts first, then places: else nearly all leaves would be those of the longest tables.
    by_type = {}
    for path, part, _ in builders.places(builders.load(name)):
        by_type.setdefault(part.type, []).append((path, part))
    return st.one_of(*map(st.sampled_from, by_type.values()))


@st.composite
def cases(draw, name):
    """Cases of a template; now and then a leaf holds what does not fit."""
    chosen = draw(st.lists(_places(name), max_size=5, unique_by=lambda p: p[0]))
    case = builders.a_case(template=name, languages=("en", "ru"), attachments=(builders.PICTURE,))
    for path, part in chosen:
        value = draw(values_for(part))
        language = draw(st.sampled_from(("en", "ru"))) if part.translated else ""
        case = case.with_leaf(path, language, value)
    status = draw(st.sampled_from(("draft", "published")))
    return replace(case, status=status)


def any_cases():
    """Cases of both templates."""
    return st.one_of(*(cases(name) for name in builders.TEMPLATE_IDS))
