"""A reviewer whose edits are written into the XML of a review copy, without any program.

Each edit is told as `word_hands.py` tells it, with the number of its paragraph among those that
say something; what the text is after all of them is kept by letters alone.
"""

import copy
from random import Random

from lxml import etree

from tests.word_copies import W

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
NAMES = ("Aigul Bekova", "M. Ivanov", "N. Beridze")
HEADS = ("Title", "Heading1", "Heading2", "Heading3", "Heading4")
LEAST = 30


def made(tag, **attributes):
    """An element of WordprocessingML."""
    return etree.Element(f"{W}{tag}", {f"{W}{name}": value for name, value in attributes.items()})


class Pen:
    """Edits one document at random.

    Attributes:
        log: what was done.
        comments: id, author and words of the comments.
    """

    def __init__(self, root, texts, seed, *, tracked, own_marks):
        """Find the paragraphs of a copy.

        Args:
            root: of its document.
            texts: what its paragraphs say, as they were handed out.
            seed: of the random choices.
            tracked: whether what is done is marked.
            own_marks: whether a new paragraph has its own mark put in, or parts the one before it.
        """
        self.random = Random(seed)
        self.tracked, self.own_marks = tracked, own_marks
        self.paras = [para for para in root.iter(f"{W}p") if _text(para) or _signs(para)]
        self.texts = list(texts)
        assert len(self.paras) == len(self.texts)
        self.final = [[text] for text in self.texts]
        self.free = set(range(len(self.paras)))
        self.log, self.comments = [], []
        self.count = 0

    def work(self, edits):
        """Do so many things."""
        kinds = (
            [self.insert] * 4 + [self.delete] * 4 + [self.replace] * 5 + [self.comment] * 5
            + [self.new_paragraph] * 2 + [self.drop_paragraph, self.heading]
        )  # fmt: skip
        for _ in range(edits):
            self.random.choice(kinds)()

    def insert(self):
        if (found := self.word()) is not None:
            number, run, word = found
            new = self.token()
            run.addnext(self.traced("ins", _run(run, f" {new}")))
            self.note("insert", number, new=new)
            self.says(number, word, f"{word} {new}")

    def delete(self):
        if (found := self.word()) is not None:
            number, run, word = found
            self.take_out(run)
            self.note("delete", number, old=word)
            self.says(number, word, "")

    def replace(self):
        if (found := self.word()) is not None:
            number, run, word = found
            new = self.token()
            run.addnext(self.traced("ins", _run(run, new)))
            self.take_out(run)
            self.note("replace", number, old=word, new=new)
            self.says(number, word, new)

    def comment(self):
        if (found := self.word()) is not None:
            number, run, word = found
            new, name = self.token(), str(len(self.comments))
            self.comments.append((name, self.random.choice(NAMES), f"Is this so? {new}"))
            run.addprevious(made("commentRangeStart", id=name))
            mark = made("r")
            mark.append(made("commentReference", id=name))
            run.addnext(mark)
            run.addnext(made("commentRangeEnd", id=name))
            self.note("comment", number, old=word, new=new)

    def new_paragraph(self):
        number = self.pick(cells=False)
        if number is None:
            return
        para, new = self.paras[number], self.token()
        words = f"A paragraph that is new: {new}."
        fresh = made("p")
        if (kind := para.find(f"{W}pPr")) is not None:
            fresh.append(copy.deepcopy(kind))
        letters = made("r")
        letters.append(_letters("t", words))
        fresh.append(self.traced("ins", letters))
        para.addnext(fresh)
        self.mark(fresh if self.own_marks else para, "ins")
        self.note("paragraph", number, new=new)
        self.final[number].append(words)

    def drop_paragraph(self):
        number = self.pick(cells=False)
        if number is None:
            return
        para = self.paras[number]
        if self.tracked:
            for run in list(para.iter(f"{W}r")):
                self.take_out(run)
            self.mark(para, "del")
        else:
            para.getparent().remove(para)
        self.note("drop", number, old=self.texts[number])
        self.final[number] = []

    def heading(self):
        wanted = [number for number in sorted(self.free) if _style(self.paras[number]) in HEADS]
        if wanted:
            number = self.random.choice(wanted)
            self.free.discard(number)
            run, new = list(self.paras[number].iter(f"{W}r"))[-1], self.token()
            run.addnext(self.traced("ins", _run(run, f" {new}")))
            self.note("heading", number, new=new)
            self.final[number] = [f"{self.texts[number]} {new}"]

    def pick(self, *, cells=True):
        wanted = [
            number
            for number in sorted(self.free)
            if len(self.texts[number]) >= LEAST
            and _style(self.paras[number]) not in HEADS
            and (cells or self.paras[number].getparent().tag == f"{W}body")
        ]
        if not wanted:
            return None
        number = self.random.choice(wanted)
        self.free.discard(number)
        return number

    def word(self):
        """A paragraph, a run that is one word of it, which it has once, and the word."""
        number = self.pick()
        if number is None:
            return None
        para, whole = self.paras[number], self.texts[number].split(" ")
        runs = [run for run in para.findall(f"{W}r") if len(run.findall(f"{W}t")) == 1]
        words = [
            (run, word)
            for run in runs
            for word in _text(run).split(" ")[1:-1]
            if word.isalnum() and whole.count(word) == 1 and self.texts[number].count(word) == 1
        ]
        if not words:
            return None
        run, word = self.random.choice(words)
        before, _, after = _text(run).partition(word)
        chosen = _run(run, word)
        run.addprevious(_run(run, before))
        run.addprevious(chosen)
        run.addprevious(_run(run, after))
        para.remove(run)
        return number, chosen, word

    def says(self, number, word, instead):
        self.final[number] = [self.texts[number].replace(word, instead)]

    def take_out(self, run):
        if not self.tracked:
            run.getparent().remove(run)
            return
        place = made("r")
        run.addprevious(place)
        out = self.traced("del", run)
        place.getparent().replace(place, out)
        for part in run.findall(f"{W}t"):
            part.tag = f"{W}delText"

    def traced(self, kind, run):
        if not self.tracked:
            return run
        around = self.trace(kind)
        around.append(run)
        return around

    def trace(self, kind):
        self.count += 1
        return made(kind, id=str(900 + self.count), author=NAMES[0], date="2026-06-04T08:00:00Z")

    def mark(self, para, kind):
        if not self.tracked:
            return
        if (about := para.find(f"{W}pPr")) is None:
            about = made("pPr")
            para.insert(0, about)
        if (of_mark := about.find(f"{W}rPr")) is None:
            of_mark = etree.SubElement(about, f"{W}rPr")
        of_mark.append(self.trace(kind))

    def token(self):
        self.count += 1
        return f"zq{self.random.randrange(10**6)}x{self.count}"

    def note(self, kind, number, old="", new=""):
        self.log.append({"kind": kind, "para": number, "old": old, "new": new})


def _text(element):
    return "".join(part.text or "" for part in element.iter(f"{W}t"))


def _signs(para):
    return para.find(f".//{W}footnoteReference") is not None


def _style(para):
    style = para.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val")


def _run(run, text):
    """A run that looks like another."""
    fresh = made("r")
    if (look := run.find(f"{W}rPr")) is not None:
        fresh.append(copy.deepcopy(look))
    fresh.append(_letters("t", text))
    return fresh


def _letters(tag, text):
    part = made(tag)
    part.text = text
    part.set(SPACE, "preserve")
    return part
