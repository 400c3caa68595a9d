"""Sending and receiving on the command line: two people, two libraries, files between them."""

import io
import os
import random
import zipfile
from hashlib import sha256

import pytest
from msgspec.structs import replace
from PIL import Image

from casewriter.app.core import build
from casewriter.cli import Tools, answer
from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.case import Attachment
from casewriter.domain.leaves import Path
from casewriter.domain.records import with_review
from casewriter.domain.review import Author, Note, Review, Thread
from casewriter.exchange import read, write
from casewriter.exchange.keys import Keys
from tests import builders
from tests.exchange import hostile
from tests.storage.desk import Ticking

NOON = Ticking()()
SECRETS = ("Ask the ministry before we print", "the minister is against it")


@pytest.fixture
def people(tmp_path, casewriter, monkeypatch):
    """Calls casewriter as the expert or the hub, each with keys and a library of their own."""

    def call(who, *arguments):
        monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / who / "keys"))
        return casewriter(*arguments, "--library", tmp_path / who / "library")

    return call


def with_secrets(case):
    threads = tuple(
        Thread(
            str(number),
            "question",
            Author("A. Karimova"),
            NOON,
            NOON,
            visibility=visibility,
            notes=(Note("n", Author("A. Karimova"), NOON, text),),
        )
        for number, (visibility, text) in enumerate(
            (("hub", SECRETS[0]), ("private", SECRETS[1]), ("everyone", "Which year?"))
        )
    )
    return with_review(case, Review(threads=threads))


def whole(tmp_path):
    file = tmp_path / "whole.json"
    case = with_secrets(builders.full_case(builders.load("one-stop-shop"), ("en", "ru")))
    file.write_bytes(to_json(case, builders.read_picture))
    return file, case


def bytes_of(folder):
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith((".lock", "-wal", "-shm"))
    }


def exported(people, who, case, tmp_path):
    file = tmp_path / f"{who}.json"
    people(who, "export", case, "--to", "json", "-o", file)
    return from_json(file.read_bytes())[0]


def test_a_case_goes_there_and_the_receipt_comes_back(people, tmp_path):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    package = tmp_path / "halls.casepack"
    sent = people("expert", "send", case.id, "-o", package, "--json")
    assert (sent.code, sent.json["purpose"]) == (0, "submission")
    received = people("hub", "receive", package, "--json")
    assert received.code == 0
    assert (received.json[0]["outcome"], received.json[0]["signature"]) == ("new", "unknown")
    word = tmp_path / "halls.receipt.casepack"
    assert received.json[0]["receipt"] == str(word)
    told = people("expert", "receive", word, "--json")
    assert (told.code, told.json[0]["outcome"]) == (0, "confirmed")
    assert not (tmp_path / "halls.receipt.receipt.casepack").exists()
    assert people("expert", "show", package, "front.title").out == (
        people("hub", "show", case.id, "front.title").out
    )


def test_the_same_file_again_is_recognised_and_changes_nothing(people, tmp_path):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    package = tmp_path / "halls.casepack"
    people("expert", "send", case.id, "-o", package)
    people("hub", "receive", package)
    before = exported(people, "hub", case.id, tmp_path)
    again = people("hub", "import", package, "--json")
    assert (again.code, again.json[0]["outcome"]) == (0, "known")
    assert exported(people, "hub", case.id, tmp_path) == before


def test_ones_own_package_is_known_and_needs_no_receipt(people, tmp_path):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    package = tmp_path / "halls.casepack"
    people("expert", "send", case.id, "-o", package)
    own = people("expert", "receive", package, "--json")
    assert (own.code, own.json[0]["outcome"]) == (0, "known")
    assert not (tmp_path / "halls.receipt.casepack").exists()


