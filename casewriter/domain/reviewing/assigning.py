"""Which editor looks after a case.

Said by entries of its log, of which the last counts: so the case carries it to every laptop of the
hub, copies that join agree on it, and who gave it to whom stays known. The entries are the hub's:
they do not go to the expert.
"""

from msgspec.structs import replace

from casewriter.domain.review import LogEntry, Review
from casewriter.domain.reviewing.acts import Deed
from casewriter.domain.reviewing.rounds import following, next_moment

ASSIGNED = "assigned"
"""The `action` of such an entry; `facts` have the name under `editor`, empty for nobody."""
LONGEST = 200
"""Letters of a name."""


def editor_of(review: Review) -> str:
    """The name of the editor who looks after the case; empty where nobody does."""
    entry = _last(review)
    name = entry.facts.get("editor") if entry else ""
    return name if isinstance(name, str) else ""


def assigned(review: Review, editor: str, deed: Deed) -> Review:
    """The records after a case was given to an editor, or to nobody.

    Args:
        review: the records before.
        editor: a name; an empty one for nobody.
        deed: who gives it.
    """
    name = " ".join(editor.split())[:LONGEST]
    if name == editor_of(review):
        return review
    last = _last(review)
    at = next_moment(review, deed.at)
    if last is not None:
        # Whatever the clocks say, what is said now counts from now on.
        at = max(at, following(last.at))
    entry = LogEntry(deed.ids[0], ASSIGNED, deed.by, at, {"editor": name}, visibility="hub")
    return replace(review, log=(*review.log, entry))


def _last(review: Review) -> LogEntry | None:
    told = (entry for entry in review.log if entry.action == ASSIGNED)
    return max(told, key=lambda entry: (entry.at, entry.id), default=None)
