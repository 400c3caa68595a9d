"""The list of countries."""

from casewriter.ui.settings.countries import CountryPicker


def test_a_country_that_no_list_knows_is_shown_all_the_same(qtbot):
    picker = CountryPicker()
    qtbot.addWidget(picker)
    picker.say("Choose a country")
    picker.choose("XT")
    assert picker.code == "XT"
    assert picker.currentText() == "Tarvia"
    picker.say("Choose again")
    assert picker.code == "XT"
    picker.choose("XQ")
    assert picker.currentText() == "XQ"
    picker.choose("")
    assert picker.code == ""
