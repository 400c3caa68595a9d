"""Where files go: the folder that was chosen last, or another one."""

from pathlib import Path as File

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

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


def ask_for_folder(parent: QWidget, memory: QSettings) -> str:
    """Ask for the folder of files and remember it; an empty text where none was chosen."""
    words = QCoreApplication.translate("Folders", "Folder for the files")
    chosen = QFileDialog.getExistingDirectory(parent, words, folder_for_files(memory))
    if chosen:
        memory.setValue(FOLDER_KEY, chosen)
    return chosen
