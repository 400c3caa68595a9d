"""What the Insert menu puts into a text, by the names that the text's editor has for it."""

from casewriter.ui.prose import actions

INSERTS = (
    ("insert_citation", actions.CITATION),
    ("insert_footnote", "footnote"),
    ("insert_reference", actions.REFERENCE),
    ("insert_number", actions.VALUE),
    ("insert_table", actions.TABLE),
    ("insert_picture", actions.PICTURE),
)
"""Commands of the window's menu → the actions of the text that do them."""
