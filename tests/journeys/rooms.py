"""Every page, face and dialogue of the window, one after the other, in one start.

Whoever reads or looks at all of them walks through `Rooms`: who reads from outside, and
`python -m tests.journeys.rooms FOLDER` for pictures (JOURNEY_SIZE, JOURNEY_THEME and
JOURNEY_LANGUAGE as elsewhere).
"""

import os
import sys
import tempfile
import time
from pathlib import Path as File

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from casewriter.domain.canonical import to_json
from casewriter.domain.edits import Edit
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import review_of, with_review
from casewriter.domain.reviewing.acts import Deed, moved
from casewriter.domain.reviewing.home import Listed
from casewriter.exchange import write
from casewriter.prose.nodes import plain
from casewriter.services.word_copies import Homecoming
from casewriter.ui.case.inspector import TOOLS
from tests.builders import a_case
from tests.reviews import EXPERT, HUB, NOON, reviewed

PATIENCE = 90
OTHERS = (
    ("KZ", "one-stop-shop", "Public service centres of Kazakhstan", ("en", "ru", "kk")),
    ("AZ", "smart-government", "Services that come by themselves", ("en",)),
    ("GE", "one-stop-shop", "Community centres in the villages", ("en", "ru")),
)
FACTS = {
    "facts.centres": 17,
    "front.authors/nino/name": "Nino Gelashvili",
    "refs.sources/law/csl": {"title": "Law on public services"},
}
TEXT = plain("A family went to four offices. Each kept its own papers, and none knew the others.")


