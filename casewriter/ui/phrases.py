"""Sentences of the interface for what the lower floors know as codes.

They are made when they are shown, so that nothing keeps an old language.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from casewriter.domain.errors import CasewriterError
from casewriter.domain.formats import invented
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

MEMBERS = ("AM", "AZ", "EE", "GE", "KZ", "KG", "UZ")
"""The countries of the Alliance, by their English names."""

_COUNTRIES = (
    ("AM", QT_TRANSLATE_NOOP("Countries", "Armenia")),
    ("AZ", QT_TRANSLATE_NOOP("Countries", "Azerbaijan")),
    ("EE", QT_TRANSLATE_NOOP("Countries", "Estonia")),
    ("GE", QT_TRANSLATE_NOOP("Countries", "Georgia")),
    ("KZ", QT_TRANSLATE_NOOP("Countries", "Kazakhstan")),
    ("KG", QT_TRANSLATE_NOOP("Countries", "Kyrgyzstan")),
    ("UZ", QT_TRANSLATE_NOOP("Countries", "Uzbekistan")),
)

CASE_LANGUAGES = ("en", "ru", "hy", "az", "et", "ka", "kk", "ky", "uz")
"""The languages that the Alliance writes in."""

_LANGUAGES = (
    ("en", QT_TRANSLATE_NOOP("Languages", "English")),
    ("ru", QT_TRANSLATE_NOOP("Languages", "Russian")),
    ("hy", QT_TRANSLATE_NOOP("Languages", "Armenian")),
    ("az", QT_TRANSLATE_NOOP("Languages", "Azerbaijani")),
    ("et", QT_TRANSLATE_NOOP("Languages", "Estonian")),
    ("ka", QT_TRANSLATE_NOOP("Languages", "Georgian")),
    ("kk", QT_TRANSLATE_NOOP("Languages", "Kazakh")),
    ("ky", QT_TRANSLATE_NOOP("Languages", "Kyrgyz")),
    ("uz", QT_TRANSLATE_NOOP("Languages", "Uzbek")),
)

_EDITS = (
    ("write", QT_TRANSLATE_NOOP("Edits", "typing")),
    ("add_row", QT_TRANSLATE_NOOP("Edits", "adding a row")),
    ("move_row", QT_TRANSLATE_NOOP("Edits", "moving a row")),
    ("remove_row", QT_TRANSLATE_NOOP("Edits", "removing a row")),
    ("add_sources", QT_TRANSLATE_NOOP("Edits", "adding sources")),
    ("join_sources", QT_TRANSLATE_NOOP("Edits", "joining sources")),
    ("add_column", QT_TRANSLATE_NOOP("Edits", "adding a column")),
    ("move_column", QT_TRANSLATE_NOOP("Edits", "moving a column")),
    ("remove_column", QT_TRANSLATE_NOOP("Edits", "removing a column")),
    ("retype_column", QT_TRANSLATE_NOOP("Edits", "what a column holds")),
    ("take_over", QT_TRANSLATE_NOOP("Edits", "taking over from an earlier case")),
    ("attach", QT_TRANSLATE_NOOP("Edits", "adding a picture")),
    ("attach_document", QT_TRANSLATE_NOOP("Edits", "attaching a document")),
    ("detach_document", QT_TRANSLATE_NOOP("Edits", "detaching a document")),
    ("keep_original", QT_TRANSLATE_NOOP("Edits", "keeping an original")),
    ("drop_original", QT_TRANSLATE_NOOP("Edits", "no longer keeping an original")),
    ("paste", QT_TRANSLATE_NOOP("Edits", "pasting")),
    ("replace", QT_TRANSLATE_NOOP("Edits", "replacing words")),
    ("state", QT_TRANSLATE_NOOP("Edits", "the state of a section")),
    ("absent", QT_TRANSLATE_NOOP("Edits", "an answer not available yet")),
    ("country", QT_TRANSLATE_NOOP("Edits", "the country")),
    ("languages", QT_TRANSLATE_NOOP("Edits", "the editions")),
    ("overrule", QT_TRANSLATE_NOOP("Edits", "leaving a finding as it is")),
    ("fix", QT_TRANSLATE_NOOP("Edits", "mending a finding")),
    ("restore", QT_TRANSLATE_NOOP("Edits", "bringing back an older state")),
    ("writer", QT_TRANSLATE_NOOP("Edits", "giving a section to somebody")),
    ("migrate", QT_TRANSLATE_NOOP("Edits", "a newer version of the template")),
    ("comment", QT_TRANSLATE_NOOP("Edits", "a comment")),
    ("reply", QT_TRANSLATE_NOOP("Edits", "a reply")),
    ("answer_comment", QT_TRANSLATE_NOOP("Edits", "answering a comment")),
    ("close_comment", QT_TRANSLATE_NOOP("Edits", "settling a comment")),
    ("reopen_comment", QT_TRANSLATE_NOOP("Edits", "asking again")),
    ("reword_note", QT_TRANSLATE_NOOP("Edits", "rewording a note")),
    ("withdraw_note", QT_TRANSLATE_NOOP("Edits", "taking a note back")),
    ("comment_kind", QT_TRANSLATE_NOOP("Edits", "what a comment asks for")),
    ("comment_shown", QT_TRANSLATE_NOOP("Edits", "who reads a comment")),
    ("suggest", QT_TRANSLATE_NOOP("Edits", "suggesting edits")),
    ("accept_suggestions", QT_TRANSLATE_NOOP("Edits", "accepting suggested edits")),
    ("decline_suggestions", QT_TRANSLATE_NOOP("Edits", "declining suggested edits")),
    ("withdraw_suggestions", QT_TRANSLATE_NOOP("Edits", "taking suggested edits back")),
    (
        "take_back_suggestions",
        QT_TRANSLATE_NOOP("Edits", "taking decisions about suggested edits back"),
    ),
    ("reopen_suggestions", QT_TRANSLATE_NOOP("Edits", "putting suggested edits up again")),
    ("merge", QT_TRANSLATE_NOOP("Edits", "taking in a copy")),
)

_STATUSES = (
    ("draft", QT_TRANSLATE_NOOP("Statuses", "Draft, not sent")),
    ("sent", QT_TRANSLATE_NOOP("Statuses", "Sent")),
    ("in_review", QT_TRANSLATE_NOOP("Statuses", "In review")),
    ("sent_back", QT_TRANSLATE_NOOP("Statuses", "Sent back")),
    ("accepted", QT_TRANSLATE_NOOP("Statuses", "Accepted")),
    ("published", QT_TRANSLATE_NOOP("Statuses", "Published")),
)

_SECTION_STATES = (
    ("not_started", QT_TRANSLATE_NOOP("SectionStates", "not started")),
    ("in_progress", QT_TRANSLATE_NOOP("SectionStates", "in progress")),
    ("ready", QT_TRANSLATE_NOOP("SectionStates", "ready")),
    ("needs_attention", QT_TRANSLATE_NOOP("SectionStates", "needs attention")),
    ("set_aside", QT_TRANSLATE_NOOP("SectionStates", "set aside")),
    ("stops", QT_TRANSLATE_NOOP("SectionStates", "stops the publication")),
    ("note", QT_TRANSLATE_NOOP("SectionStates", "good to know")),
)


def sentence(error: Exception) -> str:
    """What happened, what is safe and what to do next."""
    if isinstance(error, CasewriterError):
        return coded(error.code, error.facts)
    return QCoreApplication.translate(
        "Phrases", "Something went wrong that casewriter did not expect ({kind})."
    ).format(kind=type(error).__name__)


def coded(code: str, facts: Mapping[str, object]) -> str:
    """The sentence of a code of an error or a finding, with its facts."""
    from casewriter.domain import sentences

    english = sentences.text(code)
    if isinstance(problem := facts.get("problem"), str) and problem:
        # What a system says of a disk is known in plain words; all else stays as it is.
        facts = {**facts, "problem": QCoreApplication.translate("Sentences", problem)}
    return sentences.filled(QCoreApplication.translate("Sentences", english), facts)


def reason(code: str) -> str:
    """Why a finding of that code matters."""
    from casewriter.domain import sentences

    return QCoreApplication.translate("Sentences", sentences.reason(code))


def edit_name(action: str) -> str:
    """The name of a step of work, to stand behind Undo and Redo."""
    return _said("Edits", _EDITS, action, "write")


def status_name(status: str) -> str:
    """The state of a case in words."""
    return _said("Statuses", _STATUSES, status, "draft")


def section_state_name(state: str) -> str:
    """The state of a section in words, to stand beside its glyph."""
    return _said("SectionStates", _SECTION_STATES, state, "not_started")


def country_name(code: str) -> str:
    """The name of a country; the code itself where nobody knows it."""
    known = dict(_COUNTRIES)
    if code in known:
        return QCoreApplication.translate("Countries", known[code])
    territory = QLocale.codeToTerritory(code)
    if code and territory.value:
        return QLocale.territoryToString(territory)
    return invented(code, QLocale().name()) or code


def language_name(tag: str) -> str:
    """The name of a language in the language of the interface; its own where it has none here."""
    known = dict(_LANGUAGES)
    if tag in known:
        return QCoreApplication.translate("Languages", known[tag])
    return QLocale(tag).nativeLanguageName() or tag


def moment(at: datetime, now: datetime) -> str:
    """A point of time as one says it: "today at 10:42", "yesterday at 17:05", "3 June"."""
    local, today = at.astimezone(), now.astimezone().date()
    locale, clock = QLocale(), clock_time(at)
    if local.date() == today:
        return QCoreApplication.translate("Phrases", "today at {time}").format(time=clock)
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Phrases", "yesterday at {time}").format(time=clock)
    if local.year == today.year:
        return locale.toString(_qt(local).date(), QCoreApplication.translate("Phrases", "d MMMM"))
    return locale.toString(_qt(local).date(), QCoreApplication.translate("Phrases", "d MMMM yyyy"))


def clock_time(at: datetime) -> str:
    """The time of day of a moment: "10:42"."""
    return QLocale().toString(_qt(at.astimezone()).time(), QLocale.FormatType.ShortFormat)


def _qt(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(
        int(at.timestamp()), QTimeZone(QTimeZone.Initialization.LocalTime)
    )


def _said(context: str, words: tuple[tuple[str, str], ...], key: str, otherwise: str) -> str:
    known = dict(words)
    return QCoreApplication.translate(context, known.get(key, known[otherwise]))
