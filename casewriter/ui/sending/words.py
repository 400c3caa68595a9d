"""Words about packages: sizes, signatures, and what became of what was sent."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from casewriter.domain.contacts import Judgement
from casewriter.domain.exchanges import Exchange
from casewriter.domain.package import Person
from casewriter.ui.history.moments import day
from casewriter.ui.library.view import interface_language
from casewriter.ui.phrases import moment


def size_of(count: int) -> str:
    """A number of bytes as a person reads it, from one kilobyte on.

    Below that Qt declines the word wrongly in Russian, and nobody asks.
    """
    locale = QLocale(interface_language())
    return locale.formattedDataSize(max(count, 1000), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def called(person: Person) -> str:
    """Somebody, by name and organisation."""
    said = ", ".join(part for part in (person.name, person.organisation) if part)
    return said or QCoreApplication.translate("Post", "somebody")


def fate_of(sent: Exchange, now: datetime) -> str:
    """What became of a package that went out."""
    at, who = moment(sent.at, now), called(sent.who)
    nobody = not (sent.who.name or sent.who.organisation)
    if sent.receipt is None:
        if nobody:
            said = QCoreApplication.translate("Post", "sent {at}, no receipt yet")
            return said.format(at=at)
        said = QCoreApplication.translate("Post", "sent {at} to {who}, no receipt yet")
        return said.format(at=at, who=who)
    by = called(sent.receipt_from or sent.who)
    said = QCoreApplication.translate("Post", "sent {at}, received by {who}, {day}")
    return said.format(at=at, who=by, day=day(sent.receipt.at, now))


def signature_of(judgement: Judgement, sender: Person, now: datetime) -> str:
    """Whose signature a package has, plainly."""
    contact = judgement.contact
    match judgement.standing:
        case "known":
            assert contact is not None
            said = QCoreApplication.translate("Post", "Signed by {who} (known since {day}).")
            return said.format(who=called(contact.person), day=day(contact.since, now))
        case "changed":
            assert contact is not None
            said = QCoreApplication.translate(
                "Post",
                "{who} had another key until now. Ask them by telephone whether this package is "
                "theirs before you trust it.",
            )
            return said.format(who=called(contact.person))
        case "unknown":
            said = QCoreApplication.translate(
                "Post", "The signature holds, but nobody you know has this key. It says: {who}."
            )
            return said.format(who=called(sender))
        case _:
            said = QCoreApplication.translate(
                "Post", "Not signed: anybody may have written it. It says: {who}."
            )
            return said.format(who=called(sender))
