"""Review copies come home: what was changed and remarked, at its question, and nothing else."""

import copy
import io

import pytest
from lxml import etree
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Author, Range, Suggestion
from casewriter.domain.reviewing.anchoring import anchor_at
from casewriter.domain.reviewing.suggesting import as_if_accepted, as_if_declined, suggestions
from casewriter.domain.reviewing.threads import Hand, begin, reply
from casewriter.exchange.word_review.reading import mark_of
from casewriter.prose.from_markdown import from_markdown
from tests import builders
from tests.word_copies import (
    BODY,
    NOW,
    W,
    came,
    changed,
    copy_of,
    packed,
    paragraph,
    parts,
    replaced,
    run_of,
    with_home,
)

SUMMARY = Path.parse("summary.text")
HUB, BEKOVA = Author("A. Karimova"), "Aigul Bekova"
TEXT = (
    "Four offices[^1] served the **whole** town, said [the ministry](https://gov.ge).\n\n"
    "Everybody waited for nineteen days.\n\n- first thing\n- second thing\n\n[^1]: In 2012."
)


def a_case() -> Case:
    return builders.a_case(
        {
            "front.title": "Public Service Halls",
            "summary.text": from_markdown(TEXT),
            "intro.text": from_markdown("The method was simple.\n\nPeople were asked."),
            "results.indicators/r1#order": "i1",
            "results.indicators/r1/label": "Average waiting time",
            "results.indicators/r1/value": 40,
        }
    )


def all_of(case: Case, home) -> Case:
    return as_if_accepted(with_home(case, home))


def said(case: Case, path: str = "summary.text"):
    return case.get(Path.parse(path), "en")


def test_a_copy_that_nobody_touched_brings_nothing():
    case = a_case()
    home = came(case, copy_of(case))
    assert home.suggestions == home.threads == home.listed == ()


def test_tracked_changes_become_suggestions_and_notes_and_links_stay():
    case = a_case()

    def review(root):
        replaced(paragraph(root, "Everybody"), "nineteen", "twenty", tracked=BEKOVA)
        replaced(paragraph(root, "Four offices"), "Four", "Five", tracked="")
        replaced(paragraph(root, "Average"), "waiting", "queueing", tracked=BEKOVA, date="0-00-00")

    home = came(case, changed(copy_of(case), review))
    assert sorted((one.quote, one.replacement, one.untracked) for one in home.suggestions) == [
        ("Four", "Five", True),
        ("nineteen", "twenty", False),
        ("waiting", "queueing", False),
    ]
    after = all_of(case, home)
    expected = TEXT.replace("Four", "Five").replace("nineteen", "twenty")
    assert said(after) == from_markdown(expected)
    assert said(after, "results.indicators/r1/label") == "Average queueing time"
    assert said(as_if_declined(with_home(case, home))) == said(case)


def test_paragraphs_come_go_and_join():
    case = a_case()

    def review(root):
        gone = paragraph(root, "Everybody")
        mark(gone, "del")
        for run in list(gone.iter(f"{W}r")):
            within(run, "del")
        first = paragraph(root, "second thing")
        new = copy.deepcopy(first)
        mark(new, "ins")
        for text in new.iter(f"{W}t"):
            text.text = "between"
        for run in list(new.iter(f"{W}r")):
            within(run, "ins")
        first.addprevious(new)

    home = came(case, changed(copy_of(case), review))
    expected = TEXT.replace("Everybody waited for nineteen days.\n\n", "")
    expected = expected.replace("- second", "- between\n- second")
    assert said(all_of(case, home)) == from_markdown(expected)


def test_paragraphs_put_in_before_a_heading_belong_to_what_is_above_it():
    case = a_case()
    title = builders.load(case.template.id).words_of(Path.parse("intro.text"), "en").label

    def review(root):
        above, heading = paragraph(root, "second thing"), paragraph(root, title)
        for text in ("New here.", "And below."):
            new = copy.deepcopy(above)
            mark(new, "ins")
            for part in new.iter(f"{W}t"):
                part.text = text
            for run in list(new.iter(f"{W}r")):
                within(run, "ins")
            section = heading.getprevious()
            section.addprevious(new)

    home = came(case, changed(copy_of(case), review))
    assert home.threads == home.listed == ()
    expected = TEXT.replace("second thing", "second thing\n- New here.\n- And below.")
    assert said(all_of(case, home)) == from_markdown(expected)


def test_a_paragraph_that_two_people_wrote_is_one_suggestion_of_both():
    case = a_case()

    def review(root):
        above = paragraph(root, "Everybody")
        new = copy.deepcopy(above)
        run = next(new.iter(f"{W}r"))
        more = copy.deepcopy(run)
        run.addnext(more)
        mark(new, "ins")
        for part, text in ((run, "Who waits, "), (more, "pays.")):
            next(part.iter(f"{W}t")).text = text
            within(part, "ins")
        list(new.iter(f"{W}ins"))[-1].set(f"{W}author", "M. Ivanov")
        above.addnext(new)

    home = came(case, changed(copy_of(case), review))
    (one,) = home.suggestions
    assert one.by.name == f"{BEKOVA}, M. Ivanov"
    expected = TEXT.replace("nineteen days.", "nineteen days.\n\nWho waits, pays.")
    assert said(all_of(case, home)) == from_markdown(expected)


