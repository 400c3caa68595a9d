"""Pictures unpacked, and packed as PDF has them, while the text around them is being set.

Typst lays the text of a chapter in one thread and does the pictures as it meets them, a quarter of
all its work. It remembers in one place for all its compilers, though: what one thread has unpacked
and packed, another finds.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import typst

from casewriter.publish.pdf.setting import compiler
from casewriter.publish.pdf.source import literal

_ALONE = "pictures.typ"


@contextmanager
def unpacked(folder: Path, files: Sequence[str]) -> Iterator[None]:
    """Have pictures unpacked in another thread; it ends before this does.

    Args:
        folder: where they lie.
        files: their names, in the order in which they are wanted.
    """
    if not files:
        yield
        return
    (folder / _ALONE).write_text("".join(f"#image({literal(name)})\n" for name in files), "utf-8")
    setter = compiler(folder, system=False, main=_ALONE)
    thread = threading.Thread(target=_unpack, args=(setter,), name="pictures")
    thread.start()
    try:
        yield
    finally:
        thread.join()


def _unpack(setter: typst.Compiler) -> None:
    # A picture that typst cannot read is told of where its page is set.
    with suppress(typst.TypstError, RuntimeError):
        setter.compile(format="pdf", pdf_tags=False)
