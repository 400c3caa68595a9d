"""The settings as a JSON file in the platform's folder for configuration."""

from pathlib import Path as File

import platformdirs

from casewriter.domain.errors import MachineFailed
from casewriter.services import files


class JsonSettings:
    """Keeps the settings in one file."""

    def __init__(self, file: File | None = None) -> None:
        folder = platformdirs.user_config_path("casewriter", appauthor=False)
        self.file = file or folder / "settings.json"

    def read(self) -> bytes | None:
        """What was written last; None where there is nothing that can be read."""
        try:
            return self.file.read_bytes()
        except OSError:
            return None

    def write(self, data: bytes) -> None:
        """Write beside the file, then put that in its place.

        Raises:
            MachineFailed: `file_unwritable`.
        """
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MachineFailed(
                "file_unwritable", file=str(self.file), problem=files.reason(error)
            ) from error
        with files.replacing(self.file) as out:
            out.write(data)

    def set_aside(self) -> None:
        """Keep a damaged file beside the new one, as `settings.damaged.json`."""
        try:
            self.file.replace(self.file.with_name(f"{self.file.stem}.damaged.json"))
        except OSError:
            return
