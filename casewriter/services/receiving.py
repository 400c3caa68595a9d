"""Receiving a package: judged, put beside what is here, and noted.

A package that is refused changes nothing.
"""

from datetime import datetime
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.contacts import Judgement, judge
from casewriter.domain.discards import discards
from casewriter.domain.errors import BadInput
from casewriter.domain.merge import merge
from casewriter.domain.merge_choices import planned, taking_in
from casewriter.domain.package import Manifest, Outcome
from casewriter.services.cleaning import Removal, cleaned_case
from casewriter.services.joining import levelled
from casewriter.services.kept_templates import know_packed
from casewriter.services.ports import Exchange, Library, TemplateSource
from casewriter.services.ports.packing import Opened, Templates


class Arrived(Struct, frozen=True):
    """What a package brought.

    Attributes:
        outcome: what came of it; a receipt is always `known`.
        judgement: whose signature it has.
        exchange: of a receipt, the package that it confirms.
        case: of `changed`, the copy that came; nothing of it is in the library yet but its
            pictures.
        base: what that copy and the case here both come from; None where nobody knows.
        own: whether it is a package that went from this library.
        removals: characters that no text may hold, taken out.
    """

    manifest: Manifest
    digest: str
    outcome: Outcome
    judgement: Judgement
    exchange: Exchange | None = None
    case: Case | None = None
    base: Case | None = None
    own: bool = False
    removals: tuple[Removal, ...] = ()

    @property
    def case_id(self) -> str:
        """The case that it is about."""
        return self.manifest.case.id


def receive(
    package: Opened, library: Library, templates: Templates, now: datetime, file: str
) -> Arrived:
    """Take a package in; the same again changes nothing.

    A case that is here and that the package would change is left as it is: the copy is handed
    over, to be merged and then noted with `note_received`.

    Args:
        package: looked through and found whole.
        library: that it comes into.
        templates: learn the template that came along, where they do not know it.
        now: the present moment.
        file: name of the package's file.

    Raises:
        BadInput: `case_in_trash`, `receipt_unknown`, `template_*`; nothing was changed.
    """
    manifest = package.manifest
    person = judge(manifest.sender, signed=package.is_signed, contacts=library.post.contacts())
    if manifest.receipt is not None:
        confirmed = library.post.confirm(manifest.receipt, manifest.sender)
        if confirmed is None:
            raise BadInput("receipt_unknown", file=file)
        return Arrived(manifest, package.digest, "known", person, exchange=confirmed)
    assert package.case is not None
    case, removals = cleaned_case(package.case)
    if any(summary.id == case.id for summary in library.cases.summaries(trashed=True)):
        raise BadInput("case_in_trash", case=case.id)
    ref = case.template
    if know_packed(package, ref, templates):
        library.post.keep_template(ref.id, ref.version, package.template())
    here = any(summary.id == case.id for summary in library.cases.summaries())
    arrived = Arrived(manifest, package.digest, "known", person, case=case, removals=removals)
    if not here:
        _add_pictures(package, case, library)
        library.cases.create(case, kept="received")
        note_received(arrived, library, now, file)
        return replace(arrived, outcome="new")
    if (seen := library.post.found(manifest.id)) and seen.digest == package.digest:
        return replace(arrived, own=seen.way == "sent")
    mine, base = library.cases.load(case.id), _ancestor(package, library)
    # What the package brings may be here already, written by hand or come another way.
    _, (one, other, *old) = levelled(templates, mine, case, *((base,) if base else ()))
    if to_json(merge(old[0] if old else None, one, other).case) == to_json(mine):
        note_received(arrived, library, now, file)
        return arrived
    _add_pictures(package, case, library)
    return Arrived(
        manifest, package.digest, "changed", person, case=case, base=base, removals=removals
    )


def merge_in(
    arrived: Arrived, library: Library, templates: TemplateSource, now: datetime, file: str
) -> int:
    """Merge a copy into the case of the library, where nothing has to be asked.

    The states before and after are kept, and the copy is noted.

    Returns:
        how many questions there are; where there is one, nothing was changed.
    """
    assert arrived.case is not None
    mine = library.cases.load(arrived.case_id)
    copies = (mine, arrived.case, *((arrived.base,) if arrived.base else ()))
    _, (one, other, *old) = levelled(templates, *copies)
    plan = planned(old[0] if old else None, one, other)
    if plan.questions:
        return len(plan.questions)
    after = plan.decided({})
    edit = taking_in(mine, after)
    library.cases.keep_revision(mine, "before_merge", "", now)
    library.cases.save(mine.id, edit, discards(mine, after, edit, now))
    library.cases.keep_revision(after, "merged", "", now)
    note_received(arrived, library, now, file)
    return 0


def note_received(arrived: Arrived, library: Library, now: datetime, file: str) -> None:
    """Keep that a package was received, with the case that was in it."""
    assert arrived.case is not None
    manifest = arrived.manifest
    exchange = Exchange(
        case=arrived.case_id,
        package=manifest.id,
        digest=arrived.digest,
        way="received",
        purpose=manifest.purpose,
        state=sha256(to_json(arrived.case)).hexdigest(),
        at=now,
        who=manifest.sender,
        file=file,
    )
    library.post.add(exchange, to_json(arrived.case))


def _ancestor(package: Opened, library: Library) -> Case | None:
    """The newest state that both sides have. Nothing is guessed.

    A state in the package is one that the sender had; it is here, too, where it is the state of a
    package that went or came, or a kept state of the case.
    """
    known = {exchange.state for exchange in library.post.of_case(package.manifest.case.id)}
    known |= {kept.hash for kept in library.cases.revisions(package.manifest.case.id)}
    for state in reversed(package.states):
        case, _ = cleaned_case(state)
        if sha256(to_json(case)).hexdigest() in known:
            return case
    return None


def _add_pictures(package: Opened, case: Case, library: Library) -> None:
    for picture in case.attachments:
        if not library.attachments.has(picture.sha256):
            data = package.picture(picture.sha256)
            kept = library.attachments.add(data, picture.media_type, picture.name)
            if kept.sha256 != picture.sha256:
                # The file was changed by somebody while it was read.
                raise BadInput("attachment_altered", name=picture.name)
