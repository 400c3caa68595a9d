"""Journeys over the case page: open, write, move about, undo, another edition."""

import gc
from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.case import Case
from casewriter.domain.errors import MachineFailed
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.prose.nodes import plain
from casewriter.prose.walk import plain_text
from casewriter.ui import theme
from casewriter.ui.case.guidance import Guidance
from casewriter.ui.case.outline_model import COUNT, STANDING
from casewriter.ui.case.pages import KEPT

PROBLEM = "problem.text"
TEXT = plain("Before the reform a family visited four offices.")


def keys(desk, text):
    QTest.keyClicks(desk.focused, text)


def commit(desk, text):
    """As an input method writes letters that the keyboard of the test does not have."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(desk.focused, event)


def press(desk, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(desk.focused or desk.page, key, modifier)


def row(desk, section):
    return desk.page.outline.model.index_of(section)


def test_it_opens_at_the_place_where_the_writer_was(open_case):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 10))
    assert desk.question == PROBLEM
    assert desk.holds_focus(PROBLEM)
    assert desk.card(PROBLEM).editor.caret() == 10
    assert desk.page.travel.place.caret == 10
    assert desk.page.outline.tree.currentIndex() == row(desk, "problem")


def test_without_a_place_it_opens_at_the_first_question(open_case):
    desk = open_case()
    assert desk.question == "front.title"
    assert desk.page.header.title.whole == "Case study without a title"


def test_writing_prose_counts_shows_in_the_list_and_is_saved_on_leaving(open_case, qtbot):
    desk = open_case(place=(PROBLEM, "en", 0))
    assert row(desk, "problem").data(STANDING).state == "not_started"
    told = []
    desk.page.outline.model.dataChanged.connect(lambda at, _to: told.append(at.data()))
    keys(desk, "Three short words")
    assert plain_text(desk.case.get(Path.parse(PROBLEM), "en")) == "Three short words"
    assert desk.page.saved.words == "Saving…"
    qtbot.waitUntil(lambda: row(desk, "problem").data(STANDING).state == "in_progress")
    assert row(desk, "problem").data(COUNT) == "1 of 3"
    assert set(told) == {"Situation before the reform", "The case"}
    press(desk, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.question == "problem.affected"
    assert desk.hands.saved
    assert desk.page.saved.words.startswith("Saved ")
    assert desk.remembered[-1].path == "problem.affected"


def test_a_number_without_date_and_source_needs_a_look(open_case, qtbot):
    desk = open_case(place=("facts.centres", "en", 0))
    qtbot.waitUntil(lambda: desk.holds_focus("facts.centres"))
    keys(desk, "349")
    assert desk.case.get(Path.parse("facts.centres")) == 349
    qtbot.waitUntil(lambda: row(desk, "facts").data(COUNT) == "2 to fix")
    assert desk.card("facts.centres").remarks == (
        "The number has no date. Add one.",
        "The number has no source. Choose or add one.",
    )
    assert desk.page.strip.tools["findings"].accessibleDescription() == "2"
    spoken = row(desk, "facts").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Key facts, needs attention, 2 to fix"


def test_next_gap_goes_from_question_to_question_and_round(open_case, qtbot):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 0))
    press(desk, Qt.Key.Key_F8)
    assert desk.question == "problem.affected"
    desk.page.travel.open_section("annex")
    qtbot.waitUntil(lambda: desk.page.pages.page.is_built)
    desk.page.travel.go_to(desk.page.travel._questions()[-1])
    desk.page.next_gap()
    assert desk.question == "front.title"


def test_when_no_gap_is_left_the_next_step_is_checking(open_case):
    desk = open_case()
    for section, field in desk.template.fields():
        path = Path(f"{section.key}.{field.key}").about("absent")
        if not field.shows:
            desk.session.write_all({(path, ""): {"because": "later", "until": "2125-09"}})
    assert desk.page.outline.step.text() == "Check my case"
    desk.page.next_gap()
    assert desk.page.checking.isVisible()


def test_ready_is_said_by_the_writer_and_taken_back_by_undo(open_case):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 0))
    button = desk.page.pages.page.state
    assert [words for words, _ in button.choices()] == ["Mark as ready"]
    button.mark_ready()
    assert button.text() == "Ready"
    assert row(desk, "problem").data(STANDING).state == "ready"
    assert row(desk, "problem").parent().data(COUNT)[0] == "1 of 11 ready"
    press(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert button.text() == "In progress"
    assert desk.page.whisper.words == (
        "Taken back: the state of a section · Situation before the reform"
    )


def test_an_optional_section_is_set_aside_and_brought_back(open_case):
    desk = open_case(place=("finance.text", "en", 0))
    page = desk.page.pages.page
    page.state.put_aside()
    assert not desk.card("finance.text").isVisible()
    assert page.bring_back.isVisible()
    assert [words for words, _ in desk.said] == ["Set aside: Costs and financing"]
    assert all(path.section != "finance" for path in desk.page.standing.gaps())
    page.bring_back.click()
    assert desk.card("finance.text").isVisible()


def test_not_available_yet_asks_why_and_is_an_answer(open_case, qtbot):
    desk = open_case(place=(PROBLEM, "en", 0))
    card = desk.card("problem.affected")
    card.not_available.linkActivated.emit("go")
    form = card.form
    assert desk.focused is form.because
    view = desk.page.pages.page.viewport()

    def bottom():
        return form.mapTo(view, form.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: 0 < bottom() < view.height())
    form.keep.click()
    assert form.isVisible()
    keys(desk, "waits for the survey")
    form.until.setText("31.02.2025")
    form.keep.click()
    assert desk.case.get(Path.parse("problem.affected#absent")) is None
    form.until.setText("15.09.2125")
    press(desk, Qt.Key.Key_Return)
    assert desk.case.get(Path.parse("problem.affected#absent")) == {
        "because": "waits for the survey",
        "until": "2125-09-15",
    }
    assert not card.editor.isVisible()
    assert desk.focused is card.shown_absence.take_back
    assert card.shown_absence.words == (
        "Not available yet: waits for the survey. To be asked again: 15 September 2125."
    )
    assert row(desk, "problem").data(COUNT) == "1 of 3"
    assert card.shown_absence.glyph.state == "note"
    assert Path.parse("problem.affected") not in desk.page.standing.gaps()
    leaf = (Path.parse("problem.affected#absent"), NO_LANGUAGE)
    desk.session.write_all({leaf: {"because": "waits for the survey", "until": "2020"}}, "absent")
    assert card.shown_absence.words.endswith(
        "You wanted to be asked again: 2020. Is it known by now?"
    )
    assert card.shown_absence.glyph.state == "needs_attention"
    assert Path.parse("problem.affected") in desk.page.standing.gaps()
    card.shown_absence.take_back.linkActivated.emit("go")
    assert card.editor.isVisible()
    assert desk.case.get(Path.parse("problem.affected#absent")) is None


def test_undo_leads_back_to_the_question_it_touches(open_case, qtbot):
    desk = open_case(place=("front.title", "en", 0))
    keys(desk, "Public Service Halls")
    desk.page.travel.go_to(Path.parse(PROBLEM))
    qtbot.waitUntil(lambda: desk.holds_focus(PROBLEM))
    assert desk.page.windowTitle() == "Public Service Halls"
    desk.page.travel.undo()
    qtbot.waitUntil(lambda: desk.holds_focus("front.title"))
    assert desk.question == "front.title"
    assert desk.page.whisper.words == "Taken back: typing · Front matter › Title"
    desk.page.travel.redo()
    assert desk.case.get(Path.parse("front.title"), "en")


def test_another_edition_shows_the_source_above_the_answer(open_case, qtbot):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 0), languages=("en", "ru"))
    assert desk.card(PROBLEM).source is None
    desk.page.editions.chosen.emit("ru")
    qtbot.waitUntil(lambda: desk.page.pages.page.is_built)
    card = desk.card(PROBLEM)
    assert card.source.words.text() == "Before the reform a family visited four offices."
    assert card.source.isVisible()
    assert desk.card("problem.affected").source is None
    qtbot.waitUntil(lambda: row(desk, "problem").data(STANDING).state == "not_started")
    commit(desk, "До реформы")
    assert plain_text(desk.case.get(Path.parse(PROBLEM), "ru")) == "До реформы"
    desk.page.travel.choose_edition("en")
    desk.page.travel.undo()
    assert desk.page.desk.edition == "ru"
    assert desk.page.editions.text() == "Русский"
    assert desk.page.whisper.words.endswith("Русский")


def test_a_language_is_added_and_undo_takes_the_writer_back(open_case):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 0))
    menu = desk.page.editions.menu_of_editions()
    offered = [action.text() for action in menu.actions()[-1].menu().actions()]
    assert len(offered) == 8
    desk.page.editions.add("kk")
    assert desk.case.languages == ("en", "kk")
    assert desk.page.desk.edition == "kk"
    desk.page.travel.undo()
    assert desk.case.languages == ("en",)
    assert desk.page.desk.edition == "en"
    menu.deleteLater()


def test_the_focus_view_shows_paper_alone_and_esc_leaves_it(open_case):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 0))
    press(desk, Qt.Key.Key_F11)
    assert desk.card(PROBLEM).editor.isVisible()
    assert not desk.card("problem.affected").isVisible()
    for part in (desk.page.header, desk.page.outline, desk.page.inspector, desk.page.strip):
        assert not part.isVisible()
    assert desk.holds_focus(PROBLEM)
    press(desk, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.card("problem.affected").isVisible()
    assert not desk.card(PROBLEM).isVisible()
    press(desk, Qt.Key.Key_Escape)
    assert desk.card(PROBLEM).isVisible()
    assert desk.card(PROBLEM)._question.isVisible()
    assert desk.page.header.isVisible()


def test_f6_moves_between_list_page_and_inspector(open_case):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 3))
    press(desk, Qt.Key.Key_F6)
    assert desk.page.inspector.isAncestorOf(desk.focused)
    press(desk, Qt.Key.Key_F6)
    assert desk.focused is desk.page.outline.tree
    press(desk, Qt.Key.Key_F6)
    assert desk.holds_focus(PROBLEM)


def test_guidance_follows_the_question_and_keeps_the_writers_ticks(open_case):
    desk = open_case(place=(PROBLEM, "en", 0))
    guidance = desk.page.guidance
    words = desk.template.wording("en").fields
    assert [box.text() for box in guidance.boxes if box.isVisible()] == list(words[PROBLEM].good)
    guidance.boxes[1].click()
    desk.page.travel.next_question()
    assert guidance._why.text() == words["problem.affected"].why
    assert not any(box.isChecked() for box in guidance.boxes)
    desk.page.travel.previous_question()
    assert [box.isChecked() for box in guidance.boxes][:3] == [False, True, False]
    # Who comes back tomorrow finds what was ticked.
    again = Guidance(desk.page.desk, desk.page._doors.memory)
    again.show_question(guidance._asked)
    assert [box.isChecked() for box in again.boxes][:3] == [False, True, False]
    again.deleteLater()
    assert "Situation before the reform › The old way" in guidance._where.text()


def test_where_there_is_little_room_the_inspector_covers_the_page(open_case, qtbot):
    desk = open_case(place=(PROBLEM, "en", 0))
    assert desk.page.inspector.isVisible()
    wide = desk.page.pages.width()
    desk.window.resize(1100, 700)
    qtbot.waitUntil(lambda: not desk.page.inspector.isVisible())
    desk.page.strip.tools["guidance"].click()
    assert desk.page.inspector.geometry().intersects(desk.page.pages.geometry())
    desk.window.resize(1366, 728)
    qtbot.waitUntil(lambda: desk.page.pages.width() == wide)
    desk.window.resize(1000, 700)
    qtbot.waitUntil(lambda: not desk.page.outline.isVisible())
    desk.page.body.sections.click()
    assert desk.focused is desk.page.outline.tree
    press(desk, Qt.Key.Key_Escape)
    assert not desk.page.outline.isVisible()


def test_a_failed_save_says_so_and_offers_a_copy(open_case):
    desk = open_case(place=("front.title", "en", 0))
    desk.hands.problem = MachineFailed("disk_full", folder="here")
    keys(desk, "Halls")
    desk.session.save_soon()
    notice = desk.page.notices.shown("save")
    assert notice.sentence.startswith("Your last changes are not saved yet.")
    assert desk.page.saved.words == "Not saved yet"
    notice._buttons[1].click()
    assert desk.copies == 1
    desk.hands.problem = None
    notice._buttons[0].click()
    assert desk.page.notices.shown("save") is None
    assert desk.page.saved.words.startswith("Saved ")


def test_only_a_few_sections_are_kept(open_case, qtbot):
    desk = open_case()
    for section in desk.template.sections[:7]:
        desk.page.travel.open_section(section.key)
        qtbot.waitUntil(lambda: desk.page.pages.page.is_built)
    assert desk.page.pages.count() == 4
    assert isinstance(desk.case, Case)


def test_an_answer_that_changes_while_its_question_is_being_made_stands_as_it_is_then(open_case):
    desk = open_case({PROBLEM: TEXT})
    section = desk.page.travel.open_section("problem")
    while section.questions()[len(section.cards)] != Path(PROBLEM):
        section.build_next()
    section.build_next()
    assert section.is_between
    said = plain("After the reform it visits one.")
    desk.session.write(Path(PROBLEM), said, "en")
    while section.is_between:
        section.build_next()
    card = section.card(Path(PROBLEM))
    assert card.editor.leaf.editor.doc() == said
    assert card.view.case is desk.session.case


def test_who_leaves_a_section_while_a_question_is_being_made_leaves_nothing_behind(open_case):
    desk = open_case()
    section = desk.page.travel.open_section("problem")
    section.build_next()
    assert section.is_between
    before = set(QApplication.topLevelWidgets())
    desk.page.pages.renew_all()
    assert set(QApplication.topLevelWidgets()) <= before


def test_leaving_keeps_the_place(open_case):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 7))
    desk.page.header._leave.click()
    assert desk.left == 1
    assert (desk.remembered[-1].path, desk.remembered[-1].caret) == (PROBLEM, 7)


def test_another_reading_size_keeps_the_place(open_case, qtbot, qapp):
    desk = open_case({PROBLEM: TEXT}, place=(PROBLEM, "en", 7))
    wide = desk.card(PROBLEM).width()
    theme.apply(qapp, "light", 22)
    desk.page.comfort.take()
    qtbot.waitUntil(lambda: desk.holds_focus(PROBLEM))
    assert desk.page.travel.place.caret == 7
    desk.page.inspector.closed.emit()
    qtbot.waitUntil(lambda: desk.card(PROBLEM).width() > wide)


def test_a_section_tells_how_much_of_it_is_written(open_case, qtbot):
    desk = open_case({"problem.text": plain("Five words and no more.")})
    desk.page.travel.go_to(Path.parse(PROBLEM))
    facts = desk.page.pages.page.facts
    assert "5 of 300–600 words" in facts.text()
    qtbot.waitUntil(lambda: desk.holds_focus(PROBLEM))
    keys(desk, " Now there are more.")
    qtbot.waitUntil(lambda: "9 of 300–600 words" in facts.text())
    desk.session.write(Path.parse(PROBLEM), None, "en")
    qtbot.waitUntil(lambda: " · 300–600 words" in facts.text())


def test_sections_that_were_left_are_out_of_memory_before_a_key_has_to_wait_for_it(
    open_case, qtbot
):
    desk = open_case()
    threshold = gc.get_threshold()
    gc.set_threshold(0)  # nothing is collected by chance
    try:
        first = ref(desk.page.travel.open_section("problem"))
        for section in desk.session.template.sections[-KEPT:]:
            desk.page.travel.open_section(section.key)
        qtbot.waitUntil(lambda: first() is None)
    finally:
        gc.set_threshold(*threshold)
