"""One question's answer in one edition, as the kinds of field read it."""

from collections.abc import Iterator
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.template import Field, Template
from casewriter.domain.wording import FieldWording, Wording
from casewriter.prose.nodes import Doc, plain

T = TypeVar("T")


class View(Struct, frozen=True):
    """Where to read: a case, a question, the path of its answer (or of one row of it).

    Attributes:
        language: the edition's; translated parts are read in it, others have none.
    """

    template: Template
    case: Case
    field: Field
    path: Path
    language: str

    def plain(self, part: str = "") -> Value | None:
        """A part that is not translated."""
        return self.case.get(self._at(part), NO_LANGUAGE)

    def said(self, part: str = "") -> Value | None:
        """A translated part, in the edition's language."""
        return self.case.get(self._at(part), self.language)

    def text(self, part: str = "") -> str:
        """A translated line, or an empty text."""
        value = self.said(part)
        return value if isinstance(value, str) else ""

    def key(self, part: str = "") -> str:
        """A choice, date, unit or file, or an empty text."""
        value = self.plain(part)
        return value if isinstance(value, str) else ""

    def picture(self, part: str = "") -> str:
        """The SHA-256 of the edition's own picture, else of the one of all; or an empty text."""
        return self.text(part) or self.key(part)

    def doc(self, part: str = "") -> Doc:
        """A translated prose, or an empty one."""
        value = self.said(part)
        if isinstance(value, str):
            # A text that came in from elsewhere without its tree is still what somebody wrote.
            return plain(value)
        return value if isinstance(value, Doc) else Doc()

    def number(self, part: str = "") -> int | float | None:
        """A number, or None."""
        value = self.plain(part)
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None

    def keys(self, part: str = "") -> tuple[str, ...]:
        """Several choices or cited sources."""
        value = self.plain(part)
        return tuple(str(key) for key in value) if isinstance(value, list) else ()

    def rows(self) -> tuple["View", ...]:
        """The rows below this answer, in their order."""
        return tuple(replace(self, path=self.path.child(row)) for row in self.case.rows(self.path))

    def inner(self) -> Iterator["View"]:
        """In a row of a group: the views of the group's questions."""
        for field in self.field.fields:
            yield replace(self, field=field, path=self.path.child(field.key))

    @property
    def absence(self) -> dict[str, object] | None:
        """Why there is no answer yet and when to ask again, if somebody said so."""
        value = self.case.get(self.path.about("absent"))
        return value if isinstance(value, dict) else None

    @property
    def name(self) -> str:
        """The question's name in the template: its path without rows."""
        return self.template.name_of(self.path)

    @property
    def wording(self) -> Wording:
        """The template's words in the edition's language."""
        return self.template.wording(self.language)

    @property
    def words(self) -> FieldWording:
        """The question's words in the edition's language."""
        return self.wording.field(self.name)

    def _at(self, part: str) -> Path:
        return self.path.child(part) if part else self.path


def view(template: Template, case: Case, path: Path, language: str) -> View:
    """The view of the question at a path; WrongUse `question_unknown` where there is none."""
    return View(template, case, template.find(path)[0], path, language)
