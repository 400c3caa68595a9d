"""The states of a case and the moves allowed between them."""

from typing import Literal

Status = Literal["draft", "sent", "in_review", "sent_back", "accepted", "published"]

STATUSES: tuple[str, ...] = ("draft", "sent", "in_review", "sent_back", "accepted", "published")

TELLING = ("rounds", "decisions", "log")
"""The records that say where a case stands."""

SectionState = Literal["not_started", "in_progress", "ready", "needs_attention", "set_aside"]
"""What the task list shows of a section. Ready is the writer's word, never the program's."""
