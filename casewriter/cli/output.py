"""Where a command writes its files."""

import os
from pathlib import Path as File

from casewriter.domain.errors import MachineFailed
from casewriter.services.files import reason


def placed(output: str, name: str, *, many: bool = False) -> File:
    """The file to write.

    Args:
        output: what the person named: a file, or a folder, which is made where it is not there. One
            that ends as folders do is one; a `Path` would have lost that.
        name: of the file in that folder.
        many: whether there are several, which only a folder can hold.

    Raises:
        MachineFailed: `file_unwritable`, where the folder cannot be made.
    """
    folder = File(output)
    if not (folder.is_dir() or many or output.endswith(("/", os.sep))):
        return folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineFailed("file_unwritable", file=str(output), problem=reason(error)) from error
    return folder / name
