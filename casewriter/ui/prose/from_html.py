"""HTML from other programs → rows of prose, tables and pictures.

Emphasis, links, headings, lists, quotations and notes stay; fonts, sizes and colours go. What Word,
LibreOffice and Google Docs write for lists and notes is understood: Word's list items are
paragraphs with `mso-list`, notes stand at the end of the page and are found by their links.
"""

import re
from collections import Counter
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from casewriter.prose.codec import LINK_SCHEMES, canonical, canonical_line
from casewriter.prose.nodes import (
    MAX_LIST_DEPTH,
    Doc,
    Footnote,
    HardBreak,
    Inline,
    Link,
    LinkTarget,
    NoteInline,
    Strong,
    Text,
    Underline,
)
from casewriter.ui.prose.fragment import Fragment, Lost, Picture, Piece, Table
from casewriter.ui.prose.hand_lists import with_lists
from casewriter.ui.prose.html_notes import Notes, plain_notes
from casewriter.ui.prose.html_pictures import caption_words, picture_of, uncounted
from casewriter.ui.prose.html_styles import is_hidden, is_struck, marks_of_element, rules_of
from casewriter.ui.prose.html_tables import MOST_CELLS, is_layout, size_of, table_of
from casewriter.ui.prose.html_tree import BLOCKS, Element, parse
from casewriter.ui.prose.marking import Marks, with_mark, without
from casewriter.ui.prose.rows import HEADINGS, PLAIN, Marker, Row, Shape

SKIPPED = frozenset(("head", "style", "script", "title", "template", "meta", "link", "noscript"))
MEDIA = frozenset(("svg", "object", "iframe", "video", "audio", "embed", "canvas", "math"))
FORMS = frozenset(("input", "select", "button", "textarea"))
WORD_LIST = re.compile(r"[^;]*level(\d)")
WORD_NUMBER = re.compile(r"\s*\(?\w{1,4}[.)]")
BLANKS = re.compile(r"[ \t\n\r\f]+")
HEADING = re.compile(r"h[1-6]")
LOWEST_FIRST = 3
"""Headings of a page below this level are never first sub-headings."""
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
ENDS = (".", ":", ";", "!", "?", ",", "…")


def from_html(html: str) -> Doc:
    """The canonical tree of a page or a part of one; rows of tables have tabs between cells."""
    return canonical(read_html(html).doc())


def read_html(html: str, stopped: Callable[[], bool] = lambda: False) -> Fragment:
    """The pieces of a page or a part of one.

    Raises:
        Stopped: when `stopped` says so.
    """
    root = parse(html, stopped)
    reader = _Reader(Notes(root))
    reader.read(root, _State())
    reader.flush(_State())
    reader.rank_headings()
    lost = tuple((code, count) for code, count in reader.lost.items() if count)
    return Fragment(tuple(with_lists(reader.pieces)), lost)


class _State(Struct, frozen=True):
    """What holds inside an element."""

    marks: Marks = ()
    shape: Shape = PLAIN
    lists: tuple[Marker, ...] = ()
    item: int = 0
    level: int = 0
    kept_blanks: bool = False
    caption: bool = False


