"""A case and an edition → the neutral publication. Pure, and the same every time."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain import front_matter
from casewriter.domain.bibliography import References, names, resolved
from casewriter.domain.case import Case
from casewriter.domain.citing import citations
from casewriter.domain.composing import ProseComposer
from casewriter.domain.conditions import is_set_aside
from casewriter.domain.errors import CasewriterError
from casewriter.domain.exhibits import exhibits_of
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.exhibits import exhibit as free_exhibit
from casewriter.domain.kinds.number import Number
from casewriter.domain.kinds.people import picture
from casewriter.domain.kinds.rows import NOTHING
from casewriter.domain.leaves import Path
from casewriter.domain.mentions import number_said
from casewriter.domain.numbering import numbered
from casewriter.domain.page import Cited, Page, begun_small, runs
from casewriter.domain.progress import asked
from casewriter.domain.publication import (
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Inline,
    Para,
    Picture,
    Publication,
    Run,
    Table,
    Words,
    plain,
)
from casewriter.domain.style import Style
from casewriter.domain.template import EXHIBITS, Section, Template
from casewriter.domain.untranslated import lent, untranslated
from casewriter.domain.view import View, view
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import exhibits

FACTS = ("line", "number", "date", "choice", "choices", "cites")
"""Kinds that stand together in a table of facts rather than alone in a paragraph."""

PLACING = ("prose", "group", "people")
"""Kinds whose texts can place exhibits; in the cells of a table there is no room for one."""

UNNUMBERED = ("front", "ack", "foreword", "abbr", "keymsg", "refs", "annex")
"""Chapters without a number, as is usual for what stands before and after the text."""

SHORT_DATE, LONG_DATE = 1.0, 1.3
"""Shares of a column of years, and of one with days or months."""


class Fact(Struct, frozen=True):
    """One row of a table of facts."""

    label: str
    cell: Cell
    view: View


class Placed(Struct, frozen=True):
    """A block, and the questions whose answers begin with it."""

    block: Block
    paths: tuple[str, ...] = ()


def compose(
    template: Template,
    case: Case,
    language: str,
    words: Words,
    style: Style,
    *,
    draft: bool,
    created: str = "",
    references: References | None = None,
) -> Publication:
    """The publication of one edition.

    Args:
        template: the one the case follows.
        case: the case as it is.
        language: of the edition; what is not written in it is left out, in a draft shown as gap.
        words: the publication's own words in that language.
        style: of the house it appears in.
        draft: whether it is marked as a draft and shows what is missing.
        created: ISO date and time for the file's properties.
        references: the sources in the words of a citation style; None names them plainly, as the
            window does.
    """
    page = _page(template, case, language, words, draft=draft)
    if references is not None:
        page = _styled(page, case, references)
    cover = front_matter.cover(template, case, language)
    placed = tuple(
        _once(
            one
            for section in template.sections
            if section.key != front_matter.SECTION
            for one in _section(template, section, case, page)
        )
    )
    blocks = tuple(one.block for one in placed)
    imprint = tuple(front_matter.imprint(template, case, page, style.imprint))
    counted = numbered((*imprint, *blocks), words, style.numbering.headings)
    return Publication(
        language=language,
        draft=draft,
        cover=cover,
        words=words,
        style=style,
        imprint=counted[: len(imprint)],
        blocks=counted[len(imprint) :],
        keywords=tuple(part for part in (cover.series, cover.country) if part),
        created=created,
        places=tuple((number, path) for number, one in enumerate(placed) for path in one.paths),
    )


def _page(template: Template, case: Case, language: str, words: Words, *, draft: bool) -> Page:
    def value(page: Page, ref: str) -> str:
        return number_said(template, case, ref, page.language)

    # What is placed in a text may hold texts itself; they place nothing, or one could hold itself.
    inside = ProseComposer(exhibit=lambda _page, _ref: iter(()), value=value)
    composer = ProseComposer(
        exhibit=lambda page, ref: _exhibit(template, case, replace(page, prose=inside), ref),
        value=value,
    )
    return Page(
        language=language,
        words=words,
        draft=draft,
        cited=_cited(template, case, language, words),
        prose=composer,
        placed=_placed(template, case, language),
    )


def _styled(page: Page, case: Case, references: References) -> Page:
    known = names(case)
    return replace(
        page,
        cited={
            name: references.cited[row] for name, row in known.items() if row in references.cited
        },
        grouped=lambda items: references.groups.get(resolved(items, known)),
    )


def _section(template: Template, section: Section, case: Case, page: Page) -> Iterator[Placed]:
    if is_set_aside(section, case):
        return
    blocks = tuple(_questions(template, section, case, page))
    if not blocks:
        return
    title = template.wording(page.language).sections[section.key].title
    numbered = section.key not in UNNUMBERED
    yield Placed(Heading(1, runs(title), section.key, numbered=numbered), (section.key,))
    yield from blocks


def _questions(template: Template, section: Section, case: Case, page: Page) -> Iterator[Placed]:
    facts: list[Fact] = []
    for field in asked(section, case):
        answer = View(template, case, field, Path(f"{section.key}.{field.key}"), page.language)
        if str(answer.path) in page.placed:
            continue
        if field.kind in FACTS and not field.shows:
            if (cell := _fact(answer, page)) is not None:
                facts.append(Fact(answer.words.label, cell, answer))
                continue
        else:
            yield from _told(template, section, tuple(facts), page)
            facts = []
        yield from _under(str(answer.path), _answer(answer, page))
    yield from _told(template, section, tuple(facts), page)
    if f"{section.key}.{EXHIBITS.key}" in case.fields:
        free = view(template, case, exhibits_of(section.key), page.language)
        for row in free.rows():
            if str(row.path) not in page.placed:
                yield from _under(str(free.path), _borrowing(row, page, free_exhibit))


def _under(path: str, blocks: Iterator[Block]) -> Iterator[Placed]:
    """Blocks of one answer: the first of them is its place."""
    for number, block in enumerate(blocks):
        yield Placed(block, (path,) if number == 0 else ())


def _fact(answer: View, page: Page) -> Cell | None:
    return None if answer.absence is not None else kind_of(answer.field.kind).fact(answer, page)


def _borrowing(
    answer: View, page: Page, blocks: Callable[[View, Page], Iterator[Block]]
) -> Iterator[Block]:
    """An answer; what an edition lacks of it stands in a draft in the words of the original."""
    lacking = page.draft and untranslated(answer.case, answer.path, page.language)
    if not lacking:
        yield from blocks(answer, page)
        return
    yield from blocks(_lent(answer), page)
    yield _not_translated(answer)


def _lent(answer: View) -> View:
    return replace(answer, case=lent(answer.case, answer.language, answer.path.field))


def _not_translated(answer: View) -> Gap:
    named = answer.text("title") or _lent(answer).text("title")
    return Gap(named or answer.words.label, str(answer.path), untranslated=True)


def _answer(answer: View, page: Page) -> Iterator[Block]:
    kind = kind_of(answer.field.kind)
    absence = answer.absence
    if absence is not None:
        # Left out of a publication; an editor who reads the draft sees why.
        if page.draft:
            reason = str(absence.get("because", ""))
            said = f"{answer.words.label}. {reason}" if reason else answer.words.label
            yield Gap(said, str(answer.path), available=False)
    elif kind.answered(answer):
        yield from _borrowing(answer, page, kind.blocks)
    elif page.draft and untranslated(answer.case, answer.path, page.language):
        yield _not_translated(answer)
    elif page.draft and answer.field.required:
        yield Gap(answer.words.label, str(answer.path))


def _told(
    template: Template, section: Section, facts: tuple[Fact, ...], page: Page
) -> Iterator[Placed]:
    """Facts that stand together: one alone is a sentence, several are a table."""
    if not facts:
        return
    lacking = [
        fact
        for fact in facts
        if page.draft and untranslated(fact.view.case, fact.view.path, page.language)
    ]
    facts = tuple(
        replace(fact, view=_lent(fact.view)) if any(fact is one for one in lacking) else fact
        for fact in facts
    )
    alone = len(facts) == 1
    told = _fact_alone(facts[0], page) if alone else _facts(template, section, facts, page)
    yield Placed(told, tuple(str(fact.view.path) for fact in facts))
    yield from (Placed(_not_translated(fact.view)) for fact in lacking)


def _fact_alone(fact: Fact, page: Page) -> Para:
    said: list[Inline] = [Run(f"{fact.label}: ", strong=True)]
    for block in fact.cell:
        content = block.content if isinstance(block, Para) else ()
        said += runs(begun_small(plain(content))) if fact.view.field.options else content
    about = ", ".join(part for part in (_scope(fact), _as_of(fact.view, page)) if part)
    source = page.sources(fact.view.keys("source"))
    if about or source:
        joint = (Run("; "),) if about and source else ()
        said += (Run(" ("), *runs(about), *joint, *source, Run(")"))
    return Para(tuple(said))


def _facts(template: Template, section: Section, facts: tuple[Fact, ...], page: Page) -> Table:
    """Single values of a section as one table; dates and sources only where there are some."""
    words = page.words
    title = template.wording(page.language).sections[section.key].title
    alone = all(field.kind in FACTS for field in section.fields)
    caption = title if alone else f"{title}: {words.key_figures}"
    dates = tuple(_as_of(fact.view, page) for fact in facts)
    sources = tuple(page.sources(fact.view.keys("source")) for fact in facts)
    counted = any(_is_number(fact) for fact in facts)
    first, second = (
        (words.indicator, words.value) if counted else (words.feature, words.description)
    )
    dated = (
        LONG_DATE
        if any(len(fact.view.key("as_of")) > len("2016") for fact in facts)
        else SHORT_DATE
    )
    columns = [Column(runs(first), 1.8), Column(runs(second), 2.2)]
    columns += [Column(runs(words.as_of), dated)] if any(dates) else []
    columns += [Column(runs(words.source), 1.5)] if any(sources) else []
    rows = []
    for fact, date, source in zip(facts, dates, sources, strict=True):
        row: list[Cell] = [(Para(runs(fact.label)),), _scoped(fact)]
        row += [(Para(runs(date)),) if date else NOTHING] if any(dates) else []
        row += [(Para(source),) if source else NOTHING] if any(sources) else []
        rows.append(tuple(row))
    return Table(f"{section.key}.facts", runs(caption), tuple(columns), tuple(rows))


def _scoped(fact: Fact) -> Cell:
    scope = _scope(fact)
    return (*fact.cell, Para(runs(scope), "small")) if scope else fact.cell


def _scope(fact: Fact) -> str:
    return fact.view.text("scope") if _is_number(fact) else ""


def _is_number(fact: Fact) -> bool:
    return isinstance(kind_of(fact.view.field.kind), Number)


def _as_of(answer: View, page: Page) -> str:
    return page.date(answer.key("as_of"))


def _cited(template: Template, case: Case, language: str, words: Words) -> Mapping[str, Cited]:
    """Every source card under its row id, and under the alias that Markdown uses."""
    path = Path("refs.sources")
    if path.field not in case.fields:
        return {}
    known: dict[str, Cited] = {}
    for card, shown in citations(view(template, case, path, language).rows(), words):
        known[card.path.steps[-1]] = shown
        csl = card.plain("csl")
        if isinstance(csl, Mapping) and isinstance(alias := csl.get("id"), str):
            known.setdefault(alias, shown)
    return known


def _placed(template: Template, case: Case, language: str) -> frozenset[str]:
    """The exhibits that a published text places; one in a text left out stays at its question."""
    return frozenset(
        exhibit.attrs.ref
        for section in template.sections
        if not is_set_aside(section, case)
        for field in asked(section, case)
        if field.kind in PLACING
        for (rest, tongue), value in case.fields.get(f"{section.key}.{field.key}", {}).items()
        if tongue == language and isinstance(value, Doc) and "#" not in rest
        for exhibit in exhibits(value)
    )


def _once(placed: Iterator[Placed]) -> Iterator[Placed]:
    """Each exhibit where it comes first: two texts may place the same."""
    seen: set[str] = set()
    for one in placed:
        if isinstance(one.block, Table | Picture):
            if one.block.anchor in seen:
                continue
            seen.add(one.block.anchor)
        yield one


def _exhibit(template: Template, case: Case, page: Page, ref: str) -> Iterator[Block]:
    """A table or figure at the place where the text puts it; nothing where it does not exist."""
    try:
        path = Path.parse(ref)
        answer = view(template, case, path, page.language)
    except CasewriterError:
        return
    shown = replace(page, placed=frozenset())
    if answer.field.kind == "figures" and path.steps:
        yield from _borrowing(answer, shown, _pictured)
    elif answer.field.kind == EXHIBITS.kind and path.steps:
        yield from _borrowing(answer, shown, free_exhibit)
    else:
        yield from _borrowing(answer, shown, kind_of(answer.field.kind).blocks)


def _pictured(answer: View, page: Page) -> Iterator[Block]:
    yield picture(answer, page)
