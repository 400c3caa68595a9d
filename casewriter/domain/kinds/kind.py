"""What every kind of field can do, and what most of them do alike."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from casewriter.domain.finding import Finding
from casewriter.domain.kinds.parts import Part, fits
from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.domain.page import Page
from casewriter.domain.publication import Block, Cell
from casewriter.domain.template import Field
from casewriter.domain.view import View
from casewriter.prose.nodes import Doc


class FieldKind(ABC):
    """Base of the kinds: one answer of a few parts, each of them one leaf.

    Attributes:
        name: as templates call it.
        repeats: whether the answer is rows.
    """

    name: ClassVar[str]
    repeats: ClassVar[bool] = False

    @abstractmethod
    def parts(self, field: Field) -> tuple[Part, ...]:
        """The parts of the answer itself."""

    def columns(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        """The parts of one row; none where the answer has no rows."""
        return ()

    def answered(self, view: View) -> bool:
        """Whether the question has an answer in the view's language."""
        return any(
            view.case.get(path, language) is not None
            for part in self.parts(view.field)
            if part.name == ""
            for path, language in ((view.path, _tongue(part, view.language)),)
        )

    def check(self, view: View) -> Iterator[Finding]:
        """What is wrong with the answer itself: shapes first, then what the kind knows."""
        yield from misfits(self.parts(view.field), view)

    def docs(self, view: View) -> Iterator[Doc]:  # noqa: ARG002
        """The prose that counts as words of the answer."""
        return iter(())

    def fact(self, view: View, page: Page) -> Cell | None:  # noqa: ARG002
        """The answer as one cell of a table of facts; None where it is more than that."""
        return None

    def blocks(self, view: View, page: Page) -> Iterator[Block]:  # noqa: ARG002
        """The answer as blocks of a publication. Never fails, whatever the leaves hold."""
        return iter(())


def misfits(parts: tuple[Part, ...], view: View) -> Iterator[Finding]:
    """Leaves whose value does not have the shape of their part."""
    for part in parts:
        language = _tongue(part, view.language)
        path = view.path.child(part.name) if part.name else view.path
        value = view.case.get(path, language)
        if value is not None and not fits(part, value):
            yield Finding("value_shape", "error", path, language, {"type": part.type})


def _tongue(part: Part, language: str) -> str:
    return language if part.translated else NO_LANGUAGE
