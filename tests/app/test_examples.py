"""Which finished example is shown."""

import msgspec

from casewriter.app.desks.examples import IDS, example


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
