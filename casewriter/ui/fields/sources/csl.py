"""The details of a source card: who, when, what, where, kept as CSL-JSON."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casewriter.domain import formats
from casewriter.domain.bibliography import CSL_TYPES
from casewriter.domain.case import Case
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Value
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.cells import Cell, Cells
from casewriter.ui.fields.controls import Line, Passage
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.labels import csl_label
from casewriter.ui.fields.leaf import LeafEditor, Remark, shown_as_text
from casewriter.ui.fields.sources.csl_forms import Asked, asked

PEOPLE = ("author", "editor")
DATES = ("issued", "accessed")


def author_lines(authors: object) -> list[str]:
    """Names as they are typed: "Family, Given", or the name of a body."""
    lines = []
    for author in authors if isinstance(authors, list) else []:
        if isinstance(author, Mapping):
            family, given = str(author.get("family", "")), str(author.get("given", ""))
            whole = str(author.get("literal", ""))
            lines.append(whole or ", ".join(part for part in (family, given) if part))
        else:
            lines.append(str(author))
    return lines


def read_authors(lines: list[str], former: object) -> list[object]:
    """Names as CSL-JSON; a name that was not changed keeps everything it had."""
    known = former if isinstance(former, list) else []
    kept = dict(zip(author_lines(known), known, strict=True))
    authors: list[object] = []
    for line in (" ".join(line.split()) for line in lines):
        if not line:
            continue
        family, comma, given = (part.strip() for part in line.partition(","))
        named = {"family": family, "given": given} if comma and given else {"literal": line}
        authors.append(kept.get(line, named))
    return authors


def date_text(value: object) -> str:
    """A CSL date as ISO text, or what else it says."""
    if not isinstance(value, Mapping):
        return "" if value is None else str(value)
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return "-".join(f"{part:02d}" if isinstance(part, int) else str(part) for part in parts[0])
    return str(value.get("raw") or value.get("literal") or "")


class CslLeaf(LeafEditor):
    """A small form over one CSL item; what it has no field for is kept."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self.fields: dict[str, Line | Passage] = {}
        self._cells: dict[str, Cell] = {}
        self._showing = False
        self._asked: Asked = ()
        self._type = ""
        self._form = QWidget()
        self.remark = Remark()
        self.box.addWidget(self._form)
        self.box.addWidget(self.remark)
        self.look_at(view)
        self.retranslate()

    def fit_type(self) -> None:
        """Ask for other details where the card has become one of another type."""
        if self.now().key("type") != self._type:
            self.show_value(self.stored)

    def show_case(self, case: Case) -> None:
        """Show what is there now."""
        super().show_case(case)
        self.fit_type()

    def show_value(self, value: Value | None) -> None:
        """Show the details; another value is told of and kept until something is typed."""
        self._showing = True
        item = value if isinstance(value, dict) else {}
        self._type = self.now().key("type")
        self._build(asked(self._type, item))
        for key, field in self.fields.items():
            if key in PEOPLE:
                text = "\n".join(author_lines(item.get(key)))
            elif key in DATES:
                text = formats.date(date_text(item.get(key)), self.view.language)
            else:
                text = str(item.get(key, ""))
            field.show_text(text)
        self._showing = False
        self._judge()

    def retranslate(self) -> None:
        """Set the labels again."""
        for key, cell in self._cells.items():
            words = csl_label(key, self._type)
            cell.label.setText(words)
            self.fields[key].setAccessibleName(words)
        self._judge()

    def name(self, words: str) -> None:
        """Name the form."""
        self.setAccessibleName(words)

    def focus_first(self) -> None:
        """Put the focus into the title: the one thing every source has."""
        self.fields["title"].setFocus()

    def _build(self, wanted: Asked) -> None:
        """Fields for these details; those that stay keep what is typed, and their caret."""
        if wanted == self._asked:
            return
        self._asked = wanted
        former, cells = self.fields, Cells()
        self.fields, self._cells = {}, {}
        for key, share in wanted:
            field = former.pop(key, None) or self._field(key)
            self.fields[key] = field
            self._cells[key] = Cell(field)
            cells.add(self._cells[key], share)
        self.box.replaceWidget(self._form, cells)
        self._form.hide()
        self._form.deleteLater()
        self._form = cells
        self.retranslate()

    def _field(self, key: str) -> Line | Passage:
        field: Line | Passage = Passage() if key in PEOPLE else Line()
        field.textChanged.connect(self._typed)
        field.left.connect(self._judge)
        return field

    def _typed(self) -> None:
        if self._showing:
            return
        former = self.stored if isinstance(self.stored, dict) else {}
        item = dict(former)
        for key, field in self.fields.items():
            self._put(item, key, field.text())
        if item.keys() <= {"type"}:
            item = {}
        else:
            self._put_type(item)
        self.write(item)
        if not self._problem():
            self.remark.say("")

    def _put(self, item: dict[str, object], key: str, text: str) -> None:
        former = item.get(key)
        value: object = " ".join(line.strip() for line in text.splitlines()).strip()
        if key in PEOPLE:
            value = read_authors(text.splitlines(), former)
        elif key in DATES and text.strip():
            iso = self._iso(text)
            if not iso or iso == date_text(former):
                return
            value = {"date-parts": [[int(part) for part in iso.split("-")]]}
        elif former is not None and text == str(former):
            return
        if value:
            item[key] = value
        else:
            item.pop(key, None)

    def _put_type(self, item: dict[str, object]) -> None:
        kind = self.now().key("type")
        types = dict(CSL_TYPES)
        if item.get("type") in (None, *types.values()) and kind in types:
            item["type"] = types[kind]

    def _iso(self, text: str) -> str:
        return read_date(text, self.view.language, self.desk.wording).iso

    def _problem(self) -> str:
        if self.stored is not None and not isinstance(self.stored, dict):
            words = QCoreApplication.translate(
                "Fields", "Kept as it came: {value}. Typing here replaces it."
            )
            return words.format(value=shown_as_text(self.stored))
        for key in (key for key in DATES if key in self.fields):
            text = self.fields[key].text().strip()
            if text and not self._iso(text):
                words = QCoreApplication.translate(
                    "Fields", "“{text}” is no date yet, so it is not kept."
                )
                return words.format(text=text)
        return ""

    def _judge(self) -> None:
        self.remark.say(self._problem())
