"""What can go wrong, as a code and facts; `domain.sentences` has the words."""

from collections.abc import Iterable


class CasewriterError(Exception):
    """Base of all errors that a person may have to act on.

    Attributes:
        code: the public name of what happened, also the key of its sentence.
        facts: what the sentence needs: names, paths, numbers.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={fact!r}" for name, fact in self.facts.items())
        return f"{self.code}({facts})"


class WrongUse(CasewriterError):
    """Asked for something that does not exist here: a case, a question, a language."""


class BadInput(CasewriterError):
    """What came in is damaged, hostile, too new or not what it says it is."""


class MachineFailed(CasewriterError):
    """The machine could not do it: disk full, no permission, a locked file."""


def no_edition(language: str, known: Iterable[str]) -> WrongUse:
    """`language_unknown`: asked for in a language that there is nothing in."""
    return WrongUse("language_unknown", language=language, languages=", ".join(known))


def no_format(form: str, known: Iterable[str]) -> WrongUse:
    """`format_unknown`: asked for as a file of a kind that is not written here."""
    return WrongUse("format_unknown", format=form, formats=", ".join(known))
