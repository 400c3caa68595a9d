"""What keeps a case from going back as revised: must-fixes that nobody answered."""

from casewriter.domain.review import Review, Thread
from casewriter.domain.reviewing.matrix import last_answer
from casewriter.domain.reviewing.threads import is_withdrawn


def unanswered(review: Review) -> tuple[Thread, ...]:
    """The must-fixes without an answer, oldest first.

    An answer says what was done: done, partly, or not done and why. One that was asked again
    needs a new answer. What is not for everyone binds nobody.
    """
    return tuple(
        sorted(
            (thread for thread in review.threads if _is_open(thread)),
            key=lambda thread: (thread.at, thread.id),
        )
    )


def _is_open(thread: Thread) -> bool:
    if thread.kind != "fix" or thread.visibility != "everyone" or is_withdrawn(thread):
        return False
    if thread.state == "closed":
        return False
    return thread.state in ("open", "reopened") or last_answer(thread) is None
