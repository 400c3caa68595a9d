"""Signs that reading and writing share."""

ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ "
"""What a backslash takes the meaning from."""

PATH = r"[a-z0-9_]+(?:[./#][a-z0-9_]+)*"
"""A path that needs no braces; the full stop after a sentence is not part of it."""

KEY = r"\w(?:[\w:.#$%&+?~/-]*\w)?"
"""A source's key that needs no braces."""

NOTE_LABEL = r"\[\^([^\s\[\]^]+)\]"
"""A note's name in the text, and before the note itself."""
