"""What a system says of files and disks, in plain words: by the name of its error."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

MACHINE: tuple[tuple[str, str], ...] = (
    ("ENOENT", QT_TRANSLATE_NOOP("Sentences", "there is no such file or folder")),
    ("EACCES", QT_TRANSLATE_NOOP("Sentences", "this account has no permission")),
    ("EPERM", QT_TRANSLATE_NOOP("Sentences", "this account has no permission")),
    ("ENOSPC", QT_TRANSLATE_NOOP("Sentences", "the disk is full")),
    ("EDQUOT", QT_TRANSLATE_NOOP("Sentences", "your share of the disk is full")),
    ("EFBIG", QT_TRANSLATE_NOOP("Sentences", "the file is too large for this disk")),
    ("EROFS", QT_TRANSLATE_NOOP("Sentences", "nothing can be written on this disk")),
    ("EISDIR", QT_TRANSLATE_NOOP("Sentences", "a folder has this name")),
    ("ENOTDIR", QT_TRANSLATE_NOOP("Sentences", "what should be its folder is a file")),
    ("ENAMETOOLONG", QT_TRANSLATE_NOOP("Sentences", "the name is too long")),
    ("EIO", QT_TRANSLATE_NOOP("Sentences", "the disk does not answer")),
    ("EBUSY", QT_TRANSLATE_NOOP("Sentences", "another program has it open")),
    ("ETXTBSY", QT_TRANSLATE_NOOP("Sentences", "another program has it open")),
)
"""Half-sentences, for the fact `problem` of an error."""


def plainly(name: str) -> str:
    """What an error of a system means, by its name such as `ENOSPC`; empty for rarer ones."""
    return dict(MACHINE).get(name, "")
