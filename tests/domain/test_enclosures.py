"""Files that stay in one library: listed with the case, in no copy of it, lost by no merge."""

from msgspec.structs import replace

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.case import Attachment
from casewriter.domain.enclosures import dropping, keeping, kept_of, listing, pictures_of
from casewriter.domain.merge import merge
from casewriter.storage import mapping
from tests.builders import a_case

PICTURE = Attachment("a" * 64, "image/jpeg", "hall.jpg")
FILE = Attachment("b" * 64, "image/heic", "hall.heic")
SHOWS = {"process.pictures/p1/file": PICTURE.sha256}


def with_original():
    case = replace(a_case(SHOWS), attachments=(PICTURE,))
    return keeping(case, FILE, PICTURE.sha256, "keep_original").apply(case)


def test_what_is_kept_is_found_by_what_it_is_kept_of_and_dropped_again():
    case = with_original()
    (original,) = kept_of(case, PICTURE.sha256)
    assert original == replace(FILE, of=PICTURE.sha256)
    assert pictures_of(case.attachments) == (PICTURE,)
    assert not listing(case, original), "known already"
    edit = dropping(case, original, "drop_original")
    assert not kept_of(edit.apply(case), PICTURE.sha256)
    assert edit.inverse().apply(edit.apply(case)) == case


def test_a_picture_with_the_bytes_of_an_original_is_a_picture_too():
    case = with_original()
    (fact,) = listing(case, FILE)
    assert fact.after[-1] == FILE


def test_a_copy_that_comes_back_takes_no_original_away():
    mine = with_original()
    sent, _ = from_json(to_json(mine))
    assert not kept_of(sent, PICTURE.sha256)
    theirs = replace(sent, country="AM")
    for base in (sent, mine, None):
        for one, other in ((mine, theirs), (theirs, mine)):
            merged = merge(base, one, other).case
            assert kept_of(merged, PICTURE.sha256), "still here"
            assert pictures_of(merged.attachments) == (PICTURE,)


def test_a_library_remembers_what_a_file_is_kept_of():
    case = with_original()
    body = mapping.parts_of(case)["attachments"]
    assert mapping.part_value("attachments", body) == case.attachments
    plain = replace(case, attachments=(PICTURE,))
    assert b'"of"' not in mapping.parts_of(plain)["attachments"], "as older libraries have it"
