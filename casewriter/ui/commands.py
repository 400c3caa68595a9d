"""Every command of the window in one table, and the menus it stands in."""

from msgspec import Struct

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP


class Command(Struct, frozen=True):
    """One line of the table.

    `part` groups the commands of a menu; a line parts the groups. `also` is a second key, for
    hands that know it from elsewhere; the first one is shown.
    """

    id: str
    menu: str
    text: str
    shortcut: str = ""
    icon: str = ""
    part: int = 0
    also: str = ""


MENUS: tuple[tuple[str, str], ...] = (
    ("case", QT_TRANSLATE_NOOP("Menus", "&Case study")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("insert", QT_TRANSLATE_NOOP("Menus", "&Insert")),
    ("review", QT_TRANSLATE_NOOP("Menus", "&Review")),
    ("tools", QT_TRANSLATE_NOOP("Menus", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
)

COMMANDS: tuple[Command, ...] = (
    Command(
        "new_case",
        "case",
        QT_TRANSLATE_NOOP("Commands", "Start a case study…"),
        "Ctrl+N",
        "note-pencil",
    ),
    Command(
        "open_file",
        "case",
        QT_TRANSLATE_NOOP("Commands", "Open a file I received…"),
        "Ctrl+O",
        "folder-open",
    ),
    Command(
        "example",
        "case",
        QT_TRANSLATE_NOOP("Commands", "Look at a finished example"),
        "",
        "book-open",
    ),
    Command(
        "walk",
        "case",
        QT_TRANSLATE_NOOP("Commands", "Look through all questions"),
        "",
        "list-bullets",
    ),
    Command("preview", "case", QT_TRANSLATE_NOOP("Commands", "Preview"), "Ctrl+P", "eye", 1),
    Command(
        "publish", "case", QT_TRANSLATE_NOOP("Commands", "Publish…"), "Ctrl+Shift+P", "export", 1
    ),
    Command(
        "send",
        "case",
        QT_TRANSLATE_NOOP("Commands", "Send…"),
        "Ctrl+Shift+E",
        "paper-plane-tilt",
        1,
    ),
    Command(
        "save_copy", "case", QT_TRANSLATE_NOOP("Commands", "Save a copy…"), "Ctrl+Shift+S", "", 1
    ),
    Command(
        "case_facts", "case", QT_TRANSLATE_NOOP("Commands", "Country and editions…"), "", "", 1
    ),
    Command(
        "case_trash", "case", QT_TRANSLATE_NOOP("Commands", "Trash of this case study"), "", "", 1
    ),
    Command(
        "save_readable",
        "case",
        QT_TRANSLATE_NOOP("Commands", "Save everything readable…"),
        "",
        "download-simple",
        2,
    ),
    Command(
        "close_case", "case", QT_TRANSLATE_NOOP("Commands", "Close the case study"), "Ctrl+W", "", 2
    ),
    Command("quit", "case", QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q", "", 2),
    Command("undo", "edit", QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", "arrow-u-up-left"),
    Command(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "Redo"),
        "Ctrl+Y",
        "arrow-u-up-right",
        also="Ctrl+Shift+Z",
    ),
    Command(
        "find", "edit", QT_TRANSLATE_NOOP("Commands", "Find…"), "Ctrl+F", "magnifying-glass", 1
    ),
    Command("replace", "edit", QT_TRANSLATE_NOOP("Commands", "Replace…"), "Ctrl+H", "swap", 1),
    Command("find_next", "edit", QT_TRANSLATE_NOOP("Commands", "Find next"), "F3", "", 1),
    Command(
        "find_previous", "edit", QT_TRANSLATE_NOOP("Commands", "Find previous"), "Shift+F3", "", 1
    ),
    Command(
        "find_case",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "Find a case"),
        "Ctrl+Shift+F",
        "magnifying-glass",
        1,
    ),
    Command("jump", "edit", QT_TRANSLATE_NOOP("Commands", "Go to…"), "Ctrl+K", "arrow-right", 1),
    Command("start", "view", QT_TRANSLATE_NOOP("Commands", "Start"), "Alt+1", "house"),
    Command("library", "view", QT_TRANSLATE_NOOP("Commands", "Library"), "Alt+2", "books"),
    Command("trash", "view", QT_TRANSLATE_NOOP("Commands", "Trash"), "Alt+3", "trash"),
    Command(
        "contacts",
        "view",
        QT_TRANSLATE_NOOP("Commands", "People you exchange cases with"),
        "Alt+4",
        "user",
    ),
    Command("settings", "view", QT_TRANSLATE_NOOP("Commands", "Settings"), "Ctrl+,", "gear"),
    Command(
        "focus_view", "view", QT_TRANSLATE_NOOP("Commands", "Focus view"), "F11", "corners-out", 1
    ),
    Command("guidance", "view", QT_TRANSLATE_NOOP("Commands", "Guidance"), "F4", "lightbulb", 1),
    Command(
        "next_pane", "view", QT_TRANSLATE_NOOP("Commands", "Next part of the window"), "F6", "", 1
    ),
    Command(
        "history",
        "view",
        QT_TRANSLATE_NOOP("Commands", "History"),
        "F9",
        "clock-counter-clockwise",
        1,
    ),
    Command(
        "earlier_versions",
        "view",
        QT_TRANSLATE_NOOP("Commands", "Earlier versions of this answer"),
        "Ctrl+Shift+H",
        "",
        1,
    ),
    Command("larger_text", "view", QT_TRANSLATE_NOOP("Commands", "Larger text"), "Ctrl++", "", 2),
    Command("smaller_text", "view", QT_TRANSLATE_NOOP("Commands", "Smaller text"), "Ctrl+-", "", 2),
    Command(
        "insert_citation",
        "insert",
        QT_TRANSLATE_NOOP("Commands", "Source"),
        "Ctrl+Alt+S",
        "bookmark-simple",
    ),
    Command("insert_footnote", "insert", QT_TRANSLATE_NOOP("Commands", "Note"), "", "asterisk"),
    Command(
        "insert_reference",
        "insert",
        QT_TRANSLATE_NOOP("Commands", "Reference"),
        "Ctrl+Alt+R",
        "hash",
    ),
    Command(
        "insert_number",
        "insert",
        QT_TRANSLATE_NOOP("Commands", "Number of the case study"),
        "Ctrl+Alt+V",
        "chart-bar",
    ),
    Command(
        "insert_table", "insert", QT_TRANSLATE_NOOP("Commands", "Table"), "Ctrl+Alt+T", "table", 1
    ),
    Command(
        "insert_picture",
        "insert",
        QT_TRANSLATE_NOOP("Commands", "Picture…"),
        "Ctrl+Alt+P",
        "image",
        1,
    ),
    Command(
        "comment",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Comment…"),
        "Ctrl+Alt+M",
        "chat-circle-text",
    ),
    Command(
        "next_comment",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Next comment or edit"),
        "Ctrl+F8",
        "arrow-down",
        1,
    ),
    Command(
        "previous_comment",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Previous comment or edit"),
        "Ctrl+Shift+F8",
        "arrow-up",
        1,
    ),
    Command(
        "comments", "review", QT_TRANSLATE_NOOP("Commands", "Comments of this section"), part=2
    ),
    Command(
        "work_list",
        "review",
        QT_TRANSLATE_NOOP("Commands", "All comments"),
        "Ctrl+Alt+L",
        "list-bullets",
        2,
    ),
    Command(
        "suggest", "review", QT_TRANSLATE_NOOP("Commands", "Suggest edits"), "Ctrl+Shift+G", part=3
    ),
    Command(
        "suggested_edits", "review", QT_TRANSLATE_NOOP("Commands", "Suggested edits here"), part=3
    ),
    Command(
        "as_if_accepted",
        "review",
        QT_TRANSLATE_NOOP("Commands", "As if accepted"),
        "Alt+F8",
        part=3,
    ),
    Command(
        "as_if_declined",
        "review",
        QT_TRANSLATE_NOOP("Commands", "As if declined"),
        "Alt+Shift+F8",
        part=3,
    ),
    Command(
        "rounds",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Stages, decision and review form…"),
        "Ctrl+Shift+R",
        "clipboard-text",
        4,
    ),
    Command(
        "word_copy", "review", QT_TRANSLATE_NOOP("Commands", "Review copy for Word…"), "", "", 4
    ),
    Command(
        "check",
        "tools",
        QT_TRANSLATE_NOOP("Commands", "Check my case"),
        "F7",
        "check-square-offset",
    ),
    Command("next_gap", "tools", QT_TRANSLATE_NOOP("Commands", "Next gap"), "F8", "arrow-down"),
    Command("next_question", "tools", QT_TRANSLATE_NOOP("Commands", "Next question"), "Alt+Down"),
    Command(
        "previous_question", "tools", QT_TRANSLATE_NOOP("Commands", "Previous question"), "Alt+Up"
    ),
    Command(
        "next_misspelling", "tools", QT_TRANSLATE_NOOP("Commands", "Next misspelt word"), "Alt+F7"
    ),
    Command(
        "take_over",
        "tools",
        QT_TRANSLATE_NOOP("Commands", "Take over from an earlier case…"),
        "",
        "books",
        1,
    ),
    Command("back_up", "tools", QT_TRANSLATE_NOOP("Commands", "Back up now"), part=2),
    Command(
        "prove_backup",
        "tools",
        QT_TRANSLATE_NOOP("Commands", "Prove my backup"),
        "",
        "shield-check",
        2,
    ),
    Command("manual", "help", QT_TRANSLATE_NOOP("Commands", "Manual"), "F1", "book-open"),
    Command("keys", "help", QT_TRANSLATE_NOOP("Commands", "Keyboard"), "Shift+F1"),
    Command("messages", "help", QT_TRANSLATE_NOOP("Commands", "Messages"), "", "tray"),
    Command(
        "open_library_folder",
        "help",
        QT_TRANSLATE_NOOP("Commands", "Open the folder of the library"),
    ),
    Command("about", "help", QT_TRANSLATE_NOOP("Commands", "About casewriter"), "", "", 1),
)
