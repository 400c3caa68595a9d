"""A reviewer at LibreOffice: run by its own Python (python3-uno), never by ours.

Usage: python3 word_hands.py JOBS.json, a list of {source, target, log, seed, edits, tracked}.
Every edit is written into the log with the number of its paragraph among those that say something.
"""

import contextlib
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from com.sun.star.util import DateTime

PORT = 2187
NAMES = ("Aigul Bekova", "M. Ivanov", "N. Beridze")


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def paragraphs(document):
    """Every paragraph that says something, those of cells where their table stands."""
    found = []
    walk = document.Text.createEnumeration()
    while walk.hasMoreElements():
        part = walk.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.CellNames:
                inner = part.getCellByName(name).createEnumeration()
                while inner.hasMoreElements():
                    found.append((inner.nextElement(), True))
        else:
            found.append((part, False))
    return [(para, cell) for para, cell in found if para.getString()]


class Hands:
    """Edits one document at random."""

    def __init__(self, document, seed):
        self.document = document
        self.random = random.Random(seed)
        self.paras = paragraphs(document)
        # Asking LibreOffice takes a moment each time.
        self.texts = [para.getString() for para, _ in self.paras]
        self.heads = [
            para.ParaStyleName.lower().startswith(("heading", "title")) for para, _ in self.paras
        ]
        self.log = []
        self.free = set(range(len(self.paras)))
        self.count = 0

    def pick(self, *, cell=None, least=30, leave_ends=False):
        wanted = [
            number
            for number in sorted(self.free)
            if len(self.texts[number]) >= least
            and not self.heads[number]
            and (cell is None or self.paras[number][1] == cell)
            and not (leave_ends and self.paras[number][1])
        ]
        if not wanted:
            return None
        number = self.random.choice(wanted)
        self.free.discard(number)
        return number

    def words(self, number):
        """A word of a paragraph as a selection, or None where signs make counting uncertain."""
        para = self.paras[number][0]
        text = para.getString()
        starts = [at for at in range(1, len(text) - 8) if text[at - 1] == " "]
        for _ in range(6):
            if not starts:
                return None
            start = self.random.choice(starts)
            word = text[start:].split(" ")[0]
            cursor = para.getText().createTextCursorByRange(para.getStart())
            cursor.goRight(start, False)
            cursor.goRight(len(word), True)
            if word and cursor.getString() == word and word.isalnum():
                return cursor
        return None

    def token(self):
        self.count += 1
        return f"zq{self.random.randrange(10**6)}x{self.count}"

    def note(self, kind, number, old="", new="", **more):
        self.log.append({"kind": kind, "para": number, "old": old, "new": new, **more})

    def insert(self):
        number = self.pick()
        cursor = self.words(number) if number is not None else None
        if cursor is not None:
            new = self.token()
            cursor.collapseToEnd()
            cursor.getText().insertString(cursor, f" {new}", False)
            self.note("insert", number, new=new)

    def delete(self):
        number = self.pick()
        cursor = self.words(number) if number is not None else None
        if cursor is not None:
            old = cursor.getString()
            cursor.setString("")
            self.note("delete", number, old=old)

    def replace(self):
        number = self.pick(least=20)
        cursor = self.words(number) if number is not None else None
        if cursor is not None:
            old, new = cursor.getString(), self.token()
            cursor.setString(new)
            self.note("replace", number, old=old, new=new)

    def bold(self):
        number = self.pick(cell=False)
        cursor = self.words(number) if number is not None else None
        if cursor is not None:
            self.note("bold", number, old=cursor.getString())
            cursor.CharWeight = 150.0

    def new_paragraph(self):
        number = self.pick(leave_ends=True)
        if number is None:
            return
        para, new = self.paras[number][0], self.token()
        text = para.getText()
        cursor = text.createTextCursorByRange(para.getEnd())
        text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        text.insertString(cursor, f"A paragraph that is new: {new}.", False)
        self.note("paragraph", number, new=new)

    def drop_paragraph(self):
        number = self.pick(leave_ends=True)
        if number is None:
            return
        para = self.paras[number][0]
        old = para.getString()
        cursor = para.getText().createTextCursorByRange(para.getStart())
        cursor.gotoRange(para.getEnd(), True)
        if not cursor.goRight(1, True):
            return
        cursor.setString("")
        self.note("drop", number, old=old)

    def split(self):
        number = self.pick(leave_ends=True)
        cursor = self.words(number) if number is not None else None
        if cursor is not None:
            cursor.collapseToStart()
            after = self.paras[number][0].getString()
            cursor.getText().insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            self.note("split", number, old=after)

    def heading(self):
        wanted = [n for n in sorted(self.free) if self.heads[n]]
        if wanted:
            number = self.random.choice(wanted)
            self.free.discard(number)
            para, new = self.paras[number][0], self.token()
            cursor = para.getText().createTextCursorByRange(para.getEnd())
            cursor.getText().insertString(cursor, f" {new}", False)
            self.note("heading", number, new=new)

    def comment(self):
        number = self.pick(least=12)
        cursor = self.words(number) if number is not None else None
        if cursor is None:
            return
        field = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        new = self.token()
        field.Author = self.random.choice(NAMES)
        field.Content = f"Is this so? {new}"
        moment = DateTime()
        moment.Year, moment.Month, moment.Day, moment.Hours = 2026, 6, 3, 9
        field.DateTimeValue = moment
        old = cursor.getString()
        cursor.getText().insertTextContent(cursor, field, True)
        self.note("comment", number, old=old, new=new)

    def work(self, edits):
        kinds = (
            [self.insert] * 4 + [self.delete] * 4 + [self.replace] * 5 + [self.comment] * 5
            + [self.new_paragraph] * 2 + [self.drop_paragraph, self.split, self.bold, self.heading]
        )  # fmt: skip
        for _ in range(edits):
            self.random.choice(kinds)()


