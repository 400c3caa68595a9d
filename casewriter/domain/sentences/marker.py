"""The marker by which the extractor of interface strings finds sentences."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  # the extractor's own word
    """Mark a text for translation without translating it."""
    return text
