"""RIS: what EndNote, Mendeley, Zotero and most catalogues export."""

import re
from collections.abc import Iterable, Iterator, Mapping

from casewriter.domain.source_cards import DOI, Listed, Reference
from casewriter.exchange.references.parts import (
    addressed,
    beginning,
    card_type,
    dated,
    filled,
    people,
    said,
)

TYPES: tuple[tuple[str, str], ...] = (
    ("JOUR", "article-journal"),
    ("JFULL", "article-journal"),
    ("EJOUR", "article-journal"),
    ("INPR", "article-journal"),
    ("MGZN", "article-magazine"),
    ("NEWS", "article-newspaper"),
    ("BOOK", "book"),
    ("EBOOK", "book"),
    ("EDBOOK", "book"),
    ("CHAP", "chapter"),
    ("ECHAP", "chapter"),
    ("CONF", "paper-conference"),
    ("CPAPER", "paper-conference"),
    ("RPRT", "report"),
    ("GOVDOC", "report"),
    ("STAND", "report"),
    ("THES", "thesis"),
    ("LEGAL", "legislation"),
    ("STAT", "legislation"),
    ("BILL", "bill"),
    ("CASE", "legal_case"),
    ("HEAR", "legal_case"),
    ("ELEC", "webpage"),
    ("WEB", "webpage"),
    ("BLOG", "post-weblog"),
    ("DATA", "dataset"),
    ("AGGR", "dataset"),
    ("DBASE", "dataset"),
    ("PCOMM", "personal_communication"),
    ("UNPB", "manuscript"),
    ("MANSCPT", "manuscript"),
    ("FIGURE", "graphic"),
    ("MAP", "graphic"),
    ("ART", "graphic"),
)


def is_ris(text: str) -> bool:
    """Whether a text is RIS: its first line with words names a type."""
    return re.match(r"\s*TY {1,2}-", text) is not None


def read(text: str) -> Listed:
    """The references in a RIS file, those that were never ended among them."""
    import rispy

    # Some catalogues end lines with blanks only, or write one blank before the stroke.
    lines = (re.sub(r"^([A-Z][A-Z0-9]) ?- ?", r"\1  - ", line) for line in text.splitlines())
    found, unread = [], []
    for entry in rispy.loads("\n".join(_ended(lines))):
        reference = _reference(entry)
        if reference is not None:
            found.append(reference)
        else:
            unread.append(beginning(f"TY - {said(entry.get('type_of_reference'))}"))
    return Listed(tuple(found), tuple(unread))


def _ended(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a file in which every reference that begins also ends."""
    is_open = False
    for line in lines:
        begins, ends = line.startswith("TY  - "), line.startswith("ER  - ")
        if begins and is_open:
            yield "ER  - "
        is_open = begins or (is_open and not ends)
        yield line
    if is_open:
        yield "ER  - "


def _reference(entry: Mapping[str, object]) -> Reference | None:
    csl_type = dict(TYPES).get(said(entry.get("type_of_reference")).upper(), "document")
    first, last = said(entry.get("start_page")), said(entry.get("end_page"))
    pages = f"{first}-{last}" if first and last and last not in first else first or last
    container = _first(
        entry, "secondary_title", "journal_name", "alternate_title3", "alternate_title2",
        "alternate_title1",
    )  # fmt: skip
    is_report = csl_type in ("report", "legislation", "bill", "legal_case")
    csl = filled(
        {
            "type": csl_type,
            "title": _first(entry, "title", "primary_title", "translated_title"),
            "title-short": said(entry.get("short_title")),
            "author": people([*_all(entry, "authors"), *_all(entry, "first_authors")]),
            "editor": people(_all(entry, "secondary_authors")) if csl_type == "chapter" else [],
            "issued": dated(_first(entry, "date", "year", "publication_year")),
            "accessed": dated(said(entry.get("access_date"))),
            "container-title": container,
            "publisher": said(entry.get("publisher")),
            "publisher-place": said(entry.get("place_published")),
            "volume": said(entry.get("volume")),
            "issue": "" if is_report else said(entry.get("number")),
            "number": said(entry.get("number")) if is_report else "",
            "genre": said(entry.get("type_of_work")),
            "edition": said(entry.get("edition")),
            "page": pages,
            "language": said(entry.get("language"))[:35],
            "DOI": _doi(said(entry.get("doi"))),
            "URL": next((url for text in _all(entry, "urls") if (url := addressed(text))), ""),
        }
    )
    return Reference(card_type(csl_type), csl) if csl.keys() - {"type", "language"} else None


def _first(entry: Mapping[str, object], *names: str) -> str:
    return next((text for name in names if (text := said(entry.get(name)))), "")


def _all(entry: Mapping[str, object], name: str) -> list[str]:
    value = entry.get(name)
    return [said(one) for one in value] if isinstance(value, list) else [said(value)]


def _doi(text: str) -> str:
    found = DOI.search(text)
    return found.group(0) if found else ""