def unprotect(document):
    """Takes the soft protection away, as anybody may."""
    nothing = uno.Any("[]byte", uno.ByteSequence(b""))
    uno.invoke(document, "setPropertyValue", ("RedlineProtectionKey", nothing))


def accept_all(desktop, document):
    frame = document.CurrentController.Frame
    helper = desktop[1].createInstance("com.sun.star.frame.DispatchHelper")
    helper.executeDispatch(frame, ".uno:AcceptAllTrackedChanges", "", 0, ())


def do(desktop, job):
    document = desktop[0].loadComponentFromURL(
        Path(job["source"]).as_uri(), "_blank", 0, (prop("Hidden", True),)
    )
    try:
        if not job["tracked"]:
            unprotect(document)
        document.RecordChanges = job["tracked"]
        hands = Hands(document, job["seed"])
        hands.work(job["edits"])
        document.storeToURL(Path(job["target"]).as_uri(), (prop("FilterName", "MS Word 2007 XML"),))
        unprotect(document)
        accept_all(desktop, document)
        final = [para.getString() for para, _ in paragraphs(document)]
    finally:
        document.close(True)
    Path(job["log"]).write_text(
        json.dumps({"edits": hands.log, "final": final, "texts": hands.texts})
    )


def settle(profile):
    """Without its windows LibreOffice cannot show comments in the margin: it must not try."""
    (profile / "user").mkdir()
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Office.Writer/Content/Display">'
        '<prop oor:name="Note" oor:op="fuse"><value>false</value></prop></item></oor:items>'
    )


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    address = f"uno:socket,host=127.0.0.1,port={PORT};urp;StarOffice.ComponentContext"
    for _ in range(120):
        with contextlib.suppress(Exception):
            context = resolver.resolve(address)
            manager = context.ServiceManager
            return manager.createInstanceWithContext("com.sun.star.frame.Desktop", context), manager
        time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def main():
    jobs = json.loads(Path(sys.argv[1]).read_text())
    with tempfile.TemporaryDirectory() as profile:
        settle(Path(profile))
        office = subprocess.Popen([
            "/usr/bin/soffice", "--headless", "--norestore", "--nologo", "--nodefault",
            f"-env:UserInstallation={Path(profile).as_uri()}",
            f"--accept=socket,host=127.0.0.1,port={PORT};urp;",
        ])  # fmt: skip
        try:
            desktop = connect()
            for job in jobs:
                do(desktop, job)
                sys.stdout.write(job["target"] + "\n")
            with contextlib.suppress(Exception):
                desktop[0].terminate()
        finally:
            office.wait(60)


if __name__ == "__main__":
    main()
