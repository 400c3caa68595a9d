"""A template as files in a package: taken from its folder, and opened from what came along."""

import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path as File

import msgspec

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import BadInput
from casewriter.domain.template import Template
from casewriter.exchange.template_files import HUB_CARD, STRUCTURE, TemplateFile, read
from casewriter.exchange.templates import load_template

FALLBACK = "en"


def files_of(folder: File, languages: Collection[str]) -> dict[str, bytes]:
    """The files of a template, and of what it shares: path → bytes.

    Args:
        folder: of the template.
        languages: whose words go along; English always does.
    """
    shares = read(folder / STRUCTURE, TemplateFile).extends
    wanted = {*languages, FALLBACK}
    found: dict[str, bytes] = {}
    for one in (folder, *((folder.parent / shares,) if shares else ())):
        for file in sorted(one.rglob("*.toml")):
            path = file.relative_to(one)
            if path.parts[0].removesuffix(".toml") in wanted or path == File(STRUCTURE):
                found[f"{one.name}/{path.as_posix()}"] = file.read_bytes()
    if (card := folder / HUB_CARD).is_file():
        found[f"{folder.name}/{HUB_CARD}"] = card.read_bytes()
    return found


def template_of(ref: TemplateRef, files: Mapping[str, bytes]) -> Template:
    """The template that files make.

    Args:
        ref: the one that they are to be.
        files: path → bytes; paths were looked at when the package was.

    Raises:
        BadInput: `template_*`, `wording_*`, `house_*`.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = File(place) / "templates"
        try:
            for path, data in files.items():
                file = folder / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
            template = load_template(folder / ref.id)
        except OSError as error:
            raise _refusal(ref, "it is not whole") from error
        except RecursionError as error:
            raise _refusal(ref, "it is nested too deep") from error
    if (template.id, template.version) != (ref.id, ref.version):
        raise _refusal(ref, f"it is version {template.version}")
    return msgspec.structs.replace(template, wordings=dict(template.wordings))


def _refusal(ref: TemplateRef, problem: str) -> BadInput:
    return BadInput("template_malformed", file=ref.id, section="", field="", problem=problem)
