"""What the process that publishes does with packages: makes them, opens them, tries sizes."""

from collections.abc import Callable
from pathlib import Path as File
from typing import TYPE_CHECKING

from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.parcels import (
    PackedAll,
    PackedOne,
    PackRequest,
    Parcel,
    UnpackedAll,
    UnpackedOne,
    UnpackRequest,
    Weighed,
    WeighRequest,
    outgoing_of,
)
from casewriter.services.ports import Step
from casewriter.services.ports.packing import PostOffice
from casewriter.services.watching import share

if TYPE_CHECKING:
    from casewriter.app.core import Core

Read = Callable[[str], bytes]


def carry_out(
    request: PackRequest | UnpackRequest | WeighRequest, progress: Step
) -> PackedAll | UnpackedAll | Weighed:
    """Do what is asked for."""
    match request:
        case PackRequest():
            return PackedAll(pack_all(request, progress))
        case UnpackRequest():
            return UnpackedAll(unpack_all(request, progress))
        case WeighRequest():
            return Weighed(weigh(request, progress))


def pack_all(request: PackRequest, progress: Step) -> tuple[PackedOne, ...]:
    """Write packages; one that cannot be written does not stop the others."""
    from casewriter.app.core import build
    from casewriter.storage import open_attachments

    core = build()
    office, read = core.post(), open_attachments(File(request.library)).read
    packed = []
    many = len(request.parcels)
    for number, wanted in enumerate(request.parcels):
        step = share(progress, 100 * number // many, 100 * (number + 1) // many)
        try:
            packed.append(_pack(core, office, wanted, request.library, read, step))
        except CasewriterError as error:
            packed.append(PackedOne(code=error.code, facts=_facts(error)))
    return tuple(packed)


def _pack(  # noqa: PLR0917  # what one package needs
    core: "Core", office: PostOffice, wanted: Parcel, library: str, read: Read, step: Step
) -> PackedOne:
    from casewriter.services.reducing import made_smaller

    going = outgoing_of(wanted)
    if going.case is not None:
        core.template_of(going.case.template, library)
    if wanted.longest:
        going, read = made_smaller(going, read, wanted.longest, share(step, 0, 60))
        step = share(step, 60, 100)
    refused: MachineFailed | None = None
    for place in wanted.places:
        try:
            packed = office.pack(File(place), going, read, step, lock=wanted.lock)
        except MachineFailed as error:
            # A stick may be there only to be read.
            refused = refused or error
            continue
        return PackedOne(place, packed)
    assert refused is not None
    raise refused


def unpack_all(request: UnpackRequest, progress: Step) -> tuple[UnpackedOne, ...]:
    """Look through packages, and lay each that is sound into a folder of its own."""
    from casewriter.app.core import build

    office = build().post()
    unpacked = []
    for number, name in enumerate(request.files):
        progress(number, len(request.files))
        try:
            unpacked.append(_unpack(office, name, request))
        except CasewriterError as error:
            unpacked.append(UnpackedOne(name, code=error.code, facts=_facts(error)))
    return tuple(unpacked)


def _unpack(office: PostOffice, name: str, request: UnpackRequest) -> UnpackedOne:
    from casewriter.services.unpacked import put

    file = File(name)
    if not request.passphrase and office.asks_passphrase(file):
        return UnpackedOne(name, asks=True)
    with office.opened(file, request.passphrase) as package:
        return UnpackedOne(name, str(put(package, File(request.place), name, request.at)))


def weigh(request: WeighRequest, progress: Step) -> tuple[int, ...]:
    """What pictures would come to if they were made smaller."""
    from casewriter.services.reducing import sizes
    from casewriter.storage import open_attachments

    read = open_attachments(File(request.library)).read
    return sizes(request.pictures, read, request.longest, progress)


def _facts(error: CasewriterError) -> dict[str, str]:
    return {name: str(fact) for name, fact in error.facts.items()}
