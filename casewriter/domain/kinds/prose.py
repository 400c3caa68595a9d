"""Rich text, translated."""

from collections.abc import Iterator

from casewriter.domain.kinds.kind import FieldKind
from casewriter.domain.kinds.parts import Part
from casewriter.domain.page import Page
from casewriter.domain.publication import Block
from casewriter.domain.template import Field
from casewriter.domain.view import View
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import is_blank


class Prose(FieldKind):
    """The text of an answer, as a tree of prose."""

    name = "prose"

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (Part("", "prose", translated=True),)

    def answered(self, view: View) -> bool:
        return not is_blank(view.doc())

    def docs(self, view: View) -> Iterator[Doc]:
        yield view.doc()

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        yield from page.prose(page, view.doc())
