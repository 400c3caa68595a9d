"""What sending a case would mean, found out before anybody decides."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.checks import findings
from casewriter.domain.contacts import Contact
from casewriter.domain.exchanges import Exchange
from casewriter.domain.package import Person, Purpose, title_of
from casewriter.domain.records import review_of
from casewriter.domain.review import Reader, Thread
from casewriter.domain.reviewing.matrix import FALLBACK, path_of
from casewriter.domain.template import Template
from casewriter.services.ports import Library
from casewriter.services.rounds import unanswered_fixes
from casewriter.services.sending import (
    Withheld,
    has_changed_since,
    purpose_of,
    seen_by,
    withheld,
)

MAIL_LIMITS = (10_000_000, 25_000_000)
"""Bytes that mail programs take: of a careful office, of most."""
PACKED = 5
"""Times that text is longer than its pressed form."""
OVER_MAIL = 1.37
"""Mail writes bytes as letters, which makes a file longer."""


SHOWN = 160
"""Letters of a comment that are shown where it keeps a case back."""


class Unanswered(Struct, frozen=True):
    """A must-fix without an answer.

    Attributes:
        thread: its id.
        path: where it stands; an empty text for the whole case.
        place: that in the words of the template.
        text: the beginning of the comment.
    """

    thread: str
    path: str
    place: str
    text: str


class Prospect(Struct, frozen=True):
    """What a page about sending shows.

    Attributes:
        title: of the case.
        editions: its languages.
        pictures: how many go along.
        comments: threads that the receiver sees.
        size: bytes of the file, about.
        stays: what is in the library and does not go along.
        stops: findings that stop a publication.
        warnings: findings that want a look.
        purpose: what the package would be.
        sent: the newest package of this case that went out, if one did.
        changed: whether a receiver would see another case than in that.
        contacts: everybody.
        fixes: comments that have to be answered before the case may go.
        images: SHA-256 of the pictures that go along.
        text: bytes of everything else in the file, about.
        likely: who had the case last, or sent it; nobody where it has not been anywhere.
        hub: the hub whose card came with the template; None where none did.
        hub_digits: its key, as it is compared over the telephone.
        editor: whether whoever sends is of the hub.
    """

    title: str
    editions: tuple[str, ...]
    pictures: int
    comments: int
    size: int
    stays: Withheld
    stops: int
    warnings: int
    purpose: Purpose
    sent: Exchange | None
    changed: bool
    contacts: tuple[Contact, ...]
    fixes: tuple[Unanswered, ...] = ()
    images: tuple[str, ...] = ()
    text: int = 0
    likely: Person = Person()
    hub: Person | None = None
    hub_digits: str = ""
    editor: bool = False


def prospect(
    case: Case,
    template: Template,
    library: Library,
    *,
    editor: bool,
    language: str = FALLBACK,
    hub: Person | None = None,
) -> Prospect:
    """What sending a case would mean now, for a receiver who is not of the hub.

    Args:
        case: as it is now.
        template: the one that it follows.
        library: knows what went and came.
        editor: whether whoever sends is of the hub.
        language: of the names of places.
        hub: the hub whose card came with the template.
    """
    reader: Reader = "expert"
    seen = seen_by(case, reader)
    exchanges = library.post.of_case(case.id)
    sent = next((one for one in exchanges if one.way == "sent"), None)
    found = [
        finding.severity
        for language in case.languages
        for finding in findings(template, case, language)
    ]
    pictures = [library.attachments.read(one.sha256) for one in seen.attachments]
    purpose = purpose_of(case, exchanges, editor=editor)
    text = len(to_json(seen)) // PACKED
    return Prospect(
        title=title_of(case),
        editions=case.languages,
        pictures=len(pictures),
        comments=len(review_of(seen).threads),
        size=sum(map(len, pictures)) + text,
        stays=withheld(case, reader),
        stops=found.count("error"),
        warnings=found.count("warning"),
        purpose=purpose,
        sent=sent,
        changed=sent is not None and has_changed_since(case, sent),
        contacts=library.post.contacts(),
        images=tuple(one.sha256 for one in seen.attachments),
        text=text,
        likely=exchanges[0].who if exchanges else Person(),
        hub=hub,
        editor=editor,
        fixes=tuple(
            _unanswered(template, thread, language) for thread in unanswered_fixes(case, purpose)
        ),
    )


def _unanswered(template: Template, thread: Thread, language: str) -> Unanswered:
    path = path_of(thread)
    place = ""
    if path is not None:
        wording = template.wording(language)
        section = template.section(path.section)
        known = section is not None and section.field(path.field.partition(".")[2])
        place = wording.fields[path.field].label if known else ""
        if not place and section is not None:
            place = wording.sections[section.key].title
    text = " ".join(thread.notes[0].text.split()) if thread.notes else ""
    return Unanswered(
        thread.id,
        thread.anchor.path,
        place,
        text if len(text) <= SHOWN else f"{text[:SHOWN]}…",
    )


def limit_over(size: int) -> int:
    """The mail limit, in bytes, that a file of that size is over; 0 for none."""
    mailed = size * OVER_MAIL
    return max((limit for limit in MAIL_LIMITS if mailed > limit), default=0)


def contact_for(
    person: Person, contacts: Sequence[Contact], at: datetime, new_id: str, *, hub: bool
) -> Contact | None:
    """The contact to keep of somebody who was written to; none where they are known or nameless."""
    if not person.name and not person.organisation:
        return None
    for contact in contacts:
        known = contact.person
        if (known.name, known.organisation) == (person.name, person.organisation):
            return None
    # A key is remembered only where somebody said so.
    return Contact(new_id, replace(person, key="", lock=""), at, hub=hub)
