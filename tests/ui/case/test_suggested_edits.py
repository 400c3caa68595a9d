"""Suggested edits beside the answers: marked, read, decided, discussed, looked at as if."""

from PySide6.QtCore import Qt

from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import with_review
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing.suggesting import suggestions
from casewriter.prose.nodes import plain
from casewriter.prose.walk import plain_text
from casewriter.services.reviewing import Reviewing
from tests.ui.case.case_desk import Clock

WHERE = Path.parse("problem.text")
TEXT = "A family visited four offices.\n\nIt took a week."
NEW = "A family visited eleven offices.\n\nIt took a long week."


def by(role):
    return lambda session: Reviewing(session, lambda: Person("N. Beridze"), Clock(), lambda: role)


def reviewed(qtbot, open_case, role="expert", new=NEW):
    made = open_case({"problem.text": plain(TEXT)}, place=("problem.text",), reviewing=by(role))
    suggest(made, new)
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    made.actions["suggested_edits"].trigger()
    return made, made.page.review.panel.edits


def suggest(made, new, origin=None):
    case = made.session.case
    given = suggestions(
        WHERE, "en", case.get(WHERE, "en"), plain(new), by=Author("J. Tamm"), at=Clock()()
    )
    ordered = tuple(sorted(given, key=lambda one: one.id))
    records = with_review(case, Review(suggestions=ordered)).records
    edit = Edit("suggest", facts=(FactChange("records", case.records, records),))
    made.session.apply(edit, origin)
    return [one.id for one in ordered]


def said(made):
    return plain_text(made.session.case.get(WHERE, "en"))


def test_they_are_marked_in_the_answer_and_lead_to_their_card_and_back(qtbot, open_case):
    made, box = reviewed(qtbot, open_case)
    leaf = made.page.review.marks.leaf_of(WHERE, "en")
    text = leaf.editor.text
    # "four" would go; behind "a " in the second line a word would come in.
    qtbot.waitUntil(lambda: len(text.underlay.passages) == 2)
    (start, end, lit), (gap, behind, _) = sorted(text.underlay.passages)
    assert (start, end, lit) == (17, 21, False)
    assert gap == behind
    first, second = box.cards.values()
    assert "<s>four</s>" in first.words.text()
    assert "<u>eleven</u>" in first.words.text()
    assert "“four” becomes “eleven”" in first.accessibleName()
    text.setFocus()
    leaf.editor.place_caret(18)
    assert (box.lit, text.underlay.passages[-1]) == (first.name, (17, 21, True))
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: text.textCursor().position() == gap)
    assert plain(TEXT) == made.session.case.get(WHERE, "en")


def test_one_that_was_just_made_is_shown_at_once(qtbot, open_case):
    made, box = reviewed(qtbot, open_case, new=TEXT)
    assert box.cards == {}
    # Cards come later for whoever writes them.
    names = suggest(made, NEW, origin=made)
    box.light(names[1])
    assert [card for card in box.cards.values() if card.isHidden()] == []
    assert set(box.cards) == set(names)


def test_one_of_another_section_has_its_card_and_the_keyboard_at_once(qtbot, open_case):
    made, box = reviewed(qtbot, open_case)
    names = list(box.cards)
    made.page.travel.open_section("results")
    qtbot.waitUntil(lambda: box.cards == {})
    made.page.review.edits.show_edit(names[1])
    assert (list(box.cards), box.lit) == (names, names[1])
    assert box.cards[names[1]].hasFocus()
    helping = made.page._helping
    qtbot.waitUntil(lambda: not helping.is_busy)
    assert (list(box.cards), box.lit) == (names, names[1])


def test_they_are_accepted_declined_and_put_up_again_as_steps(qtbot, open_case):
    made, box = reviewed(qtbot, open_case)
    first, second = box.cards.values()
    names = first.name, second.name
    second.decline.setFocus()
    qtbot.keyClick(second.decline, Qt.Key.Key_Space)
    # Whoever decides by the keyboard is led to the next one.
    assert (box.lit, first.hasFocus()) == (names[0], True)
    first.accept.click()
    assert said(made).startswith("A family visited eleven offices.")
    assert "long" not in said(made)
    assert box.cards == {}
    box.decided.setChecked(True)
    assert set(box.cards) == set(names)
    box.cards[names[1]].take_back.click()
    box.cards[names[1]].why.do.click()
    assert box.waiting == 1
    for _ in range(3):
        made.actions["undo"].trigger()
    assert (said(made), box.waiting) == (plain_text(plain(TEXT)), 2)
    accept, *_ = box.all_menu("accept").actions()
    accept.trigger()
    assert box.strip.question.text() == "Accept 2 edits?"
    assert said(made) == plain_text(plain(TEXT))
    box.strip.do.click()
    assert said(made) == plain_text(plain(NEW))
    assert box.told.text() == "2 suggested edits were accepted."


