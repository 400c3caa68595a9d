"""Conditions under which a question is asked: `=`, `in`, `and`, `not` over choices.

model.ownership = 'joint'
process.channels in ('online', 'phone') and not model.windows = 'single'
"""

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path

if TYPE_CHECKING:
    from casewriter.domain.template import Section

TOKEN = re.compile(
    r"\s*(?:(?P<word>and|not|in)\b|(?P<path>[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)"
    r"|'(?P<key>[a-z][a-z0-9_]*)'|(?P<sign>[=(),]))"
)


class Test(Struct, frozen=True):
    """Whether a choice is one of some keys, or the contrary."""

    path: Path
    keys: tuple[str, ...]
    negated: bool = False


Condition = tuple[Test, ...]
"""Tests that must all hold; an empty condition always does."""


def parse(text: str) -> Condition:
    """The condition that a template's `when` means.

    Raises:
        BadInput: `condition_unreadable`, with the place where it stops making sense.
    """
    tokens = _tokens(text)
    tests = []
    while tokens:
        tests.append(_test(tokens, text))
        if tokens and tokens.pop(0) != ("word", "and"):
            raise BadInput("condition_unreadable", when=text)
        if tests and not tokens and text.rstrip().endswith("and"):
            raise BadInput("condition_unreadable", when=text)
    return tuple(tests)


def holds(condition: Condition, case: Case) -> bool:
    """Whether a condition holds for a case as it is answered now."""
    return all(_is(test, case) != test.negated for test in condition)


def _is(test: Test, case: Case) -> bool:
    value = case.get(test.path)
    chosen = value if isinstance(value, list) else [value]
    return any(key in test.keys for key in chosen)


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens, at = [], 0
    while at < len(text.rstrip()):
        match = TOKEN.match(text, at)
        if match is None:
            raise BadInput("condition_unreadable", when=text)
        assert match.lastgroup is not None
        tokens.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return tokens


def _test(tokens: list[tuple[str, str]], text: str) -> Test:
    try:
        negated = tokens[0] == ("word", "not")
        if negated:
            tokens.pop(0)
        kind, path = tokens.pop(0)
        sign = tokens.pop(0)
        keys = [_key(tokens)] if sign == ("sign", "=") else _keys(tokens)
    except (IndexError, ValueError) as error:
        raise BadInput("condition_unreadable", when=text) from error
    if kind != "path" or sign not in (("sign", "="), ("word", "in")):
        raise BadInput("condition_unreadable", when=text)
    return Test(Path.parse(path), tuple(keys), negated)


def _key(tokens: list[tuple[str, str]]) -> str:
    kind, key = tokens.pop(0)
    if kind != "key":
        raise ValueError(key)
    return key


def _keys(tokens: list[tuple[str, str]]) -> list[str]:
    if tokens.pop(0) != ("sign", "("):
        raise ValueError("(")
    keys = [_key(tokens)]
    while tokens[0] == ("sign", ","):
        tokens.pop(0)
        keys.append(_key(tokens))
    if tokens.pop(0) != ("sign", ")"):
        raise ValueError(")")
    return keys


def is_set_aside(section: "Section", case: Case) -> bool:
    """Whether the writer has put an optional section aside."""
    return not section.required and case.get(Path(f"{section.key}.state")) == "set_aside"
