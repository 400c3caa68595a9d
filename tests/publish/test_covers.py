"""The picture of a cover makes room for its words."""

from itertools import pairwise

from casewriter.domain.publication import Cover
from casewriter.publish.covers import highest_picture


def test_the_longer_the_title_the_lower_the_picture():
    shares = [highest_picture(Cover(title="A" * most)) for most in (0, 130, 131, 220, 221, 900)]
    assert all(before >= after > 0 for before, after in pairwise(shares))
    assert len(set(shares)) == 3


def test_a_subtitle_counts_as_well():
    alone, both = Cover(title="A" * 100), Cover(title="A" * 100, subtitle="B" * 100)
    assert highest_picture(both) < highest_picture(alone)
