"""What a review leaves on paper: the matrix of comments, the response letter, the log, the results.

Each is a publication like any other, so that every writer can write it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.package import title_of
from casewriter.domain.page import runs
from casewriter.domain.publication import (
    Block,
    Cell,
    Column,
    Cover,
    Heading,
    Para,
    Publication,
    Quotation,
    Run,
    Table,
    Words,
)
from casewriter.domain.records import review_of, shown_to
from casewriter.domain.review import Reader
from casewriter.domain.reviewing.forms import ReviewForm, handed_in_forms, means, shown
from casewriter.domain.reviewing.matrix import MatrixRow, MatrixWords, matrix
from casewriter.domain.reviewing.rounds import ASSIGNED, events
from casewriter.domain.style import Style
from casewriter.domain.template import Template

FORMAT = "casewriter-matrix/1"
"""What a filled matrix is known by, with the id of its case behind it."""


class Sheet(Struct, frozen=True):
    """What every document of a review needs.

    Attributes:
        template: the one that the case follows.
        language: of the document.
        own: the words of such documents.
        words: the words that every publication has.
        style: how it looks.
        created: ISO date and time for the properties of the file.
        earlier: states of the case in which comments were made.
    """

    template: Template
    language: str
    own: MatrixWords
    words: Words
    style: Style
    created: str = ""
    earlier: tuple[Case, ...] = ()

    def publication(self, title: str, blocks: Sequence[Block]) -> Publication:
        """The document with these blocks, which are read without cover and contents."""
        return Publication(
            language=self.language,
            draft=False,
            cover=Cover(title=title),
            words=self.words,
            style=self.style,
            imprint=(),
            blocks=tuple(blocks),
            created=self.created,
            listed=False,
        )


def matrix_sheet(sheet: Sheet, case: Case, *, to_fill: bool = False) -> Publication:
    """Every comment in a line, as an expert may see it.

    Args:
        sheet: what is needed.
        case: as it is now.
        to_fill: whether it goes to somebody who writes answers into it: then each line keeps the
            id of its comment, where nobody looks.
    """
    own = sheet.own
    rows = matrix(sheet.template, case, sheet.language, own, "expert", sheet.earlier)
    columns = [
        Column(runs(own.number), 0.35, "end"),
        Column(runs(own.place), 1.1),
        Column(runs(own.reviewer), 0.9),
        Column(runs(own.comment), 2.2),
        Column(runs(own.kind), 0.8),
        Column(runs(own.answer), 2.2, filled=to_fill),
        Column(
            runs(own.disposition),
            1.1,
            filled=to_fill,
            choices=tuple(own.dispositions.values()) if to_fill else (),
        ),
        Column(runs(own.before), 1.6),
        Column(runs(own.after), 1.6),
    ]
    lines = [_line(sheet, row) for row in rows]
    if to_fill:
        columns.append(Column(runs(f"{FORMAT} {case.id}"), 0.1, hidden=True))
        lines = [[*line, row.thread] for line, row in zip(lines, rows, strict=True)]
    table = Table(
        anchor="matrix",
        caption=runs(own.matrix),
        columns=tuple(columns),
        rows=tuple(tuple(_cell(text) for text in line) for line in lines),
        number=1,
        note=runs(own.about) if to_fill else (),
        heads=False,
    )
    blocks = (Heading(1, runs(own.matrix), numbered=False), table)
    return sheet.publication(title_of(case), blocks)


def letter_sheet(sheet: Sheet, case: Case) -> Publication:
    """The answer to the reviewers: every comment, what was done about it, the text now."""
    own = sheet.own
    rows = matrix(sheet.template, case, sheet.language, own, "expert", sheet.earlier)
    asked = [row for row in rows if row.kind != "praise"]
    told = own.intro.format(
        title=title_of(case), answered=sum(bool(row.disposition) for row in asked), count=len(asked)
    )
    blocks: list[Block] = [Heading(1, runs(own.letter), numbered=False), Para(runs(told), "lead")]
    by_name = sorted(rows, key=lambda row: row.reviewer.casefold())
    for name, theirs in groupby(by_name, key=lambda row: row.reviewer):
        blocks.append(Heading(2, runs(own.comments_of.format(name=name)), numbered=False))
        for row in theirs:
            blocks += _told(sheet, row)
    return sheet.publication(title_of(case), blocks)


def log_sheet(sheet: Sheet, case: Case, reader: Reader) -> Publication:
    """Everything that was done in the review, oldest first, with what was taken back."""
    own = sheet.own
    review = shown_to(review_of(case), reader)
    undone = {event.id: event.undone_by for event in events(review)}
    words = {decision.id: decision for decision in review.decisions}
    lines = []
    for entry in sorted(review.log, key=lambda entry: (entry.at, entry.id)):
        said = own.actions.get(entry.action, entry.action)
        if decided := own.decisions.get(str(entry.facts.get("word", ""))):
            said = f"{said}: {decided}"
        if entry.action == ASSIGNED:
            said = f"{said}: {entry.facts.get('editor') or '–'}"
        if entry.action == "reversed":
            what = str(entry.facts.get("what", ""))
            said = f"{said}: {own.actions.get(what, what)}"
        reason = str(entry.facts.get("reason", ""))
        decision = words.get(str(entry.facts.get("decision", "")))
        letter = decision.letter if decision and entry.action == "decided" else ""
        by = undone.get(entry.id)
        back = f"{own.taken_back}: {by.reason}" if by else ""
        text = "\n".join(part for part in (reason, letter, back) if part)
        lines.append((_moment(sheet, entry.at.isoformat()), entry.by.name, said, text))
    return _table(
        sheet,
        case,
        own.log,
        (own.when, own.who, own.what, own.reason),
        (1.2, 1.2, 1.6, 3.0),
        lines,
    )


def results_sheet(
    sheet: Sheet, asked: ReviewForm, cases: Sequence[tuple[Case, Mapping[str, str]]]
) -> Publication:
    """What reviewers answered, a line for each form that was handed in.

    Args:
        sheet: what is needed.
        asked: the form.
        cases: each with its facts in words: `country`, `title`.
    """
    own, language = sheet.own, sheet.language
    lines = []
    everything = []
    for case, facts in cases:
        for form in handed_in_forms(review_of(case)):
            if form.form.partition("/")[0] != asked.id:
                continue
            everything.append(form)
            answers = (shown(one, form.answers.get(one.key), language) for one in asked.criteria)
            lines.append((facts["country"], facts["title"], form.by.name, *answers))
    mean = means(asked.criteria, everything)
    if len(everything) > 1:
        told = (
            formats.number(round(mean[one.key], 2), language) if one.key in mean else ""
            for one in asked.criteria
        )
        lines.append((own.mean, "", "", *told))
    heads = (own.country, own.title, own.reviewer)
    questions = tuple(one.said(language).question for one in asked.criteria)
    shares = (1.0, 2.0, 1.2, *(2.0 if one.kind == "words" else 1.0 for one in asked.criteria))
    return _table(sheet, None, own.results, (*heads, *questions), shares, lines)


def _table(  # noqa: PLR0917 -- each is needed for a table
    sheet: Sheet,
    case: Case | None,
    title: str,
    heads: tuple[str, ...],
    shares: tuple[float, ...],
    lines: Sequence[Sequence[str]],
) -> Publication:
    table = Table(
        anchor="review",
        caption=runs(title),
        columns=tuple(Column(runs(head), share) for head, share in zip(heads, shares, strict=True)),
        rows=tuple(tuple(_cell(text) for text in line) for line in lines),
        number=1,
        heads=False,
    )
    if case is None:
        return sheet.publication(title, (table,))
    return sheet.publication(title_of(case), (Heading(1, runs(title), numbered=False), table))


def _line(sheet: Sheet, row: MatrixRow) -> list[str]:
    own = sheet.own
    return [
        str(row.number),
        row.place,
        row.reviewer,
        row.comment,
        own.kinds.get(row.kind, row.kind),
        row.answer,
        own.dispositions.get(row.disposition, ""),
        row.before,
        _now(sheet, row),
    ]


def _now(sheet: Sheet, row: MatrixRow) -> str:
    if row.gone:
        return sheet.own.gone
    return row.after if row.changed else sheet.own.unchanged if row.before else ""


def _told(sheet: Sheet, row: MatrixRow) -> Iterator[Block]:
    own = sheet.own
    kind = own.kinds.get(row.kind, row.kind)
    yield Heading(3, runs(f"{row.number}. {row.place} · {kind}"), numbered=False)
    yield Quotation(_cell(row.comment))
    if row.kind == "praise" and not row.answer:
        return
    done = own.dispositions.get(row.disposition, "")
    if not (done or row.answer):
        yield Para((Run(own.none, em=True),))
        return
    first, *rest = row.answer.split("\n")
    yield Para((*((Run(f"{done}. ", strong=True),) if done else ()), *runs(first)))
    for text in rest:
        yield Para(runs(text))
    if row.before and row.changed:
        yield Para((Run(f"{own.before}: ", em=True), *runs(row.before)), "small")
        yield Para((Run(f"{own.after}: ", em=True), *runs(_now(sheet, row))), "small")


def _cell(text: str) -> Cell:
    return tuple(Para(runs(line)) for line in text.split("\n"))


def _moment(sheet: Sheet, iso: str) -> str:
    return f"{formats.date(iso[:10], sheet.language)}, {iso[11:16]} UTC"
