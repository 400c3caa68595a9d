"""What a library keeps of packages: those that went and came, and the people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casewriter.domain.contacts import Contact
    from casewriter.domain.exchanges import Exchange
    from casewriter.domain.package import Person, Receipt


class PostStore(Protocol):
    """Packages that went and came, contacts, and templates that came with packages.

    Every method may be called from the store's own thread only.
    """

    def add(self, exchange: Exchange, content: bytes) -> None:
        """Keep what was exchanged, with its `case.json`; the same again changes nothing.

        Raises:
            WrongUse: `case_unknown`.
        """
        ...

    def of_case(self, case_id: str) -> tuple[Exchange, ...]:
        """What was exchanged of a case, the newest first."""
        ...

    def all(self) -> tuple[Exchange, ...]:
        """What was exchanged of every case, the newest first."""
        ...

    def content(self, case_id: str, package: str) -> bytes:
        """The `case.json` of an exchanged package; empty where it is not known."""
        ...

    def found(self, package: str) -> Exchange | None:
        """The package of an id, if it went or came here."""
        ...

    def confirm(self, receipt: Receipt, by: Person) -> Exchange | None:
        """Note that a package arrived; what it was about, or nothing where it is not ours."""
        ...

    def contacts(self) -> tuple[Contact, ...]:
        """Everybody, by name."""
        ...

    def put(self, contact: Contact) -> None:
        """Keep a contact, in place of the one with the same id."""
        ...

    def forget(self, contact_id: str) -> None:
        """Take a contact away."""
        ...

    def keep_template(self, template: str, version: int, files: Mapping[str, bytes]) -> None:
        """Keep the files of a template; one that is kept already stays as it is."""
        ...

    def templates(self) -> tuple[tuple[str, int], ...]:
        """Ids and versions of the templates that are kept."""
        ...

    def template(self, template: str, version: int) -> Mapping[str, bytes]:
        """The files of a kept template; none where it is not kept."""
        ...
