"""Templates: both load, and one that is wrong anywhere is refused with its place."""

import shutil

import pytest

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.kinds import KINDS
from casewriter.domain.sentences import sentence
from casewriter.exchange.template_shelf import TemplateShelf
from casewriter.exchange.templates import load_template
from tests.builders import TEMPLATE_IDS, TEMPLATES, load, shelf


@pytest.fixture
def folder(tmp_path):
    """A copy of the templates that may be spoiled."""
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    return tmp_path / "templates"


def refused(folder, name="one-stop-shop"):
    with pytest.raises(BadInput) as error:
        load_template(folder / name)
    assert "{" not in sentence(error.value.code, error.value.facts)
    return error.value


def test_both_templates_are_there():
    assert [template.id for template in shelf().all()] == list(TEMPLATE_IDS)


@pytest.mark.parametrize("name", TEMPLATE_IDS)
def test_a_template_is_whole(name):
    template = load(name)
    names = {kind.name for kind in KINDS}
    assert len({section.key for section in template.sections}) == len(template.sections)
    for section, field in template.fields():
        assert field.kind in names
        for language, wording in template.wordings.items():
            assert wording.language == language
            assert wording.sections[section.key].title
            words = wording.fields[f"{section.key}.{field.key}"]
            assert words.label
            assert words.question
    parts = [section.part for section in template.sections]
    assert parts == sorted(parts, key=["opening", "case", "closing"].index)


def test_a_template_is_read_once(folder):
    templates = TemplateShelf(folder)
    first = templates.get(TemplateRef("one-stop-shop", 1))
    (folder / "one-stop-shop" / "template.toml").write_text("spoiled")
    assert templates.get(TemplateRef("one-stop-shop", 1)) is first


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("no-such", 1),
        ("one-stop-shop", 99),
        ("common", 1),
        ("..", 1),
        ("../templates/one-stop-shop", 1),
        ("", 1),
    ],
)
def test_what_is_not_there_is_said(folder, name, version):
    with pytest.raises(WrongUse) as error:
        TemplateShelf(folder).get(TemplateRef(name, version))
    assert error.value.code == "template_unknown"


class Spoiler:
    """Changes one place in a file; the place must be there."""

    def __init__(self, folder):
        self.folder = folder

    def __call__(self, file, old, new):
        path = self.folder / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


OWN = "one-stop-shop/template.toml"
COMMON = "common/template.toml"
SUMMARY = '[[section]]\nkey = "summary"\npart = "opening"\n'
SUMMARY_TEXT = 'key = "text"\nkind = "prose"\nrequired = true\nwords = [350, 600]\n'

STRUCTURE = {
    "an unknown kind": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT.replace("prose", "essay"),
        "template_kind_unknown", "summary", "text", "essay",
    ),
    "an unknown key of a field": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT + "colour = 1\n", "template_malformed", "", "", "colour",
    ),
    "a field without key": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT.replace('key = "text"\n', ""),
        "template_malformed", "", "", "key",
    ),
    "words that are no range": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT.replace("[350, 600]", '"many"'),
        "template_malformed", "", "", "words",
    ),
    "a part that is none": (
        COMMON, SUMMARY, SUMMARY.replace("opening", "middle"),
        "template_malformed", "summary", "", "middle",
    ),
    "a condition that cannot be read": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT + "when = \"front.stage == 'stage_1'\"\n",
        "template_condition", "summary", "text", "front.stage == 'stage_1'",
    ),
    "a condition on a question that is not there": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT + "when = \"front.nothing = 'x'\"\n",
        "template_condition", "summary", "text", "front.nothing",
    ),
    "a condition on itself": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT + "when = \"summary.text = 'x'\"\n",
        "template_condition_cycle", "summary", "text", "summary.text",
    ),
    "a key used twice": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT + "\n[[section.field]]\n" + SUMMARY_TEXT,
        "template_key_twice", "summary", "text", "text",
    ),
    "a choice without options": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT + '\n[[section.field]]\nkey = "one"\nkind = "choice"\n',
        "template_field_incomplete", "summary", "one", "choice",
    ),
    "a table without columns": (
        COMMON, SUMMARY_TEXT, SUMMARY_TEXT + '\n[[section.field]]\nkey = "one"\nkind = "table"\n',
        "template_field_incomplete", "summary", "one", "table",
    ),
    "a column of no kind": (
        COMMON, 'key = "when"\nkind = "date"', 'key = "when"\nkind = "prize"',
        "template_malformed", "intro", "interviews", "prize",
    ),
    "a column used twice": (
        COMMON, 'key = "where"\nkind = "line"', 'key = "when"\nkind = "line"',
        "template_key_twice", "intro", "when", "when",
    ),
    "a section that is nowhere described": (
        OWN, '"summary"', '"summery"', "template_section_missing", "summery", "", "summery",
    ),
    "another format": (
        OWN, "casewriter-template/1", "casewriter-template/2",
        "template_format", "", "", "casewriter-template/2",
    ),
    "an id that is not the folder's": (
        OWN, 'id = "one-stop-shop"', 'id = "one-stop"', "template_id", "", "", "one-stop",
    ),
    "a base that is not there": (
        OWN, 'extends = "common"', 'extends = "commons"', "template_file_missing", "", "",
        "template.toml",
    ),
    "no TOML": (OWN, "[[section]]", "[[section]", "template_malformed", "", "", "line"),
}  # fmt: skip