class _Reader:
    """Collects pieces, in the order of the page."""

    def __init__(self, notes: Notes, lost: Counter[Lost] | None = None) -> None:
        self.pieces: list[Piece] = []
        self.lost: Counter[Lost] = Counter() if lost is None else lost
        self._notes = notes
        self._content: list[Inline] = []
        self._sign = ""
        self._items = 0
        self._begun = 0
        self._title = ""
        self._levels: list[tuple[int, int]] = []

    def rank_headings(self) -> None:
        """Make the highest headings of the page first sub-headings, all below them second ones."""
        top = min((level for _, level in self._levels), default=0)
        for place, level in self._levels:
            row = self.pieces[place]
            if isinstance(row, Row) and (level > top or level > LOWEST_FIRST):
                self.pieces[place] = Row(HEADINGS["heading_4"], row.content)

    def read(self, element: Element, state: _State) -> None:
        for inner in element.content:
            if isinstance(inner, str):
                self._write(inner, state)
            else:
                self._element(inner, state)

    def _element(self, element: Element, state: _State) -> None:
        tag, rules = element.tag, rules_of(element)
        if self._is_skipped(element, rules):
            return
        if tag == "br":
            self._content.append(HardBreak())
        elif tag == "img":
            self._picture(element, state)
        elif tag == "a" and self._is_note(element, state):
            return
        elif tag == "table":
            self._table(element, state)
        else:
            self._inside(element, rules, state)

    def _is_skipped(self, element: Element, rules: dict[str, str]) -> bool:
        tag = element.tag
        if self._notes.holds(element):
            return True
        if "comment" in rules.get("mso-element", "") or "msocom" in element.attrs.get("class", ""):
            self.lost["comments"] += sum(
                rules_of(inner).get("mso-element") == "comment" for inner in element.every()
            )
            return True
        if tag == "del":
            self.lost["deletions"] += 1
            return True
        if tag in MEDIA or tag in FORMS:
            self.lost["media" if tag in MEDIA else "forms"] += not is_hidden(element, rules)
            return True
        if rules.get("mso-list") == "ignore":
            self._sign += element.words()
            return True
        return tag in SKIPPED or is_hidden(element, rules)

    def _inside(self, element: Element, rules: dict[str, str], state: _State) -> None:
        tag = element.tag
        inner = self._state(element, rules, state)
        if tag not in BLOCKS:
            if "mso-spacerun" in rules or "mso-tab-count" in rules:
                self._write(" ", state)
                return
            self.read(element, inner)
            return
        self.flush(state)
        if tag == "li":
            self._items += 1
            inner = replace(inner, item=self._items)
        self.read(element, inner)
        self.flush(inner)

    def _state(self, element: Element, rules: dict[str, str], state: _State) -> _State:
        tag = element.tag
        self.lost["struck"] += is_struck(element, rules)
        state = replace(
            state,
            marks=marks_of_element(element, rules, state.marks),
            kept_blanks=state.kept_blanks
            or tag == "pre"
            or (rules.get("white-space", "") in {"pre", "pre-wrap"} and tag != "span"),
        )
        if tag == "a":
            return self._link(element.attrs.get("href", "").strip(), state)
        if tag in {"ul", "ol"}:
            marker: Marker = "bullet" if tag == "ul" else "number"
            return replace(state, lists=(*state.lists, marker))
        if tag == "blockquote":
            return replace(state, shape=Shape(quoted=True))
        if HEADING.fullmatch(tag):
            return replace(state, level=int(tag[1]))
        return self._paragraph(element, rules, state)

    def _paragraph(self, element: Element, rules: dict[str, str], state: _State) -> _State:
        name = element.attrs.get("class", "").lower()
        if "caption" in name or element.tag in {"figcaption", "caption"}:
            return replace(state, caption=True)
        if element.tag != "p":
            return state
        if name == "msotitle":
            return replace(state, level=1)
        found = WORD_LIST.match(rules.get("mso-list", ""))
        if found:
            depth = min(int(found[1]), MAX_LIST_DEPTH)
            self.lost["levels"] += int(found[1]) > MAX_LIST_DEPTH
            return replace(state, shape=Shape(depth=depth, marker="bullet"))
        return state

    def _link(self, address: str, state: _State) -> _State:
        if address.lower().startswith(LINK_SCHEMES):
            link = Link(LinkTarget(address))
            return replace(state, marks=with_mark(without(state.marks, Underline), link))
        self.lost["links"] += bool(address) and not address.startswith(("#", "javascript:"))
        return replace(state, marks=without(state.marks, Underline)) if address else state

    def _is_note(self, element: Element, state: _State) -> bool:
        """Take up the mark of a note; whether the link is one, or leads from one back."""
        if self._notes.leads_back(element):
            return True
        note = self._notes.of(element)
        if note is None:
            return False
        if (content := self._note_words(note)) is not None:
            last = self._content[-1] if self._content else None
            if isinstance(last, Text) and not state.kept_blanks:
                # A mark stands on its word, wherever the page broke its line.
                self._content[-1] = Text(last.text.rstrip("\n"), last.marks)
            self._content.append(Footnote(content))
        else:
            self.lost["notes"] += 1
        return True

    def _note_words(self, note: Element) -> tuple[NoteInline, ...] | None:
        inside = _Reader(plain_notes(self._notes), self.lost)
        inside.read(note, _State())
        inside.flush(_State())
        content: list[Inline] = []
        for piece in inside.pieces:
            if isinstance(piece, Row):
                content += (Text(" "),) if content else ()
                content += (part for part in piece.content if not isinstance(part, Footnote))
        kept = canonical_line(tuple(content))
        return tuple(part for part in kept if not isinstance(part, Footnote)) or None

    def _picture(self, element: Element, state: _State) -> None:
        picture = picture_of(element)
        if picture is None:
            return
        if isinstance(picture, str):
            self.lost[picture] += 1
            return
        self.flush(state)
        self.pieces.append(picture)

    def _table(self, element: Element, state: _State) -> None:
        self.flush(state)
        if is_layout(element):
            self.read(element, state)
            self.flush(state)
            return
        if size_of(element) > MOST_CELLS:
            self.lost["tables_large"] += 1
            return
        pictures: list[Picture] = []
        notes: list[str] = []
        table = table_of(
            element,
            lambda cell: self._cell(cell, pictures, notes),
            caption_words(element) or self._above(),
        )
        if table is not None:
            grid = replace(table.grid, note="\n".join(notes)) if notes else table.grid
            self.lost["cells_merged"] += table.merged
            self.pieces.append(replace(table, grid=grid))
        self.pieces += pictures

    def _above(self) -> str:
        """The caption that stands above a table, taken out of the text."""
        title, self._title = self._title, ""
        if title and self.pieces and isinstance(self.pieces[-1], Row):
            self.pieces.pop()
        return title

    def _cell(self, cell: Element, pictures: list[Picture], notes: list[str]) -> str:
        """The words of a cell as one line; its pictures and notes go behind and below."""
        inside = _Reader(self._notes, self.lost)
        inside.read(cell, _State())
        inside.flush(_State())
        said = ""
        for piece in inside.pieces:
            if isinstance(piece, Picture):
                pictures.append(piece)
            elif isinstance(piece, Row):
                words = _words(piece.content, notes)
                said += ("" if not said else " " if said.endswith(ENDS) else "; ") + words
        return said

    def _write(self, data: str, state: _State) -> None:
        if state.kept_blanks:
            for number, line in enumerate(data.split("\n")):
                if number:
                    self._content.append(HardBreak())
                if line:
                    self._content.append(Text(line, state.marks))
            return
        text = BLANKS.sub(" ", data)
        last = self._content[-1] if self._content else None
        at_start = last is None or isinstance(last, HardBreak)
        if at_start or (isinstance(last, Text) and last.text.endswith((" ", "\t"))):
            text = text.removeprefix(" ")
        if text:
            self._content.append(Text(text, state.marks))

    def flush(self, state: _State) -> None:
        """Close the row that was being read; one without words is none."""
        content = _trimmed(self._content)
        self._content = []
        sign, self._sign = self._sign, ""
        if not content:
            return
        shape = state.shape
        if state.level:
            self._levels.append((len(self.pieces), state.level))
            shape = HEADINGS["heading_3"]
            content = _unmarked(content)
        elif state.lists:
            depth = min(len(state.lists), MAX_LIST_DEPTH)
            self.lost["levels"] += len(state.lists) > MAX_LIST_DEPTH
            marker: Marker = state.lists[-1] if state.item != self._begun else ""
            shape = Shape(depth=depth, marker=marker, quoted=shape.quoted)
            self._begun = state.item
        elif shape.marker and WORD_NUMBER.match(sign):
            shape = replace(shape, marker="number")
        if state.caption and self._is_title(content):
            return
        self._title = uncounted(_words(content, [])) if state.caption else ""
        self.pieces.append(Row(shape, content))

    def _is_title(self, content: tuple[Inline, ...]) -> bool:
        """Give a caption to the picture or table that it stands under; whether it has taken it."""
        last = self.pieces[-1] if self.pieces else None
        words = uncounted(_words(content, []))
        if isinstance(last, Picture) and not last.title:
            self.pieces[-1] = replace(last, title=words)
        elif isinstance(last, Table) and not last.grid.title:
            self.pieces[-1] = replace(last, grid=replace(last.grid, title=words))
        else:
            return False
        return True


