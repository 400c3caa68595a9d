"""Cases and templates for tests: small ones, whole ones, monsters. The same every time."""

import io
from functools import cache
from hashlib import sha256
from itertools import count, cycle
from pathlib import Path as File

from msgspec.structs import replace

from casewriter.domain.case import Attachment, Case, TemplateRef
from casewriter.domain.errors import WrongUse
from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import Path
from casewriter.exchange.template_shelf import TemplateShelf
from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Em,
    Exhibit,
    Footnote,
    Heading,
    HeadingLevel,
    ListItem,
    Paragraph,
    PathReference,
    Strong,
    Text,
    Value,
    plain,
)

TEMPLATES = File(__file__).resolve().parents[1] / "resources" / "templates"
TEMPLATE_IDS = ("one-stop-shop", "smart-government")
CASE_ID = "0192f0c1-0000-7000-8000-000000000001"
SOURCES = Path("refs.sources")


@cache
def shelf() -> TemplateShelf:
    """The templates that come with the program."""
    return TemplateShelf(TEMPLATES)


@cache
def load(name):
    """The template of that id."""
    return next(template for template in shelf().all() if template.id == name)


@cache
def picture():
    """The bytes of a small picture."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (640, 400), (20, 89, 111)).save(out, "PNG")
    return out.getvalue()


PICTURE = Attachment(sha256(picture()).hexdigest(), "image/png", "hall.png")


def read_picture(wanted):
    """The bytes of the one picture that these cases have; others are gone, as from a library."""
    if wanted != PICTURE.sha256:
        raise WrongUse("attachment_unknown", sha256=wanted)
    return picture()


def a_case(leaves=None, *, template="one-stop-shop", languages=("en",), **facts):
    """A case with the leaves given as `path` or `(path, language)` → value.

    A bare path of prose or text stands for the source language, of anything else for none.
    """
    case = Case(
        **{
            "id": CASE_ID,
            "template": TemplateRef(template, 1),
            "country": "GE",
            "status": "draft",
            "source_language": languages[0],
            "languages": tuple(languages),
        }
        | facts
    )
    for where, value in (leaves or {}).items():
        path, language = where if isinstance(where, tuple) else (where, None)
        place = Path.parse(path)
        if language is None:
            language = languages[0] if _is_translated(load(template), place) else ""
        case = case.with_leaf(place, language, value)
    return case


def _is_translated(template, path):
    if path.meta:
        return False
    field, steps = template.find(path)
    name = steps[-1] if steps else ""
    kind = kind_of(field.kind)
    parts = (*kind.parts(field), *kind.columns(field))
    return any(part.name == name and part.translated for part in parts)


def places(template, rows=2):
    """Every leaf that a template has room for: path, part, field; so many rows where they repeat.

    Gives as many rows as the template asks at least, and ten at most.
    """
    for section, field in template.fields():
        yield from _places(field, Path(f"{section.key}.{field.key}"), rows)


def _places(field, path, rows):
    kind = kind_of(field.kind)
    for part in kind.parts(field):
        yield (path.child(part.name) if part.name else path), part, field
    if not kind.repeats:
        return
    asked = field.rows[0] if field.rows else rows
    for number in range(max(rows, min(asked, 10))):
        row = path.child(f"row{number}")
        for part in kind.columns(field):
            yield row.child(part.name), part, field
        for inner in field.fields:
            yield from _places(inner, row.child(inner.key), rows)


def _prose(path, number):
    """A text with everything that a text may have."""
    return Doc(
        (
            Paragraph(
                (
                    Text(f"The answer at {path} says "),
                    Text("much", (Strong(),)),
                    Text(" about the reform, in a few more words than one."),
                    Footnote((Text("As the ministry "), Text("reported", (Em(),)), Text("."))),
                    Citation(CitedItems((CitedItem("row0", f"p. {number}"), CitedItem("row1")))),
                )
            ),
            Heading(HeadingLevel(4), (Text("A small sub-heading"),)),
            BulletList(
                (
                    ListItem((Paragraph((Text("first"),)),)),
                    ListItem((Paragraph((Text("second"),)), BulletList((_item("inner"),)))),
                )
            ),
            Blockquote((Paragraph((Text("Said by somebody."),)),)),
            Paragraph((Text("See "), CrossReference(PathReference("challenges.items")))),
        )
    )


def _item(text):
    return ListItem((Paragraph((Text(text),)),))


def value_for(part, field, path, number):
    """A value that fits a part."""
    made = {
        "prose": lambda: _prose(path, number),
        "number": lambda: _number(field, number),
        "date": lambda: {"day": "2016-05-17", "month": "2016-05", "year": "2016"}[field.precision],
        "choice": lambda: part.options[0] if part.options else "chosen",
        "choices": lambda: list(part.options[:2]),
        "unit": lambda: part.options[0] if part.options else "minute",
        "cites": lambda: ["row0", "row1"],
        "file": lambda: PICTURE.sha256,
        "flag": lambda: False,
        "series": lambda: [{"date": f"201{place}", "value": number + place} for place in (5, 6)],
        "csl": lambda: _csl(number),
        "line": lambda: (
            "978-601-806-001-4"
            if path.field == "front.isbn"
            else f"Line {number} of {path.section}"
        ),
    }
    return made[part.type]()


def _number(field, number):
    if "index_0_1" in field.units:
        return 0
    low = field.minimum if field.minimum is not None else 0
    high = field.maximum if field.maximum is not None else 1000
    return int(min(low + number % 50, high))


def _csl(number):
    return {
        "id": f"source{number}",
        "type": "report",
        "title": f"Report {number}",
        "author": [{"family": "Gelashvili", "given": "Nino"}],
        "issued": {"date-parts": [[2010 + number % 9]]},
        "publisher": "Public Service Development Agency",
        "URL": f"https://example.org/{number}",
    }


def full_case(template, languages=("en",)):
    """A case in which every part of every question is filled, in every language."""
    case = a_case(template=template.id, languages=languages, attachments=(PICTURE,))
    numbers = count()
    leaves = {}
    for path, part, field in places(template):
        number = next(numbers)
        for language in languages if part.translated else ("",):
            leaves[(path, language)] = value_for(part, field, path, number)
    return _with(case, leaves)


def typical_case(template, languages=("en",)):
    """A case in the middle of the work: every second question answered, one not available yet."""
    case = a_case(template=template.id, languages=languages, attachments=(PICTURE,))
    leaves = {(Path("front.title"), language): "Public Service Halls" for language in languages}
    fields = [f"{section.key}.{field.key}" for section, field in template.fields()]
    chosen = {*fields[::2], "refs.sources"}
    for number, (path, part, field) in enumerate(places(template)):
        if path.field in chosen:
            for language in languages if part.translated else ("",):
                leaves[(path, language)] = value_for(part, field, path, number)
    leaves[(Path("conclusion.text#absent"), "")] = {"because": "waits for the survey"}
    return _with(case, leaves)


ODD_VALUES = (
    "",
    " ",
    "<script>alert('x')</script> & \"quotes\" | pipes \\ `code`",
    "{label} {0} %s \x00 \ud800 \u2028 \ufffe",
    "2016-02-30",
    "x" * 3000,
    0,
    -1,
    10**400,
    1e308,
    True,
    [],
    ["row0", "row0", "nowhere"],
    [1, None, {"date": 1}],
    {},
    {"date": "2015"},
    [{"date": "2015", "value": True}, {"date": "x", "value": 1}],
    {"author": "nobody", "issued": {"date-parts": [[None]]}, "title": 7, "URL": []},
    {"because": 7},
    Doc(),
    plain("words\n\nmore words"),
)


def monster_case(template):
    """A case in which leaves have the shapes of others, and texts name what is not there."""
    odd = cycle(ODD_VALUES)
    leaves = {}
    for path, part, _ in places(template):
        leaves[(path, "en" if part.translated else "")] = next(odd)
        leaves[(path.about("absent"), "")] = None
    for path in ("nowhere.field", "context.unknown/row/part", "front.title/row/part/row/part"):
        leaves[(Path.parse(path), "")] = "left over"
    hall_of_mirrors = ("challenges.items", "refs.sources/row0", "nowhere.at/all", "Not a path")
    for field in ("summary.text", "intro.text", "conclusion.text"):
        blocks = [Paragraph((Value(PathReference(ref)),)) for ref in hall_of_mirrors]
        blocks += [Paragraph((CrossReference(PathReference(ref)),)) for ref in hall_of_mirrors]
        blocks += [Exhibit(PathReference(ref)) for ref in hall_of_mirrors]
        leaves[(Path.parse(field), "en")] = Doc(tuple(blocks))
    mirror = Doc((Exhibit(PathReference("challenges.items")),))
    leaves[(Path.parse("challenges.items/row0/response"), "en")] = mirror
    leaves[(Path.parse("challenges.text"), "en")] = mirror
    leaves[(Path.parse("summary.text#absent"), "")] = {"because": ["odd"], "until": 3}
    return _with(a_case(template=template.id, attachments=(PICTURE,)), leaves)


def _with(case, leaves):
    fields = {}
    for (path, language), value in leaves.items():
        if value is not None:
            fields.setdefault(path.field, {})[(path.rest, language)] = value
    return replace(case, fields=fields)
