"""Pictures that were made smaller for their way: known again, and never put before the full ones.

A package whose pictures are too much for mail may carry smaller copies of them. Its manifest names
each with the picture that it was made of, so that whoever has the full one keeps it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash
from casewriter.domain.case import Attachment, Case
from casewriter.domain.package import Reduced


def with_pictures(case: Case, others: Mapping[str, Attachment]) -> Case:
    """The case with other pictures in the places of some, wherever it names them.

    Args:
        case: the case.
        others: SHA-256 of a picture → the one in its place.
    """
    if not others:
        return case
    fields = dict(case.fields)
    for name, leaves in case.fields.items():
        changed = {
            key: others[value].sha256
            for key, value in leaves.items()
            if isinstance(value, str) and value in others
        }
        if changed:
            fields[name] = {**leaves, **changed}
    records = _records_with(case, others)
    pictures = dict.fromkeys(others.get(one.sha256, one).sha256 for one in case.attachments)
    known = {one.sha256: one for one in (*others.values(), *case.attachments)}
    listed = tuple(o.sha256 for o in case.attachments)
    if fields == case.fields and records is case.records and tuple(pictures) == listed:
        return case
    attachments = tuple(known[sha256] for sha256 in pictures)
    return replace(case, fields=fields, records=records, attachments=attachments)


def _records_with(case: Case, others: Mapping[str, Attachment]) -> Mapping[str, list[object]]:
    """The records of a case, its suggestions with other pictures in the places of some."""
    entries = case.records.get("suggestions", [])
    changed = [_suggested(entry, others) for entry in entries]
    if all(one is other for one, other in zip(changed, entries, strict=True)):
        return case.records
    return {**case.records, "suggestions": changed}


def _suggested(entry: object, others: Mapping[str, Attachment]) -> object:
    if not isinstance(entry, Mapping):
        return entry
    new = {
        name: others[value].sha256
        for name in ("replacement", "quote")
        if isinstance(value := entry.get(name), str) and value in others
    }
    where, language = str(entry.get("path", "")), str(entry.get("lang", ""))
    quote = entry.get("quote")
    # What was made on the full picture is made on the smaller one, too.
    if "quote" in new and entry.get("base") == leaf_hash(where, language, str(quote)):
        new["base"] = leaf_hash(where, language, new["quote"])
    return {**entry, **new} if new else entry


def as_sent(case: Case, reduced: Iterable[Reduced]) -> Case:
    """The case as it went in a package: with the smaller pictures instead of the full ones."""
    smaller = {one.of: one for one in reduced}
    return with_pictures(
        case,
        {
            picture.sha256: Attachment(
                smaller[picture.sha256].sha256, smaller[picture.sha256].media_type, picture.name
            )
            for picture in case.attachments
            if picture.sha256 in smaller
        },
    )


def fuller(
    copies: Sequence[Case], reduced: Iterable[Reduced], has: Callable[[str], bool]
) -> dict[str, Attachment]:
    """The pictures of copies of a case that others are to stand for: the fullest that are here.

    It does not matter whose copy is which, nor in which order anything came.

    Args:
        copies: of one case.
        reduced: everything that is known of pictures that were made smaller.
        has: whether the bytes of a picture are here.

    Returns:
        SHA-256 of a picture → the one in its place, for `with_pictures`; empty where nothing is to
        be done.
    """
    made = {one.sha256: one for one in sorted(reduced, key=lambda one: (one.sha256, one.of))}
    families: dict[str, list[tuple[int, int, str]]] = {}
    for sha256, one in made.items():
        first, steps = _first(sha256, made)
        families.setdefault(first, [(0, 0, first)]).append((steps, -one.size, sha256))
    named = {one.sha256: one for copy in copies for one in copy.attachments}
    types = {one.of: one.of_type for one in made.values()}
    others: dict[str, Attachment] = {}
    for family in families.values():
        here = [sha256 for _, _, sha256 in sorted(family) if has(sha256)]
        shown = [sha256 for _, _, sha256 in family if sha256 in named]
        for sha256 in shown:
            if here and sha256 != here[0]:
                best = here[0]
                kind = made[best].media_type if best in made else types[best]
                others[sha256] = named.get(best) or replace(
                    named[sha256], sha256=best, media_type=kind
                )
    return others


def known_of(case: Case, reduced: Iterable[Reduced]) -> tuple[Reduced, ...]:
    """What is known of the pictures of a case, and of what those were made of."""
    made = {one.sha256: one for one in reduced}
    found: dict[str, Reduced] = {}
    for picture in sorted(case.attachments):
        sha256 = picture.sha256
        while sha256 in made and sha256 not in found:
            found[sha256] = made[sha256]
            sha256 = made[sha256].of
    return tuple(found[sha256] for sha256 in sorted(found))


def _first(sha256: str, made: Mapping[str, Reduced]) -> tuple[str, int]:
    """The picture that one goes back to, and in how many steps; circles are cut."""
    seen = [sha256]
    while seen[-1] in made and made[seen[-1]].of not in seen:
        seen.append(made[seen[-1]].of)
    return seen[-1], len(seen) - 1
