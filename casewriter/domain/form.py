"""A template as a blank form: every question with its guidance and room for an answer on paper.

It is a publication like any other, so that every writer can write it.
"""

from collections.abc import Iterator

from msgspec import Struct

from casewriter.domain.lengths import range_for
from casewriter.domain.page import runs
from casewriter.domain.publication import (
    Block,
    Box,
    Cell,
    Column,
    Cover,
    Heading,
    Items,
    Para,
    Publication,
    Run,
    Table,
    Words,
)
from casewriter.domain.style import Style
from casewriter.domain.template import Field, Section, Template
from casewriter.domain.wording import FieldWording, Wording

EMPTY_ROWS = 4
WORDS_A_LINE = 12
FEWEST_LINES, MOST_LINES = 3, 14
TICK = "☐ "
BLANK = "\u00a0"
"""An empty paragraph would be left out; this one keeps its line."""


class FormWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of the form itself, in one language. `words` holds `{low}` and `{high}`."""

    form: str
    about: str
    country: str
    filled_by: str
    date: str
    required: str
    optional: str
    length: str
    words: str
    good: str
    mistakes: str
    choose_one: str
    choose_some: str
    answer: str
    each: str


def compose_form(
    template: Template,
    language: str,
    own: FormWords,
    words: Words,
    style: Style,
    *,
    created: str = "",
) -> Publication:
    """The blank form of a template.

    Args:
        template: the template.
        language: of the form, a BCP 47 tag.
        own: the words of the form.
        words: the words that every publication has.
        style: how it looks.
        created: ISO date and time for the properties of the file.
    """
    wording = template.wording(language)
    head = _grid((own.country, own.filled_by, own.date), rows=1)
    blocks: list[Block] = [Para(runs(own.about), "lead"), head]
    for section in template.sections:
        blocks.extend(_section(section, wording, language, own))
    return Publication(
        language=language,
        draft=False,
        cover=Cover(title=wording.title, subtitle=own.form),
        words=words,
        style=style,
        imprint=(),
        blocks=tuple(blocks),
        created=created,
    )


def _section(section: Section, wording: Wording, language: str, own: FormWords) -> Iterator[Block]:
    words = wording.sections[section.key]
    yield Heading(1, runs(words.title), numbered=False)
    said = [words.about] if words.about else []
    if section.words:
        said.append(f"{own.length}: {_range(section.words, language, own)}.")
    if not section.required:
        said.append(f"{own.optional[:1].upper()}{own.optional[1:]}.")
    if said:
        yield Para(runs(" ".join(said)), "small")
    for field in section.fields:
        if not field.shows:
            yield from _question(field, f"{section.key}.{field.key}", wording, language, own, 2)


def _question(  # noqa: PLR0917 -- each is needed at every depth
    field: Field, name: str, wording: Wording, language: str, own: FormWords, level: int
) -> Iterator[Block]:
    words = wording.field(name)
    yield Heading(level, runs(words.question), numbered=False)
    if words.help:
        yield Para(runs(words.help))
    told = [own.required] if field.required else []
    if field.words:
        told.append(f"{own.length}: {_range(field.words, language, own)}")
    if words.length:
        told.append(words.length)
    if told:
        yield Para((Run(" · ".join(told), em=True),), "small")
    yield from _listed(own.good, words.good)
    yield from _listed(own.mistakes, words.mistakes)
    if field.kind == "group":
        yield Para((Run(own.each, strong=True),))
        for inner in field.fields:
            inside = f"{name}/{inner.key}"
            yield from _question(inner, inside, wording, language, own, min(level + 1, 4))
        return
    yield from _room(field, words, own)


def _room(field: Field, words: FieldWording, own: FormWords) -> Iterator[Block]:
    """Where the answer is written."""
    if field.kind in {"choice", "choices"}:
        asked = own.choose_one if field.kind == "choice" else own.choose_some
        yield Para((Run(f"{asked}:", strong=True),))
        options = (words.options.get(key, key) for key in field.options)
        # Boxes to tick need no dots before them.
        yield from (Para(runs(TICK + option)) for option in options)
    elif field.kind == "table" and field.columns:
        yield _grid(tuple(words.columns.get(column.key, column.key) for column in field.columns))
    else:
        high = field.words[1] if field.words else 0
        lines = max(FEWEST_LINES, min(high // WORDS_A_LINE, MOST_LINES))
        if field.kind in {"line", "number", "date"}:
            lines = 1
        empty = (Para(runs(BLANK)),) * (lines - 1)
        yield Box((Para((Run(f"{own.answer}:{BLANK}", em=True),)), *empty))


def _listed(title: str, things: tuple[str, ...]) -> Iterator[Block]:
    if things:
        yield Para((Run(f"{title}:", strong=True),))
        yield Items(ordered=False, items=tuple((Para(runs(thing)),) for thing in things))


def _grid(titles: tuple[str, ...], rows: int = EMPTY_ROWS) -> Table:
    cell: Cell = (Para(runs(BLANK)),)
    return Table(
        anchor="",
        caption=(),
        columns=tuple(Column(runs(title)) for title in titles),
        rows=((cell,) * len(titles),) * rows,
        heads=False,
    )


def _range(asked: tuple[int, int], language: str, own: FormWords) -> str:
    low, high = range_for(asked, language)
    return own.words.format(low=low, high=high)
