"""Lines of a text, counted as `prose.spoken` gives them, in the fields that show it: notes too."""

from collections.abc import Iterable

from PySide6.QtGui import QTextBlock

from casewriter.prose.nodes import Footnote
from casewriter.ui.prose import places
from casewriter.ui.prose.notes import NotesPanel
from casewriter.ui.prose.text import ProseText


def line_at(line: int, text: ProseText, notes: NotesPanel) -> tuple[ProseText, QTextBlock] | None:
    """The field and its paragraph in which a line stands; None where there is no such line."""
    count = note = 0
    for number, row in enumerate(text.rows()):
        if row.shape.kind in {"exhibit", "nothing"}:
            continue
        if count == line:
            return text, text.document().findBlockByNumber(number)
        own = sum(isinstance(part, Footnote) for part in row.content)
        if line <= count + own:
            fields, wanted = notes.texts(), note + line - count - 1
            if wanted >= len(fields):
                # Those of a long answer may not lie there yet.
                return None
            return fields[wanted], fields[wanted].document().firstBlock()
        count, note = count + own + 1, note + own
    return None


def positions_of(
    wanted: Iterable[tuple[int, int, int]], text: ProseText, notes: NotesPanel
) -> dict[ProseText, list[tuple[int, int]]]:
    """Where letters stand in the fields: first and last position of each stretch.

    Args:
        wanted: line, first letter and the letter after the last.
        text: the field of the text.
        notes: those of its notes.
    """
    found: dict[ProseText, list[tuple[int, int]]] = {}
    for line, start, end in wanted:
        if (there := line_at(line, text, notes)) is not None:
            field, block = there
            first, last = (places.units_before(block.text(), at) for at in (start, end))
            at = block.position()
            found.setdefault(field, []).append((at + first, at + last))
    return found
