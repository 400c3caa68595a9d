"""What two places of a case say about one thing: acts, titles, figures, groups of an index."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from msgspec import Struct

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.checks.dated import YEAR, Dated, acts_in, known_date
from casewriter.domain.checks.passages import REMEMBERED, lines_of, prose
from casewriter.domain.checks.wording import sentences
from casewriter.domain.finding import Finding, Spot
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import CITATION, Spoken

SOURCES = Path("refs.sources")

LEAST_TITLE = 14
"""Letters from which on words in quotation marks may be a title."""
ALIKE = 0.9
"""How much of two titles is the same, from which on one is a slip of the other."""

LEAST_FIGURE = 10
"""Smaller numbers count parts of this and that."""

FAR = 1.25
"""How many times two figures may differ and still be meant for the same."""

EGDI = re.compile(
    r"\bEGDI\b|E-Government Development Index|\bИРЭП\b|индекс\w* развития электрон", re.IGNORECASE
)
_INDEX = re.compile(r"(?<![\d.,])0[.,]\d{2,4}(?!\d)")
GROUPS: tuple[tuple[float, float, str], ...] = (
    (0.75, 1.0, r"very high|очень высок\w+|өте жоғары"),
    (0.50, 0.75, r"high|высок\w+|жоғары"),
    (0.25, 0.50, r"middle|medium|средн\w+|орта\w*"),
    (0.00, 0.25, r"low|низк\w+|төмен"),
)
"""From, to, and what the group is called. The bounds are those of the UN E-Government Survey."""
_GROUP = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<g{place}>{words})" for place, (_, _, words) in enumerate(GROUPS))
    + r")(?=[\s\-–»”\"]+(?:EGDI|group|level|групп\w*|уров\w*|топ\w*|деңгей\w*))",
    re.IGNORECASE,
)
_QUOTED = re.compile(f"[“«„]([^“”«»„]{{{LEAST_TITLE},200}})[”»“]")


class Figure(Struct, frozen=True):
    """A figure that the case gives as an answer of its own.

    Attributes:
        field: its question.
        shown: the value in the language's form.
        noun: the words of its unit, folded.
    """

    field: str
    value: float
    shown: str
    noun: str


class _Said(Struct, frozen=True):
    """What one text says of things that other places speak of as well."""

    acts: tuple[Dated, ...]
    slips: tuple[tuple[str, str, Spot], ...]
    groups: tuple[tuple[str, Spot], ...]
    figures: tuple[tuple[Figure, int, Spot], ...]


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Acts under two dates, titles in two spellings, figures and groups that disagree."""
    titles = _titles(case, language)
    known = dict(_acts_of_cards(case))
    figures = tuple(_figures(template, case, language))
    for passage in prose(template, case, language):
        path, said = passage.path, _said(passage.value, titles, figures)
        for act in said.acts:
            facts = _disagreement(known, act, language)
            if facts:
                spot = Spot(act.line, act.start, act.end)
                yield Finding("act_dated_differently", "warning", path, language, facts, spot=spot)
        for found, instead, spot in said.slips:
            facts = {"found": found, "other": instead}
            yield Finding("title_differs", "warning", path, language, facts, spot=spot)
        for found, spot in said.groups:
            yield Finding("group_disagrees", "warning", path, language, {"found": found}, spot=spot)
        for figure, number, spot in said.figures:
            if path.field != figure.field:
                shown = formats.number(number, language)
                facts = {"found": shown, "unit": figure.noun, "known": figure.shown}
                yield Finding("figure_differs", "advice", path, language, facts, spot=spot)


@lru_cache(maxsize=REMEMBERED)
def _said(value: Doc | str, titles: tuple[str, ...], figures: tuple[Figure, ...]) -> _Said:
    """Remembered by the text: all but one are what they were when a case is looked over."""
    lines = lines_of(value)
    acts = tuple(act for place, line in enumerate(lines) for act in acts_in(line, place))
    return _Said(acts, _slips(lines, titles), _groups_in(lines), _counted(lines, figures))


def _acts_of_cards(case: Case) -> Iterator[tuple[str, str]]:
    """The number of each act among the sources, and its date as ISO 8601 has it."""
    for row in case.rows(SOURCES):
        card = case.get(SOURCES.child(row, "csl"))
        if not isinstance(card, dict) or card.get("type") not in {"legislation", "bill"}:
            continue
        date = known_date(card.get("issued"))
        number = re.search(r"(?:No\.?|№)\s?(\S*\d[^\s,;)]*)", f"{card.get('title', '')}")
        said = str(card.get("number") or (number[1] if number else ""))
        if said and date:
            yield said.casefold(), date