def test_an_accepted_one_is_taken_back_where_its_words_still_stand(qtbot, open_case):
    made, box = reviewed(qtbot, open_case)
    box.decided.setChecked(True)
    first, second = box.cards.values()
    for card in (first, second):
        card.accept.click()
    made.session.write(WHERE, plain(f"In short: {NEW}"), "en")
    card = box.cards[first.name]
    card.take_back.click()
    qtbot.keyClicks(card.why.reason, "Nobody counted.")
    qtbot.keyClick(card.why.reason, Qt.Key.Key_Return)
    assert said(made).startswith("In short: A family visited four offices.")
    assert any("Nobody counted." in line for line in card.say_words())
    assert (box.waiting, card.accept.isHidden()) == (1, False)
    made.session.write(WHERE, plain(said(made).replace("long", "very long")), "en")
    made.session.write(WHERE, plain(said(made).replace("a very long week", "a year")), "en")
    before = made.session.case
    box.cards[second.name].take_back.click()
    box.cards[second.name].why.do.click()
    assert "Something else stands there by now" in box.told.text()
    assert "“year.”" in box.told.text()
    assert made.session.case is before


def test_many_are_asked_about_and_decided_aside_as_one_step(qtbot, open_case):
    text = " ".join(f"one{number} two{number} three{number}" for number in range(60))
    new = text.replace("two", "four")
    made = open_case({"problem.text": plain(text)}, place=("problem.text",), reviewing=by("expert"))
    case = made.session.case
    given = suggestions(
        WHERE, "en", case.get(WHERE, "en"), plain(new), by=Author("J. Tamm"), at=Clock()()
    )
    ordered = tuple(sorted(given, key=lambda one: one.id))
    records = with_review(case, Review(suggestions=ordered)).records
    made.session.apply(Edit("suggest", facts=(FactChange("records", case.records, records),)))
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    made.actions["suggested_edits"].trigger()
    box = made.page.review.panel.edits
    before = made.session.case
    box.all_menu("accept").actions()[0].trigger()
    assert box.strip.question.text() == "Accept 60 edits?"
    box.strip.do.click()
    box.strip.cancel.click()
    qtbot.wait(50)
    assert made.session.case is before
    box.all_menu("accept").actions()[0].trigger()
    box.strip.do.click()
    # Whoever writes meanwhile loses nothing, and the edits go in all the same.
    made.session.write(WHERE, plain(f"So: {text}"), "en")
    qtbot.waitUntil(lambda: "60 suggested edits were accepted" in box.told.text())
    assert said(made) == f"So: {new}"
    made.actions["undo"].trigger()
    assert said(made) == f"So: {text}"


def test_the_work_list_chooses_by_kind_and_decides_what_it_shows(qtbot, open_case):
    made, _ = reviewed(
        qtbot, open_case, new="A familly visited eleven offices.\n\nIt took a long week."
    )
    made.actions["work_list"].trigger()
    page = made.page.review.list
    page.what.choose("edits")
    page.refresh()
    work = page.edits
    assert len(page.list.lines) == 3
    assert page.edit_card.name == page.list.line.name
    work.kind.setCurrentIndex(work.kind.findData("small"))
    page.refresh()
    assert len(page.list.lines) == 1
    assert work.accept_all.isHidden()
    work.kind.setCurrentIndex(0)
    page.refresh()
    work.accept_all.click()
    assert work.strip.question.text() == "Accept 3 edits?"
    work.strip.do.click()
    assert "familly visited eleven" in said(made)
    assert (page.list.lines, page.edit_card) == ((), None)
    work.state.setCurrentIndex(work.state.findData("decided"))
    page.refresh()
    assert [line.chips[0][1] for line in page.list.lines] == ["Accepted"] * 3
    card = page.edit_card
    card.take_back.click()
    card.why.do.click()
    assert "family visited eleven" in said(made)
    assert len(page.list.lines) == 2
    work.back_all.click()
    work.strip.do.click()
    assert said(made) == plain_text(plain(TEXT))


def test_the_hub_may_only_discuss_and_words_that_are_gone_are_told(qtbot, open_case):
    made, box = reviewed(qtbot, open_case, role="hub")
    card = next(iter(box.cards.values()))
    card.accept.click()
    assert "language edit" in box.told.text()
    assert said(made) == plain_text(plain(TEXT))
    card.discuss.click()
    panel = made.page.review.panel
    assert panel.composer.quote.text() == "“four”"
    qtbot.keyClicks(panel.composer.field, "Count again?")
    panel.composer.begin.click()
    (thread,) = panel.cards
    assert made.page.review.reviewing.suggestions[0].thread or (
        made.page.review.reviewing.suggestions[1].thread
    )
    panel.show_list("edits")
    card.discuss.click()
    assert (panel.what.choice, panel.lit) == ("comments", thread)
    panel.show_list("edits")
    made.session.write(WHERE, plain("Nobody counted."), "en")
    qtbot.waitUntil(lambda: any("no longer there" in line for line in card.say_words()))
    assert not card.accept.isVisible()
    assert card.decline.isVisible()


def test_a_section_is_read_as_if_they_were_accepted_or_declined(qtbot, open_case):
    made, _ = reviewed(qtbot, open_case)
    before = made.session.case
    made.actions["as_if_accepted"].trigger()
    page = made.page.review.edits.as_if
    assert any("eleven offices" in words for words in page.words)
    made.actions["as_if_declined"].trigger()
    assert page.choice == "declined"
    assert any("four offices" in words for words in page.words)
    page.what.segments[2].click()
    assert any("<s>four</s>" in words and "<u>eleven</u>" in words for words in page.words)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert made.page.faces.writes
    assert made.session.case is before
