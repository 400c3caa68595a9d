"""Lines of prose as Markdown that reads back as the same line."""

import re
from collections.abc import Sequence
from itertools import groupby

from casewriter.prose.dialect.signs import KEY, PATH
from casewriter.prose.nodes import (
    MARK_ORDER,
    Citation,
    CitedItem,
    CrossReference,
    Em,
    Footnote,
    HardBreak,
    Inline,
    Lang,
    Link,
    Mark,
    NoteInline,
    Strong,
    Subscript,
    Superscript,
    Text,
    Underline,
)

_MEANT = re.compile(r"[\\*_\[\]{^~`]|<(?! )|&(?=#?\w+;)|(?<!\w)@|@(?=table:|figure:)")
_ANY_SIGN = re.compile(r"[!-/:-@\[-`{-~ ]")
_OPENS_BLOCK = re.compile(r"#{1,6}(?= |$)|[-+](?=[ -]|$)|>|=|(?<=\d)[.)](?= |$)")
_NUMBERED = re.compile(r"\d{1,9}(?=[.)](?: |$))")
_NOTE_AND_COLON = re.compile(r"(\[\^\d+\]):")
_PLAIN_HREF = re.compile(r"[A-Za-z0-9:/?#&=%.,+;_~@-]+")
_PLAIN_TAG = re.compile(r"[A-Za-z0-9-]+")
_LETS_REFERENCE_END = re.compile(r"[\s,;:!?)»”]|\.(?:\s|$)")


def place_of(ref: str, figures: frozenset[str]) -> str:
    """An exhibit's path as a link's address, with `figure:` or `table:` before it."""
    kind = _kind(ref, figures)
    return f"{kind}:{ref}" if re.fullmatch(PATH, ref) else f"<{kind}:{escaped(ref)}>"


def escaped(text: str) -> str:
    """The text with a backslash before every sign, for addresses and paths."""
    return _ANY_SIGN.sub(r"\\\g<0>", text)


class LineWriter:
    """Writes lines, and gathers the notes that they hold; `figures` are the paths of figures."""

    def __init__(self, figures: frozenset[str]) -> None:
        self.notes: list[str] = []
        self.figures = figures

    def line(self, content: Sequence[Inline | NoteInline]) -> str:
        """One line of prose; its hard breaks are backslashes at the ends of lines."""
        rows: list[str] = []
        row: list[Inline | NoteInline] = []
        for inline in content:
            if isinstance(inline, HardBreak):
                rows.append(f"{_held(_guarded(self._row(row)))}\\")
                row = []
            else:
                row.append(inline)
        last = self._row(row)
        rows.append(_held(_guarded(last)))
        return "\n".join(rows) if rows[-1] else "\n".join(rows[:-1])

    def _row(self, row: Sequence[Inline | NoteInline]) -> str:
        written = ""
        groups = [list(group) for _, group in groupby(row, key=lambda x: isinstance(x, Text))]
        for place, group in enumerate(groups):
            following = groups[place + 1][0] if place + 1 < len(groups) else None
            texts = [inline for inline in group if isinstance(inline, Text)]
            if texts:
                written += _marked(texts, 0, written[-1:], "[" if following else "")
                continue
            for here, inline in enumerate(group):
                written += self._sign(inline, group[here + 1] if group[here + 1 :] else following)
        return written

    def _sign(self, inline: Inline | NoteInline, following: Inline | NoteInline | None) -> str:
        match inline:
            case Citation():
                return f"[{'; '.join(_cited(item) for item in inline.attrs.items)}]"
            case Footnote():
                place = len(self.notes)
                self.notes.append("")
                note = self.line(inline.content).replace("\n", "\n    ")
                self.notes[place] = f"[^{place + 1}]: {note}".rstrip("\n")
                return f"[^{place + 1}]"
            case CrossReference(attrs=attrs):
                name = f"{_kind(attrs.ref, self.figures)}:{_path(attrs.ref)}"
                bare = re.fullmatch(PATH, attrs.ref) and _lets_end(following)
                return f"@{name}" if bare else f"@{{{name}}}"
            case Text() | HardBreak():
                return ""
            case _:
                return f"{{value:{_path(inline.attrs.ref)}}}"


def _angled(href: str) -> str:
    signs = re.sub(r"[\\<>\[\]]", r"\\\g<0>", href)
    return f"<{signs}>"


