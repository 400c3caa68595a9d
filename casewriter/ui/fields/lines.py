"""Short texts, numbers and dates: leaves that are typed into one line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casewriter.domain import formats
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Value
from casewriter.domain.view import View
from casewriter.services.spelling import Spelling
from casewriter.ui import theme
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.controls import Line, Sentence
from casewriter.ui.fields.dates import Read, read_date
from casewriter.ui.fields.leaf import LeafEditor, Remark, shown_as_text
from casewriter.ui.fields.numbers import read_number, show_number
from casewriter.ui.widgets.texts import Text


class TypedLeaf(LeafEditor):
    """A leaf that is typed: a line and a remark under it."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self.line = self.field()
        self.remark = Remark()
        self.box.addWidget(self.line)
        self.box.addWidget(self.remark)
        self.line.textEdited.connect(self.typed)
        self.line.left.connect(self.tidy)
        self.line.returnPressed.connect(self.tidy)
        self.look_at(view)

    def field(self) -> Line | Sentence:
        """What it is typed into."""
        return Line()

    def typed(self, text: str) -> None:
        """Take what was typed."""
        raise NotImplementedError

    def tidy(self) -> None:
        """Put the text in order when the writer goes on."""

    def name(self, words: str) -> None:
        """Name the line."""
        self.line.setAccessibleName(words)

    def focus_first(self) -> None:
        """Put the focus into the line."""
        self.line.setFocus()


class LineLeaf(TypedLeaf):
    """Short text; above its greatest length it says so and stays."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        self._room: Text | None = None
        super().__init__(desk, view, part, owner, parent)
        if not part.name:
            # An answer of its own is set as it will be printed; parts are entries of a form.
            self.line.setFont(theme.reading_font(desk.reading_size))
        if self._limit:
            self._room = Text("small", "ink2")
            self.box.addWidget(self._room)
        self._show_room()
        if part.translated and desk.spelling is not None:
            self._look_after(desk.spelling)

    def show_value(self, value: Value | None) -> None:
        """Show the text, or another value as text."""
        self.line.show_text(" ".join(shown_as_text(value).splitlines()))
        self._show_room()

    def typed(self, text: str) -> None:
        """Write the text; lines that were pasted become one."""
        parted = text.splitlines()
        if len(parted) > 1 or text != "".join(parted):
            text = " ".join(line.strip() for line in parted if line.strip())
            self.line.show_text(text)
        self.write(text)
        self._show_room()

    def retranslate(self) -> None:
        """Say anew how long it may be."""
        self._show_room()

    def _look_after(self, spelling: Spelling) -> None:
        from casewriter.ui.spelling.fields import look_after_line, look_after_passage

        if isinstance(self.line, Line):
            look_after_line(self.line, spelling, lambda: self.view.language)
        else:
            look_after_passage(self.line, spelling, self.view.language)

    @property
    def _limit(self) -> int:
        return (self.view.field.max_length or 0) if not self.part.name else 0

    def _show_room(self) -> None:
        if self._room is None:
            return
        length, limit = len(self.line.text()), self._limit
        if length > limit:
            words = self.tr("%n characters over the length of {limit}", "", length - limit)
            self._room.hide()
            self.remark.say(words.format(limit=limit))
        else:
            words = QCoreApplication.translate("Fields", "{length} of {limit} characters")
            self.remark.say("")
            self._room.setText(words.format(length=length, limit=limit))
            self._room.show()


class SentenceLeaf(LineLeaf):
    """Short text that is mostly a sentence: all of it is in sight."""

    def field(self) -> Line | Sentence:
        """One that wraps."""
        return Sentence()


class NumberLeaf(TypedLeaf):
    """A number in the edition's or in English form. What is no number stays on the screen."""

    def show_value(self, value: Value | None) -> None:
        """Show the number in the edition's form, or another value as text."""
        known = isinstance(value, int | float)
        text = show_number(value, self.view.language) if known else shown_as_text(value)
        self.line.show_text(text)
        self._judge()

    def typed(self, text: str) -> None:
        """Write the number; an unfinished one waits on the screen."""
        number = read_number(text, self.view.language)
        if number is not None or not text.strip():
            self.write(number)
            self._judge()
        else:
            # "-" and "1," are on their way to a number: whether they got there shows at the end.
            self.remark.say("")

    def tidy(self) -> None:
        """Show the number in the edition's form."""
        if read_number(self.line.text(), self.view.language) is not None:
            self.line.show_text(show_number(self.stored, self.view.language))
        self._judge()

    def retranslate(self) -> None:
        """Say anew what is wrong."""
        self._judge()

    def _judge(self) -> None:
        self.remark.say(self._problem())

    def _problem(self) -> str:
        text = self.line.text().strip()
        number = read_number(text, self.view.language)
        if not text:
            return ""
        if number is None:
            words = QCoreApplication.translate(
                "Fields",
                "This is no number yet, so it is not kept. Type figures alone, such as {example}; "
                "words go into the scope or the note.",
            )
            return words.format(example=show_number(1234.5, self.view.language))
        field = self.view.field
        if self.part.name:
            return ""
        low, high = field.minimum, field.maximum
        if (low is not None and number < low) or (high is not None and number > high):
            return self._outside(low, high)
        if field.integer and number != int(number):
            return QCoreApplication.translate("Fields", "A whole number is asked for here.")
        return ""

    def _outside(self, low: float | None, high: float | None) -> str:
        def shown(limit: float) -> str:
            whole = int(limit) if limit == int(limit) else limit
            return show_number(whole, self.view.language)

        if low is not None and high is not None:
            words = QCoreApplication.translate(
                "Fields", "This should lie between {low} and {high}. Look whether the unit fits."
            )
            return words.format(low=shown(low), high=shown(high))
        if low is not None:
            words = QCoreApplication.translate("Fields", "This should be {low} or more.")
            return words.format(low=shown(low))
        assert high is not None
        words = QCoreApplication.translate("Fields", "This should be {high} or less.")
        return words.format(high=shown(high))


