"""Signatures: Ed25519 keys as text, what they sign, and whether a signature holds."""

import binascii
from base64 import b64decode, b64encode
from hashlib import sha256

LENGTH = 32
GROUPS = 4
IN_A_GROUP = 5


def new_secret() -> str:
    """A new secret key, in base64."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return b64encode(Ed25519PrivateKey.generate().private_bytes_raw()).decode("ascii")


def public(secret: str) -> str:
    """The public key of a secret one, in base64."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(b64decode(secret)).public_key()
    return b64encode(key.public_bytes_raw()).decode("ascii")


def sign(secret: str, data: bytes) -> bytes:
    """The 64 bytes of a signature."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(b64decode(secret)).sign(data)


def holds(key: str, signature: bytes, data: bytes) -> bool:
    """Whether a public key (base64) made a signature of these bytes; false for what is no key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(b64decode(key, validate=True)).verify(signature, data)
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def spoken(key: str) -> str:
    """A key as two people compare it over the telephone: four groups of five digits.

    SHA-256 of the key's bytes, taken as a number; 66 bits of it. Empty for what is no key.
    """
    try:
        raw = b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        return ""
    if len(raw) != LENGTH:
        return ""
    digits = str(int.from_bytes(sha256(raw).digest()) % 10 ** (GROUPS * IN_A_GROUP))
    digits = digits.zfill(GROUPS * IN_A_GROUP)
    return " ".join(digits[at : at + IN_A_GROUP] for at in range(0, len(digits), IN_A_GROUP))
