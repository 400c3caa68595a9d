"""What is said of a volume of several cases."""

from typing import Literal

from msgspec import Struct


class Compendium(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What an editor settles for a volume; its next edition is made from the same.

    Attributes:
        title: of the volume.
        cases: ids, in the order of the volume.
        editors: names, in their order.
        date: of publication, as ISO writes it, as far as it is known.
        licence: a sentence; empty where all cases say the same.
        foreword: Markdown.
        signed: who signs the foreword.
        numbering: whether chapters, tables and figures count on from case to case.
        references: one list for all, or one at the end of each case.
        language: of the edition.
        style: the id of a house style.
    """

    title: str
    cases: tuple[str, ...] = ()
    subtitle: str = ""
    series: str = ""
    editors: tuple[str, ...] = ()
    date: str = ""
    isbn: str = ""
    licence: str = ""
    foreword: str = ""
    signed: str = ""
    numbering: Literal["continuous", "each"] = "continuous"
    references: Literal["one", "each"] = "one"
    language: str = "en"
    style: str = "hub"