def test_what_is_private_or_the_hubs_is_not_in_the_file_at_all(people, tmp_path):
    file, case = whole(tmp_path)
    people("hub", "import", file)
    package = tmp_path / "review.casepack"
    assert people("hub", "send", case.id, "-o", package, "--purpose", "review").code == 0
    with zipfile.ZipFile(package) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    for secret in SECRETS:
        assert secret.encode() not in content
    assert b"Which year?" in content
    people("expert", "receive", package)
    shown = exported(people, "expert", case.id, tmp_path)
    assert [
        thread["visibility"] for thread in shown.records["threads"] if "visibility" in thread
    ] == []
    assert len(shown.records["threads"]) == 1


def test_changes_come_back_and_join_with_what_was_written_meanwhile(people, tmp_path):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    there, back = tmp_path / "there.casepack", tmp_path / "back.casepack"
    people("expert", "send", case.id, "-o", there)
    people("hub", "receive", there)
    people("hub", "set", case.id, "front.title", "A title of the hub", "--language", "en")
    people("hub", "send", case.id, "-o", back, "--purpose", "review")
    people("expert", "set", case.id, "summary.text", "Written meanwhile.", "--language", "en")
    merged = people("expert", "receive", back, "--json")
    assert (merged.code, merged.json[0]["outcome"], merged.json[0]["clashes"]) == (0, "changed", 0)
    shown = people("expert", "show", case.id, "front.title", "--language", "en").out
    assert "A title of the hub" in shown
    assert "Written meanwhile." in people("expert", "show", case.id, "summary.text").out
    again = people("expert", "receive", back, "--json")
    assert again.json[0]["outcome"] == "known"
    # Receipts on both sides, and once more there.
    for who, word in (("expert", "there"), ("hub", "back")):
        told = people(who, "receive", tmp_path / f"{word}.receipt.casepack", "--json")
        assert told.json[0]["outcome"] == "confirmed"
    last = tmp_path / "last.casepack"
    assert people("expert", "send", case.id, "-o", last, "--json").json["purpose"] == "revision"
    home = people("hub", "receive", last, "--json")
    assert (home.json[0]["outcome"], home.json[0]["clashes"]) == ("changed", 0)
    assert "Written meanwhile." in people("hub", "show", case.id, "summary.text").out


def test_what_both_changed_is_not_settled_here(people, tmp_path):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    there, back = tmp_path / "there.casepack", tmp_path / "back.casepack"
    people("expert", "send", case.id, "-o", there)
    people("hub", "receive", there)
    people("hub", "set", case.id, "front.title", "A title of the hub", "--language", "en")
    people("hub", "send", case.id, "-o", back, "--purpose", "review")
    people("expert", "set", case.id, "front.title", "A title of ours", "--language", "en")
    asked = people("expert", "receive", back, "--json")
    assert (asked.code, asked.json[0]["clashes"]) == (1, 1)
    assert "A title of ours" in people("expert", "show", case.id, "front.title").out


def test_a_locked_package_opens_for_its_reader_alone(people, tmp_path):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    word, package = tmp_path / "word.txt", tmp_path / "locked.casepack"
    word.write_text("correct horse\n", "utf-8")
    assert people("expert", "send", case.id, "-o", package, "--passphrase-file", word).code == 0
    assert package.read_bytes().startswith(b"age-encryption.org/v1")
    other = tmp_path / "other.txt"
    other.write_text("correct cow\n", "utf-8")
    for named, said in (
        ((), "locked with a passphrase"),
        (("--passphrase-file", other), "another"),
    ):
        refused = people("hub", "receive", package, *named)
        assert (refused.code, refused.out) == (3, "")
        assert said in refused.err
    opened = people("hub", "receive", package, "--passphrase-file", word, "--json")
    assert (opened.code, opened.json[0]["outcome"]) == (0, "new")
    assert (tmp_path / "locked.receipt.casepack").exists()
    again = people("hub", "import", package, "--passphrase-file", word, "--json")
    assert (again.code, again.json[0]["outcome"]) == (0, "known")


