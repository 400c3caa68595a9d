"""A case made ready to be kept: the work that needs no database, done again only where it must be.

Whoever keeps the same case again passes the state that was kept before: fields whose leaves are the
same object, and leaves whose value is, are taken over as they are.
"""

from collections.abc import Iterator, Mapping
from hashlib import blake2b, sha256

from msgspec import Struct

from casewriter.domain.canonical import around_leaves, leaf_to_json
from casewriter.domain.case import Case, FieldLeaves
from casewriter.domain.leaves import LeafKey, Value
from casewriter.storage import mapping
from casewriter.storage.versions import Name

FACTS = "#facts"
PART = "#"
DIGEST = 16
"""Bytes."""


class _Leaf(Struct, frozen=True):
    value: Value
    digest: bytes
    json: bytes


class _Field(Struct, frozen=True):
    leaves: FieldLeaves
    ready: Mapping[LeafKey, _Leaf]
    json: bytes


class State(Struct, frozen=True):
    """A case made ready to be kept.

    Attributes:
        hash: SHA-256 of the case's canonical JSON: the same on every machine.
        parts: the JSON of every fact, by its name.
    """

    case: Case
    hash: str
    parts: Mapping[str, bytes]
    fields: Mapping[str, _Field]

    @classmethod
    def of(cls, case: Case, before: "State | None" = None) -> "State":
        """The state that a case is in.

        Args:
            case: the case.
            before: a state that shares much with it.
        """
        known = {} if before is None else before.fields
        # The grammar of paths makes the order of fields the order of their leaves as well.
        fields = {name: _field(name, case, known.get(name)) for name in sorted(case.fields)}
        begin, end = around_leaves(case)
        whole = sha256(begin)
        for place, field in enumerate(fields.values()):
            whole.update(b"," if place else b"")
            whole.update(field.json)
        whole.update(end)
        parts = {FACTS: mapping.to_bytes(mapping.facts_of(case))}
        parts |= {PART + name: body for name, body in mapping.parts_of(case).items()}
        return cls(case, whole.hexdigest(), parts, fields)

    def digests(self) -> dict[Name, bytes]:
        """Every leaf and fact with its digest."""
        found = {(name, ""): digest_of(body) for name, body in self.parts.items()}
        for name, field in self.fields.items():
            for (rest, language), leaf in field.ready.items():
                found[name + rest, language] = leaf.digest
        return found

    def body(self, name: Name) -> bytes:
        """The JSON of a leaf or a fact."""
        path, language = name
        if path.startswith(PART):
            return self.parts[path]
        return mapping.leaf_bytes(path, self.value(path, language))

    def value(self, path: str, language: str) -> Value:
        """The value of a leaf."""
        field, rest = mapping.parted(path)
        return self.fields[field].ready[rest, language].value

    def changed(self, before: "State") -> Iterator[tuple[Name, bytes | None]]:
        """The leaves and facts that are others than in an earlier state, with their digests.

        Returns:
            names, each with the new digest or None where it is there no more.
        """
        for name in self.parts.keys() | before.parts.keys():
            body = self.parts.get(name)
            if body != before.parts.get(name):
                yield (name, ""), None if body is None else digest_of(body)
        for name in self.fields.keys() | before.fields.keys():
            now, was = self.fields.get(name), before.fields.get(name)
            if now is was:
                continue
            ready, old = (now.ready if now else {}), (was.ready if was else {})
            for key in ready.keys() | old.keys():
                leaf, other = ready.get(key), old.get(key)
                if leaf is not other and (not leaf or not other or leaf.digest != other.digest):
                    yield (name + key[0], key[1]), leaf.digest if leaf else None


def digest_of(body: bytes) -> bytes:
    """What tells one text of a leaf from another."""
    return blake2b(body, digest_size=DIGEST).digest()


def _field(name: str, case: Case, known: _Field | None) -> _Field:
    leaves = case.fields[name]
    if known is not None and known.leaves is leaves:
        return known
    old = {} if known is None else known.ready
    ready = {key: _leaf(name + key[0], key[1], leaves[key], old.get(key)) for key in sorted(leaves)}
    return _Field(leaves, ready, b",".join(leaf.json for leaf in ready.values()))


def _leaf(path: str, language: str, value: Value, known: _Leaf | None) -> _Leaf:
    if known is not None and known.value is value:
        return known
    digest = digest_of(mapping.leaf_bytes(path, value))
    return _Leaf(value, digest, leaf_to_json(path, language, value))
