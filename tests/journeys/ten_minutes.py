"""The first ten minutes of an expert, step by step, by whatever hand: see `hands.py`.

With `JOURNEY_PICTURES` naming a folder each step leaves a picture there; `JOURNEY_SIZE` (1366x728),
`JOURNEY_THEME` (light) and `JOURNEY_LANGUAGE` (en) say how the window looks while it is played.
"""

import os
from io import BytesIO
from pathlib import Path as File

from docx import Document
from PIL import Image
from PySide6.QtWidgets import QApplication, QPushButton

from casewriter.domain.exhibits import cell_of, columns_of, heading_of, rows_of, type_of
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Footnote
from casewriter.prose.walk import exhibits, inlines, plain_text
from casewriter.services.pictures import LONG_SIDE
from casewriter.ui.phrases import country_name
from tests.journeys.conftest import Seat
from tests.journeys.hands import clip, type_letters
from tests.publish.semantic import faults

CLIPBOARDS = File(__file__).parents[1] / "ui" / "pasting" / "clipboards"
PROBLEM, PICTURES = Path("problem.text"), Path("process.pictures")
WRITTEN = {
    "en": (
        "A family in a village visited four offices. Each asked for the same papers. "
        "Nobody knew where the file lay."
    ),
    "ru": (
        "Семья из села обошла четыре учреждения. Каждое просило одни и те же бумаги. "
        "Никто не знал, где лежит дело."
    ),
}
CASE = {"en": "Public service halls", "ru": "Дома государственных услуг"}
SOURCE = {"en": "Ministry of Justice, register of visits", "ru": "Минюст, журнал посещений"}
PICTURE = {
    "en": ("The hall on its first day", "People wait at twelve desks under a glass roof"),
    "ru": ("Зал в первый день работы", "Люди ждут у двенадцати окон под стеклянной крышей"),
}
CARET = 44


class Story(Seat):
    """An expert with one of two hands."""

    def __init__(self, qtbot, qapp, folder, hand):
        super().__init__(qtbot, qapp, folder)
        self.hand = hand(self)
        self.language = os.environ.get("JOURNEY_LANGUAGE", "en")
        self.shots = 0

    def sit_down(self):
        super().sit_down()
        across, down = os.environ.get("JOURNEY_SIZE", "1366x728").split("x")
        self.window.resize(int(across), int(down))

    def type(self, text):
        type_letters(self.window.focusWidget(), text)

    def shoot(self, step):
        """Keep how the window looks at this step of the story."""
        self.shots += 1
        self.picture(f"{self.hand.name}-{self.shots:02}-{step}")

    def reads(self, words, wanted):
        """Hold what the window says in English; its sentences in Russian have laws of their own."""
        assert self.language != "en" or wanted in words, words

    @property
    def text(self):
        return self.leaf.editor.text

    @property
    def leaf(self):
        return self.case.pages.page.card(PROBLEM).editor.leaf

    def answer(self):
        case = self.case.desk.session.case
        return case.get(PROBLEM, case.source_language)

    def label_of(self, question):
        words = self.case.desk.session.template.wording(self.case.desk.wording)
        return words.fields[str(question)].label

    def arrived(self, question):
        """Wait until a question is there and has the keyboard."""
        pages = self.case.pages
        self.qtbot.waitUntil(lambda: pages.page.card(question) is not None)
        card = pages.page.card(question)
        self.qtbot.waitUntil(lambda: card.isAncestorOf(QApplication.focusWidget()))
        return card

    def told(self):
        """What the bar says about a paste, where it is in sight."""
        bar, view = self.leaf.notices, self.case.pages.page.viewport()
        notice = bar.shown("pasting")
        corner = self.leaf.mapTo(view, self.leaf.rect().topLeft())
        if notice is None or not view.rect().contains(bar.geometry().translated(corner)):
            return ""
        return notice.sentence


def phone_picture(file):
    """Five megabytes as a phone writes them: lying on its side, to be turned by who reads."""
    exif = Image.Exif()
    exif[0x0112] = 6
    noise = Image.effect_noise((4000, 3000), 40).convert("RGB")
    noise.save(file, "JPEG", exif=exif, quality=72)
    assert file.stat().st_size > 4_000_000
    return file


def begin(story):
    """Start without a network: one page of questions, then the door to a case study."""
    first = story.see("first_run")
    spoken = first.language.segments
    story.hand.take_segment(spoken, next(one for one in spoken if one.key == story.language))
    theme = os.environ.get("JOURNEY_THEME", "light")
    story.desktop.preferences.change(theme=theme)
    story.hand.write(first.profile.name, "Nino Beridze")
    story.hand.press(first.profile.cards["expert"])
    story.shoot("before-you-begin")
    story.hand.press(first.begin)
    start = story.see("start")
    assert start.empty.isVisible()
    story.shoot("three-doors")
    story.hand.press(start.begin)


