"""What editors settled for compendiums, among the facts of a library."""

from hashlib import sha256

import msgspec
from sqlalchemy import select

from casewriter.domain.volume import Compendium
from casewriter.storage.engine import Database
from casewriter.storage.tables import library_facts

PREFIX = "volume:"
_volume = msgspec.json.Decoder(Compendium)


class SqlVolumes:
    """Fulfils `services.ports.stores.VolumeStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._put = database.upsert(library_facts, ("name",))

    def all(self) -> tuple[Compendium, ...]:
        """Every volume that was settled, by title; what a newer casewriter wrote is passed over."""
        wanted = select(library_facts.c.value).where(library_facts.c.name.startswith(PREFIX))
        found = []
        with self._database.reading() as connection:
            for value in connection.scalars(wanted):
                try:
                    found.append(_volume.decode(value))
                except msgspec.MsgspecError:
                    continue
        return tuple(sorted(found, key=lambda one: (one.title.casefold(), one.language)))

    def keep(self, volume: Compendium) -> None:
        """Keep what was settled for a volume, in place of what was for its cases and language."""
        about = "\n".join((volume.language, *sorted(volume.cases)))
        name = PREFIX + sha256(about.encode()).hexdigest()[:24]
        with self._database.writing() as connection:
            connection.execute(self._put, [{"name": name, "value": msgspec.json.encode(volume)}])
