"""The editor's commands as actions: with their words, icons and keys, and whether they hold."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from casewriter.prose.nodes import Em, Mark, Strong, Subscript, Superscript, Underline
from casewriter.ui.icons import icon
from casewriter.ui.phrases import CASE_LANGUAGES, language_name
from casewriter.ui.prose import marking, shaping
from casewriter.ui.prose.rows import Kind, Marker
from casewriter.ui.prose.text import ProseText

CITATION = "citation"
REFERENCE = "reference"
TABLE = "table"
PICTURE = "picture"
VALUE = "value"
FOCUS = "focus"
LANGUAGE = "language_"
"""Before a tag: the action that marks a passage as that language; alone, as the text's own."""

AT_SIGN = "at_sign"
"""What `wanted` asks for where the writer typed @: sources, right where the sentence stands."""

OFFERS = (CITATION, REFERENCE, VALUE, TABLE, PICTURE, FOCUS)
"""What the editor shows a button for, where the page around it can do it."""

MARKS: dict[str, Mark] = {
    "bold": Strong(),
    "italic": Em(),
    "underline": Underline(),
    "superscript": Superscript(),
    "subscript": Subscript(),
}
STYLES: dict[str, Kind] = {
    "text": "paragraph",
    "heading": "heading_3",
    "small_heading": "heading_4",
}
LISTS: dict[str, Marker] = {"bullets": "bullet", "numbers": "number"}
IN_MAIN_TEXT = (*STYLES, *LISTS, "quotation", "footnote", TABLE, PICTURE)
"""What a note cannot hold."""

ICONS = {
    "bold": "text-bolder",
    "italic": "text-italic",
    "underline": "text-underline",
    "superscript": "text-superscript",
    "subscript": "text-subscript",
    "bullets": "list-bullets",
    "numbers": "list-numbers",
    "quotation": "quotes",
    "link": "link-simple",
    "footnote": "asterisk",
    CITATION: "bookmark-simple",
    REFERENCE: "hash",
    VALUE: "chart-bar",
    TABLE: "table",
    PICTURE: "image",
    FOCUS: "corners-out",
}
KEYS: dict[str, tuple[str, ...]] = {
    "bold": ("Ctrl+B",),
    "italic": ("Ctrl+I",),
    "underline": ("Ctrl+U",),
    "superscript": ("Ctrl+Shift+=", "Ctrl+Shift++"),
    "subscript": ("Ctrl+=",),
    "bullets": ("Ctrl+Shift+L",),
    "numbers": ("Ctrl+Shift+7",),
    "text": ("Ctrl+Alt+0", "Ctrl+Shift+N"),
    "heading": ("Ctrl+Alt+1",),
    "small_heading": ("Ctrl+Alt+2",),
    "link": ("Ctrl+Shift+K",),
    "footnote": ("Ctrl+Alt+F",),
    "quotation": ("Ctrl+Shift+Q",),
    "paste_words": ("Ctrl+Shift+V",),
}
KEYS_OF_THE_WINDOW = {
    CITATION: "Ctrl+Alt+S",
    REFERENCE: "Ctrl+Alt+R",
    VALUE: "Ctrl+Alt+V",
    TABLE: "Ctrl+Alt+T",
    PICTURE: "Ctrl+Alt+P",
    FOCUS: "F11",
    "plain_letters": "Ctrl+Space",
}
"""Keys of the same commands in the menus: told here, heard there."""


