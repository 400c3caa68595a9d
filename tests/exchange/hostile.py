"""Packages that are damaged or made to harm, each with the code of its refusal."""

import io
import json
import stat
import struct
import zipfile
from hashlib import sha256

from casewriter.domain.canonical import to_json
from casewriter.exchange.signing import new_secret, sign
from tests import builders

PICTURE = builders.picture()
DIGEST = builders.PICTURE.sha256


def case(**changed):
    made = builders.a_case({"front.title": "Public Service Halls"})
    content = json.loads(to_json(made))
    content["attachments"] = [{"sha256": DIGEST, "media_type": "image/png", "name": "hall.png"}]
    return json.dumps(content | changed).encode()


def digest_of(data):
    return sha256(data).hexdigest()


def parts(case_json=None, pictures=(PICTURE,), states=(), **said):
    """The members of a package whose manifest fits them, as far as nothing else is said."""
    body = case() if case_json is None else case_json
    held = {"case.json": body}
    held |= {f"attachments/{digest_of(data)}": data for data in pictures}
    held |= {f"revisions/{digest_of(data)}.json": data for data in states}
    held |= said.pop("held", {})
    manifest = {
        "format": "casewriter-package/1",
        "id": "p1",
        "application": "a test",
        "purpose": "submission",
        "at": "2026-05-12T10:00:00Z",
        "sender": {"name": "N. Beridze"},
        "case": {
            "id": json.loads(to_json(builders.a_case()))["id"],
            "template": builders.a_case().template.id,
            "version": 1,
            "state": digest_of(body),
        },
        "members": [
            {"name": name, "sha256": digest_of(data), "size": len(data)}
            for name, data in held.items()
        ],
        "revisions": [{"hash": digest_of(data), "at": "2026-05-01T10:00:00Z"} for data in states],
    }
    return {"manifest.json": json.dumps(manifest | said).encode()} | held


def zipped(members, method=zipfile.ZIP_DEFLATED, change=None):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items() if isinstance(members, dict) else members:
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            if change:
                change(info)
            archive.writestr(info, data)
    return out.getvalue()


def signed(secret, members):
    return (
        {"manifest.json": members["manifest.json"]}
        | {"signature": sign(secret, members["manifest.json"])}
        | members
    )


def with_key(key, **said):
    return parts(sender={"name": "N. Beridze", "key": key}, **said)


def sound():
    return zipped(parts())


def more(name, data=b"x", **options):
    return zipped([*parts().items(), (name, data)], **options)


def as_link(info):
    info.create_system = 3
    if info.filename == "case.json":
        info.external_attr = (stat.S_IFLNK | 0o777) << 16


def as_locked(data):
    """The same file with every part said to be locked."""
    out = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = out.find(mark)
        while place >= 0:
            out[place + at] |= 1
            place = out.find(mark, place + 4)
    return bytes(out)


def central(data):
    return data.find(b"PK\x01\x02")


def overlapping():
    """Every part is said to lie where the first one lies: a few bytes that unpack to very many."""
    body = b"0" * 9_000
    members = [(f"revisions/{number:064x}.json", body) for number in range(300)]
    data = bytearray(zipped([*parts().items(), *members]))
    place, first = central(bytes(data)), None
    while place >= 0:
        if bytes(data[place + 46 : place + 56]) == b"revisions/":
            first = first or bytes(data[place + 42 : place + 46])
            data[place + 42 : place + 46] = first
        place = data.find(b"PK\x01\x02", place + 4)
    return bytes(data)


def lying_size():
    """A bomb whose table of contents says that it is small."""
    data = bytearray(zipped(parts(held={"template/x/en.toml": b"a" * 3_000_000})))
    place = central(bytes(data))
    while place >= 0:
        if bytes(data[place + 46 : place + 64]) == b"template/x/en.toml":
            data[place + 24 : place + 28] = struct.pack("<I", 100)
        place = data.find(b"PK\x01\x02", place + 4)
    return bytes(data)


def before_the_first_byte():
    data = bytearray(sound())
    place = data.rfind(b"PK\x05\x06")
    data[place + 16 : place + 20] = struct.pack("<I", 0x7FFFFFFF)
    return bytes(data)


