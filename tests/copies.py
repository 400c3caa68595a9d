"""Copies of a text as two people make them from it: words, blocks and marks changed at random."""

from msgspec.structs import replace

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Doc,
    Em,
    Footnote,
    Heading,
    HeadingLevel,
    ListItem,
    OrderedList,
    Paragraph,
    Strong,
    Text,
)

SPOKEN = (
    "the hall opened in Tbilisi before noon and served every citizen who came",
    "услуга оказана гражданам в срок без лишних справок",
    "халыққа қызмет көрсету орталығы жаңа ғимаратқа көшті",
    "საჯარო სერვისების ხოლი გაიხსნა",
    "waiting time fell from forty minutes to seven, said the ministry",
)
WORDS = tuple(word for line in SPOKEN for word in line.split())


def a_line(random, least=2, most=14):
    """A few words."""
    return " ".join(random.choices(WORDS, k=random.randint(least, most)))


def a_block(random):
    """A block as people write them, paragraphs mostly."""
    kind = random.random()
    if kind < 0.6:
        return Paragraph(_inlines(random))
    if kind < 0.7:
        return Heading(HeadingLevel(random.choice((3, 4))), (Text(a_line(random, 1, 4)),))
    if kind < 0.9:
        items = tuple(_item(random) for _ in range(random.randint(1, 4)))
        return random.choice((BulletList, OrderedList))(items)
    return Blockquote((Paragraph((Text(a_line(random)),)),))


def a_doc(random, most=6):
    """A text of some blocks; now and then one of them twice."""
    blocks = [a_block(random) for _ in range(random.randint(0, most))]
    if blocks and random.random() < 0.2:
        blocks.append(random.choice(blocks))
    return canonical(Doc(tuple(blocks)))


def changed_doc(doc, random, most=4):
    """The text after somebody worked on it."""
    blocks = list(doc.content)
    for _ in range(random.randint(1, most)):
        blocks = _worked_on(blocks, random)
    return canonical(Doc(tuple(blocks)))


def _worked_on(blocks, random):
    blocks = list(blocks)
    act = random.random()
    place = random.randrange(len(blocks) + 1)
    if act < 0.15 or not blocks:
        blocks.insert(place, a_block(random))
    elif act < 0.25:
        del blocks[place % len(blocks)]
    elif act < 0.32:
        blocks.insert(place, blocks.pop(random.randrange(len(blocks))))
    elif act < 0.38:
        blocks[place % len(blocks)] = a_block(random)
    elif act < 0.42:
        blocks.append(blocks[place % len(blocks)])
    else:
        at = place % len(blocks)
        turned = _turned(blocks[at]) if random.random() < 0.1 else None
        blocks[at] = turned or _changed(blocks[at], random)
    return blocks


def _turned(block):
    """A paragraph made a sub-heading, or the other way round."""
    if isinstance(block, Heading):
        return Paragraph(block.content)
    return Heading(HeadingLevel(3), block.content) if isinstance(block, Paragraph) else None


def _changed(block, random):
    if isinstance(block, Paragraph | Heading):
        return replace(block, content=_reworded(block.content, random))
    if isinstance(block, BulletList | OrderedList | Blockquote | ListItem):
        inner = list(block.content)
        at = random.randrange(len(inner))
        act = random.random()
        if act < 0.15 and len(inner) > 1:
            del inner[at]
        elif act < 0.35 and not isinstance(block, ListItem):
            inner.insert(
                at,
                _item(random) if not isinstance(block, Blockquote) else Paragraph(_inlines(random)),
            )
        elif act < 0.42 and isinstance(block, BulletList | OrderedList):
            return random.choice((BulletList, OrderedList))(block.content)
        else:
            inner[at] = _changed(inner[at], random)
        return replace(block, content=tuple(inner))
    return block


def _reworded(content, random):
    words = [
        (word, inline.marks)
        for inline in content
        if isinstance(inline, Text)
        for word in inline.text.split()
    ]
    others = [inline for inline in content if not isinstance(inline, Text)]
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(words) + 1)
        act = random.random()
        if act < 0.4 or not words:
            words.insert(at, (random.choice(WORDS), ()))
        elif act < 0.6:
            del words[at % len(words)]
        elif act < 0.9:
            words[at % len(words)] = (random.choice(WORDS), ())
        else:
            words[at % len(words)] = (words[at % len(words)][0], (Strong(),))
    if random.random() < 0.1:
        others.append(Footnote((Text(a_line(random, 1, 5)),)))
    return (*(Text(word + " ", marks) for word, marks in words), *others)


def _inlines(random):
    line = [Text(a_line(random))]
    if random.random() < 0.3:
        line += [Text(" "), Text(a_line(random, 1, 3), (Em(),)), Text(" " + a_line(random, 1, 3))]
    if random.random() < 0.1:
        line.append(Footnote((Text(a_line(random, 1, 6)),)))
    return tuple(line)


def _item(random):
    return ListItem((Paragraph((Text(a_line(random, 1, 6)),)),))
