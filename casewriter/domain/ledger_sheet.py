"""The claim ledger as a document of one table: what an editor works through, line by line."""

from casewriter.domain.bibliography import References
from casewriter.domain.case import Case
from casewriter.domain.citing import citations
from casewriter.domain.leaves import Path
from casewriter.domain.ledger import Claim, claims
from casewriter.domain.page import runs
from casewriter.domain.publication import (
    Cell,
    Column,
    Cover,
    Heading,
    Para,
    Publication,
    Table,
    Words,
)
from casewriter.domain.style import Style
from casewriter.domain.template import Template
from casewriter.domain.view import View

TITLE = Path("front.title")
SOURCES = Path("refs.sources")


def ledger_sheet(
    template: Template,
    case: Case,
    language: str,
    words: Words,
    style: Style,
    *,
    created: str,
    references: References | None = None,
) -> Publication:
    """Every number that the texts of an edition give, with its sentence, place and sources.

    The last column is empty: whoever checks a figure ticks it there.
    """
    if references is None:
        named = _sources(template, case, language, words)
    else:
        named = {row: cited.short for row, cited in references.cited.items()}
    wording = template.wording(language)

    def place(claim: Claim) -> str:
        section = wording.sections[claim.path.section].title
        return f"{section} › {wording.fields[template.name_of(claim.path)].label}"

    def sources(claim: Claim) -> str:
        said = "; ".join(named.get(card, card) for card in claim.sources)
        return said if said or claim.tied else words.unsourced

    rows = tuple(
        tuple(
            _cell(text) for text in (claim.number, claim.sentence, place(claim), sources(claim), "")
        )
        for claim in claims(template, case, language)
    )
    title = str(case.get(TITLE, language) or case.get(TITLE, case.source_language) or "")
    table = Table(
        anchor="ledger",
        caption=runs(words.ledger),
        columns=(
            Column(runs(words.value), 0.8, "end"),
            Column(runs(words.sentence), 3.4),
            Column(runs(words.place), 1.4),
            Column(runs(words.source), 1.4),
            Column(runs(words.checked), 0.8),
        ),
        rows=rows,
        number=1,
    )
    return Publication(
        language=language,
        draft=False,
        cover=Cover(title=title, subtitle=words.ledger),
        words=words,
        style=style,
        imprint=(),
        blocks=(Heading(1, runs(words.ledger), numbered=False), table),
        created=created,
    )


def _sources(template: Template, case: Case, language: str, words: Words) -> dict[str, str]:
    if not template.section(SOURCES.section):
        return {}
    field, _ = template.find(SOURCES)
    cards = View(template, case, field, SOURCES, language).rows()
    return {card.path.steps[-1]: cited.short for card, cited in citations(cards, words)}


def _cell(text: str) -> Cell:
    return (Para(runs(text)),)
