"""References from outside: files of reference managers, and lists that were pasted as text.

What comes is taken for hostile: it is measured before it is read, every text is cut and cleaned,
and what a reader of one format cannot read is refused with a sentence.
"""

import re
from collections.abc import Callable

from msgspec import Struct

from casewriter.domain.errors import BadInput, CasewriterError
from casewriter.domain.source_cards import Listed

LARGEST = 8 * 1024 * 1024
"""Bytes of a file: a list of ten thousand sources is smaller."""
MOST = 5_000
"""Sources that one file may hold."""


class Form(Struct, frozen=True):
    """A form in which references are kept.

    Attributes:
        name: short name.
        suffixes: of its files, in small letters.
        is_form: whether a text looks like it.
        read: the references in a text, and what could not be read.
    """

    name: str
    suffixes: tuple[str, ...]
    is_form: Callable[[str], bool]
    read: Callable[[str], Listed]


def forms() -> tuple[Form, ...]:
    """The forms that can be read, the last of them any text."""
    from casewriter.exchange.references import bibtex, csl_json, ris

    return (
        Form("csl-json", (".json",), csl_json.is_csl_json, csl_json.read),
        Form("ris", (".ris",), ris.is_ris, ris.read),
        Form("bibtex", (".bib", ".bibtex"), bibtex.is_bibtex, bibtex.read),
        Form("text", (".txt",), lambda text: bool(text.strip()), _pasted),
    )


def _pasted(text: str) -> Listed:
    from casewriter.exchange.references import pasted

    return Listed(pasted.read(text))


def read_references(data: bytes) -> Listed:
    """The references in a file; its form is told from what it holds, not from its name.

    Raises:
        BadInput: `references_too_large`, `references_too_many`, `references_unreadable`,
            `references_none`.
    """
    if len(data) > LARGEST:
        raise BadInput("references_too_large", size=len(data), largest=LARGEST)
    return read_text(decoded(data))


def read_text(text: str) -> Listed:
    """The references in a text, in whatever form. Raises as `read_references`."""
    if len(text) > LARGEST:
        raise BadInput("references_too_large", size=len(text), largest=LARGEST)
    text = text.lstrip("\ufeff")
    form = next((form for form in forms() if form.is_form(text)), None)
    if form is None:
        raise BadInput("references_none")
    try:
        listed = form.read(text)
    except CasewriterError:
        raise
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        # The readers are other people's, and every file is another one's.
        raise BadInput("references_unreadable", form=form.name) from error
    if not listed.references:
        raise BadInput("references_none")
    if len(listed.references) > MOST:
        raise BadInput("references_too_many", count=len(listed.references), most=MOST)
    return listed


def decoded(data: bytes) -> str:
    """The text of a file: UTF-8, else UTF-16 where it says so, else the old Windows pages.

    Library catalogues of the region still write Windows-1251. Read so, a Western text has single
    Cyrillic letters in the midst of Latin ones; a Cyrillic text has words of them.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        cyrillic = data.decode("cp1251", "replace")
        words = re.findall(r"[\u0400-\u04ff]+", cyrillic)
        whole = sum(len(word) for word in words if len(word) > 2)
        is_cyrillic = whole * 2 > sum(map(len, words))
        return cyrillic if is_cyrillic else data.decode("cp1252", "replace")
