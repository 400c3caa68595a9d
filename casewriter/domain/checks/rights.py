"""The rules of the house for what stands on the first pages and for people."""

import re
from collections.abc import Iterator

from casewriter.domain.case import Case
from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template

ISBN = Path("front.isbn")


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """The ISBN's check digit, consent of people who are printed by name."""
    isbn = case.get(ISBN, language)
    if isinstance(isbn, str) and isbn.strip() and not is_isbn(isbn):
        yield Finding("isbn_wrong", "error", ISBN, language, {"isbn": isbn})
    for section, field in template.fields():
        if field.kind != "people" or section.key == "front":
            continue
        path = Path(f"{section.key}.{field.key}")
        for row in case.rows(path):
            here = path.child(row)
            name = case.get(here.child("name"))
            if name and case.get(here.child("consent")) not in ("given", "refused"):
                facts = {"name": str(name)}
                yield Finding(
                    "person_without_consent", "warning", here.child("consent"), facts=facts
                )


def is_isbn(text: str) -> bool:
    """Whether a text is an ISBN of 13 digits whose check digit is right (ISO 2108)."""
    digits = re.sub(r"[\s\u2010-\u2015-]|^ISBN:?", "", text.strip(), flags=re.IGNORECASE)
    if not re.fullmatch(r"97[89]\d{10}", digits):
        return False
    return sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(digits)) % 10 == 0
