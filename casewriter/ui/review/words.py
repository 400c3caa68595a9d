"""What comments are called on the screen, and the icon that stands for each word."""

from PySide6.QtCore import QCoreApplication

from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.review import (
    Anchor,
    Disposition,
    Thread,
    ThreadKind,
    ThreadState,
    Visibility,
)
from casewriter.domain.reviewing.anchoring import is_section
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.domain.template import Template
from casewriter.services.reviewing import Role
from casewriter.ui.case.chapters import where
from casewriter.ui.widgets.chips import ChipKind

KINDS: tuple[tuple[ThreadKind, str, str], ...] = (
    ("fix", "warning-circle", QT_TRANSLATE_NOOP("Review", "Must fix")),
    ("suggestion", "lightbulb", QT_TRANSLATE_NOOP("Review", "Suggestion")),
    ("question", "question", QT_TRANSLATE_NOOP("Review", "Question")),
    ("praise", "thumbs-up", QT_TRANSLATE_NOOP("Review", "Praise")),
)
STATES: tuple[tuple[ThreadState, str], ...] = (
    ("open", QT_TRANSLATE_NOOP("Review", "open")),
    ("answered", QT_TRANSLATE_NOOP("Review", "answered")),
    ("reopened", QT_TRANSLATE_NOOP("Review", "asked again")),
    ("closed", QT_TRANSLATE_NOOP("Review", "settled")),
)
DISPOSITIONS: tuple[tuple[Disposition, str], ...] = (
    ("done", QT_TRANSLATE_NOOP("Review", "Done")),
    ("partly", QT_TRANSLATE_NOOP("Review", "Partly done")),
    ("not_done", QT_TRANSLATE_NOOP("Review", "Not done")),
)
VISIBILITIES: tuple[tuple[Visibility, str, str], ...] = (
    ("everyone", "eye", QT_TRANSLATE_NOOP("Review", "Everyone")),
    ("hub", "eye-slash", QT_TRANSLATE_NOOP("Review", "Hub only")),
    ("private", "user", QT_TRANSLATE_NOOP("Review", "Only me")),
)
_SEEN = (
    (
        "everyone",
        QT_TRANSLATE_NOOP(
            "Review", "Everybody who gets the case study reads it: the expert and the Hub."
        ),
    ),
    (
        "hub",
        QT_TRANSLATE_NOOP(
            "Review", "Only editors of the Hub read it. It never goes to the expert."
        ),
    ),
    ("private", QT_TRANSLATE_NOOP("Review", "Only you read it. It never leaves this computer.")),
)


def said(text: str) -> str:
    """One of this module's words in the language of the moment."""
    return QCoreApplication.translate("Review", text)


def kind_name(kind: ThreadKind) -> str:
    """What a comment asks for."""
    return next(said(words) for key, _, words in KINDS if key == kind)


def chip_of(thread: Thread) -> ChipKind:
    """How the chip of its kind stands out; nothing presses where a comment is settled."""
    if thread.state == "closed":
        return "plain"
    return {"fix": "attention", "praise": "ready"}.get(thread.kind, "plain")  # type: ignore[return-value]  # mypy joins the words to str


def kind_icon(kind: ThreadKind) -> str:
    """The icon of what a comment asks for."""
    return next(icon for key, icon, _ in KINDS if key == kind)


def state_name(thread: Thread) -> str:
    """How far a comment is; nobody has to answer praise."""
    if thread.kind == "praise" and thread.state == "open":
        return said(QT_TRANSLATE_NOOP("Review", "no answer needed"))
    return next(said(words) for key, words in STATES if key == thread.state)


def disposition_name(disposition: Disposition) -> str:
    """What an answer says was done."""
    return next((said(words) for key, words in DISPOSITIONS if key == disposition), "")


def visibility_name(visibility: Visibility) -> str:
    """Who reads a comment, in a word."""
    return next(said(words) for key, _, words in VISIBILITIES if key == visibility)


def visibility_icon(visibility: Visibility) -> str:
    """The icon of who reads a comment."""
    return next(icon for key, icon, _ in VISIBILITIES if key == visibility)


def seen_by(visibility: Visibility) -> str:
    """Who reads a comment, in a sentence."""
    return said(dict(_SEEN)[visibility])


def offered(role: Role) -> tuple[Visibility, ...]:
    """What somebody may choose: an expert keeps nothing for a hub that they are not in."""
    if role == "hub":
        return ("everyone", "hub", "private")
    return ("everyone", "private")


def place_of(
    thread: Thread, template: Template, case: Case, wording: str, *, whole: bool = True
) -> str:
    """Where a comment stands, in words."""
    return named(thread.anchor, template, case, wording, whole=whole)


def named(
    anchor: Anchor, template: Template, case: Case, wording: str, *, whole: bool = True
) -> str:
    """A place of the case, in words."""
    if not anchor.path:
        return said(QT_TRANSLATE_NOOP("Review", "The whole case study"))
    path = Path.parse(anchor.path)
    if is_section(anchor):
        section = template.section(path.section)
        words = template.wording(wording).sections.get(path.section)
        title = words.title if section is not None and words is not None else path.section
        return title if whole else said(QT_TRANSLATE_NOOP("Review", "The section as a whole"))
    return where(template, case, path, wording, whole=whole)
