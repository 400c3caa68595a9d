"""The largest case that anybody may bring: 300 pages, nine languages, four scripts.

Made from a template, the same every time: every text is filled, tables and pictures are placed in
them, notes and mentions stand in between.
"""

from itertools import count, cycle, islice

from msgspec.structs import replace

from casewriter.domain.case import Attachment
from casewriter.domain.exhibits import exhibits_of
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import (
    BulletList,
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    Heading,
    HeadingLevel,
    Lang,
    LanguageTag,
    ListItem,
    Paragraph,
    PathReference,
    Strong,
    Text,
)
from tests.builders import a_case
from tests.publish.publications import Pictures, png

PAGES, TABLES, PICTURES, NOTES = 300, 200, 150, 600
PARAGRAPHS = 1000
ROWS, COLUMNS = 7, 4
PASSAGES = (
    ("en", "The queue at the counter became shorter in the year after the reform of the register."),
    ("ru", "Очередь у окна стала короче уже через год после реформы государственного реестра."),
    ("kk", "Мемлекеттік тізілім реформасынан кейін бір жылда терезе алдындағы кезек қысқарды."),
    ("ky", "Мамлекеттик реестр реформасынан кийин бир жылда терезенин алдындагы кезек кыскарды."),
    ("tg", "Баъд аз ислоҳоти феҳристи давлатӣ дар як сол навбат дар назди тиреза кӯтоҳ шуд."),
    ("uz", "Davlat reyestri islohotidan keyin bir yil ichida oyna oldidagi navbat qisqardi."),
    (
        "az",
        "Dövlət reyestrinin islahatından sonra bir il ərzində pəncərədə növbə qısaldı.",
    ),
    ("ka", "სახელმწიფო რეესტრის რეფორმის შემდეგ რიგი ფანჯარასთან ერთ წელიწადში შემცირდა."),
    ("hy", "Պետական ռեգիստրի բարեփոխումից հետո պատուհանի մոտ հերթը մեկ տարում կրճատվեց։"),
)


def monster(template, editions=("en",), share=1.0):
    """A case, and what reads its pictures.

    Args:
        template: whose questions it answers.
        editions: its languages, all of them whole; the first is its source.
        share: of the 300 pages with all that stands on them.
    """
    return _Monster(template, editions, share).made()


class _Monster:
    def __init__(self, template, editions, share):
        self._template, self._editions = template, editions
        self._texts = [
            Path(f"{section.key}.{field.key}")
            for section, field in template.fields()
            # What stands behind the cover places no exhibits.
            if field.kind == "prose" and not field.when and section.key != "front"
        ]
        self._counts = [round(share * each) for each in (PARAGRAPHS, TABLES, PICTURES, NOTES)]
        self._leaves, self._attachments = {}, []
        self._pictures = Pictures()
        self._numbers = count()

    def made(self):
        for edition in self._editions:
            self._leaves[(Path("front.title"), edition)] = dict(PASSAGES)[edition][:-1]
        paragraphs, tables, pictures, notes = (
            _shared(whole, len(self._texts)) for whole in self._counts
        )
        for place, path in enumerate(self._texts):
            placed = [self._table(path.section, number) for number in range(tables[place])]
            placed += [self._picture(path.section, number) for number in range(pictures[place])]
            for edition in self._editions:
                doc = _text(edition, paragraphs[place], notes[place], placed)
                self._leaves[(path, edition)] = doc
        case = a_case(
            template=self._template.id,
            languages=self._editions,
            attachments=tuple(self._attachments),
        )
        fields = {}
        for (path, language), value in self._leaves.items():
            fields.setdefault(path.field, {})[(path.rest, language)] = value
        return replace(case, fields=fields), self._pictures

    def _table(self, section, number):
        row = exhibits_of(section).child(f"t{number}x{next(self._numbers)}")
        for edition in self._editions:
            words = dict(PASSAGES)[edition].split(" ")
            self._leaves[(row.child("title"), edition)] = " ".join(words[:6])
            for column in range(COLUMNS):
                head = row.child("columns").child(f"c{column}")
                self._leaves[(head.child("heading"), edition)] = words[column]
                for line in range(ROWS):
                    cell = row.child("rows").child(f"r{line}").child(f"c{column}")
                    self._leaves[(cell, edition)] = " ".join(words[column : column + 3])
        return row

    def _picture(self, section, number):
        count = next(self._numbers)
        data = png(1200 + count, 420, 90 + count % 100)
        sha256 = self._pictures.add(data)
        self._attachments.append(Attachment(sha256, "image/png", f"picture-{count}.png"))
        row = exhibits_of(section).child(f"p{number}x{count}")
        self._leaves[(row.child("file"), "")] = sha256
        for edition in self._editions:
            for part in ("title", "alt", "credit"):
                self._leaves[(row.child(part), edition)] = dict(PASSAGES)[edition][:40]
        return row


def _shared(whole, places):
    """So many things over so many places, as evenly as can be."""
    return [whole * (place + 1) // places - whole * place // places for place in range(places)]


def _text(edition, paragraphs, notes, placed):
    own = dict(PASSAGES)[edition]
    others = cycle(PASSAGES)
    blocks, waiting = [], list(placed)
    for number in range(paragraphs):
        noted = notes * (number + 1) // paragraphs - notes * number // paragraphs
        if number and number % 9 == 0:
            blocks.append(Heading(HeadingLevel(3 + number % 2), (Text(f"{own[:30]} {number}"),)))
        blocks.append(_paragraph(own, islice(others, 3), noted, placed))
        if number % 12 == 5:
            items = (ListItem((Paragraph((Text(own),)),)) for _ in range(3))
            blocks.append(BulletList(tuple(items)))
        due = len(placed) * (number + 1) // paragraphs
        while waiting and len(placed) - len(waiting) < due:
            blocks.append(Exhibit(PathReference(str(waiting.pop(0)))))
    return Doc(tuple(blocks))


def _paragraph(own, others, notes, placed):
    content = [Text(f"{own} {own} "), Text(own, (Strong(),)), Text(" ")]
    content += [Text(f"{words} ", (Lang(LanguageTag(tag)),)) for tag, words in others]
    content += [Footnote((Text(own),)) for _ in range(notes)]
    content += [Text(f" {own} ")]
    if placed:
        content.append(CrossReference(PathReference(str(placed[0]))))
    return Paragraph(tuple(content))
