"""A proposal in the words of the screen: what it is, what it says, for when it holds."""

from msgspec import Struct

from casewriter.domain import formats
from casewriter.domain.citing import cited
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.number import said
from casewriter.domain.kinds.parts import Part
from casewriter.domain.publication import Run
from casewriter.domain.reusing import Proposal
from casewriter.domain.view import View, view
from casewriter.ui.fields.labels import option_label
from casewriter.ui.fields.sources.known import short_name

ABOUT = ("role", "position", "organisation")


class Worded(Struct, frozen=True):
    """What a line says of a proposal.

    Attributes:
        name: short, to be listed among others.
        says: the value, or what else tells it.
        as_of: the day that a fact holds for, or an empty text.
    """

    name: str
    says: str
    as_of: str

    @property
    def whole(self) -> str:
        """Name and value as one text."""
        return f"{self.name} — {self.says}" if self.says else self.name


def worded(one: Proposal, edition: str, wording: str) -> Worded:
    """A proposal in words.

    Args:
        one: the proposal.
        edition: that is being written; what a row says is read in it.
        wording: language of the template's words on the screen.
    """
    earlier = one.earlier
    at = view(earlier.template, earlier.case, one.question, edition)
    row = view(earlier.template, earlier.case, one.path, edition)
    as_of = formats.date(one.as_of, wording) if one.as_of else ""
    match one.sort:
        case "person":
            # The same person may stand under several questions.
            asked = earlier.template.wording(wording).field(at.name).label
            about = ", ".join(text for part in ABOUT if (text := _line(row, part)))
            return Worded(row.key("name"), " · ".join((asked, about) if about else (asked,)), as_of)
        case "term":
            return Worded(_line(row, "term"), _line(row, "full"), as_of)
        case "source":
            shown = cited(row)
            entry = "".join(run.text for run in shown.entry if isinstance(run, Run))
            return Worded(entry, "", as_of)
        case _ if one.row:
            return Worded(_line(row, "label"), _figures(row), as_of)
        case _:
            words = earlier.template.wording(wording).field(at.name)
            return Worded(words.label, _fact(at, wording), as_of)


def _fact(at: View, wording: str) -> str:
    part = next((p for p in kind_of(at.field.kind).parts(at.field) if not p.name), Part("", "line"))
    match at.field.kind:
        case "number":
            return said(View(at.template, at.case, at.field, at.path, wording))
        case "date":
            return formats.date(at.key(), wording)
        case "choice":
            return option_label(at, part, at.key(), wording)
        case "choices":
            chosen = at.keys()
            return "; ".join(option_label(at, part, key, wording) for key in chosen)
        case "cites":
            rows = at.keys()
            return "; ".join(short_name(at, row) for row in rows)
        case _:
            return _line(at, "")


def _figures(row: View) -> str:
    """The value of an indicator, and the one before."""
    values = [row.number(part) for part in ("baseline", "value")]
    shown = [formats.number(value, row.language) for value in values if value is not None]
    unit = row.key("unit")
    words = formats.percent(row.language) if unit == "percent" else row.wording.unit(unit)
    return " → ".join(shown) + (f" {words.strip()}" if shown and unit else "")


def _line(of: View, part: str) -> str:
    """A line in the edition, else as it has it in any other."""
    if text := of.text(part):
        return text
    path = of.path.child(part) if part else of.path
    found = (of.case.get(path, language) for language in of.case.languages)
    return next((text for text in found if isinstance(text, str)), "")
