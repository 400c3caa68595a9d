"""A desk in memory for editors of answers: small templates, a session, pictures in a dict."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from casewriter.domain.case import Attachment, Case, TemplateRef
from casewriter.domain.errors import WrongUse
from casewriter.domain.leaves import Path
from casewriter.domain.template import Column, Field, Section, Template
from casewriter.domain.view import view
from casewriter.domain.wording import FieldWording, SectionWording, Wording
from casewriter.services.events import Bus
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.editors import editor_for

OPTIONS = ("one_stop", "online", "mobile")

COLUMNS = (
    Column("step", "line"),
    Column("about", "prose"),
    Column("count", "number"),
    Column("when", "date"),
    Column("type", "choice", ("legal", "human")),
    Column("seen", "cites"),
)

FIELDS = (
    Field("line", "line", max_length=20),
    Field("prose", "prose", words=(5, 10)),
    Field("number", "number", units=("minute", "percent"), minimum=0, maximum=5000),
    Field("whole", "number", integer=True),
    Field("single", "number", units=("minute",)),
    Field("date", "date", precision="month"),
    Field("choice", "choice", options=OPTIONS),
    Field("many", "choice", options=tuple(f"option_{n}" for n in range(9))),
    Field("choices", "choices", options=OPTIONS),
    Field("table", "table", columns=COLUMNS),
    Field("indicators", "indicators", units=("minute", "percent")),
    Field("indices", "indicators", units=("index_0_1", "percent")),
    Field("timeline", "timeline"),
    Field("figures", "figures"),
    Field("quotes", "quotes"),
    Field("people", "people"),
    Field("terms", "terms"),
    Field("cites", "cites"),
    Field("country", "choice", shows="country"),
    Field(
        "group",
        "group",
        fields=(
            Field("lesson", "line"),
            Field("evidence", "prose"),
            Field("cites", "cites"),
            Field("steps", "table", columns=(Column("what", "line"),)),
        ),
    ),
    Field("messages", "group", fields=(Field("message", "line"),)),
)


def template() -> Template:
    """One section with a question of every kind, and the place for sources."""
    sections = (
        Section("facts", "case", FIELDS),
        Section("refs", "closing", (Field("sources", "sources"),)),
    )
    return Template(
        "small", 1, sections, {"en": wording("en", sections), "ru": wording("ru", sections)}
    )


def wording(language, sections):
    sign = "" if language == "en" else "Я "
    fields = {}
    for section in sections:
        for field in section.fields:
            fields[f"{section.key}.{field.key}"] = words(sign, field)
            for inner in field.fields:
                fields[f"{section.key}.{field.key}/{inner.key}"] = words(sign, inner)
    return Wording(
        language,
        "Small",
        "",
        "",
        {},
        {"minute": f"{sign}minutes", "percent": f"{sign}per cent", "index_0_1": f"{sign}index"},
        {section.key: SectionWording(section.key) for section in sections},
        fields,
    )


def words(sign, field):
    return FieldWording(
        f"{sign}{field.key}",
        f"{sign}What about {field.key}?",
        options={key: f"{sign}{key.replace('_', ' ')}" for key in field.options},
        columns={column.key: f"{sign}{column.key}" for column in field.columns},
        column_options={
            column.key: {key: f"{sign}{key} type" for key in column.options}
            for column in field.columns
        },
    )


def keys(widget, text):
    """Type letters of any script; QTest knows those of Latin-1 only."""
    for place, letter in enumerate(text):
        # The first letter may open a field, which takes the others.
        target = widget if place == 0 else QApplication.focusWidget() or widget
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(target, event)


class Pictures:
    """Attachments in a dict."""

    def __init__(self):
        self.kept = {}

    def add(self, data, media_type, name):
        digest = sha256(data).hexdigest()
        self.kept[digest] = data
        return Attachment(digest, media_type, name)

    def read(self, sha):
        if sha not in self.kept:
            raise WrongUse("attachment_unknown", sha256=sha)
        return self.kept[sha]

    def has(self, sha):
        return sha in self.kept


class Autosaved:
    """Counts what it is asked to save."""

    def __init__(self):
        self.is_dirty = False
        self.saves = 0

    def note(self, _edit, _discards=(), _case=None):
        self.is_dirty = True

    def save(self):
        self.saves += 1

    def finish(self):
        self.is_dirty = False


class Clock:
    """A clock that goes on three seconds at each look, so that every edit is a step of its own."""

    def __init__(self):
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(seconds=3)
        return self.now


class Study:
    """An open case and what an editor needs of it."""

    def __init__(self, made=None):
        self.template = made or template()
        self.bus = Bus()
        self.autosave = Autosaved()
        empty = Case("c1", TemplateRef("small", 1), "GE", "draft", "en", ("en", "ru"))
        self.session = CaseSession(
            empty, self.template, bus=self.bus, clock=Clock(), autosave=self.autosave
        )
        self.bridge = Bridge(self.bus)
        self.pictures = Pictures()

    def desk(self, edition="en", wording="en"):
        return Desk(self.session, self.bridge, self.pictures, edition=edition, wording=wording)

    def editor(self, path, edition="en", wording="en"):
        of = view(self.template, self.session.case, Path.parse(path), edition)
        return editor_for(self.desk(edition, wording), of)

    def get(self, path, language=""):
        return self.session.case.get(Path.parse(path), language)

    def write(self, path, value, language=""):
        self.session.write(Path.parse(path), value, language)

    def rows(self, path):
        return self.session.case.rows(Path.parse(path))

    def source(self, title):
        row = self.session.add_row(
            Path.parse("refs.sources"), values={("csl", ""): {"title": title}}
        )
        return row.steps[-1]
