"""What an editor settles for a volume, and how the next edition begins with it."""

import pytest
from PySide6.QtCore import QSettings

from casewriter.domain.volume import Compendium
from casewriter.ui.publish.volume import Chosen, VolumeDialog, settled_for

CASES = (
    Chosen("a", "Service Houses", ("en", "ru")),
    Chosen("b", "Smart Government", ("kk", "ru", "en")),
    Chosen("c", "", ("ru", "en")),
)


@pytest.fixture
def dialog(qtbot, tmp_path):
    def shown(settled, cases=CASES):
        memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
        made = VolumeDialog(cases, settled, memory, None)
        qtbot.addWidget(made)
        made.show()
        return made

    return shown


def test_what_was_settled_for_the_same_cases_comes_back_whatever_their_order():
    kept = Compendium("Under one roof", ("c", "a", "b"), language="ru", numbering="each")
    other = Compendium("Another", ("a", "b"))
    assert settled_for(CASES, (other, kept), "plain") == kept
    begun = settled_for(CASES, (other,), "plain")
    assert (begun.cases, begun.language, begun.style) == (("a", "b", "c"), "en", "plain")


def test_everything_that_is_settled_is_asked_for(dialog, qtbot):
    settled = Compendium(
        "Under one roof",
        ("c", "a", "b"),
        subtitle="Three cases",
        editors=("A. S.", "T. K."),
        date="2026-11",
        isbn="978",
        foreword="Words.",
        signed="The Chair",
        numbering="each",
        references="each",
        language="ru",
        style="plain",
    )
    shown = dialog(settled)
    assert shown.volume() == settled
    shown.down.click()
    assert shown.volume().cases == ("a", "c", "b")
    shown.down.click()
    shown.down.click()
    assert shown.volume().cases == ("a", "b", "c")
    with qtbot.waitSignal(shown.chosen) as told:
        shown.go.click()
    volume, formats, _ = told.args
    assert (volume.cases, formats) == (("a", "b", "c"), ("docx",))


def test_a_volume_without_title_or_format_or_common_language_is_not_written(dialog):
    shown = dialog(settled_for(CASES, (), "hub"))
    assert not shown.go.isEnabled()
    shown.title.setText("Under one roof")
    assert shown.go.isEnabled()
    shown.formats["docx"].click()
    assert not shown.go.isEnabled()
    apart = (Chosen("a", "", ("en",)), Chosen("b", "", ("kk",)))
    lonely = dialog(settled_for(apart, (), "hub"), apart)
    lonely.title.setText("Under one roof")
    assert not lonely.go.isEnabled()