def _disagreement(known: dict[str, str], act: Dated, language: str) -> dict[str, object]:
    """The two dates of an act, where the case knows another one than the text says."""
    before = known.setdefault(act.number, act.date)
    length = min(len(before), len(act.date))
    if before[:length] == act.date[:length]:
        return {}
    dates = {"one": formats.date(before, language), "other": formats.date(act.date, language)}
    return {"found": act.said, **dates}


def _titles(case: Case, language: str) -> tuple[str, ...]:
    """Titles that the case knows: its own, and those of its sources."""
    own = case.get(Path("front.title"), language)
    cards = [case.get(SOURCES.child(row, "csl")) for row in case.rows(SOURCES)]
    known = [own, *(card.get("title") for card in cards if isinstance(card, dict))]
    return tuple(t for t in known if isinstance(t, str) and len(t) >= LEAST_TITLE)


def _slips(lines: Sequence[Spoken], titles: tuple[str, ...]) -> tuple[tuple[str, str, Spot], ...]:
    """Quoted titles that are nearly one of the known ones: the words, what is known, the place."""
    found: list[tuple[str, str, Spot]] = []
    for number, line in enumerate(lines):
        for match in _QUOTED.finditer(line.text):
            said = match[1].strip()
            folded = said.casefold()
            if any(folded in title.casefold() for title in titles):
                continue
            meant = next((title for title in titles if _nearly(folded, title.casefold())), None)
            if meant is not None:
                found.append((said, meant, Spot(number, *match.span(1))))
    return tuple(found)


def _nearly(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > len(other) * (1 - ALIKE):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    near = matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE
    return near and matcher.ratio() >= ALIKE


def _groups_in(lines: Sequence[Spoken]) -> tuple[tuple[str, Spot], ...]:
    """Groups of the index of e-government that its value, named in the sentence, does not reach."""
    found: list[tuple[str, Spot]] = []
    for number, line in enumerate(lines):
        for start, end in sentences(line.text) if EGDI.search(line.text) else ():
            sentence = line.text[start:end]
            values = [float(m[0].replace(",", ".")) for m in _INDEX.finditer(sentence)]
            groups = list(_GROUP.finditer(sentence))
            # Of several values or groups nobody can say which belong together.
            if len(values) != 1 or len(groups) != 1 or not EGDI.search(sentence):
                continue
            low, high, _ = GROUPS[int((groups[0].lastgroup or "g0")[1:])]
            if not low <= values[0] <= high:
                first, last = groups[0].span()
                spot = Spot(number, start + first, start + last)
                found.append((f"{groups[0][0]}, {values[0]:g}", spot))
    return tuple(found)


def _figures(template: Template, case: Case, language: str) -> Iterator[Figure]:
    """The single figures of the case whose unit the language has a word for."""
    words = template.wording(language)
    if words.language != language:
        return
    for section, field in template.fields():
        if field.kind != "number":
            continue
        path = Path(f"{section.key}.{field.key}")
        value = case.get(path)
        unit = case.get(path.child("unit")) or next(iter(field.units), None)
        if not isinstance(value, int | float) or value < LEAST_FIGURE:
            continue
        noun = words.unit(unit) if isinstance(unit, str) else ""
        if len(noun) > 4 and noun.isalpha():
            yield Figure(path.field, value, formats.number(value, language), noun.casefold())


def _counted(
    lines: Sequence[Spoken], figures: tuple[Figure, ...]
) -> tuple[tuple[Figure, int, Spot], ...]:
    """Other numbers right before the noun of a figure, where the figure itself is not given."""
    found: list[tuple[Figure, int, Spot]] = []
    for figure in figures:
        finder = re.compile(
            rf"(?<![\w.,])(\d{{1,3}}(?:[ \u00a0,]\d{{3}})*|\d+) {re.escape(figure.noun)}(?!\w)",
            re.IGNORECASE,
        )
        for place, line in enumerate(lines):
            for start, end in sentences(line.text) if finder.search(line.text) else ():
                sentence = line.text[start:end]
                # A year makes it the figure of another time, a source that of another place.
                if figure.shown in sentence or CITATION in sentence or YEAR.search(sentence):
                    continue
                for match in finder.finditer(sentence):
                    said = int(re.sub(r"\D", "", match[1]))
                    if figure.value / FAR <= said <= figure.value * FAR and said != figure.value:
                        spot = Spot(place, start + match.start(), start + match.end(1))
                        found.append((figure, said, spot))
    return tuple(found)
