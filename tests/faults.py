"""What may not stand in another language: faults of its writing, and terms to be avoided."""

import re
import tomllib
from functools import cache

from casewriter.assets import resources
from casewriter.domain.checks import number_style, script, typography, wording
from casewriter.prose.spoken import spoken_line

LATIN = re.compile(r"[A-Za-z][A-Za-z0-9_.@-]*[A-Za-z]")
"""A word in Latin letters."""

INFLECTED = ("ru",)
"""Languages whose words to be avoided can be known by their stem and a short ending."""


def faults_in(text, language, house):
    """What the checks of the program find in one line: the code, the place and the line."""
    (line,) = spoken_line(text)
    seen = (
        *wording.seen(line, house),
        *script.seen(line, language),
        *typography.seen(line, language),
        *number_style.seen(line, language),
    )
    return [(each.code, text[each.start : each.end], text) for each in seen]


@cache
def avoided(language):
    """The renderings that the terms of the field warn of, in any of their short endings."""
    terms = tomllib.loads(resources("terms", "field.toml").read_text("utf-8"))["term"]
    return re.compile("|".join(_pattern(said) for said in _avoided(terms, language)), re.IGNORECASE)


def _avoided(terms, language):
    return [said for term in terms for said in term.get("avoid", {}).get(language, [])]


def _pattern(said):
    stems = (re.sub(r"(?:[ая]я|[ыи]е|[оиы]й|[аеёиоуыэюяйь])$", "", word) for word in said.split())
    return r"\b" + r"\s".join(rf"{re.escape(stem)}\w{{0,2}}" for stem in stems) + r"\b"
