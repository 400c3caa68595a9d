"""Text from outside, made safe to keep: no control characters, no halves of characters."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any
from unicodedata import is_normalized, normalize

from msgspec import Struct

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import Block, Doc

REMEMBERED = 4_000
"""Blocks: more than a case of 200 pages has."""

_PLANE_ENDS = "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
_UNFIT = re.compile(
    # Written as escapes for `re`: as letters they would make this file unreadable.
    r"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF" + _PLANE_ENDS + "]"
)
# Word's soft line end (VT), page ends (FF), a mainframe's line end: words must not run together.
_PARTING = re.compile("[\x0b\x0c\x85]")
_SURROGATES = re.compile(r"[\uD800-\uDBFF][\uDC00-\uDFFF]")


def clean(text: str) -> tuple[str, int]:
    r"""The text that may be kept, and how many characters had to go.

    Line ends become `\n`, old signs of a line's or page's end a space, letters NFC, two surrogates
    that make one character that character; none counts as a removal. Removed are lone surrogates,
    control characters other than the tab and the line end, and code points that Unicode keeps
    from being characters.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _PARTING.sub(" ", text)
    text = _SURROGATES.sub(_joined, text)
    text, removed = _UNFIT.subn("", text)
    return (text if is_normalized("NFC", text) else normalize("NFC", text)), removed


def clean_doc(doc: Doc) -> tuple[Doc, int]:
    """The canonical tree with every text in it cleaned, and how many characters had to go."""
    cleaned = [_clean_block(block) for block in doc.content]
    content = tuple(block for blocks, _ in cleaned for block in blocks)
    return Doc(content), sum(removed for _, removed in cleaned)


@lru_cache(maxsize=REMEMBERED)
def _clean_block(block: Block) -> tuple[tuple[Block, ...], int]:
    """A block as `clean_doc` has it; none where nothing is left of it.

    Remembered: after a keystroke in a long answer all blocks but one are what they were.
    """
    removed = 0

    def change(text: str) -> str:
        nonlocal removed
        text, gone = clean(text)
        removed += gone
        return text

    return with_texts(Doc((block,)), change).content, removed


def with_texts(doc: Doc, change: Callable[[str], str]) -> Doc:
    """The canonical tree in which every text, address and path is what `change` makes of it."""
    changed: Doc = _with_texts(doc, change)
    return canonical(changed)


def _with_texts(part: Any, change: Callable[[str], str]) -> Any:
    if isinstance(part, str):
        return change(part)
    if isinstance(part, tuple):
        return tuple(_with_texts(inner, change) for inner in part)
    if isinstance(part, Struct):
        fields = (getattr(part, name) for name in part.__struct_fields__)
        return type(part)(*(_with_texts(inner, change) for inner in fields))
    return part


def _joined(pair: re.Match[str]) -> str:
    return pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")
