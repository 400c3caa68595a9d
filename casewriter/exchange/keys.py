"""The secret keys of whoever works here: in the system's keyring, else in a file of their own."""

import os
from pathlib import Path as File

import msgspec

from casewriter.domain.errors import MachineFailed
from casewriter.exchange.signing import new_secret, public
from casewriter.services import files
from casewriter.services.ports.packing import Secrets

SERVICE = "casewriter"
PROFILE = "keys"
FILE = "keys.json"
OWNER_ALONE = 0o600


class Keys:
    """The keys of one profile. Fulfils `services.ports.packing.KeyRing`."""

    def __init__(self, folder: File, *, in_file: bool = False) -> None:
        """Look at nothing yet.

        Args:
            folder: where the file lies that stands in for a keyring.
            in_file: whether the system's keyring is left alone.
        """
        self._file = folder / FILE
        self._in_file = in_file
        self._known: Secrets | None = None

    def secrets(self) -> Secrets:
        """The keys; made when they are first asked for.

        Raises:
            MachineFailed: `keys_unreadable`, `file_unwritable`.
        """
        if self._known is None:
            self._known = self._read() or self._make()
        return self._known

    def public(self) -> tuple[str, str]:
        """The public halves: what signatures are checked with, what files are locked for."""
        from pyrage import x25519

        secrets = self.secrets()
        return public(secrets.signing), str(x25519.Identity.from_str(secrets.lock).to_public())

    @property
    def place(self) -> str:
        """The file that they are kept in; empty for the system's keyring."""
        return str(self._file) if self._in_file or self._file.exists() else ""

    def _read(self) -> Secrets | None:
        kept = self._from_file() or ("" if self._in_file else _from_keyring())
        if not kept:
            return None
        try:
            return msgspec.json.decode(kept, type=Secrets)
        except msgspec.DecodeError as error:
            # Never made anew over keys that somebody may still mend.
            raise MachineFailed("keys_unreadable", place=self.place or SERVICE) from error

    def _from_file(self) -> str:
        try:
            return self._file.read_text("utf-8")
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            raise MachineFailed("keys_unreadable", place=str(self._file)) from error

    def _make(self) -> Secrets:
        from pyrage import x25519

        secrets = Secrets(new_secret(), str(x25519.Identity.generate()))
        kept = msgspec.json.encode(secrets).decode("ascii")
        if self._in_file or not _into_keyring(kept):
            self._into_file(kept)
        return secrets

    def _into_file(self, kept: str) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # Nobody else may read it, not even for a moment.
            number = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ALONE)
            with os.fdopen(number, "w", encoding="ascii") as out:
                out.write(kept)
                out.flush()
                os.fsync(out.fileno())
        except OSError as error:
            raise MachineFailed(
                "file_unwritable", file=str(self._file), problem=files.reason(error)
            ) from error


def _from_keyring() -> str:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, PROFILE) or ""
    except KeyringError:
        return ""


def _into_keyring(kept: str) -> bool:
    """Whether a keyring of the system took the keys and gives them back."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, PROFILE, kept)
        return keyring.get_password(SERVICE, PROFILE) == kept
    except KeyringError:
        return False
