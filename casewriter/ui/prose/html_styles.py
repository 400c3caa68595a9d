"""What the styles of foreign HTML mean: marks stay, looks go."""

import re

from casewriter.prose.nodes import Em, Link, Mark, Strong, Subscript, Superscript, Underline
from casewriter.ui.prose.html_tree import Element
from casewriter.ui.prose.marking import Marks, with_mark, without

EMPHASIS: dict[str, Mark] = {
    "b": Strong(),
    "strong": Strong(),
    "i": Em(),
    "em": Em(),
    "u": Underline(),
    "sup": Superscript(),
    "sub": Subscript(),
}
STYLES: tuple[tuple[str, str, Mark], ...] = (
    ("font-weight", r"bold|bolder|[6-9]00", Strong()),
    ("font-style", r"italic|oblique", Em()),
    ("text-decoration", r".*underline.*", Underline()),
    ("text-decoration-line", r".*underline.*", Underline()),
    ("vertical-align", r"super", Superscript()),
    ("vertical-align", r"sub", Subscript()),
)


def rules_of(element: Element) -> dict[str, str]:
    """The rules of an element's own style, names and values in small letters."""
    style = element.attrs.get("style")
    if not style:
        return {}
    rules = {}
    for rule in style.lower().split(";"):
        name, colon, value = rule.partition(":")
        if colon:
            rules[name.strip()] = value.strip()
    return rules


def is_hidden(element: Element, rules: dict[str, str]) -> bool:
    """Whether a reader of the page does not see it."""
    return (
        "hidden" in element.attrs
        or rules.get("display") == "none"
        or rules.get("visibility") == "hidden"
        or rules.get("mso-hide") == "all"
    )


def is_struck(element: Element, rules: dict[str, str]) -> bool:
    """Whether its words are crossed out."""
    decoration = rules.get("text-decoration", "") + rules.get("text-decoration-line", "")
    return element.tag in {"s", "strike"} or "line-through" in decoration


def marks_of_element(element: Element, rules: dict[str, str], marks: Marks) -> Marks:
    """The marks of the words in an element, whose surroundings have these."""
    if element.tag in EMPHASIS:
        marks = with_mark(marks, EMPHASIS[element.tag])
    for name, pattern, mark in STYLES:
        if name not in rules:
            continue
        if re.fullmatch(pattern, rules[name]):
            marks = with_mark(marks, mark)
        elif name != "vertical-align":
            marks = without(marks, type(mark))
    if any(isinstance(mark, Link) for mark in marks):
        marks = without(marks, Underline)
    return marks
