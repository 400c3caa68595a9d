"""Why a file is not taken into a text."""


class Refused(Exception):
    """A file that is not taken in.

    Attributes:
        name: of the file.
        because: `unreadable` (gone, no permission), `damaged`, `large`, `unknown` (no text or
            picture), `pdf`, `sheet` (old workbooks), `slides`, `document` (other word processors),
            `locked` (with a password), `package`.
    """

    def __init__(self, name: str, because: str) -> None:
        super().__init__(name)
        self.name = name
        self.because = because