def _kind(ref: str, figures: frozenset[str]) -> str:
    return "figure" if ref in figures else "table"


def _lets_end(following: Inline | NoteInline | None) -> bool:
    if not isinstance(following, Text):
        return following is None
    return not following.marks and _LETS_REFERENCE_END.match(following.text) is not None


def _path(ref: str) -> str:
    return ref if re.fullmatch(PATH, ref) else escaped(ref)


def _cited(item: CitedItem) -> str:
    key = item.source if re.fullmatch(KEY, item.source) else f"{{{escaped(item.source)}}}"
    if not item.locator:
        return f"@{key}"
    locator = re.sub(r"[\\\[\];]", r"\\\g<0>", item.locator)
    return f"@{key}, {_held(locator)}"


def _marked(texts: Sequence[Text], level: int, before: str, after: str) -> str:
    """The texts with their marks from `level` inwards; `before` and `after` are the neighbours."""
    if level == len(MARK_ORDER):
        return "".join(_literal(text, after) for text in texts)
    written = ""
    groups = _by_mark(texts, level)
    for place, (mark, stretch) in enumerate(groups):
        last = place + 1 == len(groups)
        left = written[-1:] or before
        right = after if last else _first_sign(groups[place + 1][1][0], level)
        if mark is None:
            written += _marked(stretch, level + 1, left, right)
        else:
            written += _wrapped(mark, stretch, level + 1, left, right)
    return written


def _by_mark(texts: Sequence[Text], level: int) -> list[tuple[Mark | None, list[Text]]]:
    kind = MARK_ORDER[level]

    def mark_of(text: Text) -> Mark | None:
        return next((mark for mark in text.marks if isinstance(mark, kind)), None)

    return [(mark, list(group)) for mark, group in groupby(texts, key=mark_of)]


def _first_sign(text: Text, level: int) -> str:
    marked = any(isinstance(mark, MARK_ORDER[level:]) for mark in text.marks)
    return "[" if marked else text.text[:1]


def _wrapped(mark: Mark, texts: Sequence[Text], level: int, before: str, after: str) -> str:
    match mark:
        case Strong():
            return _stressed("**", texts, level, before, after)
        case Em():
            return _stressed("*", texts, level, before, after)
        case Superscript():
            return f"^{_marked(texts, level, '^', '^')}^"
        case Subscript():
            return f"~{_marked(texts, level, '~', '~')}~"
    inside = _marked(texts, level, "[", "]")
    match mark:
        case Underline():
            return f"[{inside}]{{.underline}}"
        case Link(attrs=target):
            href = target.href
            return f"[{inside}]({href if _PLAIN_HREF.fullmatch(href) else _angled(href)})"
        case Lang(attrs=tag):
            lang = tag.lang if _PLAIN_TAG.fullmatch(tag.lang) else f'"{escaped(tag.lang)}"'
            return f"[{inside}]{{lang={lang}}}"


def _stressed(stars: str, texts: Sequence[Text], level: int, before: str, after: str) -> str:
    """Stars where they can be told from their neighbours, else low lines, else a named span."""
    for sign in "*_":
        clear = sign not in (before, after)
        if clear and (sign == "*" or not (_in_word(before) or _in_word(after))):
            fence = stars.replace("*", sign)
            return f"{fence}{_marked(texts, level, sign, sign)}{fence}"
    name = "strong" if stars == "**" else "em"
    return f"[{_marked(texts, level, '[', ']')}]{{.{name}}}"


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _literal(text: Text, after: str) -> str:
    written = _MEANT.sub(r"\\\g<0>", text.text)
    if written.endswith("!") and after == "[":
        written = f"{written[:-1]}\\!"
    if any(isinstance(mark, Superscript | Subscript) for mark in text.marks):
        written = written.replace(" ", "\\ ")
    return written


def _guarded(row: str) -> str:
    """The row with a backslash before what would begin a list, a heading, a quotation, a note."""
    number = _NUMBERED.match(row)
    start = number.end() if number else 0
    if _OPENS_BLOCK.match(row, start):
        row = f"{row[:start]}\\{row[start:]}"
    return _NOTE_AND_COLON.sub(r"\1\\:", row) if _NOTE_AND_COLON.match(row) else row


def _held(row: str) -> str:
    """The row with a backslash before the space at either end."""
    if row.endswith(" ") and row != " ":
        row = f"{row[:-1]}\\ "
    return f"\\{row}" if row.startswith(" ") else row
