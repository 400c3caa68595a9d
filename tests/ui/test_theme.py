"""The theme changes live; icons and glyphs follow it and stay sharp."""

import re

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from casewriter import assets
from casewriter.ui import theme
from casewriter.ui.commands import COMMANDS
from casewriter.ui.glyphs import STATES, Tally, gaps_of, paint_glyph, tally_words
from casewriter.ui.ruler import WordRuler, advice, asked_words, count_words, paint_ruler
from casewriter.ui.tokens import CONTRAST, DARK, LIGHT, TEXT_SIZES
from casewriter.ui.widgets.entries import Picker

pytestmark = pytest.mark.usefixtures("desk")


def picture(paint, width=32, height=32, ratio=1):
    image = QImage(width * ratio, height * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def colours(image):
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_the_theme_changes_live(desk):
    shown = theme.apply(desk, "light")
    changes = []
    shown.changed.connect(lambda: changes.append(theme.current()))
    theme.apply(desk, "dark", 19)
    theme.apply(desk, "contrast")
    assert changes == [DARK, CONTRAST]
    assert theme.apply(desk, "light") is shown
    assert desk.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.desk)


def test_a_list_with_a_line_follows_the_theme(desk, qtbot):
    theme.apply(desk, "light")
    picker = Picker(writable=True)
    qtbot.addWidget(picker)
    picker.resize(300, 34)
    picker.show()
    theme.apply(desk, "dark")
    qtbot.waitUntil(lambda: picker.grab().toImage().pixelColor(60, 6) == QColor(DARK.paper))
    text = QPalette.ColorRole.Text
    qtbot.waitUntil(lambda: picker.lineEdit().palette().color(text) == QColor(DARK.ink))
    theme.apply(desk, "light")


def test_as_the_computer_follows_the_computer(desk):
    theme.apply(desk, "computer")
    dark = desk.styleHints().colorScheme().name == "Dark"
    assert theme.current() == (DARK if dark else LIGHT)


def test_the_size_of_answers_is_chosen_and_an_impossible_one_is_not_taken(desk):
    for size in TEXT_SIZES:
        theme.apply(desk, "light", size)
        assert theme.text_size() == size
    large = theme.reading_font().pointSizeF()
    theme.apply(desk, "light", 5)
    assert theme.text_size() == 16
    assert theme.reading_font().pointSizeF() == pytest.approx(large * 16 / 22)


def test_the_shipped_faces_are_there_and_know_our_scripts():
    families = set(QFontDatabase.families())
    assert {"Literata", "Noto Serif Georgian", "Noto Serif Armenian"} <= families
    systems = QFontDatabase.WritingSystem
    assert systems.Cyrillic in QFontDatabase.writingSystems("Literata")
    assert systems.Georgian in QFontDatabase.writingSystems("Noto Serif Georgian")
    assert systems.Armenian in QFontDatabase.writingSystems("Noto Serif Armenian")


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_icons_take_the_colour_of_the_theme(desk, scheme):
    theme.apply(desk, scheme)
    shown = theme.icon("house")
    assert colours(shown.pixmap(QSize(64, 64)).toImage()) == {theme.current().ink.lower()}
    chosen = shown.pixmap(QSize(64, 64), QIcon.Mode.Selected).toImage()
    assert colours(chosen) == {theme.current().tint_ink.lower()}


def test_icons_are_sharp_at_twice_the_scale_and_survive_copies():
    shown = QIcon(theme.icon("gear"))
    shown.addPixmap(shown.pixmap(8, 8))
    assert shown.pixmap(QSize(17, 17), 2.0).size() == QSize(34, 34)
    once, twice = (
        picture(
            lambda p: theme.draw_icon(p, "gear", QRectF(0, 0, 17, 17), LIGHT.ink), 17, 17, ratio
        )
        for ratio in (1, 2)
    )
    assert twice != once.scaled(twice.size())


def test_every_icon_that_is_named_is_shipped():
    folder = assets.resources("icons")
    assert (folder / "LICENSE").is_file()
    assert [c.icon for c in COMMANDS if c.icon and not (folder / f"{c.icon}.svg").is_file()] == []
    for file in folder.glob("*.svg"):
        assert re.search(r"<svg[^>]*viewBox", file.read_text(encoding="utf-8")), file.name


def test_every_state_has_a_shape_of_its_own():
    drawn = [
        picture(lambda p, s=state: paint_glyph(p, QRectF(0, 0, 32, 32), s, CONTRAST))
        for state in STATES
    ]
    shapes = [
        bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits()) for image in drawn
    ]
    # The tick, the cross and the i lie inside of a disc: they differ by colour, not by outline.
    assert len({bytes(image.constBits()) for image in drawn}) == len(STATES)
    assert len(set(shapes)) >= 5


def test_the_tally_is_said_in_words(qtbot):
    tally = Tally()
    qtbot.addWidget(tally)
    tally.show_states(("ready", "set_aside", "not_started"), ("opening", "case", "case"))
    assert tally.accessibleName() == "1 of 3 sections ready, 1 set aside"
    assert gaps_of(("opening", "opening", "case", "closing")) == (2, 3)
    assert tally_words(("ready",) * 2) == "2 of 2 sections ready"
    assert not tally.grab().isNull()


def test_the_ruler_advises_and_never_scolds(qtbot):
    ruler = WordRuler()
    qtbot.addWidget(ruler)
    ruler.show_count(105, (300, 600))
    assert ruler.accessibleName() == "105 words, 300–600 asked"
    assert (count_words(105), asked_words((300, 600))) == ("105 words", "300–600 asked")
    assert advice(105, (300, 600)) == "195 more to reach the range"
    assert advice(300, (300, 600)) == ""
    assert advice(700, (300, 600)) == "100 over the range"
    for count, inside in ((10, False), (400, True), (9000, False)):
        seen = colours(
            picture(
                lambda p, n=count: paint_ruler(p, QRectF(0, 0, 170, 20), n, (300, 600), LIGHT),
                170,
                20,
            )
        )
        assert (LIGHT.ready.lower() in seen) is inside
        assert LIGHT.block.lower() not in seen


def test_widgets_are_painted_anew_in_another_theme(desk, qtbot):
    from casewriter.ui.widgets.grounds import Ground

    ground = Ground("paper", parent=None)
    qtbot.addWidget(ground)
    holder = QWidget()
    qtbot.addWidget(holder)
    ground.resize(10, 10)
    assert colours(ground.grab().toImage()) == {LIGHT.paper.lower()}
    theme.apply(desk, "dark")
    assert colours(ground.grab().toImage()) == {DARK.paper.lower()}
