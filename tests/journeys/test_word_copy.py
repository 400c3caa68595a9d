"""A copy goes out to a reviewer with Word, and comes home by being dropped on the window."""

from lxml import etree

from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of
from casewriter.prose.from_markdown import from_markdown
from casewriter.prose.walk import plain_text
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import LinkText, Text
from tests import builders
from tests.word_copies import W, changed, paragraph, replaced


def test_a_reviewed_copy_is_dropped_on_the_window(seat, qtbot, tmp_path):
    seat.sit_down()
    case = builders.a_case(
        {"front.title": "Halls", "summary.text": from_markdown("Everybody waited nineteen days.")}
    )
    (tmp_path / "case.json").write_bytes(to_json(case))
    seat.desktop.take_in([tmp_path / "case.json"])
    seat.see("case")
    session = seat.case.desk.session
    copy = tmp_path / "copy.docx"
    notices = seat.window.notices
    assert seat.desktop.actions["word_copy"].isVisible()
    seat.desktop.word.out.write(session, copy, "en")
    qtbot.waitUntil(copy.exists)
    qtbot.waitUntil(lambda: "Show in folder" in offers(notices, "word copy"))
    assert str(copy) in notices.shown("word copy").sentence
    kept = []
    seat.desktop.library.states(session.case.id, kept.extend, seat.desktop.fail)
    qtbot.waitUntil(lambda: "review_copy" in {state.kind for state in kept})

    def review(root):
        replaced(paragraph(root, "Everybody"), "nineteen", "twenty", tracked="Aigul Bekova")
        replaced(paragraph(root, "The case in brief"), "brief", "short")
        came_and_went(paragraph(root, "Everybody"), "ninety")

    copy.write_bytes(changed(copy.read_bytes(), review))
    seat.desktop.take_in([copy])
    qtbot.waitUntil(lambda: notices.shown(f"home {copy.name}") is not None)

    def said():
        return plain_text(session.case.get(Path.parse("summary.text"), "en"))

    (one,) = review_of(session.case).suggestions
    assert (one.quote, one.replacement, one.by.name) == ("nineteen", "twenty", "Aigul Bekova")
    assert session.case.get(Path.parse("summary.text"), "en") == from_markdown(
        "Everybody waited nineteen days."
    )
    notice = notices.shown(f"home {copy.name}")
    assert "1 suggestion" in notice.sentence
    assert "1 comment" in notice.sentence
    (thread,) = review_of(session.case).threads
    assert (thread.anchor.path, thread.by.name) == ("summary.text", "—")
    assert "“The case in brief” → “The case in short”" in thread.notes[0].text
    seat.click(notice.findChildren(Button)[0])
    page = seat.see("word_home")
    shown = [text.text() for text in page.findChildren(Text)]
    assert any("ninety" in text for text in shown)
    assert notices.shown(f"home {copy.name}") is None, "the page says it"
    seat.click(page.back)
    seat.see("case")
    seat.click(notices.shown(f"home {copy.name}").findChildren(Button)[0])
    page = seat.see("word_home")
    link = next(each for each in page.findChildren(LinkText) if not each.isHidden())
    link.linkActivated.emit("go")
    seat.see("case")
    notice = notices.shown(f"home {copy.name}")
    show = next(one for one in notice.findChildren(Button) if "suggestions" in one.text())
    seat.click(show)
    box = seat.case.review.panel.edits
    (card,) = box.cards.values()
    assert (seat.case.travel.section, box.lit) == ("summary", card.name)
    card.accept.setFocus()
    seat.click(card.accept)
    assert said() == "Everybody waited twenty days."
    assert box.cards == {}
    seat.desktop.actions["undo"].trigger()
    assert said() == "Everybody waited nineteen days."
    qtbot.waitUntil(lambda: len(box.cards) == 1)


def came_and_went(para, word):
    """A word that one reviewer put in and another took out again."""
    put_in = etree.SubElement(para, f"{W}ins", {f"{W}author": "Aigul Bekova", f"{W}id": "901"})
    out = etree.SubElement(put_in, f"{W}del", {f"{W}author": "M. Ivanov", f"{W}id": "902"})
    etree.SubElement(etree.SubElement(out, f"{W}r"), f"{W}delText").text = word


def offers(notices, key):
    notice = notices.shown(key)
    return [button.text() for button in notice.findChildren(Button)] if notice else []


def test_what_is_only_read_hands_no_copy_out_and_says_why(seat):
    seat.sit_down()
    seat.desktop.show_example()
    seat.see("case")
    seat.desktop.actions["word_copy"].trigger()
    notice = seat.window.notices.shown("failed")
    assert "Make a copy to write in" in notice.sentence
