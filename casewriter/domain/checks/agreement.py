"""What two places of a case say about one thing: acts, titles, figures, groups of an index."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.checks.dated import Dated, acts_in, known_date
from casewriter.domain.checks.passages import REMEMBERED, lines_of, prose
from casewriter.domain.checks.wording import sentences
from casewriter.domain.finding import Finding, Spot
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import CITATION

SOURCES = Path("refs.sources")

LEAST_TITLE = 14
"""Letters from which on words in quotation marks may be a title."""
ALIKE = 0.9
"""How much of two titles is the same, from which on one is a slip of the other."""

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
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_QUOTED = re.compile(f"[“«„]([^“”«»„]{{{LEAST_TITLE},200}})[”»“]")


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Acts under two dates, titles in two spellings, figures and groups that disagree."""
    titles = _titles(case, language)
    acts = dict(_acts_of_cards(case))
    figures = tuple(_figures(template, case, language))
    for passage in prose(template, case, language):
        path = passage.path
        yield from _acts(acts, path, passage.value, language)
        for found, instead, spot in _slips(passage.value, titles):
            facts = {"found": found, "other": instead}
            yield Finding("title_differs", "warning", path, language, facts, spot=spot)
        for found, spot in _groups_in(passage.value):
            yield Finding("group_disagrees", "warning", path, language, {"found": found}, spot=spot)
        for field, value, word in figures:
            if path.field != field:
                yield from _other_figures(passage.value, path, language, value, word)


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


def _acts(acts: dict[str, str], path: Path, value: Doc | str, language: str) -> Iterator[Finding]:
    for act in _dated(value):
        known = acts.setdefault(act.number, act.date)
        length = min(len(known), len(act.date))
        if known[:length] != act.date[:length]:
            dates = {"found": act.said, "one": _shown(known, language)}
            facts = {**dates, "other": _shown(act.date, language)}
            spot = Spot(act.line, act.start, act.end)
            yield Finding("act_dated_differently", "warning", path, language, facts, spot=spot)


def _shown(date: str, language: str) -> str:
    return formats.date(date, language)


@lru_cache(maxsize=REMEMBERED)
def _dated(value: Doc | str) -> tuple[Dated, ...]:
    return tuple(act for place, line in enumerate(lines_of(value)) for act in acts_in(line, place))


def _titles(case: Case, language: str) -> tuple[str, ...]:
    """Titles that the case knows: its own, and those of its sources."""
    own = case.get(Path("front.title"), language)
    cards = [case.get(SOURCES.child(row, "csl")) for row in case.rows(SOURCES)]
    known = [own, *(card.get("title") for card in cards if isinstance(card, dict))]
    return tuple(t for t in known if isinstance(t, str) and len(t) >= LEAST_TITLE)


@lru_cache(maxsize=REMEMBERED)
def _slips(value: Doc | str, titles: tuple[str, ...]) -> tuple[tuple[str, str, Spot], ...]:
    """Quoted titles that are nearly one of the known ones: the words, what is known, the place."""
    found: list[tuple[str, str, Spot]] = []
    for number, line in enumerate(lines_of(value)):
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


@lru_cache(maxsize=REMEMBERED)
def _groups_in(value: Doc | str) -> tuple[tuple[str, Spot], ...]:
    """Groups of the index of e-government that its value, named in the sentence, does not reach."""
    found: list[tuple[str, Spot]] = []
    for number, line in enumerate(lines_of(value)):
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


def _figures(
    template: Template, case: Case, language: str
) -> Iterator[tuple[str, int | float, str]]:
    """The single figures of the case: their question, the value, the words of their unit."""
    words = template.wording(language)
    if words.language != language:
        return
    for section, field in template.fields():
        path = Path(f"{section.key}.{field.key}")
        value = case.get(path)
        unit = case.get(path.child("unit")) or next(iter(field.units), None)
        if field.kind != "number" or not isinstance(value, int | float) or value < 10:
            continue
        noun = words.unit(unit) if isinstance(unit, str) else ""
        if len(noun) > 4 and noun.isalpha():
            yield path.field, value, noun.casefold()


def _other_figures(
    value: Doc | str, path: Path, language: str, known: float, noun: str
) -> Iterator[Finding]:
    for said, spot in _counted(value, noun, formats.number(known, language)):
        if known / FAR <= said <= known * FAR and said != known:
            numbers = {"found": formats.number(said, language), "unit": noun}
            facts = {**numbers, "known": formats.number(known, language)}
            yield Finding("figure_differs", "advice", path, language, facts, spot=spot)


@lru_cache(maxsize=REMEMBERED)
def _counted(value: Doc | str, noun: str, known: str) -> tuple[tuple[int, Spot], ...]:
    """Numbers right before a noun, in sentences that do not give the known figure as well."""
    finder = re.compile(
        rf"(?<![\w.,])(\d{{1,3}}(?:[ \u00a0,]\d{{3}})*|\d+) {re.escape(noun)}(?!\w)", re.IGNORECASE
    )
    found: list[tuple[int, Spot]] = []
    for number, line in enumerate(lines_of(value)):
        for start, end in sentences(line.text) if noun in line.text.casefold() else ():
            sentence = line.text[start:end]
            # A year makes it the figure of another time, a source that of another place.
            if known in sentence or CITATION in sentence or _YEAR.search(sentence):
                continue
            for match in finder.finditer(sentence):
                said = int(re.sub(r"\D", "", match[1]))
                found.append((said, Spot(number, start + match.start(), start + match.end(1))))
    return tuple(found)
