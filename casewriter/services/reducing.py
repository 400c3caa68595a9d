"""Pictures made smaller for a package that has to be mailed; those of the library stay."""

from collections.abc import Callable, Sequence
from hashlib import sha256

from msgspec.structs import replace

from casewriter.domain.package import Outgoing, Reduced
from casewriter.domain.reduced import as_sent
from casewriter.services.pictures import smaller
from casewriter.services.ports import Step

LENGTHS = (1_600, 1_000)
"""Dots of the longer side that the window offers: a page at 200 dots per inch, and half of that."""
QUALITY = 80
"""Of a JPEG that is written anew; below it edges of letters begin to blur."""

Read = Callable[[str], bytes]


def made_smaller(outgoing: Outgoing, read: Read, longest: int, step: Step) -> tuple[Outgoing, Read]:
    """What is to be packed with smaller pictures, and what gives their bytes.

    Args:
        outgoing: with a case.
        read: gives the bytes of its pictures.
        longest: dots of the longer side, at most.
        step: told of progress; may stop the work.
    """
    case = outgoing.case
    assert case is not None
    made: dict[str, bytes] = {}
    reduced: list[Reduced] = []
    for done, picture in enumerate(case.attachments):
        step(done, len(case.attachments))
        found = smaller(read(picture.sha256), picture.name, longest, QUALITY)
        if found is not None:
            digest = sha256(found.data).hexdigest()
            made[digest] = found.data
            size, kind = len(found.data), found.media_type
            reduced.append(Reduced(digest, size, kind, picture.sha256, picture.media_type))
    known = {one.sha256: one for one in (*outgoing.reduced, *reduced)}
    going = replace(
        outgoing,
        case=as_sent(case, reduced),
        reduced=tuple(known[digest] for digest in sorted(known)),
    )
    return going, lambda digest: made[digest] if digest in made else read(digest)


def sizes(
    pictures: Sequence[str], read: Read, lengths: Sequence[int], step: Step
) -> tuple[int, ...]:
    """Bytes that pictures would come to, for each length of their longer side."""
    found = [0] * len(lengths)
    for done, digest in enumerate(pictures):
        step(done, len(pictures))
        data = read(digest)
        for place, longest in enumerate(lengths):
            tried = smaller(data, "", longest, QUALITY)
            found[place] += len(data if tried is None else tried.data)
    return tuple(found)
