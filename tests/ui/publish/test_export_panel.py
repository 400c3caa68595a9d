"""What can be made of a case, what stops it, and how it is told."""

from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import MachineFailed
from casewriter.domain.leaves import Path
from casewriter.domain.publication import Remark
from casewriter.services.batch import Outcome
from casewriter.services.publishing import Report
from casewriter.services.watching import Cancelled
from casewriter.ui.notices import Notices
from casewriter.ui.phrases import coded, sentence
from casewriter.ui.publish.many import entries
from casewriter.ui.publish.report import show_report
from casewriter.ui.publish.request import ExportRequest, WantedFile
from casewriter.ui.publish.running import KEY, Running
from tests.builders import full_case, load

TITLE = {("front.title", "en"): "Public Service Halls"}


def next_button(desk):
    return desk.panel.header.buttons[1]


def draft_button(desk):
    return desk.panel.header.buttons[0]


def test_a_draft_can_be_made_of_an_unfinished_case(open_panel):
    desk = open_panel(TITLE)
    desk.panel.open("Public Service Halls", "en")
    assert next_button(desk).text() == "Write 1 files"
    assert not draft_button(desk).isVisible()
    next_button(desk).click()
    (request,) = desk.started
    (wanted,) = request.files
    assert request.case is desk.session.case
    assert (wanted.order.format, wanted.order.kind, wanted.order.edition) == ("docx", "draft", "en")
    assert File(wanted.file) == desk.folder / "Public-Service-Halls-en-draft.docx"


def test_what_is_missing_stops_a_publication_and_the_button_leads_there(open_panel):
    desk = open_panel(TITLE)
    desk.panel.open("Public Service Halls", "en")
    desk.panel.kinds["publication"].click()
    stops = len(desk.panel.stops)
    assert stops > 10
    assert next_button(desk).text() == f"Go to the first of {stops}"
    next_button(desk).click()
    assert desk.wanted == [Path("front.authors")]
    assert not desk.started
    draft_button(desk).click()
    assert [wanted.order.kind for wanted in desk.started[0].files] == ["draft"]


def test_a_case_file_is_no_publication_and_nothing_stops_it(open_panel):
    desk = open_panel(TITLE)
    desk.panel.open("Public Service Halls", "en", "json")
    desk.panel.kinds["publication"].click()
    assert desk.panel.wanted_formats == (("json", ".json"),)
    next_button(desk).click()
    assert desk.started[0].files[0].file.endswith("Public-Service-Halls-en.json")


def test_a_copy_without_names_is_no_case_file(open_panel):
    desk = open_panel(TITLE)
    desk.panel.open("Public Service Halls", "en", "json")
    desk.panel.kinds["anonymous"].click()
    assert not desk.panel.formats["json"].isVisible()
    assert next_button(desk).text() == "Choose a format"
    desk.panel.kinds["draft"].click()
    assert desk.panel.formats["json"].isVisible()
    assert desk.panel.wanted_formats == (("json", ".json"),)


def test_a_typed_name_leads_to_no_other_folder(open_panel):
    desk = open_panel(TITLE)
    desk.panel.open("Public Service Halls", "en")
    desk.panel.name.setText("../Halls 1/2: “new”?")
    next_button(desk).click()
    assert File(desk.started[0].files[0].file) == desk.folder / "-Halls 1-2- “new”-.docx"


def test_nothing_ticked_leads_to_the_formats(open_panel):
    desk = open_panel(TITLE)
    desk.panel.open("Public Service Halls", "en")
    desk.panel.formats["docx"].click()
    assert next_button(desk).text() == "Choose a format"
    next_button(desk).click()
    assert not desk.started


def test_a_finished_case_is_published_in_several_files(open_panel):
    leaves = {
        (str(path), language): value
        for path, language, value in full_case(load("one-stop-shop"), ("en", "ru")).leaves()
    }
    desk = open_panel(leaves, languages=("en", "ru"))
    desk.panel.open("Halls", "ru")
    desk.panel.kinds["publication"].click()
    desk.panel.formats["html"].click()
    stops = [finding.code for finding in desk.panel.stops]
    assert stops == []
    assert desk.panel.found.headline.text() == "Nothing stops the publication"
    desk.panel.name.textEdited.emit("halls")
    desk.panel.name.setText("halls")
    next_button(desk).click()
    files = [(wanted.order.edition, File(wanted.file).name) for wanted in desk.started[0].files]
    assert files == [("ru", "halls.docx"), ("ru", "halls.html")]


@pytest.mark.faulty
def test_a_file_of_that_name_is_announced(open_panel):
    desk = open_panel(TITLE)
    (desk.folder / "Public-Service-Halls-en-draft.docx").write_bytes(b"")
    desk.panel.open("Public Service Halls", "en")
    assert desk.panel._remark.words == (
        "Is there already and will be replaced: Public-Service-Halls-en-draft.docx"
    )


@pytest.fixture
def work(qtbot, tmp_path, desk):  # noqa: ARG001  # puts the application into its theme
    class Work:
        def __init__(self):
            self.notices, self.opened, self.cancelled = Notices(), [], 0
            self.reported = []
            order = None
            files = tuple(
                WantedFile(order, str(tmp_path / name)) for name in ("halls.docx", "halls.html")
            )
            self.files = files
            self.running = Running(
                self.notices,
                self.export,
                ExportRequest(None, files),
                self.opened.append,
                show_report=lambda reports, failed: self.reported.append((reports, failed)),
            )

        def export(self, request, watcher):
            assert request.files == self.files
            assert callable(watcher.done)
            return self.cancel

        def cancel(self):
            self.cancelled += 1
            self.running.failed(Cancelled())

        @property
        def notice(self):
            return self.notices.shown(KEY)

    made = Work()
    qtbot.addWidget(made.notices)
    return made


