"""Files of reference managers and pasted lists become cards; whatever else comes is refused."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.domain.bibliography import bibliography
from casewriter.domain.errors import BadInput
from casewriter.domain.source_cards import adding
from casewriter.exchange import references
from casewriter.exchange.references import read_references, read_text
from casewriter.exchange.references.writing import to_bibtex, to_csl_json, to_ris
from tests.builders import a_case, load

RIS = """TY  - JOUR
AU  - Иванов, Пётр
AU  - World Bank
TI  - Цифровое государство
T2  - Вопросы управления
PY  - 2020
DA  - 2020/03/05/
VL  - 4
IS  - 2
SP  - 12
EP  - 34
DO  - https://doi.org/10.1000/xyz.1
Y2  - 2024/05/06/
ER  -

TY  - STAT
AU  - Republic of Kazakhstan
TI  - On Public Services
PY  - 2013
UR  - https://adilet.zan.kz/eng/docs/Z1300000088
ER  -
"""

BIBTEX = r"""
@string{oup = "Oxford University Press"}
@comment{not this}
@book{andrews2017, author = {Andrews, Matt and Lant Pritchett and {Ministry of Trade and Industry}},
  title = {Building {State} Capability: Evidence \& Analysis}, year = 2017, month = feb,
  publisher = oup, edition = {2}, pages = "5--9"}
