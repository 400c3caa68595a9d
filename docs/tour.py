"""The scripted tour behind the pictures: the real window on the sample case, page by page.

Run by `make screenshots`. Pictures go to docs/pictures and to the manual, or to the folder that is
named; `docs/tour.py manual` takes those of the manual alone.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

SMALL = (1366, 768)
LARGE = (2560, 1440)
READABLE = (1240, 740)
"""The window in the pictures of the manual: they are read at three quarters of this size."""
THEMES = ("light", "dark")
QUESTIONS = (
    ("case", "problem.text"),
    ("numbers", "facts.centres"),
    ("prose", "results.narrative"),
    ("indicators", "results.indicators"),
    ("table", "challenges.items"),
    ("group", "lessons.items"),
    ("timeline", "path.timeline"),
    ("pictures", "process.pictures"),
    ("people", "front.authors"),
    ("choices", "model.ownership"),
    ("sources", "refs.sources"),
)
KEPT = ("start", "case", "history", "publish", "check", "preview")
"""The pages whose pictures are kept in the project, small and light, and the case in the dark."""

IN_MANUAL = (
    "first-run",
    "start",
    "walk",
    "case",
    "indicators",
    "pictures",
    "sources",
    "check",
    "history",
    "trash",
    "send",
    "publish",
    "preview",
    "library",
)
"""The pages whose pictures stand in the manual, light, in every language that it has."""
MANUAL = Path(__file__).parent / "manual"
COLOURS = 256
"""Of a picture in the manual: it travels with every copy of the program."""

PAGES = (1, 7, 15, 26)
"""Pages of the finished example, as PDF, that the README shows."""
PAGE_WIDTH = 480
"""Pixels of a page in that picture."""

WALKED = 32
"""Questions of the template that are passed before the picture of the way through it."""

PATIENCE = 600
"""Tenths of a second that a picture waits for what it shows."""

README_PAGE = "problem.text"
ANSWER = (
    "Before the reform, a family in a district centre that wanted to register a newborn went to "
    "four offices, each with its own hours and its own form."
)


def pause(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    for _ in range(PATIENCE):
        if true():
            return
        pause(100)
    raise TimeoutError("what the picture waits for did not come")


def tour(
    app: QApplication,
    size: tuple[int, int],
    theme: str,
    shoot: Callable[[str], None],
    language: str = "en",
) -> None:
    """Walk through every page once."""
    from casewriter.app.core import build
    from casewriter.app.desktop import Desktop
    from casewriter.domain.leaves import Path as Place

    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_CONFIG_HOME"] = scratch
        desktop = Desktop(app, build(), str(Path(scratch) / "library"))
        desktop.preferences.change(theme=theme, language=language)
        window = desktop.window
        app.setProperty("tour.window", window)
        window.resize(*size)
        desktop.show()
        window.move(0, 0)
        window.activateWindow()
        pause(1500)
        shoot("first-run")
        desktop.preferences.change(role="expert", name="Country expert", country="KZ")
        desktop.go("start")
        shoot("start-empty")
        desktop.go("new_case")
        shoot("new-case")
        desktop.actions["walk"].trigger()
        window.page("walk").step(WALKED)
        pause(500)
        shoot("walk")
        _take_a_copy(desktop)
        page = window.page("case")
        for name, question in QUESTIONS:
            page.travel.go_to(Place(question))
            pause(2500)
            if name == "case":
                _write(page, question)
            shoot(name)
        _look_at_pages(desktop, page, shoot)
        _remove(page, "results.indicators", "refs.sources", "lessons.items", "path.timeline")
        _look_back_and_out(desktop, page, shoot)
        for name in ("start", "library", "trash", "settings"):
            desktop.actions[name].trigger()
            pause(2000)
            shoot(name)
        window.close()
        desktop.close()


def _take_a_copy(desktop: object) -> None:
    """Open the finished example, and a copy of it to write in."""
    from casewriter.app.desks.examples import IDS

    desktop.show_example()
    wait_until(lambda: desktop.window.current == "case")
    pause(1500)
    desktop.examples.copy()
    wait_until(lambda: desktop.desk.case_id not in {"", *IDS})
    pause(2000)


def _look_at_pages(desktop: object, page: object, shoot: Callable[[str], None]) -> None:
    """The printed pages beside the text, and what is sent."""
    from casewriter.domain.leaves import Path as Place

    page.travel.go_to(Place("results.narrative"))
    commands = dict(page.commands())
    commands["preview"]()
    wait_until(lambda: page.inspector.preview.page > 0)
    pause(1000)
    shoot("preview")
    commands["guidance"]()
    commands["send"]()
    pause(2500)
    shoot("send")
    desktop.desk.open(desktop.desk.case_id)
    pause(800)


def _look_back_and_out(desktop: object, page: object, shoot: Callable[[str], None]) -> None:
    """What changed, what is wrong, what is published."""
    desktop.window.toasts.dismiss()
    page.show_history()
    pause(2000)
    shoot("history")
    page.check()
    shoot("check")
    page.publish()
    pause(5000)
    sheets = page.publishing.pages.sheets
    wait_until(lambda: all(sheet.has_page for sheet in sheets))
    shoot("publish")


def _remove(page: object, *questions: str) -> None:
    """Take the first row of each question away, so that the trash has something to show."""
    from casewriter.domain.leaves import Path as Place

    session = page.desk.session
    for question in map(Place, questions):
        for row in session.case.rows(question)[:1]:
            session.remove_row(question.child(row))


def _write(page: object, question: str) -> None:
    """Answer the first question as somebody would: by typing."""
    from PySide6.QtTest import QTest

    from casewriter.domain.leaves import Path as Place

    page.pages.page.card(Place(question)).editor.focus_first()
    QTest.keyClicks(page.window().focusWidget(), ANSWER)
    pause(1500)


def shoot_manual(app: QApplication) -> None:
    """Walk once in every language of the manual; its pictures keep few colours, to be small."""
    from PIL import Image

    for folder in sorted(path for path in MANUAL.iterdir() if path.is_dir()):
        kept = folder / "pictures"
        kept.mkdir(exist_ok=True)

        def shoot(name: str, kept: Path = kept) -> None:
            pause(250)
            if name not in IN_MANUAL:
                return
            file = kept / f"{name}.png"
            app.property("tour.window").grab().save(str(file))
            with Image.open(file) as picture:
                small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            small.save(file, optimize=True)

        tour(app, READABLE, "light", shoot, folder.name)


def shoot_pages(kept: Path) -> None:
    """Put some pages of the finished example beside one another."""
    import pypdfium2
    from PIL import Image

    from casewriter.app.console import run
    from casewriter.app.desks.examples import example

    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "example.pdf"
        run(["export", str(example("one-stop-shop")), "--to", "pdf", "-o", str(file)])
        with pypdfium2.PdfDocument(file) as document:
            shown = [document[number - 1] for number in PAGES]
            pages = [page.render(scale=PAGE_WIDTH / page.get_width()).to_pil() for page in shown]
    gap = 16
    height = max(page.height for page in pages)
    whole = Image.new("RGB", (len(pages) * (PAGE_WIDTH + gap) + gap, height + 2 * gap), "#cfd6d6")
    for place, page in enumerate(pages):
        whole.paste(page, (gap + place * (PAGE_WIDTH + gap), gap))
    whole.save(kept / "pages.png", optimize=True)


def main(folder: Path | None) -> None:
    """Walk in both sizes and themes; keep all pictures in the folder, or the chosen ones."""
    app = QApplication([])
    kept = Path(__file__).parent / "pictures"
    kept.mkdir(exist_ok=True)
    for size in (SMALL, LARGE) if folder else (SMALL,):
        for theme in THEMES:

            def shoot(name: str, size: tuple[int, int] = size, theme: str = theme) -> None:
                pause(250)
                picture = app.property("tour.window").grab()
                if folder is not None:
                    picture.save(str(folder / f"{name}-{theme}-{size[0]}.png"))
                elif theme == "light" and name in KEPT:
                    picture.save(str(kept / f"{name}.png"))
                elif theme == "dark" and name == "case":
                    picture.save(str(kept / "case-dark.png"))

            tour(app, size, theme, shoot)
    if folder is None:
        shoot_manual(app)
        shoot_pages(kept)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if sys.argv[1:] == ["manual"]:
        shoot_manual(QApplication([]))
        sys.exit()
    if chosen is not None:
        shutil.rmtree(chosen, ignore_errors=True)
        chosen.mkdir(parents=True)
    main(chosen)
