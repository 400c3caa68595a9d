"""What Google Docs and WPS make of a Word file that they opened and saved: imitated by hand.

Neither program can be had here. What each does is what their files show: Google Docs keeps no
properties of the file and no names of bookmarks, flattens styles, parts runs, wraps comments and
changes into controls; WPS numbers its styles, doubles bookmarks, writes dates of its own.
"""

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import Any, TypeAlias

from lxml import etree

from tests.drills.word_pen import made
from tests.word_copies import BODY, W

Named: TypeAlias = dict[str, bytes]
_PROPERTIES = "docProps/custom.xml"
_KEPT = ("Title", "Heading1", "Heading2", "Heading3", "Heading4")
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_NO_DATE = "0-00-00T00:00:00Z"


def google(named: Named, root: Any, random: Random) -> Named:
    """A file as Google Docs gives it."""
    for number, start in enumerate(list(root.iter(f"{W}bookmarkStart"))):
        if random.random() < 0.5:
            start.set(f"{W}name", f"_heading=h.{random.randrange(16**10):x}")
        else:
            start.getparent().remove(start)
        start.set(f"{W}id", str(number))
    for style in list(root.iter(f"{W}pStyle")):
        if style.get(f"{W}val") not in _KEPT:
            style.getparent().remove(style)
    for table in root.iter(f"{W}tblStyle"):
        table.set(f"{W}val", "Table1")
    for run in list(root.iter(f"{W}r")):
        _parted(run, random)
    for element in list(root.iter(f"{W}ins", f"{W}del", f"{W}commentRangeStart")):
        if element.getparent().tag != f"{W}rPr":
            _controlled(element, random)
    _renumber_notes(named, root)
    settings = re.sub(
        rb"<w:(trackRevisions|documentProtection)[^>]*/>", b"", named["word/settings.xml"]
    )
    dropped = (_PROPERTIES, "docProps/app.xml", "docProps/core.xml")
    rest = {name: part for name, part in named.items() if name not in dropped}
    rels = re.sub(rb"<Relationship [^>]*docProps/[^>]*/>", b"", rest["_rels/.rels"])
    return {**rest, "word/settings.xml": settings, "_rels/.rels": rels}


def wps(named: Named, root: Any, random: Random) -> Named:
    """A file as WPS Writer gives it."""
    ids = {
        style: str(number)
        for number, style in enumerate(
            re.findall(r'w:styleId="([^"]+)"', named["word/styles.xml"].decode()), start=2
        )
    }
    styles = re.sub(
        r'(w:styleId=|<w:(?:basedOn|next|link) w:val=)"([^"]+)"',
        lambda found: f'{found[1]}"{ids.get(found[2], found[2])}"',
        named["word/styles.xml"].decode(),
    )
    for style in root.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle"):
        style.set(f"{W}val", ids.get(style.get(f"{W}val"), style.get(f"{W}val")))
    for number, start in enumerate(list(root.iter(f"{W}bookmarkStart"))):
        if random.random() < 0.3:
            following = start.getparent().getnext()
            if following is not None and following.tag == f"{W}p":
                # The same name at a neighbour, as after text was pasted over itself.
                again = made("bookmarkStart", id=str(5000 + number), name=start.get(f"{W}name"))
                following.append(again)
                following.append(made("bookmarkEnd", id=str(5000 + number)))
    for run in list(root.iter(f"{W}r")):
        look = run.find(f"{W}rPr")
        if look is None:
            look = made("rPr")
            run.insert(0, look)
        look.insert(0, made("rFonts", hint="eastAsia"))
    for mark in root.iter(f"{W}ins", f"{W}del"):
        if random.random() < 0.3:
            mark.set(f"{W}date", _NO_DATE)
        else:
            mark.set(f"{W}date", "2026-06-04T16:20:31")
    return {**named, "word/styles.xml": styles.encode()}


HABITS: tuple[tuple[str, Callable[[Named, Any, Random], Named]], ...] = (
    ("Google Docs", google),
    ("WPS", wps),
)


def with_comments(named: Named, comments: list[tuple[str, str, str]], date: str) -> Named:
    """The parts of a file with the comments that its text speaks of."""
    if not comments:
        return named
    root = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})
    for name, author, text in comments:
        comment = made("comment", id=name, author=author, date=date)
        para, run, letters = made("p"), made("r"), made("t")
        letters.text = text
        run.append(letters)
        para.append(run)
        comment.append(para)
        root.append(comment)
    types = named["[Content_Types].xml"].replace(
        b"</Types>",
        f'<Override PartName="/word/comments.xml" ContentType="{_CONTENT}"/></Types>'.encode(),
    )
    relation = f'<Relationship Id="rIdC" Type="{_RELATION}" Target="comments.xml"/>'
    rels = named["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", f"{relation}</Relationships>".encode()
    )
    return {
        **named,
        "word/comments.xml": etree.tostring(root),
        "[Content_Types].xml": types,
        "word/_rels/document.xml.rels": rels,
    }


def rewritten(named: Mapping[str, bytes], root: Any, habit: Callable, random: Random) -> Named:
    """A file as a program would save it."""
    after = habit(dict(named), root, random)
    return {**after, BODY: etree.tostring(root)}


def _parted(run: Any, random: Random) -> None:
    """Google Docs begins a new run wherever its own spell-checker or cursor was."""
    texts = run.findall(f"{W}t")
    look = run.find(f"{W}rPr")
    if look is None:
        look = made("rPr")
        run.insert(0, look)
    look.append(made("rtl", val="0"))
    if len(texts) != 1 or len(run) != 2 or not texts[0].text or random.random() < 0.7:
        return
    place = random.randrange(len(texts[0].text))
    if not place:
        return
    rest = etree.fromstring(etree.tostring(run))
    texts[0].text, rest.find(f"{W}t").text = texts[0].text[:place], texts[0].text[place:]
    for part in (texts[0], rest.find(f"{W}t")):
        part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.addnext(rest)


def _controlled(element: Any, random: Random) -> None:
    control, about, content = made("sdt"), made("sdtPr"), made("sdtContent")
    about.append(made("id", val=str(random.randrange(10**9))))
    about.append(made("tag", val=f"goog_rdk_{random.randrange(10**4)}"))
    control.append(about)
    control.append(content)
    element.addprevious(control)
    content.append(element)


def _renumber_notes(named: Named, root: Any) -> None:
    """Notes are counted from nought, and there is none between lines and text."""
    if "word/footnotes.xml" not in named:
        return
    notes = etree.fromstring(named["word/footnotes.xml"])
    numbers = {}
    for note in list(notes):
        if note.get(f"{W}type") is not None:
            notes.remove(note)
            continue
        numbers[note.get(f"{W}id")] = str(len(numbers))
        note.set(f"{W}id", numbers[note.get(f"{W}id")])
    for sign in root.iter(f"{W}footnoteReference"):
        sign.set(f"{W}id", numbers[sign.get(f"{W}id")])
    named["word/footnotes.xml"] = etree.tostring(notes)
