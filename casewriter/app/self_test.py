"""`casewriter --self-test`: is everything here that the application needs?

Every template is loaded, a sample is written in every format, a library is made and read back, the
dictionaries are asked, the manual is read, and the window opens without a screen. Run on an
installed wheel, away from the checkout.
"""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path as File
from tempfile import TemporaryDirectory

from casewriter.app.core import Core
from casewriter.assets import resources
from casewriter.domain.canonical import from_json
from casewriter.services.library import take_in
from casewriter.services.publishing import Order, publish
from casewriter.services.watching import unwatched

FAILED = 1


def self_test(core: Core) -> int:
    """Try everything once and say so, line by line; gives the exit code."""
    with TemporaryDirectory() as scratch:
        folder = File(scratch)
        trials: tuple[tuple[str, Callable[[], str]], ...] = (
            ("templates", lambda: _templates(core)),
            ("library", lambda: _library(core, folder)),
            ("formats", lambda: _formats(core, folder)),
            ("spelling", _spelling),
            ("manual", _manual),
            ("window", lambda: _window(core, folder)),
        )
        failed = 0
        for name, trial in trials:
            try:
                said = trial()
            except Exception as error:  # noqa: BLE001  # the report of a self-test names any failure
                failed += 1
                said = f"FAILED: {type(error).__name__}: {error}"
            sys.stdout.write(f"{name:<10} {said}\n")
    return FAILED if failed else 0


def _templates(core: Core) -> str:
    return ", ".join(
        f"{template.id} {template.version} ({', '.join(sorted(template.wordings))})"
        for template in core.templates.all()
    )


def _library(core: Core, folder: File) -> str:
    library = core.library(str(folder / "library"))
    try:
        for sample in _samples():
            taken = take_in(sample.read_bytes(), library.cases, library.attachments, core.templates)
            if library.cases.load(taken.case.id) != taken.case:
                raise AssertionError(f"{sample.name} came back changed")
        return f"{len(library.cases.summaries())} sample cases kept and read back"
    finally:
        library.close()


def _formats(core: Core, folder: File) -> str:
    written = []
    for sample in _samples():
        case, pictures = from_json(sample.read_bytes())
        template = core.templates.get(case.template)
        for writer in core.writers:
            order = Order(writer.name, case.source_language, "draft", datetime.now(UTC))
            file = folder / f"{sample.stem}{writer.suffix}"
            publish(
                case,
                template,
                order,
                file,
                writer=writer,
                styles=core.styles,
                cite=core.cite,
                read=pictures.__getitem__,
                progress=unwatched,
            )
            written.append(f"{writer.name} {file.stat().st_size:,} bytes")
    return ", ".join(written)


def _spelling() -> str:
    from casewriter.exchange.dictionaries import Shelf, found

    carried = found(((resources("dictionaries"), "carried"),))
    shelf = Shelf(carried)
    languages = tuple(dict.fromkeys(one.language for one in carried))
    for language in languages:
        if not shelf.wrong((language,), ("xqxqxq", "хъхъхъ", "ჰჰჰჰჰ")):
            raise AssertionError(f"the {language} dictionary knows every word")
    return f"dictionaries of {', '.join(languages)}"


def _manual() -> str:
    from casewriter.ui.manual.chapters import CHAPTERS, languages, text_of

    for language in languages():
        for chapter in CHAPTERS:
            text_of(chapter, language)
    return f"{len(CHAPTERS)} chapters in {', '.join(languages())}"


def _window(core: Core, folder: File) -> str:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from casewriter.app.window import try_window

    return try_window(core, str(folder / "library"))


def _samples() -> list[File]:
    return sorted(resources("samples").glob("*.json"))
