"""What a passage brings along into another case: sources that it cites, exhibits that it places."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Attachment, Case
from casewriter.domain.edits import Change, FactChange, placed_after
from casewriter.domain.errors import CasewriterError
from casewriter.domain.exhibits import exhibits_of
from casewriter.domain.leaves import Path, Value, new_row_id
from casewriter.domain.template import Template
from casewriter.prose import codec
from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Citation,
    CitedItems,
    CrossReference,
    Doc,
    Exhibit,
    PathReference,
    Text,
)
from casewriter.prose.nodes import Value as ValueNode
from casewriter.prose.walk import exhibits, inlines

SOURCES = Path("refs.sources")
T = TypeVar("T")


class CarriedLeaf(Struct, frozen=True):
    """One leaf of what is brought along; prose as its JSON."""

    path: str
    language: str
    value: object


class Carried(Struct, frozen=True):
    """What was copied with a passage.

    Attributes:
        case: the id of the case that it was copied in.
        leaves: of the source cards that it cites and of the exhibits that it places.
        attachments: the pictures among them.
        words: what stands for each number and reference that it mentions, by its path.
    """

    case: str
    leaves: tuple[CarriedLeaf, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    words: Mapping[str, str] = msgspec.field(default_factory=dict)


class Settled(Struct, frozen=True):
    """A passage as another case can hold it, and what has to be made there for it."""

    doc: Doc
    changes: tuple[Change, ...] = ()
    facts: tuple[FactChange, ...] = ()


def carried(case: Case, doc: Doc, words: Mapping[str, str]) -> Carried:
    """What a passage of a case brings along."""
    paths = {SOURCES.child(source) for source in cited_in(doc)}
    for block in exhibits(doc):
        try:
            paths.add(Path.parse(block.attrs.ref))
        except CasewriterError:
            continue
    found = [leaf for path in sorted(paths) if path.steps for leaf in case.below(path)]
    # The sources of a table or picture come with it.
    more = {
        str(key)
        for path, _, value in found
        if path.steps[-1] == "source"
        for key in (value if isinstance(value, list) else ())
    }
    found += [
        leaf
        for key in sorted(more)
        if SOURCES.child(key) not in paths
        for leaf in case.below(SOURCES.child(key))
    ]
    named = {value for _, _, value in found if isinstance(value, str)}
    return Carried(
        case.id,
        tuple(CarriedLeaf(str(path), language, _json(value)) for path, language, value in found),
        tuple(picture for picture in case.attachments if picture.sha256 in named),
        words,
    )


def settled(case: Case, template: Template, section: str, doc: Doc, came: Carried) -> Settled:
    """A passage of another case as this one can hold it.

    Sources that are here already are cited as they are here, others come along. Pictures and free
    tables become free exhibits of the section. What a number or a reference says stays as words
    where this case has nothing of the kind.
    """
    if came.case == case.id:
        return Settled(doc)
    leaves = [leaf for leaf in map(_leaf, came.leaves) if leaf is not None]
    move = _Move(case, template, section, came, leaves)
    sources, of_sources = move.sources()
    places, of_exhibits, facts = move.exhibits(doc, sources)
    refs = _Refs(case, template, came.words, sources, places)
    kept = replace(doc, content=refs.of(doc.content))
    return Settled(canonical(kept), (*of_sources, *of_exhibits), facts)


def at_home(case: Case, template: Template, doc: Doc, sources: Mapping[str, str]) -> Doc:
    """A text of another case as this one can hold it, without exhibits that are not here.

    Args:
        case: where it is to stand.
        template: that the case follows.
        doc: the text.
        sources: each source that it may cite → its row here; others are left out.
    """
    return canonical(replace(doc, content=_Refs(case, template, {}, sources, {}).of(doc.content)))


class _Move(Struct, frozen=True):
    """What came, and where it goes."""

    case: Case
    template: Template
    section: str
    came: Carried
    leaves: list[tuple[Path, str, Value]]

    def sources(self) -> tuple[dict[str, str], tuple[Change, ...]]:
        """Each source that came → its row here, and what makes those that are new."""
        here = {row: self.case.get(SOURCES.child(row, "csl")) for row in self.case.rows(SOURCES)}
        rows: dict[str, str] = {}
        new: list[str] = []
        for path, _, value in self.leaves:
            if path.field != SOURCES.field or path.steps[1:] != ("csl",):
                continue
            row = path.steps[0]
            same = next((known for known, csl in here.items() if csl == value), "")
            rows[row] = same or (row if row not in here else new_row_id())
            new += () if same else (row,)
        changes = [*placed_after(self.case, SOURCES, [rows[row] for row in new])] if new else []
        for path, language, value in self.leaves:
            if path.field == SOURCES.field and path.steps[0] in new and path.meta != "order":
                changes.append(
                    Change(_moved(path, SOURCES.child(rows[path.steps[0]])), language, None, value)
                )
        return rows, tuple(changes)

    def exhibits(
        self, doc: Doc, sources: Mapping[str, str]
    ) -> tuple[dict[str, str], tuple[Change, ...], tuple[FactChange, ...]]:
        """Each exhibit that came → its path here, and what makes it."""
        of = exhibits_of(self.section)
        wanted = list(dict.fromkeys(block.attrs.ref for block in exhibits(doc)))
        came = {
            f"{path.field}/{path.steps[0]}"
            for path, _, _ in self.leaves
            if path.field != SOURCES.field
        }
        places = {ref: str(of.child(new_row_id())) for ref in wanted if ref in came}
        rows = [Path.parse(place).steps[0] for place in places.values()]
        changes = [*placed_after(self.case, of, rows)] if rows else []
        used: set[object] = set()
        for path, language, value in self.leaves:
            place = places.get(f"{path.field}/{path.steps[0]}")
            if place is None or (path.meta == "order" and len(path.steps) == 1):
                continue
            used.add(value if isinstance(value, str) else None)
            own = _cited_here(path, value, sources)
            changes.append(Change(_moved(path, Path.parse(place)), language, None, own))
        known = {picture.sha256 for picture in self.case.attachments}
        new = [p for p in self.came.attachments if p.sha256 in used and p.sha256 not in known]
        before = self.case.attachments
        facts = (FactChange("attachments", before, (*before, *new)),) if new else ()
        return places, tuple(changes), facts


class _Refs(Struct, frozen=True):
    """How what a text mentions is called here."""

    case: Case
    template: Template
    words: Mapping[str, str]
    sources: Mapping[str, str]
    places: Mapping[str, str]

    def of(self, content: tuple[T, ...]) -> tuple[T, ...]:
        """Nodes with what they mention as this case has it; what it has not is left out."""
        return tuple(kept for node in content for kept in self._node(node))

    def _node(self, node: T) -> Iterator[T]:
        new: object = node
        match node:
            case Exhibit(attrs=attrs):
                ref = self.places.get(attrs.ref, attrs.ref if self._has(attrs.ref) else "")
                new = Exhibit(PathReference(ref)) if ref else None
            case Citation(attrs=attrs):
                items = tuple(
                    replace(item, source=self.sources[item.source])
                    for item in attrs.items
                    if item.source in self.sources
                )
                new = Citation(CitedItems(items)) if items else None
            case CrossReference(attrs=attrs):
                ref = self.places.get(attrs.ref, attrs.ref if self._has(attrs.ref) else "")
                words = self.words.get(attrs.ref, "")
                new = CrossReference(PathReference(ref)) if ref else Text(words) if words else None
            case ValueNode(attrs=attrs):
                # The same place may hold another number here.
                words = self.words.get(attrs.ref, "")
                new = Text(words) if words else None
            case _ if isinstance(inner := getattr(node, "content", None), tuple):
                assert isinstance(node, Struct)
                new = replace(node, content=self.of(inner))
        if new is not None:
            yield new  # type: ignore[misc]  # a node takes the place of one of its kind

    def _has(self, ref: str) -> bool:
        """Whether there is a section, or an answer with rows, of that path here."""
        if self.template.section(ref) is not None:
            return True
        try:
            path = Path.parse(ref)
            self.template.find(path)
        except CasewriterError:
            return False
        return not path.steps and bool(self.case.rows(path))


def cited_in(doc: Doc) -> set[str]:
    """The sources that a passage cites."""
    return {
        item.source
        for inline in inlines(doc)
        if isinstance(inline, Citation)
        for item in inline.attrs.items
    }


def _cited_here(path: Path, value: Value, sources: Mapping[str, str]) -> Value:
    """The sources of an exhibit by their rows here; any other value as it is."""
    if path.steps[-1] == "source" and isinstance(value, list):
        return [sources.get(str(key), str(key)) for key in value]
    return value


def _moved(path: Path, row: Path) -> Path:
    """The path of a leaf of a row in another row."""
    old = f"/{path.steps[0]}"
    return Path(row.field, row.rest + path.rest.removeprefix(old))


def _json(value: Value) -> object:
    return {"prose": codec.encode(value)} if isinstance(value, Doc) else {"json": value}


def _leaf(leaf: CarriedLeaf) -> tuple[Path, str, Value] | None:
    """A leaf that came, if it is one: the clipboard is from outside."""
    try:
        path = Path.parse(leaf.path)
        value = leaf.value if isinstance(leaf.value, dict) else {}
        found = codec.decode(value["prose"]) if "prose" in value else value.get("json")
    except (CasewriterError, codec.ProseError):
        return None
    if not path.steps or not isinstance(found, Doc | str | int | float | bool | list | dict):
        return None
    return path, leaf.language, found


def to_bytes(came: Carried) -> bytes:
    """What is put on the clipboard."""
    return msgspec.json.encode(came)


def from_bytes(data: bytes) -> Carried | None:
    """What was on the clipboard; None where it is nothing of ours."""
    try:
        return msgspec.json.decode(data, type=Carried)
    except msgspec.MsgspecError:
        return None
