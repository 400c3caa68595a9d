"""What a store knows of the history of one answer."""

from typing import Protocol


class AnswerHistory(Protocol):
    """The kept states of a case, as one of its questions sees them."""

    def changed_in(self, case_id: str, field: str) -> frozenset[int]:
        """The numbers of the kept states that have another answer than the one before.

        Args:
            case_id: of the case.
            field: the question, as `section.field`; everything below it counts.
        """
        ...