def endless_contents():
    """A table of contents that is said to have four thousand million bytes."""
    data = bytearray(sound())
    place = data.rfind(b"PK\x05\x06")
    data[place + 12 : place + 16] = struct.pack("<I", 0xFFFFFFF0)
    return bytes(data)


def many_members():
    return zipped([*parts().items(), *((f"x{number}", b"") for number in range(2_001))])


def very_many_members():
    return zipped([(f"x{number}", b"") for number in range(60_000)])


def huge_picture():
    wide = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 60_000, 60_000) + b"\x08\x06"
    return picture(wide)


def picture(data, media_type="image/png"):
    named = {"sha256": digest_of(data), "media_type": media_type, "name": "x"}
    return zipped(parts(case(attachments=[named]), (data,)))


SVG = b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]><svg>&b;</svg>'
WMF = b"\xd7\xcd\xc6\x9a" + bytes(18) + b"\x01\x00\x09\x00\x00\x03" + b"\xff" * 64


def too_wide():
    """Sixteen megabytes of nothing but brackets: each would cost eighty bytes of memory."""
    body = case()[:-1] + b',"more":[' + b"[]," * 5_000_000 + b"1]}"
    return zipped(parts(body), zipfile.ZIP_STORED)


def almost_too_wide():
    """As much as a text may hold, in signs and in bytes."""
    body = case()[:-1] + b',"more":[' + b"[{}]," * 990_000 + b'"' + b"x" * 8_000_000 + b'"]}'
    return zipped(parts(body), zipfile.ZIP_STORED)


def deep(depth):
    body = case()[:-1] + b',"more":' + b"[" * depth + b"]" * depth + b"}"
    return zipped(parts(body), zipfile.ZIP_STORED)


def million_threads():
    moment = b'"2026-05-12T10:00Z"'
    one = b'{"id":"t","kind":"fix","by":{"name":"x"},"at":%b,"changed":%b}' % (moment, moment)
    body = case()[:-1].replace(
        b'"threads": []', b'"threads": [' + b",".join([one] * 1_000_000) + b"]"
    )
    return zipped(parts(body + b"}"), zipfile.ZIP_STORED)


def cycle():
    states = [case(country=country) for country in ("AM", "EE")]
    hashes = [digest_of(state) for state in states]
    chain = [
        {"hash": one, "at": "2026-05-01T10:00:00Z", "parents": [other]}
        for one, other in (hashes, reversed(hashes))
    ]
    return zipped(parts(states=states, revisions=chain))


def forged():
    secret = new_secret()
    from casewriter.exchange.signing import public

    members = signed(secret, with_key(public(secret)))
    members["manifest.json"] = members["manifest.json"].replace(b"N. Beridze", b"A. Karimov")
    return zipped(members)


def signed_by_another():
    from casewriter.exchange.signing import public

    return zipped(signed(new_secret(), with_key(public(new_secret()))))


def altered(name):
    members = parts()
    members[name] = members[name][:-1] + bytes([members[name][-1] ^ 1])
    return zipped(members)


def without(name):
    return zipped({key: data for key, data in parts().items() if key != name})


NESTED = zipped({f"{number}.zip": zipped({"x": b"0" * 1_000_000}) for number in range(20)})

