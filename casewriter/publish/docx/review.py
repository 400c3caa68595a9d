"""The Word file of a review copy: a mark at every question, changes tracked whatever one does.

Content controls are never used: other programs lose them, or write files that nobody can open
where somebody deletes the first line of one.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from casewriter.assets import resources
from casewriter.domain.publication import Cover, Publication, Run, Words
from casewriter.domain.records import review_of
from casewriter.domain.review import Range, Suggestion, Thread
from casewriter.domain.reviewing.anchoring import placed
from casewriter.domain.reviewing.inking import Bit, Line, inked
from casewriter.domain.reviewing.paper import Block, Coming, Fixed, Grid, Leafed, Paper
from casewriter.domain.reviewing.passages import lines_of
from casewriter.domain.style import Style
from casewriter.prose import nodes
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    Element,
    Paragraph,
    child,
    numbered,
    paragraph,
    prop,
    unnumbered,
    w,
)
from casewriter.publish.docx.remarks import Remarks, stamp
from casewriter.publish.docx.sections import Sections, write_edges
from casewriter.publish.docx.text import (
    Setting,
    begin_note,
    looking,
    outer_link,
    reading,
    write_run,
    write_text,
)

CASE, STATE, EDITION = "casewriter-case", "casewriter-state", "casewriter-edition"
"""The properties of the file by which a copy is known when it comes home."""
_STATE = 16
"""Letters of the hash of the state that stand on every page: enough to tell states of a case."""
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CONTENT = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_LEVELS = {0: "Small", 1: "Heading1", 2: "Heading2", 3: "Heading3"}
_LABEL = 2200
_DEEPEST = 2


def write_review(
    paper: Paper,
    words: Words,
    style: Style,
    created: str,
    out: BinaryIO,
    *,
    progress: Callable[[int, int], None],
) -> None:
    """Writes a review copy.

    Args:
        paper: what it holds; of its case everything goes into the file that is shown or noted.
        words: the publication's own.
        style: of the house.
        created: ISO date and time.
        out: a seekable file, open for writing.
        progress: told after every block; it may raise to cancel.
    """
    title = paper.title or paper.case.id
    publication = Publication(
        paper.language, draft=True, cover=Cover(title), words=words, style=style,
        imprint=(), blocks=(), created=created,
    )  # fmt: skip
    manuscript = Manuscript(publication, resources("styles", "common", "docx"))
    writing = _Writing(manuscript, paper)
    sections = Sections(manuscript)
    write_edges(manuscript, footed(paper))
    sections.begin("upright")
    writing.title(title)
    for place, block in enumerate(paper.blocks):
        writing.block(block, sections.text_width)
        sections.settle()
        progress(place + 1, len(paper.blocks))
    writing.rest()
    sections.finish()
    _track(manuscript)
    _know(manuscript, {CASE: paper.case.id, STATE: paper.state, EDITION: paper.language})
    manuscript.save(out)


def footed(paper: Paper) -> str:
    """What a copy is known by at the foot of its pages: some programs keep no properties."""
    return f"casewriter {paper.case.id} {paper.state[:_STATE]} {paper.language}"


class _Writing:
    def __init__(self, manuscript: Manuscript, paper: Paper) -> None:
        self._manuscript = manuscript
        self._paper = paper
        review = review_of(paper.case)
        self._threads: dict[str, list[Thread]] = defaultdict(list)
        for thread in review.threads:
            self._threads[thread.anchor.path].append(thread)
        self._proposed: dict[tuple[str, str], list[Suggestion]] = defaultdict(list)
        for one in review.suggestions:
            if one.state == "open":
                self._proposed[one.path, one.lang].append(one)
        self._remarks = Remarks(manuscript.package, review.threads)
        self._changes = 0
        self._lists: tuple[int, int] = (0, 0)

    def title(self, text: str) -> None:
        para = paragraph(self._manuscript.body, "Title")
        self._remarked(para, text, self._threads.get("", ()))

    def rest(self) -> None:
        """Threads whose place is not on paper stand at the end of it."""
        body = self._manuscript.body
        for name in self._remarks.unplaced:
            para = paragraph(body, "Small")
            self._remarks.begin(para, name)
            write_text(para, "…", looking(self._manuscript))
            self._remarks.end(para, name)
        self._remarks.finish()

    def block(self, block: Block, width: int) -> None:
        body = self._manuscript.body
        match block:
            case Fixed():
                self._fixed(body, block)
            case Leafed():
                self._leaf(body, block, cell=False)
            case Grid():
                self._grid(body, block, width)
            case Coming():
                para = paragraph(body, "BodyText")
                bit = Bit(block.text, state="ins", by=block.by)
                self._trace(child(prop(para, "rPr"), "ins"), bit)
                self._bits(para, (bit,), reading(self._manuscript))

    def _fixed(self, parent: Element, fixed: Fixed) -> None:
        style = "TableHead" if fixed.level < 0 else _LEVELS[fixed.level]
        para = paragraph(parent, style)
        if fixed.level > 0:
            unnumbered(para)
        marked = fixed.name and self._manuscript.bookmark_begin(para, fixed.name)
        here = self._threads.get(fixed.path, ()) if fixed.path else ()
        if fixed.gone is not None:
            gone = Bit(fixed.text, state="del", by=fixed.gone)
            self._bits(para, (gone,), looking(self._manuscript))
            return
        self._remarked(para, fixed.text, [thread for thread in here if thread.anchor.range is None])
        if marked:
            self._manuscript.bookmark_end(para, fixed.name)

    def _remarked(self, para: Paragraph, text: str, threads: Iterable[Thread]) -> None:
        named = [thread.id for thread in threads if thread.id in self._remarks.unplaced]
        for name in named:
            self._remarks.begin(para, name)
        write_text(para, text, looking(self._manuscript))
        for name in named:
            self._remarks.end(para, name)

    def _grid(self, parent: Element, grid: Grid, width: int) -> None:
        made = child(parent, "tbl")
        properties = child(made, "tblPr")
        child(properties, "tblStyle", val="CaseTable")
        child(properties, "tblW", w=width, type="dxa")
        child(properties, "tblLayout", type="fixed")
        # What a row means stands above it, or, where it is laid out as a card, at its left.
        card = int(grid.card)
        child(properties, "tblLook", val="0480" if card else "0420", firstRow=1 - card, lastRow=0,
              firstColumn=card, lastColumn=0, noHBand=0, noVBand=1)  # fmt: skip
        count = 2 if grid.card else len(grid.head)
        label = min(_LABEL, width // 2)
        widths = [label, width - label] if grid.card else [width // count] * count
        columns = child(made, "tblGrid")
        for each in widths:
            child(columns, "gridCol", w=each)
        if grid.head:
            self._row(child(made, "tr"), grid.head, widths, head=True)
        self._coming(made, grid, "", widths)
        for name, cells in grid.rows:
            row = child(made, "tr")
            if name in grid.going:
                gone = Bit(by=grid.going[name])
                self._trace(child(child(row, "trPr"), "del"), gone)
            self._row(row, cells, widths)
            self._coming(made, grid, name, widths)
        paragraph(parent, "ExhibitEnd")

    def _coming(self, made: Element, grid: Grid, after: str, widths: Sequence[int]) -> None:
        """The rows that are suggested behind one of a grid."""
        for one in grid.coming:
            if one.after == after:
                row = child(made, "tr")
                self._trace(child(child(row, "trPr"), "ins"), Bit(by=one.by))
                self._row(row, one.cells, widths)

    def _row(
        self,
        row: Element,
        cells: Sequence[Fixed | Leafed],
        widths: Sequence[int],
        *,
        head: bool = False,
    ) -> None:
        if head:
            child(child(row, "trPr"), "tblHeader")
        for cell, each in zip(cells, widths, strict=True):
            held = child(row, "tc")
            child(child(held, "tcPr"), "tcW", w=each, type="dxa")
            if isinstance(cell, Fixed):
                self._fixed(held, cell)
            else:
                self._leaf(held, cell, cell=True)

    def _leaf(self, parent: Element, leaf: Leafed, *, cell: bool) -> None:
        here = [t for t in self._threads.get(leaf.path, ()) if t.anchor.lang == leaf.language]
        passages = []
        for thread in here:
            found = placed(thread.anchor, self._paper.case)
            # A comment cannot stand in a note: such a thread stands at the answer as a whole.
            if found.range is not None and not found.is_gone and not _in_note(leaf, found.range):
                passages.append((thread.id, found.range))
        proposed = self._proposed.get((leaf.path, leaf.language), ())
        lines = inked(leaf, proposed, passages, self._paper.say)
        inside = {name for name, _ in passages}
        whole = [
            thread.id
            for thread in self._threads.get(leaf.path, ())
            if thread.id not in inside and thread.id in self._remarks.unplaced
        ]
        for line in lines:
            para = self._line(parent, line, cell=cell)
            for name in whole if line is lines[0] else ():
                self._remarks.begin(para, name)
            self._bits(
                para, line.bits, looking(self._manuscript) if cell else reading(self._manuscript)
            )
            for name in whole if line is lines[-1] else ():
                self._remarks.end(para, name)

    def _line(self, parent: Element, line: Line, *, cell: bool) -> Paragraph:
        """A paragraph as the kind of line wants it, its mark tracked where it is suggested."""
        entry = line.entry
        depth = sum(kind is nodes.ListItem for kind in entry.around)
        ordered = bool(depth) and entry.around[-2] is nodes.OrderedList
        opens = bool(depth) and entry.shared < len(entry.around)
        if isinstance(entry.block, nodes.Heading):
            style = f"Heading{entry.block.attrs.level}"
        elif isinstance(entry.block, nodes.Exhibit):
            style = "Caption"
        elif cell:
            style = "TableText"
        elif depth:
            style = ("ListNumber" if ordered else "ListBullet") if opens else "ListContinue"
        else:
            style = "Quote" if nodes.Blockquote in entry.around else "BodyText"
        para = paragraph(parent, style)
        if isinstance(entry.block, nodes.Heading):
            unnumbered(para)
        elif depth and opens:
            number = self._numbering(entry.shared, depth, ordered=ordered)
            numbered(para, number, min(depth - 1, _DEEPEST))
        if line.mark.state:
            self._trace(child(prop(para, "rPr"), line.mark.state), line.mark)
        return para

    def _numbering(self, shared: int, depth: int, *, ordered: bool) -> int:
        if not ordered:
            return 2
        if not shared or self._lists[0] != depth:
            number = self._manuscript.new_numbering(2, min(depth - 1, _DEEPEST))
            self._lists = (depth, number)
        return self._lists[1]

    def _bits(self, para: Element, bits: Sequence[Bit], setting: Setting) -> None:
        place = 0
        while place < len(bits):
            bit = bits[place]
            for name in bit.opens:
                self._remarks.begin(para, name)
            stop = place + 1
            while stop < len(bits) and _alike(bits[stop - 1], bits[stop]):
                stop += 1
            self._run(para, bits[place:stop], setting)
            for name in bits[stop - 1].closes:
                self._remarks.end(para, name)
            place = stop

    def _run(self, para: Element, bits: Sequence[Bit], setting: Setting) -> None:
        first = bits[0]
        run = _styled("".join(bit.text for bit in bits), first.marks)
        relation = self._manuscript.link(setting.part, run.href) if run.href else ""
        host = outer_link(para, relation) if relation else para
        if first.state:
            host = child(host, first.state)
            self._trace(host, first)
        if first.note is not None:
            self._note(host, first.note)
            return
        style = "Hyperlink" if relation else ""
        write_run(host, run, setting, style, deleted=first.state == "del")

    def _note(self, host: Element, bits: Sequence[Bit]) -> None:
        para, within = begin_note(self._manuscript, host)
        self._bits(para, bits, within)

    def _trace(self, element: Element, bit: Bit) -> None:
        assert bit.by is not None
        self._changes += 1
        element.values.update(
            id=100_000 + self._changes, author=bit.by.by.name, date=stamp(bit.by.at)
        )


def _in_note(leaf: Leafed, where: Range) -> bool:
    lines = lines_of(leaf.value)
    return where.line < len(lines) and lines[where.line].note


def _alike(one: Bit, other: Bit) -> bool:
    """Whether two letters stand in one run."""
    return (
        one.marks == other.marks
        and one.by is other.by
        and one.state == other.state
        and one.note is None
        and other.note is None
        and not one.closes
        and not other.opens
    )


def _styled(text: str, marks: Iterable[nodes.Mark]) -> Run:
    strong = em = underline = raised = lowered = False
    href = language = ""
    for mark in marks:
        match mark:
            case nodes.Strong():
                strong = True
            case nodes.Em():
                em = True
            case nodes.Underline():
                underline = True
            case nodes.Superscript():
                raised = True
            case nodes.Subscript():
                lowered = True
            case nodes.Link(attrs=attrs):
                href = attrs.href
            case nodes.Lang(attrs=tag):
                language = tag.lang
    return Run(text, strong, em, underline, raised, lowered, href, language)


def _track(manuscript: Manuscript) -> None:
    """Has changes tracked, and softly forbids to stop that."""
    stop = manuscript.document.settings.element.find(w("defaultTabStop"))
    assert stop is not None
    stop.addprevious(etree.Element(w("trackRevisions")))
    guard = etree.Element(w("documentProtection"))
    guard.set(w("edit"), "trackedChanges")
    guard.set(w("enforcement"), "1")
    stop.addprevious(guard)


def _know(manuscript: Manuscript, known: dict[str, str]) -> None:
    """Writes what a copy is known by into the properties of the file."""
    names = {None: _PROPERTIES, "vt": _VALUES}
    root = etree.Element(f"{{{_PROPERTIES}}}Properties", nsmap=names)  # type: ignore[arg-type]  # None is lxml's word for the default
    for number, (name, value) in enumerate(known.items(), start=2):
        made = etree.SubElement(root, f"{{{_PROPERTIES}}}property")
        made.set("fmtid", _SET)
        made.set("pid", str(number))
        made.set("name", name)
        etree.SubElement(made, f"{{{_VALUES}}}lpwstr").text = value
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    part = Part(PackURI("/docProps/custom.xml"), _CONTENT, data, manuscript.package)
    manuscript.package.relate_to(part, _RELATION)
