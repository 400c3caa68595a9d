import io

import pytest

from casewriter.publish.html import write
from casewriter.services.watching import unwatched
from tests.publish import examples, publications
from tests.publish.page_checks import checked, complaints, heard

MADE = {
    "draft": publications.typical(draft=True),
    "empty": publications.empty(),
    "monster": publications.monster(),
    "four-scripts": publications.four_scripts(),
    "volume": publications.volume(),
}
SHOWN = (("one-stop-shop", "hub", "en", "light"), ("smart-government", "plain", "kk", "dark"))
"""`make pages` looks at all of them."""


def page(publication):
    out = io.BytesIO()
    write(publication, out, publications.PICTURES, unwatched)
    return out.getvalue().decode("utf-8")


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    for name, publication in MADE.items():
        (folder / f"{name}.html").write_text(page(publication), "utf-8")
    for name, style, edition, _ in SHOWN:
        examples.published(name, "html", folder / f"{name}.html", style=style, edition=edition)
    examples.published("one-stop-shop", "html", folder / "summary.html", kind="summary")
    return folder


def test_the_checker_finds_what_is_wrong_and_nothing_else(pages):
    wrong = page(publications.typical()).replace("<main>", '<main><p><div id="context">')
    (pages / "wrong.html").write_text(wrong, "utf-8")
    found = checked(sorted(pages.glob("*.html")))
    assert any("Duplicate ID" in line for line in found)
    assert not [line for line in found if not line.startswith("wrong.html:")]


HEARD = (*((each[0], each[3]) for each in SHOWN), ("summary", "dark"), ("volume", "light"))


@pytest.mark.parametrize(("name", "scheme"), HEARD)
def test_nothing_of_an_example_is_out_of_reach(name, scheme, pages):
    assert not heard((pages / f"{name}.html").read_text("utf-8"), scheme)


def test_what_is_out_of_reach_is_found():
    wrong = page(publications.typical()).replace('alt="People at a counter"', "")
    assert any(line.startswith("image-alt: ") for line in heard(wrong, "light"))


def test_the_policy_of_a_page_keeps_out_scripts_and_nothing_of_its_own():
    sound = page(publications.typical())
    assert not complaints(sound)
    (said,) = complaints(sound.replace("</body>", "<script>1</script></body>"))
    assert "Executing inline script violates" in said
