"""What a key means in a text of rows."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

Key = Qt.Key
Modifier = Qt.KeyboardModifier


class Press(Enum):
    """The meanings that the editor gives to keys; everything else is Qt's."""

    OTHER = auto()
    LETTERS = auto()
    NEW_ROW = auto()
    NEW_LINE = auto()
    ERASE_BACK = auto()
    ERASE_FORWARD = auto()
    DEEPER = auto()
    HIGHER = auto()
    CUT = auto()
    ROWS_UP = auto()
    ROWS_DOWN = auto()
    NO_BREAK = auto()
    PLAIN_LETTERS = auto()
    HISTORY = auto()
    LINK = auto()
    LEAVE = auto()


MEANINGS: dict[tuple[Key, Modifier], Press] = {
    (Key.Key_Y, Modifier.ControlModifier): Press.HISTORY,
    (Key.Key_K, Modifier.ControlModifier): Press.LINK,
    (Key.Key_Return, Modifier.NoModifier): Press.NEW_ROW,
    (Key.Key_Enter, Modifier.NoModifier): Press.NEW_ROW,
    (Key.Key_Return, Modifier.ShiftModifier): Press.NEW_LINE,
    (Key.Key_Enter, Modifier.ShiftModifier): Press.NEW_LINE,
    (Key.Key_Tab, Modifier.NoModifier): Press.DEEPER,
    (Key.Key_Backtab, Modifier.ShiftModifier): Press.HIGHER,
    (Key.Key_Backtab, Modifier.NoModifier): Press.HIGHER,
    (Key.Key_Escape, Modifier.NoModifier): Press.LEAVE,
    (Key.Key_Up, Modifier.AltModifier | Modifier.ShiftModifier): Press.ROWS_UP,
    (Key.Key_Down, Modifier.AltModifier | Modifier.ShiftModifier): Press.ROWS_DOWN,
    (Key.Key_Space, Modifier.ControlModifier | Modifier.ShiftModifier): Press.NO_BREAK,
    (Key.Key_Space, Modifier.ControlModifier): Press.PLAIN_LETTERS,
}
PLAIN = (Modifier.NoModifier, Modifier.ShiftModifier)
WITH_ANY_MODIFIER = {Key.Key_Backspace: Press.ERASE_BACK, Key.Key_Delete: Press.ERASE_FORWARD}


def press_of(e: QKeyEvent) -> Press:
    """The meaning of a key."""
    if e.modifiers() in PLAIN and e.text().isprintable() and e.text():
        return Press.LETTERS  # most keys by far, and no key of the system is among them
    standard = QKeySequence.StandardKey
    if e.matches(standard.Undo) or e.matches(standard.Redo):
        return Press.HISTORY
    if e.matches(standard.Cut):
        return Press.CUT
    key = Key(e.key())
    if key in WITH_ANY_MODIFIER:
        return WITH_ANY_MODIFIER[key]
    modifiers = e.modifiers() & ~Modifier.KeypadModifier
    if (key, modifiers) in MEANINGS:
        return MEANINGS[key, modifiers]
    return Press.LETTERS if _writes(e.text(), modifiers) else Press.OTHER


def _writes(text: str, modifiers: Modifier) -> bool:
    """Whether a key writes; AltGr, by which many layouts write, comes as Ctrl and Alt."""
    if not text or not text.isprintable():
        return False
    held = modifiers & ~Modifier.ShiftModifier & ~Modifier.GroupSwitchModifier
    return held in {Modifier.NoModifier, Modifier.ControlModifier | Modifier.AltModifier}
