"""Sources of a case for reference managers: RIS, BibTeX and CSL-JSON."""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from casewriter.domain.bibliography import Source, date_parts
from casewriter.exchange.references import bibtex, ris

Items = Sequence[Source]


def to_csl_json(sources: Items) -> str:
    """The sources as CSL-JSON, each with its card's id."""
    items = [{"id": source.row, **source.item} for source in sources]
    return msgspec.json.format(msgspec.json.encode(items), indent=2).decode() + "\n"


def to_ris(sources: Items) -> str:
    """The sources as RIS."""
    return "\n".join(line for source in sources for line in _ris(source.item))


def to_bibtex(sources: Items) -> str:
    """The sources as BibLaTeX, by the ids of their cards."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field

    library = Library(
        [
            Entry(
                _kind(source.item),
                source.row,
                [Field(name, f"{{{_braced(text)}}}") for name, text in _bibtex(source.item)],
            )
            for source in sources
        ]
    )
    return str(write_string(library, unparse_stack=[]))


def _ris(item: Mapping[str, object]) -> Iterator[str]:
    types = {csl: tag for tag, csl in reversed(ris.TYPES)}
    yield f"TY  - {types.get(str(item.get('type')), 'GEN')}"
    for key, tag in (("author", "AU"), ("editor", "A2")):
        yield from (f"{tag}  - {name}" for name in _names(item.get(key), ", "))
    for key, tag in (
        ("title", "TI"), ("container-title", "T2"), ("publisher", "PB"), ("publisher-place", "CY"),
        ("volume", "VL"), ("issue", "IS"), ("number", "IS"), ("edition", "ET"), ("genre", "M3"),
        ("DOI", "DO"), ("URL", "UR"), ("language", "LA"),
    ):  # fmt: skip
        if text := _said(item.get(key)):
            yield f"{tag}  - {text}"
    if pages := _said(item.get("page")):
        first, _, last = re.sub(r"[–—]", "-", pages).partition("-")
        yield f"SP  - {first}"
        if last:
            yield f"EP  - {last}"
    for key, tag in (("issued", "PY"), ("issued", "DA"), ("accessed", "Y2")):
        if parts := date_parts(item.get(key)):
            whole = [f"{part:02d}" for part in parts] + [""] * (3 - len(parts))
            yield f"{tag}  - {parts[0] if tag == 'PY' else '/'.join(whole) + '/'}"
    yield "ER  - "
    yield ""


def _bibtex(item: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key in ("author", "editor"):
        if names := " and ".join(_names(item.get(key), ", ", body="{%s}")):
            yield key, names
    within = "journaltitle" if str(item.get("type")).startswith("article") else "booktitle"
    for key, name in (
        ("title", "title"), ("container-title", within), ("publisher", "publisher"),
        ("publisher-place", "location"), ("volume", "volume"), ("issue", "issue"),
        ("number", "number"), ("edition", "edition"), ("genre", "type"), ("page", "pages"),
        ("DOI", "doi"), ("URL", "url"), ("language", "langid"),
    ):  # fmt: skip
        if text := _said(item.get(key)):
            yield name, text
    for key, name in (("issued", "date"), ("accessed", "urldate")):
        if parts := date_parts(item.get(key)):
            yield name, "-".join(f"{part:02d}" for part in parts)


def _kind(item: Mapping[str, object]) -> str:
    return {csl: kind for kind, csl in reversed(bibtex.TYPES)}.get(str(item.get("type")), "misc")


def _names(people: object, joint: str, body: str = "%s") -> Iterator[str]:
    for person in people if isinstance(people, list) else ():
        if isinstance(person, Mapping):
            family, given = _said(person.get("family")), _said(person.get("given"))
            if literal := _said(person.get("literal")):
                yield body % literal
            elif family:
                yield joint.join(part for part in (family, given) if part)


def _said(value: object) -> str:
    is_text = isinstance(value, str | int | float) and not isinstance(value, bool)
    return " ".join(str(value).split()) if is_text else ""


def _braced(text: str) -> str:
    """A text whose braces are even: BibTeX counts them."""
    depth = 0
    for letter in text:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        if depth < 0:
            break
    return text if depth == 0 else text.replace("{", "(").replace("}", ")")
