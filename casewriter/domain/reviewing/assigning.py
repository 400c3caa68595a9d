"""Which editor looks after a case.

Said by entries of its log, of which the last counts: so the case carries it to every laptop of the
hub, copies that join agree on it, and who gave it to whom stays known. The entries are the hub's:
they do not go to the expert.
"""

from msgspec.structs import replace

from casewriter.domain.review import LogEntry, Review
from casewriter.domain.reviewing.acts import Deed
from casewriter.domain.reviewing.rounds import ASSIGNED, next_moment, standing

LONGEST = 200
"""Letters of a name."""


def editor_of(review: Review) -> str:
    """The name of the editor who looks after the case; empty where nobody does."""
    told = (entry for entry in review.log if entry.action == ASSIGNED)
    last = max(told, key=lambda entry: (entry.at, entry.id), default=None)
    name = last.facts.get("editor") if last else ""
    return name if isinstance(name, str) else ""


def assigned(review: Review, status: str, editor: str, deed: Deed) -> Review:
    """The records after a case was given to an editor, or to nobody.

    Args:
        review: the records before.
        status: of the case.
        editor: a name; an empty one for nobody.
        deed: who gives it.
    """
    name = " ".join(editor.split())[:LONGEST]
    if name == editor_of(review):
        return review
    facts = {"from": standing(review, status).stage, "editor": name}
    at = next_moment(review, deed.at)
    entry = LogEntry(deed.ids[0], ASSIGNED, deed.by, at, facts, visibility="hub")
    return replace(review, log=(*review.log, entry))
