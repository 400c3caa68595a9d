"""The first ten minutes of an expert: from the first page to the caret found again, by keys."""

from io import BytesIO
from pathlib import Path as File

from docx import Document
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from casewriter.domain.exhibits import cell_of, columns_of, heading_of, rows_of
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Footnote
from casewriter.prose.walk import exhibits, inlines, plain_text
from casewriter.services.pictures import LONG_SIDE
from tests.publish.semantic import faults

CLIPBOARDS = File(__file__).parents[1] / "ui" / "pasting" / "clipboards"
THREE = (
    "A family in a village visited four offices. Each asked for the same papers. "
    "Nobody knew where the file lay."
)
PROBLEM, PICTURES = Path("problem.text"), Path("process.pictures")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST_STOPS = 80


def tab_to(seat, *wanted):
    """Press Tab until the keyboard is there, as somebody without a mouse would."""
    for _ in range(MOST_STOPS):
        if seat.window.focusWidget() in wanted:
            return
        seat.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted[0].accessibleName() or wanted}")


def paste(seat, html="", text="", files=()):
    """Put something on the clipboard as another program does, and press Ctrl+V."""
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    if files:
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(mime)
    seat.press(Qt.Key.Key_V, CTRL)
    # Python crashes at its end while the clipboard still holds what a test gave it.
    QGuiApplication.clipboard().clear()


def answer(seat, path=PROBLEM):
    case = seat.case.desk.session.case
    return case.get(path, case.source_language)


def leaf(seat):
    return seat.case.pages.page.card(PROBLEM).editor.leaf


def said(seat):
    """What the bar says about a paste, where it is in sight."""
    bar, view = leaf(seat).notices, seat.case.pages.page.viewport()
    notice = bar.shown("pasting")
    if notice is None or not view.rect().contains(
        bar.geometry().translated(leaf(seat).mapTo(view, leaf(seat).rect().topLeft()))
    ):
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


def begin(seat):
    """First run, then the template, then the page with its first question."""
    first = seat.see("first_run")
    tab_to(seat, first.profile.name)
    seat.type("Nino Beridze")
    tab_to(seat, first.profile.cards["expert"])
    seat.press(Qt.Key.Key_Space)
    tab_to(seat, first.begin)
    seat.press(Qt.Key.Key_Space)
    start = seat.see("start")
    assert start.empty.isVisible()
    seat.press(Qt.Key.Key_N, CTRL)
    page = seat.see("new_case")
    one_stop = next(card for card in page.cards if "one-stop" in card.text().lower())
    tab_to(seat, one_stop)
    seat.press(Qt.Key.Key_Space)
    assert page.template.id == "one-stop-shop"
    assert page.outline.isVisible()
    tab_to(seat, page.title)
    seat.type("Public service halls")
    tab_to(seat, page.country)
    seat.type("Georgia")
    assert page.country.code == "GE"
    tab_to(seat, page.begin)
    seat.press(Qt.Key.Key_Space)
    return seat.see("case")


