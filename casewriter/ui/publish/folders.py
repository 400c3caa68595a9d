"""Where files go when nobody has said so in this dialog."""

from pathlib import Path as File

from PySide6.QtCore import QSettings, QStandardPaths

FOLDER_KEY = "publish/folder"
"""Where the folder that was chosen last is kept."""


def folder_for_files(memory: QSettings) -> str:
    """The folder that was chosen last, the documents, or the home: the first that is there."""
    place = QStandardPaths.StandardLocation
    kept = str(memory.value(FOLDER_KEY) or "")
    documents = QStandardPaths.writableLocation(place.DocumentsLocation)
    home = QStandardPaths.writableLocation(place.HomeLocation)
    there = (folder for folder in (kept, documents) if folder and File(folder).is_dir())
    return next(there, home)
