"""Packages made and opened with the keys and templates of whoever works here."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path as File

from msgspec.structs import replace

from casewriter.domain.errors import BadInput
from casewriter.domain.package import Outgoing
from casewriter.exchange.contact_cards import card_of
from casewriter.exchange.keys import Keys
from casewriter.exchange.package.reading import Package, opened, opened_stream
from casewriter.exchange.package.writing import pack, write
from casewriter.exchange.template_files import HUB_CARD
from casewriter.exchange.template_shelf import TemplateShelf
from casewriter.services import files
from casewriter.services.ports import Step
from casewriter.services.ports.packing import Lock, Packed


class Counter:
    """Where packages are made and opened. Fulfils `services.ports.packing.PostOffice`."""

    def __init__(self, keys: Keys, templates: TemplateShelf) -> None:
        self.keys = keys
        self._templates = templates

    def pack(
        self,
        file: File,
        outgoing: Outgoing,
        read: Callable[[str], bytes],
        step: Step,
        *,
        lock: Lock | None = None,
    ) -> Packed:
        """Write a package, signed with our key. Raises as the port says."""
        secret = self.keys.secrets().signing
        key, opens = self.keys.public()
        outgoing = replace(outgoing, sender=replace(outgoing.sender, key=key, lock=opens))
        case = outgoing.case
        template = dict(self._templates.files(case.template, case.languages)) if case else {}
        if case and outgoing.from_hub and (outgoing.sender.name or outgoing.sender.organisation):
            # Whoever gets a template from the hub can lock for it from then on.
            card = card_of(outgoing.sender, secret)
            template[f"{case.template.id}/{HUB_CARD}"] = card
        if lock is None or lock == Lock():
            return write(file, outgoing, secret=secret, read=read, template=template, step=step)
        from casewriter.exchange.locking import lock_for, lock_with

        plain = io.BytesIO()
        packed = pack(plain, outgoing, secret=secret, read=read, template=template, step=step)
        data = plain.getvalue()
        # Whoever sends can open it again: a lock whose only key is elsewhere loses what is in it.
        locked = (
            lock_with(data, lock.passphrase)
            if lock.passphrase
            else lock_for(data, (*lock.keys, opens))
        )
        with files.replacing(file) as out:
            out.write(locked)
        return replace(packed, size=len(locked))

    def asks_passphrase(self, file: File) -> bool:
        """Whether a file was locked with a passphrase. Raises as the port says."""
        from casewriter.exchange.locking import asks_passphrase

        return asks_passphrase(file)

    @contextmanager
    def opened(self, file: File, passphrase: str = "") -> Iterator[Package]:
        """A package that was looked through as a whole. Raises as the port says."""
        from casewriter.exchange.locking import asks_passphrase, is_locked, unlock

        if not is_locked(file):
            with opened(file) as package:
                yield package
            return
        if not asks_passphrase(file):
            data = unlock(file, identity=self.keys.secrets().lock)
        elif passphrase:
            data = unlock(file, passphrase=passphrase)
        else:
            raise BadInput("package_asks_passphrase", file=file.name)
        with opened_stream(io.BytesIO(data), file) as package:
            yield package
