"""Recording an edition on the page where files are made."""

from casewriter.domain.canonical import from_json
from casewriter.domain.editions import editions_of, printed
from casewriter.domain.review import Author
from casewriter.services.editions import recorded
from casewriter.services.preview import PagesSet, SetPages
from tests.builders import full_case, load
from tests.fakes import START
from tests.ui.publish.export_desk import ExportDesk


def desk_of(qtbot, tmp_path, case=None):
    whole = case or full_case(load("one-stop-shop"), ("en", "ru"))
    desk = ExportDesk(tmp_path, case=whole)
    qtbot.addWidget(desk.panel)
    desk.panel.open("Halls", "en")
    desk.panel.kinds["publication"].click()
    return desk


def test_what_is_ticked_goes_along_and_the_files_say_so_already(qtbot, tmp_path):
    desk = desk_of(qtbot, tmp_path)
    part = desk.panel.editions
    assert not part.isHidden()
    part.tick.click()
    part.changes.setPlainText("The figures of 2025.")
    desk.panel.next()
    (request,) = desk.started
    assert (request.edition.number, request.edition.changes) == (1, "The figures of 2025.")
    assert request.edition.editors == ("A. Editor",)
    assert printed(request.case, "en") == request.edition
    # The case itself is as it was until the files are there.
    assert editions_of(desk.session.case) == ()


def test_the_pages_beside_say_which_edition_they_are_to_be(qtbot, tmp_path):
    desk = desk_of(qtbot, tmp_path)
    desk.panel.resize(1366, 700)
    with qtbot.waitExposed(desk.panel):
        desk.panel.show()
    setter = desk.setters[-1]
    desk.panel.editions.tick.click()
    desk.panel.editions.changes.setPlainText("The figures of 2025.")
    setter.news.append(PagesSet(1, 40, {}))

    def shown():
        case, _ = from_json([wish for wish in setter.asked if isinstance(wish, SetPages)][-1].case)
        return printed(case, "en")

    qtbot.waitUntil(lambda: shown() is not None and shown().changes == "The figures of 2025.")


def test_a_case_file_alone_is_no_edition(qtbot, tmp_path):
    desk = desk_of(qtbot, tmp_path)
    desk.panel.editions.tick.click()
    desk.panel.formats["json"].click()
    desk.panel.formats["docx"].click()
    desk.panel.next()
    assert desk.started[0].edition is None


def test_a_draft_is_no_edition(qtbot, tmp_path):
    desk = desk_of(qtbot, tmp_path)
    desk.panel.editions.tick.click()
    desk.panel.kinds["draft"].click()
    assert desk.panel.editions.isHidden()
    desk.panel.next()
    assert desk.started[0].edition is None


def test_the_last_edition_is_named_and_leads_to_what_changed(qtbot, tmp_path):
    desk = desk_of(qtbot, tmp_path)
    desk.panel.editions.tick.click()
    edition = desk.panel.editions.wanted("hub")
    edit = recorded(desk.session.case, edition, Author("A. Editor"), START, lambda: "e1")
    again = desk_of(qtbot, tmp_path, edit.apply(desk.session.case))
    part = again.panel.editions
    assert part.compare.isHidden()
    assert part.tick.text() == "Record this as edition 2"
    told = []
    part.compared.connect(told.append)
    part.show_edition("en", offered=True)
    part.compare.click()
    assert [one.number for one in told] == [1]
