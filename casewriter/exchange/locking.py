"""Packages locked with age (https://age-encryption.org/v1): for keys, or with a passphrase.

pyrage holds the interpreter while it works: whoever has a window does this in another process.
"""

from collections.abc import Sequence
from pathlib import Path as File

from casewriter.domain.errors import BadInput, MachineFailed, WrongUse
from casewriter.services import files

MARK = b"age-encryption.org/v1"
SCRYPT = b"\n-> scrypt "
"""What follows in a file with a passphrase: such a stanza stands alone (C2SP age, scrypt)."""
LARGEST = 600 << 20
"""Bytes of a locked package."""


def is_locked(file: File) -> bool:
    """Whether a file is an age file.

    Raises:
        MachineFailed: `file_unreadable`.
    """
    return _start(file, len(MARK)) == MARK


def _start(file: File, size: int) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(size)
    except OSError as error:
        raise MachineFailed(
            "file_unreadable", file=str(file), problem=files.reason(error)
        ) from error


def asks_passphrase(file: File) -> bool:
    """Whether an age file was locked with a passphrase, not for keys.

    Raises:
        MachineFailed: `file_unreadable`.
    """
    return _start(file, len(MARK + SCRYPT)) == MARK + SCRYPT


def lock_for(data: bytes, recipients: Sequence[str]) -> bytes:
    """The bytes locked for the keys of their readers.

    Raises:
        WrongUse: `key_unusable`.
    """
    import pyrage

    try:
        keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError as error:
        raise WrongUse("key_unusable") from error
    return bytes(pyrage.encrypt(data, keys))


def lock_with(data: bytes, passphrase: str) -> bytes:
    """The bytes locked with a passphrase."""
    import pyrage

    return bytes(pyrage.passphrase.encrypt(data, passphrase))


def unlock(file: File, *, identity: str = "", passphrase: str = "") -> bytes:
    """The package within a locked file.

    Args:
        file: an age file.
        identity: our secret key.
        passphrase: tried instead where there is one.

    Raises:
        BadInput: `package_locked`, where it is not for us or the passphrase is another one;
            `package_too_large`.
        MachineFailed: `file_unreadable`.
    """
    import pyrage

    try:
        if file.stat().st_size > LARGEST:
            raise BadInput("package_too_large", file=file.name, part="")
        data = file.read_bytes()
    except OSError as error:
        raise MachineFailed(
            "file_unreadable", file=str(file), problem=files.reason(error)
        ) from error
    try:
        if passphrase:
            return bytes(pyrage.passphrase.decrypt(data, passphrase))
        return bytes(pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError as error:
        raise BadInput("package_locked", file=file.name, part="") from error
