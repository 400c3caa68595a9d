"""Cards that are one source are found and joined, and citations follow."""

from casewriter.domain.source_cards import Reference, adding, csl_of, duplicates, joining, marks
from casewriter.prose.nodes import Citation, CitedItem, CitedItems, Doc, Footnote, Paragraph, Text
from tests.builders import SOURCES, a_case

PAGE = {"title": "One roof for all", "URL": "https://www.example.org/a/", "publisher": "Hub"}


def cards(**csl):
    return {f"refs.sources/{row}/csl": item for row, item in csl.items()}


def cite(*items):
    return Citation(CitedItems(tuple(CitedItem(*item) for item in items)))


def test_a_source_is_known_by_its_doi_its_address_or_its_title_and_year():
    assert marks({"DOI": "10.1000/XYZ"}) & marks({"URL": "https://doi.org/10.1000/xyz."})
    assert marks(PAGE) & marks({"URL": "http://example.org/a"})
    title = {"title": "On Public Services!", "issued": {"date-parts": [[2013]]}}
    assert marks(title) & marks(title | {"title": "on  public SERVICES"})
    assert not marks(title) & marks(title | {"issued": {"date-parts": [[2020]]}})


def test_home_pages_and_short_titles_tell_no_sources_apart():
    assert not marks({"URL": "https://example.org/", "title": "Report"})


def test_groups_may_be_held_together_by_a_third():
    case = a_case(
        cards(
            a={"DOI": "10.1000/one"},
            b={"URL": "https://example.org/two"},
            c={"DOI": "10.1000/one", "URL": "https://example.org/two"},
            d={"title": "Something else entirely"},
        )
    )
    assert duplicates(case) == (("a", "b", "c"),)


def test_joining_completes_the_card_and_citations_follow():
    text = Doc(
        (
            Paragraph(
                (
                    Text("x"), cite(("a", "p. 1"), ("b", "p. 1"), ("c",)),
                    Footnote((cite(("alias",)),)),
                )
            ),
        )
    )  # fmt: skip
    case = a_case(
        cards(a={"title": "One roof for all"}, b=PAGE | {"id": "alias"}, c={"title": "Other"})
        | {
            ("refs.sources/b/note", "ru"): "записка",
            ("summary.text", "en"): text,
            ("summary.text", "ru"): text,
            "results.indicators/i/source": ["b", "c", "a"],
            "results.indicators/i/series": [{"date": "2019", "value": 1, "source": ["b"]}],
        },
        languages=("en", "ru"),
    )
    edit = joining(case, "a", ("a", "b"))
    after = edit.apply(case)
    assert after.rows(SOURCES) == ("a", "c")
    assert csl_of(after, "a") == PAGE
    assert after.get(SOURCES.child("a").child("note"), "ru") == "записка"
    for language in ("en", "ru"):
        line = after.fields["summary.text"]["", language].content[0].content
        assert line[1] == cite(("a", "p. 1"), ("c",))
        assert line[2].content == (cite(("a",)),)
    leaves = after.fields["results.indicators"]
    assert leaves["/i/source", ""] == ["a", "c"]
    assert leaves["/i/series", ""] == [{"date": "2019", "value": 1, "source": ["a"]}]
    assert edit.inverse().apply(after) == case


def test_short_sources_without_a_mark_are_not_taken_for_each_other():
    one, two = Reference("report", {"title": "Report"}), Reference("report", {"title": "Plan"})
    added = adding(a_case(cards(a={"title": "Plan"})), (one, two, one), "en")
    assert [change.after for change in added.edit.changes if change.path.steps[-1] == "csl"] == [
        {"title": "Report"}
    ]
    assert added.known == 2


def test_adding_leaves_out_what_is_here_and_keeps_the_order():
    case = a_case(cards(a=PAGE))
    new = (
        Reference("law", {"title": "On Public Services"}),
        Reference("report", {"URL": "https://example.org/a?"}),
        Reference("law", {"title": "On public services"}),
        Reference("report", {}, "A line that nobody can take apart"),
        Reference("report", {}, "A line that nobody can take apart"),
    )
    added = adding(case, new, "en")
    assert (len(added.rows), added.known) == (2, 3)
    after = added.edit.apply(case)
    assert after.rows(SOURCES) == ("a", *added.rows)
    assert after.get(SOURCES.child(added.rows[1]).child("note"), "en").startswith("A line")
    assert adding(after, new, "en").rows == ()
    assert added.edit.inverse().apply(after) == case
