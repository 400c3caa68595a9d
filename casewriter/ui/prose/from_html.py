"""HTML from other programs → a tree of prose.

Emphasis, links, headings, lists, quotations and notes stay; fonts, sizes and colours go. Rows of a
table become paragraphs with tabs between the cells. What Word writes for lists and notes is
understood: its list items are paragraphs with `mso-list`, its notes stand at the end of the page.
"""

import re
from html.parser import HTMLParser

from msgspec import Struct
from msgspec.structs import replace

from casewriter.prose.codec import LINK_SCHEMES, canonical, canonical_line
from casewriter.prose.nodes import (
    MAX_LIST_DEPTH,
    Doc,
    Em,
    Footnote,
    HardBreak,
    Inline,
    Link,
    LinkTarget,
    Mark,
    NoteInline,
    Strong,
    Subscript,
    Superscript,
    Text,
    Underline,
)
from casewriter.ui.prose.marking import Marks, with_mark, without
from casewriter.ui.prose.rows import HEADINGS, PLAIN, Marker, Row, Shape, gather, settle

VOID = frozenset(("br", "img", "hr", "meta", "link", "input", "col", "wbr"))
SKIPPED = frozenset(("style", "script", "head", "title", "template", "svg", "object"))
BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "figure",
        "figcaption",
        "table",
        "tr",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "body",
        "html",
        "tbody",
        "thead",
        "hr",
        "address",
        "main",
        "aside",
        "center",
    ]
)
CLOSES_ITSELF = frozenset(("p", "li", "tr", "td", "th", "dt", "dd"))
EMPHASIS: dict[str, Mark] = {
    "b": Strong(),
    "strong": Strong(),
    "i": Em(),
    "em": Em(),
    "u": Underline(),
    "ins": Underline(),
    "sup": Superscript(),
    "sub": Subscript(),
}
STYLES: tuple[tuple[str, str, Mark], ...] = (
    ("font-weight", r"bold|bolder|[6-9]00", Strong()),
    ("font-style", r"italic|oblique", Em()),
    ("text-decoration", r".*underline.*", Underline()),
    ("text-decoration-line", r".*underline.*", Underline()),
    ("vertical-align", r"super", Superscript()),
    ("vertical-align", r"sub", Subscript()),
)
NOTE_MARK = re.compile(r"#_?(ftn\d+|edn\d+|sdfootnote\d+)(?:sym)?$")
NOTE_BACK = re.compile(r"#_?(?:ftnref\d+|ednref\d+|sdfootnote\d+anc)$")
NOTE_TEXT = re.compile(r"(ftn\d+|edn\d+|sdfootnote\d+)$")
WORD_LIST = re.compile(r"mso-list:[^;]*level(\d)")
WORD_NUMBER = re.compile(r"\s*\(?\w{1,4}[.)]")
BLANKS = re.compile(r"[ \t\n\r\f]+")


