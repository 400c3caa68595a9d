"""What makes packages and opens them, and where the keys are."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path as File
from typing import Protocol

from msgspec import Struct

from casewriter.domain.case import Case, TemplateRef
from casewriter.domain.package import Manifest, Member, Outgoing, Person
from casewriter.services.ports.turns import Step
from casewriter.services.ports.writing import TemplateSource


class Secrets(Struct, frozen=True):
    """The secret keys of a profile, as text.

    Attributes:
        signing: Ed25519, in base64.
        lock: age identity (`AGE-SECRET-KEY-…`).
    """

    signing: str
    lock: str


class KeyRing(Protocol):
    """Where the secret keys of whoever works here are kept."""

    def secrets(self) -> Secrets:
        """The keys; made when they are first asked for.

        Raises:
            MachineFailed: `keys_unreadable`, `file_unwritable`.
        """
        ...

    def public(self) -> tuple[str, str]:
        """The public halves: what signatures are checked with, what files are locked for."""
        ...


class Opened(Protocol):
    """A package that was looked through."""

    manifest: Manifest
    digest: str
    is_signed: bool
    case: Case | None
    states: tuple[Case, ...]

    def picture(self, sha256: str) -> bytes:
        """The bytes of a picture."""
        ...

    def template(self) -> Mapping[str, bytes]:
        """The files of the template that came along."""
        ...


class Whole(Opened, Protocol):
    """A package in its file, whose parts can be laid elsewhere."""

    def part(self, member: Member) -> bytes:
        """The bytes of a member, compared with their hash.

        Raises:
            BadInput: `package_altered`, where the file was changed since.
        """
        ...


class Templates(TemplateSource, Protocol):
    """Templates, and those that come with packages."""

    def learn(self, ref: TemplateRef, files: Mapping[str, bytes]) -> None:
        """Take a template from its files.

        Raises:
            BadInput: `template_*`, `wording_*`: it is refused.
        """
        ...

    def hub(self, ref: TemplateRef) -> Person | None:
        """The hub whose card came with a template; None where none did."""
        ...


class Packed(Struct, frozen=True):
    """A package that was written.

    Attributes:
        digest: SHA-256 of its manifest.
        size: bytes of the file.
    """

    manifest: Manifest
    digest: str
    size: int


class Lock(Struct, frozen=True):
    """How a package is locked; not at all where both are empty.

    Attributes:
        keys: age recipients.
        passphrase: what everybody who opens it has to know.
    """

    keys: tuple[str, ...] = ()
    passphrase: str = ""


class PostOffice(Protocol):
    """Makes packages and opens them."""

    @property
    def keys(self) -> KeyRing:
        """The keys of whoever works here."""
        ...

    def pack(
        self,
        file: File,
        outgoing: Outgoing,
        read: Callable[[str], bytes],
        step: Step,
        *,
        lock: Lock | None = None,
    ) -> Packed:
        """Write a package, signed with our key.

        Args:
            file: where to; it is replaced when all went well.
            outgoing: what is packed.
            read: gives the bytes of a picture by its SHA-256.
            step: told of progress; may stop the work.
            lock: who can open it; everybody where none is given.

        Raises:
            BadInput: `picture_unsendable`, `package_unsendable`.
            MachineFailed: `file_unwritable`, `keys_unreadable`.
            WrongUse: `key_unusable`.
        """
        ...

    def asks_passphrase(self, file: File) -> bool:
        """Whether a file was locked with a passphrase.

        Raises:
            MachineFailed: `file_unreadable`.
        """
        ...

    def opened(self, file: File, passphrase: str = "") -> AbstractContextManager[Whole]:
        """A package that was looked through as a whole.

        Args:
            file: a package, locked or not.
            passphrase: for one that is locked with one; one that is locked for keys is opened
                with ours.

        Raises:
            BadInput: `package_*`, `case_*`, `leaf_*`: it is refused; `package_asks_passphrase`.
            MachineFailed: `file_unreadable`, `keys_unreadable`.
        """
        ...
