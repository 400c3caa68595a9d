"""The engine's HTML → pieces of text: which are italic, which link, which name a source."""

from collections.abc import Mapping
from html.parser import HTMLParser

from msgspec import Struct
from msgspec.structs import replace

Read = tuple[list[list["Piece"]], list[tuple[str, list["Piece"]]]]
"""Citations in their order; entries of the list, each with its mark."""
STOPPED = ("?", "!", "…", ".")


class Piece(Struct, frozen=True):
    """Letters that look alike.

    Attributes:
        href: an address outside.
        source: in a citation the mark of the entry that it leads to.
    """

    text: str
    strong: bool = False
    em: bool = False
    raised: bool = False
    lowered: bool = False
    href: str = ""
    source: str = ""


class _Reader(HTMLParser):
    def __init__(self, addresses: Mapping[str, str]) -> None:
        super().__init__(convert_charrefs=True)
        self.citations: list[list[Piece]] = []
        self.entries: list[tuple[str, list[Piece]]] = []
        self._addresses = addresses
        self._line: list[Piece] | None = None
        self._look = Piece("")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        match tag:
            case "p":
                self._line = []
                self.citations.append(self._line)
            case "li":
                self._line = []
                self.entries.append((given.get("id") or "", self._line))
            case "a":
                href = given.get("href") or ""
                if href.startswith("#"):
                    self._look = replace(self._look, source=href[1:])
                else:
                    self._look = replace(self._look, href=self._addresses.get(href, href))
            case _:
                self._mark(tag, on=True)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "li"):
            self._line = None
            self._look = Piece("")
        elif tag == "a":
            self._look = replace(self._look, source="", href="")
        else:
            self._mark(tag, on=False)

    def handle_data(self, data: str) -> None:
        if self._line is None or not data:
            return
        text = self._addresses.get(data, data) if self._look.href else data
        last = self._line[-1] if self._line else None
        if last is not None and replace(last, text="") == self._look:
            self._line[-1] = replace(last, text=last.text + text)
        else:
            self._line.append(replace(self._look, text=text))

    def _mark(self, tag: str, *, on: bool) -> None:
        match tag:
            case "strong" | "b":
                self._look = replace(self._look, strong=on)
            case "em" | "i":
                self._look = replace(self._look, em=on)
            case "sup":
                self._look = replace(self._look, raised=on)
            case "sub":
                self._look = replace(self._look, lowered=on)


def read(html: str, addresses: Mapping[str, str]) -> Read:
    """The citations in their order, and the entries of the list, each with its mark.

    Args:
        html: as the engine writes it.
        addresses: sign → the address that it stands for.
    """
    reader = _Reader(addresses)
    reader.feed(html)
    reader.close()
    return reader.citations, reader.entries


def tidied(line: list[Piece]) -> list[Piece]:
    """An entry without a second stop after a title that ends with one of its own.

    Nor after a date of which only the year is known: the engine sets a stop behind day and month
    even where both are wanting.
    """
    made: list[Piece] = []
    for piece in line:
        text = piece.text.replace(". . ", ". ").removesuffix(" .")
        for stop in STOPPED:
            text = text.replace(f"{stop}. ", f"{stop} ").replace(f"{stop}”. ", f"{stop}” ")
            text = text[:-1] if text.endswith(f"{stop}”.") else text
        for stop in STOPPED[:3]:
            text = text.replace(f"{stop}.”", f"{stop}”")
        last = made[-1].text.rstrip('”»"') if made else ""
        if last.endswith(STOPPED) and text.startswith("."):
            text = text[1:]
        if text:
            made.append(replace(piece, text=text))
    if made and made[-1].text.endswith(("?.", "!.", "….", "..")):
        made[-1] = replace(made[-1], text=made[-1].text[:-1])
    return made
