"""Random trees in their thousands: quicker than strategies, each known by its seed."""

from random import Random

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    HeadingLevel,
    Lang,
    LanguageTag,
    Link,
    LinkTarget,
    ListItem,
    OrderedList,
    Paragraph,
    PathReference,
    Strong,
    Subscript,
    Superscript,
    Text,
    Underline,
    Value,
)
from tests.trees import PATHS, TRAPS, WORDS

MARKS = (
    Strong(),
    Em(),
    Underline(),
    Superscript(),
    Subscript(),
    Link(LinkTarget("https://adilet.gov.kz")),
    Link(LinkTarget("mailto:a@b.ge")),
    Lang(LanguageTag("ru")),
)
SPLITTING = (
    "\n",
    "\r",
    "\u2029",
    "\ufdd0",
    "\ufdd1",
    "\ufffc",
    "\t",
    "ԱԲԳ",
    "აბგ",
    "Әғқ",
    "\u0308",
)


def random_tree(seed: int) -> Doc:
    """The canonical tree of a seed."""
    random = Random(seed)
    return canonical(Doc(tuple(_block(random) for _ in range(random.randrange(6)))))


def _block(random: Random):
    match random.randrange(6):
        case 0 | 1:
            return _paragraph(random)
        case 2:
            return Heading(HeadingLevel(random.choice((3, 4))), _line(random))
        case 3:
            return _list(random, 1)
        case 4:
            children = tuple(_child(random, 1) for _ in range(random.randint(1, 3)))
            return Blockquote(children)
        case _:
            return Exhibit(PathReference(random.choice(PATHS)))


def _child(random: Random, depth: int):
    if depth > 3 or random.random() < 0.6:
        return _paragraph(random)
    return _list(random, depth)


def _list(random: Random, depth: int):
    kind = random.choice((BulletList, OrderedList))
    return kind(tuple(_item(random, depth) for _ in range(random.randint(1, 3))))


def _item(random: Random, depth: int) -> ListItem:
    others = tuple(_child(random, depth + 1) for _ in range(random.choice((0, 0, 1, 2))))
    return ListItem((_paragraph(random), *others))


def _paragraph(random: Random) -> Paragraph:
    return Paragraph(_line(random))


def _line(random: Random, *, in_note: bool = False) -> tuple:
    count = random.randrange(5)
    return tuple(_inline(random, in_note=in_note) for _ in range(count))


def _inline(random: Random, *, in_note: bool):
    match random.randrange(10):
        case 0:
            return HardBreak()
        case 1:
            source = CitedItem(random.choice(("r7f3", "Иванов 2020")), random.choice(("", "с. 3")))
            return Citation(CitedItems((source,)))
        case 2:
            return CrossReference(PathReference(random.choice(PATHS)))
        case 3:
            return Value(PathReference(random.choice(PATHS)))
        case 4 if not in_note:
            return Footnote(_line(random, in_note=True))
        case _:
            words = random.choices(WORDS + TRAPS + SPLITTING, k=random.randint(1, 3))
            marks = random.sample(MARKS, k=random.choice((0, 0, 1, 1, 2, 4)))
            return Text("".join(words), tuple(marks))