def test_the_first_ten_minutes(seat, qtbot, tmp_path):
    seat.sit_down()
    case = begin(seat)
    model = case.outline.tree.model()
    parts = [model.index(row, 0) for row in range(model.rowCount())]
    assert sum(model.rowCount(part) for part in parts) == len(case.desk.session.template.sections)

    # Three sentences: their count beside the length that is asked, and that they are saved.
    seat.go_to(str(PROBLEM))
    seat.type(THREE)
    foot = leaf(seat).foot
    assert foot._count.text() == "20 words"
    assert "asked" in foot._range.text()
    qtbot.waitUntil(lambda: case.saved.words.startswith("Saved "), timeout=10_000)
    assert plain_text(answer(seat)) == THREE

    # A page of Word, and back by one undo.
    seat.press(Qt.Key.Key_Return)
    before = answer(seat)
    picture = tmp_path / "office.png"
    Image.new("RGB", (600, 400), (20, 90, 110)).save(picture)
    letter = (CLIPBOARDS / "word-letter.html").read_text("utf-8")
    paste(seat, html=letter.replace("PICTURE", picture.as_uri()), text="Answer to your letter")
    qtbot.waitUntil(lambda: answer(seat) != before, timeout=30_000)
    assert len(list(exhibits(answer(seat)))) == 2
    assert sum(isinstance(part, Footnote) for part in inlines(answer(seat))) == 2
    qtbot.waitUntil(lambda: "placed in the text" in said(seat), timeout=10_000)
    seat.press(Qt.Key.Key_Z, CTRL)
    assert answer(seat) == before
    assert leaf(seat).editor.doc() == before
    assert case.desk.session.case.attachments == ()
    assert leaf(seat).notices.shown("pasting") is None

    # A range of Excel becomes a table with its header and a line for its source.
    seat.press(Qt.Key.Key_End, CTRL)
    range_ = (CLIPBOARDS / "excel-range.html").read_text("utf-8")
    paste(seat, html=range_, text=(CLIPBOARDS / "excel-range.txt").read_text("utf-8"))
    qtbot.waitUntil(lambda: list(exhibits(answer(seat))) != [], timeout=30_000)
    qtbot.waitUntil(lambda: "placed in the text" in said(seat), timeout=10_000)
    (placed,) = exhibits(answer(seat))
    table = Path.parse(placed.attrs.ref)
    held = case.desk.session.case
    columns = columns_of(held, table)
    headings = [heading_of(held, table, column, "en") for column in columns]
    assert headings[:2] == ["Hall", "2014: in person"]
    row = rows_of(held, table)[0]
    assert [cell_of(held, table, row, c, "en") for c in columns][:2] == ["Orzan", "1,204"]
    seat.press(Qt.Key.Key_F6)
    assert seat.window.focusWidget().text() == "Keep text only"
    seat.press(Qt.Key.Key_Escape)
    assert seat.window.focusWidget() is leaf(seat).editor.text

    # The picture of a phone: upright, small, asked for what belongs to it; that can come later.
    seat.go_to(str(PICTURES))
    paste(seat, files=[phone_picture(tmp_path / "IMG_0042.JPG")])
    rows = lambda: case.desk.session.case.rows(PICTURES)  # noqa: E731  # as they are each time
    qtbot.waitUntil(lambda: len(rows()) == 1, timeout=60_000)
    (kept,) = case.desk.session.case.attachments
    data = case.desk.attachments.read(kept.sha256)
    upright = Image.open(BytesIO(data))
    assert upright.height == LONG_SIDE > upright.width
    assert len(data) < 4_000_000
    card = case.pages.page.card(PICTURES).editor.cards[rows()[0]]
    assert card.is_open
    asked = {part.part.name for part in card.form.leaves}
    assert {"title", "alt", "permission", "licence"} <= asked

    # What is missing is said with its place, and one key leads there.
    seat.press(Qt.Key.Key_F7)
    assert case.faces.currentWidget() is case.checking
    lines = case.checking.list
    for _ in lines.lines.lines:
        if lines.line is not None and str(lines.line.path).startswith(str(PICTURES)):
            break
        seat.press(Qt.Key.Key_F8)
    assert case.checking.detail.isVisible()
    assert str(lines.line.path).startswith(str(PICTURES))
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: case.travel.question == PICTURES, timeout=10_000)
    shown = case.pages.page.card(PICTURES)
    qtbot.waitUntil(lambda: shown.isAncestorOf(seat.window.focusWidget()), timeout=10_000)

    # A draft for Word.
    seat.desktop.places.setValue("publish/folder", str(tmp_path))
    seat.press(Qt.Key.Key_P, CTRL, SHIFT)
    panel = case.publishing
    tab_to(seat, *panel.kinds.values())
    seat.press(Qt.Key.Key_Up)
    assert panel.kind == "summary"
    seat.press(Qt.Key.Key_Down)
    assert panel.kinds["draft"].hasFocus()
    assert panel.kind == "draft"
    assert panel.wanted_formats == (("docx", ".docx"),)
    write = next(b for b in panel.header.findChildren(QPushButton) if b.kind == "primary")
    tab_to(seat, write)
    seat.press(Qt.Key.Key_Space)
    written = lambda: case.notices.shown("export").sentence  # noqa: E731  # said anew when done
    qtbot.waitUntil(lambda: "Public-service-halls-en-draft.docx" in written(), timeout=90_000)
    (draft,) = tmp_path.glob("*.docx")
    assert faults(draft) == []
    document = Document(str(draft))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert THREE in words
    assert "Visits to the halls, thousands" in words
    assert "▢ Not answered yet: Groups most affected" in words
    heads = " ".join(p.text for s in document.sections for p in s.header.paragraphs)
    assert "draft" in heads.lower()

    # Nobody is asked to save; the caret is where it was.
    seat.go_to(str(PROBLEM))
    leaf(seat).editor.place_caret(44)
    seat.leave()
    seat.sit_down()
    start = seat.see("start")
    doors = [b for b in start.cases.findChildren(QPushButton) if b.isVisible()]
    tab_to(seat, doors[0])
    seat.press(Qt.Key.Key_Space)
    case = seat.see("case")
    assert case.travel.question == PROBLEM
    qtbot.waitUntil(lambda: case.pages.page.card(PROBLEM) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: leaf(seat).editor.caret() == 44, timeout=10_000)
    seat.type("!")
    assert plain_text(answer(seat)).startswith(f"{THREE[:44]}!")