def pause(milliseconds):
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(true, what):
    """Let the window live until something is so."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"never came: {what}")
        pause(20)


class Rooms:
    """Goes from page to page. Each step shows one and gives its name and what is in front."""

    def __init__(self, desktop, folder):
        self.desktop, self.window, self.folder = desktop, desktop.window, folder
        self.dialogues, self.pages = set(), set()

    def walk(self):
        """Show everything there is; yields the name of each room and the widget to read."""
        for part in (
            self._before, self._library, self._case, self._faces, self._review, self._post,
            self._dialogues, self._menus, self._mishaps,
        ):  # fmt: skip
            for name, widget in part():
                if self.window.current:
                    self.pages.add(self.window.current)
                yield name, widget or self.window

    def leave(self):
        """Close the window."""
        self.window.close()
        self.desktop.close()

    def see(self, page):
        until(lambda: self.window.current == page, page)
        return self.window.page(page)

    def _before(self):
        desktop = self.desktop
        until(lambda: desktop.library.cases() is not None, "the library")
        yield "first-run", None
        desktop.preferences.change(
            role="editor", name="A. Karimova", organisation="The Hub", country="KZ"
        )
        for page in ("start", "library", "new_case", "contacts"):
            desktop.go(page)
            yield f"{page}-empty", None
        desktop.go("new_case")
        self.window.page("new_case").walk.click()
        self.see("walk")
        yield "walk", None
        for page in ("keys", "manual", "settings"):
            desktop.actions[page].trigger()
            self.see(page)
            yield page, None

    def _library(self):
        desktop = self.desktop
        desktop.take_in(self._case_files())
        page = self.see("library")
        until(lambda: len(desktop.library.cases()) == len(OTHERS) + 1, "the cases")
        for face in ("list", "board", "countries", "forms"):
            page.show_face(face)
            yield f"library-{face}", None
        page.show_face("list")
        self.window.header.search.setText("offices")
        until(lambda: page.found.list.count() > 0, "what was found")
        yield "library-search", None
        self.window.header.search.clear()
        desktop.go("start")
        yield "start", None

    def _case_files(self):
        files = []
        for number, (country, template, title, languages) in enumerate(OTHERS):
            leaves = {"front.title": title, "summary.text": TEXT}
            leaves |= FACTS if country == "GE" else {}
            case = a_case(leaves, template=template, languages=languages, country=country)
            case = replace(case, id=f"0192f0c1-0000-7000-8000-00000000001{number}")
            files.append(self._file(f"case{number}", case))
        return (*files, self._file("sent", self._sent_in()))

    def _sent_in(self):
        case = reviewed()
        deed = Deed(EXPERT, NOON, ("l1", "r1"))
        return with_review(case, moved(review_of(case), "draft", "submitted", "expert", deed))

    def _file(self, name, case):
        file = self.folder / f"{name}.json"
        file.write_bytes(to_json(case))
        return file

    def _case(self):
        desktop = self.desktop
        desktop.show_example()
        self.see("case")
        yield "example", None
        case = self._reviewed()
        for tool, _ in TOOLS:
            case.door.open(tool)
            yield f"case-{tool}", None
        case.door.open("guidance")
        case.toggle_focus_view()
        yield "case-focus", None
        case.toggle_focus_view()

    def _reviewed(self):
        """The page of the case with comments, at its summary."""
        self.desktop.desk.open(reviewed().id)
        until(lambda: self.desktop.desk.case_id == reviewed().id, "the reviewed case")
        case = self.see("case")
        case.travel.go_to(Path("summary.text"))
        until(lambda: case.pages.page.is_built, "the section")
        return case

    def _faces(self):
        case = self.window.page("case")
        for name in ("check", "publish", "show_history"):
            getattr(case, name)()
            pause(300)
            yield name, None
        case.show_sections()

    def _review(self):
        desktop = self.desktop
        for command in ("suggest", "comments", "suggested_edits", "work_list"):
            desktop.actions[command].trigger()
            yield f"review-{command}", None
        desktop.actions["rounds"].trigger()
        page = self.see("rounds")
        page.acts["check_begun"].click()
        for tab in ("form", "decision", "log", "answers"):
            if tab in page.tabs:
                page.show_tab(tab)
                yield f"rounds-{tab}", None
        newer = [replace(one, version=2) for one in desktop.core.templates.all()]
        kept, desktop.migration._templates = desktop.migration._templates, _Newer(newer)
        desktop.migration._look()
        self.see("migration")
        yield "migration", None
        desktop.migration._templates = kept
        desktop.desk.open(reviewed().id)
        self.see("case")

    def _post(self):
        desktop = self.desktop
        desktop.sending.show()
        self.see("sending")
        yield "sending", None
        desktop.desk.open(reviewed().id)
        self.see("case")
        changed = self._sent_in().with_leaf(Path("front.title"), "en", "Halls for everybody")
        desktop.desk.session_of(changed.id).write(Path("front.title"), "Halls", "en")
        desktop.take_in([self._file("theirs", changed)])
        page = self.see("merge")
        until(lambda: not page.questions.slices.is_busy, "the questions")
        until(lambda: not page.view.papers.slices.is_busy, "both texts")
        yield "merge", None
        page.left.emit()
        self.see("case")
        packages = []
        for number in (0, 2):
            country, template, title, languages = OTHERS[number]
            leaves = {"front.title": f"{title}, again"}
            case = a_case(leaves, template=template, languages=languages, country=country)
            case = replace(case, id=f"0192f0c1-0000-7000-8000-00000000001{number}")
            packages.append(self.folder / f"{number}.casepack")
            write(packages[-1], case, {}, sender=Person(name="N. Beridze"), at=NOON)
        desktop.take_in(packages)
        self.see("arrived")
        yield "arrived", None
        desktop.desk.open(reviewed().id)
        self.see("case")
        listed = (
            Listed("heading", "Say eleven here", "Four offices", HUB.name, "summary.text"),
            Listed("outside", "A word about costs?", "", HUB.name),
        )
        home = Homecoming(reviewed().id, Edit("suggest"), 0, 2, listed, False, False, False)
        desktop.word._show(home, "halls-reviewed.docx")
        self.see("word_home")
        yield "word-home", None
        desktop.actions["trash"].trigger()
        self.see("trash")
        yield "trash-empty", None
        (first, *_) = [case for case in desktop.library.cases() if case.country == "AZ"]
        desktop.trash.throw_away(first.id)
        until(lambda: first.id not in {one.id for one in desktop.library.cases()}, "thrown away")
        desktop.actions["trash"].trigger()
        page = self.see("trash")
        until(lambda: page.shown, "the trash")
        yield "trash", None
        desktop.backups.watch.back_up("rolling")
        until(lambda: desktop.backups.watch.last is not None, "a backup")
        until(lambda: desktop.backups.watch.progress is None, "the end of it")
        desktop.actions["prove_backup"].trigger()
        page = self.see("proof")
        until(lambda: page.rows.rows, "the proof")
        yield "proof", None

    def _dialogues(self):
        from casewriter.services.health import LibraryReport, Problem
        from casewriter.ui.crash import CrashWindow
        from casewriter.ui.fields.sources.paste import PasteDialog
        from casewriter.ui.pasting.sheet_choice import SheetChoice
        from casewriter.ui.recovery.problems import ProblemsDialog
        from casewriter.ui.sending.passphrase import PassphraseDialog

        desktop, window = self.desktop, self.window
        desktop.go("library")
        cases = tuple(case.id for case in desktop.library.cases())
        desktop.batch.ask(cases)
        yield from self._dialogue("many")
        desktop.batch.ask_volume(cases)
        yield from self._dialogue("volume")
        desktop.batch.show_report(())
        yield from self._dialogue("report")
        desktop.actions["contacts"].trigger()
        self.see("contacts").ask(None)
        yield from self._dialogue("contact")
        for name, made in (
            ("passphrase", lambda: PassphraseDialog("halls.casepack", window)),
            ("paste", lambda: PasteDialog(window)),
            ("sheets", lambda: SheetChoice("wait.xlsx", [("2024", 9, 4), ("2025", 9, 4)], window)),
            ("crash", lambda: CrashWindow("ValueError: nothing", True, window)),
            (
                "problems",
                lambda: ProblemsDialog(
                    LibraryReport((Problem("case_unreadable", {"case": "x"}),)), window
                ),
            ),
        ):
            made().open()
            yield from self._dialogue(name)
        desktop.actions["about"].trigger()
        yield from self._dialogue("about")
        desktop.desk.open(reviewed().id)
        self.see("case")
        desktop.reuse.ask()
        yield from self._dialogue("reuse")
        desktop.jump.open()
        palette = QApplication.activePopupWidget()
        yield "jump", palette
        palette.close()

    def _dialogue(self, name):
        """What is in front, and away again."""
        until(lambda: self._front() is not None, name)
        dialogue = self._front()
        self.dialogues.add(type(dialogue).__name__)
        yield f"dialogue-{name}", dialogue
        dialogue.close()
        until(lambda: self._front() is None, f"the end of {name}")

    def _front(self):
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return next((one for one in shown if isinstance(one, QDialog)), None)

    def _menus(self):
        for action in self.window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QMenu) and action.isVisible():
                menu.popup(self.window.mapToGlobal(self.window.rect().topLeft()))
                yield f"menu-{self.window.menuBar().actions().index(action)}", menu
                menu.close()

    def _mishaps(self):
        desktop = self.desktop
        desktop.go("library")
        self.window.show_page("too_new")
        yield "too-new", None
        desktop.recovering.begin()
        page = self.see("damaged")
        until(page.make.isVisible, "what can be saved")
        yield "damaged", None


class _Newer:
    """Templates of which each has a later version."""

    def __init__(self, templates):
        self._templates = templates

    def all(self):
        return tuple(self._templates)


def desktop_in(app, folder):
    """A window on a library of its own, of the size, theme and language that were asked for."""
    from casewriter.app.core import build
    from casewriter.app.desktop import Desktop

    os.environ |= {
        "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder),
        "CASEWRITER_KEYS": str(folder / "keys"),
    }  # fmt: skip
    desktop = Desktop(app, build(), str(folder / "library"))
    desktop.preferences.change(
        theme=os.environ.get("JOURNEY_THEME", "light"),
        language=os.environ.get("JOURNEY_LANGUAGE", "en"),
    )
    across, down = os.environ.get("JOURNEY_SIZE", "1366x728").split("x")
    desktop.window.resize(int(across), int(down))
    desktop.show()
    return desktop


def shoot(out):
    """A picture of every room."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as scratch:
        rooms = Rooms(desktop_in(app, File(scratch)), File(scratch))
        try:
            for number, (name, widget) in enumerate(rooms.walk()):
                pause(600)
                widget.grab().save(str(out / f"{number:02}-{name}.png"))
        finally:
            rooms.leave()


if __name__ == "__main__":
    shoot(File(sys.argv[1]))
