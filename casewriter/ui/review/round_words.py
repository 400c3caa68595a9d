"""Stages, steps and decisions of a review in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from casewriter.domain.reviewing.rounds import ASSIGNED, Event, Standing
from casewriter.domain.reviewing.whereabouts import Whereabouts
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.ui.history.moments import day

STAGES: tuple[tuple[str, str], ...] = (
    ("draft", QT_TRANSLATE_NOOP("Stages", "Draft")),
    ("submitted", QT_TRANSLATE_NOOP("Stages", "Sent in")),
    ("check", QT_TRANSLATE_NOOP("Stages", "Consistency check")),
    ("revision", QT_TRANSLATE_NOOP("Stages", "Revision")),
    ("language_edit", QT_TRANSLATE_NOOP("Stages", "Language edit")),
    ("country_approval", QT_TRANSLATE_NOOP("Stages", "Country approval")),
    ("approved", QT_TRANSLATE_NOOP("Stages", "Approved")),
    ("published", QT_TRANSLATE_NOOP("Stages", "Published")),
    ("declined", QT_TRANSLATE_NOOP("Stages", "Declined")),
)
ACTS: tuple[tuple[str, str], ...] = (
    ("check_begun", QT_TRANSLATE_NOOP("ReviewActs", "Begin the consistency check")),
    ("language_edit_begun", QT_TRANSLATE_NOOP("ReviewActs", "Hand back to language edit")),
    ("country_asked", QT_TRANSLATE_NOOP("ReviewActs", "Ask the country for approval")),
    ("approved", QT_TRANSLATE_NOOP("ReviewActs", "Approve")),
    ("published", QT_TRANSLATE_NOOP("ReviewActs", "Note that it is published")),
)
"""Steps that need no words of their own. Sending in and sending back belong to the page *Send*."""
DONE: tuple[tuple[str, str], ...] = (
    ("submitted", QT_TRANSLATE_NOOP("ReviewLog", "Sent in")),
    ("check_begun", QT_TRANSLATE_NOOP("ReviewLog", "Consistency check begun")),
    ("returned", QT_TRANSLATE_NOOP("ReviewLog", "Sent back with comments")),
    ("decided", QT_TRANSLATE_NOOP("ReviewLog", "Decided")),
    ("language_edit_begun", QT_TRANSLATE_NOOP("ReviewLog", "Handed to language edit")),
    ("country_asked", QT_TRANSLATE_NOOP("ReviewLog", "Country asked for approval")),
    ("approved", QT_TRANSLATE_NOOP("ReviewLog", "Approved")),
    ("published", QT_TRANSLATE_NOOP("ReviewLog", "Published")),
    ("due_set", QT_TRANSLATE_NOOP("ReviewLog", "Date set")),
    ("assigned", QT_TRANSLATE_NOOP("ReviewLog", "Editor in charge")),
    ("reversed", QT_TRANSLATE_NOOP("ReviewLog", "Taken back")),
)
DECISIONS: tuple[tuple[str, str, str], ...] = (
    (
        "approve",
        QT_TRANSLATE_NOOP("Decisions", "Approve"),
        QT_TRANSLATE_NOOP("Decisions", "It goes to language edit as it stands."),
    ),
    (
        "approve_with_edits",
        QT_TRANSLATE_NOOP("Decisions", "Approve with edits"),
        QT_TRANSLATE_NOOP("Decisions", "The Hub mends what is left in the language edit."),
    ),
    (
        "revise",
        QT_TRANSLATE_NOOP("Decisions", "Revise"),
        QT_TRANSLATE_NOOP("Decisions", "The expert answers the comments; you read the changes."),
    ),
    (
        "resubmit",
        QT_TRANSLATE_NOOP("Decisions", "Resubmit"),
        QT_TRANSLATE_NOOP("Decisions", "So much has to change that all of it is read again."),
    ),
    (
        "decline",
        QT_TRANSLATE_NOOP("Decisions", "Decline"),
        QT_TRANSLATE_NOOP("Decisions", "The Hub does not publish it."),
    ),
)


NEXT: tuple[tuple[str, str, str], ...] = (
    (
        "draft",
        "expert",
        QT_TRANSLATE_NOOP(
            "NextSteps",
            "Nothing was sent yet. When the sections are ready, send the case study to the Hub.",
        ),
    ),
    (
        "submitted",
        "expert",
        QT_TRANSLATE_NOOP(
            "NextSteps",
            "The case study is with the Hub. You will hear from it; until then you may go on "
            "writing.",
        ),
    ),
    (
        "check",
        "expert",
        QT_TRANSLATE_NOOP("NextSteps", "The Hub reads the case study. You will hear from it."),
    ),
    (
        "revision",
        "expert",
        QT_TRANSLATE_NOOP(
            "NextSteps",
            "Answer the comments, change what has to be changed, and send the case study back.",
        ),
    ),
    (
        "language_edit",
        "expert",
        QT_TRANSLATE_NOOP(
            "NextSteps",
            "The Hub looks after the language. You approve the text before it is published.",
        ),
    ),
    (
        "country_approval",
        "expert",
        QT_TRANSLATE_NOOP(
            "NextSteps",
            "Read the text once more. Approve it for your country, or send it back with what has "
            "to change.",
        ),
    ),
    (
        "draft",
        "hub",
        QT_TRANSLATE_NOOP("NextSteps", "The expert has not sent this case study in yet."),
    ),
    ("submitted", "hub", QT_TRANSLATE_NOOP("NextSteps", "Begin the check, or decide at once.")),
    (
        "check",
        "hub",
        QT_TRANSLATE_NOOP(
            "NextSteps",
            "Comment where something has to change, fill in the review form, and decide.",
        ),
    ),
    (
        "revision",
        "hub",
        QT_TRANSLATE_NOOP(
            "NextSteps", "Send the case study back: only then does the expert know of the decision."
        ),
    ),
    (
        "language_edit",
        "hub",
        QT_TRANSLATE_NOOP(
            "NextSteps",
            "Mend the language; then ask the country to approve the text, or approve it yourself.",
        ),
    ),
    (
        "country_approval",
        "hub",
        QT_TRANSLATE_NOOP(
            "NextSteps",
            "Send the case study to the country, to be approved. When you have its word, note it "
            "here.",
        ),
    ),
    ("approved", "hub", QT_TRANSLATE_NOOP("NextSteps", "Publish it, and note it here.")),
    (
        "declined",
        "hub",
        QT_TRANSLATE_NOOP("NextSteps", "Send the case study, so that the expert reads the letter."),
    ),
)
"""Stage, reader, and what comes next for them."""


def stage_name(stage: str) -> str:
    """A stage in words."""
    return QCoreApplication.translate("Stages", dict(STAGES).get(stage, stage))


def act_name(act: str) -> str:
    """A step as it is offered."""
    return QCoreApplication.translate("ReviewActs", dict(ACTS)[act])


def decision_name(word: str) -> str:
    """A decision in words."""
    known = {key: name for key, name, _ in DECISIONS}
    return QCoreApplication.translate("Decisions", known.get(word, word))


def decision_help(word: str) -> str:
    """What a decision means."""
    known = {key: told for key, _, told in DECISIONS}
    return QCoreApplication.translate("Decisions", known[word])


def next_said(stage: str, side: str) -> str:
    """What comes next, for whoever reads it; nothing where nothing does."""
    told = {(known, reader): words for known, reader, words in NEXT}.get((stage, side), "")
    return QCoreApplication.translate("NextSteps", told) if told else ""


def event_name(event: Event) -> str:
    """What was done, as the log says it."""
    said = QCoreApplication.translate("ReviewLog", dict(DONE).get(event.action, event.action))
    if event.action == "decided":
        word = str(event.facts.get("word", ""))
        return f"{said}: {decision_name(word)}" if word else said
    if event.action == ASSIGNED:
        nobody = QCoreApplication.translate("Turns", "Nobody")
        return f"{said}: {event.facts.get('editor') or nobody}"
    if event.action == "reversed":
        what = dict(DONE).get(str(event.facts.get("what", "")), "")
        undone = QCoreApplication.translate("ReviewLog", what)
        return f"{said}: {undone}" if what else said
    return said


def standing_said(standing: Standing, side: str, now: datetime) -> str:
    """Where a case stands, in one line: round, whose turn, since when, until when."""
    said = list(standing_parts(standing, side, now))
    if standing.round:
        round_ = QCoreApplication.translate("Standing", "Round {number}")
        said.insert(0, round_.format(number=standing.round))
    line = " · ".join(said)
    return line[:1].upper() + line[1:]


def standing_parts(standing: Standing | Whereabouts, side: str, now: datetime) -> tuple[str, ...]:
    """Whose turn it is, since when, until when."""
    said = [_turn(standing, side)]
    if standing.since is not None and standing.turn:
        since = QCoreApplication.translate("Standing", "since {day}")
        said.append(since.format(day=day(standing.since, now)))
    if standing.due is not None and standing.turn:
        words = (
            QCoreApplication.translate("Standing", "overdue: it was due on {day}")
            if standing.due < now
            else QCoreApplication.translate("Standing", "due on {day}")
        )
        said.append(words.format(day=day(standing.due, now)))
    return tuple(said)


def _turn(standing: Standing | Whereabouts, side: str) -> str:
    if not standing.turn:
        return QCoreApplication.translate("Standing", "nobody's turn")
    if standing.turn == side:
        return QCoreApplication.translate("Standing", "your turn")
    words = (
        QCoreApplication.translate("Standing", "with the Hub")
        if standing.turn == "hub"
        else QCoreApplication.translate("Standing", "with the country")
    )
    who = standing.who
    if standing.turn == "hub" and isinstance(standing, Whereabouts):
        who = standing.editor or who
    return f"{words} ({who})" if who else words