@pytest.mark.parametrize("name", STRUCTURE)
def test_a_wrong_structure_is_refused_with_its_place(name, folder):
    file, old, new, code, section, field, problem = STRUCTURE[name]
    Spoiler(folder)(file, old, new)
    error = refused(folder)
    assert error.code == code
    assert (error.facts["section"], error.facts["field"]) == (section, field)
    assert problem in error.facts["problem"]
    assert error.facts["file"].endswith("template.toml")


def test_conditions_in_a_circle_are_refused(folder):
    spoil = Spoiler(folder)
    spoil(COMMON, SUMMARY_TEXT, SUMMARY_TEXT + "when = \"front.stage = 'stage_1'\"\n")
    load_template(folder / "one-stop-shop")
    stage = 'key = "stage"\nkind = "choice"\n'
    spoil(COMMON, stage, stage + "when = \"summary.text = 'x'\"\n")
    error = refused(folder)
    assert error.code == "template_condition_cycle"


WORDING = {
    "a table that is none": (
        "[section.summary]", "[other]\n[section.summary]", "template_malformed", "", "",
        "other",
    ),
    "words of another section": (
        "[section.summary]", "[section.summery]", "wording_elsewhere", "summary", "",
        "section.summery",
    ),
    "a question of another section": (
        '[field."summary.text"]', '[field."front.title"]', "wording_elsewhere", "summary", "",
        'field."front.title"',
    ),
    "a question without words": (
        '[field."summary.text"]', '[field."summary.texts"]', "wording_missing", "summary", "text",
        'field."summary.text"',
    ),
    "an option without words": (
        "stage_1 =", "stage_one =", "wording_missing", "front", "stage",
        'field."front.stage".options.stage_1',
    ),
    "an example without its reason": (
        "weak_because", "appears", "wording_missing", "summary", "text",
        'field."summary.text".weak_because',
    ),
    "a reason without its example": (
        "strong =", "appears =", "wording_missing", "summary", "text",
        'field."summary.text".strong',
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WORDING)
def test_missing_words_are_named(name, folder):
    old, new, code, section, field, problem = WORDING[name]
    file = f"common/en/{section if section == 'front' else 'summary'}.toml"
    Spoiler(folder)(file, old, new)
    error = refused(folder)
    assert error.code == code
    assert error.facts["section"] == section
    assert error.facts["field"] == field
    assert problem in error.facts["problem"]
    assert error.facts["file"].endswith(file)


def test_a_section_without_words_is_named(folder):
    (folder / "common" / "en" / "summary.toml").unlink()
    error = refused(folder)
    assert error.code == "wording_missing"
    assert error.facts["problem"] == "section.summary"
    assert error.facts["file"].endswith("en.toml")


def test_words_of_a_section_may_stand_in_the_file_of_the_language(folder):
    language, section = folder / "common" / "en.toml", folder / "common" / "en" / "summary.toml"
    words = language.read_text("utf-8") + section.read_text("utf-8")
    language.write_text(words, encoding="utf-8")
    assert refused(folder).code == "template_key_twice"
    section.unlink()
    assert load_template(folder / "one-stop-shop").wordings == load("one-stop-shop").wordings


def test_a_template_without_guidance_is_read_all_the_same(folder):
    """Guidance came after the format: files from before it stay readable."""
    guidance = ("mistakes", "length", "strong", "strong_because", "weak", "weak_because", "appears")
    for file in folder.glob("*/en/*.toml"):
        kept, skipping = [], False
        for line in file.read_text("utf-8").splitlines(keepends=True):
            key = line.partition(" = ")[0]
            if " = " in line and not skipping:
                skipping = key in guidance and line.rstrip().endswith(('"""', "["))
                if key in guidance:
                    continue
            if skipping:
                skipping = not line.rstrip().endswith(('"""', "]"))
                continue
            kept.append(line)
        file.write_text("".join(kept), encoding="utf-8")
    words = load_template(folder / "one-stop-shop").wording("en").fields["summary.text"]
    assert words.question
    assert not any(getattr(words, key) for key in guidance)


def test_sections_of_a_language_that_is_not_there_are_refused(folder):
    (folder / "one-stop-shop" / "et").mkdir()
    error = refused(folder)
    assert error.code == "template_file_missing"
    assert error.facts["problem"] == "et.toml"


def test_a_unit_without_words_is_named(folder):
    path = folder / "common" / "en.toml"
    own = folder / "one-stop-shop" / "en.toml"
    for file in (path, own):
        text = file.read_text("utf-8").replace("minute =", "minutes_of_time =")
        file.write_text(text, encoding="utf-8")
    assert refused(folder).facts["problem"] == "units.minute"


def test_forms_of_a_unit_are_those_of_plural_categories(folder):
    spoil = Spoiler(folder)
    spoil("one-stop-shop/ru.toml", 'few = "центра"', 'several = "центра"')
    assert refused(folder).code == "template_malformed"


def test_words_of_another_format_or_language_are_refused(folder):
    spoil = Spoiler(folder)
    spoil("one-stop-shop/en.toml", 'language = "en"', 'language = "English"')
    assert refused(folder).code == "template_format"


def test_a_template_without_words_is_refused(folder):
    for language in load("one-stop-shop").wordings:
        shutil.rmtree(folder / "one-stop-shop" / language)
        (folder / "one-stop-shop" / f"{language}.toml").unlink()
    assert refused(folder).code == "template_without_words"


@pytest.mark.parametrize("content", [b"\xff\xfe", b"", b"= 1", b"format = 1"])
def test_files_that_are_none_are_refused(content, folder):
    for file in ("template.toml", "en.toml"):
        path = folder / "smart-government" / file
        before = path.read_bytes()
        path.write_bytes(content)
        assert refused(folder, "smart-government").code in ("template_malformed", "template_format")
        path.write_bytes(before)


def test_one_wrong_template_does_not_hide_what_is_wrong_with_it(folder):
    Spoiler(folder)(OWN, "[[section]]", "[[section]")
    with pytest.raises(BadInput):
        TemplateShelf(folder).all()


def _structure_of(folder, name="one-stop-shop"):
    return folder / name / "template.toml"


def test_an_older_version_is_kept_beside_the_newest(folder):
    old = folder / "one-stop-shop" / "older" / "1"
    for name in ("one-stop-shop", "common"):
        shutil.copytree(TEMPLATES / name, old / name)
    file = _structure_of(folder)
    file.write_text(file.read_text().replace("version = 1", "version = 2", 1))
    templates = TemplateShelf(folder)
    assert [template.version for template in templates.all()] == [2, 1]
    first = templates.get(TemplateRef("one-stop-shop", 1))
    assert (first.version, first.wording("ru").language) == (1, "ru")
    packed = templates.files(TemplateRef("one-stop-shop", 1), ("en",))
    assert b"version = 1" in packed["one-stop-shop/template.toml"]
    newest = templates.files(TemplateRef("one-stop-shop", 2), ("en",))
    assert not any("older" in path for path in newest)
    with pytest.raises(WrongUse):
        templates.get(TemplateRef("one-stop-shop", 3))


@pytest.mark.parametrize(
    ("version", "before", "after"),
    [
        (2, "context.scale", "problem.text"),
        (2, "facts.wide", "facts.nowhere"),
        (2, "context", "problem.text"),
        (2, "results.indicators/value", "problem.baseline/value"),
        (1, "facts.wide", "facts.centres"),
        (3, "facts.wide", "facts.centres"),
    ],
)
def test_a_move_that_leads_nowhere_is_refused(folder, version, before, after):
    file = _structure_of(folder)
    text = file.read_text().replace("version = 1", "version = 2", 1)
    move = f'\n[[move]]\nversion = {version}\nbefore = "{before}"\nafter = "{after}"\n'
    file.write_text(text + move)
    if (before, after) == ("context.scale", "problem.text"):
        assert load_template(folder / "one-stop-shop").moves[0].after == after
    else:
        assert refused(folder).code == "template_move"
