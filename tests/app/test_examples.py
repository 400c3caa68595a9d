"""Which finished example is shown."""

from casewriter.app.examples import example


def test_the_example_is_that_of_the_template_in_sight():
    assert example("one-stop-shop").name == "example-one-stop-shop.json"
    assert example("one-stop-shop").is_file()
    assert example("smart-government").name == "example-smart-government.json"


def test_without_a_template_of_its_own_example_the_first_is_shown():
    assert example("") == example("one-stop-shop")
    assert example("no-such-template") == example("one-stop-shop")
