"""Publications to write: a typical one, an empty one, a monster, four scripts, a draft."""

import hashlib
import struct
import zlib

from casewriter.assets import resources
from casewriter.domain.publication import (
    Box,
    Break,
    Column,
    Cover,
    Gap,
    Heading,
    Items,
    Note,
    Para,
    Picture,
    Publication,
    Quotation,
    Ref,
    Run,
    Table,
    Words,
)
from casewriter.publish.styles import StyleShelf

WORDS = Words(
    **{name: name.replace("_", " ").capitalize() for name in Words.__struct_fields__}
    | {
        "caption": "{label} {number}. ",
        "section": "chapter {number}",
        "table_ref": "Table {number}",
        "figure_ref": "Figure {number}",
        "page_of": "Page {page} of {pages}",
        "gap": "Not answered yet",
        "edited_by": "Edited by {names}",
        "edition": "Edition {number}",
    }
)
STYLE = StyleShelf(resources("styles")).get("hub")
CREATED = "2026-11-20T10:00:00+00:00"


def text(words, **look):
    return Para((Run(words),), **look)


def png(width, height, shade=0xC8):
    """A grey picture, by hand: the writer must not need a library for pictures."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = (b"\x00" + bytes([shade]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


class Pictures:
    """Pictures by their SHA-256, as a library gives them."""

    def __init__(self):
        self._bytes = {}

    def add(self, data):
        sha256 = hashlib.sha256(data).hexdigest()
        self._bytes[sha256] = data
        return sha256

    def __call__(self, sha256):
        return self._bytes[sha256]


PICTURES = Pictures()
WIDE_PICTURE = PICTURES.add(png(1600, 1000))
TALL_PICTURE = PICTURES.add(png(400, 3000, 0x50))
BROKEN_PICTURE = PICTURES.add(b"\x89PNG\r\n\x1a\n cut short")
NO_PICTURE = PICTURES.add(b"<svg/>")


def table(anchor, number, columns=3, rows=2, **more):
    return Table(
        anchor=anchor,
        caption=(Run("Waiting times"),) if number else (),
        columns=tuple(
            Column(
                (Run(f"Column {place}"),), 2.0 if place == 0 else 1.0, "end" if place else "start"
            )
            for place in range(columns)
        ),
        rows=tuple(
            tuple((text(f"{row}.{column}"),) for column in range(columns)) for row in range(rows)
        ),
        number=number,
        **more,
    )


def publication(blocks, *, imprint=(), draft=False, language="en", **cover):
    named = {"title": "Public Service Halls"} | cover
    return Publication(
        language=language,
        draft=draft,
        cover=Cover(**named),
        words=WORDS,
        style=STYLE,
        imprint=tuple(imprint),
        blocks=tuple(blocks),
        created=CREATED,
    )


def typical(*, draft=False):
    """Every kind of block and inline once or twice."""
    note = Note((Run("Ministry of Justice, "), Run("Report", em=True), Run(", 2021.")))
    web = "https://example.org/услуги?a=1&b=2"
    lists = Items(
        ordered=True,
        items=(
            (text("First"),),
            (
                text("Second"),
                text("and its continuation"),
                Items(
                    ordered=False,
                    items=((text("Inner"), Items(ordered=True, items=((text("Innermost"),),))),),
                ),
            ),
        ),
    )
    blocks = (
        Box((text("Key messages", style="lead"), lists, text("and so on"))),
        Heading(1, (Run("Why the reform was needed"),), anchor="context"),
        text("Queues were long.", style="lead"),
        Para(
            (
                Run("The halls "),
                Run("opened", strong=True),
                Run(" in 2011", em=True, underline=True),
                note,
                Run(", CO"),
                Run("2", lowered=True),
                Run(" m"),
                Run("2", raised=True),
                Break(),
                Run("see ", href=web),
                Run("here", strong=True, href=web),
                Run(", "),
                Ref("results.table/a", "Table\u00a01"),
                Run(", "),
                Ref("results.table/a", "in the first table"),
                Run(", "),
                Ref("figures/a", "Figure 1"),
                Run(" and "),
                Ref("references/g", "(Gelashvili 2021)", cites=True),
                Run("."),
            )
        ),
        Heading(2, (Run("What changed"), note), anchor="context.changed"),
        lists,
        Items(ordered=True, items=((text("Another list begins at one"),),)),
        Quotation((text("We kept a promise."), lists), (Run("Head of the agency, 2021"),)),
        table(
            "results.table/a",
            1,
            unit=(Run("minutes"),),
            source=(Run("The agency"), note),
            note=(Run("Estimates"),),
        ),
        table("results.table/b", 0),
        Heading(2, (Run("A heading that goes with the wide table"),)),
        table("results.wide", 2, columns=11, rows=12),
        Picture(
            "figures/a",
            (Run("A hall"),),
            WIDE_PICTURE,
            "People at a counter",
            number=1,
            credit=(Run("N. G."),),
            source=(Run("The agency"),),
        ),
        Picture("figures/b", (), TALL_PICTURE, "", decorative=True),
        Gap("what it cost", "results.cost"),
        Heading(1, (Run("References"),), numbered=False),
        text("Gelashvili, N. (2021). One roof.", style="entry", anchor="references/g"),
    )
    shown = tuple(block for block in blocks if draft or not isinstance(block, Gap))
    return publication(
        shown,
        imprint=(text("© The Hub, 2026", style="small"),),
        draft=draft,
        subtitle="Everything under one roof",
        country="Georgia",
        authors=("Nino Gelashvili", "Levan Beridze"),
        date="November 2026",
        series="Case studies",
        picture=WIDE_PICTURE,
        picture_alt="People at a counter",
        credit="N. G.",
    )


def volume(*, restarts=True):
    """Two parts with everything that stands above chapters."""

    def part(number):
        return (
            Heading(
                0, (Run(f"Case {number}"),), f"c{number}-case", numbered=False, restarts=restarts
            ),
            text("Everything under one roof", style="subtitle"),
            text("Nino Gelashvili", style="byline"),
            Picture(
                f"c{number}-cover", (), WIDE_PICTURE, "A hall", credit=(Run("N. G."),), opens=True
            ),
            text("All rights reserved", style="small"),
            Heading(1, (Run("Context"),), f"c{number}-context"),
            Para((Run("See "), Ref(f"c{number}-t", "Table\u00a01"), Run("."))),
            Heading(2, (Run("Queues"),)),
            Heading(3, (Run("In towns"),)),
            Heading(4, (Run("In one town"),)),
            table(f"c{number}-t", 1 if restarts else number),
            Picture(
                f"c{number}-p",
                (Run("A hall"),),
                WIDE_PICTURE,
                "A hall",
                number=1 if restarts else number,
            ),
        )

    return publication(
        (
            Heading(0, (Run("Foreword"),), "foreword", numbered=False),
            text("The Alliance shares."),
            *part(1),
            *part(2),
            Heading(0, (Run("References"),), "references", numbered=False),
            text("Gelashvili, N. (2021). One roof.", style="entry", anchor="source-1"),
        ),
        title="Under one roof",
        byline="Edited by Aigerim Sultanova",
        authors=("Aigerim Sultanova",),
    )


def empty():
    return publication((), title="")


def monster():
    """What nobody should write and somebody will."""
    deep = text("deep")
    for level in range(6):
        deep = Items(ordered=level % 2 == 0, items=((text(f"level {level}"), deep), (text("x"),)))
    return publication(
        (
            table("first", 1, columns=20, rows=3),
            table("second", 2, columns=7, rows=0),
            table("third", 0, columns=1, rows=40),
            table("fourth", 0, columns=1, rows=1),
            Table(
                "short", (), (Column(()), Column(())), (((),), ((deep,), ())), source=(Run("s"),)
            ),
            Heading(1, ()),
            Heading(2, (Run("\x00\x1bW\ud800\ufffe " * 40),), anchor="same"),
            Heading(2, (Run("Same anchor"),), anchor="same"),
            Heading(3, (Run("three"),)),
            Heading(4, (Run("four"),), numbered=False),
            Para((Run("\tTab\nline\r\nline\u2028\u00adsoft\u2011hard  spaces "),)),
            Para(
                (Run("bad", href="javascript:alert(1)"), Run("bad", href="http://[")),
                anchor="a" * 90,
            ),
            Para((Ref("nowhere", "lost"), Run(""), Ref("a" * 90, "long"))),
            Para(()),
            Items(ordered=False, items=()),
            Items(ordered=True, items=((Items(ordered=True, items=((deep,),)),),)),
            Quotation(()),
            Quotation((), (Run("nobody"),)),
            Box(()),
            Box((deep,)),
            Box((text("one"), text("two", style="attribution"), text("three", style="entry"))),
            Picture("p1", (Run("broken"),), BROKEN_PICTURE, "a lost picture", number=1),
            Picture("p2", (), NO_PICTURE, "", decorative=True),
            Picture("p3", (Run("tall"),), TALL_PICTURE, 'with "quotes" & <signs>\x07', number=2),
            table("last", 3, columns=8, rows=1),
        ),
        imprint=(Heading(1, (Run("Imprint"),), numbered=False), table("imprinted", 0)),
        title="A title " * 60,
        authors=("Somebody",) * 80,
        subtitle="s" * 300,
        picture=BROKEN_PICTURE,
        picture_alt="lost",
    )


FOUR_SCRIPTS = (
    ("en", "The reform began in 2011."),
    ("ru", "Реформа началась в 2011 году."),
    ("kk-Cyrl-KZ", "Реформа 2011 жылы басталды: әғқңөұүһі."),
    ("ka", "რეფორმა დაიწყო 2011 წელს."),
    ("hy", "Բարեփոխումը սկսվեց 2011 թվականին։"),
    ("az-Latn-AZ", "Islahat 2011-ci ildə başladı: ə ğ ı ş."),
    ("uz-Latn", "Islohot 2011-yilda boshlandi: oʻ gʻ."),
)


def four_scripts(language="ka"):
    each = tuple(Para((Run(words, language=tag),)) for tag, words in FOUR_SCRIPTS)
    mixed = tuple(Run(words + " ", language=tag, strong=True) for tag, words in FOUR_SCRIPTS)
    return publication(
        (
            Heading(1, mixed, anchor="თავი"),
            *each,
            Para((*mixed, Note(mixed))),
            Table("t", mixed, (Column(mixed),), (((Para(mixed),),),), number=1, source=mixed),
        ),
        language=language,
        title="რეფორმა Реформа Բարեփոխում",
    )
