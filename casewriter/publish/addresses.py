"""Addresses that a document may lead to."""

from urllib.parse import quote, urlsplit

from casewriter.prose.clean import clean

SCHEMES = ("http", "https", "mailto")
_UNQUOTED = "/?#[]@!$&'()*+,;=:%~-._"
"""What may stand in an address as it is; everything else is percent-encoded."""


def address_of(href: str) -> str:
    """The address as a link needs it; empty where it is none that a document may lead to."""
    address = quote(clean(href)[0].strip(), safe=_UNQUOTED)
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    whole = parts.scheme in SCHEMES and (parts.netloc or parts.scheme == "mailto")
    return address if whole else ""
