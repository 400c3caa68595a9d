"""A case as pages, within the process that sets them."""

from datetime import UTC, datetime
from pathlib import Path as File

from casewriter.app.core import build
from casewriter.domain.bibliography import Bibliography, References
from casewriter.domain.canonical import from_json
from casewriter.publish.pdf.kept import KeptPages
from casewriter.publish.pdf.looking import Looked
from casewriter.services.preview import SetPages, Spot
from casewriter.services.publishing import Order, composed
from casewriter.storage import open_attachments


class SettingPages:
    """Composes a case and sets it. Sources are put into words again only when they changed."""

    def __init__(self, library: File, folder: File) -> None:
        self._core = build()
        self._pages = KeptPages(open_attachments(library).read, folder)
        self._begun = datetime.now(UTC)
        self._asked: Bibliography | None = None
        self._references: References | None = None

    def set(self, wish: SetPages) -> tuple[int, dict[str, Spot]]:
        """Set the pages of a case; gives their number, and where each question is answered.

        Raises:
            CasewriterError: what keeps them from being set.
        """
        case, _ = from_json(wish.case)
        order = Order("pdf", wish.edition, wish.kind, self._begun, wish.style)
        template, styles = self._core.templates.get(case.template), self._core.styles
        self._pages.set(composed(template, case, order, styles, self._cite))
        return self._pages.count, self._pages.places

    def _cite(self, asked: Bibliography) -> References:
        if self._references is None or asked != self._asked:
            self._asked, self._references = asked, self._core.cite(asked)
        return self._references

    def look(self, page: int, width: int) -> Looked | None:
        """A page as a picture."""
        return self._pages.look(page, width)

    def close(self) -> None:
        """Let go of everything."""
        self._pages.close()