def test_parts_of_a_newer_casewriter_travel_along_and_are_named(people, tmp_path):
    file, case = whole(tmp_path)
    file.write_bytes(to_json(replace(case, unknown={"maps": [1]}), builders.read_picture))
    told = people("expert", "import", file)
    assert "newer casewriter" in told.err
    assert "maps" in told.err
    package = tmp_path / "halls.casepack"
    people("expert", "send", case.id, "-o", package)
    assert "maps" in people("hub", "receive", package).err
    assert exported(people, "hub", case.id, tmp_path).unknown == {"maps": [1]}


def test_a_package_locked_for_a_key_opens_with_it_and_for_nobody_else(people, tmp_path):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    people("hub", "import", file)
    word = tmp_path / "word.txt"
    word.write_text("correct horse\n", "utf-8")
    package = tmp_path / "locked.casepack"
    lock = Keys(tmp_path / "hub" / "keys", in_file=True).public()[1]
    assert people("expert", "send", case.id, "-o", package, "--to", lock).code == 0
    refused = people("somebody", "receive", package)
    assert (refused.code, refused.out) == (3, "")
    assert "somebody else" in refused.err
    # Of several files some may be locked with the passphrase: the others need none.
    opened = people("hub", "receive", package, "--passphrase-file", word)
    assert opened.code in (0, 1)
    assert case.id in opened.out
    assert people("expert", "receive", package).code == 0


@pytest.mark.parametrize("name", ["half", "climbing", "a forged signature", "a bomb"])
def test_a_refused_package_changes_nothing(people, tmp_path, name):
    people("hub", "import", whole(tmp_path)[0])
    before = bytes_of(tmp_path / "hub" / "library")
    package = tmp_path / "hostile.casepack"
    package.write_bytes(next(make for known, _, make in hostile.CORPUS if known == name)())
    refused = people("hub", "receive", package)
    assert (refused.code, refused.out) == (3, "")
    assert len(refused.err.strip().splitlines()) == 1
    assert bytes_of(tmp_path / "hub" / "library") == before
    assert not (tmp_path / "hostile.receipt.casepack").exists()


@pytest.mark.skipif(os.name != "posix", reason="files have no mode elsewhere")
def test_the_file_with_the_keys_is_its_owners_alone(people, tmp_path):
    people("expert", "import", whole(tmp_path)[0])
    people("expert", "send", builders.CASE_ID, "-o", tmp_path / "x.casepack")
    kept = tmp_path / "expert" / "keys" / "keys.json"
    assert kept.stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_done_is_told_in_a_sentence(people, tmp_path):
    people("expert", "import", whole(tmp_path)[0])
    package = tmp_path / "x.casepack"
    for arguments in (("--to", "Nobody"), ("--to", "age1nonsense")):
        answer = people("expert", "send", builders.CASE_ID, "-o", package, *arguments)
        assert (answer.code, answer.out, package.exists()) == (2, "", False)
    people("expert", "send", builders.CASE_ID, "-o", package)
    changed = people("expert", "set", package, "front.title", "x", "--language", "en")
    assert changed.code == 2


@pytest.mark.parametrize("ending", [".casepack.zip", ".CASEPACK", ".CasePack.ZIP"])
def test_a_package_is_known_by_every_ending_that_the_window_knows(people, tmp_path, ending):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    package = tmp_path / f"halls{ending}"
    assert people("expert", "send", case.id, "-o", package).code == 0
    assert "Line 0" in people("hub", "show", package, "front.title", "--language", "en").out
    received = people("hub", "receive", package, "--json")
    assert (received.code, received.json[0]["outcome"]) == (0, "new")
    assert (tmp_path / "halls.receipt.casepack").exists()


@pytest.mark.parametrize("name", ["halls.casepack", "halls.casepack.zip", "HALLS.JSON"])
def test_a_file_instead_of_a_command_opens_the_window(name, tmp_path):
    opened = []

    def open_window(library, files):
        opened.append((library, [file.name for file in files]))
        return 0

    tools = Tools(build(), open_window=open_window, self_test=lambda: 1)
    assert answer([str(tmp_path / name)], tools) == 0
    assert opened == [(None, [name])]


