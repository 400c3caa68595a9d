"""What reviewers answered in the forms of a whole library, to be seen side by side."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from casewriter.domain.errors import BadInput
from casewriter.domain.records import read
from casewriter.domain.review import Form
from casewriter.domain.reviewing.forms import ReviewForm, handed_in_forms
from casewriter.services.ports import CaseStore


class Results(Struct, frozen=True):
    """The forms of one template that were handed in.

    Attributes:
        template: its id.
        asked: what was asked.
        forms: each with the id of its case.
    """

    template: str
    asked: ReviewForm
    forms: tuple[tuple[str, Form], ...]


def results(
    store: CaseStore, templates: Mapping[str, str], form_of: Callable[[str], ReviewForm]
) -> tuple[Results, ...]:
    """The forms that were handed in, by template.

    Args:
        store: the cases.
        templates: the id of each case that counts → the id of its template.
        form_of: gives the form of a template.
    """
    found: dict[str, list[tuple[str, Form]]] = {}
    for case_id, entries in store.recorded("forms").items():
        if case_id not in templates:
            continue
        try:
            review = read({"forms": entries})
        except BadInput:
            continue
        template = templates[case_id]
        found.setdefault(template, []).extend((case_id, one) for one in handed_in_forms(review))
    asked = {template: form_of(template) for template, forms in found.items() if forms}
    return tuple(
        Results(
            template,
            form,
            tuple(one for one in found[template] if one[1].form.partition("/")[0] == form.id),
        )
        for template, form in sorted(asked.items())
    )
