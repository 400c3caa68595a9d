"""Tables as sheets, and the sheet of figures that an editor checks facts with."""

import io
import zipfile
from datetime import UTC, datetime
from xml.etree import ElementTree

from casewriter.domain.leaves import Path
from casewriter.domain.ledger_sheet import ledger_sheet
from casewriter.prose.nodes import plain
from casewriter.publish import sheets
from casewriter.services.publishing import Order, proposed_name
from casewriter.services.watching import unwatched
from tests.builders import a_case, full_case, load
from tests.publish.publications import CREATED, STYLE, WORDS

ONE_STOP = load("one-stop-shop")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def written(publication):
    out = io.BytesIO()
    assert sheets.write(publication, out, {}.__getitem__, unwatched) == ()
    return zipfile.ZipFile(out)


def texts(book):
    root = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    return ["".join(part.text or "" for part in entry.iter(f"{MAIN}t")) for entry in root]


def the_case():
    text = plain("They handled 47 million requests. In 2016 it fell.\n\n=1+1 cost 3,500 lari.")
    return a_case({"context.text": text, "front.title": "Halls"})


def test_every_figure_stands_with_its_sentence_and_place():
    publication = ledger_sheet(ONE_STOP, the_case(), "en", WORDS, STYLE, created=CREATED)
    said = texts(written(publication))
    assert "47 million" in said
    assert "They handled 47 million requests." in said
    assert any(text.startswith("Country context › ") for text in said)
    assert "2016" not in said
    assert WORDS.unsourced in said


def test_nothing_that_was_typed_becomes_a_formula():
    book = written(ledger_sheet(ONE_STOP, the_case(), "en", WORDS, STYLE, created=CREATED))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert any(text.startswith("=1+1") for text in texts(book))


def test_a_publication_gives_a_sheet_for_each_table(tmp_path):
    from casewriter.app.core import build
    from casewriter.services.publishing import publish

    case = full_case(ONE_STOP)
    core = build()
    writer = next(writer for writer in core.writers if writer.name == "xlsx")
    order = Order("xlsx", "en", "publication", datetime(2026, 1, 2, tzinfo=UTC))
    file = tmp_path / "tables.xlsx"
    publish(
        case,
        ONE_STOP,
        order,
        file,
        writer=writer,
        styles=core.styles,
        cite=core.cite,
        read=lambda _sha256: b"",
        progress=unwatched,
    )
    book = zipfile.ZipFile(file)
    names = ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{MAIN}sheet")
    titles = [sheet.get("name") for sheet in names]
    assert len(titles) > 8
    assert len({title.casefold() for title in titles}) == len(titles)
    assert all(len(title) <= 31 for title in titles)


def test_the_file_says_what_it_is():
    order = Order("xlsx", "en", "figures", datetime(2026, 1, 2, tzinfo=UTC))
    assert proposed_name(the_case(), order, ".xlsx") == "Halls-en-figures.xlsx"


def test_headings_are_in_the_language_of_the_edition():
    from casewriter.app.core import build

    case = a_case({"context.text": plain("Принято 47 млн заявок.")}, languages=("ru",))
    case = case.with_leaf(Path("front.title"), "ru", "Опыт")
    said = texts(
        written(
            ledger_sheet(
                ONE_STOP, case, "ru", build().styles.words("hub", "ru"), STYLE, created=CREATED
            )
        )
    )
    assert {"Предложение", "Место", "Проверено", "47 млн"} <= set(said)