def words() -> dict[str, str]:
    """The name of each command in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        "text": translate("ProseActions", "Text"),
        "heading": translate("ProseActions", "Sub-heading"),
        "small_heading": translate("ProseActions", "Small sub-heading"),
        "bold": translate("ProseActions", "Bold"),
        "italic": translate("ProseActions", "Italic"),
        "underline": translate("ProseActions", "Underline"),
        "superscript": translate("ProseActions", "Superscript"),
        "subscript": translate("ProseActions", "Subscript"),
        "bullets": translate("ProseActions", "Bulleted list"),
        "numbers": translate("ProseActions", "Numbered list"),
        "quotation": translate("ProseActions", "Quotation"),
        "link": translate("ProseActions", "Link…"),
        "footnote": translate("ProseActions", "Footnote"),
        CITATION: translate("ProseActions", "Cite a source…"),
        REFERENCE: translate("ProseActions", "Refer to a section, table or figure…"),
        VALUE: translate("ProseActions", "Mention a number of the case…"),
        TABLE: translate("ProseActions", "Place a table…"),
        PICTURE: translate("ProseActions", "Place a picture…"),
        FOCUS: translate("ProseActions", "Focus view"),
        "plain_letters": translate("ProseActions", "Plain letters"),
        "paste_words": translate("ProseActions", "Paste as text only"),
        LANGUAGE: translate("ProseActions", "Language of the text"),
        **{f"{LANGUAGE}{tag}": language_name(tag) for tag in CASE_LANGUAGES},
    }


class Actions(QObject):
    """All commands of one editor; they work on the text that was written in last.

    Attributes:
        link_wanted: the bar for an address is to open.
        note_wanted: a note is to be put at the caret.
        wanted: the writer asks for one of `OFFERS`.
    """

    link_wanted = Signal()
    note_wanted = Signal()
    wanted = Signal(str)

    def __init__(self, current: Callable[[], ProseText], main: ProseText, parent: QObject) -> None:
        super().__init__(parent)
        self._current = current
        self._main = main
        self._all: dict[str, QAction] = {}
        for name, mark in MARKS.items():
            self._add(name, partial(self._toggle_mark, mark), checkable=True)
        for name, kind in STYLES.items():
            self._add(name, partial(self._set_kind, kind), checkable=True)
        for name, marker in LISTS.items():
            self._add(name, partial(self._toggle_list, marker), checkable=True)
        self._add("quotation", self._toggle_quote, checkable=True)
        self._add("link", self.link_wanted.emit, checkable=True)
        self._add("footnote", self.note_wanted.emit)
        self._add("plain_letters", self._clear_marks)
        self._add("paste_words", lambda: self._current().paste_words())
        for tag in ("", *CASE_LANGUAGES):
            self._add(f"{LANGUAGE}{tag}", partial(self._mark_language, tag), checkable=True)
        for name in OFFERS:
            self._add(name, partial(self.wanted.emit, name))
        self.set_words()

    def _add(self, name: str, do: Callable[[], object], *, checkable: bool = False) -> None:
        action = QAction(self)
        action.setObjectName(name)
        action.setCheckable(checkable)
        action.setShortcuts([QKeySequence(key) for key in KEYS.get(name, ())])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if name in ICONS:
            action.setIcon(icon(ICONS[name]))
        action.triggered.connect(lambda _checked=False: do())
        self._all[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def every(self) -> list[QAction]:
        """All actions."""
        return list(self._all.values())

    def set_words(self) -> None:
        """Name the actions in the language of the interface."""
        for name, text in words().items():
            action = self._all[name]
            action.setText(text)
            heard = QKeySequence(KEYS_OF_THE_WINDOW.get(name, action.shortcut()))
            keys = heard.toString(QKeySequence.SequenceFormat.NativeText)
            tip = text.removesuffix("…")
            action.setToolTip(f"{tip} ({keys})" if keys else tip)

    def refresh(self) -> None:
        """Show what holds at the caret."""
        text = self._current()
        in_main = text is self._main
        writable = not text.isReadOnly()
        shape = shaping.shape_at(text.textCursor())
        kind = "paragraph" if shape.kind == "nothing" else shape.kind
        held = {name: text.is_marked(mark) for name, mark in MARKS.items()}
        held |= {name: kind == style for name, style in STYLES.items()}
        held |= {name: shape.marker == marker for name, marker in LISTS.items()}
        held["quotation"] = shape.quoted
        spoken = text.passage_language()
        held |= {f"{LANGUAGE}{tag}": tag == spoken for tag in ("", *CASE_LANGUAGES)}
        held["link"] = marking.link_at(text.textCursor()) is not None
        for name, action in self._all.items():
            action.setEnabled(name == FOCUS or (writable and (in_main or name not in IN_MAIN_TEXT)))
            if action.isCheckable():
                action.setChecked(held[name])

    def _clear_marks(self) -> None:
        self._current().clear_marks()

    def _mark_language(self, tag: str) -> None:
        self._current().mark_language(tag)

    def _toggle_mark(self, mark: Mark) -> None:
        self._current().toggle_mark(mark)

    def _set_kind(self, kind: Kind) -> None:
        self._main.shape_command(lambda cursor, look: shaping.set_kind(cursor, kind, look))

    def _toggle_list(self, marker: Marker) -> None:
        self._main.shape_command(lambda cursor, look: shaping.toggle_list(cursor, marker, look))

    def _toggle_quote(self) -> None:
        self._main.shape_command(shaping.toggle_quote)
