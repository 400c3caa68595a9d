"""What was settled for volumes stays with the library."""

from casewriter.domain.volume import Compendium


def test_what_is_settled_for_the_same_cases_takes_the_place_of_what_was(library):
    first = Compendium("Under one roof", ("a", "b"), editors=("A. S.",))
    second = Compendium("Under one roof, again", ("b", "a"), date="2027")
    russian = Compendium("Под одной крышей", ("a", "b"), language="ru")
    for volume in (first, second, russian):
        library.volumes.keep(volume)
    assert library.volumes.all() == (second, russian)
