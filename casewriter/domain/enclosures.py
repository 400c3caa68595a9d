"""Files kept beside a case in this library alone: originals of pictures, documents of sources.

They are listed among the attachments of the case, so that undo, kept states and backups know them,
and say what they are kept `of`: the SHA-256 of the picture that was made from an original, or the
path of the source card that a document is attached to. They are no part of the case: its canonical
JSON, packages and publications leave them out, and a merge never takes them away, because no copy
that comes back has them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from casewriter.domain.case import Attachment, Case
from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.leaves import Path

FACT = "attachments"
SOURCES = Path("refs.sources")
SHA256 = re.compile(r"[0-9a-f]{64}")


def pictures_of(attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """Those that are part of the case."""
    return tuple(one for one in attachments if not one.of)


def enclosures_of(attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """Those that stay in this library."""
    return tuple(one for one in attachments if one.of)


def suggested_pictures(records: Mapping[str, Sequence[object]]) -> frozenset[str]:
    """The SHA-256 of the pictures that suggestions of a case put in.

    Decided ones count, too: what was declined may be put up again, and is worth nothing without
    its picture.
    """
    said = (
        entry.get("replacement")
        for entry in records.get("suggestions", ())
        if isinstance(entry, Mapping)
    )
    return frozenset(one for one in said if isinstance(one, str) and SHA256.fullmatch(one))


def documents_of(case: Case) -> tuple[Attachment, ...]:
    """The documents that are attached to source cards which are there, oldest first."""
    cards = {str(SOURCES.child(row)) for row in case.rows(SOURCES)}
    return tuple(one for one in case.attachments if one.of in cards)


def kept_of(case: Case, of: str) -> tuple[Attachment, ...]:
    """What is kept of a picture or a source card, oldest first; nothing for an empty name."""
    return tuple(one for one in case.attachments if of and one.of == of)


def listing(case: Case, *new: Attachment) -> tuple[FactChange, ...]:
    """What lists files, whose bytes are kept already, among those of a case; known ones are not."""
    known = {(one.sha256, one.of) for one in case.attachments}
    added: dict[tuple[str, str], Attachment] = {}
    for one in new:
        if (one.sha256, one.of) not in known:
            added.setdefault((one.sha256, one.of), one)
    if not added:
        return ()
    return (FactChange(FACT, case.attachments, (*case.attachments, *added.values())),)


def keeping(case: Case, file: Attachment, of: str, action: str) -> Edit:
    """The edit that keeps a file beside what it belongs to."""
    return Edit(action, (), listing(case, replace(file, of=of)))


def dropping(case: Case, file: Attachment, action: str) -> Edit:
    """The edit that keeps a file no longer; undo brings it back."""
    rest = tuple(one for one in case.attachments if one != file)
    return Edit(action, (), (FactChange(FACT, case.attachments, rest),))
