"""The indices that countries are compared by, offered for a row of indicators."""

from collections.abc import Callable

import tomli
from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casewriter import assets
from casewriter.domain.edits import placed_after
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value, new_row_id
from casewriter.ui.fields.grid.pane import GridPane
from casewriter.ui.fields.numbers import show_number
from casewriter.ui.fields.picker import Picker

UNIT = "index_0_1"
"""The unit of a template that asks for values of indices."""


class Index(Struct, frozen=True):
    """One index.

    Attributes:
        code: as it is cited.
        names: language → its name.
        publisher: who publishes it.
        low: the lowest possible value.
        high: the highest.
        editions: the years that it was published for.
    """

    code: str
    names: dict[str, str]
    publisher: str
    low: float
    high: float
    editions: tuple[int, ...]

    def name(self, language: str) -> str:
        """Its name with the code in brackets; English where it has none in that language."""
        tag = language.partition("-")[0]
        return f"{self.names.get(tag, self.names['en'])} ({self.code})"


def indices() -> tuple[Index, ...]:
    """The indices in the order of the file."""
    text = assets.resources("indices.toml").read_text(encoding="utf-8")
    return tuple(
        Index(
            code=each["code"],
            names={tag: each[tag] for tag in ("en", "ru", "kk")},
            publisher=each["publisher"],
            low=each["low"],
            high=each["high"],
            editions=tuple(each["editions"]),
        )
        for each in tomli.loads(text)["index"]
    )


class IndexPicking:
    """Leads from a button to an index, and from there to one of its editions.

    Args:
        pane: the grid of the indicators.
        button: what was pressed, and below which the lists open.
    """

    def __init__(self, pane: GridPane, button: QWidget) -> None:
        self._pane = pane
        self._button = button
        self._picker: Picker | None = None

    def open(self) -> None:
        """Offer the indices."""
        desk, known = self._pane.model.desk, indices()
        things = [(index.code, _told(index, desk.wording)) for index in known]
        self._offer(things, lambda code: self._chosen(next(i for i in known if i.code == code)))

    def _chosen(self, index: Index) -> None:
        row = self.write(index)
        latest_first = [(str(year), str(year)) for year in reversed(index.editions)]
        words = QCoreApplication.translate(
            "Fields", "{index}: values from {low} to {high}. Which edition is the latest value of?"
        )
        language = self._pane.model.view.language
        self._pane.remark.say(
            words.format(
                index=index.code,
                low=show_number(index.low, language),
                high=show_number(index.high, language),
            ),
            "",
        )
        self._offer(latest_first, lambda year: self.write_edition(row, year))

    def write(self, index: Index) -> str:
        """Put an index into the current row if that has no name yet, else into a new one."""
        model, session = self._pane.model, self._pane.model.desk.session
        at = self._pane.grid.currentIndex().row()
        leaves: dict[tuple[Path, str], Value | None] = {}
        if 0 <= at < len(model.rows) and not model.row_view(at).text("label"):
            row = model.rows[at]
        else:
            row = new_row_id()
            for change in placed_after(model.desk.case, model.view.path, [row]):
                leaves[(change.path, NO_LANGUAGE)] = change.after
        path = model.view.path.child(row)
        language = model.view.language
        leaves[(path.child("label"), language)] = index.name(language)
        leaves[(path.child("unit"), NO_LANGUAGE)] = UNIT
        leaves[(path.child("better"), NO_LANGUAGE)] = "higher"
        session.write_all(leaves, "add_row", origin=model.origin)
        model.show_case(session.case)
        self._pane.go(model.rows.index(row), 0)
        return row

    def write_edition(self, row: str, year: str) -> None:
        """Date the latest value of a row by an edition, and lead to that value."""
        model, session = self._pane.model, self._pane.model.desk.session
        self._pane.remark.say("")
        if row not in model.rows:
            return
        path = model.view.path.child(row, "value_date")
        session.write_all({(path, NO_LANGUAGE): year}, "write", origin=model.origin)
        model.show_case(session.case)
        named = [part.name for part in model.parts]
        self._pane.go(model.rows.index(row), named.index("value"))

    def _offer(self, things: list[tuple[str, str]], act: Callable[[str], object]) -> None:
        if self._picker is not None:
            self._picker.deleteLater()
        picker = Picker(self._pane, several=False, may_add=False)
        self._picker = picker
        picker.offer(things)
        picker.picked.connect(lambda keys: act(keys[0]))
        picker.open_below(self._button, self._button.accessibleName())


def _told(index: Index, language: str) -> str:
    years = f"{index.editions[0]}–{index.editions[-1]}"
    return f"{index.name(language)} · {index.publisher}, {years}"
