"""What holds of every three copies of a case; the tests try a few hundred, the drills thousands."""

import re
from collections import Counter
from random import Random

from casewriter.domain.canonical import to_json
from casewriter.domain.merge import LeafClash, changed, joined, merge, settle
from casewriter.prose.diff import shown
from casewriter.prose.merge import Disputed, Settled
from casewriter.prose.merge import merge as merge_texts
from casewriter.prose.nodes import Doc
from tests.builders import TEMPLATE_IDS
from tests.case_copies import a_start, changed_case


def broken(seed):
    """The laws that three copies made from this seed break."""
    random = Random(seed)
    base = a_start(TEMPLATE_IDS[seed % len(TEMPLATE_IDS)], random)
    one, two, three = (changed_case(base, random) for _ in range(3))
    found = []
    merged = merge(base, one, two)
    if not _same(merged, merge(base, two, one)):
        found.append("another order gives another case")
    if not _same(merge(base, one, one, two), merged):
        found.append("twice is not the same as once")
    if to_json(merge(base, base, one).case) != to_json(one):
        found.append("what one alone changed is not taken as it is")
    if not merged.clashes:
        for copy in (one, two):
            again = merge(base, merged.case, copy)
            if again.clashes or to_json(again.case) != to_json(merged.case):
                found.append("receiving a copy again changes the case")
    found += _groupings(base, one, two, three)
    found += _lost(base, (one, two), merged)
    found += _lost(None, (one, two), merge(None, one, two))
    return found


def _groupings(base, *copies):
    whole = merge(base, *copies)
    parts = [changed(base, copy) for copy in copies]
    for a, b, c in (parts, parts[::-1], (*parts[1:], parts[0])):
        for grouped in (joined(joined(a, b), c), joined(a, joined(b, c))):
            if not _same(settle(base, grouped), whole):
                return ["another grouping gives another case"]
    return []


def _same(one, other):
    return one.clashes == other.clashes and to_json(one.case) == to_json(other.case)


def _lost(base, copies, merged):
    """Words that a copy added to a text and that neither the merged text nor its clash has."""
    clashes = {
        (clash.path, clash.language): clash
        for clash in merged.clashes
        if isinstance(clash, LeafClash)
    }
    for copy in copies:
        for path, language, value in copy.leaves():
            if not isinstance(value, Doc):
                continue
            old = base.get(path, language) if base else None
            found = _words(merged.case.get(path, language))
            clash = clashes.get((path, language))
            if clash:
                found = _said(clash)
            if _words(value) - _words(old) - found:
                return [f"words are missing at {path}"]
    return []


def _said(clash):
    one, two = (value or Doc() for value in clash.values)
    found = Counter()
    for piece in merge_texts(clash.base, one, two):
        if isinstance(piece, Settled):
            found += _words(Doc(piece.blocks))
        elif isinstance(piece, Disputed):
            found += _words(Doc((*piece.mine, *piece.theirs)))
    return found


def _words(doc):
    blocks = doc.content if isinstance(doc, Doc) else ()
    return Counter(word for block in blocks for word in re.findall(r"\w+", shown(block)))
