"""What the editor asks about things that the text mentions but that live elsewhere in the case."""

from typing import Protocol

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


def label(atom: object, names: Names) -> str:
    """The words that stand for an atom on the screen and in a plain copy; none for a note."""
    match atom:
        case Citation(attrs=cited):
            return names.citation(cited.items)
        case CrossReference(attrs=attrs):
            return names.reference(attrs.ref)
        case Value(attrs=attrs):
            return names.value(attrs.ref)
        case Exhibit(attrs=attrs):
            return names.exhibit(attrs.ref)
        case _:
            return ""
