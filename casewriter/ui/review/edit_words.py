"""What suggested edits say on the screen: words that go, words that come, where each stands."""

from collections.abc import Iterator, Sequence
from html import escape

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casewriter.domain.canonical import value_to_json
from casewriter.domain.case import Case
from casewriter.domain.leaves import Path, Value
from casewriter.domain.review import Suggestion, SuggestionState
from casewriter.domain.reviewing.deciding import Stand, value_of
from casewriter.domain.reviewing.fitting import Reason
from casewriter.domain.reviewing.listing import change_of
from casewriter.domain.reviewing.stood import stands_now
from casewriter.domain.reviewing.together import ABSENT
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.domain.template import Template
from casewriter.prose.diff import Deleted, Inserted, Span, diff_text
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import plain_text
from casewriter.ui.case.chapters import question_of
from casewriter.ui.fields.labels import OPTIONS, PARTS
from casewriter.ui.fields.numbers import show_number
from casewriter.ui.review.row_words import absent_words, act_of, moved, named, told
from casewriter.ui.review.words import said
from casewriter.ui.tokens import Tokens
from casewriter.ui.widgets.chips import ChipKind

LONGEST = 320
"""Letters of a passage that a card shows; the middle of longer ones is left out."""

STATES: tuple[tuple[SuggestionState, str, ChipKind, str], ...] = (
    ("open", "pencil-line", "tint", QT_TRANSLATE_NOOP("Review", "Suggested edit")),
    ("accepted", "check", "ready", QT_TRANSLATE_NOOP("Review", "Accepted")),
    ("declined", "x", "plain", QT_TRANSLATE_NOOP("Review", "Declined")),
    ("withdrawn", "arrow-u-up-left", "plain", QT_TRANSLATE_NOOP("Review", "Taken back")),
)
_WHY: tuple[tuple[Reason, str], ...] = (
    (
        "changed",
        QT_TRANSLATE_NOOP(
            "Review",
            "The words that it was made for are no longer there, so it cannot be put in. Decline "
            "it, or discuss it.",
        ),
    ),
    (
        "overlapping",
        QT_TRANSLATE_NOOP(
            "Review", "It changes the same words as another suggested edit that was put in."
        ),
    ),
    (
        "unreadable",
        QT_TRANSLATE_NOOP(
            "Review", "This answer cannot take such a change. Decline it, or discuss it."
        ),
    ),
    ("settled", QT_TRANSLATE_NOOP("Review", "It was decided already.")),
    (
        "moved_on",
        QT_TRANSLATE_NOOP(
            "Review",
            "Something else stands there by now, so what stood there before cannot come back by "
            "itself. Nothing was changed.",
        ),
    ),
    (
        "forgotten",
        QT_TRANSLATE_NOOP(
            "Review",
            "What stood there before was not kept with it. Nothing was changed: bring the old "
            "words back from History.",
        ),
    ),
)


class Said(Struct, frozen=True):
    """A change in words.

    Attributes:
        spans: what stays, goes and comes, in order.
        note: what else is to be said of it.
    """

    spans: tuple[Span, ...]
    note: str = ""


def why_not(reason: Reason) -> str:
    """Why a suggested edit was or will not be put in."""
    return said(dict(_WHY)[reason])


def why_not_back(one: Suggestion, reason: Reason, case: Case, wording: str) -> str:
    """Why a decision was not taken back, and what stands there now."""
    value = value_of(case, one)
    now = stands_now(one, value)
    if one.stood is not None and one.stood.range is None:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        now = show_number(value, wording) if is_number else _plain(value)
    if reason != "moved_on" or not now:
        return why_not(reason)
    words = said(QT_TRANSLATE_NOOP("Review", "There stands now: “{words}”"))
    return f"{why_not(reason)} {words.format(words=now[:LONGEST])}"


def _plain(value: Value | None) -> str:
    return plain_text(value) if isinstance(value, Doc) else value if isinstance(value, str) else ""


def state_of(one: Suggestion) -> tuple[str, str, ChipKind]:
    """Icon, word, and look of the chip of a suggested edit."""
    return next((icon, said(words), look) for key, icon, look, words in STATES if key == one.state)


def said_of(
    bundle: Sequence[Suggestion], case: Case, template: Template, wording: str
) -> tuple[Said, ...]:
    """What suggested edits that stand or fall together change, each in words."""
    act = act_of(bundle, case, template)
    head = [Said((), act)] if act else []
    if spans := moved(bundle, case, template):
        return (*head, Said(spans))
    return (*head, *(_said(one, case, template, wording) for one in told(bundle, case, template)))


def line_of(
    bundle: Sequence[Suggestion], case: Case, template: Template, wording: str, tokens: Tokens
) -> tuple[str, str]:
    """What suggested edits that go together change, on one line: as rich text, and as spoken."""
    changes = said_of(bundle, case, template, wording)
    head = changes[0].note if changes and not changes[0].spans else ""
    rest = changes[1:] if head else changes
    html = " · ".join(part for change in rest if (part := html_of(change, Stand(), tokens)))
    spoken = " · ".join(part for change in rest if (part := spoken_of(change)))
    return (
        ": ".join(part for part in (escape(head), html) if part),
        ": ".join(part for part in (head, spoken) if part),
    )