CORPUS = (
    ("empty", "package_not_ours", lambda: b""),
    ("a text", "package_not_ours", lambda: b"Dear colleague,"),
    ("another zip", "package_not_ours", lambda: zipped({"word/document.xml": b"<x/>"})),
    ("another format", "package_not_ours", lambda: zipped(parts(format="other/1"))),
    ("a newer format", "package_too_new", lambda: zipped(parts(format="casewriter-package/2"))),
    ("half", "package_cut_short", lambda: sound()[: len(sound()) // 2]),
    ("without its end", "package_cut_short", lambda: sound()[:-1]),
    ("contents before the first byte", "package_hidden", before_the_first_byte),
    ("endless contents", "package_cut_short", endless_contents),
    ("bytes before", "package_hidden", lambda: b"MZ" + bytes(98) + sound()),
    ("bytes behind", "package_hidden", lambda: sound() + bytes(30)),
    ("climbing", "package_path", lambda: more("../../etc/passwd")),
    ("climbing within", "package_path", lambda: more("attachments/../../x")),
    ("absolute", "package_path", lambda: more("/etc/passwd")),
    ("a drive", "package_path", lambda: more("C:/Windows/x.dll")),
    ("a drive, backwards", "package_path", lambda: more("C:\\Windows\\x.dll")),
    ("a share", "package_path", lambda: more("\\\\server\\share\\x")),
    ("a stream", "package_path", lambda: more("case.json:hidden")),
    ("right to left", "package_path", lambda: more("attachments/\u202egnp.exe")),
    ("control characters", "package_path", lambda: more("case\x07\x1b[2J.json")),
    ("no name", "package_path", lambda: more("")),
    ("a link", "package_link", lambda: zipped(parts(), change=as_link)),
    ("a folder", "package_link", lambda: more("attachments/", b"")),
    ("locked parts", "package_part_locked", lambda: as_locked(sound())),
    ("twice", "package_repeated", lambda: more("case.jsom").replace(b"case.jsom", b"case.json")),
    ("twice but for case", "package_repeated", lambda: more("CASE.JSON")),
    ("an undeclared part", "package_undeclared", lambda: more("macro.bin")),
    ("a picture that nobody named", "package_undeclared", lambda: more("attachments/" + "0" * 64)),
    ("a stranger declared", "package_undeclared", lambda: zipped(parts(held={"x.exe": b"MZ"}))),
    ("a zip in it", "package_undeclared", lambda: zipped(parts(held={"x.zip": NESTED}))),
    ("no case", "package_missing", lambda: without("case.json")),
    ("a missing picture", "package_missing", lambda: zipped(parts(pictures=()))),
    ("a picture gone", "package_missing", lambda: without(f"attachments/{DIGEST}")),
    ("an altered case", "package_altered", lambda: altered("case.json")),
    ("an altered picture", "package_altered", lambda: altered(f"attachments/{DIGEST}")),
    ("a lying size", "package_altered", lying_size),
    ("overlapping parts", "package_hidden", overlapping),
    ("2,003 parts", "package_too_many", many_members),
    ("60,000 parts", "package_cut_short", very_many_members),
    ("a bomb", "package_swells", lambda: more("template/x/en.toml", b"0" * 30_000_000)),
    ("a large bomb", "package_too_large", lambda: more("template/x/en.toml", b"0" * (513 << 20))),
    ("a huge picture", "package_picture_too_large", huge_picture),
    ("entities in SVG", "package_picture", lambda: picture(SVG, "image/svg+xml")),
    ("a WMF", "package_picture", lambda: picture(WMF, "image/wmf")),
    ("a program for a picture", "package_picture", lambda: picture(b"MZ" + bytes(99))),
    ("64 brackets too deep", "case_too_deep", lambda: deep(70)),
    ("a million brackets deep", "case_too_deep", lambda: deep(1_000_000)),
    ("wide", "package_text_too_large", too_wide),
    (
        "a long text",
        "package_text_too_large",
        lambda: zipped(parts(case(more="a, " * 6_000_000)), zipfile.ZIP_STORED),
    ),
    ("a million threads", "package_text_too_large", million_threads),
    (
        "a huge number",
        "case_not_json",
        lambda: zipped(parts(case()[:-1] + b',"more":' + b"9" * 9_999 + b"}")),
    ),
    ("no JSON", "case_not_ours", lambda: zipped(parts(b"nothing"))),
    ("revisions in a circle", "package_contradicts", cycle),
    (
        "a revision of another case",
        "package_contradicts",
        lambda: zipped(parts(states=[case(id="other")])),
    ),
    (
        "a revision that nobody lists",
        "package_contradicts",
        lambda: zipped(parts(states=[case(country="AM")], revisions=[])),
    ),
    ("another case than it says", "package_contradicts", lambda: zipped(parts(case(id="other")))),
    ("a receipt with a case", "package_contradicts", lambda: zipped(parts(purpose="receipt"))),
    ("a manifest in pieces", "package_contradicts", lambda: zipped(parts(members=[1]))),
    ("a moment that is none", "package_contradicts", lambda: zipped(parts(at="yesterday"))),
    ("a forged signature", "package_forged", forged),
    ("another's signature", "package_forged", signed_by_another),
    (
        "a key that is none",
        "package_forged",
        lambda: zipped({"manifest.json": b"", "signature": b"x"} | with_key("AAAA")),
    ),
    ("no signature", "package_missing", lambda: zipped(with_key("AAAA"))),
)
"""Name, code of the refusal, what makes the file."""
