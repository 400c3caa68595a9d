"""A case ⇄ its JSON (`casewriter-case/1`), in canonical form: equal cases are equal bytes."""

import base64
import re
from collections.abc import Callable, Mapping
from hashlib import sha256
from unicodedata import is_normalized, normalize

import msgspec

from casewriter.domain.case import RECORD_LISTS, Attachment, Case, TemplateRef
from casewriter.domain.enclosures import pictures_of
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import LANGUAGE, NO_LANGUAGE, Path, Value
from casewriter.domain.status import STATUSES
from casewriter.prose import codec
from casewriter.prose.nodes import MAX_DEPTH, Doc

FORMAT = "casewriter-case/1"
FORMAT_FAMILY = "casewriter-case/"
MAX_BYTES = 512 * 1024 * 1024
"""Pictures included; what a package may come to when it is unpacked."""
LEAVES = "leaves"
BEGINNING = (b"{", b"\xef\xbb\xbf")
"""With which a case begins, and with which some programs begin every text."""
HALF = re.compile(rb"\\u[dD][89a-fA-F]")
ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
KNOWN = {
    "format",
    "id",
    "template",
    "country",
    "status",
    "source_language",
    "languages",
    "leaves",
    "attachments",
    *RECORD_LISTS,
}


class _LeafJson(msgspec.Struct, forbid_unknown_fields=True):
    path: str
    value: object
    lang: str = NO_LANGUAGE


class _AttachmentJson(msgspec.Struct, forbid_unknown_fields=True):
    sha256: str
    media_type: str
    name: str
    data: str = ""


