"""Sentences for what can go wrong with a library as a whole."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

LIBRARIES: tuple[tuple[str, str], ...] = (
    (
        "library_readonly",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "casewriter may not write to the library folder. Your text is still on screen. "
            "Ask for the right to write there, or choose another folder.",
        ),
    ),
    (
        "search_failed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The list of words that searching needs could not be used: {problem}. Your cases are "
            "not touched. Search again: the list is made anew.",
        ),
    ),
    (
        "query_empty",
        QT_TRANSLATE_NOOP("Sentences", "Nothing to look for was typed. Type at least one word."),
    ),
    (
        "library_locked",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Another program is using the library. Your text is still on screen, and casewriter "
            "will try again to save it.",
        ),
    ),
    (
        "library_held",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{who} on {machine} has been writing in this library since {since}. Nothing was "
            "changed; everything can be read. Close casewriter there and try again.",
        ),
    ),
    (
        "library_taken_over",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{who} on {machine} took this library over at {since}. What is not saved yet is still "
            "on screen. Save a copy of it.",
        ),
    ),
    (
        "library_old_held",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The library at {path} has to be brought up to date, and somebody else is writing in "
            "it. It was left untouched. Close casewriter there and open it again.",
        ),
    ),
    (
        "library_old_readonly",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The library at {path} has to be brought up to date, and nothing may be written there. "
            "It was left untouched. Copy its folder to this computer and open the copy.",
        ),
    ),
    (
        "library_damaged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The library at {path} is damaged. It was left untouched. Bring back a backup of it.",
        ),
    ),
    (
        "library_too_new",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The library was written by a newer casewriter. It was left untouched. "
            "Install the newest casewriter.",
        ),
    ),
    (
        "library_failed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The library at {path} could not be used: {problem}. Nothing in it was changed. "
            "Try again, or start the computer anew.",
        ),
    ),
    (
        "library_not_a_folder",
        QT_TRANSLATE_NOOP(
            "Sentences", "{path} is not a folder. A library is a folder: choose another place."
        ),
    ),
    (
        "library_missing",
        QT_TRANSLATE_NOOP("Sentences", "There is no library in {path}. Nothing was made."),
    ),
    (
        "recovery_choice",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A library cannot be made of “{choice}” here. The damaged one was left untouched.",
        ),
    ),
    (
        "recovery_unsound",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The new library did not stand its check ({problem}). The damaged one was left "
            "untouched. Bring back a backup of it.",
        ),
    ),
    (
        "library_update_no_room",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The library comes from an older casewriter. Before it is brought up to date a copy is "
            "kept, and the disk has too little room for that. Nothing was changed. Make some room "
            "and open it again.",
        ),
    ),
    (
        "library_update_failed",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The library could not be brought up to date: {problem}. It is as it was, and the "
            "casewriter that wrote it still opens it. Ask for help before you try again.",
        ),
    ),
)