def choose_the_template(story):
    """The one-stop-shop template, and with it the whole task list with expected lengths."""
    page = story.see("new_case")
    place = next(n for n, one in enumerate(page._templates) if one.id == "one-stop-shop")
    story.hand.press(page.cards[place])
    assert page.template.id == "one-stop-shop"
    assert page.outline.isVisible()
    story.hand.write(page.title, CASE[story.language])
    story.hand.choose(page.country, country_name("GE"))
    assert page.country.code == "GE"
    story.shoot("the-template")
    story.hand.press(page.begin)
    case = story.see("case")
    assert case.desk.session.case.source_language == story.language
    model = case.outline.tree.model()
    parts = [model.index(row, 0) for row in range(model.rowCount())]
    assert sum(model.rowCount(part) for part in parts) == len(case.desk.session.template.sections)
    story.shoot("the-task-list")


def write_three_sentences(story):
    """Their count beside the length that is asked, and "Saved"."""
    story.hand.go_to(PROBLEM)
    story.type(WRITTEN[story.language])
    story.reads(story.leaf.foot._count.text(), "20 words")
    story.reads(story.leaf.foot._range.text(), "asked")
    story.wait_until_saved()
    story.qtbot.waitUntil(lambda: story.case.saved._at is not None)
    story.reads(story.case.saved.words, "Saved ")
    assert plain_text(story.answer()).replace("\u00a0", " ") == WRITTEN[story.language]
    story.shoot("three-sentences-saved")


def paste_a_page_of_word(story, folder):
    """Foreign styles go; lists, tables, notes stay; one undo takes it back."""
    story.press(_return())
    before = story.answer()
    picture = folder / "office.png"
    Image.new("RGB", (600, 400), (20, 90, 110)).save(picture)
    letter = (CLIPBOARDS / "word-letter.html").read_text("utf-8")
    html = letter.replace("PICTURE", picture.as_uri())
    story.hand.paste(story.text, clip(html=html, text="Answer to your letter"))
    story.qtbot.waitUntil(lambda: story.answer() != before)
    assert len(list(exhibits(story.answer()))) == 2
    assert sum(isinstance(part, Footnote) for part in inlines(story.answer())) == 2
    story.qtbot.waitUntil(lambda: story.told() != "")
    story.reads(story.told(), "placed in the text")
    story.shoot("a-page-of-word")
    story.hand.command("undo")
    assert story.answer() == before
    assert story.leaf.editor.doc() == before
    assert story.case.desk.session.case.attachments == ()
    assert story.leaf.notices.shown("pasting") is None
    story.shoot("taken-back")


def paste_a_range_of_excel(story):
    """A table with its header row, and the line for its source."""
    story.hand.to_end(story.text)
    html = (CLIPBOARDS / "excel-range.html").read_text("utf-8")
    text = (CLIPBOARDS / "excel-range.txt").read_text("utf-8")
    story.hand.paste(story.text, clip(html=html, text=text))
    story.qtbot.waitUntil(lambda: list(exhibits(story.answer())) != [])
    story.qtbot.waitUntil(lambda: story.told() != "")
    story.reads(story.told(), "placed in the text")
    (placed,) = exhibits(story.answer())
    table, held, tag = Path.parse(placed.attrs.ref), story.case.desk.session.case, story.language
    columns = columns_of(held, table)
    headings = [heading_of(held, table, column, tag) for column in columns]
    assert headings[:2] == ["Hall", "2014: in person"]
    row = rows_of(held, table)[0]
    assert cell_of(held, table, row, columns[0], tag) == "Orzan"
    kinds = [type_of(held, table, column) for column in columns]
    # "1,204" counts in an English case; in a Russian one it may be meant either way and stays.
    assert kinds == ["text", "number" if tag == "en" else "text", "number", kinds[1], "number"]
    story.shoot("a-range-of-excel")
    story.hand.leave_bar(story.leaf.notices)
    assert story.window.focusWidget() is story.text
    name_its_source(story, table)


def name_its_source(story, table):
    """Open the table from its place in the text, and say where the numbers are from."""
    story.hand.open_exhibit(story.text)
    story.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    chip = QApplication.activePopupWidget()
    story.hand.take_in_card(chip, chip.findChildren(QPushButton)[0])
    card = story.arrived(table)
    form = card.editor.cards[table.steps[0]].form
    cites = form.caption.leaf("source")
    story.hand.press(cites.choose)
    story.hand.add_in(cites.picker, SOURCE[story.language])
    session = story.case.desk.session
    assert len(session.case.get(table.child("source"), "")) == 1
    story.shoot("its-source")


