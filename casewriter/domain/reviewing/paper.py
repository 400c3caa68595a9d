"""What a review copy holds, in order: headings, and the leaves that a reader may change.

The same case gives the same paper. So the copy that comes back is compared with what was handed
out, from the state of the case that was kept then.
"""

from collections.abc import Collection, Container, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.citing import citations
from casewriter.domain.conditions import is_set_aside
from casewriter.domain.exhibits import COLUMNS, ROWS, exhibits_of, heading_of, is_picture
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.exhibits import parts_of
from casewriter.domain.kinds.parts import Part, to_text
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.progress import asked
from casewriter.domain.publication import Run, Words
from casewriter.domain.review import Suggestion
from casewriter.domain.reviewing.anchoring import section_anchor
from casewriter.domain.reviewing.paper_coming import BETWEEN, moved_words, said, waiting
from casewriter.domain.reviewing.paper_lines import Sayings
from casewriter.domain.reviewing.paper_sayings import sayings
from casewriter.domain.template import EXHIBITS, Template
from casewriter.domain.view import View, view
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import plain_text

SHOWN = ("line", "prose", "number", "date", "choice", "choices", "unit")
"""Types of parts that a reader of paper can change; keys, files and sources stay out."""
WIDEST = 5
"""Columns of a grid; rows of more parts are cards."""
ENTRIES = "refs.sources"


class Fixed(Struct, frozen=True):
    """Words of the template, which nobody changes on paper.

    Attributes:
        path: what they stand above, or an empty text.
        name: of the bookmark that marks the place; empty where nothing is to be found by it.
        level: 1 of a section, 2 of a question, 3 inside a group, 0 of a small line, -1 of a cell.
        gone: the suggestion by which it goes; None where nobody wants that.
    """

    text: str
    path: str = ""
    name: str = ""
    level: int = 0
    gone: Suggestion | None = None


class Coming(Struct, frozen=True):
    """A line that is suggested and that no leaf of the paper has.

    Attributes:
        by: the suggestion that it tells of.
    """

    text: str
    by: Suggestion


class Leafed(Struct, frozen=True):
    """A leaf that stands on the paper.

    Attributes:
        part: what it holds.
        value: as it is.
        choices: key → words, of a leaf that holds keys.
    """

    path: str
    language: str
    part: Part
    value: Value | None
    choices: Mapping[str, str] = {}

    @property
    def text(self) -> str:
        """What stands there for a value that is no text."""
        if self.value is None:
            return ""
        if isinstance(self.value, list):
            return "; ".join(self.choices.get(str(key), str(key)) for key in self.value)
        if isinstance(self.value, str):
            return self.choices.get(self.value, self.value)
        return to_text(self.value)

    @property
    def is_text(self) -> bool:
        """Whether letters of it can be changed one by one."""
        return self.part.type in ("line", "prose") and not self.part.options


class ComingRow(Struct, frozen=True):
    """A row that is suggested for a grid.

    Attributes:
        after: id of the row that it stands behind; empty for the first.
        cells: of it, which say nothing in the case itself.
        text: what it says.
        by: the suggestion that puts it in.
    """

    after: str
    cells: tuple[Leafed, ...]
    text: str
    by: Suggestion


class Grid(Struct, frozen=True):
    """Rows of leaves.

    Attributes:
        path: below which the rows are.
        head: the headings of its columns; empty for a card, whose first cells name the parts.
        rows: id of the row and its cells.
        card: whether it shows one row, a line for each part.
        coming: rows that are suggested, in their order.
        going: id of a row that would be taken out, and the suggestion that says so.
    """

    path: str
    head: tuple[Fixed, ...]
    rows: tuple[tuple[str, tuple[Fixed | Leafed, ...]], ...]
    card: bool = False
    coming: tuple[ComingRow, ...] = ()
    going: Mapping[str, Suggestion] = {}


Block = Fixed | Leafed | Grid | Coming