def _trimmed(content: list[Inline]) -> tuple[Inline, ...]:
    """A row without blanks and breaks at its ends; nothing where no letter is left."""
    kept = list(canonical_line(tuple(content)))
    while kept and isinstance(kept[0], HardBreak):
        kept.pop(0)
    while kept and isinstance(last := kept[-1], Text | HardBreak):
        words = last.text.rstrip(" \t") if isinstance(last, Text) else ""
        if isinstance(last, Text) and words:
            kept[-1] = Text(words, last.marks)
            break
        kept.pop()
    blank = all(
        isinstance(inline, HardBreak) or (isinstance(inline, Text) and not inline.text.strip())
        for inline in kept
    )
    return () if blank else tuple(kept)


def _unmarked(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The words of a heading, which is bold by itself."""
    return canonical_line(
        tuple(
            Text(part.text, without(part.marks, Strong)) if isinstance(part, Text) else part
            for part in content
        )
    )


def _words(content: tuple[Inline, ...], notes: list[str]) -> str:
    """A row as plain words; its notes are counted on and put with the others."""
    said = ""
    for part in content:
        if isinstance(part, Text):
            said += part.text
        elif isinstance(part, HardBreak):
            said += " "
        elif isinstance(part, Footnote):
            number = "".join(RAISED[int(digit)] for digit in str(len(notes) + 1))
            notes.append(f"{number} {_words(part.content, [])}")
            said += number
    return " ".join(said.split(" ")).strip()
