"""What a person has chosen: language, comfort, profile, place of the library."""

from typing import Any, Literal, Protocol

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from casewriter.services.events import Bus, SettingsChanged
from casewriter.services.views import SavedView


class Settings(Struct, frozen=True):
    """All choices. An empty text means that nothing was chosen yet.

    Attributes:
        language: BCP 47 tag of the interface; empty: the computer's, where we have it.
        guidance: BCP 47 tag of the questions and their guidance; empty: the interface's language.
        text_size: of answers, in pixels at 100 %.
        country: ISO 3166 code.
        role: what the person mostly does; empty until the first page was answered.
        line_width: of the answer column, in letters.
        face: of the letters of answers.
        tidy_typing: whether quotation marks, dashes and spaces become those of the language while
            they are typed.
        library: folder or address; empty: the user's data folder.
        backup_folder: where backups are kept a second time; empty: nowhere.
        spelling: whether words that no dictionary knows are marked while one writes.
        spelling_also: languages whose words are right in every text.
        keep_originals: whether the originals of pictures are kept, in the library only.
        views: of the library, kept under names.
    """

    language: str = ""
    guidance: str = ""
    theme: Literal["computer", "light", "dark", "contrast"] = "computer"
    text_size: Literal[13, 16, 19, 22] = 16
    name: str = ""
    organisation: str = ""
    country: str = ""
    role: Literal["", "expert", "editor"] = ""
    line_width: Literal[62, 68, 72] = 68
    face: Literal["serif", "sans"] = "serif"
    tidy_typing: bool = True
    library: str = ""
    backup_folder: str = ""
    spelling: bool = True
    spelling_also: tuple[str, ...] = ()
    keep_originals: bool = False
    views: tuple[SavedView, ...] = ()


SIZES = (13, 16, 19, 22)
"""The sizes of answers, in pixels at 100 %."""


class SettingsStore(Protocol):
    """Where the settings are kept between two starts."""

    def read(self) -> bytes | None:
        """What was written last, or None where nothing is kept."""
        ...

    def write(self, data: bytes) -> None:
        """Keep it, all or nothing; MachineFailed `file_unwritable`."""
        ...

    def set_aside(self) -> None:
        """Put what cannot be read beside, so that it is neither lost nor read again."""
        ...


class Preferences:
    """The settings that hold now, and the door through which they change."""

    def __init__(self, store: SettingsStore, bus: Bus) -> None:
        self._store = store
        self._bus = bus
        self._now = Settings()
        self._unknown: dict[str, object] = {}

    @property
    def now(self) -> Settings:
        """The settings that hold now."""
        return self._now

    def load(self) -> Settings:
        """Take what was kept; a damaged file is put aside, an impossible value left at its default.

        What a newer casewriter has written is kept and written again.
        """
        data = self._store.read()
        if data is None:
            return self._now
        try:
            kept = msgspec.json.decode(data, type=dict[str, Any])
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            self._store.set_aside()
            return self._now
        settings = Settings()
        for name in Settings.__struct_fields__:
            if name in kept:
                settings = _with(settings, name, kept.pop(name))
        self._now, self._unknown = settings, kept
        return settings

    def step_text(self, by: int) -> None:
        """Show answers one size larger (1) or smaller (-1), as far as there are sizes.

        Raises:
            MachineFailed: `file_unwritable`.
        """
        place = SIZES.index(self._now.text_size) + by
        if 0 <= place < len(SIZES):
            self.change(text_size=SIZES[place])

    def change(self, **changes: object) -> None:
        """Set some of the settings, keep all of them, and tell everybody.

        Raises:
            MachineFailed: `file_unwritable`; the choice holds until the end all the same.
        """
        changed = msgspec.convert(msgspec.structs.asdict(self._now) | changes, Settings)
        if changed == self._now:
            return
        self._now = changed
        self._bus.publish(SettingsChanged())
        kept = self._unknown | msgspec.structs.asdict(changed)
        self._store.write(msgspec.json.format(msgspec.json.encode(kept), indent=2))


def _with(settings: Settings, name: str, value: object) -> Settings:
    try:
        read = msgspec.convert({name: value}, Settings)
    except msgspec.ValidationError:
        return settings
    return replace(settings, **{name: getattr(read, name)})
