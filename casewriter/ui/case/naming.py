"""How a case is called on its page, and what is said of its state."""

from PySide6.QtCore import QCoreApplication

from casewriter.domain.case import Case
from casewriter.services.library import TITLE
from casewriter.ui.phrases import country_name, status_name

YOURS, HUBS = ("draft", "sent_back"), ("sent", "in_review")
"""Whose turn it is, by the status of the case."""


def case_title(case: Case, edition: str) -> str:
    """The title in the edition, else in the source language."""
    title = case.get(TITLE, edition) or case.get(TITLE, case.source_language)
    return str(title or QCoreApplication.translate("CasePage", "Case study without a title"))


def case_state(case: Case) -> str:
    """Country, state and turn: "Kazakhstan · Draft, not sent · your turn"."""
    said = [country_name(case.country), status_name(case.status)]
    if case.status in YOURS:
        said.append(QCoreApplication.translate("CasePage", "your turn"))
    elif case.status in HUBS:
        said.append(QCoreApplication.translate("CasePage", "with the Hub"))
    return " · ".join(said)
