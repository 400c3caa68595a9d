"""What the editor of sources asks of the world outside; the composition root opens these doors."""

from collections.abc import Callable

from msgspec import Struct

from casewriter.domain.bibliography import Bibliography
from casewriter.domain.source_cards import Listed
from casewriter.services.ports import CitationStyle


class SourceDoors(Struct, frozen=True):
    """The doors. All of them may be used in any thread.

    Attributes:
        cite: puts sources into the words of the style that a publication will have.
        read_file: the references in the bytes of a file; BadInput where there are none.
        read_text: the references in a text; BadInput where there are none.
        save: writes sources as a file for reference managers, its form told from its name;
            MachineFailed where it cannot be written.
    """

    cite: CitationStyle
    read_file: Callable[[bytes], Listed]
    read_text: Callable[[str], Listed]
    save: Callable[[str, Bibliography], None]
