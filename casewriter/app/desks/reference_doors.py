"""The doors of the editor of sources: the citation engine and the readers of references."""

from pathlib import Path as File

from casewriter.domain.bibliography import Bibliography, References
from casewriter.domain.source_cards import Listed
from casewriter.services.files import replacing
from casewriter.ui.fields.sources.doors import SourceDoors


def source_doors() -> SourceDoors:
    """The doors; what stands behind them is loaded when it is first asked."""
    return SourceDoors(_cite, _read_file, _read_text, _save)


def _cite(asked: Bibliography) -> References:
    from casewriter.publish.citations import references

    return references(asked)


def _read_file(data: bytes) -> Listed:
    from casewriter.exchange.references import read_references

    return read_references(data)


def _read_text(text: str) -> Listed:
    from casewriter.exchange.references import read_text

    return read_text(text)


def _save(path: str, asked: Bibliography) -> None:
    from casewriter.exchange.references import writing

    file = File(path)
    write = {".ris": writing.to_ris, ".bib": writing.to_bibtex}.get(
        file.suffix.lower(), writing.to_csl_json
    )
    with replacing(file) as out:
        out.write(write(asked.sources).encode())
