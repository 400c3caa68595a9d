"""From the start page through a template to the first word of a case."""

from PySide6.QtCore import Qt


def test_a_template_is_looked_through_and_then_begun(seat):
    seat.sit_down()
    desktop = seat.desktop
    desktop.preferences.change(role="expert", name="Aigul", country="KZ")
    desktop.go("new_case")
    new = seat.see("new_case")
    new.cards[1].click()
    seat.click(new.walk)
    walk = seat.see("walk")
    assert walk.template.id == "smart-government"
    seat.press(Qt.Key.Key_Right)
    seat.press(Qt.Key.Key_Escape)
    assert seat.see("new_case").template.id == "smart-government"
    new.cards[0].click()
    desktop.actions["walk"].trigger()
    walk = seat.see("walk")
    assert desktop.library.cases() == ()
    walk.show_template(next(t for t in walk._templates if t.id == "smart-government"), "kk")
    seat.press(Qt.Key.Key_End)
    seat.click(walk.foot.next)
    assert seat.see("new_case").template.id == "smart-government"


def test_the_manual_opens_at_what_is_in_front_and_leads_back(seat):
    seat.sit_down()
    desktop = seat.desktop
    desktop.preferences.change(role="expert", name="Aigul", country="KZ")
    desktop.go("start")
    desktop.actions["manual"].trigger()
    manual = seat.see("manual")
    assert manual.chapter == "index"
    seat.press(Qt.Key.Key_Escape)
    seat.see("start")
    desktop.go("new_case").begin.click()
    case = seat.see("case")
    seat.go_to("problem.text")
    desktop.actions["manual"].trigger()
    assert seat.see("manual").chapter == "writing"
    manual.show_chapter("keys")
    assert "Ctrl+Shift+E" in manual.reading.document().toPlainText()
    seat.press(Qt.Key.Key_Escape)
    assert seat.see("case") is case
    assert str(case.travel.question) == "problem.text"
