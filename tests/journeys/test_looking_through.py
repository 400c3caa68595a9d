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
