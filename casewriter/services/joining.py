"""A copy of a case that is in the library already: what it brings, and what has to be asked."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from msgspec import Struct

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.case import Attachment, Case
from casewriter.domain.comparing import Comparison, compare
from casewriter.domain.merge_choices import Plan, planned
from casewriter.domain.migration import migrated
from casewriter.domain.records import review_of
from casewriter.domain.reduced import with_pictures
from casewriter.domain.template import Template
from casewriter.services.cleaning import Removal, cleaned_case
from casewriter.services.ports import AttachmentStore, CaseStore, TemplateSource


class Arrival(Struct, frozen=True):
    """A copy of a case that came in.

    Attributes:
        case: the copy.
        base: what it and the case of the library both come from; None where nobody knows.
        who: who sent it, or an empty text.
        when: when it was sent; None where nobody knows.
        pictures: the bytes that came with it, by their SHA-256.
        removals: characters that no text may hold, taken out.
        name: of the file.
        better: pictures that others, fuller ones, stand for in every copy.
        smaller: how many pictures of the copy were made smaller for its way.
    """

    case: Case
    base: Case | None = None
    who: str = ""
    when: datetime | None = None
    pictures: Mapping[str, bytes] = {}
    removals: tuple[Removal, ...] = ()
    name: str = ""
    better: Mapping[str, Attachment] = {}
    smaller: int = 0


class Joining(Struct, frozen=True):
    """What a copy means for the open case.

    Attributes:
        arrival: the copy.
        case: the case it was put beside, as it was.
        plan: what comes of both.
        incoming: what comes in by itself: the case against the plan with every question mine.
        clashing: how both copies differ, to show what a question is about.
        template: that both follow then: the higher version of both.
    """

    arrival: Arrival
    case: Case
    plan: Plan
    incoming: Comparison
    clashing: Comparison
    template: Template

    @property
    def is_empty(self) -> bool:
        """Whether everything in the copy is in the case already."""
        after = self.plan.decided({})
        return not self.plan.questions and to_json(after) == to_json(self.case)


def arrival_of(data: bytes, store: CaseStore, name: str = "") -> Arrival:
    """The copy that a case JSON holds.

    What it comes from is known where it is a kept state of the case, or names the state in which
    it was sent. Nothing is guessed: a wrong ancestor would take back what was written since.

    Raises:
        BadInput: as `from_json`.
    """
    read, pictures = from_json(data)
    case, removals = cleaned_case(read)
    sent = [turn.state for turn in reversed(review_of(case).rounds)]
    known = {state.hash: state.number for state in store.revisions(case.id)}
    for wanted in (sha256(to_json(case)).hexdigest(), *sent):
        if wanted in known:
            base = store.state(case.id, known[wanted])
            return Arrival(case, base, pictures=pictures, removals=removals, name=name)
    return Arrival(case, pictures=pictures, removals=removals, name=name)


def joining(arrival: Arrival, case: Case, templates: TemplateSource) -> Joining:
    """Put a copy beside the case as it is now. Raises as `merge`, and `template_unknown`."""
    template, copies = levelled(
        templates, case, arrival.case, *((arrival.base,) if arrival.base else ())
    )
    mine, theirs, *base = (with_pictures(copy, arrival.better) for copy in copies)
    plan = planned(base[0] if base else None, mine, theirs, template)
    incoming = compare(template, mine, plan.decided({}))
    return Joining(arrival, case, plan, incoming, compare(template, mine, theirs), template)


def levelled(templates: TemplateSource, *copies: Case) -> tuple[Template, list[Case]]:
    """The highest version of the template that copies follow, and each copy as it follows it.

    Raises:
        WrongUse: `template_unknown`, where that version is not here.
        BadInput: `merge_other_template`, where they follow different templates.
    """
    highest = max((copy.template for copy in copies), key=lambda ref: ref.version)
    template = templates.get(highest)
    return template, [migrated(copy, template) for copy in copies]


def keep_pictures(arrival: Arrival, attachments: AttachmentStore) -> None:
    """Keep the pictures of a copy, before anything in the case names them."""
    for picture in arrival.case.attachments:
        data = arrival.pictures.get(picture.sha256)
        if data is not None and not attachments.has(picture.sha256):
            attachments.add(data, picture.media_type, picture.name)