class DateLeaf(TypedLeaf):
    """A year, a month or a day, however it is typed; it says how it was understood."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self.retranslate()

    def show_value(self, value: Value | None) -> None:
        """Show the date in the edition's words, or another value as text."""
        text = shown_as_text(value)
        self.line.show_text(formats.date(text, self.view.language))
        self._judge()

    def typed(self, text: str) -> None:
        """Write the date once it is one."""
        read = self._read()
        if read.iso or not text.strip():
            self.write(read.iso)
            self._judge()
        else:
            self.remark.say("")

    def tidy(self) -> None:
        """Show the date in the edition's words."""
        read = self._read()
        if read.iso:
            words = formats.date(read.iso, self.view.language)
            if read_date(words, self.view.language) == read:
                self.line.show_text(words)
        self._judge()

    def retranslate(self) -> None:
        """Say anew what may be typed and how it was understood."""
        # Examples in figures: they are read the same in every edition.
        example = {"year": "2016", "month": "05.2016", "day": "12.05.2016"}[self._finest]
        words = QCoreApplication.translate("Fields", "such as {example}")
        self.line.setPlaceholderText(words.format(example=example))
        self._judge()

    @property
    def _finest(self) -> str:
        return "day" if self.part.name else self.view.field.precision

    def _read(self) -> Read:
        return read_date(self.line.text(), self.view.language, self.desk.wording)

    def _judge(self) -> None:
        read = self._read()
        if read.problem == "impossible":
            self.remark.say(
                QCoreApplication.translate(
                    "Fields",
                    "There is no such day in the calendar, so it is not kept. Look at "
                    "it once more.",
                )
            )
        elif read.problem:
            self.remark.say(
                QCoreApplication.translate(
                    "Fields",
                    "This is no date yet, so it is not kept. Type a year, a month or a day: "
                    "2016, 05.2016, 12.05.2016.",
                )
            )
        else:
            self._tell(read)

    def _tell(self, read: Read) -> None:
        understood = formats.date(read.iso, self.desk.wording)
        own = formats.date(read.iso, self.view.language)
        if not read.iso or self.line.text().strip() in (understood, own):
            self.remark.say("")
            return
        words = QCoreApplication.translate("Fields", "Understood as {date}")
        self.remark.say(words.format(date=understood), "")
