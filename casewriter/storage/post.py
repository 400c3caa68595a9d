"""Packages that went and came, contacts, and templates that came along, as rows of tables."""

from __future__ import annotations

import zlib
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from sqlalchemy import delete, insert, select, update

from casewriter.storage import mapping
from casewriter.storage.summaries import number_of
from casewriter.storage.tables import contacts, exchanges, kept_templates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.sql.dml import Insert

    from casewriter.domain.contacts import Contact
    from casewriter.domain.exchanges import Exchange
    from casewriter.domain.package import Person, Receipt
    from casewriter.storage.engine import Database

_files = msgspec.msgpack.Decoder(dict[str, bytes])


class SqlPost:
    """What a library keeps of packages. Fulfils `services.ports.post.PostStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @cached_property
    def _put_contact(self) -> Insert:
        return self._database.upsert(contacts, ("id",))

    @cached_property
    def _put_template(self) -> Insert:
        return self._database.upsert(kept_templates, ("id", "version"))

    @cached_property
    def _exchange(self) -> msgspec.json.Decoder[Exchange]:
        # Opening a library asks for templates alone.
        from casewriter.domain.exchanges import Exchange

        return msgspec.json.Decoder(Exchange)

    @cached_property
    def _contact(self) -> msgspec.json.Decoder[Contact]:
        from casewriter.domain.contacts import Contact

        return msgspec.json.Decoder(Contact)

    def add(self, exchange: Exchange, content: bytes) -> None:
        """Keep what was exchanged; the same again changes nothing.

        Raises:
            WrongUse: `case_unknown`.
        """
        with self._database.writing() as connection:
            no = number_of(connection, exchange.case)
            same = select(exchanges.c.id).where(
                exchanges.c.case_no == no, exchanges.c.package == exchange.package
            )
            if connection.scalars(same).one_or_none() is None:
                row = {
                    "case_no": no,
                    "package": exchange.package,
                    "at": mapping.microseconds(exchange.at),
                    "body": mapping.to_bytes(exchange),
                    "content": zlib.compress(content),
                }
                connection.execute(insert(exchanges), row)

    def of_case(self, case_id: str) -> tuple[Exchange, ...]:
        """What was exchanged of a case, the newest first."""
        return tuple(exchange for exchange in self.all() if exchange.case == case_id)

    def all(self) -> tuple[Exchange, ...]:
        """What was exchanged of every case, the newest first."""
        bodies = select(exchanges.c.body).order_by(exchanges.c.at.desc(), exchanges.c.id.desc())
        with self._database.reading() as connection:
            return tuple(self._exchange.decode(body) for body in connection.scalars(bodies))

    def content(self, case_id: str, package: str) -> bytes:
        """The `case.json` of an exchanged package; empty where it is not known."""
        with self._database.reading() as connection:
            wanted = select(exchanges.c.content).where(
                exchanges.c.case_no == number_of(connection, case_id),
                exchanges.c.package == package,
            )
            found = connection.scalars(wanted).one_or_none()
        return b"" if found is None else zlib.decompress(found)

    def found(self, package: str) -> Exchange | None:
        """The package of an id, if it went or came here."""
        wanted = select(exchanges.c.body).where(exchanges.c.package == package)
        with self._database.reading() as connection:
            body = connection.scalars(wanted).first()
        return None if body is None else self._exchange.decode(body)

    def confirm(self, receipt: Receipt, by: Person) -> Exchange | None:
        """Note that a package arrived; what it was about, or nothing where it is not ours."""
        wanted = select(exchanges.c.id, exchanges.c.body).where(
            exchanges.c.package == receipt.package
        )
        with self._database.writing() as connection:
            for row in connection.execute(wanted).all():
                exchange = self._exchange.decode(row.body)
                if exchange.way == "sent" and exchange.digest == receipt.digest:
                    if exchange.receipt is None:
                        exchange = replace(exchange, receipt=receipt, receipt_from=by)
                        body = mapping.to_bytes(exchange)
                        connection.execute(
                            update(exchanges).where(exchanges.c.id == row.id), {"body": body}
                        )
                    return exchange
        return None

    def contacts(self) -> tuple[Contact, ...]:
        """Everybody, by name."""
        with self._database.reading() as connection:
            found = [
                self._contact.decode(body) for body in connection.scalars(select(contacts.c.body))
            ]
        return tuple(
            sorted(found, key=lambda one: (one.person.name.casefold(), one.person.organisation))
        )

    def put(self, contact: Contact) -> None:
        """Keep a contact, in place of the one with the same id."""
        with self._database.writing() as connection:
            connection.execute(
                self._put_contact, [{"id": contact.id, "body": mapping.to_bytes(contact)}]
            )

    def forget(self, contact_id: str) -> None:
        """Take a contact away."""
        with self._database.writing() as connection:
            connection.execute(delete(contacts).where(contacts.c.id == contact_id))

    def keep_template(self, template: str, version: int, files: Mapping[str, bytes]) -> None:
        """Keep the files of a template; one that is kept already stays as it is."""
        if self.template(template, version):
            return
        body = zlib.compress(msgspec.msgpack.encode(dict(files)))
        with self._database.writing() as connection:
            row = {"id": template, "version": version, "body": body}
            connection.execute(self._put_template, [row])

    def templates(self) -> tuple[tuple[str, int], ...]:
        """Ids and versions of the templates that are kept."""
        wanted = select(kept_templates.c.id, kept_templates.c.version)
        with self._database.reading() as connection:
            return tuple((row.id, row.version) for row in connection.execute(wanted))

    def template(self, template: str, version: int) -> Mapping[str, bytes]:
        """The files of a kept template; none where it is not kept, or can no longer be read."""
        wanted = select(kept_templates.c.body).where(
            kept_templates.c.id == template, kept_templates.c.version == version
        )
        with self._database.reading() as connection:
            body = connection.scalars(wanted).one_or_none()
        try:
            return {} if body is None else _files.decode(zlib.decompress(body))
        except (zlib.error, msgspec.MsgspecError):
            return {}
