"""Which finished example is shown."""

import msgspec

from casewriter.app.desks.examples import IDS, ExampleAnswers, example
from casewriter.domain.leaves import Path
from casewriter.domain.view import view
from tests.builders import a_case, load


def test_the_example_is_that_of_the_template_in_sight():
    assert example("one-stop-shop").name == "example-one-stop-shop.json"
    assert example("one-stop-shop").is_file()
    assert example("smart-government").name == "example-smart-government.json"


def test_without_a_template_of_its_own_example_the_first_is_shown():
    assert example("") == example("one-stop-shop")
    assert example("no-such-template") == example("one-stop-shop")


def test_the_examples_are_known_by_their_ids():
    files = [example(name) for name in ("one-stop-shop", "smart-government")]
    assert tuple(msgspec.json.decode(file.read_bytes())["id"] for file in files) == IDS


class AtOnce:
    """Does in the background what is asked for, before anybody can look away."""

    def run(self, work, done, _failed):
        work()
        done()


def test_the_sources_of_the_example_are_named_not_only_noted():
    answers = ExampleAnswers(AtOnce(), lambda: None)
    answers.prepare("one-stop-shop")
    asked = view(load("one-stop-shop"), a_case({}), Path("refs.sources"), "en")
    assert "Astana Civil Service Hub" in answers(asked).partition("\n")[0]