class _TemplateJson(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    version: int


class _CaseJson(msgspec.Struct):
    format: str
    id: str
    template: _TemplateJson
    country: str
    source_language: str
    status: str = "draft"
    languages: list[str] = []
    leaves: list[_LeafJson] = []
    attachments: list[_AttachmentJson] = []
    threads: list[object] = []
    suggestions: list[object] = []
    rounds: list[object] = []
    decisions: list[object] = []
    forms: list[object] = []
    log: list[object] = []


def to_json(case: Case, data: Callable[[str], bytes] | None = None) -> bytes:
    """The canonical JSON of a case.

    Args:
        case: the case.
        data: gives the bytes of a picture by its SHA-256, or none to leave it out; without it
            all are left out.
    """
    leaves = [_leaf(path, language, value) for path, language, value in case.leaves()]
    content = {**_around(case, data), "leaves": leaves}
    written = msgspec.json.encode(content, order="deterministic")
    # Every part of a text in NFC is in NFC: one look at the whole spares one at each of its texts.
    if b"\\r" not in written and is_normalized("NFC", written.decode()):
        return written
    return msgspec.json.encode(_nfc(content), order="deterministic")


def leaf_to_json(path: str, language: str, value: Value) -> bytes:
    """What one leaf is in the canonical JSON of its case."""
    leaf = _leaf(path, language, value)
    return msgspec.json.encode(_nfc(leaf), order="deterministic")


def leaf_hash(path: str, language: str, value: Value | None) -> str:
    """What tells one text of a leaf from another: SHA-256 of its JSON, empty for no leaf."""
    if value is None:
        return ""
    return sha256(leaf_to_json(path, language, value)).hexdigest()


def around_leaves(case: Case) -> tuple[bytes, bytes]:
    """What stands before and behind the leaves in the canonical JSON of a case.

    Returns:
        beginning and end, pictures left out. With the leaves between them, sorted by path and
        language and parted by commas, they are what `to_json` gives.
    """
    content: dict[str, object] = {str(_nfc(name)): _nfc(v) for name, v in _around(case).items()}
    begin = {name: value for name, value in content.items() if name < LEAVES}
    end = {name: value for name, value in content.items() if name > LEAVES}
    encode = msgspec.json.Encoder(order="deterministic").encode
    return encode(begin)[:-1] + b',"leaves":[', b"]," + encode(end)[1:]


def from_json(data: bytes) -> tuple[Case, Mapping[str, bytes]]:
    """The case of a JSON text, and the bytes of the pictures that came with it.

    Raises:
        BadInput: `case_*`, with what is wrong and where.
    """
    if len(data) > MAX_BYTES:
        raise BadInput("case_too_large", limit=MAX_BYTES)
    raw = _parsed(data)
    try:
        content = msgspec.convert(raw, _CaseJson)
    except msgspec.ValidationError as error:
        raise BadInput("case_malformed", problem=str(error)) from error
    languages = tuple(dict.fromkeys((content.source_language, *content.languages)))
    for language in languages:
        if not LANGUAGE.fullmatch(language):
            raise BadInput("case_language", language=language)
    if content.status not in STATUSES:
        raise BadInput("case_status", status=content.status)
    case = Case(
        id=content.id,
        template=TemplateRef(content.template.id, content.template.version),
        country=content.country,
        status=content.status,
        source_language=content.source_language,
        languages=languages,
        fields=_fields(content.leaves),
        attachments=tuple(Attachment(a.sha256, a.media_type, a.name) for a in content.attachments),
        records=_records({name: getattr(content, name) for name in RECORD_LISTS}),
        unknown={key: value for key, value in raw.items() if key not in KNOWN},
    )
    return case, _pictures(content.attachments)


def value_from_json(path: str, value: object) -> Value:
    """A leaf's value as the case holds it: prose as its tree, text in NFC, lines parted by LF.

    Raises:
        BadInput: `leaf_prose`, where a tree is not prose; `leaf_empty` for null.
    """
    if isinstance(value, dict):
        if value.get("type") == "doc":
            return _prose(path, value)
        if value.keys() == {"markdown"} and isinstance(value["markdown"], str):
            from casewriter.prose.from_markdown import from_markdown

            return from_markdown(value["markdown"])
    if value is None:
        raise BadInput("leaf_empty", path=path)
    return _nfc(value)  # type: ignore[return-value]  # JSON in, JSON out


def value_to_json(value: Value) -> object:
    """A leaf's value as JSON."""
    return codec.encode(value) if isinstance(value, Doc) else value


def _parsed(data: bytes) -> dict[str, object]:
    try:
        raw = msgspec.json.decode(ESCAPE.sub(_whole, data) if HALF.search(data) else data)
    except RecursionError as error:
        raise BadInput("case_too_deep", limit=MAX_DEPTH) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        if data.strip() and not data.lstrip().startswith(BEGINNING):
            # Damage seldom strikes the first letter: somebody chose a letter or a picture.
            raise BadInput("case_not_ours") from error
        raise BadInput("case_not_json", problem=str(error)) from error
    if not isinstance(raw, dict) or not str(raw.get("format", "")).startswith(FORMAT_FAMILY):
        raise BadInput("case_not_ours")
    _refuse_depth(raw)
    if raw["format"] != FORMAT:
        raise BadInput("case_too_new", format=str(raw["format"]))
    return raw


def _whole(escape: re.Match[bytes]) -> bytes:
    """Half of a surrogate pair becomes a non-character: cleaning takes that out and counts it."""
    return b"\\ufffe" if escape["half"] else escape[0]


def _refuse_depth(raw: object) -> None:
    level, depth = [raw], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise BadInput("case_too_deep", limit=MAX_DEPTH)
        level = [
            part
            for whole in level
            for part in (whole.values() if isinstance(whole, dict) else whole)  # type: ignore[attr-defined]  # containers only
            if isinstance(part, dict | list)
        ]


def _fields(leaves: list[_LeafJson]) -> dict[str, dict[tuple[str, str], Value]]:
    fields: dict[str, dict[tuple[str, str], Value]] = {}
    for leaf in leaves:
        path = Path.parse(leaf.path)
        if leaf.lang and not LANGUAGE.fullmatch(leaf.lang):
            raise BadInput("leaf_language", path=leaf.path, language=leaf.lang)
        key = (path.rest, leaf.lang)
        field = fields.setdefault(path.field, {})
        if key in field:
            raise BadInput("leaf_twice", path=leaf.path, language=leaf.lang)
        field[key] = value_from_json(leaf.path, leaf.value)
    return fields


def _records(written: Mapping[str, list[object]]) -> Mapping[str, list[object]]:
    if not any(written.values()):
        # What nobody has reviewed needs none of the review.
        return {}
    from casewriter.domain.records import normal

    return normal(written)


def _pictures(attachments: list[_AttachmentJson]) -> dict[str, bytes]:
    pictures = {}
    for attachment in attachments:
        if not attachment.data:
            continue
        try:
            data = base64.b64decode(attachment.data, validate=True)
        except ValueError as error:
            raise BadInput("attachment_unreadable", name=attachment.name) from error
        if sha256(data).hexdigest() != attachment.sha256:
            raise BadInput("attachment_altered", name=attachment.name)
        pictures[attachment.sha256] = data
    return pictures


def _prose(path: str, value: object) -> Doc:
    try:
        return codec.decode(value)
    except codec.ProseError as error:
        raise BadInput("leaf_prose", path=path, problem=str(error)) from error


def _around(case: Case, data: Callable[[str], bytes] | None = None) -> dict[str, object]:
    """The case without its leaves."""
    return {
        **case.unknown,
        "format": FORMAT,
        "id": case.id,
        "template": {"id": case.template.id, "version": case.template.version},
        "country": case.country,
        "status": case.status,
        "source_language": case.source_language,
        "languages": list(case.languages),
        "attachments": [_attachment(one, data) for one in sorted(pictures_of(case.attachments))],
        **{name: case.records.get(name, []) for name in RECORD_LISTS},
    }


def _leaf(path: Path | str, language: str, value: Value) -> dict[str, object]:
    written = codec.plain_values(value) if isinstance(value, Doc) else value
    leaf: dict[str, object] = {"path": str(path), "value": written}
    if language:
        leaf["lang"] = language
    return leaf


def _attachment(attachment: Attachment, data: Callable[[str], bytes] | None) -> dict[str, object]:
    entry: dict[str, object] = {
        "sha256": attachment.sha256,
        "media_type": attachment.media_type,
        "name": attachment.name,
    }
    if data is not None and (content := data(attachment.sha256)):
        entry["data"] = base64.b64encode(content).decode("ascii")
    return entry


def _nfc(value: object) -> object:
    if isinstance(value, str):
        text = value.replace("\r\n", "\n").replace("\r", "\n") if "\r" in value else value
        return text if is_normalized("NFC", text) else normalize("NFC", text)
    if isinstance(value, dict):
        return {_nfc(key): _nfc(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_nfc(part) for part in value]
    return value
