"""Suggested edits of a kind, a question or a person, offered to be decided together."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casewriter.domain.case import Case
from casewriter.domain.review import Anchor
from casewriter.domain.reviewing.choosing import (
    EDIT_KINDS,
    Bundle,
    EditKind,
    EditWish,
    editors,
    kind_of,
    question_path,
    wanted_edits,
)
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.domain.template import Template
from casewriter.ui.review.words import named

KIND_NAMES: tuple[tuple[EditKind, str], ...] = (
    ("small", QT_TRANSLATE_NOOP("EditKinds", "Spelling and punctuation")),
    ("in", QT_TRANSLATE_NOOP("EditKinds", "Words that come in")),
    ("out", QT_TRANSLATE_NOOP("EditKinds", "Words that go")),
    ("instead", QT_TRANSLATE_NOOP("EditKinds", "Words in place of others")),
    ("look", QT_TRANSLATE_NOOP("EditKinds", "Look, sources and notes")),
    ("value", QT_TRANSLATE_NOOP("EditKinds", "Values and cells")),
    ("row", QT_TRANSLATE_NOOP("EditKinds", "Rows")),
)


class Part(Struct, frozen=True):
    """Some of many suggested edits.

    Attributes:
        name: what they have in common, in words.
        bundles: each of edits that stand or fall together.
    """

    name: str
    bundles: tuple[Bundle, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all of them."""
        return tuple(one.id for bundle in self.bundles for one in bundle)


def edit_kind_name(kind: EditKind) -> str:
    """The name of a kind of edit."""
    return QCoreApplication.translate("EditKinds", dict(KIND_NAMES)[kind])


def parts_of(
    bundles: Sequence[Bundle], template: Template, case: Case, wording: str
) -> tuple[tuple[Part, ...], ...]:
    """By kind, by question and by person, each where there is more than one."""
    kinds = {kind: [b for b in bundles if kind_of(b) == kind] for kind in EDIT_KINDS}
    questions = dict.fromkeys(question_path(bundle[0]) for bundle in bundles)
    runs = (
        [Part(edit_kind_name(kind), tuple(found)) for kind, found in kinds.items() if found],
        [
            Part(
                question_name(path, template, case, wording),
                tuple(wanted_edits(bundles, EditWish(question=path))),
            )
            for path in questions
        ],
        [
            Part(name, tuple(wanted_edits(bundles, EditWish(author=name))))
            for name in editors(bundles)
        ],
    )
    return tuple(tuple(run) for run in runs if len(run) > 1)


def question_name(path: str, template: Template, case: Case, wording: str) -> str:
    """The name of a question."""
    return named(Anchor(path), template, case, wording, whole=False)