def add_the_picture_of_a_phone(story, folder):
    """Upright, small, asked for caption, alt text, rights; "later" is accepted."""
    card = story.hand.go_to(PICTURES)
    story.hand.bring_files(card.editor, [phone_picture(folder / "IMG_0042.JPG")])
    session = story.case.desk.session
    story.qtbot.waitUntil(lambda: len(session.case.rows(PICTURES)) == 1)
    (kept,) = session.case.attachments
    data = story.case.desk.attachments.read(kept.sha256)
    upright = Image.open(BytesIO(data))
    assert upright.height == LONG_SIDE > upright.width
    assert len(data) < 4_000_000
    (row,) = session.case.rows(PICTURES)
    made = card.editor.cards[row]
    assert made.is_open
    asked = {part.part.name for part in made.form.leaves}
    assert {"title", "alt", "permission", "licence"} <= asked
    for name, words in zip(("title", "alt"), PICTURE[story.language], strict=True):
        story.hand.write(made.form.leaf(name).line, words)
    permission = made.form.leaf("permission").combo
    story.hand.choose(permission, permission.itemText(permission.findData("asked")))
    assert session.case.get(PICTURES.child(row, "permission"), "") == "asked"
    story.shoot("the-picture")


def check(story):
    """Why and where, and one step to the place."""
    story.hand.command("check")
    case = story.case
    assert case.faces.currentWidget() is case.checking
    story.shoot("check-my-case")

    def of_the_picture(line):
        return line.group is not None and str(line.path).startswith(str(PICTURES))

    story.hand.open_finding(case.checking, of_the_picture)
    story.qtbot.waitUntil(lambda: case.travel.question == PICTURES)
    story.arrived(PICTURES)
    story.shoot("at-its-place")


def make_a_draft(story, folder):
    """A Word file that opens without a prompt, marked draft, gaps shown as gaps."""
    story.desktop.places.setValue("publish/folder", str(folder))
    story.hand.command("publish")
    panel = story.case.publishing
    dots = list(panel.kinds.values())
    story.hand.tick(dots, panel.kinds["summary"])
    story.hand.tick(dots, panel.kinds["draft"])
    assert panel.kind == "draft"
    assert panel.wanted_formats == (("docx", ".docx"),)
    story.shoot("publish")
    write = next(b for b in panel.header.findChildren(QPushButton) if b.kind == "primary")
    story.hand.press(write)
    written = lambda: story.case.notices.shown("export").sentence  # noqa: E731  # anew when done
    story.qtbot.waitUntil(lambda: f"-{story.language}-draft.docx" in written())
    story.shoot("written")
    (draft,) = folder.glob("*.docx")
    assert faults(draft) == []
    document = Document(str(draft))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert WRITTEN[story.language] in words.replace("\u00a0", " ")
    assert "Visits to the halls, thousands" in words
    assert "▢" in words
    story.reads(words, "▢ Not answered yet: Groups most affected")
    heads = " ".join(p.text for s in document.sections for p in s.header.paragraphs)
    story.reads(heads.lower(), "draft")


def leave_and_come_back(story):
    """Nobody is asked to save; the question is the same, the caret is where it was."""
    story.hand.go_to(PROBLEM)
    story.hand.place_caret(story.text, CARET)
    assert story.leaf.editor.caret() == CARET
    before = plain_text(story.answer())
    story.leave()
    story.sit_down()
    start = story.see("start")
    story.shoot("the-next-day")
    # What an expert can say now: it has not been sent, and the text is on this computer.
    (summary,) = story.desktop.library.cases()
    assert summary.whereabouts.stage == "draft"
    story.reads(start._stays.text(), "Your text is on this computer.")
    (door, *_) = [b for b in start.cases.findChildren(QPushButton) if b.isVisible()]
    story.hand.press(door)
    case = story.see("case")
    story.reads(case.header.subtitle.whole, "not sent")
    assert case.travel.question == PROBLEM
    story.qtbot.waitUntil(lambda: case.pages.page.card(PROBLEM) is not None)
    story.qtbot.waitUntil(lambda: story.leaf.editor.caret() == CARET)
    story.qtbot.waitUntil(lambda: story.window.focusWidget() is story.text)
    story.type("!")
    assert plain_text(story.answer()) == f"{before[:CARET]}!{before[CARET:]}"
    story.shoot("the-same-question")


def _return():
    from PySide6.QtCore import Qt

    return Qt.Key.Key_Return
