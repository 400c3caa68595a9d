"""Reviews for tests: a case with comments of several people, some of them not for everyone."""

from datetime import UTC, datetime, timedelta

from casewriter.domain.leaves import Path
from casewriter.domain.records import with_review
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing import threads
from casewriter.domain.reviewing.anchoring import anchor_at
from casewriter.domain.reviewing.threads import Hand
from casewriter.prose.nodes import plain
from tests.builders import a_case

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
EXPERT, HUB = Author("N. Beridze", "Civil Service Bureau"), Author("A. Karimova", "The Hub")
HUB_ONLY = "Ask the ministry before we print"
PRIVATE = "I do not believe this figure"
SECRETS = (HUB_ONLY, PRIVATE)


def after(minutes, by=HUB):
    return Hand(by, NOON + timedelta(minutes=minutes))


def reviewed():
    """A case with five comments: a must-fix, a question, praise, one of the hub, one private."""
    case = a_case(
        {
            "front.title": "Public Service Halls",
            "summary.text": plain("Four offices were visited. Queues were very long."),
            "problem.text": plain("Nobody counted."),
        }
    )
    review = Review()
    for minutes, (thread, kind, text, path, visibility) in enumerate(
        (
            ("fix1", "fix", "Four, or eleven? Which is it?", "summary.text", "everyone"),
            ("ask1", "question", "Who did not count?", "problem.text", "everyone"),
            ("nice1", "praise", "=A clear title", "front.title", "everyone"),
            ("hub1", "fix", HUB_ONLY, "problem.text", "hub"),
            ("own1", "question", PRIVATE, "summary.text", "private"),
        )
    ):  # fmt: skip
        review = threads.begin(
            review,
            after(minutes),
            kind=kind,
            text=text,
            anchor=anchor_at(case, Path(path), "en"),
            visibility=visibility,
            thread_id=thread,
        )
    return with_review(case, review)
