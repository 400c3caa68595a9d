"""What a review copy shows for sources, references and values within a text."""

from casewriter.domain.case import Case
from casewriter.domain.citing import citations
from casewriter.domain.enclosures import SOURCES
from casewriter.domain.errors import CasewriterError
from casewriter.domain.leaves import Path
from casewriter.domain.mentions import number_said
from casewriter.domain.page import Cited
from casewriter.domain.publication import Words
from casewriter.domain.reviewing.paper_lines import Sayings
from casewriter.domain.template import Template
from casewriter.domain.view import view
from casewriter.prose.nodes import Citation, CrossReference
from casewriter.prose.nodes import Value as Mentioned


def sayings(template: Template, case: Case, language: str, words: Words) -> Sayings:
    """What the sources, references and values of a case are shown as in one edition."""
    cited: dict[str, Cited] = {}
    if SOURCES.field in case.fields:
        cards = view(template, case, SOURCES, language).rows()
        cited = {card.path.steps[-1]: shown for card, shown in citations(cards, words)}

    def say(inline: Citation | CrossReference | Mentioned) -> str:
        if isinstance(inline, Citation):
            named = (
                ", ".join(
                    part
                    for part in (
                        cited[item.source].short if item.source in cited else item.source,
                        item.locator,
                    )
                    if part
                )
                for item in inline.attrs.items
            )
            return f"({'; '.join(named)})"
        if isinstance(inline, Mentioned):
            return number_said(template, case, inline.attrs.ref, language) or inline.attrs.ref
        return f"[{_named(template, case, inline.attrs.ref, language)}]"

    return say


def _named(template: Template, case: Case, ref: str, language: str) -> str:
    """What a reference leads to, by its title."""
    try:
        path = Path.parse(ref)
        title = case.get(path.child("title"), language)
        return str(title) if title else template.words_of(path, language).label
    except (CasewriterError, KeyError, StopIteration):
        return ref
