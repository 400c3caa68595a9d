"""Lists made by hand in other programs become lists here."""

import pytest

from casewriter.prose.to_markdown import to_markdown
from casewriter.ui.prose.from_html import from_html, read_html
from casewriter.ui.prose.from_text import read_text


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        (
            "<p>Members:</p><p>- Agency<sup>2</sup>,</p><p><b>-&nbsp; Office</b></p><p>End.</p>",
            "Members:\n\n- Agency^2^,\n- **Office**\n\nEnd.\n",
        ),
        ("<p>– Said one.</p><p>Then.</p>", "– Said one.\n\nThen.\n"),
        ("<p>— Вы были там?</p><p>— Был.</p><p>— И что?</p><p>— Закрыто, — сказал он.</p>",
         "— Вы были там?\n\n— Был.\n\n— И что?\n\n— Закрыто, — сказал он.\n"),
        ("<p>— Я пришла в семь.</p><p>— А ушла в три.</p>",
         "— Я пришла в семь.\n\n— А ушла в три.\n"),
        ("<p>— паспорт;</p><p>— справка.</p>", "- паспорт;\n- справка.\n"),
        ("<p>— Центры открыты.</p><p>— Очередей нет.</p><p>— Жалоб меньше.</p>",
         "- Центры открыты.\n- Очередей нет.\n- Жалоб меньше.\n"),
        ("<p>Agreed:<br>1) to meet<br>2) to write<br>Soon.</p>",
         "Agreed:\n\n1. to meet\n2. to write\n\nSoon.\n"),
        ("<p>- one<br>two</p>", "\\- one\\\ntwo\n"),
        ("<p>- a<br>- b</p><p>- c</p>", "- a\n- b\n- c\n"),
        ("<p>Line<br>after line</p>", "Line\\\nafter line\n"),
        ("<p>2019. A year</p><p>2020. Another</p>", "2019\\. A year\n\n2020\\. Another\n"),
        ("<h2>1. First</h2><h2>2. Second</h2>", "### 1\\. First\n\n### 2\\. Second\n"),
    ],
)  # fmt: skip
def test_signs_at_the_beginning_of_lines_make_items(html, markdown):
    assert to_markdown(from_html(html)) == markdown


LINES = """The Alliance has been created in accordance with the methodology of
the platform and is aimed at experience sharing on public services among
practitioners of seven countries, who met in Astana for the first time in the
year of the conference, and again a year later in Tashkent with their partners.
They agreed on these steps, which were then put into the plan of action that is
"""


def test_lines_of_a_page_are_joined_though_two_ran_into_one():
    text = LINES * 4 + "one long line that the program did not part where the page parts it, " * 2
    assert len(read_text(text, language="en").pieces) < 6


def test_dots_of_symbol_fonts_are_items():
    assert to_markdown(read_text("\uf0b7 one\n\uf0b7 two").doc()) == "- one\n- two\n"


def test_items_brought_up_to_the_third_level_are_named():
    html = "<ul><li>a<ul><li>b<ul><li>c<ul><li>d<li>e</ul></ul></ul></ul>"
    assert read_html(html).lost == (("levels", 2),)
