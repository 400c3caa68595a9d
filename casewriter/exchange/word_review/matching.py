"""Which paragraph of a file that came home is which of the paper.

A file whose changes are all tracked has, those taken back, the same paragraphs as the paper. Where
it has not, headings lead the way, by their bookmarks or their words; between two headings texts
that are the same or have much in common are the same paragraph.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec import Struct

from casewriter.exchange.word_review.expected import Expected
from casewriter.exchange.word_review.physical import Para, Physical
from casewriter.prose.diff import aligned
from casewriter.prose.nodes import Paragraph, Text


class Base(Struct, eq=False):
    """A paragraph as it was before the tracked changes: one or more of the file.

    Attributes:
        first: the place of its first paragraph in the file.
        paras: its paragraphs; only the last of them ended then.
        text: what it said.
    """

    first: int
    paras: tuple[Para, ...]
    text: str

    @property
    def cell(self) -> tuple[int, int, int] | None:
        """The cell it stands in."""
        return self.paras[0].cell

    @property
    def is_touched(self) -> bool:
        """Whether a tracked change is in it."""
        return len(self.paras) > 1 or any(
            not para.final
            or not para.base
            or any(not s.final or not s.base or s.was is not None for s in para.spans)
            for para in self.paras
        )


class Match(Struct, frozen=True):
    """A paragraph of the paper, one of the file, or both where they are the same."""

    expected: Expected | None
    base: Base | None


def bases(found: Physical) -> tuple[Base, ...]:
    """The paragraphs of a file, all tracked changes taken back."""
    made: list[Base] = []
    begun: list[Para] = []
    first = 0
    for place, para in enumerate(found.paras):
        if begun and begun[-1].cell != para.cell:
            # The end of a cell is no end that anybody put in.
            made.append(_base(first, begun))
            begun = []
        if not begun:
            first = place
        begun.append(para)
        # One that came as a whole is no beginning of what it stands before.
        if para.base or (len(begun) == 1 and not any(span.base for span in para.spans)):
            made.append(_base(first, begun))
            begun = []
    if begun:
        made.append(_base(first, begun))
    return tuple(one for one in made if not _is_row_in(found, one))


def matched(paper: Sequence[Expected], file: Sequence[Base]) -> tuple[Match, ...]:
    """Pairs in the order of the paper; what only the file has stands behind what it follows."""
    filled = [one for one in file if one.text or one.is_touched]
    wanted = [one for one in paper if one.text]
    if [one.text for one in wanted] == [one.text for one in filled if one.text]:
        return tuple(_with_empty(paper, file))
    return tuple(_by_headings(paper, file))


def _base(first: int, paras: Sequence[Para]) -> Base:
    text = "".join(span.text for para in paras for span in para.spans if span.base)
    return Base(first, tuple(paras), text)


def _is_row_in(found: Physical, one: Base) -> bool:
    cell = one.cell
    return cell is not None and found.rows.get(cell[:2], ("",))[0] == "ins"


def _with_empty(paper: Sequence[Expected], file: Sequence[Base]) -> list[Match]:
    """The same texts in the same order; empty paragraphs pair up between them."""
    matches: list[Match] = []
    place = 0
    for number, one in enumerate(paper):
        if one.text:
            while file[place].text != one.text:
                matches.append(Match(None, file[place]))
                place += 1
            matches.append(Match(one, file[place]))
            place += 1
            continue
        following = next((later.text for later in paper[number + 1 :] if later.text), None)
        if place < len(file) and not file[place].text and _may_pair(one, file[place]):
            matches.append(Match(one, file[place]))
            place += 1
        elif (
            place + 1 < len(file)
            and following != file[place].text
            and _may_pair(one, file[place + 1])
            and not file[place].text
            and not file[place + 1].text
        ):
            matches += (Match(None, file[place]), Match(one, file[place + 1]))
            place += 2
        else:
            matches.append(Match(one, None))
    matches += (Match(None, one) for one in file[place:])
    return matches


def _may_pair(one: Expected, base: Base) -> bool:
    return one.cell == (base.cell is not None)


def _by_headings(paper: Sequence[Expected], file: Sequence[Base]) -> list[Match]:
    where = _headings(paper, file)
    chunks: list[tuple[list[Expected], list[Base]]] = [([], [])]
    begun = {id(file[place]): number for number, place in where.items()}
    of_file: dict[int, list[Base]] = defaultdict(list)
    here = -1
    for base in file:
        here = begun.get(id(base), here)
        of_file[here].append(base)
    chunks = [([], of_file[-1])]
    for number, one in enumerate(paper):
        if number in where:
            chunks.append(([], of_file[number]))
        chunks[-1][0].append(one)
    return [match for chunk in chunks for match in _aligned(*chunk)]


def _headings(paper: Sequence[Expected], file: Sequence[Base]) -> dict[int, int]:
    """The place of a heading on paper → its place in the file."""
    named: dict[str, list[int]] = defaultdict(list)
    said: dict[str, list[int]] = defaultdict(list)
    for place, base in enumerate(file):
        for para in base.paras:
            for mark in para.marks:
                named[mark].append(place)
        said[_plain(base.text)].append(place)
    where: dict[int, int] = {}
    taken: set[int] = set()
    for number, one in enumerate(paper):
        places = named.get(one.name, []) if one.name else []
        # A bookmark that is there twice, or slid to a neighbour, counts where the words are.
        right = [place for place in places if _plain(file[place].text) == _plain(one.text)]
        alike = [place for place in (right or places) if place not in taken]
        if alike and (right or len(said.get(_plain(one.text), ())) != 1):
            where[number] = alike[0]
            taken.add(alike[0])
    lost = Counter(
        _plain(one.text) for number, one in enumerate(paper) if one.name and number not in where
    )
    for number, one in enumerate(paper):
        if not one.name or number in where:
            continue
        free = [place for place in said.get(_plain(one.text), ()) if place not in taken]
        if len(free) == lost[_plain(one.text)]:
            where[number] = free[0]
            taken.add(free[0])
            lost[_plain(one.text)] -= 1
    return where


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _aligned(paper: Sequence[Expected], file: Sequence[Base]) -> list[Match]:
    pairs = _pairs(paper, file)
    matches: list[Match] = []
    place = begun = 0
    for i, j in (*pairs, (len(paper), len(file))):
        matches += _between(paper[place:i], file[begun:j])
        if i < len(paper):
            matches.append(Match(paper[i], file[j]))
        place, begun = i + 1, j + 1
    return matches


def _pairs(paper: Sequence[Expected], file: Sequence[Base]) -> list[tuple[int, int]]:
    old = [Paragraph((Text(one.text),) if one.text else ()) for one in paper]
    new = [Paragraph((Text(one.text),) if one.text else ()) for one in file]
    return [
        (i, j)
        for i, j in aligned(old, new)
        if _may_pair(paper[i], file[j]) and bool(paper[i].text) == bool(file[j].text)
    ]


def _between(paper: Sequence[Expected], file: Sequence[Base]) -> list[Match]:
    """Paragraphs without anything in common, that became one another where both are as many."""
    rest = list(file)
    matches: list[Match] = []
    alone = len(paper) == len(file)
    for one in paper:
        fitting = next(
            (
                base
                for base in rest
                if _may_pair(one, base) and (alone or (not one.text and not base.text))
            ),
            None,
        )
        if fitting is None:
            matches.append(Match(one, None))
            continue
        before = rest[: rest.index(fitting)]
        matches += (Match(None, base) for base in before)
        matches.append(Match(one, fitting))
        rest = rest[len(before) + 1 :]
    return [*matches, *(Match(None, base) for base in rest)]
