"""Files from outside and for outside: templates, house rules, packages.

Other programs may use packages through the three functions here; docs/package.md has an example.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path as File
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casewriter.domain.case import Case
    from casewriter.domain.package import Manifest, Person, Purpose
    from casewriter.exchange.package.reading import Package

# Templates are read at every start, which must not pay for packages: these import where they work.


def inspect(file: File | str) -> "Manifest":
    """What a package says of itself: its signature is checked, its contents are not looked at.

    Raises:
        casewriter.domain.errors.BadInput: `package_*`, it is refused.
        casewriter.domain.errors.MachineFailed: `file_unreadable`.
    """
    from casewriter.exchange.package.reading import looked_into

    with looked_into(File(file)) as package:
        return package.manifest


@contextmanager
def read(file: File | str) -> "Iterator[Package]":
    """A package, all of which was checked: its case, its states, its pictures. Raises as `inspect`.

    The file stays open within the `with`; pictures are read when they are asked for.
    """
    from casewriter.exchange.package.reading import opened

    with opened(File(file)) as package:
        yield package


def write(
    file: File | str,
    case: "Case",
    pictures: Mapping[str, bytes] | Callable[[str], bytes],
    *,
    purpose: "Purpose" = "submission",
    sender: "Person | None" = None,
    secret: str = "",
    at: datetime | None = None,
) -> "Manifest":
    """Write a case as a package.

    Args:
        file: where to; a file that is there is replaced once all is written.
        case: the case, with exactly what its receiver is to see.
        pictures: the bytes of its pictures by their SHA-256, or what gives them.
        purpose: what the package is.
        sender: who sends it.
        secret: the Ed25519 key that signs, in base64; without it the package is unsigned.
        at: the moment in it; now where none is given.

    Raises:
        casewriter.domain.errors.BadInput: `picture_unsendable`, `package_unsendable`.
        casewriter.domain.errors.MachineFailed: `file_unwritable`.
    """
    from casewriter.domain.package import Outgoing, Person
    from casewriter.exchange.package.writing import write as write_package
    from casewriter.services.watching import unwatched

    outgoing = Outgoing(
        purpose=purpose, at=at or datetime.now(UTC), sender=sender or Person(), case=case
    )
    return write_package(
        File(file),
        outgoing,
        secret=secret,
        read=pictures if callable(pictures) else pictures.__getitem__,
        template={},
        step=unwatched,
    ).manifest