def column_of(one: Suggestion, template: Template, wording: str) -> str:
    """The heading of the column that a cell stands in; empty where it is no cell."""
    path = Path.parse(one.path)
    if len(path.steps) < 2 or path.meta or question_of(template, path) is None:
        return ""
    words = template.wording(wording).fields.get(path.field)
    key = path.steps[-1]
    if words is not None and key in words.columns:
        return words.columns[key]
    return QCoreApplication.translate("Parts", dict(PARTS)[key]) if key in dict(PARTS) else ""


def html_of(change: Said, stand: Stand, tokens: Tokens, *, whole: bool = False) -> str:
    """A change as rich text: what goes is struck, what comes is underlined.

    Args:
        change: in words.
        stand: gives the words around it.
        tokens: the colours of the moment.
        whole: whether long passages stay whole.
    """
    gone = f'<span style="background:{tokens.block_tint};color:{tokens.block}"><s>'
    come = f'<span style="background:{tokens.ready_tint};color:{tokens.ready}"><u>'
    parts = []
    for span in change.spans:
        said_here = span.text.lstrip(" ")
        # A space before a word is struck or underlined with nobody's help.
        parts.append(" " * (len(span.text) > len(said_here)))
        words = escape(said_here).replace("\n", "<br>") if whole else _shown(said_here)
        if isinstance(span, Deleted):
            parts.append(f"{gone}{words}</s></span> ")
        elif isinstance(span, Inserted):
            parts.append(f"{come}{words}</u></span>")
        else:
            parts.append(words)
    before = f"… {_shown(stand.before)}" if stand.before else ""
    after = f"{_shown(stand.after)} …" if stand.after else ""
    note = f"<i>{escape(change.note)}</i>" if change.note else ""
    words = f"{before}{''.join(parts)}{after}" if parts else ""
    return "<br>".join(part for part in (words, note) if part)


def spoken_of(change: Said) -> str:
    """A change as a screen reader says it."""
    gone = "".join(span.text for span in change.spans if not isinstance(span, Inserted)).strip()
    come = "".join(span.text for span in change.spans if not isinstance(span, Deleted)).strip()
    if gone and come and gone != come:
        words = said(QT_TRANSLATE_NOOP("Review", "“{gone}” becomes “{come}”"))
    elif gone and not come:
        words = said(QT_TRANSLATE_NOOP("Review", "“{gone}” goes"))
    elif come and not gone:
        words = said(QT_TRANSLATE_NOOP("Review", "“{come}” comes in"))
    else:
        words = "{come}"
    line = words.format(gone=gone, come=come)
    return " ".join(part for part in (line, change.note) if part)


def _said(one: Suggestion, case: Case, template: Template, wording: str) -> Said:
    if one.range is not None:
        gone, come = change_of(one)
    else:
        now = value_of(case, one)
        # Once it is accepted, what the leaf holds is what came.
        was = None if now is None or one.state == "accepted" else value_to_json(now)
        gone = "; ".join(_words(one, one.quote or was, case, template, wording))
        come = "; ".join(_words(one, one.replacement, case, template, wording))
        if gone and come:
            return Said(diff_text(gone, come))
    if gone == come:
        look = QT_TRANSLATE_NOOP("Review", "Only the look of these words changes.")
        things = QT_TRANSLATE_NOOP("Review", "Only sources, notes or the like change.")
        return Said(diff_text(gone, gone), said(look if gone else things))
    spans: list[Span] = [Deleted(gone)] if gone else []
    return Said((*spans, Inserted(come)) if come else tuple(spans))


def _words(
    one: Suggestion, value: object, case: Case, template: Template, wording: str
) -> Iterator[str]:
    if one.path.endswith(f"#{ABSENT}"):
        yield from absent_words(value)
    elif name := named(one, value, case):
        yield name
    elif isinstance(value, list):
        for part in value:
            yield from _words(one, part, case, template, wording)
    elif isinstance(value, dict):
        yield change_of(Suggestion("one", one.path, one.by, one.at, one.at, value))[1]
    elif isinstance(value, str):
        yield _option(Path.parse(one.path), value, template, wording)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield show_number(value, wording)
    elif value is not None:
        yield str(value)


def _option(path: Path, value: str, template: Template, wording: str) -> str:
    """The words of an option; any other text as it is."""
    if question_of(template, path) is None:
        return value
    column = path.steps[-1] if len(path.steps) > 1 else ""
    if column == "unit":
        return template.wording(wording).unit(value)
    for name, option, text in OPTIONS:
        if (name, option) == (column, value):
            return QCoreApplication.translate("Parts", text)
    try:
        return template.wording(wording).option(template.name_of(path), value, column)
    except (KeyError, StopIteration):
        # A question that the template does not have.
        return value


def _shown(text: str) -> str:
    """Letters as rich text: ends of lines can be seen, the middle of what is long is left out."""
    if len(text) > LONGEST:
        text = f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"
    return escape(text).replace("\n", "¶<br>")
