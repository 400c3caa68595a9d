"""Receiving a package: judged, put beside what is here, and noted.

A package that is refused changes nothing.
"""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.case import Attachment, Case
from casewriter.domain.contacts import Judgement, judge
from casewriter.domain.discards import discards
from casewriter.domain.errors import BadInput
from casewriter.domain.exchanges import Exchange
from casewriter.domain.merge import merge
from casewriter.domain.merge_choices import planned, taking_in
from casewriter.domain.package import Manifest, Outcome
from casewriter.domain.reduced import fuller, with_pictures
from casewriter.services.cleaning import Removal, cleaned_case
from casewriter.services.joining import levelled
from casewriter.services.kept_templates import know_packed
from casewriter.services.ports import Library, TemplateSource
from casewriter.services.ports.packing import Opened, Templates
from casewriter.services.sending import known_reduced


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
        better: pictures that came smaller, or are smaller here, than others that are here: those
            take their places in every copy before they are merged.
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
    better: Mapping[str, Attachment] = {}

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
    admit(package, library, templates)
    person = judge(manifest.sender, signed=package.is_signed, contacts=library.post.contacts())
    if manifest.receipt is not None:
        confirmed = library.post.confirm(manifest.receipt, manifest.sender)
        if confirmed is None:
            raise BadInput("receipt_unknown", file=file)
        return Arrived(manifest, package.digest, "known", person, exchange=confirmed)
    assert package.case is not None
    case, removals = cleaned_case(package.case)
    here = any(summary.id == case.id for summary in library.cases.summaries())
    arrived = Arrived(manifest, package.digest, "known", person, case=case, removals=removals)
    if not here:
        better = better_pictures(package, library, case)
        _add_pictures(package, library, case, better)
        library.cases.create(with_pictures(case, better), kept="received")
        note_received(arrived, library, now, file)
        return replace(arrived, outcome="new")
    if (seen := library.post.found(manifest.id)) and seen.digest == package.digest:
        return replace(arrived, own=seen.way == "sent")
    mine, base = library.cases.load(case.id), _ancestor(package, library)
    # What the package brings may be here already, written by hand or come another way.
    better = better_pictures(package, library, mine, case, base)
    one, other, old = _alike(templates, mine, case, base, better)
    merged = merge(old, one, other)
    # Where copies clash the fuller one may be mine: that decides nothing.
    if not merged.clashes and to_json(merged.case) == to_json(mine):
        note_received(arrived, library, now, file)
        return arrived
    _add_pictures(package, library, case, better)
    return replace(arrived, outcome="changed", base=base, better=better)


def admit(package: Opened, library: Library, templates: Templates) -> None:
    """Refuse a package that cannot come in; the template that came along is kept.

    Raises:
        BadInput: `case_in_trash`, `template_*`; nothing was changed.
    """
    if package.case is None:
        return
    case_id, ref = package.case.id, package.case.template
    if any(summary.id == case_id for summary in library.cases.summaries(trashed=True)):
        raise BadInput("case_in_trash", case=case_id)
    if know_packed(package, ref, templates):
        library.post.keep_template(ref.id, ref.version, package.template())


def better_pictures(
    package: Opened, library: Library, *copies: Case | None
) -> dict[str, Attachment]:
    """The pictures of copies of a case, of a package's among them, that fuller ones stand for."""
    case_id = package.manifest.case.id
    came = {picture.sha256 for picture in package.case.attachments} if package.case else set()
    reduced = (*package.manifest.reduced, *known_reduced(library.post.of_case(case_id)))
    there = [copy for copy in copies if copy is not None]
    return fuller(there, reduced, lambda one: one in came or library.attachments.has(one))


def pictures_wanted(package: Opened, library: Library) -> tuple[Attachment, ...]:
    """The pictures of a package that are not here and that no fuller one stands for."""
    if package.case is None:
        return ()
    better = better_pictures(package, library, package.case)
    return tuple(
        picture
        for picture in package.case.attachments
        if picture.sha256 not in better and not library.attachments.has(picture.sha256)
    )


def add_picture(package: Opened, picture: Attachment, library: Library) -> None:
    """Keep a picture of a package.

    Raises:
        BadInput: `attachment_altered`, where somebody changed the file while it was read.
    """
    data = package.picture(picture.sha256)
    kept = library.attachments.add(data, picture.media_type, picture.name)
    if kept.sha256 != picture.sha256:
        raise BadInput("attachment_altered", name=picture.name)


def _alike(
    templates: TemplateSource,
    mine: Case,
    theirs: Case,
    base: Case | None,
    better: Mapping[str, Attachment],
) -> tuple[Case, Case, Case | None]:
    """Copies in one version of the template, with the same file for the same picture."""
    _, copies = levelled(templates, mine, theirs, *((base,) if base else ()))
    one, other, *old = (with_pictures(copy, better) for copy in copies)
    return one, other, old[0] if old else None


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
    one, other, old = _alike(templates, mine, arrived.case, arrived.base, arrived.better)
    plan = planned(old, one, other)
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
        reduced=manifest.reduced,
    )
    library.post.add(exchange, to_json(arrived.case))


def _ancestor(package: Opened, library: Library) -> Case | None:
    """The newest state that both sides have. Nothing is guessed.

    A state that the package names is one that the sender had; it is here, too, where it is the
    state of a package that went or came, or a kept state of the case.
    """
    case_id = package.manifest.case.id
    exchanged = {exchange.state: exchange.package for exchange in library.post.of_case(case_id)}
    kept = {state.hash: state.number for state in library.cases.revisions(case_id)}
    known = exchanged.keys() | kept.keys()
    for digest in reversed(package.manifest.ancestors):
        if digest in exchanged:
            return from_json(library.post.content(case_id, exchanged[digest]))[0]
        if digest in kept:
            return library.cases.state(case_id, kept[digest])
    for state in reversed(package.states):
        case, _ = cleaned_case(state)
        if sha256(to_json(case)).hexdigest() in known:
            return case
    return None


def _add_pictures(
    package: Opened, library: Library, case: Case, better: Mapping[str, Attachment]
) -> None:
    for picture in case.attachments:
        if picture.sha256 not in better and not library.attachments.has(picture.sha256):
            add_picture(package, picture, library)