def from_html(html: str) -> Doc:
    """The canonical tree of a page or a part of one."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.flush()
    rows = tuple(_with_notes(row, reader.notes) for row in reader.rows)
    return canonical(gather(settle(rows))) if rows else Doc()


def _with_notes(row: Row, notes: dict[str, tuple[NoteInline, ...]]) -> Row:
    content: list[Inline] = []
    for inline in row.content:
        if not isinstance(inline, Footnote):
            content.append(inline)
        elif isinstance(inline.content[0], Text) and inline.content[0].text in notes:
            content.append(Footnote(notes[inline.content[0].text]))
    return Row(row.shape, tuple(content))


class _State(Struct, frozen=True):
    """What holds inside an open element."""

    tag: str = ""
    marks: Marks = ()
    shape: Shape = PLAIN
    lists: tuple[Marker, ...] = ()
    skipped: bool = False
    list_sign: bool = False
    cell: bool = False
    kept_blanks: bool = False
    note: str = ""


class _Reader(HTMLParser):
    """Collects rows; a note's mark is held as a footnote whose text is the note's name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[Row] = []
        self.notes: dict[str, tuple[NoteInline, ...]] = {}
        self._open: list[_State] = [_State()]
        self._content: list[Inline] = []
        self._sign = ""
        self._item_is_new = False
        self._shape = PLAIN

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in CLOSES_ITSELF and self._open[-1].tag == tag:
            self.handle_endtag(tag)
        now = self._open[-1]
        if tag in BLOCKS and not now.cell:
            self.flush()
        elif tag in BLOCKS and self._content:
            self._write(" ")
        if tag == "br" and not now.skipped:
            self._content.append(Text(" ") if now.cell else HardBreak())
        if tag in VOID:
            return
        state = self._inside(tag, given, now)
        if tag in {"td", "th"} and self._content:
            self._content.append(Text("\t"))
        if tag in BLOCKS and not now.cell:
            self._shape = state.shape
        if tag == "li":
            self._item_is_new = True
        self._open.append(state)

    def _inside(self, tag: str, given: dict[str, str], now: _State) -> _State:
        style = given.get("style", "").lower()
        state = replace(
            now,
            tag=tag,
            skipped=now.skipped or tag in SKIPPED,
            list_sign=now.list_sign or "mso-list:ignore" in style.replace(" ", ""),
            cell=now.cell or tag in {"td", "th"},
            kept_blanks=now.kept_blanks or tag == "pre" or "pre-wrap" in style,
            marks=_marks(tag, style, now.marks),
        )
        if tag == "a":
            state = self._link(given.get("href", ""), state)
        elif tag in {"ul", "ol"}:
            marker: Marker = "bullet" if tag == "ul" else "number"
            state = replace(state, lists=(*now.lists, marker))
        elif tag == "blockquote":
            state = replace(state, shape=Shape(quoted=True))
        elif re.fullmatch(r"h[1-6]", tag):
            state = replace(state, shape=HEADINGS["heading_3" if tag < "h4" else "heading_4"])
        elif tag == "p" and (found := WORD_LIST.search(style)):
            depth = min(int(found[1]), MAX_LIST_DEPTH)
            state = replace(state, shape=Shape(depth=depth, marker="bullet"))
        if (note := NOTE_TEXT.match(given.get("id", ""))) and tag == "div":
            state = replace(state, note=note[1])
        return state

    def _link(self, address: str, state: _State) -> _State:
        if mark := NOTE_MARK.search(address):
            if not state.skipped:
                self._content.append(Footnote((Text(mark[1]),)))
            return replace(state, skipped=True)
        if NOTE_BACK.search(address):
            return replace(state, skipped=True)
        if address.lower().startswith(LINK_SCHEMES):
            link = Link(LinkTarget(address))
            return replace(state, marks=with_mark(without(state.marks, Underline), link))
        return state

    def handle_endtag(self, tag: str) -> None:
        if not any(state.tag == tag for state in self._open):
            return
        while len(self._open) > 1:
            state = self._open[-1]
            if state.tag in BLOCKS and not self._open[-2].cell:
                self.flush()
            self._open.pop()
            if state.tag in BLOCKS:
                self._shape = self._open[-1].shape
            if state.tag == tag:
                return

    def handle_data(self, data: str) -> None:
        now = self._open[-1]
        if now.list_sign:
            self._sign += data
        elif not now.skipped:
            self._write(data)

    def _write(self, data: str) -> None:
        now = self._open[-1]
        if now.kept_blanks:
            for number, line in enumerate(data.split("\n")):
                if number:
                    self._content.append(HardBreak())
                self._content.append(Text(line, now.marks))
            return
        text = BLANKS.sub(" ", data)
        last = self._content[-1] if self._content else None
        at_start = last is None or isinstance(last, HardBreak)
        if at_start or (isinstance(last, Text) and last.text.endswith((" ", "\t"))):
            text = text.removeprefix(" ")
        if text:
            self._content.append(Text(text, now.marks))

    def flush(self) -> None:
        """Close the row that was being read; one without words is none."""
        content = self._trimmed()
        self._content = []
        sign, self._sign = self._sign, ""
        if not content:
            return
        now = self._open[-1]
        if now.note:
            before = self.notes.get(now.note)
            kept = tuple(inline for inline in content if not isinstance(inline, Footnote))
            self.notes[now.note] = (*before, Text(" "), *kept) if before else kept
            return
        shape = self._shape
        if now.lists:
            depth = min(len(now.lists), MAX_LIST_DEPTH)
            marker = now.lists[-1] if self._item_is_new else ""
            shape = Shape(depth=depth, marker=marker, quoted=shape.quoted)
            self._item_is_new = False
        elif shape.marker and WORD_NUMBER.match(sign):
            shape = replace(shape, marker="number")
        self.rows.append(Row(shape, content))

    def _trimmed(self) -> tuple[Inline, ...]:
        content = list(canonical_line(tuple(self._content)))
        while content and isinstance(last := content[-1], Text | HardBreak):
            kept = last.text.rstrip(" \t") if isinstance(last, Text) else ""
            if isinstance(last, Text) and kept:
                content[-1] = Text(kept, last.marks)
                break
            content.pop()
        blank = all(isinstance(inline, Text) and not inline.text.strip() for inline in content)
        return () if blank else tuple(content)


def _marks(tag: str, style: str, marks: Marks) -> Marks:
    if tag in EMPHASIS:
        marks = with_mark(marks, EMPHASIS[tag])
    said = {}
    for rule in style.split(";"):
        name, _, value = rule.partition(":")
        said[name.strip()] = value.strip()
    for name, pattern, mark in STYLES:
        if name not in said:
            continue
        if re.fullmatch(pattern, said[name]):
            marks = with_mark(marks, mark)
        elif name != "vertical-align":
            marks = without(marks, type(mark))
    if any(isinstance(mark, Link) for mark in marks):
        marks = without(marks, Underline)
    return marks
