"""Sources in the words of citation styles: what stands in the text and what in the list."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casewriter.assets import resources
from casewriter.domain.bibliography import Bibliography, Source, bibliography
from casewriter.domain.errors import MachineFailed
from casewriter.domain.publication import Ref, Run, plain
from casewriter.prose.nodes import Citation, CitedItem, CitedItems, Doc, Footnote, Paragraph, Text
from casewriter.publish import citations
from casewriter.publish.citations import place_in, references, style_of
from casewriter.publish.styles import StyleShelf
from tests.builders import a_case, load

TEMPLATE = load("one-stop-shop")


def person(family, given):
    return {"family": family, "given": given}


def year(*parts):
    return {"date-parts": [list(parts)]}


CARDS = {
    "law": ("law", {
        "title": "On Public Services", "author": [{"literal": "Republic of Kazakhstan"}],
        "genre": "Law", "number": "88-V", "issued": year(2013, 4, 15),
        "container-title": "Kazakhstanskaya Pravda", "issue": "127",
        "URL": "https://adilet.zan.kz/eng/docs/Z1300000088", "accessed": year(2024, 5, 1),
    }),
    "decree": ("decree", {
        "title": "О мерах по развитию услуг", "author": [{"literal": "Правительство"}],
        "number": "118", "issued": year(2013, 3, 21),
    }),
    "nameless": ("law", {"title": "On Personal Data and Their Protection", "issued": year(2013)}),
    "wb1": ("report", {
        "title": "Citizens First", "author": [{"literal": "World Bank"}], "issued": year(2019),
        "publisher": "World Bank", "publisher-place": "Washington, DC",
        "genre": "Working paper", "number": "12",
    }),
    "wb2": ("report", {
        "title": "Another Report", "author": [{"literal": "World Bank"}], "issued": year(2019, 3),
        "DOI": "10.1596/978-1",
    }),
    "iv1": ("article", {
        "title": "Цифровое государство", "issued": year(2020), "page": "12-34",
        "author": [person("Иванов", "Пётр Петрович"), person("Ёлкина", "Анна")],
        "container-title": "Вопросы управления", "volume": "4", "issue": "2",
    }),
    "iv2": ("article", {
        "title": "Барлығы бір шаңырақта", "issued": year(2020), "page": "5",
        "author": [person("Иванов", "Пётр Петрович"), person("Ёлкина", "Анна")],
        "container-title": "Мемлекеттік басқару",
    }),
    "book": ("book", {
        "title": "Building State Capability", "edition": "2", "issued": year(2017),
        "author": [person("Andrews", "Matt"), person("Pritchett", "Lant"),
                   person("Woolcock", "Michael"), person("Fourth", "Ann")],
        "publisher": "OUP", "publisher-place": "Oxford", "number-of-pages": 270,
    }),
    "chapter": ("book", {
        "type": "chapter", "title": "Under One Roof", "author": [person("Doe", "Jane")],
        "issued": year(2015), "container-title": "Reform", "editor": [person("Roe", "Rick")],
        "publisher": "Hub", "page": "5-9",
    }),
    "page": ("official_page", {
        "title": "Page on ASAN xidmət", "author": [{"literal": "Astana Civil Service Hub"}],
        "URL": "https://адилет.example/xidm%C9%99t?a=1", "accessed": year(2024, 2, 3),
    }),
    "press": ("press", {
        "title": "What did it cost?", "author": [person("Әлиева", "Гүл")],
        "issued": year(2021, 6, 7), "container-title": "Егемен Қазақстан",
    }),
    "data": ("dataset", {"title": "Queue times", "author": [{"literal": "Statistics Office"}],
                         "issued": year(2022)}),
    "talk": ("interview", {"title": "Conversation with a head of a centre",
                           "author": [person("Сидоров", "И.")], "issued": year(2024, 5)}),
    "memo": ("unpublished", {"title": "Notes of the working group", "author": [person("Li", "K")]}),
}  # fmt: skip

GROUPS = (
    (CitedItem("wb1", "p. 12"), CitedItem("iv1", "стр. 12-15"), CitedItem("law", "art. 5")),
    (CitedItem("wb1"), CitedItem("wb2")),
    (CitedItem("book"),),
    (CitedItem("nameless"), CitedItem("page")),
)


def case_of(cards, groups=(), language="en"):
    leaves = {}
    for row, (kind, csl) in cards.items():
        leaves[f"refs.sources/{row}/type"] = kind
        leaves[f"refs.sources/{row}/csl"] = csl
    cites = tuple(Citation(CitedItems(group)) for group in groups)
    if cites:
        text = Doc((Paragraph((Text("x"), *cites[:-1], Footnote((cites[-1],)))),))
        leaves["summary.text", language] = text
    return a_case(leaves, languages=(language,))


def styled(cards, groups=(), language="en"):
    return references(bibliography(TEMPLATE, case_of(cards, groups, language), language))


def said(line):
    return "".join(f"*{part.text}*" if getattr(part, "em", False) else part.text for part in line)


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "az", "et", "hy", "ka", "uz"])
def test_every_kind_of_source_in_the_style_of_a_language(language, assert_golden):
    shown = styled(CARDS, GROUPS, language)
    lines = [f"{one.short}\n    {said(one.entry)}" for one in shown.cited.values()]
    lines += [said(shown.groups[group]) for group in GROUPS]
    assert_golden(f"citations-{language}.txt", "\n".join(lines) + "\n")


def test_citations_lead_to_their_entries_and_keep_their_brackets():
    line = styled(CARDS, GROUPS).groups[GROUPS[0]]
    refs = [part for part in line if isinstance(part, Ref)]
    assert [ref.anchor for ref in refs] == [f"refs.sources/{row}" for row in ("wb1", "iv1", "law")]
    assert all(ref.cites for ref in refs)
    assert (line[0], line[-1]) == (Run("("), Run(")"))


def test_letters_follow_the_list_and_are_of_the_alphabet_of_the_work():
    cited = styled(CARDS, language="ru").cited
    assert [row for row in cited if row.startswith("iv")] == ["iv2", "iv1"]
    assert cited["iv2"].short.endswith("2020а")
    assert cited["iv1"].short.endswith("2020б")
    assert cited["wb2"].short == "World Bank, 2019a"


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_list_is_in_the_order_of_the_edition(language):
    rows = list(styled(CARDS, language=language).cited)
    cyrillic = [row for row in rows if row in ("decree", "iv1", "iv2", "talk")]
    cyrillic = ["press", *cyrillic] if language == "kk" else cyrillic
    assert (rows[: len(cyrillic)] == cyrillic) == (language != "en")


def test_addresses_stay_as_they_were_typed_and_titles_keep_their_letters():
    cited = styled(CARDS).cited
    links = {part.href: part.text for part in cited["page"].entry if part.href}
    assert links == {
        "https://адилет.example/xidm%C9%99t?a=1": "https://адилет.example/xidm%C9%99t?a=1"
    }
    assert "ASAN xidmət" in said(cited["page"].entry)
    assert any(part.href == "https://doi.org/10.1596/978-1" for part in cited["wb2"].entry)


@pytest.mark.parametrize(
    ("written", "in_russian"),
    [
        ("12", "с. 12"), ("p. 12-15", "с. 12–15"), ("стр. 3, 5", "с. 3, 5"), ("12-б.", "с. 12"),
        ("art. 5", "art. 5"), ("гл. 2, с. 7", "гл. 2, с. 7"),
    ],
)  # fmt: skip
def test_pages_speak_the_language_of_the_edition(written, in_russian):
    assert place_in(written, style_of("ru").place).replace("\u00a0", " ") == in_russian


def test_what_is_cited_by_its_name_in_a_file_finds_its_card():
    cards = {"a": ("report", {"id": "hub2016", "title": "One Roof", "issued": year(2016)})}
    case = case_of(cards, ((CitedItem("hub2016"), CitedItem("gone")),))
    asked = bibliography(TEMPLATE, case, "en")
    assert asked.groups == ((CitedItem("a"),),)
    assert said(references(asked).groups[asked.groups[0]]) == "(One Roof 2016)"


@pytest.mark.parametrize("kind", ["press", "article", "law"])
def test_a_source_that_appeared_nowhere_has_no_empty_place_in_its_entry(kind):
    card = {"title": "How it began", "author": [{"literal": "Hub"}], "issued": year(2018)}
    addressed = card | {"URL": "https://hub.example/a"}
    cited = styled({"a": (kind, card), "b": (kind, addressed)}, (), "ru").cited
    listed = [said(one.entry) for one in cited.values()]
    assert not [line for line in listed if "//  " in line or "// 20" in line or ". ." in line]
    assert all(line.startswith("Hub. How it began") for line in listed)


def test_any_number_of_authors_have_letters_for_works_of_a_year():
    cards = {
        f"{body}{work}".lower(): ("report", {
            "title": f"{body} {work}", "author": [{"literal": body}], "issued": year(2023),
        })
        for body in ("Agency", "Bank", "Court", "Diet", "Embassy", "Forum")
        for work in ("one", "two")
    }  # fmt: skip
    found = styled(cards, (), "en")
    assert said(found.cited["embassyone"].entry).startswith("Embassy. 2023a. ")
    shorts = [one.short for one in found.cited.values()]
    assert len(set(shorts)) == len(cards), shorts


def test_authors_stand_apart_by_semicolons_and_years_of_one_by_commas():
    cards = {
        name: ("report", {"title": name, "author": [{"literal": body}], "issued": year(*of)})
        for name, body, of in (
            ("a", "Bank", (2019,)), ("b", "Bank", (2021,)), ("c", "Bank", (2021,)),
            ("d", "Forum", (2020,)), ("e", "Hub", ()),
        )
    }  # fmt: skip
    groups = (
        tuple(map(CitedItem, "abcde")),
        (CitedItem("a", "12"), CitedItem("c")),
    )
    found = styled(cards, groups, "en").groups
    assert [said(found[group]) for group in groups] == [
        "(Bank 2019, 2021a, 2021b; Forum 2020; Hub, n.d.)",
        "(Bank 2019, 12; 2021b)",
    ]


def test_no_sources_need_no_engine():
    assert not references(bibliography(TEMPLATE, a_case(), "en")).cited


texts = st.text(max_size=30) | st.sampled_from(["$x$ {y} \\ #z *b* <k>", "@a", "2019", "\ue000"])
scalars = st.none() | st.booleans() | st.integers() | texts | st.floats(allow_nan=False)
people = st.lists(
    st.dictionaries(st.sampled_from(["family", "given", "literal", "suffix"]), scalars) | scalars,
    max_size=3,
)
dates = st.fixed_dictionaries(
    {"date-parts": st.lists(st.lists(st.integers(-1, 3000) | scalars, max_size=4), max_size=2)}
) | st.fixed_dictionaries({"raw": texts})
NAMES = ("title", "title-short", "container-title", "publisher", "publisher-place", "number",
         "volume", "issue", "page", "number-of-pages", "edition", "genre", "URL",
         "DOI")  # fmt: skip
odd_items = st.fixed_dictionaries(
    {"type": st.sampled_from(["legislation", "article-journal", "webpage", "book", "dataset",
                              "chapter", "manuscript", "nonsense", ""])},
    optional=dict.fromkeys(NAMES, scalars)
    | {"author": people | scalars, "editor": people, "issued": dates | scalars, "accessed": dates},
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(odd_items, min_size=1, max_size=4), texts, st.sampled_from(["en", "ru"]))
def test_whatever_a_card_holds_it_is_cited(items, locator, language):
    cards = {f"r{place}": ("report", item) for place, item in enumerate(items)}
    group = tuple(CitedItem(row, locator) for row in cards)
    shown = styled(cards, (group,), language)
    assert shown.cited.keys() == cards.keys()
    assert all(one.short and said(one.entry) for one in shown.cited.values())
    assert any(isinstance(part, Ref) for part in shown.groups[group])


def test_a_source_knows_where_its_card_is():
    assert bibliography(TEMPLATE, case_of({"a": ("law", {"title": "x"})}), "en").sources == (
        Source("a", "refs.sources/a", {"title": "x", "type": "legislation"}),
    )


def test_an_entry_in_another_language_says_so():
    article = dict(CARDS["iv1"][1])
    cards = {
        "a": ("article", article | {"language": "ru-RU"}),
        "b": ("report", {"title": "Report", "language": "en"}),
        "c": ("report", {"title": "Nonsense", "language": "in Russian"}),
    }
    cited = styled(cards).cited
    assert {run.language for run in cited["a"].entry} == {"ru-RU"}
    assert {run.language for run in (*cited["b"].entry, *cited["c"].entry)} == {""}


def test_a_style_that_cannot_be_used_is_told_of(monkeypatch, tmp_path):
    for name in ("chicago-author-date.csl", "styles.toml"):
        (tmp_path / name).write_bytes(resources("citation", name).read_bytes())
    (tmp_path / "chicago-author-date.csl").write_text("<style/>", "utf-8")
    monkeypatch.setattr(citations, "resources", lambda _folder, name: tmp_path / name)
    with pytest.raises(MachineFailed) as failed:
        styled({"a": ("report", {"title": "x"})})
    assert failed.value.code == "references_not_set"
    assert failed.value.facts["problem"]


def test_a_house_style_names_the_citation_style_of_each_language():
    style = StyleShelf(resources("styles")).get("hub")
    assert [style.citation(tag) for tag in ("en", "ru", "kk-Cyrl", "et")] == [
        "chicago-author-date", "gost-author-date", "gost-author-date", "chicago-author-date",
    ]  # fmt: skip
    source = Source("s1", "refs.sources/s1", dict(CARDS["wb1"][1], type="report"))
    usual, named = (
        references(Bibliography("en", (source,), style=name)).cited["s1"].entry
        for name in ("", "gost-author-date")
    )
    assert plain(usual) != plain(named)
    assert "Citizens First" in plain(named)
