"""Where in a case the words stand that a search in the library has found."""

from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.search.hits import LibraryHit
from casewriter.domain.searching import Hit, Wanted, hits_of
from casewriter.domain.template import Template

NEAR = 20
"""Letters before and behind the words that tell one place of an answer from another."""


def in_case(template: Template, case: Case, found: LibraryHit) -> Hit | None:
    """The first of the words that were found, in the answer as it is now.

    Returns:
        Their place; None where the answer does not say them any more, or is no text.
    """
    if found.place.kind != "answer" or not found.marks:
        return None
    start, end = found.marks[0]
    path = Path.parse(found.place.path)
    wanted = Wanted(found.excerpt[start:end], match_case=True)
    around = "".join(found.excerpt.split())
    first: Hit | None = None
    for hit in hits_of(template, case, found.place.language, wanted, Path(path.field)):
        if hit is None or hit.path != path:
            continue
        first = first or hit
        said = f"{hit.before.lstrip('…')[-NEAR:]}{hit.found}{hit.after.rstrip('…')[:NEAR]}"
        if "".join(said.split()) in around:
            return hit
    return first
