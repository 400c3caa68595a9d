"""Which details a source card asks for, by its type, and how much room each takes."""

from collections.abc import Mapping

from casewriter.ui.fields.cells import UNITS

Asked = tuple[tuple[str, int], ...]
"""Key of CSL-JSON → the quarters of a row that its field takes."""

USUAL: Asked = (
    ("author", UNITS),
    ("title", UNITS),
    ("issued", 1),
    ("container-title", 3),
    ("publisher", 3),
    ("number", 1),
    ("URL", 3),
    ("accessed", 1),
)
"""For a card whose type nobody has chosen yet."""

ACT: Asked = (
    ("author", UNITS),
    ("title", UNITS),
    ("genre", 2),
    ("number", 1),
    ("issued", 1),
    ("container-title", 3),
    ("issue", 1),
    ("URL", 3),
    ("accessed", 1),
)

FORMS: tuple[tuple[str, Asked], ...] = (
    ("law", ACT),
    ("decree", ACT),
    (
        "official_page",
        (
            ("author", UNITS),
            ("title", UNITS),
            ("container-title", 3),
            ("issued", 1),
            ("URL", 3),
            ("accessed", 1),
        ),
    ),
    (
        "report",
        (
            ("author", UNITS),
            ("title", UNITS),
            ("issued", 1),
            ("publisher", 3),
            ("publisher-place", 2),
            ("genre", 1),
            ("number", 1),
            ("URL", 3),
            ("accessed", 1),
        ),
    ),
    (
        "dataset",
        (
            ("author", UNITS),
            ("title", UNITS),
            ("issued", 1),
            ("publisher", 3),
            ("URL", 3),
            ("accessed", 1),
        ),
    ),
    (
        "book",
        (
            ("author", UNITS),
            ("title", UNITS),
            ("issued", 1),
            ("edition", 1),
            ("publisher-place", 2),
            ("publisher", 3),
            ("number-of-pages", 1),
            ("URL", UNITS),
        ),
    ),
    (
        "article",
        (
            ("author", UNITS),
            ("title", UNITS),
            ("container-title", 3),
            ("issued", 1),
            ("volume", 1),
            ("issue", 1),
            ("page", 2),
            ("DOI", 2),
            ("URL", 2),
        ),
    ),
    (
        "interview",
        (("author", UNITS), ("title", UNITS), ("issued", 1), ("genre", 3)),
    ),
    (
        "press",
        (
            ("author", UNITS),
            ("title", UNITS),
            ("container-title", 3),
            ("issued", 1),
            ("page", 1),
            ("URL", 2),
            ("accessed", 1),
        ),
    ),
    (
        "unpublished",
        (
            ("author", UNITS),
            ("title", UNITS),
            ("genre", 3),
            ("issued", 1),
            ("publisher", UNITS),
        ),
    ),
)

ALSO: Asked = (
    ("editor", UNITS),
    ("container-title", 3),
    ("publisher", 3),
    ("publisher-place", 2),
    ("genre", 2),
    ("number", 1),
    ("volume", 1),
    ("issue", 1),
    ("edition", 1),
    ("page", 1),
    ("DOI", 2),
    ("URL", 3),
    ("accessed", 1),
)
"""Details that are shown where a card has them, though its type does not ask for them."""


def asked(card_type: str, item: Mapping[str, object]) -> Asked:
    """The details of a card: what its type asks for, and whatever else it holds."""
    usual = dict(FORMS).get(card_type, USUAL)
    known = {key for key, _ in usual}
    return (*usual, *((key, share) for key, share in ALSO if key in item and key not in known))
