"""Several authors of one case: who writes which section.

A section is dealt out by the implicit leaf `<section>.writer`, which travels with the case. Nobody
is kept from writing elsewhere: copies are merged, and only what two wrote differently is asked.
"""

from collections.abc import Iterable

from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template

WRITER = "writer"
"""The implicit field of a section that keeps who writes it."""
AUTHORS = Path("front.authors")


def writer_path(section: str) -> Path:
    """The leaf that keeps who writes a section."""
    return Path(f"{section}.{WRITER}")


def writer_of(case: Case, section: str) -> str:
    """Who writes a section; an empty text where it was given to nobody."""
    name = case.get(writer_path(section))
    return name if isinstance(name, str) else ""


def known_writers(template: Template, case: Case) -> tuple[str, ...]:
    """Everybody to whom a section may be given: the authors of the case, then whoever has one."""
    authors = (
        case.get(AUTHORS.child(row, "name"), language)
        for row in case.rows(AUTHORS)
        for language in ("", *case.languages)
    )
    given = (writer_of(case, section.key) for section in template.sections)
    named = (name.strip() for name in (*authors, *given) if isinstance(name, str))
    return tuple(dict.fromkeys(name for name in named if name))


def sections_of_others(case: Case, sections: Iterable[str], name: str) -> tuple[str, ...]:
    """Those of some sections that somebody else writes."""
    return tuple(
        section for section in dict.fromkeys(sections) if writer_of(case, section) not in ("", name)
    )
