"""What a screen reader meets on every page, and that no page needs a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from tests.journeys.test_first_case import begin_a_case

Role = QAccessible.Role
CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Table,
    Role.Tree,
}
WHOLE = {Role.List, Role.Table, Role.Tree}
"""What names its rows itself."""
ROLELESS = {Role.NoRole, Role.Client}


def tree(interface):
    """Everything that is shown, from a widget down."""
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield interface
    if interface.role() not in WHOLE:
        for place in range(interface.childCount()):
            yield from tree(interface.child(place))


def is_control(interface):
    return bool(interface.state().focusable) or interface.role() in CONTROLS


def told(interface):
    thing = interface.object()
    return f"{type(thing).__name__} ({interface.role().name}) in {type(thing.parent()).__name__}"


def nameless(widget):
    """Controls that a screen reader could not name."""
    return [
        told(one)
        for one in tree(QAccessible.queryAccessibleInterface(widget))
        if is_control(one)
        and (not one.text(QAccessible.Text.Name).strip() or one.role() in ROLELESS)
    ]


def is_reached(button):
    """Whether the keyboard gets there: by Tab, or by arrows from another of its group."""
    if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    group = button.group()
    beside = group.buttons() if isinstance(group, QButtonGroup) else button.parent().children()
    return any(
        type(other) is type(button) and other.focusPolicy() & Qt.FocusPolicy.TabFocus
        for other in beside
    )


def unreached(widget):
    """Buttons that only a mouse could press."""
    return [
        f"{type(button).__name__} {button.text() or button.accessibleName()!r}"
        for button in widget.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and not is_reached(button)
    ]


def assert_can_be_read(widget, where):
    assert (where, nameless(widget), unreached(widget)) == (where, [], [])


def test_every_page_can_be_read_and_worked_without_a_mouse(seat):
    seat.sit_down()
    assert_can_be_read(seat.window, "first_run")
    begin_a_case(seat)
    for page in ("start", "new_case", "library", "settings", "keys"):
        seat.desktop.go(page)
        seat.qtbot.wait(50)
        assert_can_be_read(seat.window, page)
    seat.desktop.trash.show()
    seat.see("trash")
    assert_can_be_read(seat.window, "trash")


def test_every_face_of_a_case_can_be_read_and_worked_without_a_mouse(seat):
    seat.sit_down()
    case = begin_a_case(seat)
    for show in (case.check, case.publish, case.show_history):
        show()
        seat.qtbot.wait(50)
        assert_can_be_read(case, show.__name__)


def test_every_question_can_be_read_and_worked_without_a_mouse(seat):
    seat.sit_down()
    case = begin_a_case(seat)
    for section in case.desk.session.template.sections:
        page = case.travel.open_section(section.key)
        seat.qtbot.waitUntil(lambda page=page: page.is_built)
        assert_can_be_read(case, section.key)


def test_whoever_hears_hears_of_the_first_saving_of_failures_and_of_what_was_undone(
    seat, monkeypatch
):
    heard = []
    monkeypatch.setattr("casewriter.ui.announcing.QAccessible.isActive", lambda: True)
    monkeypatch.setattr(
        "casewriter.ui.announcing.QAccessible.updateAccessibility",
        lambda event: heard.append((event.message(), event.politeness().name)),
    )
    seat.sit_down()
    case = begin_a_case(seat)
    seat.go_to("problem.text")
    seat.type("Four offices.")
    case.keep_place()
    seat.wait_until_saved()
    seat.qtbot.waitUntil(lambda: any(words.startswith("Saved") for words, _ in heard))
    seat.type(" Four papers.")
    case.keep_place()
    seat.wait_until_saved()
    assert sum(words.startswith("Saved") for words, _ in heard) == 1
    case.travel.undo()
    assert heard[-1][0].startswith("Taken back")
    case.notices.say("trouble", "stops", lambda: "The disk is full.")
    assert heard[-1] == ("The disk is full.", "Assertive")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_names_are_there_in_other_languages_as_well(seat, language):
    seat.sit_down()
    seat.desktop.preferences.change(language=language)
    assert_can_be_read(seat.window, language)
