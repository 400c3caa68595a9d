import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.prose.count import Counts, count, words
from casewriter.prose.nodes import (
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Footnote,
    HardBreak,
    Heading,
    HeadingLevel,
    ListItem,
    Paragraph,
    PathReference,
    Strong,
    Text,
    Value,
)
from casewriter.prose.walk import inlines, plain_text
from tests.trees import docs


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("", "en", 0),
        ("Don't split the citizen’s well-being", "en", 5),
        ("oʻzbek gʻoya maʼno", "uz-Latn-UZ", 3),
        ("что-нибудь из\u2011за чего\u00adто", "ru", 3),
        ("за\u0301мок стои\u0301т", "ru", 2),
        ("Қазақстан Республикасының Әділет министрлігі", "kk-Cyrl-KZ", 4),
        ("საჯარო სერვისების ხოლი, თბილისი.", "ka-GE", 4),
        ("Ո՞վ է պատասխանատու։ Ի՜նչ լավ է, ի՛նչ՝ ասա", "hy-AM", 8),
        ("Հայաստան։Երևան", "hy-AM", 2),
        ("dövlət xidməti", "az-Latn-AZ", 2),
        ("1\u00a0234,5 and 1,234.5 and 12:30", "en", 5),
        ("1\u202f234\u202f567 жителей", "ru", 2),
        ("в 2019\u00a0г. 46\u00a0%", "ru", 4),
        ("№\u00a05, §\u00a07", "ru", 2),
        ("word — word – word - word", "en", 4),
        ("word—word", "en", 2),
        ("• item\n· item\n— да", "ru", 3),
        ("и/или", "ru", 2),
        ("name@adilet.gov.kz www.gov.ge", "en", 2),
        ("👩🏽‍💻 👨‍👩‍👧‍👦 🇬🇪 ❤️ 1️⃣", "en", 0),
        ("well 👍🏽 done", "en", 2),
        ("... !? «» ʼ ʻ _ __", "en", 0),
        ("«О госслужбе»", "ru", 2),
        ("'quoted' ‘quoted’", "en", 2),
        ("案例研究 PDF", "zh", 5),
    ],
)
def test_words(text, language, number):
    assert words(text, language) == number


@settings(max_examples=200, deadline=None)
@given(st.text(), st.text())
def test_a_blank_parts_words(one, other):
    assert words(f"{one}\n{other}", "ru") == words(one, "ru") + words(other, "ru")


@settings(max_examples=50, deadline=None)
@given(docs())
def test_notes_and_values_add_no_characters(doc):
    counts = count(doc, "ru")
    values = sum(isinstance(inline, Value) for inline in inlines(doc))
    assert counts.characters == len(plain_text(doc).replace("\n", ""))
    assert counts.words <= counts.characters + values


def test_notes_are_counted_apart_and_marks_do_not_part_words():
    note = Footnote((Text("See the law."),))
    cited = Citation(CitedItems((CitedItem("r1", "p. 12"),)))
    doc = Doc(
        (
            Heading(HeadingLevel(3), (Text("Results"),)),
            Paragraph(
                (Text("It "), Text("fe", (Strong(),)), Text("ll"), note, Text(" fast"), cited)
            ),
            BulletList((ListItem((Paragraph((Text("to"), HardBreak(), Text("zero"))),)),)),
        )
    )
    assert count(doc, "en") == Counts(words=6, note_words=3, characters=7 + 12 + 6)


def test_a_value_counts_as_the_number_it_shows():
    value = Value(PathReference("results.indicators/r1/baseline"))
    doc = Doc((Paragraph((Text("from "), value, Text("% to "), value)),))
    assert count(doc, "en").words == 4


def test_a_long_case_is_counted_while_typing():
    text = "Оказание государственных услуг по-новому, ежегодно за 1\u00a0234,5 тенге. " * 3_125
    started = time.process_time()
    assert words(text, "ru") == 25_000
    # Fifteen milliseconds of computing; a machine that is slow at it is forgiven.
    assert time.process_time() - started < 0.15
