"""Where an answer stands in the publication, told from the template and the composer's rules.

`compose` and `front_matter` decide it; this says it before there is an answer. A law composes a
case for every question and holds what is said here against it.
"""

from typing import Literal

from casewriter.domain import front_matter
from casewriter.domain.compose import FACTS
from casewriter.domain.template import EXHIBITS, Field, Section, Template

Place = Literal[
    "cover",
    "imprint",
    "citation",
    "translations",
    "nowhere",
    "first_text",
    "text",
    "fact_row",
    "fact_line",
    "table",
    "indicators",
    "timeline",
    "figures",
    "exhibits",
    "quotes",
    "people",
    "terms",
    "sources",
    "box",
    "rows",
    "box_item",
    "row_title",
    "row_text",
    "row_led_text",
    "row_line",
    "row_source",
]

BY_KIND: tuple[tuple[str, Place], ...] = (
    ("prose", "text"),
    ("table", "table"),
    ("indicators", "indicators"),
    ("timeline", "timeline"),
    ("figures", "figures"),
    ("quotes", "quotes"),
    ("people", "people"),
    ("terms", "terms"),
    ("sources", "sources"),
)
"""Kinds that always look the same."""


def appears(template: Template, name: str) -> tuple[Place, ...]:
    """The places of a question's answer; `nowhere` where it is kept and not printed.

    Args:
        template: the one the case follows.
        name: of the question: `section.field`, inside a group `section.field/key`.
    """
    question, *inner = name.split("/")
    key, _, field_key = question.partition(".")
    section = template.section(key)
    field = section.field(field_key) if section else None
    if section is not None and field_key == EXHIBITS.key:
        return ("exhibits",) if key != front_matter.SECTION else ("nowhere",)
    if section is None or field is None:
        return ("nowhere",)
    if key == front_matter.SECTION:
        return dict(front_matter.PLACES).get(field_key, ("nowhere",))
    place = _in_section(section, field)
    for step in inner:
        inside = next((each for each in field.fields if each.key == step), None)
        if inside is None:
            return ("nowhere",)
        place, field = _in_group(field, inside), inside
    return (place,)


def _in_section(section: Section, field: Field) -> Place:
    if field.shows:
        return "nowhere"
    if field.kind in FACTS:
        return "fact_row" if len(_run(section, field)) > 1 else "fact_line"
    if field.kind == "prose" and field is section.fields[0]:
        return "first_text"
    if field.kind == "group":
        return "box" if _is_box(field) else "rows"
    return dict(BY_KIND)[field.kind]


def _run(section: Section, field: Field) -> list[Field]:
    """The facts around a fact: neighbours stand in one table."""
    run: list[Field] = []
    for each in section.fields:
        if each.kind in FACTS and not each.shows:
            run.append(each)
        elif field in run:
            break
        else:
            run = []
    return run


def _in_group(group: Field, field: Field) -> Place:
    if _is_box(group):
        return "box_item"
    title = next((each for each in group.fields if each.kind == "line"), None)
    if field is title:
        return "row_title"
    if field.kind == "prose":
        texts = sum(each.kind == "prose" for each in group.fields)
        return "row_led_text" if texts > 1 else "row_text"
    if field.kind == "cites":
        return "row_source"
    if field.kind in FACTS:
        return "row_line"
    return dict(BY_KIND)[field.kind]


def _is_box(group: Field) -> bool:
    return all(field.kind == "line" for field in group.fields)
