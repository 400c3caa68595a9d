"""The largest case is as large as it says."""

from collections import Counter

from casewriter.domain.compose import compose
from casewriter.domain.publication import Note, Para, Picture, Run, Table
from tests.builders import load
from tests.monster import NOTES, PASSAGES, PICTURES, TABLES, monster
from tests.publish import publications


def test_every_table_picture_note_and_language_stands_in_the_publication():
    template = load("smart-government")
    case, read = monster(template)
    publication = compose(template, case, "en", publications.WORDS, publications.STYLE, draft=False)
    kinds = Counter(map(type, publication.blocks))
    assert kinds[Table] >= TABLES
    assert kinds[Picture] == PICTURES
    assert len({block.sha256 for block in publication.blocks if isinstance(block, Picture)}) == 150
    assert all(read(block.sha256) for block in publication.blocks if isinstance(block, Picture))
    paras = [block for block in publication.blocks if isinstance(block, Para)]
    inlines = [part for para in paras for part in para.content]
    assert sum(isinstance(part, Note) for part in inlines) == NOTES
    spoken = {part.language for part in inlines if isinstance(part, Run)} - {""}
    assert spoken == {tag for tag, _ in PASSAGES}
