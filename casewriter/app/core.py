"""Everything that works without a window, put together. The command line uses this alone."""

import os
from datetime import UTC, datetime
from pathlib import Path as File

from msgspec import Struct

from casewriter.assets import resources
from casewriter.domain.bibliography import Bibliography, References
from casewriter.exchange.templates import TemplateShelf
from casewriter.publish import WRITERS
from casewriter.publish.styles import StyleShelf
from casewriter.services.health import LibraryReport
from casewriter.services.ports import Backups, Library, Step, Writer

LIBRARY_VARIABLE = "CASEWRITER_LIBRARY"


class Core(Struct, frozen=True):
    """The parts of the application that need no window."""

    templates: TemplateShelf
    styles: StyleShelf
    writers: tuple[Writer, ...]

    def cite(self, asked: Bibliography) -> References:
        """Sources and citations in the style of the edition's language."""
        from casewriter.publish.citations import references

        return references(asked)

    def clock(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)

    def library(self, address: str | None) -> Library:
        """Open the library in a folder; None is the user's own."""
        from casewriter.storage import open_library

        folder = File(address) if address else default_library()
        return open_library(folder, self.clock, who=writer)

    def verify(self, address: str | None, step: Step) -> LibraryReport:
        """Look at everything in a library; None is the user's own."""
        from casewriter.storage.full_check import full_check

        return full_check(File(address) if address else default_library(), step)

    def backups(self, address: str | None) -> Backups:
        """The backups of the library in a folder; None is the user's own."""
        from casewriter.storage import open_backups

        return open_backups(File(address) if address else default_library(), self.clock)


def build() -> Core:
    """The core, with nothing read or opened yet."""
    return Core(TemplateShelf(resources("templates")), StyleShelf(resources("styles")), WRITERS)


def writer() -> str:
    """Who works here: the name in the settings, else that of the account."""
    from casewriter.app.settings_store import JsonSettings
    from casewriter.services.events import Bus
    from casewriter.services.settings import Preferences
    from casewriter.storage.holder import account

    return Preferences(JsonSettings(), Bus()).load().name.strip() or account()


def default_library() -> File:
    """Where the user's own cases are: `CASEWRITER_LIBRARY`, else the data folder."""
    if named := os.environ.get(LIBRARY_VARIABLE):
        return File(named)
    from platformdirs import user_data_path

    return user_data_path("casewriter", appauthor=False) / "library"
