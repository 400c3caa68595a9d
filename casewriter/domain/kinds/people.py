"""People, terms, pictures and source cards."""

from collections.abc import Iterator

from casewriter.domain.citing import cited
from casewriter.domain.collation import sort_key
from casewriter.domain.finding import Finding
from casewriter.domain.kinds.parts import CONSENT, PERMISSION, Part
from casewriter.domain.kinds.rows import Rows
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import Block, Cell, Column, Gap, Para, Picture, Run, Table
from casewriter.domain.template import Field
from casewriter.domain.view import View

LICENCES = ("all_rights_reserved", "cc_by_4", "cc_by_sa_4", "cc_by_nc_nd_4", "public_domain")
SOURCE_TYPES = (
    "law",
    "decree",
    "official_page",
    "report",
    "dataset",
    "book",
    "article",
    "interview",
    "press",
    "unpublished",
    "illustration",
)


class People(Rows):
    """Authors, interviewees, contacts: each name spelled once."""

    name = "people"

    def columns(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (
            Part("name", "line"),
            Part("role", "line", translated=True),
            Part("position", "line", translated=True),
            Part("organisation", "line", translated=True),
            Part("country", "line", translated=True),
            Part("biography", "prose", translated=True),
            Part("email", "line"),
            Part("consent", "choice", options=CONSENT),
        )

    def answered(self, view: View) -> bool:
        return any(row.key("name") for row in view.rows())

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        for row in view.rows():
            if not row.key("name") or (row.key("consent") == "refused" and not page.draft):
                continue
            yield Para((Run(row.key("name"), strong=True), *runs(_about(row))))
            yield from page.prose(page, row.doc("biography"))


def _about(row: View) -> str:
    """Who somebody is, and behind it what they did here: a role is half a sentence."""
    who = [row.text(part) for part in ("position", "organisation", "country")]
    # How to reach somebody is printed with their word only; a name needs no refusal.
    reached = row.key("email") if row.key("consent") == "given" else ""
    did = ", ".join(part for part in (row.text("role"), reached) if part)
    said = "".join(f", {part}" for part in who if part)
    return f"{said}{': ' if row.text('role') else ', '}{did}" if did else said


class Terms(Rows):
    """Abbreviations and terms with their full forms."""

    name = "terms"

    def columns(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (
            Part("term", "line", translated=True),
            Part("full", "line", translated=True),
            Part("meaning", "line", translated=True),
        )

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        rows = [row for row in view.rows() if row.text("term")]
        if not rows:
            return
        rows.sort(key=lambda row: sort_key(row.text("term"), view.language))
        yield Table(
            anchor=str(view.path),
            caption=(),
            columns=(Column(runs(page.words.term), 1.0), Column(runs(page.words.full), 3.0)),
            rows=tuple(((Para(runs(row.text("term"))),), _explained(row)) for row in rows),
        )


def _explained(row: View) -> Cell:
    """The full form of a term and, below it, what it means."""
    full: Cell = (Para(runs(row.text("full"))),)
    meaning = row.text("meaning")
    return (*full, Para(runs(meaning), "small")) if meaning else full


class Figures(Rows):
    """Pictures and diagrams, with everything that printing them needs."""

    name = "figures"

    def columns(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (
            Part("file", "file"),
            Part("title", "line", translated=True),
            Part("alt", "line", translated=True),
            Part("decorative", "flag"),
            Part("credit", "line", translated=True),
            Part("licence", "choice", options=LICENCES),
            Part("permission", "choice", options=PERMISSION),
            Part("source", "cites"),
            Part("note", "line", translated=True),
        )

    def answered(self, view: View) -> bool:
        return any(row.picture("file") for row in view.rows())

    def check(self, view: View) -> Iterator[Finding]:
        yield from super().check(view)
        for row in view.rows():
            if row.picture("file"):
                yield from picture_findings(row)

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        known = {attachment.sha256 for attachment in view.case.attachments}
        for row in view.rows():
            if str(row.path) in page.placed:
                continue
            if row.picture("file") in known:
                yield picture(row, page)
            elif row.text("title") and page.draft:
                yield Gap(row.text("title"), str(row.path))


def picture_findings(row: View) -> Iterator[Finding]:
    """What is missing before a picture may be printed."""
    if not row.text("alt") and not row.plain("decorative"):
        yield Finding("picture_without_alt", "error", row.path.child("alt"), row.language)
    if row.key("permission") not in ("own", "given"):
        yield Finding("picture_without_permission", "error", row.path.child("permission"))


def picture(row: View, page: Page) -> Picture:
    """A figure row as a captioned picture."""
    return Picture(
        anchor=str(row.path),
        caption=runs(row.text("title") or row.words.label),
        sha256=row.picture("file"),
        alt="" if row.plain("decorative") else row.text("alt") or row.text("title"),
        decorative=row.plain("decorative") is True,
        credit=runs(row.text("credit")),
        source=page.sources(row.keys("source")),
        note=runs(row.text("note")),
    )


class Sources(Rows):
    """Source cards: what the case cites, as CSL-JSON."""

    name = "sources"

    def columns(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (
            Part("type", "choice", options=SOURCE_TYPES),
            Part("csl", "csl"),
            Part("note", "line", translated=True),
        )

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        entries = [
            page.cited.get(row.path.steps[-1]) or cited(row, page.words) for row in view.rows()
        ]
        entries.sort(key=lambda entry: sort_key(_letters(entry.entry), view.language))
        for entry in entries:
            yield Para(entry.entry, "entry", entry.anchor)


def _letters(entry: tuple[object, ...]) -> str:
    return "".join(part.text for part in entry if isinstance(part, Run))
