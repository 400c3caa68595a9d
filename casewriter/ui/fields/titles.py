"""What a row is called in a list: the first thing it says."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casewriter.domain.exhibits import CURRENCY, OPTIONS, TYPE, YEAR
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.domain.template import EXHIBITS
from casewriter.domain.view import View
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import is_blank, plain_text

LONGEST = 90
SPEAKING: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("quotes", ("who", "position", "place")),
    ("people", ("role", "position", "organisation")),
)
"""Kinds of rows that are people, and what is said of them below their name."""
COLUMN_FACTS = (TYPE, OPTIONS, CURRENCY, YEAR)


def title_of(row: View) -> str:
    """The first text of a row, on one line; empty where it says nothing."""
    if row.field.kind == EXHIBITS.kind and len(row.path.steps) > 1:
        # A row or a column of a free table.
        texts = (
            value
            for where, _, value in row.case.below(row.path)
            if isinstance(value, str) and not where.meta and where.steps[-1] not in COLUMN_FACTS
        )
    elif row.field.kind == "group":
        texts = (_said(inner, Part("", "line", translated=True)) for inner in row.inner())
    else:
        texts = (_said(row, part) for part in kind_of(row.field.kind).columns(row.field))
    text = next((text for text in texts if text), "")
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


class Note(Struct, frozen=True):
    """What else matters of a row: words, and whether something is to be settled."""

    words: str = ""
    warns: bool = False


def note_of(row: View) -> Note:
    """Who said a quotation or what a person is, and whether they agreed to be printed."""
    parts = dict(SPEAKING).get(row.field.kind)
    if parts is None:
        return Note()
    about = [row.text(part) for part in parts]
    consent = row.key("consent")
    needs = row.field.kind == "quotes" and not is_blank(row.doc("words"))
    warns = consent in ("asked", "refused") or (needs and consent != "given")
    if warns:
        about.append(_consent(consent))
    return Note(" · ".join(part for part in about if part), warns)


def _consent(key: str) -> str:
    return {
        "asked": QCoreApplication.translate("Fields", "consent asked, no answer yet"),
        "refused": QCoreApplication.translate("Fields", "consent refused: not printed"),
    }.get(key, QCoreApplication.translate("Fields", "consent not asked yet"))


def _said(of: View, part: Part) -> str:
    path = of.path.child(part.name) if part.name else of.path
    value: object = of.case.get(path, of.language if part.translated else NO_LANGUAGE)
    if part.type == "csl":
        value = value.get("title") if isinstance(value, dict) else None
    if isinstance(value, Doc):
        return " ".join(plain_text(value).split())
    if part.type in ("line", "prose", "csl") and isinstance(value, str):
        return " ".join(value.split())
    return ""
