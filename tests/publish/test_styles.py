"""House styles: read strictly, extended, filled into the parts of a Word file."""

import shutil

import pytest
from PIL import ImageFont

from casewriter.assets import resources
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.publish.docx.styled import filled, values
from casewriter.publish.styles import StyleShelf, load_style

HUB = resources("styles", "hub")
FACES = sorted(
    face for name in ("Literata", "NotoSans") for face in resources("fonts").rglob(f"{name}-*.ttf")
)


@pytest.fixture
def shelf(tmp_path):
    shutil.copytree(HUB, tmp_path / "hub")
    return tmp_path


def style(folder, text, words=""):
    folder.mkdir()
    (folder / "style.toml").write_text(text, "utf-8")
    if words:
        (folder / "words.toml").write_text(words, "utf-8")
    return folder


def test_a_style_says_only_what_differs_from_the_one_it_extends(shelf):
    style(
        shelf / "office",
        'format = "casewriter-style/1"\nextends = "hub"\n[paper_colours]\nink = "#000000"\n',
        '[en]\ntable = "Exhibit"\n',
    )
    styles = StyleShelf(shelf)
    assert [each.id for each in styles.all()] == ["hub", "office"]
    hub, office = styles.all()
    assert office.paper_colours.ink == "#000000"
    assert office.paper_colours.accent == hub.paper_colours.accent
    assert styles.words("office", "en").table == "Exhibit"
    assert styles.words("office", "en").figure == styles.words("hub", "en").figure
    assert styles.words("office", "ru") == styles.words("hub", "ru")
    assert styles.words("office", "et-EE").table == "Tabel"
    assert styles.words("office", "fi") == styles.words("office", "en")


def test_a_clause_of_its_own_takes_the_place_of_that_for_volumes_too(shelf):
    start = 'format = "casewriter-style/1"\nextends = "hub"\n'
    style(shelf / "one", start, '[en]\ndisclaimer = "Ours."\n')
    style(shelf / "both", start, '[en]\ndisclaimer = "Ours."\nvolume_disclaimer = "All ours."\n')
    styles = StyleShelf(shelf)
    assert "cases" in styles.words("hub", "en").volume_disclaimer
    assert not styles.words("one", "en").volume_disclaimer
    assert styles.words("one", "ru") == styles.words("hub", "ru")
    assert styles.words("both", "en").volume_disclaimer == "All ours."


@pytest.mark.parametrize("name", ["hub", "plain"])
@pytest.mark.parametrize("language", ["en", "ru", "kk", "az", "et", "hy", "ka", "ky", "uz"])
def test_the_clause_for_volumes_is_worded_wherever_that_for_one_case_is(name, language):
    styles = StyleShelf(resources("styles"))
    words, english = styles.words(name, language), styles.words(name, "en")
    assert words.volume_disclaimer not in {"", words.disclaimer}
    assert language == "en" or words.volume_disclaimer != english.volume_disclaimer


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('[paper_colours]\nink = "black"', "ink"),
        ("[sizes]\ntext = 2", "text"),
        ("[rules]\nbox = -1", "box"),
        ("[paper]\nside = 90", "paper"),
        ("[numbering]\ncontents = 7", "contents"),
        ('[heads]\ntop = "author"', "top"),
        ("[sizes]\ntextt = 10", "textt"),
        ('[faces.reading]\nname = "A\\"; }"', "faces"),
        ("= 3", "line"),
    ],
)
def test_a_style_that_is_wrong_is_refused_with_its_place(shelf, line, problem):
    folder = style(shelf / "wrong", f'format = "casewriter-style/1"\nextends = "hub"\n{line}\n')
    with pytest.raises(BadInput) as refused:
        load_style(folder)
    assert refused.value.code == "style_malformed"
    assert refused.value.facts["file"].endswith("style.toml")
    assert problem in refused.value.facts["problem"]


@pytest.mark.parametrize("base", ["wrong", "nowhere", "../hub/.."])
def test_a_style_that_extends_itself_or_nothing_is_refused(shelf, base):
    folder = style(shelf / "wrong", f'format = "casewriter-style/1"\nextends = "{base}"\n')
    with pytest.raises(BadInput, match="style_malformed"):
        load_style(folder)


def test_a_style_that_is_not_there_is_named_with_those_that_are(shelf):
    with pytest.raises(WrongUse) as refused:
        StyleShelf(shelf).get("../hub")
    assert refused.value.code == "style_unknown"
    assert refused.value.facts["styles"] == "hub"
    with pytest.raises(WrongUse):
        StyleShelf(shelf).words("nothing", "en")


def test_every_place_of_the_word_template_is_filled():
    named = values(load_style(HUB))
    for part in resources("styles", "common", "docx").rglob("*.xml"):
        assert b"{{" not in filled(part.read_bytes(), named)
    with pytest.raises(KeyError):
        filled(b"{{shoe_size}}", named)


@pytest.mark.parametrize("face", FACES, ids=[face.name for face in FACES])
def test_our_faces_have_every_letter_of_the_languages_written_with_them(face):
    font = ImageFont.truetype(str(face), 24)
    unknown = bytes(font.getmask("\uffff"))
    letters = "əƏğĞıİöÖşŞçÇüÜõÕäÄšŠžŽʻʼЁёЪъЫыЭэӘәҒғҚқҢңӨөҰұҮүҺһІі«»–—№₸"
    assert [one for one in letters if bytes(font.getmask(one)) == unknown] == []