class Paper(Struct, frozen=True):
    """A review copy before it is written.

    Attributes:
        language: of the edition.
        title: of the case.
        say: what sources, references and values are shown as.
        state: the hash of the state of the case that was kept; empty where none was.
    """

    case: Case
    language: str
    title: str
    blocks: tuple[Block, ...]
    say: Sayings
    state: str = ""


def paper(template: Template, case: Case, language: str, words: Words, state: str = "") -> Paper:
    """The review copy of one edition.

    Args:
        template: the one the case follows.
        case: as its reader sees it.
        language: of the edition.
        words: the publication's own words.
        state: the hash of the state that was kept.
    """
    title = case.get(Path("front.title"), language) or case.get(
        Path("front.title"), case.source_language
    )
    blocks = tuple(_Laying(template, case, language, words).blocks())
    say = sayings(template, case, language, words)
    return Paper(case, language, str(title or ""), blocks, say, state)


class _Laying:
    def __init__(self, template: Template, case: Case, language: str, words: Words) -> None:
        self._template, self._case = template, case
        self._language, self._words = language, words
        self._names = 0
        self._waiting = waiting(case)

    def blocks(self) -> Iterator[Block]:
        wording = self._template.wording(self._language)
        for section in self._template.sections:
            if is_set_aside(section, self._case):
                continue
            title = wording.sections[section.key].title
            yield self._heading(title, section_anchor(section.key).path, 1)
            for field in asked(section, self._case):
                if not field.shows:
                    path = Path(f"{section.key}.{field.key}")
                    yield from self._question(
                        View(self._template, self._case, field, path, self._language), 2
                    )
            if f"{section.key}.{EXHIBITS.key}" in self._case.fields:
                yield from self._free(
                    view(self._template, self._case, exhibits_of(section.key), self._language)
                )
            free = view(
                self._template, self._waiting.case, exhibits_of(section.key), self._language
            )
            yield from self._coming(free)

    def _heading(self, text: str, path: str, level: int) -> Fixed:
        self._names += 1
        return Fixed(text, path, f"cw_{self._names}", level)

    def _question(self, answer: View, level: int) -> Iterator[Block]:
        yield self._heading(answer.words.label, str(answer.path), level)
        kind = kind_of(answer.field.kind)
        if answer.field.kind == "group":
            for number, row in enumerate(answer.rows(), start=1):
                yield Fixed(f"{number}.", str(row.path))
                for inner in row.inner():
                    yield from self._question(inner, 3)
            yield from self._coming(answer)
            return
        if str(answer.path) == ENTRIES:
            going = self._waiting.going(answer.path)
            for path, entry in self._entries(answer):
                yield Fixed(entry, str(path), gone=going.get(path.steps[-1]))
            yield from self._coming(answer)
            return
        for part in kind.parts(answer.field):
            if part.type in SHOWN and (part.name == "" or self._value(answer, part) is not None):
                yield self._leaf(answer, part)
        in_rows: set[str] = set()
        if kind.repeats:
            columns = kind.columns(answer.field)
            if 0 < sum(part.type in SHOWN for part in columns) <= WIDEST:
                in_rows = set(self._waiting.coming(answer.path))
            yield from self._rows(answer, columns, in_rows)
        yield from self._coming(answer, in_rows)

    def _entries(self, answer: View) -> Iterator[tuple[Path, str]]:
        for card, shown in citations(answer.rows(), self._words):
            yield card.path, "".join(part.text for part in shown.entry if isinstance(part, Run))

    def _coming(self, answer: View, told: Container[str] = ()) -> Iterator[Coming]:
        """Lines for what is suggested at a question and stands nowhere else on the paper."""
        after, entries = self._waiting.case, dict[Path, str]()
        columns = [part.name for part in kind_of(answer.field.kind).columns(answer.field)]
        if str(answer.path) == ENTRIES:
            entries = dict(self._entries(replace(answer, case=after)))
        for bundle in self._waiting.at.get(str(answer.path), ()):
            text = ""
            if bundle.what == "absent":
                because = after.get(bundle.unit.about("absent"))
                if isinstance(because, dict):
                    text = f"{self._words.not_available}: {because.get('because', '')}"
            elif bundle.what == "moved":
                text = moved_words(bundle, self._case, after, columns)
            elif bundle.what != "out" and bundle.unit.steps[-1] not in told:
                texts = (part for part in said(after, bundle.unit, columns) if part)
                text = entries.get(bundle.unit) or BETWEEN.join(texts)
            if text:
                yield Coming(text, bundle.by)

    def _coming_rows(self, answer: View, parts: tuple[Part, ...]) -> Iterator[ComingRow]:
        coming, above = self._waiting.coming(answer.path), ""
        for row in self._waiting.case.rows(answer.path):
            if row not in coming:
                above = row
                continue
            there = replace(answer, path=answer.path.child(row))
            cells = tuple(self._leaf(there, part) for part in parts)
            then = replace(there, case=self._waiting.case)
            texts = (self._leaf(then, part) for part in parts)
            text = BETWEEN.join(said for cell in texts if (said := _letters(cell)))
            if text:
                yield ComingRow(above, cells, text, coming[row].by)

    def _rows(
        self, answer: View, columns: tuple[Part, ...], in_rows: Collection[str]
    ) -> Iterator[Block]:
        parts = tuple(part for part in columns if part.type in SHOWN)
        rows = answer.rows()
        if not parts or not (rows or in_rows):
            return
        if len(parts) <= WIDEST:
            head = tuple(Fixed(self._label(answer, part), level=-1) for part in parts)
            cells = tuple(
                (row.path.steps[-1], tuple(self._leaf(row, part) for part in parts)) for row in rows
            )
            coming = tuple(self._coming_rows(answer, parts)) if in_rows else ()
            yield Grid(
                str(answer.path),
                head,
                cells,
                coming=coming,
                going=self._waiting.going(answer.path),
            )
            return
        for row in rows:
            lines = tuple(
                (
                    part.name,
                    (
                        Fixed(self._label(answer, part), str(row.path), level=-1),
                        self._leaf(row, part),
                    ),
                )
                for part in parts
            )
            yield Grid(str(row.path), (), lines, card=True)

    def _free(self, answer: View) -> Iterator[Block]:
        for row in answer.rows():
            yield self._heading(row.text("title") or "…", str(row.path), 3)
            for part in kind_of(EXHIBITS.kind).columns(answer.field):
                if part.type in ("line", "prose") and self._value(row, part) is not None:
                    yield self._leaf(row, part)
            if is_picture(self._case, row.path):
                continue
            parts = parts_of(self._case, row.path, self._language)
            table = replace(row, path=row.path.child(ROWS))
            lines = table.rows()
            if parts and lines:
                head = tuple(
                    Fixed(heading_of(self._case, row.path, part.name, self._language), level=-1)
                    for part in parts
                )
                yield Grid(
                    str(table.path),
                    head,
                    tuple(
                        (line.path.steps[-1], tuple(self._leaf(line, part) for part in parts))
                        for line in lines
                    ),
                    going=self._waiting.going(table.path),
                )
            for inside in (COLUMNS, ROWS):
                yield from self._coming(replace(row, path=row.path.child(inside)))

    def _value(self, answer: View, part: Part) -> Value | None:
        return answer.said(part.name) if part.translated else answer.plain(part.name)

    def _leaf(self, answer: View, part: Part) -> Leafed:
        path = answer.path.child(part.name) if part.name else answer.path
        options = answer.words.column_options.get(part.name) or answer.words.options
        return Leafed(
            str(path),
            self._language if part.translated else NO_LANGUAGE,
            part,
            self._value(answer, part),
            {} if part.type in ("line", "prose") else options,
        )

    def _label(self, answer: View, part: Part) -> str:
        named = answer.words.columns.get(part.name) or getattr(self._words, part.name, "")
        return str(named or part.name.replace("_", " ").capitalize())


def _letters(cell: Leafed) -> str:
    value = cell.value
    return " ".join((plain_text(value) if isinstance(value, Doc) else cell.text).split())
