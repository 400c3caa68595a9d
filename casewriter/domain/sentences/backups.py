"""Sentences for what can go wrong with backups."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

BACKUPS: tuple[tuple[str, str], ...] = (
    (
        "backup_not_ours",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is no backup of casewriter. Nothing was changed. "
            "Choose a file that ends in .casebackup.",
        ),
    ),
    (
        "backup_damaged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The backup “{file}” is not whole: {problem}. Nothing was changed. "
            "Choose another backup.",
        ),
    ),
    (
        "backup_too_new",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The backup “{file}” was made by a newer casewriter. Nothing was changed. "
            "Install the newest casewriter and choose it again.",
        ),
    ),
    (
        "backup_picture_missing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Pictures of the backup “{file}” are missing. Nothing was changed. They are in the "
            "folder “attachments” beside the backup: keep both together, or choose another backup.",
        ),
    ),
    (
        "backup_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The backup “{file}” cannot be read: {problem}. Nothing was changed. "
            "Look whether its disk is plugged in, and try again.",
        ),
    ),
    (
        "backup_no_room",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "There is not enough room on the disk to unpack the backup “{file}”. "
            "Nothing was changed. Make some room and try again.",
        ),
    ),
    (
        "backup_place_missing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No backup could be made in {place}: the folder is not there. Your text is safe. "
            "Plug in the disk it is on, or choose another folder.",
        ),
    ),
    (
        "backup_place_readonly",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No backup could be made in {place}: casewriter may not write there. "
            "Your text is safe. Choose another folder.",
        ),
    ),
    (
        "backup_disk_full",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No backup could be made in {place}: the disk is full. Your text and earlier backups "
            "are safe. Make some room, or choose another folder.",
        ),
    ),
    (
        "backup_unsound",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The backup written to {place} could not be read back: {problem}. It was thrown away; "
            "your text and earlier backups are safe. Try again, or choose another folder.",
        ),
    ),
    (
        "backup_failed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No backup could be made in {place}: {problem}. Your text and earlier backups are "
            "safe. Try again, or choose another folder.",
        ),
    ),
)