def test_words_of_two_people_at_one_place_come_in_their_order():
    case = a_case()

    def review(root):
        run = run_of(paragraph(root, "Everybody"), "Everybody")
        for text, who, date in (
            (" indeed,", BEKOVA, "2026-06-05"),
            (" all", "M. Ivanov", "2026-06-04"),
        ):
            new = copy.deepcopy(run)
            next(new.iter(f"{W}t")).text = text
            run.getparent().append(new)
            within(new, "ins")
            new.getparent().set(f"{W}author", who)
            new.getparent().set(f"{W}date", f"{date}T08:00:00Z")

    home = came(case, changed(copy_of(case), review))
    assert len(home.suggestions) == 2
    expected = TEXT.replace("nineteen days.", "nineteen days. indeed, all")
    assert said(all_of(case, home)) == from_markdown(expected)


def mark(para, kind: str) -> None:
    properties = para.find(f"{W}pPr")
    runs = properties.find(f"{W}rPr")
    if runs is None:
        runs = etree.SubElement(properties, f"{W}rPr")
    runs.append(traced(kind))


def traced(kind: str):
    made = etree.Element(f"{W}{kind}")
    for name, value in (("id", "7"), ("author", BEKOVA), ("date", "2026-06-04T08:00:00Z")):
        made.set(f"{W}{name}", value)
    return made


def within(run, kind: str) -> None:
    made = traced(kind)
    run.addprevious(made)
    made.append(run)
    for text in run.findall(f"{W}t") if kind == "del" else ():
        text.tag = f"{W}delText"


def test_headings_retyped_bookmarks_lost_and_sections_moved_mislead_nobody():
    case = a_case()

    def review(root):
        body = root.find(f"{W}body")
        for name in ("bookmarkStart", "bookmarkEnd"):
            for found in list(root.iter(f"{W}{name}"))[::2]:
                found.getparent().remove(found)
        replaced(paragraph(root, "Everybody"), "nineteen", "twenty")
        blocks = list(body)
        starts = [
            place
            for place, block in enumerate(blocks)
            if block.find(f"{W}pPr/{W}pStyle") is not None
            and block.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Heading1"
        ]
        second = blocks[starts[1] : starts[2]]
        for block in second:
            body.remove(block)
        for block in second:
            body.insert(len(body) - 1, block)

    home = came(case, changed(copy_of(case), review))
    assert [(one.path, one.quote, one.untracked) for one in home.suggestions] == [
        ("summary.text", "nineteen", True)
    ]


def test_a_deleted_heading_becomes_a_comment_and_its_answer_keeps_its_place():
    case = a_case()
    title = builders.load(case.template.id).words_of(SUMMARY, "en").label

    def review(root):
        para = paragraph(root, title)
        para.getparent().remove(para)
        replaced(paragraph(root, "Everybody"), "nineteen", "twenty", tracked=BEKOVA)

    home = came(case, changed(copy_of(case), review))
    assert home.listed == ()
    assert told(home) == [("summary.text", f"Taken out of the Word copy: “{title}”")]
    assert [one.path for one in home.suggestions] == ["summary.text"]


def told(home) -> list[tuple[str, str]]:
    return [(thread.anchor.path, thread.notes[0].text) for thread in home.threads]


def test_comments_become_threads_with_their_author_and_passage():
    case = a_case()
    data = changed(copy_of(case), lambda root: commented(paragraph(root, "Everybody"), "nineteen"))
    named = parts(data)
    named["word/comments.xml"] = (
        f'<w:comments xmlns:w="{W[1:-1]}"><w:comment w:id="4" w:author="{BEKOVA}" '
        'w:date="0-00-00T00:00:00Z"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment>'
        "</w:comments>"
    ).encode()
    home = came(case, packed(named))
    (thread,) = home.threads
    assert (thread.by.name, thread.notes[0].text, thread.at) == (BEKOVA, "Really?", NOW)
    assert (thread.anchor.path, thread.anchor.quote) == ("summary.text", "nineteen")
    assert came(case, packed(named)) == home


def commented(para, word: str) -> None:
    replaced(para, word, word)
    run = run_of(para, word)
    for kind, put in (("commentRangeStart", run.addprevious), ("commentRangeEnd", run.addnext)):
        made = etree.Element(f"{W}{kind}")
        made.set(f"{W}id", "4")
        put(made)


