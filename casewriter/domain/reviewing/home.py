"""What a review copy brought home: suggestions, comments, and what found no place."""

from typing import Literal

from msgspec import Struct

from casewriter.domain.review import Note, Suggestion, Thread

Why = Literal[
    "heading",
    "joined",
    "twice",
    "outside",
    "value",
    "row",
    "empty",
]
"""Why something has no place: it changes words of the template; it joins two questions; somebody
put it in and somebody took it out again; it stands where no question is; a number, date or choice
cannot be what was written; a row of a card came or went; a comment without words."""


SENTENCES: tuple[tuple[Why, str], ...] = (
    ("heading", "listed_heading"),
    ("joined", "listed_joined"),
    ("twice", "listed_twice"),
    ("outside", "listed_outside"),
    ("value", "listed_value"),
    ("row", "listed_row"),
    ("empty", "listed_empty"),
)
"""The code of the sentence that says each."""


class Listed(Struct, frozen=True):
    """Something that came in and has no place of its own.

    Attributes:
        why: the reason.
        text: what it says.
        context: the words around it.
        by: who wrote it, or an empty text.
        near: the path of the question it stands at, or an empty text.
    """

    why: Why
    text: str
    context: str = ""
    by: str = ""
    near: str = ""


class CopyMark(Struct, frozen=True):
    """What a review copy is known by; empty where the file does not say.

    Attributes:
        case: its id.
        state: SHA-256 of the canonical JSON of the case as it was handed out, or how it begins.
        language: of the edition.
    """

    case: str = ""
    state: str = ""
    language: str = ""


class Home(Struct, frozen=True):
    """What a reviewed copy holds that its case does not have yet.

    Attributes:
        suggestions: changes, tracked and untracked.
        threads: comments with their replies.
        replies: id of a thread that the case has, and what was added to it.
        listed: what found no place.
        repaired: whether the file was damaged and read as far as that went.
        changes: how many changes the file tracks, each counted once for each place.
        comments: how many comments and replies it has.
    """

    suggestions: tuple[Suggestion, ...] = ()
    threads: tuple[Thread, ...] = ()
    replies: tuple[tuple[str, Note], ...] = ()
    listed: tuple[Listed, ...] = ()
    repaired: bool = False
    changes: int = 0
    comments: int = 0
