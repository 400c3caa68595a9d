"""What one can go to or do: commands of the window, with their names in every language."""

from collections.abc import Callable
from functools import cache

from msgspec import Struct
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence

from casewriter import assets
from casewriter.domain.matching import closeness
from casewriter.ui.actions import Actions
from casewriter.ui.commands import COMMANDS

NATIVE = QKeySequence.SequenceFormat.NativeText


class Entry(Struct, frozen=True):
    """One line of the list.

    Attributes:
        title: its name in the language of the interface.
        detail: what it is, and where.
        act: goes there, or does it.
        icon: the name of its icon.
        key: the key that does the same.
        names: its names in other languages.
        weight: how much it comes before others that fit as well.
    """

    title: str
    detail: str
    act: Callable[[], object]
    icon: str = ""
    key: str = ""
    names: tuple[str, ...] = ()
    weight: int = 0

    def fits(self, typed: str) -> int:
        """How well it fits what was typed; 0 where it does not."""
        own = closeness(typed, f"{self.title} {self.detail}")
        other = max((closeness(typed, name) for name in self.names), default=0)
        best = max(2 * closeness(typed, self.title), own, other)
        return best + self.weight if best else 0


def matching(entries: tuple[Entry, ...], typed: str, most: int) -> tuple[Entry, ...]:
    """The entries that fit, the best first; as they stand where nothing was typed."""
    if not typed.strip():
        return entries[:most]
    fitting = [(entry.fits(typed), place, entry) for place, entry in enumerate(entries)]
    fitting.sort(key=lambda one: (-one[0], one[1]))
    return tuple(entry for score, _, entry in fitting if score)[:most]


def commands(actions: Actions, kind: str, apart: tuple[str, ...] = ()) -> tuple[Entry, ...]:
    """The commands that can be given at this moment.

    Args:
        actions: the commands of the window.
        kind: how a command is called in the list.
        apart: commands that are of no use there.
    """
    found = []
    for command in COMMANDS:
        action = actions[command.id]
        if command.id in apart or not (action.isVisible() and action.isEnabled()):
            continue
        keys = action.shortcut().toString(NATIVE)
        names = _names_of(command.text)
        found.append(Entry(action.text(), kind, action.trigger, command.icon, keys, names))
    return tuple(found)


@cache
def _translators() -> tuple[QTranslator, ...]:
    """Every translation of the window there is, only to be asked for names."""
    made = []
    for file in sorted(assets.translations().glob("casewriter_*.qm")):
        translator = QTranslator()
        if translator.load(str(file)):
            made.append(translator)
    return tuple(made)


def _names_of(text: str) -> tuple[str, ...]:
    asked = (translator.translate("Commands", text) for translator in _translators())
    return (text, *(name for name in asked if name))