def with_records(case: Case) -> Case:
    review = review_of(case)
    where = anchor_at(case, SUMMARY, "en", Range(0, 0, 4))
    for visibility, text in (("everyone", "Is it four?"), ("hub", "HUBONLY"), ("private", "MINE")):
        review = begin(
            review, Hand(HUB, NOW), kind="fix", text=text, anchor=where, visibility=visibility
        )
    shown = next(thread for thread in review.threads if thread.visibility == "everyone")
    review = reply(review, shown.id, Hand(Author("N. Beridze"), NOW), "It is.")
    later = from_markdown(TEXT.replace("nineteen", "twenty").replace("- first", "- new\n- first"))
    made = suggestions(SUMMARY, "en", said(case), later, by=HUB, at=NOW)
    secret: Suggestion = replace(made[0], id="secret", replacement="SECRET", visibility="hub")
    ordered = sorted((*made, secret), key=lambda one: one.id)
    return with_review(case, replace(review, suggestions=tuple(ordered)))


def test_what_stands_beside_the_case_travels_along_and_comes_home_as_known():
    case = with_records(a_case())
    data = copy_of(case)
    named = parts(data)
    for part in named.values():
        for hidden in (b"HUBONLY", b"MINE", b"SECRET"):
            assert hidden not in part
    assert named["word/comments.xml"].count(b"<w:comment ") == 2
    assert b"paraIdParent" in named["word/commentsExtended.xml"]
    assert b"<w:ins " in named[BODY]
    assert b"<w:del " in named[BODY]
    assert b'edit="trackedChanges"' in named["word/settings.xml"]
    assert b"<w:sdt" not in named[BODY]
    home = came(case, data)
    assert home.suggestions == home.threads == home.replies == home.listed == ()
    assert home.comments == 2


def test_rows_come_and_go():
    case = builders.a_case(
        {
            "abbr.terms/t1#order": "i1",
            "abbr.terms/t1/term": "PSH",
            "abbr.terms/t1/full": "Public Service Hall",
            "abbr.terms/t2#order": "i2",
            "abbr.terms/t2/term": "GDP",
            "abbr.terms/t2/full": "Gross domestic product",
        }
    )

    def review(root):
        row = paragraph(root, "PSH").getparent().getparent()
        new = copy.deepcopy(row)
        for kind, made in (("ins", new), ("del", row)):
            properties = etree.Element(f"{W}trPr")
            properties.append(traced(kind))
            made.insert(0, properties)
        for text in new.iter(f"{W}t"):
            text.text = {"PSH": "PSC"}.get(text.text, "Public Service Centre")
        row.addnext(new)

    home = came(case, changed(copy_of(case), review))
    after = all_of(case, home)
    rows = after.rows(Path.parse("abbr.terms"))
    terms = [after.get(Path.parse(f"abbr.terms/{row}/term"), "en") for row in rows]
    assert terms == ["PSC", "GDP"]
    assert as_if_declined(with_home(case, home)).fields == case.fields


def test_two_reviewers_of_one_copy_stand_side_by_side():
    case = a_case()
    files = [
        changed(copy_of(case), lambda root, new=new, who=who: replaced(
            paragraph(root, "Everybody"), "nineteen", new, tracked=who
        ))
        for new, who in (("twenty", BEKOVA), ("eighteen", "M. Ivanov"))
    ]  # fmt: skip
    homes = [came(case, data) for data in files]
    assert {one.by.name for home in homes for one in home.suggestions} == {BEKOVA, "M. Ivanov"}
    assert homes[0].suggestions[0].id != homes[1].suggestions[0].id


def refused(data: bytes) -> str:
    with pytest.raises(BadInput) as error:
        came(a_case(), data)
    return error.value.code


def test_what_is_no_copy_is_refused():
    data = copy_of(a_case())
    named = parts(data)
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + named[BODY]
    assert refused(b"no zip at all") == "word_not_ours"
    assert refused(packed({"mimetype": b"application/epub+zip"})) == "word_not_ours"
    assert refused(packed({**named, BODY: bomb})) == "word_damaged"
    assert refused(packed({**named, BODY: b" " * 200_000_000})) == "word_damaged"
    assert refused(data[: len(data) // 2]) == "word_damaged"


def test_a_copy_is_known_by_the_foot_of_its_pages_where_a_program_drops_its_properties():
    case = a_case()
    named = parts(copy_of(case))
    whole = mark_of(io.BytesIO(packed(named)))
    del named["docProps/custom.xml"]
    mark = mark_of(io.BytesIO(packed(named)))
    assert (mark.case, mark.language) == (whole.case, whole.language) == (case.id, "en")
    assert whole.state.startswith(mark.state)
    assert len(mark.state) == 16
    bare = {name: part for name, part in named.items() if "footer" not in name}
    assert mark_of(io.BytesIO(packed(bare))).case == ""


def test_xml_that_some_programs_break_is_read_as_far_as_it_goes():
    case = a_case()
    named = parts(copy_of(case))
    broken = named[BODY].replace(b"</w:body>", b"</w:sdtContent></w:body>")
    home = came(case, packed({**named, BODY: broken}))
    assert home.repaired
    assert home.suggestions == ()