@online{gaz, author={M{\"u}ller, J{\"o}rg}, title={{\'E}tat}, url={https://e.org/a_b~c?x=1&y=%20},
  urldate={2024-02-03}, date={2019-05-06}}
@misc{broken, title = {never closed
"""

CSL = [
    {
        "id": "z1", "type": "dataset", "title": "Queue times",
        "issued": {"date-parts": [["2022", "3"]]},
        "author": [{"literal": "Statistics Office"}, 7], "URL": "javascript:alert(1)",
        "abstract": "left out", "custom": {"deep": [1]},
    },
    {"type": "webpage"},
    "nonsense",
]  # fmt: skip

PASTED = """References

1. Закон РК «О государственных услугах» от 15 апреля 2013 г. № 88-V // Казахстанская правда. 2013.
2. World Bank (2019). Citizens First. https://openknowledge.example/cf.pdf (accessed 03.05.2024).
3. Smith J. Reform since 1991. Journal 2020;
   continued on a second line, doi:10.1000/abc.
"""


def items(data):
    data = data if isinstance(data, bytes) else data.encode()
    return [(reference.type, dict(reference.csl)) for reference in read_references(data).references]


def test_ris_gives_names_dates_pages_and_the_doi_alone():
    (kind, article), (law, stat) = items(RIS)
    assert (kind, law) == ("article", "law")
    assert article == {
        "type": "article-journal", "title": "Цифровое государство",
        "author": [{"family": "Иванов", "given": "Пётр"}, {"literal": "World Bank"}],
        "issued": {"date-parts": [[2020, 3, 5]]}, "accessed": {"date-parts": [[2024, 5, 6]]},
        "container-title": "Вопросы управления", "volume": "4", "issue": "2", "page": "12-34",
        "DOI": "10.1000/xyz.1",
    }  # fmt: skip
    assert stat["URL"] == "https://adilet.zan.kz/eng/docs/Z1300000088"


def test_bibtex_is_read_without_its_commands_and_braces():
    (kind, book), (page, web) = items(BIBTEX)
    assert (kind, page) == ("book", "official_page")
    assert book["title"] == "Building State Capability: Evidence & Analysis"
    assert book["author"] == [
        {"family": "Andrews", "given": "Matt"},
        {"family": "Pritchett", "given": "Lant"},
        {"literal": "Ministry of Trade and Industry"},
    ]
    assert book["publisher"] == "Oxford University Press"
    assert book["issued"] == {"date-parts": [[2017, 2]]}
    assert book["page"] == "5-9"
    assert web["author"] == [{"family": "Müller", "given": "Jörg"}]
    assert web["title"] == "État"
    assert web["URL"] == "https://e.org/a_b~c?x=1&y=%20"


def test_csl_json_keeps_what_is_known_and_nothing_that_runs():
    assert items(msgspec.json.encode(CSL)) == [
        ("dataset", {
            "type": "dataset", "title": "Queue times", "issued": {"date-parts": [[2022, 3]]},
            "author": [{"literal": "Statistics Office"}],
        })
    ]  # fmt: skip
    assert len(items(msgspec.json.encode({"items": CSL}))) == 1


def test_a_pasted_list_becomes_notes_with_what_is_sure_filled_in():
    head, law, report, article = read_text(PASTED).references
    assert (head.note, head.csl) == ("References", {})
    assert (law.type, law.csl) == (
        "law", {"type": "legislation", "issued": {"date-parts": [[2013]]}}
    )  # fmt: skip
    assert law.note.startswith("Закон РК")
    assert report.csl["URL"] == "https://openknowledge.example/cf.pdf"
    assert report.csl["accessed"] == {"date-parts": [[2024, 5, 3]]}
    assert report.csl["issued"] == {"date-parts": [[2019]]}
    assert article.csl["DOI"] == "10.1000/abc"
    assert article.csl["issued"] == {"date-parts": [[2020]]}
    assert article.note.endswith("continued on a second line, doi:10.1000/abc.")


def test_references_on_lines_of_their_own_are_parted_among_blocks_too():
    text = """UN (2020). E-Government Survey
2020. New York: UN DESA.

OECD (2018). Good Practices. https://oecd.example/x
UN (2022). The Future of Digital
Government. New York."""
    assert [reference.note for reference in read_text(text).references] == [
        "UN (2020). E-Government Survey 2020. New York: UN DESA.",
        "OECD (2018). Good Practices. https://oecd.example/x",
        "UN (2022). The Future of Digital Government. New York.",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_files_are_read_in_the_encodings_of_the_region(encoding):
    data = RIS.replace("\n", "\r\n").encode(encoding)
    assert items(data)[0][1]["title"] == "Цифровое государство"


def test_western_files_of_old_are_not_taken_for_cyrillic():
    data = "TY  - BOOK\nTI  - Müller über Größe\nER  - \n".encode("cp1252")
    assert items(data)[0][1]["title"] == "Müller über Größe"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "references_none"),
        (b" \n ", "references_none"),
        (b"[]", "references_none"),
        (b'[{"type": "book", "title": "cut', "references_unreadable"),
        (b"x" * (references.LARGEST + 1), "references_too_large"),
        (b"a line\n" * (references.MOST + 1), "references_too_many"),
        (b'[{"a":' * 100_000, "references_unreadable"),
    ],
    ids=["empty", "blank", "no item", "cut short", "large", "many", "deep"],
)
def test_what_is_no_list_of_references_is_refused(data, code):
    with pytest.raises(BadInput) as refused:
        read_references(data)
    assert refused.value.code == code


SPICE = st.sampled_from(
    ["TY  - JOUR\n", "ER  - \n", "AU  - ", "\x00", "\ud83d", "@article{", "}", "{",
     "\\input{/etc/passwd}", "$", "author = ", '"', "[", "]", ":", "doi:10.1/x", "https://a/ ",
     "\r", "\n", "2019", "TY  -"]
)  # fmt: skip
hostile = st.lists(st.text(max_size=20) | SPICE, max_size=40).map("".join)


@settings(max_examples=150, deadline=None)
@given(
    hostile | hostile.map(lambda text: f"TY  - BOOK\n{text}") | hostile.map("@book{{a, {}".format)
)
def test_whatever_comes_is_read_or_refused(text):
    try:
        found = read_text(text).references
    except BadInput:
        return
    assert all(len(str(value)) < 300_000 for reference in found for value in reference.csl.values())
    case = a_case()
    after = adding(case, found, "en").edit.apply(case)
    assert bibliography(load("one-stop-shop"), after, "en").sources


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_whatever_bytes_come_are_read_or_refused(data):
    try:
        read_references(data)
    except BadInput:
        return


def test_what_is_written_is_read_again():
    found = read_text(RIS).references + read_text(BIBTEX).references
    case = a_case()
    after = adding(case, found, "en").edit.apply(case)
    sources = bibliography(load("one-stop-shop"), after, "en").sources
    for text in (to_csl_json(sources), to_ris(sources), to_bibtex(sources)):
        again = read_text(text).references
        assert [r.csl["title"] for r in again] == [s.item["title"] for s in sources]
        assert [r.csl["author"] for r in again] == [s.item["author"] for s in sources]
        assert [r.csl["issued"] for r in again] == [s.item["issued"] for s in sources]
        assert [r.csl.get("URL") for r in again] == [s.item.get("URL") for s in sources]


def test_what_cannot_be_read_is_named_and_the_rest_comes():
    broken = "@article{cut, author={No End, title={Never closed}\n\n"
    same = "@book{a, title={Building Capability}}\n@book{a, title={Reform and After}}\n"
    listed = read_text(f"{same}{broken}@misc{{empty}}\n@book{{z, title={{Last of All}}}}")
    titles = [reference.csl["title"] for reference in listed.references]
    assert titles == ["Building Capability", "Reform and After", "Last of All"]
    assert [name[:13] for name in listed.unread] == ["@article{cut,", "@misc{empty}"]
    listed = read_text(
        '[{"type": "book", "title": "One <i>in</i> two &amp; more"}, 5, {"id": "x"}]'
    )
    assert [reference.csl["title"] for reference in listed.references] == ["One in two & more"]
    assert listed.unread == ("5", '{"id": "x"}')
    with pytest.raises(BadInput) as refused:
        read_text('{"format": "casewriter-case/1", "status": "draft", "version": "1"}')
    assert refused.value.code == "references_none"


def test_a_reference_that_never_ends_is_read():
    listed = read_text("TY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two\n")
    assert [reference.csl["title"] for reference in listed.references] == ["One", "Two"]
