"""What lists of cases need to know of each case, and where they take it from."""

from typing import Literal, Protocol

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import WrongUse
from casewriter.domain.reviewing.rounds import Side
from casewriter.domain.template import Template
from casewriter.services.ports import CaseSummary, TemplateSource

Holder = Literal["expert", "editor", "nobody"]

_HOLDERS: dict[str, Holder] = {"expert": "expert", "hub": "editor", "": "nobody"}


class LibraryView(Protocol):
    """The cases at hand, as far as they are read."""

    def cases(self) -> tuple[CaseSummary, ...] | None:
        """All cases, newest change first; None while the library is being opened."""
        ...


class Turn(Struct, frozen=True):
    """Whose turn it is: how the chip says it."""

    holder: Holder
    mine: bool
    icon: str
    words: str


class Viewer(Struct, frozen=True):
    """Who looks at a list: what they mostly do, and their name."""

    role: str = ""
    name: str = ""

    def is_me(self, name: str) -> bool:
        """Whether a name is that of whoever looks."""
        return bool(name) and name.casefold() == self.name.strip().casefold()


def turn_of(turn: Side, editor: str, viewer: Viewer) -> Turn:
    """Whose turn it is, said to whoever looks.

    Args:
        turn: whose turn it is.
        editor: who of the hub looks after the case: what was given to another editor waits for
            that one, not for the whole hub.
        viewer: whoever looks.
    """
    holder = _HOLDERS[turn]
    if holder == "nobody":
        return Turn(holder, mine=False, icon="check", words=_say("Nobody"))
    other = holder == "editor" and editor and not viewer.is_me(editor)
    if holder == viewer.role and not other:
        return Turn(holder, mine=True, icon="pencil-simple", words=_say("You"))
    if holder == "expert":
        return Turn(holder, mine=False, icon="user", words=_say("Expert"))
    return Turn(holder, mine=False, icon="hourglass", words=_say("Editor"))


def _say(words: str) -> str:
    """Translate one of the four words; each stands here whole for the extractor."""
    known = {
        "Nobody": QCoreApplication.translate("Turns", "Nobody"),
        "You": QCoreApplication.translate("Turns", "You"),
        "Expert": QCoreApplication.translate("Turns", "Expert"),
        "Editor": QCoreApplication.translate("Turns", "Editor"),
    }
    return known[words]


def interface_language() -> str:
    """The language of the interface as a tag, for words that templates hold."""
    return QLocale().bcp47Name()


class Shelf:
    """Knows the templates that lists name, each looked up once."""

    def __init__(self, templates: TemplateSource) -> None:
        self._templates = templates
        self._known: dict[TemplateRef, Template | None] = {}

    def template(self, ref: TemplateRef) -> Template | None:
        """The template of a case; None where this casewriter has none of that version."""
        if ref not in self._known:
            try:
                self._known[ref] = self._templates.get(ref)
            except WrongUse:
                self._known[ref] = None
        return self._known[ref]

    def title(self, ref: TemplateRef) -> str:
        """The template's title in the language of the interface."""
        template = self.template(ref)
        return ref.id if template is None else template.wording(interface_language()).title

    def parts(self, ref: TemplateRef) -> tuple[str, ...]:
        """The part of the case that each section belongs to, in order."""
        template = self.template(ref)
        return () if template is None else tuple(section.part for section in template.sections)

    def section_title(self, ref: TemplateRef, path: str) -> str:
        """The title of the section that a path leads into, or an empty text."""
        template = self.template(ref)
        key = path.partition(".")[0]
        if template is None or template.section(key) is None:
            return ""
        return template.wording(interface_language()).sections[key].title
