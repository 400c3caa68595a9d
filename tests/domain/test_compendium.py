"""Several cases in one volume: what is joined, what restarts, what leads where."""

import pytest
from msgspec.structs import replace

from casewriter.domain.bibliography import References
from casewriter.domain.compendium import Member, compose_volume, member_of, prefix_of
from casewriter.domain.joint_references import joint
from casewriter.domain.leaves import Path
from casewriter.domain.numbering import heading_numbers
from casewriter.domain.publication import Heading, Para, Picture, Ref, Table, plain
from casewriter.domain.volume import Compendium
from casewriter.publish.anchors import anchors
from casewriter.publish.citations import references
from tests import builders
from tests.publish.publications import STYLE, WORDS

MEMBERS = tuple(
    Member(template, replace(builders.full_case(template), id=name))
    for name in builders.TEMPLATE_IDS
    for template in (builders.load(name),)
)
VOLUME = Compendium(
    "Under one roof",
    tuple(member.case.id for member in MEMBERS),
    editors=("Aigerim Sultanova",),
    date="2026-11",
    isbn="978-92-1-000000-1",
    foreword="The Alliance *shares*.",
    signed="The Chair",
)


def composed(members=MEMBERS, **settled):
    volume = replace(VOLUME, **settled)
    return compose_volume(volume, members, WORDS, STYLE, cite=references)


def parts(publication):
    return [block for block in publication.blocks if isinstance(block, Heading) and not block.level]


def numbers(publication, kind):
    found = (block for block in publication.blocks if isinstance(block, kind))
    return [block.number for block in found if block.number]


def test_what_is_joint_stands_before_and_after_the_cases():
    publication = composed()
    titles = [plain(heading.content) for heading in parts(publication)]
    cases = [member.case.get(Path("front.title"), "en") for member in MEMBERS]
    assert titles == ["Foreword", "Abbreviations", *cases, "References"]
    assert publication.is_volume
    assert publication.cover.by == "Edited by Aigerim Sultanova"
    assert "ISBN 978-92-1-000000-1" in "".join(
        plain(block.content) for block in publication.imprint if isinstance(block, Para)
    )


@pytest.mark.parametrize("settled", ["continuous", "each"])
def test_numbers_go_on_or_begin_anew_with_each_case(settled):
    publication = composed(numbering=settled)
    for kind in (Table, Picture):
        counted = numbers(publication, kind)
        starts = 2 if settled == "each" else 1
        assert counted.count(1) == starts
        if settled == "continuous":
            assert counted == list(range(1, len(counted) + 1))
    assert heading_numbers(publication.blocks).count("1") == (2 if settled == "each" else 1)


@pytest.mark.parametrize("settled", ["one", "each"])
def test_every_reference_leads_somewhere_and_no_anchor_is_there_twice(settled):
    publication = composed(references=settled)
    known = [anchor for anchor in anchors(publication.blocks) if anchor]
    assert len(known) == len(set(known))
    cited = {
        inline.anchor
        for block in publication.blocks
        if isinstance(block, Para)
        for inline in block.content
        if isinstance(inline, Ref)
    }
    assert cited
    assert cited <= set(known)
    lists = [block for block in publication.blocks if isinstance(block, Heading)]
    named = sum(plain(heading.content) == "References" for heading in lists)
    assert named == (1 if settled == "one" else len(MEMBERS))


def test_a_source_of_two_cases_stands_in_the_list_once():
    same = (MEMBERS[0], replace(MEMBERS[0], case=replace(MEMBERS[0].case, id="other")))
    entries = [
        block
        for block in composed(same).blocks
        if isinstance(block, Para) and block.style == "entry"
    ]
    assert len(entries) == len(MEMBERS[0].case.rows(builders.SOURCES))


def test_what_all_cases_say_the_same_is_said_once():
    same = (MEMBERS[0], replace(MEMBERS[0], case=replace(MEMBERS[0].case, id="other")))
    publication = composed(same)
    small = [
        block for block in publication.blocks if isinstance(block, Para) and block.style == "small"
    ]
    said = {block for block in publication.imprint if isinstance(block, Para)}
    assert said.isdisjoint(small)


def test_the_clause_on_views_speaks_of_all_cases_of_a_volume():
    bare = tuple(
        replace(member, case=member.case.with_leaf(Path("front.disclaimer"), "en", None))
        for member in MEMBERS
    )
    said = [plain(block.content) for block in composed(bare).imprint if isinstance(block, Para)]
    assert WORDS.volume_disclaimer in said
    assert WORDS.disclaimer not in said


def test_an_anchor_tells_its_case():
    assert member_of(f"{prefix_of(1)}results.indicators") == (1, "results.indicators")
    assert member_of("source-12") == (-1, "source-12")
    assert member_of("results.a-b") == (-1, "results.a-b")


def test_an_empty_list_asks_for_nothing():
    assert joint(()).bibliography.sources == ()
    assert joint(()).bibliography.groups == ()
    assert References().cited == {}
