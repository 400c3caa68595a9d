"""What the editor asks about things that the text mentions but that live elsewhere in the case."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from casewriter.prose.nodes import Citation, CitedItem, CrossReference, Exhibit, Value


class Names(Protocol):
    """Short names, in the language of the edition, for what stands in a text as one object."""

    def citation(self, items: tuple[CitedItem, ...]) -> str:
        """The short names of the cited sources with their places."""
        ...

    def reference(self, ref: str) -> str:
        """The number of a section, table or figure, as "Table 3"."""
        ...

    def value(self, ref: str) -> str:
        """The number as it is now."""
        ...

    def exhibit(self, ref: str) -> str:
        """The caption of a table or figure."""
        ...

    def kind(self, ref: str) -> str:
        """The kind of an exhibit: table, indicators, timeline or figures."""
        ...


def label(atom: object, names: Names) -> str:
    """The words that stand for an atom on the screen and in a plain copy; none for a note."""
    match atom:
        case Citation(attrs=cited):
            return names.citation(cited.items)
        case CrossReference(attrs=attrs):
            return _there(names.reference(attrs.ref), attrs.ref)
        case Value(attrs=attrs):
            return _there(names.value(attrs.ref), attrs.ref)
        case Exhibit(attrs=attrs):
            return _there(names.exhibit(attrs.ref), attrs.ref)
        case _:
            return ""


def _there(words: str, ref: str) -> str:
    """A path that stays a path leads nowhere, and says nothing to a reader."""
    return QCoreApplication.translate("ProseEditor", "no longer there") if words == ref else words