def test_pictures_made_smaller_for_mail_never_come_home_instead_of_the_full_ones(people, tmp_path):
    full, name = photograph()
    case = replace(
        builders.a_case({"front.title": "Halls"}),
        attachments=(Attachment(sha256(full).hexdigest(), "image/jpeg", name),),
    ).with_leaf(SHOWN, "", sha256(full).hexdigest())
    file = tmp_path / "case.json"
    file.write_bytes(to_json(case, {sha256(full).hexdigest(): full}.__getitem__))
    people("expert", "import", file)
    there, back = tmp_path / "there.casepack", tmp_path / "back.casepack"
    assert people("expert", "send", case.id, "-o", there, "--pictures", 400).code == 0
    with read(there) as package:
        (reduced,) = package.manifest.reduced
        assert len(package.picture(reduced.sha256)) == reduced.size < len(full) / 2
    kept = exported(people, "expert", case.id, tmp_path)
    assert (kept.fields, kept.attachments) == (case.fields, case.attachments)
    people("hub", "receive", there)
    people("hub", "set", case.id, "front.title", "Of the hub", "--language", "en")
    people("hub", "send", case.id, "-o", back, "--purpose", "review")
    with read(back) as package:
        assert package.manifest.reduced == (reduced,)
    home = people("expert", "receive", back, "--json")
    assert (home.code, home.json[0]["outcome"]) == (0, "changed")
    shown = exported(people, "expert", case.id, tmp_path)
    assert shown.get(Path("front.title"), "en") == "Of the hub"
    assert (shown.get(SHOWN), len(shown.attachments)) == (sha256(full).hexdigest(), 1)
    # Sent again in full, the receiver gets the full one, and nobody is asked.
    again = tmp_path / "again.casepack"
    people("expert", "send", case.id, "-o", again)
    assert people("hub", "receive", again, "--json").json[0]["clashes"] == 0
    assert exported(people, "hub", case.id, tmp_path).get(SHOWN) == sha256(full).hexdigest()


SHOWN = Path("context.exhibits", "/r1/file")


def photograph():
    chance, out = random.Random(7), io.BytesIO()
    grain = Image.frombytes("RGB", (1200, 800), chance.randbytes(3 * 1200 * 800))
    Image.blend(Image.new("RGB", grain.size), grain, 0.2).save(out, "JPEG", quality=90)
    return out.getvalue(), "hall.jpg"


def test_what_somebody_without_a_common_ancestor_changed_is_asked_about_even_if_ours_is_fuller(
    people, tmp_path
):
    case = builders.a_case({"front.title": "A long title of ours, fuller than any other"})
    file, package = tmp_path / "case.json", tmp_path / "other.casepack"
    file.write_bytes(to_json(case))
    people("expert", "import", file)
    write(package, case.with_leaf(Path("front.title"), "en", "Theirs"), {})
    asked = people("expert", "receive", package, "--json")
    assert (asked.code, asked.json[0]["outcome"], asked.json[0]["clashes"]) == (1, "changed", 1)


def test_a_package_that_took_another_way_has_its_ancestor_all_the_same(people, tmp_path):
    file, case = whole(tmp_path)
    people("expert", "import", file)
    there, back = tmp_path / "there.casepack", tmp_path / "back.casepack"
    lock = {who: Keys(tmp_path / who / "keys", in_file=True).public()[1] for who in ("hub", "x")}
    people("expert", "send", case.id, "-o", there, "--to", lock["hub"])
    people("hub", "receive", there)
    people("hub", "set", case.id, "front.title", "Of the hub", "--language", "en")
    # Sent to somebody else, and handed on by them: no state that both have is in it.
    people("hub", "send", case.id, "-o", back, "--purpose", "review")
    with read(back) as package:
        assert package.manifest.ancestors
    people("expert", "set", case.id, "summary.text", "Written meanwhile.", "--language", "en")
    merged = people("expert", "receive", back, "--json")
    assert (merged.code, merged.json[0]["clashes"]) == (0, 0)
    assert "Written meanwhile." in people("expert", "show", case.id, "summary.text").out