def test_an_export_shows_how_far_it_is_and_can_be_stopped(work):
    assert work.notice.sentence == "Writing 2 files…"
    work.running.progress(3, 10)
    assert (work.notice._bar.value(), work.notice._bar.maximum()) == (3, 10)
    work.notice._buttons[0].click()
    assert work.cancelled == 1
    assert work.notice is None


def test_an_export_ends_with_a_way_to_the_files(work, tmp_path):
    lost = Remark("text_dropped", "problem.text")
    reports = (Report(work.files[0].file, (lost,)), Report(work.files[1].file))
    work.running.done(reports)
    assert work.notice.sentence == (
        "2 files written: halls.docx, halls.html. Not everything could be carried over (1)."
    )
    assert [button.text() for button in work.notice._buttons] == [
        "Show the report",
        "Open the folder",
        "Close",
    ]
    work.notice._buttons[0].click()
    assert work.reported == [(reports, ())]
    work.notice._buttons[1].click()
    assert work.opened == [str(tmp_path)]
    work.notice._buttons[2].click()
    assert work.notice is None


def test_a_file_that_could_not_be_written_is_told_beside_those_that_were(work, open_panel, qtbot):
    locked = MachineFailed("file_unwritable", file="halls.docx", problem="in use")
    reports = (Report(work.files[1].file),)
    work.running.done(reports, (locked,))
    assert work.notice.sentence == f"{sentence(locked)} 1 files written: halls.html"
    work.notice._buttons[0].click()
    assert work.reported == [(reports, (locked,))]
    desk = open_panel(TITLE)
    dialog = show_report(desk.session, lambda: "en", list, desk.panel, reports, failed=(locked,))
    qtbot.addWidget(dialog)
    assert [line.words for line in dialog.list.lines.lines] == [
        "Not written · 1", sentence(locked), "Written · 1", "halls.html",
    ]  # fmt: skip


def test_the_report_names_every_remark_and_leads_to_its_place(open_panel, qtbot):
    desk = open_panel(TITLE)
    lost = Remark("picture_unreadable", "ba", "results.pictures/a/file")
    link = Remark("link_refused", "javascript:x", "summary.text")
    whole = Remark("tags_missing", "no alt")
    reports = (Report("/out/halls.docx", (lost, link)), Report("/out/halls.pdf", (lost, whole)))
    gone = []
    dialog = show_report(desk.session, lambda: "en", gone.append, desk.panel, reports)
    qtbot.addWidget(dialog)
    said = [(line.glyph, line.words, line.path) for line in dialog.list.lines.lines]
    assert [words for _, words, _ in said] == [
        "Not carried over · 1",
        coded("picture_unreadable", {}),
        "Worth a look · 2",
        coded("link_refused", {"place": "javascript:x"}),
        "The pages could not be tagged for screen readers: no alt.",
        "Written · 2",
        "halls.docx",
        "halls.pdf",
    ]
    places = [path for _, _, path in said]
    assert places[1] == Path("results.pictures")
    assert places[4] is None
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    dialog.list.setCurrentIndex(dialog.list.lines.index(3))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert gone == [Path("results.pictures"), Path("summary.text")]


def test_an_export_that_fails_says_why(work):
    work.running.failed(MachineFailed("file_unwritable", file="halls.docx", problem="disk full"))
    assert "halls.docx" in work.notice.sentence


def test_files_are_made_in_the_house_style_that_was_chosen_last(open_panel):
    desk = open_panel()
    panel = desk.panel
    panel.open("Halls", "en")
    assert [panel.look.itemText(at) for at in range(panel.look.count())] == ["The Hub", "Plain"]
    assert panel.house_style == "hub"
    panel.look.setCurrentIndex(1)
    panel.look.activated.emit(1)
    panel.next()
    assert {wanted.order.style for wanted in desk.started[-1].files} == {"plain"}
    panel.open("Halls", "en")
    assert panel.house_style == "plain"


def test_page_numbers_are_offered_for_word_files_where_something_counts_them(open_panel):
    desk = open_panel(TITLE)
    desk.panel.open("Public Service Halls", "en", "docx")
    numbers = desk.panel.numbers
    assert numbers.isVisible()
    assert numbers.tick.isEnabled()
    numbers.tick.click()
    desk.panel.formats["html"].click()
    next_button(desk).click()
    (request,) = desk.started
    told = {wanted.order.format: wanted.order.page_numbers for wanted in request.files}
    assert told == {"docx": True, "html": False}
    desk.panel.formats["docx"].click()
    assert not numbers.isVisible()
    desk.counts = False
    again = desk.another()
    assert not again.tick.isEnabled()
    assert not again.tick.isChecked()
    assert "LibreOffice" in again.help.text()


def test_of_many_pictures_in_another_case_the_report_names_the_one(qapp):  # noqa: ARG001
    lost = Remark("picture_missing", "ba", "process.pictures/b/file", row=2)
    template = load("one-stop-shop")
    outcome = Outcome("id", "Halls", TemplateRef(template.id, 1), (Report("a.html", (lost,)),))
    told = entries(Templates(), (outcome,))
    assert told[1].line.place == "Service delivery process › Pictures of the service › picture 2"


class Templates:
    def get(self, ref):
        return load(ref.id)
